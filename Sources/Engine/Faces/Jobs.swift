/// The jobs there are, in the order in which they are shown. A new job is one line here, and every face has it.
public enum Jobs {
  public static let all: [AnyJob] = [
    AnyJob(AnalyzeJob.self, example: ["table": .text(JobExamples.tickets), "title": "Service desk"]),
    AnyJob(InspectJob.self, example: ["table": .text(JobExamples.tickets)]),
    AnyJob(KPIsJob.self, example: ["table": .text(JobExamples.tickets), "every": "week", "by": ["team"]]),
    AnyJob(ChartJob.self, example: ["table": .text(JobExamples.series), "type": "xmr", "rules": "nelson"]),
    AnyJob(CompareJob.self, example: ["table": .text(JobExamples.groups)]),
    AnyJob(ForecastJob.self, example: ["table": .text(JobExamples.series), "horizon": 7, "levels": [80, 95]]),
    AnyJob(BacktestJob.self, example: ["table": .text(JobExamples.series), "horizon": 7, "windows": 3]),
    AnyJob(StaffJob.self, example: ["table": .text(JobExamples.calls), "aht": 300, "service_level": "80/20", "shrinkage": 0.3]),
    AnyJob(
      IntradayJob.self,
      example: ["table": .text(JobExamples.morning), "plan": .text(JobExamples.plan), "aht": 300, "service_level": "80/20"]),
    AnyJob(
      DeferredJob.self,
      example: [
        "table": .text(JobExamples.series), "aht": 900, "promises": [["within": "1d"]], "open_hours": "mon-fri 08:00-17:00",
        "hours": [9], "backlog": 20, "paths": 50,
      ]),
    AnyJob(
      HiringJob.self,
      example: [
        "table": .text(JobExamples.months), "aht": 600, "people": 20, "attrition": 0.25, "training_months": 1, "lead_months": 2,
        "shrinkage": ["leave": 0.12, "illness": 0.06, "meetings": 0.08],
      ]),
    AnyJob(
      ShiftsJob.self,
      example: [
        "table": .text(JobExamples.calls), "column": "y",
        "shifts": [
          ["id": "early", "starts": ["08:00", "09:00"], "length": 6], ["id": "late", "starts": ["10:00", "11:00"], "length": 6],
        ],
        "limits": ["under_cost": 3], "time_limit": 5,
      ]),
    AnyJob(
      RosterJob.self,
      example: [
        "start": "2026-05-04", "days": 5, "shifts": [["id": "early", "start": "07:00", "length": 8]],
        "need": [["shift": "early", "people": 2]],
        "people": [
          ["name": "Ana", "maximum_hours": 24, "days_off": ["2026-05-06"]], ["name": "Ben", "maximum_hours": 40], ["name": "Cai"],
        ],
        "ill": ["Ben 2026-05-05"], "time_limit": 5,
      ]),
    AnyJob(ErlangJob.self, example: ["load": 100, "aht": 300, "service_level": 0.8, "target_seconds": 20]),
    AnyJob(SimulateJob.self, example: ["load": 20, "agents": 24, "aht": 300, "patience": 120, "contacts": 20_000]),
    AnyJob(DesignJob.self, example: ["type": "ewma", "arl": 370, "lambda": 0.2]),
    AnyJob(CatalogJob.self, example: ["kpi": ["ticket_volume"]]),
  ]

  /// The job of a name; nil where there is none.
  public static func named(_ name: String) -> AnyJob? {
    all.first { $0.name == name }
  }
}
