/// Signs that people tick.
enum CheckBoxes {
    /// ☐, for which a box that was typed with brackets is taken.
    static let empty: UInt16 = 0x2610
    /// ☑, for which such a box is taken where a tick stands in it.
    static let marked: UInt16 = 0x2611

    /// ☐ □ ▢ ❏ and the like.
    private static let open: [UInt16] = [empty, 0x25A1, 0x25A2, 0x2750, 0x274F]
    /// ☑ ☒ ■ ✓ ✔ ✅ and the like.
    private static let ticked: [UInt16] = [marked, 0x2612, 0x25A0, 0x25A3, 0x2713, 0x2714, 0x2705]

    static func isOpen(_ sign: UInt16) -> Bool { open.contains(sign) }
    static func isTicked(_ sign: UInt16) -> Bool { ticked.contains(sign) }
    static func isBox(_ sign: UInt16) -> Bool { isOpen(sign) || isTicked(sign) }
}
