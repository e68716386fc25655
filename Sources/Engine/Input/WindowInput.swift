import Timeline

/// Days of a window as a request states them.
enum WindowInput {
  /// `from...to`, where both are ISO dates; an open end is taken from `bounds`.
  static func days(from: String?, to: String?, bounds: ClosedRange<CivilDate>?) throws(JobError) -> ClosedRange<CivilDate>? {
    guard from != nil || to != nil else { return nil }
    let first = try from.map { (text) throws(JobError) in try date(text, field: "from") } ?? bounds?.lowerBound
    let last = try to.map { (text) throws(JobError) in try date(text, field: "to") } ?? bounds?.upperBound
    guard let first, let last else { return nil }
    guard first <= last else {
      throw JobError(
        .request, code: "empty_window", message: "the window ends (\(last.iso8601)) before it begins (\(first.iso8601))", field: "to")
    }
    return first...last
  }

  private static func date(_ text: String, field: String) throws(JobError) -> CivilDate {
    guard let reading = ISO8601.parse(Array(text.utf8)) else {
      throw JobError(.request, code: "invalid_date", message: "'\(text)' is no date; write 2016-02-29", field: field)
    }
    return CivilDate(daysSinceEpoch: Frequency.day.period(ofLocalSeconds: reading.localSeconds))
  }
}
