/// The sentence for points beyond a control limit.
enum LimitSentence {
  static func text(_ context: SignalContext) -> String {
    let signal = context.signal
    let panel = context.panel
    let notation = panel.notation ?? context.series.notation
    let members = signal.members
    guard let extreme = members.max(by: { abs(panel.z[$0]) < abs(panel.z[$1]) }) else { return "" }
    let upward = signal.direction == .up
    let limit = upward ? panel.upperControlLimit[extreme] : panel.lowerControlLimit[extreme]
    var text = context.span
    text.reserveCapacity(160)
    text += ": "
    if members.count > 1 {
      text += "\(members.count) points, at the most extreme "
      text += context.series.label(extreme)
      text += " "
    }
    if let title = panel.title {
      text += "the "
      text += SentenceCase.decapitalised(title)
      text += " "
    }
    text += notation.text(panel.statistic[extreme])
    text += upward ? " is above" : " is below"
    if limit.isNaN {
      text += " what chance allows"
    } else {
      text += upward ? " the upper control limit " : " the lower control limit "
      text += notation.text(limit)
    }
    text += " (expected "
    text += notation.text(panel.centerLine[extreme])
    text += ")."
    return text
  }
}
