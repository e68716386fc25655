import ArgumentParser
import Engine

/// Sample paths, their sums, and series that add up, as `forecast` takes them.
struct DistributionOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Sample paths of every series: answered themselves, or summed by --sum-over (then 1000).", valueName: "count"))
  var paths: Int?

  @Option(help: ArgumentHelp("Sums of the paths, with intervals of their own: day, week, month or horizon.", valueName: "period"))
  var sumOver: String?

  @Option(
    help: ArgumentHelp(
      "Make forecasts add up, ids being paths such as total/team/category: none (default), bottom_up, top_down, ols, wls_struct, wls_var, mint.",
      valueName: "method"))
  var reconcile: String?

  @Option(
    help: ArgumentHelp("What the ids' parts are, where they are groups that cut across one another: team,channel.", valueName: "names"))
  var groups: String?

  /// Puts what was stated into a request.
  func fill(_ request: inout ForecastJob.Request, seed: UInt64?) {
    request.paths = paths
    request.sumOver = sumOver
    request.reconcile = reconcile
    request.groups = groups.map(list)
    if paths != nil || sumOver != nil { request.seed = seed }
  }
}
