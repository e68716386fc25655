public import Foundation

/// Where tests find the files they read.
public enum Fixtures {
  /// `Tests/Fixtures` of this checkout.
  public static let directory = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Fixtures", directoryHint: .isDirectory)

  /// The checkout's root folder.
  public static let repository = directory.deletingLastPathComponent().deletingLastPathComponent()

  /// The files of reference area `area` (`spc`, `staffing`, `forecast`, `kpi`), sorted by name: those below
  /// `FORESHIFT_REFERENCE_DIR` when that variable is set, else those in `Tests/Fixtures/reference`. Empty where the folder is absent.
  public static func referenceFiles(_ area: String) -> [URL] {
    let root =
      ProcessInfo.processInfo.environment["FORESHIFT_REFERENCE_DIR"].map { URL(filePath: $0, directoryHint: .isDirectory) }
      ?? directory.appending(path: "reference", directoryHint: .isDirectory)
    let folder = root.appending(path: area, directoryHint: .isDirectory)
    let names = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
    return names.filter { !$0.hasSuffix("/") && !$0.hasPrefix(".") }.sorted().map { folder.appending(path: $0) }
      .filter { (try? $0.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile) == true }
  }
}
