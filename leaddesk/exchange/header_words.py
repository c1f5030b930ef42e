"""The words headers are made of, German and English, and what each says: a thing (phone, street,
…) or a shade of it (@work, @home, @other, a number). A header counts as understood only when all
of it is; the words are data, so a new word is a new entry here and nothing else."""

from __future__ import annotations

from functools import cache

from leaddesk.exchange.header_table import squeezed
from leaddesk.exchange.matter_words import WHAT
from leaddesk.exchange.person_words import WHO

# Things whose field also depends on the shades.
_THINGS = {
    "phone": (
        "telefon tel fon phone telephone telephon telefonnr telnr festnetz rufnummer rufnr "
        "landline durchwahl rufnummern telefonnummern phones telefonkontakt ruf telefonnumer "
        "telefone|telefonnummer|phone number|telefonanschluss|festnetznummer|fernsprecher|"
        "telefonisch|erreichbar unter|telephone number|phone no|phone nr|contact number|"
        "contact no|contact phone|fernruf|daytime phone|evening phone|telefon tagsueber|"
        "telefon abends|phone numbers|telefon nr"
    ),
    "mobile": (
        "iphone mobil mobile handy cell cellphone cellular mobiltelefon natel gsm mobilfunk "
        "handynr mobilnr mobiltel smartphone mob mobilfon funktelefon|mobilnummer|handynummer|"
        "mobilfunknummer|mobilrufnummer|mobile phone|cell phone|whatsapp|mobiltelefonnummer|"
        "mobil nr|mobile no|mobile number|cell number|mobile nr"
    ),
    "fax": "fax telefax faxnr facsimile faxnummer|telefaxnummer|fax number",
    "email": (
        "email mail emailadresse mailadresse emailadr emails elektropost emailaddress "
        "mailkontakt|e mail|e mail adresse|email address|mail address|e mail address|epost|"
        "elektronische post|mailto|email id|mail id|kontaktmail|emailaddresses"
    ),
    "street": (
        "strasse street str strassenname|street name|street address|strassenanschrift|strasse "
        "hausnummer|strasse hausnr|strasse hnr|strasse hs nr|strasse nr|strasse und nr|strasse "
        "und hausnummer|strasse u hausnr|strasse u nr|str hausnr|str nr|str hnr|str und nr|str "
        "und hausnr|street number|street house number|street and number|strasse und hausnr|"
        "strassenadresse|address street|strasse postfach|street name and number"
    ),
    "house_no": (
        "hausnummer hausnr hnr housenumber hausnummern|house no|house number|haus nr|hs nr"
    ),
    "zip": (
        "plz postleitzahl zip zipcode postcode postalcode plznummer|zip code|postal code|post "
        "code|eircode|postleitzahlen|zip postal code|postal zip|zip postcode|postcode zip"
    ),
    "city": (
        "ort stadt city town wohnort gemeinde ortschaft localite stadtname ortsname ortsangabe|"
        "city name|firmensitz|sitz|stadt ort|ort stadt|city town|town city|wohnhaft in|suburb "
        "town"
    ),
    "state": (
        "bundesland kanton state province provinz bundesstaat county|federal state|canton|"
        "state province|province state|state region|bundesland kanton|county state"
    ),
    "region": "region",
    "country": (
        "land country staat nation|country name|herkunftsland|country region|land region|"
        "country id|land staat"
    ),
    "country_code": (
        "laendercode laenderkennzeichen landeskennzeichen laenderkuerzel lkz landkz "
        "nationskennzeichen|country code|iso code|laender kz|land kz|iso land|landeskuerzel|"
        "country iso code|iso country code|laender iso code|iso 3166|laendercode iso|country "
        "iso"
    ),
    "po_box": "pf postfach pobox postbox|po box|p o box|postfachnummer|postfachnr",
    "website": (
        "website webseite homepage web url internet www internetadresse internetseite webpage "
        "webadresse site|webauftritt|internetauftritt|web site|web page|web address|domain"
    ),
    "address": (
        "adresse address anschrift addresse adr adressen addr|adresszeile|address line|"
        "postanschrift|komplette adresse|full address|vollstaendige adresse|complete address"
    ),
    "street2": (
        "adresszusatz adressergaenzung anschriftzusatz addresssupplement|address supplement|"
        "extended address|zusatz adresse|adresse zusatz|apartment suite|apartment suite etc|"
        "apt suite|zusatz anschrift|strassenzusatz|address extension|adresszeile 2|address "
        "line 2|addressline2|anschriftenzusatz|strasse zusatz"
    ),
    "code": "code",
    "custom": (
        "custom benutzer user freifeld benutzerfeld customfield userfield benutzerdefiniert|"
        "custom field|user defined|freies feld|user field"
    ),
}

