public import Foundation
import Statistics
import Synchronization

/// A job with its types erased: JSON in, JSON out, and the schemas of both. What every face that speaks JSON works with.
public struct AnyJob: Sendable {
  /// The job's name on every face.
  public let name: String
  /// What the job answers, in one sentence.
  public let summary: String
  /// A request that works as it stands, for the documentation; read strictly by a test.
  public let example: JSONValue?
  private let schemas: SchemaStore
  private let readAnswer: @Sendable (Data) throws -> any Sendable
  private let readRequest: @Sendable (Data, TypeSchema) throws(JobError) -> Void
  private let perform: @Sendable (Data, TypeSchema, JobContext) throws(JobError) -> Data

  /// - Parameter example: a request that works as it stands.
  public init<Work: Job & SendableMetatype>(_ job: Work.Type, example: JSONValue? = nil) {
    name = job.name
    summary = job.summary
    self.example = example
    schemas = SchemaStore(
      request: { TypeSchema(Work.Request.self, .reading) }, response: { TypeSchema(Work.Response.self, .writing) })
    readAnswer = { try EngineJSON.decode(Work.Response.self, from: $0) }
    readRequest = { (data, schema) throws(JobError) in _ = try StrictRequest.decode(Work.Request.self, from: data, schema: schema) }
    perform = { (data, schema, context) throws(JobError) in
      try EngineJSON.data(Work.run(StrictRequest.decode(Work.Request.self, from: data, schema: schema), context: context))
    }
  }

  /// What a request may contain.
  public var requestSchema: TypeSchema { schemas.request }
  /// What an answer contains.
  public var responseSchema: TypeSchema { schemas.response }

  /// Reads the request strictly, does the job, writes the answer as `EngineJSON` does.
  ///
  /// A table comes as text or rows; a path never comes from JSON, so a request cannot read the disk of the machine that answers it.
  /// - Throws: what is wrong with the request (unknown field, wrong type, broken JSON), what the job throws, or `cancelled`.
  public func run(json: Data, context: JobContext = JobContext()) throws(JobError) -> Data {
    let schema = requestSchema
    let result = JobLimits.$current.withValue(context.limits) {
      Cancellation.$current.withValue(context.cancellation) { () -> Result<Data, JobError> in
        do throws(JobError) {
          return .success(try perform(json, schema, context))
        } catch {
          return .failure(error)
        }
      }
    }
    // What was found until then is worth nothing to nobody.
    if context.cancellation?.isCancelled == true { throw .cancelled }
    return try result.get()
  }

  /// An answer that `run(json:context:)` wrote, as the job's response again, for faces that show it in another form.
  public func answer(from json: Data) throws -> any Sendable { try readAnswer(json) }

  /// Reads a request without doing the job: what `run` would refuse it for before anything is computed.
  public func check(json: Data) throws(JobError) { try readRequest(json, requestSchema) }

  /// The first request field that takes a table; nil for a job without one.
  public var tableField: String? {
    requestSchema.fields.first { field in
      switch field.schema {
      case .nullable(.reference("TableInput")), .reference("TableInput"): true
      default: false
      }
    }?.name
  }
}

/// The schemas of a job, made when first asked for: a command line that runs one job need not probe the others.
private final class SchemaStore: Sendable {
  private let makeRequest: @Sendable () -> TypeSchema
  private let makeResponse: @Sendable () -> TypeSchema
  private let made = Mutex<(request: TypeSchema?, response: TypeSchema?)>((nil, nil))

  init(request: @escaping @Sendable () -> TypeSchema, response: @escaping @Sendable () -> TypeSchema) {
    makeRequest = request
    makeResponse = response
  }

  var request: TypeSchema {
    made.withLock { made in
      let schema = made.request ?? makeRequest()
      made.request = schema
      return schema
    }
  }

  var response: TypeSchema {
    made.withLock { made in
      let schema = made.response ?? makeResponse()
      made.response = schema
      return schema
    }
  }
}
