public import Foundation

extension Job {
  /// A request from JSON, read as strictly as the API reads it.
  ///
  /// - Throws: `malformed_json`, and what the API says of unknown, missing and misspelt fields.
  public static func request(json: Data) throws(JobError) -> Request {
    try StrictRequest.decode(Request.self, from: json, schema: TypeSchema(Request.self, .reading))
  }
}
