"""The words headers are made of, German and English, and what each says: a thing (phone, street,
…) or a shade of it (@work, @home, @other, a number). A header counts as understood only when all
of it is; the words are data, so a new word is a new entry here and nothing else."""

from __future__ import annotations

from functools import cache

from leaddesk.exchange.header_table import squeezed

# Things whose field also depends on the shades.
_THINGS = {
    "phone": (
        "telefon tel fon phone telephone telephon telefonnr telnr festnetz rufnummer rufnr "
        "landline durchwahl|telefonnummer|phone number|telefonanschluss|festnetznummer|"
        "fernsprecher|telefonisch|erreichbar unter"
    ),
    "mobile": (
        "iphone mobil mobile handy cell cellphone cellular mobiltelefon natel gsm mobilfunk "
        "handynr mobilnr mobiltel|mobilnummer|handynummer|mobilfunknummer|mobilrufnummer|"
        "mobile phone|cell phone|whatsapp|mobiltelefonnummer"
    ),
    "fax": "fax telefax faxnr facsimile faxnummer|telefaxnummer|fax number",
    "email": (
        "email mail emailadresse mailadresse emailadr emails elektropost|e mail|e mail adresse|"
        "email address|mail address|e mail address|epost|elektronische post|mailto"
    ),
    "street": (
        "strasse street str strassenname|street name|street address|strassenanschrift|strasse "
        "hausnummer|strasse hausnr|strasse hnr|strasse hs nr|strasse nr|strasse und nr|strasse "
        "und hausnummer|strasse u hausnr|strasse u nr|str hausnr|str nr|str hnr|str und nr|str "
        "und hausnr|street number|street house number|street and number|strasse und hausnr"
    ),
    "house_no": (
        "hausnummer hausnr hnr housenumber hausnummern|house no|house number|haus nr|hs nr"
    ),
    "zip": (
        "plz postleitzahl zip zipcode postcode postalcode plznummer|zip code|postal code|post "
        "code|eircode"
    ),
    "city": (
        "ort stadt city town wohnort gemeinde ortschaft localite stadtname ortsname|city name|"
        "firmensitz|sitz"
    ),
    "state": ("bundesland kanton state province provinz bundesstaat county|federal state|canton"),
    "region": "region",
    "country": ("land country staat nation|country name|herkunftsland|country region|land region"),
    "country_code": (
        "laendercode laenderkennzeichen landeskennzeichen laenderkuerzel lkz landkz "
        "nationskennzeichen|country code|iso code|laender kz|land kz|iso land|landeskuerzel"
    ),
    "po_box": "postfach pobox postbox|po box|p o box|postfachnummer|postfachnr",
    "website": (
        "website webseite homepage web url internet www internetadresse internetseite webpage "
        "webadresse site|webauftritt|internetauftritt|web site|web page|web address|domain"
    ),
    "address": (
        "adresse address anschrift addresse adr adressen|adresszeile|address line|"
        "postanschrift|komplette adresse|full address|vollstaendige adresse|complete address"
    ),
}

