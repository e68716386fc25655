import COpenSSL
import Foundation

/// SHA-256 of bytes that come piece by piece.
@safe
struct RunningDigest: ~Copyable {
  private let context: OpaquePointer

  /// - Throws: `Problem` 503 where there is no memory for it.
  init() throws {
    guard let context = unsafe EVP_MD_CTX_new(), unsafe EVP_DigestInit_ex(context, EVP_sha256(), nil) == 1 else { throw Problem.busy }
    unsafe self.context = context
  }

  deinit { unsafe EVP_MD_CTX_free(context) }

  mutating func update(_ bytes: Data) {
    unsafe bytes.withUnsafeBytes { unsafe _ = EVP_DigestUpdate(context, $0.baseAddress, $0.count) }
  }

  /// The digest of everything so far: 32 bytes. Nothing can be added after it.
  mutating func finish() -> [UInt8] {
    var digest = [UInt8](repeating: 0, count: 32)
    unsafe digest.withUnsafeMutableBufferPointer { unsafe _ = EVP_DigestFinal_ex(context, $0.baseAddress, nil) }
    return digest
  }
}
