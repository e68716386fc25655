/// The addresses of a figure on a page that a server makes: one drawing stands in the page, and the script asks for another width where
/// another fits.
struct FigureServing: Sendable, Equatable {
  var width: PictureWidth
  /// The drawing; `width` is added to it.
  var picture: String
  /// The numbers as CSV.
  var table: String
  /// The page with period and series.
  var page: String

  /// The drawing as a file of its own, as wide as on the page.
  var file: String { "\(picture)\(picture.contains("?") ? "&" : "?")width=\(Int(width.rawValue))" }
}
