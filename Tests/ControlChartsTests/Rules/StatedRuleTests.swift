import Testing

@testable import ControlCharts

@Suite struct StatedRuleTests {
  /// What is said, and what it is called.
  @Test(arguments: [
    ("9 on one side", "9 on one side"), ("9 points in a row on the same side of the centre line", "9 on one side"),
    ("7 in a row above centre", "7 in a row above centre"), ("7 above the center line", "7 in a row above centre"),
    ("8 consecutive points below the median", "8 in a row below centre"), ("10 of 11 above centre", "10 of 11 above centre"),
    ("10 out of 11 on one side", "10 of 11 on one side"), ("2 of 3 beyond 2 sigma", "2 of 3 beyond 2 sigma"),
    ("2 of 3 beyond 2 sigma on one side", "2 of 3 beyond 2 sigma"), ("4 OF 5 above 1 Sigma", "4 of 5 above 1 sigma"),
    ("2 of 3 below -1.5 sigma", "2 of 3 below 1.5 sigma"), ("1 beyond 2.5 standard deviations", "1 beyond 2.5 sigma"),
    ("1 beyond a limit", "nelson_1"), ("1 point beyond the control limits", "nelson_1"), ("6 rising", "6 rising"),
    ("6 points in a row steadily increasing", "6 rising"), ("7 rising or falling", "7 rising or falling"),
    ("7 falling or rising", "7 rising or falling"), ("14 alternating", "14 alternating"), ("15 within 1 sigma", "15 within 1 sigma"),
    ("8 outside 1 sigma", "8 outside 1 sigma"), ("8 outside 1 sigma on both sides", "8 outside 1 sigma on both sides"),
  ])
  func canBeSaid(text: String, id: String) throws {
    let rules = try RuleSet.parse(text)
    #expect(rules.ids == [id])
    // Its own wording reads back as the same rule.
    #expect(try RuleSet.parse(rules.ids[0]).ids == [id])
    #expect(!rules.rules[0].title.isEmpty)
  }

  @Test(arguments: [
    ("7", "does not say"), ("7 above", "distance"), ("7 in a row over centre", "'over'"), ("3 of 2 beyond 2 sigma", "3 of 2"),
    ("2 of beyond 2 sigma", "whole number"), ("2 of 3 rising", "in a row"), ("6 rising fast", "fast"), ("2 alternating", "at least 3"),
    ("15 within", "distance"), ("15 within 1", "sigma"), ("15 within 1 metre", "sigma"), ("0 rising", "1 to 1000"),
    ("99999999999999999999 rising", "whole number"), ("2 of 3 beyond 99 sigma", "37"), ("2 of 3 beyond nan sigma", "distance"),
    ("5 beyond a limit", "single point"), ("8 outside 1 sigma on top", "on top"), ("9 on one", "ends after"),
  ])
  func cannotBeSaid(text: String, why: String) {
    do {
      _ = try RuleSet.parse("nelson_1, \(text)")
      Issue.record("\(text) was read")
    } catch {
      #expect(error.code == "unreadable_rule" && error.detail.contains(text) && error.detail.contains(why), "\(error.detail)")
      #expect(error.detail.contains("2 of 3 beyond 2 sigma"))
    }
  }

  @Test func listsMixNamesAndStatedRules() throws {
    #expect(try RuleSet.parse("nelson_1, 7 in a row above centre,7 above the centre").ids == ["nelson_1", "7 in a row above centre"])
  }

