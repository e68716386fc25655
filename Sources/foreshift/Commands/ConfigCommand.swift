import ArgumentParser
import Engine
import Foundation

struct ConfigCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "config", abstract: "The settings of the server: show.", subcommands: [Show.self])

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show",
      abstract: "Shows every setting that serve would use.",
      discussion: "Flags go before the environment (FORESHIFT_PORT), that before the file of --config, and that before the default.")

    @OptionGroup var options: ServeOptions

    @Flag(help: "Shows where each value comes from.")
    var origin = false

    func run() throws {
      var serving = Serving()
      for resolved in try options.sources().resolved() {
        // What serve would refuse is refused here.
        try resolved.setting.apply(resolved.value, &serving)
        let value = resolved.setting.isSecret && !resolved.value.isEmpty ? "***" : resolved.value
        let line = "\(resolved.setting.key): \(Self.quoted(value))"
        print(origin ? line.padding(toLength: max(40, line.count + 2), withPad: " ", startingAt: 0) + "# \(resolved.origin)" : line)
      }
    }

    /// Text that YAML reads as this text.
    private static func quoted(_ value: String) -> String {
      let plain = !value.isEmpty && value.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "._/-@".contains($0)) }
      return plain ? value : "\"" + value.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }
  }
}
