extension Dashboard {
  /// Asks a browser for its token.
  public static func signIn(isWrong: Bool, _ frame: DashboardFrame) -> String {
    let words = frame.words
    var html = ""
    if isWrong { html += "<div class=\"band bad\" role=\"alert\"><p>\(words[.wrongToken])</p></div>\n" }
    html += "<form class=\"act\" method=\"post\" action=\"/sign-in\"><label>\(words[.token])"
    html += "<input type=\"password\" name=\"token\" required autocomplete=\"current-password\" size=\"44\"></label>"
    html += "<button class=\"primary\">\(words[.signIn])</button></form>\n"
    return DashboardShell.page(frame, title: words[.signIn], question: words[.signInText], place: nil, html: html, hasPages: false)
  }
}
