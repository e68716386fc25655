import Engine

/// One queue's measures: a row a measure on a terminal, a column a measure in CSV.
enum ErlangTable {
  static func measures(_ answer: ErlangJob.Response) -> [(name: String, value: Double)] {
    var measures: [(String, Double)] = [
      ("agents", Double(answer.agents)), ("offered_load", answer.offeredLoad), ("probability_of_wait", answer.probabilityOfWait),
      ("average_speed_of_answer", answer.averageSpeedOfAnswer), ("service_level", answer.serviceLevel),
      ("occupancy", answer.occupancy), ("mean_queue_length", answer.meanQueueLength),
    ]
    if let share = answer.probabilityOfAbandonment { measures.append(("probability_of_abandonment", share)) }
    if let share = answer.probabilityOfBlocking { measures.append(("probability_of_blocking", share)) }
    measures += [
      ("mean_time_in_queue", answer.meanTimeInQueue), ("mean_offered_wait", answer.meanOfferedWait),
      ("mean_wait_of_delayed", answer.meanWaitOfDelayed),
    ]
    measures += answer.waitQuantiles.map { ("wait_of_\(Int(($0.share * 100).rounded()))_percent", $0.seconds) }
    // Where nobody gives up and nobody is turned away, the definitions say one and the same.
    if answer.probabilityOfAbandonment != nil {
      let levels = answer.serviceLevels
      measures += [
        ("answered_within_over_offered", levels.answeredWithinOverOffered),
        ("answered_within_over_answered", levels.answeredWithinOverAnswered),
        ("answered_within_over_offered_less_short_abandons", levels.answeredWithinOverOfferedLessShortAbandons),
        ("answered_or_abandoned_within_over_offered", levels.answeredOrAbandonedWithinOverOffered),
        ("virtual_within", levels.virtualWithin),
      ]
    }
    for part in answer.classes ?? [] {
      measures += [
        ("service_level_of_\(part.name)", part.serviceLevel), ("average_speed_of_answer_of_\(part.name)", part.averageSpeedOfAnswer),
        ("mean_queue_length_of_\(part.name)", part.meanQueueLength),
      ]
    }
    if let redials = answer.redials {
      measures += [("attempts_per_contact", redials.attemptsPerContact), ("never_served", redials.neverServed)]
    }
    return measures
  }

  static func wide(_ answer: ErlangJob.Response) -> DataTable {
    let measures = measures(answer)
    var table = DataTable(columns: measures.map(\.name))
    table.add(measures.map { .number($0.value) })
    return table
  }

  static func long(_ answer: ErlangJob.Response) -> DataTable {
    var table = DataTable(columns: ["measure", "value"])
    for measure in measures(answer) { table.add([.text(measure.name), .number(measure.value)]) }
    return table
  }
}
