/// A word or phrase that pages say themselves, in every language of `PageWords`. Braces name what stands in their place.
enum PageWord: String, CaseIterable {
  case skip, pages, language, light, dark, toLight, toDark, overview, signals, forecast, staffing, accuracy, compare, data
  case overviewQuestion, kpiQuestion, signalsQuestion, forecastQuestion, staffingQuestion, accuracyQuestion, compareQuestion
  case dataQuestion, kpi, latest, target, expectedRange, lastThirty, variation, againstTarget, since, overviewCaption
  case onlySignals, steady, highWorse, lowWorse, highBetter, lowBetter, high, low, tooFewPoints, notJudged, alwaysMeets
  case hitAndMiss, alwaysMisses, noTarget, noKPI, table, link, when, rule, whichWay, what, worse, better, up, down
  case signalsCaption, earlierSignals, noSignal, noFurtherSignal, noEarlierSignal, chartKeys, chart, date, value, period, all
  case lastDays, whatElse, nothingElse, by, oneScale, mostTickets, definition, previous, next, dailyTotals, hourly, components
  case noForecast, noPlan, level, season, equalBars, step, plan, whatIf, whatIfText, contactsPerHour, handleTime, agents
  case goalPercent, goalSeconds, hourlyCost, calculate, serviceLevel, occupancy, meanWait, cost, gain, points, goal, ranking
  case coverage, pastForecasts, model, group, compareBy, show, noGroups, team, priority, category, channel, agent, site, type
  case rowsRead, ticketsKept, rowsMerged, rowsRefused, valuesRefused, judgedPeriod, lostDays, days, calendar, calendarText
  case tickets, missing, imports, number, source, added, revised, unchanged, refusals, noRefusals, line, column, reason, columns
  case takenFor, notUsed, whyWord, computing, computingText, dataUntil, daysAgo, newerComing, failed, code, fromTime, notFound
  case backToOverview, noTickets, startTitle, startText, chooseFile, dropHere, analyse, staysHere, keepTickets, staysHereUnlessKept,
    orServe, uploaded, otherFile
  case findings, moreFindings, open, acknowledged, recovered, nothingOpen, onTheCharts, severity, severityLow, severityMedium
  case severityHigh, sinceDate, between, noiseChance, noiseSmall, dataTrouble, explains, elsewhere, wasDone, owner, comment, acknowledge
  case ownedBy, noteAction, save, showChart, notes, noNotes, addNote, day, text, changedLive, signIn, token, signInText
  case wrongToken, signOut, made, interface, incidentSince, chartAloneQuiet
}
