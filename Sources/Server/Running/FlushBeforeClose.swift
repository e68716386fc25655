import NIOCore

/// Holds the closing of a connection back until what was written to it has left, at most `timeout`.
///
/// On a graceful stop the HTTP channel writes the last part of an answer and closes at once; closing drops whatever the socket has not yet
/// taken, which of an answer of megabytes is most.
final class FlushBeforeClose: ChannelOutboundHandler, RemovableChannelHandler {
  // What is written passes through unread.
  typealias OutboundIn = Any
  typealias OutboundOut = Any

  private let timeout: TimeAmount
  /// Writes that the socket has not taken yet.
  private var unflushed = 0
  private var held: EventLoopPromise<Void>?
  private var limit: Scheduled<Void>?

  init(timeout: TimeAmount) {
    self.timeout = timeout
  }

  func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
    let written = context.eventLoop.makePromise(of: Void.self)
    written.futureResult.cascade(to: promise)
    unflushed += 1
    written.futureResult.assumeIsolated().whenComplete { _ in
      self.unflushed -= 1
      if self.unflushed == 0 { self.release(context) }
    }
    context.write(data, promise: written)
  }

  func close(context: ChannelHandlerContext, mode: CloseMode, promise: EventLoopPromise<Void>?) {
    guard mode == .all, unflushed > 0 else { return context.close(mode: mode, promise: promise) }
    if let held {
      // Already closing: whoever asks again waits for the same end.
      held.futureResult.cascade(to: promise)
      return
    }
    let closed = context.eventLoop.makePromise(of: Void.self)
    closed.futureResult.cascade(to: promise)
    held = closed
    limit = context.eventLoop.assumeIsolated().scheduleTask(in: timeout) { self.release(context) }
    context.flush()
  }

  private func release(_ context: ChannelHandlerContext) {
    limit?.cancel()
    limit = nil
    guard let closed = held else { return }
    held = nil
    context.close(promise: closed)
  }
}
