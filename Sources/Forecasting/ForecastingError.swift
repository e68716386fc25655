public import Statistics

/// Why a forecast could not be made: a stable code, a sentence for a planner, and the place.
public struct ForecastingError: Error, Sendable, Equatable, CustomStringConvertible {
  /// The kinds of failure; the raw values are stable and may be stored.
  public enum Code: String, Sendable, CaseIterable {
    case emptySeries = "empty_series"
    case allMissing = "all_missing"
    case tooShort = "series_too_short"
    case notFinite = "value_not_finite"
    case negativeValue = "negative_value"
    case notPositive = "value_not_positive"
    case badSeason = "bad_season"
    case badHorizon = "bad_horizon"
    case badLevel = "bad_level"
    case badParameter = "bad_parameter"
    case unknownModel = "unknown_model"
    case noFit = "no_fit"
    /// Nobody waits for the forecast any more.
    case cancelled
  }

  public let code: Code
  /// A sentence that a planner understands.
  public let message: String
  /// What it is about: a model's name, a parameter, or a position in the series (from 1); empty when it is the whole series.
  public let place: String

  public init(_ code: Code, _ message: String, place: String = "") {
    self.code = code
    self.message = message
    self.place = place
  }

  public var description: String { place.isEmpty ? message : "\(message) (\(place))" }
}

extension ForecastingError: CancellableError {
  public static var cancelled: ForecastingError { ForecastingError(.cancelled, "The calculation was cancelled.") }
}
