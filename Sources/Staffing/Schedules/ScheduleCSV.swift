/// A schedule as CSV (RFC 4180): person, shift, start and end, ISO 8601 without an offset, lines that end in CR LF.
public enum ScheduleCSV {
  public static func text(_ shifts: [ScheduledShift]) -> String {
    let rows = shifts.map { [field($0.person), field($0.shift), iso($0.start), iso($0.end)].joined(separator: ",") }
    return (["person,shift,start,end"] + rows).map { $0 + "\r\n" }.joined()
  }

  private static func iso(_ moment: ScheduledShift.Moment) -> String {
    "\(moment.year.padded(to: 4))-\(moment.month.padded(to: 2))-\(moment.day.padded(to: 2))"
      + "T\((moment.minutes / 60).padded(to: 2)):\((moment.minutes % 60).padded(to: 2)):00"
  }

  /// Quoted where a separator, quote or line end makes it needed. A leading `=`, `+`, `-` or `@` would be run as a formula by a spreadsheet and
  /// is set behind an apostrophe.
  private static func field(_ text: String) -> String {
    let safe = text.first.map { "=+-@\t".contains($0) } == true ? "'" + text : text
    guard safe.unicodeScalars.contains(where: { ",\"\r\n".unicodeScalars.contains($0) }) else { return safe }
    var quoted = "\""
    for scalar in safe.unicodeScalars {
      if scalar == "\"" { quoted += "\"\"" } else { quoted.unicodeScalars.append(scalar) }
    }
    return quoted + "\""
  }
}
