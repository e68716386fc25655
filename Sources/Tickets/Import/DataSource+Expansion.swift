import Foundation

/// What a folder or a pattern stands for: the files in it that can be read, and those that were passed over.
public struct SourceExpansion: Sendable {
  /// The files, sorted by name.
  public var sources: [DataSource]
  /// Names of files that were passed over, sorted, each with the reason.
  public var skipped: [Skipped]

  /// A file that was passed over.
  public struct Skipped: Sendable, Equatable {
    public var name: String
    public var reason: String
  }
}

extension DataSource {
  /// The files that `path` stands for: itself, those of a folder, or those that match a pattern (`exports/*.csv`; `*`, `?` and `[a-z]` in the
  /// last part of the path), sorted by name.
  ///
  /// - Throws: `file_not_found`, `empty_folder` where nothing in it can be read.
  public static func expand(_ path: String) throws(TicketsError) -> [DataSource] { try expansion(of: path).sources }

  /// The same with what was passed over: hidden files, folders, and files whose name says that they are no tables.
  public static func expansion(of path: String) throws(TicketsError) -> SourceExpansion {
    if path == "-" { return SourceExpansion(sources: [.standardInput], skipped: []) }
    let kind = kindOfFile(path)
    if kind == .folder { return try matching(folder: path, pattern: nil, shown: path) }
    if kind == .missing, let pattern = pattern(in: path) {
      return try matching(folder: pattern.folder, pattern: pattern.name, shown: path)
    }
    // A file that is not there is said by the reader that opens it.
    return SourceExpansion(sources: [.file(path)], skipped: [])
  }

  /// Whether `path` stands for several files: a folder, or a pattern.
  public static func standsForSeveral(_ path: String) -> Bool {
    let kind = kindOfFile(path)
    return kind == .folder || (kind == .missing && pattern(in: path) != nil)
  }

  /// Whether the same bytes come again when the source is opened again.
  var canBeReadTwice: Bool {
    switch self {
    case .standardInput: return false
    case .bytes: return true
    case .file(let path):
      let file = URL(filePath: path).resolvingSymlinksInPath()
      return (try? FileManager.default.attributesOfItem(atPath: file.path))?[.type] as? FileAttributeType == .typeRegular
    }
  }

  private enum Kind { case file, folder, missing }

  private static func kindOfFile(_ path: String) -> Kind {
    var isFolder = ObjCBool(false)
    guard unsafe FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { return .missing }
    return isFolder.boolValue ? .folder : .file
  }

  private static func pattern(in path: String) -> (folder: String, name: String)? {
    let slash = path.lastIndex(of: "/")
    let name = String(slash.map { path[path.index(after: $0)...] } ?? path[...])
    guard name.contains(where: { "*?[".contains($0) }) else { return nil }
    let folder = slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
    return (folder, name)
  }

  private static func matching(folder: String, pattern: String?, shown: String) throws(TicketsError) -> SourceExpansion {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
      throw TicketsError(
        code: kindOfFile(folder) == .missing ? "file_not_found" : "file_unreadable", message: "The folder \(folder) cannot be read.",
        file: shown)
    }
    var expansion = SourceExpansion(sources: [], skipped: [])
    // By code unit, so that the order does not hang on the machine's language.
    for name in names.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
      if let pattern, !FilePattern(pattern).matches(name) { continue }
      let path = folder == "." && pattern != nil ? name : folder.hasSuffix("/") ? folder + name : folder + "/" + name
      if name.hasPrefix(".") {
        expansion.skipped.append(.init(name: name, reason: "a hidden file"))
      } else if kindOfFile(path) == .folder {
        expansion.skipped.append(.init(name: name, reason: "a folder"))
      } else if let reason = reasonAgainst(name) {
        expansion.skipped.append(.init(name: name, reason: reason))
      } else {
        expansion.sources.append(.file(path))
      }
    }
    guard !expansion.sources.isEmpty else {
      throw TicketsError(
        code: pattern == nil ? "empty_folder" : "file_not_found",
        message: pattern == nil ? "The folder holds no table that can be read." : "No file matches this pattern.", file: shown)
    }
    return expansion
  }

  /// Why a file of this name is no table; nil where it may be one.
  private static func reasonAgainst(_ name: String) -> String? {
    var name = name.lowercased()
    for packing in [".gz", ".zst"] where name.hasSuffix(packing) { name.removeLast(packing.count) }
    guard let dot = name.lastIndex(of: ".") else { return nil }
    switch name[name.index(after: dot)...] {
    case "xlsx", "xls", "ods", "numbers": return "a workbook; export it as CSV"
    case "zip", "7z", "tar", "tgz", "bz2", "xz", "rar": return "an archive; unpack it first"
    case "pdf", "doc", "docx", "html", "htm", "md", "png", "jpg", "jpeg", "svg", "yaml", "yml", "xml", "parquet", "sqlite", "db", "log",
      "swift", "py", "sh", "sql", "ics":
      return "no table"
    default: return nil
    }
  }
}
