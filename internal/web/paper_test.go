package web_test

import (
	"bytes"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"foyer/ent/schema"
	"foyer/internal/base/kind"
	"foyer/internal/desk/helpdesk"
	"foyer/internal/testkit"
)

// TestPaper_TK17_ThreeFormsPrintInTwoParts opens each form in a browser, in both languages, and prints it.
func TestPaper_TK17_ThreeFormsPrintInTwoParts(t *testing.T) {
	d := testkit.New(t)
	h, who, phone, said := d.App.Helpdesk, "王伟", "13800138000", "水槽下面一直滴水"
	r, err := h.Open(d.Root, helpdesk.OpenTicketInput{EstateID: d.Estate, Kind: kind.IndoorRepair, Title: "厨房水管漏水", Description: &said, Channel: kind.ChannelPhone, ContactName: &who, ContactPhone: &phone, UnitID: &d.Unit})
	d.Must(err)
	trade, because := kind.TradePlumbing, "公共管道所致"
	free := map[kind.WorkOrderForm]*string{kind.FormWorkOrder: &because}
	for _, form := range []kind.WorkOrderForm{kind.FormWorkOrder, kind.FormComplaintCard, kind.FormRepairOrder} {
		_, err = h.IssueWorkOrder(d.Root, helpdesk.IssueWorkOrderInput{TicketID: r.ID, Form: form, Trade: &trade, FreeBecause: free[form], Items: []string{"更换软管", "试水,确认不漏"}})
		d.Must(err)
	}
	orders, err := d.Read().WorkOrder.Query().All(d.Root)
	d.Must(err)
	technician := d.Staff[kind.RoleTechnician]
	_, err = h.SignWorkOrder(d.Root, helpdesk.SignWorkOrderInput{WorkOrderID: orders[0].ID, StaffID: &technician})
	d.Must(err)
	_, err = h.SignWorkOrder(d.Root, helpdesk.SignWorkOrderInput{WorkOrderID: orders[2].ID, StaffID: &technician})
	d.Must(err)
	price, err := h.AddPriceItem(d.Root, helpdesk.AddPriceItemInput{EstateID: d.Estate, Code: "P-01", Name: "更换角阀", Trade: trade, Measure: "个", Price: 8050})
	d.Must(err)
	_, err = h.QuoteRepair(d.Root, helpdesk.QuoteRepairInput{WorkOrderID: orders[2].ID, Lines: []*helpdesk.QuoteLineInput{{PriceItemID: price.ID, Quantity: 1500}}})
	d.Must(err)
	_, err = h.ListMaterials(d.Root, helpdesk.ListMaterialsInput{WorkOrderID: orders[2].ID, Materials: []*schema.Material{{Name: "铜角阀", Measure: "个", Quantity: 2000, Supplier: kind.SuppliedByOwner}}})
	d.Must(err)
	also := map[kind.WorkOrderForm][]string{kind.FormWorkOrder: {because}, kind.FormRepairOrder: {"P-01 更换角阀", "1.5 个", "¥120.75", "铜角阀"}}
	token := d.Token(kind.RoleFrontDesk)
	for _, o := range orders {
		for lang, title := range map[string]map[kind.WorkOrderForm]string{
			"zh": {kind.FormWorkOrder: "工作单", kind.FormComplaintCard: "投诉卡", kind.FormRepairOrder: "工程维修单"},
			"en": {kind.FormWorkOrder: "Work order", kind.FormComplaintCard: "Complaint card", kind.FormRepairOrder: "Repair order"},
		} {
			address := d.Server.URL + "/print/work-order#id=" + o.ID + "&token=" + token + "&lang=" + lang
			page := testkit.Chromium(t, address, "")
			for _, want := range append([]string{title[o.Form], o.Number, "厨房水管漏水", "3栋", "更换软管"}, also[o.Form]...) {
				if strings.Count(page, want) < 2 {
					t.Errorf("%s %s: %q is not on both parts", o.Form, lang, want)
				}
			}
			if strings.Contains(page, token) {
				t.Errorf("%s: the token is on the page", o.Form)
			}
		}
	}
	pdf := filepath.Join(t.TempDir(), "order.pdf")
	testkit.Chromium(t, d.Server.URL+"/print/work-order#id="+orders[0].ID+"&token="+token+"&lang=zh", pdf)
	printed, err := os.ReadFile(pdf)
	d.Must(err)
	if !bytes.HasPrefix(printed, []byte("%PDF")) || len(printed) < 5000 {
		t.Errorf("the printed form has %d bytes", len(printed))
	}
	if page := testkit.Chromium(t, d.Server.URL+"/print/work-order#id="+orders[0].ID+"&token=foyer_wrong&lang=en", ""); !strings.Contains(page, "unknown, expired or revoked") {
		t.Errorf("a wrong token shows %.300s", page)
	}
}

func TestPaper_LoadsNothingFromElsewhere(t *testing.T) {
	t.Parallel()
	d := testkit.New(t)
	resp, err := http.Get(d.Server.URL + "/print/work-order")
	d.Must(err)
	defer func() { _ = resp.Body.Close() }()
	if policy := resp.Header.Get("Content-Security-Policy"); resp.StatusCode != http.StatusOK || !strings.Contains(policy, "default-src 'none'") {
		t.Errorf("%d, policy %q", resp.StatusCode, policy)
	}
	if body := d.Get(t.Context(), "/print/..%2fpaper.go"); strings.Contains(body, "package web") {
		t.Errorf("outside the folder: %.100s", body)
	}
}
