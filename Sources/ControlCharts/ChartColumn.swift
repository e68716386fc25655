/// One number a point: a line, a limit or the scores of a panel.
///
/// A line that is the same at every point takes the room of one number, and scores that follow from the statistic are worked out when they
/// are read: a chart of ten million points holds its data and little else. A column becomes an ordinary array when one of its numbers is
/// changed.
public struct ChartColumn: RandomAccessCollection, MutableCollection, Sendable {
  /// What stands for the numbers.
  private enum Source {
    case numbers
    case constant(Double)
    /// The scores of the statistic in `numbers`.
    case scores(ScoreScale)
  }

  private var source: Source
  private var numbers: [Double]
  public private(set) var count: Int

  public init(_ values: [Double]) {
    source = .numbers
    numbers = values
    count = values.count
  }

  /// The same number at every point.
  public init(repeating value: Double, count: Int) {
    source = .constant(value)
    numbers = []
    self.count = Swift.max(count, 0)
  }

  /// The scores of a statistic.
  init(scoresOf statistic: [Double], _ scale: ScoreScale) {
    source = .scores(scale)
    numbers = statistic
    count = statistic.count
  }

  public var startIndex: Int { 0 }
  public var endIndex: Int { count }

  public subscript(_ index: Int) -> Double {
    get {
      switch source {
      case .numbers: return numbers[index]
      case .constant(let value):
        precondition(index >= 0 && index < count, "Index out of range")
        return value
      case .scores(let scale): return scale.score(numbers[index])
      }
    }
    set {
      if case .numbers = source {} else { self = ChartColumn(array) }
      numbers[index] = newValue
    }
  }

  /// The numbers as an array.
  public var array: [Double] {
    switch source {
    case .numbers: numbers
    case .constant(let value): [Double](repeating: value, count: count)
    case .scores(let scale): numbers.map { scale.score($0) }
    }
  }

  /// The number that stands at every point, where there is one.
  var constant: Double? { if case .constant(let value) = source { value } else { nil } }

  /// The column with each number changed; a constant stays one.
  func mapped(_ change: (Double) -> Double) -> ChartColumn {
    if let value = constant { return ChartColumn(repeating: change(value), count: count) }
    return ChartColumn(map(change))
  }

  /// How the numbers that `copyNumbers` gives become those of the column; nil where they are the same.
  var scale: ScoreScale? { if case .scores(let scale) = source { scale } else { nil } }

  /// Copies what the numbers at `points` are made from (see `scale`) to `target` from `place` on.
  func copyNumbers(_ points: Range<Int>, to target: inout [Double], at place: Int) {
    if case .constant(let value) = source {
      for offset in 0..<points.count { target[place + offset] = value }
    } else {
      target.replaceSubrange(place..<(place + points.count), with: numbers[points])
    }
  }

  /// The points of `other` after those of this column.
  mutating func append(_ other: ChartColumn) {
    if count == 0 {
      self = other
    } else if let value = constant, let same = other.constant, value == same {
      count += other.count
    } else if other.count > 0 {
      var joined = array
      joined.append(contentsOf: other.array)
      self = ChartColumn(joined)
    }
  }
}

extension ChartColumn: Equatable {
  public static func == (one: ChartColumn, other: ChartColumn) -> Bool { one.elementsEqual(other) }
}

extension ChartColumn: ExpressibleByArrayLiteral {
  public init(arrayLiteral elements: Double...) { self.init(elements) }
}
