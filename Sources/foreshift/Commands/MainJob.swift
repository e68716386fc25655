import Engine
import Foundation
import Pictures

/// Runs the main job for `analyze` and `demo`: findings on the terminal, `report.html` and `result.json` beside.
struct MainJob {
  var request: AnalyzeJob.Request
  var options: AnalyzeOptions
  var shared: SharedOptions

  func run() throws {
    let progress = Progress(quiet: shared.quiet)
    defer { progress.finish() }
    let response = try AnalyzeJob.run(request, context: shared.context(progress))
    progress.finish()
    shared.remark(response.reading)
    try write(response)
    try shared.status(of: response.reading).leave()
    if options.failOnSignal, response.charts.contains(where: { !$0.signals.isEmpty }) { try ExitStatus.signalFound.leave() }
  }

  private func write(_ response: AnalyzeResponse) throws(JobError) {
    let presentation = Presentation(response, locale: shared.pictureLocale)
    // A suffix or a format asks for one thing only; else the findings are shown and both files written.
    let asksForFile = shared.output.map { URL(filePath: $0).pathExtension.isEmpty == false && !Self.isFolder($0) } ?? false
    if asksForFile || shared.format != nil {
      try shared.emit(presentation)
      return
    }
    let folder = shared.output ?? "."
    if folder != "." {
      do {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      } catch {
        throw JobError(.environment, code: "cannot_write", message: "cannot make the folder \(folder): \(error.localizedDescription)")
      }
    }
    let base = URL(filePath: folder, directoryHint: .isDirectory)
    let report = base.appending(path: "report.html").relativePath
    let result = base.appending(path: "result.json").relativePath
    try Destination.file(result).write(try EngineJSON.data(response))
    try Destination.file(report).write(Data(Pictures.html(of: response, locale: shared.pictureLocale).utf8))
    try Destination.standardOutput.write(Data(Pictures.text(of: response, style: shared.terminalStyle).utf8))
    if !shared.quiet { StandardError.line("wrote \(report) and \(result)") }
  }

  private static func isFolder(_ path: String) -> Bool {
    (try? URL(filePath: path).resourceValues(forKeys: [.isDirectoryKey]).isDirectory) == true || path.hasSuffix("/")
  }
}
