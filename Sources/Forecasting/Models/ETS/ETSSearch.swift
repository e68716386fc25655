import RealModule
import Statistics

/// Maximum likelihood for one ETS form on one series.
///
/// Fully additive forms: initial states by least squares inside a search over the smoothing parameters. The others: one search
/// over smoothing parameters and initial states together, with exact gradients. Both start from the best cells of a coarse
/// grid, since the likelihood often has more than one maximum.
struct ETSSearch {
  let form: ETSForm
  let length: Int
  private let values: [Double]
  private var kernel: ETSKernel
  private var concentration: ETSConcentration?
  private let heuristic: ETSState
  /// Whether seasonal states are estimated along; above `longestFreeSeason` they stay at the classical indices.
  private let freesSeason: Bool
  private let scale: Double
  let bounds: ETSBounds
  /// The largest β / α.
  var largestTrendShare = ETSParameters.largest

  /// Seasons above this length keep their heuristic initial states: R's bound on seasonal ETS.
  static let longestFreeSeason = 24

  init(values: [Double], form: ETSForm, length: Int, bounds: ETSBounds = .usual) {
    self.values = values
    self.bounds = bounds
    self.form = form
    self.length = form.isSeasonal ? length : 1
    kernel = ETSKernel(values: values, form: form, length: length)
    heuristic = ETSStart.states(values: values, form: form, length: length)
    freesSeason = form.isSeasonal && length <= Self.longestFreeSeason
    if form.error == .additive {
      concentration = ETSConcentration(
        values: values, form: form, length: length, givenSeason: form.isSeasonal && !freesSeason ? heuristic.season : nil)
    }
    var sum = 0.0
    for value in values where !value.isNaN { sum += abs(value) }
    let size = max(sum / Double(max(1, kernel.observed)), 1e-12)
    // Of an almost constant series the states matter in units of what it varies by.
    let observed = values.filter { !$0.isNaN }
    let span = (observed.max() ?? 0) - (observed.min() ?? 0)
    scale = min(size, max(1e3 * span, 1e-12 * size))
  }

  /// The best fit found.
  struct Fit: Sendable {
    var parameters: ETSParameters
    var initial: ETSState
    /// The kernel's objective: −2 log-likelihood.
    var objective: Double
    /// The sum of squared errors, relative ones for a multiplicative error.
    var squares: Double
  }

  private(set) var best: Fit?
  var observedCount: Int { kernel.observed }
  /// Where searches are still to begin; nil before the grid was gone through.
  private var starts: [Start]?
  /// How finely the searches stop; the relative decrease of the objective.
  var tolerance = 1e-10

  /// Searches from the best `count` cells of the grid that were not searched from before; nil when the form cannot explain the data.
  @discardableResult
  mutating func search(starts count: Int) -> Fit? {
    var rest = starts ?? spread(cells(), Self.mostStarts)
    for cell in rest.prefix(count) {
      // A start far above what was reached lies in the same valley, or in one that does not matter.
      if let best, cell.value > best.objective + max(40, Self.hopeless * Double(kernel.observed)) { continue }
      guard let fit = concentration != nil ? searchConcentrated(cell.theta) : searchJointly(cell.theta, cell.initial) else { continue }
      if fit.objective < best?.objective ?? .infinity { best = fit }
    }
    rest.removeFirst(min(count, rest.count))
    starts = rest
    return best
  }

  /// Searches once more from the best fit, as finely as `tolerance` says.
  @discardableResult
  mutating func polish() -> Fit? {
    guard let best else { return nil }
    return search(from: best.parameters, best.initial)
  }

  /// Searches from given parameters and initial states, too: those of a form within this one, or of the same series without its latest values.
  @discardableResult
  mutating func search(from parameters: ETSParameters, _ initial: ETSState) -> Fit? {
    let theta = encode(parameters)
    if let fit = concentration != nil ? searchConcentrated(theta) : searchJointly(theta, initial),
      fit.objective < best?.objective ?? .infinity
    {
      best = fit
    }
    return best
  }

  private static let mostStarts = 8
  /// Per observation, in twice the log-likelihood; 40 at least.
  private static let hopeless = 0.25

  /// The grid's cells and other starts, the best ones first.
  private mutating func cells() -> [Start] {
    var cells: [Start] = []
    for start in [heuristic, growingSeason()].compactMap({ $0 }) {
      var states = start
      for theta in grid() {
        let parameters = decode(theta)
        guard fill(&states, parameters), let sums = kernel.run(parameters, from: states) else { continue }
        cells.append((sums.objective, theta, states))
      }
    }
    // A logarithmic twin gives multiplicative seasons a start that is already least-squares.
    if form.season == .multiplicative, freesSeason, let twin = logarithmicTwin() { cells.append(twin) }
    return cells.sorted { $0.value < $1.value }
  }

  // MARK: Starts

  private typealias Start = (value: Double, theta: [Double], initial: ETSState)

  private func grid() -> [[Double]] {
    var cells: [[Double]] = []
    let trends = form.hasTrend ? [0.005, 0.02, 0.2, 0.8] : [0]
    let seasons = form.isSeasonal ? [0.01, 0.15, 0.6] : [0]
    for alpha in [0.02, 0.15, 0.45, 0.85] {
      for trend in trends {
        for season in seasons {
          var theta = [alpha]
          if form.hasTrend { theta.append(trend) }
          if form.isSeasonal { theta.append(season) }
          if form.isDamped { theta.append(trend < 0.1 ? 0.97 : 0.9) }
          cells.append(theta)
        }
      }
    }
    return cells
  }

