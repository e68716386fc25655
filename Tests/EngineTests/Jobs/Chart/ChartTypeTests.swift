import ControlCharts
import Foundation
import Testing

@testable import Engine

/// Every kind of chart through the job.
@Suite struct ChartTypeTests {
  static func chart(_ table: String, _ type: String?, _ change: (inout ChartJob.Request) -> Void = { _ in }) throws -> ControlChartResult {
    var request = ChartJob.Request()
    request.table = .text(table)
    request.type = type
    change(&request)
    return try #require(try ChartJob.run(request, context: JobContext()).charts.first)
  }

  /// A table that suits each chart.
  private static func table(for type: String) -> String {
    switch type {
    case "xbar_r", "xbar_s", "three_way", "percentile": ChartTables.grouped
    case "np": ChartTables.days(60, "y,n") { "\(Int(ChartTables.noise($0) + 5) / 2),20" }
    case "p", "p_prime", "u", "u_prime", "beta_binomial", "i_prime": ChartTables.shares
    case "c", "g", "negative_binomial", "poisson_cusum", "negative_binomial_cusum", "glr", "farrington", "ears_c1", "ears_c2", "ears_c3":
      ChartTables.counts
    case "bernoulli_cusum": ChartTables.shares
    case "t2", "mewma", "mcusum": ChartTables.several
    default: ChartTables.stepped
    }
  }

  @Test(arguments: ChartListing.all.map(\.id)) func everyTypeAnswers(type: String) throws {
    let result = try Self.chart(Self.table(for: type), type) {
      if ["t2", "mewma", "mcusum"].contains(type) { $0.map = ["y": "calls"] }
      if ["u", "u_prime"].contains(type) { $0.measure = "rate" }
    }
    #expect(type == "auto" || result.type == type)
    #expect(result.points.count >= 30 && result.points.contains { $0.statistic.isFinite })
    // Every number can be written, and read back to the same.
    let response = ChartResponse(charts: [result], made: Provenance())
    let data = try EngineJSON.data(response)
    #expect(try EngineJSON.decode(ChartResponse.self, from: data) == response)
    let schema = TypeSchema(ChartResponse.self, .writing)
    #expect(SchemaChecker(types: schema).complaints(try JSONDecoder().decode(JSONValue.self, from: data), schema.root) == [])
  }

  @Test func everyTypeIsListed() {
    let lines = ChartListing.all.map { $0.line() }
    #expect(ChartListing.all.count == ChartRegistry.all.count + MultivariateRegistry.all.count + 1)
    #expect(lines.allSatisfy { !$0.contains("\n") && $0.count > 30 })
    #expect(ChartListing.all.allSatisfy { $0.line(width: 79).split(separator: "\n").allSatisfy { $0.count <= 79 } })
    #expect(lines.contains { $0.contains("ewma ") && $0.contains("[lambda, asymptotic, start_offset]") })
  }

  @Test func sumsOfATwoSidedChart() throws {
    let result = try Self.chart(ChartTables.stepped, "cusum") { $0.baseline = "50" }
    let point = try #require(result.points.last)
    #expect((point.statisticUpper ?? 0) > 5 && point.statisticUpper == point.statistic)
    #expect(result.points.allSatisfy { ($0.statisticUpper ?? -1) >= 0 && ($0.statisticLower ?? 1) <= 0 })
    #expect(result.statisticName == "CUSUM" && result.statisticUnit == .number)
    #expect(result.phases[0].figures?["h"] == 5)
    let head = try Self.chart(ChartTables.stepped, "cusum") {
      $0.baseline = "50"
      $0.fir = true
      $0.k = 0.25
      $0.h = 8
    }
    #expect(head.points[0].upperControlLimit == 8 && (head.points[0].statisticUpper ?? 0) > 2)
  }

  @Test func subgroupsOfSeveralRows() throws {
    let means = try Self.chart(ChartTables.grouped, "xbar_s") { $0.subgroupSigma = "pooled_unbiased" }
    #expect(means.points.count == 30 && means.points[11].value.isNaN)
    #expect(means.dispersion?.title == "Standard deviation" && means.within == nil)
    let ranges = try Self.chart(ChartTables.grouped, "xbar_r")
    #expect(ranges.dispersion?.title == "Range")
    let three = try Self.chart(ChartTables.grouped, "three_way")
    #expect(three.dispersion?.title == "Moving range" && three.within?.points.count == 30)
    let percentile = try Self.chart(ChartTables.grouped, "percentile") { $0.parameters = ["percentile": 0.9] }
    #expect(percentile.statisticName == "90th percentile")
    #expect(percentile.points[0].statistic > percentile.points[0].value)
    #expect(["three_way", "xbar_s", "expected"].contains(try Self.chart(ChartTables.grouped, nil).type))
  }

  @Test func severalVariables() throws {
    let result = try Self.chart(ChartTables.several, "t2") { $0.map = ["y": "calls"] }
    #expect(result.multivariate?.variables == ["calls", "handle", "wait"])
    #expect(result.points[25].signals == ["nelson_1"] && result.direction == .neutral)
    let contributions = try #require(result.points[25].contributions)
    #expect(Set(contributions.keys) == ["calls", "handle", "wait"])
    #expect((contributions["handle"] ?? 0) > 3 * (contributions["wait"] ?? 0))
    #expect(result.points[25].variables?["calls"] == result.points[25].value)
    let two = try Self.chart(ChartTables.several, "t2") {
      $0.map = ["y": "calls"]
      $0.variables = ["wait", "calls"]
      $0.baseline = "20"
      $0.exclude = ["2016-01-26=outage"]
    }
    #expect(two.multivariate?.variables == ["wait", "calls"])
    // Without a column named as the value, the first of the numbers is it.
    #expect(try Self.chart(ChartTables.several, "t2") == result)
    #expect(two.points[25].statistic.isNaN && two.points[25].excluded == "outage")
    #expect((two.multivariate?.limits["upper_control_limit_phase_2"] ?? 0) == two.points[30].upperControlLimit)
  }

  /// Several rows of one period are the observations of a subgroup, whose own covariance sets the limits.
  @Test func subgroupsOfSeveralVariables() throws {
    var rows = ["ds,y,x"]
    for day in 1...15 {
      for row in 0..<4 {
        let index = day * 4 + row
        rows.append("2016-03-\(day < 10 ? "0" : "")\(day),\(10 + ChartTables.noise(index)),\(20 + ChartTables.noise(index + 200))")
      }
    }
    let result = try Self.chart(rows.joined(separator: "\n") + "\n", "t2")
    #expect(result.points.count == 15 && result.judged)
    let observed = (4..<64).map { (index: Int) -> [Double] in [10 + ChartTables.noise(index), 20 + ChartTables.noise(index + 200)] }
    let whole = try HotellingChart.fit(MultivariateSeries(variables: ["y", "x"], rows: observed, subgroups: (0..<60).map { $0 / 4 }))
    for (point, expected) in zip(result.points, whole.chart.panel.statistic) { #expect(abs(point.statistic - expected) < 1e-9) }
  }
}
