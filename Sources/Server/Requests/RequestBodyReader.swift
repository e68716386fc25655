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
    if let stated = request.headers[.contentLength].flatMap(Int.init), stated > limit { throw tooLarge }
    let body = request.body
    return try await withThrowingTaskGroup(of: Data?.self) { group in
      group.addTask {
        var data = Data()
        for try await part in body {
          guard data.count + part.readableBytes <= limit else { throw tooLarge }
          data.append(contentsOf: part.readableBytesView)
        }
        return data
      }
      group.addTask {
        try await Task.sleep(for: timeout)
        return nil
      }
      defer { group.cancelAll() }
      guard let first = try await group.next(), let data = first else { throw tooSlow }
      return data
    }
  }

  private var tooLarge: Problem {
    var problem = Problem(
      .contentTooLarge, code: "body_too_large", detail: "The request body exceeds the limit of \(limit) bytes (serve --body-limit sets it)."
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
