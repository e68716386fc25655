/// The order (p,d,q)(P,D,Q)[m] of a seasonal ARIMA model.
///
/// With B the backshift operator: φ(B) Φ(B^m) (1−B)^d (1−B^m)^D y = θ(B) Θ(B^m) e, where φ(B) = 1 − φ₁B − … − φ_p B^p and
/// θ(B) = 1 + θ₁B + … + θ_q B^q (the signs of Hyndman & Athanasopoulos and of R).
public struct ARIMAOrder: Sendable, Hashable, CustomStringConvertible {
  /// Autoregressive terms.
  public let p: Int
  /// Ordinary differences.
  public let d: Int
  /// Moving-average terms.
  public let q: Int
  /// Seasonal autoregressive terms.
  public let seasonalP: Int
  /// Seasonal differences.
  public let seasonalD: Int
  /// Seasonal moving-average terms.
  public let seasonalQ: Int

  /// The largest admissible number of terms, and of differences: more are typing errors.
  static let largest = 60
  static let mostDifferences = 3

  /// Nil when a number is negative, above 60 terms, or above 3 differences in all.
  public init?(_ p: Int, _ d: Int, _ q: Int, seasonal seasonalP: Int = 0, _ seasonalD: Int = 0, _ seasonalQ: Int = 0) {
    for terms in [p, q, seasonalP, seasonalQ] where terms < 0 || terms > Self.largest { return nil }
    guard d >= 0, d <= Self.mostDifferences, seasonalD >= 0, seasonalD <= Self.mostDifferences else { return nil }
    guard d + seasonalD <= Self.mostDifferences else { return nil }
    self.init(p: p, d: d, q: q, seasonalP: seasonalP, seasonalD: seasonalD, seasonalQ: seasonalQ)
  }

  init(p: Int, d: Int, q: Int, seasonalP: Int = 0, seasonalD: Int = 0, seasonalQ: Int = 0) {
    self.p = p
    self.d = d
    self.q = q
    self.seasonalP = seasonalP
    self.seasonalD = seasonalD
    self.seasonalQ = seasonalQ
  }

  /// Reads `(0,1,1)`, `(0,1,1)(0,1,1)` or `(0,1,1)(0,1,1)[12]`; the season's length is the series' own. Nil when it is none of these.
  public init?(_ text: some StringProtocol) {
    let dense = String(text.filter { $0 != " " })
    guard let head = dense.split(separator: "[", maxSplits: 1).first, head.hasPrefix("("), head.hasSuffix(")") else { return nil }
    let groups = head.dropFirst().dropLast().split(separator: ")(", omittingEmptySubsequences: false).map(String.init)
    var numbers: [Int] = []
    for group in groups {
      let fields = group.split(separator: ",", omittingEmptySubsequences: false)
      guard fields.count == 3 else { return nil }
      for field in fields {
        guard let number = Int(field) else { return nil }
        numbers.append(number)
      }
    }
    switch numbers.count {
    case 3: self.init(numbers[0], numbers[1], numbers[2])
    case 6: self.init(numbers[0], numbers[1], numbers[2], seasonal: numbers[3], numbers[4], numbers[5])
    default: return nil
    }
  }

  public var description: String {
    isSeasonal ? "(\(p),\(d),\(q))(\(seasonalP),\(seasonalD),\(seasonalQ))" : "(\(p),\(d),\(q))"
  }

  /// Whether there is a seasonal part.
  public var isSeasonal: Bool { seasonalP + seasonalD + seasonalQ > 0 }

  /// How many ARMA coefficients there are.
  var coefficientCount: Int { p + q + seasonalP + seasonalQ }

  /// How many observations differencing takes, for a season of `length` steps.
  func lostToDifferencing(season length: Int) -> Int { d + seasonalD * length }

  /// The length of the ARMA state vector: max(p + mP, q + mQ + 1).
  func stateLength(season length: Int) -> Int { max(p + length * seasonalP, q + length * seasonalQ + 1) }
}
