import COpenSSL
import Foundation

/// Digests, keyed digests and random bytes, by OpenSSL's libcrypto.
enum Digest {
  /// SHA-256 (FIPS 180-4) of `bytes`: 32 bytes.
  static func sha256(_ bytes: [UInt8]) -> [UInt8] {
    var digest = [UInt8](repeating: 0, count: 32)
    unsafe digest.withUnsafeMutableBufferPointer { output in
      unsafe bytes.withUnsafeBufferPointer { input in
        // The address of no bytes may be none, which OpenSSL takes for an empty text.
        unsafe _ = SHA256(input.baseAddress, input.count, output.baseAddress)
      }
    }
    return digest
  }

  /// HMAC (RFC 2104) with SHA-256: 32 bytes.
  static func hmacSHA256(_ bytes: [UInt8], key: [UInt8]) -> [UInt8] {
    var digest = [UInt8](repeating: 0, count: 32)
    var length: UInt32 = 32
    // OpenSSL takes no key at no address for the key before it.
    let key = key.isEmpty ? [0] : key
    unsafe digest.withUnsafeMutableBufferPointer { output in
      unsafe bytes.withUnsafeBufferPointer { input in
        unsafe key.withUnsafeBufferPointer { key in
          unsafe _ = HMAC(EVP_sha256(), key.baseAddress, Int32(key.count), input.baseAddress, input.count, output.baseAddress, &length)
        }
      }
    }
    return digest
  }

  /// Random bytes that nobody can foretell; nil where the system has none to give.
  static func randomBytes(_ count: Int) -> [UInt8]? {
    var bytes = [UInt8](repeating: 0, count: count)
    let status = unsafe bytes.withUnsafeMutableBufferPointer { unsafe RAND_bytes($0.baseAddress, Int32($0.count)) }
    return status == 1 ? bytes : nil
  }

  /// Whether two texts of bytes are equal, in a time that does not tell where they differ.
  static func areEqual(_ a: [UInt8], _ b: [UInt8]) -> Bool {
    guard a.count == b.count else { return false }
    return unsafe a.withUnsafeBytes { a in
      unsafe b.withUnsafeBytes { b in unsafe CRYPTO_memcmp(a.baseAddress, b.baseAddress, a.count) == 0 }
    }
  }

  /// Bytes as hexadecimal digits in lower case.
  static func hex(_ bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef")
    return String(bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] })
  }

  /// Bytes as base64 that fits an address (RFC 4648, section 5), without padding.
  static func base64URL(_ bytes: [UInt8]) -> String {
    Data(bytes).base64EncodedString().replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
  }
}
