import Engine
import Foundation
import HTTPTypes
import Hummingbird

/// Reads a request's body as one type, as strictly as a job reads its request.
struct JSONBody<Value: Codable & Sendable>: Sendable {
  let schema: TypeSchema
  private let reader: RequestBodyReader

  init(_ configuration: ServerConfiguration, limit: Int = 1 << 20) {
    schema = TypeSchema(Value.self, .reading)
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
