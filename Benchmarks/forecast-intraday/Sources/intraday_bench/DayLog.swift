internal import CZlib

/// Counts a step of the days of a log, the same number of steps every day.
struct DayLog {
  struct Unreadable: Error { let path: String }

  /// One row a day.
  private(set) var days: [[Double]] = []
  /// The hour of the day at which days begin.
  private(set) var startHour = 0.0
  let minutes: Int

  /// Reads lines `…,2003-03-03T07:00:00,111` (time and count the last two fields) of `every` minutes and sums them to `minutes`; the steps
  /// at the end of a day that make no whole one are left out.
  init(path: String, every: Int, minutes: Int) throws {
    self.minutes = minutes
    var rows: [[Double]] = []
    var date: Substring = ""
    let text = String(decoding: try Self.bytes(path), as: UTF8.self)
    for line in text.split(whereSeparator: \.isNewline).dropFirst() {
      let fields = line.split(separator: ",")
      guard fields.count >= 2, let value = Double(fields[fields.count - 1]) else { throw Unreadable(path: path) }
      let time = fields[fields.count - 2]
      if time.prefix(10) != date {
        date = time.prefix(10)
        if rows.isEmpty {
          let clock = time.dropFirst(11).split(separator: ":").compactMap { Double($0) }
          if clock.count >= 2 { startHour = clock[0] + clock[1] / 60 }
        }
        rows.append([])
      }
      rows[rows.count - 1].append(value)
    }
    let size = minutes / every
    let steps = (rows.first?.count ?? 0) / size
    for row in rows {
      guard row.count >= steps * size else { continue }
      days.append((0..<steps).map { step in row[(step * size)..<((step + 1) * size)].reduce(0, +) })
    }
  }

  var stepsPerDay: Int { days.first?.count ?? 0 }

  /// The steps of a day that are over at an hour.
  func steps(until hour: Double) -> Int { Int((hour - startHour) * 60) / minutes }

  private static func bytes(_ path: String) throws -> [UInt8] {
    guard let file = unsafe gzopen(path, "rb") else { throw Unreadable(path: path) }
    defer { unsafe gzclose(file) }
    var result: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = unsafe buffer.withUnsafeMutableBytes { unsafe gzread(file, $0.baseAddress, UInt32($0.count)) }
      guard count > 0 else {
        if count < 0 { throw Unreadable(path: path) }
        return result
      }
      result += buffer[..<Int(count)]
    }
  }
}
