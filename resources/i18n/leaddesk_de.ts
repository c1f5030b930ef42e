<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About LeadDesk</source>
        <translation>Über LeadDesk</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>Leads, prospects and the gate between them, in one file you own. Nothing leaves this machine.</source>
        <translation>Leads, Interessenten und das Tor dazwischen, in einer Datei, die Ihnen gehört. Nichts verlässt diesen Rechner.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>Freie Software unter der MIT-Lizenz.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ActionsRow</name>
    <message>
        <source>More actions</source>
        <translation>Weitere Aktionen</translation>
    </message>
</context>
<context>
    <name>AgainstDialog</name>
    <message>
        <source>Log it although {who} said no?</source>
        <translation>Trotz des Neins von {who} eintragen?</translation>
    </message>
    <message>
        <source>Call {who} all the same?</source>
        <translation>{who} trotzdem anrufen?</translation>
    </message>
    <message>
        <source>Call all the same</source>
        <translation>Trotzdem anrufen</translation>
    </message>
    <message>
        <source>Write to {who} all the same?</source>
        <translation>{who} trotzdem schreiben?</translation>
    </message>
    <message>
        <source>Write all the same</source>
        <translation>Trotzdem schreiben</translation>
    </message>
    <message>
        <source>Why all the same</source>
        <translation>Warum trotzdem</translation>
    </message>
    <message>
        <source>Log all the same</source>
        <translation>Trotzdem eintragen</translation>
    </message>
    <message>
        <source>No, go back</source>
        <translation>Nein, zurück</translation>
    </message>
    <message>
        <source>Please say why.</source>
        <translation>Bitte einen Grund nennen.</translation>
    </message>
    <message>
        <source>{rule} Your reason is kept in the ledger (rule {id}).</source>
        <translation>{rule} Ihre Begründung wird festgehalten (Regel {id}).</translation>
    </message>
</context>
<context>
    <name>AttachmentsForm</name>
    <message>
        <source>{file} ({size}) is too big to be kept; 20 MB are the most.</source>
        <translation>{file} ({size}) ist zu groß, um behalten zu werden; höchstens 20 MB gehen.</translation>
    </message>
</context>
<context>
    <name>AttemptsNote</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Save and set aside</source>
        <translation>Speichern und aussortieren</translation>
    </message>
    <message>
        <source>Disqualify as “Cannot be reached”, with this call</source>
        <translation>Mit diesem Anruf als „Nicht erreichbar“ aussortieren</translation>
    </message>
    <message>
        <source>Try again: {when}</source>
        <translation>Erneut versuchen: {when}</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) in a row without an answer.</source>
        <translation>
            <numerusform>%n Versuch ohne Antwort.</numerusform>
            <numerusform>%n Versuche in Folge ohne Antwort.</numerusform>
        </translation>
    </message>
    <message>
        <source>Set aside as “Cannot be reached”? It can be reopened at any time.</source>
        <translation>Als „Nicht erreichbar“ aussortieren? Der Kontakt lässt sich jederzeit wieder aufnehmen.</translation>
    </message>
</context>
<context>
    <name>BoardView</name>
    <message>
        <source>This column is sorted: its order says where cards stand.</source>
        <translation>Diese Spalte ist sortiert: Die Sortierung sagt, wo die Karten stehen.</translation>
    </message>
</context>
<context>
    <name>CallDialog</name>
    <message>
        <source>Call with {name}</source>
        <translation>Anruf mit {name}</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>Erneut anrufen</translation>
    </message>
</context>
<context>
    <name>ChangeLines</name>
    <message>
        <source>What was changed</source>
        <translation>Was geändert wurde</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>Looking through the history …</source>
        <translation>Die Schritte werden durchgesehen …</translation>
    </message>
    <message>
        <source>Nothing was changed since the contact was added.</source>
        <translation>Seit der Kontakt angelegt wurde, hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>{field}: {before} → {after}</source>
        <translation>{field}: {before} → {after}</translation>
    </message>
    <message>
        <source>{what} · undone</source>
        <translation>{what} · rückgängig gemacht</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>Rückgängig: {what}</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>Checklist · {done}</source>
        <translation>Checkliste · {done}</translation>
    </message>
</context>
<context>
    <name>ChecklistDialog</name>
    <message>
        <source>Checklist</source>
        <translation>Checkliste</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Disqualify …</source>
        <translation>Aussortieren …</translation>
    </message>
    <message>
        <source>A must is answered no. Disqualify because of “{reason}”?</source>
        <translation>Ein Muss ist mit Nein beantwortet. Aussortieren wegen „{reason}“?</translation>
    </message>
</context>
<context>
    <name>ChecklistEditor</name>
    <message>
        <source>Checklist · {count}</source>
        <translation>Checkliste · {count}</translation>
    </message>
</context>
<context>
    <name>ChoicePanel</name>
    <message>
        <source>Choices for the row</source>
        <translation>Auswahl für die Zeile</translation>
    </message>
    <message>
        <source>Go to a row to choose field by field what is taken from the file.</source>
        <translation>Gehen Sie auf eine Zeile, um Feld für Feld zu wählen, was aus der Datei übernommen wird.</translation>
    </message>
    <message>
        <source>Row {row}: {happens}</source>
        <translation>Zeile {row}: {happens}</translation>
    </message>
    <message>
        <source>Empty in the file; nothing is lost unless you choose so:</source>
        <translation>In der Datei leer; nichts geht verloren, außer Sie wählen es:</translation>
    </message>
    <message>
        <source>There is nothing to choose in this row.</source>
        <translation>In dieser Zeile gibt es nichts zu wählen.</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>Wer ist das?</translation>
    </message>
    <message>
        <source>The same: complete that contact</source>
        <translation>Derselbe: den Kontakt ergänzen</translation>
    </message>
    <message>
        <source>Somebody else: a new contact</source>
        <translation>Jemand anderes: ein neuer Kontakt</translation>
    </message>
    <message>
        <source>Leave this row out</source>
        <translation>Diese Zeile auslassen</translation>
    </message>
    <message>
        <source>For all possible duplicates</source>
        <translation>Für alle möglichen Dubletten</translation>
    </message>
    <message>
        <source>Decide about all of them what is decided here</source>
        <translation>Über alle entscheiden, wie hier entschieden ist</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>For all rows</source>
        <translation>Für alle Zeilen</translation>
    </message>
    <message>
        <source>{field}: the same for all rows</source>
        <translation>{field}: für alle Zeilen ebenso</translation>
    </message>
    <message>
        <source>Choose for this field in all rows what is chosen here</source>
        <translation>Für dieses Feld in allen Zeilen wählen, was hier gewählt ist</translation>
    </message>
    <message>
        <source>Keep {value}</source>
        <translation>{value} behalten</translation>
    </message>
    <message>
        <source>Leave it empty</source>
        <translation>Leer lassen</translation>
    </message>
    <message>
        <source>Clear this field</source>
        <translation>Dieses Feld leeren</translation>
    </message>
    <message>
        <source>Only {value}</source>
        <translation>Nur {value}</translation>
    </message>
    <message>
        <source>Already in LeadDesk</source>
        <translation>Schon in LeadDesk</translation>
    </message>
    <message>
        <source>Changed here since this file was exported. What is here stays; tick the row to take what the file has.</source>
        <translation>Hier geändert, seit diese Datei exportiert wurde. Was hier steht, bleibt; haken Sie die Zeile an, um zu nehmen, was in der Datei steht.</translation>
    </message>
</context>
<context>
    <name>Colleagues</name>
    <message>
        <source>Also at {firm}</source>
        <translation>Auch bei {firm}</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Show everybody of the company</source>
        <translation>Alle der Firma zeigen</translation>
    </message>
</context>
<context>
    <name>ColumnHeader</name>
    <message>
        <source>sorted by: {what}</source>
        <translation>sortiert nach: {what}</translation>
    </message>
</context>
<context>
    <name>ColumnMenu</name>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;Sortieren nach</translation>
    </message>
    <message>
        <source>&amp;Fold</source>
        <translation>Ein&amp;klappen</translation>
    </message>
    <message>
        <source>&amp;Wider</source>
        <translation>&amp;Breiter</translation>
    </message>
    <message>
        <source>&amp;Narrower</source>
        <translation>Sch&amp;maler</translation>
    </message>
    <message>
        <source>Width as &amp;usual</source>
        <translation>&amp;Übliche Breite</translation>
    </message>
    <message>
        <source>New &amp;contact here…</source>
        <translation>Neuer Ko&amp;ntakt hier …</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>Move to the &amp;left</source>
        <translation>Nach &amp;links</translation>
    </message>
    <message>
        <source>Move to the ri&amp;ght</source>
        <translation>Nach &amp;rechts</translation>
    </message>
    <message>
        <source>When cards lie &amp;too long…</source>
        <translation>Wann Karten &amp;zu lange liegen …</translation>
    </message>
    <message>
        <source>&amp;Add a stage beside it…</source>
        <translation>Phase daneben &amp;anlegen …</translation>
    </message>
    <message>
        <source>&amp;Delete this stage</source>
        <translation>Phase lös&amp;chen</translation>
    </message>
    <message>
        <source>There are contacts in this stage.</source>
        <translation>In dieser Phase sind Kontakte.</translation>
    </message>
    <message>
        <source>It is the only one of its kind.</source>
        <translation>Sie ist die einzige ihrer Art.</translation>
    </message>
</context>
<context>
    <name>ColumnsChoice</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Benutzte</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} von {total}</translation>
    </message>
    <message>
        <source>Columns: {what}</source>
        <translation>Spalten: {what}</translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source>Columns of the list</source>
        <translation>Spalten der Liste</translation>
    </message>
    <message>
        <source>Ticked columns are shown, the topmost at the left.</source>
        <translation>Angehakte Spalten werden gezeigt, die oberste ganz links.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Wie üblich</translation>
    </message>
    <message>
        <source>Show these</source>
        <translation>So anzeigen</translation>
    </message>
    <message>
        <source>Please tick at least one column.</source>
        <translation>Bitte haken Sie mindestens eine Spalte an.</translation>
    </message>
</context>
<context>
    <name>ColumnsModel</name>
    <message>
        <source>Column of the file</source>
        <translation>Spalte der Datei</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Is taken for</source>
        <translation>Wird übernommen als</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>weglassen</translation>
    </message>
    <message>
        <source>(without a title)</source>
        <translation>(ohne Titel)</translation>
    </message>
    <message>
        <source>Column {n}</source>
        <translation>Spalte {n}</translation>
    </message>
    <message>
        <source>Own field: {name}</source>
        <translation>Eigenes Feld: {name}</translation>
    </message>
</context>
<context>
    <name>ColumnsPage</name>
    <message>
        <source>Where a column was misunderstood, choose what it is. Nothing is written yet.</source>
        <translation>Wurde eine Spalte falsch verstanden, wählen Sie, was sie ist. Noch wird nichts geschrieben.</translation>
    </message>
</context>
<context>
    <name>ColumnsTable</name>
    <message>
        <source>Columns of the file</source>
        <translation>Spalten der Datei</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Action, saved view or contact …</source>
        <translation>Befehl, Ansicht oder Kontakt …</translation>
    </message>
    <message>
        <source>Command palette: type what you want to do</source>
        <translation>Befehlspalette: tippen Sie, was Sie tun möchten</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Was getan werden kann</translation>
    </message>
</context>
<context>
    <name>ContactDialog</name>
    <message>
        <source>New contact</source>
        <translation>Neuer Kontakt</translation>
    </message>
    <message>
        <source>Edit contact</source>
        <translation>Kontakt bearbeiten</translation>
    </message>
    <message>
        <source>A name is enough.</source>
        <translation>Ein Name genügt.</translation>
    </message>
    <message>
        <source>Create contact</source>
        <translation>Kontakt anlegen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Ms</source>
        <translation>Frau</translation>
    </message>
    <message>
        <source>Mr</source>
        <translation>Herr</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>Anrede</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Phone, e-mail, web</source>
        <translation>Telefon, E-Mail, Web</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Straße und Hausnummer</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>PLZ</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>New source …</source>
        <translation>Neue Herkunft …</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation>durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Source and value</source>
        <translation>Herkunft und Wert</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>Eigene Felder</translation>
    </message>
</context>
<context>
    <name>ContactPanel</name>
    <message>
        <source>Drop to keep it with {name}</source>
        <translation>Hier ablegen, um es bei {name} aufzubewahren</translation>
    </message>
    <message>
        <source>{contacts} selected.

Move them together, or choose what to do with them here or in the Contact menu.</source>
        <translation>{contacts} ausgewählt.

Verschieben Sie sie gemeinsam, oder wählen Sie hier oder im Menü „Kontakt“, was mit ihnen geschehen soll.</translation>
    </message>
    <message>
        <source>Choose a contact, and everything about it stands here: phone numbers, the next step, the checklist, what happened so far.</source>
        <translation>Wählen Sie einen Kontakt, dann steht hier alles über ihn: Telefonnummern, der nächste Schritt, die Checkliste und was bisher geschah.</translation>
    </message>
</context>
<context>
    <name>ContactTable</name>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
</context>
<context>
    <name>ConversationEditor</name>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>we</source>
        <translation>wir</translation>
    </message>
    <message>
        <source>the contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Who called?</source>
        <translation>Wer rief an?</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Kilometres</source>
        <translation>Kilometer</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Teilnehmende</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Please choose how it ended.</source>
        <translation>Bitte wählen, wie es ausging.</translation>
    </message>
    <message>
        <source>Who wrote?</source>
        <translation>Wer schrieb?</translation>
    </message>
    <message>
        <source>choose …</source>
        <translation>wählen …</translation>
    </message>
</context>
<context>
    <name>CorrectionDialog</name>
    <message>
        <source>Recorded by mistake?</source>
        <translation>Irrtümlich festgehalten?</translation>
    </message>
    <message>
        <source>“{entry}” of {day} stays in the list, but does not count any more.</source>
        <translation>„{entry}“ vom {day} bleibt in der Liste, zählt aber nicht mehr.</translation>
    </message>
    <message>
        <source>“{entry}” of {day} was undone, but is on the block list until you say that it was a mistake.</source>
        <translation>„{entry}“ vom {day} wurde rückgängig gemacht, steht aber auf der Sperrliste, bis Sie sagen, dass es ein Irrtum war.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Berichtigen</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n Kontakt</numerusform>
            <numerusform>%n Kontakte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n Antwort</numerusform>
            <numerusform>%n Antworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) other than no</source>
        <translation>
            <numerusform>%n andere Antwort als Nein</numerusform>
            <numerusform>%n andere Antworten als Nein</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>imported %n contact(s) from {file}</source>
        <translation>
            <numerusform>%n Kontakt aus {file} importiert</numerusform>
            <numerusform>%n Kontakte aus {file} importiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The gate is still closed: %n thing(s) missing.</source>
        <translation>
            <numerusform>Das Tor ist noch zu: Es fehlt noch %n Sache.</numerusform>
            <numerusform>Das Tor ist noch zu: Es fehlen noch %n Dinge.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>erased %n contact(s) for good. Receipt no. {number} is in Tools, Erasures.</source>
        <translation>
            <numerusform>%n Kontakt endgültig gelöscht. Beleg Nr. {number} steht unter Werkzeuge, Löschungen.</numerusform>
            <numerusform>%n Kontakte endgültig gelöscht. Beleg Nr. {number} steht unter Werkzeuge, Löschungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>made a mailing list of %n contact(s)</source>
        <translation>
            <numerusform>Verteiler mit %n Kontakt erstellt</numerusform>
            <numerusform>Verteiler mit %n Kontakten erstellt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CriteriaDialog</name>
    <message>
        <source>Questions of the checklist</source>
        <translation>Fragen der Checkliste</translation>
    </message>
    <message>
        <source>A lead passes the gate when every must is answered yes and no should is answered no. What is off is not asked; answers given so far are kept.</source>
        <translation>Ein Lead kommt durch das Tor, wenn jedes Muss mit Ja und kein Sollte mit Nein beantwortet ist. Was aus ist, wird nicht gefragt; gegebene Antworten bleiben erhalten.</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Frage hinzufügen</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Has been answered for somebody; it can be switched off.</source>
        <translation>Wurde schon beantwortet; sie kann ausgeschaltet werden.</translation>
    </message>
    <message>
        <source>Save the checklist</source>
        <translation>Checkliste speichern</translation>
    </message>
    <message>
        <source>A checklist can have {most} questions at most.</source>
        <translation>Eine Checkliste kann höchstens {most} Fragen haben.</translation>
    </message>
</context>
<context>
    <name>CriterionLine</name>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Must or should</source>
        <translation>Muss oder sollte</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>Is asked</source>
        <translation>Wird gefragt</translation>
    </message>
</context>
<context>
    <name>CriterionRow</name>
    <message>
        <source>given by the source</source>
        <translation>durch die Herkunft gegeben</translation>
    </message>
    <message>
        <source>Note: {criterion}</source>
        <translation>Notiz: {criterion}</translation>
    </message>
    <message>
        <source>Note …</source>
        <translation>Notiz …</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Date of the next step</source>
        <translation>Datum der Wiedervorlage</translation>
    </message>
    <message>
        <source>in 2 days, Mon 9:30, 15.12.</source>
        <translation>in 2 Tagen, Mo 9:30, 15.12.</translation>
    </message>
    <message>
        <source>Enter sets it, Esc leaves it as it is.</source>
        <translation>Eingabe übernimmt, Esc lässt alles, wie es ist.</translation>
    </message>
    <message>
        <source>This is no date yet.</source>
        <translation>Das ist noch kein Datum.</translation>
    </message>
    <message>
        <source>{day} is past.</source>
        <translation>{day} ist vorbei.</translation>
    </message>
</context>
<context>
    <name>DayStrip</name>
    <message>
        <source>Type a date on a card: “in 2 days”, “Mon 9:30”, or 3 for three days</source>
        <translation>Datum auf einer Karte tippen: „in 2 Tagen“, „Mo 9:30“ oder 3 für drei Tage</translation>
    </message>
    <message numerus="yes">
        <source>%n on hold</source>
        <translation>
            <numerusform>%n zurückgestellt</numerusform>
            <numerusform>%n zurückgestellt</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} overdue</source>
        <translation>{number} überfällig</translation>
    </message>
    <message>
        <source>{number} today</source>
        <translation>{number} heute</translation>
    </message>
    <message>
        <source>All done for today.</source>
        <translation>Für heute alles erledigt.</translation>
    </message>
    <message>
        <source>Nothing is planned yet: give somebody a next step.</source>
        <translation>Noch ist nichts geplant: jemandem eine Wiedervorlage geben.</translation>
    </message>
</context>
<context>
    <name>DeadlinesDialog</name>
    <message>
        <source>Deadlines</source>
        <translation>Fristen</translation>
    </message>
    <message>
        <source>Months after the last contact; 0 is never. Customers: when tax law no longer keeps the last sale (Germany 8 years, Austria 7, Switzerland 10).</source>
        <translation>Monate nach dem letzten Kontakt; 0 heißt nie. Kunden: wenn das Steuerrecht den letzten Verkauf nicht mehr aufbewahrt (Deutschland 8 Jahre, Österreich 7, Schweiz 10).</translation>
    </message>
    <message>
        <source>Years for sales</source>
        <translation>Jahre für Verkäufe</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>A whole number from {least} to {most}, please.</source>
        <translation>Bitte eine ganze Zahl von {least} bis {most}.</translation>
    </message>
</context>
<context>
    <name>DefinitionsPage</name>
    <message>
        <source>What is a lead? What is a prospect?</source>
        <translation>Was ist ein Lead? Was ist ein Interessent?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>DeleteDialog</name>
    <message>
        <source>Delete {who}?</source>
        <translation>{who} löschen?</translation>
    </message>
    <message>
        <source>With everything logged and planned for them. One step, which can be undone.</source>
        <translation>Mit allem, was bei ihnen festgehalten und geplant ist. Ein Schritt, der sich rückgängig machen lässt.</translation>
    </message>
    <message>
        <source>and {number} more</source>
        <translation>und {number} weitere</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>DeskFiles</name>
    <message>
        <source>New desk</source>
        <translation>Neue Datei</translation>
    </message>
    <message>
        <source>leads.leaddesk</source>
        <translation>leads.leaddesk</translation>
    </message>
    <message>
        <source>“{file}” exists already. Please choose another name, or open it.</source>
        <translation>„{file}“ gibt es schon. Bitte wählen Sie einen anderen Namen, oder öffnen Sie die Datei.</translation>
    </message>
    <message>
        <source>Open desk</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>Empty template</source>
        <translation>Leere Vorlage</translation>
    </message>
    <message>
        <source>Template for contacts.xlsx</source>
        <translation>Vorlage für Kontakte.xlsx</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel-Arbeitsmappe (*.xlsx)</translation>
    </message>
    <message>
        <source>Template saved as “{file}”. Fill it in, then import it.</source>
        <translation>Vorlage als „{file}“ gespeichert. Ausfüllen und dann importieren.</translation>
    </message>
    <message>
        <source>LeadDesk files (*.leaddesk);;All files (*)</source>
        <translation>LeadDesk-Dateien (*.leaddesk);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>DisclosureDialog</name>
    <message>
        <source>Disclosure for {who}</source>
        <translation>Auskunft für {who}</translation>
    </message>
    <message>
        <source>Everything kept about this person (Art. 15 GDPR). No legal advice.</source>
        <translation>Alles, was über diese Person gespeichert ist (Art. 15 DSGVO). Keine Rechtsberatung.</translation>
    </message>
    <message>
        <source>PDF to read</source>
        <translation>PDF zum Lesen</translation>
    </message>
    <message>
        <source>PDF, JSON and files (zip)</source>
        <translation>PDF, JSON und Dateien (Zip)</translation>
    </message>
    <message>
        <source>JSON for programs</source>
        <translation>JSON für Programme</translation>
    </message>
    <message>
        <source>File type</source>
        <translation>Dateiart</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>All fields, sources, consents and objections, conversations with notes, answers, next steps, sales, files with their checksums, and what was done when. Read it before you hand it out: notes may name others.</source>
        <translation>Alle Felder, Herkunft, Einwilligungen und Widersprüche, Gespräche mit Notizen, Antworten, Wiedervorlagen, Verkäufe, Dateien mit Prüfsummen und was wann geschah. Bitte vor dem Herausgeben lesen: Notizen können andere nennen.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen …</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save the disclosure</source>
        <translation>Auskunft speichern</translation>
    </message>
    <message>
        <source>Disclosure {who} {day}</source>
        <translation>Auskunft {who} {day}</translation>
    </message>
</context>
<context>
    <name>DisqualifiedZone</name>
    <message>
        <source>Drop cards here to disqualify them; click to see who is there.</source>
        <translation>Karten zum Aussortieren hier ablegen; ein Klick zeigt, wer dort ist.</translation>
    </message>
    <message>
        <source>drag here · {count}</source>
        <translation>hierher ziehen · {count}</translation>
    </message>
    <message>
        <source>Disqualify</source>
        <translation>Aussortieren</translation>
    </message>
    <message>
        <source>Hide the
disqualified · {count}</source>
        <translation>Aussortierte
ausblenden · {count}</translation>
    </message>
</context>
<context>
    <name>DisqualifyDialog</name>
    <message>
        <source>Disqualify {who}?</source>
        <translation>{who} aussortieren?</translation>
    </message>
    <message>
        <source>The reason is kept. Reopening is possible at any time.</source>
        <translation>Der Grund bleibt erhalten. Wieder aufnehmen geht jederzeit.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Disqualify</source>
        <translation>Aussortieren</translation>
    </message>
    <message>
        <source>Note (needed)</source>
        <translation>Notiz (nötig)</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) among those selected stay.</source>
        <translation>
            <numerusform>%n ausgewählter Kunde bleibt, wie er ist.</numerusform>
            <numerusform>%n ausgewählte Kunden bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DuplicatesDialog</name>
    <message>
        <source>Contacts that may be one. A merge keeps the history of both.</source>
        <translation>Kontakte, die einer sein könnten. Beim Zusammenführen bleibt der Verlauf beider erhalten.</translation>
    </message>
    <message>
        <source>Find duplicates</source>
        <translation>Dubletten suchen</translation>
    </message>
    <message>
        <source>&amp;Not the same</source>
        <translation>&amp;Nicht dieselben</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>Ü&amp;berspringen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Zusammenführen</translation>
    </message>
    <message>
        <source>The search did not end.</source>
        <translation>Die Suche wurde nicht fertig.</translation>
    </message>
    <message>
        <source>All pairs have been looked at.</source>
        <translation>Alle Paare sind durchgesehen.</translation>
    </message>
    <message>
        <source>No two contacts look like one.</source>
        <translation>Keine zwei Kontakte sehen aus wie einer.</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) left</source>
        <translation>
            <numerusform>noch %n Paar</numerusform>
            <numerusform>noch %n Paare</numerusform>
        </translation>
    </message>
    <message>
        <source>{score} % alike: {reason}</source>
        <translation>{score} % ähnlich: {reason}</translation>
    </message>
    <message>
        <source>Searching for duplicates</source>
        <translation>Dubletten werden gesucht</translation>
    </message>
    <message>
        <source>Searching for duplicates…</source>
        <translation>Dubletten werden gesucht …</translation>
    </message>
    <message>
        <source>Pairs, the likeliest first</source>
        <translation>Paare, die wahrscheinlichsten zuerst</translation>
    </message>
    <message>
        <source>Phone numbers, tags, activities, answers and sales of both are kept, and so is the further stage. Who does not want to be contacted stays that way.</source>
        <translation>Telefonnummern, Schlagwörter, Aktivitäten, Antworten und Verkäufe beider bleiben erhalten, ebenso die weitere Phase. Wer nicht kontaktiert werden möchte, wird es auch weiterhin nicht.</translation>
    </message>
