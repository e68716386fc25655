/// KPIs of the service itself and its use.
extension KPICatalogue {
  static let service: [KPI] = [
    KPI(
      id: "service_usage",
      names: .init(
        en: "Service usage",
        nb: "Tjenestebruk",
        sv: "Tjänsteanvändning",
        hr: "Korištenje usluge",
        zhHant: "服務使用率",
        fi: "Palvelun käyttö"),
      aliases: [],
      verbatim: [.nb], sources: [.norwegian],
      category: "employee experience", unit: "uses/user",
      direction: .neutral, directionNote: "neutral",
      aggregation: "rate",
      formula: "uses / users",
      numerator: "uses", denominator: "users",
      chartFamily: .laneyU,
      chartReason: "overdispersed",
      inputs: ["usage.count", "usage.users"],
      target: nil, targetSource: nil,
      level: .tactical, ownerRoles: [.operationsManager],
      notes: "",
      tableMeasures: [
        CatalogueFormula(
          "sum(usage.uses where uses is present and users is present) / sum(usage.users where uses is present and users is present)",
          says: "Uses for each user, by the periods that the table states; longer periods pool theirs.", statedBy: .usage)
      ],
      definition: "Uses for each user, by the periods that the table states."),
    KPI(
      id: "service_availability",
      names: .init(
        en: "Service availability",
        nb: "Tilgjengelighet",
        sv: "Tillgänglighet",
        hr: "Dostupnost usluge",
        zhHant: "服務可用性",
        fi: "Palvelun saatavuus"),
      aliases: ["uptime"],
      verbatim: [.nb, .zhHant], sources: [.norwegian, .chinese],
      category: "employee experience", unit: "%",
      direction: .higher, directionNote: "higher",
      aggregation: "proportion of time",
      formula: "(agreed time - downtime) / agreed time",
      numerator: "uptime", denominator: "agreed time",
      chartFamily: .tBetweenOutages,
      chartReason: "rare outages: time between and duration",
      inputs: ["outages.start", "outages.end"],
      target: nil, targetSource: nil,
      level: .strategic, ownerRoles: [.serviceOwner],
      notes: "",
      tableMeasures: [ServiceAvailability()],
      definition: "Time without an outage over the whole time of the period, day and night."),
    KPI(
      id: "system_adoption_rate",
      names: .init(
        en: "System adoption rate",
        nb: "Systemvedtaksfrekvens",
        sv: "Systemanvändningsgrad",
        hr: "Stopa usvajanja sustava",
        zhHant: "系統採用率",
        fi: "Järjestelmän käyttöönottoaste"),
      aliases: [],
      verbatim: [.nb], sources: [.norwegian],
      category: "employee experience", unit: "%",
      direction: .higher, directionNote: "higher",
      aggregation: "proportion",
      formula: "active users / eligible users",
      numerator: "active users", denominator: "eligible users",
      chartFamily: .laneyP,
      chartReason: "slow: monthly",
      inputs: ["usage.users", "hr.headcount"],
      target: nil, targetSource: nil,
      level: .tactical, ownerRoles: [.operationsManager],
      notes: "the nb word reads as \"decision frequency\" (machine translation); its text means adoption",
      tableMeasures: [
        CatalogueFormula(
          """
          sum(usage.active_users where active_users is present and eligible_users is present) / sum(usage.eligible_users where \
          active_users is present and eligible_users is present)
          """,
          says: "Active users for each user who could be, by the periods that the table states; longer periods pool theirs.",
          statedBy: .usage)
      ],
      definition: "Active users for each user who could be, by the periods that the table states."),
  ]
}
