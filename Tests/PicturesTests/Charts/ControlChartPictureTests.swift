import Engine
import Testing

@testable import Pictures

@Suite struct ControlChartPictureTests {
  private func texts(_ chart: ControlChartResult, width: PictureWidth = .tablet) -> [String] {
    ControlChartPicture(chart, width: width).drawing().labels.map(\.text)
  }

  @Test func limitsAreNamedAtTheirEndWithTheirNumber() {
    let found = texts(ChartSamples.rich)
    #expect(found.contains("Upper limit 47.2") && found.contains("Mean 38.9") && found.contains("Lower limit 30.6"))
    #expect(found.contains("Target 36"))
  }

  @Test func aRunIsOneBracketWithOneLabel() {
    let found = texts(ChartSamples.rich)
    #expect(found.filter { $0 == "2 · run of 12" }.count == 1)
    #expect(found.contains("2: nine points in a row on one side of the centre line (1×)"))
    #expect(!found.contains { $0.hasPrefix("4:") })
  }

  @Test func phasesAreNamed() {
    let found = texts(ChartSamples.phases, width: .desktop)
    #expect(found.contains("Phase 1") && found.contains("Phase 2: After routing change"))
    #expect(found.contains("Upper limit 123") && !found.contains("Upper limit 153"))
  }

  @Test func aTargetBeyondThePanelIsNamedAtTheEdge() {
    var chart = ChartSamples.trial
    chart.target = 90_000
    let drawing = ControlChartPicture(chart).drawing()
    #expect(drawing.labels.contains { $0.text.hasPrefix("Target") && $0.text.hasSuffix("↑") })
    #expect(!drawing.elements.contains { if case .shape(_, _, let stroke?) = $0 { stroke.role == .target } else { false } })
  }

  @Test func aLowerLimitBelowZeroIsNotDrawnForWhatCannotBeNegative() {
    var chart = ChartSamples.phases
    for index in chart.points.indices { chart.points[index].lowerControlLimit = -3 }
    #expect(!texts(chart).contains { $0.hasPrefix("Lower") })
    chart.unit = .number
    #expect(texts(chart).contains { $0.hasPrefix("Lower") })
  }

  @Test func fewPointsHaveTrialLimitsDrawnThinner() {
    #expect(texts(ChartSamples.trial).contains { $0.contains("trial limits, 8 points") })
    let drawing = ControlChartPicture(ChartSamples.trial).drawing()
    let widths = drawing.elements.compactMap { element -> Double? in
      if case .shape(_, _, let stroke?) = element, stroke.role == .limits, stroke.dash == .dashed { stroke.width } else { nil }
    }
    #expect(!widths.isEmpty && widths.allSatisfy { $0 < 1.5 })
  }

  @Test func whatCannotBeJudgedSaysWhy() {
    #expect(texts(ChartSamples.onePoint).contains("At least 12 points are needed; 11 more are missing."))
    #expect(texts(ChartSamples.allMissing).contains("All 30 points are missing."))
    #expect(texts(ChartSamples.empty).contains("No points yet."))
  }

  @Test func aMissingValueBreaksTheLineAndTicksTheAxis() {
    let chart = ChartSamples.rich
    let picture = ControlChartPicture(chart)
    let x = picture.positions.x.indices.map(Double.init)
    let line = ValueLine(x: x, data: picture.main, scale: LinearScale(low: 0, high: 1, start: 0, end: 1)) { _ in false }
    // Breaks: two missing days, two excluded days, the running day.
    let moves = line.solid.steps.filter { if case .move = $0 { true } else { false } }.count
    #expect(moves == 4)
    #expect(line.dotted.steps.count == 8 && line.dashed.steps.count == 2)
  }

  @Test func pointsAreDescribedInTheAgreedOrder() {
    let words = ControlChartPointWords(ControlChartPicture(ChartSamples.rich))
    #expect(
      words.text(20)
        == "Mon 21 Mar 2016: 53.3\u{A0}h; 1: one point beyond a limit, worse; mean 38.9, lower limit 30.6, upper limit 47.2; n 46")
    #expect(words.text(1).contains("; within limits; "))
    #expect(words.text(10).contains("left out: public holiday") && words.text(92).contains("not complete yet"))
    #expect(ControlChartPointWords(ControlChartPicture(ChartSamples.phases)).text(60).hasSuffix("phase 2: After routing change"))
  }

  @Test func badMembersAndShortColumnsDoNotTrap() {
    var chart = ChartSamples.rich
    chart.signals.append(
      ChartSignal(rule: "x", mark: "", start: "", end: "", members: [-1, 5000], direction: .none, judgement: .none, says: ""))
    chart.dispersion?.points.removeLast(50)
    chart.phases = [ControlChartResult.Phase(start: "never", end: "never", centerLine: 1, sigma: 1)]
    #expect(SVGFile(Pictures.svg(of: chart)).isWellFormed)
    var forecast = ForecastSamples.daily
    forecast.mean.removeLast(9)
    forecast.intervals[0].upper.removeLast(12)
    forecast.history.y.removeLast(3)
    #expect(SVGFile(Pictures.svg(of: forecast)).isWellFormed)
    #expect(!ForecastText(forecast).text().isEmpty)
    var plan = StaffingSamples.hourly
    plan.scheduledUpper = []
    plan.serviceLevel.removeLast(200)
    plan.ds[3] = "not a time"
    #expect(SVGFile(Pictures.svg(of: plan)).isWellFormed)
    #expect(!StaffingText(plan).text().isEmpty)
    plan.intervalSeconds = .nan
    #expect(SVGFile(Pictures.svg(of: plan)).isWellFormed)
    var response = AnalyzeSamples.response
    response.charts = [chart]
    response.forecasts = [forecast]
    response.staffing = plan
    #expect(ReportPage.html(response).hasSuffix("</html>\n"))
  }

  /// The value of a share may be its numerator: what is plotted keeps the unit of the measure.
  @Test func aShareKeepsItsUnitWhenTheValueIsItsNumerator() {
    var chart = ChartSamples.proportion
    for index in chart.points.indices { chart.points[index].value = (chart.points[index].statistic * chart.points[index].n).rounded() }
    #expect(texts(chart).contains("Target 90%"))
    chart.type = "cusum"
    #expect(texts(chart).contains("Target 0.9"))
  }
}
