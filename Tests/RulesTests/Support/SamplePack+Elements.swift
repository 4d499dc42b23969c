extension SamplePack {
    /// The sample packs with an item whose text must say things, and that asks a person one question.
    static var withElements: SamplePack {
        SamplePack().with(
            "2567/items/X2.toml",
            """
            [item]
            id         = "X2"
            indicator  = "1.1"
            title      = { th = "ที่ทำการตัวอย่าง", en = "sample office" }
            owner      = { th = "ฝ่ายตัวอย่าง", en = "sample division" }
            confidence = "high"
            source     = { document = "เอกสารตัวอย่าง", clause = "ข้อ 2" }

            [covers]
            year = "standing"

            [recognise]
            titles = ["ที่ทำการตัวอย่าง"]

            [[element]]
            id       = "address"
            element  = 1
            title    = { th = "ที่อยู่", en = "address" }
            wordings = ["ที่ตั้ง"]
            passes   = ["ที่อยู่: 1 หมู่ 2"]
            fails    = ["ที่อยู่: -"]

            [[element]]
            id       = "telephone"
            title    = { th = "โทรศัพท์", en = "telephone" }
            wordings = ["โทร"]
            content  = "telephone"
            passes   = ["โทร. 054 123 456"]
            fails    = ["โทร."]

            [[element]]
            id       = "opened"
            title    = { th = "วันเปิดทำการ", en = "day of opening" }
            content  = "date-in-period"
            presence = "warning"
            passes   = ["วันเปิดทำการ: 1 มกราคม 2567"]
            fails    = ["วันเปิดทำการ: 1 มกราคม 2560"]

            [[attest]]
            id       = "sign-hangs"
            question = { th = "มีป้ายหน้าที่ทำการหรือไม่", en = "does a sign hang outside?" }
            help     = { th = "ไปดู", en = "go and look" }

            """)
    }
}
