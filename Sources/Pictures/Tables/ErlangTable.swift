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
