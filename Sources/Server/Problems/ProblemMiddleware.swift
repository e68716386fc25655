import Engine
import HTTPTypes
import Hummingbird
import Logging
import Tickets

/// Turns everything that is thrown below it into a problem document, so that no endpoint answers an error in a form of its own.
struct ProblemMiddleware: RouterMiddleware {
  typealias Context = ServerContext

  let routes: RouteTable

  func handle(
    _ request: Request, context: ServerContext, next: (Request, ServerContext) async throws -> Response
  ) async throws -> Response {
    var response: Response
    do {
      response = try await next(request, context)
    } catch {
      let problem = problem(for: error, request, context)
      response = problem.response(requestId: context.id)
      if problem.closesConnection { context.closeSoon() }
    }
    response.headers[.xContentTypeOptions] = "nosniff"
    return response
  }

  /// The problem that an error stands for; nil for one that nobody foresaw.
  static func problem(of error: any Error) -> Problem? {
    switch error {
    case let problem as Problem: problem
    case let error as JobError: Problem(error)
    case let error as TicketsError: Problem(JobError(store: error))
    case is CancellationError: .stopping
    default: nil
    }
  }

  private func problem(for error: any Error, _ request: Request, _ context: ServerContext) -> Problem {
    if let problem = Self.problem(of: error) { return problem }
    switch error {
    case let error as HTTPError where error.status == .notFound: return routes.problem(for: request)
    case let error as any HTTPResponseError:
      return Problem(
        error.status, code: "http_\(error.status.code)", detail: "The request cannot be answered: \(error.status.reasonPhrase).")
    default:
      // What went wrong inside is for the log, not for whoever asks.
      context.logger.error("unexpected error", metadata: ["error": "\(error)", "path": "\(request.uri.path)"])
      return Problem(.internalServerError, code: "internal_error", detail: "The server failed to answer; its log tells why.")
    }
  }
}
