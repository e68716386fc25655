/// Open seconds counted up by UTC day, so that those between any two instants are a difference of two look-ups.
///
/// Stretches are kept as elapsed time, so a night on which the clock is put back is as long as it was. Before and after the tabulated days
/// the first and the last week are repeated for ever.
struct OpenTable: Sendable {
  /// The first tabulated UTC day, since 1970-01-01.
  private let firstDay: Int
  /// Open seconds before every tabulated day, and, at the end, before the day after the last.
  private var before: [Int64] = [0]
  /// The index of every day's first stretch, and the number of stretches at the end.
  private var first: [Int32] = [0]
  /// Stretches of open time within a UTC day, seconds after its midnight, in order.
  private var starts: [Int32] = []
  private var ends: [Int32] = []

  /// The open time of `days` (UTC days, at least three weeks of them) that `stretches` hands over in order of time, none touching a later
  /// one.
  init(days: Range<Int>, stretches: (_ add: (Range<Int64>) -> Void) -> Void) {
    firstDay = days.lowerBound
    before.reserveCapacity(days.count + 1)
    first.reserveCapacity(days.count + 1)
    var table = Draft(firstDay: days.lowerBound, dayCount: days.count)
    stretches { table.add($0) }
    table.close()
    before = table.before
    first = table.first
    starts = table.starts
    ends = table.ends
  }

  private var dayCount: Int { before.count - 1 }

  /// Open seconds from an arbitrary fixed instant up to `seconds` since 1970-01-01.
  @inline(__always)
  func openSeconds(before seconds: Int64) -> Int64 {
    let day = Int(seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400)
    let row = day - firstDay
    if row < 0 || row >= dayCount { return repeated(row, second: seconds - Int64(day) * 86_400) }
    return openSeconds(row, second: Int32(truncatingIfNeeded: seconds - Int64(day) * 86_400))
  }

  /// Open seconds before second `second` of the tabulated day `row`.
  @inline(__always)
  private func openSeconds(_ row: Int, second: Int32) -> Int64 {
    var sum = before[row]
    var index = Int(first[row])
    let end = Int(first[row + 1])
    while index < end, starts[index] < second {
      sum += Int64(min(ends[index], second) - starts[index])
      index += 1
    }
    return sum
  }

  /// The open seconds of one of the two weeks that are repeated outside the tabulated days.
  private func week(after: Bool) -> Int64 { after ? before[dayCount] - before[dayCount - 7] : before[7] - before[0] }

  private func repeated(_ row: Int, second: Int64) -> Int64 {
    let after = row >= 0
    // Rows of the week that is repeated, and how many weeks lie between it and the wanted day.
    let inside = after ? dayCount - 7 + (row - dayCount) % 7 : CivilDate.floorModulo(row, 7)
    let weeks = Int64((row - inside) / 7)
    return openSeconds(inside, second: Int32(truncatingIfNeeded: second)) + weeks * week(after: after)
  }

  /// The first instant before which there are `count` open seconds, counted as `openSeconds(before:)` counts; nil where there never are.
  func instant(afterOpenSeconds count: Int64) -> Int64? {
    if count <= 0 {
      let week = week(after: false)
      // The first instant of a count is the end of the stretch before it, so a count of a whole number of weeks is looked up inside them.
      guard week > 0 else { return nil }
      let weeks = (week - count) / week
      return instant(afterOpenSeconds: count + weeks * week).map { $0 - weeks * 604_800 }
    }
    if count > before[dayCount] {
      let week = week(after: true)
      guard week > 0 else { return nil }
      let weeks = (count - before[dayCount] + week - 1) / week
      return instant(afterOpenSeconds: count - weeks * week).map { $0 + weeks * 604_800 }
    }
    var low = 0
    var high = dayCount
    while low < high {
      let middle = (low + high + 1) / 2
      if before[middle] < count { low = middle } else { high = middle - 1 }
    }
    var left = count - before[low]
    for index in Int(first[low])..<Int(first[low + 1]) {
      let length = Int64(ends[index] - starts[index])
      if left <= length { return Int64(firstDay + low) * 86_400 + Int64(starts[index]) + left }
      left -= length
    }
    return nil
  }

  /// The table while it is written.
  private struct Draft {
    let firstDay: Int
    let dayCount: Int
    var before: [Int64] = [0]
    var first: [Int32] = [0]
    var starts: [Int32] = []
    var ends: [Int32] = []
    private var sum: Int64 = 0

    init(firstDay: Int, dayCount: Int) {
      self.firstDay = firstDay
      self.dayCount = dayCount
    }

    mutating func add(_ stretch: Range<Int64>) {
      var at = max(stretch.lowerBound, Int64(firstDay) * 86_400)
      let end = min(stretch.upperBound, Int64(firstDay + dayCount) * 86_400)
      while at < end {
        let row = CivilDate.floorDivide(Int(at), 86_400) - firstDay
        while first.count <= row { closeDay() }
        let midnight = Int64(firstDay + row) * 86_400
        let until = min(end, midnight + 86_400)
        starts.append(Int32(truncatingIfNeeded: at - midnight))
        ends.append(Int32(truncatingIfNeeded: until - midnight))
        sum += until - at
        at = until
      }
    }

    mutating func closeDay() {
      before.append(sum)
      first.append(Int32(truncatingIfNeeded: starts.count))
    }

    mutating func close() {
      while first.count <= dayCount { closeDay() }
    }
  }
}
