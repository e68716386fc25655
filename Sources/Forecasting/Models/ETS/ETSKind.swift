/// What the recursion of an ETS form is made of, known when its loop is compiled.
protocol ETSKind {
  static var isSeasonal: Bool { get }
  /// Whether the season multiplies the level.
  static var multiplies: Bool { get }
  /// Whether errors are relative to the mean.
  static var isRelative: Bool { get }
}

/// The kinds of recursion among the admissible forms; trends are told apart by their parameters.
enum ETSKinds {
  enum Plain: ETSKind {
    static var isSeasonal: Bool { false }
    static var multiplies: Bool { false }
    static var isRelative: Bool { false }
  }

  enum AdditiveSeason: ETSKind {
    static var isSeasonal: Bool { true }
    static var multiplies: Bool { false }
    static var isRelative: Bool { false }
  }

  enum Relative: ETSKind {
    static var isSeasonal: Bool { false }
    static var multiplies: Bool { false }
    static var isRelative: Bool { true }
  }

  enum RelativeAdditiveSeason: ETSKind {
    static var isSeasonal: Bool { true }
    static var multiplies: Bool { false }
    static var isRelative: Bool { true }
  }

  enum RelativeMultiplicativeSeason: ETSKind {
    static var isSeasonal: Bool { true }
    static var multiplies: Bool { true }
    static var isRelative: Bool { true }
  }
}
