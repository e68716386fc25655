import Testing

@testable import Tickets

@Suite struct ShareColumnTests {
  /// What stands two decimals further left is what would have been written so.
  @Test func hundredthsAreAsWritten() throws {
    for tenThousandths in 0...10_000 {
      let whole = tenThousandths / 100
      let rest = tenThousandths % 100
      let percent = try #require(Double("\(whole).\(rest < 10 ? "0" : "")\(rest)"))
      let ratio = try #require(Double("\(tenThousandths)e-4"))
      #expect(ShareColumn.hundredth(of: percent) == ratio)
    }
    #expect(ShareColumn.hundredth(of: 1.0 / 3 * 100) == 1.0 / 3 * 100 / 100)
    #expect(ShareColumn.hundredth(of: .nan).isNaN)
    #expect(ShareColumn.hundredth(of: -90.1) == -0.901)
    #expect(ShareColumn.hundredth(of: 1e300) == 1e300 / 100)
  }
}
