public import Timeline

/// Until when the delivery of an alert waits, and why. What is held is found and shown all the same.
public struct IncidentHold: Sendable, Equatable {
  public let until: Instant
  public let reason: String

  /// Nil where the alert may be delivered now.
  public init?(_ monitor: Monitor, severity: Severity, now: Instant, zone: Zone) {
    var until = now
    var reasons: [String] = []
    if let muted = monitor.mutedUntil, muted > until {
      until = muted
      reasons.append("muted")
    }
    // One hold may end within another; each is looked at once more for every one there is.
    for _ in 0...(monitor.maintenance?.count ?? 0) {
      for window in monitor.maintenance ?? [] where window.start <= until && until < window.end {
        until = window.end
        reasons.append(window.reason.map { "maintenance: \($0)" } ?? "maintenance")
      }
      if let quiet = monitor.quietHours, quiet.exceptFrom.map({ severity < $0 }) ?? true,
        let end = quiet.end(at: until, seriesZone: zone), end > until
      {
        until = end
        reasons.append("quiet hours")
      }
    }
    guard until > now else { return nil }
    self.until = until
    var seen: Set<String> = []
    reason = reasons.filter { seen.insert($0).inserted }.joined(separator: ", ")
  }
}

extension QuietHours {
  /// The end of the quiet stretch that holds `instant`; nil where it is not quiet.
  func end(at instant: Instant, seriesZone: Zone) -> Instant? {
    let zone = timezone.flatMap { $0 == "UTC" ? .utc : ZoneTable.zone($0) } ?? seriesZone
    var reading = zone.localSeconds(instant)
    let start = reading
    // A quiet weekend is a few stretches one after the other.
    for _ in 0..<16 {
      guard let next = endOfStretch(at: reading), next > reading else { break }
      reading = next
    }
    return reading > start ? zone.instant(localSeconds: reading) : nil
  }

  private func endOfStretch(at reading: Int64) -> Int64? {
    let day = reading / 86_400 - (reading % 86_400 < 0 ? 1 : 0)
    let second = Int(reading - day * 86_400)
    // 1970-01-01 was a Thursday.
    let weekday = Int(((day + 3) % 7 + 7) % 7) + 1
    if days?.contains(weekday) == true { return (day + 1) * 86_400 }
    guard let from = Self.seconds(from), let to = Self.seconds(to), from != to else { return nil }
    if from < to { return second >= from && second < to ? day * 86_400 + Int64(to) : nil }
    if second >= from { return (day + 1) * 86_400 + Int64(to) }
    return second < to ? day * 86_400 + Int64(to) : nil
  }

  /// `22:00` in seconds since midnight; nil for anything else.
  static func seconds(_ text: String) -> Int? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, let hour = Int(parts[0]), let minute = Int(parts[1]), (0...24).contains(hour), (0..<60).contains(minute),
      hour < 24 || minute == 0
    else { return nil }
    return hour * 3600 + minute * 60
  }
}
