public import Timeline

/// KPI series of tickets that come part by part, so that memory grows with the periods and slices and not with the tickets.
///
/// Medians and 90th percentiles need every value: those measures keep four bytes a ticket, and as many for each slicing that is counted.
public struct PartwiseKPIs: Sendable {
  private var request: KPISeriesRequest
  private let isAskedForAll: Bool
  private var kpis: [KPI] = []
  private var tallies: TicketTallies?
  /// For the judgement on the log.
  private var stamps: LogStamps?
  private let judgesHistory: Bool

  /// - Parameters:
  ///   - request: what is asked for; its window is not looked at.
  ///   - kpis: the KPIs' ids; nil = all that the tickets have the columns for.
  ///   - judgesHistory: whether `history` will be asked for, which takes eight bytes a ticket.
  public init(_ request: KPISeriesRequest, kpis: [String]?, judgesHistory: Bool) {
    self.request = request
    self.request.kpis = kpis ?? []
    isAskedForAll = kpis == nil
    self.judgesHistory = judgesHistory
  }

  /// Counts a part of the tickets. False: what is asked for cannot be counted part by part, because it compares each ticket with all
  /// others, or slices by a column of texts.
  ///
  /// Throws as `KPISeriesBuilder.series`.
  public mutating func add(_ table: TicketTable) throws(TicketsError) -> Bool {
    let tickets = DefinedTickets(table, request.definitions, clock: request.workingClock)
    if tallies == nil {
      guard try begin(tickets) else { return false }
    }
    let dimensions = Set(request.dimensions)
    guard tickets.table.dimensions.allSatisfy({ !dimensions.contains($0.key) || $0.value.labels.count <= Self.mostLabels }) else {
      return false
    }
    try tallies?.add(tickets)
    if judgesHistory {
      if stamps == nil { stamps = LogStamps(zone: table.zone) }
      stamps?.add(DefinedTickets(table))
    }
    return true
  }

  private static let mostLabels = 20_000

  private mutating func begin(_ tickets: DefinedTickets) throws(TicketsError) -> Bool {
    let data = ServiceData(tickets: tickets.table)
    // Promises that are broken by now are judged by the latest stamp of all.
    guard request.definitions.slaPopulation == .resolved else { return false }
    if isAskedForAll { request.kpis = KPICatalogue.computable(from: data, request.definitions).map(\.id) }
    let sources = try KPISeriesBuilder.sources(request, in: data)
    let measures = sources.compactMap(\.source.measure)
    guard request.own.isEmpty, measures.count == sources.count, measures.allSatisfy(\.judgesTicketsAlone) else { return false }
    kpis = sources.map(\.kpi)
    tallies = TicketTallies(request, measures: measures, isWhole: false)
    return true
  }

  /// What the tickets so far say about how far the log can be trusted; as `HistoryWindow.judge`. Throws `no_tickets`.
  public func history() throws(TicketsError) -> HistoryWindow {
    try HistoryWindow.judge(stamps ?? LogStamps(zone: .unstated))
  }

  /// First and last day on which a ticket was created; nil without tickets.
  public var createdDays: ClosedRange<CivilDate>? { tallies?.createdDays }

  /// Every series of the tickets so far; as `KPISeriesBuilder.series`.
  public func series(window: ClosedRange<CivilDate>?) throws(TicketsError) -> [KPISeries] {
    guard let tallies else { throw .noTickets() }
    var series = [[KPISeries]](repeating: [], count: request.frequencies.count)
    for ofKPI in try tallies.series(kpis, window: window) {
      for (step, own) in ofKPI.enumerated() { series[step] += own }
    }
    return series.flatMap { $0 }
  }
}

extension Measure {
  /// Whether what it says of a ticket does not depend on the other tickets: a scale of satisfaction is found from all scores.
  fileprivate var judgesTicketsAlone: Bool { self != .proportion(.satisfied) && self != .proportion(.dissatisfied) }
}
