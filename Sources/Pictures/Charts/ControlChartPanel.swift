import Engine

/// One panel of a control chart: grid, limits, lines, markers, and the labels at the right end.
struct ControlChartPanel {
  let picture: ControlChartPicture
  let data: ChartData
  let format: MeasureFormat
  let isDispersion: Bool
  let top: Double
  let height: Double
  let scale: LinearScale
  let ticks: [(value: Double, text: String)]
  let ends: [EndLabel]

  /// A label at the right end of a line, with the number.
  struct EndLabel {
    var text: String
    var value: Double
    var role: ColourRole
    var bold: Bool
  }

  init(picture: ControlChartPicture, data: ChartData, format: MeasureFormat, isDispersion: Bool, top: Double, height: Double) {
    self.picture = picture
    self.data = data
    self.format = format
    self.isDispersion = isDispersion
    self.top = top
    self.height = height
    let drawn = data.lines.map(\.y) + (isDispersion ? [] : [picture.single])
    let values = (drawn + [data.lower, data.upper, data.center]).joined().filter(\.isFinite)
    let fitted = LinearScale(values: values, start: 0, end: 1)
    // What is never negative gets no room below zero.
    let low = (values.min() ?? 0) >= 0 ? max(0, fitted.low) : fitted.low
    // Marks stand above high points and below low ones: those at the edge get room for them.
    let marked = data.marks.indices.filter { data.marks[$0] != nil && data.y[$0].isFinite }
    let above = marked.contains { !(data.y[$0] < data.center[$0]) } ? 14.0 : 0
    let below = marked.contains { data.y[$0] < data.center[$0] } ? 14.0 : 0
    scale = LinearScale(low: low, high: fitted.high, start: top + height - below, end: top + above)
    let wanted = format.ticks(low: low, high: fitted.high, count: max(2, Int(height / 42)))
    // A single number gives no scale.
    ticks = wanted.count > 1 ? wanted : format.ticks(low: low, high: fitted.high, count: 4)
    ends = Self.endLabels(picture: picture, data: data, format: format, isDispersion: isDispersion)
  }

  var leftRoom: Double { AxisFrame.room(for: ticks) }

  var rightRoom: Double {
    (ends.map { TextWidth.of($0.text, size: 11, bold: $0.bold) }.max() ?? 0) + 8
  }

  private static func endLabels(
    picture: ControlChartPicture, data: ChartData, format: MeasureFormat, isDispersion: Bool
  ) -> [EndLabel] {
    // The labels name the lines where they end, in the last phase.
    let from = data.phaseStarts.max() ?? 0
    func last(_ column: [Double]) -> Double? { column[from...].last(where: \.isFinite) }
    let short = picture.isNarrow || isDispersion
    let words = picture.locale.drawn
    var labels: [EndLabel] = []
    // Sums have one decision interval on either side, a distance has only an upper limit.
    let isOneLimit = !isDispersion && (data.sums != nil || picture.result.multivariate != nil)
    if let value = last(data.upper) {
      let name = words[isOneLimit ? .limit : short ? .upper : .upperLimit]
      labels.append(EndLabel(text: "\(name) \(format.axis(value))", value: value, role: .muted, bold: false))
    }
    if data.sums == nil, let value = last(data.center) {
      let name = isDispersion ? words[.mean] : words.name(picture.centerName)
      labels.append(EndLabel(text: "\(name) \(format.axis(value))", value: value, role: .ink, bold: false))
    }
    if let value = last(data.lower) {
      let name = words[isOneLimit ? .limit : short ? .lower : .lowerLimit]
      labels.append(EndLabel(text: "\(name) \(format.axis(value))", value: value, role: .muted, bold: false))
    }
    guard !isDispersion else { return labels }
    if let target = picture.target {
      labels.append(EndLabel(text: "\(words[.target]) \(format.axis(target))", value: target, role: .target, bold: true))
    }
    for (name, value) in picture.specification {
      labels.append(EndLabel(text: "\(name) \(format.axis(value))", value: value, role: .target, bold: false))
    }
    return labels
  }

