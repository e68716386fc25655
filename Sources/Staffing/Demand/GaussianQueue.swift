import RealModule
import Statistics

/// The time-dependent M_t/M/s_t(+M) queue of any size, approximately: the number in the system is taken as normal, and its mean and variance
/// followed.
///
/// dm/dt = λ − μ E min(X, s) − θ E(X − s)⁺ and dv/dt = λ + μ E min(X, s) + θ E(X − s)⁺ − 2 μ Cov(X, min(X, s)) − 2 θ Cov(X, (X − s)⁺), with
/// the expectations of a normal X. With the variance left out it is the fluid limit. Against the exact
/// chain on a day with a peak the service level of an interval is off by up to 2 points from 1,000 Erlangs up where contacts give up, by up to
/// 11 points (3 over the day) where nobody does, and by up to 10 at ten Erlangs: `TransientQueue` answers exactly where it can.
///
/// Source: W. A. Massey and J. Pender (2013), "Gaussian skewness approximation for dynamic rate multi-server queues with abandonment",
/// Queueing Systems 75, section 3 (the Gaussian variance approximation).
public struct GaussianQueue: Sendable {
  /// Mean handle time in seconds.
  public let handleTime: Double
  /// Mean patience in seconds; `nil` where nobody gives up.
  public let meanPatience: Double?
  /// Threshold of the service levels in seconds.
  public let targetSeconds: Double

  /// - Throws: `invalid_parameter` for times that are missing, negative or zero.
  public init(handleTime: Double, meanPatience: Double? = nil, targetSeconds: Double = 20) throws(StaffingError) {
    let exact = try TransientQueue(handleTime: handleTime, meanPatience: meanPatience, targetSeconds: targetSeconds)
    self.handleTime = exact.handleTime
    self.meanPatience = exact.meanPatience
    self.targetSeconds = exact.targetSeconds
  }

  /// Mean and variance of the number in the system, in mean handle times.
  private struct State {
    var mean: Double
    var variance: Double
  }

  /// What a normal number gives with s agents.
  private struct Moments {
    /// P(X ≥ s), E(X − s)⁺ and E min(X, s).
    let allBusy: Double
    let queue: Double
    let busy: Double

    init(_ state: State, agents: Double) {
      let deviation = state.variance.squareRoot()
      guard deviation > 1e-9 else {
        allBusy = state.mean >= agents ? 1 : 0
        queue = max(0, state.mean - agents)
        busy = min(state.mean, agents)
        return
      }
      let z = (state.mean - agents) / deviation
      allBusy = Normal.standard.cumulative(z)
      queue = max(0, deviation * (z * allBusy + Normal.standard.density(z)))
      busy = max(0, state.mean - queue)
    }
  }

