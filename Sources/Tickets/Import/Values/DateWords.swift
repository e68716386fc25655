/// Month and weekday names, whole and shortened, and the small words around dates: English, Norwegian, Swedish, Croatian, Finnish, German,
/// Spanish and French, by `LetterFolding`'s plain letters. (Chinese dates are read by their marks.)
///
/// Forms of declension are those that dates use: `siječnja`, `tammikuuta`, `tammikuun`, `perjantaina`. Names from the Unicode CLDR.
enum DateWords {
  /// What a word says.
  enum Meaning: Equatable {
    case month(Int)
    /// A weekday or a filler: it says nothing about the date.
    case nothing
    /// There is no such date yet.
    case never
  }

  /// The meaning of an English three-letter name, the first letter highest; nil for any other word.
  @inline(__always)
  static func english(_ letters: UInt64) -> Meaning? {
    switch letters {
    case 0x282e: .month(1)
    case 0x18a2: .month(2)
    case 0x3432: .month(3)
    case 0x0612: .month(4)
    case 0x3439: .month(5)
    case 0x2aae: .month(6)
    case 0x2aac: .month(7)
    case 0x06a7: .month(8)
    case 0x4cb0: .month(9)
    case 0x3c74: .month(10)
    case 0x39f6: .month(11)
    case 0x10a3: .month(12)
    default: nil
    }
  }

  /// The meaning of the word with this key, nil where it has none.
  static func meaning(_ key: UInt64) -> Meaning? {
    if let month = english(key) { return month }
    let table = table
    var low = 0
    var high = table.count
    while low < high {
      let middle = (low + high) / 2
      if table[middle].key < key { low = middle + 1 } else { high = middle }
    }
    return low < table.count && table[low].key == key ? table[low].meaning : nil
  }

  private static let table: [(key: UInt64, meaning: Meaning)] = {
    var table: [(key: UInt64, meaning: Meaning)] = []
    for (index, names) in months.enumerated() {
      for name in names.split(separator: " ") { table.append((LetterFolding.key(name), .month(index + 1))) }
    }
    for name in weekdays.split(separator: " ") { table.append((LetterFolding.key(name), .nothing)) }
    for name in never.split(separator: " ") { table.append((LetterFolding.key(name), .never)) }
    return table.sorted { $0.key < $1.key }
  }()

  private static let months = [
    "january januar januari sijecanj sijecnja sij tammikuu tammikuuta tammikuun tammi janner enero ene janvier janv",
    "february februar februari veljaca veljace velj vel helmikuu helmikuuta helmikuun helmi febrero fevrier fevr fev",
    "march mars marts ozujak ozujka ozu maaliskuu maaliskuuta maaliskuun maalis marz maerz mrz marzo",
    "april travanj travnja tra huhtikuu huhtikuuta huhtikuun huhti abril abr avril avr",
    "mai maj svibanj svibnja svi toukokuu toukokuuta toukokuun touko mayo",
    "june juni lipanj lipnja lip kesakuu kesakuuta kesakuun kesa junio juin",
    "july juli srpanj srpnja srp heinakuu heinakuuta heinakuun heina julio juillet juil",
    "august augusti kolovoz kolovoza kol elokuu elokuuta elokuun elo agosto ago aout",
    "september sept rujan rujna ruj syyskuu syyskuuta syyskuun syys septiembre setiembre septembre",
    "october oktober okt listopad listopada lis lokakuu lokakuuta lokakuun loka octubre octobre",
    "november studeni studenoga studenog stu marraskuu marraskuuta marraskuun marras noviembre novembre",
    "december desember dezember des dez prosinac prosinca pro joulukuu joulukuuta joulukuun joulu diciembre dic decembre",
  ]

  private static let weekdays = """
    monday mon mandag man mandagen ponedjeljak pon maanantai maanantaina maanantaita ma montag mo lunes lun lundi \
    tuesday tue tues tirsdag tirs tir tisdag tis tisdagen utorak uto tiistai tiistaina tiistaita ti dienstag di martes mardi \
    wednesday wed onsdag ons onsdagen srijeda srijedu sri keskiviikko keskiviikkon keskiviikkona ke mittwoch mi miercoles mie mercredi mer \
    thursday thu thur thurs torsdag tors tor torsdagen cetvrtak cet torstai torstaina torstaita to donnerstag do jueves jue jeudi jeu \
    friday fri fredag fre fredagen petak pet perjantai perjantaina perjantaita pe freitag fr viernes vie vendredi ven \
    saturday sat lordag lor lordagen subota subotu sub lauantai lauantaina lauantaita la samstag sonnabend sa sabado sab samedi sam \
    sunday sun sondag son sondagen nedjelja nedjelju ned sunnuntai sunnuntaina sunnuntaita su sonntag so domingo dom dimanche dim \
    den de del le el the of on am kl klo kello at um u a at las ora
    """

  private static let never = "never nie aldri aldrig nikad nikada koskaan jamais nunca niemals"
}
