import Engine
import Testing

@testable import Pictures

@Suite struct NumberTextTests {
  @Test func shortNumbersHaveThreeSignificantDigits() {
    let numbers = NumberText(.en)
    #expect(numbers.short(41.34) == "41.3")
    #expect(numbers.short(1234.5) == "1,235")
    #expect(numbers.short(0.012345) == "0.0123")
    #expect(numbers.short(-6) == "−6")
    #expect(numbers.short(0) == "0")
    #expect(numbers.short(-0.0) == "0")
    #expect(numbers.short(99.96) == "100")
    #expect(numbers.short(.nan) == "–")
    #expect(numbers.short(.infinity) == "–")
    #expect(numbers.short(1.3e300) == "1.3e300")
    #expect(numbers.short(-2.5e-12) == "−2.5e−12")
    #expect(numbers.short(9.999e20) == "1e21")
    #expect(numbers.short(.greatestFiniteMagnitude) == "1.8e308")
    #expect(numbers.short(.leastNonzeroMagnitude).hasSuffix("e−324"))
  }

  @Test func separatorsFollowTheLocale() {
    let value = 1_234_567.5
    #expect(NumberText(.en).fixed(value, decimals: 1) == "1,234,567.5")
    #expect(NumberText(.nb).fixed(value, decimals: 1) == "1\u{A0}234\u{A0}567,5")
    #expect(NumberText(.sv).fixed(value, decimals: 1) == "1\u{A0}234\u{A0}567,5")
    #expect(NumberText(.fi).fixed(value, decimals: 1) == "1\u{A0}234\u{A0}567,5")
    #expect(NumberText(.hr).fixed(value, decimals: 1) == "1.234.567,5")
    #expect(NumberText(.zhHant).fixed(value, decimals: 1) == "1,234,567.5")
    #expect(NumberText(.nb, plain: true).fixed(-value, decimals: 1) == "-1 234 567,5")
  }

  @Test func percentFollowsTheLocale() {
    #expect(NumberText(.en).percent(0.413) == "41.3%")
    #expect(NumberText(.nb).percent(0.413) == "41,3\u{A0}%")
    #expect(NumberText(.zhHant).percent(0.4) == "40%")
  }

  @Test func durationsReadBestInOneUnit() {
    func text(_ seconds: Double) -> String { MeasureFormat(unit: .seconds, values: [seconds], locale: .en).withUnit(seconds) }
    #expect(text(95) == "95\u{A0}s")
    #expect(text(2280) == "38\u{A0}min")
    #expect(text(33_120) == "9.2\u{A0}h")
    #expect(text(293_760) == "3.4\u{A0}d")
    #expect(MeasureFormat(unit: .proportion, values: [], locale: .en).withUnit(0.123) == "12.3%")
  }

  @Test func ticksAreRoundInTheUnitShown() {
    let hours = MeasureFormat(unit: .seconds, values: [36_000], locale: .en)
    #expect(hours.ticks(low: 0, high: 72_000, count: 5).map(\.text) == ["0", "5", "10", "15", "20"])
    let share = MeasureFormat(unit: .proportion, values: [], locale: .en)
    #expect(share.ticks(low: 0.5, high: 1, count: 5).map(\.text) == ["50%", "60%", "70%", "80%", "90%", "100%"])
    let count = MeasureFormat(unit: .count, values: [], locale: .en)
    #expect(count.ticks(low: 0, high: 2.2, count: 5).map(\.text) == ["0", "1", "2"])
    #expect(count.ticks(low: 5, high: 5, count: 5).isEmpty)
  }

  @Test func localesAreReadFromTags() {
    #expect(PictureLocale(tag: "nb_NO.UTF-8") == .nb)
    #expect(PictureLocale(tag: "zh-TW") == .zhHant)
    #expect(PictureLocale(tag: "C") == .en)
    #expect(PictureLocale(tag: "") == .en)
    for locale in PictureLocale.allCases {
      #expect(PictureLocale(tag: locale.rawValue) == locale)
      #expect(locale.months.count == 12 && locale.weekdays.count == 7)
    }
  }

  @Test func datesFollowTheLocale() {
    #expect(DateText(.en).reading("2016-04-04") == "Mon 4 Apr 2016")
    #expect(DateText(.nb).reading("2016-04-04", weekday: false) == "4. apr. 2016")
    #expect(DateText(.fi).reading("2016-04-04", weekday: false) == "4.4.2016")
    #expect(DateText(.zhHant).reading("2016-04-04T06:00:00+08:00") == "週一 2016年4月4日 06:00")
    #expect(DateText(.en).reading("17") == "17")
  }
}
