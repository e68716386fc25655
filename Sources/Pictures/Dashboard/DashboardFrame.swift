/// What stands around every page of the dashboard, and what the pages need to know of whoever looks.
public struct DashboardFrame: Sendable, Equatable {
  /// A sentence in an outlined band on top.
  public enum Band: Sendable, Equatable {
    /// The last day with data lies so many days back.
    case stale(until: String, days: Int)
    /// Newer data have come; the page shows what was before.
    case renewing
    /// The newest data could not be computed; the page shows what was before.
    case failed(sentence: String, code: String)
    /// The page shows a file that somebody sent.
    case uploaded
  }

  public var locale: PictureLocale
  /// `light` or `dark` where somebody chose; nil follows the system.
  public var theme: Theme?
  /// The width at which pictures are drawn.
  public var width: PictureWidth
  /// The path before every page: `/`, or that of an uploaded file.
  public var base: String
  /// Path and query of this page, for links to itself.
  public var page: String
  /// What is looked at.
  public var subject: String
  public var assets: DashboardAssets
  public var bands: [Band]
  /// Where server-sent events of incidents come from; nil where nothing can change while somebody looks.
  public var events: String?
  /// Scheme, host and port under which the page was asked for.
  public var origin = ""
  /// Names of KPIs in the locale's language, by id.
  public var names: [String: String]
  /// Names of KPIs in English, by id: what titles are called that may be translated.
  public var englishNames: [String: String]

  public init(
    locale: PictureLocale = .en, theme: Theme? = nil, width: PictureWidth = .desktop, base: String = "/", page: String = "/",
    subject: String = "", assets: DashboardAssets, bands: [Band] = [], names: [String: String] = [:], englishNames: [String: String] = [:]
  ) {
    self.locale = locale
    self.theme = theme
    self.width = width
    self.base = base
    self.page = page
    self.subject = subject
    self.assets = assets
    self.bands = bands
    self.names = names
    self.englishNames = englishNames
  }

  var words: PageWords { locale.words }

  /// A KPI's title in the locale's language where it is the catalogue's own; else as it stands.
  func name(_ id: String, title: String) -> String {
    guard let english = englishNames[id], let name = names[id] else { return title }
    if title == english { return name }
    // "Resolution time, median": which number of the durations it is.
    guard title.hasPrefix(english + ", ") else { return title }
    let which = title.dropFirst(english.count + 2)
    return "\(name), \(locale.drawn.name(which.prefix(1).uppercased() + which.dropFirst()).lowercased())"
  }

  /// A KPI's name in the locale's language; its id where the catalogue does not know it.
  public func name(ofKPI id: String) -> String { names[id] ?? englishNames[id] ?? id }

  /// The address of a page of this subject.
  func address(_ path: String, _ query: [(String, String)] = []) -> String {
    let pairs = query.map { "\($0.0)=\(Self.escaped($0.1))" }
    return base + path + (pairs.isEmpty ? "" : "?" + pairs.joined(separator: "&"))
  }

  /// The address of a KPI's page.
  func kpi(_ id: String, _ query: [(String, String)] = []) -> String { address("kpi/" + Self.escaped(id), query) }

  /// A figure's addresses: `path` with a suffix a form.
  func serving(_ path: String, _ query: [(String, String)] = [], page: String, pageQuery: [(String, String)] = []) -> FigureServing {
    FigureServing(
      width: width, picture: address(path + ".svg", query), table: address(path + ".csv", query), page: address(page, pageQuery))
  }

  /// Percent-encoded for a path or a query.
  public static func escaped(_ text: String) -> String {
    var result = ""
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
        UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: "~"):
        result.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        result += "%" + (digits.count < 2 ? "0" : "") + digits
      }
    }
    return result
  }
}

/// Addresses of the files that every page asks for.
public struct DashboardAssets: Sendable, Equatable {
  public var style: String
  public var script: String
  public var icon: String

  public init(style: String, script: String, icon: String) {
    self.style = style
    self.script = script
    self.icon = icon
  }

  /// The one style sheet.
  public static var styleSheet: String { ReportStyle.css + DashboardStyle.css }
  /// The one script.
  public static var scriptText: String { ReportScript.main + "\n" + DashboardScript.main + "\n" }
  /// The icon of the tab: a value that leaves its limits.
  public static let iconPicture = """
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#12171E"/>\
    <path d="M4 11H28M4 22H28" stroke="#94A0AE" stroke-width="2" stroke-dasharray="4 3" fill="none"/>\
    <path d="M4 18L10 15L15 19L20 14L25 6" stroke="#E8EDF3" stroke-width="2.4" fill="none"/>\
    <path d="M25 1.5L29.5 6L25 10.5L20.5 6Z" fill="#FF9A57"/></svg>

    """
}
