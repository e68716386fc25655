import Staffing

/// Promises in open time, as a request writes them.
struct PromisedTime {
  /// Open seconds of an ordinary open day: what `1d` means.
  let daySeconds: Double

  /// `4h`, `30min`, `2d` or seconds (`90s`) in open seconds.
  func seconds(_ text: String) throws(StaffingError) -> Double {
    let units: [(name: String, seconds: Double)] = [("min", 60), ("h", 3600), ("d", daySeconds), ("s", 1)]
    for unit in units where text.hasSuffix(unit.name) {
      guard let number = Double(text.dropLast(unit.name.count)), number.isFinite, number > 0, number <= 1e6 else { break }
      return number * unit.seconds
    }
    throw StaffingError(
      .invalidText, subject: "promises", detail: "\"\(text)\" is no time to promise; write 4h, 30min or 2d (open hours, minutes or days).")
  }
}

extension [DeferredJob.PromiseInput] {
  /// The promise on a class: by its whole name, else by the beginning of it that no other promise fits longer, else the one for all others.
  func promise(on name: String) -> DeferredJob.PromiseInput? {
    let plain = name.lowercased()
    if let exact = first(where: { $0.of?.lowercased() == plain }) { return exact }
    let prefixed = filter { promise in promise.of.map { !$0.isEmpty && plain.hasPrefix($0.lowercased()) } ?? false }
    return prefixed.max { ($0.of?.count ?? 0) < ($1.of?.count ?? 0) } ?? first { $0.of == nil }
  }
}
