import Engine
import Foundation
import Testing

/// A request is read so that nothing is silently dropped, and every refusal names its place.
struct StrictRequestTests {
  let job = AnyJob(SampleJob.self, example: ["horizon": 3])

  private func refusal(_ text: String) -> JobError? {
    do throws(JobError) {
      _ = try job.run(json: Data(text.utf8))
      return nil
    } catch {
      return error
    }
  }

  @Test func aFullRequestPasses() throws {
    let text = """
      {"table": [{"ds": "2016-01-01", "y": 1.5, "flag": true, "gap": null}], "horizon": 28, "seed": 18446744073709551615,
       "service_level": 0.8, "include_history": false, "models": ["a", "b"], "levels": [80, 95.5], "shade": "very_dark",
       "limits": [{"upper": 1, "label": null}, {"upper": -2.5e-3}], "map": {"createdAt": "opened_at"}, "lag1": 1, "p90_value": null}
      """
    let answer = try EngineJSON.decode(SampleJob.Response.self, from: job.run(json: Data(text.utf8)))
    #expect(answer.echo.horizon == 28)
    #expect(answer.echo.seed == .max)
    #expect(answer.echo.shade == .veryDark)
    #expect(answer.echo.limits?.last?.upper == -2.5e-3)
    #expect(answer.echo.map == ["createdAt": "opened_at"])
    #expect(answer.echo.p90Value == nil)
  }

