import ArgumentParser
import Engine
import Foundation

struct DemoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo",
    abstract: "analyze, on the 24,918 real incidents that come with Foreshift.",
    discussion: """
      Example:
        foreshift demo --output out/
      """)

  @OptionGroup var options: AnalyzeOptions
  @OptionGroup var shared: SharedOptions

  func run() throws {
    let name = "servicenow_uci_incident_event_log.csv.gz"
    guard let path = Self.find(name) else {
      throw JobError(
        .environment, code: "no_dataset",
        message: "datasets/\(name) is not here; run foreshift demo inside a checkout of Foreshift, or foreshift analyze on your own file")
    }
    let request = try options.request(.file(path), title: "Incidents of an IT company, 2016", timezone: shared.timezone)
    try MainJob(request: request, options: options, shared: shared).run()
  }

  /// The data set in `datasets/` of the current folder, or of a folder above it or above the program.
  private static func find(_ name: String) -> String? {
    let program = URL(filePath: CommandLine.arguments.first ?? "").resolvingSymlinksInPath()
    for start in [URL(filePath: FileManager.default.currentDirectoryPath), program] {
      var folder = start
      while true {
        let candidate = folder.appending(path: "datasets").appending(path: name)
        if FileManager.default.fileExists(atPath: candidate.path) { return candidate.path }
        let parent = folder.deletingLastPathComponent()
        if parent.path == folder.path { break }
        folder = parent
      }
    }
    return nil
  }
}
