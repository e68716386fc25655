#!/usr/bin/env python3
"""Writes the embedded table of public holidays (Sources/Timeline/Holidays/Table) from the PyPI package `holidays`.

    python3 -m venv /tmp/venv && /tmp/venv/bin/pip install holidays
    /tmp/venv/bin/python scripts/generate_holidays.py

All countries of the package and their regions, 2000 to 2050, category "public", names in the country's default language and in
English. Every country is encoded as rules, decoded again by an independent decoder and compared with the package's own answer, day by
day and name by name; nothing is written unless all agree. It also writes the fixtures that the Swift tests read
(Tests/Fixtures/holidays): all days of a few years in some twenty countries, and a digest of every table.

The coding, one block a country, line by line:
    =NO                       the country
    >03:1|Oslo|…              a region, the number of its table (0 is the whole country's) and its other names
    name|english|rules|tables the days of one holiday in the listed tables (none listed: in all); an empty English name equals the local
                              one, an empty name is the line before's; a leading ~ marks days that stand in for the day itself
Rules, separated by spaces, each with `:years` where it does not hold from 2000 to 2050 (ranges of two-digit years, or # and a hexadecimal
mask whose bit 0 is 2000):
    5/17      a fixed day        e+39  days after Western Easter     o-2  days after Orthodox Easter
    w5.15.0   the first weekday (0 = Monday) on or after a day       s7+1 days after the dates of movable feast 7
    x0g10h2   days since 2000-01-01, three digits of base 32 each
"""

import argparse
import datetime
import importlib
import importlib.metadata
import inspect
import os
import pkgutil
import re
import sys
from collections import defaultdict

import holidays
import holidays.calendars
from dateutil.easter import EASTER_ORTHODOX, EASTER_WESTERN, easter
from holidays.registry import COUNTRIES
from holidays.version import __version__ as VERSION

FIRST, LAST = 2000, 2050
YEARS = range(FIRST, LAST + 1)
ALL_YEARS = (1 << len(YEARS)) - 1
EPOCH = datetime.date(FIRST, 1, 1).toordinal()
DIGITS = "0123456789abcdefghijklmnopqrstuv"
ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))

# Countries (and regions) whose full years go into the fixtures.
REFERENCE = [
    ("NO", None), ("SE", None), ("FI", None), ("DK", None), ("HR", None), ("TW", None), ("BR", None), ("BR", "SP"), ("US", None),
    ("US", "MA"), ("GB", None), ("GB", "SCT"), ("DE", None), ("DE", "BY"), ("FR", None), ("ES", "CT"), ("PL", None), ("GR", None),
    ("IL", None), ("IN", None), ("CN", None), ("JP", None), ("KR", None), ("AU", "NSW"), ("CA", "QC"), ("CH", "ZH"), ("AE", None),
    ("TR", None), ("UA", None), ("ZA", None),
]  # fmt: skip
REFERENCE_YEARS = (2016, 2026)


def number(date):
    """Days since 2000-01-01."""
    return date.toordinal() - EPOCH


def year_of(day):
    return datetime.date.fromordinal(day + EPOCH).year


# --- What the package says -------------------------------------------------------------------------------------------------------------


def split_camel(name):
    words = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", name)
    words = re.sub(r"(?<=[A-Z])(?=[A-Z][a-z])", " ", words)
    return re.sub(r"\b(And|Of|The)\b", lambda match: match.group().lower(), words)


def listed(entity, region, language, observed=True):
    """{day: set of names}"""
    days = holidays.country_holidays(entity, subdiv=region, years=YEARS, language=language, observed=observed)
    return {number(date): set(days.get_list(date)) for date in days if date.year in YEARS}


