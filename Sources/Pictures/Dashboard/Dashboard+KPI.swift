public import Engine

extension Dashboard {
  /// What a KPI's page shows beside its chart.
  public struct KPIView: Sendable {
    /// The last so many days; nil shows all.
    public var days: Int?
    /// The period to put the pointer on.
    public var focus: String?
    /// The KPI by group, a chart a group.
    public var slices: [Slices]
    /// What people noted on the chart, in order of time.
    public var notes: [DashboardNote]
    /// Incidents on it that last, the newest first.
    public var incidents: [DashboardIncident] = []
    /// Where a new note is sent; nil where the viewer may write none.
    public var noteAction: String?

    /// Charts of one dimension's groups.
    public struct Slices: Sendable {
      public var dimension: String
      public var charts: [ControlChartResult]
      /// True where the dimension has more groups than are shown.
      public var isPart: Bool

      public init(dimension: String, charts: [ControlChartResult], isPart: Bool) {
        self.dimension = dimension
        self.charts = charts
        self.isPart = isPart
      }
    }

    public init(
      days: Int? = nil, focus: String? = nil, slices: [Slices] = [], notes: [DashboardNote] = [], noteAction: String? = nil
    ) {
      self.notes = notes
      self.noteAction = noteAction
      self.days = days
      self.focus = focus
      self.slices = slices
    }

    var query: [(String, String)] { days.map { [("days", "\($0)")] } ?? [] }
  }

  /// The stretches that a KPI's page offers, in days.
  public static let stretches = [30, 90, 365]

  /// One KPI: is the signal real, since when, and what else moved?
  public static func kpi(_ chart: ControlChartResult, in response: AnalyzeResponse, _ view: KPIView, _ frame: DashboardFrame) -> String {
    let words = frame.words
    var shown = view.days.map { chart.showing(last: $0) } ?? chart
    shown.title = frame.name(chart.uniqueId, title: chart.title)
    let path = "kpi/" + DashboardFrame.escaped(chart.uniqueId)
    var figure = ChartFigure.figure(
      shown, locale: frame.locale, serving: frame.serving(path, view.query, page: path, pageQuery: view.query), notes: view.notes)
    figure.focus = view.focus.flatMap { figure.points?.position(near: $0) }
    tell(&figure, shown, view, frame)
    var html =
      around(chart, response, frame) + incidents(view.incidents, frame) + "<section><h2 class=\"vh\">\(XMLText.escaped(shown.title))</h2>\n"
      + figure.html()
    html += choices(
      words[.period],
      [(words[.all], frame.kpi(chart.uniqueId), view.days == nil)]
        + stretches.filter { $0 < chart.points.count }.map { count in
          (words.phrase(.lastDays, "\(count)"), frame.kpi(chart.uniqueId, [("days", "\(count)")]), view.days == count)
        })
    html += "</section>\n<section><h2>\(words[.signals])</h2>\n"
    html += signals(shown, view, frame)
    html += "</section>\n<section><h2>\(words[.whatElse])</h2>\n\(moved(beside: chart.uniqueId, response, frame))</section>\n"
    html += notes(view.notes, action: view.noteAction, latest: chart.points.last?.ds ?? "", frame)
    for slices in view.slices { html += SmallMultiples.html(slices, of: shown, frame) }
    if let kpi = response.kpis.first(where: { $0.uniqueId == chart.uniqueId && $0.slice == nil })
      ?? response.kpis.first(where: { $0.kpi == chart.uniqueId })
    {
      html += "<section><h2>\(words[.definition])</h2><p\(frame.locale.englishMark)>\(XMLText.escaped(kpi.definition))</p></section>\n"
    }
    return shell(.kpi(title: shown.title), frame, html: html)
  }

  /// The chart alone, as wide as it is asked for.
  public static func drawing(
    _ chart: ControlChartResult, days: Int?, notes: [DashboardNote] = [], _ frame: DashboardFrame, headings: Bool
  ) -> Drawing {
    var shown = days.map { chart.showing(last: $0) } ?? chart
    shown.title = frame.name(chart.uniqueId, title: chart.title)
    return ControlChartPicture(shown, width: frame.width, locale: frame.locale, headings: headings, notes: notes.map(\.ds)).drawing()
  }

  /// The KPIs before and after this one, as the overview has them.
  private static func around(_ chart: ControlChartResult, _ response: AnalyzeResponse, _ frame: DashboardFrame) -> String {
    let rows = response.overview
    guard let place = rows.firstIndex(where: { $0.uniqueId == chart.uniqueId }), rows.count > 1 else { return "" }
    func link(_ index: Int, _ word: PageWord, _ arrow: (String, String)) -> String {
      guard rows.indices.contains(index) else { return "<span></span>" }
      let name = XMLText.escaped(frame.name(rows[index].uniqueId, title: rows[index].name))
      let address = XMLText.escaped(frame.kpi(rows[index].uniqueId))
      return "<a href=\"\(address)\"><span class=\"vh\">\(frame.words[word]): </span>\(arrow.0)\(name)\(arrow.1)</a>"
    }
    return "<div class=\"around\">\(link(place - 1, .previous, ("← ", "")))\(link(place + 1, .next, ("", " →")))</div>\n"
  }

  /// The other KPIs whose latest point carries a signal.
  private static func moved(beside id: String, _ response: AnalyzeResponse, _ frame: DashboardFrame) -> String {
    let still: Set<OverviewRow.Variation> = [.steady, .tooFewPoints, .notJudged]
    let others = response.overview.filter { $0.uniqueId != id && !still.contains($0.variation) }
    guard !others.isEmpty else { return "<p>\(frame.words[.nothingElse])</p>\n" }
    let items = others.map { row in
      "<li>\(SVGWriter.inline(VariationIcon.drawing(row.variation)))<span><a href=\"\(XMLText.escaped(frame.kpi(row.uniqueId)))\">"
        + "\(XMLText.escaped(frame.name(row.uniqueId, title: row.name)))</a>: \(OverviewWords.variation(row.variation, frame.locale))</span></li>"
    }
    return "<ul class=\"moved\">\(items.joined())</ul>\n"
  }
}
