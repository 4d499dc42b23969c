extension SamplePack {
    /// Where the item of a plan is, and that of its progress.
    static let planItem = "2567/items/X3.toml"
    static let progressItem = "2567/items/X4.toml"

    /// The sample with a plan, its progress, which must follow from it, and a policy in prose that names every deed.
    static let between = SamplePack().with("forms/deeds.toml", deeds).with(planItem, plan).with(progressItem, progress)
        .with("2567/items/X5.toml", policy)

    private static func head(_ id: String, _ th: String, _ en: String) -> String {
        """
        [item]
        id         = "\(id)"
        indicator  = "1.1"
        title      = { th = "\(th)", en = "\(en)" }
        owner      = { th = "ฝ่ายตัวอย่าง", en = "sample division" }
        source     = { document = "เอกสารตัวอย่าง" }

        [recognise]
        titles = ["\(th)"]


        """
    }

    private static let plan =
        head("X3", "แผนกิจการ", "plan of deeds") + """
            [[table]]
            id    = "plan"
            form  = "deeds"
            title = { th = "ตารางแผน", en = "plan" }

            """

    private static let progress =
        head("X4", "ผลกิจการ", "progress of deeds") + """
            [[table]]
            id    = "done"
            form  = "deeds"
            title = { th = "ตารางผล", en = "deeds done" }

            [[check]]
            id      = "deed-not-planned"
            each    = "done.by_deed"
            with    = "X3/plan.by_deed"
            assert  = "right.rows > 0"
            at      = "deed"
            message = { th = "แผนไม่มี ({key})", en = "the plan has no such deed ({key})" }
            help    = { th = "เขียนให้ตรงกับแผน", en = "name it as the plan does" }
            near    = [{ done = [{ deed = "งานปลูก ต้นไม้" }, {}], "X3/plan" = [{}] }]
            fails   = [{ done = [{ deed = "ขุดบ่อน้ำ" }, {}], "X3/plan" = [{}] }]

            [[check]]
            id      = "planned-deed-not-done"
            level   = "warning"
            each    = "X3/plan.by_deed"
            with    = "done.by_deed"
            assert  = "right.rows > 0 && left.cost >= right.cost"
            at      = "deed"
            message = { th = "ไม่มีผลของ ({key})", en = "nothing is said of ({key})" }
            near    = [{ done = [{}], "X3/plan" = [{}, { deed = "ปลูก ต้นไม้" }] }]
            fails   = [{ done = [{}], "X3/plan" = [{}, { deed = "ขุดบ่อน้ำ" }] }]

            [[check]]
            id      = "deed-not-in-policy"
            level   = "note"
            each    = "done.by_deed"
            with    = "X5"
            assert  = "right.mentions > 0"
            at      = "deed"
            message = { th = "นโยบายไม่กล่าวถึง ({key})", en = "the policy does not name ({key})" }
            near    = [{ done = [{ deed = "ปลูกต้นไม้" }], X5 = "# นโยบาย\\nจะปลูก ต้นไม้ทุกปี" }]
            fails   = [{ done = [{ deed = "ขุดบ่อน้ำ" }], X5 = "# นโยบาย\\nจะปลูก ต้นไม้ทุกปี" }]

            """

    private static let policy =
        head("X5", "นโยบายกิจการ", "policy") + """
            [[element]]
            id     = "policy"
            title  = { th = "นโยบายกิจการ", en = "policy" }
            passes = ["# นโยบายกิจการ\\nปลูกต้นไม้"]
            fails  = ["# นโยบายกิจการ"]

            """

    private static let deeds = """
        [form]
        id    = "deeds"
        title = { th = "แบบกิจการ", en = "form of deeds" }

        [[column]]
        id      = "deed"
        title   = { th = "กิจการที่ทำ", en = "Deed" }
        type    = "text"
        example = "ปลูกต้นไม้"

        [[column]]
        id      = "cost"
        title   = { th = "ค่าใช้จ่าย (บาท)", en = "Cost (baht)" }
        type    = "money"
        example = "100.00"

        [[group]]
        id     = "by_deed"
        by     = "deed"
        sums   = ["cost"]
        ignore = ["งาน"]

        """
}
