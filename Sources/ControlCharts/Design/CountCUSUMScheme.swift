import Statistics

/// The CUSUM of counts: S ← max(0, S + X − k) for increases, max(0, S + k − X) for decreases, a signal when S exceeds h. The Poisson,
/// binomial and Bernoulli CUSUM.
///
/// With k and h whole multiples of 1/m the sum lives on a lattice of m h + 1 points, and the run length is that of a finite Markov chain,
/// exactly (Brook & Evans 1972, Biometrika 59; J. M. Lucas 1985, Technometrics 27). Lucas signals at S ≥ h, which is S > h − 1/m here.
public struct CountCUSUMScheme: Sendable, Equatable {
  /// k in steps of 1/m.
  public var reference: Int
  /// h in steps of 1/m: the largest sum that does not signal.
  public var limit: Int
  /// m, the steps a count of one is worth.
  public var denominator: Int
  /// Where the sum starts, in steps of 1/m.
  public var headStart: Int
  public var direction: CountDirection

  /// The greatest limit in steps of 1/m: the chain is solved as a dense system.
  public static let mostSteps = 1500

  public init(reference: Int, limit: Int, denominator: Int = 1, headStart: Int = 0, direction: CountDirection = .up) {
    self.reference = reference
    self.limit = limit
    self.denominator = denominator
    self.headStart = headStart
    self.direction = direction
  }

  /// The average run length for counts of the given distribution.
  public func averageRunLength(_ counts: CountModel) throws(ControlChartError) -> Double {
    let lengths = try runLengths(counts)
    guard lengths.indices.contains(headStart) else { throw SchemeCheck.endless }
    return lengths[headStart]
  }

  /// The average run length from each value of the sum, in steps of 1/m.
  public func runLengths(_ counts: CountModel) throws(ControlChartError) -> [Double] {
    var matrix = try transition(counts)
    let n = limit + 1
    for index in matrix.indices { matrix[index] = -matrix[index] }
    for i in 0..<n { matrix[i * n + i] += 1 }
    guard let lengths = LinearSystem.solve(rowMajor: matrix, order: n, rightHandSide: [Double](repeating: 1, count: n)),
      lengths.allSatisfy({ $0 > 0 && $0 < 1e13 })
    else { throw SchemeCheck.endless }
    return lengths
  }

  /// The distribution of the run length.
  public func runLengthDistribution(_ counts: CountModel) throws(ControlChartError) -> RunLengthDistribution {
    let matrix = try transition(counts)
    let n = limit + 1
    let start = Array(matrix[(headStart * n)..<((headStart + 1) * n)])
    return RunLengthDistribution(start: start) { from, to in
      for j in 0..<n { to[j] = 0 }
      for i in 0..<n where from[i] > 0 {
        for j in 0..<n { to[j] += from[i] * matrix[i * n + j] }
      }
    }
  }

  private func transition(_ counts: CountModel) throws(ControlChartError) -> [Double] {
    try counts.validate()
    guard (1...100_000).contains(denominator) else { throw .invalidParameter("m", "m must lie within 1...100000.") }
    guard (0...1_000_000_000).contains(reference) else { throw .invalidParameter("km", "k must not be negative.") }
    guard (0...Self.mostSteps).contains(limit) else {
      throw .invalidParameter("hm", "h must lie within 0...\(Self.mostSteps) steps of 1/m; take a smaller m.")
    }
    guard (0...limit).contains(headStart) else { throw .invalidParameter("i0", "The head start must lie within 0...h.") }
    let n = limit + 1
    var matrix = [Double](repeating: 0, count: n * n)
    for i in 0..<n {
      switch direction {
      case .up:
        // i + m x − k ≤ j gives x up to (j + k − i)/m.
        let atZero = (reference - i) >= 0 ? (reference - i) / denominator : -1
        matrix[i * n] = counts.cumulative(Double(atZero))
        for x in stride(from: max(0, atZero + 1), through: (limit + reference - i) / denominator, by: 1) {
          let j = i + x * denominator - reference
          if j > 0, j < n { matrix[i * n + j] = counts.probability(Double(x)) }
        }
      case .down:
        // i + k − m x ≤ 0 from x = ⌈(i + k)/m⌉ on.
        let atZero = (i + reference + denominator - 1) / denominator
        matrix[i * n] = atZero == 0 ? 1 : counts.upperTail(Double(atZero - 1))
        for x in stride(from: atZero - 1, through: 0, by: -1) {
          let j = i + reference - x * denominator
          if j >= n { break }
          if j > 0 { matrix[i * n + j] = counts.probability(Double(x)) }
        }
      }
    }
    return matrix
  }
}

/// Which change of a count a scheme looks for.
public enum CountDirection: String, Sendable, Codable, CaseIterable {
  case up = "upper"
  case down = "lower"
}

/// What counts are drawn from.
public enum CountModel: Sendable, Equatable {
  case poisson(mean: Double)
  /// `trials` 1 is the Bernoulli case.
  case binomial(trials: Int, probability: Double)

  func validate() throws(ControlChartError) {
    switch self {
    case .poisson(let mean): try SchemeCheck.within("mu", mean, 0...1e9)
    case .binomial(let trials, let probability):
      try SchemeCheck.within("n", Double(trials), 1...1e9)
      try SchemeCheck.within("p", probability, 0...1)
    }
  }

  func probability(_ x: Double) -> Double {
    switch self {
    case .poisson(let mean): Poisson(mean: mean).probability(x)
    case .binomial(let trials, let probability): Binomial(size: Double(trials), probability: probability).probability(x)
    }
  }

  func cumulative(_ x: Double) -> Double {
    switch self {
    case .poisson(let mean): Poisson(mean: mean).cumulative(x)
    case .binomial(let trials, let probability): Binomial(size: Double(trials), probability: probability).cumulative(x)
    }
  }

  func upperTail(_ x: Double) -> Double {
    switch self {
    case .poisson(let mean): Poisson(mean: mean).upperTail(x)
    case .binomial(let trials, let probability): Binomial(size: Double(trials), probability: probability).upperTail(x)
    }
  }
}
