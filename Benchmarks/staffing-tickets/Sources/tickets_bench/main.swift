import Staffing
import Statistics

// tickets_bench TRAIN_WEEKS LEVEL_WEEKS HORIZON_WEEKS MINUTES SCV PROMISE_HOURS[,PROMISE_HOURS…] DISCIPLINE < log
// Plans 90 % in time for each block of HORIZON_WEEKS after the first TRAIN_WEEKS from what came before, and replays what then came.

let arguments = CommandLine.arguments
guard arguments.count == 8, let train = Int(arguments[1]), let levelWeeks = Int(arguments[2]), let horizon = Int(arguments[3]),
  let minutes = Double(arguments[4]), let variation = Double(arguments[5]), let discipline = TicketDiscipline(rawValue: arguments[7])
else { fatalError("usage: tickets_bench TRAIN LEVEL HORIZON MINUTES SCV PROMISES DISCIPLINE") }
let promises = arguments[6].split(separator: ",").compactMap { Double($0) }
let log = TicketLog.read()
let work = try DurationLaw.lognormal(mean: minutes * 60, squaredVariation: variation)

/// Courses of the next weeks: the level of the last weeks, times what once became of such a level over the horizon, times the days of past
/// weeks. All classes share the draws.
func paths(origin: Int, count: Int, seed: UInt64) -> [[[Double]]] {
  var stream = RandomStream(seed: seed)
  let days = (0..<log.parts).map { log.daily($0, weeks: origin) }
  func total(_ from: Int, _ weeks: Int) -> Double { days.reduce(0) { $0 + $1[(from * 5)..<((from + weeks) * 5)].reduce(0, +) } }
  let level = total(origin - levelWeeks, levelWeeks) / Double(levelWeeks)
  var result = [[[Double]]](repeating: [], count: log.parts)
  for _ in 0..<count {
    let then = levelWeeks + Int(stream.uniform() * Double(origin - horizon - levelWeeks + 1))
    let before = total(then - levelWeeks, levelWeeks) / Double(levelWeeks)
    let ratio = total(then, horizon) / Double(horizon) / before
    var path = [[Double]](repeating: [], count: log.parts)
    for _ in 0..<horizon {
      // The days of a week of the last half year, at its own size against its neighbours.
      let week = max(0, origin - 26) + Int(stream.uniform() * Double(min(26, origin)))
      let size = total(week, 1)
      for part in days.indices {
        for day in 0..<5 { path[part].append(days[part][week * 5 + day] / size * level * ratio) }
      }
    }
    for part in days.indices { result[part].append(path[part]) }
  }
  return result
}

func percent(_ value: Double) -> String {
  let tenths = Int((value * 1000).rounded())
  return "\(tenths / 10).\(tenths % 10)"
}

func decimals(_ value: Double) -> String {
  let hundredths = Int((value * 100).rounded())
  return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
}

