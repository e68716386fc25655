import ControlCharts
import Tickets
import Timeline

/// What a series measures, as far as its name and its numbers tell.
struct SeriesKind {
  var kind: MeasureKind
  var unit: MeasureUnit
  var direction: GoodDirection
  var title: String

  /// Takes the measure from the catalogue where the series is named after one of its KPIs (`resolution_time/team=Group 70`); else from
  /// the numbers: whole numbers are counts, whole numbers of a denominator proportions or rates, anything else continuous.
  init(of series: RegularSeries) {
    let id = series.id.split(separator: "/", maxSplits: 1).first.map(String.init) ?? series.id
    if let kpi = KPICatalogue[id], kpi.isComputed {
      kind = kpi.measureKind
      unit = kpi.measureUnit
      direction = kpi.goodDirection
      let slice = series.id.dropFirst(id.count + 1)
      title = slice.isEmpty ? kpi.chartTitle : "\(kpi.chartTitle), \(slice)"
      return
    }
    title = series.id
    direction = .neutral
    let observed = series.values.filter { !$0.isNaN }
    let areWhole = observed.allSatisfy { $0 >= 0 && $0 == $0.rounded() && $0 < 1e15 }
    if let denominators = series.denominators, areWhole {
      let isPart = zip(series.values, denominators).allSatisfy { $0.isNaN || $1.isNaN || $0 <= $1 }
      kind = isPart ? .proportion : .rate
      unit = isPart ? .proportion : .ratio
    } else if areWhole, !observed.isEmpty {
      kind = .count
      unit = .count
    } else {
      kind = .continuous
      unit = .number
    }
  }

  /// Overrules with what the request states.
  mutating func apply(measure: String?, direction: String?) throws(JobError) {
    if let measure {
      guard let stated = MeasureKind(rawValue: measure) else {
        throw JobError(
          .request, code: "invalid_measure",
          message: "'\(measure)' is no kind of measure; known are \(MeasureKind.allCases.map(\.rawValue).joined(separator: ", "))",
          field: "measure")
      }
      kind = stated
      unit =
        switch stated {
        case .count, .stock: .count
        case .proportion: .proportion
        case .rate: .ratio
        case .duration: .seconds
        case .continuous: .number
        }
    }
    if let direction {
      guard let stated = GoodDirection(rawValue: direction) else {
        throw JobError(
          .request, code: "invalid_direction", message: "'\(direction)' is no direction; write higher, lower or neutral", field: "direction"
        )
      }
      self.direction = stated
    }
  }
}
