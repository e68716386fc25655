import ControlCharts
import Tickets
import Timeline

/// What the catalogue says of a KPI, in the words of charts and responses.
extension KPI {
  var measureUnit: MeasureUnit { shape()?.unit ?? .number }

  var goodDirection: GoodDirection { GoodDirection(direction) }

  var measureKind: MeasureKind { shape()?.kind ?? .continuous }
}

extension GoodDirection {
  init(_ direction: KPI.Direction) {
    switch direction {
    case .higher: self = .higher
    case .lower: self = .lower
    case .neutral, .target, .configurable: self = .neutral
    }
  }
}

extension Measure.Shape {
  var unit: MeasureUnit {
    switch self {
    case .count, .flow, .stock: .count
    case .proportion: .proportion
    case .ratio: .ratio
    case .duration: .seconds
    case .netScore, .mean, .sum: .number
    }
  }

  var kind: MeasureKind {
    switch self {
    case .count: .count
    case .stock: .stock
    case .proportion: .proportion
    case .ratio: .rate
    case .duration: .duration
    case .flow, .netScore, .mean, .sum: .continuous
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

  var response: KPISeriesResult { response(labels: (0..<axis.count).map(axis.label), namingFrequency: false) }

  /// The series as answers hold them; `namingFrequency` tells series of one KPI apart that differ in nothing but their step.
  static func responses(_ series: [KPISeries], namingFrequency: Bool) -> [KPISeriesResult] {
    // Hundreds of slices share an axis: its labels are written once.
    var written: [(axis: TimeAxis, labels: [String])] = []
    return series.map { one in
      if let known = written.first(where: { $0.axis == one.axis }) {
        return one.response(labels: known.labels, namingFrequency: namingFrequency)
      }
      let labels = (0..<one.axis.count).map(one.axis.label)
      written.append((one.axis, labels))
      return one.response(labels: labels, namingFrequency: namingFrequency)
    }
  }

  private func response(labels: [String], namingFrequency: Bool) -> KPISeriesResult {
    let step = axis.frequency?.name ?? "step"
    let isDuration = shape == .duration || shape == .mean
    return KPISeriesResult(
      uniqueId: namingFrequency ? "\(uniqueID)/every=\(step)" : uniqueID, kpi: kpi.id, name: kpi.names[.en], unit: shape.unit,
      direction: GoodDirection(kpi.direction(under: definitions)), definition: definition,
      slice: slice.map { KPISeriesResult.Slice(dimension: $0.dimension, label: $0.name) }, every: step,
      ds: labels, y: headline, n: n,
      mean: isDuration ? distribution.map { $0.mean.map(Self.present) } : nil,
      median: isDuration ? distribution.map { $0.median.map(Self.present) } : nil,
      p90: isDuration ? distribution.map { $0.p90.map(Self.present) } : nil, low: interval?.lower.map(Self.present),
      high: interval?.upper.map(Self.present))
  }

  private static func present(_ value: Double) -> Double? { value.isNaN ? nil : value }
}
