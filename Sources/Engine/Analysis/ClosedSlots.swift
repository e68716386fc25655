import Timeline

/// Weekdays or hours of the week on which a series never has an observation: a desk that is closed, not data that are lost.
struct ClosedSlots {
  /// Slots of the longest season that are closed.
  let slots: Set<Int>
  private let season: Int

  /// Whether every forecast made for them would be a fiction.
  var isEmpty: Bool { slots.isEmpty }

  /// Needs three whole seasons, and other slots that are nearly always observed: a series with random holes has no closed slots.
  init(values: [Double], axis: TimeAxis) {
    season = axis.frequency?.seasons.last ?? 0
    let isWeekly = axis.frequency == .day || season == axis.frequency?.seasons.first.map { $0 * 7 }
    guard isWeekly, season > 1, values.count >= 3 * season else {
      slots = []
      return
    }
    var seen = [Int](repeating: 0, count: season)
    var periods = seen
    for (index, value) in values.enumerated() {
      let slot = axis.slot(at: index, season: season)
      periods[slot] += 1
      if !value.isNaN { seen[slot] += 1 }
    }
    let closed = seen.indices.filter { seen[$0] == 0 }
    let open = seen.indices.filter { seen[$0] > 0 }
    let observed = open.reduce(0) { $0 + seen[$1] }
    let expected = open.reduce(0) { $0 + periods[$1] }
    slots = observed * 5 >= expected * 4 ? Set(closed) : []
  }

  func contains(_ index: Int, of axis: TimeAxis) -> Bool {
    slots.contains(axis.slot(at: index, season: season))
  }

  /// What was taken for closed, in words.
  var says: String {
    let names = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
    if season == 7 {
      let days = slots.sorted().map { "\(names[$0])s" }
      return "\(days.joined(separator: ", ")) never have an observation: taken as closed, forecast as none."
    }
    return "\(slots.count) of \(season) slots of the week never have an observation: taken as closed, forecast as none."
  }
}
