/// How many differences make a series stationary.
///
/// The rules of `ndiffs` and `nsdiffs`: Hyndman & Khandakar (2008), Journal of Statistical Software 27, section 3.2; seasonal strength by
/// Wang, Smith & Hyndman (2006), Data Mining and Knowledge Discovery 13.
public enum DifferencingOrder {
  public enum UnitRootTest: String, Sendable, CaseIterable {
    case kpss
    case adf
    case pp
  }

  public enum SeasonalTest: String, Sendable, CaseIterable {
    /// The share of the detrended series' variance that is seasonal, by STL.
    case strength = "seas"
    case ocsb
  }

  /// A season this strong is differenced away.
  static let strengthLimit = 0.64

  /// How many first differences, at most `maximum`, until the test finds the series stationary.
  ///
  /// - Parameters:
  ///   - level: the level of the test, within 0.01 and 0.1.
  ///   - hasTrend: whether stationarity is about a trend rather than a level.
  public static func nonSeasonal(
    _ values: [Double], test: UnitRootTest = .kpss, level: Double = 0.05, hasTrend: Bool = false, maximum: Int = 2
  ) -> Int {
    let level = min(max(level, 0.01), 0.1)
    var rest = values.filter { !$0.isNaN }
    var order = 0
    while order < maximum, !Differences.isConstant(rest), needsDifference(rest, test, level, hasTrend) {
      order += 1
      rest = Differences.of(rest)
    }
    return order
  }

  private static func needsDifference(_ values: [Double], _ test: UnitRootTest, _ level: Double, _ hasTrend: Bool) -> Bool {
    switch test {
    case .kpss: return (KPSSTest(values, null: hasTrend ? .trend : .level, lag: .squareRoot)?.pValue).map { $0 < level } ?? false
    case .adf:
      let part = hasTrend ? DeterministicPart.interceptAndTrend : .intercept
      guard let test = AugmentedDickeyFullerTest(values, deterministic: part, lags: 1) else { return false }
      return test.criticalPValue > level
    case .pp: return (PhillipsPerronTest(values, hasTrend: hasTrend)?.pValue).map { $0 > level } ?? false
    }
  }

  /// How many seasonal differences, at most `maximum`, until the test finds none is needed. A series of under two seasons gets none.
  public static func seasonal(_ values: [Double], season: Int, test: SeasonalTest = .strength, maximum: Int = 1) -> Int {
    guard season >= 2, values.count > season else { return 0 }
    var rest = values
    var order = 0
    while order < maximum, !Differences.isConstant(rest), order == 0 || rest.count >= 2 * season, needsDifference(rest, season, test) {
      order += 1
      rest = Differences.of(rest, lag: season)
    }
    return order
  }

  private static func needsDifference(_ values: [Double], _ season: Int, _ test: SeasonalTest) -> Bool {
    switch test {
    case .strength:
      guard let parts = MSTL(seasons: [season]).decompose(values) else { return false }
      return parts.seasonalStrength(0) > strengthLimit
    case .ocsb:
      let whole = values.contains(where: \.isNaN) ? MissingValues.interpolated(values, season: season) : values
      return OCSBTest(whole, season: season)?.hasSeasonalUnitRoot ?? false
    }
  }
}
