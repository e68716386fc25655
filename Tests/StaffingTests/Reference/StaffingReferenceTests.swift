import Foundation
import Staffing
import TestSupport
import Testing

/// The module's figures against values computed elsewhere with 20 to 25 digits: every case of every file in the reference folder.
@Suite struct StaffingReferenceTests {
  static let families: [String: ReferenceFamily] = [
    "erlang_b": .erlangB,
    "erlang_c": .erlangC,
    "erlang_bc_continuous": .erlangContinuous,
    "erlang_c_measures": .erlangCMeasures,
    "erlang_c_required": .erlangCRequired,
    "erlang_a": .erlangA,
    "erlang_x": .erlangX,
    "mmn_g_patience": .generalPatience,
    "mol_offered_load": .offeredLoad,
    "mol_intervals": .intervalLoads,
    "transient": .transient,
    "published_examples": .publishedExamples,
    "simulation": .simulation,
    "tickets_business_hours": .ticketQueues,
    "backlog_fluid": .fluidBacklog,
    "deadline_capacity": .deadlineCapacity,
    "shifts_index": ReferenceFamily(check: ReferenceShifts.indexProblems),
    "rosters": ReferenceFamily(check: ReferenceRosters.problems),
  ]

  // One after the other: programmes that wait for the one solver would lose their time limits to each other.
  @Test(.serialized, arguments: Fixtures.referenceFiles("staffing"))
  func agreesWithReference(_ file: URL) throws {
    guard file.pathExtension == "json" else {
      // A page of text beside the cases is no family.
      if file.pathExtension != "md" { Issue.record("\(file.lastPathComponent): no reader for this kind of file") }
      return
    }
    let name = file.deletingPathExtension().lastPathComponent
    // Every file of this folder is one instance, under a name of its own.
    let isInstance = file.deletingLastPathComponent().lastPathComponent == "shifts"
    let family = try #require(
      isInstance ? ReferenceFamily(check: { try ReferenceShifts(file: $0).problems() }) : Self.families[name],
      "\(name) is a family without a check")
    let problems = try family.problems(in: file)
    #expect(problems.isEmpty, "\(problems.count) problems, the first: \(problems.prefix(5).joined(separator: "; "))")
  }

  @Test func aCaseWithAnUnknownKeyFails() throws {
    let madeUp = ReferenceCase(place: "made up", values: ["a": 1, "n": 1, "B": 0.5, "colour": 3])
    #expect(try ReferenceFamily.erlangB.problems(of: madeUp).count == 1)
  }

  @Test func aWrongFigureFails() throws {
    let madeUp = ReferenceCase(place: "made up", values: ["a": 1, "n": 1, "B": 0.5 + 1e-9])
    #expect(try ReferenceFamily.erlangB.problems(of: madeUp).count == 1)
  }

  @Test func aMissingInputFails() throws {
    let madeUp = ReferenceCase(place: "made up", values: ["a": 1, "B": 0.5])
    #expect(try ReferenceFamily.erlangB.problems(of: madeUp).count == 1)
  }
}
