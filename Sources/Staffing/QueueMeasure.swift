/// The measures of a queue by name: what the command line, the API and pictures list.
public enum QueueMeasure: String, CaseIterable, Codable, Sendable {
  case probabilityOfWait = "probability_of_wait"
  case averageSpeedOfAnswer = "average_speed_of_answer"
  case meanTimeInQueue = "mean_time_in_queue"
  case meanOfferedWait = "mean_offered_wait"
  case meanWaitOfDelayed = "mean_wait_of_delayed"
  case meanQueueLength = "mean_queue_length"
  case occupancy
  case probabilityOfAbandonment = "probability_of_abandonment"
  case probabilityOfBlocking = "probability_of_blocking"
  case abandonedWithin = "abandoned_within"
  case answeredWithinOverOffered = "answered_within_over_offered"
  case answeredWithinOverAnswered = "answered_within_over_answered"
  case answeredWithinOverOfferedLessShortAbandons = "answered_within_over_offered_less_short_abandons"
  case answeredOrAbandonedWithinOverOffered = "answered_or_abandoned_within_over_offered"
  case virtualWithin = "virtual_within"

  /// In what the measure is counted.
  public enum Unit: String, Sendable {
    case share
    case seconds
    case contacts
  }

  public var unit: Unit {
    switch self {
    case .averageSpeedOfAnswer, .meanTimeInQueue, .meanOfferedWait, .meanWaitOfDelayed: .seconds
    case .meanQueueLength: .contacts
    default: .share
    }
  }

  /// The measure in words.
  public var title: String {
    switch self {
    case .probabilityOfWait: "Has to wait"
    case .averageSpeedOfAnswer: "Speed of answer, of the answered"
    case .meanTimeInQueue: "Time in the queue, of all"
    case .meanOfferedWait: "Wait of who never gives up"
    case .meanWaitOfDelayed: "Time in the queue, of those who wait"
    case .meanQueueLength: "Contacts waiting"
    case .occupancy: "Occupancy"
    case .probabilityOfAbandonment: "Gives up"
    case .probabilityOfBlocking: "Finds no line"
    case .abandonedWithin: "Gives up within the threshold"
    case .answeredWithinOverOffered: "Answered in time, of all"
    case .answeredWithinOverAnswered: "Answered in time, of the answered"
    case .answeredWithinOverOfferedLessShortAbandons: "Answered in time, of all but short abandons"
    case .answeredOrAbandonedWithinOverOffered: "Answered or given up in time, of all"
    case .virtualWithin: "Would be answered in time, never giving up"
    }
  }

  /// The measure's number; `infinity` for a mean that does not exist.
  public func value(in measures: QueueMeasures) -> Double {
    switch self {
    case .probabilityOfWait: measures.probabilityOfWait
    case .averageSpeedOfAnswer: measures.averageSpeedOfAnswer
    case .meanTimeInQueue: measures.meanTimeInQueue
    case .meanOfferedWait: measures.meanOfferedWait
    case .meanWaitOfDelayed: measures.meanWaitOfDelayed
    case .meanQueueLength: measures.meanQueueLength
    case .occupancy: measures.occupancy
    case .probabilityOfAbandonment: measures.probabilityOfAbandonment
    case .probabilityOfBlocking: measures.probabilityOfBlocking
    case .abandonedWithin: measures.shares.abandonedWithin
    case .answeredWithinOverOffered: measures.serviceLevel(.answeredWithinOverOffered)
    case .answeredWithinOverAnswered: measures.serviceLevel(.answeredWithinOverAnswered)
    case .answeredWithinOverOfferedLessShortAbandons: measures.serviceLevel(.answeredWithinOverOfferedLessShortAbandons)
    case .answeredOrAbandonedWithinOverOffered: measures.serviceLevel(.answeredOrAbandonedWithinOverOffered)
    case .virtualWithin: measures.serviceLevel(.virtualWithin)
    }
  }
}
