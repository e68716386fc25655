import Engine
import Foundation
import Hummingbird
import Logging
import Monitoring
import NIOCore
import NIOPosix
import ServiceLifecycle
import Testing
import Timeline

@testable import Server

/// The whole way over a socket: observations, evaluation, incidents, events, and a client that leaves.
struct EventTests {
  /// Runs a server with everything that it does by itself.
  private static func serve(
    _ configuration: ServerConfiguration, _ test: @Sendable (Int, ForeshiftServer) async throws -> Void
  ) async throws {
    let (ports, listening) = AsyncStream.makeStream(of: Int.self)
    var configuration = configuration
    configuration.port = 0
    let server = ForeshiftServer(configuration: configuration)
    let application = try server.application { address in
      listening.yield(address.split(separator: ":").last.flatMap { Int($0) } ?? 0)
    }
    let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
    let upkeep = Upkeep(
      parts: server.parts, dispatcher: Dispatcher(store: server.parts.store, settings: configuration.delivery, logger: logger))
    let group = ServiceGroup(configuration: ServiceGroupConfiguration(services: [application, upkeep], logger: logger))
    try await withThrowingTaskGroup(of: Void.self) { tasks in
      tasks.addTask { try await group.run() }
      var iterator = ports.makeAsyncIterator()
      let port = try #require(await iterator.next())
      try await test(port, server)
      await group.triggerGracefulShutdown()
      try await tasks.waitForAll()
    }
  }

