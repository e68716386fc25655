import Statistics

/// How sure the figure of a single group is by itself: what its own tickets say, without the other groups.
public enum GroupInterval {
  /// The interval at `level` of each group's figure; NaN where there is none.
  ///
  /// Wilson's score interval for proportions, the exact Poisson interval for rates (Garwood 1936), Student's t for means.
  public static func intervals(_ data: ComparedGroups, level: Double = 0.95) -> [(lower: Double, upper: Double)] {
    let figures = data.figures
    let tail = (1 - level) / 2
    return data.names.indices.map { index in
      let (figure, size) = (figures[index], data.sizes[index])
      guard !figure.isNaN, size > 0 else { return (.nan, .nan) }
      switch data.measure {
      case .proportion:
        let z = -Normal.standard.quantile(tail)
        let weight = size + z * z
        let middle = (figure * size + z * z / 2) / weight
        let half = z / weight * (size * figure * (1 - figure) + z * z / 4).squareRoot()
        return (max(0, min(middle - half, figure)), min(1, max(middle + half, figure)))
      case .rate:
        let count = data.values[index]
        let lower = count > 0 ? ChiSquared(degreesOfFreedom: 2 * count).quantile(tail) / 2 : 0
        return (lower / size, ChiSquared(degreesOfFreedom: 2 * count + 2).quantile(1 - tail) / 2 / size)
      case .mean:
        guard let deviation = data.deviations?[index], !deviation.isNaN, size > 1 else { return (.nan, .nan) }
        let half = -StudentT(degreesOfFreedom: size - 1).quantile(tail) * deviation / size.squareRoot()
        return (figure - half, figure + half)
      }
    }
  }
}
