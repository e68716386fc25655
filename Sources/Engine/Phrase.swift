public import Timeline

/// Numbers and dates as they stand in the engine's English sentences.
public enum Phrase {
  /// Whole numbers with thousands separators, others with at most three significant digits.
  public static func number(_ value: Double) -> String {
    guard value.isFinite else { return "–" }
    let magnitude = abs(value)
    // Beyond the whole numbers that a double holds exactly, digits would only pretend.
    if magnitude >= 1e15 { return "\(value)" }
    if magnitude >= 100 || value == value.rounded() { return grouped(Int(value.rounded())) }
    let decimals = magnitude >= 10 ? 1 : 2
    let scale = decimals == 1 ? 10.0 : 100.0
    let scaled = Int((magnitude * scale).rounded())
    let whole = scaled / Int(scale)
    var fraction = String(scaled % Int(scale))
    while fraction.count < decimals { fraction = "0" + fraction }
    while fraction.hasSuffix("0") { fraction.removeLast() }
    let text = fraction.isEmpty ? "\(whole)" : "\(whole).\(fraction)"
    return value < 0 && text != "0" ? "−\(text)" : text
  }

  /// A whole number with thousands separators.
  public static func grouped(_ value: Int) -> String {
    let digits = String(value.magnitude)
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { text.append(",") }
      text.append(digit)
    }
    return value < 0 ? "−\(text)" : text
  }

  /// A share from 0 to 1 as per cent.
  public static func percent(_ share: Double) -> String { "\(number(share * 1000.0 / 10)) %" }

  /// Seconds in the unit that reads best.
  public static func duration(_ seconds: Double) -> String {
    switch abs(seconds) {
    case ..<120: "\(number(seconds)) s"
    case ..<7200: "\(number(seconds / 60)) min"
    case ..<172_800: "\(number(seconds / 3600)) h"
    default: "\(number(seconds / 86_400)) d"
    }
  }

  /// A value in words of its unit.
  public static func value(_ value: Double, _ unit: MeasureUnit) -> String {
    switch unit {
    case .seconds: duration(value)
    case .proportion: percent(value)
    case .count, .ratio, .number: number(value)
    }
  }

  private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
  private static let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]

  /// `29 Feb 2016`, or `Mon 29 Feb` with the weekday and without the year.
  public static func date(_ date: CivilDate, weekday: Bool = false, year: Bool = true) -> String {
    let parts = date.parts
    let text = "\(parts.day) \(months[parts.month - 1])" + (year ? " \(parts.year)" : "")
    return weekday ? "\(weekdays[date.weekday]) \(text)" : text
  }

  /// The period at a position of an axis as a sentence names it: `Fri 25 Mar 2016`, `the week of 21 Mar 2016`, `2016-03`.
  public static func period(_ axis: TimeAxis, at index: Int) -> String {
    guard let date = axis.date(at: index), let frequency = axis.frequency else { return axis.label(at: index) }
    switch frequency {
    case .day: return Phrase.date(date, weekday: true)
    case .week: return "the week of \(Phrase.date(date))"
    case .minutes:
      let seconds = Int(axis.localSeconds(at: index) ?? 0)
      let minute = ((seconds % 86_400) + 86_400) % 86_400 / 60
      let clock = "\(minute / 60 < 10 ? "0" : "")\(minute / 60):\(minute % 60 < 10 ? "0" : "")\(minute % 60)"
      return "\(Phrase.date(date, weekday: true)) \(clock)"
    case .month, .quarter, .year: return axis.label(at: index)
    }
  }
}
