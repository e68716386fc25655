import Engine
import Foundation

/// PNG and PDF from our own SVG by `rsvg-convert` (Debian: librsvg2-bin).
enum SVGConverter {
  static func convert(_ svg: Data, to format: String) throws(JobError) -> Data {
    guard let program = find("rsvg-convert") else {
      throw JobError(
        .environment, code: "missing_program",
        message: "writing .\(format) needs rsvg-convert; install it (Debian: apt-get install librsvg2-bin) or write .svg", field: "output")
    }
    let folder = FileManager.default.temporaryDirectory.appending(path: "foreshift-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      let source = folder.appending(path: "picture.svg")
      let result = folder.appending(path: "picture.\(format)")
      try svg.write(to: source)
      let process = Process()
      process.executableURL = URL(filePath: program)
      process.arguments = ["--format", format, "--output", result.path] + (format == "png" ? ["--zoom", "2"] : []) + [source.path]
      try process.run()
      process.waitUntilExit()
      guard process.terminationStatus == 0 else {
        throw JobError(
          .environment, code: "conversion_failed", message: "rsvg-convert ended with status \(process.terminationStatus)", field: "output")
      }
      return try Data(contentsOf: result)
    } catch let error as JobError {
      throw error
    } catch {
      throw JobError(.environment, code: "conversion_failed", message: "rsvg-convert could not be run: \(error.localizedDescription)")
    }
  }

  private static func find(_ name: String) -> String? {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/local/bin:/usr/bin:/bin"
    return path.split(separator: ":").map { "\($0)/\(name)" }.first { FileManager.default.isExecutableFile(atPath: $0) }
  }
}
