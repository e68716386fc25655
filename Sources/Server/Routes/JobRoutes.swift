import Engine
import HTTPTypes
import Hummingbird
import Monitoring

/// `POST /v1/<job>`: every job, which computes and changes nothing.
struct JobRoutes: RouteGroup {
  let parts: ServerParts

  func routes() -> [Route] {
    parts.configuration.jobs.map { job in
      let endpoint = JobEndpoint(job: job, parts: parts)
      return Route(.post, "/v1/" + job.name, .role(.reader), operation(job)) { request, context in
        try await endpoint.respond(to: request, context)
      }
    }
  }

  private func operation(_ job: AnyJob) -> Operation {
    var bodies = [Operation.Content("application/json", job.requestSchema, example: job.example)]
    if let field = job.tableField {
      bodies.append(
        .init(
          "text/csv",
          summary: "The table (field '\(field)') itself; the other fields then stand in the query string, lists with commas."))
    }
    let pictures = parts.configuration.renderers.keys.sorted().map { Operation.Content($0) }
    return Operation(
      job.name, job.summary, tag: "jobs",
      parameters: [
        .init("async", in: .query, "Answers 202 with a work to look at, instead of letting the client wait.", .boolean),
        .init("Prefer", in: .header, "respond-async does the same."),
      ], body: bodies,
      answers: [
        .init(200, job.summary, [.init("application/json", job.responseSchema)] + pictures),
        .init(202, "The work that was begun.", [.init("application/json", TypeSchema(WorkStatus.self, .writing))]),
      ],
      problems: [400, 406, 408, 413, 415, 422, 500, 503])
  }
}
