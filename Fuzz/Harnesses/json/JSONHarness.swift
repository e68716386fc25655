import Tickets

/// Reads the input as JSON or JSON Lines; inputs that begin otherwise are put into an array first.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  var bytes = Array(UnsafeBufferPointer(start: start, count: count))
  if let first = bytes.first, first != UInt8(ascii: "{"), first != UInt8(ascii: "[") {
    bytes = Array("[{\"created_at\":\"2016-02-29\"},".utf8) + bytes + [UInt8(ascii: "]")]
  }
  let options = ReadingOptions(dateOrder: .dayMonthYear, recordLimit: 4000)
  if let (table, report) = try? TicketReader(options: options).read(.bytes(bytes, name: "fuzz.json")) {
    precondition(table.count == report.ticketsKept, "the report counts other tickets than the table has")
    precondition(table.created.allSatisfy { !$0.isMissing }, "a ticket without a creation date was kept")
  }
  return 0
}
