import Timeline

/// Average speed of answer from single contacts: the wait of those that were answered.
struct SpeedOfAnswer: RowMeasure {
  func shape(_ definitions: KPIDefinitions) -> Measure.Shape { .duration }

  func requirements(_ definitions: KPIDefinitions) -> [DataRequirement] { [ContactRows.queued, ContactRows.answered] }

  func contributions(of data: ServiceData, _ definitions: KPIDefinitions) -> RowContributions {
    guard let contacts = ContactRows(data) else { return .quotient([]) }
    return .distribution(contacts.offered(withoutAbandonsWithin: 0), contacts.waits)
  }

  func says(_ definitions: KPIDefinitions) -> String {
    "Seconds from queueing to the answer of answered contacts, by the period of queueing; abandoned contacts are left out."
  }
}
