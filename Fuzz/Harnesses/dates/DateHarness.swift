import Timeline

@testable import Tickets

/// Reads every line of the input as a date and as a time of day, and all lines as one column.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  // The bytes behind a field may be read, and must not matter.
  var padded = Array(UnsafeBufferPointer(start: start, count: count))
  padded += [UInt8](repeating: 0, count: FieldBytes.padding)
  padded.withUnsafeBufferPointer { buffer in
    guard let base = buffer.baseAddress else { return }
    var column = StampColumn(header: "at", listed: 3)
    var stamps: [PackedStamp] = []
    var from = 0
    var lines = 0
    for index in 0...count where index == count || buffer[index] == 10 {
      let field = FieldBytes(start: base + from, count: index - from).trimmed
      let stamp = column.read(field, line: lines).stamp
      stamps.append(stamp)
      if let time = TimeOfDayParser.parse(field) {
        precondition((0..<86_400).contains(time.secondOfDay), "a time of day outside the day")
        if !stamp.isMissing { _ = stamp.at(secondOfDay: time.secondOfDay, offsetMinutes: time.offsetMinutes) }
      }
      precondition(stamp.isMissing || (0..<86_400).contains(stamp.secondOfDay), "a second outside the day")
      from = index + 1
      lines += 1
    }
    precondition(column.counts.reduce(0, +) == lines, "values got lost")
    for stamp in stamps {
      for order in DateOrder.allCases {
        let instant = column.instant(stamp, order, zone: .unstated)
        precondition(instant.isMissing || abs(instant.secondsSinceEpoch) < 5_000_000_000, "an instant out of range")
      }
    }
  }
  return 0
}
