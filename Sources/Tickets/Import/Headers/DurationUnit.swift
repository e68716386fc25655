/// The unit in which a column writes lengths of time as plain numbers.
public enum DurationUnit: String, Sendable, Codable, CaseIterable {
  case milliseconds, seconds, minutes, hours, days

  /// Seconds in one of it.
  public var seconds: Double {
    switch self {
    case .milliseconds: 0.001
    case .seconds: 1
    case .minutes: 60
    case .hours: 3600
    case .days: 86_400
    }
  }

  /// The unit that a word of a header names; nil for any other word. English, Norwegian, Swedish, Croatian, Finnish and traditional Chinese.
  init?(word: some StringProtocol) {
    switch word {
    case "ms", "millis", "msec", "milliseconds", "millisekunder", "milisekunde", "millisekuntia", "毫秒": self = .milliseconds
    case "s", "sec", "secs", "second", "seconds", "sek", "sekunder", "sekunde", "sekundi", "sekunnit", "sekuntia", "秒", "秒數":
      self = .seconds
    case "min", "mins", "minute", "minutes", "minutter", "minuter", "minuta", "minutama", "minuutit", "minuuttia", "分", "分鐘", "分鐘數":
      self = .minutes
    case "h", "hr", "hrs", "hour", "hours", "timer", "timmar", "sati", "sata", "satima", "tunnit", "tuntia", "小時", "小時數": self = .hours
    case "days", "day", "dager", "dagar", "dana", "dani", "paivat", "paivaa", "天", "天數": self = .days
    default: return nil
    }
  }
}
