/// A change other than of the level that was confirmed and learned.
struct LearnedChange {
  enum Kind {
    /// The points scatter more widely, by this multiple of the variance.
    case scatter(Double)
    /// Slots of the calendar have moved.
    case profile
    /// A slot in which nothing was ever seen has opened.
    case opening
  }

  var kind: Kind
  /// Its first period, estimated.
  var onset: Int
  /// The period at which it was confirmed.
  var confirmed: Int
}