class Dictionary:
    """The package's English for a name in a country's own language, where the name is one that it translates, or one within a label
    ("%s (observed)")."""

    def __init__(self, code):
        country = holidays.country_holidays(code, years=LAST, language="en_US")
        self.translate = country.tr
        cls = type(country)
        own = holidays.country_holidays(code, years=LAST, language=cls.default_language).tr
        labels = {value for name in dir(cls) if name.endswith("_label") and isinstance(value := getattr(cls, name), str) and "%s" in value}
        self.labels = [
            (re.compile("(.+)".join(map(re.escape, own(label).split("%s")))), self.translate(label))
            for label in sorted(labels, key=len, reverse=True)
            if label.count("%s") == 1 and self.translate(label).count("%s") == 1 and label != "%s"
        ]

    def __call__(self, name):
        translation = self.translate(name)
        if translation != name:
            return translation
        for pattern, label in self.labels:
            if inner := pattern.fullmatch(name):
                return label % self.translate(inner[1])
        return name


class Country:
    """All tables of one country: for every region (None first) the set of (day, name, English name, is observed)."""

    def __init__(self, code):
        cls = getattr(holidays, code)
        assert cls.default_category == "public", code
        self.code = code
        self.english = "en_US" in cls.supported_languages
        self.regions = [None, *cls.subdivisions]
        aliases = defaultdict(list)
        for alias, region in cls.subdivisions_aliases.items():
            aliases[region].append(alias)
        self.aliases = aliases
        self.unmatched = 0
        # The package follows the language of its user unless it is told one.
        own = cls.default_language
        local = {region: listed(code, region, own) for region in self.regions}
        english = {region: listed(code, region, "en_US") if self.english else local[region] for region in self.regions}
        plain = {region: listed(code, region, own, observed=False) for region in self.regions}
        for region in self.regions:
            assert local[region].keys() == english[region].keys(), (code, region)
        self.local, self.in_english = local, english
        self.dictionary = Dictionary(code) if self.english else None
        self.learn(local, english)
        self.tables = {}
        for region in self.regions:
            entries = set()
            for day, names in local[region].items():
                for name, translation in self.match(names, english[region][day]):
                    entries.add((day, name, translation, name not in plain[region].get(day, ())))
            self.tables[region] = frozenset(entries)

    def learn(self, local, english):
        """Which English names a local one had where the dictionary fails: certain on days with one name, by elimination on the others."""
        self.translations = defaultdict(set)
        days = {
            (frozenset(names), frozenset(english[region][day])) for region in self.regions for day, names in local[region].items()
        }
        for names, translations in days:
            if len(names) == 1 and len(translations) == 1:
                self.translations[next(iter(names))] |= translations
        changed = True
        while changed:
            changed = False
            for names, translations in days:
                pairs = self.known(names, translations)
                names_left = names - {name for name, _ in pairs}
                left = translations - {translation for _, translation in pairs}
                if len(names_left) == 1 and len(left) == 1:
                    self.translations[next(iter(names_left))] |= left
                    changed = True

    def known(self, names, translations):
        pairs = []
        for name in sorted(names):
            translation = self.dictionary(name) if self.dictionary else name
            if translation in translations:
                pairs.append((name, translation))
        names = names - {name for name, _ in pairs}
        translations = translations - {translation for _, translation in pairs}
        return pairs + [
            (name, min(self.translations[name] & translations)) for name in sorted(names) if self.translations[name] & translations
        ]

    def match(self, names, translations):
        pairs = self.known(names, translations)
        names_left = sorted(names - {name for name, _ in pairs})
        left = sorted(translations - {translation for _, translation in pairs})
        if len(names_left) == len(left):
            self.unmatched += len(left) if len(left) > 1 else 0
            return pairs + list(zip(names_left, left))
        # Two local names with one English one, or the reverse: the nearest that keeps both lists whole.
        self.unmatched += max(len(names_left), len(left))
        names_left, left = names_left or sorted(names), left or sorted(translations)
        count = max(len(names_left), len(left))
        return pairs + [(names_left[min(i, len(names_left) - 1)], left[min(i, len(left) - 1)]) for i in range(count)]


# --- Movable feasts --------------------------------------------------------------------------------------------------------------------


def dates_in(value):
    if isinstance(value, datetime.date):
        yield value
    elif isinstance(value, (list, tuple, set, frozenset)) or inspect.isgenerator(value):
        for part in value:
            yield from dates_in(part)


