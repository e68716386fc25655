public import Timeline

/// A place that keeps tickets and the tables around them between runs: whole imports only, every change of a ticket as a revision.
///
/// One protocol for the embedded file and for a server: the commands and jobs do not know which one they talk to.
public protocol ServiceStore: Sendable {
  /// Takes what was read from one source as one import: all of it or nothing. Rows that are there already, by their natural keys and
  /// contents, add nothing; a ticket that has changed becomes a new revision. A column that `data` does not have at all keeps what the store
  /// knows; tickets without an id are left out and counted, and where a key stands twice the row that comes last counts.
  ///
  /// - Parameters:
  ///   - source: the name under which the import is listed.
  ///   - at: the time that the import is filed under.
  func take(_ data: ServiceData, source: String, at: Instant) throws(TicketsError) -> StoreImport

  /// What the store held after import number `asOf` (nil = the latest): every ticket in its revision of then, and all other tables.
  func data(asOf: Int?) throws(TicketsError) -> ServiceData

  /// Every import, oldest first.
  func imports() throws(TicketsError) -> [StoreImport]

  /// Reads everything and says whether it is whole: every row's contents against its own and its import's checksum, every import's rows
  /// against its record, and whatever checks the database has of its own.
  func verify() throws(TicketsError) -> StoreVerification

  /// The clock that the store keeps, that of its first import; unstated where the tickets state none, nil before the first import.
  func clock() throws(TicketsError) -> Zone?

  /// How messages name the store: a path, or an address without its password.
  var name: String { get }
}

extension ServiceStore {
  public func clock() throws(TicketsError) -> Zone? {
    try imports().isEmpty ? nil : data(asOf: nil).commonZone()
  }
}

/// What one import did to a store.
public struct StoreImport: Sendable, Codable, Equatable {
  /// Number of the import, from 1; the number by which a report can be reproduced as it was. An import that changed nothing has the number
  /// of the one before it.
  public var number: Int
  /// Name of the file, folder or stream.
  public var source: String
  /// When it was taken, ISO 8601.
  public var at: String
  /// Rows that were not there before.
  public var added: Int
  /// Rows that were there with other values: new revisions.
  public var revised: Int
  /// Rows that were there as they are.
  public var unchanged: Int
  /// Tickets left out because they have no id, by which alone a ticket is known again.
  public var withoutID: Int

  public init(number: Int, source: String, at: String, added: Int, revised: Int, unchanged: Int, withoutID: Int = 0) {
    self.number = number
    self.source = source
    self.at = at
    self.added = added
    self.revised = revised
    self.unchanged = unchanged
    self.withoutID = withoutID
  }
}

/// What a store's check of itself found.
public struct StoreVerification: Sendable, Codable, Equatable {
  /// Imports on record.
  public var imports: Int
  /// Rows by table, every revision counted.
  public var rows: [String: Int]
  /// What is wrong, a sentence each; empty = the store is whole.
  public var problems: [String]

  public var isWhole: Bool { problems.isEmpty }

  public init(imports: Int, rows: [String: Int], problems: [String]) {
    self.imports = imports
    self.rows = rows
    self.problems = problems
  }
}
