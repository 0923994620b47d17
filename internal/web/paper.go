package web

import (
	"embed"
	"net/http"
	"path"
)

//go:embed paper
var paper embed.FS

// paperPolicy lets the printable pages load nothing but their own files and the API.
const paperPolicy = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

// printable serves the pages that are printed. They hold no data: what to print, and the token to read it with, stand in
// the fragment of the address, which browsers do not send and no log keeps.
func printable(w http.ResponseWriter, r *http.Request) {
	name := r.PathValue("file")
	if path.Ext(name) == "" {
		name += ".html"
	}
	w.Header().Set("Content-Security-Policy", paperPolicy)
	w.Header().Set("X-Content-Type-Options", "nosniff")
	w.Header().Set("Referrer-Policy", "no-referrer")
	w.Header().Set("Cache-Control", "no-cache")
	http.ServeFileFS(w, r, paper, path.Join("paper", path.Base(name)))
}
