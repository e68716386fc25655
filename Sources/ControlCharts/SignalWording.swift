/// What a signal says: a sentence, or all that its rule needs to make one when somebody asks.
enum SignalWording: Sendable {
  case text(String)
  case rule(number: Int, JudgedChart)

  func text(_ signal: ChartSignal) -> String {
    switch self {
    case .text(let sentence): return sentence
    case .rule(let number, let judged):
      guard let panel = judged.panel(signal.panel) else { return "" }
      return judged.rules[number].says(SignalContext(signal: signal, panel: panel, series: judged.series))
    }
  }
}
