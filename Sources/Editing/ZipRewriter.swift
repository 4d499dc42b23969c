public import Readers

/// Writes an archive anew with some parts changed and some added; every other part keeps its bytes, compressed as they are.
public enum ZipRewriter {
    /// 2 GiB: beyond it an archive needs numbers of 64 bits, and no workbook that people send is a tenth of that.
    private static let limit = 1 << 31

    /// The archive with changed parts, by the names that the list of parts has, and with new ones behind.
    ///
    /// - Returns: Nil when a part to change is not there, or the archive is too large or of a kind that is not written.
    public static func rewrite(
        _ package: ZipPackage, changing parts: [String: [UInt8]], adding added: [(name: String, bytes: [UInt8])] = []
    )
        -> [UInt8]?
    {
        let bytes = package.bytes
        guard bytes.count < limit, let end = endRecord(package), package.entries.count + added.count < 0xFFFF else { return nil }
        let names = Set(package.entries.map(\.name))
        guard parts.keys.allSatisfy({ names.contains($0) }), added.allSatisfy({ !names.contains($0.name) }) else { return nil }
        // What belongs to a part reaches to the next one: data, descriptor and gap.
        let order = package.entries.indices.sorted { package.entries[$0].headerOffset < package.entries[$1].headerOffset }
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count + bytes.count / 8)
        out += bytes[..<(order.first.map { package.entries[$0].headerOffset } ?? package.list.lowerBound)]
        var listings = package.entries.map { Array(bytes[$0.listing]) }
        for (position, index) in order.enumerated() {
            let entry = package.entries[index]
            let next = position + 1 < order.count ? package.entries[order[position + 1]].headerOffset : package.list.lowerBound
            let offset = out.count - package.shift
            if let content = parts[entry.name] {
                guard let part = Part(content), let header = part.localHeader(bytes, at: entry.headerOffset) else { return nil }
                out += header
                out += part.data
                listings[index] = part.listing(listings[index])
            } else {
                guard entry.headerOffset <= next else { return nil }
                out += bytes[entry.headerOffset..<next]
            }
            listings[index].set32(offset, at: 42)
        }
        for (name, content) in added {
            guard let part = Part(content) else { return nil }
            let offset = out.count - package.shift
            out += part.newHeader(name)
            out += part.data
            var listing = part.newListing(name)
            listing.set32(offset, at: 42)
            listings.append(listing)
        }
        let listStart = out.count
        for listing in listings { out += listing }
        let listBytes = out.count - listStart
        var tail = Array(bytes[end...])
        tail.set16(listings.count, at: 8)
        tail.set16(listings.count, at: 10)
        tail.set32(listBytes, at: 12)
        tail.set32(listStart - package.shift, at: 16)
        out += tail
        return out.count < limit ? out : nil
    }

    /// Where the end record begins, APPNOTE §4.3.16; nil when something stands between it and the list, such as 64-bit numbers.
    private static func endRecord(_ package: ZipPackage) -> Int? {
        let at = package.list.upperBound
        guard package.bytes.count >= at + 22, package.bytes[at...].starts(with: [0x50, 0x4B, 5, 6]) else { return nil }
        return at
    }

    /// A part as it is written.
    private struct Part {
        let data: [UInt8]
        let size: Int
        let checksum: UInt32

        /// The tag of the extra field with 64-bit numbers, which are not needed.
        private static let wideTag = 1

        init?(_ content: [UInt8]) {
            guard content.count < limit, let data = Deflate.compressed(content) else { return nil }
            self.data = data
            size = content.count
            checksum = Deflate.checksum(content)
        }

        /// The local header as it was but for method, sizes and check sum.
        func localHeader(_ bytes: [UInt8], at start: Int) -> [UInt8]? {
            guard bytes.count >= start + 30 else { return nil }
            let nameCount = bytes.get16(at: start + 26)
            let extraStart = start + 30 + nameCount
            let extraEnd = extraStart + bytes.get16(at: start + 28)
            guard extraEnd <= bytes.count else { return nil }
            let extra = Part.narrow(bytes[extraStart..<extraEnd])
            var header = Array(bytes[start..<extraStart])
            header.set16(header.get16(at: 6) & ~8, at: 6)
            setNumbers(&header, method: 8, sum: 14)
            header.set16(extra.count, at: 28)
            return header + extra
        }

        /// The entry of the list as it was but for method, sizes and check sum.
        func listing(_ old: [UInt8]) -> [UInt8] {
            let nameEnd = 46 + old.get16(at: 28)
            let extraEnd = nameEnd + old.get16(at: 30)
            let extra = Part.narrow(old[nameEnd..<extraEnd])
            var listing = Array(old[..<nameEnd])
            listing.set16(listing.get16(at: 8) & ~8, at: 8)
            setNumbers(&listing, method: 10, sum: 16)
            listing.set16(extra.count, at: 30)
            return listing + extra + old[extraEnd...]
        }

        func newHeader(_ name: String) -> [UInt8] {
            var header: [UInt8] = [0x50, 0x4B, 3, 4, 20, 0] + [UInt8](repeating: 0, count: 24)
            setCommon(&header, from: 6, name)
            setNumbers(&header, method: 8, sum: 14)
            header.set16(name.utf8.count, at: 26)
            return header + name.utf8
        }

        func newListing(_ name: String) -> [UInt8] {
            var listing: [UInt8] = [0x50, 0x4B, 1, 2, 20, 0, 20, 0] + [UInt8](repeating: 0, count: 38)
            setCommon(&listing, from: 8, name)
            setNumbers(&listing, method: 10, sum: 16)
            listing.set16(name.utf8.count, at: 28)
            return listing + name.utf8
        }

        /// Flags and the date: 1980-01-01, so that the same input gives the same bytes.
        private func setCommon(_ bytes: inout [UInt8], from at: Int, _ name: String) {
            bytes.set16(name.utf8.allSatisfy { $0 < 0x80 } ? 0 : 0x800, at: at)
            bytes.set16(0x21, at: at + 6)
        }

        private func setNumbers(_ bytes: inout [UInt8], method: Int, sum: Int) {
            bytes.set16(8, at: method)
            bytes.set32(Int(checksum), at: sum)
            bytes.set32(data.count, at: sum + 4)
            bytes.set32(size, at: sum + 8)
        }

        /// Extra fields without the one of 64-bit numbers.
        private static func narrow(_ extra: ArraySlice<UInt8>) -> [UInt8] {
            let bytes = Array(extra)
            var out: [UInt8] = []
            var at = 0
            while at + 4 <= bytes.count {
                let end = min(at + 4 + bytes.get16(at: at + 2), bytes.count)
                if bytes.get16(at: at) != wideTag { out += bytes[at..<end] }
                at = end
            }
            return out
        }
    }
}

extension [UInt8] {
    fileprivate func get16(at offset: Int) -> Int { Int(self[offset]) | Int(self[offset + 1]) << 8 }

    fileprivate mutating func set16(_ value: Int, at offset: Int) {
        for byte in 0..<2 { self[offset + byte] = UInt8(truncatingIfNeeded: value >> (8 * byte)) }
    }

    fileprivate mutating func set32(_ value: Int, at offset: Int) {
        for byte in 0..<4 { self[offset + byte] = UInt8(truncatingIfNeeded: value >> (8 * byte)) }
    }
}
