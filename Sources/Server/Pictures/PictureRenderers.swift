import Engine
import Foundation
import Pictures
import Timeline

/// Pictures of answers, by the media type that a client asks for in `Accept`.
public enum PictureRenderers {
  public static let all: [String: Renderer] = [
    "image/svg+xml": svg,
    "text/html": html,
    Pictures.vegaLiteMediaType: vegaLite,
    ScheduleFile.mediaType: calendar,
  ]

  /// The shifts of named people for any calendar.
  private static let calendar: Renderer = { job, answer in
    switch job {
    case ShiftsJob.name:
      Data(try ScheduleFile.iCalendar(of: try EngineJSON.decode(ShiftsResponse.self, from: answer), made: .now).utf8)
    case RosterJob.name:
      Data(try ScheduleFile.iCalendar(of: try EngineJSON.decode(RosterResponse.self, from: answer), made: .now).utf8)
    default: nil
    }
  }

  /// A drawing of a chart, forecast or staffing plan.
  private static let svg: Renderer = { job, answer in
    switch job {
    case ChartJob.name: Data(Pictures.svg(of: try EngineJSON.decode(ChartResponse.self, from: answer)).utf8)
    case CompareJob.name: Data(Pictures.svg(of: try EngineJSON.decode(CompareResponse.self, from: answer)).utf8)
    case ForecastJob.name: Data(Pictures.svg(of: try EngineJSON.decode(ForecastResponse.self, from: answer)).utf8)
    case StaffJob.name: Data(Pictures.svg(of: try EngineJSON.decode(StaffResponse.self, from: answer)).utf8)
    case IntradayJob.name: Data(Pictures.svg(of: try EngineJSON.decode(IntradayResponse.self, from: answer)).utf8)
    case HiringJob.name: Data(Pictures.svg(of: try EngineJSON.decode(HiringResponse.self, from: answer)).utf8)
    case ErlangJob.name: Data(Pictures.svg(of: try EngineJSON.decode(ErlangJob.Response.self, from: answer)).utf8)
    case DeferredJob.name: Data(Pictures.svg(of: try EngineJSON.decode(DeferredResponse.self, from: answer)).utf8)
    case ShiftsJob.name: Data(Pictures.svg(of: try EngineJSON.decode(ShiftsResponse.self, from: answer)).utf8)
    case RosterJob.name: Data(Pictures.svg(of: try EngineJSON.decode(RosterResponse.self, from: answer)).utf8)
    default: nil
    }
  }

  /// The same pictures as specifications for notebooks and other tools.
  private static let vegaLite: Renderer = { job, answer in
    switch job {
    case ChartJob.name: Data(Pictures.vegaLite(of: try EngineJSON.decode(ChartResponse.self, from: answer)).utf8)
    case ForecastJob.name: Data(Pictures.vegaLite(of: try EngineJSON.decode(ForecastResponse.self, from: answer)).utf8)
    case StaffJob.name: Data(Pictures.vegaLite(of: try EngineJSON.decode(StaffResponse.self, from: answer)).utf8)
    case IntradayJob.name: Data(Pictures.vegaLite(of: try EngineJSON.decode(IntradayResponse.self, from: answer)).utf8)
    case HiringJob.name: Data(Pictures.vegaLite(of: try EngineJSON.decode(HiringResponse.self, from: answer)).utf8)
    case DeferredJob.name: Data(Pictures.vegaLite(of: try EngineJSON.decode(DeferredResponse.self, from: answer)).utf8)
    default: nil
    }
  }

  /// The report of the main job, or a page of one job's pictures.
  private static let html: Renderer = { job, answer in
    switch job {
    case AnalyzeJob.name: Data(Pictures.html(of: try EngineJSON.decode(AnalyzeResponse.self, from: answer)).utf8)
    case ChartJob.name: Data(Pictures.html(of: try EngineJSON.decode(ChartResponse.self, from: answer)).utf8)
    case CompareJob.name: Data(Pictures.html(of: try EngineJSON.decode(CompareResponse.self, from: answer)).utf8)
    case ForecastJob.name: Data(Pictures.html(of: try EngineJSON.decode(ForecastResponse.self, from: answer)).utf8)
    case StaffJob.name: Data(Pictures.html(of: try EngineJSON.decode(StaffResponse.self, from: answer)).utf8)
    case ShiftsJob.name: Data(Pictures.html(of: try EngineJSON.decode(ShiftsResponse.self, from: answer)).utf8)
    case RosterJob.name: Data(Pictures.html(of: try EngineJSON.decode(RosterResponse.self, from: answer)).utf8)
    case IntradayJob.name: Data(Pictures.html(of: try EngineJSON.decode(IntradayResponse.self, from: answer)).utf8)
    case HiringJob.name: Data(Pictures.html(of: try EngineJSON.decode(HiringResponse.self, from: answer)).utf8)
    case DeferredJob.name: Data(Pictures.html(of: try EngineJSON.decode(DeferredResponse.self, from: answer)).utf8)
    default: nil
    }
  }
}
