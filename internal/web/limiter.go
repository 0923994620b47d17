package web

import (
	"time"

	lru "github.com/hashicorp/golang-lru/v2"
	"golang.org/x/time/rate"
)

// limiter lets each token send so many requests a second.
type limiter struct {
	rate    float64
	buckets *lru.Cache[string, *rate.Limiter]
}

func newLimiter(perSecond float64) *limiter {
	buckets, err := lru.New[string, *rate.Limiter](10_000)
	if err != nil {
		panic(err) // only a size below 1 is refused
	}
	return &limiter{rate: perSecond, buckets: buckets}
}

func (l *limiter) allow(key string, now time.Time) bool {
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
