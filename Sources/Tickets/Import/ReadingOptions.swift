public import Timeline

/// Which part of `03/04/2016` is the day.
public enum DateOrder: String, Sendable, Codable, CaseIterable {
  case dayMonthYear = "dmy"
  case monthDayYear = "mdy"
}

/// What one row of a tickets file stands for.
public enum TicketLayout: String, Sendable, Codable, CaseIterable {
  case ticket
  /// Several rows tell one ticket's story; the last one's values are the ticket's.
  case event
}

/// Which of several differing rows with one id is the ticket.
public enum DuplicateChoice: String, Sendable, Codable, CaseIterable {
  /// The later one where rows carry an update stamp or a modification count, else the one with more values, else the first.
  case laterOrFuller = "later_or_fuller"
  /// The first in the file, whatever the others say.
  case first
}

/// What the caller knows about a file; everything left out is found from the data and said in the report.
public struct ReadingOptions: Sendable {
  /// Header by canonical column (`created_at` or `created`) or by the name of a dimension of the caller's own.
  public var map: [String: String]
  /// Overrules what the dates themselves show.
  public var dateOrder: DateOrder?
  /// The clock on which stamps without an offset are read.
  public var zone: Zone?
  /// Overrules what the ids and modification counts show.
  public var layout: TicketLayout?
  /// Which table the file is; nil = found from its header.
  public var table: TableKind?
  /// The clock of the rows of a site, by the site's label, where the sites of one file keep several.
  public var zoneBySite: [String: Zone] = [:]
  /// Whether a comma stands before the decimals; nil = where the fields are separated by semicolons.
  public var decimalComma: Bool?
  /// Text by text as it stands in the file, by canonical column or dimension; an empty one is no value.
  public var values: [String: [String: String]] = [:]
  /// The unit of plain numbers by column, where a column holds lengths of time and neither its name nor its program says it.
  public var units: [String: DurationUnit] = [:]
  /// The canonical columns and dimensions that are wanted beside those by which rows are told apart; nil = all that are recognised. Columns
  /// that are not wanted cost neither time nor memory.
  public var wantedColumns: Set<String>?
  /// Keeps every ticket's id in the table, for joins with other tables and for the store; otherwise ids only serve to find duplicates.
  public var keepsIdentifiers = false
  /// Which row stands for a ticket that several rows of a tickets table describe differently.
  public var conflictingDuplicates = DuplicateChoice.laterOrFuller
  /// The present; stamps of what has happened that lie behind it are said to be suspicious. Nil = not judged, so that the same file always
  /// gives the same report.
  public var now: Instant?
  /// Further headers that name the series of a series table, where none of the usual ones does: `group`, `team`, …
  public var seriesNames: [String] = []
  /// The step of a series table; nil = found from its dates.
  public var frequency: Frequency?
  /// Whether a series table without a column named as its value may have several columns of numbers: the first is then the value, the
  /// others go with it.
  public var takesFirstOfSeveral = false
  /// The longest record in bytes; a longer one is an error, so that memory stays bounded.
  public var recordLimit: Int
  /// Most bytes of text that a compressed source may hold; nil = any number. A few kilobytes of gzip can hold gigabytes.
  public var unpackedLimit: Int?
  /// How many refused rows and values the report lists; all are counted.
  public var listedRefusals: Int
  /// Called after every read of the source with the bytes read so far and, where known, their total (as stored, compressed or not).
  public var progress: (@Sendable (_ bytesDone: Int, _ bytesTotal: Int?) -> Void)?

  public init(
    map: [String: String] = [:], dateOrder: DateOrder? = nil, zone: Zone? = nil, layout: TicketLayout? = nil, frequency: Frequency? = nil,
    recordLimit: Int = 16 << 20, listedRefusals: Int = 20, progress: (@Sendable (_ bytesDone: Int, _ bytesTotal: Int?) -> Void)? = nil
  ) {
    self.map = map
    self.dateOrder = dateOrder
    self.zone = zone
    self.layout = layout
    self.frequency = frequency
    self.recordLimit = recordLimit
    self.listedRefusals = listedRefusals
    self.progress = progress
  }
}
