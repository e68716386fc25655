import RealModule

/// How far the standardised deviations of a series are from normal, and the normal score of one of them.
///
/// Skewness is taken out by the first Cornish-Fisher term, heavy tails by a Student distribution; both are drawn to the normal
/// distribution by how little a short history says about them.
struct ScoreShape {
  /// Skewness, within −1...1.
  var skewness = 0.0
  /// Variance of the error of `skewness`.
  var skewnessVariance = 0.0
  /// 1 over the degrees of freedom of the tail; 0 is normal.
  var heaviness = 0.0
  /// Scale of the Student distribution relative to the standard deviation of the core.
  var scale = 1.0
  /// Whether only deviations upwards have the heavy tail.
  var isUpper = false

  /// The normal score of a standardised deviation.
  func score(_ deviation: Double) -> Double {
    let z = MonitorScore.cornishFisher(deviation, skewness: skewness)
    guard heaviness > 0, !isUpper || z > 0 else { return z }
    let n = 1 / heaviness
    let t = z / scale
    // Source: D. L. Wallace (1959), Bounds on normal approximations to Student's and the chi-square distributions.
    let normal = (n * Double.log(onePlus: t * t / n)).squareRoot() * (8 * n + 1) / (8 * n + 3)
    if isUpper { return min(z, normal) }
    return t < 0 ? -normal : normal
  }

  /// A limit of single scores, widened for the error of the skewness: it moves a score z by (z² − 1)/6 times itself.
  func widened(_ limit: Double) -> Double {
    let shift = (limit * limit - 1) / 6
    return limit * (1 + shift * shift * skewnessVariance).squareRoot()
  }

  /// The standardised deviation whose normal score is `score`.
  func deviation(_ score: Double) -> Double {
    var z = score
    if heaviness > 0, !isUpper || score > 0 {
      let n = 1 / heaviness
      let scaled = score * (8 * n + 3) / (8 * n + 1)
      z = scale * (n * Double.expMinusOne(min(scaled * scaled / n, 700))).squareRoot() * (score < 0 ? -1 : 1)
      if isUpper { z = max(z, score) }
    }
    return MonitorScore.inverseCornishFisher(z, skewness: skewness)
  }

  /// Degrees of freedom tried.
  private static let freedoms: [Double] = [30, 12, 7, 5, 4, 3]
  /// What each would have to overcome: the log prior odds against a normal tail.
  private static let odds = [-0.5, -1.0, -1.25, -1.5, -1.75, -2.0]

  /// Posterior standard deviations added to the mean heaviness, as far as the tail is heavy at all: one that is too light costs more false
  /// alarms than one that is too heavy saves. Set by simulation.
  private static let tailCaution = 0.5

  /// What the upper tail of counts has to overcome besides: half a sample, and scores of small counts that are steps.
  private static let upperCaution = 3.0

  /// Learns the shape from standardised deviations.
  init(_ deviations: [Double]) {
    let count = Double(deviations.count)
    guard deviations.count >= 20 else { return }
    var sum = 0.0
    var squares = 0.0
    var cubes = 0.0
    var sixths = 0.0
    for value in deviations {
      let clipped = min(max(value, -3.5), 3.5)
      sum += clipped
      squares += clipped * clipped
    }
    let mean = sum / count
    let variance = max(squares / count - mean * mean, 1e-12)
    for value in deviations {
      let distance = min(max(value, -3.5), 3.5) - mean
      let cube = distance * distance * distance
      cubes += cube
      sixths += cube * cube
    }
    let raw = cubes / count / (variance * variance.squareRoot())
    // Drawn to zero by its own sampling variance, which heavy tails make large.
    let noise = max(sixths / count / (variance * variance * variance) - 9, 6) / count
    let share = raw * raw / (raw * raw + noise)
    skewness = min(max(raw * share, -1), 1)
    skewnessVariance = noise * share * share
    let unskewed = deviations.map { score($0) }
    learnTail(unskewed)
  }

  init() {}

  /// Learns a heavy upper tail from the scores above zero, of which as many are thought to lie below as a normal half has.
  init(upperTail scores: [Double]) {
    guard scores.count >= 15 else { return }
    isUpper = true
    learnTail(scores, caution: Self.upperCaution)
  }

  /// Learns how heavy the tails of a finished series are from its normal scores, and nothing of their skewness; of counts the upper tail
  /// only, from the scores above zero. One normal score in 370 lies beyond three: half as many say nothing of it.
  init(lookingBack scores: [Double], isUpper: Bool) {
    guard scores.count >= 185 else { return }
    let used = isUpper ? scores.filter { $0 > 0 } : scores
    self.isUpper = isUpper
    learnTail(used, caution: Self.veryStrong)
  }

  /// Looking back, a tail learned too readily explains away what is looked for: the evidence must be very strong, a log Bayes factor of 5.
  /// Source: R. E. Kass & A. E. Raftery (1995), Bayes factors, JASA 90.
  private static let veryStrong = 5.0

  /// Posterior mean of 1 over the degrees of freedom, and the scale that goes with it.
  private mutating func learnTail(_ z: [Double], caution: Double = 0) {
    let count = Double(z.count)
    var squares = 0.0
    for value in z { squares += value * value }
    let variance = max(squares / count, 1e-12)
    let normal = -0.5 * count * (Double.log(variance) + 1 + Double.log(2 * Double.pi))
    var total = 1.0
    var weighted = 0.0
    var squared = 0.0
    for (position, n) in Self.freedoms.enumerated() {
      let scale = Self.studentScale(z, n)
      var logs = 0.0
      for value in z { logs += Double.log(onePlus: value * value / (scale * scale * n)) }
      let constant =
        Double.logGamma((n + 1) / 2) - Double.logGamma(n / 2) - 0.5 * Double.log(n * Double.pi) - Double.log(scale)
      let weight = Double.exp(min(count * constant - 0.5 * (n + 1) * logs - normal + Self.odds[position] - caution, 600))
      total += weight
      weighted += weight / n
      squared += weight / n / n
    }
    let mean = weighted / total
    // An upper tail of counts is one of few batches: the more room it is given, the larger the batch that goes unseen.
    let room = isUpper ? 0 : Self.tailCaution * (1 - 1 / total)
    heaviness = mean + room * max(squared / total - mean * mean, 0).squareRoot()
    if heaviness > 0.005 {
      scale = Self.studentScale(z, 1 / heaviness)
    } else {
      heaviness = 0
    }
  }

  /// Maximum likelihood scale of a Student distribution by its EM iteration.
  private static func studentScale(_ z: [Double], _ n: Double) -> Double {
    var square = 1.0
    for _ in 0..<6 {
      var sum = 0.0
      for value in z { sum += (n + 1) * value * value / (n + value * value / square) }
      square = max(sum / Double(z.count), 1e-12)
    }
    return square.squareRoot()
  }
}
