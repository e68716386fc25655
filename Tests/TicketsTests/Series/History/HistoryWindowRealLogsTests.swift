import Testing
import Tickets
import Timeline

/// What is known of the real logs must be found in them.
@Suite struct HistoryWindowRealLogsTests {
  private func day(_ text: String) -> CivilDate { HandMadeTickets.date(text) }

  @Test func `ServiceNow was cut after May 2016 and begins without open tickets`() throws {
    let window = try HistoryWindow.judge(ReferenceLog.servicenow.contents().table)
    #expect(window.usable == day("2016-02-29")...day("2016-05-31"))
    #expect(window.ticketsAfter == 274)
    #expect(window.ticketsWithin == 24_644)
    #expect(window[.cutTail]?.sentence.contains("only 274 tickets lie in the 261 days after it") == true)
    #expect(window[.noOpeningStock] != nil)
    #expect(window.warmUpEnd == day("2016-03-16"))
    #expect(window.lostDays.isEmpty)
  }

  @Test func `Boston lost one day and is followed too briefly at its end`() throws {
    let window = try HistoryWindow.judge(ReferenceLog.boston311.contents().table)
    #expect(window.usable == day("2015-01-01")...day("2015-12-31"))
    #expect(window.lostDays == [day("2015-07-22")])
    #expect(window[.closedDays] == nil)
    #expect(window[.immatureCohorts]?.last == day("2015-12-31"))
    #expect(window[.dayGranularity] == nil)
  }

  @Test func `New York thins out in December 2023 and was entered in batches`() throws {
    let window = try HistoryWindow.judge(ReferenceLog.nycCouncil.contents().table)
    #expect(window.usable.lowerBound == day("2015-01-01"))
    // 148 cases on Monday 4 December, 43 on the 11th, one in the last week of the year: the log does not last until the 31st.
    #expect((day("2023-12-08")...day("2023-12-31")).contains(window.usable.upperBound))
    #expect(window.lostDays.isEmpty)
    #expect(window[.closedDays]?.days.contains(day("2018-12-25")) == true)
    #expect(window[.spikes]?.days.contains(day("2019-12-23")) == true)
    #expect(window[.dayGranularity] != nil)
  }
}
