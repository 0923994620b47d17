package roster

import (
	"fmt"
	"strings"

	"golang.org/x/text/unicode/norm"
)

// Fields of a roster, as they are named in reports.
const (
	fieldBuilding = "building"
	fieldEntrance = "entrance"
	fieldNumber   = "unit number"
	fieldFloor    = "floor"
	fieldArea     = "area"
	fieldUse      = "use"
	fieldState    = "state"
	fieldName     = "name"
	fieldPhone    = "phone"
	fieldIdentity = "identity number"
	fieldRelation = "relation"
	fieldFrom     = "move-in date"
	fieldNotes    = "notes"
)

// headers are the names that companies give to columns.
var headers = map[string]string{}

func init() {
	for field, names := range map[string][]string{
		fieldBuilding: {"楼栋", "楼栋号", "楼号", "栋", "栋号", "幢", "幢号", "楼座", "座", "building", "block", "tower"},
		fieldEntrance: {"单元", "单元号", "梯", "entrance", "staircase"},
		fieldNumber:   {"房号", "房间号", "室", "室号", "门牌", "门牌号", "房屋编号", "unit", "unit number", "room", "room number", "flat", "apartment", "number"},
		fieldFloor:    {"楼层", "层", "floor", "storey"},
		fieldArea:     {"建筑面积", "面积", "房屋面积", "area", "built area", "area (m2)", "area m2"},
		fieldUse:      {"用途", "房屋用途", "物业类型", "use", "usage", "property type"},
		fieldState:    {"状态", "房屋状态", "入住状态", "state", "status"},
		fieldName:     {"姓名", "业主姓名", "住户姓名", "业户", "客户名称", "name", "resident", "full name", "owner"},
		fieldPhone:    {"联系电话", "电话", "手机", "手机号", "手机号码", "联系方式", "phone", "telephone", "mobile", "contact"},
		fieldIdentity: {"证件号码", "证件号", "身份证", "身份证号", "身份证号码", "identity number", "id number", "id card", "identity"},
		fieldRelation: {"与业主关系", "关系", "身份", "住户类型", "relation", "relationship", "role"},
		fieldFrom:     {"入伙日期", "入住日期", "交房日期", "收楼日期", "move-in date", "move in", "moved in", "since", "from"},
		fieldNotes:    {"备注", "说明", "notes", "note", "remarks", "comment"},
	} {
		for _, name := range names {
			headers[name] = field
		}
	}
}

// columns says in which column each field stands.
type columns map[string]int

// columnsOf reads the header.
func columnsOf(cells []string) (columns, error) {
	found := columns{}
	for i, cell := range cells {
		field, known := headers[headerKey(cell)]
		if !known {
			continue
		}
		if _, twice := found[field]; twice {
			return nil, fmt.Errorf("the header names %s twice", field)
		}
		found[field] = i
	}
	for _, field := range []string{fieldBuilding, fieldNumber, fieldName} {
		if _, ok := found[field]; !ok {
			return nil, fmt.Errorf("the header has no column for the %s; it reads: %s", field, strings.Join(cells, ", "))
		}
	}
	return found, nil
}

// headerKey strips what companies write around a column's name: units, asterisks, blanks.
func headerKey(cell string) string {
	s := strings.ToLower(clean(cell))
	if cut := strings.IndexAny(s, "(["); cut > 0 {
		s = s[:cut]
	}
	return strings.Trim(strings.ReplaceAll(s, "_", " "), " *:")
}

// clean folds full-width forms and drops blanks around.
func clean(s string) string {
	return strings.TrimSpace(norm.NFKC.String(strings.Map(func(r rune) rune {
		switch r {
		case '\ufeff', '\u200b', '\u200e', '\u200f':
			return -1
		}
		return r
	}, s)))
}

func (c columns) cell(r record, field string) string {
	i, ok := c[field]
	if !ok || i >= len(r.cells) {
		return ""
	}
	return clean(r.cells[i])
}
