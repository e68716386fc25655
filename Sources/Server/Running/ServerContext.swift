import Foundation
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

  /// A value in the path, such as the id of a record; slashes within it are written `%2F`.
  ///
  /// - Throws: `Problem` 404 for what cannot be an id.
  func parameter(_ name: String) throws -> String {
    guard let raw = parameters.get(name), let value = raw.removingPercentEncoding, !value.isEmpty, value.utf8.count <= 400 else {
      throw Problem(.notFound, code: "no_such_record", detail: "There is nothing of that name.")
    }
    return value
  }

  /// Closes the connection once the answer has had time to leave: a client that is still sending what was refused reads the answer first.
  func closeSoon() {
    let channel = channel
    channel.eventLoop.scheduleTask(in: .seconds(2)) {
      channel.close(promise: nil)
    }
  }
}
