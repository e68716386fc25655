/// A word or phrase inside a drawing, or in the line and table around it, in every language of `DrawnWords`. Braces stand for values.
enum DrawnWord: String, CaseIterable {
  case upperLimit, lowerLimit, upper, lower, limit, mean, expected, median, target, phase, change, withinLimits, signalWorse
  case signalBetter, signalUndirected, leftOut, notComplete, missingTick, widestLimits, meanCentre, singleValues, proposedStep
  case higherIsBetter, lowerIsBetter, trialLimits, pointBeyond, nineOneSide, eightOneSide, sevenOneSide, sixTrend, sevenTrend
  case alternating, twoOfThree, fourOfFive, hugging, avoiding, longRun, fewCrossings, twoNearLimit, furtherThanChance
  case levelShifted, scattersMore, slotMoved, runOf, trendOf, upAndDown, points, chartOf, expectedChart, monitoringChart
  case runChart, actual, sameHours, forecast, predictionInterval, heldInBacktest, forecastMade, byHour, byDay, byWeek, byMonth
  case byMinutes, firstWeek, peopleNeeded, expectedLevel, goalIn, peopleForExpected, upToUpperNeed, needInRange, shareInTime, peopleByHour
  case peopleByInterval, assumed, canWait, onePersonMore, expectedLevelLine, overAllContacts, atMeanVolume, oneMoreGives
  case fromEachDot, errorBySteps, shareInside, best, circle, diamond, triangle, square, shapeInside, wereRight, choice, bias
  case intervalHeld, accuracyOfEach, funnelPlot, analysisOfMeans, limitsOfChance, limitsWithSpread, falseDiscovery
  case anyFalseAlarm, usual, allTogether, limitsAt, differsWorse, differsBetter, differsUndirected, cannotTell, sizeOfGroup
  case figure, interval95, verdict, addUp, nothingShifted, countOfSignals, above, below, equalBars
  case and, judgedAgainstExpected, onlyBeyondCounts, becauseOfSeason, becauseOfMemory, becauseOfDispersion
  case becauseOfSkewness, askedForByName, watchesEachPoint, suitsSampling, suitsOverdispersion, suitsSingleValues
  case fewPointsSetLimits, outOfTheOrdinary, inARow, valueExpected, unusualToo, steadyOnes, comingHours, comingDays
  case moreThanBefore, fewerThanBefore, asManyAsBefore, pastErrors, pastErrorsBeside
  case peakNeeds, overTheDay, overTheWeek, atUpperBound, forecastErrs, followedThrough, peopleForTickets, agentsGive
  case leastAgents, queueResult, growsWithoutEnd, oneFewerCosts, contactsColumn, loadColumn, toSchedule, waitColumn
  case intervalColumn, hoursOfWork, peopleColumn
}
