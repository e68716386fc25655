import Foundation
import HTTPTypes
import Hummingbird
import Tickets

/// Takes in a request's body, at most so many bytes in at most so much time, and unpacks it where it comes as gzip.
///
/// The time is for the whole body: a client that sends a byte now and then keeps within any limit on pauses.
struct RequestBodyReader: Sendable {
  let limit: Int
  let unpackedLimit: Int
  let timeout: Duration

  init(_ configuration: ServerConfiguration, limit: Int? = nil) {
    self.limit = limit ?? configuration.bodyLimit
    unpackedLimit = limit.map { min($0, configuration.unpackedLimit) } ?? configuration.unpackedLimit
    timeout = configuration.bodyTimeout
  }

  /// For a body that goes to the disk as it comes.
  init(limit: Int, timeout: Duration) {
    self.limit = limit
    unpackedLimit = limit
    self.timeout = timeout
  }

  /// - Throws: `Problem` 413 or 408, after which the connection is closed; 415 for an encoding other than gzip, 400 for damaged gzip.
  func read(_ request: Request) async throws -> Data {
    let encoding = request.headers[.contentEncoding].map { $0.lowercased() } ?? "identity"
    guard ["identity", "gzip", "x-gzip"].contains(encoding) else {
      throw Problem(
        .unsupportedMediaType, code: "unsupported_media_type",
        detail: "A body with Content-Encoding \(encoding.prefix(40)) is not read; send gzip, or send it as it is.",
        headers: [.acceptEncoding: "gzip, identity"])
    }
    let data = try await bytes(of: request)
    guard encoding != "identity" else { return data }
    let unpackedLimit = unpackedLimit
    return try await Offloaded.run {
      do throws(TicketsError) {
        return Data(try Gunzip.inflate([UInt8](data), limit: unpackedLimit))
      } catch {
        throw error.code == "too_large"
          ? Problem(.contentTooLarge, code: "unpacked_too_large", detail: error.message)
          : Problem(.badRequest, code: error.code, detail: error.message)
      }
    }
  }

  private func bytes(of request: Request) async throws -> Data {
    try await gather(request, into: Data()) { $0.append(contentsOf: $1.readableBytesView) }
  }

  /// Hands the parts of a body to `take` as they come, within the same limits.
  ///
  /// - Returns: what the parts came to.
  func gather<Value: Sendable>(
    _ request: Request, into start: Value, _ take: @escaping @Sendable (inout Value, ByteBuffer) async throws -> Void
  ) async throws -> Value {
    if let stated = request.headers[.contentLength].flatMap(Int.init), stated > limit { throw tooLarge }
    let body = request.body
    return try await withThrowingTaskGroup(of: Value?.self) { group in
      group.addTask {
        var value = start
        var count = 0
        for try await part in body {
          count += part.readableBytes
          guard count <= limit else { throw tooLarge }
          try await take(&value, part)
        }
        return value
      }
      group.addTask {
        try await Task.sleep(for: timeout)
        return nil
      }
      defer { group.cancelAll() }
      guard let first = try await group.next(), let value = first else { throw tooSlow }
      return value
    }
  }

  private var tooLarge: Problem {
    var problem = Problem(
      .contentTooLarge, code: "body_too_large",
      detail: "The request body exceeds the limit of \(limit) bytes (the server's settings tell it)."
    )
    problem.closesConnection = true
    return problem
  }

  private var tooSlow: Problem {
    var problem = Problem(
      .requestTimeout, code: "body_too_slow", detail: "The request body did not arrive within \(timeout.components.seconds) seconds.")
    problem.closesConnection = true
    return problem
  }
}
