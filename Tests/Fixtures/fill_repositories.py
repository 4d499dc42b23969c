#!/usr/bin/env python3
"""Fills in the report repositories of samples/: fill_repositories.py TEMPLATES

TEMPLATES/2566, …/2567 and …/2568 are what `oitlint new` writes for the agency below. Everything in the reports is made up: the
agency, its people, its projects and its contractors.
"""
import csv
import io
import pathlib
import re
import sys
import tomllib

ROOT = pathlib.Path(__file__).resolve().parents[2]
AGENCY = "เทศบาลตำบลบ้านสวนตัวอย่าง"
SITE = "https://www.bansuantuayang.example"
YEARS = (2566, 2567, 2568)

# Projects of three plans: name, budget, months of the fiscal year, how far it has come by March, what came of it.
GENERAL = [
    ("ก่อสร้างรางระบายน้ำ หมู่ที่ 3", "498,000.00", "พ.ย. {p} - ก.พ. {y}", "ดำเนินการแล้วเสร็จเมื่อเดือนกุมภาพันธ์ {y}", "497,000.00",
     "ก่อสร้างแล้วเสร็จ ระบายน้ำได้ทั้งหมู่บ้าน"),
    ("จัดงานประเพณีลอยกระทง", "80,000.00", "พ.ย. {p}", "ดำเนินการแล้วเสร็จเมื่อเดือนพฤศจิกายน {p}", "78,500.00", "ประชาชนร่วมงาน 640 คน"),
    ("ส่งเสริมสุขภาพผู้สูงอายุ", "45,000.00", "ม.ค. {y} - ส.ค. {y}", "อยู่ระหว่างดำเนินการ จัดกิจกรรมแล้ว 3 ครั้งถึงเดือนมีนาคม {y}", "18,000.00",
     "ผู้สูงอายุ 120 คนได้ตรวจสุขภาพ"),
]
STAFF = [
    ("อบรมการใช้โปรแกรมสำนักงานแก่บุคลากร", "30,000.00", "ธ.ค. {p}", "ดำเนินการแล้วเสร็จเมื่อเดือนธันวาคม {p}", "28,500.00", "บุคลากร 25 คนผ่านการอบรม"),
    ("ประเมินผลการปฏิบัติงานรอบครึ่งปี", "ไม่ใช้งบประมาณ", "มี.ค. {y}", "อยู่ระหว่างดำเนินการในเดือนมีนาคม {y}", "ไม่ใช้งบประมาณ",
     "ประเมินครบทุกคน"),
]
CLEAN_HANDS = [
    ("อบรมคุณธรรมและจริยธรรมของบุคลากร", "20,000.00", "ม.ค. {y}", "ดำเนินการแล้วเสร็จเมื่อเดือนมกราคม {y}", "19,200.00", "บุคลากร 40 คนผ่านการอบรม"),
    ("เปิดเผยขั้นตอนการจัดซื้อจัดจ้างบนเว็บไซต์", "ไม่ใช้งบประมาณ", "ต.ค. {p} - ก.ย. {y}", "เผยแพร่แล้วทุกเดือนถึงเดือนมีนาคม {y}", "ไม่ใช้งบประมาณ",
     "เผยแพร่ครบ 12 เดือน"),
]
MEASURES = [
    ("จัดทำคู่มือการขอยืมทรัพย์สินของราชการ", "บุคลากรบางส่วนไม่ทราบขั้นตอนการขอยืมทรัพย์สิน", "เผยแพร่ขั้นตอนให้ทั่วถึง",
     "ตัวชี้วัดที่ 4 การใช้ทรัพย์สินของราชการ", "แจกคู่มือครบ 5 กอง ผู้ตอบร้อยละ 93 ทราบขั้นตอน"),
    ("เผยแพร่แผนการใช้จ่ายงบประมาณทุกไตรมาส", "บุคลากรรับรู้แผนการใช้จ่ายน้อย", "ประชุมชี้แจงทุกไตรมาส",
     "ตัวชี้วัดที่ 2 การใช้งบประมาณ", "เผยแพร่ครบ 4 ไตรมาส มีผู้เข้าชม 380 ครั้ง"),
]
RISKS = [
    ("กำหนดคุณลักษณะของพัสดุเอื้อผู้ขายบางรายโดยรับสินบน", "สูง", "ตั้งคณะกรรมการกำหนดคุณลักษณะและเผยแพร่ร่างให้วิจารณ์",
     "แต่งตั้งคณะกรรมการและเผยแพร่ร่างคุณลักษณะแล้ว 12 รายการ"),
    ("เรียกรับประโยชน์ในการออกใบอนุญาต", "ปานกลาง", "กำหนดระยะเวลาและติดป้ายขั้นตอนการอนุญาต", "ติดป้ายขั้นตอนที่จุดบริการและบนเว็บไซต์แล้ว"),
]
# Contracts: work, budget, method, reference and agreed price, tax id, contractor, month after the fiscal year's first (0: October), day.
COMPETITIVE, SPECIFIC = "วิธีประกวดราคาอิเล็กทรอนิกส์ (e-bidding)", "วิธีเฉพาะเจาะจง"
CONTRACTS = [
    ("จ้างเหมาบริการทำความสะอาดสำนักงาน", 216000, SPECIFIC, 216000, 210000, "0525562000003", "บริษัท ตัวอย่างบริการ จำกัด", 0, 3),
    ("จัดซื้อวัสดุสำนักงาน จำนวน 24 รายการ", 38500, SPECIFIC, 38500, 37990, "0523551000005", "ห้างหุ้นส่วนจำกัด ตัวอย่างเครื่องเขียน", 1, 15),
    ("ก่อสร้างถนนคอนกรีตเสริมเหล็ก หมู่ที่ 3", 1250000, COMPETITIVE, 1248300, 1176000, "0523548000008", "ห้างหุ้นส่วนจำกัด สวนตัวอย่างการโยธา", 2, 20),
    ("จัดซื้อเครื่องคอมพิวเตอร์ จำนวน 4 เครื่อง", 96000, SPECIFIC, 96000, 95600, "0105560000000", "บริษัท ตัวอย่างคอมพิวเตอร์ จำกัด", 4, 12),
]
MONTHS = ["ตุลาคม", "พฤศจิกายน", "ธันวาคม", "มกราคม", "กุมภาพันธ์", "มีนาคม", "เมษายน", "พฤษภาคม", "มิถุนายน", "กรกฎาคม", "สิงหาคม", "กันยายน"]
NUMBERS = [10, 11, 12, 1, 2, 3, 4, 5, 6, 7, 8, 9]
SOURCE = "เทศบัญญัติงบประมาณรายจ่ายประจำปี"