</context>
<context>
    <name>EmptyBoard</name>
    <message>
        <source>Who do you hope to sell to?</source>
        <translation>Wem möchten Sie etwas verkaufen?</translation>
    </message>
    <message>
        <source>Between the two stands the gate: a conversation that went both ways, and your checklist.</source>
        <translation>Zwischen beiden steht das Tor: ein beidseitiges Gespräch und Ihre Checkliste.</translation>
    </message>
    <message>
        <source>Type in a contact</source>
        <translation>Kontakt eintippen</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Liste importieren …</translation>
    </message>
    <message>
        <source>Look at a sample desk</source>
        <translation>Beispiel ansehen</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Erase {who} for good?</source>
        <translation>{who} endgültig löschen?</translation>
    </message>
    <message>
        <source>This cannot be undone, not even from the history. No legal advice.</source>
        <translation>Das lässt sich nicht rückgängig machen, auch nicht aus dem Verlauf. Keine Rechtsberatung.</translation>
    </message>
    <message>
        <source>This goes</source>
        <translation>Das verschwindet</translation>
    </message>
    <message>
        <source>This stays</source>
        <translation>Das bleibt</translation>
    </message>
    <message>
        <source>Erased by</source>
        <translation>Gelöscht von</translation>
    </message>
    <message>
        <source>Delete the copies of this desk now</source>
        <translation>Die Kopien dieser Datei jetzt löschen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>and {number} more</source>
        <translation>und {number} weitere</translation>
    </message>
    <message>
        <source>An entry of the block list without a name, so that no list brings them back unnoticed; and a receipt that says when and how much, but not whom.</source>
        <translation>Ein Eintrag der Sperrliste ohne Namen, damit keine Liste sie unbemerkt zurückbringt, und ein Beleg, der sagt, wann und wie viel, aber nicht wer.</translation>
    </message>
    <message>
        <source>A receipt that says when and how much, but not whom. Without an address, a number, or a name with a full address the block list cannot know them again.</source>
        <translation>Ein Beleg, der sagt, wann und wie viel, aber nicht wer. Ohne E-Mail-Adresse, Nummer oder Namen mit voller Anschrift kann die Sperrliste niemanden wiedererkennen.</translation>
    </message>
    <message>
        <source>Sales of {money} (net), because tax law keeps them: day, amount, VAT rate, reference and customer number, without the name. The last goes after {day}.</source>
        <translation>Verkäufe über {money} (netto), weil das Steuerrecht sie aufbewahrt: Tag, Betrag, Steuersatz, Belegnummer und Kundennummer, ohne den Namen. Der letzte verschwindet nach dem {day}.</translation>
    </message>
    <message numerus="yes">
        <source>The name stands in %n note(s) of others, which are not changed.</source>
        <translation>
            <numerusform>Der Name steht in %n Notiz bei anderen; sie wird nicht geändert.</numerusform>
            <numerusform>Der Name steht in %n Notizen bei anderen; sie werden nicht geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies of this desk in which they may stand: {files}. They are deleted now, or by themselves within 30 days. Copies you keep elsewhere are yours to delete.</source>
        <translation>Kopien dieser Datei, in denen sie noch stehen können: {files}. Sie werden jetzt oder innerhalb von 30 Tagen von selbst gelöscht. Kopien, die Sie anderswo aufbewahren, müssen Sie selbst löschen.</translation>
    </message>
    <message>
        <source>Another file of this desk may hold them as well: {files}. Open it and erase them there too, or delete it.</source>
        <translation>Auch in einer anderen Datei dieses Bestands können sie stehen: {files}. Öffnen Sie sie und löschen Sie die Personen auch dort, oder löschen Sie die Datei.</translation>
    </message>
    <message>
        <source>To confirm, type the name: {name}</source>
        <translation>Zur Bestätigung den Namen eingeben: {name}</translation>
    </message>
    <message>
        <source>To confirm, type how many are erased: {name}</source>
        <translation>Zur Bestätigung eingeben, wie viele gelöscht werden: {name}</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten …</translation>
    </message>
    <message>
        <source>Writing the file anew; this can no longer be stopped …</source>
        <translation>Die Datei wird neu geschrieben; das lässt sich nicht mehr anhalten …</translation>
    </message>
    <message>
        <source>Steps of the history: {done} of {total}</source>
        <translation>Schritte des Verlaufs: {done} von {total}</translation>
    </message>
    <message>
        <source>Looking through the history …</source>
        <translation>Der Verlauf wird durchgesehen …</translation>
    </message>
</context>
<context>
    <name>ErasuresDialog</name>
    <message>
        <source>Erasures</source>
        <translation>Löschungen</translation>
    </message>
    <message>
        <source>Receipts without personal data. What was erased cannot be brought back.</source>
        <translation>Belege ohne personenbezogene Daten. Was gelöscht ist, kommt nicht zurück.</translation>
    </message>
    <message>
        <source>Erasures, newest first</source>
        <translation>Löschungen, neueste zuerst</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Wie viele</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Nobody was erased yet.</source>
        <translation>Bisher wurde niemand gelöscht.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>No. {number} · {day}</source>
        <translation>Nr. {number} · {day}</translation>
    </message>
    <message>
        <source>{receipt} · by {who}</source>
        <translation>{receipt} · von {who}</translation>
    </message>
    <message>
        <source>Kept for tax law: sale of {day}, {reference}</source>
        <translation>Fürs Finanzamt: Verkauf vom {day}, {reference}</translation>
    </message>
    <message>
        <source>Copy of the desk: {file}</source>
        <translation>Kopie der Datei: {file}</translation>
    </message>
    <message>
        <source>still there</source>
        <translation>noch vorhanden</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
</context>
<context>
    <name>EverywhereMenu</name>
    <message>
        <source>Possible duplicates</source>
        <translation>Mögliche Dubletten</translation>
    </message>
    <message>
        <source>The same: complete the contacts</source>
        <translation>Dieselben: die Kontakte ergänzen</translation>
    </message>
    <message>
        <source>Somebody else: new contacts</source>
        <translation>Andere: neue Kontakte</translation>
    </message>
    <message>
        <source>Leave these rows out</source>
        <translation>Diese Zeilen auslassen</translation>
    </message>
    <message>
        <source>Take the file’s</source>
        <translation>Aus der Datei übernehmen</translation>
    </message>
    <message>
        <source>Take the file’s in place of what is there</source>
        <translation>Aus der Datei statt dessen, was da ist</translation>
    </message>
    <message>
        <source>Keep what is there</source>
        <translation>Behalten, was da ist</translation>
    </message>
    <message>
        <source>Empty cells clear this field</source>
        <translation>Leere Zellen leeren dieses Feld</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export contacts</source>
        <translation>Kontakte exportieren</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel-Arbeitsmappe (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV file (*.csv)</source>
        <translation>CSV-Datei (*.csv)</translation>
    </message>
    <message>
        <source>Address cards (*.vcf)</source>
        <translation>Adresskarten (*.vcf)</translation>
    </message>
    <message>
        <source>JSON file (*.json)</source>
        <translation>JSON-Datei (*.json)</translation>
    </message>
    <message>
        <source>Choose at least one column.</source>
        <translation>Bitte mindestens eine Spalte wählen.</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) written to</source>
        <translation>
            <numerusform>%n Kontakt geschrieben nach</numerusform>
            <numerusform>%n Kontakte geschrieben nach</numerusform>
        </translation>
    </message>
    <message>
        <source>Contacts {day}</source>
        <translation>Kontakte {day}</translation>
    </message>
    <message>
        <source>Excel file</source>
        <translation>Excel-Datei</translation>
    </message>
    <message>
        <source>CSV for German Excel</source>
        <translation>CSV für deutsches Excel</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Address cards</source>
        <translation>Adresskarten</translation>
    </message>
    <message>
        <source>Everything (JSON)</source>
        <translation>Alles (JSON)</translation>
    </message>
    <message>
        <source>Contacts with activities, checklist and sales, and a legend. Can be edited and imported again.</source>
        <translation>Kontakte mit Aktivitäten, Checkliste und Verkäufen und einer Legende. Kann bearbeitet und wieder importiert werden.</translation>
    </message>
    <message>
        <source>Contacts only, with semicolons and decimal commas; German Excel opens it by a double click.</source>
        <translation>Nur Kontakte, mit Semikolon und Dezimalkomma; deutsches Excel öffnet sie mit einem Doppelklick.</translation>
    </message>
    <message>
        <source>Contacts only, with commas, decimal points and ISO dates, for other programs.</source>
        <translation>Nur Kontakte, mit Komma, Dezimalpunkt und ISO-Datum, für andere Programme.</translation>
    </message>
    <message>
        <source>One card for each contact, for the address book of a phone or mail program.</source>
        <translation>Eine Karte je Kontakt, für das Adressbuch von Telefon oder Mailprogramm.</translation>
    </message>
    <message>
        <source>Everything about each contact, with its history, for other programs.</source>
        <translation>Alles über jeden Kontakt, mit seinem Verlauf, für andere Programme.</translation>
    </message>
    <message numerus="yes">
        <source>%n restricted contact(s) left out.</source>
        <translation>
            <numerusform>%n eingeschränkter Kontakt ist nicht dabei.</numerusform>
            <numerusform>%n eingeschränkte Kontakte sind nicht dabei.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FactLines</name>
    <message>
        <source>Call now</source>
        <translation>Jetzt anrufen</translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <translation>E-Mail schreiben</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
</context>
<context>
    <name>FactWords</name>
    <message>
        <source>Enter: edit</source>
        <translation>Eingabetaste: bearbeiten</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Contact details</source>
        <translation>Kontaktdaten</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ergänzen</translation>
    </message>
    <message>
        <source>Add a detail</source>
        <translation>Angabe ergänzen</translation>
    </message>
    <message>
        <source>All fields…</source>
        <translation>Alle Felder …</translation>
    </message>
</context>
<context>
    <name>FileLines</name>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>FilePage</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Contacts you have already</source>
        <translation>Kontakte, die Sie schon haben</translation>
    </message>
    <message>
        <source>Lists (*.xlsx *.xlsm *.xls *.xlsb *.ods *.csv *.tsv *.txt *.vcf *.eml);;All files (*)</source>
        <translation>Listen (*.xlsx *.xlsm *.xls *.xlsb *.ods *.csv *.tsv *.txt *.vcf *.eml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>Liste wählen</translation>
    </message>
    <message>
        <source>Drop a list here</source>
        <translation>Liste hier ablegen</translation>
    </message>
    <message>
        <source>Excel, CSV, address cards or a mail. Nothing is written until you say so.</source>
        <translation>Excel, CSV, Adresskarten oder eine E-Mail. Geschrieben wird erst, wenn Sie es sagen.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>Andere wählen …</translation>
    </message>
    <message>
        <source>Reading… {far}</source>
        <translation>Wird gelesen … {far}</translation>
    </message>
    <message>
        <source>{known} of {all} columns recognised</source>
        <translation>{known} von {all} Spalten erkannt</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>Das Lesen wurde angehalten.</translation>
    </message>
    <message>
        <source>This could not be read.</source>
        <translation>Das ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Die Datei wird gelesen</translation>
    </message>
    <message>
        <source>Fill in what is missing</source>
        <translation>Ergänzen, was fehlt</translation>
    </message>
    <message>
        <source>What is there stays; only empty fields are filled.</source>
        <translation>Was da ist, bleibt; nur leere Felder werden gefüllt.</translation>
    </message>
    <message>
        <source>Take over what differs</source>
        <translation>Übernehmen, was abweicht</translation>
    </message>
    <message>
        <source>The file is newer. What is empty in it still erases nothing.</source>
        <translation>Die Datei ist neuer. Was in ihr leer ist, löscht trotzdem nichts.</translation>
    </message>
    <message>
        <source>Leave them as they are</source>
        <translation>Lassen, wie sie sind</translation>
    </message>
    <message>
        <source>Only new contacts are taken.</source>
        <translation>Nur neue Kontakte werden übernommen.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Rows copied from Excel or a web page, or an address card (Ctrl+V)</source>
        <translation>Zeilen, die Sie in Excel oder auf einer Webseite kopiert haben, oder eine Adresskarte (Strg+V)</translation>
    </message>
</context>
<context>
    <name>FileReading</name>
    <message>
        <source>There are column titles in this file, but no rows beneath.</source>
        <translation>Diese Datei hat Spaltentitel, aber keine Zeilen darunter.</translation>
    </message>
</context>
<context>
    <name>FilterDialog</name>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>All of it must hold. What is left empty asks for nothing.</source>
        <translation>Alles muss zutreffen. Was leer bleibt, schränkt nicht ein.</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>lies too long in its stage</source>
        <translation>liegt zu lange in seiner Phase</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Liegt zu lange</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>City or postcode, e.g. 07, Jena</source>
        <translation>Ort oder PLZ, z. B. 07, Jena</translation>
    </message>
    <message>
        <source>{some} of {all}</source>
        <translation>{some} von {all}</translation>
    </message>
    <message>
        <source>Value from</source>
        <translation>Wert ab</translation>
    </message>
    <message>
        <source>Value up to</source>
        <translation>Wert bis</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Opt-out</source>
        <translation>Widerspruch</translation>
    </message>
    <message>
        <source>Added from</source>
        <translation>Angelegt ab</translation>
    </message>
    <message>
        <source>Added until</source>
        <translation>Angelegt bis</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Alle aufheben</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Working out whom you may contact…</source>
        <translation>Wer kontaktiert werden darf, wird ermittelt …</translation>
    </message>
    <message>
        <source>Working out whom you may contact… {done} of {total}</source>
        <translation>Wer kontaktiert werden darf, wird ermittelt … {done} von {total}</translation>
    </message>
    <message>
        <source>without opt-outs and restrictions</source>
        <translation>ohne Widerspruch, Einschränkung</translation>
    </message>
    <message>
        <source>only opt-outs and restrictions</source>
        <translation>nur Widerspruch, Einschränkung</translation>
    </message>
</context>
<context>
    <name>FilterRow</name>
    <message>
        <source>Clear all</source>
        <translation>Alle aufheben</translation>
    </message>
    <message>
        <source>Show everybody again</source>
        <translation>Wieder alle zeigen</translation>
    </message>
    <message>
        <source>Only:</source>
        <translation>Nur:</translation>
    </message>
    <message>
        <source>Take away: {what}</source>
        <translation>Aufheben: {what}</translation>
    </message>
    <message>
        <source>{what}. Click to take it away.</source>
        <translation>{what}. Ein Klick hebt es auf.</translation>
    </message>
</context>
<context>
    <name>FinishDialog</name>
    <message>
        <source>Done. What comes next?</source>
        <translation>Erledigt. Was kommt als Nächstes?</translation>
    </message>
    <message>
        <source>Done: {step}</source>
        <translation>Erledigt: {step}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
</context>
<context>
    <name>FlawModel</name>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>What is the matter</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>rejected: {why}</source>
        <translation>abgewiesen: {why}</translation>
    </message>
</context>
<context>
    <name>FlawTable</name>
    <message>
        <source>What to look at</source>
        <translation>Zum Nachsehen</translation>
    </message>
</context>
<context>
    <name>FoldedStrip</name>
    <message>
        <source>{column}, folded</source>
        <translation>{column}, eingeklappt</translation>
    </message>
    <message>
        <source>Unfold “{column}”</source>
        <translation>„{column}“ ausklappen</translation>
    </message>
</context>
<context>
    <name>FollowUpDialog</name>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Plan nothing</source>
        <translation>Nichts planen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>GateDialog</name>
    <message>
        <source>Log another conversation (optional)</source>
        <translation>Weiteres Gespräch nachtragen (freiwillig)</translation>
    </message>
    <message>
        <source>Log a conversation (optional)</source>
        <translation>Gespräch nachtragen (freiwillig)</translation>
    </message>
    <message>
        <source>Log the conversation</source>
        <translation>Gespräch nachtragen</translation>
    </message>
    <message>
        <source>Disqualify …</source>
        <translation>Aussortieren …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save only, stays a lead</source>
        <translation>Nur speichern, bleibt Lead</translation>
    </message>
    <message>
        <source>Save only, stays disqualified</source>
        <translation>Nur speichern, bleibt aussortiert</translation>
    </message>
    <message>
        <source>Save only</source>
        <translation>Nur speichern</translation>
    </message>
    <message>
        <source>Record the sale …</source>
        <translation>Verkauf eintragen …</translation>
    </message>
    <message>
        <source>Move to {stage}</source>
        <translation>Weiter zu „{stage}“</translation>
    </message>
    <message>
        <source>Qualify</source>
        <translation>Qualifizieren</translation>
    </message>
    <message>
        <source>Still missing:</source>
        <translation>Es fehlt noch:</translation>
    </message>
    <message>
        <source>Nothing is missing: the gate is open.</source>
        <translation>Es fehlt nichts mehr: Der Weg ist frei.</translation>
    </message>
    <message>
        <source>{name} becomes a customer now?</source>
        <translation>{name} wird Kundin?</translation>
    </message>
    <message>
        <source>{name} becomes a customer?</source>
        <translation>{name}: Verkauf abgeschlossen?</translation>
    </message>
    <message>
        <source>{name}: is the checklist complete?</source>
        <translation>{name}: Ist die Checkliste vollständig?</translation>
    </message>
    <message>
        <source>{name} becomes a prospect now?</source>
        <translation>{name} wird Interessentin?</translation>
    </message>
    <message>
        <source>{name} becomes a prospect?</source>
        <translation>{name} wird Interessent?</translation>
    </message>
    <message>
        <source>from “{before}” to “{after}”</source>
        <translation>von „{before}“ nach „{after}“</translation>
    </message>
</context>
<context>
    <name>GateStrip</name>
    <message>
        <source>The gate: a lead becomes a prospect after a two-way conversation and a passed checklist.</source>
        <translation>Das Tor: Ein Lead wird zum Interessenten nach einem beidseitigen Gespräch und mit bestandener Checkliste.</translation>
    </message>
    <message>
        <source>DIALOGUE + CHECKLIST</source>
        <translation>DIALOG + CHECKLISTE</translation>
    </message>
</context>
<context>
    <name>GivenByPerson</name>
    <message>
        <source>The persons gave us their data themselves</source>
        <translation>Die Personen haben ihre Daten selbst gegeben</translation>
    </message>
    <message>
        <source>A business card handed over, a form filled in at the fair</source>
        <translation>Eine überreichte Visitenkarte, ein Formular am Messestand</translation>
    </message>
    <message>
        <source>Nobody has to be told where the data come from.</source>
        <translation>Niemand muss über die Herkunft der Daten informiert werden.</translation>
    </message>
    <message>
        <source>They must be told within a month where the data come from.</source>
        <translation>Die Personen müssen innerhalb eines Monats über die Herkunft der Daten informiert werden.</translation>
    </message>
</context>
<context>
    <name>GroupGateDialog</name>
    <message>
        <source>Move {count} to “{stage}”?</source>
        <translation>{count} nach „{stage}“ verschieben?</translation>
    </message>
    <message numerus="yes">
        <source>%n can go there now.</source>
        <translation>
            <numerusform>%n darf jetzt dorthin.</numerusform>
            <numerusform>%n dürfen jetzt dorthin.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who can go and who cannot</source>
        <translation>Wer darf und wer nicht</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Was fehlt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>Move %n contact(s)</source>
        <translation>
            <numerusform>%n Kontakt verschieben</numerusform>
            <numerusform>%n Kontakte verschieben</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>a sale of its own</source>
        <translation>ein eigener Verkauf</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>{phase} since today</source>
        <translation>{phase} seit heute</translation>
    </message>
    <message>
        <source>{phase} since {day}</source>
        <translation>{phase} seit {day}</translation>
    </message>
    <message>
        <source>In “{stage}” since {day}</source>
        <translation>In „{stage}“ seit {day}</translation>
    </message>
    <message>
        <source>On hold until {day}</source>
        <translation>Zurückgestellt bis {day}</translation>
    </message>
</context>
<context>
    <name>HeaderMenu</name>
    <message>
        <source>Sort &amp;ascending</source>
        <translation>&amp;Aufsteigend sortieren</translation>
    </message>
    <message>
        <source>Sort &amp;descending</source>
        <translation>A&amp;bsteigend sortieren</translation>
    </message>
    <message>
        <source>&amp;Hide this column</source>
        <translation>Spalte ausbl&amp;enden</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <translation>Sp&amp;alten …</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Every step can be taken back; later changes are kept.</source>
        <translation>Jeder Schritt lässt sich zurücknehmen; spätere Änderungen bleiben.</translation>
    </message>
    <message>
        <source>Steps, newest first</source>
        <translation>Schritte, die neuesten zuerst</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Undo this step</source>
        <translation>Diesen Schritt rückgängig machen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>undone: {step}</source>
        <translation>rückgängig gemacht: {step}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone. Kept as it is: {who}.</source>
        <translation>Rückgängig gemacht. Unverändert blieb: {who}.</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Rückgängig gemacht.</translation>
    </message>
</context>
<context>
    <name>HoldDialog</name>
    <message>
        <source>On hold</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Until then this asks for nothing: no follow-up, no growing stale.</source>
        <translation>Bis dahin ist nichts zu tun: keine Wiedervorlage, nichts veraltet.</translation>
    </message>
    <message>
        <source>Take off hold</source>
        <translation>Nicht mehr zurückstellen</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Please choose a day to come.</source>
        <translation>Bitte einen Tag in der Zukunft wählen.</translation>
    </message>
</context>
<context>
    <name>HowForm</name>
    <message>
        <source>Encoding</source>
        <translation>Zeichensatz</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>Column titles are in</source>
        <translation>Spaltenüberschriften stehen in</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Erste Zeilen der Datei</translation>
    </message>
    <message>
        <source>Found: {what}</source>
        <translation>Gefunden: {what}</translation>
    </message>
    <message>
        <source>As it is found</source>
        <translation>Wie gefunden</translation>
    </message>
    <message>
        <source>Row {n}: {text}</source>
        <translation>Zeile {n}: {text}</translation>
    </message>
    <message>
        <source>Also take the rows that are hidden in Excel: {rows}</source>
        <translation>Auch die in Excel ausgeblendeten Zeilen übernehmen: {rows}</translation>
    </message>
    <message>
        <source>What the file says</source>
        <translation>Inhalt der Datei</translation>
    </message>
</context>
<context>
    <name>ImportWizard</name>
    <message>
        <source>Import contacts</source>
        <translation>Kontakte importieren</translation>
    </message>
    <message>
        <source>Save rejected…</source>
        <translation>Abgewiesene speichern …</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>Import rückgängig machen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Check the proposal</source>
        <translation>Vorschlag prüfen</translation>
    </message>
    <message>
        <source>To the proposal</source>
        <translation>Zum Vorschlag</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Choose a list and say where it comes from. You see what would happen first.</source>
        <translation>Wählen Sie eine Liste und sagen Sie, woher sie kommt. Zuerst sehen Sie, was geschehen würde.</translation>
    </message>
    <message>
        <source>Check the columns</source>
        <translation>Spalten prüfen</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>{file} wird gelesen</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Noch wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Cancel leaves everything as it was.</source>
        <translation>Abbrechen lässt alles, wie es war.</translation>
    </message>
    <message>
        <source>Taking the import back</source>
        <translation>Der Import wird zurückgenommen</translation>
    </message>
    <message>
        <source>Reading was stopped. “Check the proposal” begins it anew.</source>
        <translation>Das Lesen wurde angehalten. „Vorschlag prüfen“ beginnt es neu.</translation>
    </message>
    <message>
        <source>Skip this file</source>
        <translation>Diese Datei überspringen</translation>
    </message>
    <message>
        <source>Next file</source>
        <translation>Nächste Datei</translation>
    </message>
    <message>
        <source>Next file: {file}</source>
        <translation>Nächste Datei: {file}</translation>
    </message>
    <message>
        <source>Making the contacts ready for the search</source>
        <translation>Die Kontakte werden für die Suche vorbereitet</translation>
    </message>
</context>
<context>
    <name>ImportsDialog</name>
    <message>
        <source>Imports</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Any of them can be taken back; contacts edited since are kept and named.</source>
        <translation>Jeder lässt sich rückgängig machen; seitdem bearbeitete Kontakte bleiben und werden genannt.</translation>
    </message>
    <message>
        <source>Imports, newest first</source>
        <translation>Importe, der neueste zuerst</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Woher</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>Nothing was imported yet. “Import…” takes in a list, “Paste contacts…” what you copied.</source>
        <translation>Es wurde noch nichts importiert. „Importieren …“ nimmt eine Liste auf, „Kontakte einfügen …“ das, was Sie kopiert haben.</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Import rückgängig machen</translation>
    </message>
    <message>
        <source>Show its contacts</source>
        <translation>Seine Kontakte zeigen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Taking the import back…</source>
        <translation>Der Import wird zurückgenommen …</translation>
    </message>
    <message>
        <source>undone · {counts}</source>
        <translation>rückgängig gemacht · {counts}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone. Kept as it is: {who}.</source>
        <translation>Rückgängig gemacht. Unverändert geblieben: {who}.</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Rückgängig gemacht.</translation>
    </message>
    <message>
        <source>Taking the import back: {done} of {total} changes (Esc stops it)</source>
        <translation>Der Import wird zurückgenommen: {done} von {total} Änderungen (Esc bricht ab)</translation>
    </message>
    <message>
        <source>Made ready for the search: {done} of {total}</source>
        <translation>Für die Suche vorbereitet: {done} von {total}</translation>
    </message>
</context>
<context>
    <name>InformDialog</name>
    <message>
        <source>To be informed</source>
        <translation>Zu informieren</translation>
    </message>
    <message>
        <source>Whose data did not come from themselves is told where it came from: within a month, or with the first contact (Art. 14 GDPR). No legal advice.</source>
        <translation>Wessen Daten nicht von der Person selbst stammen, der erfährt, woher: binnen eines Monats oder beim ersten Kontakt (Art. 14 DSGVO). Keine Rechtsberatung.</translation>
    </message>
    <message>
        <source>To be informed, the most urgent first</source>
        <translation>Zu informieren, die dringendsten zuerst</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>per E-Mail</translation>
    </message>
    <message>
        <source>by letter</source>
        <translation>per Brief</translation>
    </message>
    <message>
        <source>in a conversation</source>
        <translation>im Gespräch</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Informiert</translation>
    </message>
    <message>
        <source>Note (by whom, with which text)</source>
        <translation>Notiz (durch wen, mit welchem Text)</translation>
    </message>
    <message>
        <source>Wording…</source>
        <translation>Text …</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Save text…</source>
        <translation>Text speichern …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Has been informed</source>
        <translation>Ist informiert</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Where your data came from.txt</source>
        <translation>Woher Ihre Daten stammen.txt</translation>
    </message>
    <message>
        <source>Save text</source>
        <translation>Text speichern</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Gespeichert: {file}</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Wird gesucht …</translation>
    </message>
    <message>
        <source>{count} to be informed, {late} of them overdue.</source>
        <translation>{count} zu informieren, davon {late} überfällig.</translation>
    </message>
    <message>
        <source>Everybody was informed.</source>
        <translation>Alle sind informiert.</translation>
    </message>
</context>
<context>
    <name>KeptFiles</name>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen …</translation>
    </message>
    <message>
        <source>Keep a file with the contact</source>
        <translation>Eine Datei beim Kontakt ablegen</translation>
    </message>
    <message>
        <source>Drop files here to keep them with the contact.</source>
        <translation>Dateien hierher ziehen, um sie beim Kontakt abzulegen.</translation>
    </message>
    <message>
        <source>Keeping files</source>
        <translation>Dateien werden abgelegt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Files · {count}</source>
        <translation>Dateien · {count}</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Keep files</source>
        <translation>Dateien ablegen</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} von {total}</translation>
    </message>
    <message>
        <source>“{file}” may run a program. Open it only when you know who it is from and expect it.</source>
        <translation>„{file}“ kann ein Programm ausführen. Öffnen Sie die Datei nur, wenn Sie wissen, von wem sie ist, und sie erwarten.</translation>
    </message>
    <message>
        <source>Leave closed</source>
        <translation>Nicht öffnen</translation>
    </message>
    <message>
        <source>Open all the same</source>
        <translation>Trotzdem öffnen</translation>
    </message>
    <message>
        <source>No program on this machine opens “{file}”. Save it with “Save as…”.</source>
        <translation>Kein Programm auf diesem Rechner öffnet „{file}“. Speichern Sie die Datei mit „Speichern unter …“.</translation>
    </message>
    <message>
        <source>Save file</source>
        <translation>Datei speichern</translation>
    </message>
    <message>
        <source>“{file}” cannot be written there. Please choose another folder.</source>
        <translation>„{file}“ kann dort nicht geschrieben werden. Bitte wählen Sie einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Keys by where they work</source>
        <translation>Tasten nach dem Ort, an dem sie gelten</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was es tut</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>What are you looking for? “call”, “Ctrl+L” …</source>
        <translation>Was suchen Sie? „Anruf“, „Strg+L“ …</translation>
    </message>
    <message>
        <source>Search the keys</source>
        <translation>In den Tasten suchen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>No key for “{words}”.</source>
        <translation>Keine Taste zu „{words}“.</translation>
    </message>
