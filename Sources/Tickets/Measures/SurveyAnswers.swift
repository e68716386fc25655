import Timeline

/// The answers to one question among the rows of a surveys table: who was asked what, told from `kind` and `audience`.
struct SurveyAnswers: Sendable {
  /// What the surveys ask.
  enum Question: String, Sendable {
    case csat, esat, nps, enps, ces, engagement
    /// "Was it solved at the first contact?"
    case firstContact = "fcr"

    /// Kinds, normalised, under which tables file the question.
    var kinds: Set<String> {
      switch self {
      case .csat: ["csat", "satisfaction"]
      case .esat, .nps, .enps: [rawValue]
      case .ces: ["ces", "effort"]
      case .engagement: ["engagement"]
      case .firstContact: ["fcr", "firstcontact", "firstcontactresolution"]
      }
    }

    var asksEmployees: Bool { self == .esat || self == .enps || self == .engagement }

    /// The question of the customers that employees are asked in the same words; their answers are told apart by the audience.
    var twin: Question? {
      switch self {
      case .esat: .csat
      case .enps: .nps
      default: nil
      }
    }
  }

  let table: RecordTable
  /// Whether each row asks the question, answered or not.
  let asks: [Bool]

  /// Audiences, normalised, that work for the service.
  static let employees: Set<String> = ["employee", "employees", "staff", "agent", "agents", "internal", "ansatt", "ansatte", "medarbetare"]

  init(_ question: Question, in table: RecordTable) {
    self.table = table
    let isEmployee = table.rows("audience") { Self.employees.contains($0) }
    guard table.labels["kind"] != nil else {
      // Surveys that do not say what they ask are those that follow a ticket: satisfaction, of whom the audience says.
      let isSatisfaction = question == .csat || question == .esat
      asks = isEmployee.map { isSatisfaction && $0 == question.asksEmployees }
      return
    }
    let own = table.rows("kind") { question.kinds.contains($0) }
    let twins = question.twin.map { twin in table.rows("kind") { twin.kinds.contains($0) } }
    asks = isEmployee.indices.map { row in
      question.asksEmployees ? own[row] || (isEmployee[row] && (twins?[row] ?? false)) : own[row] && !isEmployee[row]
    }
  }

  /// Whether surveys of the question are there at all.
  static func requirement(_ question: Question) -> DataRequirement {
    DataRequirement("surveys.kind \(question.rawValue)") { data in
      data.tables[.surveys].map { SurveyAnswers(question, in: $0).asks.contains(true) } ?? false
    }
  }

  static let answered = DataRequirement.column(.surveys, "answered_at")
  static let score = DataRequirement.column(.surveys, "score")

  /// The rows that ask, by the moment of the answer.
  var rows: MeasureRows { MeasureRows(table, at: "answered_at").keeping { asks[$0] } }

  /// The scores of the rows that ask and were answered; NaN elsewhere.
  var scores: [Double] {
    let scores = table.number("score")
    return scores.indices.map { asks[$0] ? scores[$0] : .nan }
  }

  /// The scale of every row: the one it states, else the narrowest known one that holds all scores.
  var scales: [SurveyScale] {
    let narrowest = SatisfactionScale(scores).maximum
    let maxima = table.number("scale_max")
    let minima = table.number("scale_min")
    return maxima.indices.map { SurveyScale(minimum: minima[$0], maximum: maxima[$0].isNaN ? narrowest : maxima[$0]) }
  }

  /// The scores that lie on their row's scale; NaN elsewhere.
  var scoresOnScale: [Double] {
    let scales = scales
    return scores.enumerated().map { scales[$0].holds($1) ? $1 : .nan }
  }

  /// Mean scores of several scales mean nothing.
  static func oneScale(_ question: Question) -> DataRequirement {
    DataRequirement("surveys.score on one scale") { data in
      guard let table = data.tables[.surveys] else { return false }
      let answers = SurveyAnswers(question, in: table)
      var maxima = Set<Double>()
      for (score, scale) in zip(answers.scoresOnScale, answers.scales) where !score.isNaN { maxima.insert(scale.maximum) }
      return maxima.count <= 1
    }
  }
}
