import Engine
import Testing

@testable import Pictures

@Suite struct TableTests {
  @Test func forecastColumnsAreAsOtherToolsReadThem() {
    var naive = ForecastSamples.daily
    naive.model = "SeasonalNaive"
    let table = ForecastTable.table([ForecastSamples.daily, naive])
    #expect(
      table.columns == [
        "unique_id", "ds", "auto", "auto-lo-95", "auto-lo-80", "auto-hi-80", "auto-hi-95", "SeasonalNaive", "SeasonalNaive-lo-95",
        "SeasonalNaive-lo-80", "SeasonalNaive-hi-80", "SeasonalNaive-hi-95",
      ])
    #expect(table.rowCount == 28)
    let forecast = ForecastSamples.daily
    #expect(table.row(3)[2] == .number(forecast.mean[3]))
    #expect(table.row(3)[3] == .number(forecast.intervals[1].lower[3]))
    #expect(table.row(3)[4] == .number(forecast.intervals[0].lower[3]))
    #expect(table.row(3)[5] == .number(forecast.intervals[0].upper[3]))
    #expect(table.row(3)[6] == .number(forecast.intervals[1].upper[3]))
  }

  @Test func aModelWithoutASeriesLeavesItsCellsEmpty() {
    var other = ForecastSamples.oneStep
    other.model = "Theta"
    other.uniqueId = "closed, by team"
    let csv = ForecastTable.table([ForecastSamples.oneStep, other]).csv()
    let lines = csv.split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines[1].hasSuffix(",,,,,"))
    #expect(lines[2].hasPrefix("\"closed, by team\",2016-05-31,,,,,,"))
  }

  /// What a file's texts say is anybody's: for people with a spreadsheet none of them is a formula.
  @Test(arguments: ["=HYPERLINK(\"http://x\")", "+1", "-2+3", "@SUM(A1)", "\tx", "\r=1"])
  func noTextIsAFormula(text: String) {
    var forecast = ForecastSamples.oneStep
    forecast.uniqueId = text
    let table = ForecastTable.table([forecast])
    let line = table.csv(forSpreadsheets: true).split(separator: "\n").dropFirst().first ?? ""
    #expect(line.hasPrefix("'") || line.hasPrefix("\"'"), "\(line)")
    // Programs read it as it is.
    #expect(!table.csv().contains("'"))
  }

  @Test func numbersInCSVReadBackExactly() {
    for value in [0.1, 1.0 / 3, 1e-12, 123_456_789.125, -0.5, 5e300] { #expect(Double(CSVField.number(value)) == value) }
    #expect(CSVField.number(41) == "41" && CSVField.number(.nan) == "" && CSVField.number(-.infinity) == "")
    #expect(CSVField.text("a,b") == "\"a,b\"" && CSVField.text("say \"x\"") == "\"say \"\"x\"\"\"" && CSVField.text("plain") == "plain")
  }

  @Test func missingValuesAreEmptyCells() {
    let series = KPISeriesResult(
      uniqueId: "resolution_time", kpi: "resolution_time", name: "", unit: .seconds, direction: .lower, definition: "", slice: nil,
      every: "day", ds: ["2016-03-01", "2016-03-02"], y: [60.5, .nan], n: [3, 0], mean: [70, nil], median: [60.5, nil], p90: [99])
    #expect(
      KPISeriesTable.table([series]).csv() == "unique_id,ds,y,n,mean,median,p90\nresolution_time,2016-03-01,60.5,3,70,60.5,99\n"
        + "resolution_time,2016-03-02,,0,,,\n")
  }

  @Test func tables() throws {
    try Golden.expect(ChartTable.points([ChartSamples.rich]).csv(), "tables/chart-rich.csv")
    try Golden.expect(ChartTable.signals([ChartSamples.rich]).csv(), "tables/signals-rich.csv")
    try Golden.expect(ForecastTable.table([ForecastSamples.daily]).csv(), "tables/forecast-daily.csv")
    try Golden.expect(StaffTable.table([StaffingSamples.hourly]).csv(), "tables/staff-hourly.csv")
    try Golden.expect(StaffTable.workload([StaffingSamples.hourly]).csv(), "tables/workload-hourly.csv")
    try Golden.expect(OverviewDataTable.table(AnalyzeSamples.response.overview).csv(), "tables/overview.csv")
    try Golden.expect(
      StaffTable.table([StaffingSamples.hourly]).text(style: TerminalStyle(columns: 140), limit: 12), "tables/staff-hourly.txt")
  }

  @Test func columnsLineUp() {
    let text = ForecastTable.table([ForecastSamples.daily]).text(style: TerminalStyle(columns: 120))
    let lines = text.split(separator: "\n").map { EastAsianWidth.columns(String($0)) }
    #expect(Set(lines).count == 1)
  }
}
