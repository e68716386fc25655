import Foundation

/// A thread of its own for one piece of long work.
///
/// Not a queue of Dispatch: on Linux its queues and Swift's tasks share one set of threads, as many as there are cores, so that as many long
/// jobs would leave no thread to answer a request with.
enum WorkThread {
  /// The numerical libraries want more than the 128 KiB that some C libraries give a thread.
  private static let stackSize = 8 << 20
  /// How far the work steps back for the threads that answer; it still has every core that they leave idle.
  private static let niceness: Int32 = 5

  static func start(_ work: @escaping @Sendable () -> Void) {
    let thread = Thread {
      #if os(Linux)
        // PRIO_PROCESS, whose type differs between C libraries, is 0; process 0 is on Linux the calling thread alone. Refused or not, the
        // work is done.
        _ = setpriority(0, 0, niceness)
      #endif
      work()
    }
    thread.name = "foreshift.job"
    thread.stackSize = stackSize
    thread.start()
  }
}