</context>
<context>
    <name>LedgerList</name>
    <message>
        <source>Recorded so far</source>
        <translation>Bisher festgehalten</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>{entry}, still on the block list</source>
        <translation>{entry}, noch auf der Sperrliste</translation>
    </message>
    <message>
        <source>{entry}, proof has gone</source>
        <translation>{entry}, Nachweis fehlt</translation>
    </message>
    <message>
        <source>{entry}, with proof</source>
        <translation>{entry}, mit Nachweis</translation>
    </message>
</context>
<context>
    <name>Line</name>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>Lines</name>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Edit this entry…</source>
        <translation>Diesen Eintrag bearbeiten …</translation>
    </message>
    <message>
        <source>Delete this entry</source>
        <translation>Diesen Eintrag löschen</translation>
    </message>
</context>
<context>
    <name>ListView</name>
    <message>
        <source>{some} of {all} selected</source>
        <translation>{some} von {all} ausgewählt</translation>
    </message>
    <message>
        <source>{selected} · sum {sums}</source>
        <translation>{selected} · Summe {sums}</translation>
    </message>
    <message>
        <source>{contacts} · best matches first</source>
        <translation>{contacts} · beste Treffer zuerst</translation>
    </message>
</context>
<context>
    <name>LogDialog</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>LongSheet</name>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} von {total}</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten …</translation>
    </message>
    <message>
        <source>Made ready for the search: {done} of {total}</source>
        <translation>Für die Suche vorbereitet: {done} von {total}</translation>
    </message>
    <message>
        <source>{done} of {total} changes</source>
        <translation>{done} von {total} Änderungen</translation>
    </message>
</context>
<context>
    <name>MailingDialog</name>
    <message>
        <source>Mailing list</source>
        <translation>Verteiler</translation>
    </message>
    <message>
        <source>Make the list</source>
        <translation>Verteiler erstellen</translation>
    </message>
    <message>
        <source>By which way</source>
        <translation>Auf welchem Weg</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Excel file</source>
        <translation>Excel-Datei</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Also those who need a reason</source>
        <translation>Auch alle nehmen, die nur mit Grund kontaktiert werden dürfen</translation>
    </message>
    <message>
        <source>Why (kept in the ledger of each of them)</source>
        <translation>Warum (steht dann bei jedem von ihnen)</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) on the list</source>
        <translation>
            <numerusform>%n Zeile auf der Liste</numerusform>
            <numerusform>%n Zeilen auf der Liste</numerusform>
        </translation>
    </message>
    <message>
        <source>other reasons</source>
        <translation>andere Gründe</translation>
    </message>
    <message>
        <source>Also those who need a reason ({number})</source>
        <translation>Auch alle nehmen, die nur mit Grund kontaktiert werden dürfen ({number})</translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>Ausgelassen:</translation>
    </message>
    <message>
        <source>Rules as of {date}; no legal advice.</source>
        <translation>Regeln mit Stand {date}; keine Rechtsberatung.</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel-Arbeitsmappe (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV file (*.csv)</source>
        <translation>CSV-Datei (*.csv)</translation>
    </message>
    <message>
        <source>Mailing list {day}</source>
        <translation>Verteiler {day}</translation>
    </message>
    <message>
        <source>Please write down why these may be contacted.</source>
        <translation>Bitte schreiben Sie auf, warum diese kontaktiert werden dürfen.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to</source>
        <translation>
            <numerusform>%n Zeile geschrieben nach</numerusform>
            <numerusform>%n Zeilen geschrieben nach</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Copied: {who}</source>
        <translation>Kopiert: {who}</translation>
    </message>
    <message>
        <source>Drop to import {files}</source>
        <translation>Loslassen importiert {files}</translation>
    </message>
</context>
<context>
    <name>ManyDialog</name>
    <message>
        <source>Change {who}</source>
        <translation>{who} ändern</translation>
    </message>
    <message>
        <source>One thing alike for all of them, in one step that can be undone.</source>
        <translation>Eines für alle gleich, in einem Schritt, der sich rückgängig machen lässt.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Add tags</source>
        <translation>Schlagwörter hinzufügen</translation>
    </message>
    <message>
        <source>Remove tags</source>
        <translation>Schlagwörter entfernen</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>On hold until</source>
        <translation>Zurückgestellt bis</translation>
    </message>
    <message>
        <source>Kind of person</source>
        <translation>Art der Person</translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation>durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Plan nothing: take away what was planned</source>
        <translation>Nichts planen: das Geplante wegnehmen</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Take off hold</source>
        <translation>Zurückstellung aufheben</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>empty takes it away</source>
        <translation>leer nimmt ihn weg</translation>
    </message>
    <message>
        <source>Not chosen yet.</source>
        <translation>Noch nichts gewählt.</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) will be changed.</source>
        <translation>
            <numerusform>%n Kontakt wird geändert.</numerusform>
            <numerusform>%n Kontakte werden geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please choose a day to come.</source>
        <translation>Bitte wählen Sie einen kommenden Tag.</translation>
    </message>
    <message>
        <source>Already so: {number}</source>
        <translation>Schon so: {number}</translation>
    </message>
    <message>
        <source>No longer there: {number}</source>
        <translation>Nicht mehr vorhanden: {number}</translation>
    </message>
    <message>
        <source>The gate is closed, dialogue or checklist are missing: {number}</source>
        <translation>Das Tor ist zu, Dialog oder Checkliste fehlen: {number}</translation>
    </message>
    <message>
        <source>Each needs a reason: {number}</source>
        <translation>Braucht je einen Grund: {number}</translation>
    </message>
    <message>
        <source>Each needs a sale of its own: {number}</source>
        <translation>Braucht je einen eigenen Verkauf: {number}</translation>
    </message>
    <message>
        <source>Customers stay customers: {number}</source>
        <translation>Kunden bleiben Kunden: {number}</translation>
    </message>
</context>
<context>
    <name>MayContact</name>
    <message>
        <source>May I contact?</source>
        <translation>Darf ich kontaktieren?</translation>
    </message>
    <message>
        <source>Rules as of {date}; no legal advice.</source>
        <translation>Regeln mit Stand {date}; keine Rechtsberatung.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>A consent, an objection, a reason to call …</source>
        <translation>Eine Einwilligung, ein Widerspruch, ein Grund für einen Anruf …</translation>
    </message>
    <message>
        <source>Record a consent…</source>
        <translation>Einwilligung festhalten …</translation>
    </message>
    <message>
        <source>Objects to being contacted this way</source>
        <translation>Widerspricht diesem Weg</translation>
    </message>
    <message>
        <source>Nobody said what kind of person this is: the stricter rule holds.</source>
        <translation>Nicht geklärt, ob Firma oder Privatperson: Es gilt die strengere Regel.</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>Keep that this is what they are</source>
        <translation>Festhalten, dass es so ist</translation>
    </message>
</context>
<context>
    <name>MeetingDialog</name>
    <message>
        <source>Meeting with {name}</source>
        <translation>Treffen mit {name}</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Erscheinungsbild</translation>
    </message>
    <message>
        <source>&amp;Contact</source>
        <translation>&amp;Kontakt</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Werkzeuge</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Log something else</source>
        <translation>Anderes eintra&amp;gen</translation>
    </message>
    <message>
        <source>Per&amp;mission and rights</source>
        <translation>Einwilligung un&amp;d Rechte</translation>
    </message>
    <message>
        <source>On &amp;hold</source>
        <translation>&amp;Zurückstellen</translation>
    </message>
    <message>
        <source>Mo&amp;ve to</source>
        <translation>&amp;Verschieben nach</translation>
    </message>
</context>
<context>
    <name>MergeView</name>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Phone, e-mail</source>
        <translation>Telefon, E-Mail</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>Widersprüche</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Both, one below the other</source>
        <translation>Beide, untereinander</translation>
    </message>
    <message numerus="yes">
        <source>%n activity(s)</source>
        <translation>
            <numerusform>%n Aktivität</numerusform>
            <numerusform>%n Aktivitäten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s)</source>
        <translation>
            <numerusform>%n Verkauf</numerusform>
            <numerusform>%n Verkäufe</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageDialog</name>
    <message>
        <source>E-mail with {name}</source>
        <translation>E-Mail mit {name}</translation>
    </message>
    <message>
        <source>Letter with {name}</source>
        <translation>Brief mit {name}</translation>
    </message>
    <message>
        <source>Message with {name}</source>
        <translation>Nachricht mit {name}</translation>
    </message>
    <message>
        <source>Note on {name}</source>
        <translation>Notiz zu {name}</translation>
    </message>
</context>
<context>
    <name>MomentField</name>
    <message>
        <source>This is still to come; plan it as the next step.</source>
        <translation>Das kommt erst noch; bitte als nächsten Schritt planen.</translation>
    </message>
    <message>
        <source>This is no date and time, such as Today, 15:40.</source>
        <translation>Das ist kein Zeitpunkt wie „Heute, 15:40“.</translation>
    </message>
</context>
<context>
    <name>Moving</name>
    <message>
        <source>Moving {who}…</source>
        <translation>{who} werden verschoben …</translation>
    </message>
</context>
<context>
    <name>NextStep</name>
    <message>
        <source>Follow-up</source>
        <translation>Wiedervorlage</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planen</translation>
    </message>
    <message>
        <source>Nothing planned</source>
        <translation>Nichts geplant</translation>
    </message>
    <message>
        <source>overdue · {day}</source>
        <translation>überfällig · {day}</translation>
    </message>
</context>
<context>
    <name>NextStepEditor</name>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>on</source>
        <translation>am</translation>
    </message>
    <message>
        <source>at</source>
        <translation>um</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>In 2 days</source>
        <translation>In 2 Tagen</translation>
    </message>
    <message>
        <source>Next Monday</source>
        <translation>Nächsten Montag</translation>
    </message>
    <message>
        <source>what was planned</source>
        <translation>das Geplante</translation>
    </message>
    <message>
        <source>Done: {step} (overdue, {day})</source>
        <translation>Erledigt: {step} (überfällig, {day})</translation>
    </message>
    <message>
        <source>Done: {step} ({day})</source>
        <translation>Erledigt: {step} ({day})</translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message>
        <source>Nobody matches what you are looking for.
Empty the search with Esc, or take filters away above.</source>
        <translation>Auf Ihre Suche passt niemand.
Mit Esc leeren Sie die Suche; Filter heben Sie oben auf.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Log…</source>
        <translation>Festhalten …</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message numerus="yes">
        <source>Undone: {step}. Kept %n: {names}</source>
        <translation>
            <numerusform>Rückgängig gemacht: {step}. %n behalten: {names}</numerusform>
            <numerusform>Rückgängig gemacht: {step}. %n behalten: {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: {step}. The block list keeps it until you correct it in “May I contact?”.</source>
        <translation>Rückgängig gemacht: {step}. Auf der Sperrliste bleibt es, bis Sie es unter „Darf ich kontaktieren?“ berichtigen.</translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation>Rückgängig gemacht: {step}</translation>
    </message>
    <message>
        <source>Done again: {step}</source>
        <translation>Wiederholt: {step}</translation>
    </message>
</context>
<context>
    <name>NoticeDialog</name>
    <message>
        <source>Text of the notice</source>
        <translation>Text der Mitteilung</translation>
    </message>
    <message>
        <source>Filled in: {places}</source>
        <translation>Wird ausgefüllt: {places}</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Wortlaut</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>Wie mitgeliefert</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Nobody is selected</source>
        <translation>Niemand ist ausgewählt</translation>
    </message>
    <message>
        <source>Selected: {who}</source>
        <translation>Ausgewählt: {who}</translation>
    </message>
</context>
<context>
    <name>OwnFieldRow</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>Diese Zeile entfernen</translation>
    </message>
    <message>
        <source>Name of the own field</source>
        <translation>Name des eigenen Felds</translation>
    </message>
    <message>
        <source>Value of the own field</source>
        <translation>Wert des eigenen Felds</translation>
    </message>
</context>
<context>
    <name>OwnFieldsEditor</name>
    <message>
        <source>Add own field</source>
        <translation>Eigenes Feld hinzufügen</translation>
    </message>
    <message>
        <source>An own field needs a name that is not there yet.</source>
        <translation>Ein eigenes Feld braucht einen Namen, den es noch nicht gibt.</translation>
    </message>
</context>
<context>
    <name>OwnFilters</name>
    <message>
        <source>Another own field</source>
        <translation>Noch ein eigenes Feld</translation>
    </message>
    <message>
        <source>any</source>
        <translation>egal</translation>
    </message>
    <message>
        <source>Own field</source>
        <translation>Eigenes Feld</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>enthält</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>A password is needed.</source>
        <translation>Bitte geben Sie das Passwort ein.</translation>
    </message>
</context>
<context>
    <name>PermissionDialog</name>
    <message>
        <source>May I contact?</source>
        <translation>Darf ich kontaktieren?</translation>
    </message>
    <message>
        <source>Kind of person</source>
        <translation>Art der Person</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Exact words</source>
        <translation>Genauer Wortlaut</translation>
    </message>
    <message>
        <source>Yes, you may contact me with offers.</source>
        <translation>Ja, Sie dürfen mich mit Angeboten kontaktieren.</translation>
    </message>
    <message>
        <source>A consent to calls needs this</source>
        <translation>Zur Einwilligung in Anrufe nötig</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>Entgegengenommen von</translation>
    </message>
    <message>
        <source>Our company and address</source>
        <translation>Unsere Firma mit Anschrift</translation>
    </message>
    <message>
        <source>Where (place or web page)</source>
        <translation>Wo (Ort oder Webseite)</translation>
    </message>
    <message>
        <source>Why a call is welcome</source>
        <translation>Warum ein Anruf willkommen ist</translation>
    </message>
    <message>
        <source>Found in the directory</source>
        <translation>Im Verzeichnis gefunden</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>Attach proof</source>
        <translation>Nachweis anhängen</translation>
    </message>
    <message>
        <source>Proof: {file}</source>
        <translation>Nachweis: {file}</translation>
    </message>
    <message>
        <source>Attach proof…</source>
        <translation>Nachweis anhängen …</translation>
    </message>
    <message>
        <source>A signed form, a picture, a mail</source>
        <translation>Ein unterschriebenes Formular, ein Bild, eine E-Mail</translation>
    </message>
    <message>
        <source>None ticked: it holds for every way.</source>
        <translation>Nichts angekreuzt: Es gilt für jeden Weg.</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Ohne</translation>
    </message>
    <message>
        <source>Recorded so far</source>
        <translation>Bisher festgehalten</translation>
    </message>
    <message>
        <source>Recorded by mistake…</source>
        <translation>Irrtum berichtigen …</translation>
    </message>
    <message>
        <source>Note (needed)</source>
        <translation>Notiz (nötig)</translation>
    </message>
</context>
<context>
    <name>PermissionFilters</name>
    <message>
        <source>Another way</source>
        <translation>Noch ein Weg</translation>
    </message>
    <message>
        <source>any</source>
        <translation>egal</translation>
    </message>
    <message>
        <source>May I contact?</source>
        <translation>Darf ich kontaktieren?</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
</context>
<context>
    <name>PlaceChip</name>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Place: {which}</source>
        <translation>Ort: {which}</translation>
    </message>
    <message>
        <source>Show only contacts from certain places</source>
        <translation>Nur Kontakte bestimmter Orte zeigen</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>Alle Orte</translation>
    </message>
    <message>
        <source>Another place…</source>
        <translation>Anderer Ort …</translation>
    </message>
</context>
<context>
    <name>PointRow</name>
    <message>
        <source>e.g. office</source>
        <translation>z. B. Büro</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>Diese Zeile entfernen</translation>
    </message>
    <message>
        <source>Kind of way {n}</source>
        <translation>Art von Zeile {n}</translation>
    </message>
    <message>
        <source>Label of {kind}</source>
        <translation>Bezeichnung zu {kind}</translation>
    </message>
    <message>
        <source>Remove {kind}</source>
        <translation>{kind} entfernen</translation>
    </message>
</context>
<context>
    <name>PointsEditor</name>
    <message>
        <source>Add: {kind}</source>
        <translation>Hinzufügen: {kind}</translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <source>Starting…</source>
        <translation>Es geht los …</translation>
    </message>
    <message>
        <source>{done} rows so far</source>
        <translation>bisher {done} Zeilen</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} von {total}</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten …</translation>
    </message>
</context>
<context>
    <name>ProposalModel</name>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Postcode, city</source>
        <translation>PLZ Ort</translation>
    </message>
    <message>
        <source>To be imported</source>
        <translation>Wird übernommen</translation>
    </message>
</context>
<context>
    <name>ProposalPage</name>
    <message>
        <source>Which column is taken for what, and why</source>
        <translation>Welche Spalte als was übernommen wird und warum</translation>
    </message>
    <message>
        <source>There is no such row in this file.</source>
        <translation>Solche Zeilen gibt es in dieser Datei nicht.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>For all rows…</source>
        <translation>Für alle Zeilen …</translation>
    </message>
    <message>
        <source>Columns: {known} of {all} taken</source>
        <translation>Spalten: {known} von {all} übernommen</translation>
    </message>
</context>
<context>
    <name>ProposalTable</name>
    <message>
        <source>Rows of the file</source>
        <translation>Zeilen der Datei</translation>
    </message>
</context>
<context>
    <name>QuickAdd</name>
    <message>
        <source>New contact</source>
        <translation>Neuer Kontakt</translation>
    </message>
    <message>
        <source>A name is enough. A pasted signature or address card fills the fields.</source>
        <translation>Ein Name genügt. Eine eingefügte Signatur oder Adresskarte füllt die Felder.</translation>
    </message>
    <message>
        <source>More fields…</source>
        <translation>Mehr Felder …</translation>
    </message>
    <message>
        <source>Create contact</source>
        <translation>Kontakt anlegen</translation>
    </message>
    <message>
        <source>Paste signature</source>
        <translation>Signatur einfügen</translation>
    </message>
    <message>
        <source>Fill the fields from a signature or address card you copied</source>
        <translation>Die Felder aus einer kopierten Signatur oder Adresskarte füllen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Straße und Hausnummer</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>PLZ</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Somebody who may be there already</source>
        <translation>Jemand, der schon da sein kann</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>In der Zwischenablage ist kein Text.</translation>
    </message>
    <message>
        <source>Nothing of this text was understood as a contact.</source>
        <translation>In diesem Text wurde kein Kontakt erkannt.</translation>
    </message>
    <message>
        <source>Also kept: {what}</source>
        <translation>Außerdem übernommen: {what}</translation>
    </message>
    <message>
        <source>Left out: {what}</source>
        <translation>Weggelassen: {what}</translation>
    </message>
    <message>
        <source>Please check what was understood; then create the contact.</source>
        <translation>Bitte prüfen Sie, was verstanden wurde, und legen Sie den Kontakt dann an.</translation>
    </message>
    <message>
        <source>Already there? Alt with the number opens that one.</source>
        <translation>Schon vorhanden? Alt mit der Nummer öffnet den Kontakt.</translation>
    </message>
    <message>
        <source>On the block list since {day} ({ways}). Who is added stays blocked.</source>
        <translation>Auf der Sperrliste seit {day} ({ways}). Auch neu angelegt bleibt der Kontakt gesperrt.</translation>
    </message>
    <message>
        <source>{who} – {why}</source>
        <translation>{who} – {why}</translation>
    </message>
    <message>
        <source>{first} | {last}</source>
        <translation>{first} | {last}</translation>
    </message>
    <message>
        <source>a company</source>
        <translation>eine Firma</translation>
    </message>
</context>
<context>
    <name>ReachButton</name>
    <message>
        <source>Call {number}</source>
        <translation>{number} anrufen</translation>
    </message>
    <message>
        <source>Write to {number}</source>
        <translation>An {number} schreiben</translation>
    </message>
</context>
<context>
    <name>Reaching</name>
    <message>
        <source>Record a consent now…</source>
        <translation>Einwilligung jetzt festhalten …</translation>
    </message>
    <message>
        <source>Record a reason now…</source>
        <translation>Grund jetzt festhalten …</translation>
    </message>
    <message>
        <source>Record the directory entry…</source>
        <translation>Verzeichniseintrag festhalten …</translation>
    </message>
    <message>
        <source>Calling {number}.</source>
        <translation>{number} wird angerufen.</translation>
    </message>
    <message>
        <source>E-mail to {number} begun.</source>
        <translation>E-Mail an {number} begonnen.</translation>
    </message>
    <message>
        <source>This computer has no program for calls. {number} was copied.</source>
        <translation>Auf diesem Computer ist kein Programm für Anrufe eingerichtet. {number} steht in der Zwischenablage.</translation>
    </message>
    <message>
        <source>This computer has no program for e-mails. {number} was copied.</source>
        <translation>Auf diesem Computer ist kein Programm für E-Mails eingerichtet. {number} steht in der Zwischenablage.</translation>
    </message>
    <message>
        <source>{begun} {rule} (rule {id})</source>
        <translation>{begun} {rule} (Regel {id})</translation>
    </message>
    <message>
        <source>Log the call…</source>
        <translation>Anruf festhalten …</translation>
    </message>
    <message>
        <source>Log the e-mail…</source>
        <translation>E-Mail festhalten …</translation>
    </message>
    <message>
        <source>“{value}” is no whole phone number. Please complete it.</source>
        <translation>„{value}“ ist keine vollständige Telefonnummer. Bitte ergänzen Sie sie.</translation>
    </message>
    <message>
        <source>“{value}” is no e-mail address. Please correct it.</source>
        <translation>„{value}“ ist keine E-Mail-Adresse. Bitte berichtigen Sie sie.</translation>
    </message>
    <message>
        <source>No phone number of {who} is known yet. Type it in.</source>
        <translation>Von {who} ist noch keine Telefonnummer bekannt. Bitte hier eintragen.</translation>
    </message>
    <message>
        <source>No e-mail address of {who} is known yet. Type it in.</source>
        <translation>Von {who} ist noch keine E-Mail-Adresse bekannt. Bitte hier eintragen.</translation>
    </message>
    <message>
        <source>This computer has no program for such files.</source>
        <translation>Auf diesem Computer ist für solche Dateien kein Programm eingerichtet.</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Gespeichert: {file}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Every cell was taken as it stood.</source>
        <translation>Jede Zelle wurde so übernommen, wie sie dastand.</translation>
    </message>
    <message>
        <source>new contacts</source>
        <translation>neue Kontakte</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>left alone</source>
        <translation>nicht übernommen</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgewiesen</translation>
    </message>
    <message>
        <source>The import is one step. “Undo import” takes it back now; later the history does, and keeps whatever you have changed by hand since.</source>
        <translation>Der Import ist ein Schritt. „Import rückgängig machen“ nimmt ihn jetzt zurück, später der Verlauf; was Sie seither von Hand geändert haben, bleibt.</translation>
    </message>
    <message>
        <source>What to look at: {number}</source>
        <translation>Zum Nachsehen: {number}</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Zum Nachsehen</translation>
    </message>
</context>
<context>
    <name>RestrictDialog</name>
    <message>
        <source>Lift the restriction of {who}?</source>
        <translation>Einschränkung für {who} aufheben?</translation>
    </message>
    <message>
        <source>Restrict the data of {who}?</source>
        <translation>Daten einschränken für {who}?</translation>
    </message>
    <message>
        <source>From then on they are in lists and exports again.</source>
        <translation>Danach stehen sie wieder in Listen und Exporten.</translation>
    </message>
    <message>
        <source>They are left out of mailing lists and exports, and every way to contact them is red, until the restriction is lifted. They stay on the board. No legal advice.</source>
        <translation>Bis zur Aufhebung fehlen sie in Verteilern und Exporten, und jeder Weg zu ihnen steht auf Rot. Auf der Tafel bleiben sie. Keine Rechtsberatung.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Aufheben</translation>
    </message>
    <message>
        <source>Restrict</source>
        <translation>Einschränken</translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>Review</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Data is not kept longer than it is needed. Nothing is erased by itself: you decide. No legal advice.</source>
        <translation>Daten bleiben nicht länger als nötig. Nichts wird von selbst gelöscht: Sie entscheiden. Keine Rechtsberatung.</translation>
    </message>
    <message>
        <source>Due for review, the longest due first</source>
        <translation>Zu prüfen, am längsten fällig zuerst</translation>
    </message>
    <message>
        <source>Due since</source>
        <translation>Fällig seit</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Letzter Kontakt</translation>
    </message>
    <message>
        <source>Keep until</source>
        <translation>Behalten bis</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Weil</translation>
    </message>
    <message>
        <source>Deadlines…</source>
        <translation>Fristen …</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>Endgültig löschen …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Please say why.</source>
        <translation>Bitte einen Grund nennen.</translation>
    </message>
    <message>
        <source>{count} due for review.</source>
        <translation>{count} zu prüfen.</translation>
    </message>
    <message>
        <source>Nobody is due for review.</source>
        <translation>Niemand ist zu prüfen.</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected row(s) saved to {file}</source>
        <translation>
            <numerusform>%n abgewiesene Zeile gespeichert in {file}</numerusform>
            <numerusform>%n abgewiesene Zeilen gespeichert in {file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n contact(s)</source>
        <translation>
            <numerusform>%n Kontakt übernehmen</numerusform>
            <numerusform>%n Kontakte übernehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) imported</source>
        <translation>
            <numerusform>%n Kontakt übernommen</numerusform>
            <numerusform>%n Kontakte übernommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %n unknown column(s) as own fields</source>
        <translation>
            <numerusform>%n unbekannte Spalte als eigenes Feld behalten</numerusform>
            <numerusform>%n unbekannte Spalten als eigene Felder behalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s) to come, next: {file}</source>
        <translation>
            <numerusform>Danach noch %n Datei: {file}</numerusform>
            <numerusform>Danach noch %n Dateien, als nächste: {file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep the attachments: %n file(s), {size}</source>
        <translation>
            <numerusform>Anhang behalten: %n Datei, {size}</numerusform>
            <numerusform>Anhänge behalten: %n Dateien, {size}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n address card(s)</source>
        <translation>
            <numerusform>%n Adresskarte</numerusform>
            <numerusform>%n Adresskarten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s)</source>
        <translation>
            <numerusform>%n E-Mail</numerusform>
            <numerusform>%n E-Mails</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleNote</name>
    <message>
        <source>{rule} Logging it keeps your decision in the ledger (rule {id}).</source>
        <translation>{rule} Beim Eintragen wird Ihre Entscheidung festgehalten (Regel {id}).</translation>
    </message>
