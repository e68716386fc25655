import Dispatch

extension Duration {
  /// The same span for a clock of Dispatch, in whole milliseconds.
  var dispatchInterval: DispatchTimeInterval {
    let (seconds, attoseconds) = components
    let milliseconds = seconds.multipliedReportingOverflow(by: 1000)
    return milliseconds.overflow ? .never : .milliseconds(Int(clamping: milliseconds.partialValue + attoseconds / 1_000_000_000_000_000))
  }
}
