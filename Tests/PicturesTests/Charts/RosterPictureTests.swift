import Pictures
import Testing

@testable import Engine

@Suite struct RosterPictureTests {
  @Test func golden() throws {
    try Golden.expect(Pictures.svg(of: RosterSamples.roster(days: 7)), "roster-week.svg")
    try Golden.expect(
      Pictures.svg(of: RosterSamples.roster(days: 28, people: 10), width: .wide, theme: .dark), "roster-month-dark-1200.svg")
    try Golden.expect(Pictures.svg(of: RosterSamples.roster(days: 14), width: .phone, locale: .nb), "roster-nb-360.svg")
    try Golden.expect(Pictures.text(of: RosterSamples.roster(days: 14)), "roster.txt")
    try Golden.expect(Pictures.text(of: RosterSamples.roster(days: 3), style: TerminalStyle(columns: 60, plain: true)), "roster-plain.txt")
    try Golden.expect(Pictures.html(of: RosterSamples.roster(days: 7)), "roster.html")
    try Golden.expect(Pictures.table(of: RosterSamples.roster(days: 3)).csv(), "roster.csv")
  }

  @Test func noRosterIsSaid() {
    var roster = RosterSamples.roster(days: 7)
    roster.shifts = []
    roster.says = ["No roster keeps all rules."]
    #expect(Pictures.svg(of: roster).contains("there is no roster") && Pictures.text(of: roster) == "No roster keeps all rules.\n")
    roster.people = []
    roster.kinds = []
    roster.dates = []
    #expect(Pictures.svg(of: roster).contains("</svg>") && Pictures.html(of: roster).contains("</html>"))
  }

  @Test func answersThatDoNotFitTogetherAreDrawnAsFarAsTheyDo() {
    var roster = RosterSamples.roster(days: 7)
    roster.dates[3] = "someday"
    roster.shifts.append(.init(person: "nobody", shift: "none", date: "2027-01-01", start: "", end: "", breaks: []))
    roster.people[0].hours = .infinity
    #expect(Pictures.svg(of: roster).contains("</svg>") && !Pictures.text(of: roster).isEmpty)
  }
}