</context>
<context>
    <name>SaleDialog</name>
    <message>
        <source>Sale to {name}</source>
        <translation>Verkauf an {name}</translation>
    </message>
    <message>
        <source>A sale makes a customer.</source>
        <translation>Wer gekauft hat, ist Kunde.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Net amount</source>
        <translation>Nettobetrag</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>USt</translation>
    </message>
    <message>
        <source>another rate …</source>
        <translation>anderer Satz …</translation>
    </message>
    <message>
        <source>VAT rate in %</source>
        <translation>USt-Satz in %</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>e.g. invoice number</source>
        <translation>z. B. Rechnungsnummer</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Brutto</translation>
    </message>
    <message>
        <source>Record sale</source>
        <translation>Verkauf eintragen</translation>
    </message>
    <message>
        <source>This is no rate, such as 8.1.</source>
        <translation>Das ist kein Satz wie 8,1.</translation>
    </message>
</context>
<context>
    <name>SavedViewsChip</name>
    <message>
        <source>My views</source>
        <translation>Meine Ansichten</translation>
    </message>
    <message>
        <source>My views: {name}</source>
        <translation>Meine Ansichten: {name}</translation>
    </message>
    <message>
        <source>My views: saved filters (Ctrl+1 … Ctrl+9)</source>
        <translation>Meine Ansichten: gespeicherte Filter (Strg+1 … Strg+9)</translation>
    </message>
    <message>
        <source>Filter first, then save what you see as a view</source>
        <translation>Erst filtern, dann als Ansicht speichern</translation>
    </message>
    <message>
        <source>Save as a view…</source>
        <translation>Als Ansicht speichern …</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Delete this view</source>
        <translation>Diese Ansicht löschen</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Empty the search</source>
        <translation>Suche leeren</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Fold: {heading}</source>
        <translation>Zuklappen: {heading}</translation>
    </message>
    <message>
        <source>Unfold: {heading}</source>
        <translation>Aufklappen: {heading}</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Aussehen und Sprache</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Calls without an answer</source>
        <translation>Anrufe ohne Antwort</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>After so many in a row a call&apos;s dialog proposes to set the contact aside. This belongs to the desk and can be undone.</source>
        <translation>Nach so vielen in Folge schlägt der Anruf-Dialog vor, den Kontakt auszusortieren. Dies gehört zur Datei und lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation>Erinnern</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Ruhe von</translation>
    </message>
    <message>
        <source>until</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Closing the window leaves LeadDesk in the system tray</source>
        <translation>Beim Schließen des Fensters bleibt LeadDesk im Infobereich</translation>
    </message>
    <message>
        <source>At the time of a next step, and once in the morning with what the day asks for. In the quiet hours nothing is said; it comes when they are over.</source>
        <translation>Zur Uhrzeit einer Wiedervorlage, und einmal am Morgen mit dem, was der Tag verlangt. In der Ruhezeit bleibt es still; was anfällt, kommt danach.</translation>
    </message>
    <message>
        <source>This system has no tray, so there is nowhere to remind.</source>
        <translation>Dieses System hat keinen Infobereich, darum kann nirgends erinnert werden.</translation>
    </message>
    <message>
        <source>Please enter a time, such as 20:00.</source>
        <translation>Bitte eine Uhrzeit eingeben, etwa 20:00.</translation>
    </message>
    <message>
        <source>Please enter a number.</source>
        <translation>Bitte eine Zahl eingeben.</translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Discard what you typed?</source>
        <translation>Eingaben verwerfen?</translation>
    </message>
    <message>
        <source>Keep typing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>SourceDialog</name>
    <message>
        <source>Source</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>New source</source>
        <translation>Neue Herkunft</translation>
    </message>
    <message>
        <source>Where contacts come from decides what they start as.</source>
        <translation>Woher Kontakte kommen, entscheidet, als was sie beginnen.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>e.g. Trade fair Hanover 2026</source>
        <translation>z. B. Messe Hannover 2026</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>came by themselves</source>
        <translation>kamen von selbst</translation>
    </message>
    <message>
        <source>How they come in</source>
        <translation>Wie sie hereinkommen</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Acquired on</source>
        <translation>Erworben am</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Ein Name ist nötig.</translation>
    </message>
    <message>
        <source>clear prospects</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>leads</source>
        <translation>Leads</translation>
    </message>
</context>
<context>
    <name>SourceForm</name>
    <message>
        <source>All contacts of this file</source>
        <translation>Alle Kontakte dieser Datei</translation>
    </message>
    <message>
        <source>Where they come from</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Name of the new source</source>
        <translation>Name der neuen Herkunft</translation>
    </message>
    <message>
        <source>e.g. Trade fair Hanover 2026</source>
        <translation>z. B. Messe Hannover 2026</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>came by themselves</source>
        <translation>kamen von selbst</translation>
    </message>
    <message>
        <source>How they come in</source>
        <translation>Wie sie kommen</translation>
    </message>
    <message>
        <source>Vendor, if bought</source>
        <translation>Anbieter, falls gekauft</translation>
    </message>
    <message>
        <source>Acquired on</source>
        <translation>Erworben am</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>New source…</source>
        <translation>Neue Herkunft …</translation>
    </message>
    <message>
        <source>As each row of the file says</source>
        <translation>Wie in jeder Zeile der Datei angegeben</translation>
    </message>
    <message>
        <source>Lists make leads</source>
        <translation>Listen: werden Leads</translation>
    </message>
    <message>
        <source>Came by themselves: clear prospects</source>
        <translation>Kamen von selbst: werden Anfragen</translation>
    </message>
    <message>
        <source>Each contact starts as its source has it: from a list as a lead, by themselves as a clear prospect. An import is never a permission to mail.</source>
        <translation>Jeder Kontakt beginnt, wie es seine Herkunft vorgibt: von einer Liste als Lead, von selbst gekommen als Anfrage. Ein Import ist nie eine Werbeerlaubnis.</translation>
    </message>
    <message>
        <source>They start as clear prospects, for they came by themselves. That alone is no permission to mail.</source>
        <translation>Sie beginnen als Anfragen, denn sie kamen von selbst. Das allein ist noch keine Werbeerlaubnis.</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Ein Name wird gebraucht.</translation>
    </message>
    <message>
        <source>There is a source of this name; choose it above.</source>
        <translation>Eine Herkunft dieses Namens gibt es; wählen Sie sie oben.</translation>
    </message>
    <message>
        <source>They start as leads. A list is no permission to mail.</source>
        <translation>Sie beginnen als Leads. Eine Liste ist keine Werbeerlaubnis.</translation>
    </message>
</context>
<context>
    <name>SourcesDialog</name>
    <message>
        <source>Sources</source>
        <translation>Herkünfte</translation>
    </message>
    <message>
        <source>Where contacts come from decides what they start as, and whether they must be told where their data come from.</source>
        <translation>Die Herkunft entscheidet, als was Kontakte beginnen und ob sie über die Herkunft ihrer Daten informiert werden müssen.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>They start as</source>
        <translation>Beginnen als</translation>
    </message>
    <message>
        <source>Data given by</source>
        <translation>Daten von</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>New source…</source>
        <translation>Neue Herkunft …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>clear prospects</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>the persons</source>
        <translation>den Personen</translation>
    </message>
    <message>
        <source>others</source>
        <translation>Dritten</translation>
    </message>
</context>
<context>
    <name>StageHeader</name>
    <message>
        <source>Space opens the menu of the column</source>
        <translation>Die Leertaste öffnet das Menü der Spalte</translation>
    </message>
    <message>
        <source>New contact in “{column}”</source>
        <translation>Neuer Kontakt in „{column}“</translation>
    </message>
    <message>
        <source>Name of the stage</source>
        <translation>Name der Phase</translation>
    </message>
</context>
<context>
    <name>StageLine</name>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Name of the stage</source>
        <translation>Name der Phase</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Days after which a card lies too long</source>
        <translation>Tage, nach denen eine Karte zu lange liegt</translation>
    </message>
    <message>
        <source>A stage that has held a contact stays what it is.</source>
        <translation>Eine Phase, in der schon ein Kontakt war, bleibt, was sie ist.</translation>
    </message>
</context>
<context>
    <name>StagesDialog</name>
    <message>
        <source>Stages</source>
        <translation>Phasen</translation>
    </message>
    <message>
        <source>The columns of the board, from left to right. A card lies too long when nothing was logged and it has not moved for so many days; a next step to come, or a hold, stops that.</source>
        <translation>Die Spalten der Tafel von links nach rechts. Eine Karte liegt zu lange, wenn so viele Tage nichts eingetragen und sie nicht verschoben wurde; eine künftige Wiedervorlage oder Zurückstellen hält das auf.</translation>
    </message>
    <message>
        <source>Add a stage</source>
        <translation>Phase hinzufügen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Too long after</source>
        <translation>Zu lange nach</translation>
    </message>
    <message>
        <source>There are contacts in this stage.</source>
        <translation>In dieser Phase sind Kontakte.</translation>
    </message>
    <message>
        <source>Save stages</source>
        <translation>Phasen speichern</translation>
    </message>
    <message>
        <source>A board can have {most} stages at most.</source>
        <translation>Eine Tafel kann höchstens {most} Phasen haben.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>English</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>{key} shows all keys</source>
        <translation>{key} zeigt alle Tasten</translation>
    </message>
    <message>
        <source>{number} open contacts</source>
        <translation>{number} offene Kontakte</translation>
    </message>
    <message>
        <source>1 open contact</source>
        <translation>1 offener Kontakt</translation>
    </message>
    <message>
        <source>{contacts} · Pipeline {sums}</source>
        <translation>{contacts} · Pipeline {sums}</translation>
    </message>
</context>
<context>
    <name>StopWatch</name>
    <message>
        <source>Counts from the moment this window opened</source>
        <translation>Zählt ab dem Öffnen dieses Fensters</translation>
    </message>
    <message>
        <source>Counts from the moment the call began</source>
        <translation>Zählt ab Beginn des Anrufs</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Stop the stop-watch</source>
        <translation>Stoppuhr anhalten</translation>
    </message>
    <message>
        <source>Start the stop-watch</source>
        <translation>Stoppuhr starten</translation>
    </message>
</context>
<context>
    <name>TagsField</name>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>There is no tag “{tag}”.</source>
        <translation>Ein Schlagwort „{tag}“ gibt es nicht.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Nothing of this kind so far.</source>
        <translation>Bisher nichts dergleichen.</translation>
    </message>
    <message>
        <source>Shown: {kind}</source>
        <translation>Gezeigt: {kind}</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Name, company, phone, tag …</source>
        <translation>Name, Firma, Telefon, Schlagwort …</translation>
    </message>
    <message>
        <source>Search …</source>
        <translation>Suchen …</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Follow-up due · {number}</source>
        <translation>Wiedervorlage fällig · {number}</translation>
    </message>
    <message>
        <source>Show only contacts whose next step is due</source>
        <translation>Nur Kontakte zeigen, deren nächster Schritt fällig ist</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Jede Herkunft</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Source: {which}</source>
        <translation>Herkunft: {which}</translation>
    </message>
    <message>
        <source>Show only contacts from certain sources</source>
        <translation>Nur Kontakte bestimmter Herkunft zeigen</translation>
    </message>
    <message>
        <source>Only from an import</source>
        <translation>Nur aus einem Import</translation>
    </message>
    <message>
        <source>Only from {file}</source>
        <translation>Nur aus {file}</translation>
    </message>
    <message>
        <source>{what}. Click to show everybody.</source>
        <translation>{what}. Ein Klick zeigt wieder alle.</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filtern …</translation>
    </message>
    <message>
        <source>Filter · {number}</source>
        <translation>Filtern · {number}</translation>
    </message>
    <message>
        <source>Filter by stage, place, tag, value, next step and more</source>
        <translation>Nach Phase, Ort, Schlagwort, Wert, nächstem Schritt und mehr filtern</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message numerus="yes">
        <source>%n next step(s) came due</source>
        <translation>
            <numerusform>%n Wiedervorlage ist fällig</numerusform>
            <numerusform>%n Wiedervorlagen sind fällig</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} overdue</source>
        <translation>{number} überfällig</translation>
    </message>
    <message>
        <source>{number} today</source>
        <translation>{number} heute</translation>
    </message>
    <message>
        <source>Your day</source>
        <translation>Ihr Tag</translation>
    </message>
    <message>
        <source>Open LeadDesk</source>
        <translation>LeadDesk öffnen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>LeadDesk goes on here and reminds you. Quit ends it.</source>
        <translation>LeadDesk läuft hier weiter und erinnert Sie. „Beenden“ schließt es ganz.</translation>
    </message>
    <message>
        <source>Still there</source>
        <translation>Noch da</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Wiedervorlage</translation>
    </message>
</context>
<context>
    <name>ViewNameDialog</name>
    <message>
        <source>Rename the view</source>
        <translation>Ansicht umbenennen</translation>
    </message>
    <message>
        <source>Save as a view</source>
        <translation>Als Ansicht speichern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>e.g. Bavaria, overdue</source>
        <translation>z. B. Bayern, überfällig</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>WaitSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>WaitingPage</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Show everybody again, without this filter (Esc)</source>
        <translation>Wieder alle zeigen, ohne diesen Filter (Esc)</translation>
    </message>
    <message>
        <source>Working out whom you may contact, for everybody…</source>
        <translation>Für alle wird ermittelt, wer kontaktiert werden darf …</translation>
    </message>
</context>
<context>
    <name>WritingDialog</name>
    <message>
        <source>Which contacts</source>
        <translation>Welche Kontakte</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportieren nach</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Ein Name wird gebraucht.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten …</translation>
    </message>
    <message>
        <source>Finishing the file…</source>
        <translation>Die Datei wird fertiggestellt …</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} von {total}</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Es geht los …</translation>
    </message>
    <message>
        <source>“{file}” is there already. Replace it?</source>
        <translation>„{file}“ gibt es schon. Ersetzen?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Shown with the filter: {number}</source>
        <translation>Mit dem Filter angezeigt: {number}</translation>
    </message>
    <message>
        <source>Selected: {number}</source>
        <translation>Ausgewählt: {number}</translation>
    </message>
    <message>
        <source>All: {number}</source>
        <translation>Alle: {number}</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>Die Datei wird geschrieben</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>&amp;New desk…</source>
        <translation>&amp;Neue Datei …</translation>
    </message>
    <message>
        <source>Begin a new, empty file</source>
        <translation>Eine neue, leere Datei beginnen</translation>
    </message>
    <message>
        <source>&amp;Open desk…</source>
        <translation>Datei ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Work with another file</source>
        <translation>Mit einer anderen Datei arbeiten</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren …</translation>
    </message>
    <message>
        <source>Take in a list from Excel or CSV</source>
        <translation>Eine Liste aus Excel oder CSV übernehmen</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <source>Write contacts to a file for Excel, an address book or another program</source>
        <translation>Kontakte in eine Datei schreiben: für Excel, ein Adressbuch oder ein anderes Programm</translation>
    </message>
    <message>
        <source>Empty &amp;template…</source>
        <translation>Leere &amp;Vorlage …</translation>
    </message>
    <message>
        <source>An empty Excel sheet to fill in and import</source>
        <translation>Eine leere Excel-Tabelle zum Ausfüllen und Importieren</translation>
    </message>
    <message>
        <source>Fill with &amp;sample contacts</source>
        <translation>Mit &amp;Beispielkontakten füllen</translation>
    </message>
    <message>
        <source>Put invented contacts on this empty desk to try things</source>
        <translation>Erfundene Kontakte in diese leere Datei legen, zum Ausprobieren</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Been&amp;den</translation>
    </message>
    <message>
        <source>Leave the program; everything is saved</source>
        <translation>Das Programm verlassen; alles ist gespeichert</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Take the last step back</source>
        <translation>Den letzten Schritt zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Do again what was undone last</source>
        <translation>Das zuletzt Zurückgenommene wieder tun</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Search names, companies, places, phone numbers, tags</source>
        <translation>Namen, Firmen, Orte, Telefonnummern, Schlagwörter durchsuchen</translation>
    </message>
    <message>
        <source>Contact &amp;panel</source>
        <translation>&amp;Kontaktbereich</translation>
    </message>
    <message>
        <source>Show or hide the panel at the right</source>
        <translation>Den Bereich rechts ein- oder ausblenden</translation>
    </message>
    <message>
        <source>&amp;English</source>
        <translation>&amp;English</translation>
    </message>
    <message>
        <source>Speak English</source>
        <translation>Englisch sprechen</translation>
    </message>
    <message>
        <source>&amp;Deutsch</source>
        <translation>&amp;Deutsch</translation>
    </message>
    <message>
        <source>Speak German</source>
        <translation>Deutsch sprechen</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>Dark text on light ground</source>
        <translation>Dunkle Schrift auf hellem Grund</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Light text on dark ground</source>
        <translation>Helle Schrift auf dunklem Grund</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>Light or dark as the system says</source>
        <translation>Hell oder dunkel, wie es das System vorgibt</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Verlauf der Datei …</translation>
    </message>
    <message>
        <source>All steps, each of which can be undone</source>
        <translation>Alle Schritte; jeder lässt sich rückgängig machen</translation>
    </message>
    <message>
        <source>S&amp;ources…</source>
        <translation>&amp;Herkünfte …</translation>
    </message>
    <message>
        <source>Where contacts come from: vendor, date, cost, and whether the persons gave their data themselves</source>
        <translation>Woher Kontakte kommen: Anbieter, Datum, Kosten und ob die Personen ihre Daten selbst gegeben haben</translation>
    </message>
    <message>
        <source>Find &amp;duplicates…</source>
        <translation>&amp;Dubletten suchen …</translation>
    </message>
    <message>
        <source>Contacts that may be one: compare and merge them</source>
        <translation>Kontakte, die einer sein könnten: vergleichen und zusammenführen</translation>
    </message>
    <message>
        <source>&amp;New contact…</source>
        <translation>&amp;Neuer Kontakt …</translation>
    </message>
    <message>
        <source>Add somebody; a name is enough</source>
        <translation>Jemanden hinzufügen; ein Name genügt</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten …</translation>
    </message>
    <message>
        <source>Change name, phone, address, value …</source>
        <translation>Name, Telefon, Adresse, Wert … ändern</translation>
    </message>
    <message>
        <source>Hand the number to this computer&apos;s telephone program</source>
        <translation>Die Nummer an das Telefonprogramm dieses Computers geben</translation>
    </message>
    <message>
        <source>&amp;Write an e-mail</source>
        <translation>E-Mai&amp;l schreiben</translation>
    </message>
    <message>
        <source>Begin an e-mail to them in this computer&apos;s mail program</source>
        <translation>Eine E-Mail im Mailprogramm dieses Computers beginnen</translation>
    </message>
    <message>
        <source>&amp;Call…</source>
        <translation>&amp;Anruf …</translation>
    </message>
    <message>
        <source>Log a call</source>
        <translation>Einen Anruf festhalten</translation>
    </message>
    <message>
        <source>&amp;Meeting…</source>
        <translation>&amp;Treffen …</translation>
    </message>
    <message>
        <source>Log a meeting</source>
        <translation>Ein Treffen festhalten</translation>
    </message>
    <message>
        <source>E-m&amp;ail…</source>
        <translation>E-&amp;Mail …</translation>
    </message>
    <message>
        <source>Log an e-mail, in or out</source>
        <translation>Eine E-Mail festhalten, ein- oder ausgehend</translation>
    </message>
    <message>
        <source>&amp;Letter…</source>
        <translation>Brie&amp;f …</translation>
    </message>
    <message>
        <source>Log a letter, in or out</source>
        <translation>Einen Brief festhalten, ein- oder ausgehend</translation>
    </message>
    <message>
        <source>Me&amp;ssage…</source>
        <translation>Na&amp;chricht …</translation>
    </message>
    <message>
        <source>Log a message, in or out</source>
        <translation>Eine Nachricht festhalten, ein- oder ausgehend</translation>
    </message>
    <message>
        <source>N&amp;ote…</source>
        <translation>Not&amp;iz …</translation>
    </message>
    <message>
        <source>Write down a note</source>
        <translation>Eine Notiz aufschreiben</translation>
    </message>
    <message>
        <source>Chec&amp;klist…</source>
        <translation>Chec&amp;kliste …</translation>
    </message>
    <message>
        <source>Answer the checklist</source>
        <translation>Die Checkliste beantworten</translation>
    </message>
    <message>
        <source>Next s&amp;tep…</source>
        <translation>Nächster &amp;Schritt …</translation>
    </message>
    <message>
        <source>Plan the next step with a date</source>
        <translation>Den nächsten Schritt mit Datum planen</translation>
    </message>
    <message>
        <source>On &amp;hold until…</source>
        <translation>&amp;Zurückstellen bis …</translation>
    </message>
    <message>
        <source>Take out of the daily views until a day</source>
        <translation>Bis zu einem Tag aus den täglichen Ansichten nehmen</translation>
    </message>
    <message>
        <source>Take o&amp;ff hold</source>
        <translation>Nicht mehr z&amp;urückstellen</translation>
    </message>
    <message>
        <source>Take back into the daily views</source>
        <translation>Wieder in die täglichen Ansichten nehmen</translation>
    </message>
    <message>
        <source>To the stage before</source>
        <translation>In die Phase davor</translation>
    </message>
    <message>
        <source>Move to the column at the left</source>
        <translation>In die Spalte links verschieben</translation>
    </message>
    <message>
        <source>To the next stage</source>
        <translation>In die nächste Phase</translation>
    </message>
    <message>
        <source>Move to the column at the right</source>
        <translation>In die Spalte rechts verschieben</translation>
    </message>
    <message>
        <source>Up in the column</source>
        <translation>In der Spalte nach oben</translation>
    </message>
    <message>
        <source>Move above the card before</source>
        <translation>Über die Karte davor verschieben</translation>
    </message>
    <message>
        <source>Down in the column</source>
        <translation>In der Spalte nach unten</translation>
    </message>
    <message>
        <source>Move below the next card</source>
        <translation>Unter die nächste Karte verschieben</translation>
    </message>
    <message>
        <source>&amp;Qualify…</source>
        <translation>&amp;Qualifizieren …</translation>
    </message>
    <message>
        <source>Take a lead through the gate</source>
        <translation>Einen Lead durch das Tor bringen</translation>
    </message>
    <message>
        <source>D&amp;isqualify…</source>
        <translation>Auss&amp;ortieren …</translation>
    </message>
    <message>
        <source>Set aside, with a reason</source>
        <translation>Zur Seite legen, mit einem Grund</translation>
    </message>
    <message>
        <source>Reo&amp;pen</source>
        <translation>&amp;Wieder aufnehmen</translation>
    </message>
    <message>
        <source>Take back into the stage it came from</source>
        <translation>Zurück in die Phase nehmen, aus der er kam</translation>
    </message>
    <message>
        <source>Sale… (&amp;bought)</source>
        <translation>Ve&amp;rkauf … (hat gekauft)</translation>
    </message>
    <message>
        <source>Record a sale; it makes a customer</source>
        <translation>Einen Verkauf eintragen; er macht zum Kunden</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete with all that belongs to it; can be undone</source>
        <translation>Mit allem löschen, was dazugehört; lässt sich rückgängig machen</translation>
    </message>
    <message>
        <source>What is a &amp;lead? What is a prospect?</source>
        <translation>Was ist ein &amp;Lead? Was ist ein Interessent?</translation>
    </message>
    <message>
        <source>The words of the board</source>
        <translation>Die Wörter der Tafel</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About LeadDesk</source>
        <translation>Ü&amp;ber LeadDesk</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Version und Lizenz</translation>
    </message>
    <message>
        <source>Move to “{stage}”</source>
        <translation>Nach „{stage}“ verschieben</translation>
    </message>
    <message>
        <source>{verb}: {step}</source>
        <translation>{verb}: {step}</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alle auswählen</translation>
    </message>
    <message>
        <source>Every card of the column, or everybody in the list</source>
        <translation>Alle Karten der Spalte, oder alle in der Liste</translation>
    </message>
    <message>
        <source>&amp;Board</source>
        <translation>&amp;Tafel</translation>
    </message>
    <message>
        <source>Leads, prospects and customers as cards in columns</source>
        <translation>Leads, Interessenten und Kunden als Karten in Spalten</translation>
    </message>
    <message>
        <source>&amp;Paste contacts…</source>
        <translation>Kontakte einfü&amp;gen …</translation>
    </message>
    <message>
        <source>Take in rows, a table or an address card from the clipboard</source>
        <translation>Zeilen, eine Tabelle oder eine Visitenkarte aus der Zwischenablage übernehmen</translation>
    </message>
    <message>
        <source>&amp;Copy as a table</source>
        <translation>Als Ta&amp;belle kopieren</translation>
    </message>
    <message>
        <source>Put the selected contacts on the clipboard, for Excel</source>
        <translation>Die ausgewählten Kontakte in die Zwischenablage legen, für Excel</translation>
    </message>
    <message>
        <source>L&amp;ist</source>
        <translation>L&amp;iste</translation>
    </message>
    <message>
        <source>Everybody in a table: sort, edit in place, select many</source>
        <translation>Alle in einer Tabelle: sortieren, an Ort und Stelle ändern, viele auswählen</translation>
    </message>
    <message>
        <source>&amp;Sort by this column</source>
        <translation>Nach dieser Spalte s&amp;ortieren</translation>
    </message>
    <message>
        <source>Sort the list by the column of the current cell; again for the reverse</source>
        <translation>Die Liste nach der Spalte der aktuellen Zelle sortieren; noch einmal für umgekehrt</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <translation>Sp&amp;alten …</translation>
    </message>
    <message>
        <source>Choose the columns of the list and their order</source>
        <translation>Die Spalten der Liste und ihre Reihenfolge wählen</translation>
    </message>
    <message>
        <source>Toda&amp;y</source>
        <translation>He&amp;ute</translation>
    </message>
    <message>
        <source>Next steps: overdue, due today, this week, later, none</source>
        <translation>Wiedervorlagen: überfällig, heute, diese Woche, später, keine</translation>
    </message>
    <message>
        <source>Call now</source>
        <translation>&amp;Jetzt anrufen</translation>
    </message>
    <message>
        <source>Next step &amp;done…</source>
        <translation>Wiedervorlage &amp;erledigt …</translation>
    </message>
    <message>
        <source>Mark the next step as done, and plan the one after</source>
        <translation>Wiedervorlage als erledigt markieren und die nächste planen</translation>
    </message>
    <message>
        <source>&amp;Imports…</source>
        <translation>&amp;Importe …</translation>
    </message>
    <message>
        <source>What was imported when, and taking it back</source>
        <translation>Was wann importiert wurde; jeden Import rückgängig machen</translation>
    </message>
    <message>
        <source>Chan&amp;ge several…</source>
        <translation>Me&amp;hrere ändern …</translation>
    </message>
    <message>
        <source>Stage, source, tags, next step or a field of all that are selected</source>
        <translation>Phase, Herkunft, Schlagwörter, nächster Schritt oder ein Feld aller Ausgewählten</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>Ei&amp;nstellungen …</translation>
    </message>
    <message>
        <source>Language, theme, reminders, calls without an answer</source>
        <translation>Sprache, Farben, Erinnerungen, Anrufe ohne Antwort</translation>
    </message>
    <message>
        <source>Colu&amp;mn</source>
        <translation>S&amp;palte</translation>
    </message>
    <message>
        <source>Sort, fold, widen or rename the current column</source>
        <translation>Die aktuelle Spalte sortieren, einklappen, verbreitern oder umbenennen</translation>
    </message>
    <message>
        <source>&amp;Stages…</source>
        <translation>&amp;Phasen …</translation>
    </message>
    <message>
        <source>The columns of the board: names, order, how long is too long</source>
        <translation>Die Spalten der Tafel: Namen, Reihenfolge, und wie lange zu lange ist</translation>
    </message>
    <message>
        <source>&amp;Questions of the checklist…</source>
        <translation>&amp;Fragen der Checkliste …</translation>
    </message>
    <message>
        <source>What must and should be known before a lead becomes a prospect</source>
        <translation>Was bekannt sein muss und sollte, bevor aus einem Lead ein Interessent wird</translation>
    </message>
    <message>
        <source>Ma&amp;y I contact?…</source>
        <translation>&amp;Darf ich kontaktieren? …</translation>
    </message>
    <message>
        <source>Record a consent, an objection or a reason to call</source>
        <translation>Eine Einwilligung, einen Widerspruch oder einen Grund für einen Anruf festhalten</translation>
    </message>
    <message>
        <source>Command &amp;palette…</source>
        <translation>Be&amp;fehlspalette …</translation>
    </message>
    <message>
        <source>Every action, saved view and contact, by typing</source>
        <translation>Jeder Befehl, jede Ansicht und jeder Kontakt durch Tippen</translation>
    </message>
    <message>
        <source>All keys at a glance, by where they work</source>
        <translation>Alle Tasten auf einen Blick, nach dem Ort, an dem sie gelten</translation>
    </message>
    <message>
        <source>Ne&amp;xt contact</source>
        <translation>N&amp;ächster Kontakt</translation>
    </message>
    <message>
        <source>The contact below, in the order of the view</source>
        <translation>Der Kontakt darunter, in der Reihenfolge der Ansicht</translation>
    </message>
    <message>
        <source>P&amp;revious contact</source>
        <translation>Vori&amp;ger Kontakt</translation>
    </message>
    <message>
        <source>The contact above, in the order of the view</source>
        <translation>Der Kontakt darüber, in der Reihenfolge der Ansicht</translation>
    </message>
    <message>
        <source>&amp;Mailing list…</source>
        <translation>Ver&amp;teiler …</translation>
    </message>
    <message>
        <source>Write out who may be contacted, and only them, as a list</source>
        <translation>Alle als Liste ausgeben, die kontaktiert werden dürfen, und nur sie</translation>
    </message>
    <message>
        <source>Everything kept about the person, to hand out</source>
        <translation>Alles, was über die Person gespeichert ist, zum Herausgeben</translation>
    </message>
    <message>
        <source>Out of all lists and exports until lifted</source>
        <translation>Aus allen Listen und Exporten, bis es aufgehoben wird</translation>
    </message>
    <message>
        <source>With every trace in the file; cannot be undone</source>
        <translation>Mit jeder Spur in der Datei; nicht rückgängig zu machen</translation>
    </message>
    <message>
        <source>&amp;Erasures…</source>
        <translation>&amp;Löschungen …</translation>
    </message>
    <message>
        <source>Receipts of what was erased, and what tax law keeps</source>
        <translation>Belege über Gelöschtes, und was das Steuerrecht aufbewahrt</translation>
    </message>
    <message>
        <source>Disclosure…</source>
        <translation>Auskunft …</translation>
    </message>
    <message>
        <source>Restrict or lift…</source>
        <translation>Einschränken oder aufheben …</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>Endgültig löschen …</translation>
    </message>
    <message>
        <source>To the pan&amp;el and back</source>
        <translation>Zum Kontaktbereich und &amp;zurück</translation>
    </message>
    <message>
        <source>Bring the keyboard to the contact panel, or back</source>
        <translation>Die Tastatur zum Kontaktbereich bringen oder zurück</translation>
    </message>
    <message>
        <source>No advertising by &amp;e-mail</source>
        <translation>Keine Werbung per &amp;E-Mail</translation>
    </message>
    <message>
        <source>They object to advertising by e-mail, newsletters too</source>
        <translation>Widerspruch gegen Werbung per E-Mail, auch Newsletter</translation>
    </message>
    <message>
        <source>No advertising by &amp;phone</source>
        <translation>Keine Werbung per &amp;Telefon</translation>
    </message>
    <message>
        <source>They object to advertising calls</source>
        <translation>Widerspruch gegen Werbeanrufe</translation>
    </message>
    <message>
        <source>No advertising by po&amp;st</source>
        <translation>Keine Werbung per &amp;Post</translation>
    </message>
    <message>
        <source>They object to advertising letters</source>
        <translation>Widerspruch gegen Werbebriefe</translation>
    </message>
    <message>
        <source>No advertising at &amp;all</source>
        <translation>&amp;Gar keine Werbung</translation>
    </message>
    <message>
        <source>They object to advertising by every way</source>
        <translation>Widerspruch gegen Werbung auf allen Wegen</translation>
    </message>
    <message>
        <source>Who must still be told where their data came from</source>
        <translation>Wem noch zu sagen ist, woher die Daten stammen</translation>
    </message>
    <message>
        <source>&amp;Review…</source>
        <translation>P&amp;rüfen …</translation>
    </message>
    <message>
        <source>Whom nobody has talked with for long: keep or erase</source>
        <translation>Mit wem lange niemand gesprochen hat: behalten oder löschen</translation>
    </message>
    <message>
        <source>To be informed…</source>
        <translation>Zu informieren …</translation>
    </message>
