import ArgumentParser
import Engine
import Foundation
import Server
import Tickets

/// The data that a server shows, and how they are to be analysed.
struct DashboardOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Show the tickets of a file, a folder or a pattern; read anew when it changes.", valueName: "file"))
  var data: String?

  @Option(help: ArgumentHelp("What the pages are named after.", valueName: "title"))
  var title: String?

  @Option(help: ArgumentHelp("Ids of the catalogue, comma-separated (default: all that the columns allow).", valueName: "ids"))
  var kpi: String?

  @Option(help: ArgumentHelp("Targets, comma-separated: sla_compliance=0.9,resolution_time=86400", valueName: "targets"))
  var target: String?

  @Option(help: ArgumentHelp("Whose public holidays to expect: NO, a region US-MA, and own days BR,2016-05-26.", valueName: "country"))
  var holidays: String?

  @Option(help: ArgumentHelp("Hands-on seconds of a ticket (default: from the data, else 600).", valueName: "seconds"))
  var aht: Double?

  @Option(help: ArgumentHelp("Service level of live contacts (default 80/20).", valueName: "goal"))
  var serviceLevel: String?

  @OptionGroup var reading: ReadingFlags

  /// What the dashboard shows: the file, else the tickets of the server's store; nil where there is neither.
  func configuration(db: String?) throws -> DashboardConfiguration? {
    guard let name = data ?? db else { return nil }
    var request = AnalyzeJob.Request()
    request.title = title ?? (Stores.isAddress(name) ? "Tickets" : URL(filePath: name).lastPathComponent)
    request.kpi = kpi.map(list)
    request.targets = try target.map(targetPairs)
    request.holidays = holidays
    request.aht = aht
    request.serviceLevel = try serviceLevel.map(ServiceLevelInput.init(parsing:))
    request.map = try reading.columns()
    request.mapping = try reading.mapping()
    request.dateOrder = reading.dateOrder
    guard data != nil else {
      request.table = .store(name, asOf: nil)
      return DashboardConfiguration(
        request: request, openStore: { (name) throws(JobError) in try Stores.open(name) },
        version: { try Stores.open(name).imports().last.map { "\($0.number) \($0.at)" } ?? "" },
        imports: { try Stores.open(name).imports() })
    }
    request.table = .file(name)
    return DashboardConfiguration(request: request, version: { Self.stamp(of: name) })
  }

  /// Size and time of the last change of a file; the newest in a folder.
  private static func stamp(of path: String) -> String {
    let manager = FileManager.default
    var files = [path]
    if let names = try? manager.contentsOfDirectory(atPath: path) { files = names.sorted().map { path + "/" + $0 } }
    return files.compactMap { file in
      guard let facts = try? manager.attributesOfItem(atPath: file) else { return nil }
      let size = (facts[.size] as? NSNumber)?.int64Value ?? 0
      let changed = (facts[.modificationDate] as? Date)?.timeIntervalSince1970 ?? 0
      return "\(size) \(changed)"
    }.joined(separator: ";")
  }
}

/// Targets by KPI id, as `--target` takes them.
func targetPairs(_ text: String) throws -> [String: Double] {
  var values: [String: Double] = [:]
  for item in list(text) {
    let parts = item.split(separator: "=", maxSplits: 1)
    guard parts.count == 2, let value = Double(parts[1]) else {
      throw ValidationError("--target takes pairs such as sla_compliance=0.9, not '\(item)'")
    }
    values[String(parts[0])] = value
  }
  return values
}
