/// When a message is tried again: the schedule of the Standard Webhooks specification, over three days.
enum RetrySchedule {
  /// Seconds from one attempt to the next.
  private static let waits: [Int64] = [5, 300, 1800, 7200, 18_000, 36_000, 50_400, 72_000, 86_400]

  /// Seconds to wait after so many attempts; nil where it is given up.
  ///
  /// - Parameters:
  ///   - stated: seconds that the receiver asked to wait.
  ///   - key: spreads messages that failed together, so that they do not come back together; the same for the same message.
  static func wait(afterAttempts attempts: Int, stated: Int64?, key: String) -> Int64? {
    guard attempts >= 1, attempts <= waits.count else { return nil }
    let wait = waits[attempts - 1]
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in key.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    // Up to a tenth more.
    let spread = Int64(hash % UInt64(wait / 10 + 1))
    return max(wait + spread, min(stated ?? 0, 86_400))
  }
}