  func draw(box: Box, x axis: LinearScale, title: Box? = nil, into drawing: inout Drawing) {
    let positions = picture.positions
    let x = positions.x.map { axis($0) }
    let halfStep = x.count > 1 ? abs(axis(axis.low + positions.step) - axis(axis.low)) / 2 : 6
    let breaks: (Int) -> Bool = { positions.breaks(before: $0) || data.phaseStarts.contains($0) }
    AxisFrame.vertical(ticks, scale: scale, box: box, into: &drawing)
    if !isDispersion { phases(x: x, box: box, into: &drawing) }

    let isTrial = ControlChartWords(picture).trial != nil
    let isVarying = data.hasVaryingLimits
    func stepped(_ values: [Double]) -> Path {
      SteppedLine.path(
        x: x, values: values, scale: scale, left: box.left, right: box.right, halfStep: max(halfStep, 4), risers: !isVarying, breaks: breaks
      )
    }
    let band = LimitBand(
      x: x, upper: data.upper, lower: data.lower, scale: scale, box: box, halfStep: max(halfStep, 4), breaks: breaks)
    let isMerged = LimitBand.isMerged(data, width: box.width)
    if isMerged {
      drawing.add(band.merged(), fill: .shade)
    } else {
      if isVarying { drawing.add(band.stepped(), fill: .shade) }
      for limit in [data.upper, data.lower] {
        drawing.add(stepped(limit), stroke: Stroke(.limits, isTrial ? 0.8 : 1.5, isVarying ? .solid : .dashed))
      }
    }
    // Under a mass of points the centre line would vanish: then it is drawn on top.
    let isCrowded = isMerged || x.count > Int(box.width)
    let center = isMerged && data.hasVaryingCenter ? band.average(data.center) : stepped(data.center)
    if !isCrowded { drawing.add(center, stroke: Stroke(.ink, isTrial ? 1 : 1.5)) }
    if !isDispersion {
      if let target = picture.target, scale.contains(target) {
        drawing.line(Spot(box.left, scale(target)), Spot(box.right, scale(target)), Stroke(.target, 1.75, .dashDot))
      }
      for (_, limit) in picture.specification where scale.contains(limit) {
        drawing.line(Spot(box.left, scale(limit)), Spot(box.right, scale(limit)), Stroke(.target, 1.5, .long))
      }
      singleValues(x: x, into: &drawing)
    }

    for data in data.lines {
      let line = ValueLine(x: x, data: data, scale: scale) { positions.breaks(before: $0) }
      drawing.add(line.solid, stroke: Stroke(.within, isCrowded ? 0.8 : 1.5))
      if isCrowded { drawing.add(center, stroke: Stroke(.ink, 1.5)) }
      drawing.add(line.dotted, stroke: Stroke(.within, 1.5, .dotted))
      drawing.add(line.dashed, stroke: Stroke(.within, 1.5, .short))
    }
    missing(x: x, box: box, into: &drawing)
    for data in data.lines { ChartMarkers(data: data.dots, x: x, scale: scale, spacing: halfStep * 2).draw(into: &drawing) }

    var placer = LabelPlacer(bounds: Box(left: box.left - 2, top: box.top - 14, right: box.right + 2, bottom: box.bottom + 2))
    if let title { placer.reserve(title) }
    avoid(x: x, box: box, placer: &placer)
    let labels = SignalLabels(
      data: data, x: x, scale: scale, box: box, isDispersion: isDispersion,
      names: { isDispersion ? [] : picture.result.contributors(at: $0) }, locale: picture.locale)
    labels.draw(placer: &placer, into: &drawing)
    if !isDispersion, let proposals = picture.result.proposals {
      ProposalMarks(proposals: proposals, ds: picture.result.points.map(\.ds), x: x, box: box, word: picture.locale.drawn[.change]).draw(
        placer: &placer, into: &drawing)
    }
    endLabels(box: box, into: &drawing)
  }

