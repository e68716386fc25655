/// A number followed by its noun, in the form that goes with the number as it is shown.
enum Counted {
  static func text(_ count: Int, _ one: String, _ many: String) -> String { text(String(count), one, many) }

  /// `shown` is the number as written: 0.998 people written as 1 is one person.
  static func text(_ shown: String, _ one: String, _ many: String) -> String { "\(shown) \(shown == "1" ? one : many)" }
}
