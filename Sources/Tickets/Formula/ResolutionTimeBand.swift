import Timeline

/// How long a ticket took, in bands that people speak of: by it, satisfaction is compared between quick and slow answers.
enum ResolutionTimeBand {
  /// The dimension's name.
  static let dimension = "resolution_time_band"
  /// Shortest first; tickets without a resolution last.
  static let labels = ["under 1 h", "1-4 h", "4-8 h", "8-24 h", "1-3 d", "3-7 d", "over 7 d", "open"]
  /// Seconds from which each band but the first begins.
  private static let limits: [Double] = [3600, 14_400, 28_800, 86_400, 259_200, 604_800]

  /// The band of every ticket; missing where it was resolved before it was created. Nil where tickets have no resolution stamps.
  static func column(_ tickets: TicketTable) -> CategoryColumn? {
    guard let resolved = tickets.resolved else { return nil }
    let codes = (0..<max(0, tickets.count)).map { (row: Int) -> Int32 in
      guard row < resolved.count, !resolved[row].isMissing else { return Int32(labels.count - 1) }
      guard row < tickets.created.count else { return CategoryColumn.missing }
      let created = tickets.created[row]
      // As floating-point numbers, so that no pair of stamps is too far apart.
      let seconds = created.isMissing ? .nan : Double(resolved[row].secondsSinceEpoch) - Double(created.secondsSinceEpoch)
      guard seconds >= 0 else { return CategoryColumn.missing }
      return Int32(limits.count { seconds >= $0 })
    }
    return CategoryColumn(labels: labels, codes: codes)
  }
}

extension ServiceData {
  /// The same data, where `dimension` is one that tickets have only by computation: then with a column of that name.
  func lendingDimension(_ dimension: String) -> ServiceData {
    guard var tickets, tickets.dimensions[dimension] == nil else { return self }
    switch dimension {
    case ResolutionTimeBand.dimension: tickets.dimensions[dimension] = ResolutionTimeBand.column(tickets)
    case "requester": tickets.dimensions[dimension] = tickets.requester
    default: return self
    }
    var data = self
    data.tickets = tickets
    return data
  }
}
