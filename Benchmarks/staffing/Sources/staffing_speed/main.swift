import Glibc
import Staffing

// The same questions that peer.py puts to pyworkforce; prints the CPU microseconds of one and a sum of the answers.
//   staffing_speed week PEAK REPEATS      672 quarter hours, volume up to PEAK contacts, AHT 300 s, 80/20
//   staffing_speed erlang_a REPEATS       required agents with patience, loads 2 to 100
//   staffing_speed search LOAD REPEATS    one Erlang C search at LOAD Erlangs
//   staffing_speed general REPEATS        M/M/n+G with lognormal patience, all measures at 10 and 200 Erlangs

func cpu() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
}

func measure(_ repeats: Int, _ questions: Int, _ ask: (Int) throws -> Int) rethrows {
  var sum = 0
  let start = cpu()
  for index in 0..<repeats { sum = try ask(index) }
  print((cpu() - start) / Double(repeats * questions) * 1e6, sum)
}

let arguments = CommandLine.arguments
let goal = try ServiceGoal(share: 0.8, seconds: 20)
switch arguments[1] {
case "week":
  let peak = Double(arguments[2])!
  let volumes = (0..<672).map { (peak * (0.1 + 0.9 * abs(sin(Double($0) * Double.pi / 96))) + 0.25).rounded(.down) }
  try measure(Int(arguments[3])!, 672) { _ in
    var sum = 0
    for volume in volumes {
      sum += try ErlangC(QueueTraffic(volume: volume, intervalSeconds: 900, handleTime: 300)).leastAgents(for: goal)
    }
    return sum
  }
case "erlang_a":
  let loads = [2.0, 5, 10, 20, 50, 100]
  try measure(Int(arguments[2])!, loads.count) { _ in
    var sum = 0
    for load in loads {
      sum += try ErlangA(QueueTraffic(offeredLoad: load, handleTime: 300, meanPatience: 120)).leastAgents(for: goal)
    }
    return sum
  }
case "search":
  let load = Double(arguments[2])!
  try measure(Int(arguments[3])!, 1) { index in
    try ErlangC(QueueTraffic(offeredLoad: load + Double(index % 7), handleTime: 300)).leastAgents(for: goal)
  }
default:
  try measure(Int(arguments[2])!, 2) { index in
    var sum = 0.0
    for (load, agents) in [(10.0, 9), (200, 205)] {
      var traffic = try QueueTraffic(offeredLoad: load + Double(index % 7) * 0.01, handleTime: 180)
      traffic.patience = .lognormal(logMean: 4.5, logDeviation: 1)
      sum += try GeneralPatienceQueue(traffic).measures(agents: agents, targetSeconds: 20).serviceLevel()
    }
    return Int(sum * 1e6)
  }
}
