import Engine

/// A day that has begun as a table: a row an interval.
enum IntradayTable {
  static func intervals(_ answer: IntradayResponse) -> DataTable {
    let intervals = answer.intervals
    var table = DataTable(columns: [
      "ds", "planned", "actual", "forecast", "forecast_lower", "forecast_upper", "agents", "present", "agents_after", "needed",
      "needed_upper", "service_level", "service_level_after",
    ])
    for index in intervals.ds.indices {
      table.add([
        .text(intervals.ds[index]), .at(intervals.planned, index), .at(intervals.actual, index), .at(intervals.forecast, index),
        .at(intervals.forecastLower, index), .at(intervals.forecastUpper, index), .at(intervals.agents, index),
        .at(intervals.present, index),
        .at(intervals.agentsAfter, index), .at(intervals.needed, index), .at(intervals.neededUpper, index),
        .at(intervals.serviceLevel, index),
        .at(intervals.serviceLevelAfter, index),
      ])
    }
    return table
  }
}
