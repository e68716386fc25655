/// Series that add up: a total, the groups inside it, and the bottom series that every other one is a sum of.
///
/// The summing matrix S of the literature is [A; I]: aggregates first, then the bottom series. It is kept as the list of bottom series in each
/// aggregate. Source: Hyndman & Athanasopoulos, 3rd ed., sections 11.1 and 11.2.
public struct Hierarchy: Sendable, Equatable {
  /// A series that is the sum of others.
  public struct Aggregate: Sendable, Equatable {
    public let name: String
    /// The bottom series that it sums, ascending.
    public let members: [Int]
    /// The nodes right below it in a tree; empty for a group.
    public internal(set) var children: [Int] = []
  }

  /// The sums, the total first; node i of the hierarchy is aggregate i.
  public let aggregates: [Aggregate]
  /// The names of the bottom series, nodes from `aggregates.count` on.
  public let bottom: [String]
  /// Whether every node has one place below the total, as in a tree; groups that cut across one another have not.
  public let isTree: Bool

  /// All names: aggregates, then bottom series.
  public var names: [String] { aggregates.map(\.name) + bottom }
  /// How many nodes.
  public var count: Int { aggregates.count + bottom.count }

  /// A tree from ids that are paths, such as `total/team/category`: every beginning of a path is a sum. Where the paths have no common root,
  /// a `total` is put above them. An id that others go on from is a sum itself and not a bottom series.
  ///
  /// Throws `badParameter` without an id, for one that comes twice, or one with an empty part.
  public init(paths: [String], separator: Character = "/") throws(ForecastingError) {
    var parts: [[String]] = []
    for path in paths {
      let steps = path.split(separator: separator, omittingEmptySubsequences: false).map(String.init)
      guard !steps.contains("") else {
        throw ForecastingError(
          .badParameter, "The id '\(path)' has an empty part, so its place in the hierarchy is not clear.", place: path)
      }
      parts.append(steps)
    }
    try self.init(parts: parts, separator: String(separator))
  }

  private init(parts: [[String]], separator: String) throws(ForecastingError) {
    var inner = Set<[String]>()
    for steps in parts {
      for length in 1..<max(1, steps.count) { inner.insert(Array(steps[..<length])) }
    }
    let leaves = parts.filter { !inner.contains($0) }
    try Self.check(leaves.map { $0.joined(separator: separator) })
    let hasRoot = Set(leaves.map { $0.first ?? "" }).count == 1 && leaves.allSatisfy { $0.count > 1 }
    // An aggregate's key is its path; the root put above has the empty one.
    let keys = leaves.map { leaf in (hasRoot ? 1 : 0)..<leaf.count }.enumerated().map { place, lengths in
      lengths.map { Array(leaves[place][..<$0]) }
    }
    var members: [[String]: [Int]] = [:]
    var order: [[String]] = []
    for (leaf, list) in keys.enumerated() {
      for key in list {
        if members[key] == nil { order.append(key) }
        members[key, default: []].append(leaf)
      }
    }
    // Upper levels first, as they come within a level.
    order = order.enumerated().sorted { ($0.element.count, $0.offset) < ($1.element.count, $1.offset) }.map(\.element)
    let place = Dictionary(order.enumerated().map { ($0.element, $0.offset) }) { first, _ in first }
    var aggregates = order.map { key in
      Aggregate(name: key.isEmpty ? Self.totalName(leaves) : key.joined(separator: separator), members: members[key] ?? [])
    }
    for (index, key) in order.enumerated() where index > 0 {
      if let parent = place[Array(key.dropLast())] { aggregates[parent].children.append(index) }
    }
    for (leaf, list) in keys.enumerated() {
      if let parent = list.last.flatMap({ place[$0] }) { aggregates[parent].children.append(order.count + leaf) }
    }
    self.aggregates = aggregates
    bottom = leaves.map { $0.joined(separator: separator) }
    isTree = true
  }

  private static func totalName(_ leaves: [[String]]) -> String {
    let taken = Set(leaves.compactMap(\.first))
    var name = "total"
    while taken.contains(name) { name = "all \(name)" }
    return name
  }

  /// Groups that may cut across one another: the total, and for every column the sum of each of its values, named `column=value`.
  ///
  /// - Parameters:
  ///   - bottom: the names of the bottom series.
  ///   - columns: a name and one value a bottom series.
  /// Throws `badParameter` for names that come twice, or columns that are not as long as the names.
  public init(bottom: [String], groups columns: [(name: String, values: [String])]) throws(ForecastingError) {
    try Self.check(bottom)
    var aggregates = [Aggregate(name: "total", members: Array(bottom.indices))]
    for column in columns {
      guard column.values.count == bottom.count else {
        throw ForecastingError(.badParameter, "The group \(column.name) does not have one value a series.", place: column.name)
      }
      var members: [String: [Int]] = [:]
      var order: [String] = []
      for (series, value) in column.values.enumerated() {
        if members[value] == nil { order.append(value) }
        members[value, default: []].append(series)
      }
      aggregates += order.map { Aggregate(name: "\(column.name)=\($0)", members: members[$0] ?? []) }
    }
    self.aggregates = aggregates
    self.bottom = bottom
    isTree = false
  }

  private static func check(_ names: [String]) throws(ForecastingError) {
    guard !names.isEmpty else { throw ForecastingError(.badParameter, "A hierarchy needs at least one series.", place: "hierarchy") }
    var seen = Set<String>()
    for name in names where !seen.insert(name).inserted {
      throw ForecastingError(.badParameter, "The series \(name) comes twice in the hierarchy.", place: name)
    }
  }

  /// The values of all nodes from those of the bottom series: S b. Shorter input gives zeros.
  public func summed(_ values: [Double]) -> [Double] {
    aggregates.map { aggregate in
      var sum = 0.0
      for series in aggregate.members where series < values.count { sum += values[series] }
      return sum
    } + (0..<bottom.count).map { $0 < values.count ? values[$0] : 0 }
  }

  /// How far values of all nodes are from adding up: the greatest difference between an aggregate and the sum of its bottom series.
  public func incoherence(_ values: [Double]) -> Double {
    guard values.count == count else { return .infinity }
    let sums = summed(Array(values.dropFirst(aggregates.count)))
    return aggregates.indices.reduce(0) { max($0, abs(values[$1] - sums[$1])) }
  }
}
