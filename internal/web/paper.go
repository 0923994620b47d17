package web

import (
	"embed"
	"net/http"
	"path"
)

//go:embed paper
var paper embed.FS

// printable serves the pages that are printed. They hold no data: what to print, and the token to read it with, stand in
// the fragment of the address, which browsers do not send and no log keeps.
func printable(w http.ResponseWriter, r *http.Request) {
	name := r.PathValue("file")
	if path.Ext(name) == "" {
		name += ".html"
	}
	guarded(w, strictPolicy)
	http.ServeFileFS(w, r, paper, path.Join("paper", path.Base(name)))
}
