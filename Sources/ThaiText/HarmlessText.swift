/// Makes text from a file safe to show: nothing in it can move the cursor, break the line or turn the direction of writing.
///
/// Control characters become their pictures (U+2400–U+241F, DEL U+2421), a tab becomes a space, a line feed or one of
/// U+2028 and U+2029 becomes `␤`; C1 controls and bidirectional controls become U+FFFD. Everything else stays, Thai included.
public func harmless(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { picture(of: $0.value) != nil }) else { return text }
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
        if let value = picture(of: scalar.value), let picture = Unicode.Scalar(value) {
            scalars.append(picture)
        } else {
            scalars.append(scalar)
        }
    }
    return String(scalars)
}

/// What stands for a scalar that must not be shown, or nil if it may be.
private func picture(of value: UInt32) -> UInt32? {
    switch value {
    case 0x09: 0x20
    case 0x0A, 0x2028, 0x2029: 0x2424
    case 0x00...0x1F: 0x2400 + value
    case 0x7F: 0x2421
    case 0x80...0x9F: 0xFFFD
    // Bidi_Control, Unicode Standard Annex #9.
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: 0xFFFD
    default: nil
    }
}
