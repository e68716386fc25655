import Statistics

/// Points, centre and covariance of a multivariate chart, as estimated from its baseline or as known.
struct MultivariateBaseline {
  /// One mean vector a point, nil where it is missing.
  let means: [[Double]?]
  /// Observations behind each point.
  let sizes: [Double]
  let center: [Double]
  let covariance: [[Double]]
  /// Points and observations that set centre and covariance; 0 when both are known.
  let points: Int
  let observations: Int
  /// Whether centre and covariance were given.
  let isKnown: Bool
  /// The points that set the limits.
  let isInBaseline: [Bool]

  init(_ series: MultivariateSeries, settings: MultivariateSettings) {
    let order = series.variables.count
    var sums = [[Double]](repeating: [Double](repeating: 0, count: order), count: series.count)
    var sizes = [Double](repeating: 0, count: series.count)
    var members = [[Int]](repeating: [], count: series.count)
    for (row, values) in series.rows.enumerated() where !values.contains(where: \.isNaN) {
      let point = series.subgroups?[row] ?? row
      for j in 0..<order { sums[point][j] += values[j] }
      sizes[point] += 1
      members[point].append(row)
    }
    let means = sums.indices.map { point in sizes[point] > 0 ? sums[point].map { $0 / sizes[point] } : nil }
    let whole = settings.baseline ?? 0..<series.count
    let chosen = whole.filter { sizes[$0] > 0 && !settings.baselineOmissions.contains($0) }
    self.means = means
    self.sizes = sizes
    if let center = settings.knownCenter, let covariance = settings.knownCovariance {
      (self.center, self.covariance, points, observations, isKnown) = (center, covariance, 0, 0, true)
      isInBaseline = [Bool](repeating: false, count: series.count)
      return
    }
    isKnown = false
    points = chosen.count
    observations = chosen.reduce(0) { $0 + members[$1].count }
    var inside = [Bool](repeating: false, count: series.count)
    for point in chosen { inside[point] = true }
    isInBaseline = inside
    let total = Double(observations)
    let center = (0..<order).map { j in chosen.reduce(0.0) { $0 + sums[$1][j] } / total }
    self.center = center
    if series.subgroups != nil {
      covariance = Self.withinCovariance(chosen, members: members, means: means, rows: series.rows, order: order)
    } else if settings.covariance == .successiveDifferences {
      covariance = Self.differenceCovariance(chosen, rows: series.rows, order: order)
    } else {
      covariance = Self.products(chosen.map { series.rows[$0] }, around: center, divisor: total - 1)
    }
  }

  /// Whether the covariance matrix can be inverted, as far as counting goes.
  func isEnough(order: Int, grouped: Bool) -> Bool { isKnown || degrees(grouped: grouped) > order + 1 }

  /// Degrees of freedom of the covariance.
  func degrees(grouped: Bool) -> Int { grouped ? observations - points : points - 1 }

  private static func products(_ rows: [[Double]], around center: [Double], divisor: Double) -> [[Double]] {
    var result = [[Double]](repeating: [Double](repeating: 0, count: center.count), count: center.count)
    for row in rows {
      for i in center.indices {
        for j in 0...i { result[i][j] += (row[i] - center[i]) * (row[j] - center[j]) / divisor }
      }
    }
    for i in center.indices {
      for j in 0..<i { result[j][i] = result[i][j] }
    }
    return result
  }

  /// The pooled covariance within subgroups: each counts with its degrees of freedom.
  private static func withinCovariance(
    _ chosen: [Int], members: [[Int]], means: [[Double]?], rows: [[Double]], order: Int
  ) -> [[Double]] {
    var deviations: [[Double]] = []
    var degrees = 0
    for point in chosen {
      guard let mean = means[point] else { continue }
      degrees += members[point].count - 1
      for row in members[point] { deviations.append(zip(rows[row], mean).map { $0 - $1 }) }
    }
    return products(deviations, around: [Double](repeating: 0, count: order), divisor: Double(degrees))
  }

  /// Half the mean product of differences between neighbouring points; a gap leaves its difference out.
  private static func differenceCovariance(_ chosen: [Int], rows: [[Double]], order: Int) -> [[Double]] {
    var differences: [[Double]] = []
    for (earlier, later) in zip(chosen, chosen.dropFirst()) where later == earlier + 1 {
      differences.append(zip(rows[later], rows[earlier]).map { $0 - $1 })
    }
    return products(differences, around: [Double](repeating: 0, count: order), divisor: 2 * Double(differences.count))
  }
}
