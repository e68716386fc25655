/// The regular step of a series: how long one period is and how its periods are numbered.
///
/// Periods of one frequency are numbered consecutively on the local clock; number 0 holds 1970-01-01T00:00:00 local time.
public enum Frequency: Hashable, Sendable {
  /// A number of minutes that divides the day: 5, 15, 30, 60.
  case minutes(Int)
  case day
  /// ISO weeks, beginning on Monday.
  case week
  case month
  case quarter
  case year

  public static let hour = Frequency.minutes(60)

  /// `hour`, `day`, `week`, `month`, `quarter`, `year`, or minutes as `15min`.
  public init?(name: String) {
    switch name.lowercased() {
    case "hour", "hourly", "h": self = .hour
    case "day", "daily", "d": self = .day
    case "week", "weekly", "w": self = .week
    case "month", "monthly", "m": self = .month
    case "quarter", "quarterly", "q": self = .quarter
    case "year", "yearly", "y": self = .year
    case let text where text.hasSuffix("min"):
      guard let minutes = Int(text.dropLast(3)), minutes > 0, 1440 % minutes == 0 else { return nil }
      self = .minutes(minutes)
    default: return nil
    }
  }

  public var name: String {
    switch self {
    case .minutes(60): "hour"
    case .minutes(let minutes): "\(minutes)min"
    case .day: "day"
    case .week: "week"
    case .month: "month"
    case .quarter: "quarter"
    case .year: "year"
    }
  }

  /// Season lengths, in periods, that the calendar suggests, shortest first.
  public var seasons: [Int] {
    switch self {
    case .minutes(let minutes): [1440 / minutes, 7 * 1440 / minutes].filter { $0 > 1 }
    case .day: [7]
    case .week: [52]
    case .month: [12]
    case .quarter: [4]
    case .year: []
    }
  }

  /// The number of the period that holds the local clock reading `localSeconds`.
  public func period(ofLocalSeconds localSeconds: Int64) -> Int {
    switch self {
    case .minutes(let minutes): CivilDate.floorDivide(Int(localSeconds), minutes * 60)
    case .day: CivilDate.floorDivide(Int(localSeconds), 86_400)
    case .week: CivilDate.floorDivide(CivilDate.floorDivide(Int(localSeconds), 86_400) + 3, 7)
    case .month: monthNumber(localSeconds)
    case .quarter: CivilDate.floorDivide(monthNumber(localSeconds), 3)
    case .year: CivilDate.floorDivide(monthNumber(localSeconds), 12)
    }
  }

  /// The local clock's reading at the start of period `number`.
  public func startLocalSeconds(ofPeriod number: Int) -> Int64 {
    switch self {
    case .minutes(let minutes): Int64(number * minutes * 60)
    case .day: Int64(number * 86_400)
    case .week: Int64((number * 7 - 3) * 86_400)
    case .month: firstOfMonth(number)
    case .quarter: firstOfMonth(number * 3)
    case .year: firstOfMonth(number * 12)
    }
  }

  /// Length in seconds of one period; the mean length for months, quarters and years.
  public var meanSeconds: Double {
    switch self {
    case .minutes(let minutes): Double(minutes * 60)
    case .day: 86_400
    case .week: 604_800
    case .month: 2_629_746
    case .quarter: 7_889_238
    case .year: 31_556_952
    }
  }

  /// Whether each of `longer`'s periods is made of whole periods of this frequency.
  public func divides(_ longer: Frequency) -> Bool {
    switch (self, longer) {
    case (.minutes(let own), .minutes(let others)): others % own == 0
    case (.minutes, _), (.day, .day), (.day, .week), (.day, .month), (.day, .quarter), (.day, .year): true
    case (.month, .month), (.month, .quarter), (.month, .year), (.quarter, .quarter), (.quarter, .year): true
    default: self == longer
    }
  }

  private func monthNumber(_ localSeconds: Int64) -> Int {
    let (year, month, _) = CivilDate(daysSinceEpoch: CivilDate.floorDivide(Int(localSeconds), 86_400)).parts
    return (year - 1970) * 12 + month - 1
  }

  private func firstOfMonth(_ number: Int) -> Int64 {
    let year = 1970 + CivilDate.floorDivide(number, 12)
    return Int64(CivilDate.days(year: year, month: CivilDate.floorModulo(number, 12) + 1, day: 1) * 86_400)
  }
}
