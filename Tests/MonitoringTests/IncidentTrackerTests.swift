import Engine
import Monitoring
import Testing
import Timeline

@Suite("One incident a change, from onset to recovery")
struct IncidentTrackerTests {
  @Test func aShiftIsOneIncident() throws {
    let watching = Watching(days: 170) { $0 >= 120 && $0 < 140 ? 20 : 0 }
    let news = try watching.watch(from: 100)
    #expect(news.filter { $0.change == .opened }.count == 1)
    let opened = try #require(news.first)
    #expect((121...124).contains(opened.day))
    #expect(opened.incident.incidentKind == .kpi)
    #expect(opened.incident.direction == .up)
    #expect(opened.incident.judgement == .worse)
    #expect(opened.incident.onset.from <= Watching.start(120) && Watching.start(120) <= opened.incident.onset.to)
    #expect(try #require(opened.incident.evidence).noiseChance < 0.05)
    let recovered = try #require(news.last)
    #expect(recovered.change == .recovered)
    #expect(recovered.incident.id == opened.incident.id)
    #expect(recovered.incident.says.hasPrefix("Calls is "), "\(recovered.incident.says)")
    #expect(recovered.incident.severity >= .medium)
  }

  @Test func observationsTogetherSayWhatTheySayOneByOne() throws {
    let watching = Watching(days: 140, watches: true) { $0 >= 110 && $0 < 125 ? 25 : 0 }
    let daily = try watching.watch(from: 108, stride: 5)
    let monthly = try watching.watch(from: 108, stride: 30)
    func gist(_ news: [Watching.News]) -> [String] {
      news.filter { $0.change != .worsened }.map { "\($0.change) \($0.incident.id) \($0.incident.onset)" }
    }
    #expect(gist(daily) == gist(monthly))
  }

  @Test func flappingIsOneIncident() throws {
    let watching = Watching(days: 190) { $0 >= 120 && $0 < 165 && $0 % 6 < 3 ? 30 : 0 }
    let news = try watching.watch(from: 100)
    #expect(news.filter { $0.change == .opened }.count == 1)
    #expect(news.filter { $0.change == .recovered }.count == 1)
  }

  @Test func aLevelThatLastsIsTheNorm() throws {
    let watching = Watching(days: 260, watches: true) { $0 >= 120 ? 25 : 0 }
    let news = try watching.watch(from: 110, stride: 50)
    #expect(news.filter { $0.change == .opened }.count == 1)
    #expect(news.last?.incident.recovery == .newLevel)
    // Two weeks of quiet on the new level are not the end of it.
    let recovered = try #require(news.last?.incident.recoveredAt)
    #expect(recovered > Watching.start(170))
  }

  @Test func aChangeThatEndsWithinWeeksIsOneIncident() throws {
    let watching = Watching(days: 240, watches: true) { (120..<160).contains($0) ? 25 : 0 }
    let news = try watching.watch(from: 110, stride: 50)
    #expect(news.filter { $0.change == .opened }.count == 1)
    #expect(news.last?.incident.recovery == .withinLimits)
  }

  @Test func historyIsNoNews() throws {
    let watching = Watching(days: 150) { (70..<90).contains($0) ? 40 : 0 }
    #expect(try watching.watch(from: 140).isEmpty)
  }

  @Test func whatIsTooSmallToMatterIsNoIncident() throws {
    var watching = Watching(days: 150) { $0 >= 120 ? 20 : 0 }
    watching.monitor.leastRelativeSize = 0.6
    #expect(try watching.watch(from: 100).isEmpty)
    watching.monitor.leastRelativeSize = nil
    watching.monitor.leastSize = 60
    #expect(try watching.watch(from: 100).isEmpty)
  }

  @Test func changesForTheBetterMayBeLeftOut() throws {
    var watching = Watching(days: 150) { $0 >= 120 ? -20 : 0 }
    #expect(try watching.watch(from: 100).first?.incident.judgement == .better)
    #expect(try watching.watch(from: 100).first?.incident.severity == .low)
    watching.monitor.alertsWhenBetter = false
    #expect(try watching.watch(from: 100).isEmpty)
  }

  @Test func lateDataAreAnIncidentOfTheirOwn() throws {
    var watching = Watching(days: 150)
    for day in 130..<134 { watching.values[day] = .infinity }
    let news = try watching.watch(from: 120)
    #expect(news.allSatisfy { $0.incident.incidentKind == .data })
    #expect(news.filter { $0.change == .opened }.count == 1)
    #expect(news.first?.incident.trouble?.kind == .late)
    #expect(news.last?.change == .recovered)
    #expect(news.last?.incident.recovery == .dataComplete)
  }

  @Test func aValueThatStandsStillIsTroubleOfTheData() throws {
    var watching = Watching(days: 140)
    for day in 128..<140 { watching.values[day] = 101 }
    let news = try watching.watch(from: 120)
    #expect(news.first { $0.change == .opened }?.incident.trouble?.kind == .repeated)
  }

  @Test func whatIsCutOffIsNotJudged() throws {
    var watching = Watching(days: 140)
    watching.values[130] = 2
    let news = try watching.watch(from: 120)
    // Measurements may be anything; the amount of counts may not.
    #expect(news.contains { $0.incident.incidentKind == .kpi })
    let counts = try watching.counted().watch(from: 120)
    #expect(counts.first?.incident.trouble?.kind == .cutOff)
    #expect(!counts.contains { $0.incident.incidentKind == .kpi })
  }
}
