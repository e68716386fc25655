import ArgumentParser
import Engine
import Server

struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "The dashboard and the JSON API: pages at /, POST /v1/<job>, GET /healthz, GET /openapi.json.",
    discussion: """
      Examples:
        foreshift serve --db desk.db --target sla_compliance=0.9
        foreshift serve --data tickets.csv --port 8080 &
        curl -s localhost:8080/v1/erlang -H 'Content-Type: application/json' -d '{"queue":"c","load":100,"aht":300}'

      Listens on the loopback address unless --host says otherwise; stops on SIGTERM when running requests are answered.
      """)

  @Option(help: "Address to listen on.")
  var host = "127.0.0.1"

  @Option(help: "Port; 0 takes a free one and prints it.")
  var port = 8080

  @OptionGroup var dashboard: DashboardOptions

  @Option(help: ArgumentHelp("Largest request body in MiB.", valueName: "mib"))
  var maximumBody = 64

  func validate() throws {
    guard (0...65_535).contains(port) else { throw ValidationError("--port must lie between 0 and 65535") }
    guard maximumBody >= 1 else { throw ValidationError("--maximum-body must be 1 or more") }
  }

  func run() async throws {
    var configuration = ServerConfiguration(renderers: PictureRenderers.all)
    configuration.host = host
    configuration.port = port
    configuration.bodyLimit = maximumBody << 20
    configuration.dashboard = try dashboard.configuration()
    try await ForeshiftServer(configuration: configuration).run()
  }
}
