import Staffing
import TestSupport
import Testing

@Suite struct QueueTrafficTests {
  @Test func loadIsVolumeTimesHandleTimeOverInterval() throws {
    let traffic = try QueueTraffic(volume: 100, intervalSeconds: 1800, handleTime: 180)
    #expect(traffic.offeredLoad == 10)
    #expect(agrees(traffic.arrivalRate, 100.0 / 1800, relative: 1e-15))
  }

  @Test(arguments: [-1, .nan, .infinity, -.infinity, 1e9])
  func refusesLoadsWithoutMeaning(_ load: Double) {
    #expect(throws: StaffingError.self) { try QueueTraffic(offeredLoad: load, handleTime: 180) }
  }

  @Test(arguments: [0, -1, .nan, .infinity])
  func refusesTimesWithoutMeaning(_ seconds: Double) {
    #expect(throws: StaffingError.self) { try QueueTraffic(offeredLoad: 10, handleTime: seconds) }
    #expect(throws: StaffingError.self) { try QueueTraffic(volume: 100, intervalSeconds: seconds, handleTime: 180) }
    #expect(throws: StaffingError.self) { try QueueTraffic(volume: 100, intervalSeconds: 1800, handleTime: seconds) }
    #expect(throws: StaffingError.self) { try QueueTraffic(offeredLoad: 10, handleTime: 180, meanPatience: seconds) }
  }

  @Test func refusesLinesAndRedialsWithoutMeaning() {
    #expect(throws: StaffingError.self) { try QueueTraffic(offeredLoad: 10, handleTime: 180, lines: 0) }
    #expect(throws: StaffingError.self) { try QueueTraffic(offeredLoad: 10, handleTime: 180, lines: .max) }
    for redial in [-0.1, 1, .nan] {
      #expect(throws: StaffingError.self) { try QueueTraffic(offeredLoad: 10, handleTime: 180, redialProbability: redial) }
    }
  }

  @Test func aModelNamesTheParameterItMisses() throws {
    let traffic = try QueueTraffic(offeredLoad: 10, handleTime: 180)
    for id in ["a", "x"] {
      #expect { try QueueModels.named(id).init(traffic) } throws: { error in
        (error as? StaffingError)?.code == .missingParameter && (error as? StaffingError)?.subject == "patience"
      }
    }
  }
}
