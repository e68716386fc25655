import Engine
import Foundation
import Tickets

/// Where the settings of the server come from: flags go before the environment, that before the file, and that before what is usual.
struct SettingSources {
  /// A setting with its value and where that comes from.
  struct Resolved {
    var setting: ServeSetting
    var value: String
    /// `flag`, `environment FORESHIFT_PORT`, `file foreshift.yaml` or `default`.
    var origin: String
  }

  private let flags: [String: String]
  private let environment: [String: String]
  private let file: [String: String]
  private let path: String?

  /// - Parameter file: the configuration file; where nil, the environment may name one.
  /// - Throws: `invalid_configuration` for a file that cannot be read, `unknown_setting` for a name in it that is none.
  init(flags: [String: String], environment: [String: String], file: String?) throws(JobError) {
    self.flags = flags
    self.environment = environment
    path = file ?? environment["FORESHIFT_CONFIG"]
    var values: [String: String] = [:]
    if let path {
      guard let data = FileManager.default.contents(atPath: path), let text = String(validating: data, as: UTF8.self) else {
        throw JobError(.environment, code: "invalid_configuration", message: "cannot read the configuration \(path)", field: "config")
      }
      for (name, value) in try FlatYAML.read(text, file: path) { values[try Self.known(name, in: path).name] = value }
    }
    self.file = values
  }

  /// Every setting as it is in force.
  func resolved() -> [Resolved] {
    ServeSetting.all.map { setting in
      if let value = flags[setting.name] { return Resolved(setting: setting, value: value, origin: "flag") }
      if let value = environment[setting.variable] {
        return Resolved(setting: setting, value: value, origin: "environment \(setting.variable)")
      }
      if let value = file[setting.name], let path { return Resolved(setting: setting, value: value, origin: "file \(path)") }
      return Resolved(setting: setting, value: setting.usual, origin: "default")
    }
  }

  /// The setting of this name, written with dashes or underscores.
  static func known(_ name: String, in place: String) throws(JobError) -> ServeSetting {
    let wanted = name.replacing("_", with: "-")
    if let setting = ServeSetting.all.first(where: { $0.name == wanted }) { return setting }
    let hint = NearestName.to(wanted, among: ServeSetting.all.map(\.name)).map { "; did you mean \($0)?" } ?? ""
    throw JobError(
      .request, code: "unknown_setting", message: "\(place) knows no setting '\(name.prefix(40))'" + hint, field: "config")
  }
}
