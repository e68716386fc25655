import ArgumentParser
import Engine
import Foundation
import Pictures
import Tickets
import Timeline

struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Takes tickets and the tables around them into a store.",
    discussion: """
      All files of one command are one import: all of it or nothing. The same files again add nothing; a ticket that has changed becomes a
      new revision, and what was reported before can be reproduced with --as-of. A store keeps one clock: state it with --timezone.

      Examples:
        foreshift import tickets.csv --db desk.db
        foreshift import exports/ --db desk.db --output import.html
        foreshift import tickets.csv surveys.csv --db postgres://desk@db.example.org/desk --timezone Europe/Oslo
        foreshift kpis --db desk.db --as-of 3
      """)

  @Argument(help: ArgumentHelp("Files, folders and patterns, or a folder that foreshift db export wrote.", valueName: "files"))
  var files: [String]

  @Option(help: ArgumentHelp("The store: a file, made where there is none, or postgres://USER@HOST/DATABASE.", valueName: "store"))
  var db: String

  @OptionGroup var reading: ReadingFlags
  @OptionGroup var shared: SharedOptions

  func run() throws {
    guard !files.isEmpty else { throw ValidationError("Missing expected argument: give the files to import") }
    let progress = Progress(quiet: shared.quiet)
    defer { progress.finish() }
    let (data, reports) = try read(progress)
    progress("storing")
    let refused = reports.reduce(Self.withoutID(data)) { $0 + $1.refusedRows + $1.refusedValues }
    if shared.strict, refused > 0 {
      progress.finish()
      for sentence in reports.flatMap(\.sentences) { StandardError.line(sentence) }
      StandardError.line("foreshift: \(refused) rows or values were refused; under --strict nothing was stored.")
      try ExitStatus.rowsRefused.leave()
    }
    let store = try Stores.open(db, creating: true)
    let now = Instant.now
    let taken: StoreImport
    do throws(TicketsError) {
      taken = try store.take(data, source: sourceName, at: now)
    } catch {
      throw JobError(store: error)
    }
    progress.finish()
    let answer = ImportAnswer(store: store.name, taken: taken, reports: reports)
    if !shared.quiet { for sentence in answer.remarks { StandardError.line(sentence) } }
    try shared.emit(Presentation(answer))
  }

  private var sourceName: String { files.map { $0 == "-" ? "standard input" : $0 }.joined(separator: ", ") }

  private func read(_ progress: Progress) throws -> (data: ServiceData, reports: [ImportReport]) {
    do throws(TicketsError) {
      if files.count == 1, StoreExport.isExport(files[0]) { return (try StoreExport.read(files[0]), []) }
    } catch {
      throw JobError(store: error)
    }
    let options = try readingOptions(progress)
    let result: (data: ServiceData, reports: [ImportReport])
    do throws(TicketsError) {
      result = try ServiceDataReader.read(paths: files, options: options)
    } catch {
      throw JobError(store: error)
    }
    for report in result.reports where report.layout != nil { try ImportCheck.ids(report) }
    return result
  }

  private func readingOptions(_ progress: Progress) throws -> ReadingOptions {
    var options = ReadingOptions()
    options.keepsIdentifiers = true
    options.progress = { done, total in
      progress(total.map { $0 > 0 ? "reading, \(done * 100 / $0) %" : "reading" } ?? "reading, \(done >> 20) MiB")
    }
    if let order = reading.dateOrder {
      guard let stated = DateOrder(rawValue: order) else {
        throw JobError(
          .request, code: "invalid_date_order", message: "'\(order)' is no order of dates; write dmy or mdy", field: "date_order")
      }
      options.dateOrder = stated
    }
    if let name = shared.timezone {
      guard let zone = Zone(identifier: name) else {
        throw JobError(
          .request, code: "unknown_timezone", message: "there is no time zone '\(name)'; write a name such as Europe/Oslo",
          field: "timezone")
      }
      options.zone = zone
    }
    options.map = try reading.columns() ?? [:]
    if let mapping = try reading.mapping() {
      do throws(TicketsError) {
        try MappingFile.read(yaml: mapping, file: reading.map ?? "mapping").apply(to: &options)
      } catch {
        throw JobError(store: error)
      }
    }
    return options
  }

  private static func withoutID(_ data: ServiceData) -> Int {
    guard let ids = data.tickets?.ids else { return 0 }
    return (0..<ids.count).reduce(0) { ids.utf8($1).isEmpty ? $0 + 1 : $0 }
  }
}

/// What an import did, and what became of every file.
struct ImportAnswer: Encodable {
  var store: String
  var taken: StoreImport
  var reports: [ImportReport]

  /// What became of the files, in sentences.
  var remarks: [String] {
    let sentences = reports.flatMap(\.sentences)
    guard taken.withoutID > 0 else { return sentences }
    let what = taken.withoutID == 1 ? "1 ticket has no id and was" : "\(taken.withoutID) tickets have no id and were"
    return sentences + ["\(what) left out: no later import could know it again."]
  }

  /// What became of the store, in one sentence.
  var sentence: String {
    let what = "\(taken.added) new, \(taken.revised) revised, \(taken.unchanged) unchanged"
    return taken.added + taken.revised == 0
      ? "Nothing new for \(store): \(what); it is as of import \(taken.number)." : "Import \(taken.number) into \(store): \(what)."
  }
}

extension Presentation {
  init(_ answer: ImportAnswer) {
    json = { () throws(JobError) in try EngineJSON.data(answer) }
    csv = {
      let taken = answer.taken
      return "import,added,revised,unchanged,without_id\n"
        + "\(taken.number),\(taken.added),\(taken.revised),\(taken.unchanged),\(taken.withoutID)\n"
    }
    table = { _ in answer.sentence + "\n" }
    html = { Pictures.html(ofImport: answer.sentence, files: answer.reports.map { ($0.source, ReadingSummary($0)) }) }
  }
}
