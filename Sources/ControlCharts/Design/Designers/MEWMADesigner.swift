/// The multivariate EWMA; shifts are Mahalanobis lengths.
public enum MEWMADesigner: ChartDesigner {
  public static let id = "mewma"
  public static let title = "Multivariate exponentially weighted moving average"

  public static func answer(_ question: DesignQuestion) throws(ControlChartError) -> DesignAnswer {
    try question.refuse(id, autocorrelation: true, baseline: true)
    let weight = question.weight ?? 0.1
    var scheme = MEWMAScheme(weight: weight, limit: question.limit ?? 10, dimensions: question.dimensions)
    if question.limit == nil, let wanted = question.wanted { scheme = try scheme.designed(runLength: wanted) }
    return DesignAnswer(
      type: id, title: title, wanted: question.wanted,
      parameters: [.init("lambda", weight), .init("variables", Double(question.dimensions))], limits: [.init("h", scheme.limit)],
      rows: try DesignAnswer.rows(scheme, shifts: question.shifts), isExact: true, method: "integral equation (Rigdon 1995)",
      baseline: nil,
      phrase: "a multivariate EWMA of \(question.dimensions) variables with lambda \(SentenceNumber.text(weight)) beyond h "
        + SentenceNumber.text(scheme.limit))
  }
}
