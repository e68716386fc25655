/// A chart's panels as its rules saw them, shared by all its signals.
final class JudgedChart: Sendable {
  let rules: [any RunRule]
  let location: ChartPanel
  let dispersion: ChartPanel?
  let within: ChartPanel?
  let series: ChartSeries

  init(rules: [any RunRule], location: ChartPanel, dispersion: ChartPanel? = nil, within: ChartPanel? = nil, series: ChartSeries) {
    self.rules = rules
    self.location = location
    self.dispersion = dispersion
    self.within = within
    self.series = series
  }

  /// The scores of a panel, where the chart has it.
  func z(_ kind: ChartSignal.Panel) -> ChartColumn? {
    switch kind {
    case .location: location.z
    case .dispersion: dispersion?.z
    case .within: within?.z
    }
  }

  func panel(_ kind: ChartSignal.Panel) -> ChartPanel? {
    switch kind {
    case .location: location
    case .dispersion: dispersion
    case .within: within
    }
  }
}
