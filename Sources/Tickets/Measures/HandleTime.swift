import Timeline

/// Average handle time from single contacts: talk, hold and after-contact work.
struct HandleTime: RowMeasure {
  func shape(_ definitions: KPIDefinitions) -> Measure.Shape { .duration }

  func requirements(_ definitions: KPIDefinitions) -> [DataRequirement] { [ContactRows.queued, .column(.contacts, "talk_seconds")] }

  func contributions(of data: ServiceData, _ definitions: KPIDefinitions) -> RowContributions {
    guard let table = data.tables[.contacts] else { return .quotient([]) }
    let hold = table.number("hold_seconds")
    let wrap = table.number("wrap_seconds")
    let seconds: [Double] = table.number("talk_seconds").enumerated().map { row, talk in
      // A blank talk time is no handled contact; a blank hold or wrap-up is one without.
      guard talk >= 0, !(hold[row] < 0), !(wrap[row] < 0) else { return .nan }
      return talk + (hold[row].isNaN ? 0 : hold[row]) + (wrap[row].isNaN ? 0 : wrap[row])
    }
    return .distribution(MeasureRows(table, at: "queued_at"), seconds)
  }

  func says(_ definitions: KPIDefinitions) -> String {
    "Talk, hold and after-contact work of contacts with a stated talk time, by the period of queueing."
  }
}
