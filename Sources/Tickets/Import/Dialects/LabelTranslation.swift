/// Puts one text in the place of another before a field is read: `2` stands for `Open`. A text that is not listed stays as it is.
///
/// A class, so that a row costs no copying; the texts are laid down once.
@safe
final class LabelTranslation {
  private var keys = IdentifierTable()
  private var texts = ScratchBytes()
  private var targets: [FieldBytes] = []

  init(_ labels: [String: String]) {
    var scratch = ScratchBytes()
    for (key, text) in labels.sorted(by: { $0.key < $1.key }) {
      let (_, isNew) = keys.number(scratch.copy(key).trimmed)
      if isNew { targets.append(texts.copy(text)) }
    }
  }

  /// What stands for `field`.
  @inline(__always)
  func translated(_ field: FieldBytes) -> FieldBytes {
    guard let number = keys.find(field) else { return field }
    return targets[number]
  }
}
