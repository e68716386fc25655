import Forecasting
import Testing

@Suite("Hierarchy")
struct HierarchyTests {
  @Test("paths with a common root")
  func paths() throws {
    let tree = try Hierarchy(paths: ["total/a/x", "total/a/y", "total/b/x", "total/c"])
    #expect(tree.names == ["total", "total/a", "total/b", "total/a/x", "total/a/y", "total/b/x", "total/c"])
    #expect(tree.aggregates.map(\.members) == [[0, 1, 2, 3], [0, 1], [2]])
    #expect(tree.aggregates[0].children == [1, 2, 6])
    #expect(tree.summed([1, 2, 4, 8]) == [15, 3, 4, 1, 2, 4, 8])
    #expect(tree.isTree)
  }

  @Test("without a common root a total is put above; ids that go on are sums")
  func root() throws {
    let tree = try Hierarchy(paths: ["a/x", "a", "b", "a/y"])
    #expect(tree.names == ["total", "a", "a/x", "b", "a/y"])
    #expect(tree.incoherence([10, 7, 3, 3, 4]) == 0)
    #expect(tree.incoherence([10, 6, 3, 3, 4]) == 1)
    let flat = try Hierarchy(paths: ["x", "y", "total"])
    #expect(flat.names == ["all total", "x", "y", "total"])
    #expect(try Hierarchy(paths: ["only"]).names == ["total", "only"])
  }

  @Test("groups that cut across one another")
  func groups() throws {
    let groups = try Hierarchy(
      bottom: ["1", "2", "3", "4"], groups: [("team", ["a", "a", "b", "b"]), ("channel", ["mail", "phone", "mail", "phone"])])
    #expect(groups.names == ["total", "team=a", "team=b", "channel=mail", "channel=phone", "1", "2", "3", "4"])
    #expect(groups.summed([1, 2, 4, 8]) == [15, 3, 12, 5, 10, 1, 2, 4, 8])
    #expect(!groups.isTree)
  }

  @Test("what makes no hierarchy is refused", arguments: [[], ["a/b", "a/b"], ["a//b"], ["/a"], [""]])
  func refused(paths: [String]) {
    #expect { try Hierarchy(paths: paths) } throws: { ($0 as? ForecastingError)?.code == .badParameter }
  }

  @Test("sums of series begin with the first member and miss what a member misses")
  func series() throws {
    let tree = try Hierarchy(paths: ["a", "b"])
    let sums = try tree.series([
      ForecastSeries(values: [1, 2, .nan, 4], isCount: true), ForecastSeries(values: [10, 20], isCount: true),
    ])
    #expect(sums[0].values.prefix(2) == [1, 2] && sums[0].values[2].isNaN && sums[0].values[3] == 24)
    #expect(sums[0].isCount && sums.count == 3)
  }
}
