import Engine
import Monitoring
import Timeline

/// `quiet`: false alarms a week of boards in control; `changes`: one incident a change; `speed`: seconds an evaluation.
var arguments = Array(CommandLine.arguments.dropFirst())
func option(_ name: String, _ usual: Int) -> Int {
  guard let index = arguments.firstIndex(of: "--\(name)"), index + 1 < arguments.count else { return usual }
  return Int(arguments[index + 1]) ?? usual
}
let command = arguments.first ?? "quiet"
let seed = UInt64(option("seed", 20_261))
let count = option("count", 200)
let stride = option("stride", 28)
switch command {
case "quiet": try QuietBoard(seed: seed, count: count, falseAlarmsPerWeek: 2, stride: stride).report()
case "changes": try PlantedChanges(seed: seed, count: count, stride: stride).report()
case "speed": try EvaluationSpeed(seed: seed).report()
default: print("quiet, changes or speed")
}
