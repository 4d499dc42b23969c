import Diagnostics

/// What is declared of a command; parsing and help both work from it.
struct CommandSpec: Sendable {
    /// What it takes besides options.
    let operands: Command.Operands
    /// What it does, one phrase.
    let summary: Phrase
    /// What one must know to use it, a few sentences.
    let text: Phrase
    /// Command lines to copy.
    let examples: [Command.Example]

    init(_ operands: Command.Operands = .none, _ summary: Phrase, _ text: Phrase, _ examples: [Command.Example]) {
        self.operands = operands
        self.summary = summary
        self.text = text
        self.examples = examples
    }
}

extension Command {
    /// The declaration of the command.
    var spec: CommandSpec {
        switch self {
        case .check:
            CommandSpec(
                .any(.path),
                Phrase(
                    th: "ตรวจไฟล์ หรือโฟลเดอร์รายงานทั้งชุด (ไม่ระบุ = โฟลเดอร์นี้)",
                    en: "check files or a whole report repository (default: here)"),
                Phrase(
                    th: """
                        ตรวจทุกไฟล์ที่อ่านได้ในโฟลเดอร์ ไฟล์ oitlint.toml ที่อยู่ใกล้ที่สุดเหนือไฟล์บอกชื่อหน่วยงาน ปีงบประมาณ \
                        และไฟล์ใดตอบข้อใด หากไม่มี ให้ใช้ --item และ --fiscal-year หรือให้ oitlint ดูจากชื่อเรื่องและหัวตาราง \
                        ซึ่งผลตรวจจะบอกว่าถือตามอะไร เส้นทาง - คือข้อมูลเข้ามาตรฐาน
                        """,
                    en: """
                        Checks every file in a folder that can be read. The nearest oitlint.toml above a file names the agency, \
                        the fiscal year and which file answers which item. Without one, use --item and --fiscal-year, or leave \
                        it to titles and headers; the output says what was assumed. A path of - is standard input.
                        """),
                [
                    Example("oitlint check", th: "ตรวจรายงานทั้งชุดในโฟลเดอร์นี้", en: "check the reports in this folder"),
                    Example(
                        "oitlint check contracts.csv --item ID --fiscal-year 2567",
                        th: "ตรวจไฟล์เดียวว่าตอบข้อ ID ของปีงบประมาณ 2567 หรือไม่",
                        en: "check one file as the answer to item ID of fiscal year 2567"),
                    Example(
                        "oitlint check reports --format json --fail-on warning", th: "ใช้ในระบบอัตโนมัติ ถือคำเตือนเป็นไม่ผ่าน",
                        en: "for a CI gate that lets no warning pass"),
                    Example(
                        "oitlint check --format html=report.html --language th", th: "เขียนหน้าเว็บภาษาไทยไว้เปิดดูหรือส่งต่อ",
                        en: "a page in Thai, to open or to hand on"),
                    Example(
                        "oitlint check --baseline known.json --since origin/main", th: "เฉพาะข้อสังเกตใหม่ของงานที่กำลังแก้",
                        en: "for a pull request: only what is new and changed"),
                    Example(
                        "oitlint check reports --format text --format sarif=oitlint.sarif", th: "แสดงข้อความ และเขียน SARIF ลงไฟล์ด้วย",
                        en: "show text, and write SARIF to a file as well"),
                ])
        case .checklist:
            CommandSpec(
                .any(.path),
                Phrase(
                    th: "รายการสิ่งที่ต้องแก้ไข แยกตามหน่วยที่รับผิดชอบ สำหรับพิมพ์และทำเครื่องหมาย",
                    en: "what to correct, by responsible unit, to print and tick off"),
                Phrase(
                    th: """
                        ตรวจเหมือน check แล้วเขียนเป็นรายการ: ตามหน่วยที่รับผิดชอบ ตามข้อ ข้อที่เสียคะแนนมากอยู่ก่อน แต่ละบรรทัดมีช่องให้ทำเครื่องหมาย \
                        ตำแหน่ง สิ่งที่ต้องแก้ และกำหนดเวลา ข้อสังเกตที่เหมือนกันรวมเป็นบรรทัดเดียวพร้อมทุกตำแหน่ง --format text, markdown หรือ html \
                        (หน้า A4 หน่วยละแผ่น) กำหนดเวลามาจาก --due หรือ due ใน [report] ของ oitlint.toml ไม่มีก็เว้นที่ไว้ให้เขียน
                        """,
                    en: """
                        Checks as check does, and writes a list: by responsible unit, then item, what costs most points first; each line has a \
                        box to tick, the place, what to do and by when. Findings that are alike are one line that names all places. --format is \
                        text, markdown or html (A4, a sheet for each unit). The day is that of --due, or of due under [report] in oitlint.toml; \
                        without one there is room to write it.
                        """),
                [
                    Example("oitlint checklist", th: "รายการของรายงานในโฟลเดอร์นี้", en: "the list for the reports in this folder"),
                    Example(
                        "oitlint checklist --format html=checklist.html --due 2024-04-30", th: "เขียนหน้าสำหรับพิมพ์ พร้อมกำหนดเวลา",
                        en: "a page to print, with the day by which to be ready"),
                ])
        case .fix:
            CommandSpec(
                .any(.path),
                Phrase(
                    th: "แก้ไฟล์เท่าที่ความหมายไม่เปลี่ยน: csv, json, Markdown, ข้อความ และ xlsx",
                    en: "apply the fixes that change no meaning: csv, json, Markdown, text and xlsx"),
                Phrase(
                    th: """
                        แก้เช่น ช่องว่างและอักขระที่มองไม่เห็น สระอำที่แยก เลขไทยปนเลขอารบิก ถ้อยคำหัวตาราง รูปแบบวันที่และตัวเลข \
                        และเลขผู้เสียภาษีที่ขาดเลขศูนย์นำหน้า ในสมุดงานเปลี่ยนเฉพาะเซลล์ที่แก้ ส่วนอื่นคงเดิมทุกไบต์ \
                        เซลล์ที่เป็นสูตรไม่ถูกแก้ ไฟล์เดิมถูกแทนที่ในคราวเดียว รหัสจบบอกสิ่งที่ยังเหลือ
                        """,
                    en: """
                        Mends blanks and characters that cannot be seen, SARA AM in two parts, mixed digits, wordings of headers, dates \
                        and numbers written in another way, tax numbers that lost their zero. In a workbook only the cells concerned \
                        change, everything else stays byte for byte; formulas are left alone. Files are replaced at once or not at \
                        all. The exit status tells what remains.
                        """),
                [
                    Example("oitlint fix --diff", th: "ดูสิ่งที่จะแก้ในโฟลเดอร์นี้", en: "see what would change in this folder"),
                    Example("oitlint fix contracts.xlsx", th: "แก้ไฟล์เดียว", en: "mend one file"),
                ])
        case .annotate:
            CommandSpec(
                .one(.file),
                Phrase(
                    th: "เขียนสำเนาของสมุดงาน ระบายสีเซลล์ที่ผิด พร้อมความเห็นและแผ่นรายการ",
                    en: "write a copy of a workbook with the wrong cells coloured, commented and listed"),
                Phrase(
                    th: """
                        สำเนาคือสมุดงานเดิมทุกไบต์ นอกจากสีของเซลล์ที่พบข้อสังเกต ความเห็นที่บอกว่าผิดอย่างไรและแก้อย่างไร และแผ่นงาน oitlint \
                        ที่มีรายการทั้งหมดพร้อมลิงก์ไปยังเซลล์ ความเห็นเดิมยังอยู่ รหัสจบเหมือน check
                        """,
                    en: """
                        The copy is the workbook itself but for the colour of cells with findings, comments that say what is wrong and what \
                        to do, and a sheet “oitlint” with all findings and links to their cells. Comments that are there stay. The exit \
                        status is that of check.
                        """),
                [
                    Example("oitlint annotate report.xlsx -o copy.xlsx", th: "ส่งกลับให้ผู้จัดทำแก้", en: "a copy to hand back to whoever made it")
                ])
        case .inspect:
            CommandSpec(
                .some(.path),
                Phrase(
                    th: "แสดงสิ่งที่อ่านได้จากไฟล์: ตาราง เซลล์ ข้อความ และตำแหน่ง",
                    en: "show what was read: tables, cells, prose, and where each stands"),
                Phrase(
                    th: """
                        แสดงเนื้อหาตามที่อ่านได้ ก่อนเทียบกับข้อกำหนดใด ๆ ปัญหาของตัวไฟล์แสดงทาง standard error \
                        เมื่อใช้ --format json ไฟล์หนึ่งเป็น JSON หนึ่งชุด
                        """,
                    en: """
                        Shows what a file holds before any requirement is asked. What is wrong with the file as a file goes to \
                        standard error. With --format json each file is a JSON document of its own.
                        """),
                [
                    Example("oitlint inspect contracts.csv", th: "ดูตารางในไฟล์", en: "look at the tables of a file"),
                    Example("oitlint inspect contracts.csv --format json", th: "ให้โปรแกรมอื่นอ่านต่อ", en: "the same for a program"),
                ])
        case .explain:
            CommandSpec(
                .some(.id),
                Phrase(
                    th: "อธิบายข้อกำหนดหรือกฎ พร้อมเหตุผลและตัวอย่าง",
                    en: "say what a requirement or check demands, why, and with which examples"),
                Phrase(
                    th: "ID คือรหัสของข้อ หรือรหัสในวงเล็บเหลี่ยมท้ายข้อสังเกต ใช้ได้โดยไม่ต้องต่ออินเทอร์เน็ต",
                    en: "An ID is that of an item, or what stands in square brackets at the end of a finding. Works offline."),
                [
                    Example(
                        "oitlint explain file/encoding", th: "อธิบายกฎเรื่องการเข้ารหัสไฟล์", en: "explain the rule about the encoding of files"),
                    Example("oitlint explain file/encoding --language th", th: "อธิบายเป็นภาษาไทย", en: "the same in Thai"),
                ])
        case .score:
            CommandSpec(
                .any(.path),
                Phrase(
                    th: "คิดคะแนน OIT ของรายงานทั้งชุด และแสดงวิธีคิด",
                    en: "work out the OIT score of a report repository and show the arithmetic"),
                Phrase(
                    th: """
                        ตรวจเหมือน check แล้วคิดคะแนน: แต่ละข้อได้เต็มหรือไม่ได้เลย ตัวชี้วัดย่อยได้ค่าเฉลี่ยของข้อ ตัวชี้วัดได้ค่าเฉลี่ยของตัวชี้วัดย่อย \
                        ข้อที่ไม่ผ่านแสดงพร้อมคะแนนที่เสีย ต้องมี oitlint.toml ที่บอกปีงบประมาณและไฟล์
                        """,
                    en: """
                        Checks as check does, then adds up: an item has all its points or none, a sub-indicator the mean of its items, \
                        an indicator that of its sub-indicators. Items that are not met are listed with the points they cost. Needs an \
                        oitlint.toml with the fiscal year and the files.
                        """),
                [Example("oitlint score", th: "คะแนนของรายงานในโฟลเดอร์นี้", en: "the score of the reports in this folder")])
        case .new:
            CommandSpec(
                .some(.folder),
                Phrase(
                    th: "สร้างชุดรายงานให้กรอก สำหรับหน่วยงานและปีงบประมาณ",
                    en: "make a report repository to fill in, for an agency and a fiscal year"),
                Phrase(
                    th: """
                        สร้าง oitlint.toml และไฟล์ของแต่ละข้อ: ตารางเป็น CSV ข้อความเป็น Markdown พร้อมหัวตาราง หัวข้อ และคำแนะนำ \
                        ไฟล์ที่ยังไม่กรอกจะไม่ผ่านการตรวจ ผลตรวจจึงเป็นรายการสิ่งที่ต้องทำ ไฟล์ที่มีอยู่แล้วไม่ถูกเขียนทับ
                        """,
                    en: """
                        Writes an oitlint.toml and the files of each item: tables as CSV, text as Markdown, with headers, headings and \
                        guidance. Left as they are they fail, so that the findings are the list of what to do. Nothing is overwritten.
                        """),
                [
                    Example(
                        "oitlint new report-2567 --fiscal-year 2567 --agency NAME", th: "ชุดรายงานของปี 2567", en: "a report of 2567")
                ])
        case .packList:
            CommandSpec(
                .none, Phrase(th: "แสดงรายการชุดข้อกำหนด", en: "list the requirement packs"),
                Phrase(
                    th: "แสดงชุดข้อกำหนดที่มากับโปรแกรม หรือที่อยู่ในโฟลเดอร์ของ --rules",
                    en: "Lists the packs that travel inside the program, or those in the folder of --rules."),
                [Example("oitlint pack list", th: "ดูชุดข้อกำหนดที่มี", en: "see which packs there are")])
        case .packCheck:
            CommandSpec(
                .none, Phrase(th: "ตรวจว่าชุดข้อกำหนดเขียนถูกต้อง", en: "check that the packs are written correctly"),
                Phrase(
                    th: "รายงานความผิดพลาดในชุดข้อกำหนดด้วยตำแหน่งที่แน่นอน จบด้วยรหัส 2 เมื่อมีข้อผิดพลาด",
                    en: "Reports the mistakes in packs, each at its place. Ends in 2 when there are errors."),
                [Example("oitlint pack check --rules rules", th: "ตรวจชุดข้อกำหนดในโฟลเดอร์ rules", en: "check the packs in the folder rules")])
        case .packTest:
            CommandSpec(
                .none, Phrase(th: "ทดสอบชุดข้อกำหนดด้วยตัวอย่างของมันเอง", en: "test the packs with their own examples"),
                Phrase(
                    th: "ตรวจชุดข้อกำหนด แล้วลองทุกตัวอย่าง: ตัวอย่างที่ดีต้องผ่าน ตัวอย่างที่ผิดต้องถูกจับด้วยกฎของมัน",
                    en: "Checks the packs, then runs every example: a good one must pass, a bad one must be caught by its own check alone."),
                [Example("oitlint pack test --rules rules", th: "ทดสอบชุดข้อกำหนดในโฟลเดอร์ rules", en: "test the packs in the folder rules")])
        case .packMutate:
            CommandSpec(
                .any(.id),
                Phrase(
                    th: "เปลี่ยนชุดข้อกำหนดทีละจุด ดูว่าตัวอย่างของมันสังเกตเห็นหรือไม่",
                    en: "break the packs bit by bit and see whether their examples notice"),
                Phrase(
                    th: """
                        เปลี่ยนการเปรียบเทียบ จำนวน วัน รายการ และเงื่อนไขทีละจุด แล้วลองตัวอย่างของชุดข้อกำหนดอีกครั้ง การเปลี่ยนที่ไม่มีตัวอย่างใด\
                        สังเกตเห็นแสดงพร้อมตำแหน่ง: เพิ่มตัวอย่าง หรือระบุใน [[survivor]] พร้อมเหตุผล ID คือข้อ แบบฟอร์ม หรือการตรวจ ไม่ระบุ = ทั้งหมด
                        """,
                    en: """
                        Changes comparisons, numbers, days, lists and conditions one at a time and runs the packs' own examples again. A change \
                        that no example notices is reported at its place: add an example, or list it under [[survivor]] with the reason. An ID \
                        is that of an item, a form or a check; without one, everything is tried.
                        """),
                [
                    Example(
                        "oitlint pack mutate --rules rules", th: "ลองทุกจุดของชุดข้อกำหนดในโฟลเดอร์ rules",
                        en: "try everything in the folder rules")
                ])
        case .packDiff:
            CommandSpec(
                .some(.pack),
                Phrase(th: "บอกว่าข้อของปีหนึ่งเป็นอย่างไรในปีต่อมา", en: "say what became of the items of one year in a later one"),
                Phrase(
                    th: "ระบุชุดข้อกำหนดสองชุด ปีก่อนขึ้นก่อน: ข้อใดคงเดิม แก้ไข ย้ายเลขข้อ รวม แยก เพิ่ม หรือตัดออก และขออะไรต่างไป",
                    en:
                        "Takes two packs, the earlier first: which items are the same, changed, moved, merged, split, added or removed, and what they ask otherwise."
                ),
                [Example("oitlint pack diff 2567 2568", th: "จากปี 2567 เป็น 2568", en: "from 2567 to 2568")])
        case .packDoc:
            CommandSpec(
                .none, Phrase(th: "เขียนหน้าเอกสารของชุดข้อกำหนด", en: "write the pages that document the packs"),
                Phrase(
                    th: """
                        เขียน README.md ของแต่ละปีในโฟลเดอร์ของ --rules: ข้อ สิ่งที่ขอ องค์ประกอบ คอลัมน์ ตัวอย่าง ที่มา และความมั่นใจ \
                        และภาพรวมใน README.md ของโฟลเดอร์ระหว่าง <!-- packs --> กับ <!-- /packs -->
                        """,
                    en: """
                        Writes a README.md for each year into the folder of --rules: items, demands, elements, columns, examples, provenance \
                        and confidence; and the overview in the folder's own README.md between <!-- packs --> and <!-- /packs -->.
                        """),
                [Example("oitlint pack doc --rules rules", th: "เขียนหน้าเอกสารในโฟลเดอร์ rules", en: "write the pages in the folder rules")])
        case .packPublish:
            CommandSpec(
                .none, Phrase(th: "เพิ่มรหัสใหม่ในรายการที่เผยแพร่แล้ว", en: "add new ids to the lists of published ones"),
                Phrase(
                    th: """
                        เติม published.toml ของแต่ละปีในโฟลเดอร์ของ --rules ด้วยรหัสและระดับที่ยังไม่มี รหัสที่อยู่ในรายการแล้วไม่ถูกแก้หรือลบ \
                        หากรหัสหายไปหรือเปลี่ยนระดับ pack check จะบอก
                        """,
                    en: """
                        Adds the ids that are new, with their levels, to the published.toml of each year in the folder of --rules. What is \
                        listed is neither changed nor removed; pack check says when a listed id is gone or has another level.
                        """),
                [
                    Example(
                        "oitlint pack publish --rules rules", th: "เติมรายการในโฟลเดอร์ rules", en: "complete the lists in the folder rules")
                ])
        case .schema:
            CommandSpec(
                .some(.format),
                Phrase(
                    th: "แสดง JSON Schema ของผลรูปแบบ json, json-lines หรือของ baseline",
                    en: "print the JSON Schema of the output json or json-lines, or of a baseline"),
                Phrase(
                    th: "json อธิบายเอกสารทั้งชุด json-lines อธิบายบรรทัดหนึ่ง รุ่นของ schema คือ schemaVersion ในผล",
                    en: "That of json describes the document, that of json-lines a line. Its version is the schemaVersion of the output."),
                [
                    Example(
                        "oitlint schema json", th: "ให้โปรแกรมอื่นตรวจผลก่อนใช้", en: "for programs that hold the output against it")
                ])
        case .completions:
            CommandSpec(
                .one(.shell),
                Phrase(
                    th: "เขียนสคริปต์เติมคำสั่งอัตโนมัติของ bash, zsh หรือ fish",
                    en: "write the script that completes command lines: bash, zsh or fish"),
                Phrase(
                    th: """
                        สคริปต์ถามโปรแกรมเองทุกครั้งที่กด Tab จึงรู้คำสั่ง ตัวเลือก ค่า รหัสข้อ และชุดข้อกำหนดของรุ่นที่ติดตั้งอยู่เสมอ \
                        เขียนลงไฟล์ตามตัวอย่าง แล้วเปิดเทอร์มินัลใหม่
                        """,
                    en: """
                        At each Tab the script asks the program itself, and so always knows the commands, options, values, ids of items and \
                        packs of the version that is installed. Write it to a file as the examples do and open a new terminal.
                        """),
                [
                    Example(
                        "oitlint completions bash > ~/.local/share/bash-completion/completions/oitlint", th: "สำหรับ bash", en: "for bash"),
                    Example(
                        "oitlint completions zsh > ~/.zfunc/_oitlint", th: "สำหรับ zsh โดยให้ ~/.zfunc อยู่ใน fpath ก่อน compinit",
                        en: "for zsh, where ~/.zfunc stands in fpath before compinit"),
                    Example("oitlint completions fish > ~/.config/fish/completions/oitlint.fish", th: "สำหรับ fish", en: "for fish"),
                ])
        case .man:
            CommandSpec(
                .none, Phrase(th: "เขียนหน้าคู่มือสำหรับ man", en: "write the manual page for man"),
                Phrase(
                    th: "หน้าคู่มือมาจากคำประกาศเดียวกับความช่วยเหลือ ภาษาตาม --language",
                    en: "The page comes from the same declarations as help, in the language of --language."),
                [
                    Example(
                        "oitlint man > /usr/local/share/man/man1/oitlint.1", th: "ติดตั้ง แล้วใช้ man oitlint",
                        en: "install it, then man oitlint"),
                    Example("oitlint man | man -l -", th: "อ่านทันที", en: "read it at once"),
                ])
        case .complete:
            CommandSpec(
                .any(.command), Phrase(th: "เติมคำสั่ง สำหรับสคริปต์ของเชลล์", en: "complete a command line, for the scripts of shells"),
                Phrase(
                    th: "รับคำของคำสั่งหลัง -- จนถึงคำที่กำลังพิมพ์ ตอบบรรทัดละหนึ่งคำ ตามด้วยแท็บและความหมาย บรรทัดสุดท้ายบอกว่าเติมชื่อไฟล์หรือไม่",
                    en: """
                        Takes the words of a command line behind --, up to the one that is being typed, and answers a word a line, a tab and \
                        what it means; the last line says whether names of files come besides.
                        """),
                [Example("oitlint debug complete -- check --fo", th: "คำที่ขึ้นต้นด้วย --fo", en: "what begins with --fo")])
        case .help:
            CommandSpec(
                .any(.command), Phrase(th: "แสดงวิธีใช้ของคำสั่ง", en: "show how a command is used"),
                Phrase(
                    th: "เหมือนกับ --help หลังคำสั่ง ไม่ระบุคำสั่งจะแสดงภาพรวม",
                    en: "The same as --help after the command; without a command, the overview."),
                [Example("oitlint help check", th: "ดูวิธีใช้คำสั่ง check", en: "see how check is used")])
        case .debugTOML:
            CommandSpec(
                .none, Phrase(th: "ตัวเชื่อมกับชุดทดสอบ toml-test", en: "adapter for the suite toml-test"),
                Phrase(
                    th: "อ่าน TOML จากข้อมูลเข้ามาตรฐาน เขียน JSON ที่บอกชนิด จบด้วยรหัส 1 เมื่อเอกสารผิด",
                    en: "Reads TOML on standard input and writes tagged JSON; ends in 1 when the document is invalid."),
                [Example("oitlint debug toml < file.toml", th: "อ่านเอกสารหนึ่ง", en: "decode a document")])
        case .debugCEL:
            CommandSpec(
                .none, Phrase(th: "ตัวเชื่อมกับชุดทดสอบ cel-spec", en: "adapter for the suite cel-spec"),
                Phrase(
                    th: """
                        อ่านกรณีทดสอบจากข้อมูลเข้ามาตรฐาน บรรทัดละหนึ่ง JSON (id, expr, bindings, type_env, disable_check) \
                        แล้วตอบบรรทัดละหนึ่ง JSON
                        """,
                    en: """
                        Reads cases on standard input, one JSON object a line (id, expr, bindings, type_env, disable_check), \
                        and answers each with a line of JSON.
                        """),
                [Example("oitlint debug cel < cases.jsonl", th: "คำนวณทุกกรณี", en: "evaluate all cases")])
        }
    }
}
