import Foundation
import Staffing

extension ReferenceFamily {
  /// Long simulations of others: each figure within four combined standard errors.
  static let simulation = ReferenceFamily { file in
    try ReferenceJSON.cases(file).flatMap { place, values in
      let members = try values.members([
        "volume", "interval_s", "aht_s", "n", "awt_s", "service", "patience", "contacts", "batches", "estimate", "stderr",
      ])
      let service = try law(members["service"])
      guard try abs(service.mean - members.number("aht_s")) <= 1e-9 * service.mean else { return ["\(place): aht_s is not the law's mean"] }
      let rate = try members.number("volume") / members.number("interval_s")
      let agents = try members.count("n")
      let queue = try SingleQueueSimulation(
        arrivalRate: rate, service: service, patience: law(members["patience"]), agents: agents, targetSeconds: members.number("awt_s"))
      // A queue near its limit moves slowly: its batches must be longer to be independent of each other.
      let load = rate * service.mean / Double(agents)
      let result = try queue.run(contacts: load > 0.9 && queue.patience == .endless ? 120_000 : 50_000, batches: 30, seed: 11)
      let answers: [String: Estimate] = [
        "p_wait": result.probabilityOfWait,
        "p_abandon": result.probabilityOfAbandonment,
        "mean_wait_all_s": result.meanTimeInQueue,
        "mean_wait_answered_s": result.averageSpeedOfAnswer,
        "sl_answered_in_awt_over_offered": result.serviceLevel(),
        "sl_virtual": result.serviceLevel(.virtualWithin),
      ]
      let expected = try members["estimate"]?.members(Set(answers.keys), optional: Set(answers.keys)) ?? [:]
      let errors = try members["stderr"]?.members(Set(expected.keys)) ?? [:]
      if expected.isEmpty { return ["\(place): nothing to compare"] }
      return try answers.compactMap { key, answer in
        guard expected[key] != nil else { return nil }
        let value = try expected.number(key)
        let error = (try errors.number(key) * errors.number(key) + answer.standardError * answer.standardError).squareRoot()
        // The estimate's rounding is to ten digits.
        return abs(answer.value - value) <= 4 * error + 1e-9 ? nil : "\(place) \(key): \(answer), expected \(value)"
      }
    }
  }

  private static func law(_ value: ReferenceJSON?) throws -> DurationLaw {
    let members = try value?.members(["kind", "mean", "scv"]) ?? [:]
    guard let kind = members["kind"]?.text else { throw ReferenceCase.Problem(description: "a law without a kind") }
    return try .named(kind, mean: members["mean"]?.number ?? .nan, squaredVariation: members["scv"]?.number)
  }
}
