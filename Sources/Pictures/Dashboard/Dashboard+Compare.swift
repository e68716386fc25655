public import Engine

extension Dashboard {
  /// What can be compared and what is.
  public struct CompareView: Sendable {
    /// KPIs by id and name.
    public var kpis: [(id: String, name: String)]
    public var kpi: String
    /// Dimensions that the data have.
    public var dimensions: [String]
    public var dimension: String

    public init(kpis: [(id: String, name: String)], kpi: String, dimensions: [String], dimension: String) {
      self.kpis = kpis
      self.kpi = kpi
      self.dimensions = dimensions
      self.dimension = dimension
    }
  }

  /// Is a team really different: groups against what chance explains, never a ranking.
  public static func compare(_ answer: Result<CompareResponse, JobError>, _ view: CompareView, _ frame: DashboardFrame) -> String {
    let words = frame.words
    guard !view.dimensions.isEmpty else { return shell(.compare, frame, html: "<p>\(words[.noGroups])</p>\n") }
    var html = form(view, frame)
    switch answer {
    case .failure(let error):
      html += "<div class=\"band bad\"><p\(frame.locale.englishMark)>\(XMLText.escaped(error.message))</p></div>\n"
    case .success(let response):
      let query = [("kpi", view.kpi), ("by", view.dimension)]
      for comparison in response.comparisons {
        var comparison = comparison
        comparison.title = frame.name(view.kpi, title: comparison.title)
        let serving = frame.serving("compare", query, page: "compare", pageQuery: query)
        html += "<h2 class=\"vh\">\(XMLText.escaped(comparison.title))</h2>\n"
        html += ComparisonFigure.figure(comparison, locale: frame.locale, serving: serving).html()
      }
    }
    return shell(.compare, frame, html: html)
  }

  /// A comparison alone.
  public static func drawing(_ comparison: GroupComparison, width: PictureWidth, locale: PictureLocale, headings: Bool) -> Drawing {
    ComparisonPicture.drawing(comparison, width: width, locale: locale, headings: headings)
  }

  private static func form(_ view: CompareView, _ frame: DashboardFrame) -> String {
    let words = frame.words
    func options(_ entries: [(id: String, name: String)], _ chosen: String) -> String {
      entries.map { entry in
        let selected = entry.id == chosen ? " selected" : ""
        return "<option value=\"\(XMLText.escaped(entry.id))\"\(selected)>\(XMLText.escaped(entry.name))</option>"
      }.joined()
    }
    var html = "<form class=\"fields\" action=\"\(frame.address("compare"))\" method=\"get\">"
    html += "<label>\(words[.kpi])<select name=\"kpi\">"
    html += options(view.kpis.map { ($0.id, frame.name($0.id, title: $0.name)) }, view.kpi) + "</select></label>"
    html += "<label>\(words[.compareBy])<select name=\"by\">"
    html += options(view.dimensions.map { ($0, SmallMultiples.dimension($0, words)) }, view.dimension) + "</select></label>"
    return html + "<button class=\"primary\">\(words[.show])</button></form>\n"
  }
}
