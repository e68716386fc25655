import Engine

/// A small job with every kind of request field there is.
enum SampleJob: Job {
  static let name = "sample"
  static let summary = "Answers what it was asked."

  enum Shade: String, Codable, Sendable, CaseIterable {
    case light
    case veryDark = "very_dark"
  }

  struct Limit: Codable, Sendable {
    var upper: Double
    var label: String?
  }

  struct Request: Codable, Sendable {
    var table: TableInput?
    var horizon: Int?
    var seed: UInt64?
    var serviceLevel: Double?
    var includeHistory: Bool?
    var models: [String]?
    var levels: [Double]?
    var shade: Shade?
    var limits: [Limit]?
    var map: [String: String]?
    var lag1: Int?
    var p90Value: Double?
  }

  struct Response: Codable, Sendable {
    var echo: Request
    @MissingAsNull var gap: Double
    @MissingAsNulls var gaps: [Double]
    var maybe: [Double?]?
    var made: Provenance
  }

  static func run(_ request: Request, context: JobContext) throws(JobError) -> Response {
    if request.horizon == 13 {
      throw JobError(.data, code: "unlucky", message: "13 is not served", file: "t.csv", line: 4, column: "y")
    }
    if request.horizon == 99 { throw JobError(.environment, code: "no_program", message: "a program is missing") }
    return Response(
      echo: request, gap: request.horizon == 0 ? .nan : 1, gaps: [1, .nan], maybe: [1, nil], made: Provenance(seed: request.seed))
  }
}
