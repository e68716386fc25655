/// The sums of `ImpatienceSum`, also where nobody gives up, where they are geometric.
struct QueueTail {
  let total: Double
  let tail: Double
  let weighted: Double
  let harmonic: Double
  let logScale: Double

  init(load: Double, agents: Double, impatience: Double) {
    if impatience == 0 {
      let ratio = load / agents
      total = 1 / (1 - ratio)
      tail = ratio / (1 - ratio)
      weighted = ratio / ((1 - ratio) * (1 - ratio))
      harmonic = weighted / agents
      logScale = 0
      return
    }
    let sum = ImpatienceSum(load: load, agents: agents, impatience: impatience)
    (total, tail, weighted, harmonic, logScale) = (sum.total, sum.tail, sum.weighted, sum.harmonic, sum.logScale)
  }
}
