/// Words for units of time, whole and shortened, by `LetterFolding`'s plain letters: English, Norwegian, Swedish, Croatian, Finnish, German,
/// Spanish and French.
enum DurationWords {
  /// Seconds in the unit that a word names, 0 for a word between units ("and"); nil for any other.
  static func seconds(_ key: UInt64) -> Double? {
    let table = table
    var low = 0
    var high = table.count
    while low < high {
      let middle = (low + high) / 2
      if table[middle].key < key { low = middle + 1 } else { high = middle }
    }
    return low < table.count && table[low].key == key ? table[low].seconds : nil
  }

  private static let table: [(key: UInt64, seconds: Double)] = {
    var table: [(key: UInt64, seconds: Double)] = []
    for (seconds, words) in units {
      for word in words.split(whereSeparator: { $0 == " " || $0 == "\n" }) { table.append((LetterFolding.key(word), seconds)) }
    }
    return table.sorted { $0.key < $1.key }
  }()

  private static let units: [(Double, String)] = [
    (
      604_800,
      """
      w wk wks week weeks uke uker u vecka veckor v tjedan tjedna tjedana viikko viikkoa vk woche wochen semana semanas semaine
      semaines
      """
    ),
    (
      86_400,
      """
      d day days dag dager dagar dagen dogn dygn dan dana paiva paivaa pv vrk vuorokausi vuorokautta tag tage tagen dia dias jour
      jours j
      """
    ),
    (
      3600,
      """
      h hr hrs hour hours time timer timen t timme timmar tim sat sata sati tunti tuntia std stunde stunden hora horas heure heures
      """
    ),
    (
      60,
      """
      m min mins minute minutes minutt minutter minut minuter minuta minutu minutama minuutti minuuttia minuten minuto minutos mn
      """
    ),
    (
      1,
      """
      s sec secs second seconds sek sekund sekunder sekunda sekunde sekundi sekundu sekunti sekuntia sekunden segundo segundos seconde
      secondes
      """
    ),
    (0.001, "ms msec millis millisecond milliseconds millisekund millisekunder milisekunda milisekunde"),
    (0, "and og och ja i und y et"),
  ]
}
