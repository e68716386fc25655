import Engine
import Foundation
import HTTPTypes
import HummingbirdTesting
import NIOCore
import NIOPosix
import Server
import Testing

/// Requests made to be misread.
struct HostileTests {
  /// What comes back over a connection of its own until the server closes it.
  private static func answer(to request: String, port: Int) async throws -> String {
    let client = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton).connect(host: "127.0.0.1", port: port) { channel in
      channel.eventLoop.makeCompletedFuture { try NIOAsyncChannel<ByteBuffer, ByteBuffer>(wrappingChannelSynchronously: channel) }
    }
    return try await client.executeThenClose { inbound, outbound in
      try await outbound.write(ByteBuffer(string: request))
      var received = ByteBuffer()
      do {
        for try await var part in inbound { received.writeBuffer(&part) }
      } catch is IOError {
        // A connection that is reset is closed: what came counts.
      }
      return String(buffer: received)
    }
  }

  /// Heads that two programs in a row may read differently: refused, the connection closed, and what hides behind them never answered.
  @Test func requestsAreNotSmuggled() async throws {
    let hidden = "GET /smuggled HTTP/1.1\r\nHost: localhost\r\n\r\n"
    let heads = [
      "Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", "Content-Length: 0\r\nContent-Length: 40\r\n\r\n",
      "Content-Length: 0, 40\r\n\r\n", "Content-Length: +0\r\n\r\n", "Content-Length: -1\r\n\r\n",
      "Transfer-Encoding: xchunked\r\nContent-Length: 5\r\n\r\n0\r\n\r\n",
      "Transfer-Encoding : chunked\r\nContent-Length: 5\r\n\r\n0\r\n\r\n",
      "Transfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n", "X: b\r\n Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
    ]
    try await ForeshiftServer(configuration: ServerTestCase.configuration).application().test(.live) { client in
      let port = try #require(client.port)
      for head in heads {
        let request = "POST /v1/echo HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n\(head)\(hidden)"
        let answer = try await Self.answer(to: request, port: port)
        #expect(answer.hasPrefix("HTTP/1.1 400 "), "\(head)")
        #expect(answer.components(separatedBy: "HTTP/1.1 ").count == 2, "\(head)")
        #expect(!answer.contains("smuggled"), "\(head)")
      }
    }
  }

  /// Two hosts, or what is none: refused like a head that cannot be read, and what comes behind it is not answered. What came before it is.
  @Test(arguments: [
    "Host: localhost\r\nHost: localhost", "Host: localhost\r\nhost: evil.example", "Host: localhost, evil.example", "Host: me@localhost",
    "Host: localhost/path", "Host: local host",
  ])
  func oneRequestNamesOneHost(hosts: String) async throws {
    try await ForeshiftServer(configuration: ServerTestCase.configuration).application().test(.live) { client in
      let port = try #require(client.port)
      let good = "GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n"
      let bad = "GET /healthz HTTP/1.1\r\n\(hosts)\r\n\r\n"
      let alone = try await Self.answer(to: bad + good, port: port)
      #expect(alone.hasPrefix("HTTP/1.1 400 "), "\(alone)")
      #expect(alone.components(separatedBy: "HTTP/1.1 ").count == 2, "\(alone)")
      let behind = try await Self.answer(to: good + bad + good, port: port)
      #expect(behind.hasPrefix("HTTP/1.1 200 "), "\(behind)")
      #expect(behind.components(separatedBy: "HTTP/1.1 ").count == 3 && behind.contains("HTTP/1.1 400 "), "\(behind)")
    }
  }

  /// Paths that lead out of where they begin lead nowhere.
  @Test(arguments: [
    "/../../etc/passwd", "/%2e%2e/%2e%2e/etc/passwd", "/assets/..%2f..%2f..%2fetc%2fpasswd", "/assets/../../etc/passwd",
    "/v1/series/..%2f..%2fetc%2fpasswd", "/v1/..%5c..%5cetc%5cpasswd", "/v1/series/%00", "//etc/passwd",
  ])
  func pathsLeadNowhere(path: String) async throws {
    try await ForeshiftServer(configuration: ServerTestCase.configuration).application().test(.live) { client in
      let port = try #require(client.port)
      let answer = try await Self.answer(to: "GET \(path) HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n", port: port)
      #expect(answer.hasPrefix("HTTP/1.1 404 "), "\(answer.prefix(200))")
      #expect(!answer.contains("root:"))
    }
  }

  /// JSON a hundred thousand levels deep is refused like any other that does not fit, wherever it stands.
  @Test func deepJSONIsRefused() async throws {
    let depth = 100_000
    let lists = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    let objects = String(repeating: #"{"a":"#, count: depth) + "1" + String(repeating: "}", count: depth)
    let bodies = [
      ("/v1/echo", lists), ("/v1/echo", objects), ("/v1/echo", #"{"levels": \#(lists)}"#), ("/v1/echo", String(lists.prefix(depth))),
      ("/v1/monitors", #"{"id": "m", "chart": \#(objects)}"#), ("/v1/observations", #"{"observations": \#(lists)}"#),
    ]
    try await ServerTestCase.run { client in
      for (path, body) in bodies {
        let response = try await client.send(.post, path, body)
        #expect((400..<500).contains(response.status.code), "\(path) \(body.prefix(30)): \(response.status)")
      }
      #expect(try await client.send(.get, "/healthz").status == .ok)
    }
  }
}
