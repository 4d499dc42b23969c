/// The packs as they travel inside the binary: a copy of the files beside this one.
///
/// Written by the test `the packs inside the binary are the files` with RECORD=1; do not edit.
public enum RulePacks {
    /// The files, sorted by path: the path below this folder, and the text.
    public static let files: [(path: String, text: StaticString)] = [
        ("2566-school/items/O11.toml", ##"""
# As for other agencies, but a school may name its school year.

[item]
id         = "O11"
indicator  = "9.2"
title      = { th = "แผนดำเนินงานและการใช้งบประมาณประจำปี", en = "annual action and budget plan" }
owner      = { th = "กลุ่มงานแผนงานและงบประมาณ", en = "planning and budget group" }
confidence = "high"
source     = { document = "รายการ OIT ของสถานศึกษา ปีงบประมาณ พ.ศ. 2566", clause = "แผนหนึ่งปีของปีงบประมาณ พ.ศ. 2566 ระบุโครงการ งบประมาณ และระยะเวลา โดยสถานศึกษาใช้ปีการศึกษา" }

[covers]
year = "current"

[recognise]
titles = [
    "แผนดำเนินงานและการใช้งบประมาณประจำปี", "แผนดำเนินงานและการใช้จ่ายงบประมาณ", "แผนการดำเนินงานและการใช้งบประมาณ", "แผนดำเนินงานประจำปี",
    "แผนการดำเนินงานประจำปี", "แผนดำเนินงาน ประจำปีงบประมาณ", "แผนการดำเนินงาน ประจำปีงบประมาณ", "แผนการใช้จ่ายงบประมาณ", "แผนปฏิบัติการประจำปี",
    "แผนปฏิบัติราชการประจำปี",
]

[[table]]
id       = "plan"
form     = "action-plan"
title    = { th = "โครงการหรือกิจกรรมตามแผน", en = "projects of the plan" }
presence = "error"

[[element]]
id       = "project-periods"
title    = { th = "ระยะเวลาในการดำเนินการ", en = "period of each project" }
wordings = [
    "ระยะเวลา", "ช่วงเวลา", "กำหนดการ", "กำหนดเวลา", "วันที่ดำเนินการ", "เดือนที่ดำเนินการ", "ตุลาคม", "มีนาคม", "เม.ย.", "มิ.ย.", "ไตรมาส",
]
content  = "mention"
help     = { th = "เพิ่มคอลัมน์ระยะเวลา หรือคอลัมน์รายเดือน แล้วระบุช่วงเวลาของทุกโครงการ", en = "add a column for the period, or one for each month, and fill it in for every project" }
passes   = [
    "| โครงการ | งบประมาณ | ระยะเวลา |\n| อบรมอาชีพ | 30,000 | ม.ค. 2566 |",
    "| โครงการ | งบประมาณ | ก.พ. | มี.ค. | เม.ย. |\n| อบรมอาชีพ | 30,000 | | / | |",
]
fails    = ["| โครงการ | งบประมาณ |\n| อบรมอาชีพ | 30,000 |"]

[[attest]]
id       = "plan-of-one-year"
question = { th = "เป็นแผนระยะหนึ่งปีที่ใช้ในปีงบประมาณ พ.ศ. 2566 หรือไม่", en = "is it a plan of one year, for fiscal year 2566?" }
help     = { th = "แผนพัฒนาหลายปีไม่ใช่แผนดำเนินงานประจำปี ให้ใช้แผนที่ประกาศใช้สำหรับปีนี้", en = "a plan of several years is another item; use the one announced for this year" }

[years]
level  = "error"
cited  = ["current", "previous"]
other  = "note"
short  = "note"
fiscal = ["ประจำปีการศึกษา", "ปีการศึกษา", "ประจำปีงบประมาณ พ.ศ.", "ประจำปีงบประมาณ", "ปีงบประมาณ พ.ศ.", "ปีงบประมาณ", "ประจำปี พ.ศ.", "ประจำปี"]

"""##),
        ("2566-school/items/O12.toml", ##"""
# As for other agencies, but a school may name its school year.

[item]
id         = "O12"
indicator  = "9.2"
title      = { th = "รายงานการกำกับติดตามการดำเนินงานและการใช้งบประมาณ ประจำปี รอบ 6 เดือน", en = "six-month progress of action and budget" }
owner      = { th = "กลุ่มงานแผนงานและงบประมาณ", en = "planning and budget group" }
confidence = "high"
source     = { document = "รายการ OIT ของสถานศึกษา ปีงบประมาณ พ.ศ. 2566", clause = "ความก้าวหน้าและงบประมาณของแต่ละโครงการ รายเดือนหรือรายไตรมาส 1 ต.ค. 2565 – 31 มี.ค. 2566 โดยสถานศึกษาใช้ปีการศึกษา" }

[covers]
year = "current"
from = 2022-10-01
to   = 2023-03-31

[recognise]
titles = [
    "รายงานการกำกับติดตามการดำเนินงานและการใช้งบประมาณ", "รายงานการกำกับติดตามการดำเนินงานและการใช้จ่ายงบประมาณ",
    "รายงานการกำกับติดตามการดำเนินงาน", "รายงานกำกับติดตามการดำเนินงาน", "รายงานความก้าวหน้าการดำเนินงานและการใช้จ่ายงบประมาณ",
    "รายงานผลการดำเนินงานและการใช้จ่ายงบประมาณ รอบ 6 เดือน", "รายงานผลการดำเนินงาน รอบ 6 เดือน",
]

[[table]]
id       = "half_year"
form     = "action-progress"
title    = { th = "ความก้าวหน้าของโครงการหรือกิจกรรม", en = "progress of the projects" }
presence = "error"

[[element]]
id       = "by-month-or-quarter"
title    = { th = "ข้อมูลรายเดือนหรือรายไตรมาส", en = "figures by month or quarter" }
wordings = ["รายเดือน", "รายไตรมาส", "ไตรมาส", "พฤศจิกายน", "ธันวาคม", "กุมภาพันธ์", "พ.ย. 65", "พ.ย. 2565", "ธ.ค."]
content  = "mention"
presence = "warning"
help     = { th = "แยกความก้าวหน้าเป็นรายเดือนหรือรายไตรมาส ไม่ใช่ยอดหกเดือนยอดเดียว", en = "break the progress down by month or quarter, not one figure for half a year" }
passes   = [
    "| โครงการ | ไตรมาส 1 | ไตรมาส 2 |\n| อบรมอาชีพ | - | แล้วเสร็จ |", "| โครงการ | พฤศจิกายน | ธันวาคม |\n| อบรมอาชีพ | / | |",
]
fails    = ["รายงานการกำกับติดตาม รอบ 6 เดือน (1 ต.ค. 65 – 31 มี.ค. 66)"]

[[element]]
id       = "half-year"
title    = { th = "ข้อมูลหกเดือนแรกของปีงบประมาณ", en = "first half of the fiscal year" }
wordings = [
    "รอบ 6 เดือน", "รอบหกเดือน", "หกเดือนแรก", "ราย 6 เดือน", "ช่วง 6 เดือน", "ระยะเวลา 6 เดือน", "ข้อมูล 6 เดือน", "ครึ่งปีแรก", "31 มีนาคม 2566",
    "31 มีนาคม พ.ศ. 2566", "31 มี.ค. 2566", "31 มี.ค. 66", "มีนาคม 2566", "มีนาคม พ.ศ. 2566", "มี.ค. 2566", "มี.ค. 66", "31/03/2566",
    "31/3/2566", "ไตรมาส 2", "ไตรมาสที่ 2", "ไตรมาส 1-2", "ไตรมาสที่ 1-2", "ไตรมาสที่ 1 และ 2",
]
content  = "mention"
help     = { th = "ระบุในชื่อเรื่องว่าเป็นข้อมูลรอบ 6 เดือน (1 ต.ค. 2565 – 31 มี.ค. 2566) และรายงานความก้าวหน้าให้ถึงเดือนมีนาคม", en = "say in the title that it is of 1 October 2565 to 31 March 2566, and report progress up to March" }
passes   = ["รายงานการกำกับติดตามการดำเนินงาน รอบ ๖ เดือน", "ข้อมูล ณ วันที่ 31 มีนาคม 2566"]
fails    = ["ข้อมูล ณ วันที่ 31 ธันวาคม 2565", "# รายงานการกำกับติดตามการดำเนินงาน"]

[[check]]
id      = "project-not-in-plan"
level   = "warning"
each    = "half_year.by_project"
with    = "O11/plan.by_project"
assert  = "right.rows > 0"
at      = "project"
title   = { th = "โครงการในรายงานไม่มีในข้อ O11", en = "a project of the report is not in O11" }
message = { th = "ข้อ O11 ไม่มีโครงการนี้ ({key})", en = "O11 has no such project ({key})" }
help    = { th = "เขียนชื่อโครงการให้ตรงกับข้อ O11 หากทำนอกแผนให้แก้แผนให้ครบก่อน", en = "name the project as O11 does; one that is not planned belongs in the plan first" }
passes  = [
    { half_year = [{ project = "จัดอบรมคุณธรรม" }], "O11/plan" = [{ project = "จัดอบรมคุณธรรม" }, { project = "ปรับปรุงเว็บไซต์" }] },
    { half_year = [{ project = "1. โครงการจัดอบรมคุณธรรม" }], "O11/plan" = [{ project = "จัดอบรมคุณธรรม" }] },
]
fails   = [
    { half_year = [{ project = "จัดอบรมคุณธรรม" }, { project = "จัดซื้อครุภัณฑ์" }], "O11/plan" = [{ project = "จัดอบรมคุณธรรม" }, { project = "ปรับปรุงเว็บไซต์" }] },
]

[[check]]
id      = "planned-project-not-reported"
level   = "warning"
each    = "O11/plan.by_project"
with    = "half_year.by_project"
assert  = "right.rows > 0"
at      = "project"
title   = { th = "โครงการในข้อ O11 ไม่มีในรายงาน", en = "a project of O11 is not reported" }
message = { th = "ข้อ O12 ไม่ได้รายงานโครงการนี้ของข้อ O11 ({key})", en = "O12 does not report this project of O11 ({key})" }
help    = { th = "รายงานโครงการนี้ด้วย แม้ยังไม่ได้ดำเนินการ", en = "report this project too, even where nothing has been done yet" }
passes  = [
    { half_year = [{ project = "จัดอบรมคุณธรรม" }, { project = "ปรับปรุงเว็บไซต์" }], "O11/plan" = [{ project = "จัดอบรมคุณธรรม" }, { project = "ปรับปรุงเว็บไซต์" }] },
]
fails   = [
    { half_year = [{ project = "จัดอบรมคุณธรรม" }], "O11/plan" = [{ project = "จัดอบรมคุณธรรม" }, { project = "ปรับปรุงเว็บไซต์" }] },
]

[[attest]]
id       = "same-projects"
question = { th = "โครงการในรายงานครบและตรงกับแผนดำเนินงานในข้อ O11 หรือไม่", en = "are the projects those of the plan in O11, and all of them?" }
help     = { th = "เทียบรายชื่อโครงการกับแผน โครงการที่ยังไม่เริ่มก็ต้องอยู่ในรายงาน", en = "compare with the plan; a project that has not begun belongs here too" }

[years]
level  = "error"
cited  = ["current", "previous"]
other  = "note"
short  = "note"
fiscal = ["ประจำปีการศึกษา", "ปีการศึกษา", "ประจำปีงบประมาณ พ.ศ.", "ประจำปีงบประมาณ", "ปีงบประมาณ พ.ศ.", "ปีงบประมาณ", "ประจำปี พ.ศ.", "ประจำปี"]

"""##),
        ("2566-school/items/O13.toml", ##"""
# As for other agencies, but a school may name its school year.

[item]
id         = "O13"
indicator  = "9.2"
title      = { th = "รายงานผลการดำเนินงานประจำปี", en = "annual report" }
owner      = { th = "กลุ่มงานแผนงานและงบประมาณ", en = "planning and budget group" }
confidence = "high"
source     = { document = "รายการ OIT ของสถานศึกษา ปีงบประมาณ พ.ศ. 2566", clause = "ผลการดำเนินโครงการของปีงบประมาณ พ.ศ. 2565 ปัญหา/อุปสรรค และข้อเสนอแนะ โดยสถานศึกษาใช้ปีการศึกษา" }

[covers]
year = "previous"

[recognise]
titles = [
    "รายงานผลการดำเนินงานประจำปี", "รายงานผลการดำเนินงาน ประจำปีงบประมาณ", "รายงานผลการดำเนินงานตามแผนดำเนินงาน",
    "รายงานผลการดำเนินงานตามแผนการดำเนินงาน", "รายงานผลการดำเนินงานตามแผนปฏิบัติราชการ", "รายงานผลการติดตามและประเมินผลแผนพัฒนา",
    "รายงานผลการปฏิบัติงานประจำปี", "รายงานประจำปี",
]

[[table]]
id       = "results"
form     = "action-results"
title    = { th = "ผลการดำเนินโครงการหรือกิจกรรม", en = "results of the projects" }
presence = "error"

[[element]]
id       = "spending"
title    = { th = "ผลการใช้จ่ายงบประมาณ", en = "spending" }
wordings = [
    "งบประมาณที่ใช้", "งบประมาณที่ใช้จริง", "งบประมาณที่ใช้ไป", "งบประมาณที่ใช้จ่าย", "งบประมาณที่เบิกจ่าย", "การใช้จ่ายงบประมาณ", "ผลการใช้จ่าย",
    "ผลการใช้งบประมาณ", "ผลการเบิกจ่าย", "การเบิกจ่ายงบประมาณ", "เบิกจ่าย", "จ่ายจริง", "ใช้ไป", "ใช้จ่ายไป",
]
content  = "text"
nothing  = "allowed"
presence = "warning"
help     = { th = "เพิ่มเงินที่ใช้จ่ายจริงของแต่ละโครงการ หากไม่ใช้เงินให้เขียนว่า ไม่ใช้งบประมาณ", en = "add what each project has spent; where no money was used, write ไม่ใช้งบประมาณ" }
passes   = ["| โครงการ | ผลการดำเนินงาน | งบประมาณที่ใช้ |\n| อบรมอาชีพ | แล้วเสร็จ | 28,500.00 |", "ผลการใช้จ่ายงบประมาณ: ไม่ใช้งบประมาณ"]
fails    = ["| โครงการ | ผลการดำเนินงาน |\n| อบรมอาชีพ | แล้วเสร็จ |", "ผลการใช้จ่ายงบประมาณ: -"]

[[element]]
id       = "problems"
title    = { th = "ปัญหา/อุปสรรค", en = "problems" }
wordings = ["ปัญหา", "อุปสรรค", "ปัญหาและอุปสรรค", "ปัญหาอุปสรรค", "ปัญหาหรืออุปสรรค", "ไม่มีปัญหา", "ไม่พบปัญหา"]
content  = "text"
nothing  = "allowed"
help     = { th = "เขียนปัญหาหรืออุปสรรคที่พบในปี หากไม่มีให้เขียนว่า ไม่มีปัญหา/อุปสรรค", en = "write what went wrong in the year; where nothing did, write ไม่มีปัญหา/อุปสรรค" }
passes   = [
    "# ปัญหา/อุปสรรค\nฝนตกหนักทำให้งานก่อสร้างล่าช้า", "ปัญหาและอุปสรรค: ไม่มี",
    "| โครงการ | ปัญหา/อุปสรรค |\n| ก่อสร้างถนน | ฝนตกหนักทำให้งานก่อสร้างล่าช้า |",
]
fails    = ["# ปัญหา/อุปสรรค\n# ข้อเสนอแนะ\nควรเริ่มงานก่อนฤดูฝน", "ปัญหาและอุปสรรค: -", "ผลการดำเนินงาน: แล้วเสร็จ"]

[[element]]
id       = "suggestions"
title    = { th = "ข้อเสนอแนะ", en = "suggestions" }
wordings = ["แนวทางแก้ไข", "แนวทางการแก้ไข", "ข้อเสนอแนะและแนวทางแก้ไข", "ข้อเสนอแนะ/แนวทางแก้ไข", "ไม่มีข้อเสนอแนะ"]
content  = "text"
nothing  = "allowed"
help     = { th = "เขียนข้อเสนอแนะสำหรับปีต่อไป หากไม่มีให้เขียนว่า ไม่มีข้อเสนอแนะ", en = "write what to do better; where there is nothing, write ไม่มีข้อเสนอแนะ" }
passes   = ["# ข้อเสนอแนะ\nควรเริ่มงานก่อนฤดูฝน", "ข้อเสนอแนะ: ไม่มี"]
fails    = ["ข้อเสนอแนะ:", "ปัญหาและอุปสรรค: ไม่มี"]

[[element]]
id       = "reported-year"
title    = { th = "ปี พ.ศ. 2565", en = "year 2565" }
wordings = ["พ.ศ. 2565", "ปี 2565", "งบประมาณ 2565", "ปี 65"]
content  = "mention"
help     = { th = "ข้อนี้ใช้รายงานผลของปีงบประมาณ พ.ศ. 2565 ให้ระบุปีไว้ในชื่อเรื่อง", en = "this item asks for results of fiscal year 2565; name the year in the title" }
passes   = ["รายงานผลการดำเนินงานประจำปีงบประมาณ พ.ศ. ๒๕๖๕"]
fails    = ["รายงานผลการดำเนินงานประจำปีงบประมาณ พ.ศ. 2566", "รายงานผลการดำเนินงานประจำปีงบประมาณ พ.ศ. 2564"]

[years]
level  = "error"
cited  = ["current", "previous"]
other  = "note"
short  = "note"
fiscal = ["ประจำปีการศึกษา", "ปีการศึกษา", "ประจำปีงบประมาณ พ.ศ.", "ประจำปีงบประมาณ", "ปีงบประมาณ พ.ศ.", "ปีงบประมาณ", "ประจำปี พ.ศ.", "ประจำปี"]

"""##),
        ("2566-school/pack.toml", ##"""
# Schools are assessed by the same list; only the plan, its progress and the annual report are of a school year, where other agencies
# report by fiscal year. A pack like this one holds what differs: an item of the same id takes the place of the other's, a new id is
# added, and `without = ["O18"]` would leave an item out.

[pack]
id           = "2566-school"
extends      = "2566"
agency-types = ["สถานศึกษา"]
title        = { th = "การประเมิน OIT ปีงบประมาณ พ.ศ. 2566 สำหรับสถานศึกษา", en = "OIT assessment of fiscal year 2566, for schools" }

"""##),
        ("2566/items/O1.toml", ##"""
# Three elements. A chart is a picture as a rule: its heading is looked for, and a person says whether it can be read.

[item]
id         = "O1"
indicator  = "9.1"
title      = { th = "โครงสร้าง", en = "structure" }
owner      = { th = "สำนักปลัด", en = "office of the clerk" }
confidence = "high"
source     = { document = "รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2566 ที่อ้างองค์ประกอบด้านข้อมูล", clause = "แผนผังโครงสร้าง ตำแหน่งสำคัญ และการแบ่งส่วนงานภายใน" }

[covers]
year = "standing"

[recognise]
titles = [
    "โครงสร้างหน่วยงาน", "โครงสร้างองค์กร", "โครงสร้างส่วนราชการ", "โครงสร้างการแบ่งส่วนราชการ", "แผนผังโครงสร้าง",
    "โครงสร้างองค์การบริหารส่วนตำบล", "โครงสร้างเทศบาล", "ผังโครงสร้าง",
]

[[element]]
id       = "chart"
title    = { th = "แผนผังโครงสร้าง", en = "chart of the structure" }
wordings = [
    "แผนผัง", "ผังโครงสร้าง", "แผนภูมิ", "แผนภาพโครงสร้าง", "โครงสร้างการแบ่งส่วนราชการ", "โครงสร้างส่วนราชการ", "โครงสร้างการบริหารงาน",
    "โครงสร้างองค์กร",
]
content  = "mention"
help     = { th = "ใส่แผนผังที่แสดงการแบ่งส่วนราชการของหน่วยงาน พร้อมชื่อแผนผัง", en = "put in a chart of the divisions, with a caption" }
passes   = ["แผนผังโครงสร้างการแบ่งส่วนราชการ องค์การบริหารส่วนตำบลบ้านใหม่", "# แผนภูมิโครงสร้างเทศบาลตำบลบ้านใหม่"]
fails    = ["# โครงสร้าง\nนายกองค์การบริหารส่วนตำบล\nสำนักปลัด"]

[[element]]
id       = "key-positions"
title    = { th = "ตำแหน่งสำคัญ", en = "key positions" }
wordings = [
    "นายกองค์การบริหารส่วน", "นายกเทศมนตรี", "นายก อบต.", "นายก อบจ.", "ปลัดองค์การบริหารส่วน", "ปลัดเทศบาล", "ผู้ว่าราชการจังหวัด", "อธิบดี",
    "ปลัดกระทรวง", "เลขาธิการ", "ผู้อำนวยการ", "อธิการบดี", "ผู้บังคับการ", "ผู้กำกับการ", "ผู้ว่าการ", "กรรมการผู้จัดการ", "หัวหน้าสำนัก",
]
content  = "mention"
help     = { th = "แสดงตำแหน่งผู้บริหารและหัวหน้าส่วนงานในแผนผัง และพิมพ์เป็นข้อความไว้ด้วย", en = "show the posts of the head and of the heads of divisions, as text too" }
passes   = ["นายกองค์การบริหารส่วนตำบล\nปลัดองค์การบริหารส่วนตำบล", "| ส่วนงาน | หัวหน้า |\n| กองคลัง | ผู้อำนวยการกองคลัง |"]
fails    = ["แผนผังโครงสร้างการแบ่งส่วนราชการ", "กองคลัง"]

[[element]]
id       = "internal-units"
title    = { th = "การแบ่งส่วนงานภายใน", en = "internal units" }
wordings = [
    "สำนักปลัด", "กองคลัง", "กองช่าง", "กองการศึกษา", "กองสาธารณสุข", "กองสวัสดิการ", "กองยุทธศาสตร์", "กองวิชาการ", "กองการเจ้าหน้าที่",
    "หน่วยตรวจสอบภายใน", "สำนักงาน", "สำนัก", "กลุ่มงาน", "กลุ่มบริหาร", "ฝ่ายบริหาร", "งานบริหาร", "คณะ", "แผนก",
]
content  = "mention"
help     = { th = "แสดงสำนัก กอง ฝ่าย หรือส่วนงานภายในทุกส่วน", en = "show every office, division and section" }
passes   = ["สำนักปลัด กองคลัง กองช่าง", "| ส่วนงาน |\n| กองการศึกษา ศาสนาและวัฒนธรรม |"]
fails    = ["แผนผังโครงสร้าง", "นายกองค์การบริหารส่วนตำบล"]

[[attest]]
id       = "chart-readable"
question = { th = "แผนผังอ่านได้และตรงกับโครงสร้างปัจจุบันหรือไม่", en = "can the chart be read, and is it the present structure?" }
help     = { th = "ขยายดูบนหน้าเว็บ แล้วเทียบกับประกาศโครงสร้างส่วนราชการฉบับล่าสุด", en = "enlarge it on the page and compare it with the latest order" }

"""##),
        ("2566/items/O10.toml", ##"""
# The policy itself, on the main site. The report that restates the item adds that it is in force in the year: a person says so.

[item]
id         = "O10"
indicator  = "9.1"
title      = { th = "นโยบายคุ้มครองข้อมูลส่วนบุคคล", en = "privacy policy" }
owner      = { th = "สำนักปลัด", en = "office of the clerk" }
confidence = "high"
source     = { document = "รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2566 ที่อ้างองค์ประกอบด้านข้อมูล", clause = "นโยบายคุ้มครองข้อมูลส่วนบุคคลบนเว็บไซต์หลัก ที่ใช้ในปีงบประมาณปัจจุบัน" }

[covers]
year = "standing"

[recognise]
titles = ["นโยบายคุ้มครองข้อมูลส่วนบุคคล", "นโยบายการคุ้มครองข้อมูลส่วนบุคคล", "นโยบายความเป็นส่วนตัว", "นโยบายข้อมูลส่วนบุคคล", "Privacy Policy"]

[[element]]
id       = "policy"
title    = { th = "นโยบายคุ้มครองข้อมูลส่วนบุคคล", en = "privacy policy" }
wordings = [
    "นโยบายการคุ้มครองข้อมูลส่วนบุคคล", "การคุ้มครองข้อมูลส่วนบุคคล", "นโยบายความเป็นส่วนตัว", "นโยบายข้อมูลส่วนบุคคล", "ประกาศความเป็นส่วนตัว",
    "นโยบาย PDPA", "Privacy Policy",
]
content  = "text"
help     = { th = "ใส่เนื้อหานโยบาย เช่น เก็บข้อมูลอะไร ใช้ทำอะไร เก็บนานเท่าใด เจ้าของข้อมูลมีสิทธิอะไร", en = "put in the policy: what is kept, what for, how long, and which rights people have" }
passes   = [
    "# นโยบายการคุ้มครองข้อมูลส่วนบุคคล\nหน่วยงานเก็บข้อมูลเท่าที่จำเป็นต่อการให้บริการ", "Privacy Policy: https://www.example.go.th/privacy",
]
fails    = ["# นโยบายคุ้มครองข้อมูลส่วนบุคคล", "นโยบายคุ้มครองข้อมูลส่วนบุคคล: -"]

[[attest]]
id       = "policy-in-force"
question = { th = "เป็นนโยบายของหน่วยงานเองที่ใช้บังคับในปีงบประมาณ พ.ศ. 2566 หรือไม่", en = "is it the agency's own policy, and in force in fiscal year 2566?" }
help     = { th = "ดูชื่อหน่วยงาน วันที่ประกาศ และผู้ลงนาม นโยบายที่คัดลอกแล้วไม่แก้ชื่อไม่นับ", en = "look at its name, date and signature; a copy under another name is none" }

[[attest]]
id       = "on-main-site"
question = { th = "เปิดนโยบายได้จากเว็บไซต์หลักของหน่วยงานหรือไม่", en = "is the policy reached from the agency's main site?" }
help     = { th = "เปิดหน้าแรกของเว็บไซต์ในหน้าต่างส่วนตัว แล้วกดไปให้ถึงโดยไม่ต้องเข้าสู่ระบบ", en = "open the front page in a private window and go there without signing in" }

"""##),
        ("2566/items/O11.toml", ##"""
# A plan of one year: projects, budgets, periods. A period may have a column or one for each month.

[item]
id         = "O11"
indicator  = "9.2"
title      = { th = "แผนดำเนินงานและการใช้งบประมาณประจำปี", en = "annual action and budget plan" }
owner      = { th = "สำนักปลัด", en = "office of the clerk" }
confidence = "high"
source     = { document = "รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2566 ที่อ้างองค์ประกอบด้านข้อมูล", clause = "แผนหนึ่งปีของปีงบประมาณ พ.ศ. 2566 ระบุโครงการ งบประมาณ และระยะเวลา" }

[covers]
year = "current"

[recognise]
titles = [
    "แผนดำเนินงานและการใช้งบประมาณประจำปี", "แผนดำเนินงานและการใช้จ่ายงบประมาณ", "แผนการดำเนินงานและการใช้งบประมาณ", "แผนดำเนินงานประจำปี",
    "แผนการดำเนินงานประจำปี", "แผนดำเนินงาน ประจำปีงบประมาณ", "แผนการดำเนินงาน ประจำปีงบประมาณ", "แผนการใช้จ่ายงบประมาณ", "แผนปฏิบัติการประจำปี",
    "แผนปฏิบัติราชการประจำปี",
]

[[table]]
id       = "plan"
form     = "action-plan"
title    = { th = "โครงการหรือกิจกรรมตามแผน", en = "projects of the plan" }
presence = "error"

[[element]]
id       = "project-periods"
title    = { th = "ระยะเวลาในการดำเนินการ", en = "period of each project" }
wordings = [
    "ระยะเวลา", "ช่วงเวลา", "กำหนดการ", "กำหนดเวลา", "วันที่ดำเนินการ", "เดือนที่ดำเนินการ", "ตุลาคม", "มีนาคม", "เม.ย.", "มิ.ย.", "ไตรมาส",
]
content  = "mention"
help     = { th = "เพิ่มคอลัมน์ระยะเวลา หรือคอลัมน์รายเดือน แล้วระบุช่วงเวลาของทุกโครงการ", en = "add a column for the period, or one for each month, and fill it in for every project" }
passes   = [
    "| โครงการ | งบประมาณ | ระยะเวลา |\n| อบรมอาชีพ | 30,000 | ม.ค. 2566 |",
    "| โครงการ | งบประมาณ | ก.พ. | มี.ค. | เม.ย. |\n| อบรมอาชีพ | 30,000 | | / | |",
]
fails    = ["| โครงการ | งบประมาณ |\n| อบรมอาชีพ | 30,000 |"]

[[attest]]
id       = "plan-of-one-year"
question = { th = "เป็นแผนระยะหนึ่งปีที่ใช้ในปีงบประมาณ พ.ศ. 2566 หรือไม่", en = "is it a plan of one year, for fiscal year 2566?" }
help     = { th = "แผนพัฒนาหลายปีไม่ใช่แผนดำเนินงานประจำปี ให้ใช้แผนที่ประกาศใช้สำหรับปีนี้", en = "a plan of several years is another item; use the one announced for this year" }

[years]
level  = "error"
cited  = ["current", "previous"]
other  = "note"
short  = "note"
fiscal = ["ประจำปีงบประมาณ พ.ศ.", "ประจำปีงบประมาณ", "ปีงบประมาณ พ.ศ.", "ปีงบประมาณ", "ประจำปี พ.ศ.", "ประจำปี"]

"""##),
        ("2566/items/O12.toml", ##"""
# Progress of the projects of the plan over the first half year, by month or quarter.

[item]
id         = "O12"
indicator  = "9.2"
title      = { th = "รายงานการกำกับติดตามการดำเนินงานและการใช้งบประมาณ ประจำปี รอบ 6 เดือน", en = "six-month progress of action and budget" }
owner      = { th = "สำนักปลัด", en = "office of the clerk" }
confidence = "high"
source     = { document = "รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2566 ที่อ้างองค์ประกอบด้านข้อมูล", clause = "ความก้าวหน้าและงบประมาณของแต่ละโครงการ รายเดือนหรือรายไตรมาส 1 ต.ค. 2565 – 31 มี.ค. 2566" }

[covers]
year = "current"
from = 2022-10-01
to   = 2023-03-31

[recognise]
titles = [
    "รายงานการกำกับติดตามการดำเนินงานและการใช้งบประมาณ", "รายงานการกำกับติดตามการดำเนินงานและการใช้จ่ายงบประมาณ",
    "รายงานการกำกับติดตามการดำเนินงาน", "รายงานกำกับติดตามการดำเนินงาน", "รายงานความก้าวหน้าการดำเนินงานและการใช้จ่ายงบประมาณ",
    "รายงานผลการดำเนินงานและการใช้จ่ายงบประมาณ รอบ 6 เดือน", "รายงานผลการดำเนินงาน รอบ 6 เดือน",
]

[[table]]
id       = "half_year"
form     = "action-progress"
title    = { th = "ความก้าวหน้าของโครงการหรือกิจกรรม", en = "progress of the projects" }
presence = "error"

[[element]]
id       = "by-month-or-quarter"
title    = { th = "ข้อมูลรายเดือนหรือรายไตรมาส", en = "figures by month or quarter" }
wordings = ["รายเดือน", "รายไตรมาส", "ไตรมาส", "พฤศจิกายน", "ธันวาคม", "กุมภาพันธ์", "พ.ย. 65", "พ.ย. 2565", "ธ.ค."]
content  = "mention"
presence = "warning"
help     = { th = "แยกความก้าวหน้าเป็นรายเดือนหรือรายไตรมาส ไม่ใช่ยอดหกเดือนยอดเดียว", en = "break the progress down by month or quarter, not one figure for half a year" }
passes   = [
    "| โครงการ | ไตรมาส 1 | ไตรมาส 2 |\n| อบรมอาชีพ | - | แล้วเสร็จ |", "| โครงการ | พฤศจิกายน | ธันวาคม |\n| อบรมอาชีพ | / | |",
]
fails    = ["รายงานการกำกับติดตาม รอบ 6 เดือน (1 ต.ค. 65 – 31 มี.ค. 66)"]

[[element]]
id       = "half-year"
title    = { th = "ข้อมูลหกเดือนแรกของปีงบประมาณ", en = "first half of the fiscal year" }
wordings = [
    "รอบ 6 เดือน", "รอบหกเดือน", "หกเดือนแรก", "ราย 6 เดือน", "ช่วง 6 เดือน", "ระยะเวลา 6 เดือน", "ข้อมูล 6 เดือน", "ครึ่งปีแรก", "31 มีนาคม 2566",
    "31 มีนาคม พ.ศ. 2566", "31 มี.ค. 2566", "31 มี.ค. 66", "มีนาคม 2566", "มีนาคม พ.ศ. 2566", "มี.ค. 2566", "มี.ค. 66", "31/03/2566",
    "31/3/2566", "ไตรมาส 2", "ไตรมาสที่ 2", "ไตรมาส 1-2", "ไตรมาสที่ 1-2", "ไตรมาสที่ 1 และ 2",
]
content  = "mention"
help     = { th = "ระบุในชื่อเรื่องว่าเป็นข้อมูลรอบ 6 เดือน (1 ต.ค. 2565 – 31 มี.ค. 2566) และรายงานความก้าวหน้าให้ถึงเดือนมีนาคม", en = "say in the title that it is of 1 October 2565 to 31 March 2566, and report progress up to March" }
passes   = ["รายงานการกำกับติดตามการดำเนินงาน รอบ ๖ เดือน", "ข้อมูล ณ วันที่ 31 มีนาคม 2566"]
fails    = ["ข้อมูล ณ วันที่ 31 ธันวาคม 2565", "# รายงานการกำกับติดตามการดำเนินงาน"]

[[check]]
id      = "project-not-in-plan"
level   = "warning"
each    = "half_year.by_project"
with    = "O11/plan.by_project"
assert  = "right.rows > 0"
at      = "project"
title   = { th = "โครงการในรายงานไม่มีในข้อ O11", en = "a project of the report is not in O11" }
message = { th = "ข้อ O11 ไม่มีโครงการนี้ ({key})", en = "O11 has no such project ({key})" }
help    = { th = "เขียนชื่อโครงการให้ตรงกับข้อ O11 หากทำนอกแผนให้แก้แผนให้ครบก่อน", en = "name the project as O11 does; one that is not planned belongs in the plan first" }
passes  = [
    { half_year = [{ project = "จัดอบรมคุณธรรม" }], "O11/plan" = [{ project = "จัดอบรมคุณธรรม" }, { project = "ปรับปรุงเว็บไซต์" }] },
    { half_year = [{ project = "1. โครงการจัดอบรมคุณธรรม" }], "O11/plan" = [{ project = "จัดอบรมคุณธรรม" }] },
]
fails   = [
    { half_year = [{ project = "จัดอบรมคุณธรรม" }, { project = "จัดซื้อครุภัณฑ์" }], "O11/plan" = [{ project = "จัดอบรมคุณธรรม" }, { project = "ปรับปรุงเว็บไซต์" }] },
]

[[check]]
id      = "planned-project-not-reported"
level   = "warning"
each    = "O11/plan.by_project"
with    = "half_year.by_project"
assert  = "right.rows > 0"
at      = "project"
title   = { th = "โครงการในข้อ O11 ไม่มีในรายงาน", en = "a project of O11 is not reported" }
message = { th = "ข้อ O12 ไม่ได้รายงานโครงการนี้ของข้อ O11 ({key})", en = "O12 does not report this project of O11 ({key})" }
help    = { th = "รายงานโครงการนี้ด้วย แม้ยังไม่ได้ดำเนินการ", en = "report this project too, even where nothing has been done yet" }
passes  = [
    { half_year = [{ project = "จัดอบรมคุณธรรม" }, { project = "ปรับปรุงเว็บไซต์" }], "O11/plan" = [{ project = "จัดอบรมคุณธรรม" }, { project = "ปรับปรุงเว็บไซต์" }] },
]
fails   = [
    { half_year = [{ project = "จัดอบรมคุณธรรม" }], "O11/plan" = [{ project = "จัดอบรมคุณธรรม" }, { project = "ปรับปรุงเว็บไซต์" }] },
]

[[attest]]
id       = "same-projects"
question = { th = "โครงการในรายงานครบและตรงกับแผนดำเนินงานในข้อ O11 หรือไม่", en = "are the projects those of the plan in O11, and all of them?" }
help     = { th = "เทียบรายชื่อโครงการกับแผน โครงการที่ยังไม่เริ่มก็ต้องอยู่ในรายงาน", en = "compare with the plan; a project that has not begun belongs here too" }

[years]
level  = "error"
cited  = ["current", "previous"]
other  = "note"
short  = "note"
fiscal = ["ประจำปีงบประมาณ พ.ศ.", "ประจำปีงบประมาณ", "ปีงบประมาณ พ.ศ.", "ปีงบประมาณ", "ประจำปี พ.ศ.", "ประจำปี"]

"""##),
        ("2566/items/O13.toml", ##"""
# Results of the year before. Problems and suggestions may stand in columns or below the table; spending is background knowledge and warns.

[item]
id         = "O13"
indicator  = "9.2"
title      = { th = "รายงานผลการดำเนินงานประจำปี", en = "annual report" }
owner      = { th = "สำนักปลัด", en = "office of the clerk" }
confidence = "high"
source     = { document = "รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2566 ที่อ้างองค์ประกอบด้านข้อมูล", clause = "ผลการดำเนินโครงการของปีงบประมาณ พ.ศ. 2565 ปัญหา/อุปสรรค และข้อเสนอแนะ" }

[covers]
year = "previous"

[recognise]
titles = [
    "รายงานผลการดำเนินงานประจำปี", "รายงานผลการดำเนินงาน ประจำปีงบประมาณ", "รายงานผลการดำเนินงานตามแผนดำเนินงาน",
    "รายงานผลการดำเนินงานตามแผนการดำเนินงาน", "รายงานผลการดำเนินงานตามแผนปฏิบัติราชการ", "รายงานผลการติดตามและประเมินผลแผนพัฒนา",
    "รายงานผลการปฏิบัติงานประจำปี", "รายงานประจำปี",
]

[[table]]
id       = "results"
form     = "action-results"
title    = { th = "ผลการดำเนินโครงการหรือกิจกรรม", en = "results of the projects" }
presence = "error"

[[element]]
id       = "spending"
title    = { th = "ผลการใช้จ่ายงบประมาณ", en = "spending" }
wordings = [
    "งบประมาณที่ใช้", "งบประมาณที่ใช้จริง", "งบประมาณที่ใช้ไป", "งบประมาณที่ใช้จ่าย", "งบประมาณที่เบิกจ่าย", "การใช้จ่ายงบประมาณ", "ผลการใช้จ่าย",
    "ผลการใช้งบประมาณ", "ผลการเบิกจ่าย", "การเบิกจ่ายงบประมาณ", "เบิกจ่าย", "จ่ายจริง", "ใช้ไป", "ใช้จ่ายไป",
]
content  = "text"
nothing  = "allowed"
presence = "warning"
help     = { th = "เพิ่มเงินที่ใช้จ่ายจริงของแต่ละโครงการ หากไม่ใช้เงินให้เขียนว่า ไม่ใช้งบประมาณ", en = "add what each project has spent; where no money was used, write ไม่ใช้งบประมาณ" }
passes   = ["| โครงการ | ผลการดำเนินงาน | งบประมาณที่ใช้ |\n| อบรมอาชีพ | แล้วเสร็จ | 28,500.00 |", "ผลการใช้จ่ายงบประมาณ: ไม่ใช้งบประมาณ"]
fails    = ["| โครงการ | ผลการดำเนินงาน |\n| อบรมอาชีพ | แล้วเสร็จ |", "ผลการใช้จ่ายงบประมาณ: -"]

[[element]]
id       = "problems"
title    = { th = "ปัญหา/อุปสรรค", en = "problems" }
wordings = ["ปัญหา", "อุปสรรค", "ปัญหาและอุปสรรค", "ปัญหาอุปสรรค", "ปัญหาหรืออุปสรรค", "ไม่มีปัญหา", "ไม่พบปัญหา"]
content  = "text"
nothing  = "allowed"
help     = { th = "เขียนปัญหาหรืออุปสรรคที่พบในปี หากไม่มีให้เขียนว่า ไม่มีปัญหา/อุปสรรค", en = "write what went wrong in the year; where nothing did, write ไม่มีปัญหา/อุปสรรค" }
passes   = [
    "# ปัญหา/อุปสรรค\nฝนตกหนักทำให้งานก่อสร้างล่าช้า", "ปัญหาและอุปสรรค: ไม่มี",
    "| โครงการ | ปัญหา/อุปสรรค |\n| ก่อสร้างถนน | ฝนตกหนักทำให้งานก่อสร้างล่าช้า |",
]
fails    = ["# ปัญหา/อุปสรรค\n# ข้อเสนอแนะ\nควรเริ่มงานก่อนฤดูฝน", "ปัญหาและอุปสรรค: -", "ผลการดำเนินงาน: แล้วเสร็จ"]

[[element]]
id       = "suggestions"
title    = { th = "ข้อเสนอแนะ", en = "suggestions" }
wordings = ["แนวทางแก้ไข", "แนวทางการแก้ไข", "ข้อเสนอแนะและแนวทางแก้ไข", "ข้อเสนอแนะ/แนวทางแก้ไข", "ไม่มีข้อเสนอแนะ"]
content  = "text"
nothing  = "allowed"
help     = { th = "เขียนข้อเสนอแนะสำหรับปีต่อไป หากไม่มีให้เขียนว่า ไม่มีข้อเสนอแนะ", en = "write what to do better; where there is nothing, write ไม่มีข้อเสนอแนะ" }
passes   = ["# ข้อเสนอแนะ\nควรเริ่มงานก่อนฤดูฝน", "ข้อเสนอแนะ: ไม่มี"]
fails    = ["ข้อเสนอแนะ:", "ปัญหาและอุปสรรค: ไม่มี"]

[[element]]
id       = "reported-year"
title    = { th = "ปี พ.ศ. 2565", en = "year 2565" }
wordings = ["พ.ศ. 2565", "ปี 2565", "งบประมาณ 2565", "ปี 65"]
content  = "mention"
help     = { th = "ข้อนี้ใช้รายงานผลของปีงบประมาณ พ.ศ. 2565 ให้ระบุปีไว้ในชื่อเรื่อง", en = "this item asks for results of fiscal year 2565; name the year in the title" }
passes   = ["รายงานผลการดำเนินงานประจำปีงบประมาณ พ.ศ. ๒๕๖๕"]
fails    = ["รายงานผลการดำเนินงานประจำปีงบประมาณ พ.ศ. 2566", "รายงานผลการดำเนินงานประจำปีงบประมาณ พ.ศ. 2564"]

[years]
level  = "error"
cited  = ["current", "previous"]
other  = "note"
short  = "note"
fiscal = ["ประจำปีงบประมาณ พ.ศ.", "ประจำปีงบประมาณ", "ปีงบประมาณ พ.ศ.", "ปีงบประมาณ", "ประจำปี พ.ศ.", "ประจำปี"]

"""##),
        ("2566/items/O14.toml", ##"""
# Three numbered elements of one manual; one manual is enough.

[item]
id         = "O14"
indicator  = "9.2"
title      = { th = "คู่มือหรือมาตรฐานการปฏิบัติงาน", en = "staff manual" }
owner      = { th = "สำนักปลัด", en = "office of the clerk" }
confidence = "high"
source     = { document = "รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2566 ที่อ้างองค์ประกอบด้านข้อมูล", clause = "เป็นคู่มือปฏิบัติภารกิจใด สำหรับเจ้าหน้าที่ตำแหน่งใด วิธีการขั้นตอนอย่างไร อย่างน้อย 1 คู่มือ" }

[covers]
year = "standing"

[recognise]
titles = ["คู่มือหรือมาตรฐานการปฏิบัติงาน", "คู่มือการปฏิบัติงาน", "คู่มือปฏิบัติงาน", "มาตรฐานการปฏิบัติงาน", "คู่มือปฏิบัติราชการ", "แนวทางการปฏิบัติงาน"]

[[element]]
id       = "task"
element  = 1
title    = { th = "งานหรือภารกิจของคู่มือ", en = "task of the manual" }
wordings = ["คู่มือการปฏิบัติงาน", "คู่มือปฏิบัติงาน", "มาตรฐานการปฏิบัติงาน", "ชื่องาน", "ชื่อกระบวนงาน", "งาน", "ภารกิจ", "ขอบเขต", "วัตถุประสงค์"]
content  = "text"
help     = { th = "เขียนว่าเป็นคู่มือของงานใด เช่น งานจัดเก็บรายได้", en = "write which task the manual is for, such as collecting taxes" }
passes   = ["# คู่มือการปฏิบัติงานด้านการจัดเก็บรายได้", "ชื่องาน: การรับเงินรายได้"]
fails    = ["# คู่มือ", "ขั้นตอนการปฏิบัติงาน: รับคำร้อง"]

[[element]]
id       = "officers"
element  = 2
title    = { th = "เจ้าหน้าที่หรือตำแหน่งที่ใช้คู่มือ", en = "officers who use the manual" }
wordings = [
    "เจ้าหน้าที่ผู้ปฏิบัติ", "ผู้ปฏิบัติงาน", "ผู้ปฏิบัติ", "ผู้รับผิดชอบ", "หน้าที่ความรับผิดชอบ", "เจ้าหน้าที่ผู้รับผิดชอบ", "ตำแหน่ง", "สำหรับเจ้าหน้าที่", "สำหรับพนักงาน",
    "สำหรับ", "ผู้ใช้คู่มือ",
]
content  = "text"
help     = { th = "เขียนตำแหน่งของผู้ใช้คู่มือ เช่น นักวิชาการจัดเก็บรายได้", en = "write whose manual it is, such as the revenue officer's" }
passes   = [
    "ผู้รับผิดชอบ: นักวิชาการจัดเก็บรายได้", "# เจ้าหน้าที่ผู้ปฏิบัติ\nเจ้าพนักงานการเงินและบัญชี", "| ขั้นตอน | ผู้รับผิดชอบ |\n| รับคำร้อง | เจ้าพนักงานธุรการ |",
]
fails    = ["ผู้รับผิดชอบ: -", "# คู่มือการปฏิบัติงานด้านการจัดเก็บรายได้"]

[[element]]
id       = "steps"
element  = 3
title    = { th = "วิธีการหรือขั้นตอนการปฏิบัติงาน", en = "steps of the work" }
wordings = [
    "ขั้นตอน", "ขั้นตอนการปฏิบัติงาน", "ขั้นตอนการปฏิบัติ", "ขั้นตอนการดำเนินงาน", "ขั้นตอนและวิธีการ", "วิธีการปฏิบัติ", "วิธีปฏิบัติงาน", "วิธีการดำเนินการ",
    "กระบวนการปฏิบัติงาน", "แผนผังการปฏิบัติงาน", "ผังกระบวนงาน", "Flow chart", "Work Flow",
]
content  = "text"
help     = { th = "เขียนขั้นตอนตั้งแต่ต้นจนจบ ว่าทำอะไรก่อนหลัง", en = "write the steps from first to last" }
passes   = ["# ขั้นตอนการปฏิบัติงาน\n1. รับคำร้อง\n2. ตรวจสอบเอกสาร", "| ขั้นตอน | ผู้รับผิดชอบ |\n| รับคำร้อง | เจ้าพนักงานธุรการ |"]
fails    = ["# ขั้นตอนการปฏิบัติงาน", "ผู้รับผิดชอบ: นักวิชาการจัดเก็บรายได้"]

[[attest]]
id       = "manual-in-use"
question = { th = "มีอย่างน้อยหนึ่งคู่มือที่เจ้าหน้าที่ของหน่วยงานใช้ปฏิบัติงานจริงหรือไม่", en = "is there at least one manual that the agency's officers work by?" }
help     = { th = "ถามเจ้าหน้าที่ที่ทำงานนั้น คู่มือของหน่วยงานอื่นไม่นับ", en = "ask those who do the work; another agency's manual does not count" }

"""##),
        ("2566/items/O15.toml", ##"""
# Two numbered elements of one manual; one manual is enough.

[item]
id         = "O15"
indicator  = "9.2"
title      = { th = "คู่มือหรือมาตรฐานการให้บริการ", en = "service manual" }
owner      = { th = "สำนักปลัด", en = "office of the clerk" }
confidence = "high"
source     = { document = "รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2566 ที่อ้างองค์ประกอบด้านข้อมูล", clause = "บริการหรือภารกิจใด วิธีการขั้นตอนการให้บริการอย่างไร อย่างน้อย 1 คู่มือ" }

[covers]
year = "standing"

[recognise]
titles = ["คู่มือหรือมาตรฐานการให้บริการ", "คู่มือการให้บริการ", "มาตรฐานการให้บริการ", "คู่มือสำหรับประชาชน", "คู่มือประชาชน", "คู่มือบริการประชาชน"]

[[element]]
id       = "service"
element  = 1
title    = { th = "บริการหรือภารกิจของคู่มือ", en = "service of the manual" }
wordings = [
    "คู่มือการให้บริการ", "คู่มือสำหรับประชาชน", "คู่มือบริการประชาชน", "งานที่ให้บริการ", "งานบริการ", "ชื่องานบริการ", "ชื่อกระบวนงาน", "ชื่องาน", "บริการ",
    "ภารกิจ",
]
content  = "text"
help     = { th = "เขียนว่าเป็นคู่มือของบริการใด เช่น การขออนุญาตก่อสร้างอาคาร", en = "write which service the manual is for, such as building permits" }
passes   = ["# คู่มือสำหรับประชาชน: การขออนุญาตก่อสร้างอาคาร", "งานที่ให้บริการ: การรับชำระภาษีที่ดินและสิ่งปลูกสร้าง"]
fails    = ["งานที่ให้บริการ:", "ขั้นตอนการให้บริการ: ยื่นคำขอ"]

[[element]]
id       = "steps"
element  = 2
title    = { th = "วิธีการหรือขั้นตอนการให้บริการ", en = "steps of the service" }
wordings = [
    "ขั้นตอน", "ขั้นตอนการให้บริการ", "ขั้นตอนการติดต่อ", "ขั้นตอนและระยะเวลา", "ขั้นตอนการขอรับบริการ", "ขั้นตอน ระยะเวลา", "ขั้นตอนการยื่นคำขอ",
    "วิธีการให้บริการ", "วิธีการยื่นคำขอ", "วิธีการขอรับบริการ", "วิธีการติดต่อ", "Flow chart",
]
content  = "text"
help     = { th = "เขียนขั้นตอนที่ผู้รับบริการต้องทำตั้งแต่ยื่นคำขอจนได้รับบริการ", en = "write what people have to do, from the request to the service" }
passes   = ["# ขั้นตอนการให้บริการ\n1. ยื่นคำขอพร้อมเอกสาร", "| ขั้นตอน | ระยะเวลา |\n| ยื่นคำขอ | 5 นาที |"]
fails    = ["# ขั้นตอนการให้บริการ", "งานที่ให้บริการ: การรับชำระภาษี"]

[[attest]]
id       = "manual-for-visitors"
question = { th = "มีอย่างน้อยหนึ่งคู่มือสำหรับผู้รับบริการ ไม่ใช่คู่มือของเจ้าหน้าที่หรือไม่", en = "is there at least one manual for those who come, not for officers?" }
help     = { th = "อ่านอย่างผู้มาติดต่อ ต้องรู้ว่าต้องเตรียมอะไรและไปทำอะไรที่ไหน", en = "read it as a visitor: it must say what to bring and where to go" }

"""##),
        ("2566/items/O16.toml", ##"""
# Counts of services over the first half year: by month, by quarter or in one figure.

[item]
id         = "O16"
indicator  = "9.2"
title      = { th = "ข้อมูลเชิงสถิติการให้บริการ", en = "service statistics" }
owner      = { th = "สำนักปลัด", en = "office of the clerk" }
confidence = "high"
source     = { document = "รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2566 ที่อ้างองค์ประกอบด้านข้อมูล", clause = "สถิติการให้บริการรายเดือน รายไตรมาส หรือราย 6 เดือน ของหกเดือนแรกของปี พ.ศ. 2566" }

[covers]
year = "current"
from = 2022-10-01
to   = 2023-03-31

[recognise]
titles = [
    "ข้อมูลเชิงสถิติการให้บริการ", "ข้อมูลสถิติการให้บริการ", "สถิติการให้บริการ", "สถิติการบริการ", "สถิติผู้มารับบริการ", "สถิติผู้รับบริการ", "จำนวนผู้มาขอรับบริการ",
]

[[table]]
id       = "statistics"
form     = "service-statistics"
title    = { th = "สถิติการให้บริการ", en = "service statistics" }
presence = "error"
nil      = ["ไม่มีผู้มารับบริการ", "ไม่มีผู้รับบริการ", "ไม่มีการให้บริการ"]

[[element]]
id       = "half-year"
title    = { th = "ข้อมูลหกเดือนแรกของปีงบประมาณ", en = "first half of the fiscal year" }
wordings = [
    "รอบ 6 เดือน", "รอบหกเดือน", "หกเดือนแรก", "ราย 6 เดือน", "ช่วง 6 เดือน", "ระยะเวลา 6 เดือน", "ข้อมูล 6 เดือน", "ครึ่งปีแรก", "31 มีนาคม 2566",
    "31 มีนาคม พ.ศ. 2566", "31 มี.ค. 2566", "31 มี.ค. 66", "มีนาคม 2566", "มีนาคม พ.ศ. 2566", "มี.ค. 2566", "มี.ค. 66", "31/03/2566",
    "31/3/2566", "ไตรมาส 2", "ไตรมาสที่ 2", "ไตรมาส 1-2", "ไตรมาสที่ 1-2", "ไตรมาสที่ 1 และ 2",
]
content  = "mention"
help     = { th = "ระบุในชื่อเรื่องว่าเป็นข้อมูลรอบ 6 เดือน (1 ต.ค. 2565 – 31 มี.ค. 2566) และใส่ตัวเลขให้ถึงเดือนมีนาคม", en = "say in the title that it is of 1 October 2565 to 31 March 2566, and give figures up to March" }
passes   = ["สถิติการให้บริการ รอบ 6 เดือน", "| งานบริการ | มี.ค. 66 |\n| รับชำระภาษี | 12 |", "สถิติการให้บริการ ตุลาคม 2565 – มีนาคม 2566"]
fails    = ["สถิติการให้บริการ ไตรมาส 1 (ต.ค. - ธ.ค. 2565)", "# สถิติการให้บริการ"]

[years]
level  = "error"
cited  = ["current", "previous"]
other  = "note"
short  = "note"
fiscal = ["ประจำปีงบประมาณ พ.ศ.", "ประจำปีงบประมาณ", "ปีงบประมาณ พ.ศ.", "ปีงบประมาณ", "ประจำปี พ.ศ.", "ประจำปี"]

"""##),
        ("2566/items/O17.toml", ##"""
# The result of a survey of the year before. Some reports give it in tables, others in words and charts: a table is checked where there is one.

[item]
id         = "O17"
indicator  = "9.2"
title      = { th = "รายงานผลการสำรวจความพึงพอใจการให้บริการ", en = "satisfaction survey" }
owner      = { th = "สำนักปลัด", en = "office of the clerk" }
confidence = "high"
source     = { document = "รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2566 ที่อ้างองค์ประกอบด้านข้อมูล", clause = "ผลสำรวจความพึงพอใจการให้บริการของปี พ.ศ. 2565" }

[covers]
year = "previous"

[recognise]
titles = [
    "รายงานผลการสำรวจความพึงพอใจ", "ผลการสำรวจความพึงพอใจ", "รายงานผลสำรวจความพึงพอใจ", "รายงานผลความพึงพอใจ", "รายงานความพึงพอใจ",
    "ผลการประเมินความพึงพอใจ",
]

[[table]]
id       = "results"
form     = "satisfaction"
title    = { th = "ผลการสำรวจความพึงพอใจ", en = "results of the survey" }
presence = "optional"

[[element]]
id       = "result-of-survey"
title    = { th = "ร้อยละ ค่าเฉลี่ย หรือระดับความพึงพอใจ", en = "result of the survey" }
wordings = [
    "ร้อยละ", "ค่าเฉลี่ย", "คะแนนเฉลี่ย", "ระดับมากที่สุด", "ระดับมาก", "ระดับปานกลาง", "ระดับน้อย", "ระดับดี", "อยู่ในระดับ", "พึงพอใจมาก",
    "พึงพอใจปานกลาง", "พึงพอใจน้อย", "แปลผล", "การแปลผล", "ส่วนเบี่ยงเบนมาตรฐาน", "ผลคะแนน",
]
content  = "mention"
help     = { th = "เขียนผลเป็นร้อยละ ค่าเฉลี่ย หรือระดับความพึงพอใจ พร้อมจำนวนผู้ตอบ", en = "give the result as a percentage, mean or level, with how many answered" }
passes   = ["ผู้รับบริการมีความพึงพอใจ คิดเป็นร้อยละ 95.20", "| ด้าน | ค่าเฉลี่ย |\n| เจ้าหน้าที่ | 4.76 |"]
fails    = ["# รายงานผลการสำรวจความพึงพอใจ", "แบบสอบถามความพึงพอใจการให้บริการ"]

[[element]]
id       = "reported-year"
title    = { th = "ปี พ.ศ. 2565", en = "year 2565" }
wordings = ["พ.ศ. 2565", "ปี 2565", "งบประมาณ 2565", "ปี 65"]
content  = "mention"
help     = { th = "ข้อนี้ใช้ผลสำรวจของปีงบประมาณ พ.ศ. 2565 ให้ระบุปีไว้ในชื่อเรื่อง", en = "this item asks for the survey of fiscal year 2565; name the year in the title" }
passes   = ["รายงานผลการสำรวจความพึงพอใจ ประจำปีงบประมาณ พ.ศ. ๒๕๖๕"]
fails    = ["รายงานผลการสำรวจความพึงพอใจ ประจำปีงบประมาณ พ.ศ. 2566"]

[years]
level  = "error"
cited  = ["current", "previous"]
other  = "note"
short  = "note"
fiscal = ["ประจำปีงบประมาณ พ.ศ.", "ประจำปีงบประมาณ", "ปีงบประมาณ พ.ศ.", "ปีงบประมาณ", "ประจำปี พ.ศ.", "ประจำปี"]

"""##),
        ("2566/items/O18.toml", ##"""
# A service over the net. Its link is looked for; what it spares people is for a person to say.

[item]
id         = "O18"
indicator  = "9.2"
title      = { th = "E–Service", en = "online service" }
owner      = { th = "สำนักปลัด", en = "office of the clerk" }
confidence = "high"
source     = { document = "รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2566 ที่อ้างองค์ประกอบด้านข้อมูล", clause = "ช่องทางออนไลน์ที่สอดคล้องกับภารกิจ ไม่ต้องเดินทางมา เข้าถึงจากเว็บไซต์หลัก" }

[covers]
year = "standing"

[recognise]
titles = ["E-Service", "E–Service", "อีเซอร์วิส", "ระบบบริการออนไลน์", "ระบบให้บริการออนไลน์", "บริการออนไลน์", "ขอรับบริการออนไลน์"]

[[element]]
id       = "service-channel"
title    = { th = "ช่องทาง E-Service", en = "channel of the service" }
wordings = [
    "E-Service", "E–Service", "ระบบบริการออนไลน์", "บริการออนไลน์", "ระบบ e-service", "ขอรับบริการออนไลน์", "คำร้องออนไลน์", "ยื่นคำร้องออนไลน์",
    "ช่องทาง", "ชื่อบริการ", "บริการ", "ลิงก์", "URL",
]
content  = "link"
help     = { th = "ใส่ลิงก์ของระบบที่ใช้ขอรับบริการ", en = "give the link of the service" }
passes   = [
    "E-Service: https://www.example.go.th/eservice", "| บริการ | ลิงก์ |\n| ยื่นคำร้องทั่วไป | https://www.example.go.th/request |",
]
fails    = ["E-Service: ติดต่อที่สำนักงาน", "# E-Service\nดาวน์โหลดแบบฟอร์มแล้วนำมายื่นที่สำนักงาน"]

[[attest]]
id       = "without-travelling"
question = { th = "ขอรับบริการได้จนจบโดยไม่ต้องเดินทางมาที่หน่วยงานหรือไม่", en = "can the service be asked for to the end without coming to the agency?" }
help     = { th = "ลองยื่นคำขอจริงหนึ่งรายการ ไฟล์แบบฟอร์มให้ดาวน์โหลดอย่างเดียวไม่นับ", en = "make one request; forms to download alone are not enough" }

[[attest]]
id       = "fits-mission"
question = { th = "บริการนี้เป็นงานตามภารกิจของหน่วยงานหรือไม่", en = "is the service part of the agency's mission?" }
help     = { th = "เทียบกับอำนาจหน้าที่ในข้อ O3", en = "compare with the duties in O3" }

[[attest]]
id       = "on-main-site"
question = { th = "เปิดบริการได้จากเว็บไซต์หลักของหน่วยงานหรือไม่", en = "is the service reached from the agency's main site?" }
help     = { th = "เปิดหน้าแรกของเว็บไซต์ในหน้าต่างส่วนตัว แล้วกดไปให้ถึงโดยไม่ต้องเข้าสู่ระบบ", en = "open the front page in a private window and go there without signing in" }

"""##),
        ("2566/items/O19.toml", ##"""
# The plan that the Act asks for. The source names none of its columns, so that no table is demanded.

[item]
id         = "O19"
indicator  = "9.3"
title      = { th = "แผนการจัดซื้อจัดจ้างหรือแผนการจัดหาพัสดุ", en = "procurement plan" }
owner      = { th = "กองคลัง", en = "finance division" }
confidence = "high"
source     = { document = "รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2566 ที่อ้างองค์ประกอบด้านข้อมูล", clause = "แผนตามพระราชบัญญัติการจัดซื้อจัดจ้างและการบริหารพัสดุภาครัฐ พ.ศ. 2560 ของปี พ.ศ. 2566" }

[covers]
year = "current"

[recognise]
titles = [
    "แผนการจัดซื้อจัดจ้างหรือแผนการจัดหาพัสดุ", "แผนการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ", "แผนการจัดซื้อจัดจ้าง", "แผนจัดซื้อจัดจ้าง", "แผนการจัดหาพัสดุ",
    "เผยแพร่แผนการจัดซื้อจัดจ้าง",
]

[[element]]
id       = "plan"
title    = { th = "แผนการจัดซื้อจัดจ้าง", en = "procurement plan" }
wordings = [
    "แผนจัดซื้อจัดจ้าง", "แผนการจัดหาพัสดุ", "แผนจัดหาพัสดุ", "เผยแพร่แผน", "ประกาศเผยแพร่แผน", "ประกาศแผน", "เรื่อง เผยแพร่แผน",
    "เรื่อง ประกาศเผยแพร่แผน", "เรื่อง แผน", "ไม่มีการจัดซื้อจัดจ้าง", "ไม่มีแผน", "ไม่มีโครงการที่ต้อง", "ไม่มีรายการที่ต้อง",
]
content  = "text"
help     = { th = "ใส่ประกาศเผยแพร่แผนการจัดซื้อจัดจ้างของปี หากไม่มีรายการที่ต้องประกาศให้ทำหนังสือชี้แจงว่าไม่มี", en = "put in the plan that was announced; where the law asks for none, say so in a notice" }
passes   = [
    "ประกาศเผยแพร่แผนการจัดซื้อจัดจ้าง ประจำปีงบประมาณ พ.ศ. 2566", "# แผนการจัดซื้อจัดจ้าง\nก่อสร้างถนนคอนกรีตเสริมเหล็ก 1,250,000 บาท",
    "ไม่มีโครงการที่ต้องประกาศเผยแพร่แผน",
]
fails    = ["# แผนการจัดซื้อจัดจ้าง", "# ประกาศเชิญชวนประกวดราคา", "รายการจัดซื้อจัดจ้าง: ก่อสร้างถนน"]

[[attest]]
id       = "plan-complete"
question = { th = "แผนมีครบทุกรายการที่กฎหมายให้ประกาศ และเป็นของปีงบประมาณ พ.ศ. 2566 หรือไม่", en = "does the plan hold all that the law asks to announce, for fiscal year 2566?" }
help     = { th = "เทียบกับรายการที่ประกาศในระบบ e-GP ของปีเดียวกัน", en = "compare with what was announced in e-GP for the year" }

[years]
level  = "error"
cited  = ["current", "previous"]
other  = "note"
short  = "note"
fiscal = ["ประจำปีงบประมาณ พ.ศ.", "ประจำปีงบประมาณ", "ปีงบประมาณ พ.ศ.", "ปีงบประมาณ", "ประจำปี พ.ศ.", "ประจำปี"]

"""##),
        ("2566/items/O2.toml", ##"""
# The head and those who hold administrative posts, each with four elements.

[item]
id         = "O2"
indicator  = "9.1"
title      = { th = "ข้อมูลผู้บริหาร", en = "executives" }
owner      = { th = "สำนักปลัด", en = "office of the clerk" }
confidence = "high"
source     = { document = "รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2566 ที่อ้างองค์ประกอบด้านข้อมูล", clause = "ผู้บริหารสูงสุดและผู้ดำรงตำแหน่งทางการบริหาร คนละสี่องค์ประกอบ" }

[covers]
year = "standing"

[recognise]
titles = ["ข้อมูลผู้บริหาร", "ข้อมูลคณะผู้บริหาร", "ทำเนียบผู้บริหาร", "รายชื่อผู้บริหาร", "คณะผู้บริหาร"]

[[table]]
id       = "executives"
form     = "executives"
title    = { th = "รายชื่อผู้บริหาร", en = "executives" }
presence = "error"

[[element]]
id       = "head"
title    = { th = "ผู้บริหารสูงสุด", en = "head of the agency" }
wordings = [
    "นายกองค์การบริหารส่วน", "นายกเทศมนตรี", "นายก อบต.", "นายก อบจ.", "ผู้ว่าราชการจังหวัด", "อธิบดี", "ปลัดกระทรวง", "เลขาธิการ", "ผู้อำนวยการ",
    "อธิการบดี", "ผู้บังคับการ", "ผู้กำกับการ", "กรรมการผู้จัดการ", "นายกเมืองพัทยา", "ผู้ว่าการ",
]
content  = "mention"
help     = { th = "ใส่ข้อมูลของผู้บริหารสูงสุดเป็นรายการแรก", en = "put the head of the agency first" }
passes   = ["| ชื่อ-นามสกุล | ตำแหน่ง |\n| นายสมชาย ตัวอย่าง | นายกองค์การบริหารส่วนตำบลบ้านใหม่ |", "ผู้บริหารสูงสุด: นายสมชาย ตัวอย่าง"]
fails    = ["| ชื่อ-นามสกุล | ตำแหน่ง |\n| นางสาวสมหญิง ตัวอย่าง | นักวิชาการคลัง |"]

[[element]]
id       = "post-holders"
title    = { th = "ผู้ดำรงตำแหน่งทางการบริหาร", en = "administrative post holders" }
wordings = [
    "รองนายก", "รองผู้ว่า", "รองอธิบดี", "รองปลัด", "รองเลขาธิการ", "รองผู้อำนวยการ", "รองอธิการบดี", "รองผู้บังคับการ", "รองผู้กำกับการ",
    "รองกรรมการผู้จัดการ", "ปลัดองค์การบริหารส่วน", "ปลัดเทศบาล", "ปลัดเมืองพัทยา", "ปลัด อบต.", "ปลัด อบจ.", "หัวหน้าสำนัก", "ผู้อำนวยการกอง",
    "ผู้อำนวยการสำนัก", "คณบดี", "สารวัตร",
]
content  = "mention"
help     = { th = "เพิ่มผู้ดำรงตำแหน่งทางการบริหารทุกคน เช่น รองนายก ปลัด ผู้อำนวยการกอง", en = "add everybody in an administrative post: deputies, clerk, heads of divisions" }
passes   = ["| ชื่อ-นามสกุล | ตำแหน่ง |\n| นายสมศักดิ์ ตัวอย่าง | รองนายกองค์การบริหารส่วนตำบล |", "ปลัดเทศบาล: นางสมศรี ตัวอย่าง"]
fails    = ["| ชื่อ-นามสกุล | ตำแหน่ง |\n| นายสมชาย ตัวอย่าง | นายกองค์การบริหารส่วนตำบล |"]

[[attest]]
id       = "in-office"
question = { th = "ทุกคนในรายชื่อยังดำรงตำแหน่งนั้นอยู่ และรูปถ่ายเป็นของคนนั้นหรือไม่", en = "does everybody listed still hold the post, and is each picture that person's?" }
help     = { th = "เทียบกับคำสั่งแต่งตั้งล่าสุด คนที่ย้ายหรือพ้นตำแหน่งแล้วให้เอาออก", en = "compare with the latest orders; take out those who have left" }

"""##),
        ("2566/items/O20.toml", ##"""
# Notices of the year. Invitation and award are the source's examples: they warn, because some agencies only use methods without an invitation.

[item]
id         = "O20"
indicator  = "9.3"
title      = { th = "ประกาศต่าง ๆ เกี่ยวกับการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ", en = "procurement notices" }
owner      = { th = "กองคลัง", en = "finance division" }
confidence = "high"
source     = { document = "รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2566 ที่อ้างองค์ประกอบด้านข้อมูล", clause = "ประกาศตามพระราชบัญญัติในปี พ.ศ. 2566 เช่น ประกาศเชิญชวน ประกาศผลการจัดซื้อจัดจ้าง" }

[covers]
year = "current"

[recognise]
titles = [
    "ประกาศต่าง ๆ เกี่ยวกับการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ", "ประกาศต่างๆ เกี่ยวกับการจัดซื้อจัดจ้าง", "ประกาศเกี่ยวกับการจัดซื้อจัดจ้าง", "ประกาศจัดซื้อจัดจ้าง",
    "ประกาศการจัดซื้อจัดจ้าง", "ประกาศผู้ชนะการเสนอราคา", "ประกาศเชิญชวน",
]

[[element]]
id       = "notices"
title    = { th = "ประกาศการจัดซื้อจัดจ้าง", en = "procurement notices" }
wordings = ["ประกาศ"]
content  = "mention"
help     = { th = "ใส่ประกาศที่เผยแพร่ในปี พร้อมวันที่ หากไม่มีให้เขียนว่า ไม่มีประกาศในปีงบประมาณนี้", en = "put in the notices of the year with their dates; where there were none, say so" }
passes   = ["ประกาศผู้ชนะการเสนอราคา จ้างก่อสร้างถนน", "ไม่มีประกาศในปีงบประมาณนี้"]
fails    = ["รายการจัดซื้อจัดจ้าง: ก่อสร้างถนน"]

[[element]]
id       = "invitations"
title    = { th = "ประกาศเชิญชวน", en = "invitations" }
wordings = ["ประกาศเชิญชวน", "ประกวดราคา", "หนังสือเชิญชวน", "เชิญชวนเสนอราคา"]
content  = "mention"
presence = "warning"
help     = { th = "ใส่ประกาศเชิญชวน หากใช้วิธีที่ไม่ต้องเชิญชวนทั้งหมดให้เขียนว่า ไม่มีประกาศเชิญชวน", en = "put in the invitations; where no method called for one, write ไม่มีประกาศเชิญชวน" }
passes   = ["ประกาศประกวดราคาจ้างก่อสร้าง ด้วยวิธี e-bidding", "ไม่มีประกาศเชิญชวน เนื่องจากใช้วิธีเฉพาะเจาะจง"]
fails    = ["ประกาศผู้ชนะการเสนอราคา"]

[[element]]
id       = "awards"
title    = { th = "ประกาศผลการจัดซื้อจัดจ้าง", en = "awards" }
wordings = ["ประกาศผลการจัดซื้อจัดจ้าง", "ประกาศผล", "ผู้ชนะการเสนอราคา", "ผู้ได้รับการคัดเลือก", "ประกาศผู้ชนะ"]
content  = "mention"
presence = "warning"
help     = { th = "ใส่ประกาศผู้ชนะการเสนอราคาหรือผลการจัดซื้อจัดจ้าง", en = "put in the notices of who was chosen" }
passes   = ["ประกาศผู้ชนะการเสนอราคา จ้างก่อสร้างถนน", "ประกาศผลการจัดซื้อจัดจ้างรายไตรมาส"]
fails    = ["ประกาศเชิญชวน จ้างก่อสร้างถนน"]

[[attest]]
id       = "notices-of-year"
question = { th = "ประกาศเป็นของปีงบประมาณ พ.ศ. 2566 และเปิดอ่านได้ทุกฉบับหรือไม่", en = "are the notices of fiscal year 2566, and does each one open?" }
help     = { th = "ดูวันที่ของประกาศ และกดเปิดทุกฉบับ", en = "look at the dates, and open each one" }

[years]
level  = "warning"
cited  = ["current", "previous"]
other  = "note"
short  = "note"
fiscal = ["ประจำปีงบประมาณ พ.ศ.", "ประจำปีงบประมาณ", "ปีงบประมาณ พ.ศ.", "ปีงบประมาณ", "ประจำปี พ.ศ.", "ประจำปี"]

"""##),
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

[[attest]]
id       = "every-month"
question = { th = "มีสรุปผลครบทุกเดือนตั้งแต่ตุลาคม 2565 ถึงมีนาคม 2566 หรือไม่", en = "is there a summary for every month from October 2565 to March 2566?" }
help     = { th = "หากแยกไฟล์รายเดือนให้นับให้ครบหกเดือน เดือนที่ไม่มีรายการให้ทำไฟล์ที่เขียนว่า ไม่มีการจัดซื้อจัดจ้าง", en = "where each month has a file, count six; for a month without procurement, publish one that says ไม่มีการจัดซื้อจัดจ้าง" }

"""##),
        ("2566/items/O22.toml", ##"""
# Four numbered elements, of the year before. The money may stand in the rows or as a sum in the text.

[item]
id         = "O22"
indicator  = "9.3"
title      = { th = "รายงานผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุประจำปี", en = "annual procurement report" }
owner      = { th = "กองคลัง", en = "finance division" }
confidence = "high"
source     = { document = "รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2566 ที่อ้างองค์ประกอบด้านข้อมูล", clause = "งบประมาณที่ใช้ รายการที่จัดซื้อจัดจ้าง ปัญหา/อุปสรรค และข้อเสนอแนะ ของปี พ.ศ. 2565" }

[covers]
year = "previous"

[recognise]
titles = [
    "รายงานผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุประจำปี", "รายงานผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ ประจำปีงบประมาณ", "รายงานผลการจัดซื้อจัดจ้างประจำปี",
    "รายงานผลการจัดซื้อจัดจ้าง ประจำปีงบประมาณ", "รายงานสรุปผลการจัดซื้อจัดจ้างประจำปี", "สรุปผลการจัดซื้อจัดจ้างประจำปี",
    "รายงานการวิเคราะห์ผลการจัดซื้อจัดจ้าง",
]

[[table]]
id       = "items"
form     = "procured-items"
title    = { th = "รายการที่มีการจัดซื้อจัดจ้าง", en = "what was procured" }
presence = "error"
nil      = ["ไม่มีการจัดซื้อจัดจ้าง", "ไม่มีการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ", "ไม่มีรายการจัดซื้อจัดจ้าง", "ไม่มีการดำเนินการจัดซื้อจัดจ้าง"]

[[element]]
id       = "budget-used"
element  = 1
title    = { th = "งบประมาณที่ใช้ในการจัดซื้อจัดจ้าง", en = "budget used" }
wordings = ["งบประมาณที่ใช้", "งบประมาณ", "วงเงิน", "จำนวนเงิน", "รวมเป็นเงิน", "ราคาที่ตกลง", "ราคาที่จัดซื้อ", "เบิกจ่าย"]
content  = "number"
help     = { th = "ใส่งบประมาณที่ใช้ทั้งหมดเป็นบาท หรือของแต่ละรายการ", en = "give the money used in baht, in all or for each work" }
passes   = ["งบประมาณที่ใช้ในการจัดซื้อจัดจ้าง: 1,250,000.00 บาท", "| รายการ | จำนวนเงิน |\n| วัสดุสำนักงาน | 24,800.00 |"]
fails    = ["| รายการ |\n| วัสดุสำนักงาน |", "งบประมาณที่ใช้: -"]

[[element]]
id       = "problems"
element  = 3
title    = { th = "ปัญหา/อุปสรรค", en = "problems" }
wordings = ["ปัญหา", "อุปสรรค", "ปัญหาและอุปสรรค", "ปัญหาอุปสรรค", "ปัญหาหรืออุปสรรค", "ไม่มีปัญหา", "ไม่พบปัญหา"]
content  = "text"
nothing  = "allowed"
help     = { th = "เขียนปัญหาหรืออุปสรรคที่พบในปี หากไม่มีให้เขียนว่า ไม่มีปัญหา/อุปสรรค", en = "write what went wrong in the year; where nothing did, write ไม่มีปัญหา/อุปสรรค" }
passes   = [
    "# ปัญหา/อุปสรรค\nผู้เสนอราคามีน้อยราย", "ปัญหาและอุปสรรค: ไม่มี", "| โครงการ | ปัญหา/อุปสรรค |\n| จ้างก่อสร้างถนน | ผู้เสนอราคามีน้อยราย |",
]
fails    = ["# ปัญหา/อุปสรรค\n# ข้อเสนอแนะ\nควรเผยแพร่ประกาศให้ทั่วถึง", "ปัญหาและอุปสรรค: -", "ผลการดำเนินงาน: แล้วเสร็จ"]

[[element]]
id       = "suggestions"
element  = 4
title    = { th = "ข้อเสนอแนะ", en = "suggestions" }
wordings = ["แนวทางแก้ไข", "แนวทางการแก้ไข", "ข้อเสนอแนะและแนวทางแก้ไข", "ข้อเสนอแนะ/แนวทางแก้ไข", "ไม่มีข้อเสนอแนะ"]
content  = "text"
nothing  = "allowed"
help     = { th = "เขียนข้อเสนอแนะสำหรับปีต่อไป หากไม่มีให้เขียนว่า ไม่มีข้อเสนอแนะ", en = "write what to do better; where there is nothing, write ไม่มีข้อเสนอแนะ" }
passes   = ["# ข้อเสนอแนะ\nควรเผยแพร่ประกาศให้ทั่วถึง", "ข้อเสนอแนะ: ไม่มี"]
fails    = ["ข้อเสนอแนะ:", "ปัญหาและอุปสรรค: ไม่มี"]

[[element]]
id       = "reported-year"
title    = { th = "ปี พ.ศ. 2565", en = "year 2565" }
wordings = ["พ.ศ. 2565", "ปี 2565", "งบประมาณ 2565", "ปี 65"]
content  = "mention"
help     = { th = "ข้อนี้ใช้รายงานผลของปีงบประมาณ พ.ศ. 2565 ให้ระบุปีไว้ในชื่อเรื่อง", en = "this item asks for results of fiscal year 2565; name the year in the title" }
passes   = ["รายงานผลการจัดซื้อจัดจ้างประจำปีงบประมาณ พ.ศ. ๒๕๖๕"]
fails    = ["รายงานผลการจัดซื้อจัดจ้างประจำปีงบประมาณ พ.ศ. 2566"]

[years]
level  = "error"
cited  = ["current", "previous"]
other  = "note"
short  = "note"
fiscal = ["ประจำปีงบประมาณ พ.ศ.", "ประจำปีงบประมาณ", "ปีงบประมาณ พ.ศ.", "ปีงบประมาณ", "ประจำปี พ.ศ.", "ประจำปี"]

"""##),
        ("2566/items/O23.toml", ##"""
# A policy of the head or a plan in the agency's name. A policy may have been made earlier, so that another year in its title only warns.

[item]
id         = "O23"
indicator  = "9.4"
title      = { th = "นโยบายหรือแผนการบริหารทรัพยากรบุคคล", en = "human-resources policy or plan" }
owner      = { th = "สำนักปลัด", en = "office of the clerk" }
confidence = "high"
source     = { document = "รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2566 ที่อ้างองค์ประกอบด้านข้อมูล", clause = "นโยบายของผู้บริหารสูงสุดหรือแผนที่กำหนดในนามหน่วยงาน ที่ใช้บังคับในปี พ.ศ. 2566" }

[covers]
year = "current"

[recognise]
titles = [
    "นโยบายหรือแผนการบริหารทรัพยากรบุคคล", "นโยบายการบริหารทรัพยากรบุคคล", "นโยบายการบริหารและพัฒนาทรัพยากรบุคคล",
    "นโยบายด้านการบริหารทรัพยากรบุคคล", "แผนการบริหารและพัฒนาทรัพยากรบุคคล", "แผนการบริหารทรัพยากรบุคคล", "แผนบริหารทรัพยากรบุคคล",
    "แผนพัฒนาบุคลากร", "แผนอัตรากำลัง",
]

[[element]]
id       = "policy"
title    = { th = "นโยบายหรือแผนการบริหารทรัพยากรบุคคล", en = "policy or plan" }
wordings = [
    "นโยบายการบริหารทรัพยากรบุคคล", "นโยบายการบริหารและพัฒนาทรัพยากรบุคคล", "นโยบายด้าน", "นโยบาย", "แผนการบริหาร", "แผนบริหารทรัพยากรบุคคล",
    "แผนพัฒนาบุคลากร", "แผนอัตรากำลัง", "แผนกลยุทธ์",
]
content  = "text"
help     = { th = "ใส่เนื้อหานโยบายหรือแผน เช่น ด้านการสรรหา การพัฒนา การรักษาบุคลากร", en = "put in the policy or plan: how people are recruited, trained and kept" }
passes   = ["# นโยบายการบริหารทรัพยากรบุคคล\nสรรหาบุคลากรด้วยระบบคุณธรรม", "นโยบายด้านการพัฒนา: ส่งเสริมให้บุคลากรเข้ารับการอบรมทุกปี"]
fails    = ["# นโยบายการบริหารทรัพยากรบุคคล", "นโยบายการบริหารทรัพยากรบุคคล: -"]

[[attest]]
id       = "of-head-or-agency"
question = { th = "เป็นนโยบายของผู้บริหารสูงสุดหรือเป็นแผนในนามหน่วยงานหรือไม่", en = "is it the head's policy, or a plan in the agency's name?" }
help     = { th = "ดูผู้ลงนามและชื่อหน่วยงานบนเอกสาร แผนของต้นสังกัดอย่างเดียวไม่พอ", en = "look at the signature and the name; the plan of a parent agency alone is not enough" }

[[attest]]
id       = "in-force"
question = { th = "นโยบายหรือแผนใช้บังคับในปี พ.ศ. 2566 หรือไม่", en = "is the policy or plan in force in 2566?" }
help     = { th = "ดูวันที่ประกาศและช่วงปีของแผน", en = "look at its date and years" }

[years]
level  = "warning"
cited  = ["current", "previous"]
other  = "note"
short  = "note"
fiscal = ["ประจำปีงบประมาณ พ.ศ.", "ประจำปีงบประมาณ", "ปีงบประมาณ พ.ศ.", "ปีงบประมาณ", "ประจำปี พ.ศ.", "ประจำปี"]

"""##),
        ("2566/items/O24.toml", ##"""
# Progress of what O23 plans, with the budget of each project, over the first half year.

[item]
id         = "O24"
indicator  = "9.4"
title      = { th = "การดำเนินการตามนโยบายหรือแผนการบริหารทรัพยากรบุคคล", en = "progress of the human-resources plan" }
owner      = { th = "สำนักปลัด", en = "office of the clerk" }
confidence = "high"
source     = { document = "รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2566 ที่อ้างองค์ประกอบด้านข้อมูล", clause = "ความก้าวหน้าตามข้อ O23 และงบประมาณของแต่ละโครงการ หกเดือนแรกของปี พ.ศ. 2566" }

[covers]
year = "current"
from = 2022-10-01
to   = 2023-03-31

[recognise]
titles = [
    "การดำเนินการตามนโยบายหรือแผนการบริหารทรัพยากรบุคคล", "การดำเนินการตามนโยบายการบริหารทรัพยากรบุคคล",
    "การดำเนินงานตามนโยบายการบริหารทรัพยากรบุคคล", "ผลการดำเนินการตามนโยบายการบริหารทรัพยากรบุคคล",
    "รายงานผลการดำเนินการตามนโยบายการบริหารทรัพยากรบุคคล", "รายงานความก้าวหน้าการดำเนินการตามนโยบายการบริหารทรัพยากรบุคคล",
    "รายงานผลการดำเนินการตามแผนการบริหารทรัพยากรบุคคล",
]

[[table]]
id       = "half_year"
form     = "action-progress"
title    = { th = "ความก้าวหน้าของโครงการหรือกิจกรรม", en = "progress of the projects" }
presence = "error"

[[element]]
id       = "half-year"
title    = { th = "ข้อมูลหกเดือนแรกของปีงบประมาณ", en = "first half of the fiscal year" }
wordings = [
    "รอบ 6 เดือน", "รอบหกเดือน", "หกเดือนแรก", "ราย 6 เดือน", "ช่วง 6 เดือน", "ระยะเวลา 6 เดือน", "ข้อมูล 6 เดือน", "ครึ่งปีแรก", "31 มีนาคม 2566",
    "31 มีนาคม พ.ศ. 2566", "31 มี.ค. 2566", "31 มี.ค. 66", "มีนาคม 2566", "มีนาคม พ.ศ. 2566", "มี.ค. 2566", "มี.ค. 66", "31/03/2566",
    "31/3/2566", "ไตรมาส 2", "ไตรมาสที่ 2", "ไตรมาส 1-2", "ไตรมาสที่ 1-2", "ไตรมาสที่ 1 และ 2",
]
content  = "mention"
help     = { th = "ระบุในชื่อเรื่องว่าเป็นข้อมูลรอบ 6 เดือน (1 ต.ค. 2565 – 31 มี.ค. 2566) และรายงานความก้าวหน้าให้ถึงเดือนมีนาคม", en = "say in the title that it is of 1 October 2565 to 31 March 2566, and report progress up to March" }
passes   = ["การดำเนินการตามนโยบายการบริหารทรัพยากรบุคคล รอบ ๖ เดือน", "ข้อมูล ณ วันที่ 31 มีนาคม 2566"]
fails    = ["ข้อมูล ณ วันที่ 31 ธันวาคม 2565", "# การดำเนินการตามนโยบายการบริหารทรัพยากรบุคคล"]

[[check]]
id      = "project-not-in-policy"
level   = "warning"
each    = "half_year.by_project"
with    = "O23"
assert  = "right.mentions > 0"
at      = "project"
title   = { th = "โครงการในรายงานไม่มีในข้อ O23", en = "a project of the report is not named in O23" }
message = { th = "ข้อ O23 ไม่ได้กล่าวถึงโครงการนี้ ({key})", en = "O23 does not name this project ({key})" }
help    = { th = "เขียนชื่อโครงการให้ตรงกับนโยบายหรือแผนในข้อ O23 หรือเพิ่มโครงการในข้อนั้น", en = "name the project as the policy or plan in O23 does, or add it there" }
passes  = [
    { half_year = [{ project = "จัดอบรมคุณธรรม" }], O23 = "# โครงการตามนโยบาย\n1. โครงการจัดอบรมคุณธรรม แก่บุคลากร" },
]
fails   = [
    { half_year = [{ project = "จัดอบรมคุณธรรม" }], O23 = "# นโยบาย\nพัฒนาบุคลากรอย่างต่อเนื่อง" },
]

[[attest]]
id       = "follows-policy"
question = { th = "โครงการในรายงานเป็นโครงการตามนโยบายหรือแผนในข้อ O23 หรือไม่", en = "are the projects those of the policy or plan in O23?" }
help     = { th = "อ้างชื่อนโยบายหรือแผนในรายงาน แล้วเทียบโครงการทีละรายการ", en = "name the policy or plan in the report, and compare project by project" }

[years]
level  = "error"
cited  = ["current", "previous"]
other  = "note"
short  = "note"
fiscal = ["ประจำปีงบประมาณ พ.ศ.", "ประจำปีงบประมาณ", "ปีงบประมาณ พ.ศ.", "ปีงบประมาณ", "ประจำปี พ.ศ.", "ประจำปี"]

"""##),
        ("2566/items/O25.toml", ##"""
# Five numbered sets of criteria. Criteria stay in force for years, so that another year in a title is only noted.

[item]
id         = "O25"
indicator  = "9.4"
title      = { th = "หลักเกณฑ์การบริหารและพัฒนาทรัพยากรบุคคล", en = "human-resources criteria" }
owner      = { th = "สำนักปลัด", en = "office of the clerk" }
confidence = "high"
source     = { document = "รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2566 ที่อ้างองค์ประกอบด้านข้อมูล", clause = "หลักเกณฑ์ห้าด้านที่ใช้บังคับในปี พ.ศ. 2566" }

[covers]
year = "current"

[recognise]
titles = ["หลักเกณฑ์การบริหารและพัฒนาทรัพยากรบุคคล", "หลักเกณฑ์การบริหารทรัพยากรบุคคล", "หลักเกณฑ์และวิธีการบริหารทรัพยากรบุคคล"]

[[element]]
id       = "recruitment"
element  = 1
title    = { th = "การสรรหาและคัดเลือกบุคลากร", en = "recruitment and selection" }
wordings = ["หลักเกณฑ์การสรรหา", "การสรรหา", "การคัดเลือก", "หลักเกณฑ์การคัดเลือก", "สรรหาและคัดเลือก"]
content  = "text"
help     = { th = "ใส่หลักเกณฑ์การสรรหาและคัดเลือกบุคลากร", en = "put in the criteria for recruiting and choosing people" }
passes   = [
    "# หลักเกณฑ์การสรรหา\nสอบแข่งขันหรือสอบคัดเลือกตามประกาศ ก.อบต.", "การสรรหาและคัดเลือกบุคลากร: สอบแข่งขันหรือสอบคัดเลือกตามประกาศ ก.อบต.",
    "หลักเกณฑ์การสรรหา สอบแข่งขันหรือสอบคัดเลือกตามประกาศ ก.อบต.",
]
fails    = ["# หลักเกณฑ์การสรรหา", "หลักเกณฑ์การประเมินผล: ปีละสองครั้ง"]

[[element]]
id       = "appointment"
element  = 2
title    = { th = "การบรรจุและแต่งตั้งบุคลากร", en = "appointment" }
wordings = ["หลักเกณฑ์การบรรจุ", "การบรรจุ", "การแต่งตั้ง", "หลักเกณฑ์การแต่งตั้ง", "บรรจุและแต่งตั้ง"]
content  = "text"
help     = { th = "ใส่หลักเกณฑ์การบรรจุและแต่งตั้งบุคลากร", en = "put in the criteria for appointing people" }
passes   = [
    "# หลักเกณฑ์การบรรจุ\nบรรจุตามลำดับที่ในบัญชีผู้สอบได้", "การบรรจุและแต่งตั้งบุคลากร: บรรจุตามลำดับที่ในบัญชีผู้สอบได้",
    "หลักเกณฑ์การบรรจุ บรรจุตามลำดับที่ในบัญชีผู้สอบได้",
]
fails    = ["# หลักเกณฑ์การบรรจุ", "การสรรหา: สอบแข่งขัน"]

[[element]]
id       = "development"
element  = 3
title    = { th = "การพัฒนาบุคลากร", en = "development" }
wordings = ["หลักเกณฑ์การพัฒนา", "การพัฒนาบุคลากร", "พัฒนาบุคลากร"]
content  = "text"
help     = { th = "ใส่หลักเกณฑ์การพัฒนาบุคลากร เช่น การอบรม การศึกษาต่อ", en = "put in the criteria for training people" }
passes   = [
    "# หลักเกณฑ์การพัฒนา\nบุคลากรใหม่ต้องผ่านการปฐมนิเทศภายในหนึ่งปี", "การพัฒนาบุคลากร: บุคลากรใหม่ต้องผ่านการปฐมนิเทศภายในหนึ่งปี",
    "หลักเกณฑ์การพัฒนา บุคลากรใหม่ต้องผ่านการปฐมนิเทศภายในหนึ่งปี",
]
fails    = ["# หลักเกณฑ์การพัฒนา", "การสรรหา: สอบแข่งขัน"]

[[element]]
id       = "evaluation"
element  = 4
title    = { th = "การประเมินผลการปฏิบัติราชการ", en = "evaluation" }
wordings = ["หลักเกณฑ์การประเมินผล", "การประเมินผลการปฏิบัติ", "หลักเกณฑ์และวิธีการประเมินผล", "ประเมินผลการปฏิบัติ"]
content  = "text"
help     = { th = "ใส่หลักเกณฑ์การประเมินผลการปฏิบัติราชการ", en = "put in the criteria for evaluating people" }
passes   = [
    "# หลักเกณฑ์การประเมินผล\nประเมินปีละสองครั้ง ผลสัมฤทธิ์ร้อยละ 70", "การประเมินผลการปฏิบัติราชการ: ประเมินปีละสองครั้ง ผลสัมฤทธิ์ร้อยละ 70",
    "หลักเกณฑ์การประเมินผล ประเมินปีละสองครั้ง ผลสัมฤทธิ์ร้อยละ 70",
]
fails    = ["# หลักเกณฑ์การประเมินผล", "การสรรหา: สอบแข่งขัน"]

[[element]]
id       = "rewards-and-discipline"
element  = 5
title    = { th = "การให้คุณให้โทษและการสร้างขวัญกำลังใจ", en = "rewards, discipline and morale" }
wordings = [
    "หลักเกณฑ์การให้คุณ", "การให้คุณให้โทษ", "การให้คุณและการให้โทษ", "การให้คุณ ให้โทษ", "การสร้างขวัญกำลังใจ", "การสร้างขวัญและกำลังใจ",
    "การดำเนินการทางวินัย",
]
content  = "text"
help     = { th = "ใส่หลักเกณฑ์การให้คุณ การให้โทษ และการสร้างขวัญกำลังใจ", en = "put in the criteria for rewards, discipline and morale" }
passes   = [
    "# หลักเกณฑ์การให้คุณ\nคัดเลือกพนักงานดีเด่นปีละหนึ่งครั้ง", "การให้คุณให้โทษและการสร้างขวัญกำลังใจ: คัดเลือกพนักงานดีเด่นปีละหนึ่งครั้ง",
    "หลักเกณฑ์การให้คุณ คัดเลือกพนักงานดีเด่นปีละหนึ่งครั้ง",
]
fails    = ["# หลักเกณฑ์การให้คุณ", "การสรรหา: สอบแข่งขัน"]

[[attest]]
id       = "in-force"
question = { th = "หลักเกณฑ์ทั้งห้าด้านใช้บังคับในปี พ.ศ. 2566 หรือไม่", en = "are all five sets of criteria in force in 2566?" }
help     = { th = "ดูวันที่ประกาศ และตรวจว่าไม่มีฉบับใหม่มาแทน", en = "look at the dates, and see that no newer ones took their place" }

[years]
level  = "note"
cited  = ["current", "previous"]
other  = "note"
short  = "note"
fiscal = ["ประจำปีงบประมาณ พ.ศ.", "ประจำปีงบประมาณ", "ปีงบประมาณ พ.ศ.", "ปีงบประมาณ", "ประจำปี พ.ศ.", "ประจำปี"]

"""##),
        ("2566/items/O26.toml", ##"""
# Four numbered elements, of the year before.

[item]
id         = "O26"
indicator  = "9.4"
title      = { th = "รายงานผลการบริหารและพัฒนาทรัพยากรบุคคลประจำปี", en = "human-resources annual report" }
owner      = { th = "สำนักปลัด", en = "office of the clerk" }
confidence = "high"
source     = { document = "รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2566 ที่อ้างองค์ประกอบด้านข้อมูล", clause = "ผลการดำเนินการ สถิติด้านทรัพยากรบุคคล ปัญหา/อุปสรรค และข้อเสนอแนะ ของปี พ.ศ. 2565" }

[covers]
year = "previous"

[recognise]
titles = [
    "รายงานผลการบริหารและพัฒนาทรัพยากรบุคคล", "รายงานผลการบริหารทรัพยากรบุคคล", "รายงานผลการบริหารและการพัฒนาทรัพยากรบุคคล",
    "ผลการบริหารและพัฒนาทรัพยากรบุคคล",
]

[[table]]
id       = "results"
form     = "action-results"
title    = { th = "ผลการดำเนินการตามนโยบายหรือแผน", en = "results of the policy or plan" }
presence = "error"

[[element]]
id       = "hr-statistics"
element  = 2
title    = { th = "สถิติด้านทรัพยากรบุคคล", en = "human-resources statistics" }
wordings = [
    "ข้อมูลสถิติ", "สถิติ", "อัตรากำลัง", "กรอบอัตรากำลัง", "จำนวนบุคลากร", "จำนวนพนักงาน", "จำนวนข้าราชการ", "การแต่งตั้ง", "การโยกย้าย",
    "การโอนย้าย", "จำนวนผู้เข้ารับการอบรม", "จำนวนผู้เข้ารับการฝึกอบรม", "จำนวนผู้เข้าอบรม", "การฝึกอบรม",
]
content  = "number"
help     = { th = "สรุปตัวเลข เช่น อัตรากำลัง การแต่งตั้งโยกย้าย จำนวนผู้เข้าอบรม", en = "give figures, such as posts filled, appointments, people trained" }
passes   = ["# ข้อมูลสถิติ\nอัตรากำลัง 45 อัตรา บรรจุแล้ว 38 คน", "| ประเภทตำแหน่ง | จำนวนพนักงาน |\n| วิชาการ | 12 |"]
fails    = ["# ข้อมูลสถิติ", "ปัญหาและอุปสรรค: ไม่มี"]

[[element]]
id       = "problems"
element  = 3
title    = { th = "ปัญหา/อุปสรรค", en = "problems" }
wordings = ["ปัญหา", "อุปสรรค", "ปัญหาและอุปสรรค", "ปัญหาอุปสรรค", "ปัญหาหรืออุปสรรค", "ไม่มีปัญหา", "ไม่พบปัญหา"]
content  = "text"
nothing  = "allowed"
help     = { th = "เขียนปัญหาหรืออุปสรรคที่พบในปี หากไม่มีให้เขียนว่า ไม่มีปัญหา/อุปสรรค", en = "write what went wrong in the year; where nothing did, write ไม่มีปัญหา/อุปสรรค" }
passes   = [
    "# ปัญหา/อุปสรรค\nมีตำแหน่งว่างและไม่มีผู้สอบแข่งขันได้", "ปัญหาและอุปสรรค: ไม่มี",
    "| โครงการ | ปัญหา/อุปสรรค |\n| สรรหาบุคลากร | มีตำแหน่งว่างและไม่มีผู้สอบแข่งขันได้ |",
]
fails    = ["# ปัญหา/อุปสรรค\n# ข้อเสนอแนะ\nควรขอใช้บัญชีจากหน่วยงานอื่น", "ปัญหาและอุปสรรค: -", "ผลการดำเนินงาน: แล้วเสร็จ"]

[[element]]
id       = "suggestions"
element  = 4
title    = { th = "ข้อเสนอแนะ", en = "suggestions" }
wordings = ["แนวทางแก้ไข", "แนวทางการแก้ไข", "ข้อเสนอแนะและแนวทางแก้ไข", "ข้อเสนอแนะ/แนวทางแก้ไข", "ไม่มีข้อเสนอแนะ"]
content  = "text"
nothing  = "allowed"
help     = { th = "เขียนข้อเสนอแนะสำหรับปีต่อไป หากไม่มีให้เขียนว่า ไม่มีข้อเสนอแนะ", en = "write what to do better; where there is nothing, write ไม่มีข้อเสนอแนะ" }
passes   = ["# ข้อเสนอแนะ\nควรขอใช้บัญชีจากหน่วยงานอื่น", "ข้อเสนอแนะ: ไม่มี"]
fails    = ["ข้อเสนอแนะ:", "ปัญหาและอุปสรรค: ไม่มี"]

[[element]]
id       = "reported-year"
title    = { th = "ปี พ.ศ. 2565", en = "year 2565" }
wordings = ["พ.ศ. 2565", "ปี 2565", "งบประมาณ 2565", "ปี 65"]
content  = "mention"
help     = { th = "ข้อนี้ใช้รายงานผลของปีงบประมาณ พ.ศ. 2565 ให้ระบุปีไว้ในชื่อเรื่อง", en = "this item asks for results of fiscal year 2565; name the year in the title" }
passes   = ["รายงานผลการบริหารและพัฒนาทรัพยากรบุคคล ประจำปีงบประมาณ พ.ศ. ๒๕๖๕"]
fails    = ["รายงานผลการบริหารและพัฒนาทรัพยากรบุคคล ประจำปีงบประมาณ พ.ศ. 2566"]

[years]
level  = "error"
cited  = ["current", "previous"]
other  = "note"
short  = "note"
fiscal = ["ประจำปีงบประมาณ พ.ศ.", "ประจำปีงบประมาณ", "ปีงบประมาณ พ.ศ.", "ปีงบประมาณ", "ประจำปี พ.ศ.", "ประจำปี"]

"""##),
        ("2566/items/O27.toml", ##"""
# Four elements of a manual about complaints of corruption.

[item]
id         = "O27"
indicator  = "9.5"
title      = { th = "แนวปฏิบัติการจัดการเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ", en = "complaint procedure" }
owner      = { th = "สำนักปลัด", en = "office of the clerk" }
confidence = "high"
source     = { document = "รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2566 ที่อ้างองค์ประกอบด้านข้อมูล", clause = "วิธีร้องเรียน ขั้นตอนการจัดการ ส่วนงานที่รับผิดชอบ และระยะเวลา" }

[covers]
year = "standing"

[recognise]
titles = [
    "แนวปฏิบัติการจัดการเรื่องร้องเรียนการทุจริต", "แนวปฏิบัติการจัดการเรื่องร้องเรียน", "คู่มือการจัดการเรื่องร้องเรียนการทุจริต", "คู่มือการปฏิบัติงานเรื่องร้องเรียน",
    "คู่มือการดำเนินการต่อเรื่องร้องเรียน", "คู่มือการจัดการเรื่องร้องเรียน", "แนวทางการจัดการเรื่องร้องเรียน",
]

[[element]]
id       = "how-to-complain"
title    = { th = "วิธีการร้องเรียน", en = "how to complain" }
wordings = [
    "วิธีการที่บุคคลภายนอกจะทำการร้องเรียน", "วิธีร้องเรียน", "วิธีการยื่นเรื่องร้องเรียน", "วิธีการแจ้งเรื่องร้องเรียน", "ช่องทางการร้องเรียน", "ช่องทางร้องเรียน",
    "ช่องทางการแจ้งเรื่องร้องเรียน", "ช่องทางแจ้ง", "การยื่นเรื่องร้องเรียน", "การแจ้งเรื่องร้องเรียน", "หลักเกณฑ์การร้องเรียน", "รายละเอียดการร้องเรียน",
]
content  = "text"
help     = { th = "เขียนว่าบุคคลภายนอกร้องเรียนได้อย่างไร ต้องแจ้งอะไร ที่ไหน", en = "write how outsiders complain: what to say, and where" }
passes   = ["# ช่องทางการร้องเรียน\nยื่นหนังสือด้วยตนเองหรือทางเว็บไซต์", "วิธีการร้องเรียน: ระบุชื่อผู้ถูกร้องและพฤติการณ์"]
fails    = ["# ช่องทางการร้องเรียน", "ระยะเวลา: 15 วัน"]

[[element]]
id       = "steps"
title    = { th = "ขั้นตอนหรือวิธีการจัดการเรื่องร้องเรียน", en = "steps of handling" }
wordings = [
    "ขั้นตอนการจัดการเรื่องร้องเรียน", "ขั้นตอนการดำเนินการ", "ขั้นตอนการปฏิบัติ", "ขั้นตอนการดำเนินงาน", "ขั้นตอน", "วิธีการจัดการเรื่องร้องเรียน",
    "กระบวนการจัดการเรื่องร้องเรียน", "การดำเนินการต่อเรื่องร้องเรียน", "แผนผังกระบวนการ", "การจัดการเรื่องร้องเรียน",
]
content  = "text"
help     = { th = "เขียนว่าหน่วยงานทำอะไรบ้างตั้งแต่รับเรื่องจนแจ้งผล", en = "write what is done, from receiving a complaint to the answer" }
passes   = ["# ขั้นตอนการดำเนินการ\n1. รับเรื่อง\n2. ตรวจสอบข้อเท็จจริง", "| ขั้นตอน | ระยะเวลา |\n| รับเรื่อง | 1 วัน |"]
fails    = ["# ขั้นตอนการดำเนินการ", "ส่วนงานที่รับผิดชอบ: สำนักปลัด"]

[[element]]
id       = "responsible-unit"
title    = { th = "ส่วนงานที่รับผิดชอบ", en = "responsible unit" }
wordings = [
    "ผู้รับผิดชอบ", "หน่วยงานที่รับผิดชอบ", "หน่วยงานรับผิดชอบ", "หน่วยงานผู้รับผิดชอบ", "ส่วนราชการที่รับผิดชอบ", "เจ้าหน้าที่ผู้รับผิดชอบ", "ผู้รับเรื่อง", "สถานที่ตั้ง",
]
content  = "text"
help     = { th = "เขียนชื่อส่วนงานหรือตำแหน่งที่รับและจัดการเรื่อง", en = "name the unit or post that deals with it" }
passes   = ["ส่วนงานที่รับผิดชอบ: สำนักปลัด", "| ขั้นตอน | ผู้รับผิดชอบ |\n| รับเรื่อง | นิติกร |"]
fails    = ["ส่วนงานที่รับผิดชอบ: -", "ระยะเวลา: 15 วัน"]

[[element]]
id       = "duration"
title    = { th = "ระยะเวลาดำเนินการ", en = "time it takes" }
wordings = ["ระยะเวลา", "กำหนดเวลา", "ระยะเวลาในการดำเนินการ", "ภายในระยะเวลา", "กรอบเวลา"]
content  = "number"
help     = { th = "เขียนจำนวนวันของแต่ละขั้นตอนหรือทั้งหมด", en = "write how many days each step, or the whole, takes" }
passes   = ["ระยะเวลาดำเนินการ: 15 วันทำการ", "| ขั้นตอน | ระยะเวลา |\n| รับเรื่อง | 1 วัน |"]
fails    = ["ระยะเวลาดำเนินการ: โดยเร็ว", "# ระยะเวลาดำเนินการ"]

"""##),
        ("2566/items/O28.toml", ##"""
# An online channel of its own. The link is looked for; what sets it apart is for a person to say.

[item]
id         = "O28"
indicator  = "9.5"
title      = { th = "ช่องทางแจ้งเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ", en = "whistle-blowing channel" }
owner      = { th = "สำนักปลัด", en = "office of the clerk" }
confidence = "high"
source     = { document = "รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2566 ที่อ้างองค์ประกอบด้านข้อมูล", clause = "ช่องทางออนไลน์ แยกจากร้องเรียนทั่วไป คุ้มครองผู้แจ้ง เข้าถึงจากเว็บไซต์หลัก" }

[covers]
year = "standing"

[recognise]
titles = [
    "ช่องทางแจ้งเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ", "ช่องทางแจ้งเรื่องร้องเรียนการทุจริต", "ช่องทางการร้องเรียนการทุจริต", "ช่องทางร้องเรียนการทุจริต",
    "แจ้งเรื่องร้องเรียนการทุจริต", "แจ้งเบาะแสการทุจริต", "ร้องเรียนการทุจริต",
]

[[element]]
id       = "online-channel"
title    = { th = "ช่องทางแจ้งเรื่องร้องเรียนการทุจริต", en = "online channel" }
wordings = [
    "ช่องทางแจ้งเรื่องร้องเรียน", "ช่องทางการร้องเรียนการทุจริต", "ช่องทางร้องเรียนการทุจริต", "แจ้งเรื่องร้องเรียน", "แจ้งเบาะแส", "ร้องเรียนการทุจริต",
    "ร้องเรียนทุจริต", "ช่องทางออนไลน์", "ช่องทาง", "ลิงก์", "URL",
]
content  = "link"
help     = { th = "ใส่ลิงก์ของหน้าแจ้งเรื่องร้องเรียนการทุจริตบนเว็บไซต์หน่วยงาน", en = "give the link of that page on the agency's site" }
passes   = [
    "ช่องทางแจ้งเรื่องร้องเรียนการทุจริต: https://www.example.go.th/corruption", "# ร้องเรียนการทุจริต\nhttps://www.example.go.th/corruption",
]
fails    = ["แจ้งเบาะแส: โทร 054 123 456", "# ช่องทางแจ้งเรื่องร้องเรียนการทุจริต"]

[[attest]]
id       = "separate-channel"
question = { th = "ช่องทางนี้แยกจากช่องทางร้องเรียนทั่วไปหรือไม่", en = "is it apart from the channel for other complaints?" }
help     = { th = "ต้องมีหน้าหรือเมนูของเรื่องทุจริตโดยเฉพาะ ไม่ใช่หัวข้อในแบบร้องทุกข์ทั่วไป", en = "it needs a page or menu of its own, not a choice in the general form" }

[[attest]]
id       = "protects-reporter"
question = { th = "ข้อมูลของผู้แจ้งได้รับความคุ้มครอง และหน้าเว็บบอกไว้หรือไม่", en = "is whoever reports protected, and does the page say so?" }
help     = { th = "ดูว่าคนอื่นไม่เห็นชื่อและเรื่องที่แจ้ง และใครเปิดอ่านได้บ้าง", en = "see that nobody else reads name or report, and who can" }

[[attest]]
id       = "fits-procedure"
question = { th = "ช่องทางนี้ตรงกับที่เขียนไว้ในแนวปฏิบัติข้อ O27 หรือไม่", en = "is it the channel that the procedure in O27 names?" }
help     = { th = "เทียบชื่อช่องทางและลิงก์ในคู่มือกับหน้าเว็บ", en = "compare name and link in the manual with the page" }

[[attest]]
id       = "on-main-site"
question = { th = "เปิดช่องทางนี้ได้จากเว็บไซต์หลักของหน่วยงานหรือไม่", en = "is the channel reached from the agency's main site?" }
help     = { th = "เปิดหน้าแรกของเว็บไซต์ในหน้าต่างส่วนตัว แล้วกดไปให้ถึงโดยไม่ต้องเข้าสู่ระบบ", en = "open the front page in a private window and go there without signing in" }

"""##),
        ("2566/items/O29.toml", ##"""
# Three figures of the first half year. They may stand in a table, or a sentence says that there were no complaints: the figures are asked for
# wherever they are, and a table is checked where there is one.

[item]
id         = "O29"
indicator  = "9.5"
title      = { th = "ข้อมูลเชิงสถิติเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ", en = "complaint statistics" }
owner      = { th = "สำนักปลัด", en = "office of the clerk" }
confidence = "high"
source     = { document = "รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2566 ที่อ้างองค์ประกอบด้านข้อมูล", clause = "จำนวนเรื่องทั้งหมด แล้วเสร็จ และอยู่ระหว่างดำเนินการ ของหกเดือนแรกของปี พ.ศ. 2566" }

[covers]
year = "current"
from = 2022-10-01
to   = 2023-03-31

[recognise]
titles = [
    "ข้อมูลเชิงสถิติเรื่องร้องเรียนการทุจริต", "ข้อมูลสถิติเรื่องร้องเรียนการทุจริต", "ข้อมูลเชิงสถิติเรื่องร้องเรียน", "สถิติเรื่องร้องเรียนการทุจริต",
    "สถิติการร้องเรียนการทุจริต", "สถิติเรื่องร้องเรียน", "สถิติข้อร้องเรียน",
]

[[table]]
id       = "complaints"
form     = "complaint-statistics"
title    = { th = "สถิติเรื่องร้องเรียน", en = "complaint statistics" }
presence = "optional"
nil      = [
    "ไม่มีเรื่องร้องเรียน", "ไม่มีข้อร้องเรียน", "ไม่มีการร้องเรียน", "ไม่มีผู้ร้องเรียน", "ไม่พบเรื่องร้องเรียน", "ไม่พบข้อร้องเรียน", "ไม่ปรากฏเรื่องร้องเรียน",
    "ไม่ปรากฏการร้องเรียน", "ไม่ได้รับเรื่องร้องเรียน", "ยังไม่มีเรื่องร้องเรียน",
]

[[element]]
id       = "total-named"
title    = { th = "จำนวนเรื่องร้องเรียนทั้งหมด", en = "complaints in all" }
wordings = [
    "เรื่องร้องเรียนทั้งหมด", "จำนวนเรื่องร้องเรียน", "จำนวนเรื่องทั้งหมด", "จำนวนข้อร้องเรียน", "เรื่องทั้งหมด", "จำนวนเรื่องที่ร้องเรียน", "ไม่มีเรื่องร้องเรียน",
    "ไม่มีข้อร้องเรียน", "ไม่มีการร้องเรียน", "ไม่มีผู้ร้องเรียน", "ไม่พบเรื่องร้องเรียน", "ไม่พบข้อร้องเรียน", "ไม่ปรากฏเรื่องร้องเรียน", "ไม่ปรากฏการร้องเรียน",
    "ไม่ได้รับเรื่องร้องเรียน", "ยังไม่มีเรื่องร้องเรียน",
]
content  = "mention"
help     = { th = "ใส่จำนวน แม้เป็น 0 หากไม่มีเลยให้เขียนว่า ไม่มีเรื่องร้องเรียน", en = "give the number, even 0; where there were none at all, write ไม่มีเรื่องร้องเรียน" }
passes   = [
    "จำนวนเรื่องร้องเรียนทั้งหมด 2 เรื่อง", "| เดือน | จำนวนเรื่องร้องเรียน |\n| ต.ค. 2565 | 0 |", "ในรอบ 6 เดือนแรก หน่วยงานไม่มีเรื่องร้องเรียนการทุจริต",
]
fails    = ["ดำเนินการแล้วเสร็จ 2 เรื่อง", "# สถิติการร้องเรียน"]

[[element]]
id       = "finished-named"
title    = { th = "จำนวนเรื่องที่ดำเนินการแล้วเสร็จ", en = "finished" }
wordings = [
    "ดำเนินการแล้วเสร็จ", "แล้วเสร็จ", "เสร็จสิ้น", "ดำเนินการเสร็จ", "ยุติเรื่อง", "ไม่มีเรื่องร้องเรียน", "ไม่มีข้อร้องเรียน", "ไม่มีการร้องเรียน",
    "ไม่มีผู้ร้องเรียน", "ไม่พบเรื่องร้องเรียน", "ไม่พบข้อร้องเรียน", "ไม่ปรากฏเรื่องร้องเรียน", "ไม่ปรากฏการร้องเรียน", "ไม่ได้รับเรื่องร้องเรียน",
    "ยังไม่มีเรื่องร้องเรียน",
]
content  = "mention"
help     = { th = "ใส่จำนวน แม้เป็น 0 หากไม่มีเลยให้เขียนว่า ไม่มีเรื่องร้องเรียน", en = "give the number, even 0; where there were none at all, write ไม่มีเรื่องร้องเรียน" }
passes   = ["จำนวนเรื่องที่ดำเนินการแล้วเสร็จ 2 เรื่อง", "ในรอบ 6 เดือนแรก หน่วยงานไม่มีเรื่องร้องเรียนการทุจริต"]
fails    = ["จำนวนเรื่องร้องเรียนทั้งหมด 2 เรื่อง"]

[[element]]
id       = "pending-named"
title    = { th = "จำนวนเรื่องที่อยู่ระหว่างดำเนินการ", en = "in progress" }
wordings = [
    "อยู่ระหว่างดำเนินการ", "อยู่ระหว่างการดำเนินการ", "ระหว่างดำเนินการ", "กำลังดำเนินการ", "ยังไม่แล้วเสร็จ", "ไม่มีเรื่องร้องเรียน", "ไม่มีข้อร้องเรียน",
    "ไม่มีการร้องเรียน", "ไม่มีผู้ร้องเรียน", "ไม่พบเรื่องร้องเรียน", "ไม่พบข้อร้องเรียน", "ไม่ปรากฏเรื่องร้องเรียน", "ไม่ปรากฏการร้องเรียน",
    "ไม่ได้รับเรื่องร้องเรียน", "ยังไม่มีเรื่องร้องเรียน",
]
content  = "mention"
help     = { th = "ใส่จำนวน แม้เป็น 0 หากไม่มีเลยให้เขียนว่า ไม่มีเรื่องร้องเรียน", en = "give the number, even 0; where there were none at all, write ไม่มีเรื่องร้องเรียน" }
passes   = ["อยู่ระหว่างดำเนินการ 0 เรื่อง", "ในรอบ 6 เดือนแรก หน่วยงานไม่มีเรื่องร้องเรียนการทุจริต"]
fails    = ["จำนวนเรื่องร้องเรียนทั้งหมด 2 เรื่อง\nดำเนินการแล้วเสร็จ 2 เรื่อง"]

[[element]]
id       = "half-year"
title    = { th = "ข้อมูลหกเดือนแรกของปีงบประมาณ", en = "first half of the fiscal year" }
wordings = [
    "รอบ 6 เดือน", "รอบหกเดือน", "หกเดือนแรก", "ราย 6 เดือน", "ช่วง 6 เดือน", "ระยะเวลา 6 เดือน", "ข้อมูล 6 เดือน", "ครึ่งปีแรก", "31 มีนาคม 2566",
    "31 มีนาคม พ.ศ. 2566", "31 มี.ค. 2566", "31 มี.ค. 66", "มีนาคม 2566", "มีนาคม พ.ศ. 2566", "มี.ค. 2566", "มี.ค. 66", "31/03/2566",
    "31/3/2566", "ไตรมาส 2", "ไตรมาสที่ 2", "ไตรมาส 1-2", "ไตรมาสที่ 1-2", "ไตรมาสที่ 1 และ 2",
]
content  = "mention"
help     = { th = "ระบุในชื่อเรื่องว่าเป็นข้อมูลรอบ 6 เดือน (1 ต.ค. 2565 – 31 มี.ค. 2566) และใส่ตัวเลขให้ถึงเดือนมีนาคม", en = "say in the title that it is of 1 October 2565 to 31 March 2566, and give figures up to March" }
passes   = ["สถิติเรื่องร้องเรียน รอบ 6 เดือน", "ตั้งแต่วันที่ 1 ตุลาคม 2565 ถึงวันที่ 31 มีนาคม 2566"]
fails    = ["สถิติเรื่องร้องเรียน ไตรมาส 1", "ข้อมูล ณ วันที่ 31 ธันวาคม 2565"]

[years]
level  = "error"
cited  = ["current", "previous"]
other  = "note"
short  = "note"
fiscal = ["ประจำปีงบประมาณ พ.ศ.", "ประจำปีงบประมาณ", "ปีงบประมาณ พ.ศ.", "ปีงบประมาณ", "ประจำปี พ.ศ.", "ประจำปี"]

"""##),
        ("2566/items/O3.toml", ##"""
# Duties that law gives this agency. Whether they are its own is for a person to say; that a law is named is asked for less strictly.

[item]
id         = "O3"
indicator  = "9.1"
title      = { th = "อำนาจหน้าที่", en = "powers and duties" }
owner      = { th = "สำนักปลัด", en = "office of the clerk" }
confidence = "high"
source     = { document = "รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2566 ที่อ้างองค์ประกอบด้านข้อมูล", clause = "หน้าที่และอำนาจของหน่วยงานตามที่กฎหมายกำหนด" }

[covers]
year = "standing"

[recognise]
titles = ["อำนาจหน้าที่ของ", "หน้าที่และอำนาจ", "อำนาจและหน้าที่", "ภารกิจและอำนาจหน้าที่", "ภารกิจ อำนาจหน้าที่"]

[[element]]
id       = "duties"
title    = { th = "อำนาจหน้าที่", en = "powers and duties" }
wordings = ["หน้าที่และอำนาจ", "อำนาจและหน้าที่", "หน้าที่ของหน่วยงาน", "ภารกิจ", "มีอำนาจหน้าที่", "มีหน้าที่"]
content  = "text"
help     = { th = "เขียนว่าหน่วยงานมีหน้าที่และอำนาจอะไรบ้าง เป็นข้อ ๆ", en = "write what the agency has to do, point by point" }
passes   = ["# อำนาจหน้าที่\nจัดให้มีและบำรุงรักษาทางน้ำและทางบก", "หน้าที่และอำนาจ: รักษาความสะอาดของถนน"]
fails    = ["# อำนาจหน้าที่", "อำนาจหน้าที่: [รอข้อมูล]", "ที่อยู่: 99 หมู่ 1"]

[[element]]
id       = "legal-basis"
title    = { th = "กฎหมายที่ให้อำนาจ", en = "law that gives the powers" }
wordings = ["พระราชบัญญัติ", "พ.ร.บ.", "พระราชกฤษฎีกา", "พระราชกำหนด", "กฎกระทรวง", "ประกาศกระทรวง", "ข้อบังคับ", "รัฐธรรมนูญ", "ตามมาตรา"]
content  = "mention"
presence = "warning"
help     = { th = "ระบุชื่อกฎหมายและมาตราที่ให้อำนาจหน้าที่", en = "name the law, and its sections, that gives the powers" }
passes   = ["ตามพระราชบัญญัติสภาตำบลและองค์การบริหารส่วนตำบล พ.ศ. 2537 มาตรา 67", "อำนาจหน้าที่ตาม พ.ร.บ. เทศบาล"]
fails    = ["# อำนาจหน้าที่\nจัดให้มีและบำรุงรักษาทางน้ำและทางบก"]

[[attest]]
id       = "own-duties"
question = { th = "เป็นอำนาจหน้าที่ของหน่วยงานนี้เอง ไม่ใช่ตัวบทกฎหมายทั้งฉบับหรือของหน่วยงานอื่นหรือไม่", en = "are these the duties of this agency itself, not a whole law nor another agency's?" }
help     = { th = "ตัดให้เหลือเฉพาะหน้าที่ที่กฎหมายให้หน่วยงานทำ แล้วตรวจชื่อหน่วยงานทุกแห่งในหน้า", en = "keep what the law asks of the agency, and look at every name of an agency on the page" }

"""##),
        ("2566/items/O30.toml", ##"""
# The report that restates the item says year 2565; the official text, by background knowledge, the current one. Either is accepted, the current one advised.

[item]
id         = "O30"
indicator  = "9.5"
title      = { th = "การเปิดโอกาสให้เกิดการมีส่วนร่วม", en = "public participation" }
owner      = { th = "สำนักปลัด", en = "office of the clerk" }
confidence = "high"
source     = { document = "รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2566 ที่อ้างองค์ประกอบด้านข้อมูล", clause = "การดำเนินการที่บุคคลภายนอกมีส่วนร่วมในงานตามภารกิจ รายงานเขียนปี พ.ศ. 2565" }

[covers]
year = "previous"

[recognise]
titles = ["การเปิดโอกาสให้เกิดการมีส่วนร่วม", "การเปิดโอกาสให้มีส่วนร่วม", "การมีส่วนร่วมของประชาชน", "การมีส่วนร่วมของผู้มีส่วนได้ส่วนเสีย"]

[[element]]
id       = "activity"
title    = { th = "กิจกรรมหรือการดำเนินการ", en = "activity" }
wordings = [
    "กิจกรรม", "โครงการ", "ชื่อกิจกรรม", "ชื่อโครงการ", "ประเด็น", "หัวข้อ", "เรื่อง", "การดำเนินการ", "การประชุมประชาคม", "ประชาคม", "การประชุม",
    "การมีส่วนร่วม",
]
content  = "text"
help     = { th = "เขียนว่าทำกิจกรรมอะไร เมื่อใด ร่วมคิดหรือร่วมทำในเรื่องใด", en = "write what was done, when, and what people took part in" }
passes   = ["กิจกรรม: ประชุมประชาคมจัดทำแผนพัฒนาท้องถิ่น 16 ม.ค. 2566", "# การเปิดโอกาสให้เกิดการมีส่วนร่วม\nประชุมประชาคมหมู่บ้าน 9 หมู่"]
fails    = ["# การเปิดโอกาสให้เกิดการมีส่วนร่วม", "กิจกรรม: -"]

[[element]]
id       = "outsiders"
title    = { th = "บุคคลภายนอกที่มีส่วนร่วม", en = "outsiders who took part" }
wordings = [
    "บุคคลภายนอก", "ประชาชน", "ผู้มีส่วนได้ส่วนเสีย", "ผู้มีส่วนได้เสีย", "ประชาคม", "ภาคประชาสังคม", "ภาคเอกชน", "ชุมชน", "ชาวบ้าน", "ผู้นำชุมชน",
    "ผู้ปกครอง", "ผู้เข้าร่วม",
]
content  = "mention"
help     = { th = "เขียนว่าบุคคลภายนอกกลุ่มใดเข้าร่วม และกี่คน", en = "write which outsiders took part, and how many" }
passes   = ["ผู้เข้าร่วม: ประชาชนหมู่ที่ 1 จำนวน 52 คน", "เชิญตัวแทนชุมชนเข้าร่วมประชุม"]
fails    = ["กิจกรรม: ประชุมพนักงานประจำเดือน"]

[[element]]
id       = "year-of-activity"
title    = { th = "ปีของกิจกรรม", en = "year of the activity" }
wordings = ["2566", "2565", "ปี 66", "ปี 65", "ม.ค. 66", "ก.พ. 66", "มี.ค. 66"]
content  = "mention"
help     = { th = "ระบุวันที่หรือปีของกิจกรรม ใช้กิจกรรมของปี พ.ศ. 2566 จะปลอดภัยที่สุด ปี 2565 ก็มีรายงานที่ใช้", en = "say when it took place; 2566 is the safest, though a report has 2565" }
passes   = ["วันที่ 16 ม.ค. 2566", "ประจำปีงบประมาณ พ.ศ. ๒๕๖๕"]
fails    = ["# การเปิดโอกาสให้เกิดการมีส่วนร่วม\nประชุมประชาคมหมู่บ้าน 9 หมู่", "ปีงบประมาณ พ.ศ. 2563"]

[[attest]]
id       = "about-mission"
question = { th = "บุคคลภายนอกได้ร่วมคิดหรือร่วมทำในงานตามภารกิจ ไม่ใช่แค่มารับฟังหรือร่วมพิธีหรือไม่", en = "did outsiders take part in the agency's work, not only listen or attend a ceremony?" }
help     = { th = "ดูว่ามีความเห็นหรือผลจากการมีส่วนร่วม เช่น มติประชาคม", en = "look for what they said or decided" }

[years]
level  = "warning"
cited  = ["current", "previous"]
other  = "note"
short  = "note"
fiscal = ["ประจำปีงบประมาณ พ.ศ.", "ประจำปีงบประมาณ", "ปีงบประมาณ พ.ศ.", "ปีงบประมาณ", "ประจำปี พ.ศ.", "ประจำปี"]

"""##),
        ("2566/items/O31.toml", ##"""
# A declaration of the year, signed by the head in office. Text and date are looked for; whose signature it is, a person says.

[item]
id         = "O31"
indicator  = "10.1"
title      = { th = "ประกาศเจตนารมณ์นโยบาย No Gift Policy จากการปฏิบัติหน้าที่", en = "No Gift declaration" }
owner      = { th = "สำนักปลัด", en = "office of the clerk" }
confidence = "high"
source     = { document = "รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2566 ที่อ้างองค์ประกอบด้านข้อมูล", clause = "ประกาศเป็นทางการ ลงนามโดยผู้บริหารสูงสุดที่ดำรงตำแหน่งในปี พ.ศ. 2566 ครอบคลุมตนเองและเจ้าหน้าที่ทุกคน" }

[covers]
year = "current"

[recognise]
titles = [
    "ประกาศเจตนารมณ์นโยบาย No Gift Policy", "ประกาศเจตนารมณ์ นโยบายไม่รับของขวัญ", "ประกาศเจตนารมย์นโยบาย No Gift Policy",
    "เจตนารมณ์ No Gift Policy", "ประกาศเจตนารมณ์การไม่รับของขวัญ", "ประกาศนโยบาย No Gift Policy", "ประกาศนโยบายไม่รับของขวัญ", "งดรับของขวัญ",
]

[[element]]
id       = "declaration"
title    = { th = "ประกาศอย่างเป็นทางการ", en = "formal declaration" }
wordings = ["ประกาศ", "ขอประกาศ"]
content  = "mention"
help     = { th = "ออกเป็นประกาศของหน่วยงาน มีชื่อหน่วยงานและเรื่อง", en = "make it an announcement of the agency, with its name and subject" }
passes   = ["ประกาศองค์การบริหารส่วนตำบลบ้านใหม่ เรื่อง นโยบาย No Gift Policy"]
fails    = ["นโยบาย No Gift Policy"]

[[element]]
id       = "no-gift"
title    = { th = "การไม่รับของขวัญและของกำนัล", en = "no gifts" }
wordings = [
    "ไม่รับของขวัญ", "งดรับของขวัญ", "งดให้ งดรับ", "ไม่รับของขวัญและของกำนัล", "ไม่รับ ของขวัญ", "ปฏิเสธการรับของขวัญ", "งดการรับของขวัญ", "ไม่ให้ ไม่รับ",
]
content  = "mention"
help     = { th = "เขียนว่าไม่รับของขวัญและของกำนัลทุกชนิดจากการปฏิบัติหน้าที่", en = "say that no gift of any kind is taken for doing one's duty" }
passes   = ["จะไม่รับของขวัญและของกำนัลทุกชนิด", "งดรับของขวัญทุกชนิดจากการปฏิบัติหน้าที่"]
fails    = ["ประกาศนโยบาย No Gift Policy"]

[[element]]
id       = "head-and-all-officers"
title    = { th = "ครอบคลุมผู้บริหารและเจ้าหน้าที่ทุกคน", en = "covers the head and all officers" }
wordings = [
    "เจ้าหน้าที่ของรัฐทุกคน", "เจ้าหน้าที่ทุกคน", "บุคลากรทุกคน", "พนักงานทุกคน", "ข้าราชการทุกคน", "ทุกคนในหน่วยงาน", "และบุคลากรในสังกัดทุก", "ทุกคน",
    "ทุกระดับ", "ทุกท่าน",
]
content  = "mention"
help     = { th = "เขียนว่าใช้กับผู้บริหารเองและเจ้าหน้าที่ทุกคนของหน่วยงาน", en = "say that it binds the head and every officer" }
passes   = ["ข้าพเจ้าและเจ้าหน้าที่ของรัฐทุกคนในหน่วยงาน", "ผู้บริหารและพนักงานทุกคน"]
fails    = ["ข้าพเจ้าจะไม่รับของขวัญ"]

[[element]]
id       = "signature"
title    = { th = "การลงนาม", en = "signature" }
wordings = ["ลงชื่อ", "ลงนาม", "ผู้ประกาศ"]
content  = "mention"
presence = "warning"
help     = { th = "ให้ผู้บริหารสูงสุดลงนาม และพิมพ์ชื่อกับตำแหน่งใต้ลายมือชื่อ", en = "have the head sign, with name and position below" }
passes   = ["(ลงชื่อ) นายสมชาย ตัวอย่าง", "ลงนามโดย นายสมชาย ตัวอย่าง"]
fails    = ["ประกาศ ณ วันที่ 4 มกราคม พ.ศ. 2566"]

[[element]]
id       = "date-of-declaration"
title    = { th = "วันที่ประกาศ", en = "date of the declaration" }
wordings = ["ประกาศ ณ วันที่", "ณ วันที่", "ลงวันที่", "วันที่"]
content  = "date-in-period"
help     = { th = "ใช้ประกาศที่ลงวันที่ในปีงบประมาณ พ.ศ. 2566 (1 ต.ค. 2565 – 30 ก.ย. 2566) ของปีก่อนใช้ซ้ำไม่ได้", en = "the date must be of 1 October 2565 to 30 September 2566; last year's declaration will not do" }
passes   = ["ประกาศ ณ วันที่ 4 มกราคม พ.ศ. 2566", "ลงวันที่: ๔ ม.ค. ๒๕๖๖"]
fails    = ["ประกาศ ณ วันที่ 4 มกราคม พ.ศ. 2565", "ประกาศ ณ วันที่: ...", "ประกาศองค์การบริหารส่วนตำบลบ้านใหม่"]

[[attest]]
id       = "signed-by-head"
question = { th = "ผู้ลงนามเป็นผู้บริหารสูงสุดที่ดำรงตำแหน่งในปี พ.ศ. 2566 หรือไม่", en = "was it signed by the head who was in office in 2566?" }
help     = { th = "เทียบชื่อกับข้อมูลผู้บริหารในข้อ O2 หากเปลี่ยนคนระหว่างปีให้ประกาศใหม่", en = "compare with O2; where the head has changed, declare anew" }

[[attest]]
id       = "before-during-after"
question = { th = "ประกาศครอบคลุมทั้งก่อน ขณะ และหลังปฏิบัติหน้าที่หรือไม่", en = "does it cover before, during and after doing one's duty?" }
help     = { th = "อ่านข้อความ ต้องไม่จำกัดเฉพาะเทศกาลปีใหม่", en = "read it; it must not be about New Year gifts alone" }

[years]
level  = "warning"
cited  = ["current", "previous"]
other  = "note"
short  = "note"
fiscal = ["ประจำปีงบประมาณ พ.ศ.", "ประจำปีงบประมาณ", "ปีงบประมาณ พ.ศ.", "ปีงบประมาณ", "ประจำปี พ.ศ.", "ประจำปี"]

"""##),
        ("2566/items/O32.toml", ##"""
# An activity of the year, such as a meeting or seminar, about taking no gifts.

[item]
id         = "O32"
indicator  = "10.1"
title      = { th = "การสร้างวัฒนธรรม No Gift Policy", en = "No Gift culture" }
owner      = { th = "สำนักปลัด", en = "office of the clerk" }
confidence = "high"
source     = { document = "รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2566 ที่อ้างองค์ประกอบด้านข้อมูล", clause = "กิจกรรมปลูกจิตสำนึกในลักษณะการประชุมหรือสัมมนา ในปี พ.ศ. 2566" }

[covers]
year = "current"

[recognise]
titles = [
    "การสร้างวัฒนธรรม No Gift Policy", "สร้างวัฒนธรรม No Gift Policy", "การสร้างวัฒนธรรมตามนโยบาย No Gift Policy", "กิจกรรม No Gift Policy",
    "การปลูกจิตสำนึก No Gift Policy",
]

[[element]]
id       = "activity"
title    = { th = "กิจกรรมสร้างวัฒนธรรม", en = "activity" }
wordings = [
    "กิจกรรม", "โครงการ", "การประชุม", "ประชุม", "สัมมนา", "การอบรม", "อบรม", "มอบนโยบาย", "ถ่ายทอดนโยบาย",
    "การสร้างวัฒนธรรม No Gift Policy",
]
content  = "text"
help     = { th = "เขียนว่าทำกิจกรรมอะไร ใครเข้าร่วม และพูดเรื่องใด", en = "write what was done, who came, and what about" }
passes   = ["กิจกรรม: ประชุมพนักงานเพื่อมอบนโยบาย No Gift Policy", "# การสร้างวัฒนธรรม No Gift Policy\nนายกมอบนโยบายในที่ประชุมประจำเดือน"]
fails    = ["# การสร้างวัฒนธรรม No Gift Policy", "กิจกรรม: -"]

[[element]]
id       = "kind-of-activity"
title    = { th = "ลักษณะการประชุมหรือสัมมนา", en = "meeting or seminar" }
wordings = ["ประชุม", "สัมมนา", "อบรม", "มอบนโยบาย", "ถ่ายทอด", "บรรยาย", "เสวนา", "ชี้แจง"]
content  = "mention"
help     = { th = "กิจกรรมต้องเป็นการประชุม สัมมนา หรืออบรมที่สื่อสารกับเจ้าหน้าที่ ติดป้ายหรือโพสต์ภาพอย่างเดียวไม่พอ", en = "it must be a meeting, seminar or the like; a poster alone is not enough" }
passes   = ["ประชุมพนักงานประจำเดือนมกราคม 2566", "อบรมให้ความรู้เรื่องการรับของขวัญ"]
fails    = ["ติดป้ายประชาสัมพันธ์หน้าสำนักงาน"]

[[element]]
id       = "date-of-activity"
title    = { th = "วันที่จัดกิจกรรม", en = "date of the activity" }
wordings = [
    "ตุลาคม 2565", "ตุลาคม พ.ศ. 2565", "ต.ค. 2565", "ต.ค. 65", "10/2565", "พฤศจิกายน 2565", "พฤศจิกายน พ.ศ. 2565", "พ.ย. 2565",
    "พ.ย. 65", "11/2565", "ธันวาคม 2565", "ธันวาคม พ.ศ. 2565", "ธ.ค. 2565", "ธ.ค. 65", "12/2565", "มกราคม 2566", "มกราคม พ.ศ. 2566",
    "ม.ค. 2566", "ม.ค. 66", "01/2566", "/1/2566", "กุมภาพันธ์ 2566", "กุมภาพันธ์ พ.ศ. 2566", "ก.พ. 2566", "ก.พ. 66", "02/2566", "/2/2566",
    "มีนาคม 2566", "มีนาคม พ.ศ. 2566", "มี.ค. 2566", "มี.ค. 66", "03/2566", "/3/2566", "เมษายน 2566", "เมษายน พ.ศ. 2566", "เม.ย. 2566",
    "เม.ย. 66", "04/2566", "/4/2566", "พฤษภาคม 2566", "พฤษภาคม พ.ศ. 2566", "พ.ค. 2566", "พ.ค. 66", "05/2566", "/5/2566",
    "มิถุนายน 2566", "มิถุนายน พ.ศ. 2566", "มิ.ย. 2566", "มิ.ย. 66", "06/2566", "/6/2566", "กรกฎาคม 2566", "กรกฎาคม พ.ศ. 2566",
    "ก.ค. 2566", "ก.ค. 66", "07/2566", "/7/2566", "สิงหาคม 2566", "สิงหาคม พ.ศ. 2566", "ส.ค. 2566", "ส.ค. 66", "08/2566", "/8/2566",
    "กันยายน 2566", "กันยายน พ.ศ. 2566", "ก.ย. 2566", "ก.ย. 66", "09/2566", "/9/2566",
]
content  = "mention"
presence = "warning"
help     = { th = "ระบุวันที่จัดกิจกรรม ซึ่งต้องอยู่ในปีงบประมาณ พ.ศ. 2566", en = "say on which day it took place, in fiscal year 2566" }
passes   = ["เมื่อวันที่ 16 มกราคม 2566 นายกมอบนโยบายในการประชุม", "| กิจกรรม | วันที่ |\n| ประชุมพนักงาน | 16 ม.ค. 2566 |"]
fails    = ["วันที่ 16 มกราคม 2565", "ประชุมพนักงานประจำเดือน"]

[[attest]]
id       = "about-gifts"
question = { th = "กิจกรรมมุ่งให้เจ้าหน้าที่ปฏิเสธของขวัญและของกำนัลจากการปฏิบัติหน้าที่หรือไม่", en = "was the activity about refusing gifts?" }
help     = { th = "ดูวาระหรือหัวข้อ และภาพกิจกรรม ไม่ใช่ภาพประกาศเจตนารมณ์ในข้อ O31", en = "look at agenda and pictures; the declaration of O31 is another item" }

[years]
level  = "warning"
cited  = ["current", "previous"]
other  = "note"
short  = "note"
fiscal = ["ประจำปีงบประมาณ พ.ศ.", "ประจำปีงบประมาณ", "ปีงบประมาณ พ.ศ.", "ปีงบประมาณ", "ประจำปี พ.ศ.", "ประจำปี"]

"""##),
        ("2566/items/O33.toml", ##"""
# An evaluation of the policy over the first half year. No gifts at all is a result, when it is said.

[item]
id         = "O33"
indicator  = "10.1"
title      = { th = "รายงานผลตามนโยบาย No Gift Policy", en = "No Gift report" }
owner      = { th = "สำนักปลัด", en = "office of the clerk" }
confidence = "high"
source     = { document = "รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2566 ที่อ้างองค์ประกอบด้านข้อมูล", clause = "การประเมินผลและรายงานผล รอบ 6 เดือน ของปี พ.ศ. 2566" }

[covers]
year = "current"
from = 2022-10-01
to   = 2023-03-31

[recognise]
titles = [
    "รายงานผลตามนโยบาย No Gift Policy", "รายงานผลการดำเนินการตามนโยบาย No Gift Policy", "รายงานผลการดำเนินงานตามนโยบาย No Gift Policy",
    "แบบรายงานผลตามนโยบาย No Gift Policy", "แบบรายงานการรับของขวัญ", "รายงานการรับของขวัญ",
]

[[element]]
id       = "report"
title    = { th = "ผลตามนโยบาย No Gift Policy", en = "result of the policy" }
wordings = [
    "ผลการดำเนินการ", "ผลการดำเนินงาน", "ผลการประเมิน", "การประเมินผล", "สรุปผล", "รายงานผล", "รายงานการรับของขวัญ", "การรับของขวัญ",
    "จำนวนครั้งที่รับ", "จำนวนของขวัญ", "ไม่มีการรับ", "ไม่พบการรับ", "ไม่มีผู้รับ",
]
content  = "text"
nothing  = "allowed"
help     = { th = "เขียนผลว่ามีการรับของขวัญกี่ครั้งและจัดการอย่างไร หากไม่มีให้เขียนว่า ไม่มีการรับของขวัญ", en = "write how many gifts there were and what became of them; where there were none, write ไม่มีการรับของขวัญ" }
passes   = [
    "ผลการดำเนินการ: ไม่มีการรับของขวัญและของกำนัล", "# สรุปผล\nเจ้าหน้าที่ทุกคนปฏิบัติตามนโยบาย", "| รายการ | จำนวนครั้งที่รับ |\n| ของขวัญ | 0 |",
]
fails    = ["# สรุปผล", "ผลการดำเนินการ: -", "ประกาศ ณ วันที่ 4 มกราคม 2566"]

[[element]]
id       = "half-year"
title    = { th = "ข้อมูลหกเดือนแรกของปีงบประมาณ", en = "first half of the fiscal year" }
wordings = [
    "รอบ 6 เดือน", "รอบหกเดือน", "หกเดือนแรก", "ราย 6 เดือน", "ช่วง 6 เดือน", "ระยะเวลา 6 เดือน", "ข้อมูล 6 เดือน", "ครึ่งปีแรก", "31 มีนาคม 2566",
    "31 มีนาคม พ.ศ. 2566", "31 มี.ค. 2566", "31 มี.ค. 66", "มีนาคม 2566", "มีนาคม พ.ศ. 2566", "มี.ค. 2566", "มี.ค. 66", "31/03/2566",
    "31/3/2566", "ไตรมาส 2", "ไตรมาสที่ 2", "ไตรมาส 1-2", "ไตรมาสที่ 1-2", "ไตรมาสที่ 1 และ 2",
]
content  = "mention"
help     = { th = "ระบุในชื่อเรื่องว่าเป็นข้อมูลรอบ 6 เดือน (1 ต.ค. 2565 – 31 มี.ค. 2566) และรายงานผลให้ถึงเดือนมีนาคม", en = "say in the title that it is of 1 October 2565 to 31 March 2566, and report up to March" }
passes   = ["รายงานผลตามนโยบาย No Gift Policy รอบ 6 เดือน", "ระหว่างวันที่ 1 ตุลาคม 2565 ถึง 31 มีนาคม 2566"]
fails    = ["รายงานผลตามนโยบาย No Gift Policy ประจำปีงบประมาณ พ.ศ. 2566"]

[years]
level  = "error"
cited  = ["current", "previous"]
other  = "note"
short  = "note"
fiscal = ["ประจำปีงบประมาณ พ.ศ.", "ประจำปีงบประมาณ", "ปีงบประมาณ พ.ศ.", "ปีงบประมาณ", "ประจำปี พ.ศ.", "ประจำปี"]

"""##),
        ("2566/items/O34.toml", ##"""
# Risk events, their levels, and measures; the measures may stand in a second table or in the text.

[item]
id         = "O34"
indicator  = "10.1"
title      = { th = "การประเมินความเสี่ยงการทุจริตและประพฤติมิชอบประจำปี", en = "corruption-risk assessment" }
owner      = { th = "สำนักปลัด", en = "office of the clerk" }
confidence = "high"
source     = { document = "รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2566 ที่อ้างองค์ประกอบด้านข้อมูล", clause = "เหตุการณ์ความเสี่ยง ระดับของความเสี่ยง มาตรการและการดำเนินการ ในปี พ.ศ. 2566" }

[covers]
year = "current"

[recognise]
titles = [
    "การประเมินความเสี่ยงการทุจริตและประพฤติมิชอบ", "การประเมินความเสี่ยงการทุจริต", "รายงานการประเมินความเสี่ยงการทุจริต",
    "ผลการประเมินความเสี่ยงการทุจริต", "ประเมินความเสี่ยงเพื่อป้องกันการทุจริต", "แผนบริหารความเสี่ยงการทุจริต",
]

[[table]]
id       = "risks"
form     = "risk-assessment"
title    = { th = "เหตุการณ์ความเสี่ยง", en = "risk events" }
presence = "error"

[[element]]
id       = "level-of-risk"
title    = { th = "ระดับของความเสี่ยง", en = "level of risk" }
wordings = [
    "ระดับความเสี่ยง", "ระดับของความเสี่ยง", "คะแนนความเสี่ยง", "ค่าความเสี่ยง", "ความเสี่ยงสูง", "ความเสี่ยงปานกลาง", "ความเสี่ยงต่ำ", "ความเสี่ยงระดับ",
    "สถานะความเสี่ยง", "Risk Score",
]
content  = "mention"
help     = { th = "เพิ่มระดับความเสี่ยงของทุกเหตุการณ์ เช่น สูง ปานกลาง ต่ำ", en = "add the level of every event, such as high, moderate, low" }
passes   = ["| เหตุการณ์ความเสี่ยง | ระดับความเสี่ยง |\n| เรียกรับเงิน | สูง |", "เป็นความเสี่ยงระดับปานกลาง"]
fails    = ["| เหตุการณ์ความเสี่ยง | มาตรการ |\n| เรียกรับเงิน | ติดกล้องวงจรปิด |"]

[[element]]
id       = "measures"
title    = { th = "มาตรการและการดำเนินการในการบริหารจัดการความเสี่ยง", en = "measures" }
wordings = [
    "มาตรการ", "มาตรการจัดการความเสี่ยง", "มาตรการจัดการความเสี่ยงการทุจริต", "มาตรการป้องกันการทุจริต", "แนวทางการจัดการความเสี่ยง",
    "การจัดการความเสี่ยง", "แนวทางแก้ไข", "การบริหารจัดการความเสี่ยง", "กิจกรรมควบคุม",
]
content  = "text"
help     = { th = "เขียนมาตรการและการดำเนินการของทุกเหตุการณ์ความเสี่ยง", en = "write a measure for every risk event" }
passes   = ["| เหตุการณ์ความเสี่ยง | มาตรการ |\n| เรียกรับเงิน | ติดกล้องวงจรปิด |", "# มาตรการจัดการความเสี่ยง\nติดกล้องวงจรปิดที่จุดบริการ"]
fails    = ["# มาตรการจัดการความเสี่ยง", "| เหตุการณ์ความเสี่ยง | ระดับความเสี่ยง |\n| เรียกรับเงิน | สูง |"]

[years]
level  = "error"
cited  = ["current", "previous"]
other  = "note"
short  = "note"
fiscal = ["ประจำปีงบประมาณ พ.ศ.", "ประจำปีงบประมาณ", "ปีงบประมาณ พ.ศ.", "ปีงบประมาณ", "ประจำปี พ.ศ.", "ประจำปี"]

"""##),
        ("2566/items/O35.toml", ##"""
# What was done about the measures of O34: a page with an activity, or a table of measures.

[item]
id         = "O35"
indicator  = "10.1"
title      = { th = "การดำเนินการเพื่อจัดการความเสี่ยงการทุจริตและประพฤติมิชอบ", en = "action on the risks" }
owner      = { th = "สำนักปลัด", en = "office of the clerk" }
confidence = "high"
source     = { document = "รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2566 ที่อ้างองค์ประกอบด้านข้อมูล", clause = "กิจกรรมที่สอดคล้องกับมาตรการตามข้อ O34 ในปี พ.ศ. 2566" }

[covers]
year = "current"

[recognise]
titles = [
    "การดำเนินการเพื่อจัดการความเสี่ยงการทุจริต", "การดำเนินการจัดการความเสี่ยงการทุจริต", "ผลการดำเนินการเพื่อจัดการความเสี่ยงการทุจริต",
    "รายงานผลการดำเนินการเพื่อจัดการความเสี่ยง", "การดำเนินการตามมาตรการจัดการความเสี่ยง", "รายงานผลการบริหารความเสี่ยงการทุจริต",
]

[[table]]
id       = "actions"
form     = "risk-actions"
title    = { th = "การดำเนินการตามมาตรการ", en = "actions" }
presence = "optional"

[[element]]
id       = "activity"
title    = { th = "กิจกรรมหรือการดำเนินการ", en = "activity" }
wordings = [
    "กิจกรรม", "การดำเนินการ", "ผลการดำเนินการ", "ผลการดำเนินงาน", "รายละเอียดการดำเนินการ", "สิ่งที่ดำเนินการ", "โครงการ", "การประชุม",
    "การอบรม",
]
content  = "text"
help     = { th = "เขียนว่าทำอะไรไปแล้วตามมาตรการ เมื่อใด มีหลักฐานอะไร", en = "write what was done about the measure, when, and what shows it" }
passes   = ["กิจกรรม: ประชุมกำหนดคุณลักษณะของพัสดุ 16 ม.ค. 2566", "| มาตรการ | ผลการดำเนินการ |\n| ติดกล้องวงจรปิด | ติดตั้งแล้ว 4 จุด |"]
fails    = ["กิจกรรม: -", "| มาตรการ |\n| ติดกล้องวงจรปิด |"]

[[check]]
id      = "measure-not-in-plan"
level   = "warning"
each    = "actions.by_measure"
with    = "O34/risks.by_measure"
assert  = "right.rows > 0"
at      = "measure"
title   = { th = "มาตรการในรายงานไม่มีในข้อ O34", en = "a measure of the report is not in O34" }
message = { th = "ข้อ O34 ไม่มีมาตรการนี้ ({key})", en = "O34 has no such measure ({key})" }
help    = { th = "เขียนชื่อมาตรการให้ตรงกับข้อ O34 หากทำนอกแผนให้แก้แผนให้ครบก่อน", en = "name the measure as O34 does; one that is not planned belongs in the plan first" }
passes  = [
    { actions = [{ measure = "จัดอบรมคุณธรรม" }], "O34/risks" = [{ measure = "จัดอบรมคุณธรรม" }, { measure = "ปรับปรุงเว็บไซต์" }] },
    { actions = [{ measure = "๑) มาตรการจัดอบรมคุณธรรม" }], "O34/risks" = [{ measure = "จัดอบรมคุณธรรม" }] },
]
fails   = [
    { actions = [{ measure = "จัดอบรมคุณธรรม" }, { measure = "จัดซื้อครุภัณฑ์" }], "O34/risks" = [{ measure = "จัดอบรมคุณธรรม" }, { measure = "ปรับปรุงเว็บไซต์" }] },
]

[[attest]]
id       = "follows-assessment"
question = { th = "กิจกรรมตรงกับมาตรการที่เขียนไว้ในข้อ O34 หรือไม่", en = "does the activity carry out a measure of O34?" }
help     = { th = "ยกชื่อเหตุการณ์ความเสี่ยงและมาตรการจากข้อ O34 มาเขียนให้เหมือนกัน", en = "quote the risk and the measure of O34 in the same words" }

[years]
level  = "warning"
cited  = ["current", "previous"]
other  = "note"
short  = "note"
fiscal = ["ประจำปีงบประมาณ พ.ศ.", "ประจำปีงบประมาณ", "ปีงบประมาณ พ.ศ.", "ปีงบประมาณ", "ประจำปี พ.ศ.", "ประจำปี"]

"""##),
        ("2566/items/O36.toml", ##"""
# A plan against corruption: projects, budgets, periods. It may be a plan of several years, so that its title's year only warns.

[item]
id         = "O36"
indicator  = "10.1"
title      = { th = "แผนปฏิบัติการป้องกันการทุจริต", en = "anti-corruption plan" }
owner      = { th = "สำนักปลัด", en = "office of the clerk" }
confidence = "high"
source     = { document = "รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2566 ที่อ้างองค์ประกอบด้านข้อมูล", clause = "โครงการ งบประมาณ และช่วงเวลาดำเนินการ ที่ครอบคลุมปี พ.ศ. 2566" }

[covers]
year = "current"

[recognise]
titles = [
    "แผนปฏิบัติการป้องกันการทุจริต", "แผนปฏิบัติการป้องกันและปราบปรามการทุจริต", "แผนป้องกันการทุจริต", "แผนปฏิบัติการในการป้องกันการทุจริต",
    "แผนปฏิบัติการส่งเสริมคุณธรรม",
]

[[table]]
id       = "plan"
form     = "action-plan"
title    = { th = "โครงการหรือกิจกรรมตามแผน", en = "projects of the plan" }
presence = "error"

[[element]]
id       = "project-periods"
title    = { th = "ระยะเวลาในการดำเนินการ", en = "period of each project" }
wordings = [
    "ระยะเวลา", "ช่วงเวลา", "กำหนดการ", "กำหนดเวลา", "วันที่ดำเนินการ", "เดือนที่ดำเนินการ", "ตุลาคม", "มีนาคม", "เม.ย.", "มิ.ย.", "ไตรมาส",
    "ปี 2565", "ปี 2567", "ปี 2568", "ปี 2569", "ปี 2570",
]
content  = "mention"
help     = { th = "เพิ่มคอลัมน์ระยะเวลา หรือคอลัมน์รายเดือน แล้วระบุช่วงเวลาของทุกโครงการ", en = "add a column for the period, or one for each month, and fill it in for every project" }
passes   = [
    "| โครงการ | งบประมาณ | ระยะเวลา |\n| อบรมต่อต้านการทุจริต | 30,000 | ม.ค. 2566 |",
    "| โครงการ | งบประมาณ | ก.พ. | มี.ค. | เม.ย. |\n| อบรมต่อต้านการทุจริต | 30,000 | | / | |",
]
fails    = ["| โครงการ | งบประมาณ |\n| อบรมต่อต้านการทุจริต | 30,000 |"]

[[attest]]
id       = "in-force"
question = { th = "แผนใช้บังคับในปี พ.ศ. 2566 และมุ่งป้องกันการทุจริตหรือพัฒนาคุณธรรมและความโปร่งใสหรือไม่", en = "is the plan in force in 2566, and against corruption or for integrity?" }
help     = { th = "ดูช่วงปีและวัตถุประสงค์ของแผน", en = "look at its years and purpose" }

[years]
level  = "warning"
cited  = ["current", "previous", "-2"]
other  = "note"
short  = "note"
fiscal = ["ประจำปีงบประมาณ พ.ศ.", "ประจำปีงบประมาณ", "ปีงบประมาณ พ.ศ.", "ปีงบประมาณ", "ประจำปี พ.ศ.", "ประจำปี"]

"""##),
        ("2566/items/O37.toml", ##"""
# Progress of the projects of O36 over the first half year.

[item]
id         = "O37"
indicator  = "10.1"
title      = { th = "รายงานการกำกับติดตามการดำเนินการป้องกันการทุจริตประจำปี รอบ 6 เดือน", en = "six-month report of the anti-corruption plan" }
owner      = { th = "สำนักปลัด", en = "office of the clerk" }
confidence = "high"
source     = { document = "รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2566 ที่อ้างองค์ประกอบด้านข้อมูล", clause = "ความก้าวหน้าและงบประมาณของแต่ละโครงการตามข้อ O36 รอบ 6 เดือนของปี พ.ศ. 2566" }

[covers]
year = "current"
from = 2022-10-01
to   = 2023-03-31

[recognise]
titles = [
    "รายงานการกำกับติดตามการดำเนินการป้องกันการทุจริต", "รายงานการกำกับติดตามการดำเนินการป้องกันและปราบปรามการทุจริต",
    "รายงานการกำกับติดตามแผนปฏิบัติการป้องกันการทุจริต", "รายงานกำกับติดตามการดำเนินการป้องกันการทุจริต", "รายงานความก้าวหน้าแผนปฏิบัติการป้องกันการทุจริต",
    "รายงานผลการดำเนินการป้องกันการทุจริต รอบ 6 เดือน", "รายงานผลการดำเนินการตามแผนปฏิบัติการป้องกันการทุจริต รอบ 6 เดือน",
]

[[table]]
id       = "half_year"
form     = "action-progress"
title    = { th = "ความก้าวหน้าของโครงการหรือกิจกรรม", en = "progress of the projects" }
presence = "error"

[[element]]
id       = "half-year"
title    = { th = "ข้อมูลหกเดือนแรกของปีงบประมาณ", en = "first half of the fiscal year" }
wordings = [
    "รอบ 6 เดือน", "รอบหกเดือน", "หกเดือนแรก", "ราย 6 เดือน", "ช่วง 6 เดือน", "ระยะเวลา 6 เดือน", "ข้อมูล 6 เดือน", "ครึ่งปีแรก", "31 มีนาคม 2566",
    "31 มีนาคม พ.ศ. 2566", "31 มี.ค. 2566", "31 มี.ค. 66", "มีนาคม 2566", "มีนาคม พ.ศ. 2566", "มี.ค. 2566", "มี.ค. 66", "31/03/2566",
    "31/3/2566", "ไตรมาส 2", "ไตรมาสที่ 2", "ไตรมาส 1-2", "ไตรมาสที่ 1-2", "ไตรมาสที่ 1 และ 2",
]
content  = "mention"
help     = { th = "ระบุในชื่อเรื่องว่าเป็นข้อมูลรอบ 6 เดือน (1 ต.ค. 2565 – 31 มี.ค. 2566) และรายงานความก้าวหน้าให้ถึงเดือนมีนาคม", en = "say in the title that it is of 1 October 2565 to 31 March 2566, and report progress up to March" }
passes   = ["รายงานการกำกับติดตามการดำเนินการป้องกันการทุจริต รอบ ๖ เดือน", "ข้อมูล ณ วันที่ 31 มีนาคม 2566"]
fails    = ["ข้อมูล ณ วันที่ 31 ธันวาคม 2565"]

[[check]]
id      = "project-not-in-plan"
level   = "error"
each    = "half_year.by_project"
with    = "O36/plan.by_project"
assert  = "right.rows > 0"
at      = "project"
title   = { th = "โครงการในรายงานไม่มีในข้อ O36", en = "a project of the report is not in O36" }
message = { th = "ข้อ O36 ไม่มีโครงการนี้ ({key})", en = "O36 has no such project ({key})" }
help    = { th = "เขียนชื่อโครงการให้ตรงกับข้อ O36 หากทำนอกแผนให้แก้แผนให้ครบก่อน", en = "name the project as O36 does; one that is not planned belongs in the plan first" }
passes  = [
    { half_year = [{ project = "จัดอบรมคุณธรรม" }], "O36/plan" = [{ project = "จัดอบรมคุณธรรม" }, { project = "ปรับปรุงเว็บไซต์" }] },
    { half_year = [{ project = "1. โครงการจัดอบรมคุณธรรม" }], "O36/plan" = [{ project = "จัดอบรมคุณธรรม" }] },
]
fails   = [
    { half_year = [{ project = "จัดอบรมคุณธรรม" }, { project = "จัดซื้อครุภัณฑ์" }], "O36/plan" = [{ project = "จัดอบรมคุณธรรม" }, { project = "ปรับปรุงเว็บไซต์" }] },
]

[[check]]
id      = "planned-project-not-reported"
level   = "warning"
each    = "O36/plan.by_project"
with    = "half_year.by_project"
assert  = "right.rows > 0"
at      = "project"
title   = { th = "โครงการในข้อ O36 ไม่มีในรายงาน", en = "a project of O36 is not reported" }
message = { th = "ข้อ O37 ไม่ได้รายงานโครงการนี้ของข้อ O36 ({key})", en = "O37 does not report this project of O36 ({key})" }
help    = { th = "รายงานโครงการนี้ด้วย แม้ยังไม่ได้ดำเนินการ", en = "report this project too, even where nothing has been done yet" }
passes  = [
    { half_year = [{ project = "จัดอบรมคุณธรรม" }, { project = "ปรับปรุงเว็บไซต์" }], "O36/plan" = [{ project = "จัดอบรมคุณธรรม" }, { project = "ปรับปรุงเว็บไซต์" }] },
]
fails   = [
    { half_year = [{ project = "จัดอบรมคุณธรรม" }], "O36/plan" = [{ project = "จัดอบรมคุณธรรม" }, { project = "ปรับปรุงเว็บไซต์" }] },
]

[[attest]]
id       = "follows-plan"
question = { th = "โครงการในรายงานครบและตรงกับแผนในข้อ O36 หรือไม่", en = "are the projects those of the plan in O36, and all of them?" }
help     = { th = "เทียบรายชื่อโครงการกับแผน โครงการที่ยังไม่เริ่มก็ต้องอยู่ในรายงาน", en = "compare with the plan; a project that has not begun belongs here too" }

[years]
level  = "error"
cited  = ["current", "previous"]
other  = "note"
short  = "note"
fiscal = ["ประจำปีงบประมาณ พ.ศ.", "ประจำปีงบประมาณ", "ปีงบประมาณ พ.ศ.", "ปีงบประมาณ", "ประจำปี พ.ศ.", "ประจำปี"]

"""##),
        ("2566/items/O38.toml", ##"""
# Four numbered elements, of the plan of the year before.

[item]
id         = "O38"
indicator  = "10.1"
title      = { th = "รายงานผลการดำเนินการป้องกันการทุจริตประจำปี", en = "anti-corruption report" }
owner      = { th = "สำนักปลัด", en = "office of the clerk" }
confidence = "high"
source     = { document = "รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2566 ที่อ้างองค์ประกอบด้านข้อมูล", clause = "ผลการดำเนินโครงการ การใช้จ่าย ปัญหา/อุปสรรค และข้อเสนอแนะ ของปี พ.ศ. 2565" }

[covers]
year = "previous"

[recognise]
titles = [
    "รายงานผลการดำเนินการป้องกันการทุจริต", "รายงานผลการดำเนินงานป้องกันการทุจริต", "รายงานผลการดำเนินการป้องกันและปราบปรามการทุจริต",
    "รายงานผลการดำเนินการตามแผนปฏิบัติการป้องกันการทุจริต", "รายงานผลการดำเนินงานตามแผนปฏิบัติการป้องกันการทุจริต",
    "รายงานผลตามแผนปฏิบัติการป้องกันการทุจริต",
]

[[table]]
id       = "results"
form     = "action-results"
title    = { th = "ผลการดำเนินโครงการหรือกิจกรรม", en = "results of the projects" }
presence = "error"

[[element]]
id       = "spending"
element  = 2
title    = { th = "ผลการใช้จ่ายงบประมาณ", en = "spending" }
wordings = [
    "งบประมาณที่ใช้", "งบประมาณที่ใช้จริง", "งบประมาณที่ใช้ไป", "งบประมาณที่ใช้จ่าย", "งบประมาณที่เบิกจ่าย", "การใช้จ่ายงบประมาณ", "ผลการใช้จ่าย",
    "ผลการใช้งบประมาณ", "ผลการเบิกจ่าย", "การเบิกจ่ายงบประมาณ", "เบิกจ่าย", "จ่ายจริง", "ใช้ไป", "ใช้จ่ายไป",
]
content  = "text"
nothing  = "allowed"
help     = { th = "เพิ่มเงินที่ใช้จ่ายจริงของแต่ละโครงการ หากไม่ใช้เงินให้เขียนว่า ไม่ใช้งบประมาณ", en = "add what each project has spent; where no money was used, write ไม่ใช้งบประมาณ" }
passes   = [
    "| โครงการ | ผลการดำเนินงาน | งบประมาณที่ใช้ |\n| อบรมต่อต้านการทุจริต | แล้วเสร็จ | 28,500.00 |", "ผลการใช้จ่ายงบประมาณ: ไม่ใช้งบประมาณ",
]
fails    = ["| โครงการ | ผลการดำเนินงาน |\n| อบรมต่อต้านการทุจริต | แล้วเสร็จ |", "ผลการใช้จ่ายงบประมาณ: -"]

[[element]]
id       = "problems"
element  = 3
title    = { th = "ปัญหา/อุปสรรค", en = "problems" }
wordings = ["ปัญหา", "อุปสรรค", "ปัญหาและอุปสรรค", "ปัญหาอุปสรรค", "ปัญหาหรืออุปสรรค", "ไม่มีปัญหา", "ไม่พบปัญหา"]
content  = "text"
nothing  = "allowed"
help     = { th = "เขียนปัญหาหรืออุปสรรคที่พบในปี หากไม่มีให้เขียนว่า ไม่มีปัญหา/อุปสรรค", en = "write what went wrong in the year; where nothing did, write ไม่มีปัญหา/อุปสรรค" }
passes   = [
    "# ปัญหา/อุปสรรค\nบุคลากรติดภารกิจ เข้าอบรมไม่ครบ", "ปัญหาและอุปสรรค: ไม่มี",
    "| โครงการ | ปัญหา/อุปสรรค |\n| อบรมต่อต้านการทุจริต | บุคลากรติดภารกิจ เข้าอบรมไม่ครบ |",
]
fails    = ["# ปัญหา/อุปสรรค\n# ข้อเสนอแนะ\nควรจัดอบรมสองรุ่น", "ปัญหาและอุปสรรค: -", "ผลการดำเนินงาน: แล้วเสร็จ"]

[[element]]
id       = "suggestions"
element  = 4
title    = { th = "ข้อเสนอแนะ", en = "suggestions" }
wordings = ["แนวทางแก้ไข", "แนวทางการแก้ไข", "ข้อเสนอแนะและแนวทางแก้ไข", "ข้อเสนอแนะ/แนวทางแก้ไข", "ไม่มีข้อเสนอแนะ"]
content  = "text"
nothing  = "allowed"
help     = { th = "เขียนข้อเสนอแนะสำหรับปีต่อไป หากไม่มีให้เขียนว่า ไม่มีข้อเสนอแนะ", en = "write what to do better; where there is nothing, write ไม่มีข้อเสนอแนะ" }
passes   = ["# ข้อเสนอแนะ\nควรจัดอบรมสองรุ่น", "ข้อเสนอแนะ: ไม่มี"]
fails    = ["ข้อเสนอแนะ:", "ปัญหาและอุปสรรค: ไม่มี"]

[[element]]
id       = "reported-year"
title    = { th = "ปี พ.ศ. 2565", en = "year 2565" }
wordings = ["พ.ศ. 2565", "ปี 2565", "งบประมาณ 2565", "ปี 65"]
content  = "mention"
help     = { th = "ข้อนี้ใช้รายงานผลของปีงบประมาณ พ.ศ. 2565 ให้ระบุปีไว้ในชื่อเรื่อง", en = "this item asks for results of fiscal year 2565; name the year in the title" }
passes   = ["รายงานผลการดำเนินการป้องกันการทุจริต ประจำปีงบประมาณ พ.ศ. ๒๕๖๕"]
fails    = ["รายงานผลการดำเนินการป้องกันการทุจริต ประจำปีงบประมาณ พ.ศ. 2566"]

[[attest]]
id       = "follows-plan"
question = { th = "โครงการในรายงานเป็นโครงการตามแผนป้องกันการทุจริตของปี พ.ศ. 2565 หรือไม่", en = "are the projects those of the plan of 2565?" }
help     = { th = "เทียบรายชื่อโครงการกับแผนของปีก่อน", en = "compare with the plan of that year" }

[years]
level  = "error"
cited  = ["current", "previous"]
other  = "note"
short  = "note"
fiscal = ["ประจำปีงบประมาณ พ.ศ.", "ประจำปีงบประมาณ", "ปีงบประมาณ พ.ศ.", "ปีงบประมาณ", "ประจำปี พ.ศ.", "ประจำปี"]

"""##),
        ("2566/items/O39.toml", ##"""
# The code, and the agency's own ethics rules if it has any: those may be left out.

[item]
id         = "O39"
indicator  = "10.2"
title      = { th = "ประมวลจริยธรรมสำหรับเจ้าหน้าที่ของรัฐ", en = "code of ethics" }
owner      = { th = "สำนักปลัด", en = "office of the clerk" }
confidence = "high"
source     = { document = "รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2566 ที่อ้างองค์ประกอบด้านข้อมูล", clause = "ประมวลจริยธรรม และข้อกำหนดจริยธรรมของหน่วยงานถ้ามี" }

[covers]
year = "standing"

[recognise]
titles = [
    "ประมวลจริยธรรมสำหรับเจ้าหน้าที่ของรัฐ", "ประมวลจริยธรรมเจ้าหน้าที่ของรัฐ", "ประมวลจริยธรรมพนักงาน", "ประมวลจริยธรรมข้าราชการ",
    "ประมวลจริยธรรมผู้บริหารท้องถิ่น", "ประมวลจริยธรรม",
]

[[element]]
id       = "code"
title    = { th = "ประมวลจริยธรรม", en = "code of ethics" }
wordings = ["มาตรฐานทางจริยธรรม", "จริยธรรมของเจ้าหน้าที่", "จริยธรรมหลัก"]
content  = "text"
help     = { th = "ใส่ประมวลจริยธรรมที่ใช้กับเจ้าหน้าที่ของหน่วยงาน หรือลิงก์ของฉบับที่ประกาศในราชกิจจานุเบกษา", en = "put in the code that binds the agency's officers, or the link of the published one" }
passes   = ["# ประมวลจริยธรรมพนักงานส่วนท้องถิ่น\nข้อ 1 ยึดมั่นในสถาบันหลักของประเทศ", "ประมวลจริยธรรม: https://www.example.go.th/code.pdf"]
fails    = ["# ประมวลจริยธรรม", "ประมวลจริยธรรม: -"]

[[element]]
id       = "own-rules"
title    = { th = "ข้อกำหนดจริยธรรม", en = "own ethics rules" }
wordings = ["ข้อกำหนดด้านจริยธรรม", "ข้อกำหนดทางจริยธรรม", "ข้อกำหนดจริยธรรมของ"]
content  = "text"
nothing  = "allowed"
presence = "optional"
help     = { th = "ใส่ข้อกำหนดจริยธรรมของหน่วยงาน หากไม่มีให้เขียนว่า ไม่มีข้อกำหนดจริยธรรมเพิ่มเติม", en = "put in the agency's own rules; where it has none, say so" }
passes   = ["# ข้อกำหนดจริยธรรม\nห้ามใช้รถยนต์ของทางราชการในเรื่องส่วนตัว", "ข้อกำหนดจริยธรรม: ไม่มี"]
fails    = ["# ข้อกำหนดจริยธรรม"]

[[attest]]
id       = "code-of-officers"
question = { th = "เป็นประมวลจริยธรรมของเจ้าหน้าที่ประเภทเดียวกับหน่วยงาน และเป็นฉบับที่ใช้อยู่หรือไม่", en = "is it the code of this kind of officers, and in force?" }
help     = { th = "หน่วยงานท้องถิ่นใช้ฉบับพนักงานส่วนท้องถิ่น ผู้บริหารและสมาชิกสภามีฉบับแยก", en = "local bodies have one for officers and others for executives and councillors" }

"""##),
        ("2566/items/O4.toml", ##"""
# A plan of more than one year that is in force in the year. Strategies, targets and indicators are only examples of its details: they warn.
# The years are looked for as a span of two to six; a plan of other years is for a person to judge.

[item]
id         = "O4"
indicator  = "9.1"
title      = { th = "แผนยุทธศาสตร์หรือแผนพัฒนาหน่วยงาน", en = "strategic or development plan" }
owner      = { th = "สำนักปลัด", en = "office of the clerk" }
confidence = "high"
source     = { document = "รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2566 ที่อ้างองค์ประกอบด้านข้อมูล", clause = "แผนที่มีระยะมากกว่าหนึ่งปีและครอบคลุมปี พ.ศ. 2566 เช่น ยุทธศาสตร์ เป้าหมาย ตัวชี้วัด" }

[covers]
year = "multi-year"

[recognise]
titles = [
    "แผนยุทธศาสตร์หรือแผนพัฒนาหน่วยงาน", "แผนยุทธศาสตร์การพัฒนา", "แผนยุทธศาสตร์", "แผนพัฒนาท้องถิ่น", "แผนพัฒนาหน่วยงาน", "แผนพัฒนาตำบล",
    "แผนพัฒนาเทศบาล", "แผนพัฒนาสามปี", "แผนพัฒนาห้าปี", "แผนปฏิบัติราชการ 5 ปี", "แผนปฏิบัติราชการระยะ 5 ปี",
]

[[element]]
id       = "years-of-plan"
title    = { th = "ช่วงปีของแผน", en = "years of the plan" }
wordings = [
    "2561 - 2566", "พ.ศ. 2561 ถึง 2566", "พ.ศ. 2561 ถึง พ.ศ. 2566", "พ.ศ. 2561 - พ.ศ. 2566", "2562 - 2566", "พ.ศ. 2562 ถึง 2566",
    "พ.ศ. 2562 ถึง พ.ศ. 2566", "พ.ศ. 2562 - พ.ศ. 2566", "2562 - 2567", "พ.ศ. 2562 ถึง 2567", "พ.ศ. 2562 ถึง พ.ศ. 2567",
    "พ.ศ. 2562 - พ.ศ. 2567", "2563 - 2566", "พ.ศ. 2563 ถึง 2566", "พ.ศ. 2563 ถึง พ.ศ. 2566", "พ.ศ. 2563 - พ.ศ. 2566", "2563 - 2567",
    "พ.ศ. 2563 ถึง 2567", "พ.ศ. 2563 ถึง พ.ศ. 2567", "พ.ศ. 2563 - พ.ศ. 2567", "2563 - 2568", "พ.ศ. 2563 ถึง 2568",
    "พ.ศ. 2563 ถึง พ.ศ. 2568", "พ.ศ. 2563 - พ.ศ. 2568", "2564 - 2566", "พ.ศ. 2564 ถึง 2566", "พ.ศ. 2564 ถึง พ.ศ. 2566",
    "พ.ศ. 2564 - พ.ศ. 2566", "2564 - 2567", "พ.ศ. 2564 ถึง 2567", "พ.ศ. 2564 ถึง พ.ศ. 2567", "พ.ศ. 2564 - พ.ศ. 2567", "2564 - 2568",
    "พ.ศ. 2564 ถึง 2568", "พ.ศ. 2564 ถึง พ.ศ. 2568", "พ.ศ. 2564 - พ.ศ. 2568", "2564 - 2569", "พ.ศ. 2564 ถึง 2569",
    "พ.ศ. 2564 ถึง พ.ศ. 2569", "พ.ศ. 2564 - พ.ศ. 2569", "2565 - 2566", "พ.ศ. 2565 ถึง 2566", "พ.ศ. 2565 ถึง พ.ศ. 2566",
    "พ.ศ. 2565 - พ.ศ. 2566", "2565 - 2567", "พ.ศ. 2565 ถึง 2567", "พ.ศ. 2565 ถึง พ.ศ. 2567", "พ.ศ. 2565 - พ.ศ. 2567", "2565 - 2568",
    "พ.ศ. 2565 ถึง 2568", "พ.ศ. 2565 ถึง พ.ศ. 2568", "พ.ศ. 2565 - พ.ศ. 2568", "2565 - 2569", "พ.ศ. 2565 ถึง 2569",
    "พ.ศ. 2565 ถึง พ.ศ. 2569", "พ.ศ. 2565 - พ.ศ. 2569", "2565 - 2570", "พ.ศ. 2565 ถึง 2570", "พ.ศ. 2565 ถึง พ.ศ. 2570",
    "พ.ศ. 2565 - พ.ศ. 2570", "2566 - 2567", "พ.ศ. 2566 ถึง 2567", "พ.ศ. 2566 ถึง พ.ศ. 2567", "พ.ศ. 2566 - พ.ศ. 2567", "2566 - 2568",
    "พ.ศ. 2566 ถึง 2568", "พ.ศ. 2566 ถึง พ.ศ. 2568", "พ.ศ. 2566 - พ.ศ. 2568", "2566 - 2569", "พ.ศ. 2566 ถึง 2569",
    "พ.ศ. 2566 ถึง พ.ศ. 2569", "พ.ศ. 2566 - พ.ศ. 2569", "2566 - 2570", "พ.ศ. 2566 ถึง 2570", "พ.ศ. 2566 ถึง พ.ศ. 2570",
    "พ.ศ. 2566 - พ.ศ. 2570", "2566 - 2571", "พ.ศ. 2566 ถึง 2571", "พ.ศ. 2566 ถึง พ.ศ. 2571", "พ.ศ. 2566 - พ.ศ. 2571",
]
content  = "mention"
presence = "warning"
help     = { th = "เขียนช่วงปีของแผนให้เห็น เช่น พ.ศ. 2566 - 2570 แผนต้องยาวกว่าหนึ่งปีและรวมปี 2566", en = "write which years the plan is of, such as พ.ศ. 2566 - 2570: more than one, and 2566 among them" }
passes   = ["# แผนพัฒนาท้องถิ่น (พ.ศ. 2566 – 2570)", "แผนยุทธศาสตร์ พ.ศ. ๒๕๖๔ ถึง พ.ศ. ๒๕๖๘"]
fails    = ["แผนพัฒนาสามปี (พ.ศ. 2560 - 2562)", "แผนดำเนินงาน ประจำปีงบประมาณ พ.ศ. 2566"]

[[element]]
id       = "strategies"
title    = { th = "ยุทธศาสตร์หรือแนวทาง", en = "strategies" }
wordings = ["ยุทธศาสตร์", "ประเด็นยุทธศาสตร์", "แนวทางการพัฒนา", "กลยุทธ์", "แนวทาง"]
content  = "text"
presence = "warning"
help     = { th = "เขียนยุทธศาสตร์หรือแนวทางการพัฒนาของแผน", en = "write the strategies of the plan" }
passes   = ["# ประเด็นยุทธศาสตร์\nการพัฒนาโครงสร้างพื้นฐาน", "ยุทธศาสตร์ที่ 1 ด้านโครงสร้างพื้นฐาน"]
fails    = ["# ยุทธศาสตร์", "เป้าหมาย: ถนนปลอดภัย"]

[[element]]
id       = "targets"
title    = { th = "เป้าหมาย", en = "targets" }
wordings = ["เป้าประสงค์", "ค่าเป้าหมาย", "เป้าหมายการพัฒนา", "เป้าหมาย (ผลผลิตของโครงการ)"]
content  = "text"
presence = "warning"
help     = { th = "เขียนเป้าหมายของแผนหรือของแต่ละยุทธศาสตร์", en = "write the targets of the plan or of each strategy" }
passes   = ["# เป้าหมาย\nประชาชนเดินทางสะดวกและปลอดภัย", "| ยุทธศาสตร์ | ค่าเป้าหมาย |\n| โครงสร้างพื้นฐาน | 10 สาย |"]
fails    = ["เป้าหมาย: -", "ตัวชี้วัด: จำนวนถนน"]

[[element]]
id       = "indicators"
title    = { th = "ตัวชี้วัด", en = "indicators" }
wordings = ["ตัวชี้วัดความสำเร็จ", "ตัวชี้วัด (KPI)", "KPI"]
content  = "text"
presence = "warning"
help     = { th = "เขียนตัวชี้วัดของแผนหรือของแต่ละยุทธศาสตร์", en = "write the indicators of the plan or of each strategy" }
passes   = ["ตัวชี้วัด: จำนวนถนนที่ก่อสร้าง", "| เป้าหมาย | ตัวชี้วัด (KPI) |\n| 10 สาย | จำนวนสาย |"]
fails    = ["# ตัวชี้วัด", "เป้าหมาย: ถนนปลอดภัย"]

[[attest]]
id       = "in-force"
question = { th = "แผนยาวกว่าหนึ่งปีและใช้บังคับในปี พ.ศ. 2566 หรือไม่", en = "is the plan longer than a year, and in force in 2566?" }
help     = { th = "ดูช่วงปีบนปกแผนและประกาศใช้แผน", en = "look at the years on its cover and at the announcement" }

"""##),
        ("2566/items/O40.toml", ##"""
# Three numbered elements, of the year.

[item]
id         = "O40"
indicator  = "10.2"
title      = { th = "การขับเคลื่อนจริยธรรม", en = "ethics in action" }
owner      = { th = "สำนักปลัด", en = "office of the clerk" }
confidence = "high"
source     = { document = "รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2566 ที่อ้างองค์ประกอบด้านข้อมูล", clause = "ทีมให้คำปรึกษาหรือคณะทำงาน แนวปฏิบัติ Do & Don't และการฝึกอบรม ในปี พ.ศ. 2566" }

[covers]
year = "current"

[recognise]
titles = ["การขับเคลื่อนจริยธรรม", "ขับเคลื่อนจริยธรรม"]

[[element]]
id       = "ethics-team"
element  = 1
title    = { th = "ทีมให้คำปรึกษาหรือคณะทำงานขับเคลื่อนจริยธรรม", en = "advice team or working group" }
wordings = [
    "ทีมให้คำปรึกษา", "ทีมที่ปรึกษา", "คณะทำงานขับเคลื่อน", "คณะทำงานด้านจริยธรรม", "คณะทำงานส่งเสริมจริยธรรม", "คณะทำงาน", "คำสั่งแต่งตั้ง",
    "แต่งตั้งคณะทำงาน", "แต่งตั้งทีม", "แต่งตั้งคณะกรรมการ",
]
content  = "mention"
help     = { th = "ใส่คำสั่งแต่งตั้งทีมให้คำปรึกษาหรือคณะทำงาน พร้อมรายชื่อ", en = "put in the order that sets up the team, with its members" }
passes   = ["คำสั่งแต่งตั้งคณะทำงานขับเคลื่อนจริยธรรม ที่ 12/2566", "ทีมให้คำปรึกษาตอบคำถามทางจริยธรรม"]
fails    = ["# การขับเคลื่อนจริยธรรม", "โครงการฝึกอบรมคุณธรรมจริยธรรม"]

[[element]]
id       = "do-and-dont"
element  = 2
title    = { th = "แนวปฏิบัติ Do & Don't", en = "list of do and don't" }
wordings = [
    "Do & Don't", "Do's & Don'ts", "Do and Don't", "Dos and Don'ts", "Do’s & Don’ts", "Dos & Don'ts", "ควรทำและไม่ควรทำ",
    "ควรทำ ไม่ควรทำ", "ควรกระทำ", "พฤติกรรมสีเทา", "ข้อควรทำ",
]
content  = "mention"
help     = { th = "ใส่แนวปฏิบัติว่าอะไรควรทำและไม่ควรทำ เพื่อลดความสับสนเรื่องพฤติกรรมสีเทา", en = "put in what to do and what not, so that grey areas are clear" }
passes   = ["# แนวปฏิบัติ Do & Don't", "| ควรทำ | ไม่ควรทำ |\n| ตรงต่อเวลา | รับของขวัญ |\nข้อควรทำในการปฏิบัติงาน"]
fails    = ["# การขับเคลื่อนจริยธรรม", "คำสั่งแต่งตั้งคณะทำงาน"]

[[element]]
id       = "ethics-training"
element  = 3
title    = { th = "การฝึกอบรมหรือกิจกรรมส่งเสริมจริยธรรม", en = "training or activity" }
wordings = ["ฝึกอบรม", "อบรม", "กิจกรรมเสริมสร้าง", "กิจกรรมส่งเสริม", "ส่งเสริมคุณธรรม", "ส่งเสริมจริยธรรม", "หลักสูตร", "สัมมนา"]
content  = "mention"
help     = { th = "เขียนการฝึกอบรมที่มีเนื้อหาจริยธรรม หรือกิจกรรมส่งเสริมจริยธรรม พร้อมวันที่", en = "write which training or activity was about ethics, and when" }
passes   = ["โครงการฝึกอบรมคุณธรรมจริยธรรม 16 ม.ค. 2566", "กิจกรรมส่งเสริมจริยธรรมของพนักงาน"]
fails    = ["คำสั่งแต่งตั้งคณะทำงาน"]

[[attest]]
id       = "done-in-year"
question = { th = "ทั้งสามเรื่องดำเนินการในปี พ.ศ. 2566 หรือไม่", en = "were all three done in 2566?" }
help     = { th = "ดูวันที่ของคำสั่ง แนวปฏิบัติ และการอบรม", en = "look at the dates of the order, the guideline and the training" }

[years]
level  = "warning"
cited  = ["current", "previous"]
other  = "note"
short  = "note"
fiscal = ["ประจำปีงบประมาณ พ.ศ.", "ประจำปีงบประมาณ", "ปีงบประมาณ พ.ศ.", "ปีงบประมาณ", "ประจำปี พ.ศ.", "ประจำปี"]

"""##),
        ("2566/items/O41.toml", ##"""
# That an evaluation of ethics is used in one process of human resources.

[item]
id         = "O41"
indicator  = "10.2"
title      = { th = "การประเมินจริยธรรมเจ้าหน้าที่ของรัฐ", en = "ethics evaluation" }
owner      = { th = "สำนักปลัด", en = "office of the clerk" }
confidence = "high"
source     = { document = "รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2566 ที่อ้างองค์ประกอบด้านข้อมูล", clause = "การนำการประเมินจริยธรรมไปใช้ในกระบวนการบริหารทรัพยากรบุคคลกระบวนการใดกระบวนการหนึ่ง ในปี พ.ศ. 2566" }

[covers]
year = "current"

[recognise]
titles = [
    "การประเมินจริยธรรมเจ้าหน้าที่ของรัฐ", "การประเมินจริยธรรมของเจ้าหน้าที่ของรัฐ", "การประเมินจริยธรรม", "การประเมินพฤติกรรมทางจริยธรรม",
    "แบบประเมินพฤติกรรมทางจริยธรรม", "การนำผลการประเมินจริยธรรมไปใช้",
]

[[element]]
id       = "use-of-evaluation"
title    = { th = "การนำการประเมินจริยธรรมไปใช้", en = "use of the evaluation" }
wordings = [
    "การประเมินจริยธรรม", "การประเมินพฤติกรรมทางจริยธรรม", "ผลการประเมินจริยธรรม", "ผลการประเมินพฤติกรรม", "การนำผลการประเมิน",
    "นำผลการประเมิน", "การนำไปใช้",
]
content  = "text"
help     = { th = "เขียนว่าประเมินจริยธรรมอย่างไร และนำผลไปใช้ทำอะไร", en = "write how ethics is evaluated, and what the result is used for" }
passes   = ["# การประเมินจริยธรรมเจ้าหน้าที่ของรัฐ\nนำผลการประเมินไปประกอบการเลื่อนเงินเดือน", "การนำผลการประเมินไปใช้: ประกอบการพัฒนาบุคลากร"]
fails    = ["# การประเมินจริยธรรม", "การนำผลการประเมินไปใช้: -"]

[[element]]
id       = "hr-process"
title    = { th = "กระบวนการบริหารทรัพยากรบุคคลที่นำไปใช้", en = "process of human resources" }
wordings = [
    "การสรรหา", "การคัดเลือก", "การบรรจุ", "การแต่งตั้ง", "การประเมินผลการปฏิบัติ", "เลื่อนเงินเดือน", "เลื่อนขั้น", "เลื่อนระดับ", "เลื่อนค่าตอบแทน",
    "เลื่อนตำแหน่ง", "ต่อสัญญาจ้าง", "การพัฒนาบุคลากร", "พัฒนาบุคลากร", "การโยกย้าย", "การโอน", "การให้รางวัล", "ทดลองปฏิบัติ",
]
content  = "mention"
help     = { th = "ระบุกระบวนการที่ใช้ผลประเมิน เช่น การเลื่อนเงินเดือน การบรรจุแต่งตั้ง การพัฒนาบุคลากร", en = "name the process that uses it, such as pay rises, appointment or training" }
passes   = ["นำผลไปประกอบการเลื่อนเงินเดือน", "ใช้ในการทดลองปฏิบัติหน้าที่ราชการ"]
fails    = ["แบบประเมินพฤติกรรมทางจริยธรรม"]

[[attest]]
id       = "in-criteria"
question = { th = "มีหลักเกณฑ์กำหนดให้นำผลประเมินจริยธรรมมาประกอบการพิจารณา และใช้จริงในปี พ.ศ. 2566 หรือไม่", en = "do the criteria call for the evaluation, and was it used in 2566?" }
help     = { th = "แนบหลักเกณฑ์หรือแบบประเมินที่มีหัวข้อจริยธรรม พร้อมรายงานว่านำไปใช้แล้ว", en = "attach criteria or forms that ask about ethics, with a report that they were used" }

[years]
level  = "warning"
cited  = ["current", "previous"]
other  = "note"
short  = "note"
fiscal = ["ประจำปีงบประมาณ พ.ศ.", "ประจำปีงบประมาณ", "ปีงบประมาณ พ.ศ.", "ปีงบประมาณ", "ประจำปี พ.ศ.", "ประจำปี"]

"""##),
        ("2566/items/O42.toml", ##"""
# Measures that follow from an analysis of the assessment of 2565, with two numbered points. Analysis and measures may stand in one table,
# in two, or the analysis in the text.

[item]
id         = "O42"
indicator  = "10.2"
title      = { th = "มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน", en = "integrity measures" }
owner      = { th = "สำนักปลัด", en = "office of the clerk" }
confidence = "high"
source     = { document = "รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2566 ที่อ้างองค์ประกอบด้านข้อมูล", clause = "การวิเคราะห์ผลการประเมินปี พ.ศ. 2565 สองประเด็น และมาตรการที่กำหนดจากผลนั้น" }

[covers]
year = "current"

[recognise]
titles = [
    "มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน", "มาตรการส่งเสริมคุณธรรมและความโปร่งใส", "มาตรการเพื่อส่งเสริมคุณธรรมและความโปร่งใส",
    "การวิเคราะห์ผลการประเมินคุณธรรมและความโปร่งใส", "วิเคราะห์ผลการประเมินคุณธรรมและความโปร่งใส", "รายงานการวิเคราะห์ผลการประเมิน ITA",
]

[[table]]
id       = "measures"
form     = "integrity-measures"
title    = { th = "มาตรการส่งเสริมคุณธรรมและความโปร่งใส", en = "integrity measures" }
presence = "error"

[[table]]
id       = "analysed"
form     = "integrity-analysis"
title    = { th = "การวิเคราะห์ผลการประเมิน", en = "analysis of the last result" }
presence = "optional"

[[element]]
id       = "analysed-year"
title    = { th = "ผลการประเมินปี พ.ศ. 2565", en = "result of 2565" }
wordings = ["ปี พ.ศ. 2565", "งบประมาณ พ.ศ. 2565", "พ.ศ. 2565", "ปี 2565", "งบประมาณ 2565", "ITA 2565", "ปี 65"]
content  = "mention"
help     = { th = "บอกว่าวิเคราะห์ผลการประเมินของปี พ.ศ. 2565", en = "say that it is the result of 2565 that is analysed" }
passes   = ["จากผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๕", "| ตัวชี้วัด | คะแนนปี 2565 |\n| ตัวชี้วัดที่ 8 | 71.20 |"]
fails    = ["จากผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2564", "มาตรการส่งเสริมคุณธรรมและความโปร่งใส ประจำปีงบประมาณ พ.ศ. 2566"]

[[element]]
id       = "weaknesses"
element  = 1
title    = { th = "ข้อบกพร่องหรือจุดอ่อนที่จะต้องแก้ไขโดยเร่งด่วน", en = "weaknesses to mend at once" }
wordings = [
    "ประเด็นที่เป็นข้อบกพร่อง", "ข้อบกพร่องหรือจุดอ่อน", "ข้อบกพร่อง/จุดอ่อน", "ข้อบกพร่อง", "จุดอ่อน", "ประเด็นที่ต้องแก้ไขโดยเร่งด่วน", "ประเด็นที่ต้องแก้ไข",
    "ต้องแก้ไขโดยเร่งด่วน", "ประเด็นปัญหา",
]
content  = "text"
help     = { th = "เขียนข้อบกพร่องหรือจุดอ่อนที่ต้องแก้ไขโดยเร่งด่วน จากตัวชี้วัดที่คะแนนต่ำ", en = "write what has to be mended at once, from the indicators with low scores" }
passes   = [
    "# ประเด็นที่เป็นข้อบกพร่องหรือจุดอ่อนที่จะต้องแก้ไขโดยเร่งด่วน\nการใช้ทรัพย์สินของราชการ 78.01 คะแนน",
    "| จุดอ่อน | มาตรการ |\n| คู่มือยังไม่ครบ | จัดทำคู่มือ |",
]
fails    = ["# จุดอ่อน", "มาตรการ: จัดทำคู่มือ"]

[[element]]
id       = "improvements"
element  = 2
title    = { th = "ประเด็นที่ต้องพัฒนาให้ดีขึ้น", en = "points to improve" }
wordings = [
    "ประเด็นที่จะต้องพัฒนา", "ประเด็นที่ต้องพัฒนา", "ประเด็นที่ควรพัฒนา", "ต้องพัฒนาให้ดีขึ้น", "จุดที่ควรพัฒนา", "ข้อควรพัฒนา", "ประเด็นที่ควรปรับปรุง",
    "ประเด็นที่ต้องปรับปรุง",
]
content  = "text"
help     = { th = "เขียนประเด็นที่ต้องพัฒนาให้ดีขึ้น ให้ตรงกับผลการประเมิน", en = "write what is to become better, as the result shows" }
passes   = ["# ประเด็นที่ต้องพัฒนาให้ดีขึ้น\nการเผยแพร่ข้อมูลให้ประชาชนทราบ", "| ประเด็นที่ควรพัฒนา | มาตรการ |\n| การเผยแพร่ข้อมูล | ปรับปรุงเว็บไซต์ |"]
fails    = ["# ประเด็นที่ต้องพัฒนาให้ดีขึ้น", "# จุดอ่อน\nคู่มือยังไม่ครบ"]

[[element]]
id       = "indicator-named"
title    = { th = "ตัวชี้วัดหรือคะแนนของการประเมิน", en = "indicator or score of the assessment" }
wordings = ["ตัวชี้วัด", "คะแนน", "IIT", "EIT"]
content  = "mention"
presence = "warning"
help     = { th = "อ้างตัวชี้วัดหรือคะแนนของปี พ.ศ. 2565 ให้เห็นว่ามาตรการมาจากผลการประเมิน", en = "name the indicator or score of 2565, so that the measures are seen to come from it" }
passes   = ["ตัวชี้วัดที่ 8 การปรับปรุงการทำงาน", "ได้คะแนน 78.01"]
fails    = ["มาตรการ: จัดทำคู่มือ"]

[[attest]]
id       = "derived-from-result"
question = { th = "มาตรการทุกข้อตอบประเด็นที่วิเคราะห์ได้จากผลการประเมินปี พ.ศ. 2565 หรือไม่", en = "does every measure answer a point that the analysis of 2565 found?" }
help     = { th = "จับคู่ทีละข้อ ประเด็นที่ไม่มีมาตรการหรือมาตรการที่ไม่มีที่มาให้แก้", en = "match them one by one; mend a point without a measure and a measure without a point" }

[years]
level  = "warning"
cited  = ["current", "previous", "-2"]
other  = "note"
short  = "note"
fiscal = ["ประจำปีงบประมาณ พ.ศ.", "ประจำปีงบประมาณ", "ปีงบประมาณ พ.ศ.", "ปีงบประมาณ", "ประจำปี พ.ศ.", "ประจำปี"]

[narrative]
use     = "prose"
without = ["result-of-other-year"]   # what is analysed is the result of the year before

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

[[check]]
id      = "measure-not-in-plan"
level   = "error"
each    = "measures.by_measure"
with    = "O42/measures.by_measure"
assert  = "right.rows > 0"
at      = "measure"
title   = { th = "มาตรการในรายงานไม่มีในข้อ O42", en = "a measure of the report is not in O42" }
message = { th = "ข้อ O42 ไม่มีมาตรการนี้ ({key})", en = "O42 has no such measure ({key})" }
help    = { th = "เขียนชื่อมาตรการให้ตรงกับข้อ O42 หากทำนอกแผนให้แก้แผนให้ครบก่อน", en = "name the measure as O42 does; one that is not planned belongs in the plan first" }
passes  = [
    { measures = [{ measure = "จัดอบรมคุณธรรม" }], "O42/measures" = [{ measure = "จัดอบรมคุณธรรม" }, { measure = "ปรับปรุงเว็บไซต์" }] },
    { measures = [{ measure = "๑) มาตรการจัดอบรมคุณธรรม" }], "O42/measures" = [{ measure = "จัดอบรมคุณธรรม" }] },
]
fails   = [
    { measures = [{ measure = "จัดอบรมคุณธรรม" }, { measure = "จัดซื้อครุภัณฑ์" }], "O42/measures" = [{ measure = "จัดอบรมคุณธรรม" }, { measure = "ปรับปรุงเว็บไซต์" }] },
]

[[check]]
id      = "planned-measure-not-reported"
level   = "warning"
each    = "O42/measures.by_measure"
with    = "measures.by_measure"
assert  = "right.rows > 0"
at      = "measure"
title   = { th = "มาตรการในข้อ O42 ไม่มีในรายงาน", en = "a measure of O42 is not reported" }
message = { th = "ข้อ O43 ไม่ได้รายงานมาตรการนี้ของข้อ O42 ({key})", en = "O43 does not report this measure of O42 ({key})" }
help    = { th = "รายงานมาตรการนี้ด้วย แม้ยังไม่ได้ดำเนินการ", en = "report this measure too, even where nothing has been done yet" }
passes  = [
    { measures = [{ measure = "จัดอบรมคุณธรรม" }, { measure = "ปรับปรุงเว็บไซต์" }], "O42/measures" = [{ measure = "จัดอบรมคุณธรรม" }, { measure = "ปรับปรุงเว็บไซต์" }] },
]
fails   = [
    { measures = [{ measure = "จัดอบรมคุณธรรม" }], "O42/measures" = [{ measure = "จัดอบรมคุณธรรม" }, { measure = "ปรับปรุงเว็บไซต์" }] },
]

[[attest]]
id       = "follows-measures"
question = { th = "มาตรการในรายงานเป็นมาตรการที่กำหนดไว้ในข้อ O42 และครบทุกมาตรการหรือไม่", en = "are the measures those of O42, and all of them?" }
help     = { th = "เทียบชื่อมาตรการทีละรายการ มาตรการที่ทำไม่ได้ก็ต้องรายงานพร้อมเหตุผล", en = "compare them one by one; a measure that could not be carried out is reported too, with the reason" }

[[attest]]
id       = "qr-code-on-site"
question = { th = "เว็บไซต์ของหน่วยงานแสดง QR Code แบบวัด EIT ให้ผู้มาติดต่อสแกนได้หรือไม่", en = "does the agency's site show the QR code of the EIT survey for visitors to scan?" }
help     = { th = "ลองสแกนด้วยโทรศัพท์จากหน้าเว็บ ต้องไปถึงแบบสอบถามของหน่วยงานนี้ในปีนี้", en = "scan it from the page with a telephone; it must lead to this agency's survey of the year" }

[years]
level  = "error"
cited  = ["current", "previous", "-2"]
other  = "warning"
short  = "note"
fiscal = ["ประจำปีงบประมาณ พ.ศ.", "ประจำปีงบประมาณ", "ปีงบประมาณ พ.ศ.", "ปีงบประมาณ", "ประจำปี พ.ศ.", "ประจำปี"]

[narrative]
use = "prose"

"""##),
        ("2566/items/O5.toml", ##"""
# How to reach the agency: five elements, the last year that asks for a fax number. Where there is none, saying so is enough.

[item]
id         = "O5"
indicator  = "9.1"
title      = { th = "ข้อมูลการติดต่อ", en = "contact" }
owner      = { th = "สำนักปลัด", en = "office of the clerk" }
confidence = "high"
source     = { document = "รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2566 ที่อ้างองค์ประกอบด้านข้อมูล", clause = "ที่อยู่ โทรศัพท์ โทรสาร ไปรษณีย์อิเล็กทรอนิกส์ และแผนที่ตั้ง" }

[covers]
year = "standing"

[recognise]
titles = ["ข้อมูลการติดต่อ", "ช่องทางการติดต่อ", "ติดต่อหน่วยงาน"]

[[element]]
id       = "address"
title    = { th = "ที่อยู่", en = "address" }
wordings = ["ที่ตั้ง", "ที่อยู่หน่วยงาน", "ที่ตั้งหน่วยงาน", "ที่ตั้งสำนักงาน"]
content  = "text"
help     = { th = "เขียนที่อยู่ของหน่วยงาน พร้อมตำบล อำเภอ จังหวัด และรหัสไปรษณีย์", en = "write the agency's address with subdistrict, district, province and postcode" }
passes   = [
    "ที่อยู่: 99 หมู่ 1 ตำบลบ้านใหม่ อำเภอเมือง จังหวัดน่าน 55000", "# ที่ตั้งหน่วยงาน\n99 หมู่ 1 ตำบลบ้านใหม่",
    "| ที่อยู่ | โทรศัพท์ |\n| 99 หมู่ 1 | 054123456 |",
]
fails    = ["ที่อยู่:", "# ที่อยู่\n# โทรศัพท์\n054 123 456", "โทรศัพท์: 054 123 456"]

[[element]]
id       = "telephone"
title    = { th = "หมายเลขโทรศัพท์", en = "telephone" }
wordings = ["โทรศัพท์", "เบอร์โทรศัพท์", "โทร", "โทร."]
content  = "telephone"
help     = { th = "เขียนหมายเลขโทรศัพท์พร้อมรหัสทางไกล", en = "write the telephone number with its area code" }
passes   = ["โทรศัพท์: 054 123 456", "โทร. ๐๕๔-๑๒๓๔๕๖"]
fails    = ["โทรศัพท์: -", "โทรศัพท์: 1669", "ที่อยู่: 99 หมู่ 1"]

[[element]]
id       = "fax"
title    = { th = "หมายเลขโทรสาร", en = "fax" }
wordings = ["โทรสาร", "แฟกซ์", "Fax"]
content  = "mention"
help     = { th = "เขียนหมายเลขโทรสาร หากไม่มีให้เขียนว่า ไม่มีหมายเลขโทรสาร", en = "write the fax number; where there is none, write ไม่มีหมายเลขโทรสาร" }
passes   = ["โทรศัพท์ 054 123 456 โทรสาร 054 123 457", "โทรสาร: ไม่มี", "Fax. ๐๕๔-๑๒๓๔๕๗"]
fails    = ["โทรศัพท์: 054 123 456"]

[[element]]
id       = "email"
title    = { th = "ที่อยู่ไปรษณีย์อิเล็กทรอนิกส์", en = "e-mail" }
wordings = ["อีเมล", "อีเมล์", "E-mail", "Email", "ไปรษณีย์อิเล็กทรอนิกส์", "จดหมายอิเล็กทรอนิกส์"]
content  = "email"
help     = { th = "เขียนอีเมลกลางของหน่วยงาน", en = "write the agency's own e-mail address" }
passes   = ["E-mail: saraban@banmai.go.th", "| อีเมล์ | saraban@banmai.go.th |"]
fails    = ["E-mail: banmai.go.th", "ที่อยู่: 99 หมู่ 1"]

[[element]]
id       = "map"
title    = { th = "แผนที่ตั้งหน่วยงาน", en = "map" }
wordings = ["แผนที่ตั้ง", "แผนที่", "Google Maps"]
content  = "link"
help     = { th = "ใส่ลิงก์ของแผนที่ที่แสดงที่ตั้งหน่วยงาน", en = "give the link of a map that shows where the agency is" }
passes   = ["แผนที่ตั้ง: https://maps.example.go.th/banmai"]
fails    = ["แผนที่ตั้ง: อยู่ใกล้ตลาด", "ที่อยู่: 99 หมู่ 1"]

"""##),
        ("2566/items/O6.toml", ##"""
# A list of the laws that the agency works under.

[item]
id         = "O6"
indicator  = "9.1"
title      = { th = "กฎหมายที่เกี่ยวข้อง", en = "relevant law" }
owner      = { th = "สำนักปลัด", en = "office of the clerk" }
confidence = "high"
source     = { document = "รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2566 ที่อ้างองค์ประกอบด้านข้อมูล", clause = "กฎหมายที่เกี่ยวข้องกับการดำเนินงานหรือการปฏิบัติงานของหน่วยงาน" }

[covers]
year = "standing"

[recognise]
titles = ["กฎหมายที่เกี่ยวข้อง", "กฎหมาย ระเบียบ และข้อบังคับที่เกี่ยวข้อง", "กฎหมายและระเบียบที่เกี่ยวข้อง", "ระเบียบกฎหมายที่เกี่ยวข้อง"]

[[element]]
id       = "laws"
title    = { th = "รายชื่อกฎหมาย", en = "list of laws" }
wordings = [
    "พระราชบัญญัติ", "พ.ร.บ.", "พระราชกฤษฎีกา", "พระราชกำหนด", "กฎกระทรวง", "ประกาศกระทรวง", "ระเบียบกระทรวง", "ระเบียบสำนักนายกรัฐมนตรี",
    "ระเบียบว่าด้วย", "ข้อบัญญัติ", "เทศบัญญัติ", "ข้อบังคับ", "ประมวลกฎหมาย", "รัฐธรรมนูญ",
]
content  = "mention"
help     = { th = "เขียนชื่อกฎหมาย ระเบียบ และข้อบังคับที่หน่วยงานใช้ปฏิบัติงาน พร้อมลิงก์ให้เปิดอ่านได้", en = "list the laws and rules that the agency works under, with links to read them" }
passes   = ["- พระราชบัญญัติสภาตำบลและองค์การบริหารส่วนตำบล พ.ศ. 2537", "| ชื่อกฎหมาย |\n| ระเบียบกระทรวงมหาดไทยว่าด้วยวิธีการงบประมาณ |"]
fails    = ["# กฎหมายที่เกี่ยวข้อง", "กฎหมายที่เกี่ยวข้อง: อยู่ระหว่างปรับปรุง"]

[[attest]]
id       = "laws-of-agency"
question = { th = "กฎหมายในรายการเกี่ยวกับงานของหน่วยงานและเปิดอ่านได้ทุกฉบับหรือไม่", en = "are these the laws of the agency's work, and does each one open?" }
help     = { th = "กดลิงก์ทุกฉบับ แล้วเอาฉบับที่ยกเลิกแล้วออก", en = "open every link, and take out what was repealed" }

"""##),
        ("2566/items/O7.toml", ##"""
# News with dates inside the fiscal year; whether it is about the agency's mission is for a person to say.

[item]
id         = "O7"
indicator  = "9.1"
title      = { th = "ข่าวประชาสัมพันธ์", en = "news" }
owner      = { th = "สำนักปลัด", en = "office of the clerk" }
confidence = "high"
source     = { document = "รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2566 ที่อ้างองค์ประกอบด้านข้อมูล", clause = "ข่าวตามอำนาจหน้าที่หรือภารกิจ ที่เกิดขึ้นในปี พ.ศ. 2566" }

[covers]
year = "current"

[recognise]
titles = ["ข่าวประชาสัมพันธ์", "ข่าวสารประชาสัมพันธ์", "ข่าวสารและกิจกรรม", "ข่าวกิจกรรม"]

[[element]]
id       = "news"
title    = { th = "ข่าวประชาสัมพันธ์", en = "news" }
wordings = ["ข่าว", "หัวข้อข่าว", "ข่าวสาร", "ข่าวกิจกรรม", "หัวข้อ", "ชื่อข่าว", "ชื่อกิจกรรม", "เรื่อง"]
content  = "text"
help     = { th = "เขียนหัวข้อข่าวและเนื้อหาโดยย่อ", en = "write headline and content of the news" }
passes   = ["| วันที่ | หัวข้อข่าว |\n| 16 ม.ค. 2566 | โครงการวันเด็กแห่งชาติ |", "# ข่าวประชาสัมพันธ์\nโครงการวันเด็กแห่งชาติ"]
fails    = ["# ข่าวประชาสัมพันธ์", "วันที่: 16 ม.ค. 2566"]

[[element]]
id       = "date-of-news"
title    = { th = "วันที่ของข่าว", en = "date of the news" }
wordings = [
    "ตุลาคม 2565", "ตุลาคม พ.ศ. 2565", "ต.ค. 2565", "ต.ค. 65", "10/2565", "พฤศจิกายน 2565", "พฤศจิกายน พ.ศ. 2565", "พ.ย. 2565",
    "พ.ย. 65", "11/2565", "ธันวาคม 2565", "ธันวาคม พ.ศ. 2565", "ธ.ค. 2565", "ธ.ค. 65", "12/2565", "มกราคม 2566", "มกราคม พ.ศ. 2566",
    "ม.ค. 2566", "ม.ค. 66", "01/2566", "/1/2566", "กุมภาพันธ์ 2566", "กุมภาพันธ์ พ.ศ. 2566", "ก.พ. 2566", "ก.พ. 66", "02/2566", "/2/2566",
    "มีนาคม 2566", "มีนาคม พ.ศ. 2566", "มี.ค. 2566", "มี.ค. 66", "03/2566", "/3/2566", "เมษายน 2566", "เมษายน พ.ศ. 2566", "เม.ย. 2566",
    "เม.ย. 66", "04/2566", "/4/2566", "พฤษภาคม 2566", "พฤษภาคม พ.ศ. 2566", "พ.ค. 2566", "พ.ค. 66", "05/2566", "/5/2566",
    "มิถุนายน 2566", "มิถุนายน พ.ศ. 2566", "มิ.ย. 2566", "มิ.ย. 66", "06/2566", "/6/2566", "กรกฎาคม 2566", "กรกฎาคม พ.ศ. 2566",
    "ก.ค. 2566", "ก.ค. 66", "07/2566", "/7/2566", "สิงหาคม 2566", "สิงหาคม พ.ศ. 2566", "ส.ค. 2566", "ส.ค. 66", "08/2566", "/8/2566",
    "กันยายน 2566", "กันยายน พ.ศ. 2566", "ก.ย. 2566", "ก.ย. 66", "09/2566", "/9/2566",
]
content  = "mention"
help     = { th = "ใส่วันที่ให้ข่าว และให้มีข่าวที่อยู่ในปีงบประมาณ พ.ศ. 2566 (1 ต.ค. 2565 – 30 ก.ย. 2566)", en = "put a date on the news; some of it must be of 1 October 2565 to 30 September 2566" }
passes   = [
    "| วันที่ | หัวข้อข่าว |\n| 16 ม.ค. 2566 | โครงการวันเด็กแห่งชาติ |", "เผยแพร่เมื่อ: ๓/๒/๒๕๖๖", "เมื่อวันที่ 14 มกราคม 2566 นายกเปิดงานวันเด็ก",
]
fails    = ["| วันที่ | หัวข้อข่าว |\n| 16 ม.ค. 2564 | โครงการวันเด็กแห่งชาติ |", "เผยแพร่เมื่อ: -", "# ข่าวประชาสัมพันธ์\nโครงการวันเด็กแห่งชาติ"]

[[attest]]
id       = "about-mission"
question = { th = "ข่าวเกี่ยวกับการดำเนินงานตามอำนาจหน้าที่หรือภารกิจของหน่วยงานหรือไม่", en = "is the news about what the agency is there to do?" }
help     = { th = "ข่าวอวยพรหรือข่าวของหน่วยงานอื่นไม่นับ ให้มีข่าวงานของหน่วยงานเอง", en = "greetings or other agencies' news do not count; show the agency's own work" }

"""##),
        ("2566/items/O8.toml", ##"""
# A place on the site where outsiders ask and the agency answers. That it works both ways is for a person to say.

[item]
id         = "O8"
indicator  = "9.1"
title      = { th = "Q&A", en = "two-way questions and answers" }
owner      = { th = "สำนักปลัด", en = "office of the clerk" }
confidence = "high"
source     = { document = "รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2566 ที่อ้างองค์ประกอบด้านข้อมูล", clause = "ตำแหน่งบนเว็บไซต์ที่บุคคลภายนอกสอบถามและหน่วยงานตอบได้ สื่อสารได้สองทาง" }

[covers]
year = "standing"

[recognise]
titles = ["Q&A", "ถาม - ตอบ", "ถามตอบ", "กระดานสนทนา", "กระดานถามตอบ", "เว็บบอร์ด", "Web board"]

[[element]]
id       = "place-to-ask"
title    = { th = "ช่องทางถามตอบ", en = "place to ask" }
wordings = [
    "Q&A", "ถาม-ตอบ", "ถามตอบ", "กระดานสนทนา", "กระดานถามตอบ", "กระทู้", "เว็บบอร์ด", "Webboard", "กล่องข้อความ", "สอบถามข้อมูล", "สอบถาม",
    "ช่องทางสอบถาม", "Messenger", "Line", "Live chat", "ลิงก์", "URL",
]
content  = "link"
help     = { th = "ใส่ลิงก์ของหน้านั้นบนเว็บไซต์หน่วยงาน เช่น https://www.example.go.th/qa", en = "give the link of that page on the agency's site, such as https://www.example.go.th/qa" }
passes   = [
    "Q&A: https://www.example.go.th/webboard", "| ช่องทาง | ลิงก์ |\n| กระดานสนทนา | https://www.example.go.th/qa |",
    "# ถาม - ตอบ\nhttps://www.example.go.th/qa",
]
fails    = ["Q&A: โทร 054 123 456", "# ถาม - ตอบ", "Facebook: https://www.facebook.com/banmai"]

[[attest]]
id       = "two-way"
question = { th = "บุคคลภายนอกถามได้และหน่วยงานตอบกลับให้เห็นในช่องทางนี้หรือไม่", en = "can outsiders ask there, and does the agency answer there?" }
help     = { th = "ลองส่งคำถาม แล้วดูว่ามีคำถามเก่าที่ตอบแล้ว หน้าที่มีแต่คำถามสำเร็จรูปไม่นับ", en = "send a question, and look for earlier ones with answers; a list of ready-made questions is not enough" }

[[attest]]
id       = "on-main-site"
question = { th = "เปิดช่องทางถามตอบได้จากเว็บไซต์หลักของหน่วยงานหรือไม่", en = "is the place to ask reached from the agency's main site?" }
help     = { th = "เปิดหน้าแรกของเว็บไซต์ในหน้าต่างส่วนตัว แล้วกดไปให้ถึงโดยไม่ต้องเข้าสู่ระบบ", en = "open the front page in a private window and go there without signing in" }

"""##),
        ("2566/items/O9.toml", ##"""
# A place on the site that leads to the agency's social media.

[item]
id         = "O9"
indicator  = "9.1"
title      = { th = "Social Network", en = "social media" }
owner      = { th = "สำนักปลัด", en = "office of the clerk" }
confidence = "high"
source     = { document = "รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2566 ที่อ้างองค์ประกอบด้านข้อมูล", clause = "ตำแหน่งบนเว็บไซต์ที่เชื่อมโยงไปยังเครือข่ายสังคมออนไลน์ของหน่วยงาน" }

[covers]
year = "standing"

[recognise]
titles = ["Social Network", "Social Media", "เครือข่ายสังคมออนไลน์", "สื่อสังคมออนไลน์"]

[[element]]
id       = "social-network"
title    = { th = "เครือข่ายสังคมออนไลน์", en = "social network" }
wordings = [
    "Social Network", "Social Media", "สื่อสังคมออนไลน์", "Facebook", "เฟซบุ๊ก", "เฟสบุ๊ค", "Twitter", "Instagram", "YouTube", "TikTok",
    "Line", "ไลน์", "ลิงก์", "URL",
]
content  = "link"
help     = { th = "ใส่ลิงก์ของเครือข่ายสังคมออนไลน์ของหน่วยงาน เช่น หน้า Facebook", en = "give the link of the agency's page in a social network" }
passes   = [
    "Facebook: https://www.facebook.com/banmai", "| ช่องทาง | ลิงก์ |\n| Line OA | https://line.me/banmai |",
    "# Social Network\nhttps://www.youtube.com/banmai",
]
fails    = ["Facebook: อบต.บ้านใหม่", "# Social Network", "เว็บไซต์: https://www.example.go.th"]

[[attest]]
id       = "own-network"
question = { th = "ลิงก์ไปถึงบัญชีของหน่วยงานเองและยังใช้งานอยู่หรือไม่", en = "does the link lead to the agency's own account, and is it in use?" }
help     = { th = "กดลิงก์จากเว็บไซต์ ต้องไม่ไปบัญชีส่วนตัวหรือหน้าที่ปิดแล้ว", en = "follow the link from the site; it must not end at a private or closed account" }

[[attest]]
id       = "on-main-site"
question = { th = "เปิดเครือข่ายสังคมออนไลน์ได้จากเว็บไซต์หลักของหน่วยงานหรือไม่", en = "is the social network reached from the agency's main site?" }
help     = { th = "เปิดหน้าแรกของเว็บไซต์ในหน้าต่างส่วนตัว แล้วกดไปให้ถึงโดยไม่ต้องเข้าสู่ระบบ", en = "open the front page in a private window and go there without signing in" }

"""##),
        ("2566/pack.toml", ##"""
# Items O1 to O43, each with the data elements that a report of the year restates.

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
        ("2567/items/O1.toml", ##"""
# The chart is mostly a picture: the text is asked for its name, the posts and the units, a person for what the picture shows.

[item]
id         = "O1"
indicator  = "9.1"
title      = { th = "โครงสร้าง", en = "structure" }
owner      = { th = "สำนักปลัด", en = "office of the clerk" }
confidence = "high"
source     = { document = "รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2567 ที่อ้างองค์ประกอบด้านข้อมูล", clause = "แผนผังโครงสร้าง ตำแหน่งที่สำคัญ และการแบ่งส่วนงานภายใน" }

[covers]
year = "standing"

[recognise]
titles = [
    "โครงสร้าง", "โครงสร้างหน่วยงาน", "โครงสร้างองค์กร", "โครงสร้างการแบ่งส่วนราชการ", "แผนผังโครงสร้าง", "แผนภูมิโครงสร้าง",
    "โครงสร้างส่วนราชการ",
]

[[element]]
id       = "chart"
title    = { th = "แผนผังโครงสร้าง", en = "chart of the structure" }
wordings = [
    "โครงสร้างการแบ่งส่วนราชการ", "โครงสร้างหน่วยงาน", "โครงสร้างองค์กร", "โครงสร้างส่วนราชการ", "แผนภูมิโครงสร้าง", "ผังโครงสร้าง",
    "โครงสร้างองค์การบริหารส่วน", "โครงสร้างเทศบาล",
]
content  = "mention"
help     = { th = "แสดงแผนผังโครงสร้างการแบ่งส่วนราชการ และตั้งชื่อให้รู้ว่าเป็นแผนผัง", en = "show a chart of the divisions, and call it so" }
passes   = ["# แผนผังโครงสร้างองค์การบริหารส่วนตำบลบ้านใหม่", "โครงสร้างการแบ่งส่วนราชการของเทศบาลตำบลตัวอย่าง"]
fails    = ["อำนาจหน้าที่ขององค์การบริหารส่วนตำบล"]

[[element]]
id       = "key-positions"
title    = { th = "ตำแหน่งที่สำคัญ", en = "key positions" }
wordings = [
    "นายกองค์การบริหารส่วน", "นายกเทศมนตรี", "ปลัดองค์การบริหารส่วน", "ปลัดเทศบาล", "ปลัด อบต.", "ผู้ว่าราชการจังหวัด", "อธิบดี", "ปลัดกระทรวง",
    "เลขาธิการ", "ผู้อำนวยการ", "อธิการบดี", "ผู้บังคับการ", "ผู้กำกับการ", "หัวหน้าสำนักปลัด",
]
content  = "mention"
help     = { th = "ใส่ชื่อตำแหน่งในแผนผัง เช่น นายก รองนายก ปลัด ผู้อำนวยการกอง", en = "put the posts into the chart, such as mayor, clerk, directors" }
passes   = ["ปลัดองค์การบริหารส่วนตำบล", "| กองคลัง | ผู้อำนวยการกองคลัง |"]
fails    = ["# โครงสร้าง\nสำนักปลัด กองคลัง กองช่าง"]

[[element]]
id       = "units"
title    = { th = "การแบ่งส่วนงานภายใน", en = "internal units" }
wordings = [
    "สำนักปลัด", "สำนักงาน", "สำนัก", "กองคลัง", "กองช่าง", "กองการศึกษา", "กองสาธารณสุข", "กลุ่มงาน", "ส่วนงาน", "ศูนย์", "ฝ่ายบริหาร",
    "ฝ่ายอำนวยการ", "หน่วยตรวจสอบภายใน",
]
content  = "mention"
help     = { th = "ใส่ชื่อสำนัก กอง ศูนย์ ฝ่าย ส่วน หรือกลุ่มที่อยู่ภายในหน่วยงานให้ครบ", en = "name all offices, divisions, centres, sections or groups" }
passes   = ["กองคลัง", "| สำนักปลัด | กองช่าง |"]
fails    = ["# โครงสร้าง\nนายก รองนายก ปลัด"]

[[attest]]
id       = "legible"
question = { th = "แผนผังแสดงตำแหน่งและส่วนงานภายในครบตามโครงสร้างปัจจุบัน และอ่านออกหรือไม่", en = "does the chart show all posts and units as they are now, and can it be read?" }
help     = { th = "เทียบกับประกาศกำหนดโครงสร้างล่าสุด หากเป็นรูปภาพให้ขยายดูว่าตัวหนังสือชัด", en = "compare with the latest notice of the structure; where it is a picture, see whether the letters are clear" }

[[attest]]
id       = "both-sides"
question = { th = "หากเป็นองค์กรปกครองส่วนท้องถิ่น มีทั้งฝ่ายการเมืองและฝ่ายข้าราชการประจำหรือไม่ (หน่วยงานอื่นตอบว่าใช่)", en = "for a local body: are both the political and the permanent side there? (others answer yes)" }
help     = { th = "แผนผังต้องมีทั้งนายกและสภา และปลัดกับกองต่าง ๆ", en = "the chart has mayor and council as well as clerk and divisions" }

"""##),
        ("2567/items/O10.toml", ##"""
# Which task, which officers, which steps, as the year before has them.

[item]
id         = "O10"
indicator  = "9.2"
title      = { th = "คู่มือหรือแนวทางการปฏิบัติงานของเจ้าหน้าที่", en = "staff manual" }
owner      = { th = "สำนักปลัด", en = "office of the clerk" }
confidence = "medium"
source     = { document = "รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2567 ที่อ้างองค์ประกอบด้านข้อมูล", clause = "ชื่อข้อมูล ภารกิจ เจ้าหน้าที่ และขั้นตอน" }

[covers]
year = "standing"

[recognise]
titles = [
    "คู่มือหรือแนวทางการปฏิบัติงานของเจ้าหน้าที่", "คู่มือการปฏิบัติงานของเจ้าหน้าที่", "คู่มือการปฏิบัติงาน", "คู่มือปฏิบัติงาน",
    "แนวทางการปฏิบัติงาน", "มาตรฐานการปฏิบัติงาน", "คู่มือหรือมาตรฐานการปฏิบัติงาน",
]

[[element]]
id       = "task"
title    = { th = "ภารกิจหรืองานของคู่มือ", en = "task" }
wordings = [
    "ชื่องาน", "งาน", "ภารกิจ", "คู่มือการปฏิบัติงาน", "คู่มือปฏิบัติงาน", "แนวทางการปฏิบัติงาน", "คู่มือหรือแนวทางการปฏิบัติงาน", "วัตถุประสงค์",
    "ขอบเขต",
]
help     = { th = "เขียนว่าคู่มือนี้ใช้กับงานใด", en = "say which task the manual is for" }
passes   = ["คู่มือการปฏิบัติงาน งานจัดเก็บรายได้", "ชื่องาน: งานจัดเก็บภาษีที่ดินและสิ่งปลูกสร้าง"]
fails    = ["ชื่องาน:", "ขั้นตอน: รับคำร้อง"]

[[element]]
id       = "officers"
title    = { th = "เจ้าหน้าที่ผู้ปฏิบัติ", en = "officers" }
wordings = [
    "เจ้าหน้าที่", "ผู้ปฏิบัติงาน", "ผู้ปฏิบัติ", "ผู้รับผิดชอบ", "ตำแหน่ง", "สำหรับเจ้าหน้าที่", "หน้าที่ความรับผิดชอบ",
    "เจ้าหน้าที่ผู้รับผิดชอบ",
]
help     = { th = "เขียนตำแหน่งของเจ้าหน้าที่ที่ใช้คู่มือ", en = "name the post of those who use the manual" }
passes   = ["ผู้รับผิดชอบ: นักวิชาการจัดเก็บรายได้", "| ขั้นตอน | ผู้ปฏิบัติ |\n| รับคำร้อง | เจ้าพนักงานธุรการ |"]
fails    = ["ผู้รับผิดชอบ: -", "ชื่องาน: งานจัดเก็บภาษี"]

[[element]]
id       = "steps"
title    = { th = "ขั้นตอนการปฏิบัติงาน", en = "steps" }
wordings = [
    "ขั้นตอน", "วิธีการขั้นตอน", "วิธีปฏิบัติงาน", "วิธีการปฏิบัติงาน", "ขั้นตอนการดำเนินการ", "กระบวนการปฏิบัติงาน", "กระบวนงาน", "ผังกระบวนงาน",
    "Flow Chart",
]
help     = { th = "เขียนวิธีการหรือขั้นตอนตามลำดับ", en = "write the steps in their order" }
passes   = ["# ขั้นตอนการปฏิบัติงาน\n1. สำรวจที่ดิน", "| ขั้นตอน | ผู้ปฏิบัติ |\n| รับคำร้อง | เจ้าพนักงานธุรการ |"]
fails    = ["# ขั้นตอนการปฏิบัติงาน", "ชื่องาน: งานจัดเก็บภาษี"]

[[attest]]
id       = "staff"
question = { th = "เป็นคู่มือที่เจ้าหน้าที่ของหน่วยงานใช้ทำงาน ไม่ใช่คู่มือสำหรับประชาชนหรือไม่", en = "is it a manual that the agency’s staff work by, rather than one for the public?" }
help     = { th = "คู่มือสำหรับผู้มาขอรับบริการให้ใช้ตอบข้อถัดไป", en = "a manual for those who come for a service answers the next item" }

"""##),
        ("2567/items/O11.toml", ##"""
# Six numbered elements of every service. The text shows that each is there; whether every service has them, a person sees.

[item]
id         = "O11"
indicator  = "9.2"
title      = { th = "คู่มือหรือแนวทางการให้บริการสำหรับผู้รับบริการหรือผู้มาติดต่อ", en = "service manual" }
owner      = { th = "สำนักปลัด", en = "office of the clerk" }
confidence = "high"
source     = { document = "รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2567 ที่อ้างองค์ประกอบด้านข้อมูล", clause = "หกองค์ประกอบของแต่ละงาน" }

[covers]
year = "standing"

[recognise]
titles = [
    "คู่มือหรือแนวทางการให้บริการ", "คู่มือการให้บริการ", "คู่มือสำหรับประชาชน", "แนวทางการให้บริการ", "คู่มือการให้บริการประชาชน",
    "มาตรฐานการให้บริการ",
]

[[element]]
id       = "service"
element  = 1
title    = { th = "ชื่องาน", en = "name of the service" }
wordings = ["งาน", "งานบริการ", "งานที่ให้บริการ", "ชื่องานบริการ", "ชื่อกระบวนงาน", "กระบวนงาน", "ชื่อบริการ", "ชื่อกระบวนงานบริการ", "บริการ"]
help     = { th = "เขียนชื่องานที่ให้บริการ", en = "name the service" }
passes   = ["ชื่องาน: การรับชำระภาษีป้าย", "| ชื่องาน | ขั้นตอน |\n| จดทะเบียนพาณิชย์ | ยื่นคำขอ |"]
fails    = ["ชื่องาน:", "ค่าธรรมเนียม: 50 บาท"]

[[element]]
id       = "steps"
element  = 2
title    = { th = "วิธีการขั้นตอนการให้บริการ", en = "steps" }
wordings = [
    "ขั้นตอนการให้บริการ", "วิธีการให้บริการ", "ขั้นตอน", "วิธีการ ขั้นตอน", "ขั้นตอนและวิธีการ", "ขั้นตอนการขอรับบริการ", "ขั้นตอนการดำเนินการ",
    "วิธีการขั้นตอน",
]
help     = { th = "เขียนขั้นตอนตั้งแต่ยื่นเรื่องจนได้รับบริการ", en = "write the steps from the request to the end" }
passes   = ["# ขั้นตอนการให้บริการ\n1. ยื่นแบบ ภป.1", "| ชื่องาน | ขั้นตอน |\n| จดทะเบียนพาณิชย์ | ยื่นคำขอ |"]
fails    = ["# ขั้นตอนการให้บริการ", "ชื่องาน: การรับชำระภาษีป้าย"]

[[element]]
id       = "durations"
element  = 3
title    = { th = "ระยะเวลาแต่ละขั้นตอน", en = "time of each step" }
wordings = ["ระยะเวลา", "ระยะเวลาที่ใช้", "ระยะเวลาให้บริการ", "ระยะเวลาการให้บริการ", "ระยะเวลาดำเนินการ", "ระยะเวลาในการดำเนินการ", "เวลาที่ใช้"]
help     = { th = "ระบุเวลาของทุกขั้นตอน เช่น 5 นาที ไม่ใช่เฉพาะเวลารวม", en = "give the time of every step, such as 5 นาที, not of the whole alone" }
passes   = ["ระยะเวลาแต่ละขั้นตอน: ตรวจเอกสาร 5 นาที", "| ขั้นตอน | ระยะเวลา |\n| ตรวจเอกสาร | 5 นาที |"]
fails    = ["ระยะเวลา: -", "ชื่องาน: การรับชำระภาษีป้าย"]

[[element]]
id       = "places"
element  = 4
title    = { th = "ช่องทางให้บริการ", en = "where the service is given" }
wordings = [
    "ช่องทางการให้บริการ", "สถานที่ให้บริการ", "ช่องทางการขอรับบริการ", "ช่องทางบริการ", "สถานที่ติดต่อ", "ช่องทาง", "ส่วนงานที่รับผิดชอบ",
    "หน่วยงานที่รับผิดชอบ",
]
help     = { th = "เขียนสถานที่ ส่วนงาน หรือช่องทางออนไลน์ที่รับบริการได้", en = "name the place, division or online channel" }
passes   = ["ช่องทางให้บริการ: กองคลัง และระบบ E-Service", "# สถานที่ให้บริการ\nกองคลัง ชั้น 1"]
fails    = ["ช่องทางให้บริการ:", "ชื่องาน: การรับชำระภาษีป้าย"]

[[element]]
id       = "fee"
element  = 5
title    = { th = "ค่าธรรมเนียม", en = "fee" }
wordings = ["อัตราค่าธรรมเนียม", "ค่าบริการ", "ค่าใช้จ่าย", "ไม่มีค่าธรรมเนียม"]
nothing  = "allowed"
help     = { th = "ระบุค่าธรรมเนียม หากไม่เก็บให้เขียนว่า ไม่มีค่าธรรมเนียม", en = "give the fee; where there is none, write ไม่มีค่าธรรมเนียม" }
passes   = ["ค่าธรรมเนียม: ไม่มีค่าธรรมเนียม", "ค่าธรรมเนียม 50 บาท", "| ชื่องาน | ค่าธรรมเนียม |\n| จดทะเบียนพาณิชย์ | 50 บาท |"]
fails    = ["ค่าธรรมเนียม: -", "ค่าธรรมเนียม:", "ชื่องาน: การรับชำระภาษีป้าย"]

[[element]]
id       = "law"
element  = 6
title    = { th = "กฎหมายที่เกี่ยวข้อง", en = "law" }
wordings = ["กฎหมาย", "กฎหมาย ระเบียบที่เกี่ยวข้อง", "กฎหมายและระเบียบที่เกี่ยวข้อง", "ระเบียบที่เกี่ยวข้อง", "กฎหมายที่ให้อำนาจ", "ข้อกฎหมาย"]
help     = { th = "เขียนชื่อกฎหมายหรือระเบียบที่ใช้กับงานนี้", en = "name the act or rule that the service goes by" }
passes   = ["กฎหมายที่เกี่ยวข้อง: พระราชบัญญัติภาษีป้าย พ.ศ. 2510"]
fails    = ["กฎหมายที่เกี่ยวข้อง: -", "ชื่องาน: การรับชำระภาษีป้าย"]

[[attest]]
id       = "every-service"
question = { th = "ทุกงานในคู่มือมีครบทั้งหกองค์ประกอบหรือไม่", en = "has every service of the manual all six elements?" }
help     = { th = "เปิดดูทีละงาน งานที่ไม่มีค่าธรรมเนียมต้องเขียนว่า ไม่มีค่าธรรมเนียม", en = "look at each service; one without a fee says ไม่มีค่าธรรมเนียม" }

"""##),
        ("2567/items/O12.toml", ##"""
# Counts by month, quarter or half-year, up to 31 March.

[item]
id         = "O12"
indicator  = "9.2"
title      = { th = "ข้อมูลสถิติการให้บริการ", en = "service statistics" }
owner      = { th = "สำนักปลัด", en = "office of the clerk" }
confidence = "medium"
source     = { document = "รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2567 ที่อ้างองค์ประกอบด้านข้อมูล", clause = "ชื่อข้อมูล สถิติหกเดือนแรก" }

[covers]
year = "current"
from = 2023-10-01
to   = 2024-03-31

[recognise]
titles = [
    "ข้อมูลสถิติการให้บริการ", "ข้อมูลเชิงสถิติการให้บริการ", "สถิติการให้บริการ", "สถิติผู้มารับบริการ", "สถิติการให้บริการประชาชน",
    "สถิติผู้รับบริการ",
]

[[element]]
id       = "counts"
title    = { th = "จำนวนผู้รับบริการ", en = "counts" }
wordings = [
    "จำนวน", "จำนวนครั้ง", "จำนวนราย", "จำนวน (ราย)", "จำนวนผู้มารับบริการ", "จำนวนผู้ใช้บริการ", "สถิติการให้บริการ", "ข้อมูลสถิติการให้บริการ",
    "สถิติ", "รวม",
]
content  = "number"
help     = { th = "ใส่จำนวนผู้รับบริการของแต่ละงาน เดือนที่ไม่มีให้ใส่ 0", en = "give the counts of each service; 0 where there was none" }
passes   = ["| งาน | จำนวน (ราย) |\n| ชำระภาษี | 120 |", "จำนวนผู้มารับบริการ: ๑๒๐ ราย"]
fails    = ["| งาน | หมายเหตุ |\n| ชำระภาษี | มาก |", "จำนวนผู้มารับบริการ: มาก"]

[[element]]
id       = "half-year"
title    = { th = "ข้อมูลรอบ 6 เดือน", en = "first half year" }
wordings = [
    "รอบ 6 เดือน", "รอบหกเดือน", "หกเดือนแรก", "ณ วันที่ 31 มีนาคม", "ถึงวันที่ 31 มีนาคม", "ถึง 31 มีนาคม", "มีนาคม 2567", "มี.ค. 2567",
    "มี.ค. 67", "31/03/2567", "31/3/2567", "ไตรมาส 2", "ไตรมาสที่ 2", "ไตรมาส 1-2", "ไตรมาสที่ 1-2", "ต.ค. 66 - มี.ค. 67", "มีนาคม",
]
content  = "mention"
help     = { th = "ระบุช่วง 1 ต.ค. 2566 – 31 มี.ค. 2567 และใส่ข้อมูลให้ถึงเดือนมีนาคม", en = "name the period 1 October 2566 to 31 March 2567 and give the figures up to March" }
passes   = ["สถิติการให้บริการ รอบ ๖ เดือน", "| งาน | ต.ค. 2566 | มี.ค. 2567 |\n| ชำระภาษี | 10 | 20 |"]
fails    = ["สถิติการให้บริการ ธันวาคม 2566"]

"""##),
        ("2567/items/O13.toml", ##"""
# A link to the service; whether it serves, a person tries.

[item]
id         = "O13"
indicator  = "9.2"
title      = { th = "E–Service", en = "online service" }
owner      = { th = "สำนักปลัด", en = "office of the clerk" }
confidence = "high"
source     = { document = "รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2567 ที่อ้างองค์ประกอบด้านข้อมูล", clause = "การให้บริการในรูปแบบออนไลน์" }

[covers]
year = "standing"

[recognise]
titles = ["E-Service", "บริการออนไลน์", "ระบบบริการออนไลน์", "การให้บริการออนไลน์", "บริการอิเล็กทรอนิกส์", "One Stop Service ออนไลน์"]

[[element]]
id       = "service-link"
title    = { th = "E-Service", en = "link of the online service" }
wordings = [
    "บริการออนไลน์", "ระบบบริการออนไลน์", "การให้บริการออนไลน์", "ยื่นคำร้องออนไลน์", "ยื่นคำขอออนไลน์", "คำร้องออนไลน์", "แบบคำร้องออนไลน์",
    "จองคิวออนไลน์", "ชำระภาษีออนไลน์", "บริการอิเล็กทรอนิกส์", "ลิงก์", "ลิงค์",
]
content  = "link"
help     = { th = "ใส่ลิงก์ที่เปิดแล้วยื่นเรื่องหรือรับบริการได้ทันที", en = "give the link where people can apply or be served" }
passes   = [
    "E-Service: https://eservice.example.go.th", "| บริการ | ลิงก์ |\n| ขอถังขยะ | https://forms.example.go.th/bin |",
    "# บริการออนไลน์\nhttps://eservice.example.go.th",
]
fails    = ["E-Service: ติดต่อกองช่าง", "# E-Service", "ที่อยู่: 99 หมู่ 1"]

[[attest]]
id       = "works-online"
question = { th = "ประชาชนรับบริการตามภารกิจผ่านลิงก์นี้ได้โดยไม่ต้องเดินทางมาหรือไม่", en = "can people be served through the link without coming to the office?" }
help     = { th = "ลองยื่นเรื่องหนึ่งเรื่อง แบบฟอร์มให้ดาวน์โหลดแล้วนำมายื่นเองไม่นับ", en = "try it; a form to print and bring does not count" }

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

[[attest]]
id       = "every-item"
question = { th = "รายการครบทุกงานในหมวดงบลงทุนที่จะดำเนินการในปี พ.ศ. 2567 หรือไม่", en = "is every item of capital expenditure of 2567 listed?" }
help     = { th = "เทียบกับข้อบัญญัติหรือเอกสารงบประมาณ รวมรายการที่โอนหรือตั้งเพิ่มระหว่างปี", en = "compare with the budget, transfers and additions of the year included" }

"""##),
        ("2567/items/O15.toml", ##"""
# The plan that the Act demands, or the notice that nothing exceeds 500,000 baht, and the notices of the year, invitation or award.

[item]
id         = "O15"
indicator  = "9.3"
title      = { th = "ประกาศต่าง ๆ เกี่ยวกับการจัดซื้อจัดจ้าง", en = "procurement notices" }
owner      = { th = "กองคลัง", en = "finance division" }
confidence = "high"
source     = { document = "รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2567 ที่อ้างองค์ประกอบด้านข้อมูล", clause = "แผนตามพระราชบัญญัติหรือประกาศว่าไม่มีวงเงินเกิน 5 แสนบาท และประกาศของปี พ.ศ. 2567" }

[covers]
year = "current"

[recognise]
titles = [
    "ประกาศต่าง ๆ เกี่ยวกับการจัดซื้อจัดจ้าง", "ประกาศเกี่ยวกับการจัดซื้อจัดจ้าง", "ประกาศจัดซื้อจัดจ้าง", "ประกาศการจัดซื้อจัดจ้าง",
    "ประกาศเผยแพร่แผนการจัดซื้อจัดจ้าง", "ประกาศเชิญชวน", "ประกาศผู้ชนะการเสนอราคา",
]

[[element]]
id       = "plan"
title    = { th = "แผนการจัดซื้อจัดจ้าง", en = "procurement plan" }
wordings = [
    "แผนการจัดหาพัสดุ", "แผนจัดซื้อจัดจ้าง", "แผนการจัดซื้อ", "แผนจัดหาพัสดุ", "ไม่มีการจัดซื้อจัดจ้างที่มีวงเงินเกิน",
    "ไม่มีการจัดซื้อจัดจ้างวงเงินเกิน", "ไม่มีการจัดซื้อจัดจ้างหรือการจัดหาพัสดุที่มีวงเงินเกิน", "ไม่มีการจัดซื้อจัดจ้างฯ ที่มีวงเงินเกิน",
]
content  = "mention"
help     = { th = "ลงแผนการจัดซื้อจัดจ้างตาม พ.ร.บ. หากไม่มีงานเกิน 500,000 บาท ให้ลงประกาศว่าไม่มี", en = "publish the plan under the Act; where nothing exceeds 500,000 baht, publish a notice that says so" }
passes   = ["| เรื่อง | วันที่ประกาศ |\n| เผยแพร่แผนการจัดซื้อจัดจ้าง | 15/11/2566 |", "ประกาศ ไม่มีการจัดซื้อจัดจ้างที่มีวงเงินเกิน 500,000 บาท"]
fails    = ["| เรื่อง | วันที่ประกาศ |\n| ประกาศผู้ชนะการเสนอราคา | 15/11/2566 |"]

[[element]]
id       = "notices"
title    = { th = "ประกาศเชิญชวนหรือประกาศผลการจัดซื้อจัดจ้าง", en = "notices" }
wordings = [
    "ประกาศเชิญชวน", "ประกาศผู้ชนะ", "ประกาศผลการจัดซื้อ", "ประกาศผลผู้ชนะ", "ประกาศผลผู้ได้รับการคัดเลือก", "ประกาศรายชื่อผู้ชนะ",
    "ประกาศประกวดราคา", "ประกาศผลการพิจารณา", "หนังสือเชิญชวน", "ประกาศผลการคัดเลือก", "ผู้ชนะการเสนอราคา",
]
content  = "mention"
help     = { th = "ลงประกาศของปีนี้ เช่น ประกาศเชิญชวน ประกาศผู้ชนะการเสนอราคา", en = "publish the notices of the year, such as invitations and awards" }
passes   = ["| เรื่อง | วันที่ประกาศ |\n| ประกาศผู้ชนะการเสนอราคา ซื้อครุภัณฑ์ | 15/11/2566 |", "# ประกาศเชิญชวน\nประกวดราคาจ้างก่อสร้างถนน"]
fails    = ["| เรื่อง | วันที่ประกาศ |\n| แผนการจัดซื้อจัดจ้าง | 15/11/2566 |"]

[[element]]
id       = "notice-dates"
title    = { th = "วันที่ประกาศ", en = "date of a notice" }
wordings = ["ประกาศ ณ วันที่", "ลงวันที่", "วันที่", "วันที่เผยแพร่", "วันที่ลงประกาศ", "เผยแพร่เมื่อ", "ประกาศเมื่อ"]
content  = "date-in-period"
help     = { th = "ใส่วันที่ของประกาศ และใช้ประกาศของ 1 ต.ค. 2566 – 30 ก.ย. 2567", en = "give the date; notices are of 1 October 2566 to 30 September 2567" }
passes   = ["| เรื่อง | วันที่ประกาศ |\n| ประกาศผู้ชนะการเสนอราคา | 15/11/2566 |", "วันที่ประกาศ: 15 พฤศจิกายน 2566"]
fails    = ["| เรื่อง | วันที่ประกาศ |\n| ประกาศผู้ชนะการเสนอราคา | 15/11/2565 |", "# ประกาศเชิญชวน"]

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
# Problems and suggestions may be a table of their own or stand in the text: the elements ask for them, the table checks its rows.

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
presence = "optional"
nil      = ["ไม่มีปัญหา/อุปสรรค", "ไม่มีปัญหาและอุปสรรค", "ไม่มีปัญหาอุปสรรค", "ไม่มีปัญหา อุปสรรค", "ไม่พบปัญหา"]

[[element]]
id       = "problems-named"
element  = 3
title    = { th = "ปัญหา/อุปสรรค", en = "problems" }
wordings = ["ปัญหา", "อุปสรรค", "ปัญหาและอุปสรรค", "ปัญหาอุปสรรค", "ปัญหาหรืออุปสรรค", "ไม่มีปัญหา", "ไม่พบปัญหา", "Problems", "Problem"]
nothing  = "allowed"
help     = { th = "เขียนปัญหาหรืออุปสรรคในการจัดซื้อจัดจ้างของปี หากไม่มีให้เขียนว่า ไม่มีปัญหา/อุปสรรค", en = "write what went wrong in the year's procurement; where nothing did, write ไม่มีปัญหา/อุปสรรค" }
passes   = ["# ปัญหา/อุปสรรค\nผู้เสนอราคามีน้อยราย", "ปัญหาและอุปสรรค: ไม่มี", "| ปัญหา/อุปสรรค | ข้อเสนอแนะ |\n| ผู้เสนอราคามีน้อยราย | เผยแพร่ให้ทั่วถึง |"]
fails    = ["# ปัญหา/อุปสรรค\n# ข้อเสนอแนะ\nเผยแพร่ให้ทั่วถึง", "ปัญหาและอุปสรรค: -", "วิธีเฉพาะเจาะจง 12 รายการ"]

[[element]]
id       = "suggestions-named"
element  = 4
title    = { th = "ข้อเสนอแนะ", en = "suggestions" }
wordings = ["แนวทางแก้ไข", "แนวทางการแก้ไข", "แนวทางแก้ไขปัญหา", "ข้อเสนอแนะและแนวทางแก้ไข", "ข้อเสนอแนะ/แนวทางแก้ไข", "ไม่มีข้อเสนอแนะ", "Suggestions", "Suggestion"]
nothing  = "allowed"
help     = { th = "เขียนข้อเสนอแนะสำหรับการจัดซื้อจัดจ้างปีต่อไป หากไม่มีให้เขียนว่า ไม่มีข้อเสนอแนะ", en = "write what to do better in procurement; where there is nothing, write ไม่มีข้อเสนอแนะ" }
passes   = ["# ข้อเสนอแนะ\nเผยแพร่ประกาศเชิญชวนให้ทั่วถึง", "ข้อเสนอแนะ: ไม่มี"]
fails    = ["ข้อเสนอแนะ:", "ปัญหาและอุปสรรค: ไม่มี"]

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

[[check]]
id      = "fewer-than-in-half-year"
level   = "warning"
each    = "2566:O21/summary.by_method"
with    = "contracts.by_method"
assert  = "left.rows <= right.rows"
at      = "method"
title   = { th = "รายงานประจำปีมีรายการน้อยกว่ารายการหกเดือนแรก", en = "the report of the year has fewer rows by a method than that of its first half" }
message = { th = "ข้อ O21 ของปี พ.ศ. 2566 มี {left.rows} รายการด้วยวิธีนี้ ({key}) ในหกเดือนแรก แต่ข้อ O17 ทั้งปีมี {right.rows}", en = "O21 of 2566 has {left.rows} rows by this method ({key}) for the first half of the year, O17 only {right.rows} for all of it" }
help    = { th = "เพิ่มรายการที่ขาดในรายงานประจำปี หรือเขียนชื่อวิธีให้ตรงกัน", en = "add the rows that the report of the year leaves out, or name the method alike" }
passes  = [
    { "2566:O21/summary" = [{ method = "วิธีเฉพาะเจาะจง" }, { method = "วิธีเฉพาะเจาะจง" }], contracts = [{ method = "วิธีเฉพาะเจาะจง" }, { method = "วิธีเฉพาะเจาะจง" }, { method = "วิธีคัดเลือก" }] },
    { "2566:O21/summary" = [{ method = "วิธีเฉพาะเจาะจง" }], contracts = [{ method = "วิธีเฉพาะเจาะจง" }] },
]
fails   = [
    { "2566:O21/summary" = [{ method = "วิธีเฉพาะเจาะจง" }, { method = "วิธีเฉพาะเจาะจง" }], contracts = [{ method = "วิธีเฉพาะเจาะจง" }, { method = "วิธีคัดเลือก" }] },
]

"""##),
        ("2567/items/O18.toml", ##"""
# A plan that is in force in the year: projects, budgets, periods. It may be part of a plan of several years.

[item]
id         = "O18"
indicator  = "9.4"
title      = { th = "แผนการบริหารและพัฒนาทรัพยากรบุคคล", en = "human-resources plan" }
owner      = { th = "สำนักปลัด", en = "office of the clerk" }
confidence = "high"
source     = { document = "รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2567 ที่อ้างองค์ประกอบด้านข้อมูล", clause = "แผนที่ใช้บังคับในปี พ.ศ. 2567 สามองค์ประกอบต่อโครงการ" }

[covers]
year = "current"

[recognise]
titles = [
    "แผนการบริหารและพัฒนาทรัพยากรบุคคล", "แผนบริหารและพัฒนาทรัพยากรบุคคล", "แผนการบริหารทรัพยากรบุคคล", "แผนบริหารทรัพยากรบุคคล",
    "แผนพัฒนาทรัพยากรบุคคล", "แผนพัฒนาบุคลากร",
]

[[table]]
id       = "plan"
form     = "action-plan"
title    = { th = "โครงการตามแผนการบริหารและพัฒนาทรัพยากรบุคคล", en = "projects of the human-resources plan" }
presence = "error"

[[element]]
id       = "project-periods"
element  = 3
title    = { th = "ระยะเวลาในการดำเนินการ", en = "period of each project" }
wordings = ["ระยะเวลา", "ช่วงเวลา", "กำหนดการ", "กำหนดเวลา", "วันที่ดำเนินการ", "เดือนที่ดำเนินการ", "ตุลาคม", "มีนาคม", "มี.ค.", "เม.ย.", "ไตรมาส"]
content  = "mention"
help     = { th = "เพิ่มคอลัมน์ระยะเวลา หรือคอลัมน์รายเดือน แล้วระบุช่วงเวลาของทุกโครงการ", en = "add a column for the period, or one for each month, and fill it in for every project" }
passes   = ["| โครงการ | งบประมาณ | ระยะเวลา |\n| อบรมจริยธรรม | 30,000 | ม.ค. 2567 |", "| โครงการ | งบประมาณ | มี.ค. | เม.ย. |\n| อบรมจริยธรรม | 30,000 | / | |"]
fails    = ["| โครงการ | งบประมาณ |\n| อบรมจริยธรรม | 30,000 |"]

"""##),
        ("2567/items/O19.toml", ##"""
# Eight elements: five in the table of projects, the others in columns, tables or text. The report is of the year before.

[item]
id         = "O19"
indicator  = "9.4"
title      = { th = "รายงานผลการบริหารและพัฒนาทรัพยากรบุคคล ประจำปี", en = "annual report on human resources" }
owner      = { th = "สำนักปลัด", en = "office of the clerk" }
confidence = "high"
source     = { document = "รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2567 ที่อ้างองค์ประกอบด้านข้อมูล", clause = "รายงานผลของปี พ.ศ. 2566 แปดองค์ประกอบ" }

[covers]
year = "previous"

[recognise]
titles = [
    "รายงานผลการบริหารและพัฒนาทรัพยากรบุคคล", "รายงานผลการบริหารทรัพยากรบุคคล", "รายงานผลการดำเนินการตามแผนการบริหารและพัฒนาทรัพยากรบุคคล",
    "รายงานผลการดำเนินงานตามแผนการบริหารและพัฒนาทรัพยากรบุคคล", "รายงานผลการพัฒนาทรัพยากรบุคคล", "รายงานผลการพัฒนาบุคลากร",
    "ผลการบริหารและพัฒนาทรัพยากรบุคคล",
]

[[table]]
id       = "results"
form     = "hr-results"
title    = { th = "ผลการดำเนินการของแต่ละโครงการ", en = "results of the projects" }
presence = "error"

[[element]]
id       = "project-periods"
element  = 4
title    = { th = "ระยะเวลาในการดำเนินการ", en = "period of each project" }
wordings = [
    "ระยะเวลา", "ช่วงเวลา", "วันที่ดำเนินการ", "วัน เดือน ปี", "วันที่เริ่ม", "วันเริ่มต้น", "วันที่เริ่มต้น", "วันที่สิ้นสุด", "วันสิ้นสุด", "กำหนดการ",
]
content  = "number"
help     = { th = "ระบุวัน เดือน ปี ที่เริ่มและสิ้นสุดของทุกโครงการ เช่น 16 ม.ค. 2566 - 17 ม.ค. 2566", en = "give day, month and year of beginning and end of every project, such as 16 ม.ค. 2566 - 17 ม.ค. 2566" }
passes   = ["| โครงการ | ระยะเวลาในการดำเนินการ |\n| อบรมจริยธรรม | 16 ม.ค. 2566 - 17 ม.ค. 2566 |", "| โครงการ | วันที่เริ่ม | วันที่สิ้นสุด |\n| อบรมจริยธรรม | 16/1/2566 | 17/1/2566 |"]
fails    = ["| โครงการ | ผลการดำเนินการ |\n| อบรมจริยธรรม | แล้วเสร็จ |", "| โครงการ | ระยะเวลา |\n| อบรมจริยธรรม | ตลอดปี |"]

[[element]]
id       = "headcount"
element  = 5
title    = { th = "ข้อมูลสถิติอัตรากำลัง จำแนกตามประเภทตำแหน่ง", en = "headcount by type of position" }
wordings = ["ข้อมูลสถิติอัตรากำลัง", "สถิติอัตรากำลัง", "อัตรากำลัง", "ข้อมูลอัตรากำลัง", "จำนวนอัตรากำลัง", "กรอบอัตรากำลัง", "ประเภทตำแหน่ง", "ตำแหน่งประเภท", "จำนวน (คน)", "จำนวนบุคลากร", "จำนวนคนครอง"]
content  = "number"
help     = { th = "ใส่ตารางจำนวนคนแยกตามประเภทตำแหน่ง เช่น บริหารท้องถิ่น วิชาการ ทั่วไป พนักงานจ้าง", en = "add a table of the number of people by type of position, such as executive, academic, general, hired" }
passes   = ["# ข้อมูลสถิติอัตรากำลัง\nประเภทวิชาการ 12 คน", "| ประเภทตำแหน่ง | จำนวน (คน) |\n| วิชาการ | 12 |"]
fails    = ["# ข้อมูลสถิติอัตรากำลัง\nตามเอกสารแนบ", "ผลการดำเนินการ: แล้วเสร็จ 3 โครงการ"]

[[element]]
id       = "trained"
element  = 6
title    = { th = "ข้อมูลสถิติจำนวนผู้เข้ารับการฝึกอบรมหรือพัฒนาทรัพยากรบุคคล", en = "number of people trained" }
wordings = [
    "จำนวนผู้เข้ารับการฝึกอบรม", "สถิติผู้เข้ารับการฝึกอบรม", "ข้อมูลสถิติผู้เข้ารับการฝึกอบรม", "จำนวนผู้เข้ารับการอบรม", "จำนวนผู้เข้าอบรม", "ผู้เข้ารับการฝึกอบรม",
    "ผู้เข้ารับการอบรม", "จำนวนบุคลากรที่เข้ารับการอบรม", "จำนวนบุคลากรที่ได้รับการพัฒนา", "ข้อมูลสถิติการฝึกอบรม", "สถิติการฝึกอบรม", "ข้อมูลการฝึกอบรม",
]
content  = "number"
help     = { th = "ใส่จำนวนคนที่เข้ารับการฝึกอบรมหรือพัฒนาตลอดทั้งปี", en = "give the number of people trained in the year" }
passes   = ["จำนวนผู้เข้ารับการฝึกอบรม: 42 คน", "| หลักสูตร | จำนวนผู้เข้าอบรม |\n| งานสารบรรณ | ๓ |"]
fails    = ["จำนวนผู้เข้ารับการฝึกอบรม: ครบทุกคน", "ผลการดำเนินการ: แล้วเสร็จ 3 โครงการ"]

[[element]]
id       = "problems"
element  = 7
title    = { th = "ปัญหา/อุปสรรค", en = "problems" }
wordings = ["ปัญหา", "อุปสรรค", "ปัญหาและอุปสรรค", "ปัญหาอุปสรรค", "ปัญหาหรืออุปสรรค", "ไม่มีปัญหา", "ไม่พบปัญหา"]
nothing  = "allowed"
help     = { th = "เขียนปัญหาหรืออุปสรรคของปี หากไม่มีให้เขียนว่า ไม่มีปัญหา/อุปสรรค", en = "write what went wrong in the year; where nothing did, write ไม่มีปัญหา/อุปสรรค" }
passes   = ["# ปัญหา/อุปสรรค\nตำแหน่งว่างยังสรรหาไม่ได้", "ปัญหาและอุปสรรค: ไม่มี", "| โครงการ | ปัญหา/อุปสรรค |\n| อบรมจริยธรรม | วิทยากรมีน้อย |"]
fails    = ["# ปัญหา/อุปสรรค\n# ข้อเสนอแนะ\nขอใช้บัญชีผู้สอบแข่งขันของหน่วยงานอื่น", "ปัญหาและอุปสรรค: -", "ผลการดำเนินการ: แล้วเสร็จ"]

[[element]]
id       = "suggestions"
element  = 8
title    = { th = "ข้อเสนอแนะ", en = "suggestions" }
wordings = ["แนวทางแก้ไข", "แนวทางการแก้ไข", "ข้อเสนอแนะและแนวทางแก้ไข", "ข้อเสนอแนะ/แนวทางแก้ไข", "ไม่มีข้อเสนอแนะ"]
nothing  = "allowed"
help     = { th = "เขียนข้อเสนอแนะสำหรับปีต่อไป หากไม่มีให้เขียนว่า ไม่มีข้อเสนอแนะ", en = "write what to do better; where there is nothing, write ไม่มีข้อเสนอแนะ" }
passes   = ["# ข้อเสนอแนะ\nขอใช้บัญชีผู้สอบแข่งขันของหน่วยงานอื่น", "ข้อเสนอแนะ: ไม่มี"]
fails    = ["ข้อเสนอแนะ:", "ปัญหาและอุปสรรค: ไม่มี"]

[years]
level  = "error"
cited  = ["current", "previous"]
other  = "warning"
short  = "note"
fiscal = ["ประจำปีงบประมาณ พ.ศ.", "ประจำปีงบประมาณ", "ปีงบประมาณ พ.ศ.", "ปีงบประมาณ", "ประจำปี พ.ศ.", "ประจำปี"]

"""##),
        ("2567/items/O2.toml", ##"""
# Head and deputies, each with four elements. A local body shows its political and its permanent side; only a person can tell whether it does.

[item]
id         = "O2"
indicator  = "9.1"
title      = { th = "ข้อมูลผู้บริหาร", en = "executives" }
owner      = { th = "สำนักปลัด", en = "office of the clerk" }
confidence = "high"
source     = { document = "รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2567 ที่อ้างองค์ประกอบด้านข้อมูล", clause = "ผู้บริหารสูงสุดและรองผู้บริหารสูงสุด คนละสี่องค์ประกอบ" }

[covers]
year = "standing"

[recognise]
titles = ["ข้อมูลผู้บริหาร", "ข้อมูลคณะผู้บริหาร", "ทำเนียบผู้บริหาร", "รายชื่อผู้บริหาร", "คณะผู้บริหาร"]

[[table]]
id       = "executives"
form     = "executives"
title    = { th = "รายชื่อผู้บริหาร", en = "executives" }
presence = "error"

[[element]]
id       = "head"
title    = { th = "ผู้บริหารสูงสุด", en = "head of the agency" }
wordings = [
    "นายกองค์การบริหารส่วน", "นายกเทศมนตรี", "นายก อบต.", "นายก อบจ.", "ผู้ว่าราชการจังหวัด", "อธิบดี", "ปลัดกระทรวง", "เลขาธิการ", "ผู้อำนวยการ",
    "อธิการบดี", "ผู้บังคับการ", "ผู้กำกับการ", "กรรมการผู้จัดการ", "นายกเมืองพัทยา", "ผู้ว่าการ",
]
content  = "mention"
help     = { th = "ใส่ข้อมูลของผู้บริหารสูงสุดเป็นรายการแรก", en = "put the head of the agency first" }
passes   = ["| ชื่อ-นามสกุล | ตำแหน่ง |\n| นายสมชาย ตัวอย่าง | นายกองค์การบริหารส่วนตำบลบ้านใหม่ |", "ผู้บริหารสูงสุด: นายสมชาย ตัวอย่าง"]
fails    = ["| ชื่อ-นามสกุล | ตำแหน่ง |\n| นางสาวสมหญิง ตัวอย่าง | นักวิชาการคลัง |"]

[[element]]
id       = "deputy"
title    = { th = "รองผู้บริหารสูงสุด", en = "deputy head of the agency" }
wordings = [
    "รองนายก", "รองผู้ว่า", "รองอธิบดี", "รองปลัด", "รองเลขาธิการ", "รองผู้อำนวยการ", "รองอธิการบดี", "รองผู้บังคับการ", "รองผู้กำกับการ", "รองกรรมการผู้จัดการ",
    "ไม่มีตำแหน่งรอง", "ไม่มีรองผู้บริหาร",
]
content  = "mention"
help     = { th = "ใส่ข้อมูลรองผู้บริหารสูงสุดทุกคน หากไม่มีให้เขียนว่า ไม่มีตำแหน่งรองผู้บริหารสูงสุด", en = "give every deputy; where there is none, write ไม่มีตำแหน่งรองผู้บริหารสูงสุด" }
passes   = ["| ชื่อ-นามสกุล | ตำแหน่ง |\n| นายสมศักดิ์ ตัวอย่าง | รองนายกองค์การบริหารส่วนตำบล |", "ไม่มีตำแหน่งรองผู้บริหารสูงสุด"]
fails    = ["| ชื่อ-นามสกุล | ตำแหน่ง |\n| นายสมชาย ตัวอย่าง | นายกองค์การบริหารส่วนตำบล |"]

[[attest]]
id       = "in-office"
question = { th = "ทุกคนในรายชื่อยังดำรงตำแหน่งนั้นอยู่ และรูปถ่ายเป็นของคนนั้นหรือไม่", en = "does everybody listed still hold the post, and is each picture that person's?" }
help     = { th = "เทียบกับคำสั่งแต่งตั้งล่าสุด คนที่ย้ายหรือพ้นตำแหน่งแล้วให้เอาออก", en = "compare with the latest orders; take out those who have left" }

[[attest]]
id       = "both-sides"
question = { th = "หากเป็นองค์กรปกครองส่วนท้องถิ่น มีทั้งฝ่ายการเมืองและฝ่ายข้าราชการประจำหรือไม่ (หน่วยงานอื่นตอบว่าใช่)", en = "for a local body: are both the political and the permanent side there? (others answer yes)" }
help     = { th = "ฝ่ายการเมืองคือนายกและรองนายก ฝ่ายประจำคือปลัดและรองปลัด", en = "the political side is the mayor and deputies, the permanent side the clerk and deputies" }

"""##),
        ("2567/items/O20.toml", ##"""
# The code itself; rules of the agency’s own are not asked for this year.

[item]
id         = "O20"
indicator  = "9.4"
title      = { th = "ประมวลจริยธรรมสำหรับเจ้าหน้าที่ของรัฐ", en = "code of ethics" }
owner      = { th = "สำนักปลัด", en = "office of the clerk" }
confidence = "medium"
source     = { document = "รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2567 ที่อ้างองค์ประกอบด้านข้อมูล", clause = "ชื่อข้อมูล" }

[covers]
year = "standing"

[recognise]
titles = ["ประมวลจริยธรรม", "ประมวลจริยธรรมสำหรับเจ้าหน้าที่ของรัฐ", "ประมวลจริยธรรมพนักงานส่วนท้องถิ่น", "ประมวลจริยธรรมข้าราชการพลเรือน"]

[[element]]
id       = "code"
title    = { th = "ประมวลจริยธรรม", en = "code of ethics" }
wordings = ["มาตรฐานทางจริยธรรม", "ข้อกำหนดจริยธรรม"]
help     = { th = "ลงประมวลจริยธรรม หรือลิงก์ของประมวลจริยธรรม", en = "publish the code, or its link" }
passes   = ["# ประมวลจริยธรรมพนักงานส่วนท้องถิ่น\nข้อ 1 ยึดมั่นในสถาบันหลักของประเทศ", "ประมวลจริยธรรม: https://www.example.go.th/code.pdf"]
fails    = ["# ประมวลจริยธรรม", "ที่อยู่: 99 หมู่ 1"]

[[attest]]
id       = "own-staff"
question = { th = "เป็นประมวลจริยธรรมที่ใช้กับเจ้าหน้าที่ของหน่วยงานนี้หรือไม่", en = "is it the code that the staff of this agency goes by?" }
help     = { th = "อปท. ใช้ประมวลจริยธรรมพนักงานส่วนท้องถิ่น ส่วนราชการใช้ของข้าราชการพลเรือนหรือของตน", en = "local bodies have the code of local staff, departments that of the civil service or their own" }

"""##),
        ("2567/items/O21.toml", ##"""
# Team, Do & Don’t and training, each by what reports call it.

[item]
id         = "O21"
indicator  = "9.4"
title      = { th = "การขับเคลื่อนจริยธรรม", en = "ethics in action" }
owner      = { th = "สำนักปลัด", en = "office of the clerk" }
confidence = "medium"
source     = { document = "รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2567 ที่อ้างองค์ประกอบด้านข้อมูล", clause = "ชื่อข้อมูล ทีมให้คำปรึกษา แนวปฏิบัติ Do & Don’t และการฝึกอบรม" }

[covers]
year = "current"

[recognise]
titles = ["การขับเคลื่อนจริยธรรม", "รายงานการขับเคลื่อนจริยธรรม", "การขับเคลื่อนจริยธรรมของหน่วยงาน", "ขับเคลื่อนจริยธรรม"]

[[element]]
id       = "team"
title    = { th = "ทีมให้คำปรึกษาหรือคณะทำงานขับเคลื่อนจริยธรรม", en = "advice team or working group" }
wordings = [
    "ทีมให้คำปรึกษา", "คณะทำงานขับเคลื่อน", "คณะทำงานส่งเสริมจริยธรรม", "คณะทำงานจริยธรรม", "คณะทำงานด้านจริยธรรม", "คลินิกจริยธรรม",
    "คำสั่งแต่งตั้งคณะทำงาน",
]
content  = "mention"
help     = { th = "ลงคำสั่งแต่งตั้งทีมให้คำปรึกษาหรือคณะทำงานขับเคลื่อนจริยธรรม", en = "publish the order that appoints the team or working group" }
passes   = ["คำสั่งแต่งตั้งทีมให้คำปรึกษาและตอบคำถามทางจริยธรรม", "แต่งตั้งคณะทำงานขับเคลื่อนเรื่องจริยธรรม"]
fails    = ["จัดอบรมจริยธรรมบุคลากร"]

[[element]]
id       = "do-dont"
title    = { th = "แนวปฏิบัติ Do & Don't", en = "list of do and don't" }
wordings = [
    "Do & Don't", "Do and Don't", "Dos & Don'ts", "Do's & Don'ts", "Do's and Don'ts", "Dos and Don'ts", "ควรทำและไม่ควรทำ",
    "พึงกระทำและไม่พึงกระทำ", "พฤติกรรมสีเทา",
]
content  = "mention"
help     = { th = "ลงแนวปฏิบัติที่บอกว่าอะไรควรทำและไม่ควรทำ ใช้ชื่อ Do & Don't", en = "publish what to do and what not to do, under the name Do & Don't" }
passes   = ["แนวปฏิบัติ Do & Don't ของพนักงาน", "# Do’s & Don’ts", "ข้อที่ควรทำและไม่ควรทำ"]
fails    = ["จัดอบรมจริยธรรมบุคลากร"]

[[element]]
id       = "training"
title    = { th = "การฝึกอบรมที่สอดแทรกจริยธรรม", en = "training with ethics in it" }
wordings = [
    "อบรมคุณธรรม", "อบรมจริยธรรม", "ฝึกอบรมจริยธรรม", "ฝึกอบรมคุณธรรม", "อบรมส่งเสริมคุณธรรม", "อบรมส่งเสริมจริยธรรม", "ฝึกอบรม",
    "กิจกรรมส่งเสริมจริยธรรม", "กิจกรรมเสริมสร้างจริยธรรม", "สอดแทรกสาระด้านจริยธรรม", "การอบรม",
]
content  = "mention"
help     = { th = "ลงหลักสูตรหรือกิจกรรมอบรมที่มีเรื่องจริยธรรม พร้อมวันที่", en = "publish the course or activity with ethics in it, with its date" }
passes   = ["จัดโครงการอบรมคุณธรรม จริยธรรม วันที่ 16 มกราคม 2567", "# การฝึกอบรม\nปฐมนิเทศพนักงานใหม่"]
fails    = ["แต่งตั้งคณะทำงานขับเคลื่อนเรื่องจริยธรรม"]

[[attest]]
id       = "carried-out"
question = { th = "ทั้งสามเรื่องดำเนินการจริงในปี พ.ศ. 2567 และมีหลักฐานหรือไม่", en = "was each of the three carried out in 2567, and is there evidence?" }
help     = { th = "ดูเลขที่และวันที่ของคำสั่ง แนวปฏิบัติที่ประกาศ และภาพหรือรายชื่อผู้เข้าอบรม", en = "look for the order’s number and date, the published practice, and pictures or names of the course" }

[years]
level  = "warning"
cited  = ["current", "previous"]
other  = "note"
short  = "note"
fiscal = ["ประจำปีงบประมาณ พ.ศ.", "ประจำปีงบประมาณ", "ปีงบประมาณ พ.ศ.", "ปีงบประมาณ", "ประจำปี พ.ศ.", "ประจำปี"]

"""##),
        ("2567/items/O22.toml", ##"""
# Five numbered elements of the manual.

[item]
id         = "O22"
indicator  = "9.5"
title      = { th = "แนวปฏิบัติการจัดการเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ", en = "complaint procedure" }
owner      = { th = "สำนักปลัด", en = "office of the clerk" }
confidence = "high"
source     = { document = "รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2567 ที่อ้างองค์ประกอบด้านข้อมูล", clause = "ห้าองค์ประกอบของคู่มือการดำเนินการต่อเรื่องร้องเรียน" }

[covers]
year = "standing"

[recognise]
titles = [
    "แนวปฏิบัติการจัดการเรื่องร้องเรียน", "คู่มือการจัดการเรื่องร้องเรียน", "คู่มือการดำเนินการต่อเรื่องร้องเรียน",
    "คู่มือการปฏิบัติงานการร้องเรียน", "แนวทางการจัดการเรื่องร้องเรียน", "คู่มือปฏิบัติงานเรื่องร้องเรียน",
    "คู่มือปฏิบัติการจัดการเรื่องร้องเรียน", "แนวทางปฏิบัติการจัดการเรื่องร้องเรียน",
]

[[element]]
id       = "what-to-supply"
element  = 1
title    = { th = "ข้อมูลที่ผู้ร้องควรรู้เพื่อใช้ในการร้องเรียน", en = "what the complainant should supply" }
wordings = [
    "รายละเอียดของข้อมูลที่ผู้ร้องควรรู้", "ข้อมูลที่ผู้ร้องควรรู้", "ข้อมูลที่ผู้ร้องต้องแจ้ง", "ข้อมูลที่ใช้ในการร้องเรียน",
    "ข้อมูลที่ต้องใช้ในการร้องเรียน", "รายละเอียดของข้อมูลที่ใช้ร้องเรียน", "รายละเอียดการร้องเรียน", "รายละเอียดในการร้องเรียน",
    "หลักเกณฑ์และรายละเอียดในการร้องเรียน", "หลักเกณฑ์ในการร้องเรียน", "หลักเกณฑ์การร้องเรียน", "ข้อมูลของผู้ร้อง",
]
help     = { th = "เขียนว่าผู้ร้องต้องให้ข้อมูลอะไร เช่น ชื่อผู้ถูกร้อง ช่วงเวลา พฤติการณ์", en = "say what the complainant should tell, such as who, when and what happened" }
passes   = [
    "# ข้อมูลที่ผู้ร้องควรรู้เพื่อใช้ในการร้องเรียน\nชื่อผู้ถูกร้อง วันเวลา และพฤติการณ์", "รายละเอียดการร้องเรียน: ชื่อผู้ถูกร้องและพยานหลักฐาน",
]
fails    = ["# ข้อมูลที่ผู้ร้องควรรู้เพื่อใช้ในการร้องเรียน", "ส่วนงานที่รับผิดชอบ: สำนักปลัด"]

[[element]]
id       = "channels"
element  = 2
title    = { th = "ช่องทางแจ้งเรื่องร้องเรียน", en = "channels" }
wordings = [
    "ช่องทางแจ้งเรื่องร้องเรียนการทุจริต", "ช่องทางการแจ้งเรื่องร้องเรียน", "ช่องทางการร้องเรียน", "ช่องทางร้องเรียน",
    "ช่องทางการรับเรื่องร้องเรียน", "ช่องทางรับเรื่องร้องเรียน", "ช่องทาง",
]
help     = { th = "เขียนทุกช่องทางที่ร้องเรียนได้ พร้อมลิงก์ โทรศัพท์ หรือที่อยู่", en = "name every channel with link, telephone or address" }
passes   = ["ช่องทางการร้องเรียน: https://www.example.go.th/complain", "# ช่องทางแจ้งเรื่องร้องเรียน\nโทรศัพท์ 0 4412 3456"]
fails    = ["ช่องทางการร้องเรียน:", "ส่วนงานที่รับผิดชอบ: สำนักปลัด"]

[[element]]
id       = "steps"
element  = 3
title    = { th = "ขั้นตอนหรือวิธีการในการจัดการเรื่องร้องเรียน", en = "steps" }
wordings = [
    "ขั้นตอนการจัดการเรื่องร้องเรียน", "ขั้นตอนการดำเนินการ", "ขั้นตอนการปฏิบัติงาน", "ขั้นตอน", "วิธีการจัดการเรื่องร้องเรียน",
    "กระบวนการจัดการเรื่องร้องเรียน", "วิธีดำเนินการ", "แผนผังกระบวนการจัดการเรื่องร้องเรียน",
]
help     = { th = "เขียนขั้นตอนตั้งแต่รับเรื่องจนแจ้งผลผู้ร้อง", en = "write the steps from taking the complaint to telling the result" }
passes   = ["# ขั้นตอนการจัดการเรื่องร้องเรียน\nรับเรื่อง ตรวจสอบ รายงานผู้บริหาร แจ้งผล", "| ขั้นตอน | ผู้รับผิดชอบ |\n| รับเรื่อง | สำนักปลัด |"]
fails    = ["# ขั้นตอนการจัดการเรื่องร้องเรียน", "ส่วนงานที่รับผิดชอบ: สำนักปลัด"]

[[element]]
id       = "unit"
element  = 4
title    = { th = "ส่วนงานที่รับผิดชอบ", en = "responsible unit" }
wordings = [
    "หน่วยงานที่รับผิดชอบ", "หน่วยงานรับผิดชอบ", "ผู้รับผิดชอบ", "ส่วนราชการที่รับผิดชอบ", "หน่วยรับเรื่องร้องเรียน", "ศูนย์รับเรื่องร้องเรียน",
    "กลุ่มงานที่รับผิดชอบ",
]
help     = { th = "เขียนกองหรือสำนักที่รับผิดชอบ", en = "name the division that is responsible" }
passes   = ["ส่วนงานที่รับผิดชอบ: สำนักปลัด", "| ขั้นตอน | ผู้รับผิดชอบ |\n| รับเรื่อง | สำนักปลัด |"]
fails    = ["ส่วนงานที่รับผิดชอบ: -", "ช่องทางการร้องเรียน: โทรศัพท์ 0 4412 3456"]

[[element]]
id       = "duration"
element  = 5
title    = { th = "ระยะเวลาดำเนินการ", en = "duration" }
wordings = ["ระยะเวลา", "ระยะเวลาในการดำเนินการ", "ระยะเวลาการดำเนินการ", "กำหนดเวลา", "ภายในระยะเวลา"]
content  = "number"
help     = { th = "เขียนจำนวนวันที่ใช้ เช่น ภายใน 15 วัน", en = "give the number of days, such as ภายใน 15 วัน" }
passes   = ["ระยะเวลาดำเนินการ: ภายใน 15 วันทำการ", "| ขั้นตอน | ระยะเวลา |\n| รับเรื่อง | ๑ วัน |"]
fails    = ["ระยะเวลาดำเนินการ: โดยเร็ว", "ส่วนงานที่รับผิดชอบ: สำนักปลัด"]

[[attest]]
id       = "corruption"
question = { th = "เป็นแนวปฏิบัติสำหรับเรื่องทุจริตและประพฤติมิชอบของเจ้าหน้าที่โดยเฉพาะหรือไม่", en = "is it about corruption and misconduct of the staff?" }
help     = { th = "คู่มือร้องทุกข์ทั่วไป เช่น ไฟฟ้า ถนน ใช้แทนไม่ได้", en = "a manual for complaints about roads or lights will not do" }

"""##),
        ("2567/items/O23.toml", ##"""
# A link; what lies behind it, a person judges.

[item]
id         = "O23"
indicator  = "9.5"
title      = { th = "ช่องทางแจ้งเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ", en = "whistle-blowing channel" }
owner      = { th = "สำนักปลัด", en = "office of the clerk" }
confidence = "high"
source     = { document = "รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2567 ที่อ้างองค์ประกอบด้านข้อมูล", clause = "ช่องทางออนไลน์ แยกจากเรื่องร้องเรียนทั่วไป คุ้มครองผู้แจ้ง เข้าถึงได้จากเว็บไซต์หลัก" }

[covers]
year = "standing"

[recognise]
titles = [
    "ช่องทางแจ้งเรื่องร้องเรียนการทุจริต", "ช่องทางแจ้งเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ", "ช่องทางร้องเรียนการทุจริต",
    "แจ้งเบาะแสการทุจริต", "ช่องทางการร้องเรียนการทุจริต", "ช่องทางแจ้งเบาะแส",
]

[[element]]
id       = "channel"
title    = { th = "ช่องทางแจ้งเรื่องร้องเรียนการทุจริต", en = "online channel" }
wordings = [
    "ช่องทางแจ้งเรื่องร้องเรียน", "ช่องทางการแจ้งเรื่องร้องเรียน", "ช่องทางร้องเรียนการทุจริต", "ช่องทางการร้องเรียนการทุจริต",
    "แจ้งเรื่องร้องเรียนการทุจริต", "ร้องเรียนการทุจริต", "แจ้งเบาะแสการทุจริต", "แจ้งเบาะแส", "ร้องเรียนออนไลน์", "ลิงก์", "ลิงค์",
]
content  = "link"
help     = { th = "ใส่ลิงก์ของแบบแจ้งเรื่องทุจริตออนไลน์", en = "give the link of the online form" }
passes   = [
    "ช่องทางแจ้งเรื่องร้องเรียนการทุจริต: https://www.example.go.th/anticorruption", "# แจ้งเบาะแสการทุจริต\nhttps://www.example.go.th/whistle",
]
fails    = ["ช่องทางแจ้งเรื่องร้องเรียนการทุจริต: ตู้ ปณ. 1", "# ช่องทางแจ้งเรื่องร้องเรียนการทุจริต", "โทรศัพท์: 0 4412 3456"]

[[attest]]
id       = "separate"
question = { th = "ช่องทางนี้แยกจากเรื่องร้องเรียนร้องทุกข์ทั่วไปหรือไม่", en = "is it apart from the channel for general complaints?" }
help     = { th = "แบบฟอร์มเดียวที่รับทุกเรื่องไม่นับ แม้มีช่องให้เลือกประเภท", en = "one form for everything does not count, even with a box to choose from" }

[[attest]]
id       = "protected"
question = { th = "ช่องทางนี้คุ้มครองข้อมูลของผู้แจ้งเบาะแสหรือไม่", en = "are the data of those who report protected there?" }
help     = { th = "ดูว่าไม่บังคับเปิดเผยตัว ไม่แสดงเรื่องต่อสาธารณะ และบอกวิธีคุ้มครองไว้", en = "see that nobody is made to show who they are, that nothing is shown in public, and that protection is promised" }

[[attest]]
id       = "from-main-site"
question = { th = "กดเข้าช่องทางนี้ได้จากเว็บไซต์หลักของหน่วยงานหรือไม่", en = "can it be reached from the agency’s main website?" }
help     = { th = "เปิดหน้าแรกของเว็บไซต์แล้วกดตามไป", en = "open the main page and follow the links" }

"""##),
        ("2567/items/O24.toml", ##"""
# All, done and in progress; no complaint has to be said in words or as 0.

[item]
id         = "O24"
indicator  = "9.5"
title      = { th = "ข้อมูลสถิติเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ", en = "complaint statistics" }
owner      = { th = "สำนักปลัด", en = "office of the clerk" }
confidence = "medium"
source     = { document = "รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2567 ที่อ้างองค์ประกอบด้านข้อมูล", clause = "ชื่อข้อมูล จำนวนทั้งหมด แล้วเสร็จ และอยู่ระหว่างดำเนินการ" }

[covers]
year = "current"
from = 2023-10-01
to   = 2024-03-31

[recognise]
titles = [
    "ข้อมูลสถิติเรื่องร้องเรียนการทุจริต", "ข้อมูลเชิงสถิติเรื่องร้องเรียนการทุจริต", "สถิติเรื่องร้องเรียนการทุจริต", "สถิติเรื่องร้องเรียน",
    "สถิติการร้องเรียนการทุจริต", "ข้อมูลสถิติเรื่องร้องเรียน",
]

[[element]]
id       = "all-complaints"
title    = { th = "จำนวนเรื่องร้องเรียนทั้งหมด", en = "complaints in all" }
wordings = [
    "เรื่องร้องเรียนทั้งหมด", "จำนวนเรื่องทั้งหมด", "จำนวนเรื่องร้องเรียน", "จำนวนเรื่อง", "จำนวนข้อร้องเรียน", "ทั้งหมด", "ไม่มีเรื่องร้องเรียน",
    "ไม่มีข้อร้องเรียน", "ไม่มีการร้องเรียน", "ไม่มีผู้ร้องเรียน", "ไม่พบเรื่องร้องเรียน",
]
content  = "mention"
help     = { th = "ใส่จำนวนทั้งหมด แล้วเสร็จ และอยู่ระหว่างดำเนินการ หากไม่มีให้เขียนว่า ไม่มีเรื่องร้องเรียน", en = "give all, done and in progress; where there is none, write ไม่มีเรื่องร้องเรียน" }
passes   = ["| เดือน | จำนวนเรื่องทั้งหมด |\n| มี.ค. 2567 | 0 |", "ไม่มีเรื่องร้องเรียน"]
fails    = ["| เดือน | แล้วเสร็จ |\n| มี.ค. 2567 | 0 |"]

[[element]]
id       = "finished-complaints"
title    = { th = "ดำเนินการแล้วเสร็จ", en = "complaints that are done" }
wordings = [
    "แล้วเสร็จ", "เสร็จสิ้น", "ยุติเรื่อง", "ดำเนินการเสร็จ", "ไม่มีเรื่องร้องเรียน", "ไม่มีข้อร้องเรียน", "ไม่มีการร้องเรียน",
    "ไม่มีผู้ร้องเรียน", "ไม่พบเรื่องร้องเรียน",
]
content  = "mention"
help     = { th = "ใส่จำนวนทั้งหมด แล้วเสร็จ และอยู่ระหว่างดำเนินการ หากไม่มีให้เขียนว่า ไม่มีเรื่องร้องเรียน", en = "give all, done and in progress; where there is none, write ไม่มีเรื่องร้องเรียน" }
passes   = ["| เดือน | แล้วเสร็จ |\n| มี.ค. 2567 | 0 |", "ไม่มีเรื่องร้องเรียน"]
fails    = ["| เดือน | จำนวนเรื่องทั้งหมด |\n| มี.ค. 2567 | 3 |"]

[[element]]
id       = "pending-complaints"
title    = { th = "อยู่ระหว่างดำเนินการ", en = "complaints in progress" }
wordings = [
    "ระหว่างดำเนินการ", "อยู่ระหว่าง", "ยังไม่แล้วเสร็จ", "ไม่มีเรื่องร้องเรียน", "ไม่มีข้อร้องเรียน", "ไม่มีการร้องเรียน", "ไม่มีผู้ร้องเรียน",
    "ไม่พบเรื่องร้องเรียน",
]
content  = "mention"
help     = { th = "ใส่จำนวนทั้งหมด แล้วเสร็จ และอยู่ระหว่างดำเนินการ หากไม่มีให้เขียนว่า ไม่มีเรื่องร้องเรียน", en = "give all, done and in progress; where there is none, write ไม่มีเรื่องร้องเรียน" }
passes   = ["| เดือน | อยู่ระหว่างดำเนินการ |\n| มี.ค. 2567 | 0 |", "ไม่มีเรื่องร้องเรียน"]
fails    = ["| เดือน | แล้วเสร็จ |\n| มี.ค. 2567 | 3 |"]

[[element]]
id       = "half-year"
title    = { th = "ข้อมูลรอบ 6 เดือน", en = "first half year" }
wordings = [
    "รอบ 6 เดือน", "รอบหกเดือน", "หกเดือนแรก", "ณ วันที่ 31 มีนาคม", "ถึงวันที่ 31 มีนาคม", "ถึง 31 มีนาคม", "มีนาคม 2567", "มี.ค. 2567",
    "มี.ค. 67", "31/03/2567", "31/3/2567", "ไตรมาส 2", "ไตรมาสที่ 2", "ไตรมาส 1-2", "ไตรมาสที่ 1-2", "ต.ค. 66 - มี.ค. 67", "มีนาคม",
]
content  = "mention"
help     = { th = "ระบุช่วง 1 ต.ค. 2566 – 31 มี.ค. 2567 และใส่ข้อมูลให้ถึงเดือนมีนาคม", en = "name the period 1 October 2566 to 31 March 2567 and give the figures up to March" }
passes   = ["สถิติเรื่องร้องเรียนการทุจริต รอบ ๖ เดือน", "| เดือน | จำนวนเรื่อง |\n| มีนาคม 2567 | 0 |"]
fails    = ["สถิติเรื่องร้องเรียนการทุจริต ธันวาคม 2566"]

"""##),
        ("2567/items/O25.toml", ##"""
# Topic, participants, result, as prose or as a table.

[item]
id         = "O25"
indicator  = "9.5"
title      = { th = "การเปิดโอกาสให้เกิดการมีส่วนร่วม", en = "public participation" }
owner      = { th = "สำนักปลัด", en = "office of the clerk" }
confidence = "medium"
source     = { document = "รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2567 ที่อ้างองค์ประกอบด้านข้อมูล", clause = "ชื่อข้อมูล เรื่อง ผู้มีส่วนร่วม และผล" }

[covers]
year = "current"

[recognise]
titles = [
    "การเปิดโอกาสให้เกิดการมีส่วนร่วม", "การเปิดโอกาสให้มีส่วนร่วม", "รายงานผลการเปิดโอกาสให้เกิดการมีส่วนร่วม", "การมีส่วนร่วมของประชาชน",
    "การเปิดโอกาสให้ประชาชนมีส่วนร่วม", "การเปิดโอกาสให้ผู้มีส่วนได้ส่วนเสีย",
]

[[table]]
id       = "activities"
form     = "participation"
title    = { th = "กิจกรรมการมีส่วนร่วม", en = "activities" }
presence = "optional"

[[element]]
id       = "topic-named"
title    = { th = "ประเด็นหรือเรื่องในการมีส่วนร่วม", en = "topic" }
wordings = [
    "ประเด็น", "เรื่อง", "ประเด็นการมีส่วนร่วม", "ประเด็นหรือเรื่อง", "หัวข้อ", "ชื่อกิจกรรม", "กิจกรรม", "ชื่อโครงการ", "โครงการ",
    "ชื่อโครงการ/กิจกรรม", "โครงการ/กิจกรรม",
]
help     = { th = "เขียนว่าเปิดให้มีส่วนร่วมในเรื่องใด", en = "say what people took part in" }
passes   = ["ประเด็นในการมีส่วนร่วม: จัดทำแผนพัฒนาท้องถิ่น", "| โครงการ/กิจกรรม | ผู้เข้าร่วม |\n| ประชาคมหมู่บ้าน | ผู้นำชุมชน |"]
fails    = ["ประเด็นในการมีส่วนร่วม:", "ผลจากการมีส่วนร่วม: ได้โครงการ 5 โครงการ"]

[[element]]
id       = "participants-named"
title    = { th = "ผู้มีส่วนได้ส่วนเสียที่เข้าร่วม", en = "participants" }
wordings = [
    "ผู้มีส่วนร่วม", "ผู้เข้าร่วม", "ผู้เข้าร่วมกิจกรรม", "ผู้เข้าร่วมประชุม", "กลุ่มเป้าหมาย", "ผู้มีส่วนได้ส่วนเสีย", "ผู้มีส่วนได้เสีย",
    "ภาคส่วนที่เข้าร่วม", "บุคคลภายนอก", "จำนวนผู้เข้าร่วม",
]
help     = { th = "เขียนว่าใครจากภายนอกเข้าร่วม และกี่คน", en = "say who from outside took part, and how many" }
passes   = ["ผู้เข้าร่วม: ผู้นำชุมชนและประชาชน 85 คน", "| โครงการ/กิจกรรม | ผู้เข้าร่วม |\n| ประชาคมหมู่บ้าน | ผู้นำชุมชน |"]
fails    = ["ผู้เข้าร่วม: -", "ประเด็นในการมีส่วนร่วม: จัดทำแผนพัฒนาท้องถิ่น"]

[[element]]
id       = "outcome-named"
title    = { th = "ผลจากการมีส่วนร่วม", en = "result" }
wordings = [
    "ผลที่ได้จากการมีส่วนร่วม", "ผลที่ได้รับ", "ผลการดำเนินการ", "ผลการดำเนินงาน", "สรุปผล", "ผลการมีส่วนร่วม", "ผลลัพธ์", "ข้อสรุป",
    "ผลการประชุม", "ความคิดเห็นและข้อเสนอแนะ",
]
help     = { th = "เขียนว่าได้ข้อสรุปหรือนำความเห็นไปใช้อย่างไร", en = "write what came of it, and how the views were used" }
passes   = ["ผลจากการมีส่วนร่วม: ได้โครงการเข้าแผน 5 โครงการ", "# สรุปผล\nที่ประชุมเห็นชอบร่างแผน"]
fails    = ["# สรุปผล", "ประเด็นในการมีส่วนร่วม: จัดทำแผนพัฒนาท้องถิ่น"]

[[attest]]
id       = "outsiders"
question = { th = "บุคคลภายนอกได้ร่วมคิด ตัดสินใจ หรือดำเนินงานตามภารกิจจริงในปี พ.ศ. 2567 หรือไม่", en = "did people from outside take part in the agency’s own work in 2567?" }
help     = { th = "กิจกรรมที่เชิญมาร่วมพิธีหรือรับแจกของอย่างเดียวไม่นับ", en = "being invited to a ceremony or to receive things does not count" }

[years]
level  = "warning"
cited  = ["current", "previous"]
other  = "note"
short  = "note"
fiscal = ["ประจำปีงบประมาณ พ.ศ.", "ประจำปีงบประมาณ", "ปีงบประมาณ พ.ศ.", "ปีงบประมาณ", "ประจำปี พ.ศ.", "ประจำปี"]

"""##),
        ("2567/items/O26.toml", ##"""
# Declared, signed and dated in the year. Who signs is for a person to judge.

[item]
id         = "O26"
indicator  = "10.1"
title      = { th = "ประกาศเจตนารมณ์นโยบาย No Gift Policy", en = "No Gift declaration" }
owner      = { th = "สำนักปลัด", en = "office of the clerk" }
confidence = "medium"
source     = { document = "รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2567 ที่อ้างองค์ประกอบด้านข้อมูล", clause = "ชื่อข้อมูล ลงนามและลงวันที่ในปีงบประมาณ" }

[covers]
year = "current"

[recognise]
titles = [
    "ประกาศเจตนารมณ์นโยบาย No Gift Policy", "ประกาศเจตนารมณ์ No Gift Policy", "ประกาศเจตนารมณ์ นโยบายไม่รับของขวัญ", "ประกาศนโยบาย No Gift Policy",
    "ประกาศเจตนารมย์ No Gift Policy", "ประกาศเจตนารมณ์ไม่รับของขวัญ", "นโยบายไม่รับของขวัญและของกำนัล",
]

[[element]]
id       = "declaration"
title    = { th = "นโยบาย No Gift Policy", en = "declaration" }
wordings = ["No Gift Policy", "ไม่รับของขวัญ", "งดรับของขวัญ", "งดรับ งดให้"]
content  = "mention"
help     = { th = "ใช้ถ้อยคำว่า No Gift Policy หรือ ไม่รับของขวัญและของกำนัลทุกชนิด", en = "say No Gift Policy, or that no gifts are taken" }
passes   = ["ประกาศเจตนารมณ์นโยบาย No Gift Policy", "จะไม่รับของขวัญและของกำนัลทุกชนิด"]
fails    = ["ประกาศเรื่องมาตรการประหยัดพลังงาน"]

[[element]]
id       = "signature"
title    = { th = "ลงนาม", en = "signature" }
wordings = ["ลงชื่อ", "ผู้ลงนาม", "ลงนามโดย", "ผู้ประกาศ"]
content  = "mention"
help     = { th = "ท้ายประกาศพิมพ์ (ลงชื่อ) ชื่อและตำแหน่งของผู้บริหารสูงสุด แม้ลายเซ็นจะเป็นรูป", en = "type (ลงชื่อ), name and post of the head below, even where the signature is a picture" }
passes   = ["(ลงชื่อ) นายสมชาย ตัวอย่าง\nนายกองค์การบริหารส่วนตำบลบ้านใหม่", "(ลงนาม) นายสมชาย ตัวอย่าง"]
fails    = ["ประกาศ ณ วันที่ 3 มกราคม 2567"]

[[element]]
id       = "date"
title    = { th = "ประกาศ ณ วันที่", en = "date" }
wordings = ["ลงวันที่", "วันที่ประกาศ", "วันที่", "ให้ไว้ ณ วันที่"]
content  = "date-in-period"
help     = { th = "ลงวันที่ระหว่าง 1 ต.ค. 2566 – 30 ก.ย. 2567 เช่น ประกาศ ณ วันที่: 3 มกราคม 2567", en = "date it between 1 October 2566 and 30 September 2567" }
passes   = ["ประกาศ ณ วันที่: 3 มกราคม 2567"]
fails    = ["ประกาศ ณ วันที่: 3 มกราคม 2566", "(ลงชื่อ) นายสมชาย ตัวอย่าง"]

[[attest]]
id       = "head-in-office"
question = { th = "ผู้ลงนามคือผู้บริหารสูงสุดที่ดำรงตำแหน่งในปี พ.ศ. 2567 หรือไม่", en = "is it signed by the head who was in office in 2567?" }
help     = { th = "ประกาศของผู้บริหารคนก่อน หรือรองผู้บริหารลงนามแทน ให้ทำใหม่", en = "one by a former head, or signed by a deputy, has to be made anew" }

[years]
level  = "warning"
cited  = ["current", "previous"]
other  = "note"
short  = "note"
fiscal = ["ประจำปีงบประมาณ พ.ศ.", "ประจำปีงบประมาณ", "ปีงบประมาณ พ.ศ.", "ปีงบประมาณ", "ประจำปี พ.ศ.", "ประจำปี"]

"""##),
        ("2567/items/O27.toml", ##"""
# An activity in the year. That it must be a meeting or the like is how the year before puts it.

[item]
id         = "O27"
indicator  = "10.1"
title      = { th = "การสร้างวัฒนธรรม No Gift Policy", en = "No Gift culture" }
owner      = { th = "สำนักปลัด", en = "office of the clerk" }
confidence = "medium"
source     = { document = "รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2567 ที่อ้างองค์ประกอบด้านข้อมูล", clause = "ชื่อข้อมูล กิจกรรม" }

[covers]
year = "current"

[recognise]
titles = [
    "การสร้างวัฒนธรรม No Gift Policy", "สร้างวัฒนธรรม No Gift Policy", "การเสริมสร้างวัฒนธรรม No Gift Policy",
    "กิจกรรมสร้างวัฒนธรรม No Gift Policy", "การปลูกจิตสำนึก No Gift Policy",
]

[[element]]
id       = "activity"
title    = { th = "กิจกรรมสร้างวัฒนธรรม No Gift Policy", en = "activity" }
wordings = [
    "การสร้างวัฒนธรรม No Gift Policy", "ชื่อกิจกรรม", "กิจกรรม", "ชื่อโครงการ", "โครงการ", "การประชุม", "ประชุม", "การสัมมนา", "การอบรม",
    "มอบนโยบาย", "รายละเอียดกิจกรรม",
]
help     = { th = "เขียนว่าจัดกิจกรรมอะไร ให้ใคร เช่น ประชุมมอบนโยบายไม่รับของขวัญแก่พนักงานทุกคน", en = "say what was held and for whom, such as a meeting with all staff about taking no gifts" }
passes   = ["กิจกรรม: ประชุมพนักงานเพื่อมอบนโยบายไม่รับของขวัญ", "# การสร้างวัฒนธรรม No Gift Policy\nประชุมพนักงานทุกคน"]
fails    = ["กิจกรรม:", "# การสร้างวัฒนธรรม No Gift Policy"]

[[element]]
id       = "activity-date"
title    = { th = "วันที่จัดกิจกรรม", en = "date of the activity" }
wordings = ["วันที่", "เมื่อวันที่", "วัน เดือน ปี", "วันเวลา", "วันที่ดำเนินการ", "ระยะเวลาดำเนินการ"]
content  = "date-in-period"
help     = { th = "ระบุวันที่จัดกิจกรรม และต้องอยู่ระหว่าง 1 ต.ค. 2566 – 30 ก.ย. 2567", en = "give the date, between 1 October 2566 and 30 September 2567" }
passes   = ["วันที่จัดกิจกรรม: 8 ธันวาคม 2566", "# วันที่จัดกิจกรรม\nวันที่ 8 ธันวาคม 2566 เวลา 09.00 น."]
fails    = ["วันที่จัดกิจกรรม: 8 ธันวาคม 2565", "กิจกรรม: ประชุมพนักงาน"]

[[attest]]
id       = "raises-awareness"
question = { th = "กิจกรรมมุ่งให้เจ้าหน้าที่ปฏิเสธของขวัญจากการปฏิบัติหน้าที่ และมีเจ้าหน้าที่เข้าร่วมจริงหรือไม่", en = "is the activity about refusing gifts, and did staff take part?" }
help     = { th = "ดูวาระประชุม ภาพ และรายชื่อผู้เข้าร่วม การติดป้ายหรือประกาศอย่างเดียวไม่ใช่กิจกรรม", en = "look at the agenda, pictures and names; a banner or notice alone is no activity" }

[years]
level  = "warning"
cited  = ["current", "previous"]
other  = "note"
short  = "note"
fiscal = ["ประจำปีงบประมาณ พ.ศ.", "ประจำปีงบประมาณ", "ปีงบประมาณ พ.ศ.", "ปีงบประมาณ", "ประจำปี พ.ศ.", "ประจำปี"]

"""##),
        ("2567/items/O28.toml", ##"""
# The source leaves open whether the report is of the year before or of the first half of this one: both years will do in its title.

[item]
id         = "O28"
indicator  = "10.1"
title      = { th = "รายงานผลตามนโยบาย No Gift Policy", en = "No Gift report" }
owner      = { th = "สำนักปลัด", en = "office of the clerk" }
confidence = "low"
source     = { document = "รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2567 ที่อ้างองค์ประกอบด้านข้อมูล", clause = "ชื่อข้อมูล" }

[covers]
year = "previous"

[recognise]
titles = [
    "รายงานผลตามนโยบาย No Gift Policy", "รายงานผลการดำเนินการตามนโยบาย No Gift Policy", "รายงานผลการดำเนินงานตามนโยบาย No Gift Policy",
    "แบบรายงาน No Gift Policy", "แบบรายงานการรับของขวัญและของกำนัลตามนโยบาย No Gift Policy",
]

[[element]]
id       = "report"
title    = { th = "ผลตามนโยบาย No Gift Policy", en = "report" }
wordings = ["ผลการดำเนินการ", "ผลการดำเนินงาน", "สรุปผล", "ผลการประเมิน", "การรับของขวัญ", "จำนวนครั้ง", "รายงานการรับของขวัญ", "ไม่มีการรับของขวัญ"]
nothing  = "allowed"
help     = { th = "เขียนผลตามนโยบาย หากไม่มีการรับของขวัญให้เขียนว่า ไม่มีการรับของขวัญ", en = "write what came of the policy; where no gift was taken, write ไม่มีการรับของขวัญ" }
passes   = [
    "ผลการดำเนินการ: มีผู้มอบของขวัญ 2 ครั้ง ส่งคืนทั้งหมด", "# รายงานผลตามนโยบาย No Gift Policy\nไม่มีเจ้าหน้าที่รับของขวัญในรอบปี",
    "ผลการดำเนินการ: ไม่มี",
]
fails    = ["ผลการดำเนินการ:", "# รายงานผลตามนโยบาย No Gift Policy"]

[[attest]]
id       = "right-period"
question = { th = "รายงานเป็นของช่วงที่คู่มือการประเมินปี พ.ศ. 2567 กำหนดหรือไม่", en = "is the report of the period that the handbook of 2567 asks for?" }
help     = { th = "ตรวจในคู่มือว่าต้องเป็นทั้งปี พ.ศ. 2566 หรือหกเดือนแรกของปี พ.ศ. 2567", en = "look up whether it is the whole of 2566 or the first half of 2567" }

[years]
level  = "note"
cited  = ["current", "previous"]
other  = "note"
short  = "note"
fiscal = ["ประจำปีงบประมาณ พ.ศ.", "ประจำปีงบประมาณ", "ปีงบประมาณ พ.ศ.", "ปีงบประมาณ", "ประจำปี พ.ศ.", "ประจำปี"]

"""##),
        ("2567/items/O29.toml", ##"""
# Little is known of this item: a report of what was received, or that nothing was.

[item]
id         = "O29"
indicator  = "10.1"
title      = { th = "รายงานการรับทรัพย์สินหรือประโยชน์อื่นใดโดยธรรมจรรยา", en = "report of gifts and benefits received" }
owner      = { th = "สำนักปลัด", en = "office of the clerk" }
confidence = "low"
source     = { document = "รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2567 ที่อ้างองค์ประกอบด้านข้อมูล", clause = "ชื่อข้อมูล" }

[covers]
year = "previous"

[recognise]
titles = [
    "รายงานการรับทรัพย์สินหรือประโยชน์อื่นใดโดยธรรมจรรยา", "รายงานการรับทรัพย์สินหรือประโยชน์อื่นใด",
    "การรับทรัพย์สินหรือประโยชน์อื่นใดโดยธรรมจรรยา", "แบบรายงานการรับทรัพย์สิน",
]

[[table]]
id       = "gifts"
form     = "gift-report"
title    = { th = "การรับทรัพย์สินหรือประโยชน์อื่นใด", en = "gifts and benefits received" }
presence = "optional"
nil      = [
    "ไม่มีการรับทรัพย์สิน", "ไม่มีการรับของขวัญ", "ไม่มีการรับทรัพย์สินหรือประโยชน์อื่นใด", "ไม่มีเจ้าหน้าที่รับ", "ไม่มีผู้รับทรัพย์สิน",
    "ไม่มีรายงานการรับทรัพย์สิน", "ไม่มีกรณี",
]

[[element]]
id       = "report"
title    = { th = "การรับทรัพย์สินหรือประโยชน์อื่นใด", en = "report of what was received" }
wordings = [
    "การรับทรัพย์สิน", "จำนวนรายงาน", "รายการ", "รายการทรัพย์สิน", "ทรัพย์สินหรือประโยชน์อื่นใด", "ผลการรายงาน", "สรุปผล", "ไม่มีการรับทรัพย์สิน",
    "ไม่มีการรับของขวัญ", "ไม่มีเจ้าหน้าที่",
]
nothing  = "allowed"
help     = { th = "เขียนรายการที่รับ หากไม่มีให้เขียนว่า ไม่มีการรับทรัพย์สินหรือประโยชน์อื่นใด", en = "list what was received; where nothing was, write ไม่มีการรับทรัพย์สินหรือประโยชน์อื่นใด" }
passes   = [
    "การรับทรัพย์สิน: กระเช้าของขวัญ มูลค่า 1,500 บาท", "# รายงานการรับทรัพย์สินหรือประโยชน์อื่นใดโดยธรรมจรรยา\nไม่มีการรับในรอบปี",
    "ไม่มีการรับทรัพย์สินหรือประโยชน์อื่นใด",
]
fails    = ["การรับทรัพย์สิน:", "# รายงานการรับทรัพย์สินหรือประโยชน์อื่นใดโดยธรรมจรรยา"]

[years]
level  = "note"
cited  = ["current", "previous"]
other  = "note"
short  = "note"
fiscal = ["ประจำปีงบประมาณ พ.ศ.", "ประจำปีงบประมาณ", "ปีงบประมาณ พ.ศ.", "ปีงบประมาณ", "ประจำปี พ.ศ.", "ประจำปี"]

"""##),
        ("2567/items/O3.toml", ##"""
# The duties of this agency. How many sections of a law are copied cannot be counted, so that a person judges it.

[item]
id         = "O3"
indicator  = "9.1"
title      = { th = "อำนาจหน้าที่", en = "powers and duties" }
owner      = { th = "สำนักปลัด", en = "office of the clerk" }
confidence = "high"
source     = { document = "รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2567 ที่อ้างองค์ประกอบด้านข้อมูล", clause = "หน้าที่และอำนาจของหน่วยงาน" }

[covers]
year = "standing"

[recognise]
titles = ["อำนาจหน้าที่", "หน้าที่และอำนาจ", "อำนาจหน้าที่ของหน่วยงาน", "อำนาจและหน้าที่", "ภารกิจและอำนาจหน้าที่"]

[[element]]
id       = "duties"
title    = { th = "อำนาจหน้าที่", en = "powers and duties" }
wordings = ["หน้าที่และอำนาจ", "อำนาจและหน้าที่", "ภารกิจ", "ภารกิจและอำนาจหน้าที่", "มีหน้าที่", "มีอำนาจหน้าที่", "มีหน้าที่และอำนาจ"]
help     = { th = "เขียนอธิบายหน้าที่และอำนาจของหน่วยงานเป็นข้อ ๆ", en = "explain what the agency has to do, point by point" }
passes   = ["# อำนาจหน้าที่\nจัดให้มีและบำรุงรักษาทางน้ำและทางบก", "หน้าที่และอำนาจ: ดูแลทางบกทางน้ำในตำบล"]
fails    = ["# อำนาจหน้าที่", "ที่อยู่: 99 หมู่ 1"]

[[attest]]
id       = "own-duties"
question = { th = "อธิบายเฉพาะหน้าที่ของหน่วยงานนี้ ไม่ใช่นำกฎหมายทั้งฉบับมาลงหรือไม่", en = "does it explain the duties of this agency alone, rather than give the full text of a law?" }
help     = { th = "หากลงพระราชบัญญัติทั้งฉบับ ให้สรุปเฉพาะมาตราที่เป็นหน้าที่ของหน่วยงาน", en = "where a whole act is there, sum up the sections that are about the agency" }

"""##),
        ("2567/items/O30.toml", ##"""
# Events, levels and measures; the risks are of bribery.

[item]
id         = "O30"
indicator  = "10.1"
title      = { th = "การประเมินความเสี่ยงการทุจริตในประเด็นที่เกี่ยวข้องกับสินบน", en = "bribery-risk assessment" }
owner      = { th = "สำนักปลัด", en = "office of the clerk" }
confidence = "medium"
source     = { document = "รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2567 ที่อ้างองค์ประกอบด้านข้อมูล", clause = "ชื่อข้อมูล เหตุการณ์ ระดับ และมาตรการ" }

[covers]
year = "current"

[recognise]
titles = [
    "การประเมินความเสี่ยงการทุจริตในประเด็นที่เกี่ยวข้องกับสินบน", "การประเมินความเสี่ยงการทุจริต", "ประเมินความเสี่ยงการทุจริต",
    "การประเมินความเสี่ยงที่อาจก่อให้เกิดการทุจริต", "ความเสี่ยงการทุจริตในประเด็นที่เกี่ยวข้องกับสินบน", "แผนบริหารความเสี่ยงการทุจริต",
]

[[table]]
id       = "risks"
form     = "risk-assessment"
title    = { th = "ผลการประเมินความเสี่ยง", en = "risks" }
presence = "warning"

[[element]]
id       = "level-named"
title    = { th = "ระดับความเสี่ยง", en = "level of risk" }
wordings = ["ระดับของความเสี่ยง", "คะแนนความเสี่ยง", "ค่าความเสี่ยง", "Risk Score", "สูงมาก", "ปานกลาง"]
content  = "mention"
help     = { th = "ระบุระดับของทุกความเสี่ยง เช่น สูงมาก สูง ปานกลาง ต่ำ", en = "give the level of every risk, such as very high, high, medium, low" }
passes   = ["ระดับความเสี่ยง: สูง", "| เหตุการณ์ | สูงมาก | ปานกลาง |\n| เรียกรับเงิน | / | |"]
fails    = ["| เหตุการณ์ความเสี่ยง |\n| เรียกรับเงิน |"]

[[element]]
id       = "measure-named"
title    = { th = "มาตรการจัดการความเสี่ยง", en = "measure" }
wordings = [
    "มาตรการ", "มาตรการควบคุมความเสี่ยง", "มาตรการป้องกัน", "มาตรการป้องกันการทุจริต", "แนวทางการจัดการความเสี่ยง",
    "มาตรการในการบริหารจัดการความเสี่ยง", "มาตรการบริหารจัดการความเสี่ยง", "การจัดการความเสี่ยง", "แผนบริหารความเสี่ยง",
    "มาตรการและการดำเนินการในการบริหารจัดการความเสี่ยง",
]
help     = { th = "เขียนมาตรการของแต่ละความเสี่ยง", en = "write the measure against each risk" }
passes   = ["มาตรการจัดการความเสี่ยง: ออกใบอนุญาตผ่านระบบออนไลน์", "| เหตุการณ์ความเสี่ยง | มาตรการ |\n| เรียกรับเงิน | ยื่นออนไลน์ |"]
fails    = ["มาตรการจัดการความเสี่ยง:", "เหตุการณ์ความเสี่ยง: เรียกรับเงิน"]

[[element]]
id       = "bribery"
title    = { th = "สินบน", en = "bribery" }
wordings = ["รับสินบน", "เรียกรับเงิน", "เรียกรับผลประโยชน์", "เรียกรับ", "ผลประโยชน์ตอบแทน", "ติดสินบน"]
content  = "mention"
help     = { th = "เลือกความเสี่ยงที่เกี่ยวกับการให้หรือรับสินบนในงานของหน่วยงาน", en = "choose risks of giving or taking bribes in the agency’s work" }
passes   = ["การประเมินความเสี่ยงการทุจริตในประเด็นที่เกี่ยวข้องกับสินบน", "| เหตุการณ์ความเสี่ยง | ระดับ |\n| เรียกรับเงินเพื่อออกใบอนุญาต | สูง |"]
fails    = ["| เหตุการณ์ความเสี่ยง | ระดับ |\n| ใช้รถราชการส่วนตัว | สูง |"]

[years]
level  = "warning"
cited  = ["current", "previous"]
other  = "note"
short  = "note"
fiscal = ["ประจำปีงบประมาณ พ.ศ.", "ประจำปีงบประมาณ", "ปีงบประมาณ พ.ศ.", "ปีงบประมาณ", "ประจำปี พ.ศ.", "ประจำปี"]

"""##),
        ("2567/items/O31.toml", ##"""
# What was done about the risks of O30. Whether the two agree, a person sees.

[item]
id         = "O31"
indicator  = "10.1"
title      = { th = "รายงานผลการดำเนินการเพื่อจัดการความเสี่ยงการทุจริต", en = "risk-management report" }
owner      = { th = "สำนักปลัด", en = "office of the clerk" }
confidence = "medium"
source     = { document = "รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2567 ที่อ้างองค์ประกอบด้านข้อมูล", clause = "ชื่อข้อมูล ต่อเนื่องจากข้อ o30" }

[covers]
year = "current"

[recognise]
titles = [
    "รายงานผลการดำเนินการเพื่อจัดการความเสี่ยงการทุจริต", "การดำเนินการเพื่อจัดการความเสี่ยงการทุจริต",
    "รายงานผลการดำเนินงานเพื่อจัดการความเสี่ยงการทุจริต", "รายงานผลการบริหารจัดการความเสี่ยงการทุจริต", "รายงานผลการจัดการความเสี่ยงการทุจริต",
    "การจัดการความเสี่ยงการทุจริต",
]

[[table]]
id       = "actions"
form     = "risk-actions"
title    = { th = "การดำเนินการเพื่อจัดการความเสี่ยง", en = "actions" }
presence = "optional"

[[element]]
id       = "action-named"
title    = { th = "การดำเนินการเพื่อจัดการความเสี่ยง", en = "action" }
wordings = [
    "ผลการดำเนินการ", "ผลการดำเนินงาน", "การดำเนินการ", "การดำเนินการตามมาตรการ", "ผลการจัดการความเสี่ยง", "กิจกรรมที่ดำเนินการ",
    "รายละเอียดการดำเนินการ", "สรุปผล",
]
help     = { th = "เขียนว่าทำอะไรแล้วตามมาตรการของแต่ละความเสี่ยง", en = "write what was done for the measure of each risk" }
passes   = ["ผลการดำเนินการ: เปิดระบบยื่นคำขอออนไลน์แล้วเมื่อ 1 มกราคม 2567", "| มาตรการ | ผลการดำเนินการ |\n| ยื่นออนไลน์ | เปิดระบบแล้ว |"]
fails    = ["ผลการดำเนินการ:", "มาตรการ: ยื่นออนไลน์"]

[[check]]
id      = "measure-not-in-plan"
level   = "warning"
each    = "actions.by_measure"
with    = "O30/risks.by_measure"
assert  = "right.rows > 0"
at      = "measure"
title   = { th = "มาตรการในรายงานไม่มีในข้อ O30", en = "a measure of the report is not in O30" }
message = { th = "ข้อ O30 ไม่มีมาตรการนี้ ({key})", en = "O30 has no such measure ({key})" }
help    = { th = "เขียนชื่อมาตรการให้ตรงกับข้อ O30 หากทำนอกแผนให้แก้แผนให้ครบก่อน", en = "name the measure as O30 does; one that is not planned belongs in the plan first" }
passes  = [
    { actions = [{ measure = "จัดอบรมคุณธรรม" }], "O30/risks" = [{ measure = "จัดอบรมคุณธรรม" }, { measure = "ปรับปรุงเว็บไซต์" }] },
    { actions = [{ measure = "๑) มาตรการจัดอบรมคุณธรรม" }], "O30/risks" = [{ measure = "จัดอบรมคุณธรรม" }] },
]
fails   = [
    { actions = [{ measure = "จัดอบรมคุณธรรม" }, { measure = "จัดซื้อครุภัณฑ์" }], "O30/risks" = [{ measure = "จัดอบรมคุณธรรม" }, { measure = "ปรับปรุงเว็บไซต์" }] },
]

[[attest]]
id       = "follows-assessment"
question = { th = "การดำเนินการทุกข้อตรงกับมาตรการในการประเมินความเสี่ยงข้อ O30 หรือไม่", en = "does every action carry out a measure of the assessment in O30?" }
help     = { th = "เปิดสองเอกสารเทียบกันทีละความเสี่ยง ความเสี่ยงที่ไม่มีการดำเนินการให้เพิ่ม", en = "compare the two, risk by risk; add what is missing" }

[years]
level  = "warning"
cited  = ["current", "previous"]
other  = "note"
short  = "note"
fiscal = ["ประจำปีงบประมาณ พ.ศ.", "ประจำปีงบประมาณ", "ปีงบประมาณ พ.ศ.", "ปีงบประมาณ", "ประจำปี พ.ศ.", "ประจำปี"]

"""##),
        ("2567/items/O32.toml", ##"""
# A plan that is in force in the year: projects, budgets, periods. It may be part of a plan of several years.

[item]
id         = "O32"
indicator  = "10.1"
title      = { th = "แผนปฏิบัติการป้องกันการทุจริต", en = "anti-corruption plan" }
owner      = { th = "สำนักปลัด", en = "office of the clerk" }
confidence = "medium"
source     = { document = "รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2567 ที่อ้างองค์ประกอบด้านข้อมูล", clause = "ชื่อข้อมูล โครงการ งบประมาณ และระยะเวลา" }

[covers]
year = "current"

[recognise]
titles = [
    "แผนปฏิบัติการป้องกันการทุจริต", "แผนปฏิบัติการป้องกันและปราบปรามการทุจริต", "แผนป้องกันการทุจริต", "แผนป้องกันและปราบปรามการทุจริต",
    "แผนปฏิบัติการส่งเสริมคุณธรรม", "แผนปฏิบัติการด้านการป้องกันและปราบปรามการทุจริต",
]

[[table]]
id       = "plan"
form     = "action-plan"
title    = { th = "โครงการตามแผนปฏิบัติการป้องกันการทุจริต", en = "projects of the anti-corruption plan" }
presence = "warning"

[[element]]
id       = "project-periods"
title    = { th = "ระยะเวลาในการดำเนินการ", en = "period of each project" }
wordings = ["ระยะเวลา", "ช่วงเวลา", "กำหนดการ", "กำหนดเวลา", "วันที่ดำเนินการ", "เดือนที่ดำเนินการ", "ตุลาคม", "มีนาคม", "มี.ค.", "เม.ย.", "ไตรมาส"]
content  = "mention"
help     = { th = "เพิ่มคอลัมน์ระยะเวลา หรือคอลัมน์รายเดือน แล้วระบุช่วงเวลาของทุกโครงการ", en = "add a column for the period, or one for each month, and fill it in for every project" }
passes   = ["| โครงการ | งบประมาณ | ระยะเวลา |\n| อบรมต่อต้านการทุจริต | 30,000 | ม.ค. 2567 |", "| โครงการ | งบประมาณ | มี.ค. | เม.ย. |\n| อบรมต่อต้านการทุจริต | 30,000 | / | |"]
fails    = ["| โครงการ | งบประมาณ |\n| อบรมต่อต้านการทุจริต | 30,000 |"]

"""##),
        ("2567/items/O33.toml", ##"""
# Results of the plan of the year before. Spending, problems and suggestions may stand in columns or below the table.

[item]
id         = "O33"
indicator  = "10.1"
title      = { th = "รายงานผลการดำเนินการป้องกันการทุจริต ประจำปี", en = "anti-corruption report" }
owner      = { th = "สำนักปลัด", en = "office of the clerk" }
confidence = "medium"
source     = { document = "รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2567 ที่อ้างองค์ประกอบด้านข้อมูล", clause = "ชื่อข้อมูล ผลการดำเนินการ การใช้จ่าย ปัญหา/อุปสรรค และข้อเสนอแนะ" }

[covers]
year = "previous"

[recognise]
titles = [
    "รายงานผลการดำเนินการป้องกันการทุจริต", "รายงานผลการดำเนินงานป้องกันการทุจริต", "รายงานผลการดำเนินการตามแผนปฏิบัติการป้องกันการทุจริต",
    "รายงานผลการดำเนินงานตามแผนปฏิบัติการป้องกันการทุจริต", "รายงานผลตามแผนปฏิบัติการป้องกันการทุจริต", "รายงานผลการดำเนินการป้องกันและปราบปรามการทุจริต",
    "ผลการดำเนินการป้องกันการทุจริต",
]

[[table]]
id       = "results"
form     = "action-results"
title    = { th = "ผลการดำเนินโครงการหรือกิจกรรม", en = "results of the projects" }
presence = "warning"

[[element]]
id       = "spending"
title    = { th = "ผลการใช้จ่ายงบประมาณ", en = "spending" }
wordings = [
    "งบประมาณที่ใช้", "งบประมาณที่ใช้จริง", "งบประมาณที่ใช้ไป", "งบประมาณที่ใช้จ่าย", "งบประมาณที่เบิกจ่าย", "การใช้จ่ายงบประมาณ", "ผลการใช้จ่าย", "ผลการเบิกจ่าย",
    "การเบิกจ่ายงบประมาณ", "เบิกจ่าย", "จ่ายจริง", "ใช้ไป", "ใช้จ่ายไป",
]
nothing  = "allowed"
help     = { th = "เพิ่มเงินที่ใช้จ่ายจริงของแต่ละโครงการ หากไม่ใช้เงินให้เขียนว่า ไม่ใช้งบประมาณ", en = "add what each project has spent; where no money was used, write ไม่ใช้งบประมาณ" }
passes   = ["| โครงการ | ผลการดำเนินงาน | งบประมาณที่ใช้ |\n| อบรมต่อต้านการทุจริต | แล้วเสร็จ | 28,500.00 |", "ผลการใช้จ่ายงบประมาณ: 28,500 บาท"]
fails    = ["| โครงการ | ผลการดำเนินงาน |\n| อบรมต่อต้านการทุจริต | แล้วเสร็จ |", "ผลการใช้จ่ายงบประมาณ: -"]

[[element]]
id       = "problems"
title    = { th = "ปัญหา/อุปสรรค", en = "problems" }
wordings = ["ปัญหา", "อุปสรรค", "ปัญหาและอุปสรรค", "ปัญหาอุปสรรค", "ปัญหาหรืออุปสรรค", "ไม่มีปัญหา", "ไม่พบปัญหา"]
nothing  = "allowed"
help     = { th = "เขียนปัญหาหรืออุปสรรคของปี หากไม่มีให้เขียนว่า ไม่มีปัญหา/อุปสรรค", en = "write what went wrong in the year; where nothing did, write ไม่มีปัญหา/อุปสรรค" }
passes   = ["# ปัญหา/อุปสรรค\nบุคลากรติดภารกิจ เข้าอบรมไม่ครบ", "ปัญหาและอุปสรรค: ไม่มี", "| โครงการ | ปัญหา/อุปสรรค |\n| อบรมต่อต้านการทุจริต | ผู้เข้าอบรมไม่ครบ |"]
fails    = ["# ปัญหา/อุปสรรค\n# ข้อเสนอแนะ\nควรจัดอบรมสองรุ่น", "ปัญหาและอุปสรรค: -", "ผลการดำเนินงาน: แล้วเสร็จ"]

[[element]]
id       = "suggestions"
title    = { th = "ข้อเสนอแนะ", en = "suggestions" }
wordings = ["แนวทางแก้ไข", "แนวทางการแก้ไข", "ข้อเสนอแนะและแนวทางแก้ไข", "ข้อเสนอแนะ/แนวทางแก้ไข", "ไม่มีข้อเสนอแนะ"]
nothing  = "allowed"
help     = { th = "เขียนข้อเสนอแนะสำหรับปีต่อไป หากไม่มีให้เขียนว่า ไม่มีข้อเสนอแนะ", en = "write what to do better; where there is nothing, write ไม่มีข้อเสนอแนะ" }
passes   = ["# ข้อเสนอแนะ\nควรจัดอบรมสองรุ่น", "ข้อเสนอแนะ: ไม่มี"]
fails    = ["ข้อเสนอแนะ:", "ปัญหาและอุปสรรค: ไม่มี"]

[[check]]
id      = "project-not-in-plan"
level   = "warning"
each    = "results.by_project"
with    = "2566:O36/plan.by_project"
assert  = "right.rows > 0"
at      = "project"
title   = { th = "โครงการในรายงานไม่มีในข้อ O36 ของปี พ.ศ. 2566", en = "a project of the report is not in O36 of 2566" }
message = { th = "ข้อ O36 ของปี พ.ศ. 2566 ไม่มีโครงการนี้ ({key})", en = "O36 of 2566 has no such project ({key})" }
help    = { th = "เขียนชื่อโครงการให้ตรงกับข้อ O36 ของปี พ.ศ. 2566 หากทำนอกแผนให้แก้แผนให้ครบก่อน", en = "name the project as O36 of 2566 does; one that is not planned belongs in the plan first" }
passes  = [
    { results = [{ project = "จัดอบรมคุณธรรม" }], "2566:O36/plan" = [{ project = "จัดอบรมคุณธรรม" }, { project = "ปรับปรุงเว็บไซต์" }] },
    { results = [{ project = "1. โครงการจัดอบรมคุณธรรม" }], "2566:O36/plan" = [{ project = "จัดอบรมคุณธรรม" }] },
]
fails   = [
    { results = [{ project = "จัดอบรมคุณธรรม" }, { project = "จัดซื้อครุภัณฑ์" }], "2566:O36/plan" = [{ project = "จัดอบรมคุณธรรม" }, { project = "ปรับปรุงเว็บไซต์" }] },
]

[[check]]
id      = "planned-project-not-reported"
level   = "warning"
each    = "2566:O36/plan.by_project"
with    = "results.by_project"
assert  = "right.rows > 0"
at      = "project"
title   = { th = "โครงการในข้อ O36 ของปี พ.ศ. 2566 ไม่มีในรายงาน", en = "a project of O36 of 2566 is not reported" }
message = { th = "ข้อ O33 ไม่ได้รายงานโครงการนี้ของข้อ O36 ของปี พ.ศ. 2566 ({key})", en = "O33 does not report this project of O36 of 2566 ({key})" }
help    = { th = "รายงานโครงการนี้ด้วย แม้ยังไม่ได้ดำเนินการ", en = "report this project too, even where nothing has been done yet" }
passes  = [
    { results = [{ project = "จัดอบรมคุณธรรม" }, { project = "ปรับปรุงเว็บไซต์" }], "2566:O36/plan" = [{ project = "จัดอบรมคุณธรรม" }, { project = "ปรับปรุงเว็บไซต์" }] },
]
fails   = [
    { results = [{ project = "จัดอบรมคุณธรรม" }], "2566:O36/plan" = [{ project = "จัดอบรมคุณธรรม" }, { project = "ปรับปรุงเว็บไซต์" }] },
]

[years]
level  = "warning"
cited  = ["current", "previous"]
other  = "note"
short  = "note"
fiscal = ["ประจำปีงบประมาณ พ.ศ.", "ประจำปีงบประมาณ", "ปีงบประมาณ พ.ศ.", "ปีงบประมาณ", "ประจำปี พ.ศ.", "ประจำปี"]

"""##),
        ("2567/items/O34.toml", ##"""
# The measures follow from an analysis of the assessment of the year before.

[item]
id         = "O34"
indicator  = "10.2"
title      = { th = "มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน", en = "integrity measures" }
owner      = { th = "สำนักปลัด", en = "office of the clerk" }
confidence = "medium"
source     = { document = "รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2567 ที่อ้างองค์ประกอบด้านข้อมูล", clause = "ชื่อข้อมูล การวิเคราะห์ผลการประเมินปีก่อน และมาตรการ" }

[covers]
year = "current"

[recognise]
titles = [
    "มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน", "มาตรการส่งเสริมคุณธรรมและความโปร่งใส", "มาตรการเพื่อส่งเสริมคุณธรรมและความโปร่งใส",
    "การวิเคราะห์ผลการประเมินคุณธรรมและความโปร่งใส", "มาตรการภายในเพื่อส่งเสริมคุณธรรมและความโปร่งใส",
]

[[table]]
id       = "measures"
form     = "integrity-measures"
title    = { th = "มาตรการส่งเสริมคุณธรรมและความโปร่งใส", en = "integrity measures" }
presence = "optional"

[[table]]
id       = "analysed"
form     = "integrity-analysis"
title    = { th = "การวิเคราะห์ผลการประเมิน", en = "analysis of the last result" }
presence = "optional"

[[element]]
id       = "analysis"
title    = { th = "การวิเคราะห์ผลการประเมิน", en = "analysis of the last result" }
wordings = [
    "ผลการวิเคราะห์", "การวิเคราะห์ผลการประเมินคุณธรรมและความโปร่งใส", "วิเคราะห์ผลการประเมิน", "ผลการประเมิน ITA",
    "ผลการประเมินคุณธรรมและความโปร่งใส", "ผลคะแนน", "ผลการประเมิน", "จากผลการประเมิน", "วิธีดำเนินการ", "ประเด็นที่ต้องแก้ไข", "จุดอ่อน",
]
help     = { th = "วิเคราะห์คะแนน ITA ปี 2566 เป็นรายตัวชี้วัด ว่าข้อใดต้องแก้ไขและข้อใดต้องพัฒนา", en = "analyse the ITA result of 2566 by indicator: what has to be mended, what can be better" }
passes   = [
    "# การวิเคราะห์ผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2566\nตัวชี้วัดที่ 8 ได้ 71.20 คะแนน ต่ำที่สุด",
    "ผลการวิเคราะห์: ประชาชนยังไม่รู้ช่องทางร้องเรียน",
]
fails    = ["# การวิเคราะห์ผลการประเมิน", "มาตรการ: จัดทำคู่มือ"]

[[element]]
id       = "last-result"
title    = { th = "ตัวชี้วัด", en = "indicator or score of the last assessment" }
wordings = ["คะแนน", "IIT", "EIT", "OIT", "ผลการประเมิน ITA", "ผลการประเมินคุณธรรมและความโปร่งใส"]
content  = "mention"
help     = { th = "อ้างตัวชี้วัดหรือคะแนนของปี 2566 ให้เห็นว่ามาตรการมาจากผลการประเมิน", en = "name the indicator or score of 2566, so that the measures are seen to come from it" }
passes   = ["จากผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2566", "ตัวชี้วัดที่ 8 การปรับปรุงระบบการทำงาน"]
fails    = ["มาตรการ: จัดทำคู่มือ"]

[[element]]
id       = "measures-text"
title    = { th = "มาตรการ", en = "measures" }
wordings = [
    "มาตรการ/กิจกรรม", "มาตรการหรือกิจกรรม", "มาตรการส่งเสริมคุณธรรมและความโปร่งใส", "มาตรการ/แนวทาง", "แนวทางการดำเนินการ", "แนวทางแก้ไข",
    "แนวทางการพัฒนา",
]
help     = { th = "เขียนมาตรการที่จะทำในปี 2567 สำหรับทุกข้อที่วิเคราะห์ไว้", en = "write a measure of 2567 for every point of the analysis" }
passes   = ["มาตรการ: จัดทำคู่มือและสื่อประชาสัมพันธ์", "| มาตรการ | ผู้รับผิดชอบ |\n| จัดทำคู่มือ | สำนักปลัด |"]
fails    = ["มาตรการ:", "ผลการวิเคราะห์: คะแนนต่ำ"]

[[attest]]
id       = "derived"
question = { th = "มาตรการทุกข้อตอบประเด็นที่วิเคราะห์ได้จากผลการประเมินปี พ.ศ. 2566 หรือไม่", en = "does every measure answer a point that the analysis of 2566 found?" }
help     = { th = "จับคู่ทีละข้อ ประเด็นที่ไม่มีมาตรการหรือมาตรการที่ไม่มีที่มาให้แก้", en = "match them one by one; mend a point without a measure and a measure without a point" }

[years]
level  = "warning"
cited  = ["current", "previous"]
other  = "note"
short  = "note"
fiscal = ["ประจำปีงบประมาณ พ.ศ.", "ประจำปีงบประมาณ", "ปีงบประมาณ พ.ศ.", "ปีงบประมาณ", "ประจำปี พ.ศ.", "ประจำปี"]

[narrative]
use     = "prose"
without = ["result-of-other-year"]   # what is analysed is the result of the year before

"""##),
        ("2567/items/O35.toml", ##"""
# The elements and the shape of the table are those of a real report; that the item has this number is inferred. Details may also stand
# in a column of steps.

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

[[element]]
id       = "details"
title    = { th = "รายละเอียดการดำเนินการ", en = "details of what was done" }
wordings = ["รายละเอียดการดำเนินงาน", "รายละเอียดผลการดำเนินการ", "รายละเอียดของการดำเนินการ", "รายละเอียด", "วิธีดำเนินการ", "วิธีการดำเนินการ", "ขั้นตอนการดำเนินการ"]
help     = { th = "เพิ่มคอลัมน์รายละเอียดการดำเนินการ แล้วเขียนว่าแต่ละมาตรการทำอะไรไปแล้ว", en = "add a column of details and write what was done for each measure" }
passes   = ["| มาตรการ | รายละเอียดการดำเนินการ |\n| จัดทำคู่มือ | จัดทำคู่มือ 4 เล่ม |", "รายละเอียดการดำเนินการ: จัดทำคู่มือ 4 เล่ม"]
fails    = ["| มาตรการ | ผลลัพธ์ |\n| จัดทำคู่มือ | พึงพอใจร้อยละ 95 |", "รายละเอียดการดำเนินการ: -"]

[[check]]
id      = "measure-not-in-plan"
level   = "warning"
each    = "measures.by_measure"
with    = "O34/measures.by_measure"
assert  = "right.rows > 0"
at      = "measure"
title   = { th = "มาตรการในรายงานไม่มีในข้อ O34", en = "a measure of the report is not in O34" }
message = { th = "ข้อ O34 ไม่มีมาตรการนี้ ({key})", en = "O34 has no such measure ({key})" }
help    = { th = "เขียนชื่อมาตรการให้ตรงกับข้อ O34 หากทำนอกแผนให้แก้แผนให้ครบก่อน", en = "name the measure as O34 does; one that is not planned belongs in the plan first" }
passes  = [
    { measures = [{ measure = "จัดอบรมคุณธรรม" }], "O34/measures" = [{ measure = "จัดอบรมคุณธรรม" }, { measure = "ปรับปรุงเว็บไซต์" }] },
    { measures = [{ measure = "๑) มาตรการจัดอบรมคุณธรรม" }], "O34/measures" = [{ measure = "จัดอบรมคุณธรรม" }] },
]
fails   = [
    { measures = [{ measure = "จัดอบรมคุณธรรม" }, { measure = "จัดซื้อครุภัณฑ์" }], "O34/measures" = [{ measure = "จัดอบรมคุณธรรม" }, { measure = "ปรับปรุงเว็บไซต์" }] },
]

[[check]]
id      = "planned-measure-not-reported"
level   = "warning"
each    = "O34/measures.by_measure"
with    = "measures.by_measure"
assert  = "right.rows > 0"
at      = "measure"
title   = { th = "มาตรการในข้อ O34 ไม่มีในรายงาน", en = "a measure of O34 is not reported" }
message = { th = "ข้อ O35 ไม่ได้รายงานมาตรการนี้ของข้อ O34 ({key})", en = "O35 does not report this measure of O34 ({key})" }
help    = { th = "รายงานมาตรการนี้ด้วย แม้ยังไม่ได้ดำเนินการ", en = "report this measure too, even where nothing has been done yet" }
passes  = [
    { measures = [{ measure = "จัดอบรมคุณธรรม" }, { measure = "ปรับปรุงเว็บไซต์" }], "O34/measures" = [{ measure = "จัดอบรมคุณธรรม" }, { measure = "ปรับปรุงเว็บไซต์" }] },
]
fails   = [
    { measures = [{ measure = "จัดอบรมคุณธรรม" }], "O34/measures" = [{ measure = "จัดอบรมคุณธรรม" }, { measure = "ปรับปรุงเว็บไซต์" }] },
]

[years]
level  = "error"
cited  = ["current", "previous", "-2"]
other  = "warning"
short  = "note"
fiscal = ["ประจำปีงบประมาณ พ.ศ.", "ประจำปีงบประมาณ", "ปีงบประมาณ พ.ศ.", "ปีงบประมาณ", "ประจำปี พ.ศ.", "ประจำปี"]

[narrative]
use = "prose"

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
wordings = ["E-mail", "Email", "ไปรษณีย์อิเล็กทรอนิกส์", "จดหมายอิเล็กทรอนิกส์", "อีเมลของหน่วยงาน", "E-mail ของหน่วยงาน"]
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
        ("2567/items/O5.toml", ##"""
# News with a date inside the fiscal year.

[item]
id         = "O5"
indicator  = "9.1"
title      = { th = "ข่าวประชาสัมพันธ์", en = "news" }
owner      = { th = "สำนักปลัด", en = "office of the clerk" }
confidence = "high"
source     = { document = "รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2567 ที่อ้างองค์ประกอบด้านข้อมูล", clause = "ข้อมูลข่าวสารตามอำนาจหน้าที่หรือภารกิจที่เกิดขึ้นในปี พ.ศ. 2567" }

[covers]
year = "current"

[recognise]
titles = ["ข่าวประชาสัมพันธ์", "ข่าวสารประชาสัมพันธ์", "ข่าวกิจกรรม", "ข่าวประชาสัมพันธ์ของหน่วยงาน"]

[[element]]
id       = "news-of-year"
title    = { th = "ข่าวประชาสัมพันธ์", en = "news of the year" }
wordings = [
    "ข่าวสารประชาสัมพันธ์", "ข่าวกิจกรรม", "ข่าวสาร", "วันที่", "วันที่เผยแพร่", "วันที่ลงข่าว", "วันที่โพสต์", "วันที่ประกาศ", "เผยแพร่เมื่อ",
    "เมื่อวันที่", "ลงวันที่",
]
content  = "date-in-period"
help     = { th = "เลือกข่าวที่เกิดขึ้นระหว่าง 1 ต.ค. 2566 – 30 ก.ย. 2567 และใส่วันที่ของข่าว", en = "choose news of 1 October 2566 to 30 September 2567 and give its date" }
passes   = ["# ข่าวประชาสัมพันธ์\nวันที่ 15 ธันวาคม 2566 นายกออกหน่วยบริการประชาชน", "| เรื่อง | วันที่เผยแพร่ |\n| รับชำระภาษี | 15/01/2567 |"]
fails    = ["# ข่าวประชาสัมพันธ์\nวันที่ 15 ธันวาคม 2565 นายกออกหน่วยบริการประชาชน", "# ข่าวประชาสัมพันธ์\nรับชำระภาษี"]

[[attest]]
id       = "own-mission"
question = { th = "ข่าวเป็นเรื่องการดำเนินงานตามอำนาจหน้าที่หรือภารกิจของหน่วยงานหรือไม่", en = "is the news about what the agency has to do?" }
help     = { th = "ข่าวแสดงความยินดีหรือข่าวของหน่วยงานอื่นไม่นับ", en = "congratulations and news of others do not count" }

"""##),
        ("2567/items/O6.toml", ##"""
# A channel that goes both ways. Only a person can try whether it does.

[item]
id         = "O6"
indicator  = "9.1"
title      = { th = "Q&A", en = "two-way Q&A" }
owner      = { th = "สำนักปลัด", en = "office of the clerk" }
confidence = "high"
source     = { document = "รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2567 ที่อ้างองค์ประกอบด้านข้อมูล", clause = "ช่องทางสอบถามที่สื่อสารได้สองทาง เข้าถึงได้จากเว็บไซต์หลัก" }

[covers]
year = "standing"

[recognise]
titles = ["Q&A", "ถาม-ตอบ", "ถามตอบ", "ช่องทางการสอบถามข้อมูล", "กระดานถามตอบ", "กระดานสนทนา"]

[[element]]
id       = "channel"
title    = { th = "Q&A", en = "channel for questions" }
wordings = [
    "ถาม-ตอบ", "ช่องทางการสอบถาม", "ช่องทางสอบถาม", "ช่องทางการสอบถามข้อมูล", "Messenger", "Facebook Messenger", "Live Chat", "Chatbot", "แชทบอท",
    "Line Official Account", "Line OA", "ไลน์", "Web board", "Webboard", "เว็บบอร์ด", "กระดานถามตอบ", "กระดานสนทนา", "กล่องข้อความ",
]
content  = "link"
help     = { th = "ใส่ลิงก์ของช่องทางที่ประชาชนถามแล้วหน่วยงานตอบได้ เช่น Messenger, Line OA, เว็บบอร์ด", en = "give the link of a channel where people ask and the agency answers, such as Messenger, Line OA, a web board" }
passes   = [
    "Q&A: https://www.example.go.th/webboard", "| ช่องทาง | ลิงก์ |\n| Line OA | https://lin.ee/example |", "# Messenger\nhttps://m.me/example",
]
fails    = ["Q&A: ติดต่อที่สำนักงาน", "# Q&A", "อีเมล: saraban@example.go.th"]

[[attest]]
id       = "two-way"
question = { th = "ผู้ถามส่งคำถามและได้รับคำตอบในช่องทางนี้จริงหรือไม่", en = "do people ask there, and does the agency answer there?" }
help     = { th = "ลองส่งคำถามหนึ่งข้อ แบบฟอร์มที่ส่งได้ทางเดียวไม่นับ", en = "send a question; a form that only takes messages does not count" }

[[attest]]
id       = "from-main-site"
question = { th = "กดเข้าช่องทางนี้ได้จากเว็บไซต์หลักของหน่วยงานหรือไม่", en = "can it be reached from the agency’s main website?" }
help     = { th = "เปิดหน้าแรกของเว็บไซต์แล้วกดตามไป", en = "open the main page and follow the links" }

"""##),
        ("2567/items/O7.toml", ##"""
# A plan of several years that the year is part of; whether it is, a person tells from its two years.

[item]
id         = "O7"
indicator  = "9.2"
title      = { th = "แผนยุทธศาสตร์หรือแผนพัฒนาหน่วยงาน", en = "strategic or development plan" }
owner      = { th = "สำนักปลัด", en = "office of the clerk" }
confidence = "medium"
source     = { document = "รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2567 ที่อ้างองค์ประกอบด้านข้อมูล", clause = "ชื่อข้อมูล แผนระยะเกินหนึ่งปี ยุทธศาสตร์ เป้าหมาย ตัวชี้วัด" }

[covers]
year = "multi-year"

[recognise]
titles = [
    "แผนยุทธศาสตร์", "แผนยุทธศาสตร์หรือแผนพัฒนาหน่วยงาน", "แผนพัฒนาหน่วยงาน", "แผนพัฒนาท้องถิ่น", "แผนพัฒนาสามปี", "แผนพัฒนาห้าปี",
    "แผนยุทธศาสตร์การพัฒนา", "แผนพัฒนาจังหวัด", "แผนปฏิบัติราชการ ระยะ 5 ปี",
]

[[element]]
id       = "term"
title    = { th = "ระยะเวลาของแผน", en = "years of the plan" }
wordings = ["แผนพัฒนาท้องถิ่น", "แผนยุทธศาสตร์", "แผนพัฒนาหน่วยงาน", "แผนพัฒนา", "แผนปฏิบัติราชการ", "ระยะของแผน", "ช่วงปีของแผน"]
content  = "number"
help     = { th = "เขียนปีเริ่มต้นและปีสิ้นสุดของแผนในชื่อแผน เช่น พ.ศ. 2566–2570", en = "give the first and last year in the plan’s title, such as พ.ศ. 2566–2570" }
passes   = ["# แผนพัฒนาท้องถิ่น (พ.ศ. 2566–2570)\nองค์การบริหารส่วนตำบลบ้านใหม่ 2566", "แผนยุทธศาสตร์ พ.ศ. ๒๕๖๖–๒๕๗๐"]
fails    = ["แผนยุทธศาสตร์ของหน่วยงาน", "เป้าหมาย: 5 เรื่อง"]

[[element]]
id       = "strategies"
title    = { th = "ยุทธศาสตร์", en = "strategies" }
wordings = ["แนวทางการพัฒนา", "กลยุทธ์", "ประเด็นการพัฒนา", "ประเด็นยุทธศาสตร์", "แนวทาง"]
help     = { th = "เขียนยุทธศาสตร์หรือแนวทางของแผน", en = "write the strategies of the plan" }
passes   = ["# ยุทธศาสตร์\nพัฒนาโครงสร้างพื้นฐาน", "ยุทธศาสตร์ที่ 1 พัฒนาโครงสร้างพื้นฐาน", "| ยุทธศาสตร์ | เป้าหมาย |\n| พัฒนาคน | เรียนครบ |"]
fails    = ["# ยุทธศาสตร์", "วิสัยทัศน์: ตำบลน่าอยู่"]

[[element]]
id       = "targets"
title    = { th = "เป้าหมาย", en = "targets" }
wordings = ["เป้าประสงค์", "ค่าเป้าหมาย", "เป้าหมายการพัฒนา"]
help     = { th = "เขียนเป้าหมายของแต่ละยุทธศาสตร์", en = "write the targets of each strategy" }
passes   = ["เป้าหมาย: ถนนทุกสายใช้ได้ทุกฤดู", "| ยุทธศาสตร์ | ค่าเป้าหมาย |\n| พัฒนาคน | ร้อยละ 80 |"]
fails    = ["เป้าหมาย:", "วิสัยทัศน์: ตำบลน่าอยู่"]

[[element]]
id       = "measures"
title    = { th = "ตัวชี้วัด", en = "indicators" }
wordings = ["ตัวชี้วัดความสำเร็จ", "ตัวชี้วัดผลสำเร็จ", "KPI"]
help     = { th = "เขียนตัวชี้วัดของแต่ละเป้าหมาย", en = "write how each target is measured" }
passes   = ["ตัวชี้วัด: ร้อยละของถนนที่ซ่อมแล้ว", "| เป้าหมาย | ตัวชี้วัด (KPI) |\n| ถนนดี | ร้อยละ 80 |"]
fails    = ["ตัวชี้วัด: -", "วิสัยทัศน์: ตำบลน่าอยู่"]

[[attest]]
id       = "covers-year"
question = { th = "แผนมีระยะเกินหนึ่งปีและครอบคลุมปี พ.ศ. 2567 หรือไม่", en = "is the plan of more than one year, and is 2567 one of them?" }
help     = { th = "ดูปีเริ่มต้นและปีสิ้นสุดของแผน แผนที่สิ้นสุดก่อนปี 2567 ใช้ไม่ได้", en = "look at its first and last year; a plan that ended before 2567 will not do" }

"""##),
        ("2567/items/O8.toml", ##"""
# A plan and how far it has come, in one table or in two: the plan is of the whole year, the progress of its first half.

[item]
id         = "O8"
indicator  = "9.2"
title      = { th = "แผนและความก้าวหน้าในการดำเนินงานและการใช้งบประมาณ ประจำปี", en = "annual action and budget plan with progress" }
owner      = { th = "สำนักปลัด", en = "office of the clerk" }
confidence = "medium"
source     = { document = "รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2567 ที่อ้างองค์ประกอบด้านข้อมูล", clause = "ชื่อข้อมูล โครงการ งบประมาณ ระยะเวลา และความก้าวหน้า" }

[covers]
year = "current"

[recognise]
titles = [
    "แผนและความก้าวหน้าในการดำเนินงานและการใช้งบประมาณ", "แผนและความก้าวหน้าในการดำเนินงานและการใช้จ่ายงบประมาณ", "แผนและความก้าวหน้าในการดำเนินงาน",
    "แผนดำเนินงานและการใช้งบประมาณ", "แผนการดำเนินงานและการใช้งบประมาณ", "แผนดำเนินงานประจำปี", "แผนการดำเนินงานประจำปี", "แผนการใช้จ่ายงบประมาณ",
    "รายงานการกำกับติดตามการดำเนินงาน", "รายงานความก้าวหน้าการดำเนินงานและการใช้จ่ายงบประมาณ", "ความก้าวหน้าการดำเนินงาน",
]

[[table]]
id       = "plan"
form     = "action-plan"
title    = { th = "โครงการหรือกิจกรรมตามแผน", en = "projects of the plan" }
presence = "optional"

[[table]]
id       = "progress"
form     = "action-progress"
title    = { th = "ความก้าวหน้าของโครงการหรือกิจกรรม", en = "progress of the projects" }
presence = "warning"

[[element]]
id       = "project-periods"
title    = { th = "ระยะเวลาในการดำเนินการ", en = "period of each project" }
wordings = ["ระยะเวลา", "ช่วงเวลา", "กำหนดการ", "กำหนดเวลา", "วันที่ดำเนินการ", "เดือนที่ดำเนินการ", "ตุลาคม", "มีนาคม", "มี.ค.", "เม.ย.", "ไตรมาส"]
content  = "mention"
help     = { th = "เพิ่มคอลัมน์ระยะเวลา หรือคอลัมน์รายเดือน แล้วระบุช่วงเวลาของทุกโครงการ", en = "add a column for the period, or one for each month, and fill it in for every project" }
passes   = ["| โครงการ | งบประมาณ | ระยะเวลา |\n| อบรมอาชีพ | 30,000 | ม.ค. 2567 |", "| โครงการ | งบประมาณ | มี.ค. | เม.ย. |\n| อบรมอาชีพ | 30,000 | / | |"]
fails    = ["| โครงการ | งบประมาณ |\n| อบรมอาชีพ | 30,000 |"]

[[element]]
id       = "half-year"
title    = { th = "ความก้าวหน้ารอบ 6 เดือน", en = "progress of the first half year" }
wordings = [
    "รอบ 6 เดือน", "รอบหกเดือน", "หกเดือนแรก", "ณ วันที่ 31 มีนาคม", "ถึงวันที่ 31 มีนาคม", "ถึง 31 มีนาคม", "31 มีนาคม 2567", "31 มี.ค. 67", "31 มี.ค. 2567",
    "มีนาคม 2567", "มี.ค. 2567", "มี.ค. 67", "31/03/2567", "31/3/2567", "ไตรมาส 2", "ไตรมาสที่ 2", "ไตรมาส 1-2", "ไตรมาสที่ 1-2", "ต.ค. 66 - มี.ค. 67",
]
content  = "mention"
help     = { th = "ระบุว่าเป็นข้อมูลรอบ 6 เดือน (1 ต.ค. 2566 – 31 มี.ค. 2567) และรายงานให้ถึงเดือนมีนาคม", en = "say that the progress is of 1 October 2566 to 31 March 2567, and report up to March" }
passes   = ["รายงานความก้าวหน้า รอบ ๖ เดือน", "ข้อมูล ณ วันที่ 31 มีนาคม 2567", "| โครงการ | ผลการเบิกจ่าย ไตรมาส 1 | ผลการเบิกจ่าย ไตรมาส 2 |\n| อบรมอาชีพ | 0 | 28,500 |"]
fails    = ["ข้อมูล ณ วันที่ 31 ธันวาคม 2566", "# แผนการดำเนินงานประจำปี"]

[[check]]
id      = "project-not-in-plan"
level   = "warning"
each    = "progress.by_project"
with    = "plan.by_project"
assert  = "right.rows > 0"
at      = "project"
title   = { th = "โครงการในรายงานไม่มีในแผน", en = "a project of the report is not in the plan" }
message = { th = "แผนไม่มีโครงการนี้ ({key})", en = "the plan has no such project ({key})" }
help    = { th = "เขียนชื่อโครงการให้ตรงกับแผน หากทำนอกแผนให้แก้แผนให้ครบก่อน", en = "name the project as the plan does; one that is not planned belongs in the plan first" }
passes  = [
    { progress = [{ project = "จัดอบรมคุณธรรม" }], plan = [{ project = "จัดอบรมคุณธรรม" }, { project = "ปรับปรุงเว็บไซต์" }] },
    { progress = [{ project = "1. โครงการจัดอบรมคุณธรรม" }], plan = [{ project = "จัดอบรมคุณธรรม" }] },
]
fails   = [
    { progress = [{ project = "จัดอบรมคุณธรรม" }, { project = "จัดซื้อครุภัณฑ์" }], plan = [{ project = "จัดอบรมคุณธรรม" }, { project = "ปรับปรุงเว็บไซต์" }] },
]

[[check]]
id      = "planned-project-not-reported"
level   = "warning"
each    = "plan.by_project"
with    = "progress.by_project"
assert  = "right.rows > 0"
at      = "project"
title   = { th = "โครงการในแผนไม่มีในรายงาน", en = "a project of the plan is not reported" }
message = { th = "ข้อ O8 ไม่ได้รายงานโครงการนี้ของแผน ({key})", en = "O8 does not report this project of the plan ({key})" }
help    = { th = "รายงานโครงการนี้ด้วย แม้ยังไม่ได้ดำเนินการ", en = "report this project too, even where nothing has been done yet" }
passes  = [
    { progress = [{ project = "จัดอบรมคุณธรรม" }, { project = "ปรับปรุงเว็บไซต์" }], plan = [{ project = "จัดอบรมคุณธรรม" }, { project = "ปรับปรุงเว็บไซต์" }] },
]
fails   = [
    { progress = [{ project = "จัดอบรมคุณธรรม" }], plan = [{ project = "จัดอบรมคุณธรรม" }, { project = "ปรับปรุงเว็บไซต์" }] },
]

"""##),
        ("2567/items/O9.toml", ##"""
# The elements are those of the year before. Problems and suggestions may stand in columns or below the table; spending is background knowledge.

[item]
id         = "O9"
indicator  = "9.2"
title      = { th = "รายงานผลการดำเนินงานประจำปี", en = "annual report" }
owner      = { th = "สำนักปลัด", en = "office of the clerk" }
confidence = "medium"
source     = { document = "รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2567 ที่อ้างองค์ประกอบด้านข้อมูล", clause = "ชื่อข้อมูล องค์ประกอบตามข้อ O13 ของปี พ.ศ. 2566" }

[covers]
year = "previous"

[recognise]
titles = [
    "รายงานผลการดำเนินงานประจำปี", "รายงานผลการดำเนินงานประจำปีงบประมาณ", "รายงานผลการดำเนินงานตามแผนดำเนินงาน", "รายงานผลการดำเนินงานตามแผนการดำเนินงาน",
    "รายงานผลการดำเนินงานตามแผนปฏิบัติราชการ", "รายงานผลการติดตามและประเมินผลแผนพัฒนา", "รายงานประจำปี", "รายงานผลการปฏิบัติงานประจำปี",
]

[[table]]
id       = "results"
form     = "action-results"
title    = { th = "ผลการดำเนินโครงการหรือกิจกรรม", en = "results of the projects" }
presence = "warning"

[[element]]
id       = "spending"
title    = { th = "ผลการใช้จ่ายงบประมาณ", en = "spending" }
wordings = [
    "งบประมาณที่ใช้", "งบประมาณที่ใช้จริง", "งบประมาณที่ใช้ไป", "งบประมาณที่ใช้จ่าย", "งบประมาณที่เบิกจ่าย", "การใช้จ่ายงบประมาณ", "ผลการใช้จ่าย", "ผลการเบิกจ่าย",
    "การเบิกจ่ายงบประมาณ", "เบิกจ่าย", "จ่ายจริง", "ใช้ไป", "ใช้จ่ายไป",
]
presence = "note"
nothing  = "allowed"
help     = { th = "เพิ่มเงินที่ใช้จ่ายจริงของแต่ละโครงการ หากไม่ใช้เงินให้เขียนว่า ไม่ใช้งบประมาณ", en = "add what each project has spent; where no money was used, write ไม่ใช้งบประมาณ" }
passes   = ["| โครงการ | ผลการดำเนินงาน | งบประมาณที่ใช้ |\n| อบรมอาชีพ | แล้วเสร็จ | 28,500.00 |", "ผลการใช้จ่ายงบประมาณ: 28,500 บาท"]
fails    = ["| โครงการ | ผลการดำเนินงาน |\n| อบรมอาชีพ | แล้วเสร็จ |", "ผลการใช้จ่ายงบประมาณ: -"]

[[element]]
id       = "problems"
title    = { th = "ปัญหา/อุปสรรค", en = "problems" }
wordings = ["ปัญหา", "อุปสรรค", "ปัญหาและอุปสรรค", "ปัญหาอุปสรรค", "ปัญหาหรืออุปสรรค", "ไม่มีปัญหา", "ไม่พบปัญหา"]
nothing  = "allowed"
help     = { th = "เขียนปัญหาหรืออุปสรรคของปี หากไม่มีให้เขียนว่า ไม่มีปัญหา/อุปสรรค", en = "write what went wrong in the year; where nothing did, write ไม่มีปัญหา/อุปสรรค" }
passes   = ["# ปัญหา/อุปสรรค\nฝนตกหนักทำให้งานก่อสร้างล่าช้า", "ปัญหาและอุปสรรค: ไม่มี", "| โครงการ | ปัญหา/อุปสรรค |\n| อบรมอาชีพ | ผู้สมัครน้อย |"]
fails    = ["# ปัญหา/อุปสรรค\n# ข้อเสนอแนะ\nควรเริ่มงานก่อนฤดูฝน", "ปัญหาและอุปสรรค: -", "ผลการดำเนินงาน: แล้วเสร็จ"]

[[element]]
id       = "suggestions"
title    = { th = "ข้อเสนอแนะ", en = "suggestions" }
wordings = ["แนวทางแก้ไข", "แนวทางการแก้ไข", "ข้อเสนอแนะและแนวทางแก้ไข", "ข้อเสนอแนะ/แนวทางแก้ไข", "ไม่มีข้อเสนอแนะ"]
nothing  = "allowed"
help     = { th = "เขียนข้อเสนอแนะสำหรับปีต่อไป หากไม่มีให้เขียนว่า ไม่มีข้อเสนอแนะ", en = "write what to do better; where there is nothing, write ไม่มีข้อเสนอแนะ" }
passes   = ["# ข้อเสนอแนะ\nควรเริ่มงานก่อนฤดูฝน", "ข้อเสนอแนะ: ไม่มี"]
fails    = ["ข้อเสนอแนะ:", "ปัญหาและอุปสรรค: ไม่มี"]

[[check]]
id      = "project-not-in-plan"
level   = "warning"
each    = "results.by_project"
with    = "2566:O11/plan.by_project"
assert  = "right.rows > 0"
at      = "project"
title   = { th = "โครงการในรายงานไม่มีในข้อ O11 ของปี พ.ศ. 2566", en = "a project of the report is not in O11 of 2566" }
message = { th = "ข้อ O11 ของปี พ.ศ. 2566 ไม่มีโครงการนี้ ({key})", en = "O11 of 2566 has no such project ({key})" }
help    = { th = "เขียนชื่อโครงการให้ตรงกับข้อ O11 ของปี พ.ศ. 2566 หากทำนอกแผนให้แก้แผนให้ครบก่อน", en = "name the project as O11 of 2566 does; one that is not planned belongs in the plan first" }
passes  = [
    { results = [{ project = "จัดอบรมคุณธรรม" }], "2566:O11/plan" = [{ project = "จัดอบรมคุณธรรม" }, { project = "ปรับปรุงเว็บไซต์" }] },
    { results = [{ project = "1. โครงการจัดอบรมคุณธรรม" }], "2566:O11/plan" = [{ project = "จัดอบรมคุณธรรม" }] },
]
fails   = [
    { results = [{ project = "จัดอบรมคุณธรรม" }, { project = "จัดซื้อครุภัณฑ์" }], "2566:O11/plan" = [{ project = "จัดอบรมคุณธรรม" }, { project = "ปรับปรุงเว็บไซต์" }] },
]

[[check]]
id      = "planned-project-not-reported"
level   = "warning"
each    = "2566:O11/plan.by_project"
with    = "results.by_project"
assert  = "right.rows > 0"
at      = "project"
title   = { th = "โครงการในข้อ O11 ของปี พ.ศ. 2566 ไม่มีในรายงาน", en = "a project of O11 of 2566 is not reported" }
message = { th = "ข้อ O9 ไม่ได้รายงานโครงการนี้ของข้อ O11 ของปี พ.ศ. 2566 ({key})", en = "O9 does not report this project of O11 of 2566 ({key})" }
help    = { th = "รายงานโครงการนี้ด้วย แม้ยังไม่ได้ดำเนินการ", en = "report this project too, even where nothing has been done yet" }
passes  = [
    { results = [{ project = "จัดอบรมคุณธรรม" }, { project = "ปรับปรุงเว็บไซต์" }], "2566:O11/plan" = [{ project = "จัดอบรมคุณธรรม" }, { project = "ปรับปรุงเว็บไซต์" }] },
]
fails   = [
    { results = [{ project = "จัดอบรมคุณธรรม" }], "2566:O11/plan" = [{ project = "จัดอบรมคุณธรรม" }, { project = "ปรับปรุงเว็บไซต์" }] },
]

[years]
level  = "warning"
cited  = ["current", "previous"]
other  = "note"
short  = "note"
fiscal = ["ประจำปีงบประมาณ พ.ศ.", "ประจำปีงบประมาณ", "ปีงบประมาณ พ.ศ.", "ปีงบประมาณ", "ประจำปี พ.ศ.", "ประจำปี"]

"""##),
        ("2567/pack.toml", ##"""
# Items O1 to O35. The sub-indicators of the numbers are inferred from the count of
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
        ("2568/items/O1.toml", ##"""
# Two items of the year before in one. Who has to be in the chart of a local body or a province, only a person can tell.

[item]
id         = "O1"
indicator  = "9.1"
title      = { th = "โครงสร้างและอำนาจหน้าที่", en = "structure, powers and duties" }
owner      = { th = "สำนักปลัด", en = "office of the clerk" }
confidence = "high"
source     = { document = "คำอธิบายข้อมูล OIT ที่หน่วยงานเผยแพร่ ปีงบประมาณ พ.ศ. 2568", clause = "แผนผังโครงสร้าง ตำแหน่งสำคัญและส่วนงาน อำนาจหน้าที่ ไม่ใช่กฎหมายทั้งฉบับ" }

[covers]
year = "standing"

[recognise]
titles = [
    "โครงสร้างและอำนาจหน้าที่", "โครงสร้าง และอำนาจหน้าที่", "โครงสร้าง หน้าที่และอำนาจ", "โครงสร้างหน่วยงานและอำนาจหน้าที่", "โครงสร้างองค์กรและอำนาจหน้าที่",
    "โครงสร้างหน่วยงาน", "โครงสร้างองค์กร", "โครงสร้างการแบ่งส่วนราชการ", "แผนผังโครงสร้าง", "อำนาจหน้าที่", "หน้าที่และอำนาจ",
]

[[element]]
id       = "chart"
title    = { th = "แผนผังโครงสร้าง", en = "chart of the structure" }
wordings = [
    "โครงสร้างการแบ่งส่วนราชการ", "โครงสร้างหน่วยงาน", "โครงสร้างองค์กร", "โครงสร้างส่วนราชการ", "แผนภูมิโครงสร้าง", "ผังโครงสร้าง",
    "โครงสร้างองค์การบริหารส่วน", "โครงสร้างเทศบาล",
]
content  = "mention"
help     = { th = "แสดงแผนผังโครงสร้างการแบ่งส่วนราชการ และตั้งชื่อให้รู้ว่าเป็นแผนผัง", en = "show a chart of the divisions, and call it so" }
passes   = ["# แผนผังโครงสร้างองค์การบริหารส่วนตำบลบ้านใหม่", "โครงสร้างการแบ่งส่วนราชการของเทศบาลตำบลตัวอย่าง"]
fails    = ["อำนาจหน้าที่ขององค์การบริหารส่วนตำบล"]

[[element]]
id       = "key-positions"
title    = { th = "ตำแหน่งที่สำคัญ", en = "key positions" }
wordings = [
    "นายกองค์การบริหารส่วน", "นายกเทศมนตรี", "ปลัดองค์การบริหารส่วน", "ปลัดเทศบาล", "ปลัด อบต.", "ผู้ว่าราชการจังหวัด", "อธิบดี", "ปลัดกระทรวง",
    "เลขาธิการ", "ผู้อำนวยการ", "อธิการบดี", "ผู้บังคับการ", "ผู้กำกับการ", "หัวหน้าสำนักปลัด",
]
content  = "mention"
help     = { th = "ใส่ชื่อตำแหน่งในแผนผัง เช่น นายก รองนายก ปลัด ผู้อำนวยการกอง", en = "put the posts into the chart, such as mayor, clerk, directors" }
passes   = ["ปลัดองค์การบริหารส่วนตำบล", "| กองคลัง | ผู้อำนวยการกองคลัง |"]
fails    = ["# โครงสร้าง\nสำนักปลัด กองคลัง กองช่าง"]

[[element]]
id       = "units"
title    = { th = "การแบ่งส่วนงานภายใน", en = "internal units" }
wordings = [
    "สำนักปลัด", "สำนักงาน", "สำนัก", "กองคลัง", "กองช่าง", "กองการศึกษา", "กองสาธารณสุข", "กลุ่มงาน", "ส่วนงาน", "ศูนย์", "ฝ่ายบริหาร",
    "ฝ่ายอำนวยการ", "หน่วยตรวจสอบภายใน",
]
content  = "mention"
help     = { th = "ใส่ชื่อสำนัก กอง ศูนย์ ฝ่าย ส่วน หรือกลุ่มที่อยู่ภายในหน่วยงานให้ครบ", en = "name all offices, divisions, centres, sections or groups" }
passes   = ["กองคลัง", "| สำนักปลัด | กองช่าง |"]
fails    = ["# โครงสร้าง\nนายก รองนายก ปลัด"]

[[element]]
id       = "duties"
title    = { th = "อำนาจหน้าที่", en = "powers and duties" }
wordings = ["หน้าที่และอำนาจ", "อำนาจและหน้าที่", "ภารกิจ", "ภารกิจและอำนาจหน้าที่", "มีหน้าที่", "มีอำนาจหน้าที่", "มีหน้าที่และอำนาจ"]
help     = { th = "เขียนอธิบายหน้าที่และอำนาจของหน่วยงานเป็นข้อ ๆ", en = "explain what the agency has to do, point by point" }
passes   = ["# อำนาจหน้าที่\nจัดให้มีและบำรุงรักษาทางน้ำและทางบก", "หน้าที่และอำนาจ: ดูแลทางบกทางน้ำในตำบล"]
fails    = ["# อำนาจหน้าที่", "ที่อยู่: 99 หมู่ 1"]

[[attest]]
id       = "legible"
question = { th = "แผนผังแสดงตำแหน่งและส่วนงานภายในครบตามโครงสร้างปัจจุบัน และอ่านออกหรือไม่", en = "does the chart show all posts and units as they are now, and can it be read?" }
help     = { th = "เทียบกับประกาศกำหนดโครงสร้างล่าสุด หากเป็นรูปภาพให้ขยายดูว่าตัวหนังสือชัด", en = "compare with the latest notice of the structure; where it is a picture, see whether the letters are clear" }

[[attest]]
id       = "both-sides"
question = { th = "หากเป็นองค์กรปกครองส่วนท้องถิ่น มีทั้งฝ่ายการเมืองและฝ่ายข้าราชการประจำหรือไม่ (หน่วยงานอื่นตอบว่าใช่)", en = "for a local body: are both the political and the permanent side there? (others answer yes)" }
help     = { th = "แผนผังต้องมีทั้งนายกและสภา และปลัดกับกองต่าง ๆ", en = "the chart has mayor and council as well as clerk and divisions" }

[[attest]]
id       = "province"
question = { th = "หากเป็นจังหวัด แผนผังมีผู้ว่าราชการจังหวัด รองผู้ว่าราชการจังหวัด สำนักงานจังหวัด และส่วนราชการภูมิภาคหรือไม่ (หน่วยงานอื่นตอบว่าใช่)", en = "for a province: does the chart have governor, vice-governors, the provincial office and the regional offices? (others answer yes)" }
help     = { th = "ไล่ดูทีละชื่อ ส่วนราชการภูมิภาคต้องครบ ไม่ใช่เฉพาะสำนักงานจังหวัด", en = "go through them one by one; the provincial office alone will not do" }

[[attest]]
id       = "own-duties"
question = { th = "อธิบายเฉพาะหน้าที่ของหน่วยงานนี้ ไม่ใช่นำกฎหมายทั้งฉบับมาลงหรือไม่", en = "does it explain the duties of this agency alone, rather than give the full text of a law?" }
help     = { th = "หากลงพระราชบัญญัติทั้งฉบับ ให้สรุปเฉพาะมาตราที่เป็นหน้าที่ของหน่วยงาน", en = "where a whole act is there, sum up the sections that are about the agency" }

"""##),
        ("2568/items/O10.toml", ##"""
# No element of this item could be read for the year: title and period are all that is known, and a person holds it against the handbook.

[item]
id         = "O10"
indicator  = "9.2"
title      = { th = "E–Service", en = "online service" }
owner      = { th = "สำนักปลัด", en = "office of the clerk" }
confidence = "high"
source     = { document = "รายการข้อมูล OIT ที่หน่วยงานเผยแพร่ ปีงบประมาณ พ.ศ. 2568", clause = "ชื่อข้อมูลเท่านั้น ไม่ได้อ่านองค์ประกอบด้านข้อมูลของปีนี้" }

[covers]
year = "standing"

[recognise]
titles = ["E-Service", "บริการออนไลน์", "ระบบบริการออนไลน์", "การให้บริการออนไลน์", "ระบบการให้บริการผ่านช่องทางออนไลน์", "บริการอิเล็กทรอนิกส์"]

[[attest]]
id       = "handbook"
question = { th = "ตรวจข้อมูลของข้อนี้กับคู่มือการประเมินปี พ.ศ. 2568 ครบทุกองค์ประกอบแล้วหรือไม่", en = "was this item held against the handbook of 2568, element by element?" }
help     = { th = "เปิดคู่มือข้อ O10 เทียบทีละองค์ประกอบ ปีก่อนขอให้รับบริการออนไลน์ได้โดยไม่ต้องเดินทาง", en = "go through O10 of the handbook; the year before asked that people are served without coming to the office" }

"""##),
        ("2568/items/O11.toml", ##"""
# No element of this item could be read for the year: title and period are all that is known. That the first half year is covered is looked for;
# a table of figures is checked where there is one.

[item]
id         = "O11"
indicator  = "9.2"
title      = { th = "ข้อมูลสถิติการให้บริการ", en = "service statistics" }
owner      = { th = "สำนักปลัด", en = "office of the clerk" }
confidence = "high"
source     = { document = "รายการข้อมูล OIT ที่หน่วยงานเผยแพร่ ปีงบประมาณ พ.ศ. 2568", clause = "ชื่อข้อมูล และรอบหกเดือนแรกของปี" }

[covers]
year = "current"
from = 2024-10-01
to   = 2025-03-31

[recognise]
titles = ["ข้อมูลสถิติการให้บริการ", "ข้อมูลเชิงสถิติการให้บริการ", "สถิติการให้บริการ", "สถิติผู้มารับบริการ", "สถิติการให้บริการประชาชน", "รายงานสถิติการให้บริการ"]

[[table]]
id       = "statistics"
form     = "service-statistics"
title    = { th = "สถิติการให้บริการ", en = "service statistics" }
presence = "optional"
nil      = ["ไม่มีผู้มารับบริการ", "ไม่มีผู้รับบริการ", "ไม่มีการให้บริการ"]

[[element]]
id       = "half-year"
title    = { th = "ข้อมูลรอบ 6 เดือน", en = "data of the first half year" }
wordings = [
    "รอบ 6 เดือน", "รอบหกเดือน", "หกเดือนแรก", "ณ วันที่ 31 มีนาคม", "ถึงวันที่ 31 มีนาคม", "ถึง 31 มีนาคม", "31 มีนาคม 2568", "31 มี.ค. 68", "31 มี.ค. 2568",
    "มีนาคม", "มี.ค.", "31/03/2568", "31/3/2568", "ไตรมาส 2", "ไตรมาสที่ 2", "ไตรมาส 1-2", "ไตรมาสที่ 1-2", "ต.ค. 67 - มี.ค. 68",
]
content  = "mention"
presence = "warning"
help     = { th = "ระบุว่าเป็นสถิติของ 1 ต.ค. 2567 – 31 มี.ค. 2568 และลงให้ถึงเดือนมีนาคม", en = "say that the figures are of 1 October 2567 to 31 March 2568, and give March too" }
passes   = ["สถิติการให้บริการ รอบ ๖ เดือน", "ข้อมูล ณ วันที่ 31 มีนาคม 2568", "| งานบริการ | ไตรมาส 1 | ไตรมาส 2 |\n| ชำระภาษี | 120 | 340 |"]
fails    = ["ข้อมูล ณ วันที่ 31 ธันวาคม 2567", "# สถิติการให้บริการ"]

[[attest]]
id       = "handbook"
question = { th = "ตรวจข้อมูลของข้อนี้กับคู่มือการประเมินปี พ.ศ. 2568 ครบทุกองค์ประกอบแล้วหรือไม่", en = "was this item held against the handbook of 2568, element by element?" }
help     = { th = "เปิดคู่มือข้อ O11 เทียบทีละองค์ประกอบ ปีก่อนขอจำนวนการให้บริการรอบ 6 เดือน", en = "go through O11 of the handbook; the year before asked for counts of six months" }

"""##),
        ("2568/items/O12.toml", ##"""
# The labels of the columns are read from the form; what the annex says about filling it in is not. The list is of the whole year, its
# progress of the first half: which half the statuses are of, only a person can tell, because the form has no dates any more.

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

[[attest]]
id       = "half-year"
question = { th = "สถานะและผลการจัดซื้อจัดจ้างครบถ้วนถึงวันที่ 31 มีนาคม 2568 หรือไม่", en = "are statuses and results complete up to 31 March 2568?" }
help     = { th = "เทียบกับทะเบียนคุมสัญญาของเดือน ต.ค. 2567 ถึง มี.ค. 2568 รายการที่ยังไม่ทำสัญญาให้ลงว่า ยังไม่ลงนามในสัญญา", en = "compare with the register of contracts of October 2567 to March 2568; what is not signed yet has the status ยังไม่ลงนามในสัญญา" }

[[attest]]
id       = "both-formats"
question = { th = "เผยแพร่ทั้งไฟล์ PDF และไฟล์ Excel แล้วหรือไม่", en = "is it published both as PDF and as an Excel file?" }
help     = { th = "ใช้ไฟล์ Excel ของแบบฟอร์มเดิม ไม่เพิ่ม ลบ หรือสลับคอลัมน์ แล้วบันทึกเป็น PDF อีกไฟล์หนึ่ง", en = "keep the form's Excel file without added, removed or moved columns, and save it as PDF as well" }

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

[[check]]
id      = "fewer-than-in-half-year"
level   = "warning"
each    = "2567:O16/contracts.by_method"
with    = "contracts.by_method"
assert  = "left.rows <= right.rows"
at      = "method"
title   = { th = "รายงานประจำปีมีรายการน้อยกว่ารายการหกเดือนแรก", en = "the report of the year has fewer rows by a method than that of its first half" }
message = { th = "ข้อ O16 ของปี พ.ศ. 2567 มี {left.rows} รายการด้วยวิธีนี้ ({key}) ในหกเดือนแรก แต่ข้อ O13 ทั้งปีมี {right.rows}", en = "O16 of 2567 has {left.rows} rows by this method ({key}) for the first half of the year, O13 only {right.rows} for all of it" }
help    = { th = "เพิ่มรายการที่ขาดในรายงานประจำปี หรือเขียนชื่อวิธีให้ตรงกัน", en = "add the rows that the report of the year leaves out, or name the method alike" }
passes  = [
    { "2567:O16/contracts" = [{ method = "วิธีเฉพาะเจาะจง" }, { method = "วิธีเฉพาะเจาะจง" }], contracts = [{ method = "วิธีเฉพาะเจาะจง" }, { method = "วิธีเฉพาะเจาะจง" }, { method = "วิธีคัดเลือก" }] },
    { "2567:O16/contracts" = [{ method = "วิธีเฉพาะเจาะจง" }], contracts = [{ method = "วิธีเฉพาะเจาะจง" }] },
]
fails   = [
    { "2567:O16/contracts" = [{ method = "วิธีเฉพาะเจาะจง" }, { method = "วิธีเฉพาะเจาะจง" }], contracts = [{ method = "วิธีเฉพาะเจาะจง" }, { method = "วิธีคัดเลือก" }] },
]

[[attest]]
id       = "both-formats"
question = { th = "เผยแพร่ทั้งไฟล์ PDF และไฟล์ Excel แล้วหรือไม่", en = "is it published both as PDF and as an Excel file?" }
help     = { th = "ใช้ไฟล์ Excel ของแบบฟอร์มเดิม ไม่เพิ่ม ลบ หรือสลับคอลัมน์ แล้วบันทึกเป็น PDF อีกไฟล์หนึ่ง", en = "keep the form's Excel file without added, removed or moved columns, and save it as PDF as well" }

"""##),
        ("2568/items/O14.toml", ##"""
# Title and year are read for sure, the elements are not. What points are known to be lost by is noted, no more.

[item]
id         = "O14"
indicator  = "9.4"
title      = { th = "แผนการบริหารและพัฒนาทรัพยากรบุคคล", en = "human-resources plan" }
owner      = { th = "สำนักปลัด", en = "office of the clerk" }
confidence = "low"
source     = { document = "รายการข้อมูล OIT ที่หน่วยงานเผยแพร่ ปีงบประมาณ พ.ศ. 2568", clause = "ชื่อข้อมูลและปี และเหตุที่เสียคะแนน: รายโครงการไม่มีงบประมาณหรือระยะเวลา" }

[covers]
year = "current"

[recognise]
titles = [
    "แผนการบริหารและพัฒนาทรัพยากรบุคคล", "แผนบริหารและพัฒนาทรัพยากรบุคคล", "แผนการบริหารทรัพยากรบุคคล", "แผนบริหารทรัพยากรบุคคล", "แผนพัฒนาทรัพยากรบุคคล",
    "แผนพัฒนาบุคลากร",
]

[[table]]
id       = "plan"
form     = "action-plan"
title    = { th = "โครงการตามแผนการบริหารและพัฒนาทรัพยากรบุคคล", en = "projects of the human-resources plan" }
presence = "note"

[[element]]
id       = "project-periods"
title    = { th = "ระยะเวลาในการดำเนินการ", en = "period of each project" }
wordings = ["ระยะเวลา", "ช่วงเวลา", "กำหนดการ", "กำหนดเวลา", "วันที่ดำเนินการ", "เดือนที่ดำเนินการ", "ตุลาคม", "มีนาคม", "มี.ค.", "เม.ย.", "ไตรมาส"]
content  = "mention"
help     = { th = "เพิ่มคอลัมน์ระยะเวลา หรือคอลัมน์รายเดือน แล้วระบุช่วงเวลาของทุกโครงการ", en = "add a column for the period, or one for each month, and fill it in for every project" }
passes   = ["| โครงการ | งบประมาณ | ระยะเวลา |\n| อบรมจริยธรรม | 30,000 | ม.ค. 2568 |", "| โครงการ | งบประมาณ | มี.ค. | เม.ย. |\n| อบรมจริยธรรม | 30,000 | / | |"]
fails    = ["| โครงการ | งบประมาณ |\n| อบรมจริยธรรม | 30,000 |"]

[[attest]]
id       = "handbook"
question = { th = "ตรวจข้อมูลของข้อนี้กับคู่มือการประเมินปี พ.ศ. 2568 ครบทุกองค์ประกอบแล้วหรือไม่", en = "was this item held against the handbook of 2568, element by element?" }
help     = { th = "เปิดคู่มือข้อ O14 เทียบทีละองค์ประกอบ ปีก่อนขอโครงการ งบประมาณ และระยะเวลา", en = "go through O14 of the handbook; the year before asked for project, budget and period" }

[years]
level  = "warning"
fiscal = ["ประจำปีงบประมาณ พ.ศ.", "ประจำปีงบประมาณ", "ปีงบประมาณ พ.ศ.", "ปีงบประมาณ", "ประจำปี พ.ศ.", "ประจำปี"]

"""##),
        ("2568/items/O15.toml", ##"""
# Title and year are read for sure, the elements are not. What points are known to be lost by is noted, no more. The report is of 2567.

[item]
id         = "O15"
indicator  = "9.4"
title      = { th = "รายงานผลการบริหารและพัฒนาทรัพยากรบุคคล", en = "annual report on human resources" }
owner      = { th = "สำนักปลัด", en = "office of the clerk" }
confidence = "low"
source     = { document = "รายการข้อมูล OIT ที่หน่วยงานเผยแพร่ ปีงบประมาณ พ.ศ. 2568", clause = "ชื่อข้อมูลและปี และเหตุที่เสียคะแนน: ไม่มีการใช้จ่าย ปัญหา/อุปสรรค หรือข้อเสนอแนะ" }

[covers]
year = "previous"

[recognise]
titles = [
    "รายงานผลการบริหารและพัฒนาทรัพยากรบุคคล", "รายงานผลการบริหารทรัพยากรบุคคล", "รายงานผลการดำเนินการตามแผนการบริหารและพัฒนาทรัพยากรบุคคล",
    "รายงานผลการดำเนินงานตามแผนการบริหารและพัฒนาทรัพยากรบุคคล", "รายงานผลการพัฒนาทรัพยากรบุคคล", "รายงานผลการพัฒนาบุคลากร",
    "ผลการบริหารและพัฒนาทรัพยากรบุคคล",
]

[[table]]
id       = "results"
form     = "action-results"
title    = { th = "ผลการดำเนินการของแต่ละโครงการ", en = "results of the projects" }
presence = "note"

[[element]]
id       = "spending"
title    = { th = "ผลการใช้จ่ายงบประมาณ", en = "spending" }
wordings = [
    "งบประมาณที่ใช้", "งบประมาณที่ใช้จริง", "งบประมาณที่ใช้ไป", "งบประมาณที่ใช้จ่าย", "งบประมาณที่เบิกจ่าย", "การใช้จ่ายงบประมาณ", "ผลการใช้จ่าย", "ผลการเบิกจ่าย",
    "การเบิกจ่ายงบประมาณ", "เบิกจ่าย", "จ่ายจริง", "ใช้ไป", "ใช้จ่ายไป",
]
nothing  = "allowed"
help     = { th = "เพิ่มเงินที่ใช้จ่ายจริงของแต่ละโครงการ หากไม่ใช้เงินให้เขียนว่า ไม่ใช้งบประมาณ", en = "add what each project has spent; where no money was used, write ไม่ใช้งบประมาณ" }
passes   = ["| โครงการ | ผลการดำเนินงาน | งบประมาณที่ใช้ |\n| อบรมจริยธรรม | แล้วเสร็จ | 28,500.00 |", "ผลการใช้จ่ายงบประมาณ: 28,500 บาท"]
fails    = ["| โครงการ | ผลการดำเนินงาน |\n| อบรมจริยธรรม | แล้วเสร็จ |", "ผลการใช้จ่ายงบประมาณ: -"]

[[element]]
id       = "problems"
title    = { th = "ปัญหา/อุปสรรค", en = "problems" }
wordings = ["ปัญหา", "อุปสรรค", "ปัญหาและอุปสรรค", "ปัญหาอุปสรรค", "ปัญหาหรืออุปสรรค", "ไม่มีปัญหา", "ไม่พบปัญหา"]
nothing  = "allowed"
help     = { th = "เขียนปัญหาหรืออุปสรรคของปี หากไม่มีให้เขียนว่า ไม่มีปัญหา/อุปสรรค", en = "write what went wrong in the year; where nothing did, write ไม่มีปัญหา/อุปสรรค" }
passes   = ["# ปัญหา/อุปสรรค\nตำแหน่งว่างยังสรรหาไม่ได้", "ปัญหาและอุปสรรค: ไม่มี", "| โครงการ | ปัญหา/อุปสรรค |\n| อบรมจริยธรรม | วิทยากรมีน้อย |"]
fails    = ["# ปัญหา/อุปสรรค\n# ข้อเสนอแนะ\nขอใช้บัญชีผู้สอบแข่งขันของหน่วยงานอื่น", "ปัญหาและอุปสรรค: -", "ผลการดำเนินการ: แล้วเสร็จ"]

[[element]]
id       = "suggestions"
title    = { th = "ข้อเสนอแนะ", en = "suggestions" }
wordings = ["แนวทางแก้ไข", "แนวทางการแก้ไข", "ข้อเสนอแนะและแนวทางแก้ไข", "ข้อเสนอแนะ/แนวทางแก้ไข", "ไม่มีข้อเสนอแนะ"]
nothing  = "allowed"
help     = { th = "เขียนข้อเสนอแนะสำหรับปีต่อไป หากไม่มีให้เขียนว่า ไม่มีข้อเสนอแนะ", en = "write what to do better; where there is nothing, write ไม่มีข้อเสนอแนะ" }
passes   = ["# ข้อเสนอแนะ\nขอใช้บัญชีผู้สอบแข่งขันของหน่วยงานอื่น", "ข้อเสนอแนะ: ไม่มี"]
fails    = ["ข้อเสนอแนะ:", "ปัญหาและอุปสรรค: ไม่มี"]

[[check]]
id      = "project-not-in-plan"
level   = "note"
each    = "results.by_project"
with    = "2567:O18/plan.by_project"
assert  = "right.rows > 0"
at      = "project"
title   = { th = "โครงการในรายงานไม่มีในข้อ O18 ของปี พ.ศ. 2567", en = "a project of the report is not in O18 of 2567" }
message = { th = "ข้อ O18 ของปี พ.ศ. 2567 ไม่มีโครงการนี้ ({key})", en = "O18 of 2567 has no such project ({key})" }
help    = { th = "เขียนชื่อโครงการให้ตรงกับข้อ O18 ของปี พ.ศ. 2567 หากทำนอกแผนให้แก้แผนให้ครบก่อน", en = "name the project as O18 of 2567 does; one that is not planned belongs in the plan first" }
passes  = [
    { results = [{ project = "จัดอบรมคุณธรรม" }], "2567:O18/plan" = [{ project = "จัดอบรมคุณธรรม" }, { project = "ปรับปรุงเว็บไซต์" }] },
    { results = [{ project = "1. โครงการจัดอบรมคุณธรรม" }], "2567:O18/plan" = [{ project = "จัดอบรมคุณธรรม" }] },
]
fails   = [
    { results = [{ project = "จัดอบรมคุณธรรม" }, { project = "จัดซื้อครุภัณฑ์" }], "2567:O18/plan" = [{ project = "จัดอบรมคุณธรรม" }, { project = "ปรับปรุงเว็บไซต์" }] },
]

[[check]]
id      = "planned-project-not-reported"
level   = "note"
each    = "2567:O18/plan.by_project"
with    = "results.by_project"
assert  = "right.rows > 0"
at      = "project"
title   = { th = "โครงการในข้อ O18 ของปี พ.ศ. 2567 ไม่มีในรายงาน", en = "a project of O18 of 2567 is not reported" }
message = { th = "ข้อ O15 ไม่ได้รายงานโครงการนี้ของข้อ O18 ของปี พ.ศ. 2567 ({key})", en = "O15 does not report this project of O18 of 2567 ({key})" }
help    = { th = "รายงานโครงการนี้ด้วย แม้ยังไม่ได้ดำเนินการ", en = "report this project too, even where nothing has been done yet" }
passes  = [
    { results = [{ project = "จัดอบรมคุณธรรม" }, { project = "ปรับปรุงเว็บไซต์" }], "2567:O18/plan" = [{ project = "จัดอบรมคุณธรรม" }, { project = "ปรับปรุงเว็บไซต์" }] },
]
fails   = [
    { results = [{ project = "จัดอบรมคุณธรรม" }], "2567:O18/plan" = [{ project = "จัดอบรมคุณธรรม" }, { project = "ปรับปรุงเว็บไซต์" }] },
]

[[attest]]
id       = "handbook"
question = { th = "ตรวจข้อมูลของข้อนี้กับคู่มือการประเมินปี พ.ศ. 2568 ครบทุกองค์ประกอบแล้วหรือไม่", en = "was this item held against the handbook of 2568, element by element?" }
help     = { th = "เปิดคู่มือข้อ O15 เทียบทีละองค์ประกอบ ปีก่อนขอแปดข้อ รวมสถิติอัตรากำลัง จำนวนผู้เข้าอบรม และวันเริ่มและสิ้นสุด", en = "go through O15 of the handbook; the year before had eight, among them headcount, number trained, and days of beginning and end" }

[years]
level  = "warning"
cited  = ["current", "previous"]
other  = "note"
short  = "note"
fiscal = ["ประจำปีงบประมาณ พ.ศ.", "ประจำปีงบประมาณ", "ปีงบประมาณ พ.ศ.", "ปีงบประมาณ", "ประจำปี พ.ศ.", "ประจำปี"]

"""##),
        ("2568/items/O16.toml", ##"""
# No element of this item could be read for the year: title and period are all that is known, and a person holds it against the handbook.

[item]
id         = "O16"
indicator  = "9.4"
title      = { th = "ประมวลจริยธรรมและการขับเคลื่อนจริยธรรม", en = "code of ethics and ethics in action" }
owner      = { th = "สำนักปลัด", en = "office of the clerk" }
confidence = "high"
source     = { document = "รายการข้อมูล OIT ที่หน่วยงานเผยแพร่ ปีงบประมาณ พ.ศ. 2568", clause = "ชื่อข้อมูลเท่านั้น ไม่ได้อ่านองค์ประกอบด้านข้อมูลของปีนี้" }

[covers]
year = "current"

[recognise]
titles = [
    "ประมวลจริยธรรมและการขับเคลื่อนจริยธรรม", "ประมวลจริยธรรม", "การขับเคลื่อนจริยธรรม", "ประมวลจริยธรรมสำหรับเจ้าหน้าที่ของรัฐ", "รายงานการขับเคลื่อนจริยธรรม",
]

[[attest]]
id       = "handbook"
question = { th = "ตรวจข้อมูลของข้อนี้กับคู่มือการประเมินปี พ.ศ. 2568 ครบทุกองค์ประกอบแล้วหรือไม่", en = "was this item held against the handbook of 2568, element by element?" }
help     = { th = "เปิดคู่มือข้อ O16 เทียบทีละองค์ประกอบ ปีก่อนขอประมวลจริยธรรม คณะทำงาน แนวปฏิบัติ Do & Don't และการอบรม", en = "go through O16 of the handbook; the year before asked for the code, a team, Do & Don't and training" }

[years]
level  = "note"
cited  = ["current", "previous"]
other  = "note"
short  = "note"
fiscal = ["ประจำปีงบประมาณ พ.ศ.", "ประจำปีงบประมาณ", "ปีงบประมาณ พ.ศ.", "ปีงบประมาณ", "ประจำปี พ.ศ.", "ประจำปี"]

"""##),
        ("2568/items/O17.toml", ##"""
# No element of this item could be read for the year: title and period are all that is known, and a person holds it against the handbook.

[item]
id         = "O17"
indicator  = "9.5"
title      = { th = "แนวปฏิบัติการจัดการเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ", en = "complaint procedure" }
owner      = { th = "สำนักปลัด", en = "office of the clerk" }
confidence = "high"
source     = { document = "รายการข้อมูล OIT ที่หน่วยงานเผยแพร่ ปีงบประมาณ พ.ศ. 2568", clause = "ชื่อข้อมูลเท่านั้น ไม่ได้อ่านองค์ประกอบด้านข้อมูลของปีนี้" }

[covers]
year = "standing"

[recognise]
titles = [
    "แนวปฏิบัติการจัดการเรื่องร้องเรียน", "คู่มือการจัดการเรื่องร้องเรียน", "คู่มือการดำเนินการต่อเรื่องร้องเรียน", "คู่มือการปฏิบัติงานการร้องเรียน",
    "แนวทางการจัดการเรื่องร้องเรียน", "คู่มือปฏิบัติงานเรื่องร้องเรียน", "แนวทางปฏิบัติการจัดการเรื่องร้องเรียน",
]

[[attest]]
id       = "handbook"
question = { th = "ตรวจข้อมูลของข้อนี้กับคู่มือการประเมินปี พ.ศ. 2568 ครบทุกองค์ประกอบแล้วหรือไม่", en = "was this item held against the handbook of 2568, element by element?" }
help     = { th = "เปิดคู่มือข้อ O17 เทียบทีละองค์ประกอบ ปีก่อนขอข้อมูลที่ผู้ร้องต้องให้ ช่องทาง ขั้นตอน ส่วนงานที่รับผิดชอบ และระยะเวลา", en = "go through O17 of the handbook; the year before asked what to supply, channels, steps, unit and duration" }

"""##),
        ("2568/items/O18.toml", ##"""
# No element of this item could be read for the year: title and period are all that is known, and a person holds it against the handbook.

[item]
id         = "O18"
indicator  = "9.5"
title      = { th = "ช่องทางแจ้งเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ", en = "whistle-blowing channel" }
owner      = { th = "สำนักปลัด", en = "office of the clerk" }
confidence = "high"
source     = { document = "รายการข้อมูล OIT ที่หน่วยงานเผยแพร่ ปีงบประมาณ พ.ศ. 2568", clause = "ชื่อข้อมูลเท่านั้น ไม่ได้อ่านองค์ประกอบด้านข้อมูลของปีนี้" }

[covers]
year = "standing"

[recognise]
titles = [
    "ช่องทางแจ้งเรื่องร้องเรียนการทุจริต", "ช่องทางแจ้งเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ", "ช่องทางร้องเรียนการทุจริต", "แจ้งเบาะแสการทุจริต",
    "ช่องทางการร้องเรียนการทุจริต", "ช่องทางแจ้งเบาะแส",
]

[[attest]]
id       = "handbook"
question = { th = "ตรวจข้อมูลของข้อนี้กับคู่มือการประเมินปี พ.ศ. 2568 ครบทุกองค์ประกอบแล้วหรือไม่", en = "was this item held against the handbook of 2568, element by element?" }
help     = { th = "เปิดคู่มือข้อ O18 เทียบทีละองค์ประกอบ ปีก่อนขอช่องทางออนไลน์ที่แยกต่างหาก คุ้มครองผู้แจ้ง และเข้าได้จากเว็บไซต์หลัก", en = "go through O18 of the handbook; the year before asked for an online channel apart from others, that protects who reports and is linked from the main site" }

"""##),
        ("2568/items/O19.toml", ##"""
# From this year on the figures are of the whole year before, no longer of the first half of this one. Without a complaint a sentence will do.

[item]
id         = "O19"
indicator  = "9.5"
title      = { th = "ข้อมูลสถิติเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ ประจำปี 2567", en = "complaint statistics" }
owner      = { th = "สำนักปลัด", en = "office of the clerk" }
confidence = "medium"
source     = { document = "รายการข้อมูล OIT ที่หน่วยงานเผยแพร่ ปีงบประมาณ พ.ศ. 2568", clause = "ชื่อข้อมูลและปี เปลี่ยนเป็นปีก่อน และเหตุที่เสียคะแนน: ไม่มีจำนวนทั้งหมด แล้วเสร็จ ระหว่างดำเนินการ" }

[covers]
year = "previous"

[recognise]
titles = [
    "ข้อมูลสถิติเรื่องร้องเรียนการทุจริต", "ข้อมูลเชิงสถิติเรื่องร้องเรียนการทุจริต", "ข้อมูลสถิติเรื่องร้องเรียน", "ข้อมูลเชิงสถิติเรื่องร้องเรียน", "สถิติเรื่องร้องเรียนการทุจริต",
    "สถิติการร้องเรียนการทุจริต", "สถิติเรื่องร้องเรียน", "สถิติข้อร้องเรียน",
]

[[table]]
id       = "complaints"
form     = "complaint-statistics"
title    = { th = "สถิติเรื่องร้องเรียน", en = "complaint statistics" }
presence = "optional"
nil      = [
    "ไม่มีเรื่องร้องเรียน", "ไม่มีข้อร้องเรียน", "ไม่มีการร้องเรียน", "ไม่มีผู้ร้องเรียน", "ไม่พบเรื่องร้องเรียน", "ไม่พบข้อร้องเรียน", "ไม่ปรากฏเรื่องร้องเรียน",
    "ไม่ปรากฏการร้องเรียน", "ไม่ได้รับเรื่องร้องเรียน", "ยังไม่มีเรื่องร้องเรียน",
]

[[element]]
id       = "all-complaints"
title    = { th = "จำนวนเรื่องร้องเรียนทั้งหมด", en = "complaints in all" }
wordings = [
    "เรื่องร้องเรียนทั้งหมด", "จำนวนเรื่องร้องเรียน", "จำนวนเรื่องทั้งหมด", "จำนวนข้อร้องเรียน", "เรื่องทั้งหมด", "จำนวนเรื่องที่ร้องเรียน",
    "ไม่มีเรื่องร้องเรียน", "ไม่มีข้อร้องเรียน", "ไม่มีการร้องเรียน", "ไม่มีผู้ร้องเรียน", "ไม่พบเรื่องร้องเรียน", "ไม่พบข้อร้องเรียน", "ไม่ปรากฏเรื่องร้องเรียน",
    "ไม่ปรากฏการร้องเรียน", "ไม่ได้รับเรื่องร้องเรียน", "ยังไม่มีเรื่องร้องเรียน",
]
content  = "mention"
help     = { th = "ใส่จำนวน แม้เป็น 0 หากทั้งปีไม่มีเลยให้เขียนว่า ไม่มีเรื่องร้องเรียน", en = "give the number, even 0; where there were none in the whole year, write ไม่มีเรื่องร้องเรียน" }
passes   = ["จำนวนเรื่องร้องเรียนทั้งหมด 2 เรื่อง", "| เดือน | จำนวนเรื่องร้องเรียน |\n| ต.ค. 2566 | 0 |", "ในปีงบประมาณ พ.ศ. 2567 หน่วยงานไม่มีเรื่องร้องเรียนการทุจริต"]
fails    = ["ดำเนินการแล้วเสร็จ 2 เรื่อง", "# สถิติการร้องเรียน"]

[[element]]
id       = "finished-complaints"
title    = { th = "จำนวนเรื่องที่ดำเนินการแล้วเสร็จ", en = "finished" }
wordings = [
    "ดำเนินการแล้วเสร็จ", "แล้วเสร็จ", "เสร็จสิ้น", "ดำเนินการเสร็จ", "ยุติเรื่อง",
    "ไม่มีเรื่องร้องเรียน", "ไม่มีข้อร้องเรียน", "ไม่มีการร้องเรียน", "ไม่มีผู้ร้องเรียน", "ไม่พบเรื่องร้องเรียน", "ไม่พบข้อร้องเรียน", "ไม่ปรากฏเรื่องร้องเรียน",
    "ไม่ปรากฏการร้องเรียน", "ไม่ได้รับเรื่องร้องเรียน", "ยังไม่มีเรื่องร้องเรียน",
]
content  = "mention"
help     = { th = "ใส่จำนวน แม้เป็น 0 หากทั้งปีไม่มีเลยให้เขียนว่า ไม่มีเรื่องร้องเรียน", en = "give the number, even 0; where there were none in the whole year, write ไม่มีเรื่องร้องเรียน" }
passes   = ["จำนวนเรื่องที่ดำเนินการแล้วเสร็จ 2 เรื่อง", "ในปีงบประมาณ พ.ศ. 2567 หน่วยงานไม่มีเรื่องร้องเรียนการทุจริต"]
fails    = ["จำนวนเรื่องร้องเรียนทั้งหมด 2 เรื่อง"]

[[element]]
id       = "pending-complaints"
title    = { th = "จำนวนเรื่องที่อยู่ระหว่างดำเนินการ", en = "in progress" }
wordings = [
    "อยู่ระหว่างดำเนินการ", "อยู่ระหว่างการดำเนินการ", "ระหว่างดำเนินการ", "กำลังดำเนินการ", "ยังไม่แล้วเสร็จ",
    "ไม่มีเรื่องร้องเรียน", "ไม่มีข้อร้องเรียน", "ไม่มีการร้องเรียน", "ไม่มีผู้ร้องเรียน", "ไม่พบเรื่องร้องเรียน", "ไม่พบข้อร้องเรียน", "ไม่ปรากฏเรื่องร้องเรียน",
    "ไม่ปรากฏการร้องเรียน", "ไม่ได้รับเรื่องร้องเรียน", "ยังไม่มีเรื่องร้องเรียน",
]
content  = "mention"
help     = { th = "ใส่จำนวน แม้เป็น 0 หากทั้งปีไม่มีเลยให้เขียนว่า ไม่มีเรื่องร้องเรียน", en = "give the number, even 0; where there were none in the whole year, write ไม่มีเรื่องร้องเรียน" }
passes   = ["อยู่ระหว่างดำเนินการ 0 เรื่อง", "ในปีงบประมาณ พ.ศ. 2567 หน่วยงานไม่มีเรื่องร้องเรียนการทุจริต"]
fails    = ["จำนวนเรื่องร้องเรียนทั้งหมด 2 เรื่อง\nดำเนินการแล้วเสร็จ 2 เรื่อง"]

[[attest]]
id       = "whole-year"
question = { th = "ตัวเลขเป็นของทั้งปีงบประมาณ พ.ศ. 2567 (1 ต.ค. 2566 – 30 ก.ย. 2567) หรือไม่", en = "are the figures of the whole fiscal year 2567 (1 October 2566 to 30 September 2567)?" }
help     = { th = "ปีก่อน ๆ ขอรอบ 6 เดือนของปีปัจจุบัน ไฟล์แบบเดิมใช้ไม่ได้", en = "the years before asked for six months of the current year; such a file will not do" }

[[attest]]
id       = "handbook"
question = { th = "ตรวจข้อมูลของข้อนี้กับคู่มือการประเมินปี พ.ศ. 2568 ครบทุกองค์ประกอบแล้วหรือไม่", en = "was this item held against the handbook of 2568, element by element?" }
help     = { th = "เปิดคู่มือข้อ O19 เทียบทีละองค์ประกอบ จำนวนทั้งสามที่ตรวจนี้เป็นของปีก่อน", en = "go through O19 of the handbook; the three numbers that are checked are those of the year before" }

[years]
level  = "warning"
cited  = ["current", "previous"]
other  = "note"
short  = "note"
fiscal = ["ประจำปีงบประมาณ พ.ศ.", "ประจำปีงบประมาณ", "ปีงบประมาณ พ.ศ.", "ปีงบประมาณ", "ประจำปี พ.ศ.", "ประจำปี"]

"""##),
        ("2568/items/O2.toml", ##"""
# Head and deputies, each with four elements. The elements are surer than that the title is unchanged.

[item]
id         = "O2"
indicator  = "9.1"
title      = { th = "ข้อมูลผู้บริหาร", en = "executives" }
owner      = { th = "สำนักปลัด", en = "office of the clerk" }
confidence = "high"
source     = { document = "คำอธิบายข้อมูล OIT ที่หน่วยงานเผยแพร่ ปีงบประมาณ พ.ศ. 2568", clause = "ผู้บริหารสูงสุดและรองผู้บริหารสูงสุด ชื่อ ตำแหน่ง รูปถ่าย และช่องทางการติดต่อ" }

[covers]
year = "standing"

[recognise]
titles = ["ข้อมูลผู้บริหาร", "ข้อมูลคณะผู้บริหาร", "ทำเนียบผู้บริหาร", "รายชื่อผู้บริหาร", "คณะผู้บริหาร"]

[[table]]
id       = "executives"
form     = "executives"
title    = { th = "รายชื่อผู้บริหาร", en = "executives" }
presence = "error"

[[element]]
id       = "head"
title    = { th = "ผู้บริหารสูงสุด", en = "head of the agency" }
wordings = [
    "นายกองค์การบริหารส่วน", "นายกเทศมนตรี", "นายก อบต.", "นายก อบจ.", "ผู้ว่าราชการจังหวัด", "อธิบดี", "ปลัดกระทรวง", "เลขาธิการ", "ผู้อำนวยการ",
    "อธิการบดี", "ผู้บังคับการ", "ผู้กำกับการ", "กรรมการผู้จัดการ", "นายกเมืองพัทยา", "ผู้ว่าการ",
]
content  = "mention"
help     = { th = "ใส่ข้อมูลของผู้บริหารสูงสุดเป็นรายการแรก", en = "put the head of the agency first" }
passes   = ["| ชื่อ-นามสกุล | ตำแหน่ง |\n| นายสมชาย ตัวอย่าง | นายกองค์การบริหารส่วนตำบลบ้านใหม่ |", "ผู้บริหารสูงสุด: นายสมชาย ตัวอย่าง"]
fails    = ["| ชื่อ-นามสกุล | ตำแหน่ง |\n| นางสาวสมหญิง ตัวอย่าง | นักวิชาการคลัง |"]

[[element]]
id       = "deputy"
title    = { th = "รองผู้บริหารสูงสุด", en = "deputy head of the agency" }
wordings = [
    "รองนายก", "รองผู้ว่า", "รองอธิบดี", "รองปลัด", "รองเลขาธิการ", "รองผู้อำนวยการ", "รองอธิการบดี", "รองผู้บังคับการ", "รองผู้กำกับการ", "รองกรรมการผู้จัดการ",
    "ไม่มีตำแหน่งรอง", "ไม่มีรองผู้บริหาร",
]
content  = "mention"
help     = { th = "ใส่ข้อมูลรองผู้บริหารสูงสุดทุกคน หากไม่มีให้เขียนว่า ไม่มีตำแหน่งรองผู้บริหารสูงสุด", en = "give every deputy; where there is none, write ไม่มีตำแหน่งรองผู้บริหารสูงสุด" }
passes   = ["| ชื่อ-นามสกุล | ตำแหน่ง |\n| นายสมศักดิ์ ตัวอย่าง | รองนายกองค์การบริหารส่วนตำบล |", "ไม่มีตำแหน่งรองผู้บริหารสูงสุด"]
fails    = ["| ชื่อ-นามสกุล | ตำแหน่ง |\n| นายสมชาย ตัวอย่าง | นายกองค์การบริหารส่วนตำบล |"]

[[attest]]
id       = "in-office"
question = { th = "ทุกคนในรายชื่อยังดำรงตำแหน่งนั้นอยู่ และรูปถ่ายเป็นของคนนั้นหรือไม่", en = "does everybody listed still hold the post, and is each picture that person's?" }
help     = { th = "เทียบกับคำสั่งแต่งตั้งล่าสุด คนที่ย้ายหรือพ้นตำแหน่งแล้วให้เอาออก", en = "compare with the latest orders; take out those who have left" }

"""##),
        ("2568/items/O20.toml", ##"""
# No element of this item could be read for the year: title and period are all that is known. A table of activities is checked where there is one.

[item]
id         = "O20"
indicator  = "9.5"
title      = { th = "การเปิดโอกาสให้เกิดการมีส่วนร่วม", en = "public participation" }
owner      = { th = "สำนักปลัด", en = "office of the clerk" }
confidence = "high"
source     = { document = "รายการข้อมูล OIT ที่หน่วยงานเผยแพร่ ปีงบประมาณ พ.ศ. 2568", clause = "ชื่อข้อมูลเท่านั้น ไม่ได้อ่านองค์ประกอบด้านข้อมูลของปีนี้" }

[covers]
year = "current"

[recognise]
titles = ["การเปิดโอกาสให้เกิดการมีส่วนร่วม", "การมีส่วนร่วมของประชาชน", "การเปิดโอกาสให้มีส่วนร่วม", "การมีส่วนร่วมของผู้มีส่วนได้ส่วนเสีย"]

[[table]]
id       = "activities"
form     = "participation"
title    = { th = "กิจกรรมที่บุคคลภายนอกมีส่วนร่วม", en = "activities in which outsiders took part" }
presence = "optional"

[[attest]]
id       = "handbook"
question = { th = "ตรวจข้อมูลของข้อนี้กับคู่มือการประเมินปี พ.ศ. 2568 ครบทุกองค์ประกอบแล้วหรือไม่", en = "was this item held against the handbook of 2568, element by element?" }
help     = { th = "เปิดคู่มือข้อ O20 เทียบทีละองค์ประกอบ ปีก่อนขอเรื่องที่มีส่วนร่วม ผู้มีส่วนร่วม และผล", en = "go through O20 of the handbook; the year before asked for topic, participants and result" }

[years]
level  = "note"
cited  = ["current", "previous"]
other  = "note"
short  = "note"
fiscal = ["ประจำปีงบประมาณ พ.ศ.", "ประจำปีงบประมาณ", "ปีงบประมาณ พ.ศ.", "ปีงบประมาณ", "ประจำปี พ.ศ.", "ประจำปี"]

"""##),
        ("2568/items/O21.toml", ##"""
# The title is read, the elements are those of the two items of the year before that it brings together: the declaration and the activity.

[item]
id         = "O21"
indicator  = "10.1"
title      = { th = "ประกาศเจตนารมณ์และการสร้างวัฒนธรรม ตามนโยบาย No Gift Policy จากการปฏิบัติหน้าที่", en = "No Gift declaration and culture" }
owner      = { th = "สำนักปลัด", en = "office of the clerk" }
confidence = "medium"
source     = { document = "รายการข้อมูล OIT ที่หน่วยงานเผยแพร่ ปีงบประมาณ พ.ศ. 2568", clause = "ชื่อข้อมูล รวมข้อ O26 และ O27 ของปี พ.ศ. 2567" }

[covers]
year = "current"

[recognise]
titles = [
    "ประกาศเจตนารมณ์และการสร้างวัฒนธรรม ตามนโยบาย No Gift Policy", "ประกาศเจตนารมณ์นโยบาย No Gift Policy", "ประกาศเจตนารมณ์ No Gift Policy",
    "ประกาศเจตนารมณ์ นโยบายไม่รับของขวัญ", "ประกาศนโยบาย No Gift Policy", "ประกาศเจตนารมย์ No Gift Policy", "ประกาศเจตนารมณ์ไม่รับของขวัญ",
    "การสร้างวัฒนธรรม No Gift Policy", "สร้างวัฒนธรรม No Gift Policy", "กิจกรรมสร้างวัฒนธรรม No Gift Policy",
]

[[element]]
id       = "declaration"
title    = { th = "นโยบาย No Gift Policy", en = "declaration" }
wordings = ["No Gift Policy", "ไม่รับของขวัญ", "งดรับของขวัญ", "งดรับ งดให้"]
content  = "mention"
help     = { th = "ใช้ถ้อยคำว่า No Gift Policy หรือ ไม่รับของขวัญและของกำนัลทุกชนิด", en = "say No Gift Policy, or that no gifts are taken" }
passes   = ["ประกาศเจตนารมณ์นโยบาย No Gift Policy", "จะไม่รับของขวัญและของกำนัลทุกชนิด"]
fails    = ["ประกาศเรื่องมาตรการประหยัดพลังงาน"]

[[element]]
id       = "signature"
title    = { th = "ลงนาม", en = "signature" }
wordings = ["ลงชื่อ", "ผู้ลงนาม", "ลงนามโดย", "ผู้ประกาศ"]
content  = "mention"
help     = { th = "ท้ายประกาศพิมพ์ (ลงชื่อ) ชื่อและตำแหน่งของผู้บริหารสูงสุด แม้ลายเซ็นจะเป็นรูป", en = "type (ลงชื่อ), name and post of the head below, even where the signature is a picture" }
passes   = ["(ลงชื่อ) นายสมชาย ตัวอย่าง\nนายกองค์การบริหารส่วนตำบลบ้านใหม่", "(ลงนาม) นายสมชาย ตัวอย่าง"]
fails    = ["ประกาศ ณ วันที่ 3 มกราคม 2568"]

[[element]]
id       = "declaration-date"
title    = { th = "ประกาศ ณ วันที่", en = "date of the declaration" }
wordings = ["ลงวันที่", "วันที่ประกาศ", "ให้ไว้ ณ วันที่"]
content  = "date-in-period"
help     = { th = "ลงวันที่ระหว่าง 1 ต.ค. 2567 – 30 ก.ย. 2568 เช่น ประกาศ ณ วันที่: 3 มกราคม 2568", en = "date it between 1 October 2567 and 30 September 2568" }
passes   = ["ประกาศ ณ วันที่: 3 มกราคม 2568"]
fails    = ["ประกาศ ณ วันที่: 3 มกราคม 2567", "(ลงชื่อ) นายสมชาย ตัวอย่าง"]

[[element]]
id       = "activity"
title    = { th = "กิจกรรมสร้างวัฒนธรรม No Gift Policy", en = "activity" }
wordings = [
    "การสร้างวัฒนธรรม No Gift Policy", "การสร้างวัฒนธรรม", "ชื่อกิจกรรม", "กิจกรรม", "ชื่อโครงการ", "โครงการ", "การประชุม", "ประชุม", "การสัมมนา", "การอบรม",
    "มอบนโยบาย", "รายละเอียดกิจกรรม",
]
help     = { th = "เขียนว่าจัดกิจกรรมอะไร ให้ใคร เช่น ประชุมมอบนโยบายไม่รับของขวัญแก่พนักงานทุกคน", en = "say what was held and for whom, such as a meeting with all staff about taking no gifts" }
passes   = ["กิจกรรม: ประชุมพนักงานเพื่อมอบนโยบายไม่รับของขวัญ", "# การสร้างวัฒนธรรม No Gift Policy\nประชุมพนักงานทุกคน"]
fails    = ["กิจกรรม:", "# การสร้างวัฒนธรรม No Gift Policy"]

[[element]]
id       = "activity-date"
title    = { th = "วันที่จัดกิจกรรม", en = "date of the activity" }
wordings = ["วันที่", "การสร้างวัฒนธรรม", "เมื่อวันที่", "วัน เดือน ปี", "วันเวลา", "วันที่ดำเนินการ", "ระยะเวลาดำเนินการ"]
content  = "date-in-period"
help     = { th = "ระบุวันที่จัดกิจกรรม และต้องอยู่ระหว่าง 1 ต.ค. 2567 – 30 ก.ย. 2568", en = "give the date, between 1 October 2567 and 30 September 2568" }
passes   = ["วันที่จัดกิจกรรม: 8 ธันวาคม 2567", "# การสร้างวัฒนธรรม No Gift Policy\nประชุมพนักงาน เมื่อวันที่ 8 ธันวาคม 2567", "# วันที่จัดกิจกรรม\nวันที่ 8 ธันวาคม 2567 เวลา 09.00 น."]
fails    = ["วันที่จัดกิจกรรม: 8 ธันวาคม 2566", "กิจกรรม: ประชุมพนักงาน"]

[[attest]]
id       = "head-in-office"
question = { th = "ผู้ลงนามคือผู้บริหารสูงสุดที่ดำรงตำแหน่งในปี พ.ศ. 2568 หรือไม่", en = "is it signed by the head who was in office in 2568?" }
help     = { th = "ประกาศของผู้บริหารคนก่อน หรือรองผู้บริหารลงนามแทน ให้ทำใหม่", en = "one by a former head, or signed by a deputy, has to be made anew" }

[[attest]]
id       = "raises-awareness"
question = { th = "กิจกรรมมุ่งให้เจ้าหน้าที่ปฏิเสธของขวัญจากการปฏิบัติหน้าที่ และมีเจ้าหน้าที่เข้าร่วมจริงหรือไม่", en = "is the activity about refusing gifts, and did staff take part?" }
help     = { th = "ดูวาระประชุม ภาพ และรายชื่อผู้เข้าร่วม การติดป้ายหรือประกาศอย่างเดียวไม่ใช่กิจกรรม", en = "look at the agenda, pictures and names; a banner or notice alone is no activity" }

[[attest]]
id       = "handbook"
question = { th = "ตรวจข้อมูลของข้อนี้กับคู่มือการประเมินปี พ.ศ. 2568 ครบทุกองค์ประกอบแล้วหรือไม่", en = "was this item held against the handbook of 2568, element by element?" }
help     = { th = "เปิดคู่มือข้อ O21 เทียบทีละองค์ประกอบ ทั้งส่วนประกาศเจตนารมณ์และส่วนกิจกรรม", en = "go through O21 of the handbook, both the declaration and the activity" }

[years]
level  = "warning"
cited  = ["current", "previous"]
other  = "note"
short  = "note"
fiscal = ["ประจำปีงบประมาณ พ.ศ.", "ประจำปีงบประมาณ", "ปีงบประมาณ พ.ศ.", "ปีงบประมาณ", "ประจำปี พ.ศ.", "ประจำปี"]

"""##),
        ("2568/items/O22.toml", ##"""
# No element of this item could be read for the year, and that the report is of 2567 is inferred. A table or a sentence that nothing was received
# is looked for, no more.

[item]
id         = "O22"
indicator  = "10.1"
title      = { th = "รายงานการรับทรัพย์สินหรือประโยชน์อื่นใดโดยธรรมจรรยา", en = "report of gifts and benefits received" }
owner      = { th = "สำนักปลัด", en = "office of the clerk" }
confidence = "low"
source     = { document = "รายการข้อมูล OIT ที่หน่วยงานเผยแพร่ ปีงบประมาณ พ.ศ. 2568", clause = "ชื่อข้อมูลเท่านั้น ไม่ได้อ่านองค์ประกอบด้านข้อมูลของปีนี้" }

[covers]
year = "previous"

[recognise]
titles = [
    "รายงานการรับทรัพย์สินหรือประโยชน์อื่นใดโดยธรรมจรรยา", "รายงานการรับทรัพย์สินหรือประโยชน์อื่นใด", "การรับทรัพย์สินหรือประโยชน์อื่นใดโดยธรรมจรรยา",
    "แบบรายงานการรับทรัพย์สินหรือประโยชน์อื่นใด", "รายงานการรับทรัพย์สินและประโยชน์อื่นใด",
]

[[table]]
id       = "gifts"
form     = "gift-report"
title    = { th = "ทรัพย์สินหรือประโยชน์อื่นใดที่ได้รับ", en = "gifts and benefits received" }
presence = "optional"
nil      = [
    "ไม่มีการรับทรัพย์สิน", "ไม่มีการรับทรัพย์สินหรือประโยชน์อื่นใด", "ไม่มีการรับทรัพย์สินและประโยชน์อื่นใด", "ไม่มีการรับของขวัญ", "ไม่มีผู้รับทรัพย์สิน",
    "ไม่มีรายการรับทรัพย์สิน", "ไม่มีการได้รับทรัพย์สิน", "ไม่มีเจ้าหน้าที่รับทรัพย์สิน", "ไม่มีเจ้าหน้าที่ของรัฐรับทรัพย์สิน", "ไม่มีเจ้าพนักงานของรัฐรับทรัพย์สิน", "ไม่มีบุคลากรรับทรัพย์สิน",
    "ไม่มีผู้ใดรับทรัพย์สิน", "ไม่มีการรายงานการรับทรัพย์สิน", "ไม่พบการรับทรัพย์สิน", "ไม่ปรากฏการรับทรัพย์สิน", "ไม่ได้รับทรัพย์สิน",
]

[[table.check]]
id      = "received-outside-year"
level   = "warning"
assert  = "received_on.fiscalYear() == covers.fiscal_year"
at      = "received_on"
title   = { th = "วันที่ได้รับอยู่นอกปีงบประมาณที่รายงาน", en = "received outside of the fiscal year of the report" }
message = { th = "วันที่ได้รับ ({received_on}) อยู่นอกปีงบประมาณ {covers.fiscal_year}", en = "received on {received_on}, outside of fiscal year {covers.fiscal_year}" }
help    = { th = "ตรวจปีที่พิมพ์ หากพิมพ์ถูกแล้วให้ย้ายไปรายงานของปีนั้น", en = "check the year; where it is right, the row belongs to the report of that year" }
passes  = [{ received_on = "1 ต.ค. 2566" }, { received_on = "30 ก.ย. 2567" }]
fails   = [{ received_on = "1 ต.ค. 2567" }]

[[element]]
id       = "gifts-or-none"
title    = { th = "รายการที่ได้รับ หรือข้อความว่าไม่มีการรับ", en = "what was received, or that nothing was" }
wordings = [
    "ไม่มีการรับทรัพย์สิน", "ไม่มีการรับของขวัญ", "ไม่มีผู้รับทรัพย์สิน", "ไม่มีรายการรับทรัพย์สิน", "ไม่มีการได้รับทรัพย์สิน", "ไม่มีเจ้าหน้าที่รับทรัพย์สิน",
    "ไม่มีเจ้าหน้าที่ของรัฐรับทรัพย์สิน", "ไม่มีเจ้าพนักงานของรัฐรับทรัพย์สิน", "ไม่มีบุคลากรรับทรัพย์สิน", "ไม่มีผู้ใดรับทรัพย์สิน", "ไม่มีการรายงานการรับทรัพย์สิน",
    "ไม่พบการรับทรัพย์สิน", "ไม่ปรากฏการรับทรัพย์สิน", "ไม่ได้รับทรัพย์สิน", "ไม่มีการรับ", "ผู้ให้", "ผู้มอบ", "ได้รับจาก", "มูลค่า", "จำนวนครั้ง",
]
content  = "mention"
help     = { th = "ใส่ตารางรายการที่ได้รับ หากทั้งปีไม่มีให้เขียนว่า ไม่มีการรับทรัพย์สินหรือประโยชน์อื่นใด", en = "add a table of what was received; where nothing was in the whole year, write ไม่มีการรับทรัพย์สินหรือประโยชน์อื่นใด" }
passes   = ["ในปีงบประมาณ พ.ศ. 2567 ไม่มีการรับทรัพย์สินหรือประโยชน์อื่นใดโดยธรรมจรรยา", "| รายการ | มูลค่า | ผู้ให้ |\n| กระเช้าผลไม้ | 500 | ร้านตัวอย่าง |"]
fails    = ["# รายงานการรับทรัพย์สินหรือประโยชน์อื่นใดโดยธรรมจรรยา", "รายละเอียดตามเอกสารแนบ"]

[[attest]]
id       = "handbook"
question = { th = "ตรวจข้อมูลของข้อนี้กับคู่มือการประเมินปี พ.ศ. 2568 ครบทุกองค์ประกอบแล้วหรือไม่", en = "was this item held against the handbook of 2568, element by element?" }
help     = { th = "เปิดคู่มือข้อ O22 ตรวจว่าต้องรายงานปีใด ใช้แบบใด และต้องเขียนอย่างไรเมื่อไม่มีการรับ", en = "look up in O22 of the handbook which year and form it wants, and what to write where nothing was received" }

[years]
level  = "note"
cited  = ["current", "previous"]
other  = "note"
short  = "note"
fiscal = ["ประจำปีงบประมาณ พ.ศ.", "ประจำปีงบประมาณ", "ปีงบประมาณ พ.ศ.", "ปีงบประมาณ", "ประจำปี พ.ศ.", "ประจำปี"]

"""##),
        ("2568/items/O23.toml", ##"""
# Title and year are read for sure, the elements are not. What points are known to be lost by is noted: event, level and measure.

[item]
id         = "O23"
indicator  = "10.1"
title      = { th = "การประเมินความเสี่ยงที่อาจเกิดการให้หรือรับสินบนจากการดำเนินงานตามภารกิจของหน่วยงาน ประจำปี", en = "bribery-risk assessment" }
owner      = { th = "สำนักปลัด", en = "office of the clerk" }
confidence = "low"
source     = { document = "รายการข้อมูล OIT ที่หน่วยงานเผยแพร่ ปีงบประมาณ พ.ศ. 2568", clause = "ชื่อข้อมูลและปี และเหตุที่เสียคะแนน: ไม่มีเหตุการณ์ ระดับ หรือมาตรการ" }

[covers]
year = "current"

[recognise]
titles = [
    "การประเมินความเสี่ยงที่อาจเกิดการให้หรือรับสินบน", "การประเมินความเสี่ยงการให้หรือรับสินบน", "การประเมินความเสี่ยงการทุจริตในประเด็นที่เกี่ยวข้องกับสินบน",
    "การประเมินความเสี่ยงการทุจริต", "รายงานการประเมินความเสี่ยงการทุจริต", "ผลการประเมินความเสี่ยงการทุจริต", "ประเมินความเสี่ยงสินบน",
]

[[table]]
id       = "risks"
form     = "risk-assessment"
title    = { th = "เหตุการณ์ความเสี่ยง", en = "risk events" }
presence = "note"

[[element]]
id       = "level-of-risk"
title    = { th = "ระดับของความเสี่ยง", en = "level of risk" }
wordings = [
    "ระดับความเสี่ยง", "คะแนนความเสี่ยง", "ค่าความเสี่ยง", "ความเสี่ยงสูง", "ความเสี่ยงปานกลาง", "ความเสี่ยงต่ำ", "ความเสี่ยงระดับ", "สถานะความเสี่ยง", "Risk Score",
    "สูงมาก", "ปานกลาง",
]
content  = "mention"
help     = { th = "เพิ่มระดับความเสี่ยงของทุกเหตุการณ์ เช่น สูง ปานกลาง ต่ำ", en = "add the level of every event, such as high, moderate, low" }
passes   = ["| เหตุการณ์ความเสี่ยง | ระดับความเสี่ยง |\n| เรียกรับสินบน | สูง |", "เป็นความเสี่ยงระดับปานกลาง"]
fails    = ["| เหตุการณ์ความเสี่ยง | มาตรการ |\n| เรียกรับสินบน | ติดกล้องวงจรปิด |"]

[[element]]
id       = "measures"
title    = { th = "มาตรการจัดการความเสี่ยง", en = "measures" }
wordings = ["มาตรการ", "แนวทางการจัดการความเสี่ยง", "การจัดการความเสี่ยง", "แนวทางแก้ไข", "การบริหารจัดการความเสี่ยง", "กิจกรรมควบคุม"]
help     = { th = "เขียนมาตรการของทุกเหตุการณ์ความเสี่ยง", en = "write a measure for every risk event" }
passes   = ["| เหตุการณ์ความเสี่ยง | มาตรการ |\n| เรียกรับสินบน | ติดกล้องวงจรปิด |", "# มาตรการจัดการความเสี่ยง\nติดกล้องวงจรปิดที่จุดบริการ"]
fails    = ["# มาตรการจัดการความเสี่ยง", "| เหตุการณ์ความเสี่ยง | ระดับความเสี่ยง |\n| เรียกรับสินบน | สูง |"]

[[element]]
id       = "bribery"
title    = { th = "สินบน", en = "bribery" }
wordings = ["รับสินบน", "เรียกรับเงิน", "เรียกรับผลประโยชน์", "เรียกรับ", "ผลประโยชน์ตอบแทน", "ติดสินบน"]
content  = "mention"
presence = "note"
help     = { th = "เลือกความเสี่ยงที่เกี่ยวกับการให้หรือรับสินบนในงานของหน่วยงาน", en = "choose risks of giving or taking bribes in the agency’s work" }
passes   = ["การประเมินความเสี่ยงการทุจริตในประเด็นที่เกี่ยวข้องกับสินบน", "| เหตุการณ์ความเสี่ยง | ระดับ |\n| เรียกรับเงินเพื่อออกใบอนุญาต | สูง |"]
fails    = ["| เหตุการณ์ความเสี่ยง | ระดับ |\n| ใช้รถราชการส่วนตัว | สูง |"]

[[attest]]
id       = "handbook"
question = { th = "ตรวจข้อมูลของข้อนี้กับคู่มือการประเมินปี พ.ศ. 2568 ครบทุกองค์ประกอบแล้วหรือไม่", en = "was this item held against the handbook of 2568, element by element?" }
help     = { th = "เปิดคู่มือข้อ O23 เทียบทีละองค์ประกอบ ปีก่อนขอเหตุการณ์ ระดับ และมาตรการ เฉพาะเรื่องสินบน", en = "go through O23 of the handbook; the year before asked for event, level and measure, of bribery alone" }

[years]
level  = "warning"
cited  = ["current", "previous"]
other  = "note"
short  = "note"
fiscal = ["ประจำปีงบประมาณ พ.ศ.", "ประจำปีงบประมาณ", "ปีงบประมาณ พ.ศ.", "ปีงบประมาณ", "ประจำปี พ.ศ.", "ประจำปี"]

"""##),
        ("2568/items/O24.toml", ##"""
# Title and year are read for sure, the elements are not. What was done in 2567 about the risks that the assessment of 2567 had found.

[item]
id         = "O24"
indicator  = "10.1"
title      = { th = "รายงานผลการดำเนินการเพื่อจัดการความเสี่ยงการทุจริตและประพฤติมิชอบ ประจำปี", en = "risk-management report" }
owner      = { th = "สำนักปลัด", en = "office of the clerk" }
confidence = "low"
source     = { document = "รายการข้อมูล OIT ที่หน่วยงานเผยแพร่ ปีงบประมาณ พ.ศ. 2568", clause = "ชื่อข้อมูลและปี และเหตุที่เสียคะแนน: ผลไม่ตรงกับความเสี่ยงที่ประเมินไว้" }

[covers]
year = "previous"

[recognise]
titles = [
    "รายงานผลการดำเนินการเพื่อจัดการความเสี่ยงการทุจริต", "รายงานผลการดำเนินการเพื่อจัดการความเสี่ยง", "ผลการดำเนินการเพื่อจัดการความเสี่ยงการทุจริต",
    "การดำเนินการเพื่อจัดการความเสี่ยงการทุจริต", "รายงานผลการดำเนินการจัดการความเสี่ยงการทุจริต", "รายงานผลการบริหารจัดการความเสี่ยงการทุจริต",
    "รายงานผลการบริหารความเสี่ยงการทุจริต", "รายงานผลตามแผนบริหารความเสี่ยงการทุจริต",
]

[[table]]
id       = "actions"
form     = "risk-actions"
title    = { th = "การดำเนินการตามมาตรการ", en = "actions" }
presence = "note"

[[check]]
id      = "measure-not-in-plan"
level   = "note"
each    = "actions.by_measure"
with    = "2567:O30/risks.by_measure"
assert  = "right.rows > 0"
at      = "measure"
title   = { th = "มาตรการในรายงานไม่มีในข้อ O30 ของปี พ.ศ. 2567", en = "a measure of the report is not in O30 of 2567" }
message = { th = "ข้อ O30 ของปี พ.ศ. 2567 ไม่มีมาตรการนี้ ({key})", en = "O30 of 2567 has no such measure ({key})" }
help    = { th = "เขียนชื่อมาตรการให้ตรงกับข้อ O30 ของปี พ.ศ. 2567 หากทำนอกแผนให้แก้แผนให้ครบก่อน", en = "name the measure as O30 of 2567 does; one that is not planned belongs in the plan first" }
passes  = [
    { actions = [{ measure = "จัดอบรมคุณธรรม" }], "2567:O30/risks" = [{ measure = "จัดอบรมคุณธรรม" }, { measure = "ปรับปรุงเว็บไซต์" }] },
    { actions = [{ measure = "๑) มาตรการจัดอบรมคุณธรรม" }], "2567:O30/risks" = [{ measure = "จัดอบรมคุณธรรม" }] },
]
fails   = [
    { actions = [{ measure = "จัดอบรมคุณธรรม" }, { measure = "จัดซื้อครุภัณฑ์" }], "2567:O30/risks" = [{ measure = "จัดอบรมคุณธรรม" }, { measure = "ปรับปรุงเว็บไซต์" }] },
]

[[attest]]
id       = "follows-assessment"
question = { th = "ผลในรายงานตรงกับความเสี่ยงและมาตรการที่ประเมินไว้ในปี พ.ศ. 2567 หรือไม่", en = "are the results those of the risks and measures that were assessed in 2567?" }
help     = { th = "ยกชื่อเหตุการณ์ความเสี่ยงและมาตรการจากการประเมินของปี 2567 มาเขียนให้เหมือนกัน", en = "quote risk and measure of the assessment of 2567 in the same words" }

[[attest]]
id       = "handbook"
question = { th = "ตรวจข้อมูลของข้อนี้กับคู่มือการประเมินปี พ.ศ. 2568 ครบทุกองค์ประกอบแล้วหรือไม่", en = "was this item held against the handbook of 2568, element by element?" }
help     = { th = "เปิดคู่มือข้อ O24 เทียบทีละองค์ประกอบ", en = "go through O24 of the handbook, element by element" }

[years]
level  = "warning"
cited  = ["current", "previous"]
other  = "note"
short  = "note"
fiscal = ["ประจำปีงบประมาณ พ.ศ.", "ประจำปีงบประมาณ", "ปีงบประมาณ พ.ศ.", "ปีงบประมาณ", "ประจำปี พ.ศ.", "ประจำปี"]

"""##),
        ("2568/items/O25.toml", ##"""
# No element of this item could be read for the year. What points are known to be lost by is noted, no more. The agency whose list was read
# gives its ministry's plan under that plan's own title, so that a title alone proves nothing wrong.

[item]
id         = "O25"
indicator  = "10.1"
title      = { th = "แผนปฏิบัติการป้องกันการทุจริต ประจำปี", en = "anti-corruption plan" }
owner      = { th = "สำนักปลัด", en = "office of the clerk" }
confidence = "low"
source     = { document = "รายการข้อมูล OIT ที่หน่วยงานเผยแพร่ ปีงบประมาณ พ.ศ. 2568", clause = "ชื่อข้อมูล และเหตุที่เสียคะแนน: รายโครงการไม่มีงบประมาณหรือระยะเวลา" }

[covers]
year = "current"

[recognise]
titles = [
    "แผนปฏิบัติการป้องกันการทุจริต", "แผนปฏิบัติการป้องกันและปราบปรามการทุจริต", "แผนป้องกันการทุจริต", "แผนป้องกันและปราบปรามการทุจริต",
    "แผนปฏิบัติการส่งเสริมคุณธรรม", "แผนปฏิบัติการด้านการป้องกันและปราบปรามการทุจริต",
]

[[table]]
id       = "plan"
form     = "action-plan"
title    = { th = "โครงการตามแผนปฏิบัติการป้องกันการทุจริต", en = "projects of the anti-corruption plan" }
presence = "note"

[[element]]
id       = "project-periods"
title    = { th = "ระยะเวลาในการดำเนินการ", en = "period of each project" }
wordings = ["ระยะเวลา", "ช่วงเวลา", "กำหนดการ", "กำหนดเวลา", "วันที่ดำเนินการ", "เดือนที่ดำเนินการ", "ตุลาคม", "มีนาคม", "มี.ค.", "เม.ย.", "ไตรมาส"]
content  = "mention"
help     = { th = "เพิ่มคอลัมน์ระยะเวลา หรือคอลัมน์รายเดือน แล้วระบุช่วงเวลาของทุกโครงการ", en = "add a column for the period, or one for each month, and fill it in for every project" }
passes   = ["| โครงการ | งบประมาณ | ระยะเวลา |\n| อบรมต่อต้านการทุจริต | 30,000 | ม.ค. 2568 |", "| โครงการ | งบประมาณ | มี.ค. | เม.ย. |\n| อบรมต่อต้านการทุจริต | 30,000 | / | |"]
fails    = ["| โครงการ | งบประมาณ |\n| อบรมต่อต้านการทุจริต | 30,000 |"]

[[attest]]
id       = "handbook"
question = { th = "ตรวจข้อมูลของข้อนี้กับคู่มือการประเมินปี พ.ศ. 2568 ครบทุกองค์ประกอบแล้วหรือไม่", en = "was this item held against the handbook of 2568, element by element?" }
help     = { th = "เปิดคู่มือข้อ O25 เทียบทีละองค์ประกอบ ปีก่อนขอโครงการ งบประมาณ และระยะเวลา หากใช้แผนของกระทรวงให้ดูว่าคู่มือยอมรับหรือไม่", en = "go through O25 of the handbook; the year before asked for project, budget and period; where the ministry's plan is given, see whether it is accepted" }

[years]
level  = "note"
fiscal = ["ประจำปีงบประมาณ พ.ศ.", "ประจำปีงบประมาณ", "ปีงบประมาณ พ.ศ.", "ปีงบประมาณ", "ประจำปี พ.ศ.", "ประจำปี"]

"""##),
        ("2568/items/O26.toml", ##"""
# No element of this item could be read for the year. What points are known to be lost by is noted, no more. The report is of 2567; the agency
# whose list was read gives its ministry's under that one's own title.

[item]
id         = "O26"
indicator  = "10.1"
title      = { th = "รายงานผลการดำเนินการป้องกันการทุจริต ประจำปี", en = "anti-corruption report" }
owner      = { th = "สำนักปลัด", en = "office of the clerk" }
confidence = "low"
source     = { document = "รายการข้อมูล OIT ที่หน่วยงานเผยแพร่ ปีงบประมาณ พ.ศ. 2568", clause = "ชื่อข้อมูล และเหตุที่เสียคะแนน: ไม่มีการใช้จ่าย ปัญหา/อุปสรรค หรือข้อเสนอแนะ" }

[covers]
year = "previous"

[recognise]
titles = [
    "รายงานผลการดำเนินการป้องกันการทุจริต", "รายงานผลการดำเนินงานป้องกันการทุจริต", "รายงานผลการดำเนินการตามแผนปฏิบัติการป้องกันการทุจริต",
    "รายงานผลการดำเนินงานตามแผนปฏิบัติการป้องกันการทุจริต", "รายงานผลตามแผนปฏิบัติการป้องกันการทุจริต", "รายงานผลการดำเนินการป้องกันและปราบปรามการทุจริต",
    "ผลการดำเนินการป้องกันการทุจริต",
]

[[table]]
id       = "results"
form     = "action-results"
title    = { th = "ผลการดำเนินโครงการหรือกิจกรรม", en = "results of the projects" }
presence = "note"

[[element]]
id       = "spending"
title    = { th = "ผลการใช้จ่ายงบประมาณ", en = "spending" }
wordings = [
    "งบประมาณที่ใช้", "งบประมาณที่ใช้จริง", "งบประมาณที่ใช้ไป", "งบประมาณที่ใช้จ่าย", "งบประมาณที่เบิกจ่าย", "การใช้จ่ายงบประมาณ", "ผลการใช้จ่าย", "ผลการเบิกจ่าย",
    "การเบิกจ่ายงบประมาณ", "เบิกจ่าย", "จ่ายจริง", "ใช้ไป", "ใช้จ่ายไป",
]
nothing  = "allowed"
help     = { th = "เพิ่มเงินที่ใช้จ่ายจริงของแต่ละโครงการ หากไม่ใช้เงินให้เขียนว่า ไม่ใช้งบประมาณ", en = "add what each project has spent; where no money was used, write ไม่ใช้งบประมาณ" }
passes   = ["| โครงการ | ผลการดำเนินงาน | งบประมาณที่ใช้ |\n| อบรมต่อต้านการทุจริต | แล้วเสร็จ | 28,500.00 |", "ผลการใช้จ่ายงบประมาณ: 28,500 บาท"]
fails    = ["| โครงการ | ผลการดำเนินงาน |\n| อบรมต่อต้านการทุจริต | แล้วเสร็จ |", "ผลการใช้จ่ายงบประมาณ: -"]

[[element]]
id       = "problems"
title    = { th = "ปัญหา/อุปสรรค", en = "problems" }
wordings = ["ปัญหา", "อุปสรรค", "ปัญหาและอุปสรรค", "ปัญหาอุปสรรค", "ปัญหาหรืออุปสรรค", "ไม่มีปัญหา", "ไม่พบปัญหา"]
nothing  = "allowed"
help     = { th = "เขียนปัญหาหรืออุปสรรคของปี หากไม่มีให้เขียนว่า ไม่มีปัญหา/อุปสรรค", en = "write what went wrong in the year; where nothing did, write ไม่มีปัญหา/อุปสรรค" }
passes   = ["# ปัญหา/อุปสรรค\nบุคลากรติดภารกิจ เข้าอบรมไม่ครบ", "ปัญหาและอุปสรรค: ไม่มี", "| โครงการ | ปัญหา/อุปสรรค |\n| อบรมต่อต้านการทุจริต | ผู้เข้าอบรมไม่ครบ |"]
fails    = ["# ปัญหา/อุปสรรค\n# ข้อเสนอแนะ\nควรจัดอบรมสองรุ่น", "ปัญหาและอุปสรรค: -", "ผลการดำเนินงาน: แล้วเสร็จ"]

[[element]]
id       = "suggestions"
title    = { th = "ข้อเสนอแนะ", en = "suggestions" }
wordings = ["แนวทางแก้ไข", "แนวทางการแก้ไข", "ข้อเสนอแนะและแนวทางแก้ไข", "ข้อเสนอแนะ/แนวทางแก้ไข", "ไม่มีข้อเสนอแนะ"]
nothing  = "allowed"
help     = { th = "เขียนข้อเสนอแนะสำหรับปีต่อไป หากไม่มีให้เขียนว่า ไม่มีข้อเสนอแนะ", en = "write what to do better; where there is nothing, write ไม่มีข้อเสนอแนะ" }
passes   = ["# ข้อเสนอแนะ\nควรจัดอบรมสองรุ่น", "ข้อเสนอแนะ: ไม่มี"]
fails    = ["ข้อเสนอแนะ:", "ปัญหาและอุปสรรค: ไม่มี"]

[[check]]
id      = "project-not-in-plan"
level   = "note"
each    = "results.by_project"
with    = "2567:O32/plan.by_project"
assert  = "right.rows > 0"
at      = "project"
title   = { th = "โครงการในรายงานไม่มีในข้อ O32 ของปี พ.ศ. 2567", en = "a project of the report is not in O32 of 2567" }
message = { th = "ข้อ O32 ของปี พ.ศ. 2567 ไม่มีโครงการนี้ ({key})", en = "O32 of 2567 has no such project ({key})" }
help    = { th = "เขียนชื่อโครงการให้ตรงกับข้อ O32 ของปี พ.ศ. 2567 หากทำนอกแผนให้แก้แผนให้ครบก่อน", en = "name the project as O32 of 2567 does; one that is not planned belongs in the plan first" }
passes  = [
    { results = [{ project = "จัดอบรมคุณธรรม" }], "2567:O32/plan" = [{ project = "จัดอบรมคุณธรรม" }, { project = "ปรับปรุงเว็บไซต์" }] },
    { results = [{ project = "1. โครงการจัดอบรมคุณธรรม" }], "2567:O32/plan" = [{ project = "จัดอบรมคุณธรรม" }] },
]
fails   = [
    { results = [{ project = "จัดอบรมคุณธรรม" }, { project = "จัดซื้อครุภัณฑ์" }], "2567:O32/plan" = [{ project = "จัดอบรมคุณธรรม" }, { project = "ปรับปรุงเว็บไซต์" }] },
]

[[check]]
id      = "planned-project-not-reported"
level   = "note"
each    = "2567:O32/plan.by_project"
with    = "results.by_project"
assert  = "right.rows > 0"
at      = "project"
title   = { th = "โครงการในข้อ O32 ของปี พ.ศ. 2567 ไม่มีในรายงาน", en = "a project of O32 of 2567 is not reported" }
message = { th = "ข้อ O26 ไม่ได้รายงานโครงการนี้ของข้อ O32 ของปี พ.ศ. 2567 ({key})", en = "O26 does not report this project of O32 of 2567 ({key})" }
help    = { th = "รายงานโครงการนี้ด้วย แม้ยังไม่ได้ดำเนินการ", en = "report this project too, even where nothing has been done yet" }
passes  = [
    { results = [{ project = "จัดอบรมคุณธรรม" }, { project = "ปรับปรุงเว็บไซต์" }], "2567:O32/plan" = [{ project = "จัดอบรมคุณธรรม" }, { project = "ปรับปรุงเว็บไซต์" }] },
]
fails   = [
    { results = [{ project = "จัดอบรมคุณธรรม" }], "2567:O32/plan" = [{ project = "จัดอบรมคุณธรรม" }, { project = "ปรับปรุงเว็บไซต์" }] },
]

[[attest]]
id       = "handbook"
question = { th = "ตรวจข้อมูลของข้อนี้กับคู่มือการประเมินปี พ.ศ. 2568 ครบทุกองค์ประกอบแล้วหรือไม่", en = "was this item held against the handbook of 2568, element by element?" }
help     = { th = "เปิดคู่มือข้อ O26 เทียบทีละองค์ประกอบ ปีก่อนขอผล การใช้จ่าย ปัญหา/อุปสรรค และข้อเสนอแนะ", en = "go through O26 of the handbook; the year before asked for results, spending, problems and suggestions" }

[years]
level  = "note"
cited  = ["current", "previous"]
other  = "note"
short  = "note"
fiscal = ["ประจำปีงบประมาณ พ.ศ.", "ประจำปีงบประมาณ", "ปีงบประมาณ พ.ศ.", "ปีงบประมาณ", "ประจำปี พ.ศ.", "ประจำปี"]

"""##),
        ("2568/items/O27.toml", ##"""
# The measures follow from an analysis of the assessment of 2567. Analysis and measures may stand in one table or in two, or the analysis in prose.

[item]
id         = "O27"
indicator  = "10.2"
title      = { th = "มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน", en = "integrity measures" }
owner      = { th = "สำนักปลัด", en = "office of the clerk" }
confidence = "medium"
source     = { document = "รายการข้อมูล OIT ที่หน่วยงานเผยแพร่ ปีงบประมาณ พ.ศ. 2568", clause = "ชื่อข้อมูล การวิเคราะห์ผลการประเมินปี พ.ศ. 2567 และเหตุที่เสียคะแนน: มาตรการไม่ได้มาจากผลการประเมิน" }

[covers]
year = "current"

[recognise]
titles = [
    "มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน", "มาตรการส่งเสริมคุณธรรมและความโปร่งใส", "มาตรการเพื่อส่งเสริมคุณธรรมและความโปร่งใส",
    "การวิเคราะห์ผลการประเมินคุณธรรมและความโปร่งใส", "มาตรการภายในเพื่อส่งเสริมคุณธรรมและความโปร่งใส",
]

[[table]]
id       = "measures"
form     = "integrity-measures"
title    = { th = "มาตรการส่งเสริมคุณธรรมและความโปร่งใส", en = "integrity measures" }
presence = "warning"

[[table]]
id       = "analysed"
form     = "integrity-analysis"
title    = { th = "การวิเคราะห์ผลการประเมิน", en = "analysis of the last result" }
presence = "optional"

[[element]]
id       = "analysis"
title    = { th = "การวิเคราะห์ผลการประเมิน", en = "analysis of the last result" }
wordings = [
    "ผลการวิเคราะห์", "การวิเคราะห์ผลการประเมินคุณธรรมและความโปร่งใส", "วิเคราะห์ผลการประเมิน", "ผลการวิเคราะห์การประเมิน", "จากผลการประเมิน", "การวิเคราะห์",
    "ประเด็นที่ต้องแก้ไข", "ประเด็นที่เป็นข้อบกพร่อง", "ข้อบกพร่องหรือจุดอ่อน", "ข้อบกพร่อง", "จุดอ่อน", "ประเด็นที่ต้องพัฒนา", "ประเด็นที่ควรพัฒนา",
    "ประเด็นปัญหา", "จุดที่ควรพัฒนา",
]
help     = { th = "วิเคราะห์ผล ITA ปี 2567 เป็นรายตัวชี้วัด ว่าข้อใดต้องแก้ไขและข้อใดต้องพัฒนา", en = "analyse the ITA result of 2567 by indicator: what has to be mended, what can be better" }
passes   = [
    "# การวิเคราะห์ผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2567\nตัวชี้วัดที่ 8 ได้ 71.20 คะแนน ต่ำที่สุด", "ผลการวิเคราะห์: ประชาชนยังไม่รู้ช่องทางร้องเรียน",
    "| จุดอ่อน | มาตรการ |\n| คู่มือยังไม่ครบทุกงาน | จัดทำคู่มือเพิ่ม |",
]
fails    = ["# การวิเคราะห์ผลการประเมิน", "มาตรการ: จัดทำคู่มือ", "| มาตรการ | ผู้รับผิดชอบ |\n| จัดทำคู่มือ | สำนักปลัด |"]

[[element]]
id       = "analysed-year"
title    = { th = "ผลการประเมินปีงบประมาณ พ.ศ. 2567", en = "the result of 2567" }
wordings = ["งบประมาณ พ.ศ. 2567", "งบประมาณ 2567", "ประจำปี พ.ศ. 2567", "ประจำปี 2567", "ปี พ.ศ. 2567", "ปี 2567", "ITA 2567", "ITA ปี 67", "ปี 67"]
content  = "mention"
help     = { th = "บอกว่าวิเคราะห์ผลการประเมินของปีงบประมาณ พ.ศ. 2567", en = "say that it is the result of fiscal year 2567 that is analysed" }
passes   = ["จากผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๗", "| ตัวชี้วัด | คะแนนปี 2567 |\n| ตัวชี้วัดที่ 8 | 71.20 |"]
fails    = ["จากผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2566", "มาตรการส่งเสริมคุณธรรมและความโปร่งใส ปีงบประมาณ พ.ศ. 2568"]

[[element]]
id       = "last-result"
title    = { th = "ตัวชี้วัด", en = "indicator or score of the last assessment" }
wordings = ["คะแนน", "IIT", "EIT", "OIT", "ผลการประเมิน ITA", "ผลการประเมินคุณธรรมและความโปร่งใส"]
content  = "mention"
help     = { th = "อ้างตัวชี้วัดหรือคะแนนของปี 2567 ให้เห็นว่ามาตรการมาจากผลการประเมิน", en = "name the indicator or score of 2567, so that the measures are seen to come from it" }
passes   = ["จากผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2567", "ตัวชี้วัดที่ 8 การปรับปรุงระบบการทำงาน"]
fails    = ["มาตรการ: จัดทำคู่มือ"]

[[attest]]
id       = "derived"
question = { th = "มาตรการทุกข้อตอบประเด็นที่วิเคราะห์ได้จากผลการประเมินปี พ.ศ. 2567 หรือไม่", en = "does every measure answer a point that the analysis of 2567 found?" }
help     = { th = "จับคู่ทีละข้อ ประเด็นที่ไม่มีมาตรการหรือมาตรการที่ไม่มีที่มาให้แก้", en = "match them one by one; mend a point without a measure and a measure without a point" }

[[attest]]
id       = "handbook"
question = { th = "ตรวจข้อมูลของข้อนี้กับคู่มือการประเมินปี พ.ศ. 2568 ครบทุกองค์ประกอบแล้วหรือไม่", en = "was this item held against the handbook of 2568, element by element?" }
help     = { th = "เปิดคู่มือข้อ O27 เทียบทีละองค์ประกอบ โดยเฉพาะหัวข้อที่การวิเคราะห์และมาตรการต้องมี", en = "go through O27 of the handbook, above all what analysis and measures must have" }

[years]
level  = "warning"
cited  = ["current", "previous"]
other  = "note"
short  = "note"
fiscal = ["ประจำปีงบประมาณ พ.ศ.", "ประจำปีงบประมาณ", "ปีงบประมาณ พ.ศ.", "ปีงบประมาณ", "ประจำปี พ.ศ.", "ประจำปี"]

[narrative]
use     = "prose"
without = ["result-of-other-year"]   # what is analysed is the result of the year before

"""##),
        ("2568/items/O28.toml", ##"""
# Whether the report is of this year or of the year before is not settled: the list has the year before, real reports this one. Either will do
# in a title, and a title of another year is a warning.

[item]
id         = "O28"
indicator  = "10.2"
title      = { th = "รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน", en = "results of the integrity measures" }
owner      = { th = "สำนักปลัด", en = "office of the clerk" }
confidence = "medium"
source     = { document = "รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2568", clause = "มาตรการหรือกิจกรรม สรุปผล และผลลัพธ์หรือความสำเร็จ" }

[covers]
year = "previous"

[recognise]
titles = ["รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใส"]

[[table]]
id       = "measures"
form     = "integrity-results"
title    = { th = "ผลการดำเนินการตามมาตรการ", en = "results of the measures" }
presence = "error"

[[check]]
id      = "measure-not-in-plan"
level   = "warning"
each    = "measures.by_measure"
with    = "2567:O34/measures.by_measure"
assert  = "right.rows > 0"
at      = "measure"
title   = { th = "มาตรการในรายงานไม่มีในข้อ O34 ของปี พ.ศ. 2567", en = "a measure of the report is not in O34 of 2567" }
message = { th = "ข้อ O34 ของปี พ.ศ. 2567 ไม่มีมาตรการนี้ ({key})", en = "O34 of 2567 has no such measure ({key})" }
help    = { th = "เขียนชื่อมาตรการให้ตรงกับข้อ O34 ของปี พ.ศ. 2567 หากทำนอกแผนให้แก้แผนให้ครบก่อน", en = "name the measure as O34 of 2567 does; one that is not planned belongs in the plan first" }
passes  = [
    { measures = [{ measure = "จัดอบรมคุณธรรม" }], "2567:O34/measures" = [{ measure = "จัดอบรมคุณธรรม" }, { measure = "ปรับปรุงเว็บไซต์" }] },
    { measures = [{ measure = "๑) มาตรการจัดอบรมคุณธรรม" }], "2567:O34/measures" = [{ measure = "จัดอบรมคุณธรรม" }] },
]
fails   = [
    { measures = [{ measure = "จัดอบรมคุณธรรม" }, { measure = "จัดซื้อครุภัณฑ์" }], "2567:O34/measures" = [{ measure = "จัดอบรมคุณธรรม" }, { measure = "ปรับปรุงเว็บไซต์" }] },
]

[[check]]
id      = "planned-measure-not-reported"
level   = "warning"
each    = "2567:O34/measures.by_measure"
with    = "measures.by_measure"
assert  = "right.rows > 0"
at      = "measure"
title   = { th = "มาตรการในข้อ O34 ของปี พ.ศ. 2567 ไม่มีในรายงาน", en = "a measure of O34 of 2567 is not reported" }
message = { th = "ข้อ O28 ไม่ได้รายงานมาตรการนี้ของข้อ O34 ของปี พ.ศ. 2567 ({key})", en = "O28 does not report this measure of O34 of 2567 ({key})" }
help    = { th = "รายงานมาตรการนี้ด้วย แม้ยังไม่ได้ดำเนินการ", en = "report this measure too, even where nothing has been done yet" }
passes  = [
    { measures = [{ measure = "จัดอบรมคุณธรรม" }, { measure = "ปรับปรุงเว็บไซต์" }], "2567:O34/measures" = [{ measure = "จัดอบรมคุณธรรม" }, { measure = "ปรับปรุงเว็บไซต์" }] },
]
fails   = [
    { measures = [{ measure = "จัดอบรมคุณธรรม" }], "2567:O34/measures" = [{ measure = "จัดอบรมคุณธรรม" }, { measure = "ปรับปรุงเว็บไซต์" }] },
]

[years]
level  = "warning"
cited  = ["current", "previous", "-2"]
other  = "warning"
short  = "note"
fiscal = ["ประจำปีงบประมาณ พ.ศ.", "ประจำปีงบประมาณ", "ปีงบประมาณ พ.ศ.", "ปีงบประมาณ", "ประจำปี พ.ศ.", "ประจำปี"]

[narrative]
use = "prose"

"""##),
        ("2568/items/O3.toml", ##"""
# The title is read, the elements are those of the two items of the year before that it brings together.

[item]
id         = "O3"
indicator  = "9.1"
title      = { th = "ข้อมูลการติดต่อและช่องทางการสอบถามข้อมูล", en = "contact and enquiry channel" }
owner      = { th = "สำนักปลัด", en = "office of the clerk" }
confidence = "medium"
source     = { document = "รายการข้อมูล OIT ที่หน่วยงานเผยแพร่ ปีงบประมาณ พ.ศ. 2568", clause = "ชื่อข้อมูล รวมข้อ O4 และ O6 ของปี พ.ศ. 2567" }

[covers]
year = "standing"

[recognise]
titles = [
    "ข้อมูลการติดต่อและช่องทางการสอบถามข้อมูล", "ข้อมูลการติดต่อและช่องทางการสอบถาม", "ข้อมูลการติดต่อ", "ช่องทางการติดต่อ", "ช่องทางการสอบถามข้อมูล",
    "ช่องทางการสอบถาม", "ติดต่อหน่วยงาน", "ถาม-ตอบ", "Q&A",
]

[[element]]
id       = "address"
title    = { th = "ที่อยู่", en = "address" }
wordings = ["ที่ตั้ง", "ที่อยู่หน่วยงาน", "ที่ตั้งสำนักงาน"]
content  = "text"
help     = { th = "เขียนที่อยู่ของหน่วยงาน พร้อมตำบล อำเภอ จังหวัด และรหัสไปรษณีย์", en = "write the agency's address with subdistrict, district, province and postcode" }
passes   = ["ที่อยู่: 99 หมู่ 1 ตำบลบ้านใหม่ อำเภอเมือง จังหวัดน่าน 55000", "# ที่ตั้ง\n99 หมู่ 1 ตำบลบ้านใหม่", "| ที่อยู่ | โทรศัพท์ |\n| 99 หมู่ 1 | 054123456 |"]
fails    = ["ที่อยู่:", "# ที่อยู่\n# โทรศัพท์\n054 123 456", "| ที่อยู่ | โทรศัพท์ |\n| - | 054123456 |", "โทรศัพท์: 054 123 456"]

[[element]]
id       = "telephone"
title    = { th = "โทรศัพท์", en = "telephone" }
wordings = ["หมายเลขโทรศัพท์", "เบอร์โทรศัพท์", "โทร", "โทร."]
content  = "telephone"
passes   = ["โทรศัพท์: 054 123 456", "โทร. ๐๕๔-๑๒๓๔๕๖"]
fails    = ["โทรศัพท์: -", "โทรศัพท์: 1669", "ที่อยู่: 99 หมู่ 1"]

[[element]]
id       = "email"
title    = { th = "อีเมล", en = "e-mail" }
wordings = ["E-mail", "Email", "ไปรษณีย์อิเล็กทรอนิกส์", "จดหมายอิเล็กทรอนิกส์", "อีเมลของหน่วยงาน", "E-mail ของหน่วยงาน"]
content  = "email"
passes   = ["E-mail: saraban@banmai.go.th"]
fails    = ["E-mail: banmai.go.th", "ที่อยู่: 99 หมู่ 1"]

[[element]]
id       = "map"
title    = { th = "แผนที่ตั้ง", en = "map" }
wordings = ["แผนที่", "แผนที่ตั้งหน่วยงาน", "Google Maps"]
content  = "link"
help     = { th = "ใส่ลิงก์ของแผนที่ที่แสดงที่ตั้งหน่วยงาน", en = "give the link of a map that shows where the agency is" }
passes   = ["แผนที่ตั้ง: https://maps.example.go.th/banmai"]
fails    = ["แผนที่ตั้ง: อยู่ใกล้ตลาด", "ที่อยู่: 99 หมู่ 1"]

[[element]]
id       = "channel"
title    = { th = "Q&A", en = "channel for questions" }
wordings = [
    "ถาม-ตอบ", "ช่องทางการสอบถาม", "ช่องทางสอบถาม", "ช่องทางการสอบถามข้อมูล", "Messenger", "Facebook Messenger", "Live Chat", "Chatbot", "แชทบอท",
    "Line Official Account", "Line OA", "ไลน์", "Web board", "Webboard", "เว็บบอร์ด", "กระดานถามตอบ", "กระดานสนทนา", "กล่องข้อความ",
]
content  = "link"
help     = { th = "ใส่ลิงก์ของช่องทางที่ประชาชนถามแล้วหน่วยงานตอบได้ เช่น Messenger, Line OA, เว็บบอร์ด", en = "give the link of a channel where people ask and the agency answers, such as Messenger, Line OA, a web board" }
passes   = [
    "Q&A: https://www.example.go.th/webboard", "| ช่องทาง | ลิงก์ |\n| Line OA | https://lin.ee/example |", "# Messenger\nhttps://m.me/example",
]
fails    = ["Q&A: ติดต่อที่สำนักงาน", "# Q&A", "อีเมล: saraban@example.go.th"]

[[attest]]
id       = "two-way"
question = { th = "ผู้ถามส่งคำถามและได้รับคำตอบในช่องทางนี้จริงหรือไม่", en = "do people ask there, and does the agency answer there?" }
help     = { th = "ลองส่งคำถามหนึ่งข้อ แบบฟอร์มที่ส่งได้ทางเดียวไม่นับ", en = "send a question; a form that only takes messages does not count" }

[[attest]]
id       = "from-main-site"
question = { th = "กดเข้าช่องทางนี้ได้จากเว็บไซต์หลักของหน่วยงานหรือไม่", en = "can it be reached from the agency’s main website?" }
help     = { th = "เปิดหน้าแรกของเว็บไซต์แล้วกดตามไป", en = "open the main page and follow the links" }

[[attest]]
id       = "handbook"
question = { th = "ตรวจข้อมูลของข้อนี้กับคู่มือการประเมินปี พ.ศ. 2568 ครบทุกองค์ประกอบแล้วหรือไม่", en = "was this item held against the handbook of 2568, element by element?" }
help     = { th = "เปิดคู่มือข้อ O3 เทียบทีละองค์ประกอบ ปีก่อนขอที่อยู่ โทรศัพท์ อีเมล แผนที่ และช่องทางถามตอบสองทาง", en = "go through O3 of the handbook; the year before asked for address, telephone, e-mail, map and a two-way channel" }

"""##),
        ("2568/items/O4.toml", ##"""
# No element of this item could be read for the year: title and period are all that is known. That news is of the year is looked for by its date.

[item]
id         = "O4"
indicator  = "9.1"
title      = { th = "ข่าวประชาสัมพันธ์", en = "news" }
owner      = { th = "สำนักปลัด", en = "office of the clerk" }
confidence = "high"
source     = { document = "รายการข้อมูล OIT ที่หน่วยงานเผยแพร่ ปีงบประมาณ พ.ศ. 2568", clause = "ชื่อข้อมูลเท่านั้น ไม่ได้อ่านองค์ประกอบด้านข้อมูลของปีนี้" }

[covers]
year = "current"

[recognise]
titles = ["ข่าวประชาสัมพันธ์", "ข่าวสารประชาสัมพันธ์", "ข่าวกิจกรรม", "ข่าวประชาสัมพันธ์ของหน่วยงาน"]

[[element]]
id       = "news-of-year"
title    = { th = "ข่าวประชาสัมพันธ์", en = "news of the year" }
wordings = [
    "ข่าวสารประชาสัมพันธ์", "ข่าวกิจกรรม", "ข่าวสาร", "วันที่", "วันที่เผยแพร่", "วันที่ลงข่าว", "วันที่โพสต์", "วันที่ประกาศ", "เผยแพร่เมื่อ",
    "เมื่อวันที่", "ลงวันที่",
]
content  = "date-in-period"
presence = "warning"
help     = { th = "เลือกข่าวที่เกิดขึ้นระหว่าง 1 ต.ค. 2567 – 30 ก.ย. 2568 และใส่วันที่ของข่าว", en = "choose news of 1 October 2567 to 30 September 2568 and give its date" }
passes   = ["# ข่าวประชาสัมพันธ์\nวันที่ 15 ธันวาคม 2567 นายกออกหน่วยบริการประชาชน", "| เรื่อง | วันที่เผยแพร่ |\n| รับชำระภาษี | 15/01/2568 |"]
fails    = ["# ข่าวประชาสัมพันธ์\nวันที่ 15 ธันวาคม 2566 นายกออกหน่วยบริการประชาชน", "# ข่าวประชาสัมพันธ์\nรับชำระภาษี"]

[[attest]]
id       = "handbook"
question = { th = "ตรวจข้อมูลของข้อนี้กับคู่มือการประเมินปี พ.ศ. 2568 ครบทุกองค์ประกอบแล้วหรือไม่", en = "was this item held against the handbook of 2568, element by element?" }
help     = { th = "เปิดคู่มือข้อ O4 เทียบทีละองค์ประกอบ ปีก่อนขอข่าวตามภารกิจของหน่วยงานที่เกิดขึ้นในปีนั้น", en = "go through O4 of the handbook; the year before asked for news of the agency's own work, of that year" }

"""##),
        ("2568/items/O5.toml", ##"""
# No element of this item could be read for the year: title and period are all that is known, and a person holds it against the handbook.

[item]
id         = "O5"
indicator  = "9.2"
title      = { th = "แผนยุทธศาสตร์หรือแผนพัฒนาหน่วยงาน", en = "strategic or development plan" }
owner      = { th = "สำนักปลัด", en = "office of the clerk" }
confidence = "medium"
source     = { document = "รายการข้อมูล OIT ที่หน่วยงานเผยแพร่ ปีงบประมาณ พ.ศ. 2568", clause = "ชื่อข้อมูลเท่านั้น ไม่ได้อ่านองค์ประกอบด้านข้อมูลของปีนี้" }

[covers]
year = "multi-year"

[recognise]
titles = [
    "แผนยุทธศาสตร์หรือแผนพัฒนาหน่วยงาน", "แผนยุทธศาสตร์", "แผนพัฒนาหน่วยงาน", "แผนพัฒนาท้องถิ่น", "แผนพัฒนาห้าปี", "แผนยุทธศาสตร์การพัฒนา", "แผนพัฒนาจังหวัด",
    "แผนปฏิบัติราชการ ระยะ 5 ปี",
]

[[attest]]
id       = "covers-year"
question = { th = "แผนมีระยะเกินหนึ่งปีและครอบคลุมปี พ.ศ. 2568 หรือไม่", en = "is the plan of more than one year, and is 2568 one of them?" }
help     = { th = "ดูปีเริ่มต้นและปีสิ้นสุดของแผน แผนที่สิ้นสุดก่อนปี 2568 ใช้ไม่ได้", en = "look at its first and last year; a plan that ended before 2568 will not do" }

[[attest]]
id       = "handbook"
question = { th = "ตรวจข้อมูลของข้อนี้กับคู่มือการประเมินปี พ.ศ. 2568 ครบทุกองค์ประกอบแล้วหรือไม่", en = "was this item held against the handbook of 2568, element by element?" }
help     = { th = "เปิดคู่มือข้อ O5 เทียบทีละองค์ประกอบ ปีก่อนขอยุทธศาสตร์ เป้าหมาย และตัวชี้วัด", en = "go through O5 of the handbook; the year before asked for strategies, targets and indicators" }

"""##),
        ("2568/items/O6.toml", ##"""
# No element of this item could be read for the year. What its title names and what points are known to be lost by is noted, no more;
# the plan is of the whole year, the progress of its first half.

[item]
id         = "O6"
indicator  = "9.2"
title      = { th = "แผนและความก้าวหน้าในการดำเนินงานและการใช้จ่ายงบประมาณ ประจำปี", en = "annual plan, budget and progress" }
owner      = { th = "สำนักปลัด", en = "office of the clerk" }
confidence = "low"
source     = { document = "รายการข้อมูล OIT ที่หน่วยงานเผยแพร่ ปีงบประมาณ พ.ศ. 2568", clause = "ชื่อข้อมูล และเหตุที่เสียคะแนน: รายโครงการไม่มีงบประมาณหรือระยะเวลา ข้อมูลไม่ครบหกเดือน" }

[covers]
year = "current"

[recognise]
titles = [
    "แผนและความก้าวหน้าในการดำเนินงานและการใช้จ่ายงบประมาณ", "แผนและความก้าวหน้าในการดำเนินงานและการใช้งบประมาณ", "แผนและความก้าวหน้าในการดำเนินงาน",
    "แผนดำเนินงานและการใช้จ่ายงบประมาณ", "แผนการดำเนินงานและการใช้จ่ายงบประมาณ", "แผนดำเนินงานประจำปี", "แผนการดำเนินงานประจำปี",
    "แผนการใช้จ่ายงบประมาณ", "รายงานการกำกับติดตามการดำเนินงาน", "รายงานความก้าวหน้าการดำเนินงานและการใช้จ่ายงบประมาณ", "ความก้าวหน้าการดำเนินงาน",
]

[[table]]
id       = "plan"
form     = "action-plan"
title    = { th = "โครงการหรือกิจกรรมตามแผน", en = "projects of the plan" }
presence = "optional"

[[table]]
id       = "progress"
form     = "action-progress"
title    = { th = "ความก้าวหน้าของโครงการหรือกิจกรรม", en = "progress of the projects" }
presence = "note"

[[element]]
id       = "project-periods"
title    = { th = "ระยะเวลาในการดำเนินการ", en = "period of each project" }
wordings = ["ระยะเวลา", "ช่วงเวลา", "กำหนดการ", "กำหนดเวลา", "วันที่ดำเนินการ", "เดือนที่ดำเนินการ", "ตุลาคม", "มีนาคม", "มี.ค.", "เม.ย.", "ไตรมาส"]
content  = "mention"
help     = { th = "เพิ่มคอลัมน์ระยะเวลา หรือคอลัมน์รายเดือน แล้วระบุช่วงเวลาของทุกโครงการ", en = "add a column for the period, or one for each month, and fill it in for every project" }
passes   = ["| โครงการ | งบประมาณ | ระยะเวลา |\n| อบรมอาชีพ | 30,000 | ม.ค. 2568 |", "| โครงการ | งบประมาณ | มี.ค. | เม.ย. |\n| อบรมอาชีพ | 30,000 | / | |"]
fails    = ["| โครงการ | งบประมาณ |\n| อบรมอาชีพ | 30,000 |"]

[[element]]
id       = "half-year"
title    = { th = "ความก้าวหน้ารอบ 6 เดือน", en = "progress of the first half year" }
wordings = [
    "รอบ 6 เดือน", "รอบหกเดือน", "หกเดือนแรก", "ณ วันที่ 31 มีนาคม", "ถึงวันที่ 31 มีนาคม", "ถึง 31 มีนาคม", "31 มีนาคม 2568", "31 มี.ค. 68", "31 มี.ค. 2568",
    "มีนาคม 2568", "มี.ค. 2568", "มี.ค. 68", "31/03/2568", "31/3/2568", "ไตรมาส 2", "ไตรมาสที่ 2", "ไตรมาส 1-2", "ไตรมาสที่ 1-2", "ต.ค. 67 - มี.ค. 68",
]
content  = "mention"
help     = { th = "ระบุว่าเป็นข้อมูลรอบ 6 เดือน (1 ต.ค. 2567 – 31 มี.ค. 2568) และรายงานให้ถึงเดือนมีนาคม", en = "say that the progress is of 1 October 2567 to 31 March 2568, and report up to March" }
passes   = ["รายงานความก้าวหน้า รอบ ๖ เดือน", "ข้อมูล ณ วันที่ 31 มีนาคม 2568", "| โครงการ | ผลการเบิกจ่าย ไตรมาส 1 | ผลการเบิกจ่าย ไตรมาส 2 |\n| อบรมอาชีพ | 0 | 28,500 |"]
fails    = ["ข้อมูล ณ วันที่ 31 ธันวาคม 2567", "# แผนการดำเนินงานประจำปี"]

[[check]]
id      = "project-not-in-plan"
level   = "note"
each    = "progress.by_project"
with    = "plan.by_project"
assert  = "right.rows > 0"
at      = "project"
title   = { th = "โครงการในรายงานไม่มีในแผน", en = "a project of the report is not in the plan" }
message = { th = "แผนไม่มีโครงการนี้ ({key})", en = "the plan has no such project ({key})" }
help    = { th = "เขียนชื่อโครงการให้ตรงกับแผน หากทำนอกแผนให้แก้แผนให้ครบก่อน", en = "name the project as the plan does; one that is not planned belongs in the plan first" }
passes  = [
    { progress = [{ project = "จัดอบรมคุณธรรม" }], plan = [{ project = "จัดอบรมคุณธรรม" }, { project = "ปรับปรุงเว็บไซต์" }] },
    { progress = [{ project = "1. โครงการจัดอบรมคุณธรรม" }], plan = [{ project = "จัดอบรมคุณธรรม" }] },
]
fails   = [
    { progress = [{ project = "จัดอบรมคุณธรรม" }, { project = "จัดซื้อครุภัณฑ์" }], plan = [{ project = "จัดอบรมคุณธรรม" }, { project = "ปรับปรุงเว็บไซต์" }] },
]

[[check]]
id      = "planned-project-not-reported"
level   = "note"
each    = "plan.by_project"
with    = "progress.by_project"
assert  = "right.rows > 0"
at      = "project"
title   = { th = "โครงการในแผนไม่มีในรายงาน", en = "a project of the plan is not reported" }
message = { th = "ข้อ O6 ไม่ได้รายงานโครงการนี้ของแผน ({key})", en = "O6 does not report this project of the plan ({key})" }
help    = { th = "รายงานโครงการนี้ด้วย แม้ยังไม่ได้ดำเนินการ", en = "report this project too, even where nothing has been done yet" }
passes  = [
    { progress = [{ project = "จัดอบรมคุณธรรม" }, { project = "ปรับปรุงเว็บไซต์" }], plan = [{ project = "จัดอบรมคุณธรรม" }, { project = "ปรับปรุงเว็บไซต์" }] },
]
fails   = [
    { progress = [{ project = "จัดอบรมคุณธรรม" }], plan = [{ project = "จัดอบรมคุณธรรม" }, { project = "ปรับปรุงเว็บไซต์" }] },
]

[[attest]]
id       = "handbook"
question = { th = "ตรวจข้อมูลของข้อนี้กับคู่มือการประเมินปี พ.ศ. 2568 ครบทุกองค์ประกอบแล้วหรือไม่", en = "was this item held against the handbook of 2568, element by element?" }
help     = { th = "เปิดคู่มือข้อ O6 เทียบทีละองค์ประกอบ ปีก่อนขอโครงการ งบประมาณ ระยะเวลา และความก้าวหน้ารอบ 6 เดือน", en = "go through O6 of the handbook; the year before asked for project, budget, period and the progress of six months" }

[years]
level  = "note"
fiscal = ["ประจำปีงบประมาณ พ.ศ.", "ประจำปีงบประมาณ", "ปีงบประมาณ พ.ศ.", "ปีงบประมาณ", "ประจำปี พ.ศ.", "ประจำปี"]

"""##),
        ("2568/items/O7.toml", ##"""
# No element of this item could be read for the year. What points are known to be lost by is noted, no more. The report is of 2567.

[item]
id         = "O7"
indicator  = "9.2"
title      = { th = "รายงานผลการดำเนินงานประจำปี", en = "annual report" }
owner      = { th = "สำนักปลัด", en = "office of the clerk" }
confidence = "low"
source     = { document = "รายการข้อมูล OIT ที่หน่วยงานเผยแพร่ ปีงบประมาณ พ.ศ. 2568", clause = "ชื่อข้อมูล และเหตุที่เสียคะแนน: ไม่มีการใช้จ่าย ปัญหา/อุปสรรค หรือข้อเสนอแนะ" }

[covers]
year = "previous"

[recognise]
titles = [
    "รายงานผลการดำเนินงานประจำปี", "รายงานผลการดำเนินงานประจำปีงบประมาณ", "รายงานผลการดำเนินงานตามแผนดำเนินงาน",
    "รายงานผลการดำเนินงานตามแผนการดำเนินงาน", "รายงานผลการดำเนินงานตามแผนปฏิบัติราชการ", "รายงานผลการติดตามและประเมินผลแผนพัฒนา", "รายงานประจำปี",
    "รายงานผลการปฏิบัติงานประจำปี",
]

[[table]]
id       = "results"
form     = "action-results"
title    = { th = "ผลการดำเนินโครงการหรือกิจกรรม", en = "results of the projects" }
presence = "note"

[[element]]
id       = "spending"
title    = { th = "ผลการใช้จ่ายงบประมาณ", en = "spending" }
wordings = [
    "งบประมาณที่ใช้", "งบประมาณที่ใช้จริง", "งบประมาณที่ใช้ไป", "งบประมาณที่ใช้จ่าย", "งบประมาณที่เบิกจ่าย", "การใช้จ่ายงบประมาณ", "ผลการใช้จ่าย", "ผลการเบิกจ่าย",
    "การเบิกจ่ายงบประมาณ", "เบิกจ่าย", "จ่ายจริง", "ใช้ไป", "ใช้จ่ายไป",
]
presence = "note"
nothing  = "allowed"
help     = { th = "เพิ่มเงินที่ใช้จ่ายจริงของแต่ละโครงการ หากไม่ใช้เงินให้เขียนว่า ไม่ใช้งบประมาณ", en = "add what each project has spent; where no money was used, write ไม่ใช้งบประมาณ" }
passes   = ["| โครงการ | ผลการดำเนินงาน | งบประมาณที่ใช้ |\n| อบรมอาชีพ | แล้วเสร็จ | 28,500.00 |", "ผลการใช้จ่ายงบประมาณ: 28,500 บาท"]
fails    = ["| โครงการ | ผลการดำเนินงาน |\n| อบรมอาชีพ | แล้วเสร็จ |", "ผลการใช้จ่ายงบประมาณ: -"]

[[element]]
id       = "problems"
title    = { th = "ปัญหา/อุปสรรค", en = "problems" }
wordings = ["ปัญหา", "อุปสรรค", "ปัญหาและอุปสรรค", "ปัญหาอุปสรรค", "ปัญหาหรืออุปสรรค", "ไม่มีปัญหา", "ไม่พบปัญหา"]
nothing  = "allowed"
help     = { th = "เขียนปัญหาหรืออุปสรรคของปี หากไม่มีให้เขียนว่า ไม่มีปัญหา/อุปสรรค", en = "write what went wrong in the year; where nothing did, write ไม่มีปัญหา/อุปสรรค" }
passes   = ["# ปัญหา/อุปสรรค\nฝนตกหนักทำให้งานก่อสร้างล่าช้า", "ปัญหาและอุปสรรค: ไม่มี", "| โครงการ | ปัญหา/อุปสรรค |\n| อบรมอาชีพ | ผู้สมัครน้อย |"]
fails    = ["# ปัญหา/อุปสรรค\n# ข้อเสนอแนะ\nควรเริ่มงานก่อนฤดูฝน", "ปัญหาและอุปสรรค: -", "ผลการดำเนินงาน: แล้วเสร็จ"]

[[element]]
id       = "suggestions"
title    = { th = "ข้อเสนอแนะ", en = "suggestions" }
wordings = ["แนวทางแก้ไข", "แนวทางการแก้ไข", "ข้อเสนอแนะและแนวทางแก้ไข", "ข้อเสนอแนะ/แนวทางแก้ไข", "ไม่มีข้อเสนอแนะ"]
nothing  = "allowed"
help     = { th = "เขียนข้อเสนอแนะสำหรับปีต่อไป หากไม่มีให้เขียนว่า ไม่มีข้อเสนอแนะ", en = "write what to do better; where there is nothing, write ไม่มีข้อเสนอแนะ" }
passes   = ["# ข้อเสนอแนะ\nควรเริ่มงานก่อนฤดูฝน", "ข้อเสนอแนะ: ไม่มี"]
fails    = ["ข้อเสนอแนะ:", "ปัญหาและอุปสรรค: ไม่มี"]

[[check]]
id      = "project-not-in-plan"
level   = "note"
each    = "results.by_project"
with    = "2567:O8/plan.by_project"
assert  = "right.rows > 0"
at      = "project"
title   = { th = "โครงการในรายงานไม่มีในข้อ O8 ของปี พ.ศ. 2567", en = "a project of the report is not in O8 of 2567" }
message = { th = "ข้อ O8 ของปี พ.ศ. 2567 ไม่มีโครงการนี้ ({key})", en = "O8 of 2567 has no such project ({key})" }
help    = { th = "เขียนชื่อโครงการให้ตรงกับข้อ O8 ของปี พ.ศ. 2567 หากทำนอกแผนให้แก้แผนให้ครบก่อน", en = "name the project as O8 of 2567 does; one that is not planned belongs in the plan first" }
passes  = [
    { results = [{ project = "จัดอบรมคุณธรรม" }], "2567:O8/plan" = [{ project = "จัดอบรมคุณธรรม" }, { project = "ปรับปรุงเว็บไซต์" }] },
    { results = [{ project = "1. โครงการจัดอบรมคุณธรรม" }], "2567:O8/plan" = [{ project = "จัดอบรมคุณธรรม" }] },
]
fails   = [
    { results = [{ project = "จัดอบรมคุณธรรม" }, { project = "จัดซื้อครุภัณฑ์" }], "2567:O8/plan" = [{ project = "จัดอบรมคุณธรรม" }, { project = "ปรับปรุงเว็บไซต์" }] },
]

[[check]]
id      = "planned-project-not-reported"
level   = "note"
each    = "2567:O8/plan.by_project"
with    = "results.by_project"
assert  = "right.rows > 0"
at      = "project"
title   = { th = "โครงการในข้อ O8 ของปี พ.ศ. 2567 ไม่มีในรายงาน", en = "a project of O8 of 2567 is not reported" }
message = { th = "ข้อ O7 ไม่ได้รายงานโครงการนี้ของข้อ O8 ของปี พ.ศ. 2567 ({key})", en = "O7 does not report this project of O8 of 2567 ({key})" }
help    = { th = "รายงานโครงการนี้ด้วย แม้ยังไม่ได้ดำเนินการ", en = "report this project too, even where nothing has been done yet" }
passes  = [
    { results = [{ project = "จัดอบรมคุณธรรม" }, { project = "ปรับปรุงเว็บไซต์" }], "2567:O8/plan" = [{ project = "จัดอบรมคุณธรรม" }, { project = "ปรับปรุงเว็บไซต์" }] },
]
fails   = [
    { results = [{ project = "จัดอบรมคุณธรรม" }], "2567:O8/plan" = [{ project = "จัดอบรมคุณธรรม" }, { project = "ปรับปรุงเว็บไซต์" }] },
]

[[attest]]
id       = "handbook"
question = { th = "ตรวจข้อมูลของข้อนี้กับคู่มือการประเมินปี พ.ศ. 2568 ครบทุกองค์ประกอบแล้วหรือไม่", en = "was this item held against the handbook of 2568, element by element?" }
help     = { th = "เปิดคู่มือข้อ O7 เทียบทีละองค์ประกอบ ปีก่อนขอผลรายโครงการ ปัญหา/อุปสรรค และข้อเสนอแนะ", en = "go through O7 of the handbook; the year before asked for results by project, problems and suggestions" }

[years]
level  = "note"
cited  = ["current", "previous"]
other  = "note"
short  = "note"
fiscal = ["ประจำปีงบประมาณ พ.ศ.", "ประจำปีงบประมาณ", "ปีงบประมาณ พ.ศ.", "ปีงบประมาณ", "ประจำปี พ.ศ.", "ประจำปี"]

"""##),
        ("2568/items/O8.toml", ##"""
# No element of this item could be read for the year: title and period are all that is known, and a person holds it against the handbook.

[item]
id         = "O8"
indicator  = "9.2"
title      = { th = "คู่มือหรือแนวทางการปฏิบัติงานของเจ้าหน้าที่", en = "staff manual" }
owner      = { th = "สำนักปลัด", en = "office of the clerk" }
confidence = "high"
source     = { document = "รายการข้อมูล OIT ที่หน่วยงานเผยแพร่ ปีงบประมาณ พ.ศ. 2568", clause = "ชื่อข้อมูลเท่านั้น ไม่ได้อ่านองค์ประกอบด้านข้อมูลของปีนี้" }

[covers]
year = "standing"

[recognise]
titles = [
    "คู่มือหรือแนวทางการปฏิบัติงานของเจ้าหน้าที่", "คู่มือการปฏิบัติงานของเจ้าหน้าที่", "คู่มือการปฏิบัติงาน", "คู่มือปฏิบัติงาน", "แนวทางการปฏิบัติงาน", "มาตรฐานการปฏิบัติงาน",
    "คู่มือหรือมาตรฐานการปฏิบัติงาน",
]

[[attest]]
id       = "handbook"
question = { th = "ตรวจข้อมูลของข้อนี้กับคู่มือการประเมินปี พ.ศ. 2568 ครบทุกองค์ประกอบแล้วหรือไม่", en = "was this item held against the handbook of 2568, element by element?" }
help     = { th = "เปิดคู่มือข้อ O8 เทียบทีละองค์ประกอบ ปีก่อนขอชื่องาน เจ้าหน้าที่ผู้ปฏิบัติ และขั้นตอน", en = "go through O8 of the handbook; the year before asked for task, officers and steps" }

"""##),
        ("2568/items/O9.toml", ##"""
# The title is read; that the six elements are those of the year before is background knowledge.

[item]
id         = "O9"
indicator  = "9.2"
title      = { th = "คู่มือหรือแนวทางการขอรับบริการสำหรับผู้รับบริการหรือผู้มาติดต่อ", en = "service manual" }
owner      = { th = "สำนักปลัด", en = "office of the clerk" }
confidence = "medium"
source     = { document = "รายการข้อมูล OIT ที่หน่วยงานเผยแพร่ ปีงบประมาณ พ.ศ. 2568", clause = "ชื่อข้อมูล หกองค์ประกอบตามข้อ O11 ของปี พ.ศ. 2567" }

[covers]
year = "standing"

[recognise]
titles = [
    "คู่มือหรือแนวทางการขอรับบริการ", "คู่มือการขอรับบริการ", "คู่มือหรือแนวทางการให้บริการ", "คู่มือการให้บริการ", "คู่มือสำหรับประชาชน", "แนวทางการขอรับบริการ",
    "แนวทางการให้บริการ", "คู่มือการให้บริการประชาชน",
]

[[element]]
id       = "service"
element  = 1
title    = { th = "ชื่องาน", en = "name of the service" }
wordings = ["งาน", "งานบริการ", "งานที่ให้บริการ", "ชื่องานบริการ", "ชื่อกระบวนงาน", "กระบวนงาน", "ชื่อบริการ", "ชื่อกระบวนงานบริการ", "บริการ"]
help     = { th = "เขียนชื่องานที่ให้บริการ", en = "name the service" }
passes   = ["ชื่องาน: การรับชำระภาษีป้าย", "| ชื่องาน | ขั้นตอน |\n| จดทะเบียนพาณิชย์ | ยื่นคำขอ |"]
fails    = ["ชื่องาน:", "ค่าธรรมเนียม: 50 บาท"]

[[element]]
id       = "steps"
element  = 2
title    = { th = "วิธีการขั้นตอนการให้บริการ", en = "steps" }
wordings = [
    "ขั้นตอนการให้บริการ", "วิธีการให้บริการ", "ขั้นตอน", "วิธีการ ขั้นตอน", "ขั้นตอนและวิธีการ", "ขั้นตอนการขอรับบริการ", "ขั้นตอนการดำเนินการ",
    "วิธีการขั้นตอน",
]
help     = { th = "เขียนขั้นตอนตั้งแต่ยื่นเรื่องจนได้รับบริการ", en = "write the steps from the request to the end" }
passes   = ["# ขั้นตอนการให้บริการ\n1. ยื่นแบบ ภป.1", "| ชื่องาน | ขั้นตอน |\n| จดทะเบียนพาณิชย์ | ยื่นคำขอ |"]
fails    = ["# ขั้นตอนการให้บริการ", "ชื่องาน: การรับชำระภาษีป้าย"]

[[element]]
id       = "durations"
element  = 3
title    = { th = "ระยะเวลาแต่ละขั้นตอน", en = "time of each step" }
wordings = ["ระยะเวลา", "ระยะเวลาที่ใช้", "ระยะเวลาให้บริการ", "ระยะเวลาการให้บริการ", "ระยะเวลาดำเนินการ", "ระยะเวลาในการดำเนินการ", "เวลาที่ใช้"]
help     = { th = "ระบุเวลาของทุกขั้นตอน เช่น 5 นาที ไม่ใช่เฉพาะเวลารวม", en = "give the time of every step, such as 5 นาที, not of the whole alone" }
passes   = ["ระยะเวลาแต่ละขั้นตอน: ตรวจเอกสาร 5 นาที", "| ขั้นตอน | ระยะเวลา |\n| ตรวจเอกสาร | 5 นาที |"]
fails    = ["ระยะเวลา: -", "ชื่องาน: การรับชำระภาษีป้าย"]

[[element]]
id       = "places"
element  = 4
title    = { th = "ช่องทางให้บริการ", en = "where the service is given" }
wordings = [
    "ช่องทางการให้บริการ", "สถานที่ให้บริการ", "ช่องทางการขอรับบริการ", "ช่องทางบริการ", "สถานที่ติดต่อ", "ช่องทาง", "ส่วนงานที่รับผิดชอบ",
    "หน่วยงานที่รับผิดชอบ",
]
help     = { th = "เขียนสถานที่ ส่วนงาน หรือช่องทางออนไลน์ที่รับบริการได้", en = "name the place, division or online channel" }
passes   = ["ช่องทางให้บริการ: กองคลัง และระบบ E-Service", "# สถานที่ให้บริการ\nกองคลัง ชั้น 1"]
fails    = ["ช่องทางให้บริการ:", "ชื่องาน: การรับชำระภาษีป้าย"]

[[element]]
id       = "fee"
element  = 5
title    = { th = "ค่าธรรมเนียม", en = "fee" }
wordings = ["อัตราค่าธรรมเนียม", "ค่าบริการ", "ค่าใช้จ่าย", "ไม่มีค่าธรรมเนียม"]
nothing  = "allowed"
help     = { th = "ระบุค่าธรรมเนียม หากไม่เก็บให้เขียนว่า ไม่มีค่าธรรมเนียม", en = "give the fee; where there is none, write ไม่มีค่าธรรมเนียม" }
passes   = ["ค่าธรรมเนียม: ไม่มีค่าธรรมเนียม", "ค่าธรรมเนียม 50 บาท", "| ชื่องาน | ค่าธรรมเนียม |\n| จดทะเบียนพาณิชย์ | 50 บาท |"]
fails    = ["ค่าธรรมเนียม: -", "ค่าธรรมเนียม:", "ชื่องาน: การรับชำระภาษีป้าย"]

[[element]]
id       = "law"
element  = 6
title    = { th = "กฎหมายที่เกี่ยวข้อง", en = "law" }
wordings = ["กฎหมาย", "กฎหมาย ระเบียบที่เกี่ยวข้อง", "กฎหมายและระเบียบที่เกี่ยวข้อง", "ระเบียบที่เกี่ยวข้อง", "กฎหมายที่ให้อำนาจ", "ข้อกฎหมาย"]
help     = { th = "เขียนชื่อกฎหมายหรือระเบียบที่ใช้กับงานนี้", en = "name the act or rule that the service goes by" }
passes   = ["กฎหมายที่เกี่ยวข้อง: พระราชบัญญัติภาษีป้าย พ.ศ. 2510"]
fails    = ["กฎหมายที่เกี่ยวข้อง: -", "ชื่องาน: การรับชำระภาษีป้าย"]

[[attest]]
id       = "every-service"
question = { th = "ทุกงานในคู่มือมีครบทั้งหกองค์ประกอบหรือไม่", en = "has every service of the manual all six elements?" }
help     = { th = "เปิดดูทีละงาน งานที่ไม่มีค่าธรรมเนียมต้องเขียนว่า ไม่มีค่าธรรมเนียม", en = "look at each service; one without a fee says ไม่มีค่าธรรมเนียม" }

[[attest]]
id       = "handbook"
question = { th = "ตรวจข้อมูลของข้อนี้กับคู่มือการประเมินปี พ.ศ. 2568 ครบทุกองค์ประกอบแล้วหรือไม่", en = "was this item held against the handbook of 2568, element by element?" }
help     = { th = "เปิดคู่มือข้อ O9 เทียบทีละองค์ประกอบ หกข้อที่ตรวจนี้เป็นของปีก่อน", en = "go through O9 of the handbook; the six that are checked are those of the year before" }

"""##),
        ("2568/pack.toml", ##"""
# Items O1 to O28. No official text of this year could be read: titles and periods are as agencies list them, most elements are those of
# the year before or none at all, and a person is asked to hold the item against the handbook.

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
        ("forms/action-plan.toml", ##"""
# The projects of a plan, each with its budget and its period. Where months have columns of their own instead, the period is looked for
# in the text by the item.

[form]
id      = "action-plan"
title   = { th = "โครงการหรือกิจกรรมตามแผน", en = "projects of the plan" }
layout  = "records"
order   = "free"
unknown = "free"
totals  = [
    "รวม", "รวมทั้งสิ้น", "รวมเป็นเงิน", "รวมเป็นเงินทั้งสิ้น", "รวมเงิน", "รวมเงินทั้งสิ้น", "รวมทั้งหมด", "รวมยอด", "ยอดรวม", "ยอดรวมทั้งสิ้น", "ผลรวม",
    "รวมจำนวนเงิน", "รวมงบประมาณ", "รวมงบประมาณทั้งสิ้น", "ยอดยกไป", "ยอดยกมา", "total", "grand total", "sum",
]
remarks = [
    "หมายเหตุ", "*", "ข้อมูล ณ", "ณ วันที่", "ที่มา:", "ที่มา :", "ผู้จัดทำ", "ผู้รายงาน", "ผู้ตรวจสอบ", "ผู้รับรอง", "ตรวจสอบแล้ว", "วันที่รายงาน", "ลงชื่อ", "(ลงชื่อ",
    "ตำแหน่ง", "(นาย", "(นาง", "(ว่าที่", "(...", "Note",
    "ยุทธศาสตร์", "ประเด็นยุทธศาสตร์", "กลยุทธ์", "แผนงาน", "มิติ", "ด้าน", "ส่วนที่",
]

[[column]]
id       = "number"
title    = { th = "ลำดับที่", en = "No." }
wordings = ["ลำดับ", "ที่", "ข้อ", "ข้อที่", "ลำดับรายการ", "โครงการที่", "Number", "Item no."]
type     = "text"
presence = "optional"
blank    = "note"
example  = "1"
help     = { th = "เขียนลำดับของโครงการหรือกิจกรรม", en = "number the projects" }

[[column]]
id       = "project"
title    = { th = "โครงการหรือกิจกรรม", en = "Project or activity" }
wordings = [
    "โครงการ/กิจกรรม", "โครงการ", "ชื่อโครงการ", "ชื่อโครงการ/กิจกรรม", "ชื่อโครงการหรือกิจกรรม", "กิจกรรม", "ชื่อกิจกรรม", "กิจกรรม/โครงการ",
    "โครงการ/กิจกรรม/มาตรการ", "โครงการ/มาตรการ/กิจกรรม", "มาตรการ/กิจกรรม/โครงการ", "โครงการ/มาตรการ", "แผนงาน/โครงการ",
    "แผนงาน/โครงการ/กิจกรรม", "งาน/โครงการ", "งาน/โครงการ/กิจกรรม", "โครงการ/รายการ", "ภารกิจ/โครงการ/กิจกรรม/มาตรการ",
    "โครงการตามแผน", "Project", "Project name", "Activity",
]
element  = 1
type     = "text"
example  = "อบรมคุณธรรมและจริยธรรมของบุคลากร"
help     = { th = "เขียนชื่อโครงการหรือกิจกรรมให้ตรงกับแผน", en = "name the project or activity as the plan has it" }

[[column]]
id       = "budget"
title    = { th = "งบประมาณ (บาท)", en = "Budget (baht)" }
wordings = [
    "งบประมาณที่ได้รับ", "งบประมาณที่ได้รับจัดสรร", "งบประมาณที่ได้รับการจัดสรร", "งบประมาณที่ตั้งไว้", "งบประมาณตามแผน",
    "งบประมาณตามข้อบัญญัติ", "งบประมาณตามเทศบัญญัติ", "งบประมาณที่อนุมัติ", "งบประมาณโครงการ", "งบประมาณจัดสรร", "วงเงินงบประมาณ", "วงเงิน",
    "วงเงินที่ได้รับจัดสรร", "วงเงินงบประมาณที่ได้รับจัดสรร", "Budget allocated",
    "งบประมาณที่ใช้", "งบประมาณที่ใช้แต่ละโครงการหรือกิจกรรม", "งบประมาณที่ใช้ดำเนินการ", "งบประมาณดำเนินการ", "งบประมาณและที่มา", "งบประมาณ/ที่มา",
    "จำนวนเงิน", "จำนวนงบประมาณ", "งบประมาณดำเนินการโครงการ",
]
element  = 2
type     = "text"
example  = "30,000.00"
help     = { th = "พิมพ์จำนวนเงินเป็นบาท หากไม่ใช้เงินให้เขียนว่า ไม่ใช้งบประมาณ", en = "type the amount in baht; where no money is used, write ไม่ใช้งบประมาณ" }

[[column]]
id       = "period"
title    = { th = "ระยะเวลาในการดำเนินการ", en = "Period" }
wordings = [
    "ระยะเวลา", "ระยะเวลาดำเนินการ", "ระยะเวลาดำเนินงาน", "ระยะเวลาในการดำเนินงาน", "ระยะเวลาที่ดำเนินการ", "ระยะเวลาดำเนินโครงการ",
    "ระยะเวลาในการดำเนินการแต่ละโครงการหรือกิจกรรม", "ช่วงเวลา", "ช่วงเวลาดำเนินการ", "ช่วงเวลาที่ดำเนินการ", "ช่วงเวลาในการดำเนินการ",
    "กำหนดการ", "กำหนดเวลา", "วันที่ดำเนินการ", "วัน เดือน ปี ที่ดำเนินการ", "วัน/เดือน/ปี ที่ดำเนินการ", "เดือนที่ดำเนินการ", "Period", "When",
]
element  = 3
type     = "text"
presence = "optional"
example  = "ม.ค. 2567 - มี.ค. 2567"
help     = { th = "ระบุช่วงเวลาของโครงการ เช่น ม.ค. 2567 - มี.ค. 2567", en = "write when the project is carried out, such as ม.ค. 2567 - มี.ค. 2567" }

[[column]]
id       = "responsible"
title    = { th = "หน่วยงานที่รับผิดชอบ", en = "Responsible" }
wordings = ["ผู้รับผิดชอบ", "ส่วนงานที่รับผิดชอบ", "หน่วยงานผู้รับผิดชอบ", "หน่วยงานรับผิดชอบหลัก", "หน่วยดำเนินการ", "หน่วยงาน", "Responsible unit"]
type     = "text"
presence = "optional"
blank    = "note"
example  = "สำนักปลัด"
help     = { th = "ระบุกอง สำนัก หรือตำแหน่งที่รับผิดชอบ", en = "name the division or post that is responsible" }

[[check]]
id      = "planned-budget-without-amount"
level   = "error"
assert  = "budget.matches('[0-9๐-๙]') || budget.matches('ไม่(ใช้|ได้ใช้|มี|ได้ตั้ง|ขอ|ได้รับ|ได้เบิก|เบิก)|ยังไม่')"
at      = "budget"
element = 2
title   = { th = "ไม่บอกจำนวนเงินหรือว่าไม่ใช้งบประมาณ: งบประมาณ", en = "neither an amount nor that none is used: budget" }
message = { th = "ไม่บอกจำนวนเงินหรือว่าไม่ใช้งบประมาณ ({budget})", en = "neither an amount nor that none is used ({budget})" }
help    = { th = "พิมพ์จำนวนเงินเป็นบาท หากไม่ใช้เงินให้เขียนว่า ไม่ใช้งบประมาณ", en = "type the amount in baht; where no money is used, write ไม่ใช้งบประมาณ" }
passes  = [{ budget = "๕๐,๐๐๐" }, { budget = "ไม่ใช้งบประมาณ" }, { budget = "ไม่มีค่าใช้จ่าย" }]
fails   = [{ budget = "ตามข้อบัญญัติ" }]

[[group]]
id     = "by_project"
by     = "project"
ignore = ["โครงการ", "กิจกรรม"]

"""##),
        ("forms/action-progress.toml", ##"""
# How far the projects of a plan have come. Budget may be what was allocated or what was spent; a report with both has two columns.

[form]
id      = "action-progress"
title   = { th = "ความก้าวหน้าของโครงการหรือกิจกรรม", en = "progress of the projects" }
layout  = "records"
order   = "free"
unknown = "free"
totals  = [
    "รวม", "รวมทั้งสิ้น", "รวมเป็นเงิน", "รวมเป็นเงินทั้งสิ้น", "รวมเงิน", "รวมเงินทั้งสิ้น", "รวมทั้งหมด", "รวมยอด", "ยอดรวม", "ยอดรวมทั้งสิ้น", "ผลรวม",
    "รวมจำนวนเงิน", "รวมงบประมาณ", "รวมงบประมาณทั้งสิ้น", "ยอดยกไป", "ยอดยกมา", "total", "grand total", "sum",
]
remarks = [
    "หมายเหตุ", "*", "ข้อมูล ณ", "ณ วันที่", "ที่มา:", "ที่มา :", "ผู้จัดทำ", "ผู้รายงาน", "ผู้ตรวจสอบ", "ผู้รับรอง", "ตรวจสอบแล้ว", "วันที่รายงาน", "ลงชื่อ", "(ลงชื่อ",
    "ตำแหน่ง", "(นาย", "(นาง", "(ว่าที่", "(...", "Note",
    "ยุทธศาสตร์", "ประเด็นยุทธศาสตร์", "กลยุทธ์", "แผนงาน", "มิติ", "ด้าน", "ส่วนที่",
]

[[column]]
id       = "number"
title    = { th = "ลำดับที่", en = "No." }
wordings = ["ลำดับ", "ที่", "ข้อ", "ข้อที่", "ลำดับรายการ", "โครงการที่", "Number", "Item no."]
type     = "text"
presence = "optional"
blank    = "note"
example  = "1"
help     = { th = "เขียนลำดับของโครงการหรือกิจกรรม", en = "number the projects" }

[[column]]
id       = "project"
title    = { th = "โครงการหรือกิจกรรม", en = "Project or activity" }
wordings = [
    "โครงการ/กิจกรรม", "โครงการ", "ชื่อโครงการ", "ชื่อโครงการ/กิจกรรม", "ชื่อโครงการหรือกิจกรรม", "กิจกรรม", "ชื่อกิจกรรม", "กิจกรรม/โครงการ",
    "โครงการ/กิจกรรม/มาตรการ", "โครงการ/มาตรการ/กิจกรรม", "มาตรการ/กิจกรรม/โครงการ", "โครงการ/มาตรการ", "แผนงาน/โครงการ",
    "แผนงาน/โครงการ/กิจกรรม", "งาน/โครงการ", "งาน/โครงการ/กิจกรรม", "โครงการ/รายการ", "ภารกิจ/โครงการ/กิจกรรม/มาตรการ",
    "โครงการตามแผน", "Project", "Project name", "Activity",
]
type     = "text"
example  = "อบรมคุณธรรมและจริยธรรมของบุคลากร"
help     = { th = "เขียนชื่อโครงการหรือกิจกรรมให้ตรงกับแผน", en = "name the project or activity as the plan has it" }

[[column]]
id       = "progress"
title    = { th = "ความก้าวหน้าในการดำเนินการ", en = "Progress" }
wordings = [
    "ความก้าวหน้า", "ความก้าวหน้าการดำเนินการ", "ความก้าวหน้าการดำเนินงาน", "ความก้าวหน้าในการดำเนินงาน", "ผลความก้าวหน้า",
    "ความก้าวหน้าของโครงการ", "ความก้าวหน้าการดำเนินการแต่ละโครงการ/กิจกรรม", "ผลการดำเนินการ", "ผลการดำเนินงาน", "สถานะการดำเนินการ",
    "สถานะการดำเนินงาน", "สถานะโครงการ", "สถานะ", "ผลการดำเนินการ รอบ 6 เดือน", "ผลการดำเนินงาน รอบ 6 เดือน", "การดำเนินการ", "Progress", "Status",
]
element  = 1
type     = "text"
example  = "ดำเนินการแล้วเสร็จเมื่อ 16 ม.ค. 2567"
help     = { th = "เขียนว่าโครงการถึงขั้นใด เช่น ดำเนินการแล้วเสร็จ อยู่ระหว่างดำเนินการ หรือยังไม่ได้ดำเนินการ", en = "write how far the project has come: done, going on, or not begun" }

[[column]]
id       = "budget"
title    = { th = "งบประมาณ (บาท)", en = "Budget (baht)" }
wordings = [
    "งบประมาณที่ได้รับ", "งบประมาณที่ได้รับจัดสรร", "งบประมาณที่ได้รับการจัดสรร", "งบประมาณที่ตั้งไว้", "งบประมาณตามแผน",
    "งบประมาณตามข้อบัญญัติ", "งบประมาณตามเทศบัญญัติ", "งบประมาณที่อนุมัติ", "งบประมาณโครงการ", "งบประมาณจัดสรร", "วงเงินงบประมาณ", "วงเงิน",
    "วงเงินที่ได้รับจัดสรร", "วงเงินงบประมาณที่ได้รับจัดสรร", "Budget allocated",
    "รายละเอียดงบประมาณ", "รายละเอียดงบประมาณที่ใช้ดำเนินงาน", "งบประมาณที่ใช้ดำเนินงาน", "งบประมาณที่ใช้ดำเนินการ",
]
element  = 2
type     = "text"
example  = "30,000.00"
help     = { th = "พิมพ์จำนวนเงินเป็นบาท หากไม่ใช้เงินให้เขียนว่า ไม่ใช้งบประมาณ", en = "type the amount in baht; where no money is used, write ไม่ใช้งบประมาณ" }

[[column]]
id       = "spent"
title    = { th = "ผลการใช้จ่ายงบประมาณ (บาท)", en = "Spending (baht)" }
wordings = [
    "งบประมาณที่ใช้", "งบประมาณที่ใช้ไป", "งบประมาณที่ใช้จริง", "งบประมาณที่ใช้จ่าย", "งบประมาณที่ใช้จ่ายจริง", "งบประมาณที่เบิกจ่าย",
    "ผลการใช้จ่าย", "การใช้จ่ายงบประมาณ", "ผลการเบิกจ่าย", "ผลการเบิกจ่ายงบประมาณ", "การเบิกจ่ายงบประมาณ", "เบิกจ่าย", "เบิกจ่ายแล้ว",
    "ผลการใช้งบประมาณ", "ใช้ไป", "จ่ายจริง", "จำนวนเงินที่ใช้จ่าย", "Spent",
]
element  = 2
type     = "text"
presence = "optional"
example  = "28,500.00"
help     = { th = "พิมพ์เงินที่ใช้ไปแล้วเป็นบาท หากยังไม่ใช้ให้เขียนว่า ยังไม่ได้เบิกจ่าย", en = "type what was spent so far in baht; where nothing was, write ยังไม่ได้เบิกจ่าย" }

[[column]]
id       = "period"
title    = { th = "ระยะเวลาในการดำเนินการ", en = "Period" }
wordings = [
    "ระยะเวลา", "ระยะเวลาดำเนินการ", "ระยะเวลาดำเนินงาน", "ระยะเวลาในการดำเนินงาน", "ระยะเวลาที่ดำเนินการ", "ระยะเวลาดำเนินโครงการ",
    "ระยะเวลาในการดำเนินการแต่ละโครงการหรือกิจกรรม", "ช่วงเวลา", "ช่วงเวลาดำเนินการ", "ช่วงเวลาที่ดำเนินการ", "ช่วงเวลาในการดำเนินการ",
    "กำหนดการ", "กำหนดเวลา", "วันที่ดำเนินการ", "วัน เดือน ปี ที่ดำเนินการ", "วัน/เดือน/ปี ที่ดำเนินการ", "เดือนที่ดำเนินการ", "Period", "When",
]
type     = "text"
presence = "optional"
blank    = "warning"
example  = "ม.ค. 2567 - มี.ค. 2567"
help     = { th = "ระบุช่วงเวลาของโครงการ เช่น ม.ค. 2567 - มี.ค. 2567", en = "write when the project is carried out, such as ม.ค. 2567 - มี.ค. 2567" }

[[column]]
id       = "responsible"
title    = { th = "หน่วยงานที่รับผิดชอบ", en = "Responsible" }
wordings = ["ผู้รับผิดชอบ", "ส่วนงานที่รับผิดชอบ", "หน่วยงานผู้รับผิดชอบ", "หน่วยงานรับผิดชอบหลัก", "หน่วยดำเนินการ", "หน่วยงาน", "Responsible unit"]
type     = "text"
presence = "optional"
blank    = "note"
example  = "สำนักปลัด"
help     = { th = "ระบุกอง สำนัก หรือตำแหน่งที่รับผิดชอบ", en = "name the division or post that is responsible" }

[[check]]
id      = "budget-without-amount"
level   = "error"
assert  = "budget.matches('[0-9๐-๙]') || budget.matches('ไม่(ใช้|ได้ใช้|มี|ได้ตั้ง|ขอ|ได้รับ|ได้เบิก|เบิก)|ยังไม่')"
at      = "budget"
element = 2
title   = { th = "ไม่บอกจำนวนเงินหรือว่าไม่ใช้งบประมาณ: งบประมาณ", en = "neither an amount nor that none is used: budget" }
message = { th = "ไม่บอกจำนวนเงินหรือว่าไม่ใช้งบประมาณ ({budget})", en = "neither an amount nor that none is used ({budget})" }
help    = { th = "พิมพ์จำนวนเงินเป็นบาท หากไม่ใช้เงินให้เขียนว่า ไม่ใช้งบประมาณ", en = "type the amount in baht; where no money is used, write ไม่ใช้งบประมาณ" }
passes  = [{ budget = "๕๐,๐๐๐" }, { budget = "ไม่ใช้งบประมาณ" }, { budget = "ไม่มีค่าใช้จ่าย" }]
fails   = [{ budget = "ตามข้อบัญญัติ" }]

[[check]]
id      = "spending-without-amount"
level   = "error"
assert  = "spent.matches('[0-9๐-๙]') || spent.matches('ไม่(ใช้|ได้ใช้|มี|ได้ตั้ง|ขอ|ได้รับ|ได้เบิก|เบิก)|ยังไม่')"
at      = "spent"
element = 2
title   = { th = "ไม่บอกจำนวนเงินหรือว่าไม่ใช้งบประมาณ: ผลการใช้จ่าย", en = "neither an amount nor that none is used: spending" }
message = { th = "ไม่บอกจำนวนเงินหรือว่าไม่ใช้งบประมาณ ({spent})", en = "neither an amount nor that none is used ({spent})" }
help    = { th = "พิมพ์จำนวนเงินเป็นบาท หากไม่ใช้เงินให้เขียนว่า ไม่ใช้งบประมาณ", en = "type the amount in baht; where no money is used, write ไม่ใช้งบประมาณ" }
passes  = [{ spent = "๕๐,๐๐๐" }, { spent = "ไม่ใช้งบประมาณ" }, { spent = "ไม่มีค่าใช้จ่าย" }]
fails   = [{ spent = "ตามจริง" }]

[[group]]
id     = "by_project"
by     = "project"
ignore = ["โครงการ", "กิจกรรม"]

"""##),
        ("forms/action-results.toml", ##"""
# What became of the projects of a plan. Project and result are demanded here. Spending, problems and suggestions are checked where they
# stand in columns; that they are there at all is asked by the item, because many reports write them below the table.

[form]
id      = "action-results"
title   = { th = "ผลการดำเนินโครงการหรือกิจกรรม", en = "results of the projects" }
layout  = "narrative"
order   = "free"
unknown = "free"
totals  = [
    "รวม", "รวมทั้งสิ้น", "รวมเป็นเงิน", "รวมเป็นเงินทั้งสิ้น", "รวมเงิน", "รวมเงินทั้งสิ้น", "รวมทั้งหมด", "รวมยอด", "ยอดรวม", "ยอดรวมทั้งสิ้น", "ผลรวม",
    "รวมจำนวนเงิน", "รวมงบประมาณ", "รวมงบประมาณทั้งสิ้น", "ยอดยกไป", "ยอดยกมา", "total", "grand total", "sum",
]
remarks = [
    "หมายเหตุ", "*", "ข้อมูล ณ", "ณ วันที่", "ที่มา:", "ที่มา :", "ผู้จัดทำ", "ผู้รายงาน", "ผู้ตรวจสอบ", "ผู้รับรอง", "ตรวจสอบแล้ว", "วันที่รายงาน", "ลงชื่อ", "(ลงชื่อ",
    "ตำแหน่ง", "(นาย", "(นาง", "(ว่าที่", "(...", "Note",
    "ยุทธศาสตร์", "ประเด็นยุทธศาสตร์", "กลยุทธ์", "แผนงาน", "มิติ", "ด้าน", "ส่วนที่",
]

[[column]]
id       = "number"
title    = { th = "ลำดับที่", en = "No." }
wordings = ["ลำดับ", "ที่", "ข้อ", "ข้อที่", "ลำดับรายการ", "โครงการที่", "Number", "Item no."]
type     = "text"
presence = "optional"
blank    = "allowed"
example  = "1"
help     = { th = "เขียนลำดับของโครงการหรือกิจกรรม", en = "number the projects" }

[[column]]
id       = "project"
title    = { th = "โครงการหรือกิจกรรม", en = "Project or activity" }
wordings = [
    "โครงการ/กิจกรรม", "โครงการ", "ชื่อโครงการ", "ชื่อโครงการ/กิจกรรม", "ชื่อโครงการหรือกิจกรรม", "กิจกรรม", "ชื่อกิจกรรม", "กิจกรรม/โครงการ",
    "โครงการ/กิจกรรม/มาตรการ", "โครงการ/มาตรการ/กิจกรรม", "มาตรการ/กิจกรรม/โครงการ", "โครงการ/มาตรการ", "แผนงาน/โครงการ",
    "แผนงาน/โครงการ/กิจกรรม", "งาน/โครงการ", "งาน/โครงการ/กิจกรรม", "โครงการ/รายการ", "ภารกิจ/โครงการ/กิจกรรม/มาตรการ",
    "โครงการตามแผน", "Project", "Project name", "Activity",
]
type     = "text"
example  = "อบรมคุณธรรมและจริยธรรมของบุคลากร"
help     = { th = "เขียนชื่อโครงการหรือกิจกรรมให้ตรงกับแผน", en = "name the project or activity as the plan has it" }

[[column]]
id       = "result"
title    = { th = "ผลการดำเนินการ", en = "Result" }
wordings = [
    "ผลการดำเนินงาน", "ผลการดำเนินการของแต่ละโครงการ/กิจกรรม", "ผลการดำเนินโครงการ", "ผลการดำเนินโครงการ/กิจกรรม", "สรุปผลการดำเนินการ",
    "สรุปผลการดำเนินงาน", "สรุปผล", "ผลที่ได้รับ", "ผลผลิต/ผลลัพธ์", "ผลการดำเนินงานตามแผน", "ผลดำเนินการ", "ผล", "Result", "Results",
]
element  = 1
type     = "text"
example  = "อบรมแล้วเมื่อวันที่ 16 มกราคม 2566 ผู้เข้าร่วม 42 คน"
help     = { th = "เขียนว่าทำอะไรแล้ว ได้ผลอย่างไร หรือไม่ได้ทำเพราะเหตุใด", en = "write what was done and with what result, or why it was not" }

[[column]]
id       = "budget"
title    = { th = "งบประมาณที่ได้รับจัดสรร (บาท)", en = "Budget (baht)" }
wordings = [
    "งบประมาณ", "งบประมาณที่ได้รับ", "งบประมาณที่ได้รับการจัดสรร", "งบประมาณที่ตั้งไว้", "งบประมาณตามแผน",
    "งบประมาณตามข้อบัญญัติ", "งบประมาณตามเทศบัญญัติ", "งบประมาณที่อนุมัติ", "งบประมาณโครงการ", "งบประมาณจัดสรร", "วงเงินงบประมาณ", "วงเงิน",
    "วงเงินที่ได้รับจัดสรร", "วงเงินงบประมาณที่ได้รับจัดสรร", "Budget", "Budget allocated",
]
type     = "text"
presence = "optional"
example  = "30,000.00"
help     = { th = "พิมพ์จำนวนเงินเป็นบาท หากไม่ใช้เงินให้เขียนว่า ไม่ใช้งบประมาณ", en = "type the amount in baht; where no money is used, write ไม่ใช้งบประมาณ" }

[[column]]
id       = "spent"
title    = { th = "ผลการใช้จ่ายงบประมาณ (บาท)", en = "Spending (baht)" }
wordings = [
    "งบประมาณที่ใช้", "งบประมาณที่ใช้ไป", "งบประมาณที่ใช้จริง", "งบประมาณที่ใช้จ่าย", "งบประมาณที่ใช้จ่ายจริง", "งบประมาณที่เบิกจ่าย",
    "ผลการใช้จ่าย", "การใช้จ่ายงบประมาณ", "ผลการเบิกจ่าย", "ผลการเบิกจ่ายงบประมาณ", "การเบิกจ่ายงบประมาณ", "เบิกจ่าย", "เบิกจ่ายแล้ว",
    "ผลการใช้งบประมาณ", "ใช้ไป", "จ่ายจริง", "งบประมาณที่ใช้ดำเนินการ", "งบประมาณที่ใช้ดำเนินงาน", "จำนวนเงินที่ใช้จ่าย", "Spent",
]
element  = 2
type     = "text"
presence = "optional"
example  = "28,500.00"
help     = { th = "พิมพ์จำนวนเงินเป็นบาท หากไม่ใช้เงินให้เขียนว่า ไม่ใช้งบประมาณ", en = "type the amount in baht; where no money is used, write ไม่ใช้งบประมาณ" }

[[column]]
id       = "problem"
title    = { th = "ปัญหา/อุปสรรค", en = "Problems" }
wordings = [
    "ปัญหา", "อุปสรรค", "ปัญหาและอุปสรรค", "ปัญหาอุปสรรค", "ปัญหาหรืออุปสรรค", "ปัญหา อุปสรรค", "ปัญหา/อุปสรรคที่พบ",
    "ปัญหา/อุปสรรคในการดำเนินการ", "ปัญหาและอุปสรรคในการดำเนินงาน", "Problems", "Problems and obstacles",
]
element  = 3
type     = "text"
presence = "optional"
blank    = "warning"
example  = "วิทยากรมีน้อย"
help     = { th = "เขียนปัญหาหรืออุปสรรค หากไม่มีให้เขียนว่า ไม่มีปัญหา/อุปสรรค", en = "write what went wrong; where nothing did, write ไม่มีปัญหา/อุปสรรค" }

[[column]]
id       = "suggestion"
title    = { th = "ข้อเสนอแนะ", en = "Suggestions" }
wordings = [
    "ข้อเสนอแนะในการแก้ไข", "ข้อเสนอแนะ/แนวทางแก้ไข", "แนวทางแก้ไข", "แนวทางการแก้ไข", "แนวทางแก้ไขปัญหา", "ข้อเสนอแนะและแนวทางแก้ไข",
    "แนวทางแก้ไข/ข้อเสนอแนะ", "ข้อเสนอแนะเพื่อการพัฒนา", "Suggestions", "Recommendations",
]
element  = 4
type     = "text"
presence = "optional"
blank    = "warning"
example  = "ประสานวิทยากรล่วงหน้า"
help     = { th = "เขียนข้อเสนอแนะ หากไม่มีให้เขียนว่า ไม่มีข้อเสนอแนะ", en = "write a suggestion; where there is none, write ไม่มีข้อเสนอแนะ" }

[[check]]
id      = "budget-without-amount"
level   = "error"
assert  = "budget.matches('[0-9๐-๙]') || budget.matches('ไม่(ใช้|ได้ใช้|มี|ได้ตั้ง|ขอ|ได้รับ|ได้เบิก|เบิก)|ยังไม่')"
at      = "budget"
title   = { th = "ไม่บอกจำนวนเงินหรือว่าไม่ใช้งบประมาณ: งบประมาณ", en = "neither an amount nor that none is used: budget" }
message = { th = "ไม่บอกจำนวนเงินหรือว่าไม่ใช้งบประมาณ ({budget})", en = "neither an amount nor that none is used ({budget})" }
help    = { th = "พิมพ์จำนวนเงินเป็นบาท หากไม่ใช้เงินให้เขียนว่า ไม่ใช้งบประมาณ", en = "type the amount in baht; where no money is used, write ไม่ใช้งบประมาณ" }
passes  = [{ budget = "๕๐,๐๐๐" }, { budget = "ไม่ใช้งบประมาณ" }, { budget = "ไม่มีค่าใช้จ่าย" }]
fails   = [{ budget = "ตามข้อบัญญัติ" }]

[[check]]
id      = "spending-without-amount"
level   = "error"
assert  = "spent.matches('[0-9๐-๙]') || spent.matches('ไม่(ใช้|ได้ใช้|มี|ได้ตั้ง|ขอ|ได้รับ|ได้เบิก|เบิก)|ยังไม่')"
at      = "spent"
element = 2
title   = { th = "ไม่บอกจำนวนเงินหรือว่าไม่ใช้งบประมาณ: ผลการใช้จ่าย", en = "neither an amount nor that none is used: spending" }
message = { th = "ไม่บอกจำนวนเงินหรือว่าไม่ใช้งบประมาณ ({spent})", en = "neither an amount nor that none is used ({spent})" }
help    = { th = "พิมพ์จำนวนเงินเป็นบาท หากไม่ใช้เงินให้เขียนว่า ไม่ใช้งบประมาณ", en = "type the amount in baht; where no money is used, write ไม่ใช้งบประมาณ" }
passes  = [{ spent = "๕๐,๐๐๐" }, { spent = "ไม่ใช้งบประมาณ" }, { spent = "ไม่มีค่าใช้จ่าย" }]
fails   = [{ spent = "ตามจริง" }]

[[check]]
id      = "result-says-nothing"
level   = "error"
assert  = "!(result in ['-', '–', '—'])"
at      = "result"
element = 1
message = { th = "ผลการดำเนินการมีเพียงขีด ({result})", en = "the result: only a dash ({result})" }
help    = { th = "เขียนผลของโครงการนี้ หากไม่ได้ดำเนินการให้เขียนเหตุผล", en = "write what came of it, or why nothing was done" }
passes  = [{}, { result = "ไม่มี" }]
fails   = [{ result = "-" }]

[[check]]
id      = "problem-says-nothing"
level   = "warning"
assert  = "!(problem in ['-', '–', '—'])"
at      = "problem"
element = 3
message = { th = "ปัญหา/อุปสรรคมีเพียงขีด ({problem})", en = "the problem: only a dash ({problem})" }
help    = { th = "เขียนปัญหาหรืออุปสรรค หากไม่มีให้เขียนว่า ไม่มีปัญหา/อุปสรรค", en = "write what went wrong; where nothing did, write ไม่มีปัญหา/อุปสรรค" }
passes  = [{}, { problem = "ไม่มี" }]
fails   = [{ problem = "-" }]

[[check]]
id      = "suggestion-says-nothing"
level   = "warning"
assert  = "!(suggestion in ['-', '–', '—'])"
at      = "suggestion"
element = 4
message = { th = "ข้อเสนอแนะมีเพียงขีด ({suggestion})", en = "the suggestion: only a dash ({suggestion})" }
help    = { th = "เขียนข้อเสนอแนะ หากไม่มีให้เขียนว่า ไม่มีข้อเสนอแนะ", en = "write a suggestion; where there is none, write ไม่มีข้อเสนอแนะ" }
passes  = [{}, { suggestion = "ไม่มี" }]
fails   = [{ suggestion = "-" }]

[[group]]
id     = "by_project"
by     = "project"
ignore = ["โครงการ", "กิจกรรม"]

"""##),
        ("forms/complaint-statistics.toml", ##"""
# Complaints: how many, how many are finished, how many are still looked into. Rows are months, quarters, kinds or the whole period.
# The examples are of fiscal year 2566.

[form]
id      = "complaint-statistics"
title   = { th = "สถิติเรื่องร้องเรียน", en = "complaint statistics" }
layout  = "records"
order   = "free"
unknown = "free"
totals  = ["รวม", "รวมทั้งสิ้น", "รวมทั้งหมด", "รวมจำนวน", "รวมเรื่อง", "ยอดรวม", "ยอดรวมทั้งสิ้น", "ผลรวม", "total", "grand total", "sum"]
remarks = [
    "หมายเหตุ", "*", "ข้อมูล ณ", "ณ วันที่", "ที่มา:", "ที่มา :", "ผู้จัดทำ", "ผู้รายงาน", "ผู้ตรวจสอบ", "ผู้รับรอง", "ตรวจสอบแล้ว", "วันที่รายงาน", "ลงชื่อ",
    "(ลงชื่อ", "ตำแหน่ง", "(นาย", "(นาง", "(ว่าที่", "(...", "Note",
]

[[column]]
id       = "number"
title    = { th = "ลำดับที่", en = "No." }
wordings = ["ลำดับ", "ที่", "ข้อ", "ข้อที่", "ลำดับรายการ", "รายการที่", "Number", "Item no."]
type     = "text"
presence = "optional"
blank    = "allowed"
example  = "1"
help     = { th = "เขียนลำดับที่", en = "number the rows" }

[[column]]
id       = "fiscal_year"
title    = { th = "ปีงบประมาณ", en = "Fiscal year" }
wordings = ["ปีงบประมาณ พ.ศ.", "ประจำปีงบประมาณ", "ประจำปีงบประมาณ พ.ศ."]
type     = "fiscal-year"
presence = "optional"
blank    = "allowed"
level    = "warning"
example  = "2566"

[[column]]
id       = "month"
title    = { th = "เดือน", en = "Month" }
wordings = [
    "ประจำเดือน", "เดือน/ปี", "เดือน พ.ศ.", "ช่วงเวลา", "ไตรมาส", "ไตรมาสที่", "รอบ", "รอบเวลา", "ปี พ.ศ./เดือน", "Period", "Quarter",
]
type     = "period"
presence = "optional"
level    = "warning"
example  = "ต.ค. 2565"

[[column]]
id       = "topic"
title    = { th = "เรื่องร้องเรียน", en = "Subject" }
wordings = [
    "ประเภทเรื่องร้องเรียน", "ประเภทเรื่อง", "ประเภท", "เรื่อง", "หัวข้อ", "หัวข้อเรื่องร้องเรียน", "ประเด็นร้องเรียน", "ประเด็น", "รายการ",
    "ประเภทการร้องเรียน", "ช่องทาง", "ช่องทางร้องเรียน", "ช่องทางการร้องเรียน", "Topic",
]
type     = "text"
presence = "optional"
blank    = "note"
example  = "การทุจริตและประพฤติมิชอบ"
help     = { th = "เขียนประเภทของเรื่องร้องเรียน", en = "name the kind of complaint" }

[[column]]
id       = "total"
title    = { th = "จำนวนเรื่องร้องเรียนทั้งหมด", en = "Complaints in all" }
wordings = [
    "เรื่องร้องเรียนทั้งหมด", "จำนวนเรื่องร้องเรียน", "จำนวนเรื่องทั้งหมด", "จำนวนเรื่องร้องเรียนทั้งหมด (เรื่อง)", "จำนวนเรื่องที่ร้องเรียน", "จำนวนเรื่องที่ได้รับ",
    "จำนวนเรื่องที่รับ", "จำนวนเรื่อง", "จำนวนเรื่อง (เรื่อง)", "จำนวน", "จำนวน (เรื่อง)", "จำนวนทั้งหมด", "ทั้งหมด", "เรื่องทั้งหมด", "รับเรื่อง", "รวม",
    "จำนวนข้อร้องเรียน", "จำนวนข้อร้องเรียนทั้งหมด", "จำนวนรวม", "Total", "Complaints",
]
element  = 1
type     = "integer"
minimum  = 0
example  = "0"

[[column]]
id       = "finished"
title    = { th = "จำนวนเรื่องที่ดำเนินการแล้วเสร็จ", en = "Finished" }
wordings = [
    "จำนวนเรื่องดำเนินการแล้วเสร็จ", "เรื่องที่ดำเนินการแล้วเสร็จ", "ดำเนินการแล้วเสร็จ", "ดำเนินการเสร็จสิ้น", "ดำเนินการเสร็จแล้ว", "แล้วเสร็จ", "เสร็จสิ้น",
    "ยุติ", "ยุติเรื่อง", "จำนวนเรื่องที่แล้วเสร็จ", "จำนวนเรื่องที่ยุติ", "จำนวนเรื่องที่ดำเนินการแล้วเสร็จ (เรื่อง)", "ดำเนินการแล้ว", "Finished", "Done",
]
element  = 2
type     = "integer"
minimum  = 0
example  = "0"

[[column]]
id       = "pending"
title    = { th = "จำนวนเรื่องที่อยู่ระหว่างดำเนินการ", en = "In progress" }
wordings = [
    "จำนวนเรื่องอยู่ระหว่างดำเนินการ", "เรื่องที่อยู่ระหว่างดำเนินการ", "อยู่ระหว่างดำเนินการ", "อยู่ระหว่างการดำเนินการ", "ระหว่างดำเนินการ",
    "กำลังดำเนินการ", "จำนวนเรื่องที่อยู่ระหว่างการดำเนินการ", "จำนวนเรื่องที่อยู่ระหว่างดำเนินการ (เรื่อง)", "ยังไม่แล้วเสร็จ", "คงค้าง", "Pending",
    "In process",
]
element  = 3
type     = "integer"
minimum  = 0
example  = "0"

[[check]]
id      = "total-differs-from-its-parts"
level   = "error"
when    = "has(total) && has(finished) && has(pending)"
assert  = "total == finished + pending"
at      = "total"
element = 1
title   = { th = "จำนวนทั้งหมดไม่เท่ากับแล้วเสร็จบวกอยู่ระหว่างดำเนินการ", en = "a total is not what is finished and in progress together" }
message = { th = "ทั้งหมด ({total}) ไม่เท่ากับแล้วเสร็จ ({finished}) บวกอยู่ระหว่างดำเนินการ ({pending})", en = "the total ({total}) is not what is finished ({finished}) and in progress ({pending}) together" }
help    = { th = "นับใหม่ ทุกเรื่องต้องอยู่ในช่องแล้วเสร็จหรือช่องอยู่ระหว่างดำเนินการช่องใดช่องหนึ่ง", en = "count again; every complaint is either finished or in progress" }
passes  = [{}, { total = "3", finished = "2", pending = "1" }]
fails   = [{ total = "3", finished = "2", pending = "0" }]

[[table-check]]
id      = "month-left-out"
level   = "warning"
months  = "month"
message = { th = "ไม่มีข้อมูลของบางเดือน ({missing})", en = "months are left out ({missing})" }
help    = { th = "รายงานให้ครบทุกเดือน เดือนที่ไม่มีเรื่องให้ใส่ 0", en = "report every month; where nobody complained, put 0" }
passes  = [
    [
        { month = "ต.ค. 2565" },
        { month = "พ.ย. 2565" },
        { month = "ธ.ค. 2565" },
        { month = "ม.ค. 2566" },
        { month = "ก.พ. 2566" },
        { month = "มี.ค. 2566" },
        { month = "เม.ย. 2566" },
        { month = "พ.ค. 2566" },
        { month = "มิ.ย. 2566" },
        { month = "ก.ค. 2566" },
        { month = "ส.ค. 2566" },
        { month = "ก.ย. 2566" },
    ],
]
fails   = [
    [{ month = "ต.ค. 2565" }, { month = "พ.ย. 2565" }],
]

"""##),
        ("forms/executives.toml", ##"""
# The people who lead an agency. A picture stands outside of a cell's text, so that a blank cell of its column is only noted.

[form]
id      = "executives"
title   = { th = "รายชื่อผู้บริหาร", en = "executives" }
layout  = "records"
order   = "free"
unknown = "free"
remarks = ["หมายเหตุ", "*", "ข้อมูล ณ", "ที่มา:", "ที่มา :", "ฝ่ายการเมือง", "ฝ่ายข้าราชการประจำ", "ฝ่ายประจำ", "คณะผู้บริหาร", "หัวหน้าส่วนราชการ", "Note"]

[[column]]
id       = "number"
title    = { th = "ลำดับที่", en = "No." }
wordings = ["ลำดับ", "ที่", "ข้อ", "ข้อที่", "ลำดับรายการ", "Number", "Item no."]
type     = "text"
presence = "optional"
blank    = "allowed"
example  = "1"
help     = { th = "เขียนลำดับที่", en = "number the rows" }

[[column]]
id       = "name"
title    = { th = "ชื่อ-นามสกุล", en = "Name" }
wordings = ["ชื่อ - สกุล", "ชื่อ-สกุล", "ชื่อและนามสกุล", "ชื่อ นามสกุล", "ชื่อ", "รายชื่อ", "ชื่อผู้บริหาร", "ชื่อ-นามสกุล ผู้บริหาร", "Full name"]
element  = 1
type     = "text"
example  = "นายสมชาย ตัวอย่าง"
help     = { th = "พิมพ์ชื่อและนามสกุลของผู้ดำรงตำแหน่งปัจจุบัน หากตำแหน่งว่างให้เขียนว่า ว่าง", en = "type the name of who holds the post now; where nobody does, write ว่าง" }

[[column]]
id       = "position"
title    = { th = "ตำแหน่ง", en = "Position" }
wordings = ["ตำแหน่งทางการบริหาร", "ตำแหน่งบริหาร", "ชื่อตำแหน่ง", "ตำแหน่งปัจจุบัน", "Post", "Title"]
element  = 2
type     = "text"
example  = "นายกองค์การบริหารส่วนตำบล"
help     = { th = "พิมพ์ชื่อตำแหน่งเต็ม ไม่ใช้อักษรย่อ", en = "type the full title of the post" }

[[column]]
id       = "photo"
title    = { th = "รูปถ่าย", en = "Photograph" }
wordings = ["ภาพถ่าย", "รูปภาพ", "รูป", "ภาพ", "รูปถ่ายผู้บริหาร", "Photo", "Picture"]
element  = 3
type     = "text"
blank    = "note"
example  = "https://www.example.go.th/photo/1.jpg"
help     = { th = "ใส่รูปหรือลิงก์ของรูป หากรูปอยู่ในเอกสารแล้วให้ข้ามข้อนี้", en = "put in the picture or its link; where the document shows it, nothing is to be done" }

[[column]]
id       = "contact"
title    = { th = "ช่องทางการติดต่อ", en = "Contact" }
wordings = [
    "ช่องทางติดต่อ", "การติดต่อ", "ข้อมูลการติดต่อ", "โทรศัพท์", "หมายเลขโทรศัพท์", "เบอร์โทรศัพท์", "เบอร์โทร", "เบอร์ติดต่อ", "โทร", "ติดต่อ",
    "โทรศัพท์/อีเมล", "โทรศัพท์/E-mail", "Telephone", "Phone",
]
element  = 4
type     = "text"
blank-when = "has(name) && name.contains('ว่าง')"
example  = "0 4412 3456 ต่อ 11"
help     = { th = "พิมพ์โทรศัพท์หรืออีเมลของแต่ละคน ใช้เบอร์สำนักงานพร้อมเบอร์ต่อก็ได้", en = "type a telephone number or e-mail for each person; the office's with an extension will do" }

[[check]]
id      = "contact-without-number"
level   = "warning"
when    = "!(has(name) && name.contains('ว่าง'))"
assert  = "contact.matches('[0-9๐-๙]{3}|@|[Hh][Tt][Tt][Pp]|[Ww][Ww][Ww]|[Ll][Ii][Nn][Ee]|[Ff]acebook|ไลน์|เฟซบุ๊ก') || contact.matches('[0-9๐-๙]{1,2}[ -]?[0-9๐-๙]{3,4}')"
at      = "contact"
element = 4
title   = { th = "ช่องทางการติดต่อไม่มีหมายเลขหรืออีเมล", en = "the contact has neither number nor e-mail" }
message = { th = "ช่องทางการติดต่อไม่มีหมายเลขหรืออีเมล ({contact})", en = "the contact has neither number nor e-mail ({contact})" }
help    = { th = "พิมพ์โทรศัพท์หรืออีเมลที่ติดต่อได้จริง", en = "type a telephone number or e-mail that works" }
passes  = [{ contact = "๐ ๔๔๑๒ ๓๔๕๖" }, { contact = "nayok@example.go.th" }]
fails   = [{ contact = "ติดต่อที่สำนักงาน" }]

"""##),
        ("forms/gift-report.toml", ##"""
# Gifts and benefits that officers received. What the official form asks is not known, so that only the thing itself is looked for; the other
# columns are checked where they are there. An agency where nobody received anything writes a sentence instead, which the item knows.

[form]
id      = "gift-report"
title   = { th = "การรับทรัพย์สินหรือประโยชน์อื่นใด", en = "gifts and benefits received" }
layout  = "narrative"
order   = "free"
unknown = "free"
totals  = ["รวม", "รวมทั้งสิ้น", "รวมเป็นเงิน", "รวมทั้งหมด", "รวมมูลค่า", "ยอดรวม", "ยอดรวมทั้งสิ้น", "total", "grand total", "sum"]
remarks = [
    "หมายเหตุ", "*", "ข้อมูล ณ", "ณ วันที่", "ที่มา:", "ที่มา :", "ผู้จัดทำ", "ผู้รายงาน", "ผู้ตรวจสอบ", "ผู้รับรอง", "ตรวจสอบแล้ว", "วันที่รายงาน", "ลงชื่อ", "(ลงชื่อ",
    "ตำแหน่ง", "(นาย", "(นาง", "(ว่าที่", "(...", "Note",
]

[[column]]
id       = "number"
title    = { th = "ลำดับที่", en = "No." }
wordings = ["ลำดับ", "ที่", "ข้อ", "ข้อที่", "ลำดับรายการ", "Number", "Item no."]
type     = "text"
presence = "optional"
blank    = "allowed"
example  = "1"
help     = { th = "เขียนลำดับที่", en = "number the rows" }

[[column]]
id       = "received_on"
title    = { th = "วัน เดือน ปี ที่ได้รับ", en = "Received on" }
wordings = [
    "วันที่ได้รับ", "วันที่รับ", "วันเดือนปีที่ได้รับ", "วันเดือนปีที่รับ", "วัน เดือน ปี ที่รับ", "วัน/เดือน/ปี ที่ได้รับ", "วัน/เดือน/ปี ที่รับ", "วัน เดือน ปี",
    "วัน/เดือน/ปี", "วันที่", "Date",
]
type     = "date"
presence = "optional"
blank    = "warning"
level    = "warning"
example  = "15 ม.ค. 2567"

[[column]]
id       = "benefit"
title    = { th = "ทรัพย์สินหรือประโยชน์อื่นใด", en = "Gift or benefit" }
wordings = [
    "ทรัพย์สินหรือประโยชน์อื่นใดที่ได้รับ", "ทรัพย์สิน/ประโยชน์อื่นใด", "ทรัพย์สิน/ประโยชน์อื่นใดที่ได้รับ", "ทรัพย์สิน หรือประโยชน์อื่นใด", "รายการทรัพย์สินหรือประโยชน์อื่นใด",
    "รายการทรัพย์สิน/ประโยชน์อื่นใด", "รายการทรัพย์สินหรือประโยชน์อื่นใดที่ได้รับ", "รายละเอียดทรัพย์สินหรือประโยชน์อื่นใด", "รายละเอียดทรัพย์สิน", "รายการทรัพย์สิน",
    "รายการที่ได้รับ", "รายการ", "รายละเอียด", "ของขวัญ", "ของขวัญ/ของกำนัล", "ของขวัญและของกำนัล", "รายการของขวัญ", "ประเภททรัพย์สินหรือประโยชน์อื่นใด", "ประเภทของขวัญ",
    "สิ่งของที่ได้รับ", "Gift", "Benefit",
]
type     = "text"
presence = "warning"
blank    = "warning"
example  = "กระเช้าผลไม้ 1 กระเช้า"
help     = { th = "เขียนว่าได้รับสิ่งใด จำนวนเท่าใด หากทั้งปีไม่มีให้เขียนว่า ไม่มีการรับทรัพย์สินหรือประโยชน์อื่นใด", en = "write what was received, and how much of it; where nothing was in the whole year, write ไม่มีการรับทรัพย์สินหรือประโยชน์อื่นใด" }

[[column]]
id       = "value"
title    = { th = "มูลค่า (บาท)", en = "Value (baht)" }
wordings = ["มูลค่า", "ราคา", "มูลค่าโดยประมาณ", "ราคาหรือมูลค่า", "ราคา/มูลค่า", "ราคา/มูลค่า โดยประมาณ", "มูลค่าประมาณ", "ราคาโดยประมาณ", "จำนวนเงิน", "Value"]
type     = "text"
presence = "optional"
blank    = "warning"
example  = "500"
help     = { th = "พิมพ์มูลค่าเป็นบาท จะเป็นราคาโดยประมาณก็ได้", en = "type the value in baht; an estimate will do" }

[[column]]
id       = "giver"
title    = { th = "ผู้ให้", en = "Giver" }
wordings = ["ชื่อผู้ให้", "ผู้มอบ", "ผู้ให้ทรัพย์สิน", "ผู้ให้ทรัพย์สินหรือประโยชน์อื่นใด", "ได้รับจาก", "รับจาก", "หน่วยงาน/บุคคลที่ให้", "ประเภทผู้ให้", "ผู้ให้ (บุคคล/หน่วยงาน)", "Giver", "From"]
type     = "text"
presence = "optional"
blank    = "warning"
example  = "ร้านตัวอย่างพาณิชย์"
help     = { th = "ระบุว่าได้รับจากใคร บุคคลหรือหน่วยงานใด", en = "write who gave it, a person or a body" }

[[column]]
id       = "receiver"
title    = { th = "ผู้รับ", en = "Receiver" }
wordings = ["ชื่อผู้รับ", "ผู้ได้รับ", "เจ้าหน้าที่ผู้รับ", "ผู้รับ/ตำแหน่ง", "ชื่อ-สกุล ผู้รับ", "ชื่อ - นามสกุล ผู้รับ", "รับในนาม", "Receiver", "To"]
type     = "text"
presence = "optional"
blank    = "warning"
example  = "นายสมชาย ตัวอย่าง"
help     = { th = "ระบุว่าใครรับ หรือรับในนามหน่วยงาน", en = "write who received it, or that the agency did" }

[[column]]
id       = "handling"
title    = { th = "การดำเนินการ", en = "What was done with it" }
wordings = [
    "การดำเนินการกับทรัพย์สิน", "การดำเนินการต่อทรัพย์สิน", "การจัดการ", "การจัดการทรัพย์สิน", "ผลการดำเนินการ", "ผลการพิจารณา", "การพิจารณา", "การส่งคืน",
    "ส่งคืน/ส่งมอบ", "Handling",
]
type     = "text"
presence = "optional"
blank    = "warning"
example  = "ส่งคืนผู้ให้"
help     = { th = "เขียนว่าทำอย่างไรกับสิ่งที่ได้รับ เช่น ส่งคืน หรือส่งมอบให้หน่วยงาน", en = "write what was done with it, such as given back or handed to the agency" }

[[check]]
id      = "value-without-amount"
level   = "warning"
assert  = "value.matches('[0-9๐-๙]')"
at      = "value"
title   = { th = "มูลค่าไม่มีตัวเลข", en = "the value has no number" }
message = { th = "มูลค่าไม่มีตัวเลข ({value})", en = "the value has no number ({value})" }
help    = { th = "พิมพ์มูลค่าเป็นบาท จะเป็นราคาโดยประมาณก็ได้", en = "type the value in baht; an estimate will do" }
passes  = [{ value = "๕๐๐" }, { value = "ประมาณ 1,000 บาท" }]
fails   = [{ value = "เล็กน้อย" }]

"""##),
        ("forms/hr-results.toml", ##"""
# What became of the projects of a human-resources plan. Five of the eight data elements stand in columns that are demanded; the period,
# problems and suggestions may also stand in columns or in the text, and the two statistics are no rows of projects: the item asks for them.
# The examples are of fiscal year 2566.

[form]
id      = "hr-results"
title   = { th = "ผลการบริหารและพัฒนาทรัพยากรบุคคล", en = "results of human resources" }
layout  = "narrative"
order   = "free"
unknown = "free"
totals  = [
    "รวม", "รวมทั้งสิ้น", "รวมเป็นเงิน", "รวมเป็นเงินทั้งสิ้น", "รวมเงิน", "รวมเงินทั้งสิ้น", "รวมทั้งหมด", "รวมยอด", "ยอดรวม", "ยอดรวมทั้งสิ้น", "ผลรวม",
    "รวมจำนวนเงิน", "รวมงบประมาณ", "รวมงบประมาณทั้งสิ้น", "ยอดยกไป", "ยอดยกมา", "total", "grand total", "sum",
]
remarks = [
    "หมายเหตุ", "*", "ข้อมูล ณ", "ณ วันที่", "ที่มา:", "ที่มา :", "ผู้จัดทำ", "ผู้รายงาน", "ผู้ตรวจสอบ", "ผู้รับรอง", "ตรวจสอบแล้ว", "วันที่รายงาน", "ลงชื่อ", "(ลงชื่อ",
    "ตำแหน่ง", "(นาย", "(นาง", "(ว่าที่", "(...", "Note",
    "ยุทธศาสตร์", "ประเด็นยุทธศาสตร์", "กลยุทธ์", "แผนงาน", "มิติ", "ด้าน", "ส่วนที่",
]

[[column]]
id       = "number"
title    = { th = "ลำดับที่", en = "No." }
wordings = ["ลำดับ", "ที่", "ข้อ", "ข้อที่", "ลำดับรายการ", "โครงการที่", "Number", "Item no."]
type     = "text"
presence = "optional"
blank    = "allowed"
example  = "1"
help     = { th = "เขียนลำดับของโครงการหรือกิจกรรม", en = "number the projects" }

[[column]]
id       = "fiscal_year"
title    = { th = "ปีงบประมาณ", en = "Fiscal year" }
wordings = ["ปีงบประมาณ พ.ศ.", "ประจำปีงบประมาณ", "ประจำปีงบประมาณ พ.ศ.", "Year"]
type     = "fiscal-year"
presence = "optional"
blank    = "allowed"
example  = "2566"

[[column]]
id       = "project"
title    = { th = "โครงการหรือกิจกรรม", en = "Project or activity" }
wordings = [
    "โครงการ/กิจกรรม", "โครงการ", "ชื่อโครงการ", "ชื่อโครงการ/กิจกรรม", "ชื่อโครงการหรือกิจกรรม", "กิจกรรม", "ชื่อกิจกรรม", "กิจกรรม/โครงการ",
    "โครงการ/กิจกรรม/มาตรการ", "โครงการ/มาตรการ/กิจกรรม", "มาตรการ/กิจกรรม/โครงการ", "โครงการ/มาตรการ", "แผนงาน/โครงการ",
    "แผนงาน/โครงการ/กิจกรรม", "งาน/โครงการ", "งาน/โครงการ/กิจกรรม", "โครงการ/รายการ", "ภารกิจ/โครงการ/กิจกรรม/มาตรการ",
    "โครงการตามแผน", "Project", "Project name", "Activity",
]
element  = 1
type     = "text"
example  = "อบรมคุณธรรมและจริยธรรมของบุคลากร"
help     = { th = "เขียนชื่อโครงการหรือกิจกรรมให้ตรงกับแผน", en = "name the project or activity as the plan has it" }

[[column]]
id       = "result"
title    = { th = "ผลการดำเนินการ", en = "Result" }
wordings = [
    "ผลการดำเนินงาน", "ผลการดำเนินการของแต่ละโครงการ/กิจกรรม", "ผลการดำเนินโครงการ", "ผลการดำเนินโครงการ/กิจกรรม", "สรุปผลการดำเนินการ",
    "สรุปผลการดำเนินงาน", "สรุปผล", "ผลที่ได้รับ", "ผลผลิต/ผลลัพธ์", "ผลการดำเนินงานตามแผน", "ผลดำเนินการ", "ผล", "Result", "Results",
]
element  = 2
type     = "text"
example  = "อบรมแล้วเมื่อวันที่ 16 มกราคม 2566 ผู้เข้าร่วม 42 คน"
help     = { th = "เขียนว่าทำอะไรแล้ว ได้ผลอย่างไร หรือไม่ได้ทำเพราะเหตุใด", en = "write what was done and with what result, or why it was not" }

[[column]]
id       = "budget"
title    = { th = "งบประมาณที่ได้รับจัดสรร (บาท)", en = "Budget (baht)" }
wordings = [
    "งบประมาณ", "งบประมาณที่ได้รับ", "งบประมาณที่ได้รับการจัดสรร", "งบประมาณที่ตั้งไว้", "งบประมาณตามแผน",
    "งบประมาณตามข้อบัญญัติ", "งบประมาณตามเทศบัญญัติ", "งบประมาณที่อนุมัติ", "งบประมาณโครงการ", "งบประมาณจัดสรร", "วงเงินงบประมาณ", "วงเงิน",
    "วงเงินที่ได้รับจัดสรร", "วงเงินงบประมาณที่ได้รับจัดสรร", "Budget", "Budget allocated",
]
element  = 3
type     = "text"
example  = "30,000.00"
help     = { th = "พิมพ์จำนวนเงินเป็นบาท หากไม่ใช้เงินให้เขียนว่า ไม่ใช้งบประมาณ", en = "type the amount in baht; where no money is used, write ไม่ใช้งบประมาณ" }

[[column]]
id       = "spent"
title    = { th = "ผลการใช้จ่ายงบประมาณ (บาท)", en = "Spending (baht)" }
wordings = [
    "งบประมาณที่ใช้", "งบประมาณที่ใช้ไป", "งบประมาณที่ใช้จริง", "งบประมาณที่ใช้จ่าย", "งบประมาณที่ใช้จ่ายจริง", "งบประมาณที่เบิกจ่าย",
    "ผลการใช้จ่าย", "การใช้จ่ายงบประมาณ", "ผลการเบิกจ่าย", "ผลการเบิกจ่ายงบประมาณ", "การเบิกจ่ายงบประมาณ", "เบิกจ่าย", "เบิกจ่ายแล้ว",
    "ผลการใช้งบประมาณ", "ใช้ไป", "จ่ายจริง", "งบประมาณที่ใช้ดำเนินการ", "งบประมาณที่ใช้ดำเนินงาน", "จำนวนเงินที่ใช้จ่าย", "Spent",
]
element  = 3
type     = "text"
example  = "28,500.00"
help     = { th = "พิมพ์จำนวนเงินเป็นบาท หากไม่ใช้เงินให้เขียนว่า ไม่ใช้งบประมาณ", en = "type the amount in baht; where no money is used, write ไม่ใช้งบประมาณ" }

[[column]]
id       = "period"
title    = { th = "ระยะเวลาในการดำเนินการ", en = "Period" }
wordings = [
    "ระยะเวลา", "ระยะเวลาดำเนินการ", "ระยะเวลาดำเนินงาน", "ระยะเวลาในการดำเนินงาน", "ระยะเวลาที่ดำเนินการ", "ระยะเวลาดำเนินโครงการ",
    "ระยะเวลาในการดำเนินการแต่ละโครงการหรือกิจกรรม", "ช่วงเวลา", "ช่วงเวลาดำเนินการ", "ช่วงเวลาที่ดำเนินการ", "ช่วงเวลาในการดำเนินการ",
    "กำหนดการ", "กำหนดเวลา", "วันที่ดำเนินการ", "วัน เดือน ปี ที่ดำเนินการ", "วัน/เดือน/ปี ที่ดำเนินการ", "เดือนที่ดำเนินการ", "Period", "When",
]
element  = 4
type     = "period"
presence = "optional"
pattern  = '(?s)\s*((ระหว่าง|ตั้งแต่)?\s*วันที่|ระหว่าง|ตั้งแต่)?\s*([0-9๐-๙]{1,2}\s*((-|–|—|ถึง)\s*[0-9๐-๙]{1,2}\s*)?[ก-ฮA-Za-z].*|[0-9๐-๙]{1,2}[/.-][0-9๐-๙]{1,2}[/.-][0-9๐-๙]{2,4}.*|[0-9]{4}-[0-9]{2}-[0-9]{2}.*)'
example  = "16 ม.ค. 2566 - 17 ม.ค. 2566"
help     = { th = "ระบุวัน เดือน ปี ที่เริ่มและสิ้นสุด เช่น 16 ม.ค. 2566 - 17 ม.ค. 2566", en = "give day, month and year of beginning and end, such as 16 ม.ค. 2566 - 17 ม.ค. 2566" }

[[column]]
id       = "problem"
title    = { th = "ปัญหา/อุปสรรค", en = "Problems" }
wordings = [
    "ปัญหา", "อุปสรรค", "ปัญหาและอุปสรรค", "ปัญหาอุปสรรค", "ปัญหาหรืออุปสรรค", "ปัญหา อุปสรรค", "ปัญหา/อุปสรรคที่พบ",
    "ปัญหา/อุปสรรคในการดำเนินการ", "ปัญหาและอุปสรรคในการดำเนินงาน", "Problems", "Problems and obstacles",
]
element  = 7
type     = "text"
presence = "optional"
blank    = "warning"
example  = "วิทยากรมีน้อย"
help     = { th = "เขียนปัญหาหรืออุปสรรค หากไม่มีให้เขียนว่า ไม่มีปัญหา/อุปสรรค", en = "write what went wrong; where nothing did, write ไม่มีปัญหา/อุปสรรค" }

[[column]]
id       = "suggestion"
title    = { th = "ข้อเสนอแนะ", en = "Suggestions" }
wordings = [
    "ข้อเสนอแนะในการแก้ไข", "ข้อเสนอแนะ/แนวทางแก้ไข", "แนวทางแก้ไข", "แนวทางการแก้ไข", "แนวทางแก้ไขปัญหา", "ข้อเสนอแนะและแนวทางแก้ไข",
    "แนวทางแก้ไข/ข้อเสนอแนะ", "ข้อเสนอแนะเพื่อการพัฒนา", "Suggestions", "Recommendations",
]
element  = 8
type     = "text"
presence = "optional"
blank    = "warning"
example  = "ประสานวิทยากรล่วงหน้า"
help     = { th = "เขียนข้อเสนอแนะ หากไม่มีให้เขียนว่า ไม่มีข้อเสนอแนะ", en = "write a suggestion; where there is none, write ไม่มีข้อเสนอแนะ" }

[[check]]
id      = "wrong-fiscal-year"
level   = "error"
assert  = "fiscal_year == covers.fiscal_year"
at      = "fiscal_year"
title   = { th = "ปีงบประมาณไม่ใช่ปีที่ต้องรายงาน", en = "the fiscal year is not the one to report" }
message = { th = "ปีงบประมาณ ({fiscal_year}) ไม่ใช่ปีที่ต้องรายงาน ({covers.fiscal_year})", en = "the fiscal year ({fiscal_year}) is not the one to report ({covers.fiscal_year})" }
help    = { th = "ตรวจว่าเป็นข้อมูลของปีที่ต้องรายงาน ไม่ใช่ไฟล์ของปีอื่น", en = "check that the data is of the year to report, not a file of another year" }
passes  = [{ fiscal_year = "2566" }]
fails   = [{ fiscal_year = "2567" }]

[[check]]
id      = "outside-fiscal-year"
level   = "error"
assert  = "period_from <= covers.to && period_to >= covers.from"
at      = "period"
element = 4
title   = { th = "ดำเนินการนอกปีงบประมาณที่รายงาน", en = "carried out outside of the fiscal year" }
message = { th = "ดำเนินการ ({period}) นอกปีงบประมาณ {covers.fiscal_year}", en = "carried out ({period}) outside of fiscal year {covers.fiscal_year}" }
help    = { th = "ตรวจปีที่พิมพ์ หรือนำโครงการนี้ไปรายงานในปีที่ดำเนินการ", en = "check the year, or report the project in the year in which it was carried out" }
passes  = [{ period = "1 ต.ค. 2565 - 30 ก.ย. 2566" }]
fails   = [{ period = "16 ม.ค. 2567 - 17 ม.ค. 2567" }]

[[check]]
id      = "budget-without-amount"
level   = "error"
assert  = "budget.matches('[0-9๐-๙]') || budget.matches('ไม่(ใช้|ได้ใช้|มี|ได้ตั้ง|ขอ|ได้รับ|ได้เบิก|เบิก)|ยังไม่')"
at      = "budget"
element = 3
title   = { th = "ไม่บอกจำนวนเงินหรือว่าไม่ใช้งบประมาณ: งบประมาณ", en = "neither an amount nor that none is used: budget" }
message = { th = "ไม่บอกจำนวนเงินหรือว่าไม่ใช้งบประมาณ ({budget})", en = "neither an amount nor that none is used ({budget})" }
help    = { th = "พิมพ์จำนวนเงินเป็นบาท หากไม่ใช้เงินให้เขียนว่า ไม่ใช้งบประมาณ", en = "type the amount in baht; where no money is used, write ไม่ใช้งบประมาณ" }
passes  = [{ budget = "๕๐,๐๐๐" }, { budget = "ไม่ใช้งบประมาณ" }, { budget = "ไม่มีค่าใช้จ่าย" }]
fails   = [{ budget = "ตามข้อบัญญัติ" }]

[[check]]
id      = "spending-without-amount"
level   = "error"
assert  = "spent.matches('[0-9๐-๙]') || spent.matches('ไม่(ใช้|ได้ใช้|มี|ได้ตั้ง|ขอ|ได้รับ|ได้เบิก|เบิก)|ยังไม่')"
at      = "spent"
element = 3
title   = { th = "ไม่บอกจำนวนเงินหรือว่าไม่ใช้งบประมาณ: ผลการใช้จ่าย", en = "neither an amount nor that none is used: spending" }
message = { th = "ไม่บอกจำนวนเงินหรือว่าไม่ใช้งบประมาณ ({spent})", en = "neither an amount nor that none is used ({spent})" }
help    = { th = "พิมพ์จำนวนเงินเป็นบาท หากไม่ใช้เงินให้เขียนว่า ไม่ใช้งบประมาณ", en = "type the amount in baht; where no money is used, write ไม่ใช้งบประมาณ" }
passes  = [{ spent = "๕๐,๐๐๐" }, { spent = "ไม่ใช้งบประมาณ" }, { spent = "ไม่มีค่าใช้จ่าย" }]
fails   = [{ spent = "ตามจริง" }]

[[check]]
id      = "result-says-nothing"
level   = "error"
assert  = "!(result in ['-', '–', '—'])"
at      = "result"
element = 2
message = { th = "ผลการดำเนินการมีเพียงขีด ({result})", en = "the result: only a dash ({result})" }
help    = { th = "เขียนผลของโครงการนี้ หากไม่ได้ดำเนินการให้เขียนเหตุผล", en = "write what came of it, or why nothing was done" }
passes  = [{}, { result = "ไม่มี" }]
fails   = [{ result = "-" }]

[[check]]
id      = "problem-says-nothing"
level   = "warning"
assert  = "!(problem in ['-', '–', '—'])"
at      = "problem"
element = 7
message = { th = "ปัญหา/อุปสรรคมีเพียงขีด ({problem})", en = "the problem: only a dash ({problem})" }
help    = { th = "เขียนปัญหาหรืออุปสรรค หากไม่มีให้เขียนว่า ไม่มีปัญหา/อุปสรรค", en = "write what went wrong; where nothing did, write ไม่มีปัญหา/อุปสรรค" }
passes  = [{}, { problem = "ไม่มี" }]
fails   = [{ problem = "-" }]

[[check]]
id      = "suggestion-says-nothing"
level   = "warning"
assert  = "!(suggestion in ['-', '–', '—'])"
at      = "suggestion"
element = 8
message = { th = "ข้อเสนอแนะมีเพียงขีด ({suggestion})", en = "the suggestion: only a dash ({suggestion})" }
help    = { th = "เขียนข้อเสนอแนะ หากไม่มีให้เขียนว่า ไม่มีข้อเสนอแนะ", en = "write a suggestion; where there is none, write ไม่มีข้อเสนอแนะ" }
passes  = [{}, { suggestion = "ไม่มี" }]
fails   = [{ suggestion = "-" }]

"""##),
        ("forms/integrity-analysis.toml", ##"""
# The analysis of the last result, where it has a table of its own: indicators, their points, what has to be mended, what can be better.

[form]
id      = "integrity-analysis"
title   = { th = "การวิเคราะห์ผลการประเมิน", en = "analysis of the last result" }
layout  = "narrative"
order   = "free"
unknown = "free"
remarks = ["หมายเหตุ", "*", "ที่มา:", "ที่มา :", "รวม", "เฉลี่ย", "คะแนนรวม", "คะแนนเฉลี่ย"]

[[column]]
id       = "number"
title    = { th = "ลำดับที่", en = "No." }
wordings = ["ลำดับ", "ที่", "ข้อ", "ข้อที่"]
type     = "text"
presence = "optional"
blank    = "allowed"
example  = "1"
help     = { th = "เขียนลำดับของตัวชี้วัด", en = "number the indicators" }

[[column]]
id       = "indicator"
title    = { th = "ตัวชี้วัด", en = "Indicator" }
wordings = ["ตัวชี้วัดที่", "ชื่อตัวชี้วัด", "ประเด็นตัวชี้วัด", "ตัวชี้วัด ITA", "ตัวชี้วัดการประเมิน", "ประเด็นการประเมิน"]
type     = "text"
example  = "ตัวชี้วัดที่ 8 การปรับปรุงระบบการทำงาน"
help     = { th = "เขียนเลขและชื่อตัวชี้วัด", en = "write number and name of the indicator" }

[[column]]
id       = "score"
title    = { th = "คะแนน", en = "Score" }
wordings = ["ผลคะแนน", "คะแนนที่ได้", "คะแนนที่ได้รับ", "คะแนนตัวชี้วัด", "คะแนน ITA", "ผลการประเมิน", "ผลคะแนนการประเมิน"]
type     = "text"
presence = "optional"
blank    = "warning"
example  = "85.90"
help     = { th = "เขียนคะแนนที่ได้ในปีที่วิเคราะห์", en = "write the points of the year that is analysed" }

[[column]]
id       = "weakness"
title    = { th = "ข้อบกพร่องหรือจุดอ่อนที่ต้องแก้ไข", en = "Weakness" }
wordings = [
    "ข้อบกพร่องหรือจุดอ่อน", "ข้อบกพร่อง/จุดอ่อน", "จุดอ่อน", "ข้อบกพร่อง", "ประเด็นที่ต้องแก้ไข", "ประเด็นที่เป็นข้อบกพร่องหรือจุดอ่อน",
    "ประเด็นที่เป็นข้อบกพร่องหรือจุดอ่อนที่จะต้องแก้ไขโดยเร่งด่วน", "ประเด็นปัญหา", "ปัญหา",
]
type     = "text"
example  = "มีบริการออนไลน์เพียง 1 งาน"
help     = { th = "เขียนข้อบกพร่องที่พบจากผลการประเมิน", en = "write what the result showed to be weak" }

[[column]]
id       = "improvement"
title    = { th = "ประเด็นที่ต้องพัฒนาให้ดีขึ้น", en = "What can be better" }
wordings = ["ประเด็นที่ต้องพัฒนา", "ประเด็นที่ควรพัฒนา", "จุดที่ควรพัฒนา", "แนวทางการพัฒนา", "แนวทางแก้ไข", "ประเด็นที่ต้องพัฒนาให้ดีขึ้นที่มีความสอดคล้องกับผลการประเมิน"]
type     = "text"
presence = "optional"
blank    = "warning"
example  = "จำนวนงานที่ยื่นคำร้องออนไลน์ได้"
help     = { th = "เขียนประเด็นที่ต้องพัฒนาให้ดีขึ้น", en = "write what is to become better" }

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
        ("forms/integrity-measures.toml", ##"""
# What is done about the last assessment: what was weak or can be better, the measure, and how it is put to work. Many reports write the
# analysis in a table or a text of its own, so that only the measure is demanded here; the item asks for the analysis.

[form]
id      = "integrity-measures"
title   = { th = "มาตรการส่งเสริมคุณธรรมและความโปร่งใส", en = "integrity measures" }
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
example  = "1"
help     = { th = "เขียนลำดับของมาตรการ", en = "number the measures" }

[[column]]
id       = "indicator"
title    = { th = "ตัวชี้วัด", en = "Indicator" }
wordings = [
    "ตัวชี้วัดที่", "ชื่อตัวชี้วัด", "ประเด็นตัวชี้วัด", "ตัวชี้วัด ITA", "ตัวชี้วัด/ประเด็นการประเมิน", "ตัวชี้วัดการประเมิน", "ประเด็นการประเมิน", "เครื่องมือ/ตัวชี้วัด",
    "ตัวชี้วัด/คะแนน", "Indicator",
]
type     = "text"
presence = "optional"
blank    = "warning"
example  = "ตัวชี้วัดที่ 4 การใช้ทรัพย์สินของราชการ"
help     = { th = "เขียนเลขและชื่อตัวชี้วัดที่มาตรการนี้แก้ไข", en = "write number and name of the indicator that the measure is about" }

[[column]]
id       = "score"
title    = { th = "คะแนน", en = "Score" }
wordings = ["ผลคะแนน", "คะแนนที่ได้", "คะแนนที่ได้รับ", "คะแนนตัวชี้วัด", "คะแนน ITA", "ผลการประเมิน", "ผลคะแนนการประเมิน", "Score"]
type     = "text"
presence = "optional"
blank    = "note"
example  = "86.40"
help     = { th = "พิมพ์คะแนนของปีที่นำมาวิเคราะห์", en = "type the score of the year that is analysed" }

[[column]]
id         = "weakness"
title      = { th = "ข้อบกพร่องหรือจุดอ่อนที่ต้องแก้ไข", en = "Weakness" }
wordings   = [
    "ประเด็นที่เป็นข้อบกพร่องหรือจุดอ่อน", "ประเด็นที่เป็นข้อบกพร่องหรือจุดอ่อนที่จะต้องแก้ไขโดยเร่งด่วน", "ประเด็นที่เป็นข้อบกพร่อง/จุดอ่อน", "ข้อบกพร่องหรือจุดอ่อน",
    "ข้อบกพร่อง/จุดอ่อน", "ข้อบกพร่อง", "จุดอ่อน", "ประเด็นที่ต้องแก้ไข", "ประเด็นที่ต้องแก้ไขโดยเร่งด่วน", "ประเด็นที่ต้องแก้ไขเร่งด่วน", "ประเด็นปัญหา", "ปัญหา",
    "ปัญหาที่พบ", "สภาพปัญหา", "ประเด็นที่พบ", "ประเด็น", "ผลการวิเคราะห์", "ผลการวิเคราะห์ข้อมูล", "การวิเคราะห์", "การวิเคราะห์ผลการประเมิน",
    "ผลการวิเคราะห์การประเมิน", "ประเด็นข้อบกพร่อง", "Weakness", "Analysis",
]
type       = "text"
presence   = "optional"
blank      = "warning"
blank-when = "has(improvement)"
example    = "บุคลากรบางส่วนยังไม่ทราบขั้นตอนการขอยืมทรัพย์สิน"
help       = { th = "เขียนว่าผลการประเมินชี้จุดอ่อนเรื่องใด", en = "write what the assessment found weak" }

[[column]]
id         = "improvement"
title      = { th = "ประเด็นที่ต้องพัฒนาให้ดีขึ้น", en = "What can be better" }
wordings   = [
    "ประเด็นที่ต้องพัฒนา", "ประเด็นที่ควรพัฒนา", "ประเด็นที่ควรพัฒนาให้ดีขึ้น", "ประเด็นที่จะต้องพัฒนาให้ดีขึ้น", "สิ่งที่ควรพัฒนา", "จุดที่ควรพัฒนา", "ข้อควรพัฒนา",
    "ประเด็นที่ต้องปรับปรุง", "ประเด็นที่ควรปรับปรุง", "ข้อที่ควรปรับปรุง", "ข้อเสนอแนะ", "ข้อเสนอแนะจากผลการประเมิน", "Improvement",
]
type       = "text"
presence   = "optional"
blank      = "warning"
blank-when = "has(weakness)"
example    = "ประชาสัมพันธ์ขั้นตอนการขอยืมทรัพย์สินให้ทั่วถึง"
help       = { th = "เขียนว่าเรื่องใดต้องพัฒนาให้ดีขึ้น", en = "write what is to become better" }

[[column]]
id       = "measure"
title    = { th = "มาตรการหรือแนวทาง", en = "Measure" }
wordings = [
    "มาตรการ", "มาตรการ/แนวทาง", "มาตรการ/กิจกรรม", "มาตรการหรือกิจกรรม", "มาตรการ/โครงการ/กิจกรรม", "มาตรการ/แนวทาง/กิจกรรม",
    "มาตรการส่งเสริมคุณธรรมและความโปร่งใส", "มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน", "มาตรการ/กิจกรรมที่ดำเนินการ",
    "มาตรการเพื่อขับเคลื่อนการส่งเสริมคุณธรรมและความโปร่งใส", "แนวทางการยกระดับ", "แนวทางในการยกระดับ", "แนวทางการยกระดับการประเมิน",
    "แนวทางในการยกระดับการประเมิน", "แนวทางการแก้ไข", "แนวทางแก้ไข", "แนวทางการพัฒนา", "แนวทางการปรับปรุง", "แนวทางการปรับปรุงแก้ไข",
    "แนวทางการแก้ไข/พัฒนา", "โครงการ/กิจกรรม", "กิจกรรม", "Measure", "Measures",
]
type     = "text"
example  = "จัดทำคู่มือการขอยืมทรัพย์สินของราชการ"
help     = { th = "เขียนมาตรการที่ตอบประเด็นในแถวนี้", en = "write the measure that answers this row's point" }

[[column]]
id       = "steps"
title    = { th = "ขั้นตอนหรือวิธีการปฏิบัติ", en = "Steps" }
wordings = [
    "ขั้นตอน", "ขั้นตอน/วิธีการปฏิบัติ", "ขั้นตอนหรือวิธีการ", "ขั้นตอนการดำเนินการ", "ขั้นตอนการปฏิบัติ", "วิธีดำเนินการ", "วิธีการดำเนินการ", "วิธีการ", "วิธีปฏิบัติ",
    "แนวทางการดำเนินการ", "แนวทางการดำเนินงาน", "แนวทางปฏิบัติ", "แนวทางการปฏิบัติ", "แนวทางการนำไปสู่การปฏิบัติ", "การนำไปสู่การปฏิบัติ", "Steps", "How",
]
type     = "text"
presence = "optional"
blank    = "warning"
example  = "แต่งตั้งคณะทำงาน ประชุมจัดทำคู่มือ และแจ้งเวียนทุกกอง"
help     = { th = "เขียนว่าจะทำอย่างไรทีละขั้น", en = "write how it is done, step by step" }

[[column]]
id       = "responsible"
title    = { th = "ผู้รับผิดชอบ", en = "Responsible" }
wordings = [
    "ผู้รับผิดชอบหลัก", "ผู้รับผิดชอบดำเนินการ", "หน่วยงานที่รับผิดชอบ", "หน่วยงานผู้รับผิดชอบ", "หน่วยงานรับผิดชอบ", "ส่วนงานที่รับผิดชอบ", "ส่วนราชการที่รับผิดชอบ",
    "กอง/สำนักที่รับผิดชอบ", "ผู้ที่เกี่ยวข้อง", "Responsible unit",
]
type     = "text"
presence = "optional"
blank    = "warning"
example  = "กองคลัง"
help     = { th = "ระบุกอง สำนัก หรือตำแหน่งที่รับผิดชอบ", en = "name the division or post that is responsible" }

[[column]]
id       = "period"
title    = { th = "ระยะเวลา", en = "Period" }
wordings = [
    "ระยะเวลาดำเนินการ", "ระยะเวลาในการดำเนินการ", "ระยะเวลาที่ดำเนินการ", "ระยะเวลาดำเนินงาน", "ช่วงเวลา", "ช่วงเวลาดำเนินการ", "กำหนดเวลา", "กำหนดการ",
    "ระยะเวลาแล้วเสร็จ", "Period", "When",
]
type     = "text"
presence = "optional"
blank    = "warning"
example  = "ม.ค. - มี.ค."
help     = { th = "ระบุว่าจะทำเมื่อใดถึงเมื่อใด", en = "write from when to when" }

[[column]]
id       = "monitoring"
title    = { th = "การกำกับติดตาม", en = "Monitoring" }
wordings = [
    "การกำกับติดตามให้นำไปสู่การปฏิบัติและการรายงานผล", "การกำกับติดตามและการรายงานผล", "การกำกับติดตาม/รายงานผล", "การกำกับ ติดตาม", "การติดตามผล", "การติดตาม",
    "การรายงานผล", "แนวทางการติดตาม", "แนวทางกำกับติดตาม", "แนวทางการกำกับติดตาม", "วิธีการติดตาม", "การติดตามและประเมินผล", "การติดตามประเมินผล", "Monitoring",
]
type     = "text"
presence = "optional"
blank    = "warning"
example  = "รายงานผลต่อผู้บริหารทุกไตรมาส"
help     = { th = "ระบุว่าใครติดตาม เมื่อใด และรายงานใคร", en = "write who follows it up, when, and who is told" }

[[check]]
id      = "measure-says-nothing"
level   = "error"
assert  = "!(measure in ['-', '–', '—'])"
at      = "measure"
title   = { th = "มาตรการมีเพียงขีด", en = "the measure: only a dash" }
message = { th = "มาตรการมีเพียงขีด ({measure})", en = "the measure: only a dash ({measure})" }
help    = { th = "เขียนมาตรการที่ตอบประเด็นในแถวนี้", en = "write the measure that answers this row's point" }
passes  = [{}]
fails   = [{ measure = "-" }]

[[group]]
id     = "by_measure"
by     = "measure"
ignore = ["มาตรการ"]

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

[[group]]
id     = "by_measure"
by     = "measure"
ignore = ["มาตรการ"]

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

[[group]]
id     = "by_method"
by     = "method"

"""##),
        ("forms/participation.toml", ##"""
# Work in which outsiders took part. Only the topic or activity is demanded here; what else a year asks for is asked by its item, because many
# reports write it below a picture instead of in a table.

[form]
id      = "participation"
title   = { th = "การเปิดโอกาสให้เกิดการมีส่วนร่วม", en = "participation" }
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
wordings = ["ลำดับ", "ที่", "ข้อ", "ข้อที่", "ลำดับรายการ", "Number", "Item no."]
type     = "text"
presence = "optional"
blank    = "allowed"
example  = "1"
help     = { th = "เขียนลำดับของกิจกรรม", en = "number the activities" }

[[column]]
id       = "topic"
title    = { th = "ประเด็นหรือเรื่องในการมีส่วนร่วม", en = "Topic or activity" }
wordings = [
    "ประเด็นในการมีส่วนร่วม", "เรื่องในการมีส่วนร่วม", "ประเด็น/เรื่องในการมีส่วนร่วม", "ประเด็นการมีส่วนร่วม", "ประเด็นหรือเรื่อง", "ประเด็น/เรื่อง", "เรื่องที่มีส่วนร่วม", "ประเด็น", "เรื่อง",
    "โครงการ/กิจกรรม", "โครงการหรือกิจกรรม", "กิจกรรม/โครงการ", "กิจกรรม", "ชื่อกิจกรรม", "โครงการ", "ชื่อโครงการ", "ชื่อโครงการ/กิจกรรม", "กิจกรรมที่เปิดโอกาสให้มีส่วนร่วม",
    "กิจกรรมการมีส่วนร่วม", "การดำเนินการหรือกิจกรรม", "Topic", "Activity",
]
type     = "text"
example  = "ประชุมประชาคมหมู่บ้านเพื่อจัดทำแผนพัฒนาท้องถิ่น"
help     = { th = "เขียนว่าให้บุคคลภายนอกมีส่วนร่วมในเรื่องใด", en = "write what outsiders took part in" }

[[column]]
id       = "held"
title    = { th = "วันที่ดำเนินการ", en = "When" }
wordings = [
    "วันเวลา", "วัน เวลา สถานที่", "วัน/เวลา/สถานที่", "วันที่จัดกิจกรรม", "วันที่", "วัน เดือน ปี", "วัน เดือน ปี ที่ดำเนินการ", "วัน/เดือน/ปี", "ระยะเวลา", "ระยะเวลาดำเนินการ",
    "ช่วงเวลา", "วันที่และสถานที่", "วันและสถานที่", "When", "Date",
]
type     = "text"
presence = "optional"
blank    = "warning"
example  = "15 ม.ค. 2567"
help     = { th = "ระบุวัน เดือน ปี ที่จัดกิจกรรม", en = "give day, month and year of the activity" }

[[column]]
id       = "participants"
title    = { th = "ผู้มีส่วนร่วม", en = "Participants" }
wordings = [
    "สรุปข้อมูลของผู้มีส่วนร่วม", "สรุปข้อมูลผู้มีส่วนร่วม", "ข้อมูลผู้มีส่วนร่วม", "ข้อมูลของผู้มีส่วนร่วม", "ผู้เข้ามามีส่วนร่วม", "ผู้เข้าร่วม", "ผู้เข้าร่วมกิจกรรม", "ผู้เข้าร่วมประชุม",
    "ผู้ที่มีส่วนร่วม", "ผู้มีส่วนได้ส่วนเสีย", "ผู้มีส่วนได้เสีย", "กลุ่มเป้าหมาย", "จำนวนผู้เข้าร่วม", "จำนวนผู้มีส่วนร่วม", "บุคคลภายนอกที่มีส่วนร่วม", "Participants",
]
type     = "text"
presence = "optional"
blank    = "warning"
example  = "ประชาชนหมู่ 1 ถึงหมู่ 8 จำนวน 120 คน"
help     = { th = "เขียนว่าใครมาร่วม และกี่คน", en = "write who took part, and how many" }

[[column]]
id       = "result"
title    = { th = "ผลจากการมีส่วนร่วม", en = "Result" }
wordings = [
    "ผลการมีส่วนร่วม", "ผลที่ได้จากการมีส่วนร่วม", "ผลที่ได้รับ", "ผลที่ได้รับจากการมีส่วนร่วม", "ผลการดำเนินการ", "ผลการดำเนินงาน", "สรุปผล", "สรุปผลการมีส่วนร่วม",
    "สรุปผลการดำเนินการ", "ความคิดเห็น/ข้อเสนอแนะ", "ข้อเสนอแนะที่ได้รับ", "ผล", "Result",
]
type     = "text"
presence = "optional"
blank    = "warning"
example  = "ที่ประชุมเสนอให้ซ่อมถนนสาย 3 ก่อน"
help     = { th = "เขียนว่าได้ผลหรือข้อเสนออะไรจากผู้ที่มาร่วม", en = "write what came of it, or what those who took part proposed" }

[[column]]
id       = "use"
title    = { th = "การนำผลจากการมีส่วนร่วมไปใช้", en = "How the result is used" }
wordings = [
    "การนำผลจากการมีส่วนร่วมไปปรับปรุงพัฒนาการดำเนินงาน", "การนำผลจากการมีส่วนร่วมไปปรับปรุงพัฒนาการดำเนินงานของหน่วยงาน", "การนำผลไปปรับปรุง", "การนำผลไปใช้",
    "การนำผลไปพัฒนา", "การนำผลไปปรับปรุงและพัฒนา", "การนำไปปรับปรุง", "การนำไปใช้ประโยชน์", "การนำผลไปใช้ประโยชน์", "Use",
]
type     = "text"
presence = "optional"
blank    = "warning"
example  = "บรรจุงานซ่อมถนนสาย 3 ในข้อบัญญัติงบประมาณ"
help     = { th = "เขียนว่าหน่วยงานนำผลไปทำอะไรต่อ", en = "write what the agency does with the result" }

[[check]]
id      = "topic-says-nothing"
level   = "error"
assert  = "!(topic in ['-', '–', '—'])"
at      = "topic"
title   = { th = "ประเด็นหรือกิจกรรมมีเพียงขีด", en = "the topic: only a dash" }
message = { th = "ประเด็นหรือกิจกรรมมีเพียงขีด ({topic})", en = "the topic: only a dash ({topic})" }
help    = { th = "เขียนว่าให้บุคคลภายนอกมีส่วนร่วมในเรื่องใด", en = "write what outsiders took part in" }
passes  = [{}]
fails   = [{ topic = "-" }]

"""##),
        ("forms/procured-items.toml", ##"""
# What was bought or hired in a year, in short. The amount may stand beside each work or only as a sum in the text: the item asks for it.

[form]
id      = "procured-items"
title   = { th = "รายการที่มีการจัดซื้อจัดจ้าง", en = "what was procured" }
layout  = "records"
order   = "free"
unknown = "free"
totals  = [
    "รวม", "รวมทั้งสิ้น", "รวมทั้งหมด", "รวมจำนวน", "รวมเรื่อง", "ยอดรวม", "ยอดรวมทั้งสิ้น", "ผลรวม", "total", "grand total", "sum", "รวมเป็นเงิน",
    "รวมเป็นเงินทั้งสิ้น", "รวมเงิน", "รวมจำนวนเงิน", "รวมงบประมาณ",
]
remarks = [
    "หมายเหตุ", "*", "ข้อมูล ณ", "ณ วันที่", "ที่มา:", "ที่มา :", "ผู้จัดทำ", "ผู้รายงาน", "ผู้ตรวจสอบ", "ผู้รับรอง", "ตรวจสอบแล้ว", "วันที่รายงาน", "ลงชื่อ",
    "(ลงชื่อ", "ตำแหน่ง", "(นาย", "(นาง", "(ว่าที่", "(...", "Note",
]

[[column]]
id       = "number"
title    = { th = "ลำดับที่", en = "No." }
wordings = ["ลำดับ", "ที่", "ข้อ", "ข้อที่", "ลำดับรายการ", "รายการที่", "Number", "Item no."]
type     = "text"
presence = "optional"
blank    = "allowed"
example  = "1"
help     = { th = "เขียนลำดับที่", en = "number the rows" }

[[column]]
id       = "description"
title    = { th = "รายการที่จัดซื้อจัดจ้าง", en = "What was procured" }
wordings = [
    "รายการ", "รายการจัดซื้อจัดจ้าง", "รายการที่มีการจัดซื้อจัดจ้าง", "รายการที่ซื้อหรือจ้าง", "งานที่ซื้อหรือจ้าง", "งานที่จัดซื้อจัดจ้าง", "งานที่จัดซื้อหรือจัดจ้าง",
    "งานจัดซื้อจัดจ้าง", "ชื่อรายการ", "ชื่อรายการจัดซื้อจัดจ้าง", "ชื่องาน", "ชื่อโครงการ", "โครงการ", "โครงการ/รายการ", "โครงการ/กิจกรรม",
    "ชื่อโครงการ/รายการ", "งาน/โครงการ", "รายละเอียด", "รายละเอียดรายการ", "เรื่อง", "Description", "Item",
]
element  = 2
type     = "text"
example  = "จัดซื้อวัสดุสำนักงาน จำนวน 12 รายการ"
help     = { th = "พิมพ์ชื่องานที่ซื้อหรือจ้าง", en = "name what was bought or hired" }

[[column]]
id       = "budget"
title    = { th = "วงเงินงบประมาณ (บาท)", en = "Budget (baht)" }
wordings = [
    "วงเงิน", "งบประมาณ", "งบประมาณที่ได้รับจัดสรร", "วงเงินงบประมาณที่ได้รับจัดสรร", "วงเงินที่จะซื้อหรือจ้าง", "วงเงินที่จัดซื้อจัดจ้าง", "งบประมาณโครงการ",
    "งบประมาณที่ตั้งไว้", "Budget",
]
type     = "money"
presence = "optional"
minimum  = 0
example  = "25,000.00"

[[column]]
id       = "spent"
title    = { th = "งบประมาณที่ใช้ (บาท)", en = "Spent (baht)" }
wordings = [
    "งบประมาณที่ใช้ไป", "งบประมาณที่ใช้จริง", "งบประมาณที่ใช้ในการจัดซื้อจัดจ้าง", "งบประมาณที่ใช้จ่าย", "จำนวนเงิน", "จำนวนเงินที่จัดซื้อจัดจ้าง",
    "ราคาที่ตกลงซื้อหรือจ้าง", "ราคาที่ตกลงซื้อ/จ้าง", "ราคาที่จัดซื้อจัดจ้าง", "ราคาที่จัดซื้อ", "วงเงินที่ใช้", "วงเงินตามสัญญา", "จำนวนเงินตามสัญญา",
    "ผลการเบิกจ่าย", "เบิกจ่าย", "ราคา", "Amount", "Spent",
]
element  = 1
type     = "money"
presence = "optional"
minimum  = 0
example  = "24,800.00"

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
        ("forms/risk-actions.toml", ##"""
# What was done about the risks, measure by measure.

[form]
id      = "risk-actions"
title   = { th = "การดำเนินการเพื่อจัดการความเสี่ยง", en = "action on the risks" }
layout  = "narrative"
order   = "free"
unknown = "free"
remarks = [
    "หมายเหตุ", "*", "ข้อมูล ณ", "ณ วันที่", "ที่มา:", "ที่มา :", "ผู้จัดทำ", "ผู้รายงาน", "ผู้ตรวจสอบ", "ผู้รับรอง", "ตรวจสอบแล้ว", "วันที่รายงาน", "ลงชื่อ",
    "(ลงชื่อ", "ตำแหน่ง", "(นาย", "(นาง", "(ว่าที่", "(...", "Note",
]

[[column]]
id       = "number"
title    = { th = "ลำดับที่", en = "No." }
wordings = ["ลำดับ", "ที่", "ข้อ", "ข้อที่", "ลำดับรายการ", "รายการที่", "Number", "Item no."]
type     = "text"
presence = "optional"
blank    = "allowed"
example  = "1"
help     = { th = "เขียนลำดับที่", en = "number the rows" }

[[column]]
id       = "event"
title    = { th = "เหตุการณ์ความเสี่ยง", en = "Risk event" }
wordings = [
    "เหตุการณ์ความเสี่ยงการทุจริต", "เหตุการณ์หรือพฤติการณ์ความเสี่ยง", "ความเสี่ยง", "ความเสี่ยงการทุจริต", "ประเด็นความเสี่ยง", "ประเด็นความเสี่ยงการทุจริต",
    "โอกาส/ความเสี่ยงการทุจริต", "ชื่อความเสี่ยง", "รูปแบบพฤติการณ์ความเสี่ยง", "กระบวนงาน", "งาน/กระบวนงาน", "Risk", "Event",
]
type     = "text"
presence = "optional"
blank    = "warning"
example  = "กำหนดคุณลักษณะของพัสดุเอื้อผู้ขายบางราย"
help     = { th = "เขียนเหตุการณ์ความเสี่ยงให้ตรงกับที่ประเมินไว้", en = "name the risk as the assessment does" }

[[column]]
id       = "level"
title    = { th = "ระดับความเสี่ยง", en = "Level of risk" }
wordings = ["ระดับของความเสี่ยง", "ระดับความเสี่ยงการทุจริต", "คะแนนความเสี่ยง", "ค่าความเสี่ยง", "สถานะความเสี่ยง", "Risk Score", "Risk level"]
type     = "text"
presence = "optional"
blank    = "note"
example  = "สูง"
help     = { th = "เขียนระดับความเสี่ยงตามที่ประเมินไว้", en = "write the level that the assessment found" }

[[column]]
id       = "measure"
title    = { th = "มาตรการจัดการความเสี่ยง", en = "Measure" }
wordings = [
    "มาตรการ", "มาตรการป้องกัน", "มาตรการป้องกันการทุจริต", "มาตรการป้องกันเพื่อไม่ให้เกิดการทุจริต", "มาตรการจัดการความเสี่ยงการทุจริต",
    "มาตรการในการจัดการความเสี่ยง", "มาตรการบริหารจัดการความเสี่ยง", "มาตรการควบคุมความเสี่ยง", "มาตรการ/กิจกรรม", "มาตรการ/แนวทาง",
    "มาตรการตามแผน", "กิจกรรม/มาตรการ", "กิจกรรม", "แนวทางการจัดการความเสี่ยง", "Measures",
]
type     = "text"
example  = "ให้คณะกรรมการกำหนดคุณลักษณะและประกาศให้สาธารณชนวิจารณ์"
help     = { th = "เขียนมาตรการให้ตรงกับที่ประเมินไว้", en = "name the measure as the assessment does" }

[[column]]
id       = "action"
title    = { th = "การดำเนินการ", en = "Action" }
wordings = [
    "ผลการดำเนินการ", "ผลการดำเนินงาน", "การดำเนินงาน", "ผลการดำเนินการตามมาตรการ", "รายละเอียดการดำเนินการ", "รายละเอียดการดำเนินงาน",
    "การดำเนินการเพื่อจัดการความเสี่ยง", "การดำเนินการจัดการความเสี่ยง", "สิ่งที่ดำเนินการ", "กิจกรรมที่ดำเนินการ", "ความก้าวหน้า", "สรุปผลการดำเนินการ",
    "ผลการจัดการความเสี่ยง", "สถานะการดำเนินการ", "Result", "Actions",
]
type     = "text"
example  = "ประชุมคณะกรรมการและประกาศร่างคุณลักษณะเมื่อวันที่ 16 ม.ค. 2566"
help     = { th = "เขียนว่าทำอะไรไปแล้วตามมาตรการนี้", en = "write what was done about it" }

[[column]]
id       = "period"
title    = { th = "ระยะเวลา", en = "Period" }
wordings = [
    "ระยะเวลาดำเนินการ", "ระยะเวลาในการดำเนินการ", "ระยะเวลาดำเนินงาน", "ช่วงเวลา", "ช่วงเวลาดำเนินการ", "กำหนดเวลา", "กำหนดการ",
    "วันที่ดำเนินการ", "วัน เดือน ปี ที่ดำเนินการ", "When",
]
type     = "text"
presence = "optional"
blank    = "note"
example  = "16 ม.ค. 2566"
help     = { th = "ระบุวันที่หรือช่วงเวลาที่ดำเนินการ เช่น 16 ม.ค. 2566", en = "write when it is carried out, such as 16 ม.ค. 2566" }

[[column]]
id       = "responsible"
title    = { th = "ผู้รับผิดชอบ", en = "Responsible" }
wordings = [
    "หน่วยงานที่รับผิดชอบ", "ส่วนงานที่รับผิดชอบ", "หน่วยงานผู้รับผิดชอบ", "ผู้รับผิดชอบดำเนินการ", "กอง/สำนักที่รับผิดชอบ", "Responsible unit", "Owner",
]
type     = "text"
presence = "optional"
blank    = "note"
example  = "สำนักปลัด"
help     = { th = "ระบุกอง สำนัก หรือตำแหน่งที่รับผิดชอบ", en = "name the division or post that is responsible" }

[[check]]
id      = "action-says-nothing"
level   = "error"
assert  = "!(action in ['-', '–', '—'])"
at      = "action"
message = { th = "การดำเนินการมีเพียงขีด ({action})", en = "the action: only a dash ({action})" }
help    = { th = "เขียนว่าทำอะไรแล้ว หากยังไม่ได้ทำให้เขียนเหตุผล", en = "write what was done, or why nothing was" }
passes  = [{}]
fails   = [{ action = "-" }]

[[group]]
id     = "by_measure"
by     = "measure"
ignore = ["มาตรการ"]

"""##),
        ("forms/risk-assessment.toml", ##"""
# Risks of corruption. Event, level and measure may stand in one table or in two, and the level as a word, a score or a tick in one of four
# columns: that level and measure are there at all is asked by the item.

[form]
id      = "risk-assessment"
title   = { th = "การประเมินความเสี่ยงการทุจริต", en = "corruption-risk assessment" }
layout  = "narrative"
order   = "free"
unknown = "free"
remarks = [
    "หมายเหตุ", "*", "ข้อมูล ณ", "ณ วันที่", "ที่มา:", "ที่มา :", "ผู้จัดทำ", "ผู้รายงาน", "ผู้ตรวจสอบ", "ผู้รับรอง", "ตรวจสอบแล้ว", "วันที่รายงาน", "ลงชื่อ",
    "(ลงชื่อ", "ตำแหน่ง", "(นาย", "(นาง", "(ว่าที่", "(...", "Note",
]

[[column]]
id       = "number"
title    = { th = "ลำดับที่", en = "No." }
wordings = ["ลำดับ", "ที่", "ข้อ", "ข้อที่", "ลำดับรายการ", "รายการที่", "Number", "Item no."]
type     = "text"
presence = "optional"
blank    = "allowed"
example  = "1"
help     = { th = "เขียนลำดับที่", en = "number the rows" }

[[column]]
id       = "process"
title    = { th = "กระบวนงาน", en = "Process" }
wordings = [
    "งาน/กระบวนงาน", "ชื่อกระบวนงาน", "กระบวนงาน/งาน", "กระบวนการ", "กระบวนการ/งาน", "ขั้นตอน", "ขั้นตอนการดำเนินงาน", "ขั้นตอนการปฏิบัติงาน",
    "โครงการ/กิจกรรม", "โครงการ", "ภารกิจ", "งาน", "ประเด็นความเสี่ยง", "ด้าน", "ประเภทความเสี่ยง", "Work process",
]
type     = "text"
presence = "optional"
blank    = "allowed"
example  = "การจัดซื้อจัดจ้าง"
help     = { th = "เขียนชื่องานหรือกระบวนงานที่ประเมิน", en = "name the work that is assessed" }

[[column]]
id       = "event"
title    = { th = "เหตุการณ์ความเสี่ยง", en = "Risk event" }
wordings = [
    "เหตุการณ์ความเสี่ยงการทุจริต", "เหตุการณ์หรือพฤติการณ์ความเสี่ยง", "เหตุการณ์ความเสี่ยงที่อาจเกิดขึ้น", "เหตุการณ์ที่อาจเกิดความเสี่ยง",
    "เหตุการณ์และรูปแบบความเสี่ยง", "เหตุการณ์", "รูปแบบพฤติการณ์ความเสี่ยงการทุจริต", "รูปแบบพฤติการณ์ความเสี่ยง", "รูปแบบความเสี่ยง", "พฤติการณ์ความเสี่ยง",
    "พฤติการณ์ความเสี่ยงการทุจริต", "โอกาสและความเสี่ยงการทุจริต", "โอกาส/ความเสี่ยงการทุจริต", "ความเสี่ยงการทุจริต", "ความเสี่ยงที่อาจเกิดขึ้น", "ความเสี่ยง",
    "ความเสี่ยงการให้หรือรับสินบน", "ประเด็นความเสี่ยงการทุจริต", "Risk", "Risk event", "Event",
]
type     = "text"
example  = "กำหนดคุณลักษณะของพัสดุเอื้อผู้ขายบางราย"
help     = { th = "เขียนว่าอาจเกิดการทุจริตอย่างไร เช่น กำหนดคุณลักษณะเอื้อผู้ขายบางราย", en = "write what could happen, such as specifications that favour one seller" }

[[column]]
id       = "very_high"
title    = { th = "สูงมาก", en = "Very high" }
wordings = [
    "ระดับความเสี่ยง สูงมาก", "ระดับของความเสี่ยง สูงมาก", "แดง", "ระดับความเสี่ยง แดง", "ระดับของความเสี่ยง แดง", "สีแดง", "ระดับความเสี่ยง สีแดง",
    "ระดับของความเสี่ยง สีแดง",
]
type     = "text"
presence = "optional"
blank    = "allowed"
example  = "/"
help     = { th = "ทำเครื่องหมาย / ในระดับของความเสี่ยงนี้", en = "mark the level of this risk with /" }

[[column]]
id       = "high"
title    = { th = "สูง", en = "High" }
wordings = [
    "ระดับความเสี่ยง สูง", "ระดับของความเสี่ยง สูง", "ส้ม", "ระดับความเสี่ยง ส้ม", "ระดับของความเสี่ยง ส้ม", "สีส้ม", "ระดับความเสี่ยง สีส้ม",
    "ระดับของความเสี่ยง สีส้ม",
]
type     = "text"
presence = "optional"
blank    = "allowed"
example  = "/"
help     = { th = "ทำเครื่องหมาย / ในระดับของความเสี่ยงนี้", en = "mark the level of this risk with /" }

[[column]]
id       = "moderate"
title    = { th = "ปานกลาง", en = "Moderate" }
wordings = [
    "ระดับความเสี่ยง ปานกลาง", "ระดับของความเสี่ยง ปานกลาง", "กลาง", "ระดับความเสี่ยง กลาง", "ระดับของความเสี่ยง กลาง", "เหลือง",
    "ระดับความเสี่ยง เหลือง", "ระดับของความเสี่ยง เหลือง", "สีเหลือง", "ระดับความเสี่ยง สีเหลือง", "ระดับของความเสี่ยง สีเหลือง",
]
type     = "text"
presence = "optional"
blank    = "allowed"
example  = "/"
help     = { th = "ทำเครื่องหมาย / ในระดับของความเสี่ยงนี้", en = "mark the level of this risk with /" }

[[column]]
id       = "low"
title    = { th = "ต่ำ", en = "Low" }
wordings = [
    "ระดับความเสี่ยง ต่ำ", "ระดับของความเสี่ยง ต่ำ", "น้อย", "ระดับความเสี่ยง น้อย", "ระดับของความเสี่ยง น้อย", "เขียว", "ระดับความเสี่ยง เขียว",
    "ระดับของความเสี่ยง เขียว", "สีเขียว", "ระดับความเสี่ยง สีเขียว", "ระดับของความเสี่ยง สีเขียว",
]
type     = "text"
presence = "optional"
blank    = "allowed"
example  = "/"
help     = { th = "ทำเครื่องหมาย / ในระดับของความเสี่ยงนี้", en = "mark the level of this risk with /" }

[[column]]
id         = "level"
title      = { th = "ระดับความเสี่ยง", en = "Level of risk" }
wordings   = [
    "ระดับของความเสี่ยง", "ระดับความเสี่ยงการทุจริต", "ระดับความเสี่ยง (Risk Score)", "คะแนนความเสี่ยง", "ค่าความเสี่ยง", "ค่าคะแนนความเสี่ยง",
    "ค่าความเสี่ยงรวม", "ค่าความเสี่ยงรวม (โอกาส x ผลกระทบ)", "ระดับ", "ผลการประเมินความเสี่ยง", "ผลการประเมินระดับความเสี่ยง", "สถานะความเสี่ยง",
    "Risk Score", "Risk Score (L x I)", "Risk level", "Level",
]
type       = "text"
presence   = "optional"
blank      = "error"
blank-when = "has(very_high) || has(high) || has(moderate) || has(low)"
example    = "สูง"
help       = { th = "เขียนระดับความเสี่ยง เช่น สูง ปานกลาง ต่ำ หรือคะแนน", en = "write the level, such as สูง (high), ปานกลาง (moderate), ต่ำ (low), or a score" }

[[column]]
id       = "measure"
title    = { th = "มาตรการจัดการความเสี่ยง", en = "Measure" }
wordings = [
    "มาตรการ", "มาตรการป้องกัน", "มาตรการป้องกันการทุจริต", "มาตรการป้องกันเพื่อไม่ให้เกิดการทุจริต", "มาตรการจัดการความเสี่ยงการทุจริต",
    "มาตรการในการจัดการความเสี่ยง", "มาตรการบริหารจัดการความเสี่ยง", "มาตรการควบคุมความเสี่ยง", "มาตรการควบคุมความเสี่ยงการทุจริต",
    "มาตรการและการดำเนินการในการบริหารจัดการความเสี่ยง", "มาตรการ/การดำเนินการในการบริหารจัดการความเสี่ยง", "มาตรการ/แนวทางการจัดการความเสี่ยง",
    "แนวทางการจัดการความเสี่ยง", "แนวทางแก้ไข", "การจัดการความเสี่ยง", "วิธีจัดการความเสี่ยง", "แผนบริหารความเสี่ยง", "กิจกรรมควบคุม", "Measures",
]
type     = "text"
presence = "optional"
blank    = "error"
example  = "ให้คณะกรรมการกำหนดคุณลักษณะและประกาศให้สาธารณชนวิจารณ์"
help     = { th = "เขียนมาตรการที่จะลดความเสี่ยงของเหตุการณ์ในแถวนี้", en = "write what is done about the risk of this row" }

[[column]]
id       = "period"
title    = { th = "ระยะเวลา", en = "Period" }
wordings = [
    "ระยะเวลาดำเนินการ", "ระยะเวลาในการดำเนินการ", "ระยะเวลาดำเนินงาน", "ช่วงเวลา", "ช่วงเวลาดำเนินการ", "กำหนดเวลา", "กำหนดการ",
    "วันที่ดำเนินการ", "วัน เดือน ปี ที่ดำเนินการ", "When",
]
type     = "text"
presence = "optional"
blank    = "note"
example  = "16 ม.ค. 2566"
help     = { th = "ระบุวันที่หรือช่วงเวลาที่ดำเนินการ เช่น 16 ม.ค. 2566", en = "write when it is carried out, such as 16 ม.ค. 2566" }

[[column]]
id       = "responsible"
title    = { th = "ผู้รับผิดชอบ", en = "Responsible" }
wordings = [
    "หน่วยงานที่รับผิดชอบ", "ส่วนงานที่รับผิดชอบ", "หน่วยงานผู้รับผิดชอบ", "ผู้รับผิดชอบดำเนินการ", "กอง/สำนักที่รับผิดชอบ", "Responsible unit", "Owner",
]
type     = "text"
presence = "optional"
blank    = "note"
example  = "สำนักปลัด"
help     = { th = "ระบุกอง สำนัก หรือตำแหน่งที่รับผิดชอบ", en = "name the division or post that is responsible" }

[[check]]
id      = "event-says-nothing"
level   = "error"
assert  = "!(event in ['-', '–', '—'])"
at      = "event"
message = { th = "เหตุการณ์ความเสี่ยงมีเพียงขีด ({event})", en = "the event: only a dash ({event})" }
help    = { th = "เขียนเหตุการณ์ความเสี่ยงของแถวนี้", en = "write the event of this row" }
passes  = [{}]
fails   = [{ event = "-" }]

[[check]]
id      = "measure-says-nothing"
level   = "warning"
assert  = "!(measure in ['-', '–', '—'])"
at      = "measure"
message = { th = "มาตรการมีเพียงขีด ({measure})", en = "the measure: only a dash ({measure})" }
help    = { th = "เขียนมาตรการของเหตุการณ์นี้ แม้ความเสี่ยงต่ำ", en = "write a measure for the event, even where the risk is low" }
passes  = [{}]
fails   = [{ measure = "-" }]

[[check]]
id      = "level-without-a-level"
level   = "warning"
assert  = "level.matches('[0-9๐-๙]|สูง|กลาง|ต่ำ|น้อย|มาก|แดง|ส้ม|เหลือง|เขียว|ยอมรับ|[Hh]igh|[Mm]edium|[Mm]oderate|[Ll]ow|HIGH|MEDIUM|LOW')"
at      = "level"
title   = { th = "ช่องระดับความเสี่ยงไม่บอกระดับ", en = "a level says neither high nor low, nor a score" }
message = { th = "ช่องระดับความเสี่ยงไม่บอกระดับ ({level})", en = "the level says neither high nor low, nor a score ({level})" }
help    = { th = "เขียนว่า สูงมาก สูง ปานกลาง ต่ำ หรือใส่คะแนน", en = "write สูงมาก, สูง, ปานกลาง or ต่ำ, or a score" }
passes  = [{}, { level = "๑๒" }, { level = "ปานกลาง" }]
fails   = [{ level = "-" }, { level = "อยู่ระหว่างประเมิน" }]

[[group]]
id     = "by_measure"
by     = "measure"
ignore = ["มาตรการ"]

"""##),
        ("forms/satisfaction.toml", ##"""
# How content people are, topic by topic: a mean, a percentage, a level, or how many gave each of five answers.

[form]
id      = "satisfaction"
title   = { th = "ผลการสำรวจความพึงพอใจ", en = "results of the satisfaction survey" }
layout  = "records"
order   = "free"
unknown = "free"
totals  = ["รวม", "รวมเฉลี่ย", "รวมทั้งหมด", "รวมทุกด้าน", "ค่าเฉลี่ยรวม", "เฉลี่ยรวม", "ภาพรวม", "โดยรวม", "total", "average"]
remarks = [
    "หมายเหตุ", "*", "ข้อมูล ณ", "ณ วันที่", "ที่มา:", "ที่มา :", "ผู้จัดทำ", "ผู้รายงาน", "ผู้ตรวจสอบ", "ผู้รับรอง", "ตรวจสอบแล้ว", "วันที่รายงาน", "ลงชื่อ",
    "(ลงชื่อ", "ตำแหน่ง", "(นาย", "(นาง", "(ว่าที่", "(...", "Note", "ด้าน", "ตอนที่", "ส่วนที่",
]

[[column]]
id       = "number"
title    = { th = "ลำดับที่", en = "No." }
wordings = ["ลำดับ", "ที่", "ข้อ", "ข้อที่", "ลำดับรายการ", "รายการที่", "Number", "Item no."]
type     = "text"
presence = "optional"
blank    = "allowed"
example  = "1"
help     = { th = "เขียนลำดับที่", en = "number the rows" }

[[column]]
id       = "topic"
title    = { th = "ประเด็นการประเมิน", en = "Topic" }
wordings = [
    "ประเด็น", "ประเด็นความพึงพอใจ", "ประเด็นการประเมินความพึงพอใจ", "ประเด็นที่ประเมิน", "ประเด็นการสำรวจ", "ประเด็นคำถาม", "หัวข้อ",
    "หัวข้อการประเมิน", "หัวข้อที่ประเมิน", "รายการ", "รายการประเมิน", "รายการที่ประเมิน", "ข้อคำถาม", "คำถาม", "ด้าน", "ด้านที่ประเมิน", "ความพึงพอใจ",
    "ความพึงพอใจต่อการให้บริการ", "ความพึงพอใจในการให้บริการ", "งานบริการ", "งานที่ให้บริการ", "งานที่ประเมิน", "เรื่อง", "Topic", "Question",
]
type     = "text"
example  = "เจ้าหน้าที่ให้บริการด้วยความสุภาพ"
help     = { th = "เขียนประเด็นหรือด้านที่สำรวจ", en = "name what people were asked about" }

[[column]]
id       = "most"
title    = { th = "มากที่สุด", en = "Most" }
wordings = ["ดีมาก", "พึงพอใจมากที่สุด", "ระดับความพึงพอใจ มากที่สุด"]
type     = "text"
presence = "optional"
blank    = "allowed"
example  = "12"
help     = { th = "กรอกจำนวนหรือร้อยละของผู้ที่ตอบระดับนี้", en = "fill in how many answered so, or their share" }

[[column]]
id       = "much"
title    = { th = "มาก", en = "Much" }
wordings = ["ดี", "พึงพอใจมาก", "ระดับความพึงพอใจ มาก"]
type     = "text"
presence = "optional"
blank    = "allowed"
example  = "12"
help     = { th = "กรอกจำนวนหรือร้อยละของผู้ที่ตอบระดับนี้", en = "fill in how many answered so, or their share" }

[[column]]
id       = "medium"
title    = { th = "ปานกลาง", en = "Medium" }
wordings = ["พอใช้", "พึงพอใจปานกลาง", "ระดับความพึงพอใจ ปานกลาง"]
type     = "text"
presence = "optional"
blank    = "allowed"
example  = "12"
help     = { th = "กรอกจำนวนหรือร้อยละของผู้ที่ตอบระดับนี้", en = "fill in how many answered so, or their share" }

[[column]]
id       = "little"
title    = { th = "น้อย", en = "Little" }
wordings = ["พึงพอใจน้อย", "ระดับความพึงพอใจ น้อย"]
type     = "text"
presence = "optional"
blank    = "allowed"
example  = "12"
help     = { th = "กรอกจำนวนหรือร้อยละของผู้ที่ตอบระดับนี้", en = "fill in how many answered so, or their share" }

[[column]]
id       = "least"
title    = { th = "น้อยที่สุด", en = "Least" }
wordings = ["ควรปรับปรุง", "ปรับปรุง", "พึงพอใจน้อยที่สุด", "ระดับความพึงพอใจ น้อยที่สุด"]
type     = "text"
presence = "optional"
blank    = "allowed"
example  = "12"
help     = { th = "กรอกจำนวนหรือร้อยละของผู้ที่ตอบระดับนี้", en = "fill in how many answered so, or their share" }

[[column]]
id       = "mean"
title    = { th = "ค่าเฉลี่ย", en = "Mean" }
wordings = ["คะแนนเฉลี่ย", "ค่าเฉลี่ยความพึงพอใจ", "คะแนน", "X̄", "x-bar", "เฉลี่ย", "Mean", "Average", "Score"]
type     = "decimal"
presence = "optional"
blank    = "allowed"
level    = "warning"
minimum  = 0
example  = "4.76"

[[column]]
id       = "percentage"
title    = { th = "ร้อยละ", en = "Percentage" }
wordings = ["ร้อยละความพึงพอใจ", "ร้อยละของความพึงพอใจ", "คิดเป็นร้อยละ", "ร้อยละ (%)", "เปอร์เซ็นต์", "%", "Percent"]
type     = "percentage"
presence = "optional"
blank    = "allowed"
level    = "warning"
minimum  = 0
maximum  = 100
example  = "95.20"

[[column]]
id       = "level"
title    = { th = "ระดับความพึงพอใจ", en = "Level" }
wordings = ["ระดับ", "แปลผล", "การแปลผล", "ความหมาย", "ผลการประเมิน", "ระดับคุณภาพ", "ผล", "ผลการสำรวจ", "Level", "Result"]
type     = "text"
presence = "optional"
blank    = "allowed"
example  = "มากที่สุด"
help     = { th = "เขียนระดับความพึงพอใจ เช่น มากที่สุด", en = "write how content people are, such as มากที่สุด" }

[[check]]
id      = "topic-without-result"
level   = "warning"
assert  = "has(mean) || has(percentage) || has(level) || has(most) || has(much) || has(medium) || has(little) || has(least)"
at      = "topic"
title   = { th = "ประเด็นที่ไม่มีผลการสำรวจ", en = "a topic without a result" }
message = { th = "ประเด็นนี้ไม่มีผลการสำรวจ ({topic})", en = "the topic has no result ({topic})" }
help    = { th = "ใส่ค่าเฉลี่ย ร้อยละ หรือระดับความพึงพอใจของประเด็นนี้", en = "give its mean, percentage or level" }
passes  = [{}, { mean = "", percentage = "", level = "", most = "12", much = "", medium = "", little = "", least = "" }]
fails   = [{ mean = "", percentage = "", level = "", most = "", much = "", medium = "", little = "", least = "" }]

"""##),
        ("forms/service-statistics.toml", ##"""
# How often a service was asked for. Rows are services with a figure for each month, quarter or in all, or rows are months.
# The examples are of fiscal year 2566.

[form]
id      = "service-statistics"
title   = { th = "สถิติการให้บริการ", en = "service statistics" }
layout  = "records"
order   = "free"
unknown = "free"
totals  = ["รวม", "รวมทั้งสิ้น", "รวมทั้งหมด", "รวมจำนวน", "รวมเรื่อง", "ยอดรวม", "ยอดรวมทั้งสิ้น", "ผลรวม", "total", "grand total", "sum"]
remarks = [
    "หมายเหตุ", "*", "ข้อมูล ณ", "ณ วันที่", "ที่มา:", "ที่มา :", "ผู้จัดทำ", "ผู้รายงาน", "ผู้ตรวจสอบ", "ผู้รับรอง", "ตรวจสอบแล้ว", "วันที่รายงาน", "ลงชื่อ",
    "(ลงชื่อ", "ตำแหน่ง", "(นาย", "(นาง", "(ว่าที่", "(...", "Note",
]

[[column]]
id       = "number"
title    = { th = "ลำดับที่", en = "No." }
wordings = ["ลำดับ", "ที่", "ข้อ", "ข้อที่", "ลำดับรายการ", "รายการที่", "Number", "Item no."]
type     = "text"
presence = "optional"
blank    = "allowed"
example  = "1"
help     = { th = "เขียนลำดับที่", en = "number the rows" }

[[column]]
id       = "service"
title    = { th = "งานบริการ", en = "Service" }
wordings = [
    "บริการ", "ชื่องานบริการ", "งานที่ให้บริการ", "งานที่ให้บริการประชาชน", "การให้บริการ", "ประเภทบริการ", "ประเภทการให้บริการ", "ประเภทงานบริการ",
    "ประเภทงาน", "ประเภทการขอรับบริการ", "รายการให้บริการ", "รายการ", "รายการบริการ", "ชื่อบริการ", "กระบวนงาน", "กระบวนงานที่ให้บริการ", "เรื่อง",
    "เรื่องที่ให้บริการ", "เรื่องที่ขอรับบริการ", "งาน", "ภารกิจ", "ภารกิจ/บริการ", "หน่วยงานที่ให้บริการ", "ส่วนราชการ", "ส่วนงาน", "Services",
]
type     = "text"
presence = "note"
blank-when = "has(number) && number.contains('รวม')"
example  = "รับชำระภาษีที่ดินและสิ่งปลูกสร้าง"
help     = { th = "เขียนชื่องานบริการ เช่น รับชำระภาษีที่ดินและสิ่งปลูกสร้าง", en = "name the service, such as the payment of land tax" }

[[column]]
id       = "fiscal_year"
title    = { th = "ปีงบประมาณ", en = "Fiscal year" }
wordings = ["ปีงบประมาณ พ.ศ.", "ประจำปีงบประมาณ", "ประจำปีงบประมาณ พ.ศ."]
type     = "fiscal-year"
presence = "optional"
blank    = "allowed"
level    = "warning"
example  = "2566"

[[column]]
id       = "month"
title    = { th = "เดือน", en = "Month" }
wordings = ["ประจำเดือน", "เดือน/ปี", "เดือน พ.ศ.", "ในรอบเดือน", "ช่วงเวลา", "ไตรมาส", "ไตรมาสที่", "Period", "Quarter"]
type     = "period"
presence = "optional"
level    = "warning"
example  = "ต.ค. 2565"

[[column]]
id       = "october"
title    = { th = "ตุลาคม", en = "October" }
wordings = [
    "ต.ค.", "ต.ค. 65", "ต.ค. 2565", "ต.ค. 66", "ต.ค. 2566", "ต.ค. 67", "ต.ค. 2567", "ตุลาคม 2565", "ตุลาคม 2566", "ตุลาคม 2567",
    "ต.ค. 68", "ต.ค. 2568", "ตุลาคม 2568",
]
type     = "integer"
presence = "optional"
blank    = "warning"
level    = "warning"
minimum  = 0
example  = "1"

[[column]]
id       = "november"
title    = { th = "พฤศจิกายน", en = "November" }
wordings = [
    "พ.ย.", "พ.ย. 65", "พ.ย. 2565", "พ.ย. 66", "พ.ย. 2566", "พ.ย. 67", "พ.ย. 2567", "พฤศจิกายน 2565", "พฤศจิกายน 2566",
    "พฤศจิกายน 2567",
    "พ.ย. 68", "พ.ย. 2568", "พฤศจิกายน 2568",
]
type     = "integer"
presence = "optional"
blank    = "warning"
level    = "warning"
minimum  = 0
example  = "1"

[[column]]
id       = "december"
title    = { th = "ธันวาคม", en = "December" }
wordings = [
    "ธ.ค.", "ธ.ค. 65", "ธ.ค. 2565", "ธ.ค. 66", "ธ.ค. 2566", "ธ.ค. 67", "ธ.ค. 2567", "ธันวาคม 2565", "ธันวาคม 2566", "ธันวาคม 2567",
    "ธ.ค. 68", "ธ.ค. 2568", "ธันวาคม 2568",
]
type     = "integer"
presence = "optional"
blank    = "warning"
level    = "warning"
minimum  = 0
example  = "1"

[[column]]
id       = "january"
title    = { th = "มกราคม", en = "January" }
wordings = [
    "ม.ค.", "ม.ค. 65", "ม.ค. 2565", "ม.ค. 66", "ม.ค. 2566", "ม.ค. 67", "ม.ค. 2567", "มกราคม 2565", "มกราคม 2566", "มกราคม 2567",
    "ม.ค. 68", "ม.ค. 2568", "มกราคม 2568",
]
type     = "integer"
presence = "optional"
blank    = "warning"
level    = "warning"
minimum  = 0
example  = "1"

[[column]]
id       = "february"
title    = { th = "กุมภาพันธ์", en = "February" }
wordings = [
    "ก.พ.", "ก.พ. 65", "ก.พ. 2565", "ก.พ. 66", "ก.พ. 2566", "ก.พ. 67", "ก.พ. 2567", "กุมภาพันธ์ 2565", "กุมภาพันธ์ 2566", "กุมภาพันธ์ 2567",
    "ก.พ. 68", "ก.พ. 2568", "กุมภาพันธ์ 2568",
]
type     = "integer"
presence = "optional"
blank    = "warning"
level    = "warning"
minimum  = 0
example  = "1"

[[column]]
id       = "march"
title    = { th = "มีนาคม", en = "March" }
wordings = [
    "มี.ค.", "มี.ค. 65", "มี.ค. 2565", "มี.ค. 66", "มี.ค. 2566", "มี.ค. 67", "มี.ค. 2567", "มีนาคม 2565", "มีนาคม 2566", "มีนาคม 2567",
    "มี.ค. 68", "มี.ค. 2568", "มีนาคม 2568",
]
type     = "integer"
presence = "optional"
blank    = "warning"
level    = "warning"
minimum  = 0
example  = "1"

[[column]]
id       = "april"
title    = { th = "เมษายน", en = "April" }
wordings = [
    "เม.ย.", "เม.ย. 65", "เม.ย. 2565", "เม.ย. 66", "เม.ย. 2566", "เม.ย. 67", "เม.ย. 2567", "เมษายน 2565", "เมษายน 2566",
    "เมษายน 2567",
    "เม.ย. 68", "เม.ย. 2568", "เมษายน 2568",
]
type     = "integer"
presence = "optional"
blank    = "allowed"
level    = "warning"
minimum  = 0
example  = "1"

[[column]]
id       = "may"
title    = { th = "พฤษภาคม", en = "May" }
wordings = [
    "พ.ค.", "พ.ค. 65", "พ.ค. 2565", "พ.ค. 66", "พ.ค. 2566", "พ.ค. 67", "พ.ค. 2567", "พฤษภาคม 2565", "พฤษภาคม 2566", "พฤษภาคม 2567",
    "พ.ค. 68", "พ.ค. 2568", "พฤษภาคม 2568",
]
type     = "integer"
presence = "optional"
blank    = "allowed"
level    = "warning"
minimum  = 0
example  = "1"

[[column]]
id       = "june"
title    = { th = "มิถุนายน", en = "June" }
wordings = [
    "มิ.ย.", "มิ.ย. 65", "มิ.ย. 2565", "มิ.ย. 66", "มิ.ย. 2566", "มิ.ย. 67", "มิ.ย. 2567", "มิถุนายน 2565", "มิถุนายน 2566", "มิถุนายน 2567",
    "มิ.ย. 68", "มิ.ย. 2568", "มิถุนายน 2568",
]
type     = "integer"
presence = "optional"
blank    = "allowed"
level    = "warning"
minimum  = 0
example  = "1"

[[column]]
id       = "july"
title    = { th = "กรกฎาคม", en = "July" }
wordings = [
    "ก.ค.", "ก.ค. 65", "ก.ค. 2565", "ก.ค. 66", "ก.ค. 2566", "ก.ค. 67", "ก.ค. 2567", "กรกฎาคม 2565", "กรกฎาคม 2566", "กรกฎาคม 2567",
    "ก.ค. 68", "ก.ค. 2568", "กรกฎาคม 2568",
]
type     = "integer"
presence = "optional"
blank    = "allowed"
level    = "warning"
minimum  = 0
example  = "1"

[[column]]
id       = "august"
title    = { th = "สิงหาคม", en = "August" }
wordings = [
    "ส.ค.", "ส.ค. 65", "ส.ค. 2565", "ส.ค. 66", "ส.ค. 2566", "ส.ค. 67", "ส.ค. 2567", "สิงหาคม 2565", "สิงหาคม 2566", "สิงหาคม 2567",
    "ส.ค. 68", "ส.ค. 2568", "สิงหาคม 2568",
]
type     = "integer"
presence = "optional"
blank    = "allowed"
level    = "warning"
minimum  = 0
example  = "1"

[[column]]
id       = "september"
title    = { th = "กันยายน", en = "September" }
wordings = [
    "ก.ย.", "ก.ย. 65", "ก.ย. 2565", "ก.ย. 66", "ก.ย. 2566", "ก.ย. 67", "ก.ย. 2567", "กันยายน 2565", "กันยายน 2566", "กันยายน 2567",
    "ก.ย. 68", "ก.ย. 2568", "กันยายน 2568",
]
type     = "integer"
presence = "optional"
blank    = "allowed"
level    = "warning"
minimum  = 0
example  = "1"

[[column]]
id       = "quarter_1"
title    = { th = "ไตรมาสที่ 1", en = "Quarter 1" }
wordings = ["ไตรมาส 1", "ไตรมาส 1 (ต.ค.-ธ.ค.)", "ไตรมาสที่ 1 (ต.ค.-ธ.ค.)", "Q1"]
type     = "integer"
presence = "optional"
blank    = "allowed"
level    = "warning"
minimum  = 0
example  = "3"

[[column]]
id       = "quarter_2"
title    = { th = "ไตรมาสที่ 2", en = "Quarter 2" }
wordings = ["ไตรมาส 2", "ไตรมาส 2 (ม.ค.-มี.ค.)", "ไตรมาสที่ 2 (ม.ค.-มี.ค.)", "Q2"]
type     = "integer"
presence = "optional"
blank    = "allowed"
level    = "warning"
minimum  = 0
example  = "3"

[[column]]
id       = "quarter_3"
title    = { th = "ไตรมาสที่ 3", en = "Quarter 3" }
wordings = ["ไตรมาส 3", "ไตรมาส 3 (เม.ย.-มิ.ย.)", "ไตรมาสที่ 3 (เม.ย.-มิ.ย.)", "Q3"]
type     = "integer"
presence = "optional"
blank    = "allowed"
level    = "warning"
minimum  = 0
example  = "3"

[[column]]
id       = "quarter_4"
title    = { th = "ไตรมาสที่ 4", en = "Quarter 4" }
wordings = ["ไตรมาส 4", "ไตรมาส 4 (ก.ค.-ก.ย.)", "ไตรมาสที่ 4 (ก.ค.-ก.ย.)", "Q4"]
type     = "integer"
presence = "optional"
blank    = "allowed"
level    = "warning"
minimum  = 0
example  = "3"

[[column]]
id       = "count"
title    = { th = "จำนวนผู้รับบริการ", en = "Number of services" }
wordings = [
    "จำนวน", "จำนวนผู้มารับบริการ", "จำนวนผู้มารับบริการ (คน)", "จำนวนผู้มารับบริการ (ราย)", "จำนวนผู้ใช้บริการ (คน)", "จำนวนผู้ใช้บริการ",
    "จำนวนผู้ขอรับบริการ", "จำนวนผู้มาใช้บริการ", "จำนวนผู้เข้ารับบริการ", "จำนวนผู้รับบริการ (ราย)", "จำนวนผู้รับบริการ (คน)", "จำนวน (ราย)",
    "จำนวน (คน)", "จำนวน (ครั้ง)", "จำนวน (เรื่อง)", "จำนวนราย", "จำนวนคน", "จำนวนครั้ง", "จำนวนเรื่อง", "จำนวนครั้งที่ให้บริการ", "จำนวนที่ให้บริการ",
    "จำนวนการให้บริการ", "สถิติการให้บริการ", "สถิติผู้รับบริการ", "ผู้รับบริการ", "ผู้มารับบริการ", "รวม", "รวมทั้งสิ้น", "รวม 6 เดือน", "รวมทั้งหมด",
    "ยอดรวม", "ราย", "คน", "ครั้ง", "Count", "Total",
]
type     = "integer"
presence = "note"
blank    = "error"
level    = "warning"
minimum  = 0
example  = "12"

[[check]]
id      = "half-year-differs-from-months"
level   = "warning"
when    = "has(count) && has(october) && has(november) && has(december) && has(january) && has(february) && has(march) && !has(april)"
assert  = "count == october + november + december + january + february + march"
at      = "count"
title   = { th = "ยอดรวมไม่เท่ากับผลรวมของหกเดือน", en = "a total is not the sum of its six months" }
message = { th = "รวม ({count}) ไม่เท่ากับผลรวมของหกเดือน", en = "the total ({count}) is not the sum of the six months" }
help    = { th = "บวกใหม่ หรือตรวจว่ากรอกเดือนใดผิด", en = "add up again, or look for the month that is wrong" }
passes  = [{ april = "", may = "", june = "", july = "", august = "", september = "", quarter_3 = "", quarter_4 = "", quarter_1 = "", quarter_2 = "", count = "6" }]
fails   = [{ april = "", may = "", june = "", july = "", august = "", september = "", quarter_3 = "", quarter_4 = "", quarter_1 = "", quarter_2 = "", count = "7" }]

[[check]]
id      = "year-differs-from-months"
level   = "warning"
when    = "has(count) && has(october) && has(november) && has(december) && has(january) && has(february) && has(march) && has(april) && has(may) && has(june) && has(july) && has(august) && has(september)"
assert  = "count == october + november + december + january + february + march + april + may + june + july + august + september"
at      = "count"
title   = { th = "ยอดรวมไม่เท่ากับผลรวมของสิบสองเดือน", en = "a total is not the sum of its twelve months" }
message = { th = "รวม ({count}) ไม่เท่ากับผลรวมของสิบสองเดือน", en = "the total ({count}) is not the sum of the twelve months" }
help    = { th = "บวกใหม่ หรือตรวจว่ากรอกเดือนใดผิด", en = "add up again, or look for the month that is wrong" }
passes  = [{}]
fails   = [{ count = "13" }]

[[check]]
id      = "half-year-differs-from-quarters"
level   = "warning"
when    = "has(count) && has(quarter_1) && has(quarter_2) && !has(quarter_3)"
assert  = "count == quarter_1 + quarter_2"
at      = "count"
title   = { th = "ยอดรวมไม่เท่ากับผลรวมของสองไตรมาส", en = "a total is not the sum of its two quarters" }
message = { th = "รวม ({count}) ไม่เท่ากับผลรวมของสองไตรมาส ({quarter_1} และ {quarter_2})", en = "the total ({count}) is not the sum of the two quarters ({quarter_1} and {quarter_2})" }
help    = { th = "บวกใหม่ หรือตรวจว่ากรอกไตรมาสใดผิด", en = "add up again, or look for the quarter that is wrong" }
passes  = [{ april = "", may = "", june = "", july = "", august = "", september = "", quarter_3 = "", quarter_4 = "", count = "6" }]
fails   = [{ april = "", may = "", june = "", july = "", august = "", september = "", quarter_3 = "", quarter_4 = "", quarter_2 = "4", count = "6" }]

[[table-check]]
id      = "month-left-out"
level   = "warning"
months  = "month"
message = { th = "ไม่มีข้อมูลของบางเดือน ({missing})", en = "months are left out ({missing})" }
help    = { th = "รายงานให้ครบทุกเดือน เดือนที่ไม่มีผู้รับบริการให้ใส่ 0", en = "report every month; where nobody came, put 0" }
passes  = [
    [
        { month = "ต.ค. 2565" },
        { month = "พ.ย. 2565" },
        { month = "ธ.ค. 2565" },
        { month = "ม.ค. 2566" },
        { month = "ก.พ. 2566" },
        { month = "มี.ค. 2566" },
        { month = "เม.ย. 2566" },
        { month = "พ.ค. 2566" },
        { month = "มิ.ย. 2566" },
        { month = "ก.ค. 2566" },
        { month = "ส.ค. 2566" },
        { month = "ก.ย. 2566" },
    ],
]
fails   = [
    [{ month = "ต.ค. 2565" }, { month = "พ.ย. 2565" }],
]

"""##),
        ("narratives/prose.toml", ##"""
# How reports of prose in tables are read: measures, steps, responsible units, periods, results. The words are those of the law and of the
# assessment's handbooks; slips are spellings that are often seen. A reading is a kind of mistake that is looked for: `decides` says how.

[narrative]
id        = "prose"
title     = { th = "รายงานแบบบรรยายในตาราง", en = "report of prose in tables" }
provinces = "provinces"

# Roles of columns, by their headers: the whole header, else the longest wording of six letters or more that it holds.

[[role]]
id       = "number"
title    = { th = "ลำดับ", en = "number" }
wordings = ["ลำดับที่", "ลำดับ", "ที่", "ข้อ", "ข้อที่", "มาตรการที่", "No."]

[[role]]
id       = "code"
title    = { th = "ข้อ", en = "item" }
wordings = ["ข้อ OIT", "รหัสข้อ", "OIT", "ข้อมูล OIT ข้อ"]

[[role]]
id       = "item-title"
title    = { th = "ชื่อข้อมูล", en = "title of the item" }
wordings = ["ข้อมูล", "ชื่อข้อมูล", "รายการข้อมูล", "ประเด็นข้อมูล"]

[[role]]
id       = "requirement"
title    = { th = "องค์ประกอบด้านข้อมูล", en = "what is required" }
wordings = ["องค์ประกอบด้านข้อมูล", "องค์ประกอบข้อมูล", "องค์ประกอบ", "รายละเอียดองค์ประกอบ"]

[[role]]
id       = "indicator"
title    = { th = "ตัวชี้วัด", en = "indicator" }
wordings = ["ตัวชี้วัด", "ตัวชี้วัดที่", "ชื่อตัวชี้วัด", "ประเด็นตัวชี้วัด", "ตัวชี้วัด ITA"]

[[role]]
id       = "score"
title    = { th = "คะแนน", en = "score" }
wordings = ["คะแนน", "ผลคะแนน", "คะแนนที่ได้", "คะแนนที่ได้รับ", "คะแนนตัวชี้วัด", "คะแนน ITA", "ผลคะแนนการประเมิน"]

[[role]]
id       = "problem"
title    = { th = "ปัญหาหรือประเด็น", en = "problem" }
wordings = [
    "ปัญหา/อุปสรรค", "ปัญหาอุปสรรค", "ปัญหาและอุปสรรค", "ประเด็นปัญหา", "ข้อบกพร่องหรือจุดอ่อน", "ข้อบกพร่อง/จุดอ่อน", "จุดอ่อน", "ข้อบกพร่อง",
    "ประเด็นที่ต้องแก้ไข", "ประเด็นที่ต้องพัฒนา", "ประเด็นที่ต้องพัฒนาให้ดีขึ้น", "ประเด็นที่ควรพัฒนา", "ประเด็นที่เป็นข้อบกพร่องหรือจุดอ่อนที่จะต้องแก้ไขโดยเร่งด่วน",
    "ประเด็นการวิเคราะห์", "ผลการวิเคราะห์", "ประเด็นการประเมิน", "ประเด็น",
]

[[role]]
id       = "measure"
title    = { th = "มาตรการ", en = "measure" }
wordings = [
    "มาตรการ", "กิจกรรม", "มาตรการหรือกิจกรรม", "มาตรการ/กิจกรรม", "มาตรการหรือกิจกรรมที่ดำเนินการ", "มาตรการ/กิจกรรมที่ดำเนินการ", "มาตรการ/แนวทาง",
    "มาตรการ/แนวทางดำเนินการ", "มาตรการหรือแนวทาง", "มาตรการ/โครงการ/กิจกรรม", "โครงการ/กิจกรรม", "โครงการหรือกิจกรรม", "โครงการ", "กิจกรรมที่ดำเนินการ",
    "โครงการ/มาตรการ", "แผนงาน/โครงการ", "แผนงาน/โครงการ/กิจกรรม", "ชื่อโครงการ", "ชื่อโครงการ/กิจกรรม", "แนวทางในการยกระดับการประเมิน", "แนวทางการพัฒนา",
    "มาตรการส่งเสริมคุณธรรมและความโปร่งใส", "มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน", "แนวทางแก้ไข", "แนวทางการแก้ไข",
]

[[role]]
id       = "step"
title    = { th = "วิธีดำเนินการ", en = "steps" }
wordings = [
    "วิธีดำเนินการ", "วิธีการดำเนินการ", "ขั้นตอนการดำเนินการ", "ขั้นตอน", "ขั้นตอน/วิธีการปฏิบัติ", "ขั้นตอนหรือวิธีการปฏิบัติ", "แนวทางการดำเนินการ", "แนวทางปฏิบัติ",
    "แนวทางการปฏิบัติ", "วิธีการ", "วิธีปฏิบัติ", "รายละเอียดวิธีการ",
]

[[role]]
id       = "responsible"
title    = { th = "ผู้รับผิดชอบ", en = "responsible unit" }
wordings = [
    "ผู้รับผิดชอบ", "หน่วยงานที่รับผิดชอบ", "หน่วยงานรับผิดชอบ", "ผู้รับผิดชอบดำเนินการ", "ส่วนงานที่รับผิดชอบ", "หน่วยงานผู้รับผิดชอบ", "กอง/สำนักที่รับผิดชอบ",
    "ผู้รับผิดชอบ/ผู้เกี่ยวข้อง", "ผู้ที่เกี่ยวข้อง", "ผู้รับผิดชอบหลัก", "หน่วยงานที่รับผิดชอบหลัก",
]

[[role]]
id       = "period"
title    = { th = "ระยะเวลา", en = "period" }
wordings = [
    "ระยะเวลา", "ระยะเวลาดำเนินการ", "ระยะเวลาดำเนินงาน", "ระยะเวลาในการดำเนินการ", "ระยะเวลาในการดำเนินงาน", "ระยะเวลาที่ดำเนินการ", "ช่วงเวลา", "ช่วงเวลาดำเนินการ",
    "ช่วงเวลาที่ดำเนินการ", "กำหนดเวลา", "กำหนดการ", "กำหนดระยะเวลา", "วันที่ดำเนินการ", "ระยะเวลาการดำเนินการ", "ระยะเวลาแล้วเสร็จ", "กำหนดแล้วเสร็จ",
]

[[role]]
id       = "budget"
title    = { th = "งบประมาณ", en = "budget" }
wordings = ["งบประมาณ", "งบประมาณที่ใช้", "งบประมาณที่ได้รับ", "งบประมาณที่ได้รับจัดสรร", "ผลการใช้จ่ายงบประมาณ", "การใช้จ่ายงบประมาณ", "งบประมาณ (บาท)"]

[[role]]
id       = "status"
title    = { th = "สถานะ", en = "status" }
wordings = ["สถานะ", "สถานะการดำเนินการ", "สถานะการดำเนินงาน", "สถานะโครงการ"]

[[role]]
id       = "done"
title    = { th = "แล้วเสร็จ", en = "done" }
wordings = ["ดำเนินการแล้วเสร็จ", "แล้วเสร็จ", "ดำเนินการแล้ว"]

[[role]]
id       = "not-done"
title    = { th = "ดำเนินการไม่ได้", en = "could not be done" }
wordings = ["ไม่สามารถดำเนินการได้", "ดำเนินการไม่แล้วเสร็จ", "ไม่แล้วเสร็จ", "ยังไม่ได้ดำเนินการ", "ยังไม่ดำเนินการ"]

[[role]]
id       = "summary"
title    = { th = "สรุปผล", en = "summary of the result" }
wordings = [
    "สรุปผลการดำเนินการ", "สรุปผลการดำเนินงาน", "สรุปผล", "ผลการดำเนินการ", "ผลการดำเนินงาน", "สรุปผลการดำเนินการตามมาตรการ", "ผลการดำเนินการตามมาตรการ",
    "สรุปผลการดำเนินการตามมาตรการหรือกิจกรรม", "สรุปผลการดำเนินการตามมาตรการ/กิจกรรม", "ผลดำเนินการ", "ผลการดำเนินโครงการ", "ผลการปฏิบัติงาน",
]

[[role]]
id       = "detail"
title    = { th = "รายละเอียดการดำเนินการ", en = "details" }
wordings = ["รายละเอียดการดำเนินการ", "รายละเอียดการดำเนินงาน", "รายละเอียดผลการดำเนินการ", "รายละเอียดของการดำเนินการ", "รายละเอียด"]

[[role]]
id       = "outcome"
title    = { th = "ผลลัพธ์", en = "outcome" }
wordings = [
    "ผลลัพธ์", "ผลลัพธ์หรือความสำเร็จ", "ผลลัพธ์หรือความสำเร็จของการดำเนินการ", "ผลลัพธ์หรือความสำเร็จในการดำเนินการ", "ผลลัพธ์/ความสำเร็จ",
    "ผลลัพธ์/ความสำเร็จของการดำเนินการ", "ผลลัพธ์ที่ได้", "ผลสัมฤทธิ์", "ผลสำเร็จของการดำเนินการ", "ความสำเร็จของการดำเนินการ", "ผลที่ได้รับ",
]

[[role]]
id       = "progress"
title    = { th = "ความก้าวหน้า", en = "progress" }
wordings = [
    "ความก้าวหน้า", "ผลความก้าวหน้า", "ความก้าวหน้าผลการดำเนินการ", "ความก้าวหน้าการดำเนินการ", "ความก้าวหน้าในการดำเนินการ", "ความก้าวหน้าของการดำเนินการ",
]

[[role]]
id       = "monitoring"
title    = { th = "การกำกับติดตาม", en = "monitoring" }
wordings = [
    "การกำกับติดตาม", "การติดตามผล", "แนวทางการกำกับติดตาม", "แนวทางการกำกับติดตามให้นำไปสู่การปฏิบัติ", "การกำกับติดตามและประเมินผล", "การรายงานผล", "การติดตามประเมินผล",
    "แนวทางการกำกับติดตามและการรายงานผล", "วิธีการกำกับติดตาม", "การกำกับติดตามและรายงานผล",
]

[[role]]
id       = "suggestion"
title    = { th = "ข้อเสนอแนะ", en = "suggestion" }
wordings = ["ข้อเสนอแนะ", "ปัญหา อุปสรรค และข้อเสนอแนะ", "ปัญหา/อุปสรรค/ข้อเสนอแนะ", "ปัญหา อุปสรรค ข้อเสนอแนะ", "หมายเหตุ"]

# The indicators of the assessment, the same in all years.

[[indicator]]
number = "1"
title  = "การปฏิบัติหน้าที่"

[[indicator]]
number   = "2"
title    = "การใช้งบประมาณ"
wordings = ["การใช้จ่ายงบประมาณ"]

[[indicator]]
number   = "3"
title    = "การใช้อำนาจ"

[[indicator]]
number   = "4"
title    = "การใช้ทรัพย์สินของราชการ"
wordings = ["การใช้ทรัพย์สินของทางราชการ", "การใช้ทรัพย์สินราชการ"]

[[indicator]]
number   = "5"
title    = "การแก้ไขปัญหาการทุจริต"

[[indicator]]
number   = "6"
title    = "คุณภาพการดำเนินงาน"
wordings = ["คุณภาพการให้บริการ"]

[[indicator]]
number   = "7"
title    = "ประสิทธิภาพการสื่อสาร"

[[indicator]]
number   = "8"
title    = "การปรับปรุงระบบการทำงาน"
wordings = ["การปรับปรุงการทำงาน"]

[[indicator]]
number   = "9"
title    = "การเปิดเผยข้อมูล"

[[indicator]]
number   = "10"
title    = "การป้องกันการทุจริต"

# The groups in which the handbook of 2566 lists the items.

[[group]]
year  = 2566
title = "การจัดซื้อจัดจ้างหรือการจัดหาพัสดุ"
items = ["O19", "O20", "O21", "O22"]

[[group]]
year     = 2566
title    = "การบริหารและพัฒนาทรัพยากรบุคคล"
wordings = ["การบริหารทรัพยากรบุคคล"]
items    = ["O23", "O24", "O25", "O26"]

[[group]]
year     = 2566
title    = "การจัดการเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ"
wordings = ["การจัดการเรื่องร้องเรียนการทุจริต"]
items    = ["O27", "O28", "O29"]

[[group]]
year  = 2566
title = "การเปิดโอกาสให้เกิดการมีส่วนร่วม"
items = ["O30"]

[[group]]
year     = 2566
title    = "นโยบาย No Gift Policy"
wordings = ["นโยบายไม่รับของขวัญ (No Gift Policy)"]
items    = ["O31", "O32", "O33"]

[[group]]
year     = 2566
title    = "การประเมินความเสี่ยงเพื่อป้องกันการทุจริต"
wordings = ["ประเมินความเสี่ยงเพื่อป้องกันการทุจริต"]
items    = ["O34", "O35"]

[[group]]
year     = 2566
title    = "แผนป้องกันการทุจริต"
wordings = ["แผนปฏิบัติการป้องกันการทุจริต"]
items    = ["O36", "O37", "O38"]

[[group]]
year  = 2566
title = "มาตรการเสริมสร้างมาตรฐานทางจริยธรรม"
items = ["O39", "O40", "O41"]

[[group]]
year     = 2566
title    = "มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน"
wordings = ["มาตรการส่งเสริมคุณธรรมและความโปร่งใส"]
items    = ["O42", "O43"]

# Words of law that only some types of agency use.

[[law-term]]
words  = ["ข้อบัญญัติ"]
types  = ["subdistrict-organisation", "provincial-organisation", "special-local", "local"]
unless = ["เทศบัญญัติ"]

[[law-term]]
words  = ["เทศบัญญัติ"]
types  = ["city", "town", "subdistrict-municipality", "local"]
unless = ["ข้อบัญญัติ"]

[[law-term]]
words  = ["นายกเทศมนตรี", "ปลัดเทศบาล", "สภาเทศบาล", "พนักงานเทศบาล", "รองนายกเทศมนตรี"]
types  = ["city", "town", "subdistrict-municipality", "local"]
unless = ["องค์การบริหารส่วนตำบล", "อบต."]

[[law-term]]
words  = ["นายกองค์การบริหารส่วนตำบล", "นายก อบต.", "ปลัดองค์การบริหารส่วนตำบล", "ปลัด อบต.", "สภาองค์การบริหารส่วนตำบล", "สภา อบต.", "พนักงานส่วนตำบล"]
types  = ["subdistrict-organisation", "local"]
unless = ["เทศบาล"]

[[law-term]]
words  = ["นายกองค์การบริหารส่วนจังหวัด", "ปลัดองค์การบริหารส่วนจังหวัด", "สภาองค์การบริหารส่วนจังหวัด"]
types  = ["provincial-organisation", "local"]

# Types of agency, misspelt.

[[type-slip]]
wrong = "องค์กรบริหารส่วนตำบล"
right = "องค์การบริหารส่วนตำบล"

[[type-slip]]
wrong = "องค์การบริการส่วนตำบล"
right = "องค์การบริหารส่วนตำบล"

[[type-slip]]
wrong = "องค์การบริหารส่วนตำบาล"
right = "องค์การบริหารส่วนตำบล"

[[type-slip]]
wrong = "องค์การบริหารตำบล"
right = "องค์การบริหารส่วนตำบล"

[[type-slip]]
wrong = "องค์บริหารส่วนตำบล"
right = "องค์การบริหารส่วนตำบล"

[[type-slip]]
wrong = "องค์กรบริหารส่วนจังหวัด"
right = "องค์การบริหารส่วนจังหวัด"

[[type-slip]]
wrong = "องค์การปกครองส่วนท้องถิ่น"
right = "องค์กรปกครองส่วนท้องถิ่น"

[[type-slip]]
wrong = "เทศบาบตำบล"
right = "เทศบาลตำบล"

[[type-slip]]
wrong = "เทศบาลตำบาล"
right = "เทศบาลตำบล"

[[type-slip]]
wrong = "เทศบาตำบล"
right = "เทศบาลตำบล"

# Key terms, misspelt. `before` are words in front of which, `after` words behind which the spelling is right.

[[slip]]
wrong  = "การกิจ"
right  = "ภารกิจ"
before = ["กรรม", "การ", "จ"]
after  = ["จัด", "ประกอบ"]

[[slip]]
wrong = "เจตนารมย์"
right = "เจตนารมณ์"

[[slip]]
wrong = "ประเมิณ"
right = "ประเมิน"

[[slip]]
wrong = "เฉพาะเจาจง"
right = "เฉพาะเจาะจง"

[[slip]]
wrong = "จัดจัาง"
right = "จัดจ้าง"

[[slip]]
wrong = "จัดซื้อจัดจาง"
right = "จัดซื้อจัดจ้าง"

[[slip]]
wrong = "คุณธรมม"
right = "คุณธรรม"

[[slip]]
wrong = "โปร่งไส"
right = "โปร่งใส"

[[slip]]
wrong = "ทุจริจ"
right = "ทุจริต"

[[slip]]
wrong = "บุคคลากร"
right = "บุคลากร"

[[slip]]
wrong = "ธรรมมาภิบาล"
right = "ธรรมาภิบาล"

[[slip]]
wrong = "อนุญาติ"
right = "อนุญาต"

[[slip]]
wrong = "สังเกตุ"
right = "สังเกต"

[[slip]]
wrong = "เว็ปไซต์"
right = "เว็บไซต์"

[[slip]]
wrong = "เว็บไซด์"
right = "เว็บไซต์"

[[slip]]
wrong = "เว็บไซค์"
right = "เว็บไซต์"

[[slip]]
wrong = "ปฏิบัตงาน"
right = "ปฏิบัติงาน"

[[slip]]
wrong = "ปฎิบัติ"
right = "ปฏิบัติ"

[[slip]]
wrong = "กฏหมาย"
right = "กฎหมาย"

[[slip]]
wrong = "กฏระเบียบ"
right = "กฎระเบียบ"

[[slip]]
wrong = "กฏเกณฑ์"
right = "กฎเกณฑ์"

[[slip]]
wrong = "ดุลพินิจ"
right = "ดุลยพินิจ"

[[slip]]
wrong = "ดำเนินการการ"
right = "ดำเนินการ"

# Words around figures.

[claims]
units      = ["คะแนน"]
shares     = ["ร้อยละ"]
rises      = ["เพิ่มขึ้น", "สูงขึ้น", "เพิ่มขึ้นจากเดิม", "มากขึ้น", "เพิ่มขึ้นคิดเป็น"]
falls      = ["ลดลง", "ต่ำลง", "น้อยลง", "ลดลงจากเดิม"]
fillers    = ["เป็นจำนวน", "จำนวน", "อยู่ที่", "เท่ากับ", "คิดเป็น", "ถึง", "มา"]
years      = ["ประจำปีงบประมาณ พ.ศ.", "ประจำปีงบประมาณ", "ปีงบประมาณ พ.ศ.", "ปีงบประมาณ", "ประจำปี พ.ศ.", "ประจำปี", "ปี พ.ศ.", "ITA ปี", "ปี"]
indicators = ["ตัวชี้วัดที่"]

# Words that end the name of an agency where no blank does.

[names]
ends      = [
    "ได้", "มี", "จัด", "ดำเนิน", "เป็น", "จะ", "ที่", "และ", "ใน", "เพื่อ", "ประจำ", "โดย", "อำเภอ", "จังหวัด", "ผ่าน", "ของ",
    "ให้", "ทุก", "หรือ", "นั้น", "นี้", "ต้อง", "สามารถ", "พ.ศ", "ตาม", "สมัย", "กำหนด", "เผยแพร่", "ประกาศ", "ร่วม", "ต่อ",
    "รับ", "เมื่อ", "ซึ่ง", "แห่ง", "เข้า", "ทราบ", "เรื่อง", "ว่า", "ไม่", "กับ", "อย่าง", "ทั้ง", "ด้วย", "พร้อม", "เห็น",
    "แจ้ง", "ส่ง", "ออก", "แต่งตั้ง", "พบ", "เขต", "ถือ", "ใช้", "ควร", "อื่น", "ใกล้", "ข้างเคียง", "ครั้ง", "สำนัก", "กอง",
    "ฝ่าย", "ประชา", "พนักงาน", "ทำ", "เพิ่ม", "คือ", "จึง", "ก็", "หมู่", "โทร", "เบอร์", "www", "รอบ", "ระบบ", "ปี", "แผน",
    "มา", "ไป", "เอง", "ขึ้น", "ลง", "จาก",
    "ตรวจ", "ลงนาม", "อนุมัติ", "เห็นชอบ", "พิจารณา", "มอบ", "กำกับ", "ติดตาม", "สรุป", "สนับสนุน", "ส่งเสริม", "ปรับปรุง", "เสนอ", "ยึด", "เน้น", "แล้ว",
]
title-ends = ["ประจำปี", "ปีงบประมาณ", "อำเภอ", "จังหวัด", "พ.ศ.", "รอบ 6", "รอบปี", "ตามมาตรการ", "เรื่อง", "เพื่อส่งเสริม", "ได้", "มีนโยบาย", "โดย"]
# Words that the names of places begin with: what follows on the type of an agency without a blank may be a verb as well.
places    = [
    "บ้าน", "หนอง", "ห้วย", "นา", "โนน", "โคก", "ดอน", "วัง", "บาง", "ท่า", "คลอง", "เขา", "ป่า", "แม่", "ทุ่ง", "บ่อ", "บึง", "ปาก", "หัว", "สระ", "เกาะ", "ดอย", "สัน",
    "เวียง", "เมือง", "โพธิ์", "โพน", "กุด", "ศรี", "ไผ่", "หาด", "แหลม", "เชียง", "พระ", "ตลาด", "ไทร", "สาม", "เจดีย์", "หลวง", "ควน", "ถ้ำ", "ลาด", "ลำ", "ละ", "กลาง",
    "ไร่", "สวน", "ตา", "ยาง", "มะ", "โป่ง", "โรง", "ร่อง", "ริม", "เหนือ", "ใต้", "คู", "คำ", "เนิน", "ช่อง", "ชุม", "ดง", "ปง", "พลับ", "สำโรง", "หน้า", "ไม้", "กระ", "ตะ", "เกษตร",
]
districts = ["อำเภอ", "อ.", "จังหวัด", "จ.", "กิ่งอำเภอ"]

[dates]
eras       = ["พ.ศ."]
connectors = ["-", "ถึง", "จนถึง", "ถึงวันที่", "ถึงเดือน", "to"]
halves     = ["รอบ 6 เดือน", "6 เดือนแรก", "ครึ่งปีแรก", "ระยะ 6 เดือน", "รอบหกเดือน"]

# Readings.

[[reading]]
id      = "own-name-misspelt"
kind    = "own-name"
level   = "error"
also    = ["ผ่าน", "และ", "ที่", "ของ", "ได้", "มี", "ให้", "ใน", "เพื่อ", "โดย", "หรือ", "ทุก", "จะ", "เป็น", "ประจำ", "ดำเนิน", "จัด"]
title   = { th = "ชื่อหน่วยงานสะกดไม่ตรงกับชื่อเรื่อง", en = "the agency's name is not spelled as in the title" }
help    = { th = "แก้ชื่อให้ตรงกับชื่อเรื่อง หรือแก้ชื่อเรื่องหากชื่อเรื่องผิด", en = "spell the name as in the title, or correct the title where that is wrong" }
decides = { th = "เทียบชื่อหลังคำบอกประเภทหน่วยงานกับชื่อในชื่อเรื่อง ต่างกันไม่เกินสองตัวในห้าตัวอักษร โดยตัวที่หน้าตาคล้ายกันนับครึ่งหนึ่ง ถือว่าสะกดผิด", en = "a name behind a word for the agency's type is held against the title's; up to two edits in five letters, look-alikes counting half, are a slip" }
passes  = [
    "# รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรม ประจำปีงบประมาณ พ.ศ. 2566\nองค์การบริหารส่วนตำบลทุ่งสมมติ อำเภอสมมติดี จังหวัดน่าน\n| ลำดับ | มาตรการ | วิธีดำเนินการ | ระยะเวลา | ผู้รับผิดชอบ | สรุปผลการดำเนินการ | ผลลัพธ์ |\n| ๑ | จัดทำคู่มือการปฏิบัติงาน | ประชุมคณะทำงานและยกร่างคู่มือทีละงาน | ตลอดปีงบประมาณ | สำนักปลัด | จัดทำคู่มือแล้ว 4 เล่มเมื่อวันที่ 16 มกราคม 2566 | ประชาชนขององค์การบริหารส่วนตำบลทุ่งสมมติพึงพอใจ |\n",
    "# รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรม ประจำปีงบประมาณ พ.ศ. 2566\nองค์การบริหารส่วนตำบลทุ่งสมมติ อำเภอสมมติดี จังหวัดน่าน\n| ลำดับ | มาตรการ | วิธีดำเนินการ | ระยะเวลา | ผู้รับผิดชอบ | สรุปผลการดำเนินการ | ผลลัพธ์ |\n| ๑ | จัดทำคู่มือการปฏิบัติงาน | ประชุมคณะทำงานและยกร่างคู่มือทีละงาน | ตลอดปีงบประมาณ | สำนักปลัด | จัดทำคู่มือแล้ว 4 เล่มเมื่อวันที่ 16 มกราคม 2566 | อบต.ทุ่งสมมติได้รับคำชม |\n",
    "# รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรม ประจำปีงบประมาณ พ.ศ. 2566\nองค์การบริหารส่วนตำบลทุ่งสมมติ อำเภอสมมติดี จังหวัดน่าน\n| ลำดับ | มาตรการ | วิธีดำเนินการ | ระยะเวลา | ผู้รับผิดชอบ | สรุปผลการดำเนินการ | ผลลัพธ์ |\n| ๑ | จัดทำคู่มือการปฏิบัติงาน | ประชุมคณะทำงานและยกร่างคู่มือทีละงาน | ตลอดปีงบประมาณ | สำนักปลัด | จัดทำคู่มือแล้ว 4 เล่มเมื่อวันที่ 16 มกราคม 2566 | เผยแพร่ขององค์การบริหารส่วนตำบลผ่านเว็บไซต์ |\n",
]
fails   = [
    "# รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรม ประจำปีงบประมาณ พ.ศ. 2566\nองค์การบริหารส่วนตำบลทุ่งสมมติ อำเภอสมมติดี จังหวัดน่าน\n| ลำดับ | มาตรการ | วิธีดำเนินการ | ระยะเวลา | ผู้รับผิดชอบ | สรุปผลการดำเนินการ | ผลลัพธ์ |\n| ๑ | จัดทำคู่มือการปฏิบัติงาน | ประชุมคณะทำงานและยกร่างคู่มือทีละงาน | ตลอดปีงบประมาณ | สำนักปลัด | จัดทำคู่มือแล้ว 4 เล่มเมื่อวันที่ 16 มกราคม 2566 | ประชาชนขององค์การบริหารส่วนตำบลทุ้งสมมติพึงพอใจ |\n",
    "# รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรม ประจำปีงบประมาณ พ.ศ. 2566\nองค์การบริหารส่วนตำบลทุ่งสมมติ อำเภอสมมติดี จังหวัดน่าน\n| ลำดับ | มาตรการ | วิธีดำเนินการ | ระยะเวลา | ผู้รับผิดชอบ | สรุปผลการดำเนินการ | ผลลัพธ์ |\n| ๑ | จัดทำคู่มือการปฏิบัติงาน | ประชุมคณะทำงานและยกร่างคู่มือทีละงาน | ตลอดปีงบประมาณ | สำนักปลัด | จัดทำคู่มือแล้ว 4 เล่มเมื่อวันที่ 16 มกราคม 2566 | อบต.ทุ่งสมมตได้รับคำชม |\n",
]

[[reading]]
id      = "other-agency"
kind    = "other-agency"
level   = "warning"
words   = ["องค์การบริหารส่วนตำบล", "องค์กรบริหารส่วนตำบล", "อบต.", "เทศบาลตำบล", "เทศบาลเมือง", "เทศบาลนคร", "ทต.", "ทม."]
also    = ["ศึกษาดูงาน", "ร่วมกับ", "ประสาน", "พื้นที่", "เครือข่าย", "ข้างเคียง", "ส่งต่อ", "บูรณาการ"]
least   = 3
title   = { th = "ชื่อหน่วยงานอื่นในรายงาน", en = "the name of another agency" }
help    = { th = "หากคัดลอกมาจากรายงานของหน่วยงานอื่น ให้แก้เป็นชื่อและข้อมูลของหน่วยงานตนเอง", en = "if it was copied from the report of another agency, put the own name and the own facts" }
decides = { th = "ชื่อหลังคำบอกประเภทหน่วยงานท้องถิ่นที่ขึ้นต้นอย่างชื่อสถานที่หรือมีอำเภอตามหลัง ซึ่งไม่ใช่ชื่อในชื่อเรื่องและไม่ใกล้เคียง หรือชื่อของตนเองที่อยู่หลังประเภทอื่น เว้นแต่มีคำว่าศึกษาดูงาน ร่วมกับ และคำทำนองนี้นำหน้า", en = "a name behind a word for a type of local agency, which begins as places do or has a district behind it, and neither is the title's nor near it, or the own name behind another type; not where words in front of it speak of a visit or of working together" }
passes  = [
    "# รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรม ประจำปีงบประมาณ พ.ศ. 2566\nองค์การบริหารส่วนตำบลทุ่งสมมติ อำเภอสมมติดี จังหวัดน่าน\n| ลำดับ | มาตรการ | วิธีดำเนินการ | ระยะเวลา | ผู้รับผิดชอบ | สรุปผลการดำเนินการ | ผลลัพธ์ |\n| ๑ | จัดทำคู่มือการปฏิบัติงาน | ประชุมคณะทำงานและยกร่างคู่มือทีละงาน | ตลอดปีงบประมาณ | สำนักปลัด | จัดทำคู่มือแล้ว 4 เล่มเมื่อวันที่ 16 มกราคม 2566 | ประชาชนขององค์การบริหารส่วนตำบลทุ่งสมมติพึงพอใจ |\n",
    "# รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรม ประจำปีงบประมาณ พ.ศ. 2566\nองค์การบริหารส่วนตำบลทุ่งสมมติ อำเภอสมมติดี จังหวัดน่าน\n| ลำดับ | มาตรการ | วิธีดำเนินการ | ระยะเวลา | ผู้รับผิดชอบ | สรุปผลการดำเนินการ | ผลลัพธ์ |\n| ๑ | จัดทำคู่มือการปฏิบัติงาน | ตามพระราชบัญญัติสภาตำบลและองค์การบริหารส่วนตำบล พ.ศ. 2537 | ตลอดปีงบประมาณ | สำนักปลัด | จัดทำคู่มือแล้ว 4 เล่มเมื่อวันที่ 16 มกราคม 2566 | ประชาชนพึงพอใจมากกว่าเดิม |\n",
    "# รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรม ประจำปีงบประมาณ พ.ศ. 2566\nองค์การบริหารส่วนตำบลทุ่งสมมติ อำเภอสมมติดี จังหวัดน่าน\n| ลำดับ | มาตรการ | วิธีดำเนินการ | ระยะเวลา | ผู้รับผิดชอบ | สรุปผลการดำเนินการ | ผลลัพธ์ |\n| ๑ | จัดทำคู่มือการปฏิบัติงาน | ประชุมคณะทำงานและยกร่างคู่มือทีละงาน | ตลอดปีงบประมาณ | สำนักปลัด | จัดทำคู่มือแล้ว 4 เล่มเมื่อวันที่ 16 มกราคม 2566 | นายกองค์การบริหารส่วนตำบลประกาศเจตนารมณ์ |\n",
]
fails   = [
    "# รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรม ประจำปีงบประมาณ พ.ศ. 2566\nองค์การบริหารส่วนตำบลทุ่งสมมติ อำเภอสมมติดี จังหวัดน่าน\n| ลำดับ | มาตรการ | วิธีดำเนินการ | ระยะเวลา | ผู้รับผิดชอบ | สรุปผลการดำเนินการ | ผลลัพธ์ |\n| ๑ | จัดทำคู่มือการปฏิบัติงาน | ประชุมคณะทำงานและยกร่างคู่มือทีละงาน | ตลอดปีงบประมาณ | สำนักปลัด | จัดทำคู่มือแล้ว 4 เล่มเมื่อวันที่ 16 มกราคม 2566 | เผยแพร่บนเว็บไซต์องค์การบริหารส่วนตำบลหนองหาย แล้ว |\n",
    "# รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรม ประจำปีงบประมาณ พ.ศ. 2566\nองค์การบริหารส่วนตำบลทุ่งสมมติ อำเภอสมมติดี จังหวัดน่าน\n| ลำดับ | มาตรการ | วิธีดำเนินการ | ระยะเวลา | ผู้รับผิดชอบ | สรุปผลการดำเนินการ | ผลลัพธ์ |\n| ๑ | จัดทำคู่มือการปฏิบัติงาน | ประชุมคณะทำงานและยกร่างคู่มือทีละงาน | ตลอดปีงบประมาณ | สำนักปลัด | จัดทำคู่มือแล้ว 4 เล่มเมื่อวันที่ 16 มกราคม 2566 | เทศบาลตำบลทุ่งสมมติ ได้รับคำชม |\n",
]

[[reading]]
id      = "agency-type-misspelt"
kind    = "type-word"
level   = "warning"
title   = { th = "ประเภทหน่วยงานสะกดผิด", en = "the type of the agency is misspelt" }
help    = { th = "เขียนประเภทหน่วยงานตามกฎหมาย", en = "write the type as the law does" }
decides = { th = "คำในรายการสะกดผิดของชุดข้อกำหนด หรือคำหน้าชื่อหน่วยงานที่ต่างจากชื่อประเภทไม่เกินสองตัวอักษร", en = "a spelling in the pack's list, or words in front of the agency's name that are at most two letters off its type" }
passes  = [
    "# รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรม ประจำปีงบประมาณ พ.ศ. 2566\nองค์การบริหารส่วนตำบลทุ่งสมมติ อำเภอสมมติดี จังหวัดน่าน\n| ลำดับ | มาตรการ | วิธีดำเนินการ | ระยะเวลา | ผู้รับผิดชอบ | สรุปผลการดำเนินการ | ผลลัพธ์ |\n| ๑ | จัดทำคู่มือการปฏิบัติงาน | ประชุมคณะทำงานและยกร่างคู่มือทีละงาน | ตลอดปีงบประมาณ | สำนักปลัด | จัดทำคู่มือแล้ว 4 เล่มเมื่อวันที่ 16 มกราคม 2566 | องค์การบริหารส่วนตำบลทุ่งสมมติได้รับคำชม |\n",
]
fails   = [
    "# รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรม ประจำปีงบประมาณ พ.ศ. 2566\nองค์การบริหารส่วนตำบลทุ่งสมมติ อำเภอสมมติดี จังหวัดน่าน\n| ลำดับ | มาตรการ | วิธีดำเนินการ | ระยะเวลา | ผู้รับผิดชอบ | สรุปผลการดำเนินการ | ผลลัพธ์ |\n| ๑ | จัดทำคู่มือการปฏิบัติงาน | ประชุมคณะทำงานและยกร่างคู่มือทีละงาน | ตลอดปีงบประมาณ | สำนักปลัด | จัดทำคู่มือแล้ว 4 เล่มเมื่อวันที่ 16 มกราคม 2566 | องค์กรบริหารส่วนตำบลทุ่งสมมติได้รับคำชม |\n",
    "# รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรม ประจำปีงบประมาณ พ.ศ. 2566\nองค์การบริหารส่วนตำบลทุ่งสมมติ อำเภอสมมติดี จังหวัดน่าน\n| ลำดับ | มาตรการ | วิธีดำเนินการ | ระยะเวลา | ผู้รับผิดชอบ | สรุปผลการดำเนินการ | ผลลัพธ์ |\n| ๑ | จัดทำคู่มือการปฏิบัติงาน | ประชุมคณะทำงานและยกร่างคู่มือทีละงาน | ตลอดปีงบประมาณ | สำนักปลัด | จัดทำคู่มือแล้ว 4 เล่มเมื่อวันที่ 16 มกราคม 2566 | องค์การบรหารส่วนตำบลทุ่งสมมติได้รับคำชม |\n",
]

[[reading]]
id      = "law-of-other-type"
kind    = "law-of-other-type"
level   = "warning"
least   = 20
title   = { th = "คำตามกฎหมายที่ไม่ใช่ของหน่วยงานประเภทนี้", en = "a word of law that agencies of this type do not use" }
help    = { th = "ใช้คำตามกฎหมายของหน่วยงานตนเอง เช่น อบต. ใช้ข้อบัญญัติ เทศบาลใช้เทศบัญญัติ", en = "use the word of the own law: ข้อบัญญัติ for an อบต., เทศบัญญัติ for a municipality" }
decides = { th = "คำในรายการที่ใช้เฉพาะบางประเภทหน่วยงาน เทียบกับประเภทในชื่อเรื่อง เว้นแต่มีคำของประเภทอื่นอยู่ใกล้กันภายใน 20 ตัวอักษร", en = "a word that the pack allows for some types only, held against the title's type, unless a word that excuses it stands within 20 letters" }
passes  = [
    "# รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรม ประจำปีงบประมาณ พ.ศ. 2566\nองค์การบริหารส่วนตำบลทุ่งสมมติ อำเภอสมมติดี จังหวัดน่าน\n| ลำดับ | มาตรการ | วิธีดำเนินการ | ระยะเวลา | ผู้รับผิดชอบ | สรุปผลการดำเนินการ | ผลลัพธ์ |\n| ๑ | จัดทำคู่มือการปฏิบัติงาน | เสนอร่างข้อบัญญัติงบประมาณ | ตลอดปีงบประมาณ | สำนักปลัด | จัดทำคู่มือแล้ว 4 เล่มเมื่อวันที่ 16 มกราคม 2566 | ประชาชนพึงพอใจมากกว่าเดิม |\n",
    "# รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรม ประจำปีงบประมาณ พ.ศ. 2566\nองค์การบริหารส่วนตำบลทุ่งสมมติ อำเภอสมมติดี จังหวัดน่าน\n| ลำดับ | มาตรการ | วิธีดำเนินการ | ระยะเวลา | ผู้รับผิดชอบ | สรุปผลการดำเนินการ | ผลลัพธ์ |\n| ๑ | จัดทำคู่มือการปฏิบัติงาน | เสนอร่างข้อบัญญัติ/เทศบัญญัติงบประมาณ | ตลอดปีงบประมาณ | สำนักปลัด | จัดทำคู่มือแล้ว 4 เล่มเมื่อวันที่ 16 มกราคม 2566 | ประชาชนพึงพอใจมากกว่าเดิม |\n",
]
fails   = [
    "# รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรม ประจำปีงบประมาณ พ.ศ. 2566\nองค์การบริหารส่วนตำบลทุ่งสมมติ อำเภอสมมติดี จังหวัดน่าน\n| ลำดับ | มาตรการ | วิธีดำเนินการ | ระยะเวลา | ผู้รับผิดชอบ | สรุปผลการดำเนินการ | ผลลัพธ์ |\n| ๑ | จัดทำคู่มือการปฏิบัติงาน | เสนอร่างเทศบัญญัติงบประมาณ | ตลอดปีงบประมาณ | สำนักปลัด | จัดทำคู่มือแล้ว 4 เล่มเมื่อวันที่ 16 มกราคม 2566 | ประชาชนพึงพอใจมากกว่าเดิม |\n",
    "# รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรม ประจำปีงบประมาณ พ.ศ. 2566\nองค์การบริหารส่วนตำบลทุ่งสมมติ อำเภอสมมติดี จังหวัดน่าน\n| ลำดับ | มาตรการ | วิธีดำเนินการ | ระยะเวลา | ผู้รับผิดชอบ | สรุปผลการดำเนินการ | ผลลัพธ์ |\n| ๑ | จัดทำคู่มือการปฏิบัติงาน | เสนอนายกเทศมนตรีลงนาม | ตลอดปีงบประมาณ | สำนักปลัด | จัดทำคู่มือแล้ว 4 เล่มเมื่อวันที่ 16 มกราคม 2566 | ประชาชนพึงพอใจมากกว่าเดิม |\n",
]

[[reading]]
id      = "own-place-misspelt"
kind    = "own-place"
level   = "warning"
words   = ["อำเภอ", "อ.", "จังหวัด", "จ."]
title   = { th = "อำเภอหรือจังหวัดสะกดไม่ตรงกับชื่อเรื่อง", en = "the district or province is not spelled as in the title" }
help    = { th = "แก้ชื่ออำเภอหรือจังหวัด", en = "correct the name of the district or province" }
decides = { th = "ชื่อหลังคำว่าอำเภอหรือจังหวัดที่ต่างจากของตนเองไม่เกินหนึ่งตัวครึ่ง", en = "a name behind the words for district and province at most one and a half letters off the own one" }
passes  = [
    "# รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรม ประจำปีงบประมาณ พ.ศ. 2566\nองค์การบริหารส่วนตำบลทุ่งสมมติ อำเภอสมมติดี จังหวัดน่าน\n| ลำดับ | มาตรการ | วิธีดำเนินการ | ระยะเวลา | ผู้รับผิดชอบ | สรุปผลการดำเนินการ | ผลลัพธ์ |\n| ๑ | จัดทำคู่มือการปฏิบัติงาน | ประชุมคณะทำงานและยกร่างคู่มือทีละงาน | ตลอดปีงบประมาณ | สำนักปลัด | จัดทำคู่มือแล้ว 4 เล่มเมื่อวันที่ 16 มกราคม 2566 | จัดที่ที่ว่าการอำเภอสมมติดี |\n",
]
fails   = [
    "# รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรม ประจำปีงบประมาณ พ.ศ. 2566\nองค์การบริหารส่วนตำบลทุ่งสมมติ อำเภอสมมติดี จังหวัดน่าน\n| ลำดับ | มาตรการ | วิธีดำเนินการ | ระยะเวลา | ผู้รับผิดชอบ | สรุปผลการดำเนินการ | ผลลัพธ์ |\n| ๑ | จัดทำคู่มือการปฏิบัติงาน | ประชุมคณะทำงานและยกร่างคู่มือทีละงาน | ตลอดปีงบประมาณ | สำนักปลัด | จัดทำคู่มือแล้ว 4 เล่มเมื่อวันที่ 16 มกราคม 2566 | จัดที่ว่าการอำเภอสมมตดี |\n",
]

[[reading]]
id      = "title-without-place"
kind    = "title-place"
level   = "note"
words   = ["อำเภอ", "จังหวัด", "เขต"]
title   = { th = "ชื่อเรื่องไม่บอกอำเภอหรือจังหวัด", en = "the title does not say district or province" }
help    = { th = "เติมอำเภอและจังหวัดหลังชื่อหน่วยงาน", en = "write district and province behind the agency's name" }
decides = { th = "ชื่อเรื่องมีชื่อหน่วยงาน แต่ไม่มีคำว่าอำเภอหรือจังหวัด", en = "the title names the agency, but has no word for district or province" }
passes  = [
    "# รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรม ประจำปีงบประมาณ พ.ศ. 2566\nองค์การบริหารส่วนตำบลทุ่งสมมติ อำเภอสมมติดี จังหวัดน่าน\n| ลำดับ | มาตรการ | วิธีดำเนินการ | ระยะเวลา | ผู้รับผิดชอบ | สรุปผลการดำเนินการ | ผลลัพธ์ |\n| ๑ | จัดทำคู่มือการปฏิบัติงาน | ประชุมคณะทำงานและยกร่างคู่มือทีละงาน | ตลอดปีงบประมาณ | สำนักปลัด | จัดทำคู่มือแล้ว 4 เล่มเมื่อวันที่ 16 มกราคม 2566 | ประชาชนพึงพอใจมากกว่าเดิม |\n",
]
fails   = [
    "# รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรม ประจำปีงบประมาณ พ.ศ. 2566\nองค์การบริหารส่วนตำบลทุ่งสมมติ\n| ลำดับ | มาตรการ | วิธีดำเนินการ | ระยะเวลา | ผู้รับผิดชอบ | สรุปผลการดำเนินการ | ผลลัพธ์ |\n| ๑ | จัดทำคู่มือการปฏิบัติงาน | ประชุมคณะทำงานและยกร่างคู่มือทีละงาน | ตลอดปีงบประมาณ | สำนักปลัด | จัดทำคู่มือแล้ว 4 เล่มเมื่อวันที่ 16 มกราคม 2566 | ประชาชนพึงพอใจมากกว่าเดิม |\n",
]

[[reading]]
id      = "result-of-other-year"
kind    = "claim-year"
level   = "warning"
title   = { th = "ผลลัพธ์เป็นของปีอื่น", en = "the result is of another year" }
help    = { th = "ใช้ผลของปีที่รายงาน หรือเขียนให้ชัดว่าเป็นผลล่าสุดที่ประกาศ", en = "give the result of the year, or say that it is the latest one published" }
decides = { th = "ปีล่าสุดในประโยคที่เทียบค่าสองปี ต่างจากปีในชื่อเรื่อง", en = "the later year of a sentence that compares two years is not the title's" }
passes  = [
    "# รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรม ประจำปีงบประมาณ พ.ศ. 2566\nองค์การบริหารส่วนตำบลทุ่งสมมติ อำเภอสมมติดี จังหวัดน่าน\n| ลำดับ | มาตรการ | วิธีดำเนินการ | ระยะเวลา | ผู้รับผิดชอบ | สรุปผลการดำเนินการ | ผลลัพธ์ |\n| ๑ | จัดทำคู่มือการปฏิบัติงาน | ประชุมคณะทำงานและยกร่างคู่มือทีละงาน | ตลอดปีงบประมาณ | สำนักปลัด | จัดทำคู่มือแล้ว 4 เล่มเมื่อวันที่ 16 มกราคม 2566 | ในปีงบประมาณ พ.ศ. 2566 ได้ 92.50 คะแนน ซึ่งในปีงบประมาณ พ.ศ. 2565 ได้ 90.00 คะแนน เพิ่มขึ้น 2.50 คะแนน |\n",
]
fails   = [
    "# รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรม ประจำปีงบประมาณ พ.ศ. 2566\nองค์การบริหารส่วนตำบลทุ่งสมมติ อำเภอสมมติดี จังหวัดน่าน\n| ลำดับ | มาตรการ | วิธีดำเนินการ | ระยะเวลา | ผู้รับผิดชอบ | สรุปผลการดำเนินการ | ผลลัพธ์ |\n| ๑ | จัดทำคู่มือการปฏิบัติงาน | ประชุมคณะทำงานและยกร่างคู่มือทีละงาน | ตลอดปีงบประมาณ | สำนักปลัด | จัดทำคู่มือแล้ว 4 เล่มเมื่อวันที่ 16 มกราคม 2566 | ในปีงบประมาณ พ.ศ. 2565 ได้ 92.50 คะแนน ซึ่งในปีงบประมาณ พ.ศ. 2564 ได้ 90.00 คะแนน เพิ่มขึ้น 2.50 คะแนน |\n",
]

[[reading]]
id      = "years-apart"
kind    = "claim-years"
level   = "error"
title   = { th = "เทียบปีที่ไม่ติดกัน", en = "years are compared that do not follow each other" }
help    = { th = "เทียบกับปีก่อนหน้า", en = "compare with the year before" }
decides = { th = "สองค่าในประโยคเดียวกันมีปีห่างกันมากกว่าหนึ่งปี", en = "two values of one sentence are more than a year apart" }
passes  = [
    "# รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรม ประจำปีงบประมาณ พ.ศ. 2566\nองค์การบริหารส่วนตำบลทุ่งสมมติ อำเภอสมมติดี จังหวัดน่าน\n| ลำดับ | มาตรการ | วิธีดำเนินการ | ระยะเวลา | ผู้รับผิดชอบ | สรุปผลการดำเนินการ | ผลลัพธ์ |\n| ๑ | จัดทำคู่มือการปฏิบัติงาน | ประชุมคณะทำงานและยกร่างคู่มือทีละงาน | ตลอดปีงบประมาณ | สำนักปลัด | จัดทำคู่มือแล้ว 4 เล่มเมื่อวันที่ 16 มกราคม 2566 | ในปีงบประมาณ พ.ศ. 2566 ได้ 92.50 คะแนน ซึ่งในปีงบประมาณ พ.ศ. 2565 ได้ 90.00 คะแนน เพิ่มขึ้น 2.50 คะแนน |\n",
]
fails   = [
    "# รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรม ประจำปีงบประมาณ พ.ศ. 2566\nองค์การบริหารส่วนตำบลทุ่งสมมติ อำเภอสมมติดี จังหวัดน่าน\n| ลำดับ | มาตรการ | วิธีดำเนินการ | ระยะเวลา | ผู้รับผิดชอบ | สรุปผลการดำเนินการ | ผลลัพธ์ |\n| ๑ | จัดทำคู่มือการปฏิบัติงาน | ประชุมคณะทำงานและยกร่างคู่มือทีละงาน | ตลอดปีงบประมาณ | สำนักปลัด | จัดทำคู่มือแล้ว 4 เล่มเมื่อวันที่ 16 มกราคม 2566 | ในปีงบประมาณ พ.ศ. 2566 ได้ 92.50 คะแนน ซึ่งในปีงบประมาณ พ.ศ. 2564 ได้ 90.00 คะแนน เพิ่มขึ้น 2.50 คะแนน |\n",
]

[[reading]]
id      = "other-year-than-title"
kind    = "body-year"
level   = "warning"
words   = ["ประจำปีงบประมาณ พ.ศ.", "ประจำปีงบประมาณ", "ปีงบประมาณ พ.ศ.", "ปีงบประมาณ"]
also    = [
    "ผลการประเมิน", "ผลคะแนน", "คะแนน", "ITA", "รายงาน", "วิเคราะห์", "เพิ่มขึ้น", "ลดลง", "สูงขึ้น", "กว่า", "ปีที่ผ่านมา", "ปีก่อน", "เปรียบเทียบ", "เทียบกับ", "แผนพัฒนา", "ปีถัดไป", "ปีต่อไป",
    "สถิติ", "ที่ผ่านมา", "ผลการดำเนินงานประจำปี", "ระหว่างปี", "เดิม", "ย้อนหลัง", "แผนปฏิบัติการป้องกันการทุจริต", "แผนยุทธศาสตร์", "นำผล", "จากผล", "ข้อมูลปี",
]
least   = 60
title   = { th = "ปีงบประมาณในเนื้อหาไม่ตรงกับชื่อเรื่อง", en = "a fiscal year of the body is not the title's" }
help    = { th = "แก้ปีให้ตรงกับปีของรายงาน หรือเขียนให้ชัดว่าเป็นข้อมูลของปีใด", en = "write the year of the report, or say plainly of which year the fact is" }
decides = { th = "ปีหลังคำว่าปีงบประมาณเทียบกับปีในชื่อเรื่อง เว้นแต่ใน 60 ตัวอักษรข้างหน้ามีคำที่บอกว่าเป็นผลการประเมิน รายงาน แผนหลายปี หรือการเปรียบเทียบ", en = "a year behind the words for fiscal year is held against the title's, unless the 60 letters before it speak of a result, a report, a plan of several years or a comparison" }
passes  = [
    "# รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรม ประจำปีงบประมาณ พ.ศ. 2566\nองค์การบริหารส่วนตำบลทุ่งสมมติ อำเภอสมมติดี จังหวัดน่าน\n| ลำดับ | มาตรการ | วิธีดำเนินการ | ระยะเวลา | ผู้รับผิดชอบ | สรุปผลการดำเนินการ | ผลลัพธ์ |\n| ๑ | จัดทำคู่มือการปฏิบัติงาน | ชี้แจงการใช้จ่ายของปีงบประมาณ พ.ศ. 2566 | ตลอดปีงบประมาณ | สำนักปลัด | จัดทำคู่มือแล้ว 4 เล่มเมื่อวันที่ 16 มกราคม 2566 | ประชาชนพึงพอใจมากกว่าเดิม |",
    "# รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรม ประจำปีงบประมาณ พ.ศ. 2566\nองค์การบริหารส่วนตำบลทุ่งสมมติ อำเภอสมมติดี จังหวัดน่าน\n| ลำดับ | มาตรการ | วิธีดำเนินการ | ระยะเวลา | ผู้รับผิดชอบ | สรุปผลการดำเนินการ | ผลลัพธ์ |\n| ๑ | จัดทำคู่มือการปฏิบัติงาน | จากผลการประเมินปีงบประมาณ พ.ศ. 2565 ต้องแก้ไขการใช้งบประมาณ | ตลอดปีงบประมาณ | สำนักปลัด | จัดทำคู่มือแล้ว 4 เล่มเมื่อวันที่ 16 มกราคม 2566 | ประชาชนพึงพอใจมากกว่าเดิม |",
]
fails   = [
    "# รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรม ประจำปีงบประมาณ พ.ศ. 2566\nองค์การบริหารส่วนตำบลทุ่งสมมติ อำเภอสมมติดี จังหวัดน่าน\n| ลำดับ | มาตรการ | วิธีดำเนินการ | ระยะเวลา | ผู้รับผิดชอบ | สรุปผลการดำเนินการ | ผลลัพธ์ |\n| ๑ | จัดทำคู่มือการปฏิบัติงาน | ชี้แจงแนวทางจัดซื้อให้บุคลากรทราบในปีงบประมาณ พ.ศ. 2565 | ตลอดปีงบประมาณ | สำนักปลัด | จัดทำคู่มือแล้ว 4 เล่มเมื่อวันที่ 16 มกราคม 2566 | ประชาชนพึงพอใจมากกว่าเดิม |",
]

[[reading]]
id      = "odd-year-out"
kind    = "formula-year"
level   = "warning"
words   = ["ปี พ.ศ.", "ปีงบประมาณ พ.ศ.", "ปีงบประมาณ"]
roles   = ["requirement", "measure", "step", "progress", "summary"]
least   = 3
title   = { th = "ปีต่างจากบรรทัดอื่นที่เขียนเหมือนกัน", en = "the year differs from that of lines of the same words" }
help    = { th = "ตรวจว่าปีใดถูก แล้วแก้ให้ตรงกัน", en = "see which year is right and make them agree" }
decides = { th = "ข้อความเดียวกันหน้าปีมีอย่างน้อยสามแห่งที่ปีตรงกัน และปีอื่นมีไม่ถึงหนึ่งในสามของจำนวนนั้น", en = "at least three lines have the same words and year, and another year stands behind them at most a third as often" }
passes  = [
    "# รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรม ประจำปีงบประมาณ พ.ศ. 2566\nองค์การบริหารส่วนตำบลทุ่งสมมติ อำเภอสมมติดี จังหวัดน่าน\n| ข้อ | ข้อมูล | องค์ประกอบด้านข้อมูล | ผู้รับผิดชอบ | ความก้าวหน้าผลการดำเนินการ |\n| O33 | เรื่อง | - เป็นการดำเนินการในปี พ.ศ. 2566 | สำนักปลัด | เผยแพร่แล้ว |\n| O34 | เรื่อง | - เป็นการดำเนินการในปี พ.ศ. 2566 | สำนักปลัด | เผยแพร่แล้ว |\n| O35 | เรื่อง | - เป็นการดำเนินการในปี พ.ศ. 2566 | สำนักปลัด | เผยแพร่แล้ว |\n| O36 | เรื่อง | - เป็นการดำเนินการในปี พ.ศ. 2566 | สำนักปลัด | เผยแพร่แล้ว |\n",
]
fails   = [
    "# รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรม ประจำปีงบประมาณ พ.ศ. 2566\nองค์การบริหารส่วนตำบลทุ่งสมมติ อำเภอสมมติดี จังหวัดน่าน\n| ข้อ | ข้อมูล | องค์ประกอบด้านข้อมูล | ผู้รับผิดชอบ | ความก้าวหน้าผลการดำเนินการ |\n| O33 | เรื่อง | - เป็นการดำเนินการในปี พ.ศ. 2566 | สำนักปลัด | เผยแพร่แล้ว |\n| O34 | เรื่อง | - เป็นการดำเนินการในปี พ.ศ. 2566 | สำนักปลัด | เผยแพร่แล้ว |\n| O35 | เรื่อง | - เป็นการดำเนินการในปี พ.ศ. 2566 | สำนักปลัด | เผยแพร่แล้ว |\n| O36 | เรื่อง | - เป็นการดำเนินการในปี พ.ศ. 2565 | สำนักปลัด | เผยแพร่แล้ว |\n",
]

[[reading]]
id      = "period-outside"
kind    = "periods"
level   = "warning"
roles   = ["period"]
title   = { th = "ช่วงเวลาอยู่นอกช่วงของรายงาน", en = "the period lies outside of the report's" }
help    = { th = "แก้ช่วงเวลาให้อยู่ในปีงบประมาณหรือครึ่งปีของรายงาน", en = "make the period lie in the year or half-year of the report" }
decides = { th = "วันและเดือนในคอลัมน์ระยะเวลา เทียบกับปีงบประมาณในชื่อเรื่อง หรือหกเดือนแรกของปีนั้นหากชื่อเรื่องบอกว่ารอบ 6 เดือน และดูว่าวันสิ้นสุดไม่มาก่อนวันเริ่ม", en = "days and months of the column of periods are held against the fiscal year of the title, or its first half where the title says so; and ends against beginnings" }
passes  = [
    "# รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรม ประจำปีงบประมาณ พ.ศ. 2566\nองค์การบริหารส่วนตำบลทุ่งสมมติ อำเภอสมมติดี จังหวัดน่าน\n| ลำดับ | มาตรการ | วิธีดำเนินการ | ระยะเวลา | ผู้รับผิดชอบ | สรุปผลการดำเนินการ | ผลลัพธ์ |\n| ๑ | จัดทำคู่มือการปฏิบัติงาน | ประชุมคณะทำงานและยกร่างคู่มือทีละงาน | ต.ค. 2565 - ก.ย. 2566 | สำนักปลัด | จัดทำคู่มือแล้ว 4 เล่มเมื่อวันที่ 16 มกราคม 2566 | ประชาชนพึงพอใจมากกว่าเดิม |\n",
    "# รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรม รอบ 6 เดือน ประจำปีงบประมาณ พ.ศ. 2566\nองค์การบริหารส่วนตำบลทุ่งสมมติ อำเภอสมมติดี จังหวัดน่าน\n| ลำดับ | มาตรการ | วิธีดำเนินการ | ระยะเวลา | ผู้รับผิดชอบ | สรุปผลการดำเนินการ | ผลลัพธ์ |\n| ๑ | จัดทำคู่มือการปฏิบัติงาน | ประชุมคณะทำงานและยกร่างคู่มือทีละงาน | ต.ค. 2565 - มี.ค. 2566 | สำนักปลัด | จัดทำคู่มือแล้ว 4 เล่มเมื่อวันที่ 16 มกราคม 2566 | ประชาชนพึงพอใจมากกว่าเดิม |\n",
]
fails   = [
    "# รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรม ประจำปีงบประมาณ พ.ศ. 2566\nองค์การบริหารส่วนตำบลทุ่งสมมติ อำเภอสมมติดี จังหวัดน่าน\n| ลำดับ | มาตรการ | วิธีดำเนินการ | ระยะเวลา | ผู้รับผิดชอบ | สรุปผลการดำเนินการ | ผลลัพธ์ |\n| ๑ | จัดทำคู่มือการปฏิบัติงาน | ประชุมคณะทำงานและยกร่างคู่มือทีละงาน | ต.ค. 2566 - ก.ย. 2567 | สำนักปลัด | จัดทำคู่มือแล้ว 4 เล่มเมื่อวันที่ 16 มกราคม 2566 | ประชาชนพึงพอใจมากกว่าเดิม |\n",
    "# รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรม ประจำปีงบประมาณ พ.ศ. 2566\nองค์การบริหารส่วนตำบลทุ่งสมมติ อำเภอสมมติดี จังหวัดน่าน\n| ลำดับ | มาตรการ | วิธีดำเนินการ | ระยะเวลา | ผู้รับผิดชอบ | สรุปผลการดำเนินการ | ผลลัพธ์ |\n| ๑ | จัดทำคู่มือการปฏิบัติงาน | ประชุมคณะทำงานและยกร่างคู่มือทีละงาน | มี.ค. 2566 - ม.ค. 2566 | สำนักปลัด | จัดทำคู่มือแล้ว 4 เล่มเมื่อวันที่ 16 มกราคม 2566 | ประชาชนพึงพอใจมากกว่าเดิม |\n",
    "# รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรม รอบ 6 เดือน ประจำปีงบประมาณ พ.ศ. 2566\nองค์การบริหารส่วนตำบลทุ่งสมมติ อำเภอสมมติดี จังหวัดน่าน\n| ลำดับ | มาตรการ | วิธีดำเนินการ | ระยะเวลา | ผู้รับผิดชอบ | สรุปผลการดำเนินการ | ผลลัพธ์ |\n| ๑ | จัดทำคู่มือการปฏิบัติงาน | ประชุมคณะทำงานและยกร่างคู่มือทีละงาน | ต.ค. 2565 - ก.ย. 2566 | สำนักปลัด | จัดทำคู่มือแล้ว 4 เล่มเมื่อวันที่ 16 มกราคม 2566 | ประชาชนพึงพอใจมากกว่าเดิม |\n",
]

[[reading]]
id      = "deadlines-contradict"
kind    = "deadlines"
level   = "warning"
words   = [
    "ภายในวันที่", "ภายในเดือน", "ภายใน", "ก่อนวันที่", "ก่อนเดือน", "ไม่เกินวันที่", "ไม่เกินเดือน", "แล้วเสร็จในเดือน",
    "แล้วเสร็จเดือน",
]
roles   = ["step", "measure", "detail", "monitoring"]
least   = 10
title   = { th = "กำหนดเวลาขัดกัน", en = "deadlines contradict each other" }
help    = { th = "แก้ให้กำหนดเวลาตรงกัน", en = "make them agree" }
decides = { th = "กำหนดหลังคำว่าภายในหรือก่อนวันที่ในแถวเดียวกัน อยู่หลังวันสิ้นสุดในคอลัมน์ระยะเวลา หรือมาตรการและวิธีดำเนินการเดียวกันมีวันสิ้นสุดสองวัน", en = "a deadline in the words of a row lies behind the end of its period, or one measure with the same steps, or in two tables, has two ends" }
passes  = [
    "# รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรม ประจำปีงบประมาณ พ.ศ. 2566\nองค์การบริหารส่วนตำบลทุ่งสมมติ อำเภอสมมติดี จังหวัดน่าน\n| ลำดับ | มาตรการ | วิธีดำเนินการ | ระยะเวลา | ผู้รับผิดชอบ | สรุปผลการดำเนินการ | ผลลัพธ์ |\n| ๑ | จัดทำคู่มือการปฏิบัติงาน | จัดทำให้เสร็จภายในเดือนมีนาคม 2566 | ต.ค. 2565 - มี.ค. 2566 | สำนักปลัด | จัดทำคู่มือแล้ว 4 เล่มเมื่อวันที่ 16 มกราคม 2566 | ประชาชนพึงพอใจมากกว่าเดิม |\n",
]
fails   = [
    "# รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรม ประจำปีงบประมาณ พ.ศ. 2566\nองค์การบริหารส่วนตำบลทุ่งสมมติ อำเภอสมมติดี จังหวัดน่าน\n| ลำดับ | มาตรการ | วิธีดำเนินการ | ระยะเวลา | ผู้รับผิดชอบ | สรุปผลการดำเนินการ | ผลลัพธ์ |\n| ๑ | จัดทำคู่มือการปฏิบัติงาน | จัดทำให้เสร็จภายในเดือนมิถุนายน 2566 | ต.ค. 2565 - มี.ค. 2566 | สำนักปลัด | จัดทำคู่มือแล้ว 4 เล่มเมื่อวันที่ 16 มกราคม 2566 | ประชาชนพึงพอใจมากกว่าเดิม |\n",
    "# รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรม ประจำปีงบประมาณ พ.ศ. 2566\nองค์การบริหารส่วนตำบลทุ่งสมมติ อำเภอสมมติดี จังหวัดน่าน\n| ลำดับ | มาตรการ | วิธีดำเนินการ | ระยะเวลา | ผู้รับผิดชอบ | สรุปผลการดำเนินการ | ผลลัพธ์ |\n| ๑ | จัดทำคู่มือการปฏิบัติงาน | ประชุมคณะทำงานและยกร่างคู่มือทีละงาน | ต.ค. 2565 - มี.ค. 2566 | สำนักปลัด | จัดทำคู่มือแล้ว 4 เล่มเมื่อวันที่ 16 มกราคม 2566 | ประชาชนพึงพอใจมากกว่าเดิม |\n| ๒ | จัดทำคู่มือการปฏิบัติงาน | ประชุมคณะทำงานและยกร่างคู่มือทีละงาน | ต.ค. 2565 - มิ.ย. 2566 | สำนักปลัด | ปรับปรุงคู่มือแล้วสองเล่ม | เจ้าหน้าที่ใช้คู่มือทุกวัน |\n",
]

[[reading]]
id      = "short-year-of-month"
kind    = "short-years"
level   = "note"
title   = { th = "ปีหลังเดือนเขียนด้วยเลขสองหลัก", en = "a year with two digits behind a month" }
help    = { th = "เขียนปีเต็มสี่หลัก", en = "write all four digits" }
decides = { th = "เลขสองหลักหลังชื่อเดือน บอกครั้งเดียวต่อช่อง", en = "two digits behind the name of a month, said once for each cell" }
passes  = [
    "# รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรม ประจำปีงบประมาณ พ.ศ. 2566\nองค์การบริหารส่วนตำบลทุ่งสมมติ อำเภอสมมติดี จังหวัดน่าน\n| ลำดับ | มาตรการ | วิธีดำเนินการ | ระยะเวลา | ผู้รับผิดชอบ | สรุปผลการดำเนินการ | ผลลัพธ์ |\n| ๑ | จัดทำคู่มือการปฏิบัติงาน | ประชุมคณะทำงานและยกร่างคู่มือทีละงาน | ต.ค. 2565 - ก.ย. 2566 | สำนักปลัด | จัดทำคู่มือแล้ว 4 เล่มเมื่อวันที่ 16 มกราคม 2566 | ประชาชนพึงพอใจมากกว่าเดิม |\n",
]
fails   = [
    "# รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรม ประจำปีงบประมาณ พ.ศ. 2566\nองค์การบริหารส่วนตำบลทุ่งสมมติ อำเภอสมมติดี จังหวัดน่าน\n| ลำดับ | มาตรการ | วิธีดำเนินการ | ระยะเวลา | ผู้รับผิดชอบ | สรุปผลการดำเนินการ | ผลลัพธ์ |\n| ๑ | จัดทำคู่มือการปฏิบัติงาน | ประชุมคณะทำงานและยกร่างคู่มือทีละงาน | ต.ค. 65 - ก.ย. 66 | สำนักปลัด | จัดทำคู่มือแล้ว 4 เล่มเมื่อวันที่ 16 มกราคม 2566 | ประชาชนพึงพอใจมากกว่าเดิม |\n",
]

[[reading]]
id      = "list-numbers"
kind    = "lists"
level   = "warning"
words   = [
    "ข้อ", "ข้อที่", "ที่", "มาตรา", "หมู่", "วรรค", "ส่วนที่", "บทที่", "หน้า", "ฉบับที่", "ครั้งที่", "เลขที่", "ตัวชี้วัด",
    "ประเด็น", "จำนวน", "แผ่นที่", "ลำดับ",
]
title   = { th = "ลำดับในข้อความข้าม ซ้ำ หรือเริ่มใหม่", en = "the numbers of a list leave one out, repeat, or begin again" }
help    = { th = "ใส่ลำดับให้ต่อเนื่อง หรือแยกเป็นข้อใหม่", en = "number the list through, or make a point of its own of it" }
decides = { th = "ลำดับรูปแบบเดียวกันในช่องเดียวกันต้องเพิ่มทีละหนึ่ง ลำดับย่อยเริ่มใหม่ได้เมื่อมีข้อหลักใหม่หรือย่อหน้านำ เลขหลังคำว่าข้อ มาตรา และคำอ้างอื่นไม่นับ", en = "numbers of one style in a cell go up by one; a list inside a list begins again only below a new number or behind a paragraph; numbers behind words that refer are left out" }
passes  = [
    "# รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรม ประจำปีงบประมาณ พ.ศ. 2566\nองค์การบริหารส่วนตำบลทุ่งสมมติ อำเภอสมมติดี จังหวัดน่าน\n| ลำดับ | มาตรการ | วิธีดำเนินการ | ระยะเวลา | ผู้รับผิดชอบ | สรุปผลการดำเนินการ | ผลลัพธ์ |\n| ๑ | จัดทำคู่มือการปฏิบัติงาน | ๑. ประชุมคณะทำงาน ๒. ยกร่างคู่มือ ๓. เผยแพร่คู่มือ | ตลอดปีงบประมาณ | สำนักปลัด | จัดทำคู่มือแล้ว 4 เล่มเมื่อวันที่ 16 มกราคม 2566 | ประชาชนพึงพอใจมากกว่าเดิม |\n",
    "# รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรม ประจำปีงบประมาณ พ.ศ. 2566\nองค์การบริหารส่วนตำบลทุ่งสมมติ อำเภอสมมติดี จังหวัดน่าน\n| ลำดับ | มาตรการ | วิธีดำเนินการ | ระยะเวลา | ผู้รับผิดชอบ | สรุปผลการดำเนินการ | ผลลัพธ์ |\n| ๑ | จัดทำคู่มือการปฏิบัติงาน | ๑. จัดทำแผน (๑) โครงการ (๒) งบประมาณ ๒. รายงานผล (๑) โครงการ (๒) งบประมาณ | ตลอดปีงบประมาณ | สำนักปลัด | จัดทำคู่มือแล้ว 4 เล่มเมื่อวันที่ 16 มกราคม 2566 | ประชาชนพึงพอใจมากกว่าเดิม |\n",
    "# รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรม ประจำปีงบประมาณ พ.ศ. 2566\nองค์การบริหารส่วนตำบลทุ่งสมมติ อำเภอสมมติดี จังหวัดน่าน\n| ลำดับ | มาตรการ | วิธีดำเนินการ | ระยะเวลา | ผู้รับผิดชอบ | สรุปผลการดำเนินการ | ผลลัพธ์ |\n| ๑ | จัดทำคู่มือการปฏิบัติงาน | ๑. ทำตามมาตรา ๕. และข้อ ๗. ๒. รายงานผล | ตลอดปีงบประมาณ | สำนักปลัด | จัดทำคู่มือแล้ว 4 เล่มเมื่อวันที่ 16 มกราคม 2566 | ประชาชนพึงพอใจมากกว่าเดิม |\n",
]
fails   = [
    "# รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรม ประจำปีงบประมาณ พ.ศ. 2566\nองค์การบริหารส่วนตำบลทุ่งสมมติ อำเภอสมมติดี จังหวัดน่าน\n| ลำดับ | มาตรการ | วิธีดำเนินการ | ระยะเวลา | ผู้รับผิดชอบ | สรุปผลการดำเนินการ | ผลลัพธ์ |\n| ๑ | จัดทำคู่มือการปฏิบัติงาน | ๑. ประชุมคณะทำงาน ๓. เผยแพร่คู่มือ | ตลอดปีงบประมาณ | สำนักปลัด | จัดทำคู่มือแล้ว 4 เล่มเมื่อวันที่ 16 มกราคม 2566 | ประชาชนพึงพอใจมากกว่าเดิม |\n",
    "# รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรม ประจำปีงบประมาณ พ.ศ. 2566\nองค์การบริหารส่วนตำบลทุ่งสมมติ อำเภอสมมติดี จังหวัดน่าน\n| ลำดับ | มาตรการ | วิธีดำเนินการ | ระยะเวลา | ผู้รับผิดชอบ | สรุปผลการดำเนินการ | ผลลัพธ์ |\n| ๑ | จัดทำคู่มือการปฏิบัติงาน | ๑. ประชุมคณะทำงาน ๒. ยกร่างคู่มือ ๒. เผยแพร่คู่มือ | ตลอดปีงบประมาณ | สำนักปลัด | จัดทำคู่มือแล้ว 4 เล่มเมื่อวันที่ 16 มกราคม 2566 | ประชาชนพึงพอใจมากกว่าเดิม |\n",
    "# รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรม ประจำปีงบประมาณ พ.ศ. 2566\nองค์การบริหารส่วนตำบลทุ่งสมมติ อำเภอสมมติดี จังหวัดน่าน\n| ลำดับ | มาตรการ | วิธีดำเนินการ | ระยะเวลา | ผู้รับผิดชอบ | สรุปผลการดำเนินการ | ผลลัพธ์ |\n| ๑ | จัดทำคู่มือการปฏิบัติงาน | ๑. จัดทำแผน (๑) โครงการ (๒) งบประมาณและรายงานผลดังนี้ (๑) โครงการ (๒) งบประมาณ ๒. รายงานผล | ตลอดปีงบประมาณ | สำนักปลัด | จัดทำคู่มือแล้ว 4 เล่มเมื่อวันที่ 16 มกราคม 2566 | ประชาชนพึงพอใจมากกว่าเดิม |\n",
]

[[reading]]
id      = "row-numbers"
kind    = "row-numbers"
level   = "error"
title   = { th = "ลำดับของแถวข้าม ซ้ำ หรือเริ่มใหม่", en = "the numbers of the rows leave one out or repeat" }
help    = { th = "ใส่ลำดับให้ต่อเนื่อง และดูว่าไม่มีแถวใดหายไป", en = "number the rows through, and see that none is missing" }
decides = { th = "ลำดับในคอลัมน์ลำดับ หรือหน้ามาตรการ ต้องเพิ่มทีละหนึ่ง ตารางใหม่เริ่มที่หนึ่งหรือต่อจากตารางก่อนได้", en = "numbers of the column for them, or in front of the measures, go up by one; a new table begins with one or goes on" }
passes  = [
    "# รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรม ประจำปีงบประมาณ พ.ศ. 2566\nองค์การบริหารส่วนตำบลทุ่งสมมติ อำเภอสมมติดี จังหวัดน่าน\n| ลำดับ | มาตรการ | วิธีดำเนินการ | ระยะเวลา | ผู้รับผิดชอบ | สรุปผลการดำเนินการ | ผลลัพธ์ |\n| ๑ | จัดทำคู่มือการปฏิบัติงาน | ประชุมคณะทำงานและยกร่างคู่มือทีละงาน | ตลอดปีงบประมาณ | สำนักปลัด | จัดทำคู่มือแล้ว 4 เล่มเมื่อวันที่ 16 มกราคม 2566 | ประชาชนพึงพอใจมากกว่าเดิม |\n| ๒ | อบรมคุณธรรม | เชิญวิทยากรมาบรรยาย | ตลอดปีงบประมาณ | สำนักปลัด | อบรมแล้ว 40 คน | บุคลากรมีความรู้ |\n",
]
fails   = [
    "# รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรม ประจำปีงบประมาณ พ.ศ. 2566\nองค์การบริหารส่วนตำบลทุ่งสมมติ อำเภอสมมติดี จังหวัดน่าน\n| ลำดับ | มาตรการ | วิธีดำเนินการ | ระยะเวลา | ผู้รับผิดชอบ | สรุปผลการดำเนินการ | ผลลัพธ์ |\n| ๑ | จัดทำคู่มือการปฏิบัติงาน | ประชุมคณะทำงานและยกร่างคู่มือทีละงาน | ตลอดปีงบประมาณ | สำนักปลัด | จัดทำคู่มือแล้ว 4 เล่มเมื่อวันที่ 16 มกราคม 2566 | ประชาชนพึงพอใจมากกว่าเดิม |\n| ๓ | อบรมคุณธรรม | เชิญวิทยากรมาบรรยาย | ตลอดปีงบประมาณ | สำนักปลัด | อบรมแล้ว 40 คน | บุคลากรมีความรู้ |\n",
    "# รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรม ประจำปีงบประมาณ พ.ศ. 2566\nองค์การบริหารส่วนตำบลทุ่งสมมติ อำเภอสมมติดี จังหวัดน่าน\n| ลำดับ | มาตรการ | วิธีดำเนินการ | ระยะเวลา | ผู้รับผิดชอบ | สรุปผลการดำเนินการ | ผลลัพธ์ |\n| ๒ | จัดทำคู่มือการปฏิบัติงาน | ประชุมคณะทำงานและยกร่างคู่มือทีละงาน | ตลอดปีงบประมาณ | สำนักปลัด | จัดทำคู่มือแล้ว 4 เล่มเมื่อวันที่ 16 มกราคม 2566 | ประชาชนพึงพอใจมากกว่าเดิม |\n",
]

[[reading]]
id      = "item-order"
kind    = "item-order"
level   = "error"
threshold = 60
least   = 6
title   = { th = "ข้อ OIT ข้าม ซ้ำ หรือสลับลำดับ", en = "items are left out, repeated or out of order" }
help    = { th = "ใส่ข้อให้ครบและเรียงตามลำดับ", en = "list the items in full and in order" }
decides = { th = "รายงานที่ไล่ข้อตามลำดับอย่างน้อยร้อยละ 60 ต้องไม่ข้ามหรือย้อน", en = "a report of which at least 60 per cent go from one item to the next leaves none out and never goes back" }
passes  = [
    "# รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรม ประจำปีงบประมาณ พ.ศ. 2566\nองค์การบริหารส่วนตำบลทุ่งสมมติ อำเภอสมมติดี จังหวัดน่าน\n| ข้อ | ข้อมูล | องค์ประกอบด้านข้อมูล | ผู้รับผิดชอบ | ความก้าวหน้าผลการดำเนินการ |\n| O1 | เรื่อง | - | สำนักปลัด | เผยแพร่แล้ว |\n| O2 | เรื่อง | - | สำนักปลัด | เผยแพร่แล้ว |\n| O3 | เรื่อง | - | สำนักปลัด | เผยแพร่แล้ว |\n| O4 | เรื่อง | - | สำนักปลัด | เผยแพร่แล้ว |\n| O5 | เรื่อง | - | สำนักปลัด | เผยแพร่แล้ว |\n| O6 | เรื่อง | - | สำนักปลัด | เผยแพร่แล้ว |\n| O7 | เรื่อง | - | สำนักปลัด | เผยแพร่แล้ว |\n",
]
fails   = [
    "# รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรม ประจำปีงบประมาณ พ.ศ. 2566\nองค์การบริหารส่วนตำบลทุ่งสมมติ อำเภอสมมติดี จังหวัดน่าน\n| ข้อ | ข้อมูล | องค์ประกอบด้านข้อมูล | ผู้รับผิดชอบ | ความก้าวหน้าผลการดำเนินการ |\n| O1 | เรื่อง | - | สำนักปลัด | เผยแพร่แล้ว |\n| O2 | เรื่อง | - | สำนักปลัด | เผยแพร่แล้ว |\n| O3 | เรื่อง | - | สำนักปลัด | เผยแพร่แล้ว |\n| O4 | เรื่อง | - | สำนักปลัด | เผยแพร่แล้ว |\n| O5 | เรื่อง | - | สำนักปลัด | เผยแพร่แล้ว |\n| O6 | เรื่อง | - | สำนักปลัด | เผยแพร่แล้ว |\n| O7 | เรื่อง | - | สำนักปลัด | เผยแพร่แล้ว |\n| O9 | เรื่อง | - | สำนักปลัด | เผยแพร่แล้ว |\n| O10 | เรื่อง | - | สำนักปลัด | เผยแพร่แล้ว |\n| O11 | เรื่อง | - | สำนักปลัด | เผยแพร่แล้ว |\n",
]

[[reading]]
id      = "item-letter"
kind    = "item-letter"
level   = "warning"
words   = ["ข้อ", "ข้อที่"]
also    = ["q", "d", "c", "u", "Ö"]
title   = { th = "รหัสข้อเขียนผิดตัวอักษร", en = "the letter of an item is another" }
help    = { th = "เขียนรหัสข้อด้วยตัวอักษร O", en = "write the item with the letter O" }
decides = { th = "ตัวอักษรอื่นแทน O หลังคำว่าข้อ และหน้าเลขข้อที่มีอยู่", en = "another letter than O behind the word for item and in front of a number that there is" }
passes  = [
    "# รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรม ประจำปีงบประมาณ พ.ศ. 2566\nองค์การบริหารส่วนตำบลทุ่งสมมติ อำเภอสมมติดี จังหวัดน่าน\n| ข้อ | ข้อมูล | องค์ประกอบด้านข้อมูล | ผู้รับผิดชอบ | ความก้าวหน้าผลการดำเนินการ |\n| O24 | เรื่อง | แสดงความก้าวหน้าตามข้อ O23 | สำนักปลัด | เผยแพร่แล้ว |\n",
]
fails   = [
    "# รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรม ประจำปีงบประมาณ พ.ศ. 2566\nองค์การบริหารส่วนตำบลทุ่งสมมติ อำเภอสมมติดี จังหวัดน่าน\n| ข้อ | ข้อมูล | องค์ประกอบด้านข้อมูล | ผู้รับผิดชอบ | ความก้าวหน้าผลการดำเนินการ |\n| O24 | เรื่อง | แสดงความก้าวหน้าตามข้อ Q23 | สำนักปลัด | เผยแพร่แล้ว |\n",
]

[[reading]]
id      = "heading-of-other-items"
kind    = "indicator-heading"
level   = "error"
words   = ["ตัวชี้วัดย่อยที่", "ตัวชี้วัดย่อย"]
title   = { th = "หัวข้อตัวชี้วัดย่อยไม่ใช่ของข้อที่อยู่ใต้หัวข้อ", en = "the heading of a sub-indicator stands above items of another" }
help    = { th = "แก้เลขและชื่อตัวชี้วัดย่อย หรือย้ายตารางไปใต้หัวข้อที่ถูก", en = "correct the number and name of the sub-indicator, or move the table below the right one" }
decides = { th = "เลขตัวชี้วัดย่อยในหัวข้อ เทียบกับตัวชี้วัดย่อยของข้อในตารางที่อยู่ใต้หัวข้อ", en = "the sub-indicator of the heading is held against those of the items below it" }
passes  = [
    "# รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรม ประจำปีงบประมาณ พ.ศ. 2566\nองค์การบริหารส่วนตำบลทุ่งสมมติ อำเภอสมมติดี จังหวัดน่าน\n## ตัวชี้วัดย่อยที่ 9.3 การจัดซื้อจัดจ้างหรือการจัดหาพัสดุ\n| ข้อ | ข้อมูล | องค์ประกอบด้านข้อมูล | ผู้รับผิดชอบ | ความก้าวหน้าผลการดำเนินการ |\n| O19 | เรื่อง | - | สำนักปลัด | เผยแพร่แล้ว |\n| O20 | เรื่อง | - | สำนักปลัด | เผยแพร่แล้ว |\n",
]
fails   = [
    "# รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรม ประจำปีงบประมาณ พ.ศ. 2566\nองค์การบริหารส่วนตำบลทุ่งสมมติ อำเภอสมมติดี จังหวัดน่าน\n## ตัวชี้วัดย่อยที่ 9.1 ข้อมูลพื้นฐาน\n| ข้อ | ข้อมูล | องค์ประกอบด้านข้อมูล | ผู้รับผิดชอบ | ความก้าวหน้าผลการดำเนินการ |\n| O19 | เรื่อง | - | สำนักปลัด | เผยแพร่แล้ว |\n| O20 | เรื่อง | - | สำนักปลัด | เผยแพร่แล้ว |\n",
]

[[reading]]
id      = "group-heading"
kind    = "group-heading"
level   = "warning"
title   = { th = "หัวข้อกลุ่มไม่ใช่ของข้อที่อยู่ใต้หัวข้อ", en = "the heading of a group stands above an item of another" }
help    = { th = "ใช้หัวข้อของกลุ่มที่ข้อนั้นอยู่ หรือแยกตาราง", en = "use the heading of the item's own group, or part the table" }
decides = { th = "ชื่อกลุ่มในหัวข้อ หรือชื่อที่ใกล้เคียง เทียบกับกลุ่มของข้อในตารางที่อยู่ใต้หัวข้อ", en = "the group that the heading names, in full or nearly, is held against the groups of the items below it" }
passes  = [
    "# รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรม ประจำปีงบประมาณ พ.ศ. 2566\nองค์การบริหารส่วนตำบลทุ่งสมมติ อำเภอสมมติดี จังหวัดน่าน\n## การเปิดโอกาสให้เกิดการมีส่วนร่วม\n| ข้อ | ข้อมูล | องค์ประกอบด้านข้อมูล | ผู้รับผิดชอบ | ความก้าวหน้าผลการดำเนินการ |\n| O30 | เรื่อง | - | สำนักปลัด | เผยแพร่แล้ว |\n",
]
fails   = [
    "# รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรม ประจำปีงบประมาณ พ.ศ. 2566\nองค์การบริหารส่วนตำบลทุ่งสมมติ อำเภอสมมติดี จังหวัดน่าน\n## การเปิดโอกาสให้เกิดการมีส่วนร่วม\n| ข้อ | ข้อมูล | องค์ประกอบด้านข้อมูล | ผู้รับผิดชอบ | ความก้าวหน้าผลการดำเนินการ |\n| O29 | เรื่อง | - | สำนักปลัด | เผยแพร่แล้ว |\n| O30 | เรื่อง | - | สำนักปลัด | เผยแพร่แล้ว |\n",
]

[[reading]]
id      = "heading-name"
kind    = "heading-name"
level   = "note"
words   = ["ตัวชี้วัดย่อยที่", "ตัวชี้วัดย่อย"]
also    = ["(ต่อ)"]
title   = { th = "ชื่อหัวข้อไม่ครบหรือไม่ตรง", en = "a heading is cut short or worded otherwise" }
help    = { th = "เขียนชื่อหัวข้อให้ครบตามรายการข้อมูล OIT", en = "write the heading in full" }
decides = { th = "ชื่อหลังเลขตัวชี้วัดย่อย และชื่อกลุ่มที่ใกล้เคียงแต่ไม่ตรง", en = "the name behind the number of a sub-indicator, and names of groups that are near but not right" }
passes  = [
    "# รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรม ประจำปีงบประมาณ พ.ศ. 2566\nองค์การบริหารส่วนตำบลทุ่งสมมติ อำเภอสมมติดี จังหวัดน่าน\n## ตัวชี้วัดย่อยที่ 9.2 การบริหารงาน\n| ข้อ | ข้อมูล | องค์ประกอบด้านข้อมูล | ผู้รับผิดชอบ | ความก้าวหน้าผลการดำเนินการ |\n| O11 | เรื่อง | - | สำนักปลัด | เผยแพร่แล้ว |\n",
]
fails   = [
    "# รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรม ประจำปีงบประมาณ พ.ศ. 2566\nองค์การบริหารส่วนตำบลทุ่งสมมติ อำเภอสมมติดี จังหวัดน่าน\n## ตัวชี้วัดย่อยที่ 9.2 การบริหารงานการเงิน\n| ข้อ | ข้อมูล | องค์ประกอบด้านข้อมูล | ผู้รับผิดชอบ | ความก้าวหน้าผลการดำเนินการ |\n| O11 | เรื่อง | - | สำนักปลัด | เผยแพร่แล้ว |\n",
    "# รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรม ประจำปีงบประมาณ พ.ศ. 2566\nองค์การบริหารส่วนตำบลทุ่งสมมติ อำเภอสมมติดี จังหวัดน่าน\n## การเปิดโอกาสให้เกิด\n| ข้อ | ข้อมูล | องค์ประกอบด้านข้อมูล | ผู้รับผิดชอบ | ความก้าวหน้าผลการดำเนินการ |\n| O30 | เรื่อง | - | สำนักปลัด | เผยแพร่แล้ว |\n",
]

[[reading]]
id      = "repeated-heading"
kind    = "repeated-heading"
level   = "warning"
words   = ["ตัวชี้วัดย่อยที่", "ตัวชี้วัดย่อย"]
title   = { th = "หัวข้อเดียวกันซ้ำ", en = "the same heading stands twice" }
help    = { th = "ใส่ (ต่อ) หรือแก้เป็นหัวข้อของตารางนั้น", en = "mark it with (ต่อ), or write the heading of that table" }
decides = { th = "หัวข้อเหนือตารางสองตารางเหมือนกันทุกตัวอักษรและไม่มี (ต่อ)", en = "two tables have the same line above them, and it is not marked as going on" }
passes  = [
    "# รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรม ประจำปีงบประมาณ พ.ศ. 2566\nองค์การบริหารส่วนตำบลทุ่งสมมติ อำเภอสมมติดี จังหวัดน่าน\n## ส่วนที่หนึ่งของแผน\n| ข้อ | ข้อมูล | องค์ประกอบด้านข้อมูล | ผู้รับผิดชอบ | ความก้าวหน้าผลการดำเนินการ |\n| O1 | เรื่อง | - | สำนักปลัด | เผยแพร่แล้ว |\n## ส่วนที่สองของแผน\n| ข้อ | ข้อมูล | องค์ประกอบด้านข้อมูล | ผู้รับผิดชอบ | ความก้าวหน้าผลการดำเนินการ |\n| O2 | เรื่อง | - | สำนักปลัด | เผยแพร่แล้ว |\n",
]
fails   = [
    "# รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรม ประจำปีงบประมาณ พ.ศ. 2566\nองค์การบริหารส่วนตำบลทุ่งสมมติ อำเภอสมมติดี จังหวัดน่าน\n## ส่วนที่หนึ่งของแผน\n| ข้อ | ข้อมูล | องค์ประกอบด้านข้อมูล | ผู้รับผิดชอบ | ความก้าวหน้าผลการดำเนินการ |\n| O1 | เรื่อง | - | สำนักปลัด | เผยแพร่แล้ว |\n## ส่วนที่หนึ่งของแผน\n| ข้อ | ข้อมูล | องค์ประกอบด้านข้อมูล | ผู้รับผิดชอบ | ความก้าวหน้าผลการดำเนินการ |\n| O2 | เรื่อง | - | สำนักปลัด | เผยแพร่แล้ว |\n",
]

[[reading]]
id      = "continued-without-start"
kind    = "continued-heading"
level   = "warning"
words   = ["(ต่อ)"]
also    = ["ตัวชี้วัดย่อยที่", "ตัวชี้วัดย่อย"]
title   = { th = "หัวข้อต่อโดยไม่มีหัวข้อเริ่ม", en = "a heading goes on that never began" }
help    = { th = "ตัด (ต่อ) ออก หรือใส่หัวข้อแรก", en = "take (ต่อ) away, or add the first heading" }
decides = { th = "หัวข้อที่ลงท้ายด้วย (ต่อ) ต้องมีหัวข้อเดียวกันหรือเลขเดียวกันก่อนหน้า", en = "a heading that ends in (ต่อ) needs the same heading or number above it" }
passes  = [
    "# รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรม ประจำปีงบประมาณ พ.ศ. 2566\nองค์การบริหารส่วนตำบลทุ่งสมมติ อำเภอสมมติดี จังหวัดน่าน\n## ตัวชี้วัดย่อยที่ 9.1 ข้อมูลพื้นฐาน\n| ข้อ | ข้อมูล | องค์ประกอบด้านข้อมูล | ผู้รับผิดชอบ | ความก้าวหน้าผลการดำเนินการ |\n| O1 | เรื่อง | - | สำนักปลัด | เผยแพร่แล้ว |\n## ตัวชี้วัดย่อยที่ 9.1 ข้อมูลพื้นฐาน (ต่อ)\n| ข้อ | ข้อมูล | องค์ประกอบด้านข้อมูล | ผู้รับผิดชอบ | ความก้าวหน้าผลการดำเนินการ |\n| O2 | เรื่อง | - | สำนักปลัด | เผยแพร่แล้ว |\n",
]
fails   = [
    "# รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรม ประจำปีงบประมาณ พ.ศ. 2566\nองค์การบริหารส่วนตำบลทุ่งสมมติ อำเภอสมมติดี จังหวัดน่าน\n## ตัวชี้วัดย่อยที่ 9.1 ข้อมูลพื้นฐาน (ต่อ)\n| ข้อ | ข้อมูล | องค์ประกอบด้านข้อมูล | ผู้รับผิดชอบ | ความก้าวหน้าผลการดำเนินการ |\n| O1 | เรื่อง | - | สำนักปลัด | เผยแพร่แล้ว |\n",
]

[[reading]]
id      = "indicator-name"
kind    = "indicator-name"
level   = "error"
words   = ["ตัวชี้วัดที่"]
threshold = 70
title   = { th = "เลขกับชื่อตัวชี้วัดไม่ตรงกัน", en = "number and name of an indicator do not go together" }
help    = { th = "ใช้เลขและชื่อตัวชี้วัดตามการประเมิน", en = "use number and name as the assessment has them" }
decides = { th = "ชื่อหลังคำว่าตัวชี้วัดที่และเลข เทียบกับรายชื่อตัวชี้วัด ชื่อที่ตรงร้อยละ 70 ขึ้นไปแต่ไม่ครบถือว่าเขียนผิด", en = "the name behind the number is held against the list of indicators; one of which at least 70 per cent is right is a wrong name" }
passes  = [
    "# รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรม ประจำปีงบประมาณ พ.ศ. 2566\nองค์การบริหารส่วนตำบลทุ่งสมมติ อำเภอสมมติดี จังหวัดน่าน\n| ลำดับ | มาตรการ | วิธีดำเนินการ | ระยะเวลา | ผู้รับผิดชอบ | สรุปผลการดำเนินการ | ผลลัพธ์ |\n| ๑ | จัดทำคู่มือการปฏิบัติงาน | ประชุมคณะทำงานและยกร่างคู่มือทีละงาน | ตลอดปีงบประมาณ | สำนักปลัด | จัดทำคู่มือแล้ว 4 เล่มเมื่อวันที่ 16 มกราคม 2566 | ตัวชี้วัดที่ 7 ประสิทธิภาพการสื่อสารดีขึ้น |\n",
]
fails   = [
    "# รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรม ประจำปีงบประมาณ พ.ศ. 2566\nองค์การบริหารส่วนตำบลทุ่งสมมติ อำเภอสมมติดี จังหวัดน่าน\n| ลำดับ | มาตรการ | วิธีดำเนินการ | ระยะเวลา | ผู้รับผิดชอบ | สรุปผลการดำเนินการ | ผลลัพธ์ |\n| ๑ | จัดทำคู่มือการปฏิบัติงาน | ประชุมคณะทำงานและยกร่างคู่มือทีละงาน | ตลอดปีงบประมาณ | สำนักปลัด | จัดทำคู่มือแล้ว 4 เล่มเมื่อวันที่ 16 มกราคม 2566 | ตัวชี้วัดที่ 6 ประสิทธิภาพการสื่อสารดีขึ้น |\n",
    "# รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรม ประจำปีงบประมาณ พ.ศ. 2566\nองค์การบริหารส่วนตำบลทุ่งสมมติ อำเภอสมมติดี จังหวัดน่าน\n| ลำดับ | มาตรการ | วิธีดำเนินการ | ระยะเวลา | ผู้รับผิดชอบ | สรุปผลการดำเนินการ | ผลลัพธ์ |\n| ๑ | จัดทำคู่มือการปฏิบัติงาน | ประชุมคณะทำงานและยกร่างคู่มือทีละงาน | ตลอดปีงบประมาณ | สำนักปลัด | จัดทำคู่มือแล้ว 4 เล่มเมื่อวันที่ 16 มกราคม 2566 | ตัวชี้วัดที่ 4 การใช้ทรัพย์สมของราชการดีขึ้น |\n",
]

[[reading]]
id      = "difference"
kind    = "claim-arithmetic"
level   = "error"
title   = { th = "ส่วนต่างไม่ตรงกับค่าที่นำมาเทียบ", en = "a difference is not that of its two values" }
help    = { th = "คำนวณส่วนต่างใหม่ และตรวจค่าทั้งสองกับผลการประเมิน", en = "subtract again, and hold both values against the result of the assessment" }
decides = { th = "คำบอกว่าเพิ่มหรือลดและจำนวน เทียบกับผลต่างของสองค่าก่อนหน้าในประโยคเดียวกัน ปัดเศษได้ตามทศนิยมที่เขียน", en = "the number behind a word for more or less is held against the difference of the two values before it, rounded to its decimals" }
passes  = [
    "# รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรม ประจำปีงบประมาณ พ.ศ. 2566\nองค์การบริหารส่วนตำบลทุ่งสมมติ อำเภอสมมติดี จังหวัดน่าน\n| ลำดับ | มาตรการ | วิธีดำเนินการ | ระยะเวลา | ผู้รับผิดชอบ | สรุปผลการดำเนินการ | ผลลัพธ์ |\n| ๑ | จัดทำคู่มือการปฏิบัติงาน | ประชุมคณะทำงานและยกร่างคู่มือทีละงาน | ตลอดปีงบประมาณ | สำนักปลัด | จัดทำคู่มือแล้ว 4 เล่มเมื่อวันที่ 16 มกราคม 2566 | ในปีงบประมาณ พ.ศ. 2566 ได้ 92.50 คะแนน ซึ่งในปีงบประมาณ พ.ศ. 2565 ได้ 90.00 คะแนน เพิ่มขึ้น 2.50 คะแนน |\n",
]
fails   = [
    "# รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรม ประจำปีงบประมาณ พ.ศ. 2566\nองค์การบริหารส่วนตำบลทุ่งสมมติ อำเภอสมมติดี จังหวัดน่าน\n| ลำดับ | มาตรการ | วิธีดำเนินการ | ระยะเวลา | ผู้รับผิดชอบ | สรุปผลการดำเนินการ | ผลลัพธ์ |\n| ๑ | จัดทำคู่มือการปฏิบัติงาน | ประชุมคณะทำงานและยกร่างคู่มือทีละงาน | ตลอดปีงบประมาณ | สำนักปลัด | จัดทำคู่มือแล้ว 4 เล่มเมื่อวันที่ 16 มกราคม 2566 | ในปีงบประมาณ พ.ศ. 2566 ได้ 92.50 คะแนน ซึ่งในปีงบประมาณ พ.ศ. 2565 ได้ 90.00 คะแนน เพิ่มขึ้น 2.05 คะแนน |\n",
    "# รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรม ประจำปีงบประมาณ พ.ศ. 2566\nองค์การบริหารส่วนตำบลทุ่งสมมติ อำเภอสมมติดี จังหวัดน่าน\n| ลำดับ | มาตรการ | วิธีดำเนินการ | ระยะเวลา | ผู้รับผิดชอบ | สรุปผลการดำเนินการ | ผลลัพธ์ |\n| ๑ | จัดทำคู่มือการปฏิบัติงาน | ประชุมคณะทำงานและยกร่างคู่มือทีละงาน | ตลอดปีงบประมาณ | สำนักปลัด | จัดทำคู่มือแล้ว 4 เล่มเมื่อวันที่ 16 มกราคม 2566 | ในปีงบประมาณ พ.ศ. 2566 ได้ 92.50 คะแนน ซึ่งในปีงบประมาณ พ.ศ. 2565 ได้ 90.00 คะแนน ลดลง 2.50 คะแนน |\n",
]

[[reading]]
id      = "value-conflict"
kind    = "claim-conflict"
level   = "error"
title   = { th = "ค่าเดียวกันไม่ตรงกันในสองที่", en = "the same quantity has different values in two places" }
help    = { th = "ตรวจว่าค่าใดถูก แล้วแก้ให้ตรงกัน", en = "see which value is right and make them agree" }
decides = { th = "ค่าของตัวชี้วัดเดียวกันในปีเดียวกัน และส่วนต่างของตัวชี้วัดเดียวกัน ต้องเท่ากันทุกแห่ง ค่าที่ไม่บอกปีต้องเท่ากับค่าของปีใดปีหนึ่ง", en = "values of one indicator and year, and its differences, are the same everywhere; a value without a year is that of some year" }
passes  = [
    "# รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรม ประจำปีงบประมาณ พ.ศ. 2566\nองค์การบริหารส่วนตำบลทุ่งสมมติ อำเภอสมมติดี จังหวัดน่าน\n| ลำดับ | มาตรการ | วิธีดำเนินการ | ระยะเวลา | ผู้รับผิดชอบ | สรุปผลการดำเนินการ | ผลลัพธ์ |\n| ๑ | จัดทำคู่มือการปฏิบัติงาน | ประชุมคณะทำงานและยกร่างคู่มือทีละงาน | ตลอดปีงบประมาณ | สำนักปลัด | จัดทำคู่มือแล้ว 4 เล่มเมื่อวันที่ 16 มกราคม 2566 | การใช้งบประมาณ ในปีงบประมาณ พ.ศ. 2566 ได้ 92.50 คะแนน ซึ่งในปีงบประมาณ พ.ศ. 2565 ได้ 90.00 คะแนน เพิ่มขึ้น 2.50 คะแนน |\nในปีงบประมาณ พ.ศ. 2566 การใช้งบประมาณได้ 92.50 คะแนน เพิ่มขึ้น 2.50 คะแนน",
]
fails   = [
    "# รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรม ประจำปีงบประมาณ พ.ศ. 2566\nองค์การบริหารส่วนตำบลทุ่งสมมติ อำเภอสมมติดี จังหวัดน่าน\n| ลำดับ | มาตรการ | วิธีดำเนินการ | ระยะเวลา | ผู้รับผิดชอบ | สรุปผลการดำเนินการ | ผลลัพธ์ |\n| ๑ | จัดทำคู่มือการปฏิบัติงาน | ประชุมคณะทำงานและยกร่างคู่มือทีละงาน | ตลอดปีงบประมาณ | สำนักปลัด | จัดทำคู่มือแล้ว 4 เล่มเมื่อวันที่ 16 มกราคม 2566 | การใช้งบประมาณ ในปีงบประมาณ พ.ศ. 2566 ได้ 92.50 คะแนน ซึ่งในปีงบประมาณ พ.ศ. 2565 ได้ 90.00 คะแนน เพิ่มขึ้น 2.50 คะแนน |\nในปีงบประมาณ พ.ศ. 2566 การใช้งบประมาณได้ 93.50 คะแนน",
]

[[reading]]
id      = "decimals"
kind    = "claim-decimals"
level   = "note"
threshold = 25
least   = 4
title   = { th = "ทศนิยมไม่เท่ากัน", en = "a value has fewer decimals than the others" }
help    = { th = "เขียนทศนิยมเท่ากันทุกค่า", en = "write all values with as many decimals" }
decides = { th = "ค่าหน่วยเดียวกันอย่างน้อยสี่ค่า และไม่เกินหนึ่งในสี่มีทศนิยมน้อยกว่า", en = "of at least four values of a unit, at most a quarter has fewer decimals" }
passes  = [
    "# รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรม ประจำปีงบประมาณ พ.ศ. 2566\nองค์การบริหารส่วนตำบลทุ่งสมมติ อำเภอสมมติดี จังหวัดน่าน\n| ลำดับ | มาตรการ | วิธีดำเนินการ | ระยะเวลา | ผู้รับผิดชอบ | สรุปผลการดำเนินการ | ผลลัพธ์ |\n| ๑ | จัดทำคู่มือการปฏิบัติงาน | ประชุมคณะทำงานและยกร่างคู่มือทีละงาน | ตลอดปีงบประมาณ | สำนักปลัด | จัดทำคู่มือแล้ว 4 เล่มเมื่อวันที่ 16 มกราคม 2566 | ในปีงบประมาณ พ.ศ. 2566 ได้ 92.50 คะแนน ซึ่งในปีงบประมาณ พ.ศ. 2565 ได้ 90.00 คะแนน เพิ่มขึ้น 2.50 คะแนน |\n| ๒ | อบรมคุณธรรม | เชิญวิทยากรมาบรรยาย | ตลอดปีงบประมาณ | สำนักปลัด | อบรมแล้ว 40 คน | ในปีงบประมาณ พ.ศ. 2566 ได้ 93.50 คะแนน ซึ่งในปีงบประมาณ พ.ศ. 2565 ได้ 90.00 คะแนน เพิ่มขึ้น 3.50 คะแนน |\n",
]
fails   = [
    "# รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรม ประจำปีงบประมาณ พ.ศ. 2566\nองค์การบริหารส่วนตำบลทุ่งสมมติ อำเภอสมมติดี จังหวัดน่าน\n| ลำดับ | มาตรการ | วิธีดำเนินการ | ระยะเวลา | ผู้รับผิดชอบ | สรุปผลการดำเนินการ | ผลลัพธ์ |\n| ๑ | จัดทำคู่มือการปฏิบัติงาน | ประชุมคณะทำงานและยกร่างคู่มือทีละงาน | ตลอดปีงบประมาณ | สำนักปลัด | จัดทำคู่มือแล้ว 4 เล่มเมื่อวันที่ 16 มกราคม 2566 | ในปีงบประมาณ พ.ศ. 2566 ได้ 92.50 คะแนน ซึ่งในปีงบประมาณ พ.ศ. 2565 ได้ 90.00 คะแนน เพิ่มขึ้น 2.50 คะแนน |\n| ๒ | อบรมคุณธรรม | เชิญวิทยากรมาบรรยาย | ตลอดปีงบประมาณ | สำนักปลัด | อบรมแล้ว 40 คน | ในปีงบประมาณ พ.ศ. 2566 ได้ 93.50 คะแนน ซึ่งในปีงบประมาณ พ.ศ. 2565 ได้ 90.00 คะแนน เพิ่มขึ้น 3.5 คะแนน |\n",
]

[[reading]]
id      = "value-without-year"
kind    = "yearless"
level   = "note"
title   = { th = "ค่าของตัวชี้วัดไม่บอกปี", en = "the value of an indicator names no year" }
help    = { th = "บอกปีงบประมาณของค่า", en = "say of which fiscal year the value is" }
decides = { th = "ค่าของตัวชี้วัดในข้อความนอกตารางที่ไม่มีปีนำหน้า ในรายงานที่บอกปีไว้ที่อื่น บอกครั้งเดียว", en = "the value of an indicator outside of tables without a year, in a report that names years elsewhere; said once" }
passes  = [
    "# รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรม ประจำปีงบประมาณ พ.ศ. 2566\nองค์การบริหารส่วนตำบลทุ่งสมมติ อำเภอสมมติดี จังหวัดน่าน\n| ลำดับ | มาตรการ | วิธีดำเนินการ | ระยะเวลา | ผู้รับผิดชอบ | สรุปผลการดำเนินการ | ผลลัพธ์ |\n| ๑ | จัดทำคู่มือการปฏิบัติงาน | ประชุมคณะทำงานและยกร่างคู่มือทีละงาน | ตลอดปีงบประมาณ | สำนักปลัด | จัดทำคู่มือแล้ว 4 เล่มเมื่อวันที่ 16 มกราคม 2566 | การใช้งบประมาณ ในปีงบประมาณ พ.ศ. 2566 ได้ 92.50 คะแนน ซึ่งในปีงบประมาณ พ.ศ. 2565 ได้ 90.00 คะแนน เพิ่มขึ้น 2.50 คะแนน |\nในปีงบประมาณ พ.ศ. 2566 การใช้งบประมาณได้ 92.50 คะแนน",
]
fails   = [
    "# รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรม ประจำปีงบประมาณ พ.ศ. 2566\nองค์การบริหารส่วนตำบลทุ่งสมมติ อำเภอสมมติดี จังหวัดน่าน\n| ลำดับ | มาตรการ | วิธีดำเนินการ | ระยะเวลา | ผู้รับผิดชอบ | สรุปผลการดำเนินการ | ผลลัพธ์ |\n| ๑ | จัดทำคู่มือการปฏิบัติงาน | ประชุมคณะทำงานและยกร่างคู่มือทีละงาน | ตลอดปีงบประมาณ | สำนักปลัด | จัดทำคู่มือแล้ว 4 เล่มเมื่อวันที่ 16 มกราคม 2566 | การใช้งบประมาณ ในปีงบประมาณ พ.ศ. 2566 ได้ 92.50 คะแนน ซึ่งในปีงบประมาณ พ.ศ. 2565 ได้ 90.00 คะแนน เพิ่มขึ้น 2.50 คะแนน |\nการใช้งบประมาณได้ 92.50 คะแนน",
]

[[reading]]
id      = "grade-above-score"
kind    = "claim-grade"
level   = "warning"
words   = ["ระดับ"]
least   = 60
title   = { th = "ระดับสูงกว่าที่คะแนนให้ได้", en = "a grade that the points do not allow" }
help    = { th = "ตรวจคะแนนกับระดับผลการประเมิน", en = "hold points and grade against the result" }
decides = { th = "คะแนนหน้าคำว่าระดับภายใน 60 ตัวอักษร เทียบกับคะแนนต่ำสุดของระดับนั้น", en = "points within 60 letters of the word for a grade are held against the least points of that grade" }
passes  = [
    "# รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรม ประจำปีงบประมาณ พ.ศ. 2566\nองค์การบริหารส่วนตำบลทุ่งสมมติ อำเภอสมมติดี จังหวัดน่าน\n| ลำดับ | มาตรการ | วิธีดำเนินการ | ระยะเวลา | ผู้รับผิดชอบ | สรุปผลการดำเนินการ | ผลลัพธ์ |\n| ๑ | จัดทำคู่มือการปฏิบัติงาน | ประชุมคณะทำงานและยกร่างคู่มือทีละงาน | ตลอดปีงบประมาณ | สำนักปลัด | จัดทำคู่มือแล้ว 4 เล่มเมื่อวันที่ 16 มกราคม 2566 | ได้ 92.50 คะแนน อยู่ในระดับ ผ่านดี |\n",
]
fails   = [
    "# รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรม ประจำปีงบประมาณ พ.ศ. 2566\nองค์การบริหารส่วนตำบลทุ่งสมมติ อำเภอสมมติดี จังหวัดน่าน\n| ลำดับ | มาตรการ | วิธีดำเนินการ | ระยะเวลา | ผู้รับผิดชอบ | สรุปผลการดำเนินการ | ผลลัพธ์ |\n| ๑ | จัดทำคู่มือการปฏิบัติงาน | ประชุมคณะทำงานและยกร่างคู่มือทีละงาน | ตลอดปีงบประมาณ | สำนักปลัด | จัดทำคู่มือแล้ว 4 เล่มเมื่อวันที่ 16 มกราคม 2566 | ได้ 82.50 คะแนน อยู่ในระดับ ผ่านดี |\n",
]

[[reading]]
id      = "sum"
kind    = "counts"
level   = "error"
words   = ["รวม", "รวมทั้งสิ้น", "รวมทั้งหมด", "รวมเป็น", "รวมจำนวน", "รวมทั้งสิ้นจำนวน"]
also    = ["คน", "ราย", "เรื่อง", "ครั้ง", "โครงการ", "กิจกรรม", "มาตรการ", "บาท", "ฉบับ", "เล่ม", "แห่ง", "หน่วยงาน", "รายการ"]
title   = { th = "ยอดรวมไม่ตรงกับจำนวนที่นำมาบวก", en = "a total is not the sum of its numbers" }
help    = { th = "บวกใหม่ แล้วแก้ยอดรวมหรือจำนวน", en = "add again, and correct the total or a number" }
decides = { th = "จำนวนหลังคำว่ารวม เทียบกับผลบวกของจำนวนหน่วยเดียวกันอย่างน้อยสองจำนวนที่อยู่ติดกันก่อนหน้า", en = "the number behind a word for a total is held against the sum of at least two numbers of its unit close before it" }
passes  = [
    "# รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรม ประจำปีงบประมาณ พ.ศ. 2566\nองค์การบริหารส่วนตำบลทุ่งสมมติ อำเภอสมมติดี จังหวัดน่าน\n| ลำดับ | มาตรการ | วิธีดำเนินการ | ระยะเวลา | ผู้รับผิดชอบ | สรุปผลการดำเนินการ | ผลลัพธ์ |\n| ๑ | จัดทำคู่มือการปฏิบัติงาน | ประชุมคณะทำงานและยกร่างคู่มือทีละงาน | ตลอดปีงบประมาณ | สำนักปลัด | ผู้เข้าอบรม ชาย 20 คน หญิง 25 คน รวม 45 คน | ประชาชนพึงพอใจมากกว่าเดิม |\n",
]
fails   = [
    "# รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรม ประจำปีงบประมาณ พ.ศ. 2566\nองค์การบริหารส่วนตำบลทุ่งสมมติ อำเภอสมมติดี จังหวัดน่าน\n| ลำดับ | มาตรการ | วิธีดำเนินการ | ระยะเวลา | ผู้รับผิดชอบ | สรุปผลการดำเนินการ | ผลลัพธ์ |\n| ๑ | จัดทำคู่มือการปฏิบัติงาน | ประชุมคณะทำงานและยกร่างคู่มือทีละงาน | ตลอดปีงบประมาณ | สำนักปลัด | ผู้เข้าอบรม ชาย 20 คน หญิง 25 คน รวม 46 คน | ประชาชนพึงพอใจมากกว่าเดิม |\n",
]

[[reading]]
id      = "share"
kind    = "shares"
level   = "error"
words   = ["คิดเป็นร้อยละ", "หรือร้อยละ", "(ร้อยละ"]
also    = ["จาก", "จากจำนวน", "จากทั้งหมด", "จากจำนวนทั้งหมด", "จากทั้งสิ้น"]
title   = { th = "ร้อยละไม่ตรงกับจำนวน", en = "a share is not that of its numbers" }
help    = { th = "คำนวณร้อยละใหม่", en = "compute the share again" }
decides = { th = "ร้อยละ เทียบกับจำนวนสองจำนวนก่อนหน้าที่มีคำว่า จาก คั่น ปัดเศษได้ตามทศนิยมที่เขียน", en = "a share is held against the two numbers before it with a word for of between them, rounded to its decimals" }
passes  = [
    "# รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรม ประจำปีงบประมาณ พ.ศ. 2566\nองค์การบริหารส่วนตำบลทุ่งสมมติ อำเภอสมมติดี จังหวัดน่าน\n| ลำดับ | มาตรการ | วิธีดำเนินการ | ระยะเวลา | ผู้รับผิดชอบ | สรุปผลการดำเนินการ | ผลลัพธ์ |\n| ๑ | จัดทำคู่มือการปฏิบัติงาน | ประชุมคณะทำงานและยกร่างคู่มือทีละงาน | ตลอดปีงบประมาณ | สำนักปลัด | ดำเนินการแล้ว 9 จาก 12 โครงการ คิดเป็นร้อยละ 75 | ประชาชนพึงพอใจมากกว่าเดิม |\n",
]
fails   = [
    "# รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรม ประจำปีงบประมาณ พ.ศ. 2566\nองค์การบริหารส่วนตำบลทุ่งสมมติ อำเภอสมมติดี จังหวัดน่าน\n| ลำดับ | มาตรการ | วิธีดำเนินการ | ระยะเวลา | ผู้รับผิดชอบ | สรุปผลการดำเนินการ | ผลลัพธ์ |\n| ๑ | จัดทำคู่มือการปฏิบัติงาน | ประชุมคณะทำงานและยกร่างคู่มือทีละงาน | ตลอดปีงบประมาณ | สำนักปลัด | ดำเนินการแล้ว 9 จาก 12 โครงการ คิดเป็นร้อยละ 80 | ประชาชนพึงพอใจมากกว่าเดิม |\n",
]

[[reading]]
id      = "boxes"
kind    = "boxes"
level   = "error"
title   = { th = "ทำเครื่องหมายทั้งสองช่องหรือไม่ทำเลย", en = "both boxes are ticked, or neither" }
help    = { th = "ทำเครื่องหมายช่องเดียว", en = "tick one box" }
decides = { th = "ช่องที่มีกล่องสองกล่องต้องมีเครื่องหมายกล่องเดียว", en = "of two boxes in a cell one is ticked" }
passes  = [
    "# รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรม ประจำปีงบประมาณ พ.ศ. 2566\nองค์การบริหารส่วนตำบลทุ่งสมมติ อำเภอสมมติดี จังหวัดน่าน\n| ข้อ | ข้อมูล | องค์ประกอบด้านข้อมูล | ผู้รับผิดชอบ | ความก้าวหน้าผลการดำเนินการ |\n| O1 | โครงสร้าง | - | สำนักปลัด | ☐ ยังไม่ได้ดำเนินการ ☑ ดำเนินการ - เผยแพร่แล้ว |\n",
]
fails   = [
    "# รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรม ประจำปีงบประมาณ พ.ศ. 2566\nองค์การบริหารส่วนตำบลทุ่งสมมติ อำเภอสมมติดี จังหวัดน่าน\n| ข้อ | ข้อมูล | องค์ประกอบด้านข้อมูล | ผู้รับผิดชอบ | ความก้าวหน้าผลการดำเนินการ |\n| O1 | โครงสร้าง | - | สำนักปลัด | ☑ ยังไม่ได้ดำเนินการ ☑ ดำเนินการ - เผยแพร่แล้ว |\n",
    "# รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรม ประจำปีงบประมาณ พ.ศ. 2566\nองค์การบริหารส่วนตำบลทุ่งสมมติ อำเภอสมมติดี จังหวัดน่าน\n| ข้อ | ข้อมูล | องค์ประกอบด้านข้อมูล | ผู้รับผิดชอบ | ความก้าวหน้าผลการดำเนินการ |\n| O1 | โครงสร้าง | - | สำนักปลัด | ☐ ยังไม่ได้ดำเนินการ ☐ ดำเนินการ - เผยแพร่แล้ว |\n",
]

[[reading]]
id      = "summary-only-marks"
kind    = "marks"
level   = "warning"
words   = ["สรุปผล"]
also    = ["/", "✓", "✔", "√", "x"]
roles   = ["summary", "done"]
against = ["detail", "outcome", "progress"]
least   = 2
title   = { th = "คอลัมน์สรุปผลมีแต่เครื่องหมาย", en = "the column of summaries has nothing but marks" }
help    = { th = "เพิ่มข้อความสรุปผลอย่างน้อยหนึ่งประโยคต่อมาตรการ", en = "add at least a sentence of result for each measure" }
decides = { th = "คอลัมน์ที่หัวตารางบอกว่าสรุปผล มีแต่เครื่องหมายทุกแถว อย่างน้อยสองแถว และแถวไม่ถึงครึ่งมีวันที่หรือจำนวนในคอลัมน์รายละเอียดหรือผลลัพธ์", en = "a column whose header asks for a summary has only marks in all of at least two rows, of which less than half name a date or a number in a column of details or outcomes" }
passes  = [
    "# รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรม ประจำปีงบประมาณ พ.ศ. 2566\nองค์การบริหารส่วนตำบลทุ่งสมมติ อำเภอสมมติดี จังหวัดน่าน\n| ลำดับ | มาตรการ | สรุปผลการดำเนินการ | ผลลัพธ์ |\n| ๑ | จัดทำคู่มือ | จัดทำแล้ว 4 เล่ม | ประชาชนพึงพอใจ |\n| ๒ | อบรมบุคลากร | / | บุคลากรมีความรู้ |",
]
fails   = [
    "# รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรม ประจำปีงบประมาณ พ.ศ. 2566\nองค์การบริหารส่วนตำบลทุ่งสมมติ อำเภอสมมติดี จังหวัดน่าน\n| ลำดับ | มาตรการ | สรุปผลการดำเนินการ | ผลลัพธ์ |\n| ๑ | จัดทำคู่มือ | / | ประชาชนพึงพอใจ |\n| ๒ | อบรมบุคลากร | / | บุคลากรมีความรู้ |",
]

[[reading]]
id      = "requirement-as-evidence"
kind    = "requirement-text"
level   = "warning"
words   = [
    "อย่างน้อยประกอบด้วย", "มีรายละเอียดอย่างน้อย", "ยกตัวอย่างเช่น", "ให้ระบุว่า", "ให้จัดทำประกาศ", "โดยมีรายละเอียดดังนี้",
    "โดยมีรายละเอียด", "โดยมีรายละเอียดของแต่ละงาน", "(ถ้ามี)", "(ระบุเป็น", "ระบุว่าไม่มี", "เป็นข้อมูลการจัดซื้อจัดจ้างในปี",
    "เป็นการดำเนินการในปี", "เป็นรายงานผลของปี", "เป็นแผนที่มีระยะเวลาบังคับใช้", "ที่มีข้อมูลครอบคลุม", "มีข้อมูลรายละเอียด",
    "สามารถเข้าถึงหรือเชื่อมโยงไปยังช่องทางข้างต้น", "แสดงตำแหน่งบนเว็บไซต์", "ผู้ดำรงตำแหน่งทางการบริหาร",
    "ที่มีการลงนามในสัญญาแล้ว", "วงเงินงบประมาณที่ได้รับจัดสรร", "แหล่งที่มาของงบประมาณ", "ราคาที่ตกลงซื้อหรือจ้าง",
    "เลขประจำตัวผู้เสียภาษี/เลขประจำตัวประชาชน", "งบประมาณที่ใช้แต่ละโครงการ", "ผลการดำเนินการของแต่ละโครงการ",
    "ระยะเวลาในการดำเนินการแต่ละโครงการ", "รายละเอียดของข้อมูลที่ผู้ร้องควรรู้", "ขั้นตอนหรือวิธีการในการจัดการ",
    "ค่าธรรมเนียม (กรณีไม่มีค่าธรรมเนียม", "วิธีการขั้นตอนการให้บริการ", "จะต้องมีอย่างน้อย", "แบบรายเดือนหรือรายไตรมาส",
    "หากไม่มีการจัดซื้อจัดจ้าง", "กำหนดวิธีการขั้นตอน",
]
also    = ["ให้ระบุว่า", "ให้จัดทำประกาศ", "หากไม่มีการจัดซื้อจัดจ้าง", "ยกตัวอย่างเช่น", "ค่าธรรมเนียม (กรณีไม่มีค่าธรรมเนียม"]
roles   = ["detail", "outcome", "progress", "summary"]
least   = 2
title   = { th = "คัดลอกข้อกำหนดมาแทนสิ่งที่ทำ", en = "the text of the requirement stands for what was done" }
help    = { th = "เขียนสิ่งที่ทำจริง เช่น ชื่อเอกสาร วันที่ จำนวน หรือลิงก์", en = "write what was done: the document, its date, a number or a link" }
decides = { th = "ช่องผลการดำเนินการมีวลีของข้อกำหนดในคู่มือการประเมินอย่างน้อยสองวลีที่ต่างกัน", en = "a cell of results has at least two different phrases of the handbook's requirements" }
passes  = [
    "# รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรม ประจำปีงบประมาณ พ.ศ. 2566\nองค์การบริหารส่วนตำบลทุ่งสมมติ อำเภอสมมติดี จังหวัดน่าน\n| ลำดับ | มาตรการ | วิธีดำเนินการ | ระยะเวลา | ผู้รับผิดชอบ | สรุปผลการดำเนินการ | ผลลัพธ์ |\n| ๑ | จัดทำคู่มือการปฏิบัติงาน | ประชุมคณะทำงานและยกร่างคู่มือทีละงาน | ตลอดปีงบประมาณ | สำนักปลัด | จัดทำคู่มือแล้ว โดยมีรายละเอียดดังนี้ จำนวน 4 เล่ม | ประชาชนพึงพอใจมากกว่าเดิม |\n",
]
fails   = [
    "# รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรม ประจำปีงบประมาณ พ.ศ. 2566\nองค์การบริหารส่วนตำบลทุ่งสมมติ อำเภอสมมติดี จังหวัดน่าน\n| ลำดับ | มาตรการ | วิธีดำเนินการ | ระยะเวลา | ผู้รับผิดชอบ | สรุปผลการดำเนินการ | ผลลัพธ์ |\n| ๑ | จัดทำคู่มือการปฏิบัติงาน | ประชุมคณะทำงานและยกร่างคู่มือทีละงาน | ตลอดปีงบประมาณ | สำนักปลัด | แสดงข้อมูลผู้บริหาร อย่างน้อยประกอบด้วย ชื่อ ตำแหน่ง ยกตัวอย่างเช่น นายก ปลัด | ประชาชนพึงพอใจมากกว่าเดิม |\n",
]

[[reading]]
id      = "hollow-phrase"
kind    = "hollow"
level   = "warning"
words   = [
    "ดำเนินการตามกำหนด", "ดำเนินการตามแผน", "ดำเนินการตามแผนที่กำหนด", "ดำเนินการแล้ว", "ดำเนินการเรียบร้อย",
    "ดำเนินการเรียบร้อยแล้ว", "ดำเนินการแล้วเสร็จ", "ดำเนินการเสร็จสิ้น", "ดำเนินการเสร็จสิ้นแล้ว", "ดำเนินการเป็นประจำ",
    "ดำเนินการอย่างต่อเนื่อง", "ดำเนินการตามระยะเวลาที่กำหนด", "ดำเนินการตามมาตรการ", "เป็นไปตามแผน", "เป็นไปตามกำหนด",
    "เป็นไปตามเป้าหมาย", "เรียบร้อย", "เรียบร้อยแล้ว", "แล้วเสร็จ", "อยู่ระหว่างดำเนินการ", "ปฏิบัติตามแผน",
    "ได้ดำเนินการแล้ว", "ได้ดำเนินการตามแผน", "บรรลุตามเป้าหมาย", "สำเร็จตามเป้าหมาย", "บรรลุวัตถุประสงค์",
]
roles   = ["detail", "outcome", "progress", "summary"]
title   = { th = "ผลการดำเนินการมีแต่ถ้อยคำลอย", en = "the result is a set phrase and nothing else" }
help    = { th = "เขียนว่าทำอะไร เมื่อใด จำนวนเท่าใด ได้ผลอย่างไร", en = "write what was done, when, how much, and with what result" }
decides = { th = "ช่องผลการดำเนินการทั้งช่องเป็นวลีในรายการ ไม่นับเครื่องหมายและตัวเลข", en = "a cell of results is, marks and numbers aside, a phrase of the list" }
passes  = [
    "# รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรม ประจำปีงบประมาณ พ.ศ. 2566\nองค์การบริหารส่วนตำบลทุ่งสมมติ อำเภอสมมติดี จังหวัดน่าน\n| ลำดับ | มาตรการ | วิธีดำเนินการ | ระยะเวลา | ผู้รับผิดชอบ | สรุปผลการดำเนินการ | ผลลัพธ์ |\n| ๑ | จัดทำคู่มือการปฏิบัติงาน | ประชุมคณะทำงานและยกร่างคู่มือทีละงาน | ตลอดปีงบประมาณ | สำนักปลัด | ดำเนินการตามกำหนดเมื่อวันที่ 5 มกราคม 2566 ที่ห้องประชุม | ประชาชนพึงพอใจมากกว่าเดิม |\n",
]
fails   = [
    "# รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรม ประจำปีงบประมาณ พ.ศ. 2566\nองค์การบริหารส่วนตำบลทุ่งสมมติ อำเภอสมมติดี จังหวัดน่าน\n| ลำดับ | มาตรการ | วิธีดำเนินการ | ระยะเวลา | ผู้รับผิดชอบ | สรุปผลการดำเนินการ | ผลลัพธ์ |\n| ๑ | จัดทำคู่มือการปฏิบัติงาน | ประชุมคณะทำงานและยกร่างคู่มือทีละงาน | ตลอดปีงบประมาณ | สำนักปลัด | - ดำเนินการตามกำหนด | ประชาชนพึงพอใจมากกว่าเดิม |\n",
]

[[reading]]
id      = "content-of-neighbour"
kind    = "column-content"
level   = "error"
words   = [
    "แต่งตั้ง", "จัดทำ", "จัดช่องทาง", "จัดให้", "จัดกิจกรรม", "จัดประชุม", "จัดอบรม", "จัดโครงการ", "จัดฝึกอบรม", "เผยแพร่",
    "ประชาสัมพันธ์", "ดำเนินการ", "อบรม", "ตรวจสอบ", "ส่งเสริม", "ปรับปรุง", "กำหนด", "มอบหมาย", "ประกาศ", "รายงาน", "รวบรวม",
    "สำรวจ", "ติดตาม", "พัฒนา", "สร้าง", "ประชุม", "แจ้ง", "ออกคำสั่ง", "ได้รับ", "มีการ", "กำกับ", "เปิดโอกาส", "จัดเก็บ",
    "ทบทวน", "ชี้แจง",
]
also    = [
    "สำนัก", "กอง", "ฝ่าย", "งาน", "ส่วน", "กลุ่ม", "ศูนย์", "เจ้าพนักงาน", "เจ้าหน้าที่", "นัก", "นาย", "ปลัด", "รองปลัด",
    "ผู้อำนวยการ", "ผอ.", "หัวหน้า", "นิติกร", "บุคลากร", "คณะกรรมการ", "คณะทำงาน", "ทุกกอง", "ทุกส่วน", "ทุกสำนัก", "ทุกฝ่าย",
    "ผู้บริหาร", "พนักงาน", "หน่วยตรวจสอบ", "หน่วยงาน", "องค์การบริหาร", "เทศบาล", "โรงเรียน", "ประธาน", "เลขานุการ", "ครู",
    "อาจารย์", "ผู้ช่วย", "วิศวกร", "นายช่าง",
]
unless  = [
    "มี", "ได้", "ความ", "สามารถ", "ทราบ", "ไม่", "เข้าใจ", "เพิ่ม", "ลด", "พึงพอใจ", "ให้", "เป็น", "ร้อยละ", "แล้ว", "ปฏิบัติ", "ใช้", "รับ", "ขึ้น", "ทำ", "จาก", "ถูกต้อง", "ถือ", "ครบ",
]
roles   = ["responsible"]
against = ["summary", "outcome", "progress"]
least   = 120
title   = { th = "เนื้อหาเป็นของคอลัมน์อื่น", en = "the content belongs to another column" }
help    = { th = "ย้ายข้อความไปคอลัมน์ที่ถูกต้อง", en = "move the text to the right column" }
decides = { th = "คอลัมน์ผู้รับผิดชอบที่ทุกข้อขึ้นต้นด้วยคำกริยา และคอลัมน์ผลที่ทุกข้อขึ้นต้นด้วยชื่อหน่วยงานหรือตำแหน่งและไม่มีคำกริยาหรือคำบอกผล ภายใน 120 ตัวอักษร", en = "a column of those responsible whose items begin with verbs, and a column of results whose items are all units or posts, without a verb or a word of result, of at most 120 letters" }
passes  = [
    "# รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรม ประจำปีงบประมาณ พ.ศ. 2566\nองค์การบริหารส่วนตำบลทุ่งสมมติ อำเภอสมมติดี จังหวัดน่าน\n| ลำดับ | มาตรการ | วิธีดำเนินการ | ระยะเวลา | ผู้รับผิดชอบ | สรุปผลการดำเนินการ | ผลลัพธ์ |\n| ๑ | จัดทำคู่มือการปฏิบัติงาน | ประชุมคณะทำงานและยกร่างคู่มือทีละงาน | ตลอดปีงบประมาณ | ๑. คณะกรรมการจัดทำคู่มือ ๒. กองคลัง | จัดทำคู่มือแล้ว 4 เล่มเมื่อวันที่ 16 มกราคม 2566 | ประชาชนพึงพอใจมากกว่าเดิม |\n",
    "# รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรม ประจำปีงบประมาณ พ.ศ. 2566\nองค์การบริหารส่วนตำบลทุ่งสมมติ อำเภอสมมติดี จังหวัดน่าน\n| ลำดับ | มาตรการ | วิธีดำเนินการ | ระยะเวลา | ผู้รับผิดชอบ | สรุปผลการดำเนินการ | ผลลัพธ์ |\n| ๑ | จัดทำคู่มือการปฏิบัติงาน | ประชุมคณะทำงานและยกร่างคู่มือทีละงาน | ตลอดปีงบประมาณ | สำนักปลัด | กองคลังจัดทำคู่มือแล้ว | ประชาชนพึงพอใจมากกว่าเดิม |\n",
]
fails   = [
    "# รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรม ประจำปีงบประมาณ พ.ศ. 2566\nองค์การบริหารส่วนตำบลทุ่งสมมติ อำเภอสมมติดี จังหวัดน่าน\n| ลำดับ | มาตรการ | วิธีดำเนินการ | ระยะเวลา | ผู้รับผิดชอบ | สรุปผลการดำเนินการ | ผลลัพธ์ |\n| ๑ | จัดทำคู่มือการปฏิบัติงาน | ประชุมคณะทำงานและยกร่างคู่มือทีละงาน | ตลอดปีงบประมาณ | ๑. แต่งตั้งคณะทำงาน ๒. จัดทำคู่มือ | จัดทำคู่มือแล้ว 4 เล่มเมื่อวันที่ 16 มกราคม 2566 | ประชาชนพึงพอใจมากกว่าเดิม |\n",
    "# รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรม ประจำปีงบประมาณ พ.ศ. 2566\nองค์การบริหารส่วนตำบลทุ่งสมมติ อำเภอสมมติดี จังหวัดน่าน\n| ลำดับ | มาตรการ | วิธีดำเนินการ | ระยะเวลา | ผู้รับผิดชอบ | สรุปผลการดำเนินการ | ผลลัพธ์ |\n| ๑ | จัดทำคู่มือการปฏิบัติงาน | ประชุมคณะทำงานและยกร่างคู่มือทีละงาน | ตลอดปีงบประมาณ | สำนักปลัด | ๑. เจ้าพนักงานธุรการ ๒. สำนักปลัด กองคลัง | ประชาชนพึงพอใจมากกว่าเดิม |\n",
]

[[reading]]
id      = "result-repeats-plan"
kind    = "same-text"
level   = "warning"
roles   = ["summary", "progress", "detail"]
against = ["step", "measure", "requirement"]
threshold = 80
least   = 15
title   = { th = "สรุปผลซ้ำข้อความในแผน", en = "the summary repeats the plan" }
help    = { th = "เขียนสิ่งที่ทำแล้วและผลที่ได้ แทนการคัดลอกขั้นตอน", en = "write what was done and what came of it instead of the steps" }
decides = { th = "ส่วนของสรุปผลที่อยู่ในข้อความยาวตั้งแต่ 15 ตัวอักษรซึ่งเหมือนช่องแผนในแถวเดียวกันคำต่อคำ มีตั้งแต่ร้อยละ 80", en = "at least 80 per cent of a summary lie in runs of 15 letters or more that stand in the plan's cells of the row too" }
passes  = [
    "# รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรม ประจำปีงบประมาณ พ.ศ. 2566\nองค์การบริหารส่วนตำบลทุ่งสมมติ อำเภอสมมติดี จังหวัดน่าน\n| ลำดับ | มาตรการ | วิธีดำเนินการ | ระยะเวลา | ผู้รับผิดชอบ | สรุปผลการดำเนินการ | ผลลัพธ์ |\n| ๑ | จัดทำคู่มือการปฏิบัติงาน | จัดประชุมชี้แจงขั้นตอนการขอยืมทรัพย์สินของราชการให้บุคลากรทุกกองทราบและถือปฏิบัติ | ตลอดปีงบประมาณ | สำนักปลัด | จัดประชุมแล้วเมื่อวันที่ 12 มกราคม 2566 มีผู้เข้าร่วม 45 คน และออกแบบฟอร์มยืมใหม่ | ประชาชนพึงพอใจมากกว่าเดิม |\n",
]
fails   = [
    "# รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรม ประจำปีงบประมาณ พ.ศ. 2566\nองค์การบริหารส่วนตำบลทุ่งสมมติ อำเภอสมมติดี จังหวัดน่าน\n| ลำดับ | มาตรการ | วิธีดำเนินการ | ระยะเวลา | ผู้รับผิดชอบ | สรุปผลการดำเนินการ | ผลลัพธ์ |\n| ๑ | จัดทำคู่มือการปฏิบัติงาน | จัดประชุมชี้แจงขั้นตอนการขอยืมทรัพย์สินของราชการให้บุคลากรทุกกองทราบและถือปฏิบัติ | ตลอดปีงบประมาณ | สำนักปลัด | จัดประชุมชี้แจงขั้นตอนการขอยืมทรัพย์สินของราชการให้บุคลากรทุกกองทราบและถือปฏิบัติ | ประชาชนพึงพอใจมากกว่าเดิม |\n",
]

[[reading]]
id      = "outcome-repeats-activity"
kind    = "same-text"
level   = "warning"
roles   = ["outcome"]
against = ["step", "measure", "detail", "summary"]
threshold = 30
least   = 25
title   = { th = "ผลลัพธ์ซ้ำข้อความของกิจกรรม", en = "the outcome repeats the activity" }
help    = { th = "เขียนผลที่เกิดขึ้น เช่น จำนวนเรื่องร้องเรียนลดลง คะแนนเพิ่มขึ้น", en = "write the effect: fewer complaints, a better score" }
decides = { th = "ส่วนของผลลัพธ์ที่อยู่ในข้อความยาวตั้งแต่ 25 ตัวอักษรซึ่งเหมือนช่องกิจกรรมหรือสรุปผลในแถวเดียวกันคำต่อคำ มีตั้งแต่ร้อยละ 30", en = "at least 30 per cent of an outcome lie in runs of 25 letters or more that stand in the activity's cells of the row too" }
passes  = [
    "# รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรม ประจำปีงบประมาณ พ.ศ. 2566\nองค์การบริหารส่วนตำบลทุ่งสมมติ อำเภอสมมติดี จังหวัดน่าน\n| ลำดับ | มาตรการ | วิธีดำเนินการ | ระยะเวลา | ผู้รับผิดชอบ | สรุปผลการดำเนินการ | ผลลัพธ์ |\n| ๑ | จัดทำคู่มือการปฏิบัติงาน | จัดประชุมชี้แจงขั้นตอนการขอยืมทรัพย์สินของราชการให้บุคลากรทุกกองทราบและถือปฏิบัติ | ตลอดปีงบประมาณ | สำนักปลัด | จัดทำคู่มือแล้ว 4 เล่มเมื่อวันที่ 16 มกราคม 2566 | ไม่มีทรัพย์สินสูญหายในปีงบประมาณ พ.ศ. 2566 |\n",
]
fails   = [
    "# รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรม ประจำปีงบประมาณ พ.ศ. 2566\nองค์การบริหารส่วนตำบลทุ่งสมมติ อำเภอสมมติดี จังหวัดน่าน\n| ลำดับ | มาตรการ | วิธีดำเนินการ | ระยะเวลา | ผู้รับผิดชอบ | สรุปผลการดำเนินการ | ผลลัพธ์ |\n| ๑ | จัดทำคู่มือการปฏิบัติงาน | จัดประชุมชี้แจงขั้นตอนการขอยืมทรัพย์สินของราชการให้บุคลากรทุกกองทราบและถือปฏิบัติ | ตลอดปีงบประมาณ | สำนักปลัด | จัดทำคู่มือแล้ว 4 เล่มเมื่อวันที่ 16 มกราคม 2566 | เจ้าหน้าที่ได้จัดประชุมชี้แจงขั้นตอนการขอยืมทรัพย์สินของราชการให้บุคลากรทุกกองทราบและถือปฏิบัติ |\n",
]

[[reading]]
id      = "evidence-of-other-item"
kind    = "copied-evidence"
level   = "error"
roles   = ["progress", "summary", "outcome"]
against = ["item-title", "measure", "indicator"]
threshold = 70
least   = 12
title   = { th = "หลักฐานเป็นของข้ออื่น", en = "the evidence is another item's" }
help    = { th = "เขียนสิ่งที่ทำสำหรับข้อนี้", en = "write what was done for this item" }
decides = { th = "ผลที่เหมือนของอีกแถวตั้งแต่ร้อยละ 70 ในข้อความยาวตั้งแต่ 12 ตัวอักษร และกล่าวถึงชื่อเรื่องของแถวนั้นมากกว่าของแถวตนเองอย่างน้อย 20 ส่วนในร้อย", en = "a result of which at least 70 per cent are another row's, in runs of 12 letters, and which speaks of that row's subject by 20 points in a hundred more than of its own" }
passes  = [
    "# รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรม ประจำปีงบประมาณ พ.ศ. 2566\nองค์การบริหารส่วนตำบลทุ่งสมมติ อำเภอสมมติดี จังหวัดน่าน\n| ข้อ | ข้อมูล | องค์ประกอบด้านข้อมูล | ผู้รับผิดชอบ | ความก้าวหน้าผลการดำเนินการ |\n| O15 | คู่มือการให้บริการ | - | สำนักปลัด | จัดทำคู่มือการให้บริการประชาชนและเผยแพร่คู่มือบนเว็บไซต์ของหน่วยงานครบทุกงานบริการแล้ว |\n| O18 | ช่องทางออนไลน์ | - | สำนักปลัด | จัดทำช่องทางออนไลน์ให้ประชาชนยื่นคำร้องทางเว็บไซต์ |\n",
]
fails   = [
    "# รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรม ประจำปีงบประมาณ พ.ศ. 2566\nองค์การบริหารส่วนตำบลทุ่งสมมติ อำเภอสมมติดี จังหวัดน่าน\n| ข้อ | ข้อมูล | องค์ประกอบด้านข้อมูล | ผู้รับผิดชอบ | ความก้าวหน้าผลการดำเนินการ |\n| O15 | คู่มือการให้บริการ | - | สำนักปลัด | จัดทำคู่มือการให้บริการประชาชนและเผยแพร่คู่มือบนเว็บไซต์ของหน่วยงานครบทุกงานบริการแล้ว |\n| O18 | ช่องทางออนไลน์ | - | สำนักปลัด | จัดทำคู่มือการให้บริการประชาชนและเผยแพร่คู่มือบนเว็บไซต์ของหน่วยงานครบทุกงานบริการแล้ว |\n",
]

[[reading]]
id      = "measure-without-result"
kind    = "unanswered"
level   = "warning"
roles   = ["summary", "outcome", "progress", "detail", "status", "done"]
threshold = 60
least   = 8
title   = { th = "มาตรการในแผนไม่มีในตารางผล", en = "a measure of the plan is in no table of results" }
help    = { th = "เพิ่มผลของมาตรการนี้ หรือบอกว่าทำไม่ได้เพราะเหตุใด", en = "add its result, or say why it could not be carried out" }
decides = { th = "มาตรการในตารางที่ไม่มีคอลัมน์ผล ต้องอยู่ในตารางที่มีคอลัมน์ผล เทียบข้อความยาวตั้งแต่ 8 ตัวอักษร ตรงกันตั้งแต่ร้อยละ 60", en = "a measure of a table without results is looked for in the tables with results, in runs of 8 letters, of which 60 per cent are enough" }
passes  = [
    "# รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรม ประจำปีงบประมาณ พ.ศ. 2566\nองค์การบริหารส่วนตำบลทุ่งสมมติ อำเภอสมมติดี จังหวัดน่าน\n| ลำดับ | มาตรการ | ผู้รับผิดชอบ |\n| ๑ | จัดทำคู่มือการปฏิบัติงานของทุกกอง | สำนักปลัด |\n| ๒ | เปิดช่องทางร้องเรียนการทุจริตทางออนไลน์ | สำนักปลัด |\nผลการดำเนินการมีดังนี้\n| ลำดับ | มาตรการ | ผลการดำเนินการ |\n| ๑ | จัดทำคู่มือการปฏิบัติงานของทุกกอง | จัดทำแล้ว 4 เล่ม |\n| ๒ | เปิดช่องทางร้องเรียนการทุจริตทางออนไลน์ | เปิดแล้วเมื่อเดือนมกราคม 2566 |",
]
fails   = [
    "# รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรม ประจำปีงบประมาณ พ.ศ. 2566\nองค์การบริหารส่วนตำบลทุ่งสมมติ อำเภอสมมติดี จังหวัดน่าน\n| ลำดับ | มาตรการ | ผู้รับผิดชอบ |\n| ๑ | จัดทำคู่มือการปฏิบัติงานของทุกกอง | สำนักปลัด |\n| ๒ | เปิดช่องทางร้องเรียนการทุจริตทางออนไลน์ | สำนักปลัด |\nผลการดำเนินการมีดังนี้\n| ลำดับ | มาตรการ | ผลการดำเนินการ |\n| ๑ | จัดทำคู่มือการปฏิบัติงานของทุกกอง | จัดทำแล้ว 4 เล่ม |\n",
]

[[reading]]
id      = "slip"
kind    = "slips"
level   = "note"
title   = { th = "คำสะกดผิดที่พบบ่อย", en = "a word that is often misspelt" }
help    = { th = "แก้คำให้ถูก", en = "correct it" }
decides = { th = "คำในรายการสะกดผิดของชุดข้อกำหนด", en = "a spelling in the pack's list" }
passes  = [
    "# รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรม ประจำปีงบประมาณ พ.ศ. 2566\nองค์การบริหารส่วนตำบลทุ่งสมมติ อำเภอสมมติดี จังหวัดน่าน\n| ลำดับ | มาตรการ | วิธีดำเนินการ | ระยะเวลา | ผู้รับผิดชอบ | สรุปผลการดำเนินการ | ผลลัพธ์ |\n| ๑ | จัดทำคู่มือการปฏิบัติงาน | ประชุมคณะทำงานและยกร่างคู่มือทีละงาน | ตลอดปีงบประมาณ | สำนักปลัด | จัดทำคู่มือแล้ว 4 เล่มเมื่อวันที่ 16 มกราคม 2566 | ประชาชนเข้าถึงเว็บไซต์ได้ตามภารกิจ |\n",
    "# รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรม ประจำปีงบประมาณ พ.ศ. 2566\nองค์การบริหารส่วนตำบลทุ่งสมมติ อำเภอสมมติดี จังหวัดน่าน\n| ลำดับ | มาตรการ | วิธีดำเนินการ | ระยะเวลา | ผู้รับผิดชอบ | สรุปผลการดำเนินการ | ผลลัพธ์ |\n| ๑ | จัดทำคู่มือการปฏิบัติงาน | ประชุมคณะทำงานและยกร่างคู่มือทีละงาน | ตลอดปีงบประมาณ | สำนักปลัด | จัดทำคู่มือแล้ว 4 เล่มเมื่อวันที่ 16 มกราคม 2566 | จัดการกิจกรรม |\n",
]
fails   = [
    "# รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรม ประจำปีงบประมาณ พ.ศ. 2566\nองค์การบริหารส่วนตำบลทุ่งสมมติ อำเภอสมมติดี จังหวัดน่าน\n| ลำดับ | มาตรการ | วิธีดำเนินการ | ระยะเวลา | ผู้รับผิดชอบ | สรุปผลการดำเนินการ | ผลลัพธ์ |\n| ๑ | จัดทำคู่มือการปฏิบัติงาน | ประชุมคณะทำงานและยกร่างคู่มือทีละงาน | ตลอดปีงบประมาณ | สำนักปลัด | จัดทำคู่มือแล้ว 4 เล่มเมื่อวันที่ 16 มกราคม 2566 | ประชาชนเข้าถึงเว็ปไซต์ได้ |\n",
]

[[reading]]
id      = "almost-the-term"
kind    = "terms"
level   = "note"
words   = [
    "คุณธรรมและความโปร่งใส", "การทุจริตและประพฤติมิชอบ", "คุณภาพการดำเนินงาน", "ประสิทธิภาพการสื่อสาร", "การแก้ไขปัญหาการทุจริต", 
    "การเปิดโอกาสให้เกิดการมีส่วนร่วม", "การบริหารและพัฒนาทรัพยากรบุคคล", "การจัดซื้อจัดจ้างหรือการจัดหาพัสดุ", "รายชื่อผู้เสนอราคา",
    "แยกต่างหากจากช่องทางการร้องเรียนทั่วไป", "ผู้บริหารสูงสุดหรือหัวหน้าหน่วยงาน", "พิจารณาให้คุณให้โทษ", "ประมวลจริยธรรมสำหรับเจ้าหน้าที่ของรัฐ",
    "ผลประโยชน์ส่วนตนและผลประโยชน์ส่วนรวม", "การประเมินความเสี่ยงการทุจริต", "แผนปฏิบัติการป้องกันการทุจริต", "องค์กรปกครองส่วนท้องถิ่น", "ประกาศเจตนารมณ์",
    "แนวทางการปฏิบัติที่ผู้รับบริการหรือผู้มาติดต่อ", "มาตรฐานทางจริยธรรม", "ในหมวดงบลงทุนที่จะมีการดำเนินการ", "ให้บังเกิดผลอย่างเป็นรูปธรรม",
    "ความซื่อสัตย์สุจริต", "เกี่ยวกับการใช้ทรัพย์สินของราชการ", "พระราชบัญญัติการจัดซื้อจัดจ้างและการบริหารพัสดุภาครัฐ",
]
also    = [
    "การจัดซื้อจัดจ้างหรือแผนการจัดหาพัสดุ", "การทุจริตหรือประพฤติมิชอบ", "เกี่ยวกับการใช้ทรัพย์สินของทางราชการ", "การประเมินความเสี่ยงต่อการทุจริต", "การประเมินความเสี่ยงด้านการทุจริต",
    "แผนปฏิบัติการป้องกันและปราบปรามการทุจริต", "ประกาศเจตจำนง", "ความซื่อสัตย์ สุจริต",
]
threshold = 18
title   = { th = "คำสำคัญเขียนเกือบถูก", en = "a key term is almost right" }
help    = { th = "เขียนคำให้ตรง", en = "write the term as it is" }
decides = { th = "ข้อความที่มีครึ่งหนึ่งของคำสำคัญตรงกัน และทั้งคำต่างกันไม่เกินร้อยละ 18 ของตัวอักษร ตัวที่หน้าตาคล้ายกันนับครึ่งหนึ่ง", en = "a stretch of which half is a key term's and at most 18 per cent of the letters differ, look-alikes counting half" }
passes  = [
    "# รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรม ประจำปีงบประมาณ พ.ศ. 2566\nองค์การบริหารส่วนตำบลทุ่งสมมติ อำเภอสมมติดี จังหวัดน่าน\n| ลำดับ | มาตรการ | วิธีดำเนินการ | ระยะเวลา | ผู้รับผิดชอบ | สรุปผลการดำเนินการ | ผลลัพธ์ |\n| ๑ | จัดทำคู่มือการปฏิบัติงาน | ประชุมคณะทำงานและยกร่างคู่มือทีละงาน | ตลอดปีงบประมาณ | สำนักปลัด | จัดทำคู่มือแล้ว 4 เล่มเมื่อวันที่ 16 มกราคม 2566 | การป้องกันการทุจริตและประพฤติมิชอบดีขึ้น |",
]
fails   = [
    "# รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรม ประจำปีงบประมาณ พ.ศ. 2566\nองค์การบริหารส่วนตำบลทุ่งสมมติ อำเภอสมมติดี จังหวัดน่าน\n| ลำดับ | มาตรการ | วิธีดำเนินการ | ระยะเวลา | ผู้รับผิดชอบ | สรุปผลการดำเนินการ | ผลลัพธ์ |\n| ๑ | จัดทำคู่มือการปฏิบัติงาน | ประชุมคณะทำงานและยกร่างคู่มือทีละงาน | ตลอดปีงบประมาณ | สำนักปลัด | จัดทำคู่มือแล้ว 4 เล่มเมื่อวันที่ 16 มกราคม 2566 | การป้องกันการทุจริตและประพฤติมิขอบดีขึ้น |",
]

[[reading]]
id      = "repeated-word"
kind    = "repeats"
level   = "note"
also    = ["การจัดการจัด", "ต่างต่าง"]
least   = 4
title   = { th = "คำซ้ำติดกัน", en = "a word stands twice" }
help    = { th = "ลบคำที่ซ้ำออก", en = "take one away" }
decides = { th = "อักษรตั้งแต่ 4 ตัวซ้ำติดกันทันที", en = "four letters or more stand twice, one right behind the other" }
passes  = [
    "# รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรม ประจำปีงบประมาณ พ.ศ. 2566\nองค์การบริหารส่วนตำบลทุ่งสมมติ อำเภอสมมติดี จังหวัดน่าน\n| ลำดับ | มาตรการ | วิธีดำเนินการ | ระยะเวลา | ผู้รับผิดชอบ | สรุปผลการดำเนินการ | ผลลัพธ์ |\n| ๑ | จัดทำคู่มือการปฏิบัติงาน | ประชุมคณะทำงานและยกร่างคู่มือทีละงาน | ตลอดปีงบประมาณ | สำนักปลัด | จัดทำคู่มือแล้ว 4 เล่มเมื่อวันที่ 16 มกราคม 2566 | มาตรการการป้องกันในหน้าที่ที่ได้รับ |\n",
]
fails   = [
    "# รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรม ประจำปีงบประมาณ พ.ศ. 2566\nองค์การบริหารส่วนตำบลทุ่งสมมติ อำเภอสมมติดี จังหวัดน่าน\n| ลำดับ | มาตรการ | วิธีดำเนินการ | ระยะเวลา | ผู้รับผิดชอบ | สรุปผลการดำเนินการ | ผลลัพธ์ |\n| ๑ | จัดทำคู่มือการปฏิบัติงาน | ประชุมคณะทำงานและยกร่างคู่มือทีละงาน | ตลอดปีงบประมาณ | สำนักปลัด | จัดทำคู่มือแล้ว 4 เล่มเมื่อวันที่ 16 มกราคม 2566 | มีการระบุระบุขั้นตอน |\n",
]

[[reading]]
id      = "dangling-word"
kind    = "dangling"
level   = "note"
words   = [
    "พร้อมทั้ง", "รวมทั้ง", "ตลอดจน", "อีกทั้ง", "ซึ่ง", "โดย", "เพื่อ", "เนื่องจาก", "และ", "หรือ", "ใน", "ของ", "จาก", "กับ",
    "แก่", "เพื่อให้", "ได้แก่", "เช่น",
]
also    = ["ภายใน", "สิ่งของ", "ข้าวของ", "เจ้าของ", "ส่วนใน", "ด้านใน", "โดยโดย"]
roles   = ["detail", "measure", "outcome", "progress", "requirement", "step", "summary"]
least   = 8
title   = { th = "ข้อความค้าง", en = "the text breaks off" }
help    = { th = "เขียนให้จบประโยค", en = "finish the sentence" }
decides = { th = "ช่องหรือข้อที่จบด้วยคำเชื่อมซึ่งต้องมีข้อความตาม คำแปดคำแรกของรายการนับหน้าเลขลำดับด้วย", en = "a cell or item that ends in a word that leads on; the first eight of the list count in front of a number too" }
passes  = [
    "# รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรม ประจำปีงบประมาณ พ.ศ. 2566\nองค์การบริหารส่วนตำบลทุ่งสมมติ อำเภอสมมติดี จังหวัดน่าน\n| ลำดับ | มาตรการ | วิธีดำเนินการ | ระยะเวลา | ผู้รับผิดชอบ | สรุปผลการดำเนินการ | ผลลัพธ์ |\n| ๑ | จัดทำคู่มือการปฏิบัติงาน | ๑. ยกร่างคู่มือ ๒. ใช้เป็นการภายใน | ตลอดปีงบประมาณ | สำนักปลัด | จัดทำคู่มือแล้ว 4 เล่มเมื่อวันที่ 16 มกราคม 2566 | ประชาชนพึงพอใจมากกว่าเดิม |\n",
]
fails   = [
    "# รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรม ประจำปีงบประมาณ พ.ศ. 2566\nองค์การบริหารส่วนตำบลทุ่งสมมติ อำเภอสมมติดี จังหวัดน่าน\n| ลำดับ | มาตรการ | วิธีดำเนินการ | ระยะเวลา | ผู้รับผิดชอบ | สรุปผลการดำเนินการ | ผลลัพธ์ |\n| ๑ | จัดทำคู่มือการปฏิบัติงาน | ๑. ยกร่างคู่มือ พร้อมทั้ง ๒. เผยแพร่คู่มือ | ตลอดปีงบประมาณ | สำนักปลัด | จัดทำคู่มือแล้ว 4 เล่มเมื่อวันที่ 16 มกราคม 2566 | ประชาชนพึงพอใจมากกว่าเดิม |\n",
    "# รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรม ประจำปีงบประมาณ พ.ศ. 2566\nองค์การบริหารส่วนตำบลทุ่งสมมติ อำเภอสมมติดี จังหวัดน่าน\n| ลำดับ | มาตรการ | วิธีดำเนินการ | ระยะเวลา | ผู้รับผิดชอบ | สรุปผลการดำเนินการ | ผลลัพธ์ |\n| ๑ | จัดทำคู่มือการปฏิบัติงาน | รายงานข้อมูลครอบคลุมใน | ตลอดปีงบประมาณ | สำนักปลัด | จัดทำคู่มือแล้ว 4 เล่มเมื่อวันที่ 16 มกราคม 2566 | ประชาชนพึงพอใจมากกว่าเดิม |\n",
]

[[reading]]
id      = "mark-without-note"
kind    = "footnotes"
level   = "note"
words   = ["*"]
also    = ["*", "หมายเหตุ"]
title   = { th = "เครื่องหมายอ้างอิงไม่มีหมายเหตุ", en = "a mark refers to a note that is not there" }
help    = { th = "ลบเครื่องหมายหรือเพิ่มหมายเหตุ", en = "take the mark away or add the note" }
decides = { th = "ดอกจันท้ายคำในรายงานที่ไม่มีบรรทัดใดขึ้นต้นด้วยดอกจันหรือหมายเหตุ", en = "an asterisk behind a word in a report of which no line begins with one" }
passes  = [
    "# รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรม ประจำปีงบประมาณ พ.ศ. 2566\nองค์การบริหารส่วนตำบลทุ่งสมมติ อำเภอสมมติดี จังหวัดน่าน\n| ลำดับ | มาตรการ | วิธีดำเนินการ | ระยะเวลา | ผู้รับผิดชอบ | สรุปผลการดำเนินการ | ผลลัพธ์ |\n| ๑ | จัดทำคู่มือการปฏิบัติงาน | ประชุมคณะทำงานและยกร่างคู่มือทีละงาน | ตลอดปีงบประมาณ | สำนักปลัด | จัดทำคู่มือแล้ว 4 เล่มเมื่อวันที่ 16 มกราคม 2566 | ประกอบด้วย* สองส่วน |\n* ตามคู่มือการประเมิน",
]
fails   = [
    "# รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรม ประจำปีงบประมาณ พ.ศ. 2566\nองค์การบริหารส่วนตำบลทุ่งสมมติ อำเภอสมมติดี จังหวัดน่าน\n| ลำดับ | มาตรการ | วิธีดำเนินการ | ระยะเวลา | ผู้รับผิดชอบ | สรุปผลการดำเนินการ | ผลลัพธ์ |\n| ๑ | จัดทำคู่มือการปฏิบัติงาน | ประชุมคณะทำงานและยกร่างคู่มือทีละงาน | ตลอดปีงบประมาณ | สำนักปลัด | จัดทำคู่มือแล้ว 4 เล่มเมื่อวันที่ 16 มกราคม 2566 | ประกอบด้วย* สองส่วน |\n",
]

"""##),
        ("places/places.toml", ##"""
# Provinces, districts and subdistricts: for each province a line a district, behind the colon its subdistricts.
# Written by Tests/Fixtures/make_places.py; an agency's name is held against them.

[provinces]
"กรุงเทพมหานคร" = """
เขตพระนคร: พระบรมมหาราชวัง, วังบูรพาภิรมย์, วัดราชบพิธ, สำราญราษฎร์, ศาลเจ้าพ่อเสือ, เสาชิงช้า, บวรนิเวศ, ตลาดยอด, ชนะสงคราม, บ้านพานถม, บางขุนพรหม, วัดสามพระยา
เขตดุสิต: ดุสิต, วชิรพยาบาล, สวนจิตรลดา, สี่แยกมหานาค, ถนนนครไชยศรี
เขตหนองจอก: กระทุ่มราย, หนองจอก, คลองสิบ, คลองสิบสอง, โคกแฝด, คู้ฝั่งเหนือ, ลำผักชี, ลำต้อยติ่ง
เขตบางรัก: มหาพฤฒาราม, สีลม, สุริยวงศ์, บางรัก, สี่พระยา
เขตบางเขน: อนุสาวรีย์, ท่าแร้ง
เขตบางกะปิ: คลองจั่น, หัวหมาก
เขตปทุมวัน: รองเมือง, วังใหม่, ปทุมวัน, ลุมพินี
เขตป้อมปราบศัตรูพ่าย: ป้อมปราบ, วัดเทพศิรินทร์, คลองมหานาค, บ้านบาตร, วัดโสมนัส
เขตพระโขนง: บางจาก
เขตมีนบุรี: มีนบุรี, แสนแสบ
เขตลาดกระบัง: ลาดกระบัง, คลองสองต้นนุ่น, คลองสามประเวศ, ลำปลาทิว, ทับยาว, ขุมทอง
เขตยานนาวา: ช่องนนทรี, บางโพงพาง
เขตสัมพันธวงศ์: จักรวรรดิ, สัมพันธวงศ์, ตลาดน้อย
เขตพญาไท: สามเสนใน
เขตธนบุรี: วัดกัลยาณ์, หิรัญรูจี, บางยี่เรือ, บุคคโล, ตลาดพลู, ดาวคะนอง, สำเหร่
เขตบางกอกใหญ่: วัดอรุณ, วัดท่าพระ
เขตห้วยขวาง: ห้วยขวาง, บางกะปิ, สามเสนนอก
เขตคลองสาน: สมเด็จเจ้าพระยา, คลองสาน, บางลำภูล่าง, คลองต้นไทร
เขตตลิ่งชัน: คลองชักพระ, ตลิ่งชัน, ฉิมพลี, บางพรม, บางระมาด, บางเชือกหนัง
เขตบางกอกน้อย: ศิริราช, บ้านช่างหล่อ, บางขุนนนท์, บางขุนศรี, อรุณอมรินทร์
เขตบางขุนเทียน: ท่าข้าม, แสมดำ
เขตภาษีเจริญ: บางหว้า, บางด้วน, บางแค, บางแคเหนือ, บางไผ่, บางจาก, บางแวก, คลองขวาง, ปากคลองภาษีเจริญ, คูหาสวรรค์
เขตหนองแขม: หนองแขม, หนองค้างพลู
เขตราษฎร์บูรณะ: ราษฎร์บูรณะ, บางปะกอก
เขตบางพลัด: บางพลัด, บางอ้อ, บางบำหรุ, บางยี่ขัน
เขตดินแดง: ดินแดง
เขตบึงกุ่ม: คลองกุ่ม, สะพานสูง, คันนายาว
เขตสาทร: ทุ่งวัดดอน, ยานนาวา, ทุ่งมหาเมฆ
เขตบางซื่อ: บางซื่อ
เขตจตุจักร: ลาดยาว, เสนานิคม, จันทรเกษม, จอมพล, จตุจักร
เขตบางคอแหลม: บางคอแหลม, วัดพระยาไกร, บางโคล่
เขตประเวศ: ประเวศ, หนองบอน, ดอกไม้, สวนหลวง
เขตคลองเตย: คลองเตย, คลองตัน, พระโขนง, คลองเตยเหนือ, คลองตันเหนือ, พระโขนงเหนือ
เขตสวนหลวง: สวนหลวง
เขตจอมทอง: บางขุนเทียน, บางค้อ, บางมด, จอมทอง
เขตดอนเมือง: สีกัน
เขตราชเทวี: ทุ่งพญาไท, ถนนพญาไท, ถนนเพชรบุรี, มักกะสัน
เขตลาดพร้าว: ลาดพร้าว, จรเข้บัว
เขตวัฒนา: คลองเตยเหนือ, คลองตันเหนือ, พระโขนงเหนือ
เขตบางแค: บางแค, บางแคเหนือ, บางไผ่, หลักสอง
เขตหลักสี่: ทุ่งสองห้อง, ตลาดบางเขน
เขตสายไหม: สายไหม, ออเงิน, คลองถนน
เขตคันนายาว: คันนายาว
เขตสะพานสูง: สะพานสูง
เขตวังทองหลาง: วังทองหลาง
เขตคลองสามวา: สามวาตะวันตก, สามวาตะวันออก, บางชัน, ทรายกองดิน, ทรายกองดินใต้
เขตบางนา: บางนา
เขตทวีวัฒนา: ทวีวัฒนา, ศาลาธรรมสพน์
เขตทุ่งครุ: บางมด, ทุ่งครุ
เขตบางบอน: บางบอน
"""
"สมุทรปราการ" = """
เมืองสมุทรปราการ: ปากน้ำ, สำโรงเหนือ, บางเมือง, ท้ายบ้าน, บางปูใหม่, แพรกษา, บางโปรง, บางปู, บางด้วน, บางเมืองใหม่, เทพารักษ์, ท้ายบ้านใหม่, แพรกษาใหม่
บางบ่อ: บางบ่อ, บ้านระกาศ, บางพลีน้อย, บางเพรียง, คลองด่าน, คลองสวน, เปร็ง, คลองนิยมยาตรา
บางพลี: บางพลีใหญ่, บางแก้ว, บางปลา, บางโฉลง, ราชาเทวะ, หนองปรือ
พระประแดง: ตลาด, บางพึ่ง, บางจาก, บางครุ, บางหญ้าแพรก, บางหัวเสือ, สำโรงใต้, บางยอ, บางกะเจ้า, บางน้ำผึ้ง, บางกระสอบ, บางกอบัว, ทรงคนอง, สำโรง, สำโรงกลาง
พระสมุทรเจดีย์: นาเกลือ, บ้านคลองสวน, แหลมฟ้าผ่า, ปากคลองบางปลากด, ในคลองบางปลากด
บางเสาธง: บางเสาธง, ศีรษะจรเข้น้อย, ศีรษะจรเข้ใหญ่
"""
"นนทบุรี" = """
เมืองนนทบุรี: สวนใหญ่, ตลาดขวัญ, บางเขน, บางกระสอ, ท่าทราย, บางไผ่, บางศรีเมือง, บางกร่าง, ไทรม้า, บางรักน้อย
บางกรวย: วัดชลอ, บางกรวย, บางสีทอง, บางขนุน, บางขุนกอง, บางคูเวียง, มหาสวัสดิ์, ปลายบาง, ศาลากลาง
บางใหญ่: บางม่วง, บางแม่นาง, บางเลน, เสาธงหิน, บางใหญ่, บ้านใหม่
บางบัวทอง: โสนลอย, บางบัวทอง, บางรักใหญ่, บางคูรัด, ละหาร, ลำโพ, พิมลราช, บางรักพัฒนา
ไทรน้อย: ไทรน้อย, ราษฎร์นิยม, หนองเพรางาย, ไทรใหญ่, ขุนศรี, คลองขวาง, ทวีวัฒนา
ปากเกร็ด: ปากเกร็ด, บางตลาด, บ้านใหม่, บางพูด, บางตะไนย์, คลองพระอุดม, ท่าอิฐ, เกาะเกร็ด, อ้อมเกร็ด, คลองข่อย, บางพลับ, คลองเกลือ
"""
"ปทุมธานี" = """
เมืองปทุมธานี: บางปรอก, บ้านใหม่, บ้านกลาง, บ้านฉาง, บ้านกระแชง, บางขะแยง, บางคูวัด, บางหลวง, บางเดื่อ, บางพูด, บางพูน, บางกะดี, สวนพริกไทย, หลักหก
คลองหลวง: คลองหนึ่ง, คลองสอง, คลองสาม, คลองสี่, คลองห้า, คลองหก, คลองเจ็ด
ธัญบุรี: ประชาธิปัตย์, บึงยี่โถ, รังสิต, ลำผักกูด, บึงสนั่น, บึงน้ำรักษ์
หนองเสือ: บึงบา, บึงบอน, บึงกาสาม, บึงชำอ้อ, หนองสามวัง, ศาลาครุ, นพรัตน์
ลาดหลุมแก้ว: ระแหง, ลาดหลุมแก้ว, คูบางหลวง, คูขวาง, คลองพระอุดม, บ่อเงิน, หน้าไม้
ลำลูกกา: คูคต, ลาดสวาย, บึงคำพร้อย, ลำลูกกา, บึงทองหลาง, ลำไทร, บึงคอไห, พืชอุดม
สามโคก: บางเตย, คลองควาย, สามโคก, กระแชง, บางโพธิ์เหนือ, เชียงรากใหญ่, บ้านปทุม, บ้านงิ้ว, เชียงรากน้อย, บางกระบือ, ท้ายเกาะ
"""
"พระนครศรีอยุธยา" = """
พระนครศรีอยุธยา: ประตูชัย, กะมัง, หอรัตนไชย, หัวรอ, ท่าวาสุกรี, ไผ่ลิง, ปากกราน, ภูเขาทอง, สำเภาล่ม, สวนพริก, คลองตะเคียน, วัดตูม, หันตรา, ลุมพลี, บ้านใหม่, บ้านเกาะ, คลองสวนพลู, คลองสระบัว, เกาะเรียน, บ้านป้อม, บ้านรุน
ท่าเรือ: ท่าเรือ, จำปา, ท่าหลวง, บ้านร่อม, ศาลาลอย, วังแดง, โพธิ์เอน, ปากท่า, หนองขนาก, ท่าเจ้าสนุก
นครหลวง: นครหลวง, ท่าช้าง, บ่อโพง, บ้านชุ้ง, ปากจั่น, บางระกำ, บางพระครู, แม่ลา, หนองปลิง, คลองสะแก, สามไถ, พระนอน
บางไทร: บางไทร, บางพลี, สนามชัย, บ้านแป้ง, หน้าไม้, บางยี่โท, แคออก, แคตก, ช่างเหล็ก, กระแชง, บ้านกลึง, ช้างน้อย, ห่อหมก, ไผ่พระ, กกแก้วบูรพา, ไม้ตรา, บ้านม้า, บ้านเกาะ, ราชคราม, ช้างใหญ่, โพแตง, เชียงรากน้อย, โคกช้าง
บางบาล: บางบาล, วัดยม, ไทรน้อย, สะพานไทย, มหาพราหมณ์, กบเจา, บ้านคลัง, พระขาว, น้ำเต้า, ทางช้าง, วัดตะกู, บางหลวง, บางหลวงโดด, บางหัก, บางชะนี, บ้านกุ่ม
บางปะอิน: บ้านเลน, เชียงรากน้อย, บ้านโพ, บ้านกรด, บางกระสั้น, คลองจิก, บ้านหว้า, วัดยม, บางประแดง, สามเรือน, เกาะเกิด, บ้านพลับ, บ้านแป้ง, คุ้งลาน, ตลิ่งชัน, บ้านสร้าง, ตลาดเกรียบ, ขนอนหลวง
บางปะหัน: บางปะหัน, ขยาย, บางเดื่อ, เสาธง, ทางกลาง, บางเพลิง, หันสัง, บางนางร้า, ตานิม, ทับน้ำ, บ้านม้า, ขวัญเมือง, บ้านลี่, โพธิ์สามต้น, พุทเลา, ตาลเอน, บ้านขล้อ
ผักไห่: ผักไห่, อมฤต, บ้านแค, ลาดน้ำเค็ม, ตาลาน, ท่าดินแดง, ดอนลาน, นาคู, กุฎี, ลำตะเคียน, โคกช้าง, จักราช, หนองน้ำใหญ่, ลาดชิด, หน้าโคก, บ้านใหญ่
ภาชี: ภาชี, โคกม่วง, ระโสม, หนองน้ำใส, ดอนหญ้านาง, ไผ่ล้อม, กระจิว, พระแก้ว
ลาดบัวหลวง: ลาดบัวหลวง, หลักชัย, สามเมือง, พระยาบันลือ, สิงหนาท, คู้สลอด, คลองพระยาบันลือ
วังน้อย: ลำตาเสา, บ่อตาโล่, วังน้อย, ลำไทร, สนับทึบ, พยอม, หันตะเภา, วังจุฬา, ข้าวงาม, ชะแมบ
เสนา: เสนา, บ้านแพน, เจ้าเจ็ด, สามกอ, บางนมโค, หัวเวียง, มารวิชัย, บ้านโพธิ์, รางจรเข้, บ้านกระทุ่ม, บ้านแถว, ชายนา, สามตุ่ม, ลาดงา, ดอนทอง, บ้านหลวง, เจ้าเสด็จ
บางซ้าย: บางซ้าย, แก้วฟ้า, เต่าเล่า, ปลายกลัด, เทพมงคล, วังพัฒนา
อุทัย: คานหาม, บ้านช้าง, สามบัณฑิต, บ้านหีบ, หนองไม้ซุง, อุทัย, เสนา, หนองน้ำส้ม, โพสาวหาญ, ธนู, ข้าวเม่า
มหาราช: หัวไผ่, กะทุ่ม, มหาราช, น้ำเต้า, บางนา, โรงช้าง, เจ้าปลุก, พิตเพียน, บ้านนา, บ้านขวาง, ท่าตอ, บ้านใหม่
บ้านแพรก: บ้านแพรก, บ้านใหม่, สำพะเนียง, คลองน้อย, สองห้อง
"""
"อ่างทอง" = """
เมืองอ่างทอง: ตลาดหลวง, บางแก้ว, ศาลาแดง, ป่างิ้ว, บ้านแห, ตลาดกรวด, มหาดไทย, บ้านอิฐ, หัวไผ่, จำปาหล่อ, โพสะ, บ้านรี, คลองวัว, ย่านซื่อ
ไชโย: จรเข้ร้อง, ไชยภูมิ, ชัยฤทธิ์, เทวราช, ราชสถิตย์, ไชโย, หลักฟ้า, ชะไว, ตรีณรงค์
ป่าโมก: บางปลากด, ป่าโมก, สายทอง, โรงช้าง, บางเสด็จ, นรสิงห์, เอกราช, โผงเผง
โพธิ์ทอง: อ่างแก้ว, อินทประมูล, บางพลับ, หนองแม่ไก่, รำมะสัก, บางระกำ, โพธิ์รังนก, องครักษ์, โคกพุทรา, ยางช้าย, บ่อแร่, ทางพระ, สามง่าม, บางเจ้าฉ่า, คำหยาด
แสวงหา: แสวงหา, ศรีพราน, บ้านพราน, วังน้ำเย็น, สีบัวทอง, ห้วยไผ่, จำลอง
วิเศษชัยชาญ: ไผ่จำศิล, ศาลเจ้าโรงทอง, ไผ่ดำพัฒนา, สาวร้องไห้, ท่าช้าง, ยี่ล้น, บางจัก, ห้วยคันแหลน, คลองขนาก, ไผ่วง, สี่ร้อย, ม่วงเตี้ย, หัวตะพาน, หลักแก้ว, ตลาดใหม่
สามโก้: สามโก้, ราษฎรพัฒนา, อบทม, โพธิ์ม่วงพันธ์, มงคลธรรมนิมิต
"""
"ลพบุรี" = """
เมืองลพบุรี: ทะเลชุบศร, ท่าหิน, กกโก, โก่งธนู, เขาพระงาม, เขาสามยอด, โคกกะเทียม, โคกลำพาน, โคกตูม, งิ้วราย, ดอนโพธิ์, ตะลุง, ท่าแค, ท่าศาลา, นิคมสร้างตนเอง, บางขันหมาก, บ้านข่อย, ท้ายตลาด, ป่าตาล, พรหมมาสตร์, โพธิ์เก้าต้น, โพธิ์ตรุ, สี่คลอง, ถนนใหญ่
พัฒนานิคม: พัฒนานิคม, ช่องสาริกา, มะนาวหวาน, ดีลัง, โคกสลุง, ชอนน้อย, หนองบัว, ห้วยขุนราม, น้ำสุด
โคกสำโรง: โคกสำโรง, เกาะแก้ว, ถลุงเหล็ก, หลุมข้าว, ห้วยโป่ง, คลองเกตุ, สะแกราบ, เพนียด, วังเพลิง, ดงมะรุม, วังขอนขว้าง, วังจั่น, หนองแขม
ชัยบาดาล: ลำนารายณ์, ชัยนารายณ์, ศิลาทิพย์, ห้วยหิน, ม่วงค่อม, บัวชุม, ท่าดินดำ, มะกอกหวาน, ซับตะเคียน, นาโสม, หนองยายโต๊ะ, เกาะรัง, ท่ามะนาว, นิคมลำนารายณ์, ชัยบาดาล, บ้านใหม่สามัคคี, เขาแหลม
ท่าวุ้ง: ท่าวุ้ง, บางคู้, โพตลาดแก้ว, บางลี่, บางงา, โคกสลุด, เขาสมอคอน, หัวสำโรง, ลาดสาลี่, บ้านเบิก, มุจลินท์
บ้านหมี่: ไผ่ใหญ่, บ้านทราย, บ้านกล้วย, ดงพลับ, บ้านชี, พุคา, หินปัก, บางพึ่ง, หนองทรายขาว, บางกะพี้, หนองเต่า, โพนทอง, บางขาม, ดอนดึง, ชอนม่วง, หนองกระเบียน, สายห้วยแก้ว, มหาสอน, บ้านหมี่, เชียงงา, หนองเมือง, สนามแจง
ท่าหลวง: ท่าหลวง, แก่งผักกูด, ซับจำปา, หนองผักแว่น, ทะเลวังวัด, หัวลำ
สระโบสถ์: สระโบสถ์, มหาโพธิ, ทุ่งท่าช้าง, ห้วยใหญ่, นิยมชัย
โคกเจริญ: โคกเจริญ, ยางราก, หนองมะค่า, วังทอง, โคกแสมสาร
ลำสนธิ: ลำสนธิ, ซับสมบูรณ์, หนองรี, กุดตาเพชร, เขารวก, เขาน้อย
หนองม่วง: หนองม่วง, บ่อทอง, ดงดินแดง, ชอนสมบูรณ์, ยางโทน, ชอนสารเดช
"""
"สิงห์บุรี" = """
เมืองสิงห์บุรี: บางพุทรา, บางมัญ, โพกรวม, ม่วงหมู่, หัวไผ่, ต้นโพธิ์, จักรสีห์, บางกระบือ
บางระจัน: สิงห์, ไม้ดัด, เชิงกลัด, โพชนไก่, แม่ลา, บ้านจ่า, พักทัน, สระแจง
ค่ายบางระจัน: โพทะเล, บางระจัน, โพสังโฆ, ท่าข้าม, คอทราย, หนองกระทุ่ม
พรหมบุรี: พระงาม, พรหมบุรี, บางน้ำเชี่ยว, บ้านหม้อ, บ้านแป้ง, หัวป่า, โรงช้าง
ท่าช้าง: ถอนสมอ, โพประจักษ์, วิหารขาว, พิกุลทอง
อินทร์บุรี: อินทร์บุรี, ประศุก, ทับยา, งิ้วราย, ชีน้ำร้าย, ท่างาม, น้ำตาล, ทองเอน, ห้วยชัน, โพธิ์ชัย
"""
"ชัยนาท" = """
เมืองชัยนาท: ในเมือง, บ้านกล้วย, ท่าชัย, ชัยนาท, เขาท่าพระ, หาดท่าเสา, ธรรมามูล, เสือโฮก, นางลือ
มโนรมย์: คุ้งสำเภา, วัดโคก, ศิลาดาน, ท่าฉนวน, หางน้ำสาคร, ไร่พัฒนา, อู่ตะเภา
วัดสิงห์: วัดสิงห์, มะขามเฒ่า, หนองน้อย, หนองบัว, หนองขุ่น, บ่อแร่, วังหมัน
สรรพยา: สรรพยา, ตลุก, เขาแก้ว, โพนางดำตก, โพนางดำออก, บางหลวง, หาดอาษา
สรรคบุรี: แพรกศรีราชา, เที่ยงแท้, ห้วยกรด, โพงาม, บางขุด, ดงคอน, ดอนกำ, ห้วยกรดพัฒนา
หันคา: หันคา, บ้านเชี่ยน, ไพรนกยูง, หนองแซง, ห้วยงู, วังไก่เถื่อน, เด่นใหญ่, สามง่ามท่าโบสถ์
หนองมะโมง: หนองมะโมง, วังตะเคียน, สะพานหิน, กุดจอก
เนินขาม: เนินขาม, กะบกเตี้ย, สุขเดือนห้า
"""
"สระบุรี" = """
เมืองสระบุรี: ปากเพรียว, ดาวเรือง, นาโฉง, โคกสว่าง, หนองโน, หนองยาว, ปากข้าวสาร, หนองปลาไหล, กุดนกเปล้า, ตลิ่งชัน, ตะกุด
แก่งคอย: แก่งคอย, ทับกวาง, ตาลเดี่ยว, ห้วยแห้ง, ท่าคล้อ, หินซ้อน, บ้านธาตุ, บ้านป่า, ท่าตูม, ชะอม, สองคอน, เตาปูน, ชำผักแพว, ท่ามะปราง
หนองแค: หนองแค, กุ่มหัก, คชสิทธิ์, โคกตูม, โคกแย้, บัวลอย, ไผ่ต่ำ, โพนทอง, ห้วยขมิ้น, ห้วยทราย, หนองไข่น้ำ, หนองแขม, หนองจิก, หนองจรเข้, หนองนาก, หนองปลาหมอ, หนองปลิง, หนองโรง
วิหารแดง: หนองหมู, บ้านลำ, คลองเรือ, วิหารแดง, หนองสรวง, เจริญธรรม
หนองแซง: หนองแซง, หนองควายโซ, หนองหัวโพ, หนองสีดา, หนองกบ, ไก่เส่า, โคกสะอาด, ม่วงหวาน, เขาดิน
บ้านหมอ: บ้านหมอ, บางโขมด, สร่างโศก, ตลาดน้อย, หรเทพ, โคกใหญ่, ไผ่ขวาง, บ้านครัว, หนองบัว
ดอนพุด: ดอนพุด, ไผ่หลิ่ว, บ้านหลวง, ดงตะงาว
หนองโดน: หนองโดน, บ้านกลับ, ดอนทอง, บ้านโปร่ง
พระพุทธบาท: พระพุทธบาท, ขุนโขลน, ธารเกษม, นายาว, พุคำจาน, เขาวง, ห้วยป่าหวาย, พุกร่าง, หนองแก
เสาไห้: เสาไห้, บ้านยาง, หัวปลวก, งิ้วงาม, ศาลารีไทย, ต้นตาล, ท่าช้าง, พระยาทด, ม่วงงาม, เริงราง, เมืองเก่า, สวนดอกไม้
มวกเหล็ก: มวกเหล็ก, มิตรภาพ, หนองย่างเสือ, ลำสมพุง, ลำพญากลาง, ซับสนุ่น
วังม่วง: แสลงพัน, คำพราน, วังม่วง
เฉลิมพระเกียรติ: เขาดินพัฒนา, บ้านแก้ง, ผึ้งรวง, พุแค, ห้วยบง, หน้าพระลาน
"""
"ชลบุรี" = """
เมืองชลบุรี: บางปลาสร้อย, มะขามหย่ง, บ้านโขด, แสนสุข, บ้านสวน, หนองรี, นาป่า, หนองข้างคอก, ดอนหัวฬ่อ, หนองไม้แดง, บางทราย, คลองตำหรุ, เหมือง, บ้านปึก, ห้วยกะปิ, เสม็ด, อ่างศิลา, สำนักบก
บ้านบึง: บ้านบึง, คลองกิ่ว, มาบไผ่, หนองซ้ำซาก, หนองบอนแดง, หนองชาก, หนองอิรุณ, หนองไผ่แก้ว
หนองใหญ่: หนองใหญ่, คลองพลู, หนองเสือช้าง, ห้างสูง, เขาซก
บางละมุง: บางละมุง, หนองปรือ, หนองปลาไหล, โป่ง, เขาไม้แก้ว, ห้วยใหญ่, ตะเคียนเตี้ย, นาเกลือ
พานทอง: พานทอง, หนองตำลึง, มาบโป่ง, หนองกะขะ, หนองหงษ์, โคกขี้หนอน, บ้านเก่า, หน้าประดู่, บางนาง, เกาะลอย, บางหัก
พนัสนิคม: พนัสนิคม, หน้าพระธาตุ, วัดหลวง, บ้านเซิด, นาเริก, หมอนนาง, สระสี่เหลี่ยม, วัดโบสถ์, กุฎโง้ง, หัวถนน, ท่าข้าม, หนองปรือ, หนองขยาด, ทุ่งขวาง, หนองเหียง, นาวังหิน, บ้านช้าง, โคกเพลาะ, ไร่หลักทอง, นามะตูม
ศรีราชา: ศรีราชา, สุรศักดิ์, ทุ่งสุขลา, บึง, หนองขาม, เขาคันทรง, บางพระ, บ่อวิน
เกาะสีชัง: ท่าเทววงษ์
สัตหีบ: สัตหีบ, นาจอมเทียน, พลูตาหลวง, บางเสร่, แสมสาร
บ่อทอง: บ่อทอง, วัดสุวรรณ, บ่อกวางทอง, ธาตุทอง, เกษตรสุวรรณ, พลวงทอง
เกาะจันทร์: เกาะจันทร์, ท่าบุญมี
"""
"ระยอง" = """
เมืองระยอง: ท่าประดู่, เชิงเนิน, ตะพง, ปากน้ำ, เพ, แกลง, บ้านแลง, นาตาขวัญ, เนินพระ, กะเฉด, ทับมา, น้ำคอก, ห้วยโป่ง, มาบตาพุด, สำนักทอง
บ้านฉาง: สำนักท้อน, พลา, บ้านฉาง
แกลง: ทางเกวียน, วังหว้า, ชากโดน, เนินฆ้อ, กร่ำ, ชากพง, กระแสบน, บ้านนา, ทุ่งควายกิน, กองดิน, คลองปูน, พังราด, ปากน้ำกระแส, ห้วยยาง, สองสลึง
วังจันทร์: วังจันทร์, ชุมแสง, ป่ายุบใน, พลงตาเอี่ยม
บ้านค่าย: บ้านค่าย, หนองละลอก, หนองตะพาน, ตาขัน, บางบุตร, หนองบัว, ชากบก
ปลวกแดง: ปลวกแดง, ตาสิทธิ์, ละหาร, แม่น้ำคู้, มาบยางพร, หนองไร่
เขาชะเมา: น้ำเป็น, ห้วยทับมอญ, ชำฆ้อ, เขาน้อย
นิคมพัฒนา: นิคมพัฒนา, มาบข่า, พนานิคม, มะขามคู่
"""
"จันทบุรี" = """
เมืองจันทบุรี: ตลาด, วัดใหม่, คลองนารายณ์, เกาะขวาง, คมบาง, ท่าช้าง, จันทนิมิต, บางกะจะ, แสลง, หนองบัว, พลับพลา
ขลุง: ขลุง, บ่อ, เกวียนหัก, ตะปอน, บางชัน, วันยาว, ซึ้ง, มาบไพ, วังสรรพรส, ตรอกนอง, ตกพรม, บ่อเวฬุ
ท่าใหม่: ท่าใหม่, ยายร้า, สีพยา, บ่อพุ, พลอยแหวน, เขาวัว, เขาบายศรี, สองพี่น้อง, ทุ่งเบญจา, รำพัน, โขมง, ตะกาดเง้า, คลองขุด, เขาแก้ว
โป่งน้ำร้อน: ทับไทร, โป่งน้ำร้อน, หนองตาคง, เทพนิมิต, คลองใหญ่
มะขาม: มะขาม, ท่าหลวง, ปัถวี, วังแซ้ม, ฉมัน, อ่างคีรี
แหลมสิงห์: ปากน้ำแหลมสิงห์, เกาะเปริด, หนองชิ่ม, พลิ้ว, คลองน้ำเค็ม, บางสระเก้า, บางกะไชย
สอยดาว: ปะตง, ทุ่งขนาน, ทับช้าง, ทรายขาว, สะตอน
แก่งหางแมว: แก่งหางแมว, ขุนซ่อง, สามพี่น้อง, พวา, เขาวงกต
นายายอาม: นายายอาม, วังโตนด, กระแจะ, สนามไชย, ช้างข้าม, วังใหม่
เขาคิชฌกูฏ: ชากไทย, พลวง, ตะเคียนทอง, คลองพลู, จันทเขลม
"""
"ตราด" = """
เมืองตราด: บางพระ, หนองเสม็ด, หนองโสน, หนองคันทรง, ห้วงน้ำขาว, อ่าวใหญ่, วังกระแจะ, ห้วยแร้ง, เนินทราย, ท่าพริก, ท่ากุ่ม, ตะกาง, ชำราก, แหลมกลัด
คลองใหญ่: คลองใหญ่, ไม้รูด, หาดเล็ก
เขาสมิง: เขาสมิง, แสนตุ้ง, วังตะเคียน, ท่าโสม, สะตอ, ประณีต, เทพนิมิต, ทุ่งนนทรี
บ่อไร่: บ่อพลอย, ช้างทูน, ด่านชุมพล, หนองบอน, นนทรีย์
แหลมงอบ: แหลมงอบ, น้ำเชี่ยว, บางปิด, คลองใหญ่
เกาะกูด: เกาะหมาก, เกาะกูด
เกาะช้าง: เกาะช้าง, เกาะช้างใต้
"""
"ฉะเชิงเทรา" = """
เมืองฉะเชิงเทรา: หน้าเมือง, ท่าไข่, บ้านใหม่, คลองนา, บางตีนเป็ด, บางไผ่, คลองจุกกระเฌอ, บางแก้ว, บางขวัญ, คลองนครเนื่องเขต, วังตะเคียน, โสธร, บางพระ, บางกะไห, หนามแดง, คลองเปรง, คลองอุดมชลจร, คลองหลวงแพ่ง, บางเตย
บางคล้า: บางคล้า, บางสวน, บางกระเจ็ด, ปากน้ำ, ท่าทองหลาง, สาวชะโงก, เสม็ดเหนือ, เสม็ดใต้, หัวไทร
บางน้ำเปรี้ยว: บางน้ำเปรี้ยว, บางขนาก, สิงโตทอง, หมอนทอง, บึงน้ำรักษ์, ดอนเกาะกา, โยธะกา, ดอนฉิมพลี, ศาลาแดง, โพรงอากาศ
บางปะกง: บางปะกง, ท่าสะอ้าน, บางวัว, บางสมัคร, บางผึ้ง, บางเกลือ, สองคลอง, หนองจอก, พิมพา, ท่าข้าม, หอมศีล, เขาดิน
บ้านโพธิ์: บ้านโพธิ์, เกาะไร่, คลองขุด, คลองบ้านโพธิ์, คลองประเวศ, ดอนทราย, เทพราช, ท่าพลับ, หนองตีนนก, หนองบัว, บางซ่อน, บางกรูด, แหลมประดู่, ลาดขวาง, สนามจันทร์, แสนภูดาษ, สิบเอ็ดศอก
พนมสารคาม: เกาะขนุน, บ้านซ่อง, พนมสารคาม, เมืองเก่า, หนองยาว, ท่าถ่าน, หนองแหน, เขาหินซ้อน
ราชสาส์น: บางคา, เมืองใหม่, ดงน้อย
สนามชัยเขต: คู้ยายหมี, ท่ากระดาน, ทุ่งพระยา, ลาดกระทิง
แปลงยาว: แปลงยาว, วังเย็น, หัวสำโรง, หนองไม้แก่น
ท่าตะเกียบ: ท่าตะเกียบ, คลองตะเกรา
คลองเขื่อน: ก้อนแก้ว, คลองเขื่อน, บางเล่า, บางโรง, บางตลาด
"""
"ปราจีนบุรี" = """
เมืองปราจีนบุรี: หน้าเมือง, รอบเมือง, วัดโบสถ์, บางเดชะ, ท่างาม, บางบริบูรณ์, ดงพระราม, บ้านพระ, โคกไม้ลาย, ไม้เค็ด, ดงขี้เหล็ก, เนินหอม, โนนห้อม
กบินทร์บุรี: กบินทร์, เมืองเก่า, วังดาล, นนทรี, ย่านรี, วังตะเคียน, หาดนางแก้ว, ลาดตะเคียน, บ้านนา, บ่อทอง, หนองกี่, นาแขม, เขาไม้แก้ว, วังท่าช้าง
นาดี: นาดี, สำพันตา, สะพานหิน, ทุ่งโพธิ์, แก่งดินสอ, บุพราหมณ์
บ้านสร้าง: บ้านสร้าง, บางกระเบา, บางเตย, บางยาง, บางแตน, บางพลวง, บางปลาร้า, บางขาม, กระทุ่มแพ้ว
ประจันตคาม: ประจันตคาม, เกาะลอย, บ้านหอย, หนองแสง, ดงบัง, คำโตนด, บุฝ้าย, หนองแก้ว, โพธิ์งาม
ศรีมหาโพธิ: ศรีมหาโพธิ, สัมพันธ์, บ้านทาม, ท่าตูม, บางกุ้ง, ดงกระทงยาม, หนองโพรง, หัวหว้า, หาดยาง, กรอกสมบูรณ์
ศรีมโหสถ: โคกปีบ, โคกไทย, คู้ลำพัน, ไผ่ชะเลือด
"""
"นครนายก" = """
เมืองนครนายก: นครนายก, ท่าช้าง, บ้านใหญ่, วังกระโจม, ท่าทราย, ดอนยอ, ศรีจุฬา, ดงละคร, ศรีนาวา, สาริกา, หินตั้ง, เขาพระ, พรหมณี
ปากพลี: เกาะหวาย, เกาะโพธิ์, ปากพลี, โคกกรวด, ท่าเรือ, หนองแสง, นาหินลาด
บ้านนา: บ้านนา, บ้านพร้าว, บ้านพริก, อาษา, ทองหลาง, บางอ้อ, พิกุลออก, ป่าขะ, เขาเพิ่ม, ศรีกะอาง
องครักษ์: พระอาจารย์, บึงศาล, ศีรษะกระบือ, โพธิ์แทน, บางสมบูรณ์, ทรายมูล, บางปลากด, บางลูกเสือ, องครักษ์, ชุมพล, คลองใหญ่
"""
"สระแก้ว" = """
เมืองสระแก้ว: สระแก้ว, บ้านแก้ง, ศาลาลำดวน, โคกปี่ฆ้อง, ท่าแยก, ท่าเกษม, สระขวัญ, หนองบอน
คลองหาด: คลองหาด, ไทยอุดม, ซับมะกรูด, ไทรเดี่ยว, คลองไก่เถื่อน, เบญจขร, ไทรทอง
ตาพระยา: ตาพระยา, ทัพเสด็จ, ทัพราช, ทัพไทย, โคคลาน
วังน้ำเย็น: วังน้ำเย็น, ตาหลังใน, คลองหินปูน, ทุ่งมหาเจริญ
วัฒนานคร: วัฒนานคร, ท่าเกวียน, ผักขะ, โนนหมากเค็ง, หนองน้ำใส, ช่องกุ่ม, หนองแวง, แซร์ออ, หนองหมากฝ้าย, หนองตะเคียนบอน, ห้วยโจด
อรัญประเทศ: อรัญประเทศ, เมืองไผ่, หันทราย, คลองน้ำใส, ท่าข้าม, ป่าไร่, ทับพริก, บ้านใหม่หนองไทร, ผ่านศึก, หนองสังข์, คลองทับจันทร์, ฟากห้วย, บ้านด่าน
เขาฉกรรจ์: เขาฉกรรจ์, หนองหว้า, พระเพลิง, เขาสามสิบ
โคกสูง: โคกสูง, หนองม่วง, หนองแวง, โนนหมากมุ่น
วังสมบูรณ์: วังสมบูรณ์, วังใหม่, วังทอง
"""
"นครราชสีมา" = """
เมืองนครราชสีมา: ในเมือง, โพธิ์กลาง, หนองจะบก, โคกสูง, มะเริง, หนองระเวียง, ปรุใหญ่, หมื่นไวย, พลกรัง, หนองไผ่ล้อม, หัวทะเล, บ้านเกาะ, บ้านใหม่, พุดซา, บ้านโพธิ์, จอหอ, โคกกรวด, ไชยมงคล, หนองบัวศาลา, สุรนารี, สีมุม, ตลาด, พะเนา, หนองกระทุ่ม, หนองไข่น้ำ
ครบุรี: แชะ, เฉลียง, ครบุรี, โคกกระชาย, จระเข้หิน, มาบตะโกเอน, อรพิมพ์, บ้านใหม่, ลำเพียก, ครบุรีใต้, ตะแบกบาน, สระว่านพระยา
เสิงสาง: เสิงสาง, สระตะเคียน, โนนสมบูรณ์, กุดโบสถ์, สุขไพบูลย์, บ้านราษฎร์
คง: เมืองคง, คูขาด, เทพาลัย, ตาจั่น, บ้านปรางค์, หนองมะนาว, หนองบัว, โนนเต็ง, ดอนใหญ่, ขามสมบูรณ์
บ้านเหลื่อม: บ้านเหลื่อม, วังโพธิ์, โคกกระเบื้อง, ช่อระกา
จักราช: จักราช, ท่าช้าง, ทองหลาง, สีสุก, หนองขาม, หนองงูเหลือม, หนองพลวง, หนองยาง, พระพุทธ, ศรีละกอ, คลองเมือง, ช้างทอง, หินโคน
โชคชัย: กระโทก, พลับพลา, ท่าอ่าง, ทุ่งอรุณ, ท่าลาดขาว, ท่าจะหลุง, ท่าเยี่ยม, โชคชัย, ละลมใหม่พัฒนา, ด่านเกวียน
ด่านขุนทด: กุดพิมาน, ด่านขุนทด, ด่านนอก, ด่านใน, ตะเคียน, บ้านเก่า, บ้านแปรง, พันชนะ, สระจรเข้, หนองกราด, หนองบัวตะเกียด, หนองบัวละคร, หินดาด, ห้วยบง, โนนเมืองพัฒนา, หนองไทร
โนนไทย: โนนไทย, ด่านจาก, กำปัง, สำโรง, ค้างพลู, บ้านวัง, บัลลังก์, สายออ, ถนนโพธิ์, พังเทียม, สระพระ, ทัพรั้ง, หนองหอย, มะค่า, มาบกราด
โนนสูง: โนนสูง, ใหม่, โตนด, บิง, ดอนชมพู, ธารปราสาท, หลุมข้าว, มะค่า, พลสงคราม, จันอัด, ขามเฒ่า, ด่านคล้า, ลำคอหงษ์, เมืองปราสาท, ดอนหวาย, ลำมูล
ขามสะแกแสง: ขามสะแกแสง, โนนเมือง, เมืองนาท, ชีวึก, พะงาด, หนองหัวฟาน, เมืองเกษตร
บัวใหญ่: บัวใหญ่, ห้วยยาง, เสมาใหญ่, ดอนตะหนิน, หนองบัวสะอาด, โนนทองหลาง, หนองหว้า, บัวลาย, สีดา, โพนทอง, กุดจอก, ด่านช้าง, โนนจาน, สามเมือง, ขุนทอง, หนองตาดใหญ่, เมืองพะไล, โนนประดู่, หนองแจ้งใหญ่
ประทาย: ประทาย, กระทุ่มราย, วังไม้แดง, ตลาดไทร, หนองพลวง, หนองค่าย, หันห้วยทราย, ดอนมัน, นางรำ, โนนเพ็ด, ทุ่งสว่าง, โคกกลาง, เมืองโดน
ปักธงชัย: เมืองปัก, ตะคุ, โคกไทย, สำโรง, ตะขบ, นกออก, ดอน, ตูม, งิ้ว, สะแกราช, ลำนางแก้ว, ภูหลวง, ธงชัยเหนือ, สุขเกษม, เกษมทรัพย์, บ่อปลาทอง
พิมาย: ในเมือง, สัมฤทธิ์, โบสถ์, กระเบื้องใหญ่, ท่าหลวง, รังกาใหญ่, ชีวาน, นิคมสร้างตนเอง, กระชอน, ดงใหญ่, ธารละหลอด, หนองระเวียง
ห้วยแถลง: ห้วยแถลง, ทับสวาย, เมืองพลับพลา, หลุ่งตะเคียน, หินดาด, งิ้ว, กงรถ, หลุ่งประดู่, ตะโก, ห้วยแคน
ชุมพวง: ชุมพวง, ประสุข, ท่าลาด, สาหร่าย, ตลาดไทร, ช่องแมว, ขุย, โนนรัง, บ้านยาง, หนองหลัก, ไพล, โนนตูม, โนนยอ
สูงเนิน: สูงเนิน, เสมา, โคราช, บุ่งขี้เหล็ก, โนนค่า, โค้งยาง, มะเกลือเก่า, มะเกลือใหม่, นากลาง, หนองตะไก้, กุดจิก
ขามทะเลสอ: ขามทะเลสอ, โป่งแดง, พันดุง, หนองสรวง, บึงอ้อ
สีคิ้ว: สีคิ้ว, บ้านหัน, กฤษณา, ลาดบัวขาว, หนองหญ้าขาว, กุดน้อย, หนองน้ำใส, วังโรงใหญ่, มิตรภาพ, คลองไผ่, ดอนเมือง, หนองบัวน้อย
ปากช่อง: ปากช่อง, กลางดง, จันทึก, วังกะทะ, หมูสี, หนองสาหร่าย, ขนงพระ, โป่งตาลอง, คลองม่วง, หนองน้ำแดง, วังไทร, พญาเย็น
หนองบุญมาก: หนองบุนนาก, สารภี, ไทยเจริญ, หนองหัวแรต, แหลมทอง, หนองตะไก้, ลุงเขว้า, หนองไม้ไผ่, บ้านใหม่
แก้งสนามนาง: แก้งสนามนาง, โนนสำราญ, บึงพะไล, สีสุก, บึงสำโรง
โนนแดง: โนนแดง, โนนตาเถร, สำพะเนียง, วังหิน, ดอนยาวใหญ่
วังน้ำเขียว: วังน้ำเขียว, วังหมี, ระเริง, อุดมทรัพย์, ไทยสามัคคี
เทพารักษ์: สำนักตะคร้อ, หนองแวง, บึงปรือ, วังยายทอง
เมืองยาง: เมืองยาง, กระเบื้องนอก, ละหานปลาค้าว, โนนอุดม
พระทองคำ: สระพระ, มาบกราด, พังเทียม, ทัพรั้ง, หนองหอย
ลำทะเมนชัย: ขุย, บ้านยาง, ช่องแมว, ไพล
บัวลาย: เมืองพะไล, โนนจาน, บัวลาย, หนองหว้า
สีดา: สีดา, โพนทอง, โนนประดู่, สามเมือง, หนองตาดใหญ่
เฉลิมพระเกียรติ: ช้างทอง, ท่าช้าง, พระพุทธ, หนองงูเหลือม, หนองยาง
"""
"บุรีรัมย์" = """
เมืองบุรีรัมย์: ในเมือง, อิสาณ, เสม็ด, บ้านบัว, สะแกโพรง, สวายจีก, บ้านยาง, พระครู, ถลุงเหล็ก, หนองตาด, ลุมปุ๊ก, สองห้อง, บัวทอง, ชุมเห็ด, หลักเขต, สะแกซำ, กลันทา, กระสัง, เมืองฝาง
คูเมือง: คูเมือง, ปะเคียบ, บ้านแพ, พรสำราญ, หินเหล็กไฟ, ตูมใหญ่, หนองขมาร
กระสัง: กระสัง, ลำดวน, สองชั้น, สูงเนิน, หนองเต็ง, เมืองไผ่, ชุมแสง, บ้านปรือ, ห้วยสำราญ, กันทรารมย์, ศรีภูมิ
นางรอง: นางรอง, สะเดา, ชุมแสง, หนองโบสถ์, หนองกง, ถนนหัก, หนองไทร, ก้านเหลือง, บ้านสิงห์, ลำไทรโยง, ทรัพย์พระยา, หนองยายพิมพ์, หัวถนน, ทุ่งแสงทอง, หนองโสน
หนองกี่: หนองกี่, เย้ยปราสาท, เมืองไผ่, ดอนอะราง, โคกสว่าง, ทุ่งกระตาดพัฒนา, ทุ่งกระเต็น, ท่าโพธิ์ชัย, โคกสูง, บุกระสัง
ละหานทราย: ละหานทราย, ตาจง, สำโรงใหม่, หนองแวง, หนองตะครอง, โคกว่าน
ประโคนชัย: ประโคนชัย, แสลงโทน, บ้านไทร, ละเวี้ย, จรเข้มาก, ปังกู, โคกย่าง, โคกม้า, ไพศาล, ตะโกตาพิ, เขาคอก, หนองบอน, โคกมะขาม, โคกตูม, ประทัดบุ, สี่เหลี่ยม
บ้านกรวด: บ้านกรวด, โนนเจริญ, หนองไม้งาม, ปราสาท, สายตะกู, หินลาด, บึงเจริญ, จันทบเพชร, เขาดินเหนือ
พุทไธสง: พุทไธสง, มะเฟือง, บ้านจาน, บ้านเป้า, บ้านแวง, บ้านยาง, หายโศก
ลำปลายมาศ: ลำปลายมาศ, หนองคู, แสลงพัน, ทะเมนชัย, ตลาดโพธิ์, หนองกะทิง, โคกกลาง, โคกสะอาด, เมืองแฝก, บ้านยาง, ผไทรินทร์, โคกล่าม, หินโคน, หนองบัวโคก, บุโพธิ์, หนองโดน
สตึก: สตึก, นิคม, ทุ่งวัง, เมืองแก, หนองใหญ่, ร่อนทอง, ดอนมนต์, ชุมแสง, ท่าม่วง, สะแก, สนามชัย, กระสัง
ปะคำ: ปะคำ, ไทยเจริญ, หนองบัว, โคกมะม่วง, หูทำนบ
นาโพธิ์: นาโพธิ์, บ้านคู, บ้านดู่, ดอนกอก, ศรีสว่าง
หนองหงส์: สระแก้ว, ห้วยหิน, ไทยสามัคคี, หนองชัยศรี, เสาเดียว, เมืองฝ้าย, สระทอง
พลับพลาชัย: จันดุม, โคกขมิ้น, ป่าชัน, สะเดา, สำโรง
ห้วยราช: ห้วยราช, สามแวง, ตาเสา, บ้านตะโก, สนวน, โคกเหล็ก, เมืองโพธิ์, ห้วยราชา
โนนสุวรรณ: โนนสุวรรณ, ทุ่งจังหัน, โกรกแก้ว, ดงอีจาน
ชำนิ: ชำนิ, หนองปล่อง, เมืองยาง, ช่อผกา, ละลวด, โคกสนวน
บ้านใหม่ไชยพจน์: หนองแวง, ทองหลาง, แดงใหญ่, กู่สวนแตง, หนองเยือง
โนนดินแดง: โนนดินแดง, ส้มป่อย, ลำนางรอง
บ้านด่าน: บ้านด่าน, ปราสาท, วังเหนือ, โนนขวาง
แคนดง: แคนดง, ดงพลอง, สระบัว, หัวฝาย
เฉลิมพระเกียรติ: เจริญสุข, ตาเป๊ก, อีสานเขต, ถาวร, ยายแย้มวัฒนา
"""
"สุรินทร์" = """
เมืองสุรินทร์: ในเมือง, ตั้งใจ, เพี้ยราม, นาดี, ท่าสว่าง, สลักได, ตาอ็อง, สำโรง, แกใหญ่, นอกเมือง, คอโค, สวาย, เฉนียง, เทนมีย์, นาบัว, เมืองที, ราม, บุฤาษี, ตระแสง, แสลงพันธ์, กาเกาะ
ชุมพลบุรี: ชุมพลบุรี, นาหนองไผ่, ไพรขลา, ศรีณรงค์, ยะวึก, เมืองบัว, สระขุด, กระเบื้อง, หนองเรือ
ท่าตูม: ท่าตูม, กระโพ, พรมเทพ, โพนครก, เมืองแก, บะ, หนองบัว, บัวโคก, หนองเมธี, ทุ่งกุลา
จอมพระ: จอมพระ, เมืองลีง, กระหาด, บุแกรง, หนองสนิท, บ้านผือ, ลุ่มระวี, ชุมแสง, เป็นสุข
ปราสาท: กังแอน, ทมอ, ไพล, ปรือ, ทุ่งมน, ตาเบา, หนองใหญ่, โคกยาง, โคกสะอาด, บ้านไทร, โชคนาสาม, เชื้อเพลิง, ปราสาททนง, ตานี, บ้านพลวง, กันตวจระมวล, สมุด, ประทัดบุ
กาบเชิง: กาบเชิง, คูตัน, ด่าน, แนงมุด, โคกตะเคียน, ตะเคียน
รัตนบุรี: รัตนบุรี, ธาตุ, แก, ดอนแรด, หนองบัวทอง, หนองบัวบาน, ไผ่, เบิด, น้ำเขียว, กุดขาคีม, ยางสว่าง, ทับใหญ่
สนม: สนม, โพนโก, หนองระฆัง, นานวน, แคน, หัวงัว, หนองอียอ
ศีขรภูมิ: ระแงง, ตรึม, จารพัต, ยาง, แตล, หนองบัว, คาละแมะ, หนองเหล็ก, หนองขวาว, ช่างปี่, กุดหวาย, ขวาวใหญ่, นารุ่ง, ตรมไพร, ผักไหม
สังขะ: สังขะ, ขอนแตก, ดม, พระแก้ว, บ้านจารย์, กระเทียม, สะกาด, ตาตุม, ทับทัน, ตาคง, บ้านชบ, เทพรักษา
ลำดวน: ลำดวน, โชคเหนือ, อู่โลก, ตรำดม, ตระเปียงเตีย
สำโรงทาบ: สำโรงทาบ, หนองไผ่ล้อม, กระออม, หนองฮะ, ศรีสุข, เกาะแก้ว, หมื่นศรี, เสม็จ, สะโน, ประดู่
บัวเชด: บัวเชด, สะเดา, จรัส, ตาวัง, อาโพน, สำเภาลูน
พนมดงรัก: บักได, โคกกลาง, จีกแดก, ตาเมียง
ศรีณรงค์: ณรงค์, แจนแวน, ตรวจ, หนองแวง, ศรีสุข
เขวาสินรินทร์: เขวาสินรินทร์, บึง, ตากูก, ปราสาททอง, บ้านแร่
โนนนารายณ์: หนองหลวง, คำผง, โนน, ระเวียง, หนองเทพ
"""
"ศรีสะเกษ" = """
เมืองศรีสะเกษ: เมืองเหนือ, เมืองใต้, คูซอด, ซำ, จาน, ตะดอบ, หนองครก, โพนข่า, โพนค้อ, โพนเขวา, หญ้าปล้อง, ทุ่ม, หนองไฮ, หนองแก้ว, น้ำคำ, โพธิ์, หมากเขียบ, หนองไผ่
ยางชุมน้อย: ยางชุมน้อย, ลิ้นฟ้า, คอนกาม, โนนคูณ, กุดเมืองฮาม, บึงบอน, ยางชุมใหญ่
กันทรารมย์: ดูน, โนนสัง, หนองหัวช้าง, ยาง, หนองแวง, หนองแก้ว, ทาม, ละทาย, เมืองน้อย, อีปาด, บัวน้อย, หนองบัว, ดู่, ผักแพว, จาน, คำเนียม
กันทรลักษ์: บึงมะลู, กุดเสลา, เมือง, สังเม็ก, น้ำอ้อม, ละลาย, รุง, ตระกาจ, จานใหญ่, ภูเงิน, ชำ, กระแชง, โนนสำราญ, หนองหญ้าลาด, เสาธงชัย, ขนุน, สวนกล้วย, เวียงเหนือ, ทุ่งใหญ่, ภูผาหมอก
ขุขันธ์: กันทรารมย์, จะกง, ใจดี, ดองกำเม็ด, โสน, ปรือใหญ่, สะเดาใหญ่, ตาอุด, ห้วยเหนือ, ห้วยใต้, หัวเสือ, ตะเคียน, นิคมพัฒนา, โคกเพชร, ปราสาท, สำโรงตาเจ็น, ห้วยสำราญ, กฤษณา, ลมศักดิ์, หนองฉลอง, ศรีตระกูล, ศรีสะอาด
ไพรบึง: ไพรบึง, ดินแดง, ปราสาทเยอ, สำโรงพลัน, สุขสวัสดิ์, โนนปูน
ปรางค์กู่: พิมาย, กู่, หนองเชียงทูน, ตูม, สมอ, โพธิ์ศรี, สำโรงปราสาท, ดู่, สวาย, พิมายเหนือ
ขุนหาญ: สิ, บักดอง, พราน, โพธิ์วงศ์, ไพร, กระหวัน, ขุนหาญ, โนนสูง, กันทรอม, ภูฝ้าย, โพธิ์กระสังข์, ห้วยจันทร์
ราษีไศล: เมืองคง, เมืองแคน, หนองแค, จิกสังข์ทอง, ด่าน, ดู่, หนองอึ่ง, บัวหุ่ง, ไผ่, ส้มป่อย, หนองหมี, หว้านคำ, สร้างปี่
อุทุมพรพิสัย: กำแพง, อี่หล่ำ, ก้านเหลือง, ทุ่งไชย, สำโรง, แขม, หนองไฮ, ขะยูง, ตาเกษ, หัวช้าง, รังแร้ง, แต้, แข้, โพธิ์ชัย, ปะอาว, หนองห้าง, สระกำแพงใหญ่, โคกหล่าม, โคกจาน
บึงบูรพ์: เป๊าะ, บึงบูรพ์
ห้วยทับทัน: ห้วยทับทัน, เมืองหลวง, กล้วยกว้าง, ผักไหม, จานแสนไชย, ปราสาท
โนนคูณ: โนนค้อ, บก, โพธิ์, หนองกุง, เหล่ากวาง
ศรีรัตนะ: ศรีแก้ว, พิงพวย, สระเยาว์, ตูม, เสื่องข้าว, ศรีโนนงาม, สะพุง
น้ำเกลี้ยง: น้ำเกลี้ยง, ละเอาะ, ตองปิด, เขิน, รุ่งระวี, คูบ
วังหิน: บุสูง, ธาตุ, ดวนใหญ่, บ่อแก้ว, ศรีสำราญ, ทุ่งสว่าง, วังหิน, โพนยาง
ภูสิงห์: โคกตาล, ห้วยตามอญ, ห้วยตึ๊กชู, ละลม, ตะเคียนราม, ดงรัก, ไพรพัฒนา
เมืองจันทร์: เมืองจันทร์, ตาโกน, หนองใหญ่
เบญจลักษ์: เสียว, หนองหว้า, หนองงูเหลือม, หนองฮาง, ท่าคล้อ
พยุห์: พยุห์, พรหมสวัสดิ์, ตำแย, โนนเพ็ก, หนองค้า
โพธิ์ศรีสุวรรณ: โดด, เสียว, หนองม้า, ผือใหญ่, อีเซ
ศิลาลาด: กุง, คลีกลิ้ง, หนองบัวดง, โจดม่วง
"""
"อุบลราชธานี" = """
เมืองอุบลราชธานี: ในเมือง, หัวเรือ, หนองขอน, ปทุม, ขามใหญ่, แจระแม, หนองบ่อ, ไร่น้อย, กระโสบ, กุดลาด, ขี้เหล็ก, ปะอาว
ศรีเมืองใหม่: นาคำ, แก้งกอก, เอือดใหญ่, วาริน, ลาดควาย, สงยาง, ตะบ่าย, คำไหล, หนามแท่ง, นาเลิน, ดอนใหญ่
โขงเจียม: โขงเจียม, ห้วยยาง, นาโพธิ์กลาง, หนองแสงใหญ่, ห้วยไผ่, คำเขื่อนแก้ว
เขื่องใน: เขื่องใน, สร้างถ่อ, ค้อทอง, ก่อเอ้, หัวดอน, ชีทวน, ท่าไห, นาคำใหญ่, แดงหม้อ, ธาตุน้อย, บ้านไทย, บ้านกอก, กลางใหญ่, โนนรัง, ยางขี้นก, ศรีสุข, สหธาตุ, หนองเหล่า
เขมราฐ: เขมราฐ, ขามป้อม, เจียด, หนองผือ, นาแวง, แก้งเหนือ, หนองนกทา, หนองสิม, หัวนา
เดชอุดม: เมืองเดช, นาส่วง, นาเจริญ, ทุ่งเทิง, สมสะอาด, กุดประทาย, ตบหู, กลาง, แก้ง, ท่าโพธิ์ศรี, บัวงาม, คำครั่ง, นากระแซง, โพนงาม, ป่าโมง, โนนสมบูรณ์
นาจะหลวย: นาจะหลวย, โนนสมบูรณ์, พรสวรรค์, บ้านตูม, โสกแสง, โนนสวรรค์
น้ำยืน: โซง, ยาง, โดมประดิษฐ์, บุเปือย, สีวิเชียร, ยางใหญ่, เก่าขาม
บุณฑริก: โพนงาม, ห้วยข่า, คอแลน, นาโพธิ์, หนองสะโน, โนนค้อ, บัวงาม, บ้านแมด
ตระการพืชผล: ขุหลุ, กระเดียน, เกษม, กุศกร, ขามเปี้ย, คอนสาย, โคกจาน, นาพิน, นาสะไม, โนนกุง, ตระการ, ตากแดด, ไหล่ทุ่ง, เป้า, เซเป็ด, สะพือ, หนองเต่า, ถ้ำแข้, ท่าหลวง, ห้วยฝ้ายพัฒนา, กุดยาลวน, บ้านแดง, คำเจริญ
กุดข้าวปุ้น: ข้าวปุ้น, โนนสวาง, แก่งเค็ง, กาบิน, หนองทันน้ำ
ม่วงสามสิบ: ม่วงสามสิบ, เหล่าบก, ดุมใหญ่, หนองช้างใหญ่, หนองเมือง, เตย, ยางสักกระโพหลุ่ม, หนองไข่นก, หนองเหล่า, หนองฮาง, ยางโยภาพ, ไผ่ใหญ่, นาเลิง, โพนแพง
วารินชำราบ: วารินชำราบ, ธาตุ, ท่าลาด, โนนโหนน, คูเมือง, สระสมิง, คำน้ำแซบ, บุ่งหวาย, คำขวาง, โพธิ์ใหญ่, แสนสุข, หนองกินเพล, โนนผึ้ง, เมืองศรีไค, ห้วยขะยูง, บุ่งไหม
พิบูลมังสาหาร: พิบูล, กุดชมภู, ดอนจิก, ทรายมูล, นาโพธิ์, โนนกลาง, โพธิ์ไทร, โพธิ์ศรี, ระเว, ไร่ใต้, หนองบัวฮี, อ่างศิลา, โนนกาหลง, บ้านแขม
ตาลสุม: ตาลสุม, สำโรง, จิกเทิง, หนองกุง, นาคาย, คำหว้า
โพธิ์ไทร: โพธิ์ไทร, ม่วงใหญ่, สำโรง, สองคอน, สารภี, เหล่างาม
สำโรง: สำโรง, โคกก่อง, หนองไฮ, ค้อน้อย, โนนกาเล็น, โคกสว่าง, โนนกลาง, บอน, ขามป้อม
ดอนมดแดง: ดอนมดแดง, เหล่าแดง, ท่าเมือง, คำไฮใหญ่
สิรินธร: คันไร่, ช่องเม็ก, โนนก่อ, นิคมสร้างตนเองลำโดมน้อย, ฝางคำ, คำเขื่อนแก้ว
ทุ่งศรีอุดม: หนองอ้ม, นาเกษม, กุดเรือ, โคกชำแระ, นาห่อม
นาเยีย: นาเยีย, นาดี, นาเรือง
นาตาล: นาตาล, พะลาน, กองโพน, พังเคน
เหล่าเสือโก้ก: เหล่าเสือโก้ก, โพนเมือง, แพงใหญ่, หนองบก
สว่างวีระวงศ์: แก่งโดม, ท่าช้าง, บุ่งมะแลง, สว่าง
น้ำขุ่น: ตาเกา, ไพบูลย์, ขี้เหล็ก, โคกสะอาด
"""
"ยโสธร" = """
เมืองยโสธร: ในเมือง, น้ำคำใหญ่, ตาดทอง, สำราญ, ค้อเหนือ, ดู่ทุ่ง, เดิด, ขั้นไดใหญ่, ทุ่งแต้, สิงห์, นาสะไมย์, เขื่องคำ, หนองหิน, หนองคู, ขุมเงิน, ทุ่งนางโอก, หนองเรือ, หนองเป็ด
ทรายมูล: ทรายมูล, ดู่ลาด, ดงมะไฟ, นาเวียง, ไผ่
กุดชุม: กุดชุม, โนนเปือย, กำแมด, นาโส่, ห้วยแก้ง, หนองหมี, โพนงาม, คำน้ำสร้าง, หนองแหน
คำเขื่อนแก้ว: ลุมพุก, ย่อ, สงเปือย, โพนทัน, ทุ่งมน, นาคำ, ดงแคนใหญ่, กู่จาน, นาแก, กุดกุง, เหล่าไฮ, แคนน้อย, ดงเจริญ
ป่าติ้ว: โพธิ์ไทร, กระจาย, โคกนาโก, เชียงเพ็ง, ศรีฐาน
มหาชนะชัย: ฟ้าหยาด, หัวเมือง, คูเมือง, ผือฮี, บากเรือ, ม่วง, โนนทราย, บึงแก, พระเสาร์, สงยาง
ค้อวัง: ฟ้าห่วน, กุดน้ำใส, น้ำอ้อม, ค้อวัง
เลิงนกทา: บุ่งค้า, สวาท, ห้องแซง, สามัคคี, กุดเชียงหมี, สามแยก, กุดแห่, โคกสำราญ, สร้างมิ่ง, ศรีแก้ว
ไทยเจริญ: ไทยเจริญ, น้ำคำ, ส้มผ่อ, คำเตย, คำไผ่
"""
"ชัยภูมิ" = """
เมืองชัยภูมิ: ในเมือง, รอบเมือง, โพนทอง, นาฝาย, บ้านค่าย, กุดตุ้ม, ชีลอง, บ้านเล่า, นาเสียว, หนองนาแซง, ลาดใหญ่, หนองไผ่, ท่าหินโงม, ห้วยต้อน, ห้วยบง, โนนสำราญ, โคกสูง, บุ่งคล้า, ซับสีทอง
บ้านเขว้า: บ้านเขว้า, ตลาดแร้ง, ลุ่มลำชี, ชีบน, ภูแลนคา, โนนแดง
คอนสวรรค์: คอนสวรรค์, ยางหวาย, ช่องสามหมอ, โนนสะอาด, ห้วยไร่, บ้านโสก, โคกมั่งงอย, หนองขาม, ศรีสำราญ
เกษตรสมบูรณ์: บ้านยาง, บ้านหัน, บ้านเดื่อ, บ้านเป้า, กุดเลาะ, โนนกอก, สระโพนทอง, หนองข่า, หนองโพนงาม, บ้านบัว, โนนทอง
หนองบัวแดง: หนองบัวแดง, กุดชุมแสง, ถ้ำวัวแดง, นางแดด, หนองแวง, คูเมือง, ท่าใหญ่, วังชมภู
จัตุรัส: บ้านกอก, หนองบัวบาน, บ้านขาม, กุดน้ำใส, หนองโดน, ละหาน, หนองบัวใหญ่, หนองบัวโคก, ส้มป่อย
บำเหน็จณรงค์: บ้านชวน, บ้านเพชร, บ้านตาล, หัวทะเล, โคกเริงรมย์, เกาะมะนาว, โคกเพชรพัฒนา
หนองบัวระเหว: หนองบัวระเหว, วังตะเฆ่, ห้วยแย้, โคกสะอาด, โสกปลาดุก
เทพสถิต: วะตะแบก, ห้วยยายจิ๋ว, นายางกลัก, บ้านไร่, โป่งนก
ภูเขียว: ผักปัง, กวางโจน, หนองคอนไทย, บ้านแก้ง, กุดยม, บ้านเพชร, โคกสะอาด, หนองตูม, โอโล, ธาตุทอง, บ้านดอน
บ้านแท่น: บ้านแท่น, สามสวน, สระพัง, บ้านเต่า, หนองคู
แก้งคร้อ: ช่องสามหมอ, หนองขาม, นาหนองทุ่ม, บ้านแก้ง, หนองสังข์, หลุบคา, โคกกุง, เก่าย่าดี, ท่ามะไฟหวาน, หนองไผ่
คอนสาร: คอนสาร, ทุ่งพระ, โนนคูณ, ห้วยยาง, ทุ่งลุยลาย, ดงบัง, ทุ่งนาเลา, ดงกลาง
ภักดีชุมพล: บ้านเจียง, เจาทอง, วังทอง, แหลมทอง
เนินสง่า: หนองฉิม, ตาเนิน, กะฮาด, รังงาม
ซับใหญ่: ซับใหญ่, ท่ากูบ, ตะโกทอง
"""
"อำนาจเจริญ" = """
เมืองอำนาจเจริญ: บุ่ง, ไก่คำ, นาจิก, ปลาค้าว, เหล่าพรวน, สร้างนกทา, คึมใหญ่, นาผือ, น้ำปลีก, นาวัง, นาหมอม้า, โนนโพธิ์, โนนหนามแท่ง, ห้วยไร่, หนองมะแซว, กุดปลาดุก, ดอนเมย, นายม, นาแต้
ชานุมาน: ชานุมาน, โคกสาร, คำเขื่อนแก้ว, โคกก่ง, ป่าก่อ
ปทุมราชวงศา: หนองข่า, คำโพน, นาหว้า, ลือ, ห้วย, โนนงาม, นาป่าแซง
พนา: พนา, จานลาน, ไม้กลอน, พระเหลา
เสนางคนิคม: เสนางคนิคม, โพนทอง, ไร่สีสุก, นาเวียง, หนองไฮ, หนองสามสี
หัวตะพาน: หัวตะพาน, คำพระ, เค็งใหญ่, หนองแก้ว, โพนเมืองน้อย, สร้างถ่อน้อย, จิกดู่, รัตนวารี
ลืออำนาจ: อำนาจ, ดงมะยาง, เปือย, ดงบัง, ไร่ขี, แมด, โคกกลาง
"""
"หนองบัวลำภู" = """
เมืองหนองบัวลำภู: หนองบัว, หนองภัยศูนย์, โพธิ์ชัย, หนองสวรรค์, หัวนา, บ้านขาม, นามะเฟือง, บ้านพร้าว, โนนขมิ้น, ลำภู, กุดจิก, โนนทัน, นาคำไฮ, ป่าไม้งาม, หนองหว้า
นากลาง: นากลาง, ด่านช้าง, กุดดินจี่, ฝั่งแดง, เก่ากลอย, โนนเมือง, อุทัยสวรรค์, ดงสวรรค์, กุดแห่
โนนสัง: โนนสัง, บ้านถิ่น, หนองเรือ, กุดดู่, บ้านค้อ, โนนเมือง, โคกใหญ่, โคกม่วง, นิคมพัฒนา, ปางกู่
ศรีบุญเรือง: เมืองใหม่, ศรีบุญเรือง, หนองบัวใต้, กุดสะเทียน, นากอก, โนนสะอาด, ยางหล่อ, โนนม่วง, หนองกุงแก้ว, หนองแก, ทรายทอง, หันนางาม
สุวรรณคูหา: นาสี, บ้านโคก, นาดี, นาด่าน, ดงมะไฟ, สุวรรณคูหา, บุญทัน, กุดผึ้ง
นาวัง: นาเหล่า, นาแก, วังทอง, วังปลาป้อม, เทพคีรี
"""
"ขอนแก่น" = """
เมืองขอนแก่น: ในเมือง, สำราญ, โคกสี, ท่าพระ, บ้านทุ่ม, เมืองเก่า, พระลับ, สาวะถี, บ้านหว้า, บ้านค้อ, แดงใหญ่, ดอนช้าง, ดอนหัน, ศิลา, บ้านเป็ด, หนองตูม, บึงเนียม, โนนท่อน
บ้านฝาง: หนองบัว, ป่าหวายนั่ง, โนนฆ้อง, บ้านเหล่า, ป่ามะนาว, บ้านฝาง, โคกงาม
พระยืน: พระยืน, พระบุ, บ้านโต้น, หนองแวง, ขามป้อม
หนองเรือ: หนองเรือ, บ้านเม็ง, บ้านกง, ยางคำ, จระเข้, โนนทอง, กุดกว้าง, โนนทัน, โนนสะอาด, บ้านผือ
ชุมแพ: ชุมแพ, โนนหัน, นาหนองทุ่ม, โนนอุดม, ขัวเรียง, หนองไผ่, ไชยสอ, วังหินลาด, นาเพียง, หนองเขียด, หนองเสาเล้า, โนนสะอาด
สีชมพู: สีชมพู, ศรีสุข, นาจาน, วังเพิ่ม, ซำยาง, หนองแดง, ดงลาน, บริบูรณ์, บ้านใหม่, ภูห่าน
น้ำพอง: น้ำพอง, วังชัย, หนองกุง, บัวใหญ่, สะอาด, ม่วงหวาน, บ้านขาม, บัวเงิน, ทรายมูล, ท่ากระเสริม, พังทุย, กุดน้ำใส
อุบลรัตน์: โคกสูง, บ้านดง, เขื่อนอุบลรัตน์, นาคำ, ศรีสุขสำราญ, ทุ่งโป่ง
กระนวน: หนองโก, หนองกุงใหญ่, ห้วยโจด, ห้วยยาง, บ้านฝาง, ดูนสาด, หนองโน, น้ำอ้อม, หัวนาคำ
บ้านไผ่: บ้านไผ่, ในเมือง, เมืองเพีย, บ้านลาน, แคนเหนือ, ภูเหล็ก, ป่าปอ, หินตั้ง, หนองน้ำใส, หัวหนอง
เปือยน้อย: เปือยน้อย, วังม่วง, ขามป้อม, สระแก้ว
พล: เมืองพล, โจดหนองแก, เก่างิ้ว, หนองมะเขือ, หนองแวงโสกพระ, เพ็กใหญ่, โคกสง่า, หนองแวงนางเบ้า, ลอมคอม, โนนข่า, โสกนกเต็น, หัวทุ่ง
แวงใหญ่: คอนฉิม, ใหม่นาเพียง, โนนทอง, แวงใหญ่, โนนสะอาด
แวงน้อย: แวงน้อย, ก้านเหลือง, ท่านางแนว, ละหานนา, ท่าวัด, ทางขวาง
หนองสองห้อง: หนองสองห้อง, คึมชาด, โนนธาตุ, ตะกั่วป่า, สำโรง, หนองเม็ก, ดอนดู่, ดงเค็ง, หันโจด, ดอนดั่ง, วังหิน, หนองไผ่ล้อม
ภูเวียง: บ้านเรือ, หว้าทอง, กุดขอนแก่น, นาชุมแสง, นาหว้า, หนองกุงธนสาร, หนองกุงเซิน, สงเปือย, ทุ่งชมพู, ดินดำ, ภูเวียง
มัญจาคีรี: กุดเค้า, สวนหม่อน, หนองแปน, โพนเพ็ก, คำแคน, นาข่า, นางาม, ท่าศาลา
ชนบท: ชนบท, กุดเพียขอม, วังแสง, ห้วยแก, บ้านแท่น, ศรีบุญเรือง, โนนพะยอม, ปอแดง
เขาสวนกวาง: เขาสวนกวาง, ดงเมืองแอม, นางิ้ว, โนนสมบูรณ์, คำม่วง
ภูผาม่าน: โนนคอม, นาฝาย, ภูผาม่าน, วังสวาบ, ห้วยม่วง
ซำสูง: กระนวน, คำแมด, บ้านโนน, คูคำ, ห้วยเตย
โคกโพธิ์ไชย: บ้านโคก, โพธิ์ไชย, ซับสมบูรณ์, นาแพง
หนองนาคำ: กุดธาตุ, บ้านโคก, ขนวน
บ้านแฮด: บ้านแฮด, โคกสำราญ, โนนสมบูรณ์, หนองแซง
โนนศิลา: โนนศิลา, หนองปลาหมอ, บ้านหัน, เปือยใหญ่, โนนแดง
เวียงเก่า: ในเมือง, เมืองเก่าพัฒนา, เขาน้อย
"""
"อุดรธานี" = """
เมืองอุดรธานี: หมากแข้ง, นิคมสงเคราะห์, บ้านขาว, หนองบัว, บ้านตาด, โนนสูง, หมูม่น, เชียงยืน, หนองนาคำ, กุดสระ, นาดี, บ้านเลื่อม, เชียงพิณ, สามพร้าว, หนองไฮ, นาข่า, บ้านจั่น, หนองขอนกว้าง, โคกสะอาด, นากว้าง, หนองไผ่
กุดจับ: กุดจับ, ปะโค, ขอนยูง, เชียงเพ็ง, สร้างก่อ, เมืองเพีย, ตาลเลียน
หนองวัวซอ: หมากหญ้า, หนองอ้อ, อูบมุง, กุดหมากไฟ, น้ำพ่น, หนองบัวบาน, โนนหวาย, หนองวัวซอ
กุมภวาปี: ตูมใต้, พันดอน, เวียงคำ, แชแล, เชียงแหว, ห้วยเกิ้ง, เสอเพลอ, สีออ, ปะโค, ผาสุก, ท่าลี่, กุมภวาปี, หนองหว้า
โนนสะอาด: โนนสะอาด, บุ่งแก้ว, โพธิ์ศรีสำราญ, ทมนางาม, หนองกุงศรี, โคกกลาง
หนองหาน: หนองหาน, หนองเม็ก, พังงู, สะแบง, สร้อยพร้าว, บ้านเชียง, บ้านยา, โพนงาม, ผักตบ, หนองไผ่, ดอนหายโศก, หนองสระปลา
ทุ่งฝน: ทุ่งฝน, ทุ่งใหญ่, นาชุมแสง, นาทม
ไชยวาน: ไชยวาน, หนองหลัก, คำเลาะ, โพนสูง
ศรีธาตุ: ศรีธาตุ, จำปี, บ้านโปร่ง, หัวนาคำ, หนองนกเขียน, นายูง, ตาดทอง
วังสามหมอ: หนองกุงทับม้า, หนองหญ้าไซ, บะยาว, ผาสุก, คำโคกสูง, วังสามหมอ
บ้านดุง: ศรีสุทโธ, บ้านดุง, ดงเย็น, โพนสูง, อ้อมกอ, บ้านจันทน์, บ้านชัย, นาไหม, ถ่อนนาลับ, วังทอง, บ้านม่วง, บ้านตาด, นาคำ
บ้านผือ: บ้านผือ, หายโศก, เขือน้ำ, คำบง, โนนทอง, ข้าวสาร, จำปาโมง, กลางใหญ่, เมืองพาน, คำด้วง, หนองหัวคู, บ้านค้อ, หนองแวง
น้ำโสม: นางัว, น้ำโสม, หนองแวง, บ้านหยวก, โสมเยี่ยม, ศรีสำราญ, สามัคคี
เพ็ญ: เพ็ญ, บ้านธาตุ, นาพู่, เชียงหวาง, สุมเส้า, นาบัว, บ้านเหล่า, จอมศรี, เตาไห, โคกกลาง, สร้างแป้น
สร้างคอม: สร้างคอม, เชียงดา, บ้านยวด, บ้านโคก, นาสะอาด, บ้านหินโงม
หนองแสง: หนองแสง, แสงสว่าง, นาดี, ทับกุง
นายูง: นายูง, บ้านก้อง, นาแค, โนนทอง
พิบูลย์รักษ์: บ้านแดง, นาทราย, ดอนกลอย
กู่แก้ว: บ้านจีต, โนนทองอินทร์, ค้อใหญ่, คอนสาย
ประจักษ์ศิลปาคม: นาม่วง, ห้วยสามพาด, อุ่มจาน
"""
"เลย" = """
เมืองเลย: กุดป่อง, เมือง, นาอ้อ, กกดู่, น้ำหมาน, เสี้ยว, นาอาน, นาโป่ง, นาดินดำ, น้ำสวย, ชัยพฤกษ์, นาแขม, ศรีสองรัก, กกทอง
นาด้วง: นาด้วง, นาดอกคำ, ท่าสะอาด, ท่าสวรรค์
เชียงคาน: เชียงคาน, ธาตุ, นาซ่าว, เขาแก้ว, ปากตม, บุฮม, จอมศรี, หาดทรายขาว
ปากชม: ปากชม, เชียงกลม, หาดคัมภีร์, ห้วยบ่อซืน, ห้วยพิชัย, ชมเจริญ
ด่านซ้าย: ด่านซ้าย, ปากหมัน, นาดี, โคกงาม, โพนสูง, อิปุ่ม, กกสะทอน, โป่ง, วังยาว, นาหอ
นาแห้ว: นาแห้ว, แสงภา, นาพึง, นามาลา, เหล่ากอหก
ภูเรือ: หนองบัว, ท่าศาลา, ร่องจิก, ปลาบ่า, ลาดค่าง, สานตม
ท่าลี่: ท่าลี่, หนองผือ, อาฮี, น้ำแคม, โคกใหญ่, น้ำทูน
วังสะพุง: วังสะพุง, ทรายขาว, หนองหญ้าปล้อง, หนองงิ้ว, ปากปวน, ผาน้อย, ผาบิ้ง, เขาหลวง, โคกขมิ้น, ศรีสงคราม
ภูกระดึง: ศรีฐาน, ผานกเค้า, ภูกระดึง, ห้วยส้ม
ภูหลวง: ภูหอ, หนองคัน, ห้วยสีเสียด, เลยวังไสย์, แก่งศรีภูมิ
ผาขาว: ผาขาว, ท่าช้างคล้อง, โนนปอแดง, โนนป่าซาง, บ้านเพิ่ม
เอราวัณ: เอราวัณ, ผาอินทร์แปลง, ผาสามยอด, ทรัพย์ไพวัลย์
หนองหิน: หนองหิน, ตาดข่า, ปวนพุ
"""
"หนองคาย" = """
เมืองหนองคาย: ในเมือง, มีชัย, โพธิ์ชัย, กวนวัน, เวียงคุก, วัดธาตุ, หาดคำ, หินโงม, บ้านเดื่อ, ค่ายบกหวาน, สองห้อง, พระธาตุบังพวน, หนองกอมเกาะ, ปะโค, เมืองหมี, สีกาย
ท่าบ่อ: ท่าบ่อ, น้ำโมง, กองนาง, โคกคอน, บ้านเดื่อ, บ้านถ่อน, บ้านว่าน, นาข่า, โพนสา, หนองนาง
โพนพิสัย: จุมพล, วัดหลวง, กุดบง, ชุมช้าง, ทุ่งหลวง, เหล่าต่างคำ, นาหนัง, เซิม, บ้านโพธิ์, บ้านผือ, สร้างนางขาว
ศรีเชียงใหม่: พานพร้าว, บ้านหม้อ, พระพุทธบาท, หนองปลาปาก
สังคม: แก้งไก่, ผาตั้ง, บ้านม่วง, นางิ้ว, สังคม
สระใคร: สระใคร, คอกช้าง, บ้านฝาง
เฝ้าไร่: เฝ้าไร่, นาดี, หนองหลวง, วังหลวง, อุดมพร
รัตนวาปี: รัตนวาปี, นาทับไฮ, บ้านต้อน, พระบาทนาสิงห์, โพนแพง
โพธิ์ตาก: โพธิ์ตาก, โพนทอง, ด่านศรีสุข
"""
"มหาสารคาม" = """
เมืองมหาสารคาม: ตลาด, เขวา, ท่าตูม, แวงน่าง, โคกก่อ, ดอนหว่าน, เกิ้ง, แก่งเลิงจาน, ท่าสองคอน, ลาดพัฒนา, หนองปลิง, ห้วยแอ่ง, หนองโน, บัวค้อ
แกดำ: แกดำ, วังแสง, มิตรภาพ, หนองกุง, โนนภิบาล
โกสุมพิสัย: หัวขวาง, ยางน้อย, วังยาว, เขวาไร่, แพง, แก้งแก, หนองเหล็ก, หนองบัว, เหล่า, เขื่อน, หนองบอน, โพนงาม, ยางท่าแจ้ง, แห่ใต้, หนองกุงสวรรค์, เลิงใต้, ดอนกลาง
กันทรวิชัย: โคกพระ, คันธารราษฎร์, มะค่า, ท่าขอนยาง, นาสีนวน, ขามเรียง, เขวาใหญ่, ศรีสุข, กุดใส้จ่อ, ขามเฒ่าพัฒนา
เชียงยืน: เชียงยืน, หนองซอน, ดอนเงิน, กู่ทอง, นาทอง, เสือเฒ่า, โพนทอง, เหล่าบัวบาน
บรบือ: บรบือ, บ่อใหญ่, วังไชย, หนองม่วง, กำพี้, โนนราษี, โนนแดง, หนองจิก, บัวมาศ, หนองคูขาด, วังใหม่, ยาง, หนองสิม, หนองโก, ดอนงัว
นาเชือก: นาเชือก, สำโรง, หนองแดง, เขวาไร่, หนองโพธิ์, ปอพาน, หนองเม็ก, หนองเรือ, หนองกุง, สันป่าตอง
พยัคฆภูมิพิสัย: ปะหลาน, ก้ามปู, เวียงสะอาด, เม็กดำ, นาสีนวล, ราษฎร์เจริญ, หนองบัวแก้ว, เมืองเตา, ลานสะแก, เวียงชัย, หนองบัว, ราษฎร์พัฒนา, เมืองเสือ, ภารแอ่น
วาปีปทุม: หนองแสง, ขามป้อม, เสือโก้ก, ดงใหญ่, โพธิ์ชัย, หัวเรือ, แคน, งัวบา, นาข่า, บ้านหวาย, หนองไฮ, ประชาพัฒนา, หนองทุ่ม, หนองแสน, โคกสีทองหลาง
นาดูน: นาดูน, หนองไผ่, หนองคู, ดงบัง, ดงดวน, หัวดง, ดงยาง, กู่สันตรัตน์, พระธาตุ
ยางสีสุราช: ยางสีสุราช, นาภู, แวงดง, บ้านกู่, ดงเมือง, ขามเรียน, หนองบัวสันตุ
กุดรัง: กุดรัง, นาโพธิ์, เลิงแฝก, หนองแวง, ห้วยเตย
ชื่นชม: ชื่นชม, กุดปลาดุก, เหล่าดอกไม้, หนองกุง
"""
"ร้อยเอ็ด" = """
เมืองร้อยเอ็ด: ในเมือง, รอบเมือง, เหนือเมือง, ขอนแก่น, นาโพธิ์, สะอาดสมบูรณ์, สีแก้ว, ปอภาร, ปอพาน, โนนรัง, หนองแก้ว, หนองแวง, ดงลาน, แคนใหญ่, โนนตาล, เมืองทอง
เกษตรวิสัย: เกษตรวิสัย, เมืองบัว, เหล่าหลวง, สิงห์โคก, ดงครั่งใหญ่, บ้านฝาง, หนองแวง, กำแพง, กู่กาสิงห์, น้ำอ้อม, โนนสว่าง, ทุ่งทอง, ดงครั่งน้อย
ปทุมรัตต์: บัวแดง, ดอกล้ำ, หนองแคน, โพนสูง, โนนสวรรค์, สระบัว, โนนสง่า, ขี้เหล็ก
จตุรพักตรพิมาน: หัวช้าง, หนองผือ, เมืองหงส์, โคกล่าม, น้ำใส, ดงแดง, ดงกลาง, ป่าสังข์, อีง่อง, ลิ้นฟ้า, ดู่น้อย, ศรีโคตร
ธวัชบุรี: นิเวศน์, ธงธานี, หนองไผ่, ธวัชบุรี, อุ่มเม้า, มะอึ, เขวาทุ่ง, ไพศาล, เมืองน้อย, บึงนคร, ราชธานี, หนองพอก
พนมไพร: พนมไพร, แสนสุข, กุดน้ำใส, หนองทัพไทย, โพธิ์ใหญ่, วารีสวัสดิ์, โคกสว่าง, โพธิ์ชัย, นานวล, คำไฮ, สระแก้ว, ค้อใหญ่, ชานุวรรณ
โพนทอง: แวง, โคกกกม่วง, นาอุดม, สว่าง, หนองใหญ่, โพธิ์ทอง, โนนชัยศรี, โพธิ์ศรีสว่าง, อุ่มเม่า, คำนาดี, พรมสวรรค์, สระนกแก้ว, วังสามัคคี, โคกสูง
โพธิ์ชัย: ขามเปี้ย, เชียงใหม่, บัวคำ, อัคคะคำ, สะอาด, คำพอุง, หนองตาไก้, ดอนโอง, โพธิ์ศรี
หนองพอก: หนองพอก, บึงงาม, ภูเขาทอง, กกโพธิ์, โคกสว่าง, หนองขุ่นใหญ่, รอบเมือง, ผาน้ำย้อย, ท่าสีดา
เสลภูมิ: กลาง, นางาม, เมืองไพร, นาแซง, นาเมือง, วังหลวง, ท่าม่วง, ขวาว, โพธิ์ทอง, ภูเงิน, เกาะแก้ว, นาเลิง, เหล่าน้อย, ศรีวิลัย, หนองหลวง, พรสวรรค์, ขวัญเมือง, บึงเกลือ
สุวรรณภูมิ: สระคู, ดอกไม้, นาใหญ่, หินกอง, เมืองทุ่ง, หัวโทน, บ่อพันขัน, ทุ่งหลวง, หัวช้าง, น้ำคำ, ห้วยหินลาด, ช้างเผือก, ทุ่งกุลา, ทุ่งศรีเมือง, จำปาขัน
เมืองสรวง: หนองผือ, หนองหิน, คูเมือง, กกกุง, เมืองสรวง
โพนทราย: โพนทราย, สามขา, ศรีสว่าง, ยางคำ, ท่าหาดยาว
อาจสามารถ: อาจสามารถ, โพนเมือง, บ้านแจ้ง, หน่อม, หนองหมื่นถ่าน, หนองขาม, โหรา, หนองบัว, ขี้เหล็ก, บ้านดู่
เมยวดี: เมยวดี, ชุมพร, บุ่งเลิศ, ชมสะอาด
ศรีสมเด็จ: โพธิ์ทอง, ศรีสมเด็จ, เมืองเปลือย, หนองใหญ่, สวนจิก, โพธิ์สัย, หนองแวงควง, บ้านบาก
จังหาร: ดินดำ, ปาฝา, ม่วงลาด, จังหาร, ดงสิงห์, ยางใหญ่, ผักแว่น, แสนชาติ
เชียงขวัญ: เชียงขวัญ, พลับพลา, พระธาตุ, พระเจ้า, หมูม้น, บ้านเขือง
หนองฮี: หนองฮี, สาวแห, ดูกอึ่ง, เด่นราษฎร์
ทุ่งเขาหลวง: ทุ่งเขาหลวง, เทอดไทย, บึงงาม, มะบ้า, เหล่า
"""
"กาฬสินธุ์" = """
เมืองกาฬสินธุ์: กาฬสินธุ์, เหนือ, หลุบ, ไผ่, ลำปาว, ลำพาน, เชียงเครือ, บึงวิชัย, ห้วยโพธิ์, ภูปอ, ภูดิน, หนองกุง, กลางหมื่น, ขมิ้น, โพนทอง, นาจารย์, ลำคลอง
นามน: นามน, ยอดแกง, สงเปลือย, หลักเหลี่ยม, หนองบัว
กมลาไสย: กมลาไสย, หลักเมือง, โพนงาม, ดงลิง, ธัญญา, หนองแปน, เจ้าท่า, โคกสมบูรณ์
ร่องคำ: ร่องคำ, สามัคคี, เหล่าอ้อย
กุฉินารายณ์: บัวขาว, แจนแลน, เหล่าใหญ่, จุมจัง, เหล่าไฮงาม, กุดหว้า, สามขา, นาขาม, หนองห้าง, นาโก, สมสะอาด, กุดค้าว
เขาวง: คุ้มเก่า, สงเปลือย, หนองผือ, กุดสิมคุ้มใหม่, สระพังทอง, กุดปลาค้าว
ยางตลาด: ยางตลาด, หัวงัว, อุ่มเม่า, บัวบาน, เว่อ, อิตื้อ, หัวนาคำ, หนองอิเฒ่า, ดอนสมบูรณ์, นาเชือก, คลองขาม, เขาพระนอน, นาดี, โนนสูง, หนองตอกแป้น
ห้วยเม็ก: ห้วยเม็ก, คำใหญ่, กุดโดน, บึงนาเรียง, หัวหิน, พิมูล, คำเหมือดแก้ว, โนนสะอาด, ทรายทอง
สหัสขันธ์: ภูสิงห์, สหัสขันธ์, นามะเขือ, โนนศิลา, นิคม, โนนแหลมทอง, โนนบุรี, โนนน้ำเกลี้ยง
คำม่วง: ทุ่งคลอง, โพน, ดินจี่, นาบอน, นาทัน, เนินยาง
ท่าคันโท: ท่าคันโท, กุงเก่า, ยางอู้ม, กุดจิก, นาตาล, ดงสมบูรณ์
หนองกุงศรี: หนองกุงศรี, หนองบัว, โคกเครือ, หนองสรวง, เสาเล้า, หนองใหญ่, ดงมูล, ลำหนองแสน, หนองหิน
สมเด็จ: สมเด็จ, หนองแวง, แซงบาดาล, มหาไชย, หมูม่น, ผาเสวย, ศรีสมเด็จ, ลำห้วยหลัว
ห้วยผึ้ง: คำบง, ไค้นุ่น, นิคมห้วยผึ้ง, หนองอีบุตร
สามชัย: สำราญ, สำราญใต้, คำสร้างเที่ยง, หนองช้าง
นาคู: นาคู, สายนาวัง, โนนนาจาน, บ่อแก้ว, ภูแล่นช้าง
ดอนจาน: ดอนจาน, สะอาดไชยศรี, ดงพยุง, ม่วงนา, นาจำปา
ฆ้องชัย: ฆ้องชัยพัฒนา, เหล่ากลาง, โคกสะอาด, โนนศิลาเลิง, ลำชี
"""
"สกลนคร" = """
เมืองสกลนคร: ธาตุเชิงชุม, ขมิ้น, งิ้วด่อน, โนนหอม, เชียงเครือ, ท่าแร่, ม่วงลาย, ดงชน, ห้วยยาง, พังขว้าง, ดงมะไฟ, ธาตุนาเวง, เหล่าปอแดง, หนองลาด, ฮางโฮง, โคกก่อง
กุสุมาลย์: กุสุมาลย์, นาโพธิ์, นาเพียง, โพธิไพศาล, อุ่มจาน
กุดบาก: กุดบาก, นาม่อง, กุดไห
พรรณานิคม: พรรณา, วังยาง, พอกน้อย, นาหัวบ่อ, ไร่, ช้างมิ่ง, นาใน, สว่าง, บะฮี, เชิงชุม
พังโคน: พังโคน, ม่วงไข่, แร่, ไฮหย่อง, ต้นผึ้ง
วาริชภูมิ: วาริชภูมิ, ปลาโหล, หนองลาด, คำบ่อ, ค้อเขียว
นิคมน้ำอูน: นิคมน้ำอูน, หนองปลิง, หนองบัว, สุวรรณคาม
วานรนิวาส: วานรนิวาส, เดื่อศรีคันไชย, ขัวก่าย, หนองสนม, คูสะคาม, ธาตุ, หนองแวง, ศรีวิชัย, นาซอ, อินทร์แปลง, นาคำ, คอนสวรรค์, กุดเรือคำ, หนองแวงใต้
คำตากล้า: คำตากล้า, หนองบัวสิม, นาแต้, แพด
บ้านม่วง: ม่วง, มาย, ดงหม้อทอง, ดงเหนือ, ดงหม้อทองใต้, ห้วยหลัว, โนนสะอาด, หนองกวั่ง, บ่อแก้ว
อากาศอำนวย: อากาศ, โพนแพง, วาใหญ่, โพนงาม, ท่าก้อน, นาฮี, บะหว้า, สามัคคีพัฒนา
สว่างแดนดิน: สว่างแดนดิน, คำสะอาด, บ้านต้าย, บงเหนือ, โพนสูง, โคกสี, หนองหลวง, บงใต้, ค้อใต้, พันนา, แวง, ทรายมูล, ตาลโกน, ตาลเนิ้ง, ธาตุทอง, บ้านถ่อน
ส่องดาว: ส่องดาว, ท่าศิลา, วัฒนา, ปทุมวาปี
เต่างอย: เต่างอย, บึงทวาย, นาตาล, จันทร์เพ็ญ
โคกศรีสุพรรณ: ตองโขบ, เหล่าโพนค้อ, ด่านม่วงคำ, แมดนาท่ม
เจริญศิลป์: บ้านเหล่า, เจริญศิลป์, ทุ่งแก, โคกศิลา, หนองแปน
โพนนาแก้ว: บ้านโพน, นาแก้ว, นาตงวัฒนา, บ้านแป้น, เชียงสือ
ภูพาน: สร้างค้อ, หลุบเลา, โคกภู, กกปลาซิว
"""
"นครพนม" = """
เมืองนครพนม: ในเมือง, หนองแสง, นาทราย, นาราชควาย, กุรุคุ, บ้านผึ้ง, อาจสามารถ, ขามเฒ่า, บ้านกลาง, ท่าค้อ, คำเตย, หนองญาติ, ดงขวาง, วังตามัว, โพธิ์ตาก
ปลาปาก: ปลาปาก, หนองฮี, กุตาไก้, โคกสว่าง, โคกสูง, มหาชัย, นามะเขือ, หนองเทาใหญ่
ท่าอุเทน: ท่าอุเทน, โนนตาล, ท่าจำปา, ไชยบุรี, พนอม, พะทาย, เวินพระบาท, รามราช, หนองเทา
บ้านแพง: บ้านแพง, ไผ่ล้อม, โพนทอง, หนองแวง, นางัว, นาเข
ธาตุพนม: ธาตุพนม, ฝั่งแดง, โพนแพง, พระกลางทุ่ง, นาถ่อน, แสนพัน, ดอนนางหงส์, น้ำก่ำ, อุ่มเหม้า, นาหนาด, กุดฉิม, ธาตุพนมเหนือ
เรณูนคร: เรณู, โพนทอง, ท่าลาด, นางาม, โคกหินแฮ่, หนองย่างชิ้น, เรณูใต้, นาขาม
นาแก: นาแก, พระซอง, หนองสังข์, นาคู่, พิมาน, พุ่มแก, ก้านเหลือง, หนองบ่อ, นาเลียง, บ้านแก้ง, คำพี้, สีชมพู
ศรีสงคราม: ศรีสงคราม, นาเดื่อ, บ้านเอื้อง, สามผง, ท่าบ่อสงคราม, บ้านข่า, นาคำ, โพนสว่าง, หาดแพง
นาหว้า: นาหว้า, นางัว, บ้านเสียว, นาคูณใหญ่, เหล่าพัฒนา, ท่าเรือ
โพนสวรรค์: โพนสวรรค์, นาหัวบ่อ, นาขมิ้น, โพนบก, บ้านค้อ, โพนจาน, นาใน
นาทม: นาทม, หนองซน, ดอนเตย
วังยาง: วังยาง, โคกสี, ยอดชาด, หนองโพธิ์
"""
"มุกดาหาร" = """
เมืองมุกดาหาร: มุกดาหาร, ศรีบุญเรือง, บ้านโคก, บางทรายใหญ่, โพนทราย, ผึ่งแดด, นาโสก, นาสีนวน, คำป่าหลาย, คำอาฮวน, ดงเย็น, ดงมอน, กุดแข้
นิคมคำสร้อย: นิคมคำสร้อย, นากอก, หนองแวง, กกแดง, นาอุดม, โชคชัย, ร่มเกล้า
ดอนตาล: ดอนตาล, โพธิ์ไทร, ป่าไร่, เหล่าหมี, บ้านบาก, นาสะเม็ง, บ้านแก้ง
ดงหลวง: ดงหลวง, หนองบัว, กกตูม, หนองแคน, ชะโนดน้อย, พังแดง
คำชะอี: บ้านซ่ง, คำชะอี, หนองเอี่ยน, บ้านค้อ, บ้านเหล่า, โพนงาม, เหล่าสร้างถ่อ, คำบก, น้ำเที่ยง
หว้านใหญ่: หว้านใหญ่, ป่งขาม, บางทรายน้อย, ชะโนด, ดงหมู
หนองสูง: หนองสูง, โนนยาง, ภูวง, บ้านเป้า, หนองสูงใต้, หนองสูงเหนือ
"""
"เชียงใหม่" = """
เมืองเชียงใหม่: ศรีภูมิ, พระสิงห์, หายยา, ช้างม่อย, ช้างคลาน, วัดเกต, ช้างเผือก, สุเทพ, แม่เหียะ, ป่าแดด, หนองหอย, ท่าศาลา, หนองป่าครั่ง, ฟ้าฮ่าม, ป่าตัน, สันผีเสื้อ
จอมทอง: บ้านหลวง, ข่วงเปา, สบเตี๊ยะ, บ้านแปะ, ดอยแก้ว, แม่สอย
แม่แจ่ม: ช่างเคิ่ง, ท่าผา, บ้านทับ, แม่ศึก, แม่นาจร, บ้านจันทร์, ปางหินฝน, กองแขก, แม่แดด, แจ่มหลวง
เชียงดาว: เชียงดาว, เมืองนะ, เมืองงาย, แม่นะ, เมืองคอง, ปิงโค้ง, ทุ่งข้าวพวง
ดอยสะเก็ด: เชิงดอย, สันปูเลย, ลวงเหนือ, ป่าป้อง, สง่าบ้าน, ป่าลาน, ตลาดขวัญ, สำราญราษฎร์, แม่คือ, ตลาดใหญ่, แม่ฮ้อยเงิน, แม่โป่ง, ป่าเมี่ยง, เทพเสด็จ
แม่แตง: สันมหาพน, แม่แตง, ขี้เหล็ก, ช่อแล, แม่หอพระ, สบเปิง, บ้านเป้า, สันป่ายาง, ป่าแป๋, เมืองก๋าย, บ้านช้าง, กื้ดช้าง, อินทขิล, สมก๋าย
แม่ริม: ริมใต้, ริมเหนือ, สันโป่ง, ขี้เหล็ก, สะลวง, ห้วยทราย, แม่แรม, โป่งแยง, แม่สา, ดอนแก้ว, เหมืองแก้ว
สะเมิง: สะเมิงใต้, สะเมิงเหนือ, แม่สาบ, บ่อแก้ว, ยั้งเมิน
ฝาง: เวียง, ม่อนปิ่น, แม่งอน, แม่สูน, สันทราย, แม่คะ, แม่ข่า, โป่งน้ำร้อน
แม่อาย: แม่อาย, แม่สาว, สันต้นหมื้อ, แม่นาวาง, ท่าตอน, บ้านหลวง, มะลิกา
พร้าว: เวียง, ทุ่งหลวง, ป่าตุ้ม, ป่าไหน่, สันทราย, บ้านโป่ง, น้ำแพร่, เขื่อนผาก, แม่แวน, แม่ปั๋ง, โหล่งขอด
สันป่าตอง: ยุหว่า, สันกลาง, ท่าวังพร้าว, มะขามหลวง, แม่ก๊า, บ้านแม, บ้านกลาง, ทุ่งสะโตก, ทุ่งต้อม, น้ำบ่อหลวง, มะขุนหวาน
สันกำแพง: สันกำแพง, ทรายมูล, ร้องวัวแดง, บวกค้าง, แช่ช้าง, ออนใต้, แม่ปูคา, ห้วยทราย, ต้นเปา, สันกลาง
สันทราย: สันทรายหลวง, สันทรายน้อย, สันพระเนตร, สันนาเม็ง, สันป่าเปา, หนองแหย่ง, หนองจ๊อม, หนองหาร, แม่แฝก, แม่แฝกใหม่, เมืองเล็น, ป่าไผ่
หางดง: หางดง, หนองแก๋ว, หารแก้ว, หนองตอง, ขุนคง, สบแม่ข่า, บ้านแหวน, สันผักหวาน, หนองควาย, บ้านปง, น้ำแพร่
ฮอด: หางดง, ฮอด, บ้านตาล, บ่อหลวง, บ่อสลี, นาคอเรือ
ดอยเต่า: ดอยเต่า, ท่าเดื่อ, มืดกา, บ้านแอ่น, บงตัน, โปงทุ่ง
อมก๋อย: อมก๋อย, ยางเปียง, แม่ตื่น, ม่อนจอง, สบโขง, นาเกียน
สารภี: ยางเนิ้ง, สารภี, ชมภู, ไชยสถาน, ขัวมุง, หนองแฝก, หนองผึ้ง, ท่ากว้าง, ดอนแก้ว, ท่าวังตาล, สันทราย, ป่าบง
เวียงแหง: เมืองแหง, เปียงหลวง, แสนไห
ไชยปราการ: ปงตำ, ศรีดงเย็น, แม่ทะลบ, หนองบัว
แม่วาง: บ้านกาด, ทุ่งปี้, ทุ่งรวงทอง, แม่วิน, ดอนเปา
แม่ออน: ออนเหนือ, ออนกลาง, บ้านสหกรณ์, ห้วยแก้ว, แม่ทา, ทาเหนือ
ดอยหล่อ: ดอยหล่อ, สองแคว, ยางคราม, สันติสุข
"""
"ลำพูน" = """
เมืองลำพูน: ในเมือง, เหมืองง่า, อุโมงค์, หนองช้างคืน, ประตูป่า, ริมปิง, ต้นธง, บ้านแป้น, เหมืองจี้, ป่าสัก, เวียงยอง, บ้านกลาง, มะเขือแจ้, ศรีบัวบาน, หนองหนาม
แม่ทา: ทาปลาดุก, ทาสบเส้า, ทากาศ, ทาขุมเงิน, ทาทุ่งหลวง, ทาแม่ลอบ
บ้านโฮ่ง: บ้านโฮ่ง, ป่าพลู, เหล่ายาว, ศรีเตี้ย, หนองปลาสะวาย
ลี้: ลี้, แม่ตืน, นาทราย, ดงดำ, ก้อ, แม่ลาน, ป่าไผ่, ศรีวิชัย
ทุ่งหัวช้าง: ทุ่งหัวช้าง, บ้านปวง, ตะเคียนปม
ป่าซาง: ปากบ่อง, ป่าซาง, แม่แรง, ม่วงน้อย, บ้านเรือน, มะกอก, ท่าตุ้ม, น้ำดิบ, นครเจดีย์
บ้านธิ: บ้านธิ, ห้วยยาบ
เวียงหนองล่อง: หนองล่อง, หนองยวง, วังผาง
"""
"ลำปาง" = """
เมืองลำปาง: เวียงเหนือ, หัวเวียง, สวนดอก, สบตุ๋ย, พระบาท, ชมพู, กล้วยแพะ, ปงแสนทอง, บ้านแลง, บ้านเสด็จ, พิชัย, ทุ่งฝาย, บ้านเอื้อม, บ้านเป้า, บ้านค่า, บ่อแฮ้ว, ต้นธงชัย, นิคมพัฒนา, บุญนาคพัฒนา
แม่เมาะ: บ้านดง, นาสัก, จางเหนือ, แม่เมาะ, สบป้าด
เกาะคา: ลำปางหลวง, นาแก้ว, ไหล่หิน, วังพร้าว, ศาลา, เกาะคา, นาแส่ง, ท่าผา, ใหม่พัฒนา
เสริมงาม: ทุ่งงาม, เสริมขวา, เสริมซ้าย, เสริมกลาง
งาว: หลวงเหนือ, หลวงใต้, บ้านโป่ง, บ้านร้อง, ปงเตา, นาแก, บ้านอ้อน, บ้านแหง, บ้านหวด, แม่ตีบ
แจ้ห่ม: แจ้ห่ม, บ้านสา, ปงดอน, แม่สุก, เมืองมาย, ทุ่งผึ้ง, วิเชตนคร
วังเหนือ: ทุ่งฮั้ว, วังเหนือ, วังใต้, ร่องเคาะ, วังทอง, วังซ้าย, วังแก้ว, วังทรายคำ
เถิน: ล้อมแรด, แม่วะ, แม่ปะ, แม่มอก, เวียงมอก, นาโป่ง, แม่ถอด, เถินบุรี
แม่พริก: แม่พริก, ผาปัง, แม่ปุ, พระบาทวังตวง
แม่ทะ: แม่ทะ, นาครัว, ป่าตัน, บ้านกิ่ว, บ้านบอม, น้ำโจ้, ดอนไฟ, หัวเสือ, วังเงิน, สันดอนแก้ว
สบปราบ: สบปราบ, สมัย, แม่กัวะ, นายาง
ห้างฉัตร: ห้างฉัตร, หนองหล่ม, เมืองยาว, ปงยางคก, เวียงตาล, แม่สัน, วอแก้ว
เมืองปาน: เมืองปาน, บ้านขอ, ทุ่งกว๋าว, แจ้ซ้อน, หัวเมือง
"""
"อุตรดิตถ์" = """
เมืองอุตรดิตถ์: ท่าอิฐ, ท่าเสา, บ้านเกาะ, ป่าเซ่า, คุ้งตะเภา, วังกะพี้, หาดกรวด, น้ำริด, งิ้วงาม, บ้านด่านนาขาม, บ้านด่าน, ผาจุก, วังดิน, แสนตอ, หาดงิ้ว, ขุนฝาง, ถ้ำฉลอง
ตรอน: วังแดง, บ้านแก่ง, หาดสองแคว, น้ำอ่าง, ข่อยสูง
ท่าปลา: ท่าปลา, หาดล้า, ผาเลือด, จริม, น้ำหมัน, ท่าแฝก, นางพญา, ร่วมจิต
น้ำปาด: แสนตอ, บ้านฝาย, เด่นเหล็ก, น้ำไคร้, น้ำไผ่, ห้วยมุ่น
ฟากท่า: ฟากท่า, สองคอน, บ้านเสี้ยว, สองห้อง
บ้านโคก: ม่วงเจ็ดต้น, บ้านโคก, นาขุม, บ่อเบี้ย
พิชัย: ในเมือง, บ้านดารา, ไร่อ้อย, ท่าสัก, คอรุม, บ้านหม้อ, ท่ามะเฟือง, บ้านโคน, พญาแมน, นาอิน, นายาง
ลับแล: ศรีพนมมาศ, แม่พูล, นานกกก, ฝายหลวง, ชัยจุมพล, ไผ่ล้อม, ทุ่งยั้ง, ด่านแม่คำมัน
ทองแสนขัน: ผักขวง, บ่อทอง, ป่าคาย, น้ำพี้
"""
"แพร่" = """
เมืองแพร่: ในเวียง, นาจักร, น้ำชำ, ป่าแดง, ทุ่งโฮ้ง, เหมืองหม้อ, วังธง, แม่หล่าย, ห้วยม้า, ป่าแมต, บ้านถิ่น, สวนเขื่อน, วังหงส์, แม่คำมี, ทุ่งกวาว, ท่าข้าม, แม่ยม, ช่อแฮ, ร่องฟอง, กาญจนา
ร้องกวาง: ร้องกวาง, ร้องเข็ม, น้ำเลา, บ้านเวียง, ทุ่งศรี, แม่ยางตาล, แม่ยางฮ่อ, ไผ่โทน, ห้วยโรง, แม่ทราย, แม่ยางร้อง
ลอง: ห้วยอ้อ, บ้านปิน, ต้าผามอก, เวียงต้า, ปากกาง, หัวทุ่ง, ทุ่งแล้ง, บ่อเหล็กลอง, แม่ปาน
สูงเม่น: สูงเม่น, น้ำชำ, หัวฝาย, ดอนมูล, บ้านเหล่า, บ้านกวาง, บ้านปง, บ้านกาศ, ร่องกาศ, สบสาย, เวียงทอง, พระหลวง
เด่นชัย: เด่นชัย, แม่จั๊วะ, ไทรย้อย, ห้วยไร่, ปงป่าหวาย
สอง: บ้านหนุน, บ้านกลาง, ห้วยหม้าย, เตาปูน, หัวเมือง, สะเอียบ, แดนชุมพล, ทุ่งน้าว
วังชิ้น: วังชิ้น, สรอย, แม่ป้าก, นาพูน, แม่พุง, ป่าสัก, แม่เกิ๋ง
หนองม่วงไข่: แม่คำมี, หนองม่วงไข่, น้ำรัด, วังหลวง, ตำหนักธรรม, ทุ่งแค้ว
"""
"น่าน" = """
เมืองน่าน: ในเวียง, บ่อ, ผาสิงห์, ไชยสถาน, ถืมตอง, เรือง, นาซาว, ดู่ใต้, กองควาย, สวก, สะเนียน
แม่จริม: หนองแดง, หมอเมือง, น้ำพาง, น้ำปาย, แม่จริม
บ้านหลวง: บ้านฟ้า, ป่าคาหลวง, สวด, บ้านพี้
นาน้อย: นาน้อย, เชียงของ, ศรีษะเกษ, สถาน, สันทะ, บัวใหญ่, น้ำตก
ปัว: ปัว, แงง, สถาน, ศิลาแลง, ศิลาเพชร, อวน, ไชยวัฒนา, เจดีย์ชัย, ภูคา, สกาด, ป่ากลาง, วรนคร
ท่าวังผา: ริม, ป่าคา, ผาตอ, ยม, ตาลชุม, ศรีภูมิ, จอมพระ, แสนทอง, ท่าวังผา, ผาทอง
เวียงสา: กลางเวียง, ขึ่ง, ไหล่น่าน, ตาลชุม, นาเหลือง, ส้าน, น้ำมวบ, น้ำปั้ว, ยาบหัวนา, ปงสนุก, อ่ายนาไลย, ส้านนาหนองใหม่, แม่ขะนิง, แม่สาคร, จอมจันทร์, แม่สา, ทุ่งศรีทอง
ทุ่งช้าง: ปอน, งอบ, และ, ทุ่งช้าง
เชียงกลาง: เชียงกลาง, เปือ, เชียงคาน, พระธาตุ, พญาแก้ว, พระพุทธบาท
นาหมื่น: นาทะนุง, บ่อแก้ว, เมืองลี, ปิงหลวง
สันติสุข: ดู่พงษ์, ป่าแลวหลวง, พงษ์
บ่อเกลือ: บ่อเกลือเหนือ, บ่อเกลือใต้, ภูฟ้า, ดงพญา
สองแคว: นาไร่หลวง, ชนแดน, ยอด
ภูเพียง: ม่วงตึ๊ด, นาปัง, น้ำแก่น, น้ำเกี๋ยน, เมืองจัง, ท่าน้าว, ฝายแก้ว
เฉลิมพระเกียรติ: ห้วยโก๋น, ขุนน่าน
"""
"พะเยา" = """
เมืองพะเยา: เวียง, แม่ต๋ำ, แม่นาเรือ, บ้านตุ่น, บ้านต๊ำ, บ้านต๋อม, แม่ปืม, แม่กา, บ้านใหม่, จำป่าหวาย, ท่าวังทอง, แม่ใส, บ้านสาง, ท่าจำปี, สันป่าม่วง
จุน: ห้วยข้าวก่ำ, จุน, ลอ, หงส์หิน, ทุ่งรวงทอง, ห้วยยางขาม, พระธาตุขิงแกง
เชียงคำ: หย่วน, น้ำแวน, เวียง, ฝายกวาง, เจดีย์คำ, ร่มเย็น, เชียงบาน, แม่ลาว, อ่างทอง, ทุ่งผาสุข
เชียงม่วน: เชียงม่วน, บ้านมาง, สระ
ดอกคำใต้: ดอกคำใต้, ดอนศรีชุม, บ้านถ้ำ, บ้านปิน, ห้วยลาน, สันโค้ง, ป่าซาง, หนองหล่ม, ดงสุวรรณ, บุญเกิด, สว่างอารมณ์, คือเวียง
ปง: ปง, ควร, ออย, งิม, ผาช้างน้อย, นาปรัง, ขุนควร
แม่ใจ: แม่ใจ, ศรีถ้อย, แม่สุก, ป่าแฝก, บ้านเหล่า, เจริญราษฎร์
ภูซาง: ภูซาง, ป่าสัก, ทุ่งกล้วย, เชียงแรง, สบบง
ภูกามยาว: ห้วยแก้ว, ดงเจน, แม่อิง
"""
"เชียงราย" = """
เมืองเชียงราย: เวียง, รอบเวียง, บ้านดู่, นางแล, แม่ข้าวต้ม, แม่ยาว, สันทราย, แม่กรณ์, ห้วยชมภู, ห้วยสัก, ริมกก, ดอยลาน, ป่าอ้อดอนชัย, ท่าสาย, ดอยฮาง, ท่าสุด
เวียงชัย: เวียงชัย, ผางาม, เวียงเหนือ, ดอนศิลา, เมืองชุม
เชียงของ: เวียง, สถาน, ครึ่ง, บุญเรือง, ห้วยซ้อ, ศรีดอนชัย, ริมโขง
เทิง: เวียง, งิ้ว, ปล้อง, แม่ลอย, เชียงเคี่ยน, ตับเต่า, หงาว, สันทรายงาม, ศรีดอนไชย, หนองแรด
พาน: สันมะเค็ด, แม่อ้อ, ธารทอง, สันติสุข, ดอยงาม, หัวง้ม, เจริญเมือง, ป่าหุ่ง, ม่วงคำ, ทรายขาว, สันกลาง, แม่เย็น, เมืองพาน, ทานตะวัน, เวียงห้าว
ป่าแดด: ป่าแดด, ป่าแงะ, สันมะค่า, โรงช้าง, ศรีโพธิ์เงิน
แม่จัน: แม่จัน, จันจว้า, แม่คำ, ป่าซาง, สันทราย, ท่าข้าวเปลือก, ป่าตึง, แม่ไร่, ศรีค้ำ, จันจว้าใต้, จอมสวรรค์
เชียงแสน: เวียง, ป่าสัก, บ้านแซว, ศรีดอนมูล, แม่เงิน, โยนก
แม่สาย: แม่สาย, ห้วยไคร้, เกาะช้าง, โป่งผา, ศรีเมืองชุม, เวียงพางคำ, บ้านด้าย, โป่งงาม
แม่สรวย: แม่สรวย, ป่าแดด, แม่พริก, ศรีถ้อย, ท่าก๊อ, วาวี, เจดีย์หลวง
เวียงป่าเป้า: สันสลี, เวียง, บ้านโป่ง, ป่างิ้ว, เวียงกาหลง, แม่เจดีย์, แม่เจดีย์ใหม่
พญาเม็งราย: แม่เปา, แม่ต๋ำ, ไม้ยา, เม็งราย, ตาดควัน
เวียงแก่น: ม่วงยาย, ปอ, หล่ายงาว, ท่าข้าม
ขุนตาล: ต้า, ป่าตาล, ยางฮอม
แม่ฟ้าหลวง: เทอดไทย, แม่สลองใน, แม่สลองนอก, แม่ฟ้าหลวง
แม่ลาว: ดงมะดะ, จอมหมอกแก้ว, บัวสลี, ป่าก่อดำ, โป่งแพร่
เวียงเชียงรุ้ง: ทุ่งก่อ, ดงมหาวัน, ป่าซาง
ดอยหลวง: ปงน้อย, โชคชัย, หนองป่าก่อ
"""
"แม่ฮ่องสอน" = """
เมืองแม่ฮ่องสอน: จองคำ, ห้วยโป่ง, ผาบ่อง, ปางหมู, หมอกจำแป่, ห้วยผา, ห้วยปูลิง
ขุนยวม: ขุนยวม, แม่เงา, เมืองปอน, แม่ยวมน้อย, แม่กิ๊, แม่อูคอ
ปาย: เวียงใต้, เวียงเหนือ, แม่นาเติง, แม่ฮี้, ทุ่งยาว, เมืองแปง, โป่งสา
แม่สะเรียง: บ้านกาศ, แม่สะเรียง, แม่คง, แม่เหาะ, แม่ยวม, เสาหิน, ป่าแป๋
แม่ลาน้อย: แม่ลาน้อย, แม่ลาหลวง, ท่าผาปุ้ม, แม่โถ, ห้วยห้อม, แม่นาจาง, สันติคีรี, ขุนแม่ลาน้อย
สบเมย: สบเมย, แม่คะตวน, กองก๋อย, แม่สวด, ป่าโปง, แม่สามแลบ
ปางมะผ้า: สบป่อง, ปางมะผ้า, ถ้ำลอด, นาปู่ป้อม
"""
"นครสวรรค์" = """
เมืองนครสวรรค์: ปากน้ำโพ, กลางแดด, เกรียงไกร, แควใหญ่, ตะเคียนเลื่อน, นครสวรรค์ตก, นครสวรรค์ออก, บางพระหลวง, บางม่วง, บ้านมะเกลือ, บ้านแก่ง, พระนอน, วัดไทร, หนองกรด, หนองกระโดน, หนองปลิง, บึงเสนาท
โกรกพระ: โกรกพระ, ยางตาล, บางมะฝ่อ, บางประมุง, นากลาง, ศาลาแดง, เนินกว้าว, เนินศาลา, หาดสูง
ชุมแสง: ชุมแสง, ทับกฤช, พิกุล, เกยไชย, ท่าไม้, บางเคียน, หนองกระเจา, พันลาน, โคกหม้อ, ไผ่สิงห์, ฆะมัง, ทับกฤชใต้
หนองบัว: หนองบัว, หนองกลับ, ธารทหาร, ห้วยร่วม, ห้วยถั่วใต้, ห้วยถั่วเหนือ, ห้วยใหญ่, ทุ่งทอง, วังบ่อ
บรรพตพิสัย: ท่างิ้ว, บางตาหงาย, หูกวาง, อ่างทอง, บ้านแดน, บางแก้ว, ตาขีด, ตาสัง, ด่านช้าง, หนองกรด, หนองตางู, บึงปลาทู, เจริญผล
เก้าเลี้ยว: มหาโพธิ, เก้าเลี้ยว, หนองเต่า, เขาดิน, หัวดง
ตาคลี: ตาคลี, ช่องแค, จันเสน, ห้วยหอม, หัวหวาย, หนองโพ, หนองหม้อ, สร้อยทอง, ลาดทิพรส, พรหมนิมิต
ท่าตะโก: ท่าตะโก, พนมรอก, หัวถนน, สายลำโพง, วังมหากร, ดอนคา, ทำนบ, วังใหญ่, พนมเศษ, หนองหลวง
ไพศาลี: โคกเดื่อ, สำโรงชัย, วังน้ำลัด, ตะคร้อ, โพธิ์ประสาท, วังข่อย, นาขอม, ไพศาลี
พยุหะคีรี: พยุหะ, เนินมะกอก, นิคมเขาบ่อแก้ว, ม่วงหัก, ยางขาว, ย่านมัทรี, เขาทอง, ท่าน้ำอ้อย, น้ำทรง, เขากะลา, สระทะเล
ลาดยาว: ลาดยาว, ห้วยน้ำหอม, วังม้า, วังเมือง, สร้อยละคร, มาบแก, หนองยาว, หนองนมวัว, บ้านไร่, เนินขี้เหล็ก, ศาลเจ้าไก่ต่อ, สระแก้ว
ตากฟ้า: ตากฟ้า, ลำพยนต์, สุขสำราญ, หนองพิกุล, พุนกยูง, อุดมธัญญา, เขาชายธง
แม่วงก์: แม่วงก์, แม่เล่ย์, วังซ่าน, เขาชนกัน
แม่เปิน: แม่เปิน
ชุมตาบง: ชุมตาบง, ปางสวรรค์
"""
"อุทัยธานี" = """
เมืองอุทัยธานี: อุทัยใหม่, น้ำซึม, สะแกกรัง, ดอนขวาง, หาดทนง, เกาะเทโพ, ท่าซุง, หนองแก, โนนเหล็ก, หนองเต่า, หนองไผ่แบน, หนองพังค่า, ทุ่งใหญ่, เนินแจง
ทัพทัน: ทัพทัน, ทุ่งนาไทย, เขาขี้ฝอย, หนองหญ้าปล้อง, โคกหม้อ, หนองยายดา, หนองกลางดง, หนองกระทุ่ม, หนองสระ, ตลุกดู่
สว่างอารมณ์: สว่างอารมณ์, หนองหลวง, พลวงสองนาง, ไผ่เขียว, บ่อยาง
หนองฉาง: หนองฉาง, หนองยาง, หนองนางนวล, หนองสรวง, บ้านเก่า, อุทัยเก่า, ทุ่งโพ, ทุ่งพง, เขาบางแกรก, เขากวางทอง
หนองขาหย่าง: หนองขาหย่าง, หนองไผ่, ดอนกลอย, ห้วยรอบ, ทุ่งพึ่ง, ท่าโพ, หมกแถว, หลุมเข้า, ดงขวาง
บ้านไร่: บ้านไร่, ทัพหลวง, ห้วยแห้ง, คอกควาย, วังหิน, เมืองการุ้ง, แก่นมะกรูด, หนองจอก, หูช้าง, บ้านบึง, บ้านใหม่คลองเคียน, หนองบ่มกล้วย, เจ้าวัด
ลานสัก: ลานสัก, ประดู่ยืน, ป่าอ้อ, ระบำ, น้ำรอบ, ทุ่งนางาม
ห้วยคต: สุขฤทัย, ทองหลาง, ห้วยคต
"""
"กำแพงเพชร" = """
เมืองกำแพงเพชร: ในเมือง, ไตรตรึงษ์, อ่างทอง, นาบ่อคำ, นครชุม, ทรงธรรม, ลานดอกไม้, หนองปลิง, คณฑี, นิคมทุ่งโพธิ์ทะเล, เทพนคร, วังทอง, ท่าขุนราม, คลองแม่ลาย, ธำมรงค์, สระแก้ว
ไทรงาม: ไทรงาม, หนองคล้า, หนองทอง, หนองไม้กอง, มหาชัย, พานทอง, หนองแม่แตง
คลองลาน: คลองน้ำไหล, โป่งน้ำร้อน, คลองลานพัฒนา, สักงาม
ขาณุวรลักษบุรี: ยางสูง, ป่าพุทรา, แสนตอ, สลกบาตร, บ่อถ้ำ, ดอนแตง, วังชะพลู, โค้งไผ่, ปางมะค่า, วังหามแห, เกาะตาล
คลองขลุง: คลองขลุง, ท่ามะเขือ, ท่าพุทรา, แม่ลาด, วังยาง, วังแขม, หัวถนน, วังไทร, วังบัว, คลองสมบูรณ์
พรานกระต่าย: พรานกระต่าย, หนองหัววัว, ท่าไม้, วังควง, วังตะแบก, เขาคีริส, คุยบ้านโอง, คลองพิไกร, ถ้ำกระต่ายทอง, ห้วยยั้ง
ลานกระบือ: ลานกระบือ, ช่องลม, หนองหลวง, โนนพลวง, ประชาสุขสันต์, บึงทับแรต, จันทิมา
ทรายทองวัฒนา: ทุ่งทราย, ทุ่งทอง, ถาวรวัฒนา
ปางศิลาทอง: โพธิ์ทอง, หินดาต, ปางตาไว
บึงสามัคคี: บึงสามัคคี, วังชะโอน, ระหาน, เทพนิมิต
โกสัมพีนคร: โกสัมพี, เพชรชมภู, ลานดอกไม้ตก
"""
"ตาก" = """
เมืองตาก: ระแหง, หนองหลวง, เชียงเงิน, หัวเดียด, หนองบัวเหนือ, ไม้งาม, โป่งแดง, น้ำรึม, วังหิน, แม่ท้อ, ป่ามะม่วง, หนองบัวใต้, วังประจบ, ตลุกกลางทุ่ง
บ้านตาก: ตากออก, สมอโคน, แม่สลิด, ตากตก, เกาะตะเภา, ทุ่งกระเชาะ, ท้องฟ้า
สามเงา: สามเงา, วังหมัน, ยกกระบัตร, ย่านรี, บ้านนา, วังจันทร์
แม่ระมาด: แม่ระมาด, แม่จะเรา, ขะเนจื้อ, แม่ตื่น, สามหมื่น, พระธาตุ
ท่าสองยาง: ท่าสองยาง, แม่ต้าน, แม่สอง, แม่หละ, แม่วะหลวง, แม่อุสุ
แม่สอด: แม่สอด, แม่กุ, พะวอ, แม่ตาว, แม่กาษา, ท่าสายลวด, แม่ปะ, มหาวัน, ด่านแม่ละเมา, พระธาตุผาแดง
พบพระ: พบพระ, ช่องแคบ, คีรีราษฎร์, วาเล่ย์, รวมไทยพัฒนา
อุ้มผาง: อุ้มผาง, หนองหลวง, โมโกร, แม่จัน, แม่ละมุ้ง, แม่กลอง
วังเจ้า: เชียงทอง, นาโบสถ์, ประดาง
"""
"สุโขทัย" = """
เมืองสุโขทัย: ธานี, บ้านสวน, เมืองเก่า, ปากแคว, ยางซ้าย, บ้านกล้วย, บ้านหลุม, ตาลเตี้ย, ปากพระ, วังทองแดง
บ้านด่านลานหอย: ลานหอย, บ้านด่าน, วังตะคร้อ, วังน้ำขาว, ตลิ่งชัน, หนองหญ้าปล้อง, วังลึก
คีรีมาศ: โตนด, ทุ่งหลวง, บ้านป้อม, สามพวง, ศรีคีรีมาศ, หนองจิก, นาเชิงคีรี, หนองกระดิ่ง, บ้านน้ำพุ, ทุ่งยางเมือง
กงไกรลาศ: กง, บ้านกร่าง, ไกรนอก, ไกรกลาง, ไกรใน, ดงเดือย, ป่าแฝก, กกแรต, ท่าฉนวน, หนองตูม, บ้านใหม่สุขเกษม
ศรีสัชนาลัย: หาดเสี้ยว, ป่างิ้ว, แม่สำ, แม่สิน, บ้านตึก, หนองอ้อ, ท่าชัย, ศรีสัชนาลัย, ดงคู่, บ้านแก่ง, สารจิตร
ศรีสำโรง: คลองตาล, วังลึก, สามเรือน, บ้านนา, วังทอง, นาขุนไกร, เกาะตาเลี้ยง, วัดเกาะ, บ้านไร่, ทับผึ้ง, บ้านซ่าน, วังใหญ่, ราวต้นจันทร์
สวรรคโลก: เมืองสวรรคโลก, ในเมือง, คลองกระจง, วังพิณพาทย์, วังไม้ขอน, ย่านยาว, นาทุ่ง, คลองยาง, เมืองบางยม, ท่าทอง, ปากน้ำ, ป่ากุมเกาะ, เมืองบางขลัง, หนองกลับ
ศรีนคร: ศรีนคร, นครเดิฐ, น้ำขุม, คลองมะพลับ, หนองบัว
ทุ่งเสลี่ยม: บ้านใหม่ไชยมงคล, ไทยชนะศึก, ทุ่งเสลี่ยม, กลางดง, เขาแก้วศรีสมบูรณ์
"""
"พิษณุโลก" = """
เมืองพิษณุโลก: ในเมือง, วังน้ำคู้, วัดจันทร์, วัดพริก, ท่าทอง, ท่าโพธิ์, สมอแข, ดอนทอง, บ้านป่า, ปากโทก, หัวรอ, จอมทอง, บ้านกร่าง, บ้านคลอง, พลายชุมพล, มะขามสูง, อรัญญิก, บึงพระ, ไผ่ขอดอน, งิ้วงาม
นครไทย: นครไทย, หนองกะท้าว, บ้านแยง, เนินเพิ่ม, นาบัว, นครชุม, น้ำกุ่ม, ยางโกลน, บ่อโพธิ์, บ้านพร้าว, ห้วยเฮี้ย
ชาติตระการ: ป่าแดง, ชาติตระการ, สวนเมี่ยง, บ้านดง, บ่อภาค, ท่าสะแก
บางระกำ: บางระกำ, ปลักแรด, พันเสา, วังอิทก, บึงกอก, หนองกุลา, ชุมแสงสงคราม, นิคมพัฒนา, บ่อทอง, ท่านางงาม, คุยม่วง
บางกระทุ่ม: บางกระทุ่ม, บ้านไร่, โคกสลุด, สนามคลี, ท่าตาล, ไผ่ล้อม, นครป่าหมาก, เนินกุ่ม, วัดตายม
พรหมพิราม: พรหมพิราม, ท่าช้าง, วงฆ้อง, มะตูม, หอกลอง, ศรีภิรมย์, ตลุกเทียม, วังวน, หนองแขม, มะต้อง, ทับยายเชียง, ดงประคำ
วัดโบสถ์: วัดโบสถ์, ท่างาม, ท้อแท้, บ้านยาง, หินลาด, คันโช้ง
วังทอง: วังทอง, พันชาลี, แม่ระกา, บ้านกลาง, วังพิกุล, แก่งโสภา, ท่าหมื่นราม, วังนกแอ่น, หนองพระ, ชัยนาม, ดินทอง
เนินมะปราง: ชมพู, บ้านมุง, ไทรย้อย, วังโพรง, บ้านน้อยซุ้มขี้เหล็ก, เนินมะปราง, วังยาง, โคกแหลม
"""
"พิจิตร" = """
เมืองพิจิตร: ในเมือง, ไผ่ขวาง, ย่านยาว, ท่าฬ่อ, ปากทาง, คลองคะเชนทร์, โรงช้าง, เมืองเก่า, ท่าหลวง, บ้านบุ่ง, ฆะมัง, ดงป่าคำ, หัวดง, ป่ามะคาบ, สายคำโห้, ดงกลาง
วังทรายพูน: วังทรายพูน, หนองปลาไหล, หนองพระ, หนองปล้อง
โพธิ์ประทับช้าง: โพธิ์ประทับช้าง, ไผ่ท่าโพ, วังจิก, ไผ่รอบ, ดงเสือเหลือง, เนินสว่าง, ทุ่งใหญ่
ตะพานหิน: ตะพานหิน, งิ้วราย, ห้วยเกตุ, ไทรโรงโขน, หนองพยอม, ทุ่งโพธิ์, ดงตะขบ, คลองคูณ, วังสำโรง, วังหว้า, วังหลุม, ทับหมัน, ไผ่หลวง
บางมูลนาก: บางมูลนาก, บางไผ่, หอไกร, เนินมะกอก, วังสำโรง, ภูมิ, วังกรด, ห้วยเขน, วังตะกู, ลำประดา
โพทะเล: โพทะเล, ท้ายน้ำ, ทะนง, ท่าบัว, ทุ่งน้อย, ท่าขมิ้น, ท่าเสา, บางคลาน, ท่านั่ง, บ้านน้อย, วัดขวาง
สามง่าม: สามง่าม, กำแพงดิน, รังนก, เนินปอ, หนองโสน
ทับคล้อ: ทับคล้อ, เขาทราย, เขาเจ็ดลูก, ท้ายทุ่ง
สากเหล็ก: สากเหล็ก, ท่าเยี่ยม, คลองทราย, หนองหญ้าไทร, วังทับไทร
บึงนาราง: ห้วยแก้ว, โพธิ์ไทรงาม, แหลมรัง, บางลาย, บึงนาราง
ดงเจริญ: วังงิ้วใต้, วังงิ้ว, ห้วยร่วม, ห้วยพุก, สำนักขุนเณร
วชิรบารมี: บ้านนา, บึงบัว, วังโมกข์, หนองหลุม
"""
"เพชรบูรณ์" = """
เมืองเพชรบูรณ์: ในเมือง, ตะเบาะ, บ้านโตก, สะเดียง, ป่าเลา, นางั่ว, ท่าพล, ดงมูลเหล็ก, บ้านโคก, ชอนไพร, นาป่า, นายม, วังชมภู, น้ำร้อน, ห้วยสะแก, ห้วยใหญ่, ระวิง
ชนแดน: ชนแดน, ดงขุย, ท่าข้าม, พุทธบาท, ลาดแค, บ้านกล้วย, ซับพุทรา, ตะกุดไร, ศาลาลาย
หล่มสัก: หล่มสัก, วัดป่า, ตาลเดี่ยว, ฝายนาแซง, หนองสว่าง, น้ำเฮี้ย, สักหลง, ท่าอิบุญ, บ้านโสก, บ้านติ้ว, ห้วยไร่, น้ำก้อ, ปากช่อง, น้ำชุน, หนองไขว่, ลานบ่า, บุ่งคล้า, บุ่งน้ำเต้า, บ้านกลาง, ช้างตะลูด, บ้านไร่, ปากดุก, บ้านหวาย
หล่มเก่า: หล่มเก่า, นาซำ, หินฮาว, บ้านเนิน, ศิลา, นาแซง, วังบาล, นาเกาะ, ตาดกลอย
วิเชียรบุรี: ท่าโรง, สระประดู่, สามแยก, โคกปรง, น้ำร้อน, บ่อรัง, พุเตย, พุขาม, ภูน้ำหยด, ซับสมบูรณ์, บึงกระจับ, วังใหญ่, ยางสาว, ซับน้อย
ศรีเทพ: ศรีเทพ, สระกรวด, คลองกระจัง, นาสนุ่น, โคกสะอาด, หนองย่างทอย, ประดู่งาม
หนองไผ่: กองทูล, นาเฉลียง, บ้านโภชน์, ท่าแดง, เพชรละคร, บ่อไทย, ห้วยโป่ง, วังท่าดี, บัววัฒนา, หนองไผ่, วังโบสถ์, ยางงาม, ท่าด้วง
บึงสามพัน: ซับสมอทอด, ซับไม้แดง, หนองแจง, กันจุ, วังพิกุล, พญาวัง, ศรีมงคล, สระแก้ว, บึงสามพัน
น้ำหนาว: น้ำหนาว, หลักด่าน, วังกวาง, โคกมน
วังโป่ง: วังโป่ง, ท้ายดง, ซับเปิบ, วังหิน, วังศาล
เขาค้อ: ทุ่งสมอ, แคมป์สน, เขาค้อ, ริมสีม่วง, สะเดาะพง, หนองแม่นา, เข็กน้อย
"""
"ราชบุรี" = """
เมืองราชบุรี: หน้าเมือง, เจดีย์หัก, ดอนตะโก, หนองกลางนา, ห้วยไผ่, คุ้งน้ำวน, คุ้งกระถิน, อ่างทอง, โคกหม้อ, สามเรือน, พิกุลทอง, น้ำพุ, ดอนแร่, หินกอง, เขาแร้ง, เกาะพลับพลา, หลุมดิน, บางป่า, พงสวาย, คูบัว, ท่าราบ, บ้านไร่
จอมบึง: จอมบึง, ปากช่อง, เบิกไพร, ด่านทับตะโก, แก้มอ้น, รางบัว
สวนผึ้ง: สวนผึ้ง, ป่าหวาย, ท่าเคย, ตะนาวศรี
ดำเนินสะดวก: ดำเนินสะดวก, ประสาทสิทธิ์, ศรีสุราษฎร์, ตาหลวง, ดอนกรวย, ดอนคลัง, บัวงาม, บ้านไร่, แพงพวย, สี่หมื่น, ท่านัด, ขุนพิทักษ์, ดอนไผ่
บ้านโป่ง: บ้านโป่ง, ท่าผา, กรับใหญ่, ปากแรต, หนองกบ, หนองอ้อ, ดอนกระเบื้อง, สวนกล้วย, นครชุมน์, บ้านม่วง, คุ้งพยอม, หนองปลาหมอ, เขาขลุง, เบิกไพร, ลาดบัวขาว
บางแพ: บางแพ, วังเย็น, หัวโพ, วัดแก้ว, ดอนใหญ่, ดอนคา, โพหัก
โพธาราม: โพธาราม, ดอนกระเบื้อง, หนองโพ, บ้านเลือก, คลองตาคต, บ้านฆ้อง, บ้านสิงห์, ดอนทราย, เจ็ดเสมียน, คลองข่อย, ชำแระ, สร้อยฟ้า, ท่าชุมพล, บางโตนด, เตาปูน, นางแก้ว, ธรรมเสน, เขาชะงุ้ม, หนองกวาง
ปากท่อ: ทุ่งหลวง, วังมะนาว, ดอนทราย, หนองกระทุ่ม, ปากท่อ, ป่าไก่, วัดยางงาม, อ่างหิน, บ่อกระดาน, ยางหัก, วันดาว, ห้วยยางโทน
วัดเพลง: เกาะศาลพระ, จอมประทัด, วัดเพลง
บ้านคา: บ้านคา, บ้านบึง, หนองพันจันทร์
"""
"กาญจนบุรี" = """
เมืองกาญจนบุรี: บ้านเหนือ, บ้านใต้, ปากแพรก, ท่ามะขาม, แก่งเสี้ยน, หนองบัว, ลาดหญ้า, วังด้ง, ช่องสะเดา, หนองหญ้า, เกาะสำโรง, บ้านเก่า, วังเย็น
ไทรโยค: ลุ่มสุ่ม, ท่าเสา, สิงห์, ไทรโยค, วังกระแจะ, ศรีมงคล, บ้องตี้
บ่อพลอย: บ่อพลอย, หนองกุ่ม, หนองรี, หลุมรัง, ช่องด่าน, หนองกร่าง
ศรีสวัสดิ์: นาสวน, ด่านแม่แฉลบ, หนองเป็ด, ท่ากระดาน, เขาโจด, แม่กระบุง
ท่ามะกา: พงตึก, ยางม่วง, ดอนชะเอม, ท่าไม้, ตะคร้ำเอน, ท่ามะกา, ท่าเรือ, โคกตะบอง, ดอนขมิ้น, อุโลกสี่หมื่น, เขาสามสิบหาบ, พระแท่น, หวายเหนียว, แสนตอ, สนามแย้, ท่าเสา, หนองลาน
ท่าม่วง: ท่าม่วง, วังขนาย, วังศาลา, ท่าล้อ, หนองขาว, ทุ่งทอง, เขาน้อย, ม่วงชุม, บ้านใหม่, พังตรุ, ท่าตะคร้อ, รางสาลี่, หนองตากยา
ทองผาภูมิ: ท่าขนุน, ปิล๊อก, หินดาด, ลิ่นถิ่น, ชะแล, ห้วยเขย่ง, สหกรณ์นิคม
สังขละบุรี: หนองลู, ปรังเผล, ไล่โว่
พนมทวน: พนมทวน, หนองโรง, ทุ่งสมอ, ดอนเจดีย์, พังตรุ, รางหวาย, หนองสาหร่าย, ดอนตาเพชร
เลาขวัญ: เลาขวัญ, หนองโสน, หนองประดู่, หนองปลิง, หนองนกแก้ว, ทุ่งกระบ่ำ, หนองฝ้าย
ด่านมะขามเตี้ย: ด่านมะขามเตี้ย, กลอนโด, จรเข้เผือก, หนองไผ่
หนองปรือ: หนองปรือ, หนองปลาไหล, สมเด็จเจริญ
ห้วยกระเจา: ห้วยกระเจา, วังไผ่, ดอนแสลบ, สระลงเรือ
"""
"สุพรรณบุรี" = """
เมืองสุพรรณบุรี: ท่าพี่เลี้ยง, รั้วใหญ่, ทับตีเหล็ก, ท่าระหัด, ไผ่ขวาง, โคกโคเฒ่า, ดอนตาล, ดอนมะสังข์, พิหารแดง, ดอนกำยาน, ดอนโพธิ์ทอง, บ้านโพธิ์, สระแก้ว, ตลิ่งชัน, บางกุ้ง, ศาลาขาว, สวนแตง, สนามชัย, โพธิ์พระยา, สนามคลี
เดิมบางนางบวช: เขาพระ, เดิมบาง, นางบวช, เขาดิน, ปากน้ำ, ทุ่งคลี, โคกช้าง, หัวเขา, หัวนา, บ่อกรุ, วังศรีราช, ป่าสะแก, ยางนอน, หนองกระทุ่ม
ด่านช้าง: หนองมะค่าโมง, ด่านช้าง, ห้วยขมิ้น, องค์พระ, วังคัน, นิคมกระเสียว, วังยาว
บางปลาม้า: โคกคราม, บางปลาม้า, ตะค่า, บางใหญ่, กฤษณา, สาลี, ไผ่กองดิน, องครักษ์, จรเข้ใหญ่, บ้านแหลม, มะขามล้ม, วังน้ำเย็น, วัดโบสถ์, วัดดาว
ศรีประจันต์: ศรีประจันต์, บ้านกร่าง, มดแดง, บางงาม, ดอนปรู, ปลายนา, วังหว้า, วังน้ำซับ, วังยาง
ดอนเจดีย์: ดอนเจดีย์, หนองสาหร่าย, ไร่รถ, สระกระโจม, ทะเลบก
สองพี่น้อง: สองพี่น้อง, บางเลน, บางตาเถร, บางตะเคียน, บ้านกุ่ม, หัวโพธิ์, บางพลับ, เนินพระปรางค์, บ้านช้าง, ต้นตาล, ศรีสำราญ, ทุ่งคอก, หนองบ่อ, บ่อสุพรรณ, ดอนมะนาว
สามชุก: ย่านยาว, วังลึก, สามชุก, หนองผักนาก, บ้านสระ, หนองสะเดา, กระเสียว
อู่ทอง: อู่ทอง, สระยายโสม, จรเข้สามพัน, บ้านดอน, ยุ้งทะลาย, ดอนมะเกลือ, หนองโอ่ง, ดอนคา, พลับพลาไชย, บ้านโข้ง, เจดีย์, สระพังลาน, กระจัน
หนองหญ้าไซ: หนองหญ้าไซ, หนองราชวัตร, หนองโพธิ์, แจงงาม, หนองขาม, ทัพหลวง
"""
"นครปฐม" = """
เมืองนครปฐม: พระปฐมเจดีย์, บางแขม, พระประโทน, ธรรมศาลา, ตาก้อง, มาบแค, สนามจันทร์, ดอนยายหอม, ถนนขาด, บ่อพลับ, นครปฐม, วังตะกู, หนองปากโลง, สามควายเผือก, ทุ่งน้อย, หนองดินแดง, วังเย็น, โพรงมะเดื่อ, ลำพยา, สระกะเทียม, สวนป่าน, ห้วยจรเข้, ทัพหลวง, หนองงูเหลือม, บ้านยาง
กำแพงแสน: ทุ่งกระพังโหม, กระตีบ, ทุ่งลูกนก, ห้วยขวาง, ทุ่งขวาง, สระสี่มุม, ทุ่งบัว, ดอนข่อย, สระพัฒนา, ห้วยหมอนทอง, ห้วยม่วง, กำแพงแสน, รางพิกุล, หนองกระทุ่ม, วังน้ำเขียว
นครชัยศรี: นครชัยศรี, บางกระเบา, วัดแค, ท่าตำหนัก, บางแก้ว, ท่ากระชับ, ขุนแก้ว, ท่าพระยา, พะเนียด, บางระกำ, โคกพระเจดีย์, ศรีษะทอง, แหลมบัว, ศรีมหาโพธิ์, สัมปทวน, วัดสำโรง, ดอนแฝก, ห้วยพลู, วัดละมุด, บางพระ, บางแก้วฟ้า, ลานตากฟ้า, งิ้วราย, ไทยาวาส
ดอนตูม: สามง่าม, ห้วยพระ, ลำเหย, ดอนพุทรา, บ้านหลวง, ดอนรวก, ห้วยด้วน, ลำลูกบัว
บางเลน: บางเลน, บางปลา, บางหลวง, บางภาษี, บางระกำ, บางไทรป่า, หินมูล, ไทรงาม, ดอนตูม, นิลเพชร, บัวปากท่า, คลองนกกระทุง, นราภิรมย์, ลำพญา, ไผ่หูช้าง
สามพราน: ท่าข้าม, ทรงคนอง, หอมเกร็ด, บางกระทึก, บางเตย, สามพราน, บางช้าง, ไร่ขิง, ท่าตลาด, กระทุ่มล้ม, คลองใหม่, ตลาดจินดา, คลองจินดา, ยายชา, บ้านใหม่, อ้อมใหญ่
พุทธมณฑล: ศาลายา, คลองโยง, มหาสวัสดิ์
"""
"สมุทรสาคร" = """
เมืองสมุทรสาคร: มหาชัย, ท่าฉลอม, โกรกกราก, บ้านบ่อ, บางโทรัด, กาหลง, นาโคก, ท่าจีน, นาดี, ท่าทราย, คอกกระบือ, บางน้ำจืด, พันท้ายนรสิงห์, โคกขาม, บ้านเกาะ, บางกระเจ้า, บางหญ้าแพรก, ชัยมงคล
กระทุ่มแบน: ตลาดกระทุ่มแบน, อ้อมน้อย, ท่าไม้, สวนหลวง, บางยาง, คลองมะเดื่อ, หนองนกไข่, ดอนไก่ดี, แคราย, ท่าเสา
บ้านแพ้ว: บ้านแพ้ว, หลักสาม, ยกกระบัตร, โรงเข้, หนองสองห้อง, หนองบัว, หลักสอง, เจ็ดริ้ว, คลองตัน, อำแพง, สวนส้ม, เกษตรพัฒนา
"""
"สมุทรสงคราม" = """
เมืองสมุทรสงคราม: แม่กลอง, บางขันแตก, ลาดใหญ่, บ้านปรก, บางแก้ว, ท้ายหาด, แหลมใหญ่, คลองเขิน, คลองโคน, นางตะเคียน, บางจะเกร็ง
บางคนที: กระดังงา, บางสะแก, บางยี่รงค์, โรงหีบ, บางคนที, ดอนมะโนรา, บางพรม, บางกุ้ง, จอมปลวก, บางนกแขวก, ยายแพง, บางกระบือ, บ้านปราโมทย์
อัมพวา: อัมพวา, สวนหลวง, ท่าคา, วัดประดู่, เหมืองใหม่, บางช้าง, แควอ้อม, ปลายโพงพาง, บางแค, แพรกหนามแดง, ยี่สาร, บางนางลี่
"""
"เพชรบุรี" = """
เมืองเพชรบุรี: ท่าราบ, คลองกระแชง, บางจาน, นาพันสาม, ธงชัย, บ้านกุ่ม, หนองโสน, ไร่ส้ม, เวียงคอย, บางจาก, บ้านหม้อ, ต้นมะม่วง, ช่องสะแก, นาวุ้ง, สำมะโรง, โพพระ, หาดเจ้าสำราญ, หัวสะพาน, ต้นมะพร้าว, วังตะโก, โพไร่หวาน, ดอนยาง, หนองขนาน, หนองพลับ
เขาย้อย: เขาย้อย, สระพัง, บางเค็ม, ทับคาง, หนองปลาไหล, หนองปรง, หนองชุมพล, ห้วยโรง, ห้วยท่าช้าง, หนองชุมพลเหนือ
หนองหญ้าปล้อง: หนองหญ้าปล้อง, ยางน้ำกลัดเหนือ, ยางน้ำกลัดใต้, ท่าตะคร้อ
ชะอำ: ชะอำ, บางเก่า, นายาง, เขาใหญ่, หนองศาลา, ห้วยทรายเหนือ, ไร่ใหม่พัฒนา, สามพระยา, ดอนขุนห้วย
ท่ายาง: ท่ายาง, ท่าคอย, ยางหย่อง, หนองจอก, มาบปลาเค้า, ท่าไม้รวก, วังไคร้, กลัดหลวง, ปึกเตียน, เขากระปุก, ท่าแลง, บ้านในดง
บ้านลาด: บ้านลาด, บ้านหาด, บ้านทาน, ตำหรุ, สมอพลือ, ไร่มะขาม, ท่าเสน, หนองกระเจ็ด, หนองกะปุ, ลาดโพธิ์, สะพานไกร, ไร่โคก, โรงเข้, ไร่สะท้อน, ห้วยข้อง, ท่าช้าง, ถ้ำรงค์, ห้วยลึก
บ้านแหลม: บ้านแหลม, บางขุนไทร, ปากทะเล, บางแก้ว, แหลมผักเบี้ย, บางตะบูน, บางตะบูนออก, บางครก, ท่าแร้ง, ท่าแร้งออก
แก่งกระจาน: แก่งกระจาน, สองพี่น้อง, วังจันทร์, ป่าเด็ง, พุสวรรค์, ห้วยแม่เพรียง
"""
"ประจวบคีรีขันธ์" = """
เมืองประจวบคีรีขันธ์: ประจวบคีรีขันธ์, เกาะหลัก, คลองวาฬ, ห้วยทราย, อ่าวน้อย, บ่อนอก
กุยบุรี: กุยบุรี, กุยเหนือ, เขาแดง, ดอนยายหนู, สามกระทาย, หาดขาม
ทับสะแก: ทับสะแก, อ่างทอง, นาหูกวาง, เขาล้าน, ห้วยยาง, แสงอรุณ
บางสะพาน: กำเนิดนพคุณ, พงศ์ประศาสน์, ร่อนทอง, ธงชัย, ชัยเกษม, ทองมงคล, แม่รำพึง
บางสะพานน้อย: ปากแพรก, บางสะพาน, ทรายทอง, ช้างแรก, ไชยราช
ปราณบุรี: ปราณบุรี, เขาน้อย, ปากน้ำปราณ, หนองตาแต้ม, วังก์พง, เขาจ้าว
หัวหิน: หัวหิน, หนองแก, หินเหล็กไฟ, หนองพลับ, ทับใต้, ห้วยสัตว์ใหญ่, บึงนคร
สามร้อยยอด: สามร้อยยอด, ศิลาลอย, ไร่เก่า, ศาลาลัย, ไร่ใหม่
"""
"นครศรีธรรมราช" = """
เมืองนครศรีธรรมราช: ในเมือง, ท่าวัง, คลัง, ท่าไร่, ปากนคร, นาทราย, กำแพงเซา, ไชยมนตรี, มะม่วงสองต้น, นาเคียน, ท่างิ้ว, โพธิ์เสด็จ, บางจาก, ปากพูน, ท่าซัก, ท่าเรือ
พรหมคีรี: พรหมโลก, บ้านเกาะ, อินคีรี, ทอนหงส์, นาเรียง
ลานสกา: เขาแก้ว, ลานสกา, ท่าดี, กำโลน, ขุนทะเล
ฉวาง: ฉวาง, ละอาย, นาแว, ไม้เรียง, กะเปียด, นากะชะ, ห้วยปริก, ไสหร้า, นาเขลียง, จันดี
พิปูน: พิปูน, กะทูน, เขาพระ, ยางค้อม, ควนกลาง
เชียรใหญ่: เชียรใหญ่, ท่าขนาน, บ้านกลาง, บ้านเนิน, ไสหมาก, ท้องลำเจียก, เสือหึง, การะเกด, เขาพระบาท, แม่เจ้าอยู่หัว
ชะอวด: ชะอวด, ท่าเสม็ด, ท่าประจะ, เคร็ง, วังอ่าง, บ้านตูล, ขอนหาด, เกาะขันธ์, ควนหนองหงษ์, เขาพระทอง, นางหลง
ท่าศาลา: ท่าศาลา, กลาย, ท่าขึ้น, หัวตะพาน, สระแก้ว, โมคลาน, ไทยบุรี, ดอนตะโก, ตลิ่งชัน, โพธิ์ทอง
ทุ่งสง: ปากแพรก, ชะมาย, หนองหงส์, ควนกรด, นาไม้ไผ่, นาหลวงเสน, เขาโร, กะปาง, ที่วัง, น้ำตก, ถ้ำใหญ่, นาโพธิ์, เขาขาว
นาบอน: นาบอน, ทุ่งสง, แก้วแสน
ทุ่งใหญ่: ท่ายาง, ทุ่งสัง, ทุ่งใหญ่, กุแหระ, ปริก, บางรูป, กรุงหยัน
ปากพนัง: ปากพนัง, คลองน้อย, ป่าระกำ, ชะเมา, คลองกระบือ, เกาะทวด, บ้านใหม่, หูล่อง, แหลมตะลุมพุก, ปากพนังฝั่งตะวันตก, บางศาลา, บางพระ, บางตะพง, ปากพนังฝั่งตะวันออก, บ้านเพิง, ท่าพยา, ปากแพรก, ขนาบนาก
ร่อนพิบูลย์: ร่อนพิบูลย์, หินตก, เสาธง, ควนเกย, ควนพัง, ควนชุม
สิชล: สิชล, ทุ่งปรัง, ฉลอง, เสาเภา, เปลี่ยน, สี่ขีด, เทพราช, เขาน้อย, ทุ่งใส
ขนอม: ขนอม, ควนทอง, ท้องเนียน
หัวไทร: หัวไทร, หน้าสตน, ทรายขาว, แหลม, เขาพังไกร, บ้านราม, บางนบ, ท่าซอม, ควนชะลิก, รามแก้ว, เกาะเพชร
บางขัน: บางขัน, บ้านลำนาว, วังหิน, บ้านนิคม
ถ้ำพรรณรา: ถ้ำพรรณรา, คลองเส, ดุสิต
จุฬาภรณ์: บ้านควนมุด, บ้านชะอวด, ควนหนองคว้า, ทุ่งโพธิ์, นาหมอบุญ, สามตำบล
พระพรหม: นาพรุ, นาสาร, ท้ายสำเภา, ช้างซ้าย
นบพิตำ: นบพิตำ, กรุงชิง, กะหรอ, นาเหรง
ช้างกลาง: ช้างกลาง, หลักช้าง, สวนขัน
เฉลิมพระเกียรติ: เชียรเขา, ดอนตรอ, สวนหลวง, ทางพูน
"""
"กระบี่" = """
เมืองกระบี่: ปากน้ำ, กระบี่ใหญ่, กระบี่น้อย, เขาคราม, เขาทอง, ทับปริก, ไสไทย, อ่าวนาง, หนองทะเล, คลองประสงค์
เขาพนม: เขาพนม, เขาดิน, สินปุน, พรุเตียว, หน้าเขา, โคกหาร
เกาะลันตา: เกาะลันตาใหญ่, เกาะลันตาน้อย, เกาะกลาง, คลองยาง, ศาลาด่าน
คลองท่อม: คลองท่อมใต้, คลองท่อมเหนือ, คลองพน, ทรายขาว, ห้วยน้ำขาว, พรุดินนา, เพหลา
อ่าวลึก: อ่าวลึกใต้, แหลมสัก, นาเหนือ, คลองหิน, อ่าวลึกน้อย, อ่าวลึกเหนือ, เขาใหญ่, คลองยา, บ้านกลาง
ปลายพระยา: ปลายพระยา, เขาเขน, เขาต่อ, คีรีวง
ลำทับ: ลำทับ, ดินอุดม, ทุ่งไทรทอง, ดินแดง
เหนือคลอง: เหนือคลอง, เกาะศรีบอยา, คลองขนาน, คลองเขม้า, โคกยาง, ตลิ่งชัน, ปกาสัย, ห้วยยูง
"""
"พังงา" = """
เมืองพังงา: ท้ายช้าง, นบปริง, ถ้ำน้ำผุด, บางเตย, ตากแดด, สองแพรก, ทุ่งคาโงก, เกาะปันหยี, ป่ากอ
เกาะยาว: เกาะยาวน้อย, เกาะยาวใหญ่, พรุใน
กะปง: กะปง, ท่านา, เหมาะ, เหล, รมณีย์
ตะกั่วทุ่ง: ถ้ำ, กระโสม, กะไหล, ท่าอยู่, หล่อยูง, โคกกลอย, คลองเคียน
ตะกั่วป่า: ตะกั่วป่า, บางนายสี, บางไทร, บางม่วง, ตำตัว, โคกเคียน, คึกคัก, เกาะคอเขา
คุระบุรี: คุระ, บางวัน, เกาะพระทอง, แม่นางขาว
ทับปุด: ทับปุด, มะรุ่ย, บ่อแสน, ถ้ำทองหลาง, โคกเจริญ, บางเหรียง
ท้ายเหมือง: ท้ายเหมือง, นาเตย, บางทอง, ทุ่งมะพร้าว, ลำภี, ลำแก่น
"""
"ภูเก็ต" = """
เมืองภูเก็ต: ตลาดใหญ่, ตลาดเหนือ, เกาะแก้ว, รัษฎา, วิชิต, ฉลอง, ราไวย์, กะรน
กะทู้: กะทู้, ป่าตอง, กมลา
ถลาง: เทพกระษัตรี, ศรีสุนทร, เชิงทะเล, ป่าคลอก, ไม้ขาว, สาคู
"""
"สุราษฎร์ธานี" = """
เมืองสุราษฎร์ธานี: ตลาด, มะขามเตี้ย, วัดประดู่, ขุนทะเล, บางใบไม้, บางชนะ, คลองน้อย, บางไทร, บางโพธิ์, บางกุ้ง, คลองฉนาก
กาญจนดิษฐ์: ท่าทองใหม่, ท่าทอง, กะแดะ, ทุ่งกง, กรูด, ช้างซ้าย, พลายวาส, ป่าร่อน, ตะเคียนทอง, ช้างขวา, ท่าอุแท, ทุ่งรัง, คลองสระ
ดอนสัก: ดอนสัก, ชลคราม, ไชยคราม, ปากแพรก
เกาะสมุย: อ่างทอง, ลิปะน้อย, ตลิ่งงาม, หน้าเมือง, มะเร็ต, บ่อผุด, แม่น้ำ
เกาะพะงัน: เกาะพะงัน, บ้านใต้, เกาะเต่า
ไชยา: ตลาดไชยา, พุมเรียง, เลม็ด, เวียง, ทุ่ง, ป่าเว, ตะกรบ, โมถ่าย, ปากหมาก
ท่าชนะ: ท่าชนะ, สมอทอง, ประสงค์, คันธุลี, วัง, คลองพา
คีรีรัฐนิคม: ท่าขนอน, บ้านยาง, น้ำหัก, กะเปา, ท่ากระดาน, ย่านยาว, ถ้ำสิงขร, บ้านทำเนียบ
บ้านตาขุน: เขาวง, พระแสง, พรุไทย, เขาพัง
พนม: พนม, ต้นยวน, คลองศก, พลูเถื่อน, พังกาญจน์, คลองชะอุ่น
ท่าฉาง: ท่าฉาง, ท่าเคย, คลองไทร, เขาถ่าน, เสวียด, ปากฉลุย
บ้านนาสาร: นาสาร, พรุพี, ทุ่งเตา, ลำพูน, ท่าชี, ควนศรี, ควนสุบรรณ, คลองปราบ, น้ำพุ, ทุ่งเตาใหม่, เพิ่มพูนทรัพย์
บ้านนาเดิม: บ้านนา, ท่าเรือ, ทรัพย์ทวี, นาใต้
เคียนซา: เคียนซา, พ่วงพรมคร, เขาตอก, อรัญคามวารี, บ้านเสด็จ
เวียงสระ: เวียงสระ, บ้านส้อง, คลองฉนวน, ทุ่งหลวง, เขานิพันธ์
พระแสง: อิปัน, สินปุน, บางสวรรค์, ไทรขึง, สินเจริญ, ไทรโสภา, สาคู
พุนพิน: ท่าข้าม, ท่าสะท้อน, ลีเล็ด, บางมะเดื่อ, บางเดือน, ท่าโรงช้าง, กรูด, พุนพิน, บางงอน, ศรีวิชัย, น้ำรอบ, มะลวน, หัวเตย, หนองไทร, เขาหัวควาย, ตะปาน
ชัยบุรี: สองแพรก, ชัยบุรี, คลองน้อย, ไทรทอง
วิภาวดี: ตะกุกใต้, ตะกุกเหนือ
"""
"ระนอง" = """
เมืองระนอง: เขานิเวศน์, ราชกรูด, หงาว, บางริ้น, ปากน้ำ, บางนอน, หาดส้มแป้น, ทรายแดง, เกาะพยาม
ละอุ่น: ละอุ่นใต้, ละอุ่นเหนือ, บางพระใต้, บางพระเหนือ, บางแก้ว, ในวงเหนือ, ในวงใต้
กะเปอร์: ม่วงกลวง, กะเปอร์, เชี่ยวเหลียง, บ้านนา, บางหิน
กระบุรี: น้ำจืด, น้ำจืดน้อย, มะมุ, ปากจั่น, ลำเลียง, จ.ป.ร., บางใหญ่
สุขสำราญ: นาคา, กำพวน
"""
"ชุมพร" = """
เมืองชุมพร: ท่าตะเภา, ปากน้ำ, ท่ายาง, บางหมาก, นาทุ่ง, นาชะอัง, ตากแดด, บางลึก, หาดพันไกร, วังไผ่, วังใหม่, บ้านนา, ขุนกระทิง, ทุ่งคา, วิสัยเหนือ, หาดทรายรี, ถ้ำสิงห์
ท่าแซะ: ท่าแซะ, คุริง, สลุย, นากระตาม, รับร่อ, ท่าข้าม, หงษ์เจริญ, หินแก้ว, ทรัพย์อนันต์, สองพี่น้อง
ปะทิว: บางสน, ทะเลทรัพย์, สะพลี, ชุมโค, ดอนยาง, ปากคลอง, เขาไชยราช
หลังสวน: หลังสวน, ขันเงิน, ท่ามะพลา, นาขา, นาพญา, บ้านควน, บางมะพร้าว, บางน้ำจืด, ปากน้ำ, พ้อแดง, แหลมทราย, วังตะกอ, หาดยาย
ละแม: ละแม, ทุ่งหลวง, สวนแตง, ทุ่งคาวัด
พะโต๊ะ: พะโต๊ะ, ปากทรง, ปังหวาน, พระรักษ์
สวี: นาโพธิ์, สวี, ทุ่งระยะ, ท่าหิน, ปากแพรก, ด่านสวี, ครน, วิสัยใต้, นาสัก, เขาทะลุ, เขาค่าย
ทุ่งตะโก: ปากตะโก, ทุ่งตะไคร, ตะโก, ช่องไม้แก้ว
"""
"สงขลา" = """
เมืองสงขลา: บ่อยาง, เขารูปช้าง, เกาะแต้ว, พะวง, ทุ่งหวัง, เกาะยอ
สทิงพระ: จะทิ้งพระ, กระดังงา, สนามชัย, ดีหลวง, ชุมพล, คลองรี, คูขุด, ท่าหิน, วัดจันทร์, บ่อแดง, บ่อดาน
จะนะ: บ้านนา, ป่าชิง, สะพานไม้แก่น, สะกอม, นาหว้า, นาทับ, น้ำขาว, ขุนตัดหวาย, ท่าหมอไทร, จะโหนง, คู, แค, คลองเปียะ, ตลิ่งชัน
นาทวี: นาทวี, ฉาง, นาหมอศรี, คลองทราย, ปลักหนู, ท่าประดู่, สะท้อน, ทับช้าง, ประกอบ, คลองกวาง
เทพา: เทพา, ปากบาง, เกาะสะบ้า, ลำไพล, ท่าม่วง, วังใหญ่, สะกอม
สะบ้าย้อย: สะบ้าย้อย, ทุ่งพอ, เปียน, บ้านโหนด, จะแหน, คูหา, เขาแดง, บาโหย, ธารคีรี
ระโนด: ระโนด, คลองแดน, ตะเครียะ, ท่าบอน, บ้านใหม่, บ่อตรุ, ปากแตระ, พังยาง, ระวะ, วัดสน, บ้านขาว, แดนสงวน
กระแสสินธุ์: เกาะใหญ่, โรง, เชิงแส, กระแสสินธุ์
รัตภูมิ: กำแพงเพชร, ท่าชะมวง, คูหาใต้, ควนรู, เขาพระ
สะเดา: สะเดา, ปริก, พังลา, สำนักแต้ว, ทุ่งหมอ, ท่าโพธิ์, ปาดังเบซาร์, สำนักขาม, เขามีเกียรติ
หาดใหญ่: หาดใหญ่, ควนลัง, คูเต่า, คอหงส์, คลองแห, คลองอู่ตะเภา, ฉลุง, ทุ่งใหญ่, ทุ่งตำเสา, ท่าข้าม, น้ำน้อย, บ้านพรุ, พะตง
นาหม่อม: นาหม่อม, พิจิตร, ทุ่งขมิ้น, คลองหรัง
ควนเนียง: รัตภูมิ, ควนโส, ห้วยลึก, บางเหรียง
บางกล่ำ: บางกล่ำ, ท่าช้าง, แม่ทอม, บ้านหาร
สิงหนคร: ชิงโค, สทิงหม้อ, ทำนบ, รำแดง, วัดขนุน, ชะแล้, ปากรอ, ป่าขาด, หัวเขา, บางเขียด, ม่วงงาม
คลองหอยโข่ง: คลองหอยโข่ง, ทุ่งลาน, โคกม่วง, คลองหลา
"""
"สตูล" = """
เมืองสตูล: พิมาน, คลองขุด, ควนขัน, บ้านควน, ฉลุง, เกาะสาหร่าย, ตันหยงโป, เจ๊ะบิลัง, ตำมะลัง, ปูยู, ควนโพธิ์, เกตรี
ควนโดน: ควนโดน, ควนสตอ, ย่านซื่อ, วังประจัน
ควนกาหลง: ทุ่งนุ้ย, ควนกาหลง, อุใดเจริญ
ท่าแพ: ท่าแพ, แป-ระ, สาคร, ท่าเรือ
ละงู: กำแพง, ละงู, เขาขาว, ปากน้ำ, น้ำผุด, แหลมสน
ทุ่งหว้า: ทุ่งหว้า, นาทอน, ขอนคลาน, ทุ่งบุหลัง, ป่าแก่บ่อหิน
มะนัง: ปาล์มพัฒนา, นิคมพัฒนา
"""
"ตรัง" = """
เมืองตรัง: ทับเที่ยง, นาพละ, บ้านควน, นาบินหลา, ควนปริง, นาโยงใต้, บางรัก, โคกหล่อ, นาโต๊ะหมิง, หนองตรุด, น้ำผุด, นาตาล่วง, บ้านโพธิ์, นาท่ามเหนือ, นาท่ามใต้
กันตัง: กันตัง, ควนธานี, บางหมาก, บางเป้า, วังวน, กันตังใต้, โคกยาง, คลองลุ, ย่านซื่อ, บ่อน้ำร้อน, บางสัก, นาเกลือ, เกาะลิบง, คลองชีล้อม
ย่านตาขาว: ย่านตาขาว, หนองบ่อ, นาชุมเห็ด, ในควน, โพรงจระเข้, ทุ่งกระบือ, ทุ่งค่าย, เกาะเปียะ
ปะเหลียน: ท่าข้าม, ทุ่งยาว, ปะเหลียน, บางด้วน, บ้านนา, สุโสะ, ลิพัง, เกาะสุกร, ท่าพญา, แหลมสอม
สิเกา: บ่อหิน, เขาไม้แก้ว, กะลาเส, ไม้ฝาด, นาเมืองเพชร
ห้วยยอด: ห้วยยอด, หนองช้างแล่น, บางดี, บางกุ้ง, เขากอบ, เขาขาว, เขาปูน, ปากแจ่ม, ปากคม, ท่างิ้ว, ลำภูรา, นาวง, ห้วยนาง, ในเตา, ทุ่งต่อ, วังคีรี
วังวิเศษ: เขาวิเศษ, วังมะปราง, อ่าวตง, ท่าสะบ้า, วังมะปรางเหนือ
นาโยง: นาโยงเหนือ, ช่อง, ละมอ, โคกสะบ้า, นาหมื่นศรี, นาข้าวเสีย
รัษฎา: ควนเมา, คลองปาง, หนองบัว, หนองปรือ, เขาไพร
หาดสำราญ: หาดสำราญ, บ้าหวี, ตะเสะ
"""
"พัทลุง" = """
เมืองพัทลุง: คูหาสวรรค์, เขาเจียก, ท่ามิหรำ, โคกชะงาย, นาท่อม, ปรางหมู่, ท่าแค, ลำปำ, ตำนาน, ควนมะพร้าว, ร่มเมือง, ชัยบุรี, นาโหนด, พญาขัน
กงหรา: กงหรา, ชะรัด, คลองเฉลิม, คลองทรายขาว, สมหวัง
เขาชัยสน: เขาชัยสน, ควนขนุน, จองถนน, หานโพธิ์, โคกม่วง
ตะโหมด: แม่ขรี, ตะโหมด, คลองใหญ่
ควนขนุน: ควนขนุน, ทะเลน้อย, นาขยาด, พนมวังก์, แหลมโตนด, ปันแต, โตนดด้วน, ดอนทราย, มะกอกเหนือ, พนางตุง, ชะมวง, แพรกหา
ปากพะยูน: ปากพะยูน, ดอนประดู่, เกาะนางคำ, เกาะหมาก, ฝาละมี, หารเทา, ดอนทราย
ศรีบรรพต: เขาย่า, เขาปู่, ตะแพน
ป่าบอน: ป่าบอน, โคกทราย, หนองธง, ทุ่งนารี, วังใหม่
บางแก้ว: ท่ามะเดื่อ, นาปะขอ, โคกสัก
ป่าพะยอม: ป่าพะยอม, ลานข่อย, เกาะเต่า, บ้านพร้าว
ศรีนครินทร์: ชุมพล, บ้านนา, อ่างทอง, ลำสินธุ์
"""
"ปัตตานี" = """
เมืองปัตตานี: สะบารัง, อาเนาะรู, จะบังติกอ, บานา, ตันหยงลุโละ, คลองมานิง, กะมิยอ, บาราโหม, ปะกาฮะรัง, รูสะมิแล, ตะลุโบะ, บาราเฮาะ, ปุยุด
โคกโพธิ์: โคกโพธิ์, มะกรูด, บางโกระ, ป่าบอน, ทรายขาว, นาประดู่, ปากล่อ, ทุ่งพลา, ท่าเรือ, นาเกตุ, ควนโนรี, ช้างให้ตก
หนองจิก: เกาะเปาะ, คอลอตันหยง, ดอนรัก, ดาโต๊ะ, ตุยง, ท่ากำชำ, บ่อทอง, บางเขา, บางตาวา, ปุโละปุโย, ยาบี, ลิปะสะโง
ปะนาเระ: ปะนาเระ, ท่าข้าม, บ้านนอก, ดอน, ควน, ท่าน้ำ, คอกกระบือ, พ่อมิ่ง, บ้านกลาง, บ้านน้ำบ่อ
มายอ: มายอ, ถนน, ตรัง, กระหวะ, ลุโบะยิไร, ลางา, กระเสาะ, เกาะจัน, ปะโด, สาคอบน, สาคอใต้, สะกำ, ปานัน
ทุ่งยางแดง: ตะโละแมะนา, พิเทน, น้ำดำ, ปากู
สายบุรี: ตะลุบัน, ตะบิ้ง, ปะเสยะวอ, บางเก่า, บือเระ, เตราะบอน, กะดุนง, ละหาร, มะนังดาลำ, แป้น, ทุ่งคล้า
ไม้แก่น: ไทรทอง, ไม้แก่น, ตะโละไกรทอง, ดอนทราย
ยะหริ่ง: ตะโละ, ตะโละกาโปร์, ตันหยงดาลอ, ตันหยงจึงงา, ตอหลัง, ตาแกะ, ตาลีอายร์, ยามู, บางปู, หนองแรต, ปิยามุมัง, ปุลากง, บาโลย, สาบัน, มะนังยง, ราตาปันยัง, จะรัง, แหลมโพธิ์
ยะรัง: ยะรัง, สะดาวา, ประจัน, สะนอ, ระแว้ง, ปิตูมุดี, วัด, กระโด, คลองใหม่, เมาะมาวี, กอลำ, เขาตูม
กะพ้อ: กะรุบี, ตะโละดือรามัน, ปล่องหอย
แม่ลาน: แม่ลาน, ม่วงเตี้ย, ป่าไร่
"""
"ยะลา" = """
เมืองยะลา: สะเตง, บุดี, ยุโป, ลิดล, ยะลา, ท่าสาป, ลำใหม่, หน้าถ้ำ, ลำพะยา, เปาะเส้ง, พร่อน, บันนังสาเรง, สะเตงนอก, ตาเซะ
เบตง: เบตง, ยะรม, ตาเนาะแมเราะ, อัยเยอร์เวง, ธารน้ำทิพย์
บันนังสตา: บันนังสตา, บาเจาะ, ตาเนาะปูเต๊ะ, ถ้ำทะลุ, ตลิ่งชัน, เขื่อนบางลาง
ธารโต: ธารโต, บ้านแหร, แม่หวาด, คีรีเขต
ยะหา: ยะหา, ละแอ, ปะแต, บาโร๊ะ, ตาชี, บาโงยซิแน, กาตอง
รามัน: กายูบอเกาะ, กาลูปัง, กาลอ, กอตอตือร๊ะ, โกตาบารู, เกะรอ, จะกว๊ะ, ท่าธง, เนินงาม, บาลอ, บาโงย, บือมัง, ยะต๊ะ, วังพญา, อาซ่อง, ตะโล๊ะหะลอ
กาบัง: กาบัง, บาละ
กรงปินัง: กรงปินัง, สะเอะ, ห้วยกระทิง, ปุโรง
"""
"นราธิวาส" = """
เมืองนราธิวาส: บางนาค, ลำภู, มะนังตายอ, บางปอ, กะลุวอ, กะลุวอเหนือ, โคกเคียน
ตากใบ: เจ๊ะเห, ไพรวัน, พร่อน, ศาลาใหม่, บางขุนทอง, เกาะสะท้อน, นานาค, โฆษิต
บาเจาะ: บาเจาะ, ลุโบะสาวอ, กาเยาะมาตี, ปะลุกาสาเมาะ, บาเระเหนือ, บาเระใต้
ยี่งอ: ยี่งอ, ละหาร, จอเบาะ, ลุโบะบายะ, ลุโบะบือซา, ตะปอเยาะ
ระแงะ: ตันหยงมัส, ตันหยงลิมอ, บองอ, กาลิซา, บาโงสะโต, เฉลิม, มะรือโบตก
รือเสาะ: รือเสาะ, สาวอ, เรียง, สามัคคี, บาตง, ลาโละ, รือเสาะออก, โคกสะตอ, สุวารี
ศรีสาคร: ซากอ, ตะมะยูง, ศรีสาคร, เชิงคีรี, กาหลง, ศรีบรรพต
แว้ง: แว้ง, กายูคละ, ฆอเลาะ, โละจูด, แม่ดง, เอราวัณ
สุคิริน: มาโมง, สุคิริน, เกียร์, ภูเขาทอง, ร่มไทร
สุไหงโก-ลก: สุไหงโก-ลก, ปาเสมัส, มูโนะ, ปูโยะ
สุไหงปาดี: ปะลุรู, สุไหงปาดี, โต๊ะเด็ง, สากอ, ริโก๋, กาวะ
จะแนะ: จะแนะ, ดุซงญอ, ผดุงมาตร, ช้างเผือก
เจาะไอร้อง: จวบ, บูกิต, มะรือโบออก
"""
"บึงกาฬ" = """
เมืองบึงกาฬ: คำนาดี, บึงโขงหลง, ไคสี, ชัยพร, นาสวรรค์, โนนสมบูรณ์, บึงกาฬ, โป่งเปื่อย, วิศิษฐ์, หนองเข็ง, หนองเลิง, หอคำ
เซกา: ซาง, เซกา, ท่ากกแดง, ท่าสะอาด, น้ำจั้น, บ้านต้อง, ป่งไฮ, โสกก่าม, หนองทุ่ม
โซ่พิสัย: คำแก้ว, โซ่, ถ้ำเจริญ, บัวตูม, ศรีชมภู, หนองพันทา, เหล่าทอง
พรเจริญ: ดอนหญ้านาง, ป่าแฝก, พรเจริญ, วังชมภู, ศรีชมภู, ศรีสำราญ, หนองหัวช้าง
ศรีวิไล: ชุมภูพร, นาสะแบง, นาสิงห์, นาแสง, ศรีวิไล
บึงโขงหลง: ดงบัง, ท่าดอกคำ, บึงโขงหลง, โพธิ์หมากแข้ง
ปากคาด: นากั้ง, นาดง, โนนศิลา, ปากคาด, ศรีวิไล, หนองยอง
บุ่งคล้า: โคกกว้าง, บุ่งคล้า, หนองเดิน
"""

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
named-after = "province"

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
named-after = "subdistrict"

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
named-after = "district"

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

    /// What is needed of them to recognise a file, so that only the item it answers is read.
    public static let outline: StaticString = ##"""
vocabulary	agency-types	vocabulary/agency-types.toml
vocabulary	budget-sources	vocabulary/budget-sources.toml
vocabulary	ministries	vocabulary/ministries.toml
vocabulary	procurement-methods	vocabulary/procurement-methods.toml
vocabulary	procurement-statuses	vocabulary/procurement-statuses.toml
vocabulary	provinces	vocabulary/provinces.toml
form	action-plan	forms/action-plan.toml	
form	action-progress	forms/action-progress.toml	
form	action-results	forms/action-results.toml	
form	complaint-statistics	forms/complaint-statistics.toml	
form	executives	forms/executives.toml	
form	gift-report	forms/gift-report.toml	
form	hr-results	forms/hr-results.toml	
form	integrity-analysis	forms/integrity-analysis.toml	
form	integrity-item-progress	forms/integrity-item-progress.toml	
form	integrity-measures	forms/integrity-measures.toml	
form	integrity-progress	forms/integrity-progress.toml	
form	integrity-results	forms/integrity-results.toml	
form	monthly-summary	forms/monthly-summary.toml	procurement-methods
form	participation	forms/participation.toml	
form	procured-items	forms/procured-items.toml	
form	procurement-16	forms/procurement-16.toml	agency-types budget-sources ministries procurement-methods procurement-statuses provinces
form	procurement-by-method	forms/procurement-by-method.toml	procurement-methods
form	procurement-contract	forms/procurement-contract.toml	agency-types budget-sources ministries procurement-methods procurement-statuses provinces
form	procurement-issues	forms/procurement-issues.toml	
form	procurement-plan	forms/procurement-plan.toml	agency-types budget-sources ministries procurement-methods provinces
form	risk-actions	forms/risk-actions.toml	
form	risk-assessment	forms/risk-assessment.toml	
form	satisfaction	forms/satisfaction.toml	
form	service-statistics	forms/service-statistics.toml	
narrative	prose	narratives/prose.toml	provinces
pack	2566	2566/pack.toml	2566	การประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ ประจำปีงบประมาณ พ.ศ. 2566	Integrity and Transparency Assessment of fiscal year 2566		
indicator	9	การเปิดเผยข้อมูล	disclosure
indicator	10	การป้องกันการทุจริต	prevention of corruption
indicator	9.1	ข้อมูลพื้นฐาน	basic information
indicator	9.2	การบริหารงาน	administration
indicator	9.3	การจัดซื้อจัดจ้างหรือการจัดหาพัสดุ	procurement
indicator	9.4	การบริหารและพัฒนาทรัพยากรบุคคล	human resources
indicator	9.5	การส่งเสริมความโปร่งใส	promotion of transparency
indicator	10.1	การดำเนินการเพื่อป้องกันการทุจริต	action against corruption
indicator	10.2	มาตรการส่งเสริมคุณธรรมและความโปร่งใส	integrity measures
band	95	ผ่านดีเยี่ยม	passed with excellence
band	85	ผ่านดี	passed well
band	70	ต้องปรับปรุง	needs improvement
band	0	ต้องปรับปรุงโดยด่วน	needs improvement at once
item	O1	2566/items/O1.toml	9.1	โครงสร้าง	structure	สำนักปลัด	office of the clerk	high	รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2566 ที่อ้างองค์ประกอบด้านข้อมูล	แผนผังโครงสร้าง ตำแหน่งสำคัญ และการแบ่งส่วนงานภายใน	standing	2566	19266	19630
title	โครงสร้างหน่วยงาน
title	โครงสร้างองค์กร
title	โครงสร้างส่วนราชการ
title	โครงสร้างการแบ่งส่วนราชการ
title	แผนผังโครงสร้าง
title	โครงสร้างองค์การบริหารส่วนตำบล
title	โครงสร้างเทศบาล
title	ผังโครงสร้าง
item	O2	2566/items/O2.toml	9.1	ข้อมูลผู้บริหาร	executives	สำนักปลัด	office of the clerk	high	รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2566 ที่อ้างองค์ประกอบด้านข้อมูล	ผู้บริหารสูงสุดและผู้ดำรงตำแหน่งทางการบริหาร คนละสี่องค์ประกอบ	standing	2566	19266	19630
title	ข้อมูลผู้บริหาร
title	ข้อมูลคณะผู้บริหาร
title	ทำเนียบผู้บริหาร
title	รายชื่อผู้บริหาร
title	คณะผู้บริหาร
table	executives	executives	รายชื่อผู้บริหาร	executives	error
item	O3	2566/items/O3.toml	9.1	อำนาจหน้าที่	powers and duties	สำนักปลัด	office of the clerk	high	รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2566 ที่อ้างองค์ประกอบด้านข้อมูล	หน้าที่และอำนาจของหน่วยงานตามที่กฎหมายกำหนด	standing	2566	19266	19630
title	อำนาจหน้าที่ของ
title	หน้าที่และอำนาจ
title	อำนาจและหน้าที่
title	ภารกิจและอำนาจหน้าที่
title	ภารกิจ อำนาจหน้าที่
item	O4	2566/items/O4.toml	9.1	แผนยุทธศาสตร์หรือแผนพัฒนาหน่วยงาน	strategic or development plan	สำนักปลัด	office of the clerk	high	รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2566 ที่อ้างองค์ประกอบด้านข้อมูล	แผนที่มีระยะมากกว่าหนึ่งปีและครอบคลุมปี พ.ศ. 2566 เช่น ยุทธศาสตร์ เป้าหมาย ตัวชี้วัด	multi-year	2566	19266	19630
title	แผนยุทธศาสตร์หรือแผนพัฒนาหน่วยงาน
title	แผนยุทธศาสตร์การพัฒนา
title	แผนยุทธศาสตร์
title	แผนพัฒนาท้องถิ่น
title	แผนพัฒนาหน่วยงาน
title	แผนพัฒนาตำบล
title	แผนพัฒนาเทศบาล
title	แผนพัฒนาสามปี
title	แผนพัฒนาห้าปี
title	แผนปฏิบัติราชการ 5 ปี
title	แผนปฏิบัติราชการระยะ 5 ปี
item	O5	2566/items/O5.toml	9.1	ข้อมูลการติดต่อ	contact	สำนักปลัด	office of the clerk	high	รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2566 ที่อ้างองค์ประกอบด้านข้อมูล	ที่อยู่ โทรศัพท์ โทรสาร ไปรษณีย์อิเล็กทรอนิกส์ และแผนที่ตั้ง	standing	2566	19266	19630
title	ข้อมูลการติดต่อ
title	ช่องทางการติดต่อ
title	ติดต่อหน่วยงาน
item	O6	2566/items/O6.toml	9.1	กฎหมายที่เกี่ยวข้อง	relevant law	สำนักปลัด	office of the clerk	high	รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2566 ที่อ้างองค์ประกอบด้านข้อมูล	กฎหมายที่เกี่ยวข้องกับการดำเนินงานหรือการปฏิบัติงานของหน่วยงาน	standing	2566	19266	19630
title	กฎหมายที่เกี่ยวข้อง
title	กฎหมาย ระเบียบ และข้อบังคับที่เกี่ยวข้อง
title	กฎหมายและระเบียบที่เกี่ยวข้อง
title	ระเบียบกฎหมายที่เกี่ยวข้อง
item	O7	2566/items/O7.toml	9.1	ข่าวประชาสัมพันธ์	news	สำนักปลัด	office of the clerk	high	รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2566 ที่อ้างองค์ประกอบด้านข้อมูล	ข่าวตามอำนาจหน้าที่หรือภารกิจ ที่เกิดขึ้นในปี พ.ศ. 2566	current	2566	19266	19630
title	ข่าวประชาสัมพันธ์
title	ข่าวสารประชาสัมพันธ์
title	ข่าวสารและกิจกรรม
title	ข่าวกิจกรรม
item	O8	2566/items/O8.toml	9.1	Q&A	two-way questions and answers	สำนักปลัด	office of the clerk	high	รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2566 ที่อ้างองค์ประกอบด้านข้อมูล	ตำแหน่งบนเว็บไซต์ที่บุคคลภายนอกสอบถามและหน่วยงานตอบได้ สื่อสารได้สองทาง	standing	2566	19266	19630
title	Q&A
title	ถาม - ตอบ
title	ถามตอบ
title	กระดานสนทนา
title	กระดานถามตอบ
title	เว็บบอร์ด
title	Web board
item	O9	2566/items/O9.toml	9.1	Social Network	social media	สำนักปลัด	office of the clerk	high	รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2566 ที่อ้างองค์ประกอบด้านข้อมูล	ตำแหน่งบนเว็บไซต์ที่เชื่อมโยงไปยังเครือข่ายสังคมออนไลน์ของหน่วยงาน	standing	2566	19266	19630
title	Social Network
title	Social Media
title	เครือข่ายสังคมออนไลน์
title	สื่อสังคมออนไลน์
item	O10	2566/items/O10.toml	9.1	นโยบายคุ้มครองข้อมูลส่วนบุคคล	privacy policy	สำนักปลัด	office of the clerk	high	รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2566 ที่อ้างองค์ประกอบด้านข้อมูล	นโยบายคุ้มครองข้อมูลส่วนบุคคลบนเว็บไซต์หลัก ที่ใช้ในปีงบประมาณปัจจุบัน	standing	2566	19266	19630
title	นโยบายคุ้มครองข้อมูลส่วนบุคคล
title	นโยบายการคุ้มครองข้อมูลส่วนบุคคล
title	นโยบายความเป็นส่วนตัว
title	นโยบายข้อมูลส่วนบุคคล
title	Privacy Policy
item	O11	2566/items/O11.toml	9.2	แผนดำเนินงานและการใช้งบประมาณประจำปี	annual action and budget plan	สำนักปลัด	office of the clerk	high	รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2566 ที่อ้างองค์ประกอบด้านข้อมูล	แผนหนึ่งปีของปีงบประมาณ พ.ศ. 2566 ระบุโครงการ งบประมาณ และระยะเวลา	current	2566	19266	19630
title	แผนดำเนินงานและการใช้งบประมาณประจำปี
title	แผนดำเนินงานและการใช้จ่ายงบประมาณ
title	แผนการดำเนินงานและการใช้งบประมาณ
title	แผนดำเนินงานประจำปี
title	แผนการดำเนินงานประจำปี
title	แผนดำเนินงาน ประจำปีงบประมาณ
title	แผนการดำเนินงาน ประจำปีงบประมาณ
title	แผนการใช้จ่ายงบประมาณ
title	แผนปฏิบัติการประจำปี
title	แผนปฏิบัติราชการประจำปี
table	plan	action-plan	โครงการหรือกิจกรรมตามแผน	projects of the plan	error
item	O12	2566/items/O12.toml	9.2	รายงานการกำกับติดตามการดำเนินงานและการใช้งบประมาณ ประจำปี รอบ 6 เดือน	six-month progress of action and budget	สำนักปลัด	office of the clerk	high	รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2566 ที่อ้างองค์ประกอบด้านข้อมูล	ความก้าวหน้าและงบประมาณของแต่ละโครงการ รายเดือนหรือรายไตรมาส 1 ต.ค. 2565 – 31 มี.ค. 2566	current	2566	19266	19447
title	รายงานการกำกับติดตามการดำเนินงานและการใช้งบประมาณ
title	รายงานการกำกับติดตามการดำเนินงานและการใช้จ่ายงบประมาณ
title	รายงานการกำกับติดตามการดำเนินงาน
title	รายงานกำกับติดตามการดำเนินงาน
title	รายงานความก้าวหน้าการดำเนินงานและการใช้จ่ายงบประมาณ
title	รายงานผลการดำเนินงานและการใช้จ่ายงบประมาณ รอบ 6 เดือน
title	รายงานผลการดำเนินงาน รอบ 6 เดือน
other	action-plan
table	half_year	action-progress	ความก้าวหน้าของโครงการหรือกิจกรรม	progress of the projects	error
item	O13	2566/items/O13.toml	9.2	รายงานผลการดำเนินงานประจำปี	annual report	สำนักปลัด	office of the clerk	high	รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2566 ที่อ้างองค์ประกอบด้านข้อมูล	ผลการดำเนินโครงการของปีงบประมาณ พ.ศ. 2565 ปัญหา/อุปสรรค และข้อเสนอแนะ	previous	2565	18901	19265
title	รายงานผลการดำเนินงานประจำปี
title	รายงานผลการดำเนินงาน ประจำปีงบประมาณ
title	รายงานผลการดำเนินงานตามแผนดำเนินงาน
title	รายงานผลการดำเนินงานตามแผนการดำเนินงาน
title	รายงานผลการดำเนินงานตามแผนปฏิบัติราชการ
title	รายงานผลการติดตามและประเมินผลแผนพัฒนา
title	รายงานผลการปฏิบัติงานประจำปี
title	รายงานประจำปี
table	results	action-results	ผลการดำเนินโครงการหรือกิจกรรม	results of the projects	error
item	O14	2566/items/O14.toml	9.2	คู่มือหรือมาตรฐานการปฏิบัติงาน	staff manual	สำนักปลัด	office of the clerk	high	รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2566 ที่อ้างองค์ประกอบด้านข้อมูล	เป็นคู่มือปฏิบัติภารกิจใด สำหรับเจ้าหน้าที่ตำแหน่งใด วิธีการขั้นตอนอย่างไร อย่างน้อย 1 คู่มือ	standing	2566	19266	19630
title	คู่มือหรือมาตรฐานการปฏิบัติงาน
title	คู่มือการปฏิบัติงาน
title	คู่มือปฏิบัติงาน
title	มาตรฐานการปฏิบัติงาน
title	คู่มือปฏิบัติราชการ
title	แนวทางการปฏิบัติงาน
item	O15	2566/items/O15.toml	9.2	คู่มือหรือมาตรฐานการให้บริการ	service manual	สำนักปลัด	office of the clerk	high	รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2566 ที่อ้างองค์ประกอบด้านข้อมูล	บริการหรือภารกิจใด วิธีการขั้นตอนการให้บริการอย่างไร อย่างน้อย 1 คู่มือ	standing	2566	19266	19630
title	คู่มือหรือมาตรฐานการให้บริการ
title	คู่มือการให้บริการ
title	มาตรฐานการให้บริการ
title	คู่มือสำหรับประชาชน
title	คู่มือประชาชน
title	คู่มือบริการประชาชน
item	O16	2566/items/O16.toml	9.2	ข้อมูลเชิงสถิติการให้บริการ	service statistics	สำนักปลัด	office of the clerk	high	รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2566 ที่อ้างองค์ประกอบด้านข้อมูล	สถิติการให้บริการรายเดือน รายไตรมาส หรือราย 6 เดือน ของหกเดือนแรกของปี พ.ศ. 2566	current	2566	19266	19447
title	ข้อมูลเชิงสถิติการให้บริการ
title	ข้อมูลสถิติการให้บริการ
title	สถิติการให้บริการ
title	สถิติการบริการ
title	สถิติผู้มารับบริการ
title	สถิติผู้รับบริการ
title	จำนวนผู้มาขอรับบริการ
table	statistics	service-statistics	สถิติการให้บริการ	service statistics	error
item	O17	2566/items/O17.toml	9.2	รายงานผลการสำรวจความพึงพอใจการให้บริการ	satisfaction survey	สำนักปลัด	office of the clerk	high	รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2566 ที่อ้างองค์ประกอบด้านข้อมูล	ผลสำรวจความพึงพอใจการให้บริการของปี พ.ศ. 2565	previous	2565	18901	19265
title	รายงานผลการสำรวจความพึงพอใจ
title	ผลการสำรวจความพึงพอใจ
title	รายงานผลสำรวจความพึงพอใจ
title	รายงานผลความพึงพอใจ
title	รายงานความพึงพอใจ
title	ผลการประเมินความพึงพอใจ
table	results	satisfaction	ผลการสำรวจความพึงพอใจ	results of the survey	
item	O18	2566/items/O18.toml	9.2	E–Service	online service	สำนักปลัด	office of the clerk	high	รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2566 ที่อ้างองค์ประกอบด้านข้อมูล	ช่องทางออนไลน์ที่สอดคล้องกับภารกิจ ไม่ต้องเดินทางมา เข้าถึงจากเว็บไซต์หลัก	standing	2566	19266	19630
title	E-Service
title	E–Service
title	อีเซอร์วิส
title	ระบบบริการออนไลน์
title	ระบบให้บริการออนไลน์
title	บริการออนไลน์
title	ขอรับบริการออนไลน์
item	O19	2566/items/O19.toml	9.3	แผนการจัดซื้อจัดจ้างหรือแผนการจัดหาพัสดุ	procurement plan	กองคลัง	finance division	high	รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2566 ที่อ้างองค์ประกอบด้านข้อมูล	แผนตามพระราชบัญญัติการจัดซื้อจัดจ้างและการบริหารพัสดุภาครัฐ พ.ศ. 2560 ของปี พ.ศ. 2566	current	2566	19266	19630
title	แผนการจัดซื้อจัดจ้างหรือแผนการจัดหาพัสดุ
title	แผนการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ
title	แผนการจัดซื้อจัดจ้าง
title	แผนจัดซื้อจัดจ้าง
title	แผนการจัดหาพัสดุ
title	เผยแพร่แผนการจัดซื้อจัดจ้าง
item	O20	2566/items/O20.toml	9.3	ประกาศต่าง ๆ เกี่ยวกับการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ	procurement notices	กองคลัง	finance division	high	รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2566 ที่อ้างองค์ประกอบด้านข้อมูล	ประกาศตามพระราชบัญญัติในปี พ.ศ. 2566 เช่น ประกาศเชิญชวน ประกาศผลการจัดซื้อจัดจ้าง	current	2566	19266	19630
title	ประกาศต่าง ๆ เกี่ยวกับการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ
title	ประกาศต่างๆ เกี่ยวกับการจัดซื้อจัดจ้าง
title	ประกาศเกี่ยวกับการจัดซื้อจัดจ้าง
title	ประกาศจัดซื้อจัดจ้าง
title	ประกาศการจัดซื้อจัดจ้าง
title	ประกาศผู้ชนะการเสนอราคา
title	ประกาศเชิญชวน
item	O21	2566/items/O21.toml	9.3	สรุปผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุรายเดือน	monthly procurement summary	กองคลัง	finance division	high	รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2566 ที่อ้างองค์ประกอบด้านข้อมูล	แปดองค์ประกอบต่อรายการ รายเดือน หกเดือนแรก	current	2566	19266	19447
title	สรุปผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุรายเดือน
title	สรุปผลการจัดซื้อจัดจ้าง
title	สรุปผลการดำเนินการจัดซื้อจัดจ้างในรอบเดือน
title	สรุปผลการดำเนินการจัดซื้อจัดจ้าง
table	summary	monthly-summary	สรุปผลการจัดซื้อจัดจ้างรายเดือน	monthly procurement summary	error
item	O22	2566/items/O22.toml	9.3	รายงานผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุประจำปี	annual procurement report	กองคลัง	finance division	high	รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2566 ที่อ้างองค์ประกอบด้านข้อมูล	งบประมาณที่ใช้ รายการที่จัดซื้อจัดจ้าง ปัญหา/อุปสรรค และข้อเสนอแนะ ของปี พ.ศ. 2565	previous	2565	18901	19265
title	รายงานผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุประจำปี
title	รายงานผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ ประจำปีงบประมาณ
title	รายงานผลการจัดซื้อจัดจ้างประจำปี
title	รายงานผลการจัดซื้อจัดจ้าง ประจำปีงบประมาณ
title	รายงานสรุปผลการจัดซื้อจัดจ้างประจำปี
title	สรุปผลการจัดซื้อจัดจ้างประจำปี
title	รายงานการวิเคราะห์ผลการจัดซื้อจัดจ้าง
table	items	procured-items	รายการที่มีการจัดซื้อจัดจ้าง	what was procured	error
item	O23	2566/items/O23.toml	9.4	นโยบายหรือแผนการบริหารทรัพยากรบุคคล	human-resources policy or plan	สำนักปลัด	office of the clerk	high	รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2566 ที่อ้างองค์ประกอบด้านข้อมูล	นโยบายของผู้บริหารสูงสุดหรือแผนที่กำหนดในนามหน่วยงาน ที่ใช้บังคับในปี พ.ศ. 2566	current	2566	19266	19630
title	นโยบายหรือแผนการบริหารทรัพยากรบุคคล
title	นโยบายการบริหารทรัพยากรบุคคล
title	นโยบายการบริหารและพัฒนาทรัพยากรบุคคล
title	นโยบายด้านการบริหารทรัพยากรบุคคล
title	แผนการบริหารและพัฒนาทรัพยากรบุคคล
title	แผนการบริหารทรัพยากรบุคคล
title	แผนบริหารทรัพยากรบุคคล
title	แผนพัฒนาบุคลากร
title	แผนอัตรากำลัง
item	O24	2566/items/O24.toml	9.4	การดำเนินการตามนโยบายหรือแผนการบริหารทรัพยากรบุคคล	progress of the human-resources plan	สำนักปลัด	office of the clerk	high	รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2566 ที่อ้างองค์ประกอบด้านข้อมูล	ความก้าวหน้าตามข้อ O23 และงบประมาณของแต่ละโครงการ หกเดือนแรกของปี พ.ศ. 2566	current	2566	19266	19447
title	การดำเนินการตามนโยบายหรือแผนการบริหารทรัพยากรบุคคล
title	การดำเนินการตามนโยบายการบริหารทรัพยากรบุคคล
title	การดำเนินงานตามนโยบายการบริหารทรัพยากรบุคคล
title	ผลการดำเนินการตามนโยบายการบริหารทรัพยากรบุคคล
title	รายงานผลการดำเนินการตามนโยบายการบริหารทรัพยากรบุคคล
title	รายงานความก้าวหน้าการดำเนินการตามนโยบายการบริหารทรัพยากรบุคคล
title	รายงานผลการดำเนินการตามแผนการบริหารทรัพยากรบุคคล
table	half_year	action-progress	ความก้าวหน้าของโครงการหรือกิจกรรม	progress of the projects	error
item	O25	2566/items/O25.toml	9.4	หลักเกณฑ์การบริหารและพัฒนาทรัพยากรบุคคล	human-resources criteria	สำนักปลัด	office of the clerk	high	รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2566 ที่อ้างองค์ประกอบด้านข้อมูล	หลักเกณฑ์ห้าด้านที่ใช้บังคับในปี พ.ศ. 2566	current	2566	19266	19630
title	หลักเกณฑ์การบริหารและพัฒนาทรัพยากรบุคคล
title	หลักเกณฑ์การบริหารทรัพยากรบุคคล
title	หลักเกณฑ์และวิธีการบริหารทรัพยากรบุคคล
item	O26	2566/items/O26.toml	9.4	รายงานผลการบริหารและพัฒนาทรัพยากรบุคคลประจำปี	human-resources annual report	สำนักปลัด	office of the clerk	high	รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2566 ที่อ้างองค์ประกอบด้านข้อมูล	ผลการดำเนินการ สถิติด้านทรัพยากรบุคคล ปัญหา/อุปสรรค และข้อเสนอแนะ ของปี พ.ศ. 2565	previous	2565	18901	19265
title	รายงานผลการบริหารและพัฒนาทรัพยากรบุคคล
title	รายงานผลการบริหารทรัพยากรบุคคล
title	รายงานผลการบริหารและการพัฒนาทรัพยากรบุคคล
title	ผลการบริหารและพัฒนาทรัพยากรบุคคล
table	results	action-results	ผลการดำเนินการตามนโยบายหรือแผน	results of the policy or plan	error
item	O27	2566/items/O27.toml	9.5	แนวปฏิบัติการจัดการเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ	complaint procedure	สำนักปลัด	office of the clerk	high	รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2566 ที่อ้างองค์ประกอบด้านข้อมูล	วิธีร้องเรียน ขั้นตอนการจัดการ ส่วนงานที่รับผิดชอบ และระยะเวลา	standing	2566	19266	19630
title	แนวปฏิบัติการจัดการเรื่องร้องเรียนการทุจริต
title	แนวปฏิบัติการจัดการเรื่องร้องเรียน
title	คู่มือการจัดการเรื่องร้องเรียนการทุจริต
title	คู่มือการปฏิบัติงานเรื่องร้องเรียน
title	คู่มือการดำเนินการต่อเรื่องร้องเรียน
title	คู่มือการจัดการเรื่องร้องเรียน
title	แนวทางการจัดการเรื่องร้องเรียน
item	O28	2566/items/O28.toml	9.5	ช่องทางแจ้งเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ	whistle-blowing channel	สำนักปลัด	office of the clerk	high	รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2566 ที่อ้างองค์ประกอบด้านข้อมูล	ช่องทางออนไลน์ แยกจากร้องเรียนทั่วไป คุ้มครองผู้แจ้ง เข้าถึงจากเว็บไซต์หลัก	standing	2566	19266	19630
title	ช่องทางแจ้งเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ
title	ช่องทางแจ้งเรื่องร้องเรียนการทุจริต
title	ช่องทางการร้องเรียนการทุจริต
title	ช่องทางร้องเรียนการทุจริต
title	แจ้งเรื่องร้องเรียนการทุจริต
title	แจ้งเบาะแสการทุจริต
title	ร้องเรียนการทุจริต
item	O29	2566/items/O29.toml	9.5	ข้อมูลเชิงสถิติเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ	complaint statistics	สำนักปลัด	office of the clerk	high	รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2566 ที่อ้างองค์ประกอบด้านข้อมูล	จำนวนเรื่องทั้งหมด แล้วเสร็จ และอยู่ระหว่างดำเนินการ ของหกเดือนแรกของปี พ.ศ. 2566	current	2566	19266	19447
title	ข้อมูลเชิงสถิติเรื่องร้องเรียนการทุจริต
title	ข้อมูลสถิติเรื่องร้องเรียนการทุจริต
title	ข้อมูลเชิงสถิติเรื่องร้องเรียน
title	สถิติเรื่องร้องเรียนการทุจริต
title	สถิติการร้องเรียนการทุจริต
title	สถิติเรื่องร้องเรียน
title	สถิติข้อร้องเรียน
table	complaints	complaint-statistics	สถิติเรื่องร้องเรียน	complaint statistics	
item	O30	2566/items/O30.toml	9.5	การเปิดโอกาสให้เกิดการมีส่วนร่วม	public participation	สำนักปลัด	office of the clerk	high	รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2566 ที่อ้างองค์ประกอบด้านข้อมูล	การดำเนินการที่บุคคลภายนอกมีส่วนร่วมในงานตามภารกิจ รายงานเขียนปี พ.ศ. 2565	previous	2565	18901	19265
title	การเปิดโอกาสให้เกิดการมีส่วนร่วม
title	การเปิดโอกาสให้มีส่วนร่วม
title	การมีส่วนร่วมของประชาชน
title	การมีส่วนร่วมของผู้มีส่วนได้ส่วนเสีย
item	O31	2566/items/O31.toml	10.1	ประกาศเจตนารมณ์นโยบาย No Gift Policy จากการปฏิบัติหน้าที่	No Gift declaration	สำนักปลัด	office of the clerk	high	รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2566 ที่อ้างองค์ประกอบด้านข้อมูล	ประกาศเป็นทางการ ลงนามโดยผู้บริหารสูงสุดที่ดำรงตำแหน่งในปี พ.ศ. 2566 ครอบคลุมตนเองและเจ้าหน้าที่ทุกคน	current	2566	19266	19630
title	ประกาศเจตนารมณ์นโยบาย No Gift Policy
title	ประกาศเจตนารมณ์ นโยบายไม่รับของขวัญ
title	ประกาศเจตนารมย์นโยบาย No Gift Policy
title	เจตนารมณ์ No Gift Policy
title	ประกาศเจตนารมณ์การไม่รับของขวัญ
title	ประกาศนโยบาย No Gift Policy
title	ประกาศนโยบายไม่รับของขวัญ
title	งดรับของขวัญ
item	O32	2566/items/O32.toml	10.1	การสร้างวัฒนธรรม No Gift Policy	No Gift culture	สำนักปลัด	office of the clerk	high	รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2566 ที่อ้างองค์ประกอบด้านข้อมูล	กิจกรรมปลูกจิตสำนึกในลักษณะการประชุมหรือสัมมนา ในปี พ.ศ. 2566	current	2566	19266	19630
title	การสร้างวัฒนธรรม No Gift Policy
title	สร้างวัฒนธรรม No Gift Policy
title	การสร้างวัฒนธรรมตามนโยบาย No Gift Policy
title	กิจกรรม No Gift Policy
title	การปลูกจิตสำนึก No Gift Policy
item	O33	2566/items/O33.toml	10.1	รายงานผลตามนโยบาย No Gift Policy	No Gift report	สำนักปลัด	office of the clerk	high	รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2566 ที่อ้างองค์ประกอบด้านข้อมูล	การประเมินผลและรายงานผล รอบ 6 เดือน ของปี พ.ศ. 2566	current	2566	19266	19447
title	รายงานผลตามนโยบาย No Gift Policy
title	รายงานผลการดำเนินการตามนโยบาย No Gift Policy
title	รายงานผลการดำเนินงานตามนโยบาย No Gift Policy
title	แบบรายงานผลตามนโยบาย No Gift Policy
title	แบบรายงานการรับของขวัญ
title	รายงานการรับของขวัญ
item	O34	2566/items/O34.toml	10.1	การประเมินความเสี่ยงการทุจริตและประพฤติมิชอบประจำปี	corruption-risk assessment	สำนักปลัด	office of the clerk	high	รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2566 ที่อ้างองค์ประกอบด้านข้อมูล	เหตุการณ์ความเสี่ยง ระดับของความเสี่ยง มาตรการและการดำเนินการ ในปี พ.ศ. 2566	current	2566	19266	19630
title	การประเมินความเสี่ยงการทุจริตและประพฤติมิชอบ
title	การประเมินความเสี่ยงการทุจริต
title	รายงานการประเมินความเสี่ยงการทุจริต
title	ผลการประเมินความเสี่ยงการทุจริต
title	ประเมินความเสี่ยงเพื่อป้องกันการทุจริต
title	แผนบริหารความเสี่ยงการทุจริต
table	risks	risk-assessment	เหตุการณ์ความเสี่ยง	risk events	error
item	O35	2566/items/O35.toml	10.1	การดำเนินการเพื่อจัดการความเสี่ยงการทุจริตและประพฤติมิชอบ	action on the risks	สำนักปลัด	office of the clerk	high	รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2566 ที่อ้างองค์ประกอบด้านข้อมูล	กิจกรรมที่สอดคล้องกับมาตรการตามข้อ O34 ในปี พ.ศ. 2566	current	2566	19266	19630
title	การดำเนินการเพื่อจัดการความเสี่ยงการทุจริต
title	การดำเนินการจัดการความเสี่ยงการทุจริต
title	ผลการดำเนินการเพื่อจัดการความเสี่ยงการทุจริต
title	รายงานผลการดำเนินการเพื่อจัดการความเสี่ยง
title	การดำเนินการตามมาตรการจัดการความเสี่ยง
title	รายงานผลการบริหารความเสี่ยงการทุจริต
other	risk-assessment
table	actions	risk-actions	การดำเนินการตามมาตรการ	actions	
item	O36	2566/items/O36.toml	10.1	แผนปฏิบัติการป้องกันการทุจริต	anti-corruption plan	สำนักปลัด	office of the clerk	high	รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2566 ที่อ้างองค์ประกอบด้านข้อมูล	โครงการ งบประมาณ และช่วงเวลาดำเนินการ ที่ครอบคลุมปี พ.ศ. 2566	current	2566	19266	19630
title	แผนปฏิบัติการป้องกันการทุจริต
title	แผนปฏิบัติการป้องกันและปราบปรามการทุจริต
title	แผนป้องกันการทุจริต
title	แผนปฏิบัติการในการป้องกันการทุจริต
title	แผนปฏิบัติการส่งเสริมคุณธรรม
table	plan	action-plan	โครงการหรือกิจกรรมตามแผน	projects of the plan	error
item	O37	2566/items/O37.toml	10.1	รายงานการกำกับติดตามการดำเนินการป้องกันการทุจริตประจำปี รอบ 6 เดือน	six-month report of the anti-corruption plan	สำนักปลัด	office of the clerk	high	รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2566 ที่อ้างองค์ประกอบด้านข้อมูล	ความก้าวหน้าและงบประมาณของแต่ละโครงการตามข้อ O36 รอบ 6 เดือนของปี พ.ศ. 2566	current	2566	19266	19447
title	รายงานการกำกับติดตามการดำเนินการป้องกันการทุจริต
title	รายงานการกำกับติดตามการดำเนินการป้องกันและปราบปรามการทุจริต
title	รายงานการกำกับติดตามแผนปฏิบัติการป้องกันการทุจริต
title	รายงานกำกับติดตามการดำเนินการป้องกันการทุจริต
title	รายงานความก้าวหน้าแผนปฏิบัติการป้องกันการทุจริต
title	รายงานผลการดำเนินการป้องกันการทุจริต รอบ 6 เดือน
title	รายงานผลการดำเนินการตามแผนปฏิบัติการป้องกันการทุจริต รอบ 6 เดือน
other	action-plan
table	half_year	action-progress	ความก้าวหน้าของโครงการหรือกิจกรรม	progress of the projects	error
item	O38	2566/items/O38.toml	10.1	รายงานผลการดำเนินการป้องกันการทุจริตประจำปี	anti-corruption report	สำนักปลัด	office of the clerk	high	รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2566 ที่อ้างองค์ประกอบด้านข้อมูล	ผลการดำเนินโครงการ การใช้จ่าย ปัญหา/อุปสรรค และข้อเสนอแนะ ของปี พ.ศ. 2565	previous	2565	18901	19265
title	รายงานผลการดำเนินการป้องกันการทุจริต
title	รายงานผลการดำเนินงานป้องกันการทุจริต
title	รายงานผลการดำเนินการป้องกันและปราบปรามการทุจริต
title	รายงานผลการดำเนินการตามแผนปฏิบัติการป้องกันการทุจริต
title	รายงานผลการดำเนินงานตามแผนปฏิบัติการป้องกันการทุจริต
title	รายงานผลตามแผนปฏิบัติการป้องกันการทุจริต
table	results	action-results	ผลการดำเนินโครงการหรือกิจกรรม	results of the projects	error
item	O39	2566/items/O39.toml	10.2	ประมวลจริยธรรมสำหรับเจ้าหน้าที่ของรัฐ	code of ethics	สำนักปลัด	office of the clerk	high	รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2566 ที่อ้างองค์ประกอบด้านข้อมูล	ประมวลจริยธรรม และข้อกำหนดจริยธรรมของหน่วยงานถ้ามี	standing	2566	19266	19630
title	ประมวลจริยธรรมสำหรับเจ้าหน้าที่ของรัฐ
title	ประมวลจริยธรรมเจ้าหน้าที่ของรัฐ
title	ประมวลจริยธรรมพนักงาน
title	ประมวลจริยธรรมข้าราชการ
title	ประมวลจริยธรรมผู้บริหารท้องถิ่น
title	ประมวลจริยธรรม
item	O40	2566/items/O40.toml	10.2	การขับเคลื่อนจริยธรรม	ethics in action	สำนักปลัด	office of the clerk	high	รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2566 ที่อ้างองค์ประกอบด้านข้อมูล	ทีมให้คำปรึกษาหรือคณะทำงาน แนวปฏิบัติ Do & Don't และการฝึกอบรม ในปี พ.ศ. 2566	current	2566	19266	19630
title	การขับเคลื่อนจริยธรรม
title	ขับเคลื่อนจริยธรรม
item	O41	2566/items/O41.toml	10.2	การประเมินจริยธรรมเจ้าหน้าที่ของรัฐ	ethics evaluation	สำนักปลัด	office of the clerk	high	รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2566 ที่อ้างองค์ประกอบด้านข้อมูล	การนำการประเมินจริยธรรมไปใช้ในกระบวนการบริหารทรัพยากรบุคคลกระบวนการใดกระบวนการหนึ่ง ในปี พ.ศ. 2566	current	2566	19266	19630
title	การประเมินจริยธรรมเจ้าหน้าที่ของรัฐ
title	การประเมินจริยธรรมของเจ้าหน้าที่ของรัฐ
title	การประเมินจริยธรรม
title	การประเมินพฤติกรรมทางจริยธรรม
title	แบบประเมินพฤติกรรมทางจริยธรรม
title	การนำผลการประเมินจริยธรรมไปใช้
item	O42	2566/items/O42.toml	10.2	มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน	integrity measures	สำนักปลัด	office of the clerk	high	รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2566 ที่อ้างองค์ประกอบด้านข้อมูล	การวิเคราะห์ผลการประเมินปี พ.ศ. 2565 สองประเด็น และมาตรการที่กำหนดจากผลนั้น	current	2566	19266	19630
reads	prose
title	มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน
title	มาตรการส่งเสริมคุณธรรมและความโปร่งใส
title	มาตรการเพื่อส่งเสริมคุณธรรมและความโปร่งใส
title	การวิเคราะห์ผลการประเมินคุณธรรมและความโปร่งใส
title	วิเคราะห์ผลการประเมินคุณธรรมและความโปร่งใส
title	รายงานการวิเคราะห์ผลการประเมิน ITA
table	measures	integrity-measures	มาตรการส่งเสริมคุณธรรมและความโปร่งใส	integrity measures	error
table	analysed	integrity-analysis	การวิเคราะห์ผลการประเมิน	analysis of the last result	
item	O43	2566/items/O43.toml	10.2	การดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน	carrying out the integrity measures	สำนักปลัด	office of the clerk	high	รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2566 ที่อ้างองค์ประกอบด้านข้อมูล	ความก้าวหน้าหรือผลการดำเนินการตามมาตรการ	current	2566	19266	19630
reads	prose
title	การดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส
title	รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใส
title	ผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส
other	integrity-measures
table	measures	integrity-results	ผลการดำเนินการตามมาตรการ	results of the measures	error
table	indicators	integrity-progress	ความก้าวหน้าตามตัวชี้วัด	progress by indicator	
table	items	integrity-item-progress	ความก้าวหน้าตามข้อมูล OIT	progress by item	
pack	2566-school	2566-school/pack.toml	2566	การประเมิน OIT ปีงบประมาณ พ.ศ. 2566 สำหรับสถานศึกษา	OIT assessment of fiscal year 2566, for schools	2566	สถานศึกษา
indicator	9	การเปิดเผยข้อมูล	disclosure
indicator	10	การป้องกันการทุจริต	prevention of corruption
indicator	9.1	ข้อมูลพื้นฐาน	basic information
indicator	9.2	การบริหารงาน	administration
indicator	9.3	การจัดซื้อจัดจ้างหรือการจัดหาพัสดุ	procurement
indicator	9.4	การบริหารและพัฒนาทรัพยากรบุคคล	human resources
indicator	9.5	การส่งเสริมความโปร่งใส	promotion of transparency
indicator	10.1	การดำเนินการเพื่อป้องกันการทุจริต	action against corruption
indicator	10.2	มาตรการส่งเสริมคุณธรรมและความโปร่งใส	integrity measures
band	95	ผ่านดีเยี่ยม	passed with excellence
band	85	ผ่านดี	passed well
band	70	ต้องปรับปรุง	needs improvement
band	0	ต้องปรับปรุงโดยด่วน	needs improvement at once
item	O1	2566/items/O1.toml	9.1	โครงสร้าง	structure	สำนักปลัด	office of the clerk	high	รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2566 ที่อ้างองค์ประกอบด้านข้อมูล	แผนผังโครงสร้าง ตำแหน่งสำคัญ และการแบ่งส่วนงานภายใน	standing	2566	19266	19630
title	โครงสร้างหน่วยงาน
title	โครงสร้างองค์กร
title	โครงสร้างส่วนราชการ
title	โครงสร้างการแบ่งส่วนราชการ
title	แผนผังโครงสร้าง
title	โครงสร้างองค์การบริหารส่วนตำบล
title	โครงสร้างเทศบาล
title	ผังโครงสร้าง
item	O2	2566/items/O2.toml	9.1	ข้อมูลผู้บริหาร	executives	สำนักปลัด	office of the clerk	high	รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2566 ที่อ้างองค์ประกอบด้านข้อมูล	ผู้บริหารสูงสุดและผู้ดำรงตำแหน่งทางการบริหาร คนละสี่องค์ประกอบ	standing	2566	19266	19630
title	ข้อมูลผู้บริหาร
title	ข้อมูลคณะผู้บริหาร
title	ทำเนียบผู้บริหาร
title	รายชื่อผู้บริหาร
title	คณะผู้บริหาร
table	executives	executives	รายชื่อผู้บริหาร	executives	error
item	O3	2566/items/O3.toml	9.1	อำนาจหน้าที่	powers and duties	สำนักปลัด	office of the clerk	high	รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2566 ที่อ้างองค์ประกอบด้านข้อมูล	หน้าที่และอำนาจของหน่วยงานตามที่กฎหมายกำหนด	standing	2566	19266	19630
title	อำนาจหน้าที่ของ
title	หน้าที่และอำนาจ
title	อำนาจและหน้าที่
title	ภารกิจและอำนาจหน้าที่
title	ภารกิจ อำนาจหน้าที่
item	O4	2566/items/O4.toml	9.1	แผนยุทธศาสตร์หรือแผนพัฒนาหน่วยงาน	strategic or development plan	สำนักปลัด	office of the clerk	high	รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2566 ที่อ้างองค์ประกอบด้านข้อมูล	แผนที่มีระยะมากกว่าหนึ่งปีและครอบคลุมปี พ.ศ. 2566 เช่น ยุทธศาสตร์ เป้าหมาย ตัวชี้วัด	multi-year	2566	19266	19630
title	แผนยุทธศาสตร์หรือแผนพัฒนาหน่วยงาน
title	แผนยุทธศาสตร์การพัฒนา
title	แผนยุทธศาสตร์
title	แผนพัฒนาท้องถิ่น
title	แผนพัฒนาหน่วยงาน
title	แผนพัฒนาตำบล
title	แผนพัฒนาเทศบาล
title	แผนพัฒนาสามปี
title	แผนพัฒนาห้าปี
title	แผนปฏิบัติราชการ 5 ปี
title	แผนปฏิบัติราชการระยะ 5 ปี
item	O5	2566/items/O5.toml	9.1	ข้อมูลการติดต่อ	contact	สำนักปลัด	office of the clerk	high	รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2566 ที่อ้างองค์ประกอบด้านข้อมูล	ที่อยู่ โทรศัพท์ โทรสาร ไปรษณีย์อิเล็กทรอนิกส์ และแผนที่ตั้ง	standing	2566	19266	19630
title	ข้อมูลการติดต่อ
title	ช่องทางการติดต่อ
title	ติดต่อหน่วยงาน
item	O6	2566/items/O6.toml	9.1	กฎหมายที่เกี่ยวข้อง	relevant law	สำนักปลัด	office of the clerk	high	รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2566 ที่อ้างองค์ประกอบด้านข้อมูล	กฎหมายที่เกี่ยวข้องกับการดำเนินงานหรือการปฏิบัติงานของหน่วยงาน	standing	2566	19266	19630
title	กฎหมายที่เกี่ยวข้อง
title	กฎหมาย ระเบียบ และข้อบังคับที่เกี่ยวข้อง
title	กฎหมายและระเบียบที่เกี่ยวข้อง
title	ระเบียบกฎหมายที่เกี่ยวข้อง
item	O7	2566/items/O7.toml	9.1	ข่าวประชาสัมพันธ์	news	สำนักปลัด	office of the clerk	high	รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2566 ที่อ้างองค์ประกอบด้านข้อมูล	ข่าวตามอำนาจหน้าที่หรือภารกิจ ที่เกิดขึ้นในปี พ.ศ. 2566	current	2566	19266	19630
title	ข่าวประชาสัมพันธ์
title	ข่าวสารประชาสัมพันธ์
title	ข่าวสารและกิจกรรม
title	ข่าวกิจกรรม
item	O8	2566/items/O8.toml	9.1	Q&A	two-way questions and answers	สำนักปลัด	office of the clerk	high	รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2566 ที่อ้างองค์ประกอบด้านข้อมูล	ตำแหน่งบนเว็บไซต์ที่บุคคลภายนอกสอบถามและหน่วยงานตอบได้ สื่อสารได้สองทาง	standing	2566	19266	19630
title	Q&A
title	ถาม - ตอบ
title	ถามตอบ
title	กระดานสนทนา
title	กระดานถามตอบ
title	เว็บบอร์ด
title	Web board
item	O9	2566/items/O9.toml	9.1	Social Network	social media	สำนักปลัด	office of the clerk	high	รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2566 ที่อ้างองค์ประกอบด้านข้อมูล	ตำแหน่งบนเว็บไซต์ที่เชื่อมโยงไปยังเครือข่ายสังคมออนไลน์ของหน่วยงาน	standing	2566	19266	19630
title	Social Network
title	Social Media
title	เครือข่ายสังคมออนไลน์
title	สื่อสังคมออนไลน์
item	O10	2566/items/O10.toml	9.1	นโยบายคุ้มครองข้อมูลส่วนบุคคล	privacy policy	สำนักปลัด	office of the clerk	high	รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2566 ที่อ้างองค์ประกอบด้านข้อมูล	นโยบายคุ้มครองข้อมูลส่วนบุคคลบนเว็บไซต์หลัก ที่ใช้ในปีงบประมาณปัจจุบัน	standing	2566	19266	19630
title	นโยบายคุ้มครองข้อมูลส่วนบุคคล
title	นโยบายการคุ้มครองข้อมูลส่วนบุคคล
title	นโยบายความเป็นส่วนตัว
title	นโยบายข้อมูลส่วนบุคคล
title	Privacy Policy
item	O11	2566-school/items/O11.toml	9.2	แผนดำเนินงานและการใช้งบประมาณประจำปี	annual action and budget plan	กลุ่มงานแผนงานและงบประมาณ	planning and budget group	high	รายการ OIT ของสถานศึกษา ปีงบประมาณ พ.ศ. 2566	แผนหนึ่งปีของปีงบประมาณ พ.ศ. 2566 ระบุโครงการ งบประมาณ และระยะเวลา โดยสถานศึกษาใช้ปีการศึกษา	current	2566	19266	19630
title	แผนดำเนินงานและการใช้งบประมาณประจำปี
title	แผนดำเนินงานและการใช้จ่ายงบประมาณ
title	แผนการดำเนินงานและการใช้งบประมาณ
title	แผนดำเนินงานประจำปี
title	แผนการดำเนินงานประจำปี
title	แผนดำเนินงาน ประจำปีงบประมาณ
title	แผนการดำเนินงาน ประจำปีงบประมาณ
title	แผนการใช้จ่ายงบประมาณ
title	แผนปฏิบัติการประจำปี
title	แผนปฏิบัติราชการประจำปี
table	plan	action-plan	โครงการหรือกิจกรรมตามแผน	projects of the plan	error
item	O12	2566-school/items/O12.toml	9.2	รายงานการกำกับติดตามการดำเนินงานและการใช้งบประมาณ ประจำปี รอบ 6 เดือน	six-month progress of action and budget	กลุ่มงานแผนงานและงบประมาณ	planning and budget group	high	รายการ OIT ของสถานศึกษา ปีงบประมาณ พ.ศ. 2566	ความก้าวหน้าและงบประมาณของแต่ละโครงการ รายเดือนหรือรายไตรมาส 1 ต.ค. 2565 – 31 มี.ค. 2566 โดยสถานศึกษาใช้ปีการศึกษา	current	2566	19266	19447
title	รายงานการกำกับติดตามการดำเนินงานและการใช้งบประมาณ
title	รายงานการกำกับติดตามการดำเนินงานและการใช้จ่ายงบประมาณ
title	รายงานการกำกับติดตามการดำเนินงาน
title	รายงานกำกับติดตามการดำเนินงาน
title	รายงานความก้าวหน้าการดำเนินงานและการใช้จ่ายงบประมาณ
title	รายงานผลการดำเนินงานและการใช้จ่ายงบประมาณ รอบ 6 เดือน
title	รายงานผลการดำเนินงาน รอบ 6 เดือน
other	action-plan
table	half_year	action-progress	ความก้าวหน้าของโครงการหรือกิจกรรม	progress of the projects	error
item	O13	2566-school/items/O13.toml	9.2	รายงานผลการดำเนินงานประจำปี	annual report	กลุ่มงานแผนงานและงบประมาณ	planning and budget group	high	รายการ OIT ของสถานศึกษา ปีงบประมาณ พ.ศ. 2566	ผลการดำเนินโครงการของปีงบประมาณ พ.ศ. 2565 ปัญหา/อุปสรรค และข้อเสนอแนะ โดยสถานศึกษาใช้ปีการศึกษา	previous	2565	18901	19265
title	รายงานผลการดำเนินงานประจำปี
title	รายงานผลการดำเนินงาน ประจำปีงบประมาณ
title	รายงานผลการดำเนินงานตามแผนดำเนินงาน
title	รายงานผลการดำเนินงานตามแผนการดำเนินงาน
title	รายงานผลการดำเนินงานตามแผนปฏิบัติราชการ
title	รายงานผลการติดตามและประเมินผลแผนพัฒนา
title	รายงานผลการปฏิบัติงานประจำปี
title	รายงานประจำปี
table	results	action-results	ผลการดำเนินโครงการหรือกิจกรรม	results of the projects	error
item	O14	2566/items/O14.toml	9.2	คู่มือหรือมาตรฐานการปฏิบัติงาน	staff manual	สำนักปลัด	office of the clerk	high	รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2566 ที่อ้างองค์ประกอบด้านข้อมูล	เป็นคู่มือปฏิบัติภารกิจใด สำหรับเจ้าหน้าที่ตำแหน่งใด วิธีการขั้นตอนอย่างไร อย่างน้อย 1 คู่มือ	standing	2566	19266	19630
title	คู่มือหรือมาตรฐานการปฏิบัติงาน
title	คู่มือการปฏิบัติงาน
title	คู่มือปฏิบัติงาน
title	มาตรฐานการปฏิบัติงาน
title	คู่มือปฏิบัติราชการ
title	แนวทางการปฏิบัติงาน
item	O15	2566/items/O15.toml	9.2	คู่มือหรือมาตรฐานการให้บริการ	service manual	สำนักปลัด	office of the clerk	high	รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2566 ที่อ้างองค์ประกอบด้านข้อมูล	บริการหรือภารกิจใด วิธีการขั้นตอนการให้บริการอย่างไร อย่างน้อย 1 คู่มือ	standing	2566	19266	19630
title	คู่มือหรือมาตรฐานการให้บริการ
title	คู่มือการให้บริการ
title	มาตรฐานการให้บริการ
title	คู่มือสำหรับประชาชน
title	คู่มือประชาชน
title	คู่มือบริการประชาชน
item	O16	2566/items/O16.toml	9.2	ข้อมูลเชิงสถิติการให้บริการ	service statistics	สำนักปลัด	office of the clerk	high	รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2566 ที่อ้างองค์ประกอบด้านข้อมูล	สถิติการให้บริการรายเดือน รายไตรมาส หรือราย 6 เดือน ของหกเดือนแรกของปี พ.ศ. 2566	current	2566	19266	19447
title	ข้อมูลเชิงสถิติการให้บริการ
title	ข้อมูลสถิติการให้บริการ
title	สถิติการให้บริการ
title	สถิติการบริการ
title	สถิติผู้มารับบริการ
title	สถิติผู้รับบริการ
title	จำนวนผู้มาขอรับบริการ
table	statistics	service-statistics	สถิติการให้บริการ	service statistics	error
item	O17	2566/items/O17.toml	9.2	รายงานผลการสำรวจความพึงพอใจการให้บริการ	satisfaction survey	สำนักปลัด	office of the clerk	high	รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2566 ที่อ้างองค์ประกอบด้านข้อมูล	ผลสำรวจความพึงพอใจการให้บริการของปี พ.ศ. 2565	previous	2565	18901	19265
title	รายงานผลการสำรวจความพึงพอใจ
title	ผลการสำรวจความพึงพอใจ
title	รายงานผลสำรวจความพึงพอใจ
title	รายงานผลความพึงพอใจ
title	รายงานความพึงพอใจ
title	ผลการประเมินความพึงพอใจ
table	results	satisfaction	ผลการสำรวจความพึงพอใจ	results of the survey	
item	O18	2566/items/O18.toml	9.2	E–Service	online service	สำนักปลัด	office of the clerk	high	รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2566 ที่อ้างองค์ประกอบด้านข้อมูล	ช่องทางออนไลน์ที่สอดคล้องกับภารกิจ ไม่ต้องเดินทางมา เข้าถึงจากเว็บไซต์หลัก	standing	2566	19266	19630
title	E-Service
title	E–Service
title	อีเซอร์วิส
title	ระบบบริการออนไลน์
title	ระบบให้บริการออนไลน์
title	บริการออนไลน์
title	ขอรับบริการออนไลน์
item	O19	2566/items/O19.toml	9.3	แผนการจัดซื้อจัดจ้างหรือแผนการจัดหาพัสดุ	procurement plan	กองคลัง	finance division	high	รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2566 ที่อ้างองค์ประกอบด้านข้อมูล	แผนตามพระราชบัญญัติการจัดซื้อจัดจ้างและการบริหารพัสดุภาครัฐ พ.ศ. 2560 ของปี พ.ศ. 2566	current	2566	19266	19630
title	แผนการจัดซื้อจัดจ้างหรือแผนการจัดหาพัสดุ
title	แผนการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ
title	แผนการจัดซื้อจัดจ้าง
title	แผนจัดซื้อจัดจ้าง
title	แผนการจัดหาพัสดุ
title	เผยแพร่แผนการจัดซื้อจัดจ้าง
item	O20	2566/items/O20.toml	9.3	ประกาศต่าง ๆ เกี่ยวกับการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ	procurement notices	กองคลัง	finance division	high	รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2566 ที่อ้างองค์ประกอบด้านข้อมูล	ประกาศตามพระราชบัญญัติในปี พ.ศ. 2566 เช่น ประกาศเชิญชวน ประกาศผลการจัดซื้อจัดจ้าง	current	2566	19266	19630
title	ประกาศต่าง ๆ เกี่ยวกับการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ
title	ประกาศต่างๆ เกี่ยวกับการจัดซื้อจัดจ้าง
title	ประกาศเกี่ยวกับการจัดซื้อจัดจ้าง
title	ประกาศจัดซื้อจัดจ้าง
title	ประกาศการจัดซื้อจัดจ้าง
title	ประกาศผู้ชนะการเสนอราคา
title	ประกาศเชิญชวน
item	O21	2566/items/O21.toml	9.3	สรุปผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุรายเดือน	monthly procurement summary	กองคลัง	finance division	high	รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2566 ที่อ้างองค์ประกอบด้านข้อมูล	แปดองค์ประกอบต่อรายการ รายเดือน หกเดือนแรก	current	2566	19266	19447
title	สรุปผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุรายเดือน
title	สรุปผลการจัดซื้อจัดจ้าง
title	สรุปผลการดำเนินการจัดซื้อจัดจ้างในรอบเดือน
title	สรุปผลการดำเนินการจัดซื้อจัดจ้าง
table	summary	monthly-summary	สรุปผลการจัดซื้อจัดจ้างรายเดือน	monthly procurement summary	error
item	O22	2566/items/O22.toml	9.3	รายงานผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุประจำปี	annual procurement report	กองคลัง	finance division	high	รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2566 ที่อ้างองค์ประกอบด้านข้อมูล	งบประมาณที่ใช้ รายการที่จัดซื้อจัดจ้าง ปัญหา/อุปสรรค และข้อเสนอแนะ ของปี พ.ศ. 2565	previous	2565	18901	19265
title	รายงานผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุประจำปี
title	รายงานผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ ประจำปีงบประมาณ
title	รายงานผลการจัดซื้อจัดจ้างประจำปี
title	รายงานผลการจัดซื้อจัดจ้าง ประจำปีงบประมาณ
title	รายงานสรุปผลการจัดซื้อจัดจ้างประจำปี
title	สรุปผลการจัดซื้อจัดจ้างประจำปี
title	รายงานการวิเคราะห์ผลการจัดซื้อจัดจ้าง
table	items	procured-items	รายการที่มีการจัดซื้อจัดจ้าง	what was procured	error
item	O23	2566/items/O23.toml	9.4	นโยบายหรือแผนการบริหารทรัพยากรบุคคล	human-resources policy or plan	สำนักปลัด	office of the clerk	high	รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2566 ที่อ้างองค์ประกอบด้านข้อมูล	นโยบายของผู้บริหารสูงสุดหรือแผนที่กำหนดในนามหน่วยงาน ที่ใช้บังคับในปี พ.ศ. 2566	current	2566	19266	19630
title	นโยบายหรือแผนการบริหารทรัพยากรบุคคล
title	นโยบายการบริหารทรัพยากรบุคคล
title	นโยบายการบริหารและพัฒนาทรัพยากรบุคคล
title	นโยบายด้านการบริหารทรัพยากรบุคคล
title	แผนการบริหารและพัฒนาทรัพยากรบุคคล
title	แผนการบริหารทรัพยากรบุคคล
title	แผนบริหารทรัพยากรบุคคล
title	แผนพัฒนาบุคลากร
title	แผนอัตรากำลัง
item	O24	2566/items/O24.toml	9.4	การดำเนินการตามนโยบายหรือแผนการบริหารทรัพยากรบุคคล	progress of the human-resources plan	สำนักปลัด	office of the clerk	high	รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2566 ที่อ้างองค์ประกอบด้านข้อมูล	ความก้าวหน้าตามข้อ O23 และงบประมาณของแต่ละโครงการ หกเดือนแรกของปี พ.ศ. 2566	current	2566	19266	19447
title	การดำเนินการตามนโยบายหรือแผนการบริหารทรัพยากรบุคคล
title	การดำเนินการตามนโยบายการบริหารทรัพยากรบุคคล
title	การดำเนินงานตามนโยบายการบริหารทรัพยากรบุคคล
title	ผลการดำเนินการตามนโยบายการบริหารทรัพยากรบุคคล
title	รายงานผลการดำเนินการตามนโยบายการบริหารทรัพยากรบุคคล
title	รายงานความก้าวหน้าการดำเนินการตามนโยบายการบริหารทรัพยากรบุคคล
title	รายงานผลการดำเนินการตามแผนการบริหารทรัพยากรบุคคล
table	half_year	action-progress	ความก้าวหน้าของโครงการหรือกิจกรรม	progress of the projects	error
item	O25	2566/items/O25.toml	9.4	หลักเกณฑ์การบริหารและพัฒนาทรัพยากรบุคคล	human-resources criteria	สำนักปลัด	office of the clerk	high	รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2566 ที่อ้างองค์ประกอบด้านข้อมูล	หลักเกณฑ์ห้าด้านที่ใช้บังคับในปี พ.ศ. 2566	current	2566	19266	19630
title	หลักเกณฑ์การบริหารและพัฒนาทรัพยากรบุคคล
title	หลักเกณฑ์การบริหารทรัพยากรบุคคล
title	หลักเกณฑ์และวิธีการบริหารทรัพยากรบุคคล
item	O26	2566/items/O26.toml	9.4	รายงานผลการบริหารและพัฒนาทรัพยากรบุคคลประจำปี	human-resources annual report	สำนักปลัด	office of the clerk	high	รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2566 ที่อ้างองค์ประกอบด้านข้อมูล	ผลการดำเนินการ สถิติด้านทรัพยากรบุคคล ปัญหา/อุปสรรค และข้อเสนอแนะ ของปี พ.ศ. 2565	previous	2565	18901	19265
title	รายงานผลการบริหารและพัฒนาทรัพยากรบุคคล
title	รายงานผลการบริหารทรัพยากรบุคคล
title	รายงานผลการบริหารและการพัฒนาทรัพยากรบุคคล
title	ผลการบริหารและพัฒนาทรัพยากรบุคคล
table	results	action-results	ผลการดำเนินการตามนโยบายหรือแผน	results of the policy or plan	error
item	O27	2566/items/O27.toml	9.5	แนวปฏิบัติการจัดการเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ	complaint procedure	สำนักปลัด	office of the clerk	high	รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2566 ที่อ้างองค์ประกอบด้านข้อมูล	วิธีร้องเรียน ขั้นตอนการจัดการ ส่วนงานที่รับผิดชอบ และระยะเวลา	standing	2566	19266	19630
title	แนวปฏิบัติการจัดการเรื่องร้องเรียนการทุจริต
title	แนวปฏิบัติการจัดการเรื่องร้องเรียน
title	คู่มือการจัดการเรื่องร้องเรียนการทุจริต
title	คู่มือการปฏิบัติงานเรื่องร้องเรียน
title	คู่มือการดำเนินการต่อเรื่องร้องเรียน
title	คู่มือการจัดการเรื่องร้องเรียน
title	แนวทางการจัดการเรื่องร้องเรียน
item	O28	2566/items/O28.toml	9.5	ช่องทางแจ้งเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ	whistle-blowing channel	สำนักปลัด	office of the clerk	high	รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2566 ที่อ้างองค์ประกอบด้านข้อมูล	ช่องทางออนไลน์ แยกจากร้องเรียนทั่วไป คุ้มครองผู้แจ้ง เข้าถึงจากเว็บไซต์หลัก	standing	2566	19266	19630
title	ช่องทางแจ้งเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ
title	ช่องทางแจ้งเรื่องร้องเรียนการทุจริต
title	ช่องทางการร้องเรียนการทุจริต
title	ช่องทางร้องเรียนการทุจริต
title	แจ้งเรื่องร้องเรียนการทุจริต
title	แจ้งเบาะแสการทุจริต
title	ร้องเรียนการทุจริต
item	O29	2566/items/O29.toml	9.5	ข้อมูลเชิงสถิติเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ	complaint statistics	สำนักปลัด	office of the clerk	high	รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2566 ที่อ้างองค์ประกอบด้านข้อมูล	จำนวนเรื่องทั้งหมด แล้วเสร็จ และอยู่ระหว่างดำเนินการ ของหกเดือนแรกของปี พ.ศ. 2566	current	2566	19266	19447
title	ข้อมูลเชิงสถิติเรื่องร้องเรียนการทุจริต
title	ข้อมูลสถิติเรื่องร้องเรียนการทุจริต
title	ข้อมูลเชิงสถิติเรื่องร้องเรียน
title	สถิติเรื่องร้องเรียนการทุจริต
title	สถิติการร้องเรียนการทุจริต
title	สถิติเรื่องร้องเรียน
title	สถิติข้อร้องเรียน
table	complaints	complaint-statistics	สถิติเรื่องร้องเรียน	complaint statistics	
item	O30	2566/items/O30.toml	9.5	การเปิดโอกาสให้เกิดการมีส่วนร่วม	public participation	สำนักปลัด	office of the clerk	high	รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2566 ที่อ้างองค์ประกอบด้านข้อมูล	การดำเนินการที่บุคคลภายนอกมีส่วนร่วมในงานตามภารกิจ รายงานเขียนปี พ.ศ. 2565	previous	2565	18901	19265
title	การเปิดโอกาสให้เกิดการมีส่วนร่วม
title	การเปิดโอกาสให้มีส่วนร่วม
title	การมีส่วนร่วมของประชาชน
title	การมีส่วนร่วมของผู้มีส่วนได้ส่วนเสีย
item	O31	2566/items/O31.toml	10.1	ประกาศเจตนารมณ์นโยบาย No Gift Policy จากการปฏิบัติหน้าที่	No Gift declaration	สำนักปลัด	office of the clerk	high	รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2566 ที่อ้างองค์ประกอบด้านข้อมูล	ประกาศเป็นทางการ ลงนามโดยผู้บริหารสูงสุดที่ดำรงตำแหน่งในปี พ.ศ. 2566 ครอบคลุมตนเองและเจ้าหน้าที่ทุกคน	current	2566	19266	19630
title	ประกาศเจตนารมณ์นโยบาย No Gift Policy
title	ประกาศเจตนารมณ์ นโยบายไม่รับของขวัญ
title	ประกาศเจตนารมย์นโยบาย No Gift Policy
title	เจตนารมณ์ No Gift Policy
title	ประกาศเจตนารมณ์การไม่รับของขวัญ
title	ประกาศนโยบาย No Gift Policy
title	ประกาศนโยบายไม่รับของขวัญ
title	งดรับของขวัญ
item	O32	2566/items/O32.toml	10.1	การสร้างวัฒนธรรม No Gift Policy	No Gift culture	สำนักปลัด	office of the clerk	high	รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2566 ที่อ้างองค์ประกอบด้านข้อมูล	กิจกรรมปลูกจิตสำนึกในลักษณะการประชุมหรือสัมมนา ในปี พ.ศ. 2566	current	2566	19266	19630
title	การสร้างวัฒนธรรม No Gift Policy
title	สร้างวัฒนธรรม No Gift Policy
title	การสร้างวัฒนธรรมตามนโยบาย No Gift Policy
title	กิจกรรม No Gift Policy
title	การปลูกจิตสำนึก No Gift Policy
item	O33	2566/items/O33.toml	10.1	รายงานผลตามนโยบาย No Gift Policy	No Gift report	สำนักปลัด	office of the clerk	high	รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2566 ที่อ้างองค์ประกอบด้านข้อมูล	การประเมินผลและรายงานผล รอบ 6 เดือน ของปี พ.ศ. 2566	current	2566	19266	19447
title	รายงานผลตามนโยบาย No Gift Policy
title	รายงานผลการดำเนินการตามนโยบาย No Gift Policy
title	รายงานผลการดำเนินงานตามนโยบาย No Gift Policy
title	แบบรายงานผลตามนโยบาย No Gift Policy
title	แบบรายงานการรับของขวัญ
title	รายงานการรับของขวัญ
item	O34	2566/items/O34.toml	10.1	การประเมินความเสี่ยงการทุจริตและประพฤติมิชอบประจำปี	corruption-risk assessment	สำนักปลัด	office of the clerk	high	รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2566 ที่อ้างองค์ประกอบด้านข้อมูล	เหตุการณ์ความเสี่ยง ระดับของความเสี่ยง มาตรการและการดำเนินการ ในปี พ.ศ. 2566	current	2566	19266	19630
title	การประเมินความเสี่ยงการทุจริตและประพฤติมิชอบ
title	การประเมินความเสี่ยงการทุจริต
title	รายงานการประเมินความเสี่ยงการทุจริต
title	ผลการประเมินความเสี่ยงการทุจริต
title	ประเมินความเสี่ยงเพื่อป้องกันการทุจริต
title	แผนบริหารความเสี่ยงการทุจริต
table	risks	risk-assessment	เหตุการณ์ความเสี่ยง	risk events	error
item	O35	2566/items/O35.toml	10.1	การดำเนินการเพื่อจัดการความเสี่ยงการทุจริตและประพฤติมิชอบ	action on the risks	สำนักปลัด	office of the clerk	high	รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2566 ที่อ้างองค์ประกอบด้านข้อมูล	กิจกรรมที่สอดคล้องกับมาตรการตามข้อ O34 ในปี พ.ศ. 2566	current	2566	19266	19630
title	การดำเนินการเพื่อจัดการความเสี่ยงการทุจริต
title	การดำเนินการจัดการความเสี่ยงการทุจริต
title	ผลการดำเนินการเพื่อจัดการความเสี่ยงการทุจริต
title	รายงานผลการดำเนินการเพื่อจัดการความเสี่ยง
title	การดำเนินการตามมาตรการจัดการความเสี่ยง
title	รายงานผลการบริหารความเสี่ยงการทุจริต
other	risk-assessment
table	actions	risk-actions	การดำเนินการตามมาตรการ	actions	
item	O36	2566/items/O36.toml	10.1	แผนปฏิบัติการป้องกันการทุจริต	anti-corruption plan	สำนักปลัด	office of the clerk	high	รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2566 ที่อ้างองค์ประกอบด้านข้อมูล	โครงการ งบประมาณ และช่วงเวลาดำเนินการ ที่ครอบคลุมปี พ.ศ. 2566	current	2566	19266	19630
title	แผนปฏิบัติการป้องกันการทุจริต
title	แผนปฏิบัติการป้องกันและปราบปรามการทุจริต
title	แผนป้องกันการทุจริต
title	แผนปฏิบัติการในการป้องกันการทุจริต
title	แผนปฏิบัติการส่งเสริมคุณธรรม
table	plan	action-plan	โครงการหรือกิจกรรมตามแผน	projects of the plan	error
item	O37	2566/items/O37.toml	10.1	รายงานการกำกับติดตามการดำเนินการป้องกันการทุจริตประจำปี รอบ 6 เดือน	six-month report of the anti-corruption plan	สำนักปลัด	office of the clerk	high	รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2566 ที่อ้างองค์ประกอบด้านข้อมูล	ความก้าวหน้าและงบประมาณของแต่ละโครงการตามข้อ O36 รอบ 6 เดือนของปี พ.ศ. 2566	current	2566	19266	19447
title	รายงานการกำกับติดตามการดำเนินการป้องกันการทุจริต
title	รายงานการกำกับติดตามการดำเนินการป้องกันและปราบปรามการทุจริต
title	รายงานการกำกับติดตามแผนปฏิบัติการป้องกันการทุจริต
title	รายงานกำกับติดตามการดำเนินการป้องกันการทุจริต
title	รายงานความก้าวหน้าแผนปฏิบัติการป้องกันการทุจริต
title	รายงานผลการดำเนินการป้องกันการทุจริต รอบ 6 เดือน
title	รายงานผลการดำเนินการตามแผนปฏิบัติการป้องกันการทุจริต รอบ 6 เดือน
other	action-plan
table	half_year	action-progress	ความก้าวหน้าของโครงการหรือกิจกรรม	progress of the projects	error
item	O38	2566/items/O38.toml	10.1	รายงานผลการดำเนินการป้องกันการทุจริตประจำปี	anti-corruption report	สำนักปลัด	office of the clerk	high	รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2566 ที่อ้างองค์ประกอบด้านข้อมูล	ผลการดำเนินโครงการ การใช้จ่าย ปัญหา/อุปสรรค และข้อเสนอแนะ ของปี พ.ศ. 2565	previous	2565	18901	19265
title	รายงานผลการดำเนินการป้องกันการทุจริต
title	รายงานผลการดำเนินงานป้องกันการทุจริต
title	รายงานผลการดำเนินการป้องกันและปราบปรามการทุจริต
title	รายงานผลการดำเนินการตามแผนปฏิบัติการป้องกันการทุจริต
title	รายงานผลการดำเนินงานตามแผนปฏิบัติการป้องกันการทุจริต
title	รายงานผลตามแผนปฏิบัติการป้องกันการทุจริต
table	results	action-results	ผลการดำเนินโครงการหรือกิจกรรม	results of the projects	error
item	O39	2566/items/O39.toml	10.2	ประมวลจริยธรรมสำหรับเจ้าหน้าที่ของรัฐ	code of ethics	สำนักปลัด	office of the clerk	high	รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2566 ที่อ้างองค์ประกอบด้านข้อมูล	ประมวลจริยธรรม และข้อกำหนดจริยธรรมของหน่วยงานถ้ามี	standing	2566	19266	19630
title	ประมวลจริยธรรมสำหรับเจ้าหน้าที่ของรัฐ
title	ประมวลจริยธรรมเจ้าหน้าที่ของรัฐ
title	ประมวลจริยธรรมพนักงาน
title	ประมวลจริยธรรมข้าราชการ
title	ประมวลจริยธรรมผู้บริหารท้องถิ่น
title	ประมวลจริยธรรม
item	O40	2566/items/O40.toml	10.2	การขับเคลื่อนจริยธรรม	ethics in action	สำนักปลัด	office of the clerk	high	รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2566 ที่อ้างองค์ประกอบด้านข้อมูล	ทีมให้คำปรึกษาหรือคณะทำงาน แนวปฏิบัติ Do & Don't และการฝึกอบรม ในปี พ.ศ. 2566	current	2566	19266	19630
title	การขับเคลื่อนจริยธรรม
title	ขับเคลื่อนจริยธรรม
item	O41	2566/items/O41.toml	10.2	การประเมินจริยธรรมเจ้าหน้าที่ของรัฐ	ethics evaluation	สำนักปลัด	office of the clerk	high	รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2566 ที่อ้างองค์ประกอบด้านข้อมูล	การนำการประเมินจริยธรรมไปใช้ในกระบวนการบริหารทรัพยากรบุคคลกระบวนการใดกระบวนการหนึ่ง ในปี พ.ศ. 2566	current	2566	19266	19630
title	การประเมินจริยธรรมเจ้าหน้าที่ของรัฐ
title	การประเมินจริยธรรมของเจ้าหน้าที่ของรัฐ
title	การประเมินจริยธรรม
title	การประเมินพฤติกรรมทางจริยธรรม
title	แบบประเมินพฤติกรรมทางจริยธรรม
title	การนำผลการประเมินจริยธรรมไปใช้
item	O42	2566/items/O42.toml	10.2	มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน	integrity measures	สำนักปลัด	office of the clerk	high	รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2566 ที่อ้างองค์ประกอบด้านข้อมูล	การวิเคราะห์ผลการประเมินปี พ.ศ. 2565 สองประเด็น และมาตรการที่กำหนดจากผลนั้น	current	2566	19266	19630
reads	prose
title	มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน
title	มาตรการส่งเสริมคุณธรรมและความโปร่งใส
title	มาตรการเพื่อส่งเสริมคุณธรรมและความโปร่งใส
title	การวิเคราะห์ผลการประเมินคุณธรรมและความโปร่งใส
title	วิเคราะห์ผลการประเมินคุณธรรมและความโปร่งใส
title	รายงานการวิเคราะห์ผลการประเมิน ITA
table	measures	integrity-measures	มาตรการส่งเสริมคุณธรรมและความโปร่งใส	integrity measures	error
table	analysed	integrity-analysis	การวิเคราะห์ผลการประเมิน	analysis of the last result	
item	O43	2566/items/O43.toml	10.2	การดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน	carrying out the integrity measures	สำนักปลัด	office of the clerk	high	รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2566 ที่อ้างองค์ประกอบด้านข้อมูล	ความก้าวหน้าหรือผลการดำเนินการตามมาตรการ	current	2566	19266	19630
reads	prose
title	การดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส
title	รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใส
title	ผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส
other	integrity-measures
table	measures	integrity-results	ผลการดำเนินการตามมาตรการ	results of the measures	error
table	indicators	integrity-progress	ความก้าวหน้าตามตัวชี้วัด	progress by indicator	
table	items	integrity-item-progress	ความก้าวหน้าตามข้อมูล OIT	progress by item	
pack	2567	2567/pack.toml	2567	การประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ ประจำปีงบประมาณ พ.ศ. 2567	Integrity and Transparency Assessment of fiscal year 2567		
indicator	9	การเปิดเผยข้อมูล	disclosure
indicator	10	การป้องกันการทุจริต	prevention of corruption
indicator	9.1	ข้อมูลพื้นฐาน	basic information
indicator	9.2	การบริหารงาน	administration
indicator	9.3	การจัดซื้อจัดจ้างหรือการจัดหาพัสดุ	procurement
indicator	9.4	การบริหารและพัฒนาทรัพยากรบุคคล	human resources
indicator	9.5	การส่งเสริมความโปร่งใส	promotion of transparency
indicator	10.1	การดำเนินการเพื่อป้องกันการทุจริต	action against corruption
indicator	10.2	มาตรการส่งเสริมคุณธรรมและความโปร่งใส	integrity measures
band	95	ผ่านดีเยี่ยม	passed with excellence
band	85	ผ่านดี	passed well
band	70	ต้องปรับปรุง	needs improvement
band	0	ต้องปรับปรุงโดยด่วน	needs improvement at once
item	O1	2567/items/O1.toml	9.1	โครงสร้าง	structure	สำนักปลัด	office of the clerk	high	รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2567 ที่อ้างองค์ประกอบด้านข้อมูล	แผนผังโครงสร้าง ตำแหน่งที่สำคัญ และการแบ่งส่วนงานภายใน	standing	2567	19631	19996
title	โครงสร้าง
title	โครงสร้างหน่วยงาน
title	โครงสร้างองค์กร
title	โครงสร้างการแบ่งส่วนราชการ
title	แผนผังโครงสร้าง
title	แผนภูมิโครงสร้าง
title	โครงสร้างส่วนราชการ
item	O2	2567/items/O2.toml	9.1	ข้อมูลผู้บริหาร	executives	สำนักปลัด	office of the clerk	high	รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2567 ที่อ้างองค์ประกอบด้านข้อมูล	ผู้บริหารสูงสุดและรองผู้บริหารสูงสุด คนละสี่องค์ประกอบ	standing	2567	19631	19996
title	ข้อมูลผู้บริหาร
title	ข้อมูลคณะผู้บริหาร
title	ทำเนียบผู้บริหาร
title	รายชื่อผู้บริหาร
title	คณะผู้บริหาร
table	executives	executives	รายชื่อผู้บริหาร	executives	error
item	O3	2567/items/O3.toml	9.1	อำนาจหน้าที่	powers and duties	สำนักปลัด	office of the clerk	high	รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2567 ที่อ้างองค์ประกอบด้านข้อมูล	หน้าที่และอำนาจของหน่วยงาน	standing	2567	19631	19996
title	อำนาจหน้าที่
title	หน้าที่และอำนาจ
title	อำนาจหน้าที่ของหน่วยงาน
title	อำนาจและหน้าที่
title	ภารกิจและอำนาจหน้าที่
item	O4	2567/items/O4.toml	9.1	ข้อมูลการติดต่อ	contact	สำนักปลัด	office of the clerk	high	รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2567 ที่อ้างองค์ประกอบด้านข้อมูล	o4	standing	2567	19631	19996
title	ข้อมูลการติดต่อ
title	ช่องทางการติดต่อ
title	ติดต่อหน่วยงาน
item	O5	2567/items/O5.toml	9.1	ข่าวประชาสัมพันธ์	news	สำนักปลัด	office of the clerk	high	รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2567 ที่อ้างองค์ประกอบด้านข้อมูล	ข้อมูลข่าวสารตามอำนาจหน้าที่หรือภารกิจที่เกิดขึ้นในปี พ.ศ. 2567	current	2567	19631	19996
title	ข่าวประชาสัมพันธ์
title	ข่าวสารประชาสัมพันธ์
title	ข่าวกิจกรรม
title	ข่าวประชาสัมพันธ์ของหน่วยงาน
item	O6	2567/items/O6.toml	9.1	Q&A	two-way Q&A	สำนักปลัด	office of the clerk	high	รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2567 ที่อ้างองค์ประกอบด้านข้อมูล	ช่องทางสอบถามที่สื่อสารได้สองทาง เข้าถึงได้จากเว็บไซต์หลัก	standing	2567	19631	19996
title	Q&A
title	ถาม-ตอบ
title	ถามตอบ
title	ช่องทางการสอบถามข้อมูล
title	กระดานถามตอบ
title	กระดานสนทนา
item	O7	2567/items/O7.toml	9.2	แผนยุทธศาสตร์หรือแผนพัฒนาหน่วยงาน	strategic or development plan	สำนักปลัด	office of the clerk	medium	รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2567 ที่อ้างองค์ประกอบด้านข้อมูล	ชื่อข้อมูล แผนระยะเกินหนึ่งปี ยุทธศาสตร์ เป้าหมาย ตัวชี้วัด	multi-year	2567	19631	19996
title	แผนยุทธศาสตร์
title	แผนยุทธศาสตร์หรือแผนพัฒนาหน่วยงาน
title	แผนพัฒนาหน่วยงาน
title	แผนพัฒนาท้องถิ่น
title	แผนพัฒนาสามปี
title	แผนพัฒนาห้าปี
title	แผนยุทธศาสตร์การพัฒนา
title	แผนพัฒนาจังหวัด
title	แผนปฏิบัติราชการ ระยะ 5 ปี
item	O8	2567/items/O8.toml	9.2	แผนและความก้าวหน้าในการดำเนินงานและการใช้งบประมาณ ประจำปี	annual action and budget plan with progress	สำนักปลัด	office of the clerk	medium	รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2567 ที่อ้างองค์ประกอบด้านข้อมูล	ชื่อข้อมูล โครงการ งบประมาณ ระยะเวลา และความก้าวหน้า	current	2567	19631	19996
title	แผนและความก้าวหน้าในการดำเนินงานและการใช้งบประมาณ
title	แผนและความก้าวหน้าในการดำเนินงานและการใช้จ่ายงบประมาณ
title	แผนและความก้าวหน้าในการดำเนินงาน
title	แผนดำเนินงานและการใช้งบประมาณ
title	แผนการดำเนินงานและการใช้งบประมาณ
title	แผนดำเนินงานประจำปี
title	แผนการดำเนินงานประจำปี
title	แผนการใช้จ่ายงบประมาณ
title	รายงานการกำกับติดตามการดำเนินงาน
title	รายงานความก้าวหน้าการดำเนินงานและการใช้จ่ายงบประมาณ
title	ความก้าวหน้าการดำเนินงาน
table	plan	action-plan	โครงการหรือกิจกรรมตามแผน	projects of the plan	
table	progress	action-progress	ความก้าวหน้าของโครงการหรือกิจกรรม	progress of the projects	warning
item	O9	2567/items/O9.toml	9.2	รายงานผลการดำเนินงานประจำปี	annual report	สำนักปลัด	office of the clerk	medium	รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2567 ที่อ้างองค์ประกอบด้านข้อมูล	ชื่อข้อมูล องค์ประกอบตามข้อ O13 ของปี พ.ศ. 2566	previous	2566	19266	19630
title	รายงานผลการดำเนินงานประจำปี
title	รายงานผลการดำเนินงานประจำปีงบประมาณ
title	รายงานผลการดำเนินงานตามแผนดำเนินงาน
title	รายงานผลการดำเนินงานตามแผนการดำเนินงาน
title	รายงานผลการดำเนินงานตามแผนปฏิบัติราชการ
title	รายงานผลการติดตามและประเมินผลแผนพัฒนา
title	รายงานประจำปี
title	รายงานผลการปฏิบัติงานประจำปี
other	action-plan
table	results	action-results	ผลการดำเนินโครงการหรือกิจกรรม	results of the projects	warning
item	O10	2567/items/O10.toml	9.2	คู่มือหรือแนวทางการปฏิบัติงานของเจ้าหน้าที่	staff manual	สำนักปลัด	office of the clerk	medium	รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2567 ที่อ้างองค์ประกอบด้านข้อมูล	ชื่อข้อมูล ภารกิจ เจ้าหน้าที่ และขั้นตอน	standing	2567	19631	19996
title	คู่มือหรือแนวทางการปฏิบัติงานของเจ้าหน้าที่
title	คู่มือการปฏิบัติงานของเจ้าหน้าที่
title	คู่มือการปฏิบัติงาน
title	คู่มือปฏิบัติงาน
title	แนวทางการปฏิบัติงาน
title	มาตรฐานการปฏิบัติงาน
title	คู่มือหรือมาตรฐานการปฏิบัติงาน
item	O11	2567/items/O11.toml	9.2	คู่มือหรือแนวทางการให้บริการสำหรับผู้รับบริการหรือผู้มาติดต่อ	service manual	สำนักปลัด	office of the clerk	high	รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2567 ที่อ้างองค์ประกอบด้านข้อมูล	หกองค์ประกอบของแต่ละงาน	standing	2567	19631	19996
title	คู่มือหรือแนวทางการให้บริการ
title	คู่มือการให้บริการ
title	คู่มือสำหรับประชาชน
title	แนวทางการให้บริการ
title	คู่มือการให้บริการประชาชน
title	มาตรฐานการให้บริการ
item	O12	2567/items/O12.toml	9.2	ข้อมูลสถิติการให้บริการ	service statistics	สำนักปลัด	office of the clerk	medium	รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2567 ที่อ้างองค์ประกอบด้านข้อมูล	ชื่อข้อมูล สถิติหกเดือนแรก	current	2567	19631	19813
title	ข้อมูลสถิติการให้บริการ
title	ข้อมูลเชิงสถิติการให้บริการ
title	สถิติการให้บริการ
title	สถิติผู้มารับบริการ
title	สถิติการให้บริการประชาชน
title	สถิติผู้รับบริการ
item	O13	2567/items/O13.toml	9.2	E–Service	online service	สำนักปลัด	office of the clerk	high	รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2567 ที่อ้างองค์ประกอบด้านข้อมูล	การให้บริการในรูปแบบออนไลน์	standing	2567	19631	19996
title	E-Service
title	บริการออนไลน์
title	ระบบบริการออนไลน์
title	การให้บริการออนไลน์
title	บริการอิเล็กทรอนิกส์
title	One Stop Service ออนไลน์
item	O14	2567/items/O14.toml	9.3	รายการการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ	procurement list	กองคลัง	finance division	high	รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2567 ที่อ้างองค์ประกอบด้านข้อมูล	รายการที่จะจัดซื้อจัดจ้างในปี พ.ศ. 2567 ห้าองค์ประกอบ	current	2567	19631	19996
title	รายการการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ
title	รายการการจัดซื้อจัดจ้าง
title	รายการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ
table	plan	procurement-plan	รายการที่จะจัดซื้อจัดจ้าง	planned procurement	error
item	O15	2567/items/O15.toml	9.3	ประกาศต่าง ๆ เกี่ยวกับการจัดซื้อจัดจ้าง	procurement notices	กองคลัง	finance division	high	รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2567 ที่อ้างองค์ประกอบด้านข้อมูล	แผนตามพระราชบัญญัติหรือประกาศว่าไม่มีวงเงินเกิน 5 แสนบาท และประกาศของปี พ.ศ. 2567	current	2567	19631	19996
title	ประกาศต่าง ๆ เกี่ยวกับการจัดซื้อจัดจ้าง
title	ประกาศเกี่ยวกับการจัดซื้อจัดจ้าง
title	ประกาศจัดซื้อจัดจ้าง
title	ประกาศการจัดซื้อจัดจ้าง
title	ประกาศเผยแพร่แผนการจัดซื้อจัดจ้าง
title	ประกาศเชิญชวน
title	ประกาศผู้ชนะการเสนอราคา
item	O16	2567/items/O16.toml	9.3	ความก้าวหน้าการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ	procurement progress	กองคลัง	finance division	high	รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2567 ที่อ้างองค์ประกอบด้านข้อมูล	สัญญาที่ลงนามแล้ว ณ วันที่ 31 มีนาคม 2567 สิบสององค์ประกอบ	current	2567	19631	19813
title	ความก้าวหน้าการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ
title	ความก้าวหน้าการจัดซื้อจัดจ้าง
title	ความก้าวหน้าการจัดหาพัสดุ
title	รายงานสรุปผลการจัดซื้อจัดจ้าง รอบ 6 เดือน
title	รายงานสรุปผลการจัดซื้อจัดจ้าง รอบหกเดือน
title	รายงานสรุปผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ รอบ 6 เดือน
title	รายงานสรุปผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ รอบหกเดือน
title	สรุปผลการจัดซื้อจัดจ้าง รอบ 6 เดือน
title	สรุปผลการจัดซื้อจัดจ้าง รอบหกเดือน
title	สรุปผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ รอบ 6 เดือน
title	สรุปผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ รอบหกเดือน
title	รายงานผลการจัดซื้อจัดจ้าง รอบ 6 เดือน
title	รายงานผลการจัดซื้อจัดจ้าง รอบหกเดือน
title	รายงานผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ รอบ 6 เดือน
title	รายงานผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ รอบหกเดือน
title	รายงานความก้าวหน้าการจัดซื้อจัดจ้าง
title	รายงานความก้าวหน้าการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ
title	ความก้าวหน้าผลการจัดซื้อจัดจ้าง
title	ความก้าวหน้าของการจัดซื้อจัดจ้าง
title	ความก้าวหน้าในการจัดซื้อจัดจ้าง
title	รอบ 6 เดือน
table	contracts	procurement-contract	สัญญาที่ลงนามแล้ว ณ วันที่ 31 มีนาคม 2567	contracts signed by 31 March 2024	error
item	O17	2567/items/O17.toml	9.3	รายงานสรุปผลการจัดซื้อจัดจ้าง ประจำปี	annual procurement summary	กองคลัง	finance division	high	รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2567 ที่อ้างองค์ประกอบด้านข้อมูล	จำนวนรายการและงบประมาณจำแนกตามวิธี ปัญหา/อุปสรรค ข้อเสนอแนะ และรายการสิบสององค์ประกอบของปี พ.ศ. 2566	previous	2566	19266	19630
title	รายงานสรุปผลการจัดซื้อจัดจ้าง
title	สรุปผลการจัดซื้อจัดจ้าง
title	รายงานผลการจัดซื้อจัดจ้าง
title	รายงานสรุปผลการจัดซื้อจัดจ้าง ประจำปี
title	รายงานสรุปผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ ประจำปี
title	สรุปผลการจัดซื้อจัดจ้าง ประจำปี
title	สรุปผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ ประจำปี
title	รายงานผลการจัดซื้อจัดจ้าง ประจำปี
title	รายงานผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ ประจำปี
other	monthly-summary
table	contracts	procurement-contract	รายการจัดซื้อจัดจ้างของทั้งปี	procurement of the whole year	error
table	by_method	procurement-by-method	สรุปจำแนกตามวิธี	summary by method	error
table	problems	procurement-issues	ปัญหา/อุปสรรค และข้อเสนอแนะ	problems and suggestions	
item	O18	2567/items/O18.toml	9.4	แผนการบริหารและพัฒนาทรัพยากรบุคคล	human-resources plan	สำนักปลัด	office of the clerk	high	รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2567 ที่อ้างองค์ประกอบด้านข้อมูล	แผนที่ใช้บังคับในปี พ.ศ. 2567 สามองค์ประกอบต่อโครงการ	current	2567	19631	19996
title	แผนการบริหารและพัฒนาทรัพยากรบุคคล
title	แผนบริหารและพัฒนาทรัพยากรบุคคล
title	แผนการบริหารทรัพยากรบุคคล
title	แผนบริหารทรัพยากรบุคคล
title	แผนพัฒนาทรัพยากรบุคคล
title	แผนพัฒนาบุคลากร
table	plan	action-plan	โครงการตามแผนการบริหารและพัฒนาทรัพยากรบุคคล	projects of the human-resources plan	error
item	O19	2567/items/O19.toml	9.4	รายงานผลการบริหารและพัฒนาทรัพยากรบุคคล ประจำปี	annual report on human resources	สำนักปลัด	office of the clerk	high	รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2567 ที่อ้างองค์ประกอบด้านข้อมูล	รายงานผลของปี พ.ศ. 2566 แปดองค์ประกอบ	previous	2566	19266	19630
title	รายงานผลการบริหารและพัฒนาทรัพยากรบุคคล
title	รายงานผลการบริหารทรัพยากรบุคคล
title	รายงานผลการดำเนินการตามแผนการบริหารและพัฒนาทรัพยากรบุคคล
title	รายงานผลการดำเนินงานตามแผนการบริหารและพัฒนาทรัพยากรบุคคล
title	รายงานผลการพัฒนาทรัพยากรบุคคล
title	รายงานผลการพัฒนาบุคลากร
title	ผลการบริหารและพัฒนาทรัพยากรบุคคล
table	results	hr-results	ผลการดำเนินการของแต่ละโครงการ	results of the projects	error
item	O20	2567/items/O20.toml	9.4	ประมวลจริยธรรมสำหรับเจ้าหน้าที่ของรัฐ	code of ethics	สำนักปลัด	office of the clerk	medium	รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2567 ที่อ้างองค์ประกอบด้านข้อมูล	ชื่อข้อมูล	standing	2567	19631	19996
title	ประมวลจริยธรรม
title	ประมวลจริยธรรมสำหรับเจ้าหน้าที่ของรัฐ
title	ประมวลจริยธรรมพนักงานส่วนท้องถิ่น
title	ประมวลจริยธรรมข้าราชการพลเรือน
item	O21	2567/items/O21.toml	9.4	การขับเคลื่อนจริยธรรม	ethics in action	สำนักปลัด	office of the clerk	medium	รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2567 ที่อ้างองค์ประกอบด้านข้อมูล	ชื่อข้อมูล ทีมให้คำปรึกษา แนวปฏิบัติ Do & Don’t และการฝึกอบรม	current	2567	19631	19996
title	การขับเคลื่อนจริยธรรม
title	รายงานการขับเคลื่อนจริยธรรม
title	การขับเคลื่อนจริยธรรมของหน่วยงาน
title	ขับเคลื่อนจริยธรรม
item	O22	2567/items/O22.toml	9.5	แนวปฏิบัติการจัดการเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ	complaint procedure	สำนักปลัด	office of the clerk	high	รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2567 ที่อ้างองค์ประกอบด้านข้อมูล	ห้าองค์ประกอบของคู่มือการดำเนินการต่อเรื่องร้องเรียน	standing	2567	19631	19996
title	แนวปฏิบัติการจัดการเรื่องร้องเรียน
title	คู่มือการจัดการเรื่องร้องเรียน
title	คู่มือการดำเนินการต่อเรื่องร้องเรียน
title	คู่มือการปฏิบัติงานการร้องเรียน
title	แนวทางการจัดการเรื่องร้องเรียน
title	คู่มือปฏิบัติงานเรื่องร้องเรียน
title	คู่มือปฏิบัติการจัดการเรื่องร้องเรียน
title	แนวทางปฏิบัติการจัดการเรื่องร้องเรียน
item	O23	2567/items/O23.toml	9.5	ช่องทางแจ้งเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ	whistle-blowing channel	สำนักปลัด	office of the clerk	high	รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2567 ที่อ้างองค์ประกอบด้านข้อมูล	ช่องทางออนไลน์ แยกจากเรื่องร้องเรียนทั่วไป คุ้มครองผู้แจ้ง เข้าถึงได้จากเว็บไซต์หลัก	standing	2567	19631	19996
title	ช่องทางแจ้งเรื่องร้องเรียนการทุจริต
title	ช่องทางแจ้งเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ
title	ช่องทางร้องเรียนการทุจริต
title	แจ้งเบาะแสการทุจริต
title	ช่องทางการร้องเรียนการทุจริต
title	ช่องทางแจ้งเบาะแส
item	O24	2567/items/O24.toml	9.5	ข้อมูลสถิติเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ	complaint statistics	สำนักปลัด	office of the clerk	medium	รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2567 ที่อ้างองค์ประกอบด้านข้อมูล	ชื่อข้อมูล จำนวนทั้งหมด แล้วเสร็จ และอยู่ระหว่างดำเนินการ	current	2567	19631	19813
title	ข้อมูลสถิติเรื่องร้องเรียนการทุจริต
title	ข้อมูลเชิงสถิติเรื่องร้องเรียนการทุจริต
title	สถิติเรื่องร้องเรียนการทุจริต
title	สถิติเรื่องร้องเรียน
title	สถิติการร้องเรียนการทุจริต
title	ข้อมูลสถิติเรื่องร้องเรียน
item	O25	2567/items/O25.toml	9.5	การเปิดโอกาสให้เกิดการมีส่วนร่วม	public participation	สำนักปลัด	office of the clerk	medium	รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2567 ที่อ้างองค์ประกอบด้านข้อมูล	ชื่อข้อมูล เรื่อง ผู้มีส่วนร่วม และผล	current	2567	19631	19996
title	การเปิดโอกาสให้เกิดการมีส่วนร่วม
title	การเปิดโอกาสให้มีส่วนร่วม
title	รายงานผลการเปิดโอกาสให้เกิดการมีส่วนร่วม
title	การมีส่วนร่วมของประชาชน
title	การเปิดโอกาสให้ประชาชนมีส่วนร่วม
title	การเปิดโอกาสให้ผู้มีส่วนได้ส่วนเสีย
table	activities	participation	กิจกรรมการมีส่วนร่วม	activities	
item	O26	2567/items/O26.toml	10.1	ประกาศเจตนารมณ์นโยบาย No Gift Policy	No Gift declaration	สำนักปลัด	office of the clerk	medium	รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2567 ที่อ้างองค์ประกอบด้านข้อมูล	ชื่อข้อมูล ลงนามและลงวันที่ในปีงบประมาณ	current	2567	19631	19996
title	ประกาศเจตนารมณ์นโยบาย No Gift Policy
title	ประกาศเจตนารมณ์ No Gift Policy
title	ประกาศเจตนารมณ์ นโยบายไม่รับของขวัญ
title	ประกาศนโยบาย No Gift Policy
title	ประกาศเจตนารมย์ No Gift Policy
title	ประกาศเจตนารมณ์ไม่รับของขวัญ
title	นโยบายไม่รับของขวัญและของกำนัล
item	O27	2567/items/O27.toml	10.1	การสร้างวัฒนธรรม No Gift Policy	No Gift culture	สำนักปลัด	office of the clerk	medium	รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2567 ที่อ้างองค์ประกอบด้านข้อมูล	ชื่อข้อมูล กิจกรรม	current	2567	19631	19996
title	การสร้างวัฒนธรรม No Gift Policy
title	สร้างวัฒนธรรม No Gift Policy
title	การเสริมสร้างวัฒนธรรม No Gift Policy
title	กิจกรรมสร้างวัฒนธรรม No Gift Policy
title	การปลูกจิตสำนึก No Gift Policy
item	O28	2567/items/O28.toml	10.1	รายงานผลตามนโยบาย No Gift Policy	No Gift report	สำนักปลัด	office of the clerk	low	รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2567 ที่อ้างองค์ประกอบด้านข้อมูล	ชื่อข้อมูล	previous	2566	19266	19630
title	รายงานผลตามนโยบาย No Gift Policy
title	รายงานผลการดำเนินการตามนโยบาย No Gift Policy
title	รายงานผลการดำเนินงานตามนโยบาย No Gift Policy
title	แบบรายงาน No Gift Policy
title	แบบรายงานการรับของขวัญและของกำนัลตามนโยบาย No Gift Policy
item	O29	2567/items/O29.toml	10.1	รายงานการรับทรัพย์สินหรือประโยชน์อื่นใดโดยธรรมจรรยา	report of gifts and benefits received	สำนักปลัด	office of the clerk	low	รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2567 ที่อ้างองค์ประกอบด้านข้อมูล	ชื่อข้อมูล	previous	2566	19266	19630
title	รายงานการรับทรัพย์สินหรือประโยชน์อื่นใดโดยธรรมจรรยา
title	รายงานการรับทรัพย์สินหรือประโยชน์อื่นใด
title	การรับทรัพย์สินหรือประโยชน์อื่นใดโดยธรรมจรรยา
title	แบบรายงานการรับทรัพย์สิน
table	gifts	gift-report	การรับทรัพย์สินหรือประโยชน์อื่นใด	gifts and benefits received	
item	O30	2567/items/O30.toml	10.1	การประเมินความเสี่ยงการทุจริตในประเด็นที่เกี่ยวข้องกับสินบน	bribery-risk assessment	สำนักปลัด	office of the clerk	medium	รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2567 ที่อ้างองค์ประกอบด้านข้อมูล	ชื่อข้อมูล เหตุการณ์ ระดับ และมาตรการ	current	2567	19631	19996
title	การประเมินความเสี่ยงการทุจริตในประเด็นที่เกี่ยวข้องกับสินบน
title	การประเมินความเสี่ยงการทุจริต
title	ประเมินความเสี่ยงการทุจริต
title	การประเมินความเสี่ยงที่อาจก่อให้เกิดการทุจริต
title	ความเสี่ยงการทุจริตในประเด็นที่เกี่ยวข้องกับสินบน
title	แผนบริหารความเสี่ยงการทุจริต
table	risks	risk-assessment	ผลการประเมินความเสี่ยง	risks	warning
item	O31	2567/items/O31.toml	10.1	รายงานผลการดำเนินการเพื่อจัดการความเสี่ยงการทุจริต	risk-management report	สำนักปลัด	office of the clerk	medium	รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2567 ที่อ้างองค์ประกอบด้านข้อมูล	ชื่อข้อมูล ต่อเนื่องจากข้อ o30	current	2567	19631	19996
title	รายงานผลการดำเนินการเพื่อจัดการความเสี่ยงการทุจริต
title	การดำเนินการเพื่อจัดการความเสี่ยงการทุจริต
title	รายงานผลการดำเนินงานเพื่อจัดการความเสี่ยงการทุจริต
title	รายงานผลการบริหารจัดการความเสี่ยงการทุจริต
title	รายงานผลการจัดการความเสี่ยงการทุจริต
title	การจัดการความเสี่ยงการทุจริต
other	risk-assessment
table	actions	risk-actions	การดำเนินการเพื่อจัดการความเสี่ยง	actions	
item	O32	2567/items/O32.toml	10.1	แผนปฏิบัติการป้องกันการทุจริต	anti-corruption plan	สำนักปลัด	office of the clerk	medium	รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2567 ที่อ้างองค์ประกอบด้านข้อมูล	ชื่อข้อมูล โครงการ งบประมาณ และระยะเวลา	current	2567	19631	19996
title	แผนปฏิบัติการป้องกันการทุจริต
title	แผนปฏิบัติการป้องกันและปราบปรามการทุจริต
title	แผนป้องกันการทุจริต
title	แผนป้องกันและปราบปรามการทุจริต
title	แผนปฏิบัติการส่งเสริมคุณธรรม
title	แผนปฏิบัติการด้านการป้องกันและปราบปรามการทุจริต
table	plan	action-plan	โครงการตามแผนปฏิบัติการป้องกันการทุจริต	projects of the anti-corruption plan	warning
item	O33	2567/items/O33.toml	10.1	รายงานผลการดำเนินการป้องกันการทุจริต ประจำปี	anti-corruption report	สำนักปลัด	office of the clerk	medium	รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2567 ที่อ้างองค์ประกอบด้านข้อมูล	ชื่อข้อมูล ผลการดำเนินการ การใช้จ่าย ปัญหา/อุปสรรค และข้อเสนอแนะ	previous	2566	19266	19630
title	รายงานผลการดำเนินการป้องกันการทุจริต
title	รายงานผลการดำเนินงานป้องกันการทุจริต
title	รายงานผลการดำเนินการตามแผนปฏิบัติการป้องกันการทุจริต
title	รายงานผลการดำเนินงานตามแผนปฏิบัติการป้องกันการทุจริต
title	รายงานผลตามแผนปฏิบัติการป้องกันการทุจริต
title	รายงานผลการดำเนินการป้องกันและปราบปรามการทุจริต
title	ผลการดำเนินการป้องกันการทุจริต
other	action-plan
table	results	action-results	ผลการดำเนินโครงการหรือกิจกรรม	results of the projects	warning
item	O34	2567/items/O34.toml	10.2	มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน	integrity measures	สำนักปลัด	office of the clerk	medium	รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2567 ที่อ้างองค์ประกอบด้านข้อมูล	ชื่อข้อมูล การวิเคราะห์ผลการประเมินปีก่อน และมาตรการ	current	2567	19631	19996
reads	prose
title	มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน
title	มาตรการส่งเสริมคุณธรรมและความโปร่งใส
title	มาตรการเพื่อส่งเสริมคุณธรรมและความโปร่งใส
title	การวิเคราะห์ผลการประเมินคุณธรรมและความโปร่งใส
title	มาตรการภายในเพื่อส่งเสริมคุณธรรมและความโปร่งใส
table	measures	integrity-measures	มาตรการส่งเสริมคุณธรรมและความโปร่งใส	integrity measures	
table	analysed	integrity-analysis	การวิเคราะห์ผลการประเมิน	analysis of the last result	
item	O35	2567/items/O35.toml	10.2	รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน	results of the integrity measures	สำนักปลัด	office of the clerk	medium	รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2567 ที่อ้างองค์ประกอบด้านข้อมูล	มาตรการหรือกิจกรรม สรุปผล และผลลัพธ์หรือความสำเร็จ	current	2567	19631	19996
reads	prose
title	รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใส
other	integrity-measures
table	measures	integrity-results	ผลการดำเนินการตามมาตรการ	results of the measures	error
pack	2568	2568/pack.toml	2568	การประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ ประจำปีงบประมาณ พ.ศ. 2568	Integrity and Transparency Assessment of fiscal year 2568		
indicator	9	การเปิดเผยข้อมูล	disclosure
indicator	10	การป้องกันการทุจริต	prevention of corruption
indicator	9.1	ข้อมูลพื้นฐาน	basic information
indicator	9.2	การบริหารงานและการใช้จ่ายงบประมาณ	administration and spending
indicator	9.3	การจัดซื้อจัดจ้างหรือการจัดหาพัสดุ	procurement
indicator	9.4	การบริหารและพัฒนาทรัพยากรบุคคล	human resources
indicator	9.5	การส่งเสริมความโปร่งใส	promotion of transparency
indicator	10.1	การดำเนินการเพื่อป้องกันการทุจริต	action against corruption
indicator	10.2	มาตรการส่งเสริมคุณธรรมและความโปร่งใส	integrity measures
band	95	ผ่านดีเยี่ยม	passed with excellence
band	85	ผ่านดี	passed well
band	70	ต้องปรับปรุง	needs improvement
band	0	ต้องปรับปรุงโดยด่วน	needs improvement at once
item	O1	2568/items/O1.toml	9.1	โครงสร้างและอำนาจหน้าที่	structure, powers and duties	สำนักปลัด	office of the clerk	high	คำอธิบายข้อมูล OIT ที่หน่วยงานเผยแพร่ ปีงบประมาณ พ.ศ. 2568	แผนผังโครงสร้าง ตำแหน่งสำคัญและส่วนงาน อำนาจหน้าที่ ไม่ใช่กฎหมายทั้งฉบับ	standing	2568	19997	20361
title	โครงสร้างและอำนาจหน้าที่
title	โครงสร้าง และอำนาจหน้าที่
title	โครงสร้าง หน้าที่และอำนาจ
title	โครงสร้างหน่วยงานและอำนาจหน้าที่
title	โครงสร้างองค์กรและอำนาจหน้าที่
title	โครงสร้างหน่วยงาน
title	โครงสร้างองค์กร
title	โครงสร้างการแบ่งส่วนราชการ
title	แผนผังโครงสร้าง
title	อำนาจหน้าที่
title	หน้าที่และอำนาจ
item	O2	2568/items/O2.toml	9.1	ข้อมูลผู้บริหาร	executives	สำนักปลัด	office of the clerk	high	คำอธิบายข้อมูล OIT ที่หน่วยงานเผยแพร่ ปีงบประมาณ พ.ศ. 2568	ผู้บริหารสูงสุดและรองผู้บริหารสูงสุด ชื่อ ตำแหน่ง รูปถ่าย และช่องทางการติดต่อ	standing	2568	19997	20361
title	ข้อมูลผู้บริหาร
title	ข้อมูลคณะผู้บริหาร
title	ทำเนียบผู้บริหาร
title	รายชื่อผู้บริหาร
title	คณะผู้บริหาร
table	executives	executives	รายชื่อผู้บริหาร	executives	error
item	O3	2568/items/O3.toml	9.1	ข้อมูลการติดต่อและช่องทางการสอบถามข้อมูล	contact and enquiry channel	สำนักปลัด	office of the clerk	medium	รายการข้อมูล OIT ที่หน่วยงานเผยแพร่ ปีงบประมาณ พ.ศ. 2568	ชื่อข้อมูล รวมข้อ O4 และ O6 ของปี พ.ศ. 2567	standing	2568	19997	20361
title	ข้อมูลการติดต่อและช่องทางการสอบถามข้อมูล
title	ข้อมูลการติดต่อและช่องทางการสอบถาม
title	ข้อมูลการติดต่อ
title	ช่องทางการติดต่อ
title	ช่องทางการสอบถามข้อมูล
title	ช่องทางการสอบถาม
title	ติดต่อหน่วยงาน
title	ถาม-ตอบ
title	Q&A
item	O4	2568/items/O4.toml	9.1	ข่าวประชาสัมพันธ์	news	สำนักปลัด	office of the clerk	high	รายการข้อมูล OIT ที่หน่วยงานเผยแพร่ ปีงบประมาณ พ.ศ. 2568	ชื่อข้อมูลเท่านั้น ไม่ได้อ่านองค์ประกอบด้านข้อมูลของปีนี้	current	2568	19997	20361
title	ข่าวประชาสัมพันธ์
title	ข่าวสารประชาสัมพันธ์
title	ข่าวกิจกรรม
title	ข่าวประชาสัมพันธ์ของหน่วยงาน
item	O5	2568/items/O5.toml	9.2	แผนยุทธศาสตร์หรือแผนพัฒนาหน่วยงาน	strategic or development plan	สำนักปลัด	office of the clerk	medium	รายการข้อมูล OIT ที่หน่วยงานเผยแพร่ ปีงบประมาณ พ.ศ. 2568	ชื่อข้อมูลเท่านั้น ไม่ได้อ่านองค์ประกอบด้านข้อมูลของปีนี้	multi-year	2568	19997	20361
title	แผนยุทธศาสตร์หรือแผนพัฒนาหน่วยงาน
title	แผนยุทธศาสตร์
title	แผนพัฒนาหน่วยงาน
title	แผนพัฒนาท้องถิ่น
title	แผนพัฒนาห้าปี
title	แผนยุทธศาสตร์การพัฒนา
title	แผนพัฒนาจังหวัด
title	แผนปฏิบัติราชการ ระยะ 5 ปี
item	O6	2568/items/O6.toml	9.2	แผนและความก้าวหน้าในการดำเนินงานและการใช้จ่ายงบประมาณ ประจำปี	annual plan, budget and progress	สำนักปลัด	office of the clerk	low	รายการข้อมูล OIT ที่หน่วยงานเผยแพร่ ปีงบประมาณ พ.ศ. 2568	ชื่อข้อมูล และเหตุที่เสียคะแนน: รายโครงการไม่มีงบประมาณหรือระยะเวลา ข้อมูลไม่ครบหกเดือน	current	2568	19997	20361
title	แผนและความก้าวหน้าในการดำเนินงานและการใช้จ่ายงบประมาณ
title	แผนและความก้าวหน้าในการดำเนินงานและการใช้งบประมาณ
title	แผนและความก้าวหน้าในการดำเนินงาน
title	แผนดำเนินงานและการใช้จ่ายงบประมาณ
title	แผนการดำเนินงานและการใช้จ่ายงบประมาณ
title	แผนดำเนินงานประจำปี
title	แผนการดำเนินงานประจำปี
title	แผนการใช้จ่ายงบประมาณ
title	รายงานการกำกับติดตามการดำเนินงาน
title	รายงานความก้าวหน้าการดำเนินงานและการใช้จ่ายงบประมาณ
title	ความก้าวหน้าการดำเนินงาน
table	plan	action-plan	โครงการหรือกิจกรรมตามแผน	projects of the plan	
table	progress	action-progress	ความก้าวหน้าของโครงการหรือกิจกรรม	progress of the projects	note
item	O7	2568/items/O7.toml	9.2	รายงานผลการดำเนินงานประจำปี	annual report	สำนักปลัด	office of the clerk	low	รายการข้อมูล OIT ที่หน่วยงานเผยแพร่ ปีงบประมาณ พ.ศ. 2568	ชื่อข้อมูล และเหตุที่เสียคะแนน: ไม่มีการใช้จ่าย ปัญหา/อุปสรรค หรือข้อเสนอแนะ	previous	2567	19631	19996
title	รายงานผลการดำเนินงานประจำปี
title	รายงานผลการดำเนินงานประจำปีงบประมาณ
title	รายงานผลการดำเนินงานตามแผนดำเนินงาน
title	รายงานผลการดำเนินงานตามแผนการดำเนินงาน
title	รายงานผลการดำเนินงานตามแผนปฏิบัติราชการ
title	รายงานผลการติดตามและประเมินผลแผนพัฒนา
title	รายงานประจำปี
title	รายงานผลการปฏิบัติงานประจำปี
other	action-plan
table	results	action-results	ผลการดำเนินโครงการหรือกิจกรรม	results of the projects	note
item	O8	2568/items/O8.toml	9.2	คู่มือหรือแนวทางการปฏิบัติงานของเจ้าหน้าที่	staff manual	สำนักปลัด	office of the clerk	high	รายการข้อมูล OIT ที่หน่วยงานเผยแพร่ ปีงบประมาณ พ.ศ. 2568	ชื่อข้อมูลเท่านั้น ไม่ได้อ่านองค์ประกอบด้านข้อมูลของปีนี้	standing	2568	19997	20361
title	คู่มือหรือแนวทางการปฏิบัติงานของเจ้าหน้าที่
title	คู่มือการปฏิบัติงานของเจ้าหน้าที่
title	คู่มือการปฏิบัติงาน
title	คู่มือปฏิบัติงาน
title	แนวทางการปฏิบัติงาน
title	มาตรฐานการปฏิบัติงาน
title	คู่มือหรือมาตรฐานการปฏิบัติงาน
item	O9	2568/items/O9.toml	9.2	คู่มือหรือแนวทางการขอรับบริการสำหรับผู้รับบริการหรือผู้มาติดต่อ	service manual	สำนักปลัด	office of the clerk	medium	รายการข้อมูล OIT ที่หน่วยงานเผยแพร่ ปีงบประมาณ พ.ศ. 2568	ชื่อข้อมูล หกองค์ประกอบตามข้อ O11 ของปี พ.ศ. 2567	standing	2568	19997	20361
title	คู่มือหรือแนวทางการขอรับบริการ
title	คู่มือการขอรับบริการ
title	คู่มือหรือแนวทางการให้บริการ
title	คู่มือการให้บริการ
title	คู่มือสำหรับประชาชน
title	แนวทางการขอรับบริการ
title	แนวทางการให้บริการ
title	คู่มือการให้บริการประชาชน
item	O10	2568/items/O10.toml	9.2	E–Service	online service	สำนักปลัด	office of the clerk	high	รายการข้อมูล OIT ที่หน่วยงานเผยแพร่ ปีงบประมาณ พ.ศ. 2568	ชื่อข้อมูลเท่านั้น ไม่ได้อ่านองค์ประกอบด้านข้อมูลของปีนี้	standing	2568	19997	20361
title	E-Service
title	บริการออนไลน์
title	ระบบบริการออนไลน์
title	การให้บริการออนไลน์
title	ระบบการให้บริการผ่านช่องทางออนไลน์
title	บริการอิเล็กทรอนิกส์
item	O11	2568/items/O11.toml	9.2	ข้อมูลสถิติการให้บริการ	service statistics	สำนักปลัด	office of the clerk	high	รายการข้อมูล OIT ที่หน่วยงานเผยแพร่ ปีงบประมาณ พ.ศ. 2568	ชื่อข้อมูล และรอบหกเดือนแรกของปี	current	2568	19997	20178
title	ข้อมูลสถิติการให้บริการ
title	ข้อมูลเชิงสถิติการให้บริการ
title	สถิติการให้บริการ
title	สถิติผู้มารับบริการ
title	สถิติการให้บริการประชาชน
title	รายงานสถิติการให้บริการ
table	statistics	service-statistics	สถิติการให้บริการ	service statistics	
item	O12	2568/items/O12.toml	9.3	รายการการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ และความก้าวหน้าการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ	procurement list and progress	กองคลัง	finance division	high	แบบฟอร์มสำหรับ O12 และ O13 ที่หน่วยงานเผยแพร่ ปีงบประมาณ พ.ศ. 2568	สิบหกคอลัมน์	current	2568	19997	20361
title	รายการการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ และความก้าวหน้าการจัดซื้อจัดจ้าง
title	รายการการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ
title	ความก้าวหน้าการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ
title	รายการการจัดซื้อจัดจ้าง
title	ความก้าวหน้าการจัดซื้อจัดจ้าง
table	procurement	procurement-16	รายการจัดซื้อจัดจ้างและความก้าวหน้า	procurement list and progress	error
item	O13	2568/items/O13.toml	9.3	รายงานผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ ประจำปี พ.ศ. 2567	annual procurement report	กองคลัง	finance division	medium	แบบฟอร์มสำหรับ O12 และ O13 ที่หน่วยงานเผยแพร่ ปีงบประมาณ พ.ศ. 2568	สิบหกคอลัมน์ สรุปตามวิธี ปัญหา/อุปสรรค และข้อเสนอแนะ	previous	2567	19631	19996
title	รายงานผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ
title	รายงานผลการจัดซื้อจัดจ้าง
title	รายงานสรุปผลการจัดซื้อจัดจ้าง
title	สรุปผลการจัดซื้อจัดจ้าง
other	procurement-contract
table	contracts	procurement-16	รายการจัดซื้อจัดจ้างของทั้งปี	procurement of the whole year	error
table	by_method	procurement-by-method	สรุปจำแนกตามวิธี	summary by method	error
table	problems	procurement-issues	ปัญหา/อุปสรรค และข้อเสนอแนะ	problems and suggestions	warning
item	O14	2568/items/O14.toml	9.4	แผนการบริหารและพัฒนาทรัพยากรบุคคล	human-resources plan	สำนักปลัด	office of the clerk	low	รายการข้อมูล OIT ที่หน่วยงานเผยแพร่ ปีงบประมาณ พ.ศ. 2568	ชื่อข้อมูลและปี และเหตุที่เสียคะแนน: รายโครงการไม่มีงบประมาณหรือระยะเวลา	current	2568	19997	20361
title	แผนการบริหารและพัฒนาทรัพยากรบุคคล
title	แผนบริหารและพัฒนาทรัพยากรบุคคล
title	แผนการบริหารทรัพยากรบุคคล
title	แผนบริหารทรัพยากรบุคคล
title	แผนพัฒนาทรัพยากรบุคคล
title	แผนพัฒนาบุคลากร
table	plan	action-plan	โครงการตามแผนการบริหารและพัฒนาทรัพยากรบุคคล	projects of the human-resources plan	note
item	O15	2568/items/O15.toml	9.4	รายงานผลการบริหารและพัฒนาทรัพยากรบุคคล	annual report on human resources	สำนักปลัด	office of the clerk	low	รายการข้อมูล OIT ที่หน่วยงานเผยแพร่ ปีงบประมาณ พ.ศ. 2568	ชื่อข้อมูลและปี และเหตุที่เสียคะแนน: ไม่มีการใช้จ่าย ปัญหา/อุปสรรค หรือข้อเสนอแนะ	previous	2567	19631	19996
title	รายงานผลการบริหารและพัฒนาทรัพยากรบุคคล
title	รายงานผลการบริหารทรัพยากรบุคคล
title	รายงานผลการดำเนินการตามแผนการบริหารและพัฒนาทรัพยากรบุคคล
title	รายงานผลการดำเนินงานตามแผนการบริหารและพัฒนาทรัพยากรบุคคล
title	รายงานผลการพัฒนาทรัพยากรบุคคล
title	รายงานผลการพัฒนาบุคลากร
title	ผลการบริหารและพัฒนาทรัพยากรบุคคล
other	action-plan
table	results	action-results	ผลการดำเนินการของแต่ละโครงการ	results of the projects	note
item	O16	2568/items/O16.toml	9.4	ประมวลจริยธรรมและการขับเคลื่อนจริยธรรม	code of ethics and ethics in action	สำนักปลัด	office of the clerk	high	รายการข้อมูล OIT ที่หน่วยงานเผยแพร่ ปีงบประมาณ พ.ศ. 2568	ชื่อข้อมูลเท่านั้น ไม่ได้อ่านองค์ประกอบด้านข้อมูลของปีนี้	current	2568	19997	20361
title	ประมวลจริยธรรมและการขับเคลื่อนจริยธรรม
title	ประมวลจริยธรรม
title	การขับเคลื่อนจริยธรรม
title	ประมวลจริยธรรมสำหรับเจ้าหน้าที่ของรัฐ
title	รายงานการขับเคลื่อนจริยธรรม
item	O17	2568/items/O17.toml	9.5	แนวปฏิบัติการจัดการเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ	complaint procedure	สำนักปลัด	office of the clerk	high	รายการข้อมูล OIT ที่หน่วยงานเผยแพร่ ปีงบประมาณ พ.ศ. 2568	ชื่อข้อมูลเท่านั้น ไม่ได้อ่านองค์ประกอบด้านข้อมูลของปีนี้	standing	2568	19997	20361
title	แนวปฏิบัติการจัดการเรื่องร้องเรียน
title	คู่มือการจัดการเรื่องร้องเรียน
title	คู่มือการดำเนินการต่อเรื่องร้องเรียน
title	คู่มือการปฏิบัติงานการร้องเรียน
title	แนวทางการจัดการเรื่องร้องเรียน
title	คู่มือปฏิบัติงานเรื่องร้องเรียน
title	แนวทางปฏิบัติการจัดการเรื่องร้องเรียน
item	O18	2568/items/O18.toml	9.5	ช่องทางแจ้งเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ	whistle-blowing channel	สำนักปลัด	office of the clerk	high	รายการข้อมูล OIT ที่หน่วยงานเผยแพร่ ปีงบประมาณ พ.ศ. 2568	ชื่อข้อมูลเท่านั้น ไม่ได้อ่านองค์ประกอบด้านข้อมูลของปีนี้	standing	2568	19997	20361
title	ช่องทางแจ้งเรื่องร้องเรียนการทุจริต
title	ช่องทางแจ้งเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ
title	ช่องทางร้องเรียนการทุจริต
title	แจ้งเบาะแสการทุจริต
title	ช่องทางการร้องเรียนการทุจริต
title	ช่องทางแจ้งเบาะแส
item	O19	2568/items/O19.toml	9.5	ข้อมูลสถิติเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ ประจำปี 2567	complaint statistics	สำนักปลัด	office of the clerk	medium	รายการข้อมูล OIT ที่หน่วยงานเผยแพร่ ปีงบประมาณ พ.ศ. 2568	ชื่อข้อมูลและปี เปลี่ยนเป็นปีก่อน และเหตุที่เสียคะแนน: ไม่มีจำนวนทั้งหมด แล้วเสร็จ ระหว่างดำเนินการ	previous	2567	19631	19996
title	ข้อมูลสถิติเรื่องร้องเรียนการทุจริต
title	ข้อมูลเชิงสถิติเรื่องร้องเรียนการทุจริต
title	ข้อมูลสถิติเรื่องร้องเรียน
title	ข้อมูลเชิงสถิติเรื่องร้องเรียน
title	สถิติเรื่องร้องเรียนการทุจริต
title	สถิติการร้องเรียนการทุจริต
title	สถิติเรื่องร้องเรียน
title	สถิติข้อร้องเรียน
table	complaints	complaint-statistics	สถิติเรื่องร้องเรียน	complaint statistics	
item	O20	2568/items/O20.toml	9.5	การเปิดโอกาสให้เกิดการมีส่วนร่วม	public participation	สำนักปลัด	office of the clerk	high	รายการข้อมูล OIT ที่หน่วยงานเผยแพร่ ปีงบประมาณ พ.ศ. 2568	ชื่อข้อมูลเท่านั้น ไม่ได้อ่านองค์ประกอบด้านข้อมูลของปีนี้	current	2568	19997	20361
title	การเปิดโอกาสให้เกิดการมีส่วนร่วม
title	การมีส่วนร่วมของประชาชน
title	การเปิดโอกาสให้มีส่วนร่วม
title	การมีส่วนร่วมของผู้มีส่วนได้ส่วนเสีย
table	activities	participation	กิจกรรมที่บุคคลภายนอกมีส่วนร่วม	activities in which outsiders took part	
item	O21	2568/items/O21.toml	10.1	ประกาศเจตนารมณ์และการสร้างวัฒนธรรม ตามนโยบาย No Gift Policy จากการปฏิบัติหน้าที่	No Gift declaration and culture	สำนักปลัด	office of the clerk	medium	รายการข้อมูล OIT ที่หน่วยงานเผยแพร่ ปีงบประมาณ พ.ศ. 2568	ชื่อข้อมูล รวมข้อ O26 และ O27 ของปี พ.ศ. 2567	current	2568	19997	20361
title	ประกาศเจตนารมณ์และการสร้างวัฒนธรรม ตามนโยบาย No Gift Policy
title	ประกาศเจตนารมณ์นโยบาย No Gift Policy
title	ประกาศเจตนารมณ์ No Gift Policy
title	ประกาศเจตนารมณ์ นโยบายไม่รับของขวัญ
title	ประกาศนโยบาย No Gift Policy
title	ประกาศเจตนารมย์ No Gift Policy
title	ประกาศเจตนารมณ์ไม่รับของขวัญ
title	การสร้างวัฒนธรรม No Gift Policy
title	สร้างวัฒนธรรม No Gift Policy
title	กิจกรรมสร้างวัฒนธรรม No Gift Policy
item	O22	2568/items/O22.toml	10.1	รายงานการรับทรัพย์สินหรือประโยชน์อื่นใดโดยธรรมจรรยา	report of gifts and benefits received	สำนักปลัด	office of the clerk	low	รายการข้อมูล OIT ที่หน่วยงานเผยแพร่ ปีงบประมาณ พ.ศ. 2568	ชื่อข้อมูลเท่านั้น ไม่ได้อ่านองค์ประกอบด้านข้อมูลของปีนี้	previous	2567	19631	19996
title	รายงานการรับทรัพย์สินหรือประโยชน์อื่นใดโดยธรรมจรรยา
title	รายงานการรับทรัพย์สินหรือประโยชน์อื่นใด
title	การรับทรัพย์สินหรือประโยชน์อื่นใดโดยธรรมจรรยา
title	แบบรายงานการรับทรัพย์สินหรือประโยชน์อื่นใด
title	รายงานการรับทรัพย์สินและประโยชน์อื่นใด
table	gifts	gift-report	ทรัพย์สินหรือประโยชน์อื่นใดที่ได้รับ	gifts and benefits received	
item	O23	2568/items/O23.toml	10.1	การประเมินความเสี่ยงที่อาจเกิดการให้หรือรับสินบนจากการดำเนินงานตามภารกิจของหน่วยงาน ประจำปี	bribery-risk assessment	สำนักปลัด	office of the clerk	low	รายการข้อมูล OIT ที่หน่วยงานเผยแพร่ ปีงบประมาณ พ.ศ. 2568	ชื่อข้อมูลและปี และเหตุที่เสียคะแนน: ไม่มีเหตุการณ์ ระดับ หรือมาตรการ	current	2568	19997	20361
title	การประเมินความเสี่ยงที่อาจเกิดการให้หรือรับสินบน
title	การประเมินความเสี่ยงการให้หรือรับสินบน
title	การประเมินความเสี่ยงการทุจริตในประเด็นที่เกี่ยวข้องกับสินบน
title	การประเมินความเสี่ยงการทุจริต
title	รายงานการประเมินความเสี่ยงการทุจริต
title	ผลการประเมินความเสี่ยงการทุจริต
title	ประเมินความเสี่ยงสินบน
table	risks	risk-assessment	เหตุการณ์ความเสี่ยง	risk events	note
item	O24	2568/items/O24.toml	10.1	รายงานผลการดำเนินการเพื่อจัดการความเสี่ยงการทุจริตและประพฤติมิชอบ ประจำปี	risk-management report	สำนักปลัด	office of the clerk	low	รายการข้อมูล OIT ที่หน่วยงานเผยแพร่ ปีงบประมาณ พ.ศ. 2568	ชื่อข้อมูลและปี และเหตุที่เสียคะแนน: ผลไม่ตรงกับความเสี่ยงที่ประเมินไว้	previous	2567	19631	19996
title	รายงานผลการดำเนินการเพื่อจัดการความเสี่ยงการทุจริต
title	รายงานผลการดำเนินการเพื่อจัดการความเสี่ยง
title	ผลการดำเนินการเพื่อจัดการความเสี่ยงการทุจริต
title	การดำเนินการเพื่อจัดการความเสี่ยงการทุจริต
title	รายงานผลการดำเนินการจัดการความเสี่ยงการทุจริต
title	รายงานผลการบริหารจัดการความเสี่ยงการทุจริต
title	รายงานผลการบริหารความเสี่ยงการทุจริต
title	รายงานผลตามแผนบริหารความเสี่ยงการทุจริต
other	risk-assessment
table	actions	risk-actions	การดำเนินการตามมาตรการ	actions	note
item	O25	2568/items/O25.toml	10.1	แผนปฏิบัติการป้องกันการทุจริต ประจำปี	anti-corruption plan	สำนักปลัด	office of the clerk	low	รายการข้อมูล OIT ที่หน่วยงานเผยแพร่ ปีงบประมาณ พ.ศ. 2568	ชื่อข้อมูล และเหตุที่เสียคะแนน: รายโครงการไม่มีงบประมาณหรือระยะเวลา	current	2568	19997	20361
title	แผนปฏิบัติการป้องกันการทุจริต
title	แผนปฏิบัติการป้องกันและปราบปรามการทุจริต
title	แผนป้องกันการทุจริต
title	แผนป้องกันและปราบปรามการทุจริต
title	แผนปฏิบัติการส่งเสริมคุณธรรม
title	แผนปฏิบัติการด้านการป้องกันและปราบปรามการทุจริต
table	plan	action-plan	โครงการตามแผนปฏิบัติการป้องกันการทุจริต	projects of the anti-corruption plan	note
item	O26	2568/items/O26.toml	10.1	รายงานผลการดำเนินการป้องกันการทุจริต ประจำปี	anti-corruption report	สำนักปลัด	office of the clerk	low	รายการข้อมูล OIT ที่หน่วยงานเผยแพร่ ปีงบประมาณ พ.ศ. 2568	ชื่อข้อมูล และเหตุที่เสียคะแนน: ไม่มีการใช้จ่าย ปัญหา/อุปสรรค หรือข้อเสนอแนะ	previous	2567	19631	19996
title	รายงานผลการดำเนินการป้องกันการทุจริต
title	รายงานผลการดำเนินงานป้องกันการทุจริต
title	รายงานผลการดำเนินการตามแผนปฏิบัติการป้องกันการทุจริต
title	รายงานผลการดำเนินงานตามแผนปฏิบัติการป้องกันการทุจริต
title	รายงานผลตามแผนปฏิบัติการป้องกันการทุจริต
title	รายงานผลการดำเนินการป้องกันและปราบปรามการทุจริต
title	ผลการดำเนินการป้องกันการทุจริต
other	action-plan
table	results	action-results	ผลการดำเนินโครงการหรือกิจกรรม	results of the projects	note
item	O27	2568/items/O27.toml	10.2	มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน	integrity measures	สำนักปลัด	office of the clerk	medium	รายการข้อมูล OIT ที่หน่วยงานเผยแพร่ ปีงบประมาณ พ.ศ. 2568	ชื่อข้อมูล การวิเคราะห์ผลการประเมินปี พ.ศ. 2567 และเหตุที่เสียคะแนน: มาตรการไม่ได้มาจากผลการประเมิน	current	2568	19997	20361
reads	prose
title	มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน
title	มาตรการส่งเสริมคุณธรรมและความโปร่งใส
title	มาตรการเพื่อส่งเสริมคุณธรรมและความโปร่งใส
title	การวิเคราะห์ผลการประเมินคุณธรรมและความโปร่งใส
title	มาตรการภายในเพื่อส่งเสริมคุณธรรมและความโปร่งใส
table	measures	integrity-measures	มาตรการส่งเสริมคุณธรรมและความโปร่งใส	integrity measures	warning
table	analysed	integrity-analysis	การวิเคราะห์ผลการประเมิน	analysis of the last result	
item	O28	2568/items/O28.toml	10.2	รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน	results of the integrity measures	สำนักปลัด	office of the clerk	medium	รายงานของหน่วยงานท้องถิ่นปีงบประมาณ พ.ศ. 2568	มาตรการหรือกิจกรรม สรุปผล และผลลัพธ์หรือความสำเร็จ	previous	2567	19631	19996
reads	prose
title	รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใส
other	integrity-measures
table	measures	integrity-results	ผลการดำเนินการตามมาตรการ	results of the measures	error
header	1f2pt6ryls1	7
header	1f2pt6ryls1	9
header	1t3cn88nqvn	3
header	1t3cn88nqvn	6
header	1t3cn88nqvn	15
header	1t3cn88nqvn	17
header	1t3cn88nqvn	19
header	1t3cn88nqvn	23
header	27pzqda1yts	2
header	27pzqda1yts	6
header	5oggv33io7j	9
header	alpcl5edye2	3
header	ijtq63twbtb	9
header	ijtq63twbtb	11
header	ijtq63twbtb	20
header	ijtq63twbtb	21
header	ky49uelvx7w	3
header	mk8t0yaw82h	15
header	mk8t0yaw82h	17
header	ofepm3bqoyo	9
header	q2sxky0rpme	23
header	u9vzr57juyj	15
header	u9vzr57juyj	17
header	u9vzr57juyj	19
header	w3zz1gw8lle	2
header	w3zz1gw8lle	6
header	w3zz1gw8lle	18
header	w68k9kf5od8	23
header	wf0061a5psy	0
header	wf0061a5psy	1
header	wf0061a5psy	2
header	wf0061a5psy	6
header	10jre4h0jul6	21
header	19txdmh1ic0y	15
header	19txdmh1ic0y	17
header	1axdqvl9jk7z	15
header	1axdqvl9jk7z	17
header	1g3i6oy55jnn	23
header	1g3mh156c5tg	23
header	1g3n93d009ui	23
header	1g3nn4gwubv1	23
header	1h7bkj2lewi0	9
header	1hfmk4zvzmhn	3
header	1rfxdx37n5ai	0
header	1rfxdx37n5ai	1
header	1rfxdx37n5ai	2
header	1rfxdx37n5ai	6
header	1rp0qt0o761y	13
header	1s9yxo9tbbe8	18
header	1ulnms73ci5u	12
header	1ulnms73ci5u	15
header	1ulnms73ci5u	16
header	1ulnms73ci5u	17
header	1ulnms73ci5u	19
header	21qlgc09wxyk	22
header	228llf2d17mc	12
header	24o5qwbfh716	13
header	2a1bksub5sni	21
header	2bxeefts82u7	9
header	2bxeefts82u7	11
header	2bxeefts82u7	12
header	2bxeefts82u7	15
header	2bxeefts82u7	16
header	2bxeefts82u7	17
header	2bxeefts82u7	19
header	2e30qkk2zt61	17
header	2hj4veuca5sm	0
header	2hj4veuca5sm	5
header	2hj4veuca5sm	14
header	2hj4veuca5sm	16
header	2i6ydkxorqic	17
header	2izsc1v6dpmp	13
header	2qzv2oou6jfb	23
header	2tmhjkgl8llw	0
header	2tmhjkgl8llw	1
header	2tmhjkgl8llw	3
header	2tmhjkgl8llw	6
header	2tmhjkgl8llw	9
header	2tmhjkgl8llw	10
header	2tmhjkgl8llw	11
header	2tmhjkgl8llw	19
header	2tmhjkgl8llw	20
header	2tmhjkgl8llw	21
header	2tmhjkgl8llw	23
header	2vh73jyx7aar	7
header	2vh73jyx7aar	9
header	2xsi04i243kg	20
header	2xsi04i243kg	21
header	30qf7mqpdbfh	9
header	30thaahp1rx7	9
header	32lgcdw5618z	12
header	32lgcdw5618z	15
header	32lgcdw5618z	16
header	32lgcdw5618z	17
header	32lgcdw5618z	19
header	37x0a7240974	5
header	3by2vxnf8uzg	22
header	3d9w27cj2ytr	12
header	3d9w27cj2ytr	14
header	3d9w27cj2ytr	15
header	3d9w27cj2ytr	17
header	3d9w27cj2ytr	19
header	3fsadhozupkq	0
header	3fsadhozupkq	1
header	3fsadhozupkq	2
header	3fsadhozupkq	6
header	3fsadhozupkq	12
header	3fsadhozupkq	14
header	3fsadhozupkq	15
header	3fsadhozupkq	16
header	3fsadhozupkq	17
header	3fsadhozupkq	19
header	3h080ceno8pj	23
header	3lo3tcorkcfm	21
header	3m8m9wjmawqr	15
header	3m8m9wjmawqr	17
header	3m8m9wjmawqr	19
header	3mt61fxa2zqu	22
header	3u20p28eovhy	23
header	3u24ldbj1fn8	23
header	3u24zeffvhnr	23
header	3u25rgn9jlot	23
header	3y1x7qyeej6z	22
header	42nenv1gzzn5	18
header	46zxfjlgxxu7	21
header	47kxgpba5u07	15
header	47kxgpba5u07	17
header	47otacjhm2ze	2
header	47otacjhm2ze	6
header	47otacjhm2ze	13
header	47otacjhm2ze	22
header	4eui496jgiti	23
header	4j9y3cden5mu	20
header	4j9y3cden5mu	21
header	4l9n9v68hwg7	5
header	4oryj1q0gvty	15
header	4oryj1q0gvty	17
header	4pe24zp57hls	15
header	4pe24zp57hls	17
header	4pe24zp57hls	19
header	4pvugonhsw1x	13
header	4rh4mj7hf37e	0
header	4rh4mj7hf37e	1
header	4rh4mj7hf37e	2
header	4rh4mj7hf37e	3
header	4rh4mj7hf37e	4
header	4rh4mj7hf37e	5
header	4rh4mj7hf37e	6
header	4rh4mj7hf37e	7
header	4rh4mj7hf37e	9
header	4rh4mj7hf37e	11
header	4rh4mj7hf37e	12
header	4rh4mj7hf37e	13
header	4rh4mj7hf37e	14
header	4rh4mj7hf37e	15
header	4rh4mj7hf37e	16
header	4rh4mj7hf37e	17
header	4rh4mj7hf37e	18
header	4rh4mj7hf37e	19
header	4rh4mj7hf37e	20
header	4rh4mj7hf37e	21
header	4rh4mj7hf37e	22
header	4rh4mj7hf37e	23
header	4t2zf3xmdtic	5
header	4tu8emgbgie0	23
header	4tuacrzvmsgn	23
header	4tuaqt3sguh6	23
header	4tub4u7pawhp	23
header	50ttnaouyuoh	17
header	52fimqdmji1r	15
header	52fimqdmji1r	17
header	544muljcwsfc	17
header	58vuxwkq2znq	23
header	59t96nseawds	17
header	5fsmn8gtp079	12
header	5fsmn8gtp079	15
header	5fsmn8gtp079	16
header	5fsmn8gtp079	17
header	5fsmn8gtp079	19
header	5ki6o7ss9gxw	19
header	5qahpd37fjet	12
header	5qahpd37fjet	15
header	5qahpd37fjet	16
header	5qahpd37fjet	17
header	5qahpd37fjet	19
header	5xjzgbltogr4	17
header	610aauf2mr0p	15
header	610aauf2mr0p	17
header	610aauf2mr0p	19
header	63a2kams3sva	22
header	64k88xl3wnx2	15
header	64k88xl3wnx2	17
header	658adkx225e3	22
header	65cjth3aye0o	0
header	65cjth3aye0o	12
header	65cjth3aye0o	15
header	65cjth3aye0o	16
header	65cjth3aye0o	17
header	65cjth3aye0o	19
header	69cmcex6k5cy	0
header	69cmcex6k5cy	1
header	69cmcex6k5cy	6
header	69cmcex6k5cy	9
header	69cmcex6k5cy	10
header	69cmcex6k5cy	11
header	69cmcex6k5cy	20
header	69cmcex6k5cy	21
header	69x5y22tq5fm	1
header	69x5y22tq5fm	2
header	69x5y22tq5fm	6
header	6ay5dr0inmvn	16
header	6ek0liiexoys	15
header	6ek0liiexoys	17
header	6eqhilw35pn8	8
header	6hycfhbyueaf	9
header	6j9tob7s0hs5	8
header	6nhxrlai1xos	21
header	6noo58mr4w56	23
header	6q1gl6n1uegp	11
header	6qtklzekc4l3	22
header	6rjgjkez2x48	3
header	6rmce5saavys	12
header	6wlz8rryvk7f	3
header	6xcmcjtk272c	17
header	6zm3uwk6ptt5	12
header	6zm3uwk6ptt5	14
header	6zm3uwk6ptt5	15
header	6zm3uwk6ptt5	17
header	6zm3uwk6ptt5	19
header	6zu7sfg6jp12	11
header	71ddc607jbf7	23
header	73bf7y3hx0d0	0
header	73bf7y3hx0d0	1
header	73bf7y3hx0d0	2
header	73bf7y3hx0d0	3
header	73bf7y3hx0d0	4
header	73bf7y3hx0d0	5
header	73bf7y3hx0d0	6
header	73bf7y3hx0d0	7
header	73bf7y3hx0d0	8
header	73bf7y3hx0d0	9
header	73bf7y3hx0d0	11
header	73bf7y3hx0d0	12
header	73bf7y3hx0d0	13
header	73bf7y3hx0d0	14
header	73bf7y3hx0d0	15
header	73bf7y3hx0d0	16
header	73bf7y3hx0d0	17
header	73bf7y3hx0d0	18
header	73bf7y3hx0d0	19
header	73bf7y3hx0d0	20
header	73bf7y3hx0d0	21
header	73bf7y3hx0d0	22
header	73bf7y3hx0d0	23
header	764tzc87os1e	22
header	789cou1jscws	9
header	789cou1jscws	11
header	789cou1jscws	20
header	789cou1jscws	21
header	7a1desi0xwe7	23
header	7asn3zgxmt76	15
header	7asn3zgxmt76	17
header	7asn3zgxmt76	19
header	7ccoas3otmlv	3
header	7ccoas3otmlv	16
header	7ccoas3otmlv	23
header	7df0jwegv737	5
header	7px0xuorbk9u	11
header	7um017ovdyat	20
header	7um017ovdyat	21
header	7xvm5zbdrax8	20
header	7xvm5zbdrax8	21
header	82u8yhmzl7e4	2
header	82u8yhmzl7e4	6
header	85vgfgbnxmv1	12
header	86i5crza9g74	4
header	8cm7ookl3zcs	15
header	8cm7ookl3zcs	17
header	8l4r4fi718lf	17
header	8n7lace0q51l	3
header	8n7lace0q51l	12
header	8n7lace0q51l	13
header	8n7lace0q51l	14
header	8n7lace0q51l	15
header	8n7lace0q51l	17
header	8n7lace0q51l	19
header	8n7lace0q51l	22
header	8n7lace0q51l	23
header	8q4jxenipp94	0
header	8q4jxenipp94	1
header	8q4jxenipp94	2
header	8q4jxenipp94	6
header	8q4jxenipp94	9
header	8q4jxenipp94	11
header	8q4jxenipp94	13
header	8q4jxenipp94	20
header	8rjrgci1v8xr	15
header	8rjrgci1v8xr	17
header	8rjrgci1v8xr	19
header	8sl1hcqze8kj	16
header	8zg615jbtib8	23
header	8zs0a4u29yq6	5
header	9299jk5eqb3o	0
header	94izmq8h3l2c	3
header	97zlbgkr5oae	23
header	97zm3isktsbg	23
header	97zmhjwhnubz	23
header	97zn9m4bbyd1	23
header	9crbm1o9hukt	13
header	9eebpxh1zwkf	20
header	9eebpxh1zwkf	21
header	9fbnmbudh53k	19
header	9hdqw8gvujrt	12
header	9hdqw8gvujrt	15
header	9hdqw8gvujrt	17
header	9hdqw8gvujrt	19
header	9iass701q8f0	22
header	9j61elep0da9	0
header	9j61elep0da9	1
header	9j61elep0da9	2
header	9j61elep0da9	6
header	9kgtdz2lbhlb	23
header	9kguk2ebtnmw	23
header	9kgvc4m5hrny	23
header	9kgvq5q2btoh	23
header	9tskk64qe4sv	12
header	9tskk64qe4sv	15
header	9tskk64qe4sv	16
header	9tskk64qe4sv	17
header	9tskk64qe4sv	19
header	9ukko6tancud	21
header	9w6jo4m0ap5f	19
header	9ymqb4lyan04	15
header	9ymqb4lyan04	17
header	9zuxp5lvyzv8	9
header	9zuxp5lvyzv8	11
header	a0ss053i35y9	5
header	a0ya6z4v56jl	21
header	a5edx93g2n96	2
header	a5edx93g2n96	6
header	a5edx93g2n96	18
header	a696g06sg0um	17
header	a7m7bfqmxli9	22
header	abdg950qh8qk	3
header	abdg950qh8qk	6
header	abdg950qh8qk	15
header	abdg950qh8qk	17
header	abdg950qh8qk	19
header	abdg950qh8qk	23
header	adth6m3yf5hj	15
header	adth6m3yf5hj	17
header	adth6m3yf5hj	19
header	aejr7o4svsx1	17
header	ajhn7aebsyum	8
header	am7ddrf500ox	23
header	arozbfgdf4og	23
header	arozpgka96oz	23
header	arp03ho738pi	23
header	arp55w31xywd	23
header	assyo1uamesw	17
header	av5iswb49qr0	17
header	axmv0wdyq8xn	19
header	b18z3h66oqfu	0
header	b18z3h66oqfu	1
header	b18z3h66oqfu	2
header	b18z3h66oqfu	6
header	b18z3h66oqfu	13
header	bbccro49pmy3	4
header	bbjgqhdhi1od	21
header	bcetge5uy3n8	15
header	bcetge5uy3n8	17
header	bcetge5uy3n8	19
header	bd4jfftxfi1g	22
header	bxtw5aakw1so	12
header	bxtw5aakw1so	15
header	bxtw5aakw1so	16
header	bxtw5aakw1so	17
header	bxtw5aakw1so	19
header	bz8muh6mhjg5	5
header	bz8muh6mhjg5	13
header	c7ioomlpewjj	7
header	c7ioomlpewjj	9
header	c7ioomlpewjj	10
header	c8mszbykvxln	22
header	ch1cozcxxtdd	21
header	chh8l3guhz19	12
header	co79aa98vo50	13
header	crgq9e4fth0s	12
header	crgq9e4fth0s	15
header	crgq9e4fth0s	17
header	cu1nz0oejbmw	4
header	cx8wxucl4sop	12
header	cx8wxucl4sop	15
header	cx8wxucl4sop	16
header	cx8wxucl4sop	17
header	cx8wxucl4sop	19
header	cxwq3fgluokl	3
header	cxwq3fgluokl	9
header	cxwq3fgluokl	13
header	cxwq3fgluokl	22
header	d0u20iv1hjvt	5
header	d12h82td2dfx	17
header	d348ah5aw5ua	9
header	d348ah5aw5ua	10
header	d348ah5aw5ua	11
header	d348ah5aw5ua	20
header	d524kfmylwxy	19
header	d5h7dlgx25t6	4
header	dboirpodbja0	21
header	djhtnky8ouem	18
header	dk73iunflgu7	12
header	dk73iunflgu7	15
header	dk73iunflgu7	16
header	dk73iunflgu7	17
header	dk73iunflgu7	19
header	dkqk42q4u65y	23
header	dob54g2q1qcw	15
header	dob54g2q1qcw	17
header	dsopvjsskang	15
header	dsopvjsskang	17
header	dv3607wsugl6	2
header	dv3607wsugl6	6
header	dv3607wsugl6	18
header	dw1hjro9pob5	14
header	dw1hjro9pob5	15
header	dw1hjro9pob5	17
header	dwjnx5wt4mv7	3
header	e6agcp39rwnz	21
header	e6agcp39rwnz	23
header	eaxkng5ayjgz	8
header	ei2evv5yqkid	22
header	einrgnd479la	12
header	eiph4vte94p9	9
header	eiph4vte94p9	11
header	eo6l8qqpqmhu	4
header	er5dncyok5w0	22
header	erzj9zw0aeo4	15
header	erzj9zw0aeo4	17
header	f5dzvvl2w30l	13
header	fhj41a2kruvf	1
header	fhj41a2kruvf	2
header	fhj41a2kruvf	6
header	fhj41a2kruvf	14
header	fhj41a2kruvf	16
header	fs105z6tjp2p	20
header	fs105z6tjp2p	21
header	g8xuchx1w8lj	13
header	gb3tlzbvb3wx	9
header	gd9a6ftyiluv	19
header	ggw5886z3mgw	15
header	ggw5886z3mgw	17
header	ghec6jiso86q	9
header	gqt5l643xeue	17
header	gsyh7nejtxx0	9
header	gt8a7zqexdb4	1
header	gt8a7zqexdb4	2
header	gt8a7zqexdb4	5
header	gt8a7zqexdb4	6
header	gt8a7zqexdb4	8
header	gt8a7zqexdb4	10
header	gt8a7zqexdb4	11
header	gt8a7zqexdb4	13
header	gt8a7zqexdb4	20
header	gvdpc51q8gdw	7
header	gvdpc51q8gdw	9
header	gvdpc51q8gdw	10
header	gzvlpsinqgmk	12
header	gzvlpsinqgmk	14
header	gzvlpsinqgmk	15
header	gzvlpsinqgmk	17
header	gzvlpsinqgmk	19
header	h0syrrpqbv60	1
header	h0syrrpqbv60	15
header	h0syrrpqbv60	17
header	h4054mv85vjt	23
header	h8yane4mkr9r	23
header	haqdebzix8jl	0
header	haqdebzix8jl	1
header	haqdebzix8jl	2
header	haqdebzix8jl	6
header	haqdebzix8jl	12
header	haqdebzix8jl	15
header	haqdebzix8jl	16
header	haqdebzix8jl	17
header	haqdebzix8jl	19
header	hdyyzcln0p3a	9
header	hfg4z9rfqblt	3
header	hfg4z9rfqblt	23
header	hn7p7bh2pnbl	15
header	hn7p7bh2pnbl	17
header	hwwlgkmymawy	5
header	hz4q3ixsqd9k	21
header	i6zhf62pqv7z	9
header	i7ewd1u89waj	21
header	icxmwing48u8	2
header	icxmwing48u8	6
header	icxmwing48u8	18
header	ihrweazg2058	12
header	ihrweazg2058	15
header	ihrweazg2058	16
header	ihrweazg2058	17
header	ihrweazg2058	19
header	ija7hdgwfdqt	0
header	ija7hdgwfdqt	1
header	ija7hdgwfdqt	15
header	ija7hdgwfdqt	17
header	ija7hdgwfdqt	19
header	ik0pxpg7y081	4
header	ir77666uu9pi	19
header	ir9erv0a8j3p	23
header	is4v8r7xrcpr	12
header	is4v8r7xrcpr	15
header	is4v8r7xrcpr	16
header	is4v8r7xrcpr	17
header	is4v8r7xrcpr	19
header	isc3vfm4ay8l	12
header	isc3vfm4ay8l	15
header	isc3vfm4ay8l	17
header	iuqo4kcmxn6r	1
header	iuqo4kcmxn6r	2
header	iuqo4kcmxn6r	6
header	iuqo4kcmxn6r	14
header	iywm075nd0ol	3
header	j6q3kt1sl9kg	12
header	j6q3kt1sl9kg	15
header	j6q3kt1sl9kg	16
header	j6q3kt1sl9kg	17
header	j6q3kt1sl9kg	19
header	j8klb9kwnvg9	9
header	j8klb9kwnvg9	11
header	j8klb9kwnvg9	12
header	j8klb9kwnvg9	15
header	j8klb9kwnvg9	16
header	j8klb9kwnvg9	17
header	j8klb9kwnvg9	19
header	jd1p5frvdvcr	5
header	jd3al6vuxvpe	4
header	jekowcmgnpqt	12
header	jekowcmgnpqt	15
header	jekowcmgnpqt	16
header	jekowcmgnpqt	17
header	jekowcmgnpqt	19
header	jfjpnwsb45cw	20
header	jfjpnwsb45cw	21
header	jjimqbp8g1l6	12
header	jjimqbp8g1l6	14
header	jjimqbp8g1l6	15
header	jjimqbp8g1l6	17
header	jjimqbp8g1l6	19
header	jml7ht6lqn8e	4
header	joze8c0j1v1p	15
header	joze8c0j1v1p	17
header	jp8q0gz9mrkh	12
header	jp8q0gz9mrkh	15
header	jp8q0gz9mrkh	16
header	jp8q0gz9mrkh	17
header	jp8q0gz9mrkh	19
header	jqttb9p4asxv	15
header	jqttb9p4asxv	17
header	jv2yu8z8g6fg	17
header	jyil0ehuf3qz	15
header	jyil0ehuf3qz	17
header	k0iba242zxar	2
header	k0iba242zxar	6
header	k0iba242zxar	18
header	k0q02dqpe413	12
header	k0q02dqpe413	15
header	k0q02dqpe413	17
header	k2s2kzihimz4	1
header	k2s2kzihimz4	2
header	k2s2kzihimz4	6
header	k3evtfuwfnoq	15
header	k3evtfuwfnoq	17
header	ka5n16bn6voe	10
header	kack6f1towve	15
header	kack6f1towve	17
header	kack6f1towve	19
header	kdauawpuitup	21
header	keti5i9yjor3	19
header	kh6uxo7fe795	3
header	kh6uxo7fe795	12
header	kh6uxo7fe795	23
header	khnhimpl244y	21
header	kjavp0v4wq2f	17
header	kp0q2nu5z6j7	3
header	kqueaqj8sjxa	19
header	leye5hayq7zl	15
header	leye5hayq7zl	17
header	lf67krxtybiv	23
header	lm4eqcn22yvr	5
header	lrhgioze0d2c	15
header	lrhgioze0d2c	17
header	ls0qril6n67s	12
header	ltoezq62lqgv	19
header	lubi0us1pg6l	15
header	lubi0us1pg6l	17
header	lubi0us1pg6l	19
header	lv6jbjs1isy2	17
header	lvpr22f6k3gf	0
header	lvpr22f6k3gf	1
header	lvpr22f6k3gf	2
header	lvpr22f6k3gf	6
header	lvpr22f6k3gf	12
header	lvpr22f6k3gf	15
header	lvpr22f6k3gf	16
header	lvpr22f6k3gf	17
header	lvpr22f6k3gf	19
header	lwtnznoubc21	23
header	m1e7ezyh5bty	8
header	m1e7ezyh5bty	12
header	m1e7ezyh5bty	14
header	m1e7ezyh5bty	15
header	m1e7ezyh5bty	17
header	m1e7ezyh5bty	19
header	m1x6vj23netz	15
header	m1x6vj23netz	17
header	mdtczpay4baj	3
header	mduady1vr2eg	21
header	mem4ra7olguz	0
header	mem4ra7olguz	1
header	mem4ra7olguz	2
header	mem4ra7olguz	6
header	mkooihw64n36	13
header	mlsu9sdvrftr	11
header	mos78vx6xl2w	9
header	n7l1q4p9sl5k	15
header	n7l1q4p9sl5k	17
header	napgy6cmr9xr	17
header	nd47mhaoj9tk	17
header	ngwtleswt13n	9
header	nnkwh4jgnrpz	17
header	no217cecjhcz	12
header	nrye7c37dfr5	12
header	nrye7c37dfr5	15
header	nrye7c37dfr5	16
header	nrye7c37dfr5	17
header	nrye7c37dfr5	19
header	nshonfuqnwt2	17
header	nzr54zop70q3	15
header	nzr54zop70q3	17
header	o26ebe8q6azg	23
header	o39lglstp979	18
header	o93lhxdm4f57	14
header	o93lhxdm4f57	15
header	o93lhxdm4f57	17
header	ocpjl4wrdame	22
header	od9t0skwc7ho	19
header	of4gl8uzklfi	22
header	oig4h2cexsh0	15
header	oig4h2cexsh0	17
header	omobn43w2at4	21
header	p1n2nm9xyfku	0
header	p1x892of26zt	11
header	p2t73x6ld9tp	3
header	p2t73x6ld9tp	23
header	p58bth5kxmzf	17
header	p5p9qc3zbo44	1
header	p5p9qc3zbo44	2
header	p5p9qc3zbo44	6
header	p5p9qc3zbo44	8
header	p5p9qc3zbo44	10
header	p5p9qc3zbo44	11
header	p5p9qc3zbo44	13
header	p5p9qc3zbo44	20
header	pbo8zvgv6ro5	12
header	pm0rmdwqw8on	0
header	pm0rmdwqw8on	1
header	pm0rmdwqw8on	2
header	pm0rmdwqw8on	3
header	pm0rmdwqw8on	4
header	pm0rmdwqw8on	5
header	pm0rmdwqw8on	6
header	pm0rmdwqw8on	12
header	pm0rmdwqw8on	13
header	pm0rmdwqw8on	14
header	pm0rmdwqw8on	15
header	pm0rmdwqw8on	16
header	pm0rmdwqw8on	17
header	pm0rmdwqw8on	18
header	pm0rmdwqw8on	19
header	pm0rmdwqw8on	20
header	pm0rmdwqw8on	21
header	pm0rmdwqw8on	22
header	pm0rmdwqw8on	23
header	pnkxzguxmmkl	12
header	pnkxzguxmmkl	15
header	pnkxzguxmmkl	16
header	pnkxzguxmmkl	17
header	pnkxzguxmmkl	19
header	pnyl4j6r6ma4	21
header	pr8i8xkgv1k0	11
header	prk8tcnfld28	11
header	prybby0jq712	15
header	prybby0jq712	17
header	pt154euvwn99	12
header	pt154euvwn99	15
header	pt154euvwn99	16
header	pt154euvwn99	17
header	pt154euvwn99	19
header	pufhsdv07f3h	5
header	pz15rxb2hxpx	15
header	pz15rxb2hxpx	17
header	q01ps9rvxwr0	5
header	q3ivpbwgcax0	5
header	q47q24hb1yz8	19
header	q8aybvlhev6h	0
header	q8aybvlhev6h	1
header	q8aybvlhev6h	2
header	q8aybvlhev6h	6
header	q8b190hmkt2l	17
header	qazflklw6lgx	11
header	qb8727mk7ji0	12
header	qkcwv28cb67s	12
header	qkcwv28cb67s	15
header	qkcwv28cb67s	17
header	qkcwv28cb67s	19
header	qn2grpbw6s7x	23
header	qqyr3mxwbvc2	9
header	qsgbt7ovwrno	15
header	qsgbt7ovwrno	17
header	qx33j7td7gqv	23
header	qzrz2o7oyng9	23
header	r0nv2a66jpw5	8
header	r0potu30661t	21
header	r1glohqjiq4z	9
header	r1glohqjiq4z	10
header	r1glohqjiq4z	11
header	ra2qpttx3mxc	0
header	ra2qpttx3mxc	1
header	ra2qpttx3mxc	6
header	rbjwrez1vgir	4
header	rbojgl2blvbg	12
header	rctagzl9yslj	15
header	rctagzl9yslj	17
header	rctagzl9yslj	19
header	rd604o397f5b	4
header	rq2dyj6yn6b2	1
header	rskxo1wkcufx	21
header	rsnypb3gic0m	16
header	rvt5k273vu76	15
header	rvt5k273vu76	17
header	s4gmdb1rpo8d	9
header	s4gmdb1rpo8d	11
header	s4k0z2l27a59	15
header	s4k0z2l27a59	17
header	s4k0z2l27a59	19
header	s4pzbqukgdqx	19
header	s5ftr1aldoqy	1
header	s5ftr1aldoqy	8
header	s5ftr1aldoqy	10
header	si08hjd3nypk	21
header	sy002owhc2gs	11
header	t3nldifjg67n	17
header	t5aem8a2pd24	18
header	t6szlowucec1	22
header	teiudlc01gc5	5
header	tgemdr4irifp	15
header	tgemdr4irifp	17
header	toiydh94qpte	15
header	toiydh94qpte	17
header	ts3sutqyjvop	16
header	ttvfav7y275e	17
header	u85hij9jyl15	0
header	u85hij9jyl15	1
header	u85hij9jyl15	6
header	u85hij9jyl15	13
header	u85hij9jyl15	20
header	u85hij9jyl15	21
header	uazkwvtfds3w	23
header	uazloy191w4y	23
header	uazm2z55vy5h	23
header	uazmv1czk26j	23
header	uc4atl0evggl	20
header	uc4atl0evggl	21
header	uhak30onw7ln	4
header	ukvf7v9jhjb8	9
header	ukvf7v9jhjb8	11
header	ukvf7v9jhjb8	20
header	ukvf7v9jhjb8	21
header	uldke9to3q9z	15
header	uldke9to3q9z	17
header	uldke9to3q9z	19
header	um3ngfc6k2z2	20
header	um3ngfc6k2z2	21
header	uq2cen4sair1	3
header	uqc7ohqv7i64	12
header	uqc7ohqv7i64	14
header	uqc7ohqv7i64	15
header	uqc7ohqv7i64	17
header	uqc7ohqv7i64	19
header	uv77vvjg8uec	9
header	uv77vvjg8uec	11
header	uvteem32fkq3	7
header	uvteem32fkq3	9
header	uvteem32fkq3	22
header	uvwiys6dl0qd	11
header	v0qe0pe5ojtj	13
header	v3w09qovytlt	10
header	v7d7azuir7b5	15
header	v7d7azuir7b5	17
header	v7d7azuir7b5	19
header	vd9t5hmbxzah	4
header	vfza955stspr	22
header	vg4nbzx3otwy	0
header	vg4nbzx3otwy	1
header	vg4nbzx3otwy	2
header	vg4nbzx3otwy	6
header	vh9vqqyuyyzn	23
header	vh9w4s2rt106	23
header	vh9wit6on30p	23
header	vha0135w5l5g	23
header	vkahbi7oz8su	17
header	vllgg08zpwjb	15
header	vllgg08zpwjb	17
header	vllgg08zpwjb	19
header	vo36kulqbpzd	17
header	vwczkc06ptc8	19
header	vwpyhcqfwitb	13
header	vzuvw4nyhttf	13
header	w0a414y3rdij	23
header	w1d3ioay52cn	5
header	w64biv5azbw5	0
header	w64biv5azbw5	1
header	w64biv5azbw5	6
header	wbh2pc8v7hvg	15
header	wbh2pc8v7hvg	17
header	wdn8morv09i2	12
header	wdn8morv09i2	15
header	wdn8morv09i2	16
header	wdn8morv09i2	17
header	wdn8morv09i2	19
header	wjoil4afep01	5
header	wujntswol95p	9
header	wxrn4nhit7gt	3
header	wyfr8vxqxzt2	15
header	wyfr8vxqxzt2	17
header	wyoqpps3tvmg	15
header	wyoqpps3tvmg	17
header	x11higueif36	21
header	x2hjue6n9qnn	15
header	x2hjue6n9qnn	17
header	x2hjue6n9qnn	19
header	x926yeae885v	15
header	x926yeae885v	17
header	x9uynewawmpv	15
header	x9uynewawmpv	17
header	x9wfer0avm33	23
header	xbpp66kor6z9	3
header	xfulkyj5867y	2
header	xfulkyj5867y	6
header	xig4s0c4wojg	14
header	xitn85220kpi	4
header	xj5pt3u6sv4p	0
header	xj5pt3u6sv4p	1
header	xj5pt3u6sv4p	8
header	xj5pt3u6sv4p	9
header	xj5pt3u6sv4p	10
header	xj5pt3u6sv4p	11
header	xj5pt3u6sv4p	20
header	xj5pt3u6sv4p	21
header	xqs8x21f022n	22
header	xxlfskuqu3bz	7
header	xxlfskuqu3bz	9
header	xxlfskuqu3bz	22
header	y1n4y83sepbd	0
header	y1n4y83sepbd	1
header	y1n4y83sepbd	6
header	y1n4y83sepbd	9
header	y1n4y83sepbd	10
header	y1n4y83sepbd	11
header	y1n4y83sepbd	13
header	y1n4y83sepbd	20
header	y1n4y83sepbd	21
header	y4792e598moz	17
header	y5rl7nozycw4	5
header	y77idc8guvsf	16
header	y8k0ysftc2nf	22
header	yiu22uhjfyt9	3
header	ykw5nsvse88j	15
header	ykw5nsvse88j	17
header	ykw5nsvse88j	19
header	yq50v4hwfs89	15
header	yq50v4hwfs89	17
header	yu0mjaplwwoc	11
header	ywbt3ahek9ty	12
header	z4mnv3rv0yg4	22
header	zf7l9zodttn2	5
header	zhf4nt9xbtvv	20
header	zhf4nt9xbtvv	21
header	zi9io23kotvc	11
header	zjh16w8ii9ys	13
header	zl8x4tw3xbxf	7
header	zl8x4tw3xbxf	9
header	zy3ofeba5a4l	15
header	zy3ofeba5a4l	17
header	105bergelg1ut	15
header	105bergelg1ut	17
header	106q4ifpwzuqi	16
header	10ac5trednyh1	0
header	10ac5trednyh1	1
header	10ac5trednyh1	2
header	10ac5trednyh1	6
header	10b5sabqftt2y	22
header	10bffq4jerb23	8
header	10lhe2ome4qqo	23
header	10lhj5318zgxj	23
header	10lhjj455tiy2	23
header	10lhjx592nkyl	23
header	10nd93hr34vyk	12
header	10nd93hr34vyk	15
header	10nd93hr34vyk	17
header	10nd93hr34vyk	19
header	10njuekvyxms4	22
header	10ntqj1nkdnb7	23
header	10ntutdulk9h0	23
header	10ntvlg2f8di2	23
header	10ntvzh6c2fil	23
header	10wn7oan3u1i0	20
header	10wn7oan3u1i0	21
header	10yd3vo7ii5tl	21
header	115v2py7pvcql	21
header	1160xzv76r967	17
header	11dqnz64f1wp7	23
header	11fdbpz05faa6	12
header	11fxfes4pqr44	20
header	11fxfes4pqr44	21
header	11hyt62w1q6us	23
header	11j6xopz0yzyt	23
header	11j6y2r2xt1zc	23
header	11j6ygs6un3zv	23
header	11j6yutarh60e	23
header	11jlitgtxdcc1	15
header	11jlitgtxdcc1	17
header	11jlitgtxdcc1	19
header	11l8f4sei141g	0
header	11l8f4sei141g	1
header	11l8f4sei141g	2
header	11l8f4sei141g	6
header	11l8f4sei141g	12
header	11l8f4sei141g	15
header	11l8f4sei141g	16
header	11l8f4sei141g	17
header	11l8f4sei141g	19
header	11nc91g8w6n7k	1
header	11nc91g8w6n7k	2
header	11nc91g8w6n7k	6
header	11vc1lgfs09e6	23
header	11y132c79xyqk	23
header	1203m9rmhw6o0	5
header	126o2i8oehiyp	17
header	1271vjodamxpm	15
header	1271vjodamxpm	17
header	12dczxx6efw7e	17
header	12dosfllx7c94	21
header	12g4iidrgln8k	15
header	12g4iidrgln8k	17
header	12g4iidrgln8k	19
header	12gozmj3jkj75	14
header	12oqck3lluo4g	15
header	12oqck3lluo4g	17
header	13310fsyf1n6y	22
header	13310fsyf1n6y	23
header	133f0drpoygnq	23
header	138qa1t66ykbg	11
header	13fc9quwz96fz	17
header	13fccifgfq5np	12
header	13fccifgfq5np	15
header	13fccifgfq5np	17
header	13fyswwvhk9qa	0
header	13fyswwvhk9qa	1
header	13fyswwvhk9qa	2
header	13fyswwvhk9qa	6
header	13ocdk8mtbpwb	23
header	141a1am8kwf2f	17
header	141ypi3vc9ua7	17
header	14273w24458sc	20
header	142w8ile8t671	0
header	142w8ile8t671	1
header	142w8ile8t671	2
header	142w8ile8t671	6
header	142w8ile8t671	12
header	142w8ile8t671	15
header	142w8ile8t671	17
header	142w8ile8t671	19
header	146mmclfgnp3s	13
header	146myfuabmibe	22
header	1475wu7nahsoa	3
header	1475wu7nahsoa	6
header	1475wu7nahsoa	15
header	1475wu7nahsoa	17
header	1475wu7nahsoa	19
header	1475wu7nahsoa	23
header	149c3bwgciwkt	7
header	14adc4ezyleb9	23
header	14cop9u2myg21	0
header	14cop9u2myg21	1
header	14cop9u2myg21	2
header	14cop9u2myg21	3
header	14cop9u2myg21	4
header	14cop9u2myg21	5
header	14cop9u2myg21	6
header	14cop9u2myg21	7
header	14cop9u2myg21	9
header	14cop9u2myg21	11
header	14cop9u2myg21	12
header	14cop9u2myg21	13
header	14cop9u2myg21	14
header	14cop9u2myg21	15
header	14cop9u2myg21	16
header	14cop9u2myg21	17
header	14cop9u2myg21	18
header	14cop9u2myg21	19
header	14cop9u2myg21	20
header	14cop9u2myg21	21
header	14cop9u2myg21	22
header	14cop9u2myg21	23
header	14f84zw7nk99m	9
header	14j2rioolxwv0	5
header	14ju718ssytjz	1
header	14ju718ssytjz	2
header	14ju718ssytjz	6
header	14m05788t6yhk	1
header	14m05788t6yhk	2
header	14m05788t6yhk	6
header	14rqj0q54doi2	7
header	14rqj0q54doi2	9
header	14rqj0q54doi2	10
header	14tzwzjlvhatv	20
header	155dc6e9oyzod	23
header	156pmw50ot39i	17
header	157lhfrif46hw	22
header	15bccp6bcn3wj	9
header	15cgcc28t60ad	23
header	15cuq97fmuuij	3
header	15efjcresp16r	12
header	15frv57m6kgb5	4
header	15js5qwv6uan7	12
header	15ov0od99w7hn	0
header	15ov0od99w7hn	1
header	15s7rts6mldmc	13
header	15vdfdzp7ul5k	12
header	15wo5ud9zxtg0	12
header	15wo5ud9zxtg0	15
header	15wo5ud9zxtg0	17
header	15y0dj5l1n5we	21
header	160kla8ru7z2i	4
header	16ah0xpftqkxi	15
header	16ah0xpftqkxi	17
header	16gci9dr6kheu	12
header	16gci9dr6kheu	23
header	16j59hdg5bn4y	0
header	16j59hdg5bn4y	1
header	16j59hdg5bn4y	2
header	16j59hdg5bn4y	6
header	16j59hdg5bn4y	12
header	16j59hdg5bn4y	13
header	16j59hdg5bn4y	14
header	16j59hdg5bn4y	15
header	16j59hdg5bn4y	17
header	16j59hdg5bn4y	19
header	16j59hdg5bn4y	21
header	16kifblsmjv98	17
header	16m9f528ja0wl	17
header	16o5nt3gchxte	11
header	16u0549a6iq46	23
header	171fgghyfwzum	21
header	178ea2l6eu9mt	15
header	178ea2l6eu9mt	17
header	178ea2l6eu9mt	19
header	17kbeajen7c8j	15
header	17kbeajen7c8j	17
header	17kbeajen7c8j	19
header	17lp1xiyfs7o5	5
header	17lv0snlk3qk5	12
header	17sh7x61m2e4r	0
header	17sh7x61m2e4r	1
header	17sh7x61m2e4r	6
header	17sh7x61m2e4r	13
header	17sh7x61m2e4r	20
header	17sh7x61m2e4r	21
header	17vzysbc2aouj	7
header	17vzysbc2aouj	9
header	17zacnn278xn9	17
header	185hpdgonht16	9
header	185tbplykiw6x	15
header	185tbplykiw6x	17
header	186fjfs9i8zn4	5
header	186s1asiws191	22
header	1880s2eynia8r	2
header	1880s2eynia8r	6
header	18b916f4v76os	17
header	18bsepvodqh48	21
header	18iexpwml5ym0	5
header	18k2lqlz19w6i	8
header	18qc0k3vw55z7	3
header	18umw30iyvzty	3
header	18umw30iyvzty	6
header	18umw30iyvzty	15
header	18umw30iyvzty	17
header	18umw30iyvzty	19
header	18umw30iyvzty	23
header	18x2f1vqdeyqs	3
header	18x2f1vqdeyqs	13
header	18x2f1vqdeyqs	22
header	18xerprsbi39v	15
header	18xerprsbi39v	17
header	18xerprsbi39v	19
header	193kfwk06z9un	17
header	198yqa4ldgcho	23
header	198yqo5paaei7	23
header	198yrg7x3yij9	23
header	198ysmb8ugoku	23
header	19d8o11od4g8s	3
header	19jntfgcc4at3	21
header	19ort9v717xi3	21
header	19p46ra1o48ad	2
header	19p46ra1o48ad	6
header	19zolcmuii1bl	15
header	19zolcmuii1bl	17
header	19zolcmuii1bl	19
header	1abdpu0m58bpy	22
header	1ach2dr4dmaeo	11
header	1ah4wiy9lq7hq	15
header	1ah4wiy9lq7hq	17
header	1ajwiq875gu0c	23
header	1aonvqb42tdkj	4
header	1apo7pa8r4bi2	13
header	1aqcef8sx3q2l	22
header	1asqztfesh3uh	23
header	1at2cp1k0zkon	7
header	1at2cp1k0zkon	9
header	1at2cp1k0zkon	10
header	1aw6kmc3s7a4m	3
header	1axs2hk34e89w	21
header	1b2ifkrgvw9cr	22
header	1b3f74ugdpkxt	22
header	1b3pxmrz47h81	12
header	1b3pxmrz47h81	15
header	1b3pxmrz47h81	17
header	1b521h2dhem28	20
header	1b521h2dhem28	21
header	1b6smi2rafsyx	0
header	1b6smi2rafsyx	1
header	1b6smi2rafsyx	2
header	1b6smi2rafsyx	6
header	1b6smi2rafsyx	12
header	1b6smi2rafsyx	15
header	1b6smi2rafsyx	16
header	1b6smi2rafsyx	17
header	1b6smi2rafsyx	19
header	1b8hkc7p4abhc	0
header	1b8hkc7p4abhc	1
header	1b8hkc7p4abhc	2
header	1b8hkc7p4abhc	6
header	1bbmllzhnk7zq	12
header	1bbvjy0nokhhb	15
header	1bbvjy0nokhhb	17
header	1bbvjy0nokhhb	19
header	1bdgn8rdnkazp	20
header	1bdlw191iwnte	9
header	1bds1xnjuywtx	13
header	1be335ummp8v4	15
header	1be335ummp8v4	17
header	1be335ummp8v4	19
header	1bhdv9bkttq5m	17
header	1bjj86bwldshk	12
header	1bjj86bwldshk	15
header	1bjj86bwldshk	16
header	1bjj86bwldshk	17
header	1bjj86bwldshk	19
header	1blmnuy45ejg0	17
header	1bqcidhs9gk3g	15
header	1bqcidhs9gk3g	17
header	1btlet4yangbh	20
header	1btlet4yangbh	21
header	1btslqiwyv96y	3
header	1btslqiwyv96y	5
header	1btslqiwyv96y	12
header	1btslqiwyv96y	14
header	1btslqiwyv96y	15
header	1btslqiwyv96y	17
header	1btslqiwyv96y	19
header	1btslqiwyv96y	22
header	1btslqiwyv96y	23
header	1bwxr07w9dote	15
header	1bwxr07w9dote	17
header	1bxlzasvo0jef	17
header	1c1kb095cji38	17
header	1c5c8y51g64yo	9
header	1c5c8y51g64yo	10
header	1c60a8dz1hd9o	8
header	1c7vnissdde9r	21
header	1cd0m92pzmedt	5
header	1cf2xmhr8glhl	17
header	1chjttytyhj5v	0
header	1chjttytyhj5v	1
header	1chjttytyhj5v	2
header	1chjttytyhj5v	6
header	1chjttytyhj5v	12
header	1chjttytyhj5v	15
header	1chjttytyhj5v	16
header	1chjttytyhj5v	17
header	1chjttytyhj5v	19
header	1crums47ah88t	7
header	1crums47ah88t	9
header	1cy17crvdtghw	15
header	1cy17crvdtghw	17
header	1cy17crvdtghw	19
header	1d4dyby39zvkg	23
header	1d5cjxdrmzdvy	3
header	1d7de0iav5r2u	1
header	1d7de0iav5r2u	15
header	1d7de0iav5r2u	17
header	1db8ebvckjkbo	15
header	1db8ebvckjkbo	17
header	1dbznoa7hainr	15
header	1dbznoa7hainr	17
header	1de9pyn00nboy	1
header	1dfff85wk9nkl	12
header	1dfff85wk9nkl	15
header	1dfff85wk9nkl	16
header	1dfff85wk9nkl	17
header	1dfff85wk9nkl	19
header	1dm344ov0i5la	20
header	1dqlxsgld0lka	1
header	1e386cibfxjny	19
header	1e3d5j99dscnb	20
header	1e3d5j99dscnb	21
header	1e728y55i2kvz	9
header	1e8mbtqkgysrt	15
header	1e8mbtqkgysrt	17
header	1esttrtmbxrva	23
header	1etj4vwq7m4ed	11
header	1etqfkju35r8t	15
header	1etqfkju35r8t	17
header	1evm1fst4oqnk	1
header	1evm1fst4oqnk	8
header	1evm1fst4oqnk	10
header	1evtlplnir113	13
header	1f6ic2a1llwwk	11
header	1fejg2v4ac81w	3
header	1fhxmyxz37bh4	22
header	1fmys51yohc6s	21
header	1fpb82zydsdhu	21
header	1fpvf5jil4gqv	12
header	1fpvf5jil4gqv	15
header	1fpvf5jil4gqv	16
header	1fpvf5jil4gqv	17
header	1fpvf5jil4gqv	19
header	1fq3s5bw9apmx	15
header	1fq3s5bw9apmx	17
header	1fy3ohh9jvkxv	21
header	1fzjzf24nt6up	15
header	1fzjzf24nt6up	17
header	1fzjzf24nt6up	19
header	1fzjzf24nt6up	23
header	1g35h0j7ndtiz	8
header	1g3hr5icx0js9	15
header	1g3hr5icx0js9	17
header	1g3hr5icx0js9	19
header	1g54tnygexrkt	2
header	1g54tnygexrkt	6
header	1g54tnygexrkt	18
header	1g8zbs5nau9ca	15
header	1g8zbs5nau9ca	17
header	1g8zbs5nau9ca	19
header	1gclryimtq185	3
header	1gfdbhx525vnj	15
header	1gfdbhx525vnj	17
header	1gpo6zj8yasep	7
header	1gpo6zj8yasep	9
header	1gpo6zj8yasep	10
header	1gs5mgziwwx5g	4
header	1gu9n7gcmzv8s	23
header	1h31mnbhc3c44	9
header	1h6v08sgmboxt	4
header	1hbdw5gcwxi1k	17
header	1hbv6898c6swy	15
header	1hbv6898c6swy	17
header	1hf61kan73hfg	0
header	1hf61kan73hfg	1
header	1hf61kan73hfg	6
header	1hjmom5369t4m	15
header	1hjmom5369t4m	17
header	1hjmom5369t4m	19
header	1hmdn1diwmrxv	5
header	1hmdn1diwmrxv	16
header	1hocncikdiobn	17
header	1hr64mbg8bkjq	19
header	1hrlp0t178orn	4
header	1i8ovrivxzfg9	21
header	1iatmky0be0br	9
header	1ig5cqpqs8yzk	21
header	1ih4g5iqrphga	3
header	1ih4g5iqrphga	12
header	1ih4g5iqrphga	23
header	1ioy3kv9mgo7g	9
header	1itb16w5chkss	12
header	1iu9cq226apla	0
header	1iu9cq226apla	1
header	1ixc7u3u0jx7p	13
header	1iypdqbbhnyct	5
header	1j4u0f6svg35u	9
header	1jajrj6crkmug	15
header	1jajrj6crkmug	17
header	1jbe1zm00vfkl	0
header	1jgpnn0v5lp9n	13
header	1jilmcunwc34v	20
header	1jm59oxv2mnru	21
header	1jmi9kkjl10iu	4
header	1jqqwgubo44un	16
header	1jshmo9amd4jd	12
header	1jtalr2te52zz	2
header	1jtalr2te52zz	6
header	1k47lzbqjaf7j	17
header	1k5hsc5wgo3sd	12
header	1k5hsc5wgo3sd	14
header	1k5hsc5wgo3sd	15
header	1k5hsc5wgo3sd	17
header	1k5hsc5wgo3sd	19
header	1kbfbk8ajf0sx	20
header	1kbfbk8ajf0sx	21
header	1kcb4bij58gcl	1
header	1kcb4bij58gcl	2
header	1kcb4bij58gcl	6
header	1kgykmx997wfq	3
header	1kid02plze3r3	4
header	1kmvps4jvkjsk	3
header	1kp8f1w31mn9j	20
header	1kp8f1w31mn9j	21
header	1ktib2yzw0t4l	0
header	1ktib2yzw0t4l	1
header	1ktib2yzw0t4l	2
header	1ktib2yzw0t4l	3
header	1ktib2yzw0t4l	4
header	1ktib2yzw0t4l	5
header	1ktib2yzw0t4l	6
header	1ktib2yzw0t4l	12
header	1ktib2yzw0t4l	13
header	1ktib2yzw0t4l	14
header	1ktib2yzw0t4l	15
header	1ktib2yzw0t4l	16
header	1ktib2yzw0t4l	17
header	1ktib2yzw0t4l	18
header	1ktib2yzw0t4l	19
header	1ktib2yzw0t4l	20
header	1ktib2yzw0t4l	21
header	1ktib2yzw0t4l	22
header	1ktib2yzw0t4l	23
header	1l10tm4av5igu	23
header	1l10vyayc5uk0	23
header	1l11arh2zvz42	23
header	1l8865av0weof	23
header	1l886jbyxqgoy	23
header	1l886xd2ukiph	23
header	1l887be6rekq0	23
header	1lalnqyhin82p	17
header	1lcj0c19epcrs	3
header	1lftc4xaq3mah	23
header	1lftfn79xm4f8	23
header	1lftg18dug6fr	23
header	1lftgf9hra8ga	23
header	1lk03f5ut956j	9
header	1lxvaw2ktheyz	0
header	1lxvaw2ktheyz	1
header	1lxvaw2ktheyz	2
header	1lxvaw2ktheyz	6
header	1lxvaw2ktheyz	13
header	1lzmx053ppobd	17
header	1lzrnc4tb63yt	15
header	1lzrnc4tb63yt	17
header	1m1dl5vzwfxo3	13
header	1m1j4ix2lj0ra	22
header	1m2e6s8asrbeq	17
header	1m3gya1sej0lo	2
header	1m3gya1sej0lo	6
header	1m4msbtxr6mfg	15
header	1m4msbtxr6mfg	17
header	1m4msbtxr6mfg	19
header	1m7e545gm9f1e	22
header	1ml0nk6hn89qx	2
header	1ml0nk6hn89qx	6
header	1ml0nk6hn89qx	9
header	1ml0nk6hn89qx	18
header	1mtztgi9vo5jl	17
header	1mw5eaxmrt4v8	13
header	1mz4elyw6o56y	5
header	1n39xdl5ltdvn	4
header	1n7izcr09yl1p	17
header	1n7unk284be6f	3
header	1n7unk284be6f	11
header	1n8b6r8bzmigc	23
header	1n8b759fwgkgv	23
header	1n8b7xbnq4ohx	23
header	1n8b93ezgmuji	23
header	1nd7wn6u47mf5	0
header	1nd7wn6u47mf5	1
header	1nd7wn6u47mf5	2
header	1nd7wn6u47mf5	6
header	1nd7wn6u47mf5	9
header	1nd7wn6u47mf5	11
header	1nd7wn6u47mf5	12
header	1nd7wn6u47mf5	13
header	1nd7wn6u47mf5	14
header	1nd7wn6u47mf5	15
header	1nd7wn6u47mf5	17
header	1nd7wn6u47mf5	19
header	1nd7wn6u47mf5	21
header	1ngnr1tei30ve	9
header	1ni2mou51w7qa	3
header	1nmaitwn61pkv	22
header	1nmpcdyj0f4rx	12
header	1nmpcdyj0f4rx	15
header	1nmpcdyj0f4rx	17
header	1nn243zabdtkf	23
header	1nn25a2m1vzm0	23
header	1nn2624tvk3n2	23
header	1nn26g5xse5nl	23
header	1nrajms2yrzhu	9
header	1nrajms2yrzhu	10
header	1nrh4kqdr5wpz	9
header	1nsuys8dsm5j4	4
header	1nv6w6zewn5v0	9
header	1nwnanh35jtvg	15
header	1nwnanh35jtvg	17
header	1of5uwmahcmy0	17
header	1ogw50n74bh30	13
header	1oiqkz5z84ahc	12
header	1oj6tnlxbgtod	5
header	1oltgf119xxyl	12
header	1oltgf119xxyl	14
header	1oltgf119xxyl	15
header	1oltgf119xxyl	17
header	1oltgf119xxyl	19
header	1onilp1xs1snq	15
header	1onilp1xs1snq	17
header	1onilp1xs1snq	19
header	1opbry1p0n8pm	12
header	1opbry1p0n8pm	15
header	1opbry1p0n8pm	17
header	1opbry1p0n8pm	19
header	1oueh5vykf71r	20
header	1oueh5vykf71r	21
header	1oz8ahy9c48kl	15
header	1oz8ahy9c48kl	17
header	1p0dxbwwmsqay	15
header	1p0dxbwwmsqay	17
header	1p0dxbwwmsqay	19
header	1p0ekmnc1qza6	5
header	1p0ekmnc1qza6	13
header	1p898p6iwfuvi	9
header	1p898p6iwfuvi	11
header	1p9bso3jv9vmh	22
header	1pi7cusc83268	12
header	1pi7cusc83268	15
header	1pi7cusc83268	17
header	1pi7cusc83268	19
header	1piu78sdxjaiz	17
header	1pkle2nmif7tf	9
header	1pqn1j63pixfo	11
header	1pqpfs6o7k0bp	15
header	1pqpfs6o7k0bp	17
header	1pqpfs6o7k0bp	19
header	1prl12vgo3nk6	13
header	1q2of7axdpu10	15
header	1q2of7axdpu10	17
header	1q2of7axdpu10	19
header	1q8u9crkjbaew	22
header	1q8yzw7mtkmqy	0
header	1q8yzw7mtkmqy	1
header	1q8yzw7mtkmqy	8
header	1q8yzw7mtkmqy	9
header	1q8yzw7mtkmqy	10
header	1q8yzw7mtkmqy	11
header	1q8yzw7mtkmqy	20
header	1q8yzw7mtkmqy	21
header	1qawodzjfjo7v	4
header	1qcmvanerfyew	15
header	1qcmvanerfyew	17
header	1qdqim4nas3rf	15
header	1qdqim4nas3rf	17
header	1qdqim4nas3rf	19
header	1qesmg5qrvnxc	23
header	1qesmu6uoppxv	23
header	1qesn87yljrye	23
header	1qessamdgei59	23
header	1qevwhqbt807e	15
header	1qevwhqbt807e	17
header	1qf717nqx31ak	8
header	1qgzy634vi3am	3
header	1qpuplj7kbr4x	21
header	1qu5z5j06rhe9	15
header	1qu5z5j06rhe9	17
header	1qwi1cahvd4u0	23
header	1qxfi3ss2fpl2	21
header	1qxfi3ss2fpl2	22
header	1r26ebirjdr9x	11
header	1r26ebirjdr9x	20
header	1r5y28f1l7m0t	21
header	1rc7u8wr645zw	15
header	1rc7u8wr645zw	17
header	1rc7u8wr645zw	19
header	1rj7306k80l7j	13
header	1rk14n2ckg41k	0
header	1rk14n2ckg41k	1
header	1rk14n2ckg41k	6
header	1rk14n2ckg41k	9
header	1rk14n2ckg41k	10
header	1rk14n2ckg41k	11
header	1rk14n2ckg41k	20
header	1rk14n2ckg41k	21
header	1rntnmmw99if1	12
header	1rozyarcaby1y	20
header	1rozyarcaby1y	21
header	1rt2rmpzrdrnm	15
header	1rt2rmpzrdrnm	17
header	1ruahb8632ej4	12
header	1ruahb8632ej4	15
header	1ruahb8632ej4	16
header	1ruahb8632ej4	17
header	1ruahb8632ej4	19
header	1rxzcclq18q2d	21
header	1rzveu7u2ffo4	12
header	1rzveu7u2ffo4	15
header	1rzveu7u2ffo4	17
header	1s05cooc77oma	11
header	1s05cooc77oma	20
header	1s14ka4j6pmze	23
header	1s1q01fjnd3hd	2
header	1s1q01fjnd3hd	6
header	1s1ywgqhchfqc	17
header	1s2eud6s8kbkc	15
header	1s2eud6s8kbkc	17
header	1s3msnv5g9gz9	21
header	1s3msnv5g9gz9	22
header	1sfunpkjmqf30	20
header	1slguom4icj83	11
header	1snehvwa5te2z	0
header	1snehvwa5te2z	1
header	1snehvwa5te2z	8
header	1snehvwa5te2z	9
header	1snehvwa5te2z	10
header	1snehvwa5te2z	11
header	1snehvwa5te2z	20
header	1snehvwa5te2z	21
header	1ssl5nhn24o9n	19
header	1swtgkzrea2wk	5
header	1t2ja32gv6ego	15
header	1t2ja32gv6ego	17
header	1t2ja32gv6ego	19
header	1t2tg9u7lhzem	12
header	1t2tg9u7lhzem	15
header	1t2tg9u7lhzem	17
header	1t2tg9u7lhzem	19
header	1t4wioghpmd1o	23
header	1t4wj2hlmgf27	23
header	1t4wjujtg4j39	23
header	1t4wl0n56mp4u	23
header	1t9h7hchxp61s	15
header	1t9h7hchxp61s	17
header	1t9h7hchxp61s	19
header	1tg3u8lpduw02	21
header	1tgz1aps37ooc	20
header	1tgz1aps37ooc	21
header	1tmydcdsabaf9	21
header	1trjj0ccveypt	13
header	1u62wet4dvvy1	5
header	1u63skfdo6rsj	5
header	1uccv3hqubo1h	21
header	1uccv3hqubo1h	22
header	1ug7147inqkom	17
header	1ukgz4pbzplgy	11
header	1ukz4dms8n6h3	9
header	1uptp4s4ot52w	17
header	1utitj7azkxjt	0
header	1utitj7azkxjt	1
header	1utitj7azkxjt	2
header	1utitj7azkxjt	6
header	1utitj7azkxjt	13
header	1utlizzlsulxq	23
header	1uupe3e6k1tbq	3
header	1var6ac31h2lt	2
header	1var6ac31h2lt	6
header	1var6ac31h2lt	18
header	1vd0r3i2wvcf1	11
header	1veurpr6vi39l	21
header	1vj79db6omswm	9
header	1vkl09ue84x0j	22
header	1vlhz90gjzeig	22
header	1vlnrtlf194i3	11
header	1vmxqotu54pai	17
header	1vpkk1yq97ld0	2
header	1vpkk1yq97ld0	6
header	1vpkk1yq97ld0	18
header	1vw17rwzfqmpp	23
header	1vwms9k2lhbqg	13
header	1vy6i3xmx8vmf	12
header	1vy6i3xmx8vmf	15
header	1vy6i3xmx8vmf	17
header	1vyziwwop7msg	22
header	1w23xe8w3669r	23
header	1w3l7iwvb1ja4	6
header	1w3l7iwvb1ja4	15
header	1w3l7iwvb1ja4	17
header	1w3l7iwvb1ja4	19
header	1w69uh9bjzhaj	11
header	1w69uh9bjzhaj	20
header	1wdhmsvwdensa	5
header	1wdhmsvwdensa	16
header	1weadbmtl9znv	23
header	1weadond7ifkb	21
header	1weadond7ifkb	23
header	1whcsdop7c3ov	1
header	1whcsdop7c3ov	5
header	1whcsdop7c3ov	20
header	1wkgxdqdvgbn3	15
header	1wkgxdqdvgbn3	17
header	1wkk654gj5ufc	20
header	1wkk654gj5ufc	21
header	1wlzvtnaft5ff	0
header	1wlzvtnaft5ff	1
header	1wlzvtnaft5ff	2
header	1wlzvtnaft5ff	6
header	1wlzvtnaft5ff	12
header	1wlzvtnaft5ff	14
header	1wlzvtnaft5ff	15
header	1wlzvtnaft5ff	16
header	1wlzvtnaft5ff	17
header	1wlzvtnaft5ff	19
header	1wmji6t1hu81x	15
header	1wmji6t1hu81x	17
header	1wnnd5qjxgb7j	12
header	1wpdutb9e155g	3
header	1wpwa2g33f28b	9
header	1wthtw2z85tig	0
header	1wthtw2z85tig	1
header	1wthtw2z85tig	2
header	1wthtw2z85tig	6
header	1wthtw2z85tig	12
header	1wthtw2z85tig	14
header	1wthtw2z85tig	15
header	1wthtw2z85tig	16
header	1wthtw2z85tig	17
header	1wthtw2z85tig	19
header	1wxgnj1a5kziw	15
header	1wxgnj1a5kziw	17
header	1x7ykyhon722n	1
header	1xb5nluls92b3	14
header	1xb8qdlpapdnl	5
header	1xg5sd5wcictl	17
header	1xkww97uoezd1	5
header	1xm4kpo9ghvrk	15
header	1xm4kpo9ghvrk	17
header	1xrw1h9tmkq8a	17
header	1xt67u0mq9k8l	5
header	1y16tbzdvlvle	23
header	1y16u41lp9zmg	23
header	1y16ui2pm41mz	23
header	1y16va4xfs5o1	23
header	1y6imyr0wzyzk	0
header	1y6imyr0wzyzk	1
header	1y6imyr0wzyzk	2
header	1y6imyr0wzyzk	3
header	1y6imyr0wzyzk	4
header	1y6imyr0wzyzk	5
header	1y6imyr0wzyzk	6
header	1y6imyr0wzyzk	9
header	1y6imyr0wzyzk	11
header	1y6imyr0wzyzk	12
header	1y6imyr0wzyzk	13
header	1y6imyr0wzyzk	14
header	1y6imyr0wzyzk	15
header	1y6imyr0wzyzk	16
header	1y6imyr0wzyzk	17
header	1y6imyr0wzyzk	18
header	1y6imyr0wzyzk	19
header	1y6imyr0wzyzk	20
header	1y6imyr0wzyzk	21
header	1y6imyr0wzyzk	22
header	1y6imyr0wzyzk	23
header	1y6og9mxp01fq	15
header	1y6og9mxp01fq	17
header	1ya4hajmg0u3o	15
header	1ya4hajmg0u3o	17
header	1ya4hajmg0u3o	19
header	1yaqrh606u4l5	23
header	1yd33lva75sjg	23
header	1yd9t1uikyyfc	21
header	1ydkm18cpbznf	16
header	1yffhczdf0wqp	12
header	1yffhczdf0wqp	15
header	1yffhczdf0wqp	16
header	1yffhczdf0wqp	17
header	1yffhczdf0wqp	19
header	1yj2ymmok556t	0
header	1yj2ymmok556t	1
header	1yj2ymmok556t	6
header	1yj2ymmok556t	9
header	1yj2ymmok556t	10
header	1yj2ymmok556t	11
header	1yj2ymmok556t	13
header	1yj2ymmok556t	19
header	1yj2ymmok556t	20
header	1yj2ymmok556t	21
header	1yl4gifsrirht	4
header	1ynxxpctpjtk9	14
header	1ynxxpctpjtk9	16
header	1za0rj9w6jxc0	17
header	1zap1luvnvs58	15
header	1zap1luvnvs58	16
header	1zap1luvnvs58	17
header	1zap1luvnvs58	18
header	1zap1luvnvs58	19
header	1zekgbv47vgg6	7
header	1zekgbv47vgg6	9
header	1zi4uyyrs1b6d	17
header	1znljpxs4ixtv	11
header	1zp1mc4y0d8fk	22
header	1zp1mc4y0d8fk	23
header	1zz4mm6xc9znn	17
header	20hpp391na3ek	8
header	20hpp391na3ek	10
header	20jzcnsf3m453	15
header	20jzcnsf3m453	17
header	20jzcnsf3m453	19
header	20lcdp9yt5i3y	0
header	20lcdp9yt5i3y	1
header	20lcdp9yt5i3y	2
header	20lcdp9yt5i3y	6
header	20lcdp9yt5i3y	12
header	20lcdp9yt5i3y	14
header	20lcdp9yt5i3y	15
header	20lcdp9yt5i3y	16
header	20lcdp9yt5i3y	17
header	20lcdp9yt5i3y	19
header	20nnnc663gfo6	0
header	20nnnc663gfo6	1
header	20nnnc663gfo6	2
header	20nnnc663gfo6	6
header	20pfhpjwz8da3	3
header	20ud5gv5kyoq6	3
header	20unqsm5q9ujm	5
header	2109n5gld4r3t	5
header	2109n5gld4r3t	13
header	2109opl10gz5x	8
header	211k8db5su1gx	2
header	211k8db5su1gx	6
header	211k8db5su1gx	18
header	21j3t7pcrdupz	2
header	21j3t7pcrdupz	6
header	21j3t7pcrdupz	18
header	21l3ffi8s6iah	13
header	21lnl0p4gq7l3	12
header	21lnl0p4gq7l3	15
header	21lnl0p4gq7l3	16
header	21lnl0p4gq7l3	17
header	21lnl0p4gq7l3	19
header	21p2p6cxv1iil	15
header	21p2p6cxv1iil	17
header	21p2p6cxv1iil	19
header	21ppktnsqouyf	7
header	21ppktnsqouyf	9
header	21ppktnsqouyf	10
header	21xwn9ljy5k7n	23
header	21xwnnmnuzm86	23
header	21xwo1nrrto8p	23
header	21xwrjxqzc6dg	23
header	220lxed0t9lg3	3
header	2213w6pvwkrqr	23
header	2213wkqztetra	23
header	2213wys3q8vrt	23
header	22140h22xrdwk	23
header	2248s7gyrozgk	17
header	224r4rqiv49in	12
header	224r4rqiv49in	14
header	224r4rqiv49in	15
header	224r4rqiv49in	17
header	224r4rqiv49in	19
header	22a6savg2j9jv	22
header	22g7rvs87b0ot	2
header	22g7rvs87b0ot	6
header	22g7rvs87b0ot	7
header	22g7rvs87b0ot	9
header	22g7rvs87b0ot	18
header	22l29pld3n730	9
header	22o158o4tl9di	5
header	22oy3qt4k26rw	0
header	2301a0k5h8svh	15
header	2301a0k5h8svh	17
header	237jbr07bivq9	15
header	237jbr07bivq9	17
header	238e7lsjrkbm9	1
header	238e7lsjrkbm9	8
header	238e7lsjrkbm9	10
header	238e7lsjrkbm9	20
header	23br1451dg3f4	23
header	23br1w79747g6	23
header	23br2a8d3y9gp	23
header	23br32akxmdhr	23
header	23jmqd8lpi70i	15
header	23jmqd8lpi70i	17
header	23lwm5rs2lah9	0
header	23lwm5rs2lah9	1
header	23lwm5rs2lah9	6
header	23lwm5rs2lah9	9
header	23lwm5rs2lah9	19
header	23lwm5rs2lah9	20
header	23lwm5rs2lah9	21
header	23ok9l79ekbxj	1
header	23rgstm1byqdu	17
header	23vs96op8jiwm	17
header	23ymp7u9huo06	9
header	23ymp7u9huo06	21
header	24b1du1bjbzlk	15
header	24b1du1bjbzlk	17
header	24ga5dqeyclcw	17
header	24hd1bq907mia	2
header	24hd1bq907mia	6
header	24hd1bq907mia	9
header	24hd1bq907mia	18
header	24m3lax5ljlqn	15
header	24m3lax5ljlqn	17
header	24m3lax5ljlqn	19
header	24mc52krg9iei	15
header	24mc52krg9iei	17
header	24qvw68e8df0n	4
header	24sog3qzkjrk9	4
header	24z5lh9e7cuvw	15
header	24z5lh9e7cuvw	17
header	253if5of69nhe	13
header	25bhv67gz3si6	20
header	25eloonufztpc	17
header	25em2h672adht	1
header	25em2h672adht	2
header	25em2h672adht	6
header	25ia6uomoh40n	15
header	25ia6uomoh40n	17
header	25ipssutzphob	3
header	25n4lvl4azzjk	21
header	25q235mrf3kmz	11
header	25sjdzg7otzkn	15
header	25sjdzg7otzkn	17
header	25xa0yxe9tf46	15
header	25xa0yxe9tf46	17
header	264jx3joh7bka	15
header	264jx3joh7bka	17
header	26id9eas3b5pz	4
header	26nnf8e40ntto	22
header	26oh1xatbqr4a	15
header	26oh1xatbqr4a	17
header	26qmfeubsnd07	20
header	26qmfeubsnd07	21
header	275cb83pr1mz4	23
header	275l0e6et6zsl	18
header	279peoki4rbxz	4
header	27eays9smrd7p	17
header	27medxcsnn6xb	7
header	27medxcsnn6xb	9
header	27odfn36sp0r9	9
header	27odfn36sp0r9	11
header	27odfn36sp0r9	20
header	27p0v2bvqjjdt	0
header	27p0v2bvqjjdt	1
header	27p0v2bvqjjdt	8
header	27p0v2bvqjjdt	9
header	27p0v2bvqjjdt	10
header	27p0v2bvqjjdt	11
header	27p0v2bvqjjdt	20
header	27p0v2bvqjjdt	21
header	27sjvpobwehrl	3
header	27sjvpobwehrl	12
header	27sjvpobwehrl	23
header	27ytse5n91x7b	21
header	281bzt69c97r0	23
header	286snt3yhiwj7	20
header	286snt3yhiwj7	21
header	287689jfxy6zn	12
header	287689jfxy6zn	15
header	287689jfxy6zn	17
header	287689jfxy6zn	19
header	28e5njspe33pm	21
header	28eqxm8fnb8kj	17
header	28gkluf4xwelm	12
header	28ljikdz3tjn9	23
header	28ljiyf30nlns	23
header	28ljjcg6xhnob	23
header	28ljjqhaubpou	23
header	28noza57wxda3	15
header	28noza57wxda3	17
header	28qwcc2newdq1	9
header	28qwcc2newdq1	10
header	28rk15nqi1x06	17
header	28v1erwlrpb0c	13
header	28ztdndrwk8xc	0
header	28ztdndrwk8xc	1
header	28ztdndrwk8xc	6
header	295e7fhtgv2w0	23
header	29clddh6q58rm	17
header	29hoapjhoumvb	1
header	29hoapjhoumvb	2
header	29hoapjhoumvb	6
header	29n4c1u35w2q4	12
header	29n4c1u35w2q4	15
header	29n4c1u35w2q4	17
header	29n4c1u35w2q4	19
header	29q1nk77r5ryz	5
header	2a206uh951hxn	3
header	2a206uh951hxn	11
header	2a98tb3gj1a1b	3
header	2abc081qp3bny	12
header	2abc081qp3bny	15
header	2abc081qp3bny	17
header	2absugnzrdcs0	20
header	2absugnzrdcs0	21
header	2afr0ouednoto	23
header	2afr1gwm7bsuq	23
header	2afr1uxq45uv9	23
header	2afr2mzxxtywb	23
header	2agy627lc1l2o	23
header	2agy6g8p8vn37	23
header	2agy78ax2jr49	23
header	2agybin43qda2	23
header	2ai03o6ifsqul	17
header	2aldfwumsijv7	20
header	2aldfwumsijv7	21
header	2amlt14luuq7i	20
header	2amlt14luuq7i	21
header	2ao5n6gt62us8	3
header	2ao8cyfapi5cg	21
header	2aol5asb9jaac	21
header	2aq02zfa9ijt2	2
header	2aq02zfa9ijt2	6
header	2aq02zfa9ijt2	18
header	2avkkbg1da162	13
header	2axz1nhufj1l9	1
header	2axz1nhufj1l9	2
header	2axz1nhufj1l9	6
header	2ay1aylg5u0ui	4
header	2azhp93tvasfn	22
header	2b2dkr8vd1bml	9
header	2b41380uq8wyc	15
header	2b41380uq8wyc	17
header	2b6npz64y80cd	0
header	2b6npz64y80cd	1
header	2b6npz64y80cd	2
header	2b6npz64y80cd	6
header	2b6npz64y80cd	12
header	2b6npz64y80cd	14
header	2b6npz64y80cd	15
header	2b6npz64y80cd	16
header	2b6npz64y80cd	17
header	2b6npz64y80cd	19
header	2bc9gm9j18f1z	2
header	2bc9gm9j18f1z	6
header	2bc9gm9j18f1z	18
header	2bdxuzoackzh9	15
header	2bdxuzoackzh9	17
header	2bdxuzoackzh9	19
header	2bfvpeb376l1d	15
header	2bfvpeb376l1d	17
header	2big9qy54qld6	15
header	2big9qy54qld6	17
header	2bnpxw5etq44d	23
header	2byr7l37qv1uz	16
header	2cc3a7ntqvg9y	3
header	2cghbnhh1qozj	21
header	2cimq2g5n16g0	23
header	2cimqgh9jv8gj	23
header	2cimquidgpah2	23
header	2cimvwwsbk0nx	23
header	2cjqj7zirre3c	15
header	2cjqj7zirre3c	17
header	2cjqj7zirre3c	19
header	2ck9sdnb2m643	21
header	2cm7sfex56d9c	15
header	2cm7sfex56d9c	17
header	2cm7sfex56d9c	19
header	2cnciox82g74z	4
header	2cv308dhzwj99	14
header	2czjtlhb5k6zd	23
header	2d0yjps4l6248	1
header	2d0yjps4l6248	2
header	2d0yjps4l6248	6
header	2d0yjps4l6248	14
header	2d0yjps4l6248	16
header	2d14g1k92ckhw	2
header	2d14g1k92ckhw	6
header	2d14g1k92ckhw	8
header	2d14g1k92ckhw	10
header	2d14g1k92ckhw	11
header	2d14g1k92ckhw	13
header	2d14g1k92ckhw	20
header	2d14g1k92ckhw	22
header	2d6qmpgjxng8f	12
header	2d6qmpgjxng8f	15
header	2d6qmpgjxng8f	17
header	2d6qmpgjxng8f	19
header	2d6sapq54ymi7	3
header	2d6sapq54ymi7	23
header	2ddtlkmk8m43d	0
header	2ddtlkmk8m43d	1
header	2ddtlkmk8m43d	6
header	2ddtlkmk8m43d	9
header	2ddtlkmk8m43d	11
header	2ddtlkmk8m43d	13
header	2ddtlkmk8m43d	20
header	2ddtlkmk8m43d	21
header	2dhz0oouah1ad	22
header	2dihlhb7n7gl9	22
header	2dk52fora8m7m	15
header	2dk52fora8m7m	17
header	2dr5ldmj0fhr1	12
header	2dr5ldmj0fhr1	15
header	2dr5ldmj0fhr1	16
header	2dr5ldmj0fhr1	17
header	2dr5ldmj0fhr1	19
header	2dtgdxfj80dam	15
header	2dtgdxfj80dam	17
header	2dtgdxfj80dam	19
header	2dv7w3a1rrsav	9
header	2dv7w3a1rrsav	11
header	2dxploib01m2z	22
header	2e62waf0sznu6	15
header	2e62waf0sznu6	17
header	2e7q8a83ncnb7	1
header	2e7q8a83ncnb7	2
header	2e7q8a83ncnb7	6
header	2eaxvpt3ofer8	23
header	2ehidj4tgn24l	15
header	2ehidj4tgn24l	17
header	2ehidj4tgn24l	19
header	2erepf5uwlc1f	5
header	2es2ttze6h7lc	5
header	2evix6oy6n660	15
header	2evix6oy6n660	17
header	2evix6oy6n660	19
header	2exbkgb1qxw21	12
header	2exbkgb1qxw21	15
header	2exbkgb1qxw21	16
header	2exbkgb1qxw21	17
header	2exbkgb1qxw21	19
header	2ezrefcfk3uvy	7
header	2ezrefcfk3uvy	9
header	2ezrefcfk3uvy	10
header	2f3bamf2f5vrw	9
header	2f3bamf2f5vrw	11
header	2farut1bdi7n5	21
header	2fedvwyz2isvh	15
header	2fedvwyz2isvh	17
header	2fgos4i9e9x7f	9
header	2fgos4i9e9x7f	12
header	2fgos4i9e9x7f	15
header	2fgos4i9e9x7f	16
header	2fgos4i9e9x7f	17
header	2fgos4i9e9x7f	19
header	2fj44j7itsfk7	15
header	2fj44j7itsfk7	17
header	2fj44j7itsfk7	19
header	2flmdae4r2xfi	17
header	2fo5568a51oxq	21
header	2fof2np52v3fy	2
header	2fof2np52v3fy	6
header	2fof2np52v3fy	11
header	2fof2np52v3fy	13
header	2fof2np52v3fy	20
header	2fr8tgqzhw1y0	5
header	2frxdlu97v1g6	5
header	2fyki6f8qpplh	5
header	2g0anf6k8o10m	3
header	2g5698fqxg35l	12
header	2g5uhzquexqhq	17
header	2gan8itbh7eo8	13
header	2geu3iyskfzgf	23
header	2geu4p24ay5i0	23
header	2geu5h4c4m9j2	23
header	2geu5v5g1gbjl	23
header	2gjyw718jf4x1	17
header	2gs4t892sdh9n	23
header	2gynq4i1ed99b	15
header	2gynq4i1ed99b	17
header	2gynq4i1ed99b	19
header	2h0kaq4wmvsj3	15
header	2h0kaq4wmvsj3	17
header	2h0kaq4wmvsj3	19
header	2h4a7b98oey8u	23
header	2h5i6eqfstmxq	17
header	2hbumdgkjf8gp	7
header	2hbumdgkjf8gp	9
header	2hh4o9n3im8x6	15
header	2hh4o9n3im8x6	17
header	2hh4o9n3im8x6	19
header	2hio7f6v9n1cy	20
header	2hio7f6v9n1cy	21
header	2hltygndlnq3x	13
header	2hngv4oxdebyr	11
header	2ifkoqlvih50n	15
header	2ifkoqlvih50n	17
header	2iha8q57h5m8c	22
header	2ii7rcyiy96lb	13
header	2iik43p25byee	15
header	2iik43p25byee	17
header	2iik43p25byee	19
header	2ilnl0cy4l6i7	21
header	2iojmczl7sego	1
header	2iojmczl7sego	2
header	2iojmczl7sego	6
header	2iqzscpzgrj7s	11
header	2iysuc1cjbxcc	0
header	2iysuc1cjbxcc	1
header	2iysuc1cjbxcc	2
header	2iysuc1cjbxcc	6
header	2iysuc1cjbxcc	11
header	2iysuc1cjbxcc	13
header	2j0rqiqz7k2a0	12
header	2j0rqiqz7k2a0	15
header	2j0rqiqz7k2a0	17
header	2j6xmuei89aes	11
header	2j6xmuei89aes	20
header	2j6xmuei89aes	21
header	2jekeqpfv8urb	15
header	2jekeqpfv8urb	17
header	2jekeqpfv8urb	19
header	2jn16znwdbxv2	23
header	2jnohnltxxmhh	9
header	2js0eotecu0tn	17
header	2js5iyumt4eys	23
header	2jsi8mhtnusoh	23
header	2jtntxsbnh3te	21
header	2jwqu9v0swi3j	15
header	2jwqu9v0swi3j	17
header	2k26l7y1ah14j	0
header	2k26l7y1ah14j	1
header	2k26l7y1ah14j	2
header	2k26l7y1ah14j	6
header	2k7s5rmc0qqy5	15
header	2k7s5rmc0qqy5	17
header	2kapbt4tqy3aj	4
header	2kbi27j91j054	12
header	2kbi27j91j054	15
header	2kbi27j91j054	17
header	2kbwzd1k9k1kk	11
header	2kd1wrdwlwjjf	21
header	2khyyn4q33mdi	22
header	2kinlzqfjrm7f	17
header	2kivxhh90qwn6	4
header	2kjfxor3i7t8y	9
header	2kpbjd7iv07lx	5
header	2l7liqor7glc3	23
header	2l7lj4pv4ancm	23
header	2l7ljiqz14pd5	23
header	2l7ln10y8n7hw	23
header	2l9oybg8cfbu3	5
header	2l9vewkb54ezx	18
header	2le9t0fsrkzu6	7
header	2le9t0fsrkzu6	9
header	2lgo5jqni5ef8	20
header	2ltjfv77skun0	11
header	2lu53z9mks7ac	12
header	2lu53z9mks7ac	15
header	2lu53z9mks7ac	16
header	2lu53z9mks7ac	17
header	2lu53z9mks7ac	19
header	2ly6xenac64mh	17
header	2lz313xv4jpho	9
header	2lz313xv4jpho	11
header	2m0v6k7e73ual	15
header	2m0v6k7e73ual	17
header	2m7lpp5qfzgce	0
header	2m7lpp5qfzgce	1
header	2m7lpp5qfzgce	2
header	2m7lpp5qfzgce	6
header	2m7lpp5qfzgce	12
header	2m7lpp5qfzgce	15
header	2m7lpp5qfzgce	17
header	2m7lpp5qfzgce	19
header	2m8dyu91jhfuv	3
header	2mb4jw2dieilu	21
header	2mem12vi6teyx	23
header	2mem1gwm3ngzg	23
header	2mem1uxq0hizz	23
header	2mem28ytxbl0i	23
header	2mesx27j0t44y	22
header	2mkuhuc47mlp5	23
header	2mp9ntg2wvxg8	0
header	2mp9ntg2wvxg8	1
header	2mp9ntg2wvxg8	6
header	2mpxdg0wgjhs5	17
header	2mr96yv496y8s	17
header	2muvuxqbr0ezh	3
header	2muvuxqbr0ezh	6
header	2muvuxqbr0ezh	15
header	2muvuxqbr0ezh	17
header	2muvuxqbr0ezh	19
header	2muvuxqbr0ezh	23
header	2mvlsaz3ak6ut	12
header	2mvlsaz3ak6ut	15
header	2mvlsaz3ak6ut	16
header	2mvlsaz3ak6ut	17
header	2mvlsaz3ak6ut	19
header	2n0m81vuzo1bw	15
header	2n0m81vuzo1bw	17
header	2n2al3yevxn2h	17
header	2n3rm1goiumap	15
header	2n3rm1goiumap	17
header	2n4f9xu5ohilv	0
header	2n4f9xu5ohilv	1
header	2n4f9xu5ohilv	2
header	2n4f9xu5ohilv	6
header	2n4f9xu5ohilv	12
header	2n4f9xu5ohilv	14
header	2n4f9xu5ohilv	15
header	2n4f9xu5ohilv	16
header	2n4f9xu5ohilv	17
header	2n4f9xu5ohilv	19
header	2n57eq3866hd6	22
header	2n5v2zj3kucm6	21
header	2n82u8bvjxhs6	9
header	2n82u8bvjxhs6	11
header	2n82u8bvjxhs6	20
header	2n82u8bvjxhs6	21
header	2n8pao9v79uwo	23
header	2nf1wbw4fgsbx	13
header	2nmu8h9lm88hi	17
header	2nndxnebpu7sm	12
header	2nndxnebpu7sm	14
header	2nndxnebpu7sm	15
header	2nndxnebpu7sm	17
header	2nndxnebpu7sm	19
header	2no8k9tijr63o	8
header	2nrh1br4mtlnu	12
header	2nrh1br4mtlnu	15
header	2nrh1br4mtlnu	16
header	2nrh1br4mtlnu	17
header	2nrh1br4mtlnu	19
header	2nstqx5rxh93i	23
header	2nu06xh8s56ls	15
header	2nu06xh8s56ls	17
header	2num68hjr6vx7	0
header	2num68hjr6vx7	1
header	2num68hjr6vx7	2
header	2num68hjr6vx7	6
header	2nv1q47h9xz4k	0
header	2nv1q47h9xz4k	1
header	2nv1q47h9xz4k	2
header	2nv1q47h9xz4k	6
header	2nv1q47h9xz4k	12
header	2nv1q47h9xz4k	14
header	2nv1q47h9xz4k	15
header	2nv1q47h9xz4k	17
header	2nv1q47h9xz4k	19
header	2nyejvkfipjia	15
header	2nyejvkfipjia	17
header	2nyejvkfipjia	19
header	2o0nwyl4ucyrk	22
header	2o3lupj2im581	11
header	2o59c6llt3btz	15
header	2o59c6llt3btz	17
header	2o59c6llt3btz	19
header	2o9sk2zk340dk	5
header	2oasv1yfsm1u9	3
header	2okhhd0rq7ti7	23
header	2okhhr1vn1viq	23
header	2okhi52zjvxj9	23
header	2okhij43gpzjs	23
header	2ol5rltovutpa	11
header	2ol5rltovutpa	20
header	2oo5dwtxgh7m3	9
header	2oyyp38yrx9uh	23
header	2p01dd6xpulvq	3
header	2p23ybzsz7u0e	12
header	2p23ybzsz7u0e	15
header	2p23ybzsz7u0e	16
header	2p23ybzsz7u0e	17
header	2p23ybzsz7u0e	19
header	2p2pasd60h3ky	23
header	2p2pbkfdu57m0	23
header	2p2pbyghqz9mj	23
header	2p2pcqipkndnl	23
header	2p4d4x9idgq3j	23
header	2p4d63cu3yw54	23
header	2p4d6vf1xn066	23
header	2p4d79g5uh26p	23
header	2pc7x8b8ld9fe	21
header	2pc7x8b8ld9fe	22
header	2pci77e169wpf	23
header	2pe415wt7wvhw	16
header	2pe415wt7wvhw	23
header	2pi4m6i9mjiae	15
header	2pi4m6i9mjiae	17
header	2pi80suor4xfu	20
header	2pi80suor4xfu	21
header	2pm7pzcgqyh06	15
header	2pm7pzcgqyh06	17
header	2pmlpvqvxl43y	15
header	2pmlpvqvxl43y	17
header	2pmlpvqvxl43y	19
header	2pnwrge5ym1y3	20
header	2pvemqdwtqfv3	15
header	2pvemqdwtqfv3	17
header	2pvimlnzht7t5	2
header	2pvimlnzht7t5	6
header	2pzt5nkz5c8h9	7
header	2pzt5nkz5c8h9	9
header	2q8qu72mfokue	12
header	2q8qu72mfokue	15
header	2q8qu72mfokue	17
header	2q8qu72mfokue	19
header	2qatkmv99xn4p	1
header	2qatkmv99xn4p	15
header	2qatkmv99xn4p	17
header	2qdm765tf91pk	12
header	2qdm765tf91pk	15
header	2qdm765tf91pk	17
header	2qdm765tf91pk	19
header	2qyhu8uopxzit	21
header	2r199i1ck7iyg	15
header	2r199i1ck7iyg	17
header	2r1sz0q1s5eiv	5
header	2rboa3ths2grs	22
header	2rct122g7cczx	21
header	2rhpevi4xd11p	13
header	2rll5pb8z6nn5	0
header	2rll5pb8z6nn5	1
header	2rll5pb8z6nn5	3
header	2rll5pb8z6nn5	6
header	2rll5pb8z6nn5	9
header	2rll5pb8z6nn5	10
header	2rll5pb8z6nn5	11
header	2rll5pb8z6nn5	13
header	2rll5pb8z6nn5	19
header	2rll5pb8z6nn5	20
header	2rll5pb8z6nn5	21
header	2rll5pb8z6nn5	23
header	2rp6lfxrrlw1n	23
header	2rq689raaj5h8	4
header	2rr8dvax8jjpx	20
header	2rsq6xlktlm7x	23
header	2rtfaapq7j9u8	12
header	2rtfaapq7j9u8	15
header	2rtfaapq7j9u8	16
header	2rtfaapq7j9u8	17
header	2rtfaapq7j9u8	19
header	2rx4zvav7k4rm	15
header	2rx4zvav7k4rm	17
header	2rx4zvav7k4rm	19
header	2rzgqew16c4fw	22
header	2s0366fuw5dfe	13
header	2s1o9eaa1ct4p	7
header	2s1o9eaa1ct4p	9
header	2s3a33lpeq2qp	3
header	2s6rzb6a2emha	12
header	2s758kea6qwp8	23
header	2sh7lo787i29e	9
header	2skuln8fwq3hv	15
header	2skuln8fwq3hv	17
header	2sl34fp7triog	17
header	2sqsdvd29wa44	3
header	2srgyzevf9zau	15
header	2srgyzevf9zau	17
header	2sz9mdygvgz0t	0
header	2sz9mdygvgz0t	1
header	2sz9mdygvgz0t	2
header	2sz9mdygvgz0t	6
header	2sz9mdygvgz0t	14
header	2sz9mdygvgz0t	16
header	2t1na0sosxt7n	12
header	2t1na0sosxt7n	15
header	2t1na0sosxt7n	17
header	2t1na0sosxt7n	19
header	2t2wyhtayqrrn	13
header	2tb6y9myl1ewt	0
header	2tb6y9myl1ewt	1
header	2tb6y9myl1ewt	2
header	2tb6y9myl1ewt	3
header	2tb6y9myl1ewt	4
header	2tb6y9myl1ewt	5
header	2tb6y9myl1ewt	6
header	2tb6y9myl1ewt	7
header	2tb6y9myl1ewt	8
header	2tb6y9myl1ewt	9
header	2tb6y9myl1ewt	11
header	2tb6y9myl1ewt	13
header	2tb6y9myl1ewt	14
header	2tb6y9myl1ewt	15
header	2tb6y9myl1ewt	16
header	2tb6y9myl1ewt	17
header	2tb6y9myl1ewt	18
header	2tb6y9myl1ewt	19
header	2tb6y9myl1ewt	20
header	2tb6y9myl1ewt	21
header	2tb6y9myl1ewt	22
header	2tb6y9myl1ewt	23
header	2tcmi4pxwhg5g	16
header	2tgcef9ss4e3p	11
header	2tjm21525v8e4	7
header	2tjm21525v8e4	9
header	2tqb8unz4xflh	15
header	2tqb8unz4xflh	17
header	2tvx1xszo21vq	23
header	2u0am13crsr14	12
header	2ujhj4c09kb2v	12
header	2ut1tzkurfe9h	14
header	2v14lqnh0v22c	23
header	2v2gnit8vrx1o	15
header	2v2gnit8vrx1o	17
header	2v4bpxsf8rbj6	15
header	2v4bpxsf8rbj6	17
header	2v4hbw3g17z20	15
header	2v4hbw3g17z20	17
header	2v85be7sht9jz	9
header	2v85be7sht9jz	11
header	2v85be7sht9jz	20
header	2v85be7sht9jz	21
header	2vbm5x5zakmd3	12
header	2vbny5ppe3h1z	7
header	2vbny5ppe3h1z	9
header	2vmgekm0c08pn	22
header	2vrh9hedlyc9g	7
header	2vrh9hedlyc9g	9
header	2vueqnclc9l4d	14
header	2vvompc54sh5j	3
header	2vxpb75ykrp44	15
header	2vxpb75ykrp44	17
header	2vxpb75ykrp44	19
header	2wa51nbacu45j	20
header	2wa51nbacu45j	21
header	2wfl7536bngdg	1
header	2wfl7536bngdg	2
header	2wfl7536bngdg	6
header	2wml1d5pntn51	23
header	2wuyw9v2bxa4l	15
header	2wuyw9v2bxa4l	17
header	2x112gplej5xn	12
header	2x112gplej5xn	15
header	2x112gplej5xn	16
header	2x112gplej5xn	17
header	2x112gplej5xn	19
header	2x1p46axat6kv	15
header	2x1p46axat6kv	17
header	2x4hp6np7kb4a	3
header	2x4lfwfqj3b7j	15
header	2x4lfwfqj3b7j	17
header	2x9mg2rs9zque	1
header	2xirpg2jom43u	15
header	2xirpg2jom43u	17
header	2xiv3ybxudilm	1
header	2xiv3ybxudilm	15
header	2xiv3ybxudilm	17
header	2xiv3ybxudilm	20
header	2xjyffqiglk74	23
header	2xjyftrmdfm7n	23
header	2xjygltu73q8p	23
header	2xjykw618acei	23
header	2xn994w85vwzz	22
header	2xouwvali1ed1	7
header	2xouwvali1ed1	9
header	2xouwvali1ed1	22
header	2xrpumjoetsnv	21
header	2xsfvco0l7gis	18
header	2xtpfw7dykx47	15
header	2xtpfw7dykx47	17
header	2xutae6j81rak	23
header	2xutccc2s81d7	23
header	2xutcqd6p23dq	23
header	2xutd4ealw5e9	23
header	2y0k1acxty4x6	5
header	2y206vfexlacl	12
header	2y3ylqo8sbrnc	21
header	2ykznr26i5m9j	2
header	2ykznr26i5m9j	6
header	2ytcpuhwne38u	21
header	2ytz6vxapol9c	21
header	2z4n3mjiu3bjd	15
header	2z4n3mjiu3bjd	17
header	2z7fufq4bb8b0	16
header	2zk7828v6rybt	17
header	2zpeh8ldd60zq	4
header	2zpzd9p7n9q96	9
header	2zrb0zd9wf227	1
header	2zrb0zd9wf227	15
header	2zrb0zd9wf227	17
header	302rs9954zwsb	23
header	304lu9tynlx2n	17
header	305o7vmhcyhty	3
header	305o7vmhcyhty	23
header	30d6kov2vgnid	18
header	30g0132yxql60	23
header	30viwii2tqx4p	13
header	30xosw93ldc3a	4
header	311s1uqqk9tfc	5
header	3141zxtx6a75v	0
header	3141zxtx6a75v	1
header	3141zxtx6a75v	8
header	3141zxtx6a75v	9
header	3141zxtx6a75v	10
header	3141zxtx6a75v	11
header	3141zxtx6a75v	20
header	3141zxtx6a75v	21
header	314oyqmmjgdbp	21
header	3164vfs18oznb	15
header	3164vfs18oznb	17
header	3165yit4x9512	22
header	3187hhqa4scf5	3
header	319k6p1s4xwck	1
header	31dru5l9n4v5w	23
header	31f8xndseay1r	17
header	31poq7kx9muce	23
header	31r0m2s031z8i	15
header	31r0m2s031z8i	17
header	324xf67ryxkuh	13
header	32cug96ibbdq5	9
header	32cug96ibbdq5	10
header	32rmbozcla8fo	12
header	32rmbozcla8fo	14
header	32rmbozcla8fo	15
header	32rmbozcla8fo	17
header	32rmbozcla8fo	19
header	32ya6246azr5y	15
header	32ya6246azr5y	17
header	32ya6246azr5y	19
header	333rap4z7rz5s	16
header	337nljxa8l37k	23
header	33d3o016mmtft	23
header	33d3rib5u5bkk	23
header	33d3rwc9qzdl3	23
header	33d3saddntflm	23
header	33dbxt7jxieoa	1
header	33e0vjs42yeqv	13
header	33hmyscsf1xw5	17
header	33o8a301glvtt	12
header	33o8a301glvtt	15
header	33o8a301glvtt	16
header	33o8a301glvtt	17
header	33o8a301glvtt	19
header	33ovbn46pnyqk	15
header	33ovbn46pnyqk	17
header	33ovbn46pnyqk	19
header	33oxv0bl11f3y	0
header	33oxv0bl11f3y	1
header	33oxv0bl11f3y	2
header	33oxv0bl11f3y	6
header	33oxv0bl11f3y	12
header	33oxv0bl11f3y	14
header	33oxv0bl11f3y	15
header	33oxv0bl11f3y	16
header	33oxv0bl11f3y	17
header	33oxv0bl11f3y	19
header	33rgeqv0vgqni	3
header	33rl9hv0a3bwf	3
header	33suhppgm3udg	23
header	34643f82al756	22
header	349y3l8h6uwz8	9
header	349y3l8h6uwz8	11
header	34blm45pdbr3t	5
header	34c36gtcfvm7f	5
header	34eppyxretlt1	15
header	34eppyxretlt1	17
header	34eppyxretlt1	19
header	34gd43p81sst4	23
header	34hah1tw3yu0l	15
header	34hah1tw3yu0l	17
header	34hah1tw3yu0l	19
header	34ojxp77q8fum	3
header	34qu0aq82q8o3	9
header	34s9kka0k7u60	22
header	34v8d6lhpd1zt	2
header	34v8d6lhpd1zt	6
header	34v8d6lhpd1zt	18
header	34zou32txzgev	3
header	351p21wwxdqij	12
header	351p21wwxdqij	15
header	351p21wwxdqij	16
header	351p21wwxdqij	17
header	351p21wwxdqij	19
header	352tfz8hu2a8k	19
header	35bk3dcdkep5y	19
header	35bw1ekz1wdsl	11
header	35gz1z23r52w3	7
header	35gz1z23r52w3	9
header	35gz8uvx8b2n5	15
header	35gz8uvx8b2n5	17
header	35m7cszw62kjw	3
header	35o1h3yrzwcup	9
header	35pl1pkurydv1	9
header	35s2b5j0bh9i9	20
header	35s2b5j0bh9i9	21
header	35s2b5j0bh9i9	23
header	35t1v2cce42az	15
header	35t1v2cce42az	17
header	35t1v2cce42az	19
header	35ti5x0e77bkq	0
header	35ti5x0e77bkq	1
header	35ti5x0e77bkq	2
header	35ti5x0e77bkq	6
header	35vd3fduybwed	1
header	35vd3fduybwed	2
header	35vd3fduybwed	6
header	35vh42axekimr	3
header	35vh42axekimr	14
header	35vh42axekimr	15
header	35vh42axekimr	16
header	35vh42axekimr	17
header	35vh42axekimr	18
header	35vh42axekimr	19
header	35vh42axekimr	20
header	35vh42axekimr	21
header	35vh42axekimr	22
header	35vh42axekimr	23
header	35vr61vic2sia	2
header	35vr61vic2sia	6
header	35vr61vic2sia	11
header	35x2329v8ilf3	5
header	35ycmghyy9gzk	12
header	35ycmghyy9gzk	15
header	35ycmghyy9gzk	16
header	35ycmghyy9gzk	17
header	35ycmghyy9gzk	19
header	3638zj9vfkdqo	15
header	3638zj9vfkdqo	17
header	367ot13vhdiza	16
header	367ot13vhdiza	23
header	36e642d5wu8bv	5
header	36kv697fl8z5u	15
header	36kv697fl8z5u	17
header	36pbjt9v5kuuj	15
header	36pbjt9v5kuuj	17
header	36tip6kut14e6	5
header	372tmdvpzk5bx	17
header	3758npo8f2b2j	9
header	378af31n8mbfu	12
header	378af31n8mbfu	15
header	378af31n8mbfu	17
header	378af31n8mbfu	19
header	37e2dm8jxdflc	3
header	37nzmcm1lcfgf	13
header	37owaar0le568	2
header	37owaar0le568	6
header	37owaar0le568	13
header	37oz8c27iljhr	15
header	37oz8c27iljhr	17
header	37rfkq543cuzd	21
header	37wwcd1thmjzc	1
header	37wwcd1thmjzc	2
header	37wwcd1thmjzc	6
header	37zautdv9ecbn	17
header	382tdxkrootxo	21
header	3899y01x6wavq	20
header	3899y01x6wavq	21
header	389l6nqeuozb8	17
header	38b6ajw4kb10w	9
header	38d4aoer6jege	17
header	38j2vw0om7ebt	21
header	38qaw8ba0m9o6	13
header	38rglqk7s6nr6	3
header	38rglqk7s6nr6	23
header	395ubsuo1k6cn	5
header	3985cei71n195	3
header	3985cei71n195	22
header	3996ctgihir63	1
header	3996ctgihir63	8
header	3996ctgihir63	10
header	39h1znu5l70ow	21
header	39iys2qbhspfu	11
header	39kopwiljatkh	16
header	39wh5v5uty6sn	13
header	39wiwynnporag	5
header	39wofeb7p19xq	11
header	3a6t7a9jullpi	17
header	3ae0zasy5aset	12
header	3ae0zasy5aset	15
header	3ae0zasy5aset	16
header	3ae0zasy5aset	17
header	3ae0zasy5aset	19
header	3afgtq5re4exf	15
header	3afgtq5re4exf	17
header	3afgtq5re4exf	19
header	3arqn8k45ogi4	12
header	3aw825i8pkuro	16
header	3aw9iabs5s09t	0
header	3aw9iabs5s09t	1
header	3aw9iabs5s09t	6
header	3aw9iabs5s09t	9
header	3aw9iabs5s09t	20
header	3aw9iabs5s09t	21
header	3azwku7pb6pzb	4
header	3b4x9tsc0on42	12
header	3b4x9tsc0on42	15
header	3b4x9tsc0on42	17
header	3b6c889sekvkw	17
header	3bamjdtgpmjvg	3
header	3bcu8yjmn0vhk	0
header	3bcu8yjmn0vhk	1
header	3bcu8yjmn0vhk	2
header	3bcu8yjmn0vhk	3
header	3bcu8yjmn0vhk	4
header	3bcu8yjmn0vhk	5
header	3bcu8yjmn0vhk	6
header	3bcu8yjmn0vhk	7
header	3bcu8yjmn0vhk	9
header	3bcu8yjmn0vhk	11
header	3bcu8yjmn0vhk	12
header	3bcu8yjmn0vhk	13
header	3bcu8yjmn0vhk	14
header	3bcu8yjmn0vhk	15
header	3bcu8yjmn0vhk	16
header	3bcu8yjmn0vhk	17
header	3bcu8yjmn0vhk	18
header	3bcu8yjmn0vhk	19
header	3bcu8yjmn0vhk	20
header	3bcu8yjmn0vhk	21
header	3bcu8yjmn0vhk	22
header	3bcu8yjmn0vhk	23
header	3bfzbpzays29l	5
header	3bg8zaawso2sp	4
header	3bg8zaawso2sp	8
header	3blqa1ua8qrm6	13
header	3bpc1e0ps94uj	5
header	3bvt6vla3g0co	23
header	3bwrdl3daa1qu	17
header	3c0nu10tsoltb	23
header	3c0nuf1xpintu	23
header	3c0nut31mcpud	23
header	3c0nv745j6ruw	23
header	3c389s3t4x577	20
header	3c389s3t4x577	21
header	3c4fumby492yx	22
header	3c6feh0e776b7	3
header	3c92w18gh0ixe	15
header	3c92w18gh0ixe	17
header	3c92w18gh0ixe	19
header	3cexasopqhtyl	12
header	3cexasopqhtyl	15
header	3cexasopqhtyl	17
header	3cm6yhc5xzs7l	3
header	3cm6yhc5xzs7l	11
header	3d1py087dznp7	21
header	3d6onc8pm7isy	7
header	3d6onc8pm7isy	9
header	3dikx7oyjmet8	7
header	3dikx7oyjmet8	9
header	3dikx7oyjmet8	22
header	3djpm9z3iend5	13
header	3dkg3q7n4a7ce	15
header	3dkg3q7n4a7ce	17
header	3dkg3q7n4a7ce	19
header	3dly7r1v00ruu	17
header	3dmhlo7371pqj	21
header	3dp54118d8noo	15
header	3dp54118d8noo	17
header	3dp54118d8noo	19
header	3dpjy770x95ls	17
header	3dzdw39j4tg6z	0
header	3dzdw39j4tg6z	1
header	3dzdw39j4tg6z	8
header	3dzdw39j4tg6z	9
header	3dzdw39j4tg6z	10
header	3dzdw39j4tg6z	11
header	3dzdw39j4tg6z	20
header	3dzdw39j4tg6z	21
header	3e0xf8boc12eq	5
header	3e0xf8boc12eq	14
header	3e7j7dqavnpjm	5
header	3e7s4m324630n	7
header	3e7s4m324630n	9
header	3egwsfjxfztny	0
header	3egwsfjxfztny	1
header	3egwsfjxfztny	2
header	3egwsfjxfztny	6
header	3egwsfjxfztny	12
header	3egwsfjxfztny	14
header	3egwsfjxfztny	15
header	3egwsfjxfztny	16
header	3egwsfjxfztny	17
header	3egwsfjxfztny	19
header	3ej5e9kmf17bq	23
header	3ekksnw9ckawt	23
header	3ez3akvx2lwki	17
header	3f0kgbodiripb	15
header	3f0kgbodiripb	17
header	3f0kgbodiripb	19
header	3ffsa8y0jl03w	23
header	3fgddrav9sae2	15
header	3fgddrav9sae2	17
header	3fjsgh7t2uuoa	21
header	3fljgimezruj5	21
header	3fnxta4975fjw	15
header	3fnxta4975fjw	17
header	3fw0nlhtf4fl2	21
header	3gc4w5ctgxkhs	23
header	3gc517r8bsaon	23
header	3gc51lsc8mcp6	23
header	3gc51ztg5gepp	23
header	3ghv9t7p207gs	15
header	3ghv9t7p207gs	17
header	3gkla64jvzn6r	0
header	3gkla64jvzn6r	1
header	3gkla64jvzn6r	2
header	3gkla64jvzn6r	6
header	3gkla64jvzn6r	12
header	3gkla64jvzn6r	13
header	3gkla64jvzn6r	14
header	3gkla64jvzn6r	15
header	3gkla64jvzn6r	17
header	3gkla64jvzn6r	19
header	3gw9gs8luow6u	17
header	3gx49ddce4r7x	17
header	3gyudz80ipmlw	5
header	3h14gkh8n5lu8	4
header	3h9e6zm3w3hiv	12
header	3h9e6zm3w3hiv	15
header	3h9e6zm3w3hiv	16
header	3h9e6zm3w3hiv	17
header	3h9e6zm3w3hiv	19
header	3h9ecfrclwms0	15
header	3h9ecfrclwms0	17
header	3hexin81osk6d	7
header	3hexin81osk6d	9
header	3hf7kp6y3o10j	21
header	3hitpmqqwvtvm	2
header	3hitpmqqwvtvm	6
header	3hj2kl0wo2a55	21
header	3hl2t2u8sn9sg	23
header	3hm7gy0h01ufy	12
header	3hm7gy0h01ufy	15
header	3hm7gy0h01ufy	16
header	3hm7gy0h01ufy	17
header	3hm7gy0h01ufy	19
header	3hpt6y9z15q48	12
header	3hpt6y9z15q48	14
header	3hpt6y9z15q48	15
header	3hpt6y9z15q48	17
header	3hpt6y9z15q48	19
header	3ht0j349dpl7e	15
header	3ht0j349dpl7e	17
header	3i0fblmm189g0	17
header	3i1vqvqu6nuni	11
header	3i2ffsnrrdrpe	0
header	3i2ffsnrrdrpe	1
header	3i2ffsnrrdrpe	2
header	3i2ffsnrrdrpe	3
header	3i2ffsnrrdrpe	4
header	3i2ffsnrrdrpe	5
header	3i2ffsnrrdrpe	6
header	3i2ffsnrrdrpe	7
header	3i2ffsnrrdrpe	9
header	3i2ffsnrrdrpe	11
header	3i2ffsnrrdrpe	12
header	3i2ffsnrrdrpe	13
header	3i2ffsnrrdrpe	14
header	3i2ffsnrrdrpe	15
header	3i2ffsnrrdrpe	16
header	3i2ffsnrrdrpe	17
header	3i2ffsnrrdrpe	18
header	3i2ffsnrrdrpe	19
header	3i2ffsnrrdrpe	20
header	3i2ffsnrrdrpe	21
header	3i2ffsnrrdrpe	22
header	3i2ffsnrrdrpe	23
header	3i48wr83m1b85	8
header	3i59uqec7n4su	15
header	3i59uqec7n4su	17
header	3i8aiqmops5v3	3
header	3i9srg0pulyci	12
header	3i9srg0pulyci	15
header	3i9srg0pulyci	17
header	3i9srg0pulyci	19
header	3ihzrf1271cry	16
header	3ijlpqactlhs2	3
header	3ioar6ihk85yn	23
header	3ioascltaqc08	23
header	3ioat4o14eg1a	23
header	3ioatip518i1t	23
header	3irhxfj0o418v	9
header	3iscf5iradyke	17
header	3ishyq0u1mdzv	17
header	3ivi4jm5as1ak	9
header	3izhe7k5o5ss0	0
header	3izhe7k5o5ss0	1
header	3izhe7k5o5ss0	2
header	3izhe7k5o5ss0	6
header	3j5e4zjwi8t4s	15
header	3j5e4zjwi8t4s	17
header	3j5e4zjwi8t4s	19
header	3jaji2j3zw9ze	3
header	3jenutlpgl2di	17
header	3jhgipox30xi5	21
header	3jhgipox30xi5	22
header	3jjotlz0y63u9	9
header	3jki1ymi2gwtd	9
header	3jki1ymi2gwtd	11
header	3jlwxaufc26mr	15
header	3jlwxaufc26mr	17
header	3jppm2jpurcju	17
header	3jqkwt8q7buzh	4
header	3jt7awxcblzbv	16
header	3ju5lhlu9fisx	0
header	3ju5lhlu9fisx	1
header	3ju5lhlu9fisx	2
header	3ju5lhlu9fisx	6
header	3jx5ja91ptdpx	23
header	3k0qn37woealy	15
header	3k0qn37woealy	17
header	3k0qn37woealy	19
header	3k23yo2nqajr8	15
header	3k23yo2nqajr8	17
header	3kffclepcwowh	0
header	3kffclepcwowh	1
header	3kffclepcwowh	6
header	3kffclepcwowh	9
header	3kffclepcwowh	20
header	3kffclepcwowh	21
header	3kgf370hxyt40	23
header	3khhk5nztkqsn	15
header	3khhk5nztkqsn	17
header	3kljwh2u4rs7z	9
header	3kljwh2u4rs7z	11
header	3knhva3vgfmmr	17
header	3kp060l5xznbz	23
header	3kpjb31ahuh8l	23
header	3kpvdo302tm0m	14
header	3kxyf4kbyd4gs	15
header	3kxyf4kbyd4gs	17
header	3kzbcy8qrcna6	9
header	3l2zb8cnom2ib	2
header	3l2zb8cnom2ib	6
header	3l2zb8cnom2ib	7
header	3l2zb8cnom2ib	9
header	3l2zb8cnom2ib	18
header	3l2zb8cnom2ib	21
header	3l37rt4qnsch3	17
header	3l69a727aibxc	5
header	3l69a727aibxc	11
header	3l69a727aibxc	14
header	3l8xby79olzc1	4
header	3lassoz7t0xgw	0
header	3lassoz7t0xgw	1
header	3lassoz7t0xgw	6
header	3lb366p15wazk	15
header	3lb366p15wazk	17
header	3ls57vv5gz4xg	23
header	3m4ng9dp3mv94	12
header	3m5s8i2ekymsq	8
header	3mcj00i5b12dv	15
header	3mcj00i5b12dv	17
header	3mcj00i5b12dv	19
header	3mdwi9ofq82hf	8
header	3mdwi9ofq82hf	10
header	3mhua1ju1upen	19
header	3mli8t3gcxb8o	21
header	3mssclmfs0w0i	17
header	3myqhx41izqnd	15
header	3myqhx41izqnd	17
header	3myqhx41izqnd	19
header	3n5xgvz0yhc5t	9
header	3n6nvwf9r5dhj	13
header	3n74uaajfgqr3	15
header	3n74uaajfgqr3	17
header	3n74uaajfgqr3	19
header	3n857v8w3z37c	21
header	3ncn1m4bfqrqu	7
header	3ncn1m4bfqrqu	9
header	3nd17mulhd7ab	9
header	3neuuuiibv1eb	12
header	3neuuuiibv1eb	14
header	3neuuuiibv1eb	15
header	3neuuuiibv1eb	16
header	3neuuuiibv1eb	17
header	3neuuuiibv1eb	19
header	3njp0awzpe24c	2
header	3njp0awzpe24c	6
header	3njp0awzpe24c	11
header	3njp0awzpe24c	13
header	3nk2g5fgmjfih	16
header	3ns1s9riz5gxb	23
header	3ns23yosc75d5	23
header	3ns26avft7hgb	15
header	3ns26avft7hgb	17
header	3ns26avft7hgb	19
header	3nzgtujh5y7r5	17
header	3o0kcpqesxybo	15
header	3o0kcpqesxybo	17
header	3o1thprbj3zji	12
header	3o1ypdjkaw2oo	0
header	3o1ypdjkaw2oo	1
header	3o1ypdjkaw2oo	6
header	3o1ypdjkaw2oo	9
header	3o1ypdjkaw2oo	11
header	3o3yov1nlhd9h	0
header	3o3yov1nlhd9h	1
header	3o3yov1nlhd9h	2
header	3o3yov1nlhd9h	6
header	3o3yov1nlhd9h	12
header	3o3yov1nlhd9h	14
header	3o3yov1nlhd9h	15
header	3o3yov1nlhd9h	17
header	3o3yov1nlhd9h	19
header	3o6wtthn48z43	13
header	3o7qyqrq765t4	9
header	3ofoyainhyc32	1
header	3ofoyainhyc32	2
header	3ofoyainhyc32	6
header	3ofoyainhyc32	14
header	3ogvmdc0yxknd	0
header	3ogvmdc0yxknd	1
header	3ogvmdc0yxknd	2
header	3ogvmdc0yxknd	6
header	3ogvmdc0yxknd	13
header	3oh58fm5cdp5a	3
header	3ojcxnnd77uqz	9
header	3olg99d77wmod	1
header	3olg99d77wmod	2
header	3olg99d77wmod	6
header	3olg99d77wmod	14
header	3onjhx0wsiqzf	12
header	3onjhx0wsiqzf	15
header	3onjhx0wsiqzf	17
header	3op9w3208gpsj	23
header	3op9wh345art2	23
header	3op9wv4824ttl	23
header	3opa0de79nbyc	23
header	3oq513gpu29gm	22
header	3os050pr125x0	5
header	3osdswtwlttl6	4
header	3p84h7461yj5s	23
header	3p84m9ikwt9cn	23
header	3p84mnjotnbd6	23
header	3p84n1ksqhddp	23
header	3p9277ipq5071	23
header	3pgktjj2qm8wo	9
header	3pzhv7yjuiuud	3
header	3pzhv7yjuiuud	12
header	3pzhv7yjuiuud	23
header	3q61nxecyi7dx	22
header	3qam6o0761rif	14
header	3qam6o0761rif	15
header	3qam6o0761rif	17
header	3qb0lu85kuyu2	13
header	3qbue8s0nnaac	7
header	3qbue8s0nnaac	9
header	3qdukgtelvhzr	15
header	3qdukgtelvhzr	17
header	3qdukgtelvhzr	19
header	3qeyzc8qol2ot	5
header	3qgzykyyfryuf	3
header	3qimz3a9nlsff	3
header	3qimz3a9nlsff	16
header	3qimz3a9nlsff	23
header	3qljojbp1r910	22
header	3qn0klaz598i8	12
header	3qndpmll41vy7	0
header	3qndpmll41vy7	1
header	3qndpmll41vy7	2
header	3qndpmll41vy7	6
header	3qxv9dspx0491	1
header	3qxv9dspx0491	2
header	3qxv9dspx0491	6
header	3qxv9dspx0491	14
header	3r76x2uhh5ps1	14
header	3r76x2uhh5ps1	15
header	3r76x2uhh5ps1	17
header	3rc6v72fba8nd	17
header	3riaobyftget2	5
header	3rucsl4lehtxt	15
header	3rucsl4lehtxt	17
header	3rucsl4lehtxt	19
header	3rxpeafukd5rn	22
header	3ry72i2vwxgko	22
header	3s26te8kcmjl5	17
header	3s5nm8itnqc9z	12
header	3s5nm8itnqc9z	15
header	3s5nm8itnqc9z	16
header	3s5nm8itnqc9z	17
header	3s5nm8itnqc9z	19
header	3s6vpliokdgr1	12
header	3s6vpliokdgr1	15
header	3s6vpliokdgr1	16
header	3s6vpliokdgr1	17
header	3s6vpliokdgr1	19
header	3sa46j61nos8e	9
header	3sd9enpftjxi6	15
header	3sd9enpftjxi6	17
header	3sdfyziddggdw	3
header	3sfpq0es0781s	13
header	3siuwgb5y50ia	12
header	3sl3vaesolqtf	3
header	3smk56o41e6km	1
header	3smk56o41e6km	8
header	3smk56o41e6km	10
header	3t2txdaffbzo4	12
header	3t2txdaffbzo4	15
header	3t2txdaffbzo4	16
header	3t2txdaffbzo4	17
header	3t2txdaffbzo4	19
header	3t6lhpmbwt79o	5
header	3tbwrbyogc3lh	9
header	3tgmbyd4ouewy	11
header	3tmyhgan0a1l8	5
header	3trg7qt27djm8	0
header	3trg7qt27djm8	1
header	3trg7qt27djm8	2
header	3trg7qt27djm8	6
header	3trg7qt27djm8	12
header	3trg7qt27djm8	15
header	3trg7qt27djm8	16
header	3trg7qt27djm8	17
header	3trg7qt27djm8	19
header	3u40nmw4nac6q	12
header	3u5tufkxozjzy	8
header	3u8x6l2ken8pr	14
header	3u8x6l2ken8pr	15
header	3u8x6l2ken8pr	17
header	3udvt8ddfdqgn	7
header	3udvt8ddfdqgn	9
header	3ug2vsqy1qb02	5
header	3ugxrrsrx4k9g	19
header	3uk3megeet2mz	9
header	3uk3megeet2mz	10
header	3ukhgnygmfid5	23
header	3um89jdbc1xgt	13
header	3umld1v2ju6a6	15
header	3umld1v2ju6a6	17
header	3umld1v2ju6a6	19
header	3unkv0s9ivihn	17
header	3up05qjkh0f5h	15
header	3up05qjkh0f5h	17
header	3ur78tbmgjxhu	12
header	3ur78tbmgjxhu	15
header	3ur78tbmgjxhu	16
header	3ur78tbmgjxhu	17
header	3ur78tbmgjxhu	19
header	3uuvtd2tj1560	13
header	3v0uc1illza6e	9
header	3v7twrjslc34q	15
header	3v7twrjslc34q	17
header	3v7twrjslc34q	19
header	3vb3aehl4r7ko	21
header	3vfellpb7grhb	7
header	3vfellpb7grhb	9
header	3vl6a2bh4omyh	13
header	3vm2957rnu5wp	12
header	3vm2957rnu5wp	14
header	3vm2957rnu5wp	15
header	3vm2957rnu5wp	17
header	3vm2957rnu5wp	19
header	3voadwvxunmoy	9
header	3vqohur53jksb	12
header	3vqohur53jksb	14
header	3vqohur53jksb	15
header	3vqohur53jksb	17
header	3vqohur53jksb	19
header	3vrdyknxfiq5u	15
header	3vrdyknxfiq5u	17
header	3vrdyknxfiq5u	19
header	3vrfzemawoe7u	15
header	3vrfzemawoe7u	17
header	3vsu4l6bx93ar	18
header	3vv20e0lk7gin	15
header	3vv20e0lk7gin	17
header	3vz2jhi08vqad	0
header	3w0biv6y0n2w7	3
header	3w0biv6y0n2w7	23
header	3w17w9v8xhntl	10
header	3w4rvs1yvqlkc	11

"""##
}
