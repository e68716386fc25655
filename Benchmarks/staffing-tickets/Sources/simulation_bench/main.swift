import Glibc
import Staffing

// Contacts per CPU second of the simulation, and how often its intervals cover exact figures.

func cpu() -> Double {
  var time = timespec()
  unsafe clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
}

func single(_ name: String, _ volume: Double, _ service: DurationLaw, _ patience: DurationLaw, _ agents: Int, _ contacts: Int) throws {
  let queue = try SingleQueueSimulation(
    arrivalRate: volume / 1800, service: service, patience: patience, agents: agents, targetSeconds: 20)
  let begin = cpu()
  let result = try queue.run(contacts: contacts, warmUp: 0)
  let seconds = cpu() - begin
  print(
    "| \(name) | \(contacts) | \((seconds * 1000).rounded() / 1000) | \((Double(contacts) / seconds / 1e4).rounded() / 100) | \(result.meanTimeInQueue.value) |"
  )
}

let contacts = CommandLine.arguments.count > 1 ? Int(CommandLine.arguments[1]) ?? 5_000_000 : 5_000_000
print("| queue | contacts | CPU s | million contacts per CPU s | mean wait, s |")
print("|---|---:|---:|---:|---:|")
try single("M/M/11", 100, .exponential(mean: 180), .endless, 11, contacts)
try single("M/M/11+M", 100, .exponential(mean: 180), .exponential(mean: 120), 11, contacts)
try single("M/LN/11+M", 100, .lognormal(mean: 180, squaredVariation: 1.5), .exponential(mean: 120), 11, contacts)
try single("M/LN/225+M", 1000, .lognormal(mean: 400, squaredVariation: 1.2), .exponential(mean: 150), 225, contacts)
let intervals = 96
let calls = ContactClass(
  name: "calls", arrivals: [Double](repeating: 100, count: intervals), service: .exponential(mean: 180),
  patience: .exponential(mean: 120))
let desk = AgentGroup(name: "desk", agents: [Int](repeating: 11, count: intervals), skills: [.init(contactClass: 0)])
let system = try ServiceSystem(intervalSeconds: 1800, classes: [calls], groups: [desk])
let begin = cpu()
let result = try system.run(replications: 100)
let seconds = cpu() - begin
let simulated = result.contacts()?.attempts.value ?? 0
print(
  "| the same M/M/11+M by events, 100 replications | \(Int(simulated * 100)) | \((seconds * 1000).rounded() / 1000) | \((simulated * 100 / seconds / 1e4).rounded() / 100) | \(result.contacts()?.meanTimeInQueue.value ?? 0) |"
)

var covered = [0, 0, 0]
var tried = [0, 0, 0]
for configuration in 0..<1000 {
  let agents = 1 + configuration % 40
  let load = Double(agents) * (0.4 + 0.05 * Double(configuration % 9))
  let model = configuration % 3
  let patience: DurationLaw = model == 0 ? .deterministic(0) : model == 1 ? .endless : .exponential(mean: 120)
  let run = try SingleQueueSimulation(
    arrivalRate: load / 180, service: .exponential(mean: 180), patience: patience, agents: agents, targetSeconds: 20
  ).run(contacts: 200_000, seed: UInt64(configuration))
  let exact: Double
  let estimate: Estimate
  switch model {
  case 0: (exact, estimate) = (try ErlangB.blockingProbability(offeredLoad: load, agents: Double(agents)), run.probabilityOfAbandonment)
  case 1: (exact, estimate) = (try ErlangC.probabilityOfWait(offeredLoad: load, agents: Double(agents)), run.probabilityOfWait)
  default:
    let queue = try ErlangA(QueueTraffic(offeredLoad: load, handleTime: 180, meanPatience: 120))
    (exact, estimate) = (try queue.measures(agents: agents, targetSeconds: 20).serviceLevel(), run.serviceLevel())
  }
  let interval = estimate.interval(0.99)
  tried[model] += 1
  if interval.lower <= exact, exact <= interval.upper { covered[model] += 1 }
}
print()
print(
  "99 % intervals that cover the exact figure: Erlang B \(covered[0]) of \(tried[0]), C \(covered[1]) of \(tried[1]), A \(covered[2]) of \(tried[2])."
)
