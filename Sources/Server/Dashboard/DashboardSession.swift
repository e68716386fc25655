import HTTPTypes
import Hummingbird
import Monitoring
import Pictures

/// Signing in from a browser: the token in a cookie that no script reads and no other site sends.
enum DashboardSession {
  static let cookie = "foreshift_token"

  /// The token that a browser sends with every request; nil where it has none.
  static func secret(_ headers: HTTPFields) -> String? { DashboardViewer.cookies(headers)[cookie] }

  /// A change asked for by a browser's cookie must come from a page of this server; programs send their token in a header.
  static func mayChange(_ request: Request) -> Bool {
    guard request.method != .get, request.method != .head, request.headers[.authorization] == nil, secret(request.headers) != nil else {
      return true
    }
    guard let name = HTTPField.Name("Sec-Fetch-Site"), let site = request.headers[name] else { return false }
    return site == "same-origin" || site == "none"
  }

  static func set(_ token: String, isSecure: Bool) -> String {
    "\(cookie)=\(token); Path=/; HttpOnly; SameSite=Strict; Max-Age=\(token.isEmpty ? 0 : 2_592_000)" + (isSecure ? "; Secure" : "")
  }
}

extension DashboardRoutes {
  func session() -> [Route] {
    [
      Route(.get, "/sign-in", .open) { request, _ in signIn(request, isWrong: false) },
      Route(.post, "/sign-in", .open) { request, _ in
        let (fields, _) = try await Self.fields(request, site.parts.configuration)
        let token = fields["token"] ?? ""
        // A cookie holds no other characters, and a token has none.
        let isPlain =
          !token.isEmpty && token.utf8.count < 200 && token.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != 0x3B && $0 != 0x2C }
        guard isPlain, (try? await site.parts.access.caller(ofSecret: token)) != nil else { return signIn(request, isWrong: true) }
        var response = Self.back(to: "/")
        response.headers[.setCookie] = DashboardSession.set(token, isSecure: site.parts.configuration.certificate != nil)
        return response
      },
      Route(.post, "/sign-out", .open) { request, _ in
        try Self.checkOrigin(request)
        var response = Self.back(to: "/sign-in")
        response.headers[.setCookie] = DashboardSession.set("", isSecure: site.parts.configuration.certificate != nil)
        return response
      },
    ]
  }

  private func signIn(_ request: Request, isWrong: Bool) -> Response {
    let visit = DashboardVisit(site, placeholder, request)
    return visit.plain(Dashboard.signIn(isWrong: isWrong, visit.frame()), status: isWrong ? .forbidden : .ok)
  }
}
