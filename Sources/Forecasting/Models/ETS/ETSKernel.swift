import RealModule

/// The state-space recursion of ETS over a whole series, and its gradient.
///
/// Recursion in error-correction form (Hyndman et al. 2008, table 2.3); a missing observation carries the states on without
/// an update, and does not enter the likelihood. The gradient is by reverse accumulation: one backward pass gives the
/// derivatives by all smoothing parameters and all initial states, at about the cost of two likelihoods. Both loops are compiled once for
/// every kind of form (`ETSKind`), so that no step asks which form it is; an evaluation allocates nothing.
struct ETSKernel {
  let values: [Double]
  let form: ETSForm
  /// The season's length, 1 without a season.
  let length: Int
  let observed: Int
  /// The sum of squares is not taken below this, so that a perfect fit has a finite likelihood.
  private let smallestSum: Double

  /// Per step, before the update: level + slope, slope, seasonal state and error (NaN where missing).
  private var trace: [SIMD4<Double>]
  /// Per step: one over the mean.
  private var inverses: [Double]
  private var slots: [Double]
  /// The states after the last step of the last run, the seasonal ones in `slots`.
  private var lastLevel = 0.0
  private var lastSlope = 0.0
  private var nextSlot = 0

  init(values: [Double], form: ETSForm, length: Int) {
    self.values = values
    self.form = form
    self.length = form.isSeasonal ? length : 1
    var count = 0
    var sum = 0.0
    for value in values where !value.isNaN {
      count += 1
      sum += value * value
    }
    observed = count
    let noise = form.error == .additive ? sum : Double(count)
    smallestSum = max(noise * 1e-24, Double.leastNormalMagnitude * 1e10)
    trace = [SIMD4<Double>](repeating: .zero, count: values.count)
    inverses = [Double](repeating: 0, count: values.count)
    slots = [Double](repeating: 0, count: self.length)
  }

  /// What one run gave.
  struct Sums {
    /// Sum of squared errors, relative ones for a multiplicative error.
    let squares: Double
    /// Sum of the logarithms of the one-step means, 0 for an additive error.
    let logMeans: Double
    /// −2 log-likelihood up to R's constant: n log(sum of squares) + 2 sum of log means.
    let objective: Double
  }

  /// Runs the recursion; the trace stays for `gradient`. Nil when the form cannot explain the data from there: a value that is
  /// not finite or, unless `allowsNegative`, a multiplicative part that is not positive.
  mutating func run(_ parameters: ETSParameters, from initial: ETSState, allowsNegative: Bool = false) -> Sums? {
    switch (form.error, form.season) {
    case (.additive, .none): sweep(ETSKinds.Plain.self, parameters, initial, allowsNegative)
    case (.additive, _): sweep(ETSKinds.AdditiveSeason.self, parameters, initial, allowsNegative)
    case (.multiplicative, .none): sweep(ETSKinds.Relative.self, parameters, initial, allowsNegative)
    case (.multiplicative, .additive): sweep(ETSKinds.RelativeAdditiveSeason.self, parameters, initial, allowsNegative)
    case (.multiplicative, .multiplicative): sweep(ETSKinds.RelativeMultiplicativeSeason.self, parameters, initial, allowsNegative)
    }
  }

  private mutating func sweep<Kind: ETSKind>(
    _: Kind.Type, _ parameters: ETSParameters, _ initial: ETSState, _ allowsNegative: Bool
  ) -> Sums? {
    let (alpha, beta, gamma, phi) = (parameters.alpha, parameters.beta, parameters.gamma, parameters.phi)
    let m = length
    let n = values.count
    if Kind.isSeasonal {
      guard initial.season.count == m else { return nil }
      for j in 0..<m { slots[j] = initial.season[j] }
    }
    var level = initial.level
    var trend = form.hasTrend ? initial.slope : 0
    var sum = 0.0
    var logs = 0.0
    var product = 1.0
    var slot = 0
    var isPossible = true
    let values = values
    unsafe values.withUnsafeBufferPointer { values in
      unsafe trace.withUnsafeMutableBufferPointer { trace in
        unsafe inverses.withUnsafeMutableBufferPointer { inverses in
          unsafe slots.withUnsafeMutableBufferPointer { slots in
            for t in 0..<n {
              let s = unsafe Kind.isSeasonal ? slots[slot] : 0
              let q = level + phi * trend
              let mean = Kind.multiplies ? q * s : q + s
              if Kind.isRelative, !(mean > 0 && (!Kind.multiplies || s > 0)), !(allowsNegative && mean != 0) {
                isPossible = false
                return
              }
              let y = unsafe values[t]
              let d = y - mean
              unsafe trace[t] = SIMD4(q, trend, s, d)
              if d.isNaN {
                level = q
                trend *= phi
              } else {
                var step = d
                var seasonStep = d
                if Kind.isRelative {
                  let inverse = 1 / mean
                  unsafe inverses[t] = inverse
                  let e = d * inverse
                  sum += e * e
                  // Logarithms of products of means: one logarithm in about fifty steps.
                  product *= abs(mean)
                  if product > 1e100 || product < 1e-100 {
                    logs += Double.log(product)
                    product = 1
                  }
                  if Kind.multiplies {
                    step = e * q
                    seasonStep = e * s
                  }
                } else {
                  sum += d * d
                }
                level = q + alpha * step
                trend = phi * trend + beta * step
                if Kind.isSeasonal { unsafe slots[slot] = s + gamma * seasonStep }
              }
              if Kind.isSeasonal { slot = slot + 1 == m ? 0 : slot + 1 }
            }
          }
        }
      }
    }
    guard isPossible, sum.isFinite, level.isFinite else { return nil }
    logs += Double.log(product)
    lastLevel = level
    lastSlope = trend
    nextSlot = slot
    return Sums(
      squares: sum, logMeans: logs, objective: Double(observed) * Double.log(max(sum, smallestSum)) + 2 * logs)
  }

