package cli

type demoCmd struct{}

func (demoCmd) Run(e *env) error { return nil }

const demoCode = "DEMO"
