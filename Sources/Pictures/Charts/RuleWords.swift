import Engine

/// The run rules in words, by id.
enum RuleWords {
  /// What rule `id` looks for, in a few words; the id with spaces for a rule that is not in the table.
  static func title(_ id: String, _ locale: PictureLocale = .en) -> String {
    titles[id].map { locale.drawn.name($0) } ?? id.replacing("_", with: " ")
  }

  private static let titles = [
    "nelson_1": "one point beyond a limit",
    "nelson_2": "nine points in a row on one side of the centre line",
    "nelson_3": "six points in a row all rising or all falling",
    "nelson_4": "fourteen points in a row going up and down in turn",
    "nelson_5": "two of three points far out on one side",
    "nelson_6": "four of five points well out on one side",
    "nelson_7": "fifteen points in a row close to the centre line",
    "nelson_8": "eight points in a row away from the centre line",
    "western_electric_1": "one point beyond a limit",
    "western_electric_2": "two of three points far out on one side",
    "western_electric_3": "four of five points well out on one side",
    "western_electric_4": "eight points in a row on one side of the centre line",
    "anhoej_1": "an unusually long run on one side of the median",
    "anhoej_2": "unusually few crossings of the median",
    "anhoej_long_run": "an unusually long run on one side of the median",
    "anhoej_run": "an unusually long run on one side of the median",
    "anhoej_crossings": "unusually few crossings of the median",
    "nhs_1": "one point beyond a limit",
    "nhs_2": "seven points in a row on one side of the centre line",
    "nhs_3": "seven points in a row all rising or all falling",
    "nhs_4": "two of three points close to a limit",
    "monitor_point": "one point further out than chance allows",
    "monitor_level": "the level has shifted",
    "monitor_spread": "the points scatter more widely",
    "monitor_profile": "a slot of the calendar has moved",
  ]

  /// Whether the rule names points one by one, so that each is marked, not bracketed.
  static func isSinglePoint(_ id: String) -> Bool {
    (id.hasSuffix("_1") && !id.hasPrefix("anhoej")) || id.hasPrefix("1 ")
  }

  /// The bracket's words: `run of 11`, `trend of 6`.
  static func pattern(_ id: String, members: Int, _ locale: PictureLocale = .en) -> String {
    let words = locale.drawn
    return switch id {
    case "nelson_2", "western_electric_4", "nhs_2", "anhoej_1", "anhoej_long_run", "anhoej_run": words.phrase(.runOf, "\(members)")
    case "nelson_3", "nhs_3": words.phrase(.trendOf, "\(members)")
    case "nelson_4": words.phrase(.upAndDown, "\(members)")
    default: words.phrase(.points, "\(members)")
    }
  }

  /// Order of signals where only one can be shown: numbers by size, then other names, then the rule.
  static func precedes(_ a: ChartSignal, _ b: ChartSignal) -> Bool {
    (number(a.mark), a.mark, a.rule) < (number(b.mark), b.mark, b.rule)
  }

  private static func number(_ mark: String) -> Int { Int(mark.filter(\.isNumber)) ?? Int.max }
}
