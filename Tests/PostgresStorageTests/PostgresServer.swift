import Foundation

/// A PostgreSQL server of the tests' own: made in a folder of its own, reached by a socket in it, gone when the tests are done.
final class PostgresServer: @unchecked Sendable {
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  private let folder: URL
  private let binaries: String
  private let lock = NSLock()
  private var databases = 0

  /// The one server of a test run, or why there is none.
  static let shared: Result<PostgresServer, Failure> = Result(catching: { () throws(Failure) in try PostgresServer() })

  private init() throws(Failure) {
    let root = "/usr/lib/postgresql"
    let versions = ((try? FileManager.default.contentsOfDirectory(atPath: root)) ?? []).sorted { (Int($0) ?? 0) < (Int($1) ?? 0) }
    guard let version = versions.last(where: { FileManager.default.isExecutableFile(atPath: "\(root)/\($0)/bin/initdb") }) else {
      throw Failure(description: "there is no PostgreSQL server here to test against; install one with: apt-get install postgresql")
    }
    binaries = "\(root)/\(version)/bin"
    // A socket's path may have 107 bytes at most.
    folder = URL(filePath: "/tmp/foreshift-pg-\(ProcessInfo.processInfo.processIdentifier)", directoryHint: .isDirectory)
    let data = folder.appending(path: "data").path
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    } catch {
      throw Failure(description: "no folder for a server: \(error)")
    }
    if getuid() == 0 { try Self.run("/bin/chown", ["nobody", folder.path]) }
    try asOrdinaryUser(
      "initdb", ["--pgdata", data, "--username", "desk", "--auth", "trust", "--encoding", "UTF8", "--no-locale", "--no-sync"])
    let options = "-c listen_addresses='' -c unix_socket_directories='\(folder.path)' -c max_connections=20 -c fsync=off"
    try asOrdinaryUser("pg_ctl", ["start", "--wait", "--pgdata", data, "--log", folder.appending(path: "log").path, "--options", options])
    atexit { if case .success(let server) = PostgresServer.shared { server.stop() } }
  }

  private func stop() {
    try? asOrdinaryUser("pg_ctl", ["stop", "--mode", "immediate", "--pgdata", folder.appending(path: "data").path])
    try? FileManager.default.removeItem(at: folder)
  }

  /// The address of a new, empty database.
  func newDatabase() throws -> String {
    let number = lock.withLock {
      databases += 1
      return databases
    }
    try asOrdinaryUser("createdb", ["--host", folder.path, "--username", "desk", "test\(number)"])
    return address("test\(number)")
  }

  func address(_ database: String, user: String = "desk") -> String { "postgres://\(user)@/\(database)?host=\(folder.path)" }

  /// Starts `sql` in a connection of another program and leaves it running.
  func start(_ sql: String, in address: String) throws -> Process {
    let process = Process()
    process.executableURL = URL(filePath: "\(binaries)/psql")
    process.arguments = ["--dbname", address, "--quiet", "--no-psqlrc", "--tuples-only", "--no-align", "--command", sql]
    process.standardOutput = Pipe()
    process.standardError = Pipe()
    try process.run()
    return process
  }

  /// What `sql` answers in another program.
  func ask(_ sql: String, in address: String) throws -> String {
    let process = try start(sql, in: address)
    let output = (process.standardOutput as? Pipe)?.fileHandleForReading.readDataToEndOfFile() ?? Data()
    process.waitUntilExit()
    return String(decoding: output, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
  }

  /// A server never runs as root.
  private func asOrdinaryUser(_ program: String, _ arguments: [String]) throws(Failure) {
    let command = "\(binaries)/\(program)"
    if getuid() == 0 {
      try Self.run("/usr/bin/setpriv", ["--reuid", "nobody", "--regid", "nogroup", "--clear-groups", command] + arguments)
    } else {
      try Self.run(command, arguments)
    }
  }

  /// Through the shell: `Process` waits for a program's children too, and the server is to stay.
  private static func run(_ program: String, _ arguments: [String]) throws(Failure) {
    let log = "/tmp/foreshift-pg-\(UUID().uuidString).log"
    defer { try? FileManager.default.removeItem(atPath: log) }
    let words = ([program] + arguments).map { "'" + $0.replacing("'", with: "'\\''") + "'" }
    let status = unsafe system("cd / && \(words.joined(separator: " ")) > \(log) 2>&1 < /dev/null")
    guard status == 0 else {
      let said = (try? String(contentsOfFile: log, encoding: .utf8)) ?? ""
      throw Failure(description: "\(words.joined(separator: " ")) failed: \(said)")
    }
  }
}
