import Foundation

/// A case of a reference file with lists and objects inside, laid flat: `intervals.3.volume`, `patience.kind`. Words go to `texts`.
enum NestedValue: Decodable {
  case number(Double)
  case text(String)
  case list([NestedValue])
  case object([String: NestedValue])
  case flag(Bool)
  case null

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let flag = try? container.decode(Bool.self) {
      self = .flag(flag)
    } else if let number = try? container.decode(Double.self) {
      self = .number(number)
    } else if let text = try? container.decode(String.self) {
      self = .text(text)
    } else if let list = try? container.decode([NestedValue].self) {
      self = .list(list)
    } else {
      self = .object(try container.decode([String: NestedValue].self))
    }
  }

  func flatten(_ key: String, into values: inout [String: Double?], _ texts: inout [String: String]) {
    let prefix = key.isEmpty ? "" : key + "."
    switch self {
    case .number(let number): values[key] = .some(number)
    case .null: values[key] = .some(nil)
    case .flag(let flag): texts[key] = flag ? "true" : "false"
    case .text(let text): texts[key] = text
    case .list(let list): for (index, value) in list.enumerated() { value.flatten("\(prefix)\(index)", into: &values, &texts) }
    case .object(let object): for (name, value) in object { value.flatten(prefix + name, into: &values, &texts) }
    }
  }
}

extension ReferenceCase {
  /// The cases of a file `{"what": …, "digits": …, "cases": [nested objects]}`, laid flat.
  static func readNested(_ file: URL) throws -> [ReferenceCase] {
    let name = file.lastPathComponent
    let top = try JSONDecoder().decode([String: NestedValue].self, from: ReferenceText.data(file))
    for key in top.keys where !["what", "digits", "notes", "cases"].contains(key) {
      throw Problem(description: "\(name): unknown key \(key) at the top of the file")
    }
    guard case .list(let cases)? = top["cases"], !cases.isEmpty else { throw Problem(description: "\(name): no cases") }
    return cases.enumerated().map { index, value in
      var values: [String: Double?] = [:]
      var texts: [String: String] = [:]
      value.flatten("", into: &values, &texts)
      return ReferenceCase(place: "\(name) case \(index)", values: values, texts: texts)
    }
  }

  func text(_ key: String) throws -> String {
    guard let text = texts[key] else { throw Problem(description: "\(place): the input \(key) is missing") }
    return text
  }

  /// A number that may be written as a word.
  func written(_ key: String) throws -> Double {
    if let text = texts[key], let number = Double(text) { return number }
    return try number(key)
  }

  /// The numbers under `key.0`, `key.1`, …
  func numbers(_ key: String) throws -> [Double] {
    var numbers: [Double] = []
    while values["\(key).\(numbers.count)"] != nil || texts["\(key).\(numbers.count)"] != nil {
      numbers.append(try written("\(key).\(numbers.count)"))
    }
    return numbers
  }
}
