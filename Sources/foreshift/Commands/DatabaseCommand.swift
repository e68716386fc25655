import ArgumentParser
import Engine
import Foundation
import Pictures
import Storage
import Tickets

struct DatabaseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "db",
    abstract: "Looks after a store: verify, backup, restore, export, imports.",
    subcommands: [Imports.self, Verify.self, Backup.self, Restore.self, Export.self])

  /// The store that a subcommand is about.
  struct Target: ParsableArguments {
    @Option(help: ArgumentHelp("The store: a file, or postgres://USER@HOST/DATABASE.", valueName: "store"))
    var db: String

    func open() throws -> any ServiceStore { try Stores.open(db) }
  }

  /// Runs `body` and says a store's errors as a command does.
  static func saying<Result>(_ body: () throws(TicketsError) -> Result) throws(JobError) -> Result {
    do throws(TicketsError) {
      return try body()
    } catch {
      throw JobError(store: error)
    }
  }

  struct Imports: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "imports", abstract: "Lists the imports, oldest first.")

    @OptionGroup var target: Target
    @OptionGroup var shared: SharedOptions

    func run() throws {
      let store = try target.open()
      let imports = try saying { () throws(TicketsError) in try store.imports() }
      try shared.emit(Presentation(imports: imports))
    }
  }

  struct Verify: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "verify",
      abstract: "Reads everything and says whether it is whole; exit status 1 where it is not.")

    @OptionGroup var target: Target
    @OptionGroup var shared: SharedOptions

    func run() throws {
      let store = try target.open()
      let found = try saying { () throws(TicketsError) in try store.verify() }
      try shared.emit(Presentation(found, store: store.name))
      if !found.isWhole { try ExitStatus.failed.leave() }
    }
  }

  struct Backup: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "backup", abstract: "Copies a store into one file, while it may be in use.")

    @Argument(help: ArgumentHelp("The file to write.", valueName: "file"))
    var file: String
    @OptionGroup var target: Target
    @OptionGroup var shared: SharedOptions

    func run() throws {
      let store = try Stores.openFile(target.db, instead: "pg_dump --schema=foreshift")
      try saying { () throws(TicketsError) in try store.backUp(to: file) }
      if !shared.quiet { StandardError.line("wrote \(file)") }
    }
  }

  struct Restore: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "restore",
      abstract: "Puts a backup in a store's place, once it is verified.",
      discussion: "The store may be missing or damaged. No process may have it open.")

    @Argument(help: ArgumentHelp("The backup to restore.", valueName: "backup"))
    var file: String
    @OptionGroup var target: Target
    @OptionGroup var shared: SharedOptions

    func run() throws {
      guard !Stores.isAddress(target.db) else {
        throw JobError(.request, code: "not_for_servers", message: "for a PostgreSQL store, use pg_restore", field: "db")
      }
      let found = try saying { () throws(TicketsError) in try SQLiteStore.restore(file, to: target.db) }
      try shared.emit(Presentation(found, store: target.db))
    }
  }

  struct Export: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "export",
      abstract: "Writes a store's data as CSV, one file a table.",
      discussion: "foreshift import FOLDER reads the folder back exactly.")

    @Argument(help: ArgumentHelp("The folder to write into.", valueName: "folder"))
    var folder: String
    @OptionGroup var target: Target
    @Option(help: ArgumentHelp("The data as they were after this import.", valueName: "import"))
    var asOf: Int?
    @OptionGroup var shared: SharedOptions

    func run() throws {
      let store = try target.open()
      let written = try saying { () throws(TicketsError) in
        try StoreExport.write(try store.data(asOf: asOf), to: folder, asOf: asOf)
      }
      guard !shared.quiet else { return }
      for (table, rows) in written { StandardError.line("wrote \(folder)/\(table).csv, \(rows) rows") }
    }
  }
}

extension Presentation {
  init(imports: [StoreImport]) {
    let csvText = {
      let quoted = { (text: String) in "\"" + text.replacing("\"", with: "\"\"") + "\"" }
      let lines = imports.map {
        "\($0.number),\($0.at),\(quoted($0.source)),\($0.added),\($0.revised),\($0.unchanged),\($0.withoutID)\n"
      }
      return "import,at,source,added,revised,unchanged,without_id\n" + lines.joined()
    }
    json = { () throws(JobError) in try EngineJSON.data(imports) }
    csv = csvText
    table = { _ in
      imports.isEmpty
        ? "no imports\n"
        : imports.map { "\($0.number)  \($0.at)  \($0.added) new, \($0.revised) revised, \($0.unchanged) unchanged  \($0.source)\n" }
          .joined()
    }
  }

  init(_ found: StoreVerification, store: String) {
    json = { () throws(JobError) in try EngineJSON.data(found) }
    table = { _ in
      let rows = found.rows.sorted { $0.key < $1.key }.map { "\($0.value) rows of \($0.key)" }
      let what = (["\(found.imports) imports"] + rows).joined(separator: ", ")
      return found.isWhole
        ? "\(store) is whole: \(what).\n" : found.problems.map { $0 + "\n" }.joined() + "\(store) is not whole (\(what)).\n"
    }
  }
}
