import ArgumentParser
import Engine
import Foundation
import Pictures

/// The options that every command takes.
struct SharedOptions: ParsableArguments {
  @Option(help: "table (default on a terminal), csv (default where output is piped on) or json.")
  var format: OutputFormat?

  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      "Write to a file; the suffix asks for a picture or a format: .svg .png .pdf .html .txt .json .csv .ics", valueName: "file"))
  var output: String?

  @Option(help: ArgumentHelp("Time zone of the data's clock, such as Europe/Oslo; not stated by default.", valueName: "zone"))
  var timezone: String?

  @Option(help: "Language of names and numbers: en nb sv hr fi zh-Hant.")
  var locale: String = "en"

  @Option(help: "Seed of the random streams of jobs that draw random numbers, such as simulations; the same seed gives the same answer.")
  var seed: UInt64?

  @Option(help: "Threads to spread series over; never changes the answer.")
  var threads: Int?

  @Flag(help: "Exit with status 3 when any row or value was refused.")
  var strict = false

  @Flag(help: "No progress and no remarks on standard error.")
  var quiet = false

  @Option(help: "Colour on the terminal: auto, always or never.")
  var color: ColorChoice = .auto

  @Flag(help: "Plain characters only.")
  var ascii = false

  enum ColorChoice: String, ExpressibleByArgument, CaseIterable {
    case auto, always, never
  }

  func validate() throws {
    guard PictureLocale(rawValue: locale) != nil else {
      throw ValidationError("there is no locale '\(locale)'; known are \(PictureLocale.allCases.map(\.rawValue).joined(separator: ", "))")
    }
    if let threads, threads < 1 { throw ValidationError("--threads must be 1 or more") }
  }
}
