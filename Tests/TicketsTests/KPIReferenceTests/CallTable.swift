import Foundation
import Testing
import Timeline

/// Five-minute call counts of a bank. The data may not be shipped with the sources, so they are read only where `FORESHIFT_DATA_DIR` has them.
struct CallTable: Sendable {
  let stamps: [Int64]
  let texts: [String]
  let calls: [Int]

  static let shared = Result { try CallTable() }

  private init() throws {
    let raw = try RawTable(ReferenceLog.file("bank_calls_5min_2003"), columns: ["DateTime", "Calls"])
    texts = raw["DateTime"]
    calls = raw.numbers("Calls")
    stamps = try texts.map { text in
      guard let reading = ISO8601.parse(Array(text.utf8)) else { throw ReferenceLog.MissingData(description: "no date and time: \(text)") }
      return reading.localSeconds
    }
  }

  /// Calls and intervals of every period that has any, in order.
  func totals(_ frequency: Frequency) -> [(label: String, calls: Int, intervals: Int)] {
    var totals: [Int: (calls: Int, intervals: Int)] = [:]
    for (stamp, count) in zip(stamps, calls) {
      let period = frequency.period(ofLocalSeconds: stamp)
      totals[period, default: (0, 0)].calls += count
      totals[period, default: (0, 0)].intervals += 1
    }
    return totals.sorted { $0.key < $1.key }.map {
      (TimeAxis(frequency: frequency, first: $0.key, count: 1).label(at: 0).replacing("T", with: " "), $0.value.calls, $0.value.intervals)
    }
  }

  func check(_ kind: String, _ expected: ReferenceTable) {
    let frequency: Frequency
    switch kind {
    case "daily": frequency = .day
    case "hourly": frequency = .hour
    default:
      Issue.record("\(expected.name): unknown table")
      return
    }
    let totals = totals(frequency)
    #expect(totals.map(\.label) == expected.keys, "\(expected.name): other periods")
    for column in expected.header.indices.dropFirst() {
      switch expected.header[column] {
      case "calls": expected.expect(column, equals: totals.map { Double($0.calls) })
      case "intervals": expected.expect(column, equals: totals.map { Double($0.intervals) })
      default: Issue.record("\(expected.name): unknown column \(expected.header[column])")
      }
    }
  }
}
