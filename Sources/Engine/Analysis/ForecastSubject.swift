import ControlCharts
import Forecasting
import Timeline

/// One series of a table as it is forecast: what its values mean, and the seasons that it has.
struct ForecastSubject {
  let id: String
  let title: String
  let unit: MeasureUnit
  let axis: TimeAxis
  let values: [Double]
  let isNonNegative: Bool
  let isCount: Bool
  /// The horizon where none is asked for: two of the longest season that the step suggests, else a tenth of the history.
  let usualHorizon: Int

  init(_ series: RegularSeries, season: [Int]?) {
    let what = SeriesKind(of: series)
    id = series.id
    title = what.title
    unit = what.unit
    axis = series.axis
    // A proportion or rate is forecast as the ratio that people read.
    let isRatio = what.kind == .proportion || what.kind == .rate
    values = isRatio ? zip(series.values, series.denominators ?? []).map { $1 > 0 ? $0 / $1 : .nan } : series.values
    isNonNegative = what.kind != .continuous || series.values.allSatisfy { $0.isNaN || $0 >= 0 }
    isCount = what.kind == .count
    let seasons = season ?? series.axis.frequency?.seasons ?? []
    usualHorizon = seasons.last.map { max(1, min($0, 50_000)) * 2 } ?? max(1, series.axis.count / 10)
  }

  /// The seasons asked for, else those found among the ones that the step suggests.
  func seasons(_ asked: [Int]?) -> [Int] { asked ?? SeasonDetection.seasons(in: values, candidates: axis.frequency?.seasons ?? []) }
}
