// Command bare is the limit that the fan-out is measured against: a gorilla/websocket server that holds sockets and writes
// each message that is posted to it to all of them, with nothing else between. Usage: bare ADDRESS [DATABASE]. With a database
// each message is first stored there, in one durable transaction, as Foyer stores what it tells.
package main

import (
	"database/sql"
	"fmt"
	"io"
	"net/http"
	"os"
	"sync"
	"time"

	"github.com/gorilla/websocket"
	_ "modernc.org/sqlite" // driver
)

func main() {
	var mu sync.Mutex
	var sockets []*websocket.Conn
	store := func([]byte) error { return nil }
	if len(os.Args) > 2 {
		store = storing(os.Args[2])
	}
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
		if err := store(body); err != nil {
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

// storing returns a function that stores messages in a new database.
func storing(path string) func([]byte) error {
	db, err := sql.Open("sqlite", "file:"+path+"?_pragma=journal_mode(WAL)&_pragma=synchronous(FULL)")
	if err == nil {
		db.SetMaxOpenConns(1)
		_, err = db.Exec("CREATE TABLE messages (seq INTEGER PRIMARY KEY, body TEXT)") //nolint:noctx // ends with the process
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	return func(body []byte) error {
		_, err := db.Exec("INSERT INTO messages (body) VALUES (?)", string(body)) //nolint:noctx // ends with the process
		return err
	}
}
