import RealModule

/// The CUSUM of Poisson or binomial counts. Shifts count in-control standard deviations of the count.
public enum CountCUSUMDesigner: ChartDesigner {
  public static let id = "count_cusum"
  public static let title = "Cumulative sum of counts"

  public static func answer(_ question: DesignQuestion) throws(ControlChartError) -> DesignAnswer {
    try question.refuse(id, autocorrelation: true, baseline: true)
    guard let counts = question.counts else {
      throw .invalidParameter("mean", "Give the in-control mean of the counts (mean), or trials and probability (n, p).")
    }
    try counts.validate()
    let sign: Double = question.direction == .up ? 1 : -1
    let reference: Double
    if let given = question.reference {
      reference = given
    } else {
      reference = counts.reference(between: try counts.shifted(sign * question.shift))
    }
    guard reference >= 0, reference <= 1e6 else { throw .invalidParameter("k", "k must lie within 0...1e6.") }
    // The lattice: k to two digits, or to whole counts where the count itself is large.
    let steps = reference < 20 ? lattice(reference) : 1
    let km = Int((reference * Double(steps)).rounded())
    var scheme = CountCUSUMScheme(reference: km, limit: 1, denominator: steps, direction: question.direction)
    if let limit = question.limit {
      try SchemeCheck.within("h", limit, 0...Double(CountCUSUMScheme.mostSteps) / Double(steps))
      scheme.limit = Int((limit * Double(steps)).rounded(.down))
    } else if let wanted = question.wanted {
      scheme = try scheme.designed(runLength: wanted, counts)
    }
    var rows: [DesignAnswer.Row] = []
    for shift in question.shifts {
      let moved = try counts.shifted(sign * shift)
      rows.append(DesignAnswer.row(shift: shift, average: try scheme.averageRunLength(moved), try scheme.runLengthDistribution(moved)))
    }
    let k = Double(km) / Double(steps)
    let h = Double(scheme.limit) / Double(steps)
    return DesignAnswer(
      type: id, title: title, wanted: question.wanted, parameters: [.init("k", k)], limits: [.init("h", h)], rows: rows, isExact: true,
      method: "Markov chain of \(scheme.limit + 1) states (Lucas 1985)", baseline: nil,
      phrase: "a CUSUM of counts with k \(SentenceNumber.text(k)) beyond h \(SentenceNumber.text(h))")
  }

  /// The coarsest of a few lattices that k fits to within 2 %.
  private static func lattice(_ reference: Double) -> Int {
    for steps in [1, 2, 4, 5, 10, 20, 50, 100, 200, 500] {
      let scaled = reference * Double(steps)
      if scaled.rounded() > 0, abs(scaled - scaled.rounded()) <= 0.02 * scaled { return steps }
    }
    return 500
  }
}

extension CountModel {
  /// Mean of a count.
  var mean: Double {
    switch self {
    case .poisson(let mean): mean
    case .binomial(let trials, let probability): Double(trials) * probability
    }
  }

  /// The same kind of counts with the mean moved by so many of its standard deviations; not below no counts at all.
  func shifted(_ shift: Double) throws(ControlChartError) -> CountModel {
    switch self {
    case .poisson(let mean): return .poisson(mean: max(0, mean + shift * mean.squareRoot()))
    case .binomial(let trials, let probability):
      let deviation = (probability * (1 - probability) / Double(trials)).squareRoot()
      return .binomial(trials: trials, probability: min(1, max(0, probability + shift * deviation)))
    }
  }

  /// The reference value of the sequential test between this and `other`: (μ₁ − μ₀)/ln(μ₁/μ₀) for Poisson counts (Lucas 1985), for binomial
  /// ones n ln((1 − p₀)/(1 − p₁))/ln(p₁(1 − p₀)/(p₀(1 − p₁))) (Reynolds & Stoumbos 1999, JQT 31).
  func reference(between other: CountModel) -> Double {
    switch (self, other) {
    case (.binomial(let trials, let p0), .binomial(_, let p1)) where p0 > 0 && p1 > 0 && p0 < 1 && p1 < 1 && p0 != p1:
      return Double(trials) * Double.log((1 - p0) / (1 - p1)) / Double.log(p1 * (1 - p0) / (p0 * (1 - p1)))
    case (.poisson(let m0), .poisson(let m1)) where m0 > 0 && m1 > 0 && m0 != m1: return (m1 - m0) / Double.log(m1 / m0)
    default: return 0.5 * (mean + other.mean)
    }
  }
}