  /// Single values behind the averages of them, too faint to be taken for points of the chart.
  private func singleValues(x: [Double], into drawing: inout Drawing) {
    var dots = Path()
    for index in x.indices where picture.single.indices.contains(index) && picture.single[index].isFinite {
      dots.dot(Spot(x[index], scale(picture.single[index])))
    }
    drawing.add(dots, stroke: Stroke(.axis, x.count > 400 ? 1.6 : 3.2, round: true))
  }

  /// Lines that a label had better not lie on: the target, limits, centre line, and the value line at every point and half way between.
  private func avoid(x: [Double], box: Box, placer: inout LabelPlacer) {
    guard x.count < 400 else { return }
    var levels = [data.upper, data.lower, data.center].compactMap { $0.last(where: \.isFinite) }
    if !isDispersion { levels += (picture.target.map { [$0] } ?? []) + picture.specification.map(\.value) }
    for level in levels where scale.contains(level) {
      placer.avoid(Box(left: box.left, top: scale(level) - 1, right: box.right, bottom: scale(level) + 1))
    }
    for index in x.indices where data.y[index].isFinite {
      let spot = Spot(x[index], scale(data.y[index]))
      placer.avoid(Box(left: spot.x - 3, top: spot.y - 3, right: spot.x + 3, bottom: spot.y + 3))
      guard index > 0, data.y[index - 1].isFinite else { continue }
      let before = Spot(x[index - 1], scale(data.y[index - 1]))
      for share in [0.25, 0.5, 0.75] {
        let (px, py) = (before.x + (spot.x - before.x) * share, before.y + (spot.y - before.y) * share)
        placer.avoid(Box(left: px - 1, top: py - 2, right: px + 1, bottom: py + 2))
      }
    }
  }

  private func missing(x: [Double], box: Box, into drawing: inout Drawing) {
    var ticks = Path()
    var last = -Double.infinity
    for index in x.indices where data.y[index].isNaN && x[index] - last >= 0.5 {
      ticks.segment(Spot(x[index], box.bottom - 5), Spot(x[index], box.bottom))
      last = x[index]
    }
    drawing.add(ticks, stroke: Stroke(.axis, 1))
  }

  private func endLabels(box: Box, into drawing: inout Drawing) {
    let wanted = ends.map { min(max(scale($0.value), box.top), box.bottom) }
    let placed = LabelSpread.positions(wanted, gap: 14, low: box.top + 4, high: box.bottom - 2)
    for (label, y) in zip(ends, placed) {
      var text = label.text
      // A target beyond the panel is named at the edge, with an arrow, instead of squeezing the data.
      if !scale.contains(label.value) { text += label.value > scale.high ? " ↑" : " ↓" }
      drawing.add(Label(text, at: Spot(box.right + 6, y + 4), role: label.role, bold: label.bold))
    }
  }

  private func phases(x: [Double], box: Box, into drawing: inout Drawing) {
    let phases = picture.result.phases
    guard phases.count > 1 else { return }
    var borders = Path()
    let starts = [0] + data.phaseStarts.sorted()
    for (number, start) in starts.enumerated() where start < x.count {
      let from = start == 0 ? box.left : (x[start - 1] + x[start]) / 2
      if start > 0 { borders.segment(Spot(from, box.top - 14), Spot(from, box.bottom)) }
      let to = number + 1 < starts.count ? (x[starts[number + 1] - 1] + x[starts[number + 1]]) / 2 : box.right
      guard number < phases.count else { continue }
      let phase = picture.locale.drawn.phrase(.phase, "\(number + 1)")
      let name = phases[number].label.map { "\(phase): \($0)" } ?? phase
      let room = to - from - 8
      // Where the whole name does not fit, the word before the number goes first.
      let short = TextWidth.of(name, size: 11) <= room ? name : phases[number].label.map { "\(number + 1): \($0)" } ?? name
      let text = TextWidth.cut(short, to: room, size: 11)
      if text != "…" { drawing.add(Label(text, at: Spot(from + 4, box.top - 5))) }
    }
    drawing.add(borders, stroke: Stroke(.axis, 1, .dotted))
  }
}