def movable_feasts():
    """The distinct date sequences of the package's lunar and solar calendars, as tuples of days."""
    sequences = {}
    for module in sorted(info.name for info in pkgutil.iter_modules(holidays.calendars.__path__)):
        loaded = importlib.import_module(f"holidays.calendars.{module}")
        for _, cls in sorted(inspect.getmembers(loaded, inspect.isclass)):
            if cls.__module__ != loaded.__name__ or not cls.__name__.startswith("_") or "Custom" in cls.__name__:
                continue
            try:
                calendar = cls()
            except TypeError:
                continue
            for method in sorted(name for name in dir(calendar) if name.endswith(("_date", "_dates")) and not name.startswith("_")):
                for arguments in calendar_arguments(calendar):
                    days = set()
                    try:
                        for year in YEARS:
                            days |= {number(date) for date in dates_in(getattr(calendar, method)(year, *arguments)) if date.year == year}
                    except (TypeError, ValueError, KeyError):
                        continue
                    if 20 <= len(days) <= 110:
                        sequences.setdefault(tuple(sorted(days)), f"{cls.__name__}.{method}")
    return sequences


def calendar_arguments(calendar):
    yield ()
    for name in sorted(dir(type(calendar))):
        if name.endswith("_CALENDAR"):
            yield (getattr(calendar, name),)
    for module_name in sorted(vars(sys.modules[type(calendar).__module__])):
        if module_name.endswith("_CALENDAR"):
            yield (getattr(sys.modules[type(calendar).__module__], module_name),)


# --- Encoding --------------------------------------------------------------------------------------------------------------------------


def base32(day):
    return DIGITS[day >> 10] + DIGITS[day >> 5 & 31] + DIGITS[day & 31]


def ranges(numbers, width=0):
    numbers = sorted(numbers)
    parts, start = [], 0
    for index in range(1, len(numbers) + 1):
        if index == len(numbers) or numbers[index] != numbers[index - 1] + 1:
            first, last = f"{numbers[start]:0{width}d}", f"{numbers[index - 1]:0{width}d}"
            parts.append(first if first == last else f"{first}-{last}")
            start = index
    return ",".join(parts)


def years_text(mask):
    if mask == ALL_YEARS:
        return ""
    listed_years = ranges([bit for bit in range(len(YEARS)) if mask >> bit & 1], 2)
    return ":" + min(listed_years, f"#{mask:x}", key=len)


EASTERS = {
    "e": [number(easter(year, EASTER_WESTERN)) for year in YEARS],
    "o": [number(easter(year, EASTER_ORTHODOX)) for year in YEARS],
}


