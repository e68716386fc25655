import Timeline

/// What the import report says of the tickets themselves, counted part by part.
struct TicketSummary {
  /// A resolution up to so many seconds before the creation is two clocks disagreeing.
  static let clockSkewSeconds = 120.0

  /// The labels of one dimension, with the tickets that bear each where these are wanted.
  struct Labels {
    fileprivate(set) var labels: [String] = []
    fileprivate(set) var tickets: [Int] = []
  }

  private(set) var zone = Zone.unstated
  private(set) var count = 0
  /// Missing where there are no tickets.
  private(set) var firstCreated = Instant.missing
  private(set) var lastCreated = Instant.missing
  /// Whether every stamp falls on midnight.
  private(set) var hasDayGranularity = true
  private(set) var dimensions: [String: Labels] = [:]
  private(set) var hasResolved = false
  private(set) var hasClosed = false
  private(set) var skewedResolutions = 0
  private(set) var zeroResolutions = 0
  private(set) var earlyResolutions = 0
  private(set) var earlyResponses = 0
  private(set) var closedWithoutResolution = 0
  /// Creations, first responses and resolutions behind the present.
  private(set) var future = [0, 0, 0]
  /// Tickets left out because their creation date contradicts the column's order.
  private(set) var dropped = 0
  /// Clock readings in an hour that happened twice, and in one that never was.
  private(set) var repeatedHours = 0
  private(set) var skippedHours = 0
  private let now: Instant?
  /// Dimensions of which the tickets are counted label by label.
  private let counted: Set<String>

  /// - Parameters:
  ///   - now: the present; nil = not judged.
  ///   - counted: the dimensions of which tickets are counted label by label.
  init(now: Instant?, counting counted: Set<String>) {
    self.now = now
    self.counted = counted
  }

  /// Counts a part of the tickets.
  mutating func enter(_ table: TicketTable, dropped: Int, clocks: RowClocks) {
    zone = table.zone
    count += table.count
    self.dropped += dropped
    repeatedHours += clocks.repeated
    skippedHours += clocks.skipped
    if table.count > 0, !table.hasDayGranularity { hasDayGranularity = false }
    for instant in table.created where !instant.isMissing {
      firstCreated = firstCreated.isMissing ? instant : min(firstCreated, instant)
      lastCreated = max(lastCreated, instant)
    }
    for (name, column) in table.dimensions { enter(column, of: name) }
    enterDurations(table)
    enterFuture(table)
  }

  private mutating func enterDurations(_ table: TicketTable) {
    if let resolved = table.resolved {
      hasResolved = true
      for row in 0..<min(resolved.count, table.created.count) {
        let seconds = resolved[row].seconds(since: table.created[row])
        if seconds == 0 { zeroResolutions += 1 }
        guard seconds < 0 else { continue }
        if seconds >= -Self.clockSkewSeconds { skewedResolutions += 1 } else { earlyResolutions += 1 }
      }
    }
    if let responses = table.firstResponse {
      for row in 0..<min(responses.count, table.created.count) where responses[row].seconds(since: table.created[row]) < 0 {
        earlyResponses += 1
      }
    }
    if let closed = table.closed {
      hasClosed = true
      if let resolved = table.resolved {
        for row in 0..<min(resolved.count, closed.count) where resolved[row].isMissing && !closed[row].isMissing {
          closedWithoutResolution += 1
        }
      }
    }
  }

  /// What has happened lies in the past; a due time may lie ahead.
  private mutating func enterFuture(_ table: TicketTable) {
    guard let now else { return }
    for (index, column) in [table.created, table.firstResponse, table.resolved].enumerated() {
      for instant in column ?? [] where instant > now && !instant.isMissing { future[index] += 1 }
    }
  }

  private mutating func enter(_ column: CategoryColumn, of name: String) {
    var known = dimensions[name] ?? Labels()
    // Parts of one file mostly share their labels, the later part having some more.
    if known.labels.count <= column.labels.count, column.labels.starts(with: known.labels) {
      known.labels = column.labels
    } else {
      let seen = Set(known.labels)
      known.labels += column.labels.filter { !seen.contains($0) }
    }
    if counted.contains(name) {
      if known.tickets.count < known.labels.count { known.tickets += [Int](repeating: 0, count: known.labels.count - known.tickets.count) }
      let places = Dictionary(known.labels.enumerated().map { ($1, $0) }) { first, _ in first }
      let placeOfCode = column.labels.map { places[$0] ?? 0 }
      for code in column.codes where code >= 0 { known.tickets[placeOfCode[Int(code)]] += 1 }
    }
    dimensions[name] = known
  }
}
