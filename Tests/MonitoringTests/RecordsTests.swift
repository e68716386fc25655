import Engine
import Monitoring
import Testing
import Timeline

@Suite("Records are kept as they are")
struct RecordsTests {
  @Test func recordsReadAsTheyWereWritten() throws {
    let series = Series(id: "calls", name: "Calls", every: "day", timezone: "Europe/Oslo", measure: "count")
    let board = Board(falseAlarmsPerWeek: 2)
    #expect(try EngineJSON.decode(Series.self, from: EngineJSON.encode(series)) == series)
    #expect(try EngineJSON.decode(Board.self, from: EngineJSON.encode(board)) == board)
    let observation = Observation(start: Instant(secondsSinceEpoch: 86_400), value: .nan, denominator: 3)
    let text = String(decoding: try EngineJSON.encode(observation), as: UTF8.self)
    #expect(
      text
        == #"{"denominator":3,"received_at":"1970-01-01T00:00:00+00:00","revision":0,"start":"1970-01-02T00:00:00+00:00","value":null}"#
        + "\n")
  }

  @Test func aKPIReferenceNamesItsSeries() {
    let reference = KPIReference(kpi: "ticket_volume", every: "day", slice: ["team": "Network", "priority": "1"])
    #expect(reference.series == "ticket_volume/priority=1/team=Network/every=day")
  }
}
