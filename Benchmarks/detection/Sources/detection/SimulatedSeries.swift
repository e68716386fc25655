import ControlCharts
import RealModule
import Statistics

/// One simulated series with its truth. Days are counted from the first of the history; 2024-01-01, a Monday, is the first monitored one.
struct SimulatedSeries {
  static let monitored = 365
  var values: [Double]
  var sizes: [Double]?
  var weekdays: [Int]
  var holidays: [Double]
  var history: Int
  /// Monitored day on which the change starts and ends; −1 for none.
  var onset = -1
  var end = -1
  var kind: MeasureKind

  /// Series for the charts.
  var chartSeries: ChartSeries {
    var series = ChartSeries(values: values, denominators: sizes, slots: weekdays, slotCount: 7, kind: kind)
    if holidays.contains(1) { series.calendarEffects = [CalendarEffect(name: "holiday", values: holidays)] }
    return series
  }

  /// Days of the year, from 0, of the eleven holidays: in common years and in leap years.
  private static let holidayDates: [(month: Int, day: Int)] = [
    (1, 1), (1, 6), (4, 15), (5, 1), (5, 20), (8, 15), (11, 1), (12, 24), (12, 25), (12, 26), (12, 31),
  ]
  private static let isHoliday: [Bool] = {
    // From 2021-01-01 (day −1095 before 2024-01-01) to the end of 2025.
    var days: [Bool] = []
    for year in 2021...2025 {
      for month in 1...12 {
        let lengths = [31, year == 2024 ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        for day in 1...lengths[month - 1] { days.append(holidayDates.contains { $0.month == month && $0.day == day }) }
      }
    }
    return days
  }()

  init(_ world: World, _ change: Change, history: Int, random: inout RandomStream) {
    let length = history + Self.monitored
    self.history = history
    weekdays = (0..<length).map { (($0 - history) % 7 + 7) % 7 }
    let counts = world.kind == .count
    let calendar = (0..<length).map { Self.isHoliday[1095 - history + $0] ? 1.0 : 0.0 }
    holidays = counts ? calendar : [Double](repeating: 0, count: length)
    let start = 60 + Int(random.uniform() * 28)
    let sign = random.uniform() < 0.5 || world.onlyUp ? 1.0 : -1.0
    var delta = [Double](repeating: 0, count: length)
    var doubled = [Bool](repeating: false, count: length)
    for t in (history + start)..<length {
      let since = t - history - start
      switch change.kind {
      case .none: break
      case .shift, .spike: if change.length == 0 || since < change.length { delta[t] = change.size * sign }
      case .ramp: delta[t] = change.size * sign * min(1, Double(since + 1) / Double(change.length))
      case .variance: doubled[t] = true
      case .profile: delta[t] = change.size * sign * (weekdays[t] == 0 ? -1 : weekdays[t] == 5 ? 1 : 0)
      }
    }
    if change.kind != .none {
      onset = start
      if change.kind == .shift || change.kind == .spike, change.length > 0 { end = start + change.length }
    }
    let level = Double.exp(Double.log(world.level.0) + random.uniform() * Double.log(world.level.1 / world.level.0))
    func weekly(_ weekend: Double?, _ spread: Double, _ random: inout RandomStream) -> [Double] {
      var profile = (0..<7).map { _ in spread * random.normal() }
      if let weekend {
        profile[0] += 0.15
        for day in 5..<7 { profile[day] += Double.log(weekend) + 0.2 * random.normal() }
      }
      return profile
    }
    let phi = world.fading
    var state = random.normal()
    func noise(_ t: Int, _ random: inout RandomStream) -> Double {
      if t > 0 { state = phi * state + (1 - phi * phi).squareRoot() * random.normal() }
      return state
    }
    values = [Double](repeating: 0, count: length)
    kind = .continuous
    switch world.kind {
    case .normal:
      let profile = world.weekly > 0 ? weekly(nil, world.weekly, &random) : [Double](repeating: 0, count: 7)
      for t in 0..<length {
        var e = noise(t, &random)
        if world.freedom > 0 {
          let square = random.gamma(shape: world.freedom / 2, scale: 2)
          e = random.normal() / (square / world.freedom).squareRoot() * ((world.freedom - 2) / world.freedom).squareRoot()
        }
        values[t] = 100 + 10 * profile[weekdays[t]] + 10 * (delta[t] + e * (doubled[t] ? 2.0.squareRoot() : 1))
      }
    case .count:
      kind = .count
      let slope = world.trend * random.normal()
      let amplitude = world.year * random.uniform()
      let phase = 6.283 * random.uniform()
      let profile = weekly(world.weekend, 0.15, &random)
      let extra = (1 + world.mix * world.mix) * Double.exp(world.latent * world.latent) - 1
      for t in 0..<length {
        let day = Double(t - history)
        let drift = slope * day / 365 + amplitude * Double.sin(2 * Double.pi * day / 365.25 + phase)
        let mu = level * Double.exp(profile[weekdays[t]] + drift + calendar[t] * Double.log(world.holiday))
        let sd = (mu + mu * mu * extra).squareRoot()
        let mean = max(mu + delta[t] * sd, 0.02 * mu)
        var lambda = mean * Double.exp(world.latent * noise(t, &random) - world.latent * world.latent / 2)
        if world.mix > 0 { lambda *= random.gamma(shape: 1 / (world.mix * world.mix), scale: world.mix * world.mix) }
        if doubled[t] {
          let square = max((sd / max(mu, 1e-9)) * (sd / max(mu, 1e-9)), 1e-9)
          lambda *= random.gamma(shape: 1 / square, scale: square)
        }
        values[t] = world.isClosedOnSunday && weekdays[t] == 6 ? 0 : Double(random.poisson(mean: lambda))
      }
    case .duration:
      kind = .duration
      let sizeProfile = weekly(0.5, 0.15, &random)
      let profile = weekly(nil, world.weekly, &random)
      var sizes = [Double](repeating: 0, count: length)
      var sample: [Double] = []
      for t in 0..<length {
        let n = max(random.poisson(mean: level * Double.exp(sizeProfile[weekdays[t]])), 1)
        sizes[t] = Double(n)
        let variance = (world.isMedian ? Double.pi / 2 * world.sigma * world.sigma : Double.exp(world.sigma * world.sigma) - 1) / Double(n)
        let sd = (world.latent * world.latent + variance).squareRoot()
        let m =
          Double.log(20) + profile[weekdays[t]] + delta[t] * sd + world.latent * noise(t, &random) + (doubled[t] ? sd * random.normal() : 0)
        sample.removeAll(keepingCapacity: true)
        for _ in 0..<n { sample.append(world.sigma * random.normal()) }
        if world.isMedian {
          sample.sort()
          values[t] = Double.exp(m + (sample[(n - 1) / 2] + sample[n / 2]) / 2)
        } else {
          values[t] = Double.exp(m) * sample.reduce(0) { $0 + Double.exp($1) } / Double(n)
        }
      }
      self.sizes = sizes
    case .proportion:
      kind = .proportion
      let sizeProfile = weekly(0.35, 0.15, &random)
      let base = world.share.0 + random.uniform() * (world.share.1 - world.share.0)
      let profile = weekly(nil, world.weekly, &random)
      var sizes = [Double](repeating: 0, count: length)
      for t in 0..<length {
        let n = max(random.poisson(mean: level * Double.exp(sizeProfile[weekdays[t]] + 0.1 * random.normal())), 5)
        sizes[t] = Double(n)
        var eta = Double.log(base / (1 - base)) + profile[weekdays[t]]
        let q = 1 / (1 + Double.exp(-eta))
        let sd = (world.latent * world.latent + 1 / (Double(n) * q * (1 - q))).squareRoot()
        eta += delta[t] * sd + world.latent * noise(t, &random) + (doubled[t] ? sd * random.normal() : 0)
        values[t] = Double(random.binomial(trials: n, probability: 1 / (1 + Double.exp(-eta))))
      }
      self.sizes = sizes
    }
  }
}
