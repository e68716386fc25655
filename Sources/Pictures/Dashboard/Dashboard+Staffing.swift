public import Engine

extension Dashboard {
  /// What the what-if was asked, as the form shows it.
  public struct WhatIf: Sendable, Equatable {
    public var contacts: Double
    public var handleSeconds: Double
    /// Nil asks for the least agents that keep the goal.
    public var agents: Int?
    public var goalShare: Double
    public var goalSeconds: Double
    public var hourlyCost: Double?

    public init(contacts: Double, handleSeconds: Double, agents: Int?, goalShare: Double, goalSeconds: Double, hourlyCost: Double?) {
      self.contacts = contacts
      self.handleSeconds = handleSeconds
      self.agents = agents
      self.goalShare = goalShare
      self.goalSeconds = goalSeconds
      self.hourlyCost = hourlyCost
    }
  }

  /// The answer to a what-if, or why there is none.
  public enum WhatIfAnswer: Sendable {
    case answer(ErlangJob.Response)
    case refused(String)
  }

  /// Whom do we need when: the plan, the week, and the what-if.
  public static func staffing(_ response: AnalyzeResponse, _ asked: WhatIf, _ answer: WhatIfAnswer, _ frame: DashboardFrame) -> String {
    let words = frame.words
    var html = "<section><h2>\(words[.plan])</h2>\n"
    if let plan = response.staffing {
      html += StaffingSection.html(plan, locale: frame.locale, serving: frame.serving("staffing", page: "staffing"))
    } else {
      html += "<p>\(words[.noPlan])</p>\n"
    }
    html += "</section>\n<section id=\"what-if-section\"><h2>\(words[.whatIf])</h2>\n<p class=\"sub\">\(words[.whatIfText])</p>\n"
    html += form(asked, frame) + "<div id=\"what-if\" aria-live=\"polite\">\(whatIf(asked, answer, frame))</div></section>\n"
    return shell(.staffing, frame, html: html)
  }

  /// The answer alone, for a page that asks anew without loading.
  public static func whatIf(_ asked: WhatIf, _ answer: WhatIfAnswer, _ frame: DashboardFrame) -> String {
    switch answer {
    case .refused(let sentence):
      return "<p class=\"worse\"\(frame.locale.englishMark)>\(XMLText.escaped(sentence))</p>\n"
    case .answer(let answer):
      let (words, query) = (frame.words, query(asked))
      let own = QueueWords.text(
        answer, goalShare: asked.goalShare, goalSeconds: asked.goalSeconds, isLeast: asked.agents == nil, frame.locale)
      guard let tradeOff = answer.tradeOff else {
        return "<p\(own == nil ? frame.locale.englishMark : "")>\(XMLText.escaped(own ?? answer.says))</p>\n"
      }
      let width = frame.width == .wide ? PictureWidth.desktop : frame.width
      let picture = TradeOffPicture(tradeOff, width: width, locale: frame.locale, headings: false)
      let drawing = picture.drawing()
      var serving = frame.serving("staffing/what-if", query, page: "staffing", pageQuery: query)
      serving.width = PictureWidth(rawValue: drawing.width) ?? frame.width
      return Figure(
        id: "trade-off", title: words[.serviceLevel], subtitle: "", finding: own ?? answer.says, summary: answer.says, notes: [],
        drawings: [drawing], points: PointTexts(picture), table: table(tradeOff, frame), csv: "", locale: frame.locale, serving: serving,
        hasEnglishFinding: own == nil
      ).html()
    }
  }

  /// The fields of a what-if as a query.
  static func query(_ asked: WhatIf) -> [(String, String)] {
    var query = [
      ("contacts", CSVField.number(asked.contacts)), ("aht", CSVField.number(asked.handleSeconds)),
      ("goal", CSVField.number(asked.goalShare * 100)), ("seconds", CSVField.number(asked.goalSeconds)),
    ]
    if let agents = asked.agents { query.append(("agents", "\(agents)")) }
    if let cost = asked.hourlyCost { query.append(("cost", CSVField.number(cost))) }
    return query
  }

