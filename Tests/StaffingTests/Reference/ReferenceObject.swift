import Foundation

/// One JSON object of a reference file that has more form than a table of numbers. A key that nobody knows, or one that is missing, is a problem.
struct ReferenceObject {
  let place: String
  private let values: [String: Any]

  init(file: URL) throws {
    let place = file.lastPathComponent
    guard let values = try JSONSerialization.jsonObject(with: ReferenceText.data(file)) as? [String: Any] else {
      throw ReferenceCase.Problem(description: "\(place): not an object")
    }
    self.init(place: place, values: values)
  }

  private init(place: String, values: [String: Any]) {
    self.place = place
    self.values = values
  }

  func allow(_ keys: String...) throws {
    let unknown = Set(values.keys).subtracting(keys)
    if !unknown.isEmpty { throw ReferenceCase.Problem(description: "\(place): unknown keys \(unknown.sorted())") }
  }

  func has(_ key: String) -> Bool { values[key] != nil }

  var keys: [String] { values.keys.sorted() }

  func value<Value>(_ key: String, as type: Value.Type = Value.self) throws -> Value {
    guard let value = values[key] as? Value else {
      throw ReferenceCase.Problem(description: "\(place): \(key) is missing or of another type")
    }
    return value
  }

  func number(_ key: String) throws -> Double { try value(key, as: NSNumber.self).doubleValue }

  func count(_ key: String) throws -> Int {
    let number = try number(key)
    guard let whole = Int(exactly: number) else { throw ReferenceCase.Problem(description: "\(place): \(key) is not whole") }
    return whole
  }

  func numbers(_ key: String) throws -> [Double] { try value(key, as: [NSNumber].self).map(\.doubleValue) }

  func object(_ key: String) throws -> ReferenceObject {
    ReferenceObject(place: "\(place) \(key)", values: try value(key, as: [String: Any].self))
  }

  func objects(_ key: String) throws -> [ReferenceObject] {
    try value(key, as: [[String: Any]].self).enumerated().map { ReferenceObject(place: "\(place) \(key)[\($0)]", values: $1) }
  }
}
