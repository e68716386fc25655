import ControlCharts

/// A chart as a face lists it.
public struct ChartListing: Sendable {
  /// The name in requests.
  public let id: String
  public let title: String
  /// What it is for, in one line.
  public let summary: String
  /// Its own parameters, each with what it does and its default.
  public let parameters: [(name: String, says: String, defaultValue: Double)]

  /// Every chart there is, in the order of the library.
  public static let all: [ChartListing] =
    [ChartListing(id: "auto", title: "The chart that suits the series", summary: "Chosen by tests on the data, with the reason.", [])]
    + ChartRegistry.all.map { ChartListing(id: $0.id, title: $0.title, summary: $0.summary, $0.parameters) }
    + MultivariateRegistry.all.map { ChartListing(id: $0.id, title: $0.title, summary: $0.summary, $0.parameters) }

  private init(id: String, title: String, summary: String, _ parameters: [ChartParameter]) {
    self.id = id
    self.title = title
    self.summary = summary
    self.parameters = parameters.map { ($0.name, $0.says, $0.defaultValue) }
  }

  /// One line: name, what it is for, parameters.
  public var line: String {
    let padded = id + String(repeating: " ", count: max(1, 24 - id.count))
    let names = parameters.isEmpty ? "" : " [\(parameters.map(\.name).joined(separator: ", "))]"
    return "  \(padded)\(summary)\(names)"
  }
}
