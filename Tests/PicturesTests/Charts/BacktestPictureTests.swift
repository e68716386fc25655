import Engine
import Testing

@testable import Pictures

@Suite struct BacktestPictureTests {
  @Test func pictures() throws {
    let response = BacktestResponse(backtests: [BacktestSamples.daily], made: Provenance())
    try Golden.expect(Pictures.svg(of: response), "backtest-daily.svg")
    try Golden.expect(Pictures.svg(of: response, width: .phone, theme: .dark), "backtest-daily-dark-360.svg")
    try Golden.expect(Pictures.text(of: response), "terminal/backtest-daily.txt")
    try Golden.expect(AccuracyTable.table(response.backtests).csv(), "tables/accuracy-daily.csv")
    try Golden.expect(AccuracyTable.table(response.backtests).text(style: TerminalStyle(locale: .nb)), "tables/accuracy-nb.txt")
  }

  @Test func everyLineStartsAtItsOrigin() {
    let drawing = BacktestPicture(BacktestSamples.daily).drawing()
    let dots = drawing.elements.count {
      if case .shape(_, _, let stroke) = $0 { stroke?.role == .forecast && stroke?.width == 6 } else { false }
    }
    #expect(dots == 3)
  }

  @Test func nothingToDrawIsSaid() {
    var record = BacktestSamples.daily
    record.forecasts = []
    record.history = ForecastResult.History(ds: [], y: [])
    record.accuracy.scores = []
    #expect(BacktestPicture(record).drawing().height > 0)
    #expect(CoveragePicture(record).drawing() == nil)
    #expect(BacktestText(record).text().contains("Backtest"))
  }

  @Test func thePageHoldsAllFour() {
    let page = Pictures.html(of: BacktestResponse(backtests: [BacktestSamples.daily], made: Provenance()))
    for part in ["forecast from each dot", "accuracy of each model", "by steps ahead", "inside the prediction intervals"] {
      #expect(page.contains(part), "\(part)")
    }
  }
}
