import Timeline

/// What one measure has counted so far in the cells of one frame.
struct MeasureTally: Sendable {
  private var verdicts = VerdictTally()
  private var sums = SumTally()
  private var decided = SumTally()
  private var spread = SpreadTally()

  /// Enters what the measure reads of the tickets that `frame` has just placed; `late` holds the periods of promises that are broken by then.
  mutating func enter(
    _ measure: Measure, _ values: TicketValues, late: [Int32], _ frame: inout TicketFrame, _ grouping: KPISeriesRequest.Grouping
  ) {
    let cellCount = frame.pages.cellCount
    switch measure {
    case .count, .netFlow, .backlog, .clearance: break
    case .proportion(let verdict):
      verdicts.enter(values.answers, cells: frame.cells(verdict.event, grouping), cellCount: cellCount)
      guard verdict == .promiseKept, !late.isEmpty else { return }
      let cells = frame.cells(late)
      verdicts.enter([Int8](repeating: 0, count: cells.count), cells: cells, cellCount: frame.pages.cellCount)
    case .netPromoters:
      sums.enter(values.numbers, cells: frame.cells(.resolved, grouping), cellCount: cellCount)
      decided.enter(values.numbers.map(abs), cells: frame.cells(.resolved, grouping), cellCount: cellCount)
    case .duration(let duration): spread.enter(cellsOf: values.numbers, cells: frame.cells(duration.event, grouping))
    case .mean: spread.enter(cellsOf: values.numbers, cells: frame.cells(.resolved, grouping))
    case .sum: sums.enter(values.numbers, cells: frame.cells(.resolved, grouping), cellCount: cellCount)
    }
  }

  /// The numbers of one slice.
  struct Numbers {
    var y: [Double]
    var n: [Double]?
    var distribution: PeriodDistribution?
    var decided: [Double]?
  }

  /// The numbers of every slice of the answer, in its order; `samples` are the values of which medians are made.
  func numbers(_ measure: Measure, _ frame: TicketFrame, _ layout: TicketFrame.Layout, _ samples: SampleColumn) -> [Numbers] {
    func each(_ numbers: (Int) -> Numbers) -> [Numbers] { layout.order.map(numbers) }
    switch measure {
    case .count(let event):
      return each { Numbers(y: layout.series($0, (event == .created ? frame.created : frame.resolved).count)) }
    case .netFlow: return each { Numbers(y: layout.series($0) { frame.created.count($0) - frame.resolved.count($0) }) }
    case .backlog: return each { Numbers(y: backlog($0, frame, layout)) }
    case .clearance: return each { Numbers(y: layout.series($0, frame.resolved.count), n: layout.series($0, frame.created.count)) }
    case .proportion: return each { Numbers(y: layout.series($0, verdicts.yes), n: layout.series($0, verdicts.answered)) }
    case .netPromoters:
      return each { Numbers(y: layout.series($0, sums.sum), n: layout.series($0, sums.count), decided: layout.series($0, decided.sum)) }
    case .sum: return each { Numbers(y: layout.series($0, sums.sum)) }
    case .duration, .mean: return spreads(layout, samples)
    }
  }

  /// Tickets open at the end of every period, with those that were open when the axis began.
  private func backlog(_ slice: Int, _ frame: TicketFrame, _ layout: TicketFrame.Layout) -> [Double] {
    func flow(_ cell: Int) -> Double { frame.created.count(cell) - frame.resolved.count(cell) }
    var open = layout.before(slice, flow)
    return layout.series(slice, flow).map { flow in
      open += flow
      return open
    }
  }

  private func spreads(_ layout: TicketFrame.Layout, _ samples: SampleColumn) -> [Numbers] {
    let periods = layout.axis.count
    let (count, all) = spread.distributions(of: samples, placeOfCell: layout.placeOfCell(), places: layout.order.count * periods)
    return layout.order.indices.map { index in
      let range = index * periods..<(index + 1) * periods
      func part(_ values: [Double]) -> [Double] { Array(values[range]) }
      let distribution = PeriodDistribution(
        mean: part(all.mean), standardDeviation: part(all.standardDeviation), median: part(all.median), p90: part(all.p90))
      return Numbers(y: distribution.mean, n: part(count), distribution: distribution)
    }
  }
}
