import Staffing

/// A request that states a queue by its name, by what is known of its contacts, or both.
protocol QueueStated {
  var queue: String? { get }
  var patience: Double? { get }
  var patienceLaw: String? { get }
  var patienceVariation: Double? { get }
  var patienceTimes: [Double]? { get }
  var redial: Double? { get }
  var lines: Int? { get }
  var handleVariation: Double? { get }
  var chatAht: [Double]? { get }
}

extension QueueStated {
  /// The queue that is named; else the one that what is stated means.
  var queueName: String {
    if let queue { return queue }
    if chatAht != nil { return ChatQueue.id }
    if hasPatienceLaw { return GeneralPatienceQueue.id }
    if patience != nil { return redial != nil || lines != nil ? ErlangX.id : ErlangA.id }
    return handleVariation != nil ? GeneralHandleTimeQueue.id : ErlangC.id
  }

  /// Whether more is said of patience than its mean.
  var hasPatienceLaw: Bool { patienceLaw != nil || patienceVariation != nil || patienceTimes != nil }

  /// The law of patience; nil where no more than its mean is said.
  ///
  /// - Throws: as `DurationLaw`.
  func patienceDistribution() throws(StaffingError) -> DurationLaw? {
    guard hasPatienceLaw else { return nil }
    return try DurationLaw(name: patienceLaw, mean: patience, variation: patienceVariation, times: patienceTimes)
  }
}
