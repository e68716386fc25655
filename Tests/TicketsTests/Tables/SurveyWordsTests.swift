import Testing

@testable import Tickets

@Suite struct SurveyWordsTests {
  @Test(arguments: [
    ("csat", SurveyAnswers.Question.csat), ("CSAT – post resolution", .csat), ("Customer satisfaction", .csat),
    ("Kundenöjdhet 2024", .csat),
    ("Zadovoljstvo korisnika", .csat), ("Asiakastyytyväisyys", .csat), ("客戶滿意度", .csat), ("Net Promoter Score", .nps),
    ("Rekommendationsvilja (NPS)", .nps), ("淨推薦值", .nps), ("Employee NPS", .enps), ("eNPS", .enps), ("Employee satisfaction", .esat),
    ("Medarbeidertilfredshet", .esat), ("員工滿意度", .esat), ("Customer Effort Score (CES)", .ces), ("Kundansträngning", .ces),
    ("Asiakkaan vaivattomuus", .ces), ("Medarbetarengagemang", .engagement), ("Angažiranost zaposlenika", .engagement),
    ("Quality and satisfaction", .csat), ("First contact resolution", .firstContact), ("fcr", .firstContact),
  ])
  func questions(_ text: String, _ question: SurveyAnswers.Question) { #expect(SurveyWords.question(of: text) == question) }

  /// Texts that name no question, two, or the opposite of one.
  @Test(arguments: [
    "", "score", "rating", "process", "Customer dissatisfaction", "DSAT", "Nezadovoljstvo", "csat and nps", "email", "resolved", "innsats",
  ])
  func none(_ text: String) { #expect(SurveyWords.question(of: text) == nil) }
}
