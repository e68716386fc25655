import Engine

/// Comparisons as the job answers them.
enum CompareSamples {
  /// The samples that could be made; a test counts them.
  static let all: [(name: String, comparison: GroupComparison)] = asked.compactMap { name, comparison in
    comparison.map { (name, $0) }
  }

  static let asked: [(name: String, comparison: GroupComparison?)] = [
    ("funnel", comparison(many, direction: "higher")), ("overdispersed", comparison(spread, direction: "higher")),
    ("anom", comparison("team,y,n\nNorth,180,200\nSouth,270,300\nEast,120,200\nWest,88,100\nNight,0,0\n", direction: "higher")),
    ("durations", comparison(durations, measure: "duration", direction: "lower")),
    ("rates", comparison("group,y,n\nA,30,10\nB,12,2.5\nC,4,3\nD,41,7\n", method: "funnel", target: 4)),
    ("one", comparison("group,y,n\nonly,3,9\n")), ("none", comparison("group,y,n\na,0,0\nb,,\n", measure: "proportion")),
    ("alike", comparison("group,y,n\na,50,100\nb,50,100\nc,50,100\n")), ("long", comparison(long, direction: "neutral")),
    ("huge", comparison("group,y,sd,n\na,1e140,1e139,9\nb,2e140,1e139,12\nc,-3e140,1e139,20\n")),
    ("chinese", comparison("group,y,n\n第一服務台團隊,81,90\n夜班,20,60\n週末支援,45,52\n")),
  ]

  private static var many: String {
    var text = "team,y,n\n"
    for group in 0..<24 {
      let size = 12 + group * group * 3
      let kept = group == 20 ? size * 6 / 10 : (group == 23 ? size * 94 / 100 : size * 85 / 100 + group % 3 - 1)
      text += "Team \(group + 1),\(kept),\(size)\n"
    }
    return text
  }

  private static var spread: String {
    var text = "site,y,n\n"
    for group in 0..<30 { text += "Site \(group + 1),\((500 + 37 * (group * 7 % 11)) * (group + 1) / 4),\(1000 * (group + 1) / 4)\n" }
    return text + "Far off,900,9000\n"
  }

  private static var durations: String {
    var text = "unique_id,ds,y\n"
    for day in 10...29 {
      for (index, team) in ["First line", "Second line", "Network", "Field"].enumerated() {
        text += "\(team),2024-01-\(day),\(600 * (index == 3 ? 40 : 1 + index) + 97 * (day * (index + 3) % 11))\n"
      }
    }
    return text
  }

  private static var long: String {
    var text = "agent,y,n\n"
    for group in 0..<90 {
      text += "An agent with a very long name indeed number \(group + 1),\(group % 9 == 0 ? 2 : 9),\(10 + group % 4)\n"
    }
    return text
  }

  private static func comparison(
    _ table: String, measure: String? = nil, method: String? = nil, target: Double? = nil, direction: String? = nil
  ) -> GroupComparison? {
    var request = CompareJob.Request()
    request.table = .text(table)
    request.measure = measure
    request.method = method
    request.target = target
    request.direction = direction
    return try? CompareJob.run(request, context: JobContext()).comparisons.first
  }
}
