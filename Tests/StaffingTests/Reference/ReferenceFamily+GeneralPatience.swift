import Staffing

extension ReferenceFamily {
  static let generalPatience = ReferenceFamily(
    inputs: ["volume", "interval_s", "aht_s", "n", "awt_s", "patience.kind"], isInput: { $0.hasPrefix("patience.") },
    read: { try ReferenceCase.readNested($0) },
    answers: { reference in
      var traffic = try reference.traffic()
      traffic.patience = try reference.law("patience")
      let queue = try GeneralPatienceQueue(traffic)
      let agents = try reference.count("n")
      let threshold = try reference.number("awt_s")
      let measures = try queue.measures(agents: agents, targetSeconds: threshold)
      return impatience(measures, late: try queue.probabilityOfWait(longerThan: threshold, agents: agents), relative: 1e-9)
    })
}
