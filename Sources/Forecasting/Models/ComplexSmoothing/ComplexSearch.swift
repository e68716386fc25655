import RealModule
import Statistics

/// Least squares for one form of complex exponential smoothing: the best cells of a coarse grid, each refined by the simplex method.
struct ComplexSearch {
  private static let realParts = [0.3, 0.7, 1.0, 1.3, 1.6]
  private static let imaginaryParts = [0.9, 0.98, 1.0, 1.02, 1.1]
  private static let seasonalParts: [ComplexForm: [(Double, Double)]] = [
    .partial: [(0.02, 0), (0.15, 0), (0.4, 0), (0.8, 0)], .full: [(0.3, 0.9), (0.8, 1.0), (1.3, 1.0), (1.0, 1.2)],
  ]
  /// How many cells are refined.
  private static let starts = 6

  /// Parameters and their sum of squares; nil when no parameters give a finite one.
  static func best(_ kernel: inout ComplexKernel) -> (parameters: SIMD4<Double>, squares: Double)? {
    var cells: [(point: SIMD4<Double>, value: Double)] = []
    for (b0, b1) in seasonalParts[kernel.form] ?? [(0, 0)] {
      for a0 in realParts {
        for a1 in imaginaryParts {
          let point = SIMD4(a0, a1, b0, b1)
          let value = objective(&kernel, point)
          if value < .infinity { cells.append((point, value)) }
        }
      }
    }
    cells.sort { $0.value < $1.value }
    var chosen: [(point: SIMD4<Double>, value: Double)] = []
    for cell in cells where chosen.count < starts {
      // The second start lies elsewhere.
      if chosen.allSatisfy({ distance($0.point, cell.point) > 0.12 }) { chosen.append(cell) }
    }
    // A short search from every start, then a long one from the best: a simplex may collapse in a narrow valley, so it starts anew.
    let dimension = kernel.form.parameterCount
    let short = SmallNelderMead(maximumEvaluations: 20 + 30 * dimension, valueTolerance: 1e-6, pointTolerance: 1e-3)
    let long = SmallNelderMead(maximumEvaluations: 60 + 60 * dimension, valueTolerance: 1e-8, pointTolerance: 1e-4)
    var reached = chosen.map { refine(&kernel, from: $0.point, scale: 1, short) }
    reached.sort { $0.value < $1.value }
    var best = reached.first
    for start in reached.prefix(dimension > 2 ? 4 : 1) where best?.value != -.infinity {
      let found = refine(&kernel, from: start.point, scale: 0.3, long)
      if found.value < best?.value ?? .infinity { best = found }
    }
    // In three and four dimensions the simplex creeps: anew, with steps the other way round, while that gains something.
    var scale = -0.5
    for _ in 0..<12 {
      guard dimension > 2, let start = best, start.value != -.infinity, abs(scale) > 0.04 else { break }
      let found = refine(&kernel, from: start.point, scale: scale, long)
      if found.value < start.value { best = found }
      if found.value > start.value - 1e-5 { scale *= -0.3 } else { scale = -scale }
    }
    guard let best = best ?? cells.first else { return nil }
    return (best.point, kernel.run(best.point))
  }

  /// Squared; the imaginary part near 1 decides between slow and fast forgetting and counts fivefold.
  private static func distance(_ a: SIMD4<Double>, _ b: SIMD4<Double>) -> Double {
    let apart = (a - b) * SIMD4(1, 5, 1, 1)
    return (apart * apart).sum()
  }

  private static func refine(
    _ kernel: inout ComplexKernel, from point: SIMD4<Double>, scale: Double, _ search: SmallNelderMead
  ) -> (point: SIMD4<Double>, value: Double) {
    search.minimise(
      from: point, step: scale * SIMD4(0.1, 0.02, 0.15, 0.05), lower: ComplexKernel.lower, upper: ComplexKernel.upper,
      dimension: kernel.form.parameterCount
    ) { objective(&kernel, $0) }
  }

  /// The logarithm of the sum of squares.
  private static func objective(_ kernel: inout ComplexKernel, _ point: SIMD4<Double>) -> Double {
    let squares = kernel.run(point)
    return squares.isFinite ? .log(squares) : .infinity
  }
}