class Encoder:
    def __init__(self, sequences):
        self.sequences = sequences
        self.used = {}
        self.by_sequence = []
        for sequence in sequences:
            by_year = defaultdict(set)
            for day in sequence:
                by_year[year_of(day)].add(day)
            self.by_sequence.append(by_year)
        self.near = defaultdict(list)
        for index, sequence in enumerate(sequences):
            for day in sequence:
                for offset in range(-4, 5):
                    self.near[day + offset].append((index, offset))

    def rules(self, days):
        """A list of (rule, year mask) and the days that no rule is worth."""
        left, chosen = set(days), []
        while left:
            best = max(self.candidates(left), key=lambda candidate: candidate[0], default=None)
            if best is None or best[0] <= 0:
                break
            _, rule, mask, covered = best
            chosen.append((rule, mask))
            left -= covered
        return chosen, sorted(left)

    def candidates(self, days):
        by_key = defaultdict(lambda: [0, set()])
        sequence_keys = set()
        for day in days:
            date = datetime.date.fromordinal(day + EPOCH)
            bit = date.year - FIRST
            keys = [("", date.month, date.day), ("e", day - EASTERS["e"][bit]), ("o", day - EASTERS["o"][bit])]
            for back in range(7):
                start = date - datetime.timedelta(days=back)
                if start.year == date.year and (start.month, start.day) != (2, 29):
                    keys.append(("w", start.month, start.day, date.weekday()))
            for key in keys:
                if key[0] in "eo" and key[0] and abs(key[1]) > 120:
                    continue
                by_key[key][0] |= 1 << bit
                by_key[key][1].add(day)
            sequence_keys.update(self.near[day])
        for key, (mask, covered) in sorted(by_key.items(), key=lambda item: tuple(map(str, item[0]))):
            yield self.worth(key, mask, covered)
        for index, offset in sorted(sequence_keys):
            mask, covered = 0, set()
            for year, dates in self.by_sequence[index].items():
                moved = {day + offset for day in dates}
                if moved <= days and all(year_of(day) == year for day in moved):
                    mask |= 1 << year - FIRST
                    covered |= moved
            if covered:
                yield self.worth(("s", index, offset), mask, covered)

    @staticmethod
    def worth(key, mask, covered):
        text = {"": lambda: f"{key[1]}/{key[2]}", "w": lambda: f"w{key[1]}.{key[2]}.{key[3]}"}.get(key[0], lambda: f"{key[0]}+12")()
        # A fixed day is the plainest rule: it wins where others say the same.
        saved = 3 * len(covered) - len(text) - len(years_text(mask)) - 1 + (0.5 if key[0] == "" else 0)
        return saved, key, mask, covered

    def text(self, days):
        chosen, left = self.rules(days)
        parts = []
        for key, mask in chosen:
            if key[0] == "":
                rule = f"{key[1]}/{key[2]}"
            elif key[0] == "w":
                rule = f"w{key[1]}.{key[2]}.{key[3]}"
            elif key[0] == "s":
                rule = f"s{self.used.setdefault(key[1], len(self.used))}" + (f"{key[2]:+d}" if key[2] else "")
            else:
                rule = key[0] + (f"{key[1]:+d}" if key[1] else "")
            parts.append(rule + years_text(mask))
        if left:
            parts.append("x" + "".join(map(base32, left)))
        return " ".join(parts)

    def country(self, country):
        numbers, regions = {}, []
        for region in country.regions:
            table = numbers.setdefault(country.tables[region], len(numbers))
            if region is not None:
                regions.append("|".join([f">{region}" + (f":{table}" if table else ""), *sorted(country.aliases[region])]))
        where = defaultdict(set)
        for entries, table in numbers.items():
            for entry in entries:
                where[entry].add(table)
        groups = defaultdict(set)
        for (day, name, english, observed), tables in where.items():
            groups[name, english, observed, tuple(sorted(tables))].add(day)
        lines, previous = [f"={country.code}", *regions], None
        for (name, english, observed, tables), days in sorted(groups.items(), key=lambda item: (item[0][:3], min(item[1]), item[0][3])):
            assert not set("|\n\\\"") & set(name + english) or '"' in name + english, name
            assert "|" not in name + english and "\\" not in name and name and not name.startswith(("~", "=", ">")), name
            head = ("~" if observed else "") + name, "" if english == name else english
            named = "|".join(head) if head != previous else "|"
            previous = head
            line = f"{named}|{self.text(days)}"
            if len(tables) < len(numbers):
                line += "|" + ranges(tables)
            lines.append(line)
        return "\n".join(lines)


# --- Decoding, as the engine does it -----------------------------------------------------------------------------------------------------


def decode_years(text):
    if not text:
        return list(YEARS)
    if text.startswith("#"):
        mask = int(text[1:], 16)
        return [FIRST + bit for bit in range(len(YEARS)) if mask >> bit & 1]
    years = []
    for part in text.split(","):
        first, _, last = part.partition("-")
        years += range(FIRST + int(first), FIRST + int(last or first) + 1)
    return years


