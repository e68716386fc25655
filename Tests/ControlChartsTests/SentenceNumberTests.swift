import Testing

@testable import ControlCharts

@Suite struct SentenceNumberTests {
  @Test func readsLikeAPersonWrites() {
    for (value, text) in [
      (0.0, "0"), (3, "3"), (-3, "-3"), (0.5, "0.5"), (12.3456, "12.35"), (1234.56, "1235"), (0.00123456, "0.001235"), (99.999, "100"),
      (350.25, "350.3"), (1e20, "1e+20"), (-0.25, "-0.25"), (.nan, "missing"),
    ] { #expect(SentenceNumber.text(value) == text) }
    #expect(SentenceNumber.percent(0.7041) == "70.4 %")
  }
}
