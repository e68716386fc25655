import Testing
import Timeline

@Suite struct BusinessCalendarsTests {
  private let calendars: BusinessCalendars
  private let monday = CivilDate(daysSinceEpoch: 20_521)

  init() throws {
    func calendar(_ hours: String) throws -> BusinessCalendar {
      BusinessCalendar(zone: .utc, plans: [WeeklyPlan(try #require(OpeningHours(hours)))])
    }
    calendars = BusinessCalendars(
      standard: try calendar("8-16"), standardSite: "Oslo", sites: ["Oslo": try calendar("8-16"), "New York": try calendar("9-17:30")])
  }

  private func open(_ calendars: BusinessCalendars, _ site: String?) -> Double {
    calendars.calendar(of: site).openSeconds(on: monday) / 3600
  }

  @Test func sitesAreFoundByName() {
    #expect(monday.weekday == 0)
    #expect(open(calendars, "Oslo") == 8)
    #expect(open(calendars, " new  york ") == 8.5)
    #expect(open(calendars, "Paris") == 8)
    #expect(open(calendars, nil) == 8)
    #expect(calendars.has("OSLO"))
    #expect(!calendars.has("Paris"))
    #expect(calendars.sites == ["New York", "Oslo"])
  }

  @Test func closingDaysAreLaidOverOneSiteOrAll() {
    let day = SpecialDay(date: monday, name: "moving house")
    let oneClosed = calendars.closing([day], at: "new york")
    #expect([open(oneClosed, "Oslo"), open(oneClosed, "New York"), open(oneClosed, nil)] == [8, 0, 8])
    let homeClosed = calendars.closing([day], at: "Oslo")
    #expect([open(homeClosed, "Oslo"), open(homeClosed, "New York"), open(homeClosed, nil)] == [0, 8.5, 0])
    let allClosed = calendars.closing([day])
    #expect([open(allClosed, "Oslo"), open(allClosed, "New York"), open(allClosed, "Paris")] == [0, 0, 0])
    let newSite = calendars.closing([day], at: "Paris")
    #expect([open(newSite, "Oslo"), open(newSite, "Paris"), open(newSite, nil)] == [8, 0, 8])
  }
}
