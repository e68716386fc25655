import Foundation
import HTTPTypes
import Hummingbird

/// Takes in a request's body, at most so many bytes in at most so much time.
///
/// The time is for the whole body: a client that sends a byte now and then keeps within any limit on pauses.
struct RequestBodyReader: Sendable {
  let limit: Int
  let timeout: Duration

  /// - Throws: `Problem` 413 or 408, after which the connection is closed.
  func read(_ request: Request) async throws -> Data {
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
