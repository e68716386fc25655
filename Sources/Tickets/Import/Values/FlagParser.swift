/// Reads yes or no: true/false, yes/no, 1/0, met/breached, ONTIME/OVERDUE and the like in English, Norwegian, Swedish, Croatian, Finnish and
/// Chinese, and ticks and crosses.
enum FlagParser {
  /// True, false, or nil where the text is neither.
  static func parse(_ field: FieldBytes) -> Bool? {
    switch field.count {
    case 1:
      switch field[0] | 32 {
      case 0x31, 0x79, 0x74, 0x6a, 0x64, 0x6b, 0x78: return true  // 1 y t j d k x (ja, da, kyllä; a cross in a list)
      case 0x30, 0x6e, 0x66, 0x65: return false  // 0 n f e (ei)
      default: return nil
      }
    case 4 where field.word(0) | 0x2020_2020 == 0x6575_7274: return true
    case 5 where field.word(0) | 0x20_2020_2020 == 0x65_736c_6166: return false
    case 2...48: return word(field)
    default: return nil
    }
  }

  private static func word(_ field: FieldBytes) -> Bool? {
    switch field.count {
    case 3:
      // 1.0 and 0.0: a flag that passed through a column of numbers.
      if field.word(0) == 0x30_2e31 { return true }
      if field.word(0) == 0x30_2e30 { return false }
      switch UInt32(field[0]) << 16 | UInt32(field[1]) << 8 | UInt32(field[2]) {
      case 0xe29c93, 0xe29c94, 0xe29885, 0xe29891: return true  // ✓ ✔ ★ ☑
      case 0xe29c97, 0xe29c98, 0xe29c95, 0xe29890: return false  // ✗ ✘ ✕ ☐
      default: break
      }
    default: break
    }
    return words[HeaderName.normalised(field.text.string)]
  }

  private static let words: [String: Bool] = {
    let yes = """
      true yes on met kept achieved within withinsla withintarget insidesla insla ontime intime fulfilled fulfill made ok okay passed pass success successful \
      compliant notbreached nobreach notviolated notoverdue notmissed hit attained \
      ja sann overholdt oppfylt oppnadd innenfor innenforfrist innenforsla irettid tidsnok ifrist bestatt ikkebrutt \
      sant uppfylld uppfyllt uppnadd uppnatt inom inomtid inomsla itid klarad godkand ejbruten \
      da tocno istina ispunjeno ispunjen postignuto postignut uroku unutarroka unutarsla nijeprekrseno \
      kylla tosi tayttyi taytetty saavutettu ajoissa aikataulussa maaraajassa hyvaksytty eirikottu \
      是 是的 真 有 對 对 達成 达成 已達成 已达成 達標 达标 符合 準時 准时 按時 按时 未違反 未违反 未逾期 通過 通过 合格
      """
    let no = """
      false no off notmet unmet breached breach overdue missed violated violation late failed fail failure notachieved notfulfilled outside outsidesla outofsla \
      exceeded delayed expired notontime notkept notpassed unsuccessful \
      nei usann brutt overskredet forfalt forsinket forsent ikkeoppfylt ikkeoppnadd ikkeoverholdt utenfor utenforfrist utenforsla ikkebestatt \
      nej falskt bruten brutet overskriden overskridet forsenad missad ejuppfylld ejuppfyllt inteuppfyllt utanfor utanforsla forsent underkand \
      ne netocno laz prekrseno prekrsen prekoraceno prekoracen kasni zakasnjelo neispunjeno nijeispunjeno izvanroka izvansla \
      ei epatosi rikottu rikkoutunut ylitetty ylittyi myohassa eitayttynyt eitaytetty hylatty \
      否 不是 假 無 无 沒有 没有 未達成 未达成 未達標 未达标 不符合 逾期 違反 违反 超時 超时 未通過 未通过 不合格 延遲 延迟
      """
    var words: [String: Bool] = [:]
    for word in yes.split(separator: " ") { words[String(word)] = true }
    for word in no.split(separator: " ") { words[String(word)] = false }
    return words
  }()
}
