import RealModule
import Statistics

/// Which proposed steps are sudden, lasting and far beyond what the level of the series does at any other time.
///
/// A chart proposes steps to a person, who may refuse them; a forecast that scales its history must be surer. A trend, a summer or a level that
/// wanders make proposals too: what counts is the change at the step against the changes of the same kind everywhere else in the series.
public struct LevelShiftCheck: Sendable {
  /// How many robust standard deviations of the changes at other times a shift must reach.
  public var threshold: Double
  /// The least relative change.
  public var leastChange: Double
  /// The most shifts that one series is believed to have.
  public var most: Int

  public init(threshold: Double = 5, leastChange: Double = 0.08, most: Int = 3) {
    self.threshold = threshold
    self.leastChange = leastChange
    self.most = most
  }

  /// Fewer comparisons at other times say nothing about what is usual.
  private static let fewestComparisons = 8

  /// The proposals that hold, ascending.
  public func accepted(_ proposals: [Int], in series: ForecastSeries) -> [Int] {
    let n = series.count
    let inside = proposals.filter { $0 > 0 && $0 < n }.sorted()
    guard !inside.isEmpty else { return [] }
    let levels = LevelComparison(series)
    let reach = levels.window * levels.usualCycles
    let drift = levels.drift(avoiding: inside)
    func change(_ position: Int) -> Double? { levels.size(at: position, within: 0..<n, cycles: levels.usualCycles, drift: drift) }
    var usual: [Double] = []
    for position in stride(from: levels.window, through: n - levels.window, by: max(1, reach / 4))
    where !inside.contains(where: { abs($0 - position) < reach }) {
      if let one = change(position) { usual.append(one) }
    }
    guard usual.count >= Self.fewestComparisons else { return [] }
    let middle = Quantiles.median(usual)
    let spread = 1.4826 * Quantiles.median(usual.map { abs($0 - middle) })
    let least = levels.isFactor ? Double.log(onePlus: leastChange) : 0
    let largest = usual.reduce(0) { max($0, abs($1 - middle)) }
    var found: [(position: Int, size: Double)] = []
    for position in inside where position >= levels.window && position + levels.window <= n {
      guard let whole = change(position) else { continue }
      let size = whole - middle
      // Sudden: the cycles on either side show most of it. Lasting: so does what comes later.
      guard abs(size) > max(threshold * spread, least, 1.25 * largest),
        let near = levels.size(at: position, within: 0..<n, cycles: 1, drift: drift), (near - middle) / size >= 0.7,
        let late = levels.size(at: position, within: 0..<n, cycles: levels.usualCycles, drift: drift, skipping: levels.window),
        (late - middle) / size >= 0.7,
        let early = levels.size(at: position, within: 0..<n, cycles: levels.usualCycles, drift: drift, leavingOut: 2),
        (early - middle) / size >= 0.7, !recurs(size, at: position, n: n, levels: levels, change: { change($0).map { $0 - middle } })
      else { continue }
      found.append((position, abs(size)))
    }
    return found.sorted { $0.size > $1.size }.prefix(most).map(\.position).sorted()
  }

  /// Whether the level changed much alike within two weeks of the same time a year before or after: a season of the year.
  private func recurs(_ size: Double, at position: Int, n: Int, levels: LevelComparison, change: (Int) -> Double?) -> Bool {
    let year = 52 * levels.season
    for anniversary in [position - year, position + year] {
      for other in stride(from: anniversary - 2 * levels.season, through: anniversary + 2 * levels.season, by: max(1, levels.season / 2))
      where other >= levels.window && other + levels.window <= n {
        if let found = change(other), found / size >= 0.4 { return true }
      }
    }
    return false
  }
}
