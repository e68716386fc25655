import Engine
import Monitoring
import Timeline

/// Observations: rows of their own, the latest revision of each period counts.
extension PostgresMonitoringTransaction {
  private struct Kept {
    var number: Int
    var head: SeriesHead
  }

  private func kept(_ series: String) throws(JobError) -> Kept? {
    let row = try rows("SELECT number, count, changes, first, last FROM observed_series WHERE id = $1", [series]).first
    guard let row, row.count == 5, let number = row[0].flatMap({ Int($0) }) else { return nil }
    func instant(_ column: Int) -> Instant? { row[column].flatMap { Int64($0) }.map { Instant(secondsSinceEpoch: $0) } }
    return Kept(
      number: number,
      head: SeriesHead(
        count: row[1].flatMap { Int($0) } ?? 0, changes: row[2].flatMap { Int($0) } ?? 0, first: instant(3), last: instant(4)))
  }

  func head(of series: String) throws(JobError) -> SeriesHead { try kept(series)?.head ?? SeriesHead() }

  private static let columns = "start, revision, value, denominator, received"

  private static func observation(_ row: [String?]) -> Observation {
    Observation(
      start: Instant(secondsSinceEpoch: row[0].flatMap { Int64($0) } ?? 0), value: row[2].flatMap { Double($0) } ?? .nan,
      denominator: row[3].flatMap { Double($0) } ?? .nan, revision: row[1].flatMap { Int($0) } ?? 0,
      receivedAt: Instant(secondsSinceEpoch: row[4].flatMap { Int64($0) } ?? 0))
  }

  func observations(
    of series: String, from start: Instant?, to end: Instant?, limit: Int, newest: Bool
  ) throws(JobError) -> [Observation] {
    guard let number = try kept(series)?.number else { return [] }
    let order = newest ? "DESC" : "ASC"
    let found = try rows(
      """
      SELECT DISTINCT ON (start) \(Self.columns) FROM observations
      WHERE series = \(number) AND start >= \(start?.secondsSinceEpoch ?? .min) AND start < \(end?.secondsSinceEpoch ?? .max)
      ORDER BY start \(order), revision DESC LIMIT \(max(0, limit))
      """
    ).map(Self.observation)
    return newest ? found.reversed() : found
  }

  func revisions(of series: String, at start: Instant) throws(JobError) -> [Observation] {
    guard let number = try kept(series)?.number else { return [] }
    return try rows(
      "SELECT \(Self.columns) FROM observations WHERE series = \(number) AND start = \(start.secondsSinceEpoch) ORDER BY revision"
    ).map(Self.observation)
  }

  func append(_ observations: [Observation], to series: String, at received: Instant) throws(JobError) -> AppendResult {
    let batch = observations.lastOfEveryPeriod()
    var kept: Kept
    if let found = try self.kept(series) { kept = found } else { kept = try open(series) }
    let known = try latest(batch, in: kept)
    var result = AppendResult()
    // Columns of the rows that are new, as arrays in PostgreSQL's own notation.
    var columns: [[String]] = [[], [], [], []]
    for observation in batch {
      let before = known[observation.start]
      if let before, before.says(sameAs: observation) {
        result.unchanged += 1
        continue
      }
      if before == nil { result.added += 1 } else { result.corrected += 1 }
      columns[0].append("\(observation.start.secondsSinceEpoch)")
      columns[1].append("\((before?.revision ?? 0) + 1)")
      columns[2].append(observation.value.isFinite ? "\(observation.value)" : "NULL")
      columns[3].append(observation.denominator.isFinite ? "\(observation.denominator)" : "NULL")
    }
    if result.added + result.corrected > 0 {
      try rows(
        """
        INSERT INTO observations (series, start, revision, value, denominator, received)
        SELECT \(kept.number), t.start, t.revision, t.value, t.denominator, \(received.secondsSinceEpoch)
        FROM unnest($1::bigint[], $2::integer[], $3::double precision[], $4::double precision[]) AS t (start, revision, value, denominator)
        """, columns.map { "{\($0.joined(separator: ","))}" })
      kept.head.count += result.added
      kept.head.changes += 1
      kept.head.first = [kept.head.first, batch.first?.start].compactMap { $0 }.min()
      kept.head.last = [kept.head.last, batch.last?.start].compactMap { $0 }.max()
      try rows(
        """
        UPDATE observed_series SET count = \(kept.head.count), changes = \(kept.head.changes),
          first = \(kept.head.first?.secondsSinceEpoch ?? 0), last = \(kept.head.last?.secondsSinceEpoch ?? 0)
        WHERE number = \(kept.number)
        """)
    }
    result.head = kept.head
    return result
  }

  /// What the store has of the periods of a batch; what lies after its end it does not look for.
  private func latest(_ batch: [Observation], in kept: Kept) throws(JobError) -> [Instant: Observation] {
    guard let end = kept.head.last else { return [:] }
    let starts = batch.map(\.start).filter { $0 <= end }.map { "\($0.secondsSinceEpoch)" }
    guard !starts.isEmpty else { return [:] }
    let found = try rows(
      """
      SELECT DISTINCT ON (start) \(Self.columns) FROM observations
      WHERE series = \(kept.number) AND start = ANY($1::bigint[]) ORDER BY start, revision DESC
      """, ["{\(starts.joined(separator: ","))}"])
    return Dictionary(found.map(Self.observation).map { ($0.start, $0) }, uniquingKeysWith: { first, _ in first })
  }

  private func open(_ series: String) throws(JobError) -> Kept {
    try rows("INSERT INTO observed_series (id, count, changes) VALUES ($1, 0, 0)", [series])
    guard let kept = try kept(series) else {
      throw JobError(.environment, code: "store_failed", message: "The store did not keep the series '\(series)'.")
    }
    return kept
  }

  func removeObservations(of series: String) throws(JobError) {
    guard let number = try kept(series)?.number else { return }
    try rows("DELETE FROM observations WHERE series = \(number)")
    try rows("DELETE FROM observed_series WHERE number = \(number)")
  }
}
