import Foundation
import Testing
import Tickets

/// Compares a catalogue file with the catalogue, entry by entry and field by field.
struct CatalogueCheck {
  let file: URL

  func run() throws {
    let actual = try JSONDecoder().decode(ReferenceValue.self, from: JSONEncoder().encode(KPICatalogue.all))
    guard case .list(let entries) = actual else { return }
    let byID = Dictionary(
      entries.compactMap { entry in
        if case .string(let id)? = entry.object["id"] { (id, entry) } else { nil }
      }, uniquingKeysWith: { first, _ in first })
    for (key, value) in try ReferenceValue(file).object {
      switch key {
      case "version": value.expect(.count(KPICatalogue.version), at: key)
      case "languages": value.expect(.list(Language.allCases.map { .string($0.rawValue) }), at: key)
      case "seeds":
        let documents = SourceDocument.allCases.map { ($0.language.rawValue, ReferenceValue.string($0.rawValue)) }
        value.expect(.object(Dictionary(uniqueKeysWithValues: documents)), at: key)
      case "kpis":
        guard case .list(let expected) = value else {
          Issue.record("kpis is no list")
          continue
        }
        for entry in expected {
          guard case .string(let id)? = entry.object["id"] else {
            Issue.record("an entry without an id: \(entry)")
            continue
          }
          entry.expect(byID[id], at: id)
        }
      default: Issue.record("catalog.json: unknown key \(key)")
      }
    }
  }
}