def money(amount):
    return f"{amount:,.2f}"


def signed(contract, year):
    """The day of signing, moved off weekends."""
    import datetime
    month = NUMBERS[contract[7]]
    day = datetime.date((year - 1 if month > 9 else year) - 543, month, contract[8])
    while day.weekday() > 4:
        day += datetime.timedelta(1)
    return day


def thai(day):
    return f"{day.day:02}/{day.month:02}/{day.year + 543}"


def project_number(contract, year, at):
    day = signed(contract, year)
    return f"{(day.year + 543) % 100:02}{day.month:02}9{100000 + 7919 * (at + 1):06}"


def projects(plan, year):
    p, y = str(year - 1), str(year)
    for name, budget, period, progress, spent, result in plan:
        yield {
            "project": name, "budget": budget, "period": period.format(p=p, y=y), "progress": progress.format(p=p, y=y), "spent": spent,
            "result": result, "problem": "ไม่มีปัญหา/อุปสรรค", "suggestion": "ดำเนินการต่อเนื่องในปีต่อไป",
        }


def contracts(year, with_place):
    rows = []
    for at, one in enumerate(CONTRACTS):
        work, budget, method, reference, agreed, tax, contractor, *_ = one
        day = signed(one, year)
        rows.append({
            "number": str(at + 1), "fiscal_year": str(year), "agency": AGENCY, "district": "เมืองลำปาง", "province": "ลำปาง",
            "ministry": "กระทรวงมหาดไทย", "agency_type": "เทศบาลตำบล", "description": work, "budget": money(budget), "source": SOURCE,
            "status": "อยู่ระหว่างระยะสัญญา" if with_place == "running" else "สิ้นสุดระยะสัญญา", "method": method,
            "reference_price": money(reference), "agreed_price": money(agreed), "tax_id": tax, "contractor": contractor,
            "project_number": project_number(one, year, at), "signed_on": thai(day), "ends_on": f"29/09/{year}",
        })
    return rows


def by_method(year):
    rows = []
    for method in (SPECIFIC, COMPETITIVE):
        own = [one for one in CONTRACTS if one[2] == method]
        rows.append({"method": method, "count": str(len(own)), "budget": money(sum(one[1] for one in own))})
    return rows


def months(year, count):
    return [f"{MONTHS[at]} {year - 1 if at < 3 else year}" for at in range(count)]


