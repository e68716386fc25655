/// Counts of the points off the centre line: how many, how often they change sides, and where the longest run on one side lies.
struct CenterLineTally: Sendable, Equatable {
  private(set) var count = 0
  private(set) var crossings = 0
  /// First and last point off the line.
  private(set) var first = 0
  private(set) var last = 0
  /// The longest run, the first of equals: its points, where it starts and ends, and 1 above the line or −1 below.
  private(set) var longest = Run()
  private var run = Run()

  struct Run: Sendable, Equatable {
    var count = 0
    var start = 0
    var end = 0
    var side = 0
  }

  /// Counts the point at `index`, which lies on `side` (1 above the line, −1 below).
  mutating func add(_ index: Int, side: Int) {
    if side != run.side {
      if count > 0 { crossings += 1 }
      run = Run(start: index, side: side)
    }
    if count == 0 { first = index }
    count += 1
    last = index
    run.count += 1
    run.end = index
    if run.count > longest.count { longest = run }
  }

  /// Counts the points of a block that lie off the line.
  mutating func read(_ block: inout PointBlock) {
    let above = block.above(0)
    var rest = above | block.below(0)
    while rest != 0 {
      let bit = rest.trailingZeroBitCount
      add(block.start + bit, side: above &>> UInt64(truncatingIfNeeded: bit) & 1 == 1 ? 1 : -1)
      rest &= rest &- 1
    }
  }
}
