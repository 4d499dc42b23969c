"""Writes office files, the same in every run: parts by hand, in one order, with one fixed date.

Only what the fixtures and samples need. Sizes stay small, and no package is asked for, so that what a test reads is all here.
"""

import datetime
import io
import pathlib
import sys
import zipfile
from dataclasses import dataclass, field
from decimal import Decimal
from xml.sax.saxutils import escape, quoteattr

XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
PACKAGE = "http://schemas.openxmlformats.org/package/2006/"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
SHEETS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
WORDS = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def zipped(parts):
    """An archive of (name, text) in the given order."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name, text in parts:
            entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.create_system = 0
            # A package of OpenDocument is known by this part, which stands uncompressed in front.
            entry.compress_type = zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
            archive.writestr(entry, text.encode("utf-8"))
    return out.getvalue()


def unzipped(content):
    """What a file holds whatever it is compressed by: its parts, or its bytes."""
    if not content.startswith(b"PK"):
        return content
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return [(entry.filename, archive.read(entry)) for entry in archive.infolist()]


def main(files, folder):
    """Writes files into a folder; with --check only compares, and names those that are not what would be written."""
    arguments = [word for word in sys.argv[1:] if word != "--check"]
    folder = pathlib.Path(arguments[0]) if arguments else folder
    stale = []
    for name, content in sorted(files.items()):
        path = folder / name
        if path.is_file() and unzipped(path.read_bytes()) == unzipped(content):
            continue
        stale.append(name)
        if "--check" not in sys.argv:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
    print("".join(f"{name}\n" for name in stale), end="")
    return 1 if stale and "--check" in sys.argv else 0


# --- cells


@dataclass(frozen=True)
class Number:
    """A number and how it is shown: with a number format of Excel, and as text."""

    value: Decimal
    shown: str
    code: str = "General"
    formula: str = ""


@dataclass(frozen=True)
class Day:
    """A day and how it is shown."""

    value: datetime.date
    shown: str
    code: str


@dataclass(frozen=True)
class Error:
    """The error of a formula."""

    shown: str
    formula: str = ""


def shown(cell):
    """A cell as a person sees it."""
    return cell if isinstance(cell, str) else cell.shown


def money(amount, formula=""):
    """An amount as it is typed, `1,250,000.00`."""
    return Number(Decimal(amount), f"{Decimal(amount):,.2f}", "#,##0.00", formula)


def whole(number):
    """A whole number without separators."""
    return Number(Decimal(number), str(number))


def thai_day(text):
    """A day typed as dd/mm/2567, stored as a date and shown in the Buddhist Era."""
    day, month, year = (int(part) for part in text.split("/"))
    return Day(datetime.date(year - 543, month, day), text, "[$-1070000]dd/mm/yyyy;@")


def column(index):
    """The letters of a 0-based column."""
    letters = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


@dataclass
class Sheet:
    """A sheet: rows of cells, and what an office does to it. Rows and columns are 0-based."""

    name: str
    rows: list
    merges: list = field(default_factory=list)  # (row, column, rows, columns)
    widths: list = field(default_factory=list)
    titles: int = 0  # rows in bold in front
    hidden: set = field(default_factory=set)
    header: int = -1  # the last row of the header, under which panes are frozen
    state: str = "visible"


# --- workbooks


class Styles:
    """The formats that cells ask for, numbered as they come."""

    def __init__(self):
        self.codes = []
        self.formats = [("General", "plain")]

    def number(self, code, look):
        if (code, look) not in self.formats:
            self.formats.append((code, look))
        return self.formats.index((code, look))

    def xml(self):
        codes = sorted({code for code, _ in self.formats} - {"General", "@"})
        ids = {"General": 0, "@": 49} | {code: 164 + index for index, code in enumerate(codes)}
        looks = {"plain": (0, 0, ""), "title": (1, 0, "center"), "header": (1, 1, "center"), "cell": (0, 1, "")}
        out = XML + f'<styleSheet xmlns="{SHEETS}">'
        if codes:
            out += f'<numFmts count="{len(codes)}">'
            out += "".join(f'<numFmt numFmtId="{ids[code]}" formatCode={quoteattr(code)}/>' for code in codes) + "</numFmts>"
        font = '<name val="TH Sarabun New"/><family val="2"/><charset val="222"/>'
        out += f'<fonts count="2"><font><sz val="16"/>{font}</font><font><b/><sz val="16"/>{font}</font></fonts>'
        out += '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>'
        edge = "".join(f'<{side} style="thin"><color auto="1"/></{side}>' for side in ("left", "right", "top", "bottom"))
        out += f'<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>{edge}<diagonal/></border></borders>'
        out += '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>'
        out += f'<cellXfs count="{len(self.formats)}">'
        for code, look in self.formats:
            bold, border, across = looks[look]
            align = f'<alignment horizontal="{across}" vertical="center" wrapText="1"/>' if across else '<alignment vertical="top" wrapText="1"/>'
            out += (
                f'<xf numFmtId="{ids[code]}" fontId="{bold}" fillId="0" borderId="{border}" xfId="0" applyNumberFormat="1" '
                f'applyFont="1" applyBorder="1" applyAlignment="1">{align}</xf>'
            )
        return out + '</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'


def workbook(sheets):
    """A workbook as Excel lays it out: shared strings, number formats, widths, merged and hidden."""
    strings, styles, parts = [], Styles(), []

    def cell(sheet, row, index, value):
        place = f"{column(index)}{row + 1}"
        look = "title" if row < sheet.titles else "header" if row <= sheet.header else "cell"
        code = getattr(value, "code", "General")
        style = styles.number(code, look)
        if isinstance(value, Number):
            formula = f"<f>{escape(value.formula)}</f>" if value.formula else ""
            return f'<c r="{place}" s="{style}">{formula}<v>{value.value}</v></c>'
        if isinstance(value, Day):
            return f'<c r="{place}" s="{style}"><v>{(value.value - datetime.date(1899, 12, 30)).days}</v></c>'
        if isinstance(value, Error):
            formula = f"<f>{escape(value.formula)}</f>" if value.formula else ""
            return f'<c r="{place}" s="{style}" t="e">{formula}<v>{escape(value.shown)}</v></c>'
        if not value:
            return f'<c r="{place}" s="{style}"/>'
        if value not in strings:
            strings.append(value)
        return f'<c r="{place}" s="{style}" t="s"><v>{strings.index(value)}</v></c>'

    for number, sheet in enumerate(sheets, 1):
        width = max(map(len, sheet.rows))
        out = XML + f'<worksheet xmlns="{SHEETS}"><dimension ref="A1:{column(width - 1)}{len(sheet.rows)}"/>'
        chosen = ' tabSelected="1"' if number == 1 else ""
        out += f'<sheetViews><sheetView{chosen} workbookViewId="0">'
        if sheet.header >= 0:
            top = f"A{sheet.header + 2}"
            out += f'<pane ySplit="{sheet.header + 1}" topLeftCell="{top}" activePane="bottomLeft" state="frozen"/>'
        out += '</sheetView></sheetViews><sheetFormatPr defaultRowHeight="24"/>'
        if sheet.widths:
            out += "<cols>" + "".join(
                f'<col min="{index}" max="{index}" width="{width}" customWidth="1"/>' for index, width in enumerate(sheet.widths, 1)
            ) + "</cols>"
        out += "<sheetData>"
        for row, cells in enumerate(sheet.rows):
            if not cells:
                continue
            hidden = ' hidden="1"' if row in sheet.hidden else ""
            out += f'<row r="{row + 1}"{hidden}>' + "".join(cell(sheet, row, at, value) for at, value in enumerate(cells)) + "</row>"
        out += "</sheetData>"
        if sheet.merges:
            out += f'<mergeCells count="{len(sheet.merges)}">' + "".join(
                f'<mergeCell ref="{column(at)}{row + 1}:{column(at + columns - 1)}{row + rows}"/>'
                for row, at, rows, columns in sheet.merges
            ) + "</mergeCells>"
        out += '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>'
        parts.append((f"xl/worksheets/sheet{number}.xml", out + '<pageSetup paperSize="9" orientation="landscape"/></worksheet>'))

    book = XML + f'<workbook xmlns="{SHEETS}" xmlns:r="{OFFICE}"><bookViews><workbookView/></bookViews><sheets>'
    book += "".join(f'<sheet name={quoteattr(sheet.name)} sheetId="{n}" state="{sheet.state}" r:id="rId{n}"/>' for n, sheet in enumerate(sheets, 1))
    book += "</sheets></workbook>"
    links = [(f"rId{n}", "worksheet", f"worksheets/sheet{n}.xml") for n in range(1, len(sheets) + 1)]
    links += [(f"rId{len(sheets) + 1}", "styles", "styles.xml"), (f"rId{len(sheets) + 2}", "sharedStrings", "sharedStrings.xml")]
    texts = XML + f'<sst xmlns="{SHEETS}" count="{len(strings)}" uniqueCount="{len(strings)}">'
    texts += "".join(f'<si><t xml:space="preserve">{escape(text)}</t></si>' for text in strings) + "</sst>"
    main = "application/vnd.openxmlformats-officedocument.spreadsheetml."
    types = [("/xl/workbook.xml", main + "sheet.main+xml"), ("/xl/styles.xml", main + "styles+xml")]
    types += [("/xl/sharedStrings.xml", main + "sharedStrings+xml")]
    types += [("/" + name, main + "worksheet+xml") for name, _ in parts]
    return zipped(
        package("xl/workbook.xml", types)
        + [("xl/workbook.xml", book), ("xl/_rels/workbook.xml.rels", relations(links))]
        + parts
        + [("xl/styles.xml", styles.xml()), ("xl/sharedStrings.xml", texts)]
    )


def relations(links):
    """A part of relationships from (id, kind, target)."""
    out = XML + f'<Relationships xmlns="{PACKAGE}relationships">'
    for name, kind, target in links:
        out += f'<Relationship Id="{name}" Type="{OFFICE}/{kind}" Target="{target}"/>'
    return out + "</Relationships>"


def package(main, types):
    """The parts that every package begins with."""
    out = XML + f'<Types xmlns="{PACKAGE}content-types">'
    out += '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    out += '<Default Extension="xml" ContentType="application/xml"/>'
    out += "".join(f'<Override PartName="{name}" ContentType="{kind}"/>' for name, kind in types) + "</Types>"
    return [("[Content_Types].xml", out), ("_rels/.rels", relations([("rId1", "officeDocument", main)]))]


# --- Word documents


@dataclass
class Paragraph:
    """A paragraph: body text, a heading of some level, or an item of a list."""

    text: str
    style: str = ""  # Title, Heading1, ListParagraph
    changes: list = field(default_factory=list)  # (deleted, inserted), tracked, behind the text


@dataclass
class Table:
    """A table: rows of text; the first `header` rows repeat on each page. Merges as in a sheet."""

    rows: list
    header: int = 1
    merges: list = field(default_factory=list)
    changes: dict = field(default_factory=dict)  # (row, column): (deleted, inserted), tracked, behind the text
    widths: list = field(default_factory=list)


def run(text, kind="t"):
    """A run; a line break becomes a break."""
    pieces = [f'<w:{kind} xml:space="preserve">{escape(piece)}</w:{kind}>' for piece in text.split("\n")]
    return "<w:r>" + "<w:br/>".join(pieces) + "</w:r>" if text else ""


def tracked(number, deleted, inserted):
    """A change that nobody accepted."""
    who = 'w:author="ผู้ตรวจ" w:date="2024-09-30T09:00:00Z"'
    out = f'<w:del w:id="{number}" {who}>{run(deleted, "delText")}</w:del>' if deleted else ""
    return out + (f'<w:ins w:id="{number + 1}" {who}>{run(inserted)}</w:ins>' if inserted else "")


def document(blocks):
    """A document as Word lays it out: styles, a numbered list, tables with merged cells and a repeated header."""
    changes = [100]

    def change(pairs):
        out = ""
        for deleted, inserted in pairs:
            out += tracked(changes[0], deleted, inserted)
            changes[0] += 2
        return out

    def paragraph(block):
        look = f'<w:pStyle w:val="{block.style}"/>' if block.style else ""
        if block.style == "ListParagraph":
            look += '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
        return "<w:p>" + (f"<w:pPr>{look}</w:pPr>" if look else "") + run(block.text) + change(block.changes) + "</w:p>"

    def table(block):
        width = max(map(len, block.rows))
        widths = block.widths or [1400] * width
        edge = "".join(
            f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>' for side in ("top", "left", "bottom", "right", "insideH", "insideV")
        )
        out = f'<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/><w:tblBorders>{edge}</w:tblBorders></w:tblPr><w:tblGrid>'
        out += "".join(f'<w:gridCol w:w="{size}"/>' for size in widths) + "</w:tblGrid>"
        for row, cells in enumerate(block.rows):
            out += "<w:tr>" + ("<w:trPr><w:tblHeader/></w:trPr>" if row < block.header else "")
            for at, text in enumerate(cells):
                span = [m for m in block.merges if m[0] <= row < m[0] + m[2] and m[1] <= at < m[1] + m[3]]
                top, left, rows, columns = span[0] if span else (row, at, 1, 1)
                if at > left:
                    continue
                look = f'<w:tcW w:w="{sum(widths[at:at + columns])}" w:type="dxa"/>'
                look += f'<w:gridSpan w:val="{columns}"/>' if columns > 1 else ""
                look += ('<w:vMerge w:val="restart"/>' if row == top else "<w:vMerge/>") if rows > 1 else ""
                inside = run(shown(text)) if row == top else ""
                inside += change([block.changes[row, at]] if (row, at) in block.changes else [])
                out += f"<w:tc><w:tcPr>{look}</w:tcPr><w:p>{inside}</w:p></w:tc>"
            out += "</w:tr>"
        return out + "</w:tbl>"

    body = "".join(table(block) if isinstance(block, Table) else paragraph(block) for block in blocks)
    section = '<w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="1134" w:right="851" w:bottom="1134" w:left="851" w:header="709" w:footer="709" w:gutter="0"/></w:sectPr>'
    main = XML + f'<w:document xmlns:w="{WORDS}"><w:body>{body}{section}</w:body></w:document>'
    styles = XML + f'<w:styles xmlns:w="{WORDS}"><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>'
    styles += '<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:basedOn w:val="Normal"/></w:style>'
    for level in (1, 2):
        styles += f'<w:style w:type="paragraph" w:styleId="Heading{level}"><w:name w:val="heading {level}"/><w:basedOn w:val="Normal"/>'
        styles += f'<w:pPr><w:outlineLvl w:val="{level - 1}"/></w:pPr></w:style>'
    styles += '<w:style w:type="paragraph" w:styleId="ListParagraph"><w:name w:val="List Paragraph"/><w:basedOn w:val="Normal"/></w:style></w:styles>'
    lists = XML + f'<w:numbering xmlns:w="{WORDS}"><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/>'
    lists += '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>'
    lists += '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>'
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml."
    types = [("/word/document.xml", kind + "document.main+xml"), ("/word/styles.xml", kind + "styles+xml")]
    types += [("/word/numbering.xml", kind + "numbering+xml")]
    links = [("rId1", "styles", "styles.xml"), ("rId2", "numbering", "numbering.xml")]
    return zipped(
        package("word/document.xml", types)
        + [("word/document.xml", main), ("word/_rels/document.xml.rels", relations(links))]
        + [("word/styles.xml", styles), ("word/numbering.xml", lists)]
    )


# --- OpenDocument

OPEN = "urn:oasis:names:tc:opendocument:xmlns:"


def opened(kind, body):
    """A file of OpenDocument around its body."""
    mime = f"application/vnd.oasis.opendocument.{kind}"
    spaces = "".join(f' xmlns:{name}="{OPEN}{name}:1.0"' for name in ("office", "table", "text"))
    content = XML + f'<office:document-content{spaces} office:version="1.3"><office:body><office:{kind}>{body}</office:{kind}></office:body></office:document-content>'
    listed = f'<manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="{mime}"/>'
    listed += '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>'
    manifest = XML + f'<manifest:manifest xmlns:manifest="{OPEN}manifest:1.0" manifest:version="1.3">{listed}</manifest:manifest>'
    return zipped([("mimetype", mime), ("content.xml", content), ("META-INF/manifest.xml", manifest)])


def open_text(text):
    """Text with what OpenDocument has no character for."""
    return escape(text).replace("\n", "<text:line-break/>")


def open_table(name, rows, merges, typed):
    """A table; cells keep their types where they have any."""
    width = max(map(len, rows))
    out = f'<table:table table:name={quoteattr(name)}><table:table-column table:number-columns-repeated="{width}"/>'
    for row, cells in enumerate(rows):
        out += "<table:table-row>"
        for at, cell in enumerate(cells or [""]):
            span = [m for m in merges if m[0] <= row < m[0] + m[2] and m[1] <= at < m[1] + m[3]]
            if span and (row, at) != span[0][:2]:
                out += "<table:covered-table-cell/>"
                continue
            look = f' table:number-columns-spanned="{span[0][3]}" table:number-rows-spanned="{span[0][2]}"' if span else ""
            if typed and isinstance(cell, Number):
                look += f' office:value-type="float" office:value="{cell.value}"'
            elif typed and isinstance(cell, Day):
                look += f' office:value-type="date" office:date-value="{cell.value}"'
            elif shown(cell):
                look += ' office:value-type="string"'
            text = f"<text:p>{open_text(shown(cell))}</text:p>" if shown(cell) else ""
            out += f"<table:table-cell{look}>{text}</table:table-cell>"
        out += "</table:table-row>"
    return out + "</table:table>"


def open_spreadsheet(sheets):
    """A spreadsheet of OpenDocument."""
    return opened("spreadsheet", "".join(open_table(sheet.name, sheet.rows, sheet.merges, True) for sheet in sheets))


def open_document(blocks):
    """A text document of OpenDocument."""
    body = ""
    for block in blocks:
        if isinstance(block, Table):
            body += open_table("ตาราง1", block.rows, block.merges, False)
        elif block.style in ("Title", "Heading1"):
            body += f'<text:h text:outline-level="1">{open_text(block.text)}</text:h>'
        else:
            body += f"<text:p>{open_text(block.text)}</text:p>"
    return opened("text", body)
