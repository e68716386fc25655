extension TicketColumn {
  /// The headers by which a column is recognised, normalised (see `HeaderName`), the most telling first: where several are in a file, the
  /// first of this list is taken.
  ///
  /// Norwegian, Swedish, Croatian, Finnish and traditional Chinese beside English, and the names that ServiceNow, Zendesk, Freshdesk,
  /// Jira and public 311 exports give.
  var aliases: [String] {
    switch self {
    case .ticketID:
      [
        "ticketid", "ticketnumber", "incidentnumber", "incidentid", "number", "issuekey", "key", "caseid", "casenumber", "caseenquiryid",
        "requestid", "requestnumber", "callid", "uniquekey", "id", "ticket", "case", "sysid", "issueid", "saksnummer", "sakid",
        "arendenummer", "arendeid", "brojkartice", "brojslucaja", "工單編號", "工單號", "案件編號", "tapausnumero", "tikettinumero",
      ]
    case .createdAt:
      [
        "openedat", "opened", "opendt", "opendate", "opentime", "dateopened", "createdat", "created", "createdon", "createdtime",
        "createddate", "creationdate", "creationtime", "datecreated", "reportedat", "reported", "reportdate", "arrivaltime", "arrivedat",
        "submittedat", "submitted", "syscreatedon", "syscreatedat", "opprettet", "opprettetdato", "skapad", "skapadden", "kreirano",
        "otvoreno", "建立時間", "建立日期", "開單時間", "luotu", "avattu", "fecha", "datetime", "openeddate", "date", "dato",
        "datum", "paivamaara", "paiva", "日期",
      ]
    case .firstResponseAt:
      [
        "firstresponseat", "firstresponse", "firstrespondedat", "statsfirstrespondedat", "firstresponsetime", "firstreplyat", "firstreply",
        "initialresponse", "agentrespondedat", "statsagentrespondedat", "forstesvar", "forstasvar", "prviodgovor", "首次回應時間",
        "ensimmainenvastaus",
      ]
    case .resolvedAt:
      [
        "resolvedat", "resolved", "resolvedtime", "resolveddate", "dateresolved", "statsresolvedat", "solvedat", "solved", "resolutiondate",
        "resolutiontime", "lost", "lostdato", "lostden", "rijeseno", "解決時間", "ratkaistu",
      ]
    case .firstResolvedAt: ["firstresolvedat", "firstresolved", "firstsolvedat", "firstsolved", "initialsolutionat"]
    case .closedAt:
      [
        "closedat", "closed", "closeddt", "closeddate", "closedate", "closedtime", "dateclosed", "statsclosedat", "lukket", "stangd",
        "zatvoreno", "結案時間", "suljettu",
      ]
    case .slaDueAt:
      [
        "sladueat", "sladue", "dueat", "dueby", "duedate", "due", "targetdt", "targetdate", "target", "plannedendtime", "slabreachat",
        "breachtime", "frist", "forfallsdato", "forfallodatum", "rok", "到期時間", "eraaika",
      ]
    case .firstResponseDueAt: ["firstresponsedueat", "frdueby", "firstresponsedue", "responsedueat", "responsedue"]
    case .firstResponseSLAMet: ["firstresponseslamet", "firstresponsestatus", "responseslamet"]
    case .firstResponseSLABreached: ["firstresponseslabreached", "frescalated", "responsebreached"]
    case .updatedAt:
      [
        "sysupdatedat", "sysupdatedon", "updatedat", "updated", "updatedon", "lastupdated", "lastupdatedat", "modifiedat", "lastmodified",
        "modified", "eventtime", "eventat", "timestamp", "oppdatert", "uppdaterad", "azurirano", "更新時間", "paivitetty",
      ]
    case .modificationCount: ["sysmodcount", "modificationcount", "modcount"]
    case .slaMet: ["madesla", "slamet", "ontimestatus", "ontime", "slastatus", "withinsla", "sla", "slakept", "insidesla"]
    case .slaBreached: ["slabreached", "hasbreached", "breached", "taskslahasbreached", "slaviolated", "overdue"]
    case .reopenedCount: ["reopencount", "reopenedcount", "reopens", "reopened", "gjenapnet", "ateroppnad", "重開次數"]
    case .reassignmentCount: ["reassignmentcount", "reassignments", "assigneestations", "groupstations", "transfers"]
    case .contactsCount: ["contactscount", "contacts", "replycount", "replies", "commentcount", "comments", "conversations"]
    case .escalated: ["escalated", "isescalated", "escalation", "eskalert", "eskalerad", "eskalirano", "eskaloitu"]
    case .csatScore:
      [
        "csatscore", "csat", "satisfactionratingscore", "satisfactionrating", "satisfactionscore", "satisfaction", "surveyscore",
        "customerrating", "rating", "score", "kundetilfredshet", "kundnojdhet", "zadovoljstvo", "滿意度", "tyytyvaisyys",
      ]
    case .npsScore: ["npsscore", "nps", "netpromoterscore"]
    case .cesScore: ["cesscore", "ces", "customereffortscore", "effortscore"]
    case .handleSeconds:
      ["handleseconds", "handletime", "handlingtime", "averagehandletime", "aht", "avgtalkduration", "talkduration", "talktime"]
    case .firstResponseSeconds:
      [
        "firstresponseseconds", "firstresponsecalendarseconds", "firstresponsetime", "firstresponsetimecalendar", "firstresponsecalendar",
        "firstreplytime", "firstreplytimecalendar", "replytime", "replytimecalendar", "responsetime", "timetofirstresponse", "svartid",
        "forstesvartid", "vrijemeodgovora", "prvareakcija", "vasteaika", "ensimmainenvasteaika", "首次回應時長", "首次回應時間",
      ]
    case .firstResponseBusinessSeconds:
      [
        "firstresponsebusinessseconds", "firstresponsebusiness", "firstresponsetimebusiness", "firstreplytimebusiness",
        "replytimebusiness", "firstreplytimewithinbusinesshours", "firstresponseminutesbusiness", "firstresponsetimewithinbusinesshours",
      ]
    case .resolutionSeconds:
      [
        "resolutionseconds", "resolutioncalendarseconds", "calendarstc", "resolutiontime", "resolutiontimecalendar", "resolutioncalendar",
        "fullresolutiontime", "fullresolutiontimecalendar", "resolvetime", "timetoresolution", "timetoresolve", "turnaroundtime",
        "losningstid", "vrijemerjesavanja", "vrijemerjesenja", "ratkaisuaika", "解決時長", "處理時間",
      ]
    case .resolutionBusinessSeconds:
      [
        "resolutionbusinessseconds", "resolutionbusiness", "resolutiontimebusiness", "fullresolutiontimebusiness", "businessstc",
        "fullresolutiontimewithinbusinesshours", "businessresolvetime", "resolutionminutesbusiness",
      ]
    case .cost: ["cost", "totalcost", "ticketcost", "kostnad", "trosak", "kustannus", "成本"]
    case .onHoldSeconds: ["onholdseconds", "onholdtime", "onhold", "holdtime", "pausedtime", "timeonhold"]
    case .mergedInto: ["mergedinto", "mergedintoid", "merged", "mergedticketid", "duplicateof"]
    case .spam: ["spam", "isspam"]
    case .deleted: ["deleted", "isdeleted", "trashed"]
    case .requester:
      ["requester", "requesterid", "requesteremail", "reporter", "reportedby", "caller", "callerid", "customer", "customerid"]
    case .priority:
      ["priority", "severity", "urgency", "p", "prioritet", "prioritetsgrad", "prioriteetti", "優先級", "優先順序"]
    case .category:
      [
        "category", "complainttype", "requesttype", "type", "issuetype", "tickettype", "topic", "reason", "subject", "kategori",
        "kategorija", "類別", "luokka", "aihe",
      ]
    case .type: ["type", "issuetype", "tickettype", "casetype", "tip", "typ", "tyyppi", "類型"]
    case .channel: ["channel", "viachannel", "source", "via", "contacttype", "origin", "kanal", "kanava", "管道", "渠道"]
    case .team:
      [
        "team", "assignmentgroup", "group", "groupname", "queue", "groupid", "department", "account", "gruppe", "grupp", "tim", "skupina",
        "團隊", "tiimi", "jono",
      ]
    case .agent:
      [
        "agent", "assignedto", "assignee", "agentname", "responder", "owner", "representative", "salesrep", "assigneeid", "responderid",
        "handlaggare", "saksbehandler", "predstavnik", "代理", "客服人員", "asiakaspalvelija",
      ]
    case .site:
      [
        "site", "location", "office", "branch", "borough", "neighborhood", "neighbourhood", "region", "country", "sted", "plats",
        "lokacija",
        "地點", "toimipaikka",
      ]
    case .subcategory: ["subcategory", "subtype", "subissue", "underkategori", "podkategorija", "alaluokka", "子類別"]
    case .organisation:
      [
        "organisation", "organization", "organisationname", "organizationname", "company", "companyname", "customername", "organisasjon",
        "foretag", "tvrtka", "organisaatio", "yritys", "公司",
      ]
    case .status:
      ["status", "state", "incidentstate", "casestatus", "ticketstatus", "tilstand", "tila", "stanje", "狀態"]
    }
  }

  /// The order in which columns choose their headers: a ticket's category takes `type` where there is no better, before `type` itself does.
  static let choosing: [TicketColumn] = [.category] + allCases.filter { $0 != .category }
}
