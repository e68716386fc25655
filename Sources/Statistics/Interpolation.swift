/// Interpolation in tables.
public enum Interpolation {
  /// The value at `x` on the line through the points, which are ascending in `xs`; outside them the nearest point's value. NaN for
  /// an empty table or lists of different lengths.
  public static func linear(_ x: Double, xs: [Double], ys: [Double]) -> Double {
    guard let first = xs.first, let last = xs.last, xs.count == ys.count, !x.isNaN else { return .nan }
    if x <= first { return ys[0] }
    if x >= last { return ys[ys.count - 1] }
    var upper = 1
    while upper < xs.count - 1, xs[upper] < x { upper += 1 }
    let width = xs[upper] - xs[upper - 1]
    guard width > 0 else { return ys[upper] }
    return ys[upper - 1] + (x - xs[upper - 1]) / width * (ys[upper] - ys[upper - 1])
  }
}
