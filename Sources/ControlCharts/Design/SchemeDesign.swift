import RealModule
import Statistics

extension ShewhartScheme {
  /// The limit for a wanted in-control run length: a normal quantile.
  public static func designed(
    runLength: Double, subgroupSize: Int = 1, sides: SchemeSides = .two
  ) throws(ControlChartError) -> ShewhartScheme {
    guard runLength > (sides == .two ? 1 : 2), runLength <= 1e15 else {
      throw .invalidParameter("arl", "The average run length must lie above \(sides == .two ? 1 : 2) and within 1e15.")
    }
    return ShewhartScheme(limit: LimitSearch.shewhart(runLength, sides: sides), subgroupSize: subgroupSize, sides: sides)
  }
}

extension AutocorrelatedShewhartScheme {
  /// The limit for a wanted in-control run length.
  public static func designed(runLength: Double, autocorrelation: Double) throws(ControlChartError) -> AutocorrelatedShewhartScheme {
    var scheme = AutocorrelatedShewhartScheme(limit: LimitSearch.shewhart(runLength, sides: .two), autocorrelation: autocorrelation)
    scheme.limit = try LimitSearch.limit(runLength: runLength, guess: scheme.limit, step: 0.2, within: 0.01...9) {
      (limit) throws(ControlChartError) in
      try AutocorrelatedShewhartScheme(limit: limit, autocorrelation: autocorrelation).averageRunLength(shift: 0)
    }
    return scheme
  }
}

extension EWMAScheme {
  /// The same chart with the limit for a wanted in-control run length; a head start keeps its share of the limit.
  public func designed(runLength: Double) throws(ControlChartError) -> EWMAScheme {
    let share = limit > 0 ? headStart / limit : 0
    let at = { (limit: Double) in
      var scheme = self
      scheme.limit = limit
      scheme.headStart = share * limit
      return scheme
    }
    // A one-sided limit lies above the reflection.
    let least = sides == .one ? max(0.01, reflection + 0.01) : 0.01
    var guess = LimitSearch.shewhart(runLength, sides: sides)
    var step = 0.3
    if limits != .fixed {
      // Limits that vary take many times as long to work out and differ little from fixed ones.
      var fixed = self
      fixed.limits = .fixed
      let known = try fixed.designed(runLength: runLength)
      fixed = known
      fixed.limit += 1e-4
      fixed.headStart = share * fixed.limit
      let slope = Double.log(try fixed.averageRunLength(shift: 0) / runLength) / 1e-4
      let near = try LimitSearch.refined(runLength: runLength, guess: known.limit, slope: slope, within: least...12) {
        (limit) throws(ControlChartError) in try at(limit).averageRunLength(shift: 0)
      }
      if let near { return at(near) }
      (guess, step) = (known.limit, 0.04)
    }
    return at(
      try LimitSearch.limit(runLength: runLength, guess: guess, step: step, within: least...12) { (limit) throws(ControlChartError) in
        try at(limit).averageRunLength(shift: 0)
      })
  }
}

extension CUSUMScheme {
  /// The same chart with the decision interval for a wanted in-control run length; a head start keeps its share of it.
  public func designed(runLength: Double) throws(ControlChartError) -> CUSUMScheme {
    let share = limit > 0 ? headStart / limit : 0
    let at = { (limit: Double) in
      var scheme = self
      scheme.limit = limit
      scheme.headStart = share * limit
      return scheme
    }
    let guess = LimitSearch.siegmund(sides == .two ? 2 * runLength : runLength, reference: reference)
    return at(
      try LimitSearch.limit(runLength: runLength, guess: guess, step: 0.2, within: 0.001...390) { (limit) throws(ControlChartError) in
        try at(limit).averageRunLength(shift: 0)
      })
  }
}

extension MEWMAScheme {
  /// The same chart with the limit for a wanted in-control run length.
  public func designed(runLength: Double) throws(ControlChartError) -> MEWMAScheme {
    try SchemeCheck.within("p", Double(dimensions), 1...100)
    let guess = ChiSquared(degreesOfFreedom: Double(dimensions)).quantile(1 - 1 / max(runLength, 1.001))
    var scheme = self
    scheme.limit = try LimitSearch.limit(runLength: runLength, guess: guess, step: 1, within: 0.001...900) {
      (limit) throws(ControlChartError) in
      try MEWMAScheme(weight: weight, limit: limit, dimensions: dimensions).averageRunLength(shift: 0)
    }
    return scheme
  }
}

extension RunRulesScheme {
  /// The control limit with which the whole set of rules has a wanted in-control run length, the zones of the other rules left alone; an
  /// error where the others alone signal more often. Exact sets only.
  public func designed(runLength: Double) throws(ControlChartError) -> RunRulesScheme {
    guard isExact else {
      throw .invalidParameter("rules", "Limits are designed for rules with an exact run length; leave out trends and alternations.")
    }
    let widest = try moved(to: 9).averageRunLength(shift: 0)
    guard patterns.contains(.beyondLimit), widest > runLength else {
      throw .invalidParameter(
        "arl", "The rules without a limit alone have a run length of \(SentenceNumber.text(widest)); take fewer of them.")
    }
    var scheme = self
    var folded = FoldedRunRulesChain(chain)
    let limit = try LimitSearch.limit(
      runLength: runLength, guess: LimitSearch.shewhart(runLength, sides: .two), step: 0.3, within: 0.01...9
    ) { (limit) throws(ControlChartError) in
      let moved = try scheme.moved(to: limit)
      // Limits between the same zones share one chain, folded once.
      if moved.chain.next != scheme.chain.next { folded = FoldedRunRulesChain(moved.chain) }
      scheme = moved
      if let folded { return try folded.runLength(moved.chain.probabilities(shift: 0)) }
      return try moved.averageRunLength(shift: 0)
    }
    return try moved(to: limit)
  }
}

extension CountCUSUMScheme {
  /// The same chart with the least limit that has at least the wanted run length under `counts`: counts leave no limit in between.
  public func designed(runLength: Double, _ counts: CountModel) throws(ControlChartError) -> CountCUSUMScheme {
    guard runLength > 1, runLength <= 1e9 else { throw .invalidParameter("arl", "The average run length must lie above 1 and within 1e9.") }
    let reaches = { (limit: Int) throws(ControlChartError) -> Bool in
      var scheme = self
      scheme.limit = limit
      scheme.headStart = min(headStart, limit)
      do throws(ControlChartError) {
        return try scheme.averageRunLength(counts) >= runLength
      } catch {
        if error.code == SchemeCheck.endless.code { return true }
        throw error
      }
    }
    var high = 1
    while try !reaches(high) {
      guard high < Self.mostSteps else {
        throw .invalidParameter("arl", "No limit up to \(Self.mostSteps) steps of 1/m gives this run length; take a smaller m.")
      }
      high = min(2 * high, Self.mostSteps)
    }
    var low = -1
    while high - low > 1 {
      let middle = (low + high) / 2
      if try reaches(middle) { high = middle } else { low = middle }
    }
    var scheme = self
    scheme.limit = high
    scheme.headStart = min(headStart, high)
    return scheme
  }
}
