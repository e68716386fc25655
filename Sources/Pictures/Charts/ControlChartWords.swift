import Engine

/// The sentences around a control chart, put together from fields of the response.
struct ControlChartWords {
  let picture: ControlChartPicture

  init(_ picture: ControlChartPicture) { self.picture = picture }

  private var result: ControlChartResult { picture.result }

  /// Chart type, period, which way is good, how the limits were made.
  var subtitle: String {
    let dates = DateText(picture.locale)
    var parts = [result.type == "percentile" ? "\(result.statisticName ?? "Percentile") chart" : Self.typeName(result.type)]
    if let first = result.points.first, let last = result.points.last {
      parts.append(
        first.ds == last.ds
          ? dates.reading(first.ds, weekday: false)
          : "\(dates.reading(first.ds, weekday: false)) – \(dates.reading(last.ds, weekday: false))")
    }
    switch result.direction {
    case .higher: parts.append("higher is better")
    case .lower: parts.append("lower is better")
    case .neutral: break
    }
    if !result.limitsFrom.isEmpty { parts.append(result.limitsFrom) }
    if let trial { parts.append(trial) }
    return parts.joined(separator: " · ")
  }

  /// `trial limits, 8 points`, below 12 points in use.
  var trial: String? {
    let count = result.diagnostics.usablePoints
    return picture.main.hasLimits && count < 12 ? "trial limits, \(Counted.text(count, "point", "points"))" : nil
  }

  /// What a screen reader says of the picture: finding, range, limits, count of signals.
  var summary: String {
    var sentences = [result.says]
    let values = picture.main.y.filter(\.isFinite)
    if let low = values.min(), let high = values.max() {
      sentences.append(
        "\(Counted.text(values.count, "point", "points")) from \(picture.format.withUnit(low)) to \(picture.format.withUnit(high)).")
    }
    let limits = [
      picture.main.lower.last(where: \.isFinite).map { "lower limit \(picture.format.withUnit($0))" },
      picture.main.center.last(where: \.isFinite).map { "\(picture.centerName.lowercased()) \(picture.format.withUnit($0))" },
      picture.main.upper.last(where: \.isFinite).map { "upper limit \(picture.format.withUnit($0))" },
    ].compactMap { $0 }
    if !limits.isEmpty { sentences.append("At the end: \(limits.joined(separator: ", ")).") }
    sentences.append(result.judged ? "Signals: \(result.signals.count)." : "Not judged.")
    return sentences.filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// In place of a chart whose points carry no value.
  static func missing(_ result: ControlChartResult) -> String {
    result.points.count == 1 ? "The only point is missing." : "All \(result.points.count) points are missing."
  }

  /// A chart's id as people write it.
  static func typeName(_ type: String) -> String {
    let names = [
      "xmr": "XmR chart", "xbar_r": "X̄ and R chart", "xbar_s": "X̄ and s chart", "p": "p chart", "np": "np chart", "c": "c chart",
      "u": "u chart", "p_prime": "p′ chart", "u_prime": "u′ chart", "run": "Run chart", "expected": "Expected-value chart",
      "monitor": "Monitoring chart",
      "ewma": "EWMA chart", "cusum": "CUSUM chart", "ma": "Moving-average chart", "g": "g chart", "t": "t chart",
      "bernoulli_cusum": "Bernoulli CUSUM chart", "poisson_cusum": "Poisson CUSUM chart",
      "negative_binomial_cusum": "Negative binomial CUSUM chart", "glr": "Likelihood-ratio chart", "i_prime": "I′ chart",
      "three_way": "Three-way chart", "zone": "Zone chart", "z_mr": "Short-run Z-MR chart", "t2": "Hotelling's T² chart",
      "mewma": "Multivariate EWMA chart", "mcusum": "Multivariate CUSUM chart", "ears_c1": "EARS C1 chart", "ears_c2": "EARS C2 chart",
      "ears_c3": "EARS C3 chart", "farrington": "Farrington flexible chart",
    ]
    return names[type] ?? "\(type.replacing("_", with: " ")) chart"
  }

  /// The same in the reader's language; what is named after people or letters keeps its name.
  static func typeName(_ type: String, _ locale: PictureLocale) -> String {
    let words = locale.drawn
    switch type {
    case "expected": return words[.expectedChart]
    case "monitor": return words[.monitoringChart]
    case "run": return words[.runChart]
    default:
      let name = typeName(type)
      return words.phrase(.chartOf, name.hasSuffix(" chart") ? String(name.dropLast(6)) : name)
    }
  }
}

extension ControlChartPicture {
  /// What the centre line is called.
  var centerName: String { result.centerName }
}
