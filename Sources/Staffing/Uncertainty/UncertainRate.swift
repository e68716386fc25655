import RealModule
import Statistics

/// What a forecast says of the rate of an interval: not one number but a distribution.
///
/// Given its rate the arrivals are random as always (a doubly stochastic Poisson process), so that the counts vary more than a Poisson number
/// does: with a gamma rate they are negative binomial.
///
/// Source: G. Jongbloed and G. Koole (2001), "Managing uncertainty in call centres using Poisson mixtures", Applied Stochastic Models in
/// Business and Industry 17; S. G. Steckley, S. G. Henderson and V. Mehrotra (2009), "Forecast errors in service systems", Probability in the
/// Engineering and Informational Sciences 23.
public struct UncertainRate: Equatable, Sendable {
  enum Shape: Equatable, Sendable {
    case certain
    /// Gamma with this coefficient of variation.
    case gamma(variation: Double)
    /// Equally likely factors of the mean, ascending.
    case paths([Double])
    /// The factor at each probability, straight between them.
    case quantiles(probabilities: [Double], factors: [Double])
  }

  /// Expected contacts.
  public let mean: Double
  let shape: Shape

  /// A rate known for sure.
  ///
  /// - Throws: `invalid_parameter` for a negative or missing volume.
  public init(_ volume: Double) throws(StaffingError) {
    try self.init(volume, variation: 0)
  }

  /// A gamma-distributed rate with the given mean and coefficient of variation (standard deviation over mean), 0…5.
  ///
  /// - Throws: `invalid_parameter` for a negative or missing volume or a variation outside its range.
  public init(_ volume: Double, variation: Double) throws(StaffingError) {
    try StaffingError.requireNonNegative(volume, "volume")
    guard variation >= 0, variation <= 5 else {
      throw StaffingError.invalid("variation", variation, expected: "a coefficient of variation between 0 and 5")
    }
    mean = volume
    // Below a millionth the forecast error is less than the rounding of the volume.
    shape = variation < 1e-6 || volume == 0 ? .certain : .gamma(variation: variation)
  }

  /// The volumes of an interval in sample paths of the forecast, all as likely. A path below 0 counts as 0.
  ///
  /// - Throws: `invalid_parameter` for a missing volume, or no path.
  public init(paths: [Double]) throws(StaffingError) {
    guard !paths.isEmpty, paths.count <= DurationLaw.mostParts else {
      throw StaffingError.invalid("paths", Double(paths.count), expected: "between 1 and \(DurationLaw.mostParts) paths")
    }
    for volume in paths where !volume.isFinite { throw StaffingError.invalid("paths", volume, expected: "finite volumes") }
    let sorted = paths.map { max(0, $0) }.sorted()
    let mean = sorted.reduce(0) { $0 + $1 / Double(sorted.count) }
    self.mean = mean
    shape = mean > 0 ? .paths(sorted.map { $0 / mean }) : .certain
  }

  /// The forecast's quantiles: the volume at each of the `probabilities` (ascending, within 0…1), straight between them and flat beyond.
  ///
  /// - Throws: `length_mismatch`, or `invalid_parameter` for probabilities or volumes that fall or are missing.
  public init(quantiles volumes: [Double], probabilities: [Double]) throws(StaffingError) {
    guard volumes.count == probabilities.count else {
      throw StaffingError(
        .lengthMismatch, subject: "quantiles", detail: "There are \(volumes.count) volumes for \(probabilities.count) probabilities.")
    }
    guard !volumes.isEmpty, volumes.count <= 1000 else {
      throw StaffingError.invalid("quantiles", Double(volumes.count), expected: "between 1 and 1000 quantiles")
    }
    for index in volumes.indices {
      try StaffingError.requireShare(probabilities[index], "probabilities")
      guard volumes[index].isFinite else { throw StaffingError.invalid("quantiles", volumes[index], expected: "finite volumes") }
      if index > 0, probabilities[index] <= probabilities[index - 1] || volumes[index] < volumes[index - 1] {
        throw StaffingError.invalid("quantiles", volumes[index], expected: "probabilities and volumes that rise")
      }
    }
    let probabilities = [0.0] + probabilities + [1.0]
    let counted = volumes.map { max(0, $0) }
    let factors = [counted[0]] + counted + [counted[counted.count - 1]]
    var mean = 0.0
    for index in 1..<factors.count {
      mean += (probabilities[index] - probabilities[index - 1]) * (factors[index] / 2 + factors[index - 1] / 2)
    }
    self.mean = mean
    shape = mean > 0 ? .quantiles(probabilities: probabilities, factors: factors.map { $0 / mean }) : .certain
  }

