import Engine
import Monitoring
import Timeline

/// `quiet`: false alarms a week of boards in control; `changes`: one incident a change; `speed`: seconds an evaluation; `intake`: observations a second, with
/// every monitor evaluated.
struct Options {
  let arguments = Array(CommandLine.arguments.dropFirst())

  func number(_ name: String, _ usual: Int) -> Int {
    guard let index = arguments.firstIndex(of: "--\(name)"), index + 1 < arguments.count else { return usual }
    return Int(arguments[index + 1]) ?? usual
  }
}

let options = Options()
let seed = UInt64(options.number("seed", 20_261))
let count = options.number("count", 200)
let stride = options.number("stride", 28)
switch options.arguments.first ?? "quiet" {
case "quiet": try QuietBoard(seed: seed, count: count, falseAlarmsPerWeek: 2, stride: stride).report()
case "changes": try PlantedChanges(seed: seed, count: count, stride: stride).report()
case "speed": try EvaluationSpeed(seed: seed).report()
case "intake":
  try await IntakeLoad(
    seed: seed, series: count, history: options.number("days", 365), rate: options.number("rate", 5000),
    rounds: options.number("rounds", 20)
  ).report()
default: print("quiet, changes, speed or intake")
}
