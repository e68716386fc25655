import Engine
import HTTPTypes
import Hummingbird
import Monitoring

/// `/v1/works`: long jobs that were sent with `?async=true` or `Prefer: respond-async`.
struct WorkRoutes: RouteGroup {
  let parts: ServerParts

  struct WorkList: Codable, Sendable { var items: [WorkStatus] }

  func routes() -> [Route] {
    let works = parts.works
    let id = Operation.Parameter("id", in: .path, "The work's id.")
    let status = Operation.Content("application/json", TypeSchema(WorkStatus.self, .writing))
    return [
      Route(
        .get, "/v1/works", .role(.reader),
        Operation(
          "list_works", "The caller's works, newest first.", tag: "works",
          answers: [.init(200, "The works.", [.init("application/json", TypeSchema(WorkList.self, .writing))])])
      ) { _, context in try .json(WorkList(items: works.all(for: context.caller).map(WorkStatus.init))) },
      Route(
        .get, "/v1/works/{id}", .role(.reader),
        Operation("get_work", "How far a work is.", tag: "works", parameters: [id], answers: [.init(200, "The work.", [status])])
      ) { _, context in try .json(WorkStatus(works.find(context.parameter("id"), for: context.caller))) },
      Route(
        .get, "/v1/works/{id}/result", .role(.reader),
        Operation(
          "get_work_result", "The answer of a work, as the job would have given it.", tag: "works", parameters: [id],
          answers: [.init(200, "The answer.", [.init("application/json")])], problems: [409, 422, 503])
      ) { _, context in
        let work = try works.find(context.parameter("id"), for: context.caller)
        switch work.state {
        case .done(let data):
          return Response(
            status: .ok, headers: [.contentType: work.mediaType, .cacheControl: "no-store"],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: data)))
        case .failed(let problem): throw problem
        case .waiting, .running:
          throw Problem(.conflict, code: "not_done", detail: "The work is not done yet; ask again later.", headers: [.retryAfter: "1"])
        }
      },
      Route(
        .delete, "/v1/works/{id}", .role(.reader),
        Operation(
          "cancel_work", "Tells a work to end, or forgets a finished one.", tag: "works", parameters: [id],
          answers: [.init(204, "It was told.")])
      ) { _, context in
        try works.end(context.parameter("id"), for: context.caller)
        return Response(status: .noContent)
      },
    ]
  }
}
