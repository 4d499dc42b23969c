#!/usr/bin/env python3
"""Writes the reports of SameFindingsTests, one in every format: python3 Tests/Fixtures/make_fixtures.py [--check] [FOLDER]

The content stands once, below; the formats differ in nothing but what they are. The same comes out of every run.
"""

import csv
import html
import io
import json
import pathlib
import sys

sys.dont_write_bytecode = True

import office
from office import Error, Number, Paragraph, Sheet, Table, money, shown, thai_day, whole

# --- a register: rows without fault, then one fault a row

TITLES = [
    "รายงานความก้าวหน้าการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ ประจำปีงบประมาณ พ.ศ. 2567",
    "องค์การบริหารส่วนตำบลตัวอย่าง อำเภอเมืองลำปาง จังหวัดลำปาง",
]
HEADER = [
    "ที่", "ปีงบประมาณ", "ชื่อหน่วยงาน", "อำเภอ", "จังหวัด", "กระทรวง", "ประเภทหน่วยงาน", "งานที่ซื้อหรือจ้าง", "วงเงินงบประมาณที่ได้รับจัดสรร (บาท)",
    "แหล่งที่มาของงบประมาณ", "สถานะการจัดซื้อจัดจ้าง", "วิธีการจัดซื้อจัดจ้าง", "ราคากลาง (บาท)", "ราคาที่ตกลงซื้อหรือจ้าง (บาท)",
    "เลขประจำตัวผู้เสียภาษี/เลขประจำตัวประชาชนของผู้ประกอบการที่ได้รับการคัดเลือก", "รายชื่อผู้ประกอบการที่ได้รับการคัดเลือก", "เลขที่โครงการ", "วันที่ลงนามในสัญญา",
    "วันสิ้นสุดสัญญา",
]
FIELDS = [
    "number", "year", "agency", "district", "province", "ministry", "type", "work", "budget", "source", "status", "method", "reference", "price",
    "tax", "contractor", "project", "signed", "ends",
]
CLEAN = {
    "year": whole(2567), "agency": "องค์การบริหารส่วนตำบลตัวอย่าง", "district": "เมืองลำปาง", "province": "ลำปาง", "ministry": "กระทรวงมหาดไทย",
    "type": "องค์การบริหารส่วนตำบล", "work": "จัดซื้อวัสดุสำนักงาน จำนวน 24 รายการ", "budget": money("38500.00"),
    "source": "ข้อบัญญัติงบประมาณรายจ่ายประจำปี", "status": "สิ้นสุดระยะสัญญา", "method": "วิธีเฉพาะเจาะจง", "reference": money("38500.00"),
    "price": money("37990.50"), "tax": "0523551000005", "contractor": "ห้างหุ้นส่วนจำกัด ตัวอย่างเครื่องเขียน", "signed": thai_day("18/10/2566"),
    "ends": thai_day("02/11/2566"),
}
ROWS = [
    {"work": "จ้างเหมาบริการทำความสะอาดอาคารสำนักงาน ประจำปีงบประมาณ พ.ศ. 2567"},
    {"work": "จัดซื้อวัสดุ 🖨️ \"ด่วน\" | <24> รายการ & อื่น ๆ, 1*2_3 [ก] `ข` ~ค~ #1"},
    {"work": "ก่อสร้างถนนคอนกรีต 🚧\nสายบ้านตัวอย่าง หมู่ที่ 3", "budget": money("1250000"), "reference": money("1248300"), "price": money("1176000"),
     "method": "วิธีประกวดราคาอิเล็กทรอนิกส์ (e-bidding)"},
    {"status": "ยกเลิกการดำเนินการ", "price": "", "tax": "", "contractor": "", "project": "", "signed": "", "ends": ""},
    {"contractor": ""},
    {"price": money("38500.01")},
    {"status": "สิ้นสุดระยะสัญญาา"},
    {"tax": "0523555000003"},
    {"tax": "523551000005"},
    {"signed": "31/02/2567"},
    {"ends": thai_day("01/10/2566")},
    {"signed": thai_day("29/09/2566")},
    {"project": "66109000001"},
    {"budget": "ห้าแสนบาท"},
    {"budget": "38,50O.00"},
    {"budget": "480000 บาท"},
    {"province": "ลำปาน"},
    {"method": "เฉพาะเจาะจง"},
    {"reference": Error("#REF!")},
    {"price": Error("#N/A")},
    {"contractor": "บริษัท 🚧 <ก่อสร้าง> & \"พวก\" | จำกัด *1_2*"},
    {"agency": "อบต.ตัวอย่าง"},
    {"signed": thai_day("18/11/2566"), "ends": thai_day("18/12/2566")},
    {"number": whole(30)},
    {"tax": "5.23551E+11"},
    {"price": ""},
]


