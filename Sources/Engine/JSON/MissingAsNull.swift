/// A number that may be missing: NaN in memory, `null` in JSON, never left out.
///
/// Infinities, which JSON cannot carry, are written as `null` too. Reading accepts an absent key as missing.
@propertyWrapper
public struct MissingAsNull: Codable, Sendable, Equatable {
  public var wrappedValue: Double

  public init(wrappedValue: Double) {
    self.wrappedValue = wrappedValue
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    wrappedValue = container.decodeNil() ? .nan : try container.decode(Double.self)
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    if wrappedValue.isFinite { try container.encode(wrappedValue) } else { try container.encodeNil() }
  }

  public static func == (a: Self, b: Self) -> Bool {
    a.wrappedValue == b.wrappedValue || (!a.wrappedValue.isFinite && !b.wrappedValue.isFinite)
  }
}

/// A column of numbers of which some may be missing: NaN in memory, `null` in JSON.
@propertyWrapper
public struct MissingAsNulls: Codable, Sendable, Equatable {
  public var wrappedValue: [Double]

  public init(wrappedValue: [Double]) {
    self.wrappedValue = wrappedValue
  }

  public init(from decoder: any Decoder) throws {
    wrappedValue = try decoder.singleValueContainer().decode([Double?].self).map { $0 ?? .nan }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.unkeyedContainer()
    for value in wrappedValue {
      if value.isFinite { try container.encode(value) } else { try container.encodeNil() }
    }
  }

  public static func == (a: Self, b: Self) -> Bool {
    a.wrappedValue.count == b.wrappedValue.count
      && zip(a.wrappedValue, b.wrappedValue).allSatisfy { $0 == $1 || (!$0.isFinite && !$1.isFinite) }
  }
}

extension KeyedDecodingContainer {
  public func decode(_ type: MissingAsNull.Type, forKey key: Key) throws -> MissingAsNull {
    try decodeIfPresent(type, forKey: key) ?? MissingAsNull(wrappedValue: .nan)
  }
}
