/// An instant as text: ISO 8601 in UTC, in whole seconds, `2016-02-29T01:00:00+00:00`; read with any offset.
extension Instant: Codable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let instant = Instant(iso8601: text) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "'\(text)' is no instant; write 2016-02-29T01:00:00Z")
    }
    self = instant
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(iso8601)
  }

  /// The instant that `text` names; a date is its midnight, and a text without an offset is read in UTC.
  public init?(iso8601 text: String) {
    guard let reading = ISO8601.parse(Array(text.utf8)) else { return nil }
    self = ISO8601.instant(reading, zone: .utc)
  }

  /// `2016-02-29T01:00:00+00:00`.
  public var iso8601: String { ISO8601.string(localSeconds: secondsSinceEpoch, zone: .utc) }
}
