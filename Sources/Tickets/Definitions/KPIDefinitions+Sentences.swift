extension KPIDefinitions {
  /// One sentence a choice, in the order of `Choice`.
  public var says: [String] { Choice.allCases.map(sentence) }

  /// What was chosen for `choice`, in one sentence.
  public func sentence(_ choice: Choice) -> String {
    switch choice {
    case .resolution:
      switch resolution {
      case .resolved: "A ticket is resolved at its resolution stamp, or at its closing stamp where the table has no other."
      case .closed: "A ticket is resolved when it is closed."
      case .firstResolved: "A ticket is resolved when a solution is first offered, whatever is reopened later."
      }
    case .clock:
      switch clock {
      case .calendar: "Lengths of time run by the calendar, nights and weekends included."
      case .business: "Lengths of time run in business hours only."
      }
    case .pooling:
      switch pooling {
      case .pooled: "Over several periods tickets are pooled."
      case .meanOfRatios: "Over several periods the plain mean of the periods' values is taken, whatever their number of tickets."
      }
    case .groups:
      switch groups {
      case .last: "A ticket belongs to the group that it had last."
      case .first: "A ticket belongs to the group that it had first."
      }
    case .reopened:
      switch reopened {
      case .included: "Reopened tickets count like any other."
      case .excluded: "Reopened tickets are left out."
      }
    case .onHold:
      switch onHold {
      case .included: "Time on hold counts."
      case .excluded: "Time on hold is taken off, down to zero; tickets without a stated hold are left out."
      }
    case .merged: Self.marked(["merged"], merged)
    case .spam: Self.marked(["spam"], spam)
    case .deleted: Self.marked(["deleted"], deleted)
    case .satisfaction:
      switch satisfaction {
      case .topTwoBox: "Satisfaction is the share of answers in the top two boxes of the scale."
      case .meanScore: "Satisfaction is the mean score."
      }
    case .effort:
      switch effort {
      case .higherIsEasier: "A high effort score means that it was easy: higher is better."
      case .lowerIsEasier: "A high effort score means that it was hard: lower is better."
      }
    case .slaPopulation:
      switch slaPopulation {
      case .resolved: "Only resolved tickets are judged."
      case .due: "Open tickets whose due time has passed count as broken promises, in the period of the due time."
      }
    case .slaFlag:
      switch slaFlag {
      case .last: "The verdict on a promise is the last one on record."
      case .first: "The verdict on a promise is the one at the ticket's first event, before anything could be late."
      }
    case .answerWithin: "An answer within \(answerWithin.wholeText) seconds of queueing counts for the service level."
    case .shortAbandon:
      shortAbandon > 0
        ? "Contacts abandoned within \(shortAbandon.wholeText) seconds are not counted at all."
        : "Contacts count as abandoned however soon."
    case .repeatWithin: "A ticket repeats one of the same requester and category within \(Self.days(repeatWithin)) before."
    }
  }

  static func days(_ number: Double) -> String { number == 1 ? "1 day" : "\(number.wholeText) days" }

  /// The sentences of `choices`; merged, spam and deleted tickets share one where they are treated alike.
  func sentences(_ choices: some Sequence<Choice>) -> [String] {
    let choices = Set(choices)
    let marks: [(choice: Choice, name: String, inclusion: Inclusion)] = [
      (.merged, "merged", merged), (.spam, "spam", spam), (.deleted, "deleted", deleted),
    ].filter { choices.contains($0.0) }
    var sentences = Choice.allCases.filter { choice in choices.contains(choice) && !marks.contains { $0.choice == choice } }
      .map(sentence)
    for inclusion in Inclusion.allCases.reversed() {
      let names = marks.filter { $0.inclusion == inclusion }.map(\.name)
      if !names.isEmpty { sentences.append(Self.marked(names, inclusion)) }
    }
    return sentences
  }

  private static func marked(_ names: [String], _ inclusion: Inclusion) -> String {
    let listed = names.count > 1 ? "\(names.dropLast().joined(separator: ", ")) and \(names.last ?? "")" : names.first ?? ""
    return "\(listed.prefix(1).uppercased())\(listed.dropFirst()) tickets \(inclusion == .included ? "count" : "are left out")."
  }
}
