/// The load of one staffing interval as it moves within it: loads, each with its share of the interval's contacts.
public struct LoadCourse: Equatable, Sendable {
  /// A stretch of the interval.
  public struct Part: Equatable, Sendable {
    /// Erlangs.
    public var load: Double
    /// Share of the interval's contacts that come in it; the shares of a course add up to 1.
    public var share: Double
  }

  /// The mean load over the interval, in Erlangs.
  public let load: Double
  /// In the order of time; one where the load does not move.
  public let parts: [Part]

  /// A load that does not move.
  public init(load: Double) {
    self.load = load
    parts = [Part(load: load, share: 1)]
  }

  /// The same course with every load times `factor`.
  func scaled(by factor: Double) -> LoadCourse {
    LoadCourse(load: load * factor, parts: parts.map { Part(load: $0.load * factor, share: $0.share) })
  }

  private init(load: Double, parts: [Part]) {
    self.load = load
    self.parts = parts
  }

  /// - Parameters:
  ///   - loads: Erlangs of equally long stretches of the interval.
  ///   - arrivals: Contacts of each of them, as many; where none come at all, every stretch weighs the same.
  init(loads: ArraySlice<Double>, arrivals: ArraySlice<Double>) {
    let total = arrivals.reduce(0, +)
    load = loads.isEmpty ? 0 : loads.reduce(0, +) / Double(loads.count)
    parts = zip(loads, arrivals).map { Part(load: $0, share: total > 0 ? $1 / total : 1 / Double(loads.count)) }
  }
}

extension DemandMethod {
  /// Into how many stretches the method by points cuts an interval.
  static let stretches = 4

  /// The course of the load in each interval of `path`: one load an interval, but for `modifiedLoadPointwise`.
  ///
  /// - Throws: as `loads`.
  public func courses(_ path: RatePath, handleTime: DurationLaw) throws(StaffingError) -> [LoadCourse] {
    guard self == .modifiedLoadPointwise else { return try loads(path, handleTime: handleTime).map { LoadCourse(load: $0) } }
    let fine = path.refined(Self.stretches)
    let loads = try DemandMethod.modifiedLoadAverage.loads(fine, handleTime: handleTime)
    return path.rates.indices.map { index in
      let span = index * Self.stretches..<(index + 1) * Self.stretches
      // Where nobody comes nobody is to be answered in time: who is on a contact when the desk closes finishes it.
      guard path.rates[index] > 0 else { return LoadCourse(load: 0) }
      return LoadCourse(loads: loads[span], arrivals: fine.rates[span])
    }
  }
}