# Things that are one field whatever their shade.
_FIELDS = {
    "first_name": (
        "vorname vornamen rufname firstname forename givenname|first name|given name|christian "
        "name|fname|name first|first names|vname"
    ),
    "middle_name": (
        "mittelname zwischenname|middle name|zweiter vorname|weitere vornamen|weiterer vorname|"
        "zweitname"
    ),
    "last_name": (
        "nachname nachnamen familienname surname lastname zuname familyname|last name|family "
        "name|lname|nname|name last"
    ),
    "full_name": (
        "ansprechpartner ansprechpartnerin kontaktperson ansprechperson ansprechpersonen "
        "fullname kontaktname|full name|contact name|contact person|ansprechpartner in|person "
        "name|name person|vollstaendiger name|vor und nachname|vor nachname|vor und zuname|"
        "kompletter name|inhaber|inhaberin|geschaeftsfuehrer|geschaeftsfuehrerin|"
        "geschaeftsfuehrung|owner name|ap name|main contact|primary contact|point of contact|"
        "person in charge"
    ),
    "display_name": "anzeigename|display name|angezeigter name",
    "nickname": "spitzname nickname|nick name",
    "company": (
        "firma firmenname firmenbezeichnung unternehmen unternehmensname company companyname "
        "organisation organization betrieb arbeitgeber employer organisationsname institution "
        "gesellschaft firmierung business betriebsname|company name|business name|account name|"
        "name der firma|name des unternehmens|organization name|organisation name|firma name|"
        "name firma|employer name|firm|firm name|name of company|kundenfirma|trading name|"
        "legal name"
    ),
    "company2": (
        "firmenzusatz|name zusatz|firma zusatz|firmenname 2|firma 2|company 2|firmenname "
        "zusatz|zusatz firma|name zusatz 2"
    ),
    "salutation": "anrede salutation anredeform anredetext|form of address|mr mrs|greeting",
    "title": (
        "akademischertitel|akad titel|akademischer titel|akademischer grad|academic title|akad "
        "grad|titel akad grad|titel vor name|namenstitel|anrede titel|doktortitel"
    ),
    "job_title": (
        "position funktion rolle jobtitel stellung jobtitle berufsbezeichnung "
        "stellenbezeichnung dienststellung taetigkeit amtsbezeichnung role|job title|position "
        "im unternehmen|funktion im unternehmen|job position|job role|position in company|"
        "function"
    ),
    "profession": "beruf occupation profession",
    "department": "abteilung department abt dept|abteilungsname|fachabteilung",
    "birthday": (
        "geburtstag geburtsdatum birthday birthdate gebdatum geboren dob gebdat|date of birth|"
        "birth date|geb datum|geboren am|geb"
    ),
    "notes": (
        "notiz notizen bemerkung bemerkungen anmerkung anmerkungen kommentar kommentare note "
        "notes comment comments remarks remark memo freitext beschreibung description hinweis "
        "hinweise zusatzinfo|interne notiz|sonstige bemerkungen|additional information|"
        "zusatzinformationen|gespraechsnotiz|gespraechsnotizen|weitere infos|sonstige "
        "informationen"
    ),
    "source": (
        "quelle herkunft source leadquelle leadherkunft kontaktquelle leadsource datenquelle "
        "adressquelle|lead source|how did you hear about us|aufmerksam geworden durch|wie "
        "aufmerksam geworden|origin|herkunft der adresse|akquisequelle|original source|"
        "marketing source"
    ),
    "campaign": "kampagne campaign|campaign name|aktion",
    "industry": (
        "branche industry wirtschaftszweig gewerbe branchenbezeichnung sector|branche "
        "taetigkeit|industry sector"
    ),
    "employees": (
        "mitarbeiterzahl mitarbeiteranzahl beschaeftigte employees headcount "
        "beschaeftigtenzahl|anzahl mitarbeiter|number of employees|zahl der mitarbeiter|"
        "company size|firmengroesse|unternehmensgroesse|anzahl beschaeftigte|anzahl der "
        "mitarbeiter|no of employees|mitarbeiter anzahl"
    ),
    "annual_revenue": "jahresumsatz revenue turnover|annual revenue|umsatz pro jahr",
    "vat_id": (
        "ustid ustidnr ustidnummer vatid vatnumber uidnr uidnummer umsatzsteuerid|ust id|ust "
        "id nr|ust idnr|umsatzsteuer id|umsatzsteuer identifikationsnummer|"
        "umsatzsteueridentifikationsnummer|vat id|vat number|vat no|vat reg no|mwst nr|"
        "umsatzsteuer identnummer|umsatzsteuer id nr|vat registration number|tva|ust nr|"
        "umsatzsteuernummer|eu ust id|ust identnr"
    ),
    "tax_no": "steuernummer steuernr stnr taxnumber|steuer nr|st nr|tax number|tax no|tax id",
    "customer_no": (
        "kundennummer kundennr kundennum kdnr kundenid customernumber customerid|kunden nr|kd "
        "nr|customer number|customer no|customer id|kunden id|kundennummern|client number|"
        "client id|kundenkonto"
    ),
    "tags": (
        "tags tag schlagwort schlagworte schlagwoerter stichwort stichworte stichwoerter "
        "kategorie kategorien category categories label labels etiketten|keywords"
    ),
    "status": "leadstatus kontaktstatus|lead status|contact status|status des leads",
    "stage": (
        "phase stage verkaufsphase vertriebsphase verkaufsstufe pipelinephase|sales stage|deal "
        "stage|pipeline stage|pipeline phase|deal phase"
    ),
    "lifecycle": "lifecyclephase|lifecycle phase|lifecycle stage|life cycle stage",
    "pipeline": "pipeline",
    "owner": (
        "zustaendig betreuer betreuerin bearbeiter bearbeiterin sachbearbeiter "
        "sachbearbeiterin verantwortlich verantwortlicher kundenbetreuer vertriebsmitarbeiter "
        "aussendienst aussendienstmitarbeiter owner zustaendiger|assigned to|contact owner|"
        "lead owner|account owner|account manager|sales rep|kontaktinhaber|zugewiesen an|"
        "zugewiesen|verantwortliche person|zustaendiger mitarbeiter|key account manager|sales "
        "representative|adm|assigned user|assigned rep|verantwortlicher benutzer"
    ),
    "amount": (
        "betrag auftragswert auftragsvolumen angebotswert angebotssumme amount dealwert "
        "auftragssumme umsatzpotenzial umsatzpotential|deal value|deal amount|opportunity "
        "amount|erwarteter umsatz|potenzieller umsatz|geschaetzter wert|expected revenue|"
        "estimated value|lead value|deal wert|deal betrag|wert in eur|wert eur|betrag eur|"
        "value eur|betrag in eur|verkaufschance betrag|expected value"
    ),
    "currency": "waehrung currency|currency code|waehrungscode",
    "close_date": (
        "abschlussdatum closedate|close date|closing date|erwarteter abschluss|expected close|"
        "expected close date|voraussichtlicher abschluss|erwartetes abschlussdatum|expected "
        "closing|abschluss am|voraussichtlicher auftrag|expected on|estimated close date|"
        "geplanter abschluss"
    ),
    "probability": (
        "wahrscheinlichkeit abschlusswahrscheinlichkeit probability|auftragswahrscheinlichkeit"
    ),
    "deal_title": (
        "|deal name|deal title|deal titel|opportunity name|verkaufschance|opportunity|deal|"
        "projektname|lead name"
    ),
    "deal_status": "|deal status",
    "next_action": (
        "|naechster schritt|naechste schritte|next step|next steps|naechste aktion|next action"
    ),
    "next_action_at": (
        "wiedervorlage wiedervorlagedatum|wv|wv am|wv datum|wiedervorlage am|follow up|follow "
        "up date|followup|next contact|naechster kontakt|naechste aktivitaet|naechster termin|"
        "next follow up|next activity date|naechster anruf|datum naechste aktion|next contact "
        "date|followup date|naechster kontakt am|datum naechster kontakt|wiedervorlage datum"
    ),
    "last_activity_at": (
        "|letzter kontakt|letzte aktivitaet|last contact|last contacted|last activity|last "
        "activity date|zuletzt kontaktiert|last contact date|letzter kontakt am|letzte "
        "kontaktaufnahme|datum letzter kontakt|datum letzte aktivitaet|last touch"
    ),
    "first_contact_on": (
        "erstkontakt|first contact|first contact date|erstkontakt am|connected on|verbunden am|"
        "kontakt seit|datum erstkontakt|erster kontakt"
    ),
    "created_at": (
        "erstelldatum erstellungsdatum anlagedatum erfassungsdatum angelegt erstellt createdat|"
        "erstellt am|angelegt am|created on|created at|created date|creation date|date created|"
        "create date|created|erfasst am|date added|hinzugefuegt am|eingetragen am|eingabedatum|"
        "aufnahmedatum"
    ),
    "updated_at": (
        "aenderungsdatum geaendert updatedat|geaendert am|zuletzt geaendert|letzte aenderung|"
        "last modified|modified on|last updated|updated at|updated on|changed on|bearbeitet am|"
        "aktualisiert am|modified time|date modified|zuletzt geaendert am|zuletzt bearbeitet|"
        "last update|modified date|last modified date"
    ),
    "gender": "geschlecht gender sex",
    "language": (
        "sprache language korrespondenzsprache|sprachcode|preferred language|language code"
    ),
    "linkedin_url": (
        "linkedin linkedinprofil linkedinurl|linkedin profil|linkedin url|linkedin profile|"
        "linkedin link|linkedin page|linkedin profile url|linkedin seite"
    ),
    "xing_url": ("xing xingprofil xingurl|xing profil|xing url|xing profile|xing link|xing seite"),
    "iban": "iban|iban nr|iban nummer",
    "bic": "bic swift|bic swift|swift code|bic code|swift bic",
    "bank_name": "bankname kreditinstitut|name der bank|bank name",
    "bank_code": "bankleitzahl blz|bank code",
    "bank_account": (
        "kontonummer kontonr|konto nr|bank account|account number|bank account number"
    ),
    "external_id": (
        "datensatzid kontaktid contactid recordid uuid guid leadid personid externalid|record "
        "id|contact id|lead id|person id|externe id|external id|kontakt id|datensatz id|id "
        "nummer|id|adress id|adressnummer|adress nr|kontaktnummer|kontakt nr|unique id"
    ),
    "external_company_id": (
        "firmenid companyid organisationsid|company id|firmen id|organization id|organisation "
        "id|account id|unternehmens id"
    ),
    "supplier_no": (
        "lieferantennummer lieferantennr|supplier number|vendor number|kreditorennummer"
    ),
    "debtor_no": (
        "debitorennummer debitorennr debitorenkonto debitor|debitoren nr|debtor number|debitorkonto"
    ),
    "parent_company": "muttergesellschaft konzern|parent company|parent account",
    "rating": "bewertung rating",
    "priority": "prioritaet priority prio",
    "lost_reason": (
        "verlustgrund absagegrund|grund fuer verlust|lost reason|loss reason|reason lost|grund "
        "der absage|ablehnungsgrund|closed lost reason"
    ),
    "assistant": (
        "assistent assistentin assistant sekretariat assistenz|name assistent|assistant name"
    ),
    "manager": "vorgesetzter vorgesetzte|reports to|manager name",
    "im": "skype messenger icq|skype name|instant messenger|skype id",
    "district": "ortsteil stadtteil|suburb",
    "spouse": "ehepartner ehegatte spouse",
    "hobby": "hobby hobbys hobbies interessen",
    "search_name": "suchname suchbegriff matchcode",
    "short_name": "kurzname kuerzel kurzbezeichnung",
    "billing_info": "abrechnungsinformation",
    "payment_terms": "zahlungsbedingung zahlungsbedingungen zahlungsziel|payment terms",
    "credit_limit": "kreditlimit|credit limit",
    "mailing_lists": "verteiler|mailing lists|mailing list",
    "optout_phone": (
        "werbesperretelefon telefonsperre|nicht anrufen|do not call|keine anrufe|anrufe "
        "unerwuenscht|anrufsperre|phone opt out|telefon opt out|opt out telefon|opt out phone|"
        "do not phone|nicht telefonieren|keine telefonwerbung|sperre telefon|telefonwerbung "
        "gesperrt|robinsonliste telefon|do not call list|telefonisch nicht kontaktieren|do not "
        "allow phone calls|keine telefonanrufe"
    ),
    "optout_email": (
        "mailsperre emailsperre unsubscribed abgemeldet|email opt out|e mail opt out|opt out "
        "email|do not email|do not mail|keine e mail|keine e mails|keine mails|keine e mail "
        "werbung|newsletter abgemeldet|e mail sperre|unsubscribed from all email|unsubscribed "
        "from email|nicht mailen|keine werbemails|opted out of email|has opted out of email|"
        "email optout|e mail unerwuenscht|newsletter abbestellt|no email|sperre e mail|do not "
        "allow emails|do not allow bulk emails|do not allow mails"
    ),
    "optout_fax": "faxsperre|fax opt out|do not fax|keine faxe|kein fax|nicht faxen",
    "ignore": (
        "|lfd nr|laufende nummer|laufende nr|pos nr|zeile|zeilennummer|row|row number|nr|"
        "number of row"
    ),
}

