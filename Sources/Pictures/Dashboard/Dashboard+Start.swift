extension Dashboard {
  /// The first page of a server without data: takes a file, dropped or chosen, and says which command does the same.
  ///
  /// - Parameters:
  ///   - hasData: whether there is a dashboard to go back to.
  ///   - keeps: whether the server can keep the tickets and watch their KPIs, for whoever looks at the page.
  ///   - refusal: why the last file was not taken.
  public static func start(hasData: Bool, keeps: Bool = false, refusal: String? = nil, _ frame: DashboardFrame) -> String {
    let words = frame.words
    var html = ""
    if let refusal {
      html += "<div class=\"band bad\" role=\"alert\"><p><strong>\(words[.failed])</strong></p>"
      html += "<p\(frame.locale.englishMark)>\(XMLText.escaped(refusal))</p></div>\n"
    }
    html += "<form class=\"drop\" action=\"/upload\" method=\"post\" enctype=\"multipart/form-data\" "
    html += "data-busy=\"\(words[.computing])\" data-ready=\"\(words[.analyse])\">"
    html += "<p>\(words[.startText])</p><label for=\"file\">\(words[.dropHere])</label>"
    html += "<input type=\"file\" id=\"file\" name=\"file\" required accept=\".csv,.tsv,.txt,.json,.jsonl,.ndjson,.gz,text/csv\"><br>"
    if keeps {
      // A store that is still empty is there to be filled.
      html += "<label class=\"keep\"><input type=\"checkbox\" name=\"keep\" value=\"1\"\(hasData ? "" : " checked")> "
      html += "\(words[.keepTickets])</label><br>"
    }
    html += "<button class=\"primary\">\(words[.analyse])</button></form>\n<p>\(words[keeps ? .staysHereUnlessKept : .staysHere])</p>\n"
    if keeps {
      html +=
        "<section><h2>\(words[.interface])</h2>\n<pre tabindex=\"0\"><code>curl -H 'Content-Type: text/csv' --data-binary @tickets.csv "
      html += "'\(XMLText.escaped(frame.origin))/v1/imports?watch=all'</code></pre></section>\n"
    } else {
      html += commands(words)
    }
    return DashboardShell.page(
      frame, title: hasData ? words[.startTitle] : words[.noTickets], question: hasData ? "" : words[.startTitle], place: nil, html: html,
      hasPages: hasData)
  }

  /// A page of a store that holds no tickets yet: what is missing, and what fills it.
  public static func empty(_ page: Page, _ frame: DashboardFrame) -> String {
    shell(page, frame, html: noTickets(frame))
  }

  static func noTickets(_ frame: DashboardFrame) -> String {
    let words = frame.words
    return "<p><strong>\(words[.noTickets]).</strong> <a href=\"/start\">\(words[.startTitle])</a></p>\n" + commands(words)
  }

  private static func commands(_ words: PageWords) -> String {
    var html = "<section><h2>\(words[.orServe])</h2>\n"
    html += "<pre tabindex=\"0\"><code>foreshift import tickets.csv --db desk.db\nforeshift serve --db desk.db</code></pre></section>\n"
    return html
  }
}
