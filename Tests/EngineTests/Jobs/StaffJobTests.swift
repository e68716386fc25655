import Foundation
import Staffing
import Testing

@testable import Engine

@Suite struct StaffJobTests {
  /// Two weekdays of a desk in half hours, open from 08:00 to 18:00.
  static func table(_ factor: Double = 1) -> String {
    let shape = [20, 45, 80, 100, 105, 100, 95, 80, 70, 75, 90, 95, 90, 80, 70, 60, 50, 40, 30, 20.0]
    var text = "ds,auto,auto-hi-80\n"
    for day in 14...15 {
      for (slot, volume) in shape.enumerated() {
        let hour = 8 + slot / 2
        let time = "2024-10-\(day)T\(hour < 10 ? "0" : "")\(hour):\(slot % 2 == 0 ? "00" : "30"):00"
        text += "\(time),\(volume * factor),\(volume * factor * 1.25)\n"
      }
    }
    return text
  }

  static func plan(_ change: (inout StaffJob.Request) -> Void) throws -> StaffingPlan {
    var request = StaffJob.Request()
    request.table = .text(table())
    request.aht = 300
    change(&request)
    return try #require(try StaffJob.run(request, context: JobContext()).plans.first)
  }

  static func total(_ column: [Double]) -> Double { column.filter(\.isFinite).reduce(0, +) }

