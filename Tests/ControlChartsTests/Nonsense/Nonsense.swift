import ControlCharts
import Statistics

/// Random input of the kind that broken exports and careless callers send: a seed gives the same nonsense every time.
///
/// The tests put some hundreds of it through the library, `Benchmarks/charts/fuzz.sh` a hundred thousand.
struct Nonsense {
  private var stream: RandomStream

  init(seed: UInt64, round: Int) { stream = RandomStream(seed: seed, stream: UInt64(round)) }

  private mutating func chance(_ probability: Double) -> Bool { stream.uniform() < probability }
  mutating func whole(_ below: Int) -> Int { min(below - 1, Int(stream.uniform() * Double(below))) }
  private mutating func pick<Value>(_ values: [Value]) -> Value { values[whole(values.count)] }

  /// A number from hell: extremes, and now and then an ordinary one.
  mutating func wild() -> Double {
    switch whole(16) {
    case 0: return .nan
    case 1: return chance(0.5) ? .infinity : -.infinity
    case 2: return pick([0, -0.0])
    case 3: return pick([1, -1]) * Double.leastNonzeroMagnitude * Double(1 + whole(5))
    case 4: return pick([1e300, -1e300, 1e150, -1e150, 9.9e149, Double.greatestFiniteMagnitude])
    case 5: return pick([1e-300, 1e-160, -1e-300, Double.ulpOfOne, Double.leastNormalMagnitude])
    case 6: return pick([1, -1]) * Double(sign: .plus, exponent: whole(2098) - 1074, significand: 1 + stream.uniform())
    case 7: return pick([9_007_199_254_740_992, 9.3e18, -9.3e18, 1.9e19, 2_147_483_648, 4_294_967_296])
    case 8: return pick([0.5, 1, 2, 3, 1 - Double.ulpOfOne, 1.0.nextUp])
    case 9: return -Double(whole(50))
    default: return (stream.normal() * 10).rounded(chance(0.5) ? .down : .toNearestOrEven) + (chance(0.5) ? stream.uniform() : 0)
    }
  }

  mutating func values(_ count: Int) -> [Double] {
    let scale = pick([1.0, 1, 1, 100, 1e-9, 1e9, 1e-305, 1e140, Double.leastNonzeroMagnitude])
    let level = wild()
    let missing = pick([0.0, 0, 0.1, 0.5, 0.95])
    let shape = whole(16)
    let step = whole(max(count, 1))
    return (0..<count).map { index in
      if missing > 0, chance(missing) { return .nan }
      switch shape {
      case 0: return .nan
      case 1: return level
      case 2: return index % 2 == 0 ? .nan : Double(whole(9))
      case 3: return wild()
      case 4: return index % 2 == 0 ? scale : -scale
      case 5: return scale * Double(index)
      case 6: return Double(whole(3))
      case 7: return index == step ? level : 1
      case 8: return index < step ? 0 : scale
      case 9: return chance(0.01) ? wild() : scale * stream.normal()
      case 10: return scale * stream.uniform()
      case 11: return (scale * 20 * stream.uniform()).rounded()
      case 12: return -Double(whole(20))
      default: return (10 + 3 * stream.normal()).rounded(.down)
      }
    }
  }

  mutating func length() -> Int {
    switch whole(12) {
    case 0: return whole(3)
    case 1: return whole(12)
    case 2: return 100 + whole(300)
    default: return 12 + whole(50)
    }
  }

