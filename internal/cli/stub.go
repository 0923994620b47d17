package cli

type demoCmd struct{}
func (demoCmd) Run(e *env) error { return nil }
type importCmd struct{}
func (importCmd) Run(e *env) error { return nil }
const demoCode = "DEMO"
