import Foundation
import HTTPTypes
import Tickets

/// Packs whole answers for clients that take gzip.
enum Gzip {
  /// `data` packed; nil where that fails, and then the data go as they are.
  static func packed(_ data: Data) -> Data? { GzipPacking.deflate([UInt8](data)).map { Data($0) } }

  /// Whether a client takes gzip (RFC 9110, 12.5.3).
  static func isAccepted(_ headers: HTTPFields) -> Bool {
    headers[values: .acceptEncoding].joined(separator: ",").lowercased().split(separator: ",").contains { entry in
      let parts = entry.split(separator: ";").map { $0.filter { $0 != " " } }
      guard let name = parts.first, name == "gzip" || name == "*" else { return false }
      return !parts.dropFirst().contains { $0.hasPrefix("q=0") && !$0.contains(where: { "123456789".contains($0) }) }
    }
  }
}
