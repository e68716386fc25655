/// The first values of one field: whether they are what a column needs.
struct SampledField {
  private let sample: [[String]]
  private let index: Int

  init(_ sample: [[String]], _ index: Int) {
    self.sample = sample
    self.index = index
  }

  /// The values that stand for something, in file order.
  private var texts: [String] {
    sample.compactMap { row in
      guard row.indices.contains(index) else { return nil }
      return SampleValue.with(row[index]) { $0.isMissingMark } ? nil : row[index]
    }
  }

  var isFilled: Bool { !texts.isEmpty }

  /// Whether any value is one of the codes.
  func holdsAny(of labels: [String: String]) -> Bool { texts.contains { labels[$0] != nil } }

  /// What is wrong with the values for a column of `kind`; nil where at least half of them fit, or there are none.
  func fault(for kind: TicketColumn.Kind, labels: [String: String]?) -> String? {
    var filled = 0
    var fitting = 0
    for text in texts {
      let text = labels?[text] ?? text
      let fits: Bool? = SampleValue.with(text) { field in
        if field.isMissingMark { return nil }
        switch kind {
        case .stamp: return SampleValue.isDate(field)
        case .count: return NumberParser.parse(field, decimalComma: true) != nil || FlagParser.parse(field) != nil
        // Also scores in words, stars and parts of the most.
        case .number: return ScoreText.read(field, decimalComma: true) != nil || FlagParser.parse(field) != nil
        case .duration: return DurationParser.seconds(field, decimalComma: true) != nil
        case .flag: return FlagParser.parse(field) != nil
        case .identifier, .label, .presence: return true
        }
      }
      guard let fits else { continue }
      filled += 1
      if fits { fitting += 1 }
    }
    // Numbers of five digits are dates as spreadsheets keep them only where all values are.
    if kind == .stamp {
      let serials = texts.count { SampleValue.with(labels?[$0] ?? $0) { SampleValue.isSerial($0) } }
      if serials < filled { fitting -= serials }
    }
    guard filled > 0, fitting * 2 < filled else { return nil }
    switch kind {
    case .stamp: return "its values are not dates"
    case .flag: return "its values are not yes or no"
    case .duration: return "its values are not lengths of time"
    default: return "its values are not numbers"
    }
  }

  /// Whether every value is a date and none has a time of day.
  var areDatesWithoutTime: Bool {
    let texts = texts
    return !texts.isEmpty
      && texts.allSatisfy { text in
        !text.contains(":") && !text.contains("T") && SampleValue.with(text) { SampleValue.isDate($0) }
      }
  }

  /// Whether every value is a time of day such as `13:05`, `13.05.20` or `1:05 PM`.
  var areTimesOfDay: Bool {
    let texts = texts
    return !texts.isEmpty && texts.allSatisfy(Self.isTimeOfDay)
  }

  private static func isTimeOfDay(_ text: String) -> Bool {
    let head = text.prefix { $0.isASCII && ($0.isNumber || $0 == ":" || $0 == ".") }
    let parts = head.split(whereSeparator: { $0 == ":" || $0 == "." })
    guard (2...4).contains(parts.count), let hour = Int(parts[0]), hour < 24, let minute = Int(parts[1]), minute < 60, parts[1].count == 2
    else { return false }
    // An AM or PM may follow, or the word for "o'clock".
    return text.dropFirst(head.count).count <= 6
  }
}
