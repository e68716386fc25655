import Tickets

/// Reads the input as a delimited table of tickets, and as one of series; the first byte chooses the options.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  guard count > 0 else { return 0 }
  let bytes = Array(UnsafeBufferPointer(start: start + 1, count: count - 1))
  let choice = start[0]
  let options = ReadingOptions(
    dateOrder: choice & 1 == 0 ? nil : .dayMonthYear, layout: choice & 2 == 0 ? nil : .event, recordLimit: choice & 4 == 0 ? 2000 : 1 << 16)
  if choice & 8 == 0 {
    if let (table, report) = try? TicketReader(options: options).read(.bytes(bytes, name: "fuzz.csv")) {
      precondition(table.count == report.ticketsKept, "the report counts other tickets than the table has")
      precondition(table.created.allSatisfy { !$0.isMissing }, "a ticket without a creation date was kept")
      if report.layout == .ticket {
        precondition(report.rowsRead == report.ticketsKept + report.merged + report.refusedRows, "rows got lost")
      }
    }
  } else if let (series, _) = try? SeriesReader(options: options).read(.bytes(bytes, name: "fuzz.csv")) {
    precondition(series.allSatisfy { $0.values.count == $0.axis.count }, "a series has other values than positions")
  }
  return 0
}
