import Foundation

/// The file in a form as browsers send it (RFC 7578).
struct MultipartForm {
  /// One field of the form.
  struct Part {
    var name: String
    var fileName: String?
    var contents: Data
  }

  let parts: [Part]

  /// Reads a body; nil where the content type or the body is no such form.
  init?(contentType: String, body: Data) {
    guard contentType.lowercased().hasPrefix("multipart/form-data"), let boundary = Self.parameter("boundary", of: contentType),
      !boundary.isEmpty, boundary.utf8.count <= 70
    else { return nil }
    let delimiter = Data("--\(boundary)".utf8)
    let gap = Data("\r\n\r\n".utf8)
    var parts: [Part] = []
    guard var start = body.range(of: delimiter)?.upperBound else { return nil }
    while parts.count < 20 {
      let rest = body[start...]
      // After a delimiter comes a line end, or the two dashes of the last one.
      guard rest.starts(with: Data("\r\n".utf8)), let head = rest.range(of: gap) else { break }
      guard let next = body.range(of: Data("\r\n".utf8) + delimiter, in: head.upperBound..<body.endIndex) else { return nil }
      let lines = String(decoding: body[rest.startIndex..<head.lowerBound], as: UTF8.self).split(separator: "\r\n")
      if let disposition = lines.first(where: { $0.lowercased().hasPrefix("content-disposition:") }).map(String.init) {
        parts.append(
          Part(
            name: Self.parameter("name", of: disposition) ?? "", fileName: Self.parameter("filename", of: disposition),
            contents: body[head.upperBound..<next.lowerBound]))
      }
      start = next.upperBound
    }
    self.parts = parts
  }

  /// The value of `; name="…"` or `; name=…`.
  private static func parameter(_ name: String, of field: String) -> String? {
    for piece in field.split(separator: ";").dropFirst() {
      let pair = piece.split(separator: "=", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) }
      guard pair.count == 2, pair[0].lowercased() == name else { continue }
      return pair[1].trimmingCharacters(in: CharacterSet(charactersIn: "\""))
    }
    return nil
  }
}