  /// The volume that the rate does not exceed with probability `probability`.
  ///
  /// - Throws: `invalid_parameter` unless `probability` lies in 0…1, and where a gamma rate has no such volume, at 1.
  public func quantile(_ probability: Double) throws(StaffingError) -> Double {
    try StaffingError.requireShare(probability, "probability")
    switch shape {
    case .certain: return mean
    case .gamma(let variation):
      guard probability < 1 else {
        throw StaffingError(.unreachableGoal, subject: "probability", detail: "No volume is never exceeded; ask for less than 100 %.")
      }
      let inverse = 1 / (variation * variation)
      return mean * Gamma(shape: inverse, scale: 1 / inverse).quantile(probability)
    case .paths(let factors):
      let rank = (probability * Double(factors.count) * (1 - 1e-12)).rounded(.up) - 1
      return mean * factors[min(max(0, Int(rank)), factors.count - 1)]
    case .quantiles(let probabilities, let factors):
      var index = 1
      while index + 1 < probabilities.count, probabilities[index] < probability { index += 1 }
      let width = probabilities[index] - probabilities[index - 1]
      let share = width > 0 ? min(1, max(0, (probability - probabilities[index - 1]) / width)) : 1
      return mean * (factors[index - 1] + share * (factors[index] - factors[index - 1]))
    }
  }

  /// Volumes and the share of all contacts that come at about each of them, cut at the volume `kink`, where the service level bends.
  ///
  /// A contact is more likely to come on a busy day: its rate has the density x f(x)/E X.
  func contacts(cutAt kink: Double) -> [(volume: Double, share: Double)] {
    switch shape {
    case .certain: return [(mean, 1)]
    case .paths(let factors): return factors.map { (mean * $0, $0 / Double(factors.count)) }
    case .gamma(let variation):
      let inverse = 1 / (variation * variation)
      // x times a gamma density is the gamma density of one shape more.
      let law = Gamma(shape: inverse + 1, scale: 1 / inverse)
      let cuts = [1e-12, 1e-5, 0.01, 0.1, 0.3, 0.5, 0.7, 0.9, 0.99, 1 - 1e-5, 1 - 1e-12].map { law.quantile($0) }
      return Self.panels(cuts, kink: kink / mean).map { (mean * $0.point, $0.weight * law.density($0.point)) }
    case .quantiles(let probabilities, let factors):
      var shares: [(volume: Double, share: Double)] = []
      for index in 1..<factors.count {
        let mass = probabilities[index] - probabilities[index - 1]
        let rise = factors[index] - factors[index - 1]
        if rise < 1e-12 * factors[index] {
          shares.append((mean * factors[index], mass * factors[index]))
        } else {
          for node in Self.panels([factors[index - 1], factors[index]], kink: kink / mean) {
            shares.append((mean * node.point, mass / rise * node.weight * node.point))
          }
        }
      }
      return shares
    }
  }

  private static let rule = GaussLegendre(count: 12)

  private static func panels(_ cuts: [Double], kink: Double) -> [(point: Double, weight: Double)] {
    var cuts = cuts
    if let first = cuts.first, let last = cuts.last, kink > first, kink < last {
      // Towards the kink the queue grows steeply.
      for distance in [0, 0.01, 0.05] { cuts.append(kink * (1 - distance)) }
      cuts = cuts.filter { $0 >= first }.sorted()
    }
    var nodes: [(point: Double, weight: Double)] = []
    for index in cuts.indices.dropFirst() where cuts[index] > cuts[index - 1] {
      let half = (cuts[index] - cuts[index - 1]) / 2
      for node in rule.nodes.indices { nodes.append((cuts[index - 1] + half * (1 + rule.nodes[node]), half * rule.weights[node])) }
    }
    return nodes
  }
}
