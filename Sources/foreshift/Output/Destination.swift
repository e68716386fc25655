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
        throw Self.cannotWrite("standard output", error)
      }
    case .file(let path):
      try Self.replace(path, with: data)
    }
  }

  /// Writes beside `path`, forces the bytes to the disk, then renames: a full disk or a crash leaves the old file or none.
  private static func replace(_ path: String, with data: Data) throws(JobError) {
    let url = URL(filePath: path)
    let part = url.deletingLastPathComponent().appending(path: ".\(url.lastPathComponent).part-\(ProcessInfo.processInfo.processIdentifier)")
    do {
      try data.write(to: part)
      let handle = try FileHandle(forWritingTo: part)
      try handle.synchronize()
      try handle.close()
      guard unsafe rename(part.path, url.path) == 0 else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
    } catch {
      try? FileManager.default.removeItem(at: part)
      throw cannotWrite(path, error)
    }
  }

  private static func cannotWrite(_ place: String, _ error: any Error) -> JobError {
    let underlying = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError
    let code = underlying?.domain == NSPOSIXErrorDomain ? underlying?.code : (error as NSError).domain == NSPOSIXErrorDomain ? (error as NSError).code : nil
    let reason = code.map { unsafe String(cString: strerror(Int32($0))) } ?? error.localizedDescription
    return JobError(
      .environment, code: "cannot_write", message: "cannot write \(place): \(reason.lowercased()); nothing was left under that name")
  }
}