  /// A series; three of four have values that their kind allows at least in sign, so that they get past the first check.
  mutating func series() -> ChartSeries {
    let count = length()
    let kind = pick(MeasureKind.allCases)
    var values = values(count)
    if kind != .continuous, kind != .stock, chance(0.75) { values = values.map { abs($0) } }
    if chance(0.8) { values = values.map { $0.isInfinite || abs($0) > 1e150 ? .nan : $0 } }
    var series = ChartSeries(values: values, kind: kind)
    if chance(0.7) { series.denominators = denominators(values, kind: kind) }
    if chance(0.3) { series.subgroups = values.map { subgroup($0) } }
    if chance(0.4) {
      series.slotCount = pick([1, 2, 7, 24, 0, -1, 1000])
      // Slots stand for times: in order, all alike, or in no order.
      let order = whole(3)
      series.slots = (0..<count).map { index in
        let slot = order == 0 ? index : (order == 1 ? 0 : whole(60))
        return series.slotCount > 0 ? slot % series.slotCount : slot
      }
    }
    if chance(0.3) {
      for _ in 0..<whole(6) { series.exclusions[count > 0 && chance(0.97) ? whole(count) : pick([-1, count, Int.max, Int.min])] = "noise" }
    }
    if chance(0.2) {
      series.labels = (0..<max(0, count - (chance(0.1) ? 1 : 0))).map { _ in pick(["", "é day", "2020-01-01", "\u{301}x"]) }
    }
    if chance(0.2) { series.isNonNegative.toggle() }
    if chance(0.2) { series.notation = pick(ValueNotation.allCases) }
    return series
  }

  private mutating func denominators(_ values: [Double], kind: MeasureKind) -> [Double] {
    let shape = whole(8)
    let count = chance(0.02) ? values.count + 1 : values.count
    return (0..<count).map { index in
      let value = values.indices.contains(index) && !values[index].isNaN ? abs(values[index]) : 1
      switch shape {
      case 0: return 0
      case 1: return index % 3 == 0 ? 0 : value + 1
      case 2: return 1e300
      case 3: return wild()
      case 4: return value
      case 5: return kind == .proportion ? value * 2 : 1e-300
      case 6: return index % 2 == 0 ? .nan : value + Double(whole(100))
      default: return value + Double(whole(30))
      }
    }
  }

  private mutating func subgroup(_ value: Double) -> [Double] {
    switch whole(6) {
    case 0: return []
    case 1: return [value]
    case 2: return [value, value]
    case 3: return (0..<whole(40)).map { _ in chance(0.2) ? .nan : value * stream.uniform() }
    case 4: return [value, .nan, chance(0.05) ? wild() : 0]
    default: return [value, value + 1, value * 2]
    }
  }

  mutating func settings(for chart: any ControlChart.Type, count: Int) -> ChartSettings {
    var settings = ChartSettings(rules: chance(0.8) ? RuleSet(RuleRegistry.all) : nil)
    if chance(0.15) { settings.sigmaLimits = chance(0.5) ? abs(wild()) : 2 }
    if chance(0.15) { settings.probabilityLimits = pick([0.0027, 1e-300, 0.5, 1.0.nextDown, wild()]) }
    if chance(0.2), count > 1 {
      let start = whole(count)
      settings.baseline = start..<(start + 1 + whole(count - start))
    } else if chance(0.02) {
      settings.baseline = pick([0..<0, -5..<3, 0..<(count + 1), Int.max - 1..<Int.max])
    }
    if chance(0.1) { settings.baselineOmissions = [whole(max(count, 1)), -7, Int.max] }
    if chance(0.25) { settings.phaseStarts = (0..<whole(5)).map { _ in chance(0.97) ? whole(max(count, 1)) : pick([-1, count, Int.max]) } }
    if chance(0.15) { settings.center = wild() }
    if chance(0.15) { settings.sigma = chance(0.7) ? abs(wild()) : wild() }
    if chance(0.2) { settings.subgroupSigma = pick(SubgroupSigma.allCases) }
    if chance(0.2) { settings.movingRangeSigma = .median }
    settings.screensMovingRanges = chance(0.2)
    settings.bridgesGaps = chance(0.2)
    for parameter in chart.parameters where chance(0.25) {
      let range = parameter.range
      settings.parameters[parameter.name] = pick([
        range.lowerBound, range.upperBound, range.lowerBound + (range.upperBound - range.lowerBound) * stream.uniform(),
        parameter.defaultValue, wild(),
      ])
    }
    if chance(0.02) { settings.parameters["no such parameter"] = 1 }
    return settings
  }

