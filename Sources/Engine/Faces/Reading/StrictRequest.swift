public import Foundation

/// Reads a request so that nothing is silently dropped: a misspelt field is an error with the name that was meant.
public enum StrictRequest {
  /// - Parameter schema: of `type`, made once by whoever reads many.
  /// - Throws: kind `request`, with codes `malformed_json`, `json_too_deep`, `unknown_field`, `repeated_field`, `wrong_type`,
  ///   `value_out_of_range`, `no_such_value`, `missing_field`, `invalid_value`; `field` is the JSON pointer without its first slash.
  public static func decode<Request: Decodable>(_ type: Request.Type, from data: Data, schema: TypeSchema) throws(JobError) -> Request {
    var checker = RequestChecker([UInt8](data), schema: schema)
    try checker.check()
    do {
      return try EngineJSON.decode(type, from: data)
    } catch let error as JobError {
      throw error
    } catch let error as DecodingError {
      throw JobError(error)
    } catch {
      throw JobError(.request, code: "invalid_value", message: "The request cannot be read: \(error)")
    }
  }
}

extension JobError {
  /// What the decoder refused although the request has the right shape: numbers out of range, texts that a type's own reader rejects.
  fileprivate init(_ error: DecodingError) {
    switch error {
    case .keyNotFound(let key, let context):
      let pointer = JSONPointer(context.codingPath + [key])
      self.init(.request, code: "missing_field", message: "Give \(pointer.words).", field: pointer.field)
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      let pointer = JSONPointer(context.codingPath)
      self.init(
        .request, code: "wrong_type", message: "The value in \(pointer.words) is of the wrong type: \(context.debugDescription)",
        field: pointer.field)
    case .dataCorrupted(let context):
      let pointer = JSONPointer(context.codingPath)
      if let field = pointer.field {
        self.init(
          .request, code: "invalid_value", message: "The value in \(pointer.words) cannot be used: \(context.debugDescription)",
          field: field)
      } else {
        self.init(.request, code: "malformed_json", message: "The request is not valid JSON: \(context.debugDescription)")
      }
    @unknown default:
      self.init(.request, code: "invalid_value", message: "The request cannot be read: \(error)")
    }
  }
}
