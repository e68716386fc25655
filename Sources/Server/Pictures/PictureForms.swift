import Engine
import Monitoring
import Pictures

/// The forms of a kept answer beside JSON: drawn, as a Vega-Lite specification, and as a table.
enum PictureForms {
  /// - Parameter answer: the job's answer that a record keeps.
  static func all<Record: MonitoringRecord, Answer: Drawn & VegaLiteSpecified & Tabulated & SendableMetatype>(
    _ answer: @escaping @Sendable (Record) -> Answer
  ) -> [String: @Sendable (Record, PictureQuery) -> String] {
    [
      "image/svg+xml": { Pictures.svg(of: answer($0), width: $1.width, theme: $1.theme, locale: $1.locale) },
      Pictures.vegaLiteMediaType: { record, _ in Pictures.vegaLite(of: answer(record)) },
      "text/csv": { record, query in Pictures.table(of: answer(record), locale: query.locale).csv(forSpreadsheets: true) },
    ]
  }
}
