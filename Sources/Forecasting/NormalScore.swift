import Statistics

/// Normal scores of interval levels.
enum NormalScore {
  /// The half width of the central interval at `level` percent of a standard normal distribution.
  static func ofLevel(_ level: Double) -> Double { Normal.standard.quantile(0.5 + level / 200) }
}
