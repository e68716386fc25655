import RealModule
import Statistics

/// The limit that gives a wanted average run length: a bracket grown from a guess, then Brent's root of the logarithm of the run length,
/// which is close to a parabola in the limit, so that about eight run lengths are computed.
enum LimitSearch {
  /// - Parameters:
  ///   - wanted: the average run length, above 1.
  ///   - guess: where to start.
  ///   - step: first width of the bracket.
  ///   - range: where limits make sense.
  ///   - runLength: rises with the limit; endless run lengths may throw.
  static func limit(
    runLength wanted: Double, guess: Double, step: Double, within range: ClosedRange<Double>,
    _ runLength: (Double) throws(ControlChartError) -> Double
  ) throws(ControlChartError) -> Double {
    guard wanted > 1, wanted <= 1e9 else {
      throw .invalidParameter("arl", "The average run length must lie above 1 and within 1e9; it is \(wanted).")
    }
    var failure: ControlChartError?
    let target = Double.log(wanted)
    func excess(_ limit: Double) -> Double {
      do throws(ControlChartError) {
        return min(Double.log(try runLength(limit)), 40) - target
      } catch {
        if error.code == SchemeCheck.endless.code { return 40 - target }
        failure = error
        return .nan
      }
    }
    var low = min(max(guess, range.lowerBound), range.upperBound)
    var high = low
    var width = step
    let first = excess(low)
    if first > 0 {
      while excess(low) > 0, low > range.lowerBound {
        high = low
        low = max(range.lowerBound, low - width)
        width *= 2
      }
    } else {
      while excess(high) < 0, high < range.upperBound {
        low = high
        high = min(range.upperBound, high + width)
        width *= 2
      }
    }
    let root = Brent.root(between: low, and: high, tolerance: 1e-9) { excess($0) }
    if let failure { throw failure }
    guard let root else {
      throw .invalidParameter("arl", "No limit between \(range.lowerBound) and \(range.upperBound) gives a run length of \(wanted).")
    }
    return root
  }

  /// The same by secants from a guess that is nearly right, where each run length is dear; nil where they lead nowhere.
  ///
  /// - Parameters:
  ///   - slope: about how fast the logarithm of the run length rises with the limit.
  ///   - tolerance: how far from the root the answer may be.
  static func refined(
    runLength wanted: Double, guess: Double, slope: Double, within range: ClosedRange<Double>, tolerance: Double = 1e-10,
    _ runLength: (Double) throws(ControlChartError) -> Double
  ) throws(ControlChartError) -> Double? {
    let target = Double.log(wanted)
    var slope = slope
    var place = guess
    var last = (step: range.upperBound - range.lowerBound, excess: 0.0)
    for round in 0..<12 {
      let length: Double
      do throws(ControlChartError) {
        length = try runLength(place)
      } catch {
        if error.code == SchemeCheck.endless.code { return nil }
        throw error
      }
      let excess = Double.log(length) - target
      if round > 0 { slope = (excess - last.excess) / last.step }
      let step = -excess / slope
      guard step.isFinite, range.contains(place + step), abs(step) <= abs(last.step) else {
        return abs(excess) < 1e-12 ? place : nil
      }
      place += step
      // What a secant misses is of the order of its step times the one before.
      if round > 0, abs(step) < 1e-3, abs(step * last.step) < tolerance { return place }
      last = (step, excess)
    }
    return nil
  }

  /// Where a two-sided (one-sided) Shewhart chart has the wanted run length: a start for others.
  static func shewhart(_ wanted: Double, sides: SchemeSides) -> Double {
    let tail = 1 / max(wanted, 1.0000001)
    return -Normal.standard.quantile(min(0.5, sides == .two ? tail / 2 : tail))
  }

  /// Siegmund's approximation of a CUSUM's limit, from L = (e^{2kb} − 2kb − 1) / (2k²) with b = h + 1.166.
  static func siegmund(_ wanted: Double, reference: Double) -> Double {
    let k = max(reference, 0.01)
    var exponent = Double.log(2 * k * k * wanted + 2)
    for _ in 0..<50 { exponent = Double.log(2 * k * k * wanted + 1 + exponent) }
    return max(0.1, exponent / (2 * k) - 1.166)
  }
}
