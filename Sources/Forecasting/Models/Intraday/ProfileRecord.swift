/// A profile of the day with the model of the day totals: as it is saved.
struct ProfileRecord: Codable, Sendable, Equatable {
  /// Share and dispersion of every step by place in the week.
  var shares: [Double]
  var dispersion: [Double]
  /// The model of the day totals after the last whole day, and its one-step forecasts of the days.
  var days: ETSRecord
  var dayForecasts: GappedValues

  /// The fitted profile on the whole history: day totals that were not seen are run over, and the day that has begun is compared with the
  /// days before at the same hour. Shares, dispersion and the day model's parameters stay.
  mutating func advance(over series: ForecastSeries) throws(ForecastingError) -> FittedIntradayProfile {
    guard let matrix = DayMatrix(series, fewestWeeks: 2, keepsAll: true), shares.count == matrix.stepsPerDay * matrix.daysPerWeek,
      dispersion.count == shares.count
    else { throw ForecastingError(.badParameter, "The saved model is no profile of this series.", place: "state") }
    let table = DayTable(matrix)
    let profile = DayProfile(shares: shares)
    let totals = table.totals(profile: profile)
    for day in dayForecasts.values.count..<max(dayForecasts.values.count, totals.count) {
      let model = try FittedETS(days, isNonNegative: series.isNonNegative)
      dayForecasts.values.append(model.forecast(horizon: 1, levels: []).mean.first ?? .nan)
      try days.advance(over: [totals[day]])
    }
    return FittedIntradayProfile(
      matrix, profile: profile, dispersion: dispersion, dayFit: try FittedETS(days, isNonNegative: series.isNonNegative),
      dayForecasts: dayForecasts.values, series: series)
  }
}

/// Numbers of which some are missing, NaN in memory and null when they are saved.
struct GappedValues: Codable, Sendable, Equatable {
  var values: [Double]

  init(_ values: [Double]) { self.values = values }

  init(from decoder: any Decoder) throws {
    values = try decoder.singleValueContainer().decode([Double?].self).map { $0 ?? .nan }
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.unkeyedContainer()
    for value in values {
      if value.isFinite { try container.encode(value) } else { try container.encodeNil() }
    }
  }

  static func == (a: Self, b: Self) -> Bool {
    a.values.count == b.values.count && zip(a.values, b.values).allSatisfy { $0 == $1 || ($0.isNaN && $1.isNaN) }
  }
}
