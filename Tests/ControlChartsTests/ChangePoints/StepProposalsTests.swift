import Statistics
import TestSupport
import Testing

@testable import ControlCharts

@Suite struct StepProposalsTests {
  /// A first-order autoregressive series of unit variance around a level that steps by `size` at `at`.
  static func series(_ count: Int, memory: Double, size: Double = 0, at: Int = 0, stream: inout RandomStream) -> ChartSeries {
    var noise = stream.normal()
    let values = (0..<count).map { index -> Double in
      let value = 20 + noise + (index >= at ? size : 0)
      noise = memory * noise + (1 - memory * memory).squareRoot() * stream.normal()
      return value
    }
    return ChartSeries(values: values)
  }

  @Test func aStepIsProposedWithDateSizeAndEvidence() throws {
    var stream = RandomStream(seed: 4)
    let found = try StepProposals.find(in: Self.series(120, memory: 0, size: 2, at: 70, stream: &stream))
    let step = try #require(found.steps.first)
    #expect(found.steps.count == 1 && abs(step.index - 70) <= 3 && step.interval.contains(70))
    #expect(step.sizeInterval.contains(2) && step.evidence > step.requiredEvidence)
    #expect(agrees(step.levelAfter - step.levelBefore, step.size, relative: 1e-12))
    #expect(step.says.hasPrefix("From point \(step.index + 1) on") && step.says.contains("95 % confidence"))
  }

  @Test func scaleAndShift() throws {
    var stream = RandomStream(seed: 4)
    let series = Self.series(120, memory: 0.3, size: 3, at: 70, stream: &stream)
    var other = series
    other.values = series.values.map { 1000 + 1e6 * $0 }
    let plain = try StepProposals.find(in: series)
    let moved = try StepProposals.find(in: other)
    #expect(plain.steps.count == 1 && moved.steps.map(\.index) == plain.steps.map(\.index))
    #expect(agrees(moved.steps[0].size, 1e6 * plain.steps[0].size, relative: 1e-9))
    #expect(moved.steps[0].interval == plain.steps[0].interval)
  }

  /// Noise with memory looks like steps; the raised penalty keeps it quiet, the plain one does not.
  @Test func memoryIsNotMistakenForSteps() throws {
    var stream = RandomStream(seed: 12)
    for (memory, most) in [(0.0, 1), (0.4, 3), (0.7, 6)] {
      var alarms = 0
      var plain = 0
      for _ in 0..<50 {
        let series = Self.series(150, memory: memory, stream: &stream)
        if !(try StepProposals.find(in: series).steps.isEmpty) { alarms += 1 }
        let noise = try #require(DifferenceNoise(series.values))
        let naive = series.values.map { $0 / (noise.deviation * (1 - noise.autocorrelation).squareRoot()) }
        if !(try PELT.segment(naive, cost: .mean, minimumSegmentLength: 7).changes.isEmpty) { plain += 1 }
      }
      #expect(alarms <= most, "memory \(memory)")
      if memory == 0.7 { #expect(plain > 40) }
    }
  }

  /// Where one step is found, its intervals hold the truth about as often as they say.
  @Test func intervalsCover() throws {
    var stream = RandomStream(seed: 31)
    for memory in [0.0, 0.4] {
      var (found, dates, sizes) = (0.0, 0.0, 0.0)
      for _ in 0..<150 {
        let proposals = try StepProposals.find(in: Self.series(120, memory: memory, size: 2, at: 60, stream: &stream))
        guard let step = proposals.steps.first, proposals.steps.count == 1 else { continue }
        found += 1
        if step.interval.contains(60) { dates += 1 }
        if step.sizeInterval.contains(2) { sizes += 1 }
      }
      #expect(found > 100, "memory \(memory): \(found)")
      #expect(dates / found > 0.9, "memory \(memory): \(dates / found)")
      #expect(sizes / found > 0.88, "memory \(memory): \(sizes / found)")
    }
  }

  @Test func tooLittleToSay() throws {
    #expect(try StepProposals.find(in: ChartSeries(values: [1, 2, 3])).note != nil)
    #expect(try StepProposals.find(in: ChartSeries(values: [Double](repeating: 4, count: 60))).note != nil)
    #expect(try StepProposals.find(in: ChartSeries(values: [])).steps.isEmpty)
    #expect(throws: ControlChartError.self) { try StepProposals.find(in: ChartSeries(values: [1]), confidence: 1) }
    // Long runs of equal values with one jump still have an answer.
    let jump = (0..<60).map { $0 < 30 ? 0.0 : 1e6 }
    #expect(try StepProposals.find(in: ChartSeries(values: jump)).steps.count <= 1)
  }

  /// A weekend is no step, and a step under a weekly profile is found.
  @Test func aSeasonIsTakenOutFirst() throws {
    func values(step: Double) -> [Double] {
      (0..<84).map { day in
        let level = day % 7 < 5 ? 100.0 : 30
        return level + Double(day * 37 % 11) - 5 + (day >= 50 ? step : 0)
      }
    }
    let slots = (0..<84).map { $0 % 7 }
    let still = try StepProposals.find(in: ChartSeries(values: values(step: 0), slots: slots))
    #expect(still.steps.isEmpty)
    let moved = try StepProposals.find(in: ChartSeries(values: values(step: 25), slots: slots))
    #expect(moved.steps.count == 1)
    #expect(moved.steps.first.map { abs($0.index - 50) <= 2 && abs($0.size - 25) < 5 } == true)
  }
}
