import Engine

extension ForecastSamples {
  /// A forecast with its components and residuals; by hour, or by day.
  static func explained(hourly: Bool) -> ForecastResult {
    var result = hourly ? forecast(days: 24 * 28, horizon: 168, hourly: true) : forecast()
    let steps = result.mean.count
    let mean = result.mean.reduce(0, +) / Double(steps)
    let level = (0..<steps).map { mean + Double($0) * 0.05 }
    let holiday = (0..<steps).map { $0 == (hourly ? 60 : 10) ? -mean * 0.4 : 0 }
    let season = (0..<steps).map { result.mean[$0] - level[$0] - holiday[$0] }
    result.components = [
      ForecastComponent(name: "level", kind: "level", says: "The level stays at \(Int(mean)).", values: level),
      ForecastComponent(
        name: hourly ? "season_24" : "season_7", kind: "season", season: hourly ? 24 : 7,
        says: "Mondays run 31 % over the mean; Sundays run 66 % under the mean.", values: season),
      ForecastComponent(name: "holidays", kind: "holidays", says: "17 May (Constitution Day) takes 40 % off.", values: holiday),
    ]
    var noise = Noise(seed: 3)
    var last = 0.0
    let values = result.history.y.indices.map { _ in
      last = 0.3 * last + noise.normal() * 4
      return last
    }
    let slots = hourly ? 24 : 1
    let rows = (0..<7).map { day in
      ResidualCheck.Row(percent: (0..<slots).map { (60 * noise.normal() + ($0 == 9 && day == 0 ? 120 : 0)).rounded() / 10 })
    }
    result.residuals = ResidualCheck(
      ds: result.history.ds, values: values, autocorrelation: (1...24).map { $0 == 1 ? 0.31 : 0.06 * noise.normal() },
      bound: 1.96 / Double(values.count).squareRoot(), edges: (0...16).map { (Double($0) / 2 - 4) * 4.2 },
      counts: [0, 1, 2, 6, 12, 28, 51, 71, 68, 49, 30, 13, 5, 3, 0, 1].map { hourly ? $0 * 2 : $0 / 4 }, mean: 0, standardDeviation: 4.2,
      byWeek: rows, says: hourly ? "Mondays 09–11 are under-forecast by 6 %." : "Mondays are under-forecast by 3 %.")
    return result
  }
}
