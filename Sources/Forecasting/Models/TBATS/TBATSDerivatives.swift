import Statistics

/// The derivatives of the errors of a TBATS model by its parameters, by the same recursion as the errors themselves.
extension TBATSLikelihood {
  /// Runs the model from the initial states of the last evaluation, at the same `x`: writes d, slopes and last states.
  mutating func runFromInitial(_ x: [Double]) {
    let (recursion, n, p, phi, places, form) = (recursion, count, stateCount, phi(x), places, form)
    unsafe workspace.use { parts in
      for i in 0..<p { unsafe parts.last[i] = parts.initial[i] }
      unsafe recursion.fillGain(parts.gain, x, places)
      unsafe recursion.run(
        parts.values, count: n, gain: parts.gain, phi: phi, state: parts.last, into: parts.structural, recordingSlopes: parts.slopes)
      // Predictions of d where it is missing.
      if form.p + form.q > 0 {
        let filter = unsafe TBATSWhitening(
          count: n, gaps: parts.zeros, coefficients: parts.parameters + places.ar.lowerBound, p: form.p, q: form.q)
        for t in 0..<n { unsafe parts.work[t] = parts.structural[t] }
        unsafe filter.apply(parts.work, work: parts.structural)
      }
    }
  }

  /// Fills `normal` with the cross-products of all derivatives at `x`, where `objective` was last called: initial states first, then parameters,
  /// row-major, the lower triangle; and `right` with those of the derivatives and −ε.
  mutating func fillNormalEquations(_ x: [Double], normal: inout [Double], right: inout [Double]) {
    runFromInitial(x)
    let (recursion, places, scale, form, phi) = (recursion, places, scale, form, phi(x))
    let (n, p, structural) = (count, stateCount, places.structuralCount)
    unsafe workspace.use { parts in
      if let place = places.lambda { unsafe scale.fillDerivatives(parts.byLambda, lambda: x[place]) }
      for place in 0..<structural {
        for i in 0..<p { unsafe parts.state[i] = 0 }
        let column = unsafe parts.columns + (p + place) * n
        if place == places.lambda {
          unsafe recursion.run(parts.byLambda, count: n, gain: parts.gain, phi: phi, state: parts.state, into: column)
        } else if place == places.phi {
          unsafe recursion.run(
            parts.zeros, count: n, gain: parts.gain, phi: phi, state: parts.state, slopes: parts.slopes, into: column)
        } else {
          unsafe recursion.fillGainDerivative(parts.gainDerivative, place: place, places)
          // The model's own d: 0 where missing, unlike the predictions.
          for t in 0..<n { unsafe parts.work[t] = parts.zeros[t].isNaN ? 0 : parts.structural[t] }
          unsafe recursion.run(
            parts.zeros, count: n, gain: parts.gain, phi: phi, state: parts.state,
            drive: (UnsafePointer(parts.gainDerivative), UnsafePointer(parts.work)), into: column)
        }
      }
      if form.p + form.q > 0 {
        let filter = unsafe TBATSWhitening(
          count: n, gaps: parts.zeros, coefficients: parts.parameters + places.ar.lowerBound, p: form.p, q: form.q)
        for k in p..<(p + structural) { unsafe filter.apply(parts.columns + k * n, work: parts.work) }
        let first = p + structural
        for i in 0..<form.p { unsafe filter.derivative(parts.structural, lag: i + 1, into: parts.columns + (first + i) * n) }
        for i in 0..<form.q { unsafe filter.derivative(parts.errors, lag: i + 1, into: parts.columns + (first + form.p + i) * n) }
      }
      let order = p + places.count
      for i in 0..<order {
        let column = unsafe parts.columns + i * n
        if i >= p { for k in 0...i { unsafe normal[i * order + k] = DotProduct.of(column, parts.columns + k * n, n) } }
        if i < p { for k in 0...i { unsafe normal[i * order + k] = parts.normal[i * p + k] } }
        unsafe right[i] = -DotProduct.of(column, parts.errors, n)
      }
    }
  }
}
