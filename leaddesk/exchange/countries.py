"""Countries: German and English names (Unicode CLDR), signs on cars and common short forms, as
ISO codes of two letters. Phones and postcodes are read by the country of their row.
"""

from __future__ import annotations

from functools import cache

from leaddesk.exchange.header_table import squeezed

_NAMES = """
AD|Andorra;AE|Vereinigte Arabische Emirate|United Arab Emirates;AF|Afghanistan
AG|Antigua und Barbuda|Antigua & Barbuda;AI|Anguilla;AL|Albanien|Albania;AM|Armenien|Armenia
AO|Angola;AQ|Antarktis|Antarctica;AR|Argentinien|Argentina;AS|Amerikanisch-Samoa|American Samoa
AT|Österreich|Austria;AU|Australien|Australia;AW|Aruba;AX|Ålandinseln|Åland Islands
AZ|Aserbaidschan|Azerbaijan;BA|Bosnien und Herzegowina|Bosnia & Herzegovina;BB|Barbados
BD|Bangladesch|Bangladesh;BE|Belgien|Belgium;BF|Burkina Faso;BG|Bulgarien|Bulgaria;BH|Bahrain
BI|Burundi;BJ|Benin;BL|St. Barthélemy;BM|Bermuda;BN|Brunei Darussalam|Brunei;BO|Bolivien|Bolivia
BQ|Karibische Niederlande|Caribbean Netherlands;BR|Brasilien|Brazil;BS|Bahamas;BT|Bhutan
BV|Bouvetinsel|Bouvet Island;BW|Botsuana|Botswana;BY|Belarus;BZ|Belize;CA|Kanada|Canada
CC|Kokosinseln|Cocos (Keeling) Islands;CD|Kongo-Kinshasa|Congo - Kinshasa
CF|Zentralafrikanische Republik|Central African Republic
CG|Kongo-Brazzaville|Congo - Brazzaville;CH|Schweiz|Switzerland;CI|Côte d’Ivoire
CK|Cookinseln|Cook Islands;CL|Chile;CM|Kamerun|Cameroon;CN|China;CO|Kolumbien|Colombia
CR|Costa Rica;CU|Kuba|Cuba;CV|Cabo Verde|Cape Verde;CW|Curaçao
CX|Weihnachtsinsel|Christmas Island;CY|Zypern|Cyprus;CZ|Tschechien|Czechia
DE|Deutschland|Germany;DJ|Dschibuti|Djibouti;DK|Dänemark|Denmark;DM|Dominica
DO|Dominikanische Republik|Dominican Republic;DZ|Algerien|Algeria;EC|Ecuador;EE|Estland|Estonia
EG|Ägypten|Egypt;EH|Westsahara|Western Sahara;ER|Eritrea;ES|Spanien|Spain;ET|Äthiopien|Ethiopia
FI|Finnland|Finland;FJ|Fidschi|Fiji;FK|Falklandinseln|Falkland Islands;FM|Mikronesien|Micronesia
FO|Färöer|Faroe Islands;FR|Frankreich|France;GA|Gabun|Gabon
GB|Vereinigtes Königreich|United Kingdom;GD|Grenada;GE|Georgien|Georgia
GF|Französisch-Guayana|French Guiana;GG|Guernsey;GH|Ghana;GI|Gibraltar;GL|Grönland|Greenland
GM|Gambia;GN|Guinea;GP|Guadeloupe;GQ|Äquatorialguinea|Equatorial Guinea;GR|Griechenland|Greece
GS|Südgeorgien und die Südlichen Sandwichinseln|South Georgia & South Sandwich Islands
GT|Guatemala;GU|Guam;GW|Guinea-Bissau;GY|Guyana
HK|Sonderverwaltungsregion Hongkong|Hong Kong SAR China
HM|Heard und McDonaldinseln|Heard & McDonald Islands;HN|Honduras;HR|Kroatien|Croatia;HT|Haiti
HU|Ungarn|Hungary;ID|Indonesien|Indonesia;IE|Irland|Ireland;IL|Israel;IM|Isle of Man
IN|Indien|India;IO|Britisches Territorium im Indischen Ozean|British Indian Ocean Territory
IQ|Irak|Iraq;IR|Iran;IS|Island|Iceland;IT|Italien|Italy;JE|Jersey;JM|Jamaika|Jamaica
JO|Jordanien|Jordan;JP|Japan;KE|Kenia|Kenya;KG|Kirgisistan|Kyrgyzstan;KH|Kambodscha|Cambodia
KI|Kiribati;KM|Komoren|Comoros;KN|St. Kitts und Nevis|St. Kitts & Nevis;KP|Nordkorea|North Korea
KR|Südkorea|South Korea;KW|Kuwait;KY|Kaimaninseln|Cayman Islands;KZ|Kasachstan|Kazakhstan
LA|Laos;LB|Libanon|Lebanon;LC|St. Lucia;LI|Liechtenstein;LK|Sri Lanka;LR|Liberia;LS|Lesotho
LT|Litauen|Lithuania;LU|Luxemburg|Luxembourg;LV|Lettland|Latvia;LY|Libyen|Libya
MA|Marokko|Morocco;MC|Monaco;MD|Republik Moldau|Moldova;ME|Montenegro;MF|St. Martin
MG|Madagaskar|Madagascar;MH|Marshallinseln|Marshall Islands;MK|Nordmazedonien|North Macedonia
ML|Mali;MM|Myanmar|Myanmar (Burma);MN|Mongolei|Mongolia
MO|Sonderverwaltungsregion Macau|Macao SAR China;MP|Nördliche Marianen|Northern Mariana Islands
MQ|Martinique;MR|Mauretanien|Mauritania;MS|Montserrat;MT|Malta;MU|Mauritius
MV|Malediven|Maldives;MW|Malawi;MX|Mexiko|Mexico;MY|Malaysia;MZ|Mosambik|Mozambique;NA|Namibia
NC|Neukaledonien|New Caledonia;NE|Niger;NF|Norfolkinsel|Norfolk Island;NG|Nigeria;NI|Nicaragua
NL|Niederlande|Netherlands;NO|Norwegen|Norway;NP|Nepal;NR|Nauru;NU|Niue
NZ|Neuseeland|New Zealand;OM|Oman;PA|Panama;PE|Peru;PF|Französisch-Polynesien|French Polynesia
PG|Papua-Neuguinea|Papua New Guinea;PH|Philippinen|Philippines;PK|Pakistan;PL|Polen|Poland
PM|St. Pierre und Miquelon|St. Pierre & Miquelon;PN|Pitcairninseln|Pitcairn Islands
PR|Puerto Rico;PS|Palästinensische Autonomiegebiete|Palestinian Territories;PT|Portugal;PW|Palau
PY|Paraguay;QA|Katar|Qatar;RE|Réunion;RO|Rumänien|Romania;RS|Serbien|Serbia;RU|Russland|Russia
RW|Ruanda|Rwanda;SA|Saudi-Arabien|Saudi Arabia;SB|Salomonen|Solomon Islands
SC|Seychellen|Seychelles;SD|Sudan;SE|Schweden|Sweden;SG|Singapur|Singapore;SH|St. Helena
SI|Slowenien|Slovenia;SJ|Spitzbergen und Jan Mayen|Svalbard & Jan Mayen;SK|Slowakei|Slovakia
SL|Sierra Leone;SM|San Marino;SN|Senegal;SO|Somalia;SR|Suriname;SS|Südsudan|South Sudan
ST|São Tomé und Príncipe|São Tomé & Príncipe;SV|El Salvador;SX|Sint Maarten;SY|Syrien|Syria
SZ|Eswatini;TC|Turks- und Caicosinseln|Turks & Caicos Islands;TD|Tschad|Chad
TF|Französische Süd- und Antarktisgebiete|French Southern Territories;TG|Togo;TH|Thailand
TJ|Tadschikistan|Tajikistan;TK|Tokelau;TL|Timor-Leste;TM|Turkmenistan;TN|Tunesien|Tunisia
TO|Tonga;TR|Türkei|Türkiye;TT|Trinidad und Tobago|Trinidad & Tobago;TV|Tuvalu;TW|Taiwan
TZ|Tansania|Tanzania;UA|Ukraine;UG|Uganda;UM|Amerikanische Überseeinseln|U.S. Outlying Islands
US|Vereinigte Staaten|United States;UY|Uruguay;UZ|Usbekistan|Uzbekistan
VA|Vatikanstadt|Vatican City;VC|St. Vincent und die Grenadinen|St. Vincent & Grenadines
VE|Venezuela;VG|Britische Jungferninseln|British Virgin Islands
VI|Amerikanische Jungferninseln|U.S. Virgin Islands;VN|Vietnam;VU|Vanuatu
WF|Wallis und Futuna|Wallis & Futuna;WS|Samoa;XK|Kosovo;YE|Jemen|Yemen;YT|Mayotte
ZA|Südafrika|South Africa;ZM|Sambia|Zambia;ZW|Simbabwe|Zimbabwe
"""

