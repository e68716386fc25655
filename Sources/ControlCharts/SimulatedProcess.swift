import RealModule
import Statistics

/// Scores as an in-control process with the fitted chart's model would give them.
struct SimulatedProcess {
  private enum Law {
    /// Correlated normal scores, bent to the skewness of the data.
    case scores(correlation: Double, scale: Double, bend: Double)
    /// Counts of the fitted points, taken in turn.
    case counts(isBinomial: Bool, dispersion: Double)
  }

  private let law: Law
  let says: String
  private var last = 0.0
  private var place = 0
  // Of the fitted points, for counts.
  private var centers: [Double] = []
  private var sizes: [Double] = []
  private var sigmas: [Double] = []
  private var lower: [Double] = []
  private var upper: [Double] = []
  /// Trials of an np chart's points, whose statistic is the count itself.
  private var trials: [Double] = []

  /// Charts whose sigma comes from moving ranges, which memory makes too small.
  private static let fromMovingRanges: Set<String> = ["xmr", "i_prime", "p_prime", "u_prime", "z_mr", "deviation_from_nominal"]
  private static let counting: Set<String> = ["c", "np", "p", "u"]

  /// Nil without points to model.
  init?(_ chart: FittedChart, series: ChartSeries) {
    let panel = chart.panel
    let usable = panel.z.indices.filter { panel.z[$0].isFinite && series.exclusions[$0] == nil }
    guard usable.count >= ChartAssembly.leastPoints else { return nil }
    let figures = chart.diagnostics
    if Self.counting.contains(chart.chart), panel.isOnMeasureScale {
      let isBinomial = chart.chart == "p" || chart.chart == "np"
      let isOver = figures.dispersionPValue < ChartChoice.significance && figures.dispersionIndex > ChartChoice.leastDispersion
      law = .counts(isBinomial: isBinomial, dispersion: isOver ? figures.dispersionIndex : 1)
      for index in usable {
        let size = chart.chart == "c" || chart.chart == "np" ? 1 : (series.denominators?[index] ?? .nan)
        guard size > 0, panel.centerLine[index] > 0, panel.sigma[index] > 0 else { continue }
        centers.append(panel.centerLine[index])
        sizes.append(size)
        sigmas.append(panel.sigma[index])
        lower.append(panel.lowerControlLimit[index])
        upper.append(panel.upperControlLimit[index])
        if chart.chart == "np" { trials.append(series.denominators?[index] ?? .nan) }
      }
      guard !centers.isEmpty else { return nil }
      let name = isBinomial ? "binomial" : "Poisson"
      says =
        isOver
        ? "Independent counts \(Self.number(figures.dispersionIndex)) times as variable as \(name) ones, at the fitted level and sizes."
        : "Independent \(name) counts at the fitted level and sizes."
      return
    }
    let count = Double(usable.count)
    var correlation = figures.residualAutocorrelation
    if correlation.isNaN || abs(correlation) < 2 / count.squareRoot() { correlation = 0 }
    correlation = min(max(correlation, -0.95), 0.95)
    let scores = usable.map { panel.z[$0] }.sorted()
    let (low, middle, high) = (Quantiles.ofSorted(scores, 0.05), Quantiles.ofSorted(scores, 0.5), Quantiles.ofSorted(scores, 0.95))
    var asymmetry = high > low ? (high + low - 2 * middle) / (high - low) : 0
    // Its standard deviation under normality is 1/√n.
    if abs(asymmetry) < 2 / count.squareRoot() { asymmetry = 0 }
    asymmetry = min(max(asymmetry, -0.9), 0.9)
    // The quantiles of exp(ωu) at ±1.645: their asymmetry is tanh(1.645 ω/2).
    let bend = 2 * Double.atanh(asymmetry) / 1.6448536269514722
    let isRanged = Self.fromMovingRanges.contains(chart.chart)
    var scale = isRanged ? 1 / (1 - correlation).squareRoot() : 1
    if bend != 0 {
      let size = abs(bend)
      let mean = Double.exp(size * size / 2)
      let deviation = mean * Double.expMinusOne(size * size).squareRoot()
      // Gini's mean difference over d2, what moving ranges of independent points estimate.
      let ranged = 2 * mean * (2 * Normal.standard.cumulative(size / 2.0.squareRoot()) - 1) / ShewhartConstants.d2OfTwo
      scale /= isRanged ? ranged : deviation
    }
    law = .scores(correlation: correlation, scale: scale, bend: bend)
    var parts: [String] = []
    if correlation != 0 { parts.append("neighbours correlated by \(Self.number(correlation))") }
    if bend != 0 { parts.append("skewed as the data are") }
    says = parts.isEmpty ? "Independent normal scores." : "Scores \(parts.joined(separator: " and "))."
  }

  /// Whether scores are independent and normal, as the textbook has them.
  var isTextbook: Bool {
    if case .scores(0, 1, 0) = law { true } else { false }
  }

  mutating func begin(_ stream: inout RandomStream) {
    last = stream.normal()
    place = centers.isEmpty ? 0 : min(Int(stream.uniform() * Double(centers.count)), centers.count - 1)
  }

  /// The next score.
  mutating func next(_ stream: inout RandomStream, limit: Double) -> Double {
    switch law {
    case .scores(let correlation, let scale, let bend):
      last = correlation * last + (1 - correlation * correlation).squareRoot() * stream.normal()
      if bend == 0 { return scale * last }
      let size = abs(bend)
      let bent = Double.exp(size * last) - Double.exp(size * size / 2)
      return (bend > 0 ? bent : -bent) * scale
    case .counts(let isBinomial, let dispersion):
      let index = place
      place = place + 1 < centers.count ? place + 1 : 0
      let count = isBinomial ? binomial(index, dispersion, &stream) : poisson(index, dispersion, &stream)
      let value = count / sizes[index]
      if value > upper[index] { return limit.nextUp }
      if value < lower[index] { return -limit.nextUp }
      return min(max((value - centers[index]) / sigmas[index], -limit), limit)
    }
  }

  private func poisson(_ index: Int, _ dispersion: Double, _ stream: inout RandomStream) -> Double {
    let mean = centers[index] * sizes[index]
    guard mean < 1e9 else { return (mean + (mean * dispersion).squareRoot() * stream.normal()).rounded() }
    guard dispersion > 1 else { return Double(stream.poisson(mean: mean)) }
    let shape = mean / (dispersion - 1)
    return Double(stream.poisson(mean: min(stream.gamma(shape: shape, scale: mean / shape), 1e12)))
  }

  private func binomial(_ index: Int, _ dispersion: Double, _ stream: inout RandomStream) -> Double {
    let size = (trials.isEmpty ? sizes[index] : trials[index]).rounded()
    guard size > 0, size < 1e12 else { return centers[index] * sizes[index] }
    var probability = min(trials.isEmpty ? centers[index] : centers[index] / size, 1)
    if dispersion > 1, size > 1, probability < 1 {
      // Beta-binomial: the variance is 1 + (n − 1)/(s + 1) times the binomial one.
      let total = max((size - 1) / (dispersion - 1) - 1, 1e-3)
      let hits = stream.gamma(shape: probability * total, scale: 1)
      let misses = stream.gamma(shape: (1 - probability) * total, scale: 1)
      probability = hits + misses > 0 ? hits / (hits + misses) : probability
    }
    return Double(stream.binomial(trials: Int(size), probability: probability))
  }

  private static func number(_ value: Double) -> String { SentenceNumber.text((value * 100).rounded() / 100) }
}
