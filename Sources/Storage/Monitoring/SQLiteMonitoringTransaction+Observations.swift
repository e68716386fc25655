import Engine
import GRDB
import Monitoring
import Timeline

/// Observations: rows of their own, the latest revision of each period counts.
extension SQLiteMonitoringTransaction {
  private struct Kept {
    var number: Int64
    var head: SeriesHead
  }

  private func kept(_ series: String) throws -> Kept? {
    let statement = try database.cachedStatement(sql: "SELECT number, count, changes, first, last FROM observed_series WHERE id = ?")
    return try Row.fetchOne(statement, arguments: [series]).map { row in
      let first: Int64? = row[3]
      let last: Int64? = row[4]
      return Kept(
        number: row[0],
        head: SeriesHead(
          count: row[1], changes: row[2], first: first.map { Instant(secondsSinceEpoch: $0) },
          last: last.map { Instant(secondsSinceEpoch: $0) }))
    }
  }

  func head(of series: String) throws(JobError) -> SeriesHead {
    try translating { try kept(series)?.head ?? SeriesHead() }
  }

  func observations(
    of series: String, from start: Instant?, to end: Instant?, limit: Int, newest: Bool
  ) throws(JobError) -> [Observation] {
    try translating {
      guard let number = try kept(series)?.number else { return [] }
      guard limit > 0 else { return [] }
      let order = newest ? "DESC" : "ASC"
      // The key's own order, one way or the other: the revisions of a period come together, and the last of them counts.
      let statement = try database.cachedStatement(
        sql: """
          SELECT start, revision, value, denominator, received FROM observations
          WHERE series = ? AND start >= ? AND start < ? ORDER BY start \(order), revision \(order)
          """)
      let arguments: StatementArguments = [number, start?.secondsSinceEpoch ?? .min, end?.secondsSinceEpoch ?? .max]
      let rows = try Row.fetchCursor(statement, arguments: arguments)
      var found: [Observation] = []
      while let row = try rows.next() {
        let observation = Self.observation(row)
        if found.last?.start == observation.start {
          if !newest { found[found.count - 1] = observation }
          continue
        }
        if found.count == limit { break }
        found.append(observation)
      }
      return newest ? found.reversed() : found
    }
  }

  func revisions(of series: String, at start: Instant) throws(JobError) -> [Observation] {
    try translating {
      guard let number = try kept(series)?.number else { return [] }
      let statement = try database.cachedStatement(
        sql: "SELECT start, revision, value, denominator, received FROM observations WHERE series = ? AND start = ? ORDER BY revision")
      return try Row.fetchAll(statement, arguments: [number, start.secondsSinceEpoch]).map(Self.observation)
    }
  }

  private static func observation(_ row: Row) -> Observation {
    let value: Double? = row[2]
    let denominator: Double? = row[3]
    return Observation(
      start: Instant(secondsSinceEpoch: row[0]), value: value ?? .nan, denominator: denominator ?? .nan, revision: row[1],
      receivedAt: Instant(secondsSinceEpoch: row[4]))
  }

  func append(_ observations: [Observation], to series: String, at received: Instant) throws(JobError) -> AppendResult {
    let batch = observations.lastOfEveryPeriod()
    return try translating {
      var kept = try kept(series) ?? open(series)
      var result = AppendResult()
      let latest = try database.cachedStatement(
        sql: "SELECT revision, value, denominator FROM observations WHERE series = ? AND start = ? ORDER BY revision DESC LIMIT 1")
      let insertion = try database.cachedStatement(
        sql: "INSERT INTO observations (series, start, revision, value, denominator, received) VALUES (?, ?, ?, ?, ?, ?)")
      let end = kept.head.last
      for observation in batch {
        let start = observation.start.secondsSinceEpoch
        var revision = 1
        // What lies after the end is new without a look.
        if let end, observation.start <= end, let row = try Row.fetchOne(latest, arguments: [kept.number, start]) {
          let before: Int = row[0]
          let value: Double? = row[1]
          let denominator: Double? = row[2]
          if Observation(start: observation.start, value: value ?? .nan, denominator: denominator ?? .nan).says(sameAs: observation) {
            result.unchanged += 1
            continue
          }
          revision = before + 1
        }
        try insertion.execute(
          arguments: [
            kept.number, start, revision, observation.value.isFinite ? observation.value : nil,
            observation.denominator.isFinite ? observation.denominator : nil, received.secondsSinceEpoch,
          ])
        if revision == 1 { result.added += 1 } else { result.corrected += 1 }
      }
      if result.added + result.corrected > 0 {
        kept.head.count += result.added
        kept.head.changes += 1
        kept.head.first = [kept.head.first, batch.first?.start].compactMap { $0 }.min()
        kept.head.last = [kept.head.last, batch.last?.start].compactMap { $0 }.max()
        try database.cachedStatement(sql: "UPDATE observed_series SET count = ?, changes = ?, first = ?, last = ? WHERE number = ?")
          .execute(
            arguments: [
              kept.head.count, kept.head.changes, kept.head.first?.secondsSinceEpoch, kept.head.last?.secondsSinceEpoch, kept.number,
            ])
      }
      result.head = kept.head
      return result
    }
  }

  private func open(_ series: String) throws -> Kept {
    try database.cachedStatement(sql: "INSERT INTO observed_series (id, count, changes) VALUES (?, 0, 0)").execute(arguments: [series])
    return Kept(number: database.lastInsertedRowID, head: SeriesHead())
  }

  func removeObservations(of series: String) throws(JobError) {
    try translating {
      guard let number = try kept(series)?.number else { return }
      try database.execute(sql: "DELETE FROM observations WHERE series = ?", arguments: [number])
      try database.execute(sql: "DELETE FROM observed_series WHERE number = ?", arguments: [number])
    }
  }
}
