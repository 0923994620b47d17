// Command bare is the limit that the fan-out is measured against: a gorilla/websocket server that holds sockets and writes
// each message that is posted to it to all of them, with nothing else between. Usage: bare ADDRESS.
package main

import (
	"fmt"
	"io"
	"net/http"
	"os"
	"sync"
	"time"

	"github.com/gorilla/websocket"
)

func main() {
	var mu sync.Mutex
	var sockets []*websocket.Conn
	upgrader := websocket.Upgrader{ReadBufferSize: 512, WriteBufferPool: &sync.Pool{}}
	http.HandleFunc("GET /sockets", func(w http.ResponseWriter, _ *http.Request) {
		mu.Lock()
		defer mu.Unlock()
		_, _ = fmt.Fprint(w, len(sockets)) // who has gone needs no answer
	})
	http.HandleFunc("GET /socket", func(w http.ResponseWriter, r *http.Request) {
		ws, err := upgrader.Upgrade(w, r, nil)
		if err != nil {
			return
		}
		mu.Lock()
		sockets = append(sockets, ws)
		mu.Unlock()
		go func() { // reads what the client says, as every server must
			for {
				if _, _, err := ws.ReadMessage(); err != nil {
					return
				}
			}
		}()
	})
	http.HandleFunc("POST /publish", func(_ http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(r.Body)
		if err != nil {
			return
		}
		message, err := websocket.NewPreparedMessage(websocket.TextMessage, body)
		if err != nil {
			return
		}
		mu.Lock()
		defer mu.Unlock()
		for _, ws := range sockets {
			if err := ws.SetWriteDeadline(time.Now().Add(10 * time.Second)); err == nil { //nolint:forbidigo // outside Foyer
				_ = ws.WritePreparedMessage(message) // a client that has gone does not matter here
			}
		}
	})
	if err := http.ListenAndServe(os.Args[1], nil); err != nil { //nolint:gosec // a yardstick on loopback
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
