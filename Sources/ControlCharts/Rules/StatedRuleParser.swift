/// Reads a run rule stated in a line. Letters may be of either case; "points", "in a row" and "consecutive" may be left out.
///
/// - `9 on one side`, `7 in a row above centre`, `10 of 11 below centre`
/// - `2 of 3 beyond 2 sigma` (all on the same side), `4 of 5 above 1 sigma`, `1 beyond 2.5 sigma`, `1 beyond a limit`
/// - `6 rising`, `6 falling`, `7 rising or falling`
/// - `14 alternating`
/// - `15 within 1 sigma`, `8 outside 1 sigma` (whichever side each), `8 outside 1 sigma on both sides` (not all on one, Nelson's rule 8)
enum StatedRuleParser {
  /// What can be said, for error messages.
  static let examples =
    "'9 on one side', '7 in a row above centre', '2 of 3 beyond 2 sigma', '6 rising', '14 alternating', '15 within 1 sigma', "
    + "'8 outside 1 sigma'"

  /// Whether the text is meant as a stated rule rather than as a name: it begins with a number.
  static func isMeant(_ text: String) -> Bool { text.drop { $0.isWhitespace }.first?.isNumber == true }

  /// Throws `unreadable_rule` with what is wrong and what can be said.
  static func rule(_ text: String) throws(ControlChartError) -> any RunRule {
    var words = text.lowercased().split { $0.isWhitespace }.map(String.init)
    func fail(_ why: String) -> ControlChartError { .unreadableRule(text.trimmed, why, examples: examples) }
    guard let count = words.first.flatMap({ Int($0) }) else { throw fail("it begins with no whole number") }
    words.removeFirst()
    guard (1...longest).contains(count) else { throw fail("a pattern has 1 to \(longest) points, not \(count)") }
    if words.first == "out", words.dropFirst().first == "of" { words.removeFirst() }
    var window: Int?
    if words.first == "of" {
      guard let size = words.dropFirst().first.flatMap({ Int($0) }) else { throw fail("after 'of' a whole number must follow") }
      guard (count...widest).contains(size) else {
        throw fail("\(count) of \(size) cannot be: the second number must be at least the first and at most \(widest)")
      }
      window = size
      words.removeFirst(2)
    }
    words.removeAll { fillers.contains($0) }
    guard let verb = words.first else { throw fail("it does not say what the points do") }
    let rest = Array(words.dropFirst())
    if window != nil, ["rising", "falling", "increasing", "decreasing", "alternating", "within", "outside"].contains(verb) {
      throw fail("'\(verb)' needs points in a row, not '\(count) of \(window ?? count)'")
    }
    switch verb {
    case "on", "one", "same":
      guard ["one", "same", "side"].contains(rest.first ?? "side"), words.contains("side") else { throw fail("it ends after '\(verb)'") }
      return sided(count, window, .one)
    case "above", "below", "beyond":
      let side: RunPattern.Side = verb == "above" ? .above : (verb == "below" ? .below : .one)
      if let first = rest.first, centres.contains(first), side != .one {
        try nothing(after: rest.dropFirst(), fail)
        return sided(count, window, side)
      }
      if let first = rest.first, limits.contains(first), side == .one {
        guard count == 1, window == nil else {
          throw fail("only a single point is judged by the control limit; give the distance in sigma")
        }
        try nothing(after: rest.dropFirst(), fail)
        return Nelson1()
      }
      let (sigma, after) = try distance(rest, fail)
      guard after.isEmpty || (side == .one && ["side", "one side", "on one side"].contains(after.joined(separator: " "))) else {
        throw fail("'\(after.joined(separator: " "))' cannot be read")
      }
      return StatedRule(.beyond(needed: count, window: window ?? count, sigma: sigma, side: side))
    case "rising", "falling", "increasing", "decreasing":
      guard count >= 2 else { throw fail("a trend needs at least 2 points") }
      let isUp = verb == "rising" || verb == "increasing"
      if rest.isEmpty { return StatedRule(.trend(length: count, side: isUp ? .above : .below)) }
      guard rest.count == 1, (isUp ? ["falling", "decreasing"] : ["rising", "increasing"]).contains(rest[0]) else {
        throw fail("'\(rest.joined(separator: " "))' cannot be read")
      }
      return StatedRule(.trend(length: count, side: .one))
    case "alternating":
      guard count >= 3 else { throw fail("an alternation needs at least 3 points") }
      try nothing(after: rest[...], fail)
      return StatedRule(.alternating(length: count))
    case "within":
      let (sigma, after) = try distance(rest, fail)
      try nothing(after: after[...], fail)
      guard sigma > 0 else { throw fail("nothing lies within 0 sigma") }
      return StatedRule(.within(length: count, sigma: sigma))
    case "outside":
      let (sigma, after) = try distance(rest, fail)
      let bothSides = ["on both sides", "both sides"].contains(after.joined(separator: " "))
      if !bothSides { try nothing(after: after[...], fail) }
      guard !bothSides || count >= 2 else { throw fail("a single point does not lie on both sides") }
      return StatedRule(.outside(length: count, sigma: sigma, bothSides: bothSides))
    default: throw fail("'\(verb)' cannot be read")
    }
  }

  private static let longest = 1000
  /// Points that a window of 64 bits holds.
  private static let widest = 64
  private static let fillers: Set<String> = [
    "in", "a", "an", "row", "points", "point", "consecutive", "successive", "the", "or", "steadily", "all",
  ]
  private static let centres: Set<String> = ["centre", "center", "mean", "median"]
  private static let limits: Set<String> = ["limit", "limits", "control"]

  private static func sided(_ count: Int, _ window: Int?, _ side: RunPattern.Side) -> StatedRule {
    guard let window, window > count else { return StatedRule(.run(length: count, side: side)) }
    return StatedRule(.beyond(needed: count, window: window, sigma: 0, side: side))
  }

  /// A number of standard deviations in front, and the words behind it.
  private static func distance(
    _ words: [String], _ fail: (String) -> ControlChartError
  ) throws(ControlChartError) -> (Double, [String]) {
    guard let first = words.first, let sigma = Double(first), sigma.isFinite else {
      throw fail("a distance such as '2 sigma' must follow, not '\(words.first ?? "the end")'")
    }
    guard (0...37).contains(abs(sigma)) else { throw fail("a distance lies within 0 and 37 sigma, not \(first)") }
    var rest = words.dropFirst()
    if rest.first == "standard" { rest.removeFirst() }
    guard let unit = rest.first, ["sigma", "sigmas", "sd", "deviation", "deviations", "σ"].contains(unit) else {
      throw fail("after \(first) the word sigma must follow")
    }
    return (abs(sigma), Array(rest.dropFirst()))
  }

  private static func nothing(
    after words: ArraySlice<String>, _ fail: (String) -> ControlChartError
  ) throws(ControlChartError) {
    // "above the centre line", "beyond a control limit".
    guard words.allSatisfy({ ["line", "limit", "limits"].contains($0) }) else {
      throw fail("'\(words.joined(separator: " "))' cannot be read")
    }
  }
}

extension String {
  fileprivate var trimmed: String {
    var text = self[...]
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
