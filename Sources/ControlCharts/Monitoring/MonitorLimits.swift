import RealModule

/// Limits of the five statistics that watch a series, designed together for a wanted in-control run length, in standard deviations.
///
/// The budget of false alarms is shared out: slow and fast average 1 each, spread 1.5, slots together 0.5, single points 0.3 (a limit
/// near 3.7, since the fast average catches all but the shortest changes). Limits are simulated, 6,000 runs of at most 8,000 periods a
/// memory, so that each statistic alone has a run length in proportion and all together the wanted one; within about 1.5 %. Between the
/// nodes they are linear in the logarithm of the run length and in the memory.
struct MonitorLimits {
  private static let runLengths: [Double] = [50, 100, 200, 400, 800, 1600, 3200]
  private static let memories: [Double] = [0, 0.2, 0.4, 0.6, 0.8]

  /// The wanted in-control run length in periods.
  let runLength: Double
  /// Limit of the average of squares.
  let spread: Double
  /// Limit of the slots' averages.
  let profile: Double
  private let points: [Double]
  private let slows: [Double]
  private let fasts: [Double]

  init(runLength: Double, hasProfile: Bool) {
    self.runLength = runLength
    let table = hasProfile ? Self.withProfile : Self.withoutProfile
    func column(_ statistic: Int) -> [Double] {
      Self.memories.indices.map { memory in
        Self.interpolated(
          Double.log(max(runLength, 20)), Self.runLengths.map { Double.log($0) },
          Self.runLengths.indices.map { table[memory * Self.runLengths.count + $0][statistic] })
      }
    }
    points = column(0)
    slows = column(1)
    fasts = column(2)
    spread = column(3)[0]
    profile = column(4)[0]
  }

  /// Limit of single scores with lag-1 correlation `memory`.
  func point(memory: Double) -> Double { Self.interpolated(min(max(memory, 0), 0.8), Self.memories, points) }

  /// Limit of the slow average whose variance memory multiplies by `inflation`.
  func slow(inflation: Double) -> Double { Self.at(inflation, MonitorAverages.slowWeight, slows) }

  /// Limit of the fast average whose variance memory multiplies by `inflation`.
  func fast(inflation: Double) -> Double { Self.at(inflation, MonitorAverages.fastWeight, fasts) }

  /// The memory of a first-order autoregression with the same inflation, (1 + φ(1−λ))/(1 − φ(1−λ)), solved for φ.
  private static func at(_ inflation: Double, _ weight: Double, _ limits: [Double]) -> Double {
    let memory = (inflation - 1) / (inflation + 1) / (1 - weight)
    return interpolated(min(max(memory, 0), 0.8), memories, limits)
  }

  /// Linear between the nodes, and beyond them.
  private static func interpolated(_ x: Double, _ nodes: [Double], _ values: [Double]) -> Double {
    var upper = 1
    while upper < nodes.count - 1, nodes[upper] < x { upper += 1 }
    let share = (x - nodes[upper - 1]) / (nodes[upper] - nodes[upper - 1])
    return values[upper - 1] + share * (values[upper] - values[upper - 1])
  }

  /// Point, slow, fast, spread, profile: for each memory, for each run length.
  private static let withProfile: [[Double]] = [
    [3.065, 2.132, 2.507, 2.048, 2.834], [3.287, 2.443, 2.797, 2.639, 3.079], [3.495, 2.733, 3.044, 3.162, 3.31], [3.691, 2.999, 3.275, 3.64, 3.508],
    [3.868, 3.244, 3.482, 4.077, 3.708], [4.05, 3.474, 3.697, 4.502, 3.896], [4.212, 3.68, 3.869, 4.888, 4.066],
    [3.063, 2.064, 2.446, 2.043, 2.832], [3.287, 2.387, 2.742, 2.634, 3.076], [3.496, 2.681, 3.0, 3.16, 3.308], [3.687, 2.955, 3.236, 3.635, 3.506],
    [3.872, 3.205, 3.447, 4.079, 3.709], [4.048, 3.436, 3.661, 4.504, 3.896], [4.21, 3.642, 3.836, 4.888, 4.067],
    [3.059, 1.994, 2.379, 2.05, 2.835], [3.281, 2.321, 2.673, 2.627, 3.074], [3.487, 2.626, 2.944, 3.158, 3.307], [3.687, 2.906, 3.181, 3.629, 3.504],
    [3.864, 3.15, 3.398, 4.067, 3.704], [4.037, 3.388, 3.611, 4.497, 3.893], [4.21, 3.597, 3.797, 4.885, 4.066],
    [3.027, 1.901, 2.28, 2.043, 2.832], [3.256, 2.236, 2.581, 2.621, 3.072], [3.465, 2.545, 2.858, 3.147, 3.302], [3.664, 2.831, 3.099, 3.617, 3.498],
    [3.851, 3.076, 3.328, 4.055, 3.699], [4.029, 3.319, 3.543, 4.484, 3.887], [4.193, 3.532, 3.741, 4.877, 4.062],
    [2.937, 1.728, 2.098, 2.021, 2.824], [3.175, 2.081, 2.426, 2.6, 3.065], [3.393, 2.405, 2.704, 3.128, 3.294], [3.602, 2.697, 2.966, 3.6, 3.49],
    [3.796, 2.957, 3.21, 4.039, 3.693], [3.97, 3.199, 3.432, 4.466, 3.878], [4.147, 3.418, 3.632, 4.856, 4.051],
  ]
  /// Point, slow, fast, spread, nothing: for each memory, for each run length.
  private static let withoutProfile: [[Double]] = [
    [3.043, 2.103, 2.478, 1.993, 0], [3.259, 2.407, 2.76, 2.565, 0], [3.47, 2.696, 3.014, 3.097, 0], [3.668, 2.965, 3.247, 3.581, 0],
    [3.841, 3.208, 3.451, 4.012, 0], [4.025, 3.44, 3.666, 4.442, 0], [4.185, 3.645, 3.844, 4.817, 0],
    [3.044, 2.034, 2.418, 1.989, 0], [3.263, 2.35, 2.71, 2.565, 0], [3.47, 2.645, 2.97, 3.098, 0], [3.663, 2.922, 3.208, 3.579, 0],
    [3.846, 3.17, 3.417, 4.016, 0], [4.019, 3.397, 3.628, 4.438, 0], [4.182, 3.609, 3.808, 4.816, 0],
    [3.036, 1.963, 2.351, 1.993, 0], [3.253, 2.281, 2.639, 2.555, 0], [3.458, 2.586, 2.906, 3.089, 0], [3.66, 2.87, 3.148, 3.566, 0],
    [3.839, 3.115, 3.367, 4.007, 0], [4.009, 3.348, 3.577, 4.431, 0], [4.177, 3.562, 3.766, 4.809, 0],
    [3.005, 1.864, 2.254, 1.985, 0], [3.226, 2.191, 2.542, 2.546, 0], [3.434, 2.501, 2.817, 3.07, 0], [3.636, 2.791, 3.065, 3.551, 0],
    [3.821, 3.039, 3.295, 3.988, 0], [4.0, 3.278, 3.507, 4.412, 0], [4.156, 3.492, 3.705, 4.797, 0],
    [2.911, 1.69, 2.065, 1.958, 0], [3.142, 2.034, 2.383, 2.528, 0], [3.362, 2.363, 2.668, 3.053, 0], [3.574, 2.657, 2.927, 3.529, 0],
    [3.766, 2.915, 3.173, 3.969, 0], [3.935, 3.153, 3.387, 4.381, 0], [4.113, 3.373, 3.597, 4.771, 0],
  ]
}
