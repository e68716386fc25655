import CCurl
import Foundation

/// One message over HTTP or SMTP, by libcurl: no redirects, no proxy from the surroundings, a time for the whole, and connections only where
/// they may go, judged by the address that is connected to and not by a name that can change its meaning.
struct CurlTransfer: Sendable {
  enum Message: Sendable {
    case post(url: String, headers: [(String, String)], body: Data)
    case mail(server: DeliverySettings.MailServer, to: String, text: Data)
  }

  /// What came of it.
  struct Outcome: Sendable, Equatable {
    /// HTTP or SMTP status; 0 where there was no answer.
    var status: Int
    /// Seconds that the receiver asks to wait.
    var retryAfter: Int64?
    /// Why there was no answer; nil where there was one.
    var failure: String?

    /// Whether the receiver has taken it.
    var isDelivered: Bool { failure == nil && (200..<300).contains(status) }
  }

  var allowsPrivateTargets: Bool
  var timeoutSeconds: Int

  /// Sends the message on the caller's thread, which it blocks.
  func send(_ message: Message) -> Outcome {
    guard let curl = unsafe CurlLibrary.functions, let handle = unsafe curl.pointee.curl_easy_init() else {
      return Outcome(status: 0, failure: "the library libcurl is not on this machine, or cannot be used; install libcurl4")
    }
    defer { unsafe curl.pointee.curl_easy_cleanup(handle) }
    let exchange = Exchange(allowsPrivateTargets: allowsPrivateTargets)
    return withExtendedLifetime(exchange) {
      unsafe prepare(curl, handle, exchange)
      let lists: [UnsafeMutablePointer<curl_slist>?]
      switch message {
      case .post(let url, let headers, let body): unsafe lists = [Self.post(curl, handle, url, headers, body)]
      case .mail(let server, let to, let text): unsafe lists = [Self.mail(curl, handle, server, to, text, exchange)]
      }
      defer { for index in unsafe lists.indices { unsafe curl.pointee.curl_slist_free_all(lists[index]) } }
      let code = unsafe curl.pointee.curl_easy_perform(handle)
      var status = 0
      var wait: curl_off_t = 0
      unsafe _ = foreshift_curl_get_number(curl, handle, CURLINFO_RESPONSE_CODE, &status)
      unsafe _ = foreshift_curl_get_offset(curl, handle, CURLINFO_RETRY_AFTER, &wait)
      var failure: String?
      if code != CURLE_OK {
        failure =
          exchange.wasRefused
          ? "the target's address is private; serve --allow-private-targets would deliver there"
          : unsafe curl.pointee.curl_easy_strerror(code).map { unsafe String(cString: $0) } ?? "libcurl error \(code.rawValue)"
      }
      return Outcome(status: status, retryAfter: wait > 0 ? Int64(wait) : nil, failure: failure)
    }
  }

  private func prepare(_ curl: UnsafePointer<foreshift_curl>, _ handle: UnsafeMutableRawPointer, _ exchange: Exchange) {
    let context = unsafe Unmanaged.passUnretained(exchange).toOpaque()
    for (option, value) in [
      // Signals belong to the server.
      (CURLOPT_NOSIGNAL, 1), (CURLOPT_FOLLOWLOCATION, 0), (CURLOPT_TIMEOUT_MS, timeoutSeconds * 1000),
      (CURLOPT_CONNECTTIMEOUT_MS, min(timeoutSeconds * 1000, 5000)), (CURLOPT_SSL_VERIFYPEER, 1), (CURLOPT_SSL_VERIFYHOST, 2),
    ] { unsafe _ = foreshift_curl_set_number(curl, handle, option, value) }
    unsafe _ = foreshift_curl_set_text(curl, handle, CURLOPT_PROXY, "")
    unsafe _ = foreshift_curl_set_text(curl, handle, CURLOPT_NETRC_FILE, "/dev/null")
    unsafe _ = foreshift_curl_set_open_socket(curl, handle, Exchange.openSocket)
    unsafe _ = foreshift_curl_set_pointer(curl, handle, CURLOPT_OPENSOCKETDATA, context)
    // What is answered is not read.
    unsafe _ = foreshift_curl_set_data_function(curl, handle, CURLOPT_WRITEFUNCTION, Exchange.take)
    unsafe _ = foreshift_curl_set_pointer(curl, handle, CURLOPT_WRITEDATA, context)
  }

