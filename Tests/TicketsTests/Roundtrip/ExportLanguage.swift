/// The words of an export in one language.
enum ExportLanguage: Sendable, CaseIterable {
  case english, norwegian, swedish, croatian, finnish, chinese

  /// Whether Latin-1 has all its letters.
  var isLatin1: Bool { self != .croatian && self != .chinese }

  /// Headers of id, creation, first response, resolution, promise kept, reopened, contacts, satisfaction, cost, team, priority.
  var headers: [String] {
    switch self {
    case .english:
      [
        "Ticket number", "Created at", "First response at", "Resolved at", "SLA met", "Reopened count", "Contacts count", "CSAT", "Cost",
        "Team", "Priority",
      ]
    case .norwegian:
      [
        "Saksnummer", "Opprettet", "Første svar", "Løst", "SLA met", "Gjenåpnet", "Contacts", "Kundetilfredshet", "Kostnad", "Gruppe",
        "Prioritet",
      ]
    case .swedish:
      [
        "Ärendenummer", "Skapad den", "Första svar", "Löst den", "SLA met", "Återöppnad", "Contacts", "Kundnöjdhet", "Kostnad", "Grupp",
        "Prioritet",
      ]
    case .croatian:
      [
        "Broj slučaja", "Kreirano", "Prvi odgovor", "Riješeno", "SLA met", "Reopened", "Contacts", "Zadovoljstvo", "Trošak", "Tim",
        "Prioritet",
      ]
    case .finnish:
      [
        "Tapausnumero", "Luotu", "Ensimmäinen vastaus", "Ratkaistu", "SLA met", "Reopened", "Contacts", "Tyytyväisyys", "Kustannus",
        "Tiimi", "Prioriteetti",
      ]
    case .chinese: ["案件編號", "建立時間", "首次回應時間", "解決時間", "SLA met", "重開次數", "Contacts", "滿意度", "成本", "團隊", "優先級"]
    }
  }

  /// What is added to a date's header for the column of its time of day.
  var time: String {
    switch self {
    case .english: " time"
    case .norwegian: " klokkeslett"
    case .swedish: " klockslag"
    case .croatian: " vrijeme"
    case .finnish: " kellonaika"
    case .chinese: "時刻"
    }
  }

  var yes: String { ["yes", "ja", "ja", "da", "kyllä", "是"][index] }
  var no: String { ["no", "nei", "nej", "ne", "ei", "否"][index] }

  /// Month names as they stand in dates.
  var months: [String] {
    switch self {
    case .english, .chinese:
      [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
      ]
    case .norwegian:
      ["januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober", "november", "desember"]
    case .swedish:
      ["januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november", "december"]
    case .croatian:
      [
        "siječnja", "veljače", "ožujka", "travnja", "svibnja", "lipnja", "srpnja", "kolovoza", "rujna", "listopada", "studenoga",
        "prosinca",
      ]
    case .finnish:
      [
        "tammikuuta", "helmikuuta", "maaliskuuta", "huhtikuuta", "toukokuuta", "kesäkuuta", "heinäkuuta", "elokuuta", "syyskuuta",
        "lokakuuta", "marraskuuta", "joulukuuta",
      ]
    }
  }

  private var index: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
