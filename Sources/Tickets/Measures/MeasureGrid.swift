import Timeline

/// The cells of slices × periods that the rows of one or several tables share: a cost line and a ticket of one team meet in that
/// team's cell.
struct MeasureGrid: Sendable {
  /// The cells of every table's rows, in the order in which the tables were given.
  let tables: [PeriodGrid]
  private let slices: MeasureSlices
  private let periods: Int

  /// Slices as `MeasureSlices` finds them. Throws `unknown_dimension` where a table cannot be sliced so, and `too_many_slices`.
  init(_ tables: [MeasureRows], of data: ServiceData, in frame: TallyFrame) throws(TicketsError) {
    let slices = try MeasureSlices(tables, of: data, in: frame)
    self.slices = slices
    periods = frame.axis.count
    self.tables = zip(tables, slices.sliceOfRow).map {
      PeriodGrid(rows: $0, sliceOfRow: $1, slices: slices.labels.count, axis: frame.axis)
    }
  }

  var sliceCount: Int { slices.labels.count }

  func slice(_ index: Int) -> KPISlice? { slices.slice(index) }

  /// One tally a slice from values by cell.
  func tallies(
    y: [Double], n: [Double]? = nil, distribution: PeriodDistribution? = nil, decided: [Double]? = nil
  ) -> [SliceTally] {
    (0..<sliceCount).map { index in
      let range = index * periods..<(index + 1) * periods
      func part(_ values: [Double]) -> [Double] { Array(values[range]) }
      return SliceTally(
        slice: slice(index), y: part(y), n: n.map(part),
        distribution: distribution.map {
          PeriodDistribution(
            mean: part($0.mean), standardDeviation: part($0.standardDeviation), median: part($0.median), p90: part($0.p90))
        }, decided: decided.map(part))
    }
  }
}

extension PeriodGrid {
  /// The cells of `rows`, whose periods are read on their own table's clock.
  init(rows: MeasureRows, sliceOfRow: [Int32], slices: Int, axis: TimeAxis) {
    self.slices = slices
    self.periods = axis.count
    var cells = [Int32](repeating: -1, count: rows.count)
    if let frequency = axis.frequency {
      for row in 0..<min(rows.count, sliceOfRow.count) where sliceOfRow[row] >= 0 {
        guard let local = rows.zone.plausibleLocalSeconds(rows.moments[row]) else { continue }
        let position = frequency.period(ofLocalSeconds: local) - axis.first
        if position >= 0, position < axis.count { cells[row] = sliceOfRow[row] * Int32(clamping: axis.count) + Int32(clamping: position) }
      }
    }
    self.cells = cells
  }
}

extension Zone {
  /// The local clock's reading at `instant`; nil where there is none, or where it lies further off than any calendar of a service goes.
  func plausibleLocalSeconds(_ instant: Instant) -> Int64? {
    // 400 thousand million seconds are some 12,000 years: sums of such readings cannot overflow.
    guard !instant.isMissing, instant.secondsSinceEpoch.magnitude < 400_000_000_000 else { return nil }
    return localSeconds(instant)
  }
}
