import Statistics
import TestSupport
import Testing

@Suite struct NormalTests {
  @Test func tailsAndQuantilesInvert() {
    #expect(agrees(Normal.standard.upperTail(3), 0.0013498980316300933, relative: 1e-14))
    #expect(agrees(Normal.standard.quantile(0.975), 1.959963984540054, relative: 1e-14))
    for p in [1e-200, 1e-10, 0.01, 0.4, 0.5, 0.77, 0.999] {
      #expect(agrees(Normal.standard.cumulative(Normal.standard.quantile(p)), p, relative: 1e-12))
    }
    #expect(Normal.standard.quantile(0) == -.infinity)
    #expect(Normal.standard.quantile(1.5).isNaN)
  }
}
