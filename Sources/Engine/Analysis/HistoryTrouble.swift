import ControlCharts
import Forecasting
import Timeline

/// What a request says about trouble in the histories, ready to be applied to any series: outliers and lost days screened or kept, level shifts
/// given, found or none.
struct HistoryTrouble {
  private enum Shifts {
    case found
    case none
    case given([Start])
  }

  /// Where a given shift begins: a date, or the number of a step.
  private enum Start {
    case date(CivilDate)
    case step(Int)
  }

  private let screens: Bool
  private let shifts: Shifts

  /// Screens and looks for shifts.
  init() {
    screens = true
    shifts = .found
  }

  init(outliers: String?, levelShift: [String]?) throws(JobError) {
    switch outliers?.lowercased() {
    case nil, "screen": screens = true
    case "keep": screens = false
    case .some(let word):
      throw JobError(
        .request, code: "invalid_outliers", message: "'\(word)' says nothing about outliers; write screen or keep", field: "outliers")
    }
    guard let levelShift, levelShift.map({ $0.lowercased() }) != ["auto"] else {
      shifts = .found
      return
    }
    if levelShift.map({ $0.lowercased() }) == ["none"] || levelShift.isEmpty {
      shifts = .none
      return
    }
    shifts = .given(
      try levelShift.map { (text) throws(JobError) in
        if let date = CivilDate(iso8601: text) { return .date(date) }
        if let step = Int(text) { return .step(step) }
        throw JobError(
          .request, code: "invalid_level_shift",
          message: "'\(text)' is neither a date such as 2016-05-01 nor the number of a step, nor auto or none", field: "level_shift")
      })
  }

  /// What is to be done to this series; nil for nothing.
  func treatment(of series: ForecastSeries, axis: TimeAxis) -> TroubleTreatment? {
    let screen = screens ? TroubleScreen() : nil
    switch shifts {
    case .none: return screen.map { TroubleTreatment(screen: $0) }
    case .given(let starts):
      return TroubleTreatment(
        screen: screen, shifts: LevelShifts(positions: starts.compactMap { Self.position(of: $0, on: axis) }, fewest: 3))
    case .found:
      let accepted = LevelShiftCheck().accepted(Self.proposals(for: series), in: series)
      return TroubleTreatment(screen: screen, shifts: accepted.isEmpty ? nil : LevelShifts(positions: accepted))
    }
  }

  private static func position(of start: Start, on axis: TimeAxis) -> Int? {
    switch (start, axis.kind) {
    case (.step(let number), .steps(let step)): return step > 0 ? (number - axis.first + step - 1) / step : nil
    case (.date(let date), .calendar):
      var low = 0
      var high = axis.count
      while low < high {
        let middle = (low + high) / 2
        if let other = axis.date(at: middle), other < date { low = middle + 1 } else { high = middle }
      }
      return low
    default: return nil
    }
  }

  /// Steps that the control charts propose.
  private static func proposals(for series: ForecastSeries) -> [Int] {
    guard let search = LevelSearch(series) else { return [] }
    let slots = search.season > 1 && search.season <= 60 ? search.values.indices.map { $0 % search.season } : nil
    let chart = ControlCharts.ChartSeries(values: search.values, slots: slots, slotCount: max(1, search.season), isNonNegative: false)
    guard let found = try? StepProposals.find(in: chart) else { return [] }
    return found.steps.map { search.step(of: $0.index) }
  }
}

extension HistoryTrouble {
  /// Findings as the answer shows them.
  static func results(_ troubles: [SeriesTrouble], axis: TimeAxis, unit: MeasureUnit, given: Bool = false) -> [TroubleResult] {
    troubles.compactMap { trouble in
      guard let first = trouble.steps.first, first < axis.count else { return nil }
      let count = trouble.steps.count
      let ds = axis.label(at: first)
      let isWholeDay = axis.frequency == .day || count > 1
      let name = isWholeDay ? axis.date(at: first).map { Phrase.date($0) } ?? ds : ds
      switch trouble.kind {
      case .lost:
        let what = isWholeDay && axis.frequency != nil && axis.date(at: first) != nil ? "a lost day" : "lost"
        return TroubleResult(
          kind: .lost, ds: ds, steps: count, value: trouble.value, expected: trouble.expected,
          says: "\(name) is \(what) (\(Phrase.value(trouble.value, unit)), usually \(expected(trouble, unit))): not used.")
      case .outlier:
        return TroubleResult(
          kind: .outlier, ds: ds, steps: count, value: trouble.value, expected: trouble.expected,
          says: "\(name) is an outlier (\(Phrase.value(trouble.value, unit)), usually \(expected(trouble, unit))): not used.")
      case .levelShift:
        let change = trouble.isFactor ? trouble.value - 1 : trouble.value
        let amount = trouble.isFactor ? Phrase.percent((abs(change) * 1000).rounded() / 1000) : Phrase.value(abs(change), unit)
        return TroubleResult(
          kind: .levelShift, ds: ds, steps: count, changePercent: trouble.isFactor ? (1000 * change).rounded() / 10 : .nan,
          says: "Level \(change < 0 ? "−" : "+")\(amount) since \(name): earlier history \(trouble.isFactor ? "scaled" : "moved").")
      }
    }
  }

  private static func expected(_ trouble: SeriesTrouble, _ unit: MeasureUnit) -> String {
    let value = trouble.expected
    return "about \(Phrase.value(abs(value) >= 10 && unit != .proportion ? value.rounded() : value, unit))"
  }

  /// The sentences of the answer's notes: each finding, those beyond five counted.
  static func notes(_ results: [TroubleResult]) -> [String] {
    let shown = 5
    let shifts = results.filter { $0.kind == .levelShift }
    let values = results.filter { $0.kind != .levelShift }
    // The latest matter most.
    let kept = values.suffix(shown)
    let rest = values.count - kept.count
    return shifts.map(\.says) + kept.map(\.says)
      + (rest > 0 ? ["\(rest) earlier lost \(rest == 1 ? "or outlying value was" : "or outlying values were") not used either."] : [])
  }
}
