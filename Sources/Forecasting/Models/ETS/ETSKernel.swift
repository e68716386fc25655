import RealModule

/// The state-space recursion of ETS over a whole series, and its gradient.
///
/// Recursion in error-correction form (Hyndman et al. 2008, table 2.3); a missing observation carries the states on without
/// an update, and does not enter the likelihood. The gradient is by reverse accumulation: one backward pass gives the
/// derivatives by all smoothing parameters and all initial states, at about the cost of two likelihoods.
struct ETSKernel {
  let values: [Double]
  let form: ETSForm
  /// The season's length, 1 without a season.
  let length: Int
  let observed: Int
  /// The sum of squares is not taken below this, so that a perfect fit has a finite likelihood.
  private let smallestSum: Double

  // Per step: level + slope, slope, seasonal state and error, all before the update.
  private var base: [Double]
  private var slope: [Double]
  private var seasonal: [Double]
  private var errors: [Double]
  private var slots: [Double]

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
    base = [Double](repeating: 0, count: values.count)
    slope = base
    seasonal = base
    errors = base
    slots = [Double](repeating: 0, count: self.length)
  }

  /// Runs the recursion; the trace stays for `gradient`. Nil when the form cannot explain the data from there: a value that is
  /// not finite or, unless `allowsNegative`, a multiplicative part that is not positive.
  mutating func run(_ parameters: ETSParameters, from initial: ETSState, allowsNegative: Bool = false) -> Sums? {
    let (alpha, beta, gamma, phi) = (parameters.alpha, parameters.beta, parameters.gamma, parameters.phi)
    let isSeasonal = form.isSeasonal
    let multiplies = form.season == .multiplicative
    let relative = form.error == .multiplicative
    let m = length
    var level = initial.level
    var trend = form.hasTrend ? initial.slope : 0
    guard !isSeasonal || initial.season.count == m else { return nil }
    for j in 0..<m { slots[j] = isSeasonal ? initial.season[j] : 0 }
    var sum = 0.0
    var logs = 0.0
    var product = 1.0
    var slot = 0
    for t in values.indices {
      let s = slots[slot]
      let q = level + phi * trend
      base[t] = q
      slope[t] = trend
      seasonal[t] = s
      let mean = multiplies ? q * s : q + s
      if (relative || multiplies) && !(mean > 0 && (!multiplies || s > 0)) && !(allowsNegative && mean != 0) { return nil }
      let y = values[t]
      if y.isNaN {
        errors[t] = .nan
        level = q
        trend *= phi
      } else {
        let d = y - mean
        errors[t] = d
        if relative {
          let e = d / mean
          sum += e * e
          // Logarithms of products of means: one logarithm in about fifty steps.
          product *= abs(mean)
          if product > 1e100 || product < 1e-100 {
            logs += Double.log(product)
            product = 1
          }
        } else {
          sum += d * d
        }
        let step = multiplies ? d / s : d
        level = q + alpha * step
        trend = phi * trend + beta * step
        if isSeasonal { slots[slot] = s + gamma * (multiplies ? d / q : d) }
      }
      slot = slot + 1 == m ? 0 : slot + 1
    }
    guard sum.isFinite, level.isFinite else { return nil }
    logs += Double.log(product)
    // The slots are in calendar position; the state lists them from the next one on.
    let season = isSeasonal ? Array(slots[slot...]) + Array(slots[..<slot]) : []
    return Sums(
      squares: sum, logMeans: logs, objective: Double(observed) * Double.log(max(sum, smallestSum)) + 2 * logs,
      last: ETSState(level: level, slope: trend, season: season))
  }

  /// What one run gave.
  struct Sums {
    /// Sum of squared errors, relative ones for a multiplicative error.
    let squares: Double
    /// Sum of the logarithms of the one-step means, 0 for an additive error.
    let logMeans: Double
    /// −2 log-likelihood up to R's constant: n log(sum of squares) + 2 sum of log means.
    let objective: Double
    let last: ETSState
  }

  /// The one-step-ahead means of the last run.
  func fitted() -> [Double] {
    let multiplies = form.season == .multiplicative
    return values.indices.map { multiplies ? base[$0] * seasonal[$0] : base[$0] + seasonal[$0] }
  }

  /// The derivatives of the objective at the last run, which must have been with these parameters and given `sums`.
  mutating func gradient(_ parameters: ETSParameters, _ sums: Sums, states: inout ETSState) -> ETSParameters {
    let (alpha, beta, gamma, phi) = (parameters.alpha, parameters.beta, parameters.gamma, parameters.phi)
    let isSeasonal = form.isSeasonal
    let multiplies = form.season == .multiplicative
    let relative = form.error == .multiplicative
    let m = length
    let weight = sums.squares > smallestSum ? 2 * Double(observed) / sums.squares : 0
    var byAlpha = 0.0
    var byBeta = 0.0
    var byGamma = 0.0
    var byPhi = 0.0
    var byLevel = 0.0
    var bySlope = 0.0
    for j in 0..<m { slots[j] = 0 }
    var slot = values.isEmpty ? 0 : (values.count - 1) % m
    for t in values.indices.reversed() {
      let q = base[t]
      let b = slope[t]
      let d = errors[t]
      var byBase = byLevel
      if !d.isNaN {
        let s = seasonal[t]
        let bySeason = slots[slot]
        let mean = multiplies ? q * s : q + s
        let direct: Double
        if relative {
          let e = d / mean
          direct = (2 - weight * e * (1 + e)) / mean
        } else {
          direct = -weight * d
        }
        if multiplies {
          let byStep = alpha * byLevel + beta * bySlope
          let step = d / s
          let byMean = direct - byStep / s - gamma * bySeason / q
          byAlpha += byLevel * step
          byBeta += bySlope * step
          byGamma += bySeason * d / q
          byBase += byMean * s - gamma * bySeason * d / (q * q)
          slots[slot] = bySeason + byMean * q - byStep * step / s
        } else {
          let byMean = direct - alpha * byLevel - beta * bySlope - gamma * bySeason
          byAlpha += byLevel * d
          byBeta += bySlope * d
          byGamma += bySeason * d
          byBase += byMean
          if isSeasonal { slots[slot] = bySeason + byMean }
        }
      }
      byPhi += (byBase + bySlope) * b
      bySlope = phi * (bySlope + byBase)
      byLevel = byBase
      slot = slot == 0 ? m - 1 : slot - 1
    }
    states.level = byLevel
    states.slope = bySlope
    if isSeasonal { for j in 0..<m { states.season[j] = slots[j] } }
    return ETSParameters(alpha: byAlpha, beta: byBeta, gamma: byGamma, phi: byPhi)
  }
}
