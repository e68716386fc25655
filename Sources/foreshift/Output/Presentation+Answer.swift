import Engine
import Pictures
import Timeline

extension Presentation {
  /// A job's answer in all the forms it conforms to.
  init<Answer: Tabulated & Encodable>(_ answer: Answer, locale: PictureLocale) {
    json = { () throws(JobError) in try EngineJSON.data(answer) }
    csv = { Pictures.table(of: answer, locale: locale).csv() }
    table = { Pictures.text(of: answer, style: $0) }
    if let answer = answer as? any Drawn { svg = { Pictures.svg(of: answer, locale: locale) } }
    if let answer = answer as? any VegaLiteSpecified { vegaLite = { Pictures.vegaLite(of: answer) } }
    if let answer = answer as? any Paged { html = { Pictures.html(of: answer, locale: locale) } }
    if let answer = answer as? any Documented { markdown = { Pictures.markdown(of: answer, locale: locale) } }
    if let answer = answer as? any Scheduled { calendar = { () throws(JobError) in try answer.iCalendar(made: .now) } }
  }
}
