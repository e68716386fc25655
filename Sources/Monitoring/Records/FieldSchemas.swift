public import Engine

/// What fields of records take beyond their Swift types, for the description of the API and for those who send them.
extension RecordName {
  /// 1 to 400 characters that show; no space at either end.
  static let schema = JSONSchema.string(
    minLength: 1, maxLength: longest, pattern: "^[^\\u0000-\\u0020\\u007f]([^\\u0000-\\u001f\\u007f]*[^\\u0000-\\u0020\\u007f])?$")
}

extension Board: FieldConstraining {
  public static var fieldSchemas: [String: JSONSchema] {
    [
      "id": RecordName.schema, "false_alarms_per_week": .bounded(NumberBounds(above: 0, maximum: 10_000)),
    ]
  }
}

extension Series: FieldConstraining {
  public static var fieldSchemas: [String: JSONSchema] { ["id": RecordName.schema] }
}

extension Monitor: FieldConstraining {
  public static var fieldSchemas: [String: JSONSchema] { ["id": RecordName.schema] }
}

extension Annotation: FieldConstraining {
  public static var fieldSchemas: [String: JSONSchema] { ["id": RecordName.schema, "text": .string(minLength: 1, maxLength: 10_000)] }
}

extension DeliveryTarget: FieldConstraining {
  public static var fieldSchemas: [String: JSONSchema] { ["id": RecordName.schema] }
}

extension AccessToken.Limits: FieldConstraining {
  public static var fieldSchemas: [String: JSONSchema] {
    [
      "requests_per_minute": .integer(minimum: 1, maximum: 1_000_000_000),
      "observations_per_minute": .integer(minimum: 1, maximum: 1_000_000_000),
    ]
  }
}