def monthly(year):
    rows = []
    for at, month in enumerate(months(year, 6)):
        own = [(index, one) for index, one in enumerate(CONTRACTS) if one[7] == at]
        for index, one in own:
            work, budget, method, reference, agreed, _, contractor, *_ = one
            rows.append({
                "month": month, "description": work, "budget": money(budget), "reference_price": money(reference), "method": method,
                "bidders": f"{contractor} {money(agreed)} บาท", "selected": f"{contractor} {money(agreed)} บาท",
                "reason": "ราคาเหมาะสมและคุณสมบัติครบ", "contract": f"{index + 1}/{year} ลงวันที่ {thai(signed(one, year))}",
            })
        if not own:
            rows.append({"month": month, "description": "ไม่มีการจัดซื้อจัดจ้าง", **{
                key: "" for key in ("budget", "reference_price", "method", "bidders", "selected", "reason", "contract")}})
    return rows


def plan_of(item, year):
    """Which projects an item is about."""
    staff = {2566: ("O24", "O26"), 2567: ("O18", "O19"), 2568: ("O14", "O15")}[year]
    hands = {2566: ("O36", "O37", "O38"), 2567: ("O32", "O33"), 2568: ("O25", "O26")}[year]
    return STAFF if item in staff else CLEAN_HANDS if item in hands else GENERAL


def rows(form, item, year, window):
    """The rows of a form for an item of a pack, whose data is of a fiscal year."""
    if form in ("action-plan", "action-progress", "action-results"):
        return list(projects(plan_of(item, year), window))
    if form == "hr-results":
        dates = [f"01/12/{window - 1} - 31/12/{window - 1}", f"01/03/{window} - 31/03/{window}"]
        return [
            {**row, "fiscal_year": str(window), "period": period} for row, period in zip(projects(STAFF, window), dates)
        ]
    if form == "service-statistics":
        return [{"service": "ชำระภาษีที่ดินและสิ่งปลูกสร้าง", "month": month, "count": str(41 + 7 * at)}
                for at, month in enumerate(months(window, 6))]
    if form == "complaint-statistics":
        count = 6 if year < 2568 else 12
        return [{"month": month, "total": "0", "finished": "0", "pending": "0"} for month in months(window, count)]
    if form == "executives":
        return [
            {"name": "นายสมชาย ใจสวน", "position": "นายกเทศมนตรี (ผู้บริหารสูงสุด)", "photo": f"{SITE}/photo/mayor.jpg", "contact": "054 000 001"},
            {"name": "นางสาวสมใจ รักสวน", "position": "รองนายกเทศมนตรี", "photo": f"{SITE}/photo/deputy.jpg", "contact": "054 000 002"},
            {"name": "นายสมศักดิ์ ดีสวน", "position": "ปลัดเทศบาล", "photo": f"{SITE}/photo/clerk.jpg", "contact": "054 000 003"},
        ]
    if form == "monthly-summary":
        return monthly(window)
    if form == "procured-items":
        return [{"description": one[0], "budget": money(one[1]), "spent": money(one[4])} for one in CONTRACTS]
    if form == "procurement-contract":
        return contracts(window, "running" if window == year else "ended")
    if form == "procurement-16":
        return contracts(window, "running" if window == year else "ended")
    if form == "procurement-by-method":
        return by_method(window)
    if form == "procurement-issues":
        return [{"problem": "ผู้เสนอราคามีน้อยราย", "suggestion": "เผยแพร่ประกาศเชิญชวนให้ทั่วถึง"}]
    if form == "procurement-plan":
        return [
            {"description": work, "budget": money(budget), "source": SOURCE, "method": method,
             "expected_start": f"{MONTHS[at]} {year - 1 if at < 3 else year}"}
            for work, budget, method, _, _, _, _, at, _ in CONTRACTS
        ]
    if form == "satisfaction":
        return [
            {"number": "1", "topic": "เจ้าหน้าที่ผู้ให้บริการ", "most": "82", "much": "15", "medium": "3", "little": "0", "least": "0", "mean": "4.79",
             "percentage": "95.80", "level": "มากที่สุด"},
            {"number": "2", "topic": "ขั้นตอนการให้บริการ", "most": "66", "much": "28", "medium": "6", "little": "0", "least": "0", "mean": "4.60",
             "percentage": "92.00", "level": "มากที่สุด"},
        ]
    if form == "risk-assessment":
        return [{"event": event, "level": level, "measure": measure} for event, level, measure, _ in RISKS]
    if form == "risk-actions":
        return [{"event": event, "measure": measure, "action": action} for event, _, measure, action in RISKS]
    if form == "integrity-measures":
        return [
            {"indicator": indicator, "weakness": weakness, "improvement": improvement, "measure": measure, "steps": "มอบหมายกองที่รับผิดชอบและกำหนดเวลา",
             "responsible": "สำนักปลัด", "period": f"ต.ค. {window - 1} - ก.ย. {window}", "monitoring": "รายงานนายกเทศมนตรีทุกไตรมาส"}
            for measure, weakness, improvement, indicator, _ in MEASURES
        ]
    if form == "integrity-results":
        return [
            {"measure": measure, "summary": "ดำเนินการแล้วเสร็จ", "detail": "ดำเนินการครบตามขั้นตอน", "outcome": outcome, "not_done": "-"}
            for measure, _, _, _, outcome in MEASURES
        ]
    if form == "participation":
        return [
            {"topic": "ประชาคมแผนพัฒนาท้องถิ่น", "held": f"16/01/{window}", "participants": "ประชาชนและผู้แทนชุมชน 85 คน",
             "result": "ได้ข้อเสนอโครงการ 12 โครงการ", "use": "บรรจุในแผนพัฒนาท้องถิ่น 9 โครงการ"},
        ]
    if form == "gift-report":
        return [
            {"received_on": f"04/01/{window}", "benefit": "กระเช้าผลไม้", "value": "850.00", "giver": "ผู้แทนชุมชนบ้านสวน", "receiver": "นายกเทศมนตรี",
             "handling": "รับไว้ตามธรรมจรรยาและรายงานผู้บังคับบัญชา"},
        ]
    if form == "integrity-progress":
        return [
            {"indicator": indicator, "guideline": improvement, "progress": outcome} for _, _, improvement, indicator, outcome in MEASURES
        ]
    if form == "integrity-item-progress":
        return [
            {"code": "O1", "item_title": "โครงสร้าง", "progress": "ปรับปรุงแผนผังและเผยแพร่แล้ว"},
            {"code": "O5", "item_title": "ข้อมูลการติดต่อ", "progress": "เพิ่มแผนที่ตั้งแล้ว"},
        ]
    raise SystemExit(f"no rows for {form}")


