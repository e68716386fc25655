import Engine
import Pictures
import Testing

@Suite struct OperationPictureTests {
  @Test func deferred() throws {
    try Golden.expect(Pictures.svg(of: try OperationSamples.deferred()), "deferred-short.svg")
    try Golden.expect(
      Pictures.svg(of: try OperationSamples.deferred(isShort: false), width: .phone, theme: .dark), "deferred-clearing-dark-360.svg")
  }

  @Test func intraday() throws {
    try Golden.expect(Pictures.svg(of: try OperationSamples.intraday()), "intraday-noon.svg")
    try Golden.expect(
      Pictures.svg(of: try OperationSamples.intraday(known: 17, moves: false), width: .phone, theme: .dark), "intraday-late-dark-360.svg")
  }

  @Test func hiring() throws {
    try Golden.expect(Pictures.svg(of: try OperationSamples.hiring()), "hiring-year.svg")
    try Golden.expect(Pictures.svg(of: try OperationSamples.hiring(months: 3), width: .phone, theme: .dark), "hiring-dark-360.svg")
  }

  @Test func tradeOff() throws {
    try Golden.expect(Pictures.svg(of: try OperationSamples.erlang()), "trade-off.svg")
    try Golden.expect(Pictures.svg(of: try OperationSamples.erlang(), width: .phone, theme: .dark), "trade-off-dark-360.svg")
  }

  @Test func simulation() throws {
    try Golden.expect(Pictures.svg(of: try OperationSamples.simulatedQueue()), "simulation-queue.svg")
    try Golden.expect(Pictures.svg(of: try OperationSamples.simulatedDesk()), "simulation-desk.svg")
    try Golden.expect(Pictures.svg(of: try OperationSamples.simulatedDesk(), width: .phone, theme: .dark), "simulation-desk-dark-360.svg")
  }

  @Test func textsFitTheirWidth() throws {
    let style = TerminalStyle(columns: 80)
    let texts = [
      Pictures.text(of: try OperationSamples.deferred(), style: style), Pictures.text(of: try OperationSamples.intraday(), style: style),
      Pictures.text(of: try OperationSamples.hiring(), style: style), Pictures.text(of: try OperationSamples.erlang(), style: style),
    ]
    for text in texts {
      #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 } && text.contains("people") || text.contains("agents"))
    }
  }

  @Test func emptyAnswersAreSaid() throws {
    var deferred = try OperationSamples.deferred()
    deferred.days.ds = []
    #expect(Pictures.svg(of: deferred).contains("there are no open days"))
    var intraday = try OperationSamples.intraday()
    intraday.intervals.ds = []
    #expect(Pictures.svg(of: intraday).contains("the day is empty"))
    var hiring = try OperationSamples.hiring()
    hiring.months.needed = []
    hiring.months.capacity = [.nan]
    #expect(Pictures.svg(of: hiring).contains("there are no months"))
    var erlang = try OperationSamples.erlang()
    erlang.tradeOff?.points = []
    #expect(Pictures.svg(of: erlang).contains("one number only"))
    var simulation = try OperationSamples.simulatedQueue()
    simulation.parts = []
    #expect(Pictures.svg(of: simulation).contains("no share could be told"))
    erlang.tradeOff = nil
    #expect(Pictures.svg(of: erlang).contains("</svg>"))
  }
}
