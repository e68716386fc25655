import Staffing

extension ReferenceFamily {
  static let generalPatience = ReferenceFamily(
    inputs: ["volume", "interval_s", "aht_s", "n", "awt_s", "patience.kind"], isInput: { $0.hasPrefix("patience.") },
    read: { try ReferenceCase.readNested($0) },
    answers: { reference in
      var traffic = try reference.traffic()
      traffic.patience = try reference.law("patience")
      let queue = try GeneralPatienceQueue(traffic)
      let measures = try queue.measures(agents: reference.count("n"), targetSeconds: reference.number("awt_s"))
      return impatience(measures, relative: 1e-9)
    })
}
