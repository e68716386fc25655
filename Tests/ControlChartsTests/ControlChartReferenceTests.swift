import Foundation
import Statistics
import TestSupport
import Testing

@testable import ControlCharts

/// Every case of every reference file below `spc`: each parameter must be understood, each expected key checked.
@Suite struct ControlChartReferenceTests {
  @Test func everyCaseAgrees() throws {
    for reference in ReferenceCase.all() {
      switch reference.family {
      case "constants": try ReferenceChecks.constants(reference)
      case "hotelling": try ReferenceChecks.hotelling(reference)
      case "mewma": try ReferenceChecks.mewma(reference)
      case "farrington_flexible": try ReferenceChecks.farrington(reference)
      case "ears": try ReferenceChecks.ears(reference)
      case "changepoint": try ReferenceChecks.changePoints(reference)
      case "xmr": try ReferenceChecks.individuals(reference)
      case "xbar_r": try ReferenceChecks.subgroups(reference, chart: XbarRChart.self)
      case "xbar_s": try ReferenceChecks.subgroups(reference, chart: XbarSChart.self)
      case "g": try ReferenceChecks.between(reference)
      case "t": try ReferenceChecks.timeBetween(reference)
      case "ma": try ReferenceChecks.averages(reference, chart: MAChart.self)
      case "ewma": try ReferenceChecks.averages(reference, chart: EWMAChart.self)
      case "cusum": try ReferenceChecks.cumulativeSums(reference)
      case "bernoulli_cusum": try ReferenceChecks.bernoulliSums(reference)
      case "capability": try ReferenceChecks.capability(reference)
      case "p": try ReferenceChecks.ratios(reference, chart: PChart.self, kind: .proportion)
      case "u": try ReferenceChecks.ratios(reference, chart: UChart.self, kind: .rate)
      case "laney":
        let isProportion = reference.id.hasPrefix("laneyp-")
        if isProportion || reference.id.hasPrefix("laneyu-") {
          try ReferenceChecks.laney(reference, isProportion: isProportion)
        } else {
          Issue.record("\(reference): neither a p′ nor a u′ case")
        }
      case "c": try ReferenceChecks.counts(reference)
      case "np": try ReferenceChecks.hits(reference)
      case "rules": try ReferenceChecks.rules(reference)
      case "nhs_mdc": try ReferenceChecks.makingDataCount(reference)
      case "arl": try ReferenceChecks.runLengths(reference)
      default: Issue.record("\(reference): no check for the family \(reference.family)")
      }
    }
  }

  @Test func fixturesAreThere() {
    guard ProcessInfo.processInfo.environment["FORESHIFT_REFERENCE_DIR"] == nil else { return }
    let families = Set(ReferenceCase.all().map(\.family))
    #expect(families.isSuperset(of: ["constants", "xmr", "p", "u", "laney", "c", "np", "rules", "nhs_mdc", "arl"]))
  }
}
