import Timeline

/// The help desk that a file was recognised to come from, and why.
struct RecognisedDialect: Sendable {
  let dialect: HelpDeskDialect
  let form: HelpDeskDialect.Form
  let why: String

  /// The dialect whose telling fields stand in `header`, the one with most of them; nil where none is told.
  init?(header: [String], sample: [[String]]) {
    let names = Set(header.map(HeaderName.normalised))
    let indices = Dictionary(header.indices.map { (HeaderName.normalised(header[$0]), $0) }) { first, _ in first }
    func values(_ name: String) -> [String] {
      guard let index = indices[HeaderName.normalised(name)] else { return [] }
      return sample.compactMap { $0.indices.contains(index) && !$0[index].isEmpty ? $0[index] : nil }
    }
    var best: (dialect: HelpDeskDialect, form: HelpDeskDialect.Form, found: [String])?
    for dialect in HelpDeskDialect.all {
      for form in dialect.forms where form.required.allSatisfy(names.contains) {
        let found = form.telling.filter(names.contains)
        guard found.count >= form.least, found.count > best?.found.count ?? 0, form.test?(values) ?? true else { continue }
        best = (dialect, form, found)
      }
    }
    guard let best else { return nil }
    dialect = best.dialect
    form = best.form
    let shown = best.found.prefix(4).compactMap { indices[$0].map { header[$0] } }
    why = "\(best.dialect.name), \(best.form.name): it has the fields \(shown.joined(separator: ", "))"
  }
}