DUTIES = "จัดให้มีและบำรุงทางบกและทางน้ำ รักษาความสะอาด ป้องกันโรค และบริการสาธารณะอื่นในเขตเทศบาล ตามพระราชบัญญัติเทศบาล พ.ศ. 2496"
# What is written under the heading of each element, by its title; {y} is the year of the data, {p} the year before it.
TEXTS = {
    "แผนผังโครงสร้าง": "เทศบาลแบ่งเป็นฝ่ายการเมืองและฝ่ายประจำ ตามภาพ {site}/structure.png",
    "ตำแหน่งสำคัญ": "นายกเทศมนตรี ปลัดเทศบาล และผู้อำนวยการกองทุกกอง",
    "ตำแหน่งที่สำคัญ": "นายกเทศมนตรี ปลัดเทศบาล และผู้อำนวยการกองทุกกอง",
    "การแบ่งส่วนงานภายใน": "สำนักปลัด กองคลัง กองช่าง กองสาธารณสุขและสิ่งแวดล้อม และกองการศึกษา",
    "ผู้บริหารสูงสุด": "นายสมชาย ใจสวน นายกเทศมนตรี",
    "รองผู้บริหารสูงสุด": "นางสาวสมใจ รักสวน รองนายกเทศมนตรี",
    "ผู้ดำรงตำแหน่งทางการบริหาร": "ปลัดเทศบาลและผู้อำนวยการกอง",
    "อำนาจหน้าที่": DUTIES,
    "กฎหมายที่ให้อำนาจ": "พระราชบัญญัติเทศบาล พ.ศ. 2496 และที่แก้ไขเพิ่มเติม",
    "ช่วงปีของแผน": "แผนพัฒนาท้องถิ่น (พ.ศ. 2566-2570)",
    "ระยะเวลาของแผน": "ห้าปี พ.ศ. 2566-2570",
    "ยุทธศาสตร์หรือแนวทาง": "โครงสร้างพื้นฐาน คุณภาพชีวิต และการบริหารที่โปร่งใส",
    "ยุทธศาสตร์": "โครงสร้างพื้นฐาน คุณภาพชีวิต และการบริหารที่โปร่งใส",
    "เป้าหมาย": "ถนนและรางระบายน้ำครบทุกหมู่บ้านภายในปี 2570",
    "ตัวชี้วัด": "ร้อยละของครัวเรือนที่น้ำไม่ท่วม และคะแนน ITA ไม่ต่ำกว่า 90",
    "ที่อยู่": "เลขที่ 99 หมู่ที่ 1 ถนนตัวอย่าง อำเภอเมืองลำปาง จังหวัดลำปาง 52000",
    "หมายเลขโทรศัพท์": "054 000 000", "โทรศัพท์": "054 000 000", "หมายเลขโทรสาร": "054 000 009",
    "ที่อยู่ไปรษณีย์อิเล็กทรอนิกส์": "saraban@bansuantuayang.example", "อีเมล": "saraban@bansuantuayang.example",
    "แผนที่ตั้งหน่วยงาน": "{site}/map", "แผนที่ตั้ง": "{site}/map",
    "รายชื่อกฎหมาย": "พระราชบัญญัติเทศบาล พ.ศ. 2496\n\nพระราชบัญญัติการจัดซื้อจัดจ้างและการบริหารพัสดุภาครัฐ พ.ศ. 2560\n\nพระราชบัญญัติข้อมูลข่าวสารของราชการ พ.ศ. 2540",
    "ข่าวประชาสัมพันธ์": "16 มกราคม {y} เทศบาลประชุมประชาคมแผนพัฒนาท้องถิ่น มีผู้เข้าร่วม 85 คน",
    "วันที่ของข่าว": "16 มกราคม {y}",
    "ช่องทางถามตอบ": "{site}/qa", "Q&A": "{site}/qa", "เครือข่ายสังคมออนไลน์": "https://www.facebook.com/bansuantuayang.example",
    "นโยบายคุ้มครองข้อมูลส่วนบุคคล": "เทศบาลเก็บข้อมูลเท่าที่จำเป็นต่อการให้บริการ ไม่เปิดเผยโดยไม่ได้รับความยินยอม ประกาศเมื่อวันที่ 2 ตุลาคม {p}",
    "ระยะเวลาในการดำเนินการ": "ตามช่วงเดือนในตาราง",
    "ข้อมูลรายเดือนหรือรายไตรมาส": "รายงานรายไตรมาส ไตรมาสที่ 1 และไตรมาสที่ 2",
    "ข้อมูลหกเดือนแรกของปีงบประมาณ": "ข้อมูล ณ วันที่ 31 มีนาคม {y}",
    "ความก้าวหน้ารอบ 6 เดือน": "ข้อมูล ณ วันที่ 31 มีนาคม {y}", "ข้อมูลรอบ 6 เดือน": "ข้อมูล ณ วันที่ 31 มีนาคม {y}",
    "ผลการใช้จ่ายงบประมาณ": "ใช้จ่ายตามตาราง คิดเป็นร้อยละ 97 ของงบประมาณ",
    "ปัญหา/อุปสรรค": "ฝนตกต่อเนื่องทำให้งานก่อสร้างล่าช้า", "ข้อเสนอแนะ": "เริ่มจัดจ้างงานก่อสร้างตั้งแต่ต้นปีงบประมาณ",
    "ปี พ.ศ. 2565": "ข้อมูลของปีงบประมาณ พ.ศ. 2565",
    "งานหรือภารกิจของคู่มือ": "การจัดเก็บภาษีที่ดินและสิ่งปลูกสร้าง", "ภารกิจหรืองานของคู่มือ": "การจัดเก็บภาษีที่ดินและสิ่งปลูกสร้าง",
    "เจ้าหน้าที่หรือตำแหน่งที่ใช้คู่มือ": "นักวิชาการจัดเก็บรายได้", "เจ้าหน้าที่ผู้ปฏิบัติ": "นักวิชาการจัดเก็บรายได้",
    "วิธีการหรือขั้นตอนการปฏิบัติงาน": "สำรวจ ประเมิน แจ้งประเมิน รับชำระ และติดตามผู้ค้าง", "ขั้นตอนการปฏิบัติงาน": "สำรวจ ประเมิน แจ้งประเมิน รับชำระ และติดตามผู้ค้าง",
    "บริการหรือภารกิจของคู่มือ": "การขออนุญาตก่อสร้างอาคาร", "ชื่องาน": "การขออนุญาตก่อสร้างอาคาร",
    "วิธีการหรือขั้นตอนการให้บริการ": "ยื่นคำขอ ตรวจเอกสาร ตรวจพื้นที่ และรับใบอนุญาต", "วิธีการขั้นตอนการให้บริการ": "ยื่นคำขอ ตรวจเอกสาร ตรวจพื้นที่ และรับใบอนุญาต",
    "ระยะเวลาแต่ละขั้นตอน": "ตรวจเอกสาร 1 วัน ตรวจพื้นที่ 5 วัน ออกใบอนุญาต 2 วัน", "ช่องทางให้บริการ": "กองช่าง สำนักงานเทศบาล ในวันและเวลาราชการ",
    "ค่าธรรมเนียม": "ฉบับละ 20 บาท", "กฎหมายที่เกี่ยวข้อง": "พระราชบัญญัติควบคุมอาคาร พ.ศ. 2522",
    "ร้อยละ ค่าเฉลี่ย หรือระดับความพึงพอใจ": "ความพึงพอใจโดยรวมร้อยละ 93.30",
    "ช่องทาง E-Service": "{site}/eservice", "E-Service": "{site}/eservice",
    "แผนการจัดซื้อจัดจ้าง": "จัดซื้อจัดจ้าง 4 รายการตามแผนที่ประกาศเมื่อวันที่ 2 ตุลาคม {p}",
    "ประกาศการจัดซื้อจัดจ้าง": "เผยแพร่ประกาศทุกฉบับที่ {site}/procurement",
    "ประกาศเชิญชวน": "ก่อสร้างถนนคอนกรีตเสริมเหล็ก หมู่ที่ 3 ลงวันที่ 14 พฤศจิกายน {p}",
    "ประกาศผลการจัดซื้อจัดจ้าง": "ผู้ชนะการเสนอราคา ก่อสร้างถนนคอนกรีตเสริมเหล็ก หมู่ที่ 3 ลงวันที่ 8 ธันวาคม {p}",
    "ประกาศเชิญชวนหรือประกาศผลการจัดซื้อจัดจ้าง": "ก่อสร้างถนนคอนกรีตเสริมเหล็ก หมู่ที่ 3",
    "วันที่ประกาศ": "14 พฤศจิกายน {p}",
    "งบประมาณที่ใช้ในการจัดซื้อจัดจ้าง": "1,519,590.00 บาท",
    "นโยบายหรือแผนการบริหารทรัพยากรบุคคล": "พัฒนาบุคลากรให้ทำงานได้หลายหน้าที่ ด้วยโครงการอบรมการใช้โปรแกรมสำนักงานแก่บุคลากร และการประเมินผลการปฏิบัติงานรอบครึ่งปี",
    "การสรรหาและคัดเลือกบุคลากร": "ประกาศรับสมัครเป็นการทั่วไปและสอบแข่งขัน", "การบรรจุและแต่งตั้งบุคลากร": "บรรจุตามลำดับที่ของบัญชีผู้สอบได้",
    "การพัฒนาบุคลากร": "บุคลากรทุกคนเข้าอบรมอย่างน้อยปีละหนึ่งครั้ง", "การประเมินผลการปฏิบัติราชการ": "ประเมินปีละสองรอบตามตัวชี้วัดที่ตกลงไว้",
    "การให้คุณให้โทษและการสร้างขวัญกำลังใจ": "เลื่อนเงินเดือนตามผลประเมิน และยกย่องบุคลากรดีเด่น",
    "สถิติด้านทรัพยากรบุคคล": "ข้าราชการ 24 คน พนักงานจ้าง 18 คน",
    "ข้อมูลสถิติอัตรากำลัง จำแนกตามประเภทตำแหน่ง": "ข้าราชการ 24 คน พนักงานจ้าง 18 คน",
    "ข้อมูลสถิติจำนวนผู้เข้ารับการฝึกอบรมหรือพัฒนาทรัพยากรบุคคล": "25 คน",
    "วิธีการร้องเรียน": "เขียนชื่อ เรื่องที่ร้อง และหลักฐาน แล้วส่งทางเว็บไซต์หรือไปรษณีย์",
    "ข้อมูลที่ผู้ร้องควรรู้เพื่อใช้ในการร้องเรียน": "ชื่อผู้ถูกร้อง เรื่องที่ร้อง วันเวลา และหลักฐาน",
    "ช่องทางแจ้งเรื่องร้องเรียน": "เว็บไซต์ ไปรษณีย์ และตู้รับเรื่องหน้าสำนักงาน",
    "ขั้นตอนหรือวิธีการจัดการเรื่องร้องเรียน": "รับเรื่อง ตรวจสอบข้อเท็จจริง เสนอผู้บริหาร และแจ้งผล",
    "ขั้นตอนหรือวิธีการในการจัดการเรื่องร้องเรียน": "รับเรื่อง ตรวจสอบข้อเท็จจริง เสนอผู้บริหาร และแจ้งผล",
    "ส่วนงานที่รับผิดชอบ": "งานนิติการ สำนักปลัด", "ระยะเวลาดำเนินการ": "ภายใน 30 วัน",
    "ช่องทางแจ้งเรื่องร้องเรียนการทุจริต": "{site}/whistleblow",
    "จำนวนเรื่องร้องเรียนทั้งหมด": "0 เรื่อง", "จำนวนเรื่องที่ดำเนินการแล้วเสร็จ": "0 เรื่อง", "จำนวนเรื่องที่อยู่ระหว่างดำเนินการ": "0 เรื่อง",
    "ดำเนินการแล้วเสร็จ": "0 เรื่อง", "อยู่ระหว่างดำเนินการ": "0 เรื่อง",
    "กิจกรรมหรือการดำเนินการ": "ประชุมประชาคมแผนพัฒนาท้องถิ่น และเผยแพร่ร่างแผนให้ออกความเห็น",
    "บุคคลภายนอกที่มีส่วนร่วม": "ประชาชนและผู้แทนชุมชน 85 คน", "ปีของกิจกรรม": "วันที่ 16 มกราคม {y}",
    "ประกาศอย่างเป็นทางการ": "ประกาศเจตนารมณ์ที่ 1/{y}", "การไม่รับของขวัญและของกำนัล": "ไม่รับของขวัญและของกำนัลทุกชนิดจากการปฏิบัติหน้าที่",
    "ครอบคลุมผู้บริหารและเจ้าหน้าที่ทุกคน": "ใช้กับผู้บริหาร ข้าราชการ และพนักงานจ้างทุกคน", "การลงนาม": "ลงนามโดย นายสมชาย ใจสวน นายกเทศมนตรี",
    "นโยบาย No Gift Policy": "ไม่รับของขวัญและของกำนัลทุกชนิดจากการปฏิบัติหน้าที่", "ลงนาม": "นายสมชาย ใจสวน นายกเทศมนตรี",
    "ประกาศ ณ วันที่": "3 มกราคม {y}",
    "กิจกรรมสร้างวัฒนธรรม": "ประชุมชี้แจงบุคลากร 42 คน เรื่องไม่รับของขวัญ", "กิจกรรมสร้างวัฒนธรรม No Gift Policy": "ประชุมชี้แจงบุคลากร 42 คน เรื่องไม่รับของขวัญ",
    "ลักษณะการประชุมหรือสัมมนา": "ประชุมประจำเดือน", "วันที่จัดกิจกรรม": "10 มกราคม {y}",
    "ผลตามนโยบาย No Gift Policy": "ไม่มีผู้ใดรับของขวัญหรือของกำนัล และไม่มีเรื่องร้องเรียน",
    "การรับทรัพย์สินหรือประโยชน์อื่นใด": "มีการรับโดยธรรมจรรยา 1 รายการ ตามตาราง", "รายการที่ได้รับ หรือข้อความว่าไม่มีการรับ": "1 รายการ ตามตาราง",
    "ระดับของความเสี่ยง": "สูง 1 เหตุการณ์ ปานกลาง 1 เหตุการณ์", "ระดับความเสี่ยง": "สูง 1 เหตุการณ์ ปานกลาง 1 เหตุการณ์",
    "มาตรการและการดำเนินการในการบริหารจัดการความเสี่ยง": "ดำเนินการตามมาตรการในตารางทุกไตรมาส", "มาตรการจัดการความเสี่ยง": "ดำเนินการตามมาตรการในตารางทุกไตรมาส",
    "สินบน": "ประเมินการให้หรือรับสินบนในงานพัสดุและงานอนุญาต", "การดำเนินการเพื่อจัดการความเสี่ยง": "ดำเนินการครบทุกมาตรการ",
    "ประมวลจริยธรรม": "พนักงานเทศบาลต้องซื่อสัตย์สุจริต กล้าตัดสินใจในสิ่งที่ถูกต้อง และคิดถึงประโยชน์ส่วนรวม",
    "ข้อกำหนดจริยธรรม": "ใช้ทรัพย์สินของราชการเพื่องานราชการเท่านั้น",
    "ทีมให้คำปรึกษาหรือคณะทำงานขับเคลื่อนจริยธรรม": "คำสั่งแต่งตั้งคณะทำงาน 5 คน", "แนวปฏิบัติ Do & Don't": "ควรทำ 5 ข้อ ไม่ควรทำ 5 ข้อ",
    "การฝึกอบรมหรือกิจกรรมส่งเสริมจริยธรรม": "อบรมบุคลากร 40 คน", "การฝึกอบรมที่สอดแทรกจริยธรรม": "อบรมบุคลากร 40 คน",
    "การนำการประเมินจริยธรรมไปใช้": "ใช้คะแนนพฤติกรรมจริยธรรมประกอบการประเมินผลงาน", "กระบวนการบริหารทรัพยากรบุคคลที่นำไปใช้": "การเลื่อนเงินเดือน",
    "ผลการประเมินปี พ.ศ. 2565": "คะแนนรวม 88.40", "ผลการประเมินปีงบประมาณ พ.ศ. 2567": "คะแนนรวม 91.20",
    "ข้อบกพร่องหรือจุดอ่อนที่จะต้องแก้ไขโดยเร่งด่วน": "การใช้ทรัพย์สินของราชการ 78.01 คะแนน", "ประเด็นที่ต้องพัฒนาให้ดีขึ้น": "การเผยแพร่แผนการใช้จ่ายงบประมาณ",
    "ตัวชี้วัดหรือคะแนนของการประเมิน": "ตัวชี้วัดที่ 4 ได้ 78.01 คะแนน", "การวิเคราะห์ผลการประเมิน": "การใช้ทรัพย์สินของราชการได้คะแนนน้อยที่สุด",
    "มาตรการ": "กำหนด 2 ข้อตามตาราง", "รายละเอียดการดำเนินการ": "ดำเนินการครบทั้ง 2 ข้อ",
    "จำนวนผู้รับบริการ": "342 คน",
    "ประเด็นหรือเรื่องในการมีส่วนร่วม": "ประชาคมแผนพัฒนาท้องถิ่น", "ผู้มีส่วนได้ส่วนเสียที่เข้าร่วม": "ประชาชนและผู้แทนชุมชน 85 คน", "ผลจากการมีส่วนร่วม": "ได้ข้อเสนอโครงการ 12 โครงการ",
}
# Reports of which the requirements name no element.
WHOLE = {
    "O5": "แผนพัฒนาท้องถิ่น (พ.ศ. 2566-2570) มีสามยุทธศาสตร์ คือ โครงสร้างพื้นฐาน คุณภาพชีวิต และการบริหารที่โปร่งใส",
    "O8": "คู่มือการจัดเก็บภาษีที่ดินและสิ่งปลูกสร้าง สำหรับนักวิชาการจัดเก็บรายได้", "O10": "{site}/eservice",
    "O16": "ใช้ประมวลจริยธรรมพนักงานเทศบาล และอบรมบุคลากร 40 คน",
    "O17": "รับเรื่อง ตรวจสอบข้อเท็จจริง และแจ้งผลภายใน 30 วัน", "O18": "{site}/whistleblow",
}