# What people write beside the official names.
_ALSO = {
    "d": "DE", "brd": "DE", "deu": "DE", "ger": "DE", "bundesrepublikdeutschland": "DE",
    "allemagne": "DE",
    "a": "AT", "aut": "AT", "oesterr": "AT", "autriche": "AT", "republikoesterreich": "AT",
    "che": "CH", "schweizersuisse": "CH", "suisse": "CH", "svizzera": "CH", "helvetia": "CH",
    "fl": "LI", "fuerstentumliechtenstein": "LI", "f": "FR", "fra": "FR", "i": "IT", "ita": "IT",
    "italia": "IT",
    "e": "ES", "esp": "ES", "espana": "ES", "l": "LU", "lux": "LU", "b": "BE", "bel": "BE",
    "belgique": "BE",
    "nld": "NL", "holland": "NL", "thenetherlands": "NL", "nederland": "NL", "dnk": "DK",
    "danmark": "DK",
    "uk": "GB", "gbr": "GB", "england": "GB", "grossbritannien": "GB", "greatbritain": "GB",
    "schottland": "GB",
    "scotland": "GB", "wales": "GB", "usa": "US", "unitedstatesofamerica": "US", "amerika": "US",
    "pol": "PL", "polska": "PL", "cze": "CZ", "tschechischerepublik": "CZ", "czechrepublic": "CZ",
    "czech": "CZ",
    "svk": "SK", "slowakischerepublik": "SK", "hun": "HU", "svn": "SI", "hrv": "HR", "rou": "RO",
    "swe": "SE",
    "s": "SE", "nor": "NO", "n": "NO", "fin": "FI", "prt": "PT", "p": "PT", "grc": "GR",
    "irl": "IE",
    "republicofireland": "IE", "turkey": "TR", "turkiye": "TR", "tuerkiye": "TR", "tur": "TR",
    "russia": "RU",
    "russischefoederation": "RU", "vae": "AE", "uae": "AE", "hongkong": "HK", "macedonia": "MK",
}  # fmt: skip


@cache
def _codes() -> dict[str, str]:
    codes = dict(_ALSO)
    for entry in _NAMES.replace("\n", ";").split(";"):
        code, *names = entry.split("|")
        if code:
            codes[code.lower()] = code
            for name in names:
                codes[squeezed(name)] = code
    return codes


@cache
def country_code(text: str) -> str:
    """The ISO code of a country's name, sign or code in German or English, else ''."""
    return _codes().get(squeezed(text), "") if len(text) < 60 else ""
