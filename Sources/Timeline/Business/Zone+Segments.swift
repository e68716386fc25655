extension Zone {
  /// A span of time in which the local clock keeps one offset from UTC.
  struct Segment {
    /// Seconds to add to the UTC reading.
    var offset: Int64
    /// The readings that the local clock shows during the span, in order.
    var local: Range<Int64>
  }

  /// Far enough to hold any date, near enough that sums with it do not overflow.
  private static let horizon: Int64 = 1 << 52

  /// All spans of one offset, in order of time.
  var segments: [Segment] {
    offsets.indices.map { index in
      let start = index == 0 ? -Self.horizon : transitions[index - 1]
      let end = index < transitions.count ? transitions[index] : Self.horizon
      return Segment(offset: offsets[index], local: (start + offsets[index])..<(max(start, end) + offsets[index]))
    }
  }

  /// The spans of time, in seconds since 1970-01-01, during which the local clock reads within `local`: none for readings that never
  /// happen, two where they happen twice.
  func instants(ofLocal local: Range<Int64>) -> [Range<Int64>] {
    segments.compactMap { segment in
      let inside = local.clamped(to: segment.local)
      return inside.isEmpty ? nil : (inside.lowerBound - segment.offset)..<(inside.upperBound - segment.offset)
    }
  }
}