_SHADES = {
    "@work": (
        "geschaeftl dienstl geschaeftlich geschaeft geschaefts gesch dienstlich dienst dienstl "
        "business work office buero beruflich berufl arbeit job g|firmen|unternehmens|corporate"
    ),
    "@company": (
        "zentrale hauptnummer switchboard|zentral|hauptanschluss|head office|company main|main "
        "line|geschaeftsleitung|gl|empfang|reception|vermittlung"
    ),
    "@home": "privat private privates home personal persoenlich persoenliche priv zuhause p",
    "@other": (
        "weitere weiterer weiteres weiteren andere anderer anderes other zusaetzlich "
        "zusaetzliche alternativ alternative alternativer abweichende abweichender additional "
        "sonstige sonstiger sekundaer sekundaere secondary|zweitadresse"
    ),
    "@shipping": (
        "liefer lieferung lieferadresse lieferanschrift shipping delivery versand "
        "versandadresse|shipping address"
    ),
    "@billing": (
        "rechn rechnungs rechnung rechnungsadresse rechnungsanschrift abrechnung abrechnungs "
        "billing invoice invoicing|billing address|invoice address"
    ),
    "@main": (
        "besuchs besuchsadresse visitenadresse standort hausanschrift besuchsanschrift primaer "
        "primaere primaerer primary haupt main standard default hauptsaechlich direkt "
        "direct direkte erste erster first bevorzugte preferred mailing post postal "
        "korrespondenz zustell allgemein allgemeine central general|info"
    ),
    "@assistant": "assistent assistentin assistant assistenz sekretariat secretary",
    "@contact": (
        "invitee gast gaeste guest gf benutzer kontakt ansprechpartner ansprechpartners "
        "ansprechpartnerin kontaktperson "
        "ansprechperson contact person personen kunde kunden customer client lead leads "
        "interessent interessenten mitarbeiter employee ap cp asp partner kontakts account "
        "user member mitglied contacts kontakten accounts besteller besucher visitor "
        "participant teilnehmer attendee buyer kaeufer bauherr auftraggeber subscriber "
        "abonnent kontaktdaten empfaenger recipient"
    ),
    "@firm": (
        "firma firmen company unternehmen unternehmens organisation organization organisations "
        "betrieb account org betriebs firm vereins praxis"
    ),
    "@deal": "deal verkaufschance opportunity auftrag",
    "@name": "name namen names",
    "@number": "nr nummer number no num",
    "@noise": (
        "uns intern interne interner internal ein eine utc est pot card wohnen live do you "
        "does leben potenzieller potenziell potentieller "
        "erwarteter "
        "erwartete geschaetzter geschaetzte geplanter voraussichtlicher estimated expected "
        "netto net zust der die das des dem den of the for fuer im in am an zu und u and von "
        "vom bei field "
        "feld angabe angaben bitte optional eingabe value wert text adr deutsch german aktuell "
        "aktuelle current your ihr ihre falls vorhanden incl inkl contact kontaktdaten "
        "stammdaten s oder or e associated hubspot crm wie lautet lauten ist sind welche "
        "welcher welches welchen unter koennen wir sie erreichen what is which ihrer ihrem "
        "ihren geben please enter to haben hat deine dein r we reach you can at under erreicht "
        "man dich du tagsueber pflichtfeld required mandatory unique a wo|first up|do not modify"
    ),
    "@kind": "typ type label art",
    "@whole": "formatted formatiert komplett vollstaendig complete",
}

ORDINALS = {
    "zweite": 2, "zweiter": 2, "zweites": 2, "second": 2, "2nd": 2, "ii": 2, "zwei": 2,
    "dritte": 3, "dritter": 3, "drittes": 3, "third": 3, "3rd": 3, "iii": 3, "eins": 1,
}  # fmt: skip


def _words(text: str) -> list[str]:
    """A block of words: before the first | one word each, after it phrases."""
    first, *phrases = text.split("|")
    return [squeezed(word) for word in (*first.split(), *phrases) if word.strip()]


@cache
def atoms() -> dict[str, tuple[str, ...]]:
    """Each word or phrase (squeezed) with what it may say: things, fields, then shades."""
    found: dict[str, list[str]] = {}
    for block in (_THINGS, WHO, WHAT, _SHADES):
        for meaning, text in block.items():
            for word in _words(text):
                meanings = found.setdefault(word, [])
                if meaning not in meanings:
                    meanings.append(meaning)
    for word, number in ORDINALS.items():
        found[word] = [f"#{number}"]
    return {word: tuple(meanings) for word, meanings in found.items()}


THINGS = frozenset(_THINGS)
