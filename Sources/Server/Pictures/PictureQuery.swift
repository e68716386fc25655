import Engine
import Foundation
import Hummingbird
import Pictures

/// How a picture is wanted, as the query of a resource says it.
struct PictureQuery: Sendable {
  var width = PictureWidth.desktop
  var theme = Theme.light
  var locale = PictureLocale.en
  /// The last so many points; nil shows all.
  var last: Int?

  /// - Parameter hasPoints: whether `last` may be stated.
  /// - Throws: `Problem` 400 for a name or value that means nothing.
  init(_ request: Request, hasPoints: Bool) throws {
    let known = ["width", "theme", "locale"] + (hasPoints ? ["last"] : [])
    for (name, value) in try FormQuery.fields(request.uri.query ?? "") {
      guard known.contains(name) else {
        throw Problem(
          .badRequest, code: "unknown_parameter",
          detail: "There is no '\(name.prefix(40))' here; there are \(known.joined(separator: ", ")).")
      }
      switch name {
      case "width":
        guard let pixels = Int(value), let width = PictureWidth(rawValue: Double(pixels)) else { throw Self.invalid(name, Self.widths) }
        self.width = width
      case "theme":
        guard let theme = Theme(rawValue: value) else { throw Self.invalid(name, Theme.allCases.map(\.rawValue)) }
        self.theme = theme
      case "locale":
        guard let locale = PictureLocale(rawValue: value) else { throw Self.invalid(name, PictureLocale.allCases.map(\.rawValue)) }
        self.locale = locale
      default:
        guard let count = Int(value), (1...Self.mostPoints).contains(count) else {
          throw Self.invalid(name, ["a whole number from 1 to \(Self.mostPoints)"])
        }
        last = count
      }
    }
  }

  private static let mostPoints = 100_000
  private static let widths = PictureWidth.allCases.map { "\(Int($0.rawValue))" }

  private static func invalid(_ name: String, _ wanted: [String]) -> Problem {
    Problem(.badRequest, code: "invalid_parameter", detail: "The parameter '\(name)' takes \(wanted.joined(separator: ", ")).")
  }

  /// What the document says of them.
  static func parameters(hasPoints: Bool) -> [Operation.Parameter] {
    let all: [Operation.Parameter] = [
      .init("width", in: .query, "Of a picture, in pixels; default 960.", .words(widths)),
      .init("theme", in: .query, "Of a picture; default light.", .words(Theme.allCases.map(\.rawValue))),
      .init("locale", in: .query, "Language of a picture; default en.", .words(PictureLocale.allCases.map(\.rawValue))),
    ]
    guard hasPoints else { return all }
    return all + [.init("last", in: .query, "The last so many points; default all.", .integer(minimum: 1, maximum: mostPoints))]
  }
}
