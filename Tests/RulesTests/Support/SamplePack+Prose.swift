extension SamplePack {
    /// The sample with a third item, whose table is prose that page breaks may cut.
    static let prose = SamplePack().with(
        "forms/measures.toml",
        """
        [form]
        id      = "measures"
        title   = { th = "แบบมาตรการ", en = "form of measures" }
        layout  = "narrative"
        remarks = ["หมายเหตุ"]

        [[column]]
        id       = "number"
        title    = { th = "ลำดับที่", en = "No." }
        type     = "text"
        presence = "optional"
        blank    = "allowed"
        example  = "๑"

        [[column]]
        id      = "measure"
        title   = { th = "สิ่งที่จะทำ", en = "Measure" }
        type    = "text"
        example = "กวาดพื้น"

        [[column]]
        id         = "done"
        title      = { th = "สรุปว่า ทำเสร็จ", en = "Done" }
        wordings   = ["ทำเสร็จ"]
        type       = "text"
        blank-when = "has(not_done)"
        example    = "/"
        near       = [{ done = "" }]
        fails      = [{ done = "", not_done = "" }]

        [[column]]
        id       = "not_done"
        title    = { th = "ไม่อาจทำได้", en = "Not done" }
        wordings = ["สรุปว่า ไม่อาจทำได้"]
        type     = "text"
        presence = "optional"
        blank    = "allowed"
        example  = "-"

        [[column]]
        id      = "outcome"
        title   = { th = "ผลดีที่ได้", en = "Outcome" }
        type    = "text"
        example = "สะอาด"

        """
    ).with(
        "2567/items/X3.toml",
        """
        [item]
        id         = "X3"
        indicator  = "1.1"
        title      = { th = "รายงานมาตรการของร้าน", en = "report of measures" }
        owner      = { th = "ฝ่ายตัวอย่าง", en = "sample division" }
        source     = { document = "เอกสารตัวอย่าง" }

        [recognise]
        titles = ["รายงานมาตรการของร้าน"]

        [[table]]
        id    = "measures"
        form  = "measures"
        title = { th = "มาตรการ", en = "measures" }

        [years]
        level = "error"
        cited = ["current", "previous"]
        other = "warning"
        short = "note"
        passes = ["# รายงานมาตรการ ปีงบประมาณ พ.ศ. 2567\\nต่อจากปีงบประมาณ พ.ศ. 2566"]
        fails = ["# รายงานมาตรการ ปีงบประมาณ พ.ศ. 2568", "# รายงานมาตรการ ปีงบประมาณ พ.ศ. 2567\\nต่อจากปีงบประมาณ พ.ศ. 2565"]

        """)
}
