/// What a survey asks, told from the words by which tables and headers name it: English, Norwegian, Swedish, Croatian, Finnish and Chinese.
enum SurveyWords {
  typealias Question = SurveyAnswers.Question

  static let questions: [Question] = [.csat, .esat, .nps, .enps, .ces, .engagement, .firstContact]

  /// The question that `text` names; nil where it names none, or two.
  static func question(of text: String) -> Question? {
    let name = HeaderName.normalised(text)
    // Dissatisfaction is another measure than satisfaction, and an abbreviation is a word of its own: `ces` also stands in `process`.
    if opposites.contains(where: { name.contains($0) }) { return nil }
    let words = words(of: text)
    if words.contains("dsat") { return nil }
    var found = Set(words.compactMap { abbreviations[$0] })
    if found.isEmpty {
      for (question, parts) in fragments where parts.contains(where: { name.contains($0) }) { found.insert(question) }
    }
    guard found.count == 1, let question = found.first else { return nil }
    guard employees.contains(where: { name.contains($0) }) else { return question }
    switch question {
    case .csat: return .esat
    case .nps: return .enps
    default: return question
    }
  }

  private static func words(of text: String) -> [String] {
    text.split { !$0.isLetter && !$0.isNumber }.map { HeaderName.normalised(String($0)) }
  }

  private static let abbreviations: [String: Question] = [
    "csat": .csat, "csatscore": .csat, "esat": .esat, "nps": .nps, "npsscore": .nps, "enps": .enps, "ces": .ces, "cesscore": .ces,
    "fcr": .firstContact,
  ]

  private static let opposites = ["dissatisf", "unsatisf", "misfornoyd", "missnoj", "nezadovoljst", "不滿", "不满"]

  private static let fragments: [(Question, [String])] = [
    (
      .csat,
      ["satisfaction", "tilfreds", "fornoydhet", "nojdhet", "nojdkund", "zadovoljstv", "tyytyvaisyy", "滿意", "满意"]
    ),
    (
      .nps,
      ["netpromoter", "promoterscore", "anbefaling", "rekommendation", "preporuk", "suosittelu", "suositteluindeksi", "淨推薦", "净推荐"]
    ),
    (.ces, ["effort", "kundeinnsats", "anstrangning", "korisnicknapor", "vaivattomuu", "客戶努力", "客户努力", "費力"]),
    (.engagement, ["engagement", "engasjement", "engagemang", "angaziran", "sitoutumi", "sitoutunei", "敬業", "敬业"]),
    (
      .firstContact,
      [
        "firstcontact", "firstcall", "forstekontakt", "forstakontakt", "prvikontakt", "prvomkontakt", "ensikontakt", "首次聯繫", "首次联系",
      ]
    ),
  ]

  private static let employees = [
    "employee", "staff", "ansatt", "medarbeider", "medarbetar", "personal", "zaposlen", "henkilosto", "tyontekij", "員工", "员工",
  ]
}
