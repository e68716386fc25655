import RealModule

/// Limits of the six statistics that watch a series, designed together for a wanted in-control run length, in standard deviations.
///
/// The budget of false alarms is shared out: slow average .8, middle and fast average 1 each, spread .75, slots together .35, single
/// points .2 (a limit near 3.7, since the fast average catches all but the shortest changes). Limits are simulated by
/// Benchmarks/detection/monitor_limits.swift so that each statistic alone has a run length in proportion and all together the wanted one:
/// the mean of its seeds 7 and 8, 6,000 runs of at most 8,000 periods each, right within about 1 % of the run length. Between the nodes
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
    [3.104, 2.110, 2.274, 2.495, 2.383, 2.866], [3.333, 2.429, 2.583, 2.774, 2.945, 3.118],
    [3.548, 2.728, 2.872, 3.035, 3.466, 3.351], [3.735, 2.992, 3.119, 3.264, 3.920, 3.554],
    [3.919, 3.247, 3.353, 3.474, 4.354, 3.750], [4.091, 3.476, 3.570, 3.671, 4.750, 3.932],
    [4.256, 3.688, 3.771, 3.857, 5.130, 4.104],
    [3.106, 2.040, 2.204, 2.443, 2.380, 2.865], [3.325, 2.370, 2.526, 2.731, 2.942, 3.117],
    [3.539, 2.677, 2.817, 2.998, 3.460, 3.348], [3.733, 2.945, 3.072, 3.230, 3.915, 3.553],
    [3.915, 3.201, 3.308, 3.447, 4.346, 3.747], [4.087, 3.433, 3.529, 3.646, 4.742, 3.929],
    [4.263, 3.649, 3.732, 3.835, 5.127, 4.103],
    [3.091, 1.964, 2.120, 2.371, 2.368, 2.861], [3.316, 2.305, 2.453, 2.670, 2.935, 3.113],
    [3.529, 2.614, 2.746, 2.938, 3.444, 3.342], [3.723, 2.885, 3.008, 3.178, 3.902, 3.546],
    [3.913, 3.149, 3.252, 3.405, 4.338, 3.743], [4.088, 3.384, 3.477, 3.611, 4.736, 3.927],
    [4.257, 3.601, 3.681, 3.798, 5.119, 4.098],
    [3.059, 1.862, 2.008, 2.263, 2.354, 2.854], [3.294, 2.210, 2.350, 2.572, 2.912, 3.104],
    [3.510, 2.533, 2.658, 2.855, 3.429, 3.334], [3.705, 2.812, 2.925, 3.101, 3.890, 3.541],
    [3.889, 3.069, 3.166, 3.335, 4.316, 3.731], [4.074, 3.311, 3.400, 3.546, 4.720, 3.918],
    [4.245, 3.534, 3.615, 3.740, 5.107, 4.093],
    [2.960, 1.685, 1.815, 2.077, 2.330, 2.843], [3.208, 2.044, 2.171, 2.405, 2.883, 3.091],
    [3.437, 2.377, 2.496, 2.700, 3.396, 3.319], [3.639, 2.678, 2.777, 2.966, 3.865, 3.528],
    [3.833, 2.939, 3.034, 3.200, 4.281, 3.718], [4.016, 3.189, 3.273, 3.428, 4.688, 3.904],
    [4.193, 3.412, 3.491, 3.631, 5.070, 4.075],
  ]
  /// Point, slow, middle, fast, spread, nothing: for each memory, for each run length.
  private static let withoutProfile: [[Double]] = [
    [3.085, 2.079, 2.244, 2.470, 2.325, 0], [3.314, 2.399, 2.556, 2.752, 2.894, 0],
    [3.523, 2.694, 2.838, 3.005, 3.405, 0], [3.712, 2.958, 3.088, 3.236, 3.866, 0],
    [3.894, 3.215, 3.325, 3.450, 4.300, 0], [4.067, 3.446, 3.542, 3.646, 4.701, 0],
    [4.234, 3.659, 3.742, 3.831, 5.075, 0],
    [3.083, 2.008, 2.171, 2.411, 2.320, 0], [3.303, 2.335, 2.494, 2.702, 2.885, 0],
    [3.513, 2.639, 2.779, 2.963, 3.393, 0], [3.709, 2.911, 3.038, 3.200, 3.859, 0],
    [3.890, 3.167, 3.274, 3.418, 4.290, 0], [4.064, 3.401, 3.497, 3.619, 4.690, 0],
    [4.236, 3.616, 3.701, 3.808, 5.066, 0],
    [3.069, 1.931, 2.086, 2.339, 2.309, 0], [3.290, 2.266, 2.418, 2.636, 2.873, 0],
    [3.502, 2.577, 2.709, 2.904, 3.381, 0], [3.697, 2.849, 2.970, 3.146, 3.841, 0],
    [3.885, 3.109, 3.216, 3.372, 4.274, 0], [4.062, 3.351, 3.444, 3.583, 4.682, 0],
    [4.232, 3.567, 3.651, 3.768, 5.058, 0],
    [3.035, 1.828, 1.973, 2.232, 2.296, 0], [3.267, 2.166, 2.308, 2.538, 2.848, 0],
    [3.483, 2.497, 2.619, 2.822, 3.367, 0], [3.679, 2.776, 2.888, 3.068, 3.826, 0],
    [3.861, 3.030, 3.131, 3.301, 4.248, 0], [4.045, 3.277, 3.366, 3.516, 4.662, 0],
    [4.217, 3.498, 3.582, 3.711, 5.042, 0],
    [2.936, 1.647, 1.773, 2.043, 2.268, 0], [3.181, 2.002, 2.130, 2.367, 2.819, 0],
    [3.405, 2.336, 2.453, 2.660, 3.325, 0], [3.607, 2.633, 2.734, 2.925, 3.793, 0],
    [3.803, 2.897, 2.992, 3.165, 4.213, 0], [3.987, 3.147, 3.233, 3.391, 4.622, 0],
    [4.160, 3.371, 3.457, 3.598, 4.999, 0],
  ]
}
