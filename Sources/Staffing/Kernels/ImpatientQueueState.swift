import RealModule

/// The steady state of an M/M/n+G queue, cut at one threshold: shares of the contacts, and their waits.
struct ImpatientQueueState {
  /// Share that finds a free agent.
  let atOnce: Double
  /// The waits up to the threshold and beyond it, as shares: scaled so that both densities together sum to 1 − `atOnce`.
  let early: OfferedWait.Integrals
  let late: OfferedWait.Integrals

  /// `agents` above 0; `wait` must be stable.
  init(load: Double, agents: Double, wait: OfferedWait, threshold: Double) {
    var early = wait.integrals(from: 0, to: threshold)
    var late = wait.integrals(from: threshold)
    // All states with a free agent, relative to the density at 0: E = 1/B(n − 1) against λ ∫ e^g.
    let free = InverseBlocking(offeredLoad: load, agents: agents - 1).value
    let scale = max(0, early.density > 0 ? early.logScale : 0, late.logScale)
    let freeScaled = free.isInfinite ? .infinity : free * Double.exp(-scale)
    early.scale(by: wait.arrivalRate * Double.exp(early.logScale - scale))
    late.scale(by: wait.arrivalRate * Double.exp(late.logScale - scale))
    let all = freeScaled + early.density + late.density
    if all.isInfinite {
      atOnce = 1
      self.early = OfferedWait.Integrals()
      self.late = OfferedWait.Integrals()
      return
    }
    atOnce = freeScaled / all
    early.scale(by: 1 / all)
    late.scale(by: 1 / all)
    self.early = early
    self.late = late
  }

  var waiting: Double { early.density + late.density }
  var answered: Double { atOnce + early.answered + late.answered }
  var abandoned: Double { early.abandoned + late.abandoned }
  /// Means over all contacts, in seconds.
  var timeInQueue: Double { early.timeInQueue + late.timeInQueue }
  var offeredWait: Double { early.wait + late.wait }
  var answeredWait: Double { early.answeredWait + late.answeredWait }
}

extension OfferedWait.Integrals {
  fileprivate mutating func scale(by factor: Double) {
    density *= factor
    answered *= factor
    abandoned *= factor
    timeInQueue *= factor
    wait *= factor
    answeredWait *= factor
  }
}
