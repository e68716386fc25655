import Engine

/// Under a control chart: the markers that occur, the rules that fired with their counts, and what a reader must know.
struct ControlChartLegend {
  let picture: ControlChartPicture

  init(_ picture: ControlChartPicture) { self.picture = picture }

  /// Draws from `top` down and returns where it ends. `plotWidth` is that of the panels above.
  func draw(into drawing: inout Drawing, top: Double, plotWidth: Double) -> Double {
    let words = picture.locale.drawn
    var flow = LegendFlow(left: 12, right: picture.width - 12, top: top)
    let present = Set(picture.main.markers.indices.filter { picture.main.y[$0].isFinite }.map { Key(picture.main.markers[$0]) })
    for key in Key.allCases where key != .within && present.contains(key) {
      flow.add(marker: key.marker, text: words[key.word], into: &drawing)
    }
    if !picture.single.isEmpty { flow.add(marker: nil, text: words[.singleValues], into: &drawing) }
    if !(picture.result.proposals ?? []).isEmpty {
      flow.add(marker: nil, text: words[.proposedStep], into: &drawing)
    }
    if picture.main.y.contains(where: \.isNaN) { flow.add(marker: nil, text: words[.missingTick], into: &drawing) }
    let merged = ([picture.main] + picture.lower.map(\.data)).filter { LimitBand.isMerged($0, width: plotWidth) }
    if !merged.isEmpty {
      flow.add(marker: nil, text: words[.widestLimits], into: &drawing)
      if merged.contains(where: \.hasVaryingCenter) {
        flow.add(marker: nil, text: words[.meanCentre], into: &drawing)
      }
    }
    if flow.isUsed { flow.newLine() }
    for text in rules { flow.add(marker: nil, text: text, into: &drawing) }
    if flow.isUsed { flow.newLine() }
    guard picture.headings else { return flow.y }
    for note in picture.result.remarks { flow.paragraph(note, into: &drawing) }
    return flow.y
  }

  /// `1 one point beyond a limit (3×)`, in the order of the marks.
  var rules: [String] {
    let all = picture.result.allSignals
    let byRule = Dictionary(grouping: all, by: \.rule)
    let ordered = byRule.values.compactMap { signals in signals.first.map { (signals, $0) } }
      .sorted { RuleWords.precedes($0.1, $1.1) }
    return ordered.map { "\($0.1.mark): \(RuleWords.title($0.1.rule, picture.locale)) (\($0.0.count)×)" }
  }

  /// The markers as a reader tells them apart: up and down are one entry.
  private enum Key: CaseIterable {
    case within, worse, better, undirected, excluded, incomplete

    init(_ marker: Marker) {
      switch marker {
      case .within: self = .within
      case .worse: self = .worse
      case .better: self = .better
      case .up, .down: self = .undirected
      case .excluded: self = .excluded
      case .incomplete: self = .incomplete
      }
    }

    var marker: Marker {
      switch self {
      case .within: .within
      case .worse: .worse
      case .better: .better
      case .undirected: .up
      case .excluded: .excluded
      case .incomplete: .incomplete
      }
    }

    var word: DrawnWord {
      switch self {
      case .within: .withinLimits
      case .worse: .signalWorse
      case .better: .signalBetter
      case .undirected: .signalUndirected
      case .excluded: .leftOut
      case .incomplete: .notComplete
      }
    }
  }
}
