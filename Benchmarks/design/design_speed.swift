import ControlCharts
import Foundation

/// CPU seconds of this process.
func cpu() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
}

func bench(_ name: String, _ repeats: Int, _ design: () throws -> Double) rethrows {
  let limit = try design()
  let start = cpu()
  for _ in 0..<repeats { _ = try design() }
  print("\(name),\(limit),\((cpu() - start) / Double(repeats) * 1000)")
}

print("design,limit,cpu_ms")
try bench("shewhart 370", 2000) { try ShewhartScheme.designed(runLength: 370).limit }
for weight in [0.01, 0.05, 0.1, 0.2, 0.4] {
  try bench("ewma lambda \(weight) fixed limits 370", 200) { try EWMAScheme(weight: weight, limit: 3).designed(runLength: 370).limit }
}
for weight in [0.05, 0.1, 0.2] {
  try bench("ewma lambda \(weight) varying limits 370", 20) {
    try EWMAScheme(weight: weight, limit: 3, limits: .varying).designed(runLength: 370).limit
  }
}
for k in [0.25, 0.5, 1] {
  try bench("cusum k \(k) two-sided 370", 200) { try CUSUMScheme(reference: k, limit: 4).designed(runLength: 370).limit }
}
for p in [2, 4, 10] {
  try bench("mewma lambda 0.1 p \(p) 200", 50) { try MEWMAScheme(weight: 0.1, limit: 10, dimensions: p).designed(runLength: 200).limit }
}
try bench("shewhart on AR(1) 0.6 370", 200) { try AutocorrelatedShewhartScheme.designed(runLength: 370, autocorrelation: 0.6).limit }
try bench("poisson cusum mean 4 k 5 500", 200) {
  Double(try CountCUSUMScheme(reference: 5, limit: 1).designed(runLength: 500, .poisson(mean: 4)).limit)
}
try bench("western electric run length", 50) {
  try RunRulesScheme(RuleSet.parse("western_electric")).averageRunLength(shift: 0)
}
try bench("western electric design 100", 20) { try RunRulesScheme(RuleSet.parse("western_electric")).designed(runLength: 100).limit }
for m in [30, 100] {
  let baseline = try EstimatedBaseline(count: m)
  try bench("shewhart guaranteed 370 with 90 % from \(m)", 50) {
    try EstimatedRunLength(ShewhartScheme(limit: 3), baseline: baseline).guaranteed(runLength: 370, probability: 0.9).limit
  }
}
let baseline = try EstimatedBaseline(count: 100)
try bench("ewma 0.1 guaranteed 370 with 90 % from 100", 5) {
  try EstimatedRunLength(EWMAScheme(weight: 0.1, limit: 3), baseline: baseline).guaranteed(runLength: 370, probability: 0.9).limit
}
bench("combined 365 phi 0.3", 20000) { CombinedLimits(runLength: 365, autocorrelation: 0.3).shewhart }
