/// The sentence for points beyond a control limit.
enum LimitSentence {
  static func text(_ context: SignalContext) -> String {
    let signal = context.signal
    let panel = context.panel
    let notation = panel.notation ?? context.series.notation
    guard let extreme = signal.members.max(by: { abs(panel.z[$0]) < abs(panel.z[$1]) }) else { return "" }
    let upward = signal.direction == .up
    let limit = upward ? panel.upperControlLimit[extreme] : panel.lowerControlLimit[extreme]
    let what = panel.title.map { "the \(name($0)) " } ?? ""
    var text = "\(context.span): "
    if signal.members.count > 1 { text += "\(signal.members.count) points, at the most extreme \(context.series.label(extreme)) " }
    text += "\(what)\(notation.text(panel.statistic[extreme])) is \(upward ? "above" : "below")"
    text += limit.isNaN ? " what chance allows" : " the \(upward ? "upper" : "lower") control limit \(notation.text(limit))"
    return text + " (expected \(notation.text(panel.centerLine[extreme])))."
  }

  /// A title within a sentence: small, unless it is an abbreviation.
  private static func name(_ title: String) -> String {
    title.dropFirst().first?.isUppercase == true ? title : title.prefix(1).lowercased() + title.dropFirst()
  }
}
