"""The names of days, months and counts as people type them, German and English at once."""

from __future__ import annotations

WORDS = {
    "today": 0,
    "heute": 0,
    "tomorrow": 1,
    "morgen": 1,
    "übermorgen": 2,
    "uebermorgen": 2,
    "ubermorgen": 2,
    "day after tomorrow": 2,
    "the day after tomorrow": 2,
    "yesterday": -1,
    "gestern": -1,
    "vorgestern": -2,
}
WEEKDAYS = (
    ("mo", "mon", "monday", "montag"),
    ("di", "tue", "tues", "tuesday", "dienstag"),
    ("mi", "wed", "wednesday", "mittwoch"),
    ("do", "thu", "thur", "thurs", "thursday", "donnerstag"),
    ("fr", "fri", "friday", "freitag"),
    ("sa", "sat", "saturday", "samstag", "sonnabend"),
    ("so", "sun", "sunday", "sonntag"),
)
DAY_OF = {name: index for index, names in enumerate(WEEKDAYS) for name in names}
MONTHS = (
    ("jan", "january", "januar", "jänner"),
    ("feb", "february", "februar"),
    ("mar", "march", "märz", "maerz", "mär", "mrz"),
    ("apr", "april"),
    ("may", "mai"),
    ("jun", "june", "juni"),
    ("jul", "july", "juli"),
    ("aug", "august"),
    ("sep", "sept", "september"),
    ("oct", "october", "okt", "oktober"),
    ("nov", "november"),
    ("dec", "december", "dez", "dezember"),
)
MONTH_OF = {name: index for index, names in enumerate(MONTHS, 1) for name in names}
COUNTS = {
    word: number
    for number, words in enumerate(
        (
            "a an one einem einer ein eine",
            "two zwei",
            "three drei",
            "four vier",
            "five fünf fuenf",
            "six sechs",
            "seven sieben",
            "eight acht",
            "nine neun",
            "ten zehn",
            "eleven elf",
            "twelve zwölf zwoelf",
        ),
        start=1,
    )
    for word in words.split()
}
JOINED = {
    "monatsende": "ende monat",
    "month-end": "ende monat",
    "monatsmitte": "mitte monat",
    "monatsanfang": "anfang monat",
    "wochenende": "samstag",
    "weekend": "samstag",
    "jahresende": "ende jahr",
    "quartalsende": "ende quartal",
    "wochenanfang": "montag",
    "fortnight": "2 weeks",
    "half a year": "6 months",
    "einem halben jahr": "6 months",
    "einem vierteljahr": "3 months",
    "end of day": "today",
    "eow": "end of the week",
    "eom": "end of the month",
    "nikolaus": "6.12.",
    "heiligabend": "24.12.",
    "heiliger abend": "24.12.",
    "christmas eve": "24.12.",
    "christmas day": "25.12.",
    "silvester": "31.12.",
    "sylvester": "31.12.",
    "new year's eve": "31.12.",
    "neujahr": "1.1.",
    "new year's day": "1.1.",
}
"""Said in one word what is read as several."""