def fill_csv(text, form, item, year, window):
    title, _, header = list(csv.reader(io.StringIO(text)))
    ids = {column["title"]["th"]: column["id"] for column in form["column"]}
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(title)
    writer.writerow(header)
    for row in rows(form["form"]["id"], item, year, window):
        writer.writerow([row[ids[cell]] for cell in header])
    return out.getvalue()


def fill_markdown(text, forms, item, year, window):
    lines, out = text.split("\n"), []
    texts = {"y": window, "p": window - 1, "site": SITE}
    heading = None
    for at, line in enumerate(lines):
        if line.startswith("## "):
            heading = line[3:]
        label = re.match(r"\[([^:]+): ", line)
        if label:
            out += [f"## {label[1]}", "", TEXTS[label[1]].format(**texts)]
        elif line.startswith("<!--"):
            if any(row.startswith("|") for row in lines[at + 1:at + 3]):
                if out[-1] == "":
                    out.pop()
                continue
            key = WHOLE[item] if heading is None else TEXTS[heading]
            out.append(key.format(**texts))
        elif line.startswith("|--"):
            out.append(line)
            header = [cell.strip() for cell in lines[at - 1].strip("|").split("|")]
            form = next(form for form in forms if set(header) <= {column["title"]["th"] for column in form["column"]})
            ids = {column["title"]["th"]: column["id"] for column in form["column"]}
            for row in rows(form["form"]["id"], item, year, window):
                out.append("| " + " | ".join(row[ids[cell]] for cell in header) + " |")
        else:
            out.append(line)
    return "\n".join(out)


