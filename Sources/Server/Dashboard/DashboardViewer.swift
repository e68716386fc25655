import HTTPTypes
import Hummingbird
import Pictures

/// Who looks at a page: language, theme and the width of the drawings, from the address, from what was chosen before, or from the browser.
struct DashboardViewer: Sendable, Equatable {
  var locale: PictureLocale
  var theme: Theme?
  var width: PictureWidth
  /// The language was chosen in this address, and is to be remembered.
  var choosesLocale = false

  init(_ request: Request) {
    let cookies = Self.cookies(request.headers)
    let query = request.uri.queryParameters
    if let chosen = query["lang"].flatMap({ PictureLocale(rawValue: String($0)) }) {
      locale = chosen
      choosesLocale = true
    } else {
      locale = cookies["foreshift_lang"].flatMap(PictureLocale.init(rawValue:)) ?? Self.preferred(request.headers[.acceptLanguage])
    }
    let theme = query["theme"].map(String.init) ?? cookies["foreshift_theme"]
    self.theme = theme.flatMap(Theme.init(rawValue:))
    let stated = query["width"].map(String.init) ?? cookies["foreshift_width"]
    if let pixels = stated.flatMap(Double.init), pixels.isFinite {
      width = PictureWidth(fitting: pixels)
    } else {
      width = Self.isPhone(request.headers) ? .phone : .desktop
    }
  }

  /// The pairs of the Cookie header.
  static func cookies(_ headers: HTTPFields) -> [String: String] {
    var cookies: [String: String] = [:]
    for field in headers[values: .cookie] {
      for pair in field.split(separator: ";").prefix(50) {
        let parts = pair.split(separator: "=", maxSplits: 1)
        guard parts.count == 2 else { continue }
        cookies[String(parts[0].drop { $0 == " " })] = String(parts[1])
      }
    }
    return cookies
  }

  /// The first of the browser's languages that there is, by its weights; English where there is none.
  static func preferred(_ field: String?) -> PictureLocale {
    guard let field else { return .en }
    let tags = field.split(separator: ",").prefix(20).enumerated().map { place, entry -> (tag: String, weight: Double, place: Int) in
      let parts = entry.split(separator: ";").map { $0.filter { $0 != " " } }
      let weight = parts.dropFirst().first { $0.hasPrefix("q=") }.flatMap { Double($0.dropFirst(2)) } ?? 1
      return (parts.first ?? "", weight, place)
    }
    for entry in tags.sorted(by: { ($1.weight, $0.place) < ($0.weight, $1.place) }) where entry.weight > 0 {
      let locale = PictureLocale(tag: entry.tag)
      if locale != .en || entry.tag.lowercased().hasPrefix("en") { return locale }
    }
    return .en
  }

  private static func isPhone(_ headers: HTTPFields) -> Bool {
    if let hint = HTTPField.Name("Sec-CH-UA-Mobile").flatMap({ headers[$0] }) { return hint == "?1" }
    return headers[.userAgent]?.contains("Mobi") ?? false
  }
}
