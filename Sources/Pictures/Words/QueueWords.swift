import Engine

/// What a number of agents gives, in the reader's language; in English the engine's own sentences stand.
enum QueueWords {
  /// Nil in English and for classes of priority.
  static func text(_ answer: ErlangJob.Response, goalShare: Double, goalSeconds: Double, isLeast: Bool, _ locale: PictureLocale) -> String?
  {
    guard locale != .en, answer.classes == nil else { return nil }
    let (words, numbers) = (locale.drawn, NumberText(locale))
    let agents = numbers.significant(Double(answer.agents), 6)
    guard answer.stable else { return words.phrase(.growsWithoutEnd, agents, numbers.significant(answer.offeredLoad, 4)) }
    func seconds(_ value: Double) -> String { MeasureFormat(unit: .seconds, values: [value], locale: locale).withUnit(value) }
    let result = words.phrase(
      .queueResult, numbers.percent(answer.serviceLevel), seconds(goalSeconds), seconds(answer.averageSpeedOfAnswer),
      numbers.percent(answer.occupancy))
    return isLeast
      ? words.phrase(.leastAgents, agents, numbers.percent(goalShare), seconds(goalSeconds), result)
      : words.phrase(.agentsGive, agents, result)
  }

  /// Nil in English.
  static func text(_ tradeOff: TradeOff, _ locale: PictureLocale) -> String? {
    guard locale != .en, let own = tradeOff.points.first(where: { $0.agents == tradeOff.chosen }) else { return nil }
    let (words, numbers) = (locale.drawn, NumberText(locale))
    func points(_ share: Double) -> String { numbers.significant((max(0, share) * 1000).rounded() / 10, 3) }
    var text = words.phrase(
      .agentsGive, numbers.significant(Double(tradeOff.chosen), 6), numbers.percent(own.expectedServiceLevel ?? own.serviceLevel))
    let (more, fewer) = (tradeOff.oneMore, tradeOff.oneFewer)
    let pause = locale == .zhHant ? "；" : "; "
    if more.isFinite { text += pause + words.phrase(.oneMoreGives, points(more)) }
    if fewer.isFinite { text += pause + words.phrase(.oneFewerCosts, points(fewer)) }
    return text + (locale == .zhHant ? "。" : ".")
  }
}