_SHADES = {
    "@work": (
        "geschaeftl dienstl geschaeftlich geschaeft geschaefts gesch dienstlich dienst dienstl "
        "business work office buero beruflich berufl arbeit job g|firmen|unternehmens|corporate"
    ),
    "@company": (
        "zentrale hauptnummer switchboard|zentral|hauptanschluss|head office|company main|main line"
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
        "primaer primaere primaerer primary haupt main standard default hauptsaechlich direkt "
        "direct direkte erste erster first bevorzugte preferred mailing post postal "
        "korrespondenz zustell allgemein allgemeine central general|info"
    ),
    "@assistant": "assistent assistentin assistant assistenz sekretariat secretary",
    "@contact": (
        "gf benutzer kontakt ansprechpartner ansprechpartners ansprechpartnerin kontaktperson "
        "ansprechperson contact person personen kunde kunden customer client lead leads "
        "interessent interessenten mitarbeiter employee ap cp asp partner kontakts account "
        "user member mitglied"
    ),
    "@firm": (
        "firma firmen company unternehmen unternehmens organisation organization organisations "
        "betrieb account"
    ),
    "@deal": "deal verkaufschance opportunity auftrag",
    "@name": "name namen names",
    "@number": "nr nummer number no num",
    "@noise": (
        "der die das des dem den of the for fuer im in am an zu und u and von vom bei field "
        "feld angabe angaben bitte optional eingabe value wert text adr deutsch german aktuell "
        "aktuelle current your ihr ihre your falls vorhanden incl inkl for contact "
        "kontaktdaten stammdaten s oder or e"
    ),
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
    for block in (_THINGS, _FIELDS, _SHADES):
        for meaning, text in block.items():
            for word in _words(text):
                meanings = found.setdefault(word, [])
                if meaning not in meanings:
                    meanings.append(meaning)
    for word, number in ORDINALS.items():
        found[word] = [f"#{number}"]
    return {word: tuple(meanings) for word, meanings in found.items()}


THINGS = frozenset(_THINGS)
