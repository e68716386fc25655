import Engine
import Foundation
import Monitoring
import Tickets
import Timeline

extension RecordResource<KPITarget> {
  static var kpiTarget: Self {
    RecordResource(
      collection: "kpi_targets", words: "kpi target", tag: "planning", parentFilter: "kpi",
      example: [
        "id": "sla", "kpi": "sla_compliance", "value": 0.9, "from": "2026-01-01", "owner": "Service desk", "reason": "the contract",
      ],
      checked: { (new, _, _) throws(JobError) in
        guard KPICatalogue[new.kpi] != nil else {
          let hint = NearestName.to(new.kpi, among: KPICatalogue.all.map(\.id)).map { "; did you mean '\($0)'?" } ?? ""
          throw JobError(.request, code: "unknown_kpi", message: "the catalogue has no KPI '\(new.kpi.prefix(80))'" + hint, field: "kpi")
        }
        for (field, day) in [("from", new.from), ("to", new.to)] {
          guard let day else { continue }
          guard day.utf8.count == 10, ISO8601.parse(Array(day.utf8)) != nil else {
            throw JobError(
              .request, code: "unreadable_date", message: "'\(day.prefix(40))' is no date; write 2016-02-29", field: field)
          }
        }
        if let from = new.from, let to = new.to, to < from {
          throw JobError(.request, code: "invalid_value", message: "a target ends after it begins", field: "to")
        }
        return new
      })
  }
}

extension RecordResource<KeptCalendar> {
  static var calendar: Self {
    RecordResource(
      collection: "calendars", words: "calendar", tag: "planning",
      example: [
        "id": "main", "name": "Service desk",
        "calendar": "calendars: [{timezone: Europe/Oslo, hours: {mon-fri: \"08:00-18:00\"}, holidays: {country: NO}}]",
      ],
      checked: { (new, _, _) throws(JobError) in
        do throws(TicketsError) {
          _ = try CalendarFile.read(new.calendar)
        } catch {
          var error = JobError(store: error)
          error.field = "calendar"
          throw error
        }
        return new
      })
  }
}