  /// The states after the last step of the last run. The slots are in calendar position; the state lists them from the next one on.
  var last: ETSState {
    ETSState(
      level: lastLevel, slope: lastSlope, season: form.isSeasonal ? Array(slots[nextSlot...]) + Array(slots[..<nextSlot]) : [])
  }

  /// The one-step-ahead means of the last run.
  func fitted() -> [Double] {
    let multiplies = form.season == .multiplicative
    return trace.map { multiplies ? $0.x * $0.z : $0.x + $0.z }
  }

  /// The derivatives of the objective at the last run, which must have been with these parameters and given `sums`. Those by the initial
  /// states are written into `states`. Uses up what `last` answers.
  mutating func gradient(_ parameters: ETSParameters, _ sums: Sums, states: inout ETSState) -> ETSParameters {
    switch (form.error, form.season) {
    case (.additive, .none): sweepBack(ETSKinds.Plain.self, parameters, sums, &states)
    case (.additive, _): sweepBack(ETSKinds.AdditiveSeason.self, parameters, sums, &states)
    case (.multiplicative, .none): sweepBack(ETSKinds.Relative.self, parameters, sums, &states)
    case (.multiplicative, .additive): sweepBack(ETSKinds.RelativeAdditiveSeason.self, parameters, sums, &states)
    case (.multiplicative, .multiplicative): sweepBack(ETSKinds.RelativeMultiplicativeSeason.self, parameters, sums, &states)
    }
  }

  private mutating func sweepBack<Kind: ETSKind>(
    _: Kind.Type, _ parameters: ETSParameters, _ sums: Sums, _ states: inout ETSState
  ) -> ETSParameters {
    let (alpha, beta, gamma, phi) = (parameters.alpha, parameters.beta, parameters.gamma, parameters.phi)
    let m = length
    let weight = sums.squares > smallestSum ? 2 * Double(observed) / sums.squares : 0
    var by = ETSParameters(alpha: 0, beta: 0, gamma: 0, phi: 0)
    var byLevel = 0.0
    var bySlope = 0.0
    for j in 0..<m { slots[j] = 0 }
    let n = trace.count
    var slot = n == 0 ? 0 : (n - 1) % m
    unsafe trace.withUnsafeBufferPointer { trace in
      unsafe inverses.withUnsafeBufferPointer { inverses in
        unsafe slots.withUnsafeMutableBufferPointer { slots in
          var t = n
          while t > 0 {
            t -= 1
            let step = unsafe trace[t]
            let (q, b, s, d) = (step.x, step.y, step.z, step.w)
            var byBase = byLevel
            if !d.isNaN {
              let bySeason = unsafe Kind.isSeasonal ? slots[slot] : 0
              var direct = -weight * d
              var e = d
              var inverse = 1.0
              if Kind.isRelative {
                inverse = unsafe inverses[t]
                e = d * inverse
                direct = (2 - weight * e * (1 + e)) * inverse
              }
              let byStep = alpha * byLevel + beta * bySlope
              if Kind.multiplies {
                // One over the season is q / mean, one over the level s / mean.
                let move = e * q
                let byMean = direct - byStep * q * inverse - gamma * bySeason * s * inverse
                by.alpha += byLevel * move
                by.beta += bySlope * move
                by.gamma += bySeason * e * s
                byBase += byMean * s - gamma * bySeason * e * s * s * inverse
                unsafe slots[slot] = bySeason + byMean * q - byStep * move * q * inverse
              } else {
                let byMean = direct - byStep - gamma * bySeason
                by.alpha += byLevel * d
                by.beta += bySlope * d
                if Kind.isSeasonal {
                  by.gamma += bySeason * d
                  unsafe slots[slot] = bySeason + byMean
                }
                byBase += byMean
              }
            }
            by.phi += (byBase + bySlope) * b
            bySlope = phi * (bySlope + byBase)
            byLevel = byBase
            if Kind.isSeasonal { slot = slot == 0 ? m - 1 : slot - 1 }
          }
        }
      }
    }
    states.level = byLevel
    states.slope = bySlope
    if Kind.isSeasonal { for j in 0..<m { states.season[j] = slots[j] } }
    return by
  }
}
