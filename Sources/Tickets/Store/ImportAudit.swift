/// Compares the rows that a store holds with what its imports are on record to have brought.
package struct ImportAudit {
  /// One table of one import.
  package struct Place: Hashable, Sendable {
    package let number: Int
    package let table: String

    package init(number: Int, table: String) {
      self.number = number
      self.table = table
    }
  }

  private let recorded: [Place: TableCount]
  private var found: [Place: TableCount] = [:]
  private var altered: [Place: Int] = [:]
  private var misnumbered: [String: Int] = [:]
  private var records: [String: Int64] = [:]
  // Rows of one import and table stand together: the dictionaries are asked once a run of them.
  private var place = Place(number: 0, table: "")
  private var count = TableCount()

  package init(_ recorded: [Place: TableCount]) { self.recorded = recorded }

  /// Adds a row, in the order in which rows were stored.
  ///
  /// - Parameters:
  ///   - contents: the digest of what the row holds.
  ///   - stored: the digest that was stored with it.
  package mutating func add(
    number: Int, table: String, record: Int64, revision: Int64, key: UInt64, contents: UInt64, stored: UInt64
  ) {
    if number != place.number || table != place.table {
      settle()
      place = Place(number: number, table: table)
    }
    if revision == 1 {
      count.added += 1
      records[table, default: 0] += 1
      if record != records[table] { misnumbered[table, default: 0] += 1 }
    } else {
      count.revised += 1
    }
    if contents != stored { altered[place, default: 0] += 1 }
    count.checksum &+= ContentHash.ofRow(key: key, revision: revision, contents: contents)
  }

  private mutating func settle() {
    guard place.number != 0 else { return }
    var sum = found[place] ?? TableCount()
    sum.added += count.added
    sum.revised += count.revised
    sum.checksum &+= count.checksum
    found[place] = sum
    count = TableCount()
  }

  /// What does not agree, a sentence each, in the order of the imports.
  package var problems: [String] {
    mutating get {
      settle()
      place = Place(number: 0, table: "")
      var sentences: [String] = []
      let places = Set(recorded.keys).union(found.keys).sorted { ($0.number, $0.table) < ($1.number, $1.table) }
      for place in places {
        let what = "Import \(place.number) of \(place.table)"
        guard let want = recorded[place] else {
          sentences.append("\(what) has rows, but is not on record.")
          continue
        }
        let have = found[place] ?? TableCount()
        if have.added != want.added || have.revised != want.revised {
          sentences.append(
            "\(what) should have \(want.added) new and \(want.revised) revised rows, but has \(have.added) and \(have.revised).")
        } else if have.checksum != want.checksum {
          sentences.append(
            "\(what) has rows that are not as they were stored: its checksum is another\(altered[place].map { " (\($0) rows)" } ?? "").")
        } else if let count = altered[place] {
          sentences.append("\(what) has \(count) rows whose checksum is not that of their contents.")
        }
      }
      for (table, count) in misnumbered.sorted(by: { $0.key < $1.key }) {
        sentences.append("The table \(table) has \(count) rows that are not numbered one after the other.")
      }
      return sentences
    }
  }
}
