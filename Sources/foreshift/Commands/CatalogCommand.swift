import ArgumentParser
import Engine

struct CatalogCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "catalog",
    abstract: CatalogJob.summary,
    discussion: """
      Examples:
        foreshift catalog
        foreshift catalog first_response_time --locale nb
        foreshift catalog --format json
      """)

  @Argument(help: "Ids to show; all by default.")
  var kpi: [String] = []

  @OptionGroup var shared: SharedOptions

  func run() throws {
    var request = CatalogJob.Request()
    request.kpi = kpi.isEmpty ? nil : kpi
    let response = try CatalogJob.run(request, context: JobContext())
    try shared.emit(Presentation(response, locale: shared.pictureLocale))
  }
}
