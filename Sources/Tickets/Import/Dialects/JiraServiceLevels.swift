/// The service-level clocks in Jira's JSON: fields without a name of their own (`customfield_10030`) whose value says which clock it is.
///
/// A clock has cycles, each with start, stop, goal, elapsed time in milliseconds of its own calendar, and whether the goal was missed (REST
/// reference, SlaInformation). The first completed cycle is read.
struct JiraServiceLevels {
  struct Found {
    var index: Int
    var why: String
    var unit: DurationUnit?
  }

  private(set) var entries: [TicketColumn: Found] = [:]

  init(header: [String], sample: [[String]]) {
    let indices = Dictionary(header.indices.map { (header[$0], $0) }) { first, _ in first }
    for (index, name) in header.enumerated() where name.hasSuffix(".name") {
      let field = String(name.dropLast(5))
      guard header.contains(where: { $0.hasPrefix(field + ".completedCycles") || $0.hasPrefix(field + ".ongoingCycle") }) else { continue }
      let title = sample.lazy.compactMap { $0.indices.contains(index) && !$0[index].isEmpty ? $0[index] : nil }.first ?? ""
      let words = HeaderName.normalised(title)
      let isResponse = words.contains("firstresponse")
      guard isResponse || words.contains("resolution") else { continue }
      func find(_ column: TicketColumn, _ parts: [String], unit: DurationUnit? = nil) {
        guard entries[column] == nil, let index = parts.lazy.compactMap({ indices[field + "." + $0] }).first else { return }
        entries[column] = Found(index: index, why: "Jira's service-level clock \"\(title)\"", unit: unit)
      }
      if isResponse {
        find(.firstResponseAt, ["completedCycles.0.stopTime.iso8601", "completedCycles.0.stopTime.epochMillis"])
        find(.firstResponseSLABreached, ["completedCycles.0.breached"])
        find(.firstResponseBusinessSeconds, ["completedCycles.0.elapsedTime.millis"], unit: .milliseconds)
        find(.firstResponseDueAt, ["ongoingCycle.breachTime.iso8601", "ongoingCycle.breachTime.epochMillis"])
      } else {
        find(.slaBreached, ["completedCycles.0.breached"])
        find(.resolutionBusinessSeconds, ["completedCycles.0.elapsedTime.millis"], unit: .milliseconds)
        find(.slaDueAt, ["ongoingCycle.breachTime.iso8601", "ongoingCycle.breachTime.epochMillis"])
      }
    }
  }
}
