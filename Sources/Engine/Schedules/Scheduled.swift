public import Timeline

/// An answer whose shifts any calendar can take, as iCalendar (RFC 5545).
public protocol Scheduled {
  /// - Parameter made: when the file is made, which each event states.
  func iCalendar(made: Instant) throws(JobError) -> String
}
