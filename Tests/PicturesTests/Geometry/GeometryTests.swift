import Testing

@testable import Pictures

@Suite struct GeometryTests {
  @Test func niceTicks() {
    #expect(NiceTicks.values(low: 0, high: 10, count: 5) == [0, 2, 4, 6, 8, 10])
    #expect(NiceTicks.values(low: -3, high: 3, count: 3) == [-2, 0, 2])
    #expect(NiceTicks.values(low: 1, high: 1, count: 3).isEmpty)
    #expect(NiceTicks.values(low: .nan, high: 1, count: 3).isEmpty)
    #expect(NiceTicks.values(low: 1e300, high: 2e300, count: 4).count >= 2)
  }

  @Test func labelsArePushedApartInOrder() {
    var noise = Noise(seed: 5)
    for _ in 0..<500 {
      let wanted = (0..<4).map { _ in noise.uniform() * 100 }
      let placed = LabelSpread.positions(wanted, gap: 14, low: 0, high: 100)
      let order = wanted.indices.sorted { wanted[$0] < wanted[$1] }
      for (a, b) in zip(order, order.dropFirst()) { #expect(placed[b] - placed[a] >= 14 - 1e-6) }
      #expect(placed.allSatisfy { $0 >= -1e-6 && $0 <= 100 + 1e-6 })
    }
    #expect(LabelSpread.positions([10, 50], gap: 14, low: 0, high: 100) == [10, 50])
    #expect(LabelSpread.positions([], gap: 14, low: 0, high: 100).isEmpty)
  }

  @Test func thinningKeepsExtremesEndsAndMarkedPoints() {
    var noise = Noise(seed: 6)
    let count = 17_520
    let x = (0..<count).map { Double($0) / Double(count - 1) * 800 }
    let y = (0..<count).map { $0 % 1000 == 999 ? Double.nan : noise.normal() }
    let kept = Thinning.kept(x: x, y: y) { $0 % 1237 == 0 }
    #expect(kept.count < 5 * 802 && kept.count > 1600)
    #expect(kept.first == 0 && kept.last == count - 1)
    #expect(zip(kept, kept.dropFirst()).allSatisfy(<))
    let set = Set(kept)
    for index in stride(from: 0, to: count, by: 1237) { #expect(set.contains(index)) }
    let all = Dictionary(grouping: 0..<count) { Int(x[$0]) }
    let left = Dictionary(grouping: kept) { Int(x[$0]) }
    for (column, members) in all {
      let finite = members.filter { !y[$0].isNaN }
      let values = Set((left[column] ?? []).map { y[$0].isNaN ? "missing" : "\(y[$0])" })
      for extreme in [finite.map { y[$0] }.max(), finite.map { y[$0] }.min()] {
        if let extreme { #expect(values.contains("\(extreme)")) }
      }
      if finite.count < members.count { #expect(values.contains("missing")) }
    }
    #expect(Thinning.kept(x: [1, 2, 3], y: [1, 2, 3]) { _ in false } == [0, 1, 2])
    #expect(Thinning.kept(x: [], y: []) { _ in false }.isEmpty)
  }

  @Test func scalesSurviveWhatIsNotANumber() {
    let empty = LinearScale(values: [.nan, .infinity], start: 100, end: 0)
    #expect(empty.low == 0 && empty.high == 1)
    let level = LinearScale(values: [5, 5], start: 100, end: 0)
    #expect(level(5) == 50)
    let wide = LinearScale(values: [-Double.greatestFiniteMagnitude, .greatestFiniteMagnitude], start: 100, end: 0)
    #expect(wide(0).isFinite && wide.low.isFinite && wide.high.isFinite)
  }

  @Test func calendarTicksAreMondaysMonthsAndYears() {
    func ticks(_ days: Int, room: Double, from start: Int = SampleDates.start) -> [CalendarAxis.Tick] {
      let first = Double(start) * 86_400
      return CalendarAxis(range: first...(first + Double(days) * 86_400), step: 86_400, room: room, locale: .en) {
        TextWidth.of($0, size: 11)
      }.ticks
    }
    let weeks = ticks(60, room: 700)
    #expect(weeks.first?.text == "7 Mar" && weeks.first?.below == "2016" && weeks.dropFirst().allSatisfy { $0.below == nil })
    let months = ticks(400, room: 700)
    #expect(months.first?.text == "Mar" && months.first?.below == "2016")
    #expect(months.first { $0.below == "2017" }?.text == "Jan")
    #expect(ticks(4000, room: 700).first?.text == "2017")
    #expect(ticks(5, room: 700).count == 6)
    #expect(!ticks(5, room: 20).isEmpty)
  }

  @Test func positionsBreakWhereTimeDoes() {
    let positions = TimePositions(["2016-03-01", "2016-03-02", "2016-03-05", "2016-03-06"])
    #expect(positions.kind == .calendar && positions.step == 86_400)
    #expect((0..<4).map { positions.breaks(before: $0) } == [false, false, true, false])
    #expect(TimePositions(["1", "2", "5"]).x == [1, 2, 5])
    #expect(TimePositions(["b", "a"]).x == [0, 1])
    #expect(TimePositions(["2016-03-02", "2016-03-01"]).kind == .steps)
    #expect(TimePositions([]).x.isEmpty)
    // The hour that happens twice in autumn is drawn twice.
    let autumn = TimePositions(["2016-10-30T02:00:00+02:00", "2016-10-30T02:00:00+01:00", "2016-10-30T03:00:00+01:00"])
    #expect(autumn.x[1] - autumn.x[0] == 3600 && autumn.x[2] - autumn.x[1] == 3600)
  }

  @Test func textIsWrappedAndCutToItsRoom() {
    let text = "one two three four five six seven eight nine ten 工單解決時間中位數每日新建工單數量"
    for width in stride(from: 40.0, through: 300, by: 20) {
      let lines = TextWidth.wrap(text, to: width, size: 12)
      #expect(lines.allSatisfy { TextWidth.of($0, size: 12) <= width })
      #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
      #expect(TextWidth.of(TextWidth.cut(text, to: width, size: 12), size: 12) <= width)
    }
  }

  @Test func coordinatesHaveOneDecimal() {
    #expect(
      Coordinate.text(1.26) == "1.3" && Coordinate.text(-0.04) == "0" && Coordinate.text(12) == "12" && Coordinate.text(-3.5) == "-3.5")
    #expect(Coordinate.text(.nan) == "0" && Coordinate.text(1e12) == "1000000")
    #expect(Coordinate.hundredths(1.75) == "1.75" && Coordinate.hundredths(1.5) == "1.5" && Coordinate.hundredths(2) == "2")
    #expect(Coordinate.hundredths(0.05) == "0.05")
  }
}
