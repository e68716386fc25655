import TestSupport
import Testing
import Tickets
import Timeline

@Suite struct ImportJSONTests {
  @Test func jsonLinesWithNestedKeysEscapesAndNulls() throws {
    let text = """
      {"id": 1, "created_at": "2016-02-29T01:16:00Z", "via": {"channel": "web"}, "tags": ["a", {"b": "]"}], "team": "The \\"A\\" \\u00fc\\ud83d\\ude00"}
      {"id": 2, "created_at": "2016-03-01T10:00:00Z", "via": {"channel": null}, "team": null, "solved_at": "2016-03-02T10:00:00Z", "made_sla": true}

      """
    let (table, report) = try ImportSamples.tickets(text)
    #expect(table.count == 2)
    #expect(table.zone == .utc)
    #expect(table.dimensions["team"]?.label(0) == "The \"A\" ü😀")
    #expect(table.dimensions["channel"]?.codes == [0, -1])
    #expect(table.resolved?[1] == ImportSamples.instant(2016, 3, 2, 10))
    #expect(table.slaMet == [-1, 1])
    #expect(report.delimiter == "json_lines")
  }

  @Test func anArrayOfObjectsIsReadToo() throws {
    let table = try ImportSamples.tickets(
      "[\n {\"created\": \"2016-02-29\", \"team\": \"A\"},\n {\"created\": \"2016-03-01\", \"team\": \"B\"}\n]\n"
    ).table
    #expect(table.dimensions["team"]?.labels == ["A", "B"])
    #expect(ImportSamples.failure("[{\"created\": \"2016-02-29\"} {oops}]")?.code == "malformed_json")
  }

  @Test func aBrokenLineIsRefusedAlone() throws {
    let (table, report) = try ImportSamples.tickets(
      "{\"created\":\"2016-02-29\"}\n{\"created\":\n oops\n{\"created\":\"2016-03-01\"}\n{\"created\":\"2016-03")
    #expect(table.count == 2)
    #expect(report.refusals.map(\.line) == [2, 3, 5])
    #expect(report.refusals.map(\.reason) == ["not a JSON object", "not a JSON object", "the file ends in the middle of this row"])
  }

  @Test func keysThatComeLateAreCounted() throws {
    var text = ""
    for row in 0..<4000 { text += "{\"id\":\(row),\"created\":\"2016-02-29\"\(row == 3999 ? ",\"team\":\"late\"" : "")}\n" }
    let (table, report) = try ImportSamples.tickets(text)
    #expect(table.count == 4000)
    #expect(report.fact("late_keys")?.count == 1)
  }

  @Test func jsonAndCSVGiveTheSameTable() throws {
    let csv = try ImportSamples.tickets("id,created_at,team\n1,29/2/2016 01:16,A\n2,1/3/2016 10:00,\n").table
    let json = try ImportSamples.tickets(
      "{\"id\":\"1\",\"created_at\":\"29/2/2016 01:16\",\"team\":\"A\"}\n{\"id\":\"2\",\"created_at\":\"1/3/2016 10:00\",\"team\":null}\n"
    ).table
    #expect(csv.created == json.created)
    #expect(csv.dimensions["team"]?.codes == json.dimensions["team"]?.codes)
  }

  @Test func deepNestingIsRefused() {
    let deep = String(repeating: "{\"a\":", count: 5000) + "1" + String(repeating: "}", count: 5000)
    #expect(ImportSamples.failure("{\"created\":\"2016-02-29\"}\n" + deep) == nil)
    #expect(ImportSamples.failure(deep) != nil)
  }

  @Test func aSeriesTableAsJSONLines() throws {
    let series = try ImportSamples.series(
      "{\"ds\":\"2016-02-29\",\"y\":1.5}\n{\"ds\":\"2016-03-01\",\"y\":null}\n{\"ds\":\"2016-03-02\",\"y\":3}\n"
    ).series
    #expect(series.count == 1)
    #expect(series[0].values[0] == 1.5)
    #expect(series[0].values[1].isNaN)
    #expect(series[0].values[2] == 3)
  }
}
