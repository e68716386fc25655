import Timeline

extension KPISeriesBuilder {
  /// The series of `kpi`, whose columns are there, one a slice; `values` are those of `measure`.
  func series(_ kpi: KPI, _ measure: Measure, _ values: TicketValues) -> [KPISeries] {
    let tally = tally(measure, values)
    let definition = kpi.definition(of: measure, tickets, sliced: slices.dimension != nil)
    return (0..<slices.count).map { slice in
      let range = slice * axis.count..<(slice + 1) * axis.count
      func part(_ values: [Double]) -> [Double] { Array(values[range]) }
      return KPISeries(
        kpi: kpi, slice: slices.slice(slice), axis: axis, shape: measure.shape, y: part(tally.y), n: tally.n.map(part),
        distribution: tally.distribution.map {
          PeriodDistribution(
            mean: part($0.mean), standardDeviation: part($0.standardDeviation), median: part($0.median), p90: part($0.p90))
        },
        decided: tally.decided.map(part), definitions: tickets.definitions, definition: definition, leftOut: tickets.leftOut)
    }
  }

  /// What is counted in every cell of slices × periods.
  private struct Tally {
    var y: [Double]
    var n: [Double]?
    var distribution: PeriodDistribution?
    var decided: [Double]?
  }

  private func tally(_ measure: Measure, _ values: TicketValues) -> Tally {
    switch measure {
    case .count(let event): return Tally(y: grid(event).counts())
    case .netFlow: return Tally(y: zip(createdGrid.counts(), resolvedGrid.counts()).map { $0 - $1 })
    case .backlog: return Tally(y: backlog())
    case .clearance: return Tally(y: resolvedGrid.counts(), n: createdGrid.counts())
    case .proportion(.promiseKept): return promises(values.answers)
    case .proportion(let verdict):
      let (yes, answered) = groupingGrid(verdict.event).verdicts(onlyResolved(values.answers, event: verdict.event))
      return Tally(y: yes, n: answered)
    case .netPromoters:
      let votes = values.numbers
      let (sum, count) = groupingGrid(.resolved).sums(onlyResolved(votes))
      return Tally(y: sum, n: count, decided: groupingGrid(.resolved).sums(onlyResolved(votes.map(abs))).sum)
    case .duration(let duration): return spread(values.numbers, event: duration.event)
    case .mean: return spread(values.numbers, event: .resolved)
    case .sum: return Tally(y: groupingGrid(.resolved).sums(onlyResolved(values.numbers)).sum)
    }
  }

  private func grid(_ event: Measure.Event) -> PeriodGrid { event == .created ? createdGrid : resolvedGrid }

  private func groupingGrid(_ event: Measure.Event) -> PeriodGrid { grouping == .byCreation ? createdGrid : grid(event) }

  /// Grouped by creation, tickets that are still open have no say in what is counted at resolution.
  private func onlyResolved(_ answers: [Int8], event: Measure.Event) -> [Int8] {
    guard event == .resolved, grouping == .byCreation else { return answers }
    return zip(answers, periods.resolved).map { $1 == TicketPeriods.never ? -1 : $0 }
  }

  private func onlyResolved(_ values: [Double]) -> [Double] {
    guard grouping == .byCreation else { return values }
    return zip(values, periods.resolved).map { $1 == TicketPeriods.never ? .nan : $0 }
  }

  /// Promises of resolved tickets and, where they are asked for, of open ones that are late: no, in the period of their due time.
  private func promises(_ kept: [Int8]) -> Tally {
    var answers = onlyResolved(kept, event: .resolved)
    let late = tickets.lateRows()
    guard !late.isEmpty, let due = tickets.table.due else {
      let (yes, answered) = groupingGrid(.resolved).verdicts(answers)
      return Tally(y: yes, n: answered)
    }
    let count = tickets.table.count
    if answers.count < count { answers += [Int8](repeating: -1, count: count - answers.count) }
    var positions = grouping == .byCreation ? periods.created : periods.resolved
    for row in late where row < positions.count {
      answers[row] = 0
      if grouping == .byEvent { positions[row] = periods.position(of: due[row]) }
    }
    let (yes, answered) = PeriodGrid(slices, positions: positions, periods: axis.count).verdicts(answers)
    return Tally(y: yes, n: answered)
  }

  /// Tickets open at the end of every period, with those that were open when the axis began.
  private func backlog() -> [Double] {
    let count = axis.count
    var opening = [Double](repeating: 0, count: slices.count)
    for row in 0..<min(periods.created.count, slices.sliceOfTicket.count) where slices.sliceOfTicket[row] >= 0 {
      if periods.created[row] < 0 { opening[Int(slices.sliceOfTicket[row])] += 1 }
      if periods.resolved[row] < 0 { opening[Int(slices.sliceOfTicket[row])] -= 1 }
    }
    var level = createdGrid.counts()
    let resolved = resolvedGrid.counts()
    for slice in 0..<slices.count {
      var open = opening[slice]
      for cell in slice * count..<(slice + 1) * count {
        open += level[cell] - resolved[cell]
        level[cell] = open
      }
    }
    return level
  }

  private func spread(_ values: [Double], event: Measure.Event) -> Tally {
    let (count, spread) = groupingGrid(event).distributions(event == .resolved ? onlyResolved(values) : values)
    return Tally(y: spread.mean, n: count, distribution: spread)
  }
}
