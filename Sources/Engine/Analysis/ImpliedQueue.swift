import Staffing

/// The queue that a request means where it names none: what it states tells.
enum ImpliedQueue {
  /// - Parameters:
  ///   - patience: mean seconds until a waiting contact gives up.
  ///   - hasPatienceLaw: whether more is said of patience than its mean.
  ///   - handleVariation: squared coefficient of variation of handle times.
  static func name(
    patience: Double?, hasPatienceLaw: Bool, redial: Double?, lines: Int?, handleVariation: Double?, chatHandleTimes: [Double]?
  ) -> String {
    if chatHandleTimes != nil { return ChatQueue.id }
    if hasPatienceLaw { return GeneralPatienceQueue.id }
    if patience != nil { return redial != nil || lines != nil ? ErlangX.id : ErlangA.id }
    return handleVariation != nil ? GeneralHandleTimeQueue.id : ErlangC.id
  }
}
