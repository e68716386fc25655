/// The jobs there are, in the order in which they are shown. A new job is one line here, and every face has it.
public enum Jobs {
  public static let all: [AnyJob] = [
    AnyJob(ErlangJob.self, example: #"{"load": 100, "aht": 300, "service_level": 0.8, "target_seconds": 20}"#)
  ]

  /// The job of a name; nil where there is none.
  public static func named(_ name: String) -> AnyJob? {
    all.first { $0.name == name }
  }
}
