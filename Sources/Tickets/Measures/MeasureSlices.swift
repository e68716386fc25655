import Timeline

/// Into which slice every row of one or several tables falls: labels that are written alike are one slice.
///
/// Slices are ordered by the number of counting rows of the first table (most first), then by name; labels that only the others have
/// follow. One nameless slice where the frame has no dimension.
struct MeasureSlices: Sendable {
  let dimension: String?
  /// The label of every slice, nil for rows without one.
  let labels: [String?]
  /// Slice of every row of every table; -1 where the row does not count, or falls into none that is asked for.
  let sliceOfRow: [[Int32]]

  /// Throws `unknown_dimension` where a table cannot be sliced so, and `too_many_slices`.
  init(_ tables: [MeasureRows], of data: ServiceData, in frame: TallyFrame) throws(TicketsError) {
    dimension = frame.dimension
    if let dimension = frame.dimension {
      var columns: [CategoryColumn] = []
      for rows in tables { columns.append(try rows.column(dimension, in: data)) }
      (labels, sliceOfRow) = Self.slices(tables, columns, largest: frame.largestSlices)
    } else {
      labels = [nil]
      sliceOfRow = tables.map { rows in rows.moments.map { $0.isMissing ? -1 : 0 } }
    }
    let cells = labels.count.multipliedReportingOverflow(by: frame.axis.count)
    guard !cells.overflow, cells.partialValue <= Self.maximumCells else { throw .tooManySlices(labels.count, periods: frame.axis.count) }
  }

  func slice(_ index: Int) -> KPISlice? { dimension.map { KPISlice(dimension: $0, label: labels[index]) } }

  /// Slices × periods beyond which memory would run out before anybody read the answer.
  private static let maximumCells = 50_000_000

  /// The labels that occur, in slice order, and the slice of every row of every table.
  private static func slices(_ tables: [MeasureRows], _ columns: [CategoryColumn], largest: Int?) -> ([String?], [[Int32]]) {
    var codes: [String?: Int] = [:]
    var names: [String?] = []
    var leading: [Int] = []
    var codeOfRow: [[Int32]] = []
    for (table, (rows, column)) in zip(tables, columns).enumerated() {
      // The place behind the last label stands for rows without one.
      var occurrences = [Int](repeating: 0, count: column.labels.count + 1)
      func place(_ row: Int) -> Int {
        guard row < column.codes.count, column.codes[row] >= 0 else { return column.labels.count }
        return Int(column.codes[row])
      }
      for row in 0..<rows.count where !rows.moments[row].isMissing { occurrences[place(row)] += 1 }
      var shared = [Int32](repeating: -1, count: occurrences.count)
      for index in occurrences.indices where occurrences[index] > 0 {
        let label = index < column.labels.count ? column.labels[index] : nil
        let code = codes[label] ?? names.count
        if code == names.count {
          codes[label] = code
          names.append(label)
          leading.append(0)
        }
        if table == 0 { leading[code] += occurrences[index] }
        shared[index] = Int32(clamping: code)
      }
      codeOfRow.append((0..<rows.count).map { rows.moments[$0].isMissing ? -1 : shared[place($0)] })
    }
    func text(_ code: Int) -> String { names[code] ?? KPISlice.missingLabel }
    let order = names.indices
      .sorted {
        leading[$0] != leading[$1]
          ? leading[$0] > leading[$1] : text($0).unicodeScalars.lexicographicallyPrecedes(text($1).unicodeScalars)
      }
      .prefix(max(0, largest ?? .max))
    var sliceOfCode = [Int32](repeating: -1, count: names.count)
    for (slice, code) in order.enumerated() { sliceOfCode[code] = Int32(clamping: slice) }
    return (order.map { names[$0] }, codeOfRow.map { $0.map { $0 < 0 ? -1 : sliceOfCode[Int($0)] } })
  }
}
