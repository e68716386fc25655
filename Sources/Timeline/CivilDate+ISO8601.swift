extension CivilDate {
  /// The date written as `2016-02-29`; nil for anything else, and for a day that does not exist.
  public init?(iso8601 text: some StringProtocol) {
    guard let reading = ISO8601.parse(Array(text.utf8)), !reading.hasTime else { return nil }
    self.init(daysSinceEpoch: CivilDate.floorDivide(Int(reading.localSeconds), 86_400))
  }
}
