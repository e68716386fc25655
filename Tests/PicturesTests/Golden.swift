import Foundation
import TestSupport
import Testing

/// Pictures kept byte for byte in `Tests/Fixtures/golden/pictures`. With `FORESHIFT_UPDATE_GOLDEN=1` in the environment they are written anew.
enum Golden {
  private static let folder = Fixtures.directory.appending(path: "golden/pictures", directoryHint: .isDirectory)
  private static let updates = ProcessInfo.processInfo.environment["FORESHIFT_UPDATE_GOLDEN"] == "1"

  static func expect(_ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let file = folder.appending(path: name)
    if updates {
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
      return
    }
    let kept = try? Data(contentsOf: file)
    guard let kept else {
      Issue.record("golden file \(name) is missing", sourceLocation: sourceLocation)
      return
    }
    if kept != Data(text.utf8) {
      let old = String(decoding: kept, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
      let new = text.split(separator: "\n", omittingEmptySubsequences: false)
      let line = zip(old, new).enumerated().first { $1.0 != $1.1 }?.offset ?? min(old.count, new.count)
      let was = old.indices.contains(line) ? old[line].prefix(200) : "(end)"
      let now = new.indices.contains(line) ? new[line].prefix(200) : "(end)"
      Issue.record("\(name) differs in line \(line + 1): kept \(was), drawn \(now)", sourceLocation: sourceLocation)
    }
  }
}
