import Engine
import Foundation
import Monitoring
import Timeline

extension RecordResource<Board> {
  static var board: Self {
    RecordResource(
      collection: "boards", words: "board", tag: "monitors", example: ["id": "main", "name": "Service desk", "false_alarms_per_week": 1],
      checked: { (new, _, _) throws(JobError) in
        guard new.falseAlarmsPerWeek > 0, new.falseAlarmsPerWeek <= 10_000 else {
          throw JobError(
            .request, code: "invalid_budget", message: "false alarms per week lie above 0, up to 10,000", field: "false_alarms_per_week")
        }
        return new
      })
  }
}

extension RecordResource<Series> {
  static var series: Self {
    RecordResource(
      collection: "series", words: "series", tag: "series", parentFilter: "kpi", hasStatus: true,
      example: ["id": "calls", "name": "Calls", "every": "day", "timezone": "Europe/Oslo", "measure": "count"],
      checked: { (new, old, _) throws(JobError) in
        guard Frequency(name: new.every) != nil else {
          throw JobError(
            .request, code: "invalid_frequency",
            message: "'\(new.every.prefix(40))' is no step of time; write hour, day, week, month, quarter, year or minutes as 15min",
            field: "every")
        }
        guard Zone(identifier: new.timezone) != nil else {
          throw JobError(
            .request, code: "unknown_timezone",
            message: "there is no time zone '\(new.timezone.prefix(40))'; write a name such as Europe/Oslo", field: "timezone")
        }
        if let old, old.every != new.every || old.timezone != new.timezone {
          throw JobError(
            .request, code: "clock_is_fixed", message: "the periods of a series stay as they are: make another series", field: "every")
        }
        return new
      },
      removing: { (series, writing) throws(JobError) in
        guard try writing.page(Monitor.self, parent: series.id, limit: 1).items.isEmpty else {
          throw JobError(.request, code: "series_in_use", message: "monitors watch this series: remove them first")
        }
        try writing.removeObservations(of: series.id)
      })
  }
}

extension RecordResource<Monitor> {
  static var monitor: Self {
    RecordResource(
      collection: "monitors", words: "monitor", tag: "monitors", parentFilter: "series", hasStatus: true,
      example: ["id": "calls", "name": "Calls a day", "series": "calls", "board": "main"],
      checked: { (new, old, writing) throws(JobError) in
        guard try writing.find(Series.self, new.series) != nil else {
          throw JobError(
            .request, code: "no_such_series", message: "there is no series '\(new.series.prefix(80))': make it first", field: "series")
        }
        if try writing.find(Board.self, new.board) == nil {
          guard new.board == Board.main else {
            throw JobError(.request, code: "no_such_board", message: "there is no board '\(new.board.prefix(80))'", field: "board")
          }
          try writing.insert(Board())
        }
        if new.chart?.table != nil {
          throw JobError(
            .request, code: "table_in_monitor", message: "a monitor's chart is made of its series: leave table out", field: "chart/table")
        }
        // What is watched anew is evaluated anew.
        if let old, old.series != new.series, try writing.find(MonitorState.self, new.id) != nil {
          try writing.remove(MonitorState.self, new.id)
        }
        return new
      },
      removing: { (monitor, writing) throws(JobError) in
        if try writing.find(MonitorState.self, monitor.id) != nil { try writing.remove(MonitorState.self, monitor.id) }
      })
  }
}

extension RecordResource<DeliveryTarget> {
  static var deliveryTarget: Self {
    RecordResource(
      collection: "targets", words: "delivery target", tag: "delivery", readers: .admin, writers: .admin, hasStatus: true,
      example: ["id": "pager", "name": "Pager", "target_kind": "webhook", "address": "https://pager.example.com/hook"],
      shown: { target in
        var shown = target
        // A secret is shown where it is made, and never again.
        if shown.secret != nil { shown.secret = "***" }
        return shown
      },
      checked: { (new, old, _) throws(JobError) in
        var target = new
        if target.secret == "***" { target.secret = old?.secret }
        try DeliveryAddress.check(target)
        if target.targetKind == .webhook {
          if target.secret == nil { target.secret = try WebhookSignature.newSecret() }
          try WebhookSignature.check(secret: target.secret)
        }
        return target
      })
  }
}
