import Engine
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing

@testable import Server

@Suite struct DashboardTests {
  static let browser: HTTPFields = [.accept: "text/html", .acceptEncoding: "gzip"]
  static let plain: HTTPFields = [.accept: "text/html"]

  static var configuration: ServerConfiguration { ServerConfiguration(jobs: Jobs.all, renderers: PictureRenderers.all) }

  /// Sixty days of a small desk; the last ten have twice the tickets.
  static let tickets: String = {
    var lines = ["ticket_id,created_at,resolved_at,priority,team"]
    for day in 0..<60 {
      for index in 0..<(day >= 50 ? 12 : 6) {
        let date = "2026-0\(1 + day / 28)-\(day % 28 + 1 < 10 ? "0" : "")\(day % 28 + 1)"
        lines.append("T\(day)-\(index),\(date) 08:\(10 + index),\(date) 1\(index % 8):30,\(1 + index % 3),\(index % 2 == 0 ? "A" : "B")")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }()

  static func form(_ text: String, name: String = "desk.csv") -> (body: [UInt8], headers: HTTPFields) {
    let body =
      "--XYZ\r\nContent-Disposition: form-data; name=\"file\"; filename=\"\(name)\"\r\nContent-Type: text/csv\r\n\r\n\(text)\r\n--XYZ--\r\n"
    return (Array(body.utf8), [.contentType: "multipart/form-data; boundary=XYZ", .accept: "text/html"])
  }

  @Test func withoutDataThereIsAStartPage() async throws {
    try await ServerTestCase.run(Self.configuration) { client in
      for path in ["/", "/start", "/forecast", "/u/unknown"] {
        let page = try await client.send(.get, path, nil, Self.plain)
        #expect(page.status == .ok && page.text.contains("action=\"/upload\""), "\(path)")
        #expect(page.headers[.contentSecurityPolicy]?.hasPrefix("default-src 'self'; ") == true)
        #expect(page.headers[.contentType] == "text/html; charset=utf-8")
      }
      let json = try await client.send(.get, "/", nil, [:])
      #expect(json.headers[.contentType] == "application/json" && json.text.contains("/openapi.json"))
    }
  }

  @Test func assetsAreKeptForGoodAndPacked() async throws {
    try await ServerTestCase.run(Self.configuration) { client in
      let page = try await client.send(.get, "/start", nil, Self.plain)
      let paths = page.text.matches(of: try Regex("\"(/assets/[^\"]+)\"", as: (Substring, Substring).self)).map { String($0.output.1) }
      #expect(Set(paths).count == 3)
      for path in Set(paths) {
        let file = try await client.send(.get, path, nil, [.acceptEncoding: "gzip"])
        #expect(file.status == .ok && file.headers[.contentEncoding] == "gzip")
        #expect(file.headers[.cacheControl]?.contains("immutable") == true)
        let again = try await client.send(.get, path, nil, [.ifNoneMatch: try #require(file.headers[.eTag])])
        #expect(again.status == .notModified && again.bytes.isEmpty)
        let bare = try await client.send(.get, path, nil, [.acceptEncoding: "gzip;q=0"])
        #expect(bare.headers[.contentEncoding] == nil && bare.bytes.count > file.bytes.count)
      }
      let missing = try await client.send(.get, "/assets/other.css", nil, [:])
      #expect(missing.status == .notFound)
    }
  }

  @Test func languageThemeAndWidthAreTheViewers() async throws {
    try await ServerTestCase.run(Self.configuration) { client in
      let chosen = try await client.send(.get, "/start?lang=zh-Hant", nil, Self.plain)
      #expect(chosen.text.contains("<html lang=\"zh-Hant\">") && chosen.headers[.setCookie]?.hasPrefix("foreshift_lang=zh-Hant;") == true)
      let remembered = try await client.send(
        .get, "/start", nil, [.accept: "text/html", .cookie: "a=b; foreshift_lang=fi; foreshift_theme=dark"])
      #expect(remembered.text.contains("<html lang=\"fi\" data-theme=\"dark\">"))
      let preferred = try await client.send(.get, "/start", nil, [.accept: "text/html", .acceptLanguage: "de, nn;q=0.4, hr;q=0.8"])
      #expect(preferred.text.contains("<html lang=\"hr\">"))
      let odd = try await client.send(.get, "/start?lang=%3Cb%3E&theme=pink&width=nan", nil, Self.plain)
      #expect(odd.status == .ok && odd.text.contains("<html lang=\"en\">") && !odd.text.contains("<b>"))
    }
  }

  @Test func anUploadedFileHasAllPages() async throws {
    try await ServerTestCase.run(Self.configuration) { client in
      let (body, headers) = Self.form(Self.tickets, name: "<desk>.csv")
      let sent = try await client.send(.post, "/upload", bytes: body, headers)
      let base = try #require(sent.headers[.location])
      #expect(sent.status == .seeOther && base.hasPrefix("/u/"))
      var first = try await client.send(.get, base, nil, Self.browser)
      for _ in 0..<400 where !(first.status == .ok && first.headers[.contentEncoding] == "gzip") {
        try await Task.sleep(for: .milliseconds(50))
        first = try await client.send(.get, base, nil, Self.browser)
      }
      #expect(first.headers[.contentEncoding] == "gzip" && first.bytes.count < 60_000)
      let again = try await client.send(.get, base, nil, [.accept: "text/html", .ifNoneMatch: try #require(first.headers[.eTag])])
      #expect(again.status == .notModified)
      let overview = try await client.send(.get, base, nil, Self.plain)
      #expect(overview.text.contains("&lt;desk&gt;.csv") && !overview.text.contains("<desk>"))
      #expect(overview.text.contains("href=\"\(base)kpi/ticket_volume\""))
      for path in ["signals", "forecast", "staffing", "data", "kpi/ticket_volume", "kpi/ticket_volume?days=30"] {
        let page = try await client.send(.get, base + path, nil, Self.plain)
        #expect(page.status == .ok && page.text.contains("<main id=\"main\""), "\(path)")
      }
      let svg = try await client.send(.get, base + "kpi/ticket_volume.svg?width=560", nil, [:])
      #expect(svg.headers[.contentType] == "image/svg+xml" && svg.text.hasPrefix("<svg") && svg.text.contains("width=\"560\""))
      let inline = try await client.send(.get, base + "kpi/ticket_volume.svg?width=360&inline=1", nil, [:])
      #expect(inline.text.contains("class=\"one\"") && inline.text.contains("width=\"360\""))
      let csv = try await client.send(.get, base + "kpi/ticket_volume.csv", nil, [:])
      #expect(csv.headers[.contentType] == "text/csv; charset=utf-8" && csv.text.hasPrefix("unique_id,ds"))
      let part = try await client.send(.get, base + "staffing?agents=9&cost=30&part=what-if", nil, Self.plain)
      #expect(part.text.contains("9 agents") && !part.text.contains("<html"))
      let nothing = try await client.send(.get, base + "kpi/none", nil, Self.plain)
      #expect(nothing.status == .notFound)
    }
  }

  @Test func whatIsNoTableIsRefusedOnTheStartPage() async throws {
    try await ServerTestCase.run(Self.configuration) { client in
      for text in ["", "nothing that is a table", "a,b\n1,2\n"] {
        let (body, headers) = Self.form(text)
        let answer = try await client.send(.post, "/upload", bytes: body, headers)
        #expect(answer.status == .unprocessableContent && answer.text.contains("role=\"alert\""), "\(text)")
      }
      let broken = try await client.send(.post, "/upload", bytes: Array("--XYZ\r\nno".utf8), Self.form("").headers)
      #expect(broken.status == .unprocessableContent)
      var foreign = Self.form(Self.tickets)
      foreign.headers[try #require(HTTPField.Name("Sec-Fetch-Site"))] = "cross-site"
      #expect(try await client.send(.post, "/upload", bytes: foreign.body, foreign.headers).status == .forbidden)
    }
  }

  @Test func multipartFormsAreReadToTheByte() throws {
    let contents = Data([0, 13, 10, 45, 45, 255])
    let head = Data("--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a b.csv\"\r\n\r\n".utf8)
    let form = try #require(
      MultipartForm(contentType: "multipart/form-data; boundary=b", body: head + contents + Data("\r\n--b--\r\n".utf8)))
    #expect(form.parts.count == 1 && form.parts[0].contents == contents && form.parts[0].fileName == "a b.csv")
    #expect(MultipartForm(contentType: "text/csv", body: head) == nil)
    #expect(MultipartForm(contentType: "multipart/form-data", body: head) == nil)
    #expect(MultipartForm(contentType: "multipart/form-data; boundary=b", body: head + contents) == nil)
  }
}
