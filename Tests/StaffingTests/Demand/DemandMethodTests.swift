import Staffing
import TestSupport
import Testing

@Suite struct DemandMethodTests {
  static let path = try! RatePath(volumes: [10, 30, 60, 40, 20, 5], intervalSeconds: 900)

  /// The general sum on a law that is exponential in all but name, and on a gamma law of one stage.
  @Test func generalHandleTimesAgreeWithTheClosedForm() throws {
    let exact = try IntervalLoads(Self.path, handleTime: .exponential(mean: 1200)).loads
    for law in [DurationLaw.gamma(shape: 1, mean: 1200), .mixture([.init(weight: 1, law: .exponential(mean: 1200))])] {
      for (general, closed) in zip(try IntervalLoads(Self.path, handleTime: law).loads, exact) {
        #expect(agrees(general.start, closed.start, relative: 1e-12))
        #expect(agrees(general.end, closed.end, relative: 1e-12))
        #expect(agrees(general.average, closed.average, relative: 1e-12))
        #expect(agrees(general.highest, closed.highest, relative: 1e-12))
      }
    }
  }

  /// With constant handle times the load is the number that came in the last handle time.
  @Test func constantHandleTimesByHand() throws {
    let loads = try IntervalLoads(Self.path, handleTime: .deterministic(900)).loads
    #expect(loads.map { $0.start } == [0, 10, 30, 60, 40, 20])
    #expect(agrees(loads[1].average, 20, relative: 1e-12))
  }

  /// A handle time far below the interval makes the averages one.
  @Test func shortHandleTimesMakeTheAveragesOne() throws {
    let all = try [DemandMethod.intervalAverage, .intervalHighest, .laggedAverage, .modifiedLoadAverage].map {
      try $0.loads(Self.path, handleTime: .exponential(mean: 1))
    }
    for loads in all { for (a, b) in zip(loads, all[0]) { #expect(agrees(a, b, relative: 0.02)) } }
  }

  @Test func finerRatesThanStaffingIntervals() throws {
    let law = DurationLaw.exponential(mean: 900)
    #expect(try DemandMethod.intervalAverage.loads(Self.path, handleTime: law, cells: 2) == [20, 50, 12.5])
    #expect(try DemandMethod.intervalHighest.loads(Self.path, handleTime: law, cells: 2) == [30, 60, 20])
    #expect(try DemandMethod.laggedAverage.loads(Self.path, handleTime: law, cells: 2) == [5, 45, 30])
    #expect(try DemandMethod.laggedHighest.loads(Self.path, handleTime: law, cells: 2) == [10, 60, 40])
    #expect(throws: StaffingError.self) { try DemandMethod.intervalAverage.loads(Self.path, handleTime: law, cells: 0) }
    #expect(throws: StaffingError.self) { try DemandMethod.laggedAverage.loads(Self.path, handleTime: .deterministic(0)) }
  }

  /// Laws with a closed form against the same law by quadrature.
  @Test func sineWavesByQuadratureAgree() throws {
    for (law, other) in [
      (DurationLaw.exponential(mean: 3), DurationLaw.weibull(shape: 1, scale: 3)),
      (.deterministic(3), .uniform(lower: 3 - 1e-7, upper: 3 + 1e-7)),
    ] {
      let a = try SinusoidalLoad(base: 10, amplitude: 7, period: 11, handleTime: law)
      let b = try SinusoidalLoad(base: 10, amplitude: 7, period: 11, handleTime: other)
      for time in [0, 2.5, 7, 100] { #expect(agrees(a.load(at: time), b.load(at: time), relative: 1e-11)) }
    }
    #expect(throws: StaffingError.self) { try SinusoidalLoad(base: 1, amplitude: 2, period: 1, handleTime: .deterministic(1)) }
    #expect(throws: StaffingError.self) { try SinusoidalLoad(base: 1, amplitude: 1, period: 1, handleTime: .endless) }
    #expect(throws: StaffingError.self) { try SinusoidalLoad(base: 1, amplitude: 1, period: 0, handleTime: .deterministic(1)) }
  }
}
