import Engine
import Foundation
import Testing

/// The schema a type gives is the form that `EngineJSON` reads and writes.
struct TypeSchemaTests {
  @Test func requestFieldsHaveTheirTypesAndMayBeNull() throws {
    let schema = TypeSchema(SampleJob.Request.self, .reading)
    #expect(schema.gaps.isEmpty)
    #expect(schema.root == .reference("SampleRequest"))
    let fields = Dictionary(uniqueKeysWithValues: schema.fields.map { ($0.name, $0) })
    #expect(schema.fields.allSatisfy { !$0.required })
    #expect(fields["table"]?.schema == .nullable(.reference("TableInput")))
    #expect(fields["horizon"]?.schema == .nullable(.integer(minimum: nil)))
    #expect(fields["seed"]?.schema == .nullable(.integer(minimum: 0)))
    #expect(fields["service_level"]?.schema == .nullable(.number))
    #expect(fields["include_history"]?.schema == .nullable(.boolean))
    #expect(fields["models"]?.schema == .nullable(.array(.string)))
    #expect(fields["shade"]?.schema == .nullable(.reference("SampleShade")))
    #expect(fields["map"]?.schema == .nullable(.dictionary(.string)))
    #expect(schema.definitions["SampleShade"] == .words(["light", "very_dark"]))
    #expect(
      schema.definitions["SampleLimitInput"]
        == .object([.init("upper", .number, required: true), .init("label", .nullable(.string), required: false)]))
    #expect(
      schema.definitions["TableInput"] == .either([.string, .array(.dictionary(.reference("TableInputScalar")))])
        || schema.definitions["TableInput"] == .either([.string, .array(.dictionary(.either([.number, .string, .boolean, .null])))]))
  }

  @Test func answersAlwaysHoldMissingNumbers() throws {
    let schema = TypeSchema(SampleJob.Response.self, .writing)
    #expect(schema.gaps.isEmpty)
    let fields = Dictionary(uniqueKeysWithValues: schema.fields.map { ($0.name, $0) })
    #expect(fields["gap"] == .init("gap", .nullable(.number), required: true))
    #expect(fields["gaps"] == .init("gaps", .array(.nullable(.number)), required: true))
    #expect(fields["maybe"] == .init("maybe", .array(.nullable(.number)), required: false))
    #expect(fields["made"] == .init("made", .reference("Provenance"), required: true))
  }

  @Test func keysStandAsTheEncoderWritesThem() throws {
    var request = SampleJob.Request()
    request.table = .text("")
    request.horizon = 1
    request.seed = 1
    request.serviceLevel = 1
    request.includeHistory = true
    request.models = []
    request.levels = []
    request.shade = .light
    request.limits = []
    request.map = [:]
    request.lag1 = 1
    request.p90Value = 1
    let written = try EngineJSON.decode(JSONValue.self, from: EngineJSON.encode(request))
    #expect(Set(written.members.keys) == Set(TypeSchema(SampleJob.Request.self, .reading).fields.map(\.name)))
  }

  struct Tree: Codable {
    var label: String
    var children: [Tree]
  }

  @Test func aTypeMayContainItself() {
    let schema = TypeSchema(Tree.self, .writing)
    #expect(schema.gaps.isEmpty)
    #expect(schema.fields.last == .init("children", .array(schema.root), required: true))
  }

  struct Even: Decodable {
    init(from decoder: any Decoder) throws {
      guard try decoder.singleValueContainer().decode(Int.self) == 2 else {
        throw DecodingError.dataCorrupted(.init(codingPath: [], debugDescription: "not 2"))
      }
    }
  }
  struct Holder: Decodable {
    var even: Even
    var after: Int
  }

  @Test func whatCannotBeProbedIsReportedAndAllowed() {
    let schema = TypeSchema(Holder.self, .reading)
    #expect(!schema.gaps.isEmpty)
    #expect(schema.resolve(schema.root) == .any)
  }

  @Test func scalarsAndListsStandForThemselves() {
    #expect(TypeSchema([Int].self, .writing).root == .array(.integer(minimum: nil)))
    #expect(TypeSchema([String: [Double?]].self, .writing).root == .dictionary(.array(.nullable(.number))))
    #expect(TypeSchema(Bool.self, .writing).root == .boolean)
  }

  @Test func documentNamesItsDialectAndDefinitions() {
    let document = TypeSchema(SampleJob.Request.self, .reading).json()
    #expect(document["$schema"] == "https://json-schema.org/draft/2020-12/schema")
    #expect(document["$ref"] == "#/$defs/SampleRequest")
    #expect(document["$defs"]?["SampleRequest"]?["additionalProperties"] == false)
    #expect(document["$defs"]?["SampleRequest"]?["properties"]?["horizon"]?["type"] == ["integer", "null"])
  }

  @Test(arguments: Jobs.all.map(\.name)) func everyJobIsDescribedWithoutGaps(name: String) throws {
    let job = try #require(Jobs.named(name))
    #expect(job.requestSchema.gaps.isEmpty)
    #expect(job.responseSchema.gaps.isEmpty)
    #expect(!job.responseSchema.fields.isEmpty)
    #expect(job.requestSchema.fields.allSatisfy { !$0.required }, "request fields are optional")
  }

  @Test func jobsShareDefinitionsOnlyWhereTheyAreTheSame() {
    var seen: [String: JSONSchema] = [:]
    for schema in Jobs.all.map(\.responseSchema) + Jobs.all.map(\.requestSchema) {
      for (name, definition) in schema.definitions {
        #expect(seen[name] == nil || seen[name] == definition, "\(name) means two things")
        seen[name] = definition
      }
    }
  }
}
