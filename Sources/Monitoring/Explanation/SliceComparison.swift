public import Engine

/// Which slices of a measure make up its change: each slice's own change, so that those of one dimension add up to the whole.
///
/// Of counts a slice contributes what it has more or less. Of shares and means it contributes by its own level and by how much of all it is:
/// with w its share of all cases and r its level, (w₁r₁ − w₀r₀) − (w₁ − w₀) R₀, so that a slice which only grew contributes in so far as it lies
/// off the level of all. Both add up exactly. Source: the decomposition of a difference of rates, E. M. Kitagawa (1955), Components of a
/// difference between two rates, JASA 50.
public struct SliceComparison: Sendable {
  /// One slice before and after: mean amount a period, and mean denominator where the measure has one.
  public struct Slice: Sendable, Equatable {
    public var value: String
    public var amountBefore: Double
    public var amountAfter: Double
    public var weightBefore: Double
    public var weightAfter: Double

    public init(value: String, amountBefore: Double, amountAfter: Double, weightBefore: Double = .nan, weightAfter: Double = .nan) {
      self.value = value
      self.amountBefore = amountBefore
      self.amountAfter = amountAfter
      self.weightBefore = weightBefore
      self.weightAfter = weightAfter
    }
  }

  /// Slices that explain less than this share of the change are not told.
  static let leastShare = 0.1

  /// The slices of one dimension by the size of what they contribute; those that explain little are left out.
  ///
  /// - Parameter isRatio: whether amounts are numerators of the weights, as of shares and rates.
  public static func contributions(
    dimension: String, slices: [Slice], isRatio: Bool, unit: MeasureUnit, limit: Int = 3
  ) -> [SliceContribution] {
    let totals = Totals(slices)
    let whole = isRatio ? totals.ratioAfter - totals.ratioBefore : totals.amountAfter - totals.amountBefore
    guard whole.isFinite, whole != 0 else { return [] }
    var found: [SliceContribution] = []
    for slice in slices {
      let before: Double
      let after: Double
      let contribution: Double
      if isRatio {
        (before, after) = (slice.amountBefore / slice.weightBefore, slice.amountAfter / slice.weightAfter)
        let oldShare = slice.weightBefore / totals.weightBefore
        let newShare = slice.weightAfter / totals.weightAfter
        contribution =
          slice.amountAfter / totals.weightAfter - slice.amountBefore / totals.weightBefore - (newShare - oldShare) * totals.ratioBefore
      } else {
        (before, after) = (slice.amountBefore, slice.amountAfter)
        contribution = after - before
      }
      let share = contribution / whole
      guard share.isFinite, share >= leastShare else { continue }
      let says =
        "\(slice.value) (\(dimension)) explains \(Phrase.percent(min(share, 9.99))) of it: "
        + "\(Phrase.value(before, unit)) before, \(Phrase.value(after, unit)) since."
      found.append(
        SliceContribution(
          dimension: dimension, value: slice.value, before: before, after: after, contribution: contribution, share: share, says: says))
    }
    return Array(found.sorted { ($1.share, $0.value) < ($0.share, $1.value) }.prefix(limit))
  }

  private struct Totals {
    var amountBefore = 0.0
    var amountAfter = 0.0
    var weightBefore = 0.0
    var weightAfter = 0.0

    init(_ slices: [Slice]) {
      for slice in slices {
        amountBefore += slice.amountBefore.isFinite ? slice.amountBefore : 0
        amountAfter += slice.amountAfter.isFinite ? slice.amountAfter : 0
        weightBefore += slice.weightBefore.isFinite ? slice.weightBefore : 0
        weightAfter += slice.weightAfter.isFinite ? slice.weightAfter : 0
      }
    }

    var ratioBefore: Double { amountBefore / weightBefore }
    var ratioAfter: Double { amountAfter / weightAfter }
  }
}
