import Engine
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Logging
import Monitoring
import NIOCore
import Synchronization
import Testing
import Timeline

@testable import Server

/// Alerts reach their targets, signed, in the targets' own forms, and nowhere else.
struct DeliveryTests {
  static let now = Instant(secondsSinceEpoch: 1_772_500_000)

  static func event(_ change: IncidentEvent.Change = .opened) -> IncidentEvent {
    let monitor = Monitor(id: "m1", name: "Calls & <mails>", series: "calls")
    var incident = Incident(
      id: "i1", monitor: monitor, kind: .kpi, severity: .high, openedAt: now, onset: Onset(at: now, from: now, to: now), direction: .up,
      judgement: .worse, says: "Calls rose by 40 %.", link: "/kpi/calls?at=2026-03-03")
    if change == .recovered {
      incident.state = .recovered
      incident.recoveredAt = now
    }
    return IncidentEvent(id: "i1.1", change: change, at: now, incident: incident)
  }

  private static func body(_ message: CurlTransfer.Message?) throws -> (url: String, headers: [String: String], json: JSONValue) {
    guard case .post(let url, let headers, let body)? = message else { throw Problem(.notFound, code: "none", detail: "none") }
    return (
      url, Dictionary(headers, uniquingKeysWith: { first, _ in first }), try EngineJSON.decode(JSONValue.self, from: body)
    )
  }