</context>
<context>
    <name>bugs</name>
    <message>
        <source>Something went wrong in the program itself. What you saved is safe, and you can go on. The details are in {log}.</source>
        <translation>Im Programm selbst ist etwas schiefgegangen. Was Sie gespeichert haben, ist sicher, und Sie können weiterarbeiten. Einzelheiten stehen in {log}.</translation>
    </message>
</context>
<context>
    <name>card</name>
    <message>
        <source>Checklist open</source>
        <translation>Checkliste offen</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>bis {day}</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>ohne Termin</translation>
    </message>
</context>
<context>
    <name>changes</name>
    <message>
        <source>Checklist</source>
        <translation>Checkliste</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>On hold until</source>
        <translation>Zurückgestellt bis</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Kind of person</source>
        <translation>Art der Person</translation>
    </message>
    <message>
        <source>{what} (done)</source>
        <translation>{what} (erledigt)</translation>
    </message>
</context>
<context>
    <name>column_menu</name>
    <message>
        <source>My own order</source>
        <translation>Eigene Reihenfolge</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>Letzte Aktivität</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>columns</name>
    <message>
        <source>The contact’s own number; please leave it as it is: by it the row is recognised when it comes back</source>
        <translation>Die eigene Nummer des Kontakts; bitte so lassen: An ihr wird die Zeile beim Einlesen wiedererkannt</translation>
    </message>
    <message>
        <source>How the person is addressed</source>
        <translation>Anrede der Person</translation>
    </message>
    <message>
        <source>Academic title, such as Dr.</source>
        <translation>Akademischer Titel, etwa Dr.</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Further first names</source>
        <translation>Weitere Vornamen</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>What stands behind the name, such as Jr.</source>
        <translation>Was hinter dem Namen steht, etwa jun.</translation>
    </message>
    <message>
        <source>The company; contacts with the same name belong to the same company</source>
        <translation>Die Firma; Kontakte mit demselben Namen gehören zur selben Firma</translation>
    </message>
    <message>
        <source>Department within the company</source>
        <translation>Abteilung in der Firma</translation>
    </message>
    <message>
        <source>What the person does there</source>
        <translation>Was die Person dort tut</translation>
    </message>
    <message>
        <source>Telephone number, best with the country’s code (+49 …)</source>
        <translation>Telefonnummer, am besten mit Landesvorwahl (+49 …)</translation>
    </message>
    <message>
        <source>Another telephone number</source>
        <translation>Eine weitere Telefonnummer</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>Mobilnummer</translation>
    </message>
    <message>
        <source>Another mobile number</source>
        <translation>Eine weitere Mobilnummer</translation>
    </message>
    <message>
        <source>Fax number</source>
        <translation>Faxnummer</translation>
    </message>
    <message>
        <source>All further numbers, with ::: between them</source>
        <translation>Alle weiteren Nummern, getrennt durch :::</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Another e-mail address</source>
        <translation>Eine weitere E-Mail-Adresse</translation>
    </message>
    <message>
        <source>All further e-mail addresses, with ::: between them</source>
        <translation>Alle weiteren E-Mail-Adressen, getrennt durch :::</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Internetseite</translation>
    </message>
    <message>
        <source>Another web page</source>
        <translation>Eine weitere Internetseite</translation>
    </message>
    <message>
        <source>Page on LinkedIn</source>
        <translation>Seite auf LinkedIn</translation>
    </message>
    <message>
        <source>Page on XING</source>
        <translation>Seite auf XING</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Straße und Hausnummer</translation>
    </message>
    <message>
        <source>What else belongs to the address</source>
        <translation>Was sonst zur Anschrift gehört</translation>
    </message>
    <message>
        <source>Postal code, with its leading zero</source>
        <translation>Postleitzahl, mit führender Null</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>State or region</source>
        <translation>Bundesland oder Region</translation>
    </message>
    <message>
        <source>Country, as two letters or by name</source>
        <translation>Land, als zwei Buchstaben oder mit Namen</translation>
    </message>
    <message>
        <source>Where the contact comes from; a new word makes a new source</source>
        <translation>Woher der Kontakt stammt; ein neues Wort legt eine neue Herkunft an</translation>
    </message>
    <message>
        <source>Lead, prospect, customer or disqualified; changed on the board only</source>
        <translation>Lead, Interessent, Kunde oder aussortiert; wird nur auf der Tafel geändert</translation>
    </message>
    <message>
        <source>The column of the board; changed on the board only</source>
        <translation>Die Spalte der Tafel; wird nur auf der Tafel geändert</translation>
    </message>
    <message>
        <source>What the business may be worth, net</source>
        <translation>Was das Geschäft wert sein kann, netto</translation>
    </message>
    <message>
        <source>The currency of the value</source>
        <translation>Die Währung des Werts</translation>
    </message>
    <message>
        <source>When the business is expected</source>
        <translation>Wann der Abschluss erwartet wird</translation>
    </message>
    <message>
        <source>What is to be done next</source>
        <translation>Was als Nächstes zu tun ist</translation>
    </message>
    <message>
        <source>On which day that is due</source>
        <translation>An welchem Tag das fällig ist</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>Schlagwörter, getrennt durch Kommas</translation>
    </message>
    <message>
        <source>Notes in any number of lines</source>
        <translation>Notizen, beliebig viele Zeilen</translation>
    </message>
    <message>
        <source>Day of birth</source>
        <translation>Geburtstag</translation>
    </message>
    <message>
        <source>The language the person speaks</source>
        <translation>Die Sprache der Person</translation>
    </message>
    <message>
        <source>The customer number of your books</source>
        <translation>Die Kundennummer Ihrer Buchhaltung</translation>
    </message>
    <message>
        <source>Does not want to be called</source>
        <translation>Möchte nicht angerufen werden</translation>
    </message>
    <message>
        <source>Does not want e-mail</source>
        <translation>Möchte keine E-Mails</translation>
    </message>
    <message>
        <source>When the contact came into LeadDesk</source>
        <translation>Wann der Kontakt in LeadDesk angelegt wurde</translation>
    </message>
    <message>
        <source>When something last happened</source>
        <translation>Wann zuletzt etwas geschehen ist</translation>
    </message>
    <message>
        <source>The number of the contact the row belongs to</source>
        <translation>Die Nummer des Kontakts, zu dem die Zeile gehört</translation>
    </message>
    <message>
        <source>The contact the row belongs to</source>
        <translation>Der Kontakt, zu dem die Zeile gehört</translation>
    </message>
    <message>
        <source>The contact’s company</source>
        <translation>Die Firma des Kontakts</translation>
    </message>
    <message>
        <source>When it happened, local time</source>
        <translation>Wann es war, Ortszeit</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>Who took the first step</source>
        <translation>Von wem es ausging</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Wie es ausging</translation>
    </message>
    <message>
        <source>Whether both sides took part</source>
        <translation>Ob beide Seiten beteiligt waren</translation>
    </message>
    <message>
        <source>How long it took, in minutes</source>
        <translation>Wie lange es dauerte, in Minuten</translation>
    </message>
    <message>
        <source>Where a meeting was</source>
        <translation>Wo ein Treffen war</translation>
    </message>
    <message>
        <source>Who took part in a meeting</source>
        <translation>Wer an einem Treffen teilnahm</translation>
    </message>
    <message>
        <source>Kilometres driven</source>
        <translation>Gefahrene Kilometer</translation>
    </message>
    <message>
        <source>What it was about</source>
        <translation>Worum es ging</translation>
    </message>
    <message>
        <source>What was written down</source>
        <translation>Was notiert wurde</translation>
    </message>
    <message>
        <source>The question of the checklist</source>
        <translation>Die Frage der Checkliste</translation>
    </message>
    <message>
        <source>Whether it must or should be answered with yes</source>
        <translation>Ob sie mit Ja beantwortet sein muss oder sollte</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Was bekannt ist</translation>
    </message>
    <message>
        <source>When that was learned</source>
        <translation>Wann das erfahren wurde</translation>
    </message>
    <message>
        <source>The day of the sale</source>
        <translation>Der Tag des Verkaufs</translation>
    </message>
    <message>
        <source>Net amount</source>
        <translation>Nettobetrag</translation>
    </message>
    <message>
        <source>The currency of the amounts</source>
        <translation>Die Währung der Beträge</translation>
    </message>
    <message>
        <source>VAT rate in percent</source>
        <translation>Umsatzsteuersatz in Prozent</translation>
    </message>
    <message>
        <source>Amount with VAT</source>
        <translation>Betrag mit Umsatzsteuer</translation>
    </message>
    <message>
        <source>Invoice number or another reference</source>
        <translation>Rechnungsnummer oder andere Referenz</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>date and time</source>
        <translation>Datum und Uhrzeit</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>telephone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>postal code</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>number, kept as text</source>
        <translation>Nummer, als Text</translation>
    </message>
    <message>
        <source>A field of your own</source>
        <translation>Ein eigenes Feld</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Wiedervorlage</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>Letzte Aktivität</translation>
    </message>
    <message>
        <source>Added on</source>
        <translation>Angelegt am</translation>
    </message>
    <message>
        <source>On hold until</source>
        <translation>Zurückgestellt bis</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Erlaubnis</translation>
    </message>
    <message>
        <source>How much of the gross amount is VAT</source>
        <translation>Die Umsatzsteuer, die im Bruttobetrag steckt</translation>
    </message>
</context>
<context>
    <name>copying</name>
    <message>
        <source>Copying {who}…</source>
        <translation>{who} werden kopiert …</translation>
    </message>
</context>
<context>
    <name>countries</name>
    <message>
        <source>Germany</source>
        <translation>Deutschland</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Österreich</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Schweiz</translation>
    </message>
    <message>
        <source>Liechtenstein</source>
        <translation>Liechtenstein</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxemburg</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Niederlande</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgien</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Frankreich</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italien</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Spanien</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Dänemark</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polen</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Tschechien</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Vereinigtes Königreich</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Vereinigte Staaten</translation>
    </message>
</context>
<context>
    <name>deeds</name>
    <message>
        <source>Taking {who} off hold…</source>
        <translation>{who} werden nicht mehr zurückgestellt …</translation>
    </message>
    <message>
        <source>Reopening {who}…</source>
        <translation>{who} werden wieder aufgenommen …</translation>
    </message>
    <message>
        <source>Keeping the objection of {who}…</source>
        <translation>Der Widerspruch für {who} wird festgehalten …</translation>
    </message>
    <message>
        <source>Planning the next step of {who}…</source>
        <translation>Der nächste Schritt für {who} wird geplant …</translation>
    </message>
</context>
<context>
    <name>disclosure</name>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Seite {page} von {pages}</translation>
    </message>
    <message>
        <source>Disclosure of personal data: {name}</source>
        <translation>Auskunft über personenbezogene Daten: {name}</translation>
    </message>
    <message>
        <source>Everything kept about this person in LeadDesk as of {day} (Art. 15 GDPR). This document lists the data; what they are used for, for how long and by whom is said in the letter that comes with it. No legal advice.</source>
        <translation>Alles, was in LeadDesk am {day} über diese Person gespeichert ist (Art. 15 DSGVO). Dieses Dokument führt die Daten auf; wozu, wie lange und von wem sie verwendet werden, steht im Anschreiben dazu. Keine Rechtsberatung.</translation>
    </message>
    <message>
        <source>Nothing is kept.</source>
        <translation>Nichts gespeichert.</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>Die Person</translation>
    </message>
    <message>
        <source>Addresses and numbers</source>
        <translation>Adressen und Nummern</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>Eigene Felder</translation>
    </message>
    <message>
        <source>Where the data came from</source>
        <translation>Woher die Daten stammen</translation>
    </message>
    <message>
        <source>Consents and objections</source>
        <translation>Einwilligungen und Widersprüche</translation>
    </message>
    <message>
        <source>Block list</source>
        <translation>Sperrliste</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Phasen</translation>
    </message>
    <message>
        <source>Conversations, letters and notes</source>
        <translation>Gespräche, Briefe und Notizen</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checkliste</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Wiedervorlagen</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Verkäufe</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Kept after a review</source>
        <translation>Nach Prüfung behalten</translation>
    </message>
    <message>
        <source>What was done with the data</source>
        <translation>Was mit den Daten geschah</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>Anrede</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Further first names</source>
        <translation>Weitere Vornamen</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Name suffix</source>
        <translation>Namenszusatz</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>Address line 2</source>
        <translation>Adresszusatz</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>PLZ</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>State or region</source>
        <translation>Bundesland oder Region</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Geburtstag</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Kind of person</source>
        <translation>Art der Person</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>In this stage since</source>
        <translation>In dieser Phase seit</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Expected on</source>
        <translation>Erwartet am</translation>
    </message>
    <message>
        <source>On hold until</source>
        <translation>Zurückgestellt bis</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Kundennummer</translation>
    </message>
    <message>
        <source>Number in another program</source>
        <translation>Nummer in einem anderen Programm</translation>
    </message>
    <message>
        <source>Does not want</source>
        <translation>Möchte nicht</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Zuletzt geändert</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>Letzte Aktivität</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Acquired on</source>
        <translation>Erworben am</translation>
    </message>
    <message>
        <source>Data obtained from</source>
        <translation>Daten erhalten von</translation>
    </message>
    <message>
        <source>the person</source>
        <translation>der Person selbst</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>kilometres</source>
        <translation>Kilometer</translation>
    </message>
    <message>
        <source>place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>participants</source>
        <translation>Teilnehmende</translation>
    </message>
    <message>
        <source>from the person</source>
        <translation>von der Person ausgehend</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>Grundlage</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>done on</source>
        <translation>erledigt am</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>rückgängig gemacht</translation>
    </message>
    <message>
        <source>purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>how</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>exact words</source>
        <translation>Wortlaut</translation>
    </message>
    <message>
        <source>taken by</source>
        <translation>aufgenommen von</translation>
    </message>
    <message>
        <source>our company</source>
        <translation>unsere Firma</translation>
    </message>
    <message>
        <source>address or number</source>
        <translation>Adresse oder Nummer</translation>
    </message>
    <message>
        <source>proof (SHA-256)</source>
        <translation>Beleg (SHA-256)</translation>
    </message>
    <message>
        <source>until</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>USt.</translation>
    </message>
    <message>
        <source>net</source>
        <translation>netto</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>Byte</translation>
    </message>
    <message>
        <source>every way</source>
        <translation>jeder Weg</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
</context>
<context>
    <name>duplicates</name>
    <message>
        <source>same e-mail address</source>
        <translation>gleiche E-Mail-Adresse</translation>
    </message>
    <message>
        <source>same name and phone number</source>
        <translation>gleicher Name, gleiche Telefonnummer</translation>
    </message>
    <message>
        <source>same name, company and postcode</source>
        <translation>gleicher Name, gleiche Firma und PLZ</translation>
    </message>
    <message>
        <source>similar name, same e-mail address</source>
        <translation>ähnlicher Name, gleiche E-Mail-Adresse</translation>
    </message>
    <message>
        <source>same name and company</source>
        <translation>gleicher Name, gleiche Firma</translation>
    </message>
    <message>
        <source>same company, both without a person</source>
        <translation>gleiche Firma, beide ohne Person</translation>
    </message>
    <message>
        <source>first and last name are swapped</source>
        <translation>Vor- und Nachname vertauscht</translation>
    </message>
    <message>
        <source>same name and postcode</source>
        <translation>gleicher Name, gleiche PLZ</translation>
    </message>
    <message>
        <source>similar name, same company</source>
        <translation>ähnlicher Name, gleiche Firma</translation>
    </message>
    <message>
        <source>same phone number, similar name</source>
        <translation>gleiche Telefonnummer, ähnlicher Name</translation>
    </message>
    <message>
        <source>similar name, same postcode</source>
        <translation>ähnlicher Name, gleiche PLZ</translation>
    </message>
    <message>
        <source>same e-mail address, another name</source>
        <translation>gleiche E-Mail-Adresse, anderer Name</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>Anrede</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Zweiter Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Name suffix</source>
        <translation>Namenszusatz</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Geburtstag</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Expected value</source>
        <translation>Erwarteter Wert</translation>
    </message>
    <message>
        <source>Expected by</source>
        <translation>Erwartet bis</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Kundennummer</translation>
    </message>
    <message>
        <source>Id in another program</source>
        <translation>Nummer im anderen Programm</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>gleicher Name</translation>
    </message>
    <message>
        <source>similar name</source>
        <translation>ähnlicher Name</translation>
    </message>
</context>
<context>
    <name>facts</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Gekauft</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>bis {day}</translation>
    </message>
    <message>
        <source>Kind of person</source>
        <translation>Art der Person</translation>
    </message>
</context>
<context>
    <name>filters</name>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>diese Woche</translation>
    </message>
    <message>
        <source>later</source>
        <translation>später</translation>
    </message>
    <message>
        <source>nothing planned</source>
        <translation>nichts geplant</translation>
    </message>
    <message>
        <source>next week</source>
        <translation>nächste Woche</translation>
    </message>
    <message>
        <source>Stage: {which}</source>
        <translation>Phase: {which}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Source: {which}</source>
        <translation>Herkunft: {which}</translation>
    </message>
    <message>
        <source>Own field {which}</source>
        <translation>Eigenes Feld {which}</translation>
    </message>
    <message>
        <source>Search: {text}</source>
        <translation>Suche: {text}</translation>
    </message>
    <message>
        <source>Tag: {which}</source>
        <translation>Schlagwort: {which}</translation>
    </message>
    <message>
        <source>Place: {which}</source>
        <translation>Ort: {which}</translation>
    </message>
    <message>
        <source>From {amount}</source>
        <translation>Ab {amount}</translation>
    </message>
    <message>
        <source>Up to {amount}</source>
        <translation>Bis {amount}</translation>
    </message>
    <message>
        <source>Next step: {which}</source>
        <translation>Nächster Schritt: {which}</translation>
    </message>
    <message>
        <source>Lies too long</source>
        <translation>Liegt zu lange</translation>
    </message>
    <message>
        <source>Added from {day}</source>
        <translation>Angelegt ab {day}</translation>
    </message>
    <message>
        <source>Added until {day}</source>
        <translation>Angelegt bis {day}</translation>
    </message>
    <message>
        <source>Only from {file}</source>
        <translation>Nur aus {file}</translation>
    </message>
    <message>
        <source>Found in: {text}</source>
        <translation>Gefunden in: {text}</translation>
    </message>
    <message>
        <source>Found in the address: {text}</source>
        <translation>Gefunden in der Anschrift: {text}</translation>
    </message>
    <message>
        <source>Found in the tag: {text}</source>
        <translation>Gefunden im Schlagwort: {text}</translation>
    </message>
    <message>
        <source>Found in the notes: {text}</source>
        <translation>Gefunden in den Notizen: {text}</translation>
    </message>
    <message>
        <source>Found in an own field: {text}</source>
        <translation>Gefunden in einem eigenen Feld: {text}</translation>
    </message>
    <message>
        <source>Found in the file: {text}</source>
        <translation>Gefunden in der Datei: {text}</translation>
    </message>
    <message>
        <source>Found in the call of {day}: {text}</source>
        <translation>Gefunden im Anruf vom {day}: {text}</translation>
    </message>
    <message>
        <source>Found in the meeting of {day}: {text}</source>
        <translation>Gefunden im Treffen vom {day}: {text}</translation>
    </message>
    <message>
        <source>Found in the e-mail of {day}: {text}</source>
        <translation>Gefunden in der E-Mail vom {day}: {text}</translation>
    </message>
    <message>
        <source>Found in the letter of {day}: {text}</source>
        <translation>Gefunden im Brief vom {day}: {text}</translation>
    </message>
    <message>
        <source>Found in the message of {day}: {text}</source>
        <translation>Gefunden in der Nachricht vom {day}: {text}</translation>
    </message>
    <message>
        <source>Found in the note of {day}: {text}</source>
        <translation>Gefunden in der Notiz vom {day}: {text}</translation>
    </message>
    <message>
        <source>Only opt-outs and restrictions</source>
        <translation>Nur Widerspruch, Einschränkung</translation>
    </message>
    <message>
        <source>Without opt-outs and restrictions</source>
        <translation>Ohne Widerspruch, Einschränkung</translation>
    </message>