  /// Stated in words, the named rules find what they find by name.
  @Test(arguments: [
    ("nelson_2", "9 on one side"), ("nelson_3", "6 rising or falling"), ("nelson_4", "14 alternating"),
    ("nelson_5", "2 of 3 beyond 2 sigma"),
    ("nelson_6", "4 of 5 beyond 1 sigma"), ("nelson_7", "15 within 1 sigma"), ("nelson_8", "8 outside 1 sigma on both sides"),
    ("western_electric_4", "8 on one side"), ("nhs_3", "7 rising or falling"),
  ])
  func agreesWithTheNamedRule(name: String, text: String) throws {
    let named = try #require(RuleRegistry.rule(name))
    let stated = try RuleSet.parse(text).rules[0]
    var found = 0
    for seed in 1...200 as ClosedRange<UInt64> {
      var z = [Double](repeating: 0, count: 200)
      var stream = SignStream(seed: seed)
      let width = [0.4, 1.2, 2.5][Int(seed % 3)]
      for index in z.indices {
        z[index] = seed % 5 == 0 ? width * Double(index % 2 * 2 - 1) * (1 + 0.1 * stream.next()) : width * stream.next()
        if index % 61 == 60 { z[index] = .nan }
      }
      let input = RuleInput(z: z)
      found += named.completions(in: input).count
      #expect(stated.completions(in: input) == named.completions(in: input))
    }
    #expect(found > 0)
    // The same run length follows from both.
    #expect(RulePattern(named) == RulePattern(stated))
  }

  @Test func sidesAreKeptApart() throws {
    let z = [1.0, 1, 1, 1, -1, -1, -1, -1, 0.5, 1.5, 2.5, 3, 2, 1, 0.5, 0.1]
    func ends(_ text: String) throws -> [Int] { try RuleSet.parse(text).rules[0].completions(in: RuleInput(z: z)).map(\.index) }
    #expect(try ends("4 above centre") == [3, 11, 12, 13, 14, 15])
    #expect(try ends("4 below centre") == [7])
    #expect(try ends("4 rising") == [10, 11])
    #expect(try ends("4 falling") == [14, 15])
    #expect(try ends("2 of 3 above 2 sigma") == [11])
    #expect(try ends("2 of 3 below 0.5 sigma") == [5, 6, 7])
    #expect(try ends("8 outside 0.4 sigma").first == 7)
    #expect(try ends("1 above 2.5 sigma") == [11])
  }

  @Test func theSignalIsInTheWordsOfTheRule() throws {
    let values = (0..<30).map { 10 + ($0 % 2 == 0 ? 0.5 : -0.5) } + [10.6, 10.7, 10.8, 10.9, 11]
    var settings = ChartSettings(center: 10, sigma: 1)
    settings.rules = try RuleSet.parse("5 in a row above centre")
    let chart = try XmRChart.fit(ChartSeries(values: values), settings: settings)
    #expect(chart.signals.map(\.says) == ["Point 31 to point 35: 5 points in a row above the centre line."])
    #expect(chart.rules == ["5 in a row above centre"])
  }

  /// One-sided rules have half the false alarms; exact by the chain.
  @Test func statedRulesHaveRunLengths() throws {
    let both = try RunRulesScheme(RuleSet.parse("9 on one side")).averageRunLength(shift: 0)
    let above = try RunRulesScheme(RuleSet.parse("9 above centre")).averageRunLength(shift: 0)
    // Runs of 9 with p = 1/2: 2^9 − 1 for two sides, (1 − p^9)/(q p^9) = 1022 for one.
    #expect(abs(both - 511) < 1e-6 && abs(above - 1022) < 1e-6)
    let outside = try RunRulesScheme(RuleSet.parse("2 outside 1 sigma")).averageRunLength(shift: 0)
    let p = 0.31731050786291415
    #expect(abs(outside - (1 + p) / (p * p)) < 1e-9)
    let upper = try RunRulesScheme(RuleSet.parse("1 above 3 sigma")).averageRunLength(shift: 0)
    #expect(abs(upper - 740.7967) < 1e-3)
  }
}

/// Repeatable numbers within −1…1 without ties.
private struct SignStream {
  private var state: UInt64
  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 }
  mutating func next() -> Double {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Double(Int64(bitPattern: state) >> 11) * 0x1p-52
  }
}
