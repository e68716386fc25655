import Hummingbird
import Logging
import NIOCore
import NIOPosix
import Server
import ServiceLifecycle
import Testing

/// What a graceful stop leaves whole.
struct StopTests {
  /// A client that begins to read only after the server has been told to stop gets every byte of an answer larger than the socket holds,
  /// whether the job ran at that moment or its answer was on its way.
  @Test(arguments: ["keep-alive", "close"], [0, 700])
  func runningAnswersLeaveWhole(connection: String, milliseconds: Int) async throws {
    let length = 16 << 20
    let (ports, listening) = AsyncStream.makeStream(of: Int.self)
    var configuration = ServerTestCase.configuration
    configuration.port = 0
    let application = try ForeshiftServer(configuration: configuration).application { address in
      listening.yield(address.split(separator: ":").last.flatMap { Int($0) } ?? 0)
    }
    let group = ServiceGroup(configuration: ServiceGroupConfiguration(services: [application], logger: Logger(label: "test")))
    async let serving: Void = group.run()
    var iterator = ports.makeAsyncIterator()
    let port = try #require(await iterator.next())

    let client = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton).connect(host: "127.0.0.1", port: port) { channel in
      channel.eventLoop.makeCompletedFuture { try NIOAsyncChannel<ByteBuffer, ByteBuffer>(wrappingChannelSynchronously: channel) }
    }
    let received = try await client.executeThenClose { inbound, outbound in
      let body = "{\"answer_length\": \(length), \"sleep_milliseconds\": \(milliseconds)}"
      let head =
        "POST /v1/echo HTTP/1.1\r\nHost: localhost\r\nConnection: \(connection)\r\nContent-Type: application/json\r\nContent-Length: \(body.utf8.count)"
      try await outbound.write(ByteBuffer(string: "\(head)\r\n\r\n\(body)"))
      try await Task.sleep(for: .milliseconds(350))
      await group.triggerGracefulShutdown()
      try await Task.sleep(for: .milliseconds(850))
      var received = ByteBuffer()
      do {
        for try await var part in inbound { received.writeBuffer(&part) }
      } catch is IOError {
        // A connection that is reset ends like one that is closed: what came counts.
      }
      return received
    }
    let text = String(buffer: received)
    let parts = text.split(separator: "\r\n\r\n", maxSplits: 1)
    #expect(parts.first?.hasPrefix("HTTP/1.1 200 OK") == true)
    let stated = parts.first?.split(separator: "\r\n").first { $0.lowercased().hasPrefix("content-length:") }
    let expected = try #require(stated?.split(separator: " ").last.flatMap { Int($0) })
    #expect(expected > length)
    #expect(parts.last?.utf8.count == expected)
    try await serving
  }
}
