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
}
"""Said in one word what is read as several."""
