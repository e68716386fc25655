import Testing
import Tickets

@Suite struct TableRecogniserTests {
  @Test(arguments: [
    ("id,created_at,resolved_at,priority,team", TableKind.tickets), ("Saksnummer;Opprettet;Løst;Prioritet", .tickets),
    ("工單編號,建立時間,解決時間,優先級", .tickets), ("Tapausnumero;Luotu;Ratkaistu;Prioriteetti", .tickets),
    ("Broj slučaja;Kreirano;Riješeno;Prioritet", .tickets), ("Ärendenummer;Skapad;Löst;Prioritet", .tickets),
    ("ticket_id,at,actor,field,old,new,public", .ticketEvents),
    ("id,channel,queue,queued_at,answered_at,abandoned_at,talk_s,hold_s,wrap_s,agent", .contacts),
    ("interval_start,interval_minutes,queue,offered,answered,abandoned,asa_s,aht_s,service_level", .volume),
    ("id,ticket_id,agent,kind,score,scale_min,scale_max,sent_at,answered_at", .surveys),
    ("agent,team,date,paid_minutes,scheduled_minutes,logged_in,available,handle,aux,absent,reason", .agentTime),
    ("interval_start,queue,issued_at,forecast_volume,forecast_aht_s,required_staff,scheduled_staff,lower,upper", .plan),
    ("period,team,category,amount,currency,budget,benefit", .costs),
    ("id,kind,opened_at,implemented_at,resolved_at,result,caused_incident,rolled_back", .changes),
    ("problem_id,kind,opened_at,resolved_at,known_error", .problems),
    ("id,ticket_id,agent,evaluator,at,score,max_score,pass_mark,reference_score,fatal,root_cause", .qaEvaluations),
    ("site,timezone,weekday,open,close,valid_from,valid_to", .calendars), ("at,until,scope,kind,text", .annotations),
    ("start,end,service,site", .outages), ("period,service,uses,users,active_users,eligible_users", .usage),
    ("period,segment,active_at_start,lost,revenue,margin,lifetime_periods", .customers),
    ("period,team,headcount,leavers,joiners", .headcount), ("at,channel,sessions,solved", .selfService),
  ])
  func everyTableByItsCanonicalHeader(header: String, kind: TableKind) throws {
    let found = try TableRecogniser.recognise(TableSamples.source(header + "\n"))
    #expect(found.kind == kind)
    #expect(!found.why.isEmpty)
  }

  @Test func aNameDecidesBetweenProblemsAndTickets() throws {
    let text = "id,opened_at,resolved_at\n1,2024-03-04,2024-03-05\n"
    #expect(try TableRecogniser.recognise(TableSamples.source(text, "tickets.csv")).kind == .tickets)
    #expect(try TableRecogniser.recognise(TableSamples.source(text, "exports/problems_2024.csv")).kind == .problems)
  }

  @Test func anUnknownTableIsSaidToBeOne() throws {
    let found = try TableRecogniser.recognise(TableSamples.source("colour,shape\nred,round\n"))
    #expect(found.kind == nil)
    #expect(found.why.contains("none of its columns"))
  }
}
