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
    var slow = 0.0
    var fast = 0.0
    var spread = 0.0
    var profile = 0.0

    var isSignal: Bool { abs(point) > 1 || abs(slow) > 1 || abs(fast) > 1 || spread > 1 || abs(profile) > 1 }
  }
}
