import Foundation
import Testing

/// Saved models, level shifts, regressors and views from the shell.
@Suite struct ForecastFlagsTests {
  private static func days(_ range: Range<Int>, price: Bool = false) -> String {
    var text = price ? "ds,y,price\n" : "ds,y\n"
    for day in range {
      let date = Date(timeIntervalSince1970: 1_420_070_400 + Double(day) * 86_400).formatted(.iso8601.year().month().day())
      let value = [120, 110, 104, 101, 97, 40, 28][day % 7] + day * 7919 % 9
      let cost = day / 10 % 2 == 0 ? 1.0 : 2
      let y = price && day >= 140 ? "" : "\(Double(value) - (price ? 20 * cost : 0))"
      text += price ? "\(date),\(y),\(cost)\n" : "\(date),\(value)\n"
    }
    return text
  }

  @Test func aSavedModelGoesOn() throws {
    let program = try Program()
    defer { program.remove() }
    try program.file("volume.csv", Self.days(0..<140))
    try program.file("new.csv", Self.days(135..<147))
    let first = try program.run("forecast", "volume.csv", "--horizon", "7", "--model", "AutoETS", "--save", "model.json")
    #expect(first.status == 0 && first.error.contains("saved 1 model in model.json"), "\(first.error)")
    let next = try program.run("forecast", "new.csv", "--horizon", "7", "--model-state", "model.json", "--format", "csv")
    #expect(next.status == 0, "\(next.error)")
    #expect(next.output.split(separator: "\n").dropFirst().first?.contains("2015-05-28") == true, "\(next.output)")
    try program.file("broken.json", "{}")
    let broken = try program.run("forecast", "new.csv", "--model-state", "broken.json")
    #expect(broken.status == 2 && broken.error.contains("holds no models"), "\(broken.error)")
  }

  @Test func shiftsRegressorsAndViewsAreAskedFor() throws {
    let program = try Program()
    defer { program.remove() }
    try program.file("priced.csv", Self.days(0..<160, price: true))
    let priced = try program.run("forecast", "priced.csv", "--regressors", "price", "--format", "json")
    #expect(priced.status == 0, "\(priced.error)")
    #expect(priced.output.contains("\"name\":\"price\""))
    try program.file("volume.csv", Self.days(0..<140))
    let given = try program.run("forecast", "volume.csv", "--level-shift", "2015-04-01", "--format", "json")
    #expect(given.status == 0 && given.output.contains("\"kind\":\"level_shift\""), "\(given.error)")
    for view in ["components", "residuals"] {
      let drawn = try program.run("forecast", "volume.csv", "--horizon", "14", "--view", view, "--output", "\(view).svg")
      #expect(drawn.status == 0 && program.exists("\(view).svg"), "\(drawn.error)")
    }
    #expect(try program.run("forecast", "volume.csv", "--view", "sideways").status == 2)
  }
}