  @Test func sameRequestSameBytes() throws {
    let request = Data(#"{"horizon": 0, "map": {"b": "1", "a": "2"}}"#.utf8)
    #expect(try job.run(json: request) == job.run(json: request))
  }

  @Test(arguments: [
    (#"{"horzon": 3}"#, "unknown_field", "horzon", "There is no field 'horzon'; did you mean 'horizon'?"),
    (#"{"serviceLevel": 0.8}"#, "unknown_field", "serviceLevel", "There is no field 'serviceLevel'; did you mean 'service_level'?"),
    (#"{"limits": [{"uper": 1}]}"#, "unknown_field", "limits/0/uper", "There is no field 'uper'; did you mean 'upper'?"),
    (#"{"limits": [{"zzzzzzz": 1}]}"#, "unknown_field", "limits/0/zzzzzzz", "There is no field 'zzzzzzz'; there are: upper, label."),
    (#"{"horizon": "x"}"#, "wrong_type", "horizon", "In field 'horizon' must stand a whole number, not the text 'x'."),
    (#"{"horizon": 2.5}"#, "wrong_type", "horizon", "In field 'horizon' must stand a whole number, not the number 2.5."),
    (#"{"models": "a"}"#, "wrong_type", "models", "In field 'models' must stand a list (a text each), not the text 'a'."),
    (#"{"models": ["a", 1]}"#, "wrong_type", "models/1", "In field 'models/1' must stand a text, not the number 1."),
    (#"{"levels": [null]}"#, "wrong_type", "levels/0", "In field 'levels/0' must stand a number, not null."),
    (#"{"include_history": 1}"#, "wrong_type", "include_history", "In field 'include_history' must stand true or false, not the number 1."),
    (#"{"map": {"a/b": 1}}"#, "wrong_type", "map/a~1b", "In field 'map/a~1b' must stand a text, not the number 1."),
    (#"{"table": 4}"#, "wrong_type", "table", "In field 'table' must stand a text or a list (an object each), not the number 4."),
    (#"{"limits": [{"label": "x"}]}"#, "missing_field", "limits/0/upper", "Give field 'limits/0/upper'."),
    (#"{"seed": -1}"#, "value_out_of_range", "seed", "In field 'seed' must stand a whole number of at least 0, not -1."),
    (#"{"shade": "very_drak"}"#, "no_such_value", "shade", "Field 'shade' knows no 'very_drak'; did you mean 'very_dark'?"),
    (#"{"horizon": 1, "horizon": 2}"#, "repeated_field", "horizon", "Field 'horizon' stands twice."),
  ])
  func refusesWithPlace(text: String, code: String, field: String, message: String) throws {
    let error = try #require(refusal(text))
    #expect(error.kind == .request)
    #expect(error.code == code)
    #expect(error.field == field)
    #expect(error.message == message)
  }

  @Test(arguments: [
    ("", 1), ("   ", 1), ("{", 1), ("{\"horizon\": 1,}", 1), ("{\n\"horizon\" 1}", 2), ("{\n\n'horizon': 1}", 3), ("{\"horizon\": 01}", 1),
    ("{\"horizon\": 1.}", 1), ("{\"horizon\": +1}", 1), ("{\"horizon\": nul}", 1), ("{\"models\": [\"a\" \"b\"]}", 1),
    ("{\"models\": [\"a\\x\"]}", 1),
    ("{\"models\": [\"a\nb\"]}", 1), ("{\"models\": [\"\\ud800\"]}", nil), ("{} {}", 1), ("{\"horizon\": NaN}", 1),
    ("{\"models\": [\"a", 1),
    ("{\"horizon\": -}", 1), ("{1: 2}", 1),
  ])
  func brokenJSONSaysWhere(text: String, line: Int?) throws {
    let error = try #require(refusal(text))
    #expect(error.code == "malformed_json")
    if let line { #expect(error.line == line) }
  }

  @Test func brokenJSONNamesTheCharacter() throws {
    let error = try #require(refusal("{\n  \"horizon\": 1;\n}"))
    #expect(error.line == 2)
    #expect(error.column == "15")
    #expect(error.message == "The request is not valid JSON: expected ',' or '}', found ';\n}' (byte 16).")
  }

  @Test func invalidUTF8IsRefused() {
    var data = Data(#"{"models": [""#.utf8)
    data.append(0xFF)
    data.append(contentsOf: Data(#""]}"#.utf8))
    #expect(throws: JobError.self) { try job.run(json: data) }
  }

  @Test func depthIsLimited() throws {
    let deep = #"{"table": "# + String(repeating: "[", count: 100_000)
    #expect(try #require(refusal(deep)).kind == .request)
    let free = AnyJob(FreeJob.self)
    let nested = String(repeating: "[", count: 100_000)
    #expect(throws: JobError.self) { try free.run(json: Data(#"{"anything": \#(nested)"#.utf8)) }
    do throws(JobError) {
      _ = try free.run(json: Data(#"{"anything": \#(nested)"#.utf8))
    } catch {
      #expect(error.code == "json_too_deep")
    }
  }

  /// Takes any JSON, so that depth is not stopped by a type.
  enum FreeJob: Job {
    static let name = "free"
    static let summary = "Takes anything."
    struct Request: Codable, Sendable { var anything: JSONValue? }
    struct Response: Codable, Sendable { var anything: JSONValue? }
    static func run(_ request: Request, context: JobContext) throws(JobError) -> Response { Response(anything: request.anything) }
  }

  @Test func numbersBeyondTheTypeAreRefusedWithTheirPlace() throws {
    let error = try #require(refusal(#"{"horizon": 99999999999999999999}"#))
    #expect(error.kind == .request)
    #expect(error.field == "horizon")
    #expect(try #require(refusal(#"{"service_level": 1e999}"#)).field == "service_level")
  }

  @Test(arguments: ["1000", "1e3", "1000.0", "-1E0"]) func wholeNumbersMayBeWrittenInAnyForm(number: String) {
    #expect(refusal("{\"horizon\": \(number)}") == nil)
  }

  @Test(arguments: ["9223372036854775808", "1e19", "1e400", "-1e400"]) func wholeNumbersHave64Bits(number: String) {
    #expect(refusal("{\"horizon\": \(number)}")?.code == "value_out_of_range")
  }

  @Test func aByteOrderMarkIsNoError() {
    #expect(refusal("\u{FEFF}{}") == nil)
  }

  @Test func errorsOfTheJobPassThrough() throws {
    #expect(
      try #require(refusal(#"{"horizon": 13}"#))
        == JobError(.data, code: "unlucky", message: "13 is not served", file: "t.csv", line: 4, column: "y"))
  }

  @Test func aPathNeverComesFromJSON() throws {
    let answer = try job.run(json: Data(#"{"table": "/etc/passwd"}"#.utf8))
    let echo = try EngineJSON.decode(SampleJob.Response.self, from: answer).echo
    guard case .text("/etc/passwd")? = echo.table else {
      Issue.record("the text of a table became something else")
      return
    }
    #expect(refusal(#"{"table": {"file": "/etc/passwd"}}"#)?.code == "wrong_type")
  }

  @Test func tableFieldIsFound() {
    #expect(job.tableField == "table")
    #expect(AnyJob(FreeJob.self).tableField == nil)
  }

  /// Every byte cut off, and every byte replaced: an error or an answer, never a trap.
  @Test func damagedRequestsAreAnswered() {
    let text = Array(#"{"table":[{"y":-1.5e2}],"models":["a\u00e5\n"],"limits":[{"upper":0}],"map":{"a":"b"},"shade":"light"}"#.utf8)
    for cut in 0..<text.count { _ = try? job.run(json: Data(text[..<cut])) }
    for place in 0..<text.count {
      for byte in [0, 34, 44, 48, 92, 93, 123, 125, 0x80, 0xFF] as [UInt8] {
        var damaged = text
        damaged[place] = byte
        _ = try? job.run(json: Data(damaged))
      }
    }
  }

  @Test(arguments: Jobs.all.map(\.name)) func everyExampleWorks(name: String) throws {
    let job = try #require(Jobs.named(name))
    let example = try #require(job.example, "every job has an example")
    let answer = try job.run(json: EngineJSON.encode(example))
    let written = try EngineJSON.decode(JSONValue.self, from: answer)
    #expect(SchemaChecker(types: job.responseSchema).complaints(written, job.responseSchema.root) == [])
  }
}
