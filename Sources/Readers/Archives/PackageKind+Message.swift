import Diagnostics

extension PackageKind {
    /// What the file is.
    var name: Phrase {
        switch self {
        case .docm: Phrase(th: "เอกสาร Word ที่มีแมโคร (docm)", en: "a Word document with macros (docm)")
        case .docx: Phrase(th: "เอกสาร Word (docx)", en: "a Word document (docx)")
        case .epub: Phrase(th: "หนังสืออิเล็กทรอนิกส์ (EPUB)", en: "an electronic book (EPUB)")
        case .odp: Phrase(th: "งานนำเสนอ OpenDocument (odp)", en: "an OpenDocument presentation (odp)")
        case .ods: Phrase(th: "ตารางคำนวณ OpenDocument (ods)", en: "an OpenDocument spreadsheet (ods)")
        case .odt: Phrase(th: "เอกสาร OpenDocument (odt)", en: "an OpenDocument text (odt)")
        case .openDocument: Phrase(th: "ไฟล์ OpenDocument ที่ไม่ใช่ตารางหรือเอกสาร", en: "an OpenDocument file that is neither table nor text")
        case .openPackage: Phrase(th: "ไฟล์ Office ที่ไม่ใช่ตารางหรือเอกสาร", en: "an Office file that is neither table nor text")
        case .pptx: Phrase(th: "งานนำเสนอ PowerPoint (pptx)", en: "a PowerPoint presentation (pptx)")
        case .xlsb: Phrase(th: "สมุดงาน Excel แบบไบนารี (xlsb)", en: "a binary Excel workbook (xlsb)")
        case .xlsm: Phrase(th: "สมุดงาน Excel ที่มีแมโคร (xlsm)", en: "an Excel workbook with macros (xlsm)")
        case .xlsx: Phrase(th: "สมุดงาน Excel (xlsx)", en: "an Excel workbook (xlsx)")
        case .zip: Phrase(th: "ไฟล์ ZIP", en: "a ZIP archive")
        }
    }

    /// What to do where it cannot be read.
    var help: Message {
        switch self {
        case .docm, .docx, .odt: saveAsWord
        case .ods, .xlsb, .xlsm, .xlsx: saveAsExcel
        case .epub, .odp, .openDocument, .openPackage, .pptx:
            Message(
                th: "ใช้ไฟล์ต้นฉบับที่เป็นตารางหรือเอกสาร หรือคัดลอกข้อมูลไปไว้ใน .xlsx หรือ .docx แล้วตรวจไฟล์นั้น",
                en: "take the table or text it was made from, or copy the data to an .xlsx or .docx, and check that file")
        case .zip:
            Message(th: "แตกไฟล์ ZIP แล้วตรวจไฟล์ที่อยู่ข้างใน", en: "extract the archive and check the files in it")
        }
    }

    /// The endings of names that files of this kind have; empty where any will do.
    var endings: [String] {
        switch self {
        case .docm: ["docm", "dotm"]
        case .docx: ["docx", "dotx"]
        case .epub: ["epub"]
        case .odp: ["odp", "otp"]
        case .ods: ["ods", "ots"]
        case .odt: ["odm", "odt", "ott"]
        case .openDocument, .openPackage, .zip: []
        case .pptx: ["potm", "potx", "ppsm", "ppsx", "pptm", "pptx"]
        case .xlsb: ["xlsb"]
        case .xlsm: ["xlam", "xlsm", "xltm"]
        case .xlsx: ["xlsx", "xltx"]
        }
    }
}

extension CompoundFile {
    /// What the file is.
    var name: Phrase {
        switch self {
        case .oldExcel: Phrase(th: "สมุดงาน Excel รุ่นเก่า (xls)", en: "an old Excel workbook (xls)")
        case .oldPowerPoint: Phrase(th: "งานนำเสนอ PowerPoint รุ่นเก่า (ppt)", en: "an old PowerPoint presentation (ppt)")
        case .oldWord: Phrase(th: "เอกสาร Word รุ่นเก่า (doc)", en: "an old Word document (doc)")
        case .other: Phrase(th: "ไฟล์ Office รุ่นเก่า (xls, doc) หรือไฟล์ที่ใส่รหัสผ่าน", en: "an old Office file (xls, doc) or one with a password")
        case .protected: Phrase(th: "ไฟล์ Office ที่ใส่รหัสผ่าน", en: "an Office file with a password")
        }
    }

    /// What to do instead.
    var help: Message {
        switch self {
        case .oldExcel: saveAsExcel
        case .oldPowerPoint: PackageKind.pptx.help
        case .oldWord: saveAsWord
        case .other, .protected:
            Message(
                th: "เปิดไฟล์ในโปรแกรมที่สร้าง เอารหัสผ่านออกถ้ามี บันทึกเป็น .xlsx หรือ .docx หรือ CSV UTF-8 แล้วตรวจไฟล์นั้น",
                en: "open it where it was made, remove a password, save as .xlsx, .docx or CSV UTF-8 and check that file")
        }
    }
}

private let saveAsExcel = Message(
    th: "เปิดใน Excel หรือ LibreOffice บันทึกเป็นสมุดงาน Excel (.xlsx) แล้วตรวจไฟล์นั้น",
    en: "open it in Excel or LibreOffice, save it as an Excel workbook (.xlsx) and check that file")
private let saveAsWord = Message(
    th: "เปิดใน Word หรือ LibreOffice บันทึกเป็นเอกสาร Word (.docx) แล้วตรวจไฟล์นั้น",
    en: "open it in Word or LibreOffice, save it as a Word document (.docx) and check that file")