  @Test func theLoadIsFollowedAndTheAnswerSaysWhatThatGives() throws {
    let plan = try Self.plan { _ in }
    let demand = try #require(plan.demand)
    #expect(demand.method == .modifiedLoadPointwise && demand.reason.contains("17 % of an interval"))
    let followed = try #require(demand.followed)
    #expect(followed.worst >= 0.78 && followed.serviceLevel >= followed.worst)
    #expect(plan.ds.contains(followed.worstDs) && plan.says.contains { $0.contains("worst interval") })
    let alone = try Self.plan { $0.demand = "sipp_average" }
    #expect(try #require(alone.demand?.followed).worst < followed.worst)
    // The rows between the two days are closed hours and no hole in the plan.
    #expect(plan.volume.contains { $0.isNaN })
    let long = try Self.plan { $0.aht = 30_000 }
    #expect(long.demand?.method == .intervalAverage && long.demand?.reason.contains("six hours") == true)
    // Each interval alone is Erlang C at its own volume, as any calculator says.
    let first = try #require(alone.agents.firstIndex { $0 > 0 })
    let queue = try ErlangC(QueueTraffic(volume: alone.volume[first], intervalSeconds: 1800, handleTime: 300))
    #expect(
      alone.agents[first]
        == Double(max(try queue.leastAgents(for: ServiceGoal(share: 0.8, seconds: 20)), try queue.leastAgents(maximumOccupancy: 0.85))))
  }

  @Test func aGoalOverTheDayTakesFewerPeople() throws {
    let each = try Self.plan { $0.maximumOccupancy = 1 }
    let day = try Self.plan {
      $0.goalPer = .day
      $0.maximumOccupancy = 1
    }
    let week = try Self.plan {
      $0.goalPer = .week
      $0.maximumOccupancy = 1
    }
    #expect(Self.total(day.agents) < Self.total(each.agents) && Self.total(week.agents) <= Self.total(day.agents))
    #expect(day.goalPer == .day && each.serviceLevel.allSatisfy { $0.isNaN || $0 >= 0.8 })
    // Two equal days keep the goal each, over their contacts.
    for half in 0..<2 {
      let slots = day.ds.indices.filter { day.ds[$0].hasPrefix("2024-10-1\(4 + half)") && day.volume[$0] > 0 }
      let contacts = slots.reduce(0) { $0 + day.volume[$1] }
      #expect(slots.reduce(0) { $0 + day.volume[$1] * day.serviceLevel[$1] } / contacts > 0.79)
    }
    let sure = try #require(day.uncertainty)
    #expect(Self.total(sure.agentsExpected) > Self.total(day.agents) && Self.total(sure.agentsCertain) > Self.total(day.agents))
  }

  @Test func shrinkageByCauseCompounds() throws {
    let plan = try Self.plan { $0.shrinkage = ["leave": 0.12, "illness": 0.05, "meetings": 0.08] }
    #expect(abs(plan.shrinkage - (1 - 0.88 * 0.95 * 0.92)) < 1e-12)
    #expect(plan.shrinkageCauses?.map(\.name) == ["illness", "leave", "meetings"])
    let busiest = try #require(plan.agents.indices.max { plan.agents[$0] < plan.agents[$1] })
    #expect(plan.scheduled[busiest] == (plan.agents[busiest] / (0.88 * 0.95 * 0.92)).rounded(.up))
  }

  @Test func whatCannotBeIsSaid() throws {
    func message(_ change: (inout StaffJob.Request) -> Void) -> String {
      do {
        _ = try Self.plan(change)
        return ""
      } catch {
        return "\(error)"
      }
    }
    #expect(message { $0.demand = "erlang" }.contains("mol_pointwise"))
    #expect(message { $0.shrinkage = ["leave": 1.2] }.contains("leave"))
    #expect(message { $0.aht = 0 }.contains("aht"))
    let numbered = message {
      $0.table = .text("t,calls\n1,100\n2,120\n3,90\n")
      $0.map = ["t": "ds", "calls": "y"]
      $0.goalPer = .day
    }
    #expect(numbered.contains("without times") || numbered.contains("goal_per"))
  }

  @Test func shrinkageIsReadAsPeopleWriteIt() throws {
    let decoder = JSONDecoder()
    #expect(try decoder.decode(ShrinkageInput.self, from: Data("0.3".utf8)) == 0.3)
    #expect(try decoder.decode(ShrinkageInput.self, from: Data(#"{"leave":0.1}"#.utf8)) == ["leave": 0.1])
    #expect(try String(decoding: JSONEncoder().encode(0.3 as ShrinkageInput), as: UTF8.self) == "0.3")
    #expect(try ShrinkageInput(parsing: "leave=0.12,illness=0.06") == ["leave": 0.12, "illness": 0.06])
    for text in ["", "leave", "leave=", "=0.1", "leave=0.1,leave=0.2", "nan", "0,3"] {
      #expect(throws: JobError.self, "\(text)") { try ShrinkageInput(parsing: text) }
    }
  }

  /// Two days by the hour, busy from 8 to 17; at 17:00 comes hardly anyone, and for its size that is hardly known.
  private static func sparseEnd(_ row: (_ stamp: String, _ isSparse: Bool) -> String) -> String {
    (14...15).flatMap { day in
      (8...17).map { hour in row("2024-10-\(day)T\(hour < 10 ? "0" : "")\(hour):00:00", hour == 17) }
    }.joined()
  }

  @Test func aSparseHourHasTheErrorOfTheWorkThatItCarries() throws {
    let bounds = "ds,auto,auto-hi-80\n" + Self.sparseEnd { "\($0),\($1 ? 1 : 5),\($1 ? 3 : 9)\n" }
    let paths =
      "path,ds,y\n"
      + (1...20).map { path in Self.sparseEnd { "\(path),\($0),\($1 ? (path == 7 ? 6 : 0) : 4 + path % 3)\n" } }.joined()
    for table in [bounds, paths] {
      let plan = try Self.plan {
        $0.table = .text(table)
        $0.aht = 5400
        $0.serviceLevel = ServiceLevelInput(share: 0.8, seconds: 300)
      }
      let uncertainty = try #require(plan.uncertainty)
      for (index, ds) in plan.ds.enumerated() where ds.contains("T17:") {
        // Most of what is in service came in the hours before.
        #expect(plan.offeredLoad[index] < plan.offeredLoad[index - 1])
        #expect(uncertainty.agentsExpected[index] <= uncertainty.agentsExpected[index - 1])
        #expect(uncertainty.agentsCertain[index] <= uncertainty.agentsCertain[index - 1])
      }
    }
  }

  @Test func theRangeOfTheNeedIsThatOfTheForecast() throws {
    #expect(try Self.plan { _ in }.lower == nil, "a table without a lower bound has none")
    let rows = Self.table().split(separator: "\n").dropFirst().map { row in
      let cells = row.split(separator: ",")
      return "\(cells[0]),\(cells[1]),\((Double(cells[1]) ?? 0) * 0.75 - 20),\(cells[2])"
    }
    for span in [GoalSpan.interval, .day] {
      let plan = try Self.plan {
        $0.table = .text("ds,auto,auto-lo-80,auto-hi-80\n" + rows.joined(separator: "\n") + "\n")
        $0.goalPer = span
      }
      let lower = try #require(plan.lower)
      #expect(lower.volume[0] == 0 && lower.volume[1] == 13.75)
      // The night between the days has neither.
      #expect(
        zip(lower.scheduled, plan.scheduled).allSatisfy { $0 <= $1 || ($0.isNaN && $1.isNaN) }
          && zip(lower.agents, plan.agents).contains { $0 < $1 })
    }
    let paths = (1...20).map { path in "\(path),2024-10-14T08:00:00,\(path)\n\(path),2024-10-14T08:30:00,\(40 + path)\n" }.joined()
    let lower = try #require(try Self.plan { $0.table = .text("path,ds,y\n" + paths) }.lower)
    #expect(abs(lower.volume[0] - 2.9) < 0.5 && abs(lower.volume[1] - 42.9) < 0.5)
  }

  @Test func whatIsStatedNamesTheQueue() throws {
    #expect(try Self.plan { _ in }.queue == "c")
    #expect(try Self.plan { $0.patience = 120 }.queue == "a")
    #expect(try Self.plan { ($0.patience, $0.lines) = (120, 200) }.queue == "x")
    #expect(try Self.plan { $0.handleVariation = 2 }.queue == "mgn")
    let observed = try Self.plan { $0.patienceTimes = [30, 60, 300] }
    let patient = try Self.plan { _ in }
    #expect(observed.queue == "g" && Self.total(observed.agents) < Self.total(patient.agents))
    #expect(throws: JobError.self) { try Self.plan { ($0.patienceTimes, $0.patience) = ([30], 60) } }
    #expect(throws: JobError.self) { try Self.plan { $0.patienceTimes = [30, -1] } }
    let stated = try Self.plan { ($0.queue, $0.patience) = ("c", 120) }
    #expect(stated.assumptions.contains { $0.contains("knows no patience") })
  }

  @Test func volumesBelowZeroAreSaid() throws {
    let rows = "2024-10-14T08:00:00,20\n2024-10-14T09:00:00,-3\n2024-10-14T10:00:00,25\n2024-10-14T11:00:00,-1\n"
    let plan = try Self.plan { $0.table = .text("ds,y\n" + rows) }
    #expect(plan.volume == [20, 0, 25, 0] && plan.agents[1] == 0)
    #expect(plan.assumptions.contains { $0.contains("2 volumes below 0 taken as 0 (first: −3 at 2024-10-14T09:00") }, "\(plan.assumptions)")
    #expect(try Self.plan { _ in }.assumptions.allSatisfy { !$0.contains("below 0") })
  }
}
