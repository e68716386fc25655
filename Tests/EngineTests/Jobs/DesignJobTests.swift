import ControlCharts
import Testing

@testable import Engine

@Suite struct DesignJobTests {
  private func answer(_ edit: (inout DesignJob.Request) -> Void) throws -> DesignJob.Response {
    var request = DesignJob.Request()
    edit(&request)
    return try DesignJob.run(request, context: JobContext())
  }

  @Test func theDefaultIsOneFalseAlarmAYearOfDays() throws {
    let design = try answer { _ in }
    #expect(design.type == "xmr" && design.arl == 365)
    #expect(design.runLengths.map(\.shift) == [0, 0.25, 0.5, 1, 1.5, 2, 3])
    #expect(abs(design.runLengths[0].average - 365) < 1e-6)
    #expect(design.says.contains("365") && design.says.hasSuffix("."))
  }

  @Test func falseAlarmsAYearAreARunLength() throws {
    let weekly = try answer {
      $0.falseAlarmsPerYear = 0.5
      $0.every = "week"
      $0.type = "ewma"
      $0.lambda = 0.2
    }
    #expect(weekly.arl == 104)
    #expect(abs(weekly.runLengths[0].average - 104) < 1e-5)
  }

  @Test func givenLimitsAreTold() throws {
    // R's spc: cusum k .5, h 5, two-sided: 465.44; EWMA .1, 2.7: 368.99.
    let cusum = try answer {
      $0.type = "cusum"
      $0.k = 0.5
      $0.h = 5
      $0.shifts = [0]
    }
    #expect(abs(cusum.runLengths[0].average - 465.443506) < 1e-5)
    #expect(cusum.arl.isNaN)
    let ewma = try answer {
      $0.type = "ewma"
      $0.lambda = 0.1
      $0.sigmaLimits = 2.7
    }
    #expect(abs(ewma.runLengths[0].average - 368.993734) < 1e-5)
  }

  @Test func aGuaranteeWidensTheLimit() throws {
    let design = try answer {
      $0.baseline = 60
      $0.guarantee = 0.9
    }
    let baseline = try #require(design.baseline)
    #expect(try #require(design.limits["limit"]) > baseline.knownLimit)
    #expect(abs(baseline.heldByNineInTen - 365) < 0.1)
    #expect(design.says.contains("nine baselines in ten"))
  }

  @Test func everyChartAnswers() throws {
    for designer in ChartDesigns.all {
      let design = try answer {
        $0.type = designer.id
        $0.arl = 50
        $0.mean = 4
        $0.shifts = [0, 2]
      }
      #expect(design.runLengths.count == 2 && !design.limits.isEmpty, "\(designer.id)")
      #expect(abs(design.runLengths[0].average / 50 - 1) < (design.type == "count_cusum" ? 1 : 0.05), "\(designer.id)")
    }
  }

  @Test func nonsenseNamesItsField() {
    let bad: [(String, (inout DesignJob.Request) -> Void)] = [
      ("pie", { $0.type = "pie" }), ("arl", { $0.arl = -1 }), ("arl", { $0.arl = .nan }),
      (
        "every",
        {
          $0.falseAlarmsPerYear = 1
          $0.every = "eon"
        }
      ),
      ("false_alarms_per_year", { $0.falseAlarmsPerYear = 1000 }), ("sided", { $0.sided = "three" }), ("phi", { $0.phi = 2 }),
      (
        "lambda",
        {
          $0.type = "ewma"
          $0.lambda = 1e300
        }
      ),
      (
        "h",
        {
          $0.type = "cusum"
          $0.h = .infinity
        }
      ),
      ("baseline", { $0.baseline = .min }),
      (
        "guarantee",
        {
          $0.baseline = 50
          $0.guarantee = 2
        }
      ),
      (
        "mean",
        {
          $0.type = "count_cusum"
          $0.mean = .nan
        }
      ),
      (
        "p",
        {
          $0.type = "mewma"
          $0.variables = .max
        }
      ), ("shifts", { $0.shifts = [.infinity] }), ("limits", { $0.limits = "wide" }),
    ]
    for (field, edit) in bad {
      do {
        _ = try answer(edit)
        Issue.record("\(field) was taken")
      } catch let error as JobError {
        #expect(error.field == field, "\(error)")
      } catch {
        Issue.record("\(error)")
      }
    }
  }
}
