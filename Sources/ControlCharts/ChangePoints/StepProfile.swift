import RealModule
import Statistics

/// Date, size and evidence of one step between its neighbours.
struct StepProfile {
  /// Sums of the values divided by the long-run deviation.
  let sums: SegmentSums
  let minimumLength: Int
  let confidence: Double

  /// The step at `change` between the neighbouring steps `start` and `end` (positions among the present points).
  func step(
    start: Int, change: Int, end: Int, present: [Int], scale: Double, required: Double, scaled: [Double]
  ) -> StepProposal {
    let first = min(start + minimumLength, change)
    let last = max(end - minimumLength, change)
    let least = split(start, change, end)
    // The law of the likelihood ratio at the true date is (1 − e^(−x/2))².
    let allowed = -2 * Double.log(1 - confidence.squareRoot())
    let likely = (first...last).filter { split(start, $0, end) - least <= allowed }
    let before = mean(scaled, start..<change) * scale
    let after = mean(scaled, change..<end) * scale
    let error = scale * (1 / Double(change - start) + 1 / Double(end - change)).squareRoot()
    let reach = Normal.standard.quantile((1 + confidence) / 2) * error
    let size = after - before
    return StepProposal(
      index: present[change], interval: present[likely.first ?? change]...present[likely.last ?? change], levelBefore: before,
      levelAfter: after, size: size, sizeInterval: (size - reach)...(size + reach), evidence: sums.cost(start, end) - least,
      requiredEvidence: required, says: "")
  }

  private func split(_ start: Int, _ change: Int, _ end: Int) -> Double { sums.cost(start, change) + sums.cost(change, end) }

  private func mean(_ values: [Double], _ range: Range<Int>) -> Double {
    values[range].reduce(0.0) { $0 + $1 / Double(range.count) }
  }
}
