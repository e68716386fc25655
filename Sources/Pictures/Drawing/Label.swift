/// One line of text on a picture.
public struct Label: Sendable, Equatable {
  public enum Anchor: String, Sendable { case start, middle, end }

  public var text: String
  /// The anchor point on the base line.
  public var at: Spot
  public var size: Double
  public var role: ColourRole
  public var anchor: Anchor
  public var bold: Bool
  /// An outline in the background's colour, for a text that lies on lines.
  public var halo: Bool

  public init(
    _ text: String, at: Spot, size: Double = 11, role: ColourRole = .muted, anchor: Anchor = .start, bold: Bool = false, halo: Bool = false
  ) {
    self.text = text
    self.at = at
    self.size = size
    self.role = role
    self.anchor = anchor
    self.bold = bold
    self.halo = halo
  }

  /// The room the text takes: ascent 0.8 and descent 0.2 of the size, in the widest common font.
  var box: Box {
    let width = TextWidth.of(text, size: size, bold: bold)
    let left =
      switch anchor {
      case .start: at.x
      case .middle: at.x - width / 2
      case .end: at.x - width
      }
    return Box(left: left, top: at.y - size * 0.8, right: left + width, bottom: at.y + size * 0.2)
  }
}
