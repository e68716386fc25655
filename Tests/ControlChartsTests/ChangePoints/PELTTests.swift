import RealModule
import Statistics
import TestSupport
import Testing

@testable import ControlCharts

@Suite struct PELTTests {
  /// The same minimum by trying every last change.
  static func optimum(_ values: [Double], cost: SegmentCost, penalty: ChangePenalty, least: Int) throws -> Double {
    let sums = SegmentSums(values, cost: cost, countsLengths: penalty == .modifiedBIC)
    let beta = try penalty.value(cost: cost, count: values.count)
    var best = [Double](repeating: .infinity, count: values.count + 1)
    best[0] = -beta
    for end in least...values.count {
      for start in 0...(end - least) { best[end] = min(best[end], best[start] + sums.cost(start, end) + beta) }
    }
    return best[values.count]
  }

  @Test func isExactForEveryCostPenaltyAndLength() throws {
    var stream = RandomStream(seed: 8)
    let costs: [SegmentCost] = [.mean, .variance(mean: nil), .meanAndVariance, .poisson, .exponential, .gamma(shape: 2)]
    let penalties: [ChangePenalty] = [.modifiedBIC, .bic(), .aic(countingChange: false), .hannanQuinn(), .manual(3), .none]
    for round in 0..<6 {
      let values = (0..<60).map { index -> Double in
        let mean = [3.0, 9, 4, 1.5][(index / (7 + 3 * round)) % 4]
        return Double(stream.poisson(mean: mean)) + 1
      }
      for cost in costs {
        for penalty in penalties {
          for least in [2, 3, 9] {
            let found = try PELT.segment(values, cost: cost, penalty: penalty, minimumSegmentLength: least)
            let wanted = try Self.optimum(values, cost: cost, penalty: penalty, least: least)
            #expect(agrees(found.objective, wanted, relative: 1e-10, absolute: 1e-8), "\(cost) \(penalty) \(least)")
            let bounds = [0] + found.changes + [60]
            #expect(zip(bounds, bounds.dropFirst()).allSatisfy { $1 - $0 >= least })
          }
        }
      }
    }
  }

  @Test func shiftScaleAndGaps() throws {
    var stream = RandomStream(seed: 3)
    let values = (0..<100).map { (index: Int) -> Double in (index < 40 ? 0 : 3) + stream.normal() }
    let plain = try PELT.segment(values, cost: .meanAndVariance)
    #expect(plain.changes == [40])
    #expect(try PELT.segment(values.map { 1e7 + $0 }, cost: .meanAndVariance).changes == [40])
    #expect(try PELT.segment(values.map { 1e-4 * $0 }, cost: .meanAndVariance).changes == [40])
    var gappy = values
    for index in [3, 39, 40, 41, 90] { gappy[index] = .nan }
    let present = values.indices.filter { !gappy[$0].isNaN }
    let closed = try PELT.segment(present.map { values[$0] }, cost: .mean)
    #expect(try PELT.segment(gappy, cost: .mean).changes == closed.changes.map { present[$0] })
  }

  @Test func degenerateSeries() throws {
    for values in [[], [1], [1, 2, 3], [Double](repeating: 5, count: 50), [Double](repeating: .nan, count: 20)] {
      for cost in [SegmentCost.mean, .meanAndVariance, .variance(mean: nil), .poisson, .exponential, .gamma(shape: 1)] {
        #expect(try PELT.segment(values, cost: cost).changes.isEmpty)
      }
    }
    #expect(try PELT.segment([0, 0, 0, 0, 9, 9, 9, 9], cost: .poisson, penalty: .bic()).changes == [4])
    #expect(throws: ControlChartError.self) { try PELT.segment([1, -1, 2, 2], cost: .poisson) }
    #expect(throws: ControlChartError.self) { try PELT.segment([1, 0.5], cost: .poisson) }
    #expect(throws: ControlChartError.self) { try PELT.segment([1, 0, 2, 2], cost: .exponential) }
    #expect(throws: ControlChartError.self) { try PELT.segment([1, 2], cost: .gamma(shape: -1)) }
    #expect(throws: ControlChartError.self) { try PELT.segment([1, .infinity], cost: .mean) }
    #expect(throws: ControlChartError.self) { try PELT.segment([1, 1e300], cost: .mean) }
    #expect(throws: ControlChartError.self) { try PELT.segment([1, 2], cost: .mean, penalty: .manual(-1)) }
    #expect(throws: ControlChartError.self) { try PELT.segment([1, 2], cost: .mean, minimumSegmentLength: 0) }
  }

  /// Figures from the formulas of the R package changepoint at n = 100.
  @Test func penalties() throws {
    func value(_ penalty: ChangePenalty, _ cost: SegmentCost) throws -> Double { try penalty.value(cost: cost, count: 100) }
    let logarithm = Double.log(100)
    #expect(try value(.bic(), .mean) == 2 * logarithm && value(.bic(countingChange: false), .meanAndVariance) == 2 * logarithm)
    #expect(try value(.modifiedBIC, .meanAndVariance) == 4 * logarithm && value(.aic(), .poisson) == 4)
    #expect(agrees(try value(.hannanQuinn(), .mean), 4 * Double.log(logarithm), relative: 1e-14))
    for cost in [SegmentCost.mean, .variance(mean: nil), .meanAndVariance, .exponential] {
      #expect(try value(.asymptotic(0.01), cost) > value(.asymptotic(0.05), cost))
      #expect(try value(.asymptotic(0.05), cost) > 2)
    }
    #expect(throws: ControlChartError.self) { try value(.asymptotic(0.05), .poisson) }
    #expect(throws: ControlChartError.self) { try value(.asymptotic(2), .mean) }
  }
}
