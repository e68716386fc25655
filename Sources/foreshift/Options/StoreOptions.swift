import ArgumentParser
import Engine
import Foundation
import Monitoring
import PostgresStorage
import Storage
import Tickets

/// The store that a command takes its tickets from in place of a file.
struct StoreOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Take the tickets from a store instead of a file: desk.db, or postgres://USER@HOST/DATABASE.", valueName: "store"))
  var db: String?

  @Option(help: ArgumentHelp("The store as it was after this import (see: foreshift db imports).", valueName: "import"))
  var asOf: Int?

  func validate() throws {
    if asOf != nil, db == nil { throw ValidationError("--as-of needs --db") }
  }

  /// The table that a job works on: the file, or the store.
  func input(_ file: String?) throws -> TableInput {
    switch (file, db) {
    case (let file?, nil): return .file(file)
    case (nil, let db?): return .store(db, asOf: asOf)
    case (nil, nil): throw ValidationError("Missing expected argument: give a file of tickets, or a store with --db")
    case (_?, _?): throw ValidationError("give a file of tickets or a store with --db, not both")
    }
  }

  /// What a report is named after.
  func title(_ file: String?) -> String {
    if let file { return file == "-" ? "Tickets" : URL(filePath: file).lastPathComponent }
    guard let db, !Stores.isAddress(db) else { return "Tickets" }
    return URL(filePath: db).lastPathComponent
  }
}

/// Opens the stores that the command line knows.
enum Stores {
  /// Whether `name` is a server's address, not a file.
  static func isAddress(_ name: String) -> Bool { PostgresStore.isAddress(name) }

  /// The store at `name`, a path or an address; a file is made where `creating` says so.
  static func open(_ name: String, creating: Bool = false) throws(JobError) -> any ServiceStore {
    do throws(TicketsError) {
      return PostgresStore.isAddress(name) ? try PostgresStore(address: name) : try SQLiteStore(path: name, creating: creating)
    } catch {
      throw JobError(store: error)
    }
  }

  /// The store at `name` with what is monitored beside its tickets; a file is made where there is none.
  static func openMonitoring(_ name: String) throws(JobError) -> (tickets: any ServiceStore, monitoring: any MonitoringStore) {
    do throws(TicketsError) {
      if PostgresStore.isAddress(name) {
        let store = try PostgresStore(address: name)
        return (store, PostgresMonitoringStore(store))
      }
      let store = try SQLiteStore(path: name, creating: true)
      return (store, SQLiteMonitoringStore(store))
    } catch {
      throw JobError(store: error)
    }
  }

  /// The store in the file `name`; what only files can do is refused for an address, with what to use instead.
  static func openFile(_ name: String, instead: String) throws(JobError) -> SQLiteStore {
    guard !isAddress(name) else {
      throw JobError(.request, code: "not_for_servers", message: "for a PostgreSQL store, use \(instead)", field: "db")
    }
    do throws(TicketsError) {
      return try SQLiteStore(path: name)
    } catch {
      throw JobError(store: error)
    }
  }
}
