import Testing

@testable import Tickets

/// Which mark stands before the decimals, all rows of a column decide.
@Suite struct NumberColumnTests {
  private func read(
    _ texts: [String], expected: DecimalMark = .point, percent: PercentReading = .asWritten
  ) -> (column: NumberColumn, values: [Double]) {
    var column = NumberColumn(header: "n", expected: expected, percent: percent, listed: 3)
    let values = texts.enumerated().map { index, text in ValueSamples.with(text) { column.read($0, line: index + 2).value } }
    return (column, values)
  }

  /// Every value as it comes out, -999 for a refused or missing one.
  private func settled(_ texts: [String], expected: DecimalMark = .point, percent: PercentReading = .asWritten) -> [Double] {
    let (column, values) = read(texts, expected: expected, percent: percent)
    let decision = NumberColumn.decide([column])[0]
    return values.map { column.settled($0, decision) }.map { $0.isNaN ? -999 : $0 }
  }

  @Test func oneTellingValueAmongManyOpenOnes() {
    let open = [String](repeating: "1.234", count: 500)
    #expect(settled(open + ["12,5"]) == [Double](repeating: 1234, count: 500) + [12.5])
    #expect(settled(open + ["12.5"]) == [Double](repeating: 1.234, count: 500) + [12.5])
    #expect(settled(["12,5"] + open, expected: .comma).last == 1234)
    #expect(settled(["12.5"] + open, expected: .comma).last == 1.234)
    let commas = [String](repeating: "1,234", count: 500)
    #expect(settled(commas + ["0.5"]).first == 1234)
    #expect(settled(commas + ["0,5"]).first == 1.234)
  }

  @Test(arguments: [
    (["1.234", "5"], [1.234, 5.0]), (["1,234", "5"], [1234, 5]), (["1.234", "1,234"], [1.234, 1234]),
    (["1.234", "1.234.567"], [1234, 1_234_567]),
    (["1,234", "1,234,567"], [1234, 1_234_567]), (["1.234", "1.234,5"], [1234, 1234.5]), (["1,234", "1,234.5"], [1234, 1234.5]),
    (["1.234", "1 234,5"], [1234, 1234.5]), (["0.123", "1.234"], [0.123, 1.234]), (["0,123", "1,234"], [0.123, 1.234]),
    (["1234.567", "1.234"], [1234.567, 1.234]), (["-1.234", "2,5"], [-1234, 2.5]), (["1.234 €", "2,50 €"], [1234, 2.5]),
    (["(1.234)", "2,5"], [-1234, 2.5]), (["94,5 %", "1.234 %"], [94.5, 1234]), (["", "?", "5"], [-999, -999, 5]),
    (["1.234", "5,0"], [1234, 5]), (["12,5", "13,5", "12.0"], [12.5, 13.5, 12]), (["12,5", "12.0"], [-999, 12]),
  ])
  func columns(_ texts: [String], _ wanted: [Double]) { #expect(settled(texts) == wanted, "\(texts)") }

  @Test func theExpectedMarkDecidesWhereNothingTells() {
    #expect(settled(["1.234"], expected: .point) == [1.234])
    #expect(settled(["1.234"], expected: .comma) == [1234])
    let column = read(["1.234", "5.678"], expected: .comma).column
    #expect(NumberColumn.decide([column])[0].why.contains("nothing tells which"))
    #expect(column.format(NumberColumn.decide([column])[0]) == "number, decimal comma, thousands by point")
  }

  @Test func neighboursDecideForAnOpenColumn() {
    let open = read(["1.234"]).column
    let telling = read(["12,5"]).column
    #expect(NumberColumn.decide([open, telling]).map(\.decimal) == [.comma, .comma])
    #expect(NumberColumn.decide([open, telling])[0].why.contains("the other columns"))
    #expect(NumberColumn.decide([open, telling, read(["12.5"]).column])[0].decimal == .point)
  }

  @Test func onlyContradictionsAreRefused() {
    #expect(settled(["12,5", "13,5", "14,5", "15.5", "7", "1.234", "16.0"]) == [12.5, 13.5, 14.5, -999, 7, 1234, 16])
    #expect(settled(["12.5", "13.5", "14.5", "15,5", "7", "1,234", "16,0"]) == [12.5, 13.5, 14.5, -999, 7, 1234, 16])
    #expect(settled(["12.5", "13.5", "14,5"], expected: .comma) == [12.5, 13.5, -999])
    #expect(settled(["12,5", "13,5", "14.5"], expected: .comma) == [12.5, 13.5, -999])
    let (column, _) = read(["12,5", "13,5", "14.5", "7"])
    let refused = column.contradictions(NumberColumn.decide([column])[0])
    #expect(refused.count == 1)
    #expect(refused.examples.map(\.text) == ["14.5"])
    #expect(refused.examples.map(\.line) == [4])
  }

  @Test func evidenceIsCounted() {
    let column = read(["12,5", "1.234", "7", "", "soon", "1 234", "1.234.567"]).column
    #expect(column.count(.decimalComma) == 1)
    #expect(column.count(.open) == 1)
    #expect(column.count(.plain) == 3)
    #expect(column.count(.missing) == 1)
    #expect(column.count(.unreadable) == 1)
    let decision = NumberColumn.decide([column])[0]
    #expect(decision.decimal == .comma)
    #expect(decision.why == "2 values show that a comma stands before the decimals")
    #expect(column.format(decision) == "number, decimal comma, thousands by point and space")
    #expect(read(["7"]).column.format(NumberColumn.decide([read(["7"]).column])[0]) == "number")
  }

  @Test func percentAsARatioInEveryPath() {
    #expect(settled(["94,5 %", "1.234 %", "5 %"], percent: .asRatio) == [0.945, 12.34, 0.05])
    #expect(settled(["94.5 %", "5"], percent: .asRatio) == [0.945, 5])
  }

  @Test func aDeferredNumberCarriesItsDigits() {
    for (kind, magnitude, extra, isNegative) in [
      (DeferredNumber.Kind.openComma, 0, 0, false), (.openPoint, 999_999, 2, true), (.level, 3, 1, true),
      (.score, DeferredNumber.largest, 127, false),
    ] {
      let deferred = DeferredNumber(kind: kind, magnitude: magnitude, extra: extra, isNegative: isNegative)
      #expect(deferred.value.isNaN)
      #expect(DeferredNumber(deferred.value) == deferred)
    }
    #expect(DeferredNumber(.nan) == nil)
    #expect(DeferredNumber(-.nan) == nil)
    #expect(DeferredNumber(1.5) == nil)
    #expect(DeferredNumber(.infinity) == nil)
  }
}
