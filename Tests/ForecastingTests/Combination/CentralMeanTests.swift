import TestSupport
import Testing

@testable import Forecasting

@Suite("Central mean of forecasts")
struct CentralMeanTests {
  @Test("without trimming it is the weighted mean") func plain() {
    let path = CentralMean(trimmedShare: 0).path(of: [[1, 2], [3, 6]], weights: [0.75, 0.25], count: 2)
    #expect(path == [1.5, 3])
  }

  @Test("one of five that has gone astray has no say, whichever it is") func astray() {
    let mean = CentralMean(trimmedShare: 0.2)
    for place in 0..<5 {
      var paths = [[Double]](repeating: [10, 20], count: 5)
      paths[place] = [1000, -1000]
      let path = mean.path(of: paths, weights: [Double](repeating: 0.2, count: 5), count: 2)
      #expect(agrees(path[0], 10, relative: 1e-12) && agrees(path[1], 20, relative: 1e-12))
    }
  }

  @Test("a heavy member loses only the share that is trimmed") func heavy() {
    // Weights 0.6, 0.3, 0.1 from the lowest up: 0.5, 0.3 and nothing are left within 0.1 of the ends.
    let path = CentralMean(trimmedShare: 0.1).path(of: [[3], [1], [2]], weights: [0.1, 0.6, 0.3], count: 1)
    #expect(agrees(path[0], (0.5 * 1 + 0.3 * 2) / 0.8, relative: 1e-12))
  }

  @Test("it lies within the members and does not mind their order") func order() {
    let mean = CentralMean(trimmedShare: 0.12)
    let paths: [[Double]] = [[5, 1, 4], [2, 8, 4], [9, 3, 4], [7, 6, 4]]
    let weights = [0.1, 0.4, 0.2, 0.3]
    let path = mean.path(of: paths, weights: weights, count: 3)
    let turned = mean.path(of: paths.reversed(), weights: weights.reversed(), count: 3)
    for h in 0..<3 {
      #expect(agrees(path[h], turned[h], relative: 1e-12))
      #expect(path[h] >= (paths.map { $0[h] }.min() ?? 0) && path[h] <= (paths.map { $0[h] }.max() ?? 0))
    }
    #expect(path[2] == 4)
  }

  @Test("no weight, no forecast") func empty() {
    #expect(CentralMean(trimmedShare: 0.1).path(of: [], weights: [], count: 2) == [0, 0])
  }
}
