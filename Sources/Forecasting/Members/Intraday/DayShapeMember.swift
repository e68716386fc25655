/// Day means times the shape of the day: means by smoothing with the week's season, each weekday's shape between the common one and
/// its own.
///
/// Days are counted back from the series' end. The shape is the ratio to the day's mean, or in logarithms the difference from it.
/// A weekday's own deviation from the common shape is taken half as it is and half projected on the first two singular vectors of
/// the matrix of days by slots, and shrunk by ne / (ne + 1), ne the sum of its days' weights.
///
/// Source: Shen & Huang (2008), Manufacturing & Service Operations Management 10, for days times shapes by singular vectors.
struct DayShapeMember: CombinationMember {
  let isLogarithmic: Bool

  var name: String { isLogarithmic ? "IntradayLogShape" : "IntradayShape" }

  func fit(_ history: MemberHistory, near: MemberStart) -> FittedMember? {
    let m1 = history.shortestSeason
    let m2 = history.longestSeason
    guard m2 > m1, m2 % m1 == 0 else { return nil }
    let week = m2 / m1
    let days = history.count / m1
    guard days >= 2 * week else { return nil }
    let skipped = history.count - days * m1
    let source = isLogarithmic ? history.logs : history.values
    let table = Array(source[skipped...])
    var means = [Double](repeating: 0, count: days)
    for d in 0..<days {
      for j in 0..<m1 { means[d] += table[d * m1 + j] }
      means[d] /= Double(m1)
    }
    guard let smoothing = DoubleSeasonalLevel(means, short: 1, long: week, near: near),
      let shapes = WeekdayShapes(table: table, means: means, slots: m1, week: week, isRatio: !isLogarithmic)
    else { return nil }
    let isLogarithmic = isLogarithmic
    // Values of days that begin `from` days after the table's first.
    @Sendable func spread(_ dayMeans: [Double], from day: Int) -> [Double] {
      var path: [Double] = []
      path.reserveCapacity(dayMeans.count * m1)
      for d in dayMeans.indices {
        let weekday = (day + d) % week
        for j in 0..<m1 {
          let shape = shapes.values[weekday * m1 + j]
          path.append(isLogarithmic ? dayMeans[d] + shape : dayMeans[d] * shape)
        }
      }
      return path
    }
    return FittedMember(
      parameters: smoothing.parameters,
      path: { horizon in
        let count = max(0, horizon)
        let path = Array(spread(smoothing.path((count + m1 - 1) / m1), from: days).prefix(count))
        return isLogarithmic ? history.restored(path, from: history.count) : path.map { max(0, $0) }
      },
      fitted: {
        let path = [Double](repeating: .nan, count: skipped) + spread(smoothing.fitted(), from: 0)
        return isLogarithmic ? history.restored(path, from: 0) : path
      })
  }
}
