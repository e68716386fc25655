public import Engine
public import Timeline

/// A KPI that a series follows, and the clock on which the periods of the series begin.
public struct FollowedKPI: Sendable, Equatable {
  public var reference: KPIReference
  public var zone: Zone

  public init(_ reference: KPIReference, zone: Zone) {
    self.reference = reference
    self.zone = zone
  }

  /// By which what was counted is found again.
  public var key: String { "\(reference.series)@\(zone.identifier ?? "")" }
}

/// Where series that follow KPIs get their observations.
public protocol KPISource: Sendable {
  /// The observations of several KPIs by `FollowedKPI.key`, counted in as few passes as may be; a slice that the tickets do not have is left
  /// out. The days and hours are those of the tickets' clock; they are placed on the clock of each series.
  func observations(_ followed: [FollowedKPI]) throws(JobError) -> [String: CountedSeries]

  /// The same KPI by the values of a dimension; empty where the tickets do not have the dimension.
  func slices(_ followed: FollowedKPI, by dimension: String) throws(JobError) -> [(value: String, series: CountedSeries)]
}

/// A KPI as it was counted.
public struct CountedSeries: Sendable, Equatable {
  public var observations: [Observation]
  public var unit: MeasureUnit
  public var direction: GoodDirection
  /// Whether the values are numerators of the denominators.
  public var isRatio: Bool

  public init(observations: [Observation], unit: MeasureUnit, direction: GoodDirection, isRatio: Bool) {
    self.observations = observations
    self.unit = unit
    self.direction = direction
    self.isRatio = isRatio
  }
}

/// KPIs counted from tickets by the job `kpis`: from a store, or any table that the job reads.
public struct TicketKPIs: KPISource {
  private let request: KPIsJob.Request
  private let context: JobContext

  /// - Parameter request: table, definitions, calendar and clock; what to count is set for each series.
  public init(_ request: KPIsJob.Request, context: JobContext) {
    self.request = request
    self.context = context
  }

  /// What one pass over the tickets counts.
  private struct Pass: Hashable {
    var every: String
    var grouping: String?
    var dimension: String?
  }

  public func observations(_ followed: [FollowedKPI]) throws(JobError) -> [String: CountedSeries] {
    var passes: [Pass: [FollowedKPI]] = [:]
    for one in followed {
      let reference = one.reference
      let dimension = try Self.slice(of: reference)?.key
      passes[Pass(every: reference.every, grouping: reference.grouping, dimension: dimension), default: []].append(one)
    }
    var counted: [String: CountedSeries] = [:]
    for (pass, wanted) in passes {
      let kpis = Set(wanted.map(\.reference.kpi)).sorted()
      for found in try count(kpis, every: pass.every, grouping: pass.grouping, by: pass.dimension) {
        let label = found.slice?.label
        for one in wanted where one.reference.kpi == found.kpi && one.reference.slice?.first?.value == label {
          counted[one.key] = Self.counted(found, zone: one.zone)
        }
      }
    }
    return counted
  }

  public func slices(_ followed: FollowedKPI, by dimension: String) throws(JobError) -> [(value: String, series: CountedSeries)] {
    let (reference, zone) = (followed.reference, followed.zone)
    do throws(JobError) {
      return try count([reference.kpi], every: reference.every, grouping: reference.grouping, by: dimension).compactMap { found in
        found.slice.map { ($0.label, Self.counted(found, zone: zone)) }
      }
    } catch {
      guard error.kind == .environment else { return [] }
      throw error
    }
  }

  /// The dimension and value of a reference's slice; the job slices by one dimension at a time.
  private static func slice(of reference: KPIReference) throws(JobError) -> (key: String, value: String)? {
    guard (reference.slice?.count ?? 0) <= 1 else {
      throw JobError(
        .request, code: "several_dimensions", message: "a series follows a KPI by one dimension at a time", field: "kpi/slice")
    }
    return reference.slice?.first.map { ($0.key, $0.value) }
  }

  private func count(
    _ kpis: [String], every: String, grouping: String?, by dimension: String?
  ) throws(JobError) -> [KPISeriesResult] {
    var request = request
    request.kpi = kpis
    request.every = every
    request.by = dimension.map { [$0] }
    request.grouping = grouping ?? request.grouping
    return try KPIsJob.run(request, context: context).series
  }

  /// - Parameter zone: where labels without an offset, which are days and longer or of tickets on no stated clock, begin.
  private static func counted(_ result: KPISeriesResult, zone: Zone) -> CountedSeries {
    let isRatio = result.n != nil && (result.unit == .proportion || result.unit == .ratio)
    var observations: [Observation] = []
    observations.reserveCapacity(result.ds.count)
    for (index, label) in result.ds.enumerated() where result.y.indices.contains(index) {
      guard let reading = ISO8601.parse(Array(label.utf8)) else { continue }
      let amount = result.n?.indices.contains(index) == true ? result.n?[index] : nil
      observations.append(
        Observation(start: ISO8601.instant(reading, zone: zone), value: result.y[index], denominator: amount ?? .nan))
    }
    return CountedSeries(observations: observations, unit: result.unit, direction: result.direction, isRatio: isRatio)
  }
}
