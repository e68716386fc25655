import Statistics
import Testing

@testable import Forecasting

@Suite("Errors of a hierarchy drawn together")
struct JointErrorsTests {
  private func noise(_ count: Int, seed: UInt64) -> [Double] {
    var random = RandomStream(seed: seed)
    return (0..<count).map { _ in random.normal() }
  }

  private func paths(_ errors: [[Double]], seasons: [Int], horizon: Int, count: Int) throws -> [[[Double]]] {
    let joint = try #require(JointErrors(errors, seasons: seasons, horizon: horizon))
    var random = RandomStream(seed: 3)
    return (0..<count).map { _ in
      var innovations = errors.map { _ in [Double](repeating: .nan, count: 2 * horizon + 1) }
      joint.draw(into: &innovations, at: 0, horizon: horizon, random: &random)
      return innovations
    }
  }

  @Test("what two nodes have in common they keep, from one day to the next too") func common() throws {
    let first = noise(200, seed: 1)
    let late = [0.3] + first.dropLast()
    for path in try paths([first, first.map { 5 * $0 }, late], seasons: [7], horizon: 14, count: 50) {
      #expect(path[0] == path[1])
      #expect(path.allSatisfy { $0.allSatisfy(\.isFinite) })
      // Blocks are a week long: all but the step between two of them.
      for h in 1..<14 where h != 7 { #expect(abs(path[2][h] - path[0][h - 1]) < 0.2) }
    }
  }

  @Test("days of the week stay where they are") func season() throws {
    // 203 errors: the next step is at place 0 of the season, whose errors are all the largest.
    let errors = noise(203, seed: 2).enumerated().map { $0.offset % 7 == 0 ? 100 + $0.element : $0.element }
    for path in try paths([errors], seasons: [7], horizon: 10, count: 50) {
      for h in 0..<10 { #expect((path[0][h] > Normal.standard.quantile(6.0 / 7)) == (h % 7 == 0), "step \(h)") }
    }
  }

  @Test("all draws together have the distribution of the scores") func moments() throws {
    let drawn = try paths([noise(150, seed: 4)], seasons: [], horizon: 12, count: 2000).flatMap { $0[0] }
    let mean = drawn.reduce(0, +) / Double(drawn.count)
    let variance = drawn.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(drawn.count)
    #expect(abs(mean) < 0.1 && abs(variance - 1) < 0.12)
  }

  @Test("equal errors have equal scores, a perfect record none") func ties() throws {
    for path in try paths([[Double](repeating: 0, count: 100)], seasons: [7], horizon: 14, count: 5) {
      #expect(path[0].allSatisfy { $0 == 0 })
    }
    let coin = noise(100, seed: 9).map { $0 < 0 ? -1.0 : 1.0 }
    for path in try paths([coin], seasons: [], horizon: 14, count: 20) { #expect(Set(path[0].prefix(14)).count <= 2) }
  }

  @Test("a record too short for blocks is none") func short() {
    #expect(JointErrors([noise(20, seed: 1)], seasons: [7], horizon: 14) == nil)
    #expect(JointErrors([], seasons: [7], horizon: 14) == nil)
  }
}
