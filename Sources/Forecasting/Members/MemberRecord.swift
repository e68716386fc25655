/// A member that goes on by a recursion, after its last observation: as it is saved.
enum MemberRecord: Codable, Sendable, Equatable {
  case exponentialSmoothing(ETSRecord)
  case arima(ARIMARecord)

  /// The member after further values, its parameters as they were; nil where it cannot explain them.
  func resumed(over values: [Double]) -> FittedMember? {
    do {
      switch self {
      case .exponentialSmoothing(var record):
        try record.advance(over: values)
        return FittedMember(try FittedETS(record, isNonNegative: false), record: .exponentialSmoothing(record))
      case .arima(var record):
        try record.advance(over: values)
        return FittedMember(try FittedARIMA(record, isNonNegative: false), record: .arima(record))
      }
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
