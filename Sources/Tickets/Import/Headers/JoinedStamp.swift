/// Puts a date and the time of day of another field together as one text, so that they are read as any other date and time is.
final class JoinedStamp {
  private var scratch = ScratchBytes()

  /// `date time`, valid until the next call; the date alone where there is no time, and nothing where there is no date.
  func joined(_ date: FieldBytes, _ time: FieldBytes) -> FieldBytes {
    if date.isMissingMark || time.isMissingMark { return date }
    scratch.clear()
    return scratch.joined(date, time, mark: UInt8(ascii: " "))
  }
}
