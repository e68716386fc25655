import Engine

enum ForecastSamples {
  static func forecast(
    title: String = "Tickets created", days: Int = 91, horizon: Int = 28, hourly: Bool = false, held: Double = 0.71
  ) -> ForecastResult {
    var noise = Noise(seed: 11)
    let season = hourly ? 24 : 7
    func level(_ index: Int) -> Double {
      if hourly {
        let hour = index % 24
        let day = (index / 24) % 7
        return (hour < 7 || hour > 18 ? 2 : 14 - abs(Double(hour) - 12)) * (day == 4 || day == 5 ? 0.3 : 1)
      }
      return index % 7 == 4 || index % 7 == 5 ? 38 : 122 - Double(index % 7) * 4
    }
    let labels = hourly ? SampleDates.hours(days + horizon) : SampleDates.days(days + horizon)
    let history = (0..<days).map { max(0, (level($0) * (1 + noise.normal() * 0.09)).rounded()) }
    let mean = (days..<days + horizon).map { level($0) }
    let intervals = [80.0, 95.0].map { percent in
      let width = percent > 90 ? 0.26 : 0.16
      return ForecastResult.Interval(
        level: percent, lower: mean.enumerated().map { $1 * (1 - width - Double($0) * 0.002) },
        upper: mean.enumerated().map { $1 * (1 + width + Double($0) * 0.002) })
    }
    return ForecastResult(
      uniqueId: "created", title: title, unit: .count, model: "auto", chosenModel: hourly ? "MSTL(24,168)" : "ETS(M,N,A)",
      why: "Lowest mean absolute scaled error of six models in the backtest.",
      says:
        "About 2,650 tickets in the next four weeks, between 2,300 and 3,000 in four of five cases; the busiest day is Wednesday 1 June.",
      every: hourly ? "hour" : "day", seasons: [season], history: ForecastResult.History(ds: Array(labels.prefix(days)), y: history),
      ds: Array(labels.suffix(horizon)), mean: mean, intervals: intervals, backtest: backtest(horizon: min(horizon, 48), held: held),
      notes: [])
  }

  private static func backtest(horizon: Int, held: Double) -> BacktestSummary {
    func score(_ model: String, best: Bool, level: Double) -> BacktestSummary.ModelScore {
      BacktestSummary.ModelScore(
        model: model, best: best, mase: level, rmsse: level * 0.9, smape: level * 11, wape: level * 0.1, mae: level * 9,
        rmse: level * 12, bias: level * 0.02 - 0.02, quantileLoss: level * 0.08,
        coverage: [
          BacktestSummary.Coverage(level: 80, held: held, msis: level * 4),
          BacktestSummary.Coverage(level: 95, held: 0.96, msis: level * 6),
        ],
        errorByStep: (0..<horizon).map { (step: Int) -> Double in level * (8.0 + Double(step) * 0.1 + Double(step % 7)) })
    }
    return BacktestSummary(
      horizon: horizon, origins: ["2016-04-01", "2016-04-15", "2016-04-29"],
      scores: [
        score("AutoETS", best: true, level: 0.81), score("Theta", best: false, level: 0.86), score("AutoARIMA", best: false, level: 0.88),
        score("SeasonalNaive", best: false, level: 1.02),
      ])
  }

  static let daily = forecast()
  static let hourly = forecast(days: 24 * 91, horizon: 336, hourly: true, held: 0.79)

  static let empty: ForecastResult = {
    var result = forecast()
    result.history = ForecastResult.History(ds: [], y: [])
    result.ds = []
    result.mean = []
    result.intervals = []
    result.backtest = nil
    return result
  }()

  static let oneStep = forecast(horizon: 1)

  static let missing: ForecastResult = {
    var result = forecast()
    for index in 60..<66 { result.history.y[index] = .nan }
    return result
  }()

  static let chinese = forecast(title: "每日新建工單數量")

  /// A day ahead of a quarter of hours.
  static let nextDay: ForecastResult = {
    var result = forecast(days: 24 * 91, horizon: 24, hourly: true)
    result.seasons = [24, 168]
    return result
  }()

  static let nameless = forecast(title: "", days: 400, horizon: 7)

  static let all: [(name: String, forecast: ForecastResult)] = [
    ("daily", daily), ("hourly", hourly), ("empty", empty), ("one-step", oneStep), ("missing", missing), ("chinese", chinese),
    ("next-day", nextDay), ("nameless", nameless),
  ]
}
