import Engine

/// What is known of an answer when a page is drawn.
struct DashboardAnswer<Value: Sendable>: Sendable {
  /// The newest that there is, perhaps of data before the latest; nil where there is none yet.
  var value: Value?
  /// The version of the data that `value` is of.
  var version = ""
  /// A newer one is being computed.
  var isRenewing = false
  /// Why the newest data gave none.
  var failure: JobError?
}
