/// The tabular CUSUM; without k, half of the stated shift.
public enum CUSUMDesigner: ChartDesigner {
  public static let id = "cusum"
  public static let title = "Cumulative sum"

  public static func answer(_ question: DesignQuestion) throws(ControlChartError) -> DesignAnswer {
    try question.refuse(id)
    let reference = question.reference ?? question.shift / 2
    if question.autocorrelation != 0 {
      if question.fastInitialResponse { throw .invalidParameter("fir", "With autocorrelation the CUSUM starts at 0.") }
      var scheme = AutocorrelatedScheme(
        .cusum(reference: reference), limit: question.limit ?? 5, autocorrelation: question.autocorrelation, sides: question.sides,
        seed: question.seed)
      if question.limit == nil, let wanted = question.wanted { scheme = try scheme.designed(runLength: wanted) }
      return DesignAnswer(
        type: id, title: title, wanted: question.wanted, parameters: [.init("k", reference), .init("phi", question.autocorrelation)],
        limits: [.init("h", scheme.limit)], rows: try DesignAnswer.rows(scheme, shifts: question.shifts, isSimulated: true), isExact: false,
        method: "seeded simulation, within about 1 %", baseline: nil, phrase: phrase(reference, scheme.limit))
    }
    let limit = question.limit ?? 5
    let start = CUSUMScheme(
      reference: reference, limit: limit, headStart: question.fastInitialResponse ? limit / 2 : 0, sides: question.sides)
    let (scheme, baseline) = try start.answering(question)
    return DesignAnswer(
      type: id, title: title, wanted: question.wanted, parameters: [.init("k", reference)], limits: [.init("h", scheme.limit)],
      rows: try DesignAnswer.rows(scheme, shifts: question.shifts), isExact: true,
      method: "integral equation (Vance 1986)" + (scheme.sides == .two ? "; quantiles by seeded simulation" : ""), baseline: baseline,
      phrase: phrase(reference, scheme.limit))
  }

  private static func phrase(_ reference: Double, _ limit: Double) -> String {
    "a CUSUM with k \(SentenceNumber.text(reference)) beyond h \(SentenceNumber.text(limit)) standard deviations"
  }
}
