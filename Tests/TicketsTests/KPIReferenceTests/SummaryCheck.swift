import Foundation
import Testing
import Tickets
import Timeline

/// Compares the summary file with the same figures of every data set it names.
struct SummaryCheck {
  let file: URL

  func run() throws {
    for (set, expected) in try ReferenceValue(file).object.sorted(by: { $0.key < $1.key }) {
      switch set {
      case "servicenow":
        expected.expect(.object(try LogFacts(.servicenow).values.merging(ServiceNowFacts().values) { $1 }), at: set)
      case "boston311":
        expected.expect(.object(try LogFacts(.boston311).values.merging(BostonFacts(note: expected.object["note"]).values) { $1 }), at: set)
      case "nyc_council": expected.expect(.object(try LogFacts(.nycCouncil).values.merging(CouncilFacts().values) { $1 }), at: set)
      case "nhs_ae": expected.expect(.object(AttendanceFacts(try AttendanceTable.shared.get()).values), at: set)
      case "bank_calls": expected.expect(.object(CallFacts(try CallTable.shared.get()).values), at: set)
      default: Issue.record("summary.json: unknown data set \(set)")
      }
    }
  }

  /// A distribution of numbers as the file writes it, each divided by `unit`; the count alone for an empty sample.
  static func distribution(_ sample: [Double], unit: Double = 1) -> ReferenceValue {
    distribution(DurationSummary(sample), unit: unit)
  }

  static func distribution(_ summary: DurationSummary, unit: Double) -> ReferenceValue {
    guard summary.count > 0 else { return .object(["n": .count(0)]) }
    return .object([
      "n": .count(summary.count), "mean": .number(summary.meanSeconds / unit), "sd": .number(summary.standardDeviationSeconds / unit),
      "median": .number(summary.medianSeconds / unit), "p75": .number(summary.p75Seconds / unit),
      "p90": .number(summary.p90Seconds / unit), "p95": .number(summary.p95Seconds / unit),
      "min": .number(summary.minimumSeconds / unit), "max": .number(summary.maximumSeconds / unit),
    ])
  }

  static func rate(_ numerator: Int, of denominator: Int) -> ReferenceValue {
    .object([
      "num": .count(numerator), "den": .count(denominator),
      "rate": denominator > 0 ? .number(Double(numerator) / Double(denominator)) : .null,
    ])
  }

  /// Of the answers that are known, how many are yes.
  static func rate(_ answers: [Int8]) -> ReferenceValue { rate(answers.count { $0 > 0 }, of: answers.count { $0 >= 0 }) }

  /// `2016-02-29 01:16:00`.
  static func clock(_ instant: Instant?) -> ReferenceValue {
    guard let instant else { return .null }
    return .string(ISO8601.string(localSeconds: instant.secondsSinceEpoch, zone: .unstated).replacing("T", with: " "))
  }
}
