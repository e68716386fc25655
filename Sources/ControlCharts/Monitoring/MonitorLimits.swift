import RealModule

/// Limits of the five statistics that watch a series, designed together for a wanted in-control run length, in standard deviations.
///
/// The budget of false alarms is shared out: slow and fast average 1 each, spread 1, slots together 0.4, single points 0.3 (a limit
/// near 3.6, since the fast average catches all but the shortest changes). Limits are simulated (Benchmarks/detection/monitor_limits.swift
/// makes such a table again and agrees with this one within .007 on average and .023 at most, as one seed with another), 6,000 runs
/// of at most 8,000 periods, so that each statistic alone has a run length in proportion and all together the wanted one, within about
/// 1.5 %; those with memory are those without times the ratio of two such simulations. Between the nodes they are linear in the logarithm
/// of the run length and in the memory.
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
    [3.012, 2.064, 2.441, 2.233, 2.851], [3.240, 2.375, 2.733, 2.808, 3.096], [3.452, 2.674, 2.995, 3.320, 3.327],
    [3.648, 2.937, 3.224, 3.780, 3.522],
    [3.830, 3.195, 3.440, 4.223, 3.725], [4.013, 3.426, 3.654, 4.636, 3.912], [4.176, 3.633, 3.833, 5.008, 4.082],
    [3.010, 1.998, 2.382, 2.228, 2.849], [3.240, 2.321, 2.679, 2.803, 3.093], [3.453, 2.623, 2.952, 3.318, 3.325],
    [3.644, 2.894, 3.186, 3.775, 3.520],
    [3.834, 3.157, 3.405, 4.225, 3.726], [4.011, 3.389, 3.618, 4.638, 3.912], [4.174, 3.595, 3.800, 5.008, 4.083],
    [3.006, 1.930, 2.316, 2.235, 2.852], [3.234, 2.256, 2.612, 2.795, 3.091], [3.444, 2.569, 2.897, 3.316, 3.324],
    [3.644, 2.846, 3.131, 3.769, 3.518],
    [3.826, 3.102, 3.357, 4.213, 3.721], [4.000, 3.341, 3.569, 4.631, 3.909], [4.174, 3.551, 3.762, 5.005, 4.082],
    [2.975, 1.840, 2.220, 2.228, 2.849], [3.209, 2.174, 2.522, 2.789, 3.089], [3.422, 2.490, 2.812, 3.304, 3.319],
    [3.621, 2.772, 3.051, 3.756, 3.512],
    [3.813, 3.030, 3.288, 4.200, 3.716], [3.992, 3.273, 3.502, 4.617, 3.903], [4.157, 3.487, 3.706, 4.997, 4.078],
    [2.886, 1.673, 2.043, 2.204, 2.841], [3.130, 2.023, 2.370, 2.767, 3.082], [3.351, 2.353, 2.660, 3.284, 3.311],
    [3.560, 2.641, 2.920, 3.738, 3.504],
    [3.759, 2.912, 3.171, 4.184, 3.710], [3.934, 3.155, 3.392, 4.599, 3.894], [4.112, 3.374, 3.598, 4.975, 4.067],
  ]
  /// Point, slow, fast, spread, nothing: for each memory, for each run length.
  private static let withoutProfile: [[Double]] = [
    [2.991, 2.034, 2.416, 2.181, 0], [3.214, 2.338, 2.698, 2.739, 0], [3.428, 2.639, 2.971, 3.264, 0], [3.626, 2.908, 3.198, 3.728, 0],
    [3.806, 3.158, 3.410, 4.166, 0], [3.987, 3.395, 3.621, 4.574, 0], [4.153, 3.602, 3.804, 4.952, 0],
    [2.992, 1.967, 2.358, 2.177, 0], [3.218, 2.283, 2.649, 2.739, 0], [3.428, 2.589, 2.928, 3.265, 0], [3.621, 2.866, 3.160, 3.726, 0],
    [3.811, 3.121, 3.376, 4.170, 0], [3.981, 3.353, 3.583, 4.570, 0], [4.150, 3.566, 3.768, 4.951, 0],
    [2.984, 1.899, 2.292, 2.181, 0], [3.208, 2.216, 2.580, 2.728, 0], [3.416, 2.531, 2.865, 3.256, 0], [3.618, 2.815, 3.100, 3.712, 0],
    [3.804, 3.066, 3.327, 4.161, 0], [3.971, 3.304, 3.533, 4.563, 0], [4.145, 3.520, 3.727, 4.944, 0],
    [2.954, 1.803, 2.198, 2.172, 0], [3.181, 2.128, 2.485, 2.719, 0], [3.392, 2.448, 2.777, 3.236, 0], [3.594, 2.737, 3.019, 3.697, 0],
    [3.786, 2.992, 3.256, 4.141, 0], [3.962, 3.235, 3.464, 4.543, 0], [4.124, 3.451, 3.666, 4.931, 0],
    [2.861, 1.635, 2.013, 2.143, 0], [3.099, 1.976, 2.329, 2.699, 0], [3.321, 2.313, 2.630, 3.218, 0], [3.533, 2.606, 2.883, 3.674, 0],
    [3.732, 2.870, 3.135, 4.121, 0], [3.898, 3.112, 3.345, 4.511, 0], [4.082, 3.333, 3.560, 4.905, 0],
  ]
}
