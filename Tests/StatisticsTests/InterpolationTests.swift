import Statistics
import Testing

@Suite("Interpolation")
struct InterpolationTests {
  @Test("interpolation in a table, constant beyond its ends")
  func interpolation() {
    #expect(Interpolation.linear(2.5, xs: [1, 2, 3], ys: [10, 20, 40]) == 30)
    #expect(Interpolation.linear(0, xs: [1, 2], ys: [5, 6]) == 5)
    #expect(Interpolation.linear(9, xs: [1, 2], ys: [5, 6]) == 6)
    #expect(Interpolation.linear(1, xs: [], ys: []).isNaN)
  }
}