  /// The best cells that lie apart from one another.
  private func spread(_ cells: [Start], _ count: Int) -> [Start] {
    var chosen: [Start] = []
    for cell in cells where chosen.count < count {
      let isNear = chosen.contains { other in
        // Shares of small trends are told apart by their ratio.
        zip(other.theta, cell.theta).allSatisfy { abs($0 - $1) < 0.2 && max($0, $1) < 4 * min($0, $1) }
      }
      if !isNear { chosen.append(cell) }
    }
    return chosen
  }

  /// Added seasons as the first level's share of the indices, for relative errors: of a series that grew manifold the mean indices are larger
  /// than its first values, so that no parameters would make a mean above zero of them.
  private func growingSeason() -> ETSState? {
    guard form.error == .multiplicative, form.season == .additive, freesSeason,
      let product = ETSForm(error: .multiplicative, trend: form.trend, season: .multiplicative)
    else { return nil }
    var states = ETSStart.states(values: values, form: product, length: length)
    states.season = states.season.map { states.level * ($0 - 1) }
    return states
  }

  /// Replaces the states by the best ones for the parameters where they can be solved for; false when they cannot be told.
  private mutating func fill(_ states: inout ETSState, _ parameters: ETSParameters) -> Bool {
    concentration?.solve(parameters, into: &states) ?? true
  }

  /// The additive form of the logarithms, carried back: seasonal factors, level and slope.
  private mutating func logarithmicTwin() -> Start? {
    guard let twinForm = ETSForm(error: .additive, trend: form.trend, season: .additive) else { return nil }
    var logs = values
    for t in logs.indices where !logs[t].isNaN {
      guard logs[t] > 0 else { return nil }
      logs[t] = Double.log(logs[t])
    }
    var twin = ETSSearch(values: logs, form: twinForm, length: length)
    twin.tolerance = max(tolerance, 1e-8)
    guard let fit = twin.search(starts: 1) else { return nil }
    var initial = ETSState(level: Double.exp(fit.initial.level), season: fit.initial.season.map(Double.exp))
    initial.slope = form.hasTrend ? initial.level * Double.expMinusOne(fit.initial.slope) : 0
    let theta = encode(fit.parameters)
    guard let sums = kernel.run(decode(theta), from: initial) else { return nil }
    return (sums.objective, theta, initial)
  }

  // MARK: Searches

  private mutating func searchConcentrated(_ start: [Double]) -> Fit? {
    let (lower, upper) = box()
    var states = heuristic
    let search = QuasiNewton(maximumIterations: 60, relativeTolerance: 0.1 * tolerance)
    var last: ETSKernel.Sums?
    let minimum = search.minimise(
      from: start, lower: lower, upper: upper,
      value: { theta in
        let parameters = decode(theta)
        last = fill(&states, parameters) ? kernel.run(parameters, from: states) : nil
        return last?.objective ?? .infinity
      },
      gradient: { theta, _, gradient in
        guard let last else { return }
        // The states are optimal, so the derivatives by them vanish (envelope theorem).
        let by = kernel.gradient(decode(theta), last, states: &states)
        chain(theta, by, into: &gradient)
      })
    let parameters = decode(minimum.point)
    guard minimum.value.isFinite, fill(&states, parameters), let sums = kernel.run(parameters, from: states) else { return nil }
    return Fit(parameters: parameters, initial: states, objective: sums.objective, squares: sums.squares)
  }

  private mutating func searchJointly(_ theta: [Double], _ initial: ETSState) -> Fit? {
    var (lower, upper) = box()
    let count = thetaCount
    let seasonScale = form.season == .multiplicative ? 1 : scale
    var start = theta + [initial.level / scale]
    if form.hasTrend { start.append(initial.slope / scale) }
    if freesSeason { start += initial.season.map { $0 / seasonScale } }
    lower += [Double](repeating: -.infinity, count: start.count - count)
    upper += [Double](repeating: .infinity, count: start.count - count)
    let first = count + (form.hasTrend ? 2 : 1)
    let (hasTrend, frees, scale) = (form.hasTrend, freesSeason, scale)
    var states = heuristic
    var derivatives = heuristic
    func unpack(_ x: [Double]) {
      states.level = x[count] * scale
      states.slope = hasTrend ? x[count + 1] * scale : 0
      if frees { for j in states.season.indices { states.season[j] = x[first + j] * seasonScale } }
    }
    let search = QuasiNewton(maximumIterations: 300, relativeTolerance: tolerance)
    var last: ETSKernel.Sums?
    let minimum = search.minimise(
      from: start, lower: lower, upper: upper,
      value: { x in
        unpack(x)
        last = kernel.run(decode(x), from: states)
        return last?.objective ?? .infinity
      },
      gradient: { x, _, gradient in
        guard let last else { return }
        let by = kernel.gradient(decode(x), last, states: &derivatives)
        chain(x, by, into: &gradient)
        gradient[count] = derivatives.level * scale
        if hasTrend { gradient[count + 1] = derivatives.slope * scale }
        if frees { for j in derivatives.season.indices { gradient[first + j] = derivatives.season[j] * seasonScale } }
      })
    let parameters = decode(minimum.point)
    unpack(minimum.point)
    guard minimum.value.isFinite, let sums = kernel.run(parameters, from: states) else { return nil }
    return Fit(parameters: parameters, initial: centred(states), objective: sums.objective, squares: sums.squares)
  }

  /// The equivalent states whose seasonal parts sum to 0, or average 1: the likelihood is the same along that line.
  private func centred(_ state: ETSState) -> ETSState {
    guard form.isSeasonal else { return state }
    var result = state
    let mean = state.season.reduce(0, +) / Double(length)
    if form.season == .multiplicative {
      guard mean > 0 else { return state }
      result.level *= mean
      result.slope *= mean
      for j in result.season.indices { result.season[j] /= mean }
    } else {
      result.level += mean
      for j in result.season.indices { result.season[j] -= mean }
    }
    return result
  }
}
