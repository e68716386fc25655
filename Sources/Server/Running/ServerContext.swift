public import Hummingbird
import NIOCore

/// What belongs to one request.
public struct ServerContext: RequestContext {
  public var coreContext: CoreRequestContextStorage
  /// Who sent the request; anyone until its route has admitted it.
  var caller = Caller.anyone
  let channel: any Channel

  public init(source: ApplicationRequestContextSource) {
    coreContext = CoreRequestContextStorage(source: source)
    channel = source.channel
  }

  /// Closes the connection once the answer has had time to leave: a client that is still sending what was refused reads the answer first.
  func closeSoon() {
    let channel = channel
    channel.eventLoop.scheduleTask(in: .seconds(2)) {
      channel.close(promise: nil)
    }
  }
}
