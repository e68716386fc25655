import Staffing
import Testing

@Suite struct NamedDurationLawTests {
  @Test(arguments: DurationLaw.kinds.filter { $0 != "infinite" })
  func aNamedLawHasTheMeanAskedFor(_ kind: String) throws {
    let known: [String: Double] = ["deterministic": 0, "exponential": 1, "erlang2": 0.5, "hyperexponential": 3, "uniform": 0.2]
    let variation = known[kind] ?? 1.7
    let law = try DurationLaw.named(kind, mean: 300, squaredVariation: variation)
    #expect(abs(law.mean - 300) < 1e-9)
    #expect(abs(law.squaredVariation - variation) < 1e-6)
    // One server that is never busy: the mean of the work is that of the law.
    let queue = try SingleQueueSimulation(arrivalRate: 1e-5, service: law, agents: 50)
    let occupancy = try queue.run(contacts: 8000).occupancy
    #expect(abs(occupancy.value - 300 * 1e-5 / 50) <= 4.5 * occupancy.standardError)
  }

  @Test func impossibleLawsAreRefused() {
    #expect(throws: StaffingError.self) { try DurationLaw.named("exponential", mean: 0) }
    #expect(throws: StaffingError.self) { try DurationLaw.lognormal(mean: .nan, squaredVariation: 1) }
    #expect(throws: StaffingError.self) { try DurationLaw.lognormal(mean: 1, squaredVariation: -1) }
    #expect(throws: StaffingError.self) { try DurationLaw.sample([]) }
    #expect(throws: StaffingError.self) { try DurationLaw.sample([1, .infinity]) }
    #expect(throws: StaffingError.self) { try DurationLaw.hyperexponential(probabilities: [0.5, 0.4], means: [1, 2]) }
    #expect(throws: StaffingError.self) { try DurationLaw.named("erlang0", mean: 1) }
    #expect(throws: StaffingError.self) { try DurationLaw.named("cauchy", mean: 1) }
    #expect(throws: StaffingError.self) { try DurationLaw.named("deterministic", mean: .nan) }
    #expect(throws: StaffingError.self) { try DurationLaw.weibull(shape: 0, scale: 1).checked("law") }
    #expect(throws: StaffingError.self) { try DurationLaw.uniform(lower: 3, upper: 2).checked("law") }
    #expect(throws: StaffingError.self) { try DurationLaw.uniform(mean: 1, squaredVariation: 0.5) }
  }

  @Test func aShareThatLeavesAtOnceLowersTheMean() throws {
    let law = try DurationLaw.balking(probability: 0.25, otherwise: .exponential(mean: 100))
    #expect(law.mean == 75)
    #expect(abs(law.squaredVariation - (2 / 0.75 - 1)) < 1e-12)
    #expect(throws: StaffingError.self) { try DurationLaw.balking(probability: 1.5, otherwise: law) }
  }

  @Test func aVariationThatALawCannotHaveIsRefusedInWords() {
    func detail(_ kind: String, _ variation: Double) -> String {
      do throws(StaffingError) {
        _ = try DurationLaw.named(kind, mean: 120, squaredVariation: variation)
        return ""
      } catch {
        return error.detail
      }
    }
    #expect(detail("uniform", 2).contains("at most 1/3") && detail("uniform", 1.0 / 3).isEmpty)
    #expect(detail("deterministic", 2).contains("deterministic law") && detail("deterministic", 0).isEmpty)
    #expect(detail("exponential", 2).contains("exponential law") && detail("exponential", 1).isEmpty)
  }
}
