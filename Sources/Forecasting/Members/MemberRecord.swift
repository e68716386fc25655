/// A member that goes on by a recursion, after its last observation: as it is saved.
///
/// One of its two fields holds it: the other is nil, and left out of the file.
struct MemberRecord: Codable, Sendable, Equatable {
  private var exponentialSmoothing: ETSRecord?
  private var arima: ARIMARecord?

  init(_ record: ETSRecord) { exponentialSmoothing = record }
  init(_ record: ARIMARecord) { arima = record }

  /// The member after further values, its parameters as they were; nil where it cannot explain them.
  func resumed(over values: [Double]) -> FittedMember? {
    do {
      if var record = exponentialSmoothing {
        try record.advance(over: values)
        return FittedMember(try FittedETS(record, isNonNegative: false), record: MemberRecord(record))
      }
      if var record = arima {
        try record.advance(over: values)
        return FittedMember(try FittedARIMA(record, isNonNegative: false), record: MemberRecord(record))
      }
      return nil
    } catch {
      return nil
    }
  }
}

extension FittedMember {
  /// A model of its own as a member.
  init(_ fit: any FittedForecastModel, record: MemberRecord) {
    self.init(
      record: record,
      path: { fit.forecast(horizon: max(0, $0), levels: []).mean },
      fitted: { fit.fitted })
  }
}