</context>
<context>
    <name>how</name>
    <message>
        <source>Semicolon ;</source>
        <translation>Semikolon ;</translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation>Komma ,</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Bar |</source>
        <translation>Strich |</translation>
    </message>
    <message>
        <source>the file says its encoding at its beginning</source>
        <translation>die Datei nennt ihren Zeichensatz am Anfang</translation>
    </message>
    <message>
        <source>every second byte is empty, as in UTF-16</source>
        <translation>jedes zweite Byte ist leer, wie bei UTF-16</translation>
    </message>
    <message>
        <source>all of it is valid UTF-8</source>
        <translation>alles darin ist gültiges UTF-8</translation>
    </message>
    <message>
        <source>its letters make most sense in this encoding</source>
        <translation>ihre Buchstaben ergeben so am meisten Sinn</translation>
    </message>
    <message>
        <source>its first line names the separator</source>
        <translation>ihre erste Zeile nennt das Trennzeichen</translation>
    </message>
    <message>
        <source>rows have most evenly many cells with this separator</source>
        <translation>so haben die Zeilen am gleichmäßigsten viele Zellen</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>von Ihnen gewählt</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>From card to card</source>
        <translation>Von Karte zu Karte</translation>
    </message>
    <message>
        <source>From column to column</source>
        <translation>Von Spalte zu Spalte</translation>
    </message>
    <message>
        <source>Select several</source>
        <translation>Mehrere auswählen</translation>
    </message>
    <message>
        <source>Open the contact</source>
        <translation>Den Kontakt öffnen</translation>
    </message>
    <message>
        <source>All that can be done with the contact</source>
        <translation>Alles, was mit dem Kontakt getan werden kann</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>A saved view; once more: everybody</source>
        <translation>Eine gespeicherte Ansicht; noch einmal: alle</translation>
    </message>
    <message>
        <source>On the board</source>
        <translation>Auf der Tafel</translation>
    </message>
    <message>
        <source>Call off a drag</source>
        <translation>Ein Ziehen abbrechen</translation>
    </message>
    <message>
        <source>The menu of the column</source>
        <translation>Das Menü der Spalte</translation>
    </message>
    <message>
        <source>Rename the stage</source>
        <translation>Die Phase umbenennen</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Lassen, wie es war</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>In der Liste</translation>
    </message>
    <message>
        <source>From cell to cell</source>
        <translation>Von Zelle zu Zelle</translation>
    </message>
    <message>
        <source>Type into the cell</source>
        <translation>In die Zelle schreiben</translation>
    </message>
    <message>
        <source>While typing into a cell</source>
        <translation>Beim Schreiben in eine Zelle</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Keep it and go to the next cell</source>
        <translation>Übernehmen und zur nächsten Zelle</translation>
    </message>
    <message>
        <source>In Today</source>
        <translation>In Heute</translation>
    </message>
    <message>
        <source>Type a date for the next step: “tomorrow”, “in 2 days”</source>
        <translation>Ein Datum für den nächsten Schritt tippen: „morgen“, „in 2 Tagen“</translation>
    </message>
    <message>
        <source>A letter, a digit or +</source>
        <translation>Ein Buchstabe, eine Ziffer oder +</translation>
    </message>
    <message>
        <source>In the panel&apos;s checklist</source>
        <translation>In der Checkliste des Kontaktbereichs</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Noch nicht bekannt</translation>
    </message>
    <message>
        <source>To the question before and the next</source>
        <translation>Zur vorigen und zur nächsten Frage</translation>
    </message>
    <message>
        <source>Open the checklist at this question</source>
        <translation>Die Checkliste bei dieser Frage öffnen</translation>
    </message>
    <message>
        <source>In the panel&apos;s timeline</source>
        <translation>Im Verlauf des Kontaktbereichs</translation>
    </message>
    <message>
        <source>Correct what was logged</source>
        <translation>Das Festgehaltene berichtigen</translation>
    </message>
    <message>
        <source>Delete what was logged</source>
        <translation>Das Festgehaltene löschen</translation>
    </message>
    <message>
        <source>In the search</source>
        <translation>In der Suche</translation>
    </message>
    <message>
        <source>To what was found</source>
        <translation>Zu dem, was gefunden wurde</translation>
    </message>
    <message>
        <source>Empty it, then leave it</source>
        <translation>Leeren, dann verlassen</translation>
    </message>
    <message>
        <source>In the command palette</source>
        <translation>In der Befehlspalette</translation>
    </message>
    <message>
        <source>From line to line</source>
        <translation>Von Zeile zu Zeile</translation>
    </message>
    <message>
        <source>A page on or back</source>
        <translation>Eine Seite weiter oder zurück</translation>
    </message>
    <message>
        <source>To the first and the last line</source>
        <translation>Zur ersten und zur letzten Zeile</translation>
    </message>
    <message>
        <source>Do it, or go to the contact</source>
        <translation>Ausführen oder zum Kontakt gehen</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>In dialogs</source>
        <translation>In Dialogen</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>Speichern und schließen</translation>
    </message>
    <message>
        <source>Save and close, also from several lines of text</source>
        <translation>Speichern und schließen, auch aus mehreren Zeilen Text</translation>
    </message>
    <message>
        <source>From field to field</source>
        <translation>Von Feld zu Feld</translation>
    </message>
    <message>
        <source>Move a line of stages or questions</source>
        <translation>Eine Zeile der Phasen oder Fragen verschieben</translation>
    </message>
    <message>
        <source>Close without saving; what was typed is asked about</source>
        <translation>Schließen ohne zu speichern; wurde etwas getippt, wird gefragt</translation>
    </message>
    <message>
        <source>In the proposal of an import</source>
        <translation>Im Vorschlag eines Imports</translation>
    </message>
    <message>
        <source>Take the row or leave it out</source>
        <translation>Die Zeile übernehmen oder auslassen</translation>
    </message>
    <message>
        <source>What to do with the row</source>
        <translation>Was mit der Zeile geschehen soll</translation>
    </message>
    <message>
        <source>At a line of the panel</source>
        <translation>An einer Zeile des Kontaktbereichs</translation>
    </message>
    <message>
        <source>At the head of a column: up from its cards</source>
        <translation>Am Kopf einer Spalte: über der obersten Karte</translation>
    </message>
    <message>
        <source>From head to head, and to the + for a new contact</source>
        <translation>Von Kopf zu Kopf und zum + für einen neuen Kontakt</translation>
    </message>
    <message>
        <source>Back to the cards</source>
        <translation>Zurück zu den Karten</translation>
    </message>
    <message>
        <source>Edit it in place</source>
        <translation>An Ort und Stelle ändern</translation>
    </message>
    <message>
        <source>Keep it and go to the next line</source>
        <translation>Übernehmen und zur nächsten Zeile</translation>
    </message>
    <message>
        <source>Keep a note of several lines</source>
        <translation>Eine Notiz aus mehreren Zeilen übernehmen</translation>
    </message>
    <message>
        <source>On what was changed</source>
        <translation>Auf einer Änderung</translation>
    </message>
    <message>
        <source>Take the step back</source>
        <translation>Den Schritt zurücknehmen</translation>
    </message>
    <message>
        <source>On a file of the panel</source>
        <translation>Auf einer Datei des Kontaktbereichs</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Delete the file</source>
        <translation>Die Datei löschen</translation>
    </message>
    <message>
        <source>While somebody is added</source>
        <translation>Beim Anlegen eines Kontakts</translation>
    </message>
    <message>
        <source>Open who is there already</source>
        <translation>Wer schon da ist, öffnen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
</context>
<context>
    <name>one_window</name>
    <message>
        <source>The desk is open already: its window is shown.</source>
        <translation>Die Daten sind bereits geöffnet; das Fenster wird gezeigt.</translation>
    </message>
</context>
<context>
    <name>palette</name>
    <message>
        <source>Filter by stage, place, value …</source>
        <translation>Filtern nach Phase, Ort, Wert …</translation>
    </message>
    <message>
        <source>Search for “{words}”</source>
        <translation>Suche nach „{words}“</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>Gespeicherte Ansicht</translation>
    </message>
</context>
<context>
    <name>pasting</name>
    <message>
        <source>There is no list on the clipboard. Copy rows of a spreadsheet, a table of a web page or an address card first.</source>
        <translation>In der Zwischenablage ist keine Liste. Bitte kopieren Sie zuerst Zeilen einer Tabelle, eine Tabelle einer Webseite oder eine Adresskarte.</translation>
    </message>
</context>
<context>
    <name>permission</name>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation>Newsletter</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>SMS, messenger</source>
        <translation>SMS, Messenger</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Besuch</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Angebote</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Veranstaltungen</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Umfrage</translation>
    </message>
    <message>
        <source>Reply to an enquiry</source>
        <translation>Antwort auf eine Anfrage</translation>
    </message>
    <message>
        <source>Contract, invoice</source>
        <translation>Vertrag, Rechnung</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>private person</source>
        <translation>Privatperson</translation>
    </message>
    <message>
        <source>business</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>listed without a star</source>
        <translation>eingetragen, ohne Stern</translation>
    </message>
    <message>
        <source>with a star, or not listed</source>
        <translation>mit Stern oder nicht eingetragen</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>erlaubt</translation>
    </message>
    <message>
        <source>only with a reason</source>
        <translation>nur mit Grund</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>Double opt-in confirmed</source>
        <translation>Double-Opt-in bestätigt</translation>
    </message>
    <message>
        <source>Consent used</source>
        <translation>Einwilligung genutzt</translation>
    </message>
    <message>
        <source>Consent claimed, no proof</source>
        <translation>Einwilligung behauptet, ohne Nachweis</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>Einwilligung widerrufen</translation>
    </message>
    <message>
        <source>Objection to advertising</source>
        <translation>Werbewiderspruch</translation>
    </message>
    <message>
        <source>Advertising unwanted</source>
        <translation>Werbung unerwünscht</translation>
    </message>
    <message>
        <source>Presumed consent</source>
        <translation>Mutmaßliche Einwilligung</translation>
    </message>
    <message>
        <source>Told of the right to object</source>
        <translation>Auf Widerspruchsrecht hingewiesen</translation>
    </message>
    <message>
        <source>Looked up in a public list</source>
        <translation>Mit öffentlicher Liste abgeglichen</translation>
    </message>
    <message>
        <source>Informed about the data&apos;s origin</source>
        <translation>Über Datenherkunft informiert</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>Verarbeitung eingeschränkt</translation>
    </message>
    <message>
        <source>Restriction lifted</source>
        <translation>Einschränkung aufgehoben</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Berichtigung</translation>
    </message>
    <message>
        <source>Data from another source as well</source>
        <translation>Daten auch aus anderer Herkunft</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>web form</source>
        <translation>Webformular</translation>
    </message>
    <message>
        <source>on paper, signed</source>
        <translation>auf Papier, unterschrieben</translation>
    </message>
    <message>
        <source>spoken</source>
        <translation>mündlich</translation>
    </message>
    <message>
        <source>business card</source>
        <translation>Visitenkarte</translation>
    </message>
    <message>
        <source>double opt-in</source>
        <translation>Double-Opt-in</translation>
    </message>
    <message>
        <source>from an imported list</source>
        <translation>aus einer importierten Liste</translation>
    </message>
    <message>
        <source>own enquiry</source>
        <translation>eigene Anfrage</translation>
    </message>
    <message>
        <source>running business relation</source>
        <translation>laufende Geschäftsbeziehung</translation>
    </message>
    <message>
        <source>need of their core business</source>
        <translation>Bedarf im Kerngeschäft</translation>
    </message>
    <message>
        <source>referral, expects the call</source>
        <translation>Empfehlung, erwartet den Anruf</translation>
    </message>
    <message>
        <source>other reason</source>
        <translation>anderer Grund</translation>
    </message>
    <message>
        <source>Find out whether this is a private person.</source>
        <translation>Klären, ob es eine Privatperson ist.</translation>
    </message>
    <message>
        <source>Tell them first where the data comes from.</source>
        <translation>Zuerst über die Herkunft der Daten informieren.</translation>
    </message>
    <message>
        <source>Record a consent when you get one.</source>
        <translation>Eine Einwilligung festhalten, sobald sie vorliegt.</translation>
    </message>
    <message>
        <source>Record why they would welcome a call.</source>
        <translation>Festhalten, warum ein Anruf willkommen wäre.</translation>
    </message>
    <message>
        <source>Ask for consent in the next conversation.</source>
        <translation>Im nächsten Gespräch um Einwilligung bitten.</translation>
    </message>
    <message>
        <source>Ask for the consent again.</source>
        <translation>Die Einwilligung erneuern lassen.</translation>
    </message>
    <message>
        <source>Add the proof, or start a double opt-in.</source>
        <translation>Nachweis hinzufügen oder Double-Opt-in starten.</translation>
    </message>
    <message>
        <source>Write a letter instead.</source>
        <translation>Stattdessen einen Brief schreiben.</translation>
    </message>
    <message>
        <source>Look the number up in the Swiss directory.</source>
        <translation>Die Nummer im Schweizer Verzeichnis nachsehen.</translation>
    </message>
    <message>
        <source>Please check this yourself.</source>
        <translation>Bitte selbst prüfen.</translation>
    </message>
    <message>
        <source>Restricted: in no list and no export</source>
        <translation>Eingeschränkt: in keiner Liste und keinem Export</translation>
    </message>
    <message>
        <source>Does not want to be contacted</source>
        <translation>Möchte nicht kontaktiert werden</translation>
    </message>
    <message>
        <source>Does not want: {ways}</source>
        <translation>Nicht gewünscht: {ways}</translation>
    </message>
    <message>
        <source>every way</source>
        <translation>alle Wege</translation>
    </message>
    <message>
        <source>all advertising</source>
        <translation>jede Werbung</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} oder {other}</translation>
    </message>
    <message>
        <source>restricted or erased</source>
        <translation>gesperrt oder gelöscht</translation>
    </message>
    <message>
        <source>objected, or consent withdrawn</source>
        <translation>Widerspruch oder Widerruf</translation>
    </message>
    <message>
        <source>no advertising wanted</source>
        <translation>keine Werbung erwünscht</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>ruht</translation>
    </message>
    <message>
        <source>lead without consent</source>
        <translation>Lead ohne Einwilligung</translation>
    </message>
    <message>
        <source>no consent</source>
        <translation>keine Einwilligung</translation>
    </message>
    <message>
        <source>consent without proof</source>
        <translation>Einwilligung ohne Nachweis</translation>
    </message>
    <message>
        <source>consent unused for too long</source>
        <translation>Einwilligung zu lange ungenutzt</translation>
    </message>
    <message>
        <source>customer, but not told of the right to object</source>
        <translation>Kunde, aber ohne Hinweis auf das Widerspruchsrecht</translation>
    </message>
    <message>
        <source>not yet told where the data comes from</source>
        <translation>Herkunft der Daten noch nicht mitgeteilt</translation>
    </message>
    <message>
        <source>starred in the directory</source>
        <translation>Sternvermerk im Verzeichnis</translation>
    </message>
    <message>
        <source>only known from a directory</source>
        <translation>nur aus einem Verzeichnis bekannt</translation>
    </message>
    <message>
        <source>not allowed by the rules</source>
        <translation>nach den Regeln nicht erlaubt</translation>
    </message>
    <message>
        <source>no address or number for it</source>
        <translation>keine Adresse oder Nummer dafür</translation>
    </message>
    <message>
        <source>address already on the list</source>
        <translation>Adresse steht schon auf der Liste</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>not among those chosen</source>
        <translation>nicht in der Auswahl</translation>
    </message>
    <message>
        <source>Contacted against a rule</source>
        <translation>Entgegen einer Regel kontaktiert</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>per E-Mail</translation>
    </message>
    <message>
        <source>by letter</source>
        <translation>per Brief</translation>
    </message>
</context>
<context>
    <name>proposal</name>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>Mögliche Dubletten</translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>Nicht angerührt</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgewiesen</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>possible duplicate</source>
        <translation>möglich doppelt</translation>
    </message>
    <message>
        <source>left alone</source>
        <translation>nicht angerührt</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgewiesen</translation>
    </message>
    <message>
        <source>from your own export</source>
        <translation>aus dem eigenen Export</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>gleiche E-Mail</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>gleiches Telefon</translation>
    </message>
    <message>
        <source>same name, company and postcode</source>
        <translation>gleicher Name, Firma und PLZ</translation>
    </message>
    <message>
        <source>same name and company</source>
        <translation>gleicher Name und Firma</translation>
    </message>
    <message>
        <source>same name and postcode</source>
        <translation>gleicher Name und PLZ</translation>
    </message>
    <message>
        <source>same e-mail, another name</source>
        <translation>gleiche E-Mail, anderer Name</translation>
    </message>
    <message>
        <source>same phone, perhaps another person</source>
        <translation>gleiches Telefon, vielleicht jemand anderes</translation>
    </message>
    <message>
        <source>neither name nor company</source>
        <translation>weder Name noch Firma</translation>
    </message>
    <message>
        <source>phone unreadable: {value}</source>
        <translation>Telefon unlesbar: {value}</translation>
    </message>
    <message>
        <source>phone unclear: {value}</source>
        <translation>Telefon unklar: {value}</translation>
    </message>
    <message>
        <source>phone: leading zero restored</source>
        <translation>Telefon: führende Null ergänzt</translation>
    </message>
    <message>
        <source>no e-mail address: {value}</source>
        <translation>keine E-Mail-Adresse: {value}</translation>
    </message>
    <message>
        <source>no web address: {value}</source>
        <translation>keine Web-Adresse: {value}</translation>
    </message>
    <message>
        <source>no date: {value}</source>
        <translation>kein Datum: {value}</translation>
    </message>
    <message>
        <source>day or month? {value}</source>
        <translation>Tag oder Monat? {value}</translation>
    </message>
    <message>
        <source>no amount: {value}</source>
        <translation>kein Betrag: {value}</translation>
    </message>
    <message>
        <source>{column} is too long</source>
        <translation>{column} ist zu lang</translation>
    </message>
    <message>
        <source>{column}: {value}</source>
        <translation>{column}: {value}</translation>
    </message>
    <message>
        <source>number unreadable: {value}</source>
        <translation>Nummer unlesbar: {value}</translation>
    </message>
    <message>
        <source>neither yes nor no: {value}</source>
        <translation>weder ja noch nein: {value}</translation>
    </message>
    <message>
        <source>postcode: leading zero restored</source>
        <translation>PLZ: führende Null ergänzt</translation>
    </message>
    <message>
        <source>postcode unclear: {value}</source>
        <translation>PLZ unklar: {value}</translation>
    </message>
    <message>
        <source>two values: {value}</source>
        <translation>zwei Werte: {value}</translation>
    </message>
    <message>
        <source>the card is too big</source>
        <translation>die Karte ist zu groß</translation>
    </message>
    <message>
        <source>a group, no contact</source>
        <translation>eine Gruppe, kein Kontakt</translation>
    </message>
    <message>
        <source>the card’s end is missing</source>
        <translation>das Ende der Karte fehlt</translation>
    </message>
    <message>
        <source>line unreadable: {value}</source>
        <translation>Zeile unlesbar: {value}</translation>
    </message>
    <message>
        <source>the e-mail was cut short</source>
        <translation>die E-Mail wurde gekürzt</translation>
    </message>
    <message>
        <source>hidden rows: {value}</source>
        <translation>ausgeblendete Zeilen: {value}</translation>
    </message>
    <message>
        <source>formulas without a result: {value}</source>
        <translation>Formeln ohne Ergebnis: {value}</translation>
    </message>
    <message>
        <source>like “{name}”</source>
        <translation>wie „{name}“</translation>
    </message>
    <message>
        <source>sheet “{name}”</source>
        <translation>Tabelle „{name}“</translation>
    </message>
    <message>
        <source>recognised: {program}</source>
        <translation>erkannt: {program}</translation>
    </message>
    <message>
        <source>Everything in this file is here already: 0 changes.</source>
        <translation>Alles in dieser Datei ist schon da: 0 Änderungen.</translation>
    </message>
    <message>
        <source>source: as each row says</source>
        <translation>Herkunft: wie in jeder Zeile angegeben</translation>
    </message>
    <message>
        <source>source: {name}, {channel}, no permission to mail</source>
        <translation>Herkunft: {name}, {channel}, ohne Werbeerlaubnis</translation>
    </message>
    <message>
        <source>differs: {fields}</source>
        <translation>weicht ab: {fields}</translation>
    </message>
    <message>
        <source>{field}: stays {old}, not {new}</source>
        <translation>{field}: bleibt {old}, nicht {new}</translation>
    </message>
    <message>
        <source>No row has a name here. “Columns” lets you say which column holds it.</source>
        <translation>In keiner Zeile steht ein Name. Unter „Spalten“ können Sie sagen, in welcher Spalte er steht.</translation>
    </message>
    <message>
        <source>The column “{name}” could mean two things. “Columns” lets you choose.</source>
        <translation>Die Spalte „{name}“ kann zweierlei bedeuten. Unter „Spalten“ können Sie wählen.</translation>
    </message>
    <message>
        <source>attachment too big: {value}</source>
        <translation>Anhang zu groß: {value}</translation>
    </message>
    <message>
        <source>not imported</source>
        <translation>nicht importiert</translation>
    </message>
    <message>
        <source>blocked for {way} since {day}</source>
        <translation>gesperrt für {way} seit {day}</translation>
    </message>
    <message>
        <source>hidden rows left out: {value}</source>
        <translation>ausgeblendete Zeilen ausgelassen: {value}</translation>
    </message>
    <message>
        <source>hidden columns: {value}</source>
        <translation>ausgeblendete Spalten: {value}</translation>
    </message>
    <message>
        <source>changed here since the export</source>
        <translation>seit dem Export hier geändert</translation>
    </message>
