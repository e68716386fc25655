/// One linear form over another: the arithmetic by which a formula is brought to numerator and denominator.
struct LinearQuotient: Sendable {
  let numerator: LinearForm
  /// Its first factor is 1, so that it counts in its own unit; the constant 1 where there is nothing to divide by.
  let denominator: LinearForm

  /// Nil where the denominator is 0.
  init?(_ numerator: LinearForm, over denominator: LinearForm) {
    guard let leading = denominator.terms.first?.factor ?? (denominator.constant == 0 ? nil : denominator.constant) else { return nil }
    self.numerator = numerator.scaled(1 / leading)
    self.denominator = denominator.scaled(1 / leading)
  }

  init(_ form: LinearForm) {
    numerator = form
    denominator = LinearForm(constant: 1)
  }

  /// `self operation other` as one quotient of linear forms; nil where there is none.
  func joined(_ operation: RowExpression.Operation, _ other: LinearQuotient) -> LinearQuotient? {
    switch operation {
    case .add: added(other)
    case .subtract: added(LinearQuotient(other.numerator.scaled(-1), other.denominator))
    case .multiply: multiplied(other)
    case .divide: LinearQuotient(other.denominator, over: other.numerator).flatMap(multiplied)
    }
  }

  private init(_ numerator: LinearForm, _ denominator: LinearForm) {
    self.numerator = numerator
    self.denominator = denominator
  }

  private func added(_ other: LinearQuotient) -> LinearQuotient? {
    if denominator == other.denominator { return LinearQuotient(numerator + other.numerator, denominator) }
    // 1 - a / b = (b - a) / b
    if denominator.isConstant, numerator.isConstant { return other.added(constant: numerator.constant) }
    if other.denominator.isConstant, other.numerator.isConstant { return added(constant: other.numerator.constant) }
    return nil
  }

  private func added(constant: Double) -> LinearQuotient { LinearQuotient(numerator + denominator.scaled(constant), denominator) }

  private func multiplied(_ other: LinearQuotient) -> LinearQuotient? {
    guard let top = numerator * other.numerator, let bottom = denominator * other.denominator else { return nil }
    return LinearQuotient(top, over: bottom)
  }
}
