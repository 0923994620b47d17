package testkit

import (
	"context"
	"os"
	"os/exec"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
)

// browserFlags keep the browser from talking to anybody but the page's own server.
var browserFlags = []string{"--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
	"--disable-sync", "--disable-dev-shm-usage"}

// browser finds the program.
func browser(t testing.TB) string {
	t.Helper()
	for _, name := range []string{"chromium", "chromium-browser", "google-chrome"} {
		if found, err := exec.LookPath(name); err == nil {
			return found
		}
	}
	if os.Getenv("CI") == "true" { //nolint:forbidigo // decides whether a missing tool is a failure
		t.Fatal("Chromium is missing: install Debian's package chromium")
	}
	t.Skip("THIS PAGE WAS NOT TESTED: Chromium is missing; install Debian's package chromium")
	return ""
}

// Page is a page that stays open in a real browser.
type Page struct {
	T   testing.TB
	ctx context.Context
}

// OpenPage opens an address in a window of a size. An exception that the page throws fails the test.
func OpenPage(t testing.TB, address string, width, height int) *Page {
	t.Helper()
	options := []chromedp.ExecAllocatorOption{chromedp.ExecPath(browser(t)), chromedp.Headless, chromedp.WindowSize(width, height)}
	for _, flag := range browserFlags {
		options = append(options, chromedp.Flag(strings.TrimPrefix(flag, "--"), true))
	}
	allocator, stop := chromedp.NewExecAllocator(context.Background(), options...)
	ctx, cancel := chromedp.NewContext(allocator, chromedp.WithListener(func(event any) {
		if e, ok := event.(*runtime.EventExceptionThrown); ok {
			t.Errorf("the page threw: %s %+v", e.ExceptionDetails.Text, e.ExceptionDetails.Exception)
		}
	}))
	t.Cleanup(func() { cancel(); stop() })
	p := &Page{T: t, ctx: ctx}
	p.Go(address)
	return p
}

// Go opens another address, afresh even when only its fragment differs.
func (p *Page) Go(address string) {
	p.T.Helper()
	if err := chromedp.Do(p.ctx, chromedp.Navigate("about:blank"), chromedp.Navigate(address)); err != nil {
		p.T.Fatalf("open %s: %v", address, err)
	}
}

// PDF prints the page as its styles say.
func (p *Page) PDF() []byte {
	p.T.Helper()
	pdf, err := chromedp.Run(p.ctx, chromedp.PrintToPDF(chromedp.PDFPreferCSSPageSize()))
	if err != nil {
		p.T.Fatalf("print: %v", err)
	}
	return pdf
}

// OnPaper shows the page as it is printed on A4, with margins of 12 mm, while look looks at it. Like a browser, it tells the page before it gives it the paper's width.
func (p *Page) OnPaper(look func()) {
	p.T.Helper()
	const width, height = 703, 1032
	before := Value[[]int64](p, "[innerWidth, innerHeight]")
	show := func(media string, width, height int64) {
		p.T.Helper()
		err := chromedp.Do(p.ctx, chromedp.EmulateViewport(width, height), chromedp.Func(func(ctx context.Context, t *chromedp.Target) error {
			_, err := cdp.Call(ctx, t, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{Media: media})
			return err
		}))
		if err != nil {
			p.T.Fatalf("show on %s: %v", media, err)
		}
	}
	p.Execute("dispatchEvent(new Event('beforeprint'))")
	show("print", width, height)
	look()
	show("screen", before[0], before[1])
	p.Execute("dispatchEvent(new Event('afterprint'))")
}

// Screenshot is a picture of the whole page.
func (p *Page) Screenshot() []byte {
	p.T.Helper()
	png, err := chromedp.Run(p.ctx, chromedp.FullScreenshot(100))
	if err != nil {
		p.T.Fatalf("screenshot: %v", err)
	}
	return png
}

// Shows waits until an expression of JavaScript is true. The page may be reloaded meanwhile.
func (p *Page) Shows(expression string) {
	p.T.Helper()
	ctx, cancel := context.WithTimeout(p.ctx, 2*patience)
	defer cancel()
	poll := chromedp.Poll[chromedp.Void](expression, chromedp.WithPollingInterval(50*time.Millisecond), chromedp.WithPollingTimeout(0))
	_, err := chromedp.Run(ctx, poll)
	for err != nil && ctx.Err() == nil { // what is asked of a page that is just being reloaded fails
		time.Sleep(50 * time.Millisecond)
		_, err = chromedp.Run(ctx, poll)
	}
	if err != nil {
		body, _ := chromedp.Run(p.ctx, chromedp.Evaluate[string]("document.body.innerText")) // for the report alone
		p.T.Fatalf("never true: %s (%v)\n%s", expression, err, body)
	}
}

// Value reads the value of an expression of JavaScript.
func Value[V any](p *Page, expression string) V {
	p.T.Helper()
	v, err := chromedp.Run(p.ctx, chromedp.Evaluate[V](expression))
	if err != nil {
		p.T.Fatalf("%s: %v", expression, err)
	}
	return v
}

// Execute runs JavaScript.
func (p *Page) Execute(script string) {
	p.T.Helper()
	Value[chromedp.Void](p, script)
}
