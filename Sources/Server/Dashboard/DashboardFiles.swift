import Foundation
import HTTPTypes
import Hummingbird
import Pictures

/// The style sheet, the script and the icon: at addresses that hold a hash of their contents, so that a browser may keep them for good.
struct DashboardFiles: Sendable {
  private struct File: Sendable {
    var type: String
    var plain: Data
    var packed: Data?
  }

  let assets: DashboardAssets
  private let files: [String: File]

  static let shared = DashboardFiles()

  private init() {
    var files: [String: File] = [:]
    func add(_ text: String, _ suffix: String, _ type: String) -> String {
      let data = Data(text.utf8)
      let hash = DashboardUploads.hexadecimal(Array(Digest.sha256([UInt8](data)).prefix(8)))
      let name = "\(hash).\(suffix)"
      files[name] = File(type: type, plain: data, packed: Gzip.packed(data))
      return "/assets/\(name)"
    }
    assets = DashboardAssets(
      style: add(DashboardAssets.styleSheet, "css", "text/css; charset=utf-8"),
      script: add(DashboardAssets.scriptText, "js", "text/javascript; charset=utf-8"),
      icon: add(DashboardAssets.iconPicture, "svg", "image/svg+xml"))
    self.files = files
  }

  func respond(_ name: String, to request: Request) throws -> Response {
    guard let file = files[name] else {
      throw Problem(.notFound, code: "not_found", detail: "There is no such file; load the page anew.")
    }
    let tag = "\"\(name)\""
    var headers: HTTPFields = [
      .contentType: file.type, .cacheControl: "public, max-age=31536000, immutable", .eTag: tag, .vary: "Accept-Encoding",
    ]
    if request.headers[.ifNoneMatch] == tag { return Response(status: .notModified, headers: headers) }
    if let packed = file.packed, Gzip.isAccepted(request.headers) {
      headers[.contentEncoding] = "gzip"
      return Response(status: .ok, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(bytes: packed)))
    }
    return Response(status: .ok, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(bytes: file.plain)))
  }
}
