extension ServiceLevelInput: SchemaDescribing {
  /// `0.8`, or `"80/20"`.
  public static var jsonSchema: JSONSchema { .either([.number, .string]) }
}
