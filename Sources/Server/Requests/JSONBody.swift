import Engine
import Foundation
import HTTPTypes
import Hummingbird
import Synchronization

/// Reads a request's body as one type, as strictly as a job reads its request.
struct JSONBody<Value: Codable & Sendable>: Sendable {
  /// What the body may say; made when it is first asked for.
  var schema: TypeSchema { lazySchema.value }
  private let lazySchema = LazySchema { TypeSchema(Value.self, .reading) }
  private let reader: RequestBodyReader

  init(_ configuration: ServerConfiguration, limit: Int = 1 << 20) {
    reader = RequestBodyReader(configuration, limit: min(limit, configuration.bodyLimit))
  }

  /// The value, and the bytes that it was read from.
  ///
  /// - Throws: `Problem` 408, 413, 415; `JobError` for what the body says.
  func read(_ request: Request) async throws -> (value: Value, data: Data) {
    let type = ContentType(request.headers[.contentType] ?? "")
    guard type.essence == "application/json", type.isReadableText else {
      throw Problem(
        .unsupportedMediaType, code: "unsupported_media_type", detail: "Content-Type must be application/json.",
        headers: [.accept: "application/json"])
    }
    let data = try await reader.read(request)
    return (try StrictRequest.decode(Value.self, from: data, schema: schema), data)
  }
}

/// A schema that is made once, when it is first asked for.
private final class LazySchema: Sendable {
  private let make: @Sendable () -> TypeSchema
  private let made = Mutex<TypeSchema?>(nil)

  init(_ make: @escaping @Sendable () -> TypeSchema) {
    self.make = make
  }

  var value: TypeSchema {
    made.withLock { made in
      let schema = made ?? make()
      made = schema
      return schema
    }
  }
}
