/// The widths, in pixels, at which pictures are drawn: a page asks for the one that fits and never shrinks a wider one.
public enum PictureWidth: Double, Sendable, CaseIterable {
  case phone = 360
  case largePhone = 560
  case tablet = 760
  case desktop = 960
  case wide = 1200

  /// The widest of the five that fits into `pixels`; the narrowest when none does.
  public init(fitting pixels: Double) {
    self = Self.allCases.last { $0.rawValue <= pixels } ?? .phone
  }
}
