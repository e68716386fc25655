import RealModule
import Statistics

/// Looks for a changed profile in counts of few events, of which averages see little: such a count cannot fall far, and how far it rose is
/// lost in a bounded score.
///
/// For every two slots, and every slot alone, a cumulative sum of log likelihood ratios that one has risen and the other has fallen by
/// two standard deviations, restarted at zero: together two slots are found sooner than each for itself. Source: E. S. Page (1954), Continuous inspection schemes, Biometrika 41; one sum for each change looked for is a generalised
/// likelihood ratio over a few alternatives, G. Lorden (1971), Procedures for reacting to a change in distribution, Ann. Math. Stat. 42.
struct SlotPairs {
  /// What a count says for its slot having risen, and for its having fallen: log likelihood ratios.
  struct Evidence {
    var risen: Double
    var fallen: Double
  }

  /// A change looked for, in standard deviations.
  static let change = 2.0
  /// A slot that fell keeps at least this share of its events.
  static let leastShare = 0.05
  /// No single count may say more than this.
  static let loudest = 3.0
  /// A pair is news of a slot when that slot adds as much to it.
  static let leastPart = 1.0
  /// Periods between false alarms of these sums alone over those of the whole chart. Their run length is e^(limit − `excess`), by simulation
  /// of seven slots of about one event a day; with more or fewer events it is longer, up to twice.
  static let share = 5.5
  static let excess = 0.5
  /// What a slot alone has to overcome besides: an error of the level moves all slots one way, but none against another.
  static let alone = 1.0

  private let count: Int
  /// Row: the slot that rose, or none (the last). Column: the slot that fell, or none.
  private var sums: [Double]

  init(slotCount: Int) {
    count = slotCount
    sums = [Double](repeating: 0, count: (slotCount + 1) * (slotCount + 1))
  }

  /// What a count of `value` says where `mean` is expected with variance mean + dispersion × mean².
  static func evidence(_ value: Double, mean: Double, dispersion: Double) -> Evidence? {
    let deviation = (mean + dispersion * mean * mean).squareRoot()
    let usual = NegativeBinomial(mean: mean, dispersion: dispersion).probability(value)
    let risen = NegativeBinomial(mean: mean + change * deviation, dispersion: dispersion).probability(value)
    let fallen = NegativeBinomial(mean: max(mean - change * deviation, leastShare * mean), dispersion: dispersion).probability(value)
    guard usual > 0, mean > 0 else { return nil }
    func bounded(_ probability: Double) -> Double { min(max(Double.log(probability / usual), -loudest), loudest) }
    return Evidence(risen: bounded(risen), fallen: bounded(fallen))
  }

  mutating func add(_ evidence: Evidence, slot: Int) {
    let width = count + 1
    for other in 0...count where other != slot {
      sums[slot * width + other] = max(0, sums[slot * width + other] + evidence.risen)
      sums[other * width + slot] = max(0, sums[other * width + slot] + evidence.fallen)
    }
  }

  /// The strongest case in which a slot has its part: positive where it rose, negative where it fell.
  func strongest(_ slot: Int) -> Double {
    let width = count + 1
    var best = 0.0
    for other in 0...count where other != slot {
      let penalty = other == count ? Self.alone : 0
      let up = sums[slot * width + other] - penalty
      let down = sums[other * width + slot] - penalty
      let isRise = other == count || up - sums[count * width + other] >= Self.leastPart
      let isFall = other == count || down - sums[other * width + count] >= Self.leastPart
      if isRise, up > abs(best) { best = up }
      if isFall, down > abs(best) { best = -down }
    }
    return best
  }

  mutating func restart() {
    for place in sums.indices { sums[place] = 0 }
  }

  /// The limit for a chart of in-control run length `runLength`, widened for an expectation whose variance is `estimation` of that of a
  /// period; half of it is in the evidence already.
  static func limit(runLength: Double, estimation: Double) -> Double { (Double.log(share * runLength) + excess) * (1 + estimation / 2) }
}
