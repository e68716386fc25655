import Timeline

/// Takes the rows of a table beside the tickets, column by column, without knowing yet which number of a date is the day, which mark stands
/// before decimals, or on which scale scores are.
struct RecordFold {
  /// One column that is read, with the place of its values.
  struct Step {
    let entry: TablePlan.Entry
    /// Its number among the columns whose values are kept alike: stamps, labels, or numbers of any meaning.
    let slot: Int
    /// Its number among the columns of numbers that are decided alike: numbers, proportions, lengths of time, or scores.
    let meaning: Int
    let translation: LabelTranslation?
    let isAnchor: Bool
  }

  let plan: TablePlan
  let steps: [Step]
  var stamps: [StampColumn] = []
  var labels: [LabelTable] = []
  var numbers: [NumberColumn] = []
  var shares: [ShareColumn] = []
  var durations: [DurationColumn] = []
  var scores: [SurveyScores] = []
  /// Of every column of numbers how many of its values were written as yes or no.
  var yesOrNo: [Int] = []
  /// The label that says what a survey asks, among the labels.
  let kindSlot: Int?

  var stampRows: [[PackedStamp]]
  var labelRows: [[Int32]]
  var numberRows: [[Double]]
  /// The values of the row being read.
  var row: (stamps: [PackedStamp], labels: [Int32], numbers: [Double])
  /// Rows kept.
  var count = 0

  // Rows that are records seen before.
  let keyFields: [Int]
  var keys = IdentifierTable()
  let keyScratch = ScratchBytes.Box()
  var rowOfKey: [Int32] = []
  var hashes: [UInt64] = []
  var filled: [Int32] = []
  var earlierFiles: Set<UInt64> = []
  var thisFile: [UInt64] = []
  var fileNumber = 0
  var identical = 0
  var conflicting = 0

  /// - Parameter isStated: whether the mark before decimals was said by the caller rather than guessed from the table's other marks.
  init(plan: TablePlan, decimalComma: Bool, isStated: Bool = false, listed: Int) {
    self.plan = plan
    var steps: [Step] = []
    var kindSlot: Int?
    var numberSlots = 0
    let expected: DecimalMark = decimalComma ? .comma : .point
    let anchor = plan.schema.anchor
    // The anchor decides whether a row is taken, and what a survey asks decides what its score means: they are read first.
    func rank(_ entry: TablePlan.Entry) -> (Int, Int) { (entry.name == anchor ? 0 : entry.kind == .label ? 1 : 2, entry.index) }
    for entry in plan.entries.sorted(by: { rank($0) < rank($1) }) {
      func add(_ slot: Int, _ meaning: Int = 0) {
        steps.append(
          Step(
            entry: entry, slot: slot, meaning: meaning, translation: entry.labels.map(LabelTranslation.init),
            isAnchor: entry.name == anchor))
      }
      switch entry.kind {
      case .stamp:
        add(stamps.count)
        stamps.append(StampColumn(header: entry.header, listed: listed))
      case .label:
        if plan.schema.kind == .surveys, entry.name == "kind" { kindSlot = labels.count }
        add(labels.count)
        labels.append(LabelTable())
      case .number:
        add(numberSlots, numbers.count)
        numbers.append(NumberColumn(header: entry.header, expected: expected, isStated: isStated, listed: listed))
        yesOrNo.append(0)
        numberSlots += 1
      case .share:
        add(numberSlots, shares.count)
        shares.append(ShareColumn(header: entry.header, expected: expected, isStated: isStated, listed: listed))
        numberSlots += 1
      case .duration:
        add(numberSlots, durations.count)
        durations.append(
          DurationColumn(
            header: entry.header, unit: entry.unit ?? .seconds, expected: expected, isStated: isStated, usual: entry.usualParts,
            listed: listed))
        numberSlots += 1
      case .score:
        add(numberSlots, scores.count)
        scores.append(SurveyScores(decimalComma: decimalComma))
        numberSlots += 1
      case .flag:
        add(numberSlots)
        numberSlots += 1
      }
    }
    self.steps = steps
    self.kindSlot = kindSlot
    stampRows = Array(repeating: [], count: stamps.count)
    labelRows = Array(repeating: [], count: labels.count)
    numberRows = Array(repeating: [], count: numberSlots)
    row = (
      Array(repeating: .missing, count: stamps.count), Array(repeating: -1, count: labels.count),
      Array(repeating: .nan, count: numberSlots)
    )
    let key = plan.schema.key
    keyFields = key.first.flatMap { plan.entry($0) } == nil ? [] : key.compactMap { plan.entry($0)?.index }
  }

  func step(_ name: String) -> Step? { steps.first { $0.entry.name == name } }
}
