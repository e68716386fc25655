import Foundation
import Staffing

// How the methods of changing demand fare on a real day: the mean day of a log of contacts by five minutes (`2003-03-03T07:00:00,111`), staffed
// by intervals of a quarter to a whole hour, then followed by the exact chain at the five-minute rates.
//   staffing_demand bank_calls_5min.csv > table.md

guard CommandLine.arguments.count == 2, let text = try? String(contentsOfFile: CommandLine.arguments[1], encoding: .utf8) else {
  print("usage: staffing_demand FILE  (lines of a time and the contacts of its five minutes)")
  exit(2)
}
var sums: [Substring: (sum: Double, count: Double)] = [:]
for line in text.split(separator: "\n") {
  let cells = line.split(separator: ",")
  guard cells.count == 2, cells[0].count >= 16, let contacts = Double(cells[1]) else { continue }
  let time = cells[0].dropFirst(11).prefix(5)
  sums[time, default: (0, 0)].sum += contacts
  sums[time, default: (0, 0)].count += 1
}
let raw = sums.sorted { $0.key < $1.key }.map { $0.value.sum / $0.value.count }
// Neighbours' means: what remains of chance in the mean of so many days is not the day's shape.
let day = raw.indices.map { place in
  let near = raw[max(0, place - 1)...min(raw.count - 1, place + 1)]
  return near.reduce(0, +) / Double(near.count)
}

let methods = [DemandMethod.intervalAverage, .modifiedLoadAverage, .modifiedLoadHighest, .modifiedLoadPointwise]
let rules = RequirementRules(goal: try ServiceGoal(share: 0.8, seconds: 20))
func percent(_ share: Double) -> String { String(format: "%.1f", 100 * share) }

print("| contacts | AHT | interval | \(methods.map(\.rawValue).joined(separator: " | ")) |")
print("| ---: | ---: | ---: | \(methods.map { _ in "---" }.joined(separator: " | ")) |")
for scale in [0.05, 0.3, 1.0] {
  for handleTime in scale == 1 ? [60.0, 300] : [60.0, 300, 900] {
    for cells in [3, 6, 12] {
      let count = day.count / cells
      let fine = try RatePath(volumes: day.prefix(count * cells).map { $0 * scale }, intervalSeconds: 300)
      let volumes = (0..<count).map { place in day[place * cells..<(place + 1) * cells].reduce(0, +) * scale }
      let path = try RatePath(volumes: volumes, intervalSeconds: 300 * Double(cells))
      let texts = try methods.map { method in
        let rows = try SpanRequirement(path, handleTime: .exponential(mean: handleTime), rules: rules, method: method).rows
        let agents = rows.flatMap { Array(repeating: $0.agents, count: cells) }
        let queue = try ChangingQueue(fine, agents: agents, handleTime: handleTime, targetSeconds: 20)
        let levels = try (0..<count).map { place in
          let part = queue.outcomes[place * cells..<(place + 1) * cells]
          return try ServiceLevelShares.combined(part.map(\.shares), volumes: part.map(\.arrivals)).level(.answeredWithinOverOffered)
        }
        precondition(queue.method == .exactChain)
        return "\(rows.reduce(0) { $0 + $1.agents }), \(percent(levels.min() ?? 0)), \(percent(try queue.serviceLevel()))"
      }
      print(
        "| \(Int(volumes.reduce(0, +).rounded())) | \(Int(handleTime)) s | \(5 * cells) min | \(texts.joined(separator: " | ")) |")
    }
  }
}
