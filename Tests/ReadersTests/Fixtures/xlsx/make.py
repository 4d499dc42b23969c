#!/usr/bin/env python3
"""Makes the workbooks beside this script, as three programs write them: pip install openpyxl==3.1.5 xlsxwriter==3.3.1, then run it."""
import datetime
import pathlib

import openpyxl
import xlsxwriter
from openpyxl.styles import Font

HERE = pathlib.Path(__file__).parent
HEAD = ["ที่", "รายการ", "วงเงิน (บาท)", "ราคาที่ตกลง", "ร้อยละ", "ลงนาม", "เลขผู้เสียภาษี", "หมายเหตุ"]
ROWS = [
    (1, "จ้างเหมาบริการ\nทำความสะอาด", 1250000.4, 1200000, 0.96, datetime.date(2024, 3, 31), "0994000158378", "=D4/C4"),
    (2, " จัดซื้อวัสดุ ", 99999.995, 0, 0, datetime.date(2023, 10, 1), 994000158378, None),
]


def with_openpyxl():
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "รายงาน"
    sheet["A1"] = "รายงานผลการจัดซื้อจัดจ้าง"
    sheet["A1"].font = Font(bold=True)
    sheet.merge_cells("A1:H1")
    for column, text in enumerate(HEAD, 1):
        sheet.cell(3, column, text)
    for row, values in enumerate(ROWS, 4):
        for column, value in enumerate(values, 1):
            sheet.cell(row, column, value)
        sheet.cell(row, 3).number_format = "_-* #,##0.00_-;\\-* #,##0.00_-;_-* \"-\"??_-;_-@_-"
        sheet.cell(row, 4).number_format = "_-* #,##0.00_-;\\-* #,##0.00_-;_-* \"-\"??_-;_-@_-"
        sheet.cell(row, 5).number_format = "0.00%"
        sheet.cell(row, 6).number_format = "[$-107041E]d mmm yy;@"
        sheet.cell(row, 7).number_format = "0-0000-00000-00-0"
    sheet.merge_cells("A6:A8")
    sheet["A6"] = "รวม"
    sheet.row_dimensions[5].hidden = True
    sheet.column_dimensions["G"].hidden = True
    hidden = book.create_sheet("รายการตัวเลือก")
    hidden.sheet_state = "hidden"
    hidden["B2"] = True
    book.save(HERE / "openpyxl.xlsx")


def with_xlsxwriter(name, options):
    book = xlsxwriter.Workbook(HERE / name, options)
    sheet = book.add_worksheet("รายงาน")
    bold = book.add_format({"bold": True})
    date = book.add_format({"num_format": "[$-D07041E]d mmmm yyyy"})
    money = book.add_format({"num_format": 4})
    sheet.write_row(0, 0, HEAD)
    for row, values in enumerate(ROWS, 1):
        sheet.write(row, 0, values[0])
        sheet.write_string(row, 1, values[1])
        sheet.write_number(row, 2, values[2], money)
        sheet.write_formula(row, 3, "=C2", money, values[3])
        sheet.write_datetime(row, 5, datetime.datetime.combine(values[5], datetime.time()), date)
        sheet.write(row, 6, values[6])
        if options.get("constant_memory"):
            continue
        sheet.write_rich_string(row, 7, "ก", bold, " ข")
    chart = book.add_chart({"type": "column"})
    chart.add_series({"values": ["รายงาน", 1, 2, 2, 2]})
    book.add_chartsheet("แผนภูมิ").set_chart(chart)
    book.close()


with_openpyxl()
with_xlsxwriter("xlsxwriter.xlsx", {})
with_xlsxwriter("inline.xlsx", {"constant_memory": True})
