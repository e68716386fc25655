/// People, plans, money and use.
extension TableSchema {
  static let agentTime = TableSchema(
    .agentTime,
    requires: [
      ["date"],
      [
        "paid_seconds", "scheduled_seconds", "logged_in_seconds", "available_seconds", "handle_seconds", "contact_seconds",
        "productive_seconds", "aux_seconds", "absent_seconds",
      ],
    ],
    anchor: "date", fileWords: ["agenttime", "agent_time", "timesheet", "adherence", "shift", "tid", "vakt"],
    columns: [
      .label("agent", "agent name", "employee", "agent id", "ansatt", "medarbetare", "djelatnik", "työntekijä", "客服人員"),
      .label("team", "group", "gruppe", "grupp", "tim", "tiimi"), .label("site", "location", "sted", "plats"),
      .label("reason", "aux reason", "absence reason", "activity", "aux code"),
      .stamp("date", "day", "interval", "interval start", "period", "dato", "datum", "päivä", "日期"),
      .duration("paid_seconds", telling: true, "paid", "paid time", "betalt", "betald"),
      .duration("scheduled_seconds", telling: true, "scheduled", "scheduled time", "planlagt", "schemalagd", "planirano"),
      .duration("logged_in_seconds", telling: true, "logged in", "login time", "logged in time", "staffed time", "innlogget", "inloggad"),
      .duration("available_seconds", telling: true, "available", "available time", "idle time", "ready time", "tilgjengelig"),
      .duration("handle_seconds", "handle time", "handling time", "handle", "behandlingstid"),
      .duration("contact_seconds", telling: true, "contact time", "on contact", "talk and hold"),
      .duration("productive_seconds", telling: true, "productive", "productive time", "produktiv tid"),
      .duration("aux_seconds", telling: true, "aux", "aux time", "not ready time", "break time", "pause"),
      .duration("absent_seconds", telling: true, "absent", "absence", "absent time", "fravær", "frånvaro", "poissaolo", "缺勤"),
      .duration("adherent_seconds", telling: true, "adherent", "in adherence", "adherence time"),
    ])

  static let plan = TableSchema(
    .plan, requires: [["interval_start"], ["forecast_volume", "forecast_aht_seconds", "required_staff", "scheduled_staff"]],
    anchor: "interval_start", fileWords: ["plan", "forecast", "prognose", "prognos", "ennuste", "預測"],
    columns: [
      .stamp("interval_start", "interval", "start", "ds", "date", "day", "period", "dato", "datum", "日期"),
      .stamp("issued_at", telling: true, "issued", "forecast date", "published at", "cutoff"),
      .duration("interval_seconds", "interval length", "interval duration"),
      .number(
        "forecast_volume", telling: true, "forecast", "forecast calls", "forecasted volume", "forecast contacts", "yhat", "prognose",
        "prognos", "ennuste"),
      .duration("forecast_aht_seconds", telling: true, "forecast aht"),
      .number("required_staff", telling: true, "required", "required agents", "requirement", "agents required", "behov"),
      .number("scheduled_staff", telling: true, "scheduled", "scheduled agents", "agents scheduled", "planned staff", "bemanning"),
      .number("lower", telling: true, "lower bound", "lo"), .number("upper", telling: true, "upper bound", "hi"),
      .label("queue", "queue name", "skill", "kø", "kö"), .label("team", "group"),
    ])

  static let headcount = TableSchema(
    .headcount, requires: [["period"], ["headcount", "leavers"]], anchor: "period", fileWords: ["headcount", "staff", "turnover", "hr"],
    columns: [
      .stamp("period", "month", "date", "quarter", "year", "måned", "månad", "mjesec", "kuukausi", "月份"),
      .label("team", "group", "department", "gruppe", "grupp"),
      .number(
        "headcount", telling: true, "employees", "average headcount", "fte", "ansatte", "anställda", "zaposlenici", "henkilöstö", "人數"),
      .number("leavers", telling: true, "terminations", "separations", "quits", "sluttet", "slutat", "otišli"),
      .number("joiners", telling: true, "hires", "new hires", "starters", "begynt"),
    ])

