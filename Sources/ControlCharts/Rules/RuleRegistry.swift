/// All rules by name, in the order in which they are applied and listed.
public enum RuleRegistry {
  public static let all: [any RunRule] = [
    Nelson1(), Nelson2(), Nelson3(), Nelson4(), Nelson5(), Nelson6(), Nelson7(), Nelson8(),
    WesternElectric1(), WesternElectric2(), WesternElectric3(), WesternElectric4(),
    AnhoejLongRun(), AnhoejCrossings(),
    Nhs1(), Nhs2(), Nhs3(), Nhs4(),
  ]

  /// Names that stand for several rules: the set's name and the prefix of its rules.
  public static let sets: [(name: String, prefix: String)] = [
    ("nelson", "nelson_"), ("western_electric", "western_electric_"), ("anhoej", "anhoej_"),
    ("nhs", "nhs_"),
  ]

  /// The rule with this id.
  public static func rule(_ id: String) -> (any RunRule)? { all.first { $0.id == id } }
}
