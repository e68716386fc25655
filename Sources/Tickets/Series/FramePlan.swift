import Timeline

/// Which frames are counted for the frames that are asked for.
///
/// Weeks follow from their days, and all tickets from those of the teams: what is counted is the least that the answers can be summed from.
struct FramePlan: Sendable {
  /// A slicing of the periods of one of the request's steps.
  struct Frame: Hashable, Sendable {
    /// Which of the request's steps.
    let step: Int
    /// Nil = all tickets together.
    let dimension: String?
  }

  /// The frames of the answer, in its order.
  private(set) var answered: [Frame] = []
  /// The frames to count.
  private(set) var counted: [Frame] = []
  /// For each answered frame the number of the counted one from which it follows.
  private(set) var source: [Int] = []

  /// A slicing is counted in finer periods than it asks for where that takes no more than so many times the cells.
  private static let mostRefinement = 10.0

  /// - Parameters:
  ///   - isDirect: each answered frame is counted by itself, as sums of fractions must be, which depend on the order of adding.
  ///   - hasAllSlices: false: tickets outside the largest slices are not counted in a sliced frame.
  init(_ request: KPISeriesRequest, isDirect: Bool, hasAllSlices: Bool) {
    for step in request.frequencies.indices {
      for dimension in request.dimensions(of: step) { answered.append(Frame(step: step, dimension: dimension)) }
    }
    let steps = isDirect ? answered.map(\.step) : answered.map { Self.finest(for: $0, of: answered, request.frequencies) }
    for (frame, step) in zip(answered, steps) where frame.dimension != nil { add(Frame(step: step, dimension: frame.dimension)) }
    let sliced = counted
    for (frame, step) in zip(answered, steps) {
      guard frame.dimension == nil else {
        source.append(add(Frame(step: step, dimension: frame.dimension)))
        continue
      }
      let covering = sliced.first { request.frequencies[$0.step].divides(request.frequencies[frame.step]) }
      source.append(add(isDirect || !hasAllSlices ? Frame(step: step, dimension: nil) : covering ?? Frame(step: step, dimension: nil)))
    }
  }

  /// The counted frame's number, which it gets where it has none yet.
  @discardableResult
  private mutating func add(_ frame: Frame) -> Int {
    if let known = counted.firstIndex(of: frame) { return known }
    counted.append(frame)
    return counted.count - 1
  }

  /// The shortest step in which `frame` is worth counting.
  private static func finest(for frame: Frame, of answered: [Frame], _ frequencies: [Frequency]) -> Int {
    let own = frequencies[frame.step]
    var finest = frame.step
    for other in answered where frequencies[other.step].divides(own) {
      let length = frequencies[other.step].meanSeconds
      let isWorthIt = frame.dimension == nil || own.meanSeconds / length <= mostRefinement
      if isWorthIt, length < frequencies[finest].meanSeconds { finest = other.step }
    }
    return finest
  }
}
