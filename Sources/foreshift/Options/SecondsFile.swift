import ArgumentParser
import Foundation

/// A file of durations in seconds, one a line.
enum SecondsFile {
  /// Empty lines say nothing; what is no number is an error that names it.
  static func read(_ path: String) throws -> [Double] {
    let text = String(decoding: try InputFile.contents(of: path), as: UTF8.self)
    return try text.split(whereSeparator: \.isNewline).map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }.map { line in
      guard let seconds = Double(line) else { throw ValidationError("\(path): '\(line.prefix(40))' is not a number of seconds") }
      return seconds
    }
  }
}