  private static func form(_ asked: WhatIf, _ frame: DashboardFrame) -> String {
    let words = frame.words
    func field(_ name: String, _ word: PageWord, _ value: String, step: String = "any", least: String = "0") -> String {
      "<label>\(words[word])<input type=\"number\" name=\"\(name)\" value=\"\(XMLText.escaped(value))\" min=\"\(least)\" step=\"\(step)\" "
        + "inputmode=\"decimal\"></label>"
    }
    var html = "<form class=\"fields\" action=\"\(frame.address("staffing"))\" method=\"get\" data-part=\"what-if\">"
    html += field("contacts", .contactsPerHour, CSVField.number(asked.contacts))
    html += field("aht", .handleTime, CSVField.number(asked.handleSeconds))
    html += field("goal", .goalPercent, CSVField.number(asked.goalShare * 100))
    html += field("seconds", .goalSeconds, CSVField.number(asked.goalSeconds))
    html += field("agents", .agents, asked.agents.map(String.init) ?? "", step: "1", least: "1")
    html += field("cost", .hourlyCost, asked.hourlyCost.map(CSVField.number) ?? "")
    return html + "<button class=\"primary\">\(words[.calculate])</button></form>\n"
  }

  private static func table(_ tradeOff: TradeOff, _ frame: DashboardFrame) -> HTMLTable {
    let (words, numbers) = (frame.words, NumberText(frame.locale))
    let hasCost = tradeOff.points.contains { $0.cost != nil }
    let titles: [PageWord] = [.agents, .serviceLevel, .gain, .meanWait, .occupancy] + (hasCost ? [.cost] : [])
    var table = HTMLTable(caption: words[.whatIf], columns: titles.map { HTMLTable.Column(title: words[$0], numeric: true) })
    for item in tradeOff.points {
      let wait = MeasureFormat(unit: .seconds, values: [item.averageSpeedOfAnswer], locale: frame.locale)
      let gain = item.gain.isFinite ? "+\(numbers.fixed(item.gain * 100, decimals: 1)) \(words[.points])" : NumberText.missing
      table.add(
        [
          "\(item.agents)", numbers.percent(item.serviceLevel), gain, wait.withUnit(item.averageSpeedOfAnswer),
          numbers.percent(item.occupancy),
        ]
          + (hasCost ? [item.cost.map { numbers.significant($0, 6) } ?? NumberText.missing] : []))
    }
    return table
  }

  /// What more or fewer agents give, as a table for programs.
  public static func table(of answer: ErlangJob.Response) -> DataTable {
    var table = DataTable(columns: ["agents", "service_level", "gain", "average_speed_of_answer", "occupancy", "cost"])
    for item in answer.tradeOff?.points ?? [] {
      table.add([
        .number(Double(item.agents)), .number(item.serviceLevel), .number(item.gain), .number(item.averageSpeedOfAnswer),
        .number(item.occupancy), item.cost.map { .number($0) } ?? .missing,
      ])
    }
    return table
  }
}

extension PointTexts {
  init(_ picture: TradeOffPicture) {
    let (words, numbers) = (picture.locale.words, NumberText(picture.locale))
    for item in picture.shown {
      x.append(Double(item.agents))
      y.append(item.serviceLevel)
      let wait = MeasureFormat(unit: .seconds, values: [item.averageSpeedOfAnswer], locale: picture.locale)
      var parts = [
        "\(words[.agents]) \(item.agents): \(words[.serviceLevel]) \(numbers.percent(item.serviceLevel))",
        "\(words[.meanWait]) \(wait.withUnit(item.averageSpeedOfAnswer))", "\(words[.occupancy]) \(numbers.percent(item.occupancy))",
      ]
      if let cost = item.cost { parts.append("\(words[.cost]) \(numbers.significant(cost, 6))") }
      if item.gain.isFinite { parts.append("\(words[.gain]) +\(numbers.fixed(item.gain * 100, decimals: 1)) \(words[.points])") }
      texts.append(parts.joined(separator: "; "))
    }
  }
}
