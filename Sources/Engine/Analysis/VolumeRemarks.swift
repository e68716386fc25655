import Timeline

/// What a plan should say of the volumes that it was given and did not take as they are.
enum VolumeRemarks {
  /// Volumes below 0, of which none can come: taken as 0.
  ///
  /// - Parameter positions: those of the series that are looked at; all where nil.
  static func negative(_ series: RegularSeries, in positions: Range<Int>? = nil) -> String? {
    let range = positions ?? series.values.indices
    var count = 0
    var first: (place: Int, value: Double)?
    for place in range.clamped(to: series.values.indices) {
      // Several rows of one position are sample paths: each is looked at alone.
      let several = series.subgroups.map { $0[place] } ?? []
      for value in several.isEmpty ? [series.values[place]] : several where value < 0 {
        count += 1
        if first == nil { first = (place, value) }
      }
    }
    guard let first else { return nil }
    let what = count == 1 ? "1 volume" : "\(Phrase.grouped(count)) volumes"
    let name = series.id.isEmpty ? "" : " of \(series.id)"
    return "\(what)\(name) below 0 taken as 0 (first: \(Phrase.number(first.value)) at \(series.axis.label(at: first.place)))"
  }

  /// Positions without a volume, where a plan takes nothing to come.
  static func missing(_ series: RegularSeries, in positions: Range<Int>? = nil) -> String? {
    let range = (positions ?? series.values.indices).clamped(to: series.values.indices)
    let places = range.filter { !series.values[$0].isFinite }
    guard let first = places.first else { return nil }
    let what = places.count == 1 ? "1 position" : "\(Phrase.grouped(places.count)) positions"
    let name = series.id.isEmpty ? "" : " of \(series.id)"
    return "\(what)\(name) without a volume taken as 0 (first: \(series.axis.label(at: first)))"
  }
}
