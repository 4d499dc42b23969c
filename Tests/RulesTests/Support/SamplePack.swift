import Rules

/// A small set of packs that is right in every way, for tests to bend.
struct SamplePack: Sendable {
    /// The files, by path; a mark ⟦ ⟧ in one of them is taken out when it is loaded.
    private(set) var texts: [String: String]

    init() {
        texts = [
            "vocabulary/colours.toml": Self.colours, "forms/orders.toml": Self.orders, "2567/pack.toml": Self.pack,
            "2567/items/X1.toml": Self.item,
        ]
    }

    /// The same with a file put beside the others.
    func with(_ path: String, _ text: String) -> SamplePack {
        var pack = self
        pack.texts[path] = text
        return pack
    }

    /// The same with a stretch of a file, which must be there once, replaced.
    func replacing(_ old: String, by new: String, in path: String) -> SamplePack {
        let text = texts[path] ?? ""
        let parts = text.split(separator: old, omittingEmptySubsequences: false)
        precondition(parts.count == 2, "“\(old)” is in \(path) \(parts.count - 1) times")
        return with(path, parts.joined(separator: new))
    }

    /// The same with something appended to the form.
    func adding(_ text: String, to path: String = "forms/orders.toml") -> SamplePack {
        with(path, (texts[path] ?? "") + "\n" + text)
    }

    /// The packs as files.
    var files: PackFiles {
        PackFiles(root: "packs", files: texts.map { PackFiles.File(path: $0.key, bytes: MarkedText($0.value).bytes) })
    }

    /// The packs, loaded.
    var library: PackLibrary { PackLibrary(files) }

    static let pack = """
        [pack]
        id          = "2567"
        fiscal-year = 2567
        title       = { th = "การประเมินตัวอย่าง", en = "sample assessment" }

        [[indicator]]
        id    = "1.1"
        title = { th = "ตัวชี้วัดตัวอย่าง", en = "sample indicator" }

        """

    static let item = """
        [item]
        id         = "X1"
        indicator  = "1.1"
        title      = { th = "ทะเบียนของที่สั่ง", en = "register of orders" }
        owner      = { th = "ฝ่ายตัวอย่าง", en = "sample division" }
        confidence = "high"
        source     = { document = "เอกสารตัวอย่าง", clause = "ข้อ 1" }

        [covers]
        year = "current"

        [recognise]
        titles = ["ทะเบียนของที่สั่ง"]

        [[table]]
        id       = "orders"
        form     = "orders"
        title    = { th = "รายการของที่สั่ง", en = "orders" }
        presence = "error"
        nil      = ["ไม่มีการสั่งของ"]

        """

    static let colours = """
        [vocabulary]
        id    = "colours"
        title = { th = "สี", en = "colours" }

        [[term]]
        id       = "red"
        th       = "สีแดง"
        en       = "red"
        wordings = ["แดง"]

        [[term]]
        id = "green"
        th = "สีเขียวอ่อน"
        en = "light green"

        """

    static let orders = #"""
        [form]
        id      = "orders"
        title   = { th = "แบบสั่งของ", en = "form of orders" }
        totals  = ["รวม"]
        remarks = ["หมายเหตุ"]

        [[column]]
        id       = "number"
        title    = { th = "ลำดับที่", en = "No." }
        type     = "sequence"
        presence = "optional"
        blank    = "note"
        example  = "1"

        [[column]]
        id        = "thing"
        title     = { th = "สิ่งที่อยากได้", en = "Thing" }
        wordings  = ["ของที่สั่ง"]
        tolerated = ["ข้าวของ"]
        element   = 1
        type      = "text"
        example   = "โต๊ะ"

        [[column]]
        id         = "colour"
        title      = { th = "เลือกสี", en = "Colour" }
        type       = "choice"
        vocabulary = "colours"
        presence   = "warning"
        example    = "สีแดง"

        [[column]]
        id      = "budget"
        title   = { th = "เงินที่เตรียมไว้ (บาท)", en = "Budget (baht)" }
        type    = "money"
        minimum = 1
        maximum = 1000000
        example = "1,000.00"
        help    = { th = "พิมพ์จำนวนเงิน", en = "type the amount" }
        near    = [{ budget = "1000000" }, { budget = "1", price = "" }]
        fails   = [{ budget = "1000001" }, { budget = "0", price = "" }]

        [[column]]
        id         = "price"
        title      = { th = "ราคาตกลงกัน (บาท)", en = "Price (baht)" }
        type       = "money"
        blank-when = "thing == 'ของแถม'"
        example    = "900.00"
        near       = [{ thing = "ของแถม", price = "" }]
        fails      = [{ price = "" }]

        [[column]]
        id      = "ordered"
        title   = { th = "เมื่อวันที่", en = "Ordered on" }
        type    = "date"
        example = "1 ต.ค. 2566"

        [[column]]
        id       = "code"
        title    = { th = "รหัสประจำของ", en = "Code" }
        type     = "text"
        presence = "optional"
        blank    = "allowed"
        pattern  = "[A-Z]{2}[0-9]+"
        example  = "AB12"
        near     = [{ code = "AB1" }]
        fails    = [{ code = "AB" }]

        [[group]]
        id   = "by_colour"
        by   = "colour"
        sums = ["price"]

        [[check]]
        id      = "dearer-than-planned"
        level   = "warning"
        assert  = "price <= budget"
        at      = "price"
        element = 2
        message = { th = "ราคา ({price}) เกินเงิน ({budget})", en = "the price ({price}) exceeds the budget ({budget})" }
        help    = { th = "ตรวจราคา", en = "see to the price" }
        label   = { th = "เกิน {price - budget}", en = "over by {price - budget}" }
        passes  = [{ price = "1000", budget = "1000" }]
        near    = [{ price = "1000.00", budget = "1000" }]
        fails   = [{ price = "1001", budget = "1000" }]

        [[check]]
        id      = "wrong-year"
        when    = "thing != 'ของเก่า'"
        assert  = "covers.from <= ordered && ordered <= covers.to"
        at      = "ordered"
        report  = "once"
        message = { th = "วันที่ ({ordered}) ไม่อยู่ในปี {covers.fiscal_year}", en = "the day ({ordered}) is not in {covers.fiscal_year}" }
        passes  = [{}, { thing = "ของเก่า", ordered = "30 ก.ย. 2566" }]
        near    = [{ ordered = "1 ต.ค. 2566" }, { ordered = "30 ก.ย. 2567" }]
        fails   = [{ ordered = "30 ก.ย. 2566" }]

        [[table-check]]
        id       = "out-of-sequence"
        level    = "note"
        sequence = "number"
        message  = { th = "ลำดับ ({number}) ควรเป็น {expected}", en = "number ({number}), {expected} was expected" }
        passes   = [[{}, { number = "2", code = "AB13" }]]
        near     = [[{ number = "1" }, { number = "2", code = "AB13" }]]
        fails    = [[{}, { number = "3", code = "AB13" }]]

        [[table-check]]
        id      = "repeated-code"
        unique  = ["code"]
        message = { th = "รหัส ({code}) ซ้ำกับแถว {first_row}", en = "the code ({code}) stands in row {first_row} already" }
        passes  = [[{}, { number = "2", code = "AB13" }]]
        near    = [[{ number = "1" }, { number = "2", code = "AB13" }]]
        fails   = [[{}, { number = "2" }]]

        """#
}
