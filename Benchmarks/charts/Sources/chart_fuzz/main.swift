import Foundation

// Puts random series through every chart and rule, multivariate charts, capability, change points and comparisons, or random wishes
// through the designs, until done or dead.
//   chart_fuzz series|designs FIRST COUNT [SEED]
// Writes the round it is in to standard error where a round takes longer than two seconds, so that a hang can be found.

let arguments = CommandLine.arguments
let what = arguments.count > 1 ? arguments[1] : "series"
let first = arguments.count > 2 ? Int(arguments[2]) ?? 0 : 0
let count = arguments.count > 3 ? Int(arguments[3]) ?? 1000 : 1000
let seed = arguments.count > 4 ? UInt64(arguments[4]) ?? 1 : 1

func cpu() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
}

var tally = NonsenseRound.Tally()
let start = cpu()
let trace = ProcessInfo.processInfo.environment["TRACE"] != nil
for round in first..<(first + count) {
  if trace { FileHandle.standardError.write(Data("round \(round)\n".utf8)) }
  let before = cpu()
  if what == "designs" {
    NonsenseRound.design(seed: seed, round: round, tally: &tally)
  } else {
    NonsenseRound.run(seed: seed, round: round, tally: &tally)
  }
  let took = cpu() - before
  if took > 2 { FileHandle.standardError.write(Data("round \(round) took \(took) s\n".utf8)) }
}
let seconds = cpu() - start
print(
  "\(what): \(tally.rounds) rounds, \(tally.answers) answers, \(tally.refusals) refusals, no trap;",
  "\(Int(Double(tally.rounds) / seconds)) rounds a CPU second")