def contracts():
    """The rows of the register: title, blank row, header, data, total, remark."""
    rows = []
    for index, faults in enumerate(ROWS, 1):
        project = f"66109{index:06d}"
        row = CLEAN | {"number": whole(index), "project": project} | faults
        rows.append([row[name] for name in FIELDS])
    total = ["รวม"] + [""] * 7 + [money("999999.99")] + [""] * 10
    return rows + [total, ["หมายเหตุ ข้อมูล ณ วันที่ 31 มีนาคม 2567"] + [""] * 18]


# --- a narrative: a header of two rows, cells merged, the title and the text around the table

RESULT_TITLES = ["รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. 2565"]
RESULT_TEXT = ["องค์การบริหารส่วนตำบลตัวอย่างได้วิเคราะห์ผลการประเมินประจำปีงบประมาณ พ.ศ. 2566 และกำหนดมาตรการ 6 ข้อ ดังนี้ 🙏"]
RESULT_END = ["รายงาน ณ วันที่ 30 กันยายน 2567"]
RESULT_HEADER = [
    ["ลำดับที่", "มาตรการหรือกิจกรรมที่ดำเนินการ", "สรุปผลการดำเนินการ", "", "รายละเอียดการดำเนินการ", "ผลลัพธ์หรือความสำเร็จของการดำเนินการ"],
    ["", "", "ดำเนินการแล้วเสร็จ", "ไม่สามารถดำเนินการได้", "", ""],
]
RESULT_MERGES = [(0, 0, 2, 1), (0, 1, 2, 1), (0, 2, 1, 2), (0, 4, 2, 1), (0, 5, 2, 1)]
RESULTS = [
    ["1", "การปฏิบัติงานให้เป็นไปตามขั้นตอนและระยะเวลาที่กำหนด", "/", "", "จัดทำคู่มือการให้บริการ 8 งาน 📘 <ฉบับที่ 2> & เผยแพร่ | ติดประกาศ", "ผู้รับบริการพึงพอใจร้อยละ 95.20"],
    ["2", "การเปิดเผยการใช้จ่ายงบประมาณ", "/", "", "เผยแพร่แผนการใช้จ่ายทุกไตรมาส", ""],
    ["3", "การใช้ทรัพย์สินของราชการอย่างถูกต้อง", "/", "/", "จัดทำแนวปฏิบัติการยืมทรัพย์สิน", "มีการยืมตามขั้นตอนในปีงบประมาณ พ.ศ. 2562"],
    ["4", "การเพิ่มช่องทางให้ประชาชนมีส่วนร่วม", "-", "-", "จัดประชาคมหมู่บ้านตามแผนของปีงบประมาณ ๖๗", "ประชาชนเข้าร่วม 512 คน"],
    ["5", "การป้องกันการทุจริต", "", "", "ประกาศนโยบายไม่รับของขวัญ", "ไม่มีเรื่องร้องเรียนการทุจริต"],
    ["6", "การพัฒนาบริการออนไลน์", "", "/", "", "เปิดบริการได้ 2 งานจาก 3 งาน"],
]

# --- the formats


def delimited(rows, delimiter=",", ending="\n", mark=""):
    out = io.StringIO()
    csv.writer(out, delimiter=delimiter, lineterminator=ending).writerows([[shown(cell) for cell in row] for row in rows])
    return (mark + out.getvalue()).encode("utf-8")


def tabbed(titles, rows, end):
    """Text: a line for each row, without line breaks in cells, for it has no place for them."""
    lines = ["\t".join(shown(cell).replace("\n", " ") for cell in row) for row in rows]
    return "\n".join(titles + [""] + lines + ([""] + end if end else []) + [""]).encode("utf-8")


def records(header, rows):
    """JSON: numbers are numbers, and what is not known has no key."""
    out = []
    for row in rows:
        record = {}
        for key, cell in zip(header, row):
            if isinstance(cell, Number):
                record[key] = int(cell.value) if cell.value == cell.value.to_integral_value() else float(cell.value)
            else:
                record[key] = shown(cell)
        out.append(record)
    return (json.dumps(out, ensure_ascii=False, indent=1) + "\n").encode("utf-8")