  mutating func multivariate() -> MultivariateSeries {
    let variables = chance(0.03) ? 0 : 1 + whole(5)
    let columns = (0..<variables).map { _ in values(60) }
    let isCopy = chance(0.15)
    let rows = (0..<length()).map { row in (0..<variables).map { columns[isCopy ? 0 : $0][row % 60] } }
    var series = MultivariateSeries(variables: (0..<variables).map { "v\($0)" }, rows: rows)
    if chance(0.3) { series.subgroups = rows.indices.map { $0 / (1 + rows.count / 9) } }
    if chance(0.05) { series.subgroups = rows.indices.map { _ in pick([0, 1, -1, Int.max]) } }
    if chance(0.8) { series.rows = rows.map { $0.map { abs($0) > 1e150 ? .nan : $0 } } }
    return series
  }

  mutating func multivariateSettings(_ series: MultivariateSeries) -> MultivariateSettings {
    var settings = MultivariateSettings(limit: chance(0.7) ? abs(wild()) : nil)
    if chance(0.1) { settings.falseAlarmProbability = wild() }
    if chance(0.2) { settings.covariance = .successiveDifferences }
    if chance(0.2), series.rows.count > 4 { settings.baseline = 0..<(1 + whole(series.rows.count)) }
    if chance(0.2) {
      let order = series.variables.count
      settings.knownCenter = (0..<order).map { _ in wild() }
      settings.knownCovariance = (0..<order).map { i in (0..<order).map { $0 == i ? 1 : 0.5 } }
      if chance(0.3), order > 0 { settings.knownCovariance?[0][0] = wild() }
    }
    return settings
  }

  mutating func groups() -> ComparedGroups {
    let count = chance(0.1) ? whole(3) : 3 + whole(30)
    let values = values(count).map { chance(0.9) ? abs($0) : $0 }
    let measure = pick(ComparedGroups.Measure.allCases)
    var groups = ComparedGroups(
      names: (0..<count).map { "g\($0)" }, measure: measure, values: values,
      sizes: denominators(values, kind: measure == .proportion ? .proportion : .rate))
    if chance(0.8) { groups.deviations = (0..<count).map { _ in abs(wild()) } }
    return groups
  }

  mutating func question() -> DesignQuestion {
    var question = DesignQuestion()
    if chance(0.7) { question.runLength = pick([370.4, 100, 2, 1.01, 1e9, 1e300, 0, -3, .nan, .infinity, 5000]) }
    if chance(0.3) { question.limit = chance(0.5) ? wild() : 3 * stream.uniform() }
    if chance(0.3) { question.shift = chance(0.5) ? wild() : stream.uniform() * 3 }
    question.shifts = chance(0.2) ? [wild(), wild()] : [0, 1]
    if chance(0.2) { question.autocorrelation = chance(0.3) ? wild() : pick([0.99, -0.99, 0.5, 1, -1]) }
    if chance(0.4) { question.weight = chance(0.5) ? wild() : pick([1e-9, 1e-3, 0.05, 0.5, 1, 0, 2]) }
    if chance(0.4) { question.reference = chance(0.5) ? wild() : pick([0, 0.25, 3, 100, 1e6, 1e18]) }
    question.fastInitialResponse = chance(0.2)
    question.sides = pick(SchemeSides.allCases)
    question.limits = pick(EWMALimits.allCases)
    if chance(0.1) { question.rules = RuleSet((0..<3).map { _ in pick(RuleRegistry.all) }) }
    if chance(0.2) { question.baseline = pick([0, 1, 2, 5, 30, 1000, -1, Int.max, Int.min]) }
    if chance(0.2) { question.guarantee = chance(0.3) ? wild() : pick([0.5, 0.9, 0, 1]) }
    question.dimensions = pick([2, 1, 5, 0, -1, 200, Int.max])
    if chance(0.5) {
      question.counts =
        chance(0.5)
        ? .poisson(mean: chance(0.5) ? wild() : pick([0, 1e-9, 0.3, 4, 500, 1e9]))
        : .binomial(
          trials: pick([1, 20, 0, -1, 1_000_000, Int.max]), probability: chance(0.3) ? wild() : pick([0, 1e-9, 0.01, 0.5, 1]))
    }
    question.direction = pick(CountDirection.allCases)
    return question
  }
}
