import Timeline

/// A way of writing an instant.
enum DateForm: Sendable, CaseIterable {
  case iso, isoSeconds, isoOffset, isoUTC, basic, yearFirst, dayFirst, dayFirstPoints, dayFirstKlokken, monthFirst12, monthName
  case monthNameSlashes, epochSeconds, epochMilliseconds, serial, republicYear, chinese12, twoColumns

  var needsUnicode: Bool { self == .chinese12 }

  /// The text, or the date and the time of day apart.
  func text(_ seconds: Int64, zone: Zone, language: ExportLanguage) -> [String] {
    let instant = Instant(secondsSinceEpoch: seconds)
    let local = Int(zone.localSeconds(instant))
    let date = CivilDate(daysSinceEpoch: local / 86_400)
    let minute = local % 86_400 / 60
    let (year, month, day) = date.parts
    let (hour, rest) = (minute / 60, minute % 60)
    func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
    let clock = "\(two(hour)):\(two(rest))"
    let hour12 = hour % 12 == 0 ? 12 : hour % 12
    let iso = "\(year)-\(two(month))-\(two(day))"
    switch self {
    case .iso: return ["\(iso) \(clock)"]
    case .isoSeconds: return ["\(iso) \(clock):00"]
    case .isoOffset:
      let offset = Int(zone.offset(at: instant)) / 60
      return ["\(iso)T\(clock):00\(offset < 0 ? "-" : "+")\(two(abs(offset) / 60)):\(two(abs(offset) % 60))"]
    case .isoUTC: return [DateForm.isoSeconds.text(seconds, zone: .utc, language: language)[0].replacing(" ", with: "T") + "Z"]
    case .basic: return ["\(year)\(two(month))\(two(day))T\(two(hour))\(two(rest))00"]
    case .yearFirst: return ["\(year)/\(two(month))/\(two(day)) \(clock)"]
    case .dayFirst: return ["\(day)/\(month)/\(year) \(hour):\(two(rest))"]
    case .dayFirstPoints: return ["\(two(day)).\(two(month)).\(year) \(two(hour)).\(two(rest))"]
    case .dayFirstKlokken: return ["\(day).\(month).\(year) kl. \(two(hour)).\(two(rest))"]
    case .monthFirst12: return ["\(two(month))/\(two(day))/\(year) \(two(hour12)):\(two(rest)):00 \(hour < 12 ? "AM" : "PM")"]
    case .monthName:
      if language == .chinese { return ["\(year)年\(month)月\(day)日 \(clock)"] }
      let mark = language == .english || language == .swedish ? "" : "."
      return ["\(day)\(mark) \(language.months[month - 1]) \(year) \(clock)"]
    case .monthNameSlashes:
      let name = ExportLanguage.english.months[month - 1].prefix(3)
      return ["\(two(day))/\(name)/\(two(year % 100)) \(hour12):\(two(rest)) \(hour < 12 ? "AM" : "PM")"]
    case .epochSeconds: return ["\(seconds)"]
    case .epochMilliseconds: return ["\(seconds)000"]
    case .serial:
      // Ten decimals of a day, as spreadsheets show them, are nine microseconds.
      let days = date.daysSinceEpoch + 25_569
      let fraction = (minute * 10_000_000_000 + 720) / 1440
      let digits = String(fraction)
      return ["\(days).\(String(repeating: "0", count: 10 - digits.count))\(digits)"]
    case .republicYear: return ["\(year - 1911)/\(two(month))/\(two(day)) \(clock)"]
    case .chinese12: return ["\(year)/\(month)/\(day) \(hour < 12 ? "上午" : "下午") \(two(hour12)):\(two(rest))"]
    case .twoColumns: return ["\(iso)", clock]
    }
  }
}
