import Timeline

/// The share of time in which services were up: the whole of every period, all hours, less the outages in it.
struct ServiceAvailability: TableMeasure {
  private static let requirements: [DataRequirement] = [.column(.outages, "start"), .column(.outages, "end")]

  func shape(_ definitions: KPIDefinitions) -> Measure.Shape { .ratio }

  func columns(_ definitions: KPIDefinitions) -> [String] { Self.requirements.map(\.text) }

  func missingColumns(in data: ServiceData, _ definitions: KPIDefinitions) -> [String] {
    Self.requirements.filter { !$0.isMet(data) }.map(\.text)
  }

  func moments(in data: ServiceData, _ definitions: KPIDefinitions) -> [Instant] {
    guard let table = data.tables[.outages] else { return [] }
    return table.stamp("start") + table.stamp("end")
  }

  func tallies(of data: ServiceData, in frame: TallyFrame) throws(TicketsError) -> [SliceTally] {
    let missing = missingColumns(in: data, frame.definitions)
    guard missing.isEmpty, let table = data.tables[.outages] else { throw .missingColumns(missing) }
    let boundaries = frame.axis.boundaries.map(\.secondsSinceEpoch)
    guard let axisEnd = boundaries.last else { return [] }
    let starts = table.stamp("start")
    let ends = table.stamp("end")
    let rows = MeasureRows(table, moments: starts).keeping { row in
      starts[row].isPlausible && (ends[row].isMissing || (ends[row].isPlausible && ends[row] >= starts[row]))
    }
    // Only to find the slices: an outage that began before the axis has its slice too.
    let layout = try MeasureSlices([rows], of: data, in: frame)
    let services = table.label("service").codes
    var outages: [[Int32: [Range<Int64>]]] = Array(repeating: [:], count: layout.labels.count)
    for row in 0..<table.count where layout.sliceOfRow[0][row] >= 0 {
      // An outage without an end lasts.
      let end = ends[row].isMissing ? max(axisEnd, starts[row].secondsSinceEpoch) : ends[row].secondsSinceEpoch
      outages[Int(layout.sliceOfRow[0][row])][services[row], default: []].append(starts[row].secondsSinceEpoch..<end)
    }
    return outages.enumerated().map { slice, byService in
      var down = [Double](repeating: 0, count: frame.axis.count)
      for outages in byService.values { Self.add(outages, to: &down, boundaries) }
      let agreed = zip(boundaries, boundaries.dropFirst()).map { Double($1 - $0) * Double(byService.count) }
      return SliceTally(slice: layout.slice(slice), y: zip(agreed, down).map { $0 - $1 }, n: agreed)
    }
  }

  /// Adds the seconds of every period that at least one of `outages` covers. Whole seconds: the order of services leaves no trace.
  private static func add(_ outages: [Range<Int64>], to down: inout [Double], _ boundaries: [Int64]) {
    let ordered = outages.sorted { $0.lowerBound != $1.lowerBound ? $0.lowerBound < $1.lowerBound : $0.upperBound < $1.upperBound }
    var period = 0
    var reached = Int64.min
    for outage in ordered {
      var at = max(outage.lowerBound, reached)
      reached = max(reached, outage.upperBound)
      while period < down.count, boundaries[period + 1] <= at { period += 1 }
      var index = period
      while index < down.count, at < outage.upperBound {
        let from = max(at, boundaries[index])
        let to = min(outage.upperBound, boundaries[index + 1])
        if to > from { down[index] += Double(to - from) }
        at = max(at, boundaries[index + 1])
        index += 1
      }
    }
  }

  func says(_ definitions: KPIDefinitions) -> String {
    """
    Time without an outage for the whole time of the period, day and night, in seconds of every service that has an outage on record; \
    overlapping outages of one service count once, one without an end lasts to the end of the periods.
    """
  }
}
