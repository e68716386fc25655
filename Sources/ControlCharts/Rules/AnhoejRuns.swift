import RealModule
import Statistics

/// The two numbers Anhøj's rules judge a run chart by: its longest run and its crossings of the centre line.
///
/// Points on the line and missing points are dropped first. Source: J. Anhøj & A. Vingaard Olesen (2014), Run charts
/// revisited, PLoS ONE 9(11).
public struct AnhoejRuns: Sendable, Equatable {
  /// Points off the line.
  public let usefulCount: Int
  public let longestRun: Int
  /// The longest run that chance allows: round(log2 n) + 3.
  public let longestRunMaximum: Int
  public let crossings: Int
  /// The least crossings that chance allows: the 5 % quantile of a binomial of n − 1 and ½.
  public let crossingsMinimum: Int
  /// 1 above the line, −1 below: the longest run's side; 0 without points.
  public let longestRunSide: Int

  /// `deviations` from the centre line, in order of time; NaN where missing. Only `range` is looked at.
  public init(deviations: [Double], range: Range<Int>? = nil) {
    var tally = CenterLineTally()
    for index in (range ?? deviations.indices).clamped(to: deviations.indices) {
      let deviation = deviations[index]
      if deviation > 0 { tally.add(index, side: 1) } else if deviation < 0 { tally.add(index, side: -1) }
    }
    self.init(tally)
  }

  init(_ tally: CenterLineTally) {
    usefulCount = tally.count
    longestRun = tally.longest.count
    longestRunSide = tally.longest.side
    crossings = tally.crossings
    if tally.count < 1 {
      longestRunMaximum = 0
      crossingsMinimum = 0
    } else {
      longestRunMaximum = Int(Double.log2(Double(tally.count)).rounded(.toNearestOrEven)) + 3
      crossingsMinimum = Int(Binomial(size: Double(tally.count - 1), probability: 0.5).quantile(0.05))
    }
  }

  public var isLongRunSignal: Bool { usefulCount > 0 && longestRun > longestRunMaximum }
  public var isCrossingsSignal: Bool { usefulCount > 0 && crossings < crossingsMinimum }
}
