import RealModule

/// Pairs of sines and cosines that carry a season of any length, whole or not, with few coefficients.
///
/// Source: Hyndman & Athanasopoulos, Forecasting: Principles and Practice, 3rd ed., section 7.4 and equation 10.4.
public struct FourierTerms: Sendable, Equatable {
  /// The season's length in steps.
  public let season: Double
  /// How many pairs, at most half the season.
  public let pairs: Int

  public init(season: Double, pairs: Int) {
    self.season = season
    self.pairs = season >= 2 ? max(0, min(pairs, Int(min(season / 2, 1e6)))) : 0
  }

  /// The columns over the steps `first` to `first + count − 1`, counted from 0: sine and cosine of each pair; the last sine is left out where
  /// it is zero throughout.
  public func columns(from first: Int = 0, count: Int) -> [[Double]] {
    var result: [[Double]] = []
    for pair in 1..<max(1, pairs + 1) {
      let frequency = Double(pair) / season
      if 2 * Double(pair) < season { result.append(wave(Double.sin, frequency, first, count)) }
      result.append(wave(Double.cos, frequency, first, count))
    }
    return result
  }

  private func wave(_ function: (Double) -> Double, _ frequency: Double, _ first: Int, _ count: Int) -> [Double] {
    (0..<max(0, count)).map { t in
      let turns = frequency * Double(first + t)
      return function(2 * .pi * (turns - turns.rounded(.down)))
    }
  }
}
