import ArgumentParser
import Engine
import Server
import Timeline

struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "The service: dashboard, JSON API, monitors with alerts, and metrics.",
    discussion: """
      Examples:
        foreshift serve --data tickets.csv
        foreshift serve --db desk.db --target sla_compliance=0.9 &
        curl -s localhost:8080/v1/erlang -H 'Content-Type: application/json' -d '{"queue":"c","load":100,"aht":300}'

      The API is described at /docs. Listens on the loopback address unless --host says otherwise; other addresses need --certificate and
      --key. Stops on SIGTERM when running requests are answered. Every setting may stand in the environment (FORESHIFT_PORT=80) or in the
      file of --config (port: 80); foreshift config show --origin tells what is in force and why.
      """)

  @OptionGroup var options: ServeOptions
  @OptionGroup var dashboard: DashboardOptions

  func run() async throws {
    var configuration = try options.configuration()
    configuration.dashboard = try dashboard.configuration(db: try options.store())
    // A store has a clock of its own.
    if dashboard.data != nil { configuration.dashboard?.request.timezone = configuration.timezone?.identifier }
    try await ForeshiftServer(configuration: configuration).run()
  }
}
