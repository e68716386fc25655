#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The lines of a text file.
struct FileLines: Sequence, IteratorProtocol {
  private let file: UnsafeMutablePointer<FILE>

  init?(_ path: String) {
    guard let opened = fopen(path, "r") else { return nil }
    file = opened
  }

  mutating func next() -> String? {
    var buffer: UnsafeMutablePointer<CChar>?
    var size = 0
    defer { free(buffer) }
    guard getline(&buffer, &size, file) >= 0, let buffer else { return nil }
    return String(cString: buffer).split(separator: "\n").first.map(String.init) ?? ""
  }
}
