import Engine
import Testing

@testable import Pictures

/// What holds for every picture at every width: nothing outside, no text on text, every signal there, no colour of its own.
@Suite struct PictureLayoutTests {
  static let drawings: [(name: String, drawing: Drawing)] = PictureWidth.allCases.flatMap { width in
    [PictureLocale.en, .nb, .zhHant].flatMap { locale in
      [true, false].flatMap { headings -> [(name: String, drawing: Drawing)] in
        let suffix = "\(Int(width.rawValue)) \(locale.rawValue)\(headings ? "" : " bare")"
        // Long series are drawn once a width: every point costs time, and nothing in them depends on the locale.
        let charts = ChartSamples.all.filter { $0.chart.points.count < 1000 || (locale == .en && headings) }
        return charts.map { sample in
          ("chart \(sample.name) \(suffix)", ControlChartPicture(sample.chart, width: width, locale: locale, headings: headings).drawing())
        }
          + ForecastSamples.all.map { sample in
            (
              "forecast \(sample.name) \(suffix)",
              ForecastPicture(sample.forecast, width: width, locale: locale, headings: headings).drawing()
            )
          }
          + StaffingSamples.all.map { sample in
            ("staffing \(sample.name) \(suffix)", StaffingPicture(sample.plan, width: width, locale: locale, headings: headings).drawing())
          }
          + CompareSamples.all.map { sample in
            (
              "compare \(sample.name) \(suffix)",
              ComparisonPicture.drawing(sample.comparison, width: width, locale: locale, headings: headings)
            )
          }
          + ForecastSamples.all.compactMap { sample in
            sample.forecast.backtest.flatMap { ErrorByStepPicture($0, unit: sample.forecast.unit, width: width, locale: locale).drawing() }
              .map { ("errors \(sample.name) \(suffix)", $0) }
          }
      }
    }
  }

  @Test func noTwoTextsOverlap() {
    for (name, drawing) in Self.drawings {
      let boxes = drawing.labels.map { ($0.text, $0.box) }
      for first in boxes.indices {
        for second in boxes.indices where second > first && boxes[first].1.overlaps(boxes[second].1) {
          Issue.record("\(name): “\(boxes[first].0)” lies on “\(boxes[second].0)”")
        }
      }
    }
  }

  @Test func nothingLiesOutside() {
    for (name, drawing) in Self.drawings {
      #expect(drawing.height > 40 && drawing.height < 2000, "\(name): height \(drawing.height)")
      let frame = Box(left: -0.05, top: -0.05, right: drawing.width + 0.05, bottom: drawing.height + 0.05)
      for element in drawing.elements {
        switch element {
        case .label(let label): #expect(frame.contains(label.box), "\(name): “\(label.text)” at \(label.box)")
        case .shape(let path, _, _), .hatched(let path, _):
          if let bounds = path.bounds { #expect(frame.contains(bounds), "\(name): a shape at \(bounds)") }
        }
      }
    }
  }

  @Test func noTextIsSmallerThanElevenPixels() {
    for (name, drawing) in Self.drawings {
      for label in drawing.labels where label.size < 11 { Issue.record("\(name): “\(label.text)” at \(label.size)") }
    }
  }

  @Test(arguments: PictureWidth.allCases) func everySignalIsDrawn(width: PictureWidth) throws {
    for (name, chart) in ChartSamples.all {
      let picture = ControlChartPicture(chart, width: width)
      let drawing = picture.drawing()
      guard let plot = drawing.plot else { continue }
      let members = Set(chart.signals.flatMap(\.members)).filter { picture.main.y[$0].isFinite }
      var corners: [Spot] = []
      for element in drawing.elements {
        guard case .shape(let path, let fill?, _) = element, [.worse, .better, .undirected].contains(fill) else { continue }
        for step in path.steps { if case .move(let spot) = step { corners.append(spot) } }
      }
      for member in members {
        let spot = Spot(plot.x(picture.positions.x[member]), plot.y(picture.main.y[member]))
        #expect(
          corners.contains { abs($0.x - spot.x) <= 5.1 && abs($0.y - spot.y) <= 5.1 }, "\(name) at \(width): point \(member) has no marker")
      }
    }
  }

  @Test(arguments: Theme.allCases) func everyColourIsInTheTable(theme: Theme) {
    let known = theme == .dark ? Self.dark : Self.light
    for (name, drawing) in Self.drawings where name.contains("760 en") && !name.hasSuffix("bare") {
      let file = SVGFile(SVGWriter.file(drawing, theme: theme))
      #expect(file.isWellFormed, "\(name) is not XML")
      #expect(file.colours.isSubset(of: known), "\(name): \(file.colours.subtracting(known))")
    }
  }

  @Test func inlineDrawingsCarryNoColourAndNoStyle() {
    for (name, drawing) in Self.drawings where name.contains("360 en") {
      let text = SVGWriter.inline(drawing)
      let file = SVGFile(text)
      #expect(file.isWellFormed, "\(name) is not XML")
      #expect(file.colours.isEmpty, "\(name): \(file.colours)")
      #expect(!text.contains("style=") && !text.contains("<style") && text.contains("aria-hidden=\"true\""))
    }
  }

  @Test func theSamePictureIsTheSameBytes() {
    for (_, chart) in ChartSamples.all { #expect(Pictures.svg(of: chart) == Pictures.svg(of: chart)) }
  }

  /// The palette as agreed: contrast against the background 3:1 for marks and 4.5:1 for text, told apart with every kind of sight.
  static let light: Set<String> = [
    "#FFFFFF", "#1B2430", "#55606E", "#7F8A97", "#E3E7EC", "#5F6B7A", "#C24A00", "#0A6FC2", "#4A1486", "#6A7583", "#00594A", "#8FBCE2",
    "#CFE2F3",
  ]
  static let dark: Set<String> = [
    "#12171E", "#E8EDF3", "#A3AEBB", "#6E7A89", "#2A333F", "#8E9AA8", "#FF9A57", "#3FA0E6", "#E3CCFF", "#94A0AE", "#3FC7A5", "#2A5C84",
    "#1D3A53",
  ]

  @Test func colourRolesMeanTheSameInBothThemes() {
    #expect(Theme.light.hex(.worse) == "#C24A00" && Theme.dark.hex(.worse) == "#FF9A57")
    #expect(Theme.light.hex(.better) == "#0A6FC2" && Theme.dark.hex(.better) == "#3FA0E6")
    #expect(Theme.light.hex(.undirected) == "#4A1486" && Theme.dark.hex(.undirected) == "#E3CCFF")
    for role in ColourRole.allCases {
      #expect(Theme.print.hex(role) == Theme.light.hex(role))
      #expect(Self.light.contains(Theme.light.hex(role)) && Self.dark.contains(Theme.dark.hex(role)))
    }
  }
}
