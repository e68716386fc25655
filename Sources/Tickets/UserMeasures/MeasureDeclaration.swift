import Yams

/// One entry of the list `measures`, made into a KPI.
enum MeasureDeclaration {
  private static let keys =
    ["id", "name", "formula", "unit", "direction", "description", "chart", "level", "owner"] + ShortForm.keys

  /// The KPI and the line at which it is stated. Throws `invalid_measures_file`, `unknown_key` or `invalid_formula`.
  static func read(_ node: Node) throws(TicketsError) -> (kpi: KPI, line: Int?) {
    let mapping = try StrictMapping(node, title: title(of: node), keys: keys, code: "invalid_measures_file")
    let id = try mapping.requiredText("id")
    guard isIdentifier(id) else {
      throw mapping.invalid("the id '\(id)' is to be small letters, digits and underscores, a letter first, as in urgent_share", at: "id")
    }
    let name = try mapping.requiredText("name")
    let formula = try formula(mapping)
    let shape = formula.plan.shape
    let family = try mapping.choice("chart", ChartFamily.self)
    let owner = try mapping.choice("owner", OwnerRole.self)
    let direction = try mapping.choice("direction", KPI.Direction.self) ?? .neutral
    let description = try mapping.text("description")
    let parts = formula.plan.describedParts
    let kpi = KPI(
      id: id, names: KPI.Names(en: name, nb: name, sv: name, hr: name, zhHant: name, fi: name), aliases: [], verbatim: [], sources: [],
      category: "own", unit: try mapping.text("unit") ?? unit(of: shape), direction: direction, directionNote: direction.rawValue,
      aggregation: aggregation(of: shape), formula: formula.text, numerator: parts.numerator, denominator: parts.denominator,
      chartFamily: family ?? chartFamily(of: formula.plan),
      chartReason: family == nil ? "suits a \(aggregation(of: shape))" : "stated with the measure",
      inputs: formula.columns(KPIDefinitions()), target: nil, targetSource: nil,
      level: try mapping.choice("level", KPI.Level.self) ?? .operational, ownerRoles: owner.map { [$0] } ?? [], notes: description ?? "",
      tableMeasures: [formula], definition: definition(description, formula))
    return (kpi, mapping.line(of: "id"))
  }

  private static func title(of node: Node) -> String {
    if case .mapping(let mapping) = node, case .scalar(let id)? = mapping["id"] { return "measure '\(id.string)'" }
    return "a measure"
  }

  private static func formula(_ mapping: StrictMapping) throws(TicketsError) -> Formula {
    let stated = (["formula"] + ShortForm.forms).filter { mapping.has($0) }
    guard let form = stated.first, stated.count == 1 else {
      let forms = (["formula"] + ShortForm.forms).joined(separator: ", ")
      guard stated.count > 1 else { throw MeasuresDocument.invalid("\(mapping.title) needs one of \(forms)", line: mapping.line) }
      throw mapping.invalid("\(mapping.title) states \(stated.joined(separator: " and ")); one of them is enough", at: stated[1])
    }
    let text: String
    if form == "formula" {
      for key in ShortForm.details where mapping.has(key) {
        throw mapping.invalid("'\(key)' goes with the short forms; write it inside the formula", at: key)
      }
      text = try mapping.requiredText("formula")
    } else {
      text = try ShortForm.formula(form, mapping)
    }
    do throws(TicketsError) {
      return try Formula(text)
    } catch {
      throw TicketsError(
        code: error.code, message: "the formula of \(mapping.title) cannot be read, \(error.message) (in: \(text))",
        line: mapping.line(of: form))
    }
  }

  private static func isIdentifier(_ id: String) -> Bool {
    guard let first = id.utf8.first, id.utf8.count <= 64, (97...122).contains(first) else { return false }
    return id.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 95 }
  }

  private static func definition(_ description: String?, _ formula: Formula) -> String {
    guard let description, !description.isEmpty else { return formula.says(KPIDefinitions()) }
    return description.hasSuffix(".")
      ? "\(description) \(formula.says(KPIDefinitions()))" : "\(description). \(formula.says(KPIDefinitions()))"
  }

  private static func unit(of shape: Measure.Shape) -> String {
    switch shape {
    case .count, .flow, .stock: "count"
    case .proportion: "%"
    case .netScore: "points"
    case .duration: "seconds"
    case .ratio, .mean, .sum: "number"
    }
  }

  private static func aggregation(of shape: Measure.Shape) -> String {
    switch shape {
    case .count: "count"
    case .flow: "net flow"
    case .stock: "stock at instant"
    case .proportion: "proportion"
    case .ratio: "ratio"
    case .netScore: "score from multinomial"
    case .duration: "duration distribution"
    case .mean: "mean"
    case .sum: "sum"
    }
  }

  private static func chartFamily(of plan: FormulaPlan) -> ChartFamily {
    switch plan.shape {
    case .count: .seasonalResidualCount
    case .proportion: .laneyP
    case .netScore: .zMultinomial
    case .duration: plan.isMean ? .logDurationXbarS : .xmrOnQuantile
    case .mean: plan.isMean ? .xbarSWeighted : .xmrOnQuantile
    case .flow, .stock, .ratio, .sum: .xmr
    }
  }
}

extension FormulaPlan {
  /// Whether the values are means, and not quantiles or extremes.
  fileprivate var isMean: Bool {
    if case .spread(let aggregate, _) = form { aggregates[aggregate].function == .mean } else { false }
  }

  /// What is divided by what, in words; nil where nothing is.
  fileprivate var describedParts: (numerator: String?, denominator: String?) {
    guard case .quotient(let top, let bottom) = form else { return (nil, nil) }
    func words(_ form: LinearForm) -> String {
      var seen: Set<String> = []
      return form.terms.map { aggregates[$0.aggregate].words }.filter { seen.insert($0).inserted }.joined(separator: ", ")
    }
    return (words(top), words(bottom))
  }
}

extension FormulaAggregate {
  /// What it speaks of: `tickets`, `volume.answered`.
  fileprivate var words: String {
    let names = (expression?.columns ?? []).map { "\(table.rawValue).\($0.name)" }
    return names.isEmpty ? table.rawValue : names.joined(separator: " and ")
  }
}
