import RealModule
import Staffing
import Statistics

// What the approximations cost, as Markdown tables: the methods of changing demand against the exact chain, M/G/n against simulation.

func tenth(_ value: Double) -> String { "\((value * 10).rounded() / 10)" }

let goal = try ServiceGoal(share: 0.8, seconds: 20)
print("### Methods of changing demand: worst interval and day in % by the exact chain, goal 80/20 in every interval\n")
print("Half hours, one steep peak of 100 Erlangs; agents in agent-intervals.\n")
print("| patience | AHT / interval | own arrivals | lagged mean | built-up load, mean | built-up load, highest |")
print("| --- | ---: | --- | --- | --- | --- |")
for patience in [nil, 300.0] {
  for ratio in [0.05, 0.1, 0.2, 0.5, 1, 2] {
    let interval = 1800.0
    let shape = (0..<36).map { 0.15 + 0.85 * max(0, Double.sin(Double($0) / 18 * Double.pi - 0.6)) }
    let path = try RatePath(volumes: shape.map { $0 * 100 / ratio }, intervalSeconds: interval)
    var cells: [String] = []
    for method in [DemandMethod.intervalAverage, .laggedAverage, .modifiedLoadAverage, .modifiedLoadHighest] {
      let rules = RequirementRules(goal: goal, model: patience == nil ? "c" : "a", meanPatience: patience)
      let need = try SpanRequirement(path, handleTime: .exponential(mean: interval * ratio), rules: rules, method: method)
      let outcome = try need.changing(path, handleTime: interval * ratio)
      let worst = outcome.outcomes.map { $0.serviceLevel() }.min() ?? 1
      cells.append("\(tenth(100 * worst)), day \(tenth(100 * (try outcome.serviceLevel()))), \(need.rows.reduce(0) { $0 + $1.agents })")
    }
    print("| \(patience.map { "\(Int($0)) s" } ?? "endless") | \(ratio) | \(cells.joined(separator: " | ")) |")
  }
}

/// First come, first served on n servers: the earliest free of a heap.
func simulate(load: Double, agents: Int, contacts: Int, draw: (inout RandomStream) -> Double) -> (
  wait: Double, mean: Double, within: Double
) {
  var random = RandomStream(seed: 11, stream: UInt64(agents))
  var free = [Double](repeating: 0, count: agents)
  var time = 0.0
  var waits = 0.0
  var sum = 0.0
  var within = 0.0
  let warmUp = contacts / 10
  for contact in 0..<(contacts + warmUp) {
    time += random.exponential(mean: 1 / load)
    let wait = max(0, free[0] - time)
    let value = time + wait + draw(&random)
    var index = 0
    while true {
      var child = 2 * index + 1
      if child >= agents { break }
      if child + 1 < agents, free[child + 1] < free[child] { child += 1 }
      if free[child] >= value { break }
      free[index] = free[child]
      index = child
    }
    free[index] = value
    if contact >= warmUp {
      if wait > 0 { waits += 1 }
      if wait <= 0.1 { within += 1 }
      sum += wait
    }
  }
  let count = Double(contacts)
  return (waits / count, sum / count, within / count)
}

print("\n### M/G/n (Lee-Longton) against simulation of 4 million contacts, times in mean handle times, threshold 0.1\n")
print("| load | agents | handle times | c² | P(wait) | simulated | mean wait | simulated | service level | simulated |")
print("| ---: | ---: | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |")
let laws: [(String, Double, (inout RandomStream) -> Double)] = [
  ("constant", 0, { _ in 1 }),
  ("Erlang 2", 0.5, { $0.exponential(mean: 0.5) + $0.exponential(mean: 0.5) }),
  ("exponential", 1, { $0.exponential(mean: 1) }),
  ("lognormal", 2, { Double.exp(-0.5 * Double.log(3) + Double.log(3).squareRoot() * $0.normal()) }),
  ("lognormal", 4, { Double.exp(-0.5 * Double.log(5) + Double.log(5).squareRoot() * $0.normal()) }),
]
for (load, agents) in [(3.0, 4), (10, 12), (50, 54), (200, 207)] {
  for (name, variation, draw) in laws {
    var traffic = try QueueTraffic(offeredLoad: load, handleTime: 1)
    traffic.handleTimeVariation = variation
    let measures = try GeneralHandleTimeQueue(traffic).measures(agents: agents, targetSeconds: 0.1)
    let simulated = simulate(load: load, agents: agents, contacts: 4_000_000, draw: draw)
    func percent(_ value: Double) -> String { tenth(100 * value) }
    func thousandths(_ value: Double) -> String { "\((value * 10_000).rounded() / 10_000)" }
    print(
      "| \(Int(load)) | \(agents) | \(name) | \(variation) | \(percent(measures.probabilityOfWait)) | \(percent(simulated.wait)) "
        + "| \(thousandths(measures.averageSpeedOfAnswer)) | \(thousandths(simulated.mean)) "
        + "| \(percent(measures.serviceLevel())) | \(percent(simulated.within)) |")
  }
}
