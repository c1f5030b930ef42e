"""The words by which the lines of a signature are told apart, German and English."""

from __future__ import annotations

import re


def _any(words: str) -> str:
    return "|".join(words.split())


GREETING = re.compile(
    r"^(?:mit\s+(?:\w+\s+){0,3}gr(?:ü|ue)(?:ß|ss)en?|(?:\w+\s+){0,3}gr(?:ü|ue)(?:ß|ss)e?n?\b.*"
    r"|(?:mfg|v?lg|glg)(?:,?\s+\w+)?|vg|bg|(?:with\s+)?(?:best|kind|warm|many)(?:est)?\s+(?:regards|wishes|thanks).*"
    r"|(?:kind|best|warm)est\s+regards.*|regards|cheers|sincerely.*|yours\s+\w+.*|thanks.*"
    r"|thank\s+you.*|(?:vielen|besten|herzlichen)\s+dank.*|hochachtungsvoll|ihre?r?"
    r"|(?:mit\s+)?(?:besten|herzlichen|freundlichen|lieben|schönen|sonnigen)\s+gr.*"
    r"|hallo\b.*|hi\b.*|hello\b.*|dear\b.*|liebe[r]?\b.*|sehr\s+geehrte.*|guten\s+(?:tag|morgen).*)"
    r"[,.!]?$",
    re.IGNORECASE,
)
SIGNED_FOR = re.compile(
    r"^(?:i\.?\s?a\.?|i\.?\s?v\.?|ppa\.?|p\.\s?p\.|ihre?|eure?|deine?)\s+(?=\S)", re.IGNORECASE
)
"""'i. A.', 'i. V.', 'ppa.', 'Ihre' before a name."""
PRONOUNS = re.compile(r"\s*\((?:she|he|they|sie|er|ihr|keine)(?:\s?/\s?\w+)+\)", re.IGNORECASE)
PLACE_OF_WORK = re.compile(r"^[\w-]*(?:praxis|kanzlei|klinik|apotheke)\b", re.IGNORECASE)
"""'Zahnarztpraxis am Markt' is a firm, though a dentist is in it."""

PROFESSION = re.compile(
    r"^(?:(?:fach)?rechtsanw[aä]lt(?:in)?|steuerberater(?:in)?|notar(?:in)?|architekt(?:in)?"
    r"|apotheker(?:in)?|ra|rain|stb|wp)\.?\s+(?=\S)",
    re.IGNORECASE,
)
"""Stands before a name as if it were a title."""

OF_THE_FIRM = re.compile(
    r"\b(?:hr[ab]\s*(?:nr\.?|-nr\.?)?\s*\d|amtsgericht|registergericht|handelsregister\w*|register"
    r"(?:nummer|-?nr)|firmenbuch\w*|fn\s?\d{3,6}\s?[a-z]\b|ust\.?-?\s?id\w*|umsatzsteuer\w*"
    r"|steuer-?(?:nummer|nr)\w*|st\.-?nr|uid(?:-nr)?\b|atu\d{6,}|che-?\d{3}|vat\b|mwst\b|iban\b"
    r"|bic\b|bankverbindung|kontonummer|sitz\s*(?:der\s+gesellschaft)?\s*:|sitz\s+der\s+gesell"
    r"|firmensitz|gerichtsstand|registered\s+(?:in|office|address|number|company)"
    r"|company\s+(?:no|number|reg\w*)\b|commercial\s+register|district\s+court|weee|dvr\b"
    r"|ik-?nummer|persönlich\s+haftend\w*|komplementär\w*)",
    re.IGNORECASE,
)
PEOPLE_OF_THE_FIRM = re.compile(
    r"^(?:vertretungsberechtigte?\s+)?(?:alleiniger?\s+)?(?:geschäftsführ\w+|gf|vorst[aä]nd\w*"
    r"|aufsichtsrat\w*|vorsitzende\w*|managing\s+directors?|directors?|board\w*|chairm\w+"
    r"|chief\s+executive\w*|management|prokurist\w*|gesellschafter\w*|verwaltungsrat\w*)"
    r"(?:\s*\([^)]*\))?(?:\s+(?:des|der|of|board|und|and|&)\b[^:]*)?\s*:",
    re.IGNORECASE,
)
OWNER = re.compile(r"^(inhaber(?:in)?|inh\.|owner|proprietor)\s*:\s*(.+)$", re.IGNORECASE)
SMALL_PRINT = re.compile(
    r"^(?:diese\s+(?:e-?mail|nachricht)|der\s+inhalt\s+dieser|this\s+(?:e-?mail|message)"
    r"|the\s+information|confidential|vertraulich|disclaimer|hinweis\b|bitte\s+(?:prüfen|denken|"
    r"beachten)|please\s+(?:consider|think)|think\s+before|before\s+printing|denken\s+sie"
    r"|(?:informationen\s+zum\s+|unsere\s+)?datenschutz|privacy|von\s+meinem|gesendet\s+(?:von|mit)"
    r"|sent\s+(?:from|with)|outlook\s+f|folgen\s+sie|besuchen\s+sie|follow\s+us|visit\s+us"
    r"|find\s+us|connect\s+with|termin\s+(?:buchen|vereinbaren)|book\s+a|agb\b|impressum"
    r"|öffnungszeiten|opening\s+hours|sprechzeiten|bürozeiten|mitglied\s+(?:im|der|des)"
    r"|member\s+of|zertifiziert|certified\s+to|ein\s+unternehmen\s+der|a\s+company\s+of)",
    re.IGNORECASE,
)

