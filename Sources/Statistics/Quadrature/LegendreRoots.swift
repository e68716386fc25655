import RealModule
import Synchronization

/// The roots of a Legendre polynomial that are not negative, and what the weights of the Gauss rule divide by: (1 − x²) P′(x)².
///
/// Method: Newton's iteration on the three-term recurrence (Davis & Rabinowitz 1984, Methods of Numerical Integration, section 2.7). Run
/// lengths ask for the same few rules on one interval after the other, and finding the roots takes longer than using them: roots of usual
/// degrees are kept.
struct LegendreRoots: Sendable {
  /// In descending order.
  let roots: [Double]
  let divisors: [Double]

  /// Degrees up to this are kept, together some 2 MB.
  private static let mostKept = 512
  private static let kept = Mutex<[Int: LegendreRoots]>([:])

  static func of(degree: Int) -> LegendreRoots {
    if degree > mostKept { return LegendreRoots(degree: degree) }
    if let known = kept.withLock({ $0[degree] }) { return known }
    let fresh = LegendreRoots(degree: degree)
    kept.withLock { $0[degree] = fresh }
    return fresh
  }

  private init(degree n: Int) {
    var roots: [Double] = []
    var divisors: [Double] = []
    for i in 0..<((n + 1) / 2) {
      var x = Double.cos(Double.pi * (Double(i) + 0.75) / (Double(n) + 0.5))
      var slope = 1.0
      var last = Double.infinity
      for _ in 0..<100 {
        var value = x
        var previous = 1.0
        for k in stride(from: 2, through: n, by: 1) {
          (previous, value) = (value, (Double(2 * k - 1) * x * value - Double(k - 1) * previous) / Double(k))
        }
        slope = Double(n) * (x * value - previous) / (x * x - 1)
        let step = value / slope
        x -= step
        // With many nodes rounding keeps the steps above 1e-15: once they shrink no more the root is as good as it gets.
        if abs(step) < 1e-15 || abs(step) >= last { break }
        last = abs(step)
      }
      roots.append(x)
      divisors.append((1 - x * x) * slope * slope)
    }
    self.roots = roots
    self.divisors = divisors
  }
}
