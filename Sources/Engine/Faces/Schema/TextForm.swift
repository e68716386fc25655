/// What a text has to be like, as a schema says it and a request is held against it.
public struct TextForm: Sendable, Equatable {
  /// Characters (Unicode scalars), as JSON Schema counts them.
  public var shortest: Int?
  public var longest: Int?
  /// A regular expression (ECMA-262), for readers of the schema; the type's own reader holds texts against it.
  public var pattern: String?
  /// `date-time`, …
  public var format: String?

  var json: JSONValue {
    var members: [String: JSONValue] = ["type": "string"]
    members["minLength"] = shortest.map { .integer($0) }
    members["maxLength"] = longest.map { .integer($0) }
    members["pattern"] = pattern.map { .text($0) }
    members["format"] = format.map { .text($0) }
    return .object(members)
  }

  /// What is wrong with the length of a text, in words; nil where it fits.
  func complaint(about text: String) -> String? {
    let count = text.unicodeScalars.count
    if let shortest, count < shortest { return shortest == 1 ? "must not be empty" : "must have at least \(shortest) characters" }
    if let longest, count > longest { return "must have at most \(longest) characters, not \(count)" }
    return nil
  }
}

/// The range of a number.
public struct NumberBounds: Sendable, Equatable {
  public var minimum: Double?
  /// The number lies above it.
  public var above: Double?
  public var maximum: Double?

  public init(minimum: Double? = nil, above: Double? = nil, maximum: Double? = nil) {
    self.minimum = minimum
    self.above = above
    self.maximum = maximum
  }

  var json: JSONValue {
    var members: [String: JSONValue] = ["type": "number"]
    members["minimum"] = minimum.map(Self.value)
    members["exclusiveMinimum"] = above.map(Self.value)
    members["maximum"] = maximum.map(Self.value)
    return .object(members)
  }

  /// Whether a number lies within them.
  func holds(_ value: Double) -> Bool {
    (minimum.map { value >= $0 } ?? true) && (above.map { value > $0 } ?? true) && (maximum.map { value <= $0 } ?? true)
  }

  /// `a number above 0, up to 10000`
  var words: String {
    let parts = [
      minimum.map { "from \(NumberBounds.plain($0))" }, above.map { "above \(NumberBounds.plain($0))" },
      maximum.map { "up to \(NumberBounds.plain($0))" },
    ]
    return "a number " + parts.compactMap { $0 }.joined(separator: ", ")
  }

  private static func value(_ bound: Double) -> JSONValue {
    bound == bound.rounded() && abs(bound) < 1e15 ? .integer(Int(bound)) : .number(bound)
  }

  private static func plain(_ value: Double) -> String {
    value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : "\(value)"
  }
}

extension JSONSchema {
  /// A text with a length or a form.
  public static func string(minLength: Int? = nil, maxLength: Int? = nil, pattern: String? = nil, format: String? = nil) -> JSONSchema {
    .text(TextForm(shortest: minLength, longest: maxLength, pattern: pattern, format: format))
  }
}

/// A type whose fields have narrower values than their Swift types tell.
public protocol FieldConstraining {
  /// The schema of a field by its name in JSON; whether it may be left out is the type's to say.
  static var fieldSchemas: [String: JSONSchema] { get }
}
