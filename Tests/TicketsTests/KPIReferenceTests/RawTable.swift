import Foundation

@testable import Tickets

/// Some columns of a CSV file as they stand in it, for facts that a tickets table does not keep.
struct RawTable: Sendable {
  /// Field texts by header, one entry a row.
  let columns: [String: [String]]

  init(_ file: URL, columns names: [String]) throws {
    var reader = try DelimitedRecords(TableOpener.open(.file(file.path), options: ReadingOptions()))
    var positions: [Int] = []
    for name in names {
      guard let position = reader.header.firstIndex(of: name) else {
        throw ReferenceLog.MissingData(description: "\(file.path): no \(name)")
      }
      positions.append(position)
    }
    var texts = [[String]](repeating: [], count: names.count)
    reading: while true {
      switch try reader.next() {
      case .record:
        for (index, position) in positions.enumerated() { texts[index].append(reader.field(position).text.string) }
      case .refused(let reason, _):
        throw ReferenceLog.MissingData(description: "\(file.path), line \(reader.line): \(reason)")
      case .end: break reading
      }
    }
    columns = Dictionary(uniqueKeysWithValues: zip(names, texts))
  }

  subscript(name: String) -> [String] { columns[name] ?? [] }

  /// Column `name` as whole numbers; 0 where it is none, which no expected sum would survive.
  func numbers(_ name: String) -> [Int] { self[name].map { Int($0) ?? 0 } }
}