def markdown_text(text):
    for sign in "\\`*_[]<>#|~&":
        text = text.replace(sign, "\\" + sign)
    return text.replace("\n", "<br>")


def markdown(titles, text, rows, end):
    lines = ["# " + markdown_text(titles[0]), ""]
    for line in titles[1:] + text:
        lines += [markdown_text(line), ""]
    for index, row in enumerate(rows):
        lines.append("| " + " | ".join(markdown_text(shown(cell)) for cell in row) + " |")
        if index == 0:
            lines.append("|" + " --- |" * len(row))
    for line in end:
        lines += ["", markdown_text(line)]
    return ("\n".join(lines) + "\n").encode("utf-8")


def page(titles, text, rows, header, merges, end):
    out = '<!DOCTYPE html>\n<html lang="th">\n<head>\n<meta charset="utf-8">\n<title>' + html.escape(titles[0]) + "</title>\n</head>\n<body>\n"
    out += f"<h1>{html.escape(titles[0])}</h1>\n" + "".join(f"<p>{html.escape(line)}</p>\n" for line in titles[1:] + text)
    out += '<table border="1">\n'
    for row, cells in enumerate(rows):
        tag = "th" if row < header else "td"
        out += "<tr>"
        for at, cell in enumerate(cells):
            span = [m for m in merges if m[0] <= row < m[0] + m[2] and m[1] <= at < m[1] + m[3]]
            if span and (row, at) != span[0][:2]:
                continue
            look = f' rowspan="{span[0][2]}" colspan="{span[0][3]}"' if span else ""
            out += f"<{tag}{look}>" + html.escape(shown(cell)).replace("\n", "<br>") + f"</{tag}>"
        out += "</tr>\n"
    return (out + "</table>\n" + "".join(f"<p>{html.escape(line)}</p>\n" for line in end) + "</body>\n</html>\n").encode("utf-8")


def files():
    """Every file, by name."""
    out = {}

    def add(name, titles, text, header, merges, rows, end, sheet):
        width = len(header[0])
        body = header + rows
        lines = [[line] + [""] * (width - 1) for line in titles + text]
        tail = [[line] + [""] * (width - 1) for line in end]
        flat = lines + [[""] * width] + body + ([[""] * width] + tail if end else [])
        shift = len(lines) + 1
        moved = [(row + shift, at, rows, columns) for row, at, rows, columns in merges]
        moved += [(row, 0, 1, width) for row in range(len(lines))]
        keys = [" ".join(dict.fromkeys(row[at] for row in header if row[at])) for at in range(width)]
        if len(header) > 1:
            keys[3] = RESULT_HEADER[0][2] + " " + keys[3]
        blocks = [Paragraph(titles[0], "Title")] + [Paragraph(line) for line in titles[1:] + text]
        blocks += [Table(body, len(header), merges)] + [Paragraph(line) for line in end]
        sheets = [Sheet(sheet, flat, moved, titles=len(lines), header=shift + len(header) - 1)]
        out[f"{name}.csv"] = delimited(flat)
        out[f"{name}.crlf.csv"] = delimited(flat, ending="\r\n", mark="\ufeff")
        out[f"{name}.docx"] = office.document(blocks)
        out[f"{name}.html"] = page(titles, text, body, len(header), merges, end)
        out[f"{name}.json"] = records(keys, rows)
        out[f"{name}.md"] = markdown(titles, text, body, end)
        out[f"{name}.ods"] = office.open_spreadsheet(sheets)
        out[f"{name}.odt"] = office.open_document(blocks)
        out[f"{name}.tsv"] = delimited(flat, delimiter="\t")
        out[f"{name}.txt"] = tabbed(titles + text, body, end)
        out[f"{name}.xlsx"] = office.workbook(sheets)

    add("contracts", TITLES, [], [HEADER], [], contracts(), [], "สัญญา")
    add("results", RESULT_TITLES, RESULT_TEXT, RESULT_HEADER, RESULT_MERGES, RESULTS, RESULT_END, "ผลการดำเนินการ")
    return out


if __name__ == "__main__":
    sys.exit(office.main(files(), pathlib.Path(__file__).parent / "Same"))
