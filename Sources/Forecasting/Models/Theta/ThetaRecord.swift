import RealModule

/// A theta model after its last observation: as it is saved.
struct ThetaRecord: Codable, Sendable, Equatable {
  var form: String
  var alpha: Double
  var omega: Double
  /// The seasonal indices from the series' first step on, and whether they multiply; empty without a season.
  var indices: [Double]
  var multiplies: Bool
  /// What the values are measured in.
  var scale: Double
  /// How many steps it has seen.
  var steps: Int
  var level: Double
  var mean: Double
  var slope: Double
  var intercept: Double
  var errorDeviation: Double

  /// Takes further values in; a missing one is taken to be what was forecast. The parameters stay, and in the static forms the line.
  mutating func advance(over values: [Double]) throws(ForecastingError) {
    guard let form = ThetaForm(rawValue: form), alpha > 0, scale > 0 else {
      throw ForecastingError(.badParameter, "The saved model is no theta model: \(self.form).", place: "state")
    }
    let indices = seasonalIndices
    let q = 1 - alpha
    for raw in values {
      let t = Double(steps)
      let power = Double.pow(q, t)
      let prediction = level + omega * (intercept * power + slope * (1 - q * power) / alpha)
      let y = raw.isNaN ? prediction : (indices?.adjusted(raw, at: steps) ?? raw) / scale
      level = alpha * y + q * level
      if form.isDynamic {
        slope = ((t - 1) * slope + 6 * (y - mean) / (t + 1)) / (t + 2)
        mean = (t * mean + y) / (t + 1)
        intercept = mean - slope * (t + 2) / 2
      }
      steps += 1
    }
  }

  var seasonalIndices: SeasonalIndices? {
    indices.isEmpty ? nil : SeasonalIndices(kind: multiplies ? .multiplicative : .additive, values: indices)
  }
}
