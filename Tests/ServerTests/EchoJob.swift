import Dispatch
import Engine
import Statistics
import Synchronization

/// A job for the tests of the server: takes a table, fails on request, takes as long as it is told.
enum EchoJob: Job {
  static let name = "echo"
  static let summary = "Answers what it was asked."

  struct Request: Codable, Sendable {
    var table: TableInput?
    var horizon: Int?
    var levels: [Double]?
    var models: [String]?
    var seasonal: Bool?
    var type: String?
    var sleepMilliseconds: Int?
    var answerLength: Int?
    var fail: String?
    /// Waits at the gate of this name until a test opens it.
    var gate: String?
    /// Works until it is told to end.
    var spin: Bool?
  }

  struct Response: Codable, Sendable {
    var text: String?
    var horizon: Int?
    var levels: [Double]?
    var models: [String]?
    var seasonal: Bool?
    var type: String?
  }

  static func run(_ request: Request, context: JobContext) throws(JobError) -> Response {
    if let milliseconds = request.sleepMilliseconds {
      DispatchSemaphore(value: 0).wait(until: .now() + .milliseconds(milliseconds))
    }
    if let gate = request.gate { Gate.wait(at: gate) }
    if request.spin == true {
      let end = ContinuousClock.now + .seconds(20)
      while !Cancellation.isRequested, ContinuousClock.now < end { DispatchSemaphore(value: 0).wait(until: .now() + .milliseconds(2)) }
      context.progress?("spun")
    }
    switch request.fail {
    case "request": throw JobError(.request, code: "no_such_model", message: "There is no model 'x'", field: "models")
    case "data": throw JobError(.data, code: "unreadable_date", message: "this is no date", file: "table", line: 4, column: "ds")
    case "environment": throw JobError(.environment, code: "missing_program", message: "A program is missing")
    default: break
    }
    var text: String?
    if case .text(let given)? = request.table { text = given }
    if let length = request.answerLength { text = String(repeating: "a", count: length) }
    return Response(
      text: text, horizon: request.horizon, levels: request.levels, models: request.models, seasonal: request.seasonal, type: request.type)
  }
}

/// Where jobs wait for a test, so that no test guesses how long something takes.
enum Gate {
  private static let opened = Mutex<Set<String>>([])

  static func open(_ name: String) { opened.withLock { _ = $0.insert(name) } }

  /// For at most a minute.
  static func wait(at name: String) {
    let end = ContinuousClock.now + .seconds(60)
    while !opened.withLock({ $0.contains(name) }), ContinuousClock.now < end {
      DispatchSemaphore(value: 0).wait(until: .now() + .milliseconds(2))
    }
  }
}

/// A job without a table.
enum PlainJob: Job {
  static let name = "plain"
  static let summary = "Answers a number."

  struct Request: Codable, Sendable { var load: Double? }
  struct Response: Codable, Sendable { var twice: Double }

  static func run(_ request: Request, context: JobContext) throws(JobError) -> Response {
    Response(twice: 2 * (request.load ?? 1))
  }
}

extension DispatchSemaphore {
  fileprivate func wait(until time: DispatchTime) {
    _ = self.wait(timeout: time)
  }
}
