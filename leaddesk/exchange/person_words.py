"""The words for who somebody is and for what firm, German and English. Before the first | stand
words, after it phrases; a new word is a new entry here and nothing else."""

from __future__ import annotations

WHO = {
    "first_name": (
        "vorname vornamen rufname firstname forename givenname|first name|given name|christian "
        "name|fname|name first|first names|vname|vornamen rufname|contact first name|ihr "
        "vorname|your first name"
    ),
    "middle_name": (
        "mittelname zwischenname|middle name|zweiter vorname|weitere vornamen|weiterer vorname|"
        "zweitname|additional name|additional names|zweite vornamen|second name"
    ),
    "last_name": (
        "nachname nachnamen familienname surname lastname zuname familyname|last name|family "
        "name|lname|nname|name last|nach name|ihr nachname|your last name"
    ),
    "full_name": (
        "betriebsinhaber betriebsinhaberin firmeninhaber firmeninhaberin ap asp "
        "ansprechpartner ansprechpartnerin kontaktperson ansprechperson ansprechpersonen "
        "fullname kontaktname teilnehmer teilnehmername inhabername|full name|contact name|"
        "contact person|ansprechpartner in|person name|name person|vollstaendiger name|vor und "
        "nachname|vor nachname|vor und zuname|kompletter name|inhaber|inhaberin|"
        "geschaeftsfuehrer|geschaeftsfuehrerin|geschaeftsfuehrung|owner name|ap name|main "
        "contact|primary contact|point of contact|person in charge|wie heissen sie|wie lautet "
        "ihr name|wie ist ihr name|what is your name|your name|ihr name|your full name|name "
        "der kontaktperson|name des ansprechpartners|ansprechpartner vor ort|attendee|attendee "
        "name|participant|teilnehmerin|participant name|buyer name|bauherr|auftraggeber|"
        "auftraggeber name|geschaeftsinhaber|name and surname|first and last name|first last "
        "name|vorname und nachname|inhaber gf|kontakt person|customer contact|"
        "empfaenger name|recipient name|mitglied name|person|vorname u nachname|what s your name"
    ),
    "display_name": (
        "anzeigename|display name|angezeigter name|file as|speichern unter|angezeigt als|"
        "displayed as|fileas|show as"
    ),
    "nickname": "spitzname nickname|nick name",
    "company": (
        "firma firmenname firmenbezeichnung unternehmen unternehmensname company companyname "
        "organisation organization betrieb arbeitgeber employer organisationsname institution "
        "gesellschaft firmierung business betriebsname firmennamen fa orgname "
        "organisationseinheit|company name|business name|account name|name der firma|name des "
        "unternehmens|organization name|organisation name|firma name|name firma|employer name|"
        "firm|firm name|name of company|kundenfirma|trading name|legal name|ihre firma|your "
        "company|fuer welche firma arbeiten sie|in welcher firma arbeiten sie|bei welcher "
        "firma arbeiten sie|for which company do you work|which company do you work for|what "
        "company do you work for|where do you work|your organization|ihr unternehmen|name "
        "ihrer firma|name ihres unternehmens|name des betriebs|unternehmen organisation|"
        "organization name org|company organization|organisation unternehmen|firma "
        "organisation|firma verein|firma institution|firma praxis|firmen name|businessname|"
        "company account|account company|shop name|company legal name|billing company|shipping "
        "company|rechnungsfirma|aussteller|employer company"
    ),
    "company2": (
        "firmenzusatz|name zusatz|firma zusatz|firmenname 2|firma 2|company 2|firmenname "
        "zusatz|zusatz firma|name zusatz 2|firma folge|firma fortsetzung|org namenszusatz|"
        "namenszusatz firma|firma name 2|namenszusatz"
    ),
    "salutation": (
        "anrede salutation anredeform anredetext|form of address|mr mrs|greeting|anrede prefix|"
        "anredeschluessel|anrede kurz"
    ),
    "title": (
        "akademischertitel|akad titel|akademischer titel|akademischer grad|academic title|akad "
        "grad|titel akad grad|titel vor name|namenstitel|anrede titel|doktortitel|akademischer "
        "titel grad|titel akademisch"
    ),
    "job_title": (
        "fkt position funktion rolle jobtitel stellung jobtitle berufsbezeichnung "
        "stellenbezeichnung dienststellung taetigkeit amtsbezeichnung role stellentitel "
        "berufstitel jobbezeichnung funktionsbezeichnung|job title|position im unternehmen|"
        "funktion im unternehmen|job position|job role|position in company|function|"
        "organization title|account title|person title|professional title|title position|"
        "position title|work title|title role|was ist ihre position|welche position haben sie|"
        "what is your role|what is your position|what is your job title|ihre position|ihre "
        "funktion|your role|your position|position funktion|funktion position|rolle funktion|"
        "funktion rolle|position role|aktuelle position|current position|stellung im betrieb|"
        "designation|position in firma|funktion in der firma|headline"
    ),
    "profession": "beruf occupation profession|ausgeuebter beruf|erlernter beruf",
    "department": (
        "abteilung department abt dept fachbereich|abteilungsname|fachabteilung|bereich "
        "abteilung|abteilung bereich|ihre abteilung|business unit"
    ),
    "birthday": (
        "geburtstag geburtsdatum birthday birthdate gebdatum geboren dob gebdat|date of birth|"
        "birth date|geb datum|geboren am|geb|geburtstagsdatum|geb dat|dateofbirth|geburtsdat|"
        "wann sind sie geboren"
    ),
    "notes": (
        "besuchsnotiz besuchsnotizen telefonnotiz besuchsbericht notiz notizen bemerkung "
        "bemerkungen anmerkung anmerkungen kommentar kommentare note "
        "notes comment comments remarks remark memo freitext beschreibung description hinweis "
        "hinweise zusatzinfo mitteilung anliegen nachricht|interne notiz|sonstige bemerkungen|"
        "additional information|zusatzinformationen|gespraechsnotiz|gespraechsnotizen|weitere "
        "infos|sonstige informationen|message|ihre nachricht|your message|weitere bemerkungen|"
        "sonstiges bemerkung|besonderheiten|interne bemerkung|notizfeld|notes comments|"
        "comments notes|moechten sie uns noch etwas mitteilen|anything else|customer note|"
        "admin note|notiz intern|internal note|bemerkung intern|info text|gespraechsinhalt|"
        "anything else you want to tell us|haben sie noch fragen|ihr anliegen|description "
        "notes|kundennotiz|lead notes|lead notiz|kommentar feld|notizen zum gespraech|"
        "messenotiz|messe notiz|bearbeiterkommentar|recent note|last note|letzte notiz"
    ),
}
