/// The queue models by name: the one list that the command line, the API and the tests read.
public enum QueueModels {
  /// Every model, in the order in which they are shown.
  public static let all: [any QueueModel.Type] = [
    ErlangB.self,
    ErlangC.self,
    ErlangA.self,
    ErlangX.self,
    GeneralPatienceQueue.self,
    GeneralHandleTimeQueue.self,
    ChatQueue.self,
  ]

  /// The model with short name `id`.
  ///
  /// - Throws: `unknown_model`, naming the models that exist.
  public static func named(_ id: String) throws(StaffingError) -> any QueueModel.Type {
    for model in all where model.id == id { return model }
    let known = all.map { $0.id }.joined(separator: ", ")
    throw StaffingError(.unknownModel, subject: "model", detail: "There is no queue model \"\(id)\"; known are \(known).")
  }
}