  private static func post(
    _ curl: UnsafePointer<foreshift_curl>, _ handle: UnsafeMutableRawPointer, _ url: String, _ headers: [(String, String)], _ body: Data
  ) -> UnsafeMutablePointer<curl_slist>? {
    unsafe _ = foreshift_curl_set_text(curl, handle, CURLOPT_PROTOCOLS_STR, "http,https")
    unsafe _ = foreshift_curl_set_text(curl, handle, CURLOPT_URL, url)
    unsafe _ = foreshift_curl_set_number(curl, handle, CURLOPT_POSTFIELDSIZE, body.count)
    var copy = [UInt8](body) + [0]
    unsafe copy.withUnsafeMutableBytes { unsafe _ = foreshift_curl_set_pointer(curl, handle, CURLOPT_COPYPOSTFIELDS, $0.baseAddress) }
    var list: UnsafeMutablePointer<curl_slist>?
    // A receiver that does not know Expect would make every message wait.
    for (name, value) in headers + [("Expect", "")] {
      unsafe list = curl.pointee.curl_slist_append(list, value.isEmpty ? "\(name):" : "\(name): \(value)")
    }
    unsafe _ = foreshift_curl_set_pointer(curl, handle, CURLOPT_HTTPHEADER, list)
    return unsafe list
  }

  private static func mail(
    _ curl: UnsafePointer<foreshift_curl>, _ handle: UnsafeMutableRawPointer, _ server: DeliverySettings.MailServer, _ to: String,
    _ text: Data, _ exchange: Exchange
  ) -> UnsafeMutablePointer<curl_slist>? {
    unsafe _ = foreshift_curl_set_text(curl, handle, CURLOPT_PROTOCOLS_STR, "smtp,smtps")
    unsafe _ = foreshift_curl_set_text(curl, handle, CURLOPT_URL, server.address)
    if let user = server.user {
      unsafe _ = foreshift_curl_set_text(curl, handle, CURLOPT_USERNAME, user)
      unsafe _ = foreshift_curl_set_text(curl, handle, CURLOPT_PASSWORD, server.password ?? "")
      // A password never leaves in clear.
      unsafe _ = foreshift_curl_set_number(curl, handle, CURLOPT_USE_SSL, Int(CURLUSESSL_ALL.rawValue))
    } else {
      unsafe _ = foreshift_curl_set_number(curl, handle, CURLOPT_USE_SSL, Int(CURLUSESSL_TRY.rawValue))
    }
    // The mail server is the administrator's own choice, and often inside.
    exchange.allowEverything()
    unsafe _ = foreshift_curl_set_text(curl, handle, CURLOPT_MAIL_FROM, "<\(server.from)>")
    let list = unsafe curl.pointee.curl_slist_append(nil, "<\(to)>")
    unsafe _ = foreshift_curl_set_pointer(curl, handle, CURLOPT_MAIL_RCPT, list)
    exchange.upload = [UInt8](text)
    unsafe _ = foreshift_curl_set_number(curl, handle, CURLOPT_UPLOAD, 1)
    unsafe _ = foreshift_curl_set_data_function(curl, handle, CURLOPT_READFUNCTION, Exchange.give)
    unsafe _ = foreshift_curl_set_pointer(curl, handle, CURLOPT_READDATA, Unmanaged.passUnretained(exchange).toOpaque())
    return unsafe list
  }

  /// What libcurl calls back for, on the thread that sends.
  private final class Exchange {
    private var allowsPrivateTargets: Bool
    private(set) var wasRefused = false
    /// The mail that is read from here.
    var upload: [UInt8] = []
    private var uploaded = 0
    private var taken = 0
    /// More than this of an answer ends the transfer.
    private static let answerLimit = 1 << 20

    init(allowsPrivateTargets: Bool) {
      self.allowsPrivateTargets = allowsPrivateTargets
    }

    func allowEverything() { allowsPrivateTargets = true }

    private static func of(_ context: UnsafeMutableRawPointer?) -> Exchange? {
      unsafe context.map { unsafe Unmanaged<Exchange>.fromOpaque($0).takeUnretainedValue() }
    }

    static let openSocket: foreshift_curl_open_socket = { context, _, address in
      guard let address = unsafe address, let exchange = unsafe Exchange.of(context) else { return curl_socket_t(-1) }
      let isAllowed =
        unsafe exchange.allowsPrivateTargets
        || withUnsafePointer(to: &address.pointee.addr) { unsafe NetworkAddress.isPublic($0) }
      guard isAllowed else {
        exchange.wasRefused = true
        return curl_socket_t(-1)
      }
      return unsafe socket(address.pointee.family, address.pointee.socktype, address.pointee.protocol)
    }

    static let take: foreshift_curl_data = { _, size, count, context in
      guard let exchange = unsafe Exchange.of(context) else { return 0 }
      exchange.taken += size * count
      return exchange.taken <= Exchange.answerLimit ? size * count : 0
    }

    static let give: foreshift_curl_data = { bytes, size, count, context in
      guard let exchange = unsafe Exchange.of(context), let bytes = unsafe bytes else { return 0 }
      let room = min(size * count, exchange.upload.count - exchange.uploaded)
      guard room > 0 else { return 0 }
      let (upload, start) = (exchange.upload, exchange.uploaded)
      unsafe upload.withUnsafeBytes { source in
        unsafe UnsafeMutableRawPointer(bytes).copyMemory(
          from: UnsafeRawBufferPointer(rebasing: source[start..<start + room]).baseAddress ?? UnsafeRawPointer(bytes), byteCount: room)
      }
      exchange.uploaded += room
      return room
    }
  }
}
