"""Writes report.docx beside this file, a report as Word's usual template makes it (python-docx 1.2.0).

    pip install python-docx==1.2.0
    python3 make_word.py
"""

import io
import pathlib
import zipfile

import docx
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm


def field(paragraph, instruction, result):
    for kind, text in (("begin", None), (None, instruction), ("separate", None), ("result", result), ("end", None)):
        run = paragraph.add_run(text if kind == "result" else None)
        if kind in ("begin", "separate", "end"):
            part = OxmlElement("w:fldChar")
            part.set(qn("w:fldCharType"), kind)
            run._r.append(part)
        elif kind is None:
            part = OxmlElement("w:instrText")
            part.text = text
            run._r.append(part)


def document():
    report = docx.Document()
    section = report.sections[0]
    section.left_margin = Cm(3)
    section.header.paragraphs[0].text = "รายงานผลการดำเนินงาน ประจำปีงบประมาณ พ.ศ. 2567"
    section.footer.paragraphs[0].text = "หน้า "
    field(section.footer.paragraphs[0], "PAGE", "1")

    report.add_heading("รายงานผลการดำเนินการ", 0)
    report.add_heading("ความเป็นมา", 1)
    report.add_paragraph("เทศบาลตำบลตัวอย่าง อำเภอตัวอย่าง จังหวัดตัวอย่าง")
    for text in ("จัดทำแผน", "ดำเนินการ", "รายงานผล"):
        report.add_paragraph(text, style="List Number")
    report.add_paragraph("หมายเหตุ", style="List Bullet")
    report.add_heading("ผลการดำเนินงาน", 2)

    table = report.add_table(rows=4, cols=4, style="Table Grid")
    rows = [
        ("ที่", "โครงการ", "งบประมาณ", ""),
        ("", "", "ตั้งไว้", "ใช้ไป"),
        ("๑", "อบรม", "1,250,000.00", "1,200,000.00"),
        ("๒", "ปรับปรุงถนน\nสายหลัก", "500,000.00", "-"),
    ]
    for row, texts in enumerate(rows):
        for column, text in enumerate(texts):
            if text:
                table.cell(row, column).text = text
    table.cell(0, 2).merge(table.cell(0, 3))
    table.cell(0, 0).merge(table.cell(1, 0))
    table.cell(0, 1).merge(table.cell(1, 1))
    report.add_page_break()
    report.add_paragraph("ลงชื่อ\tผู้รายงาน")
    return report


def main():
    buffer = io.BytesIO()
    document().save(buffer)
    target = pathlib.Path(__file__).with_name("report.docx")
    # The same bytes each time: no time stamps, no picture of the template, which nobody reads.
    with zipfile.ZipFile(buffer) as source, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as out:
        for name in source.namelist():
            data = source.read(name)
            if name == "docProps/thumbnail.jpeg":
                continue
            if name == "_rels/.rels":
                data = b"/>".join(piece for piece in data.split(b"/>") if b"thumbnail" not in piece)
            out.writestr(zipfile.ZipInfo(name, (2024, 3, 31, 0, 0, 0)), data, zipfile.ZIP_DEFLATED, 9)


main()
