import Testing

@testable import Tickets

@Suite struct FlagAndScoreTests {
  private func flag(_ text: String) -> Bool? { ValueSamples.with(text) { FlagParser.parse($0) } }

  @Test(arguments: [
    "true", "TRUE", "True", "yes", "Yes", "Y", "y", "T", "1", "1.0", "on", "x", "X", "✓", "✔", "met", "Met", "ONTIME", "On time",
    "within SLA", "Within",
    "achieved", "fulfill", "passed", "Not breached", "ja", "J", "sann", "innenfor", "Overholdt", "Innenfor frist", "sant", "uppfyllt",
    "Inom tid", "da", "D",
    "točno", "ispunjeno", "U roku", "kyllä", "K", "tosi", "Ajoissa", "täyttyi", "是", "達成", "準時", "达标", "未違反",
  ])
  func yes(_ text: String) { #expect(flag(text) == true, "\(text)") }

  @Test(arguments: [
    "false", "FALSE", "no", "No", "N", "n", "F", "0", "0.0", "off", "✗", "✘", "breached", "Breached", "OVERDUE", "missed", "violated",
    "Not met",
    "failed", "Outside SLA", "nei", "usann", "brutt", "Overskredet", "Ikke oppfylt", "nej", "falskt", "Överskriden", "försenad",
    "Ej uppfyllt", "ne",
    "netočno", "prekršeno", "Prekoračeno", "kasni", "ei", "E", "epätosi", "Myöhässä", "rikottu", "否", "逾期", "未達成", "違反", "超時",
  ])
  func no(_ text: String) { #expect(flag(text) == false, "\(text)") }

  @Test(arguments: ["", "maybe", "2", "In progress", "Paused", "z", "10", "truefalse", "ikke"])
  func neither(_ text: String) { #expect(flag(text) == nil, "\(text)") }

  // MARK: Scores

  private func scores(_ texts: [String]) -> (values: [Double], scale: ScoreColumn.Scale) {
    var column = ScoreColumn(decimalComma: false)
    let values = texts.map { text in ValueSamples.with(text) { column.read($0).value } }
    let decision = column.decision
    return (values.map { column.settled($0, decision) }.map { $0.isNaN ? -999 : $0 }, decision.scale)
  }

  @Test(arguments: [
    (["5", "4.5", "", "1"], [5, 4.5, -999, 1]), (["good", "bad", "offered", "Good"], [1, 0, -999, 1]),
    (["Very satisfied", "Satisfied", "Neutral", "Dissatisfied", "Very dissatisfied"], [5, 4, 3, 2, 1]),
    (["Extremely satisfied", "Satisfied", "Neutral", "Dissatisfied", "Extremely dissatisfied"], [5, 4, 3, 2, 1]),
    (
      ["Extremely happy", "Very happy", "Happy", "Neutral", "Unhappy", "Very unhappy", "Extremely unhappy"],
      [7, 6, 5, 4, 3, 2, 1]
    ),
    (["Excellent", "Good", "Fair", "Poor", "Very poor"], [5, 4, 3, 2, 1]),
    (["Svært fornøyd", "Fornøyd", "Verken eller", "Misfornøyd", "Svært misfornøyd"], [5, 4, 3, 2, 1]),
    (["Mycket nöjd", "Nöjd", "Varken nöjd eller missnöjd", "Missnöjd", "Mycket missnöjd"], [5, 4, 3, 2, 1]),
    (["Vrlo zadovoljan", "Zadovoljan", "Niti zadovoljan niti nezadovoljan", "Nezadovoljan", "Vrlo nezadovoljan"], [5, 4, 3, 2, 1]),
    (["Erittäin tyytyväinen", "Tyytyväinen", "Ei tyytyväinen eikä tyytymätön", "Tyytymätön", "Erittäin tyytymätön"], [5, 4, 3, 2, 1]),
    (["非常滿意", "滿意", "普通", "不滿意", "非常不滿意"], [5, 4, 3, 2, 1]),
    (["103", "102", "101", "100", "-101", "-102", "-103"], [7, 6, 5, 4, 3, 2, 1]), (["100", "-103"], [4, 1]),
    (["100", "80", "40"], [100, 80, 40]),
    (["100", "100"], [100, 100]), (["103", "55"], [103, 55]),
    (["★★★★☆", "★★★★★", "☆☆☆☆☆", "★★★"], [4, 5, 0, 3]), (["⭐⭐⭐⭐", "⭐"], [4, 1]), (["4/5", "5/5", "2.5/5"], [4, 5, 2.5]),
    (["8 of 10", "10 out of 10", "3/10"], [8, 10, 3]), (["8 av 10", "9 / 10"], [8, 9]), (["80 %", "100%", "0 %"], [80, 100, 0]),
    (["4/5", "3/5", "8/10"], [4, 3, 4]), (["5 - Very satisfied", "1 - Very dissatisfied", "3"], [5, 1, 3]),
    (["4 (Satisfied)", "5: top"], [4, 5]),
    (["promoter", "Passive", "detractor"], [10, 8, 3]), (["6/5", "soon", "-1/5", "4/0"], [-999, -999, -999, -999]),
    (["thumbs up", "thumbs down"], [1, 0]),
  ])
  func columns(_ texts: [String], _ wanted: [Double]) { #expect(scores(texts).values == wanted, "\(texts)") }

  @Test func theScaleComesFromAllRows() {
    // "Very satisfied" is 5 of 5 until an "extremely" stands above it, however late.
    let very = [String](repeating: "Very satisfied", count: 200)
    #expect(scores(very).values[0] == 5)
    #expect(scores(very).scale == .fiveWords)
    #expect(scores(very + ["Extremely satisfied"]).values[0] == 6)
    #expect(scores(very + ["Extremely satisfied"]).scale == .sevenWords)
    // "Good" is 1 of 1 until a word of a longer scale stands beside it.
    #expect(scores(["good", "bad"]).values == [1, 0])
    #expect(scores(["good", "bad", "neutral"]).values == [4, 2, 3])
    // 100 is a percentage or a full mark until a code above it shows.
    #expect(scores(["100", "100", "103"]).values == [4, 4, 7])
    #expect(scores(["100", "100", "103"]).scale == .freshdesk)
  }

  @Test func answersAreCountedApart() {
    var column = ScoreColumn(decimalComma: false)
    for text in ["good", "offered", "", "4/5", "7", "soon"] { _ = ValueSamples.with(text) { column.read($0) } }
    for outcome in [ScoreColumn.Outcome.missing, .unanswered, .number, .share, .word, .unreadable] { #expect(column.count(outcome) == 1) }
  }
}
