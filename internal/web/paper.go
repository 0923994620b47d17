package web

import (
	"embed"
	"io/fs"
	"net/http"
	"path"
)

//go:embed paper
var paper embed.FS

// printable serves the sheets that are printed: /print/NAME is the sheet that paper/NAME.js describes. The pages hold no data: what to print,
// and the token to read it with, stand in the fragment of the address, which browsers do not send and no log keeps.
func printable(w http.ResponseWriter, r *http.Request) {
	name := path.Join("paper", path.Base(r.PathValue("file")))
	if path.Ext(name) == "" {
		if _, err := fs.Stat(paper, name+".js"); err != nil {
			http.NotFound(w, r)
			return
		}
		name = "paper/paper.html"
	}
	guarded(w, strictPolicy)
	http.ServeFileFS(w, r, paper, name)
}
