import Engine
import Foundation
import Pictures
import Timeline

/// Other forms of an answer than JSON, by the media type that a client asks for in `Accept`. A job has those that its answer conforms to.
public enum PictureRenderers {
  public static let all: [String: Renderer] = [
    "image/svg+xml": { try answer($0, $1, as: (any Drawn).self).map { Data(Pictures.svg(of: $0).utf8) } },
    "text/html": { try answer($0, $1, as: (any Paged).self).map { Data(Pictures.html(of: $0).utf8) } },
    Pictures.vegaLiteMediaType: { try answer($0, $1, as: (any VegaLiteSpecified).self).map { Data(Pictures.vegaLite(of: $0).utf8) } },
    ScheduleFile.mediaType: { try answer($0, $1, as: (any Scheduled).self).map { Data(try $0.iCalendar(made: .now).utf8) } },
  ]

  /// The answer of a job, where it has the form; nil where it has not.
  private static func answer<Form>(_ job: String, _ json: Data, as form: Form.Type) throws -> Form? {
    try Jobs.named(job)?.answer(from: json) as? Form
  }
}
