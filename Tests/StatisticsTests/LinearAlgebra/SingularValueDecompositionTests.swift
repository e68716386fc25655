import Statistics
import TestSupport
import Testing

@Suite("Singular value decomposition")
struct SingularValueDecompositionTests {
  @Test("a matrix by hand: singular values 5 and 3 of [[3, 2, 2], [2, 3, -2]]")
  func byHand() throws {
    let parts = try #require(SingularValueDecomposition(rowMajor: [3, 2, 2, 2, 3, -2], rows: 2, columns: 3))
    #expect(agrees(parts.values[0], 5, relative: 1e-12))
    #expect(agrees(parts.values[1], 3, relative: 1e-12))
    let root = 0.5.squareRoot()
    for (found, expected) in zip(parts.right[0], [root, root, 0]) { #expect(agrees(found, expected, absolute: 1e-12)) }
  }

  @Test("the parts make the matrix again, tall or wide", arguments: [(7, 3), (3, 7), (1, 4), (4, 1)])
  func reconstruction(rows: Int, columns: Int) throws {
    var random = RandomStream(seed: 4)
    let matrix = (0..<(rows * columns)).map { _ in random.normal() }
    let parts = try #require(SingularValueDecomposition(rowMajor: matrix, rows: rows, columns: columns))
    for i in 0..<rows {
      for j in 0..<columns {
        let value = parts.values.indices.reduce(0.0) { $0 + parts.values[$1] * parts.left[$1][i] * parts.right[$1][j] }
        #expect(agrees(value, matrix[i * columns + j], absolute: 1e-12))
      }
    }
  }

  @Test("no decomposition of what is no matrix")
  func refusals() {
    #expect(SingularValueDecomposition(rowMajor: [1, 2, 3], rows: 2, columns: 2) == nil)
    #expect(SingularValueDecomposition(rowMajor: [], rows: 0, columns: 0) == nil)
    #expect(SingularValueDecomposition(rowMajor: [1, .nan], rows: 1, columns: 2) == nil)
  }
}