PHONE_LABELS = {
    "mobile": r"mobil(?:e|telefon|funk|nummer)?|mob|handy|cell(?:phone)?|natel|m|c",
    "fax": r"(?:tele)?fax|f",
    "phone": (
        r"tel(?:efon|ephone)?(?:nummer)?|fon|phone|ph|festnetz|büro|buero|office|zentrale|direkt"
        r"(?:wahl)?|direct(?:\s+line)?|durchwahl|switchboard|privat|geschäftlich|business|work"
        r"|t|p|d|o"
    ),
}
"""Labels in front of a number by its kind; the single letters need a colon or a dot."""
MAIL_LABEL = re.compile(r"^(?:e-?mail|mail|e|@)\s*[.:]?\s*$", re.IGNORECASE)
WEB_LABEL = re.compile(
    r"^(?:web(?:site|seite)?|internet|homepage|www|url|w|i|h|linkedin|xing|online)\s*[.:]?\s*$",
    re.IGNORECASE,
)

JOB = re.compile(
    r"(?:" + _any(
        r"geschäftsführ geschäftsleit geschäftsinhab inhaber vorstand vorständ prokurist leiter"
        r" leitung vertrieb verkauf verkäuf einkauf einkäuf assisten sekret sachbearbeit referent"
        r" berater beratung consult ingenieur engineer architekt manager management director head\b"
        r" chief \bceo\b \bcto\b \bcfo\b \bcoo\b \bcmo\b \bcio\b \bvp\b president officer founder"
        r" gründer partner\b owner sales marketing account executive specialist spezialist"
        r" fachkraft kauffrau kaufmann meister techniker technician developer entwickler"
        r" rechtsanw anwält notar steuerberat wirtschaftsprüf arzt ärztin physician dentist"
        r" zahnarzt coach trainer dozent professor pastor redakteur editor designer gestalter"
        r" buchhalt accountant controller disponent innendienst außendienst kundenbetreu"
        r" kundenberat customer support service\b personal\b hr\b referat stellvertret beauftragt"
        r" makler agent koordinat coordinat sprecher obmann präsident koch chefkoch küchenchef"
        r" betriebswirt lead\b teamlead analyst praktik werkstudent bauleit projektleit planer"
        r" vorsitz procurement purchasing buyer representative supervisor trainee operations"
    ) + r")",
    re.IGNORECASE,
)  # fmt: skip
DEPARTMENT = re.compile(
    r"^(?:abteilung|abt\.|fachbereich|bereich|department|dept\.?|division|team|dezernat|referat|"
    r"institut|fakultät|lehrstuhl)\b[\s:]+(?P<name>.+)$",
    re.IGNORECASE,
)

STREET = re.compile(
    r"(?:stra(?:ß|ss)e|str\.?|weg|platz|pl\.|allee|gasse|ring|damm|ufer|hof|markt|chaussee|steig"
    r"|pfad|stieg|kamp|graben|berg|wall|tor|park|zeile|brücke|promenade|winkel|garten|feld|heide"
    r"|street|st\.?|road|rd\.?|avenue|ave\.?|lane|ln\.?|drive|dr\.|square|sq\.?|way|court|terrace"
    r"|boulevard|blvd\.?|close|crescent|quay|place|rue|via|chemin)\b",
    re.IGNORECASE,
)
HOUSE_LAST = re.compile(
    r"^(?P<street>[^\d@]{2,60}?)\s+\d{1,4}\s?[a-zA-Z]?(?:\s?[-–/+]\s?\d{1,4}\s?[a-zA-Z]?)?$"
)
HOUSE_FIRST = re.compile(r"^\d{1,5}[a-zA-Z]?(?:[-–/]\d{1,5})?,?\s+[^\d@]{3,60}$")
MANNHEIM = re.compile(r"^[A-Z]\s?\d{1,2}\s?,\s?\d{1,3}(?:\s?[-–]\s?\d{1,3})?$")
"""Mannheim's squares: 'Q 7, 24'."""
BOX = re.compile(r"^(?:postfach|p\.?\s?o\.?\s?box)\s+[\d\s]+$", re.IGNORECASE)
POSTCODE = re.compile(
    r"^(?:(?P<land>D|DE|A|AT|CH|FL|LI|L|LU)\s?[-–]\s?)?(?P<zip>\d{5}|\d{4})\s+"
    r"(?P<city>[A-ZÄÖÜÉ][^\d@:|]{1,60})$"
)
POSTCODE_UK = re.compile(
    r"^(?P<city>[A-Z][^\d@:]{1,40}?)?,?\s*(?P<zip>[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2})$"
)
POSTCODE_US = re.compile(
    r"^(?P<city>[A-Z][^\d@:,]{1,40}),\s*(?P<state>[A-Z]{2})\s+(?P<zip>\d{5}(?:-\d{4})?)$"
)
LANDS = {"D": "DE", "A": "AT", "FL": "LI", "L": "LU"}
"""The letters before a postcode that are not the country's code itself."""
