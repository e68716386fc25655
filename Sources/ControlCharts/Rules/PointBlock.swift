/// Neighbouring points of a phase as one word a question and 64 points: bit 0 answers for the first of them, bit 63 for the last.
///
/// A pass over a series loads one block after the other and shows it to every rule, word by word. All words of a question are made when a
/// rule first asks it and serve all rules, so a point is compared with each zone once, however many rules judge it. A missing point answers
/// no to every question but `missing`.
public struct PointBlock: Sendable {
  /// Points in a word.
  public static let capacity = 64
  /// Words in a block: a long series is looked at in pieces that stay in the processor's cache.
  static let mostWords = 64

  /// The first point's index in the series, of the word at hand.
  public var start: Int { origin + Self.capacity * word }
  /// The word at hand, from 0 up to `wordCount`.
  var word = 0
  /// Words with points.
  private(set) var wordCount = 0

  private var origin = 0
  /// The last point before the block, then its points; NaN where there is none.
  private var points: [Double]
  /// How the points become scores; nil where they are scores.
  private var scale: ScoreScale?
  /// What was asked so far, and where its words begin in `words`.
  private var asked: [(question: Question, place: Int)] = []
  private var words: [UInt64] = []

  private enum Question: Equatable {
    /// Above a zone; the words for below it follow.
    case beyond(Double)
    case within(Double)
    /// Above the point before; the words for below it follow.
    case step
    case missing
  }

  /// - Parameter count: points that a block may be shown, of a series as short as that.
  init(points count: Int = PointBlock.capacity) {
    let words = min(max((count + Self.capacity - 1) / Self.capacity, 1), Self.mostWords)
    points = [Double](repeating: .nan, count: words * Self.capacity + 1)
    asked.reserveCapacity(8)
    self.words.reserveCapacity(12 * words)
  }

  /// Takes the points of `input` from `start` on, in place of those it held, as many as there is room for; gives the first point that found
  /// none. At the start of a range there is no point before.
  @discardableResult
  mutating func load(_ input: RuleInput, from start: Int) -> Int {
    origin = start
    word = 0
    let count = min(points.count - 1, input.range.upperBound - start)
    wordCount = (count + Self.capacity - 1) / Self.capacity
    let before = start > input.range.lowerBound ? 1 : 0
    if before == 0 { points[0] = .nan }
    input.z.copyNumbers((start - before)..<(start + count), to: &points, at: 1 - before)
    for place in (count + 1)..<max(count + 1, wordCount * Self.capacity + 1) { points[place] = .nan }
    if !input.exclusions.isEmpty {
      for offset in -before..<count where input.exclusions[start + offset] != nil { points[offset + 1] = .nan }
    }
    scale = input.z.scale
    asked.removeAll(keepingCapacity: true)
    words.removeAll(keepingCapacity: true)
    return start + count
  }

  /// Points more than `zone` standard deviations above the centre line.
  public mutating func above(_ zone: Double) -> UInt64 { words[beyond(zone) + word] }

  /// Points more than `zone` standard deviations below the centre line.
  public mutating func below(_ zone: Double) -> UInt64 { words[beyond(zone) + wordCount + word] }

  /// Points less than `zone` standard deviations from the centre line.
  public mutating func within(_ zone: Double) -> UInt64 {
    if let place = place(of: .within(zone)) { return words[place + word] }
    let high = scale.map { $0.least(notBelow: zone) } ?? zone
    let low = scale.map { $0.greatest(notAbove: -zone) } ?? -zone
    let place = ask(.within(zone), { point, _ in (point .< high) .& (point .> low) }, { point, _ in point .!= point })
    asked.append((.missing, place + wordCount))
    return words[place + word]
  }

  /// Points above the one before.
  public mutating func rising() -> UInt64 { words[steps() + word] }

  /// Points below the one before.
  public mutating func falling() -> UInt64 { words[steps() + wordCount + word] }

  /// Points that are missing or left out.
  public mutating func missing() -> UInt64 {
    words[(place(of: .missing) ?? ask(.missing, { point, _ in point .!= point }, { point, _ in point .!= point })) + word]
  }

  private mutating func beyond(_ zone: Double) -> Int {
    if let place = place(of: .beyond(zone)) { return place }
    let high = scale.map { $0.greatest(notAbove: zone) } ?? zone
    let low = scale.map { $0.least(notBelow: -zone) } ?? -zone
    return ask(.beyond(zone), { point, _ in point .> high }, { point, _ in point .< low })
  }

  private mutating func steps() -> Int {
    place(of: .step) ?? ask(.step, { point, before in point .> before }, { point, before in point .< before })
  }

  private func place(of question: Question) -> Int? {
    for known in asked where known.question == question { return known.place }
    return nil
  }

  private typealias Four = SIMD4<Double>
  private typealias Answers = SIMDMask<SIMD4<Int64>>

  /// Asks every point two questions; gives where the words of the first begin, those of the second follow.
  @inline(__always)
  private mutating func ask(_ question: Question, _ first: (Four, Four) -> Answers, _ second: (Four, Four) -> Answers) -> Int {
    let place = words.count
    asked.append((question, place))
    for _ in 0..<(2 * wordCount) { words.append(0) }
    for word in 0..<wordCount {
      let answers = answers(word, first, second)
      words[place + word] = answers.first
      words[place + wordCount + word] = answers.second
    }
    return place
  }

  /// The answers of 64 points to two questions, four points at a time, which are given with those before them.
  @inline(__always)
  private func answers(
    _ word: Int, _ first: (Four, Four) -> Answers, _ second: (Four, Four) -> Answers
  ) -> (first: UInt64, second: UInt64) {
    unsafe points.withUnsafeBytes { (bytes: UnsafeRawBufferPointer) in
      var bits = SIMD4<UInt64>(1, 2, 4, 8)
      var firsts = SIMD4<UInt64>()
      var seconds = SIMD4<UInt64>()
      let start = 8 * Self.capacity * word
      precondition(start + 8 * Self.capacity + 8 <= bytes.count)
      for offset in stride(from: start, to: start + 8 * Self.capacity, by: 32) {
        let before = unsafe bytes.loadUnaligned(fromByteOffset: offset, as: Four.self)
        let point = unsafe bytes.loadUnaligned(fromByteOffset: offset + 8, as: Four.self)
        firsts |= SIMD4<UInt64>().replacing(with: bits, where: first(point, before))
        seconds |= SIMD4<UInt64>().replacing(with: bits, where: second(point, before))
        bits &<<= 4
      }
      return (Self.joined(firsts), Self.joined(seconds))
    }
  }

  @inline(__always)
  private static func joined(_ lanes: SIMD4<UInt64>) -> UInt64 {
    let halves = lanes.lowHalf | lanes.highHalf
    return halves.x | halves.y
  }
}
