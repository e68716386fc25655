import Synchronization

/// Tells long work that nobody waits for its result any more.
///
/// Work asks now and then, at the turn of a long loop, whether it shall end; nothing is stopped from outside. Numeric code asks for the
/// cancellation that is in force on its thread, so that no argument runs through every signature.
public final class Cancellation: Sendable {
  /// The cancellation of the work at hand; nil where nothing can cancel it. New threads must be given it anew.
  @TaskLocal public static var current: Cancellation?

  private let state = Atomic(false)

  public init() {}

  /// Asks the work to end.
  public func cancel() { state.store(true, ordering: .relaxed) }

  public var isCancelled: Bool { state.load(ordering: .relaxed) }

  /// Whether the work at hand shall end.
  public static var isRequested: Bool { current?.isCancelled ?? false }
}

/// An error that can say that the work was cancelled.
public protocol CancellableError: Error {
  static var cancelled: Self { get }
}
