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

  /// Name, what it is for, and parameters, on one line or, where it is longer than `width`, further ones that begin under the text.
  public func line(width: Int = .max) -> String {
    let names = parameters.isEmpty ? "" : " [\(parameters.map(\.name).joined(separator: ", "))]"
    let indent = 26
    var text = "  \(id)" + String(repeating: " ", count: max(1, indent - 2 - id.count))
    var column = text.count
    for (position, word) in (summary + names).split(separator: " ").enumerated() {
      if position > 0, column + 1 + word.count > width {
        text += "\n" + String(repeating: " ", count: indent)
        column = indent
      } else if position > 0 {
        text += " "
        column += 1
      }
      text += word
      column += word.count
    }
    return text
  }
}
