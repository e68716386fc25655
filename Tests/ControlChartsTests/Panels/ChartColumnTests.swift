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
    (.infinity, 1), (5, .infinity),
  ])
  func scoresAreTheSameInEightsAndAlone(center: Double, sigma: Double) {
    var stream = RandomStream(seed: 1, stream: 0)
    var values = (0..<80).map { _ in center + sigma * stream.normal() }
    values += [
      center, center.nextUp, center.nextDown, center * (1 + 0.9e-13), center * (1 + 1.2e-13), .nan, 0, -0.0,
      99 * Double.leastNonzeroMagnitude, -1e300, 1e150,
    ]
    let scale = ScoreScale(center: center, sigma: sigma)
    let column = ChartColumn(scoresOf: values, scale)
    var target = [Double](repeating: 0, count: values.count + 3)
    column.copy(0..<values.count, to: &target, at: 3)
    for (index, value) in values.enumerated() {
      let alone = scale.score(value)
      #expect(target[index + 3].bitPattern == alone.bitPattern || (target[index + 3].isNaN && alone.isNaN), "\(value)")
      #expect(column[index].bitPattern == alone.bitPattern || alone.isNaN)
    }
  }
}
