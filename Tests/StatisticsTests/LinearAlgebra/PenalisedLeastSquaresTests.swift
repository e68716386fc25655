import Statistics
import TestSupport
import Testing

@Suite("Penalised least squares")
struct PenalisedLeastSquaresTests {
  private static let x: [Double] = (0..<40).map { Double($0) / 10 }

  @Test("without a penalty it is least squares") func plain() throws {
    let y = Self.x.enumerated().map { 3 + 2 * $1 + ($0 % 2 == 0 ? 0.1 : -0.1) }
    let columns = [[Double](repeating: 1, count: 40), Self.x]
    let fit = try #require(
      PenalisedLeastSquares(
        columns: columns, response: y, weights: [Double](repeating: 1, count: 40),
        penalties: [.init(block: -1, factor: 0), .init(block: -1, factor: 0)], blocks: 0))
    let reference = try #require(LinearRegression(response: y, columns: columns))
    for (a, b) in zip(fit.coefficients, reference.coefficients) { #expect(agrees(a, b, relative: 1e-9)) }
    #expect(agrees(fit.residualSumOfSquares, reference.residualSumOfSquares, relative: 1e-8))
    #expect(agrees(fit.effectiveDegrees, 2, relative: 1e-9))
  }

  @Test("columns that explain nothing are penalised away, those that explain are not") func chosen() throws {
    var random = RandomStream(seed: 4)
    let noise = (0..<30).map { _ in Self.x.map { _ in random.normal() } }
    let y = Self.x.map { 5 * $0 + 0.3 * random.normal() }
    func fit(_ columns: [[Double]]) -> PenalisedLeastSquares? {
      PenalisedLeastSquares(
        columns: columns, response: y, weights: y.map { _ in 1 }, penalties: columns.map { _ in .init(block: 0) }, blocks: 1)
    }
    #expect(try #require(fit([Self.x])).coefficients[0] > 4.9)
    let both = try #require(
      PenalisedLeastSquares(
        columns: [Self.x] + noise, response: y, weights: y.map { _ in 1 },
        penalties: [.init(block: -1, factor: 0)] + noise.map { _ in .init(block: 0) }, blocks: 1))
    #expect(both.effectiveDegrees < 12)
  }

  @Test("rows of no weight do not count; shapes that do not fit are refused") func weights() {
    let fit = PenalisedLeastSquares(
      columns: [[1, 1, 1]], response: [2, 4, 1e9], weights: [1, 1, 0], penalties: [.init(block: -1, factor: 0)], blocks: 0)
    #expect(agrees(fit?.coefficients.first ?? .nan, 3, relative: 1e-12))
    #expect(PenalisedLeastSquares(columns: [[1, 1]], response: [2], weights: [1], penalties: [.init(block: 0)], blocks: 1) == nil)
    #expect(PenalisedLeastSquares(columns: [[.nan]], response: [2], weights: [1], penalties: [.init(block: 0)], blocks: 1) == nil)
  }
}
