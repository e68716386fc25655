/// The smoothing parameters of an ETS form as a point in a box, so that the search need not know what bounds one another.
extension ETSSearch {
  /// alpha, beta / alpha, gamma / (1 − alpha) (beta and gamma themselves in the wide region), phi: those that the form has, in this order,
  /// each within a fixed range.
  var thetaCount: Int { 1 + (form.hasTrend ? 1 : 0) + (form.isSeasonal ? 1 : 0) + (form.isDamped ? 1 : 0) }

  /// The smoothing parameters at a point of the box.
  func decode(_ theta: [Double]) -> ETSParameters {
    var next = 1
    func take() -> Double {
      defer { next += 1 }
      return theta[next]
    }
    var parameters = ETSParameters(alpha: theta[0])
    if form.hasTrend { parameters.beta = (bounds == .wide ? 1 : theta[0]) * take() }
    if form.isSeasonal { parameters.gamma = (bounds == .wide ? 1 : 1 - theta[0]) * take() }
    if form.isDamped { parameters.phi = take() }
    return parameters
  }

  /// The point of the box nearest to the smoothing parameters.
  func encode(_ parameters: ETSParameters) -> [Double] {
    let alpha = min(max(parameters.alpha, ETSParameters.smallest), ETSParameters.largest)
    func share(_ x: Double) -> Double { min(max(x, ETSParameters.smallest), ETSParameters.largest) }
    var theta = [alpha]
    if form.hasTrend { theta.append(share(parameters.beta / (bounds == .wide ? 1 : alpha))) }
    if form.isSeasonal { theta.append(share(parameters.gamma / (bounds == .wide ? 1 : 1 - alpha))) }
    if form.isDamped { theta.append(min(max(parameters.phi, ETSParameters.smallestPhi), ETSParameters.largestPhi)) }
    return theta
  }

  /// The bounds of the box.
  func box() -> (lower: [Double], upper: [Double]) {
    var lower = [Double](repeating: ETSParameters.smallest, count: thetaCount)
    var upper = [Double](repeating: ETSParameters.largest, count: thetaCount)
    if form.hasTrend { upper[1] = min(upper[1], largestTrendShare) }
    if form.isDamped {
      lower[thetaCount - 1] = ETSParameters.smallestPhi
      upper[thetaCount - 1] = ETSParameters.largestPhi
    }
    return (lower, upper)
  }

  /// The derivatives by theta of those by the smoothing parameters.
  func chain(_ theta: [Double], _ by: ETSParameters, into gradient: inout [Double]) {
    var next = 1
    var byAlpha = by.alpha
    if form.hasTrend {
      if bounds == .usual { byAlpha += theta[next] * by.beta }
      gradient[next] = (bounds == .wide ? 1 : theta[0]) * by.beta
      next += 1
    }
    if form.isSeasonal {
      if bounds == .usual { byAlpha -= theta[next] * by.gamma }
      gradient[next] = (bounds == .wide ? 1 : 1 - theta[0]) * by.gamma
      next += 1
    }
    if form.isDamped { gradient[next] = by.phi }
    gradient[0] = byAlpha
  }
}
