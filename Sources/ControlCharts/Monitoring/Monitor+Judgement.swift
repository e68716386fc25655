extension Monitor {
  /// What was found at one period.
  struct Judgement {
    var center = Double.nan
    /// Control limits of the single point and its standard deviation, on the KPI's scale.
    var lower = Double.nan
    var upper = Double.nan
    var sigma = Double.nan
    var eta = Double.nan
    var variance = Double.nan
    var z = Double.nan
    /// Each statistic over its limit: beyond ±1 is a signal.
    var point = 0.0
    /// The averages of scores, in order of weight.
    var levels = SIMD3<Double>()
    var spread = 0.0
    var profile = 0.0

    /// The average of scores that is furthest from its middle.
    var level: Double {
      let high = levels.max()
      let low = levels.min()
      return high > -low ? high : low
    }

    var isSignal: Bool { abs(point) > 1 || abs(level) > 1 || spread > 1 || abs(profile) > 1 }
  }
}
