/// The smoothing parameters of an ETS model in state-space form (`beta` multiplies the error itself, so 0 < beta < alpha).
public struct ETSParameters: Sendable, Equatable {
  public var alpha: Double
  /// 0 without a trend.
  public var beta: Double
  /// 0 without a season.
  public var gamma: Double
  /// 1 where the trend is not damped.
  public var phi: Double

  public init(alpha: Double, beta: Double = 0, gamma: Double = 0, phi: Double = 1) {
    self.alpha = alpha
    self.beta = beta
    self.gamma = gamma
    self.phi = phi
  }

  /// The usual bounds of the literature and of R's `ets`: alpha and the two shares from 0.0001 to 0.9999, phi from 0.8 to 0.98.
  static let smallest = 1e-4
  static let largest = 0.9999
  static let smallestPhi = 0.8
  static let largestPhi = 0.98
}

/// The region in which smoothing parameters are sought.
public enum ETSBounds: Sendable, Equatable {
  /// The usual region: 0 < beta < alpha < 1 and 0 < gamma < 1 − alpha, as in R's `ets`.
  case usual
  /// Every parameter from 0 to 1 whatever the others are: seasonal forms may then correct level and season by more than the error, and the
  /// slope may move where the level hardly does. Reaches higher likelihoods on some series and forecasts no better.
  case wide
}

/// The states of an ETS model after an observation, or before the first.
public struct ETSState: Sendable, Equatable {
  public var level: Double
  /// 0 without a trend.
  public var slope: Double
  /// The seasonal states in the order in which they will be used: the first is the next step's. Empty without a season.
  public var season: [Double]

  public init(level: Double, slope: Double = 0, season: [Double] = []) {
    self.level = level
    self.slope = slope
    self.season = season
  }
}
