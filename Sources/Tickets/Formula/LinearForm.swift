/// A number and multiples of aggregates, added up: what periods may be pooled by.
struct LinearForm: Sendable, Hashable {
  var constant: Double
  /// Factors of aggregates, by index, none of them 0, in the order of the indices.
  var terms: [Term]

  struct Term: Sendable, Hashable {
    let aggregate: Int
    var factor: Double
  }

  init(constant: Double) {
    self.constant = constant
    terms = []
  }

  init(aggregate: Int) {
    constant = 0
    terms = [Term(aggregate: aggregate, factor: 1)]
  }

  var isConstant: Bool { terms.isEmpty }
  /// Whether nothing but aggregates is added up: twice the records make twice the value.
  var isHomogeneous: Bool { constant == 0 && !terms.isEmpty }

  func scaled(_ factor: Double) -> LinearForm {
    var form = self
    form.constant *= factor
    form.terms = terms.map { Term(aggregate: $0.aggregate, factor: $0.factor * factor) }.filter { $0.factor != 0 }
    return form
  }

  static func + (a: LinearForm, b: LinearForm) -> LinearForm {
    var factors: [Int: Double] = [:]
    for term in a.terms + b.terms { factors[term.aggregate, default: 0] += term.factor }
    var sum = LinearForm(constant: a.constant + b.constant)
    sum.terms = factors.filter { $0.value != 0 }.map { Term(aggregate: $0.key, factor: $0.value) }.sorted { $0.aggregate < $1.aggregate }
    return sum
  }

  /// The product, where it is linear still.
  static func * (a: LinearForm, b: LinearForm) -> LinearForm? {
    if a.isConstant { return b.scaled(a.constant) }
    return b.isConstant ? a.scaled(b.constant) : nil
  }

  /// The form's value in every cell.
  func values(_ cells: [Int: [Double]], count: Int) -> [Double] {
    var values = [Double](repeating: constant, count: count)
    for term in terms {
      guard let aggregate = cells[term.aggregate] else { continue }
      for cell in 0..<min(count, aggregate.count) { values[cell] += term.factor * aggregate[cell] }
    }
    return values
  }
}
