import ControlCharts
import Timeline

/// The periods of a series that a request names.
struct ChartPeriods {
  let series: RegularSeries

  init(_ series: RegularSeries) { self.series = series }

  /// The position of the period that `text` names, by its label or by a date within it.
  func position(_ text: String, field: String) throws(JobError) -> Int {
    let axis = series.axis
    var position: Int?
    if axis.frequency == nil {
      position = (0..<axis.count).first { axis.label(at: $0) == text }
    } else if let reading = ISO8601.parse(Array(text.utf8)), let frequency = axis.frequency {
      position = frequency.period(ofLocalSeconds: reading.localSeconds) - axis.first
    }
    guard let position, (0..<axis.count).contains(position) else {
      throw JobError(
        .request, code: "no_such_period",
        message:
          "there is no period '\(text)'\(series.id.isEmpty ? "" : " in series \(series.id)"); it runs from \(axis.label(at: 0)) to \(axis.label(at: axis.count - 1))",
        field: field)
    }
    return position
  }

  /// The points that set the limits: a number of first ones, or `START..END`.
  func baseline(_ text: String) throws(JobError) -> Range<Int> {
    if let count = Int(text) {
      guard count > 0 else {
        throw JobError(.request, code: "invalid_baseline", message: "a baseline needs at least one point, not \(count)", field: "baseline")
      }
      return 0..<min(count, series.axis.count)
    }
    guard let dots = text.firstRange(of: "..") else {
      throw JobError(
        .request, code: "invalid_baseline", message: "'\(text)' is no baseline; write a number of points or START..END", field: "baseline")
    }
    let start = try position(String(text[..<dots.lowerBound]), field: "baseline")
    let end = try position(String(text[dots.upperBound...]), field: "baseline")
    guard start <= end else {
      throw JobError(.request, code: "invalid_baseline", message: "the baseline \(text) ends before it begins", field: "baseline")
    }
    return start..<end + 1
  }

  /// Periods to leave out, each with its reason: `2016-03-25` or `2016-03-25=holiday`.
  func exclusions(_ texts: [String]) throws(JobError) -> [Int: String] {
    var found: [Int: String] = [:]
    for text in texts {
      let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let reason = parts.count > 1 ? parts[1].trimmingPrefix { $0 == " " } : ""
      found[try position(String(parts.first ?? ""), field: "exclude")] = reason.isEmpty ? "left out on request" : String(reason)
    }
    return found
  }

  /// Starts of confirmed phases, and whether further ones are to be proposed.
  func phases(_ texts: [String]) throws(JobError) -> (starts: [Int], proposes: Bool) {
    var starts: [Int] = []
    for text in texts where text != "auto" { starts.append(try position(text, field: "split")) }
    return (starts, texts.contains("auto"))
  }
}
