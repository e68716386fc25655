import Timeline

/// The numbers that single tickets of one slice carry: lengths of time in seconds, or scores, in the order of the table.
public struct TicketSample: Sendable {
  /// What is measured.
  public let kpi: KPI
  /// Nil for all tickets together.
  public let slice: KPISlice?
  public let shape: Measure.Shape
  /// One a ticket that has the number and falls into the window.
  public let values: [Double]
}

extension KPISeriesBuilder {
  /// The values behind the means of `request`'s KPIs over tickets, one sample a slice of its first dimension (all tickets without one),
  /// slices by falling volume. KPIs that are no means, or are computed from other tables, have none.
  ///
  /// Throws as `series(_:of:)` of a ticket table.
  public static func samples(_ request: KPISeriesRequest, of data: ServiceData) throws(TicketsError) -> [TicketSample] {
    guard let table = data.tickets else { return [] }
    let tickets = DefinedTickets(table, request.definitions, clock: request.workingClock)
    var chosen = data
    chosen.tickets = tickets.table
    var slices = LabelledSlices(largest: request.largestSlices)
    var sliceOfTicket = [Int32](repeating: 0, count: table.count)
    let dimension = request.dimensions.first.flatMap { $0 == "all" ? nil : $0 }
    if let dimension {
      guard let column = tickets.table.dimensions[dimension] else {
        throw .unknownDimension(dimension, known: tickets.table.dimensions.keys.sorted())
      }
      slices.enter(column, of: tickets, isWhole: true)
      sliceOfTicket = slices.slices(column, of: tickets)
    }
    let periods = TicketPeriods(tickets, frequency: .day)
    let first = request.window.map { Int32(clamping: $0.lowerBound.daysSinceEpoch) } ?? .min
    let last = min(request.window.map { Int32(clamping: $0.upperBound.daysSinceEpoch) } ?? .max, TicketPeriods.none - 1)
    var samples: [TicketSample] = []
    for (kpi, source) in try sources(request, in: chosen) {
      guard let measure = source.measure, measure.shape == .duration || measure.shape == .mean else { continue }
      let numbers = TicketValues(measure, of: tickets, request.grouping).numbers
      let days = measure.event == .created || request.grouping == .byCreation ? periods.created : periods.resolved
      let order = dimension == nil ? [0] : slices.order
      var values = [[Double]](repeating: [], count: max(1, slices.count))
      for row in 0..<min(numbers.count, days.count, sliceOfTicket.count) {
        let slice = Int(sliceOfTicket[row])
        guard !numbers[row].isNaN, days[row] >= first, days[row] <= last, values.indices.contains(slice) else { continue }
        values[slice].append(numbers[row])
      }
      for slice in order {
        samples.append(
          TicketSample(
            kpi: kpi, slice: dimension.map { KPISlice(dimension: $0, label: slices.label(slice)) }, shape: measure.shape,
            values: values[slice]))
      }
    }
    return samples
  }
}
