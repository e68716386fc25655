import Engine
import Timeline

/// The sentences and names of incidents.
enum IncidentWording {
  /// What, since when and how large.
  static func says(_ incident: Incident, _ evidence: IncidentEvidence, unit: MeasureUnit, window: WatchedWindow) -> String {
    let axis = window.series.axis
    let since = Phrase.period(axis, at: window.position(of: incident.onset.at))
    let first = window.position(of: incident.onset.from)
    let last = window.position(of: incident.onset.to)
    let span = first == last ? "" : " (between \(Phrase.period(axis, at: first)) and \(Phrase.period(axis, at: last)))"
    guard evidence.rule != "monitor_spread" else {
      return "\(incident.title) scatters more widely than expected since \(since)\(span)."
    }
    let side = evidence.size < 0 ? "below" : "above"
    let share = evidence.relativeSize.isFinite ? " (\(Phrase.percent(evidence.relativeSize.magnitude)))" : ""
    let size = "\(Phrase.value(evidence.size.magnitude, unit))\(share) \(side) expectation"
    let at = Phrase.period(axis, at: window.position(of: evidence.at))
    let point = "\(Phrase.value(evidence.value, unit)) against \(Phrase.value(evidence.expected, unit)) expected"
    let on = axis.frequency?.name == "day" ? "on" : "in"
    if evidence.periods == 1 { return "\(incident.title) was \(size) \(on) \(at): \(point)." }
    return "\(incident.title) is \(size) on average since \(since)\(span); most \(on) \(at): \(point)."
  }

  /// What is wrong with the data.
  static func says(_ trouble: DataTrouble, title: String, window: WatchedWindow) -> String {
    let axis = window.series.axis
    let start = Phrase.period(axis, at: window.position(of: trouble.start))
    let end = Phrase.period(axis, at: window.position(of: trouble.end))
    let span = trouble.periods == 1 ? start : "\(start) to \(end)"
    let unit = axis.frequency?.name ?? "period"
    switch trouble.kind {
    case .late:
      let count = trouble.periods == 1 ? "1 \(unit) is late" : "\(Phrase.grouped(trouble.periods)) \(unit)s are late"
      return "\(title) has no data from \(start) on: \(count)."
    case .missing: return "\(title) has no data of \(span), though later data are there."
    case .cutOff: return "\(title) has next to nothing for \(span), where there was always much: the data were probably cut off."
    case .repeated:
      return "\(title) has had the same value for \(Phrase.grouped(trouble.periods)) \(unit)s, \(span): the source is probably stuck."
    case .duplicated: return "\(title) has the same values for \(span) as for the \(unit)s before: they were probably sent twice."
    }
  }

  /// `20260301T000000Z`: an instant as part of an id.
  static func compact(_ instant: Instant) -> String {
    let text = instant.iso8601.prefix(19).filter { $0 != "-" && $0 != ":" }
    return "\(text)Z"
  }

  /// The path of the page that shows the series at an instant.
  static func link(series: String, at instant: Instant) -> String { "/kpi/\(escaped(series))?at=\(compact(instant))" }

  /// A text as one part of a path.
  static func escaped(_ text: String) -> String {
    var result = ""
    for byte in text.utf8 {
      let scalar = Unicode.Scalar(byte)
      let isPlain =
        byte < 128 && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil || "-_.~".unicodeScalars.contains(scalar))
      if isPlain {
        result.unicodeScalars.append(scalar)
      } else {
        result += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }
    return result
  }
}
