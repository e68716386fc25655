import Engine
import Testing

@testable import Pictures

/// Numbers that no desk has, and columns that do not fit one another: every face must come back with a picture, none may stop.
@Suite struct HostileNumbersTests {
  static let numbers: [Double] = [
    .nan, .infinity, -.infinity, 0, -0.0, .greatestFiniteMagnitude, -.greatestFiniteMagnitude, .leastNonzeroMagnitude, 1e-300, 1e300,
    -1e300,
    1, -1, 0.5, 1e15, 1e18, -1e18, 86_400, 1e9,
  ]

  private static func column(_ count: Int, _ noise: inout Noise) -> [Double] {
    let few = noise.uniform() < 0.5
    return (0..<count).map { _ in numbers[Int(noise.uniform() * Double(few ? 5 : numbers.count))] }
  }

  private static func labels(_ count: Int, _ noise: inout Noise) -> [String] {
    switch Int(noise.uniform() * 7) {
    case 0: SampleDates.days(count)
    case 1: SampleDates.hours(count)
    case 2: (0..<count).map { "\($0)" }
    case 3: (0..<count).map { "\(Double($0) * 1e300)" }
    case 4: (0..<count).map { _ in "same" }
    case 5: (0..<count).map { "\(9000 + $0 % 900)-01-01" }
    default: (0..<count).map { $0 % 2 == 0 ? "0001-01-01" : "9999-12-31T23:59:59-23:59" }
    }
  }

  @Test(arguments: 0..<60) func nothingStops(seed: Int) {
    var noise = Noise(seed: UInt64(seed) + 100)
    let count = [0, 1, 2, 3, 40][seed % 5]
    let ds = Self.labels(count, &noise)
    let unit = MeasureUnit.allCases[seed % MeasureUnit.allCases.count]
    let columns = (0..<8).map { _ in Self.column(count, &noise) }
    let points = (0..<count).map { index in
      ControlChartResult.Point(
        ds: ds[index], value: columns[0][index], n: columns[1][index], statistic: columns[noise.uniform() < 0.5 ? 0 : 2][index],
        centerLine: columns[3][index], lowerControlLimit: columns[4][index], upperControlLimit: columns[5][index], z: columns[6][index],
        signals: [], excluded: noise.uniform() < 0.1 ? "x" : nil, complete: noise.uniform() < 0.9)
    }
    var chart = ChartSamples.rich
    chart.unit = unit
    chart.points = points
    chart.target = Self.numbers[seed % Self.numbers.count]
    chart.phases = ds.indices.filter { $0 % 7 == 0 }.map { ControlChartResult.Phase(start: ds[$0], end: "", centerLine: .nan, sigma: .nan) }
    chart.dispersion?.points = Array(points.dropLast(seed % 3))
    var forecast = ForecastSamples.daily
    forecast.unit = unit
    forecast.history = ForecastResult.History(ds: ds, y: columns[0])
    forecast.ds = Self.labels(count, &noise)
    forecast.mean = columns[1]
    forecast.intervals = [95, 80, .nan].map { ForecastResult.Interval(level: $0, lower: columns[2], upper: columns[3]) }
    forecast.backtest?.scores[0].errorByStep = columns[4]
    var plan = StaffingSamples.hourly
    plan.intervalSeconds = [3600, 1800, .nan, 0, -5, 1e300, 86_400][seed % 7]
    plan.goalSeconds = Self.numbers[(seed + 3) % Self.numbers.count]
    plan.goalShare = Self.numbers[(seed + 5) % Self.numbers.count]
    plan.ds = ds
    plan.scheduled = columns[5]
    plan.scheduledUpper = columns[6]
    plan.serviceLevel = columns[7]
    var response = AnalyzeSamples.response
    response.charts = [chart]
    response.forecasts = [forecast]
    response.staffing = plan
    response.overview[0].latest = Self.numbers[seed % Self.numbers.count]
    response.overview[0].expectedHigh = Self.numbers[(seed + 1) % Self.numbers.count]

    for drawing in [
      ControlChartPicture(chart, width: .phone).drawing(), ForecastPicture(forecast, width: .phone).drawing(),
      StaffingPicture(plan, width: .phone).drawing(),
    ] {
      let text = SVGWriter.file(drawing, theme: .light)
      #expect(SVGFile(text).isWellFormed)
      #expect(!text.contains("nan") && !text.contains("inf\""))
    }
    #expect(ReportPage.html(response).hasSuffix("</html>\n"))
    for style in [TerminalStyle(columns: 80), TerminalStyle(columns: 40, plain: true)] {
      #expect(!Pictures.text(of: response, style: style).isEmpty)
      #expect(!ForecastText(forecast, style: style).text().isEmpty)
      #expect(!StaffingText(plan, style: style).text().isEmpty)
      #expect(!ControlChartText(chart, style: style).text().isEmpty)
    }
  }
}
