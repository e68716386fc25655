/// What customers and evaluators say, and what changes do to the service.
extension TableSchema {
  static let surveys = TableSchema(
    .surveys, requires: [["score", "resolved"], ["sent_at", "answered_at"]], key: ["id"],
    fileWords: ["survey", "csat", "nps", "ces", "satisfaction", "feedback", "undersøkelse", "enkät", "anketa", "kysely", "問卷"],
    columns: [
      .label("id", "survey id", "response id", "answer id", "rating id"),
      .label("ticket_id", "ticket", "case id", "ticket number", "issue key", "saksnummer", "ärendenummer", "broj kartice", "工單編號"),
      .label("agent", "agent name", "assignee", "agent id", "assignee id", "saksbehandler", "handläggare", "客服人員"),
      .label("team", "group", "group id", "gruppe", "grupp", "tim", "tiimi", "團隊"),
      .label("kind", telling: true, "survey kind", "survey type", "survey", "metric", "type"),
      .label("channel", "kanal", "kanava", "管道"),
      .label("audience", telling: true, "respondent type", "recipient type"),
      .label("root_cause", "reason", "reason code", "cause", "årsak", "orsak", "uzrok", "syy", "原因"),
      .score(
        "score", telling: true, "rating", "csat", "csat score", "nps", "nps score", "ces", "ces score", "satisfaction",
        "satisfaction rating", "satisfaction score", "customer satisfaction", "net promoter score", "customer effort",
        "customer effort score",
        "effort score", "esat", "esat score", "enps", "enps score", "employee satisfaction", "survey score", "response", "answer", "poeng",
        "poäng", "ocjena", "arvosana", "評分", "滿意度", "kundetilfredshet", "kundnöjdhet", "zadovoljstvo", "zadovoljstvo korisnika",
        "tyytyväisyys", "asiakastyytyväisyys", "客戶滿意度", "淨推薦值", "suositteluindeksi"),
      .number("scale_min", telling: true, "minimum", "lowest score"),
      .number("scale_max", telling: true, "maximum", "highest score", "out of"),
      .number("resolved", "was resolved", "issue resolved", "problem solved"),
      .stamp("sent_at", telling: true, "sent", "survey sent", "requested at", "invited at", "offered at", "sendt", "skickad", "poslano"),
      .stamp(
        "answered_at", telling: true, "answered", "responded at", "response date", "completed at", "created at", "submitted at",
        "survey date", "besvart", "besvarad", "odgovoreno", "vastattu", "回覆時間"),
    ])

  static let qaEvaluations = TableSchema(
    .qaEvaluations,
    requires: [["at"], ["score", "errors"], ["evaluator", "max_score", "pass_mark", "reference_score", "fatal", "errors"]],
    anchor: "at", key: ["id"], fileWords: ["qa", "quality", "evaluation", "kvalitet", "laatu", "kvaliteta"],
    columns: [
      .label("id", "evaluation id"), .label("ticket_id", "ticket", "case id", "interaction id", "ticket number"),
      .label("agent", "agent name", "agent id"), .label("team", "group", "gruppe", "grupp"),
      .label("evaluator", telling: true, "reviewer", "evaluated by", "assessor", "qa analyst", "vurdert av", "ocjenjivač"),
      .label("root_cause", "cause", "error type", "reason"),
      .stamp("at", "date", "evaluated at", "evaluation date", "review date", "created at", "dato", "datum"),
      .number("score", "qa score", "points", "total score", "quality score", "result", "poeng"),
      .number("max_score", telling: true, "maximum score", "possible points", "out of", "max points"),
      .number("pass_mark", telling: true, "passing score", "pass score", "threshold"),
      .number("reference_score", telling: true, "calibration score", "master score", "reference"),
      .number("errors", telling: true, "error count", "defects", "mistakes"),
      .number("training_errors", telling: true, "training related errors", "knowledge errors"),
      .flag("fatal", telling: true, "auto fail", "critical error", "fatal error"),
    ])

  static let changes = TableSchema(
    .changes, requires: [["opened_at", "implemented_at"], ["implemented_at", "caused_incident", "rolled_back", "result"]], key: ["id"],
    fileWords: ["change", "endring", "ändring", "promjen", "muuto", "變更"],
    columns: [
      .label("id", "change id", "change number", "number", "change"), .label("kind", "type", "change type", "category"),
      .label("team", "assignment group", "group", "gruppe", "grupp"),
      .label("result", telling: true, "close code", "outcome", "closure code", "resultat", "ishod", "tulos"),
      .stamp("opened_at", "opened", "created at", "created", "requested at", "requested date"),
      .stamp(
        "implemented_at", telling: true, "implemented", "implementation date", "work start", "actual start", "deployed at", "iverksatt"),
      .stamp("resolved_at", "resolved", "closed at", "closed", "work end", "actual end"),
      .flag("caused_incident", telling: true, "incident caused", "caused incidents", "led to incident"),
      .flag("rolled_back", telling: true, "backed out", "rollback", "reverted", "rullet tilbake"),
    ])

  static let problems = TableSchema(
    .problems, requires: [["opened_at"]], anchor: "opened_at", key: ["id"], fileWords: ["problem", "ongelma", "問題"],
    columns: [
      .label("id", telling: true, "problem id", "problem number", "problem"), .label("kind", "type", "category"),
      .label("team", "assignment group", "group"),
      .stamp("opened_at", "opened", "created at", "created"),
      .stamp("resolved_at", "resolved", "closed at", "closed", "fixed at"),
      .label("known_error", telling: true, "workaround", "root cause found"),
    ])

  static let outages = TableSchema(
    .outages, requires: [["start"], ["end", "service"]], anchor: "start",
    fileWords: ["outage", "downtime", "driftsstans", "avbrott", "prekid"],
    columns: [
      .stamp("start", telling: true, "outage start", "down at", "began at", "start time", "begin", "started at", "startet", "početak"),
      .stamp("end", telling: true, "outage end", "up at", "ended at", "end time", "restored at", "slutt", "slut", "kraj"),
      .label(
        "service", telling: true, "service name", "system", "application", "ci", "configuration item", "tjeneste", "tjänst", "usluga",
        "palvelu"),
      .label("site", "location", "sted", "plats"),
    ])

  static let annotations = TableSchema(
    .annotations, requires: [["at"], ["text", "kind"]], anchor: "at", fileWords: ["annotation", "note", "intervention", "merknad"],
    columns: [
      .stamp("at", "date", "start", "from", "dato", "datum", "日期"), .stamp("until", telling: true, "to", "end", "til"),
      .label("scope", telling: true, "applies to", "for"), .label("kind", "type", "category"),
      .label("text", telling: true, "note", "comment", "description", "title", "annotation", "tekst", "kommentar"),
    ])
}
