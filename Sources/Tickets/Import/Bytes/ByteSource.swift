#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The stored bytes of a source, read in order: a file, standard input or memory.
struct ByteSource: ~Copyable {
  private enum Origin {
    case descriptor(Int32, owned: Bool)
    case memory([UInt8])
  }

  private let origin: Origin
  /// Size in bytes as stored, where it is known.
  let total: Int?
  private(set) var done = 0

  init(_ source: DataSource) throws(TicketsError) {
    switch source {
    case .bytes(let bytes, _):
      origin = .memory(bytes)
      total = bytes.count
    case .standardInput:
      origin = .descriptor(0, owned: false)
      total = nil
    case .file(let path):
      (origin, total) = try Self.open(path)
    }
  }

  deinit {
    if case .descriptor(let descriptor, owned: true) = origin { close(descriptor) }
  }

  /// Fills `buffer` from its start and answers how many bytes came; 0 = the source has ended.
  mutating func read(into buffer: UnsafeMutableRawBufferPointer) throws(TicketsError) -> Int {
    switch origin {
    case .memory(let bytes):
      let count = min(buffer.count, bytes.count - done)
      let start = done
      unsafe bytes.withUnsafeBytes { unsafe buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: $0[start..<start + count])) }
      done += count
      return count
    case .descriptor(let descriptor, _):
      while true {
        let count = unsafe systemRead(descriptor, buffer.baseAddress, buffer.count)
        if count >= 0 {
          done += count
          return count
        }
        if errno != EINTR { throw TicketsError(code: "read_failed", message: "Reading stopped: \(Self.reason(errno)).") }
      }
    }
  }

  private static func open(_ path: String) throws(TicketsError) -> (Origin, Int?) {
    let descriptor = systemOpen(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      switch errno {
      case ENOENT, ENOTDIR: throw TicketsError(code: "file_not_found", message: "There is no such file.")
      case EACCES, EPERM: throw TicketsError(code: "file_unreadable", message: "The file may not be read by this user.")
      case let number: throw TicketsError(code: "file_unreadable", message: "The file cannot be opened: \(reason(number)).")
      }
    }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else {
      close(descriptor)
      throw TicketsError(code: "file_unreadable", message: "The file cannot be examined.")
    }
    let kind = status.st_mode & S_IFMT
    if kind == S_IFDIR {
      close(descriptor)
      throw TicketsError(code: "is_directory", message: "This is a folder; name one file in it.")
    }
    return (.descriptor(descriptor, owned: true), kind == S_IFREG ? Int(status.st_size) : nil)
  }

  private static func reason(_ number: Int32) -> String {
    unsafe strerror(number).map { unsafe String(cString: $0) } ?? "error \(number)"
  }
}

private func systemRead(_ descriptor: Int32, _ base: UnsafeMutableRawPointer?, _ count: Int) -> Int {
  unsafe read(descriptor, base, count)
}

private func systemOpen(_ path: String, _ flags: Int32) -> Int32 {
  unsafe open(path, flags)
}
