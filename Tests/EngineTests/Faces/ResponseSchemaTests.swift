import Engine
import Foundation
import Testing

/// Real answers fit their schemas: no key is missing from a schema, no required key from an answer.
struct ResponseSchemaTests {
  @Test func chartAnswersFit() throws {
    try expectFit(Samples.chart, required: ["charts", "made"])
  }

  @Test func forecastAnswersFit() throws {
    try expectFit(Samples.forecast, required: ["forecasts", "made"])
  }

  @Test func staffAnswersFit() throws {
    try expectFit(Samples.staff, required: ["made", "plans"])
  }

  @Test func kpiAnswersFit() throws {
    try expectFit(Samples.kpis, required: ["made", "reading", "series"])
  }

  @Test func analyzeAnswersFit() throws {
    try expectFit(
      Samples.analyze, required: ["charts", "forecasts", "kpis", "made", "overview", "reading", "says", "title", "window"])
  }

  @Test func designAnswersFit() throws {
    var request = DesignJob.Request()
    request.baseline = 50
    try expectFit(
      DesignJob.run(request, context: JobContext()),
      required: ["arl", "exact", "limits", "made", "method", "parameters", "run_lengths", "says", "title", "type"])
  }

  @Test func compareAnswersFit() throws {
    var request = CompareJob.Request()
    request.table = .text("group,y,n\na,1,12\nb,0,9\nc,2,30\nd,9,11\n")
    try expectFit(CompareJob.run(request, context: JobContext()), required: ["comparisons", "made"])
  }

  @Test func sampleAnswersFit() throws {
    try expectFit(SampleJob.run(SampleJob.Request(), context: JobContext()), required: ["echo", "gap", "gaps", "made"])
  }

  /// The checker itself finds a key too many and a key too few.
  @Test func checkerComplains() throws {
    let schema = TypeSchema(ChartResponse.self, .writing)
    let checker = SchemaChecker(types: schema)
    var members = try EngineJSON.decode(JSONValue.self, from: EngineJSON.encode(Samples.chart)).members
    members["extra"] = 1
    members["made"] = nil
    #expect(checker.complaints(.object(members), schema.root).sorted() == ["$.extra: not in the schema", "$.made: required and absent"])
  }

  private func expectFit<Answer: Codable>(_ answer: Answer, required: [String]) throws {
    let schema = TypeSchema(Answer.self, .writing)
    #expect(schema.gaps.isEmpty)
    let written = try EngineJSON.decode(JSONValue.self, from: EngineJSON.encode(answer))
    #expect(SchemaChecker(types: schema).complaints(written, schema.root) == [])
    #expect(schema.fields.filter(\.required).map(\.name).sorted() == required)
  }
}
