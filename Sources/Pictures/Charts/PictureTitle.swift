/// The title over a picture: what the answer calls it, with the unit; a series without a name is called "Series".
enum PictureTitle {
  static func text(_ title: String, unit: String = "") -> String {
    let name = title.allSatisfy(\.isWhitespace) ? "Series" : title
    return unit.isEmpty ? name : "\(name), \(unit)"
  }
}
