/// Timestamps and durations.
enum TimeFunctions {
    static let all: [Function] = [
        Function(
            "duration", en: "Reads a duration from a text such as 1h30m or 1.5s.", th: "อ่านช่วงเวลาจากข้อความ เช่น 1h30m หรือ 1.5s",
            [
                Overload.of(.duration) { (a: CELDuration) in .value(.duration(a)) },
                Overload.of(.duration) { (a: String) in
                    CELDuration(a).map { .value(.duration($0)) } ?? .fail(.notConvertible(a, to: "duration"))
                },
            ],
            examples: [.init("duration('1m') == duration('60s')", "true")]),
        getter("getDate", "Gives the day of the month, 1 to 31.", "วันที่ในเดือน 1 ถึง 31", "13") { $0.parts.day },
        getter("getDayOfMonth", "Gives the day of the month counted from 0.", "วันที่ในเดือนนับจาก 0", "12") { $0.parts.day - 1 },
        getter("getDayOfWeek", "Gives the day of the week, 0 for Sunday.", "วันในสัปดาห์ 0 คืออาทิตย์", "5") { CELDate.weekday(ofDay: $0.day) },
        getter("getDayOfYear", "Gives the day of the year counted from 0.", "วันที่ในปีนับจาก 0", "43") {
            $0.day - CELDate.dayNumber(year: $0.parts.year, month: 1, day: 1)
        },
        getter("getFullYear", "Gives the year of the common era.", "ปี ค.ศ.", "2009") { $0.parts.year },
        getter("getHours", "Gives the hour, or the whole hours of a duration.", "ชั่วโมง หรือจำนวนชั่วโมงเต็มของช่วงเวลา", "23", 3_600_000_000_000)
        {
            $0.second / 3600
        },
        Function(
            "getMilliseconds", en: "Gives the milliseconds within the second.", th: "มิลลิวินาทีภายในวินาที",
            getters { $0.nanoseconds / 1_000_000 }
                + [Overload.of(.int) { (a: CELDuration) in .int(a.nanoseconds / 1_000_000 % 1000) }.asMember],
            examples: [.init("timestamp('2009-02-13T23:31:30.123Z').getMilliseconds()", "123")]),
        getter("getMinutes", "Gives the minute, or the whole minutes of a duration.", "นาที หรือจำนวนนาทีเต็มของช่วงเวลา", "31", 60_000_000_000) {
            $0.second / 60 % 60
        },
        getter("getMonth", "Gives the month counted from 0.", "เดือนนับจาก 0", "1") { $0.parts.month - 1 },
        getter("getSeconds", "Gives the second, or the whole seconds of a duration.", "วินาที หรือจำนวนวินาทีเต็มของช่วงเวลา", "30", 1_000_000_000)
        {
            $0.second % 60
        },
        Function(
            "timestamp", en: "Reads a point in time from RFC 3339 text or from Unix seconds.",
            th: "อ่านเวลาจากข้อความ RFC 3339 หรือวินาทีแบบ Unix",
            [
                Overload.of(.timestamp) { (a: CELTimestamp) in .value(.timestamp(a)) },
                Overload.of(.timestamp) { (a: String) in
                    CELTimestamp(a).map { .value(.timestamp($0)) } ?? .fail(.notConvertible(a, to: "timestamp"))
                },
                Overload.of(.timestamp) { (a: Int64) in CELTimestamp(seconds: a).map { .value(.timestamp($0)) } ?? .fail(.overflow) },
            ],
            examples: [.init("timestamp('1970-01-01T00:01:00Z') == timestamp(60)", "true")]),
    ]

    /// A timestamp taken apart in some zone.
    private struct Moment {
        let day: Int64
        let nanoseconds: Int64
        let parts: (year: Int64, month: Int64, day: Int64)
        let second: Int64

        init(_ timestamp: CELTimestamp, offset: Int64) {
            let local = timestamp.seconds + offset
            let inDay = local % 86_400
            second = inDay < 0 ? inDay + 86_400 : inDay
            day = (local - second) / 86_400
            parts = CELDate.parts(ofDay: day)
            nanoseconds = Int64(timestamp.nanoseconds)
        }
    }

    private static func getters(_ read: @escaping @Sendable (Moment) -> Int64) -> [Overload] {
        [
            Overload.of(.int) { (a: CELTimestamp) in .int(read(Moment(a, offset: 0))) }.asMember,
            Overload.of(.int) { (a: CELTimestamp, zone: String) in
                guard let offset = TimeZoneRule.offset(of: zone, at: a.seconds) else { return .fail(.unknownZone(zone)) }
                return .int(read(Moment(a, offset: offset)))
            }.asMember,
        ]
    }

    private static func getter(
        _ name: String, _ english: String, _ thai: String, _ example: String, _ unit: Int64? = nil,
        _ read: @escaping @Sendable (Moment) -> Int64
    ) -> Function {
        let ofDuration = unit.map { unit in [Overload.of(.int) { (a: CELDuration) in .int(a.nanoseconds / unit) }.asMember] }
        return Function(
            name, en: english, th: thai, getters(read) + (ofDuration ?? []),
            examples: [.init("timestamp('2009-02-13T23:31:30Z').\(name)()", example)])
    }
}
