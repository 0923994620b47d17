package journal

import (
	"fmt"
	"slices"
	"strings"
)

// Kind is an entry of the catalogue: what can happen, and how it reads in each language.
type Kind struct {
	// Name is desk.subject.past_tense and never changes.
	Name string
	// En and Zh are templates. `{arg}` stands for a particular; `[…]` is left out when a particular in it is missing
	// or may not be shown; `{text}` is what the person wrote.
	En, Zh string
	// Grant is the operation that a reader must be permitted; empty for everybody in whose sight the journal is.
	Grant string
}

var catalogue = map[string]Kind{}

// Declare puts a kind into the catalogue and returns its name. Desks declare theirs in package variables.
func Declare(name, en, zh string) string { return DeclareFor("", name, en, zh) }

// DeclareFor is Declare for what is read only by those who may run an operation; others get a stub, as of what is confidential.
func DeclareFor(grant, name, en, zh string) string {
	if _, twice := catalogue[name]; twice {
		panic("journal: kind declared twice: " + name)
	}
	catalogue[name] = Kind{Name: name, En: en, Zh: zh, Grant: grant}
	return name
}

// Kinds lists the catalogue in order of name.
func Kinds() []Kind {
	kinds := make([]Kind, 0, len(catalogue))
	for _, k := range catalogue {
		kinds = append(kinds, k)
	}
	slices.SortFunc(kinds, func(a, b Kind) int { return strings.Compare(a.Name, b.Name) })
	return kinds
}

// impersonal are the particulars that boards may show; all others, and the text, are personal.
var impersonal = map[string]bool{
	"number": true, "title": true, "kind": true, "department": true, "unit": true, "building": true, "location": true,
	"estate": true, "seq": true, "form": true, "role": true, "count": true, "topic": true,
	"milestone": true, "due": true, "since": true, "callee": true, "earlier": true, "incident": true, "announcement": true, "result": true, "item": true, "until": true, "tag": true, "refusal": true, "period": true, "done": true, "created": true, "skipped": true, "stage": true, "gate": true, "document": true, "credit": true,
	"route": true, "checkpoint": true, "checked": true, "planned": true, "findings": true, "day": true, "post": true, "month": true, "gaps": true,
}

// Impersonal tells whether a particular may be shown to readers without personal sight.
func Impersonal(arg string) bool { return impersonal[arg] }

// Language is one that entries can be read in.
type Language string

// The languages.
const (
	English Language = "en"
	Chinese Language = "zh"
)

// Render writes the entry as a sentence. Without personal sight every particular about a person is left out.
func (e Entry) Render(lang Language, personal bool) string {
	k, ok := catalogue[e.Kind]
	if !ok {
		return ""
	}
	template := k.En
	if lang == Chinese {
		template = k.Zh
	}
	return fill(template, func(arg string) string {
		if !personal && !impersonal[arg] {
			return ""
		}
		if arg == "text" {
			return e.Text
		}
		return show(e.Args[arg], lang)
	})
}

func show(v any, lang Language) string {
	switch v := v.(type) {
	case nil:
		return ""
	case string:
		return label(v, lang)
	case float64:
		return fmt.Sprintf("%.0f", v)
	default:
		return fmt.Sprint(v)
	}
}

// fill replaces the particulars of a template; a bracketed part with an empty one is dropped.
func fill(template string, value func(string) string) string {
	var out, part strings.Builder
	target, bracketed, missing := &out, false, false
	for i := 0; i < len(template); i++ {
		switch c := template[i]; {
		case c == '[':
			part.Reset()
			target, bracketed, missing = &part, true, false
		case c == ']' && bracketed:
			if !missing {
				out.WriteString(part.String())
			}
			target, bracketed = &out, false
		case c == '{':
			end := strings.IndexByte(template[i:], '}')
			v := value(template[i+1 : i+end])
			missing = missing || v == ""
			target.WriteString(v)
			i += end
		default:
			target.WriteByte(c)
		}
	}
	return out.String()
}

// label turns an enumeration's value into a word of the language; other strings stay.
func label(v string, lang Language) string {
	words, ok := labels[v]
	switch {
	case !ok:
		return v
	case lang == Chinese:
		return words[1]
	default:
		return words[0]
	}
}

