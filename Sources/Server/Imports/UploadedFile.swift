import Engine
import Foundation
import HTTPTypes
import Hummingbird

/// The body of a request in a file of its own, because it may be larger than memory. The file goes with the last that holds it.
final class UploadedFile: Sendable {
  let path: String
  /// SHA-256 of the body as it came.
  let digest: [UInt8]

  private init(path: String, digest: [UInt8]) {
    self.path = path
    self.digest = digest
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Encodings that the reader of tickets recognises by itself.
  private static let encodings = ["identity", "gzip", "x-gzip", "zstd"]

  /// Writes a body to the disk as it comes.
  ///
  /// - Throws: `Problem` 408, 413, 415, 507.
  static func receive(_ request: Request, limit: Int, timeout: Duration) async throws -> UploadedFile {
    let encoding = request.headers[.contentEncoding].map { $0.lowercased() } ?? "identity"
    guard encodings.contains(encoding) else {
      throw Problem(
        .unsupportedMediaType, code: "unsupported_media_type",
        detail: "A body with Content-Encoding \(encoding.prefix(40)) is not read; send gzip or zstd, or send it as it is.",
        headers: [.acceptEncoding: "gzip, zstd, identity"])
    }
    let sink = try UploadSink()
    do {
      _ = try await RequestBodyReader(limit: limit, timeout: timeout).gather(request, into: sink) { sink, part in try await sink.take(part)
      }
      return UploadedFile(path: sink.path, digest: try await sink.finish())
    } catch {
      try? FileManager.default.removeItem(atPath: sink.path)
      throw error
    }
  }
}

/// Takes the parts of an upload in the order in which they come.
private actor UploadSink {
  nonisolated let path: String
  private let handle: FileHandle
  private var pending = Data()
  private var digest: RunningDigest
  /// Bytes written at once.
  private static let portion = 1 << 20

  /// A new file that nobody else may read.
  init() throws {
    guard let name = Digest.randomBytes(12) else { throw Problem.busy }
    path = FileManager.default.temporaryDirectory.appending(path: "foreshift-upload-\(Digest.hex(name))").path
    guard FileManager.default.createFile(atPath: path, contents: nil, attributes: [.posixPermissions: 0o600]),
      let handle = FileHandle(forWritingAtPath: path)
    else { throw Self.full }
    self.handle = handle
    digest = try RunningDigest()
  }

  func take(_ part: ByteBuffer) async throws {
    pending.append(contentsOf: part.readableBytesView)
    if pending.count >= Self.portion { try await write() }
  }

  func finish() async throws -> [UInt8] {
    try await write()
    try? handle.close()
    return digest.finish()
  }

  private func write() async throws {
    let portion = pending
    pending = Data()
    digest.update(portion)
    let handle = handle
    do {
      try await Offloaded.run { try handle.write(contentsOf: portion) }
    } catch {
      throw Self.full
    }
  }

  private static var full: Problem {
    Problem(
      HTTPResponse.Status(code: 507, reasonPhrase: "Insufficient Storage"), code: "disk_full",
      detail: "The upload cannot be put on the server's disk, which is full or may not be written; nothing was kept.")
  }
}
