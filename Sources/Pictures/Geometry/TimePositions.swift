import Timeline

/// Where the labels of a `ds` column lie on a horizontal axis.
struct TimePositions: Sendable, Equatable {
  enum Kind: Sendable, Equatable {
    /// Seconds of the clock that the labels show.
    case calendar
    /// Whole numbers, or the position in the column where labels are neither times nor numbers.
    case steps
  }

  let kind: Kind
  /// One position a label, in the order of the column.
  let x: [Double]
  /// The usual distance between neighbours; 1 where there is none.
  let step: Double

  /// Reads a column of dates, instants or whole numbers; a column that is none of these, or not ascending, is numbered from 0.
  ///
  /// Instants with an offset lie at their instant, shown on the clock of the first: an hour that happens twice is drawn twice.
  init(_ labels: [String]) {
    let readings = labels.map { ISO8601.parse(Array($0.utf8)) }
    var positions: [Double] = []
    var kind = Kind.steps
    if !labels.isEmpty, !readings.contains(nil) {
      let base = readings.first.flatMap { $0?.offsetSeconds } ?? 0
      positions = readings.map { reading in
        guard let reading else { return 0 }
        return Double(reading.localSeconds) - Double(reading.offsetSeconds ?? base) + Double(base)
      }
      kind = .calendar
    } else {
      positions = labels.compactMap(Double.init)
    }
    let ascending = positions.count == labels.count && zip(positions, positions.dropFirst()).allSatisfy(<)
    if !ascending || !positions.allSatisfy(\.isFinite) {
      positions = labels.indices.map(Double.init)
      kind = .steps
    }
    self.kind = kind
    x = positions
    let gaps = zip(positions.dropFirst(), positions).map(-).sorted()
    step = gaps.isEmpty ? (kind == .calendar ? 86_400 : 1) : gaps[gaps.count / 2]
  }

  /// Whether a label's moment lies before or at that of another, where both are dates or instants.
  static func seconds(_ label: String, isBefore other: String) -> Bool {
    guard let first = ISO8601.parse(Array(label.utf8)), let second = ISO8601.parse(Array(other.utf8)) else { return false }
    return first.localSeconds - (first.offsetSeconds ?? 0) <= second.localSeconds - (second.offsetSeconds ?? 0)
  }

  /// True when the distance from position `index - 1` is more than a step and a half: a gap in time is a gap in the line.
  func breaks(before index: Int) -> Bool {
    index > 0 && x[index] - x[index - 1] > step * 1.5
  }
}
