import ControlCharts
import Tickets
import Timeline

/// What the catalogue says of a KPI, in the words of charts and responses.
extension KPI {
  var measureUnit: MeasureUnit {
    switch measure?.shape {
    case .count, .flow, .stock: .count
    case .proportion: .proportion
    case .ratio: .ratio
    case .duration: .seconds
    case .netScore, .mean, .sum, nil: .number
    }
  }

  var goodDirection: GoodDirection {
    switch direction {
    case .higher: .higher
    case .lower: .lower
    case .neutral, .target, .configurable: .neutral
    }
  }

  var measureKind: MeasureKind {
    switch measure?.shape {
    case .count: .count
    case .stock: .stock
    case .proportion: .proportion
    case .ratio: .rate
    case .duration: .duration
    case .flow, .netScore, .mean, .sum, nil: .continuous
    }
  }
}

extension KPISeries {
  /// What is charted and exported as `y`: the median of a duration, whose mean is ruled by its few longest tickets; the numerator of a
  /// proportion or ratio; else the number itself.
  var headline: [Double] {
    switch shape {
    case .duration: distribution?.median ?? y
    case .netScore: values
    default: y
    }
  }

  var response: KPISeriesResult {
    let isDuration = shape == .duration || shape == .mean
    return KPISeriesResult(
      uniqueId: uniqueID, kpi: kpi.id, name: kpi.names[.en], unit: kpi.measureUnit, direction: kpi.goodDirection,
      definition: kpi.definition, slice: slice.map { KPISeriesResult.Slice(dimension: $0.dimension, label: $0.name) },
      every: axis.frequency?.name ?? "step", ds: (0..<axis.count).map(axis.label), y: headline, n: n,
      mean: isDuration ? distribution.map { $0.mean.map(Self.present) } : nil,
      median: isDuration ? distribution.map { $0.median.map(Self.present) } : nil,
      p90: isDuration ? distribution.map { $0.p90.map(Self.present) } : nil)
  }

  private static func present(_ value: Double) -> Double? { value.isNaN ? nil : value }
}
