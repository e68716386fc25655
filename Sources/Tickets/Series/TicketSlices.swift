/// Into which slice every ticket falls, slices ordered by their number of created tickets (most first), then by name.
struct TicketSlices: Sendable {
  /// The label of every slice, nil for tickets without one; one nameless slice where `dimension` is nil.
  let labels: [String?]
  let dimension: String?
  /// Slice of every ticket; -1 where the ticket falls into none that is asked for.
  let sliceOfTicket: [Int32]

  var count: Int { labels.count }

  func slice(_ index: Int) -> KPISlice? { dimension.map { KPISlice(dimension: $0, label: labels[index]) } }

  /// All tickets together.
  init(all table: TicketTable) {
    labels = [nil]
    dimension = nil
    sliceOfTicket = [Int32](repeating: 0, count: table.count)
  }

  init(_ table: TicketTable, dimension: String, largest: Int? = nil) throws(TicketsError) {
    guard let column = table.dimensions[dimension] else { throw .unknownDimension(dimension, known: table.dimensions.keys.sorted()) }
    // A column that is too short leaves its last tickets without a label.
    let codes =
      column.codes.prefix(table.count) + [Int32](repeating: CategoryColumn.missing, count: max(0, table.count - column.codes.count))
    let labels = column.labels
    // Code -1 (missing) is counted in the last place.
    var tickets = [Int](repeating: 0, count: labels.count + 1)
    for code in codes { tickets[code < 0 ? labels.count : Int(code)] += 1 }
    func name(_ code: Int) -> String { code < labels.count ? labels[code] : KPISlice.missingLabel }
    let order = tickets.indices.filter { tickets[$0] > 0 }
      .sorted {
        tickets[$0] != tickets[$1] ? tickets[$0] > tickets[$1] : name($0).unicodeScalars.lexicographicallyPrecedes(name($1).unicodeScalars)
      }
      .prefix(max(0, largest ?? .max))
    var sliceOfCode = [Int32](repeating: -1, count: tickets.count)
    for (slice, code) in order.enumerated() { sliceOfCode[code] = Int32(slice) }
    self.labels = order.map { $0 < labels.count ? labels[$0] : nil }
    self.dimension = dimension
    sliceOfTicket = codes.map { sliceOfCode[$0 < 0 ? labels.count : Int($0)] }
  }
}
