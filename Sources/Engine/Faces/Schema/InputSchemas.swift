extension ServiceLevelInput: SchemaDescribing {
  /// `0.8`, or `"80/20"`.
  public static var jsonSchema: JSONSchema { .either([.number, .string]) }
}

extension ShrinkageInput: SchemaDescribing {
  /// `0.3`, or `{"leave": 0.12, "illness": 0.05}`.
  public static var jsonSchema: JSONSchema { .either([.number, .dictionary(.number)]) }
}