def decode_rules(text, feasts):
    days = set()
    for token in text.split(" "):
        if token[0] == "x":
            for index in range(1, len(token), 3):
                days.add(sum(DIGITS.index(digit) << shift for digit, shift in zip(token[index : index + 3], (10, 5, 0))))
            continue
        rule, _, years = token.partition(":")
        for year in decode_years(years):
            if rule[0] in "eo":
                kind = EASTER_WESTERN if rule[0] == "e" else EASTER_ORTHODOX
                days.add(number(easter(year, kind)) + int(rule[1:] or 0))
            elif rule[0] == "w":
                month, day, weekday = map(int, rule[1:].split("."))
                start = datetime.date(year, month, day)
                days.add(number(start) + (weekday - start.weekday()) % 7)
            elif rule[0] == "s":
                index, sign, offset = re.fullmatch(r"s(\d+)([+-]?)(\d*)", rule).groups()
                shift = int(sign + offset) if offset else 0
                days |= {day + shift for day in feasts[int(index)] if year_of(day) == year}
            else:
                days.add(number(datetime.date(year, *map(int, rule.split("/")))))
    return days


def decode(block, feasts):
    """{region: set of (day, name, English name, is observed)} of one country's block."""
    lines = block.split("\n")
    numbers, tables, name, english = {None: 0}, defaultdict(set), "", ""
    for line in lines[1:]:
        if line.startswith(">"):
            region, _, table = line[1:].split("|")[0].partition(":")
            numbers[region] = int(table or 0)
            continue
        fields = line.split("|")
        if fields[0]:
            name, english = fields[0], fields[1] or fields[0].removeprefix("~")
        where = range(max(numbers.values()) + 1)
        if len(fields) > 3:
            where = []
            for part in fields[3].split(","):
                first, _, last = part.partition("-")
                where += range(int(first), int(last or first) + 1)
        for day in decode_rules(fields[2], feasts):
            for table in where:
                tables[table].add((day, name.removeprefix("~"), english, name.startswith("~")))
    return {region: tables[table] for region, table in numbers.items()}


# --- Files -----------------------------------------------------------------------------------------------------------------------------

NOTICE = f"""\
// Written by scripts/generate_holidays.py: do not edit.
//
// Public holidays from the Python package `holidays` {VERSION}, https://github.com/vacanza/holidays
// Copyright (c) Vacanza Team and individual contributors (see the package's CONTRIBUTORS file)
// Copyright (c) dr-prodigy <dr.prodigy.github@gmail.com>, 2017-2023
// Copyright (c) ryanss <ryanssdev@icloud.com>, 2014-2017
// MIT License; its text stands in HolidayTable.swift.
"""


def licence_path():
    files = importlib.metadata.files("holidays") or []
    return next(str(file.locate()) for file in files if file.name == "LICENSE")


def commented(text):
    return "\n".join(f"// {line}".rstrip() for line in text.rstrip().split("\n"))


def swift_literal(text):
    return "\n".join("    " + line if line else "" for line in text.split("\n"))


def write(path, text):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)
    return len(text.encode())


