/// The records of several files of one table, one file behind the other: columns are matched by name in any order, a column that a file lacks
/// is empty there, and columns that only later files have stand at the end.
struct ConcatenatedRecords: RecordReader, ~Copyable {
  private(set) var header: [String] = []
  private let sources: [DataSource]
  private let options: ReadingOptions
  /// For every file, the field of each column; -1 = the file lacks it.
  private var fields: [[Int]] = []
  private var current: FileRecords?
  private(set) var fileNumber = 0
  private var samples: [[String]] = []
  private var isAtEnd = false
  private var encodings: [String] = []
  private var delimiters: [String] = []
  private var scratch = ScratchBytes()
  private let empty: FieldBytes

  /// Opens every file once to learn its columns.
  ///
  /// - Throws: what opening any of them throws, with the file's name.
  init(_ sources: [DataSource], options: ReadingOptions, sampling count: Int = 200) throws(TicketsError) {
    self.sources = sources
    self.options = options
    empty = scratch.copy("")
    var numberOfName: [String: Int] = [:]
    var heads: [(header: [String], sample: [[String]])] = []
    let share = max(20, count / max(1, sources.count))
    for source in sources {
      var records = try FileRecords(source, options: options)
      heads.append((records.header, try records.sample(share)))
      if !encodings.contains(records.encodingName) { encodings.append(records.encodingName) }
      if !delimiters.contains(records.delimiterName) { delimiters.append(records.delimiterName) }
      for name in Self.distinct(records.header) where numberOfName[name] == nil {
        numberOfName[name] = header.count
        header.append(name)
      }
    }
    for head in heads {
      let names = Self.distinct(head.header)
      let own = Dictionary(names.enumerated().map { ($1, $0) }) { first, _ in first }
      let places = header.map { own[$0] ?? -1 }
      fields.append(places)
      samples += head.sample.map { row in places.map { $0 >= 0 && $0 < row.count ? row[$0] : "" } }
    }
    if let first = sources.first { current = try FileRecords(first, options: options) }
  }

  /// The names with a repeated one numbered, so that each stands for one column.
  private static func distinct(_ header: [String]) -> [String] {
    var seen: [String: Int] = [:]
    return header.map { name in
      let count = (seen[name] ?? 0) + 1
      seen[name] = count
      return count == 1 ? name : "\(name) (\(count))"
    }
  }

  var delimiterName: String { delimiters.joined(separator: ", ") }
  var encodingName: String { encodings.joined(separator: ", ") }
  private(set) var line = 0
  private(set) var recordHash: UInt64 = 0
  private(set) var facts: [ImportReport.Fact] = []
  var file: String? { sources.indices.contains(fileNumber) ? sources[fileNumber].name : nil }

  mutating func next() throws(TicketsError) -> RecordOutcome {
    while true {
      do throws(TicketsError) {
        guard let outcome = try current?.next() else { return .end }
        line = current?.line ?? 0
        recordHash = current?.recordHash ?? 0
        if case .end = outcome {} else { return outcome }
      } catch {
        throw error.at(file: sources[fileNumber].name)
      }
      if !isAtEnd { facts += current?.facts ?? [] }
      guard fileNumber + 1 < sources.count else {
        isAtEnd = true
        return .end
      }
      fileNumber += 1
      current = try FileRecords(sources[fileNumber], options: options)
    }
  }

  @inline(__always)
  mutating func field(_ index: Int) -> FieldBytes {
    guard index < fields[fileNumber].count else { return empty }
    let place = fields[fileNumber][index]
    return place < 0 ? empty : current?.field(place) ?? empty
  }

  mutating func sample(_ count: Int) throws(TicketsError) -> [[String]] { Array(samples.prefix(max(count, 0))) }
}
