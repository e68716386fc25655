import Engine
import Staffing
import Testing

@testable import Pictures

/// A plan's sentences from its numbers, beside the engine's own.
@Suite struct PlanWordsTests {
  /// Ten-minute calls of two days, uncertain, with tickets that can wait; over the day where asked.
  private static func plan(per span: String? = nil) throws -> StaffingPlan {
    var lines = ["unique_id,ds,auto,auto-lo-80,auto-hi-80"]
    for hour in 0..<48 {
      let (day, time) = (2 + hour / 24, hour % 24)
      let calls = time < 7 || time > 18 ? 0 : 20 + time * 3
      lines.append("calls,2026-03-0\(day)T\(time < 10 ? "0" : "")\(time):00:00,\(calls),\(calls * 7 / 10),\(calls * 13 / 10)")
    }
    var request = StaffJob.Request()
    request.table = .text(lines.joined(separator: "\n") + "\n")
    request.aht = 600
    request.goalPer = span.flatMap(GoalSpan.init)
    return try #require(try StaffJob.run(request, context: JobContext()).plans.first)
  }

  /// The numbers of a sentence, whatever stands around them; dates and times are left to `DateText`.
  private static func numbers(_ text: String) -> [String] {
    text.split { !$0.isNumber }.map(String.init).sorted()
  }

  @Test(arguments: PictureLocale.allCases) func everySentenceIsSaidWithItsNumbers(_ locale: PictureLocale) throws {
    let plan = try Self.plan()
    #expect(plan.says.count >= 3)
    let words = PlanWords(plan: plan, locale: locale)
    guard locale != .en else {
      #expect(words.sentences.isEmpty && words.text(plan.says[0]) == nil)
      return
    }
    #expect(words.sentences.count == plan.says.count)
    for (own, english) in zip(words.sentences, plan.says) {
      #expect(!own.contains("{}") && own != english)
      for word in ["agents", "answer", "forecast", "whole", " takes "] { #expect(!own.contains(word), "\(own)") }
      #expect(words.text(english) == own)
    }
    let peak = try #require(plan.agents.max())
    #expect(Self.numbers(words.sentences[0]).contains("\(Int(peak))"), "\(words.sentences[0])")
    #expect(words.sentences[0].contains("80"), "\(words.sentences[0])")
  }

  @Test func theSpanOfTheGoalIsSaid() throws {
    let (interval, day) = try (Self.plan(), Self.plan(per: "day"))
    #expect(!PlanWords(plan: interval, locale: .nb).sentences[0].contains("over dagen"))
    #expect(PlanWords(plan: day, locale: .nb).sentences[0].contains("over dagen"))
  }

  @Test(arguments: PictureLocale.allCases) func aQuestionIsAnsweredInTheReadersLanguage(_ locale: PictureLocale) throws {
    var request = ErlangJob.Request()
    request.queue = "c"
    request.load = 10
    request.aht = 300
    request.serviceLevel = ServiceLevelInput(share: 0.8, seconds: 20)
    let answer = try ErlangJob.run(request, context: JobContext())
    let text = QueueWords.text(answer, goalShare: 0.8, goalSeconds: 20, isLeast: true, locale)
    guard locale != .en else {
      #expect(text == nil)
      return
    }
    let own = try #require(text)
    #expect(own.contains("\(answer.agents)") && !own.contains("{}") && !own.contains("wait"), "\(own)")
    let tradeOff = try #require(answer.tradeOff)
    let curve = try #require(QueueWords.text(tradeOff, locale))
    #expect(curve.contains("\(answer.agents)") && !curve.contains("{}") && !curve.contains("gives"), "\(curve)")
    request.agents = 9
    let unstable = try ErlangJob.run(request, context: JobContext())
    let refused = try #require(QueueWords.text(unstable, goalShare: 0.8, goalSeconds: 20, isLeast: false, locale))
    #expect(refused.contains("9") && refused.contains("10") && !refused.contains("grows"), "\(refused)")
  }
}
