import Engine
import Pictures
import Timeline

/// The forms of every job's answer.
extension Presentation {
  init(kpis response: KPIsResponse) {
    json = { () throws(JobError) in try EngineJSON.data(response) }
    csv = { Pictures.table(of: response).csv() }
    table = { Pictures.table(of: response).text(style: $0) }
  }

  init(chart response: ChartResponse, locale: PictureLocale) {
    json = { () throws(JobError) in try EngineJSON.data(response) }
    csv = { Pictures.table(of: response).csv() }
    table = { Pictures.text(of: response, style: $0) }
    vegaLite = { Pictures.vegaLite(of: response) }
    svg = { Pictures.svg(of: response, locale: locale) }
    html = { Pictures.html(of: response, locale: locale) }
  }

  init(compare response: CompareResponse, locale: PictureLocale) {
    json = { () throws(JobError) in try EngineJSON.data(response) }
    csv = { Pictures.table(of: response).csv() }
    table = { Pictures.text(of: response, style: $0) }
    svg = { Pictures.svg(of: response, locale: locale) }
    html = { Pictures.html(of: response, locale: locale) }
  }

  init(backtest response: BacktestResponse, locale: PictureLocale) {
    json = { () throws(JobError) in try EngineJSON.data(response) }
    csv = { Pictures.table(of: response).csv() }
    table = { Pictures.text(of: response, style: $0) }
    svg = { Pictures.svg(of: response, locale: locale) }
    html = { Pictures.html(of: response, locale: locale) }
  }

  init(forecast response: ForecastResponse, locale: PictureLocale) {
    json = { () throws(JobError) in try EngineJSON.data(response) }
    csv = { Pictures.table(of: response).csv() }
    table = { Pictures.text(of: response, style: $0) }
    vegaLite = { Pictures.vegaLite(of: response) }
    svg = { Pictures.svg(of: response, locale: locale) }
    html = { Pictures.html(of: response, locale: locale) }
  }

  init(staff response: StaffResponse, locale: PictureLocale) {
    json = { () throws(JobError) in try EngineJSON.data(response) }
    csv = { Pictures.table(of: response).csv() }
    table = { Pictures.text(of: response, style: $0) }
    vegaLite = { Pictures.vegaLite(of: response) }
    svg = { Pictures.svg(of: response, locale: locale) }
    html = { Pictures.html(of: response, locale: locale) }
  }

  init(intraday response: IntradayResponse, locale: PictureLocale) {
    json = { () throws(JobError) in try EngineJSON.data(response) }
    csv = { Pictures.table(of: response).csv() }
    table = { Pictures.text(of: response, style: $0) }
    vegaLite = { Pictures.vegaLite(of: response) }
    svg = { Pictures.svg(of: response, locale: locale) }
    html = { Pictures.html(of: response, locale: locale) }
  }

  init(hiring response: HiringResponse, locale: PictureLocale) {
    json = { () throws(JobError) in try EngineJSON.data(response) }
    csv = { Pictures.table(of: response).csv() }
    table = { Pictures.text(of: response, style: $0) }
    vegaLite = { Pictures.vegaLite(of: response) }
    svg = { Pictures.svg(of: response, locale: locale) }
    html = { Pictures.html(of: response, locale: locale) }
  }

  init(deferred response: DeferredResponse, locale: PictureLocale) {
    json = { () throws(JobError) in try EngineJSON.data(response) }
    csv = { Pictures.table(of: response).csv() }
    table = { Pictures.text(of: response, style: $0) }
    vegaLite = { Pictures.vegaLite(of: response) }
    svg = { Pictures.svg(of: response, locale: locale) }
    html = { Pictures.html(of: response, locale: locale) }
  }

  init(shifts response: ShiftsResponse, locale: PictureLocale) {
    json = { () throws(JobError) in try EngineJSON.data(response) }
    csv = { Pictures.table(of: response).csv() }
    table = { Pictures.text(of: response, style: $0) }
    svg = { Pictures.svg(of: response, locale: locale) }
    html = { Pictures.html(of: response, locale: locale) }
    calendar = { () throws(JobError) in try ScheduleFile.iCalendar(of: response, made: Instant.now) }
  }

  init(roster response: RosterResponse, locale: PictureLocale) {
    json = { () throws(JobError) in try EngineJSON.data(response) }
    csv = { Pictures.table(of: response).csv() }
    table = { Pictures.text(of: response, style: $0) }
    svg = { Pictures.svg(of: response, locale: locale) }
    html = { Pictures.html(of: response, locale: locale) }
    calendar = { () throws(JobError) in try ScheduleFile.iCalendar(of: response, made: Instant.now) }
  }

  init(erlang response: ErlangJob.Response, locale: PictureLocale) {
    json = { () throws(JobError) in try EngineJSON.data(response) }
    csv = { Pictures.table(of: response).csv() }
    table = { Pictures.text(of: response, style: $0) }
    svg = { Pictures.svg(of: response, locale: locale) }
  }

  init(simulate response: SimulateJob.Response) {
    json = { () throws(JobError) in try EngineJSON.data(response) }
    csv = { Pictures.table(of: response).csv() }
    table = { Pictures.text(of: response, style: $0) }
  }

  init(design response: DesignJob.Response) {
    json = { () throws(JobError) in try EngineJSON.data(response) }
    csv = { Pictures.table(of: response).csv() }
    table = { Pictures.text(of: response, style: $0) }
  }

  init(inspect response: InspectResponse) {
    json = { () throws(JobError) in try EngineJSON.data(response) }
    csv = { Pictures.table(of: response).csv() }
    table = { Pictures.text(of: response, style: $0) }
    html = { Pictures.html(of: response) }
  }

  init(catalog response: CatalogJob.Response, locale: PictureLocale) {
    json = { () throws(JobError) in try EngineJSON.data(response) }
    csv = { Pictures.table(of: response, locale: locale).csv() }
    markdown = { Pictures.markdown(of: response, locale: locale) }
    table = { Pictures.table(of: response, locale: locale).text(style: $0) }
  }

  init(analyze response: AnalyzeResponse, locale: PictureLocale) {
    json = { () throws(JobError) in try EngineJSON.data(response) }
    csv = { Pictures.table(of: response).csv() }
    table = { Pictures.text(of: response, style: $0) }
    html = { Pictures.html(of: response, locale: locale) }
  }
}
