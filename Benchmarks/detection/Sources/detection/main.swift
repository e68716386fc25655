import ControlCharts
import Foundation
import RealModule
import Statistics

let arguments = Array(CommandLine.arguments.dropFirst())
func option(_ name: String) -> String? {
  arguments.firstIndex(of: "--" + name).flatMap { arguments.indices.contains($0 + 1) ? arguments[$0 + 1] : nil }
}
let names = option("worlds")?.split(separator: ",").map(String.init) ?? World.nine.map(\.name)
let histories = (option("history") ?? "180").split(separator: ",").compactMap { Int($0) }
let none = Int(option("none") ?? "200") ?? 200
let each = Int(option("each") ?? "60") ?? 60
let seed = UInt64(option("seed") ?? "1001") ?? 1001
let runLength = Double(option("run-length") ?? "365") ?? 365
let changes = option("changes")?.split(separator: ",").map(String.init)
let detector = Detector(name: option("detector") ?? "monitor", runLength: runLength)
func cell(_ score: Score) -> String {
  func days(_ value: Int) -> String { value < 0 ? "-" : value >= Score.never ? "never" : "\(value)" }
  return "\(days(score.delay(0.5)))/\(days(score.delay(0.8)))"
}
if let folder = option("real") {
  try RealTable.print(folder: folder)
  exit(0)
}
if let path = option("series") {
  let series = try RealSeries(path: path)
  let kind = MeasureKind(rawValue: option("kind") ?? "count") ?? .count
  for (type, knows) in [("xmr", false), ("expected", false), ("expected", true), ("monitor", false), ("monitor", true)] {
    print(type, knows ? "with holidays:" : ":", try series.report(kind: kind, history: histories[0], detector: type, knowsCalendar: knows))
  }
  exit(0)
}
if let weekly = option("board").flatMap(Double.init) {
  let boards = Int(option("boards") ?? "1") ?? 1
  var isHeld = true
  for history in histories {
    let worlds = (World.nine + World.unseen).filter { names.contains($0.name) }
    isHeld = try Board(weekly: weekly, history: history, seed: seed).check(worlds, boards: boards) && isHeld
  }
  exit(isHeld ? 0 : 1)
}
for history in histories {
  for world in (World.nine + World.unseen) where names.contains(world.name) {
    var line = "\(world.name) \(history):"
    let clock = ContinuousClock.now
    var count = 0
    var reasons: [String: Int] = [:]
    for change in Change.all where changes?.contains(change.name) ?? true {
      var score = Score()
      let number = change.kind == .none ? none : each
      for replication in 0..<number {
        let code = world.name.unicodeScalars.reduce(UInt64(0)) { $0 &* 131 &+ UInt64($1.value) }
        var random = RandomStream(
          seed: seed &+ code &* 7919 &+ UInt64(history),
          stream: UInt64(replication) * 100 + UInt64(Change.all.firstIndex { $0.name == change.name } ?? 0))
        let series = SimulatedSeries(world, change, history: history, random: &random)
        let (flags, reason) = try detector.flags(series)
        if change.kind == .none, let reason { reasons[reason, default: 0] += 1 }
        score.add(flags, onset: series.onset, end: series.end)
        count += 1
      }
      if change.kind == .none {
        line +=
          " ARL \(Int(score.runLength.isFinite ? score.runLength : -1)) (\(Int(score.falseFirst))) ep \((score.episodesPerYear * 100).rounded() / 100)"
        line += " " + reasons.sorted { $0.key < $1.key }.map { "\($0.key)\($0.value)" }.joined(separator: " ") + " |"
      } else {
        line += " \(change.name)=\(cell(score))"
        if change.name == "away2" { line += " quiet=\(score.quiet(0.5))/\(score.quiet(0.8))" }
      }
    }
    let elapsed = ContinuousClock.now - clock
    line += " | \((Double(elapsed.components.attoseconds) * 1e-15 + Double(elapsed.components.seconds) * 1000) / Double(max(count, 1))) ms"
    print(line)
  }
}
