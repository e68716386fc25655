import Engine
import Foundation
import HTTPTypes
import Hummingbird
import Tickets
import Timeline

/// The query of an upload: how the file is to be read, and what is to be watched of it.
struct ImportQuery: Sendable {
  /// The name under which the import is listed.
  var source = "upload"
  var options = ReadingOptions()
  /// Which table the file is; nil = found from its header.
  var table: TableKind?
  /// Nothing is taken where anything is refused.
  var isStrict = false
  /// What to watch from now on; nil = nothing new.
  var watching: WatchedKPIs?

  init() { options.keepsIdentifiers = true }

  /// - Throws: `Problem` 400 for a name or value that means nothing; `JobError` for a zone, a map or KPIs that there are not.
  init(_ request: Request) throws {
    self.init()
    var step = "day"
    var watched: [String]?
    for (name, value) in try FormQuery.fields(request.uri.query ?? "") {
      switch name {
      case "name":
        guard (1...200).contains(value.unicodeScalars.count) else { throw Self.invalid(name, "1 to 200 characters") }
        source = value
      case "table":
        guard let kind = TableKind(rawValue: value) else {
          throw Self.invalid(name, "one of \(TableKind.allCases.map(\.rawValue).joined(separator: ", "))")
        }
        table = kind
      case "timezone":
        guard let zone = Zone(identifier: value) else { throw Self.unusable(name, value, "a name such as Europe/Oslo") }
        options.zone = zone
      case "date_order":
        guard let order = DateOrder(rawValue: value) else { throw Self.invalid(name, "dmy or mdy") }
        options.dateOrder = order
      case "map":
        for pair in value.split(separator: ",") {
          let parts = pair.split(separator: "=", maxSplits: 1).map(String.init)
          guard parts.count == 2 else { throw Self.unusable(name, value, "pairs such as created_at=OPENED,team=GROUP") }
          options.map[parts[0]] = parts[1]
        }
      case "strict":
        guard let flag = Bool(value) else { throw Self.invalid(name, "true or false") }
        isStrict = flag
      case "watch":
        let ids = value.split(separator: ",").map(String.init)
        guard !ids.isEmpty, ids.count <= 100 else { throw Self.unusable(name, value, "all, or ids of KPIs with commas between") }
        watched = ids == ["all"] ? [] : ids
      case "every":
        guard WatchedKPIs.steps.contains(value) else { throw Self.invalid(name, "one of \(WatchedKPIs.steps.joined(separator: ", "))") }
        step = value
      default:
        let hint =
          NearestName.to(name, among: Self.names).map { "; did you mean \($0)?" } ?? "; it knows \(Self.names.joined(separator: ", "))."
        throw Problem(.badRequest, code: "unknown_parameter", detail: "An import knows no '\(name.prefix(40))'" + hint)
      }
    }
    watching = watched.map { WatchedKPIs(ids: $0, every: step) }
  }

  private static let names = ["name", "table", "timezone", "date_order", "map", "strict", "watch", "every"]

  private static func invalid(_ name: String, _ wanted: String) -> Problem {
    Problem(.badRequest, code: "invalid_parameter", detail: "The parameter '\(name)' takes \(wanted).")
  }

  /// A text that is a language of its own and says nothing in it.
  private static func unusable(_ name: String, _ value: String, _ wanted: String) -> JobError {
    JobError(.request, code: "invalid_parameter", message: "'\(name)' takes \(wanted), not '\(value.prefix(40))'", field: name)
  }

  /// What the document says of them.
  static var parameters: [Operation.Parameter] {
    [
      .init("name", in: .query, "The name under which the import is listed: tickets.csv.", .string(minLength: 1, maxLength: 200)),
      .init("table", in: .query, "Which table the file is; found from its header otherwise.", .words(TableKind.allCases.map(\.rawValue))),
      .init("timezone", in: .query, "Clock of stamps without an offset: Europe/Oslo."),
      .init(
        "date_order", in: .query, "Which part of 03/04/2016 is the day, where the dates themselves do not tell.", .words(["dmy", "mdy"])),
      .init("map", in: .query, "Headers by canonical column: created_at=OPENED,team=GROUP."),
      .init("strict", in: .query, "Takes nothing where any row or value is refused.", .boolean),
      .init(
        "watch", in: .query, "Makes a series and a monitor of each of these KPIs, ids with commas between, or all that the columns allow."),
      .init("every", in: .query, "The step of what is watched; default day.", .words(WatchedKPIs.steps)),
    ]
  }
}
