/// Builds a compound file with streams of these names and nothing in them.
func compoundFile(_ streams: [String], sectorShift: Int = 9) -> [UInt8] {
    let size = 1 << sectorShift
    let perSector = size / 128
    let names = ["Root Entry"] + streams
    let sectors = (names.count + perSector - 1) / perSector
    var header: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + little(0, 16)
    header +=
        little(0x3E, 2) + little(sectorShift == 9 ? 3 : 4, 2) + little(0xFFFE, 2) + little(sectorShift, 2) + little(6, 2) + little(0, 6)
    // The allocation table is sector 0, the directory begins in sector 1.
    header += little(0, 4) + little(1, 4) + little(1, 4) + little(0, 4) + little(4096, 4)
    header += little(0xFFFF_FFFE, 4) + little(0, 4) + little(0xFFFF_FFFE, 4) + little(0, 4) + little(0, 4)
    while header.count < size { header += [0xFF] }
    var table = little(0xFFFF_FFFD, 4)
    for sector in 1...sectors { table += little(sector == sectors ? 0xFFFF_FFFE : sector + 1, 4) }
    while table.count < size { table += [0xFF] }
    var directory: [UInt8] = []
    for (index, name) in names.enumerated() {
        var entry = name.utf16.flatMap { little(Int($0), 2) }
        let count = entry.count + 2
        entry += [UInt8](repeating: 0, count: 64 - entry.count)
        entry += little(count, 2) + [index == 0 ? 5 : 2, 1]
        directory += entry + [UInt8](repeating: 0, count: 128 - entry.count)
    }
    while directory.count < sectors * size { directory += [0] }
    return header + table + directory
}
