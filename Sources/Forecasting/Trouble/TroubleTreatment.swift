import RealModule

/// What is done about trouble in a history before any model sees it: level shifts are taken out by moving what lies before them, then lost days
/// and outliers are set aside as missing.
public struct TroubleTreatment: Sendable {
  /// Nil leaves outliers in.
  public var screen: TroubleScreen?
  /// Nil or empty for none.
  public var shifts: LevelShifts?

  public init(screen: TroubleScreen? = TroubleScreen(), shifts: LevelShifts? = nil) {
    self.screen = screen
    self.shifts = shifts
  }

  /// The model on series treated like this.
  public func adjusting(_ model: any ForecastModel) -> any ForecastModel { TroubleAdjusted(model, treatment: self) }

  /// A series as models see it.
  struct Treated {
    var series: ForecastSeries
    var troubles: [SeriesTrouble] = []
    /// By what every step was moved: a factor or an amount; empty where no level shifted.
    var moved: [Double] = []
  }

  func treat(_ series: ForecastSeries) -> Treated {
    var treated = Treated(series: series)
    if let shifts { move(&treated, by: shifts.estimates(in: series)) }
    if let screen {
      let found = screen.findings(in: treated.series)
      if !found.isEmpty {
        var values = treated.series.values
        for one in found { for t in one.steps { values[t] = .nan } }
        if let rest = treated.series.replacing(values: values) {
          treated.series = rest
          treated.troubles += found.map { observed($0, in: series, treated.moved) }
        }
      }
    }
    return treated
  }

  /// Everything before a shift is brought to the level after it.
  private func move(_ treated: inout Treated, by estimates: [LevelShifts.Estimate]) {
    guard !estimates.isEmpty else { return }
    let series = treated.series
    let isFactor = series.isNonNegative
    var moved = [Double](repeating: isFactor ? 1 : 0, count: series.count)
    for shift in estimates {
      let factor = Double.exp(shift.size)
      for t in 0..<shift.position { moved[t] = isFactor ? moved[t] * factor : moved[t] + shift.size }
    }
    let values = series.values.indices.map { isFactor ? series.values[$0] * moved[$0] : series.values[$0] + moved[$0] }
    guard let same = series.replacing(values: values) else { return }
    treated.series = same
    treated.moved = moved
    let ends = estimates.dropFirst().map(\.position) + [series.count]
    treated.troubles = zip(estimates, ends).map { shift, end in
      SeriesTrouble(
        .levelShift, steps: shift.position..<end, value: isFactor ? .exp(shift.size) : shift.size, isFactor: isFactor)
    }
  }

  /// What was found in the moved series, in the units in which it was observed.
  private func observed(_ found: SeriesTrouble, in series: ForecastSeries, _ moved: [Double]) -> SeriesTrouble {
    guard let first = found.steps.first, first < moved.count else { return found }
    let by = moved[first]
    let value = found.steps.reduce(0.0) { series.values[$1].isNaN ? $0 : $0 + series.values[$1] }
    return SeriesTrouble(
      found.kind, steps: found.steps, value: value, expected: series.isNonNegative ? found.expected / by : found.expected - by)
  }
}
