import Foundation

/// One case of a reference file: its numbers by key. `nil` stands for a written `null`.
struct ReferenceCase {
  struct Problem: Error, CustomStringConvertible {
    let description: String
  }

  let place: String
  let values: [String: Double?]
  /// Written words, and numbers written as words, by key.
  var texts: [String: String] = [:]

  /// The number under `key`; a missing key, or null, is a problem of the case.
  func number(_ key: String) throws -> Double {
    guard let written = values[key] else { throw Problem(description: "\(place): the input \(key) is missing") }
    guard let value = written else { throw Problem(description: "\(place): the input \(key) is null") }
    return value
  }

  /// The whole number under `key`.
  func count(_ key: String) throws -> Int {
    let value = try number(key)
    guard let whole = Int(exactly: value) else { throw Problem(description: "\(place): \(key) is \(value), not a whole number") }
    return whole
  }

  /// The cases of a file of the form `{"what": …, "digits": …, "notes": …, "cases": [{key: number or null}]}`.
  static func read(_ file: URL) throws -> [ReferenceCase] {
    let content = try JSONDecoder().decode(Content.self, from: ReferenceText.data(file))
    let name = file.lastPathComponent
    guard !content.cases.isEmpty else { throw Problem(description: "\(name): no cases") }
    return content.cases.enumerated().map { ReferenceCase(place: "\(name) case \($0)", values: $1) }
  }

  /// The form of a file; another key at the top is another form.
  private struct Content: Decodable {
    let cases: [[String: Double?]]

    private struct Key: CodingKey {
      let stringValue: String
      var intValue: Int? { nil }
      init(_ name: String) { stringValue = name }
      init?(stringValue: String) { self.stringValue = stringValue }
      init?(intValue: Int) { return nil }
    }

    init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: Key.self)
      for key in container.allKeys where !["what", "digits", "notes", "cases"].contains(key.stringValue) {
        throw Problem(description: "unknown key \(key.stringValue) at the top of the file")
      }
      cases = try container.decode([[String: Double?]].self, forKey: Key("cases"))
    }
  }
}