  /// The outcome of each interval; see `TransientQueue.outcomes(_:agents:initially:)`.
  ///
  /// - Throws: `length_mismatch`, `invalid_parameter`, or `too_large` where an interval takes more than a million steps.
  public func outcomes(_ path: RatePath, agents: [Int], initially: Int = 0) throws(StaffingError) -> [IntervalOutcome] {
    try TransientQueue.check(path, agents, initially)
    let impatience = meanPatience.map { handleTime / $0 } ?? 0
    let span = path.intervalSeconds / handleTime
    // Fourth-order steps of at most a twentieth of the fastest time constant.
    let steps = (span * 20 * max(1, impatience)).rounded(.up) + 20
    guard steps <= 1e6 else {
      throw StaffingError(.tooLarge, subject: "interval", detail: "The interval is too long against the handle time and the patience.")
    }
    let threshold = targetSeconds / handleTime
    var state = State(mean: Double(initially), variance: 0)
    var outcomes: [IntervalOutcome] = []
    outcomes.reserveCapacity(agents.count)
    for (rate, count) in zip(path.rates, agents) {
      let load = rate * handleTime
      let staff = Double(count)
      let step = span / steps
      var sums = (allBusy: 0.0, queue: 0.0, busy: 0.0, within: 0.0, virtual: 0.0, longer: 0.0, answered: 0.0)
      for index in 0...Int(steps) {
        // The trapezoidal rule over the steps.
        let weight = (index == 0 || index == Int(steps) ? 0.5 : 1) / steps
        let moments = Moments(state, agents: staff)
        let levels = levels(state, moments, staff, impatience, threshold)
        sums.allBusy += weight * moments.allBusy
        sums.queue += weight * moments.queue
        sums.busy += weight * moments.busy
        sums.within += weight * levels.within
        sums.virtual += weight * levels.virtual
        sums.longer += weight * levels.longer
        sums.answered += weight * levels.answered
        if index < Int(steps) { state = advanced(state, load: load, agents: staff, impatience: impatience, step: step) }
      }
      outcomes.append(
        IntervalOutcome(
          arrivals: rate * path.intervalSeconds, agents: count, probabilityOfWait: min(1, sums.allBusy), meanQueueLength: sums.queue,
          meanBusyAgents: sums.busy, abandoned: impatience * sums.queue * span, inSystemAtEnd: state.mean, mass: 1,
          shares: ServiceLevelShares(
            answeredWithin: sums.within, answered: sums.answered, abandonedWithin: max(0, 1 - sums.longer - sums.within),
            virtualWithin: sums.virtual)))
    }
    return outcomes
  }

  /// Who finds a queue of k waits about as long as n departures take to clear it: ln(1 + k η/n)/η mean handle times.
  private func levels(
    _ state: State, _ moments: Moments, _ agents: Double, _ impatience: Double, _ threshold: Double
  ) -> (within: Double, virtual: Double, longer: Double, answered: Double) {
    let deviation = max(1e-9, state.variance.squareRoot())
    guard agents > 0 else { return (0, 0, Double.exp(-impatience * threshold) * moments.allBusy, 0) }
    // The queue that clears just within the threshold.
    let clears = impatience > 0 ? agents / impatience * Double.expMinusOne(min(600, impatience * threshold)) : agents * threshold
    let late = Normal.standard.upperTail((agents + clears - state.mean) / deviation)
    let staying = Double.exp(-impatience * threshold)
    // Who waits behind k is answered with probability n/(n + kη); at the mean queue of those who wait.
    let behind = moments.allBusy > 1e-12 ? moments.queue / moments.allBusy : 0
    let reached = agents / (agents + behind * impatience)
    let soon = max(0, moments.allBusy - late)
    let early = agents / (agents + min(behind, clears) / 2 * impatience)
    return (1 - moments.allBusy + soon * early, 1 - late, late * staying, min(1, 1 - moments.allBusy + moments.allBusy * reached))
  }

  private func slope(_ state: State, _ load: Double, _ agents: Double, _ impatience: Double) -> State {
    let moments = Moments(state, agents: agents)
    let out = moments.busy + impatience * moments.queue
    // Stein's lemma: Cov(X, f(X)) = v E f'(X).
    return State(
      mean: load - out,
      variance: load + out - 2 * state.variance * ((1 - moments.allBusy) + impatience * moments.allBusy))
  }

  /// One step of the classical Runge-Kutta method.
  private func advanced(_ state: State, load: Double, agents: Double, impatience: Double, step: Double) -> State {
    func at(_ slope: State, _ factor: Double) -> State {
      State(mean: max(0, state.mean + factor * slope.mean), variance: max(0, state.variance + factor * slope.variance))
    }
    let first = slope(state, load, agents, impatience)
    let second = slope(at(first, step / 2), load, agents, impatience)
    let third = slope(at(second, step / 2), load, agents, impatience)
    let fourth = slope(at(third, step), load, agents, impatience)
    let mean = (first.mean + 2 * second.mean + 2 * third.mean + fourth.mean) / 6
    let variance = (first.variance + 2 * second.variance + 2 * third.variance + fourth.variance) / 6
    return at(State(mean: mean, variance: variance), step)
  }
}
