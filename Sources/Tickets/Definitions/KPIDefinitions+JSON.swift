extension KPIDefinitions: Codable {
  /// An object of choices, `{"resolution": "closed", "answer_within": 30}`; what is not stated or null is at its default, an unknown value an error.
  public init(from decoder: any Decoder) throws {
    self.init()
    let container = try decoder.container(keyedBy: AnyName.self)
    for key in container.allKeys.sorted(by: { $0.stringValue < $1.stringValue }) {
      guard try !container.decodeNil(forKey: key) else { continue }
      let value = try (try? container.decode(Double.self, forKey: key)).map(\.wholeText) ?? container.decode(String.self, forKey: key)
      do throws(TicketsError) {
        try set(key.stringValue, to: value)
      } catch {
        throw DecodingError.dataCorruptedError(forKey: key, in: container, debugDescription: error.message)
      }
    }
  }

  /// Every choice with its value, defaults too.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Choice.self)
    for choice in Choice.allCases { try container.encode(self[choice], forKey: choice) }
  }

  /// Whatever key stands there, so that a misspelt one is refused instead of overlooked.
  private struct AnyName: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(stringValue: String) { self.stringValue = stringValue }

    init?(intValue: Int) { nil }
  }
}
