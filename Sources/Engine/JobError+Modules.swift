import ControlCharts
import Forecasting
import Staffing
import Tickets

/// The errors of the modules below, as a face shows them.
extension JobError {
  init(staffing error: StaffingError) {
    guard error.code != .cancelled else {
      self = .cancelled
      return
    }
    self.init(.request, code: error.code.rawValue, message: error.description, field: error.subject)
  }

  init(chart error: ControlChartError, series: String) {
    let isData =
      error.code == "invalid_value" || error.code == "length_mismatch" || error.code == "missing_denominators"
      || error.code == "missing_subgroups"
    let prefix = series.isEmpty ? "" : "series \(series): "
    self.init(isData ? .data : .request, code: error.code, message: prefix + error.detail, field: isData ? nil : error.subject)
  }

  init(tickets error: TicketsError) {
    let field = Self.field(ofTicketsError: error.code)
    // Dates that can be read two ways are a fact about the data, even though a field of the request settles it.
    let isRequest = field != nil && error.code != "undecidable_date_order"
    self.init(
      Self.surroundings.contains(error.code) ? .environment : isRequest ? .request : .data, code: error.code, message: error.message,
      field: field, file: error.place.file,
      line: error.place.line, column: error.place.column)
  }

  /// Codes of what a disk, a server or another process did.
  private static let surroundings: Set<String> = [
    "store_busy", "store_unreachable", "store_unwritable", "store_failed", "disk_full", "cannot_write",
  ]

  init(forecast error: ForecastingError, series: String) {
    guard error.code != .cancelled else {
      self = .cancelled
      return
    }
    let prefix = series.isEmpty ? "" : "series \(series): "
    let isRequest: Bool =
      switch error.code {
      case .badSeason, .badHorizon, .badLevel, .badParameter, .unknownModel: true
      case .emptySeries, .allMissing, .tooShort, .notFinite, .negativeValue, .notPositive, .noFit, .cancelled: false
      }
    self.init(isRequest ? .request : .data, code: error.code.rawValue, message: prefix + error.message, field: Self.field(of: error.code))
  }

  private static func field(of code: ForecastingError.Code) -> String? {
    switch code {
    case .badSeason: "season"
    case .badHorizon: "horizon"
    case .badLevel: "levels"
    case .unknownModel: "model"
    default: nil
    }
  }

  /// The field of a request that asks for what does not exist; nil where the data are at fault.
  private static func field(ofTicketsError code: String) -> String? {
    switch code {
    case "unknown_kpi", "not_computed": "kpi"
    case "unknown_dimension": "by"
    case "window_without_period", "too_many_periods", "too_many_slices": "every"
    case "undecidable_date_order": "date_order"
    case "invalid_mapping": "mapping"
    default: nil
    }
  }
}
