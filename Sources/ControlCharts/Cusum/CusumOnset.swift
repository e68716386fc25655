/// When the shift behind a CUSUM's first signal began, and how large it seems (Montgomery, §9.1).
struct CusumOnset: Equatable {
  /// The first point that signals.
  let signal: Int
  /// Points since the sum last was 0, the signalling one included.
  let run: Int
  /// The first point of the shifted process: the one after the sum last was 0.
  var changeStart: Int { signal - run + 1 }
  /// The sum at the signal.
  let sum: Double

  /// Nil without a signal. Positions count from the start of the phase.
  init?(signals: [Int], sums: [Double], runs: [Int]) {
    guard let first = signals.first, sums.indices.contains(first), runs.indices.contains(first), runs[first] > 0 else { return nil }
    signal = first
    run = runs[first]
    sum = sums[first]
  }

  /// Size of the shift in standard deviations of a point: k + C/N.
  func shift(reference: Double) -> Double { reference + sum / Double(run) }

  /// The figures of one side, such as "first_upper".
  func figures(side: String, phase: PhaseInput) -> [String: Double] {
    [
      "first_\(side)": Double(phase.range.lowerBound + signal), "first_\(side)_run": Double(run),
      "first_\(side)_change_start": Double(phase.range.lowerBound + changeStart),
    ]
  }
}
