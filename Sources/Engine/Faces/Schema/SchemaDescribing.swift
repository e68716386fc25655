public import Timeline

/// A type that states its own JSON form, because its `init(from:)` does not tell it: one that reads several forms, or checks what it reads.
public protocol SchemaDescribing {
  static var jsonSchema: JSONSchema { get }
}

extension MissingAsNull: SchemaDescribing {
  public static var jsonSchema: JSONSchema { .nullable(.number) }
}

extension MissingAsNulls: SchemaDescribing {
  public static var jsonSchema: JSONSchema { .array(.nullable(.number)) }
}

extension TableInput: SchemaDescribing {
  /// The text of a table, or its rows; never a path, so that no request reads the server's disk.
  public static var jsonSchema: JSONSchema {
    .either([.string, .array(.dictionary(Scalar.jsonSchema))])
  }
}

extension TableInput.Scalar: SchemaDescribing {
  public static var jsonSchema: JSONSchema { .either([.number, .string, .boolean, .null]) }
}

extension JSONValue: SchemaDescribing {
  public static var jsonSchema: JSONSchema { .any }
}

extension Instant: SchemaDescribing {
  public static var jsonSchema: JSONSchema { .string(format: "date-time") }
}
