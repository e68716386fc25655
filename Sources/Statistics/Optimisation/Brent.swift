/// Root finding and minimisation of a function of one variable.
///
/// Source: Brent (1973), Algorithms for Minimization Without Derivatives, chapters 4 and 5.
public enum Brent {
  /// A root of `function` between `lower` and `upper`, where it must have opposite signs; nil when it has not, or is not
  /// finite there.
  ///
  /// - Parameter tolerance: the wanted width of the bracket around the root.
  public static func root(
    between lower: Double, and upper: Double, tolerance: Double = 1e-12, maximumIterations: Int = 200, of function: (Double) -> Double
  ) -> Double? {
    var a = lower
    var b = upper
    var fa = function(a)
    var fb = function(b)
    guard fa.isFinite, fb.isFinite else { return nil }
    if fa == 0 { return a }
    if fb == 0 { return b }
    guard (fa > 0) != (fb > 0) else { return nil }
    var c = a
    var fc = fa
    var d = b - a
    var e = d
    for _ in 0..<maximumIterations {
      if abs(fc) < abs(fb) {
        (a, b, c) = (b, c, b)
        (fa, fb, fc) = (fb, fc, fb)
      }
      let width = 2 * Double.ulpOfOne * abs(b) + 0.5 * tolerance
      let middle = 0.5 * (c - b)
      if abs(middle) <= width || fb == 0 { return b }
      if abs(e) >= width, abs(fa) > abs(fb) {
        let s = fb / fa
        var p: Double
        var q: Double
        if a == c {
          p = 2 * middle * s
          q = 1 - s
        } else {
          let r = fb / fc
          let t = fa / fc
          p = s * (2 * middle * t * (t - r) - (b - a) * (r - 1))
          q = (t - 1) * (r - 1) * (s - 1)
        }
        if p > 0 { q = -q } else { p = -p }
        if 2 * p < min(3 * middle * q - abs(width * q), abs(e * q)) {
          e = d
          d = p / q
        } else {
          d = middle
          e = d
        }
      } else {
        d = middle
        e = d
      }
      a = b
      fa = fb
      b += abs(d) > width ? d : (middle > 0 ? width : -width)
      fb = function(b)
      guard fb.isFinite else { return nil }
      if (fb > 0) == (fc > 0) {
        c = a
        fc = fa
        d = b - a
        e = d
      }
    }
    return b
  }

  /// A local minimum of `function` between `lower` and `upper`, by golden sections and parabolic interpolation.
  ///
  /// - Parameter tolerance: the wanted accuracy of the point, relative to 1 + |point|; no better than about 1e-8 is useful.
  public static func minimum(
    between lower: Double, and upper: Double, tolerance: Double = 1e-8, maximumIterations: Int = 200, of function: (Double) -> Double
  ) -> (point: Double, value: Double) {
    let golden = 0.5 * (3 - 5.0.squareRoot())
    var a = min(lower, upper)
    var b = max(lower, upper)
    var x = a + golden * (b - a)
    var w = x
    var v = x
    var fx = function(x)
    var fw = fx
    var fv = fx
    var d = 0.0
    var e = 0.0
    for _ in 0..<maximumIterations {
      let middle = 0.5 * (a + b)
      let width = tolerance * (1 + abs(x))
      if abs(x - middle) <= 2 * width - 0.5 * (b - a) { break }
      var golds = true
      if abs(e) > width {
        let r = (x - w) * (fx - fv)
        var q = (x - v) * (fx - fw)
        var p = (x - v) * q - (x - w) * r
        q = 2 * (q - r)
        if q > 0 { p = -p } else { q = -q }
        let previous = e
        e = d
        if abs(p) < abs(0.5 * q * previous), p > q * (a - x), p < q * (b - x) {
          d = p / q
          let u = x + d
          if u - a < 2 * width || b - u < 2 * width { d = x < middle ? width : -width }
          golds = false
        }
      }
      if golds {
        e = (x < middle ? b : a) - x
        d = golden * e
      }
      let u = x + (abs(d) >= width ? d : (d > 0 ? width : -width))
      let fu = function(u)
      if fu <= fx {
        if u < x { b = x } else { a = x }
        (v, w, x) = (w, x, u)
        (fv, fw, fx) = (fw, fx, fu)
      } else {
        if u < x { a = u } else { b = u }
        if fu <= fw || w == x {
          (v, w) = (w, u)
          (fv, fw) = (fw, fu)
        } else if fu <= fv || v == x || v == w {
          v = u
          fv = fu
        }
      }
    }
    return (x, fx)
  }
}
