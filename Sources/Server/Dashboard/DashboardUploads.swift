import Engine
import Foundation
import Timeline

/// The files that people sent for a look, in memory only: the latest few, each under a name that nobody can guess.
actor DashboardUploads {
  private var subjects: [(key: String, subject: DashboardSubject)] = []
  /// Files kept at once.
  private static let most = 4

  func subject(_ key: String) -> DashboardSubject? { subjects.first { $0.key == key }?.subject }

  /// Keeps a file; nil where the system has no random numbers to name it by.
  func add(_ text: String, name: String, _ parts: ServerParts) -> DashboardSubject? {
    guard let key = Digest.randomBytes(16).map(Self.hexadecimal) else { return nil }
    var request = AnalyzeJob.Request()
    request.table = .text(text)
    request.title = name
    request.timezone = parts.configuration.timezone?.identifier
    let subject = DashboardSubject(
      base: "/u/\(key)/", configuration: DashboardConfiguration(request: request), isUpload: true, pool: parts.pool,
      timeout: parts.configuration.jobTimeout)
    subjects.append((key, subject))
    if subjects.count > Self.most { subjects.removeFirst() }
    return subject
  }

  static func hexadecimal(_ bytes: [UInt8]) -> String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}