  static let calendars = TableSchema(
    .calendars, requires: [["weekday", "date"], ["open", "closed", "name"]],
    fileWords: ["calendar", "hours", "holiday", "kalender", "åpningstid", "öppettid"],
    columns: [
      .label("site", "location", "sted", "plats"), .label("timezone", "time zone", "tz", "zone"),
      .label("weekday", telling: true, "day of week", "dow", "ukedag", "veckodag", "dan u tjednu", "viikonpäivä", "星期"),
      .label("name", "holiday", "description", "navn", "namn"),
      .label("open", telling: true, "opens", "opens at", "open time", "opening time", "from", "åpner", "öppnar", "otvara"),
      .label("close", telling: true, "closes", "closes at", "close time", "closing time", "until", "stenger", "stänger", "zatvara"),
      .stamp("valid_from", telling: true, "effective from"), .stamp("valid_to", telling: true, "valid until", "effective to"),
      .stamp("date", "day", "dato", "datum", "日期"), .flag("closed", telling: true, "is closed", "is holiday", "stengt", "stängt"),
    ])

  static let costs = TableSchema(
    .costs, requires: [["period"], ["amount", "budget", "benefit"]], anchor: "period",
    fileWords: ["cost", "budget", "kostnad", "trošk", "kustannu", "成本"],
    columns: [
      .stamp("period", "month", "date", "quarter", "year", "posting date", "måned", "månad", "mjesec", "kuukausi", "月份"),
      .label("team", "group", "department", "cost centre", "cost center", "avdeling", "avdelning"),
      .label("category", "account", "cost type", "type", "kategori", "kategorija", "類別"),
      .label("currency", telling: true, "currency code", "valuta", "valuutta", "幣別"),
      .number("amount", telling: true, "cost", "costs", "actual", "spend", "total cost", "beløp", "belopp", "iznos", "summa", "金額"),
      .number("budget", telling: true, "budgeted", "planned cost", "budsjett", "budjetti", "proračun", "預算"),
      .number("benefit", telling: true, "benefits", "savings", "gain", "gevinst", "nytta"),
    ])

  static let usage = TableSchema(
    .usage, requires: [["period"], ["uses", "users", "active_users"]], anchor: "period",
    fileWords: ["usage", "adoption", "bruk", "användning"],
    columns: [
      .stamp("period", "month", "date", "week", "day", "måned", "månad", "日期"),
      .label("service", "service name", "feature", "application", "tjeneste", "tjänst"),
      .number("uses", telling: true, "usage", "sessions", "requests", "events"),
      .number("users", telling: true, "total users", "brukere", "användare", "korisnici", "käyttäjät"),
      .number("active_users", telling: true, "mau", "dau", "aktive brukere"),
      .number("eligible_users", telling: true, "licensed users", "potential users", "licences", "licenses"),
    ])

  static let customers = TableSchema(
    .customers, requires: [["period"], ["active_at_start", "lost", "revenue"]], anchor: "period",
    fileWords: ["customer", "churn", "kunde", "kund", "kupac", "asiakas", "客戶"],
    columns: [
      .stamp("period", "month", "date", "quarter", "year", "måned", "månad"), .label("segment", "customer segment", "plan", "tier"),
      .number("active_at_start", telling: true, "customers at start", "starting customers", "opening customers"),
      .number("lost", telling: true, "churned", "lost customers", "cancellations"),
      .number("revenue", telling: true, "sales", "mrr", "inntekt", "intäkt", "prihod", "營收"),
      .share("margin", telling: true, "gross margin", "profit margin"),
      .number("lifetime_periods", telling: true, "lifetime", "customer lifetime"),
    ])
}
