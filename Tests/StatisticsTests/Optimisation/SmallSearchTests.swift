import Statistics
import TestSupport
import Testing

@Suite("Small searches")
struct SmallSearchTests {
  @Test("the simplex finds the bottom of Rosenbrock's valley, and stays within bounds")
  func simplex() {
    let search = SmallNelderMead(maximumEvaluations: 2000, valueTolerance: 1e-14, pointTolerance: 1e-8)
    let valley = { (p: SIMD4<Double>) -> Double in
      let across = p[1] - p[0] * p[0]
      return 100 * across * across + (1 - p[0]) * (1 - p[0])
    }
    let bounds = (lower: SIMD4<Double>(repeating: -5), upper: SIMD4<Double>(repeating: 5))
    let found = search.minimise(
      from: SIMD4(-1.2, 1, 0, 0), step: SIMD4(repeating: 0.1), lower: bounds.lower, upper: bounds.upper, dimension: 2, objective: valley)
    #expect(agrees(found.point[0], 1, absolute: 1e-4) && agrees(found.point[1], 1, absolute: 1e-4))
    let bounded = search.minimise(
      from: .zero, step: SIMD4(repeating: -0.1), lower: .zero, upper: SIMD4(repeating: 0.5), dimension: 1
    ) { ($0[0] - 2) * ($0[0] - 2) }
    #expect(agrees(bounded.point[0], 0.5, absolute: 1e-9) && bounded.point[1] == 0)
    let hopeless = search.minimise(
      from: .zero, step: SIMD4(repeating: 0.1), lower: .zero, upper: SIMD4(repeating: 1), dimension: 3
    ) { _ in .nan }
    #expect(hopeless.value == .infinity)
  }

  @Test("golden sections")
  func goldenSection() {
    let point = GoldenSection.minimum(between: 0, and: 1) { ($0 - 0.3) * ($0 - 0.3) }
    #expect(agrees(point, 0.3, absolute: 1e-7))
    #expect(GoldenSection.minimum(between: 0, and: 1) { _ in 0 } == 0.5)
  }
}
