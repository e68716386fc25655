import Foundation
import Monitoring
import Timeline

/// A mail about one event (RFC 5322): plain text in UTF-8.
enum MailText {
  static func make(_ outbox: OutboxMessage, to: String, from: String, _ settings: DeliverySettings) -> Data {
    let event = outbox.event
    let host = from.split(separator: "@").last.map(String.init) ?? "localhost"
    // The same on every attempt, so that a mailbox can tell a repetition, and one thread an incident.
    let headers = [
      "From: Foreshift <\(from)>", "To: <\(to)>", "Subject: \(encoded(DeliveryPayload.headline(event)))",
      "Date: \(date(event.at.secondsSinceEpoch))", "Message-ID: <\(name(outbox.id))@\(host)>",
      "References: <\(name(event.incident.id))@\(host)>", "MIME-Version: 1.0", "Content-Type: text/plain; charset=utf-8",
      "Content-Transfer-Encoding: base64", "Auto-Submitted: auto-generated",
    ]
    let lines =
      [event.incident.says, ""] + DeliveryPayload.details(event.incident) + ["", DeliveryPayload.link(event.incident, settings), ""]
    let body = Data(lines.joined(separator: "\r\n").utf8).base64EncodedString(options: [
      .lineLength76Characters, .endLineWithCarriageReturn, .endLineWithLineFeed,
    ])
    return Data((headers.joined(separator: "\r\n") + "\r\n\r\n" + body + "\r\n").utf8)
  }

  /// A header's text as encoded words (RFC 2047), each short enough: nothing in it can begin another header.
  static func encoded(_ text: String) -> String {
    var words: [String] = []
    var part = ""
    for character in text {
      if part.utf8.count + String(character).utf8.count > 45 {
        words.append(part)
        part = ""
      }
      part.append(character)
    }
    if !part.isEmpty { words.append(part) }
    return words.map { "=?utf-8?B?\(Data($0.utf8).base64EncodedString())?=" }.joined(separator: "\r\n ")
  }

  /// An id as the left side of a Message-ID.
  private static func name(_ id: String) -> String { Digest.hex(Array(Digest.sha256(Array(id.utf8)).prefix(16))) }

  private static func date(_ seconds: Int64) -> String {
    let formatter = DateFormatter()
    formatter.locale = Locale(identifier: "en_US_POSIX")
    formatter.timeZone = TimeZone(secondsFromGMT: 0)
    formatter.dateFormat = "EEE, dd MMM yyyy HH:mm:ss Z"
    return formatter.string(from: Date(timeIntervalSince1970: Double(seconds)))
  }
}
