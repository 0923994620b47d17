package web

import (
	"crypto/sha256"
	"embed"
	"encoding/hex"
	"io/fs"
	"net/http"
	"path"
	"sync"
)

// pages are built from web/ by `make pages`; nothing in them comes from another host.
//
//go:embed pages
var pages embed.FS

// PagesBuild names the build of the pages: a digest of their files.
var PagesBuild = sync.OnceValue(func() string {
	sum := sha256.New()
	err := fs.WalkDir(pages, ".", func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		data, err := pages.ReadFile(path)
		sum.Write([]byte(path))
		sum.Write(data)
		return err
	})
	if err != nil {
		panic(err) // they are part of the program
	}
	return hex.EncodeToString(sum.Sum(nil)[:8])
})

// What pages may load: their own files and the API, nothing else. The explorer's editor needs styles and fonts of its own making.
const (
	strictPolicy   = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
	explorerPolicy = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self' data:; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)

// guarded sets what every page is served with. Tokens stand in the fragment of the address, which browsers do not send and
// no log keeps.
func guarded(w http.ResponseWriter, policy string) {
	w.Header().Set("Content-Security-Policy", policy)
	w.Header().Set("X-Content-Type-Options", "nosniff")
	w.Header().Set("Referrer-Policy", "no-referrer")
	w.Header().Set("Cache-Control", "no-cache")
}

// page serves one page. It holds no data.
func page(name, policy string) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		guarded(w, policy)
		http.ServeFileFS(w, r, pages, path.Join("pages", name))
	})
}

// assets serves the scripts and styles of the pages.
func assets() http.Handler {
	files := http.FileServerFS(pages)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		guarded(w, strictPolicy)
		files.ServeHTTP(w, r)
	})
}