  /// Sends a request and reads until `isDone` or the end.
  private static func exchange(
    _ port: Int, _ head: String, _ body: String = "", until isDone: @escaping @Sendable (String) -> Bool
  ) async throws -> String {
    let client = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton).connect(host: "127.0.0.1", port: port) { channel in
      channel.eventLoop.makeCompletedFuture { try NIOAsyncChannel<ByteBuffer, ByteBuffer>(wrappingChannelSynchronously: channel) }
    }
    return try await client.executeThenClose { inbound, outbound in
      let length = body.isEmpty ? "" : "Content-Length: \(body.utf8.count)\r\n"
      try await outbound.write(ByteBuffer(string: "\(head)\r\nHost: localhost\r\n\(length)\r\n\(body)"))
      var text = ""
      for try await part in inbound {
        text += String(buffer: part)
        if isDone(text) { break }
      }
      return text
    }
  }

  private static func event(_ number: Int) -> IncidentEvent {
    var event = DeliveryTests.event()
    event.id = "i1.\(number)"
    return event
  }

  @Test func eventsAreSentFromWhereTheClientWas() async throws {
    var configuration = ServerTestCase.configuration
    let store = MemoryMonitoringStore()
    configuration.store = store
    for number in 1...3 {
      let event = Self.event(number)
      _ = try await store.write { (writing) throws(JobError) in try writing.insert(event) }
    }
    try await Self.serve(configuration) { port, server in
      let all = try await Self.exchange(port, "GET /v1/events?last_event_id=0 HTTP/1.1") { $0.contains("i1.3\"") }
      #expect(all.contains("HTTP/1.1 200"))
      #expect(all.contains("Content-Type: text/event-stream") || all.contains("content-type: text/event-stream"))
      for number in 1...3 { #expect(all.contains("id: \(number)\r") || all.contains("id: \(number)\n")) }
      let rest = try await Self.exchange(port, "GET /v1/events HTTP/1.1\r\nLast-Event-ID: 2") { $0.contains("i1.3\"") }
      #expect(!rest.contains("id: 2\n") && rest.contains("id: 3\n"))
      // Whoever names no event hears only what comes: something comes until it is heard.
      async let live = Self.exchange(port, "GET /v1/events HTTP/1.1") { $0.contains("\ndata: ") }
      let coming = Task {
        var number = 4
        while !Task.isCancelled {
          let event = Self.event(number)
          _ = try await store.write { (writing) throws(JobError) in try writing.insert(event) }
          server.parts.bell.ring()
          number += 1
          try await Task.sleep(for: .milliseconds(20))
        }
      }
      let heard = try await live
      coming.cancel()
      #expect(!heard.contains("id: 3\n") && heard.contains("\nid: "))
    }
  }

  @Test func badEventIdsAreRefused() async throws {
    try await ServerTestCase.run { client in
      _ = try await ServerTestCase.problem(client.send(.get, "/v1/events?last_event_id=x"), 400, "invalid_parameter")
    }
  }

  @Test func workEndsWhenItsClientLeaves() async throws {
    var configuration = ServerTestCase.configuration
    configuration.concurrentJobs = 1
    try await Self.serve(configuration) { port, server in
      let client = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton).connect(host: "127.0.0.1", port: port) {
        channel in
        channel.eventLoop.makeCompletedFuture { try NIOAsyncChannel<ByteBuffer, ByteBuffer>(wrappingChannelSynchronously: channel) }
      }
      try await client.executeThenClose { _, outbound in
        let body = #"{"spin": true}"#
        let head = "POST /v1/echo HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: \(body.utf8.count)"
        try await outbound.write(ByteBuffer(string: "\(head)\r\n\r\n\(body)"))
        while server.parts.pool.counts.running == 0 { try await Task.sleep(for: .milliseconds(5)) }
      }
      for _ in 0..<1000 where server.parts.pool.counts.running > 0 { try await Task.sleep(for: .milliseconds(5)) }
      #expect(server.parts.pool.counts.running == 0)
    }
  }

  /// A level that jumps is an incident, an event, and a delivery that waits for its target.
  @Test func observationsBecomeIncidents() async throws {
    var configuration = ServerTestCase.configuration
    let store = MemoryMonitoringStore()
    configuration.store = store
    try await Self.serve(configuration) { port, _ in
      func post(_ path: String, _ body: String, _ type: String = "application/json") async throws -> String {
        try await Self.exchange(port, "POST \(path) HTTP/1.1\r\nConnection: close\r\nContent-Type: \(type)", body) { _ in false }
      }
      #expect(try await post("/v1/series", #"{"id": "calls", "name": "Calls", "every": "day", "timezone": "UTC"}"#).contains(" 201 "))
      #expect(try await post("/v1/monitors", #"{"id": "m", "name": "Calls", "series": "calls", "board": "main"}"#).contains(" 201 "))
      let start = Int64(Date().timeIntervalSince1970) / 86_400 * 86_400 - 200 * 86_400
      func row(_ day: Int64, _ value: Int64) -> String { "\(Instant(secondsSinceEpoch: start + day * 86_400).iso8601),\(value)\n" }
      let quiet = (0..<190).map { row($0, 100 + ($0 * 7919) % 11) }.joined()
      #expect(try await post("/v1/series/calls/observations", "ds,y\n" + quiet, "text/csv").contains("\"added\":190"))
      for _ in 0..<400 {
        if try await store.read({ (reading) throws(JobError) in try reading.find(MonitorState.self, "m") })?.record.changes == 1 { break }
        try await Task.sleep(for: .milliseconds(10))
      }
      let jump = (190..<198).map { row($0, 400) }.joined()
      #expect(try await post("/v1/series/calls/observations", "ds,y\n" + jump, "text/csv").contains("\"added\":8"))
      var incidents: [Incident] = []
      for _ in 0..<400 {
        incidents = try await store.read { (reading) throws(JobError) in try reading.all(Incident.self).map(\.record) }
        if incidents.contains(where: { $0.incidentKind == .kpi }) { break }
        try await Task.sleep(for: .milliseconds(10))
      }
      let incident = try #require(incidents.first { $0.incidentKind == .kpi })
      let acknowledged = try await post("/v1/incidents/\(incident.id)/acknowledge", #"{"owner": "Kim"}"#)
      #expect(acknowledged.contains("\"state\":\"acknowledged\""))
    }
  }
}