  /// The example of the specification's own libraries.
  @Test func signaturesAreThoseOfTheSpecification() throws {
    let signature = WebhookSignature.sign(
      id: "msg_p5jXN8AQM9LWM0D4loKWxJek", timestamp: 1_614_265_330, body: Data(#"{"test": 2432232314}"#.utf8),
      secret: "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")
    #expect(signature == "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=")
    try WebhookSignature.check(secret: WebhookSignature.newSecret())
    #expect(throws: JobError.self) { try WebhookSignature.check(secret: "whsec_c2hvcnQ=") }
    #expect(throws: JobError.self) { try WebhookSignature.check(secret: "hunter2") }
  }

  /// RFC 4231 and FIPS 180-4.
  @Test func digestsAreThoseOfTheStandards() {
    #expect(Digest.hex(Digest.sha256([])) == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    #expect(Digest.hex(Digest.sha256(Array("abc".utf8))) == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    let mac = Digest.hmacSHA256(Array("what do ya want for nothing?".utf8), key: Array("Jefe".utf8))
    #expect(Digest.hex(mac) == "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843")
  }

  @Test func webhooksCarryTheIncidentAndTheirSignature() throws {
    let target = DeliveryTarget(
      id: "t", name: "T", kind: .webhook, address: "https://example.com/hook", secret: try WebhookSignature.newSecret())
    var settings = DeliverySettings()
    settings.publicAddress = "https://desk.example.com/"
    let outbox = OutboxMessage(target: "t", event: Self.event(), createdAt: Self.now)
    let message = try DeliveryPayload.message(outbox, to: target, settings, now: Self.now)
    let (url, headers, json) = try Self.body(message)
    #expect(url == "https://example.com/hook")
    #expect(headers["webhook-id"] == "i1.1@t")
    #expect(headers["webhook-timestamp"] == "1772500000")
    #expect(headers["webhook-signature"]?.hasPrefix("v1,") == true)
    #expect(json["type"] == "incident.opened")
    #expect(json["data"]?["incident"]?["says"] == "Calls rose by 40 %.")
    #expect(json["data"]?["url"] == "https://desk.example.com/kpi/calls?at=2026-03-03")
  }

  @Test(arguments: [IncidentEvent.Change.opened, .recovered])
  func alertmanagerHearsOfBeginAndEnd(change: IncidentEvent.Change) throws {
    let target = DeliveryTarget(id: "t", name: "T", kind: .alertmanager, address: "http://alerts:9093/")
    let outbox = OutboxMessage(target: "t", event: Self.event(change), createdAt: Self.now)
    let (url, _, json) = try Self.body(DeliveryPayload.message(outbox, to: target, DeliverySettings(), now: Self.now))
    #expect(url == "http://alerts:9093/api/v2/alerts")
    let alert = try #require(json.items.first)
    #expect(alert["labels"]?["severity"] == "high")
    #expect(alert["labels"]?["incident"] == "i1")
    let end = try #require(alert["endsAt"]?.string.flatMap { Instant(iso8601: $0) })
    #expect((end > Self.now) == (change == .opened))
  }

  @Test func alertmanagerForgetsTheLesserSeverity() throws {
    let target = DeliveryTarget(id: "t", name: "T", kind: .alertmanager, address: "http://alerts:9093/")
    var event = Self.event(.worsened)
    event.incident.events = 2
    let outbox = OutboxMessage(target: "t", event: event, createdAt: Self.now)
    let (_, _, json) = try Self.body(DeliveryPayload.message(outbox, to: target, DeliverySettings(), now: Self.now))
    #expect(json.items.map { $0["labels"]?["severity"]?.string } == ["high", "low", "medium"])
    let ends = json.items.map { $0["endsAt"]?.string.flatMap { Instant(iso8601: $0) } }
    #expect(try #require(ends.first ?? nil) > Self.now)
    #expect(ends.dropFirst().allSatisfy { $0 == Self.now })
  }

  @Test func chatsGetTextThatTheyCannotMisread() throws {
    let outbox = OutboxMessage(target: "t", event: Self.event(), createdAt: Self.now)
    let slack = DeliveryTarget(id: "t", name: "T", kind: .slack, address: "https://hooks.slack.com/x")
    let (_, _, json) = try Self.body(DeliveryPayload.message(outbox, to: slack, DeliverySettings(), now: Self.now))
    let text = try #require(json["blocks"]?.items.first?["text"]?["text"]?.string)
    #expect(text.contains("Calls &amp; &lt;mails&gt;"))
    let teams = DeliveryTarget(id: "t", name: "T", kind: .teams, address: "https://x.webhook.office.com/x")
    let (_, _, card) = try Self.body(DeliveryPayload.message(outbox, to: teams, DeliverySettings(), now: Self.now))
    #expect(card["attachments"]?.items.first?["contentType"] == "application/vnd.microsoft.card.adaptive")
  }

  @Test func mailsHoldNothingThatBecomesAHeader() throws {
    var event = Self.event()
    event.incident.title = "Calls\r\nBcc: x@y.z"
    let outbox = OutboxMessage(target: "t", event: event, createdAt: Self.now)
    let text = String(decoding: MailText.make(outbox, to: "a@b.c", from: "f@g.h", DeliverySettings()), as: UTF8.self)
    let head = try #require(text.components(separatedBy: "\r\n\r\n").first)
    #expect(!head.contains("Bcc"))
    #expect(head.contains("Date: Tue, 03 Mar 2026 01:06:40 +0000"))
    for line in text.components(separatedBy: "\r\n") { #expect(line.utf8.count <= 78) }
  }

  @Test(
    arguments: [
      (0x0808_0808, true), (0x7F00_0001, false), (0x0A01_0203, false), (0xAC10_0001, false), (0xAC20_0001, true), (0xC0A8_0101, false),
      (0xA9FE_A9FE, false), (0x6440_0001, false), (0, false), (0xE000_0001, false), (0xFFFF_FFFF, false), (0xC633_6401, false),
    ] as [(UInt32, Bool)])
  func onlyPublicAddressesAreReached(address: UInt32, isPublic: Bool) {
    #expect(NetworkAddress.isPublic(v4: address) == isPublic)
    let bytes = (0..<4).reversed().map { UInt8(truncatingIfNeeded: address >> ($0 * 8)) }
    // The same inside IPv6, mapped, translated and 6to4.
    #expect(NetworkAddress.isPublic(v6: [UInt8](repeating: 0, count: 10) + [0xFF, 0xFF] + bytes) == isPublic)
    #expect(NetworkAddress.isPublic(v6: [0, 0x64, 0xFF, 0x9B] + [UInt8](repeating: 0, count: 8) + bytes) == isPublic)
    #expect(NetworkAddress.isPublic(v6: [0x20, 0x02] + bytes + [UInt8](repeating: 0, count: 10)) == isPublic)
  }

  @Test func ownAddressesOfIPv6AreNotPublic() {
    for start in [[0, 0], [0xFE, 0x80], [0xFC, 0], [0xFF, 0x02]] as [[UInt8]] {
      #expect(!NetworkAddress.isPublic(v6: start + [UInt8](repeating: 0, count: 13) + [1]))
    }
    #expect(NetworkAddress.isPublic(v6: [0x26, 0x06, 0x47, 0] + [UInt8](repeating: 0, count: 11) + [1]))
  }

  @Test func theScheduleIsThatOfTheSpecification() {
    let waits = (1...9).compactMap { RetrySchedule.wait(afterAttempts: $0, stated: nil, key: "a") }
    for (wait, stated) in zip(waits, [5, 300, 1800, 7200, 18_000, 36_000, 50_400, 72_000, 86_400] as [Int64]) {
      #expect(wait >= stated && wait <= stated + stated / 10)
    }
    #expect(waits.count == 9)
    #expect(RetrySchedule.wait(afterAttempts: 10, stated: nil, key: "a") == nil)
    #expect(RetrySchedule.wait(afterAttempts: 1, stated: 120, key: "a") == 120)
  }

  /// A receiver in this process.
  private final class Receiver: Sendable {
    let taken = Mutex<[(head: HTTPRequest, body: String)]>([])
    let statuses: Mutex<[HTTPResponse.Status]>

    init(_ statuses: [HTTPResponse.Status]) { self.statuses = Mutex(statuses) }

    func run(_ test: @Sendable (Int) async throws -> Void) async throws {
      let router = Router()
      for path in ["/hook", "/elsewhere"] {
        router.post(RouterPath(path)) { request, _ -> Response in
          let body = try await request.body.collect(upTo: 1 << 20)
          self.taken.withLock { $0.append((request.head, String(buffer: body))) }
          let status = self.statuses.withLock { $0.isEmpty ? .ok : $0.removeFirst() }
          return Response(status: status, headers: [.location: "/elsewhere", .retryAfter: "7"])
        }
      }
      try await Application(router: router).test(.live) { client in try await test(try #require(client.port)) }
    }
  }

  private static func dispatcher(_ store: any MonitoringStore, privately: Bool = true) -> Dispatcher {
    var settings = DeliverySettings()
    settings.allowsPrivateTargets = privately
    // A machine that is busy with all tests at once answers itself late.
    settings.timeoutSeconds = 300
    return Dispatcher(store: store, settings: settings, logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
  }

  private static func store(port: Int, events: [IncidentEvent]) async throws -> any MonitoringStore {
    let store = MemoryMonitoringStore()
    let target = DeliveryTarget(
      id: "t", name: "T", kind: .webhook, address: "http://127.0.0.1:\(port)/hook", secret: try WebhookSignature.newSecret())
    try await store.write { (writing) throws(JobError) in
      try writing.insert(target)
      for event in events { try writing.insert(OutboxMessage(target: "t", event: event, createdAt: now)) }
    }
    return store
  }

  private static func message(_ store: any MonitoringStore, _ id: String = "i1.1@t") async throws -> OutboxMessage {
    try await store.read { (reading) throws(JobError) in try reading.get(OutboxMessage.self, id).record }
  }

  @Test func failuresAreTriedAgainUnderTheSameId() async throws {
    let receiver = Receiver([.internalServerError, .ok])
    try await receiver.run { port in
      let store = try await Self.store(port: port, events: [Self.event()])
      let dispatcher = Self.dispatcher(store)
      try await dispatcher.deliverDue(now: Self.now)
      let failed = try await Self.message(store)
      #expect(failed.state == .pending && failed.attempts == 1 && failed.lastError == "status 500")
      let next = try #require(failed.nextAttemptAt)
      #expect(next > Self.now)
      #expect(try await dispatcher.deliverDue(now: Self.now) == 0)
      try await dispatcher.deliverDue(now: next)
      #expect(try await Self.message(store).state == .delivered)
      #expect(try await dispatcher.deliverDue(now: Instant(secondsSinceEpoch: next.secondsSinceEpoch + 1_000_000)) == 0)
      let taken = receiver.taken.withLock { $0 }
      #expect(taken.count == 2)
      let id = try #require(HTTPField.Name("webhook-id"))
      #expect(taken.allSatisfy { $0.head.headerFields[id] == "i1.1@t" })
      #expect(taken.first?.body == taken.last?.body)
    }
  }

  @Test func redirectsAreNotFollowed() async throws {
    let receiver = Receiver([.temporaryRedirect])
    try await receiver.run { port in
      let store = try await Self.store(port: port, events: [Self.event()])
      try await Self.dispatcher(store).deliverDue(now: Self.now)
      #expect(try await Self.message(store).lastError == "status 307")
      #expect(receiver.taken.withLock { $0.count } == 1)
    }
  }

  @Test(arguments: ["127.0.0.1", "localhost", "[::1]", "0.0.0.0", "2130706433", "0x7f.1", "[::ffff:127.0.0.1]"])
  func privateTargetsAreRefusedWhateverTheirName(host: String) async throws {
    let receiver = Receiver([])
    try await receiver.run { port in
      let transfer = CurlTransfer(allowsPrivateTargets: false, timeoutSeconds: 5)
      let outcome = try await Offloaded.run {
        transfer.send(.post(url: "http://\(host):\(port)/hook", headers: [], body: Data("{}".utf8)))
      }
      #expect(!outcome.isDelivered)
      #expect(outcome.failure != nil)
      #expect(receiver.taken.withLock { $0.isEmpty })
    }
  }

  @Test func otherProtocolsAreRefused() {
    let transfer = CurlTransfer(allowsPrivateTargets: true, timeoutSeconds: 5)
    for url in ["file:///etc/passwd", "gopher://127.0.0.1:1/x", "ftp://127.0.0.1/x", "dict://127.0.0.1/x"] {
      #expect(transfer.send(.post(url: url, headers: [], body: Data())).failure != nil)
    }
  }

  @Test func aTargetThatIsGoneIsSwitchedOff() async throws {
    let receiver = Receiver([.gone])
    try await receiver.run { port in
      let store = try await Self.store(port: port, events: [Self.event()])
      try await Self.dispatcher(store).deliverDue(now: Self.now)
      #expect(try await Self.message(store).state == .failed)
      let target = try await store.read { (reading) throws(JobError) in try reading.get(DeliveryTarget.self, "t").record }
      #expect(target.isEnabled == false)
    }
  }

  @Test func replayedMessagesAreSentAgain() async throws {
    let receiver = Receiver([])
    try await receiver.run { port in
      let store = try await Self.store(port: port, events: [Self.event()])
      let dispatcher = Self.dispatcher(store)
      try await dispatcher.deliverDue(now: Self.now)
      var configuration = ServerTestCase.configuration
      configuration.store = store
      try await ServerTestCase.run(configuration) { client in
        let answer = try await client.send(.post, "/v1/targets/t/replay", #"{"since": "2026-01-01T00:00:00Z"}"#)
        #expect(answer.status == .accepted)
        #expect(answer.text == "{\"messages\":1}\n")
      }
      try await dispatcher.deliverDue(now: .now)
      #expect(receiver.taken.withLock { $0.count } == 2)
    }
  }
}
