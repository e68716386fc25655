/// What requests about an operation have in common: its tickets and how they are to be read, the tables beside them, and by which
/// definitions, measures and hours to count. In JSON these are fields of the request itself.
protocol OperationRequest {
  var table: TableInput? { get }
  var map: [String: String]? { get }
  var dateOrder: String? { get }
  var timezone: String? { get }
  var mapping: String? { get }
  var duplicates: String? { get }
  var tables: [String: TableInput]? { get }
  var definitions: [String: String]? { get }
  var measures: String? { get }
  var calendar: String? { get }
  var closingDays: String? { get }
}

extension OperationRequest {
  var operation: OperationInput {
    OperationInput(
      tickets: TicketsInput(
        table: table, map: map, dateOrder: dateOrder, timezone: timezone, mapping: mapping, duplicates: duplicates), tables: tables,
      definitions: definitions, measures: measures, calendar: calendar, closingDays: closingDays)
  }
}
