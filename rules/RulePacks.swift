/// The packs as they travel inside the binary: a copy of the files beside this one.
///
/// Written by the test `the packs inside the binary are the files` with RECORD=1; do not edit.
public enum RulePacks {
    /// The files, sorted by path: the path below this folder, and the text.
    public static let files: [(path: String, text: StaticString)] = [
        ("2566/items/O21.toml", ##"""
# That the months are those of the first half year is background knowledge; the report that restates the item breaks off before.

[item]
id         = "O21"
indicator  = "9.3"
title      = { th = "สรุปผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุรายเดือน", en = "monthly procurement summary" }
owner      = { th = "กองคลัง", en = "finance division" }
confidence = "high"
source     = { document = "รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2566 ที่อ้างองค์ประกอบด้านข้อมูล", clause = "แปดองค์ประกอบต่อรายการ รายเดือน หกเดือนแรก" }

[covers]
year = "current"
from = 2022-10-01
to   = 2023-03-31

[recognise]
titles = [
    "สรุปผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุรายเดือน", "สรุปผลการจัดซื้อจัดจ้าง", "สรุปผลการดำเนินการจัดซื้อจัดจ้างในรอบเดือน",
    "สรุปผลการดำเนินการจัดซื้อจัดจ้าง",
]

[[table]]
id       = "summary"
form     = "monthly-summary"
title    = { th = "สรุปผลการจัดซื้อจัดจ้างรายเดือน", en = "monthly procurement summary" }
presence = "error"
nil      = [
    "ไม่มีการจัดซื้อจัดจ้าง", "ไม่มีการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ", "ไม่มีรายการจัดซื้อจัดจ้าง", "ไม่มีรายการการจัดซื้อจัดจ้าง", "ไม่มีการดำเนินการจัดซื้อจัดจ้าง",
    "ไม่มีการดำเนินการจัดซื้อหรือจัดจ้าง", "ไม่มีการจัดซื้อหรือจัดจ้าง", "ไม่มีการจัดซื้อและจัดจ้าง", "ไม่มีการซื้อหรือจ้าง", "ไม่มีโครงการจัดซื้อจัดจ้าง", "ไม่มีแผนการจัดซื้อจัดจ้าง",
    "ไม่มีการจัดหาพัสดุ", "ไม่ได้ดำเนินการจัดซื้อจัดจ้าง", "ไม่ได้จัดซื้อจัดจ้าง", "ยังไม่มีการจัดซื้อจัดจ้าง", "ยังไม่มีการดำเนินการจัดซื้อจัดจ้าง", "ยังไม่มีรายการจัดซื้อจัดจ้าง",
]

"""##),
        ("2566/items/O43.toml", ##"""
# A report gives the results of the measures; some add the progress of every indicator and of every item.

[item]
id         = "O43"
indicator  = "10.2"
title      = { th = "การดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน", en = "carrying out the integrity measures" }
owner      = { th = "สำนักปลัด", en = "office of the clerk" }
confidence = "high"
source     = { document = "รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2566 ที่อ้างองค์ประกอบด้านข้อมูล", clause = "ความก้าวหน้าหรือผลการดำเนินการตามมาตรการ" }

[covers]
year = "current"

[recognise]
titles = [
    "การดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส", "รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใส",
    "ผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส",
]

[[table]]
id       = "measures"
form     = "integrity-results"
title    = { th = "ผลการดำเนินการตามมาตรการ", en = "results of the measures" }
presence = "error"

[[table]]
id       = "indicators"
form     = "integrity-progress"
title    = { th = "ความก้าวหน้าตามตัวชี้วัด", en = "progress by indicator" }
presence = "optional"

[[table]]
id       = "items"
form     = "integrity-item-progress"
title    = { th = "ความก้าวหน้าตามข้อมูล OIT", en = "progress by item" }
presence = "optional"

[[table.check]]
id      = "no-such-item"
level   = "error"
assert  = "code >= 1 && code <= 43"
at      = "code"
title   = { th = "ไม่มีข้อนี้ในการประเมินปีนั้น", en = "the assessment of the year has no such item" }
message = { th = "ปีงบประมาณ พ.ศ. 2566 มีข้อ O1 ถึง O43 ไม่มีข้อนี้ ({code})", en = "fiscal year 2566 has items O1 to O43, not this one ({code})" }
help    = { th = "ตรวจเลขข้อกับชื่อข้อมูลในแถวเดียวกัน", en = "compare the number with the title in its row" }
passes  = [{ code = "O43" }]
fails   = [{ code = "O44" }]

[years]
level  = "error"
cited  = ["current", "previous", "-2"]
other  = "warning"
short  = "note"
fiscal = ["ประจำปีงบประมาณ พ.ศ.", "ประจำปีงบประมาณ", "ปีงบประมาณ พ.ศ.", "ปีงบประมาณ", "ประจำปี พ.ศ.", "ประจำปี"]

"""##),
        ("2566/pack.toml", ##"""
# Items O1 to O43. Here are those that have a table to check.

[pack]
id          = "2566"
fiscal-year = 2566
title       = { th = "การประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ ประจำปีงบประมาณ พ.ศ. 2566", en = "Integrity and Transparency Assessment of fiscal year 2566" }

# What the points of this part allow; the grade itself also asks for the other two parts of the assessment.
[[band]]
title = { th = "ผ่านดีเยี่ยม", en = "passed with excellence" }
least = 95

[[band]]
title = { th = "ผ่านดี", en = "passed well" }
least = 85

[[band]]
title = { th = "ต้องปรับปรุง", en = "needs improvement" }
least = 70

[[band]]
title = { th = "ต้องปรับปรุงโดยด่วน", en = "needs improvement at once" }
least = 0

[[indicator]]
id    = "9"
title = { th = "การเปิดเผยข้อมูล", en = "disclosure" }

[[indicator]]
id    = "10"
title = { th = "การป้องกันการทุจริต", en = "prevention of corruption" }

[[indicator]]
id    = "9.1"
title = { th = "ข้อมูลพื้นฐาน", en = "basic information" }

[[indicator]]
id    = "9.2"
title = { th = "การบริหารงาน", en = "administration" }

[[indicator]]
id    = "9.3"
title = { th = "การจัดซื้อจัดจ้างหรือการจัดหาพัสดุ", en = "procurement" }

[[indicator]]
id    = "9.4"
title = { th = "การบริหารและพัฒนาทรัพยากรบุคคล", en = "human resources" }

[[indicator]]
id    = "9.5"
title = { th = "การส่งเสริมความโปร่งใส", en = "promotion of transparency" }

[[indicator]]
id    = "10.1"
title = { th = "การดำเนินการเพื่อป้องกันการทุจริต", en = "action against corruption" }

[[indicator]]
id    = "10.2"
title = { th = "มาตรการส่งเสริมคุณธรรมและความโปร่งใส", en = "integrity measures" }

"""##),
        ("2567/items/O14.toml", ##"""
# Every item of capital expenditure that is planned for the year. “หมวดงบลงทุน” is read where the report has “หมวดงบประมาณ”.

[item]
id         = "O14"
indicator  = "9.3"
title      = { th = "รายการการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ", en = "procurement list" }
owner      = { th = "กองคลัง", en = "finance division" }
confidence = "high"
source     = { document = "รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2567 ที่อ้างองค์ประกอบด้านข้อมูล", clause = "รายการที่จะจัดซื้อจัดจ้างในปี พ.ศ. 2567 ห้าองค์ประกอบ" }

[covers]
year = "current"

[recognise]
titles = ["รายการการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ", "รายการการจัดซื้อจัดจ้าง", "รายการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ"]

[[table]]
id       = "plan"
form     = "procurement-plan"
title    = { th = "รายการที่จะจัดซื้อจัดจ้าง", en = "planned procurement" }
presence = "error"
nil      = [
    "ไม่มีการจัดซื้อจัดจ้าง", "ไม่มีการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ", "ไม่มีรายการจัดซื้อจัดจ้าง", "ไม่มีรายการการจัดซื้อจัดจ้าง", "ไม่มีการดำเนินการจัดซื้อจัดจ้าง",
    "ไม่มีการดำเนินการจัดซื้อหรือจัดจ้าง", "ไม่มีการจัดซื้อหรือจัดจ้าง", "ไม่มีการจัดซื้อและจัดจ้าง", "ไม่มีการซื้อหรือจ้าง", "ไม่มีโครงการจัดซื้อจัดจ้าง", "ไม่มีแผนการจัดซื้อจัดจ้าง",
    "ไม่มีการจัดหาพัสดุ", "ไม่ได้ดำเนินการจัดซื้อจัดจ้าง", "ไม่ได้จัดซื้อจัดจ้าง", "ยังไม่มีการจัดซื้อจัดจ้าง", "ยังไม่มีการดำเนินการจัดซื้อจัดจ้าง", "ยังไม่มีรายการจัดซื้อจัดจ้าง",
]

"""##),
        ("2567/items/O16.toml", ##"""
# The window ends with the first half year. A contract of another fiscal year is an error of its row; one of the second half is noted.

[item]
id         = "O16"
indicator  = "9.3"
title      = { th = "ความก้าวหน้าการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ", en = "procurement progress" }
owner      = { th = "กองคลัง", en = "finance division" }
confidence = "high"
source     = { document = "รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2567 ที่อ้างองค์ประกอบด้านข้อมูล", clause = "สัญญาที่ลงนามแล้ว ณ วันที่ 31 มีนาคม 2567 สิบสององค์ประกอบ" }

[covers]
year = "current"
from = 2023-10-01
to   = 2024-03-31

[recognise]
titles = [
    "ความก้าวหน้าการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ", "ความก้าวหน้าการจัดซื้อจัดจ้าง", "ความก้าวหน้าการจัดหาพัสดุ",
    "รายงานสรุปผลการจัดซื้อจัดจ้าง รอบ 6 เดือน", "รายงานสรุปผลการจัดซื้อจัดจ้าง รอบหกเดือน",
    "รายงานสรุปผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ รอบ 6 เดือน", "รายงานสรุปผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ รอบหกเดือน",
    "สรุปผลการจัดซื้อจัดจ้าง รอบ 6 เดือน", "สรุปผลการจัดซื้อจัดจ้าง รอบหกเดือน", "สรุปผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ รอบ 6 เดือน",
    "สรุปผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ รอบหกเดือน", "รายงานผลการจัดซื้อจัดจ้าง รอบ 6 เดือน", "รายงานผลการจัดซื้อจัดจ้าง รอบหกเดือน",
    "รายงานผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ รอบ 6 เดือน", "รายงานผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ รอบหกเดือน",
    "รายงานความก้าวหน้าการจัดซื้อจัดจ้าง", "รายงานความก้าวหน้าการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ", "ความก้าวหน้าผลการจัดซื้อจัดจ้าง",
    "ความก้าวหน้าของการจัดซื้อจัดจ้าง", "ความก้าวหน้าในการจัดซื้อจัดจ้าง", "รอบ 6 เดือน",
]

[[table]]
id       = "contracts"
form     = "procurement-contract"
title    = { th = "สัญญาที่ลงนามแล้ว ณ วันที่ 31 มีนาคม 2567", en = "contracts signed by 31 March 2024" }
presence = "error"
nil      = [
    "ไม่มีการจัดซื้อจัดจ้าง", "ไม่มีการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ", "ไม่มีรายการจัดซื้อจัดจ้าง", "ไม่มีรายการการจัดซื้อจัดจ้าง", "ไม่มีการดำเนินการจัดซื้อจัดจ้าง",
    "ไม่มีการดำเนินการจัดซื้อหรือจัดจ้าง", "ไม่มีการจัดซื้อหรือจัดจ้าง", "ไม่มีการจัดซื้อและจัดจ้าง", "ไม่มีการซื้อหรือจ้าง", "ไม่มีโครงการจัดซื้อจัดจ้าง", "ไม่มีแผนการจัดซื้อจัดจ้าง",
    "ไม่มีการจัดหาพัสดุ", "ไม่ได้ดำเนินการจัดซื้อจัดจ้าง", "ไม่ได้จัดซื้อจัดจ้าง", "ยังไม่มีการจัดซื้อจัดจ้าง", "ยังไม่มีการดำเนินการจัดซื้อจัดจ้าง", "ยังไม่มีรายการจัดซื้อจัดจ้าง",
]

[[table.check]]
id      = "signed-after-window"
level   = "note"
when    = "signed_on > covers.to && signed_on.fiscalYear() == covers.fiscal_year"
assert  = "signed_on <= covers.to"
at      = "signed_on"
report  = "once"
element = 11
message = { th = "ลงนามหลังวันตัดยอดของรายงาน ({signed_on})", en = "signed after the day the report is made for ({signed_on})" }
help    = { th = "ข้อนี้ขอเฉพาะสัญญาที่ลงนามถึงวันที่ 31 มีนาคม รายการหลังจากนั้นรายงานได้ แต่ไม่จำเป็น", en = "the item asks for contracts signed by 31 March; later ones may be there, but need not" }
passes  = [{ signed_on = "29/03/2567" }]
fails   = [{ signed_on = "01/04/2567" }]

"""##),
        ("2567/items/O17.toml", ##"""
[item]
id         = "O17"
indicator  = "9.3"
title      = { th = "รายงานสรุปผลการจัดซื้อจัดจ้าง ประจำปี", en = "annual procurement summary" }
owner      = { th = "กองคลัง", en = "finance division" }
confidence = "high"
source     = { document = "รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2567 ที่อ้างองค์ประกอบด้านข้อมูล", clause = "จำนวนรายการและงบประมาณจำแนกตามวิธี ปัญหา/อุปสรรค ข้อเสนอแนะ และรายการสิบสององค์ประกอบของปี พ.ศ. 2566" }

[covers]
year = "previous"

[recognise]
titles = [
    "รายงานสรุปผลการจัดซื้อจัดจ้าง", "สรุปผลการจัดซื้อจัดจ้าง", "รายงานผลการจัดซื้อจัดจ้าง", "รายงานสรุปผลการจัดซื้อจัดจ้าง ประจำปี",
    "รายงานสรุปผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ ประจำปี", "สรุปผลการจัดซื้อจัดจ้าง ประจำปี", "สรุปผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ ประจำปี",
    "รายงานผลการจัดซื้อจัดจ้าง ประจำปี", "รายงานผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ ประจำปี",
]

[[table]]
id       = "contracts"
form     = "procurement-contract"
title    = { th = "รายการจัดซื้อจัดจ้างของทั้งปี", en = "procurement of the whole year" }
presence = "error"
nil      = [
    "ไม่มีการจัดซื้อจัดจ้าง", "ไม่มีการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ", "ไม่มีรายการจัดซื้อจัดจ้าง", "ไม่มีรายการการจัดซื้อจัดจ้าง", "ไม่มีการดำเนินการจัดซื้อจัดจ้าง",
    "ไม่มีการดำเนินการจัดซื้อหรือจัดจ้าง", "ไม่มีการจัดซื้อหรือจัดจ้าง", "ไม่มีการจัดซื้อและจัดจ้าง", "ไม่มีการซื้อหรือจ้าง", "ไม่มีโครงการจัดซื้อจัดจ้าง", "ไม่มีแผนการจัดซื้อจัดจ้าง",
    "ไม่มีการจัดหาพัสดุ", "ไม่ได้ดำเนินการจัดซื้อจัดจ้าง", "ไม่ได้จัดซื้อจัดจ้าง", "ยังไม่มีการจัดซื้อจัดจ้าง", "ยังไม่มีการดำเนินการจัดซื้อจัดจ้าง", "ยังไม่มีรายการจัดซื้อจัดจ้าง",
]

[[table]]
id       = "by_method"
form     = "procurement-by-method"
title    = { th = "สรุปจำแนกตามวิธี", en = "summary by method" }
presence = "error"
nil      = [
    "ไม่มีการจัดซื้อจัดจ้าง", "ไม่มีการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ", "ไม่มีรายการจัดซื้อจัดจ้าง", "ไม่มีรายการการจัดซื้อจัดจ้าง", "ไม่มีการดำเนินการจัดซื้อจัดจ้าง",
    "ไม่มีการดำเนินการจัดซื้อหรือจัดจ้าง", "ไม่มีการจัดซื้อหรือจัดจ้าง", "ไม่มีการจัดซื้อและจัดจ้าง", "ไม่มีการซื้อหรือจ้าง", "ไม่มีโครงการจัดซื้อจัดจ้าง", "ไม่มีแผนการจัดซื้อจัดจ้าง",
    "ไม่มีการจัดหาพัสดุ", "ไม่ได้ดำเนินการจัดซื้อจัดจ้าง", "ไม่ได้จัดซื้อจัดจ้าง", "ยังไม่มีการจัดซื้อจัดจ้าง", "ยังไม่มีการดำเนินการจัดซื้อจัดจ้าง", "ยังไม่มีรายการจัดซื้อจัดจ้าง",
]

[[table]]
id       = "problems"
form     = "procurement-issues"
title    = { th = "ปัญหา/อุปสรรค และข้อเสนอแนะ", en = "problems and suggestions" }
presence = "warning"
nil      = ["ไม่มีปัญหา/อุปสรรค", "ไม่มีปัญหาและอุปสรรค", "ไม่มีปัญหาอุปสรรค", "ไม่มีปัญหา อุปสรรค", "ไม่พบปัญหา"]

[[check]]
id      = "count-by-method-differs"
level   = "error"
each    = "by_method.by_method"
with    = "contracts.by_method"
assert  = "left.count == right.rows"
at      = "count"
element = 1
title   = { th = "จำนวนรายการในตารางสรุปไม่ตรงกับตารางรายการ", en = "the summary counts other than the rows of a method" }
message = { th = "ตารางสรุประบุ {left.count} รายการสำหรับวิธีนี้ ({key}) แต่ตารางรายการมี {right.rows}", en = "the summary counts {left.count} by this method ({key}), the rows {right.rows}" }
help    = { th = "นับรายการใหม่ หรือเขียนชื่อวิธีให้ตรงกันทั้งสองตาราง", en = "count again, or name the method alike in both tables" }
passes  = [
    { by_method = [{ method = "วิธีประกาศเชิญชวนทั่วไป", count = "2", budget = "220,000.00" }], contracts = [{ budget = "100,000.00", agreed_price = "95,000.00" }, { budget = "120,000.00", agreed_price = "95,000.00" }] },
    { by_method = [{ method = "วิธีประกาศเชิญชวนทั่วไป", count = "2", budget = "220,000.00" }, { method = "วิธีคัดเลือก", count = "0", budget = "0.00" }], contracts = [{ budget = "100,000.00", agreed_price = "95,000.00" }, { budget = "120,000.00", agreed_price = "95,000.00" }] },
]
fails   = [
    { by_method = [{ method = "วิธีประกาศเชิญชวนทั่วไป", count = "3", budget = "220,000.00" }], contracts = [{ budget = "100,000.00", agreed_price = "95,000.00" }, { budget = "120,000.00", agreed_price = "95,000.00" }] },
]

[[check]]
id      = "budget-by-method-differs"
level   = "error"
each    = "by_method.by_method"
with    = "contracts.by_method"
assert  = "left.count != right.rows || left.budget == right.budget || left.budget == right.agreed_price"
at      = "budget"
element = 2
title   = { th = "งบประมาณในตารางสรุปไม่ตรงกับตารางรายการ", en = "the budget of a method differs from the sum of its rows" }
message = { th = "ตารางสรุประบุงบประมาณ {left.budget} สำหรับวิธีนี้ ({key}) แต่ตารางรายการรวมวงเงินได้ {right.budget} และราคาที่ตกลงได้ {right.agreed_price}", en = "the summary has {left.budget} by this method ({key}), the rows a budget of {right.budget} and agreed prices of {right.agreed_price}" }
help    = { th = "รวมยอดใหม่ ใช้ยอดวงเงินหรือยอดราคาที่ตกลงก็ได้", en = "add up again; the sum of the budgets or of the agreed prices will do" }
passes  = [
    { by_method = [{ method = "วิธีประกาศเชิญชวนทั่วไป", count = "2", budget = "220,000.00" }], contracts = [{ budget = "100,000.00", agreed_price = "95,000.00" }, { budget = "120,000.00", agreed_price = "95,000.00" }] },
    { by_method = [{ method = "วิธีประกาศเชิญชวนทั่วไป", count = "2", budget = "190,000.00" }], contracts = [{ budget = "100,000.00", agreed_price = "95,000.00" }, { budget = "120,000.00", agreed_price = "95,000.00" }] },
]
fails   = [
    { by_method = [{ method = "วิธีประกาศเชิญชวนทั่วไป", count = "2", budget = "210,000.00" }], contracts = [{ budget = "100,000.00", agreed_price = "95,000.00" }, { budget = "120,000.00", agreed_price = "95,000.00" }] },
]

[[check]]
id      = "method-not-in-summary"
level   = "error"
each    = "contracts.by_method"
with    = "by_method.by_method"
assert  = "right.rows > 0"
at      = "method"
element = 1
title   = { th = "วิธีที่ใช้ไม่มีในตารางสรุป", en = "the summary leaves out a method that rows have" }
message = { th = "มี {left.rows} รายการด้วยวิธีนี้ ({key}) แต่ไม่มีในตารางสรุป", en = "{left.rows} rows are by this method ({key}), which the summary leaves out" }
help    = { th = "เพิ่มวิธีนี้ในตารางสรุป หรือเขียนชื่อวิธีให้ตรงกันทั้งสองตาราง", en = "add the method to the summary, or name it alike in both tables" }
passes  = [
    { by_method = [{ method = "วิธีประกาศเชิญชวนทั่วไป", count = "2", budget = "220,000.00" }], contracts = [{ budget = "100,000.00", agreed_price = "95,000.00" }, { budget = "120,000.00", agreed_price = "95,000.00" }] },
]
fails   = [
    { by_method = [{ method = "วิธีประกาศเชิญชวนทั่วไป", count = "2", budget = "220,000.00" }], contracts = [{ budget = "100,000.00", agreed_price = "95,000.00" }, { budget = "120,000.00", agreed_price = "95,000.00" }, { method = "วิธีคัดเลือก" }] },
]

"""##),
        ("2567/items/O35.toml", ##"""
# The three elements and the shape of the table are those of a real report; that the item has this number is inferred.

[item]
id         = "O35"
indicator  = "10.2"
title      = { th = "รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน", en = "results of the integrity measures" }
owner      = { th = "สำนักปลัด", en = "office of the clerk" }
confidence = "medium"
source     = { document = "รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2567 ที่อ้างองค์ประกอบด้านข้อมูล", clause = "มาตรการหรือกิจกรรม สรุปผล และผลลัพธ์หรือความสำเร็จ" }

[covers]
year = "current"

[recognise]
titles = ["รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใส"]

[[table]]
id       = "measures"
form     = "integrity-results"
title    = { th = "ผลการดำเนินการตามมาตรการ", en = "results of the measures" }
presence = "error"

[years]
level  = "error"
cited  = ["current", "previous", "-2"]
other  = "warning"
short  = "note"
fiscal = ["ประจำปีงบประมาณ พ.ศ.", "ประจำปีงบประมาณ", "ปีงบประมาณ พ.ศ.", "ปีงบประมาณ", "ประจำปี พ.ศ.", "ประจำปี"]

"""##),
        ("2567/items/O4.toml", ##"""
# How to reach the agency. Four elements; the fax number of the year before is no longer asked for.

[item]
id         = "O4"
indicator  = "9.1"
title      = { th = "ข้อมูลการติดต่อ", en = "contact" }
owner      = { th = "สำนักปลัด", en = "office of the clerk" }
confidence = "high"
source     = { document = "รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2567 ที่อ้างองค์ประกอบด้านข้อมูล", clause = "o4" }

[covers]
year = "standing"

[recognise]
titles = ["ข้อมูลการติดต่อ", "ช่องทางการติดต่อ", "ติดต่อหน่วยงาน"]

[[element]]
id       = "address"
element  = 1
title    = { th = "ที่อยู่", en = "address" }
wordings = ["ที่ตั้ง", "ที่อยู่หน่วยงาน", "ที่ตั้งสำนักงาน"]
content  = "text"
help     = { th = "เขียนที่อยู่ของหน่วยงาน พร้อมตำบล อำเภอ จังหวัด และรหัสไปรษณีย์", en = "write the agency's address with subdistrict, district, province and postcode" }
passes   = ["ที่อยู่: 99 หมู่ 1 ตำบลบ้านใหม่ อำเภอเมือง จังหวัดน่าน 55000", "# ที่ตั้ง\n99 หมู่ 1 ตำบลบ้านใหม่", "| ที่อยู่ | โทรศัพท์ |\n| 99 หมู่ 1 | 054123456 |"]
fails    = ["ที่อยู่:", "# ที่อยู่\n# โทรศัพท์\n054 123 456", "| ที่อยู่ | โทรศัพท์ |\n| - | 054123456 |", "โทรศัพท์: 054 123 456"]

[[element]]
id       = "telephone"
element  = 2
title    = { th = "โทรศัพท์", en = "telephone" }
wordings = ["หมายเลขโทรศัพท์", "เบอร์โทรศัพท์", "โทร", "โทร."]
content  = "telephone"
passes   = ["โทรศัพท์: 054 123 456", "โทร. ๐๕๔-๑๒๓๔๕๖"]
fails    = ["โทรศัพท์: -", "โทรศัพท์: 1669", "ที่อยู่: 99 หมู่ 1"]

[[element]]
id       = "email"
element  = 3
title    = { th = "อีเมล", en = "e-mail" }
wordings = ["E-mail", "Email", "ไปรษณีย์อิเล็กทรอนิกส์", "จดหมายอิเล็กทรอนิกส์", "อีเมลของหน่วยงาน"]
content  = "email"
passes   = ["E-mail: saraban@banmai.go.th"]
fails    = ["E-mail: banmai.go.th", "ที่อยู่: 99 หมู่ 1"]

[[element]]
id       = "map"
element  = 4
title    = { th = "แผนที่ตั้ง", en = "map" }
wordings = ["แผนที่", "แผนที่ตั้งหน่วยงาน", "Google Maps"]
content  = "link"
help     = { th = "ใส่ลิงก์ของแผนที่ที่แสดงที่ตั้งหน่วยงาน", en = "give the link of a map that shows where the agency is" }
passes   = ["แผนที่ตั้ง: https://maps.example.go.th/banmai"]
fails    = ["แผนที่ตั้ง: อยู่ใกล้ตลาด", "ที่อยู่: 99 หมู่ 1"]

"""##),
        ("2567/pack.toml", ##"""
# Items O1 to O35. Here are those that have a table to check. The sub-indicators of the numbers are inferred from the count of
# the items; titles and elements are as an agency restates them.

[pack]
id          = "2567"
fiscal-year = 2567
title       = { th = "การประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ ประจำปีงบประมาณ พ.ศ. 2567", en = "Integrity and Transparency Assessment of fiscal year 2567" }

# What the points of this part allow; the grade itself also asks for the other two parts of the assessment.
[[band]]
title = { th = "ผ่านดีเยี่ยม", en = "passed with excellence" }
least = 95

[[band]]
title = { th = "ผ่านดี", en = "passed well" }
least = 85

[[band]]
title = { th = "ต้องปรับปรุง", en = "needs improvement" }
least = 70

[[band]]
title = { th = "ต้องปรับปรุงโดยด่วน", en = "needs improvement at once" }
least = 0

[[indicator]]
id    = "9"
title = { th = "การเปิดเผยข้อมูล", en = "disclosure" }

[[indicator]]
id    = "10"
title = { th = "การป้องกันการทุจริต", en = "prevention of corruption" }

[[indicator]]
id    = "9.1"
title = { th = "ข้อมูลพื้นฐาน", en = "basic information" }

[[indicator]]
id    = "9.2"
title = { th = "การบริหารงาน", en = "administration" }

[[indicator]]
id    = "9.3"
title = { th = "การจัดซื้อจัดจ้างหรือการจัดหาพัสดุ", en = "procurement" }

[[indicator]]
id    = "9.4"
title = { th = "การบริหารและพัฒนาทรัพยากรบุคคล", en = "human resources" }

[[indicator]]
id    = "9.5"
title = { th = "การส่งเสริมความโปร่งใส", en = "promotion of transparency" }

[[indicator]]
id    = "10.1"
title = { th = "การดำเนินการเพื่อป้องกันการทุจริต", en = "action against corruption" }

[[indicator]]
id    = "10.2"
title = { th = "มาตรการส่งเสริมคุณธรรมและความโปร่งใส", en = "integrity measures" }

"""##),
        ("2568/items/O12.toml", ##"""
# The labels of the columns are read from the form; what the annex says about filling it in is not.

[item]
id         = "O12"
indicator  = "9.3"
title      = { th = "รายการการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ และความก้าวหน้าการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ", en = "procurement list and progress" }
owner      = { th = "กองคลัง", en = "finance division" }
confidence = "high"
source     = { document = "แบบฟอร์มสำหรับ O12 และ O13 ที่หน่วยงานเผยแพร่ ปีงบประมาณ พ.ศ. 2568", clause = "สิบหกคอลัมน์" }

[covers]
year = "current"

[recognise]
titles = [
    "รายการการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ และความก้าวหน้าการจัดซื้อจัดจ้าง", "รายการการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ",
    "ความก้าวหน้าการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ", "รายการการจัดซื้อจัดจ้าง", "ความก้าวหน้าการจัดซื้อจัดจ้าง",
]

[[table]]
id       = "procurement"
form     = "procurement-16"
title    = { th = "รายการจัดซื้อจัดจ้างและความก้าวหน้า", en = "procurement list and progress" }
presence = "error"
nil      = [
    "ไม่มีการจัดซื้อจัดจ้าง", "ไม่มีการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ", "ไม่มีรายการจัดซื้อจัดจ้าง", "ไม่มีรายการการจัดซื้อจัดจ้าง", "ไม่มีการดำเนินการจัดซื้อจัดจ้าง",
    "ไม่มีการดำเนินการจัดซื้อหรือจัดจ้าง", "ไม่มีการจัดซื้อหรือจัดจ้าง", "ไม่มีการจัดซื้อและจัดจ้าง", "ไม่มีการซื้อหรือจ้าง", "ไม่มีโครงการจัดซื้อจัดจ้าง", "ไม่มีแผนการจัดซื้อจัดจ้าง",
    "ไม่มีการจัดหาพัสดุ", "ไม่ได้ดำเนินการจัดซื้อจัดจ้าง", "ไม่ได้จัดซื้อจัดจ้าง", "ยังไม่มีการจัดซื้อจัดจ้าง", "ยังไม่มีการดำเนินการจัดซื้อจัดจ้าง", "ยังไม่มีรายการจัดซื้อจัดจ้าง",
]

"""##),
        ("2568/items/O13.toml", ##"""
[item]
id         = "O13"
indicator  = "9.3"
title      = { th = "รายงานผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ ประจำปี พ.ศ. 2567", en = "annual procurement report" }
owner      = { th = "กองคลัง", en = "finance division" }
confidence = "medium"
source     = { document = "แบบฟอร์มสำหรับ O12 และ O13 ที่หน่วยงานเผยแพร่ ปีงบประมาณ พ.ศ. 2568", clause = "สิบหกคอลัมน์ สรุปตามวิธี ปัญหา/อุปสรรค และข้อเสนอแนะ" }

[covers]
year = "previous"

[recognise]
titles = ["รายงานผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ", "รายงานผลการจัดซื้อจัดจ้าง", "รายงานสรุปผลการจัดซื้อจัดจ้าง", "สรุปผลการจัดซื้อจัดจ้าง"]

[[table]]
id       = "contracts"
form     = "procurement-16"
title    = { th = "รายการจัดซื้อจัดจ้างของทั้งปี", en = "procurement of the whole year" }
presence = "error"
nil      = [
    "ไม่มีการจัดซื้อจัดจ้าง", "ไม่มีการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ", "ไม่มีรายการจัดซื้อจัดจ้าง", "ไม่มีรายการการจัดซื้อจัดจ้าง", "ไม่มีการดำเนินการจัดซื้อจัดจ้าง",
    "ไม่มีการดำเนินการจัดซื้อหรือจัดจ้าง", "ไม่มีการจัดซื้อหรือจัดจ้าง", "ไม่มีการจัดซื้อและจัดจ้าง", "ไม่มีการซื้อหรือจ้าง", "ไม่มีโครงการจัดซื้อจัดจ้าง", "ไม่มีแผนการจัดซื้อจัดจ้าง",
    "ไม่มีการจัดหาพัสดุ", "ไม่ได้ดำเนินการจัดซื้อจัดจ้าง", "ไม่ได้จัดซื้อจัดจ้าง", "ยังไม่มีการจัดซื้อจัดจ้าง", "ยังไม่มีการดำเนินการจัดซื้อจัดจ้าง", "ยังไม่มีรายการจัดซื้อจัดจ้าง",
]

[[table]]
id       = "by_method"
form     = "procurement-by-method"
title    = { th = "สรุปจำแนกตามวิธี", en = "summary by method" }
presence = "error"
nil      = [
    "ไม่มีการจัดซื้อจัดจ้าง", "ไม่มีการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ", "ไม่มีรายการจัดซื้อจัดจ้าง", "ไม่มีรายการการจัดซื้อจัดจ้าง", "ไม่มีการดำเนินการจัดซื้อจัดจ้าง",
    "ไม่มีการดำเนินการจัดซื้อหรือจัดจ้าง", "ไม่มีการจัดซื้อหรือจัดจ้าง", "ไม่มีการจัดซื้อและจัดจ้าง", "ไม่มีการซื้อหรือจ้าง", "ไม่มีโครงการจัดซื้อจัดจ้าง", "ไม่มีแผนการจัดซื้อจัดจ้าง",
    "ไม่มีการจัดหาพัสดุ", "ไม่ได้ดำเนินการจัดซื้อจัดจ้าง", "ไม่ได้จัดซื้อจัดจ้าง", "ยังไม่มีการจัดซื้อจัดจ้าง", "ยังไม่มีการดำเนินการจัดซื้อจัดจ้าง", "ยังไม่มีรายการจัดซื้อจัดจ้าง",
]

[[table]]
id       = "problems"
form     = "procurement-issues"
title    = { th = "ปัญหา/อุปสรรค และข้อเสนอแนะ", en = "problems and suggestions" }
presence = "warning"
nil      = ["ไม่มีปัญหา/อุปสรรค", "ไม่มีปัญหาและอุปสรรค", "ไม่มีปัญหาอุปสรรค", "ไม่มีปัญหา อุปสรรค", "ไม่พบปัญหา"]

[[check]]
id      = "count-by-method-differs"
level   = "error"
each    = "by_method.by_method"
with    = "contracts.by_method"
assert  = "left.count == right.rows"
at      = "count"
element = 1
title   = { th = "จำนวนรายการในตารางสรุปไม่ตรงกับตารางรายการ", en = "the summary counts other than the rows of a method" }
message = { th = "ตารางสรุประบุ {left.count} รายการสำหรับวิธีนี้ ({key}) แต่ตารางรายการมี {right.rows}", en = "the summary counts {left.count} by this method ({key}), the rows {right.rows}" }
help    = { th = "นับรายการใหม่ หรือเขียนชื่อวิธีให้ตรงกันทั้งสองตาราง", en = "count again, or name the method alike in both tables" }
passes  = [
    { by_method = [{ method = "วิธีประกาศเชิญชวนทั่วไป", count = "2", budget = "220,000.00" }], contracts = [{ budget = "100,000.00", agreed_price = "95,000.00" }, { budget = "120,000.00", agreed_price = "95,000.00" }] },
    { by_method = [{ method = "วิธีประกาศเชิญชวนทั่วไป", count = "2", budget = "220,000.00" }, { method = "วิธีคัดเลือก", count = "0", budget = "0.00" }], contracts = [{ budget = "100,000.00", agreed_price = "95,000.00" }, { budget = "120,000.00", agreed_price = "95,000.00" }] },
]
fails   = [
    { by_method = [{ method = "วิธีประกาศเชิญชวนทั่วไป", count = "3", budget = "220,000.00" }], contracts = [{ budget = "100,000.00", agreed_price = "95,000.00" }, { budget = "120,000.00", agreed_price = "95,000.00" }] },
]

[[check]]
id      = "budget-by-method-differs"
level   = "error"
each    = "by_method.by_method"
with    = "contracts.by_method"
assert  = "left.count != right.rows || left.budget == right.budget || left.budget == right.agreed_price"
at      = "budget"
element = 2
title   = { th = "งบประมาณในตารางสรุปไม่ตรงกับตารางรายการ", en = "the budget of a method differs from the sum of its rows" }
message = { th = "ตารางสรุประบุงบประมาณ {left.budget} สำหรับวิธีนี้ ({key}) แต่ตารางรายการรวมวงเงินได้ {right.budget} และราคาที่ตกลงได้ {right.agreed_price}", en = "the summary has {left.budget} by this method ({key}), the rows a budget of {right.budget} and agreed prices of {right.agreed_price}" }
help    = { th = "รวมยอดใหม่ ใช้ยอดวงเงินหรือยอดราคาที่ตกลงก็ได้", en = "add up again; the sum of the budgets or of the agreed prices will do" }
passes  = [
    { by_method = [{ method = "วิธีประกาศเชิญชวนทั่วไป", count = "2", budget = "220,000.00" }], contracts = [{ budget = "100,000.00", agreed_price = "95,000.00" }, { budget = "120,000.00", agreed_price = "95,000.00" }] },
    { by_method = [{ method = "วิธีประกาศเชิญชวนทั่วไป", count = "2", budget = "190,000.00" }], contracts = [{ budget = "100,000.00", agreed_price = "95,000.00" }, { budget = "120,000.00", agreed_price = "95,000.00" }] },
]
fails   = [
    { by_method = [{ method = "วิธีประกาศเชิญชวนทั่วไป", count = "2", budget = "210,000.00" }], contracts = [{ budget = "100,000.00", agreed_price = "95,000.00" }, { budget = "120,000.00", agreed_price = "95,000.00" }] },
]

[[check]]
id      = "method-not-in-summary"
level   = "error"
each    = "contracts.by_method"
with    = "by_method.by_method"
assert  = "right.rows > 0"
at      = "method"
element = 1
title   = { th = "วิธีที่ใช้ไม่มีในตารางสรุป", en = "the summary leaves out a method that rows have" }
message = { th = "มี {left.rows} รายการด้วยวิธีนี้ ({key}) แต่ไม่มีในตารางสรุป", en = "{left.rows} rows are by this method ({key}), which the summary leaves out" }
help    = { th = "เพิ่มวิธีนี้ในตารางสรุป หรือเขียนชื่อวิธีให้ตรงกันทั้งสองตาราง", en = "add the method to the summary, or name it alike in both tables" }
passes  = [
    { by_method = [{ method = "วิธีประกาศเชิญชวนทั่วไป", count = "2", budget = "220,000.00" }], contracts = [{ budget = "100,000.00", agreed_price = "95,000.00" }, { budget = "120,000.00", agreed_price = "95,000.00" }] },
]
fails   = [
    { by_method = [{ method = "วิธีประกาศเชิญชวนทั่วไป", count = "2", budget = "220,000.00" }], contracts = [{ budget = "100,000.00", agreed_price = "95,000.00" }, { budget = "120,000.00", agreed_price = "95,000.00" }, { method = "วิธีคัดเลือก" }] },
]

"""##),
        ("2568/items/O28.toml", ##"""
# Whether the report is of this year or of the year before is not settled, so a title of another year is a warning.

[item]
id         = "O28"
indicator  = "10.2"
title      = { th = "รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน", en = "results of the integrity measures" }
owner      = { th = "สำนักปลัด", en = "office of the clerk" }
confidence = "medium"
source     = { document = "รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2568", clause = "มาตรการหรือกิจกรรม สรุปผล และผลลัพธ์หรือความสำเร็จ" }

[covers]
year = "current"

[recognise]
titles = ["รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใส"]

[[table]]
id       = "measures"
form     = "integrity-results"
title    = { th = "ผลการดำเนินการตามมาตรการ", en = "results of the measures" }
presence = "error"

[years]
level  = "warning"
cited  = ["current", "previous", "-2"]
other  = "warning"
short  = "note"
fiscal = ["ประจำปีงบประมาณ พ.ศ.", "ประจำปีงบประมาณ", "ปีงบประมาณ พ.ศ.", "ปีงบประมาณ", "ประจำปี พ.ศ.", "ประจำปี"]

"""##),
        ("2568/pack.toml", ##"""
# Items O1 to O28. Here are those that have a table to check. No official text of this year could be read.

[pack]
id          = "2568"
fiscal-year = 2568
title       = { th = "การประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ ประจำปีงบประมาณ พ.ศ. 2568", en = "Integrity and Transparency Assessment of fiscal year 2568" }

# What the points of this part allow; the grade itself also asks for the other two parts of the assessment.
[[band]]
title = { th = "ผ่านดีเยี่ยม", en = "passed with excellence" }
least = 95

[[band]]
title = { th = "ผ่านดี", en = "passed well" }
least = 85

[[band]]
title = { th = "ต้องปรับปรุง", en = "needs improvement" }
least = 70

[[band]]
title = { th = "ต้องปรับปรุงโดยด่วน", en = "needs improvement at once" }
least = 0

[[indicator]]
id    = "9"
title = { th = "การเปิดเผยข้อมูล", en = "disclosure" }

[[indicator]]
id    = "10"
title = { th = "การป้องกันการทุจริต", en = "prevention of corruption" }

[[indicator]]
id    = "9.1"
title = { th = "ข้อมูลพื้นฐาน", en = "basic information" }

[[indicator]]
id    = "9.2"
title = { th = "การบริหารงานและการใช้จ่ายงบประมาณ", en = "administration and spending" }

[[indicator]]
id    = "9.3"
title = { th = "การจัดซื้อจัดจ้างหรือการจัดหาพัสดุ", en = "procurement" }

[[indicator]]
id    = "9.4"
title = { th = "การบริหารและพัฒนาทรัพยากรบุคคล", en = "human resources" }

[[indicator]]
id    = "9.5"
title = { th = "การส่งเสริมความโปร่งใส", en = "promotion of transparency" }

[[indicator]]
id    = "10.1"
title = { th = "การดำเนินการเพื่อป้องกันการทุจริต", en = "action against corruption" }

[[indicator]]
id    = "10.2"
title = { th = "มาตรการส่งเสริมคุณธรรมและความโปร่งใส", en = "integrity measures" }

"""##),
        ("forms/integrity-item-progress.toml", ##"""
[form]
id      = "integrity-item-progress"
title   = { th = "ความก้าวหน้าตามข้อมูล OIT", en = "progress by item" }
layout  = "narrative"
order   = "free"
unknown = "free"
remarks = [
    "หมายเหตุ", "*", "ข้อมูล ณ", "ณ วันที่", "ที่มา:", "ที่มา :", "ผู้จัดทำ", "ผู้รายงาน", "ผู้ตรวจสอบ", "ผู้รับรอง", "ตรวจสอบแล้ว", "วันที่รายงาน", "ลงชื่อ", "(ลงชื่อ",
    "ตำแหน่ง", "(นาย", "(นาง", "(ว่าที่", "(...", "Note",
]

[[column]]
id       = "code"
title    = { th = "ข้อ", en = "Item" }
wordings = ["ข้อที่", "รหัสข้อ", "ข้อ OIT", "OIT", "Code"]
type     = "item-id"
example  = "O1"

[[column]]
id       = "item_title"
title    = { th = "ข้อมูล", en = "Title" }
wordings = ["ชื่อข้อมูล", "รายการข้อมูล", "ประเด็นข้อมูล", "Data"]
type     = "text"
example  = "โครงสร้าง"
help     = { th = "เขียนชื่อข้อมูลตามรายการ OIT", en = "write the title that the list of items has" }

[[column]]
id       = "elements"
title    = { th = "องค์ประกอบด้านข้อมูล", en = "Data elements" }
wordings = ["องค์ประกอบข้อมูล", "องค์ประกอบ", "รายละเอียดองค์ประกอบ", "Elements"]
type     = "text"
presence = "optional"
blank    = "warning"
example  = "แสดงแผนผังโครงสร้างของหน่วยงาน"
help     = { th = "เขียนองค์ประกอบด้านข้อมูลของข้อนี้", en = "write the data elements of this item" }

[[column]]
id       = "responsible"
title    = { th = "ผู้รับผิดชอบ", en = "Responsible" }
wordings = ["หน่วยงานที่รับผิดชอบ", "ส่วนงานที่รับผิดชอบ", "หน่วยงานผู้รับผิดชอบ", "Responsible unit"]
type     = "text"
presence = "optional"
blank    = "warning"
example  = "สำนักปลัด"
help     = { th = "ระบุกอง สำนัก หรือตำแหน่งที่รับผิดชอบ", en = "name the division or post that is responsible" }

[[column]]
id       = "progress"
title    = { th = "ความก้าวหน้าผลการดำเนินการ", en = "Progress" }
wordings = [
    "ความก้าวหน้า", "ผลความก้าวหน้า", "ความก้าวหน้าการดำเนินการ", "ความก้าวหน้าในการดำเนินการ", "ความก้าวหน้าของการดำเนินการ",
    "ผลการดำเนินการ", "ผลการดำเนินงาน", "Result",
]
element  = 2
type     = "text"
example  = "เผยแพร่บนเว็บไซต์ครบตามองค์ประกอบแล้ว"
help     = { th = "เขียนว่าดำเนินการถึงไหนและได้ผลอย่างไร", en = "write how far it has come, and with what result" }

"""##),
        ("forms/integrity-progress.toml", ##"""
[form]
id      = "integrity-progress"
title   = { th = "ความก้าวหน้าตามตัวชี้วัด", en = "progress by indicator" }
layout  = "narrative"
order   = "free"
unknown = "free"
remarks = [
    "หมายเหตุ", "*", "ข้อมูล ณ", "ณ วันที่", "ที่มา:", "ที่มา :", "ผู้จัดทำ", "ผู้รายงาน", "ผู้ตรวจสอบ", "ผู้รับรอง", "ตรวจสอบแล้ว", "วันที่รายงาน", "ลงชื่อ", "(ลงชื่อ",
    "ตำแหน่ง", "(นาย", "(นาง", "(ว่าที่", "(...", "Note",
]

[[column]]
id       = "indicator"
title    = { th = "ตัวชี้วัด", en = "Indicator" }
wordings = ["ตัวชี้วัดที่", "ชื่อตัวชี้วัด", "ประเด็นตัวชี้วัด", "ตัวชี้วัด ITA"]
type     = "text"
example  = "ตัวชี้วัดที่ ๑ การปฏิบัติหน้าที่"
help     = { th = "เขียนเลขและชื่อตัวชี้วัด", en = "write number and name of the indicator" }

[[column]]
id       = "guideline"
title    = { th = "แนวทางในการยกระดับการประเมิน", en = "Way to do better" }
wordings = [
    "แนวทางการยกระดับการประเมิน", "แนวทางในการยกระดับ", "แนวทางการยกระดับ", "แนวทางการพัฒนา", "แนวทางการปรับปรุง",
    "แนวทางการดำเนินการ", "แนวทาง", "มาตรการ/แนวทาง", "Guideline",
]
element  = 1
type     = "text"
example  = "ปฏิบัติงานตามขั้นตอนและระยะเวลาที่กำหนด"
help     = { th = "เขียนแนวทางที่จะยกระดับการประเมิน", en = "write how to do better" }

[[column]]
id       = "responsible"
title    = { th = "ผู้รับผิดชอบ", en = "Responsible" }
wordings = ["หน่วยงานที่รับผิดชอบ", "ส่วนงานที่รับผิดชอบ", "หน่วยงานผู้รับผิดชอบ", "Responsible unit"]
type     = "text"
presence = "optional"
blank    = "warning"
example  = "สำนักปลัด"
help     = { th = "ระบุกอง สำนัก หรือตำแหน่งที่รับผิดชอบ", en = "name the division or post that is responsible" }

[[column]]
id       = "period"
title    = { th = "ระยะเวลา", en = "Period" }
wordings = ["ระยะเวลาดำเนินการ", "ระยะเวลาในการดำเนินการ", "ช่วงเวลา", "กำหนดเวลา"]
type     = "text"
presence = "optional"
blank    = "warning"
example  = "ต.ค. 2565 ถึง ก.ย. 2566"
help     = { th = "ระบุช่วงเวลา เช่น ต.ค. 2565 ถึง ก.ย. 2566", en = "write when, such as ต.ค. 2565 ถึง ก.ย. 2566" }

[[column]]
id       = "progress"
title    = { th = "ความก้าวหน้าผลการดำเนินการ", en = "Progress" }
wordings = [
    "ความก้าวหน้า", "ผลความก้าวหน้า", "ความก้าวหน้าการดำเนินการ", "ความก้าวหน้าในการดำเนินการ", "ความก้าวหน้าของการดำเนินการ",
    "ผลการดำเนินการ", "ผลการดำเนินงาน", "Result",
]
element  = 2
type     = "text"
example  = "เผยแพร่คู่มือการปฏิบัติงานแล้ว"
help     = { th = "เขียนว่าดำเนินการถึงไหนและได้ผลอย่างไร", en = "write how far it has come, and with what result" }

"""##),
        ("forms/integrity-results.toml", ##"""
# What became of the measures. Three data elements are demanded: the measure, the summary of its result, the outcome. Columns of a
# plan (steps, period, responsible) may be there. A report ticks “done” or “could not be carried out”, or has one column of prose:
# the column “done” is taken for the summary, and may be blank where the other is ticked.

[form]
id      = "integrity-results"
title   = { th = "ผลการดำเนินการตามมาตรการ", en = "results of the measures" }
layout  = "narrative"
order   = "free"
unknown = "free"
remarks = [
    "หมายเหตุ", "*", "ข้อมูล ณ", "ณ วันที่", "ที่มา:", "ที่มา :", "ผู้จัดทำ", "ผู้รายงาน", "ผู้ตรวจสอบ", "ผู้รับรอง", "ตรวจสอบแล้ว", "วันที่รายงาน", "ลงชื่อ", "(ลงชื่อ",
    "ตำแหน่ง", "(นาย", "(นาง", "(ว่าที่", "(...", "Note",
]

[[column]]
id       = "number"
title    = { th = "ลำดับที่", en = "No." }
wordings = ["ลำดับ", "ที่", "ข้อ", "ข้อที่", "มาตรการที่", "Number"]
type     = "text"
presence = "optional"
blank    = "allowed"
example  = "๑"
help     = { th = "เขียนลำดับของมาตรการ", en = "write the number of the measure" }

[[column]]
id       = "measure"
title    = { th = "มาตรการหรือกิจกรรมที่ดำเนินการ", en = "Measure or activity" }
wordings = [
    "มาตรการหรือกิจกรรม", "มาตรการ/กิจกรรม", "มาตรการ/กิจกรรมที่ดำเนินการ",
    "มาตรการ/กิจกรรมที่ดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน",
    "มาตรการหรือกิจกรรมที่ดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน", "มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน",
    "มาตรการส่งเสริมคุณธรรมและความโปร่งใส", "มาตรการ/โครงการ/กิจกรรม", "มาตรการ/แนวทาง", "มาตรการ", "กิจกรรม", "โครงการ/กิจกรรม",
    "กิจกรรมที่ดำเนินการ", "Measure", "Measures", "Activity", "Measure or activity carried out",
]
element  = 1
type     = "text"
example  = "จัดทำคู่มือการปฏิบัติงานและถือปฏิบัติตามคู่มือ"
help     = { th = "เขียนชื่อมาตรการหรือกิจกรรมตามแผน", en = "write the measure or activity, as the plan has it" }

[[column]]
id       = "steps"
title    = { th = "วิธีดำเนินการ", en = "Steps" }
wordings = ["วิธีการดำเนินการ", "ขั้นตอนการดำเนินการ", "ขั้นตอน/วิธีการปฏิบัติ", "แนวทางการดำเนินการ", "แนวทางปฏิบัติ", "How"]
type     = "text"
presence = "optional"
blank    = "warning"
example  = "แต่งตั้งคณะทำงานและประชุมจัดทำคู่มือ"
help     = { th = "เขียนขั้นตอนหรือวิธีดำเนินการ", en = "write the steps that were taken" }

[[column]]
id       = "period"
title    = { th = "ระยะเวลาในการดำเนินการ", en = "Period" }
wordings = ["ระยะเวลาดำเนินการ", "ระยะเวลา", "ช่วงเวลา", "กำหนดเวลา", "ระยะเวลาที่ดำเนินการ", "When"]
type     = "text"
presence = "optional"
blank    = "warning"
example  = "ตลอดปีงบประมาณ"
help     = { th = "ระบุช่วงเวลา เช่น ต.ค. 2565 ถึง ก.ย. 2566", en = "write when, such as ต.ค. 2565 ถึง ก.ย. 2566" }

[[column]]
id       = "responsible"
title    = { th = "ผู้รับผิดชอบ", en = "Responsible" }
wordings = [
    "หน่วยงานที่รับผิดชอบ", "ผู้รับผิดชอบดำเนินการ", "ส่วนงานที่รับผิดชอบ", "หน่วยงานผู้รับผิดชอบ", "กอง/สำนักที่รับผิดชอบ", "Responsible unit",
    "Owner",
]
type     = "text"
presence = "optional"
blank    = "warning"
example  = "สำนักปลัด"
help     = { th = "ระบุกอง สำนัก หรือตำแหน่งที่รับผิดชอบ", en = "name the division or post that is responsible" }

[[column]]
id         = "summary"
title      = { th = "สรุปผลการดำเนินการตามมาตรการหรือกิจกรรม", en = "Summary of the result" }
wordings   = [
    "สรุปผลการดำเนินการ ดำเนินการแล้วเสร็จ", "ดำเนินการแล้วเสร็จ", "สรุปผลการดำเนินการ", "สรุปผลการดำเนินงาน", "สรุปผล",
    "ผลการดำเนินการ", "ผลการดำเนินงาน", "สรุปผลการดำเนินการตามมาตรการ", "ผลการดำเนินการตามมาตรการ",
    "สรุปผลการดำเนินการตามมาตรการ/กิจกรรม", "แล้วเสร็จ", "Summary", "Result", "Done",
]
element    = 2
type       = "text"
blank-when = "has(not_done)"
example    = "/"
help       = { th = "สรุปผลของมาตรการนี้ หรือทำเครื่องหมาย /", en = "write what came of the measure, or mark it with /" }

[[column]]
id       = "not_done"
title    = { th = "ไม่สามารถดำเนินการได้", en = "Could not be carried out" }
wordings = [
    "สรุปผลการดำเนินการ ไม่สามารถดำเนินการได้", "ดำเนินการไม่แล้วเสร็จ", "สรุปผลการดำเนินการ ดำเนินการไม่แล้วเสร็จ", "ไม่แล้วเสร็จ",
    "ยังไม่ได้ดำเนินการ", "Not done",
]
type     = "text"
presence = "optional"
blank    = "allowed"
example  = "-"
help     = { th = "ทำเครื่องหมาย / หากดำเนินการไม่ได้", en = "mark it with / where the measure could not be carried out" }

[[column]]
id       = "detail"
title    = { th = "รายละเอียดการดำเนินการ", en = "Details" }
wordings = ["รายละเอียดการดำเนินงาน", "รายละเอียด", "รายละเอียดผลการดำเนินการ", "รายละเอียดของการดำเนินการ", "Detail"]
type     = "text"
presence = "optional"
example  = "จัดทำคู่มือ 4 เล่ม และเผยแพร่บนเว็บไซต์"
help     = { th = "เขียนรายละเอียดว่าได้ทำอะไรไปแล้ว", en = "write in detail what was done" }

[[column]]
id       = "outcome"
title    = { th = "ผลลัพธ์หรือความสำเร็จของการดำเนินการ", en = "Outcome or success" }
wordings = [
    "ผลลัพธ์หรือความสำเร็จในการดำเนินการ", "ผลลัพธ์หรือความสำเร็จ", "ผลลัพธ์/ความสำเร็จ", "ผลลัพธ์/ความสำเร็จของการดำเนินการ", "ผลลัพธ์",
    "ผลลัพธ์ที่ได้", "ผลสัมฤทธิ์", "ผลสำเร็จของการดำเนินการ", "ความสำเร็จของการดำเนินการ", "Outcome", "Outcomes",
]
element  = 3
type     = "text"
example  = "ประชาชนพึงพอใจร้อยละ 95.20"
help     = { th = "เขียนผลลัพธ์หรือความสำเร็จที่เกิดขึ้น", en = "write the outcome or success" }

[[check]]
id      = "done-and-not-done"
level   = "error"
when    = "has(summary) && !(summary in ['-', '–', '—'])"
assert  = "!has(not_done) || not_done in ['-', '–', '—']"
at      = "not_done"
element = 2
message = { th = "ทำเครื่องหมายทั้งสองช่อง แล้วเสร็จ ({summary}) และไม่สามารถดำเนินการได้ ({not_done})", en = "both are marked, done ({summary}) and could not be carried out ({not_done})" }
help    = { th = "ทำเครื่องหมายช่องเดียวต่อหนึ่งมาตรการ", en = "mark one of the two for each measure" }
passes  = [{}, { summary = "", not_done = "/" }, { summary = "/", not_done = "-" }]
fails   = [{ summary = "/", not_done = "/" }]

[[check]]
id      = "neither-done-nor-not"
level   = "error"
when    = "has(summary) && summary in ['-', '–', '—']"
assert  = "has(not_done) && !(not_done in ['-', '–', '—'])"
at      = "summary"
element = 2
message = { th = "ไม่ได้บอกว่าดำเนินการแล้วเสร็จหรือไม่", en = "it is not said whether the measure was carried out" }
help    = { th = "ทำเครื่องหมายช่องใดช่องหนึ่ง หรือเขียนสรุปผล", en = "mark one of the two, or write what came of it" }
passes  = [{ summary = "-", not_done = "/" }]
fails   = [{ summary = "-", not_done = "-" }, { summary = "-", not_done = "" }]

"""##),
        ("forms/monthly-summary.toml", ##"""
# The nine columns of the monthly summary (form สขร.1), and a tenth in front where one table holds several months.
# The examples are of fiscal year 2566.

[form]
id      = "monthly-summary"
title   = { th = "สรุปผลการดำเนินการจัดซื้อจัดจ้างรายเดือน", en = "monthly procurement summary" }
order   = "note"
unknown = "note"
totals  = [
    "รวม", "รวมทั้งสิ้น", "รวมเป็นเงิน", "รวมเป็นเงินทั้งสิ้น", "รวมเงิน", "รวมเงินทั้งสิ้น", "รวมทั้งหมด", "รวมยอด", "ยอดรวม", "ยอดรวมทั้งสิ้น", "ผลรวม",
    "รวมจำนวนเงิน", "รวมงบประมาณ", "รวมงบประมาณทั้งสิ้น", "ยอดยกไป", "ยอดยกมา", "total", "grand total", "sum",
]
remarks = [
    "หมายเหตุ", "*", "ข้อมูล ณ", "ณ วันที่", "ที่มา:", "ที่มา :", "ผู้จัดทำ", "ผู้รายงาน", "ผู้ตรวจสอบ", "ผู้รับรอง", "ตรวจสอบแล้ว", "วันที่รายงาน", "ลงชื่อ", "(ลงชื่อ",
    "ตำแหน่ง", "(นาย", "(นาง", "(ว่าที่", "(...", "Note",
]

[[column]]
id       = "month"
title    = { th = "เดือน", en = "Month" }
wordings = ["ประจำเดือน", "ในรอบเดือน", "รอบเดือน", "เดือน/ปี", "เดือนที่จัดซื้อจัดจ้าง"]
type     = "period"
presence = "optional"
example  = "ต.ค. 2565"

[[column]]
id       = "number"
title    = { th = "ลำดับที่", en = "No." }
wordings = ["ลำดับ", "ที่", "ลำดับรายการ", "ข้อ", "Number", "Item no."]
type     = "sequence"
presence = "optional"
blank    = "allowed"
example  = "1"

[[column]]
id       = "description"
title    = { th = "งานที่จัดซื้อหรือจัดจ้าง", en = "Goods, services or works procured" }
wordings = [
    "งานที่ซื้อหรือจ้าง", "ชื่อรายการของงานที่ซื้อหรือจ้าง", "ชื่องานที่ซื้อหรือจ้าง", "งานที่ซื้อ/จ้าง", "งานซื้อหรือจ้าง", "งานที่จัดซื้อ/จัดจ้าง",
    "งานจัดซื้อจัดจ้าง", "รายการที่ซื้อหรือจ้าง", "รายการที่จัดซื้อจัดจ้าง", "รายการจัดซื้อจัดจ้าง", "รายการจัดซื้อหรือจัดจ้าง", "ชื่อรายการจัดซื้อจัดจ้าง",
    "ชื่อรายการ", "รายการ", "รายละเอียดรายการ", "รายละเอียดงาน", "ชื่องาน", "ชื่อโครงการ", "โครงการ", "ชื่อโครงการ/รายการ",
    "ชื่อโครงการ/งาน", "โครงการ/รายการ", "โครงการ/กิจกรรม", "งาน/โครงการ", "รายการพัสดุ", "เรื่อง", "Description", "Work",
    "Work procured", "Goods, services or works", "Item", "Item description", "Project", "Project name", "Procurement item",
]
element  = 1
type     = "text"
example  = "จัดซื้อวัสดุสำนักงาน จำนวน 12 รายการ"
help     = { th = "พิมพ์ชื่องานที่ซื้อหรือจ้างให้ตรงกับสัญญาหรือแผน", en = "type what is bought or hired, as the contract or plan has it" }

[[column]]
id         = "budget"
title      = { th = "วงเงินที่จะซื้อหรือจ้าง", en = "Amount to be spent (baht)" }
wordings   = [
    "วงเงินงบประมาณ", "วงเงิน", "งบประมาณ", "งบประมาณที่ได้รับ", "งบประมาณที่ได้รับจัดสรร", "งบประมาณที่ได้รับการจัดสรร",
    "วงเงินที่ได้รับจัดสรร", "วงเงินที่ได้รับการจัดสรร", "วงเงินงบประมาณที่ได้รับ", "วงเงินงบประมาณที่ได้รับการจัดสรร", "งบที่ได้รับจัดสรร", "งบที่ได้รับ",
    "งบประมาณจัดสรร", "งบประมาณที่จัดสรร", "วงเงินจัดสรร", "วงเงินที่ได้รับ", "วงเงินตามงบประมาณ", "วงเงินงบประมาณโครงการ",
    "วงเงินโครงการ", "งบประมาณโครงการ", "งบประมาณที่ตั้งไว้", "งบประมาณที่อนุมัติ", "จำนวนเงินงบประมาณ", "จำนวนงบประมาณ",
    "วงเงินจัดซื้อจัดจ้าง", "วงเงินในการจัดซื้อจัดจ้าง", "วงเงินที่จะจัดซื้อจัดจ้าง", "วงเงินที่จะซื้อ/จ้าง", "Budget", "Budget allocated",
    "Approved budget", "Project budget", "Budget amount", "วงเงินงบประมาณที่ได้รับจัดสรร",
]
element    = 2
type       = "money"
blank-when = "description.contains('ไม่มีการจัดซื้อ') || description.contains('ไม่มีการดำเนินการ') || description.contains('ไม่มีรายการ')"
minimum    = 0.01
example    = "25,000.00"

[[column]]
id         = "reference_price"
title      = { th = "ราคากลาง (บาท)", en = "Reference price (baht)" }
wordings   = [
    "ราคากลางของงาน", "ราคากลางของโครงการ", "ราคากลางโครงการ", "ราคากลางงาน", "ราคากลาง (ราคาอ้างอิง)", "ราคาอ้างอิง",
    "วงเงินราคากลาง", "Median price", "Medium price", "Middle price", "Estimated price", "Standard price",
]
element    = 3
type       = "money"
blank-when = "description.contains('ไม่มีการจัดซื้อ') || description.contains('ไม่มีการดำเนินการ') || description.contains('ไม่มีรายการ')"
minimum    = 0.01
example    = "25,000.00"

[[column]]
id         = "method"
title      = { th = "วิธีซื้อหรือจ้าง", en = "Method of procurement" }
wordings   = [
    "วิธีการจัดซื้อจัดจ้างฯ", "วิธีการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ", "วิธีจัดซื้อจัดจ้าง", "วิธีการจัดซื้อหรือจัดจ้าง", "วิธีจัดซื้อหรือจัดจ้าง",
    "วิธีการซื้อหรือจ้าง", "วิธีซื้อ/จ้าง", "วิธีการซื้อ/จ้าง", "วิธีการจัดหา", "วิธีที่ใช้", "วิธีที่ใช้ในการจัดซื้อจัดจ้าง", "วิธีที่จัดซื้อจัดจ้าง", "วิธีการได้มา",
    "วิธีจัดซื้อจัดจ้างหรือการจัดหาพัสดุ", "วิธีจัดหา", "วิธีการที่จะดำเนินการ", "วิธีการดำเนินการ", "วิธีดำเนินการ", "วิธีการ", "วิธี", "Method",
    "Procurement method", "Procurement procedure", "วิธีการจัดซื้อจัดจ้าง",
]
element    = 4
type       = "choice"
vocabulary = "procurement-methods"
blank-when = "description.contains('ไม่มีการจัดซื้อ') || description.contains('ไม่มีการดำเนินการ') || description.contains('ไม่มีรายการ')"
example    = "วิธีเฉพาะเจาะจง"

[[column]]
id         = "bidders"
title      = { th = "รายชื่อผู้เสนอราคาและราคาที่เสนอ", en = "Bidders and their prices" }
wordings   = ["ผู้เสนอราคาและราคาที่เสนอ", "รายชื่อผู้เสนอราคา", "ผู้เสนอราคา", "รายชื่อผู้เสนอราคาและราคา", "Bidders"]
element    = 5
type       = "text"
blank-when = "description.contains('ไม่มีการจัดซื้อ') || description.contains('ไม่มีการดำเนินการ') || description.contains('ไม่มีรายการ')"
example    = "ร้านตัวอย่างพาณิชย์ เสนอราคา 24,800.00 บาท"
help       = { th = "พิมพ์ชื่อผู้เสนอราคาทุกรายพร้อมราคาที่เสนอ", en = "type the name of every bidder with its price" }

[[column]]
id         = "selected"
title      = { th = "ผู้ได้รับการคัดเลือกและราคาที่ตกลงซื้อหรือจ้าง", en = "Selected contractor and agreed price" }
wordings   = [
    "ผู้ได้รับการคัดเลือกและราคา", "ผู้ที่ได้รับการคัดเลือกและราคา", "ผู้ได้รับคัดเลือกและราคา", "ผู้ได้รับการคัดเลือก",
    "ผู้ได้รับการคัดเลือกและราคาที่ตกลงซื้อ/จ้าง", "ผู้ได้รับการคัดเลือกและราคาที่ตกลง", "รายชื่อผู้ได้รับการคัดเลือกและราคาที่ตกลงซื้อหรือจ้าง",
    "Selected",
]
element    = 6
type       = "text"
blank-when = "description.contains('ไม่มีการจัดซื้อ') || description.contains('ไม่มีการดำเนินการ') || description.contains('ไม่มีรายการ')"
example    = "ร้านตัวอย่างพาณิชย์ ราคา 24,800.00 บาท"
help       = { th = "พิมพ์ชื่อผู้ได้รับการคัดเลือกพร้อมราคาที่ตกลง", en = "type the name of the selected contractor with the agreed price" }

[[column]]
id         = "reason"
title      = { th = "เหตุผลที่คัดเลือกโดยสรุป", en = "Reason in short" }
wordings   = ["เหตุผลที่คัดเลือก", "เหตุผลการคัดเลือก", "เหตุผลในการคัดเลือก", "เหตุผล", "Reason"]
element    = 7
type       = "text"
blank-when = "description.contains('ไม่มีการจัดซื้อ') || description.contains('ไม่มีการดำเนินการ') || description.contains('ไม่มีรายการ')"
example    = "เสนอราคาต่ำสุด"
help       = { th = "พิมพ์เหตุผลสั้น ๆ เช่น เสนอราคาต่ำสุด", en = "type the reason in short, such as เสนอราคาต่ำสุด (lowest price)" }

[[column]]
id         = "contract"
title      = { th = "เลขที่และวันที่ของสัญญาหรือข้อตกลงในการซื้อหรือจ้าง", en = "Number and date of the contract" }
wordings   = [
    "เลขที่และวันที่ของสัญญาหรือข้อตกลง", "เลขที่และวันที่ของสัญญา", "เลขที่และวันที่สัญญา", "เลขที่และวันที่ของสัญญาหรือข้อตกลงในการซื้อหรือการจ้าง",
    "เลขที่/วันที่ของสัญญา", "เลขที่สัญญาและวันที่", "Contract",
]
element    = 8
type       = "text"
blank-when = "description.contains('ไม่มีการจัดซื้อ') || description.contains('ไม่มีการดำเนินการ') || description.contains('ไม่มีรายการ')"
example    = "1/2566 ลงวันที่ 12 ตุลาคม 2565"
help       = { th = "พิมพ์เลขที่และวันที่ของสัญญา เช่น 1/2566 ลงวันที่ 12 ตุลาคม 2565", en = "type number and date of the contract, such as 1/2566 ลงวันที่ 12 ตุลาคม 2565" }

[[table-check]]
id      = "month-left-out"
level   = "error"
months  = "month"
message = { th = "ไม่มีข้อมูลของบางเดือน ({missing})", en = "months are left out ({missing})" }
help    = { th = "เดือนที่ไม่มีรายการให้เขียนว่า ไม่มีการจัดซื้อจัดจ้าง", en = "for a month without procurement, write ไม่มีการจัดซื้อจัดจ้าง" }
passes  = [
    [
        { month = "ต.ค. 2565", number = "1" },
        { month = "พ.ย. 2565", number = "2" },
        { month = "ธ.ค. 2565", number = "3" },
        { month = "ม.ค. 2566", number = "4" },
        { month = "ก.พ. 2566", number = "5" },
        { month = "มี.ค. 2566", number = "6" },
        { month = "เม.ย. 2566", number = "7" },
        { month = "พ.ค. 2566", number = "8" },
        { month = "มิ.ย. 2566", number = "9" },
        { month = "ก.ค. 2566", number = "10" },
        { month = "ส.ค. 2566", number = "11" },
        { month = "ก.ย. 2566", number = "12" },
    ],
]
fails   = [
    [{ month = "ต.ค. 2565" }, { month = "พ.ย. 2565", number = "2" }],
]

"""##),
        ("forms/procurement-16.toml", ##"""
# The sixteen columns of the form for fiscal year 2568. Tax numbers and contract dates are no part of it any more.
# The examples are of fiscal year 2568.

[form]
id      = "procurement-16"
title   = { th = "รายการจัดซื้อจัดจ้างและความก้าวหน้า", en = "procurement list and progress" }
order   = "note"
unknown = "note"
totals  = [
    "รวม", "รวมทั้งสิ้น", "รวมเป็นเงิน", "รวมเป็นเงินทั้งสิ้น", "รวมเงิน", "รวมเงินทั้งสิ้น", "รวมทั้งหมด", "รวมยอด", "ยอดรวม", "ยอดรวมทั้งสิ้น", "ผลรวม",
    "รวมจำนวนเงิน", "รวมงบประมาณ", "รวมงบประมาณทั้งสิ้น", "ยอดยกไป", "ยอดยกมา", "total", "grand total", "sum",
]
remarks = [
    "หมายเหตุ", "*", "ข้อมูล ณ", "ณ วันที่", "ที่มา:", "ที่มา :", "ผู้จัดทำ", "ผู้รายงาน", "ผู้ตรวจสอบ", "ผู้รับรอง", "ตรวจสอบแล้ว", "วันที่รายงาน", "ลงชื่อ", "(ลงชื่อ",
    "ตำแหน่ง", "(นาย", "(นาง", "(ว่าที่", "(...", "Note",
]

[[column]]
id       = "number"
title    = { th = "ที่", en = "No." }
wordings = ["ลำดับ", "ลำดับที่", "ลำดับรายการ", "รายการที่", "ข้อ", "ข้อที่", "Number", "Item no.", "Seq."]
element  = 1
type     = "sequence"
presence = "error"
blank    = "error"
example  = "1"

[[column]]
id       = "fiscal_year"
title    = { th = "ปีงบประมาณ", en = "Fiscal year" }
wordings = [
    "ปีงบประมาณ พ.ศ.", "ประจำปีงบประมาณ", "ประจำปีงบประมาณ พ.ศ.", "ปี", "ปี พ.ศ.", "พ.ศ.", "FY", "Budget year", "Year",
]
element  = 2
type     = "fiscal-year"
presence = "error"
example  = "2568"

[[column]]
id       = "agency"
title    = { th = "ชื่อหน่วยงาน", en = "Agency" }
wordings = [
    "หน่วยงาน", "ชื่อหน่วยงานของรัฐ", "หน่วยงานของรัฐ", "หน่วยงานที่จัดซื้อจัดจ้าง", "หน่วยงานเจ้าของโครงการ", "หน่วยงานเจ้าของงบประมาณ",
    "ชื่อองค์กรปกครองส่วนท้องถิ่น", "ชื่อ อปท.", "ชื่อส่วนราชการ", "ส่วนราชการ", "Agency name", "Name of agency", "Organisation",
    "Organization", "Department",
]
element  = 3
type     = "agency"
presence = "error"
example  = "องค์การบริหารส่วนตำบลตัวอย่าง"
help     = { th = "พิมพ์ชื่อเต็มของหน่วยงาน ไม่ใช้อักษรย่อ", en = "type the full name of the agency, not an abbreviation" }

[[column]]
id       = "district"
title    = { th = "อำเภอ", en = "District" }
wordings = ["อำเภอ/เขต", "เขต/อำเภอ", "เขต", "ชื่ออำเภอ", "ที่ตั้งอำเภอ", "Amphoe", "District name"]
element  = 4
type     = "text"
presence = "error"
example  = "เมืองชัยภูมิ"
help     = { th = "พิมพ์ชื่ออำเภอหรือเขตที่หน่วยงานตั้งอยู่ เช่น เมืองชัยภูมิ", en = "type the district of the agency, such as เมืองชัยภูมิ" }

[[column]]
id         = "province"
title      = { th = "จังหวัด", en = "Province" }
wordings   = ["ชื่อจังหวัด", "ที่ตั้งจังหวัด", "Changwat", "Province name"]
element    = 5
type       = "choice"
vocabulary = "provinces"
presence   = "error"
example    = "ชัยภูมิ"

[[column]]
id         = "ministry"
title      = { th = "กระทรวง", en = "Ministry" }
wordings   = [
    "ชื่อกระทรวง", "สังกัดกระทรวง", "กระทรวงต้นสังกัด", "กระทรวงที่สังกัด", "กระทรวง/สังกัด", "สังกัด", "ต้นสังกัด", "หน่วยงานต้นสังกัด",
    "Parent ministry",
]
element    = 6
type       = "choice"
vocabulary = "ministries"
presence   = "error"
blank      = "warning"
example    = "กระทรวงมหาดไทย"

[[column]]
id         = "agency_type"
title      = { th = "ประเภทหน่วยงาน", en = "Agency type" }
wordings   = ["ประเภทของหน่วยงาน", "ประเภทหน่วยงานของรัฐ", "ประเภทองค์กร", "Type of agency", "Organisation type"]
element    = 7
type       = "choice"
vocabulary = "agency-types"
presence   = "error"
example    = "องค์การบริหารส่วนตำบล"

[[column]]
id       = "description"
title    = { th = "ชื่อรายการของงานที่ซื้อหรือจ้าง", en = "Goods, services or works procured" }
wordings = [
    "งานที่ซื้อหรือจ้าง", "ชื่องานที่ซื้อหรือจ้าง", "งานที่ซื้อ/จ้าง", "งานซื้อหรือจ้าง", "งานที่จัดซื้อหรือจัดจ้าง", "งานที่จัดซื้อ/จัดจ้าง", "งานจัดซื้อจัดจ้าง",
    "รายการที่ซื้อหรือจ้าง", "รายการที่จัดซื้อจัดจ้าง", "รายการจัดซื้อจัดจ้าง", "รายการจัดซื้อหรือจัดจ้าง", "ชื่อรายการจัดซื้อจัดจ้าง", "ชื่อรายการ",
    "รายการ", "รายละเอียดรายการ", "รายละเอียดงาน", "ชื่องาน", "ชื่อโครงการ", "โครงการ", "ชื่อโครงการ/รายการ", "ชื่อโครงการ/งาน",
    "โครงการ/รายการ", "โครงการ/กิจกรรม", "งาน/โครงการ", "รายการพัสดุ", "เรื่อง", "Description", "Work", "Work procured",
    "Goods, services or works", "Item", "Item description", "Project", "Project name", "Procurement item",
]
element  = 8
type     = "text"
example  = "ก่อสร้างถนนคอนกรีตเสริมเหล็ก สายบ้านตัวอย่าง หมู่ที่ 1"
help     = { th = "พิมพ์ชื่องานที่ซื้อหรือจ้างให้ตรงกับสัญญาหรือแผน", en = "type what is bought or hired, as the contract or plan has it" }

[[column]]
id       = "budget"
title    = { th = "วงเงินงบประมาณที่ได้รับจัดสรร (บาท)", en = "Allocated budget (baht)" }
wordings = [
    "วงเงินงบประมาณ", "วงเงิน", "งบประมาณ", "งบประมาณที่ได้รับ", "งบประมาณที่ได้รับจัดสรร", "งบประมาณที่ได้รับการจัดสรร",
    "วงเงินที่ได้รับจัดสรร", "วงเงินที่ได้รับการจัดสรร", "วงเงินงบประมาณที่ได้รับ", "วงเงินงบประมาณที่ได้รับการจัดสรร", "งบที่ได้รับจัดสรร", "งบที่ได้รับ",
    "งบประมาณจัดสรร", "งบประมาณที่จัดสรร", "วงเงินจัดสรร", "วงเงินที่ได้รับ", "วงเงินตามงบประมาณ", "วงเงินงบประมาณโครงการ",
    "วงเงินโครงการ", "งบประมาณโครงการ", "งบประมาณที่ตั้งไว้", "งบประมาณที่อนุมัติ", "จำนวนเงินงบประมาณ", "จำนวนงบประมาณ",
    "วงเงินจัดซื้อจัดจ้าง", "วงเงินในการจัดซื้อจัดจ้าง", "วงเงินที่จะซื้อหรือจ้าง", "วงเงินที่จะจัดซื้อจัดจ้าง", "วงเงินที่จะซื้อ/จ้าง", "Budget",
    "Budget allocated", "Approved budget", "Project budget", "Budget amount",
]
element  = 9
type     = "money"
minimum  = 0.01
example  = "1,250,000.00"

[[column]]
id         = "source"
title      = { th = "แหล่งที่มาของงบประมาณ", en = "Source of the budget" }
wordings   = [
    "แหล่งที่มางบประมาณ", "แหล่งที่มาของเงินงบประมาณ", "แหล่งที่มาของเงิน", "ที่มาของเงิน", "แหล่งที่มาเงิน", "ที่มาของเงินงบประมาณ", "แหล่งที่มา",
    "แหล่งงบประมาณ", "แหล่งเงินงบประมาณ", "แหล่งเงิน", "แหล่งของเงิน", "ที่มาของงบประมาณ", "ที่มางบประมาณ", "ประเภทงบประมาณ",
    "ประเภทเงิน", "ประเภทเงินงบประมาณ", "แหล่งเงินทุน", "Source of budget", "Budget source", "Source of funds",
    "Source of funding", "Funding source", "Fund source", "Source",
]
element    = 10
type       = "choice"
vocabulary = "budget-sources"
example    = "ข้อบัญญัติงบประมาณรายจ่าย"

[[column]]
id         = "status"
title      = { th = "สถานะการจัดซื้อจัดจ้าง", en = "Procurement status" }
wordings   = [
    "สถานการณ์จัดซื้อจัดจ้าง", "สถานการณ์การจัดซื้อจัดจ้าง", "สถานะการจัดซื้อจัดจ้างฯ", "สถานการณ์จัดซื้อจัดจ้างฯ",
    "สถานะการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ", "สถานะของการจัดซื้อจัดจ้าง", "สถานะจัดซื้อจัดจ้าง", "สถานะการซื้อหรือจ้าง", "สถานะการดำเนินการ",
    "สถานะการดำเนินงาน", "สถานะดำเนินการ", "สถานะงาน", "สถานะปัจจุบัน", "สถานภาพ", "สถานภาพการจัดซื้อจัดจ้าง", "สถานะความก้าวหน้า",
    "สถานะโครงการ", "สถานะสัญญา", "สถานะของสัญญา", "สถานะ", "Status", "Contract status", "Status of procurement",
]
element    = 11
type       = "choice"
vocabulary = "procurement-statuses"
example    = "อยู่ระหว่างระยะสัญญา"

[[column]]
id         = "method"
title      = { th = "วิธีการจัดซื้อจัดจ้าง", en = "Method of procurement" }
wordings   = [
    "วิธีการจัดซื้อจัดจ้างฯ", "วิธีการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ", "วิธีจัดซื้อจัดจ้าง", "วิธีการจัดซื้อหรือจัดจ้าง", "วิธีจัดซื้อหรือจัดจ้าง",
    "วิธีการซื้อหรือจ้าง", "วิธีซื้อหรือจ้าง", "วิธีซื้อ/จ้าง", "วิธีการซื้อ/จ้าง", "วิธีการจัดหา", "วิธีที่ใช้", "วิธีที่ใช้ในการจัดซื้อจัดจ้าง", "วิธีที่จัดซื้อจัดจ้าง",
    "วิธีการได้มา", "วิธีจัดซื้อจัดจ้างหรือการจัดหาพัสดุ", "วิธีจัดหา", "วิธีการที่จะดำเนินการ", "วิธีการดำเนินการ", "วิธีดำเนินการ", "วิธีการ", "วิธี",
    "Method", "Procurement method", "Procurement procedure",
]
element    = 12
type       = "choice"
vocabulary = "procurement-methods"
example    = "วิธีประกาศเชิญชวนทั่วไป"

[[column]]
id         = "reference_price"
title      = { th = "ราคากลาง (บาท)", en = "Reference price (baht)" }
wordings   = [
    "ราคากลางของงาน", "ราคากลางของโครงการ", "ราคากลางโครงการ", "ราคากลางงาน", "ราคากลาง (ราคาอ้างอิง)", "ราคาอ้างอิง",
    "วงเงินราคากลาง", "Median price", "Medium price", "Middle price", "Estimated price", "Standard price",
]
element    = 13
type       = "money"
blank-when= "status == 'unsigned' || status == 'cancelled' || status == 'procuring'"
minimum    = 0.01
example    = "1,248,000.00"

[[column]]
id         = "agreed_price"
title      = { th = "ราคาที่ตกลงซื้อหรือจ้าง (บาท)", en = "Agreed price (baht)" }
wordings   = [
    "ราคาที่ตกลงซื้อ/จ้าง", "ราคาที่ตกลงซื้อหรือตกลงจ้าง", "ราคาที่ตกลงจัดซื้อจัดจ้าง", "ราคาที่ตกลงจัดซื้อหรือจัดจ้าง", "ราคาที่ตกลง",
    "ราคาตกลงซื้อหรือจ้าง", "ราคาตกลงซื้อ/จ้าง", "ราคาตกลง", "ราคาที่จัดซื้อจัดจ้าง", "ราคาที่ซื้อหรือจ้าง", "ราคาที่ซื้อ/จ้าง", "ราคาซื้อหรือจ้าง",
    "ราคาที่จัดซื้อหรือจัดจ้าง", "ราคาจัดซื้อจัดจ้าง", "วงเงินที่ตกลงซื้อหรือจ้าง", "ราคาตามสัญญา", "ราคาสัญญา", "ราคาที่ทำสัญญา", "ราคาที่ตกลงกัน",
    "ราคาที่ตกลงทำสัญญา", "ราคาตกลงทำสัญญา", "ยอดเงินตามสัญญา", "จำนวนเงินที่ตกลง", "จำนวนเงินที่ตกลงซื้อหรือจ้าง", "จำนวนเงินที่ทำสัญญา",
    "มูลค่าที่ตกลง", "ราคาในสัญญา", "วงเงินตามสัญญา", "วงเงินสัญญา", "วงเงินทำสัญญา", "มูลค่าสัญญา", "มูลค่าตามสัญญา", "จำนวนเงินตามสัญญา",
    "ค่าจ้างตามสัญญา", "Contract price", "Contract value", "Contract amount", "Award price", "Awarded price",
    "Awarded amount", "Price agreed",
]
element    = 14
type       = "money"
blank-when = "status == 'unsigned' || status == 'cancelled' || status == 'procuring'"
minimum    = 0.01
example    = "1,190,000.00"

[[column]]
id         = "contractor"
title      = { th = "รายชื่อผู้ประกอบการที่ได้รับการคัดเลือก", en = "Selected contractor" }
wordings   = [
    "ชื่อผู้ประกอบการที่ได้รับการคัดเลือก", "ชื่อผู้ประกอบการที่ได้รับคัดเลือก", "ผู้ประกอบการที่ได้รับการคัดเลือก", "ผู้ประกอบการที่ได้รับคัดเลือก",
    "รายชื่อผู้ประกอบการ", "ชื่อผู้ประกอบการ", "ผู้ประกอบการ", "รายชื่อผู้ได้รับการคัดเลือก", "ชื่อผู้ได้รับการคัดเลือก", "ผู้ที่ได้รับการคัดเลือก",
    "ผู้ได้รับการคัดเลือก", "ผู้ได้รับคัดเลือก", "ผู้รับจ้าง", "ชื่อผู้รับจ้าง", "ผู้ขาย", "ชื่อผู้ขาย", "ผู้ขาย/ผู้รับจ้าง", "ผู้รับจ้าง/ผู้ขาย", "ผู้ขายหรือผู้รับจ้าง",
    "ชื่อผู้ขาย/ผู้รับจ้าง", "ชื่อผู้ขายหรือผู้รับจ้าง", "คู่สัญญา", "ชื่อคู่สัญญา", "รายชื่อคู่สัญญา", "บริษัทคู่สัญญา", "ผู้ชนะ", "ผู้ชนะการเสนอราคา",
    "ชื่อผู้ชนะการเสนอราคา", "ผู้ชนะการจัดซื้อจัดจ้าง", "บริษัท/ห้าง/ร้าน", "ผู้รับจ้าง/คู่สัญญา", "คู่สัญญา/ผู้รับจ้าง", "ผู้ขาย/ผู้รับจ้าง/คู่สัญญา",
    "ผู้ประกอบการที่ชนะการเสนอราคา", "ผู้ประกอบการที่ชนะ", "ชื่อผู้ชนะ", "รายชื่อผู้รับจ้าง", "ชื่อบริษัท", "Company", "Company name",
    "ชื่อบริษัท/ห้าง/ร้าน", "Contractor", "Contractor name", "Name of contractor", "Supplier", "Supplier name", "Vendor",
    "Vendor name", "Winner", "Winning bidder", "Selected supplier", "Selected vendor", "Selected operator",
]
element    = 15
type       = "text"
blank-when = "status == 'unsigned' || status == 'cancelled' || status == 'procuring'"
example    = "บริษัท ตัวอย่างการโยธา จำกัด"
help       = { th = "พิมพ์ชื่อเต็มของผู้ประกอบการตามสัญญา เช่น บริษัท ตัวอย่างการโยธา จำกัด", en = "type the full name of the contractor, as the contract has it" }

[[column]]
id         = "project_number"
title      = { th = "เลขที่โครงการในระบบ e-GP", en = "Project number" }
wordings   = [
    "เลขที่โครงการ", "เลขที่โครงการตามระบบ e-GP", "เลขที่โครงการ e-GP", "เลขที่โครงการจากระบบ e-GP", "เลขที่โครงการระบบ e-GP",
    "เลขโครงการ", "เลขโครงการ e-GP", "เลขโครงการในระบบ e-GP", "เลขที่ e-GP", "รหัสโครงการ", "รหัสโครงการ e-GP",
    "หมายเลขโครงการ", "Project no.", "Project ID", "Project code", "e-GP project number", "e-GP number", "e-GP no.",
    "e-GP project ID",
]
element    = 16
type       = "project-number"
blank-when = "status == 'unsigned' || status == 'cancelled' || status == 'procuring'"
example    = "67109012345"

[[check]]
id      = "wrong-fiscal-year"
level   = "error"
assert  = "fiscal_year == covers.fiscal_year"
at      = "fiscal_year"
title   = { th = "ปีงบประมาณไม่ใช่ปีที่ต้องรายงาน", en = "the fiscal year is not the one to report" }
message = { th = "ปีงบประมาณ ({fiscal_year}) ไม่ใช่ปีที่ต้องรายงาน ({covers.fiscal_year})", en = "the fiscal year ({fiscal_year}) is not the one to report ({covers.fiscal_year})" }
help    = { th = "ตรวจว่าเป็นข้อมูลของปีที่ต้องรายงาน ไม่ใช่ไฟล์ของปีอื่น", en = "check that the data is of the year to report, not a file of another year" }
passes  = [{ fiscal_year = "2568" }]
fails   = [{ fiscal_year = "2567" }, { fiscal_year = "2569" }]

[[check]]
id      = "agreed-above-budget"
level   = "warning"
when    = "budget > 0"
assert  = "agreed_price <= budget"
at      = "agreed_price"
element = 14
title   = { th = "ราคาที่ตกลงสูงกว่าวงเงินงบประมาณ", en = "the agreed price exceeds the budget" }
message = { th = "ราคาที่ตกลง ({agreed_price}) สูงกว่าวงเงินงบประมาณ ({budget})", en = "the agreed price ({agreed_price}) exceeds the budget ({budget})" }
help    = { th = "ตรวจตัวเลขทั้งสองช่อง หากถูกต้องให้ระบุที่มาของเงินส่วนที่เกิน", en = "compare both amounts; where they are right, say where the rest of the money came from" }
label   = { th = "เกิน {agreed_price - budget} บาท", en = "over by {agreed_price - budget}" }
passes  = [{ agreed_price = "1,250,000.00", budget = "1,250,000.00", reference_price = "1,250,000.00" }]
fails   = [{ agreed_price = "1,250,000.01", budget = "1,250,000.00" }]

[[check]]
id      = "agreed-above-reference"
level   = "warning"
when    = "(!has(budget) || budget <= 0 || agreed_price <= budget) && agreed_price * 2 < reference_price * 3"
assert  = "agreed_price <= reference_price"
at      = "agreed_price"
element = 14
title   = { th = "ราคาที่ตกลงสูงกว่าราคากลาง", en = "the agreed price exceeds the reference price" }
message = { th = "ราคาที่ตกลง ({agreed_price}) สูงกว่าราคากลาง ({reference_price})", en = "the agreed price ({agreed_price}) exceeds the reference price ({reference_price})" }
help    = { th = "ตรวจตัวเลขทั้งสองช่อง หากถูกต้องให้เตรียมเหตุผลประกอบ", en = "compare both amounts; where they are right, keep the reason at hand" }
label   = { th = "เกิน {agreed_price - reference_price} บาท", en = "over by {agreed_price - reference_price}" }
passes  = [{ agreed_price = "1,248,000.00", reference_price = "1,248,000.00" }]
fails   = [{ agreed_price = "1,248,000.01", reference_price = "1,248,000.00" }]

[[check]]
id      = "agreed-far-above-reference"
level   = "warning"
when    = "reference_price > 0 && (!has(budget) || budget <= 0 || agreed_price <= budget)"
assert  = "agreed_price * 2 < reference_price * 3 || agreed_price <= reference_price"
at      = "agreed_price"
element = 14
title   = { th = "ราคาที่ตกลงสูงกว่าราคากลางตั้งแต่ร้อยละ 50 ขึ้นไป", en = "the agreed price is 50 per cent or more above the reference price" }
message = { th = "ราคาที่ตกลง ({agreed_price}) สูงกว่าราคากลาง ({reference_price}) ตั้งแต่ร้อยละ 50 ขึ้นไป", en = "the agreed price ({agreed_price}) is 50 per cent or more above the reference price ({reference_price})" }
help    = { th = "มักเกิดจากพิมพ์ตัวเลขเกินหรือขาดหนึ่งหลัก ตรวจตัวเลขทั้งสองช่อง", en = "a digit too many or too few is the usual cause; compare both amounts" }
label   = { th = "เกิน {agreed_price - reference_price} บาท", en = "over by {agreed_price - reference_price}" }
passes  = [{ budget = "1,500,000.00", reference_price = "1,000,000.00", agreed_price = "1,000,000.00" }]
fails   = [{ budget = "1,500,000.00", reference_price = "1,000,000.00", agreed_price = "1,500,000.00" }]

[[check]]
id      = "specific-method-above-limit"
level   = "warning"
when    = "method == 'specific' && (!has(agreed_price) || !has(budget) || agreed_price <= budget)"
assert  = "has(agreed_price) ? agreed_price <= 500000 : budget <= 500000"
at      = "method"
element = 12
message = { th = "วิธีเฉพาะเจาะจงใช้กับวงเงินเกิน 500,000 บาท ({has(agreed_price) ? agreed_price : budget})", en = "the specific method is used above 500,000 baht ({has(agreed_price) ? agreed_price : budget})" }
help    = { th = "หากใช้เหตุอื่นตามกฎหมาย เช่น มีผู้ขายรายเดียว ก็ทำได้ ให้เก็บเหตุผลไว้ หากไม่ใช่ให้ตรวจวิธีหรือจำนวนเงิน", en = "another legal ground may apply, such as a single supplier: keep the reason; otherwise check the method or the amount" }
passes  = [
    { method = "วิธีเฉพาะเจาะจง", budget = "500,000.00", reference_price = "500,000.00", agreed_price = "500,000.00" },
]
fails   = [
    { method = "วิธีเฉพาะเจาะจง", budget = "600,000.00", reference_price = "600,000.00", agreed_price = "500,000.01" },
]

[[check]]
id      = "unsigned-with-result"
level   = "warning"
when    = "status == 'unsigned'"
assert  = "!has(agreed_price) && (!has(contractor) || contractor in ['-', '–', '—', 'ไม่มี'])"
at      = "status"
element = 11
title   = { th = "สถานะยังไม่ลงนามขัดกับผลที่กรอกไว้", en = "the status is unsigned, but there is a result" }
message = { th = "สถานะ ({status}) ขัดกับผลการจัดซื้อจัดจ้างที่กรอกไว้ในแถวเดียวกัน", en = "the status ({status}) contradicts the result in the same row" }
help    = { th = "หากลงนามแล้วให้แก้สถานะ หากยังไม่ลงนามให้เว้นว่างราคาที่ตกลงและผู้ประกอบการ", en = "if the contract is signed, correct the status; if not, leave the agreed price and the contractor blank" }
passes  = [{ status = "ยังไม่ลงนามในสัญญา", agreed_price = "", contractor = "" }, { status = "ยกเลิกการดำเนินการ" }]
fails   = [{ status = "ยังไม่ลงนามในสัญญา", contractor = "" }, { status = "ยังไม่ลงนามในสัญญา", agreed_price = "" }]

[[check]]
id      = "project-number-after-fiscal-year"
level   = "warning"
when    = "project_number < 100000000000"
assert  = "project_number / 10000000 <= (covers.fiscal_year - 2500) * 100 + 9"
at      = "project_number"
element = 16
title   = { th = "เลขที่โครงการออกหลังสิ้นปีงบประมาณ", en = "the project number is of a month after the fiscal year" }
message = { th = "เลขที่โครงการ ({project_number}) ออกหลังสิ้นปีงบประมาณ {covers.fiscal_year}", en = "the project number ({project_number}) is of a month after fiscal year {covers.fiscal_year}" }
help    = { th = "สี่หลักแรกคือปีและเดือนที่สร้างโครงการ ตรวจเลขที่หรือปีของข้อมูล", en = "its first four digits are the year and month of the project; check the number, or the year of the data" }
passes  = [{ project_number = "68099012345" }]
fails   = [{ project_number = "68109012345" }]

[[table-check]]
id      = "repeated-project-number"
level   = "warning"
unique  = ["project_number"]
title   = { th = "เลขที่โครงการซ้ำ", en = "a project number stands in several rows" }
message = { th = "เลขที่โครงการ ({project_number}) ซ้ำกับแถว {first_row}", en = "the project number ({project_number}) also stands in row {first_row}" }
help    = { th = "หากโครงการเดียวทำสัญญากับหลายรายก็ซ้ำได้ หากไม่ใช่ให้แก้เลขที่หรือลบแถวที่ซ้ำ", en = "it may repeat when one project was split among several contractors; otherwise correct the number or delete the row" }
passes  = [
    [{}, { number = "2", project_number = "67109012346" }],
]
fails   = [
    [{}, { number = "2" }],
]

[[table-check]]
id      = "several-agencies"
level   = "warning"
same    = "agency"
title   = { th = "ชื่อหน่วยงานไม่เหมือนกันทุกแถว", en = "the rows name several agencies" }
message = { th = "ชื่อหน่วยงาน ({value}) ต่างจากแถว {first_row} ({first_value})", en = "the agency ({value}) differs from row {first_row} ({first_value})" }
help    = { th = "ทั้งตารางต้องเป็นหน่วยงานเดียวกันและสะกดเหมือนกันทุกแถว", en = "all rows are of one agency, spelled in one way" }
passes  = [
    [{}, { number = "2", project_number = "67109012346" }],
]
fails   = [
    [{}, { number = "2", project_number = "67109012346", agency = "เทศบาลตำบลตัวอย่าง" }],
]

[[table-check]]
id      = "several-districts"
level   = "warning"
same    = "district"
title   = { th = "อำเภอไม่เหมือนกันทุกแถว", en = "the rows name several districts" }
message = { th = "อำเภอ ({value}) ต่างจากแถว {first_row} ({first_value})", en = "the district ({value}) differs from row {first_row} ({first_value})" }
help    = { th = "เป็นที่ตั้งของหน่วยงาน ไม่ใช่ที่ตั้งของงาน จึงเหมือนกันทุกแถว", en = "it is the district of the agency, not of the work, and so the same in all rows" }
passes  = [
    [{}, { number = "2", project_number = "67109012346" }],
]
fails   = [
    [{}, { number = "2", project_number = "67109012346", district = "บ้านเขว้า" }],
]

[[table-check]]
id      = "several-provinces"
level   = "warning"
same    = "province"
title   = { th = "จังหวัดไม่เหมือนกันทุกแถว", en = "the rows name several provinces" }
message = { th = "จังหวัด ({value}) ต่างจากแถว {first_row} ({first_value})", en = "the province ({value}) differs from row {first_row} ({first_value})" }
help    = { th = "เป็นที่ตั้งของหน่วยงาน ไม่ใช่ที่ตั้งของงาน จึงเหมือนกันทุกแถว", en = "it is the province of the agency, not of the work, and so the same in all rows" }
passes  = [
    [{}, { number = "2", project_number = "67109012346" }],
]
fails   = [
    [{}, { number = "2", project_number = "67109012346", province = "ลำปาง" }],
]

[[table-check]]
id       = "number-out-of-sequence"
level    = "note"
sequence = "number"
title    = { th = "ลำดับที่ไม่ต่อเนื่อง", en = "the numbers are out of sequence" }
message  = { th = "ลำดับที่ ({number}) ไม่ต่อเนื่อง ควรเป็น {expected}", en = "the number ({number}) is out of sequence, {expected} was expected" }
passes   = [
    [{ number = "1" }, { number = "2", project_number = "67109012346" }],
]
fails    = [
    [{ number = "1" }, { number = "3", project_number = "67109012346" }],
]

[[group]]
id   = "by_method"
by   = "method"
sums = ["agreed_price", "budget"]

"""##),
        ("forms/procurement-by-method.toml", ##"""
[form]
id      = "procurement-by-method"
title   = { th = "สรุปการจัดซื้อจัดจ้างจำแนกตามวิธี", en = "procurement by method" }
order   = "free"
unknown = "free"
totals  = [
    "รวม", "รวมทั้งสิ้น", "รวมเป็นเงิน", "รวมเป็นเงินทั้งสิ้น", "รวมเงิน", "รวมเงินทั้งสิ้น", "รวมทั้งหมด", "รวมยอด", "ยอดรวม", "ยอดรวมทั้งสิ้น", "ผลรวม",
    "รวมจำนวนเงิน", "รวมงบประมาณ", "รวมงบประมาณทั้งสิ้น", "ยอดยกไป", "ยอดยกมา", "total", "grand total", "sum",
]
remarks = [
    "หมายเหตุ", "*", "ข้อมูล ณ", "ณ วันที่", "ที่มา:", "ที่มา :", "ผู้จัดทำ", "ผู้รายงาน", "ผู้ตรวจสอบ", "ผู้รับรอง", "ตรวจสอบแล้ว", "วันที่รายงาน", "ลงชื่อ", "(ลงชื่อ",
    "ตำแหน่ง", "(นาย", "(นาง", "(ว่าที่", "(...", "Note",
]

[[column]]
id       = "number"
title    = { th = "ที่", en = "No." }
wordings = ["ลำดับ", "ลำดับที่", "ลำดับรายการ", "รายการที่", "ข้อ", "ข้อที่", "Number", "Item no.", "Seq."]
type     = "sequence"
presence = "optional"
blank    = "note"
example  = "1"

[[column]]
id         = "method"
title      = { th = "วิธีการจัดซื้อจัดจ้าง", en = "Method of procurement" }
wordings   = [
    "วิธีการจัดซื้อจัดจ้างฯ", "วิธีการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ", "วิธีจัดซื้อจัดจ้าง", "วิธีการจัดซื้อหรือจัดจ้าง", "วิธีจัดซื้อหรือจัดจ้าง",
    "วิธีการซื้อหรือจ้าง", "วิธีซื้อหรือจ้าง", "วิธีซื้อ/จ้าง", "วิธีการซื้อ/จ้าง", "วิธีการจัดหา", "วิธีที่ใช้", "วิธีที่ใช้ในการจัดซื้อจัดจ้าง", "วิธีที่จัดซื้อจัดจ้าง",
    "วิธีการได้มา", "วิธีจัดซื้อจัดจ้างหรือการจัดหาพัสดุ", "วิธีจัดหา", "วิธีการที่จะดำเนินการ", "วิธีการดำเนินการ", "วิธีดำเนินการ", "วิธีการ", "วิธี",
    "Method", "Procurement method", "Procurement procedure",
]
element    = 1
type       = "choice"
vocabulary = "procurement-methods"
example    = "วิธีเฉพาะเจาะจง"

[[column]]
id       = "count"
title    = { th = "จำนวนรายการ", en = "Number of items" }
wordings = [
    "จำนวน", "จำนวนรายการที่จัดซื้อจัดจ้าง", "จำนวนรายการจัดซื้อจัดจ้าง", "จำนวนโครงการ", "จำนวนสัญญา", "จำนวนงาน", "จำนวนครั้ง",
    "จำนวน (เรื่อง)", "Count", "Items", "Number of contracts", "Number of projects",
]
element  = 1
type     = "integer"
minimum  = 0
example  = "2"

[[column]]
id       = "budget"
title    = { th = "งบประมาณ (บาท)", en = "Budget (baht)" }
wordings = [
    "วงเงินงบประมาณ", "วงเงิน", "งบประมาณที่ได้รับ", "งบประมาณที่ได้รับจัดสรร", "งบประมาณที่ได้รับการจัดสรร", "วงเงินที่ได้รับจัดสรร",
    "วงเงินที่ได้รับการจัดสรร", "วงเงินงบประมาณที่ได้รับ", "วงเงินงบประมาณที่ได้รับการจัดสรร", "งบที่ได้รับจัดสรร", "งบที่ได้รับ", "งบประมาณจัดสรร",
    "งบประมาณที่จัดสรร", "วงเงินจัดสรร", "วงเงินที่ได้รับ", "วงเงินตามงบประมาณ", "วงเงินงบประมาณโครงการ", "วงเงินโครงการ",
    "งบประมาณโครงการ", "งบประมาณที่ตั้งไว้", "งบประมาณที่อนุมัติ", "จำนวนเงินงบประมาณ", "จำนวนงบประมาณ", "วงเงินจัดซื้อจัดจ้าง",
    "วงเงินในการจัดซื้อจัดจ้าง", "วงเงินที่จะซื้อหรือจ้าง", "วงเงินที่จะจัดซื้อจัดจ้าง", "วงเงินที่จะซื้อ/จ้าง", "Budget allocated",
    "Approved budget", "Project budget", "Budget amount", "วงเงินงบประมาณที่ได้รับจัดสรร", "งบประมาณที่ใช้", "งบประมาณที่ใช้ไป",
    "งบประมาณที่ใช้จ่าย", "จำนวนเงิน", "จำนวนเงินงบประมาณที่ใช้", "จำนวนเงินที่ใช้", "จำนวนเงินรวม", "วงเงินรวม", "งบประมาณรวม", "มูลค่า",
    "มูลค่ารวม", "Amount", "Value", "Total amount",
]
element  = 2
type     = "money"
example  = "180,000.00"

[[check]]
id      = "budget-without-items"
level   = "warning"
when    = "count == 0"
assert  = "budget == 0"
at      = "count"
element = 1
message = { th = "ไม่มีรายการ แต่มีงบประมาณ ({budget})", en = "no items, and yet a budget ({budget})" }
help    = { th = "แก้จำนวนรายการหรืองบประมาณของวิธีนี้", en = "correct the number of items or the budget of this method" }
passes  = [{ count = "0", budget = "0.00" }]
fails   = [{ count = "0", budget = "180,000.00" }]

[[table-check]]
id      = "repeated-method"
level   = "warning"
unique  = ["method"]
title   = { th = "วิธีเดียวกันมีหลายแถว", en = "a method stands in several rows" }
message = { th = "วิธีนี้ ({method}) มีอยู่แล้วในแถว {first_row}", en = "the method ({method}) also stands in row {first_row}" }
help    = { th = "รวมเป็นแถวเดียวต่อหนึ่งวิธี", en = "one row for each method" }
passes  = [
    [{ number = "1" }, { number = "2", method = "วิธีคัดเลือก" }],
]
fails   = [
    [{ number = "1" }, { number = "2" }],
]

[[group]]
id   = "by_method"
by   = "method"
sums = ["count", "budget"]

"""##),
        ("forms/procurement-contract.toml", ##"""
# The twelve data elements of a signed contract, behind the columns that say whose contract it is. The first seven columns may be
# missing; where one is there, it is filled in.
# The examples are of fiscal year 2567.

[form]
id      = "procurement-contract"
title   = { th = "รายการจัดซื้อจัดจ้างที่ลงนามในสัญญา", en = "contracts signed" }
order   = "note"
unknown = "note"
totals  = [
    "รวม", "รวมทั้งสิ้น", "รวมเป็นเงิน", "รวมเป็นเงินทั้งสิ้น", "รวมเงิน", "รวมเงินทั้งสิ้น", "รวมทั้งหมด", "รวมยอด", "ยอดรวม", "ยอดรวมทั้งสิ้น", "ผลรวม",
    "รวมจำนวนเงิน", "รวมงบประมาณ", "รวมงบประมาณทั้งสิ้น", "ยอดยกไป", "ยอดยกมา", "total", "grand total", "sum",
]
remarks = [
    "หมายเหตุ", "*", "ข้อมูล ณ", "ณ วันที่", "ที่มา:", "ที่มา :", "ผู้จัดทำ", "ผู้รายงาน", "ผู้ตรวจสอบ", "ผู้รับรอง", "ตรวจสอบแล้ว", "วันที่รายงาน", "ลงชื่อ", "(ลงชื่อ",
    "ตำแหน่ง", "(นาย", "(นาง", "(ว่าที่", "(...", "Note",
]

[[column]]
id       = "number"
title    = { th = "ที่", en = "No." }
wordings = ["ลำดับ", "ลำดับที่", "ลำดับรายการ", "รายการที่", "ข้อ", "ข้อที่", "Number", "Item no.", "Seq."]
type     = "sequence"
presence = "optional"
blank    = "note"
example  = "1"

[[column]]
id       = "fiscal_year"
title    = { th = "ปีงบประมาณ", en = "Fiscal year" }
wordings = [
    "ปีงบประมาณ พ.ศ.", "ประจำปีงบประมาณ", "ประจำปีงบประมาณ พ.ศ.", "ปี", "ปี พ.ศ.", "พ.ศ.", "FY", "Budget year", "Year",
]
type     = "fiscal-year"
presence = "optional"
example  = "2567"

[[column]]
id       = "agency"
title    = { th = "ชื่อหน่วยงาน", en = "Agency" }
wordings = [
    "หน่วยงาน", "ชื่อหน่วยงานของรัฐ", "หน่วยงานของรัฐ", "หน่วยงานที่จัดซื้อจัดจ้าง", "หน่วยงานเจ้าของโครงการ", "หน่วยงานเจ้าของงบประมาณ",
    "ชื่อองค์กรปกครองส่วนท้องถิ่น", "ชื่อ อปท.", "ชื่อส่วนราชการ", "ส่วนราชการ", "Agency name", "Name of agency", "Organisation",
    "Organization", "Department",
]
type     = "agency"
presence = "optional"
example  = "องค์การบริหารส่วนตำบลตัวอย่าง"
help     = { th = "พิมพ์ชื่อเต็มของหน่วยงาน ไม่ใช้อักษรย่อ", en = "type the full name of the agency, not an abbreviation" }

[[column]]
id       = "district"
title    = { th = "อำเภอ", en = "District" }
wordings = ["อำเภอ/เขต", "เขต/อำเภอ", "เขต", "ชื่ออำเภอ", "ที่ตั้งอำเภอ", "Amphoe", "District name"]
type     = "text"
presence = "optional"
example  = "เมืองชัยภูมิ"
help     = { th = "พิมพ์ชื่ออำเภอหรือเขตที่หน่วยงานตั้งอยู่ เช่น เมืองชัยภูมิ", en = "type the district of the agency, such as เมืองชัยภูมิ" }

[[column]]
id         = "province"
title      = { th = "จังหวัด", en = "Province" }
wordings   = ["ชื่อจังหวัด", "ที่ตั้งจังหวัด", "Changwat", "Province name"]
type       = "choice"
vocabulary = "provinces"
presence   = "optional"
example    = "ชัยภูมิ"

[[column]]
id         = "ministry"
title      = { th = "กระทรวง", en = "Ministry" }
wordings   = [
    "ชื่อกระทรวง", "สังกัดกระทรวง", "กระทรวงต้นสังกัด", "กระทรวงที่สังกัด", "กระทรวง/สังกัด", "สังกัด", "ต้นสังกัด", "หน่วยงานต้นสังกัด",
    "Parent ministry",
]
type       = "choice"
vocabulary = "ministries"
presence   = "optional"
blank      = "warning"
example    = "กระทรวงมหาดไทย"

[[column]]
id         = "agency_type"
title      = { th = "ประเภทหน่วยงาน", en = "Agency type" }
wordings   = ["ประเภทของหน่วยงาน", "ประเภทหน่วยงานของรัฐ", "ประเภทองค์กร", "Type of agency", "Organisation type"]
type       = "choice"
vocabulary = "agency-types"
presence   = "optional"
example    = "องค์การบริหารส่วนตำบล"

[[column]]
id       = "description"
title    = { th = "งานที่ซื้อหรือจ้าง", en = "Goods, services or works procured" }
wordings = [
    "ชื่อรายการของงานที่ซื้อหรือจ้าง", "ชื่องานที่ซื้อหรือจ้าง", "งานที่ซื้อ/จ้าง", "งานซื้อหรือจ้าง", "งานที่จัดซื้อหรือจัดจ้าง", "งานที่จัดซื้อ/จัดจ้าง",
    "งานจัดซื้อจัดจ้าง", "รายการที่ซื้อหรือจ้าง", "รายการที่จัดซื้อจัดจ้าง", "รายการจัดซื้อจัดจ้าง", "รายการจัดซื้อหรือจัดจ้าง", "ชื่อรายการจัดซื้อจัดจ้าง",
    "ชื่อรายการ", "รายการ", "รายละเอียดรายการ", "รายละเอียดงาน", "ชื่องาน", "ชื่อโครงการ", "โครงการ", "ชื่อโครงการ/รายการ",
    "ชื่อโครงการ/งาน", "โครงการ/รายการ", "โครงการ/กิจกรรม", "งาน/โครงการ", "รายการพัสดุ", "เรื่อง", "Description", "Work",
    "Work procured", "Goods, services or works", "Item", "Item description", "Project", "Project name", "Procurement item",
]
element  = 1
type     = "text"
example  = "ก่อสร้างถนนคอนกรีตเสริมเหล็ก สายบ้านตัวอย่าง หมู่ที่ 1"
help     = { th = "พิมพ์ชื่องานที่ซื้อหรือจ้างให้ตรงกับสัญญาหรือแผน", en = "type what is bought or hired, as the contract or plan has it" }

[[column]]
id       = "budget"
title    = { th = "วงเงินงบประมาณที่ได้รับจัดสรร (บาท)", en = "Allocated budget (baht)" }
wordings = [
    "วงเงินงบประมาณ", "วงเงิน", "งบประมาณ", "งบประมาณที่ได้รับ", "งบประมาณที่ได้รับจัดสรร", "งบประมาณที่ได้รับการจัดสรร",
    "วงเงินที่ได้รับจัดสรร", "วงเงินที่ได้รับการจัดสรร", "วงเงินงบประมาณที่ได้รับ", "วงเงินงบประมาณที่ได้รับการจัดสรร", "งบที่ได้รับจัดสรร", "งบที่ได้รับ",
    "งบประมาณจัดสรร", "งบประมาณที่จัดสรร", "วงเงินจัดสรร", "วงเงินที่ได้รับ", "วงเงินตามงบประมาณ", "วงเงินงบประมาณโครงการ",
    "วงเงินโครงการ", "งบประมาณโครงการ", "งบประมาณที่ตั้งไว้", "งบประมาณที่อนุมัติ", "จำนวนเงินงบประมาณ", "จำนวนงบประมาณ",
    "วงเงินจัดซื้อจัดจ้าง", "วงเงินในการจัดซื้อจัดจ้าง", "วงเงินที่จะซื้อหรือจ้าง", "วงเงินที่จะจัดซื้อจัดจ้าง", "วงเงินที่จะซื้อ/จ้าง", "Budget",
    "Budget allocated", "Approved budget", "Project budget", "Budget amount",
]
element  = 2
type     = "money"
minimum  = 0.01
example  = "1,250,000.00"

[[column]]
id         = "source"
title      = { th = "แหล่งที่มาของงบประมาณ", en = "Source of the budget" }
wordings   = [
    "แหล่งที่มางบประมาณ", "แหล่งที่มาของเงินงบประมาณ", "แหล่งที่มาของเงิน", "ที่มาของเงิน", "แหล่งที่มาเงิน", "ที่มาของเงินงบประมาณ", "แหล่งที่มา",
    "แหล่งงบประมาณ", "แหล่งเงินงบประมาณ", "แหล่งเงิน", "แหล่งของเงิน", "ที่มาของงบประมาณ", "ที่มางบประมาณ", "ประเภทงบประมาณ",
    "ประเภทเงิน", "ประเภทเงินงบประมาณ", "แหล่งเงินทุน", "Source of budget", "Budget source", "Source of funds",
    "Source of funding", "Funding source", "Fund source", "Source",
]
element    = 3
type       = "choice"
vocabulary = "budget-sources"
example    = "ข้อบัญญัติงบประมาณรายจ่าย"

[[column]]
id         = "status"
title      = { th = "สถานะการจัดซื้อจัดจ้าง", en = "Procurement status" }
wordings   = [
    "สถานการณ์จัดซื้อจัดจ้าง", "สถานการณ์การจัดซื้อจัดจ้าง", "สถานะการจัดซื้อจัดจ้างฯ", "สถานการณ์จัดซื้อจัดจ้างฯ",
    "สถานะการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ", "สถานะของการจัดซื้อจัดจ้าง", "สถานะจัดซื้อจัดจ้าง", "สถานะการซื้อหรือจ้าง", "สถานะการดำเนินการ",
    "สถานะการดำเนินงาน", "สถานะดำเนินการ", "สถานะงาน", "สถานะปัจจุบัน", "สถานภาพ", "สถานภาพการจัดซื้อจัดจ้าง", "สถานะความก้าวหน้า",
    "สถานะโครงการ", "สถานะสัญญา", "สถานะของสัญญา", "สถานะ", "Status", "Contract status", "Status of procurement",
]
element    = 4
type       = "choice"
vocabulary = "procurement-statuses"
example    = "อยู่ระหว่างระยะสัญญา"

[[column]]
id         = "method"
title      = { th = "วิธีการจัดซื้อจัดจ้าง", en = "Method of procurement" }
wordings   = [
    "วิธีการจัดซื้อจัดจ้างฯ", "วิธีการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ", "วิธีจัดซื้อจัดจ้าง", "วิธีการจัดซื้อหรือจัดจ้าง", "วิธีจัดซื้อหรือจัดจ้าง",
    "วิธีการซื้อหรือจ้าง", "วิธีซื้อหรือจ้าง", "วิธีซื้อ/จ้าง", "วิธีการซื้อ/จ้าง", "วิธีการจัดหา", "วิธีที่ใช้", "วิธีที่ใช้ในการจัดซื้อจัดจ้าง", "วิธีที่จัดซื้อจัดจ้าง",
    "วิธีการได้มา", "วิธีจัดซื้อจัดจ้างหรือการจัดหาพัสดุ", "วิธีจัดหา", "วิธีการที่จะดำเนินการ", "วิธีการดำเนินการ", "วิธีดำเนินการ", "วิธีการ", "วิธี",
    "Method", "Procurement method", "Procurement procedure",
]
element    = 5
type       = "choice"
vocabulary = "procurement-methods"
example    = "วิธีประกาศเชิญชวนทั่วไป"

[[column]]
id         = "reference_price"
title      = { th = "ราคากลาง (บาท)", en = "Reference price (baht)" }
wordings   = [
    "ราคากลางของงาน", "ราคากลางของโครงการ", "ราคากลางโครงการ", "ราคากลางงาน", "ราคากลาง (ราคาอ้างอิง)", "ราคาอ้างอิง",
    "วงเงินราคากลาง", "Median price", "Medium price", "Middle price", "Estimated price", "Standard price",
]
element    = 6
type       = "money"
blank-when= "status == 'unsigned' || status == 'cancelled'"
minimum    = 0.01
example    = "1,248,000.00"

[[column]]
id         = "agreed_price"
title      = { th = "ราคาที่ตกลงซื้อหรือจ้าง (บาท)", en = "Agreed price (baht)" }
wordings   = [
    "ราคาที่ตกลงซื้อ/จ้าง", "ราคาที่ตกลงซื้อหรือตกลงจ้าง", "ราคาที่ตกลงจัดซื้อจัดจ้าง", "ราคาที่ตกลงจัดซื้อหรือจัดจ้าง", "ราคาที่ตกลง",
    "ราคาตกลงซื้อหรือจ้าง", "ราคาตกลงซื้อ/จ้าง", "ราคาตกลง", "ราคาที่จัดซื้อจัดจ้าง", "ราคาที่ซื้อหรือจ้าง", "ราคาที่ซื้อ/จ้าง", "ราคาซื้อหรือจ้าง",
    "ราคาที่จัดซื้อหรือจัดจ้าง", "ราคาจัดซื้อจัดจ้าง", "วงเงินที่ตกลงซื้อหรือจ้าง", "ราคาตามสัญญา", "ราคาสัญญา", "ราคาที่ทำสัญญา", "ราคาที่ตกลงกัน",
    "ราคาที่ตกลงทำสัญญา", "ราคาตกลงทำสัญญา", "ยอดเงินตามสัญญา", "จำนวนเงินที่ตกลง", "จำนวนเงินที่ตกลงซื้อหรือจ้าง", "จำนวนเงินที่ทำสัญญา",
    "มูลค่าที่ตกลง", "ราคาในสัญญา", "วงเงินตามสัญญา", "วงเงินสัญญา", "วงเงินทำสัญญา", "มูลค่าสัญญา", "มูลค่าตามสัญญา", "จำนวนเงินตามสัญญา",
    "ค่าจ้างตามสัญญา", "Contract price", "Contract value", "Contract amount", "Award price", "Awarded price",
    "Awarded amount", "Price agreed",
]
element    = 7
type       = "money"
blank-when = "status == 'unsigned' || status == 'cancelled'"
minimum    = 0.01
example    = "1,190,000.00"

[[column]]
id         = "tax_id"
title      = { th = "เลขประจำตัวผู้เสียภาษี/เลขประจำตัวประชาชนของผู้ประกอบการที่ได้รับการคัดเลือก", en = "Tax or citizen number of the selected contractor" }
wordings   = [
    "เลขประจำตัวผู้เสียภาษี", "เลขประจำตัวผู้เสียภาษีอากร", "เลขประจำตัวผู้เสียภาษี/เลขประจำตัวประชาชน",
    "เลขประจำตัวผู้เสียภาษีหรือเลขประจำตัวประชาชน", "เลขประจำตัวผู้เสียภาษี/บัตรประชาชน", "เลขประจำตัวผู้เสียภาษี/ประชาชน",
    "เลขประจำตัวผู้เสียภาษี/เลขบัตรประชาชน", "เลขประจำตัวผู้เสียภาษี (13 หลัก)", "เลขประจำตัวผู้เสียภาษีของผู้ประกอบการ",
    "เลขประจำตัวผู้เสียภาษีของผู้ประกอบการที่ได้รับการคัดเลือก", "เลขประจำตัวผู้เสียภาษีของผู้รับจ้าง", "เลขประจำตัวผู้เสียภาษีของคู่สัญญา",
    "เลขประจำตัวผู้เสียภาษีคู่สัญญา", "เลขประจำตัวผู้เสียภาษีผู้รับจ้าง", "เลขผู้เสียภาษี", "เลขที่ผู้เสียภาษี", "หมายเลขผู้เสียภาษี", "เลขภาษี",
    "เลขผู้เสียภาษีอากร", "เลขประจำตัวผู้เสียภาษีผู้ประกอบการ", "เลขประจำตัวผู้เสียภาษีผู้ขาย", "เลขประจำตัวผู้เสียภาษีของผู้ขาย",
    "เลขผู้เสียภาษีของคู่สัญญา", "เลขผู้เสียภาษีของผู้รับจ้าง", "เลขทะเบียนผู้เสียภาษี", "หมายเลขประจำตัวผู้เสียภาษี", "เลขประจำตัวประชาชน",
    "เลขประจำตัว 13 หลัก", "เลขทะเบียนนิติบุคคล", "เลขนิติบุคคล", "Tax ID", "Tax ID number", "Tax number", "Taxpayer ID",
    "Taxpayer number", "Taxpayer identification number", "Tax identification number", "TIN", "Contractor tax ID",
    "Supplier tax ID", "Citizen ID",
]
element    = 8
type       = "tax-id"
blank-when = "status == 'unsigned' || status == 'cancelled'"
example    = "0105556000009"

[[column]]
id         = "contractor"
title      = { th = "รายชื่อผู้ประกอบการที่ได้รับการคัดเลือก", en = "Selected contractor" }
wordings   = [
    "ชื่อผู้ประกอบการที่ได้รับการคัดเลือก", "ชื่อผู้ประกอบการที่ได้รับคัดเลือก", "ผู้ประกอบการที่ได้รับการคัดเลือก", "ผู้ประกอบการที่ได้รับคัดเลือก",
    "รายชื่อผู้ประกอบการ", "ชื่อผู้ประกอบการ", "ผู้ประกอบการ", "รายชื่อผู้ได้รับการคัดเลือก", "ชื่อผู้ได้รับการคัดเลือก", "ผู้ที่ได้รับการคัดเลือก",
    "ผู้ได้รับการคัดเลือก", "ผู้ได้รับคัดเลือก", "ผู้รับจ้าง", "ชื่อผู้รับจ้าง", "ผู้ขาย", "ชื่อผู้ขาย", "ผู้ขาย/ผู้รับจ้าง", "ผู้รับจ้าง/ผู้ขาย", "ผู้ขายหรือผู้รับจ้าง",
    "ชื่อผู้ขาย/ผู้รับจ้าง", "ชื่อผู้ขายหรือผู้รับจ้าง", "คู่สัญญา", "ชื่อคู่สัญญา", "รายชื่อคู่สัญญา", "บริษัทคู่สัญญา", "ผู้ชนะ", "ผู้ชนะการเสนอราคา",
    "ชื่อผู้ชนะการเสนอราคา", "ผู้ชนะการจัดซื้อจัดจ้าง", "บริษัท/ห้าง/ร้าน", "ผู้รับจ้าง/คู่สัญญา", "คู่สัญญา/ผู้รับจ้าง", "ผู้ขาย/ผู้รับจ้าง/คู่สัญญา",
    "ผู้ประกอบการที่ชนะการเสนอราคา", "ผู้ประกอบการที่ชนะ", "ชื่อผู้ชนะ", "รายชื่อผู้รับจ้าง", "ชื่อบริษัท", "Company", "Company name",
    "ชื่อบริษัท/ห้าง/ร้าน", "Contractor", "Contractor name", "Name of contractor", "Supplier", "Supplier name", "Vendor",
    "Vendor name", "Winner", "Winning bidder", "Selected supplier", "Selected vendor", "Selected operator",
]
element    = 9
type       = "text"
blank-when = "status == 'unsigned' || status == 'cancelled'"
example    = "บริษัท ตัวอย่างการโยธา จำกัด"
help       = { th = "พิมพ์ชื่อเต็มของผู้ประกอบการตามสัญญา เช่น บริษัท ตัวอย่างการโยธา จำกัด", en = "type the full name of the contractor, as the contract has it" }

[[column]]
id         = "project_number"
title      = { th = "เลขที่โครงการ", en = "Project number" }
wordings   = [
    "เลขที่โครงการในระบบ e-GP", "เลขที่โครงการตามระบบ e-GP", "เลขที่โครงการ e-GP", "เลขที่โครงการจากระบบ e-GP",
    "เลขที่โครงการระบบ e-GP", "เลขโครงการ", "เลขโครงการ e-GP", "เลขโครงการในระบบ e-GP", "เลขที่ e-GP", "รหัสโครงการ",
    "รหัสโครงการ e-GP", "หมายเลขโครงการ", "Project no.", "Project ID", "Project code", "e-GP project number", "e-GP number",
    "e-GP no.", "e-GP project ID",
]
element    = 10
type       = "project-number"
blank-when = "status == 'unsigned' || status == 'cancelled'"
example    = "66109012345"

[[column]]
id         = "signed_on"
title      = { th = "วันที่ลงนามในสัญญา", en = "Contract signed on" }
wordings   = [
    "วันที่ลงนาม", "วันที่ลงนามสัญญา", "วันลงนาม", "วันลงนามสัญญา", "วันลงนามในสัญญา", "วันที่ลงนามในสัญญาหรือข้อตกลง", "วันที่ลงนามในข้อตกลง",
    "วัน เดือน ปี ที่ลงนามในสัญญา", "วันเดือนปีที่ลงนาม", "วันที่ทำสัญญา", "วันทำสัญญา", "วันที่เซ็นสัญญา", "วันเซ็นสัญญา", "ลงนามวันที่",
    "ลงนามสัญญาวันที่", "ลงวันที่สัญญา", "วันที่สัญญา", "วันที่ลงนามสัญญา/ข้อตกลง", "วันที่ของสัญญา", "วันที่ในสัญญา", "Signed on", "Signed",
    "Date signed", "Contract date", "Contract signing date", "Signing date", "Date of signing", "Date of contract",
    "Date of contract signing", "Signature date",
]
element    = 11
type       = "date"
blank-when = "status == 'unsigned' || status == 'cancelled'"
example    = "15/11/2566"

[[column]]
id         = "ends_on"
title      = { th = "วันสิ้นสุดสัญญา", en = "Contract ends on" }
wordings   = [
    "วันสิ้นสุด", "วันที่สิ้นสุด", "วันที่สิ้นสุดสัญญา", "วันสิ้นสุดของสัญญา", "วันที่สิ้นสุดของสัญญา", "วันสิ้นสุดตามสัญญา", "วันสิ้นสุดระยะสัญญา",
    "วันสิ้นสุดระยะเวลาสัญญา", "สิ้นสุดสัญญา", "กำหนดสิ้นสุดสัญญา", "วันครบกำหนด", "วันที่ครบกำหนด", "วันครบกำหนดสัญญา", "วันที่ครบกำหนดสัญญา",
    "ครบกำหนดสัญญา", "วันครบกำหนดตามสัญญา", "สิ้นสุดวันที่", "วันที่สิ้นสุดตามสัญญา", "วันหมดสัญญา", "วันหมดอายุสัญญา", "วันสิ้นสุดระยะเวลา",
    "วันแล้วเสร็จตามสัญญา", "กำหนดแล้วเสร็จ", "วันครบสัญญา", "วันครบกำหนดส่งมอบ", "วันที่ครบกำหนดส่งมอบ", "Ends on", "End date",
    "Contract end date", "Contract end", "Date of contract end", "Expiry date", "Contract expiry date", "Expiration date",
    "Completion date", "Contract completion date", "Due date",
]
element    = 12
type       = "date"
blank-when = "status == 'unsigned' || status == 'cancelled'"
example    = "30/09/2567"

[[check]]
id      = "wrong-fiscal-year"
level   = "error"
assert  = "fiscal_year == covers.fiscal_year"
at      = "fiscal_year"
title   = { th = "ปีงบประมาณไม่ใช่ปีที่ต้องรายงาน", en = "the fiscal year is not the one to report" }
message = { th = "ปีงบประมาณ ({fiscal_year}) ไม่ใช่ปีที่ต้องรายงาน ({covers.fiscal_year})", en = "the fiscal year ({fiscal_year}) is not the one to report ({covers.fiscal_year})" }
help    = { th = "ตรวจว่าเป็นข้อมูลของปีที่ต้องรายงาน ไม่ใช่ไฟล์ของปีอื่น", en = "check that the data is of the year to report, not a file of another year" }
passes  = [{ fiscal_year = "2567" }]
fails   = [{ fiscal_year = "2566" }, { fiscal_year = "2568" }]

[[check]]
id      = "signed-outside-fiscal-year"
level   = "error"
assert  = "signed_on.fiscalYear() == covers.fiscal_year"
at      = "signed_on"
element = 11
title   = { th = "วันที่ลงนามอยู่นอกปีงบประมาณ", en = "the contract was signed outside of the fiscal year" }
message = { th = "วันที่ลงนาม ({signed_on}) อยู่นอกปีงบประมาณ {covers.fiscal_year}", en = "the contract was signed on {signed_on}, outside of fiscal year {covers.fiscal_year}" }
help    = { th = "ปีงบประมาณ พ.ศ. 2567 คือ 1 ต.ค. 2566 – 30 ก.ย. 2567 ปีอื่นนับทำนองเดียวกัน ตรวจวันที่ หรือย้ายรายการไปรายงานของปีที่ลงนาม", en = "fiscal year 2567 runs from 1 October 2566 to 30 September 2567, others alike; check the date, or move the row to the report of its year" }
label   = { th = "ปีงบประมาณ {signed_on.fiscalYear()}", en = "fiscal year {signed_on.fiscalYear()}" }
passes  = [
    { signed_on = "02/10/2566", project_number = "66099012345" },
    { signed_on = "30/09/2567", ends_on = "31/12/2567" },
]
fails   = [
    { signed_on = "29/09/2566", project_number = "66089012345" },
    { signed_on = "01/10/2567", ends_on = "31/12/2567" },
]

[[check]]
id      = "ends-before-signed"
level   = "error"
assert  = "ends_on >= signed_on"
at      = "ends_on"
element = 12
title   = { th = "สัญญาสิ้นสุดก่อนวันลงนาม", en = "the contract ends before it was signed" }
message = { th = "สัญญาสิ้นสุด ({ends_on}) ก่อนวันลงนาม ({signed_on})", en = "the contract ends on {ends_on}, before it was signed on {signed_on}" }
help    = { th = "ตรวจปี พ.ศ. ของทั้งสองวัน และดูว่าสลับช่องกันหรือไม่", en = "check the years of both dates, and whether the cells are exchanged" }
passes  = [{ status = "สิ้นสุดระยะสัญญา", signed_on = "15/11/2566", ends_on = "15/11/2566" }]
fails   = [{ status = "สิ้นสุดระยะสัญญา", signed_on = "15/11/2566", ends_on = "14/11/2566" }]

[[check]]
id      = "agreed-above-budget"
level   = "warning"
when    = "budget > 0.00"
assert  = "agreed_price <= budget"
at      = "agreed_price"
element = 7
title   = { th = "ราคาที่ตกลงสูงกว่าวงเงินงบประมาณ", en = "the agreed price exceeds the budget" }
message = { th = "ราคาที่ตกลง ({agreed_price}) สูงกว่าวงเงินงบประมาณ ({budget})", en = "the agreed price ({agreed_price}) exceeds the budget ({budget})" }
help    = { th = "ตรวจตัวเลขทั้งสองช่อง หากถูกต้องให้ระบุที่มาของเงินส่วนที่เกิน", en = "compare both amounts; where they are right, say where the rest of the money came from" }
label   = { th = "เกิน {agreed_price - budget} บาท", en = "over by {agreed_price - budget}" }
passes  = [{ agreed_price = "1,250,000.00", budget = "1,250,000.00", reference_price = "1,250,000.00" }]
fails   = [{ agreed_price = "1,250,000.01", budget = "1,250,000.00" }]

[[check]]
id      = "agreed-above-reference"
level   = "warning"
when    = "agreed_price > reference_price && (!has(budget) || agreed_price <= budget || budget <= 0.00)"
assert  = "agreed_price * 2 >= reference_price * 3"
at      = "agreed_price"
element = 7
title   = { th = "ราคาที่ตกลงสูงกว่าราคากลาง", en = "the agreed price exceeds the reference price" }
message = { th = "ราคาที่ตกลง ({agreed_price}) สูงกว่าราคากลาง ({reference_price})", en = "the agreed price ({agreed_price}) exceeds the reference price ({reference_price})" }
help    = { th = "ตรวจตัวเลขทั้งสองช่อง หากถูกต้องให้เตรียมเหตุผลประกอบ", en = "compare both amounts; where they are right, keep the reason at hand" }
label   = { th = "เกิน {agreed_price - reference_price} บาท", en = "over by {agreed_price - reference_price}" }
passes  = [{ agreed_price = "1,248,000.00", reference_price = "1,248,000.00" }]
fails   = [{ agreed_price = "1,248,000.01", reference_price = "1,248,000.00" }]

[[check]]
id      = "agreed-far-above-reference"
level   = "warning"
when    = "agreed_price > reference_price && reference_price > 0.00 && (!has(budget) || agreed_price <= budget || budget <= 0.00)"
assert  = "agreed_price * 2 < reference_price * 3"
at      = "agreed_price"
element = 7
title   = { th = "ราคาที่ตกลงสูงกว่าราคากลางตั้งแต่ร้อยละ 50 ขึ้นไป", en = "the agreed price is 50 per cent or more above the reference price" }
message = { th = "ราคาที่ตกลง ({agreed_price}) สูงกว่าราคากลาง ({reference_price}) ตั้งแต่ร้อยละ 50 ขึ้นไป", en = "the agreed price ({agreed_price}) is 50 per cent or more above the reference price ({reference_price})" }
help    = { th = "มักเกิดจากพิมพ์ตัวเลขเกินหรือขาดหนึ่งหลัก ตรวจตัวเลขทั้งสองช่อง", en = "a digit too many or too few is the usual cause; compare both amounts" }
label   = { th = "เกิน {agreed_price - reference_price} บาท", en = "over by {agreed_price - reference_price}" }
passes  = [{ budget = "1,500,000.00", reference_price = "1,000,000.00", agreed_price = "1,000,000.00" }]
fails   = [{ budget = "1,500,000.00", reference_price = "1,000,000.00", agreed_price = "1,500,000.00" }]

[[check]]
id      = "specific-method-above-limit"
level   = "warning"
when    = "method == 'specific' && (!has(agreed_price) || !has(budget) || agreed_price <= budget)"
assert  = "has(agreed_price) ? agreed_price <= 500000.00 : budget <= 500000.00"
at      = "method"
element = 5
message = { th = "วิธีเฉพาะเจาะจงใช้กับวงเงินเกิน 500,000 บาท ({has(agreed_price) ? agreed_price : budget})", en = "the specific method is used above 500,000 baht ({has(agreed_price) ? agreed_price : budget})" }
help    = { th = "หากใช้เหตุอื่นตามกฎหมาย เช่น มีผู้ขายรายเดียว ก็ทำได้ ให้เก็บเหตุผลไว้ หากไม่ใช่ให้ตรวจวิธีหรือจำนวนเงิน", en = "another legal ground may apply, such as a single supplier: keep the reason; otherwise check the method or the amount" }
passes  = [
    { method = "วิธีเฉพาะเจาะจง", budget = "500,000.00", reference_price = "500,000.00", agreed_price = "500,000.00" },
]
fails   = [
    { method = "วิธีเฉพาะเจาะจง", budget = "600,000.00", reference_price = "600,000.00", agreed_price = "500,000.01" },
]

[[check]]
id      = "signed-though-unsigned"
level   = "warning"
when    = "status == 'unsigned'"
assert  = "!has(signed_on)"
at      = "status"
element = 4
title   = { th = "สถานะยังไม่ลงนามขัดกับวันที่ลงนาม", en = "the status is unsigned, but there is a date of signing" }
message = { th = "สถานะ ({status}) ขัดกับวันที่ลงนาม ({signed_on})", en = "the status ({status}) contradicts the date of signing ({signed_on})" }
help    = { th = "แก้สถานะให้เป็นปัจจุบัน หรือลบวันที่ที่ยังไม่เกิดขึ้น", en = "bring the status up to date, or delete a date that has not come yet" }
passes  = [
    { status = "ยังไม่ลงนามในสัญญา", agreed_price = "", tax_id = "", contractor = "", signed_on = "", ends_on = "" },
]
fails   = [{ status = "ยังไม่ลงนามในสัญญา" }]

[[check]]
id      = "unsigned-with-result"
level   = "warning"
when    = "status == 'unsigned' && !has(signed_on)"
assert  = "!has(agreed_price) && !has(tax_id) && (!has(contractor) || contractor in ['-', '–', '—', 'ไม่มี'])"
at      = "status"
element = 4
title   = { th = "สถานะยังไม่ลงนามขัดกับผลที่กรอกไว้", en = "the status is unsigned, but there is a result" }
message = { th = "สถานะ ({status}) ขัดกับผลการจัดซื้อจัดจ้างที่กรอกไว้ในแถวเดียวกัน", en = "the status ({status}) contradicts the result in the same row" }
help    = { th = "หากลงนามแล้วให้แก้สถานะ หากยังไม่ลงนามให้เว้นว่างราคาที่ตกลง เลขประจำตัวผู้เสียภาษี และผู้ประกอบการ", en = "if the contract is signed, correct the status; if not, leave the agreed price, the tax number and the contractor blank" }
passes  = [
    { status = "ยังไม่ลงนามในสัญญา", agreed_price = "", tax_id = "", contractor = "", signed_on = "", ends_on = "" },
    { status = "ยกเลิกการดำเนินการ", signed_on = "", ends_on = "" },
]
fails   = [
    { status = "ยังไม่ลงนามในสัญญา", tax_id = "", contractor = "", signed_on = "", ends_on = "" },
    { status = "ยังไม่ลงนามในสัญญา", agreed_price = "", contractor = "", signed_on = "", ends_on = "" },
    { status = "ยังไม่ลงนามในสัญญา", agreed_price = "", tax_id = "", signed_on = "", ends_on = "" },
]

[[check]]
id      = "running-after-end"
level   = "warning"
when    = "status == 'running'"
assert  = "ends_on >= covers.to || ends_on < signed_on"
at      = "status"
element = 4
title   = { th = "สถานะขัดกับวันสิ้นสุดสัญญาที่ผ่านไปแล้ว", en = "the contract is said to run after its end" }
message = { th = "สถานะ ({status}) ขัดกับวันสิ้นสุดสัญญา ({ends_on})", en = "the status ({status}) contradicts the end of the contract ({ends_on})" }
help    = { th = "สัญญาสิ้นสุดก่อนวันตัดยอดของรายงาน แก้สถานะหรือวันสิ้นสุดสัญญา", en = "the contract ended before the day the report is made for; correct the status or the date" }
passes  = [{ ends_on = "30/09/2567" }, { status = "สิ้นสุดระยะสัญญา", ends_on = "15/01/2567" }]
fails   = [{ ends_on = "15/01/2567" }]

[[check]]
id      = "ended-before-end"
level   = "warning"
when    = "status == 'ended'"
assert  = "ends_on <= fiscalYearEnd(report.fiscal_year)"
at      = "status"
element = 4
title   = { th = "สถานะขัดกับวันสิ้นสุดสัญญาที่ยังไม่ถึง", en = "the contract is said to have ended before its end" }
message = { th = "สถานะ ({status}) ขัดกับวันสิ้นสุดสัญญา ({ends_on})", en = "the status ({status}) contradicts the end of the contract ({ends_on})" }
help    = { th = "สัญญาสิ้นสุดหลังปีงบประมาณของรายงาน หากส่งมอบครบก่อนกำหนดก็ถูกต้อง หากไม่ใช่ให้แก้สถานะหรือวันที่", en = "the contract ends after the fiscal year of the report; right if all was delivered early, otherwise correct the status or the date" }
passes  = [{ status = "สิ้นสุดระยะสัญญา", ends_on = "30/09/2567" }]
fails   = [{ status = "สิ้นสุดระยะสัญญา", ends_on = "01/10/2568" }]

[[check]]
id      = "signed-on-weekend"
level   = "note"
assert  = "!(signed_on.weekday() in [0, 6])"
at      = "signed_on"
report  = "once"
element = 11
message = { th = "ลงนามในวันเสาร์หรือวันอาทิตย์ ({signed_on})", en = "signed on a Saturday or Sunday ({signed_on})" }
help    = { th = "ไม่ผิด แต่ควรตรวจว่าพิมพ์วันที่ถูก", en = "not wrong, but check that the date is typed right" }
passes  = [{ signed_on = "17/11/2566" }]
fails   = [{ signed_on = "18/11/2566" }, { signed_on = "19/11/2566" }]

[[check]]
id      = "project-number-after-signing"
level   = "warning"
when    = "project_number < 100000000000"
assert  = "project_number / 10000000 <= (signed_on.buddhistYear() - 2500) * 100 + signed_on.month()"
at      = "project_number"
element = 10
title   = { th = "เลขที่โครงการออกหลังเดือนที่ลงนาม", en = "the project number is of a later month than the signing" }
message = { th = "เลขที่โครงการ ({project_number}) ออกหลังเดือนที่ลงนาม ({signed_on})", en = "the project number ({project_number}) is of a later month than the signing ({signed_on})" }
help    = { th = "สี่หลักแรกคือปีและเดือนที่สร้างโครงการ ตรวจเลขที่และวันที่ลงนาม", en = "its first four digits are the year and month of the project; check the number and the date" }
passes  = [{ project_number = "66119012345" }, { project_number = "66089012345" }]
fails   = [{ project_number = "66129012345" }]

[[check]]
id      = "tax-id-of-another-kind"
level   = "warning"
when    = "tax_id < 1000000000000 && tax_id / 10000000000 != 99 && tax_id / 1000000000 % 10 in [2, 3, 5, 7]"
assert  = "contractor.contains('บริษัท') ? !(tax_id / 1000000000 % 10 in [2, 3]) : !(contractor.contains('ห้างหุ้นส่วนจำกัด') || contractor.contains('หจก')) || !(tax_id / 1000000000 % 10 in [2, 5, 7])"
at      = "tax_id"
report  = "once"
element = 8
title   = { th = "เลขประจำตัวเป็นนิติบุคคลคนละประเภทกับชื่อ", en = "the tax number is of another kind of juristic person than the name" }
message = { th = "เลขประจำตัว ({tax_id}) เป็นนิติบุคคลคนละประเภทกับชื่อ ({contractor})", en = "the number ({tax_id}) is of another kind of juristic person than the name ({contractor})" }
help    = { th = "หลักที่ 4 บอกประเภท: 2 ห้างหุ้นส่วนสามัญ 3 ห้างหุ้นส่วนจำกัด 5 บริษัทจำกัด 7 บริษัทมหาชน ตรวจเลขและชื่อกับหนังสือรับรอง", en = "the fourth digit says the kind: 2 ordinary partnership, 3 limited partnership, 5 limited company, 7 public company; check number and name against the company certificate" }
passes  = [
    { tax_id = "0503555000000", contractor = "ห้างหุ้นส่วนจำกัด ตัวอย่างการค้า" },
    { tax_id = "0993000510631", contractor = "บริษัท ตัวอย่างการโยธา จำกัด" },
    { contractor = "ร้านตัวอย่างพาณิชย์" },
]
fails   = [{ tax_id = "0503555000000" }, { contractor = "หจก. ตัวอย่างการค้า" }]

[[check]]
id      = "citizen-number-of-company"
level   = "warning"
when    = "tax_id >= 1000000000000 && tax_id < 9000000000000"
assert  = "!(contractor.contains('บริษัท') || contractor.contains('ห้างหุ้นส่วน') || contractor.contains('หจก'))"
at      = "tax_id"
element = 8
title   = { th = "เลขประจำตัวเป็นของบุคคลธรรมดา แต่ชื่อเป็นนิติบุคคล", en = "the number is a citizen's, the name a juristic person's" }
message = { th = "เลขประจำตัว ({tax_id}) เป็นของบุคคลธรรมดา แต่ชื่อเป็นนิติบุคคล ({contractor})", en = "the number ({tax_id}) is a citizen's, the name a juristic person's ({contractor})" }
help    = { th = "ใช้เลขประจำตัวผู้เสียภาษีของนิติบุคคล ซึ่งขึ้นต้นด้วย 0 ไม่ใช่เลขของกรรมการหรือหุ้นส่วน", en = "use the number of the juristic person, which begins with 0, not that of a director or partner" }
passes  = [{ tax_id = "0105556000009" }]
fails   = [{ tax_id = "8000000000006" }]

[[check]]
id      = "citizen-number-in-full"
level   = "note"
when    = "tax_id >= 1000000000000 && tax_id < 9000000000000"
assert  = "has(contractor) && (contractor.contains('บริษัท') || contractor.contains('ห้างหุ้นส่วน') || contractor.contains('หจก'))"
at      = "tax_id"
report  = "once"
element = 8
message = { th = "เผยแพร่เลขประจำตัวประชาชนครบทุกหลัก", en = "a citizen number is published in full" }
help    = { th = "เป็นข้อมูลส่วนบุคคล พิจารณาปิดบังบางหลัก เช่น x-xxxx-xxxxx-12-3", en = "it is personal data; consider masking digits, such as x-xxxx-xxxxx-12-3" }
passes  = [{ tax_id = "0105556000009" }]
fails   = [{ tax_id = "8000000000006", contractor = "นายตัวอย่าง ใจดี" }]

[[table-check]]
id      = "repeated-project-number"
level   = "warning"
unique  = ["project_number"]
title   = { th = "เลขที่โครงการซ้ำ", en = "a project number stands in several rows" }
message = { th = "เลขที่โครงการ ({project_number}) ซ้ำกับแถว {first_row}", en = "the project number ({project_number}) also stands in row {first_row}" }
help    = { th = "หากโครงการเดียวทำสัญญากับหลายรายก็ซ้ำได้ หากไม่ใช่ให้แก้เลขที่หรือลบแถวที่ซ้ำ", en = "it may repeat when one project was split among several contractors; otherwise correct the number or delete the row" }
passes  = [
    [{}, { number = "2", project_number = "66109012346" }],
]
fails   = [
    [{}, { number = "2" }],
]

[[table-check]]
id      = "several-agencies"
level   = "warning"
same    = "agency"
title   = { th = "ชื่อหน่วยงานไม่เหมือนกันทุกแถว", en = "the rows name several agencies" }
message = { th = "ชื่อหน่วยงาน ({value}) ต่างจากแถว {first_row} ({first_value})", en = "the agency ({value}) differs from row {first_row} ({first_value})" }
help    = { th = "ทั้งตารางต้องเป็นหน่วยงานเดียวกันและสะกดเหมือนกันทุกแถว", en = "all rows are of one agency, spelled in one way" }
passes  = [
    [{}, { number = "2", project_number = "66109012346" }],
]
fails   = [
    [{}, { number = "2", project_number = "66109012346", agency = "เทศบาลตำบลตัวอย่าง" }],
]

[[table-check]]
id      = "several-districts"
level   = "warning"
same    = "district"
title   = { th = "อำเภอไม่เหมือนกันทุกแถว", en = "the rows name several districts" }
message = { th = "อำเภอ ({value}) ต่างจากแถว {first_row} ({first_value})", en = "the district ({value}) differs from row {first_row} ({first_value})" }
help    = { th = "เป็นที่ตั้งของหน่วยงาน ไม่ใช่ที่ตั้งของงาน จึงเหมือนกันทุกแถว", en = "it is the district of the agency, not of the work, and so the same in all rows" }
passes  = [
    [{}, { number = "2", project_number = "66109012346" }],
]
fails   = [
    [{}, { number = "2", project_number = "66109012346", district = "บ้านเขว้า" }],
]

[[table-check]]
id      = "several-provinces"
level   = "warning"
same    = "province"
title   = { th = "จังหวัดไม่เหมือนกันทุกแถว", en = "the rows name several provinces" }
message = { th = "จังหวัด ({value}) ต่างจากแถว {first_row} ({first_value})", en = "the province ({value}) differs from row {first_row} ({first_value})" }
help    = { th = "เป็นที่ตั้งของหน่วยงาน ไม่ใช่ที่ตั้งของงาน จึงเหมือนกันทุกแถว", en = "it is the province of the agency, not of the work, and so the same in all rows" }
passes  = [
    [{}, { number = "2", project_number = "66109012346" }],
]
fails   = [
    [{}, { number = "2", project_number = "66109012346", province = "ลำปาง" }],
]

[[table-check]]
id       = "number-out-of-sequence"
level    = "note"
sequence = "number"
title    = { th = "ลำดับที่ไม่ต่อเนื่อง", en = "the numbers are out of sequence" }
message  = { th = "ลำดับที่ ({number}) ไม่ต่อเนื่อง ควรเป็น {expected}", en = "the number ({number}) is out of sequence, {expected} was expected" }
passes   = [
    [{ number = "1" }, { number = "2", project_number = "66109012346" }],
]
fails    = [
    [{ number = "1" }, { number = "3", project_number = "66109012346" }],
]

[[table-check]]
id         = "tax-id-of-two-names"
level      = "warning"
determines = { of = "tax_id", value = "contractor" }
title      = { th = "เลขประจำตัวเดียวกันมีหลายชื่อ", en = "one tax number has several names" }
message    = { th = "เลขประจำตัวเดียวกันมีชื่อผู้ประกอบการต่างจากแถว {first_row} ({contractor})", en = "one tax number has another name than in row {first_row} ({contractor})" }
help       = { th = "สะกดชื่อให้ตรงกันทุกแถว หรือแก้เลขประจำตัวที่ผิดราย", en = "spell the name in one way, or correct the number" }
passes     = [
    [{}, { number = "2", project_number = "66109012346" }],
    [
        {},
        { number = "2", project_number = "66109012346", tax_id = "0503555000000", contractor = "ห้างหุ้นส่วนจำกัด ตัวอย่างการค้า" },
    ],
]
fails      = [
    [{}, { number = "2", project_number = "66109012346", contractor = "บริษัท ตัวอย่างการค้า จำกัด" }],
]

[[group]]
id   = "by_method"
by   = "method"
sums = ["agreed_price", "budget"]

"""##),
        ("forms/procurement-issues.toml", ##"""
[form]
id      = "procurement-issues"
title   = { th = "ปัญหา อุปสรรค และข้อเสนอแนะ", en = "problems and suggestions" }
layout  = "narrative"
order   = "free"
unknown = "free"
remarks = [
    "หมายเหตุ", "*", "ข้อมูล ณ", "ณ วันที่", "ที่มา:", "ที่มา :", "ผู้จัดทำ", "ผู้รายงาน", "ผู้ตรวจสอบ", "ผู้รับรอง", "ตรวจสอบแล้ว", "วันที่รายงาน", "ลงชื่อ", "(ลงชื่อ",
    "ตำแหน่ง", "(นาย", "(นาง", "(ว่าที่", "(...", "Note",
]

[[column]]
id       = "number"
title    = { th = "ที่", en = "No." }
wordings = ["ลำดับ", "ลำดับที่", "ลำดับรายการ", "รายการที่", "ข้อ", "ข้อที่", "Number", "Item no.", "Seq."]
type     = "sequence"
presence = "optional"
blank    = "allowed"
example  = "1"

[[column]]
id       = "problem"
title    = { th = "ปัญหา/อุปสรรค", en = "Problems" }
wordings = [
    "ปัญหา", "อุปสรรค", "ปัญหาและอุปสรรค", "ปัญหาหรืออุปสรรค", "ปัญหา/อุปสรรคที่พบ", "ปัญหาอุปสรรคในการดำเนินงาน",
    "ปัญหาและอุปสรรคในการจัดซื้อจัดจ้าง", "ปัญหา อุปสรรค หรือข้อจำกัด", "ปัญหา/อุปสรรคในการจัดซื้อจัดจ้าง", "Problem",
    "Problems and obstacles", "Obstacles",
]
element  = 3
type     = "text"
blank    = "warning"
example  = "ผู้เสนอราคามีน้อยราย"
help     = { th = "เขียนปัญหาหรืออุปสรรคที่พบ หากไม่มีให้เขียนว่า ไม่มีปัญหา/อุปสรรค", en = "write what went wrong; where nothing did, write ไม่มีปัญหา/อุปสรรค" }

[[column]]
id       = "suggestion"
title    = { th = "ข้อเสนอแนะ", en = "Suggestions" }
wordings = [
    "ข้อเสนอแนะในการแก้ไข", "ข้อเสนอแนะ/แนวทางแก้ไข", "แนวทางแก้ไข", "แนวทางการแก้ไข", "ข้อเสนอแนะและแนวทางแก้ไข",
    "แนวทางการแก้ไขปัญหา", "ข้อเสนอแนะในการปรับปรุง", "แนวทางแก้ไข/ข้อเสนอแนะ", "Suggestion", "Recommendations", "Recommendation",
]
element  = 4
type     = "text"
blank    = "warning"
example  = "เผยแพร่ประกาศเชิญชวนให้ทั่วถึง"
help     = { th = "เขียนข้อเสนอแนะสำหรับปัญหาในแถวเดียวกัน", en = "write a suggestion for the problem in the same row" }

"""##),
        ("forms/procurement-plan.toml", ##"""
# The five data elements of what is planned, behind the columns that say whose plan it is. The first seven columns may be missing;
# where one is there, it is filled in.
# The examples are of fiscal year 2567.

[form]
id      = "procurement-plan"
title   = { th = "รายการที่จะจัดซื้อจัดจ้าง", en = "planned procurement" }
order   = "note"
unknown = "note"
totals  = [
    "รวม", "รวมทั้งสิ้น", "รวมเป็นเงิน", "รวมเป็นเงินทั้งสิ้น", "รวมเงิน", "รวมเงินทั้งสิ้น", "รวมทั้งหมด", "รวมยอด", "ยอดรวม", "ยอดรวมทั้งสิ้น", "ผลรวม",
    "รวมจำนวนเงิน", "รวมงบประมาณ", "รวมงบประมาณทั้งสิ้น", "ยอดยกไป", "ยอดยกมา", "total", "grand total", "sum",
]
remarks = [
    "หมายเหตุ", "*", "ข้อมูล ณ", "ณ วันที่", "ที่มา:", "ที่มา :", "ผู้จัดทำ", "ผู้รายงาน", "ผู้ตรวจสอบ", "ผู้รับรอง", "ตรวจสอบแล้ว", "วันที่รายงาน", "ลงชื่อ", "(ลงชื่อ",
    "ตำแหน่ง", "(นาย", "(นาง", "(ว่าที่", "(...", "Note",
]

[[column]]
id       = "number"
title    = { th = "ที่", en = "No." }
wordings = ["ลำดับ", "ลำดับที่", "ลำดับรายการ", "รายการที่", "ข้อ", "ข้อที่", "Number", "Item no.", "Seq."]
type     = "sequence"
presence = "optional"
blank    = "note"
example  = "1"

[[column]]
id       = "fiscal_year"
title    = { th = "ปีงบประมาณ", en = "Fiscal year" }
wordings = [
    "ปีงบประมาณ พ.ศ.", "ประจำปีงบประมาณ", "ประจำปีงบประมาณ พ.ศ.", "ปี", "ปี พ.ศ.", "พ.ศ.", "FY", "Budget year", "Year",
]
type     = "fiscal-year"
presence = "optional"
example  = "2567"

[[column]]
id       = "agency"
title    = { th = "ชื่อหน่วยงาน", en = "Agency" }
wordings = [
    "หน่วยงาน", "ชื่อหน่วยงานของรัฐ", "หน่วยงานของรัฐ", "หน่วยงานที่จัดซื้อจัดจ้าง", "หน่วยงานเจ้าของโครงการ", "หน่วยงานเจ้าของงบประมาณ",
    "ชื่อองค์กรปกครองส่วนท้องถิ่น", "ชื่อ อปท.", "ชื่อส่วนราชการ", "ส่วนราชการ", "Agency name", "Name of agency", "Organisation",
    "Organization", "Department",
]
type     = "agency"
presence = "optional"
example  = "องค์การบริหารส่วนตำบลตัวอย่าง"
help     = { th = "พิมพ์ชื่อเต็มของหน่วยงาน ไม่ใช้อักษรย่อ", en = "type the full name of the agency, not an abbreviation" }

[[column]]
id       = "district"
title    = { th = "อำเภอ", en = "District" }
wordings = ["อำเภอ/เขต", "เขต/อำเภอ", "เขต", "ชื่ออำเภอ", "ที่ตั้งอำเภอ", "Amphoe", "District name"]
type     = "text"
presence = "optional"
example  = "เมืองชัยภูมิ"
help     = { th = "พิมพ์ชื่ออำเภอหรือเขตที่หน่วยงานตั้งอยู่ เช่น เมืองชัยภูมิ", en = "type the district of the agency, such as เมืองชัยภูมิ" }

[[column]]
id         = "province"
title      = { th = "จังหวัด", en = "Province" }
wordings   = ["ชื่อจังหวัด", "ที่ตั้งจังหวัด", "Changwat", "Province name"]
type       = "choice"
vocabulary = "provinces"
presence   = "optional"
example    = "ชัยภูมิ"

[[column]]
id         = "ministry"
title      = { th = "กระทรวง", en = "Ministry" }
wordings   = [
    "ชื่อกระทรวง", "สังกัดกระทรวง", "กระทรวงต้นสังกัด", "กระทรวงที่สังกัด", "กระทรวง/สังกัด", "สังกัด", "ต้นสังกัด", "หน่วยงานต้นสังกัด",
    "Parent ministry",
]
type       = "choice"
vocabulary = "ministries"
presence   = "optional"
blank      = "warning"
example    = "กระทรวงมหาดไทย"

[[column]]
id         = "agency_type"
title      = { th = "ประเภทหน่วยงาน", en = "Agency type" }
wordings   = ["ประเภทของหน่วยงาน", "ประเภทหน่วยงานของรัฐ", "ประเภทองค์กร", "Type of agency", "Organisation type"]
type       = "choice"
vocabulary = "agency-types"
presence   = "optional"
example    = "องค์การบริหารส่วนตำบล"

[[column]]
id       = "description"
title    = { th = "งานที่ซื้อหรือจ้าง", en = "Goods, services or works procured" }
wordings = [
    "ชื่อรายการของงานที่ซื้อหรือจ้าง", "ชื่องานที่ซื้อหรือจ้าง", "งานที่ซื้อ/จ้าง", "งานซื้อหรือจ้าง", "งานที่จัดซื้อหรือจัดจ้าง", "งานที่จัดซื้อ/จัดจ้าง",
    "งานจัดซื้อจัดจ้าง", "รายการที่ซื้อหรือจ้าง", "รายการที่จัดซื้อจัดจ้าง", "รายการจัดซื้อจัดจ้าง", "รายการจัดซื้อหรือจัดจ้าง", "ชื่อรายการจัดซื้อจัดจ้าง",
    "ชื่อรายการ", "รายการ", "รายละเอียดรายการ", "รายละเอียดงาน", "ชื่องาน", "ชื่อโครงการ", "โครงการ", "ชื่อโครงการ/รายการ",
    "ชื่อโครงการ/งาน", "โครงการ/รายการ", "โครงการ/กิจกรรม", "งาน/โครงการ", "รายการพัสดุ", "เรื่อง", "Description", "Work",
    "Work procured", "Goods, services or works", "Item", "Item description", "Project", "Project name", "Procurement item",
]
element  = 1
type     = "text"
example  = "ก่อสร้างถนนคอนกรีตเสริมเหล็ก สายบ้านตัวอย่าง หมู่ที่ 1"
help     = { th = "พิมพ์ชื่องานที่ซื้อหรือจ้างให้ตรงกับสัญญาหรือแผน", en = "type what is bought or hired, as the contract or plan has it" }

[[column]]
id       = "budget"
title    = { th = "วงเงินงบประมาณที่ได้รับจัดสรร (บาท)", en = "Allocated budget (baht)" }
wordings = [
    "วงเงินงบประมาณ", "วงเงิน", "งบประมาณ", "งบประมาณที่ได้รับ", "งบประมาณที่ได้รับจัดสรร", "งบประมาณที่ได้รับการจัดสรร",
    "วงเงินที่ได้รับจัดสรร", "วงเงินที่ได้รับการจัดสรร", "วงเงินงบประมาณที่ได้รับ", "วงเงินงบประมาณที่ได้รับการจัดสรร", "งบที่ได้รับจัดสรร", "งบที่ได้รับ",
    "งบประมาณจัดสรร", "งบประมาณที่จัดสรร", "วงเงินจัดสรร", "วงเงินที่ได้รับ", "วงเงินตามงบประมาณ", "วงเงินงบประมาณโครงการ",
    "วงเงินโครงการ", "งบประมาณโครงการ", "งบประมาณที่ตั้งไว้", "งบประมาณที่อนุมัติ", "จำนวนเงินงบประมาณ", "จำนวนงบประมาณ",
    "วงเงินจัดซื้อจัดจ้าง", "วงเงินในการจัดซื้อจัดจ้าง", "วงเงินที่จะซื้อหรือจ้าง", "วงเงินที่จะจัดซื้อจัดจ้าง", "วงเงินที่จะซื้อ/จ้าง", "Budget",
    "Budget allocated", "Approved budget", "Project budget", "Budget amount",
]
element  = 2
type     = "money"
minimum  = 0.01
example  = "1,250,000.00"

[[column]]
id         = "source"
title      = { th = "แหล่งที่มาของงบประมาณ", en = "Source of the budget" }
wordings   = [
    "แหล่งที่มางบประมาณ", "แหล่งที่มาของเงินงบประมาณ", "แหล่งที่มาของเงิน", "ที่มาของเงิน", "แหล่งที่มาเงิน", "ที่มาของเงินงบประมาณ", "แหล่งที่มา",
    "แหล่งงบประมาณ", "แหล่งเงินงบประมาณ", "แหล่งเงิน", "แหล่งของเงิน", "ที่มาของงบประมาณ", "ที่มางบประมาณ", "ประเภทงบประมาณ",
    "ประเภทเงิน", "ประเภทเงินงบประมาณ", "แหล่งเงินทุน", "Source of budget", "Budget source", "Source of funds",
    "Source of funding", "Funding source", "Fund source", "Source",
]
element    = 3
type       = "choice"
vocabulary = "budget-sources"
example    = "ข้อบัญญัติงบประมาณรายจ่าย"

[[column]]
id         = "method"
title      = { th = "วิธีการที่จะดำเนินการ", en = "Method of procurement" }
wordings   = [
    "วิธีการจัดซื้อจัดจ้างฯ", "วิธีการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ", "วิธีจัดซื้อจัดจ้าง", "วิธีการจัดซื้อหรือจัดจ้าง", "วิธีจัดซื้อหรือจัดจ้าง",
    "วิธีการซื้อหรือจ้าง", "วิธีซื้อหรือจ้าง", "วิธีซื้อ/จ้าง", "วิธีการซื้อ/จ้าง", "วิธีการจัดหา", "วิธีที่ใช้", "วิธีที่ใช้ในการจัดซื้อจัดจ้าง", "วิธีที่จัดซื้อจัดจ้าง",
    "วิธีการได้มา", "วิธีจัดซื้อจัดจ้างหรือการจัดหาพัสดุ", "วิธีจัดหา", "วิธีการดำเนินการ", "วิธีดำเนินการ", "วิธีการ", "วิธี", "Method",
    "Procurement method", "Procurement procedure", "วิธีการจัดซื้อจัดจ้าง",
]
element    = 4
type       = "choice"
vocabulary = "procurement-methods"
example    = "วิธีประกาศเชิญชวนทั่วไป"

[[column]]
id       = "expected_start"
title    = { th = "ช่วงเวลาที่คาดว่าจะเริ่มดำเนินการ", en = "Expected start" }
wordings = [
    "ช่วงเวลาที่คาดว่าจะดำเนินการ", "ช่วงเวลาที่คาดว่าจะจัดซื้อจัดจ้าง", "ช่วงเวลาที่คาดว่าจะเริ่มดำเนินการจัดซื้อจัดจ้าง", "ช่วงเวลาที่จะเริ่มดำเนินการ",
    "ช่วงเวลาเริ่มดำเนินการ", "ช่วงเวลาดำเนินการ", "ช่วงเวลา", "ระยะเวลาที่คาดว่าจะเริ่มดำเนินการ", "ระยะเวลาที่คาดว่าจะดำเนินการ",
    "ระยะเวลาดำเนินการ", "วันที่คาดว่าจะเริ่มดำเนินการ", "เดือนที่คาดว่าจะเริ่มดำเนินการ", "เดือนที่จะดำเนินการ", "คาดว่าจะประกาศจัดซื้อจัดจ้าง",
    "คาดว่าจะประกาศจัดซื้อจัดจ้าง (เดือน/ปี)", "กำหนดการจัดซื้อจัดจ้าง", "Start", "Start date", "Period", "Expected start date",
    "Expected period", "Planned start", "Planned period",
]
element  = 5
type     = "period"
example  = "พ.ย. 2566"

[[check]]
id      = "wrong-fiscal-year"
level   = "error"
assert  = "fiscal_year == covers.fiscal_year"
at      = "fiscal_year"
title   = { th = "ปีงบประมาณไม่ใช่ปีที่ต้องรายงาน", en = "the fiscal year is not the one to report" }
message = { th = "ปีงบประมาณ ({fiscal_year}) ไม่ใช่ปีที่ต้องรายงาน ({covers.fiscal_year})", en = "the fiscal year ({fiscal_year}) is not the one to report ({covers.fiscal_year})" }
help    = { th = "ตรวจว่าเป็นข้อมูลของปีที่ต้องรายงาน ไม่ใช่ไฟล์ของปีอื่น", en = "check that the data is of the year to report, not a file of another year" }
passes  = [{ fiscal_year = "2567" }]
fails   = [{ fiscal_year = "2566" }, { fiscal_year = "2568" }]

[[check]]
id      = "starts-outside-fiscal-year"
level   = "error"
assert  = "expected_start_from.fiscalYear() == covers.fiscal_year"
at      = "expected_start"
element = 5
title   = { th = "ช่วงเวลาที่จะเริ่มอยู่นอกปีงบประมาณ", en = "the expected start is outside of the fiscal year" }
message = { th = "ช่วงเวลาที่จะเริ่ม ({expected_start}) อยู่นอกปีงบประมาณ {covers.fiscal_year}", en = "the expected start ({expected_start}) is outside of fiscal year {covers.fiscal_year}" }
help    = { th = "ปีงบประมาณ พ.ศ. 2567 คือ 1 ต.ค. 2566 – 30 ก.ย. 2567 ปีอื่นนับทำนองเดียวกัน", en = "fiscal year 2567 runs from 1 October 2566 to 30 September 2567, others alike" }
passes  = [{ expected_start = "ต.ค. 2566" }, { expected_start = "ไตรมาส 4/2567" }]
fails   = [{ expected_start = "ก.ย. 2566" }, { expected_start = "ต.ค. 2567" }]

[[check]]
id      = "specific-method-above-limit"
level   = "warning"
when    = "method == 'specific'"
assert  = "budget <= 500000"
at      = "method"
element = 4
message = { th = "วิธีเฉพาะเจาะจงใช้กับวงเงินเกิน 500,000 บาท ({budget})", en = "the specific method is planned above 500,000 baht ({budget})" }
help    = { th = "หากใช้เหตุอื่นตามกฎหมาย เช่น มีผู้ขายรายเดียว ก็ทำได้ ให้เก็บเหตุผลไว้ หากไม่ใช่ให้ตรวจวิธีหรือจำนวนเงิน", en = "another legal ground may apply, such as a single supplier: keep the reason; otherwise check the method or the amount" }
passes  = [{ method = "วิธีเฉพาะเจาะจง", budget = "500,000.00" }]
fails   = [{ method = "วิธีเฉพาะเจาะจง", budget = "600,000.00" }]

[[table-check]]
id      = "several-agencies"
level   = "warning"
same    = "agency"
title   = { th = "ชื่อหน่วยงานไม่เหมือนกันทุกแถว", en = "the rows name several agencies" }
message = { th = "ชื่อหน่วยงาน ({value}) ต่างจากแถว {first_row} ({first_value})", en = "the agency ({value}) differs from row {first_row} ({first_value})" }
help    = { th = "ทั้งตารางต้องเป็นหน่วยงานเดียวกันและสะกดเหมือนกันทุกแถว", en = "all rows are of one agency, spelled in one way" }
passes  = [
    [{}, { number = "2" }],
]
fails   = [
    [{}, { number = "2", agency = "เทศบาลตำบลตัวอย่าง" }],
]

[[table-check]]
id      = "several-districts"
level   = "warning"
same    = "district"
title   = { th = "อำเภอไม่เหมือนกันทุกแถว", en = "the rows name several districts" }
message = { th = "อำเภอ ({value}) ต่างจากแถว {first_row} ({first_value})", en = "the district ({value}) differs from row {first_row} ({first_value})" }
help    = { th = "เป็นที่ตั้งของหน่วยงาน ไม่ใช่ที่ตั้งของงาน จึงเหมือนกันทุกแถว", en = "it is the district of the agency, not of the work, and so the same in all rows" }
passes  = [
    [{}, { number = "2" }],
]
fails   = [
    [{}, { number = "2", district = "บ้านเขว้า" }],
]

[[table-check]]
id      = "several-provinces"
level   = "warning"
same    = "province"
title   = { th = "จังหวัดไม่เหมือนกันทุกแถว", en = "the rows name several provinces" }
message = { th = "จังหวัด ({value}) ต่างจากแถว {first_row} ({first_value})", en = "the province ({value}) differs from row {first_row} ({first_value})" }
help    = { th = "เป็นที่ตั้งของหน่วยงาน ไม่ใช่ที่ตั้งของงาน จึงเหมือนกันทุกแถว", en = "it is the province of the agency, not of the work, and so the same in all rows" }
passes  = [
    [{}, { number = "2" }],
]
fails   = [
    [{}, { number = "2", province = "ลำปาง" }],
]

[[table-check]]
id       = "number-out-of-sequence"
level    = "note"
sequence = "number"
title    = { th = "ลำดับที่ไม่ต่อเนื่อง", en = "the numbers are out of sequence" }
message  = { th = "ลำดับที่ ({number}) ไม่ต่อเนื่อง ควรเป็น {expected}", en = "the number ({number}) is out of sequence, {expected} was expected" }
passes   = [
    [{ number = "1" }, { number = "2" }],
]
fails    = [
    [{ number = "1" }, { number = "3" }],
]

"""##),
        ("vocabulary/agency-types.toml", ##"""
# The types of the assessment itself, then those of the programmes that run beside it (police, schools, hospitals).

[vocabulary]
id    = "agency-types"
title = { th = "ประเภทหน่วยงาน", en = "agency types" }
open  = true

[[term]]
id       = "independent"
th       = "องค์กรอิสระ"
en       = "independent body"
wordings = ["องค์กรอิสระตามรัฐธรรมนูญ", "องค์กรตามรัฐธรรมนูญ"]

[[term]]
id = "prosecution"
th = "องค์กรอัยการ"
en = "public prosecution"

[[term]]
id = "court"
th = "ศาล"
en = "court"

[[term]]
id = "parliament"
th = "หน่วยงานในสังกัดรัฐสภา"
en = "agency of the parliament"

[[term]]
id       = "department"
th       = "กรมหรือเทียบเท่า"
en       = "department or equal"
wordings = ["กรม", "ส่วนราชการระดับกรม", "ส่วนราชการ"]

[[term]]
id = "public-organisation"
th = "องค์การมหาชน"
en = "public organisation"

[[term]]
id = "state-enterprise"
th = "รัฐวิสาหกิจ"
en = "state enterprise"

[[term]]
id       = "other-state"
th       = "หน่วยงานของรัฐอื่น ๆ"
en       = "other state agency"
wordings = ["หน่วยงานของรัฐอื่นๆ", "หน่วยงานอื่นของรัฐ"]

[[term]]
id       = "province"
th       = "จังหวัด"
en       = "province"
wordings = ["ราชการส่วนภูมิภาค"]

[[term]]
id       = "fund"
th       = "กองทุน"
en       = "fund"
wordings = ["กองทุน(นิติบุคคล)", "กองทุน (นิติบุคคล)", "กองทุนนิติบุคคล"]

[[term]]
id       = "university"
th       = "สถาบันอุดมศึกษา"
en       = "institution of higher education"
wordings = ["มหาวิทยาลัย", "มหาวิทยาลัยราชภัฏ", "มหาวิทยาลัยเทคโนโลยีราชมงคล"]

[[term]]
id        = "provincial-organisation"
th        = "องค์การบริหารส่วนจังหวัด"
en        = "provincial administrative organisation"
tolerated = ["อบจ."]

[[term]]
id        = "city"
th        = "เทศบาลนคร"
en        = "city municipality"
tolerated = ["ทน."]

[[term]]
id        = "town"
th        = "เทศบาลเมือง"
en        = "town municipality"
tolerated = ["ทม."]

[[term]]
id        = "subdistrict-municipality"
th        = "เทศบาลตำบล"
en        = "subdistrict municipality"
tolerated = ["ทต."]

[[term]]
id        = "subdistrict-organisation"
th        = "องค์การบริหารส่วนตำบล"
en        = "subdistrict administrative organisation"
tolerated = ["อบต.", "องค์กรบริหารส่วนตำบล"]

[[term]]
id       = "special-local"
th       = "องค์กรปกครองส่วนท้องถิ่นรูปแบบพิเศษ"
en       = "special local body"
wordings = ["กรุงเทพมหานคร", "เมืองพัทยา"]

[[term]]
id        = "local"
th        = "องค์กรปกครองส่วนท้องถิ่น"
en        = "local body"
tolerated = ["อปท."]

[[term]]
id       = "police-station"
th       = "สถานีตำรวจ"
en       = "police station"
wordings = ["สถานีตำรวจภูธร", "สถานีตำรวจนครบาล"]

[[term]]
id       = "district-office"
th       = "ที่ว่าการอำเภอ"
en       = "district office"
wordings = ["อำเภอ", "สำนักงานเขต"]

[[term]]
id       = "school"
th       = "สถานศึกษา"
en       = "school"
wordings = ["โรงเรียน", "สถานศึกษาขั้นพื้นฐาน", "วิทยาลัย", "วิทยาลัยเทคนิค", "วิทยาลัยอาชีวศึกษา", "สถานศึกษาอาชีวศึกษา"]

[[term]]
id = "education-area"
th = "สำนักงานเขตพื้นที่การศึกษา"
en = "education service area office"

[[term]]
id       = "hospital"
th       = "โรงพยาบาล"
en       = "hospital"
wordings = ["สถานพยาบาล", "โรงพยาบาลส่งเสริมสุขภาพตำบล"]

[[term]]
id       = "health-office"
th       = "สำนักงานสาธารณสุขอำเภอ"
en       = "district health office"
wordings = ["สำนักงานสาธารณสุขจังหวัด"]

[[term]]
id       = "highway-district"
th       = "แขวงทางหลวง"
en       = "highway district"
wordings = ["แขวงทางหลวงชนบท", "สำนักงานทางหลวง", "สำนักงานทางหลวงชนบท"]

"""##),
        ("vocabulary/budget-sources.toml", ##"""
# Open: local bodies name ordinances, funds and other agencies in words of their own.

[vocabulary]
id    = "budget-sources"
title = { th = "แหล่งที่มาของงบประมาณ", en = "budget sources" }
open  = true

[[term]]
id       = "budget-act"
th       = "พ.ร.บ. งบประมาณรายจ่าย"
en       = "annual budget act"
wordings = [
    "พ.ร.บ.งบประมาณรายจ่าย", "พ.ร.บ. งบประมาณรายจ่ายประจำปี", "พ.ร.บ.งบประมาณรายจ่ายประจำปี", "พระราชบัญญัติงบประมาณรายจ่าย",
    "พระราชบัญญัติงบประมาณรายจ่ายประจำปี", "เงินงบประมาณ", "เงินงบประมาณแผ่นดิน", "งบประมาณแผ่นดิน", "งบประมาณรายจ่ายประจำปี",
]

[[term]]
id       = "local-ordinance"
th       = "ข้อบัญญัติงบประมาณรายจ่าย"
en       = "budget ordinance of a local body"
wordings = [
    "ข้อบัญญัติงบประมาณรายจ่ายประจำปี", "ข้อบัญญัติ", "ข้อบัญญัติงบประมาณ", "ข้อบัญญัติ 2566", "ข้อบัญญัติ 2567", "ข้อบัญญัติ 2568",
    "งบประมาณตามข้อบัญญัติ",
]

[[term]]
id       = "municipal-ordinance"
th       = "เทศบัญญัติงบประมาณรายจ่าย"
en       = "budget ordinance of a municipality"
wordings = ["เทศบัญญัติงบประมาณรายจ่ายประจำปี", "เทศบัญญัติ", "เทศบัญญัติงบประมาณ", "งบประมาณตามเทศบัญญัติ"]

[[term]]
id       = "accumulated"
th       = "เงินสะสม"
en       = "accumulated funds"
wordings = ["จ่ายขาดเงินสะสม", "เงินสะสมจ่ายขาด", "ทุนสำรองเงินสะสม", "เงินทุนสำรองเงินสะสม", "จ่ายจากเงินสะสม"]

[[term]]
id       = "subsidy"
th       = "เงินอุดหนุน"
en       = "subsidy"
wordings = ["เงินอุดหนุนทั่วไป", "เงินอุดหนุนเฉพาะกิจ", "เงินอุดหนุนทั่วไประบุวัตถุประสงค์", "เงินอุดหนุนระบุวัตถุประสงค์"]

[[term]]
id       = "revenue"
th       = "เงินรายได้"
en       = "own revenue"
wordings = ["รายได้ของหน่วยงาน", "เงินรายได้สถานศึกษา", "เงินบำรุง", "เงินรายได้แผ่นดิน"]

[[term]]
id       = "central"
th       = "งบกลาง"
en       = "central fund"
wordings = ["เงินงบกลาง"]

[[term]]
id       = "transfer"
th       = "โอนงบประมาณ"
en       = "budget transfer"
wordings = ["โอนงบประมาณรายจ่าย", "เงินโอน"]

[[term]]
id       = "loan"
th       = "เงินกู้"
en       = "loan"
wordings = ["เงินกู้ยืม"]

[[term]]
id = "donation"
th = "เงินบริจาค"
en = "donation"

[[term]]
id       = "fund"
th       = "เงินกองทุน"
en       = "fund"
wordings = ["กองทุน"]

[[term]]
id       = "off-budget"
th       = "เงินนอกงบประมาณ"
en       = "off-budget money"
wordings = ["เงินนอก"]

[[term]]
id       = "other"
th       = "อื่น ๆ"
en       = "other"
wordings = ["อื่นๆ"]

"""##),
        ("vocabulary/ministries.toml", ##"""
# Open: names of ministries change, and some agencies are under none.

[vocabulary]
id    = "ministries"
title = { th = "กระทรวง", en = "ministries" }
open  = true

[[term]]
id = "prime-minister"
th = "สำนักนายกรัฐมนตรี"
en = "Office of the Prime Minister"

[[term]]
id       = "defence"
th       = "กระทรวงกลาโหม"
en       = "Ministry of Defence"
wordings = ["กลาโหม"]

[[term]]
id       = "finance"
th       = "กระทรวงการคลัง"
en       = "Ministry of Finance"
wordings = ["การคลัง"]

[[term]]
id       = "foreign-affairs"
th       = "กระทรวงการต่างประเทศ"
en       = "Ministry of Foreign Affairs"
wordings = ["การต่างประเทศ"]

[[term]]
id       = "tourism"
th       = "กระทรวงการท่องเที่ยวและกีฬา"
en       = "Ministry of Tourism and Sports"
wordings = ["การท่องเที่ยวและกีฬา"]

[[term]]
id       = "social-development"
th       = "กระทรวงการพัฒนาสังคมและความมั่นคงของมนุษย์"
en       = "Ministry of Social Development and Human Security"
wordings = ["การพัฒนาสังคมและความมั่นคงของมนุษย์"]

[[term]]
id       = "higher-education"
th       = "กระทรวงการอุดมศึกษา วิทยาศาสตร์ วิจัยและนวัตกรรม"
en       = "Ministry of Higher Education, Science, Research and Innovation"
wordings = ["การอุดมศึกษา วิทยาศาสตร์ วิจัยและนวัตกรรม"]

[[term]]
id       = "agriculture"
th       = "กระทรวงเกษตรและสหกรณ์"
en       = "Ministry of Agriculture and Cooperatives"
wordings = ["เกษตรและสหกรณ์"]

[[term]]
id       = "transport"
th       = "กระทรวงคมนาคม"
en       = "Ministry of Transport"
wordings = ["คมนาคม"]

[[term]]
id       = "digital"
th       = "กระทรวงดิจิทัลเพื่อเศรษฐกิจและสังคม"
en       = "Ministry of Digital Economy and Society"
wordings = ["ดิจิทัลเพื่อเศรษฐกิจและสังคม"]

[[term]]
id       = "environment"
th       = "กระทรวงทรัพยากรธรรมชาติและสิ่งแวดล้อม"
en       = "Ministry of Natural Resources and Environment"
wordings = ["ทรัพยากรธรรมชาติและสิ่งแวดล้อม"]

[[term]]
id       = "energy"
th       = "กระทรวงพลังงาน"
en       = "Ministry of Energy"
wordings = ["พลังงาน"]

[[term]]
id       = "commerce"
th       = "กระทรวงพาณิชย์"
en       = "Ministry of Commerce"
wordings = ["พาณิชย์"]

[[term]]
id       = "interior"
th       = "กระทรวงมหาดไทย"
en       = "Ministry of Interior"
wordings = ["มหาดไทย"]

[[term]]
id       = "justice"
th       = "กระทรวงยุติธรรม"
en       = "Ministry of Justice"
wordings = ["ยุติธรรม"]

[[term]]
id       = "labour"
th       = "กระทรวงแรงงาน"
en       = "Ministry of Labour"
wordings = ["แรงงาน"]

[[term]]
id       = "culture"
th       = "กระทรวงวัฒนธรรม"
en       = "Ministry of Culture"
wordings = ["วัฒนธรรม"]

[[term]]
id       = "education"
th       = "กระทรวงศึกษาธิการ"
en       = "Ministry of Education"
wordings = ["ศึกษาธิการ"]

[[term]]
id       = "health"
th       = "กระทรวงสาธารณสุข"
en       = "Ministry of Public Health"
wordings = ["สาธารณสุข"]

[[term]]
id       = "industry"
th       = "กระทรวงอุตสาหกรรม"
en       = "Ministry of Industry"
wordings = ["อุตสาหกรรม"]

[[term]]
id = "police"
th = "สำนักงานตำรวจแห่งชาติ"
en = "Royal Thai Police"

[[term]]
id       = "none"
th       = "ไม่สังกัดกระทรวง"
en       = "under no ministry"
wordings = ["-", "ไม่มี", "ไม่สังกัด"]

"""##),
        ("vocabulary/procurement-methods.toml", ##"""
# The methods of the Public Procurement Act B.E. 2560 as the e-GP system lists them, and those of the rules before it.
# A bare “วิธีประกาศเชิญชวน” is not listed on purpose: it does not say which method was used. “e bidding” without its hyphen folds to e-bidding: a note.

[vocabulary]
id    = "procurement-methods"
title = { th = "วิธีการจัดซื้อจัดจ้าง", en = "procurement methods" }
open  = false

[[term]]
id        = "public-invitation"
th        = "วิธีประกาศเชิญชวนทั่วไป"
en        = "public invitation"
wordings  = ["โดยวิธีประกาศเชิญชวนทั่วไป"]
tolerated = ["ประกาศเชิญชวนทั่วไป"]

[[term]]
id        = "e-bidding"
th        = "วิธีประกวดราคาอิเล็กทรอนิกส์ (e-bidding)"
en        = "electronic bidding"
wordings  = [
    "วิธี e-bidding", "e-bidding", "(e-bidding)", "E-Bidding", "E-bidding", "e-Bidding", "(E-Bidding)", "วิธี E-Bidding",
    "วิธี (e-bidding)", "และ e-bidding", "และวิธี e-bidding", "และวิธี E-Bidding", "โดยวิธี e-bidding",
    "วิธีประกวดราคาอิเล็กทรอนิกส์", "วิธีประกาศเชิญชวนทั่วไป (e-bidding)", "วิธีประกาศเชิญชวนทั่วไป e-bidding",
    "วิธีประกาศเชิญชวนทั่วไปด้วยวิธีประกวดราคาอิเล็กทรอนิกส์ (e-bidding)", "ประกวดราคาอิเล็กทรอนิกส์ (e-bidding)",
]
tolerated = ["ประกวดราคาอิเล็กทรอนิกส์"]

[[term]]
id        = "e-market"
th        = "วิธีตลาดอิเล็กทรอนิกส์ (e-market)"
en        = "electronic market"
wordings  = [
    "วิธี e-market", "e-market", "(e-market)", "E-Market", "E-market", "e-Market", "(E-Market)", "วิธี E-Market",
    "วิธี (e-market)", "และ e-market", "และวิธี e-market", "และวิธี E-Market", "โดยวิธี e-market", "วิธีตลาดอิเล็กทรอนิกส์",
    "วิธีประกาศเชิญชวนทั่วไป (e-market)", "วิธีประกาศเชิญชวนทั่วไป e-market", "ตลาดอิเล็กทรอนิกส์ (e-market)",
]
tolerated = ["ตลาดอิเล็กทรอนิกส์"]

[[term]]
id        = "price-inquiry"
th        = "วิธีสอบราคา"
en        = "price inquiry"
wordings  = ["โดยวิธีสอบราคา", "วิธีประกาศเชิญชวนทั่วไป (สอบราคา)"]
tolerated = ["สอบราคา"]

[[term]]
id        = "international-bidding"
th        = "วิธีประกวดราคานานาชาติ"
en        = "international bidding"
tolerated = ["ประกวดราคานานาชาติ"]

[[term]]
id        = "selection"
th        = "วิธีคัดเลือก"
en        = "selection"
wordings  = [
    "โดยวิธีคัดเลือก", "วิธีคัดเลือก (ก)", "วิธีคัดเลือก มาตรา 56 (1)(ก)", "วิธีคัดเลือก ตามมาตรา 56 (1)(ก)",
    "วิธีคัดเลือก มาตรา 56 วรรคหนึ่ง (1)(ก)", "วิธีคัดเลือก (ข)", "วิธีคัดเลือก มาตรา 56 (1)(ข)", "วิธีคัดเลือก ตามมาตรา 56 (1)(ข)",
    "วิธีคัดเลือก มาตรา 56 วรรคหนึ่ง (1)(ข)", "วิธีคัดเลือก (ค)", "วิธีคัดเลือก มาตรา 56 (1)(ค)", "วิธีคัดเลือก ตามมาตรา 56 (1)(ค)",
    "วิธีคัดเลือก มาตรา 56 วรรคหนึ่ง (1)(ค)", "วิธีคัดเลือก (ง)", "วิธีคัดเลือก มาตรา 56 (1)(ง)", "วิธีคัดเลือก ตามมาตรา 56 (1)(ง)",
    "วิธีคัดเลือก มาตรา 56 วรรคหนึ่ง (1)(ง)", "วิธีคัดเลือก (จ)", "วิธีคัดเลือก มาตรา 56 (1)(จ)", "วิธีคัดเลือก ตามมาตรา 56 (1)(จ)",
    "วิธีคัดเลือก มาตรา 56 วรรคหนึ่ง (1)(จ)", "วิธีคัดเลือก (ฉ)", "วิธีคัดเลือก มาตรา 56 (1)(ฉ)", "วิธีคัดเลือก ตามมาตรา 56 (1)(ฉ)",
    "วิธีคัดเลือก มาตรา 56 วรรคหนึ่ง (1)(ฉ)", "วิธีคัดเลือก (ช)", "วิธีคัดเลือก มาตรา 56 (1)(ช)", "วิธีคัดเลือก ตามมาตรา 56 (1)(ช)",
    "วิธีคัดเลือก มาตรา 56 วรรคหนึ่ง (1)(ช)", "วิธีคัดเลือก (ซ)", "วิธีคัดเลือก มาตรา 56 (1)(ซ)", "วิธีคัดเลือก ตามมาตรา 56 (1)(ซ)",
    "วิธีคัดเลือก มาตรา 56 วรรคหนึ่ง (1)(ซ)",
]
tolerated = ["คัดเลือก"]

[[term]]
id        = "specific"
th        = "วิธีเฉพาะเจาะจง"
en        = "specific method"
wordings  = [
    "โดยวิธีเฉพาะเจาะจง", "วิธีเฉพาะเจาะจง (ก)", "วิธีเฉพาะเจาะจง มาตรา 56 (2)(ก)", "วิธีเฉพาะเจาะจง ตามมาตรา 56 (2)(ก)",
    "วิธีเฉพาะเจาะจง มาตรา 56 วรรคหนึ่ง (2)(ก)", "วิธีเฉพาะเจาะจง (ข)", "วิธีเฉพาะเจาะจง มาตรา 56 (2)(ข)",
    "วิธีเฉพาะเจาะจง ตามมาตรา 56 (2)(ข)", "วิธีเฉพาะเจาะจง มาตรา 56 วรรคหนึ่ง (2)(ข)", "วิธีเฉพาะเจาะจง (ค)",
    "วิธีเฉพาะเจาะจง มาตรา 56 (2)(ค)", "วิธีเฉพาะเจาะจง ตามมาตรา 56 (2)(ค)", "วิธีเฉพาะเจาะจง มาตรา 56 วรรคหนึ่ง (2)(ค)",
    "วิธีเฉพาะเจาะจง (ง)", "วิธีเฉพาะเจาะจง มาตรา 56 (2)(ง)", "วิธีเฉพาะเจาะจง ตามมาตรา 56 (2)(ง)",
    "วิธีเฉพาะเจาะจง มาตรา 56 วรรคหนึ่ง (2)(ง)", "วิธีเฉพาะเจาะจง (จ)", "วิธีเฉพาะเจาะจง มาตรา 56 (2)(จ)",
    "วิธีเฉพาะเจาะจง ตามมาตรา 56 (2)(จ)", "วิธีเฉพาะเจาะจง มาตรา 56 วรรคหนึ่ง (2)(จ)", "วิธีเฉพาะเจาะจง (ฉ)",
    "วิธีเฉพาะเจาะจง มาตรา 56 (2)(ฉ)", "วิธีเฉพาะเจาะจง ตามมาตรา 56 (2)(ฉ)", "วิธีเฉพาะเจาะจง มาตรา 56 วรรคหนึ่ง (2)(ฉ)",
    "วิธีเฉพาะเจาะจง (ช)", "วิธีเฉพาะเจาะจง มาตรา 56 (2)(ช)", "วิธีเฉพาะเจาะจง ตามมาตรา 56 (2)(ช)",
    "วิธีเฉพาะเจาะจง มาตรา 56 วรรคหนึ่ง (2)(ช)", "เฉพาะเจาะจง (ก)", "เฉพาะเจาะจง (ข)", "เฉพาะเจาะจง (ค)", "เฉพาะเจาะจง (ง)",
    "เฉพาะเจาะจง (จ)", "เฉพาะเจาะจง (ฉ)", "เฉพาะเจาะจง (ช)",
]
tolerated = ["เฉพาะเจาะจง", "วิธีเฉพาะเจาจง", "เฉพาะเจาจง"]

[[term]]
id        = "specific-by-card"
th        = "วิธีเฉพาะเจาะจงผ่านบัตรพัสดุ"
en        = "specific method with a supply card"
tolerated = ["เฉพาะเจาะจงผ่านบัตรพัสดุ"]

[[term]]
id        = "design-contest"
th        = "วิธีประกวดแบบ"
en        = "design contest"
wordings  = ["จ้างออกแบบหรือควบคุมงานก่อสร้างโดยวิธีประกวดแบบ"]
tolerated = ["ประกวดแบบ"]

[[term]]
id       = "consultant-public-invitation"
th       = "จ้างที่ปรึกษาโดยวิธีประกาศเชิญชวนทั่วไป"
en       = "consultants by public invitation"
wordings = ["วิธีจ้างที่ปรึกษาโดยวิธีประกาศเชิญชวนทั่วไป"]

[[term]]
id       = "consultant-selection"
th       = "จ้างที่ปรึกษาโดยวิธีคัดเลือก"
en       = "consultants by selection"
wordings = ["วิธีจ้างที่ปรึกษาโดยวิธีคัดเลือก"]

[[term]]
id       = "consultant-specific"
th       = "จ้างที่ปรึกษาโดยวิธีเฉพาะเจาะจง"
en       = "consultants by the specific method"
wordings = ["วิธีจ้างที่ปรึกษาโดยวิธีเฉพาะเจาะจง"]

[[term]]
id       = "design-public-invitation"
th       = "จ้างออกแบบหรือควบคุมงานก่อสร้างโดยวิธีประกาศเชิญชวนทั่วไป"
en       = "design or supervision by public invitation"
wordings = ["จ้างออกแบบหรือควบคุมงานโดยวิธีประกาศเชิญชวนทั่วไป"]

[[term]]
id       = "design-selection"
th       = "จ้างออกแบบหรือควบคุมงานก่อสร้างโดยวิธีคัดเลือก"
en       = "design or supervision by selection"
wordings = ["จ้างออกแบบหรือควบคุมงานโดยวิธีคัดเลือก"]

[[term]]
id       = "design-specific"
th       = "จ้างออกแบบหรือควบคุมงานก่อสร้างโดยวิธีเฉพาะเจาะจง"
en       = "design or supervision by the specific method"
wordings = ["จ้างออกแบบหรือควบคุมงานโดยวิธีเฉพาะเจาะจง"]

[[term]]
id       = "other"
th       = "อื่น ๆ"
en       = "other"
wordings = ["อื่นๆ", "วิธีอื่น ๆ", "วิธีอื่นๆ"]

[[term]]
id       = "agreed-price"
th       = "วิธีตกลงราคา"
en       = "agreed price"
wordings = ["ตกลงราคา", "โดยวิธีตกลงราคา"]
retired  = { th = "เป็นวิธีตามระเบียบพัสดุเดิม ซึ่งเลิกใช้เมื่อ พ.ร.บ. การจัดซื้อจัดจ้างและการบริหารพัสดุภาครัฐ พ.ศ. 2560 ใช้บังคับ", en = "a method of the former supply rules, replaced by the Public Procurement Act B.E. 2560 (2017)" }

[[term]]
id       = "open-tender"
th       = "วิธีประกวดราคา"
en       = "tender"
wordings = ["ประกวดราคา", "โดยวิธีประกวดราคา"]
retired  = { th = "เป็นวิธีตามระเบียบพัสดุเดิม ซึ่งเลิกใช้เมื่อ พ.ร.บ. การจัดซื้อจัดจ้างและการบริหารพัสดุภาครัฐ พ.ศ. 2560 ใช้บังคับ", en = "a method of the former supply rules, replaced by the Public Procurement Act B.E. 2560 (2017)" }

[[term]]
id       = "special"
th       = "วิธีพิเศษ"
en       = "special method"
wordings = ["พิเศษ", "โดยวิธีพิเศษ"]
retired  = { th = "เป็นวิธีตามระเบียบพัสดุเดิม ซึ่งเลิกใช้เมื่อ พ.ร.บ. การจัดซื้อจัดจ้างและการบริหารพัสดุภาครัฐ พ.ศ. 2560 ใช้บังคับ", en = "a method of the former supply rules, replaced by the Public Procurement Act B.E. 2560 (2017)" }

[[term]]
id       = "special-case"
th       = "วิธีกรณีพิเศษ"
en       = "special-case method"
wordings = ["กรณีพิเศษ", "โดยวิธีกรณีพิเศษ"]
retired  = { th = "เป็นวิธีตามระเบียบพัสดุเดิม ซึ่งเลิกใช้เมื่อ พ.ร.บ. การจัดซื้อจัดจ้างและการบริหารพัสดุภาครัฐ พ.ศ. 2560 ใช้บังคับ", en = "a method of the former supply rules, replaced by the Public Procurement Act B.E. 2560 (2017)" }

[[term]]
id       = "e-auction"
th       = "วิธีประมูลด้วยระบบอิเล็กทรอนิกส์ (e-auction)"
en       = "electronic auction"
wordings = ["วิธี e-auction", "e-auction", "วิธีประกวดราคาด้วยวิธีการทางอิเล็กทรอนิกส์ (e-auction)", "วิธีประมูลด้วยระบบอิเล็กทรอนิกส์"]
retired  = { th = "เป็นวิธีตามระเบียบพัสดุเดิม ซึ่งเลิกใช้เมื่อ พ.ร.บ. การจัดซื้อจัดจ้างและการบริหารพัสดุภาครัฐ พ.ศ. 2560 ใช้บังคับ", en = "a method of the former supply rules, replaced by the Public Procurement Act B.E. 2560 (2017)" }

[[term]]
id      = "consultant-agreed"
th      = "จ้างที่ปรึกษาโดยวิธีตกลง"
en      = "consultants by agreement"
retired = { th = "เป็นวิธีตามระเบียบพัสดุเดิม ซึ่งเลิกใช้เมื่อ พ.ร.บ. การจัดซื้อจัดจ้างและการบริหารพัสดุภาครัฐ พ.ศ. 2560 ใช้บังคับ", en = "a method of the former supply rules, replaced by the Public Procurement Act B.E. 2560 (2017)" }

[[term]]
id       = "design-agreed"
th       = "จ้างออกแบบโดยวิธีตกลง"
en       = "design by agreement"
wordings = ["จ้างออกแบบและควบคุมงานโดยวิธีตกลง"]
retired  = { th = "เป็นวิธีตามระเบียบพัสดุเดิม ซึ่งเลิกใช้เมื่อ พ.ร.บ. การจัดซื้อจัดจ้างและการบริหารพัสดุภาครัฐ พ.ศ. 2560 ใช้บังคับ", en = "a method of the former supply rules, replaced by the Public Procurement Act B.E. 2560 (2017)" }

[[term]]
id       = "design-limited-selection"
th       = "จ้างออกแบบโดยวิธีคัดเลือกแบบจำกัดข้อกำหนด"
en       = "design by selection with limited specifications"
wordings = ["จ้างออกแบบและควบคุมงานโดยวิธีคัดเลือกแบบจำกัดข้อกำหนด"]
retired  = { th = "เป็นวิธีตามระเบียบพัสดุเดิม ซึ่งเลิกใช้เมื่อ พ.ร.บ. การจัดซื้อจัดจ้างและการบริหารพัสดุภาครัฐ พ.ศ. 2560 ใช้บังคับ", en = "a method of the former supply rules, replaced by the Public Procurement Act B.E. 2560 (2017)" }

[[term]]
id       = "design-special"
th       = "จ้างออกแบบโดยวิธีพิเศษ"
en       = "design by the special method"
wordings = ["จ้างออกแบบและควบคุมงานโดยวิธีพิเศษ"]
retired  = { th = "เป็นวิธีตามระเบียบพัสดุเดิม ซึ่งเลิกใช้เมื่อ พ.ร.บ. การจัดซื้อจัดจ้างและการบริหารพัสดุภาครัฐ พ.ศ. 2560 ใช้บังคับ", en = "a method of the former supply rules, replaced by the Public Procurement Act B.E. 2560 (2017)" }

[[term]]
id       = "design-special-contest"
th       = "จ้างออกแบบโดยวิธีพิเศษประกวดแบบ"
en       = "design by special contest"
wordings = ["จ้างออกแบบและควบคุมงานโดยวิธีพิเศษประกวดแบบ"]
retired  = { th = "เป็นวิธีตามระเบียบพัสดุเดิม ซึ่งเลิกใช้เมื่อ พ.ร.บ. การจัดซื้อจัดจ้างและการบริหารพัสดุภาครัฐ พ.ศ. 2560 ใช้บังคับ", en = "a method of the former supply rules, replaced by the Public Procurement Act B.E. 2560 (2017)" }

"""##),
        ("vocabulary/procurement-statuses.toml", ##"""
# The four statuses that the agencies’ own systems offer; the official drop-down list has not been read, so the list is open.

[vocabulary]
id    = "procurement-statuses"
title = { th = "สถานะการจัดซื้อจัดจ้าง", en = "procurement statuses" }
open  = true

[[term]]
id        = "unsigned"
th        = "ยังไม่ลงนามในสัญญา"
en        = "contract not signed"
wordings  = ["ยังไม่ได้ลงนามในสัญญา", "ยังไม่ลงนามสัญญา"]
tolerated = ["ยังไม่ลงนาม", "ยังไม่ได้ลงนาม", "ยังไม่ได้ทำสัญญา"]

[[term]]
id        = "running"
th        = "อยู่ระหว่างระยะสัญญา"
en        = "contract running"
wordings  = ["อยู่ระหว่างระยะเวลาสัญญา", "อยู่ในระยะสัญญา", "อยู่ระหว่างสัญญา"]
tolerated = [
    "อยู่ระหว่างดำเนินการ", "อยู่ระหว่างการดำเนินการ", "อยู่ระหว่างดำเนินการตามสัญญา", "ระหว่างดำเนินการ", "จัดทำสัญญา/PO แล้ว",
    "ลงนามในสัญญาแล้ว", "ลงนามสัญญาแล้ว", "ส่งงานล่าช้ากว่ากำหนด",
]

[[term]]
id        = "ended"
th        = "สิ้นสุดระยะสัญญา"
en        = "contract ended"
wordings  = ["สิ้นสุดสัญญา", "สิ้นสุดระยะเวลาสัญญา", "สิ้นสุดสัญญาแล้ว"]
tolerated = [
    "แล้วเสร็จตามสัญญา", "ดำเนินการแล้วเสร็จ", "แล้วเสร็จ", "ส่งงานครบถ้วน", "ส่งงานตามกำหนด", "ตรวจรับแล้ว", "ตรวจรับพัสดุแล้ว",
    "เบิกจ่ายแล้ว",
]

[[term]]
id        = "cancelled"
th        = "ยกเลิกการดำเนินการ"
en        = "cancelled"
wordings  = ["ยกเลิกการจัดซื้อจัดจ้าง"]
tolerated = ["ยกเลิก", "ยกเลิกสัญญา", "ยกเลิกโครงการ"]

[[term]]
id       = "procuring"
th       = "อยู่ระหว่างการจัดซื้อจัดจ้าง"
en       = "procurement under way"
wordings = ["อยู่ระหว่างจัดซื้อจัดจ้าง", "อยู่ระหว่างดำเนินการจัดซื้อจัดจ้าง", "อยู่ระหว่างกระบวนการจัดซื้อจัดจ้าง", "อยู่ระหว่างขั้นตอนการจัดซื้อจัดจ้าง"]

"""##),
        ("vocabulary/provinces.toml", ##"""
# The id is the two-digit code of the province in juristic registration numbers.

[vocabulary]
id    = "provinces"
title = { th = "จังหวัด", en = "provinces" }
open  = false

[[term]]
id        = "10"
th        = "กรุงเทพมหานคร"
en        = "Bangkok"
tolerated = ["กทม.", "กทม", "กรุงเทพฯ", "กรุงเทพ", "จังหวัดกรุงเทพมหานคร"]

[[term]]
id        = "11"
th        = "สมุทรปราการ"
en        = "Samut Prakan"
wordings  = ["จังหวัดสมุทรปราการ"]
tolerated = ["จ.สมุทรปราการ"]

[[term]]
id        = "12"
th        = "นนทบุรี"
en        = "Nonthaburi"
wordings  = ["จังหวัดนนทบุรี"]
tolerated = ["จ.นนทบุรี"]

[[term]]
id        = "13"
th        = "ปทุมธานี"
en        = "Pathum Thani"
wordings  = ["จังหวัดปทุมธานี"]
tolerated = ["จ.ปทุมธานี"]

[[term]]
id        = "14"
th        = "พระนครศรีอยุธยา"
en        = "Phra Nakhon Si Ayutthaya"
wordings  = ["จังหวัดพระนครศรีอยุธยา"]
tolerated = ["จ.พระนครศรีอยุธยา", "อยุธยา"]

[[term]]
id        = "15"
th        = "อ่างทอง"
en        = "Ang Thong"
wordings  = ["จังหวัดอ่างทอง"]
tolerated = ["จ.อ่างทอง"]

[[term]]
id        = "16"
th        = "ลพบุรี"
en        = "Lopburi"
wordings  = ["จังหวัดลพบุรี"]
tolerated = ["จ.ลพบุรี"]

[[term]]
id        = "17"
th        = "สิงห์บุรี"
en        = "Sing Buri"
wordings  = ["จังหวัดสิงห์บุรี"]
tolerated = ["จ.สิงห์บุรี"]

[[term]]
id        = "18"
th        = "ชัยนาท"
en        = "Chai Nat"
wordings  = ["จังหวัดชัยนาท"]
tolerated = ["จ.ชัยนาท"]

[[term]]
id        = "19"
th        = "สระบุรี"
en        = "Saraburi"
wordings  = ["จังหวัดสระบุรี"]
tolerated = ["จ.สระบุรี"]

[[term]]
id        = "20"
th        = "ชลบุรี"
en        = "Chonburi"
wordings  = ["จังหวัดชลบุรี"]
tolerated = ["จ.ชลบุรี"]

[[term]]
id        = "21"
th        = "ระยอง"
en        = "Rayong"
wordings  = ["จังหวัดระยอง"]
tolerated = ["จ.ระยอง"]

[[term]]
id        = "22"
th        = "จันทบุรี"
en        = "Chanthaburi"
wordings  = ["จังหวัดจันทบุรี"]
tolerated = ["จ.จันทบุรี"]

[[term]]
id        = "23"
th        = "ตราด"
en        = "Trat"
wordings  = ["จังหวัดตราด"]
tolerated = ["จ.ตราด"]

[[term]]
id        = "24"
th        = "ฉะเชิงเทรา"
en        = "Chachoengsao"
wordings  = ["จังหวัดฉะเชิงเทรา"]
tolerated = ["จ.ฉะเชิงเทรา"]

[[term]]
id        = "25"
th        = "ปราจีนบุรี"
en        = "Prachinburi"
wordings  = ["จังหวัดปราจีนบุรี"]
tolerated = ["จ.ปราจีนบุรี"]

[[term]]
id        = "26"
th        = "นครนายก"
en        = "Nakhon Nayok"
wordings  = ["จังหวัดนครนายก"]
tolerated = ["จ.นครนายก"]

[[term]]
id        = "27"
th        = "สระแก้ว"
en        = "Sa Kaeo"
wordings  = ["จังหวัดสระแก้ว"]
tolerated = ["จ.สระแก้ว"]

[[term]]
id        = "30"
th        = "นครราชสีมา"
en        = "Nakhon Ratchasima"
wordings  = ["จังหวัดนครราชสีมา"]
tolerated = ["จ.นครราชสีมา", "โคราช"]

[[term]]
id        = "31"
th        = "บุรีรัมย์"
en        = "Buriram"
wordings  = ["จังหวัดบุรีรัมย์"]
tolerated = ["จ.บุรีรัมย์"]

[[term]]
id        = "32"
th        = "สุรินทร์"
en        = "Surin"
wordings  = ["จังหวัดสุรินทร์"]
tolerated = ["จ.สุรินทร์"]

[[term]]
id        = "33"
th        = "ศรีสะเกษ"
en        = "Sisaket"
wordings  = ["จังหวัดศรีสะเกษ"]
tolerated = ["จ.ศรีสะเกษ"]

[[term]]
id        = "34"
th        = "อุบลราชธานี"
en        = "Ubon Ratchathani"
wordings  = ["จังหวัดอุบลราชธานี"]
tolerated = ["จ.อุบลราชธานี"]

[[term]]
id        = "35"
th        = "ยโสธร"
en        = "Yasothon"
wordings  = ["จังหวัดยโสธร"]
tolerated = ["จ.ยโสธร"]

[[term]]
id        = "36"
th        = "ชัยภูมิ"
en        = "Chaiyaphum"
wordings  = ["จังหวัดชัยภูมิ"]
tolerated = ["จ.ชัยภูมิ"]

[[term]]
id        = "37"
th        = "อำนาจเจริญ"
en        = "Amnat Charoen"
wordings  = ["จังหวัดอำนาจเจริญ"]
tolerated = ["จ.อำนาจเจริญ"]

[[term]]
id        = "38"
th        = "บึงกาฬ"
en        = "Bueng Kan"
wordings  = ["จังหวัดบึงกาฬ"]
tolerated = ["จ.บึงกาฬ"]

[[term]]
id        = "39"
th        = "หนองบัวลำภู"
en        = "Nong Bua Lamphu"
wordings  = ["จังหวัดหนองบัวลำภู"]
tolerated = ["จ.หนองบัวลำภู"]

[[term]]
id        = "40"
th        = "ขอนแก่น"
en        = "Khon Kaen"
wordings  = ["จังหวัดขอนแก่น"]
tolerated = ["จ.ขอนแก่น"]

[[term]]
id        = "41"
th        = "อุดรธานี"
en        = "Udon Thani"
wordings  = ["จังหวัดอุดรธานี"]
tolerated = ["จ.อุดรธานี"]

[[term]]
id        = "42"
th        = "เลย"
en        = "Loei"
wordings  = ["จังหวัดเลย"]
tolerated = ["จ.เลย"]

[[term]]
id        = "43"
th        = "หนองคาย"
en        = "Nong Khai"
wordings  = ["จังหวัดหนองคาย"]
tolerated = ["จ.หนองคาย"]

[[term]]
id        = "44"
th        = "มหาสารคาม"
en        = "Maha Sarakham"
wordings  = ["จังหวัดมหาสารคาม"]
tolerated = ["จ.มหาสารคาม"]

[[term]]
id        = "45"
th        = "ร้อยเอ็ด"
en        = "Roi Et"
wordings  = ["จังหวัดร้อยเอ็ด"]
tolerated = ["จ.ร้อยเอ็ด"]

[[term]]
id        = "46"
th        = "กาฬสินธุ์"
en        = "Kalasin"
wordings  = ["จังหวัดกาฬสินธุ์"]
tolerated = ["จ.กาฬสินธุ์"]

[[term]]
id        = "47"
th        = "สกลนคร"
en        = "Sakon Nakhon"
wordings  = ["จังหวัดสกลนคร"]
tolerated = ["จ.สกลนคร"]

[[term]]
id        = "48"
th        = "นครพนม"
en        = "Nakhon Phanom"
wordings  = ["จังหวัดนครพนม"]
tolerated = ["จ.นครพนม"]

[[term]]
id        = "49"
th        = "มุกดาหาร"
en        = "Mukdahan"
wordings  = ["จังหวัดมุกดาหาร"]
tolerated = ["จ.มุกดาหาร"]

[[term]]
id        = "50"
th        = "เชียงใหม่"
en        = "Chiang Mai"
wordings  = ["จังหวัดเชียงใหม่"]
tolerated = ["จ.เชียงใหม่"]

[[term]]
id        = "51"
th        = "ลำพูน"
en        = "Lamphun"
wordings  = ["จังหวัดลำพูน"]
tolerated = ["จ.ลำพูน"]

[[term]]
id        = "52"
th        = "ลำปาง"
en        = "Lampang"
wordings  = ["จังหวัดลำปาง"]
tolerated = ["จ.ลำปาง"]

[[term]]
id        = "53"
th        = "อุตรดิตถ์"
en        = "Uttaradit"
wordings  = ["จังหวัดอุตรดิตถ์"]
tolerated = ["จ.อุตรดิตถ์"]

[[term]]
id        = "54"
th        = "แพร่"
en        = "Phrae"
wordings  = ["จังหวัดแพร่"]
tolerated = ["จ.แพร่"]

[[term]]
id        = "55"
th        = "น่าน"
en        = "Nan"
wordings  = ["จังหวัดน่าน"]
tolerated = ["จ.น่าน"]

[[term]]
id        = "56"
th        = "พะเยา"
en        = "Phayao"
wordings  = ["จังหวัดพะเยา"]
tolerated = ["จ.พะเยา"]

[[term]]
id        = "57"
th        = "เชียงราย"
en        = "Chiang Rai"
wordings  = ["จังหวัดเชียงราย"]
tolerated = ["จ.เชียงราย"]

[[term]]
id        = "58"
th        = "แม่ฮ่องสอน"
en        = "Mae Hong Son"
wordings  = ["จังหวัดแม่ฮ่องสอน"]
tolerated = ["จ.แม่ฮ่องสอน"]

[[term]]
id        = "60"
th        = "นครสวรรค์"
en        = "Nakhon Sawan"
wordings  = ["จังหวัดนครสวรรค์"]
tolerated = ["จ.นครสวรรค์"]

[[term]]
id        = "61"
th        = "อุทัยธานี"
en        = "Uthai Thani"
wordings  = ["จังหวัดอุทัยธานี"]
tolerated = ["จ.อุทัยธานี"]

[[term]]
id        = "62"
th        = "กำแพงเพชร"
en        = "Kamphaeng Phet"
wordings  = ["จังหวัดกำแพงเพชร"]
tolerated = ["จ.กำแพงเพชร"]

[[term]]
id        = "63"
th        = "ตาก"
en        = "Tak"
wordings  = ["จังหวัดตาก"]
tolerated = ["จ.ตาก"]

[[term]]
id        = "64"
th        = "สุโขทัย"
en        = "Sukhothai"
wordings  = ["จังหวัดสุโขทัย"]
tolerated = ["จ.สุโขทัย"]

[[term]]
id        = "65"
th        = "พิษณุโลก"
en        = "Phitsanulok"
wordings  = ["จังหวัดพิษณุโลก"]
tolerated = ["จ.พิษณุโลก"]

[[term]]
id        = "66"
th        = "พิจิตร"
en        = "Phichit"
wordings  = ["จังหวัดพิจิตร"]
tolerated = ["จ.พิจิตร"]

[[term]]
id        = "67"
th        = "เพชรบูรณ์"
en        = "Phetchabun"
wordings  = ["จังหวัดเพชรบูรณ์"]
tolerated = ["จ.เพชรบูรณ์"]

[[term]]
id        = "70"
th        = "ราชบุรี"
en        = "Ratchaburi"
wordings  = ["จังหวัดราชบุรี"]
tolerated = ["จ.ราชบุรี"]

[[term]]
id        = "71"
th        = "กาญจนบุรี"
en        = "Kanchanaburi"
wordings  = ["จังหวัดกาญจนบุรี"]
tolerated = ["จ.กาญจนบุรี"]

[[term]]
id        = "72"
th        = "สุพรรณบุรี"
en        = "Suphan Buri"
wordings  = ["จังหวัดสุพรรณบุรี"]
tolerated = ["จ.สุพรรณบุรี"]

[[term]]
id        = "73"
th        = "นครปฐม"
en        = "Nakhon Pathom"
wordings  = ["จังหวัดนครปฐม"]
tolerated = ["จ.นครปฐม"]

[[term]]
id        = "74"
th        = "สมุทรสาคร"
en        = "Samut Sakhon"
wordings  = ["จังหวัดสมุทรสาคร"]
tolerated = ["จ.สมุทรสาคร"]

[[term]]
id        = "75"
th        = "สมุทรสงคราม"
en        = "Samut Songkhram"
wordings  = ["จังหวัดสมุทรสงคราม"]
tolerated = ["จ.สมุทรสงคราม"]

[[term]]
id        = "76"
th        = "เพชรบุรี"
en        = "Phetchaburi"
wordings  = ["จังหวัดเพชรบุรี"]
tolerated = ["จ.เพชรบุรี"]

[[term]]
id        = "77"
th        = "ประจวบคีรีขันธ์"
en        = "Prachuap Khiri Khan"
wordings  = ["จังหวัดประจวบคีรีขันธ์"]
tolerated = ["จ.ประจวบคีรีขันธ์"]

[[term]]
id        = "80"
th        = "นครศรีธรรมราช"
en        = "Nakhon Si Thammarat"
wordings  = ["จังหวัดนครศรีธรรมราช"]
tolerated = ["จ.นครศรีธรรมราช"]

[[term]]
id        = "81"
th        = "กระบี่"
en        = "Krabi"
wordings  = ["จังหวัดกระบี่"]
tolerated = ["จ.กระบี่"]

[[term]]
id        = "82"
th        = "พังงา"
en        = "Phang Nga"
wordings  = ["จังหวัดพังงา"]
tolerated = ["จ.พังงา"]

[[term]]
id        = "83"
th        = "ภูเก็ต"
en        = "Phuket"
wordings  = ["จังหวัดภูเก็ต"]
tolerated = ["จ.ภูเก็ต"]

[[term]]
id        = "84"
th        = "สุราษฎร์ธานี"
en        = "Surat Thani"
wordings  = ["จังหวัดสุราษฎร์ธานี"]
tolerated = ["จ.สุราษฎร์ธานี"]

[[term]]
id        = "85"
th        = "ระนอง"
en        = "Ranong"
wordings  = ["จังหวัดระนอง"]
tolerated = ["จ.ระนอง"]

[[term]]
id        = "86"
th        = "ชุมพร"
en        = "Chumphon"
wordings  = ["จังหวัดชุมพร"]
tolerated = ["จ.ชุมพร"]

[[term]]
id        = "90"
th        = "สงขลา"
en        = "Songkhla"
wordings  = ["จังหวัดสงขลา"]
tolerated = ["จ.สงขลา"]

[[term]]
id        = "91"
th        = "สตูล"
en        = "Satun"
wordings  = ["จังหวัดสตูล"]
tolerated = ["จ.สตูล"]

[[term]]
id        = "92"
th        = "ตรัง"
en        = "Trang"
wordings  = ["จังหวัดตรัง"]
tolerated = ["จ.ตรัง"]

[[term]]
id        = "93"
th        = "พัทลุง"
en        = "Phatthalung"
wordings  = ["จังหวัดพัทลุง"]
tolerated = ["จ.พัทลุง"]

[[term]]
id        = "94"
th        = "ปัตตานี"
en        = "Pattani"
wordings  = ["จังหวัดปัตตานี"]
tolerated = ["จ.ปัตตานี"]

[[term]]
id        = "95"
th        = "ยะลา"
en        = "Yala"
wordings  = ["จังหวัดยะลา"]
tolerated = ["จ.ยะลา"]

[[term]]
id        = "96"
th        = "นราธิวาส"
en        = "Narathiwat"
wordings  = ["จังหวัดนราธิวาส"]
tolerated = ["จ.นราธิวาส"]

"""##),
    ]
}
