import Foundation

extension EngineJSON {
  /// A property's name as its key stands in JSON: asked of the encoder itself, so that the two cannot differ.
  static func key(_ property: String) -> String {
    guard let data = try? encode(SingleMember(property: property)), let text = String(data: data, encoding: .utf8) else { return property }
    // {"the_key":0}
    let parts = text.split(separator: "\"")
    return parts.count >= 2 ? String(parts[1]) : property
  }

  /// An object with one member, named at run time.
  private struct SingleMember: Encodable {
    struct Key: CodingKey {
      var stringValue: String
      var intValue: Int? { nil }
      init(stringValue: String) { self.stringValue = stringValue }
      init?(intValue: Int) { nil }
    }

    var property: String

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: Key.self)
      try container.encode(0, forKey: Key(stringValue: property))
    }
  }
}
