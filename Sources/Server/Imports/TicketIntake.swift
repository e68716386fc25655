import Engine
import Foundation
import Monitoring
import Tickets
import Timeline

/// Reads a file of tickets, or of a table around them, into the store: all of it or nothing.
struct TicketIntake: Sendable {
  let tickets: TicketSource
  let parts: ServerParts

  /// What came of it.
  struct Taken: Sendable {
    var receipt: ImportReceipt
    /// Whether the store has anything that it did not have before.
    var isNews: Bool
    /// What is to be watched of it.
    var planned: [(series: Series, monitor: Monitor)]

    /// Keeps the receipt, and what watches the KPIs.
    func keep(in writing: any MonitoringWriting) throws(JobError) -> ImportReceipt {
      var receipt = receipt
      if !planned.isEmpty { receipt.monitors = try WatchedKPIs.keep(planned, in: writing) }
      if isNews { try writing.put(receipt) }
      return receipt
    }
  }

  /// - Throws: `no_ticket_store` where the server keeps everything in memory.
  init(_ parts: ServerParts) throws(JobError) {
    guard let tickets = parts.configuration.tickets else {
      throw JobError(
        .request, code: "no_ticket_store", message: "this server keeps nothing between runs: start it with --db to take tickets in")
    }
    self.tickets = tickets
    self.parts = parts
  }

  /// - Throws: what reading and the store throw; `rows_refused` where strict.
  func take(_ source: DataSource, _ query: ImportQuery) async throws -> Taken {
    let (tickets, now) = (tickets, parts.monitoring.now)
    let desk = parts.configuration.timezone
    let unpackedLimit = max(parts.configuration.unpackedLimit, parts.configuration.uploadLimit)
    return try await parts.pool.answer(within: parts.configuration.jobTimeout) {
      var options = query.options
      options.unpackedLimit = unpackedLimit
      if options.zone == nil { options.zone = try tickets.clock(desk: desk) }
      let (data, reports) = try Self.read(source, query, options)
      let taken: StoreImport
      do throws(TicketsError) {
        taken = try tickets.store.take(data, source: query.source, at: now)
      } catch {
        throw JobError(store: error)
      }
      let receipt = ImportReceipt(taken, tables: reports.map(ReadingSummary.init))
      let zone = try tickets.clock(desk: desk) ?? desk ?? .utc
      return Taken(
        receipt: receipt, isNews: taken.added + taken.revised > 0, planned: try query.watching?.plan(tickets, zone: zone, now: now) ?? [])
    }
  }

  /// Tells those who look after series and alerts that there is something new.
  func announce() { parts.imported.ring() }

  private static func read(
    _ source: DataSource, _ query: ImportQuery, _ options: ReadingOptions
  ) throws(JobError) -> (ServiceData, [ImportReport]) {
    do throws(TicketsError) {
      let (data, reports) = try ServiceDataReader.read([(source, query.table)], options: options)
      for report in reports where report.layout != nil { try ids(report) }
      let refused = reports.reduce(0) { $0 + $1.refusedRows + $1.refusedValues }
      guard !query.isStrict || refused == 0 else {
        throw TicketsError(
          code: "rows_refused",
          message: "\(refused) rows or values were refused; under strict nothing was stored. "
            + reports.flatMap(\.sentences).joined(separator: " "))
      }
      return (data, reports)
    } catch {
      // The file of the upload has a name that nobody knows.
      var error = JobError(store: error)
      error.file = error.file == nil ? nil : query.source
      throw error
    }
  }

  private static func ids(_ report: ImportReport) throws(TicketsError) {
    do throws(JobError) {
      try ImportCheck.ids(report)
    } catch {
      throw TicketsError(code: error.code, message: error.message)
    }
  }
}
