public import Timeline

/// A place that keeps tickets and the tables around them between runs: whole imports only, every change of a ticket as a revision.
///
/// One protocol for the embedded file and for a server: the commands and jobs do not know which one they talk to.
public protocol ServiceStore: Sendable {
  /// Takes what was read from one source as one import: all of it or nothing. Rows that are there already, by their natural keys and
  /// contents, add nothing; a ticket that has changed becomes a new revision.
  ///
  /// - Parameters:
  ///   - source: the name under which the import is listed.
  ///   - at: the time that the import is filed under.
  func take(_ data: ServiceData, source: String, at: Instant) throws(TicketsError) -> StoreImport

  /// What the store held after import number `asOf` (nil = the latest): every ticket in its revision of then, and all other tables.
  func data(asOf: Int?) throws(TicketsError) -> ServiceData

  /// Every import, oldest first.
  func imports() throws(TicketsError) -> [StoreImport]
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

  public init(number: Int, source: String, at: String, added: Int, revised: Int, unchanged: Int) {
    self.number = number
    self.source = source
    self.at = at
    self.added = added
    self.revised = revised
    self.unchanged = unchanged
  }
}
