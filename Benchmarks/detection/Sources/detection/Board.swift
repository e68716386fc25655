import Statistics

/// Boards of series watched at once: how many new alarm episodes a week they give, beside the number they were designed for.
struct Board {
  static let series = 200
  /// New alarm episodes a week wanted of the whole board.
  var weekly: Double
  var history: Int
  var seed: UInt64

  /// Periods between alarms of one series.
  var runLength: Double { 7 * Double(Self.series) / weekly }

  /// Alarm episodes a week of `boards` boards of one world; in control throughout.
  func alarms(_ world: World, boards: Int) throws -> Double {
    let detector = Detector(name: "monitor", runLength: runLength)
    var score = Score()
    for replication in 0..<boards * Self.series {
      let code = world.name.unicodeScalars.reduce(UInt64(0)) { $0 &* 131 &+ UInt64($1.value) }
      var random = RandomStream(seed: seed &+ code &* 7919 &+ UInt64(history), stream: UInt64(replication) * 100)
      let series = SimulatedSeries(world, Change.all[0], history: history, random: &random)
      score.add(try detector.flags(series).0, onset: -1, end: -1)
    }
    return score.episodesPerYear * Double(Self.series) * 7 / 365
  }

  /// Prints each world's figure and whether it lies within a fifth of the wanted one; false where one does not.
  func check(_ worlds: [World], boards: Int) throws -> Bool {
    var isHeld = true
    for world in worlds {
      let found = try alarms(world, boards: boards)
      let holds = abs(found / weekly - 1) <= 0.2
      isHeld = isHeld && holds
      print("\(world.name) \(history): \((found * 100).rounded() / 100) alarms a week for \(weekly)\(holds ? "" : ", NOT HELD")")
    }
    return isHeld
  }
}
