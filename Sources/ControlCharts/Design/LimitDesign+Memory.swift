/// Limits of charts whose statistic carries earlier points along.
extension LimitDesign {
  static func movingAverage(
    _ runLength: Double, _ settings: ChartSettings
  ) throws(ControlChartError) -> (settings: ChartSettings, design: LimitDesign) {
    let parameter = MAChart.windowParameter
    let window = settings.parameters[parameter.name] ?? parameter.defaultValue
    guard parameter.range.contains(window) else {
      throw .invalidParameter(
        parameter.name, "window must lie within \(parameter.range.lowerBound)...\(parameter.range.upperBound), not \(window).")
    }
    let limit = try MovingAverageLimit.limit(window: Int(window.rounded()), runLength: runLength)
    var designed = settings
    designed.sigmaLimits = limit
    return (
      designed,
      LimitDesign(
        runLength: runLength, limits: [.init("sigma_limits", limit)], method: "seeded simulation of independent normal points",
        phrase: "limits at \(SentenceNumber.text(limit)) standard deviations of the average of \(SentenceNumber.text(window)) points")
    )
  }

  static func monitor(
    _ runLength: Double, _ settings: ChartSettings
  ) throws(ControlChartError) -> (settings: ChartSettings, design: LimitDesign) {
    let name = MonitorChart.runLengthParameter.name
    guard settings.parameters[name] == nil else {
      throw .invalidParameter("arl", "The run length is stated twice: as arl and as \(name).")
    }
    guard MonitorChart.runLengthParameter.range.contains(runLength) else {
      let range = MonitorChart.runLengthParameter.range
      throw .invalidParameter("arl", "The monitoring chart is designed for run lengths within \(range.lowerBound)...\(range.upperBound).")
    }
    var designed = settings
    designed.parameters[name] = runLength
    return (
      designed,
      LimitDesign(
        runLength: runLength, limits: [.init(name, runLength)], method: "simulated, widened by what was estimated",
        phrase: "limits of the point, two averages, the spread and the profile set together")
    )
  }

  static func ewma(
    _ runLength: Double, _ settings: ChartSettings
  ) throws(ControlChartError) -> (settings: ChartSettings, design: LimitDesign) {
    let weight = settings.parameters["lambda"] ?? EWMAChart.lambdaParameter.defaultValue
    let isFixed = (settings.parameters["asymptotic"] ?? 0) >= 0.5
    let scheme = try EWMAScheme(weight: weight, limit: 3, limits: isFixed ? .fixed : .varying).designed(runLength: runLength)
    var designed = settings
    designed.sigmaLimits = scheme.limit
    return (
      designed,
      LimitDesign(
        runLength: runLength, limits: [.init("sigma_limits", scheme.limit)], method: "integral equation, Crowder 1987, Knoth 2003",
        phrase:
          "limits at \(SentenceNumber.text(scheme.limit)) standard deviations of the average with lambda \(SentenceNumber.text(weight))")
    )
  }

  static func cusum(
    _ runLength: Double, _ settings: ChartSettings
  ) throws(ControlChartError) -> (settings: ChartSettings, design: LimitDesign) {
    let reference = settings.parameters["k"] ?? CusumChart.referenceParameter.defaultValue
    let share = settings.parameters["fir"] ?? 0
    let scheme = try CUSUMScheme(reference: reference, limit: 5, headStart: 5 * share).designed(runLength: runLength)
    var designed = settings
    designed.parameters["h"] = scheme.limit
    return (
      designed,
      LimitDesign(
        runLength: runLength, limits: [.init("h", scheme.limit)], method: "integral equation, Vance 1986",
        phrase: "h \(SentenceNumber.text(scheme.limit)) with k \(SentenceNumber.text(reference))")
    )
  }

  static func counts(
    _ type: String, _ runLength: Double, _ series: ChartSeries, _ settings: ChartSettings
  ) throws(ControlChartError) -> (settings: ChartSettings, design: LimitDesign) {
    let limit = try CountCusumLimit.limit(type, runLength: runLength, series: series, settings: settings)
    var designed = settings
    designed.parameters["h"] = limit
    return (
      designed,
      LimitDesign(
        runLength: runLength, limits: [.init("h", limit)], method: "seeded simulation of counts at the baseline's level",
        phrase: "h \(SentenceNumber.text(limit))")
    )
  }

  static func zone(
    _ runLength: Double, _ settings: ChartSettings
  ) throws(ControlChartError) -> (settings: ChartSettings, design: LimitDesign) {
    let near = settings.parameters[ZoneChart.nearParameter.name] ?? ZoneChart.nearParameter.defaultValue
    let scheme = try ZoneScheme(nearScore: near).designed(runLength: runLength)
    var designed = settings
    designed.sigmaLimits = scheme.limit
    return (
      designed,
      LimitDesign(
        runLength: runLength, limits: [.init("sigma_limits", scheme.limit)],
        method: "Markov chain of the zone scores, Davis, Homer & Woodall 1990",
        phrase: "limits at \(SentenceNumber.text(scheme.limit)) standard deviations, a zone a third of it")
    )
  }
}
