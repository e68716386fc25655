import Synchronization

/// What a monitoring chart has worked out of a series, kept between two fits: a fit to the same observations and some more goes on from
/// there, one period at a time, in place of learning the whole past anew.
///
/// It changes no answer: a fit goes on only where everything that was read up to that point is what it was, bit for bit, and begins anew
/// elsewhere. What was worked out last but two periods is kept, so that the newest, which is corrected most often, costs no more than a step.
public final class MonitorMemory: Sendable {
  private let kept = Mutex<MonitorCheckpoint?>(nil)

  public init() {}

  func checkpoint() -> MonitorCheckpoint? { kept.withLock { $0 } }

  func keep(_ checkpoint: MonitorCheckpoint) { kept.withLock { $0 = checkpoint } }
}
