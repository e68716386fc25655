import RealModule

/// Limits of the six statistics that watch a series, designed together for a wanted in-control run length, in standard deviations.
///
/// The budget of false alarms is shared out: slow average .8, middle and fast average 1 each, spread .75, slots together .35, single
/// points .3 (a limit near 3.6, since the fast average catches all but the shortest changes). Limits are simulated by
/// Benchmarks/detection/monitor_limits.swift so that each statistic alone has a run length in proportion and all together the wanted one:
/// of 12,000 runs (seeds 7 and 8) of at most 8,000 periods each, right within about 1 % of the run length. Between the nodes
/// they are linear in the logarithm of the run length and in the memory.
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
  /// Of each average of scores, by memory.
  private let levels: [[Double]]

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
    levels = LevelAverage.weights.indices.map { column(1 + $0) }
    spread = column(4)[0]
    profile = column(5)[0]
  }

  /// Limit of single scores with lag-1 correlation `memory`.
  func point(memory: Double) -> Double { Self.interpolated(min(max(memory, 0), 0.8), Self.memories, points) }

  /// Limit of the average of scores at `place` of the weights, whose variance memory multiplies by `inflation`: that of a first-order
  /// autoregression with the same inflation, (1 + φ(1−λ))/(1 − φ(1−λ)), solved for φ.
  func level(_ place: Int, inflation: Double) -> Double {
    let memory = (inflation - 1) / (inflation + 1) / (1 - LevelAverage.weights[place])
    return Self.interpolated(min(max(memory, 0), 0.8), Self.memories, levels[place])
  }

  /// Linear between the nodes, and beyond them.
  private static func interpolated(_ x: Double, _ nodes: [Double], _ values: [Double]) -> Double {
    var upper = 1
    while upper < nodes.count - 1, nodes[upper] < x { upper += 1 }
    let share = (x - nodes[upper - 1]) / (nodes[upper] - nodes[upper - 1])
    return values[upper - 1] + share * (values[upper] - values[upper - 1])
  }

  /// Point, slow, middle, fast, spread, profile: for each memory, for each run length.
  private static let withProfile: [[Double]] = [
    [2.994, 2.115, 2.281, 2.501, 2.393, 2.870], [3.219, 2.436, 2.591, 2.780, 2.960, 3.125],
    [3.446, 2.735, 2.878, 3.042, 3.480, 3.357], [3.636, 2.998, 3.124, 3.268, 3.928, 3.559],
    [3.829, 3.255, 3.360, 3.482, 4.367, 3.757], [4.003, 3.484, 3.577, 3.677, 4.764, 3.937],
    [4.173, 3.695, 3.777, 3.864, 5.139, 4.111],
    [2.986, 2.045, 2.210, 2.448, 2.389, 2.869], [3.214, 2.377, 2.530, 2.736, 2.954, 3.121],
    [3.438, 2.685, 2.825, 3.006, 3.476, 3.355], [3.633, 2.952, 3.079, 3.237, 3.926, 3.559],
    [3.826, 3.210, 3.315, 3.453, 4.361, 3.753], [4.001, 3.441, 3.537, 3.653, 4.755, 3.934],
    [4.178, 3.655, 3.737, 3.841, 5.136, 4.109],
    [2.969, 1.968, 2.124, 2.374, 2.376, 2.863], [3.207, 2.310, 2.457, 2.675, 2.944, 3.118],
    [3.421, 2.620, 2.751, 2.943, 3.457, 3.348], [3.622, 2.893, 3.015, 3.186, 3.915, 3.555],
    [3.816, 3.155, 3.258, 3.412, 4.348, 3.748], [3.998, 3.393, 3.488, 3.618, 4.752, 3.934],
    [4.169, 3.610, 3.690, 3.807, 5.133, 4.106],
    [2.931, 1.864, 2.011, 2.265, 2.359, 2.856], [3.178, 2.215, 2.355, 2.576, 2.922, 3.107],
    [3.405, 2.538, 2.664, 2.859, 3.436, 3.338], [3.600, 2.813, 2.928, 3.103, 3.896, 3.543],
    [3.792, 3.075, 3.172, 3.339, 4.324, 3.736], [3.978, 3.318, 3.406, 3.551, 4.729, 3.925],
    [4.156, 3.540, 3.619, 3.745, 5.115, 4.098],
    [2.827, 1.688, 1.815, 2.078, 2.330, 2.844], [3.076, 2.045, 2.174, 2.406, 2.886, 3.092],
    [3.317, 2.379, 2.499, 2.701, 3.398, 3.321], [3.528, 2.680, 2.777, 2.967, 3.866, 3.530],
    [3.732, 2.941, 3.035, 3.202, 4.285, 3.719], [3.919, 3.192, 3.276, 3.431, 4.694, 3.906],
    [4.100, 3.416, 3.495, 3.636, 5.077, 4.079],
  ]
  /// Point, slow, middle, fast, spread, nothing: for each memory, for each run length.
  private static let withoutProfile: [[Double]] = [
    [2.972, 2.085, 2.251, 2.476, 2.340, 0], [3.199, 2.409, 2.565, 2.760, 2.911, 0],
    [3.424, 2.704, 2.851, 3.016, 3.422, 0], [3.613, 2.967, 3.096, 3.242, 3.880, 0],
    [3.807, 3.224, 3.335, 3.459, 4.317, 0], [3.981, 3.456, 3.550, 3.653, 4.717, 0],
    [4.147, 3.664, 3.748, 3.838, 5.090, 0],
    [2.963, 2.013, 2.176, 2.416, 2.329, 0], [3.192, 2.343, 2.500, 2.706, 2.896, 0],
    [3.413, 2.647, 2.790, 2.974, 3.408, 0], [3.610, 2.919, 3.048, 3.208, 3.873, 0],
    [3.800, 3.177, 3.283, 3.424, 4.306, 0], [3.976, 3.410, 3.508, 3.627, 4.709, 0],
    [4.147, 3.625, 3.708, 3.814, 5.081, 0],
    [2.946, 1.934, 2.090, 2.341, 2.314, 0], [3.184, 2.273, 2.425, 2.643, 2.884, 0],
    [3.394, 2.583, 2.716, 2.910, 3.390, 0], [3.595, 2.857, 2.978, 3.153, 3.852, 0],
    [3.790, 3.117, 3.223, 3.380, 4.291, 0], [3.972, 3.359, 3.451, 3.590, 4.696, 0],
    [4.145, 3.576, 3.662, 3.778, 5.077, 0],
    [2.911, 1.833, 1.976, 2.234, 2.303, 0], [3.150, 2.175, 2.316, 2.544, 2.857, 0],
    [3.377, 2.501, 2.623, 2.825, 3.375, 0], [3.576, 2.780, 2.895, 3.072, 3.835, 0],
    [3.764, 3.037, 3.137, 3.307, 4.261, 0], [3.954, 3.283, 3.375, 3.521, 4.671, 0],
    [4.128, 3.504, 3.588, 3.716, 5.051, 0],
    [2.796, 1.647, 1.773, 2.043, 2.268, 0], [3.048, 2.003, 2.133, 2.369, 2.820, 0],
    [3.286, 2.337, 2.455, 2.662, 3.327, 0], [3.500, 2.635, 2.738, 2.928, 3.796, 0],
    [3.699, 2.900, 2.994, 3.168, 4.218, 0], [3.893, 3.153, 3.237, 3.395, 4.628, 0],
    [4.067, 3.375, 3.460, 3.600, 5.010, 0],
  ]
}
