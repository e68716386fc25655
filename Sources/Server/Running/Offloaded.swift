import Dispatch

/// Short work that may block, such as a query of the store, done off the event loops and off the tasks' threads.
enum Offloaded {
  private static let queue = DispatchQueue(label: "foreshift.store", attributes: .concurrent)

  static func run<Value: Sendable>(_ work: @escaping @Sendable () throws -> Value) async throws -> Value {
    try await withCheckedThrowingContinuation { continuation in
      queue.async { continuation.resume(with: Result { try work() }) }
    }
  }
}
