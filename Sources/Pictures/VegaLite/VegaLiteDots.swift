import Engine

/// Shares by name: a dot each with its interval, and a ring where the exact value is known.
struct VegaLiteDots: VegaLiteView {
  struct Dot {
    let name: String
    let value: Double
    let lower: Double
    let upper: Double
    var exact: Double?
  }

  var title: String
  var subtitle: String
  var dots: [Dot]

  func json(_ theme: Theme) -> JSONValue {
    let rows = dots.map { dot in
      func number(_ value: Double?) -> JSONValue { value.flatMap { $0.isFinite ? .number($0) : nil } ?? .null }
      return JSONValue.object([
        "name": .text(dot.name), "value": number(dot.value), "lower": number(dot.lower), "upper": number(dot.upper),
        "exact": number(dot.exact),
      ])
    }
    let colour = JSONValue.text(theme.hex(.forecast))
    let shown = ["name", "value", "lower", "upper", "exact"].map { field -> JSONValue in ["field": .text(field)] }
    func layer(_ mark: JSONValue, _ field: String, to other: String? = nil) -> JSONValue {
      var encoding: [String: JSONValue] = [
        "x": ["field": .text(field), "type": "quantitative", "title": .null, "scale": ["domain": [0, 1]], "axis": ["format": "%"]],
        "tooltip": .list(shown),
      ]
      if let other { encoding["x2"] = ["field": .text(other)] }
      return ["mark": mark, "encoding": .object(encoding)]
    }
    return [
      "title": ["text": .text(title), "subtitle": .text(subtitle)],
      "width": 640,
      "height": ["step": 22],
      "data": ["values": .list(rows)],
      "encoding": ["y": ["field": "name", "type": "nominal", "sort": .null, "title": .null]],
      "layer": .list([
        layer(["type": "rule", "strokeWidth": 3, "color": colour], "lower", to: "upper"),
        layer(["type": "point", "filled": true, "opacity": 1, "size": 40, "color": colour], "value"),
        layer(["type": "point", "size": 110, "color": .text(theme.hex(.ink))], "exact"),
      ]),
    ]
  }
}
