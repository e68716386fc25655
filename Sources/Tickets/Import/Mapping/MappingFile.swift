import Timeline

/// What a person settled about a file once, kept in YAML: which column is what, and how its values are written.
///
///     table: tickets
///     columns: {created_at: Opened, team: Queue}
///     date_order: dmy
///     timezone: Europe/Oslo
///     timezone_by_site: {Taipei: Asia/Taipei}
///     units: {handle_seconds: minutes}
///     decimal: comma
///     layout: ticket
///     values:
///       priority: {1: Urgent, 2: High}
public struct MappingFile: Sendable, Equatable {
  /// Which table the file is; nil = found from its header.
  public var table: TableKind?
  /// Header by canonical column or own dimension.
  public var columns: [String: String]
  public var dateOrder: DateOrder?
  /// Name of the clock of stamps without an offset.
  public var timezone: String?
  /// Name of the clock by site, where the sites of one file keep several.
  public var timezoneBySite: [String: String]
  /// Text by text as it stands in the file, by column; an empty one is no value.
  public var values: [String: [String: String]]
  /// The unit of plain numbers by column of lengths of time.
  public var units: [String: DurationUnit]
  public var decimalComma: Bool?
  public var layout: TicketLayout?

  public init(
    table: TableKind? = nil, columns: [String: String] = [:], dateOrder: DateOrder? = nil, timezone: String? = nil,
    timezoneBySite: [String: String] = [:], values: [String: [String: String]] = [:], units: [String: DurationUnit] = [:],
    decimalComma: Bool? = nil,
    layout: TicketLayout? = nil
  ) {
    self.table = table
    self.columns = columns
    self.dateOrder = dateOrder
    self.timezone = timezone
    self.timezoneBySite = timezoneBySite
    self.values = values
    self.units = units
    self.decimalComma = decimalComma
    self.layout = layout
  }

  /// Puts what the mapping says into `options`; what the caller has stated already stays as it is.
  ///
  /// - Throws: `unknown_timezone`.
  public func apply(to options: inout ReadingOptions) throws(TicketsError) {
    options.table = options.table ?? table
    options.map.merge(columns) { own, _ in own }
    options.dateOrder = options.dateOrder ?? dateOrder
    options.layout = options.layout ?? layout
    options.decimalComma = options.decimalComma ?? decimalComma
    options.values.merge(values) { own, _ in own }
    options.units.merge(units) { own, _ in own }
    if options.zone == nil, let timezone { options.zone = try Self.zone(timezone) }
    for (site, name) in timezoneBySite.sorted(by: { $0.key < $1.key }) where options.zoneBySite[site] == nil {
      options.zoneBySite[site] = try Self.zone(name)
    }
  }

  private static func zone(_ name: String) throws(TicketsError) -> Zone {
    guard let zone = Zone(identifier: name) else {
      throw TicketsError(
        code: "unknown_timezone", message: "There is no time zone '\(name)'; write a name such as Europe/Oslo.")
    }
    return zone
  }
}
