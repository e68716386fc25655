/// A forecasting method that takes part in a combination: point forecasts only, the intervals come from the combination's record.
protocol CombinationMember: Sendable {
  /// The name on every interface.
  var name: String { get }

  /// Estimates the method. `near` holds the parameters of a fit to a little more of the same series, to start from; empty for a
  /// full search. Nil where the history does not carry the method.
  func fit(_ history: MemberHistory, near: MemberStart) -> FittedMember?

  /// Whether it is fitted at past origins too, to be weighted by its errors there.
  var isValidated: Bool { get }
}

extension CombinationMember {
  var isValidated: Bool { true }
}

/// What the fit of a member starts from.
struct MemberStart: Sendable, ExpressibleByArrayLiteral {
  /// Empty for a full search.
  let parameters: [Double]
  /// Whether the parameters are taken as they are; otherwise the best ones near them are sought.
  let isFixed: Bool

  init(_ parameters: [Double], isFixed: Bool = false) {
    self.parameters = parameters
    self.isFixed = isFixed
  }

  init(arrayLiteral elements: Double...) { self.init(elements) }

  var count: Int { parameters.count }
  var isEmpty: Bool { parameters.isEmpty }
  var first: Double? { parameters.first }
  subscript(index: Int) -> Double { parameters[index] }

  /// How many rounds a search takes that usually takes so many.
  func rounds(_ usual: Int) -> Int { isFixed ? 0 : usual }
}

/// A member estimated on a history, in the history's units.
struct FittedMember: Sendable {
  /// The estimated parameters, as `near` takes them.
  var parameters: [Double] = []
  /// For members that go on by a recursion: where they are.
  var record: MemberRecord?
  /// The forecast path of so many steps.
  let path: @Sendable (Int) -> [Double]
  /// The one-step-ahead fitted values, one for each of the history's values.
  let fitted: @Sendable () -> [Double]
}
