import Engine

/// The KPI catalogue as a page of documentation in Markdown: an overview by family, then every KPI with all that is known of it.
enum CatalogPage {
  static func markdown(_ answer: CatalogJob.Response, locale: PictureLocale) -> String {
    var families: [String] = []
    for kpi in answer.kpis where !families.contains(kpi.category) { families.append(kpi.category) }
    var text = """
      # The KPI catalogue

      \(answer.kpis.count) measures of service operations. This page is written by `foreshift catalog --output docs/catalogue.md`; every KPI has one
      entry, from which its computation, its chart, the report's words and this page are made.

      """
    for family in families {
      let members = answer.kpis.filter { $0.category == family }
      text += "\n## \(family.prefix(1).uppercased() + family.dropFirst())\n\n"
      text += members.map { "- [\(name($0, locale))](#\($0.id)): `\($0.id)`" }.joined(separator: "\n") + "\n"
      for kpi in members { text += section(kpi, locale) }
    }
    return text + definitions(answer.definitions)
  }

  private static func definitions(_ definitions: [CatalogJob.Definition]) -> String {
    guard !definitions.isEmpty else { return "" }
    var text = """

      ## Definitions

      Where the field defines a measure in more than one way, the choice is yours: `--define name=value`, or `definitions` in a request. Every
      number says by which choices it was computed.

      | choice | value | what it means |
      | --- | --- | --- |

      """
    for one in definitions { text += "| `\(one.name)` | `\(one.value)`\(one.isDefault ? " (default)" : "") | \(escaped(one.says)) |\n" }
    return text
  }

  private static func section(_ kpi: CatalogJob.Entry, _ locale: PictureLocale) -> String {
    var text = "\n### <a id=\"\(kpi.id)\"></a>\(name(kpi, locale))\n\n\(kpi.definition)\n\n"
    func row(_ title: String, _ value: String?) {
      if let value, !value.isEmpty { text += "| \(title) | \(escaped(value)) |\n" }
    }
    text += "| | |\n| --- | --- |\n"
    row("id", "`\(kpi.id)`")
    row("also", kpi.aliases.joined(separator: ", "))
    row("formula", kpi.formula)
    row("numerator", kpi.numerator)
    row("denominator", kpi.denominator)
    row("unit", kpi.unit)
    row("good", kpi.direction.replacing("_", with: "-"))
    row("adds up as", kpi.aggregation)
    row("computed from", kpi.columns.map { $0.map { "`\($0)`" }.joined(separator: ", ") }.joined(separator: "; or "))
    let choices = kpi.choices.sorted { $0.key < $1.key }.map { "`\($0.key)`: \($0.value.joined(separator: ", "))" }
    row("definitions (default first)", choices.joined(separator: "; "))
    row("chart", "\(kpi.chartFamily.replacing("_", with: " ")): \(kpi.chartWhy)")
    row("target", kpi.target)
    row("level", kpi.level)
    row("owners", kpi.ownerRoles.joined(separator: ", ").replacing("_", with: " "))
    row("notes", kpi.notes)
    let names = kpi.names.filter { $0.key != locale.tag }.sorted { $0.key < $1.key }
    row("names", names.map { "\($0.value) (\($0.key))" }.joined(separator: "; "))
    return text
  }

  private static func name(_ kpi: CatalogJob.Entry, _ locale: PictureLocale) -> String {
    kpi.names[locale.tag] ?? kpi.names["en"] ?? kpi.id
  }

  private static func escaped(_ text: String) -> String { text.replacing("|", with: "\\|").replacing("\n", with: " ") }
}
