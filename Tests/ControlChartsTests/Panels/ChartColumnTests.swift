import Statistics
import Testing

@testable import ControlCharts

@Suite struct ChartColumnTests {
  @Test func aLineTakesNoRoomUntilItChanges() {
    var line = ChartColumn(repeating: 5, count: 4)
    #expect(line.constant == 5 && line == [5, 5, 5, 5] && line.array == [5, 5, 5, 5])
    line.append(ChartColumn(repeating: 5, count: 2))
    #expect(line.constant == 5 && line.count == 6)
    line[2] = 7
    #expect(line.constant == nil && line == [5, 5, 7, 5, 5, 5])
    line.append(ChartColumn(repeating: 1, count: 1))
    #expect(line.array == [5, 5, 7, 5, 5, 5, 1])
  }

  @Test(arguments: [
    (0.0, 1.0), (3, 0.7), (-4 * Double.leastNormalMagnitude, 99 * Double.leastNonzeroMagnitude), (1e300, 1e-300), (2, 0), (2, .nan),
    (.infinity, 1), (5, .infinity), (-3, 1), (0, 0),
  ])
  func zonesOfScoresAreZonesOfValues(center: Double, sigma: Double) {
    var stream = RandomStream(seed: 1, stream: 0)
    let scale = ScoreScale(center: center, sigma: sigma)
    for zone in [0.0, 1, 2, 2.5, 3, -1, -3] {
      let above = scale.greatest(notAbove: zone)
      let below = scale.least(notBelow: zone)
      var values = (0..<80).map { _ in center + sigma * stream.normal() }
      values += [
        center, center.nextUp, center.nextDown, center * (1 + 0.9e-13), center * (1 + 1.2e-13), .nan, 0, -0.0,
        99 * Double.leastNonzeroMagnitude, -1e300, 1e150, above, above.nextUp, above.nextDown, below, below.nextUp, below.nextDown,
        center + zone * sigma,
      ]
      for value in values where value.isNaN || abs(value) <= 1e300 {
        #expect((value > above) == (scale.score(value) > zone), "\(value) above \(zone)")
        #expect((value < below) == (scale.score(value) < zone), "\(value) below \(zone)")
      }
    }
  }
}
