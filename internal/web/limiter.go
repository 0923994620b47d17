package web

import (
	"time"

	lru "github.com/hashicorp/golang-lru/v2"
	"golang.org/x/time/rate"
)

// Limiter lets each token send so many requests a second, over HTTP and sockets together, in bursts of four times as many.
type Limiter struct {
	rate    float64
	buckets *lru.Cache[string, *rate.Limiter]
}

// NewLimiter returns a limiter; 0 a second is no limit.
func NewLimiter(perSecond float64) *Limiter {
	buckets, err := lru.New[string, *rate.Limiter](10_000)
	if err != nil {
		panic(err) // only a size below 1 is refused
	}
	return &Limiter{rate: perSecond, buckets: buckets}
}

// Allow tells whether a token may send one more request now.
func (l *Limiter) Allow(key string, now time.Time) bool {
	if l.rate <= 0 {
		return true
	}
	bucket, ok := l.buckets.Get(key)
	if !ok {
		bucket = rate.NewLimiter(rate.Limit(l.rate), int(4*l.rate)+1)
		if known, raced, _ := l.buckets.PeekOrAdd(key, bucket); raced {
			bucket = known
		}
	}
	return bucket.AllowN(now, 1)
}