def fill_settings(text, year):
    text = text.replace('# district = "…"', 'type = "เทศบาลตำบล"\ndistrict = "เมืองลำปาง"').replace('# province = "…"', 'province = "ลำปาง"')
    text = re.sub(r'# (previous = "../\d+")   # .*', r"\1" if year > YEARS[0] else "", text)
    text = re.sub(r"# (\[\[attest\]\]|demand = |answer = )", r"\1", text)
    text = text.replace('# unit   = "…"', 'unit   = "สำนักปลัด"').replace("# date   = …", f"date   = {year - 543}-04-05")
    text = text.replace("เอาเครื่องหมาย # ออก", "ตอบ")
    return text


def main():
    templates = pathlib.Path(sys.argv[1])
    forms = {form["form"]["id"]: form for form in (tomllib.loads(path.read_text()) for path in (ROOT / "rules/forms").glob("*.toml"))}
    for year in YEARS:
        target = ROOT / f"samples/{year}"
        target.mkdir(exist_ok=True)
        for path in sorted((templates / str(year)).iterdir()):
            text = path.read_text()
            if path.name == "oitlint.toml":
                (target / path.name).write_text(fill_settings(text, year))
                continue
            item = path.stem.split("-")[0]
            rule = tomllib.loads((ROOT / f"rules/{year}/items/{item}.toml").read_text())
            window = year - 1 if rule.get("covers", {}).get("year") == "previous" else year
            own = {table["id"]: forms[table["form"]] for table in rule.get("table", [])}
            if path.suffix == ".csv":
                table = path.stem.split("-")[1] if "-" in path.stem else next(
                    name for name, form in own.items() if form["form"].get("layout") != "narrative")
                filled = fill_csv(text, own[table], item, year, window)
            else:
                filled = fill_markdown(text, list(own.values()), item, year, window)
            (target / path.name).write_text(filled)


if __name__ == "__main__":
    main()
