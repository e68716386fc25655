import Testing
import Timeline

@testable import Tickets

/// Tables that no reader makes, but that a caller may: no measure traps on them.
@Suite struct MeasureHostileTests {
  private static let stamps: [Int64] = [.min, .min + 1, .max, .max - 1, 0, 1_709_510_400, 1_709_510_401, -62_135_596_800, 400_000_000_001]
  private static let numbers: [Double] = [.nan, .infinity, -.infinity, -1, 0, 1, 5, 1e308, -1e308, 1e18]

  /// Every known column of every table, `length` entries where `count` are promised, filled in rotation.
  private static func data(count: Int, length: Int, turn: Int) -> ServiceData {
    var data = ServiceData()
    for kind in TableKind.allCases where kind != .tickets {
      var table = RecordTable(kind: kind, count: count)
      for (place, name) in FormulaSchema.names(of: kind).enumerated() {
        func entry<Value>(_ values: [Value], _ row: Int) -> Value { values[(row * 7 + place * 3 + turn) % values.count] }
        switch FormulaSchema.kind(name, of: kind) {
        case .stamp: table.stamps[name] = (0..<length).map { Instant(secondsSinceEpoch: entry(stamps, $0)) }
        case .label, .own, nil:
          table.labels[name] = CategoryColumn(
            labels: ["csat", "nps", "agent", "assignee", "training", ""], codes: (0..<length).map { Int32(($0 + place + turn) % 7) - 1 })
        default: table.numbers[name] = (0..<length).map { entry(numbers, $0) }
        }
      }
      data.tables[kind] = table
    }
    var tickets = TicketTable(zone: .unstated, created: (0..<length).map { Instant(secondsSinceEpoch: stamps[($0 + turn) % stamps.count]) })
    tickets.count = count
    tickets.resolved = (0..<length).map { Instant(secondsSinceEpoch: stamps[($0 * 5 + turn) % stamps.count]) }
    tickets.firstResolved = tickets.resolved.map { $0.reversed() }
    tickets.csatScore = (0..<length).map { numbers[$0 % numbers.count] }
    let labels = CategoryColumn(labels: ["request", "x"], codes: (0..<max(0, length - 1)).map { Int32($0 % 3) - 1 })
    for name in ["type", "category", "agent", "team"] { tickets.dimensions[name] = labels }
    tickets.requester = labels
    tickets.ids = IdentifierColumn((0..<length).map { $0.isMultiple(of: 2) ? "csat" : "" })
    data.tickets = tickets
    return data
  }

  @Test(arguments: [(12, 12), (12, 7), (7, 12), (0, 0), (0, 5)], [0, 1, 2]) func `No measure traps`(
    _ size: (count: Int, length: Int), _ turn: Int
  ) throws {
    let data = Self.data(count: size.count, length: size.length, turn: turn)
    for every in [Frequency.hour, .day, .week, .month, .year] {
      let axis = TimeAxis(frequency: every, first: every.period(ofLocalSeconds: 1_709_510_400), count: 3)
      for dimension in [nil, "team", "agent", "resolution_time_band"] {
        for kpi in KPICatalogue.all {
          for measure in kpi.tableMeasures {
            _ = measure.moments(in: data, KPIDefinitions())
            // Whether there is an answer or an error that says why not, both are fine.
            guard let tallies = try? measure.tallies(of: data, in: TallyFrame(axis: axis, dimension: dimension)) else { continue }
            for tally in tallies { #expect(tally.y.count == 3, "\(kpi.id)") }
          }
        }
      }
    }
  }

  @Test func `An axis of steps has no periods to fall into`() throws {
    let data = Self.data(count: 12, length: 12, turn: 0)
    for kpi in KPICatalogue.all {
      for measure in kpi.tableMeasures {
        _ = try? measure.tallies(of: data, in: TallyFrame(axis: TimeAxis(step: 1, first: 0, count: 3)))
      }
    }
  }
}
