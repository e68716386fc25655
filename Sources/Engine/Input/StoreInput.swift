public import Tickets
import Timeline

extension TicketsInput {
  /// Everything that a store holds, as it was after import `asOf`; the columns were settled when they were imported.
  func data(of address: String, asOf: Int?, context: JobContext) throws(JobError) -> (data: ServiceData, reading: ReadingSummary) {
    guard let open = context.openStore else {
      throw JobError(.request, code: "no_store", message: "there is no store here: give a table", field: "table")
    }
    for (value, field) in [(map == nil ? nil : "", "map"), (mapping, "mapping"), (dateOrder, "date_order")] where value != nil {
      throw JobError(
        .request, code: "settled_at_import",
        message: "a store's columns and dates were settled when they were imported: leave \(field) out", field: field)
    }
    context.progress?("reading the store")
    let store = try open(address)
    do throws(TicketsError) {
      let data = try store.data(asOf: asOf)
      let imports = try store.imports()
      guard let taken = asOf.map({ number in imports.first { $0.number == number } }) ?? imports.last else {
        throw TicketsError(code: "store_failed", message: "The store has no record of its import.")
      }
      if let timezone, timezone != data.zone.identifier {
        throw TicketsError(
          code: "other_clock",
          message:
            "The store keeps \(data.zone.identifier.map { "the clock of \($0)" } ?? "a clock whose zone is not stated"); leave timezone out."
        )
      }
      return (data, ReadingSummary(data, store: store.name, taken))
    } catch {
      throw JobError(tickets: error)
    }
  }
}

extension ReadingSummary {
  /// What was taken from a store.
  init(_ data: ServiceData, store: String, _ taken: StoreImport) {
    let tickets = data.tickets?.count ?? 0
    let others = TableKind.allCases.compactMap { kind in data.tables[kind].map { "\($0.count) rows of \(kind.rawValue)" } }
    let rows = data.tables.values.reduce(tickets) { $0 + $1.count }
    self.init(
      rowsRead: rows, ticketsKept: tickets, merged: 0, refusedRows: 0, refusedValues: 0,
      says: [
        "\((["\(tickets) tickets"] + others).joined(separator: ", ")) from the store \(store) as of import \(taken.number) "
          + "(\(taken.source), \(taken.at))."
      ], refusals: [], columns: [])
  }
}

extension JobError {
  /// What a store says, as a face shows it.
  public init(store error: TicketsError) { self.init(tickets: error) }
}
