import ArgumentParser
import Engine
import Foundation
import Monitoring
import Server
import Timeline

struct TokenCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "token",
    abstract: "Who may use the server: create, list, revoke.",
    discussion:
      "Without any token the user of the machine may do everything, on the loopback address. With the first one everybody needs one.",
    subcommands: [Create.self, List.self, Revoke.self])

  /// The store that the server uses.
  struct Target: ParsableArguments {
    @Option(help: ArgumentHelp("The server's store: a file, or postgres://USER@HOST/DATABASE.", valueName: "store"))
    var db: String

    func open() throws(JobError) -> any MonitoringStore { try Stores.openMonitoring(db).monitoring }
  }

  struct Create: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "create", abstract: "Makes a token and prints its secret, this once.")

    @Argument(help: "Who or what it is for.")
    var name: String
    @Option(help: "What it may do: reader, writer or admin.")
    var role: String
    @Option(help: ArgumentHelp("Requests a minute, where not the server's own limit.", valueName: "number"))
    var requestsPerMinute: Int?
    @Option(help: ArgumentHelp("Observations a minute, where limited.", valueName: "number"))
    var observationsPerMinute: Int?
    @Option(help: ArgumentHelp("Days that it is valid.", valueName: "days"))
    var days: Int?
    @OptionGroup var target: Target

    func validate() throws {
      guard Role(rawValue: role) != nil else { throw ValidationError("--role is reader, writer or admin") }
      if let days, !(1...36_500).contains(days) { throw ValidationError("--days lies between 1 and 36500") }
    }

    func run() async throws {
      let now = Instant.now
      let limits =
        requestsPerMinute == nil && observationsPerMinute == nil
        ? nil : AccessToken.Limits(requestsPerMinute: requestsPerMinute, observationsPerMinute: observationsPerMinute)
      let (token, secret) = try AccessToken.make(
        name: name, role: Role(rawValue: role) ?? .reader, limits: limits,
        expiresAt: days.map { Instant(secondsSinceEpoch: now.secondsSinceEpoch + Int64($0) * 86_400) }, at: now)
      try await TokenCommand.change(try target.open(), "create", token.id, at: now) { (writing) throws(JobError) in
        try writing.insert(token)
      }
      StandardError.line("token \(token.id), \(token.role.rawValue), for \(token.name); its secret is shown this once:")
      print(secret)
    }
  }

  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "Lists every token that was ever made, without its secret.")

    @OptionGroup var target: Target

    func run() async throws {
      let tokens = try await target.open().read { (reading) throws(JobError) in try reading.all(AccessToken.self) }.map(\.record)
      if tokens.isEmpty { print("no tokens") }
      for token in tokens {
        let state = token.revokedAt.map { "revoked \($0.iso8601)" } ?? token.expiresAt.map { "expires \($0.iso8601)" } ?? "active"
        print(
          "\(token.id)  \(token.role.rawValue.padding(toLength: 6, withPad: " ", startingAt: 0))  \(token.createdAt.iso8601)  \(state)  \(token.name)"
        )
      }
    }
  }

  struct Revoke: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "revoke", abstract: "Ends a token; a running server refuses it within a second.")

    @Argument(help: "The token's id.")
    var id: String
    @OptionGroup var target: Target

    func run() async throws {
      let id = id
      let now = Instant.now
      try await TokenCommand.change(try target.open(), "revoke", id, at: now) { (writing) throws(JobError) in
        var token = try writing.get(AccessToken.self, id).record
        if token.revokedAt == nil { token.revokedAt = now }
        try writing.update(token)
      }
      StandardError.line("revoked \(id)")
    }
  }

  /// A change with its line in the audit log.
  private static func change(
    _ store: any MonitoringStore, _ action: String, _ id: String, at: Instant,
    _ body: @escaping @Sendable (any MonitoringWriting) throws(JobError) -> Void
  ) async throws(JobError) {
    let entry = AuditEntry(
      id: "cli-\(action)-\(id)-\(at.secondsSinceEpoch)-\(UUID().uuidString)", at: at, actor: "command line", action: action,
      subject: "access_token/\(id)")
    try await store.write { (writing) throws(JobError) in
      try body(writing)
      try writing.insert(entry)
    }
  }
}
