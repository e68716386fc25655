public import Foundation

/// The one way JSON is written and read by every face: snake_case keys in sorted order, so that the same answer is the same bytes.
public enum EngineJSON {
  public static func encode(_ value: some Encodable, pretty: Bool = false) throws -> Data {
    guard pretty else {
      var bytes = try JSONBytesEncoder.bytes(value)
      bytes.append(UInt8(ascii: "\n"))
      return Data(bytes)
    }
    let encoder = JSONEncoder()
    encoder.keyEncodingStrategy = .convertToSnakeCase
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
    var data = try encoder.encode(value)
    data.append(UInt8(ascii: "\n"))
    return data
  }

  /// A property's name as its key stands in JSON.
  static func key(_ property: String) -> String { JSONKey.snakeCase(property) }

  public static func decode<Value: Decodable>(_ type: Value.Type, from data: Data) throws -> Value {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    return try decoder.decode(type, from: data)
  }
}

extension EngineJSON {
  /// The answer's bytes; fails only where a number cannot be written, which is reported and not trapped.
  public static func data(_ value: some Encodable) throws(JobError) -> Data {
    do {
      return try encode(value)
    } catch {
      throw JobError(.environment, code: "cannot_encode", message: "the answer cannot be written as JSON: \(error)")
    }
  }
}
