import Engine

/// The words around a comparison's picture, put together from fields of the response.
struct ComparisonWords {
  let result: GroupComparison
  let format: MeasureFormat
  let locale: PictureLocale

  init(_ result: GroupComparison, locale: PictureLocale, plain: Bool = false) {
    self.result = result
    self.locale = locale
    let figures = result.groups.map(\.figure) + [result.overall]
    format = MeasureFormat(unit: result.unit, values: figures, locale: locale, plain: plain)
  }

  var drawn: DrawnWords { locale.drawn }

  var isFunnel: Bool { result.method == "funnel" }

  var title: String { PictureTitle.text(result.title, unit: format.unitName) }

  /// Method, what is allowed for, which way is good, which error is held.
  var subtitle: String {
    var parts = [drawn[isFunnel ? .funnelPlot : .analysisOfMeans]]
    if isFunnel {
      parts.append(drawn[result.spread.allowed == "none" ? .limitsOfChance : .limitsWithSpread])
    }
    switch result.direction {
    case .higher: parts.append(drawn[.higherIsBetter])
    case .lower: parts.append(drawn[.lowerIsBetter])
    case .neutral: break
    }
    let share = format.numbers.percent(result.alpha)
    parts.append(drawn.phrase(result.error == "false_discovery" ? .falseDiscovery : .anyFalseAlarm, share))
    return parts.joined(separator: " · ")
  }

  /// What a screen reader says of the picture.
  var summary: String {
    let flagged = result.groups.count(where: \.flagged)
    return
      "\(result.says) \(Counted.text(result.groups.count, "group", "groups")), \(flagged) named; \(centerName.lowercased()) \(format.withUnit(result.overall))."
  }

  var isTarget: Bool { result.center == "target" }

  var centerName: String {
    switch result.center {
    case "target": drawn[.target]
    case "usual_group": drawn[.usual]
    default: drawn[.allTogether]
    }
  }

  func levelName(_ index: Int) -> String {
    result.levels.indices.contains(index) ? drawn.phrase(.limitsAt, format.numbers.percent(result.levels[index] / 100)) : drawn[.limit]
  }

  static func marker(_ group: GroupComparison.Group) -> Marker {
    guard group.flagged else { return .within }
    switch group.judgement {
    case .worse: return .worse
    case .better: return .better
    case .none: return group.direction == .down ? .down : .up
    }
  }

  /// The legend's entries for the markers that occur.
  func legend(into flow: inout LegendFlow, _ drawing: inout Drawing) {
    let markers = result.groups.filter { $0.figure.isFinite }.map(Self.marker)
    if markers.contains(.worse) { flow.add(marker: .worse, text: drawn[.differsWorse], into: &drawing) }
    if markers.contains(.better) { flow.add(marker: .better, text: drawn[.differsBetter], into: &drawing) }
    if markers.contains(.up) || markers.contains(.down) {
      flow.add(marker: markers.contains(.up) ? .up : .down, text: drawn[.differsUndirected], into: &drawing)
    }
    if markers.contains(.within) { flow.add(marker: .within, text: drawn[.cannotTell], into: &drawing) }
  }

  func empty(_ drawing: Drawing, from top: Double) -> Drawing {
    var drawing = drawing
    let box = Box(left: 12, top: top + 6, right: drawing.width - 12, bottom: top + 126)
    var frame = Path()
    frame.rectangle(box)
    drawing.add(frame, stroke: Stroke(.grid, 1))
    drawing.add(Label("No group has a figure.", at: Spot(drawing.width / 2, top + 70), size: 13, role: .ink, anchor: .middle))
    drawing.height = box.bottom + 10
    return drawing
  }
}
