/// Words of satisfaction, as `HeaderName` normalises them: how many steps they stand from the middle. English, Norwegian, Swedish, Croatian,
/// Finnish and Chinese.
enum ScoreWords {
  enum Meaning: Equatable {
    /// −3 extremely dissatisfied … 0 neutral … 3 extremely satisfied.
    case level(Int)
    /// Good or bad, which is a scale of two where no other word stands beside them.
    case good, bad
    /// Asked and not answered.
    case unanswered
    case promoter, passive, detractor
  }

  static func meaning(_ text: String) -> Meaning? { words[HeaderName.normalised(text)] }

  private static let words: [String: Meaning] = {
    var words: [String: Meaning] = [:]
    for (meaning, texts) in table {
      for text in texts.split(whereSeparator: { $0 == " " || $0 == "\n" }) { words[String(text)] = meaning }
    }
    return words
  }()

  private static let table: [(Meaning, String)] = [
    (
      .level(3),
      """
      extremelysatisfied extremelyhappy ekstremtfornoyd extremtnojd izuzetnozadovoljan izuzetnozadovoljna aarimmaisentyytyvainen 極度滿意
      """
    ),
    (
      .level(2),
      """
      verysatisfied veryhappy completelysatisfied excellent outstanding stronglyagree veryeasy verygood svaertfornoyd megetfornoyd veldigfornoyd
      sveldigbra svaertbra megetbra utmerket mycketnojd valdigtnojd mycketbra utmarkt vrlozadovoljan vrlozadovoljna jakozadovoljan jakozadovoljna
      odlicno odlican erittaintyytyvainen erittainhyva erinomainen 非常滿意 很滿意 非常满意 很满意 非常好 極佳
      """
    ),
    (
      .level(1),
      """
      satisfied happy somewhatsatisfied fairlysatisfied mostlysatisfied agree easy fornoyd ganskefornoyd litefornoyd nojd ganskanojd
      zadovoljan zadovoljna uglavnomzadovoljan uglavnomzadovoljna djelomicnozadovoljan tyytyvainen melkotyytyvainen jokseenkintyytyvainen 滿意 满意
      """
    ),
    (
      .level(0),
      """
      neutral neither neithersatisfiednordissatisfied neithersatisfiedordissatisfied neithergoodnorbad average fair okay ok noytral verkenellerfornoyd
      verkenfornoydellermisfornoyd verkeneller varkennojdellermissnojd varkeneller neutralan neutralna nitizadovoljannitinezadovoljan neutraali
      eityytyvaineneikatyytymaton 普通 一般 尚可 中立
      """
    ),
    (
      .level(-1),
      """
      dissatisfied unsatisfied unhappy somewhatdissatisfied disagree difficult poor misfornoyd littmisfornoyd missnojd ganskamissnojd nezadovoljan
      nezadovoljna djelomicnonezadovoljan tyytymaton melkotyytymaton jokseenkintyytymaton 不滿意 不满意
      """
    ),
    (
      .level(-2),
      """
      verydissatisfied veryunsatisfied veryunhappy completelydissatisfied stronglydisagree verydifficult verypoor verybad terrible svaertmisfornoyd
      megetmisfornoyd veldigmisfornoyd svaertdarlig mycketmissnojd valdigtmissnojd mycketdaligt vrlonezadovoljan vrlonezadovoljna jakonezadovoljan
      jakonezadovoljna erittaintyytymaton erittainhuono 非常不滿意 很不滿意 非常不满意 很不满意 非常差
      """
    ),
    (
      .level(-3),
      """
      extremelydissatisfied extremelyunsatisfied extremelyunhappy ekstremtmisfornoyd extremtmissnojd izuzetnonezadovoljan izuzetnonezadovoljna
      aarimmaisentyytymaton 極度不滿意
      """
    ),
    (.good, "good goodwithcomment thumbsup positive bra god dobro dobar hyva 好 佳"),
    (.bad, "bad badwithcomment thumbsdown negative darlig dalig daligt lose los huono 差 壞"),
    (.unanswered, "offered unoffered notoffered notrated norating unrated noresponse noanswer"),
    (.promoter, "promoter promoters ambassador promotor promoottori suosittelija 推薦者 推荐者"),
    (.passive, "passive passives neutralpassive passiv passiva pasivan passiivinen 被動者 被动者 中立者"),
    (.detractor, "detractor detractors kritiker kriticar arvostelija 批評者 批评者 貶損者"),
  ]
}
