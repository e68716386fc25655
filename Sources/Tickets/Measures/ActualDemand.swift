import Timeline

/// What really came, by any stretch of time and by the columns that it shares with a plan: contacts offered by interval, else single
/// contacts, else tickets created.
struct ActualDemand: Sendable {
  /// The columns by which demand and plan are matched: `queue`, `team` and whatever else both tables have.
  let keys: [String]
  private let isInterval: Bool
  /// One a combination of labels that occurs, found by its number in `places`.
  private var streams: [Stream] = []
  private var places: [Int: Int] = [:]
  /// For every key the number of each label, above 0; 0 stands for none.
  private let numbers: [[String: Int]]
  private let widths: [Int]
  /// From the first moment of the whole table to its last: outside of it nothing is known, inside no row means nothing came.
  private var known: ClosedRange<Instant>?

  /// Moments ascending, the ends of their intervals, and what had come up to each of them.
  private struct Stream {
    var moments: [Instant] = []
    var ends: [Double] = []
    var total: [Double] = [0]
  }

  /// Nil where `data` hold none of the three.
  init?(_ data: ServiceData, for plan: RecordTable) {
    let moments: [Instant]
    var weights: [Double]?
    var lengths: [Double]?
    let labels: [String: CategoryColumn]
    if let volume = data.tables[.volume], volume.has("interval_start"), volume.has("offered") {
      moments = volume.stamp("interval_start")
      weights = volume.number("offered")
      lengths = PlanRows.lengths(volume)
      labels = volume.labels
    } else if let contacts = data.tables[.contacts], contacts.has("queued_at") {
      moments = contacts.stamp("queued_at")
      labels = contacts.labels
    } else if let tickets = data.tickets {
      moments = tickets.created
      labels = tickets.dimensions
    } else {
      return nil
    }
    isInterval = weights != nil
    let keys = plan.labels.keys.sorted().filter { labels[$0] != nil }
    self.keys = keys
    let columns = keys.compactMap { labels[$0] }
    widths = columns.map { $0.labels.count + 1 }
    numbers = columns.map { column in
      Dictionary(column.labels.enumerated().map { ($1, $0 + 1) }, uniquingKeysWith: { first, _ in first })
    }
    let rows = moments.indices.filter { moments[$0].isPlausible && !((weights?[$0] ?? 1) < 0) && weights?[$0].isNaN != true }
      .sorted { moments[$0] != moments[$1] ? moments[$0] < moments[$1] : $0 < $1 }
    for row in rows {
      var number = 0
      for (column, width) in zip(columns, widths) {
        let code = row < column.codes.count ? Int(column.codes[row]) + 1 : 0
        number = number &* width &+ code
      }
      let place = places[number] ?? streams.count
      if place == streams.count {
        places[number] = place
        streams.append(Stream())
      }
      let total = (streams[place].total.last ?? 0) + (weights?[row] ?? 1)
      streams[place].moments.append(moments[row])
      streams[place].ends.append(Double(moments[row].secondsSinceEpoch) + (lengths?[row] ?? 0))
      streams[place].total.append(total)
    }
    if let first = rows.first, let last = rows.last { known = moments[first]...moments[last] }
  }

  /// What came to `key` in `seconds` from `start` on; NaN where it is not known.
  func demand(of key: [String?], from start: Instant, seconds: Double) -> Double {
    guard let known, seconds > 0, seconds < 1e9 else { return .nan }
    let end = Instant(secondsSinceEpoch: start.secondsSinceEpoch + Int64(seconds))
    guard let stream = stream(of: key) else {
      // A queue of which single contacts know nothing had none; a table by interval would have said so.
      return isInterval || start < known.lowerBound || end > known.upperBound ? .nan : 0
    }
    let first = Self.place(of: start, in: stream.moments)
    let last = Self.place(of: end, in: stream.moments)
    if isInterval {
      // Intervals that reach beyond the stretch cannot be split.
      guard last > first, stream.ends[first..<last].allSatisfy({ $0.isNaN || $0 <= Double(end.secondsSinceEpoch) }) else { return .nan }
    } else {
      guard start >= known.lowerBound || last > first, end <= known.upperBound || last > first else { return .nan }
    }
    return stream.total[last] - stream.total[first]
  }

  private func stream(of key: [String?]) -> Stream? {
    var number = 0
    for (index, label) in key.enumerated() where numbers.indices.contains(index) {
      var code = 0
      if let label {
        // A label that the demand never had is none of its combinations.
        guard let known = numbers[index][label] else { return nil }
        code = known
      }
      number = number &* widths[index] &+ code
    }
    return places[number].map { streams[$0] }
  }

  /// How many of `moments` lie before `moment`.
  private static func place(of moment: Instant, in moments: [Instant]) -> Int {
    var low = 0
    var high = moments.count
    while low < high {
      let middle = (low + high) / 2
      if moments[middle] < moment { low = middle + 1 } else { high = middle }
    }
    return low
  }

  static let requirement = DataRequirement("volume.offered or contacts.queued_at or tickets.created_at") { data in
    if data.tickets != nil { return true }
    if let contacts = data.tables[.contacts], contacts.has("queued_at") { return true }
    return data.tables[.volume].map { $0.has("interval_start") && $0.has("offered") } ?? false
  }
}
