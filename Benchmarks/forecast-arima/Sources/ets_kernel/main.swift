// The ETS recursion of the engine against the same loop in C, and the allocations of likelihood evaluations.
//   ets_kernel [STEPS]        about STEPS recursion steps a measurement (default 2e7)
// Prints Markdown rows. The engine's loop is called through its internal interface, as the searches call it.
import CETSKernel
import Foundation

@testable import Forecasting

#if canImport(Glibc)
  import Glibc
#endif

func cpuSeconds() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
}

/// How often malloc, calloc, realloc and the aligned ones were called so far: allocations.c stands before the C library's.
func allocations() -> Int { Int(allocation_count()) }

let steps = CommandLine.arguments.count > 1 ? Double(CommandLine.arguments[1]) ?? 2e7 : 2e7
let n = 240
let m = 12
let pattern = (0..<m).map { 1 + 0.3 * sin(Double($0)) }
let values: [Double] = (0..<n).map { t in
  let level: Double = 100 + 0.5 * Double(t)
  let noise: Double = 1 + 0.02 * sin(7.3 * Double(t * t % 31))
  return level * pattern[t % m] * noise
}
let runs = Int(steps) / n

func best(_ body: () -> Double) -> (seconds: Double, value: Double) {
  var least = Double.infinity
  var value = 0.0
  for _ in 0..<7 {
    let begin = cpuSeconds()
    value = body()
    least = min(least, cpuSeconds() - begin)
  }
  return (least, value)
}

print("| form | C ns a step | foreshift ns a step | ratio | allocations in \(runs) likelihoods | in as many gradients |")
print("| --- | ---: | ---: | ---: | ---: | ---: |")
for name in ["AAA", "MAM"] {
  guard let form = ETSForm(name) else { continue }
  let season = name == "AAA" ? pattern.map { 150 * ($0 - 1) } : pattern
  let state = ETSState(level: 100, slope: 0.5, season: season)
  var slots = [Double](repeating: 0, count: m)
  var trace = [Double](repeating: 0, count: 4 * n)
  var inverses = [Double](repeating: 0, count: n)
  let theirs = best {
    var sum = 0.0
    for k in 0..<runs {
      let alpha = 0.2 + 1e-9 * Double(k)
      sum +=
        name == "AAA"
        ? ets_aaa(values, Int32(n), Int32(m), alpha, 0.01, 0.1, 1, 100, 0.5, season, &slots, &trace)
        : ets_mam(values, Int32(n), Int32(m), alpha, 0.01, 0.1, 1, 100, 0.5, season, &slots, &trace, &inverses)
    }
    return sum
  }
  var kernel = ETSKernel(values: values, form: form, length: m)
  let ours = best {
    var sum = 0.0
    for k in 0..<runs {
      sum += kernel.run(ETSParameters(alpha: 0.2 + 1e-9 * Double(k), beta: 0.01, gamma: 0.1), from: state)?.objective ?? .nan
    }
    return sum
  }
  precondition(abs(ours.value - theirs.value) < 1e-6 * abs(theirs.value), "\(name): \(ours.value) and \(theirs.value)")
  let before = allocations()
  for k in 0..<runs { _ = kernel.run(ETSParameters(alpha: 0.2 + 1e-9 * Double(k), beta: 0.01, gamma: 0.1), from: state) }
  let between = allocations()
  var derivatives = state
  let parameters = ETSParameters(alpha: 0.2, beta: 0.01, gamma: 0.1)
  if let sums = kernel.run(parameters, from: state) {
    _ = kernel.gradient(parameters, sums, states: &derivatives)
    let start = allocations()
    for _ in 0..<runs { _ = kernel.gradient(parameters, sums, states: &derivatives) }
    let byGradient = allocations() - start
    let count = Double(runs * n)
    print(
      "| ETS(\(name)) | \(1e9 * theirs.seconds / count) | \(1e9 * ours.seconds / count) | \(ours.seconds / theirs.seconds) "
        + "| \(between - before) | \(byGradient) |")
  }
}

// ARIMA: the exact likelihood, with and without gaps as columns.
for (name, gaps) in [("(0,1,1)(0,1,1)[12]", 0), ("(2,1,2)(1,1,1)[12]", 0), ("(0,1,1)(0,1,1)[12] with 3 gaps", 3)] {
  guard let order = ARIMAOrder(name.split(separator: " ")[0]) else { continue }
  var series = values
  for k in 0..<gaps { series[40 + 50 * k] = Double.nan }
  var likelihood = ARIMALikelihood(order: order, season: m, values: series, regressors: [])
  var coefficients = [Double](repeating: 0.2, count: order.coefficientCount)
  _ = likelihood.objective(coefficients.span)
  let count = 20_000
  let start = allocations()
  let begin = cpuSeconds()
  for k in 0..<count {
    coefficients[0] = 0.2 + 1e-9 * Double(k)
    _ = likelihood.objective(coefficients.span)
  }
  let seconds = cpuSeconds() - begin
  let used = allocations() - start
  print("| ARIMA\(name), \(n) values: \(1e6 * seconds / Double(count)) µs a likelihood | | | | \(used) (of \(count)) | |")
}
