import Forecasting
import Testing

@Suite("Batches of series")
struct SeriesBatchTests {
  @Test("a run's columns are the single forecasts; what fails is told by series")
  func columns() throws {
    let batch = try SeriesBatch(values: [1, 2, 3, .nan, 5, 6, 7], offsets: [0, 3, 4, 4, 7])
    let run = try BatchForecast(batch, range: 0..<9, model: Naive(), horizon: 2, levels: [80])
    #expect(run.range == 0..<4)
    #expect(Array(run.mean.prefix(2)) == [3, 3] && run.mean.suffix(2) == [7, 7] && run.mean[2].isNaN && run.mean[5].isNaN)
    #expect(run.failures.map(\.series) == [1, 2])
    let single = try Naive().fit(ForecastSeries(values: [5, 6, 7])).forecast(horizon: 2, levels: [80]).intervals[0]
    #expect(Array(run.upper[0].suffix(2)) == single.upper)
  }

  @Test("offsets that do not divide the values are refused", arguments: [[0, 2], [1, 3], [0, 3, 2, 3], []])
  func refused(offsets: [Int]) {
    #expect(throws: ForecastingError.self) { try SeriesBatch(values: [1, 2, 3], offsets: offsets) }
  }
}