</context>
<context>
    <name>questions</name>
    <message>
        <source>Leave the import? The files that wait would not be imported.</source>
        <translation>Den Import verlassen? Die wartenden Dateien würden nicht importiert.</translation>
    </message>
    <message>
        <source>Leave the import? What you chose for this file would be lost.</source>
        <translation>Import verlassen? Was Sie für diese Datei gewählt haben, ginge verloren.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>{file} rejected.xlsx</source>
        <translation>{file} abgewiesen.xlsx</translation>
    </message>
    <message>
        <source>Save rejected rows</source>
        <translation>Abgewiesene Zeilen speichern</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel-Arbeitsmappe (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>nothing to undo</source>
        <translation>nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>nothing to redo</source>
        <translation>nichts zu wiederholen</translation>
    </message>
    <message>
        <source>there is nobody yet</source>
        <translation>noch niemand da</translation>
    </message>
    <message>
        <source>only on an empty desk</source>
        <translation>nur in einer leeren Datei</translation>
    </message>
    <message>
        <source>only in the list</source>
        <translation>nur in der Liste</translation>
    </message>
    <message>
        <source>only on the board</source>
        <translation>nur auf der Tafel</translation>
    </message>
    <message>
        <source>select one contact with a next step</source>
        <translation>einen Kontakt mit Wiedervorlage auswählen</translation>
    </message>
    <message>
        <source>select somebody on hold</source>
        <translation>jemanden auswählen, der zurückgestellt ist</translation>
    </message>
    <message>
        <source>select leads</source>
        <translation>Leads auswählen</translation>
    </message>
    <message>
        <source>select leads or prospects</source>
        <translation>Leads oder Interessenten auswählen</translation>
    </message>
    <message>
        <source>select disqualified contacts</source>
        <translation>Aussortierte auswählen</translation>
    </message>
    <message>
        <source>select one contact that is not disqualified</source>
        <translation>einen Kontakt auswählen, der nicht aussortiert ist</translation>
    </message>
    <message>
        <source>select contacts that can go there</source>
        <translation>Kontakte auswählen, die dorthin können</translation>
    </message>
    <message>
        <source>select contacts</source>
        <translation>Kontakte auswählen</translation>
    </message>
    <message>
        <source>select one contact</source>
        <translation>einen Kontakt auswählen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Erscheinungsbild</translation>
    </message>
</context>
<context>
    <name>rights</name>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Addresses and numbers</source>
        <translation>Adressen und Nummern</translation>
    </message>
    <message>
        <source>Conversations, letters and notes</source>
        <translation>Gespräche, Briefe und Notizen</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Wiedervorlagen</translation>
    </message>
    <message>
        <source>Answers of the checklist</source>
        <translation>Antworten der Checkliste</translation>
    </message>
    <message>
        <source>Changes of stage</source>
        <translation>Phasenwechsel</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Verkäufe</translation>
    </message>
    <message>
        <source>Consents and objections</source>
        <translation>Einwilligungen und Widersprüche</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>Eigene Felder</translation>
    </message>
    <message>
        <source>Steps of the history</source>
        <translation>Schritte im Verlauf</translation>
    </message>
    <message>
        <source>no contact for a long time</source>
        <translation>lange kein Kontakt</translation>
    </message>
    <message>
        <source>tax law no longer keeps the last sale</source>
        <translation>Aufbewahrungsfrist des letzten Verkaufs abgelaufen</translation>
    </message>
    <message>
        <source>was kept until this day</source>
        <translation>bis zu diesem Tag behalten</translation>
    </message>
</context>
<context>
    <name>screenshot</name>
    <message>
        <source>There is no view “{view}” yet. There are: {all}.</source>
        <translation>Die Ansicht „{view}“ gibt es noch nicht. Es gibt: {all}.</translation>
    </message>
    <message>
        <source>Nobody on this desk matches “{text}”.</source>
        <translation>Niemand in dieser Datei passt zu „{text}“.</translation>
    </message>
    <message>
        <source>There is no display here, so the window was painted to {file}.</source>
        <translation>Hier gibt es keinen Bildschirm, darum wurde das Fenster nach {file} gemalt.</translation>
    </message>
</context>
<context>
    <name>starting</name>
    <message>
        <source>Starts as a clear prospect in “{stage}”: came by themselves.</source>
        <translation>Beginnt als Anfrage in „{stage}“: kam von selbst.</translation>
    </message>
    <message>
        <source>Starts as a lead in “{stage}”.</source>
        <translation>Beginnt als Lead in „{stage}“.</translation>
    </message>
</context>
<context>
    <name>tables</name>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Aktivitäten</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checkliste</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Verkäufe</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>Abgewiesene Zeilen</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>LeadDesk ID</source>
        <translation>LeadDesk-ID</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>Begonnen von</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Two-way</source>
        <translation>Beidseitig</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>Kilometres</source>
        <translation>Kilometer</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Beantwortet am</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>VAT %</source>
        <translation>USt. %</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Brutto</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>we</source>
        <translation>wir</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Mr</source>
        <translation>Herr</translation>
    </message>
    <message>
        <source>Ms</source>
        <translation>Frau</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Read by an import</source>
        <translation>Wird eingelesen</translation>
    </message>
    <message>
        <source>Mailing list</source>
        <translation>Verteiler</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Grundlage</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Address or number</source>
        <translation>Adresse oder Nummer</translation>
    </message>
    <message>
        <source>May be contacted</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Judged on</source>
        <translation>Geprüft am</translation>
    </message>
    <message>
        <source>VAT amount</source>
        <translation>USt-Betrag</translation>
    </message>
</context>
<context>
    <name>taking_back</name>
    <message>
        <source>Undoing: {step}…</source>
        <translation>Wird rückgängig gemacht: {step} …</translation>
    </message>
    <message>
        <source>Doing again: {step}…</source>
        <translation>Wird wiederholt: {step} …</translation>
    </message>
</context>
<context>
    <name>texts</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>ohne Termin</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Prospects</source>
        <translation>Interessenten</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Disqualified</source>
        <translation>Aussortiert</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation>Interessent</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>no dialogue yet · no permission to advertise</source>
        <translation>noch kein Dialog · keine Werbeerlaubnis</translation>
    </message>
    <message>
        <source>in dialogue, checked</source>
        <translation>Prospects: im Dialog, geprüft</translation>
    </message>
    <message>
        <source>have bought</source>
        <translation>haben gekauft</translation>
    </message>
    <message>
        <source>set aside with a reason</source>
        <translation>mit Grund beiseitegelegt</translation>
    </message>
    <message>
        <source>A lead is a name on a list: a business card, a bought list, the Yellow Pages, a webinar. So far nobody has answered. A lead has given no permission to be mailed and may not know you at all.</source>
        <translation>Ein Lead ist ein Name auf einer Liste: Visitenkarte, gekaufte Adressliste, Gelbe Seiten, Webinar. Bisher hat niemand geantwortet. Ein Lead hat keine Einwilligung für Werbung gegeben und kennt Sie vielleicht gar nicht.</translation>
    </message>
    <message>
        <source>A prospect was a lead, has talked with you, showed interest and passed your checklist. Whoever comes by themselves, with a call or a question, is a clear prospect.</source>
        <translation>Ein Interessent (Prospect) war ein Lead, hat mit Ihnen gesprochen, Interesse gezeigt und Ihre Checkliste bestanden. Wer von selbst kommt, mit einem Anruf oder einer Frage, ist eine Anfrage.</translation>
    </message>
    <message>
        <source>A customer has bought. Until then they are a lead or a prospect.</source>
        <translation>Ein Kunde hat gekauft. Bis dahin ist er Lead oder Interessent.</translation>
    </message>
    <message>
        <source>Disqualified: no value can be created for them, or they would never see it, or a must of the checklist is answered no. Nobody is lost: they can be reopened at any time.</source>
        <translation>Aussortiert: Für sie lässt sich kein Wert schaffen, oder sie würden ihn nie erkennen, oder ein Muss der Checkliste ist mit Nein beantwortet. Niemand geht verloren: Sie lassen sich jederzeit wieder aufnehmen.</translation>
    </message>
    <message>
        <source>Has a problem that we can solve</source>
        <translation>Hat ein Problem, das wir lösen</translation>
    </message>
    <message>
        <source>Can see the value that we create</source>
        <translation>Erkennt den Wert, den wir schaffen</translation>
    </message>
    <message>
        <source>Fits our target market</source>
        <translation>Passt zum Zielmarkt</translation>
    </message>
    <message>
        <source>Has shown interest</source>
        <translation>Hat Interesse gezeigt</translation>
    </message>
    <message>
        <source>Has the means to buy</source>
        <translation>Hat die Mittel zum Kauf</translation>
    </message>
    <message>
        <source>Has the authority to decide</source>
        <translation>Darf die Entscheidung treffen</translation>
    </message>
    <message>
        <source>must</source>
        <translation>muss</translation>
    </message>
    <message>
        <source>should</source>
        <translation>sollte</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobil</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>LinkedIn</source>
        <translation>LinkedIn</translation>
    </message>
    <message>
        <source>Xing</source>
        <translation>Xing</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>online</source>
        <translation>online</translation>
    </message>
    <message>
        <source>from a list: starts as a lead</source>
        <translation>von einer Liste: beginnt als Lead</translation>
    </message>
    <message>
        <source>came by themselves: starts as a clear prospect</source>
        <translation>kam von selbst: beginnt als Anfrage</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>ohne Termin</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>later</source>
        <translation>später</translation>
    </message>
    <message>
        <source>Prospect</source>
        <comment>a woman</comment>
        <translation>Interessentin</translation>
    </message>
    <message>
        <source>Customer</source>
        <comment>a woman</comment>
        <translation>Kundin</translation>
    </message>
    <message>
        <source>{yes} of {total}</source>
        <translation>{yes} von {total}</translation>
    </message>
    <message>
        <source>a two-way conversation</source>
        <translation>ein beidseitiges Gespräch</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} und {last}</translation>
    </message>
    <message>
        <source>still open: {criterion}</source>
        <translation>noch offen: {criterion}</translation>
    </message>
    <message>
        <source>answered no: {criterion}</source>
        <translation>mit Nein beantwortet: {criterion}</translation>
    </message>
    <message>
        <source>Nothing planned</source>
        <translation>Nichts geplant</translation>
    </message>
    <message>
        <source>Source: {name}</source>
        <translation>Herkunft: {name}</translation>
    </message>
    <message>
        <source>On hold until {day}</source>
        <translation>Zurückgestellt bis {day}</translation>
    </message>
    <message>
        <source>Checklist open</source>
        <translation>Checkliste offen</translation>
    </message>
    <message>
        <source>Checklist passed</source>
        <translation>Checkliste bestanden</translation>
    </message>
    <message>
        <source>Checklist {done}</source>
        <translation>Checkliste {done}</translation>
    </message>
    <message>
        <source>neither name nor company nor e-mail address</source>
        <translation>weder Name noch Firma noch E-Mail-Adresse</translation>
    </message>
    <message>
        <source>the spreadsheet lost digits of this phone number; it was not taken</source>
        <translation>die Tabelle hat Ziffern dieser Telefonnummer verloren; nicht übernommen</translation>
    </message>
    <message>
        <source>the beginning of this phone number was missing and was restored; please check it</source>
        <translation>der Anfang dieser Telefonnummer fehlte und wurde ergänzt; bitte prüfen</translation>
    </message>
    <message>
        <source>not readable as a phone number; kept as written</source>
        <translation>nicht als Telefonnummer lesbar; so übernommen, wie geschrieben</translation>
    </message>
    <message>
        <source>too long; it was not taken</source>
        <translation>zu lang; nicht übernommen</translation>
    </message>
    <message>
        <source>the leading zero of the postcode was restored</source>
        <translation>die führende Null der PLZ wurde ergänzt</translation>
    </message>
    <message>
        <source>not a valid e-mail address; kept as written</source>
        <translation>keine gültige E-Mail-Adresse; so übernommen, wie geschrieben</translation>
    </message>
    <message>
        <source>not a web address; kept as written</source>
        <translation>keine Webadresse; so übernommen, wie geschrieben</translation>
    </message>
    <message>
        <source>not readable as a date; it was not taken</source>
        <translation>nicht als Datum lesbar; nicht übernommen</translation>
    </message>
    <message>
        <source>could be day or month first; it was not taken. Please write it as 24.12.2026</source>
        <translation>zuerst Tag oder zuerst Monat? Nicht übernommen; bitte wie 24.12.2026 schreiben</translation>
    </message>
    <message>
        <source>not readable as an amount; it was not taken</source>
        <translation>nicht als Betrag lesbar; nicht übernommen</translation>
    </message>
    <message>
        <source>neither yes nor no; it was not taken</source>
        <translation>weder Ja noch Nein; nicht übernommen</translation>
    </message>
    <message>
        <source>the spreadsheet lost digits of this number; it was not taken</source>
        <translation>die Tabelle hat Ziffern dieser Nummer verloren; nicht übernommen</translation>
    </message>
    <message>
        <source>another column already gave this; the first value was taken</source>
        <translation>stand schon in einer anderen Spalte; der erste Wert wurde übernommen</translation>
    </message>
    <message>
        <source>an error value of the spreadsheet; it was not taken</source>
        <translation>ein Fehlerwert der Tabelle; nicht übernommen</translation>
    </message>
    <message>
        <source>the postcode may have lost digits; please check it</source>
        <translation>der PLZ fehlen vielleicht Ziffern; bitte prüfen</translation>
    </message>
    <message>
        <source>a card too big to be read safely</source>
        <translation>eine Karte, die zu groß ist, um sie sicher zu lesen</translation>
    </message>
    <message>
        <source>the card of a group, not of a person or firm</source>
        <translation>die Karte einer Gruppe, nicht einer Person oder Firma</translation>
    </message>
    <message>
        <source>the end of this card is missing; taken as far as it goes</source>
        <translation>das Ende dieser Karte fehlt; übernommen, so weit sie reicht</translation>
    </message>
    <message>
        <source>a line of this card is not readable; the rest was taken</source>
        <translation>eine Zeile dieser Karte ist nicht lesbar; der Rest wurde übernommen</translation>
    </message>
    <message>
        <source>a very long e-mail; only the beginning of its text was taken</source>
        <translation>eine sehr lange E-Mail; nur der Anfang ihres Textes wurde übernommen</translation>
    </message>
    <message>
        <source>{number} new</source>
        <translation>{number} neu</translation>
    </message>
    <message>
        <source>{number} of them possible duplicates</source>
        <translation>davon {number} mögliche Dubletten</translation>
    </message>
    <message>
        <source>{number} changed</source>
        <translation>{number} geändert</translation>
    </message>
    <message>
        <source>{number} unchanged</source>
        <translation>{number} unverändert</translation>
    </message>
    <message>
        <source>{number} skipped</source>
        <translation>{number} übersprungen</translation>
    </message>
    <message>
        <source>{number} blocked</source>
        <translation>{number} gesperrt</translation>
    </message>
    <message>
        <source>{number} rejected</source>
        <translation>{number} abgewiesen</translation>
    </message>
    <message>
        <source>a known column title</source>
        <translation>bekannte Spaltenüberschrift</translation>
    </message>
    <message>
        <source>part of the title is known</source>
        <translation>ein Teil der Überschrift ist bekannt</translation>
    </message>
    <message>
        <source>close to a known title</source>
        <translation>ähnelt einer bekannten Überschrift</translation>
    </message>
    <message>
        <source>recognised by its contents</source>
        <translation>am Inhalt erkannt</translation>
    </message>
    <message>
        <source>could mean two things; please choose</source>
        <translation>zweideutig; bitte wählen</translation>
    </message>
    <message>
        <source>not recognised; not taken</source>
        <translation>nicht erkannt; nicht übernommen</translation>
    </message>
    <message>
        <source>known, but of no use here</source>
        <translation>bekannt, wird hier nicht gebraucht</translation>
    </message>
    <message>
        <source>recognised, but LeadDesk does not keep this</source>
        <translation>erkannt, aber LeadDesk führt diese Angabe nicht</translation>
    </message>
    <message>
        <source>another column already gives this</source>
        <translation>steht schon in einer anderen Spalte</translation>
    </message>
    <message>
        <source>as you chose for such a list before</source>
        <translation>wie bei einer solchen Liste zuvor gewählt</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>von Ihnen gewählt</translation>
    </message>
    <message>
        <source>said so by the card</source>
        <translation>so steht es in der Karte</translation>
    </message>
    <message>
        <source>read from the e-mail</source>
        <translation>aus der E-Mail gelesen</translation>
    </message>
    <message>
        <source>from a LeadDesk export</source>
        <translation>aus einem LeadDesk-Export</translation>
    </message>
    <message>
        <source>an empty column</source>
        <translation>eine leere Spalte</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>Anrede</translation>
    </message>
    <message>
        <source>Academic title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Ganzer Name</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Anzeigename</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Zweiter Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Name suffix</source>
        <translation>Namenszusatz</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Company, second line</source>
        <translation>Firma, zweite Zeile</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Phone 2</source>
        <translation>Telefon 2</translation>
    </message>
    <message>
        <source>Phone 3</source>
        <translation>Telefon 3</translation>
    </message>
    <message>
        <source>Phone 4</source>
        <translation>Telefon 4</translation>
    </message>
    <message>
        <source>Mobile 2</source>
        <translation>Mobil 2</translation>
    </message>
    <message>
        <source>Phone at home</source>
        <translation>Telefon privat</translation>
    </message>
    <message>
        <source>Phone at home 2</source>
        <translation>Telefon privat 2</translation>
    </message>
    <message>
        <source>Company phone</source>
        <translation>Telefon der Firma</translation>
    </message>
    <message>
        <source>Other phone</source>
        <translation>Weiteres Telefon</translation>
    </message>
    <message>
        <source>Assistant’s phone</source>
        <translation>Telefon der Assistenz</translation>
    </message>
    <message>
        <source>Phone to call back</source>
        <translation>Rückrufnummer</translation>
    </message>
    <message>
        <source>Car phone</source>
        <translation>Autotelefon</translation>
    </message>
    <message>
        <source>Fax at home</source>
        <translation>Fax privat</translation>
    </message>
    <message>
        <source>Other fax</source>
        <translation>Weiteres Fax</translation>
    </message>
    <message>
        <source>E-mail 2</source>
        <translation>E-Mail 2</translation>
    </message>
    <message>
        <source>E-mail 3</source>
        <translation>E-Mail 3</translation>
    </message>
    <message>
        <source>More e-mail addresses</source>
        <translation>Weitere E-Mail-Adressen</translation>
    </message>
    <message>
        <source>E-mail, copy to</source>
        <translation>E-Mail, Kopie an</translation>
    </message>
    <message>
        <source>E-mail, blind copy to</source>
        <translation>E-Mail, Blindkopie an</translation>
    </message>
    <message>
        <source>Website 2</source>
        <translation>Webseite 2</translation>
    </message>
    <message>
        <source>Web domain</source>
        <translation>Internet-Domain</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>Street, second line</source>
        <translation>Straße, zweite Zeile</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>PLZ</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Bundesland</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>PO box</source>
        <translation>Postfach</translation>
    </message>
    <message>
        <source>Postcode of the PO box</source>
        <translation>PLZ des Postfachs</translation>
    </message>
    <message>
        <source>Street at home</source>
        <translation>Straße privat</translation>
    </message>
    <message>
        <source>Street at home, second line</source>
        <translation>Straße privat, zweite Zeile</translation>
    </message>
    <message>
        <source>Postcode at home</source>
        <translation>PLZ privat</translation>
    </message>
    <message>
        <source>City at home</source>
        <translation>Ort privat</translation>
    </message>
    <message>
        <source>State at home</source>
        <translation>Bundesland privat</translation>
    </message>
    <message>
        <source>Country at home</source>
        <translation>Land privat</translation>
    </message>
    <message>
        <source>Whole address</source>
        <translation>Ganze Adresse</translation>
    </message>
    <message>
        <source>Date of the mail</source>
        <translation>Datum der E-Mail</translation>
    </message>
    <message>
        <source>Subject of the mail</source>
        <translation>Betreff der E-Mail</translation>
    </message>
    <message>
        <source>Text of the mail</source>
        <translation>Text der E-Mail</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Geburtstag</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Expected on</source>
        <translation>Erwartet am</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Next step on</source>
        <translation>Nächster Schritt am</translation>
    </message>
    <message>
        <source>Wants no e-mail</source>
        <translation>Möchte keine E-Mails</translation>
    </message>
    <message>
        <source>Wants no calls</source>
        <translation>Möchte keine Anrufe</translation>
    </message>
    <message>
        <source>Wants no fax</source>
        <translation>Möchte kein Fax</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Kundennummer</translation>
    </message>
    <message>
        <source>Number in the other program</source>
        <translation>Nummer im anderen Programm</translation>
    </message>
    <message>
        <source>VAT ID</source>
        <translation>USt-IdNr.</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Steuernummer</translation>
    </message>
    <message>
        <source>Created on</source>
        <translation>Angelegt am</translation>
    </message>
    <message>
        <source>Changed on</source>
        <translation>Geändert am</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>as in files from {program}</source>
        <translation>wie in Dateien aus {program}</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Attempting</source>
        <translation>Kontaktversuch</translation>
    </message>
    <message>
        <source>In dialogue</source>
        <translation>Im Dialog</translation>
    </message>
    <message>
        <source>Qualified</source>
        <translation>Qualifiziert</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Gewonnen</translation>
    </message>
    <message>
        <source>Business card</source>
        <translation>Visitenkarte</translation>
    </message>
    <message>
        <source>Trade fair</source>
        <translation>Messe</translation>
    </message>
    <message>
        <source>Bought list</source>
        <translation>Gekaufte Adressliste</translation>
    </message>
    <message>
        <source>Yellow Pages</source>
        <translation>Gelbe Seiten</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Empfehlung</translation>
    </message>
    <message>
        <source>Web search</source>
        <translation>Websuche</translation>
    </message>
    <message>
        <source>Webinar list</source>
        <translation>Webinar</translation>
    </message>
    <message>
        <source>E-book</source>
        <translation>E-Book</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation>Newsletter</translation>
    </message>
    <message>
        <source>Phone inquiry</source>
        <translation>Telefonische Anfrage</translation>
    </message>
    <message>
        <source>E-mail inquiry</source>
        <translation>E-Mail-Anfrage</translation>
    </message>
    <message>
        <source>No problem that we can solve</source>
        <translation>Kein Problem, das wir lösen</translation>
    </message>
    <message>
        <source>Sees no value</source>
        <translation>Erkennt keinen Wert</translation>
    </message>
    <message>
        <source>Outside our target market</source>
        <translation>Außerhalb unseres Zielmarkts</translation>
    </message>
    <message>
        <source>No interest</source>
        <translation>Kein Interesse</translation>
    </message>
    <message>
        <source>No means to buy</source>
        <translation>Keine Mittel zum Kauf</translation>
    </message>
    <message>
        <source>May not decide</source>
        <translation>Darf nicht entscheiden</translation>
    </message>
    <message>
        <source>Cannot be reached</source>
        <translation>Nicht erreichbar</translation>
    </message>
    <message>
        <source>Wrong contact details</source>
        <translation>Falsche Kontaktdaten</translation>
    </message>
    <message>
        <source>Is a competitor</source>
        <translation>Ist Mitbewerber</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Anderer Grund</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>erreicht</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>voicemail</source>
        <translation>Mailbox</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>besetzt</translation>
    </message>
    <message>
        <source>wrong number</source>
        <translation>falsche Nummer</translation>
    </message>
    <message>
        <source>held</source>
        <translation>stattgefunden</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgesagt</translation>
    </message>
    <message>
        <source>did not turn up</source>
        <translation>nicht erschienen</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>zurückgekommen</translation>
    </message>
    <message>
        <source>logged a call with {name}</source>
        <translation>Anruf mit {name} eingetragen</translation>
    </message>
    <message>
        <source>logged a meeting with {name}</source>
        <translation>Treffen mit {name} eingetragen</translation>
    </message>
    <message>
        <source>logged an e-mail with {name}</source>
        <translation>E-Mail mit {name} eingetragen</translation>
    </message>
    <message>
        <source>logged a letter with {name}</source>
        <translation>Brief mit {name} eingetragen</translation>
    </message>
    <message>
        <source>logged a message with {name}</source>
        <translation>Nachricht mit {name} eingetragen</translation>
    </message>
    <message>
        <source>added a note on {name}</source>
        <translation>Notiz zu {name} hinzugefügt</translation>
    </message>
    <message>
        <source>set the kind of person of {who}</source>
        <translation>Art der Person bei {who} festgelegt</translation>
    </message>
    <message>
        <source>added {name}</source>
        <translation>{name} angelegt</translation>
    </message>
    <message>
        <source>edited {name}</source>
        <translation>{name} bearbeitet</translation>
    </message>
    <message>
        <source>deleted {who}</source>
        <translation>{who} gelöscht</translation>
    </message>
    <message>
        <source>moved {who} to {stage}</source>
        <translation>{who} nach „{stage}“ verschoben</translation>
    </message>
    <message>
        <source>edited an activity with {name}</source>
        <translation>Aktivität mit {name} bearbeitet</translation>
    </message>
    <message>
        <source>deleted an activity with {name}</source>
        <translation>Aktivität mit {name} gelöscht</translation>
    </message>
    <message>
        <source>answered the checklist of {name}</source>
        <translation>Checkliste von {name} beantwortet</translation>
    </message>
    <message>
        <source>took {name} through the gate to {stage}</source>
        <translation>{name} durch das Tor nach „{stage}“</translation>
    </message>
    <message>
        <source>logged a conversation with {name}</source>
        <translation>Gespräch mit {name} eingetragen</translation>
    </message>
    <message>
        <source>disqualified {who}: {reason}</source>
        <translation>{who} aussortiert: {reason}</translation>
    </message>
    <message>
        <source>reopened {who}</source>
        <translation>{who} wieder aufgenommen</translation>
    </message>
    <message>
        <source>recorded a sale of {money} to {name}</source>
        <translation>Verkauf über {money} an {name} eingetragen</translation>
    </message>
    <message>
        <source>planned the next step with {name} for {day}</source>
        <translation>Wiedervorlage für {name} am {day} geplant</translation>
    </message>
    <message>
        <source>cleared the next step with {name}</source>
        <translation>Wiedervorlage für {name} entfernt</translation>
    </message>
    <message>
        <source>finished the next step with {name}</source>
        <translation>Wiedervorlage für {name} erledigt</translation>
    </message>
    <message>
        <source>put {who} on hold until {day}</source>
        <translation>{who} bis {day} zurückgestellt</translation>
    </message>
    <message>
        <source>took {who} off hold</source>
        <translation>Zurückstellung für {who} beendet</translation>
    </message>
    <message>
        <source>added the source {source}</source>
        <translation>Herkunft „{source}“ angelegt</translation>
    </message>
    <message>
        <source>edited the source {source}</source>
        <translation>Herkunft „{source}“ bearbeitet</translation>
    </message>
    <message>
        <source>renamed a stage to {name}</source>
        <translation>Phase in „{name}“ umbenannt</translation>
    </message>
    <message>
        <source>merged {other} into {name}</source>
        <translation>{other} mit {name} zusammengeführt</translation>
    </message>
    <message>
        <source>kept {name} and {other} apart</source>
        <translation>{name} und {other} als verschieden gemerkt</translation>
    </message>
    <message>
        <source>opened the desk</source>
        <translation>Datei angelegt</translation>
    </message>
    <message>
        <source>filled the desk with sample contacts</source>
        <translation>Beispielkontakte angelegt</translation>
    </message>
    <message>
        <source>informed {who} about where the data is from</source>
        <translation>Information über die Datenherkunft für {who} festgehalten</translation>
    </message>
    <message>
        <source>undeliverable</source>
        <translation>unzustellbar</translation>
    </message>
    <message>
        <source>{told} Could not be deleted yet: {files}</source>
        <translation>{told} Noch nicht gelöscht werden konnten: {files}</translation>
    </message>
    <message>
        <source>a contact</source>
        <translation>ein Kontakt</translation>
    </message>
    <message>
        <source>A name is missing: a person, a company or an e-mail address is enough.</source>
        <translation>Es fehlt ein Name: Eine Person, eine Firma oder eine E-Mail-Adresse genügt.</translation>
    </message>
    <message>
        <source>The gate is still closed.</source>
        <translation>Das Tor ist noch zu.</translation>
    </message>
    <message>
        <source>A customer stays a customer: who has bought cannot become a lead again.</source>
        <translation>Ein Kunde bleibt Kunde: Wer gekauft hat, wird nicht wieder zum Lead.</translation>
    </message>
    <message>
        <source>To disqualify, choose a reason.</source>
        <translation>Zum Aussortieren bitte einen Grund wählen.</translation>
    </message>
    <message>
        <source>To become a customer, a sale has to be recorded.</source>
        <translation>Zum Kunden wird man erst durch einen eingetragenen Verkauf.</translation>
    </message>
    <message>
        <source>A reason is missing; “Another reason” needs a note.</source>
        <translation>Es fehlt ein Grund; „Anderer Grund“ braucht eine Notiz.</translation>
    </message>
    <message>
        <source>This result does not go with this kind of activity.</source>
        <translation>Dieses Ergebnis passt nicht zu dieser Art von Aktivität.</translation>
    </message>
    <message>
        <source>This activity is no longer there; it was probably deleted.</source>
        <translation>Diese Aktivität gibt es nicht mehr; sie wurde wohl gelöscht.</translation>
    </message>
    <message>
        <source>Please choose a number of attempts from 1 to 99.</source>
        <translation>Bitte eine Zahl von Versuchen zwischen 1 und 99 wählen.</translation>
    </message>
    <message>
        <source>This contact is no longer there.</source>
        <translation>Diesen Kontakt gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This stage is no longer there.</source>
        <translation>Diese Phase gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This source is no longer there. Please choose another.</source>
        <translation>Diese Herkunft gibt es nicht mehr. Bitte wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>There is no such kind of source. Please choose online or offline, a list or an inquiry.</source>
        <translation>Diese Art von Herkunft gibt es nicht. Bitte wählen Sie online oder offline, Liste oder Anfrage.</translation>
    </message>
    <message>
        <source>The export “{what}” cannot be made yet. So far LeadDesk exports contacts.</source>
        <translation>Die Ausgabe „{what}“ gibt es noch nicht. Bisher gibt LeadDesk Kontakte aus.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>“{file}” is empty, so it is no LeadDesk file. Please open another, or begin a new one under another name.</source>
        <translation>„{file}“ ist leer und daher keine LeadDesk-Datei. Bitte öffnen Sie eine andere, oder legen Sie unter anderem Namen eine neue an.</translation>
    </message>
    <message>
        <source>“{file}” is not there. Please look whether it was moved or renamed, or whether its drive is connected.</source>
        <translation>„{file}“ ist nicht da. Bitte sehen Sie nach, ob die Datei verschoben oder umbenannt wurde oder ob ihr Laufwerk verbunden ist.</translation>
    </message>
    <message>
        <source>The drive of “{file}” does not answer. Nothing was changed; please check the connection and try again.</source>
        <translation>Das Laufwerk von „{file}“ antwortet nicht. Es wurde nichts geändert; bitte prüfen Sie die Verbindung und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>“{file}” was written by a newer LeadDesk. Please install the newer version; the file was left as it is.</source>
        <translation>„{file}“ wurde mit einem neueren LeadDesk geschrieben. Bitte installieren Sie die neuere Version; die Datei blieb unverändert.</translation>
    </message>
    <message>
        <source>“{file}” is damaged. It was left as it is; please open a backup copy instead.</source>
        <translation>„{file}“ ist beschädigt. Die Datei blieb unverändert; bitte öffnen Sie stattdessen eine Sicherungskopie.</translation>
    </message>
    <message>
        <source>“{file}” is not a LeadDesk file. Please choose another.</source>
        <translation>„{file}“ ist keine LeadDesk-Datei. Bitte wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The folder for “{file}” does not exist. Please choose another.</source>
        <translation>Den Ordner für „{file}“ gibt es nicht. Bitte wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>“{file}” could not be opened ({reason}). Please try again or choose another.</source>
        <translation>„{file}“ konnte nicht geöffnet werden ({reason}). Bitte versuchen Sie es noch einmal, oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>A text is too long to be kept. Please shorten it.</source>
        <translation>Ein Text ist zu lang. Bitte kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>There is no source called “{name}”. Please check its name.</source>
        <translation>Es gibt keine Herkunft namens „{name}“. Bitte prüfen Sie den Namen.</translation>
    </message>
    <message>
        <source>“{file}” does not exist. Please look whether it was moved or renamed.</source>
        <translation>„{file}“ gibt es nicht. Bitte sehen Sie nach, ob die Datei verschoben oder umbenannt wurde.</translation>
    </message>
    <message>
        <source>“{file}” is empty. Please choose another file.</source>
        <translation>„{file}“ ist leer. Bitte wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>There is nothing on this sheet of “{file}”. Please choose another sheet or file.</source>
        <translation>Auf diesem Blatt von „{file}“ steht nichts. Bitte wählen Sie ein anderes Blatt oder eine andere Datei.</translation>
    </message>
    <message>
        <source>No columns were saved under the name “{name}”. Leave the name out, and they are recognised.</source>
        <translation>Unter dem Namen „{name}“ sind keine Spalten gespeichert. Lassen Sie den Namen weg, dann werden sie erkannt.</translation>
    </message>
    <message>
        <source>“{file}” has no sheet called “{sheet}”. Please look at its name in the file.</source>
        <translation>„{file}“ hat kein Blatt namens „{sheet}“. Bitte sehen Sie in der Datei nach, wie es heißt.</translation>
    </message>
    <message>
        <source>“{file}” is not a list. LeadDesk reads Excel, CSV, vCard (.vcf) and e-mail (.eml) files.</source>
        <translation>„{file}“ ist keine Liste. LeadDesk liest Excel-, CSV-, vCard- (.vcf) und E-Mail-Dateien (.eml).</translation>
    </message>
    <message>
        <source>“{file}” is protected by a password. Please enter it.</source>
        <translation>„{file}“ ist mit einem Passwort geschützt. Bitte geben Sie es ein.</translation>
    </message>
    <message>
        <source>That is not the password of “{file}”. Please try again.</source>
        <translation>Das ist nicht das Kennwort von „{file}“. Bitte noch einmal versuchen.</translation>
    </message>
    <message>
        <source>“{file}” could not be read: something in it made the reader stop. Please save it anew as .xlsx and try again.</source>
        <translation>„{file}“ konnte nicht gelesen werden: Etwas darin hat das Lesen abgebrochen. Bitte speichern Sie die Datei neu als .xlsx und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>You are not allowed to read “{file}”. Please check its permissions or copy it elsewhere.</source>
        <translation>Sie dürfen „{file}“ nicht lesen. Bitte prüfen Sie die Rechte der Datei, oder kopieren Sie sie an einen anderen Ort.</translation>
    </message>
    <message>
        <source>no permission</source>
        <translation>keine Berechtigung</translation>
    </message>
    <message>
        <source>the drive is read-only</source>
        <translation>das Laufwerk ist schreibgeschützt</translation>
    </message>
    <message>
        <source>the folder does not exist</source>
        <translation>den Ordner gibt es nicht</translation>
    </message>
    <message>
        <source>there is a folder of that name</source>
        <translation>es gibt einen Ordner dieses Namens</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>der Name ist zu lang</translation>
    </message>
    <message>
        <source>the name is not possible there</source>
        <translation>der Name ist dort nicht möglich</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>the drive does not answer</source>
        <translation>das Laufwerk antwortet nicht</translation>
    </message>
    <message>
        <source>another program is using it</source>
        <translation>ein anderes Programm benutzt die Datei</translation>
    </message>
    <message>
        <source>no permission, or no such folder</source>
        <translation>keine Berechtigung, oder den Ordner gibt es nicht</translation>
    </message>
    <message>
        <source>This is too long; please shorten it.</source>
        <translation>Das ist zu lang; bitte kürzen.</translation>
    </message>
    <message>
        <source>This is no amount, such as 1450.50.</source>
        <translation>Das ist kein Betrag wie 1450,50.</translation>
    </message>
    <message>
        <source>This is no phone number we can read, such as 0151 2345678.</source>
        <translation>Das ist keine lesbare Telefonnummer wie 0151 2345678.</translation>
    </message>
    <message>
        <source>Digits of this number are lost; please type all of it.</source>
        <translation>Von dieser Nummer fehlen Ziffern; bitte ganz eintippen.</translation>
    </message>
    <message>
        <source>This is no e-mail address, such as anna@example.com.</source>
        <translation>Das ist keine E-Mail-Adresse wie anna@example.com.</translation>
    </message>
    <message>
        <source>This is no web address, such as example.com.</source>
        <translation>Das ist keine Webadresse wie example.com.</translation>
    </message>
    <message>
        <source>Please choose a reason.</source>
        <translation>Bitte wählen Sie einen Grund.</translation>
    </message>
    <message>
        <source>“{file}” is in use by another program. Please close it there and try again.</source>
        <translation>„{file}“ wird gerade von einem anderen Programm benutzt. Bitte schließen Sie die Datei dort und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>“{file}” cannot be written to. Nothing was changed; please check the permissions of the file and its folder.</source>
        <translation>„{file}“ ist schreibgeschützt. Es wurde nichts geändert; bitte prüfen Sie die Rechte der Datei und ihres Ordners.</translation>
    </message>
    <message>
        <source>There is no room left on the disk for “{file}”. Nothing was changed; please make some room and try again.</source>
        <translation>Auf dem Datenträger ist kein Platz mehr für „{file}“. Es wurde nichts geändert; bitte schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>“{file}” could not be saved ({reason}). Please choose another place or name.</source>
        <translation>„{file}“ konnte nicht gespeichert werden ({reason}). Bitte wählen Sie einen anderen Ort oder Namen.</translation>
    </message>
    <message>
        <source>“{file}” has an ending LeadDesk cannot write. Please choose a name with .xlsx, .csv, .vcf or .json.</source>
        <translation>„{file}“ hat eine Endung, die LeadDesk nicht schreiben kann. Bitte einen Namen mit .xlsx, .csv, .vcf oder .json wählen.</translation>
    </message>
    <message>
        <source>An amount cannot be less than zero.</source>
        <translation>Ein Betrag kann nicht unter null liegen.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>Abgebrochen; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>“{file}” is an old Excel file under a new name. Please open it in Excel and save it as .xlsx.</source>
        <translation>„{file}“ ist eine alte Excel-Datei unter neuem Namen. Bitte öffnen Sie sie in Excel und speichern Sie sie als .xlsx.</translation>
    </message>
    <message>
        <source>“{file}” is damaged and cannot be read. Please save it anew from the program it came from.</source>
        <translation>„{file}“ ist beschädigt und nicht lesbar. Bitte speichern Sie die Datei in dem Programm, aus dem sie stammt, noch einmal.</translation>
    </message>
    <message>
        <source>“{file}” is too big to be read safely. Please split it.</source>
        <translation>„{file}“ ist zu groß, um sicher gelesen zu werden. Bitte teilen Sie die Datei.</translation>
    </message>
    <message>
        <source>“{file}” has too many rows. Please split it.</source>
        <translation>„{file}“ hat zu viele Zeilen. Bitte teilen Sie die Datei.</translation>
    </message>
    <message>
        <source>“{file}” has too many columns. Please delete those you do not need and try again.</source>
        <translation>„{file}“ hat zu viele Spalten. Bitte löschen Sie die, die Sie nicht brauchen, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>No row with column titles was found in “{file}”. Please add a first row that names the columns.</source>
        <translation>In „{file}“ wurde keine Zeile mit Spaltenüberschriften gefunden. Bitte benennen Sie die Spalten in der ersten Zeile.</translation>
    </message>
    <message>
        <source>No column of “{file}” could be recognised. Please name the columns, for example Name, Company, Phone.</source>
        <translation>Keine Spalte von „{file}“ wurde erkannt. Bitte benennen Sie die Spalten, zum Beispiel Name, Firma, Telefon.</translation>
    </message>
    <message>
        <source>“{file}” took too long to read. Please split it or save it anew.</source>
        <translation>Das Lesen von „{file}“ dauerte zu lange. Bitte teilen Sie die Datei oder speichern Sie sie neu.</translation>
    </message>
    <message>
        <source>A name, a company or an e-mail is needed.</source>
        <translation>Ein Name, eine Firma oder eine E-Mail-Adresse ist nötig.</translation>
    </message>
    <message>
        <source>This cannot be less than zero.</source>
        <translation>Das kann nicht unter null liegen.</translation>
    </message>
    <message>
        <source>This is no date, such as 24.12. or tomorrow.</source>
        <translation>Das ist kein Datum wie 24.12. oder morgen.</translation>
    </message>
    <message>
        <source>A date is needed.</source>
        <translation>Ein Datum ist nötig.</translation>
    </message>
    <message>
        <source>This is no time, such as 14:30.</source>
        <translation>Das ist keine Uhrzeit wie 14:30.</translation>
    </message>
    <message>
        <source>An amount is needed.</source>
        <translation>Ein Betrag ist nötig.</translation>
    </message>
    <message>
        <source>This is no whole number.</source>
        <translation>Das ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>This needs a note.</source>
        <translation>Hier ist eine Notiz nötig.</translation>
    </message>
    <message>
        <source>was changed since</source>
        <translation>wurde seitdem geändert</translation>
    </message>
    <message>
        <source>has been worked with since</source>
        <translation>wurde seitdem bearbeitet</translation>
    </message>
    <message>
        <source>{name} is no longer there.</source>
        <translation>{name} gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>That did not work ({code}). Nothing was changed.</source>
        <translation>Das hat nicht geklappt ({code}). Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>called like a field of your own</source>
        <translation>heißt wie ein eigenes Feld</translation>
    </message>
    <message>
        <source>planned the next step with {who} for {day}</source>
        <translation>Wiedervorlage für {who} auf {day} gelegt</translation>
    </message>
    <message>
        <source>cleared the next step with {who}</source>
        <translation>Wiedervorlage für {who} entfernt</translation>
    </message>
    <message>
        <source>set how many calls without an answer are enough to {count}</source>
        <translation>Vergebliche Anrufe, die genügen, auf {count} gesetzt</translation>
    </message>
    <message>
        <source>Nothing can be planned into the past. Please choose today or a later day.</source>
        <translation>In die Vergangenheit lässt sich nichts planen. Bitte heute oder einen späteren Tag wählen.</translation>
    </message>
    <message>
        <source>kept in a field of your own</source>
        <translation>in einem eigenen Feld aufgehoben</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Zwischenablage</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>der Zwischenablage</translation>
    </message>
    <message>
        <source>added the stage {stage}</source>
        <translation>Phase {stage} angelegt</translation>
    </message>
    <message>
        <source>moved the stage {stage}</source>
        <translation>Phase {stage} verschoben</translation>
    </message>
    <message>
        <source>deleted the stage {stage}</source>
        <translation>Phase {stage} gelöscht</translation>
    </message>
    <message>
        <source>set when cards in {stage} lie too long</source>
        <translation>eingestellt, ab wann Karten in {stage} zu lange liegen</translation>
    </message>
    <message>
        <source>rearranged the stages</source>
        <translation>Phasen geändert</translation>
    </message>
    <message>
        <source>changed the checklist</source>
        <translation>Checkliste geändert</translation>
    </message>
    <message>
        <source>A board can have {most} stages at most. Tags and own fields tell contacts apart further.</source>
        <translation>Eine Tafel kann höchstens {most} Phasen haben. Weiter unterscheiden lassen sich Kontakte mit Schlagwörtern und eigenen Feldern.</translation>
    </message>
    <message>
        <source>Leads, prospects, customers and the disqualified each need at least one stage.</source>
        <translation>Leads, Interessenten, Kunden und Aussortierte brauchen jeweils mindestens eine Phase.</translation>
    </message>
    <message>
        <source>There are contacts in this stage. Move them first; then it can be deleted.</source>
        <translation>In dieser Phase sind Kontakte. Wenn Sie sie verschoben haben, kann die Phase gelöscht werden.</translation>
    </message>
    <message>
        <source>A stage that has held a contact stays what it is. Please add another one.</source>
        <translation>Eine Phase, in der schon ein Kontakt war, bleibt, was sie ist. Bitte legen Sie eine andere an.</translation>
    </message>
    <message>
        <source>A stage needs a name.</source>
        <translation>Eine Phase braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is a stage called “{name}” already.</source>
        <translation>Eine Phase namens „{name}“ gibt es schon.</translation>
    </message>
    <message>
        <source>The name of a stage can have {most} letters at most.</source>
        <translation>Der Name einer Phase kann höchstens {most} Zeichen haben.</translation>
    </message>
    <message>
        <source>Please choose a number of days from 1 to {most}, or none.</source>
        <translation>Bitte wählen Sie 1 bis {most} Tage, oder gar keine.</translation>
    </message>
    <message>
        <source>A checklist can have {most} questions at most.</source>
        <translation>Eine Checkliste kann höchstens {most} Fragen haben.</translation>
    </message>
    <message>
        <source>This question has been answered for somebody, so it stays. It can be switched off.</source>
        <translation>Diese Frage wurde schon beantwortet, deshalb bleibt sie. Sie kann ausgeschaltet werden.</translation>
    </message>
    <message>
        <source>A question of the checklist needs a text.</source>
        <translation>Eine Frage der Checkliste braucht einen Text.</translation>
    </message>
    <message>
        <source>A question of the checklist can have {most} letters at most.</source>
        <translation>Eine Frage der Checkliste kann höchstens {most} Zeichen haben.</translation>
    </message>
    <message>
        <source>“{file}” was changed while it was being read. Please try again once it is saved.</source>
        <translation>„{file}“ wurde während des Lesens geändert. Bitte versuchen Sie es noch einmal, sobald die Datei gespeichert ist.</translation>
    </message>
    <message>
        <source>set the source of {who} to {source}</source>
        <translation>Herkunft für {who} auf {source} gesetzt</translation>
    </message>
    <message>
        <source>took the source off {who}</source>
        <translation>Herkunft für {who} entfernt</translation>
    </message>
    <message>
        <source>tagged {who}: {tags}</source>
        <translation>{who} verschlagwortet: {tags}</translation>
    </message>
    <message>
        <source>took a tag off {who}: {tags}</source>
        <translation>Schlagwort für {who} entfernt: {tags}</translation>
    </message>
    <message>
        <source>changed “{field}” of {who}</source>
        <translation>„{field}“ für {who} geändert</translation>
    </message>
    <message>
        <source>changed {who}</source>
        <translation>{who} geändert</translation>
    </message>
    <message>
        <source>kept the file “{file}” with {name}</source>
        <translation>die Datei „{file}“ bei {name} abgelegt</translation>
    </message>
    <message>
        <source>deleted the file “{file}” of {name}</source>
        <translation>die Datei „{file}“ von {name} gelöscht</translation>
    </message>
    <message>
        <source>“{file}” is empty; there is nothing to keep.</source>
        <translation>„{file}“ ist leer; da gibt es nichts aufzubewahren.</translation>
    </message>
    <message>
        <source>“{file}” is too big to be kept with a contact; 20 MB are the most.</source>
        <translation>„{file}“ ist zu groß, um sie bei einem Kontakt abzulegen; mehr als 20 MB gehen nicht.</translation>
    </message>
    <message>
        <source>This file is no longer there.</source>
        <translation>Diese Datei ist nicht mehr da.</translation>
    </message>
    <message>
        <source>“{file}” is damaged in the desk and cannot be opened. A backup may still have it.</source>
        <translation>„{file}“ ist beschädigt und lässt sich nicht öffnen. In einer Sicherung ist sie vielleicht noch heil.</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>Widersprüche</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>House number</source>
        <translation>Hausnummer</translation>
    </message>
    <message>
        <source>Country code</source>
        <translation>Länderkürzel</translation>
    </message>
    <message>
        <source>Day of birth</source>
        <translation>Geburtstag (Tag)</translation>
    </message>
    <message>
        <source>Month of birth</source>
        <translation>Geburtsmonat</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Geburtsjahr</translation>
    </message>
    <message>
        <source>Kind of phone</source>
        <translation>Art der Telefonnummer</translation>
    </message>
    <message>
        <source>Kind of address</source>
        <translation>Art der Adresse</translation>
    </message>
    <message>
        <source>Lies too long: nothing since {day}, and nothing is planned</source>
        <translation>Liegt zu lange: seit {day} ist nichts geschehen, und nichts ist geplant</translation>
    </message>
    <message>
        <source>lies too long</source>
        <translation>liegt zu lange</translation>
    </message>
    <message>
        <source>said what kind of person {who} is</source>
        <translation>festgehalten, ob {who} Verbraucher oder Firma ist</translation>
    </message>
    <message>
        <source>recorded a consent of {who}</source>
        <translation>Einwilligung von {who} festgehalten</translation>
    </message>
    <message>
        <source>recorded a confirmation of {who}</source>
        <translation>Bestätigung von {who} festgehalten</translation>
    </message>
    <message>
        <source>recorded that the consent of {who} was used</source>
        <translation>Nutzung der Einwilligung von {who} festgehalten</translation>
    </message>
    <message>
        <source>recorded a claimed consent of {who}</source>
        <translation>behauptete Einwilligung von {who} festgehalten</translation>
    </message>
    <message>
        <source>recorded that {who} withdrew consent</source>
        <translation>Widerruf von {who} festgehalten</translation>
    </message>
    <message>
        <source>recorded an objection of {who}</source>
        <translation>Werbewiderspruch für {who} festgehalten</translation>
    </message>
    <message>
        <source>recorded that {who} wants no advertising</source>
        <translation>festgehalten, dass {who} keine Werbung wünscht</translation>
    </message>
    <message>
        <source>recorded a reason to call {who}</source>
        <translation>Grund für einen Anruf bei {who} festgehalten</translation>
    </message>
    <message>
        <source>recorded that {who} was told of the right to object</source>
        <translation>Hinweis an {who} auf das Widerspruchsrecht festgehalten</translation>
    </message>
    <message>
        <source>recorded a look-up of {who} in a public list</source>
        <translation>Abgleich von {who} mit einer öffentlichen Liste festgehalten</translation>
    </message>
    <message>
        <source>restricted the data of {who}</source>
        <translation>Daten für {who} eingeschränkt</translation>
    </message>
    <message>
        <source>lifted the restriction of {who}</source>
        <translation>Einschränkung für {who} aufgehoben</translation>
    </message>
    <message>
        <source>corrected an entry of {who}</source>
        <translation>Eintrag von {who} berichtigt</translation>
    </message>
    <message>
        <source>LeadDesk does not know this kind of entry.</source>
        <translation>Diese Art von Eintrag kennt LeadDesk nicht.</translation>
    </message>
    <message>
        <source>LeadDesk does not know this way to contact.</source>
        <translation>Diesen Kontaktweg kennt LeadDesk nicht.</translation>
    </message>
    <message>
        <source>LeadDesk does not know this purpose.</source>
        <translation>Diesen Zweck kennt LeadDesk nicht.</translation>
    </message>
    <message>
        <source>Please choose for which way to contact this was said.</source>
        <translation>Bitte wählen, für welchen Kontaktweg das gilt.</translation>
    </message>
    <message>
        <source>A consent needs its exact words: please write down what was agreed to.</source>
        <translation>Eine Einwilligung braucht ihren genauen Wortlaut: Bitte festhalten, worin eingewilligt wurde.</translation>
    </message>
    <message>
        <source>This lies in the future. Please choose the day on which it happened.</source>
        <translation>Das liegt in der Zukunft. Bitte den Tag wählen, an dem es geschehen ist.</translation>
    </message>
    <message>
        <source>Please write down why, in a few words.</source>
        <translation>Bitte in ein paar Worten festhalten, warum.</translation>
    </message>
    <message>
        <source>Your own rules of permission cannot be used ({what}). Those that came with LeadDesk are in force.</source>
        <translation>Ihre eigenen Kontaktregeln sind nicht verwendbar ({what}). Es gelten die mitgelieferten.</translation>
    </message>
    <message>
        <source>saved the view “{name}”</source>
        <translation>Ansicht „{name}“ gespeichert</translation>
    </message>
    <message>
        <source>renamed a view to “{name}”</source>
        <translation>Ansicht in „{name}“ umbenannt</translation>
    </message>
    <message>
        <source>deleted the view “{name}”</source>
        <translation>Ansicht „{name}“ gelöscht</translation>
    </message>
    <message>
        <source>moved the view “{name}”</source>
        <translation>Ansicht „{name}“ verschoben</translation>
    </message>
    <message>
        <source>A view needs a name.</source>
        <translation>Eine Ansicht braucht einen Namen.</translation>
    </message>
    <message>
        <source>Another view is called “{name}”.</source>
        <translation>Eine andere Ansicht heißt schon „{name}“.</translation>
    </message>
    <message>
        <source>This view is no longer there.</source>
        <translation>Diese Ansicht gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>this attachment is too big to be kept with a contact; 20 MB are the most</source>
        <translation>dieser Anhang ist zu groß, um beim Kontakt behalten zu werden; höchstens 20 MB gehen</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>A mailing list is written as .xlsx or .csv. Please choose a name with one of these.</source>
        <translation>Ein Verteiler wird als .xlsx oder .csv geschrieben. Bitte wählen Sie einen Namen mit einer dieser Endungen.</translation>
    </message>
    <message>
        <source>The sheet “{sheet}” of “{file}” has {cells} filled cells; up to {limit} can be read. Please split it or delete columns you do not need.</source>
        <translation>Das Blatt „{sheet}“ in „{file}“ hat {cells} gefüllte Zellen; bis zu {limit} können gelesen werden. Bitte teilen Sie es auf oder löschen Sie Spalten, die Sie nicht brauchen.</translation>
    </message>
    <message>
        <source>“{file}” keeps {strings} texts that no cell shows; up to {limit} can be read. Please save it anew from the program it came from.</source>
        <translation>„{file}“ enthält {strings} Texte, die in keiner Zelle stehen; bis zu {limit} können gelesen werden. Bitte speichern Sie die Datei neu aus dem Programm, aus dem sie stammt.</translation>
    </message>
    <message>
        <source>“{file}” holds more text than can be read safely ({limit} MB). Please split it or delete columns you do not need.</source>
        <translation>„{file}“ enthält mehr Text, als sicher gelesen werden kann ({limit} MB). Bitte teilen Sie die Datei auf oder löschen Sie Spalten, die Sie nicht brauchen.</translation>
    </message>
    <message>
        <source>A cell of the sheet “{sheet}” of “{file}” holds more than {limit} million characters. Please shorten it.</source>
        <translation>Eine Zelle des Blatts „{sheet}“ in „{file}“ enthält mehr als {limit} Millionen Zeichen. Bitte kürzen Sie sie.</translation>
    </message>
    <message>
        <source>Line {line} of “{file}” is longer than {limit} million characters. Please check whether it is a list at all.</source>
        <translation>Zeile {line} von „{file}“ ist länger als {limit} Millionen Zeichen. Bitte prüfen Sie, ob es überhaupt eine Liste ist.</translation>
    </message>
    <message>
        <source>on the block list since this day; not imported, whatever the list says</source>
        <translation>seit diesem Tag gesperrt (Widerspruch, Widerruf oder Löschung); nicht importiert</translation>
    </message>
    <message>
        <source>Consent claimed</source>
        <translation>Einwilligung behauptet</translation>
    </message>
    <message>
        <source>an erased person</source>
        <translation>einer gelöschten Person</translation>
    </message>
    <message>
        <source>rows that are hidden in the spreadsheet; they are listed here all the same</source>
        <translation>in der Tabelle ausgeblendete Zeilen; hier stehen sie trotzdem</translation>
    </message>
    <message>
        <source>rows that are hidden in the spreadsheet; they were left out</source>
        <translation>in der Tabelle ausgeblendete Zeilen; sie wurden ausgelassen</translation>
    </message>
    <message>
        <source>columns that are hidden in the spreadsheet; they are taken all the same</source>
        <translation>in der Tabelle ausgeblendete Spalten; sie werden trotzdem übernommen</translation>
    </message>
    <message>
        <source>formulas without a result in the file; please open it in Excel and save it once</source>
        <translation>Formeln ohne Ergebnis in der Datei; bitte einmal in Excel öffnen und speichern</translation>
    </message>
    <message>
        <source>“{file}” cannot be read. Please look whether it is a file and still there.</source>
        <translation>„{file}“ kann nicht gelesen werden. Bitte sehen Sie nach, ob es eine Datei ist und ob sie noch da ist.</translation>
    </message>
    <message>
        <source>changed here since the export; what is here stays unless the row is ticked</source>
        <translation>seit dem Export hier geändert; was hier steht, bleibt, solange die Zeile nicht angehakt ist</translation>
    </message>
    <message>
        <source>A disclosure is about one person, and nobody was found. Please name somebody.</source>
        <translation>Eine Auskunft gilt einer Person, gefunden wurde niemand. Bitte nennen Sie jemanden.</translation>
    </message>
    <message>
        <source>A disclosure is about one person, and {count} were found ({names} …). Please say more exactly who is meant, for instance with an e-mail address.</source>
        <translation>Eine Auskunft gilt einer Person, gefunden wurden {count} ({names} …). Bitte genauer sagen, wer gemeint ist, zum Beispiel mit einer E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>contacted {who} against a rule</source>
        <translation>{who} entgegen einer Regel kontaktiert</translation>
    </message>
    <message>
        <source>This text is too long.</source>
        <translation>Dieser Text ist zu lang.</translation>
    </message>
    <message>
        <source>Please choose 0 to 240 months, and 1 to 30 years for sales.</source>
        <translation>Bitte 0 bis 240 Monate wählen, für Verkäufe 1 bis 30 Jahre.</translation>
    </message>
    <message>
        <source>changed the text that says where data came from</source>
        <translation>Text geändert, der sagt, woher Daten stammen</translation>
    </message>
    <message>
        <source>kept {who} until {day}</source>
        <translation>{who} bis {day} behalten</translation>
    </message>
    <message>
        <source>changed after how long somebody is reviewed</source>
        <translation>Prüffristen geändert</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Address of the sender</source>
        <translation>Adresse des Absenders</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>overdue: {step}</source>
        <translation>überfällig: {step}</translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message>
        <source>Sale · {money} net</source>
        <translation>Verkauf · {money} netto</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Aufgenommen</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{km} km</source>
        <translation>{km} km</translation>
    </message>
    <message>
        <source>“{note}”</source>
        <translation>„{note}“</translation>
    </message>
    <message>
        <source>Call from the contact</source>
        <translation>Anruf vom Kontakt</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>E-mail received</source>
        <translation>E-Mail erhalten</translation>
    </message>
    <message>
        <source>Letter received</source>
        <translation>Brief erhalten</translation>
    </message>
    <message>
        <source>Message received</source>
        <translation>Nachricht erhalten</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>E-mails and letters</source>
        <translation>E-Mails und Briefe</translation>
    </message>
    <message>
        <source>Changes of stage</source>
        <translation>Phasenwechsel</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Verkäufe</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Was geändert wurde</translation>
    </message>
</context>
<context>
    <name>today</name>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Nothing planned</source>
        <translation>Nichts geplant</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Nächste Woche</translation>
    </message>
    <message>
        <source>Nothing is overdue.</source>
        <translation>Nichts ist überfällig.</translation>
    </message>
    <message>
        <source>Nothing is left for today.</source>
        <translation>Für heute ist nichts mehr offen.</translation>
    </message>
    <message>
        <source>Drop a card here for the next working day.</source>
        <translation>Karte hier ablegen: nächster Werktag.</translation>
    </message>
    <message>
        <source>Drop a card here for a Monday to come.</source>
        <translation>Karte hier ablegen: ein kommender Montag.</translation>
    </message>
    <message>
        <source>Everybody has a next step.</source>
        <translation>Alle haben eine Wiedervorlage.</translation>
    </message>
</context>
<context>
    <name>views</name>
    <message>
        <source>Board</source>
        <translation>Tafel</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
</context>
</TS>