// labels are the words for values that entries carry.
var labels = map[string][2]string{
	"ENQUIRY": {"enquiry", "咨询"}, "SUGGESTION": {"suggestion", "建议"}, "HELP": {"help", "求助"}, "COMPLAINT": {"complaint", "投诉"},
	"INDOOR_REPAIR": {"indoor repair", "户内报修"}, "PUBLIC_REPAIR": {"public repair", "公共报修"}, "EMERGENCY": {"emergency", "突发事件"},
	"WORK_ORDER": {"work order", "工作单"}, "COMPLAINT_CARD": {"complaint card", "投诉卡"}, "REPAIR_ORDER": {"repair order", "工程维修单"},
	"LOGGED": {"entering it", "登记"}, "NOTIFIED": {"telling the department", "通知部门"}, "ACCEPTED": {"accepting it", "接单"}, "ON_SITE": {"being on site", "到场"},
	"STARTED": {"starting work", "开工"}, "RESUMED": {"going on with the work", "复工"}, "COMPLETED": {"completing it", "办结"}, "SPECIALIST_NOTIFIED": {"telling the specialist", "通知客服专员"},
	"VERIFIED": {"verifying it", "验证"}, "CALLED_BACK": {"calling the resident back", "回访"}, "REVIEWED": {"reviewing it", "审阅"}, "ARCHIVED": {"archiving it", "归档"},
	"DUTY_POST": {"the duty post", "值班岗"}, "ASSIGNEE": {"who works on it", "处理人"}, "DUTY_MANAGER": {"the duty manager", "部门值班经理"},
	"SECURITY_DUTY_MANAGER": {"the security duty manager", "保安值班经理"}, "ENGINEERING_DUTY_MANAGER": {"the engineering duty manager", "工程值班经理"},
	"SUPERVISOR": {"the supervisor", "客服主管"}, "CENTRE_MANAGER": {"the centre manager", "管理处主任"}, "GENERAL_MANAGER": {"the general manager's mailbox", "总经理信箱"},
	"LISTED": {"being listed", "列入清单"}, "REPORTED": {"saying how it stands", "答复进展"},
	"CASH": {"cash", "现金"}, "CARD": {"card", "刷卡"}, "TRANSFER": {"transfer", "转账"}, "WECHAT": {"WeChat Pay", "微信支付"}, "ALIPAY": {"Alipay", "支付宝"},
	"WAIVER": {"waived", "豁免"}, "CORRECTION": {"corrected", "更正"}, "VOID": {"void", "作废"}, "DEPOSIT_RETURN": {"deposit given back", "退还押金"},
	"PERIOD": {"monthly charges", "月度应收"}, "LATE_FEES": {"late fees", "违约金"}, "CALL": {"call", "电话催缴"}, "NOTICE": {"notice", "缴费通知"}, "FORMAL_LETTER": {"formal letter", "催款函"}, "LEGAL": {"lawyer", "法律程序"},
	"ESCORT": {"escort to the hospital", "陪同就医"}, "AMBULANCE": {"ambulance", "呼叫救护车"}, "ATTENDANCE": {"attendance", "短时看护"},
	"COMING": {"somebody comes along", "家属同往"}, "DECLINED": {"declined", "不同意"}, "UNREACHABLE": {"nobody could be reached", "联系不上"}, "NONE": {"no family", "无家属"},
	"UNKNOWN": {"nobody has it", "无此通行码"}, "TOO_EARLY": {"its window has not begun", "未到有效时间"}, "EXPIRED": {"its window is over", "已过有效期"},
	"USED_UP": {"every entry is used", "次数已用完"}, "REVOKED": {"called off", "已取消"}, "BLOCKED": {"the visitor is on the block list", "访客在黑名单中"},
	"AGREED": {"agreed", "同意"}, "GRANTED": {"granted", "同意"},
	"OWNER": {"owner", "业主"}, "TENANT": {"tenant", "租户"}, "FAMILY": {"family member", "家属"},
	"SPECIALIST": {"a specialist", "客服专员"}, "RESIDENT": {"the resident", "住户"}, "VISIT": {"visit", "上门"}, "PHONE": {"phone", "电话"},
}
