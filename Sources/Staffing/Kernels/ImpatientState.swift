import RealModule

/// The steady state of an M/M/n+M queue, and what is left of it after some time: times in units of the mean handle time.
struct ImpatientState {
  let load: Double
  let agents: Double
  /// Handle time divided by mean patience, η.
  let impatience: Double
  let sum: ImpatienceSum
  /// Probability of all agents busy and nobody waiting, in the scale of `sum`: `allBusy * sum.total` is P(wait).
  let allBusy: Double
  /// Share of the contacts that find a free agent.
  let atOnce: Double

  init(load: Double, agents: Double, impatience: Double) {
    self.load = load
    self.agents = agents
    self.impatience = impatience
    sum = ImpatienceSum(load: load, agents: agents, impatience: impatience)
    // All states together, relative to that of all agents busy: those with a free agent make 1/B(n) − 1.
    let free = (InverseBlocking(offeredLoad: load, agents: agents).value - 1) * Double.exp(-sum.logScale)
    allBusy = 1 / (free + sum.total)
    atOnce = free.isInfinite ? 1 : free * allBusy
  }

  /// P(offered wait > time) = `weight` · `sum.total`; the same weight on the other sums gives what is answered and abandoned later.
  ///
  /// Given that the offered wait exceeds t, the rest of the queue looks like one offered the load a·e^(−ηt).
  func after(_ time: Double) -> (sum: ImpatienceSum, weight: Double) {
    if time == 0 { return (sum, allBusy) }
    let thinned = load * Double.exp(-impatience * time)
    guard thinned > 0 else { return (sum, 0) }
    let rest = ImpatienceSum(load: thinned, agents: agents, impatience: impatience)
    return (rest, allBusy * Double.exp(logWeight(of: rest, after: time)))
  }

  /// Shares of the contacts whose offered wait lies in 0…`time`, and of those that are answered after such a wait: from the density
  /// n π(n) e^g of the offered wait, without a complement.
  func within(_ time: Double) -> (density: Double, answered: Double) {
    guard agents > 0 else { return (0, 0) }
    let wait = OfferedWait(arrivalRate: load, serviceRate: agents, patience: .exponential(mean: 1 / impatience))
    let early = wait.integrals(from: 0, to: time)
    let scale = agents * allBusy * Double.exp(early.logScale - sum.logScale)
    return (scale * early.density, scale * early.answered)
  }

  /// Natural logarithm of P(offered wait > time).
  func logTail(after time: Double) -> Double {
    let thinned = load * Double.exp(-impatience * time)
    guard thinned > 0 else { return -.infinity }
    let rest = ImpatienceSum(load: thinned, agents: agents, impatience: impatience)
    return Double.log(allBusy) + Double.log(rest.total) + logWeight(of: rest, after: time)
  }

  /// What the scales of the two sums leave of the exponent. Far into overload its parts are as large as the patience and cancel: the exponent is
  /// (y − y′) − c·ln(y/y′), which is what y − c·ln y of the two scales differ by.
  private func logWeight(of rest: ImpatienceSum, after time: Double) -> Double {
    if let far = rest.peakScale, let whole = sum.peakScale { return far - whole }
    return exponent(time) + rest.logScale - sum.logScale
  }

  /// a ∫₀^t e^(−ηx) dx − n t.
  private func exponent(_ time: Double) -> Double {
    let decay = impatience * time
    let average = decay == 0 ? 1 : -Double.expMinusOne(-decay) / decay
    return (load * average - agents) * time
  }
}
