import Statistics
import Testing

@testable import ControlCharts

/// The pass in words of 64 points against each rule's definition, read off window by window.
@Suite struct RulePassTests {
  /// Points that complete patterns often: coarse values for ties and points on the line, long runs across the seams of words, gaps.
  static func scores(seed: UInt64, count: Int) -> [Double] {
    var stream = RandomStream(seed: seed)
    let style = seed % 5
    var level = 0.0
    return (0..<count).map { index in
      if stream.uniform() < (style == 4 ? 0.1 : 0.01) { return .nan }
      if stream.uniform() < 0.02 { level = [-1.5, 0, 0, 1.5][Int(stream.uniform() * 4)] }
      switch style {
      case 0: return (stream.normal() * 2).rounded() / 2
      case 1: return level + stream.normal()
      case 2: return index % 2 == 0 ? 0.3 * stream.uniform() : -0.3 * stream.uniform()
      case 3: return level * 2 + 0.2 * stream.normal() + Double(index % 80) / 40
      default: return stream.normal() * 2
      }
    }
  }

  /// Whether the pattern is complete with the last of `window`'s points; windows are as long as the start or a gap allows.
  static func isComplete(_ id: String, _ z: ArraySlice<Double>) -> Bool {
    func last(_ count: Int) -> [Double]? { z.count >= count ? Array(z.suffix(count)) : nil }
    func every(_ count: Int, _ test: (Double) -> Bool) -> Bool { last(count)?.allSatisfy(test) ?? false }
    func steps(_ count: Int) -> [Double]? { last(count).map { points in zip(points.dropFirst(), points).map { $0 - $1 } } }
    func trend(_ count: Int) -> Bool { steps(count).map { $0.allSatisfy { $0 > 0 } || $0.allSatisfy { $0 < 0 } } ?? false }
    func zone(_ needed: Int, _ window: Int, _ beyond: Double) -> Bool {
      guard let now = z.last else { return false }
      return [1.0, -1].contains { sign in now * sign > beyond && z.suffix(window).count { $0 * sign > beyond } >= needed }
    }
    switch id {
    case "nelson_1", "western_electric_1", "nhs_1": return every(1) { abs($0) > 3 }
    case "nelson_2": return every(9) { $0 > 0 } || every(9) { $0 < 0 }
    case "western_electric_4": return every(8) { $0 > 0 } || every(8) { $0 < 0 }
    case "nhs_2": return every(7) { $0 > 0 } || every(7) { $0 < 0 }
    case "nelson_3": return trend(6)
    case "nhs_3": return trend(7)
    case "nelson_4":
      guard let steps = steps(14) else { return false }
      return zip(steps.dropFirst(), steps).allSatisfy { $0 > 0 && $1 < 0 || $0 < 0 && $1 > 0 }
    case "nelson_5", "western_electric_2": return zone(2, 3, 2)
    case "nelson_6", "western_electric_3": return zone(4, 5, 1)
    case "nelson_7": return every(15) { abs($0) < 1 }
    case "nelson_8": return every(8) { abs($0) > 1 } && !every(8) { $0 > 0 } && !every(8) { $0 < 0 }
    case "nhs_4":
      return [1.0, -1].contains { sign in
        every(3) { $0 * sign > 0 } && (last(3)?.count { $0 * sign > 2 && $0 * sign <= 3 } ?? 0) >= 2
      }
    default: return false
    }
  }

  static let windowed = RuleRegistry.all.map(\.id).filter { !$0.hasPrefix("anhoej") }

  @Test func everyRuleIsItsDefinition() throws {
    for seed in 0..<20 {
      let z = Self.scores(seed: UInt64(seed), count: 50 + 37 * seed)
      let range = (seed % 3)..<(z.count - seed % 4)
      for id in Self.windowed {
        let rule = try #require(RuleRegistry.rule(id))
        var expected: [Int] = []
        var start = range.lowerBound
        for index in range {
          if z[index].isNaN { start = index + 1 } else if Self.isComplete(id, z[start...index]) { expected.append(index) }
        }
        let found = rule.completions(in: RuleInput(z: z, range: range))
        #expect(found.map(\.index) == expected, "\(id), seed \(seed)")
        #expect(found.allSatisfy { $0.members.first ?? 0 >= range.lowerBound && $0.members.last ?? 0 <= $0.index })
      }
    }
  }

  /// Rules look back only: what comes later changes nothing.
  @Test func laterPointsNeverChangeACompletion() throws {
    let z = Self.scores(seed: 6, count: 300)
    for id in Self.windowed {
      let rule = try #require(RuleRegistry.rule(id))
      let all = rule.completions(in: RuleInput(z: z))
      for count in [1, 63, 64, 65, 128, 200] {
        #expect(rule.completions(in: RuleInput(z: Array(z.prefix(count)))) == all.filter { $0.index < count }, "\(id), \(count)")
      }
    }
  }

  @Test func pointsLeftOutAreGaps() throws {
    let z = Self.scores(seed: 6, count: 200).map { $0.isNaN ? 0 : $0 }
    let out = [10, 63, 64, 130]
    var gaps = z
    for index in out { gaps[index] = .nan }
    let exclusions = Dictionary(uniqueKeysWithValues: out.map { ($0, "test") })
    for rule in RuleRegistry.all {
      #expect(rule.completions(in: RuleInput(z: z, exclusions: exclusions)) == rule.completions(in: RuleInput(z: gaps)), "\(rule.id)")
    }
  }

  @Test func runsOfOnesOfAnyLength() {
    var stream = RandomStream(seed: 3)
    let bits = (0..<1024).map { index in stream.uniform() < (index < 512 ? 0.97 : 0.6) || (100..<400).contains(index) }
    for length in [1, 2, 3, 9, 14, 63, 64, 65, 100, 128, 129, 200] {
      var run = RunOfOnes(length: length)
      var inARow = 0
      for word in 0..<16 {
        var packed: UInt64 = 0
        for bit in 0..<64 where bits[word * 64 + bit] { packed |= 1 << UInt64(bit) }
        let found = run.read(packed)
        for bit in 0..<64 {
          inARow = bits[word * 64 + bit] ? inARow + 1 : 0
          #expect((found >> UInt64(bit) & 1 == 1) == (inARow >= length), "length \(length), bit \(word * 64 + bit)")
        }
      }
    }
  }

  /// One event of a hundred thousand points, which the merging of completions must not take quadratic time for.
  @Test func aLongEventIsOneSignal() throws {
    let values = [Double](repeating: 1, count: 100_000)
    let settings = ChartSettings(center: 0, sigma: 4, rules: try RuleSet.parse("nelson_2,nelson_7,anhoej"))
    let signals = try XmRChart.fit(ChartSeries(values: values), settings: settings).signals.filter { $0.panel == .location }
    #expect(signals.map(\.rule) == ["nelson_2", "nelson_7", "anhoej_run", "anhoej_crossings"])
    #expect(signals.allSatisfy { $0.start == 0 && $0.end == 99_999 && $0.members.count == 100_000 })
  }
}
