import CCurl

/// libcurl, which is loaded and made ready when a message is first sent.
enum CurlLibrary {
  /// Its functions; nil where the machine has none, or it cannot be used. A pointer, because the setters in C take one; unsafe only to the
  /// compiler, since the table is written before anybody sees it, and neither changed nor freed afterwards.
  nonisolated(unsafe) static let functions: UnsafePointer<foreshift_curl>? = {
    let functions = UnsafeMutablePointer<foreshift_curl>.allocate(capacity: 1)
    unsafe functions.initialize(to: foreshift_curl())
    guard unsafe foreshift_curl_load(functions), unsafe functions.pointee.curl_global_init(Int(CURL_GLOBAL_DEFAULT)) == CURLE_OK else {
      unsafe functions.deallocate()
      return nil
    }
    return unsafe UnsafePointer(functions)
  }()
}
