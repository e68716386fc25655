import Engine
import Foundation
import Yams

/// A configuration file: one mapping of names to plain values.
enum FlatYAML {
  /// - Throws: `invalid_configuration`.
  static func read(_ text: String, file: String) throws(JobError) -> [(String, String)] {
    let node: Node?
    do {
      node = try Yams.compose(yaml: text)
    } catch {
      throw refused("is not valid YAML: \(error)", file)
    }
    guard let node else { return [] }
    guard let mapping = node.mapping else { throw refused("must be a mapping of settings to values", file) }
    var values: [(String, String)] = []
    for (key, value) in mapping {
      guard let name = key.scalar?.string, let text = value.scalar?.string else {
        throw refused("takes one plain value for each setting", file)
      }
      values.append((name, text))
    }
    return values
  }

  private static func refused(_ why: String, _ file: String) -> JobError {
    JobError(.request, code: "invalid_configuration", message: "the configuration \(file) \(why)", field: "config")
  }
}
