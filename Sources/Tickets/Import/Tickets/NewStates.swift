/// The states in which nobody has answered a ticket yet.
enum NewStates {
  /// Normalised (see `HeaderName`): English, Norwegian, Swedish, Croatian, Finnish, Chinese.
  private static let names: Set<String> = [
    "new", "open", "opened", "created", "submitted", "logged", "registered", "unassigned", "ny", "apen", "oppen", "registrert", "novo",
    "nova",
    "novi", "otvoreno", "otvoren", "uusi", "avoin", "新", "新建", "開啟", "待處理",
  ]

  static func contains(_ label: String) -> Bool {
    let name = HeaderName.normalised(label)
    return name.isEmpty || names.contains(name)
  }
}
