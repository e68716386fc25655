extension TicketReader {
  /// Takes a part of a file's tickets; false = parts are of no use, the file is wanted as a whole.
  public typealias PartReceiver = (TicketTable) throws(TicketsError) -> Bool

  /// What reading for a receiver gave.
  public enum Reading {
    /// All tickets went to the receiver, which has taken the last of them.
    case parts(ImportReport)
    /// The table as a whole; whatever parts the receiver took before must be forgotten.
    case whole(TicketTable, ImportReport)
  }

  /// Reads files of one table for `receiver`, which takes the tickets part by part, so that memory stays bounded whatever the size.
  ///
  /// That can be done where a row is a ticket, the ids come in order (or there are none) and the columns' dates and numbers leave no doubt from
  /// the first part on; where it turns out that it cannot, or the files are small, the table is read as a whole. Standard input, which
  /// cannot be read twice, always is.
  ///
  /// Throws as `read`, and what the receiver throws.
  public func read(
    _ sources: [DataSource], named name: String, handing receiver: @escaping PartReceiver
  ) throws(TicketsError) -> Reading {
    if sources.allSatisfy(\.canBeReadTwice), let pass = try pass(sources, named: name, handing: receiver) {
      return pass.hasHandedOver ? .parts(pass.report) : .whole(pass.table, pass.report)
    }
    let (table, report) = try read(sources, named: name)
    return .whole(table, report)
  }
}
