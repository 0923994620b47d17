package reception_test

import (
	"testing"
	"time"

	"foyer/internal/base/fault"
	"foyer/internal/base/kind"
	"foyer/internal/desk/reception"
	"foyer/internal/testkit"
)

func p[T any](v T) *T { return &v }

func TestMessage_IN04_OpenUntilDelivered(t *testing.T) {
	t.Parallel()
	d := testkit.New(t)
	token, s := d.Token(kind.RoleFrontDesk), d.App.Reception
	r, err := s.LeaveMessage(d.Root, reception.LeaveMessageInput{EstateID: d.Estate, RecipientID: d.Staff[kind.RoleButler], CallerName: p("李娜"), CallerPhone: p("13900139000"), Text: "请回电"})
	d.Must(err)
	open := func() int {
		var got struct{ Messages struct{ TotalCount int } }
		d.Do(token, `{ messages(first: 10, where: {deliveredAtIsNil: true}) { totalCount } }`, nil).Want(&got)
		return got.Messages.TotalCount
	}
	if open() != 1 {
		t.Error("the message is not open")
	}
	_, err = s.DeliverMessage(d.Root, reception.DeliverMessageInput{MessageID: r.ID, IfVersion: p(1)})
	d.Must(err)
	if _, err := s.DeliverMessage(d.Root, reception.DeliverMessageInput{MessageID: r.ID}); !fault.Is(err, fault.AlreadyDelivered) || open() != 0 {
		t.Errorf("delivered twice: %v", err)
	}
}

func TestArticle_IN07_ReviewDateAndRetirement(t *testing.T) {
	t.Parallel()
	d := testkit.New(t)
	s := d.App.Reception
	in := reception.WriteArticleInput{EstateID: d.Estate, Topic: "收费标准", Title: "物业费", Body: "2.80元", ReviewOn: "2027-01-31"}
	r, err := s.WriteArticle(d.Root, in)
	d.Must(err)
	if _, err := s.WriteArticle(d.Root, in); !fault.Is(err, fault.AlreadyExists) {
		t.Errorf("twice: %v", err)
	}
	_, err = s.UpdateArticle(d.Root, reception.UpdateArticleInput{ArticleID: r.ID, ReviewOn: p("2027-06-30"), Retired: p(true)})
	d.Must(err)
	if _, err := s.UpdateArticle(d.Root, reception.UpdateArticleInput{ArticleID: r.ID}); !fault.Is(err, fault.NothingToDo) {
		t.Errorf("nothing: %v", err)
	}
	if _, err := s.UpdateArticle(d.Root, reception.UpdateArticleInput{ArticleID: r.ID, ReviewOn: p("2027-02-30")}); !fault.Is(err, fault.BadDate) {
		t.Errorf("no such day: %v", err)
	}
}

func TestCalls_IN06_RingsAndAnswerTimes(t *testing.T) {
	t.Parallel()
	d := testkit.New(t)
	s, at := d.App.Reception, d.Clock.Now()
	for i, rings := range []int{2, 3, 5} {
		_, err := s.ReportCall(d.Root, reception.ReportCallInput{EstateID: d.Estate, Reference: string(rune('a' + i)), RangAt: at, AnsweredAt: p(at.Add(time.Duration(4*rings) * time.Second)), Rings: &rings})
		d.Must(err)
	}
	_, err := s.ReportCall(d.Root, reception.ReportCallInput{EstateID: d.Estate, Reference: "d", RangAt: at})
	d.Must(err)
	_, err = s.ReportCall(d.Root, reception.ReportCallInput{EstateID: d.Estate, Reference: "a", RangAt: at, AnsweredAt: p(at.Add(8 * time.Second)), EndedAt: p(at.Add(time.Minute)), Rings: p(2)})
	d.Must(err) // the same call, completed
	f, err := reception.Calls(d.Root, d.Read(), d.Estate, at, at.Add(time.Hour))
	d.Must(err)
	if f.Total != 4 || f.Answered != 3 || f.WithinThreeRings != 2 || f.MeanSecondsToAnswer == nil || int(*f.MeanSecondsToAnswer) != 13 {
		t.Errorf("figures %+v", f)
	}
	if _, err := s.ReportCall(d.Root, reception.ReportCallInput{EstateID: d.Estate, Reference: "e", RangAt: at, AnsweredAt: p(at.Add(-time.Second))}); !fault.Is(err, fault.BadTime) {
		t.Errorf("answered before it rang: %v", err)
	}
	if _, err := reception.Calls(d.Root, d.Read(), d.Estate, at, at.AddDate(1, 0, 0)); !fault.Is(err, fault.BadTime) {
		t.Errorf("a year at once: %v", err)
	}
}
