import ArgumentParser
import Engine
import Foundation
import Monitoring
import Server
import Storage
import Tickets

/// The settings of the server as flags; each may stand in the environment or in a file instead.
struct ServeOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Configuration file (YAML), also FORESHIFT_CONFIG.", valueName: "file"))
  var config: String?

  @Option(
    help: ArgumentHelp(
      "A setting by its name, as often as wanted: --set job-timeout=60 (foreshift config show names them).", valueName: "name=value"))
  var set: [String] = []

  @Option(help: "Address to listen on.")
  var host: String?

  @Option(help: "Port; 0 takes a free one and prints it.")
  var port: Int?

  @Option(
    help: ArgumentHelp("The store: a file, or postgres://USER@HOST/DATABASE; without one everything is kept in memory.", valueName: "store")
  )
  var db: String?

  @Option(help: ArgumentHelp("The desk's clock, for tickets that state no other: Europe/Oslo", valueName: "zone"))
  var timezone: String?

  @Option(help: ArgumentHelp("PEM file of the certificate chain, for HTTPS.", valueName: "file"))
  var certificate: String?

  @Option(help: ArgumentHelp("PEM file of the certificate's key.", valueName: "file"))
  var key: String?

  @Flag(help: "Plain HTTP on an address that other machines reach, where a proxy in front encrypts.")
  var insecurePlainHttp = false

  @Option(help: ArgumentHelp("Where people find this server, for links in alerts: https://desk.example.com", valueName: "address"))
  var publicAddress: String?

  @Option(help: ArgumentHelp("Largest request body in MiB.", valueName: "mib"))
  var maximumBody: Int?

  @Flag(help: "Writes a line of JSON a request to standard error.")
  var logRequests = false

  @Flag(help: "Delivers alerts to private and link-local addresses too.")
  var allowPrivateTargets = false

  /// The flags that were given, by name; `--set` goes before them.
  func given() throws(JobError) -> [String: String] {
    var values: [String: String] = [:]
    let options: [(String, String?)] = [
      ("host", host), ("port", port.map(String.init)), ("db", db), ("timezone", timezone), ("certificate", certificate), ("key", key),
      ("public-address", publicAddress), ("maximum-body", maximumBody.map(String.init)),
    ]
    for (name, value) in options { values[name] = value }
    for (name, isSet) in [
      ("insecure-plain-http", insecurePlainHttp), ("log-requests", logRequests), ("allow-private-targets", allowPrivateTargets),
    ] where isSet { values[name] = "true" }
    for pair in set {
      let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      guard parts.count == 2 else {
        throw JobError(.request, code: "invalid_setting", message: "--set takes name=value, not '\(pair.prefix(40))'", field: "set")
      }
      values[try SettingSources.known(parts[0], in: "--set").name] = parts[1]
    }
    return values
  }

  func sources() throws(JobError) -> SettingSources {
    try SettingSources(flags: try given(), environment: ProcessInfo.processInfo.environment, file: config)
  }

  /// The store's file or address; nil = in memory.
  func store() throws(JobError) -> String? {
    try sources().resolved().first { $0.setting.name == "db" }.flatMap { $0.value.isEmpty ? nil : $0.value }
  }

  /// The server that the settings describe, its store opened.
  func configuration() throws(JobError) -> ServerConfiguration {
    var serving = Serving()
    for setting in try sources().resolved() { try setting.setting.apply(setting.value, &serving) }
    switch (serving.certificate, serving.key) {
    case (let certificate?, let key?):
      serving.configuration.certificate = ServerCertificate(certificateFile: certificate, keyFile: key)
    case (nil, nil): break
    default: throw JobError(.request, code: "invalid_setting", message: "certificate and key go together", field: "certificate")
    }
    if !serving.mail.address.isEmpty {
      guard !serving.mail.from.isEmpty else {
        throw JobError(.request, code: "invalid_setting", message: "a mail server needs mail-from too", field: "mail-from")
      }
      serving.configuration.delivery.mailServer = serving.mail
    }
    if let db = serving.db { try open(db, &serving) }
    return serving.configuration
  }

  private func open(_ db: String, _ serving: inout Serving) throws(JobError) {
    let (tickets, monitoring) = try Stores.openMonitoring(db)
    serving.configuration.store = monitoring
    serving.configuration.tickets = TicketSource(store: tickets)
    guard let folder = serving.backupFolder, !Stores.isAddress(db) else { return }
    let file = try Stores.openFile(db, instead: "pg_dump")
    serving.configuration.backUp = { name in
      let path = URL(filePath: folder).appending(path: name).path
      try file.backUp(to: path)
      return path
    }
  }
}
