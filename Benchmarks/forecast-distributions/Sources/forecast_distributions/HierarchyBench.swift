import Forecasting

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A real hierarchy at past origins: errors by level before and after reconciliation, and coverage of the reconciled paths.
struct HierarchyBench {
  let names: [String]
  let values: [[Double]]
  private let horizon = 14

  init(path: String) throws {
    guard let file = unsafe fopen(path, "r") else { throw SeriesSet.Unreadable(path: path) }
    defer { unsafe fclose(file) }
    var bytes: [UInt8] = []
    while case let byte = unsafe getc(file), byte != EOF { bytes.append(UInt8(truncatingIfNeeded: byte)) }
    var names: [String] = []
    var values: [[Double]] = []
    for line in String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline).dropFirst() {
      let fields = line.split(separator: ",", omittingEmptySubsequences: false)
      names.append(String(fields[0]))
      values.append(fields.dropFirst().map { Double($0) ?? .nan })
    }
    self.names = names
    self.values = values
  }

  /// `skipped` latest origins are left out, for choices that must not be made on them.
  func run(model name: String, origins: Int, skipped: Int) throws {
    let tree = try Hierarchy(paths: names)
    let length = values[0].count
    let methods: [ReconciliationMethod?] = [nil] + ReconciliationMethod.allCases
    var errors = [[Double]](repeating: [0, 0, 0], count: methods.count)
    var sizes = [0.0, 0, 0]
    var inside = [[Double]](repeating: [0, 0, 0], count: methods.count)
    var counts = [0.0, 0, 0]
    for k in 0..<origins {
      let origin = length - horizon - (k + skipped) * 14
      guard origin > 60 else { break }
      let bottom = try values.map { try ForecastSeries(values: Array($0[..<origin]), seasons: [7], isCount: true) }
      let series = try tree.series(bottom)
      let nodes = try series.map { try HierarchyNode(DistributionsBench.model(name, horizon: horizon), on: $0, horizon: horizon) }
      let longest = nodes.reduce(0) { max($0, $1.errors.count) }
      let residuals = nodes.map { [Double](repeating: .nan, count: longest - $0.errors.count) + $0.errors }
      let actual = (0..<horizon).map { h in tree.summed(values.map { $0[origin + h] }) }
      for (place, method) in methods.enumerated() {
        let forecasts: [ForecastDistribution]
        if let method {
          let reconciliation = try Reconciliation(tree, method: method, history: bottom.map(\.values), errors: residuals)
          forecasts = try ReconciledForecast(nodes, by: reconciliation, levels: [80], paths: 400, seed: 1, isNonNegative: true).forecasts
        } else {
          forecasts = nodes.map { $0.forecast.with(levels: [80]) }
        }
        for node in nodes.indices {
          let level = node == 0 ? 0 : node < tree.aggregates.count ? 1 : 2
          let interval = forecasts[node].interval(level: 80)
          for h in 0..<horizon where actual[h][node].isFinite {
            errors[place][level] += abs(actual[h][node] - forecasts[node].mean[h])
            if actual[h][node] >= interval.lower[h], actual[h][node] <= interval.upper[h] { inside[place][level] += 1 }
            if place == 0 {
              sizes[level] += actual[h][node]
              counts[level] += 1
            }
          }
        }
      }
    }
    for (place, method) in methods.enumerated() {
      let wape = (0..<3).map { DistributionsBench.three(100 * errors[place][$0] / sizes[$0]) }
      let cover = (0..<3).map { DistributionsBench.three(inside[place][$0] / counts[$0]) }
      print(
        """
        {"hierarchy": "\(name)", "reconcile": "\(method?.rawValue ?? "none")", "nodes": \(tree.count), "wape_total": \(wape[0]), \
        "wape_middle": \(wape[1]), "wape_bottom": \(wape[2]), "cover80_total": \(cover[0]), "cover80_middle": \(cover[1]), \
        "cover80_bottom": \(cover[2])}
        """)
    }
  }

  /// Every series cut to a few days, with and without the week of the others.
  func siblings() throws {
    for known in [4, 7, 10, 13] {
      var sums = [0.0, 0, 0]
      var count = 0.0
      for origin in stride(from: 120, through: values[0].count - 14, by: 28) {
        for place in values.indices {
          let actual = Array(values[place][origin..<(origin + 14)])
          let recent = Array(values[place][(origin - known)..<origin])
          let size = Accuracy.meanAbsoluteError(actual, actual.map { _ in 0 })
          guard size > 0, recent.contains(where: { $0 > 0 }) else { continue }
          let others = try values.indices.filter { $0 != place }.map {
            try ForecastSeries(values: Array(values[$0][..<origin]), seasons: [7], isCount: true)
          }
          guard let profile = SiblingProfile(siblings: others, season: 7) else { continue }
          let short = try ForecastSeries(values: recent, seasons: [7], isCount: true)
          let models: [any ForecastModel] = [CombinedForecast(horizon: 14), SeasonalNaive(), BorrowedSeason(profile)]
          for (m, model) in models.enumerated() {
            sums[m] += Accuracy.meanAbsoluteError(actual, try model.fit(short).forecast(horizon: 14, levels: []).mean) / size
          }
          count += 1
        }
      }
      print(
        """
        {"siblings": \(known), "forecasts": \(Int(count)), "wape_auto": \(DistributionsBench.three(100 * sums[0] / count)), \
        "wape_seasonal_naive": \(DistributionsBench.three(100 * sums[1] / count)), \
        "wape_borrowed": \(DistributionsBench.three(100 * sums[2] / count))}
        """)
    }
  }
}
