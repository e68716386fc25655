/// Ascending points, neighbours held together: those of a baseline or of a signal mostly are one run.
public struct PointRuns: Sequence, Sendable, Equatable {
  /// The first run; empty without points.
  private var first: Range<Int>
  private var later: [Range<Int>] = []

  public init() { first = 0..<0 }

  /// - Parameter points: in ascending order.
  public init(_ points: some Sequence<Int>) {
    self.init()
    for point in points { append(point) }
  }

  /// A run of neighbours.
  public init(_ run: Range<Int>) { first = run }

  /// A run of neighbours.
  public init(_ run: ClosedRange<Int>) { first = Range(run) }

  public var count: Int { later.reduce(first.count) { $0 + $1.count } }

  public var isEmpty: Bool { first.isEmpty }

  /// The points one by one.
  public var points: [Int] { later.isEmpty ? Array(first) : Array(first) + later.joined() }

  /// How many runs there are.
  var runCount: Int { first.isEmpty ? 0 : later.count + 1 }

  /// A run, counted from 0.
  func run(_ number: Int) -> Range<Int> { number == 0 ? first : later[number - 1] }

  public mutating func append(_ point: Int) { append(point..<(point + 1)) }

  /// Appends a run that begins after the last point.
  public mutating func append(_ run: Range<Int>) {
    if run.isEmpty { return }
    if first.isEmpty {
      first = run
    } else if let last = later.indices.last {
      if later[last].upperBound == run.lowerBound {
        later[last] = later[last].lowerBound..<run.upperBound
      } else {
        later.append(run)
      }
    } else if first.upperBound == run.lowerBound {
      first = first.lowerBound..<run.upperBound
    } else {
      later.append(run)
    }
  }

  /// Appends points after the last one.
  public mutating func append(_ other: PointRuns) {
    append(other.first)
    for run in other.later { append(run) }
  }

  /// The points, each `steps` later.
  func moved(by steps: Int) -> PointRuns {
    var moved = self
    if !first.isEmpty { moved.first = (first.lowerBound + steps)..<(first.upperBound + steps) }
    if !later.isEmpty { moved.later = later.map { ($0.lowerBound + steps)..<($0.upperBound + steps) } }
    return moved
  }

  public func makeIterator() -> Iterator { Iterator(self) }

  /// Walks over the points one by one.
  public struct Iterator: IteratorProtocol {
    private var point: Int
    private var end: Int
    private var later: ArraySlice<Range<Int>>

    init(_ runs: PointRuns) {
      point = runs.first.lowerBound
      end = runs.first.upperBound
      later = runs.later[...]
    }

    public mutating func next() -> Int? {
      if point == end {
        guard let run = later.popFirst() else { return nil }
        point = run.lowerBound
        end = run.upperBound
      }
      defer { point += 1 }
      return point
    }
  }
}
