/// The Holt-Winters recursion from given start values.
struct HoltWintersKernel {
  let season: Int
  let kind: ClassicalDecomposition.Kind
  let values: [Double]
  private let startLevel: Double
  private let startSlope: Double
  private let startSeason: [Double]
  private(set) var level = 0.0
  private(set) var slope = 0.0
  /// By place of the season, from the series' first step on.
  private(set) var indices: [Double]

  /// Start values for the step after the first season: a line through the moving average of the first two and their classical indices.
  init?(values: [Double], whole: [Double], season m: Int, kind: ClassicalDecomposition.Kind) {
    guard let parts = ClassicalDecomposition(Array(whole.prefix(2 * m)), season: m, kind: kind) else { return nil }
    let trend = parts.trend.filter { !$0.isNaN }
    let n = Double(trend.count)
    guard n >= 1 else { return nil }
    let centre = (n + 1) / 2
    var mean = 0.0
    var product = 0.0
    for (k, value) in trend.enumerated() { mean += (value - mean) / Double(k + 1) }
    for (k, value) in trend.enumerated() { product += (Double(k + 1) - centre) * (value - mean) }
    startSlope = n > 1 ? product / (n * (n * n - 1) / 12) : 0
    startLevel = mean - startSlope * centre
    startSeason = parts.indices
    indices = parts.indices
    season = m
    self.kind = kind
    self.values = values
  }

  /// The sum of squared one-step errors from the second season on, for (α, β, γ); infinite where the recursion runs away.
  mutating func squares(_ parameters: SIMD4<Double>) -> Double { run(parameters) { _, _ in } }

  /// The same, with every one-step mean handed to `visit`.
  mutating func run(_ parameters: SIMD4<Double>, visit: (Int, Double) -> Void) -> Double {
    let (alpha, beta, gamma) = (parameters[0], parameters[1], parameters[2])
    var l = startLevel
    var b = startSlope
    for j in 0..<season { indices[j] = startSeason[j] }
    var sum = 0.0
    var j = 0
    let isAdditive = kind == .additive
    for t in season..<values.count {
      let s = indices[j]
      let base = l + b
      let mean = isAdditive ? base + s : base * s
      visit(t, mean)
      let y = values[t].isNaN ? mean : values[t]
      sum += (y - mean) * (y - mean)
      let next = alpha * (isAdditive ? y - s : y / s) + (1 - alpha) * base
      b = beta * (next - l) + (1 - beta) * b
      l = next
      indices[j] = gamma * (isAdditive ? y - l : y / l) + (1 - gamma) * s
      j = j + 1 == season ? 0 : j + 1
    }
    level = l
    slope = b
    return sum.isFinite ? sum : .infinity
  }
}
