/// One country's block of the embedded table: its regions, and the lines from which any of its tables is made.
///
/// The coding is described in `scripts/generate_holidays.py`, which writes it.
struct HolidayBlock {
  struct Region {
    var code: String
    /// The table that holds the region's days; 0 is the whole country's.
    var table: Int
    var names: [String]
  }

  private(set) var regions: [Region] = []
  private var lines: ArraySlice<Substring> = []

  /// The block of the country with this two-letter code; nil where there is none.
  init?(country: String) {
    guard let initial = country.first, let text = HolidayTable.text(initial: initial) else { return nil }
    let all = text[...].fields("\n")
    let head = "=" + country
    guard let start = all.firstIndex(where: { $0 == head }) else { return nil }
    let end = all[(start + 1)...].firstIndex { $0.utf8.first == UInt8(ascii: "=") } ?? all.endIndex
    let body = all[(start + 1)..<end]
    let first = body.firstIndex { $0.utf8.first != UInt8(ascii: ">") } ?? body.endIndex
    for line in body[..<first] {
      let fields = line.dropFirst().fields("|")
      let code = fields[0].fields(":")
      guard let name = code.first else { continue }
      let table = code.count > 1 ? Int(code[1]) ?? 0 : 0
      regions.append(Region(code: String(name), table: table, names: fields.dropFirst().map(String.init)))
    }
    lines = body[first...]
  }

  /// The region with this code, or one of these names, in any case.
  func region(named name: String) -> Region? {
    let wanted = Holidays.key(name)
    return regions.first { Holidays.key($0.code) == wanted } ?? regions.first { $0.names.contains { Holidays.key($0) == wanted } }
  }

  /// The holidays of table `table`, in order of date, then of name.
  func holidays(table: Int) -> [Holiday] {
    var holidays: [Holiday] = []
    var name = ""
    var englishName = ""
    var isObserved = false
    for line in lines {
      let fields = line.fields("|")
      guard fields.count >= 3 else { continue }
      if !fields[0].isEmpty {
        isObserved = fields[0].utf8.first == UInt8(ascii: "~")
        name = String(isObserved ? fields[0].dropFirst() : fields[0])
        englishName = fields[1].isEmpty ? name : String(fields[1])
      }
      guard fields.count < 4 || Self.holds(table, in: fields[3]) else { continue }
      HolidayRules.forEachDay(of: fields[2]) { day in
        let date = CivilDate(daysSinceEpoch: day)
        holidays.append(Holiday(date: date, name: name, englishName: englishName, isObserved: isObserved))
      }
    }
    return holidays.sorted { a, b in
      a.date == b.date ? (a.name == b.name ? a.englishName < b.englishName : a.name < b.name) : a.date < b.date
    }
  }

  /// Whether `table` is among ranges such as `0-3,7`.
  private static func holds(_ table: Int, in ranges: Substring) -> Bool {
    ranges.fields(",").contains { range in
      let ends = range.fields("-").compactMap { Int($0) }
      guard let first = ends.first, let last = ends.last else { return false }
      return first <= table && table <= last
    }
  }
}

extension Substring {
  /// The parts between one ASCII character and the next, empty ones included. Bytes are split, not characters, which is many times as fast.
  func fields(_ separator: Unicode.Scalar) -> [Substring] {
    utf8.split(separator: UInt8(ascii: separator), omittingEmptySubsequences: false).map(Substring.init)
  }
}
