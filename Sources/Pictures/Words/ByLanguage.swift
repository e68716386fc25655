/// One thing in every language: the one place where a language picks its own.
struct ByLanguage<Value: Sendable>: Sendable {
  let en: Value
  let nb: Value
  let sv: Value
  let fi: Value
  let hr: Value
  let zhHant: Value

  subscript(_ locale: PictureLocale) -> Value {
    switch locale {
    case .en: en
    case .nb: nb
    case .sv: sv
    case .fi: fi
    case .hr: hr
    case .zhHant: zhHant
    }
  }
}
