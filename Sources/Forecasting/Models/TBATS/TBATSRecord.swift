/// What a run of a TBATS model leaves behind.
extension TBATSLikelihood {
  /// What a forecast and a report need of a run.
  struct Record {
    var values: [Double]
    var errors: [Double]
    var initial: [Double]
    var last: [Double]
    /// The last d and ε, the newest first.
    var lastStructural: [Double]
    var lastErrors: [Double]
    /// Whether the errors are nothing but rounding.
    var isPerfect: Bool
  }

  /// After `runFromInitial`.
  mutating func record(lags: Int) -> Record? {
    let (n, p) = (count, stateCount)
    func lag(_ series: [Double]) -> [Double] { (1..<max(1, lags + 1)).map { $0 <= n ? series[n - $0] : 0 } }
    guard let errors = errors() else { return nil }
    let squares = squares
    return unsafe workspace.use { parts in
      let values = (0..<n).map { unsafe parts.values[$0] }
      let structural = (0..<n).map { unsafe parts.structural[$0] }
      var spread = 0.0
      for value in values where !value.isNaN { spread += value * value }
      return Record(
        values: values, errors: errors, initial: (0..<p).map { unsafe parts.initial[$0] }, last: (0..<p).map { unsafe parts.last[$0] },
        lastStructural: lag(structural), lastErrors: lag(errors.map { $0.isNaN ? 0 : $0 }),
        isPerfect: !(squares > 1e-24 * spread) || spread == 0)
    }
  }

  /// The errors ε of the last evaluation; NaN where missing.
  mutating func errors() -> [Double]? {
    let n = count
    return unsafe workspace.use { parts in
      (0..<n).map { t in unsafe parts.zeros[t].isNaN ? .nan : parts.errors[t] }
    }
  }
}
