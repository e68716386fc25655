extension KPIDefinitions {
  /// The names of the choices, as they are written in requests and files.
  public enum Choice: String, Sendable, CaseIterable, CodingKey {
    case resolution, clock
    case onHold = "on_hold"
    case pooling
    case slaPopulation = "sla_population"
    case slaFlag = "sla_flag"
    case groups, reopened, merged, spam, deleted, satisfaction, effort
    case answerWithin = "answer_within"
    case shortAbandon = "short_abandon"
    case repeatWithin = "repeat_within"

    /// Of a choice that is a number: what it may be, and its unit. Nil for a choice between words.
    public var range: (bounds: ClosedRange<Double>, unit: String)? {
      switch self {
      case .answerWithin: (0...86_400, "seconds")
      case .shortAbandon: (0...3600, "seconds")
      case .repeatWithin: (1...365, "days")
      default: nil
      }
    }

    /// The values that may be chosen; of a number the usual ones.
    public var values: [String] {
      switch self {
      case .resolution: Resolution.allCases.map(\.rawValue)
      case .clock: Clock.allCases.map(\.rawValue)
      case .pooling: Pooling.allCases.map(\.rawValue)
      case .groups, .slaFlag: EventChoice.allCases.map(\.rawValue)
      case .reopened, .merged, .spam, .deleted, .onHold: Inclusion.allCases.map(\.rawValue)
      case .slaPopulation: SLAPopulation.allCases.map(\.rawValue)
      case .satisfaction: Satisfaction.allCases.map(\.rawValue)
      case .effort: Effort.allCases.map(\.rawValue)
      case .answerWithin: ["20", "10", "30", "60"]
      case .shortAbandon: ["0", "5", "10"]
      case .repeatWithin: ["7", "1", "3", "30"]
      }
    }
  }

  /// The choices that `pairs` state, every other at its default: `["resolution": "closed"]`.
  ///
  /// Throws `unknown_definition` for a name or value that does not exist, with the nearest name and the choices.
  public init(_ pairs: [String: String]) throws(TicketsError) {
    self.init()
    for (name, value) in pairs.sorted(by: { $0.key < $1.key }) { try set(name, to: value) }
  }

  /// The choices that texts of the form `name=value` state. Throws `unknown_definition`.
  public init(parsing pairs: [String]) throws(TicketsError) {
    self.init()
    for pair in pairs {
      let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map { Self.trimmed($0) }
      guard parts.count == 2 else { throw .unknownDefinition(pairWithoutValue: pair) }
      try set(parts[0], to: parts[1])
    }
  }

  /// The chosen value of `choice`, as it is written.
  public subscript(choice: Choice) -> String {
    switch choice {
    case .resolution: resolution.rawValue
    case .clock: clock.rawValue
    case .pooling: pooling.rawValue
    case .groups: groups.rawValue
    case .reopened: reopened.rawValue
    case .merged: merged.rawValue
    case .spam: spam.rawValue
    case .deleted: deleted.rawValue
    case .satisfaction: satisfaction.rawValue
    case .effort: effort.rawValue
    case .onHold: onHold.rawValue
    case .slaPopulation: slaPopulation.rawValue
    case .slaFlag: slaFlag.rawValue
    case .answerWithin: answerWithin.wholeText
    case .shortAbandon: shortAbandon.wholeText
    case .repeatWithin: repeatWithin.wholeText
    }
  }

  /// Makes one choice by its name and value. Throws `unknown_definition` with the nearest name and the choices.
  public mutating func set(_ name: String, to value: String) throws(TicketsError) {
    guard let choice = Choice(rawValue: name) else { throw .unknownDefinition(name: name) }
    switch choice {
    case .resolution: resolution = try Self.value(value, of: choice)
    case .clock: clock = try Self.value(value, of: choice)
    case .pooling: pooling = try Self.value(value, of: choice)
    case .groups: groups = try Self.value(value, of: choice)
    case .reopened: reopened = try Self.value(value, of: choice)
    case .merged: merged = try Self.value(value, of: choice)
    case .spam: spam = try Self.value(value, of: choice)
    case .deleted: deleted = try Self.value(value, of: choice)
    case .satisfaction: satisfaction = try Self.value(value, of: choice)
    case .effort: effort = try Self.value(value, of: choice)
    case .onHold: onHold = try Self.value(value, of: choice)
    case .slaPopulation: slaPopulation = try Self.value(value, of: choice)
    case .slaFlag: slaFlag = try Self.value(value, of: choice)
    case .answerWithin: answerWithin = try Self.number(value, of: choice)
    case .shortAbandon: shortAbandon = try Self.number(value, of: choice)
    case .repeatWithin: repeatWithin = try Self.number(value, of: choice)
    }
  }

  private static func value<Value: RawRepresentable<String>>(_ text: String, of choice: Choice) throws(TicketsError) -> Value {
    guard let value = Value(rawValue: text) else { throw .unknownDefinition(value: text, of: choice) }
    return value
  }

  private static func number(_ text: String, of choice: Choice) throws(TicketsError) -> Double {
    guard let number = Double(text), let range = choice.range, range.bounds.contains(number) else {
      throw .unknownDefinition(value: text, of: choice)
    }
    return number
  }

  private static func trimmed(_ text: Substring) -> String {
    var text = text
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
