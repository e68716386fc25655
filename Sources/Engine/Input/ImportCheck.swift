public import Tickets

/// Whether what was read can be what it was taken for.
public enum ImportCheck {
  /// Throws where most rows of a tickets table repeat an id: then the column taken for it is none, and tickets would be lost.
  public static func ids(_ report: ImportReport) throws(JobError) {
    guard report.layout == .event || report.merged * 2 <= report.rowsRead || report.rowsRead < 20 else {
      throw JobError(
        .data, code: "ids_repeat",
        message: "\(report.merged) of \(report.rowsRead) rows repeat an id of another row, so the column taken for the id is none; "
          + "name the right one with --map ticket_id=HEADER", field: "map")
    }
  }
}