def digest(entries):
    """FNV-1a, 64 bits, over the sorted lines of a table."""
    value = 0xCBF29CE484222325
    for day, name, english, observed in sorted(entries):
        for byte in f"{day}|{name}|{english}|{int(observed)}\n".encode():
            value = (value ^ byte) * 0x100000001B3 & 0xFFFFFFFFFFFFFFFF
    return f"{value:016x}"


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--output", default=os.path.join(ROOT, "Sources/Timeline/Holidays/Table"))
    parser.add_argument("--fixtures", default=os.path.join(ROOT, "Tests/Fixtures/holidays"))
    arguments = parser.parse_args()

    names = {codes[1]: codes for codes in COUNTRIES.values()}
    codes = sorted(holidays.list_supported_countries(include_aliases=False))
    countries = {code: Country(code) for code in codes}
    encoder = Encoder(list(movable_feasts()))
    blocks = {code: encoder.country(country) for code, country in countries.items()}
    feasts = [encoder.sequences[index] for index in encoder.used]

    days = regions = 0
    for code, country in countries.items():
        decoded = decode(blocks[code], feasts)
        for region in country.regions:
            regions += region is not None
            days += len(country.tables[region])
            if decoded[region] != country.tables[region]:
                sys.exit(f"{code} {region}: the decoded table differs from the package")
            by_day = defaultdict(lambda: (set(), set()))
            for day, name, english, _ in decoded[region]:
                by_day[day][0].add(name)
                by_day[day][1].add(english)
            if {day: pair[0] for day, pair in by_day.items()} != country.local[region]:
                sys.exit(f"{code} {region}: local names differ from the package")
            if {day: pair[1] for day, pair in by_day.items()} != country.in_english[region]:
                sys.exit(f"{code} {region}: English names differ from the package")

    with open(licence_path(), encoding="utf-8") as file:
        licence = file.read()
    size = 0
    for initial in sorted({code[0] for code in codes}):
        text = "\n".join(blocks[code] for code in codes if code[0] == initial)
        size += write(
            os.path.join(arguments.output, f"HolidayTable+{initial}.swift"),
            f'{NOTICE}\nextension HolidayTable {{\n  /// The countries whose codes begin with {initial}.\n'
            f'  static let {initial.lower()} = #"""\n{swift_literal(text)}\n    """#\n}}\n',
        )
    listing = "\n".join("|".join([code, split_camel(names[code][0]), *names[code][2:]]) for code in codes)
    sequences = "\n".join("".join(map(base32, feast)) for feast in feasts)
    cases = "\n".join(f'    case "{i}": {i.lower()}' for i in sorted({code[0] for code in codes}))
    size += write(
        os.path.join(arguments.output, "HolidayTable.swift"),
        f"""{NOTICE.replace("; its text stands in HolidayTable.swift.", ":")}//
{commented(licence)}

/// The embedded public holidays of {len(codes)} countries and {regions} regions, {FIRST} to {LAST}, as text; `HolidayDecoder` reads it.
enum HolidayTable {{
  /// The package and version that the holidays come from.
  static let source = "holidays {VERSION} (PyPI, MIT License)"

  /// The years that the table covers.
  static let years = {FIRST}...{LAST}

  /// The blocks of all countries whose codes begin with `initial`.
  static func text(initial: Character) -> String? {{
    switch initial {{
{cases}
    default: nil
    }}
  }}

  /// Code, English name and other codes of every country, one a line.
  static let countries = #\"\"\"
{swift_literal(listing)}
    \"\"\"#

  /// The dates of feasts of other calendars, one feast a line: days since {FIRST}-01-01, three digits of base 32 each.
  static let feasts = #\"\"\"
{swift_literal(sequences)}
    \"\"\"#
}}
""",
    )

    rows = ["country,region,date,name,english_name,observed"]
    for code, region in REFERENCE:
        for day, name, english, observed in sorted(countries[code].tables[region]):
            date = datetime.date.fromordinal(day + EPOCH)
            if date.year in REFERENCE_YEARS:
                quoted = ('"' + text.replace('"', '""') + '"' if set(',"') & set(text) else text for text in (name, english))
                rows.append(",".join([code, region or "", date.isoformat(), *quoted, str(int(observed))]))
    write(os.path.join(arguments.fixtures, "reference.csv"), "\n".join(rows) + "\n")
    digests = [f"{code},{region or ''},{len(entries)},{digest(entries)}" for code, c in countries.items() for region, entries in c.tables.items()]
    write(os.path.join(arguments.fixtures, "digests.csv"), "country,region,days,digest\n" + "\n".join(digests) + "\n")

    print(f"holidays {VERSION}: {len(codes)} countries, {regions} regions, {days} named days from {FIRST} to {LAST}, all equal to the package")
    print(f"{size / 1e3:.0f} kB of source, {len(feasts)} movable feasts, {len(rows) - 1} reference days")
    unmatched = {code: country.unmatched for code, country in countries.items() if country.unmatched}
    print(f"English names paired by order, not by knowledge: {sum(unmatched.values())} {unmatched}")
    largest = sorted(codes, key=lambda code: -len(blocks[code].encode()))[:12]
    print("largest:", ", ".join(f"{code} {len(blocks[code].encode()) / 1e3:.0f} kB" for code in largest))


if __name__ == "__main__":
    main()
