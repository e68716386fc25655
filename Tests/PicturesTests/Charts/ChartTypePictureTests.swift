import Engine
import Testing

@testable import Pictures

/// What the pictures of single kinds of chart must show.
@Suite struct ChartTypePictureTests {
  private func chart(_ name: String) throws -> ControlChartResult { try #require(ChartSamples.types.first { $0.name == name }).chart }

  private func labels(_ name: String, width: PictureWidth = .desktop) throws -> [String] {
    ControlChartPicture(try chart(name), width: width).drawing().labels.map(\.text)
  }

  @Test func bothSumsAreDrawn() throws {
    let data = ControlChartPicture(try chart("sums")).main
    #expect(data.lines.count == 2)
    #expect(data.lines[0].y.allSatisfy { !($0 < 0) } && data.lines[1].y.allSatisfy { !($0 > 0) })
    // The signals are on the side that gave them, and marked once.
    #expect(data.lines[0].markers.contains(.worse) && !data.lines[1].markers.contains(.worse))
    #expect(data.marks.compactMap { $0 }.count == (try chart("sums")).signals.count)
    let texts = try labels("sums")
    #expect(texts.filter { $0.hasPrefix("Limit ") }.count == 2 && !texts.contains { $0.hasPrefix("Target") })
  }

  @Test func singleValuesStandBehindAverages() throws {
    let picture = ControlChartPicture(try chart("averages"))
    #expect(picture.single.count == picture.main.y.count)
    #expect(try labels("averages").contains("small dots behind: single values"))
    #expect(ControlChartPicture(try chart("zone")).single.isEmpty)
  }

  @Test func threePanels() throws {
    let picture = ControlChartPicture(try chart("three-way"))
    #expect(picture.lower.map(\.title) == ["Moving range", "Standard deviation"])
    let texts = try labels("three-way")
    #expect(texts.contains("Moving range") && texts.contains("Standard deviation"))
  }

  @Test func signalsNameTheirVariables() throws {
    let texts = try labels("t-squared")
    #expect(texts.contains { $0.hasPrefix("1 · ") && $0.contains("wait") })
    #expect(texts.contains { $0.hasPrefix("1 · ") && $0.contains("handle") })
    #expect(texts.contains { $0.hasPrefix("Limit ") } && texts.contains { $0.hasPrefix("Expected ") })
  }

  @Test func proposalsAreMarkedAndMoveNothing() throws {
    let proposed = try chart("proposals")
    #expect(proposed.proposals?.count == 1 && proposed.phases.count == 1)
    let texts = try labels("proposals")
    #expect(texts.contains("change?") && texts.contains { $0.hasPrefix("USL 52") } && texts.contains { $0.hasPrefix("LSL 20") })
    #expect(texts.contains { $0.hasPrefix("Proposed: ") } && texts.contains { $0.hasPrefix("Cpk ") })
    let text = ControlChartText(proposed).text()
    #expect(text.contains("?") && text.contains("┊") && text.contains("Proposed: "))
  }

  @Test func titlesAndCentresSayWhatIsPlotted() throws {
    #expect(try labels("percentile").contains { $0.hasPrefix("75th percentile chart") })
    #expect(try labels("logarithm").contains { $0.hasPrefix("Centre ") })
    #expect(try labels("logarithm").contains("Moving range of the logarithms"))
  }

  @Test func tablesHaveTheColumnsOfTheKind() throws {
    #expect(ChartTable.points([try chart("sums")]).columns.contains("statistic_lower"))
    #expect(ChartTable.points([try chart("t-squared")]).columns.contains("contribution_wait"))
    let three = ChartTable.points([try chart("three-way")]).columns
    #expect(three.contains("dispersion") && three.contains("within_upper_control_limit"))
    #expect(!ChartTable.points([try chart("zone")]).columns.contains("within"))
  }
}
