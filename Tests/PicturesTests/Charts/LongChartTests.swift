import Engine
import Testing

@testable import Pictures

/// Charts of a thousand points and more.
@Suite struct LongChartTests {
  @Test(arguments: [PictureWidth.phone, .tablet, .wide]) func ruleNumbersReachOverTheWholeWidth(width: PictureWidth) throws {
    let picture = ControlChartPicture(ChartSamples.busyHours, width: width)
    let drawing = picture.drawing()
    let plot = try #require(drawing.plot)
    let numbers = drawing.labels.filter { $0.text == "1" && $0.box.top < plot.box.bottom }
    let quarter = (plot.box.right - plot.box.left) / 4
    let counts = (0..<4).map { part in
      numbers.filter { $0.at.x >= plot.box.left + Double(part) * quarter && $0.at.x < plot.box.left + Double(part + 1) * quarter }.count
    }
    let (least, most) = (try #require(counts.min()), try #require(counts.max()))
    #expect(least > 3 && most <= 2 * least, "\(counts)")
  }

  @Test func limitsOfManyPointsAreOneBandWithoutLevels() {
    for chart in [ChartSamples.years(variesCenter: true), ChartSamples.years(variesCenter: false)] {
      let drawing = ControlChartPicture(chart, width: .wide).drawing()
      var band: Path?
      for case .shape(let path, let fill, let stroke) in drawing.elements {
        if fill == .shade { band = path }
        #expect(stroke?.role != .limits)
        // No shape is drawn as a mass of separate strokes.
        if stroke?.role == .ink { #expect(path.steps.filter { if case .move = $0 { true } else { false } }.count < 10) }
      }
      #expect((band?.steps.count ?? 0) > 100 && (band?.steps.count ?? 0) < 900)
      #expect(drawing.labels.contains { $0.text == "band: the widest limits of neighbouring points" })
    }
    // Where there is room every point keeps its level.
    let few = ControlChartPicture(ChartSamples.proportion, width: .wide).drawing()
    #expect(!few.labels.contains { $0.text.hasPrefix("band:") })
  }

  @Test func aBandBreaksWhereLimitsAreMissing() {
    let x = (0..<100).map(Double.init)
    var upper = Array(repeating: 2.0, count: 100)
    for index in 40..<50 { upper[index] = .nan }
    let band = LimitBand(
      x: x, upper: upper, lower: Array(repeating: .nan, count: 100), scale: LinearScale(low: 0, high: 4, start: 40, end: 0),
      box: Box(left: 0, top: 0, right: 99, bottom: 40), halfStep: 0.5, breaks: { $0 == 70 })
    let path = band.merged()
    #expect(path.steps.filter { $0 == .close }.count == 3)
    #expect(path.bounds == Box(left: 0, top: 20, right: 99, bottom: 40))
    #expect(band.average(upper).steps.filter { if case .move = $0 { true } else { false } }.count == 3)
  }

  @Test func aReportOfLongChartsStaysSmall() {
    var response = AnalyzeSamples.response
    response.charts = (0..<12).map { number in
      var chart = ChartSamples.years(variesCenter: number % 2 == 0)
      chart.uniqueId = "resolved_within_target_\(number)"
      for index in chart.points.indices {
        chart.points[index].z = (chart.points[index].value - chart.points[index].centerLine) / 9
        chart.points[index].n = Double(100 + index % 97)
      }
      return chart
    }
    let page = ReportPage.html(response)
    #expect(page.utf8.count < 6_000_000, "\(page.utf8.count)")
    let figure = ChartFigure.figure(response.charts[0], locale: .en)
    #expect(figure.drawings.map(\.width) == [360, 760, 1200] && figure.html().contains("class=\"body few\""))
    #expect(ChartFigure.figure(ChartSamples.rich, locale: .en).drawings.count == 5)
    // Whatever is left out of table and pointer, the CSV holds every point.
    #expect(figure.csv.split(separator: "\n").count == 3288)
  }
}
