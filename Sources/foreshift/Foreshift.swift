import ArgumentParser
import CMalloc
import Engine
import Foundation

/// The command line: one subcommand a job, and nothing that a job could do.
@main
struct Foreshift: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "foreshift",
    abstract: "What has really shifted, what is coming, and whom to put on which shift.",
    discussion: """
      Foreshift reads a ticket history and answers with control charts, forecasts and staffing.

        foreshift analyze tickets.csv        the whole way: findings, report.html, result.json
        foreshift inspect tickets.csv        what each column is taken for and why, before anything is computed
        foreshift demo                       the same on the real incident log that comes with it

      Results go to standard output, everything else to standard error. Exit status: 0 done, 1 the job failed,
      2 wrong usage, 3 done with rows refused under --strict, 4 --fail-on-signal and there was one.
      """,
    version: "foreshift \(Engine.version)",
    subcommands: [
      AnalyzeCommand.self, DemoCommand.self, InspectCommand.self, KPIsCommand.self, ChartCommand.self, CompareCommand.self,
      ForecastCommand.self, BacktestCommand.self,
      StaffCommand.self, IntradayCommand.self, DeferredCommand.self, HiringCommand.self, ShiftsCommand.self, RosterCommand.self,
      ErlangCommand.self, SimulateCommand.self, DesignCommand.self,
      CatalogCommand.self,
      ImportCommand.self,
      DatabaseCommand.self,
      ServeCommand.self, TokenCommand.self, ConfigCommand.self,
    ])

  static func main() async {
    // A reader that closes the pipe early ends a write with an error, not the process with a signal.
    signal(SIGPIPE, SIG_IGN)
    // The same for a file-size limit: the write fails and says so.
    signal(SIGXFSZ, SIG_IGN)
    keepFreedMemory()
    // Scripts ask for the version often: answered before the parser looks at every command.
    if CommandLine.arguments.dropFirst() == ["--version"] { return print(configuration.version) }
    do {
      var command = try parseAsRoot()
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
    } catch let error as JobError {
      StandardError.line("foreshift: \(error)")
      Foundation.exit(ExitStatus.of(error).rawValue)
    } catch {
      finish(error)
    }
  }

  /// A run that is over in seconds keeps the memory that it frees: handing whole columns back to the system and faulting them in again costs
  /// a tenth of its time. A server that runs for months hands it back.
  private static func keepFreedMemory() {
    #if canImport(Glibc)
      guard CommandLine.arguments.dropFirst().first != ServeCommand.configuration.commandName else { return }
      mallopt(M_MMAP_THRESHOLD, .max)
      mallopt(M_TRIM_THRESHOLD, .max)
    #endif
  }

  /// Prints what the argument parser has to say and leaves with the documented status.
  private static func finish(_ error: any Error) -> Never {
    let code = exitCode(for: error)
    let message = fullMessage(for: error)
    if !message.isEmpty {
      if code == .success { print(message) } else { StandardError.line(message) }
    }
    Foundation.exit(code == .validationFailure ? ExitStatus.usage.rawValue : code.rawValue)
  }
}
