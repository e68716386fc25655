/// A way to find how far a forecast may be off: each is one file and works with any model.
public protocol IntervalMethod: Sendable {
  /// The name on every interface, as `IntervalMethods` knows it.
  var name: String { get }

  /// How many forecasts from past origins it learns from, at most; 0 for none.
  var origins: Int { get }

  /// What a model's errors say about each step's distribution, one calibration a step; empty to leave the model's own.
  func calibrations(_ evidence: IntervalEvidence) -> [ScoreCalibration]
}

/// What intervals are learned from.
public struct IntervalEvidence: Sendable {
  /// The model's own forecast over the whole horizon.
  public let forecast: ForecastDistribution
  /// One-step errors inside the data in units of their standard deviation about their mean; the missing ones left out.
  public let residuals: [Double]
  /// How the errors hang together by the model itself; nil where it does not say.
  public let dependence: ErrorDependence?
  /// The scores of past forecasts.
  public let record: ErrorRecord

  /// The scores of past forecasts near a step, signed: of its own number of steps ahead first, then of neighbours, until there are `enough`.
  /// With `until` only what had come when so many observations were known.
  func scores(near step: Int, enough: Int, until known: Int? = nil) -> [Double] {
    let longest = record.scores.map(\.count).max() ?? 0
    let middle = min(step, longest - 1)
    var found: [Double] = []
    for distance in 0..<max(0, longest) {
      for place in distance == 0 ? [middle] : [middle - distance, middle + distance] where place >= 0 && place < longest {
        for (index, path) in record.scores.enumerated() where place < path.count && path[place].isFinite {
          if let known, record.origins[index] + place >= known { continue }
          found.append(path[place])
        }
      }
      if found.count >= enough { break }
    }
    return found
  }

  /// The same scores in the order in which they became known.
  func scoresInTime(near step: Int, enough: Int) -> [Double] {
    let longest = record.scores.map(\.count).max() ?? 0
    let middle = min(step, longest - 1)
    var found: [(time: Int, score: Double)] = []
    for distance in 0..<max(0, longest) {
      for place in distance == 0 ? [middle] : [middle - distance, middle + distance] where place >= 0 && place < longest {
        for (index, path) in record.scores.enumerated() where place < path.count && path[place].isFinite {
          found.append((record.origins[index] + place, path[place]))
        }
      }
      if found.count >= enough { break }
    }
    return found.enumerated().sorted { ($0.element.time, $0.offset) < ($1.element.time, $1.offset) }.map(\.element.score)
  }
}

/// Every method by its name on the interfaces: the one place where a new one is listed.
public enum IntervalMethods {
  private static let all: [any IntervalMethod] = [
    ModelIntervals(), BootstrapIntervals(), ConformalIntervals(), ConformalIntervals(isSplit: true), AdaptiveIntervals(),
    ConformalPIDIntervals(),
  ]

  public static var names: [String] { all.map(\.name) }

  /// The method of that name, in any case of letters. Throws `badParameter` with the known names.
  public static func method(named name: String) throws(ForecastingError) -> any IntervalMethod {
    if let method = all.first(where: { $0.name == name.lowercased() }) { return method }
    throw ForecastingError(
      .badParameter, "There are no intervals called \(name). Known: \(names.joined(separator: ", ")).", place: "intervals")
  }
}
