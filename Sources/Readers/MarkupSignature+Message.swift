import Diagnostics

extension MarkupSignature {
    /// What the file is.
    var name: Phrase {
        switch self {
        case .excelXML: Phrase(th: "ตาราง Excel 2003 แบบ XML", en: "an XML spreadsheet of Excel 2003")
        case .flatOpenDocument: Phrase(th: "ไฟล์ OpenDocument แบบ XML", en: "an OpenDocument file as plain XML")
        case .webArchive: Phrase(th: "หน้าเว็บที่เก็บเป็นไฟล์เดียว (MHTML)", en: "a web page in a single file (MHTML)")
        case .wordXML: Phrase(th: "เอกสาร Word แบบ XML", en: "a Word document as plain XML")
        case .xml: Phrase(th: "ข้อมูล XML", en: "XML data")
        }
    }

    /// What to do instead.
    var help: Message {
        switch self {
        case .excelXML: PackageKind.xlsb.help
        case .flatOpenDocument, .webArchive:
            Message(
                th: "เปิดไฟล์ใน Excel, Word หรือ LibreOffice แล้วบันทึกเป็น .xlsx หรือ .docx แล้วตรวจไฟล์นั้น",
                en: "open it in Excel, Word or LibreOffice, save it as .xlsx or .docx and check that file")
        case .wordXML: PackageKind.docm.help
        case .xml:
            Message(
                th: "ส่งออกข้อมูลใหม่เป็น .xlsx หรือ CSV UTF-8 แล้วตรวจไฟล์นั้น",
                en: "export the data again as .xlsx or CSV UTF-8 and check that file")
        }
    }
}
