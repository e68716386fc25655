import RealModule

/// The steady state of an M/M/n/N+M queue: n agents, N − n places to wait, exponential patience or none. Times are in mean handle times.
struct BoundedQueueState {
  let load: Double
  let agents: Double
  /// Handle time divided by mean patience, η; 0 where nobody gives up, which needs a finite number of places.
  let impatience: Double
  let places: Double

  /// Shares of the attempts: at once to an agent, into the queue, answered at all, without a line, giving up.
  let atOnce: Double
  let waiting: Double
  let answered: Double
  let blocked: Double
  let abandoned: Double
  let queueLength: Double
  /// Mean over all attempts of the wait of the answered, and of the offered wait of the admitted.
  let answeredWait: Double
  let offeredWait: Double

  init(load: Double, agents: Double, impatience: Double, places: Double) {
    self.load = load
    self.agents = agents
    self.impatience = impatience
    self.places = places
    if agents == 0, impatience == 0 {
      // Nobody answers and nobody gives up: the lines are full for good.
      (atOnce, waiting, answered, blocked, abandoned) = (0, 0, 0, 1, 0)
      (queueLength, answeredWait, offeredWait) = (places, 0, .infinity)
      return
    }
    let sum = ImpatienceSum(load: load, agents: agents, impatience: impatience, places: places)
    let free = (InverseBlocking(offeredLoad: load, agents: agents).value - 1) * Double.exp(-sum.logScale)
    let allBusy = 1 / (free + sum.total)
    atOnce = free.isInfinite ? 1 : free * allBusy
    blocked = min(1, allBusy * sum.last)
    waiting = places < 1 ? 0 : max(0, min(1, allBusy * (sum.total - sum.last)))
    let answeredLate = allBusy * agents / load * sum.tail
    answered = min(1, atOnce + answeredLate)
    abandoned = min(1, allBusy * impatience / load * sum.weighted)
    queueLength = allBusy * sum.weighted
    answeredWait = allBusy * agents / load * sum.harmonic
    offeredWait =
      agents > 0 ? max(0, allBusy * (sum.harmonic - sum.last * sum.lastHarmonic + (sum.total - sum.last) / agents)) : .infinity
  }

  /// The shares behind the service levels at threshold `time`.
  func shares(after time: Double) -> ServiceLevelShares {
    if time == 0 { return ServiceLevelShares(answeredWithin: atOnce, answered: answered, abandonedWithin: 0, virtualWithin: atOnce) }
    let tails = tails(after: time)
    // Who is in the queue longer than the threshold is answered or gives up later.
    let abandonedAfter = max(0, tails.offeredWait * Double.exp(-impatience * time) - tails.answered)
    return ServiceLevelShares(
      answeredWithin: max(atOnce, answered - tails.answered), answered: answered, abandonedWithin: max(0, abandoned - abandonedAfter),
      virtualWithin: max(atOnce, 1 - blocked - tails.offeredWait))
  }

  /// Shares of the attempts with an offered wait above `time`, and answered after it.
  ///
  /// An attempt that finds k waiting is next after k + 1 departures at the rates n, n + η, …, n + kη; tilted by the patience, the answered
  /// wait has the rates n + η, …, n + (k + 1)η.
  func tails(after time: Double) -> (offeredWait: Double, answered: Double) {
    if agents == 0 || places < 1 { return (agents == 0 ? waiting : 0, 0) }
    var offered = DepartureTail(rate: agents, increment: impatience, time: time)
    var served = DepartureTail(rate: agents + impatience, increment: impatience, time: time)
    var term = 1.0
    var total = 0.0
    var offeredLate = 0.0
    var servedLate = 0.0
    var k = 0.0
    while k < places {
      total += term
      offeredLate += term * offered.next()
      let rate = agents + (k + 1) * impatience
      let ratio = load / rate
      term *= ratio
      servedLate += term * served.next()
      k += 1
      if ratio < 1, term * load < 1e-17 * total * (rate - load) { break }
      if term > 0x1p400 || total > 0x1p600 {
        term *= 0x1p-400
        total *= 0x1p-400
        offeredLate *= 0x1p-400
        servedLate *= 0x1p-400
      }
    }
    return (min(waiting, waiting * offeredLate / total), min(answered, waiting * agents / load * servedLate / total))
  }
}
