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
  init(all tickets: DefinedTickets) {
    labels = [nil]
    dimension = nil
    var slices = [Int32](repeating: 0, count: tickets.table.count)
    if let isLeftOut = tickets.isLeftOut {
      for row in 0..<min(slices.count, isLeftOut.count) where isLeftOut[row] { slices[row] = -1 }
    }
    sliceOfTicket = slices
  }

  init(_ tickets: DefinedTickets, dimension: String, largest: Int? = nil) throws(TicketsError) {
    let table = tickets.table
    guard let column = table.dimensions[dimension] else { throw .unknownDimension(dimension, known: table.dimensions.keys.sorted()) }
    // A column that is too short leaves its last tickets without a label.
    let codes =
      column.codes.prefix(table.count) + [Int32](repeating: CategoryColumn.missing, count: max(0, table.count - column.codes.count))
    let labels = column.labels
    // Code -1 (missing) is counted in the last place.
    var counts = [Int](repeating: 0, count: labels.count + 1)
    let isLeftOut = tickets.isLeftOut
    if let isLeftOut {
      for (row, code) in codes.enumerated() where row >= isLeftOut.count || !isLeftOut[row] {
        counts[code < 0 ? labels.count : Int(code)] += 1
      }
    } else {
      for code in codes { counts[code < 0 ? labels.count : Int(code)] += 1 }
    }
    func name(_ code: Int) -> String { code < labels.count ? labels[code] : KPISlice.missingLabel }
    let order = counts.indices.filter { counts[$0] > 0 }
      .sorted {
        counts[$0] != counts[$1] ? counts[$0] > counts[$1] : name($0).unicodeScalars.lexicographicallyPrecedes(name($1).unicodeScalars)
      }
      .prefix(max(0, largest ?? .max))
    var sliceOfCode = [Int32](repeating: -1, count: counts.count)
    for (slice, code) in order.enumerated() { sliceOfCode[code] = Int32(slice) }
    self.labels = order.map { $0 < labels.count ? labels[$0] : nil }
    self.dimension = dimension
    var slices = codes.map { sliceOfCode[$0 < 0 ? labels.count : Int($0)] }
    if let isLeftOut {
      for row in 0..<min(slices.count, isLeftOut.count) where isLeftOut[row] { slices[row] = -1 }
    }
    sliceOfTicket = slices
  }
}
