public import Forecasting

/// Fitted models as they are saved, one a series.
public struct SavedForecastModels: Codable, Sendable, Equatable {
  public var models: [SavedForecastModel]

  public init(models: [SavedForecastModel]) { self.models = models }
}

/// One fitted model with its place in time, so that new observations find it again.
public struct SavedForecastModel: Codable, Sendable, Equatable {
  public var uniqueId: String
  public var title: String
  public var unit: MeasureUnit
  /// The step of the series: `day`, `hour`, `15min`; null for numbered observations.
  public var every: String?
  /// The time zone of its clock; null where none is stated.
  public var timezone: String?
  /// The last step that the model has seen.
  public var lastDs: String
  /// The number of the period after it, on the clock of the series.
  public var next: Int
  /// What a numbered series counts in; null for dates.
  public var step: Int?
  /// Everything that the next forecast needs.
  public var state: ModelState

  public init(
    uniqueId: String, title: String, unit: MeasureUnit, every: String?, timezone: String?, lastDs: String, next: Int, step: Int?,
    state: ModelState
  ) {
    self.uniqueId = uniqueId
    self.title = title
    self.unit = unit
    self.every = every
    self.timezone = timezone
    self.lastDs = lastDs
    self.next = next
    self.step = step
    self.state = state
  }
}
