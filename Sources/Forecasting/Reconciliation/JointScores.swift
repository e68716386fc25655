import Statistics

/// Base paths of all nodes, drawn together: from blocks of their past errors, or, where the record is short, with the shrunk correlations of these.
struct JointScores {
  /// One array a node: paths × horizon.
  private(set) var values: [[Double]]

  init(nodes: [HierarchyNode], horizon: Int, count: Int, seed: UInt64) {
    let n = nodes.count
    let joint = JointErrors(nodes.map(\.errors), seasons: nodes.first?.seasons ?? [], horizon: horizon)
    let factor = joint == nil ? Self.factor(nodes) : nil
    let stride = 2 * horizon + 1
    var random = RandomStream(seed: seed)
    values = nodes.map { _ in [] }
    for node in values.indices { values[node].reserveCapacity(count * horizon) }
    // So many paths at a time that the innovations stay few.
    let block = max(1, min(count, 2_000_000 / max(1, n * stride)))
    var first = 0
    var scores = nodes.map { _ in [Double]() }
    var plain = [Double](repeating: 0, count: n)
    while first < count {
      let size = min(block, count - first)
      var innovations = [[Double]](repeating: [Double](repeating: 0, count: size * stride), count: n)
      if let joint {
        for path in 0..<size { joint.draw(into: &innovations, at: path * stride, horizon: horizon, random: &random) }
      }
      for place in 0..<(joint == nil ? size * stride : 0) {
        for node in 0..<n { plain[node] = random.normal() }
        for node in 0..<n {
          guard let factor else {
            innovations[node][place] = plain[node]
            continue
          }
          var sum = 0.0
          for k in 0...node { sum += factor[node * n + k] * plain[k] }
          innovations[node][place] = sum
        }
      }
      for node in 0..<n {
        scores[node] +=
          PathScores(
            dependence: nodes[node].dependence, horizon: horizon, count: size, innovations: innovations[node], stride: stride
          ).values
      }
      first += size
    }
    for node in 0..<n {
      var own = PathScores(values: scores[node], horizon: horizon)
      own.stratify()
      scores[node] = []
      values[node] = nodes[node].forecast.values(of: own, integers: false)
    }
  }

  /// The Cholesky factor of the nodes' correlations; nil where the errors do not say.
  private static func factor(_ nodes: [HierarchyNode]) -> [Double]? {
    let length = nodes.map(\.errors.count).max() ?? 0
    let columns = nodes.map { [Double](repeating: .nan, count: length - $0.errors.count) + $0.errors }
    guard let shrunk = ShrunkCovariance(columns: columns) else { return nil }
    var matrix = shrunk.correlations
    for i in 0..<shrunk.order { matrix[i * shrunk.order + i] = 1 + 1e-9 }
    return Cholesky.factor(&matrix, order: shrunk.order) ? matrix : nil
  }
}
