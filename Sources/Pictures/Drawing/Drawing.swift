/// A picture as shapes and texts with roles: one geometry, styled when it is written.
public struct Drawing: Sendable, Equatable {
  public enum Element: Sendable, Equatable {
    case shape(Path, fill: ColourRole?, stroke: Stroke?)
    /// A shape filled with 45° hatching in a role's colour.
    case hatched(Path, ColourRole)
    case label(Label)
  }

  public var width: Double
  public var height: Double
  /// The accessible name and description.
  public var title: String
  public var summary: String
  public var elements: [Element] = []
  /// Where data positions lie, for scripts that point at them.
  var plot: Plot?

  /// The panel in which a pointer finds points: x runs over the span of positions, y over the span of values.
  struct Plot: Sendable, Equatable {
    var box: Box
    var x: LinearScale
    var y: LinearScale
  }

  public init(width: Double, height: Double, title: String, summary: String) {
    self.width = width
    self.height = height
    self.title = title
    self.summary = summary
  }

  public mutating func add(_ path: Path, fill: ColourRole? = nil, stroke: Stroke? = nil) {
    if !path.isEmpty { elements.append(.shape(path, fill: fill, stroke: stroke)) }
  }

  public mutating func add(_ label: Label) {
    if !label.text.isEmpty { elements.append(.label(label)) }
  }

  public mutating func hatch(_ path: Path, _ role: ColourRole) {
    if !path.isEmpty { elements.append(.hatched(path, role)) }
  }

  public mutating func line(_ from: Spot, _ to: Spot, _ stroke: Stroke) {
    var path = Path()
    path.segment(from, to)
    add(path, stroke: stroke)
  }

  /// Every text on the picture.
  public var labels: [Label] {
    elements.compactMap { if case .label(let label) = $0 { label } else { nil } }
  }
}
