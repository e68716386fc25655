/// The share of each step in its day, by place in the week.
struct DayProfile {
  /// `daysPerWeek` × `stepsPerDay`; each day's shares sum to 1.
  let shares: [Double]

  /// Known shares.
  init(shares: [Double]) { self.shares = shares }

  /// Weighted shares: sum of weighted values over sum of weighted totals, so that a day of little volume (a holiday) has
  /// little say. A day's own profile is drawn toward that of all days by the part of their distance that sampling noise explains.
  /// Steps that a weekday never has an observation in are no part of it: its desk is closed then.
  init(table: DayTable, decay: Double) {
    let steps = table.stepsPerDay
    let phases = table.daysPerWeek
    let isOpen = Self.openSlots(table)
    var own = [Double](repeating: 0, count: phases * steps)
    var weightedVolume = [Double](repeating: 0, count: phases)
    var all = [Double](repeating: 0, count: steps)
    var noise = [Double](repeating: 0, count: phases)
    for day in 0..<table.dayCount {
      let phase = day % phases
      let age = (table.dayCount - 1 - day) / phases
      var weight = 1.0
      for _ in 0..<age { weight *= decay }
      // A day with gaps has no shares that could be compared with the others'.
      guard let total = Self.total(of: day, in: table, open: isOpen), total > 0 else { continue }
      for j in 0..<steps where isOpen[phase * steps + j] { own[phase * steps + j] += weight * table[day, j] }
      weightedVolume[phase] += weight * total
      noise[phase] += weight * weight * total
    }
    for phase in 0..<phases {
      for j in 0..<steps { all[j] += own[phase * steps + j] }
    }
    let volume = all.reduce(0, +)
    for j in 0..<steps { all[j] = volume > 0 ? all[j] / volume : 1 / Double(steps) }
    for phase in 0..<phases {
      for j in 0..<steps {
        own[phase * steps + j] = weightedVolume[phase] > 0 ? own[phase * steps + j] / weightedVolume[phase] : all[j]
      }
    }
    let noisiness = Self.noisiness(table: table, shares: own, open: isOpen)
    for phase in 0..<phases where weightedVolume[phase] > 0 {
      // What all days have in common, as far as this one is open.
      var commonVolume = 0.0
      for j in 0..<steps where isOpen[phase * steps + j] { commonVolume += all[j] }
      guard commonVolume > 0 else { continue }
      func common(_ j: Int) -> Double { isOpen[phase * steps + j] ? all[j] / commonVolume : 0 }
      var distance = 0.0
      var spread = 0.0
      for j in 0..<steps {
        let share = own[phase * steps + j]
        distance += (share - common(j)) * (share - common(j))
        spread += common(j) * (1 - common(j))
      }
      let sampling = noisiness * spread * noise[phase] / (weightedVolume[phase] * weightedVolume[phase])
      let kept = distance > sampling ? 1 - sampling / distance : 0
      for j in 0..<steps { own[phase * steps + j] = common(j) + kept * (own[phase * steps + j] - common(j)) }
    }
    shares = own
  }

  /// Which steps of the week were ever observed. A weekday that never was is open like the others, for want of anything better.
  private static func openSlots(_ table: DayTable) -> [Bool] {
    let steps = table.stepsPerDay
    var isOpen = [Bool](repeating: false, count: table.daysPerWeek * steps)
    for day in 0..<table.dayCount {
      for j in 0..<steps where !table[day, j].isNaN { isOpen[day % table.daysPerWeek * steps + j] = true }
    }
    for phase in 0..<table.daysPerWeek where !isOpen[(phase * steps)..<((phase + 1) * steps)].contains(true) {
      for j in 0..<steps { isOpen[phase * steps + j] = true }
    }
    return isOpen
  }

  /// The sum over a day's open steps; nil where one of them is missing.
  private static func total(of day: Int, in table: DayTable, open isOpen: [Bool]) -> Double? {
    let first = day % table.daysPerWeek * table.stepsPerDay
    var total = 0.0
    for j in 0..<table.stepsPerDay where isOpen[first + j] { total += table[day, j] }
    return total.isNaN ? nil : total
  }

  /// Pearson's dispersion of the complete days about their own profiles: 1 for Poisson counts, more where days differ in shape.
  private static func noisiness(table: DayTable, shares: [Double], open isOpen: [Bool]) -> Double {
    let steps = table.stepsPerDay
    var sum = 0.0
    var freedom = Double(table.daysPerWeek) - Double(isOpen.count { $0 })
    for day in 0..<table.dayCount {
      let first = day % table.daysPerWeek * steps
      guard let total = total(of: day, in: table, open: isOpen), total > 0 else { continue }
      for j in 0..<steps where isOpen[first + j] {
        let mean = total * shares[first + j]
        if mean > 0 { sum += (table[day, j] - mean) * (table[day, j] - mean) / mean }
      }
      freedom += Double(isOpen[first..<(first + steps)].count { $0 } - 1)
    }
    return sum / max(1, freedom)
  }

  /// The variance of a step about its share of the day's true total, in units of its mean, by place in the week (Pearson's
  /// dispersion), each place drawn toward the overall dispersion with the weight of eight weeks.
  func dispersion(table: DayTable, totals: [Double]) -> [Double] {
    let steps = table.stepsPerDay
    var sums = [Double](repeating: 0, count: shares.count)
    var counts = sums
    for day in 0..<table.dayCount where totals[day] > 0 {
      let phase = day % table.daysPerWeek
      for j in 0..<steps {
        let slot = phase * steps + j
        let mean = totals[day] * shares[slot]
        let residual = table[day, j] - mean
        if mean > 0, !residual.isNaN {
          sums[slot] += residual * residual / mean
          counts[slot] += 1
        }
      }
    }
    let count = counts.reduce(0, +)
    let overall = count > 0 ? sums.reduce(0, +) / count : 1
    return shares.indices.map { (sums[$0] + 8 * overall) / (counts[$0] + 8) }
  }
}
