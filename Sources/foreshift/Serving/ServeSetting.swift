import Engine
import Foundation
import Server
import Timeline

/// One setting of the server: the same name as a flag (`--maximum-body`), in the environment (`FORESHIFT_MAXIMUM_BODY`) and in the
/// configuration file (`maximum_body`).
struct ServeSetting: Sendable {
  /// The name as a flag has it, without its dashes.
  var name: String
  var summary: String
  /// The text that stands for it where nothing else does; empty = none.
  var usual: String
  var isSecret = false
  /// Puts the text into the configuration; throws what is wrong with it, as the end of a sentence.
  var apply: @Sendable (String, inout Serving) throws(JobError) -> Void

  var variable: String { "FORESHIFT_" + name.uppercased().replacing("-", with: "_") }
  var key: String { name.replacing("-", with: "_") }
}

/// What the settings come to.
struct Serving: Sendable {
  var configuration = ServerConfiguration(renderers: PictureRenderers.all)
  /// The store's file or address; nil = in memory.
  var db: String?
  var certificate: String?
  var key: String?
  var mail = DeliverySettings.MailServer(address: "", from: "")
  /// Where backups are written.
  var backupFolder: String?
}

extension ServeSetting {
  /// Every setting, in the order in which they are shown.
  static let all: [ServeSetting] = [
    text("host", "Address to listen on.", "127.0.0.1") { $1.configuration.host = $0 },
    number("port", "Port; 0 takes a free one and prints it.", 8080, 0...65_535) { $1.configuration.port = $0 },
    text("db", "The store: a file, or postgres://USER@HOST/DATABASE; without one everything is kept in memory.", "") {
      $1.db = $0.isEmpty ? nil : $0
    },
    ServeSetting(
      name: "timezone", summary: "The desk's clock, for tickets that state no other, and the days of their KPIs: Europe/Oslo", usual: ""
    ) { (text, serving) throws(JobError) in
      guard !text.isEmpty else { return }
      guard let zone = Zone(identifier: text) else { throw wrong("timezone", "a name such as Europe/Oslo", text) }
      serving.configuration.timezone = zone
    },
    text("certificate", "PEM file of the certificate chain, for HTTPS.", "") { $1.certificate = $0.isEmpty ? nil : $0 },
    text("key", "PEM file of the certificate's key.", "") { $1.key = $0.isEmpty ? nil : $0 },
    flag("insecure-plain-http", "Plain HTTP on an address that other machines reach.") { $1.configuration.allowsPlainHTTP = $0 },
    text("public-address", "Where people find this server, for links in alerts: https://desk.example.com", "") {
      $1.configuration.delivery.publicAddress = $0
    },
    number("maximum-body", "Largest request body in MiB.", 64, 1...4096) { $1.configuration.bodyLimit = $0 << 20 },
    number("maximum-unpacked", "Largest gzip body once unpacked, in MiB.", 256, 1...16_384) { $1.configuration.unpackedLimit = $0 << 20 },
    number("maximum-upload", "Largest upload of tickets in MiB.", 1024, 1...1_048_576) { $1.configuration.uploadLimit = $0 << 20 },
    number("upload-timeout", "Seconds for a whole upload to arrive.", 900, 1...86_400) { $1.configuration.uploadTimeout = .seconds($0) },
    number("maximum-rows", "Most rows of a job's table.", 5_000_000, 1...1_000_000_000) { $1.configuration.jobLimits.rows = $0 },
    number("maximum-series", "Most series of a job's table.", 20_000, 1...10_000_000) { $1.configuration.jobLimits.series = $0 },
    number("maximum-horizon", "Most steps ahead.", 20_000, 1...10_000_000) { $1.configuration.jobLimits.horizon = $0 },
    number("body-timeout", "Seconds for a whole body to arrive.", 60, 1...86_400) { $1.configuration.bodyTimeout = .seconds($0) },
    number("idle-timeout", "Seconds of silence, or until a request's head is there.", 30, 1...86_400) {
      $1.configuration.idleTimeout = .seconds($0)
    },
    number("job-timeout", "Seconds until a request must be answered.", 300, 1...86_400) { $1.configuration.jobTimeout = .seconds($0) },
    number("stop-timeout", "Seconds for running requests to finish when the server stops.", 30, 0...3600) {
      $1.configuration.stopTimeout = .seconds($0)
    },
    number("concurrent-jobs", "Jobs at work at once.", ProcessInfo.processInfo.activeProcessorCount, 1...4096) {
      $1.configuration.concurrentJobs = $0
    },
    number("queued-jobs", "Jobs that may wait.", 64, 0...1_000_000) { $1.configuration.queuedJobs = $0 },
    number("maximum-connections", "Connections open at once.", 1024, 1...1_000_000) { $1.configuration.maximumConnections = $0 },
    number("requests-per-minute", "Requests a minute that a token may send, unless it has a limit of its own.", 60_000, 1...1_000_000_000) {
      $1.configuration.requestsPerMinute = $0
    },
    flag("log-requests", "Writes a line of JSON a request to standard error.") { $1.configuration.logsRequests = $0 },
    flag("allow-private-targets", "Delivers alerts to private and link-local addresses too.") {
      $1.configuration.delivery.allowsPrivateTargets = $0
    },
    text("mail-server", "Server that takes mail: smtp://host:587 or smtps://host", "") { $1.mail.address = $0 },
    text("mail-from", "Sender of mail.", "") { $1.mail.from = $0 },
    text("mail-user", "User at the mail server.", "") { $1.mail.user = $0.isEmpty ? nil : $0 },
    ServeSetting(name: "mail-password", summary: "Password at the mail server.", usual: "", isSecret: true) {
      (text, serving) throws(JobError) in serving.mail.password = text.isEmpty ? nil : text
    },
    text("backup-folder", "Folder into which POST /v1/backups copies the store.", "") { $1.backupFolder = $0.isEmpty ? nil : $0 },
  ]

  private static func text(
    _ name: String, _ summary: String, _ usual: String, _ apply: @escaping @Sendable (String, inout Serving) -> Void
  ) -> ServeSetting {
    ServeSetting(name: name, summary: summary, usual: usual) { (text, serving) throws(JobError) in apply(text, &serving) }
  }

  private static func number(
    _ name: String, _ summary: String, _ usual: Int, _ range: ClosedRange<Int>,
    _ apply: @escaping @Sendable (Int, inout Serving) -> Void
  ) -> ServeSetting {
    ServeSetting(name: name, summary: summary, usual: String(usual)) { (text, serving) throws(JobError) in
      guard let number = Int(text), range.contains(number) else {
        throw wrong(name, "a whole number from \(range.lowerBound) to \(range.upperBound)", text)
      }
      apply(number, &serving)
    }
  }

  private static func flag(
    _ name: String, _ summary: String, _ apply: @escaping @Sendable (Bool, inout Serving) -> Void
  ) -> ServeSetting {
    ServeSetting(name: name, summary: summary, usual: "false") { (text, serving) throws(JobError) in
      guard let flag = Bool(text.lowercased()) else { throw wrong(name, "true or false", text) }
      apply(flag, &serving)
    }
  }

  private static func wrong(_ name: String, _ wanted: String, _ text: String) -> JobError {
    JobError(.request, code: "invalid_setting", message: "'\(name)' takes \(wanted), not '\(text.prefix(40))'", field: name)
  }
}
