import Engine
import Monitoring
import Timeline

/// Rows sorted by series, each read on the clock of its series: what one transaction takes.
struct ObservationBatch: Sendable {
  let rows: [(row: ObservationRows.Row, line: Int)]
  /// The series that the path names; nil where every row names its own.
  let series: String?

  /// Writes all rows, or none.
  ///
  /// - Returns: what became of them, by series.
  func write(to writing: any MonitoringWriting, at received: Instant) throws(JobError) -> [String: AppendResult] {
    var places: [String: Int] = [:]
    var groups: [(series: String, rows: [(row: ObservationRows.Row, line: Int)])] = []
    for entry in rows {
      let id = try id(of: entry.row, entry.line)
      if let place = places[id] {
        groups[place].rows.append(entry)
      } else {
        places[id] = groups.count
        groups.append((id, [entry]))
      }
    }
    var results: [String: AppendResult] = [:]
    for group in groups {
      let clock = try SeriesClock(try writing.get(Series.self, group.series).record)
      var observations: [Observation] = []
      observations.reserveCapacity(group.rows.count)
      for (row, line) in group.rows {
        guard let reading = ISO8601.parse(Array(row.ds.utf8)) else {
          throw JobError(
            .data, code: "unreadable_date",
            message: "'\(row.ds.prefix(40))' is no date or instant; write 2016-02-29 or 2016-02-29T01:00:00Z",
            line: line, column: "ds")
        }
        observations.append(
          Observation(start: ISO8601.instant(reading, zone: clock.zone), value: row.y ?? .nan, denominator: row.n ?? .nan))
      }
      do throws(JobError) {
        results[group.series] = try ObservationIntake(store: writing).append(observations, to: group.series, at: received)
      } catch {
        throw located(error, in: group.rows.map(\.line))
      }
    }
    return results
  }

  private func id(of row: ObservationRows.Row, _ line: Int) throws(JobError) -> String {
    guard let series else {
      if let id = row.uniqueId { return id }
      throw JobError(.data, code: "missing_series", message: "the row names no series", line: line, column: "unique_id")
    }
    if let id = row.uniqueId, id != series {
      throw JobError(
        .data, code: "other_series", message: "the row is of the series '\(id.prefix(80))'; send it to /v1/observations", line: line,
        column: "unique_id")
    }
    return series
  }

  /// The place of an observation in its series' part, as the line that it stood on.
  private func located(_ error: JobError, in lines: [Int]) -> JobError {
    guard let field = error.field, field.hasPrefix("observations/") else { return error }
    let parts = field.split(separator: "/")
    guard parts.count == 3, let index = Int(parts[1]), lines.indices.contains(index) else { return error }
    var located = error
    located.kind = .data
    located.field = nil
    located.line = lines[index]
    located.column = parts[2] == "start" ? "ds" : parts[2] == "value" ? "y" : "n"
    return located
  }
}
