/// Another model fitted to the series without its calendar events, whose effects are put back on the forecast with what is not known of
/// them. The name is the inner model's: it is the same model, told of the calendar.
public struct CalendarAdjusted: ForecastModel {
  public let model: any ForecastModel
  public let calendar: CalendarEvents

  public init(_ model: any ForecastModel, calendar: CalendarEvents) {
    self.model = model
    self.calendar = calendar
  }

  public var name: String { model.name }

  public func fit(_ series: ForecastSeries) throws(ForecastingError) -> any FittedForecastModel {
    let effects = CalendarEffects(calendar, on: series)
    return FittedCalendarAdjusted(inner: try model.fit(effects.removed(from: series)), effects: effects)
  }

  public func narrowed(by fit: any FittedForecastModel) -> any ForecastModel {
    CalendarAdjusted(model.narrowed(by: (fit as? FittedCalendarAdjusted)?.inner ?? fit), calendar: calendar)
  }
}

/// A model that is fitted to the series without its calendar events, and the events' effects.
public struct FittedCalendarAdjusted: FittedAroundModel {
  public let inner: any FittedForecastModel
  public let effects: CalendarEffects

  public var name: String { inner.name }
  public var fitted: [Double] { effects.putBack(on: inner.fitted) }
  public var parameters: [ModelParameter] { inner.parameters }

  public func forecast(horizon: Int, levels: [Double]) -> ForecastDistribution {
    let plain = inner.forecast(horizon: horizon, levels: levels)
    return plain.moved(by: effects.future(plain.horizon), isShare: effects.isShare)
  }
}
