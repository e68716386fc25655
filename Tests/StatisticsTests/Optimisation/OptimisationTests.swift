import Foundation
import Statistics
import TestSupport
import Testing

@Suite("Optimisation")
struct OptimisationTests {
  /// Rosenbrock's valley, with its minimum 0 at (1, 1).
  private static func rosenbrock(_ x: [Double]) -> Double {
    let a = 1 - x[0]
    let b = x[1] - x[0] * x[0]
    return a * a + 100 * b * b
  }

  private static func rosenbrockGradient(_ x: [Double], _ gradient: inout [Double]) -> Double {
    let b = x[1] - x[0] * x[0]
    gradient[0] = -2 * (1 - x[0]) - 400 * x[0] * b
    gradient[1] = 200 * b
    return rosenbrock(x)
  }

  private let free = ([-Double.infinity, -.infinity], [Double.infinity, .infinity])

  @Test("quasi-Newton follows the valley")
  func quasiNewton() {
    let found = QuasiNewton().minimise(from: [-1.2, 1], lower: free.0, upper: free.1, objective: Self.rosenbrockGradient)
    #expect(found.converged)
    #expect(agrees(found.point[0], 1, absolute: 1e-4) && agrees(found.point[1], 1, absolute: 1e-4))
    #expect(found.evaluations < 120, "\(found.evaluations)")
  }

  @Test("gradients are asked for only where a step ends, and the way is the same")
  func gradientsOnDemand() {
    var last: [Double] = []
    var isAtLast = true
    var (values, gradients) = (0, 0)
    let found = QuasiNewton().minimise(
      from: [-1.2, 1], lower: free.0, upper: free.1,
      value: { x in
        values += 1
        last = x
        return Self.rosenbrock(x)
      },
      gradient: { x, value, gradient in
        gradients += 1
        let own = Self.rosenbrockGradient(x, &gradient)
        if x != last || value != own { isAtLast = false }
      })
    let together = QuasiNewton().minimise(from: [-1.2, 1], lower: free.0, upper: free.1, objective: Self.rosenbrockGradient)
    #expect(found.point == together.point && found.evaluations == together.evaluations)
    #expect(isAtLast && values == found.evaluations && gradients < values, "\(gradients) of \(values)")
  }

  @Test("quasi-Newton stops at a bound")
  func bounded() {
    // With x ≤ 0.5 the minimum lies at (0.5, 0.25).
    let found = QuasiNewton().minimise(from: [-1.2, 1], lower: [-2, -2], upper: [0.5, 2], objective: Self.rosenbrockGradient)
    #expect(found.point[0] == 0.5)
    #expect(agrees(found.point[1], 0.25, absolute: 1e-4))
  }

  @Test("quasi-Newton steps back from where the objective does not exist")
  func barrier() {
    let found = QuasiNewton().minimise(from: [5], lower: [-.infinity], upper: [.infinity]) { x, gradient in
      guard x[0] > 0 else { return .nan }
      gradient[0] = 1 - 1 / x[0]
      return x[0] - log(x[0])
    }
    #expect(agrees(found.point[0], 1, absolute: 1e-4))
  }

  @Test("a start without a value, or with wrong bounds, is answered with infinity")
  func refusals() {
    let none = QuasiNewton().minimise(from: [1], lower: [0], upper: [2]) { _, _ in .nan }
    #expect(none.value == .infinity && !none.converged)
    let wrong = QuasiNewton().minimise(from: [1], lower: [], upper: []) { _, _ in 0 }
    #expect(wrong.value == .infinity)
  }

  @Test("Nelder–Mead finds the valley's end, within bounds too")
  func nelderMead() {
    let search = NelderMead(maximumEvaluations: 4000)
    let found = search.minimise(from: [-1.2, 1], lower: free.0, upper: free.1, objective: Self.rosenbrock)
    #expect(agrees(found.point[0], 1, absolute: 1e-3) && agrees(found.point[1], 1, absolute: 2e-3))
    let bounded = search.minimise(from: [-1, 1], lower: [-2, -2], upper: [0.5, 2], objective: Self.rosenbrock)
    #expect(agrees(bounded.point[0], 0.5, absolute: 1e-4) && agrees(bounded.point[1], 0.25, absolute: 1e-3))
  }

  @Test("Brent's root of cos x = x, and none where the signs agree")
  func root() throws {
    let root = try #require(Brent.root(between: 0, and: 1) { cos($0) - $0 })
    #expect(agrees(root, 0.739_085_133_215_160_6, absolute: 1e-12))
    #expect(Brent.root(between: 0, and: 1) { _ in 1 } == nil)
    #expect(Brent.root(between: 2, and: 5) { $0 - 2 } == 2)
    #expect(Brent.root(between: 0, and: 1) { _ in .nan } == nil)
  }

  @Test("Brent's minimum, inside and at an end")
  func minimum() {
    let inside = Brent.minimum(between: 0, and: 3) { ($0 - 1.7) * ($0 - 1.7) + 4 }
    #expect(agrees(inside.point, 1.7, absolute: 1e-6) && agrees(inside.value, 4, absolute: 1e-10))
    let end = Brent.minimum(between: 2, and: 3) { $0 }
    #expect(agrees(end.point, 2, absolute: 1e-6))
  }
}
