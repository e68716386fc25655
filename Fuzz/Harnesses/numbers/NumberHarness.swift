@testable import Tickets

/// Reads every line of the input as a number, a duration, a flag and a score, and all lines as one column of each; the first byte chooses how.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  guard count > 0 else { return 0 }
  let choice = start[0]
  var padded = Array(UnsafeBufferPointer(start: start + 1, count: count - 1))
  padded += [UInt8](repeating: 0, count: FieldBytes.padding)
  let comma = choice & 1 != 0
  let expected: DecimalMark = comma ? .comma : .point
  let unit = DurationUnit.allCases[Int(choice >> 4) % DurationUnit.allCases.count]
  padded.withUnsafeBufferPointer { buffer in
    guard let base = buffer.baseAddress else { return }
    var numbers = NumberColumn(header: "n", expected: expected, percent: choice & 2 == 0 ? .asWritten : .asRatio, listed: 3)
    var durations = DurationColumn(header: choice & 4 == 0 ? "d" : "d (mm:ss)", unit: unit, expected: expected, listed: 3)
    var scores = ScoreColumn(decimalComma: comma)
    var values: [(number: Double, duration: Double, score: Double)] = []
    var from = 0
    for index in 0..<count where index == count - 1 || buffer[index] == 10 {
      let field = FieldBytes(start: base + from, count: index - from).trimmed
      values.append((numbers.read(field, line: 0).value, durations.read(field, line: 0).value, scores.read(field).value))
      _ = FlagParser.parse(field)
      if let value = NumberParser.parse(field, decimalComma: comma) { precondition(value.isFinite, "an infinite number") }
      if let value = DurationParser.seconds(field, decimalComma: comma, unit: unit) { precondition(value.isFinite, "an infinite duration") }
      from = index + 1
    }
    let number = NumberColumn.decide([numbers])[0]
    let duration = DurationColumn.decide([durations])[0]
    let score = scores.decision
    _ = (numbers.format(number), numbers.contradictions(number))
    for value in values {
      for settled in [
        numbers.settled(value.number, number), durations.settled(value.duration, duration), scores.settled(value.score, score),
      ] {
        precondition(settled.isFinite || settled.isNaN && DeferredNumber(settled) == nil, "a value that was not settled")
      }
    }
  }
  return 0
}
