import Foundation

/// The text of a reference file.
enum ReferenceText {
  /// Numbers below the range of a double are written as 0, to which they round: Foundation's reader refuses the whole file for one of them.
  static func data(_ file: URL) throws -> Data {
    let text = try String(contentsOf: file, encoding: .utf8)
    guard text.contains("e-") || text.contains("E-") else { return Data(text.utf8) }
    let small = /-?\d+(?:\.\d+)?[eE]-\d{3,}/
    return Data(text.replacing(small) { Double($0.output) == 0 ? "0" : $0.output }.utf8)
  }
}
