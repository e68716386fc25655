import Engine
import Foundation
import HTTPTypes
import Hummingbird

extension Response {
  /// JSON that is there already.
  static func json(
    _ data: Data, status: HTTPResponse.Status = .ok, caching: String = "no-store", headers: HTTPFields = [:]
  ) -> Response {
    var headers = headers
    headers[.contentType] = "application/json"
    headers[.cacheControl] = caching
    return Response(status: status, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(bytes: data)))
  }

  /// A value as `EngineJSON` writes it.
  static func json(_ value: some Encodable, status: HTTPResponse.Status = .ok, headers: HTTPFields = [:]) throws -> Response {
    json(try EngineJSON.data(value), status: status, headers: headers)
  }
}
