/// Dates marked by 年, 月 and 日, and years of the Republic of China (Minguo), which count from 1912.
extension StampParser {
  private static let republicOffset = 1911

  /// `2016年4月1日`, `2016 年 4 月`, of which the year is already read.
  mutating func chinese(_ year: Int, form: Form, mark: PackedStamp.Mark = .none) -> Result {
    guard skip(0xe5), skip(0xb9), skip(0xb4) else { return .unreadable }
    skipSpaces()
    let (month, monthDigits) = number()
    skipSpaces()
    guard monthDigits > 0, skip(0xe6), skip(0x9c), skip(0x88) else { return .unreadable }
    skipSpaces()
    if position == end { return finish(year: year, first: month, second: 1, isOpen: false, form: .yearMonth, mark: mark) }
    let (day, digits) = number()
    skipSpaces()
    // 日, or 號 (号) as it is spoken.
    guard digits > 0, skip(3, [0xe697a5, 0xe8999f, 0xe58fb7]) else { return .unreadable }
    isTimeAttached = true
    return finish(year: year, first: month, second: day, isOpen: false, form: form, mark: mark)
  }

  /// `105/04/01`, `105年4月1日`; the year of three digits is read.
  mutating func republicYear(_ year: Int) -> Result {
    guard year < 200, position < end else { return .unreadable }
    let separator = peek
    if separator == 0xe5 { return chinese(year + Self.republicOffset, form: .republicYear) }
    guard separator == 47 || separator == 45 || separator == 46 else { return .unreadable }
    position += 1
    let (month, monthDigits) = number()
    guard monthDigits == 1 || monthDigits == 2, skip(separator) else { return .unreadable }
    let (day, dayDigits) = number()
    guard dayDigits == 1 || dayDigits == 2 else { return .unreadable }
    return finish(
      year: year + Self.republicOffset, first: month, second: day, isOpen: false, form: .republicYear, mark: .republicYear)
  }

  /// `民國105年4月1日`, also behind 中華, or 從未 (never).
  mutating func republicWord() -> Result {
    if end == 6, skip(3, [0xe5be9e]), skip(3, [0xe69caa]) { return .never }
    if skip(3, [0xe4b8ad]), !skip(3, [0xe88faf, 0xe58d8e]) { return .unreadable }
    guard skip(3, [0xe6b091]), skip(3, [0xe59c8b, 0xe59bbd]) else { return .unreadable }
    skipSpaces()
    let (year, digits) = number()
    guard (1...3).contains(digits), year > 0 else { return .unreadable }
    skipSpaces()
    guard position < end else { return .unreadable }
    return peek == 0xe5 ? chinese(year + Self.republicOffset, form: .republicYear) : republicYear(year)
  }

  /// 早上, 上午 and 凌晨 (false), 下午, 晚上 and 中午 (true) stand before the hour.
  mutating func chineseHalf() -> Bool? {
    guard position + 6 <= end, peek >= 0xe4 else { return nil }
    if skip(6, [0xe4b88b_e58d88, 0xe6999a_e4b88a, 0xe4b8ad_e58d88]) { return true }
    if skip(6, [0xe4b88a_e58d88, 0xe697a9_e4b88a, 0xe5878c_e699a8]) { return false }
    return nil
  }

  /// 星期五, 週五, 周五, 禮拜五, also in brackets: a weekday says nothing.
  mutating func skipChineseWeekday() -> Bool {
    guard position + 3 <= end, peek >= 0xe4 else { return false }
    let start = position
    if skip(6, [0xe6989f_e69c9f, 0xe7a6ae_e68b9c]) || skip(3, [0xe980b1, 0xe591a8]) {
      position = min(position + 3, end)
      return true
    }
    position = start
    return false
  }

  /// Steps over one of `texts`, each `count` bytes long, the first byte highest.
  mutating func skip(_ count: Int, _ texts: [UInt64]) -> Bool {
    guard position + count <= end else { return false }
    var text: UInt64 = 0
    for index in 0..<count { text = text << 8 | UInt64(field[position + index]) }
    guard texts.contains(text) else { return false }
    position += count
    return true
  }
}
