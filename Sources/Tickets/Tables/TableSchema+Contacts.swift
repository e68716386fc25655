/// Calls, chats and mails, one by one and counted; self-service; the history of tickets.
extension TableSchema {
  static let contacts = TableSchema(
    .contacts, requires: [["queued_at", "answered_at", "ended_at"], ["talk_seconds", "answered_at", "abandoned_at", "ended_at"]],
    key: ["id", "queued_at", "agent"], fileWords: ["contact", "call", "chat", "anrop", "samtale", "poziv", "puhelu", "通話"],
    columns: [
      .label("id", "contact id", "call id", "callid", "conversation id", "interaction id", "session id", "uniqueid"),
      .label("ticket_id", "ticket", "case id", "ticket number", "issue key", "saksnummer", "ärendenummer", "broj kartice", "工單編號"),
      .label("channel", "media type", "contact type", "kanal", "kanava", "管道", "渠道"),
      .label("queue", "queue name", "skill", "split", "kø", "kö", "red čekanja", "jono", "佇列"),
      .label("team", "group", "agent group", "gruppe", "grupp", "tim", "tiimi", "團隊"),
      .label("agent", "agent name", "answered by", "handled by", "agent id", "saksbehandler", "handläggare", "agentti", "客服人員"),
      .label("site", "location", "country", "sted", "plats", "lokacija", "toimipaikka", "地點"),
      .stamp(
        "queued_at", telling: true, "queued", "queue time", "arrived at", "arrival time", "call start", "start time", "started at",
        "offered at", "contact time", "call date", "call time", "initiated at", "date", "dato", "datum", "日期", "innringt", "alkoi"),
      .stamp("answered_at", telling: true, "answer time", "answered time", "connected at", "besvart", "besvarad", "odgovoreno", "vastattu"),
      .stamp("abandoned_at", telling: true, "abandon time", "abandoned time", "lagt på", "odustao", "luovuttanut"),
      .stamp("ended_at", telling: true, "end time", "ended", "hangup at", "disconnected at", "completed at", "avsluttet", "avslutad"),
      .duration(
        "talk_seconds", telling: true, "talk time", "talk", "talk duration", "avg talk duration", "avgtalkduration", "conversation time",
        "billsec", "taletid", "samtalstid", "samtaletid", "trajanje razgovora", "puheaika", "通話時間"),
      .duration("hold_seconds", telling: true, "hold time", "hold duration", "hold"),
      .duration("wrap_seconds", telling: true, "wrap time", "wrap up time", "after call work", "acw", "acw time", "etterarbeid"),
      .flag("transferred", telling: true, "is transferred", "transfer", "overført", "kopplad"),
      .flag("escalated", "is escalated", "eskalert"),
      .number("sentiment", telling: true, "sentiment score"),
      .flag("answered", "answered (y/n)", "is answered"),
      .duration("speed_of_answer_seconds", telling: true, "speed of answer", "speed of answer in seconds", "wait time", "queue wait"),
      .score("satisfaction", "satisfaction rating", "csat", "csat score", "rating"),
      .label("reason", "topic", "category", "contact reason", "tema", "årsak", "razlog", "aihe"),
    ])

  static let volume = TableSchema(
    .volume, requires: [["interval_start"], ["offered", "answered", "abandoned", "service_level", "asa_seconds"]],
    anchor: "interval_start", fileWords: ["volume", "interval", "callvolume", "volum", "volym", "volumen"],
    columns: [
      .stamp(
        "interval_start", "interval", "start", "ds", "date", "day", "time", "period", "datetime", "timestamp", "interval begin", "dato",
        "datum", "päivä", "日期", "時間"),
      .duration("interval_seconds", telling: true, "interval length", "interval duration"),
      .label("queue", "queue name", "skill", "kø", "kö", "jono"), .label("channel", "media type", "kanal", "kanava", "管道"),
      .label("site", "location", "sted", "plats"), .label("team", "group", "gruppe", "grupp", "tim", "tiimi"),
      .number(
        "offered", telling: true, "calls offered", "incoming calls", "contacts offered", "offered calls", "incoming", "calls", "contacts",
        "inbound", "tilbudte anrop", "innkommende", "inkommande samtal", "inkommande", "dolazni pozivi", "saapuneet puhelut", "來電數"),
      .number(
        "answered", telling: true, "answered calls", "calls answered", "handled", "calls handled", "besvarte anrop", "besvarade samtal",
        "odgovoreni pozivi", "vastatut puhelut", "接聽數"),
      .number(
        "abandoned", telling: true, "abandoned calls", "calls abandoned", "lost calls", "tapte anrop", "tappade samtal",
        "propušteni pozivi",
        "menetetyt puhelut", "放棄數"),
      .number("answered_within", telling: true, "answered within threshold", "answered in sl", "within service level"),
      .duration(
        "asa_seconds", telling: true, "asa", "average speed of answer", "answer speed (avg)", "answer speed avg", "waiting time (avg)",
        "speed of answer", "speed of answer in seconds", "svartid", "prosječno vrijeme odgovora"),
      .duration(
        "aht_seconds", telling: true, "aht", "average handle time", "handle time", "talk duration (avg)", "avg handle time",
        "gjennomsnittlig behandlingstid"),
      .share(
        "service_level", telling: true, "sl", "service level (20 seconds)", "service level 20 seconds", "sla", "servicenivå", "palvelutaso"),
    ])

  static let selfService = TableSchema(
    .selfService, requires: [["at"], ["sessions", "solved"]], anchor: "at", fileWords: ["selfservice", "selvbetjening", "chatbot", "kb"],
    columns: [
      .stamp("at", "date", "day", "timestamp", "session start", "started at", "dato", "datum", "日期"),
      .label("channel", "source", "article", "kanal"),
      .number("sessions", telling: true, "visits", "views", "conversations", "økter", "sessioner"),
      .number("solved", telling: true, "resolved", "deflected", "contained", "self solved", "løst", "löst"),
    ])

  static let ticketEvents = TableSchema(
    .ticketEvents, requires: [["ticket_id"], ["at"], ["field", "new", "public"]], anchor: "at",
    fileWords: ["event", "audit", "changelog", "history", "hendelse", "historik"],
    columns: [
      .label("ticket_id", "ticket", "issue key", "key", "number", "case id", "documentkey", "saksnummer", "ärendenummer", "工單編號"),
      .stamp("at", "created at", "created", "timestamp", "time", "date", "updated at", "changed at", "sys created on", "event time"),
      .label("actor", "author", "user", "changed by", "updated by", "author id", "performed by", "sys created by"),
      .label("actor_role", telling: true, "role", "author role", "user type"),
      .label("field", telling: true, "field name", "fieldname", "attribute", "property"),
      .label("old", telling: true, "old value", "oldvalue", "previous value", "from", "fromstring", "from value"),
      .label("new", telling: true, "new value", "newvalue", "to", "tostring", "to value", "value"),
      .flag("public", telling: true, "is public", "visible to requester", "comment public"),
    ])
}
