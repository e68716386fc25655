import Engine
import Foundation
import HTTPTypes
import HummingbirdTesting
import Server
import Testing

/// Every endpoint as it should be used.
struct EndpointTests {
  @Test func healthSaysOkAndVersion() async throws {
    try await ServerTestCase.run { client in
      let response = try await client.send(.get, "/healthz")
      #expect(response.status == .ok)
      #expect(response.headers[.contentType] == "application/json")
      #expect(response.text == "{\"status\":\"ok\",\"version\":\"\(Engine.version)\"}\n")
    }
  }

  @Test func headAnswersWithoutBody() async throws {
    try await ServerTestCase.run { client in
      let response = try await client.send(.head, "/healthz")
      #expect(response.status == .ok)
      #expect(response.bytes.isEmpty)
    }
  }

  @Test func indexNamesEveryJob() async throws {
    try await ServerTestCase.run { client in
      let index = try await ServerTestCase.value(client.send(.get, "/"))
      #expect(index["jobs"]?.items.map { $0["path"] } == ["/v1/echo", "/v1/plain"])
      let page = try await client.send(.get, "/", nil, [.accept: "text/html,application/xhtml+xml,*/*;q=0.8"])
      #expect(page.headers[.contentType] == "text/html; charset=utf-8")
      #expect(page.text.hasPrefix("<!doctype html>") && page.text.contains("/assets/"))
    }
  }

  @Test func jobAnswersItsOwnBytes() async throws {
    try await ServerTestCase.run { client in
      let request = #"{"horizon": 3, "levels": [80, 95.5], "table": "ds,y\n1,2\n"}"#
      let response = try await client.send(.post, "/v1/echo", request)
      #expect(response.status == .ok)
      #expect(response.headers[.contentType] == "application/json")
      #expect(response.headers[.xContentTypeOptions] == "nosniff")
      #expect(try response.bytes == AnyJob(EchoJob.self).run(json: Data(request.utf8)))
    }
  }

  @Test(arguments: ["application/json; charset=utf-8", "Application/JSON;charset=\"UTF-8\"", "application/json;charset=us-ascii"])
  func contentTypeMayStateItsCharset(type: String) async throws {
    try await ServerTestCase.run { client in
      let response = try await client.send(.post, "/v1/plain", "{}", [.contentType: type])
      #expect(response.status == .ok)
    }
  }

  @Test func tableMayBeTheBody() async throws {
    try await ServerTestCase.run { client in
      let path = "/v1/echo?type=xmr+chart&horizon=7&levels=80,95.5&models=ETS(A%2CN),b&seasonal=true"
      let answer = try await ServerTestCase.value(client.send(.post, path, "ds,y\n1,\"2\"\n", ServerTestCase.csv))
      #expect(answer["text"] == "ds,y\n1,\"2\"\n")
      #expect(answer["type"] == "xmr chart")
      #expect(answer["horizon"] == 7)
      #expect(answer["levels"] == [80, 95.5])
      #expect(answer["seasonal"] == true)
    }
  }

  @Test func repeatedQueryFieldsJoinAList() async throws {
    try await ServerTestCase.run { client in
      let answer = try await ServerTestCase.value(client.send(.post, "/v1/echo?models=a&models=b,c", "y\n1\n", ServerTestCase.csv))
      #expect(answer["models"] == ["a", "b", "c"])
    }
  }

  @Test func pictureComesFromItsRenderer() async throws {
    var configuration = ServerTestCase.configuration
    configuration.renderers["image/svg+xml"] = { job, answer in
      job == "echo" ? Data("<svg>\(job) \(answer.count)</svg>".utf8) : nil
    }
    try await ServerTestCase.run(configuration) { client in
      var headers = ServerTestCase.json
      headers[.accept] = "image/svg+xml"
      let response = try await client.send(.post, "/v1/echo", "{}", headers)
      #expect(response.headers[.contentType] == "image/svg+xml")
      #expect(response.text == "<svg>echo 3</svg>")
      _ = try await ServerTestCase.problem(client.send(.post, "/v1/plain", "{}", headers), 406, "not_acceptable")
      headers[.accept] = "image/svg+xml;q=0.5, application/json"
      #expect(try await client.send(.post, "/v1/echo", "{}", headers).headers[.contentType] == "application/json")
    }
  }

  @Test func liveServerAnswers() async throws {
    try await ForeshiftServer(configuration: ServerTestCase.configuration).application().test(.live) { client in
      let table = "ds,y\n" + String(repeating: "2016-01-01,1.25\n", count: 100_000)
      let response = try await client.send(.post, "/v1/echo", table, ServerTestCase.csv)
      #expect(response.status == .ok)
      #expect(response.headers[.server] == "foreshift/\(Engine.version)")
      #expect(try ServerTestCase.value(response)["text"]?.string?.utf8.count == table.utf8.count)
    }
  }
}
