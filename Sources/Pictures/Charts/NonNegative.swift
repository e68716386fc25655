import Engine

/// Whether a measure cannot be below zero: by its unit, unless a value shows otherwise (a net flow is a difference of counts).
enum NonNegative {
  static func holds(_ unit: MeasureUnit, values: some Sequence<Double>) -> Bool {
    switch unit {
    case .count, .seconds, .proportion: !values.contains { $0 < 0 }
    case .ratio, .number: false
    }
  }
}
