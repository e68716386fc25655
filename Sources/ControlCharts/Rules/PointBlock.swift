/// Up to 64 neighbouring points of a phase, as one word a question: bit 0 answers for the first of them, bit 63 for the last.
///
/// A pass over a series loads one block after the other and shows it to every rule. Words are made when a rule first asks for them and
/// serve all rules, so a point is compared with each zone once, however many rules judge it. A missing point answers no to every question
/// but `missing`.
public struct PointBlock: Sendable {
  /// Points in a block.
  public static let capacity = 64

  /// The first point's index in the series.
  public private(set) var start = 0
  /// The last point before the block, then its points; NaN where there is none.
  private var scores = [Double](repeating: .nan, count: capacity + 1)
  private var sides: [Sides] = []
  private var steps: Steps?
  private var gaps: UInt64?

  /// Which points lie beyond a zone, on either side.
  private struct Sides {
    let zone: Double
    let above: UInt64
    let below: UInt64
  }

  private struct Steps {
    let rising: UInt64
    let falling: UInt64
  }

  init() { sides.reserveCapacity(4) }

  /// Takes the points of `input` from `start` on, in place of those it held. At the start of a range there is no point before.
  mutating func load(_ input: RuleInput, from start: Int) {
    self.start = start
    let count = min(Self.capacity, input.range.upperBound - start)
    let before = start > input.range.lowerBound ? 1 : 0
    if before == 0 { scores[0] = .nan }
    input.z.copy((start - before)..<(start + count), to: &scores, at: 1 - before)
    for place in (count + 1)..<max(count + 1, scores.count) { scores[place] = .nan }
    if !input.exclusions.isEmpty {
      for offset in -before..<count where input.exclusions[start + offset] != nil { scores[offset + 1] = .nan }
    }
    sides.removeAll(keepingCapacity: true)
    steps = nil
    gaps = nil
  }

  /// Points more than `zone` standard deviations above the centre line.
  public mutating func above(_ zone: Double) -> UInt64 { beyond(zone).above }

  /// Points more than `zone` standard deviations below the centre line.
  public mutating func below(_ zone: Double) -> UInt64 { beyond(zone).below }

  /// Points less than `zone` standard deviations from the centre line.
  public func within(_ zone: Double) -> UInt64 { word { score, _ in (score .< zone) .& (score .> -zone) } }

  /// Points above the one before.
  public mutating func rising() -> UInt64 { changes().rising }

  /// Points below the one before.
  public mutating func falling() -> UInt64 { changes().falling }

  /// Points that are missing or left out.
  public mutating func missing() -> UInt64 {
    if let gaps { return gaps }
    let fresh = word { score, _ in score .!= score }
    gaps = fresh
    return fresh
  }

  private mutating func beyond(_ zone: Double) -> Sides {
    for known in sides where known.zone == zone { return known }
    let fresh = Sides(zone: zone, above: word { score, _ in score .> zone }, below: word { score, _ in score .< -zone })
    sides.append(fresh)
    return fresh
  }

  private mutating func changes() -> Steps {
    if let steps { return steps }
    let fresh = Steps(rising: word { score, before in score .> before }, falling: word { score, before in score .< before })
    steps = fresh
    return fresh
  }

  /// Asks every point one question, eight points at a time; `holds` is given their scores and those of the points before them.
  @inline(__always)
  private func word(_ holds: (SIMD8<Double>, SIMD8<Double>) -> SIMDMask<SIMD8<Int64>>) -> UInt64 {
    unsafe scores.withUnsafeBytes { (bytes: UnsafeRawBufferPointer) in
      var bits = SIMD8<UInt64>(1, 2, 4, 8, 16, 32, 64, 128)
      var answers = SIMD8<UInt64>()
      for offset in stride(from: 0, to: 8 * Self.capacity, by: 64) {
        let before = unsafe bytes.loadUnaligned(fromByteOffset: offset, as: SIMD8<Double>.self)
        let score = unsafe bytes.loadUnaligned(fromByteOffset: offset + 8, as: SIMD8<Double>.self)
        answers |= SIMD8<UInt64>().replacing(with: bits, where: holds(score, before))
        bits &<<= 8
      }
      let halves = answers.lowHalf | answers.highHalf
      let quarters = halves.lowHalf | halves.highHalf
      return quarters.x | quarters.y
    }
  }
}
