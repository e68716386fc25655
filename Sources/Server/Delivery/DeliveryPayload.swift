import Engine
import Foundation
import Monitoring
import Timeline

/// One event in the form that a kind of target reads.
enum DeliveryPayload {
  /// The message to send; nil where the server has no mail server for a mail.
  static func message(
    _ outbox: OutboxMessage, to target: DeliveryTarget, _ settings: DeliverySettings, now: Instant
  ) throws(JobError) -> CurlTransfer.Message? {
    switch target.targetKind {
    case .webhook: return try webhook(outbox, target, settings, now)
    case .alertmanager:
      let address = target.address.hasSuffix("/api/v2/alerts") ? target.address : trimmed(target.address) + "/api/v2/alerts"
      return .post(url: address, headers: json, body: try EngineJSON.data(JSONValue.list(alerts(outbox.event, settings, now))))
    case .slack: return .post(url: target.address, headers: json, body: try EngineJSON.data(slack(outbox.event, settings)))
    case .teams: return .post(url: target.address, headers: json, body: try EngineJSON.data(teams(outbox.event, settings)))
    case .email:
      guard let server = settings.mailServer else { return nil }
      return .mail(server: server, to: target.address, text: MailText.make(outbox, to: target.address, from: server.from, settings))
    }
  }

  private static let json = [("Content-Type", "application/json"), ("User-Agent", "foreshift/\(Engine.version)")]

  /// What a webhook carries.
  struct WebhookBody: Codable, Sendable {
    /// `incident.opened`, `incident.recovered`, …
    var type: String
    /// When it happened.
    var timestamp: Instant
    var data: WebhookData
  }

  struct WebhookData: Codable, Sendable {
    /// The incident as it was then.
    var incident: Incident
    /// Where its chart is.
    var url: String
  }

  private static func webhook(
    _ outbox: OutboxMessage, _ target: DeliveryTarget, _ settings: DeliverySettings, _ now: Instant
  ) throws(JobError) -> CurlTransfer.Message {
    let event = outbox.event
    let body = try EngineJSON.data(
      WebhookBody(
        type: "incident.\(event.change.rawValue)", timestamp: event.at,
        data: WebhookData(incident: event.incident, url: link(event.incident, settings))))
    var headers = json + [("webhook-id", outbox.id), ("webhook-timestamp", String(now.secondsSinceEpoch))]
    if let secret = target.secret,
      let signature = WebhookSignature.sign(id: outbox.id, timestamp: now.secondsSinceEpoch, body: body, secret: secret)
    {
      headers.append(("webhook-signature", signature))
    }
    return .post(url: target.address, headers: headers, body: body)
  }

  /// An incident as alerts of the Alertmanager's API v2. It knows an alert by its labels, and the severity is one of them, by which it is
  /// routed: the alerts of lesser severities, which an incident that has grown worse had before, end where the present one begins.
  private static func alerts(_ event: IncidentEvent, _ settings: DeliverySettings, _ now: Instant) -> [JSONValue] {
    let incident = event.incident
    // It forgets an alert that is not repeated; the end lies so far ahead that recovery comes first.
    let firing = Instant(secondsSinceEpoch: now.secondsSinceEpoch + 30 * 86_400)
    let end = incident.state == .recovered ? incident.recoveredAt ?? now : firing
    let former = incident.events > 1 ? Severity.allCases.filter { $0 < incident.severity } : []
    return [alert(incident, incident.severity, end: end, settings)]
      + former.map { alert(incident, $0, end: max(now, incident.openedAt), settings) }
  }

  private static func alert(_ incident: Incident, _ severity: Severity, end: Instant, _ settings: DeliverySettings) -> JSONValue {
    let labels: [String: JSONValue] = [
      "alertname": .text(incident.incidentKind == .kpi ? "ForeshiftChange" : "ForeshiftData"), "monitor": .text(incident.monitor),
      "series": .text(incident.series), "board": .text(incident.board), "severity": .text(severity.rawValue),
      "incident": .text(incident.id), "title": .text(incident.title),
    ]
    var notes: [String: JSONValue] = ["summary": .text(incident.says), "state": .text(incident.state.rawValue)]
    if let owner = incident.owner { notes["owner"] = .text(owner) }
    if let evidence = incident.evidence { notes["description"] = .text(evidence.ruleSays) }
    return [
      "labels": .object(labels), "annotations": .object(notes), "startsAt": .text(incident.openedAt.iso8601), "endsAt": .text(end.iso8601),
      "generatorURL": .text(link(incident, settings)),
    ]
  }

  private static func slack(_ event: IncidentEvent, _ settings: DeliverySettings) -> JSONValue {
    let incident = event.incident
    let title = headline(event)
    let link = link(incident, settings)
    let more = slackText(details(incident).joined(separator: "\n"))
    var text = "*\(slackText(title))*\n\(slackText(incident.says))"
    if !more.isEmpty { text += "\n" + more }
    if link.hasPrefix("http") { text += "\n<\(link)|Open the chart>" }
    return ["text": .text(title), "blocks": [["type": "section", "text": ["type": "mrkdwn", "text": .text(String(text.prefix(2900)))]]]]
  }

  /// Slack reads these three characters as its own.
  private static func slackText(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
  }

  private static func teams(_ event: IncidentEvent, _ settings: DeliverySettings) -> JSONValue {
    let incident = event.incident
    let link = link(incident, settings)
    var body: [JSONValue] = [
      ["type": "TextBlock", "size": "Medium", "weight": "Bolder", "wrap": true, "text": .text(headline(event))],
      ["type": "TextBlock", "wrap": true, "text": .text(incident.says)],
    ]
    for line in details(incident) { body.append(["type": "TextBlock", "wrap": true, "isSubtle": true, "text": .text(line)]) }
    var card: [String: JSONValue] = [
      "$schema": "http://adaptivecards.io/schemas/adaptive-card.json", "type": "AdaptiveCard", "version": "1.4", "body": .list(body),
    ]
    if link.hasPrefix("http") { card["actions"] = [["type": "Action.OpenUrl", "title": "Open the chart", "url": .text(link)]] }
    return [
      "type": "message",
      "attachments": [["contentType": "application/vnd.microsoft.card.adaptive", "contentUrl": .null, "content": .object(card)]],
    ]
  }

  /// What happened, to what.
  static func headline(_ event: IncidentEvent) -> String {
    let word =
      switch event.change {
      case .opened: "Changed"
      case .worsened: "Worse"
      case .acknowledged: "Taken over"
      case .commented: "Comment"
      case .recovered: "Recovered"
      }
    return "\(word): \(event.incident.title) (\(event.incident.severity.rawValue))"
  }

  /// What explains it, a line each.
  static func details(_ incident: Incident) -> [String] {
    var lines: [String] = []
    if let evidence = incident.evidence {
      lines.append(evidence.ruleSays)
      if evidence.noiseChance.isFinite { lines.append("Chance that this is noise: \(Int((evidence.noiseChance * 100).rounded())) %") }
    }
    lines += incident.slices.prefix(3).map(\.says)
    lines += incident.sisters.prefix(3).map(\.says)
    return lines
  }

  static func link(_ incident: Incident, _ settings: DeliverySettings) -> String { trimmed(settings.publicAddress) + incident.link }

  private static func trimmed(_ address: String) -> String { address.hasSuffix("/") ? String(address.dropLast()) : address }
}
