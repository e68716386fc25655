import Foundation
import TestSupport

/// The built command line, run as a planner runs it: a process with arguments, standard input and a folder of its own.
struct Program {
  struct Result {
    var status: Int32
    var output: String
    var error: String
    /// The lines on standard error, without empty ones.
    var errorLines: [Substring] { error.split(separator: "\n") }
  }

  /// The folder the program runs in.
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "foreshift-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  func remove() { try? FileManager.default.removeItem(at: folder) }

  /// Writes `contents` under `name` in the folder and gives the name back.
  @discardableResult
  func file(_ name: String, _ contents: String) throws -> String {
    try Data(contents.utf8).write(to: folder.appending(path: name))
    return name
  }

  func read(_ name: String) throws -> Data { try Data(contentsOf: folder.appending(path: name)) }

  func exists(_ name: String) -> Bool { FileManager.default.fileExists(atPath: folder.appending(path: name).path) }

  var names: [String] { ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).sorted() }

  /// The executable beside the test bundle.
  static let executable: URL = {
    let bundle = URL(filePath: CommandLine.arguments[0]).resolvingSymlinksInPath().deletingLastPathComponent()
    let candidates = [bundle, Fixtures.repository.appending(path: ".build/debug")].map { $0.appending(path: "foreshift") }
    return candidates.first { FileManager.default.isExecutableFile(atPath: $0.path) } ?? candidates[0]
  }()

  /// Runs `foreshift` with `arguments`.
  func run(_ arguments: String..., input: String = "") throws -> Result {
    try launch(Self.executable, arguments, input: input)
  }

  /// The same with ready arguments.
  func run(arguments: [String]) throws -> Result { try launch(Self.executable, arguments, input: "") }

  /// Runs a shell line in which `$foreshift` is the program.
  func shell(_ line: String) throws -> Result {
    try launch(URL(filePath: "/bin/bash"), ["-c", line], input: "")
  }

  private func launch(_ program: URL, _ arguments: [String], input: String) throws -> Result {
    // Files instead of pipes: a child never waits for a reader.
    let names = (0..<3).map { _ in FileManager.default.temporaryDirectory.appending(path: "foreshift-io-\(UUID().uuidString)") }
    defer { for name in names { try? FileManager.default.removeItem(at: name) } }
    try Data(input.utf8).write(to: names[0])
    for name in names[1...] { try Data().write(to: name) }
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = folder
    var environment = ProcessInfo.processInfo.environment
    environment["foreshift"] = Self.executable.path
    environment["LC_ALL"] = "C.UTF-8"
    process.environment = environment
    process.standardInput = try FileHandle(forReadingFrom: names[0])
    process.standardOutput = try FileHandle(forWritingTo: names[1])
    process.standardError = try FileHandle(forWritingTo: names[2])
    try process.run()
    process.waitUntilExit()
    return Result(
      status: process.terminationStatus, output: String(decoding: try Data(contentsOf: names[1]), as: UTF8.self),
      error: String(decoding: try Data(contentsOf: names[2]), as: UTF8.self))
  }
}
