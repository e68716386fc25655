/// KPIs of paid, planned and used working time.
extension KPICatalogue {
  static let capacity: [KPI] = [
    KPI(
      id: "utilization",
      names: .init(
        en: "Utilization",
        nb: "Utnyttelsesgrad",
        sv: "Utnyttjandegrad",
        hr: "Iskoristivost",
        zhHant: "代理利用率",
        fi: "Käyttöaste"),
      aliases: ["agent utilization"],
      verbatim: [.hr, .zhHant], sources: [.croatian, .chinese],
      category: "cost", unit: "%",
      direction: .target, directionNote: "two-sided",
      aggregation: "proportion of time",
      formula: "contact time / paid time",
      numerator: "hours on contacts", denominator: "paid (billable) hours",
      chartFamily: .xmrOrEwma,
      chartReason: "time ratio, not binomial: both tails alarm",
      inputs: ["agent_time.contact_hours", "agent_time.paid_hours"],
      target: nil, targetSource: nil,
      level: .tactical, ownerRoles: [.capacityPlanner, .operationsManager],
      notes: "hr: contact time / paid time; zh adds research and after-call work; not occupancy (logged-in time)",
      tableMeasures: [
        CatalogueFormula(
          """
          sum(agent_time.contact_seconds where contact_seconds is present and paid_seconds is present) / sum(agent_time.paid_seconds \
          where contact_seconds is present and paid_seconds is present)
          """,
          says: "Contact time for each paid second of agents' time.", statedBy: .agentTime)
      ],
      definition: "Contact time over paid time."),
    KPI(
      id: "occupancy",
      names: .init(
        en: "Occupancy",
        nb: "Beleggsgrad",
        sv: "Beläggningsgrad",
        hr: "Zauzetost",
        zhHant: "佔用率",
        fi: "Kuormitusaste"),
      aliases: [],
      verbatim: [], sources: [],
      category: "staffing", unit: "%",
      direction: .target, directionNote: "two-sided",
      aggregation: "proportion of time",
      formula: "handle time / (handle + available)",
      numerator: "handle hours", denominator: "logged-in hours",
      chartFamily: .xmrOrEwma,
      chartReason: "driven by load: judge against the Erlang expectation",
      inputs: ["agent_time.handle_hours", "agent_time.available_hours"],
      target: nil, targetSource: nil,
      level: .operational, ownerRoles: [.capacityPlanner],
      notes: "ADDED",
      tableMeasures: [
        CatalogueFormula(
          """
          sum(agent_time.handle_seconds where available_seconds is present) / sum(agent_time.handle_seconds + \
          agent_time.available_seconds)
          """,
          says: "Handle time for each second of handling or waiting ready for the next contact.", statedBy: .agentTime)
      ],
      definition: "Handle time over handle time and time waiting ready."),
    KPI(
      id: "shrinkage",
      names: .init(
        en: "Shrinkage",
        nb: "Svinn (fravær og aktiviteter)",
        sv: "Svinn",
        hr: "Skupljanje (odsutnost)",
        zhHant: "損耗率",
        fi: "Hävikki (poissaolot)"),
      aliases: [],
      verbatim: [], sources: [],
      category: "staffing", unit: "%",
      direction: .lower, directionNote: "lower",
      aggregation: "proportion of time",
      formula: "1 - available hours / paid hours",
      numerator: "unavailable hours", denominator: "paid hours",
      chartFamily: .xmrSeasonal,
      chartReason: "holiday season",
      inputs: ["agent_time.paid_hours", "agent_time.available_hours"],
      target: nil, targetSource: nil,
      level: .tactical, ownerRoles: [.capacityPlanner],
      notes: "ADDED",
      tableMeasures: [
        CatalogueFormula(
          """
          1 - sum(agent_time.handle_seconds + agent_time.available_seconds where paid_seconds is present) / sum(agent_time.paid_seconds \
          where handle_seconds is present and available_seconds is present)
          """,
          says: "Share of paid time that is neither handling nor waiting ready for the next contact.", statedBy: .agentTime),
        CatalogueFormula(
          """
          1 - sum(agent_time.available_seconds where available_seconds is present and paid_seconds is present) / \
          sum(agent_time.paid_seconds where available_seconds is present and paid_seconds is present)
          """,
          says: "Share of paid time that is not available; handling is taken as part of the available time, for it is not stated.",
          statedBy: .agentTime),
      ],
      definition: "Share of paid time in which agents are not available."),
    KPI(
      id: "schedule_adherence",
      names: .init(
        en: "Schedule adherence",
        nb: "Planetterlevelse",
        sv: "Schemaföljsamhet",
        hr: "Pridržavanje rasporeda",
        zhHant: "班表遵循率",
        fi: "Työvuoron noudattaminen"),
      aliases: [],
      verbatim: [], sources: [],
      category: "staffing", unit: "%",
      direction: .higher, directionNote: "higher",
      aggregation: "proportion of time",
      formula: "in-adherence time / scheduled time",
      numerator: "hours as planned", denominator: "scheduled hours",
      chartFamily: .xmrOrEwma,
      chartReason: "time ratio",
      inputs: ["agent_time.scheduled", "agent_time.actual"],
      target: nil, targetSource: nil,
      level: .operational, ownerRoles: [.teamLead, .capacityPlanner],
      notes: "ADDED",
      tableMeasures: [
        CatalogueFormula(
          """
          sum(agent_time.adherent_seconds where adherent_seconds is present and scheduled_seconds is present) / \
          sum(agent_time.scheduled_seconds where adherent_seconds is present and scheduled_seconds is present)
          """,
          says: "Time at work as planned for each scheduled second.", statedBy: .agentTime)
      ],
      definition: "Time at work as planned over scheduled time."),
    KPI(
      id: "staffing_to_forecast",
      names: .init(
        en: "Staffing to forecast",
        nb: "Bemanning mot prognose",
        sv: "Bemanning mot prognos",
        hr: "Zapošljavanje (za predviđanje)",
        zhHant: "人力與預測比",
        fi: "Miehitys suhteessa ennusteeseen"),
      aliases: ["staffing vs plan"],
      verbatim: [.hr], sources: [.croatian],
      category: "staffing", unit: "%",
      direction: .target, directionNote: "target 100, two-sided",
      aggregation: "ratio",
      formula: "actual staff / forecast requirement",
      numerator: "actual FTE or hours", denominator: "required FTE or hours",
      chartFamily: .xmr,
      chartReason: "ratio per interval/week",
      inputs: ["agent_time.actual_hours", "plan.required_hours"],
      target: "100 %", targetSource: "implied by hr definition",
      level: .tactical, ownerRoles: [.capacityPlanner],
      notes: "",
      tableMeasures: [StaffingToForecast(actual: .loggedIn), StaffingToForecast(actual: .scheduled)],
      definition: "Hours of staff at work for each hour that the plan required."),
    KPI(
      id: "forecast_accuracy",
      names: .init(
        en: "Forecast accuracy",
        nb: "Prognosetreffsikkerhet",
        sv: "Prognosnoggrannhet",
        hr: "Točnost predviđanja",
        zhHant: "預測準確度",
        fi: "Ennustetarkkuus"),
      aliases: ["forecast deviation", "MAPE", "WAPE"],
      verbatim: [.hr], sources: [.croatian],
      category: "staffing", unit: "%",
      direction: .higher, directionNote: "higher accuracy, bias 0",
      aggregation: "error measure",
      formula: "WAPE = sum|actual - forecast| / sum actual; bias = sum(forecast - actual)/sum actual; interval coverage",
      numerator: "sum |error|", denominator: "sum actual",
      chartFamily: .trackingSignalCusum,
      chartReason: "bias drift is the harm: CUSUM on signed standardised error",
      inputs: ["plan.forecast", "tickets.created_at"],
      target: nil, targetSource: nil,
      level: .tactical, ownerRoles: [.capacityPlanner],
      notes: """
        hr: deviation between forecast and actual volume; sign and level (interval/day/week) unstated; the quality bound is \
        Poisson noise (1/sqrt(mean))
        """,
      tableMeasures: [ForecastAccuracy()],
      definition: """
        One less the absolute errors of the forecasts of the period's intervals for each contact that came (one less the weighted \
        absolute percentage error): 1 is a perfect forecast.
        """),
    KPI(
      id: "forecast_bias",
      names: .init(
        en: "Forecast bias",
        nb: "Prognoseskjevhet",
        sv: "Systematiskt prognosfel",
        hr: "Pristranost predviđanja",
        zhHant: "預測偏差",
        fi: "Ennusteharha"),
      aliases: ["mean forecast error"],
      verbatim: [], sources: [],
      category: "staffing", unit: "%",
      direction: .target, directionNote: "target 0, two-sided",
      aggregation: "error measure",
      formula: "sum(forecast - actual) / sum actual",
      numerator: "sum (forecast - actual)", denominator: "sum actual",
      chartFamily: .trackingSignalCusum,
      chartReason: "bias drift is the harm: CUSUM on signed standardised error",
      inputs: ["plan.forecast", "tickets.created_at"],
      target: nil, targetSource: nil,
      level: .tactical, ownerRoles: [.capacityPlanner],
      notes: "ADDED: the sign that forecast_accuracy leaves out",
      tableMeasures: [ForecastAccuracy(statistic: .bias)],
      definition: "Forecast less demand of the period's intervals for each contact that came; above 0 too much was forecast."),
    KPI(
      id: "forecast_interval_coverage",
      names: .init(
        en: "Forecast interval coverage",
        nb: "Dekningsgrad for prognoseintervall",
        sv: "Prognosintervallens täckningsgrad",
        hr: "Pokrivenost intervala predviđanja",
        zhHant: "預測區間涵蓋率",
        fi: "Ennustevälin peitto"),
      aliases: ["prediction interval coverage"],
      verbatim: [], sources: [],
      category: "staffing", unit: "%",
      direction: .target, directionNote: "target the interval's nominal level, two-sided",
      aggregation: "proportion",
      formula: "intervals with lower <= actual <= upper / intervals",
      numerator: "intervals within the limits", denominator: "intervals",
      chartFamily: .laneyP,
      chartReason: "n varies",
      inputs: ["plan.lower", "plan.upper", "tickets.created_at"],
      target: nil, targetSource: nil,
      level: .tactical, ownerRoles: [.capacityPlanner],
      notes: "ADDED: whether the limits that a forecast states hold",
      tableMeasures: [ForecastAccuracy(statistic: .coverage)],
      definition: "Share of the period's intervals whose demand lay within the forecast's limits."),
  ]
}
