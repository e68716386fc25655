import Engine
import Foundation

/// Where a result goes: standard output, or a file that appears under its name only when it is whole.
enum Destination {
  case standardOutput
  case file(String)

  func write(_ data: Data) throws(JobError) {
    switch self {
    case .standardOutput:
      do {
        try FileHandle.standardOutput.write(contentsOf: data)
      } catch {
        // Whoever read along has seen enough: no error.
        if Self.posixCode(error) == EPIPE { return }
        throw Self.cannotWrite("standard output", error)
      }
    case .file(let path):
      if Self.isSpecial(path) { try Self.append(data, to: path) } else { try Self.replace(path, with: data) }
    }
  }

  /// A device, pipe or socket must be written to, never renamed over.
  private static func isSpecial(_ path: String) -> Bool {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { return false }
    let kind = status.st_mode & S_IFMT
    return kind != S_IFREG && kind != S_IFDIR
  }

  private static func append(_ data: Data, to path: String) throws(JobError) {
    do {
      let handle = try FileHandle(forWritingTo: URL(filePath: path))
      try handle.write(contentsOf: data)
      try handle.close()
    } catch {
      throw cannotWrite(path, error)
    }
  }

  /// Writes beside `path`, forces the bytes to the disk, then renames: a full disk or a crash leaves the old file or none.
  private static func replace(_ path: String, with data: Data) throws(JobError) {
    let url = URL(filePath: path)
    let part = url.deletingLastPathComponent().appending(
      path: ".\(url.lastPathComponent).part-\(ProcessInfo.processInfo.processIdentifier)")
    do {
      guard FileManager.default.createFile(atPath: part.path, contents: nil) else {
        throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO)
      }
      let handle = try FileHandle(forWritingTo: part)
      try handle.write(contentsOf: data)
      try handle.synchronize()
      try handle.close()
      guard unsafe rename(part.path, url.path) == 0 else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
    } catch {
      try? FileManager.default.removeItem(at: part)
      throw cannotWrite(path, error)
    }
  }

  private static func cannotWrite(_ place: String, _ error: any Error) -> JobError {
    let reason = posixCode(error).map { unsafe String(cString: strerror($0)) } ?? error.localizedDescription
    return JobError(
      .environment, code: "cannot_write", message: "cannot write \(place): \(reason.lowercased()); no half-written file was left behind")
  }

  private static func posixCode(_ error: any Error) -> Int32? {
    let underlying = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError
    return [underlying, error as NSError].compactMap { $0 }.first { $0.domain == NSPOSIXErrorDomain }.map { Int32($0.code) }
  }
}
