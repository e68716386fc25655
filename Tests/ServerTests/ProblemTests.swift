import Engine
import Foundation
import HTTPTypes
import HummingbirdTesting
import Server
import Testing

/// Every error has the one shape, the right status, and the place.
struct ProblemTests {
  @Test func unknownPath() async throws {
    try await ServerTestCase.run { client in
      let near = try await ServerTestCase.problem(client.send(.post, "/v1/ecko", "{}"), 404, "not_found")
      #expect(near["detail"] == "There is nothing at /v1/ecko; did you mean /v1/echo?")
      _ = try await ServerTestCase.problem(client.send(.get, "/nothing/at/all"), 404, "not_found")
      _ = try await ServerTestCase.problem(client.send(.get, "/v1"), 404, "not_found")
    }
  }

  @Test(arguments: [
    ("/v1/echo", "GET", "POST"), ("/v1/echo/", "DELETE", "POST"), ("/healthz", "POST", "GET, HEAD"), ("/", "PUT", "GET, HEAD"),
  ])
  func wrongMethod(path: String, method: String, allowed: String) async throws {
    try await ServerTestCase.run { client in
      let response = try await client.send(try #require(HTTPRequest.Method(method)), path)
      _ = try ServerTestCase.problem(response, 405, "method_not_allowed")
      #expect(response.headers[.allow] == allowed)
    }
  }

  @Test(arguments: ["text/plain", "", "application/xml", "application/json; charset=latin1", "application/x-www-form-urlencoded", "json"])
  func wrongContentType(type: String) async throws {
    try await ServerTestCase.run { client in
      let headers: HTTPFields = type.isEmpty ? [:] : [.contentType: type]
      let response = try await client.send(.post, "/v1/echo", "{}", headers)
      _ = try ServerTestCase.problem(response, 415, "unsupported_media_type")
      #expect(response.headers[.accept]?.contains("application/json") == true)
    }
  }

  @Test func compressedBodiesAreReadOrRefused() async throws {
    try await ServerTestCase.run { client in
      var headers = ServerTestCase.json
      headers[.contentEncoding] = "gzip"
      _ = try await ServerTestCase.problem(client.send(.post, "/v1/echo", "{}", headers), 400, "damaged_gzip")
      headers[.contentEncoding] = "br"
      _ = try await ServerTestCase.problem(client.send(.post, "/v1/echo", "{}", headers), 415, "unsupported_media_type")
    }
  }

  @Test func tableForAJobWithoutOne() async throws {
    try await ServerTestCase.run { client in
      _ = try await ServerTestCase.problem(client.send(.post, "/v1/plain", "y\n1\n", ServerTestCase.csv), 415, "unsupported_media_type")
    }
  }

  @Test func nothingThatIsAccepted() async throws {
    try await ServerTestCase.run { client in
      var headers = ServerTestCase.json
      headers[.accept] = "image/svg+xml"
      _ = try await ServerTestCase.problem(client.send(.post, "/v1/echo", "{}", headers), 406, "not_acceptable")
    }
  }

  @Test func brokenJSON() async throws {
    try await ServerTestCase.run { client in
      let problem = try await ServerTestCase.problem(client.send(.post, "/v1/echo", "{\n \"horizon\": }"), 400, "malformed_json")
      #expect(problem["line"] == 2)
      #expect(problem["column"] == "13")
      _ = try await ServerTestCase.problem(client.send(.post, "/v1/echo", ""), 400, "malformed_json")
      _ = try await ServerTestCase.problem(client.send(.post, "/v1/echo", nil), 400, "malformed_json")
    }
  }

  @Test(arguments: [
    (#"{"horzon": 1}"#, "unknown_field", "/horzon"), (#"{"horizon": "x"}"#, "wrong_type", "/horizon"),
    (#"{"levels": [80, true]}"#, "wrong_type", "/levels/1"), (#"{"fail": "request"}"#, "no_such_model", "/models"),
    (#"{"horizon": 1e400}"#, "value_out_of_range", "/horizon"), ("[]", "wrong_type", nil),
  ])
  func requestErrors(body: String, code: String, pointer: String?) async throws {
    try await ServerTestCase.run { client in
      let problem = try await ServerTestCase.problem(client.send(.post, "/v1/echo", body), 422, code)
      #expect(problem["pointer"]?.string == pointer)
    }
  }

  @Test func dataErrorsTellTheirPlace() async throws {
    try await ServerTestCase.run { client in
      let problem = try await ServerTestCase.problem(client.send(.post, "/v1/echo", #"{"fail": "data"}"#), 422, "unreadable_date")
      #expect(problem["line"] == 4)
      #expect(problem["column"] == "ds")
      #expect(problem["detail"] == "table, line 4, column ds: this is no date")
      #expect(problem["title"] == "Unreadable date")
    }
  }

  @Test func environmentErrorsAre500() async throws {
    try await ServerTestCase.run { client in
      _ = try await ServerTestCase.problem(client.send(.post, "/v1/echo", #"{"fail": "environment"}"#), 500, "missing_program")
    }
  }

  @Test func unexpectedErrorsKeepTheirSecret() async throws {
    struct Secret: Error { var password = "hunter2" }
    var configuration = ServerTestCase.configuration
    configuration.renderers["image/svg+xml"] = { _, _ in throw Secret() }
    try await ServerTestCase.run(configuration) { client in
      var headers = ServerTestCase.json
      headers[.accept] = "image/svg+xml"
      let response = try await client.send(.post, "/v1/echo", "{}", headers)
      _ = try ServerTestCase.problem(response, 500, "internal_error")
      #expect(!response.text.contains("hunter2"))
    }
  }

  @Test func queriesGoWithTables() async throws {
    try await ServerTestCase.run { client in
      _ = try await ServerTestCase.problem(client.send(.post, "/v1/echo?type=xmr", "{}"), 400, "query_with_json")
      let csv = ServerTestCase.csv
      let unknown = try await ServerTestCase.problem(client.send(.post, "/v1/echo?horzon=1", "y\n1\n", csv), 422, "unknown_field")
      #expect(unknown["pointer"] == "/horzon")
      let wrong = try await ServerTestCase.problem(client.send(.post, "/v1/echo?horizon=x", "y\n1\n", csv), 422, "wrong_type")
      #expect(wrong["pointer"] == "/horizon")
      _ = try await ServerTestCase.problem(client.send(.post, "/v1/echo?type=a&type=b", "y\n1\n", csv), 400, "repeated_field")
      _ = try await ServerTestCase.problem(client.send(.post, "/v1/echo?table=x", "y\n1\n", csv), 400, "repeated_field")
      _ = try await ServerTestCase.problem(client.send(.post, "/v1/echo?type=%ff", "y\n1\n", csv), 400, "malformed_query")
    }
  }

  @Test func tablesAreUTF8() async throws {
    try await ServerTestCase.run { client in
      let response = try await client.send(.post, "/v1/echo", bytes: [0x79, 0x0A, 0xE5, 0x0A], ServerTestCase.csv)
      #expect(try ServerTestCase.problem(response, 400, "not_utf8")["pointer"] == "/table")
    }
  }
}
