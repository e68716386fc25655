import RealModule
import Statistics

/// The EWMA; without a weight, the one that finds the stated shift soonest.
public enum EWMADesigner: ChartDesigner {
  public static let id = "ewma"
  public static let title = "Exponentially weighted moving average"

  public static func answer(_ question: DesignQuestion) throws(ControlChartError) -> DesignAnswer {
    try question.refuse(id)
    let weight: Double
    if let given = question.weight { weight = given } else { weight = try bestWeight(question) }
    let phrase = { (limit: Double, note: String) in
      "an EWMA with lambda \(SentenceNumber.text(weight)) beyond \(SentenceNumber.text(limit)) of its \(note)standard deviations"
    }
    if question.autocorrelation != 0 {
      if question.fastInitialResponse || question.limits != .fixed {
        throw .invalidParameter("limits", "With autocorrelation the EWMA has fixed limits and starts at the centre.")
      }
      var scheme = AutocorrelatedScheme(
        .ewma(weight: weight), limit: question.limit ?? 3, autocorrelation: question.autocorrelation, sides: question.sides,
        seed: question.seed)
      if question.limit == nil, let wanted = question.wanted { scheme = try scheme.designed(runLength: wanted) }
      return DesignAnswer(
        type: id, title: title, wanted: question.wanted,
        parameters: [.init("lambda", weight), .init("phi", question.autocorrelation)], limits: [.init("limit", scheme.limit)],
        rows: try DesignAnswer.rows(scheme, shifts: question.shifts, isSimulated: true), isExact: false,
        method: "seeded simulation, within about 1 %",
        baseline: nil, phrase: phrase(scheme.limit, "(autocorrelated) "))
    }
    let (scheme, baseline) = try scheme(weight, question).answering(question)
    return DesignAnswer(
      type: id, title: title, wanted: question.wanted, parameters: [.init("lambda", weight)],
      limits: [.init("limit", scheme.limit), .init("limit_in_sigma", scheme.limit * scheme.asymptoticDeviation)],
      rows: try DesignAnswer.rows(scheme, shifts: question.shifts), isExact: true,
      method: "integral equation (Crowder 1987, Knoth 2003)", baseline: baseline, phrase: phrase(scheme.limit, ""))
  }

  private static func scheme(_ weight: Double, _ question: DesignQuestion) -> EWMAScheme {
    var scheme = EWMAScheme(weight: weight, limit: question.limit ?? 3, limits: question.limits, sides: question.sides)
    if question.fastInitialResponse {
      if scheme.limits == .fixed, scheme.sides == .two { scheme.limits = .fastInitialResponse }
      if scheme.limits == .varying, scheme.sides == .two { scheme.limits = .both }
      // Half of the first limit where limits vary.
      let first = scheme.limits == .both ? (weight * (2 - weight)).squareRoot() : 1
      scheme.headStart = scheme.limit / 2 * first
    }
    return scheme
  }

  /// The weight with the least run length at the stated shift among charts of the wanted run length, to two digits.
  private static func bestWeight(_ question: DesignQuestion) throws(ControlChartError) -> Double {
    guard question.limit == nil, let wanted = question.wanted else {
      throw .invalidParameter("lambda", "Give the weight of the EWMA (lambda) together with its limit.")
    }
    // Fixed limits and a plain start tell the best weight for all kinds, and are the quickest to work out.
    let best = Brent.minimum(between: Double.log(0.02), and: 0, tolerance: 1e-3, maximumIterations: 30) { logarithm in
      let scheme = EWMAScheme(weight: Double.exp(logarithm), limit: 3, sides: question.sides)
      guard let designed = try? scheme.designed(runLength: wanted), let delay = try? designed.averageRunLength(shift: question.shift) else {
        return 1e12
      }
      return delay
    }
    return min(1, max(0.02, (Double.exp(best.point) * 100).rounded() / 100))
  }
}
