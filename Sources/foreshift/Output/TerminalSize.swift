import Foundation

/// The window that standard output is shown in.
enum TerminalSize {
  /// Its width in columns, or nil where output is no terminal.
  static var columns: Int? {
    var size = winsize()
    guard unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }
}
