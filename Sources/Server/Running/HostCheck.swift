import HTTPTypes
import NIOCore
import NIOHTTP1
import NIOHTTPTypes

/// Ends a connection whose request names two hosts, or none that can be one (RFC 9112, 3.2): whoever stands in front may have read the other.
///
/// The request is treated as one that cannot be parsed: those before it are answered, then it with 400, and nothing of what follows on the
/// connection is read.
final class HostCheck: ChannelInboundHandler, RemovableChannelHandler {
  typealias InboundIn = HTTPRequestPart
  typealias InboundOut = HTTPRequestPart

  private var isRefused = false

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    guard !isRefused else { return }
    if case .head(let head) = unwrapInboundIn(data), !Self.isPlain(head) {
      isRefused = true
      context.fireErrorCaught(HTTPParserError.invalidHeaderToken)
      return
    }
    context.fireChannelRead(data)
  }

  /// The first Host is the authority; a further one is left among the fields.
  private static func isPlain(_ head: HTTPRequest) -> Bool {
    if let name = HTTPField.Name("Host"), head.headerFields.contains(name) { return false }
    // A list, a user or a path is no host.
    return head.authority?.utf8.allSatisfy { $0 > 0x20 && $0 != 0x7F && !",/?#@\\".utf8.contains($0) } ?? true
  }
}
