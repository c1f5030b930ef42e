"""The words for what is going on with somebody: dates, deals, numbers, money. Before the first |
stand words, after it phrases; a new word is a new entry here and nothing else."""

from __future__ import annotations

WHAT = {
    "source": (
        "quelle herkunft source leadquelle leadherkunft kontaktquelle leadsource datenquelle "
        "adressquelle|lead source|how did you hear about us|aufmerksam geworden durch|wie "
        "aufmerksam geworden|origin|herkunft der adresse|akquisequelle|original source|"
        "marketing source|source channel|quelle des leads|lead channel|wie haben sie von uns "
        "erfahren|wie sind sie auf uns aufmerksam geworden|how did you hear of us|wo haben sie "
        "von uns gehoert|where did you hear about us|akquisekanal|acquisition channel|referral "
        "source|signup source|sign up source|opt in source|lead herkunft|acquisition source|"
        "utm source|created from|woher kennen sie uns"
    ),
    "campaign": (
        "kampagne campaign|campaign name|aktion|campaign source|kampagnequelle|kampagnenquelle|"
        "kampagnenname|utm campaign"
    ),
    "industry": (
        "branche industry wirtschaftszweig gewerbe branchenbezeichnung sector "
        "unternehmensgegenstand geschaeftsfeld gewerk gewerke|branche taetigkeit|industry "
        "sector|gegenstand des unternehmens|in welcher branche sind sie taetig|which industry "
        "are you in|ihre branche|branche sektor|business type|type of business|branche gewerk|"
        "line of business|vertical|company industry|fachgebiet"
    ),
    "employees": (
        "mitarbeiterzahl mitarbeiteranzahl beschaeftigte employees headcount "
        "beschaeftigtenzahl mitarbeitende mitarbeiterzahlen|anzahl mitarbeiter|number of "
        "employees|zahl der mitarbeiter|company size|firmengroesse|unternehmensgroesse|anzahl "
        "beschaeftigte|anzahl der mitarbeiter|no of employees|mitarbeiter anzahl|wie viele "
        "mitarbeiter haben sie|how many employees|how many employees do you have|anzahl der "
        "beschaeftigten|anzahl angestellte|ma anzahl|anzahl ma|groesse des unternehmens|"
        "employee count|no employees|number employees|team size|groessenklasse mitarbeiter|"
        "mitarbeiter gesamt"
    ),
    "annual_revenue": (
        "jahresumsatz revenue turnover|annual revenue|umsatz pro jahr|umsatz jahr|umsatz im "
        "jahr|yearly revenue|company revenue|umsatz p a|jahresumsatz eur|jahres umsatz"
    ),
    "vat_id": (
        "ustid ustidnr ustidnummer vatid vatnumber uidnr uidnummer umsatzsteuerid vat ustnr "
        "vatno taxvat|ust id|ust id nr|ust idnr|umsatzsteuer id|umsatzsteuer "
        "identifikationsnummer|umsatzsteueridentifikationsnummer|vat id|vat number|vat no|vat "
        "reg no|mwst nr|umsatzsteuer identnummer|umsatzsteuer id nr|vat registration number|"
        "tva|ust nr|umsatzsteuernummer|eu ust id|ust identnr|vat tax id|eu vat|eu vat number|"
        "ust id nummer|umsatzsteuer identifikations nr|uid|mwst nummer|eu ust idnr|"
        "vatregistrationnumber|vat identification number|umsatzsteuer ident nr|uid mwst nr|tax "
        "vat number"
    ),
    "tax_no": (
        "steuernummer steuernr stnr taxnumber|steuer nr|st nr|tax number|tax no|tax id|"
        "steuerid|steuer id|finanzamt steuernummer"
    ),
    "customer_no": (
        "kundennummer kundennr kundennum kdnr kundenid customernumber customerid kundenkennung|"
        "kunden nr|kd nr|customer number|customer no|customer id|kunden id|kundennummern|"
        "client number|client id|kundenkonto|kunden lief nr|kunden lieferanten nr|customer nr|"
        "customer code|kundencode|kd nummer|kunde nr|kunde nummer|unsere kundennummer|"
        "auftraggebernummer|adressnummer kunde|mandantennummer|mitgliedsnummer kunde|customer "
        "id nr"
    ),
    "tags": (
        "tags tag schlagwort schlagworte schlagwoerter stichwort stichworte stichwoerter "
        "kategorie kategorien category categories label labels etiketten|keywords|tags labels|"
        "label names|gruppen|groups|kontaktgruppe|kontaktgruppen|contact tags|adressgruppe|"
        "kundengruppe|customer group|segment|segmente|segments|merkmale|listen tags|etikett|"
        "contact group"
    ),
    "status": (
        "leadstatus kontaktstatus interessentenstatus kundenstatus|lead status|contact status|"
        "status des leads|interessenten status|kunden status|customer status|prospect status|"
        "bearbeitungsstatus|leadstatus text|lead stufe status|aktueller status"
    ),
    "stage": (
        "phase stage verkaufsphase vertriebsphase verkaufsstufe pipelinephase|sales stage|deal "
        "stage|pipeline stage|pipeline phase|deal phase|lead stage|deal stufe|verkaufs phase|"
        "leadphase|lead phase|akquisephase|sales phase"
    ),
    "lifecycle": (
        "lifecyclephase|lifecycle phase|lifecycle stage|life cycle stage|kundenlebenszyklus|"
        "lebenszyklusphase"
    ),
    "pipeline": "pipeline",
    "owner": (
        "zustaendig betreuer betreuerin bearbeiter bearbeiterin sachbearbeiter "
        "sachbearbeiterin verantwortlich verantwortlicher kundenbetreuer vertriebsmitarbeiter "
        "aussendienst aussendienstmitarbeiter owner zustaendiger salesman salesperson "
        "verkaeufer verkaeuferin vertreter aussendienstler vertriebler kundenberater|assigned "
        "to|contact owner|lead owner|account owner|account manager|sales rep|kontaktinhaber|"
        "zugewiesen an|zugewiesen|verantwortliche person|zustaendiger mitarbeiter|key account "
        "manager|sales representative|adm|assigned user|assigned rep|verantwortlicher benutzer|"
        "handelsvertreter|owner id|owner name|vertriebspartner|innendienst|sales owner|lead "
        "owner name|record owner|account manager name|responsible|responsible person|assignee|"
        "besitzer|zustaendiger vertrieb|zustaendiger vertriebler|assigned|verantwortlich fuer|"
        "unser ansprechpartner|our contact|zustaendige person|zustaendigkeit|interner betreuer|"
        "betreut von|betreuender mitarbeiter|gescannt von|scanned by|erfasst von|bauleiter "
        "intern|person responsible|verkaufsberater|gebietsleiter|gebietsverkaufsleiter|lead "
        "inhaber|inhaber des kontakts"
    ),
    "amount": (
        "betrag auftragswert auftragsvolumen angebotswert angebotssumme amount dealwert "
        "auftragssumme umsatzpotenzial umsatzpotential volumen potenzialwert|deal value|deal "
        "amount|opportunity amount|erwarteter umsatz|potenzieller umsatz|geschaetzter wert|"
        "expected revenue|estimated value|lead value|deal wert|deal betrag|wert in eur|wert "
        "eur|betrag eur|value eur|betrag in eur|verkaufschance betrag|expected value|"
        "verkaufschance volumen|deal volumen|deal volume|estimated revenue|geschaetzter umsatz|"
        "angebotsvolumen|projektvolumen|auftragswert netto|angebotswert netto|potenzial in eur|"
        "erwarteter wert|opportunity value|angebotsbetrag|expected deal value|umsatz potenzial|"
        "potential eur|potenzial eur|project value|value of deal|est value|pot umsatz|"
        "erwartetes volumen"
    ),
    "currency": (
        "waehrung currency|currency code|waehrungscode|currency of value|waehrung code|"
        "currency iso|waehrungskuerzel"
    ),
    "close_date": (
        "abschlussdatum closedate|close date|closing date|erwarteter abschluss|expected close|"
        "expected close date|voraussichtlicher abschluss|erwartetes abschlussdatum|expected "
        "closing|abschluss am|voraussichtlicher auftrag|expected on|estimated close date|"
        "geplanter abschluss|geplantes abschlussdatum|voraussichtlicher abschlusstermin|"
        "erwartetes abschluss datum|abschlusstermin|target close date"
    ),
    "probability": (
        "wahrscheinlichkeit abschlusswahrscheinlichkeit probability|auftragswahrscheinlichkeit|"
        "erfolgswahrscheinlichkeit|win probability|chance in prozent|abschlusschance"
    ),
    "deal_title": (
        "verkaufspotential verkaufspotenzial potentialname bauvorhaben|deal name|deal title|"
        "deal titel|opportunity name|verkaufschance|opportunity|deal|projektname|lead name|"
        "potential name|angebotstitel|project|projekt|project name|name des projekts|"
        "anfragetitel|opportunity title|projekttitel|deal bezeichnung"
    ),
    "deal_status": "|deal status",
    "next_action": (
        "|naechster schritt|naechste schritte|next step|next steps|naechste aktion|next action|"
        "to do|todo|naechste massnahme|geplante aktion|follow up action|next task|weiteres "
        "vorgehen"
    ),
    "next_action_at": (
        "wiedervorlage wiedervorlagedatum|wv|wv am|wv datum|wiedervorlage am|follow up|follow "
        "up date|followup|next contact|naechster kontakt|naechste aktivitaet|naechster termin|"
        "next follow up|next activity date|naechster anruf|datum naechste aktion|next contact "
        "date|followup date|naechster kontakt am|datum naechster kontakt|wiedervorlage datum|"
        "datum naechste aktivitaet|date of next activity|next activity|wiedervorlagetermin|"
        "nachfassen am|nachfassdatum|wieder vorlage|wiedervorl|next call|follow up on|naechste "
        "wiedervorlage|rueckruf am|follow up am|next step date|followupdate|wvl|wvl datum|wvl "
        "am|kontakt wieder am|due date|faellig am|naechster besuch|naechster besuch am|next visit"
    ),
    "last_activity_at": (
        "|letzter kontakt|letzte aktivitaet|last contact|last contacted|last activity|last "
        "activity date|zuletzt kontaktiert|last contact date|letzter kontakt am|letzte "
        "kontaktaufnahme|datum letzter kontakt|datum letzte aktivitaet|last touch|letzter "
        "besuch|letzter anruf|last call|last seen|last active|last interaction|letzte "
        "interaktion|last contact on|letzter kontakt datum|last order date|zuletzt gesprochen|"
        "last activity time|letztes gespraech|zuletzt besucht|last contacted time|last contacted at"
    ),
    "first_contact_on": (
        "erstkontakt|first contact|first contact date|erstkontakt am|connected on|verbunden am|"
        "kontakt seit|datum erstkontakt|erster kontakt|erster kontakt am|first seen|kunde seit|"
        "customer since|erstgespraech|erstgespraech am|first visit"
    ),
    "created_at": (
        "registered erstelldatum erstellungsdatum anlagedatum erfassungsdatum angelegt "
        "erstellt createdat "
        "zeitstempel timestamp|erstellt am|angelegt am|created on|created at|created date|"
        "creation date|date created|create date|created|erfasst am|date added|hinzugefuegt am|"
        "eingetragen am|eingabedatum|aufnahmedatum|created time|creation time|erstellungszeit|"
        "erstellungszeitpunkt|submitted at|submission date|submitted on|einsendedatum|"
        "eingegangen am|registriert am|registered at|registered on|registration date|"
        "registrierungsdatum|anmeldedatum|signup date|sign up date|created utc|created date "
        "utc|date registered|scan date|scan time|scanned at|gescannt am|scan datum|scan zeit|"
        "scanzeitpunkt|order date|erfassungszeitpunkt|anlage datum|neuanlage|contact created|"
        "company created|organization created|deal created|person created|lead created|created "
        "datetime|datum der erfassung|datum der anlage|eintragsdatum|kontakt erstellt|angelegt|"
        "aufgenommen am|subscription date|date joined|join date|eingang am|eingangsdatum|start "
        "time|completion time|added time|added at|submit date|anfrage vom|eingang vom|hinzugefuegt"
    ),
    "updated_at": (
        "aenderungsdatum geaendert updatedat|geaendert am|zuletzt geaendert|letzte aenderung|"
        "last modified|modified on|last updated|updated at|updated on|changed on|bearbeitet am|"
        "aktualisiert am|modified time|date modified|zuletzt geaendert am|zuletzt bearbeitet|"
        "last update|modified date|last modified date|last changed|last changed at|letzte "
        "bearbeitung|last edited|last edited time|updated time|update date|stand vom|last "
        "activity update|changed at|last update time|date updated|bearbeitungsdatum"
    ),
    "gender": "geschlecht gender sex|m w d|m w",
    "language": (
        "sprache language korrespondenzsprache|sprachcode|preferred language|language code|"
        "sprachkennzeichen|language preference|browser language|locale|lang|bevorzugte sprache|"
        "customer locale"
    ),
    "linkedin_url": (
        "linkedin linkedinprofil linkedinurl|linkedin profil|linkedin url|linkedin profile|"
        "linkedin link|linkedin page|linkedin profile url|linkedin seite"
    ),
    "xing_url": ("xing xingprofil xingurl|xing profil|xing url|xing profile|xing link|xing seite"),
    "iban": "iban|kontonummer iban|iban kontonummer|konto iban|iban nr|iban nummer",
    "bic": "bic swift|bic swift|swift code|bic code|swift bic",
    "bank_name": (
        "bankname kreditinstitut bankbezeichnung|name der bank|bank name|bank bezeichnung|"
        "hausbank|geldinstitut"
    ),
    "bank_code": "bankleitzahl blz|bank code|blz bank",
    "bank_account": (
        "kontonummer kontonr bankkonto|konto nr|bank account|account number|bank account "
        "number|bank kontonummer|bankkontonummer|bankkonto nummer|bank konto|bank konto nr"
    ),
    "external_id": (
        "datensatzid kontaktid contactid recordid uuid guid leadid personid externalid|record "
        "id|contact id|lead id|person id|externe id|external id|kontakt id|datensatz id|id "
        "nummer|id|adress id|adressnummer|adress nr|kontaktnummer|kontakt nr|unique id|id "
        "extern|externe nummer|nummer fremdsystem|fremdsystem id|external number|"
        "fremdschluessel|foreign id|fremd id|import id|user id|customer uid|adressid|"
        "attendee id|object id|adressenid|member id|id extern nr|entry id|response id|ext id"
    ),
    "external_company_id": (
        "firmenid companyid organisationsid|company id|firmen id|organization id|organisation "
        "id|account id|unternehmens id|company ids|associated company ids|firma id|"
        "organisations id|unternehmen id|associated company id"
    ),
    "supplier_no": (
        "lieferantennummer lieferantennr|supplier number|vendor number|kreditorennummer|"
        "lieferanten nr|lief nr|supplier no|vendor no|kreditoren nr|kreditor"
    ),
    "debtor_no": (
        "debitorennummer debitorennr debitorenkonto debitor|debitoren nr|debtor number|"
        "debitorkonto|debitoren konto|debitor nr|debitorennr"
    ),
    "parent_company": (
        "muttergesellschaft konzern|parent company|parent account|mitglied von|member of|"
        "uebergeordnete firma|mutterfirma|parent organization|konzernzugehoerigkeit"
    ),
    "rating": (
        "bewertung rating|leadbewertung|lead rating|lead score|leadscore|score|abc klasse|"
        "kundenbewertung|abc kunde"
    ),
    "priority": "prioritaet priority prio|dringlichkeit|lead prioritaet",
    "lost_reason": (
        "verlustgrund absagegrund|grund fuer verlust|lost reason|loss reason|reason lost|grund "
        "der absage|ablehnungsgrund|closed lost reason|lost because|reason for loss|grund "
        "verloren|ablehnungsgruende"
    ),
    "assistant": (
        "assistent assistentin assistant sekretariat assistenz|name assistent|assistant name|"
        "assistant s name|name der assistenz|name sekretariat"
    ),
    "manager": (
        "vorgesetzter vorgesetzte vorgesetzten|reports to|manager name|manager s name|name des "
        "der vorgesetzten|name des r vorgesetzten|line manager"
    ),
    "im": (
        "skype messenger icq|skype name|instant messenger|skype id|screen name|im address|"
        "imaddress|instant messaging|im adresse|teams adresse|telegram|signal|threema|im handle"
    ),
    "district": "ortsteil stadtteil|suburb",
    "spouse": (
        "ehepartner ehegatte spouse|lebenspartner|lebenspartnerin|ehefrau|ehemann|name des "
        "partners|spouse name|ehegattin"
    ),
    "hobby": "hobby hobbys hobbies interessen",
    "search_name": (
        "suchname suchbegriff matchcode|alternativer suchname|such name|suchkriterium|"
        "sortiername|sortierbegriff|kurzsuche|search key"
    ),
    "short_name": "kurzname kuerzel kurzbezeichnung|kurz name|short name|kurzbez",
    "billing_info": (
        "abrechnungsinformation|billing information|abrechnungsinfo|rechnungsinformation"
    ),
    "payment_terms": (
        "zahlungsbedingung zahlungsbedingungen zahlungsziel|payment terms|zahlungskondition|"
        "zahlungskonditionen|zahlungsart|payment method|terms of payment|zahlungs bedingung"
    ),
    "credit_limit": "kreditlimit|credit limit|kreditlimit debitor|kredit limit",
    "mailing_lists": (
        "verteiler kontaktlisten verteilerliste mailingliste|mailing lists|mailing list|target "
        "lists|target list|contact lists|kontakt listen|list name|audience|email lists|"
        "verteiler listen|lists"
    ),
    "optout_phone": (
        "werbesperretelefon telefonsperre|nicht anrufen|do not call|keine anrufe|anrufe "
        "unerwuenscht|anrufsperre|phone opt out|telefon opt out|opt out telefon|opt out phone|"
        "do not phone|nicht telefonieren|keine telefonwerbung|sperre telefon|telefonwerbung "
        "gesperrt|robinsonliste telefon|do not call list|telefonisch nicht kontaktieren|do not "
        "allow phone calls|keine telefonanrufe|nicht anrufen bitte|telefon nicht erlaubt|no "
        "calls|no phone|do not contact by phone|keine telefonische werbung|kein telefon|kein "
        "anruf|phone do not call|dnc"
    ),
    "optout_email": (
        "mailsperre emailsperre unsubscribed abgemeldet|email opt out|e mail opt out|opt out "
        "email|do not email|do not mail|keine e mail|keine e mails|keine mails|keine e mail "
        "werbung|newsletter abgemeldet|e mail sperre|unsubscribed from all email|unsubscribed "
        "from email|nicht mailen|keine werbemails|opted out of email|has opted out of email|"
        "email optout|e mail unerwuenscht|newsletter abbestellt|no email|sperre e mail|do not "
        "allow emails|do not allow bulk emails|do not allow mails|e mail opt aus|email opt aus|"
        "abmeldung newsletter|e mail gesperrt|email gesperrt|keine werbung per e mail|kein "
        "newsletter|email unsubscribed|e mail abgemeldet|unsubscribe|unsubscribed at|do not "
        "contact by email|bitte keine e mails|email suppressed|opted out email|keine werbung "
        "per mail"
    ),
    "optout_fax": (
        "faxsperre|fax opt out|do not fax|keine faxe|kein fax|nicht faxen|kein fax bitte|fax "
        "opt aus"
    ),
    "ignore": (
        "username benutzername login password passwort|user name|login name|lfd nr|laufende "
        "nummer|laufende nr|pos nr|zeile|zeilennummer|row|row number|nr|"
        "number of row"
    ),
    "name_suffix": (
        "|name suffix|namenssuffix|suffix name|honorific suffix|namenszusatz|generational suffix"
    ),
    "name_prefix": "namensvorsatz vorsatzwort|name vorsatz",
    "nobility_title": "adelstitel|nobility title",
    "maiden_name": "geburtsname maedchenname|maiden name|name at birth|geb name",
    "initials": "initialen initials",
    "job_description": (
        "jobbeschreibung stellenbeschreibung aufgabenbeschreibung aufgabengebiet|job "
        "description|responsibilities"
    ),
    "office_location": (
        "raumnummer zimmernummer|office location|buerostandort|room number|bueroraum|work "
        "location|bueronummer"
    ),
    "anniversary": "jahrestag anniversary hochzeitstag|wedding anniversary|wedding day",
    "children": "kinder children|namen der kinder",
    "referred_by": (
        "empfehlungsgeber|empfohlen von|referred by|empfehlung von|empfehlung durch|vermittelt "
        "durch|vermittelt von|geworben von|recommended by|empfohlen durch|tippgeber"
    ),
    "mileage": "reisekilometer mileage",
    "callback_phone": (
        "rueckrufnummer|callback number|callback phone|rueckruf nummer|rueckruf telefon"
    ),
    "car_phone": "autotelefon|car phone",
    "birth_year": "geburtsjahr|birth year|year of birth",
    "birth_month": "geburtsmonat|birth month|month of birth",
    "record_type": (
        "datensatztyp kontakttyp kontaktart kundentyp kundenart leadtyp datensatzart satzart|"
        "record type|contact type|customer type|lead type|account type|type of contact|art des "
        "kontakts|company type|record kind"
    ),
    "party_type": "adressattyp adressatentyp|recipient type",
    "marketing_status": "marketingstatus|marketing status|marketing contact status",
    "won_at": "|won time|won date|gewonnen am|date won|won on|won at",
    "lost_at": "|lost time|lost date|verloren am|date lost|lost on|lost at",
    "converted_at": (
        "|converted at|konvertiert am|converted date|conversion date|umgewandelt am|converted on"
    ),
    "domain": (
        "firmendomain|company domain|company domain name|domain name|email domain|e mail domain"
    ),
    "is_company": (
        "|is company|ist firma|ist unternehmen|is a company|iscompany|ist ein unternehmen|ist "
        "eine firma"
    ),
    "leitweg_id": "leitwegid kaeuferreferenz|leitweg id|buyer reference",
    "gln": "gln|iln|gln nummer",
    "vat_country": "|eu land|ust land|vat country|ust id land",
    "salutation_alt": (
        "briefanrede anredezeile|abweichende anrede|letter salutation|salutation line|"
        "persoenliche anrede|dear line"
    ),
    "closing": "grussformel",
    "valid_from": "|adresse gueltig von|adresse gueltig ab|gueltig von|gueltig ab|valid from",
    "valid_to": "|adresse gueltig bis|gueltig bis|valid to|valid until",
    "payment_days": (
        "|faelligkeit in tagen|faelligkeit in tagen debitor|zahlungsziel tage|payment days|"
        "zahlungsziel in tagen|tage netto"
    ),
    "discount_percent": (
        "skonto skontosatz|skonto in prozent|skonto prozent|skonto in prozent debitor"
    ),
    "discount": "rabatt rabattsatz|rabatt in prozent|rabatt prozent|kundenrabatt",
    "dunning_block_until": "|mahnsperre bis",
    "insolvent": "insolvent|in insolvenz",
    "sepa": "lastschrift bankeinzug|direct debit|sepa lastschrift",
    "po_box_zip": "ppz|plz des postfachs",
    "email_bounced_at": "|email bounced date|bounce date|bounced at|email bounced at",
    "email_bounced_reason": "|email bounced reason|bounce reason|bounce grund",
    "inactive": "|nicht mehr aktiv",
    "industry_code": (
        "branchencode branchenschluessel branchennummer nace|sic code|sic|nace code|wz code|"
        "industry code|naics|naics code|wz 2008|wz2008"
    ),
    "deal_type": "|deal type|opportunity type|potentialtyp|potential type",
    "company_no": (
        "firmennummer organisationsnummer|company no|company number|account no|organizational "
        "id number|organisations nr|firmen nr|handelsregisternummer|hrb|hrb nummer|"
        "handelsregister nr|company registration number|registernummer"
    ),
}
