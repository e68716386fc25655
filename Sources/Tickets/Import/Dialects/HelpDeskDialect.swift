import Timeline

/// How one help desk writes its exports: the names of its fields, what its codes mean, its clock and where its lists end.
struct HelpDeskDialect: Sendable {
  /// A field by its name, with what its values need before they are read as the column's.
  struct Field: Sendable {
    /// The header, normalised (see `HeaderName`).
    let name: String
    var unit: DurationUnit?
    /// Text by code; an empty text is no value.
    var labels: [String: String]?

    init(_ name: String, unit: DurationUnit? = nil, labels: [String: String]? = nil) {
      self.name = HeaderName.normalised(name)
      self.unit = unit
      self.labels = labels
    }
  }

  /// One of the forms in which the desk gives its tickets away.
  struct Form: Sendable {
    /// `JSON of the tickets API`, `CSV of a view`.
    let name: String
    /// Headers that must all be there, normalised.
    let required: [String]
    /// Headers that speak for the form, normalised, of which `least` must be there.
    let telling: [String]
    let least: Int
    /// The clock of stamps without an offset; nil = the file does not say.
    let clock: Zone?
    /// What the form leaves open, said in the report.
    let remarks: [String]
    /// Looks at sampled values by header where the names alone do not tell; nil = they do.
    let test: (@Sendable (_ values: (String) -> [String]) -> Bool)?

    init(
      _ name: String, required: [String], telling: [String], least: Int, clock: Zone? = nil, remarks: [String] = [],
      test: (@Sendable (_ values: (String) -> [String]) -> Bool)? = nil
    ) {
      self.name = name
      self.required = required.map(HeaderName.normalised)
      self.telling = telling.map(HeaderName.normalised)
      self.least = least
      self.clock = clock
      self.remarks = remarks
      self.test = test
    }
  }

  /// `zendesk`, `freshdesk`, `jira`, `servicenow`.
  let id: String
  let name: String
  let forms: [Form]
  /// The fields of every column, the best first; they go before the names that any desk uses.
  let fields: [TicketColumn: [Field]]
  /// Fields that look like a column by their name and are not, with the reason.
  let passedOver: [String: String]
  /// Numbers of rows at which the desk's lists end without saying so, and why.
  let rowLimits: [(rows: Int, why: String)]
  /// Days that a list covers where no earlier start was asked for.
  let windowDays: Int?

  init(
    id: String, name: String, forms: [Form], fields: [TicketColumn: [Field]], passedOver: [String: String] = [:],
    rowLimits: [(rows: Int, why: String)], windowDays: Int? = nil
  ) {
    self.id = id
    self.name = name
    self.forms = forms
    self.fields = fields
    self.passedOver = Dictionary(passedOver.map { (HeaderName.normalised($0.key), $0.value) }) { first, _ in first }
    self.rowLimits = rowLimits
    self.windowDays = windowDays
  }

  /// All dialects, in the order in which they are asked.
  static let all: [HelpDeskDialect] = [.zendesk, .freshdesk, .jira, .serviceNow]
}
