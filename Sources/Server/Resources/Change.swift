import Engine
import Foundation
import HTTPTypes
import Hummingbird
import Monitoring
import Timeline

/// One change of what the store keeps, asked for by a request: done, noted in the audit log and remembered under its idempotency key in one
/// transaction, so that all of it happens or nothing.
struct Change: Sendable {
  /// What the request is answered with.
  struct Outcome: Sendable {
    var status: HTTPResponse.Status
    var body: Data
    var headers: [String: String]

    /// Nothing to say.
    static let noContent = Outcome(status: .noContent, body: Data(), headers: [:])

    init(status: HTTPResponse.Status, body: Data, headers: [String: String]) {
      self.status = status
      self.body = body
      self.headers = headers
    }

    init(_ value: some Encodable, status: HTTPResponse.Status = .ok, headers: [String: String] = [:]) throws(JobError) {
      self.status = status
      self.headers = headers
      body = try EngineJSON.data(value)
    }
  }

  /// `create`, `update`, `delete`, `append`, `acknowledge`, …
  var action: String
  /// What is changed: `monitor/m1`.
  var subject: String
  var detail: String?

  init(_ action: String, _ subject: String, detail: String? = nil) {
    self.action = action
    self.subject = subject
    self.detail = detail
  }

  /// - Parameter body: the request's body, by which a key that comes again with another request is told.
  func run(
    _ request: Request, _ context: ServerContext, body: Data, in parts: ServerParts,
    _ change: @escaping @Sendable (any MonitoringWriting) throws(JobError) -> Outcome
  ) async throws -> Response {
    let key = try Self.key(request, context)
    let digest = key == nil ? "" : Self.digest(request, body)
    let now = Instant.now
    let entry = AuditEntry(
      id: try Self.newID(), at: now, actor: context.caller.tokenID ?? context.caller.name, action: action, subject: subject,
      detail: detail, request: context.id)
    let (outcome, isReplay) = try await parts.store.write { (writing) throws(JobError) -> (Outcome, Bool) in
      if let key, let kept = try writing.keptAnswer(key) { return (try Self.replay(kept, digest), true) }
      let outcome = try change(writing)
      try writing.insert(entry)
      if let key {
        let kept = KeptAnswer(
          requestDigest: digest, status: outcome.status.code, contentType: "application/json", headers: outcome.headers,
          body: outcome.body, keptAt: now)
        try writing.keep(kept, for: key)
      }
      return (outcome, false)
    }
    if !isReplay { parts.bell.ring() }
    return Self.response(outcome, isReplay: isReplay)
  }

  /// The answer that is kept under the request's idempotency key; nil where it has to be worked out. For changes whose work comes before
  /// their transaction.
  func replay(_ request: Request, _ context: ServerContext, body: Data, in parts: ServerParts) async throws -> Response? {
    guard let key = try Self.key(request, context) else { return nil }
    let digest = Self.digest(request, body)
    let outcome = try await parts.store.read { (reading) throws(JobError) -> Outcome? in
      guard let kept = try reading.keptAnswer(key) else { return nil }
      return try Self.replay(kept, digest)
    }
    return outcome.map { Self.response($0, isReplay: true) }
  }

  /// A name that nobody else has given.
  static func newID() throws(JobError) -> String {
    guard let random = Digest.randomBytes(9) else {
      throw JobError(.environment, code: "no_random_bytes", message: "The system gives no random bytes to make an id from.")
    }
    return Digest.base64URL(random)
  }

  private static func key(_ request: Request, _ context: ServerContext) throws -> IdempotencyKey? {
    guard let name = HTTPField.Name.idempotencyKey, let key = request.headers[name] else { return nil }
    guard (1...255).contains(key.unicodeScalars.count) else {
      throw Problem(.badRequest, code: "invalid_idempotency_key", detail: "An Idempotency-Key has 1 to 255 characters.")
    }
    return IdempotencyKey(owner: context.caller.tokenID ?? context.caller.name, key: key)
  }

  private static func digest(_ request: Request, _ body: Data) -> String {
    let head = "\(request.method.rawValue) \(request.head.path ?? "")\n\(request.headers[.contentType] ?? "")\n"
    return Digest.hex(Digest.sha256(Array(head.utf8) + [UInt8](body)))
  }

  private static func replay(_ kept: KeptAnswer, _ digest: String) throws(JobError) -> Outcome {
    guard kept.requestDigest == digest else {
      throw JobError(
        .request, code: "idempotency_key_reused", message: "this Idempotency-Key was used for another request; make a new one for each")
    }
    return Outcome(status: HTTPResponse.Status(code: kept.status), body: kept.body, headers: kept.headers)
  }

  private static func response(_ outcome: Outcome, isReplay: Bool) -> Response {
    var headers: HTTPFields = [.cacheControl: "no-store"]
    for (name, value) in outcome.headers {
      if let name = HTTPField.Name(name) { headers[name] = value }
    }
    if isReplay, let name = HTTPField.Name.idempotencyReplayed { headers[name] = "true" }
    guard !outcome.body.isEmpty else { return Response(status: outcome.status, headers: headers) }
    headers[.contentType] = "application/json"
    return Response(status: outcome.status, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(bytes: outcome.body)))
  }
}
