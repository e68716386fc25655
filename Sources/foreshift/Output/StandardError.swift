import Foundation

/// Lines for people, beside the results.
enum StandardError {
  static func line(_ text: String) {
    try? FileHandle.standardError.write(contentsOf: Data((text + "\n").utf8))
  }
}
