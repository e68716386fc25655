import ArgumentParser
import Engine
import Foundation

struct InspectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inspect",
    abstract: InspectJob.summary,
    discussion: """
      Nothing is computed: a file that lacks what a measure needs is shown with what is missing.

      Examples:
        foreshift inspect tickets.csv
        foreshift inspect exports/ --format csv
        foreshift inspect tickets.csv --save-mapping mapping.yaml
      """)

  @Argument(help: ArgumentHelp("Files, folders or patterns; - is standard input.", valueName: "files"))
  var files: [String]

  @OptionGroup var reading: ReadingFlags

  @Option(help: ArgumentHelp("Which table it is: tickets, surveys, contacts, …", valueName: "table"))
  var table: String?

  @Option(help: ArgumentHelp("Write what was found as a mapping file, to be settled by hand and given with --map.", valueName: "file"))
  var saveMapping: String?

  @OptionGroup var shared: SharedOptions

  func validate() throws {
    if saveMapping != nil, files.count > 1 { throw ValidationError("--save-mapping takes one file at a time") }
  }

  func run() throws {
    var response: InspectResponse?
    for file in files {
      var request = InspectJob.Request()
      request.table = .file(file)
      request.kind = table
      request.map = try reading.columns()
      request.mapping = try reading.mapping()
      request.dateOrder = reading.dateOrder
      request.timezone = shared.timezone
      let answer = try InspectJob.run(request, context: JobContext())
      if response == nil { response = answer } else { response?.files += answer.files }
    }
    guard let response else { return }
    if let saveMapping {
      guard response.files.count == 1, let mapping = response.files.first?.mapping else {
        throw JobError(
          .request, code: "several_files", message: "--save-mapping takes one file at a time, not a folder of several",
          field: "save_mapping")
      }
      try Destination.file(saveMapping).write(Data(mapping.utf8))
      if !shared.quiet { StandardError.line("wrote \(saveMapping)") }
    }
    try shared.emit(Presentation(response, locale: shared.pictureLocale))
  }
}
