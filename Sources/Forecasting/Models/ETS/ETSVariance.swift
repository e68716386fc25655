/// Means and variances of ETS forecasts.
///
/// Classes 1 to 3 of Hyndman et al. (2008), chapter 6: exact for additive errors (6.1), for multiplicative errors with
/// additive trend and season (6.2), and for multiplicative seasons (6.3).
struct ETSVariance {
  let form: ETSForm
  let parameters: ETSParameters
  /// The variance of one error: absolute for additive, relative for multiplicative errors.
  let errorVariance: Double

  /// Means and variances of the next `horizon` steps from `state`.
  func forecast(from state: ETSState, horizon: Int) -> (mean: [Double], variance: [Double]) {
    guard horizon > 0 else { return ([], []) }
    if form.season == .multiplicative { return multiplicativeSeason(state, horizon) }
    let m = max(1, state.season.count)
    var mean = [Double](repeating: 0, count: horizon)
    var level = state.level
    var slope = state.slope
    for h in 0..<horizon {
      level += parameters.phi * slope
      slope *= parameters.phi
      mean[h] = level + (state.season.isEmpty ? 0 : state.season[h % m])
    }
    var variance = [Double](repeating: 0, count: horizon)
    let response = impulseResponse(horizon, season: m)
    if form.error == .additive {
      var sum = 1.0
      for h in 0..<horizon {
        variance[h] = errorVariance * sum
        sum += response[h] * response[h]
      }
    } else {
      // theta_h: expected square of the mean at h; one convolution with the squared impulse response.
      var theta = [Double](repeating: 0, count: horizon)
      for h in 0..<horizon {
        var sum = 0.0
        for j in 0..<h { sum += response[j] * response[j] * theta[h - 1 - j] }
        theta[h] = mean[h] * mean[h] + errorVariance * sum
        variance[h] = max(0, (1 + errorVariance) * theta[h] - mean[h] * mean[h])
      }
    }
    return (mean, variance)
  }

  /// c_1, c_2, …: what one unit of error does to the means of the steps after it.
  func impulseResponse(_ count: Int, season m: Int) -> [Double] {
    var level = parameters.alpha
    var slope = parameters.beta
    return (1...count).map { j in
      level += parameters.phi * slope
      slope *= parameters.phi
      return level + (form.isSeasonal && j % m == 0 ? parameters.gamma : 0)
    }
  }

  /// Class 3. The state is the product of (level, slope) with each seasonal state; the products of different slots do not
  /// enter one another's mean or variance, so that each slot is a recursion in two dimensions.
  private func multiplicativeSeason(_ state: ETSState, _ horizon: Int) -> (mean: [Double], variance: [Double]) {
    let m = state.season.count
    var mean = [Double](repeating: 0, count: horizon)
    var variance = mean
    for slot in 0..<min(m, horizon) {
      var product = SlotProduct(
        parameters: parameters, errorVariance: errorVariance, level: state.level * state.season[slot],
        slope: state.slope * state.season[slot])
      for h in 0..<horizon {
        let isCurrent = h % m == slot
        if isCurrent { (mean[h], variance[h]) = product.forecast() }
        product.advance(isCurrent: isCurrent)
      }
    }
    return (mean, variance)
  }
}

/// Mean vector and covariance of (level × season, slope × season) for one seasonal slot.
private struct SlotProduct {
  let parameters: ETSParameters
  let errorVariance: Double
  var level: Double
  var slope: Double
  var covariance = (ll: 0.0, lb: 0.0, bb: 0.0)

  init(parameters: ETSParameters, errorVariance: Double, level: Double, slope: Double) {
    self.parameters = parameters
    self.errorVariance = errorVariance
    self.level = level
    self.slope = slope
  }

  /// Mean and variance of the observation in this slot.
  func forecast() -> (Double, Double) {
    let phi = parameters.phi
    let mean = level + phi * slope
    let variance = covariance.ll + 2 * phi * covariance.lb + phi * phi * covariance.bb
    return (mean, (1 + errorVariance) * variance + errorVariance * mean * mean)
  }

  /// One step on: M ← F M + …, V by equation (6.19) of the book. `isCurrent`: the observation falls into this slot.
  mutating func advance(isCurrent: Bool) {
    let (alpha, beta, phi, s2) = (parameters.alpha, parameters.beta, parameters.phi, errorVariance)
    let gamma = isCurrent ? parameters.gamma : 0
    // F maps (l, b) to (l + phi b, phi b); G to (alpha, beta)(l + phi b). Both need only u = l + phi b and v = phi b.
    let v = covariance
    let uMean = level + phi * slope
    let vMean = phi * slope
    let uu = v.ll + 2 * phi * v.lb + phi * phi * v.bb
    let uv = phi * (v.lb + phi * v.bb)
    let vv = phi * phi * v.bb
    // K = gamma F + G for the current slot, G for the others.
    let kl = (gamma + alpha, 0.0)
    let kb = (beta, gamma)
    let suu = uu + uMean * uMean
    let suv = uv + uMean * vMean
    let svv = vv + vMean * vMean
    let triple = 3 * uu + 2 * uMean * uMean
    let fourth = s2 * s2 * gamma * gamma * triple
    covariance.ll =
      uu + s2 * (2 * gamma * alpha * uu + kl.0 * kl.0 * suu) + fourth * alpha * alpha
    covariance.lb =
      uv + s2 * (gamma * (beta * uu + alpha * uv) + kl.0 * (kb.0 * suu + kb.1 * suv)) + fourth * alpha * beta
    covariance.bb =
      vv + s2 * (2 * gamma * beta * uv + kb.0 * kb.0 * suu + 2 * kb.0 * kb.1 * suv + kb.1 * kb.1 * svv) + fourth * beta * beta
    level = uMean + s2 * gamma * alpha * uMean
    slope = vMean + s2 * gamma * beta * uMean
  }
}
