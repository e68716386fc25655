import Statistics

/// The past one-step errors of all nodes of a hierarchy, from which innovations for all of them are drawn together: the moving block bootstrap
/// over time, every block cut out of all nodes at once.
///
/// What the nodes' errors have in common stays in a block, on one day and from one day to the next. The second part matters for sums: each
/// bottom series may look free of autocorrelation, hidden in its own noise, while the sum of their errors goes on for days. Blocks begin at the
/// place in the season at which they are put, where the record has enough of these.
///
/// Sources: Künsch (1989), Annals of Statistics 17, for blocks; Panagiotelis, Gamakumara, Athanasopoulos & Hyndman (2023), European Journal of
/// Operational Research 306, section 3.3, for errors of all series taken from one time.
struct JointErrors: Sendable {
  /// Steps of a block.
  let length: Int
  /// A score a step of the common record, one array a node: normal quantiles of the errors' ranks, so that only their order counts.
  private let scores: [[Double]]
  /// The normal quantiles of the ranks of the sums over the block that begins at each step.
  private let sums: [[Double]]
  private let season: Int
  private let count: Int

  /// Fewer starts of blocks than this are too few to draw from.
  private static let fewestStarts = 20

  /// Nil where the record that the nodes share is too short to be cut into blocks.
  ///
  /// - Parameters:
  ///   - errors: an array a node, which end together; NaN where there is none.
  ///   - seasons: the season lengths, ascending.
  init?(_ errors: [[Double]], seasons: [Int], horizon: Int) {
    count = errors.reduce(Int.max) { min($0, $1.count) }
    let longest = seasons.last ?? 1
    length = max(1, min(horizon, max(longest, Self.usualLength)))
    guard !errors.isEmpty, count >= length + Self.fewestStarts else { return nil }
    let starts = count - length + 1
    season = seasons.reversed().first { starts / $0 >= Self.fewestStarts } ?? 1
    var random = RandomStream(seed: 0)
    var scores: [[Double]] = []
    var sums: [[Double]] = []
    for column in errors {
      let own = Self.scores(Array(column.suffix(count)), random: &random)
      scores.append(own)
      var running = 0.0
      var blocks: [Double] = []
      for t in 0..<count {
        running += own[t] - (t >= length ? own[t - length] : 0)
        if t >= length - 1 { blocks.append(running) }
      }
      sums.append(Self.scores(blocks, random: &random))
    }
    self.scores = scores
    self.sums = sums
  }

  private static let usualLength = 7

  /// Normal quantiles of the ranks, equal values at their mean rank; a missing value has a random one.
  private static func scores(_ values: [Double], random: inout RandomStream) -> [Double] {
    let known = values.indices.filter { values[$0].isFinite }.sorted { values[$0] < values[$1] }
    var result = values.map { _ in random.normal() }
    var first = 0
    while first < known.count {
      var end = first + 1
      while end < known.count, values[known[end]] == values[known[first]] { end += 1 }
      let score = Normal.standard.quantile(0.5 * Double(first + end) / Double(known.count))
      for rank in first..<end { result[known[rank]] = score }
      first = end
    }
    return result
  }

  /// Writes the innovations of one path into `innovations`, an array a node: the steps from blocks one after the other, the shock common to
  /// the horizon from the sum of a block, the steps' own noise from blocks again.
  func draw(into innovations: inout [[Double]], at first: Int, horizon: Int, random: inout RandomStream) {
    fill(&innovations, from: first, horizon: horizon, random: &random)
    let shock = Int(random.uniform() * Double(count - length + 1))
    for node in scores.indices { innovations[node][first + horizon] = sums[node][shock] }
    fill(&innovations, from: first + horizon + 1, horizon: horizon, random: &random)
  }

  private func fill(_ innovations: inout [[Double]], from first: Int, horizon: Int, random: inout RandomStream) {
    var step = 0
    while step < horizon {
      // The next step after the record is at place `count` of it.
      let phase = (count + step) % season
      let starts = (count - length - phase) / season + 1
      let start = phase + season * Int(random.uniform() * Double(starts))
      let end = min(horizon, step + length)
      for node in scores.indices {
        for h in step..<end { innovations[node][first + h] = scores[node][start + h - step] }
      }
      step = end
    }
  }
}
