/// Decides for every column of dates which number is the day: from its own values, else from its neighbours in the same file.
enum DateOrders {
  struct Decision {
    var order: DateOrder
    var why: String
  }

  /// One decision a column. Throws `undecidable_date_order` where nothing tells, `contradictory_dates` where as many values speak for the
  /// one as for the other.
  static func decide(_ columns: [StampColumn], stated: DateOrder?) throws(TicketsError) -> [Decision] {
    if let stated {
      return columns.map { Decision(order: stated, why: $0.hasOpenParts ? "the order \(stated.rawValue) was stated by the caller" : "") }
    }
    let shown = columns.compactMap(\.shownOrder)
    let common = Set(shown).count == 1 ? shown.first : nil
    var decisions: [Decision] = []
    for column in columns {
      decisions.append(try decide(column, common: common))
    }
    return decisions
  }

  private static func decide(_ column: StampColumn, common: DateOrder?) throws(TicketsError) -> Decision {
    if let order = column.shownOrder {
      let telling = order == .dayMonthYear ? column.count(.dayFirst) : column.count(.monthFirst)
      let part = order == .dayMonthYear ? "first" : "second"
      return Decision(
        order: order, why: "\(ReportText.count(telling, "value has", "values have")) a \(part) number above 12, so it is the day")
    }
    if column.count(.dayFirst) > 0 {
      throw TicketsError(
        code: "contradictory_dates",
        message:
          "As many dates have a first number above 12 as have a second one above 12; say which is the day with --date-order dmy|mdy.",
        column: column.header)
    }
    guard column.count(.either) > 0 else { return Decision(order: common ?? .dayMonthYear, why: "") }
    if let common {
      return Decision(
        order: common, why: "its own values leave open which number is the day; taken as in the other date columns of the file")
    }
    throw TicketsError(
      code: "undecidable_date_order",
      message: "Every date reads both as day/month and as month/day; say which it is with --date-order dmy|mdy.", column: column.header)
  }
}
