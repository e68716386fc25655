import HTTPTypes
import Hummingbird
import Tickets

/// A page or a picture as it is sent, with the tag by which a client that has it already is told so.
///
/// It is kept in one form, packed with gzip where that saves something: a picture takes a quarter of its room, and nearly every client takes it as it
/// lies there. For one that does not it is unpacked again.
struct KeptPage: Sendable {
  let type: String
  /// Weak (RFC 9110, 8.8.1), because the plain and the packed form share it.
  let tag: String
  private let bytes: ByteBuffer
  private let isPacked: Bool
  /// Bytes of the plain form.
  private let length: Int

  init(_ text: String, type: String) {
    let plain = [UInt8](text.utf8)
    let packed = plain.count > 512 ? GzipPacking.deflate(plain) : nil
    self.type = type
    tag = "W/\"" + Digest.hex(Array(Digest.sha256(plain).prefix(12))) + "\""
    bytes = ByteBuffer(bytes: packed ?? plain)
    isPacked = packed != nil
    length = plain.count
  }

  /// Bytes in memory.
  var size: Int { bytes.readableBytes }

  /// - Throws: `TicketsError` where the packed form cannot be read, which nothing but broken memory makes happen.
  func plain() throws -> ByteBuffer {
    isPacked ? ByteBuffer(bytes: try Gunzip.inflate(Array(buffer: bytes), limit: length)) : bytes
  }

  /// - Parameters:
  ///   - headers: what else is said of it, `Vary` included.
  ///   - isWhole: false where it stands for a page that is still being made, and which whoever has it must ask for again.
  func response(to request: Request, _ headers: HTTPFields, isWhole: Bool = true) throws -> Response {
    var headers = headers
    headers[.contentType] = type
    headers[.cacheControl] = "private, no-cache"
    headers[.eTag] = tag
    if isWhole, EntityTag.isNamed(tag, in: request.headers[.ifNoneMatch]) { return Response(status: .notModified, headers: headers) }
    guard isPacked, Gzip.isAccepted(request.headers) else {
      return Response(status: .ok, headers: headers, body: ResponseBody(byteBuffer: try plain()))
    }
    headers[.contentEncoding] = "gzip"
    return Response(status: .ok, headers: headers, body: ResponseBody(byteBuffer: bytes))
  }
}
