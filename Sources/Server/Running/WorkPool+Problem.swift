import HTTPTypes
import Statistics

extension WorkPool {
  /// Does work that a client waits for, and says what hinders it as a problem; work whose time is over is told to end.
  func answer<Value: Sendable>(
    within timeout: Duration, _ cancellation: Cancellation? = nil, _ work: @escaping @Sendable () throws -> Value
  ) async throws -> Value {
    do {
      return try await run(timeout: timeout, work)
    } catch Refusal.busy {
      throw Problem.busy
    } catch Refusal.stopping {
      cancellation?.cancel()
      throw Problem.stopping
    } catch Refusal.timeout {
      cancellation?.cancel()
      throw Problem(
        .serviceUnavailable, code: "took_too_long",
        detail: "The answer was not ready within \(timeout.components.seconds) seconds; send less data, ask with ?async=true where that is "
          + "offered, or raise the limit.",
        headers: [.retryAfter: "60"])
    }
  }
}
