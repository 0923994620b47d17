package demo

import (
	"fmt"
	"math/rand/v2"

	"foyer/internal/base/kind"
	"foyer/internal/roster"
)

// EstateCode is the code of the first estate.
const EstateCode = "CUIHU"

var (
	surnames = []string{"王", "李", "张", "刘", "陈", "杨", "赵", "黄", "周", "吴", "徐", "孙", "胡", "朱", "高", "林", "何", "郭", "马", "罗", "欧阳"}
	given    = []string{"伟", "芳", "娜", "敏", "静", "丽", "强", "磊", "军", "洋", "勇", "艳", "杰", "娟", "涛", "明", "超", "秀英", "霞", "平", "刚", "桂英", "子涵", "浩然", "雨桐", "思远", "佳怡", "建国"}
)

func name(r *rand.Rand) string {
	return surnames[r.IntN(len(surnames))] + given[r.IntN(len(given))]
}

func phone(r *rand.Rand) string { return fmt.Sprintf("1%d%08d", 30+r.IntN(60), r.IntN(100_000_000)) }

// households makes the rows of a roster: buildings of two entrances, most units lived in.
func households(r *rand.Rand, buildings, floors int) []roster.Row {
	var rows []roster.Row
	occupied, vacant := kind.StateOccupied, kind.StateVacant
	for b := 1; b <= buildings; b++ {
		for entrance := 1; entrance <= 2; entrance++ {
			for floor := 1; floor <= floors; floor++ {
				for door := 1; door <= 2; door++ {
					area := []float64{76.5, 89.02, 98.4, 118.66, 143.2}[r.IntN(5)]
					unit := roster.Row{Building: fmt.Sprintf("%d栋", b), Entrance: fmt.Sprintf("%d单元", entrance), Number: fmt.Sprintf("%d%02d", floor, door), Area: &area, State: &occupied}
					if r.IntN(12) == 0 {
						unit.State = &vacant
						rows = append(rows, unit)
						continue
					}
					rows = append(rows, family(r, unit)...)
				}
			}
		}
	}
	return rows
}

// family makes the people of one unit.
func family(r *rand.Rand, unit roster.Row) []roster.Row {
	var rows []roster.Row
	for i := range 1 + r.IntN(3) {
		row := unit
		row.Name, row.Phone = name(r), phone(r)
		row.Role = kind.OccupancyOwner
		row.From = fmt.Sprintf("20%02d-%02d-%02d", 12+r.IntN(13), 1+r.IntN(12), 1+r.IntN(28))
		switch {
		case i > 0:
			row.Role, row.From = kind.OccupancyFamily, ""
		case r.IntN(6) == 0:
			row.Role = kind.OccupancyTenant
		}
		if i == 0 && r.IntN(15) == 0 {
			reason := kind.ElderlyAlone
			row.Household, row.Notes = &reason, "重点户:独居老人,来访先电话"
		}
		rows = append(rows, row)
	}
	return rows
}

// post is how many people of a role an estate has, and in which department.
type post struct {
	role       kind.Role
	department kind.DepartmentFunction
	count      int
}

var posts = []post{
	{kind.RoleCentreManager, kind.Management, 1}, {kind.RoleSupervisor, kind.CustomerService, 1}, {kind.RoleFrontDesk, kind.CustomerService, 3},
	{kind.RoleSpecialist, kind.CustomerService, 2}, {kind.RoleButler, kind.CustomerService, 3}, {kind.RoleCashier, kind.Finance, 1},
	{kind.RoleOfficeClerk, kind.Management, 1}, {kind.RoleDispatchClerk, kind.CustomerService, 1}, {kind.RoleTechnician, kind.Engineering, 5},
	{kind.RoleGuard, kind.Security, 4}, {kind.RoleDriver, kind.Management, 1}, {kind.RolePoolStaff, kind.Cleaning, 1},
}

// story is what somebody may ask for.
type story struct {
	kind       kind.TicketKind
	class      kind.TicketClass
	title      string
	said       string
	department kind.DepartmentFunction
	result     string
	public     bool
	weight     int
}

var stories = []story{
	{kind.IndoorRepair, "", "厨房水管漏水", "水槽下面一直滴水,地板快泡了", kind.Engineering, "更换软管,试水正常", false, 10},
	{kind.IndoorRepair, "", "卫生间下水堵塞", "淋浴间排水很慢", kind.Engineering, "疏通完毕,排水通畅", false, 9},
	{kind.IndoorRepair, "", "空气开关跳闸", "一开空调就跳闸", kind.Engineering, "更换断路器,检测正常", false, 6},
	{kind.IndoorRepair, "", "入户门锁失灵", "钥匙转不动", kind.Engineering, "更换锁芯", false, 4},
	{kind.PublicRepair, "", "楼道灯不亮", "晚上很黑,老人不方便", kind.Engineering, "更换感应灯", true, 8},
	{kind.PublicRepair, "", "单元门闭门器损坏", "门关不上", kind.Engineering, "更换闭门器", true, 5},
	{kind.PublicRepair, "", "地库积水", "车位旁边有积水", kind.Engineering, "清理排水沟", true, 3},
	{kind.Complaint, "", "楼上装修噪音", "中午还在打钻", kind.Security, "已制止,重申施工时间", false, 7},
	{kind.Complaint, "", "楼道堆放杂物", "消防通道被占", kind.Cleaning, "已清理并告知住户", true, 4},
	{kind.Complaint, "", "宠物在电梯内便溺", "味道很大", kind.Cleaning, "已清洁,张贴提示", true, 3},
	{kind.Enquiry, "", "咨询物业费缴纳方式", "可以微信交吗", kind.CustomerService, "已告知缴费渠道", false, 9},
	{kind.Enquiry, "", "咨询装修申请材料", "需要带什么", kind.CustomerService, "已发材料清单", false, 5},
	{kind.Suggestion, "", "建议增设快递柜", "东门没有快递柜", kind.CustomerService, "已转管理处研究", false, 3},
	{kind.Help, kind.ClassOther, "请帮忙搬运轮椅", "老人下楼不便", kind.Security, "保安已协助", false, 3},
	{kind.Help, kind.ClassMedical, "住户求助送医", "头晕站不起来", kind.Security, "两名保安陪同送医,家属已到", false, 1},
	{kind.Emergency, kind.ClassTrappedLift, "电梯关人", "里面两人,情绪稳定", kind.Engineering, "已放人,维保检查", true, 2},
	{kind.Emergency, kind.ClassWaterOutage, "整栋停水", "打开水龙头没水", kind.Engineering, "水泵跳闸,已恢复", true, 1},
	{kind.Emergency, kind.ClassFire, "厨房冒烟", "闻到焦味,有烟", kind.Security, "干锅,已处置,无人受伤", false, 1},
}

func tell(r *rand.Rand) story {
	total := 0
	for _, s := range stories {
		total += s.weight
	}
	n := r.IntN(total)
	for _, s := range stories {
		if n -= s.weight; n < 0 {
			return s
		}
	}
	return stories[0]
}
