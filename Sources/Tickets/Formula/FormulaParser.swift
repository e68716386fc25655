/// Reads a formula: an arithmetic of aggregates, by operator precedence (Pratt 1973).
struct FormulaParser {
  /// Parentheses and signs within each other.
  static let maximumDepth = 64
  static let maximumAggregates = 64

  let tokens: [FormulaToken]
  var index = 0
  var depth = 0
  /// The table of the aggregate that is being read, or of the last one read.
  var table: TableKind?
  /// Every different aggregate, in order of first mention.
  private(set) var aggregates: [FormulaAggregate] = []

  /// Reads `text` whole. Throws `invalid_formula`.
  static func parse(_ text: String) throws(TicketsError) -> (node: FormulaNode, aggregates: [FormulaAggregate]) {
    var parser = FormulaParser(tokens: try FormulaScanner.tokens(text))
    let node = try parser.node(above: 0)
    guard parser.current.kind == .end else {
      throw .invalidFormula(
        "expected + - * / or the end of the formula, but found \(parser.current.description)", at: parser.current.position)
    }
    guard !parser.aggregates.isEmpty else {
      throw .invalidFormula("a formula needs an aggregate, as in count(tickets) or mean(surveys.score)", at: 1)
    }
    return (node, parser.aggregates)
  }

  init(tokens: [FormulaToken]) { self.tokens = tokens }

  var current: FormulaToken { token(0) }

  func token(_ ahead: Int) -> FormulaToken {
    tokens.indices.contains(index + ahead)
      ? tokens[index + ahead] : tokens.last ?? FormulaToken(kind: .end, position: 1, end: 1)
  }

  mutating func expect(_ sign: String, _ why: String) throws(TicketsError) {
    guard current.isSign(sign) else {
      throw .invalidFormula("expected '\(sign)' \(why), but found \(current.description)", at: current.position)
    }
    index += 1
  }

  mutating func enter() throws(TicketsError) {
    depth += 1
    guard depth <= Self.maximumDepth else {
      throw .invalidFormula("parentheses and signs are nested more than \(Self.maximumDepth) deep", at: current.position)
    }
  }

  static let functions = ["count", "sum", "mean", "median", "quantile", "min", "max", "distinct"]

  private mutating func node(above precedence: Int) throws(TicketsError) -> FormulaNode {
    try enter()
    defer { depth -= 1 }
    var left = try operand()
    while case .sign(let sign) = current.kind, let operation = RowExpression.Operation(rawValue: sign), operation.precedence > precedence {
      index += 1
      left = .arithmetic(operation, left, try node(above: operation.precedence))
    }
    return left
  }

  private mutating func operand() throws(TicketsError) -> FormulaNode {
    let token = current
    switch token.kind {
    case .number: return .number(try number())
    case .sign("-"):
      index += 1
      return .arithmetic(.multiply, .number(-1), try node(above: RowExpression.Operation.multiply.precedence))
    case .sign("("):
      index += 1
      let inner = try node(above: 0)
      try expect(")", "to close the parenthesis at character \(token.position)")
      return inner
    case .word(let word):
      let name = word.lowercased()
      guard Self.functions.contains(name) else {
        let isCall = self.token(1).isSign("(")
        let hint = isCall ? TicketsError.suggestion(for: name, among: Self.functions) : ""
        let found = isCall ? "there is no aggregate '\(word)'" : "'\(word)' stands outside an aggregate"
        throw .invalidFormula("\(found)\(hint); aggregates are \(Self.functions.joined(separator: ", "))", at: token.position)
      }
      index += 1
      return .aggregate(try place(of: try aggregate(name, at: token.position)))
    default:
      throw .invalidFormula(
        "expected a number, an aggregate such as count(tickets) or '(', but found \(token.description)", at: token.position)
    }
  }

  private mutating func place(of aggregate: FormulaAggregate) throws(TicketsError) -> Int {
    if let known = aggregates.firstIndex(of: aggregate) { return known }
    guard aggregates.count < Self.maximumAggregates else {
      throw .invalidFormula("a formula may have \(Self.maximumAggregates) aggregates", at: current.position)
    }
    aggregates.append(aggregate)
    return aggregates.count - 1
  }

  /// A number and the unit of time behind it, where there is one: `24 h` is 86,400 s.
  mutating func number() throws(TicketsError) -> Double {
    guard case .number(let value) = current.kind else {
      throw .invalidFormula("expected a number, but found \(current.description)", at: current.position)
    }
    index += 1
    let scale: Double
    switch current.keyword {
    case "s": scale = 1
    case "min": scale = 60
    case "h": scale = 3600
    case "d": scale = 86_400
    case "w": scale = 604_800
    default: return value
    }
    // `min(` begins an aggregate.
    guard !token(1).isSign("(") else { return value }
    index += 1
    return value * scale
  }
}

extension RowExpression.Operation {
  /// How strongly the sign binds, conditions and comparisons being weaker.
  var precedence: Int {
    switch self {
    case .add, .subtract: 5
    case .multiply, .divide: 6
    }
  }
}
