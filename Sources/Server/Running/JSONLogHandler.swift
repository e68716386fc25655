import Engine
import Foundation
import Logging

/// Writes each log entry as one line of JSON to standard error.
struct JSONLogHandler: LogHandler {
  var metadata: Logger.Metadata = [:]
  var logLevel = Logger.Level.warning

  subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  func log(event: LogEvent) {
    var members: [String: JSONValue] = [:]
    for (key, value) in metadata.merging(event.metadata ?? [:], uniquingKeysWith: { _, own in own }) {
      members[key == "hb.request.id" ? "request" : key] = Self.json(value)
    }
    members["time"] = .text(Date.now.formatted(.iso8601.time(includingFractionalSeconds: true)))
    members["level"] = .text(event.level.rawValue)
    members["message"] = .text(event.message.description)
    guard let data = try? EngineJSON.encode(JSONValue.object(members)) else { return }
    FileHandle.standardError.write(data)
  }

  private static func json(_ value: Logger.Metadata.Value) -> JSONValue {
    switch value {
    case .string(let text): .text(text)
    case .stringConvertible(let value):
      (value as? Int).map { .integer($0) } ?? (value as? Double).map { .number($0) } ?? .text(value.description)
    case .array(let items): .list(items.map(json))
    case .dictionary(let members): .object(members.mapValues(json))
    @unknown default: .text("\(value)")
    }
  }
}
