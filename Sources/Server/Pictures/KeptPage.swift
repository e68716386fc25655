import Foundation
import HTTPTypes
import Hummingbird

/// A page or a picture as it is sent: plain, packed, and with the tag by which a client that has it already is told so.
struct KeptPage: Sendable {
  var type: String
  var plain: Data
  /// Packed with gzip; nil where that saves nothing.
  var packed: Data?
  /// Weak (RFC 9110, 8.8.1), because the plain and the packed form share it.
  var tag: String

  init(_ text: String, type: String) {
    self.type = type
    plain = Data(text.utf8)
    packed = plain.count > 512 ? Gzip.packed(plain) : nil
    tag = "W/\"" + Digest.hex(Array(Digest.sha256([UInt8](plain)).prefix(12))) + "\""
  }

  var size: Int { plain.count + (packed?.count ?? 0) }

  /// - Parameters:
  ///   - headers: what else is said of it, `Vary` included.
  ///   - isWhole: false where it stands for a page that is still being made, and which whoever has it must ask for again.
  func response(to request: Request, _ headers: HTTPFields, isWhole: Bool = true) -> Response {
    var headers = headers
    headers[.contentType] = type
    headers[.cacheControl] = "private, no-cache"
    headers[.eTag] = tag
    if isWhole, EntityTag.isNamed(tag, in: request.headers[.ifNoneMatch]) { return Response(status: .notModified, headers: headers) }
    var body = plain
    if let packed, Gzip.isAccepted(request.headers) {
      headers[.contentEncoding] = "gzip"
      body = packed
    }
    return Response(status: .ok, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(bytes: body)))
  }
}
