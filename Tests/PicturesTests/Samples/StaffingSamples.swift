import Engine

enum StaffingSamples {
  static func plan(days: Int = 14, interval: Double = 3600) -> StaffingPlan {
    let perDay = Int(86_400 / interval)
    let count = days * perDay
    let hours = SampleDates.hours(days * 24, from: SampleDates.start + 91)
    let labels = (0..<count).map { index -> String in
      let minutes = Int(Double(index % perDay) * interval / 60)
      let hour = hours[index / perDay * 24 + minutes / 60]
      return hour.replacing(":00:00", with: ":\(minutes % 60 < 10 ? "0" : "")\(minutes % 60):00")
    }
    let volume = (0..<count).map { index -> Double in
      let hour = Double(index % perDay) * interval / 3600
      let day = index / perDay % 7
      let base: Double = hour < 7 || hour > 18 ? 2 : 40 - 4 * abs(hour - 12)
      return base * (day == 4 || day == 5 ? 0.3 : 1) * interval / 3600
    }
    let need: [Double] = volume.map { (calls: Double) -> Double in (calls * 450 / interval).rounded(.up) + 1 }
    func weekly(_ low: Double, _ high: Double) -> [Double] { (0..<days).map { $0 % 7 == 4 ? low : high } }
    let workload = StaffingPlan.Workload(
      handleSeconds: 1500, handleSource: "assumption", occupancy: 0.85, shrinkage: 0.3, shiftHours: 7.5,
      ds: SampleDates.days(days, from: SampleDates.start + 91), tickets: weekly(40, 120),
      ticketsUpper: weekly(50, 144), hours: weekly(16.7, 50),
      people: weekly(4, 12), peopleUpper: weekly(5, 14))
    var plan = StaffingPlan(
      uniqueId: "created", title: "People needed for new tickets", queue: "c", intervalSeconds: interval, goalShare: 0.8, goalSeconds: 20,
      handleSeconds: 300, handleSource: "assumption", shrinkage: 0.3, maximumOccupancy: 0.85,
      says: ["At most 6 people at noon on weekdays, 2 at night.", "A busy week needs one more at noon."],
      assumptions: ["Handle time of 5 minutes was assumed: the data carry none."], ds: labels, volume: volume,
      volumeUpper: volume.map { $0 * 1.2 }, offeredLoad: volume.map { $0 * 300 / interval }, agents: need.map { ($0 * 0.7).rounded(.up) },
      agentsUpper: need.map { ($0 * 0.8).rounded(.up) }, scheduled: need, scheduledUpper: need.map { ($0 * 1.25).rounded(.up) },
      serviceLevel: (0..<count).map { (index: Int) -> Double in 0.82 + 0.04 * Double(index % 5) }, occupancy: need.map { _ in 0.7 },
      averageSpeedOfAnswer: need.map { _ in 8 }, workload: workload)
    if interval < 3600 {
      plan.lower = .init(
        volume: volume.map { $0 * 0.8 }, agents: need.map { ($0 * 0.5).rounded(.up) }, scheduled: need.map { ($0 * 0.8).rounded(.up) })
    }
    return plan
  }

  static let hourly = plan()
  static let halfHourly = plan(days: 7, interval: 1800)

  static let empty: StaffingPlan = {
    var plan = hourly
    (plan.ds, plan.volume, plan.volumeUpper, plan.offeredLoad, plan.agents, plan.agentsUpper) = ([], [], [], [], [], [])
    (plan.scheduled, plan.scheduledUpper, plan.serviceLevel, plan.occupancy, plan.averageSpeedOfAnswer) = ([], [], [], [], [])
    plan.workload = nil
    return plan
  }()

  /// Nothing between the need and its upper end, and no name.
  static let certain: StaffingPlan = {
    var plan = hourly
    plan.title = " "
    plan.scheduledUpper = plan.scheduled
    return plan
  }()

  static let all: [(name: String, plan: StaffingPlan)] = [
    ("hourly", hourly), ("half-hourly", halfHourly), ("empty", empty), ("certain", certain),
  ]
}
