public import Timeline

/// A person's note at a stretch of a series: drawn on its chart.
public struct Annotation: MonitoringRecord, Equatable {
  public static let kind = RecordKind.annotation

  public var id: String
  /// Absent = on every chart.
  public var series: String?
  public var start: Instant
  public var end: Instant?
  public var text: String
  /// `note`, `action`, `release`, `holiday`, …
  public var category: String?
  public var author: String
  public var createdAt: Instant

  public init(
    id: String, series: String?, start: Instant, end: Instant? = nil, text: String, category: String? = nil, author: String,
    createdAt: Instant
  ) {
    self.id = id
    self.series = series
    self.start = start
    self.end = end
    self.text = text
    self.category = category
    self.author = author
    self.createdAt = createdAt
  }

  public var parent: String? { series }
}
