import Testing
import Tickets
import Timeline

/// Answers of surveys: in words, stars, parts of the most and codes, and what they answer.
@Suite struct SurveyTableTests {
  typealias Samples = TableSamples

  private func surveys(_ scores: [String], header: String = "score") throws -> (scores: [Double], why: String, report: ImportReport) {
    let rows = scores.enumerated().map { "\($0 + 1),2024-03-04,2024-03-05,\($1)\n" }.joined()
    let (table, report) = try Samples.table("id,sent_at,answered_at,\(header)\n" + rows, .surveys)
    return (
      (table.numbers["score"] ?? []).map { $0.isNaN ? -999 : $0 }, report.columns.first { $0.takenFor == "score" }?.why ?? "", report
    )
  }

  @Test(arguments: [
    (["Very satisfied", "Dissatisfied", "Neutral"], [5.0, 2, 3]), (["★★★★☆", "★☆☆☆☆"], [4, 1]), (["4/5", "2 of 5"], [4, 2]),
    (["103", "-103", "100"], [7, 1, 4]), (["good", "bad", "offered"], [1, 0, -999]), (["Promoter", "Detractor"], [10, 3]),
    (["yes", "no"], [1, 0]), (["9", "3"], [9, 3]), (["4.5", "\"3,5\""], [4.5, 3.5]), (["Svært fornøyd", "Misfornøyd"], [5, 2]),
    (["Vrlo zadovoljan", "Nezadovoljan"], [5, 2]), (["非常滿意", "不滿意"], [5, 2]), (["Erittäin tyytyväinen", "Tyytymätön"], [5, 2]),
  ])
  func scoresAreReadAsTicketsAre(_ written: [String], _ wanted: [Double]) throws {
    let found = try surveys(written)
    #expect(found.scores == wanted)
    #expect(found.report.refusedValues == 0)
    #expect(found.report.columns.first { $0.takenFor == "score" }?.format == "score")
  }

  @Test func theScaleIsSaidAndRubbishRefused() throws {
    let found = try surveys(["Satisfied", "banana", "Very satisfied"])
    #expect(found.scores == [4, -999, 5])
    #expect(found.why.contains("words of satisfaction: 1 to 5"))
    #expect(found.report.refusals.map(\.reason) == ["not a score"])
  }

  @Test func everyQuestionHasItsScale() throws {
    let (table, report) = try Samples.table(
      """
      id,survey type,score,answered_at
      1,Kundetilfredshet,good,2024-03-04
      2,Kundetilfredshet,bad,2024-03-04
      3,NPS,8/10,2024-03-04
      4,Kundeinnsats,Agree,2024-03-04
      5,CSAT,4/5,2024-03-04
      6,NPS,10,2024-03-04
      7,Vareopptelling,3,2024-03-04
      8,,4,2024-03-04
      """, .surveys)
    // Good and bad are 1 and 0 among answers to one question, though the words of another have a middle; 8 of 10 stays 8.
    #expect(table.numbers["score"] == [1, 0, 8, 4, 4, 10, 3, 4])
    #expect(Samples.labels(table, "kind") == ["csat", "csat", "nps", "ces", "csat", "nps", "Vareopptelling", nil])
    let why = report.columns.first { $0.takenFor == "kind" }?.why ?? ""
    #expect(why.contains("Kundetilfredshet is csat, NPS is nps, Kundeinnsats is ces, CSAT is csat"))
    #expect(report.columns.first { $0.takenFor == "score" }?.why.contains("csat: good is 1, bad is 0") == true)
  }

  @Test(arguments: [
    ("csat", "csat"), ("CSAT score", "csat"), ("nps_score", "nps"), ("NPS", "nps"), ("ces", "ces"), ("Customer effort score", "ces"),
    ("esat", "esat"), ("enps", "enps"), ("Kundetilfredshet", "csat"), ("Kundnöjdhet", "csat"), ("滿意度", "csat"), ("score", nil),
    ("rating", nil),
  ])
  func theNameOfTheScoresTellsTheKind(_ header: String, _ kind: String?) throws {
    let (table, _) = try Samples.table("id,sent_at,answered_at,\(header)\n1,2024-03-04,2024-03-05,4\n", .surveys)
    #expect(table.numbers["score"] == [4])
    #expect(Samples.labels(table, "kind") == (kind.map { [$0] } ?? []))
  }

  @Test func ofTwoQuestionsInARowTheCallerChooses() throws {
    let text = "ticket id,answered at,csat,nps\n1,2024-03-04,5,9\n"
    let first = try Samples.table(text, .surveys)
    #expect(first.table.numbers["score"] == [5])
    #expect(first.report.fact("unclear_column")?.sentence.contains("--map score=nps") == true)
    let second = try Samples.table(text, .surveys, ReadingOptions(map: ["score": "nps"]))
    #expect(second.table.numbers["score"] == [9])
    #expect(Samples.labels(second.table, "kind") == ["nps"])
  }

  @Test func satisfactionOfContactsInWords() throws {
    let (table, _) = try Samples.table(
      "id,queued_at,answered_at,satisfaction rating\n1,2024-03-04 08:00,2024-03-04 08:01,Very satisfied\n2,2024-03-04 08:00,2024-03-04 08:01,★★\n",
      .contacts)
    #expect(table.numbers["satisfaction"] == [5, 2])
  }
}
