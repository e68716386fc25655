import Engine

/// A Vega-Lite 5 specification that holds its own data: the panels of an answer below one another, for notebooks and other people's tools.
///
/// Version 5, because that is what notebooks draw without a network; nothing in it is fetched but the address that names the version.
struct VegaLiteDocument {
  /// The version that the documents are written for, and the media type under which the API sends them.
  static let schema = "https://vega.github.io/schema/vega-lite/v5.json"

  var panels: [any VegaLiteView]
  var theme = Theme.light

  /// The document as JSON text.
  func text() -> String {
    var document: [String: JSONValue] = [
      "$schema": .text(Self.schema),
      "background": .text(theme.hex(.background)),
      "config": config,
      "vconcat": .list(panels.map { $0.json(theme) }),
    ]
    // Each grid has kinds of its own: one scale for all would give them each other's colours.
    if panels.contains(where: { $0 is VegaLiteGrid }) { document["resolve"] = ["scale": ["color": "independent"]] }
    // Nothing but finite numbers, texts and null goes in, which JSON can always hold.
    return (try? EngineJSON.encode(JSONValue.object(document))).map { String(decoding: $0, as: UTF8.self) } ?? "{}\n"
  }

  private var config: JSONValue {
    let text: JSONValue = .text(theme.hex(.muted))
    return [
      "axis": [
        "labelColor": text, "titleColor": text, "gridColor": .text(theme.hex(.grid)), "domainColor": .text(theme.hex(.axis)),
        "tickColor": .text(theme.hex(.axis)),
      ],
      "title": [
        "color": .text(theme.hex(.ink)), "subtitleColor": text, "anchor": "start", "fontSize": 15, "subtitleFontSize": 12,
      ],
      "legend": ["labelColor": text, "titleColor": text],
      "view": ["stroke": .null],
    ]
  }
}

/// One panel: its rows, by name of column, and the layers drawn from them.
struct VegaLitePanel {
  var title: String
  var subtitle: String
  /// What the vertical axis shows; the column's own name where it is empty.
  var measure: String
  var rows: [JSONValue]
  var hasDates: Bool
  var layers: [VegaLiteLayer]
  var height = 260

  func json(_ theme: Theme) -> JSONValue {
    [
      "title": ["text": .text(title), "subtitle": .text(subtitle)],
      "width": 860,
      "height": .integer(height),
      "data": ["values": .list(rows)],
      "encoding": ["x": hasDates ? Self.dates : Self.steps],
      "layer": .list(layers.map { $0.json(theme, measure: measure) }),
    ]
  }

  /// Instants are written on the clock of the data and drawn as they are written, wherever the reader's own clock stands.
  private static let dates: JSONValue = [
    "field": "at", "type": "temporal", "title": .null, "scale": ["type": "utc"],
    // The clock of 24 hours, and the weekday where days are told apart.
    "axis": [
      "format": [
        "minutes": "%H:%M", "hours": "%H:%M", "day": "%a %-d %b", "date": "%a %-d %b", "week": "%-d %b", "month": "%b", "quarter": "%b",
        "year": "%Y",
      ]
    ],
  ]
  private static let steps: JSONValue = ["field": "at", "type": "quantitative", "title": .null]
}

/// Something drawn over a panel's steps.
struct VegaLiteLayer {
  enum Mark {
    case line(dashed: Bool)
    /// A line that keeps its height from step to step.
    case steps(dashed: Bool)
    /// Between `field` and the column named.
    case area(to: String)
    case points(size: Int)
  }

  var mark: Mark
  /// The column it shows.
  var field: String
  var colour: ColourRole
  /// Columns shown where the pointer rests.
  var tooltip: [String] = []
  /// Only the rows with this value of this column.
  var only: (column: String, value: JSONValue)?

  func json(_ theme: Theme, measure: String) -> JSONValue {
    var encoding: [String: JSONValue] = [
      "y": ["field": .text(field), "type": "quantitative", "title": .text(measure.isEmpty ? field : measure), "scale": ["zero": false]]
    ]
    if case .area(let other) = mark { encoding["y2"] = ["field": .text(other)] }
    if !tooltip.isEmpty { encoding["tooltip"] = .list(tooltip.map { ["field": .text($0)] }) }
    var layer: [String: JSONValue] = ["mark": .object(style(theme)), "encoding": .object(encoding)]
    if let only { layer["transform"] = [["filter": ["field": .text(only.column), "equal": only.value]]] }
    return .object(layer)
  }

  private func style(_ theme: Theme) -> [String: JSONValue] {
    let colour = JSONValue.text(theme.hex(colour))
    // A gap in the data stays a gap.
    let gap: JSONValue = "break-paths-show-domains"
    switch mark {
    case .line(let dashed): return ["type": "line", "color": colour, "strokeDash": Self.dash(dashed), "strokeWidth": 1.5, "invalid": gap]
    case .steps(let dashed):
      return ["type": "line", "interpolate": "step-after", "color": colour, "strokeDash": Self.dash(dashed), "invalid": gap]
    case .area: return ["type": "area", "color": colour, "opacity": 0.8, "invalid": gap]
    case .points(let size): return ["type": "point", "filled": true, "opacity": 1, "color": colour, "size": .integer(size)]
    }
  }

  private static func dash(_ dashed: Bool) -> JSONValue { dashed ? [5, 4] : [1, 0] }
}

/// One row of a panel under construction: missing numbers are null.
struct VegaLiteRow {
  private(set) var members: [String: JSONValue]

  /// - Parameters:
  ///   - ds: the step as answers write it: a date, an instant, or a whole number.
  init(ds: String) {
    members = ["ds": .text(ds)]
    if let step = Int(ds) {
      members["at"] = .integer(step)
    } else {
      members["at"] = .text(ds.contains("T") ? Self.clockReading(ds) + "Z" : ds)
    }
  }

  /// Columns of numbers as rows; a column that is shorter is missing at its end.
  static func rows(_ ds: [String], _ columns: [(name: String, values: [Double])]) -> [JSONValue] {
    ds.indices.map { index in
      var row = VegaLiteRow(ds: ds[index])
      for column in columns { row.set(column.name, column.values.indices.contains(index) ? column.values[index] : .nan) }
      return row.json
    }
  }

  mutating func set(_ name: String, _ value: Double) { members[name] = value.isFinite ? .number(value) : .null }
  mutating func set(_ name: String, _ value: String) { members[name] = .text(value) }

  var json: JSONValue { .object(members) }

  /// The date and time of an instant without its offset.
  private static func clockReading(_ instant: String) -> String { String(instant.prefix("2024-01-01T00:00:00".count)) }

  /// Whether steps such as `ds` are dates.
  static func isDate(_ ds: String?) -> Bool { ds.map { Int($0) == nil } ?? true }
}
