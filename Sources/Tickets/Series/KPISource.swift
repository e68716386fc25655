/// From what a KPI is computed, of the ways that it knows.
enum KPISource: Sendable {
  case table(any TableMeasure)
  case tickets(Measure)

  /// The measure over tickets; nil where other tables are read.
  var measure: Measure? {
    if case .tickets(let measure) = self { measure } else { nil }
  }

  /// What the values are.
  func shape(_ definitions: KPIDefinitions) -> Measure.Shape {
    switch self {
    case .table(let measure): measure.shape(definitions)
    case .tickets(let measure): measure.shape
    }
  }
}

extension KPI {
  /// The first of the KPI's table measures whose columns `data` have, else its measure over tickets.
  ///
  /// Throws `not_computed` for a KPI that knows no way, `missing_columns` with what each way lacks, `needs_business_hours`.
  func source(
    in data: ServiceData, _ definitions: KPIDefinitions, hasWorkingClock: Bool
  ) throws(TicketsError) -> KPISource {
    var lacking: [[String]] = []
    for measure in tableMeasures {
      let missing = measure.missingColumns(in: data, definitions)
      if missing.isEmpty {
        guard definitions.clock == .calendar || hasWorkingClock || !definitions.choices(measure).contains(.clock) else {
          throw .needsBusinessHours(self)
        }
        return .table(measure)
      }
      lacking.append(missing)
    }
    guard let measure else { throw lacking.isEmpty ? .notComputed(self) : .missingColumns(self, alternatives: lacking) }
    guard let tickets = data.tickets else {
      throw .missingColumns(self, alternatives: lacking + [measure.columns(definitions).map { "tickets.\($0)" }])
    }
    let missing = measure.missingColumns(in: tickets, definitions)
    if !lacking.isEmpty, !missing.isEmpty {
      throw .missingColumns(self, alternatives: lacking + [missing.map { "tickets.\($0)" }])
    }
    return .tickets(try self.measure(in: tickets, definitions, hasWorkingClock: hasWorkingClock))
  }

  /// The measure over `tickets`. Throws `not_computed`, `missing_columns` or `needs_business_hours`.
  func measure(in tickets: TicketTable, _ definitions: KPIDefinitions, hasWorkingClock: Bool) throws(TicketsError) -> Measure {
    guard let measure else { throw .notComputed(self) }
    let missing = measure.missingColumns(in: tickets, definitions)
    guard missing.isEmpty else { throw .missingColumns(self, columns: missing) }
    if definitions.clock == .business, !hasWorkingClock, KPIDefinitions.choices(measure).contains(.clock) {
      throw .needsBusinessHours(self)
    }
    return measure.under(definitions)
  }
}

extension KPICatalogue {
  /// The entries that `data` hold the columns for, under `definitions`, in catalogue order.
  public static func computable(from data: ServiceData, _ definitions: KPIDefinitions = KPIDefinitions()) -> [KPI] {
    var data = data
    data.tickets = data.tickets.map { DefinedTickets($0, definitions).table }
    return all.filter { (try? $0.source(in: data, definitions, hasWorkingClock: true)) != nil }
  }

  /// The entries named `ids`, in that order, `own` before the catalogue's. Throws `unknown_kpi` with the nearest names.
  public static func entries(_ ids: [String], own: [KPI]) throws(TicketsError) -> [KPI] {
    var entries: [KPI] = []
    for id in ids {
      if let entry = own.first(where: { $0.id == id }) {
        entries.append(entry)
      } else {
        entries += try Self.entries([id])
      }
    }
    return entries
  }
}

extension TicketsError {
  /// `alternatives` are what each way of computing the KPI lacks.
  static func missingColumns(_ kpi: KPI, alternatives: [[String]]) -> TicketsError {
    let ways = alternatives.map { $0.joined(separator: ", ") }
    return TicketsError(code: "missing_columns", message: "the KPI '\(kpi.id)' needs \(ways.joined(separator: "; or "))")
  }
}
