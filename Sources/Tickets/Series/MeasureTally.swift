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

  /// The values of which medians are made by the cells of `frame`; nil for a measure that needs none.
  func sorted(_ measure: Measure, _ samples: SampleColumn, _ frame: TicketFrame) -> SortedSamples? {
    measure.shape == .duration || measure.shape == .mean ? spread.sorted(samples, cellCount: frame.pages.cellCount) : nil
  }

  /// The numbers of every slice of the answer, in its order; `samples` are the values of which medians are made.
  func numbers(_ measure: Measure, _ frame: TicketFrame, _ places: AnswerPlaces, _ samples: SortedSamples?) -> [Numbers] {
    let y: [Double]
    var n: [Double]?
    var decided: [Double]?
    switch measure {
    case .count(let event): y = places.sums((event == .created ? frame.created : frame.resolved).count)
    case .netFlow: y = places.sums { frame.created.count($0) - frame.resolved.count($0) }
    case .backlog: y = backlog(frame, places)
    case .clearance:
      y = places.sums(frame.resolved.count)
      n = places.sums(frame.created.count)
    case .proportion:
      y = places.sums(verdicts.yes)
      n = places.sums(verdicts.answered)
    case .netPromoters:
      y = places.sums(sums.sum)
      n = places.sums(sums.count)
      decided = places.sums(self.decided.sum)
    case .sum: y = places.sums(sums.sum)
    case .duration, .mean: return samples.map { spreads(places, $0) } ?? []
    }
    return places.slices.indices.map { index in
      Numbers(
        y: places.part(index, of: y), n: n.map { places.part(index, of: $0) }, decided: decided.map { places.part(index, of: $0) })
    }
  }

  /// Tickets open at the end of every period, with those that were open when the axis began.
  private func backlog(_ frame: TicketFrame, _ places: AnswerPlaces) -> [Double] {
    func flow(_ cell: Int) -> Double { frame.created.count(cell) - frame.resolved.count(cell) }
    let before = places.sumsBefore(flow)
    var open = places.sums(flow)
    for slice in before.indices {
      var sum = before[slice]
      for place in slice * places.axis.count..<(slice + 1) * places.axis.count {
        sum += open[place]
        open[place] = sum
      }
    }
    return open
  }

  private func spreads(_ places: AnswerPlaces, _ samples: SortedSamples) -> [Numbers] {
    let (count, all) = samples.distributions(placeOfCell: places.placeOfCell, count: places.count)
    return places.slices.indices.map { index in
      func part(_ values: [Double]) -> [Double] { places.part(index, of: values) }
      let distribution = PeriodDistribution(
        mean: part(all.mean), standardDeviation: part(all.standardDeviation), median: part(all.median), p90: part(all.p90))
      return Numbers(y: distribution.mean, n: part(count), distribution: distribution)
    }
  }
}
