import Engine
import Foundation

/// A file that a command reads whole; `-` is standard input.
enum InputFile {
  static func contents(of path: String) throws(JobError) -> Data {
    do {
      if path == "-" { return try FileHandle.standardInput.readToEnd() ?? Data() }
      return try Data(contentsOf: URL(filePath: path))
    } catch {
      throw JobError(.environment, code: "cannot_read", message: "\(path) cannot be read", file: path)
    }
  }
}
