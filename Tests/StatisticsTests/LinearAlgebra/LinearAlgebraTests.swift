import Statistics
import TestSupport
import Testing

@Suite("Linear algebra")
struct LinearAlgebraTests {
  @Test("Cholesky solves a known system")
  func cholesky() {
    // [[4, 2], [2, 3]] x = [10, 8] has the solution [1.75, 1.5].
    var matrix = [4.0, 2, 2, 3]
    var vector = [10.0, 8]
    #expect(Cholesky.solve(matrix: &matrix, order: 2, vector: &vector))
    #expect(agrees(vector[0], 1.75, relative: 1e-14) && agrees(vector[1], 1.5, relative: 1e-14))
  }

  @Test("Cholesky refuses what is not positive definite, and wrong shapes")
  func choleskyRefusals() {
    var indefinite = [1.0, 2, 2, 1]
    var vector = [1.0, 1]
    #expect(!Cholesky.solve(matrix: &indefinite, order: 2, vector: &vector))
    var small = [1.0]
    #expect(!Cholesky.solve(matrix: &small, order: 2, vector: &vector))
    var missing = [Double.nan]
    #expect(!Cholesky.factor(&missing, order: 1))
  }

  @Test("least squares fits a line")
  func line() throws {
    let x = [0.0, 1, 2, 3, 4]
    let y = [1.0, 2.9, 5.1, 7.2, 8.8]
    let solution = try #require(
      LeastSquares.solve(columnMajor: [Double](repeating: 1, count: 5) + x, rows: 5, columns: 2, rightHandSide: y))
    #expect(solution.rank == 2)
    #expect(agrees(solution.coefficients[0], 1.02, relative: 1e-12))
    #expect(agrees(solution.coefficients[1], 1.99, relative: 1e-12))
  }

  @Test("collinear columns share the coefficient; more columns than rows are allowed")
  func deficient() throws {
    let twice = try #require(LeastSquares.solve(columnMajor: [1, 2, 3, 1, 2, 3], rows: 3, columns: 2, rightHandSide: [2, 4, 6]))
    #expect(twice.rank == 1)
    #expect(agrees(twice.coefficients[0], 1, relative: 1e-12) && agrees(twice.coefficients[1], 1, relative: 1e-12))
    let wide = try #require(LeastSquares.solve(columnMajor: [3, 4], rows: 1, columns: 2, rightHandSide: [25]))
    #expect(agrees(wide.coefficients[0], 3, relative: 1e-12) && agrees(wide.coefficients[1], 4, relative: 1e-12))
  }

  @Test("values that are not finite and wrong shapes are refused")
  func refusals() {
    #expect(LeastSquares.solve(columnMajor: [1, .nan], rows: 2, columns: 1, rightHandSide: [1, 2]) == nil)
    #expect(LeastSquares.solve(columnMajor: [1], rows: 2, columns: 1, rightHandSide: [1, 2]) == nil)
    #expect(LeastSquares.solve(columnMajor: [], rows: 0, columns: 0, rightHandSide: []) == nil)
  }
}
