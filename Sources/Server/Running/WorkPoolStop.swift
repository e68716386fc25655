import Dispatch
import ServiceLifecycle

/// Gives running jobs a bounded time once the server is told to stop; whoever still waits then is told so, instead of being cut off.
struct WorkPoolStop: Service {
  let pool: WorkPool
  let timeout: Duration

  func run() async throws {
    try await gracefulShutdown()
    // The clock does not hold the server up when all is done earlier.
    DispatchQueue.global().asyncAfter(deadline: .now() + timeout.dispatchInterval) { [pool] in
      pool.stop()
    }
  }
}
