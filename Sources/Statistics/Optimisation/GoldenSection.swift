/// Minimisation of a function of one variable by golden sections.
///
/// Source: Kiefer (1953), Proceedings of the American Mathematical Society 4. Slower than Brent's method, but its path depends only on
/// comparisons, so that it finds the same one of several minima wherever it is written.
public enum GoldenSection {
  /// A local minimum of `function` between `lower` and `upper`, to within `tolerance`; the middle of what is left where both inner points
  /// have the same value.
  public static func minimum(
    between lower: Double, and upper: Double, tolerance: Double = 1e-12, of function: (Double) -> Double
  ) -> Double {
    let ratio = (5.0.squareRoot() + 1) / 2
    var a = lower
    var b = upper
    var c = b - (b - a) / ratio
    var d = a + (b - a) / ratio
    var fc = function(c)
    var fd = function(d)
    var steps = 0
    while abs(b - a) >= tolerance, steps < 200 {
      steps += 1
      if fc < fd {
        b = d
        d = c
        fd = fc
        c = b - (b - a) / ratio
        fc = function(c)
      } else if fd < fc {
        a = c
        c = d
        fc = fd
        d = a + (b - a) / ratio
        fd = function(d)
      } else {
        break
      }
    }
    return (a + b) / 2
  }
}