var pooled = [(inTime: Double, all: Double)](repeating: (0, 0), count: 4)
var hours = [Double](repeating: 0, count: 4)
var inside = 0
var blocks = 0
var pathShares: [(shares: [Double], tickets: Double)] = []
var stated = (expected: 0.0, weight: 0.0)
print(
  "| weeks | tickets | load planned | agents | stated: expected (90 % interval) | replayed | agents for 90 % of paths | replayed | even spread: agents | replayed | 8-week average: agents | replayed |"
)
print("|---|---:|---:|---:|---|---:|---:|---:|---:|---:|---:|---:|")
var origin = train
while origin + horizon <= log.weeks {
  let courses = paths(origin: origin, count: 200, seed: UInt64(origin))
  let classes = courses.indices.map { part -> TicketClass in
    let share = log.shareAtOpening(part, weeks: origin)
    return TicketClass(
      name: "class \(part)", paths: courses[part], shareAtOpening: (0..<(horizon * 5)).map { share[$0 % 5] }, work: work,
      promisedSeconds: promises[min(part, promises.count - 1)] * 3600, priority: part)
  }
  let periods = [Double](repeating: TicketLog.dayLength, count: horizon * 5)
  // Even spread: the mean work of each day spread evenly over its day and the days of its promise, no more and no less.
  var even = [Double](repeating: 0, count: horizon * 5)
  for part in courses.indices {
    let reach = max(1, Int((promises[min(part, promises.count - 1)] / 10).rounded()))
    for day in even.indices {
      let mean = courses[part].reduce(0) { $0 + $1[day] } / Double(courses[part].count) * minutes * 60 / TicketLog.dayLength
      for later in 0...reach where day + later < even.count { even[day + later] += mean / Double(reach + 1) }
      // What the first days inherit from the days before the block, taken as alike.
      for earlier in 0...reach where day + earlier >= even.count { even[day + earlier - even.count] += mean / Double(reach + 1) }
    }
  }
  let evenMean = even.reduce(0, +) / Double(even.count)
  // All plans but the average follow the same days; they differ in their size.
  let plan = try DeferredWork(
    periodSeconds: periods, classes: classes, discipline: discipline, weights: even.map { $0 / evenMean })
  let flat = try DeferredWork(periodSeconds: periods, classes: classes, discipline: discipline)
  let expected = try plan.leastCapacity(for: .expectedShare(0.9), step: 0.1, seed: 7)
  let certain = try plan.leastCapacity(for: .shareWithProbability(share: 0.9, probability: 0.9), step: 0.1, seed: 7)
  // What really came, with work times of another seed.
  var stream = RandomStream(seed: 1_000_003 + UInt64(origin))
  let actual = log.tickets.filter { $0.day >= origin * 5 && $0.day < (origin + horizon) * 5 }.map { ticket -> DeferredTicket in
    let release = Double(ticket.day - origin * 5) * TicketLog.dayLength + ticket.second
    let variance = logarithm(1 + variation)
    let time = stream.lognormal(logMean: logarithm(minutes * 60) - variance / 2, logDeviation: variance.squareRoot())
    return DeferredTicket(
      release: release, work: time, deadline: release + promises[min(ticket.part, promises.count - 1)] * 3600, priority: ticket.part)
  }
  let queue = try TicketQueue(actual, discipline: discipline)
  func replay(_ staffing: TicketStaffing, _ row: Int) -> Double {
    let inTime = Double(queue.run(staffing).resolvedInTime(actual))
    pooled[row].inTime += inTime
    pooled[row].all += Double(actual.count)
    hours[row] += staffing.agents.reduce(0.0) { $0 + Double($1) } * staffing.sliceSeconds / 3600
    return inTime / Double(actual.count)
  }
  let recent = (0..<log.parts).reduce(0.0) { $0 + log.daily($1, weeks: origin).suffix(40).reduce(0, +) } / 40
  let average = recent * minutes * 60 / TicketLog.dayLength
  let interval = expected.outcome.interval(0.9)
  let share = replay(try plan.staffing(capacity: expected.capacity), 0)
  let certainShare = replay(try plan.staffing(capacity: certain.capacity), 1)
  let evenShare = replay(try plan.staffing(capacity: evenMean), 2)
  let averageShare = replay(try flat.staffing(capacity: average), 3)
  if share >= interval.lower - 0.03, share <= interval.upper + 0.03 { inside += 1 }
  blocks += 1
  pathShares.append((expected.outcome.shares(), Double(actual.count)))
  let count = Double(actual.count)
  stated.expected += expected.outcome.expectedShare().value * count
  stated.weight += count
  print(
    "| \(origin + 1)–\(origin + horizon) | \(actual.count) | \(decimals(plan.meanLoad)) | \(decimals(expected.capacity)) | "
      + "\(percent(expected.outcome.expectedShare().value)) (\(percent(interval.lower))–\(percent(interval.upper))) | \(percent(share)) | "
      + "\(decimals(certain.capacity)) | \(percent(certainShare)) | \(decimals(evenMean)) | \(percent(evenShare)) | \(decimals(average)) | "
      + "\(percent(averageShare)) |")
  origin += horizon
}
print()
print("Blocks within three points of the stated interval: \(inside) of \(blocks).")
// The stated interval of all blocks together: one course of each, many times.
var lottery = RandomStream(seed: 5)
let together = (0..<4000).map { _ -> Double in
  var inTime = 0.0
  for block in pathShares {
    inTime += block.tickets * block.shares[min(block.shares.count - 1, Int(lottery.uniform() * Double(block.shares.count)))]
  }
  return inTime / pathShares.reduce(0) { $0 + $1.tickets }
}
print(
  "All blocks together: stated \(percent(stated.expected / stated.weight)), 90 % interval \(percent(Quantiles.of(together, 0.05)))–"
    + "\(percent(Quantiles.of(together, 0.95))); replayed \(percent(pooled[0].inTime / pooled[0].all)).")
print()
print("| plan | in time | agent-hours |")
print("|---|---:|---:|")
for (row, name) in ["expected share 90 %", "90 % with probability 90 %", "even spread", "8-week average"].enumerated() {
  print("| \(name) | \(percent(pooled[row].inTime / pooled[row].all)) | \(Int(hours[row])) |")
}
