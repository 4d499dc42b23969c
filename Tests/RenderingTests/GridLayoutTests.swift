import Diagnostics
import Testing

@testable import Rendering

@Suite struct GridLayoutTests {
    @Test func `columns stand two cells apart, and an ellipsis where some are left out`() {
        let layout = GridLayout([column(0, "ab", .unmarked), column(1, "น้ำ", .secondary), column(4, "xyz", .primary)], width: 80)
        #expect(layout.columns.map(\.start) == [0, 4, 12])
        #expect(layout.columns.map(\.width) == [2, 3, 3])
        #expect(layout.ellipses == [9])
    }

    @Test func `unmarked columns go first, then secondary ones shrink, then primary ones`() {
        let wide = String(repeating: "x", count: 40)
        let columns = [column(0, wide, .unmarked), column(1, wide, .secondary), column(2, wide, .primary)]
        #expect(numbers(columns, 200) == [0, 1, 2])
        #expect(GridLayout(columns, width: 200).columns.map(\.width) == [28, 28, 40])
        #expect(numbers(columns, 80) == [1, 2])
        #expect(GridLayout(columns, width: 60).columns.map(\.width) == [18, 40])
        #expect(GridLayout(columns, width: 40).columns.map(\.width) == [12, 26])
        #expect(numbers(columns, 20) == [2])
        #expect(GridLayout(columns, width: 5).columns.map(\.width) == [5])
    }

    @Test func `the middle of what is unmarked goes first`() {
        let columns = (0..<5).map { column($0, "12345678", $0 == 4 ? .primary : .unmarked) }
        #expect(numbers(columns, 50) == [0, 1, 2, 3, 4])
        #expect(numbers(columns, 44) == [0, 1, 3, 4])
    }

    @Test(arguments: 1...120)
    func `a grid of any shape fits any width`(_ width: Int) {
        for shape in 0..<64 {
            let columns = (0..<6).map { number in
                let mark: Mark = shape >> number & 1 == 0 ? .unmarked : (number % 2 == 0 ? .primary : .secondary)
                return column(number * 2, String(repeating: "ก", count: (shape * 7 + number * 13) % 45), mark)
            }
            let layout = GridLayout(columns, width: width)
            #expect(layout.columns.allSatisfy { $0.start + $0.width <= width && $0.width > 0 })
            #expect(layout.ellipses.count == max(layout.columns.count - 1, 0))
        }
    }

    private func numbers(_ columns: [GridLayout.Column], _ width: Int) -> [Int] {
        GridLayout(columns, width: width).columns.map(\.number)
    }

    private func column(_ number: Int, _ text: String, _ mark: Mark) -> GridLayout.Column {
        let shown = ShownText(text)
        return GridLayout.Column(
            number: number, name: "AAA", header: nil, text: shown, mark: mark, label: nil,
            width: GridLayout.naturalWidth(name: mark == .unmarked ? "A" : "AAA", header: nil, text: shown, mark: mark))
    }
}
