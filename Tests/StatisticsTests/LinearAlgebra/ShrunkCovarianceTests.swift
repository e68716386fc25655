import Statistics
import TestSupport
import Testing

@Suite("Shrunk covariance")
struct ShrunkCovarianceTests {
  @Test("standard deviations are the sample's, strong correlations stay, chance ones go")
  func shrinks() throws {
    var random = RandomStream(seed: 4)
    let first = (0..<200).map { _ in random.normal() }
    let second = first.map { 2 * $0 + 0.2 * random.normal() }
    let strong = try #require(ShrunkCovariance(columns: [first, second]))
    #expect(strong.correlations[1] > 0.95 && strong.intensity < 0.05)
    let chance = try #require(ShrunkCovariance(columns: (0..<30).map { _ in (0..<12).map { _ in random.normal() } }))
    #expect(chance.intensity > 0.7)
    #expect(agrees(strong.covariance(1, 1), strong.standardDeviations[1] * strong.standardDeviations[1], relative: 1e-12))
    #expect(agrees(strong.covariance(0, 1), strong.covariance(1, 0), relative: 1e-12))
  }

  @Test("constant, missing and unfit columns")
  func hostile() throws {
    let odd = try #require(ShrunkCovariance(columns: [[1, 1, 1], [.nan, .nan, .nan], [1, 2, 4], [1e200, -1e200, 1e300]]))
    #expect(odd.correlations.allSatisfy { $0.isFinite && abs($0) <= 1 })
    #expect(odd.standardDeviations[0] == 0 && odd.standardDeviations[1] == 0)
    #expect(ShrunkCovariance(columns: []) == nil)
    #expect(ShrunkCovariance(columns: [[1]]) == nil)
    #expect(ShrunkCovariance(columns: [[1, 2], [1]]) == nil)
  }
}
