/// The reasons why a formula cannot be read (`invalid_formula`) or computed (`missing_columns`).
extension TicketsError {
  /// `message` concerns the character at `position`, counted from 1.
  static func invalidFormula(_ message: String, at position: Int) -> TicketsError {
    TicketsError(code: "invalid_formula", message: "character \(position): \(message)")
  }

  static func missingColumns(ofFormula text: String, columns: [String]) -> TicketsError {
    TicketsError(
      code: "missing_columns",
      message: "the formula '\(text)' needs columns that the data do not have: \(columns.joined(separator: ", "))")
  }

  /// `; did you mean 'x'?`, or nothing where no known name is near.
  static func suggestion(for name: String, among known: [String]) -> String {
    EditDistance.nearest(to: name, among: known).map { "; did you mean '\($0)'?" } ?? ""
  }
}
