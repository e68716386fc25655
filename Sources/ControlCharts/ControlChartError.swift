/// Why a chart could not be drawn: a stable `code`, what it is about, and a sentence for the reader.
public struct ControlChartError: Error, Sendable, Equatable, CustomStringConvertible {
  /// Stable, snake_case, for scripts.
  public let code: String
  /// The parameter, chart, rule or point that is at fault.
  public let subject: String
  /// A sentence that says what is wrong and what would be right.
  public let detail: String

  public var description: String { detail }

  /// Two columns of a series differ in length.
  public static func lengthMismatch(_ subject: String, expected: Int, found: Int) -> Self {
    Self(code: "length_mismatch", subject: subject, detail: "\(subject) has \(found) entries for \(expected) points.")
  }

  /// A value that the measure cannot take, such as a negative count.
  public static func invalidValue(_ subject: String, _ detail: String) -> Self {
    Self(code: "invalid_value", subject: subject, detail: detail)
  }

  /// A setting outside its range.
  public static func invalidParameter(_ subject: String, _ detail: String) -> Self {
    Self(code: "invalid_parameter", subject: subject, detail: detail)
  }

  /// A chart that divides by a denominator was given none.
  public static func missingDenominators(chart: String) -> Self {
    Self(
      code: "missing_denominators", subject: chart,
      detail: "The \(chart) chart divides each count by its denominator (column n), and the series has none.")
  }

  /// A chart of rational subgroups was given single values.
  public static func missingSubgroups(chart: String) -> Self {
    Self(
      code: "missing_subgroups", subject: chart,
      detail: "The \(chart) chart needs the measurements behind each point, several rows a period, and the series has one value each.")
  }

  /// No chart has this name.
  public static func unknownChart(_ name: String, known: [String]) -> Self {
    Self(
      code: "unknown_chart", subject: name,
      detail: "There is no chart named \(name). Known charts: \(known.joined(separator: ", ")).")
  }

  /// No rule or rule set has this name.
  public static func unknownRule(_ name: String, known: [String]) -> Self {
    Self(
      code: "unknown_rule", subject: name,
      detail: "There is no rule named \(name). Known rules and sets: \(known.joined(separator: ", ")).")
  }

  /// A rule stated in a line that cannot be read.
  public static func unreadableRule(_ text: String, _ why: String, examples: String) -> Self {
    Self(code: "unreadable_rule", subject: "rules", detail: "The rule '\(text)' cannot be read: \(why). Write for example \(examples).")
  }
}
