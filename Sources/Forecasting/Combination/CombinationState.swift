/// What a combination knows beside its series: as it is saved.
struct CombinationState: Codable, Sendable, Equatable {
  struct Member: Codable, Sendable, Equatable {
    var name: String
    var weight: Double
    var parameters: [Double]
    /// For members that go on by a recursion: where they were.
    var record: MemberRecord?
  }

  var members: [Member]
  /// The unit that members work in.
  var unit: Double
  /// How many values the series had when it was fitted: the kind of series is decided by it.
  var count: Int
  var originCount: Int
  var spreadSize: Double
  var spreadGrowth: Double
  var spreadExponent: Double
  var spreadLevel: Double
  var factor80: Double
  var factor95: Double
  /// The share of the weight left out at either end of a step; nil for none.
  var trimmedShare: Double?
}
