import Engine
import Testing

@testable import Pictures

@Suite struct ComparisonPictureTests {
  @Test func everySampleCouldBeMade() { #expect(CompareSamples.all.map(\.name) == CompareSamples.asked.map(\.name)) }

  @Test(arguments: CompareSamples.all.map(\.name)) func goldenFiles(name: String) throws {
    let comparison = try #require(CompareSamples.all.first { $0.name == name }).comparison
    let locale: PictureLocale = name == "chinese" ? .zhHant : .en
    try Golden.expect(Pictures.svg(of: comparison, width: .tablet, locale: locale), "compare-\(name).svg")
    try Golden.expect(Pictures.text(of: response(comparison), style: TerminalStyle(columns: 90, locale: locale)), "compare-\(name).txt")
    if name == "funnel" || name == "anom" {
      try Golden.expect(Pictures.svg(of: comparison, width: .phone, theme: .dark, locale: .nb), "compare-\(name)-dark-360.svg")
      try Golden.expect(Pictures.svg(of: comparison, width: .wide, theme: .print), "compare-\(name)-print-1200.svg")
      try Golden.expect(
        Pictures.text(of: response(comparison), style: TerminalStyle(columns: 60, plain: true)), "compare-\(name)-plain.txt")
      try Golden.expect(Pictures.table(of: response(comparison)).csv(), "compare-\(name).csv")
    }
  }

  private func response(_ comparison: GroupComparison) -> CompareResponse {
    CompareResponse(comparisons: [comparison], made: Provenance())
  }

  /// Every group that is named has its marker, whatever the width.
  @Test(arguments: PictureWidth.allCases) func everyNamedGroupIsDrawn(width: PictureWidth) {
    for (name, comparison) in CompareSamples.all {
      let drawing = ComparisonPicture.drawing(comparison, width: width, locale: .en)
      var shapes = 0
      for element in drawing.elements {
        guard case .shape(_, let fill?, nil) = element, [.worse, .better, .undirected].contains(fill) else { continue }
        shapes += 1
      }
      // Markers of the legend: one for each kind that occurs.
      let kinds = Set(comparison.groups.filter(\.flagged).map { $0.judgement == .none ? "none" : $0.judgement.rawValue }).count
      let shown = comparison.method == "funnel" ? comparison.groups : Array(comparison.groups.prefix(DecisionChartPicture.mostRows))
      #expect(shapes == shown.count(where: \.flagged) + kinds, "\(name) at \(width.rawValue)")
    }
  }

  @Test func limitsStopAtThePanelAndAtWhatCannotBePassed() {
    let y = LinearScale(low: 0, high: 10, start: 100, end: 0)
    let runs = FunnelPicture.clipped([0, 10, 20, 30, 40], [20, 12, 8, 4, .nan], to: y)
    #expect(runs.count == 1 && runs[0].first == Spot(15, 0) && runs[0].last == Spot(30, 60))
    #expect(FunnelPicture.clipped([0, 1], [50, 60], to: y).isEmpty)
  }

  @Test func magnitudesHaveRoundTicks() {
    let x = MagnitudeScale(low: 3, high: 8000, isLog: true, start: 0, end: 400)
    #expect(x.ticks(count: 4) == [10, 100, 1000] && abs(x(3)) < 1e-9 && abs(x(8000) - 400) < 1e-9 && x(-1) == 0)
    #expect(MagnitudeScale(low: 0, high: 10, isLog: true, start: 0, end: 100).isLog == false)
    #expect(MagnitudeScale(low: 1800, high: 360_000, isLog: true, start: 0, end: 1).ticks(divisor: 3600, count: 9).first == 1800)
  }

  @Test func aPageHoldsPictureTableAndWords() {
    let page = Pictures.html(of: response(CompareSamples.all[0].comparison))
    #expect(page.contains("<svg") && page.contains("cannot be told apart") && page.contains("<table"))
  }
}
