import ArgumentParser
import Engine

struct DesignCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "design",
    abstract: DesignJob.summary,
    discussion: """
      Examples:
        foreshift design --type ewma --arl 370 --lambda 0.2
        foreshift design --type xmr --false-alarms-per-year 1 --baseline 60 --guarantee 0.9
        foreshift design --type cusum --arl 500 --shift 1 --format json
        foreshift design --type xmr --rules western_electric
        foreshift design --type combined --false-alarms-per-year 1 --phi 0.3
        foreshift design --type count_cusum --arl 500 --mean 4
      """)

  @Option(help: ArgumentHelp("xmr (default), ewma, cusum, mewma, count_cusum, combined.", valueName: "chart"))
  var type: String?

  @Option(help: ArgumentHelp("Wanted in-control average run length (default 365).", valueName: "observations"))
  var arl: Double?

  @Option(help: ArgumentHelp("Wanted false alarms a year, in place of --arl.", valueName: "alarms"))
  var falseAlarmsPerYear: Double?

  @Option(help: ArgumentHelp("Step of the observations: hour, day (default), week, month, quarter, year.", valueName: "step"))
  var every: String?

  @Option(help: ArgumentHelp("The shift to be fast for, in standard deviations (default 1).", valueName: "sigmas"))
  var shift: Double?

  @Option(help: ArgumentHelp("Shifts to answer at, comma-separated (default 0,.25,.5,1,1.5,2,3).", valueName: "sigmas"))
  var shifts: String?

  @Option(help: "Lag-1 autocorrelation of the observations.")
  var phi: Double?

  @Option(help: "Weight of an EWMA; left out, the best for --shift.")
  var lambda: Double?

  @Option(help: "Reference value of a CUSUM; left out, half of --shift.")
  var k: Double?

  @Option(help: "A given limit of a CUSUM or MEWMA, in place of --arl.")
  var h: Double?

  @Option(help: "A given limit of an individuals chart or EWMA, in place of --arl.")
  var sigmaLimits: Double?

  @Option(help: ArgumentHelp("one (increases) or two (default).", valueName: "sides"))
  var sided: String?

  @Flag(help: "Fast initial response: the chart starts half-way to its limit.")
  var fir = false

  @Option(help: ArgumentHelp("Limits of an EWMA at the start: fix (default), vacl, fir, both, Steiner, stat.", valueName: "kind"))
  var limits: String?

  @Option(help: ArgumentHelp("Run rules of an individuals chart, as chart takes them.", valueName: "rules"))
  var rules: String?

  @Option(help: ArgumentHelp("Observations the limits will be estimated from.", valueName: "observations"))
  var baseline: Int?

  @Option(help: ArgumentHelp("How sigma is estimated: moving_range (default) or standard_deviation.", valueName: "estimator"))
  var estimator: String?

  @Option(help: ArgumentHelp("Probability with which the run length is held whatever the baseline.", valueName: "p"))
  var guarantee: Double?

  @Option(help: "Variables of a MEWMA (default 2).")
  var variables: Int?

  @Option(help: "In-control mean of Poisson counts.")
  var mean: Double?

  @Option(help: "Trials of binomial counts.")
  var n: Int?

  @Option(help: "In-control probability of binomial counts.")
  var p: Double?

  @Option(help: ArgumentHelp("Which change of counts to find: upper (default) or lower.", valueName: "way"))
  var direction: String?

  @OptionGroup var shared: SharedOptions

  func run() throws {
    var request = DesignJob.Request()
    request.type = type
    request.arl = arl
    request.falseAlarmsPerYear = falseAlarmsPerYear
    request.every = every
    request.shift = shift
    request.shifts = try shifts.map { text in
      try list(text).map { part in
        guard let value = Double(part) else { throw ValidationError("--shifts takes numbers with commas between, not '\(part)'.") }
        return value
      }
    }
    request.phi = phi
    request.lambda = lambda
    request.k = k
    request.h = h
    request.sigmaLimits = sigmaLimits
    request.sided = sided
    request.fir = fir ? true : nil
    request.limits = limits
    request.rules = rules
    request.baseline = baseline
    request.estimator = estimator
    request.guarantee = guarantee
    request.variables = variables
    request.mean = mean
    request.n = n
    request.p = p
    request.direction = direction
    request.seed = shared.seed
    let response = try DesignJob.run(request, context: shared.context())
    try shared.emit(Presentation(response, locale: shared.pictureLocale))
  }
}
