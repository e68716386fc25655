import NIOCore
import NIOHTTPTypes
import Statistics
import Synchronization

/// Cancels the work of clients that leave before they are answered.
final class Departures: Sendable {
  private let work = Mutex<[ObjectIdentifier: [Cancellation]]>([:])

  /// Runs `body` with a cancellation that takes effect when the client of `channel` leaves.
  func watching<Value>(
    _ channel: any Channel, _ cancellation: Cancellation, _ body: () async throws -> Value
  ) async throws -> Value {
    let id = ObjectIdentifier(channel)
    work.withLock { $0[id, default: []].append(cancellation) }
    defer {
      work.withLock { work in
        work[id]?.removeAll { $0 === cancellation }
        if work[id]?.isEmpty == true { work[id] = nil }
      }
    }
    return try await body()
  }

  /// Nobody reads what is written to `channel` any more.
  func left(_ channel: any Channel) {
    for cancellation in work.withLock({ $0[ObjectIdentifier(channel)] ?? [] }) { cancellation.cancel() }
  }
}

/// Sees that a connection ends, in the midst of an answer too.
final class DepartureHandler: ChannelInboundHandler, RemovableChannelHandler {
  typealias InboundIn = HTTPRequestPart

  private let departures: Departures

  init(_ departures: Departures) {
    self.departures = departures
  }

  func channelInactive(context: ChannelHandlerContext) {
    departures.left(context.channel)
    context.fireChannelInactive()
  }

  func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
    // The other side has closed its end.
    if case ChannelEvent.inputClosed? = event as? ChannelEvent { departures.left(context.channel) }
    context.fireUserInboundEventTriggered(event)
  }
}
