<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>app</name>
    <message>
        <location filename="../../desktop/twohats/app/backups.py"/>
        <location filename="../../desktop/twohats/app/preferences.py"/>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/backups.py"/>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/backups.py"/>
        <source>it was whole</source>
        <translation>sie war unversehrt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/backups.py"/>
        <source>A second folder for backups</source>
        <translation>Ein zweiter Ordner für Sicherungen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/backups.py"/>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/backups.py"/>
        <source>Try a restore</source>
        <translation>Sicherung testen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/backups.py"/>
        <source>Second folder…</source>
        <translation>Zweiter Ordner…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/backups.py"/>
        <source>No second folder</source>
        <translation>Kein zweiter Ordner</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/backups.py"/>
        <source>Restore this one…</source>
        <translation>Diese wiederherstellen…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/backups.py"/>
        <source>{:.1f} MB</source>
        <translation>{:.1f} MB</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/backups.py"/>
        <source>They are in {}. All backups of two days are kept, then one a day, a week, a month.</source>
        <translation>Sie liegen in {}. Von zwei Tagen bleiben alle, danach eine je Tag, Woche und Monat.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/backups.py"/>
        <source>{} A restore was tried {}: {}.</source>
        <translation>{} Zuletzt getestet {}: {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/backups.py"/>
        <source>The business as it was {} takes the place of the one that is open. That one is kept beside it, and what was done since is only there.</source>
        <translation>Die Firma, wie sie {} war, tritt an die Stelle der geöffneten. Diese wird daneben aufgehoben; was seither getan wurde, steht nur noch dort.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/backups.py"/>
        <source>Restore it</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/backups.py"/>
        <source>Leave everything as it is</source>
        <translation>Alles lassen, wie es ist</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/commands.py"/>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/contact_card.py"/>
        <source>In the address book</source>
        <translation>Im Adressbuch</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/contact_card.py"/>
        <location filename="../../desktop/twohats/app/found_words.py"/>
        <source>without a name</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/contact_card.py"/>
        <source>They called…</source>
        <translation>Anruf erhalten…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/contact_card.py"/>
        <source>Who has them</source>
        <translation>Bei wem</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/dialogs.py"/>
        <source>Two Hats {}. Marketing and Sales, kept apart, working together.</source>
        <translation>Two Hats {}. Marketing und Vertrieb, getrennt geführt, gemeinsam am Werk.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/erase_form.py"/>
        <source>What was sold, when and for how much, in every sum, without a name; the numbers of the documents.</source>
        <translation>Was verkauft wurde, wann und für wie viel, in jeder Summe, ohne Namen; die Nummern der Belege.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/erase_form.py"/>
        <source>A backup forgets them when it is restored. Files that you exported, printed or copied yourself are yours to look after.</source>
        <translation>Stellen Sie eine Sicherung wieder her, wird die Person auch daraus gelöscht. Um Dateien, die Sie selbst exportiert, gedruckt oder kopiert haben, kümmern Sie sich bitte selbst.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/erase_form.py"/>
        <source>Type “{name}”, so that nobody else is erased by mistake.</source>
        <translation>Tippen Sie „{name}“, damit niemand anderes versehentlich gelöscht wird.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/erase_form.py"/>
        <source>Erase for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/erase_form.py"/>
        <source>“{}” beside the file still holds them: delete it once you do not need it any more.</source>
        <translation>„{}“ neben der Datei enthält sie noch: Löschen Sie es, sobald Sie es nicht mehr brauchen.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/erase_form.py"/>
        <source>Everything that identifies this person is removed from both sides, the handoffs, the closed months and the history, and from the file itself.</source>
        <translation>Alles, was diese Person erkennen lässt, verschwindet aus beiden Bereichen, den Übergaben, den abgeschlossenen Monaten, dem Verlauf und aus der Datei selbst.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/erase_form.py"/>
        <source>No later import brings them back.</source>
        <translation>Kein späterer Import bringt sie zurück.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/erase_form.py"/>
        <source>There is no e-mail address or phone number by which a later import would know them.</source>
        <translation>Es gibt keine E-Mail-Adresse oder Telefonnummer, an der ein späterer Import sie erkennen könnte.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/erase_form.py"/>
        <source>{} was erased: {:,} records.</source>
        <translation>{} wurde gelöscht: {:,} Einträge.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/erase_form.py"/>
        <source>Type their name</source>
        <translation>Namen eintippen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/erase_form.py"/>
        <source>Erase {}</source>
        <translation>{} löschen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/erase_form.py"/>
        <source>This cannot be undone.</source>
        <translation>Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/erase_form.py"/>
        <source>Traces are left in the file until Two Hats is closed and opened again.</source>
        <translation>In der Datei bleiben Spuren, bis Two Hats geschlossen und wieder geöffnet wird.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/erase_form.py"/>
        <source>What goes</source>
        <translation>Was verschwindet</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/erase_form.py"/>
        <source>What stays</source>
        <translation>Was bleibt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/erase_form.py"/>
        <source>One deal is still open: it is closed as lost.</source>
        <translation>Ein Geschäft ist noch offen: Es wird als verloren abgeschlossen.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/erase_form.py"/>
        <source>The name also appears in one more text, about somebody or something else: change that yourself.</source>
        <translation>Der Name steht noch in einem Text über jemand oder etwas anderes: Ändern Sie das selbst.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/erase_form.py"/>
        <source>{} deals are still open: they are closed as lost.</source>
        <translation>{} Geschäfte sind noch offen: Sie werden als verloren abgeschlossen.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/erase_form.py"/>
        <source>The name also appears in {} more texts, about somebody or something else: change these yourself.</source>
        <translation>Der Name steht noch in {} Texten über jemand oder etwas anderes: Ändern Sie diese selbst.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/files.py"/>
        <location filename="../../desktop/twohats/app/first_start.py"/>
        <source>Open a business</source>
        <translation>Firma öffnen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/files.py"/>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/files.py"/>
        <source>{} copy</source>
        <translation>{} Kopie</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/files.py"/>
        <location filename="../../desktop/twohats/app/preferences.py"/>
        <source>This file is only looked at: it has no backups here.</source>
        <translation>Diese Datei wird nur angesehen: Hier hat sie keine Sicherungen.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/files.py"/>
        <source>The copy is in {}.</source>
        <translation>Die Kopie liegt in {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/finder.py"/>
        <source>Nobody and nothing here has these words. What Sales wrote down is under its hat: Ctrl+2.</source>
        <translation>Niemand und nichts passt hier zu diesen Worten. Was der Vertrieb notiert hat, steht unter seinem Hut: Strg+2.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/finder.py"/>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/finder.py"/>
        <source>What was found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/finder.py"/>
        <source>Ctrl+1 looks under Marketing</source>
        <translation>Strg+1 sucht im Marketing</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/finder.py"/>
        <source>Ctrl+2 looks under Sales</source>
        <translation>Strg+2 sucht im Vertrieb</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/finder.py"/>
        <source>Type a name, a phone number, words of a note, or what you want to do.</source>
        <translation>Tippen Sie einen Namen, eine Telefonnummer, Worte aus einer Notiz oder was Sie tun möchten.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/finder.py"/>
        <source>Nobody and nothing here has these words. What Marketing wrote down is under its hat: Ctrl+1.</source>
        <translation>Niemand und nichts passt hier zu diesen Worten. Was Marketing notiert hat, steht unter seinem Hut: Strg+1.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/finder.py"/>
        <source>Search for a name, a number, a word, or what to do, under {}</source>
        <translation>Name, Nummer, Wort oder Befehl im {} suchen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/finder.py"/>
        <source>Enter opens  ·  {}  ·  Esc closes</source>
        <translation>Enter öffnet  ·  {}  ·  Esc schließt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/finder.py"/>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/firm_fields.py"/>
        <source>A margin is a whole number, in per cent, like 35.</source>
        <translation>Eine Marge ist eine ganze Prozentzahl, etwa 35.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/firm_fields.py"/>
        <source>on the day it is won</source>
        <translation>am Tag, an dem es gewonnen wird</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/firm_fields.py"/>
        <source>when its work is planned to end</source>
        <translation>wenn die Arbeit laut Plan endet</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/firm_fields.py"/>
        <source>in dated parts, as they are invoiced</source>
        <translation>in Teilen mit Datum, wie abgerechnet</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/firm_fields.py"/>
        <source>Logo on paper</source>
        <translation>Logo im Briefkopf</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/firm_fields.py"/>
        <source>Choose a picture</source>
        <translation>Bild wählen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/firm_fields.py"/>
        <source>Address, as on paper</source>
        <translation>Adresse, wie auf Papier</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/firm_fields.py"/>
        <source>customers answer to it</source>
        <translation>hierhin antworten Kunden</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/firm_fields.py"/>
        <source>Tax on quotes</source>
        <translation>MwSt. auf Angebote</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/firm_fields.py"/>
        <source>of each sale; empty: no return is shown</source>
        <translation>von jedem Verkauf; leer: keine Rendite wird gezeigt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/firm_fields.py"/>
        <source>A won deal counts</source>
        <translation>Ein gewonnenes Geschäft zählt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/firm_fields.py"/>
        <source>The year begins in</source>
        <translation>Das Jahr beginnt im</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/firm_fields.py"/>
        <source>The week begins on</source>
        <translation>Die Woche beginnt am</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/firm_fields.py"/>
        <source>Logo on paper…</source>
        <translation>Logo im Briefkopf…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/firm_fields.py"/>
        <source>No logo</source>
        <translation>Kein Logo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_form.py"/>
        <source>One file on this computer holds all of it; nobody else reads it, and no account is needed.</source>
        <translation>Eine Datei auf diesem Computer enthält alles; niemand sonst liest sie, und es braucht kein Konto.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_form.py"/>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_form.py"/>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_form.py"/>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_form.py"/>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_form.py"/>
        <source>Portuguese</source>
        <translation>Portugiesisch</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_form.py"/>
        <source>Whose business is it?</source>
        <translation>Wessen Firma ist es?</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_form.py"/>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_form.py"/>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_form.py"/>
        <source>Another folder…</source>
        <translation>Anderer Ordner…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_form.py"/>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_form.py"/>
        <source>Kept in {}, as {}</source>
        <translation>Liegt in {}, als {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_form.py"/>
        <source>Kept in {}, under the firm’s name</source>
        <translation>Liegt in {}, unter dem Namen der Firma</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_form.py"/>
        <source>Choose the country you work in: currency, paper size and week follow from it.</source>
        <translation>Wählen Sie das Land, in dem Sie arbeiten: Geld, Papier und Woche richten sich danach.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_form.py"/>
        <source>{}. All but money and clock can be changed later.</source>
        <translation>{}. Alles außer Geld und Uhr lässt sich später ändern.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_form.py"/>
        <source>Or first:</source>
        <translation>Oder erst:</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_form.py"/>
        <source>Name of the firm</source>
        <translation>Name der Firma</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_form.py"/>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_form.py"/>
        <location filename="../../desktop/twohats/app/preferences.py"/>
        <source>Your initials</source>
        <translation>Ihre Initialen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_form.py"/>
        <source>where a second person helps in summer</source>
        <translation>falls im Sommer jemand aushilft</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_form.py"/>
        <source>Currency, paper size and week follow from the country.</source>
        <translation>Geld, Papier und Woche richten sich nach dem Land.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_form.py"/>
        <source>weeks begin on {}</source>
        <translation>Wochen beginnen am {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_form.py"/>
        <source>the clock of {}</source>
        <translation>die Uhr von {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_form.py"/>
        <source>Import what I have…</source>
        <translation>Vorhandenes importieren…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_form.py"/>
        <source>as customers know it</source>
        <translation>wie Kunden sie kennen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_start.py"/>
        <source>This is a sample: try whatever you like. Your own business begins with File ▸ New business….</source>
        <translation>Das ist ein Beispiel: Probieren Sie aus, was Sie möchten. Ihre eigene Firma beginnt mit Datei ▸ Neue Firma….</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_start.py"/>
        <source>Look at a sample business</source>
        <translation>Beispielfirma ansehen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_start.py"/>
        <source>Open a file…</source>
        <translation>Datei öffnen…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_start.py"/>
        <source>Making the file…</source>
        <translation>Die Datei wird angelegt…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_start.py"/>
        <source>Making the sample business: two years of a firm that renovates kitchens…</source>
        <translation>Die Beispielfirma wird angelegt: zwei Jahre einer Firma, die Küchen renoviert…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_start.py"/>
        <source>Where the file is kept</source>
        <translation>Wo die Datei liegt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_start.py"/>
        <source>The folder {folder} cannot be made: choose another one.</source>
        <translation>Der Ordner {folder} lässt sich nicht anlegen: Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_start.py"/>
        <source>{} is not where it was: open it from where it is now, or begin anew.</source>
        <translation>{} liegt nicht mehr, wo es lag: Öffnen Sie es von dort, wo es jetzt ist, oder beginnen Sie neu.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/found_words.py"/>
        <source>Leads by source</source>
        <translation>Interessenten nach Quelle</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/found_words.py"/>
        <source>Opened last</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/found_words.py"/>
        <source>Source: {}</source>
        <translation>Quelle: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/found_words.py"/>
        <source>with Marketing</source>
        <translation>beim Marketing</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/found_words.py"/>
        <source>not with Sales</source>
        <translation>nicht beim Vertrieb</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/found_words.py"/>
        <source>with nobody</source>
        <translation>bei niemandem</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/found_words.py"/>
        <source>waits for your answer</source>
        <translation>wartet auf Ihre Antwort</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/frame.py"/>
        <source>Search sales…  Ctrl+K</source>
        <translation>Im Vertrieb suchen…  Strg+K</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/frame.py"/>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Monthly report…</source>
        <translation>Monatsbericht…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/frame.py"/>
        <source>Search marketing…  Ctrl+K</source>
        <translation>Im Marketing suchen…  Strg+K</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/frame.py"/>
        <source>Search  Ctrl+K</source>
        <translation>Suchen  Strg+K</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/frame.py"/>
        <source>Handoff  {} waiting</source>
        <translation>Übergabe  {} wartend</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/front_door.py"/>
        <source>{} What was open goes on in {}: try again, and it is saved there.</source>
        <translation>{} Was offen war, geht in {} weiter: Versuchen Sie es noch einmal, dann wird es dort gespeichert.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/front_door.py"/>
        <source>The backup is back in its place. What stood there before is kept beside it.</source>
        <translation>Die Sicherung ist wieder an ihrem Platz. Was dort vorher stand, liegt daneben.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>In every list</source>
        <translation>In jeder Liste</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>In the handoff panel, under Sales</source>
        <translation>In der Übergabe, im Vertrieb</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>In the handoff panel, under Marketing</source>
        <translation>In der Übergabe, im Marketing</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>On an alarm of Today</source>
        <translation>Auf einer Warnung von Heute</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>On the board of deals</source>
        <translation>Auf der Tafel der Geschäfte</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>On the page of a deal</source>
        <translation>Auf der Seite eines Geschäfts</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>In Follow-ups</source>
        <translation>In Wiedervorlagen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>In Quotes and Customers</source>
        <translation>In Angebote und Kunden</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>In Targets</source>
        <translation>In Ziele</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>In the calendar</source>
        <translation>Im Kalender</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>While anything is looked for</source>
        <translation>Beim Suchen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>While duplicates are looked through</source>
        <translation>Beim Durchsehen von Doppelten</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Among people not heard from for years</source>
        <translation>Bei Personen, von denen lange nichts kam</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>In a form</source>
        <translation>In einem Formular</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Next row, row before</source>
        <translation>Nächste Zeile, Zeile davor</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Open the chosen row</source>
        <translation>Gewählte Zeile öffnen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Back to the list; show all again</source>
        <translation>Zurück zur Liste; wieder alle zeigen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>A view, by its place</source>
        <translation>Eine Ansicht, nach ihrem Platz</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Choose all</source>
        <translation>Alle wählen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Choose up to the next row</source>
        <translation>Bis zur nächsten Zeile wählen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Next one, one before</source>
        <translation>Nächste, vorige</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>A page further, a page back</source>
        <translation>Eine Seite weiter, eine zurück</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Accept; once more agrees to the first action</source>
        <translation>Annehmen; noch einmal bestätigt den ersten Schritt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Reject: then a digit chooses the reason</source>
        <translation>Ablehnen: dann wählt eine Ziffer den Grund</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>The list behind “Answered in time”</source>
        <translation>Die Liste hinter „Rechtzeitig beantwortet“</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Withdraw what still waits</source>
        <translation>Zurückziehen, was noch wartet</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Read, of what came back</source>
        <translation>Gelesen, was zurückkam</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Keep until a day</source>
        <translation>Bis zu einem Tag behalten</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Correct what we wrote down</source>
        <translation>Berichtigen, was wir notiert hatten</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Take over whoever had called Sales</source>
        <translation>Übernehmen, wer den Vertrieb angerufen hatte</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Go to its cure</source>
        <translation>Zur Abhilfe gehen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Board or list</source>
        <translation>Tafel oder Liste</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Next card, card before</source>
        <translation>Nächste Karte, Karte davor</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>To the stage beside</source>
        <translation>Zur Phase daneben</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Move the deal a stage</source>
        <translation>Das Geschäft eine Phase verschieben</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Open the deal</source>
        <translation>Das Geschäft öffnen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>First card, last card</source>
        <translation>Erste Karte, letzte Karte</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Objection…</source>
        <translation>Einwand…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Done, and the next one</source>
        <translation>Erledigt, und die nächste</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Drop</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>It was sent; in Customers a new sale</source>
        <translation>Es wurde gesendet; in Kunden ein neuer Verkauf</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Accepted, declined</source>
        <translation>Angenommen, abgelehnt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Write on, or a new version</source>
        <translation>Weiterschreiben, oder eine neue Fassung</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>The year before, the year after</source>
        <translation>Das Jahr davor, das Jahr danach</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Next entry, entry before</source>
        <translation>Nächster Eintrag, Eintrag davor</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>A day to the side; a week further with an entry</source>
        <translation>Einen Tag weiter; mit Eintrag eine Woche</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Move the entry by a day</source>
        <translation>Eintrag um einen Tag verschieben</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Move the entry by a week</source>
        <translation>Eintrag um eine Woche verschieben</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Let it end earlier or later</source>
        <translation>Früher oder später enden lassen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Earlier, later</source>
        <translation>Früher, später</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Month, 12 weeks</source>
        <translation>Monat, 12 Wochen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Open the entry</source>
        <translation>Eintrag öffnen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Down, up</source>
        <translation>Nach unten, nach oben</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Look under the other hat</source>
        <translation>Unter dem anderen Hut suchen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Open what is found</source>
        <translation>Gefundenes öffnen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Merge the two</source>
        <translation>Die zwei zusammenführen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Choose who stays</source>
        <translation>Wählen, wer bleibt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>They are not the same</source>
        <translation>Es sind nicht dieselben</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Take the last one back</source>
        <translation>Letzte Antwort zurücknehmen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <location filename="../../desktop/twohats/app/silent_people.py"/>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Keep for a year</source>
        <translation>Ein Jahr behalten</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Erase…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Leave everything as it was</source>
        <translation>Alles lassen, wie es war</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <source>Show whoever is here already</source>
        <translation>Zeigen, wer schon da ist</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/manual.py"/>
        <source>The page of the manual</source>
        <translation>Die Seite des Handbuchs</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/manual.py"/>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/manual.py"/>
        <source>Pages of the manual</source>
        <translation>Seiten des Handbuchs</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/problem.py"/>
        <source>The text below is in English, for whoever repairs the program.</source>
        <translation>Der Text darunter ist auf Englisch, für alle, die das Programm reparieren.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/problem.py"/>
        <source>This is what someone fixing the program needs: versions, numbers, and where in the program something went wrong. It holds no names, no notes and no file paths, and nothing is sent: write at the top what you did, take out what you like, save it, and give it to someone you trust.</source>
        <translation>Hier steht, was man zum Beheben des Fehlers braucht: Versionen, Zahlen und wo im Programm etwas schiefging. Kein Name, keine Notiz und kein Speicherort ist dabei, und nichts wird gesendet: Schreiben Sie oben dazu, was Sie getan haben, streichen Sie, was Sie möchten, speichern Sie es und geben Sie es jemandem, dem Sie vertrauen.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/problem.py"/>
        <source>Report a problem</source>
        <translation>Problem melden</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/problem.py"/>
        <source>Save the report…</source>
        <translation>Meldung speichern…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/problem.py"/>
        <source>Two Hats problem {}.txt</source>
        <translation>Two Hats Problem {}.txt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/problem.py"/>
        <source>What I did:</source>
        <translation>Was ich getan habe:</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/sheet.py"/>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/sheet.py"/>
        <source>Type a word or a key</source>
        <translation>Ein Wort oder eine Taste tippen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/sheet.py"/>
        <source>Save the keys</source>
        <translation>Tasten speichern</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/sheet.py"/>
        <source>No key says this.</source>
        <translation>Keine Taste heißt so.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/history/pane.py"/>
        <source>This is all there is.</source>
        <translation>Das ist alles.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/history/pane.py"/>
        <source>What shows</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/history/pane.py"/>
        <source>Scroll down for more.</source>
        <translation>Mehr beim Weiterblättern.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/history/pane.py"/>
        <source>Nothing was done here yet; what came in from a file begins with its first change.</source>
        <translation>Hier wurde noch nichts getan; was aus einer Datei kam, beginnt mit seiner ersten Änderung.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/history/pane.py"/>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/history/pane.py"/>
        <source>can be undone</source>
        <translation>lässt sich rückgängig machen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/history/pane.py"/>
        <source>Everything {} sees</source>
        <translation>Alles im {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/history/pane.py"/>
        <source>Undo “{}”  Ctrl+Z</source>
        <translation>„{}“ rückgängig machen  Strg+Z</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/history/telling.py"/>
        <source>Both hats</source>
        <translation>Beide Hüte</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/history/telling.py"/>
        <source>erased</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/history/telling.py"/>
        <source>and 1 row more</source>
        <translation>und 1 weitere Zeile</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/history/telling.py"/>
        <source>and {:,} rows more</source>
        <translation>und {:,} weitere Zeilen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/history/telling.py"/>
        <source>{} “{}”</source>
        <translation>{} „{}“</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/history/telling.py"/>
        <source>{}: {} → {}</source>
        <translation>{}: {} → {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/history/telling.py"/>
        <source>Taken in: {}</source>
        <translation>Eingelesen: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/history/telling.py"/>
        <source>{}: what stood here was erased</source>
        <translation>{}: Was hier stand, wurde gelöscht</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/history/telling.py"/>
        <source>{}: deleted</source>
        <translation>{}: entfernt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/history/telling.py"/>
        <source>{}: new, {}</source>
        <translation>{}: neu, {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/history/telling.py"/>
        <source>{}: new</source>
        <translation>{}: neu</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/history/telling.py"/>
        <source>{} changed</source>
        <translation>{} geändert</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/initials.py"/>
        <source>Initials have up to four letters, like AK.</source>
        <translation>Initialen haben bis zu vier Buchstaben, etwa AK.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/keeper.py"/>
        <source>The file is damaged: restore a backup (File ▸ Backups…).</source>
        <translation>Die Datei ist beschädigt: Holen Sie eine Sicherung zurück (Datei ▸ Sicherungen…).</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/keeper.py"/>
        <source>No second folder is set: a USB stick outlives the computer.</source>
        <translation>Kein zweiter Ordner ist gewählt: Ein Stick überlebt den Computer.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/keeper.py"/>
        <source>Only {:,} MB are free on the disk: make room.</source>
        <translation>Nur {:,} MB sind auf der Platte frei: Schaffen Sie Platz.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/keeper.py"/>
        <source>Each goes to {} as well.</source>
        <translation>Jede geht auch nach {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/keeper.py"/>
        <source>Backed up {}</source>
        <translation>Gesichert {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/keeper.py"/>
        <source>Not backed up yet</source>
        <translation>Noch nicht gesichert</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/keeper.py"/>
        <source> · restore tried {}</source>
        <translation> · getestet {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/keeper.py"/>
        <source>A backup could not be restored: {}</source>
        <translation>Eine Sicherung ließ sich nicht wiederherstellen: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/keeper.py"/>
        <source>The file is not whole: {}</source>
        <translation>Die Datei ist nicht unversehrt: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <location filename="../../desktop/twohats/app/undo_bar.py"/>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Stop the running task</source>
        <translation>Langen Vorgang abbrechen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Copy as a table</source>
        <translation>Als Tabelle kopieren</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Search…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Filter the list</source>
        <translation>Liste filtern</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Paste from a spreadsheet…</source>
        <translation>Aus einer Tabelle einfügen…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Find duplicates…</source>
        <translation>Doppelte Einträge suchen…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>People not heard from for years…</source>
        <translation>Personen, von denen lange nichts kam…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Export the list…</source>
        <translation>Liste exportieren…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Export all contacts…</source>
        <translation>Alle Kontakte exportieren…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Export everything…</source>
        <translation>Alles exportieren…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Print the list…</source>
        <translation>Liste drucken…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Close the month…</source>
        <translation>Monat abschließen…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Reopen a month…</source>
        <translation>Monat wieder öffnen…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Page for the wall…</source>
        <translation>Seite für die Wand…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>New business…</source>
        <translation>Neue Firma…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Save a copy…</source>
        <translation>Kopie speichern…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Backups…</source>
        <translation>Sicherungen…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Preferences…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Next part: page, panel, list</source>
        <translation>Nächster Teil: Seite, Übergabe, Liste</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>History…</source>
        <translation>Verlauf…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Columns of the list…</source>
        <translation>Spalten der Liste…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Larger text</source>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Smaller text</source>
        <translation>Kleinere Schrift</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Normal text size</source>
        <translation>Übliche Schriftgröße</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Dark or light</source>
        <translation>Dunkel oder hell</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <location filename="../../desktop/twohats/app/preferences.py"/>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>System colours</source>
        <translation>Farben des Systems</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Keys…</source>
        <translation>Tasten…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>What’s new</source>
        <translation>Neuigkeiten</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Report a problem…</source>
        <translation>Problem melden…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>About Two Hats</source>
        <translation>Über Two Hats</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Page {}</source>
        <translation>Seite {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Undo “{}”</source>
        <translation>„{}“ rückgängig machen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <source>Redo “{}”</source>
        <translation>„{}“ wiederholen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/papers.py"/>
        <source>Everything this file says about this person, on both sides, with its history. They may ask for it: give it to nobody else.</source>
        <translation>Alles, was diese Datei über diese Person sagt, in beiden Bereichen, mit Verlauf. Sie darf danach fragen: Geben Sie es nur ihr.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/papers.py"/>
        <source>PDF, to read</source>
        <translation>PDF, zum Lesen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/papers.py"/>
        <source>JSON, for another program</source>
        <translation>JSON, für ein anderes Programm</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/papers.py"/>
        <source>All we hold about them</source>
        <translation>Alles über diese Person</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/papers.py"/>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/papers.py"/>
        <source>All contacts.vcf</source>
        <translation>Alle Kontakte.vcf</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/papers.py"/>
        <source>No list shows: turn to one first.</source>
        <translation>Es ist keine Liste zu sehen: Gehen Sie erst zu einer.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/papers.py"/>
        <source>For the wall {}.pdf</source>
        <translation>Für die Wand {}.pdf</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/papers.py"/>
        <source>As</source>
        <translation>Als</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/papers.py"/>
        <source>All we hold about {}</source>
        <translation>Alles, was wir über {} haben</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/papers.py"/>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/papers.py"/>
        <source>As of {}, {}</source>
        <translation>Stand {}, {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/picture_file.py"/>
        <source>{name} is larger than any letterhead: choose a smaller picture.</source>
        <translation>{name} ist größer als jeder Briefkopf: Wählen Sie ein kleineres Bild.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/picture_file.py"/>
        <source>{name} is not a picture that can be read.</source>
        <translation>{name} ist kein lesbares Bild.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/pictures.py"/>
        <source>{folder} cannot be made: {why}.</source>
        <translation>{folder} lässt sich nicht anlegen: {why}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/preferences.py"/>
        <source>The money is {}, as when this file was made: every amount in it is written so.</source>
        <translation>Das Geld ist {}, wie beim Anlegen dieser Datei: Jeder Betrag darin steht so.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/preferences.py"/>
        <source>The clock is {}, as when this file was made: every day in it goes by it.</source>
        <translation>Die Uhr ist {}, wie beim Anlegen dieser Datei: Jeder Tag darin richtet sich nach ihr.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/preferences.py"/>
        <source>Write them like 9:00 – 17:00; an empty line is a day without work. Days off stand with Targets.</source>
        <translation>Schreiben Sie sie wie 9:00 – 17:00; eine leere Zeile ist ein Tag ohne Arbeit. Freie Tage stehen bei Ziele.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/preferences.py"/>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/preferences.py"/>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/preferences.py"/>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/preferences.py"/>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/preferences.py"/>
        <source>Backups and second folder…</source>
        <translation>Sicherungen und zweiter Ordner…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/preferences.py"/>
        <source>Country and paper</source>
        <translation>Land und Papier</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/preferences.py"/>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/preferences.py"/>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/preferences.py"/>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/preferences.py"/>
        <source>history shows them with what you do</source>
        <translation>der Verlauf zeigt sie bei dem, was Sie tun</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/recent.py"/>
        <source>Open recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/reminder.py"/>
        <source>Call now</source>
        <translation>Jetzt ein Anruf</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/reminder.py"/>
        <source>A visit now</source>
        <translation>Jetzt ein Besuch</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/reminder.py"/>
        <source>A meeting now</source>
        <translation>Jetzt ein Treffen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/reminder.py"/>
        <source>An answer is late</source>
        <translation>Eine Antwort ist überfällig</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/reminder.py"/>
        <source> and {} more</source>
        <translation> und {} weitere</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/silent_people.py"/>
        <source>There is nobody you have not heard from for so long.</source>
        <translation>Es gibt niemanden, von dem so lange nichts kam.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/silent_people.py"/>
        <source>People not heard from for years</source>
        <translation>Personen, von denen lange nichts kam</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/silent_people.py"/>
        <source>Here is whoever has not been heard from for {} years and has nothing open. Whoever bought in the last {} years is left out: books may have to be kept for so long. The law asks why you still keep such people. Nobody is erased unless you do it.</source>
        <translation>Hier steht, von wem seit {} Jahren nichts kam und mit wem nichts offen ist. Wer in den letzten {} Jahren gekauft hat, fehlt: Bücher sind mitunter so lange aufzubewahren. Der Datenschutz verlangt einen Grund, solche Personen weiter zu speichern. Niemand wird gelöscht, außer Sie tun es.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/silent_people.py"/>
        <source>Last heard from</source>
        <translation>Zuletzt gehört</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/silent_people.py"/>
        <source>{} years of silence, bought last in {}</source>
        <translation>{} Jahre Stille, zuletzt gekauft {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/silent_people.py"/>
        <source>Erase…  Del</source>
        <translation>Löschen…  Entf</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/silent_people.py"/>
        <source>Keep a year  Y</source>
        <translation>Ein Jahr behalten  Y</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/silent_people.py"/>
        <source>Neither side has a page of them: they stand in the address book alone.</source>
        <translation>Kein Bereich hat eine Seite über sie: Sie stehen nur im Adressbuch.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/silent_people.py"/>
        <source>{} years of silence, never bought</source>
        <translation>{} Jahre Stille, nie gekauft</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/start.py"/>
        <source>There is no display here: draw the window with “twohats pictures FILE FOLDER”.</source>
        <translation>Hier gibt es keinen Bildschirm: Zeichnen Sie das Fenster mit „twohats pictures FILE FOLDER“.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/status.py"/>
        <source>Only to look at · {}</source>
        <translation>Nur zum Ansehen · {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/status.py"/>
        <source>Saved · {}</source>
        <translation>Gespeichert · {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/status.py"/>
        <source>Stopped: nothing of it was written.</source>
        <translation>Abgebrochen: Nichts davon wurde geschrieben.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/steps.py"/>
        <source>Taking it back…</source>
        <translation>Wird zurückgenommen…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/steps.py"/>
        <source>Redoing…</source>
        <translation>Wird wiederholt…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/steps.py"/>
        <source>{:,} imported rows were used since and stay.</source>
        <translation>{:,} importierte Zeilen wurden seither benutzt und bleiben.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Accepted: a deal is made.</source>
        <translation>Angenommen: Ein Geschäft ist entstanden.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Rejected: Marketing has the lead again.</source>
        <translation>Abgelehnt: Das Marketing hat den Interessenten wieder.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Withdrawn from Sales.</source>
        <translation>Vom Vertrieb zurückgezogen.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Read: the answer is put away.</source>
        <translation>Gelesen: Die Antwort ist weggelegt.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Taken over: it goes on with the new lead.</source>
        <translation>Übernommen: Es geht mit dem neuen Interessenten weiter.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Kept in touch with until its day.</source>
        <translation>Bis zu seinem Tag in Kontakt.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Let go: no longer among the open leads.</source>
        <translation>Aufgegeben: nicht mehr unter den offenen Interessenten.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Sent: the lead waits for Sales.</source>
        <translation>Übergeben: Der Interessent wartet auf den Vertrieb.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Sent: the leads wait for Sales.</source>
        <translation>Übergeben: Die Interessenten warten auf den Vertrieb.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Season deleted.</source>
        <translation>Saison gelöscht.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Ended: it shows no more from today on.</source>
        <translation>Beendet: Sie läuft ab heute nicht mehr.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Campaign deleted.</source>
        <translation>Kampagne gelöscht.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Money or hours deleted.</source>
        <translation>Geld oder Stunden gelöscht.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Words deleted.</source>
        <translation>Worte gelöscht.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Where and when deleted.</source>
        <translation>Wo und wann gelöscht.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Archived: see the view Archived.</source>
        <translation>Archiviert: siehe die Ansicht Archiviert.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Archived: offered no longer.</source>
        <translation>Archiviert: wird nicht mehr angeboten.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Segment deleted.</source>
        <translation>Segment gelöscht.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Taken off the list.</source>
        <translation>Von der Liste genommen.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Rule removed.</source>
        <translation>Regel entfernt.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Thanked: off the list.</source>
        <translation>Gedankt: von der Liste.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Asked for a review.</source>
        <translation>Um eine Bewertung gebeten.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Asked for a name.</source>
        <translation>Um eine Empfehlung gebeten.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Put away: nothing more to ask.</source>
        <translation>Weggelegt: nichts mehr zu fragen.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Done: off the follow-ups.</source>
        <translation>Erledigt: von den Wiedervorlagen.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Lost: the deal is closed.</source>
        <translation>Verloren: Das Geschäft ist abgeschlossen.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Work is done: Marketing may ask for a review.</source>
        <translation>Die Arbeit ist fertig: Das Marketing darf um eine Bewertung bitten.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Given back: Marketing has the lead again.</source>
        <translation>Zurückgegeben: Das Marketing hat den Interessenten wieder.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Asleep: out of the pipeline until its day.</source>
        <translation>Ruhend: bis zu seinem Tag aus der Pipeline.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Link removed; the file stays where it is.</source>
        <translation>Verknüpfung entfernt; die Datei bleibt, wo sie liegt.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>{} deals lost and closed.</source>
        <translation>{} Geschäfte verloren und abgeschlossen.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>{} deals asleep until their day.</source>
        <translation>{} Geschäfte ruhen bis zu ihrem Tag.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>{} deals moved.</source>
        <translation>{} Geschäfte verschoben.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Dropped: off the follow-ups.</source>
        <translation>Verworfen: von den Wiedervorlagen.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Moved to tomorrow.</source>
        <translation>Auf morgen verschoben.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Moved by a week.</source>
        <translation>Um eine Woche verschoben.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Won: the deal is closed.</source>
        <translation>Gewonnen: Das Geschäft ist abgeschlossen.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Quote accepted: the deal is won.</source>
        <translation>Angebot angenommen: Das Geschäft ist gewonnen.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Reversed: the money is taken back.</source>
        <translation>Storniert: Das Geld ist zurückgenommen.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Quote declined.</source>
        <translation>Angebot abgelehnt.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Offer removed.</source>
        <translation>Leistung entfernt.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Stage removed.</source>
        <translation>Phase entfernt.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Proposal withdrawn.</source>
        <translation>Vorschlag zurückgezogen.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Proposal declined.</source>
        <translation>Vorschlag abgelehnt.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Merged: one contact is left.</source>
        <translation>Zusammengeführt: Ein Kontakt bleibt.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Kept apart: they are two.</source>
        <translation>Getrennt gelassen: Es sind zwei.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Kept for another year.</source>
        <translation>Ein weiteres Jahr aufbewahrt.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Written down: see Leads.</source>
        <translation>Eingetragen: siehe Interessenten.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Written down: see the pipeline, under Sales.</source>
        <translation>Eingetragen: siehe Pipeline, unter Vertrieb.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>Imported.</source>
        <translation>Importiert.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source>{} imported.</source>
        <translation>{} importiert.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/undo_bar.py"/>
        <source>Ctrl+Z</source>
        <translation>Strg+Z</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/undo_bar.py"/>
        <source>{} {} takes it back.</source>
        <translation>{} {} macht es rückgängig.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/undo_bar.py"/>
        <source>Undo  {}</source>
        <translation>Rückgängig  {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/verbs.py"/>
        <source>The lead of this handoff is no longer there.</source>
        <translation>Der Interessent dieser Übergabe ist nicht mehr da.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/ways.py"/>
        <source>Reading what can still be read…</source>
        <translation>Es wird gelesen, was noch lesbar ist…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/ways.py"/>
        <source>{:,} records are in {}. Those to look over are listed in {}, beside it.</source>
        <translation>{:,} Einträge liegen in {}. Was Sie durchsehen sollten, steht in {} daneben.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/ways.py"/>
        <source>Open it there all the same</source>
        <translation>Trotzdem dort öffnen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/ways.py"/>
        <source>Take what can still be read into a new file</source>
        <translation>Noch Lesbares in eine neue Datei holen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/ways.py"/>
        <source>Only look at it</source>
        <translation>Nur ansehen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/ways.py"/>
        <source>Moving it…</source>
        <translation>Wird verschoben…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/ways.py"/>
        <source>Opening a copy…</source>
        <translation>Kopie wird geöffnet…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/ways.py"/>
        <source>Restoring…</source>
        <translation>Wird wiederhergestellt…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/ways.py"/>
        <source>Move it to {}</source>
        <translation>Nach {} verschieben</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/ways.py"/>
        <source>Restore the backup of {}</source>
        <translation>Sicherung von {} wiederherstellen</translation>
    </message>
</context>
<context>
    <name>business</name>
    <message>
        <location filename="../../desktop/twohats/business/contact_file.py"/>
        <source>Nobody is written down there who could be saved.</source>
        <translation>Dort steht niemand, der gespeichert werden könnte.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/operations/contacts.py"/>
        <source>Nobody here is called “{words}” or is reached there.</source>
        <translation>Niemand hier heißt „{words}“ oder ist so erreichbar.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/operations/contacts.py"/>
        <source>Several people are called “{words}”: name their e-mail address or phone number.</source>
        <translation>Mehrere heißen „{words}“: Nennen Sie E-Mail-Adresse oder Telefonnummer.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/operations/firm.py"/>
        <source>This file has its firm already.</source>
        <translation>Diese Datei hat ihre Firma schon.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/operations/firm.py"/>
        <source>A target cannot be negative.</source>
        <translation>Ein Ziel kann nicht negativ sein.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/operations/firm.py"/>
        <source>This month goes by the usual target already.</source>
        <translation>Dieser Monat folgt schon dem üblichen Ziel.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/operations/firm.py"/>
        <source>Say what day it is, such as Christmas.</source>
        <translation>Sagen Sie, welcher Tag es ist, etwa Weihnachten.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/operations/firm.py"/>
        <source>This day was not a day off.</source>
        <translation>Dieser Tag war nicht frei.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/operations/firm.py"/>
        <source>The firm works on one day of the week at least: without hours nothing can be due.</source>
        <translation>Die Firma arbeitet mindestens an einem Wochentag: Ohne Stunden kann nichts fällig werden.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/operations/firm.py"/>
        <source>Say from when to when: it closes after it opens.</source>
        <translation>Sagen Sie, von wann bis wann: Sie schließt, nachdem sie öffnet.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/operations/firm.py"/>
        <source>An offer needs a name.</source>
        <translation>Eine Leistung braucht einen Namen.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/operations/firm.py"/>
        <source>There is an offer “{name}” already.</source>
        <translation>Es gibt schon eine Leistung „{name}“.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/operations/firm.py"/>
        <source>This picture cannot be printed.</source>
        <translation>Das ist kein Bild, das sich drucken lässt.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/operations/firm.py"/>
        <source>This picture is too large for a letterhead: choose a simpler one.</source>
        <translation>Dieses Bild ist zu groß für einen Briefkopf: Wählen Sie ein einfacheres.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/operations/firm.py"/>
        <source>There is no time zone {name}: write it like Europe/Lisbon.</source>
        <translation>Es gibt keine Zeitzone {name}: Schreiben Sie sie wie Europe/Lisbon.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/calendar.py"/>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/calendar.py"/>
        <source>“{text}” is not a month; write it like 2026-10.</source>
        <translation>„{text}“ ist kein Monat; schreiben Sie ihn wie 2026-10.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/calendar.py"/>
        <source>“{text}” are not hours: write them like 9:00 – 17:00, or leave the line empty.</source>
        <translation>„{text}“ sind keine Stunden: Schreiben Sie sie wie 9:00 – 17:00, oder lassen Sie die Zeile leer.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/calendar.py"/>
        <source>{hours} working hours are too far ahead.</source>
        <translation>{hours} Arbeitsstunden sind zu weit voraus.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/calendar.py"/>
        <source>Opening hours must run forwards and not overlap: {hours}.</source>
        <translation>Öffnungszeiten laufen vorwärts und überschneiden sich nicht: {hours}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/calendar.py"/>
        <source>due {when}</source>
        <translation>fällig {when}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/calendar.py"/>
        <source>1 day late</source>
        <translation>1 Tag überfällig</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/calendar.py"/>
        <source>The week starts on a day from 1 (Monday) to 7 (Sunday).</source>
        <translation>Die Woche beginnt an einem Tag von 1 (Montag) bis 7 (Sonntag).</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/calendar.py"/>
        <source>The fiscal year starts with a month from 1 to 12.</source>
        <translation>Das Geschäftsjahr beginnt in einem Monat von 1 bis 12.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/calendar.py"/>
        <source>Working hours cannot be negative: {hours}.</source>
        <translation>Arbeitsstunden können nicht negativ sein: {hours}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/calendar.py"/>
        <source>There are no opening hours yet; set them in the profile first.</source>
        <translation>Es gibt noch keine Öffnungszeiten; setzen Sie sie erst im Profil.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/calendar.py"/>
        <source>“{name}” is not a time zone like Europe/Lisbon.</source>
        <translation>„{name}“ ist keine Zeitzone wie Europe/Lisbon.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/calendar.py"/>
        <source>{} min late</source>
        <translation>{} Min. überfällig</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/calendar.py"/>
        <source>{} h late</source>
        <translation>{} Std. überfällig</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/calendar.py"/>
        <source>{} days late</source>
        <translation>{} Tage überfällig</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/consent.py"/>
        <source>A consent is for offers, for news, or for everything.</source>
        <translation>Eine Einwilligung gilt für Angebote, für Neuigkeiten oder für alles.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/contacts.py"/>
        <source>This text has {length} characters; {limit} fit.</source>
        <translation>Dieser Text hat {length} Zeichen; {limit} passen hinein.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/joining.py"/>
        <source>“{word}” is not a rule: write keep, gaps or newer, or one field's as note=keep.</source>
        <translation>„{word}“ ist keine Regel: Schreiben Sie keep, gaps oder newer, oder für ein Feld etwa note=keep.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/mail.py"/>
        <source>These words are too long to hand to the mail program: save them as a file instead.</source>
        <translation>Diese Worte sind zu lang für das Mailprogramm: Speichern Sie sie als Datei.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/money.py"/>
        <source>“{text}” is not a share: write it like 23 or 5.5.</source>
        <translation>„{text}“ ist kein Anteil: Schreiben Sie ihn wie 23 oder 5,5.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/money.py"/>
        <source>“{text}” is not an amount in {currency}; write it like {example}.</source>
        <translation>„{text}“ ist kein Betrag in {currency}; schreiben Sie ihn wie {example}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/money.py"/>
        <source>“{currency}” is not a currency code like EUR.</source>
        <translation>„{currency}“ ist kein Währungskürzel wie EUR.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/money.py"/>
        <source>{amount} is not an amount that can be kept.</source>
        <translation>{amount} ist kein Betrag, der sich aufheben lässt.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/money.py"/>
        <source>“{rate}” is not a rate: write what one {currency} is worth, like 0.92.</source>
        <translation>„{rate}“ ist kein Kurs: Schreiben Sie, was ein {currency} wert ist, etwa 0,92.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/money.py"/>
        <source>“{text}” is not a number; write it like {example}.</source>
        <translation>„{text}“ ist keine Zahl; schreiben Sie sie wie {example}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/money.py"/>
        <source>{currency} is the firm’s own currency: it needs no rate.</source>
        <translation>{currency} ist die eigene Währung der Firma: Sie braucht keinen Kurs.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/money.py"/>
        <source>“{locale}” is not a language and country like en_GB.</source>
        <translation>„{locale}“ ist keine Sprache mit Land wie en_GB.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/profile.py"/>
        <source>paid</source>
        <comment>kind of channel</comment>
        <translation>bezahlte Werbung</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/profile.py"/>
        <source>owned</source>
        <comment>kind of channel</comment>
        <translation>eigene Kanäle</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/profile.py"/>
        <source>earned</source>
        <comment>kind of channel</comment>
        <translation>Erwähnungen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/profile.py"/>
        <source>referral</source>
        <comment>kind of channel</comment>
        <translation>Empfehlung</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/profile.py"/>
        <source>repeat</source>
        <comment>kind of channel</comment>
        <translation>Stammkunde</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/profile.py"/>
        <source>walk-in</source>
        <comment>kind of channel</comment>
        <translation>Laufkundschaft</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/profile.py"/>
        <source>unknown</source>
        <comment>kind of channel</comment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/profile.py"/>
        <source>unattributed</source>
        <comment>kind of channel</comment>
        <translation>nicht zugeordnet</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/profile.py"/>
        <source>walk-in</source>
        <translation>Laufkundschaft</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/profile.py"/>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/profile.py"/>
        <source>Newsletter</source>
        <translation>Newsletter</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/profile.py"/>
        <source>“{email}” is not an e-mail address.</source>
        <translation>„{email}“ ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/profile.py"/>
        <source>A tax rate lies between 0 and 100 per cent.</source>
        <translation>Ein Steuersatz liegt zwischen 0 und 100 Prozent.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/profile.py"/>
        <source>A margin lies between 0 and 100 per cent.</source>
        <translation>Eine Marge liegt zwischen 0 und 100 Prozent.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/profile.py"/>
        <source>Say when a won deal counts: on the day of the order, at the work’s end, or in parts.</source>
        <translation>Sagen Sie, wann ein gewonnenes Geschäft zählt: am Tag des Auftrags, am Ende der Arbeit oder in Teilen.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/speech.py"/>
        <source>{} at {}</source>
        <translation>{} um {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/store/office.py"/>
        <source>This file holds no business yet.</source>
        <translation>Diese Datei enthält noch keine Firma.</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <location filename="../../desktop/twohats/cli/__init__.py"/>
        <source>“{text}” is not an amount: write it like 36000 or 36000.50.</source>
        <translation>„{text}“ ist kein Betrag: Schreiben Sie ihn wie 36000 oder 36000.50.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/cli/__init__.py"/>
        <source>“{code}” is not a country: write its two letters, like DE.</source>
        <translation>„{code}“ ist kein Land: Schreiben Sie seine zwei Buchstaben, etwa DE.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/cli/__init__.py"/>
        <source>{text} is not written Word=stage.</source>
        <translation>{text} ist nicht als Wort=Phase geschrieben.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/cli/__init__.py"/>
        <source>Everything comes back as it was: it takes no other option than --json.</source>
        <translation>Alles kommt zurück, wie es war: Es nimmt keine andere Option als --json.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/cli/__init__.py"/>
        <source>{:,} records of {} are back, with their history, in {}.</source>
        <translation>{:,} Einträge von {} sind zurück, mit ihrem Verlauf, in {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/cli/__init__.py"/>
        <source>Say one of --month, --quarter and --year.</source>
        <translation>Nennen Sie eines von --month, --quarter und --year.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/cli/__init__.py"/>
        <source>“{size}” is not a window size: write it like 1280x800; 1024x640 is the least.</source>
        <translation>„{size}“ ist keine Fenstergröße: Schreiben Sie sie wie 1280x800; 1024x640 ist das Kleinste.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/cli/__init__.py"/>
        <source>{} is ready.</source>
        <translation>{} ist bereit.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/cli/__init__.py"/>
        <source>The pages and the figures need a file each.</source>
        <translation>Die Seiten und die Zahlen brauchen je eine Datei.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/cli/__init__.py"/>
        <source>{:,} records in {} files are in {}.</source>
        <translation>{:,} Einträge in {} Dateien liegen in {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/cli/keeping.py"/>
        <source>{} is as it was in {}.</source>
        <translation>{} ist wie in {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/cli/keeping.py"/>
        <source>Erased.</source>
        <translation>Gelöscht.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/cli/keeping.py"/>
        <source>{} is whole: file, tables, history and figures.</source>
        <translation>{} ist unversehrt: Datei, Tabellen, Verlauf und Zahlen.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/cli/keeping.py"/>
        <source>What it was before is in {}.</source>
        <translation>Was vorher darin stand, liegt in {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/cli/keeping.py"/>
        <source>Erase them? This cannot be undone</source>
        <translation>Löschen? Das lässt sich nicht rückgängig machen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/cli/telling.py"/>
        <source>{flag} "{word}=…" says what “{word}” means</source>
        <translation>{flag} "{word}=…" sagt, was „{word}“ bedeutet</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/cli/telling.py"/>
        <source>{} read, {} added, {} matched, {} skipped, {} refused</source>
        <translation>{} gelesen, {} hinzugefügt, {} schon da, {} übersprungen, {} abgewiesen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/cli/telling.py"/>
        <source>Nothing was written: {}</source>
        <translation>Nichts wurde geschrieben: {}</translation>
    </message>
</context>
<context>
    <name>days</name>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>January</source>
        <translation>Januar</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>February</source>
        <translation>Februar</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>March</source>
        <translation>März</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>April</source>
        <translation>April</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>May</source>
        <translation>Mai</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>June</source>
        <translation>Juni</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>July</source>
        <translation>Juli</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>August</source>
        <translation>August</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>September</source>
        <translation>September</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>October</source>
        <translation>Oktober</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>November</source>
        <translation>November</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>December</source>
        <translation>Dezember</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>Jan</source>
        <comment>short month</comment>
        <translation>Jan</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>Feb</source>
        <comment>short month</comment>
        <translation>Feb</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>Mar</source>
        <comment>short month</comment>
        <translation>März</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>Apr</source>
        <comment>short month</comment>
        <translation>Apr</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>May</source>
        <comment>short month</comment>
        <translation>Mai</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>Jun</source>
        <comment>short month</comment>
        <translation>Juni</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>Jul</source>
        <comment>short month</comment>
        <translation>Juli</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>Aug</source>
        <comment>short month</comment>
        <translation>Aug</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>Sep</source>
        <comment>short month</comment>
        <translation>Sept</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>Oct</source>
        <comment>short month</comment>
        <translation>Okt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>Nov</source>
        <comment>short month</comment>
        <translation>Nov</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>Dec</source>
        <comment>short month</comment>
        <translation>Dez</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>Monday</source>
        <translation>Montag</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>Tuesday</source>
        <translation>Dienstag</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>Wednesday</source>
        <translation>Mittwoch</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>Thursday</source>
        <translation>Donnerstag</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>Friday</source>
        <translation>Freitag</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>Saturday</source>
        <translation>Samstag</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>Sunday</source>
        <translation>Sonntag</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>Mon</source>
        <comment>short weekday</comment>
        <translation>Mo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>Tue</source>
        <comment>short weekday</comment>
        <translation>Di</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>Wed</source>
        <comment>short weekday</comment>
        <translation>Mi</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>Thu</source>
        <comment>short weekday</comment>
        <translation>Do</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>Fri</source>
        <comment>short weekday</comment>
        <translation>Fr</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>Sat</source>
        <comment>short weekday</comment>
        <translation>Sa</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>Sun</source>
        <comment>short weekday</comment>
        <translation>So</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>{month} {year}</source>
        <comment>long month</comment>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>{month} {year}</source>
        <comment>short month</comment>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>1</source>
        <comment>first of a month</comment>
        <translation>1</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>{day} {month}</source>
        <comment>long month</comment>
        <translation>{day}. {month}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>{day} {month} {year}</source>
        <comment>long month</comment>
        <translation>{day}. {month} {year}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>{weekday} {day}</source>
        <comment>long weekday</comment>
        <translation>{weekday}, {day}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>W{}</source>
        <translation>KW {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>Q{}</source>
        <translation>Q{}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>{} min</source>
        <translation>{} Min.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>{} h {} min</source>
        <translation>{} Std. {} Min.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <source>{} h</source>
        <translation>{} Std.</translation>
    </message>
</context>
<context>
    <name>erasing</name>
    <message>
        <location filename="../../desktop/twohats/erasing.py"/>
        <source>Erase a person</source>
        <translation>Person löschen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/erasing.py"/>
        <source>Erase who was erased since</source>
        <translation>Löschen, wer seither gelöscht wurde</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/erasing.py"/>
        <source>Sweep the file</source>
        <translation>Datei bereinigen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/erasing.py"/>
        <source>They were erased already.</source>
        <translation>Sie wurden schon gelöscht.</translation>
    </message>
</context>
<context>
    <name>everywhere</name>
    <message>
        <location filename="../../desktop/twohats/app/backups.py"/>
        <location filename="../../desktop/twohats/sales/ui/quote_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/quotes.py"/>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/backups.py"/>
        <location filename="../../desktop/twohats/app/silent_people.py"/>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/exchange/ui/trial_step.py"/>
        <location filename="../../desktop/twohats/handoff/ui/agreement_forms.py"/>
        <location filename="../../desktop/twohats/handoff/ui/answer_forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <location filename="../../desktop/twohats/month/ui/forms.py"/>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <location filename="../../desktop/twohats/sales/ui/reversal.py"/>
        <location filename="../../desktop/twohats/sales/ui/several_forms.py"/>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/backups.py"/>
        <location filename="../../desktop/twohats/app/found_words.py"/>
        <location filename="../../desktop/twohats/exchange/person/fields.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_card.py"/>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/backups.py"/>
        <location filename="../../desktop/twohats/exchange/ui/contact_words.py"/>
        <source>Sales</source>
        <comment>what was sold</comment>
        <translation>Verkäufe</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/contact_card.py"/>
        <location filename="../../desktop/twohats/app/help/manual.py"/>
        <location filename="../../desktop/twohats/app/help/problem.py"/>
        <location filename="../../desktop/twohats/app/help/sheet.py"/>
        <location filename="../../desktop/twohats/app/history/pane.py"/>
        <location filename="../../desktop/twohats/app/silent_people.py"/>
        <location filename="../../desktop/twohats/app/undo_bar.py"/>
        <location filename="../../desktop/twohats/exchange/ui/duplicates.py"/>
        <location filename="../../desktop/twohats/exchange/ui/import_window.py"/>
        <location filename="../../desktop/twohats/handoff/ui/agreement.py"/>
        <location filename="../../desktop/twohats/handoff/ui/reasons.py"/>
        <location filename="../../desktop/twohats/marketing/ui/places.py"/>
        <location filename="../../desktop/twohats/marketing/ui/referrals.py"/>
        <location filename="../../desktop/twohats/marketing/ui/scoring.py"/>
        <location filename="../../desktop/twohats/month/ui/report_dialog.py"/>
        <location filename="../../desktop/twohats/sales/ui/offers.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/contact_card.py"/>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/exchange/person/fields.py"/>
        <location filename="../../desktop/twohats/exchange/ui/contact_words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/leads.py"/>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/contact_card.py"/>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/marketing/ui/leads.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/customers.py"/>
        <source>Where they are</source>
        <translation>Ort oder Gebiet</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/contact_card.py"/>
        <location filename="../../desktop/twohats/app/firm_fields.py"/>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/exchange/person/fields.py"/>
        <location filename="../../desktop/twohats/exchange/ui/contact_words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/contact_card.py"/>
        <location filename="../../desktop/twohats/app/firm_fields.py"/>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/exchange/person/fields.py"/>
        <location filename="../../desktop/twohats/exchange/ui/contact_words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <location filename="../../desktop/twohats/sales/rules/deals.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/contact_card.py"/>
        <location filename="../../desktop/twohats/exchange/ui/contact_words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/contact_card.py"/>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>New lead…</source>
        <translation>Neuer Interessent…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/contact_card.py"/>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/exchange/person/fields.py"/>
        <location filename="../../desktop/twohats/exchange/ui/contact_words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/customers.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_forms.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_story.py"/>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/finder.py"/>
        <location filename="../../desktop/twohats/app/frame.py"/>
        <location filename="../../desktop/twohats/app/history/telling.py"/>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <location filename="../../desktop/twohats/app/papers.py"/>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <location filename="../../desktop/twohats/exchange/ui/contact_words.py"/>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <location filename="../../desktop/twohats/handoff/ui/both_views.py"/>
        <location filename="../../desktop/twohats/hat.py"/>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/month/pages/bank.py"/>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <location filename="../../desktop/twohats/month/rules/report.py"/>
        <location filename="../../desktop/twohats/month/ui/report_dialog.py"/>
        <location filename="../../desktop/twohats/sales/pages/calls.py"/>
        <location filename="../../desktop/twohats/sales/pages/follow_up_sheet.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_story.py"/>
        <source>Sales</source>
        <translation>Vertrieb</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/finder.py"/>
        <location filename="../../desktop/twohats/app/frame.py"/>
        <location filename="../../desktop/twohats/app/history/telling.py"/>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <location filename="../../desktop/twohats/app/papers.py"/>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <location filename="../../desktop/twohats/exchange/ui/contact_words.py"/>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <location filename="../../desktop/twohats/handoff/ui/both_views.py"/>
        <location filename="../../desktop/twohats/hat.py"/>
        <location filename="../../desktop/twohats/marketing/pages/campaign.py"/>
        <location filename="../../desktop/twohats/marketing/pages/segment.py"/>
        <location filename="../../desktop/twohats/marketing/pages/vision.py"/>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <location filename="../../desktop/twohats/month/rules/report.py"/>
        <location filename="../../desktop/twohats/month/ui/report_dialog.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_story.py"/>
        <source>Marketing</source>
        <translation>Marketing</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/firm_fields.py"/>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/exchange/person/fields.py"/>
        <location filename="../../desktop/twohats/exchange/ui/contact_words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/leads.py"/>
        <location filename="../../desktop/twohats/marketing/ui/places.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segment_form.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segment_people.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segment_record.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_forms.py"/>
        <location filename="../../desktop/twohats/sales/ui/stage_forms.py"/>
        <location filename="../../desktop/twohats/widgets/own_views.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/firm_fields.py"/>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/sales/ui/offers.py"/>
        <source>Margin</source>
        <translation>Marge</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/firm_fields.py"/>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/exchange/person/fields.py"/>
        <location filename="../../desktop/twohats/exchange/ui/contact_words.py"/>
        <location filename="../../desktop/twohats/handoff/ui/cold_read.py"/>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/marketing/ui/leads.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/firm_fields.py"/>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/month/ui/report_dialog.py"/>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_form.py"/>
        <location filename="../../desktop/twohats/business/operations/firm.py"/>
        <location filename="../../desktop/twohats/business/rules/profile.py"/>
        <source>The firm needs a name.</source>
        <translation>Die Firma braucht einen Namen.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_form.py"/>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_form.py"/>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/exchange/person/fields.py"/>
        <location filename="../../desktop/twohats/sales/ui/money_asked.py"/>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/first_form.py"/>
        <location filename="../../desktop/twohats/handoff/ui/cold_read.py"/>
        <location filename="../../desktop/twohats/marketing/ui/calendar_words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>{} to {}</source>
        <translation>{} bis {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/found_words.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/customers.py"/>
        <location filename="../../desktop/twohats/sales/ui/wing.py"/>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/found_words.py"/>
        <location filename="../../desktop/twohats/exchange/ui/contact_words.py"/>
        <location filename="../../desktop/twohats/exchange/ui/result_step.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_paper.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/marketing/ui/lead_verbs.py"/>
        <location filename="../../desktop/twohats/marketing/ui/leads.py"/>
        <location filename="../../desktop/twohats/marketing/ui/overview.py"/>
        <location filename="../../desktop/twohats/marketing/ui/places.py"/>
        <location filename="../../desktop/twohats/marketing/ui/wing.py"/>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>Leads</source>
        <translation>Interessenten</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/found_words.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/found_words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <location filename="../../desktop/twohats/marketing/ui/wing.py"/>
        <source>Campaigns</source>
        <translation>Kampagnen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/found_words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segment_record.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <location filename="../../desktop/twohats/marketing/ui/wing.py"/>
        <source>Segments</source>
        <translation>Segmente</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/found_words.py"/>
        <location filename="../../desktop/twohats/exchange/ui/contact_words.py"/>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>Deals</source>
        <translation>Geschäfte</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/found_words.py"/>
        <location filename="../../desktop/twohats/sales/pages/follow_up_sheet.py"/>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <location filename="../../desktop/twohats/sales/ui/wing.py"/>
        <source>Follow-ups</source>
        <translation>Wiedervorlagen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/found_words.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/quote_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/quotes.py"/>
        <location filename="../../desktop/twohats/sales/ui/wing.py"/>
        <source>Quotes</source>
        <translation>Angebote</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/found_words.py"/>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/month/pages/bank.py"/>
        <location filename="../../desktop/twohats/month/pages/documents.py"/>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <location filename="../../desktop/twohats/sales/ui/customers.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <location filename="../../desktop/twohats/sales/ui/quote_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/quotes.py"/>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/found_words.py"/>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <source>Lead</source>
        <translation>Interessent</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/found_words.py"/>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/marketing/pages/campaign.py"/>
        <location filename="../../desktop/twohats/marketing/pages/segment.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/leads.py"/>
        <location filename="../../desktop/twohats/marketing/ui/overview.py"/>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/found_words.py"/>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/exchange/person/fields.py"/>
        <location filename="../../desktop/twohats/marketing/pages/segment.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/marketing/ui/overview.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/found_words.py"/>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <location filename="../../desktop/twohats/sales/ui/quote_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/quotes.py"/>
        <location filename="../../desktop/twohats/sales/ui/today.py"/>
        <source>Deal</source>
        <translation>Geschäft</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/found_words.py"/>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/sales/pages/quote.py"/>
        <source>Quote</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/found_words.py"/>
        <location filename="../../desktop/twohats/marketing/rules/nurture.py"/>
        <source>with Sales</source>
        <translation>beim Vertrieb</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/found_words.py"/>
        <location filename="../../desktop/twohats/handoff/ui/known.py"/>
        <source>waits for Sales</source>
        <translation>wartet auf Vertrieb</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/frame.py"/>
        <location filename="../../desktop/twohats/marketing/ui/overview.py"/>
        <source>{} waiting</source>
        <translation>{} wartend</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/frame.py"/>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <location filename="../../desktop/twohats/sales/ui/today.py"/>
        <source>{} late</source>
        <translation>{} überfällig</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/app/verbs.py"/>
        <location filename="../../desktop/twohats/handoff/ui/answer_forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <location filename="../../desktop/twohats/sample/stories.py"/>
        <source>Let go</source>
        <translation>Aufgeben</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <location filename="../../desktop/twohats/sales/ui/stage_forms.py"/>
        <source>Edit the stage</source>
        <translation>Phase bearbeiten</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <location filename="../../desktop/twohats/marketing/ui/send_sheet.py"/>
        <location filename="../../desktop/twohats/sales/ui/customers.py"/>
        <source>Note…</source>
        <translation>Notiz…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Move to tomorrow</source>
        <translation>Auf morgen verschieben</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Move by a week</source>
        <translation>Um eine Woche verschieben</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <location filename="../../desktop/twohats/sales/ui/stage_forms.py"/>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <location filename="../../desktop/twohats/sales/ui/quote_page.py"/>
        <source>Open as PDF</source>
        <translation>Als PDF öffnen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <location filename="../../desktop/twohats/marketing/ui/calendar.py"/>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <location filename="../../desktop/twohats/sales/ui/wing.py"/>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/keys.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_forms.py"/>
        <source>Go on with it</source>
        <translation>Damit weitermachen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/problem.py"/>
        <location filename="../../desktop/twohats/widgets/record_list.py"/>
        <source>Counting…</source>
        <translation>Es wird gezählt…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/sheet.py"/>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/widgets/record_list.py"/>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/sheet.py"/>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <location filename="../../desktop/twohats/month/ui/report_dialog.py"/>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/help/sheet.py"/>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <location filename="../../desktop/twohats/month/ui/report_dialog.py"/>
        <location filename="../../desktop/twohats/widgets/save_as.py"/>
        <source>Saved as {}.</source>
        <translation>Gespeichert als {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/history/pane.py"/>
        <location filename="../../desktop/twohats/exchange/person/page.py"/>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/history/pane.py"/>
        <location filename="../../desktop/twohats/exchange/ui/file_step.py"/>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/history/telling.py"/>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_story.py"/>
        <source>Undone: {}</source>
        <translation>Rückgängig: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/history/telling.py"/>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_story.py"/>
        <source>Redone: {}</source>
        <translation>Wiederholt: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/history/telling.py"/>
        <location filename="../../desktop/twohats/exchange/person/page.py"/>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <location filename="../../desktop/twohats/sales/ui/questions.py"/>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/history/telling.py"/>
        <location filename="../../desktop/twohats/exchange/person/page.py"/>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <location filename="../../desktop/twohats/sales/ui/questions.py"/>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/history/telling.py"/>
        <location filename="../../desktop/twohats/marketing/ui/scoring.py"/>
        <location filename="../../desktop/twohats/sales/ui/quotes.py"/>
        <location filename="../../desktop/twohats/words.py"/>
        <source>{}: {}</source>
        <translation>{}: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <location filename="../../desktop/twohats/exchange/ui/import_window.py"/>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <location filename="../../desktop/twohats/sales/ui/pipeline.py"/>
        <location filename="../../desktop/twohats/sales/ui/today.py"/>
        <source>Someone called…</source>
        <translation>Jemand hat angerufen…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <location filename="../../desktop/twohats/handoff/ui/first_notice.py"/>
        <source>Agreement…</source>
        <translation>Vereinbarung…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/menus.py"/>
        <location filename="../../desktop/twohats/widgets/own_views.py"/>
        <source>Keep this view…</source>
        <translation>Ansicht behalten…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/papers.py"/>
        <location filename="../../desktop/twohats/month/pages/documents.py"/>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <location filename="../../desktop/twohats/sales/pages/quote_text.py"/>
        <location filename="../../desktop/twohats/sales/ui/customers.py"/>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/preferences.py"/>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <location filename="../../desktop/twohats/marketing/ui/calendar_forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/places.py"/>
        <location filename="../../desktop/twohats/marketing/ui/scoring.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segment_form.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <location filename="../../desktop/twohats/marketing/ui/vision.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_forms.py"/>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <location filename="../../desktop/twohats/sales/ui/offers.py"/>
        <location filename="../../desktop/twohats/sales/ui/quote_form.py"/>
        <location filename="../../desktop/twohats/sales/ui/stage_forms.py"/>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/preferences.py"/>
        <location filename="../../desktop/twohats/sales/ui/target_forms.py"/>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/preferences.py"/>
        <location filename="../../desktop/twohats/sample/business.py"/>
        <source>The firm</source>
        <translation>Die Firma</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/preferences.py"/>
        <location filename="../../desktop/twohats/marketing/pages/campaign.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_paper.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/preferences.py"/>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/sales/ui/target_forms.py"/>
        <source>Working hours</source>
        <translation>Arbeitszeiten</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/silent_people.py"/>
        <location filename="../../desktop/twohats/exchange/ui/duplicates.py"/>
        <source>Searching the address book…</source>
        <translation>Das Adressbuch wird durchgesehen…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/silent_people.py"/>
        <location filename="../../desktop/twohats/handoff/ui/answered.py"/>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <location filename="../../desktop/twohats/sales/ui/today.py"/>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/silent_people.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/app/verbs.py"/>
        <location filename="../../desktop/twohats/handoff/ui/both_views.py"/>
        <location filename="../../desktop/twohats/sample/stories.py"/>
        <source>Accept handoff</source>
        <translation>Übergabe annehmen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/app/verbs.py"/>
        <location filename="../../desktop/twohats/handoff/ui/both_views.py"/>
        <location filename="../../desktop/twohats/sample/stories.py"/>
        <source>Reject handoff</source>
        <translation>Übergabe ablehnen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/app/verbs.py"/>
        <location filename="../../desktop/twohats/handoff/ui/agreement_notice.py"/>
        <location filename="../../desktop/twohats/handoff/ui/answer_forms.py"/>
        <location filename="../../desktop/twohats/sample/stories.py"/>
        <source>Withdraw</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/app/verbs.py"/>
        <location filename="../../desktop/twohats/sample/stories.py"/>
        <source>Read the answer</source>
        <translation>Antwort lesen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/app/verbs.py"/>
        <location filename="../../desktop/twohats/handoff/ui/marketing_side.py"/>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/app/verbs.py"/>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/leads.py"/>
        <location filename="../../desktop/twohats/sample/stories.py"/>
        <source>Keep in touch</source>
        <translation>In Kontakt bleiben</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/marketing/ui/send_sheet.py"/>
        <location filename="../../desktop/twohats/sample/stories.py"/>
        <source>Send lead</source>
        <translation>Interessent übergeben</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/marketing/ui/send_several.py"/>
        <source>Send leads</source>
        <translation>Interessenten übergeben</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/marketing/ui/calendar.py"/>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Delete the season</source>
        <translation>Saison löschen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <source>End campaign</source>
        <translation>Kampagne beenden</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <source>Delete campaign</source>
        <translation>Kampagne löschen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <source>Delete money or hours</source>
        <translation>Geld oder Stunden löschen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <source>Delete words</source>
        <translation>Worte löschen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <source>Delete where and when</source>
        <translation>Wo und wann löschen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/marketing/ui/places.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/marketing/ui/places.py"/>
        <source>Archive the place</source>
        <translation>Ort archivieren</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>Delete the segment</source>
        <translation>Segment löschen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>Remove people</source>
        <translation>Personen entfernen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/marketing/ui/scoring.py"/>
        <source>Remove rule</source>
        <translation>Regel entfernen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/marketing/ui/referrals.py"/>
        <location filename="../../desktop/twohats/sample/stories.py"/>
        <source>Mark as thanked</source>
        <translation>Dank vermerkt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/finished.py"/>
        <location filename="../../desktop/twohats/marketing/ui/finished_forms.py"/>
        <location filename="../../desktop/twohats/sample/stories.py"/>
        <source>Asked for a review</source>
        <translation>Um Bewertung gebeten</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/finished.py"/>
        <location filename="../../desktop/twohats/marketing/ui/finished_forms.py"/>
        <location filename="../../desktop/twohats/sample/stories.py"/>
        <source>Asked for a name</source>
        <translation>Um Empfehlung gebeten</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/marketing/ui/finished_forms.py"/>
        <location filename="../../desktop/twohats/sample/stories.py"/>
        <source>Nothing more to ask</source>
        <translation>Nichts mehr zu fragen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/handoff/ui/marketing_side.py"/>
        <location filename="../../desktop/twohats/sales/ui/done_form.py"/>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <location filename="../../desktop/twohats/sample/talk.py"/>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/sales/rules/stage_words.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_card.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_story.py"/>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <location filename="../../desktop/twohats/sales/ui/several_forms.py"/>
        <location filename="../../desktop/twohats/sample/talk.py"/>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <location filename="../../desktop/twohats/sample/stories.py"/>
        <source>Work is done</source>
        <translation>Arbeit ist fertig</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <location filename="../../desktop/twohats/sample/stories.py"/>
        <source>Give back to Marketing</source>
        <translation>An Marketing zurückgeben</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_forms.py"/>
        <source>Asleep</source>
        <translation>Ruhend</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_forms.py"/>
        <source>Remove the link to the file</source>
        <translation>Verknüpfung entfernen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/sales/ui/several_forms.py"/>
        <source>{} deals lost</source>
        <translation>{} Geschäfte verloren</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/sales/ui/several_forms.py"/>
        <source>{} deals asleep</source>
        <translation>{} Geschäfte ruhend</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/sales/ui/several_forms.py"/>
        <source>Move {} deals</source>
        <translation>{} Geschäfte verschieben</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Drop the follow-up</source>
        <translation>Wiedervorlage verwerfen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/sales/rules/stage_words.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_card.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <location filename="../../desktop/twohats/sample/stories.py"/>
        <source>Won</source>
        <translation>Gewonnen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <location filename="../../desktop/twohats/sample/stories.py"/>
        <source>Quote accepted</source>
        <translation>Angebot angenommen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/sales/ui/reversal.py"/>
        <location filename="../../desktop/twohats/sample/stories.py"/>
        <source>Reverse</source>
        <translation>Stornieren</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/sales/ui/quote_form.py"/>
        <location filename="../../desktop/twohats/sample/talk.py"/>
        <source>Quote declined</source>
        <translation>Angebot abgelehnt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/sales/ui/offers.py"/>
        <source>Remove an offer</source>
        <translation>Leistung entfernen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/sales/ui/stage_forms.py"/>
        <source>Remove a stage</source>
        <translation>Phase entfernen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/handoff/ui/agreement_forms.py"/>
        <source>Withdraw the proposal</source>
        <translation>Vorschlag zurückziehen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/handoff/ui/agreement_forms.py"/>
        <source>Decline the proposal</source>
        <translation>Vorschlag ablehnen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/exchange/ui/duplicates.py"/>
        <source>Merge contacts</source>
        <translation>Kontakte zusammenführen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/exchange/ui/duplicates.py"/>
        <source>Not the same</source>
        <translation>Nicht dieselben</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <location filename="../../desktop/twohats/handoff/ui/sales_side.py"/>
        <location filename="../../desktop/twohats/marketing/operations/segments.py"/>
        <location filename="../../desktop/twohats/marketing/store/backward.py"/>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_paper.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <location filename="../../desktop/twohats/marketing/ui/leads.py"/>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>1 lead</source>
        <translation>1 Interessent</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <location filename="../../desktop/twohats/handoff/ui/sales_side.py"/>
        <location filename="../../desktop/twohats/marketing/operations/segments.py"/>
        <location filename="../../desktop/twohats/marketing/store/backward.py"/>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/leads.py"/>
        <source>{:,} leads</source>
        <translation>{:,} Interessenten</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <location filename="../../desktop/twohats/month/pages/sales_went.py"/>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>1 deal</source>
        <translation>1 Geschäft</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <location filename="../../desktop/twohats/month/pages/sales_went.py"/>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>{:,} deals</source>
        <translation>{:,} Geschäfte</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <location filename="../../desktop/twohats/month/pages/documents.py"/>
        <location filename="../../desktop/twohats/month/pages/sales_went.py"/>
        <source>1 sale</source>
        <translation>1 Verkauf</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <location filename="../../desktop/twohats/month/pages/documents.py"/>
        <location filename="../../desktop/twohats/month/pages/sales_went.py"/>
        <source>{:,} sales</source>
        <translation>{:,} Verkäufe</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <source>1 line of spend</source>
        <translation>1 Zeile Ausgaben</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <source>{:,} lines of spend</source>
        <translation>{:,} Zeilen Ausgaben</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>1 target</source>
        <translation>1 Ziel</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>{:,} targets</source>
        <translation>{:,} Ziele</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>1 contact</source>
        <translation>1 Kontakt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/app/taken_off.py"/>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>{:,} contacts</source>
        <translation>{:,} Kontakte</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/operations/contacts.py"/>
        <location filename="../../desktop/twohats/marketing/rules/leads.py"/>
        <source>Write down who it is: a name or an organisation.</source>
        <translation>Schreiben Sie auf, wer es ist: ein Name oder eine Organisation.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/calendar.py"/>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/calendar.py"/>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/calendar.py"/>
        <location filename="../../desktop/twohats/marketing/ui/ripening.py"/>
        <source>due now</source>
        <translation>jetzt fällig</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/money.py"/>
        <location filename="../../desktop/twohats/handoff/ui/answered.py"/>
        <location filename="../../desktop/twohats/handoff/ui/foot.py"/>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <location filename="../../desktop/twohats/month/pages/words.py"/>
        <location filename="../../desktop/twohats/sales/ui/pipeline.py"/>
        <location filename="../../desktop/twohats/sales/ui/targets.py"/>
        <location filename="../../desktop/twohats/widgets/matrix.py"/>
        <source>{} of {}</source>
        <translation>{} von {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/profile.py"/>
        <location filename="../../desktop/twohats/marketing/operations/answers.py"/>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>Referral</source>
        <translation>Empfehlung</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/profile.py"/>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <source>referral</source>
        <translation>Empfehlung</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/profile.py"/>
        <location filename="../../desktop/twohats/marketing/operations/answers.py"/>
        <source>Repeat customer</source>
        <translation>Stammkunde</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/profile.py"/>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <source>repeat</source>
        <translation>Stammkunde</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/profile.py"/>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>Walk-in</source>
        <translation>Laufkundschaft</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/profile.py"/>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <source>owned</source>
        <translation>eigen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/profile.py"/>
        <location filename="../../desktop/twohats/business/store/office.py"/>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <location filename="../../desktop/twohats/sales/rules/deals.py"/>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/business/rules/profile.py"/>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/cli/telling.py"/>
        <location filename="../../desktop/twohats/exchange/ui/result_step.py"/>
        <source>Line {:,}: {}</source>
        <translation>Zeile {:,}: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <location filename="../../desktop/twohats/widgets/fields.py"/>
        <source>{day} {month}</source>
        <comment>short month</comment>
        <translation>{day}. {month}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <location filename="../../desktop/twohats/widgets/fields.py"/>
        <source>{day} {month} {year}</source>
        <comment>short month</comment>
        <translation>{day}. {month} {year}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/days.py"/>
        <location filename="../../desktop/twohats/widgets/fields.py"/>
        <source>{weekday} {day}</source>
        <comment>short weekday</comment>
        <translation>{weekday}, {day}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/erasing.py"/>
        <location filename="../../desktop/twohats/sales/operations/customers.py"/>
        <source>This contact is no longer there.</source>
        <translation>Dieser Kontakt ist nicht mehr da.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/places.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/month/pages/bank.py"/>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/money_asked.py"/>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/exchange/person/fields.py"/>
        <location filename="../../desktop/twohats/marketing/pages/campaign.py"/>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_card.py"/>
        <source>Words</source>
        <translation>Worte</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <location filename="../../desktop/twohats/handoff/ui/answered.py"/>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>Ends</source>
        <translation>Endet</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/exchange/person/fields.py"/>
        <location filename="../../desktop/twohats/handoff/ui/deciding.py"/>
        <location filename="../../desktop/twohats/marketing/pages/campaign.py"/>
        <location filename="../../desktop/twohats/marketing/pages/segment.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/overview.py"/>
        <location filename="../../desktop/twohats/marketing/ui/vision.py"/>
        <location filename="../../desktop/twohats/sales/ui/done_form.py"/>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <location filename="../../desktop/twohats/sales/ui/questions.py"/>
        <location filename="../../desktop/twohats/sales/ui/today.py"/>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/sales/pages/quote.py"/>
        <location filename="../../desktop/twohats/sales/ui/offers.py"/>
        <location filename="../../desktop/twohats/sales/ui/quote_page.py"/>
        <source>Tax</source>
        <translation>MwSt.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/sales/ui/line_editor.py"/>
        <location filename="../../desktop/twohats/sales/ui/offers.py"/>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/sales/pages/quote.py"/>
        <location filename="../../desktop/twohats/sales/ui/line_editor.py"/>
        <location filename="../../desktop/twohats/sales/ui/quote_page.py"/>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_card.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_forms.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>Chance</source>
        <translation>Chance</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_card.py"/>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <location filename="../../desktop/twohats/sales/ui/quote_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/today.py"/>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/sales/ui/target_forms.py"/>
        <source>Day off</source>
        <translation>Freier Tag</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <location filename="../../desktop/twohats/sales/ui/targets.py"/>
        <location filename="../../desktop/twohats/sales/ui/today.py"/>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/vision_version.py"/>
        <location filename="../../desktop/twohats/sales/ui/offers.py"/>
        <location filename="../../desktop/twohats/sample/business.py"/>
        <source>Offer</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/handoff/ui/reasons.py"/>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/handoff/ui/panel.py"/>
        <source>Handoff</source>
        <translation>Übergabe</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>Booked work</source>
        <translation>Gebuchte Arbeit</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/month/ui/forms.py"/>
        <location filename="../../desktop/twohats/month/ui/report_dialog.py"/>
        <location filename="../../desktop/twohats/sample/months.py"/>
        <source>Words about the month</source>
        <translation>Worte zum Monat</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/sales/ui/targets.py"/>
        <source>Target of a month</source>
        <translation>Ziel für einen Monat</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <location filename="../../desktop/twohats/month/pages/documents.py"/>
        <location filename="../../desktop/twohats/sales/ui/target_forms.py"/>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/hat.py"/>
        <location filename="../../desktop/twohats/marketing/ui/calendar.py"/>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <location filename="../../desktop/twohats/month/pages/words.py"/>
        <location filename="../../desktop/twohats/month/ui/forms.py"/>
        <location filename="../../desktop/twohats/month/ui/report_dialog.py"/>
        <location filename="../../desktop/twohats/sales/ui/targets.py"/>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/exchange/ui/contact_words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/customers.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>Referred by</source>
        <translation>Empfohlen von</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/exchange/ui/contact_words.py"/>
        <location filename="../../desktop/twohats/handoff/ui/cold_read.py"/>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segment_record.py"/>
        <source>Town or area</source>
        <translation>Ort oder Gebiet</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <location filename="../../desktop/twohats/month/ui/report_dialog.py"/>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <source>How we know</source>
        <translation>Woher wir es wissen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/handoff/rules/agreement.py"/>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>Leads a month</source>
        <translation>Interessenten im Monat</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/sales/ui/quote_form.py"/>
        <location filename="../../desktop/twohats/sales/ui/quote_page.py"/>
        <source>Terms</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/handoff/ui/answered.py"/>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/exchange/person/fields.py"/>
        <location filename="../../desktop/twohats/handoff/rules/agreement.py"/>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>May come again</source>
        <translation>Dürfen wiederkommen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/send_fields.py"/>
        <location filename="../../desktop/twohats/sales/pages/quote.py"/>
        <location filename="../../desktop/twohats/sales/ui/quote_form.py"/>
        <location filename="../../desktop/twohats/sales/ui/quote_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/quotes.py"/>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/send_fields.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_card.py"/>
        <source>Why now</source>
        <translation>Warum jetzt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>Sent to Sales</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/marketing/ui/leads.py"/>
        <source>Not before</source>
        <translation>Nicht vor</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/sales/rules/deals.py"/>
        <source>Qualified</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_story.py"/>
        <source>Given back to Marketing</source>
        <translation>An Marketing zurückgegeben</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>Right words</source>
        <translation>Richtige Worte</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/sales/ui/questions.py"/>
        <source>About the promise</source>
        <translation>Zur Zusage</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/handoff/ui/marketing_side.py"/>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/handoff/ui/sales_side.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_forms.py"/>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <location filename="../../desktop/twohats/sales/ui/quote_form.py"/>
        <location filename="../../desktop/twohats/sales/ui/several_forms.py"/>
        <source>In their words</source>
        <translation>Im Wortlaut</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/sales/ui/customers.py"/>
        <source>Open deals</source>
        <translation>Offene Geschäfte</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/sales/ui/customers.py"/>
        <source>First bought</source>
        <translation>Zuerst gekauft</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/sales/ui/customers.py"/>
        <source>Last bought</source>
        <translation>Zuletzt gekauft</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/marketing/pages/vision.py"/>
        <location filename="../../desktop/twohats/marketing/ui/vision.py"/>
        <location filename="../../desktop/twohats/marketing/ui/vision_version.py"/>
        <location filename="../../desktop/twohats/marketing/ui/wing.py"/>
        <source>Vision</source>
        <translation>Vision</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/vision_version.py"/>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/vision_editors.py"/>
        <location filename="../../desktop/twohats/marketing/ui/vision_version.py"/>
        <source>By when</source>
        <translation>Bis wann</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/exchange/person/fields.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <location filename="../../desktop/twohats/marketing/ui/leads.py"/>
        <location filename="../../desktop/twohats/marketing/ui/vision.py"/>
        <location filename="../../desktop/twohats/sales/ui/quote_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/quotes.py"/>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/month/pages/bank.py"/>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_card.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <location filename="../../desktop/twohats/sales/ui/quote_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/several_forms.py"/>
        <location filename="../../desktop/twohats/sales/ui/stage_forms.py"/>
        <location filename="../../desktop/twohats/sales/ui/today.py"/>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/marketing/pages/campaign.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <location filename="../../desktop/twohats/sample/campaigns.py"/>
        <source>Where and when</source>
        <translation>Wo und wann</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <location filename="../../desktop/twohats/sample/campaigns.py"/>
        <source>Money or hours</source>
        <translation>Geld oder Stunden</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/scoring.py"/>
        <source>Rule for the score</source>
        <translation>Regel für Punkte</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>Guess for the plan</source>
        <translation>Für den Plan schätzen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segment_record.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>Who they are</source>
        <translation>Wer sie sind</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/marketing/pages/segment.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segment_record.py"/>
        <source>What they want</source>
        <translation>Was sie wollen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/marketing/pages/segment.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segment_record.py"/>
        <source>What they fear</source>
        <translation>Was sie fürchten</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/marketing/pages/campaign.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/calendar_forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <source>Decide on</source>
        <translation>Entscheiden am</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/exchange/person/fields.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/exchange/person/fields.py"/>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/marketing/ui/leads.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_card.py"/>
        <source>Score</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/marketing/ui/leads.py"/>
        <location filename="../../desktop/twohats/marketing/ui/referrals.py"/>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/exchange/person/fields.py"/>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <source>Wants it from</source>
        <translation>Gewünscht ab</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <source>Who got in touch</source>
        <translation>Von wem es ausging</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/scoring.py"/>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <location filename="../../desktop/twohats/month/pages/words.py"/>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_story.py"/>
        <source>Opened</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>Expected close</source>
        <translation>Abschluss etwa</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_forms.py"/>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <location filename="../../desktop/twohats/sales/ui/several_forms.py"/>
        <source>Asleep until</source>
        <translation>Ruht bis</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/sales/ui/done_form.py"/>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <location filename="../../desktop/twohats/sales/ui/questions.py"/>
        <source>About</source>
        <translation>Thema</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/sales/ui/quote_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/quotes.py"/>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/vision_version.py"/>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/sales/pages/quote_text.py"/>
        <location filename="../../desktop/twohats/sales/ui/quote_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/quotes.py"/>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/sales/ui/done_form.py"/>
        <location filename="../../desktop/twohats/sales/ui/quote_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/quotes.py"/>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/sales/pages/quote.py"/>
        <location filename="../../desktop/twohats/sales/ui/line_editor.py"/>
        <location filename="../../desktop/twohats/sales/ui/quote_page.py"/>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/sales/pages/quote.py"/>
        <location filename="../../desktop/twohats/sales/ui/quote_page.py"/>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>Ordered</source>
        <translation>Beauftragt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_story.py"/>
        <source>Work done</source>
        <translation>Arbeit fertig</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>Sold</source>
        <translation>Verkauft</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <location filename="../../desktop/twohats/handoff/ui/deciding.py"/>
        <location filename="../../desktop/twohats/marketing/ui/send_fields.py"/>
        <source>e-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <source>they agreed</source>
        <translation>hat zugestimmt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <source>offers</source>
        <translation>Angebote</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <source>news</source>
        <translation>Neuigkeiten</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <location filename="../../desktop/twohats/handoff/ui/answered.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/quote_words.py"/>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <location filename="../../desktop/twohats/handoff/ui/both_views.py"/>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/questions.py"/>
        <source>kept</source>
        <translation>eingehalten</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/questions.py"/>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/questions.py"/>
        <source>broken</source>
        <translation>gebrochen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <location filename="../../desktop/twohats/handoff/ui/marketing_side.py"/>
        <source>lost</source>
        <translation>verloren</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/quote_words.py"/>
        <source>declined</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/quote_words.py"/>
        <source>replaced</source>
        <translation>ersetzt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <location filename="../../desktop/twohats/marketing/rules/campaigns.py"/>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <location filename="../../desktop/twohats/marketing/rules/campaigns.py"/>
        <source>later</source>
        <translation>später</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <location filename="../../desktop/twohats/marketing/rules/campaigns.py"/>
        <source>keep</source>
        <translation>beibehalten</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <location filename="../../desktop/twohats/marketing/rules/campaigns.py"/>
        <source>change</source>
        <translation>ändern</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <location filename="../../desktop/twohats/marketing/rules/campaigns.py"/>
        <source>stop</source>
        <translation>stoppen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <location filename="../../desktop/twohats/marketing/rules/campaigns.py"/>
        <location filename="../../desktop/twohats/marketing/ui/vision.py"/>
        <location filename="../../desktop/twohats/marketing/ui/vision_version.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/quote_words.py"/>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <location filename="../../desktop/twohats/marketing/rules/campaigns.py"/>
        <source>scheduled</source>
        <translation>eingeplant</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <location filename="../../desktop/twohats/marketing/rules/campaigns.py"/>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <location filename="../../desktop/twohats/handoff/ui/deciding.py"/>
        <location filename="../../desktop/twohats/marketing/ui/send_fields.py"/>
        <source>call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <location filename="../../desktop/twohats/handoff/ui/deciding.py"/>
        <location filename="../../desktop/twohats/marketing/ui/send_fields.py"/>
        <source>visit</source>
        <translation>Besuch</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <location filename="../../desktop/twohats/handoff/ui/deciding.py"/>
        <location filename="../../desktop/twohats/marketing/ui/send_fields.py"/>
        <source>meeting</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <location filename="../../desktop/twohats/handoff/ui/deciding.py"/>
        <source>task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <location filename="../../desktop/twohats/month/rules/meeting.py"/>
        <source>done</source>
        <translation>getan</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <location filename="../../desktop/twohats/month/rules/meeting.py"/>
        <source>partly</source>
        <translation>teilweise</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <location filename="../../desktop/twohats/month/rules/meeting.py"/>
        <source>not done</source>
        <translation>nicht getan</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <location filename="../../desktop/twohats/marketing/operations/segments.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <source>1 campaign</source>
        <translation>1 Kampagne</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <location filename="../../desktop/twohats/marketing/operations/segments.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <source>{:,} campaigns</source>
        <translation>{:,} Kampagnen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/leaving/folder.py"/>
        <location filename="../../desktop/twohats/storage/file.py"/>
        <source>{name} exists already: choose another name.</source>
        <translation>{name} gibt es schon: Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/leaving/folder.py"/>
        <location filename="../../desktop/twohats/storage/file.py"/>
        <source>There is no folder {name}.</source>
        <translation>Es gibt keinen Ordner {name}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/leaving/folder.py"/>
        <location filename="../../desktop/twohats/paper/writing.py"/>
        <source>{path} cannot be written: {why}.</source>
        <translation>{path} lässt sich nicht schreiben: {why}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/fields.py"/>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>Asked</source>
        <translation>Angefragt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/fields.py"/>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>Straight to Sales</source>
        <translation>Direkt zum Vertrieb</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/fields.py"/>
        <location filename="../../desktop/twohats/month/pages/documents.py"/>
        <location filename="../../desktop/twohats/sales/ui/money_asked.py"/>
        <source>Rate</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/fields.py"/>
        <location filename="../../desktop/twohats/marketing/ui/overview.py"/>
        <location filename="../../desktop/twohats/marketing/ui/places.py"/>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_card.py"/>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/page.py"/>
        <location filename="../../desktop/twohats/month/pages/documents.py"/>
        <location filename="../../desktop/twohats/sales/ui/line_editor.py"/>
        <location filename="../../desktop/twohats/sales/ui/questions.py"/>
        <location filename="../../desktop/twohats/sales/ui/quote_page.py"/>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/page.py"/>
        <location filename="../../desktop/twohats/marketing/pages/campaign.py"/>
        <location filename="../../desktop/twohats/marketing/pages/segment.py"/>
        <location filename="../../desktop/twohats/month/pages/wall.py"/>
        <location filename="../../desktop/twohats/sales/pages/calls.py"/>
        <location filename="../../desktop/twohats/sales/pages/follow_up_sheet.py"/>
        <source>As of {}</source>
        <translation>Stand {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/sheet.py"/>
        <location filename="../../desktop/twohats/exchange/reading/table.py"/>
        <location filename="../../desktop/twohats/exchange/reading/text.py"/>
        <location filename="../../desktop/twohats/exchange/returning/document.py"/>
        <location filename="../../desktop/twohats/storage/backup.py"/>
        <location filename="../../desktop/twohats/storage/guard.py"/>
        <source>{name} cannot be read: {why}.</source>
        <translation>{name} lässt sich nicht lesen: {why}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/table.py"/>
        <location filename="../../desktop/twohats/storage/guard.py"/>
        <source>There is no file {name}.</source>
        <translation>Es gibt keine Datei {name}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/columns_step.py"/>
        <location filename="../../desktop/twohats/marketing/pages/segment.py"/>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/contact_words.py"/>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <location filename="../../desktop/twohats/marketing/ui/leads.py"/>
        <source>Last contact</source>
        <translation>Letzter Kontakt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/contact_words.py"/>
        <location filename="../../desktop/twohats/marketing/rules/nurture.py"/>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>asked not to be contacted</source>
        <translation>wollte nicht angesprochen werden</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/duplicates.py"/>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>an e-mail address</source>
        <translation>eine E-Mail-Adresse</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/duplicates.py"/>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>a phone number</source>
        <translation>eine Telefonnummer</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/duplicates.py"/>
        <location filename="../../desktop/twohats/sales/ui/board.py"/>
        <source>{:,} of {:,}</source>
        <translation>{:,} von {:,}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/everything.py"/>
        <location filename="../../desktop/twohats/exchange/ui/import_window.py"/>
        <location filename="../../desktop/twohats/widgets/record_list.py"/>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/import_window.py"/>
        <location filename="../../desktop/twohats/marketing/ui/vision.py"/>
        <location filename="../../desktop/twohats/widgets/form.py"/>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/import_window.py"/>
        <location filename="../../desktop/twohats/month/ui/forms.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/done_form.py"/>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/import_window.py"/>
        <location filename="../../desktop/twohats/sales/ui/done_form.py"/>
        <location filename="../../desktop/twohats/widgets/form.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/reading_step.py"/>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>Letters</source>
        <translation>Zeichensatz</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/result_step.py"/>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Where we meet people…</source>
        <translation>Wo wir Menschen treffen…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/result_step.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/pipeline.py"/>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <location filename="../../desktop/twohats/sales/ui/wing.py"/>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/way.py"/>
        <location filename="../../desktop/twohats/sales/ui/stage_forms.py"/>
        <source>Stages</source>
        <translation>Phasen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/operations/following.py"/>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>No promise was made to this customer.</source>
        <translation>Diesem Kunden wurde nichts zugesagt.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <location filename="../../desktop/twohats/marketing/ui/send_sheet.py"/>
        <source>Not ready to send: {missing}.</source>
        <translation>Noch nicht bereit zur Übergabe: {missing}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement.py"/>
        <location filename="../../desktop/twohats/marketing/ui/vision.py"/>
        <source>Versions</source>
        <translation>Fassungen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement.py"/>
        <location filename="../../desktop/twohats/marketing/pages/vision.py"/>
        <location filename="../../desktop/twohats/marketing/ui/vision_version.py"/>
        <source>Version {}</source>
        <translation>Fassung {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_notice.py"/>
        <location filename="../../desktop/twohats/handoff/ui/marketing_side.py"/>
        <location filename="../../desktop/twohats/marketing/ui/finished.py"/>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <location filename="../../desktop/twohats/sales/ui/quote_page.py"/>
        <location filename="../../desktop/twohats/words.py"/>
        <source>“{}”</source>
        <translation>„{}“</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <location filename="../../desktop/twohats/handoff/ui/reasons.py"/>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <location filename="../../desktop/twohats/month/pages/sales_went.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_words.py"/>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <location filename="../../desktop/twohats/handoff/ui/brake.py"/>
        <location filename="../../desktop/twohats/marketing/ui/brake_card.py"/>
        <source>1 week</source>
        <translation>1 Woche</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <location filename="../../desktop/twohats/handoff/ui/reasons.py"/>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <location filename="../../desktop/twohats/month/pages/sales_went.py"/>
        <source>{:,} days</source>
        <translation>{:,} Tage</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/answer_forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <source>Keep</source>
        <comment>in touch</comment>
        <translation>In Kontakt bleiben</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/answer_forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <source>Not before</source>
        <comment>nurture</comment>
        <translation>Nicht vor dem</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/answer_forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <source>Keep in touch with {}</source>
        <translation>Mit {} in Kontakt bleiben</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/answered.py"/>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/leads.py"/>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>What they need</source>
        <translation>Bedarf</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/answered.py"/>
        <location filename="../../desktop/twohats/handoff/ui/cold_read.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_card.py"/>
        <source>Sent</source>
        <comment>a handoff</comment>
        <translation>Übergeben</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/answered.py"/>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>Working hours</source>
        <comment>how long</comment>
        <translation>Arbeitsstunden</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/both_views.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_story.py"/>
        <source>Accepted</source>
        <comment>a handoff</comment>
        <translation>Angenommen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/card.py"/>
        <location filename="../../desktop/twohats/marketing/ui/finished.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>No name</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/cold_read.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_forms.py"/>
        <source>Note: {}</source>
        <translation>Notiz: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/cold_read.py"/>
        <location filename="../../desktop/twohats/handoff/ui/marketing_side.py"/>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/sales/pages/calls.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_card.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_story.py"/>
        <source>We promised: {}</source>
        <translation>Zugesagt: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/cold_read.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_card.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>valid until {}</source>
        <translation>gültig bis {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/cold_read.py"/>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/marketing/ui/leads.py"/>
        <source>Wants it</source>
        <translation>Gewünscht</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/cold_read.py"/>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/marketing/ui/leads.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_card.py"/>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/cold_read.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_card.py"/>
        <source>No promise was made.</source>
        <translation>Es gab keine Zusage.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/cold_read.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/marketing/ui/ripening.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segment_record.py"/>
        <source>from {}</source>
        <translation>ab {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/foot.py"/>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>Answered in time</source>
        <translation>Rechtzeitig beantwortet</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/marketing_side.py"/>
        <location filename="../../desktop/twohats/marketing/ui/ripening.py"/>
        <source>came back</source>
        <translation>kam zurück</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/marketing_side.py"/>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Let go…</source>
        <translation>Aufgeben…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/marketing_side.py"/>
        <location filename="../../desktop/twohats/handoff/ui/sales_side.py"/>
        <location filename="../../desktop/twohats/sales/ui/customers.py"/>
        <location filename="../../desktop/twohats/widgets/fields.py"/>
        <source>Key {}</source>
        <translation>Taste {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/reasons.py"/>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/reasons.py"/>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>What was off</source>
        <translation>Was nicht passte</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/reasons.py"/>
        <location filename="../../desktop/twohats/marketing/ui/scoring.py"/>
        <location filename="../../desktop/twohats/marketing/ui/send_sheet.py"/>
        <source>Add…</source>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/reasons.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segment_people.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <location filename="../../desktop/twohats/sales/ui/stage_forms.py"/>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/hat.py"/>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_story.py"/>
        <source>Owner</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/letters.py"/>
        <location filename="../../desktop/twohats/paper/letter.py"/>
        <source>These words do not fit on one page: leave some out.</source>
        <translation>Diese Worte passen nicht auf eine Seite: Lassen Sie etwas weg.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/vision.py"/>
        <location filename="../../desktop/twohats/sales/ui/today.py"/>
        <source>by {}</source>
        <translation>bis {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/campaigns.py"/>
        <location filename="../../desktop/twohats/sales/ui/offers.py"/>
        <source>A price cannot be negative.</source>
        <translation>Ein Preis kann nicht negativ sein.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_story.py"/>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>no day set</source>
        <translation>kein Tag gesetzt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_words.py"/>
        <source>{} days</source>
        <translation>{} Tage</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/brake_card.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_words.py"/>
        <source>{} weeks</source>
        <translation>{} Wochen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar_forms.py"/>
        <location filename="../../desktop/twohats/sample/plans.py"/>
        <source>New season</source>
        <translation>Neue Saison</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar_forms.py"/>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <location filename="../../desktop/twohats/sales/ui/several_forms.py"/>
        <location filename="../../desktop/twohats/sales/ui/stage_forms.py"/>
        <location filename="../../desktop/twohats/sample/talk.py"/>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <location filename="../../desktop/twohats/sample/campaigns.py"/>
        <source>New campaign</source>
        <translation>Neue Kampagne</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <location filename="../../desktop/twohats/sales/ui/done_form.py"/>
        <source>Plan it</source>
        <translation>Planen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <location filename="../../desktop/twohats/sample/campaigns.py"/>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <location filename="../../desktop/twohats/sample/campaigns.py"/>
        <source>Add words</source>
        <translation>Worte hinzufügen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_paper.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>Own hours</source>
        <translation>Eigene Stunden</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>What it was</source>
        <translation>Was es war</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_paper.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <location filename="../../desktop/twohats/marketing/ui/overview.py"/>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>Cost per lead</source>
        <translation>Kosten je Interessent</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_paper.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <location filename="../../desktop/twohats/marketing/ui/overview.py"/>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_paper.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>Promises kept</source>
        <translation>Zusagen eingehalten</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_paper.py"/>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>{} leads</source>
        <translation>{} Interessenten</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <location filename="../../desktop/twohats/marketing/ui/places.py"/>
        <location filename="../../desktop/twohats/marketing/ui/scoring.py"/>
        <location filename="../../desktop/twohats/sales/ui/offers.py"/>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <location filename="../../desktop/twohats/marketing/ui/vision.py"/>
        <location filename="../../desktop/twohats/marketing/ui/vision_version.py"/>
        <location filename="../../desktop/twohats/month/ui/report_dialog.py"/>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_words.py"/>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segment_record.py"/>
        <location filename="../../desktop/twohats/sales/pages/follow_up_sheet.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>until {}</source>
        <translation>bis {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <location filename="../../desktop/twohats/marketing/ui/overview.py"/>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>Spent</source>
        <translation>Ausgegeben</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <location filename="../../desktop/twohats/sales/ui/quotes.py"/>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/finished_forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>E-mail or phone</source>
        <translation>E-Mail oder Telefon</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/finished_forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <location filename="../../desktop/twohats/sales/ui/customers.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_forms.py"/>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <location filename="../../desktop/twohats/sales/ui/sale_forms.py"/>
        <source>Write down</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/leads.py"/>
        <location filename="../../desktop/twohats/marketing/ui/overview.py"/>
        <location filename="../../desktop/twohats/sample/stories.py"/>
        <source>New lead</source>
        <translation>Neuer Interessent</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>Messenger</source>
        <translation>Messenger</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>At the door</source>
        <translation>An der Tür</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <location filename="../../desktop/twohats/sample/stories.py"/>
        <source>Log contact</source>
        <translation>Kontakt notieren</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>It came with an import, and nothing was changed since.</source>
        <translation>Kam mit einem Import, und seither wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>How to reach them</source>
        <translation>Kontaktwege</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>Who changed what</source>
        <translation>Wer was geändert hat</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>No offers</source>
        <translation>Keine Angebote</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>No news</source>
        <translation>Keine Neuigkeiten</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>agreed to be contacted</source>
        <translation>darf angesprochen werden</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_story.py"/>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>and {} before</source>
        <translation>und {} davor</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>by {}</source>
        <comment>ways of contact</comment>
        <translation>per {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/leads.py"/>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <location filename="../../desktop/twohats/marketing/ui/send_sheet.py"/>
        <location filename="../../desktop/twohats/sample/stories.py"/>
        <source>Mark ready</source>
        <translation>Als bereit markieren</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/leads.py"/>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>Still interested?</source>
        <translation>Noch aktuell?</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>All we hold about them…</source>
        <translation>Alles über diese Person…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Erase this person…</source>
        <translation>Diese Person löschen…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Save as contacts…</source>
        <translation>Als Kontakte speichern…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <location filename="../../desktop/twohats/marketing/ui/vision.py"/>
        <location filename="../../desktop/twohats/sample/plans.py"/>
        <source>Publish the vision</source>
        <translation>Vision veröffentlichen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <location filename="../../desktop/twohats/widgets/save_as.py"/>
        <source>Save as</source>
        <translation>Speichern als</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/overview.py"/>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>New leads</source>
        <translation>Neue Interessenten</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/overview.py"/>
        <location filename="../../desktop/twohats/sales/ui/targets.py"/>
        <source>{} over</source>
        <translation>{} darüber</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/referrals.py"/>
        <location filename="../../desktop/twohats/sales/ui/questions.py"/>
        <location filename="../../desktop/twohats/sales/ui/quotes.py"/>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/referrals.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>Bought</source>
        <translation>Gekauft</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/scoring.py"/>
        <location filename="../../desktop/twohats/sales/ui/offers.py"/>
        <location filename="../../desktop/twohats/sales/ui/stage_forms.py"/>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/scoring.py"/>
        <location filename="../../desktop/twohats/sample/plans.py"/>
        <source>New rule</source>
        <translation>Neue Regel</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segment_record.py"/>
        <location filename="../../desktop/twohats/paper/table.py"/>
        <location filename="../../desktop/twohats/sales/ui/board.py"/>
        <source>and {:,} more</source>
        <translation>und {:,} weitere</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <location filename="../../desktop/twohats/sample/plans.py"/>
        <source>New segment</source>
        <translation>Neues Segment</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <location filename="../../desktop/twohats/sample/plans.py"/>
        <source>Edit the persona</source>
        <translation>Persona bearbeiten</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_forms.py"/>
        <location filename="../../desktop/twohats/widgets/own_views.py"/>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision_editors.py"/>
        <location filename="../../desktop/twohats/sales/pages/quote.py"/>
        <source>What we offer</source>
        <translation>Was wir bieten</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/closing.py"/>
        <location filename="../../desktop/twohats/sample/months.py"/>
        <source>Close the month</source>
        <translation>Monat abschließen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/closing.py"/>
        <location filename="../../desktop/twohats/rooms.py"/>
        <location filename="../../desktop/twohats/sample/stories.py"/>
        <source>Waited too long</source>
        <translation>Zu lange gewartet</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/bank.py"/>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <location filename="../../desktop/twohats/month/pages/wall.py"/>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>no target set</source>
        <translation>kein Ziel gesetzt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/bank.py"/>
        <location filename="../../desktop/twohats/month/pages/documents.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>1 order</source>
        <translation>1 Auftrag</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/bank.py"/>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>No deal is open.</source>
        <translation>Kein Geschäft ist offen.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/documents.py"/>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <source>Document</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>not said yet</source>
        <translation>noch offen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <location filename="../../desktop/twohats/sales/ui/customer_words.py"/>
        <source>{} months</source>
        <translation>{} Monate</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <location filename="../../desktop/twohats/sales/ui/targets.py"/>
        <location filename="../../desktop/twohats/sales/ui/today.py"/>
        <source>Revenue</source>
        <translation>Umsatz</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_card.py"/>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <location filename="../../desktop/twohats/sales/ui/targets.py"/>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <location filename="../../desktop/twohats/sales/ui/targets.py"/>
        <source>Against target</source>
        <translation>Gegenüber Ziel</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <location filename="../../desktop/twohats/sales/ui/quote_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/today.py"/>
        <source>Next action</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <location filename="../../desktop/twohats/month/pages/words.py"/>
        <location filename="../../desktop/twohats/sales/ui/targets.py"/>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>Quarter</source>
        <translation>Quartal</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <location filename="../../desktop/twohats/sales/ui/pipeline.py"/>
        <source>1 open deal</source>
        <translation>1 offenes Geschäft</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/forms.py"/>
        <location filename="../../desktop/twohats/sample/months.py"/>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/rooms.py"/>
        <location filename="../../desktop/twohats/sample/business.py"/>
        <source>Found the firm</source>
        <translation>Firma anlegen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <location filename="../../desktop/twohats/widgets/known_line.py"/>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <location filename="../../desktop/twohats/sample/stories.py"/>
        <source>Someone called</source>
        <translation>Jemand hat angerufen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <location filename="../../desktop/twohats/sample/present.py"/>
        <location filename="../../desktop/twohats/sample/talk.py"/>
        <source>Plan</source>
        <translation>Planen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <location filename="../../desktop/twohats/sample/present.py"/>
        <location filename="../../desktop/twohats/sample/talk.py"/>
        <source>Amount and date</source>
        <translation>Betrag und Datum</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <location filename="../../desktop/twohats/sample/talk.py"/>
        <source>What we found</source>
        <translation>Was wir festgestellt haben</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <location filename="../../desktop/twohats/sample/stories.py"/>
        <source>Judge the promise</source>
        <translation>Zusage beurteilen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline.py"/>
        <location filename="../../desktop/twohats/widgets/record_list.py"/>
        <source>{:,} of {}</source>
        <translation>{:,} von {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_form.py"/>
        <location filename="../../desktop/twohats/sample/quotes.py"/>
        <source>New quote</source>
        <translation>Neues Angebot</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quotes.py"/>
        <location filename="../../desktop/twohats/sample/quotes.py"/>
        <source>Quote sent</source>
        <translation>Angebot gesendet</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/sale_forms.py"/>
        <location filename="../../desktop/twohats/sample/stories.py"/>
        <source>New sale</source>
        <translation>Neuer Verkauf</translation>
    </message>
</context>
<context>
    <name>exchange</name>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/exchange/ui/contact_words.py"/>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <source>Need</source>
        <translation>Bedarf</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <source>Begins</source>
        <translation>Beginnt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <source>Promise</source>
        <translation>Zusage</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Firm</source>
        <translation>Firma</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>The firm’s logo</source>
        <translation>Logo der Firma</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Way to reach them</source>
        <translation>Kontaktweg</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Two who are alike, and not the same</source>
        <translation>Zwei, die sich ähneln und nicht dieselben sind</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Erased person</source>
        <translation>Gelöschte Person</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Agreement</source>
        <translation>Vereinbarung</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Proposal</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>What Sales reported</source>
        <translation>Was der Vertrieb meldete</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Where they stand with Sales</source>
        <translation>Wie sie beim Vertrieb stehen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Coming campaign</source>
        <translation>Kommende Kampagne</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Published vision</source>
        <translation>Veröffentlichte Vision</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Published bet</source>
        <translation>Veröffentlichte Wette</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Finished work</source>
        <translation>Fertige Arbeit</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>What was agreed</source>
        <translation>Was vereinbart wurde</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Closed month</source>
        <translation>Abgeschlossener Monat</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Letterhead</source>
        <translation>Briefkopf</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Opens</source>
        <translation>Öffnet</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Closes</source>
        <translation>Schließt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Closed all day</source>
        <translation>Ganztägig geschlossen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Worked</source>
        <translation>Gearbeitet</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>The usual one</source>
        <translation>Das übliche</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Merged into</source>
        <translation>Zusammengeführt mit</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Kept until</source>
        <translation>Aufbewahrt bis</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Address or number</source>
        <translation>Adresse oder Nummer</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Said</source>
        <translation>Gesagt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Hours to decide</source>
        <translation>Stunden bis zur Entscheidung</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Hours to the first call</source>
        <translation>Stunden bis zum ersten Anruf</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Days until it lapses</source>
        <translation>Tage, bis sie verfällt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Queue limit</source>
        <translation>So viele warten höchstens</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Times it may come back</source>
        <translation>So oft kommt sie höchstens zurück</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Agreed</source>
        <translation>Vereinbart</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Booked weeks before slowing down</source>
        <translation>Gebuchte Wochen, die bremsen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>What ready means</source>
        <translation>Was bereit heißt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Proposed by</source>
        <translation>Vorgeschlagen von</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <source>Words with it</source>
        <translation>Worte dazu</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Again after days</source>
        <translation>Wieder nach Tagen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Needs a note</source>
        <translation>Braucht eine Notiz</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Takes consent back</source>
        <translation>Nimmt die Einwilligung zurück</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Do first</source>
        <translation>Zuerst tun</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Sent all the same, because</source>
        <translation>Trotzdem übergeben, weil</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>First spoken to</source>
        <translation>Zuerst gesprochen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Given back because</source>
        <translation>Zurückgegeben, weil</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Right place</source>
        <translation>Richtiger Ort</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Right time</source>
        <translation>Richtige Zeit</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Promise was</source>
        <translation>Zusage war</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Undone</source>
        <translation>Rückgängig gemacht</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Marked</source>
        <translation>Bewertet</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/exchange/ui/way.py"/>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Ask again</source>
        <translation>Wieder fragen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Booked until</source>
        <translation>Ausgebucht bis</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <source>Leads expected</source>
        <translation>Erwartete Interessenten</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Called off</source>
        <translation>Abgesagt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <source>Known by</source>
        <translation>Erkannt an</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Next job planned</source>
        <translation>Nächster Auftrag geplant</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Put away</source>
        <translation>Weggelegt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <source>Outcome</source>
        <translation>Daraus wurde</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Month closed</source>
        <translation>Abgeschlossen am</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/shared_words.py"/>
        <source>Opened again</source>
        <translation>Wieder geöffnet</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <source>Number of the paper</source>
        <translation>Nummer des Papiers</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <source>Place on a list</source>
        <translation>Platz auf einer Liste</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <source>Contact with a lead</source>
        <translation>Kontakt mit einem Interessenten</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <source>Thanks</source>
        <translation>Dank</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <source>Season</source>
        <translation>Saison</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <source>Bet</source>
        <translation>Wette</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <source>Reason to lose</source>
        <translation>Grund eines Verlusts</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <source>Activity</source>
        <translation>Tätigkeit</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/exchange/ui/way.py"/>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <source>Line of a quote</source>
        <translation>Angebotsposition</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <source>Order</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <source>Sale</source>
        <translation>Verkauf</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <source>Their moment</source>
        <translation>Ihr Moment</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <source>Their words</source>
        <translation>Ihre Worte</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <source>Weekdays</source>
        <translation>Wochentage</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/exchange/person/fields.py"/>
        <source>Scored for</source>
        <translation>Punkte für</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/exchange/person/fields.py"/>
        <source>Wants it until</source>
        <translation>Gewünscht bis</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <source>Time spent</source>
        <translation>Aufgewendete Zeit</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <source>Lost because</source>
        <translation>Verloren, weil</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <location filename="../../desktop/twohats/exchange/person/fields.py"/>
        <source>Where it lies</source>
        <translation>Wo es liegt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <source>Version</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <source>Words above</source>
        <translation>Worte oben</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <source>Words below</source>
        <translation>Worte unten</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/wing_words.py"/>
        <source>In their currency</source>
        <translation>In ihrer Währung</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <source>they did</source>
        <translation>sie</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <source>we did</source>
        <translation>wir</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <source>letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <source>phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <source>messenger</source>
        <translation>Messenger</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <source>at the door</source>
        <translation>an der Tür</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <location filename="../../desktop/twohats/exchange/person/fields.py"/>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <source>organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <source>paid</source>
        <translation>bezahlte Werbung</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <source>earned</source>
        <translation>Erwähnungen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <source>walked in</source>
        <translation>kam vorbei</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <source>withdrawn</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <source>keeping in touch</source>
        <translation>in Kontakt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <source>let go</source>
        <translation>aufgegeben</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <source>lapsed</source>
        <translation>verfallen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <source>given back</source>
        <translation>zurückgegeben</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <source>won</source>
        <translation>gewonnen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <source>asleep</source>
        <translation>ruhend</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <source>opened again</source>
        <translation>wieder geöffnet</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <source>sale</source>
        <translation>Verkauf</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <source>sale taken back</source>
        <translation>Verkauf zurückgenommen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <source>signed</source>
        <translation>unterschrieben</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <source>objection</source>
        <translation>Einwand</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>1 handoff</source>
        <translation>1 Übergabe</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/called/words.py"/>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>{:,} handoffs</source>
        <translation>{:,} Übergaben</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/duplicates/merging.py"/>
        <source>They are one already.</source>
        <translation>Sie sind schon eins.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/duplicates/merging.py"/>
        <source>“{need}” is open for both: answer or close one of them first, then they can be merged.</source>
        <translation>„{need}“ ist bei beiden offen: Beantworten oder schließen Sie erst eines, dann lassen sie sich zusammenführen.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/kinds.py"/>
        <source>There is no field {field} in {kind}: there are {names}.</source>
        <translation>Es gibt kein Feld {field} in {kind}: Es gibt {names}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/kinds.py"/>
        <source>There is no kind {kind}: there are {kinds}.</source>
        <translation>Es gibt keine Art {kind}: Es gibt {kinds}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/mapping.py"/>
        <source>The field {field} is given twice.</source>
        <translation>Das Feld {field} ist zweimal angegeben.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/mapping.py"/>
        <source>{text} is not written field=value.</source>
        <translation>{text} ist nicht als Feld=Wert geschrieben.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/mapping.py"/>
        <source>{text} is not written Column=field.</source>
        <translation>{text} ist nicht als Spalte=Feld geschrieben.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/mapping.py"/>
        <source>There is no column {name}: the file has {columns}.</source>
        <translation>Es gibt keine Spalte {name}: Die Datei hat {columns}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/mapping.py"/>
        <source>No column is known as a field of {kind} in {columns}: give {flag} "Column={field}".</source>
        <translation>Keine Spalte ist als Feld von {kind} bekannt in {columns}: Geben Sie {flag} "Spalte={field}" an.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/mapping.py"/>
        <source>No column is known as {needed} in {columns}: give {flag} "Column={field}".</source>
        <translation>Keine Spalte ist als {needed} bekannt in {columns}: Geben Sie {flag} "Spalte={field}" an.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/words.py"/>
        <source>external id</source>
        <comment>column of a table</comment>
        <translation>externe Nummer</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/words.py"/>
        <source>name</source>
        <comment>column of a table</comment>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/words.py"/>
        <source>organisation</source>
        <comment>column of a table</comment>
        <translation>Organisation</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/words.py"/>
        <source>email</source>
        <comment>column of a table</comment>
        <translation>E-Mail</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/words.py"/>
        <source>phone</source>
        <comment>column of a table</comment>
        <translation>Telefon</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/words.py"/>
        <source>where we meet people</source>
        <comment>column of a table</comment>
        <translation>wo wir Menschen treffen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/words.py"/>
        <source>campaign</source>
        <comment>column of a table</comment>
        <translation>Kampagne</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/words.py"/>
        <source>segment</source>
        <comment>column of a table</comment>
        <translation>Segment</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/words.py"/>
        <source>need</source>
        <comment>column of a table</comment>
        <translation>Bedarf</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/words.py"/>
        <source>created on</source>
        <comment>column of a table</comment>
        <translation>angelegt am</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/words.py"/>
        <source>town or area</source>
        <comment>column of a table</comment>
        <translation>Ort oder Gebiet</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/words.py"/>
        <source>address</source>
        <comment>column of a table</comment>
        <translation>Adresse</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/words.py"/>
        <source>unsubscribed</source>
        <comment>column of a table</comment>
        <translation>abgemeldet</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/words.py"/>
        <source>note</source>
        <comment>column of a table</comment>
        <translation>Notiz</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/words.py"/>
        <source>lead</source>
        <comment>column of a table</comment>
        <translation>Interessent</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/words.py"/>
        <source>title</source>
        <comment>column of a table</comment>
        <translation>Titel</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/words.py"/>
        <source>stage</source>
        <comment>column of a table</comment>
        <translation>Phase</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/words.py"/>
        <source>amount</source>
        <comment>column of a table</comment>
        <translation>Betrag</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/words.py"/>
        <source>currency</source>
        <comment>column of a table</comment>
        <translation>Währung</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/words.py"/>
        <source>result</source>
        <comment>column of a table</comment>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/words.py"/>
        <source>opened on</source>
        <comment>column of a table</comment>
        <translation>begonnen am</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/words.py"/>
        <source>expected close</source>
        <comment>column of a table</comment>
        <translation>erwarteter Abschluss</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/words.py"/>
        <source>closed on</source>
        <comment>column of a table</comment>
        <translation>abgeschlossen am</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/words.py"/>
        <source>lost reason</source>
        <comment>column of a table</comment>
        <translation>Verlustgrund</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/words.py"/>
        <source>document</source>
        <comment>column of a table</comment>
        <translation>Beleg</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/words.py"/>
        <source>date</source>
        <comment>column of a table</comment>
        <translation>Datum</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/words.py"/>
        <source>contact</source>
        <comment>column of a table</comment>
        <translation>Kontakt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/words.py"/>
        <source>quantity</source>
        <comment>column of a table</comment>
        <translation>Menge</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/words.py"/>
        <source>unit price</source>
        <comment>column of a table</comment>
        <translation>Einzelpreis</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/words.py"/>
        <source>kind</source>
        <comment>column of a table</comment>
        <translation>Art</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/words.py"/>
        <source>hours</source>
        <comment>column of a table</comment>
        <translation>Stunden</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/words.py"/>
        <source>language</source>
        <comment>column of a table</comment>
        <translation>Sprache</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/words.py"/>
        <source>tags</source>
        <comment>column of a table</comment>
        <translation>Schlagworte</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/fields/words.py"/>
        <source>month</source>
        <comment>column of a table</comment>
        <translation>Monat</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>1 way to reach them</source>
        <translation>1 Kontaktweg</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>{:,} ways to reach them</source>
        <translation>{:,} Kontaktwege</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>1 consent</source>
        <translation>1 Einwilligung</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>{:,} consents</source>
        <translation>{:,} Einwilligungen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>1 tag</source>
        <translation>1 Schlagwort</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>{:,} tags</source>
        <translation>{:,} Schlagworte</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>1 list</source>
        <translation>1 Liste</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>{:,} lists</source>
        <translation>{:,} Listen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>1 note of thanks</source>
        <translation>1 Dank</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>{:,} notes of thanks</source>
        <translation>{:,}-mal Dank</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>1 outcome</source>
        <translation>1 Ergebnis</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>{:,} outcomes</source>
        <translation>{:,} Ergebnisse</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>where they stand with Sales</source>
        <translation>Stand beim Vertrieb</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>where they stand with Sales ({:,})</source>
        <translation>Stand beim Vertrieb ({:,})</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>1 finished job</source>
        <translation>1 fertige Arbeit</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>{:,} finished jobs</source>
        <translation>{:,} fertige Arbeiten</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>1 earlier version of a deal</source>
        <translation>1 früherer Stand eines Geschäfts</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>{:,} earlier versions of deals</source>
        <translation>{:,} frühere Stände von Geschäften</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>1 activity</source>
        <translation>1 Tätigkeit</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>{:,} activities</source>
        <translation>{:,} Tätigkeiten</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>their name on 1 order</source>
        <translation>der Name auf 1 Auftrag</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>their name on {:,} orders</source>
        <translation>der Name auf {:,} Aufträgen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>their name on 1 sale</source>
        <translation>der Name auf 1 Verkauf</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>their name on {:,} sales</source>
        <translation>der Name auf {:,} Verkäufen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>1 note</source>
        <translation>1 Notiz</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>{:,} notes</source>
        <translation>{:,} Notizen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>1 linked file</source>
        <translation>1 verknüpfte Datei</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>{:,} linked files</source>
        <translation>{:,} verknüpfte Dateien</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>their name on 1 quote</source>
        <translation>der Name auf 1 Angebot</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>their name on {:,} quotes</source>
        <translation>der Name auf {:,} Angeboten</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>1 line of a quote</source>
        <translation>1 Angebotsposition</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>{:,} lines of quotes</source>
        <translation>{:,} Angebotspositionen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>their name in 1 closed month</source>
        <translation>der Name in 1 abgeschlossenen Monat</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>their name in {:,} closed months</source>
        <translation>der Name in {:,} abgeschlossenen Monaten</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>ways to reach them</source>
        <translation>Kontaktwege</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>leads</source>
        <translation>Interessenten</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>tags</source>
        <translation>Schlagworte</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>thanks</source>
        <translation>Dank</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>handoffs</source>
        <translation>Übergaben</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>outcomes</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>finished work</source>
        <translation>fertige Arbeit</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>deals</source>
        <translation>Geschäfte</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>earlier versions of deals</source>
        <translation>frühere Stände der Geschäfte</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>activities</source>
        <translation>Tätigkeiten</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>orders</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>sales</source>
        <translation>Verkäufe</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>quotes</source>
        <translation>Angebote</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>quote lines</source>
        <translation>Angebotspositionen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/data.py"/>
        <source>closed months</source>
        <translation>abgeschlossene Monate</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/fields.py"/>
        <source>Written down</source>
        <translation>Eingetragen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/fields.py"/>
        <source>In this state since</source>
        <translation>In diesem Status seit</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/fields.py"/>
        <source>Asked by themselves</source>
        <translation>Von selbst angefragt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/fields.py"/>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/fields.py"/>
        <source>Told</source>
        <translation>Gemeldet</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/fields.py"/>
        <source>Proposed</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/fields.py"/>
        <location filename="../../desktop/twohats/exchange/ui/reading_step.py"/>
        <location filename="../../desktop/twohats/exchange/ui/refused.py"/>
        <location filename="../../desktop/twohats/exchange/ui/trial_step.py"/>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/fields.py"/>
        <source>Erased</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/fields.py"/>
        <source>As it was sent</source>
        <translation>Wie übergeben</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/page.py"/>
        <source>Everything that is kept of this person, on both sides of the firm, and what was done with it. Names of other people stand here only where somebody named them. The JSON file has internal keys and each change, too.</source>
        <translation>Alles, was über diese Person aufgehoben ist, in beiden Bereichen der Firma, und was damit getan wurde. Namen anderer stehen hier nur, wo jemand sie nannte. Die JSON-Datei hat auch innere Schlüssel und jede Änderung.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/page.py"/>
        <source>Both sides</source>
        <translation>Beide Bereiche</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/page.py"/>
        <source>What we hold</source>
        <translation>Was wir haben</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/page.py"/>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/person/page.py"/>
        <source>What it says</source>
        <translation>Was darin steht</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/plan.py"/>
        <source>left out: {}</source>
        <translation>ausgelassen: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/plan.py"/>
        <source>known as: {}</source>
        <translation>erkannt als: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/__init__.py"/>
        <source>a database</source>
        <translation>eine Datenbank</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/__init__.py"/>
        <source>a PDF</source>
        <translation>ein PDF</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/__init__.py"/>
        <source>a picture</source>
        <translation>ein Bild</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/__init__.py"/>
        <source>an archive</source>
        <translation>ein Archiv</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/__init__.py"/>
        <source>a file in XML</source>
        <translation>eine Datei in XML</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/__init__.py"/>
        <source>a web page</source>
        <translation>eine Webseite</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/__init__.py"/>
        <source>{name} has headings but no rows.</source>
        <translation>{name} hat Überschriften, aber keine Zeilen.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/__init__.py"/>
        <source>{name} is {kind}, not a table: save it as CSV first.</source>
        <translation>{name} ist {kind}, keine Tabelle: Speichern Sie es erst als CSV.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/child.py"/>
        <location filename="../../desktop/twohats/exchange/reading/sheet.py"/>
        <source>{name} is larger inside than a table can be: save the sheet you need as CSV.</source>
        <translation>{name} ist innen größer, als eine Tabelle sein kann: Speichern Sie das nötige Blatt als CSV.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/child.py"/>
        <location filename="../../desktop/twohats/exchange/reading/sheet.py"/>
        <source>{name} is damaged or not a spreadsheet: it cannot be read.</source>
        <translation>{name} ist beschädigt oder keine Tabelle: Es lässt sich nicht lesen.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/child.py"/>
        <location filename="../../desktop/twohats/exchange/reading/table.py"/>
        <source>{name} is empty.</source>
        <translation>{name} ist leer.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/child.py"/>
        <source>{name} has several sheets: say with {flag} which, of {sheets}.</source>
        <translation>{name} hat mehrere Blätter: Sagen Sie mit {flag}, welches, von {sheets}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/child.py"/>
        <source>{name} is locked with a password: save it without one first.</source>
        <translation>{name} ist mit einem Kennwort gesperrt: Speichern Sie es zuerst ohne.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/child.py"/>
        <source>{name} has no sheet called {sheet}.</source>
        <translation>{name} hat kein Blatt namens {sheet}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/child.py"/>
        <source>{name} defines entities of its own, which no spreadsheet does: it is not opened.</source>
        <translation>{name} legt eigene Entitäten fest, was keine Tabelle tut: Es wird nicht geöffnet.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/table.py"/>
        <source>1 cell</source>
        <translation>1 Zelle</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/table.py"/>
        <source>{} cells</source>
        <translation>{} Zellen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/table.py"/>
        <source>{name} is a folder, not a file.</source>
        <translation>{name} ist ein Ordner, keine Datei.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/table.py"/>
        <source>The headings of {name} in line {line} cannot be read.</source>
        <translation>Die Überschriften von {name} in Zeile {line} lassen sich nicht lesen.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/table.py"/>
        <source>The headings of {name} hold a zero byte: it is not a text table.</source>
        <translation>Die Überschriften von {name} enthalten ein Nullbyte: Es ist keine Texttabelle.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/table.py"/>
        <source>{name} has {found} columns; no more than {most} can be taken in.</source>
        <translation>{name} hat {found} Spalten; mehr als {most} lassen sich nicht einlesen.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/table.py"/>
        <source>The row follows a broken quote and has {} where the headings have {}.</source>
        <translation>Die Zeile folgt auf ein falsches Anführungszeichen und hat {}, die Überschriften haben {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/table.py"/>
        <source>The row holds a zero byte, which no text has.</source>
        <translation>Die Zeile enthält ein Nullbyte, das kein Text hat.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/table.py"/>
        <source>The row has {} where the headings have {}.</source>
        <translation>Die Zeile hat {}, die Überschriften haben {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/text.py"/>
        <source>A cell in quotation marks begins in this row and never ends.</source>
        <translation>In dieser Zeile beginnt eine Zelle mit Anführungszeichen und endet nie.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/text.py"/>
        <source>{name} is not a text table; if it is UTF-16 without a mark, give {flag} utf-16-le.</source>
        <translation>{name} ist keine Texttabelle; ist es UTF-16 ohne Kennung, geben Sie {flag} utf-16-le an.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/text.py"/>
        <source>{name} is not in UTF-8: say with {flag} what it is in, for example {flag} cp1252.</source>
        <translation>{name} ist nicht in UTF-8: Sagen Sie mit {flag}, worin es ist, etwa {flag} cp1252.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/text.py"/>
        <source>{name} is marked as {marked}: leave the encoding out.</source>
        <translation>{name} ist als {marked} gekennzeichnet: Lassen Sie die Kodierung weg.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/text.py"/>
        <source>{name} does not read as {encoding}.</source>
        <translation>{name} liest sich nicht als {encoding}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/text.py"/>
        <source>{delimiter} is not a delimiter: it is one of , ; | or tab.</source>
        <translation>{delimiter} ist kein Trennzeichen: Es ist eines von , ; | oder Tab.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/text.py"/>
        <source>{name} is marked as {encoding} but is not.</source>
        <translation>{name} ist als {encoding} gekennzeichnet, ist es aber nicht.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/text.py"/>
        <source>There is no encoding called {encoding}.</source>
        <translation>Es gibt keine Kodierung namens {encoding}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/text.py"/>
        <source>{name} has a line that never ends: it is not a text table.</source>
        <translation>{name} hat eine Zeile, die nie endet: Es ist keine Texttabelle.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/text.py"/>
        <source>{name} was changed while it was read.</source>
        <translation>{name} wurde geändert, während es gelesen wurde.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/reading/text.py"/>
        <source>A cell of this row is longer than {} characters.</source>
        <translation>Eine Zelle dieser Zeile ist länger als {} Zeichen.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/recognising.py"/>
        <source>None of its headings says what it holds.</source>
        <translation>Keine der Überschriften sagt, was sie enthält.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/recognising.py"/>
        <source>It has these columns: {}.</source>
        <translation>Sie hat diese Spalten: {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/recognising.py"/>
        <source>Its headings are those of {}.</source>
        <translation>Ihre Überschriften sind die von {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/returning/document.py"/>
        <source>{name} is damaged, or is not what Two Hats writes with “Export everything…”.</source>
        <translation>{name} ist beschädigt oder nicht das, was Two Hats mit „Alles exportieren…“ schreibt.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/returning/document.py"/>
        <source>{name} was written by another version of Two Hats: bring both to the same one and export again.</source>
        <translation>{name} wurde von einer anderen Version von Two Hats geschrieben: Bringen Sie beide auf dieselbe und exportieren Sie neu.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/returning/document.py"/>
        <source>{name} holds other tables than Two Hats has.</source>
        <translation>{name} enthält andere Tabellen, als Two Hats hat.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/returning/document.py"/>
        <source>{name} is too large for Two Hats.</source>
        <translation>{name} ist zu groß für Two Hats.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/returning/document.py"/>
        <source>Row {number} of {title} cannot be read.</source>
        <translation>Zeile {number} von {title} lässt sich nicht lesen.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/returning/everything.py"/>
        <source>Nothing was taken in from {name}: {why}.</source>
        <translation>Aus {name} wurde nichts eingelesen: {why}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/returning/everything.py"/>
        <source>It holds no firm.</source>
        <translation>Es enthält keine Firma.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/returning/everything.py"/>
        <source>This business is not empty: it has {title} already. Everything comes back into a new file only.</source>
        <translation>Diese Firma ist nicht leer: Sie hat schon {title}. Alles kommt nur in eine neue Datei zurück.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/returning/everything.py"/>
        <source>A closed month was altered.</source>
        <translation>Ein abgeschlossener Monat wurde verändert.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/returning/everything.py"/>
        <source>There is no time zone {name}.</source>
        <translation>Es gibt keine Zeitzone {name}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/returning/everything.py"/>
        <source>A row of {table} has something else for {word}.</source>
        <translation>Eine Zeile von {table} hat etwas anderes für {word}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/taking/business_done.py"/>
        <source>The value of a deal cannot be negative.</source>
        <translation>Der Wert eines Geschäfts kann nicht negativ sein.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/taking/business_done.py"/>
        <source>A deal that is {state} needs the day it closed.</source>
        <translation>Ein Geschäft, das {state} ist, braucht den Tag des Abschlusses.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/taking/business_done.py"/>
        <source>It closed on {closed}, before it was opened on {opened}.</source>
        <translation>Es wurde am {closed} abgeschlossen, bevor es am {opened} begann.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/taking/business_done.py"/>
        <source>There is no lead {lead}: take in the leads first.</source>
        <translation>Es gibt keinen Interessenten {lead}: Lesen Sie erst die Interessenten ein.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/taking/business_done.py"/>
        <source>The date is missing.</source>
        <translation>Das Datum fehlt.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/taking/business_done.py"/>
        <source>The kind “{kind}” is neither new nor repeat.</source>
        <translation>Die Art „{kind}“ ist weder neu noch Stammkunde.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/taking/business_done.py"/>
        <source>The amount is missing.</source>
        <translation>Der Betrag fehlt.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/taking/known.py"/>
        <source>very like {} ({})</source>
        <translation>sehr ähnlich: {} ({})</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/taking/known.py"/>
        <source>They were erased from this file, and stay so: they are not taken in again.</source>
        <translation>Sie wurden aus dieser Datei gelöscht und bleiben es: Sie werden nicht wieder eingelesen.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/taking/people.py"/>
        <source>The amount is in {currency}, the firm counts in {own}: convert it first.</source>
        <translation>Der Betrag ist in {currency}, die Firma rechnet in {own}: Rechnen Sie ihn erst um.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/taking/people.py"/>
        <source>The date, or both amount and hours, are missing.</source>
        <translation>Es fehlt das Datum, oder Betrag und Stunden zugleich.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/taking/people.py"/>
        <source>Hours cannot be negative.</source>
        <translation>Stunden können nicht negativ sein.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/taking/people.py"/>
        <source>There is no name, no organisation and no way to reach them.</source>
        <translation>Es gibt keinen Namen, keine Organisation und keinen Kontaktweg.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/taking/people.py"/>
        <source>The month or the amount is missing.</source>
        <translation>Der Monat oder der Betrag fehlt.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/taking/people.py"/>
        <source>The month {month} stands in the file twice.</source>
        <translation>Der Monat {month} steht zweimal in der Datei.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/taking/stages.py"/>
        <source>A stage cannot mean “{word}” here: {known}.</source>
        <translation>Eine Phase kann hier nicht „{word}“ bedeuten: {known}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/taking/take.py"/>
        <source>Import enquiries</source>
        <translation>Anfragen importieren</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/taking/take.py"/>
        <source>Import leads</source>
        <translation>Interessenten importieren</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/taking/take.py"/>
        <source>Import contacts</source>
        <translation>Kontakte importieren</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/taking/take.py"/>
        <source>Import deals</source>
        <translation>Geschäfte importieren</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/taking/take.py"/>
        <source>Import sales</source>
        <translation>Verkäufe importieren</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/taking/take.py"/>
        <source>Import spend</source>
        <translation>Ausgaben importieren</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/taking/take.py"/>
        <source>Import targets</source>
        <translation>Ziele importieren</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/taking/take.py"/>
        <source>It is new.</source>
        <translation>Es ist neu.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/taking/take.py"/>
        <source>It is here already, or further up in this file.</source>
        <translation>Es ist schon da, oder weiter oben in dieser Datei.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/columns_step.py"/>
        <source>Space chooses where a column goes.</source>
        <translation>Leertaste wählt, wohin eine Spalte geht.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/columns_step.py"/>
        <source>Column of the file</source>
        <translation>Spalte der Datei</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/columns_step.py"/>
        <source>For example</source>
        <translation>Zum Beispiel</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/columns_step.py"/>
        <source>Goes to</source>
        <translation>Geht nach</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/columns_step.py"/>
        <source>Columns of the file</source>
        <translation>Spalten der Datei</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/columns_step.py"/>
        <source>As recognised</source>
        <translation>Wie erkannt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/columns_step.py"/>
        <source>If they are here already</source>
        <translation>Falls sie schon da sind</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/columns_step.py"/>
        <source>If they are here already:</source>
        <translation>Falls sie schon da sind:</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/columns_step.py"/>
        <source>1 column is left out.</source>
        <translation>1 Spalte wird ausgelassen.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/columns_step.py"/>
        <source>Every column is taken in.</source>
        <translation>Jede Spalte wird eingelesen.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/columns_step.py"/>
        <source>{:,} columns are left out.</source>
        <translation>{:,} Spalten werden ausgelassen.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/columns_step.py"/>
        <source>They go where you put them the last time.</source>
        <translation>Sie gehen dorthin, wo Sie sie letztes Mal hintaten.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/contact_words.py"/>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/contact_words.py"/>
        <source>Other ways</source>
        <translation>Andere Wege</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/contact_words.py"/>
        <source>Held by</source>
        <translation>Bei</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/contact_words.py"/>
        <source>In the book since</source>
        <translation>Im Adressbuch seit</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/contact_words.py"/>
        <source>{} in touch</source>
        <translation>{} in Kontakt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/contact_words.py"/>
        <source>{} open</source>
        <translation>{} offen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/duplicates.py"/>
        <source>Find duplicates</source>
        <translation>Doppelte Einträge suchen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/duplicates.py"/>
        <source>← and → choose who stays. The other’s history goes along, and Ctrl+Z takes the last answer back.</source>
        <translation>← und → wählen, wer bleibt. Der Verlauf des anderen geht mit, und Strg+Z nimmt die letzte Antwort zurück.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/duplicates.py"/>
        <source>Skip  S</source>
        <translation>Überspringen  S</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/duplicates.py"/>
        <source>Not the same  N</source>
        <translation>Nicht dieselben  N</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/duplicates.py"/>
        <source>Merge  M</source>
        <translation>Zusammenführen  M</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/duplicates.py"/>
        <source>{:,} of {:,} · they share {}</source>
        <translation>{:,} von {:,} · gemeinsam: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/duplicates.py"/>
        <source>No duplicates found.</source>
        <translation>Keine doppelten Einträge gefunden.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/duplicates.py"/>
        <source>the end of a phone number</source>
        <translation>das Ende einer Telefonnummer</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/duplicates.py"/>
        <source>nearly the same name</source>
        <translation>fast der gleiche Name</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/duplicates.py"/>
        <source>Who stays</source>
        <translation>Wer bleibt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/duplicates.py"/>
        <source>The whole address book was searched.</source>
        <translation>Das ganze Adressbuch ist durchgesehen.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/duplicates.py"/>
        <source>That is all: {:,} merged, {:,} not the same, {:,} skipped.</source>
        <translation>Das ist alles: {:,} zusammengeführt, {:,} nicht dieselben, {:,} übersprungen.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/everything.py"/>
        <source>{:,} records in {} files are in {}. README.txt there says what is what.</source>
        <translation>{:,} Einträge in {} Dateien liegen in {}. README.txt dort sagt, was was ist.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/everything.py"/>
        <source>{:,} records of {} are back, with their history.</source>
        <translation>{:,} Einträge von {} sind zurück, mit ihrem Verlauf.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/everything.py"/>
        <source>Export everything into a new folder</source>
        <translation>Alles in einen neuen Ordner exportieren</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/everything.py"/>
        <source>Folders (*)</source>
        <translation>Ordner (*)</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/everything.py"/>
        <source>Take everything back in</source>
        <translation>Alles zurückholen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/everything.py"/>
        <source>Take it in</source>
        <translation>Einlesen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/everything.py"/>
        <source>Taking everything in…</source>
        <translation>Alles wird eingelesen…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/everything.py"/>
        <source>Stopped: nothing was written.</source>
        <translation>Abgebrochen: Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/everything.py"/>
        <source>Exporting everything…</source>
        <translation>Alles wird exportiert…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/everything.py"/>
        <source>This business is empty. Everything that is written in {} comes into it, with its history: the firm, both hats and every month. It comes in whole or not at all, and cannot be undone with Ctrl+Z.</source>
        <translation>Diese Firma ist leer. Alles, was in {} steht, kommt hinein, mit Verlauf: die Firma, beide Hüte und jeder Monat. Es kommt ganz oder gar nicht und lässt sich nicht mit Strg+Z rückgängig machen.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/everything.py"/>
        <source>Everything of {} {}</source>
        <translation>Alles von {} {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/file_step.py"/>
        <source>It holds</source>
        <translation>Sie enthält</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/file_step.py"/>
        <source>Another file…</source>
        <translation>Andere Datei…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/file_step.py"/>
        <source>It cannot be taken in.</source>
        <translation>Sie lässt sich nicht einlesen.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/file_step.py"/>
        <source>1 column</source>
        <translation>1 Spalte</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/file_step.py"/>
        <source>What you copied</source>
        <translation>Was Sie kopiert haben</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/file_step.py"/>
        <source>{:,} columns</source>
        <translation>{:,} Spalten</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/file_step.py"/>
        <source>It is taken as you took it the last time.</source>
        <translation>Sie wird eingelesen wie beim letzten Mal.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/file_step.py"/>
        <location filename="../../desktop/twohats/exchange/ui/meanings_step.py"/>
        <location filename="../../desktop/twohats/exchange/ui/reading_step.py"/>
        <source>choose…</source>
        <translation>wählen…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/file_step.py"/>
        <source>Taken for {}. {}</source>
        <translation>Gelesen als {}. {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/file_step.py"/>
        <source>{} Choose it.</source>
        <translation>{} Wählen Sie es.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/forms.py"/>
        <source>Tables and address cards (*.csv *.tsv *.txt *.tab *.xlsx *.xls *.ods *.vcf);;Everything (*.json);;All files (*)</source>
        <translation>Tabellen und Adresskarten (*.csv *.tsv *.txt *.tab *.xlsx *.xls *.ods *.vcf);;Alles (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/forms.py"/>
        <source>Import a file</source>
        <translation>Datei importieren</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/forms.py"/>
        <source>Nothing is copied yet: copy the cells in the spreadsheet, headings too.</source>
        <translation>Noch ist nichts kopiert: Kopieren Sie die Zellen in der Tabelle, auch die Überschriften.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/import_window.py"/>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/import_window.py"/>
        <source>Import what you copied</source>
        <translation>Kopiertes importieren</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/import_window.py"/>
        <source>Choose what it holds.</source>
        <translation>Wählen Sie, was sie enthält.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/import_window.py"/>
        <source>{} refused.csv</source>
        <translation>{} abgewiesen.csv</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/import_window.py"/>
        <source>Import {}</source>
        <translation>{} importieren</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/meanings_step.py"/>
        <source>Some words under “{}” are not known here: say once what each of them means.</source>
        <translation>Einige Wörter unter „{}“ sind hier nicht bekannt: Sagen Sie einmal, was jedes davon bedeutet.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/meanings_step.py"/>
        <source>Words for stages</source>
        <translation>Wörter für Phasen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/meanings_step.py"/>
        <source>Space chooses what a word means.</source>
        <translation>Leertaste wählt, was ein Wort bedeutet.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/meanings_step.py"/>
        <source>Word of the file</source>
        <translation>Wort der Datei</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/meanings_step.py"/>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/meanings_step.py"/>
        <source>What it means</source>
        <translation>Was es bedeutet</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/meanings_step.py"/>
        <source>They mean what you said the last time.</source>
        <translation>Sie bedeuten, was Sie letztes Mal gesagt haben.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/meanings_step.py"/>
        <source>1 other word is not known either: its rows would be refused.</source>
        <translation>1 weiteres Wort ist auch nicht bekannt: Seine Zeilen würden abgewiesen.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/meanings_step.py"/>
        <source>Refused without a meaning: {}.</source>
        <translation>Ohne Bedeutung abgewiesen: {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/meanings_step.py"/>
        <source>{:,} other words are not known either: their rows would be refused.</source>
        <translation>{:,} weitere Wörter sind auch nicht bekannt: Ihre Zeilen würden abgewiesen.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/reading_step.py"/>
        <source>The first rows</source>
        <translation>Die ersten Zeilen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/reading_step.py"/>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/reading_step.py"/>
        <source>Between cells</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/reading_step.py"/>
        <source>Decimal sign</source>
        <translation>Dezimalzeichen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/reading_step.py"/>
        <source>Dates</source>
        <translation>Datum</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/reading_step.py"/>
        <source>as the file shows</source>
        <translation>wie die Datei zeigt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/reading_step.py"/>
        <source>The first {}.</source>
        <translation>Die ersten {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/reading_step.py"/>
        <source>1 row.</source>
        <translation>1 Zeile.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/reading_step.py"/>
        <source>1 row would not be taken in: choose it to see why.</source>
        <translation>1 Zeile würde nicht eingelesen: Wählen Sie sie, um zu sehen, warum.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/reading_step.py"/>
        <source>none leaves a doubt</source>
        <translation>keine lässt Zweifel</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/reading_step.py"/>
        <source>told after the others</source>
        <translation>aus den anderen erkannt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/reading_step.py"/>
        <source>as the file shows: {}</source>
        <translation>wie die Datei zeigt: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/reading_step.py"/>
        <source>All {}.</source>
        <translation>Alle {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/reading_step.py"/>
        <source>{:,} rows would not be taken in: choose one to see why.</source>
        <translation>{:,} Zeilen würden nicht eingelesen: Wählen Sie eine, um zu sehen, warum.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/refused.py"/>
        <source>Why it was refused</source>
        <translation>Warum abgewiesen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/result_step.py"/>
        <source>Taking it in: {:,} of {}. Stopping leaves nothing of it.</source>
        <translation>Wird eingelesen: {:,} von {}. Beim Abbrechen bleibt nichts davon.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/result_step.py"/>
        <source>1 place is new: say what kind it is.</source>
        <translation>1 Ort ist neu: Sagen Sie, von welcher Art er ist.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/result_step.py"/>
        <source>{:,} places are new: say what kind they are.</source>
        <translation>{:,} Orte sind neu: Sagen Sie, von welcher Art sie sind.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/result_step.py"/>
        <source>The refused rows are in {}: correct them there, and import that file.</source>
        <translation>Die abgewiesenen Zeilen liegen in {}: Berichtigen Sie sie dort und importieren Sie diese Datei.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/result_step.py"/>
        <source>{} open for over a year without a date: look in {} ▸ Still interested? They raise no alarm.</source>
        <translation>{} über ein Jahr ohne Datum offen: Sehen Sie in {} ▸ Noch aktuell? nach. Sie lösen keine Warnung aus.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/result_step.py"/>
        <source>Undo this import</source>
        <translation>Diesen Import rückgängig machen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/result_step.py"/>
        <source>Save the refused rows…</source>
        <translation>Abgewiesene Zeilen speichern…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/result_step.py"/>
        <source>Taking it in…</source>
        <translation>Wird eingelesen…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/result_step.py"/>
        <source>It is one step: Ctrl+Z takes it back later, too.</source>
        <translation>Es ist ein einziger Schritt: Strg+Z nimmt ihn auch später zurück.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/result_step.py"/>
        <source>The import is taken back.</source>
        <translation>Der Import ist zurückgenommen.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/result_step.py"/>
        <source>Ctrl+Shift+Z redoes the import.</source>
        <translation>Strg+Umschalt+Z liest ihn wieder ein.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/result_step.py"/>
        <source>{}.</source>
        <translation>{}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/result_step.py"/>
        <source>Archived, so offered no longer: {}. Bring back what is in use again.</source>
        <translation>Archiviert und deshalb nicht mehr angeboten: {}. Holen Sie zurück, was wieder in Gebrauch ist.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/result_step.py"/>
        <source>{} of it were used since and stay.</source>
        <translation>{} davon wurden seither benutzt und bleiben.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/result_step.py"/>
        <source>{} added</source>
        <translation>{} hinzugefügt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/result_step.py"/>
        <source>{} here already</source>
        <translation>{} schon da</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/result_step.py"/>
        <source>{} refused</source>
        <translation>{} abgewiesen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/result_step.py"/>
        <source>And {:,} more.</source>
        <translation>Und {:,} weitere.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/trial_step.py"/>
        <source>What would come of it</source>
        <translation>Was daraus würde</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/trial_step.py"/>
        <source>Trying it out. Nothing is written yet.</source>
        <translation>Probelauf. Noch wird nichts geschrieben.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/trial_step.py"/>
        <source>{:,} new</source>
        <translation>{:,} neu</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/trial_step.py"/>
        <source>{:,} here already</source>
        <translation>{:,} schon da</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/trial_step.py"/>
        <source>{:,} similar</source>
        <translation>{:,} ähnlich</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/trial_step.py"/>
        <source>{:,} to know</source>
        <translation>Hinweise: {:,}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/trial_step.py"/>
        <source>{:,} no records</source>
        <translation>{:,} ohne Eintrag</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/trial_step.py"/>
        <source>{:,} refused</source>
        <translation>{:,} abgewiesen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/trial_step.py"/>
        <source>Who or what</source>
        <translation>Wer oder was</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/trial_step.py"/>
        <source>There are none.</source>
        <translation>Es gibt keine.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/trial_step.py"/>
        <source>They come in as new ones: nobody is joined with somebody who is only similar.</source>
        <translation>Sie kommen als neue hinein: Niemand wird mit jemandem verbunden, der nur ähnlich ist.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/trial_step.py"/>
        <source>Rows that stand beside the records, such as sums, are not taken in.</source>
        <translation>Zeilen, die neben den Einträgen stehen, etwa Summen, werden nicht eingelesen.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/trial_step.py"/>
        <source>The others are taken in. The refused rows can be saved afterwards, each with its reason.</source>
        <translation>Die anderen werden eingelesen. Die abgewiesenen Zeilen lassen sich danach speichern, jede mit ihrem Grund.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/trial_step.py"/>
        <source>{} read: {} would be added. Nothing is written yet.</source>
        <translation>{} gelesen: {} kämen hinzu. Noch ist nichts geschrieben.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/trial_step.py"/>
        <source>Trying it out: {} read. Nothing is written yet.</source>
        <translation>Probelauf: {} gelesen. Noch ist nichts geschrieben.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/trial_step.py"/>
        <source>{} read: nothing in them is new.</source>
        <translation>{} gelesen: Nichts darin ist neu.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/way.py"/>
        <source>How it is written</source>
        <translation>Wie sie geschrieben ist</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/way.py"/>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/way.py"/>
        <source>Trial</source>
        <translation>Probe</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>Enquiries: leads, and the deals and orders they became</source>
        <translation>Anfragen: Interessenten, und die Geschäfte und Aufträge daraus</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>Leads: people who may need you</source>
        <translation>Interessenten: Menschen, die Sie vielleicht brauchen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>Contacts: an address book</source>
        <translation>Kontakte: ein Adressbuch</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>Deals: possible sales, each with its stage</source>
        <translation>Geschäfte: mögliche Verkäufe, jedes mit seiner Phase</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>Sales: money that came in</source>
        <translation>Verkäufe: Geld, das hereinkam</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>Spend: what marketing cost</source>
        <translation>Ausgaben: was Marketing kostete</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>Targets: what each month should bring</source>
        <translation>Ziele: was jeder Monat bringen soll</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>1 row</source>
        <translation>1 Zeile</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>UTF-8: what most programs write</source>
        <translation>UTF-8: was die meisten Programme schreiben</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>Western European (Windows-1252)</source>
        <translation>Westeuropäisch (Windows-1252)</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>Western European (ISO 8859-15)</source>
        <translation>Westeuropäisch (ISO 8859-15)</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>Western European (Mac)</source>
        <translation>Westeuropäisch (Mac)</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>Central European (Windows-1250)</source>
        <translation>Mitteleuropäisch (Windows-1250)</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>Central European (ISO 8859-2)</source>
        <translation>Mitteleuropäisch (ISO 8859-2)</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>Cyrillic (Windows-1251)</source>
        <translation>Kyrillisch (Windows-1251)</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>Old DOS (437)</source>
        <translation>Altes DOS (437)</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>UTF-16</source>
        <translation>UTF-16</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>UTF-16, high byte first</source>
        <translation>UTF-16, hohes Byte zuerst</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>upright line</source>
        <translation>senkrechter Strich</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>comma: 1.234,50</source>
        <translation>Komma: 1.234,50</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>point: 1,234.50</source>
        <translation>Punkt: 1,234.50</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>day, month, year: 31/12/2026</source>
        <translation>Tag, Monat, Jahr: 31/12/2026</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>month, day, year: 12/31/2026</source>
        <translation>Monat, Tag, Jahr: 12/31/2026</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>year, month, day: 26-12-31</source>
        <translation>Jahr, Monat, Tag: 26-12-31</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>fill the gaps</source>
        <translation>die Lücken füllen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>keep what is here</source>
        <translation>behalten, was hier ist</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>take what the file says</source>
        <translation>nehmen, was die Datei sagt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>only asked: no deal yet</source>
        <translation>nur angefragt: noch kein Geschäft</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>This is not text, unless it is UTF-16 without its mark: choose that if its words then read right.</source>
        <translation>Das ist kein Text, außer es ist UTF-16 ohne Kennung: Wählen Sie das, wenn sich die Worte dann richtig lesen.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>{:,} rows</source>
        <translation>{:,} Zeilen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>how the dates are written</source>
        <translation>wie die Daten geschrieben sind</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>the decimal sign</source>
        <translation>das Dezimalzeichen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>“{example}” can be read in two ways, and nothing in the file tells which: choose {what}.</source>
        <translation>„{example}“ lässt sich auf zwei Arten lesen, und nichts in der Datei sagt, wie: Wählen Sie {what}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>“{one}” and “{other}” cannot be written the same way: choose {what}.</source>
        <translation>„{one}“ und „{other}“ können nicht gleich geschrieben sein: Wählen Sie {what}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>The file is not in UTF-8: choose what it is in, until its words read right.</source>
        <translation>Die Datei ist nicht in UTF-8: Wählen Sie, worin sie ist, bis sich die Worte richtig lesen.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>Several sheets hold something: choose one.</source>
        <translation>Mehrere Blätter enthalten etwas: Wählen Sie eines.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>Say of one column at least where it goes.</source>
        <translation>Sagen Sie mindestens von einer Spalte, wohin sie geht.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>1 enquiry</source>
        <translation>1 Anfrage</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>{:,} enquiries</source>
        <translation>{:,} Anfragen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>1 entry of spend</source>
        <translation>1 Ausgabe</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>{:,} entries of spend</source>
        <translation>{:,} Ausgaben</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/words.py"/>
        <source>No column holds {}: choose the one that does.</source>
        <translation>Keine Spalte enthält {}: Wählen Sie die, die es tut.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/ui/work.py"/>
        <source>Stopped: nothing was taken in.</source>
        <translation>Abgebrochen: Nichts wurde eingelesen.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/values.py"/>
        <source>{what} “{one}” and “{other}” cannot be written the same way: give {flag} {choices}.</source>
        <translation>{what} „{one}“ und „{other}“ können nicht gleich geschrieben sein: Geben Sie {flag} {choices} an.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/values.py"/>
        <source>“{text}” is not a month: write it as 2026-10.</source>
        <translation>„{text}“ ist kein Monat: Schreiben Sie ihn als 2026-10.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/values.py"/>
        <source>{what} “{example}” can be read in two ways and nothing in the file tells which: give {flag} {choices}.</source>
        <translation>{what} „{example}“ lässt sich auf zwei Arten lesen, und nichts in der Datei sagt, wie: Geben Sie {flag} {choices} an.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/values.py"/>
        <source>{order} is not an order of dates: it is dmy, mdy or ymd.</source>
        <translation>{order} ist keine Reihenfolge für Daten: Es ist dmy, mdy oder ymd.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/values.py"/>
        <source>“{text}” is not a date.</source>
        <translation>„{text}“ ist kein Datum.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/values.py"/>
        <source>There is no such day as “{text}”.</source>
        <translation>Einen Tag „{text}“ gibt es nicht.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/values.py"/>
        <source>“{text}” is not a day between 1900 and 2100.</source>
        <translation>„{text}“ ist kein Tag zwischen 1900 und 2100.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/values.py"/>
        <source>“{text}” is not a date in the order {order}.</source>
        <translation>„{text}“ ist kein Datum in der Reihenfolge {order}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/values.py"/>
        <source>{sign} is not a decimal sign: it is a comma or a point.</source>
        <translation>{sign} ist kein Dezimalzeichen: Es ist ein Komma oder ein Punkt.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/values.py"/>
        <source>“{text}” is not a number.</source>
        <translation>„{text}“ ist keine Zahl.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/values.py"/>
        <source>“{text}” is not a number with a decimal {sign}.</source>
        <translation>„{text}“ ist keine Zahl mit dem Dezimalzeichen {sign}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/values.py"/>
        <source>“{text}” is too large a number.</source>
        <translation>„{text}“ ist eine zu große Zahl.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/values.py"/>
        <source>The date</source>
        <translation>Das Datum</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/exchange/values.py"/>
        <source>The number</source>
        <translation>Die Zahl</translation>
    </message>
</context>
<context>
    <name>handoff</name>
    <message>
        <location filename="../../desktop/twohats/handoff/operations/agreement.py"/>
        <source>One proposal waits for its answer already: sign it, decline it or withdraw it first.</source>
        <translation>Ein Vorschlag wartet schon auf Antwort: Unterschreiben Sie ihn, lehnen Sie ihn ab oder nehmen Sie ihn erst zurück.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/operations/agreement.py"/>
        <source>Nothing that you proposed waits for an answer.</source>
        <translation>Nichts, was Sie vorschlugen, wartet auf Antwort.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/operations/agreement.py"/>
        <source>Nothing waits for your signature: the other side signs what you proposed.</source>
        <translation>Nichts wartet auf Ihre Unterschrift: Die andere Seite unterschreibt, was Sie vorschlugen.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/operations/deciding.py"/>
        <source>This handoff is no longer there.</source>
        <translation>Diese Übergabe ist nicht mehr da.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/operations/finished.py"/>
        <source>Marketing was told that “{work}” is done already.</source>
        <translation>Marketing weiß schon, dass „{work}“ fertig ist.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/operations/following.py"/>
        <source>Place, time and words are marked once the handoff is accepted.</source>
        <translation>Ort, Zeit und Worte werden beurteilt, sobald die Übergabe angenommen ist.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/operations/following.py"/>
        <source>Marketing has sent this lead over again since: go on with that handoff.</source>
        <translation>Marketing hat diesen Interessenten seither wieder übergeben: Machen Sie mit jener Übergabe weiter.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/operations/following.py"/>
        <source>“{need}” is open for them already: answer what waits, or go on with its deal.</source>
        <translation>„{need}“ ist für sie schon offen: Beantworten Sie, was wartet, oder machen Sie mit dem Geschäft weiter.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/operations/sending.py"/>
        <source>Say why it is withdrawn.</source>
        <translation>Sagen Sie, warum sie zurückgezogen wird.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/agreement.py"/>
        <source>Answer within</source>
        <translation>Antwort binnen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/agreement.py"/>
        <source>First contact within</source>
        <translation>Erstkontakt binnen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/agreement.py"/>
        <source>Goes back after</source>
        <translation>Verfällt nach</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/agreement.py"/>
        <source>May wait at once</source>
        <translation>Dürfen gleichzeitig warten</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/agreement.py"/>
        <source>Slow down when booked</source>
        <translation>Bremsen, wenn verplant</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/agreement.py"/>
        <source>The first contact cannot be due before the answer: give it at least as many hours.</source>
        <translation>Der Erstkontakt kann nicht vor der Antwort fällig sein: Geben Sie ihm mindestens so viele Stunden.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/agreement.py"/>
        <source>This is what is agreed already: change something first.</source>
        <translation>Das ist schon vereinbart: Ändern Sie erst etwas.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/agreement.py"/>
        <source>{what}: “{text}” is not a whole number.</source>
        <translation>{what}: „{text}“ ist keine ganze Zahl.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/agreement.py"/>
        <source>{what}: a number from {least} to {most} fits here, not {held}.</source>
        <translation>{what}: Hier passt eine Zahl von {least} bis {most}, nicht {held}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/agreement.py"/>
        <source>Say from which score, or within how many days: a number from 1 to 1000.</source>
        <translation>Sagen Sie, ab wie vielen Punkten oder binnen wie vielen Tagen: eine Zahl von 1 bis 1000.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/agreement.py"/>
        <source>{what}: write a number.</source>
        <translation>{what}: Schreiben Sie eine Zahl.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/finished.py"/>
        <source>This job is no longer there.</source>
        <translation>Diese Arbeit ist nicht mehr da.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/finished.py"/>
        <source>This job was put away already.</source>
        <translation>Diese Arbeit wurde schon weggelegt.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/handoff.py"/>
        <source>waiting</source>
        <comment>state of a handoff</comment>
        <translation>in der Warteschlange</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/handoff.py"/>
        <source>accepted</source>
        <comment>state of a handoff</comment>
        <translation>angenommen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/handoff.py"/>
        <source>rejected</source>
        <comment>state of a handoff</comment>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/handoff.py"/>
        <source>given back</source>
        <comment>state of a handoff</comment>
        <translation>zurückgegeben</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/handoff.py"/>
        <source>lapsed</source>
        <comment>state of a handoff</comment>
        <translation>verfallen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/handoff.py"/>
        <source>withdrawn</source>
        <comment>state of a handoff</comment>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/handoff.py"/>
        <source>This handoff was {state} already.</source>
        <translation>Diese Übergabe war schon {state}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/handoff.py"/>
        <source>This handoff has already been accepted: give it back instead.</source>
        <translation>Diese Übergabe war schon angenommen: Geben Sie sie stattdessen zurück.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/handoff.py"/>
        <source>Only an accepted handoff can be given back; this one is {state}.</source>
        <translation>Nur eine angenommene Übergabe lässt sich zurückgeben; diese ist {state}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/handoff.py"/>
        <source>Its deal is {state}: reopen that first.</source>
        <translation>Ihr Geschäft ist {state}: Öffnen Sie das erst wieder.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/handoff.py"/>
        <source>Nothing has come back with this handoff yet.</source>
        <translation>Mit dieser Übergabe kam noch nichts zurück.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/handoff.py"/>
        <source>Say whether the promise was kept, changed or broken.</source>
        <translation>Sagen Sie, ob die Zusage eingehalten, geändert oder gebrochen wurde.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/handoff.py"/>
        <source>Ask them again on a day that is still to come.</source>
        <translation>Fragen Sie sie wieder an einem Tag, der noch kommt.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/reasons.py"/>
        <source>the place</source>
        <translation>der Ort</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/reasons.py"/>
        <source>the time</source>
        <translation>die Zeit</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/reasons.py"/>
        <source>the words</source>
        <translation>die Worte</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/reasons.py"/>
        <source>the person</source>
        <translation>die Person</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/reasons.py"/>
        <source>the offer</source>
        <translation>die Leistung</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/reasons.py"/>
        <source>what we wrote down</source>
        <translation>was wir notierten</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/reasons.py"/>
        <source>our own room for work</source>
        <translation>unsere freie Zeit</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/reasons.py"/>
        <source>not ready yet</source>
        <comment>why a lead goes back</comment>
        <translation>noch nicht so weit</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/reasons.py"/>
        <source>wrong season</source>
        <comment>why a lead goes back</comment>
        <translation>falsche Jahreszeit</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/reasons.py"/>
        <source>outside our area</source>
        <comment>why a lead goes back</comment>
        <translation>außerhalb unseres Gebiets</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/reasons.py"/>
        <source>we don't do that</source>
        <comment>why a lead goes back</comment>
        <translation>das machen wir nicht</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/reasons.py"/>
        <source>budget below our minimum</source>
        <comment>why a lead goes back</comment>
        <translation>Budget unter unserem Minimum</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/reasons.py"/>
        <source>not the decision maker</source>
        <comment>why a lead goes back</comment>
        <translation>entscheidet nicht selbst</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/reasons.py"/>
        <source>misunderstood the offer</source>
        <comment>why a lead goes back</comment>
        <translation>Angebot missverstanden</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/reasons.py"/>
        <source>language barrier</source>
        <comment>why a lead goes back</comment>
        <translation>Sprachbarriere</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/reasons.py"/>
        <source>could not be reached</source>
        <comment>why a lead goes back</comment>
        <translation>nicht erreichbar</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/reasons.py"/>
        <source>wrong number or address</source>
        <comment>why a lead goes back</comment>
        <translation>falsche Nummer oder Adresse</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/reasons.py"/>
        <source>duplicate</source>
        <comment>why a lead goes back</comment>
        <translation>doppelt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/reasons.py"/>
        <source>already a customer</source>
        <comment>why a lead goes back</comment>
        <translation>schon Kunde</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/reasons.py"/>
        <source>spam</source>
        <comment>why a lead goes back</comment>
        <translation>Spam</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/reasons.py"/>
        <source>asked not to be contacted</source>
        <comment>why a lead goes back</comment>
        <translation>wollte keinen Kontakt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/reasons.py"/>
        <source>we are full</source>
        <comment>why a lead goes back</comment>
        <translation>wir sind ausgebucht</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/reasons.py"/>
        <source>other</source>
        <comment>why a lead goes back</comment>
        <translation>anderes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/reasons.py"/>
        <source>Say why: choose a reason.</source>
        <translation>Sagen Sie, warum: Wählen Sie einen Grund.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/reasons.py"/>
        <source>“{reason}” needs a word of explanation.</source>
        <translation>„{reason}“ braucht ein Wort der Erklärung.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/reasons.py"/>
        <source>Say in a few words why a lead goes back.</source>
        <translation>Sagen Sie in wenigen Worten, warum ein Interessent zurückgeht.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/reasons.py"/>
        <source>A reason is chosen at a glance: {most} letters at most, not {length}.</source>
        <translation>Ein Grund wird auf einen Blick gewählt: höchstens {most} Zeichen, nicht {length}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/reasons.py"/>
        <source>“{name}” is on the list already.</source>
        <translation>„{name}“ steht schon auf der Liste.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/reasons.py"/>
        <source>Say what was off.</source>
        <translation>Sagen Sie, was nicht passte.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/reasons.py"/>
        <source>They may come again after 1 to {most} days, or never: leave it empty.</source>
        <translation>Sie dürfen nach 1 bis {most} Tagen wiederkommen, oder nie: Dann lassen Sie es leer.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>say what it may be worth</source>
        <translation>sagen, was es wert sein könnte</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>in touch within 1 day</source>
        <translation>binnen 1 Tag in Kontakt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>in touch within {:,} days</source>
        <translation>binnen {:,} Tagen in Kontakt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>get in touch: 1 day ago is too long</source>
        <translation>Kontakt aufnehmen: Der letzte ist 1 Tag her</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>get in touch: {:,} days ago is too long</source>
        <translation>Kontakt aufnehmen: Der letzte ist {:,} Tage her</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>they do not want to be reached this way: suggest another first action</source>
        <translation>sie wollen so nicht erreicht werden: einen anderen ersten Schritt vorschlagen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>something else of theirs is with Sales: tick “another need”</source>
        <translation>etwas anderes von ihnen ist beim Vertrieb: „anderer Bedarf“ ankreuzen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>there is a phone number</source>
        <translation>es gibt eine Telefonnummer</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>add a phone number</source>
        <translation>Telefonnummer ergänzen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>there is an e-mail address</source>
        <translation>es gibt eine E-Mail-Adresse</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>add an e-mail address</source>
        <translation>E-Mail-Adresse ergänzen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>it is known where they are</source>
        <translation>man weiß, wo sie sind</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>write down where they are</source>
        <translation>aufschreiben, wo sie sind</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>it is known when they want it</source>
        <translation>man weiß, wann sie es wollen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>ask when they want it</source>
        <translation>fragen, wann sie es wollen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>its worth is guessed</source>
        <translation>der Wert ist geschätzt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>its score is {}: {} were agreed</source>
        <translation>{} Punkte: {} waren vereinbart</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>can be reached</source>
        <translation>ist erreichbar</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>add an e-mail address, a phone number or where they are</source>
        <translation>E-Mail-Adresse, Telefonnummer oder Ort ergänzen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>may be contacted</source>
        <translation>darf angesprochen werden</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>they asked not to be contacted, or never asked: ask them first</source>
        <translation>sie wollten keinen Kontakt oder fragten nie: erst fragen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>it is known where they met us</source>
        <translation>die Herkunft ist bekannt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>say where they met us, or tick “nobody knows”</source>
        <translation>sagen, woher sie uns kennen, oder „niemand weiß es“ ankreuzen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>what they need is written down</source>
        <translation>der Bedarf ist notiert</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>write down what they need</source>
        <translation>aufschreiben, was sie brauchen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>the promise is attached</source>
        <translation>die Zusage liegt bei</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>write what we promised, or tick “no promise made”</source>
        <translation>schreiben, was wir zusagten, oder „keine Zusage“ ankreuzen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>not in handoff already</source>
        <translation>nicht schon in Übergabe</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>this need is in handoff already</source>
        <translation>dieser Bedarf ist schon in Übergabe</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>the time has come</source>
        <translation>die Zeit ist gekommen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>something new since it came back</source>
        <translation>seit der Rückkehr etwas Neues</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>first note what is new since it came back</source>
        <translation>erst notieren, was seit der Rückkehr neu ist</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>not sent too often</source>
        <translation>nicht zu oft übergeben</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>it came back once: let it go</source>
        <translation>kam einmal zurück: aufgeben</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>it came back {:,} times: let it go</source>
        <translation>kam {:,}-mal zurück: aufgeben</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>the queue has room</source>
        <translation>die Warteschlange hat Platz</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>the score is {} or more</source>
        <translation>{} Punkte oder mehr</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>it is another need</source>
        <translation>es ist ein anderer Bedarf</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>leave them alone until {}</source>
        <translation>bis {} in Ruhe lassen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/rules/sending.py"/>
        <source>{} are waiting already: write why this one must go all the same</source>
        <translation>{} warten schon: schreiben, warum dieser trotzdem gehen muss</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement.py"/>
        <source>Version {}, signed by both {}. Each lead keeps the version it was sent under.</source>
        <translation>Fassung {}, von beiden unterschrieben {}. Jeder Interessent behält die Fassung, unter der er übergeben wurde.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement.py"/>
        <source>What Marketing and Sales agreed</source>
        <translation>Was Marketing und Vertrieb vereinbart haben</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement.py"/>
        <source>What you agreed</source>
        <translation>Was gilt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement.py"/>
        <source>Propose a change…</source>
        <translation>Änderung vorschlagen…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement.py"/>
        <source>Reasons…</source>
        <translation>Gründe…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement.py"/>
        <source>Version 1, as the program suggests it. Each lead keeps the version it was sent under.</source>
        <translation>Fassung 1, wie das Programm sie vorschlägt. Jeder Interessent behält die Fassung, unter der er übergeben wurde.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement.py"/>
        <source>One proposal waits for its answer.</source>
        <translation>Ein Vorschlag wartet auf Antwort.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement.py"/>
        <source>As the program suggests it: answer within {} working hours, first contact within {}.</source>
        <translation>Wie das Programm vorschlägt: Antwort binnen {} Arbeitsstunden, Erstkontakt binnen {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement.py"/>
        <source>from the start</source>
        <translation>von Anfang an</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement.py"/>
        <source>{} proposed it</source>
        <translation>{} hat es vorgeschlagen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_forms.py"/>
        <source>empty: not asked for</source>
        <translation>leer: nicht verlangt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_forms.py"/>
        <source>Sign the agreement</source>
        <translation>Vereinbarung unterschreiben</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_forms.py"/>
        <source>Propose a change</source>
        <translation>Änderung vorschlagen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_forms.py"/>
        <source>Decline what is proposed?</source>
        <translation>Den Vorschlag ablehnen?</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_forms.py"/>
        <source>Sign and propose to {}</source>
        <translation>Unterschreiben und {} vorschlagen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_forms.py"/>
        <source>Answer within, working hours</source>
        <translation>Antwort binnen, Arbeitsstunden</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_forms.py"/>
        <source>First contact within, working hours</source>
        <translation>Erstkontakt binnen, Arbeitsstunden</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_forms.py"/>
        <source>Goes back after, days</source>
        <translation>Verfällt nach, Tage</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_forms.py"/>
        <source>May wait at once, leads</source>
        <translation>Dürfen gleichzeitig warten, Interessenten</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_forms.py"/>
        <source>May come again, times</source>
        <translation>Dürfen wiederkommen, Male</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_forms.py"/>
        <source>Leads a month, promised</source>
        <translation>Interessenten im Monat, zugesagt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_forms.py"/>
        <source>empty: no number is promised</source>
        <translation>leer: keine Zahl ist zugesagt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_forms.py"/>
        <source>Slow down when booked, weeks</source>
        <translation>Bremsen, wenn verplant, Wochen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_forms.py"/>
        <source>empty: never for that</source>
        <translation>leer: deshalb nie</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_forms.py"/>
        <source>Ready also asks for</source>
        <translation>Bereit verlangt auch</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_forms.py"/>
        <source>a score from</source>
        <translation>Punkte ab</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_forms.py"/>
        <source>in touch within, days</source>
        <translation>in Kontakt binnen, Tage</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_forms.py"/>
        <source>A score from</source>
        <translation>Punkte ab</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_forms.py"/>
        <source>In touch within</source>
        <translation>In Kontakt binnen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_forms.py"/>
        <source>Why not</source>
        <translation>Warum nicht</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_forms.py"/>
        <source>Decline</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_notice.py"/>
        <source>Sign</source>
        <translation>Unterschreiben</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_notice.py"/>
        <source>Decline…</source>
        <translation>Ablehnen…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_notice.py"/>
        <source>Propose again…</source>
        <translation>Neu vorschlagen…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_notice.py"/>
        <source>Waits for {}’ signature</source>
        <translation>Unterschrift fehlt noch: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_notice.py"/>
        <source>Waits for {}’s signature</source>
        <translation>Unterschrift fehlt noch: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_notice.py"/>
        <source>{} did not sign</source>
        <translation>{} hat nicht unterschrieben</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_notice.py"/>
        <source>{} proposes</source>
        <translation>{} schlägt vor</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_notice.py"/>
        <source>{}: what was agreed goes on.</source>
        <translation>{}: Was vereinbart war, gilt weiter.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>they can be reached and may be contacted; what they need and what we promised are known</source>
        <translation>ist erreichbar und darf angesprochen werden, Bedarf und Zusage sind bekannt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>never, once it came back</source>
        <translation>nie, wenn er einmal zurückkam</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>no number promised</source>
        <translation>keine Zahl zugesagt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>when the queue is full</source>
        <translation>wenn die Warteschlange voll ist</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>1 working hour</source>
        <translation>1 Arbeitsstunde</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>once</source>
        <translation>einmal</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>First contact</source>
        <translation>Erstkontakt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>No answer</source>
        <translation>Zurück ohne Antwort</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>Waiting at once</source>
        <translation>Gleichzeitig wartend</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>Marketing slows down</source>
        <translation>Marketing bremst</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>Ready means</source>
        <translation>Bereit heißt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>{:,} promised by Marketing</source>
        <translation>{:,} von Marketing zugesagt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>when the queue is full, or work is booked over {} ahead</source>
        <translation>wenn die Warteschlange voll ist oder Arbeit über {} voraus gebucht ist</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>where they are</source>
        <translation>wo sie sind</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>when they want it</source>
        <translation>wann sie es wollen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>what it is worth</source>
        <translation>was es wert ist</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>a score from {}</source>
        <translation>Punkte ab {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>in touch within {}</source>
        <translation>letzter Kontakt höchstens {} her</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>{:,} working hours</source>
        <translation>{:,} Arbeitsstunden</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <location filename="../../desktop/twohats/handoff/ui/brake.py"/>
        <source>{:,} weeks</source>
        <translation>{:,} Wochen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>at most {}</source>
        <translation>höchstens {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>{} instead of {}</source>
        <translation>{} statt {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>Ready asks for: {} instead of {}</source>
        <translation>Bereit verlangt: {} statt {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <location filename="../../desktop/twohats/handoff/ui/cold_read.py"/>
        <source>{} times</source>
        <translation>{}-mal</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>within {}</source>
        <translation>binnen {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>goes back after {}</source>
        <translation>Frist {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>No number of leads a month, instead of {}</source>
        <translation>Keine Zahl von Interessenten im Monat, statt {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>No slowing down for booked work, instead of over {} weeks</source>
        <translation>Kein Bremsen bei gebuchter Arbeit, statt über {} Wochen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>Ready no longer asks for: {}</source>
        <translation>Bereit verlangt nicht mehr: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>Answer within {}</source>
        <translation>Antwort binnen {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>First contact within {}</source>
        <translation>Erstkontakt binnen {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>Goes back unanswered after {}</source>
        <translation>Zurück ohne Antwort: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>At most {} may wait</source>
        <translation>Höchstens {} dürfen warten</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>A lead comes again at most {}</source>
        <translation>Ein Interessent kommt höchstens {} wieder</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>Marketing promises {} a month</source>
        <translation>Marketing sagt {} im Monat zu</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>Marketing slows down when work is booked over {} ahead</source>
        <translation>Marketing bremst, wenn Arbeit über {} voraus gebucht ist</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/agreement_words.py"/>
        <source>Ready also asks for: {}</source>
        <translation>Bereit verlangt auch: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/answer_forms.py"/>
        <source>Withdraw this lead?</source>
        <translation>Diesen Interessenten zurückziehen?</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/answer_forms.py"/>
        <source>Let this lead go?</source>
        <translation>Diesen Interessenten aufgeben?</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/answered.py"/>
        <source>Answered this month</source>
        <translation>Diesen Monat beantwortet</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/answered.py"/>
        <source>Nothing answered yet this month.</source>
        <translation>Diesen Monat noch nichts beantwortet.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/answered.py"/>
        <source>Filter by name, need or answer</source>
        <translation>Nach Name, Bedarf oder Antwort filtern</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/answered.py"/>
        <source>in time</source>
        <translation>rechtzeitig</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/answered.py"/>
        <source>late</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/answered.py"/>
        <source>none: waited too long</source>
        <translation>keine: zu lange gewartet</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/answered.py"/>
        <source>In time</source>
        <translation>Rechtzeitig</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/answered.py"/>
        <source>{:,} answered</source>
        <translation>{:,} beantwortet</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/answered.py"/>
        <source>rejected: {}</source>
        <translation>abgelehnt: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/both_views.py"/>
        <source>accepted, then lost</source>
        <translation>angenommen, dann verloren</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/both_views.py"/>
        <source>accepted, then given back</source>
        <translation>angenommen, dann zurückgegeben</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/both_views.py"/>
        <source>no answer in 1 day</source>
        <translation>keine Antwort in 1 Tag</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/both_views.py"/>
        <source>no answer in {:,} days</source>
        <translation>keine Antwort in {:,} Tagen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/both_views.py"/>
        <source>not to be sent again</source>
        <translation>nicht wieder zu übergeben</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/both_views.py"/>
        <source>may come again</source>
        <translation>darf wiederkommen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/both_views.py"/>
        <source>Esc hides this.</source>
        <translation>Esc blendet das aus.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/both_views.py"/>
        <source>Both views</source>
        <translation>Beide Sichten</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/both_views.py"/>
        <source>Returned</source>
        <comment>a handoff</comment>
        <translation>Zurückgegeben</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/both_views.py"/>
        <source>Rejected</source>
        <comment>a handoff</comment>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/both_views.py"/>
        <source>Ctrl+Z takes it back, Esc hides this.</source>
        <translation>Strg+Z nimmt es zurück, Esc blendet das aus.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/both_views.py"/>
        <source>More has been done since: give it back if it was wrong. Esc hides this.</source>
        <translation>Seither wurde mehr getan: Geben Sie ihn zurück, falls es falsch war. Esc blendet das aus.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/both_views.py"/>
        <source>may come again from {}</source>
        <translation>darf wiederkommen ab {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/both_views.py"/>
        <source>No guess</source>
        <translation>Keine Schätzung</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/both_views.py"/>
        <source>chance {} %</source>
        <translation>Chance {} %</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/both_views.py"/>
        <source>about {}</source>
        <translation>etwa {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/both_views.py"/>
        <source>score {} when sent</source>
        <translation>{} Punkte damals</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/both_views.py"/>
        <source>Score: {}</source>
        <translation>Punkte: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/both_views.py"/>
        <source>score {}</source>
        <translation>{} Punkte</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/brake.py"/>
        <source>{} for Sales, as many as you agreed, and work is booked until {}, {} ahead.</source>
        <translation>{} auf den Vertrieb, so viele wie vereinbart, und Arbeit ist bis {} gebucht, {} voraus.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/brake.py"/>
        <source>Time to slow down</source>
        <translation>Zeit zu bremsen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/brake.py"/>
        <source>Speak to those who want it later, instead of falling silent.</source>
        <translation>Sprechen Sie mit denen, die es später wollen, statt zu verstummen.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/brake.py"/>
        <source>Later message…</source>
        <translation>Botschaft für später…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/brake.py"/>
        <source>1 lead waits</source>
        <translation>1 Interessent wartet</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/brake.py"/>
        <source>{:,} leads wait</source>
        <translation>{:,} Interessenten warten</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/brake.py"/>
        <source>Work is booked until {}, {} ahead: more than you agreed.</source>
        <translation>Arbeit ist bis {} gebucht, {} voraus: mehr als vereinbart.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/brake.py"/>
        <source>{} for Sales: as many as you agreed may wait at once.</source>
        <translation>{} auf den Vertrieb: so viele, wie zugleich warten dürfen.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/cold_read.py"/>
        <source>Why now: {}</source>
        <translation>Warum jetzt: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/cold_read.py"/>
        <source>Do first: {}</source>
        <translation>Zuerst tun: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/cold_read.py"/>
        <source>Marketing’s score and guess: covered until you decide</source>
        <translation>Punkte und Schätzung des Marketings: verdeckt, bis Sie entscheiden</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/cold_read.py"/>
        <source>Neither a phone number nor an e-mail address</source>
        <translation>Weder Telefonnummer noch E-Mail-Adresse</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/cold_read.py"/>
        <source>Sent before</source>
        <translation>Schon übergeben</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/cold_read.py"/>
        <source>Answer by</source>
        <translation>Antwort bis</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/cold_read.py"/>
        <source>Last contacts</source>
        <translation>Letzte Kontakte</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/cold_read.py"/>
        <source>once, and came back</source>
        <translation>einmal, und kam zurück</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/cold_read.py"/>
        <source>and {} earlier</source>
        <translation>und {} frühere</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/deciding.py"/>
        <source>First action</source>
        <translation>Erster Schritt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/deciding.py"/>
        <location filename="../../desktop/twohats/handoff/ui/sales_side.py"/>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/deciding.py"/>
        <source>0  more reasons…</source>
        <translation>0  weitere Gründe…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/first_notice.py"/>
        <source>Marketing hands a lead over here, once, with all that was promised, and Sales answers. Look first at how soon you promise yourself an answer.</source>
        <translation>Hier übergibt Marketing einen Interessenten, einmal, mit allem, was zugesagt wurde, und der Vertrieb antwortet. Sehen Sie erst, wie bald Sie sich selbst eine Antwort zusagen.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/first_notice.py"/>
        <source>Between your two hats</source>
        <translation>Zwischen Ihren zwei Hüten</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/first_notice.py"/>
        <source>Ctrl+Shift+H</source>
        <translation>Strg+Umschalt+H</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/foot.py"/>
        <source>Show them (key H)</source>
        <translation>Zeigen (Taste H)</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/foot.py"/>
        <source>Nothing answered yet</source>
        <translation>Noch nichts beantwortet</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/foot.py"/>
        <source>Median {} to an answer</source>
        <translation>Median {} bis zur Antwort</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/foot.py"/>
        <source>Promises kept {} of {}</source>
        <translation>Zusagen eingehalten {} von {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/foot.py"/>
        <source>Sent {} of {} promised this month</source>
        <translation>Übergeben {} von {} zugesagten diesen Monat</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/known.py"/>
        <source>{}, is here already: {}</source>
        <translation>{}, ist schon da: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/known.py"/>
        <source>{} is here already: {}</source>
        <translation>{} ist schon da: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/known.py"/>
        <source>with Sales: an open deal</source>
        <translation>beim Vertrieb: ein offenes Geschäft</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/known.py"/>
        <source>bought last {}</source>
        <translation>zuletzt gekauft {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/known.py"/>
        <source>ordered, for {}</source>
        <translation>bestellt, für {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/known.py"/>
        <source> · {} more of this name</source>
        <translation> · {} weitere mit diesem Namen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/marketing_side.py"/>
        <location filename="../../desktop/twohats/handoff/ui/sales_side.py"/>
        <source>waited too long</source>
        <translation>zu lange gewartet</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/marketing_side.py"/>
        <source>Sent {}</source>
        <translation>Übergeben {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/marketing_side.py"/>
        <source>We guessed: {}</source>
        <translation>Wir schätzten: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/marketing_side.py"/>
        <source>It came to: {}</source>
        <translation>Es wurde: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/marketing_side.py"/>
        <source>Keep until…</source>
        <translation>Behalten bis…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/marketing_side.py"/>
        <source>Waiting for Sales</source>
        <translation>Wartet auf den Vertrieb</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/marketing_side.py"/>
        <source>Nothing waits for Sales.</source>
        <translation>Nichts wartet auf den Vertrieb.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/marketing_side.py"/>
        <source>To correct</source>
        <translation>Zu berichtigen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/marketing_side.py"/>
        <source>Back from Sales</source>
        <translation>Zurück vom Vertrieb</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/marketing_side.py"/>
        <source>Correct…</source>
        <translation>Berichtigen…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/marketing_side.py"/>
        <source>To correct: {}</source>
        <translation>Zu berichtigen: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/marketing_side.py"/>
        <source>Back because: {}</source>
        <translation>Zurück, weil: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/marketing_side.py"/>
        <source>Withdraw…</source>
        <translation>Zurückziehen…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/marketing_side.py"/>
        <source>Ask again on {}</source>
        <translation>Wieder fragen am {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/panel.py"/>
        <source>Marketing → Sales</source>
        <translation>Marketing → Vertrieb</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/panel.py"/>
        <source>Answered in time…</source>
        <translation>Rechtzeitig beantwortet…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/reasons.py"/>
        <source>Sales gives one of these with every lead it sends back. Add your own under the Sales hat.</source>
        <translation>Der Vertrieb nennt einen davon mit jedem Interessenten, den er zurückgibt. Eigene ergänzen Sie unter dem Hut Vertrieb.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/reasons.py"/>
        <source>Why a lead goes back</source>
        <translation>Warum ein Interessent zurückgeht</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/reasons.py"/>
        <source>One of these goes with every lead that Sales sends back, so that Marketing learns from it.</source>
        <translation>Einer davon geht mit jedem Interessenten, den der Vertrieb zurückgibt, damit Marketing daraus lernt.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/reasons.py"/>
        <source>Reasons</source>
        <translation>Gründe</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/reasons.py"/>
        <source>Comes again after</source>
        <translation>Kommt wieder nach</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/reasons.py"/>
        <source>Reason, in a few words</source>
        <translation>Grund, in wenigen Worten</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/reasons.py"/>
        <source>Comes again after, in days</source>
        <translation>Kommt wieder nach, in Tagen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/reasons.py"/>
        <source>empty: never</source>
        <translation>leer: nie</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/reasons.py"/>
        <source>New reason</source>
        <translation>Neuer Grund</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/sales_side.py"/>
        <source>Marketing plans nothing new for now. What it sends appears here.</source>
        <translation>Marketing plant gerade nichts Neues. Was es übergibt, erscheint hier.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/sales_side.py"/>
        <source>Why does it go back?</source>
        <translation>Warum geht er zurück?</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/sales_side.py"/>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/sales_side.py"/>
        <source>Nothing waits for a decision.</source>
        <translation>Nichts wartet auf eine Entscheidung.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/sales_side.py"/>
        <source>Marketing plans “{}” from {}.</source>
        <translation>Marketing plant „{}“ ab {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/sales_side.py"/>
        <source>Marketing plans “{}” from {}, about {}.</source>
        <translation>Marketing plant „{}“ ab {}: etwa {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/sales_side.py"/>
        <source>Reject…</source>
        <translation>Ablehnen…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/handoff/ui/sales_side.py"/>
        <source>On accepting: {}, {}</source>
        <translation>Beim Annehmen: {}, {}</translation>
    </message>
</context>
<context>
    <name>hat</name>
    <message>
        <location filename="../../desktop/twohats/hat.py"/>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
</context>
<context>
    <name>marketing</name>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/answers.py"/>
        <source>This is one of your leads already.</source>
        <translation>Das ist schon einer Ihrer Interessenten.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/answers.py"/>
        <source>That is the customer again: write down whom they named.</source>
        <translation>Das ist wieder der Kunde: Schreiben Sie auf, wen er empfahl.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/answers.py"/>
        <source>Either somebody was named or nobody: clear the name, or take the tick away.</source>
        <translation>Entweder wurde jemand empfohlen oder niemand: Leeren Sie den Namen oder nehmen Sie das Häkchen weg.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/answers.py"/>
        <source>Say what the next job may be.</source>
        <translation>Sagen Sie, was die nächste Arbeit sein könnte.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/answers.py"/>
        <source>Say from when to speak of it: a day that is still to come.</source>
        <translation>Sagen Sie, ab wann davon zu sprechen ist: ein Tag, der noch kommt.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/answers.py"/>
        <source>Nobody named this contact.</source>
        <translation>Niemand hat diesen Kontakt empfohlen.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/answers.py"/>
        <source>This name has already been thanked for.</source>
        <translation>Für diesen Namen wurde schon gedankt.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/campaigns.py"/>
        <source>The campaign needs a name.</source>
        <translation>Die Kampagne braucht einen Namen.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/campaigns.py"/>
        <source>There is a campaign “{name}” already.</source>
        <translation>Es gibt schon eine Kampagne „{name}“.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/campaigns.py"/>
        <source>“{name}” is {state}: it needs its first day.</source>
        <translation>„{name}“ ist {state}: Es fehlt der erste Tag.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/campaigns.py"/>
        <source>Say when “{name}” starts, then schedule it.</source>
        <translation>Sagen Sie, wann „{name}“ beginnt, und planen Sie sie dann ein.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/campaigns.py"/>
        <source>“{name}” is only a draft: schedule it, or delete it.</source>
        <translation>„{name}“ ist nur ein Entwurf: Planen Sie sie ein oder löschen Sie sie.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/campaigns.py"/>
        <source>What is stopped is not begun again: say keep or change, or leave the day out.</source>
        <translation>Was gestoppt ist, wird nicht neu begonnen: Sagen Sie behalten oder ändern, oder lassen Sie den Tag weg.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/campaigns.py"/>
        <source>“{name}” is no longer a draft: end it and decide instead.</source>
        <translation>„{name}“ ist kein Entwurf mehr: Beenden Sie sie und entscheiden Sie.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/campaigns.py"/>
        <source>Leads or money belong to “{name}”: it stays, so that the figures do.</source>
        <translation>Interessenten oder Geld gehören zu „{name}“: Sie bleibt, damit die Zahlen bleiben.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/campaigns.py"/>
        <source>A lead came by these words, or they are shown somewhere: they stay.</source>
        <translation>Ein Interessent kam durch diese Worte, oder sie sind irgendwo zu sehen: Sie bleiben.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/campaigns.py"/>
        <source>“{name}” runs from {start} to {end}: show it within these days.</source>
        <translation>„{name}“ läuft von {start} bis {end}: Zeigen Sie es in diesen Tagen.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/campaigns.py"/>
        <source>Money or hours were written down for this place: it stays, so that the figures do.</source>
        <translation>Für diesen Ort wurde Geld oder Zeit notiert: Er bleibt, damit die Zahlen bleiben.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/campaigns.py"/>
        <source>This campaign is no longer there.</source>
        <translation>Diese Kampagne ist nicht mehr da.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/campaigns.py"/>
        <source>These words are no longer there.</source>
        <translation>Diese Worte sind nicht mehr da.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/campaigns.py"/>
        <location filename="../../desktop/twohats/marketing/operations/places.py"/>
        <location filename="../../desktop/twohats/marketing/operations/spending.py"/>
        <source>This place is no longer there.</source>
        <translation>Dieser Ort ist nicht mehr da.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/campaigns.py"/>
        <source>“{name}” starts on {start}: show it from then on.</source>
        <translation>„{name}“ beginnt am {start}: Zeigen Sie es ab dann.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/leads.py"/>
        <source>That is still to come: note it once you have been in touch.</source>
        <translation>Das kommt erst noch: Notieren Sie es, wenn Sie in Kontakt waren.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/leads.py"/>
        <source>Say why it is let go.</source>
        <translation>Sagen Sie, warum er aufgegeben wird.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/leads.py"/>
        <source>This lead is no longer there.</source>
        <translation>Dieser Interessent ist nicht mehr da.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/leads.py"/>
        <source>Say for which ways of reaching them it holds.</source>
        <translation>Sagen Sie, für welche Wege es gilt.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/leads.py"/>
        <location filename="../../desktop/twohats/marketing/ui/lead_verbs.py"/>
        <source>Nobody is known behind this lead yet: write down who it is.</source>
        <translation>Noch ist niemand hinter diesem Interessenten bekannt: Schreiben Sie auf, wer es ist.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/nurture.py"/>
        <source>{count} of these leads are no longer there.</source>
        <translation>{count} dieser Interessenten sind nicht mehr da.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/places.py"/>
        <source>Choose of what kind the place is.</source>
        <translation>Wählen Sie, von welcher Art der Ort ist.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/places.py"/>
        <source>A place needs a name.</source>
        <translation>Ein Ort braucht einen Namen.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/places.py"/>
        <source>This place keeps its name: the program looks for it by that.</source>
        <translation>Dieser Ort behält seinen Namen: Das Programm sucht ihn danach.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/places.py"/>
        <source>There is a place “{name}” already.</source>
        <translation>Es gibt schon einen Ort „{name}“.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/scoring.py"/>
        <source>There are {count} rules already: change one of them.</source>
        <translation>Es gibt schon {count} Regeln: Ändern Sie eine davon.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/scoring.py"/>
        <source>This rule is no longer there.</source>
        <translation>Diese Regel ist nicht mehr da.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/segments.py"/>
        <source>The segment needs a name.</source>
        <translation>Das Segment braucht einen Namen.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/segments.py"/>
        <source>“{name}” is a list made by hand: add people to it instead.</source>
        <translation>„{name}“ ist eine Liste von Hand: Fügen Sie stattdessen Personen hinzu.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/segments.py"/>
        <source>1 bet of the vision</source>
        <translation>1 Wette der Vision</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/segments.py"/>
        <source>{:,} bets of the vision</source>
        <translation>{:,} Wetten der Vision</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/segments.py"/>
        <source>“{name}” is used by {uses}: archive it instead.</source>
        <translation>„{name}“ wird benutzt von {uses}: Archivieren Sie es stattdessen.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/segments.py"/>
        <source>“{name}” is a saved filter: its conditions say who is in it.</source>
        <translation>„{name}“ ist ein gespeicherter Filter: Seine Bedingungen sagen, wer dazugehört.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/segments.py"/>
        <source>This segment is no longer there.</source>
        <translation>Dieses Segment ist nicht mehr da.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/segments.py"/>
        <source>There is a segment “{name}” already: choose another name.</source>
        <translation>Es gibt schon ein Segment „{name}“: Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/segments.py"/>
        <source>“{name}” is a saved filter: choose another name for the list.</source>
        <translation>„{name}“ ist ein gespeicherter Filter: Wählen Sie einen anderen Namen für die Liste.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/sending.py"/>
        <source>Not one of these leads is ready to send.</source>
        <translation>Keiner dieser Interessenten ist bereit zur Übergabe.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/sending.py"/>
        <source>“{text}” is not a chance: write a number from 0 to 100.</source>
        <translation>„{text}“ ist keine Chance: Schreiben Sie eine Zahl von 0 bis 100.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/sending.py"/>
        <source>{} already: wait for the answer</source>
        <translation>schon {}: Warten Sie die Antwort ab</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/spending.py"/>
        <source>Say what it cost, or how long it took.</source>
        <translation>Sagen Sie, was es kostete oder wie lange es dauerte.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/spending.py"/>
        <source>This entry is no longer there.</source>
        <translation>Dieser Eintrag ist nicht mehr da.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/timetable.py"/>
        <source>This is no longer on the calendar.</source>
        <translation>Das steht nicht mehr im Kalender.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/timetable.py"/>
        <source>“{name}” is decided already.</source>
        <translation>„{name}“ ist schon entschieden.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/timetable.py"/>
        <source>“{name}” cannot be decided before it starts: {start}.</source>
        <translation>„{name}“ lässt sich nicht vor dem Beginn entscheiden: {start}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/timetable.py"/>
        <source>The season needs a name.</source>
        <translation>Die Saison braucht einen Namen.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/timetable.py"/>
        <source>This season is no longer there.</source>
        <translation>Diese Saison ist nicht mehr da.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/vision.py"/>
        <source>Sales reads this already; change something first.</source>
        <translation>Der Vertrieb liest das schon; ändern Sie erst etwas.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/operations/vision.py"/>
        <source>This version is no longer there.</source>
        <translation>Diese Fassung ist nicht mehr da.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/campaign.py"/>
        <source>Leads: those that name the campaign. Sent: of these, handed over and not taken back. Accepted: of those that Sales answered. Won: revenue from its handoffs, less what was taken back. Promises kept: of those judged.</source>
        <translation>Interessenten: die, die die Kampagne nennen. Übergeben: davon übergeben und nicht zurückgezogen. Angenommen: von denen, die der Vertrieb beantwortete. Umsatz: aus ihren Übergaben, ohne Storniertes. Zusagen eingehalten: von den beurteilten.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/campaign.py"/>
        <source>The words</source>
        <translation>Die Worte</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/campaign.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/campaign.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/campaign.py"/>
        <source>It is shown nowhere yet.</source>
        <translation>Sie ist noch nirgends zu sehen.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/campaign.py"/>
        <source>What went in</source>
        <translation>Was hineinging</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/campaign.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <source>So far</source>
        <translation>Bisher</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/campaign.py"/>
        <source>Left</source>
        <translation>Übrig</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/campaign.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <source>Money and hours</source>
        <translation>Geld und Stunden</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/campaign.py"/>
        <source>Own hours stand beside the money and are never mixed with it.</source>
        <translation>Eigene Stunden stehen neben dem Geld und werden nie damit vermischt.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/campaign.py"/>
        <location filename="../../desktop/twohats/marketing/ui/vision_version.py"/>
        <source>No words yet.</source>
        <translation>Noch keine Worte.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/campaign.py"/>
        <source>Nothing is promised.</source>
        <translation>Nichts ist zugesagt.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/campaign.py"/>
        <source>We promise: {}</source>
        <translation>Wir sagen zu: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/campaign.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <location filename="../../desktop/twohats/marketing/ui/vision_editors.py"/>
        <source>For whom</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/campaign.py"/>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/campaign.py"/>
        <source>Nobody is named yet.</source>
        <translation>Noch ist niemand empfohlen.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/segment.py"/>
        <source>People: contacts the conditions mean, without those who are left out. Left out, each for the first reason that fits: consent withdrawn for every way to reach them; withdrawn for some; an open deal or a lead that Sales has.</source>
        <translation>Personen: Kontakte, die die Bedingungen erfüllen, ohne Ausgelassene. Ausgelassen, jeweils nach dem ersten passenden Grund: Einwilligung für jeden Kontaktweg widerrufen; für manche widerrufen; ein offenes Geschäft oder ein Interessent, den der Vertrieb hat.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/segment.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <source>Horizon</source>
        <translation>Horizont</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/segment.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segment_record.py"/>
        <source>Campaigns for it</source>
        <translation>Kampagnen dafür</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/segment.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segment_record.py"/>
        <source>No campaign is meant for it yet.</source>
        <translation>Noch keine Kampagne richtet sich daran.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/segment.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/segment.py"/>
        <source>Not to be contacted</source>
        <translation>Kein Kontakt erlaubt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/segment.py"/>
        <source>Withdrew consent</source>
        <translation>Einwilligung widerrufen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/segment.py"/>
        <source>Open deal</source>
        <translation>Offenes Geschäft</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/segment.py"/>
        <source>of {} meant</source>
        <translation>von {} gemeinten</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/segment.py"/>
        <source>Who is meant</source>
        <translation>Wer gemeint ist</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/segment.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segment_record.py"/>
        <source>The moment they look for us</source>
        <translation>Wann sie uns suchen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/segment.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segment_record.py"/>
        <source>In their own words</source>
        <translation>In ihren eigenen Worten</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/vision.py"/>
        <source>A bet says for whom, with what offer, by when, and how we would know that it worked. Three at most.</source>
        <translation>Eine Wette sagt, für wen, mit welcher Leistung, bis wann und woran wir merken würden, dass es klappt. Höchstens drei.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/vision.py"/>
        <source>Vision, version {}</source>
        <translation>Vision, Fassung {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/vision.py"/>
        <source>A draft of {}, not published</source>
        <translation>Ein Entwurf vom {}, nicht veröffentlicht</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/vision.py"/>
        <source>Published {}</source>
        <translation>Veröffentlicht {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/vision.py"/>
        <source>As of {} · version {}</source>
        <translation>Stand {} · Fassung {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/vision.py"/>
        <source>Nothing is written yet.</source>
        <translation>Noch steht nichts da.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/vision.py"/>
        <source>by when?</source>
        <translation>bis wann?</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/vision.py"/>
        <source>How would we know?</source>
        <translation>Woran würden wir es merken?</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/vision.py"/>
        <source>{} · for whom?</source>
        <translation>{} · für wen?</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/vision.py"/>
        <source>We’ll know by {}</source>
        <translation>Wir merken es an: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/pages/vision.py"/>
        <location filename="../../desktop/twohats/marketing/ui/vision_version.py"/>
        <source>Goals of {}</source>
        <translation>Ziele für {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/backward.py"/>
        <source>A share that the plan reckons with lies above 0 and is at most 100 %.</source>
        <translation>Ein Anteil, mit dem der Plan rechnet, liegt über 0 und bei höchstens 100 %.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/backward.py"/>
        <source>What a sale brings must be above nothing.</source>
        <translation>Was ein Verkauf bringt, muss über null liegen.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/backward.py"/>
        <source>Days cannot be negative.</source>
        <translation>Tage können nicht weniger als null sein.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/backward.py"/>
        <source>A share lies between 1 and 100 %, not at {amount}.</source>
        <translation>Ein Anteil liegt zwischen 1 und 100 %, nicht bei {amount}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/backward.py"/>
        <source>Say how many days, from 0 to {most}; {amount} is none.</source>
        <translation>Sagen Sie, wie viele Tage, von 0 bis {most}; {amount} geht nicht.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/backward.py"/>
        <source>Say what one sale brings; it must be above nothing.</source>
        <translation>Sagen Sie, was ein Verkauf bringt; es muss über null liegen.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/campaigns.py"/>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/campaigns.py"/>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/campaigns.py"/>
        <source>decided</source>
        <translation>entschieden</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/campaigns.py"/>
        <source>“{name}” is {state}: there is nothing to schedule.</source>
        <translation>„{name}“ ist {state}: Hier gibt es nichts einzuplanen.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/campaigns.py"/>
        <source>“{name}” is {state}: there is nothing to pause.</source>
        <translation>„{name}“ ist {state}: Hier gibt es nichts anzuhalten.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/campaigns.py"/>
        <source>“{name}” is {state}: there is nothing to resume.</source>
        <translation>„{name}“ ist {state}: Hier gibt es nichts fortzusetzen.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/campaigns.py"/>
        <source>“{name}” is {state}: there is nothing to end.</source>
        <translation>„{name}“ ist {state}: Hier gibt es nichts zu beenden.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/campaigns.py"/>
        <source>Say whether “{name}” is for now or for later.</source>
        <translation>Sagen Sie, ob „{name}“ für jetzt oder für später ist.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/campaigns.py"/>
        <source>A budget cannot be negative.</source>
        <translation>Ein Budget kann nicht negativ sein.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/campaigns.py"/>
        <source>The leads you expect cannot be negative.</source>
        <translation>Die erwarteten Interessenten können nicht negativ sein.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/campaigns.py"/>
        <source>The day to decide lies before the start, {start}.</source>
        <translation>Der Tag zum Entscheiden liegt vor dem Beginn, {start}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/campaigns.py"/>
        <source>It ends before it starts: {start} to {end}.</source>
        <translation>Sie endet, bevor sie beginnt: {start} bis {end}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/campaigns.py"/>
        <source>Write down the words the customer sees.</source>
        <translation>Schreiben Sie die Worte auf, die der Kunde sieht.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/campaigns.py"/>
        <source>Say where it is shown.</source>
        <translation>Sagen Sie, wo es zu sehen ist.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/campaigns.py"/>
        <source>Say what becomes of it: {verdicts}.</source>
        <translation>Sagen Sie, was daraus wird: {verdicts}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/campaigns.py"/>
        <source>Say why, so that the next one is better.</source>
        <translation>Sagen Sie, warum, damit die nächste besser wird.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/campaigns.py"/>
        <source>“{numbers}” are not weekdays: 1 is Monday, 7 is Sunday.</source>
        <translation>„{numbers}“ sind keine Wochentage: 1 ist Montag, 7 ist Sonntag.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/campaigns.py"/>
        <source>“{text}” is not a time of day: write it like 18:00.</source>
        <translation>„{text}“ ist keine Uhrzeit: Schreiben Sie sie wie 18:00.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/campaigns.py"/>
        <source>“{text}” are not hours: write them like 1:30 or 1.5.</source>
        <translation>„{text}“ sind keine Stunden: Schreiben Sie sie wie 1:30 oder 1,5.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/campaigns.py"/>
        <source>A day has 24 hours: write the hours of each day on their own line.</source>
        <translation>Ein Tag hat 24 Stunden: Schreiben Sie die Stunden jedes Tages in eine eigene Zeile.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/campaigns.py"/>
        <source>“{text}” is not a number of leads: write it like 20.</source>
        <translation>„{text}“ ist keine Zahl von Interessenten: Schreiben Sie sie wie 20.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/campaigns.py"/>
        <source>That is too far away: choose a nearer day.</source>
        <translation>Das ist zu weit weg: Wählen Sie einen näheren Tag.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/leads.py"/>
        <source>new</source>
        <comment>state of a lead</comment>
        <translation>neu</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/leads.py"/>
        <source>keep in touch</source>
        <comment>state of a lead</comment>
        <translation>in Kontakt bleiben</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/leads.py"/>
        <source>ready</source>
        <comment>state of a lead</comment>
        <translation>bereit</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/leads.py"/>
        <source>in handoff</source>
        <comment>state of a lead</comment>
        <translation>in Übergabe</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/leads.py"/>
        <source>with Sales</source>
        <comment>state of a lead</comment>
        <translation>beim Vertrieb</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/leads.py"/>
        <source>customer</source>
        <comment>state of a lead</comment>
        <translation>Kunde</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/leads.py"/>
        <source>let go</source>
        <comment>state of a lead</comment>
        <translation>aufgegeben</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/leads.py"/>
        <source>Say from when they want it, too.</source>
        <translation>Sagen Sie auch, ab wann sie es wollen.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/leads.py"/>
        <source>They cannot want it until {until} and only from {day} on.</source>
        <translation>Sie können es nicht bis {until} und erst ab {day} wollen.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/leads.py"/>
        <source>{name} is {state}: wait for the answer.</source>
        <translation>{name} ist {state}: Warten Sie die Antwort ab.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/leads.py"/>
        <location filename="../../desktop/twohats/marketing/rules/nurture.py"/>
        <source>Lead {}</source>
        <translation>Interessent {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/nurture.py"/>
        <source>no e-mail</source>
        <translation>keine E-Mail</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/nurture.py"/>
        <source>no postal address</source>
        <translation>keine Postadresse</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/nurture.py"/>
        <source>asked not to be written to by e-mail</source>
        <translation>wollte keine E-Mails</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/nurture.py"/>
        <source>asked not to be written to by post</source>
        <translation>wollte keine Post</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/nurture.py"/>
        <source>never asked us and never agreed to e-mail</source>
        <translation>fragte uns nie und stimmte E-Mails nie zu</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/nurture.py"/>
        <source>the e-mail address cannot be used</source>
        <translation>die E-Mail-Adresse ist nicht brauchbar</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/scoring.py"/>
        <source>they mention</source>
        <translation>spricht von</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/scoring.py"/>
        <source>they met us at</source>
        <translation>kennt uns über</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/scoring.py"/>
        <source>they came by</source>
        <translation>kam über</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/scoring.py"/>
        <source>the campaign is</source>
        <translation>die Kampagne ist</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/scoring.py"/>
        <source>they are in</source>
        <translation>Ort ist</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/scoring.py"/>
        <source>they are tagged</source>
        <translation>Schlagwort ist</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/scoring.py"/>
        <source>we have a phone number</source>
        <translation>wir haben eine Telefonnummer</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/scoring.py"/>
        <source>we have no phone number</source>
        <translation>wir haben keine Telefonnummer</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/scoring.py"/>
        <source>we have an e-mail address</source>
        <translation>wir haben eine E-Mail-Adresse</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/scoring.py"/>
        <source>they want it within {} days</source>
        <translation>will es binnen {} Tagen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/scoring.py"/>
        <source>we were in touch within {} days</source>
        <translation>wir waren binnen {} Tagen in Kontakt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/scoring.py"/>
        <source>they bought before</source>
        <translation>hat schon gekauft</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/scoring.py"/>
        <source>they came back from Sales</source>
        <translation>kam vom Vertrieb zurück</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/scoring.py"/>
        <location filename="../../desktop/twohats/marketing/ui/scoring.py"/>
        <source>asked for a price</source>
        <translation>fragte nach einem Preis</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/scoring.py"/>
        <source>was referred to us</source>
        <translation>wurde uns empfohlen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/scoring.py"/>
        <source>bought before</source>
        <translation>kaufte schon</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/scoring.py"/>
        <source>wants it within three months</source>
        <translation>will es binnen drei Monaten</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/scoring.py"/>
        <source>in touch this month</source>
        <translation>diesen Monat in Kontakt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/scoring.py"/>
        <source>no phone</source>
        <translation>kein Telefon</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/scoring.py"/>
        <source>came back from Sales</source>
        <translation>kam vom Vertrieb zurück</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/scoring.py"/>
        <source>Say in words what the points are for.</source>
        <translation>Sagen Sie in Worten, wofür die Punkte sind.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/scoring.py"/>
        <source>Give it points from −{most} to {most}, but not 0.</source>
        <translation>Geben Sie Punkte von −{most} bis {most}, aber nicht null.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/scoring.py"/>
        <source>“{fact}” is nothing a rule can look at.</source>
        <translation>„{fact}“ ist nichts, was eine Regel ansehen kann.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/scoring.py"/>
        <source>“{value}” is not a number of days.</source>
        <translation>„{value}“ ist keine Zahl von Tagen.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/scoring.py"/>
        <source>Say what “{fact}” is compared with.</source>
        <translation>Sagen Sie, womit „{fact}“ verglichen wird.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>Campaign that brought them</source>
        <translation>Kampagne, die sie brachte</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>Kind of source</source>
        <translation>Art der Quelle</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>Bought before</source>
        <translation>Kaufte schon</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>is</source>
        <translation>ist</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>is not</source>
        <translation>ist nicht</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>in the last … days</source>
        <translation>in den letzten … Tagen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>not in the last … days</source>
        <translation>nicht in den letzten … Tagen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>the day has come</source>
        <translation>der Tag ist gekommen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>still to come</source>
        <translation>kommt noch</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>contains</source>
        <translation>enthält</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>does not contain</source>
        <translation>enthält nicht</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>In touch in the last {value} days</source>
        <translation>In Kontakt in den letzten {value} Tagen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>Not in touch in the last {value} days</source>
        <translation>Nicht in Kontakt in den letzten {value} Tagen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>Never in touch</source>
        <translation>Nie in Kontakt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>Never bought</source>
        <translation>Nie gekauft</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>Asked to wait until a day that has come</source>
        <translation>Soll warten bis zu einem Tag, der gekommen ist</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>Asked to wait until a day still to come</source>
        <translation>Soll warten bis zu einem Tag, der noch kommt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>Never asked to wait until a day</source>
        <translation>Soll nicht bis zu einem Tag warten</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>{what} contains “{value}”</source>
        <translation>{what}: enthält „{value}“</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>{what} does not contain “{value}”</source>
        <translation>{what}: enthält nicht „{value}“</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>In touch in the last day</source>
        <translation>In Kontakt am letzten Tag</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>Not in touch in the last day</source>
        <translation>Nicht in Kontakt am letzten Tag</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>asked not to be contacted</source>
        <comment>so many people</comment>
        <translation>auf eigenen Wunsch nicht anzusprechen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>withdrew consent</source>
        <comment>so many people</comment>
        <translation>mit widerrufener Einwilligung</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>with an open deal or handoff</source>
        <comment>so many people</comment>
        <translation>mit offenem Geschäft oder offener Übergabe</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>no contact</source>
        <translation>kein Kontakt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>no consent</source>
        <translation>keine Einwilligung</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>open deal</source>
        <translation>offenes Geschäft</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segment_record.py"/>
        <source>1 person</source>
        <translation>1 Person</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segment_record.py"/>
        <source>{:,} people</source>
        <translation>{:,} Personen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>“{what}” cannot be compared like that.</source>
        <translation>„{what}“ lässt sich so nicht vergleichen.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>“{value}” is not a number of days: write one from 1 to {most}.</source>
        <translation>„{value}“ ist keine Zahl von Tagen: Schreiben Sie eine von 1 bis {most}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>Say what “{what}” is compared with.</source>
        <translation>Sagen Sie, womit „{what}“ verglichen wird.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>“{what}” is one of the list: choose from it.</source>
        <translation>„{what}“ ist eines aus der Liste: Wählen Sie daraus.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>“{value}” is not a kind of source.</source>
        <translation>„{value}“ ist keine Art von Quelle.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>“{value}” has no letter to compare with.</source>
        <translation>„{value}“ hat keinen Buchstaben zum Vergleichen.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>A filter has at most {most} conditions.</source>
        <translation>Ein Filter hat höchstens {most} Bedingungen.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>1 condition is not known here and left out: look at the filter.</source>
        <translation>1 Bedingung ist hier nicht bekannt und ausgelassen: Sehen Sie den Filter an.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>{} conditions are not known here and left out: look at the filter.</source>
        <translation>{} Bedingungen sind hier nicht bekannt und ausgelassen: Sehen Sie den Filter an.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segment_form.py"/>
        <source>one that is gone</source>
        <translation>eines, das weg ist</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>{:,} left out: {}</source>
        <translation>ausgelassen: {:,} ({})</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>left out: {}</source>
        <comment>so many people</comment>
        <translation>ausgelassen: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>A list made by hand.</source>
        <translation>Eine Liste von Hand.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>Only a name yet: everybody whose lead was put into it.</source>
        <translation>Erst ein Name: alle, deren Interessent hineingelegt wurde.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>Everybody in the address book.</source>
        <translation>Alle im Adressbuch.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>All of these:</source>
        <translation>Alle treffen zu:</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>And at least one of these:</source>
        <translation>Und mindestens eines davon:</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/segments.py"/>
        <source>At least one of these:</source>
        <translation>Mindestens eines davon:</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/timetable.py"/>
        <source>Say from which day to which day the season runs.</source>
        <translation>Sagen Sie, von welchem bis zu welchem Tag die Saison läuft.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/timetable.py"/>
        <source>It would end before it starts: {start} to {end}.</source>
        <translation>Es würde enden, bevor es beginnt: {start} bis {end}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/timetable.py"/>
        <source>“{name}” starts {start}: show it from then on.</source>
        <translation>„{name}“ beginnt {start}: Zeigen Sie es ab dann.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/timetable.py"/>
        <source>“{name}” ends {end}: show it until then.</source>
        <translation>„{name}“ endet {end}: Zeigen Sie es bis dann.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/timetable.py"/>
        <source>That is too far away for this calendar.</source>
        <translation>Das ist zu weit weg für diesen Kalender.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/vision.py"/>
        <source>{segment}: {offer}, by {day} – we’ll know by {known}</source>
        <translation>{segment}: {offer}, bis {day} – wir merken es an: {known}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/vision.py"/>
        <source>Three bets fit; leave one out.</source>
        <translation>Drei Wetten passen; lassen Sie eine weg.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/vision.py"/>
        <source>“{year}” is not a year for goals.</source>
        <translation>„{year}“ ist kein Jahr für Ziele.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/vision.py"/>
        <source>“{name}” is not a name for a segment; it needs a letter.</source>
        <translation>„{name}“ ist kein Name für ein Segment; er braucht einen Buchstaben.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/vision.py"/>
        <source>Write the vision down first; two sentences are enough.</source>
        <translation>Schreiben Sie erst die Vision auf; zwei Sätze genügen.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/vision.py"/>
        <source>These are {count} sentences; Sales can keep two in mind. Which two?</source>
        <translation>Das sind {count} Sätze; der Vertrieb kann sich zwei merken. Welche zwei?</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/vision.py"/>
        <source>Say what you offer in the bet on “{segment}”.</source>
        <translation>Sagen Sie, was Sie in der Wette auf „{segment}“ bieten.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/vision.py"/>
        <source>Say for whom the bet “{offer}” is.</source>
        <translation>Sagen Sie, für wen die Wette „{offer}“ ist.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/vision.py"/>
        <source>Say by when the bet “{offer}” should have worked.</source>
        <translation>Sagen Sie, bis wann die Wette „{offer}“ aufgehen soll.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/rules/vision.py"/>
        <source>Say how you would know that the bet “{offer}” worked.</source>
        <translation>Sagen Sie, woran Sie merken würden, dass die Wette „{offer}“ aufging.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/store/backward.py"/>
        <source>Last day to start for {}</source>
        <translation>Letzter Tag zum Anfangen für {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/store/backward.py"/>
        <source>{} by {}</source>
        <comment>leads</comment>
        <translation>{} bis {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/store/backward.py"/>
        <source>Last day for {} for {}</source>
        <translation>Letzter Tag ({}) für {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/store/backward.py"/>
        <source>{} to be sent</source>
        <translation>{} zu übergeben</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/store/backward.py"/>
        <source>Last day to send {} for {}</source>
        <translation>Letzter Tag, um {} zu übergeben, für {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/store/backward.py"/>
        <source>{} to be accepted</source>
        <translation>{} anzunehmen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/store/lead_record.py"/>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <source>they came to us</source>
        <translation>kam auf uns zu</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/store/lead_record.py"/>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <source>we went to them</source>
        <translation>ging von uns aus</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>A guess counts until your own numbers are enough: {} for a share, {} for a median.</source>
        <translation>Eine Schätzung gilt, bis Ihre eigenen Zahlen genügen: {} für einen Anteil, {} für einen Median.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>Planning backwards</source>
        <translation>Rückwärtsplanung</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>The quarter that is planned</source>
        <translation>Das geplante Quartal</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>Your guesses…</source>
        <translation>Ihre Schätzungen…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>About {} from the {} with Sales, at your usual share won and usual sale</source>
        <translation>Etwa {} aus den {} beim Vertrieb, bei üblicher Abschlussquote und üblichem Verkaufswert</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>leads sent</source>
        <translation>Interessenten, die übergeben werden</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>sent leads accepted</source>
        <translation>Übergebene, die angenommen werden</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>accepted leads won</source>
        <translation>Angenommene, die gewonnen werden</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>value of a sale</source>
        <translation>Betrag eines Verkaufs</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>days from lead to sent</source>
        <translation>Tage vom Interessenten bis zur Übergabe</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>days from sent to accepted</source>
        <translation>Tage von der Übergabe bis zur Annahme</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>days from accepted to sale</source>
        <translation>Tage von der Annahme bis zum Verkauf</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>days from campaign start to its leads</source>
        <translation>Tage vom Kampagnenstart bis zum Interessenten</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>Your guesses</source>
        <translation>Ihre Schätzungen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>Write a whole number for “{name}”.</source>
        <translation>Schreiben Sie eine ganze Zahl für „{name}“.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>No target is set for this quarter; Sales sets it month by month.</source>
        <translation>Für dieses Quartal ist kein Ziel gesetzt; der Vertrieb setzt es Monat für Monat.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>Measured over twelve months, since {}.</source>
        <translation>Gemessen über zwölf Monate, seit {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>Too few to judge yet: {}. Until then the plan needs your guesses.</source>
        <translation>Noch zu wenige für ein Urteil: {}. Bis dahin braucht der Plan Ihre Schätzungen.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>Last day to start: {}</source>
        <translation>Letzter Tag zum Anfangen: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>{} ago</source>
        <translation>{} her</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>{}: your guess, so far {} of {}</source>
        <translation>{}: Ihre Schätzung, bisher {} von {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>leads come after {}: taken for now, so far {} of {}</source>
        <translation>Interessenten brauchen {}: vorerst angenommen, bisher {} von {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>{} each: your guess, so far {} of {}</source>
        <translation>je {}: Ihre Schätzung, bisher {} von {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>{1} cases</source>
        <translation>{1} Fälle</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>{} · so far {} of {}</source>
        <translation>{} · bisher {} von {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>The target is met with what is there.</source>
        <translation>Mit dem Vorhandenen ist das Ziel zu erreichen.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>{} of {} sold through handoffs</source>
        <translation>{} von {} aus Übergaben verkauft</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>{} ({} of {})</source>
        <translation>{} ({} von {})</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>passed {}</source>
        <translation>vorbei, {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>{} left</source>
        <translation>noch {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>of the leads are sent</source>
        <translation>der Interessenten werden übergeben</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>of those are accepted</source>
        <translation>davon werden angenommen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>of those are won</source>
        <translation>davon werden gewonnen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>{} % {}: your guess, so far {} of {}</source>
        <translation>{} % {}: Ihre Schätzung, bisher {} von {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>after {}</source>
        <translation>Dauer {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>{}, median of {}</source>
        <translation>{}, Median von {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>leads come after {}</source>
        <translation>Interessenten brauchen {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>{} each, median of {}</source>
        <translation>je {}, Median von {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>{}, in %</source>
        <translation>{}, in %</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>{} · measured: {}, {}</source>
        <translation>{} · gemessen: {}, {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>{} by {{}}</source>
        <comment>leads</comment>
        <translation>{} bis {{}}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>{} to be sent by {{}}</source>
        <translation>{} zu übergeben bis {{}}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>{} accepted by {{}}</source>
        <translation>{} angenommen bis {{}}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/backward.py"/>
        <source>{} sold by {{}}</source>
        <translation>{} verkauft bis {{}}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/brake_card.py"/>
        <source>Instead of silence, the words of {}: {}</source>
        <translation>Statt zu schweigen, die Worte von {}: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/brake_card.py"/>
        <source>Copy the words</source>
        <translation>Worte kopieren</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/brake_card.py"/>
        <source>Keep in touch instead…</source>
        <translation>Lieber in Kontakt bleiben…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/brake_card.py"/>
        <source>Work is booked until {}, {} ahead; you agreed on {}.</source>
        <translation>Arbeit ist bis {} gebucht, {} voraus; vereinbart sind {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/brake_card.py"/>
        <source>1 waits already, as many as you agreed.</source>
        <translation>1 wartet schon, so viele wie vereinbart.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/brake_card.py"/>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/brake_card.py"/>
        <source>No campaign for later has words to offer: plan one under Campaign ▸ New campaign…, meant to bring work “later”, and add its words.</source>
        <translation>Keine Kampagne für später hat Worte anzubieten: Planen Sie eine unter Kampagne ▸ Neue Kampagne…, die „später“ Arbeit bringen soll, und fügen Sie ihre Worte hinzu.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/brake_card.py"/>
        <source>{} wait already, as many as you agreed.</source>
        <translation>{} warten schon, so viele wie vereinbart.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/brake_card.py"/>
        <source>{} wait already; you agreed on {}.</source>
        <translation>{} warten schon; vereinbart sind {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar.py"/>
        <source>Nothing is planned yet. Plan a campaign with Ctrl+Shift+M and say where and when it is shown, or write down a season that comes every year.</source>
        <translation>Noch ist nichts geplant. Planen Sie eine Kampagne mit Strg+Umschalt+M und sagen Sie, wo und wann sie zu sehen ist, oder schreiben Sie eine Saison auf, die jedes Jahr kommt.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar.py"/>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>New season…</source>
        <translation>Neue Saison…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar.py"/>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Export the calendar…</source>
        <translation>Kalender exportieren…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar.py"/>
        <source>J/K: next, previous · Shift+arrow: move · Enter: open</source>
        <translation>J/K: nächster, voriger · Umschalt+Pfeil: verschieben · Enter: öffnen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar.py"/>
        <source>Move where and when</source>
        <translation>Wo und wann verschieben</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar.py"/>
        <source>Move the day to decide</source>
        <translation>Entscheidungstag verschieben</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar.py"/>
        <source>Choose a season first.</source>
        <translation>Wählen Sie erst eine Saison.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar.py"/>
        <source>Calendar.ics</source>
        <translation>Kalender.ics</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar.py"/>
        <source>12 weeks</source>
        <translation>12 Wochen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar.py"/>
        <source>Earlier (Page Up)</source>
        <translation>Früher (Bild auf)</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar.py"/>
        <source>Today (T)</source>
        <translation>Heute (T)</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar.py"/>
        <source>Later (Page Down)</source>
        <translation>Später (Bild ab)</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar.py"/>
        <source>Nothing is planned here. Page Up and Page Down turn, T goes to today.</source>
        <translation>Hier ist nichts geplant. Bild auf und Bild ab blättern, T geht zu heute.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar.py"/>
        <source>Choose what to move first: a bar, or a day to decide.</source>
        <translation>Wählen Sie erst, was zu verschieben ist: einen Balken oder einen Entscheidungstag.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar.py"/>
        <source>{} – Marketing</source>
        <translation>{} – Marketing</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar.py"/>
        <source>Calendar, {}</source>
        <translation>Kalender, {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar.py"/>
        <source>{}
No end is set.</source>
        <translation>{}
Kein Ende ist gesetzt.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar.py"/>
        <source>{} in the calendar</source>
        <translation>{} im Kalender</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar_forms.py"/>
        <source>It comes every year; the year itself does not count.</source>
        <translation>Sie gilt jedes Jahr; die Jahreszahl spielt keine Rolle.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar_forms.py"/>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar_forms.py"/>
        <source>Say on which day.</source>
        <translation>Sagen Sie, an welchem Tag.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar_forms.py"/>
        <source>Move {} to another day</source>
        <translation>{} auf einen anderen Tag verschieben</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar_forms.py"/>
        <source>Change the season</source>
        <translation>Saison bearbeiten</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar_forms.py"/>
        <source>What it is called</source>
        <translation>Wie sie heißt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar_forms.py"/>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar_forms.py"/>
        <source>such as Before Christmas</source>
        <translation>z. B. Vor Weihnachten</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar_grid.py"/>
        <source>Nothing stands here.</source>
        <translation>Hier steht nichts.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar_words.py"/>
        <source>1 to contact</source>
        <translation>1 anschreiben</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar_words.py"/>
        <source>{:,} to contact</source>
        <translation>{:,} anschreiben</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar_words.py"/>
        <source>May be contacted again</source>
        <translation>Darf wieder angesprochen werden</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar_words.py"/>
        <source>Seasons</source>
        <translation>Saisons</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar_words.py"/>
        <source>+{:,} more</source>
        <translation>+{:,} weitere</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar_words.py"/>
        <source>Decide: {}</source>
        <translation>Entscheiden: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/calendar_words.py"/>
        <source>from {} on</source>
        <translation>ab {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <source>None yet: type a name</source>
        <translation>Noch nichts da: Namen eingeben</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>the whole campaign</source>
        <translation>die ganze Kampagne</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>Edit campaign</source>
        <translation>Kampagne bearbeiten</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>Edit the campaign</source>
        <translation>Kampagne bearbeiten</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>Make a draft</source>
        <translation>Entwurf anlegen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>Starts</source>
        <translation>Beginnt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>Schedule it now</source>
        <translation>Jetzt einplanen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <source>Meant to bring work</source>
        <translation>Soll Aufträge bringen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>Leads you expect</source>
        <translation>Erwartete Interessenten</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>What the customer reads or hears</source>
        <translation>Was der Kunde liest oder hört</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>What it promises</source>
        <translation>Was zugesagt wird</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>At the price of</source>
        <translation>Zum Preis von</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>Edit words</source>
        <translation>Worte bearbeiten</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>Words for “{}”</source>
        <translation>Worte zu „{}“</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>Only on</source>
        <translation>Nur am</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>From (time)</source>
        <translation>Ab Uhrzeit</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>e.g. 18:00</source>
        <translation>z. B. 18:00</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>Until (time)</source>
        <translation>Bis Uhrzeit</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>e.g. 21:00</source>
        <translation>z. B. 21:00</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>Which words</source>
        <translation>Welche Worte</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>Edit where and when</source>
        <translation>Wo und wann bearbeiten</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>e.g. 1:30 or 1.5</source>
        <translation>z. B. 1:30 oder 1,5</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>Edit money or hours</source>
        <translation>Geld oder Stunden bearbeiten</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>Money or hours for “{}”</source>
        <translation>Geld oder Stunden für „{}“</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>Start again as a draft, from</source>
        <translation>Als Entwurf neu beginnen ab</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>Decide on “{}”</source>
        <translation>Über „{}“ entscheiden</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>Duplicate campaign</source>
        <translation>Kampagne duplizieren</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>Duplicate “{}”</source>
        <translation>„{}“ duplizieren</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_forms.py"/>
        <source>What it may cost in all</source>
        <translation>Was sie insgesamt kosten darf</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_paper.py"/>
        <source>Not decided; no day is set.</source>
        <translation>Nicht entschieden; kein Tag ist gesetzt.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_paper.py"/>
        <source>for {}</source>
        <translation>für {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_paper.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <source>Won</source>
        <comment>money</comment>
        <translation>Umsatz</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_paper.py"/>
        <source>Not decided yet: on {} we keep, change or stop it.</source>
        <translation>Noch nicht entschieden: Am {} behalten, ändern oder stoppen wir sie.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_paper.py"/>
        <source>of {} expected</source>
        <translation>von {} erwarteten</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_paper.py"/>
        <source>sent: {} of {}</source>
        <translation>übergeben: {} von {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <source>No words yet. Write down what the customer will read or hear.</source>
        <translation>Noch keine Worte. Schreiben Sie auf, was der Kunde lesen oder hören wird.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <source>Nothing was spent yet.</source>
        <translation>Noch nichts ausgegeben.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <source>The plan</source>
        <translation>Der Plan</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <source>What it brought so far</source>
        <translation>Was sie bisher brachte</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <source>Words, where and when</source>
        <translation>Worte, wo und wann</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Money or hours…</source>
        <translation>Geld oder Stunden…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <source>the campaign</source>
        <translation>die Kampagne</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <source>Duplicate…</source>
        <translation>Duplizieren…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <source>Decide…</source>
        <translation>Entscheiden…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <source>Add the words…</source>
        <translation>Worte hinzufügen…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <source>Where and when…</source>
        <translation>Wo und wann…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <source>Schedule it</source>
        <translation>Einplanen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <source>Resume it</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <source>New lead from it…</source>
        <translation>Neuer Interessent daraus…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <source>{} holds only until {}: the campaign runs on.</source>
        <translation>{} gilt nur bis {}: Die Kampagne läuft weiter.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <source>Outside the campaign’s days: {}.</source>
        <translation>Außerhalb der Tage der Kampagne: {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <source>Words, and where</source>
        <translation>Worte und wo</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <source>decide now</source>
        <translation>jetzt entscheiden</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <source>{} spent</source>
        <translation>{} ausgegeben</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <source>{}, {} expected</source>
        <translation>{}, {} erwartet</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <source>{} – we promise: {}</source>
        <translation>{} – Zusage: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_record.py"/>
        <source>{} more than the budget was spent.</source>
        <translation>{} mehr als das Budget wurde ausgegeben.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_words.py"/>
        <source>kept</source>
        <comment>a campaign</comment>
        <translation>bleibt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_words.py"/>
        <source>to change</source>
        <translation>zu ändern</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_words.py"/>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_words.py"/>
        <source>{} · {} over {}</source>
        <translation>{} · {} ({})</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaign_words.py"/>
        <source>{}, ended early</source>
        <translation>{}, früh beendet</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <source>No campaign here has these words.</source>
        <translation>Keine Kampagne hier hat diese Worte.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <source>Filter by campaign, segment or place  (Ctrl+F)</source>
        <translation>Nach Kampagne, Segment oder Ort filtern  (Strg+F)</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <source>No campaign is planned yet. Plan the first one: Ctrl+Shift+M.</source>
        <translation>Noch ist keine Kampagne geplant. Planen Sie die erste: Strg+Umschalt+M.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <source>No campaign runs today. Plan one with Ctrl+Shift+M, or schedule a draft.</source>
        <translation>Heute läuft keine Kampagne. Planen Sie eine mit Strg+Umschalt+M, oder planen Sie einen Entwurf ein.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <source>Nothing is scheduled for later. Plan a campaign: Ctrl+Shift+M.</source>
        <translation>Nichts ist für später eingeplant. Planen Sie eine Kampagne: Strg+Umschalt+M.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <source>Every campaign that ended was decided.</source>
        <translation>Jede beendete Kampagne wurde entschieden.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <source>There is no draft. Plan a campaign without scheduling it: Ctrl+Shift+M.</source>
        <translation>Es gibt keinen Entwurf. Planen Sie eine Kampagne, ohne sie einzuplanen: Strg+Umschalt+M.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <source>No campaign speaks to those who want it later. Plan one for later: Ctrl+Shift+M.</source>
        <translation>Keine Kampagne spricht zu denen, die es später wollen. Planen Sie eine für später: Strg+Umschalt+M.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <source>Schedule campaign</source>
        <translation>Kampagne einplanen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <source>Pause campaign</source>
        <translation>Kampagne anhalten</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <source>Resume campaign</source>
        <translation>Kampagne fortsetzen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <source>All</source>
        <comment>a view of campaigns</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <source>Running</source>
        <translation>Laufend</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <source>Scheduled</source>
        <translation>Eingeplant</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <source>To decide</source>
        <translation>Zu entscheiden</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <source>For later</source>
        <translation>Für später</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/campaigns.py"/>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>New campaign…</source>
        <translation>Neue Kampagne…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/finished.py"/>
        <source>Work that is done</source>
        <translation>Fertige Arbeit</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/finished.py"/>
        <source>and {:,} more finished jobs: they come up as you put these away.</source>
        <translation>und {:,} weitere fertige Arbeiten: Sie kommen, wenn Sie diese weglegen.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/finished.py"/>
        <source>and 1 more finished job: it comes up as you put one of these away.</source>
        <translation>und 1 weitere fertige Arbeit: Sie kommt, wenn Sie eine davon weglegen.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/finished.py"/>
        <source>Ask for a name…</source>
        <translation>Um Empfehlung bitten…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/finished.py"/>
        <source>Spoke of the next job</source>
        <translation>Nächste Arbeit besprochen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/finished.py"/>
        <source>Next job…</source>
        <translation>Nächste Arbeit…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/finished.py"/>
        <source>Nothing more</source>
        <translation>Nichts mehr</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/finished.py"/>
        <source>{}, work done</source>
        <translation>{}, Arbeit fertig</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/finished.py"/>
        <source>The promise was kept.</source>
        <translation>Die Zusage wurde eingehalten.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/finished.py"/>
        <source>The promise was changed.</source>
        <translation>Die Zusage wurde geändert.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/finished.py"/>
        <source>The promise was broken.</source>
        <translation>Die Zusage wurde gebrochen.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/finished.py"/>
        <source>{} · done {}</source>
        <translation>{} · fertig {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/finished.py"/>
        <source>✓ {}, {}</source>
        <translation>✓ {}, {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/finished_forms.py"/>
        <source>Next job</source>
        <translation>Nächste Arbeit</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/finished_forms.py"/>
        <source>Whom they named</source>
        <translation>Wen sie empfahlen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/finished_forms.py"/>
        <source>What they may need</source>
        <translation>Möglicher Bedarf</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/finished_forms.py"/>
        <source>They named nobody</source>
        <translation>Sie empfahlen niemanden</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/finished_forms.py"/>
        <source>Take a name</source>
        <translation>Namen aufnehmen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/finished_forms.py"/>
        <source>What they may want next</source>
        <translation>Was sie als Nächstes wollen könnten</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/finished_forms.py"/>
        <source>Speak of it from</source>
        <translation>Davon sprechen ab</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/finished_forms.py"/>
        <source>Whom does {} know?</source>
        <translation>Wen kennt {}?</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/finished_forms.py"/>
        <source>this customer</source>
        <translation>dieser Kunde</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/finished_forms.py"/>
        <source>The next job for {}</source>
        <translation>Die nächste Arbeit für {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>Hours show from {} leads whose hour is known; there are {}.</source>
        <translation>Stunden zeigen sich ab {} Interessenten, deren Stunde bekannt ist; es gibt {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>Shows which words bring leads that Sales accepts, once a campaign has its message.</source>
        <translation>Zeigt, welche Worte Interessenten bringen, die der Vertrieb annimmt, sobald eine Kampagne ihre Botschaft hat.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>Sales marks place, time and words at the first real conversation; {} of {} needed.</source>
        <translation>Der Vertrieb beurteilt Ort, Zeit und Worte beim ersten richtigen Gespräch; {} von {} nötigen.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>{} campaign waits for your decision: {}</source>
        <translation>{} Kampagne wartet auf Ihre Entscheidung: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>{} campaigns wait for your decision: {}</source>
        <translation>{} Kampagnen warten auf Ihre Entscheidung: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>Right place, right time</source>
        <translation>Richtiger Ort, richtige Zeit</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>Wanted</source>
        <translation>Gewünscht</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>Weekday</source>
        <translation>Wochentag</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>Hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>Nobody asked in the last six months.</source>
        <translation>In den letzten sechs Monaten fragte niemand.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>Shows for when they want it, once a lead says so: note “wanted from” on it.</source>
        <translation>Zeigt, wann sie es wollen, sobald ein Interessent es sagt: Tragen Sie „Gewünscht ab“ bei ihm ein.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>{}, wanted {}</source>
        <translation>{}, gewünscht {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>{}, asked {}</source>
        <translation>{}, gefragt {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>accepted of leads</source>
        <translation>davon angenommen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>What Sales found</source>
        <translation>Was der Vertrieb feststellte</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>yes, of yes and no, at the first real conversation</source>
        <translation>Ja-Antworten beim ersten richtigen Gespräch</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>mixed</source>
        <translation>gemischt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>poor</source>
        <translation>schlecht</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>All leads</source>
        <translation>Alle Interessenten</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>no segment</source>
        <translation>kein Segment</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>accepted of leads, by month asked</source>
        <translation>angenommen je Anfragemonat</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>accepted of leads, by month wanted</source>
        <translation>angenommen je Wunschmonat</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>accepted of leads, by weekday</source>
        <translation>angenommen je Wochentag</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>accepted of leads, by hour</source>
        <translation>angenommen je Stunde</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>Smaller places, not shown: {}, with {}.</source>
        <translation>Kleinere Orte, nicht gezeigt: {} ({}).</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>Referred by: {}</source>
        <translation>Empfohlen von: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>right place</source>
        <translation>richtiger Ort</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>right time</source>
        <translation>richtige Zeit</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>right words</source>
        <translation>richtige Worte</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>Sales judged the place: {}</source>
        <translation>Der Vertrieb beurteilte den Ort: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>Sales judged the time: {}</source>
        <translation>Der Vertrieb beurteilte die Zeit: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>Sales judged the words: {}</source>
        <translation>Der Vertrieb beurteilte die Worte: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>Weekdays show from {} leads; there are {}.</source>
        <translation>Wochentage zeigen sich ab {} Interessenten; es gibt {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>{} sold</source>
        <translation>{} verkauft</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>Smaller groups, not shown: {}.</source>
        <translation>Kleinere Gruppen, nicht gezeigt: {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/fit_cards.py"/>
        <source>{} while the keys are here</source>
        <translation>{}, solange die Tasten hier sind</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <source>Edit lead</source>
        <translation>Interessent bearbeiten</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <source>Post</source>
        <translation>Post</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <source>they asked us not to</source>
        <translation>hat abgelehnt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <source>Note consent</source>
        <translation>Einwilligung notieren</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/referrals.py"/>
        <source>Note</source>
        <comment>button</comment>
        <translation>Notieren</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <source>Ways to reach</source>
        <translation>Kontaktwege</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <source>until</source>
        <translation>bis</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>Tags</source>
        <translation>Schlagworte</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <source>with commas between</source>
        <translation>mit Kommas dazwischen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <source>What they said</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <source>By</source>
        <comment>ways of contact</comment>
        <translation>Kontaktwege</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <source>on the phone, by letter, on the form</source>
        <translation>am Telefon, per Brief, im Formular</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <source>What was said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <source>open lead since {}</source>
        <translation>offener Interessent seit {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <source>nobody has to do with them now</source>
        <translation>niemand hat jetzt mit ihnen zu tun</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <source>About {}</source>
        <translation>Über {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <source>May we contact {}?</source>
        <translation>Dürfen wir {} ansprechen?</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <source>In touch with {}</source>
        <translation>In Kontakt mit {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <source>Let {} go?</source>
        <translation>{} aufgeben?</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/forms.py"/>
        <source>Another way to reach {}</source>
        <translation>Weiterer Kontaktweg von {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>Nothing is noted yet. Ctrl+T notes the first contact.</source>
        <translation>Noch ist nichts notiert. Strg+T notiert den ersten Kontakt.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>What is known</source>
        <translation>Was wir wissen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>Ready for Sales?</source>
        <translation>Bereit für den Vertrieb?</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>They came to us</source>
        <translation>Kam auf uns zu</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>We went to them</source>
        <translation>Ging von uns aus</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>Sales sent it back</source>
        <translation>Der Vertrieb lehnte ab</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>It waited too long</source>
        <translation>Zu lange gewartet</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>nothing is known of place, time and words</source>
        <translation>über Ort, Zeit und Worte weiß man nichts</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>Sale reversed</source>
        <translation>Verkauf storniert</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>Sale split into parts</source>
        <translation>Verkauf in Teile geteilt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>Sale changed</source>
        <translation>Verkauf geändert</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>Needs</source>
        <translation>Bedarf</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>it came with this score</source>
        <translation>mit diesen Punkten gekommen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>No rule applies yet. The rules are yours: Lead ▸ Rules for the score…</source>
        <translation>Noch gilt keine Regel. Die Regeln machen Sie: Interessent ▸ Regeln für Punkte…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <location filename="../../desktop/twohats/marketing/ui/send_sheet.py"/>
        <source>{} of {} conditions met</source>
        <translation>{} von {} Bedingungen erfüllt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>First heard from</source>
        <translation>Erster Kontakt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>Sales accepted it</source>
        <translation>Der Vertrieb nahm an</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>wrong place</source>
        <translation>falscher Ort</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>wrong time</source>
        <translation>falsche Zeit</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>wrong words</source>
        <translation>falsche Worte</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>not written down yet</source>
        <translation>noch nicht aufgeschrieben</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>Let go because</source>
        <translation>Aufgegeben, weil</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>Ctrl+E writes down an e-mail address or a phone number.</source>
        <translation>Strg+E schreibt eine E-Mail-Adresse oder Telefonnummer auf.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>Do not use</source>
        <translation>Nicht benutzen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>It is {} already.</source>
        <translation>Schon {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>Sales gave it back</source>
        <translation>Der Vertrieb gab zurück</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>through {}</source>
        <translation>über {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_page.py"/>
        <source>{}: they asked us not to</source>
        <translation>{}: hat abgelehnt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_verbs.py"/>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Score by the rules</source>
        <translation>Punkte nach den Regeln</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_verbs.py"/>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>{:,} leads are too many at once: choose at most {:,}.</source>
        <translation>{:,} Interessenten sind zu viele auf einmal: Wählen Sie höchstens {:,}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/lead_verbs.py"/>
        <source>Nobody is known behind this lead: let it go instead.</source>
        <translation>Hinter diesem Interessenten ist niemand bekannt: Geben Sie ihn lieber auf.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/leads.py"/>
        <source>No lead is here yet. Write one down with Ctrl+N, or import the list you have.</source>
        <translation>Hier ist noch kein Interessent. Schreiben Sie einen mit Strg+N auf, oder importieren Sie Ihre Liste.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/leads.py"/>
        <source>Filter by name, need or place  (Ctrl+F)</source>
        <translation>Nach Name, Bedarf oder Ort filtern  (Strg+F)</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/leads.py"/>
        <source>Show all leads</source>
        <translation>Alle Interessenten zeigen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/leads.py"/>
        <source>May be contacted again from {}</source>
        <translation>Darf wieder angesprochen werden ab {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/leads.py"/>
        <location filename="../../desktop/twohats/marketing/ui/overview.py"/>
        <source>Import leads…</source>
        <translation>Interessenten importieren…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/leads.py"/>
        <source>All</source>
        <comment>a view of leads</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/leads.py"/>
        <source>New</source>
        <comment>a view of leads</comment>
        <translation>Neu</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/leads.py"/>
        <source>Ready</source>
        <comment>a view of leads</comment>
        <translation>Bereit</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/leads.py"/>
        <source>Keep in touch</source>
        <comment>a view of leads</comment>
        <translation>In Kontakt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/leads.py"/>
        <source>Came back</source>
        <comment>a view of leads</comment>
        <translation>Kamen zurück</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/leads.py"/>
        <source>Without source</source>
        <translation>Ohne Quelle</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Edit the chosen words, place or money…</source>
        <translation>Gewählte Worte, Ort oder Geld bearbeiten…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Delete the chosen words, place or money</source>
        <translation>Gewählte Worte, Ort oder Geld löschen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Send to Sales…</source>
        <translation>Dem Vertrieb übergeben…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Log a contact…</source>
        <translation>Kontakt notieren…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Who referred whom…</source>
        <translation>Wer wen empfohlen hat…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Rules for the score…</source>
        <translation>Regeln für Punkte…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>New segment…</source>
        <translation>Neues Segment…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segment_record.py"/>
        <source>Edit the filter…</source>
        <translation>Filter bearbeiten…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Edit the persona…</source>
        <translation>Persona bearbeiten…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Add people to the list…</source>
        <translation>Personen zur Liste hinzufügen…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Remove the chosen people from the list</source>
        <translation>Gewählte Personen aus der Liste nehmen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Print the segment…</source>
        <translation>Segment drucken…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Start or pause the campaign</source>
        <translation>Kampagne starten oder anhalten</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Decide on the campaign…</source>
        <translation>Über die Kampagne entscheiden…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Add words to the campaign…</source>
        <translation>Worte zur Kampagne hinzufügen…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Where and when they are shown…</source>
        <translation>Wo und wann sie zu sehen sind…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Your guesses for the plan…</source>
        <translation>Ihre Schätzungen für den Plan…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Send and go…</source>
        <translation>Übergeben und zum Vertrieb wechseln…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>How to reach them…</source>
        <translation>Kontaktwege…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>May we contact them?…</source>
        <translation>Dürfen wir sie ansprechen?…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Keep in touch until…</source>
        <translation>In Kontakt bleiben bis…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Draft an e-mail…</source>
        <translation>E-Mail entwerfen…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Write letters…</source>
        <translation>Briefe schreiben…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Address labels…</source>
        <translation>Adressetiketten…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Put on a list…</source>
        <translation>Auf eine Liste setzen…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Duplicate the segment</source>
        <translation>Segment duplizieren</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Archive the segment</source>
        <translation>Segment archivieren</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Bring the segment back</source>
        <translation>Segment zurückholen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Edit the campaign…</source>
        <translation>Kampagne bearbeiten…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>End the campaign today</source>
        <translation>Kampagne heute beenden</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Duplicate the campaign…</source>
        <translation>Kampagne duplizieren…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Print the campaign…</source>
        <translation>Kampagne drucken…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Delete the campaign</source>
        <translation>Kampagne löschen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>New lead from the campaign…</source>
        <translation>Neuer Interessent aus der Kampagne…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Move to another day…</source>
        <translation>Auf einen anderen Tag verschieben…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Edit the season…</source>
        <translation>Saison bearbeiten…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Calendar: month</source>
        <translation>Kalender: Monat</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Calendar: 12 weeks</source>
        <translation>Kalender: 12 Wochen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Calendar: earlier</source>
        <translation>Kalender: früher</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Calendar: later</source>
        <translation>Kalender: später</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Calendar: today</source>
        <translation>Kalender: heute</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <location filename="../../desktop/twohats/marketing/ui/vision.py"/>
        <source>Save the vision</source>
        <translation>Vision speichern</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Print the vision…</source>
        <translation>Vision drucken…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Look at the chosen version</source>
        <translation>Gewählte Fassung ansehen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/menus.py"/>
        <source>Take a version as the new draft</source>
        <translation>Fassung als neuen Entwurf nehmen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>{name} and {firm} are filled in</source>
        <translation>{name} und {firm} werden eingesetzt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>Write the subject: what it is about.</source>
        <translation>Schreiben Sie den Betreff: worum es geht.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>Write the words first.</source>
        <translation>Schreiben Sie erst die Worte.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>“{text}” does not move labels: write millimetres from −5 to 5.</source>
        <translation>„{text}“ verschiebt keine Etiketten: Schreiben Sie Millimeter von −5 bis 5.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>open in the mail program</source>
        <translation>im Mailprogramm öffnen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>save as a file (.eml)</source>
        <translation>als Datei speichern (.eml)</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>Draft an e-mail</source>
        <translation>E-Mail entwerfen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>Draft e-mail</source>
        <translation>E-Mail entwerfen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>No mail program opened: save the draft as a file instead.</source>
        <translation>Es hat sich kein Mailprogramm geöffnet: Speichern Sie den Entwurf als Datei.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>Write letters</source>
        <translation>Briefe schreiben</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>my own</source>
        <translation>eigene</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>Dear {name},

%s

{firm}</source>
        <translation>Guten Tag {name},

%s

{firm}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>Nothing was saved: no name was chosen.</source>
        <translation>Nichts wurde gespeichert: Kein Name wurde gewählt.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>Choose one or more leads in the list first.</source>
        <translation>Wählen Sie erst einen oder mehrere Interessenten in der Liste.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>Place and day</source>
        <translation>Ort und Tag</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>First free label: row</source>
        <translation>Erstes freies Etikett: Zeile</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>First free label: column</source>
        <translation>Erstes freies Etikett: Spalte</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>Move to the right by (mm)</source>
        <translation>Nach rechts schieben um (mm)</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>Move down by (mm)</source>
        <translation>Nach unten schieben um (mm)</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>Draw the edges, for a test on plain paper</source>
        <translation>Ränder zeichnen, zur Probe auf einfachem Papier</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>These go out now: note it with each lead</source>
        <translation>Sie gehen jetzt hinaus: bei jedem Interessenten notieren</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>Labels</source>
        <translation>Etiketten</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>{} drafts are saved, from {} to {}.</source>
        <translation>{} Entwürfe sind gespeichert, von {} bis {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>{} of {} can be written to</source>
        <translation>{} von {} dürfen angeschrieben werden</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>Save {} drafts…</source>
        <translation>{} Entwürfe speichern…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>Address labels, 3 × 8</source>
        <translation>Adressetiketten, 3 × 8</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>Words of</source>
        <translation>Worte von</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>two leads of one person share one: {} in all</source>
        <translation>zwei Interessenten einer Person teilen sich eines: {} insgesamt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>{} more cannot</source>
        <translation>{} weitere nicht</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/nurture.py"/>
        <source>The draft</source>
        <translation>Der Entwurf</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/overview.py"/>
        <source>No campaign runs today. Plan the next one under Campaigns: Alt+3.</source>
        <translation>Heute läuft keine Kampagne. Planen Sie die nächste unter Kampagnen: Alt+3.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/overview.py"/>
        <source>Write down the last person who asked you for something: a name and what they want are enough.</source>
        <translation>Schreiben Sie auf, wer Sie zuletzt um etwas bat: Ein Name und der Wunsch genügen.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/overview.py"/>
        <source>Handed over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/overview.py"/>
        <source>Return on campaigns</source>
        <translation>Rendite der Kampagnen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/overview.py"/>
        <source>Running campaigns</source>
        <translation>Laufende Kampagnen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/overview.py"/>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/overview.py"/>
        <source>Who asked you last?</source>
        <translation>Wer fragte Sie zuletzt?</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/overview.py"/>
        <source>Ctrl+N. You have them in a list already? Ctrl+I takes it in.</source>
        <translation>Strg+N. Sie haben schon eine Liste? Strg+I liest sie ein.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/overview.py"/>
        <source>Won</source>
        <comment>the money of a campaign</comment>
        <translation>Umsatz</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/overview.py"/>
        <source>spend {} of {}</source>
        <translation>Ausgaben {} von {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/overview.py"/>
        <source>needs your margin and what was spent</source>
        <translation>braucht Ihre Marge und die Ausgaben</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/overview.py"/>
        <source>{:+d} on {}</source>
        <translation>{:+d} gegenüber {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/overview.py"/>
        <source>{} came with an import</source>
        <translation>{} mit einem Import gekommen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/overview.py"/>
        <source>{} accepted</source>
        <translation>{} angenommen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/overview.py"/>
        <source>{} back</source>
        <translation>{} zurück</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/overview.py"/>
        <source>spend {}</source>
        <translation>Ausgaben {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/overview.py"/>
        <source>margin {} %, 12 months</source>
        <translation>Marge {} %, 12 Monate</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/places.py"/>
        <source>The month counts leads and money by these kinds. Paid: you pay to be seen there. Owned: it is yours, such as a website. Earned: others speak of you, such as the press.</source>
        <translation>Der Monat zählt Interessenten und Geld nach diesen Arten. Bezahlte Werbung: Sie zahlen dafür, dort gesehen zu werden. Eigene Kanäle: Sie gehören Ihnen, etwa eine Website. Erwähnungen: Andere sprechen über Sie, etwa die Presse.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/places.py"/>
        <source>All are archived.</source>
        <translation>Alle sind archiviert.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/places.py"/>
        <source>Where we meet people</source>
        <translation>Wo wir Menschen treffen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/places.py"/>
        <source>Show archived ones, too</source>
        <translation>Auch archivierte zeigen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/places.py"/>
        <source>Edit the place</source>
        <translation>Ort bearbeiten</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/places.py"/>
        <source>Bring the place back</source>
        <translation>Ort zurückholen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/places.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/places.py"/>
        <source>{}, archived</source>
        <translation>{}, archiviert</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/referrals.py"/>
        <source>Nobody was named yet. When work is done, ask who else might need you: the panel reminds you.</source>
        <translation>Noch wurde niemand empfohlen. Fragen Sie nach fertiger Arbeit, wer Sie noch brauchen könnte: Die Übergabe erinnert Sie.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/referrals.py"/>
        <source>Who referred whom</source>
        <translation>Wer wen empfohlen hat</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/referrals.py"/>
        <source>Mark as thanked…</source>
        <translation>Dank vermerken…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/referrals.py"/>
        <source>1 name</source>
        <translation>1 Name</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/referrals.py"/>
        <source>all thanked for</source>
        <translation>allen gedankt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/referrals.py"/>
        <source>Referred</source>
        <translation>Empfohlen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/referrals.py"/>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/referrals.py"/>
        <source>Names given</source>
        <translation>Empfehlungen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/referrals.py"/>
        <source>Thanked</source>
        <translation>Gedankt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/referrals.py"/>
        <source>With what</source>
        <translation>Womit</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/referrals.py"/>
        <source>{:,} names</source>
        <translation>{:,} Namen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/referrals.py"/>
        <source>a call, a card, a bottle of wine</source>
        <translation>ein Anruf, eine Karte, eine Flasche Wein</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/referrals.py"/>
        <source>the first {:,} show</source>
        <translation>die ersten {:,} sind zu sehen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/referrals.py"/>
        <source>Thanks to {}</source>
        <translation>Dank an {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/referrals.py"/>
        <source>{:,} not thanked for</source>
        <translation>{:,} ohne Dank</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/referrals.py"/>
        <source>for naming {}</source>
        <translation>für die Empfehlung: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/ripening.py"/>
        <source>this week</source>
        <translation>diese Woche</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/ripening.py"/>
        <source>this month</source>
        <translation>diesen Monat</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/ripening.py"/>
        <source>3 months</source>
        <translation>3 Monate</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/ripening.py"/>
        <source>6 months</source>
        <translation>6 Monate</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/ripening.py"/>
        <source>12 months</source>
        <translation>12 Monate</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/ripening.py"/>
        <source>{:,} kept in touch may be written to now</source>
        <translation>Jetzt anzuschreiben: {:,}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/ripening.py"/>
        <source>{:,} more by the end of this week</source>
        <translation>{:,} weitere bis Ende dieser Woche</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/ripening.py"/>
        <source>{:,} more by the end of this month</source>
        <translation>{:,} weitere bis Ende dieses Monats</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/ripening.py"/>
        <source>{:,} more within 3 months</source>
        <translation>{:,} weitere binnen 3 Monaten</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/ripening.py"/>
        <source>{:,} more within 6 months</source>
        <translation>{:,} weitere binnen 6 Monaten</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/ripening.py"/>
        <source>{:,} more within 12 months</source>
        <translation>{:,} weitere binnen 12 Monaten</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/ripening.py"/>
        <source>{:,} came back from Sales and may go again</source>
        <translation>Zurück vom Vertrieb, wieder möglich: {:,}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/ripening.py"/>
        <source>{:,} now</source>
        <translation>{:,} jetzt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/scoring.py"/>
        <source>The points of every rule that applies are added up. Sales sees them only after it has decided.</source>
        <translation>Die Punkte aller zutreffenden Regeln werden addiert. Der Vertrieb sieht sie erst nach seiner Entscheidung.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/scoring.py"/>
        <source>No rule is written down. Add the first: what makes a lead promising?</source>
        <translation>Keine Regel ist aufgeschrieben. Fügen Sie die erste hinzu: Was macht einen Interessenten vielversprechend?</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/scoring.py"/>
        <source>“{text}” is not a number of points: write it like 20 or -15.</source>
        <translation>„{text}“ ist keine Punktzahl: Schreiben Sie sie wie 20 oder -15.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/scoring.py"/>
        <source>Rules for the score</source>
        <translation>Regeln für Punkte</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/scoring.py"/>
        <source>Points and why</source>
        <translation>Punkte und warum</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/scoring.py"/>
        <source>Applies when</source>
        <translation>Gilt, wenn</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/scoring.py"/>
        <source>+20 or -15</source>
        <translation>+20 oder -15</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/scoring.py"/>
        <source>For what, in words</source>
        <translation>Wofür, in Worten</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/scoring.py"/>
        <source>Which one</source>
        <translation>Welche</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/scoring.py"/>
        <source>words, a name, days, or: referral</source>
        <translation>Worte, ein Name, Tage oder: Empfehlung</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/scoring.py"/>
        <source>Edit rule</source>
        <translation>Regel bearbeiten</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segment_form.py"/>
        <source>Such as: landlords in the old town</source>
        <translation>z. B. Vermieter in der Altstadt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segment_form.py"/>
        <source>Leave this condition out</source>
        <translation>Diese Bedingung weglassen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segment_form.py"/>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segment_form.py"/>
        <source>All of these</source>
        <translation>Alle treffen zu</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segment_form.py"/>
        <source>&amp;Add a condition</source>
        <translation>&amp;Bedingung hinzufügen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segment_form.py"/>
        <source>And at least one of these</source>
        <translation>Und mindestens eines davon</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segment_form.py"/>
        <source>Add an a&amp;lternative</source>
        <translation>A&amp;lternative hinzufügen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segment_form.py"/>
        <source>How many people</source>
        <translation>Wie viele Personen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segment_form.py"/>
        <source>Condition {}: what</source>
        <translation>Bedingung {}: was</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segment_form.py"/>
        <source>Condition {}: how</source>
        <translation>Bedingung {}: wie</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segment_form.py"/>
        <source>Condition {}: compared with</source>
        <translation>Bedingung {}: verglichen mit</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segment_form.py"/>
        <source>Leave out condition {}</source>
        <translation>Bedingung {} weglassen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segment_form.py"/>
        <source>Everyone: {}</source>
        <translation>Alle: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segment_people.py"/>
        <source>Those found</source>
        <translation>Gefundene</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segment_people.py"/>
        <source>Space ticks a name.</source>
        <translation>Leertaste kreuzt einen Namen an.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segment_people.py"/>
        <source>Tick at least one name.</source>
        <translation>Kreuzen Sie mindestens einen Namen an.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segment_people.py"/>
        <source>Name, organisation or town, then Down</source>
        <translation>Name, Organisation oder Ort, dann Pfeil nach unten</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segment_people.py"/>
        <source>{:,} ticked</source>
        <translation>{:,} angekreuzt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segment_record.py"/>
        <source>Nobody is described yet. Say who they are: Ctrl+Shift+J.</source>
        <translation>Noch ist niemand beschrieben. Sagen Sie, wer sie sind: Strg+Umschalt+J.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segment_record.py"/>
        <source>Who is in it</source>
        <translation>Wer dazugehört</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segment_record.py"/>
        <source>The people</source>
        <translation>Die Personen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segment_record.py"/>
        <source>made by hand</source>
        <translation>von Hand gemacht</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segment_record.py"/>
        <source>Nobody is on the list yet. Add people with Ctrl+J.</source>
        <translation>Noch steht niemand auf der Liste. Fügen Sie Personen mit Strg+J hinzu.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segment_record.py"/>
        <source>Nobody in the address book is like this yet.</source>
        <translation>Im Adressbuch ist noch niemand so.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segment_record.py"/>
        <source>Add people…</source>
        <translation>Personen hinzufügen…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segment_record.py"/>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segment_record.py"/>
        <source>archived</source>
        <translation>archiviert</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segment_record.py"/>
        <source>Nobody of them is left out.</source>
        <translation>Niemand davon ist ausgelassen.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>only a name</source>
        <translation>nur ein Name</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>Filter by name  (Ctrl+F)</source>
        <translation>Nach Name filtern  (Strg+F)</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>Nothing is archived.</source>
        <translation>Nichts ist archiviert.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>Who they are…</source>
        <translation>Wer sie sind…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>Edit the filter</source>
        <translation>Filter bearbeiten</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>Rename the list</source>
        <translation>Liste umbenennen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>Add people</source>
        <translation>Personen hinzufügen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>Add to a list</source>
        <translation>Zu einer Liste hinzufügen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>Put 1 person on a list</source>
        <translation>1 Person auf eine Liste setzen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>Put {:,} people on a list</source>
        <translation>{:,} Personen auf eine Liste setzen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>New list</source>
        <translation>Neue Liste</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>Make the list</source>
        <translation>Liste anlegen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>{:,} segments</source>
        <translation>{:,} Segmente</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>1 segment</source>
        <translation>1 Segment</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>No segment has this name.</source>
        <translation>Kein Segment heißt so.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>No segment is here yet. Say whom you want to meet: New segment, Ctrl+Shift+G.</source>
        <translation>Hier ist noch kein Segment. Sagen Sie, wen Sie treffen möchten: Neues Segment, Strg+Umschalt+G.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>{}: who they are</source>
        <translation>{}: wer sie sind</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>Add people to “{}”</source>
        <translation>Personen zu „{}“ hinzufügen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/segments.py"/>
        <source>New list…</source>
        <translation>Neue Liste…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/send_fields.py"/>
        <source>Sales sees: name, ways to reach them, need, place, when they want it, the last contacts. The score and your guess stay covered until they answer.</source>
        <translation>Der Vertrieb sieht: Name, Kontaktwege, Bedarf, Ort, Wunschtermin und die letzten Kontakte. Punkte und Ihre Schätzung bleiben verdeckt, bis er antwortet.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/send_fields.py"/>
        <source>The exact words they saw</source>
        <translation>Die genauen Worte, die sie sahen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/send_fields.py"/>
        <source>No promise was made</source>
        <translation>Es gab keine Zusage</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/send_fields.py"/>
        <source>Empty: to each what the words promised that brought it</source>
        <translation>Leer: für jeden, was die Worte zusagten, die ihn brachten</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/send_fields.py"/>
        <source>No promise was made to those without one</source>
        <translation>Wer keine hat, dem wurde nichts zugesagt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/send_fields.py"/>
        <source>What we promised</source>
        <translation>Unsere Zusage</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/send_fields.py"/>
        <source>Suggested first action</source>
        <translation>Vorgeschlagener erster Schritt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/send_fields.py"/>
        <source>Chance, in %</source>
        <translation>Chance, in %</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/send_fields.py"/>
        <source>Nobody knows where they met us</source>
        <translation>Niemand weiß, woher sie uns kennen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/send_fields.py"/>
        <source>It is another need of theirs</source>
        <translation>Es ist ein anderer Bedarf von ihnen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/send_fields.py"/>
        <source>Why all the same</source>
        <translation>Warum trotzdem</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/send_fields.py"/>
        <source>The queue is full</source>
        <translation>Die Warteschlange ist voll</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/send_fields.py"/>
        <source>Value, about</source>
        <translation>Wert, etwa</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/send_several.py"/>
        <source>1 lead went to Sales.</source>
        <translation>1 Interessent ging an den Vertrieb.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/send_several.py"/>
        <source>{:,} leads went to Sales.</source>
        <translation>{:,} Interessenten gingen an den Vertrieb.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/send_several.py"/>
        <source>Who is ready, and who is not</source>
        <translation>Wer bereit ist und wer nicht</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/send_several.py"/>
        <source>{} went to Sales, {} stayed. Of these, {} are ready</source>
        <translation>{} gingen an den Vertrieb, {} blieben. Davon sind {} bereit</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/send_several.py"/>
        <location filename="../../desktop/twohats/marketing/ui/send_sheet.py"/>
        <source>Send and go  (Ctrl+Enter)</source>
        <translation>Übergeben und zum Vertrieb wechseln  (Strg+Enter)</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/send_several.py"/>
        <source>Send those that are ready</source>
        <translation>Bereite übergeben</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/send_several.py"/>
        <source>{} of {} are ready</source>
        <translation>{} von {} sind bereit</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/send_several.py"/>
        <source>Send {} leads to Sales</source>
        <translation>{} Interessenten dem Vertrieb übergeben</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/send_several.py"/>
        <source>{} of {} leads went to Sales; the others stay as they were.</source>
        <translation>{} von {} Interessenten gingen an den Vertrieb; die anderen bleiben, wie sie waren.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/send_several.py"/>
        <source>and {} more</source>
        <translation>und {} weitere</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/send_sheet.py"/>
        <source>Not ready to send: {missing}, and {more} more.</source>
        <translation>Noch nicht bereit zur Übergabe: {missing}, und {more} weitere.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/send_sheet.py"/>
        <source>✓</source>
        <translation>✓</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/send_sheet.py"/>
        <source>○</source>
        <translation>○</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/send_sheet.py"/>
        <source>Conditions</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/send_sheet.py"/>
        <source>Fill in</source>
        <translation>Ausfüllen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/send_sheet.py"/>
        <source>Send</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/send_sheet.py"/>
        <source>Send {} to Sales</source>
        <translation>{} dem Vertrieb übergeben</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/send_sheet.py"/>
        <source>Write…</source>
        <translation>Schreiben…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/send_sheet.py"/>
        <source>It is time</source>
        <translation>Es ist Zeit</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision.py"/>
        <source>Who we want to be for our customers, and how they will notice. Ctrl+Shift+V gives it to Sales.</source>
        <translation>Wer wir für unsere Kunden sein wollen und woran sie es merken. Strg+Umschalt+V gibt es dem Vertrieb.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision.py"/>
        <source>Each published version stays here.</source>
        <translation>Jede veröffentlichte Fassung bleibt hier.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision.py"/>
        <source>Write the vision down first, then print it.</source>
        <translation>Schreiben Sie erst die Vision auf, dann drucken Sie sie.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision.py"/>
        <location filename="../../desktop/twohats/marketing/ui/vision_version.py"/>
        <source>In two sentences</source>
        <translation>In zwei Sätzen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision.py"/>
        <source>The vision in two sentences</source>
        <translation>Die Vision in zwei Sätzen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision.py"/>
        <source>The year of the goals</source>
        <translation>Das Jahr der Ziele</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision.py"/>
        <source>Goals of the year</source>
        <translation>Ziele des Jahres</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision.py"/>
        <source>A few lines, each with its number.</source>
        <translation>Einige Zeilen, jede mit ihrer Zahl.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision.py"/>
        <location filename="../../desktop/twohats/marketing/ui/vision_version.py"/>
        <source>published</source>
        <translation>veröffentlicht</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision.py"/>
        <source>{} of {} sentences</source>
        <translation>{} von {} Sätzen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision.py"/>
        <source>{} sentences, {} fit</source>
        <translation>{} Sätze, {} passen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision.py"/>
        <source>First words</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision.py"/>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision.py"/>
        <source>Draft of {}</source>
        <translation>Entwurf vom {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision.py"/>
        <source>Vision {}, version {}.pdf</source>
        <translation>Vision {}, Fassung {}.pdf</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision.py"/>
        <source>Keep the draft</source>
        <translation>Entwurf behalten</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision.py"/>
        <source>replaced {}</source>
        <comment>a version</comment>
        <translation>ersetzt {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision.py"/>
        <source>Version {} · with Sales since {}</source>
        <translation>Fassung {} · der Vertrieb liest sie seit {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision.py"/>
        <source>Sales reads version {}</source>
        <translation>Der Vertrieb liest Fassung {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision.py"/>
        <source>Sales reads one of {}</source>
        <translation>Der Vertrieb liest eine vom {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision.py"/>
        <source>Take up a version</source>
        <translation>Fassung aufgreifen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision.py"/>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision_editors.py"/>
        <source>A segment</source>
        <translation>Ein Segment</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision_editors.py"/>
        <source>How we would know</source>
        <translation>Woran wir es merken</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision_editors.py"/>
        <source>Bet {}</source>
        <translation>Wette {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision_editors.py"/>
        <source>Bet {}: for whom</source>
        <translation>Wette {}: für wen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision_editors.py"/>
        <source>Bet {}: what we offer</source>
        <translation>Wette {}: was wir bieten</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision_editors.py"/>
        <source>Bet {}: by when</source>
        <translation>Wette {}: bis wann</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision_editors.py"/>
        <source>Bet {}: how we would know</source>
        <translation>Wette {}: woran wir es merken</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision_version.py"/>
        <source>Take as the new draft</source>
        <translation>Als neuen Entwurf nehmen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision_version.py"/>
        <source>replaced</source>
        <comment>a version</comment>
        <translation>ersetzt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision_version.py"/>
        <source>Replaced</source>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision_version.py"/>
        <source>For whom?</source>
        <translation>Für wen?</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/vision_version.py"/>
        <source>We’ll know by</source>
        <translation>Wir merken es an</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/wing.py"/>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/wing.py"/>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/wing.py"/>
        <source>&amp;Lead</source>
        <translation>&amp;Interessent</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/wing.py"/>
        <source>&amp;Segment</source>
        <translation>&amp;Segment</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/wing.py"/>
        <source>&amp;Campaign</source>
        <translation>&amp;Kampagne</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/wing.py"/>
        <source>C&amp;alendar</source>
        <translation>Ka&amp;lender</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/marketing/ui/wing.py"/>
        <source>Vis&amp;ion</source>
        <translation>&amp;Vision</translation>
    </message>
</context>
<context>
    <name>month</name>
    <message>
        <location filename="../../desktop/twohats/month/identities.py"/>
        <source>{}: what was frozen when the month was closed was altered afterwards.</source>
        <translation>{}: Was beim Abschluss des Monats eingefroren wurde, wurde danach verändert.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/identities.py"/>
        <source>{}: the channels and the unattributed do not add up to the revenue.</source>
        <translation>{}: Kanäle und nicht Zugeordnetes ergeben nicht den Umsatz.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/identities.py"/>
        <source>{}: the kinds of channels do not add up to the revenue.</source>
        <translation>{}: Die Arten von Kanälen ergeben nicht den Umsatz.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/identities.py"/>
        <source>{}: new, repeat and unknown do not add up to the revenue.</source>
        <translation>{}: Neue, Stammkunden und Unbekannte ergeben nicht den Umsatz.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/identities.py"/>
        <source>{}: the weeks do not add up to the month.</source>
        <translation>{}: Die Wochen ergeben nicht den Monat.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/identities.py"/>
        <source>{}: opening and sent handoffs are not those decided and still waiting.</source>
        <translation>{}: Übergaben zu Beginn und neue sind nicht gleich entschiedenen und noch wartenden.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/operations/closing.py"/>
        <source>Something else was agreed meanwhile: look again.</source>
        <translation>Inzwischen wurde etwas anderes vereinbart: Sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/operations/closing.py"/>
        <source>{month} is not closed.</source>
        <translation>{month} ist nicht abgeschlossen.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/operations/closing.py"/>
        <source>Say why the month is reopened: it leaves a trace.</source>
        <translation>Sagen Sie, warum der Monat wieder geöffnet wird: Das hinterlässt eine Spur.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/operations/closing.py"/>
        <source>{month} is closed. Reopen it to change it.</source>
        <translation>{month} ist abgeschlossen. Öffnen Sie ihn wieder, um ihn zu ändern.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/bank.py"/>
        <source>Orders in hand: what was agreed and not sold yet. Booked work: these orders over their planned days. In sight: booked work + open deals × their chance + leads that ripen × what one brings. Net, in {currency}.</source>
        <translation>Auftragsbestand: was vereinbart und noch nicht verkauft ist. Gebuchte Arbeit: diese Aufträge über ihre geplanten Tage. In Sicht: gebuchte Arbeit + offene Geschäfte × ihre Chance + reifende Interessenten × was einer bringt. Netto, in {currency}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/bank.py"/>
        <source>The next three months</source>
        <translation>Die nächsten drei Monate</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/bank.py"/>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>{} brought {}</source>
        <translation>{} brachte {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/bank.py"/>
        <source>{}; orders of {} are in hand.</source>
        <translation>{}; Aufträge über {} liegen vor.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/bank.py"/>
        <source>{} orders</source>
        <translation>{} Aufträge</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/bank.py"/>
        <source>Revenue of twelve months</source>
        <translation>Umsatz von zwölf Monaten</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/bank.py"/>
        <source>In short</source>
        <translation>Kurz gesagt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/bank.py"/>
        <source>, the year so far {}</source>
        <translation>, das Jahr bisher {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/bank.py"/>
        <source>{}; no order is in hand.</source>
        <translation>{}; kein Auftrag liegt vor.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/bank.py"/>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <location filename="../../desktop/twohats/month/pages/wall.py"/>
        <source>of {}</source>
        <translation>von {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/bank.py"/>
        <source>Revenue, year to date</source>
        <translation>Umsatz, Jahr bis heute</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/bank.py"/>
        <source>Orders in hand</source>
        <translation>Auftragsbestand</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/bank.py"/>
        <source>In sight, next three months</source>
        <translation>In Sicht, drei Monate</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/bank.py"/>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/bank.py"/>
        <source>The largest open deals</source>
        <translation>Die größten offenen Geschäfte</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/bank.py"/>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>bar: revenue, line: target</source>
        <translation>Balken: Umsatz, Linie: Ziel</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/bank.py"/>
        <source>{} not sold in full</source>
        <translation>{} nicht ganz verkauft</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/bank.py"/>
        <source>Nothing was sold, and no target is set.</source>
        <translation>Nichts wurde verkauft, und kein Ziel ist gesetzt.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/bank.py"/>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>Nothing is in sight yet, and no target is set.</source>
        <translation>Noch ist nichts in Sicht, und kein Ziel ist gesetzt.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/documents.py"/>
        <source>Order, net</source>
        <translation>Auftrag, netto</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/documents.py"/>
        <source>Sale, net</source>
        <translation>Verkauf, netto</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/documents.py"/>
        <source>In other money</source>
        <translation>In anderem Geld</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/documents.py"/>
        <source>Takes back</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/documents.py"/>
        <source>order</source>
        <comment>kind of document</comment>
        <translation>Auftrag</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/documents.py"/>
        <source>sale</source>
        <comment>kind of document</comment>
        <translation>Verkauf</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/documents.py"/>
        <source>proposed</source>
        <comment>kind of document</comment>
        <translation>vorgeschlagen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/documents.py"/>
        <source>credit</source>
        <comment>kind of document</comment>
        <translation>Gutschrift</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/documents.py"/>
        <source>taken back</source>
        <comment>kind of document</comment>
        <translation>storniert</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/documents.py"/>
        <source>These are not invoices. Net of tax, in {currency}; other money at the rate of its day. A sale counts on its day, an order when it was agreed: the two are not to be added. Where no document was written down, there is a dash.</source>
        <translation>Das sind keine Rechnungen. Netto, in {currency}; Fremdwährungen zum Kurs ihres Tages. Ein Verkauf zählt an seinem Tag, ein Auftrag am Tag der Vereinbarung: Beide dürfen nicht addiert werden. Wo kein Beleg notiert wurde, steht ein Strich.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/documents.py"/>
        <source>The month was closed with {}: what differs was corrected afterwards.</source>
        <translation>Der Monat wurde mit {} abgeschlossen: Was abweicht, wurde danach berichtigt.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/documents.py"/>
        <source>The quarter was closed with {}: what differs was corrected afterwards.</source>
        <translation>Das Quartal wurde mit {} abgeschlossen: Was abweicht, wurde danach berichtigt.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/documents.py"/>
        <source>The year was closed with {}: what differs was corrected afterwards.</source>
        <translation>Das Jahr wurde mit {} abgeschlossen: Was abweicht, wurde danach berichtigt.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/documents.py"/>
        <source>{:,} orders</source>
        <translation>{:,} Aufträge</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/documents.py"/>
        <source>Orders and sales</source>
        <translation>Aufträge und Verkäufe</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/documents.py"/>
        <source>Not invoices</source>
        <translation>Keine Rechnungen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/documents.py"/>
        <source>Nothing was ordered or sold.</source>
        <translation>Nichts wurde bestellt oder verkauft.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/documents.py"/>
        <source>{} and {} by the number of their document. These are not invoices.</source>
        <translation>{} und {} nach der Nummer ihres Belegs. Das sind keine Rechnungen.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/documents.py"/>
        <source>{}, {}, not invoices</source>
        <translation>{}, {}, keine Rechnungen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>In time: within {hours} working hours. Accepted ÷ (accepted + rejected + waited too long), without wrong data. Today: revenue ÷ target of the quarter’s days so far. Imported leads and the fast lane are not in the queue.</source>
        <translation>Rechtzeitig: binnen {hours} Arbeitsstunden. Angenommen ÷ (angenommen + abgelehnt + zu lange gewartet), ohne falsche Angaben. Heute: Umsatz ÷ Ziel der bisherigen Tage des Quartals. Importierte Interessenten und die Überholspur sind nicht in der Warteschlange.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>From lead to sale: 1 day (median).</source>
        <translation>Vom Interessenten zum Verkauf: 1 Tag (Median).</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>From lead to sale: {:,} days (median).</source>
        <translation>Vom Interessenten zum Verkauf: {:,} Tage (Median).</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>no thin month in sight</source>
        <translation>keine Flaute in Sicht</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>first thin month {}</source>
        <translation>erste Flaute {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>The months after this quarter</source>
        <translation>Die Monate nach diesem Quartal</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>Straight to Sales by the fast lane: {}.</source>
        <translation>Über die Überholspur direkt zum Vertrieb: {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>How well it worked</source>
        <translation>Wie gut es lief</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>{} of {}, {} predicted</source>
        <translation>{} von {}, {} vorhergesagt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>Won, and predicted</source>
        <translation>Gewonnen, Prognose</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <location filename="../../desktop/twohats/month/rules/report.py"/>
        <source>Handshake</source>
        <translation>Handschlag</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>Between the two</source>
        <translation>Zwischen den beiden</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>The last day to act {}.</source>
        <translation>Letzter Tag zum Handeln: {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>{} · act by {}</source>
        <translation>{} · handeln bis {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>Waiting at the beginning</source>
        <translation>Zu Beginn wartend</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>+ sent</source>
        <translation>+ übergeben</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>− accepted</source>
        <translation>− angenommen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>− rejected</source>
        <translation>− abgelehnt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>− withdrawn</source>
        <translation>− zurückgezogen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>− waited too long</source>
        <translation>− zu lange gewartet</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>The queue</source>
        <translation>Die Warteschlange</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>Sent to answer</source>
        <translation>Übergabe bis Antwort</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>Sent to first contact</source>
        <translation>Übergabe bis Erstkontakt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>Slowest tenth</source>
        <translation>Langsamstes Zehntel</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>Of</source>
        <translation>Von</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>How long it took</source>
        <translation>Wie lange es dauerte</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>Nothing was answered.</source>
        <translation>Nichts wurde beantwortet.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>Returned</source>
        <translation>Zurückgegeben</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>Why leads came back</source>
        <translation>Warum Interessenten zurückkamen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>None came back.</source>
        <translation>Keiner kam zurück.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>First contact in time</source>
        <translation>Erstkontakt rechtzeitig</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>Given back later</source>
        <translation>Später zurückgegeben</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>Accepted on the second try</source>
        <translation>Im zweiten Anlauf</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>Handoff bypassed</source>
        <translation>Übergabe umgangen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>in sight</source>
        <translation>in Sicht</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>Open deals × chance</source>
        <translation>Offene Geschäfte × Chance</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>Leads that ripen</source>
        <translation>Reifende Interessenten</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>In sight</source>
        <translation>In Sicht</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>= still waiting</source>
        <translation>= noch wartend</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>Taken in with an import: {}.</source>
        <translation>Mit einem Import gekommen: {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>Hats worn, about: Marketing {}, Sales {}.</source>
        <translation>Zeit je Hut, etwa: Marketing {}, Vertrieb {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>bar: in sight, line: target</source>
        <translation>Balken: in Sicht, Linie: Ziel</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>Agreed → did</source>
        <translation>Vereinbart → getan</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/handshake.py"/>
        <source>{}: revenue ÷ target so far</source>
        <translation>{}: Umsatz ÷ Ziel bisher</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>A sale counts for the channel of its handed-over lead, or else of its deal, or else as repeat if they bought before, or else as unattributed. First source: where they came from first. Return = (revenue, source known × margin − cost) ÷ cost.</source>
        <translation>Ein Verkauf zählt beim Kanal seines übergebenen Interessenten, sonst beim Kanal seines Geschäfts, sonst bei Stammkunde, falls schon gekauft wurde, sonst bei nicht zugeordnet. Erste Quelle: woher sie zuerst kamen. Rendite = (Umsatz mit bekannter Quelle × Marge − Kosten) ÷ Kosten.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>{} the month before</source>
        <translation>{} im Monat davor</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>{} the quarter before</source>
        <translation>{} im Quartal davor</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>{} the year before</source>
        <translation>{} im Jahr davor</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>no budget</source>
        <translation>kein Budget</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>{} · {} a year before</source>
        <translation>{} · {} ein Jahr davor</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>Leads of twelve months</source>
        <translation>Interessenten von zwölf Monaten</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>What it costs, and brings</source>
        <translation>Was es kostet und bringt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>Ahead</source>
        <translation>Ausblick</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source> · {} of work</source>
        <translation> · {} Arbeit</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>return {}</source>
        <translation>Rendite {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>Revenue, source known</source>
        <translation>Umsatz, Quelle bekannt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>Sent so far</source>
        <translation>Bisher übergeben</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>Won</source>
        <comment>how many</comment>
        <translation>Gewonnen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>Leads of</source>
        <translation>Interessenten aus</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>Sent</source>
        <comment>leads</comment>
        <translation>Übergeben</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>First source</source>
        <translation>Erste Quelle</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>Where leads and money came from</source>
        <translation>Woher Interessenten und Geld kamen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>By campaign</source>
        <translation>Nach Kampagne</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>Right place, time, words, twelve months</source>
        <translation>Ort, Zeit und Worte richtig, zwölf Monate</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>Needs a first real conversation with its three marks.</source>
        <translation>Braucht ein erstes Gespräch mit drei Urteilen.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>Cost per lead that is ready</source>
        <translation>Kosten je bereitem</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>Cost per accepted lead</source>
        <translation>Kosten je angenommenem</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>Return</source>
        <translation>Rendite</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>Spent on campaigns for later</source>
        <translation>Ausgaben für spätere Kampagnen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>Keeping in touch with</source>
        <translation>In Kontakt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>may be sent now</source>
        <translation>jetzt zu übergeben</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>ripe within 3 months</source>
        <translation>reif binnen 3 Monaten</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>ripe within 6 months</source>
        <translation>reif binnen 6 Monaten</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>ripe within 12 months</source>
        <translation>reif binnen 12 Monaten</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>Keeping in touch</source>
        <translation>Mit wem wir in Kontakt bleiben</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>Nobody yet.</source>
        <translation>Noch niemand.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>over budget</source>
        <translation>über dem Budget</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>nothing was spent</source>
        <translation>nichts wurde ausgegeben</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>None, or another</source>
        <translation>Keine, andere</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>Thank those who sent people: {}.</source>
        <translation>Danken Sie für Empfehlungen: {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>Past their day to keep, change or stop: {}.</source>
        <translation>Überfällig zum Behalten, Ändern oder Stoppen: {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>, and {} more</source>
        <translation> und {} weitere</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>per ready {} · per accepted {}</source>
        <translation>je bereitem {} · je angenommenem {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>leads by the month they came in</source>
        <translation>Interessenten nach Monat der Anfrage</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>In Marketing’s words</source>
        <translation>In den Worten von Marketing</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/marketing.py"/>
        <source>None came in.</source>
        <translation>Keiner kam herein.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>Net of tax, in {currency}; targets are set by month and spread over working days ({days} here). Won of closed: won ÷ (won + lost). Sure: what is sold, for later days too, and a chance of 80 % and more, in full; likely: amount × chance; at best: all that may close in the {forecast}. Enough: open deals ÷ what is missing.</source>
        <translation>Netto, in {currency}; Ziele sind je Monat gesetzt und auf Arbeitstage verteilt (hier {days}). Abschlussquote: gewonnen ÷ (gewonnen + verloren). Sicher: Verkauftes, auch für spätere Tage, und eine Chance von 80 % und mehr, voll gezählt; erwartet: Betrag × Chance; bestenfalls: alles, was in diesem Zeitraum zum Abschluss kommen kann ({forecast}). Genug: offene Geschäfte ÷ was fehlt.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <location filename="../../desktop/twohats/month/rules/periods.py"/>
        <source>quarter</source>
        <translation>Quartal</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <location filename="../../desktop/twohats/month/rules/periods.py"/>
        <source>year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>nothing was closed</source>
        <translation>nichts wurde abgeschlossen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>Twelve months: {}{}.</source>
        <translation>Zwölf Monate: {}{}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>{} of {} without a next action</source>
        <translation>{} von {} ohne nächsten Schritt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>Where the open deals stand</source>
        <translation>Wo die offenen Geschäfte stehen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>Here and now</source>
        <translation>Hier und jetzt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <location filename="../../desktop/twohats/month/pages/sales_went.py"/>
        <source>Won of closed</source>
        <translation>Abschlussquote</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source> · pace {}</source>
        <translation> · Tempo {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>orders of {} · </source>
        <translation>Aufträge über {} · </translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>too few to judge</source>
        <translation>zu wenige für ein Urteil</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>Week by week against target</source>
        <translation>Woche für Woche: Umsatz und Ziel</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>Month by month against target</source>
        <translation>Umsatz und Ziel je Monat</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>Ahead or behind so far</source>
        <translation>Bisher voraus oder zurück</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>Needed a day</source>
        <translation>Je Tag nötig</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>Week {}</source>
        <translation>Woche {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>, {} of {} on target</source>
        <translation>, {} von {} im Ziel</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>no open deal</source>
        <translation>kein offenes Geschäft</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>Last year</source>
        <translation>Letztes Jahr</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>Where the money came from</source>
        <translation>Woher das Geld kam</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>What was lost, and why</source>
        <translation>Verloren, und warum</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>Nothing was lost.</source>
        <translation>Nichts ging verloren.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>none</source>
        <comment>no next action</comment>
        <translation>keiner</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>none: decide today</source>
        <translation>keiner: heute entscheiden</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>Forecast, {}: likely</source>
        <translation>Prognose, {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>sure {} · at best {}</source>
        <translation>sicher {} · bestenfalls {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>Year so far</source>
        <translation>Jahr bisher</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>{} slipped ({})</source>
        <translation>{} verschoben ({})</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>{} asleep</source>
        <translation>{} ruhend</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>{} without a date</source>
        <translation>{} ohne Datum</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>{} taken in, their stage then is not known</source>
        <translation>{} eingelesen, ihre Phase von damals ist nicht bekannt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>won since</source>
        <translation>seither gewonnen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>lost since</source>
        <translation>seither verloren</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>Five deals to look at</source>
        <translation>Fünf Geschäfte zum Ansehen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>Needs a target to be set beside. {}</source>
        <translation>Braucht ein Ziel zum Vergleich. {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>Won, then cancelled: {}.</source>
        <translation>Gewonnen, dann storniert: {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>Twelve months: {}.</source>
        <translation>Zwölf Monate: {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>Five deals to look at, as on {}</source>
        <translation>Fünf Geschäfte zum Ansehen, Stand {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>{} {} on {}</source>
        <translation>{} {} am {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>Why, in the owner’s words</source>
        <translation>Warum, in den Worten des Inhabers</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>No sale, and no target is set.</source>
        <translation>Kein Verkauf, und kein Ziel ist gesetzt.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>Equals the revenue on the Marketing page.</source>
        <translation>Gleich dem Umsatz auf der Seite Marketing.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales.py"/>
        <source>Corrected in closed months: {}{}.</source>
        <translation>In abgeschlossenen Monaten berichtigt: {}{}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales_went.py"/>
        <source>How sales went</source>
        <translation>Wie der Verkauf lief</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales_went.py"/>
        <source>{} × what is missing</source>
        <translation>{} × Fehlbetrag</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales_went.py"/>
        <source>Median sale</source>
        <translation>Verkauf im Median</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales_went.py"/>
        <source>Orders won</source>
        <translation>Gewonnene Aufträge</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales_went.py"/>
        <source>… by value</source>
        <translation>… nach Wert</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales_went.py"/>
        <source>Median days to close</source>
        <translation>Abschlussdauer, Median</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales_went.py"/>
        <source>Follow-ups kept</source>
        <translation>Wiedervorlagen erledigt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales_went.py"/>
        <source>Enough in the pipeline?</source>
        <translation>Genug in der Pipeline?</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales_went.py"/>
        <source>Sold to new customers</source>
        <translation>An neue Kunden verkauft</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales_went.py"/>
        <source>Bought before</source>
        <comment>revenue</comment>
        <translation>An Stammkunden verkauft</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales_went.py"/>
        <source>Nobody known</source>
        <translation>Niemand bekannt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales_went.py"/>
        <source>Quotes sent</source>
        <translation>Gesendete Angebote</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales_went.py"/>
        <source>Quotes won</source>
        <translation>Gewonnene Angebote</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales_went.py"/>
        <source>Quotes waiting</source>
        <translation>Wartende Angebote</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/sales_went.py"/>
        <source>Quotes expired</source>
        <translation>Abgelaufene Angebote</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/wall.py"/>
        <source>In sight: work booked for the month, what open deals may bring (amount × chance), and leads that ripen, at the firm’s own rates.</source>
        <translation>In Sicht: für den Monat gebuchte Arbeit, was offene Geschäfte bringen können (Betrag × Chance), und reifende Interessenten, nach den eigenen Quoten der Firma.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/wall.py"/>
        <source>Where do we go? The vision is not published yet.</source>
        <translation>Wohin gehen wir? Die Vision ist noch nicht veröffentlicht.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/wall.py"/>
        <source>Where we go</source>
        <translation>Wohin wir gehen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/wall.py"/>
        <source>{}, for the wall</source>
        <translation>{}, für die Wand</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/wall.py"/>
        <source>The next three months, in sight</source>
        <translation>Die nächsten drei Monate, in Sicht</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/wall.py"/>
        <location filename="../../desktop/twohats/month/pages/words.py"/>
        <source>Three actions</source>
        <translation>Drei Vorhaben</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/words.py"/>
        <source>Revenue, month</source>
        <translation>Umsatz, Monat</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/words.py"/>
        <source>Revenue, quarter</source>
        <translation>Umsatz, Quartal</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/words.py"/>
        <source>Revenue, year</source>
        <translation>Umsatz, Jahr</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/words.py"/>
        <source>, and 1 more figure</source>
        <translation>, und 1 weitere Kennzahl</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/words.py"/>
        <source>, and {:,} more figures</source>
        <translation>, und {:,} weitere Kennzahlen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/words.py"/>
        <source>As of {} · agreement v{}{}{}</source>
        <translation>Stand {} · Vereinbarung v{}{}{}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/words.py"/>
        <source>Not enough to say.</source>
        <translation>Nicht genug, um etwas zu sagen.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/words.py"/>
        <source> · history {}…{}</source>
        <translation> · Verlauf {}…{}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/words.py"/>
        <source> · closed {}</source>
        <translation> · abgeschlossen {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/words.py"/>
        <source> · a person was erased {}</source>
        <translation> · eine Person wurde gelöscht {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/words.py"/>
        <source> · changed since they were closed: {}</source>
        <translation> · seit dem Abschluss geändert: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/words.py"/>
        <source>needs {}</source>
        <translation>braucht {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/words.py"/>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/words.py"/>
        <source>Twelve months</source>
        <translation>Zwölf Monate</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/pages/words.py"/>
        <source>Not yet: {}{}.</source>
        <translation>Noch nicht: {}{}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/printing.py"/>
        <location filename="../../desktop/twohats/month/ui/report_dialog.py"/>
        <source>Choose at least one page.</source>
        <translation>Wählen Sie mindestens eine Seite.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/figures/sales.py"/>
        <location filename="../../desktop/twohats/month/ui/forms.py"/>
        <source>not said</source>
        <translation>nicht gesagt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/meeting.py"/>
        <source>Three actions at most: what matters less can wait.</source>
        <translation>Höchstens drei Vorhaben: Was weniger zählt, kann warten.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/meeting.py"/>
        <source>An answer takes 500 characters at most, so that it fits its page.</source>
        <translation>Eine Antwort hat höchstens 500 Zeichen, damit sie auf ihre Seite passt.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/meeting.py"/>
        <source>Say done, partly or not done.</source>
        <translation>Sagen Sie getan, teils oder nicht getan.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/meeting.py"/>
        <source>{month} is not over yet: it can be closed from its end on.</source>
        <translation>{month} ist noch nicht vorbei: Er lässt sich ab seinem Ende abschließen.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/needs.py"/>
        <source>{} {}; you have {}</source>
        <translation>{} {}; Sie haben {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/needs.py"/>
        <source>closed deals with a prediction</source>
        <translation>abgeschlossene Geschäfte mit Vorhersage</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/needs.py"/>
        <source>closed deals with a promise</source>
        <translation>abgeschlossene Geschäfte mit Zusage</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/needs.py"/>
        <source>answered leads</source>
        <translation>beantwortete Interessenten</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/needs.py"/>
        <source>accepted leads</source>
        <translation>angenommene Interessenten</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/needs.py"/>
        <source>answered leads that were sent again</source>
        <translation>beantwortete Interessenten, die wieder übergeben wurden</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/needs.py"/>
        <source>leads sent or phoned in</source>
        <translation>übergebene oder anrufende Interessenten</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/needs.py"/>
        <source>deals from campaigns</source>
        <translation>Geschäfte aus Kampagnen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/needs.py"/>
        <source>closed deals</source>
        <translation>abgeschlossene Geschäfte</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/needs.py"/>
        <source>follow-ups due</source>
        <translation>fällige Wiedervorlagen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/needs.py"/>
        <source>an answered lead</source>
        <translation>einen beantworteten Interessenten</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/needs.py"/>
        <source>a lead that was called or written to</source>
        <translation>einen Interessenten, der angerufen oder angeschrieben wurde</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/needs.py"/>
        <source>a target for the quarter</source>
        <translation>ein Ziel für das Quartal</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/needs.py"/>
        <source>a target for the months after the quarter</source>
        <translation>ein Ziel für die Monate nach dem Quartal</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/needs.py"/>
        <source>a target for the month</source>
        <translation>ein Ziel für den Monat</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/needs.py"/>
        <source>a sale in the month</source>
        <translation>einen Verkauf im Monat</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/needs.py"/>
        <source>a won deal that says when it was opened</source>
        <translation>ein gewonnenes Geschäft mit Anfangsdatum</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/needs.py"/>
        <source>a campaign with a budget, a first and a last day</source>
        <translation>eine Kampagne mit Budget, erstem und letztem Tag</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/needs.py"/>
        <source>a margin in the profile</source>
        <translation>eine Marge im Profil</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/needs.py"/>
        <source>money spent in the month</source>
        <translation>im Monat ausgegebenes Geld</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/needs.py"/>
        <source>leads that became deals won</source>
        <translation>Interessenten, die zu gewonnenen Geschäften wurden</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/periods.py"/>
        <source>month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/periods.py"/>
        <source>“{text}” is not a quarter; write it like 2026-Q4.</source>
        <translation>„{text}“ ist kein Quartal; schreiben Sie es wie 2026-Q4.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/periods.py"/>
        <source>“{text}” is not a year; write it like 2026.</source>
        <translation>„{text}“ ist kein Jahr; schreiben Sie es wie 2026.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/report.py"/>
        <source>folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/report.py"/>
        <source>bank</source>
        <translation>Bank</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/report.py"/>
        <source>tax adviser</source>
        <translation>Steuerberater</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>second</source>
        <translation>zweite</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>third</source>
        <translation>dritte</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>fourth</source>
        <translation>vierte</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>fifth</source>
        <translation>fünfte</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>sixth</source>
        <translation>sechste</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>seventh</source>
        <translation>siebte</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>eighth</source>
        <translation>achte</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>ninth</source>
        <translation>neunte</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>tenth</source>
        <translation>zehnte</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>eleventh</source>
        <translation>elfte</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>twelfth</source>
        <translation>zwölfte</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>By {day} the month stands at {percent} % of its target</source>
        <translation>Am {day} steht der Monat bei {percent} % seines Ziels</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>By {day} the quarter stands at {percent} % of its target</source>
        <translation>Am {day} steht das Quartal bei {percent} % seines Ziels</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>By {day} the year stands at {percent} % of its target</source>
        <translation>Am {day} steht das Jahr bei {percent} % seines Ziels</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>The month closed on target</source>
        <translation>Der Monat endete genau im Ziel</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>The quarter closed on target</source>
        <translation>Das Quartal endete genau im Ziel</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>The year closed on target</source>
        <translation>Das Jahr endete genau im Ziel</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>The month closed {percent} % over target</source>
        <translation>Der Monat endete {percent} % über dem Ziel</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>The quarter closed {percent} % over target</source>
        <translation>Das Quartal endete {percent} % über dem Ziel</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>The year closed {percent} % over target</source>
        <translation>Das Jahr endete {percent} % über dem Ziel</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>The month closed just over target</source>
        <translation>Der Monat endete knapp über dem Ziel</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>The quarter closed just over target</source>
        <translation>Das Quartal endete knapp über dem Ziel</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>The year closed just over target</source>
        <translation>Das Jahr endete knapp über dem Ziel</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>The month closed {percent} % under target</source>
        <translation>Der Monat endete {percent} % unter dem Ziel</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>The quarter closed {percent} % under target</source>
        <translation>Das Quartal endete {percent} % unter dem Ziel</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>The year closed {percent} % under target</source>
        <translation>Das Jahr endete {percent} % unter dem Ziel</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>The month closed just under target</source>
        <translation>Der Monat endete knapp unter dem Ziel</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>The quarter closed just under target</source>
        <translation>Das Quartal endete knapp unter dem Ziel</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>The year closed just under target</source>
        <translation>Das Jahr endete knapp unter dem Ziel</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>{} of {} handed-over leads were answered in time</source>
        <translation>{} von {} Übergaben rechtzeitig beantwortet</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>{} is the {} month in a row that met its target.</source>
        <translation>{} ist der {} Monat in Folge, der sein Ziel erreicht hat.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>{} of {} handed-over lead was answered in time</source>
        <translation>{} von {} Übergabe rechtzeitig beantwortet</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>{} of {} has no next action.</source>
        <translation>{1}: {0} ohne nächsten Schritt.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>{} of {} have no next action.</source>
        <translation>{1}: {0} ohne nächsten Schritt.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>{} of {} had no next action.</source>
        <translation>{1}: {0} ohne nächsten Schritt.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>{} open deals</source>
        <translation>{} offene Geschäfte</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>{} is the {} month in a row below target.</source>
        <translation>{} ist der {} Monat in Folge unter dem Ziel.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>{} new lead came in {}</source>
        <translation>{1}: {0} neuer Interessent</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>{} new leads came in {}</source>
        <translation>{1}: {0} neue Interessenten</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>Most revenue: {}, {} of {}.</source>
        <translation>Meister Umsatz: {}, {} von {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>, {} more than in {}</source>
        <translation>, {} mehr als zuvor ({})</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>, {} fewer than in {}</source>
        <translation>, {} weniger als zuvor ({})</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>You are keeping in touch with 1 lead</source>
        <translation>1 Interessent in Kontakt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>You are keeping in touch with {} leads</source>
        <translation>{} Interessenten in Kontakt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>The day to decide on “{}” has passed.</source>
        <translation>Der Tag zum Entscheiden über „{}“ ist vorbei.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>1 is still waiting</source>
        <translation>1 wartet noch</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>{} are still waiting</source>
        <translation>{} warten noch</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>Nothing was answered; 1 lead is waiting.</source>
        <translation>Nichts wurde beantwortet; 1 Interessent wartet.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>Nothing was answered; {} leads are waiting.</source>
        <translation>Nichts wurde beantwortet; {} Interessenten warten.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>Nothing waited in the queue in {}: the 1 handed over came in with an import.</source>
        <translation>{}: Nichts stand in der Warteschlange; die eine Übergabe kam mit einem Import.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>Nothing waited in the queue in {}: the {:,} handed over came in with an import.</source>
        <translation>{}: Nichts stand in der Warteschlange; die {:,} Übergaben kamen mit einem Import.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>Nothing was handed over in {}.</source>
        <translation>{}: Nichts wurde übergeben.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>{} of {} were accepted</source>
        <translation>{} von {} wurden angenommen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>Kind not told</source>
        <translation>Art nicht angegeben</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>1 deal slipped.</source>
        <translation>1 Geschäft hat sich verschoben.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>{} deals slipped.</source>
        <translation>{} Geschäfte haben sich verschoben.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>No new lead came in {}.</source>
        <translation>{}: kein neuer Interessent.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>, as many as in {}</source>
        <translation>, so viele wie zuvor ({})</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>The day to decide on “{}” and {} more has passed.</source>
        <translation>Der Tag zum Entscheiden über „{}“ und {} weitere ist vorbei.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>{}: too few to judge.</source>
        <translation>{}: zu wenige für ein Urteil.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>{}: is the bar too low?</source>
        <translation>{}: Liegt die Latte zu niedrig?</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>{}, fewer than 7 of 10: see what was off.</source>
        <translation>{}, weniger als 7 von 10: Sehen Sie, was nicht passte.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>{}, a healthy share.</source>
        <translation>{}, ein gesunder Anteil.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>at risk</source>
        <translation>gefährdet</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>nearly there</source>
        <comment>nearly</comment>
        <translation>knapp</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>No sale in {}</source>
        <translation>{}: kein Verkauf</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>; {} may be sent now</source>
        <translation>; {} jetzt zu übergeben</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/rules/sentences.py"/>
        <source>nothing is waiting</source>
        <translation>nichts wartet</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/store/money.py"/>
        <source>Unattributed</source>
        <translation>Nicht zugeordnet</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/forms.py"/>
        <source>what Marketing says</source>
        <translation>was Marketing sagt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/forms.py"/>
        <source>what you agree now</source>
        <translation>was Sie jetzt vereinbaren</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/forms.py"/>
        <source>At most three. Closing freezes the figures; the month can be reopened, with a reason.</source>
        <translation>Höchstens drei. Der Abschluss friert die Zahlen ein; der Monat lässt sich mit einem Grund wieder öffnen.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/forms.py"/>
        <source>{} is closed already: here it is, as it was frozen.</source>
        <translation>{} ist schon abgeschlossen: Hier ist er, wie er eingefroren wurde.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/forms.py"/>
        <source>agreed, and done?</source>
        <translation>vereinbart und getan?</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/forms.py"/>
        <source>what brought the right people, and what did not</source>
        <translation>was die richtigen Leute brachte und was nicht</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/forms.py"/>
        <location filename="../../desktop/twohats/month/ui/report_dialog.py"/>
        <source>why it went as it did</source>
        <translation>warum es lief, wie es lief</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/forms.py"/>
        <source>what Sales says</source>
        <translation>was der Vertrieb sagt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/forms.py"/>
        <source>{} is closed. Its figures are frozen, and print the same from now on.</source>
        <translation>{} ist abgeschlossen. Die Zahlen sind eingefroren und drucken sich ab jetzt gleich.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/forms.py"/>
        <source>Reopen the month</source>
        <translation>Monat wieder öffnen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/forms.py"/>
        <source>Close {}</source>
        <translation>{} abschließen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/forms.py"/>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/forms.py"/>
        <source>No month is closed.</source>
        <translation>Kein Monat ist abgeschlossen.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/forms.py"/>
        <location filename="../../desktop/twohats/month/ui/words.py"/>
        <source>Action {}</source>
        <translation>Vorhaben {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/forms.py"/>
        <source>what came of it</source>
        <translation>was daraus wurde</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/forms.py"/>
        <source>{}, {} of {}: {}</source>
        <translation>{}, {} von {}: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/forms.py"/>
        <source>Reopen a month</source>
        <translation>Monat wieder öffnen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/forms.py"/>
        <source>Reopen</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/notice.py"/>
        <source>Month’s end</source>
        <translation>Monatsende</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/notice.py"/>
        <source>Ten minutes with yourself: what each side says, and what you agree for the next month.</source>
        <translation>Zehn Minuten mit sich selbst: was jede Seite sagt und was Sie für den nächsten Monat vereinbaren.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/notice.py"/>
        <source>{} is not closed yet</source>
        <translation>{} ist noch nicht abgeschlossen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/notice.py"/>
        <source>Close {}…</source>
        <translation>{} abschließen…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/preview.py"/>
        <source>The pages as they will be printed</source>
        <translation>Die Seiten, wie sie gedruckt werden</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/report_dialog.py"/>
        <source>Monthly report</source>
        <translation>Monatsbericht</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/report_dialog.py"/>
        <source>Making the pages…</source>
        <translation>Die Seiten entstehen…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/report_dialog.py"/>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/report_dialog.py"/>
        <source>Save the month</source>
        <translation>Monat speichern</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/report_dialog.py"/>
        <source>Save the figures</source>
        <translation>Zahlen speichern</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/report_dialog.py"/>
        <source>Save the draft</source>
        <translation>Entwurf speichern</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/report_dialog.py"/>
        <source>The pages are with the printer.</source>
        <translation>Die Seiten sind beim Drucker.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/report_dialog.py"/>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/report_dialog.py"/>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/report_dialog.py"/>
        <source>Draft an e-mail with it…</source>
        <translation>E-Mail damit entwerfen…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/report_dialog.py"/>
        <source>Save the figures as a table…</source>
        <translation>Zahlen als Tabelle speichern…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/report_dialog.py"/>
        <source>Save the figures as JSON…</source>
        <translation>Zahlen als JSON speichern…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/report_dialog.py"/>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/report_dialog.py"/>
        <source>what brought the right people</source>
        <translation>was die richtigen Leute brachte</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/report_dialog.py"/>
        <source>Closed on {}: figures and words are frozen.</source>
        <translation>Abgeschlossen am {}: Zahlen und Worte sind eingefroren.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/report_dialog.py"/>
        <source>{} is saved, but no program opened it.</source>
        <translation>{} ist gespeichert, aber kein Programm hat es geöffnet.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/month/ui/words.py"/>
        <source>for the next month</source>
        <translation>für den nächsten Monat</translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <location filename="../../desktop/twohats/paper/page.py"/>
        <source>{wing} · page {page} of {pages}</source>
        <translation>{wing} · Seite {page} von {pages}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/paper/workbook.py"/>
        <source>A sheet holds 1,048,575 rows at most: export the list as CSV.</source>
        <translation>Ein Blatt fasst höchstens 1.048.575 Zeilen: Exportieren Sie die Liste als CSV.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/paper/writing.py"/>
        <source>{name} is a file of a business: choose another name.</source>
        <translation>{name} ist die Datei einer Firma: Wählen Sie einen anderen Namen.</translation>
    </message>
</context>
<context>
    <name>safekeeping</name>
    <message>
        <location filename="../../desktop/twohats/safekeeping.py"/>
        <source>{name} is not whole: {trouble}.</source>
        <translation>{name} ist nicht unversehrt: {trouble}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/safekeeping.py"/>
        <source>Who asked since</source>
        <translation>Wer seither fragte</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/safekeeping.py"/>
        <source>{name} exists already in {folder}: choose another folder.</source>
        <translation>{name} gibt es schon in {folder}: Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/safekeeping.py"/>
        <source>{name} was not restored, because of this: {why}.</source>
        <translation>{name} wurde nicht wiederhergestellt, und zwar deshalb: {why}.</translation>
    </message>
</context>
<context>
    <name>sales</name>
    <message>
        <location filename="../../desktop/twohats/sales/operations/activities.py"/>
        <source>Say what it was: {kinds}.</source>
        <translation>Sagen Sie, was es war: {kinds}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/activities.py"/>
        <location filename="../../desktop/twohats/sales/operations/follow_ups.py"/>
        <source>This is done already, or no longer there.</source>
        <translation>Das ist schon erledigt oder nicht mehr da.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/closing.py"/>
        <source>The work cannot end before it starts.</source>
        <translation>Die Arbeit kann nicht enden, bevor sie beginnt.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/closing.py"/>
        <source>Say why it was lost: choose a reason.</source>
        <translation>Sagen Sie, warum es verloren ging: Wählen Sie einen Grund.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/closing.py"/>
        <source>“{title}” is {state}: only a lost deal is reopened.</source>
        <translation>„{title}“ ist {state}: Nur ein verlorenes Geschäft wird wieder geöffnet.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/closing.py"/>
        <source>“{title}” is {state}: work is done once a deal is won.</source>
        <translation>„{title}“ ist {state}: Die Arbeit ist fertig, wenn ein Geschäft gewonnen ist.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/closing.py"/>
        <source>Work cannot have been done in the future.</source>
        <translation>Arbeit kann nicht in der Zukunft fertig geworden sein.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/customers.py"/>
        <source>Write the note first.</source>
        <translation>Schreiben Sie erst die Notiz.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/deals.py"/>
        <source>This deal is no longer there.</source>
        <translation>Dieses Geschäft ist nicht mehr da.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/deals.py"/>
        <source>There is no such stage.</source>
        <translation>Diese Phase gibt es nicht.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/deals.py"/>
        <source>A deal sleeps until a day that is still to come.</source>
        <translation>Ein Geschäft ruht bis zu einem Tag, der noch kommt.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/deals.py"/>
        <source>This deal does not sleep.</source>
        <translation>Dieses Geschäft ruht nicht.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/deals.py"/>
        <location filename="../../desktop/twohats/sales/operations/stages.py"/>
        <source>A chance lies between 0 and 100 per cent.</source>
        <translation>Eine Chance liegt zwischen 0 und 100 Prozent.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/deals.py"/>
        <source>A deal needs a name.</source>
        <translation>Ein Geschäft braucht einen Namen.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/deals.py"/>
        <source>Write down what is to be noted.</source>
        <translation>Schreiben Sie auf, was zu notieren ist.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/deals.py"/>
        <source>Choose a file.</source>
        <translation>Wählen Sie eine Datei.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/deals.py"/>
        <source>This file is linked already.</source>
        <translation>Diese Datei ist schon verknüpft.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/handoffs.py"/>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>“{title}” did not come from Marketing.</source>
        <translation>„{title}“ kam nicht vom Marketing.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/handoffs.py"/>
        <source>Write down who called.</source>
        <translation>Schreiben Sie auf, wer anrief.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/handoffs.py"/>
        <source>Ask them: how did you hear of us?</source>
        <translation>Fragen Sie: Wie haben Sie von uns gehört?</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/handoffs.py"/>
        <source>They cannot have called at a time that is still to come.</source>
        <translation>Sie können nicht zu einer Zeit angerufen haben, die noch kommt.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/money.py"/>
        <source>“{title}” is {state}: money is split once a deal is won.</source>
        <translation>„{title}“ ist {state}: Geld wird geteilt, sobald ein Geschäft gewonnen ist.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/money.py"/>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <source>The money of “{title}” is not a proposal any more: move or reverse its parts.</source>
        <translation>Das Geld von „{title}“ ist kein Vorschlag mehr: Verschieben oder stornieren Sie seine Teile.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/money.py"/>
        <source>Extra money is above nothing; a cancellation reverses a sale.</source>
        <translation>Zusätzliches Geld liegt über null; eine Absage storniert einen Verkauf.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/money.py"/>
        <source>At most what is left of a sale can be reversed.</source>
        <translation>Höchstens was von einem Verkauf übrig ist, lässt sich stornieren.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/money.py"/>
        <source>Say how much it was: a sale is above nothing, and what was sold is taken back by reversing it.</source>
        <translation>Sagen Sie, wie viel es war: Ein Verkauf liegt über null, und Verkauftes wird durch Stornieren zurückgenommen.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/money.py"/>
        <source>{document} is the order of “{title}”: its money counts there. Split it, move it or add extra money there.</source>
        <translation>{document} ist der Auftrag von „{title}“: Sein Geld zählt dort. Teilen oder verschieben Sie es dort, oder fügen Sie dort Geld hinzu.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/money.py"/>
        <source>Several have the name “{name}”: choose one of them.</source>
        <translation>Mehrere heißen „{name}“: Wählen Sie einen davon.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/money.py"/>
        <source>This sale is no longer there.</source>
        <translation>Dieser Verkauf ist nicht mehr da.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/money.py"/>
        <source>This takes a sale back already.</source>
        <translation>Das storniert schon einen Verkauf.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/money.py"/>
        <source>This sale was reversed already.</source>
        <translation>Dieser Verkauf wurde schon storniert.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/quoting.py"/>
        <source>There is a quote {number} already: make a new version of it.</source>
        <translation>Es gibt schon ein Angebot {number}: Legen Sie eine neue Fassung davon an.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/quoting.py"/>
        <location filename="../../desktop/twohats/sales/rules/quotes.py"/>
        <source>Quote {name} was {answer} already.</source>
        <translation>Angebot {name} war schon {answer}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/quoting.py"/>
        <source>A quote cannot have been sent in the future.</source>
        <translation>Ein Angebot kann nicht in der Zukunft gesendet worden sein.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/quoting.py"/>
        <location filename="../../desktop/twohats/sales/pages/quote.py"/>
        <source>This quote is no longer there.</source>
        <translation>Dieses Angebot ist nicht mehr da.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/stages.py"/>
        <source>{most} stages are enough: remove one first.</source>
        <translation>{most} Phasen sind genug: Entfernen Sie erst eine.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/stages.py"/>
        <source>The order names each stage once.</source>
        <translation>Die Reihenfolge nennt jede Phase einmal.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/stages.py"/>
        <source>Say into which other stage its deals go.</source>
        <translation>Sagen Sie, in welche andere Phase ihre Geschäfte gehen.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/stages.py"/>
        <source>This stage is no longer there.</source>
        <translation>Diese Phase ist nicht mehr da.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/stages.py"/>
        <source>A stage needs a name.</source>
        <translation>Eine Phase braucht einen Namen.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/operations/stages.py"/>
        <source>There is a stage “{name}” already.</source>
        <translation>Es gibt schon eine Phase „{name}“.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/pages/calls.py"/>
        <source>Nothing is due on this day.</source>
        <translation>An diesem Tag ist nichts fällig.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/pages/calls.py"/>
        <source>One to do.</source>
        <translation>Eines zu tun.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/pages/calls.py"/>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/pages/calls.py"/>
        <source>Calls, visits, meetings, e-mails and tasks in the order of their time.</source>
        <translation>Anrufe, Besuche, Treffen, E-Mails und Aufgaben in der Reihenfolge ihrer Zeit.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/pages/calls.py"/>
        <source>We promised: the words this customer was given. Last: the newest note or outcome.</source>
        <translation>Wir sagten zu: die Worte, die dieser Kunde bekam. Zuletzt: die neueste Notiz oder das neueste Ergebnis.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/pages/calls.py"/>
        <source>{} to do.</source>
        <translation>{} zu tun.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/pages/calls.py"/>
        <source>Calls of {}, {}</source>
        <translation>Anrufe am {}, {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/pages/calls.py"/>
        <source>Last: {}</source>
        <translation>Zuletzt: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/pages/follow_up_sheet.py"/>
        <source>{} to do {}.</source>
        <translation>{} zu tun {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/pages/follow_up_sheet.py"/>
        <source>One to do {}.</source>
        <translation>Eines zu tun {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/pages/follow_up_sheet.py"/>
        <source>Late first, then day by day in the order of their time.</source>
        <translation>Überfälliges zuerst, dann Tag für Tag in der Reihenfolge der Zeit.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/pages/follow_up_sheet.py"/>
        <source>Follow-ups until {}, {}</source>
        <translation>Wiedervorlagen bis {}, {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/pages/follow_up_sheet.py"/>
        <source>Nothing is due {}.</source>
        <translation>Nichts ist fällig {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/pages/follow_up_sheet.py"/>
        <source>{}, continued</source>
        <translation>{}, Fortsetzung</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/pages/quote.py"/>
        <source>Quote {name} was made elsewhere: only its sum is known here.</source>
        <translation>Angebot {name} entstand woanders: Hier ist nur die Summe bekannt.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/pages/quote.py"/>
        <source>Quote: {}</source>
        <translation>Angebot: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/pages/quote.py"/>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/pages/quote.py"/>
        <location filename="../../desktop/twohats/sales/ui/quote_form.py"/>
        <location filename="../../desktop/twohats/sales/ui/quotes.py"/>
        <source>Quote {}</source>
        <translation>Angebot {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/pages/quote.py"/>
        <source>page {} of {}</source>
        <translation>Seite {} von {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/pages/quote.py"/>
        <location filename="../../desktop/twohats/sales/ui/quote_page.py"/>
        <source>Sum ({})</source>
        <translation>Summe ({})</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/pages/quote_text.py"/>
        <source>Quote {} · {}</source>
        <translation>Angebot {} · {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/pages/quote_text.py"/>
        <source>, less {}</source>
        <translation>, abzüglich {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/pages/quote_text.py"/>
        <source>Valid until {}</source>
        <translation>Gültig bis {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/pages/quote_text.py"/>
        <source>{} tax on {}</source>
        <translation>{} MwSt. auf {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/deals.py"/>
        <source>price</source>
        <comment>why a deal was lost</comment>
        <translation>Preis</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/deals.py"/>
        <source>competitor</source>
        <comment>why a deal was lost</comment>
        <translation>Konkurrenz</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/deals.py"/>
        <source>no decision</source>
        <comment>why a deal was lost</comment>
        <translation>keine Entscheidung</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/deals.py"/>
        <source>timing</source>
        <comment>why a deal was lost</comment>
        <translation>Zeitpunkt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/deals.py"/>
        <source>scope</source>
        <comment>why a deal was lost</comment>
        <translation>Umfang</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/deals.py"/>
        <source>trust</source>
        <comment>why a deal was lost</comment>
        <translation>Vertrauen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/deals.py"/>
        <source>we were slow</source>
        <comment>why a deal was lost</comment>
        <translation>wir waren langsam</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/deals.py"/>
        <source>we were full</source>
        <comment>why a deal was lost</comment>
        <translation>wir waren ausgebucht</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/deals.py"/>
        <source>other</source>
        <comment>why a deal was lost</comment>
        <translation>anderes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/deals.py"/>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/deals.py"/>
        <source>Visit</source>
        <translation>Besuch</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/deals.py"/>
        <source>Meeting</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/deals.py"/>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/deals.py"/>
        <source>open</source>
        <comment>state of a deal</comment>
        <translation>offen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/deals.py"/>
        <source>won</source>
        <comment>state of a deal</comment>
        <translation>gewonnen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/deals.py"/>
        <source>lost</source>
        <comment>state of a deal</comment>
        <translation>verloren</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/deals.py"/>
        <source>asleep</source>
        <comment>state of a deal</comment>
        <translation>ruhend</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/deals.py"/>
        <source>given back</source>
        <comment>state of a deal</comment>
        <translation>zurückgegeben</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/deals.py"/>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/deals.py"/>
        <source>Quoted</source>
        <translation>Angeboten</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/deals.py"/>
        <source>Negotiating</source>
        <translation>Verhandlung</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/deals.py"/>
        <source>“{title}” is {state}: reopen it first.</source>
        <translation>„{title}“ ist {state}: Öffnen Sie es erst wieder.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/deals.py"/>
        <source>Say what it is worth.</source>
        <translation>Sagen Sie, was es wert ist.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/deals.py"/>
        <source>An order cannot be negative: write the cancellation as a sale below zero.</source>
        <translation>Ein Auftrag kann nicht negativ sein: Schreiben Sie die Absage als Verkauf unter null.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/deals.py"/>
        <source>Say what you will do first, and when.</source>
        <translation>Sagen Sie, was Sie zuerst tun und wann.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/parts.py"/>
        <source>deposit</source>
        <translation>Anzahlung</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/parts.py"/>
        <source>stage payment</source>
        <translation>Teilzahlung</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/parts.py"/>
        <source>final payment</source>
        <translation>Schlusszahlung</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/parts.py"/>
        <source>extra</source>
        <translation>zusätzlich</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/parts.py"/>
        <source>Write down at least one part.</source>
        <translation>Schreiben Sie mindestens einen Teil auf.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/parts.py"/>
        <source>The parts add up to {planned}, not to the {agreed} agreed.</source>
        <translation>Die Teile ergeben {planned}, nicht die vereinbarten {agreed}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/parts.py"/>
        <source>A part is a {parts}.</source>
        <translation>Ein Teil ist: {parts}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/parts.py"/>
        <source>Each part is worth something; leave out what is not.</source>
        <translation>Jeder Teil ist etwas wert; lassen Sie weg, was es nicht ist.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/quotes.py"/>
        <source>accepted</source>
        <comment>a quote</comment>
        <translation>angenommen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/quotes.py"/>
        <source>declined</source>
        <comment>a quote</comment>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/quotes.py"/>
        <source>replaced</source>
        <comment>a quote</comment>
        <translation>ersetzt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/quotes.py"/>
        <source>Write at least one line, or the net sum of a quote made elsewhere.</source>
        <translation>Schreiben Sie mindestens eine Position oder die Nettosumme eines anderswo erstellten Angebots.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/quotes.py"/>
        <source>{most} lines fit on a quote.</source>
        <translation>{most} Positionen passen auf ein Angebot.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/quotes.py"/>
        <source>These lines add up to more than can be kept.</source>
        <translation>Diese Positionen ergeben mehr, als sich aufheben lässt.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/quotes.py"/>
        <source>The net sum of a quote cannot be negative.</source>
        <translation>Die Nettosumme eines Angebots kann nicht negativ sein.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/quotes.py"/>
        <source>A quote cannot end before the day it was made.</source>
        <translation>Ein Angebot kann nicht enden, bevor es erstellt wurde.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/quotes.py"/>
        <source>Line {number} does not say what is offered.</source>
        <translation>Position {number} sagt nicht, was angeboten wird.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/quotes.py"/>
        <source>Line {number} needs a quantity above nothing.</source>
        <translation>Position {number} braucht eine Menge über null.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/quotes.py"/>
        <source>The price in line {number} cannot be negative.</source>
        <translation>Der Preis in Position {number} kann nicht negativ sein.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/quotes.py"/>
        <source>Line {number} is larger than can be kept.</source>
        <translation>Position {number} ist größer, als sich aufheben lässt.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/quotes.py"/>
        <source>Quote {name} was sent already: make a new version.</source>
        <translation>Angebot {name} wurde schon gesendet: Legen Sie eine neue Fassung an.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/quotes.py"/>
        <source>Line {number}: a percentage lies between 0 and 100.</source>
        <translation>Position {number}: Ein Prozentsatz liegt zwischen 0 und 100.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/stage_words.py"/>
        <source>The stage “{stage}” is not known here: {known}.</source>
        <translation>Die Phase „{stage}“ ist hier nicht bekannt: {known}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/rules/typed_lines.py"/>
        <source>Line {number} needs a price.</source>
        <translation>Position {number} braucht einen Preis.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/board.py"/>
        <source>The default of the stage: {} of the {} deals closed here that its own history needs.</source>
        <translation>Es gilt die Vorgabe der Phase: Hier sind erst {} von {} Geschäften abgeschlossen, die für einen eigenen Erfahrungswert nötig sind.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/board.py"/>
        <source>likely {} ({} by history)</source>
        <translation>erwartet {} (bisher {})</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/board.py"/>
        <source>likely {} ({} by default)</source>
        <translation>erwartet {} (Vorgabe {})</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/board.py"/>
        <source>{}: 1 deal</source>
        <translation>{}: 1 Geschäft</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/board.py"/>
        <source>{}: {} deals</source>
        <translation>{}: {} Geschäfte</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/board.py"/>
        <source>no amount</source>
        <translation>kein Betrag</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/board.py"/>
        <source>None of them</source>
        <translation>Keines davon</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/board.py"/>
        <source>No open deal</source>
        <translation>Kein offenes Geschäft</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/board.py"/>
        <source>{} of {} deals that stood in this stage were won.</source>
        <translation>{} von {} Geschäften, die in dieser Phase standen, wurden gewonnen.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/board.py"/>
        <source>{} · {} %</source>
        <translation>{} · {} %</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/board.py"/>
        <source>quiet for {} weeks</source>
        <translation>seit {} Wochen still</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>Money by year</source>
        <translation>Geld nach Jahr</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>What they bought</source>
        <translation>Bisher gekauft</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>Sales by day</source>
        <translation>Verkäufe nach Tag</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>Nothing is noted yet. N writes a note.</source>
        <translation>Noch ist nichts notiert. N schreibt eine Notiz.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>Promised to them</source>
        <translation>Unsere Zusagen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>People they sent us</source>
        <translation>Empfohlene Personen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>Calls, visits and the rest</source>
        <translation>Anrufe, Besuche und mehr</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>new: bought once</source>
        <translation>neu: einmal gekauft</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>repeat customer</source>
        <translation>Stammkunde</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>{:,} orders · {} a year</source>
        <translation>{:,} Aufträge · {} im Jahr</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>by {}: more than one and a half times as long as usual has passed</source>
        <translation>um {}: mehr als das Anderthalbfache des Üblichen ist vergangen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>to come</source>
        <translation>noch offen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_forms.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_story.py"/>
        <source>Objection</source>
        <translation>Einwand</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>not judged yet</source>
        <translation>noch nicht beurteilt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>waits for an answer</source>
        <translation>wartet auf Antwort</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/quote_words.py"/>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>In all</source>
        <translation>Insgesamt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/customers.py"/>
        <source>Usually</source>
        <translation>Rhythmus</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>First</source>
        <translation>Zuerst</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>Last</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>To come</source>
        <translation>Kommt noch</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>Promised {}</source>
        <translation>Zugesagt {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>has not bought yet</source>
        <translation>hat noch nicht gekauft</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>shown from the third order</source>
        <translation>ein Rhythmus zeigt sich ab drei Aufträgen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/customers.py"/>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>no e-mail address or phone number is known</source>
        <translation>keine E-Mail-Adresse oder Telefonnummer ist bekannt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>may close {}</source>
        <translation>Abschluss etwa {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>takes back the sale of {}</source>
        <translation>storniert den Verkauf vom {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>planned {}</source>
        <translation>geplant {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>overdue by {}</source>
        <translation>überfällig um {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_page.py"/>
        <source>Show {}</source>
        <translation>{} zeigen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_words.py"/>
        <source>about every day</source>
        <translation>etwa jeden Tag</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_words.py"/>
        <source>about every {} days</source>
        <translation>etwa alle {} Tage</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_words.py"/>
        <source>about every year</source>
        <translation>etwa jedes Jahr</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_words.py"/>
        <source>about every {} years</source>
        <translation>etwa alle {} Jahre</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_words.py"/>
        <source>{} years</source>
        <translation>{} Jahre</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_words.py"/>
        <source>about every week</source>
        <translation>etwa jede Woche</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_words.py"/>
        <source>about every {} weeks</source>
        <translation>etwa alle {} Wochen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_words.py"/>
        <source>about every month</source>
        <translation>etwa jeden Monat</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customer_words.py"/>
        <source>about every {} months</source>
        <translation>etwa alle {} Monate</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customers.py"/>
        <source>Filter by name or place  (Ctrl+F)</source>
        <translation>Nach Name oder Ort filtern  (Strg+F)</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customers.py"/>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>New sale…</source>
        <translation>Neuer Verkauf…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customers.py"/>
        <source>No customer has this name.</source>
        <translation>Kein Kunde heißt so.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customers.py"/>
        <source>Reverse a sale…</source>
        <translation>Verkauf stornieren…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customers.py"/>
        <source>{:,} customers</source>
        <translation>{:,} Kunden</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customers.py"/>
        <source>1 customer</source>
        <translation>1 Kunde</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customers.py"/>
        <source>Orders</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customers.py"/>
        <source>Orders a year</source>
        <translation>Aufträge im Jahr</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customers.py"/>
        <source>Note about {}</source>
        <translation>Notiz zu {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customers.py"/>
        <source>Nobody bought yet. Win a deal, write down a sale (S), or import your sales: Ctrl+I.</source>
        <translation>Noch kaufte niemand. Gewinnen Sie ein Geschäft, notieren Sie einen Verkauf (S), oder importieren Sie Ihre Verkäufe: Strg+I.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customers.py"/>
        <source>Nobody is overdue. A habit shows from three purchases on.</source>
        <translation>Niemand ist überfällig. Ein Rhythmus zeigt sich ab drei Käufen.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customers.py"/>
        <source>Nobody bought just once.</source>
        <translation>Niemand kaufte nur einmal.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customers.py"/>
        <source>Nobody bought twice yet.</source>
        <translation>Noch kaufte niemand zweimal.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customers.py"/>
        <source>All</source>
        <comment>a view of customers</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customers.py"/>
        <source>Overdue</source>
        <comment>a view of customers</comment>
        <translation>Überfällig</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customers.py"/>
        <source>New, bought once</source>
        <translation>Neu, einmal gekauft</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customers.py"/>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>Repeat</source>
        <translation>Stammkunden</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/customers.py"/>
        <location filename="../../desktop/twohats/sales/ui/pipeline.py"/>
        <source>{} in all</source>
        <translation>{} insgesamt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_card.py"/>
        <source>Nobody handed this deal over: no promise, no score.</source>
        <translation>Niemand hat dieses Geschäft übergeben: keine Zusage, keine Punkte.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_card.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>Given back</source>
        <translation>Zurückgegeben</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_card.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_story.py"/>
        <source>They called</source>
        <translation>Anruf erhalten</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_card.py"/>
        <source>Marketing expected</source>
        <translation>Das Marketing erwartete</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_card.py"/>
        <source>Sales found</source>
        <translation>Der Vertrieb stellte fest</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_card.py"/>
        <source>Before it came</source>
        <translation>Vorgeschichte</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_card.py"/>
        <source>off direction</source>
        <translation>passt nicht zur Richtung</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_card.py"/>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>They said</source>
        <translation>Sie sagten</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_card.py"/>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_card.py"/>
        <source>they rang Sales themselves</source>
        <translation>rief selbst im Vertrieb an</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_card.py"/>
        <source>Right?</source>
        <translation>Richtig?</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_card.py"/>
        <source>not said yet (F7)</source>
        <translation>noch offen (F7)</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_card.py"/>
        <source>none noted before</source>
        <translation>zuvor keine notiert</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_card.py"/>
        <source>on direction: {}</source>
        <translation>passt zur Richtung: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_card.py"/>
        <source>{} %</source>
        <translation>{} %</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_forms.py"/>
        <source>Until then it is left out of the forecast and raises no alarm.</source>
        <translation>Bis dahin zählt es in keiner Prognose und löst keine Warnung aus.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_forms.py"/>
        <source>A chance is a whole number between 0 and 100.</source>
        <translation>Eine Chance ist eine ganze Zahl zwischen 0 und 100.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_forms.py"/>
        <source>Put it to sleep</source>
        <translation>Ruhen lassen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_forms.py"/>
        <source>Wake</source>
        <translation>Wecken</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_forms.py"/>
        <location filename="../../desktop/twohats/sales/ui/stage_forms.py"/>
        <source>Chance (%)</source>
        <translation>Chance (%)</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_forms.py"/>
        <source>empty: goes by its stage</source>
        <translation>leer: nach der Phase</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_forms.py"/>
        <source>Rename the deal</source>
        <translation>Geschäft umbenennen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_forms.py"/>
        <source>A file of this deal</source>
        <translation>Eine Datei dieses Geschäfts</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_forms.py"/>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_forms.py"/>
        <source>Link a file</source>
        <translation>Datei verknüpfen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_forms.py"/>
        <source>Say until which day it sleeps.</source>
        <translation>Sagen Sie, bis zu welchem Tag es ruht.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_forms.py"/>
        <source>Asleep: {}</source>
        <translation>Ruhend: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_forms.py"/>
        <source>Wake: {}</source>
        <translation>Wecken: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_forms.py"/>
        <source>Chance of winning {}</source>
        <translation>Chance von {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_forms.py"/>
        <source>Objection: {}</source>
        <translation>Einwand: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_forms.py"/>
        <source>“{}” is no longer there. It was moved, renamed or deleted.</source>
        <translation>„{}“ ist nicht mehr da. Es wurde verschoben, umbenannt oder gelöscht.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_forms.py"/>
        <source>This computer has no program that opens “{}”.</source>
        <translation>Dieser Computer hat kein Programm, das „{}“ öffnet.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>None noted. O writes one down, in the customer’s words.</source>
        <translation>Keiner notiert. O schreibt einen auf, in den Worten des Kunden.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>None yet. N writes one down.</source>
        <translation>Noch keine. N schreibt eine auf.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>Nothing has happened yet.</source>
        <translation>Noch ist nichts geschehen.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Wake…</source>
        <translation>Wecken…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <location filename="../../desktop/twohats/sales/ui/today.py"/>
        <source>Log a call…</source>
        <translation>Anruf notieren…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>Objections</source>
        <translation>Einwände</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>Order and sales</source>
        <translation>Auftrag und Verkäufe</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Link a file…</source>
        <translation>Datei verknüpfen…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>no next action: Ctrl+Shift+P plans one</source>
        <translation>kein nächster Schritt: Strg+Umschalt+P plant einen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>None linked. A linked file stays where it is.</source>
        <translation>Keine verknüpft. Eine verknüpfte Datei bleibt, wo sie liegt.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>reversed</source>
        <translation>storniert</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Amount and date…</source>
        <translation>Betrag und Datum…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Next action…</source>
        <translation>Nächster Schritt…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>Money and chances</source>
        <translation>Geld und Chancen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>What comes next</source>
        <translation>Was als Nächstes kommt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>{}, by default in its stage</source>
        <translation>{}, nach Vorgabe der Phase</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>{}, {}, originally {}</source>
        <translation>{}, {}, ursprünglich {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>Noted</source>
        <translation>Notiert</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>Remove link</source>
        <translation>Verknüpfung entfernen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>proposed</source>
        <translation>vorgeschlagen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>{} %, its own</source>
        <translation>{} %, eigene</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>{}: {} of {} deals that stood in its stage were won</source>
        <translation>{}: {} von {} Geschäften in dieser Phase wurden gewonnen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>moved once</source>
        <translation>einmal verschoben</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>moved twice</source>
        <translation>zweimal verschoben</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>moved {} times</source>
        <translation>{}-mal verschoben</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>nobody is named</source>
        <translation>niemand ist empfohlen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>Reach</source>
        <translation>Kontaktweg</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>no address or number is known</source>
        <translation>keine Adresse oder Nummer ist bekannt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>no longer there</source>
        <translation>nicht mehr da</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source>nothing is planned</source>
        <translation>nichts ist geplant</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_page.py"/>
        <source> to </source>
        <translation> bis </translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_story.py"/>
        <source>Task done</source>
        <translation>Aufgabe erledigt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_story.py"/>
        <source>Quote {} accepted</source>
        <translation>Angebot {} angenommen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_story.py"/>
        <source>Quote {} declined</source>
        <translation>Angebot {} abgelehnt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_story.py"/>
        <source>Quote {} replaced</source>
        <translation>Angebot {} ersetzt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_story.py"/>
        <source>Marketing sent it</source>
        <translation>Marketing hat es übergeben</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_story.py"/>
        <source>Sold: {}</source>
        <translation>Verkauft: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_story.py"/>
        <source>Reversed: {}</source>
        <translation>Storniert: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_story.py"/>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <source>Won: {}</source>
        <translation>Gewonnen: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_story.py"/>
        <source>in the stage {}</source>
        <translation>in der Phase {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_story.py"/>
        <source>Moved from {} to {}</source>
        <translation>Von {} nach {} verschoben</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_story.py"/>
        <source>Amount: {}</source>
        <translation>Betrag: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_story.py"/>
        <source>Expected close: {}</source>
        <translation>Abschluss etwa: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_story.py"/>
        <source>Put to sleep</source>
        <translation>Ruht jetzt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_story.py"/>
        <source>Woken</source>
        <translation>Geweckt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_story.py"/>
        <source>Quote {} sent</source>
        <translation>Angebot {} gesendet</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/deal_story.py"/>
        <source>Quote {} written</source>
        <translation>Angebot {} geschrieben</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/done_form.py"/>
        <source>Reached</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/done_form.py"/>
        <source>Not reached</source>
        <translation>Nicht erreicht</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/done_form.py"/>
        <source>Other</source>
        <translation>Anderes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/done_form.py"/>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>What came of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/done_form.py"/>
        <source>or write what came of it, and Enter</source>
        <translation>oder schreiben, was daraus wurde, und Enter</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/done_form.py"/>
        <source>This is done. Enter plans the next one, Esc plans nothing.</source>
        <translation>Das ist erledigt. Enter plant den nächsten Schritt, Esc plant nichts.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/done_form.py"/>
        <source>Nothing next</source>
        <translation>Nichts als Nächstes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/done_form.py"/>
        <source>Done: {}</source>
        <translation>Erledigt: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/follow_up_papers.py"/>
        <source>Follow-ups.ics</source>
        <translation>Wiedervorlagen.ics</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/follow_up_papers.py"/>
        <source>Calls {}.pdf</source>
        <translation>Anrufe {}.pdf</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/follow_up_papers.py"/>
        <source>Follow-ups until {}.pdf</source>
        <translation>Wiedervorlagen bis {}.pdf</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/follow_up_papers.py"/>
        <source>{} – Sales</source>
        <translation>{} – Vertrieb</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/follow_up_papers.py"/>
        <source>Only to a meeting or a visit can somebody be invited: change the kind first (E).</source>
        <translation>Nur zu einem Treffen oder Besuch lässt sich einladen: Ändern Sie erst die Art (E).</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/follow_up_papers.py"/>
        <source>An invitation needs the customer’s e-mail address.</source>
        <translation>Eine Einladung braucht die E-Mail-Adresse des Kunden.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/follow_up_papers.py"/>
        <source>Visit: {}</source>
        <translation>Besuch: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/follow_up_papers.py"/>
        <source>Meeting: {}</source>
        <translation>Treffen: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/follow_up_papers.py"/>
        <source>Invitation {}.ics</source>
        <translation>Einladung {}.ics</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/follow_up_papers.py"/>
        <source>Late</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <source>D done, T tomorrow, W a week later, E change, Del drop.</source>
        <translation>D erledigt, T morgen, W eine Woche weiter, E ändern, Entf verwerfen.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <source>Reminders come only while Two Hats is open.</source>
        <translation>Erinnerungen kommen nur, solange Two Hats offen ist.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <source>No follow-up here has these words.</source>
        <translation>Keine Wiedervorlage hier hat diese Worte.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Tomorrow’s calls…</source>
        <translation>Anrufe für morgen…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <source>Filter by customer, deal or words  (Ctrl+F)</source>
        <translation>Nach Kunde, Geschäft oder Worten filtern  (Strg+F)</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <source>Nothing is late.</source>
        <translation>Nichts ist überfällig.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <source>Nothing more is due today.</source>
        <translation>Heute ist nichts mehr fällig.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <source>Nothing is due tomorrow. Choose a deal and plan its next action: Ctrl+Shift+P.</source>
        <translation>Morgen ist nichts fällig. Wählen Sie ein Geschäft und planen Sie seinen nächsten Schritt: Strg+Umschalt+P.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <source>Nothing more is due this week. Choose a deal and plan its next action: Ctrl+Shift+P.</source>
        <translation>Diese Woche ist nichts mehr fällig. Wählen Sie ein Geschäft und planen Sie seinen nächsten Schritt: Strg+Umschalt+P.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <source>Nothing is planned after this week.</source>
        <translation>Nach dieser Woche ist nichts geplant.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <source>Nothing was done yet. D marks a follow-up done; Ctrl+L writes down what was not planned.</source>
        <translation>Noch wurde nichts erledigt. D hakt eine Wiedervorlage ab; Strg+L notiert, was nicht geplant war.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <source>{:,} listed</source>
        <translation>{:,} in der Liste</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <source>Late</source>
        <comment>a view of follow-ups</comment>
        <translation>Überfällig</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <location filename="../../desktop/twohats/sales/ui/today.py"/>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <source>Done</source>
        <comment>a view of follow-ups</comment>
        <translation>Erledigt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <source>{} still today</source>
        <translation>noch {} heute</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/follow_ups.py"/>
        <source>{} tomorrow</source>
        <translation>{} morgen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>What we found: {}</source>
        <translation>Was wir festgestellt haben: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>Log activity</source>
        <translation>Tätigkeit notieren</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>Log</source>
        <translation>Notieren</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>Change the follow-up</source>
        <translation>Wiedervorlage bearbeiten</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>Which job</source>
        <translation>Welche Arbeit</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>Tell Marketing</source>
        <translation>Marketing sagen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <location filename="../../desktop/twohats/sales/ui/questions.py"/>
        <source>The promise</source>
        <translation>Die Zusage</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>Give back</source>
        <translation>Zurückgeben</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>Who called</source>
        <translation>Wer anrief</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>How did you hear of us?</source>
        <translation>Wie haben Sie von uns gehört?</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>And from whom?</source>
        <translation>Und von wem?</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>When they called</source>
        <translation>Wann der Anruf kam</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>Expected to close on</source>
        <translation>Abschluss etwa am</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>Done on</source>
        <translation>Fertig am</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>How it went</source>
        <translation>Wie es lief</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>Say on which day the work was done.</source>
        <translation>Sagen Sie, an welchem Tag die Arbeit fertig war.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>Amount, net ({})</source>
        <translation>Betrag, netto ({})</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>{}: done just now</source>
        <translation>{}: eben erledigt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>Edit: {}</source>
        <translation>Bearbeiten: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>Next action: {}</source>
        <translation>Nächster Schritt: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>Move {}</source>
        <translation>{} verschieben</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>Amount and date: {}</source>
        <translation>Betrag und Datum: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <location filename="../../desktop/twohats/sales/ui/several_forms.py"/>
        <source>Ask them again on</source>
        <translation>Wieder fragen am</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>Lost: {}</source>
        <translation>Verloren: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>Work is done: {}</source>
        <translation>Arbeit ist fertig: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/forms.py"/>
        <source>Give back: {}</source>
        <translation>Zurückgeben: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/known.py"/>
        <source>open deal since {}</source>
        <translation>offenes Geschäft seit {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/known.py"/>
        <source>in the address book</source>
        <translation>im Adressbuch</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/letterhead_line.py"/>
        <source>Your address does not stand on paper yet; the tax on quotes is {}.</source>
        <translation>Ihre Adresse steht noch nicht auf dem Papier; die MwSt. auf Angebote ist {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/letterhead_line.py"/>
        <source>Address…</source>
        <translation>Adresse…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/letterhead_line.py"/>
        <source>Tax…</source>
        <translation>MwSt.-Satz…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/line_editor.py"/>
        <source>Discount %</source>
        <translation>Rabatt %</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/line_editor.py"/>
        <source>Tax %</source>
        <translation>MwSt. %</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/line_editor.py"/>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/line_editor.py"/>
        <source>Ctrl+Delete takes a line away.</source>
        <translation>Strg+Entf entfernt eine Position.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/line_editor.py"/>
        <location filename="../../desktop/twohats/sales/ui/quote_page.py"/>
        <source>Total {}</source>
        <translation>Gesamt {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/line_editor.py"/>
        <source>{}, line {}</source>
        <translation>{}, Zeile {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Reverse a sale to nobody in particular…</source>
        <translation>Verkauf an niemand Bestimmten stornieren…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Customers who are overdue</source>
        <translation>Überfällige Kunden</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Note about the customer…	N</source>
        <translation>Notiz zum Kunden…	N</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Reverse a sale…	R</source>
        <translation>Verkauf stornieren…	R</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <location filename="../../desktop/twohats/sales/ui/quotes.py"/>
        <source>New quote…</source>
        <translation>Neues Angebot…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Offers…</source>
        <translation>Leistungen…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>The usual target for this month	Del</source>
        <translation>Das übliche Ziel für diesen Monat	Entf</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>&amp;Deal</source>
        <translation>&amp;Geschäft</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>&amp;Customers</source>
        <translation>K&amp;unden</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Follow-&amp;up</source>
        <translation>&amp;Wiedervorlage</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>&amp;Quote</source>
        <translation>A&amp;ngebot</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>&amp;Targets</source>
        <translation>&amp;Ziele</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Done…</source>
        <translation>Erledigt…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Move to a stage…</source>
        <translation>In eine Phase verschieben…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>What we found…</source>
        <translation>Was wir festgestellt haben…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Judge the promise…</source>
        <translation>Zusage beurteilen…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Work is done…</source>
        <translation>Arbeit ist fertig…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Stages…</source>
        <translation>Phasen…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Won…</source>
        <translation>Gewonnen…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Lost…</source>
        <translation>Verloren…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Give back to Marketing…</source>
        <translation>An Marketing zurückgeben…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Split into parts…</source>
        <translation>In Teile teilen…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Move the sale…</source>
        <translation>Verkauf verschieben…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Reverse…</source>
        <translation>Stornieren…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Extra money…</source>
        <translation>Zusätzliches Geld…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Asleep until…</source>
        <translation>Ruht bis…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Chance of its own…</source>
        <translation>Eigene Chance…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>All we hold about the customer…</source>
        <translation>Alles, was wir über den Kunden haben…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Erase the customer…</source>
        <translation>Kunden löschen…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Done, and the next one…</source>
        <translation>Erledigt, und die nächste…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Edit the follow-up…</source>
        <translation>Wiedervorlage bearbeiten…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Follow-up sheet of the week…</source>
        <translation>Wiedervorlagen der Woche…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Save the follow-ups as a calendar file…</source>
        <translation>Wiedervorlagen als Kalenderdatei speichern…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Invitation…</source>
        <translation>Einladung…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Write on, or a new version…	V</source>
        <translation>Weiterschreiben, oder eine neue Fassung…	V</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>It was sent	S</source>
        <translation>Es wurde gesendet	S</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>It was accepted…	A</source>
        <translation>Es wurde angenommen…	A</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>It was declined…	D</source>
        <translation>Es wurde abgelehnt…	D</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Open the quote as PDF	P</source>
        <translation>Angebot als PDF öffnen	P</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Save the quote as PDF…</source>
        <translation>Angebot als PDF speichern…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <source>Copy the quote as text</source>
        <translation>Angebot als Text kopieren</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <location filename="../../desktop/twohats/sales/ui/targets.py"/>
        <source>Spread a year…</source>
        <translation>Ein Jahr verteilen…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <location filename="../../desktop/twohats/sales/ui/targets.py"/>
        <source>Usual target…</source>
        <translation>Übliches Ziel…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/menus.py"/>
        <location filename="../../desktop/twohats/sales/ui/targets.py"/>
        <source>Working days…</source>
        <translation>Arbeitstage…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_asked.py"/>
        <source>what 1 {} is worth in {}, like {}</source>
        <translation>was 1 {} in {} wert ist, etwa {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_asked.py"/>
        <source>net</source>
        <translation>netto</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_asked.py"/>
        <source>with tax</source>
        <translation>brutto</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_asked.py"/>
        <source>What it comes to</source>
        <translation>Was es ergibt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_asked.py"/>
        <source>The amount is</source>
        <translation>Der Betrag ist</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_asked.py"/>
        <source>Tax rate</source>
        <translation>MwSt.-Satz</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_asked.py"/>
        <source>{} at {} is {}</source>
        <translation>{} zu {} ist {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_asked.py"/>
        <source>{} net</source>
        <translation>{} netto</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_asked.py"/>
        <source>{}, without {} of tax</source>
        <translation>{}, ohne {} MwSt.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <location filename="../../desktop/twohats/sales/ui/sale_forms.py"/>
        <source>Counts on</source>
        <translation>Zählt am</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <source>One more part</source>
        <translation>Ein Teil mehr</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <source>Part {}</source>
        <translation>Teil {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <source>Amount {}</source>
        <translation>Betrag {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <source>Day {}</source>
        <translation>Tag {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <source>Document {}</source>
        <translation>Beleg {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <source>{quote} accepted: {}</source>
        <translation>{quote} angenommen: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <source>Split into parts</source>
        <translation>In Teile teilen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <source>Split</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <source>Move the sale</source>
        <translation>Verkauf verschieben</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <source>Extra money</source>
        <translation>Zusätzliches Geld</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <source>“{title}” is not won: it has no money yet.</source>
        <translation>„{title}“ ist nicht gewonnen: Es hat noch kein Geld.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <source>Nothing is left of the money of “{title}”.</source>
        <translation>Vom Geld von „{title}“ ist nichts übrig.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <source>Work starts</source>
        <translation>Arbeit beginnt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>Work ends</source>
        <translation>Arbeit endet</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <location filename="../../desktop/twohats/sales/ui/sale_forms.py"/>
        <source>Document number</source>
        <translation>Belegnummer</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <source>Split into parts: {}</source>
        <translation>In Teile teilen: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <source>{} of {} agreed</source>
        <translation>{} von {} vereinbart</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <location filename="../../desktop/twohats/sales/ui/reversal.py"/>
        <source>Which sale</source>
        <translation>Welcher Verkauf</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <location filename="../../desktop/twohats/sales/ui/sale_forms.py"/>
        <source>Say on which day it counts.</source>
        <translation>Sagen Sie, an welchem Tag er zählt.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <source>Say how much it is, and on which day it counts.</source>
        <translation>Sagen Sie, wie viel es ist und an welchem Tag es zählt.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <source>Extra money: {}</source>
        <translation>Zusätzliches Geld: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <source>Net ({})</source>
        <translation>Netto ({})</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <source>{} · {} to go</source>
        <translation>{} · {} fehlen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <source>{} · {} too much</source>
        <translation>{} · {} zu viel</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <source>Move a sale of {}</source>
        <translation>Verkauf von {} verschieben</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <source>Reverse a sale of {}</source>
        <translation>Verkauf von {} stornieren</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/money_forms.py"/>
        <source>It came as {}: each part keeps its share of that.</source>
        <translation>Es kam als {}: Jeder Teil behält seinen Anteil daran.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/offers.py"/>
        <source>Quotes propose these as you type. What a quote says already stays as it is.</source>
        <translation>Angebote schlagen sie beim Tippen vor. Was in einem Angebot schon steht, bleibt, wie es ist.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/offers.py"/>
        <source>Nothing is written down yet. Add what you sell most often.</source>
        <translation>Noch ist nichts aufgeschrieben. Fügen Sie hinzu, was Sie am häufigsten verkaufen.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/offers.py"/>
        <source>Offers</source>
        <translation>Leistungen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/offers.py"/>
        <source>New offer</source>
        <translation>Neue Leistung</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/offers.py"/>
        <source>Tax lies between 0 and 100 per cent, and so does the margin, as a whole number.</source>
        <translation>Die Mehrwertsteuer liegt zwischen 0 und 100 Prozent, die Marge ebenso, in ganzen Prozent.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/offers.py"/>
        <source>Price, net</source>
        <translation>Preis, netto</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/offers.py"/>
        <source>New offer…</source>
        <translation>Neue Leistung…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/offers.py"/>
        <location filename="../../desktop/twohats/sales/ui/target_forms.py"/>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/offers.py"/>
        <source>h, m², piece</source>
        <translation>Std., m², Stück</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/offers.py"/>
        <source>Tax, in %</source>
        <translation>MwSt. in Prozent</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/offers.py"/>
        <source>Margin, in %</source>
        <translation>Marge in Prozent</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/offers.py"/>
        <source>Edit {}</source>
        <translation>{} bearbeiten</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/offers.py"/>
        <source>Price of one, net ({})</source>
        <translation>Einzelpreis, netto ({})</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline.py"/>
        <source>No deal matches. Esc shows all again.</source>
        <translation>Kein Geschäft passt. Esc zeigt wieder alle.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline.py"/>
        <source>Key B</source>
        <translation>Taste B</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline.py"/>
        <source>Filter by deal or customer  (Ctrl+F)</source>
        <translation>Nach Geschäft oder Kunde filtern  (Strg+F)</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline.py"/>
        <source>As a list</source>
        <translation>Als Liste</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline.py"/>
        <source>As a board</source>
        <translation>Als Tafel</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline.py"/>
        <source>{:,} open deals</source>
        <translation>{:,} offene Geschäfte</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline.py"/>
        <source>{:,} asleep</source>
        <translation>{:,} ruhend</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline.py"/>
        <source>{}, {:,} to be called again</source>
        <translation>{}, {:,} wieder anzurufen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline.py"/>
        <source>likely {}</source>
        <translation>erwartet {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline.py"/>
        <source>{} open in all</source>
        <translation>{} insgesamt offen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline.py"/>
        <source>{} won in all</source>
        <translation>{} insgesamt gewonnen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline.py"/>
        <source>{} lost in all</source>
        <translation>{} insgesamt verloren</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline.py"/>
        <source>{} given back in all</source>
        <translation>{} insgesamt zurückgegeben</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline.py"/>
        <source>{} asleep in all</source>
        <translation>{} insgesamt ruhend</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline.py"/>
        <source>{} in all, in no alarm</source>
        <translation>{} insgesamt, in keiner Warnung</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>on</source>
        <translation>passt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>off</source>
        <translation>passt nicht</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>No deal is open. Accept a handoff, or write a call down: Ctrl+Shift+N.</source>
        <translation>Kein Geschäft ist offen. Nehmen Sie eine Übergabe an, oder notieren Sie einen Anruf: Strg+Umschalt+N.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>No work waits to be done. A deal that you win stands here until its work is done.</source>
        <translation>Keine Arbeit wartet. Ein Geschäft, das Sie gewinnen, steht hier, bis seine Arbeit fertig ist.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>No deal was lost.</source>
        <translation>Kein Geschäft ging verloren.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>Nothing was given back to Marketing.</source>
        <translation>Nichts wurde an Marketing zurückgegeben.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>No deal sleeps. Deal ▸ Asleep until… lets one sleep until a day.</source>
        <translation>Kein Geschäft ruht. Geschäft ▸ Ruht bis… lässt eines bis zu einem Tag ruhen.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>Every open deal has a next action.</source>
        <translation>Jedes offene Geschäft hat einen nächsten Schritt.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>No deal from another program was left open for over a year without a date.</source>
        <translation>Kein Geschäft aus einem anderen Programm blieb über ein Jahr ohne Datum offen.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>Late to close</source>
        <translation>Abschluss überfällig</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>Closes this month</source>
        <translation>Abschluss diesen Monat</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>Closes this quarter</source>
        <translation>Abschluss dieses Quartal</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>Closes later</source>
        <translation>Abschluss später</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>No closing day</source>
        <translation>Kein Abschlusstag</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>Paid</source>
        <translation>Bezahlte Werbung</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>Owned</source>
        <translation>Eigene Kanäle</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>Earned</source>
        <translation>Erwähnungen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>Open</source>
        <comment>a view of deals</comment>
        <translation>Offen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>Won, work not done</source>
        <translation>Gewonnen, in Arbeit</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>Lost</source>
        <comment>a view of deals</comment>
        <translation>Verloren</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>Given back</source>
        <comment>a view of deals</comment>
        <translation>Zurückgegeben</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>Asleep</source>
        <comment>a view of deals</comment>
        <translation>Ruhend</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>Without a next action</source>
        <translation>Ohne nächsten Schritt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>Any stage</source>
        <translation>Jede Phase</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>Any closing day</source>
        <translation>Jeder Abschlusstag</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/pipeline_list.py"/>
        <source>Any channel</source>
        <translation>Jeder Kanal</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/questions.py"/>
        <source>Marketing may send them again after 1 day.</source>
        <translation>Das Marketing darf diesen Interessenten nach 1 Tag wieder übergeben.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/questions.py"/>
        <source>Marketing may send them again after {:,} days.</source>
        <translation>Das Marketing darf diesen Interessenten nach {:,} Tagen wieder übergeben.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/questions.py"/>
        <source>no next action</source>
        <translation>kein nächster Schritt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/questions.py"/>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/questions.py"/>
        <source>Say whether the promise was kept, changed or broken, or leave its note empty.</source>
        <translation>Sagen Sie, ob die Zusage eingehalten, geändert oder gebrochen wurde, oder lassen Sie ihre Notiz leer.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/questions.py"/>
        <source>This reason needs a word of explanation.</source>
        <translation>Dieser Grund braucht ein Wort der Erklärung.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/questions.py"/>
        <source>Nobody will contact them any more.</source>
        <translation>Niemand wird sie mehr ansprechen.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/questions.py"/>
        <source>Marketing lets them go.</source>
        <translation>Marketing gibt sie auf.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/questions.py"/>
        <source>to be called again today</source>
        <translation>heute wieder anzurufen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/questions.py"/>
        <source>Right place?</source>
        <translation>Richtiger Ort?</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/questions.py"/>
        <source>Right time?</source>
        <translation>Richtige Zeit?</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/questions.py"/>
        <source>Right words?</source>
        <translation>Richtige Worte?</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/questions.py"/>
        <source>what was different</source>
        <translation>was anders war</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/questions.py"/>
        <source>to be called again since {}</source>
        <translation>wieder anzurufen seit {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/questions.py"/>
        <source>asleep until {}</source>
        <translation>ruht bis {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_form.py"/>
        <source>made elsewhere</source>
        <translation>anderswo erstellt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_form.py"/>
        <source>Choose its PDF…</source>
        <translation>PDF dazu wählen…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_form.py"/>
        <source>The PDF of the quote</source>
        <translation>Das PDF des Angebots</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_form.py"/>
        <source>A quote is made for a deal, and none is open: accept a handoff or write a call down.</source>
        <translation>Ein Angebot gehört zu einem Geschäft, und keines ist offen: Nehmen Sie eine Übergabe an oder notieren Sie einen Anruf.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_form.py"/>
        <source>Write quote</source>
        <translation>Angebot schreiben</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_form.py"/>
        <source>written here</source>
        <translation>hier geschrieben</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_form.py"/>
        <source>There is no file {path}.</source>
        <translation>Es gibt keine Datei {path}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_form.py"/>
        <source>Write the net sum of the quote.</source>
        <translation>Schreiben Sie die Nettosumme des Angebots.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_form.py"/>
        <source>New version of a quote</source>
        <translation>Neue Fassung eines Angebots</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_form.py"/>
        <source>New version of {}</source>
        <translation>Neue Fassung von {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_form.py"/>
        <source>The quote is</source>
        <translation>Das Angebot ist</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_form.py"/>
        <source>Made on</source>
        <translation>Erstellt am</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_form.py"/>
        <source>Its PDF</source>
        <translation>Sein PDF</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_form.py"/>
        <source>where the file is</source>
        <translation>wo die Datei ist</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_form.py"/>
        <location filename="../../desktop/twohats/sales/ui/quote_page.py"/>
        <source>Before the lines</source>
        <translation>Vor den Positionen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_form.py"/>
        <source>payment, delivery</source>
        <translation>Zahlung, Lieferung</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_form.py"/>
        <location filename="../../desktop/twohats/sales/ui/sale_forms.py"/>
        <source>For which deal</source>
        <translation>Für welches Geschäft</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_form.py"/>
        <source>New quote: {}</source>
        <translation>Neues Angebot: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_form.py"/>
        <source>Declined</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_form.py"/>
        <source>Net sum ({})</source>
        <translation>Nettosumme ({})</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_form.py"/>
        <source>{} declined</source>
        <translation>{} abgelehnt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_page.py"/>
        <source>Lines</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_page.py"/>
        <source>Made elsewhere: only its sum is known.</source>
        <translation>Anderswo erstellt: Nur die Summe ist bekannt.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_page.py"/>
        <source>Where it stands</source>
        <translation>Stand</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_page.py"/>
        <source>What else it says</source>
        <translation>Was sonst darin steht</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_page.py"/>
        <source>Its deal</source>
        <translation>Das Geschäft dazu</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_page.py"/>
        <source>Show in Pipeline</source>
        <translation>In der Pipeline zeigen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_page.py"/>
        <source>Quotes for this deal</source>
        <translation>Angebote für dieses Geschäft</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_page.py"/>
        <location filename="../../desktop/twohats/sales/ui/quote_sums.py"/>
        <source>Net {}</source>
        <translation>Netto {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_page.py"/>
        <source>It was sent</source>
        <translation>Es wurde gesendet</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_page.py"/>
        <source>It was accepted…</source>
        <translation>Es wurde angenommen…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_page.py"/>
        <source>New version…</source>
        <translation>Neue Fassung…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_page.py"/>
        <source>Its file</source>
        <translation>Seine Datei</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_page.py"/>
        <source>We promised</source>
        <translation>Zugesagt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_sums.py"/>
        <source>{} tax {}</source>
        <translation>{} MwSt. {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_words.py"/>
        <source>waiting</source>
        <translation>wartend</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_words.py"/>
        <source>Not sent yet.</source>
        <translation>Noch nicht gesendet.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_words.py"/>
        <source>expired {}</source>
        <translation>abgelaufen {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_words.py"/>
        <source>{} · soon</source>
        <translation>{} · bald</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_words.py"/>
        <source>Declined {}.</source>
        <translation>Abgelehnt {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_words.py"/>
        <source>A newer version took its place {}.</source>
        <translation>Eine neuere Fassung trat an seine Stelle {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_words.py"/>
        <source>Sent {}, no answer yet.</source>
        <translation>Gesendet {}, noch keine Antwort.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_words.py"/>
        <source>Sent {}, expired {} without an answer.</source>
        <translation>Gesendet {}, lief ab {} ohne Antwort.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quote_words.py"/>
        <source>Accepted {}: the deal is won.</source>
        <translation>Angenommen {}: Das Geschäft ist gewonnen.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quotes.py"/>
        <source>No quote here has these words.</source>
        <translation>Kein Angebot hier hat diese Worte.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quotes.py"/>
        <source>Filter by number, deal or customer  (Ctrl+F)</source>
        <translation>Nach Nummer, Geschäft oder Kunde filtern  (Strg+F)</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quotes.py"/>
        <source>No quote was made yet. Write one for a deal: Ctrl+Shift+Q.</source>
        <translation>Noch wurde kein Angebot erstellt. Schreiben Sie eines für ein Geschäft: Strg+Umschalt+Q.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quotes.py"/>
        <source>There is no draft: every quote was sent.</source>
        <translation>Es gibt keinen Entwurf: Jedes Angebot wurde gesendet.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quotes.py"/>
        <source>No customer has a quote to answer. Write one for a deal: Ctrl+Shift+Q.</source>
        <translation>Kein Kunde hat ein Angebot zu beantworten. Schreiben Sie eines für ein Geschäft: Strg+Umschalt+Q.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quotes.py"/>
        <source>No quote expired without an answer.</source>
        <translation>Kein Angebot lief ohne Antwort ab.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quotes.py"/>
        <source>No quote is unanswered for over 7 days.</source>
        <translation>Kein Angebot ist seit über 7 Tagen unbeantwortet.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quotes.py"/>
        <source>No quote was accepted yet. One that is wins its deal: A in the list.</source>
        <translation>Noch wurde kein Angebot angenommen. Eines, das es wird, gewinnt sein Geschäft: A in der Liste.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quotes.py"/>
        <source>No quote was declined.</source>
        <translation>Kein Angebot wurde abgelehnt.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quotes.py"/>
        <source>{path} cannot be opened.</source>
        <translation>{path} lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quotes.py"/>
        <source>No program opened {name}: Save the quote as PDF… keeps it where you choose.</source>
        <translation>Kein Programm hat {name} geöffnet: „Angebot als PDF speichern…“ legt es ab, wo Sie wollen.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quotes.py"/>
        <source>{:,} quotes</source>
        <translation>{:,} Angebote</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quotes.py"/>
        <source>1 quote</source>
        <translation>1 Angebot</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quotes.py"/>
        <source>All</source>
        <comment>a view of quotes</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quotes.py"/>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quotes.py"/>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quotes.py"/>
        <source>Accepted</source>
        <comment>a view of quotes</comment>
        <translation>Angenommen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quotes.py"/>
        <source>Declined</source>
        <comment>a view of quotes</comment>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/quotes.py"/>
        <source>Unanswered for over 7 days</source>
        <translation>Seit über 7 Tagen unbeantwortet</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/reversal.py"/>
        <source>It is taken back today, or on its own day if that is still to come. What was reported before stays.</source>
        <translation>Storniert wird mit heutigem Datum, oder am Tag des Verkaufs, falls dieser noch bevorsteht. Frühere Berichte bleiben, wie sie sind.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/reversal.py"/>
        <source>Cancel</source>
        <comment>beside Reverse</comment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/reversal.py"/>
        <source>At most {left} can be reversed.</source>
        <translation>Höchstens {left} lassen sich stornieren.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/reversal.py"/>
        <source>empty: all that is left of it</source>
        <translation>leer: alles, was davon übrig ist</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/sale_forms.py"/>
        <source>No customer: it still counts as revenue.</source>
        <translation>Ohne Kunden: zählt trotzdem als Umsatz.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/sale_forms.py"/>
        <source>In the address book.</source>
        <translation>Im Adressbuch.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/sale_forms.py"/>
        <source>New: the address book gets this name.</source>
        <translation>Neu: Das Adressbuch bekommt diesen Namen.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/sale_forms.py"/>
        <source>Several have this name: choose one of them.</source>
        <translation>Mehrere heißen so: Wählen Sie einen davon.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/sale_forms.py"/>
        <source>Who that is</source>
        <translation>Wer das ist</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/sale_forms.py"/>
        <source>Nothing is left of what “{who}” bought.</source>
        <translation>Von dem, was „{who}“ kaufte, ist nichts übrig.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/sale_forms.py"/>
        <source>nobody in particular</source>
        <translation>niemand Bestimmtes</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/sale_forms.py"/>
        <source>Who bought</source>
        <translation>Wer kaufte</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/sale_forms.py"/>
        <source>a name, or leave empty</source>
        <translation>ein Name, oder leer lassen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/sale_forms.py"/>
        <source>Reverse a sale to {}</source>
        <translation>Verkauf an {} stornieren</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/several_forms.py"/>
        <source>Until then they are left out of the forecast and raise no alarm.</source>
        <translation>Bis dahin zählen sie in keiner Prognose und lösen keine Warnung aus.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/several_forms.py"/>
        <source>Put them to sleep</source>
        <translation>Ruhen lassen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/several_forms.py"/>
        <source>Say until which day they sleep.</source>
        <translation>Sagen Sie, bis zu welchem Tag sie ruhen.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/stage_forms.py"/>
        <source>Say how likely a deal in this stage is to be won, in per cent.</source>
        <translation>Sagen Sie, wie wahrscheinlich ein Geschäft in dieser Phase gewonnen wird, in Prozent.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/stage_forms.py"/>
        <source>This stage was removed: move its deals to another one.</source>
        <translation>Diese Phase wurde entfernt: Verschieben Sie ihre Geschäfte in eine andere.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/stage_forms.py"/>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/stage_forms.py"/>
        <source>Move the stage</source>
        <translation>Phase verschieben</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/stage_forms.py"/>
        <source>Add a stage</source>
        <translation>Phase hinzufügen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/stage_forms.py"/>
        <source>New stage</source>
        <translation>Neue Phase</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/stage_forms.py"/>
        <source>One deal moves.</source>
        <translation>Ein Geschäft wandert.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/stage_forms.py"/>
        <source>Its deals go to</source>
        <translation>Ihre Geschäfte gehen nach</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/stage_forms.py"/>
        <source>until 20 deals closed here tell its own</source>
        <translation>bis 20 hier abgeschlossene Geschäfte ihre eigene zeigen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/stage_forms.py"/>
        <source>Add a stage at the end…</source>
        <translation>Phase am Ende hinzufügen…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/stage_forms.py"/>
        <source>Add one after it…</source>
        <translation>Danach eine hinzufügen…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/stage_forms.py"/>
        <source>{:,} deals move.</source>
        <translation>{:,} Geschäfte wandern.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/stage_forms.py"/>
        <source>{} What is closed keeps the stage it had.</source>
        <translation>{} Abgeschlossenes behält die Phase, die es hatte.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/stage_forms.py"/>
        <source>The stage {}</source>
        <translation>Die Phase {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/stage_forms.py"/>
        <source>◂ Move left</source>
        <translation>◂ Nach links</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/stage_forms.py"/>
        <source>Move right ▸</source>
        <translation>Nach rechts ▸</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/stage_forms.py"/>
        <source>Remove {}</source>
        <translation>{} entfernen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/target_forms.py"/>
        <source>For every month without its own target; leave empty for none.</source>
        <translation>Gilt für jeden Monat ohne eigenes Ziel; leer lassen für kein Ziel.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/target_forms.py"/>
        <source>Working days</source>
        <translation>Arbeitstage</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/target_forms.py"/>
        <source>There is no day off in this year.</source>
        <translation>In diesem Jahr ist kein Tag frei.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/target_forms.py"/>
        <source>Evenly</source>
        <translation>Gleichmäßig</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/target_forms.py"/>
        <source>By last year’s months</source>
        <translation>Nach den Monaten des letzten Jahres</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/target_forms.py"/>
        <source>Spread a year</source>
        <translation>Ein Jahr verteilen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/target_forms.py"/>
        <source>Set twelve targets</source>
        <translation>Zwölf Ziele setzen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/target_forms.py"/>
        <source>The year before has no sales to go by, so the months are alike.</source>
        <translation>Das Jahr davor hat keine Verkäufe als Maß, also sind die Monate gleich.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/target_forms.py"/>
        <source>Usual target</source>
        <translation>Übliches Ziel</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/target_forms.py"/>
        <source>Set</source>
        <translation>Setzen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/target_forms.py"/>
        <source>Save the hours</source>
        <translation>Arbeitszeiten speichern</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/target_forms.py"/>
        <source>Remove day off</source>
        <translation>Freien Tag entfernen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/target_forms.py"/>
        <source>such as Christmas</source>
        <translation>z. B. Weihnachten</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/target_forms.py"/>
        <source>What the day is called</source>
        <translation>Wie der Tag heißt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/target_forms.py"/>
        <source>Add day off</source>
        <translation>Freien Tag eintragen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/target_forms.py"/>
        <source>Days off</source>
        <translation>Freie Tage</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/target_forms.py"/>
        <source>Spread</source>
        <translation>Verteilt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/target_forms.py"/>
        <source>Spread {} over its months</source>
        <translation>{} auf seine Monate verteilen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/target_forms.py"/>
        <source>This replaces all twelve targets.</source>
        <translation>Das ersetzt alle zwölf Ziele.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/target_forms.py"/>
        <source>The year</source>
        <translation>Das Jahr</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/target_forms.py"/>
        <source>The year before brought {} in {} of 12 months.</source>
        <translation>Das Jahr davor brachte {} in {} von 12 Monaten.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/target_forms.py"/>
        <source>Per month</source>
        <translation>Je Monat</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/target_forms.py"/>
        <source>Days off in {}</source>
        <translation>Freie Tage {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/targets.py"/>
        <source>Usual target of a month</source>
        <translation>Übliches Ziel für einen Monat</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/targets.py"/>
        <location filename="../../desktop/twohats/sales/ui/wing.py"/>
        <source>Targets</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/targets.py"/>
        <source>Revenue of the last twelve months against target</source>
        <translation>Umsatz und Ziel der letzten zwölf Monate</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/targets.py"/>
        <location filename="../../desktop/twohats/sales/ui/today.py"/>
        <source>line = target</source>
        <translation>Linie = Ziel</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/targets.py"/>
        <source>Months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/targets.py"/>
        <source>Enter or a digit: edit · Del: usual target</source>
        <translation>Enter oder Ziffer: ändern · Entf: übliches Ziel</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/targets.py"/>
        <source>The year before</source>
        <translation>Das Jahr davor</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/targets.py"/>
        <source>The year after</source>
        <translation>Das Jahr danach</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/targets.py"/>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/targets.py"/>
        <source>Came in</source>
        <translation>Umsatz</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/targets.py"/>
        <source>Reached</source>
        <comment>of a target</comment>
        <translation>Erreicht</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/targets.py"/>
        <source>Quarters</source>
        <translation>Quartale</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/targets.py"/>
        <source>Weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/targets.py"/>
        <source>usual {}</source>
        <translation>üblich {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/targets.py"/>
        <source>{} short</source>
        <translation>{} fehlen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/targets.py"/>
        <source>{} working days</source>
        <translation>{} Arbeitstage</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/targets.py"/>
        <source>{} behind</source>
        <translation>{} Rückstand</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/targets.py"/>
        <source>{} ahead</source>
        <translation>{} voraus</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/targets.py"/>
        <source>no target set for {} of 12 months</source>
        <translation>kein Ziel gesetzt für {} von 12 Monaten</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today.py"/>
        <source>Nothing is due today. Somebody rings? Ctrl+Shift+N writes the call down.</source>
        <translation>Heute ist nichts fällig. Jemand ruft an? Strg+Umschalt+N notiert den Anruf.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today.py"/>
        <source>Write it down while you talk: it becomes a deal with its next action.</source>
        <translation>Notieren Sie es beim Reden: Es wird ein Geschäft mit nächstem Schritt.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today.py"/>
        <source>This month</source>
        <translation>Diesen Monat</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today.py"/>
        <source>This quarter</source>
        <translation>Dieses Quartal</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today.py"/>
        <source>Revenue by week against target</source>
        <translation>Umsatz und Ziel je Woche</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today.py"/>
        <source>Due now</source>
        <translation>Jetzt fällig</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today.py"/>
        <source>Who rings next?</source>
        <translation>Wer ruft als Nächstes an?</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today.py"/>
        <source>Ctrl+Shift+N. What Marketing hands over waits in the panel: F6.</source>
        <translation>Strg+Umschalt+N. Was Marketing übergibt, wartet in der Übergabe: F6.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today.py"/>
        <source>Direction from Marketing</source>
        <translation>Richtung vom Marketing</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today.py"/>
        <source>Marketing has not published a direction yet.</source>
        <translation>Marketing hat noch keine Richtung veröffentlicht.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today.py"/>
        <source>known by {}</source>
        <translation>erkennbar an: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today.py"/>
        <source>{} today</source>
        <translation>{} heute</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>1 working day left</source>
        <translation>noch 1 Arbeitstag</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>In {}. Enough: how many times the open deals cover what is missing. {}</source>
        <translation>In {}. Genug: wievielmal die offenen Geschäfte das Fehlende decken. {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>target met</source>
        <translation>Ziel erreicht</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>Tomorrow needs a target for the months after this quarter.</source>
        <translation>Morgen braucht ein Ziel für die Monate nach diesem Quartal.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>The last day to act needs {} leads that became deals won; you have {}.</source>
        <translation>Der letzte Tag zum Handeln braucht {} Interessenten, die zu gewonnenen Geschäften wurden; Sie haben {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>sure</source>
        <translation>sicher</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>likely</source>
        <translation>erwartet</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>at best</source>
        <translation>bestenfalls</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>enough?</source>
        <translation>genug?</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>Next quarter</source>
        <translation>Folgequartal</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>no target</source>
        <translation>kein Ziel</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>met</source>
        <translation>erreicht</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>Chances: your own history.</source>
        <translation>Chancen: Ihre Erfahrungswerte.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>Chances: as set; a stage’s own count from {} deals closed here; {} so far.</source>
        <translation>Chancen: nach Vorgabe; die eigenen einer Phase zählen ab {} hier abgeschlossenen Geschäften, bisher {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>1 handoff late</source>
        <translation>1 Übergabe überfällig</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>{} handoffs late</source>
        <translation>{} Übergaben überfällig</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>1 deal without a next action</source>
        <translation>1 Geschäft ohne nächsten Schritt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>{} deals without a next action</source>
        <translation>{} Geschäfte ohne nächsten Schritt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>{} deals to be called again</source>
        <translation>{} Geschäfte wieder anzurufen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>1 follow-up overdue</source>
        <translation>1 Wiedervorlage überfällig</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>{} follow-ups overdue</source>
        <translation>{} Wiedervorlagen überfällig</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>1 quote unanswered for over 7 days</source>
        <translation>1 Angebot seit über 7 Tagen unbeantwortet</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>{} quotes unanswered for over 7 days</source>
        <translation>{} Angebote seit über 7 Tagen unbeantwortet</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>{} asked to be called again on {}</source>
        <translation>{} wollte wieder angerufen werden am {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>{} is thin. Last day to act: {}.</source>
        <translation>{}: Flaute in Sicht. Letzter Tag zum Handeln: {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>Forecast</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>{:.1f} ×</source>
        <translation>{:.1f} ×</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>Chances: your own history for {}; as set for {}.</source>
        <translation>Chancen: Ihre Erfahrungswerte für {}; nach Vorgabe für {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>{} asked to be called again today</source>
        <translation>{} wollte heute wieder angerufen werden</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>{} working days left</source>
        <translation>noch {} Arbeitstage</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>of {} · {}</source>
        <translation>von {} · {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>pace {}</source>
        <translation>Tempo {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>{} a day needed</source>
        <translation>{} je Tag nötig</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>pace {:.2f}</source>
        <translation>Tempo {:.2f}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>{:.1f} months covered</source>
        <translation>{:.1f} Monate gedeckt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>{} is thin.</source>
        <translation>{}: Flaute in Sicht.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>{} is thin. The last day to act was {}.</source>
        <translation>{}: Flaute in Sicht. Letzter Tag zum Handeln war der {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/today_cards.py"/>
        <source>{} at risk</source>
        <translation>{} gefährdet</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sales/ui/wing.py"/>
        <source>Nobody is known behind this deal.</source>
        <translation>Hinter diesem Geschäft ist niemand bekannt.</translation>
    </message>
</context>
<context>
    <name>sample</name>
    <message>
        <location filename="../../desktop/twohats/sample/business.py"/>
        <source>Close between the years</source>
        <translation>Zwischen den Jahren schließen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sample/business.py"/>
        <source>Open channels</source>
        <translation>Kanäle öffnen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/sample/business.py"/>
        <source>Set targets</source>
        <translation>Ziele setzen</translation>
    </message>
</context>
<context>
    <name>stamp</name>
    <message>
        <location filename="../../desktop/twohats/stamp.py"/>
        <source>“{text}” is not a moment like 2026-11-23T14:02:03.123Z.</source>
        <translation>„{text}“ ist kein Zeitpunkt wie 2026-11-23T14:02:03.123Z.</translation>
    </message>
</context>
<context>
    <name>storage</name>
    <message>
        <location filename="../../desktop/twohats/storage/backup.py"/>
        <source>{name} is no longer what it was when it was made: take another one.</source>
        <translation>{name} ist nicht mehr, was es beim Anlegen war: Nehmen Sie eine andere.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/backup.py"/>
        <source>The second folder for backups, {folder}, is not there.</source>
        <translation>Der zweite Ordner für Sicherungen, {folder}, ist nicht da.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/backup.py"/>
        <source>The copy of {name} does not read back whole: nothing was changed.</source>
        <translation>Die Kopie von {name} liest sich nicht unversehrt zurück: Nichts wurde geändert.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/backup.py"/>
        <source>The copy could not be made: {why}. Nothing was changed.</source>
        <translation>Die Kopie ließ sich nicht machen: {why}. Nichts wurde geändert.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/backup.py"/>
        <source>The copy in {folder} is not what it should be: is the USB stick all right?</source>
        <translation>Die Kopie in {folder} ist nicht, was sie sein soll: Ist der Stick in Ordnung?</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/checkup.py"/>
        <source>{} is not as this program makes it.</source>
        <translation>{} ist nicht so, wie dieses Programm es macht.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/checkup.py"/>
        <source>Row {} of {} points at nothing in {}.</source>
        <translation>Zeile {} von {} zeigt auf nichts in {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/checkup.py"/>
        <source>A page is damaged: {}.</source>
        <translation>Eine Seite ist beschädigt: {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/checkup.py"/>
        <source>{} does not add up.</source>
        <translation>{} geht nicht auf.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/checkup.py"/>
        <source>Not every row of {} is found by its words.</source>
        <translation>Nicht jede Zeile von {} wird über ihre Worte gefunden.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/erasing.py"/>
        <source>Traces are left in the file for now: something still reads it.</source>
        <translation>In der Datei bleiben vorerst Spuren: Etwas liest sie noch.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/erasing.py"/>
        <source>Traces are left in the file for now: {why}.</source>
        <translation>In der Datei bleiben vorerst Spuren: {why}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/file.py"/>
        <source>another program is writing to the file just now; try again in a moment</source>
        <translation>ein anderes Programm schreibt gerade in die Datei; versuchen Sie es gleich noch einmal</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/file.py"/>
        <source>the disk is full</source>
        <translation>die Platte ist voll</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/file.py"/>
        <source>the file is read-only</source>
        <translation>die Datei ist schreibgeschützt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/file.py"/>
        <source>the disk does not answer</source>
        <translation>die Platte antwortet nicht</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/file.py"/>
        <source>{name} was opened only to be read.</source>
        <translation>{name} wurde nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/file.py"/>
        <source>{name} was changed by another program while it was open. Nothing was saved.</source>
        <translation>{name} wurde von einem anderen Programm geändert, während es offen war. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/file.py"/>
        <source>{name} is of an older Two Hats: open it in the window once.</source>
        <translation>{name} ist von einem älteren Two Hats: Öffnen Sie es einmal im Fenster.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/file.py"/>
        <source>{name} is damaged and was left as it is: open a backup of it.</source>
        <translation>{name} ist beschädigt und blieb, wie es ist: Öffnen Sie eine Sicherung davon.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/file.py"/>
        <source>{name} is open in another window or program: do it there, or close it first.</source>
        <translation>{name} ist in einem anderen Fenster oder Programm offen: Tun Sie es dort, oder schließen Sie es erst.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/file.py"/>
        <source>{name} cannot be opened: its folder does not let Two Hats write.</source>
        <translation>{name} lässt sich nicht öffnen: Sein Ordner lässt Two Hats nicht schreiben.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/file.py"/>
        <source>Not saved: {why}.</source>
        <translation>Nicht gespeichert: {why}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/guard.py"/>
        <source>{name} was replaced by another file while it was open. Nothing was saved.</source>
        <translation>{name} wurde durch eine andere Datei ersetzt, während es offen war. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/guard.py"/>
        <source>{name} holds nothing but zeros: its content was lost.</source>
        <translation>{name} enthält nur Nullen: Der Inhalt ist verloren.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/guard.py"/>
        <source>{name} is not a Two Hats file.</source>
        <translation>{name} ist keine Two-Hats-Datei.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/guard.py"/>
        <source>{name} was made by a newer Two Hats. Install the newer program to open it.</source>
        <translation>{name} stammt von einem neueren Two Hats. Installieren Sie das neuere Programm, um es zu öffnen.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/guard.py"/>
        <source>{name} is read-only: copy it to a folder of yours and open the copy.</source>
        <translation>{name} ist schreibgeschützt: Kopieren Sie es in einen eigenen Ordner und öffnen Sie die Kopie.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/guard.py"/>
        <source>{name} is a folder, not a Two Hats file.</source>
        <translation>{name} ist ein Ordner, keine Two-Hats-Datei.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/guard.py"/>
        <source>{name} is empty: it holds no business.</source>
        <translation>{name} ist leer: Es enthält keine Firma.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/guard.py"/>
        <source>{name} is only half there: it was copied or saved incompletely. Open a backup.</source>
        <translation>{name} ist nur halb da: Es wurde unvollständig kopiert oder gespeichert. Öffnen Sie eine Sicherung.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/guard.py"/>
        <source>{name} is larger than it says: something else was written behind its end. Open a backup.</source>
        <translation>{name} ist größer, als es sagt: Hinter seinem Ende wurde etwas anderes geschrieben. Öffnen Sie eine Sicherung.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/guard.py"/>
        <source>{name} is gone: it was moved or deleted. Nothing was saved.</source>
        <translation>{name} ist weg: Es wurde verschoben oder gelöscht. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/guard.py"/>
        <source>{name} cannot be copied: {why}.</source>
        <translation>{name} lässt sich nicht kopieren: {why}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/history.py"/>
        <source>“{label}” belongs to a month that is closed. Reopen the month first.</source>
        <translation>„{label}“ gehört zu einem abgeschlossenen Monat. Öffnen Sie den Monat erst wieder.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/history.py"/>
        <source>Step {} ({}): the chain of the history is broken here.</source>
        <translation>Schritt {} ({}): Die Kette des Verlaufs ist hier gebrochen.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/history.py"/>
        <source>Step {} ({}): a row of {} was altered afterwards.</source>
        <translation>Schritt {} ({}): Eine Zeile von {} wurde danach verändert.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/migrations.py"/>
        <source>The file could not be brought up to date: some rows point nowhere.</source>
        <translation>Die Datei ließ sich nicht auf den neuen Stand bringen: Manche Zeilen zeigen ins Leere.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/naming.py"/>
        <source>at the start of a day</source>
        <translation>zu Beginn eines Tages</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/naming.py"/>
        <source>when the window closed</source>
        <translation>beim Schließen des Fensters</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/naming.py"/>
        <source>before an update</source>
        <translation>vor einer Aktualisierung</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/naming.py"/>
        <source>before an import</source>
        <translation>vor einem Import</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/naming.py"/>
        <source>before an erasure</source>
        <translation>vor einer Löschung</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/naming.py"/>
        <source>before a restore</source>
        <translation>vor einer Wiederherstellung</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/naming.py"/>
        <source>asked for</source>
        <translation>auf Wunsch</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/naming.py"/>
        <source>rescued</source>
        <translation>gerettet</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/places.py"/>
        <source>{name} lies in a folder that {service} carries to other computers. Written to on two of them it would be lost: move it to a folder of this computer.</source>
        <translation>{name} liegt in einem Ordner, den {service} auf andere Computer trägt. Auf zweien davon beschrieben, ginge es verloren: Verschieben Sie es in einen Ordner dieses Computers.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/places.py"/>
        <source>{name} lies on another computer. Two programs at once cannot be kept apart there: move it to a folder of this computer.</source>
        <translation>{name} liegt auf einem anderen Computer. Zwei Programme zugleich lassen sich dort nicht auseinanderhalten: Verschieben Sie es in einen Ordner dieses Computers.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/refill.py"/>
        <source>The history in it does not fit.</source>
        <translation>Der Verlauf darin passt nicht.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/refill.py"/>
        <source>A row of {table} points at nothing in {target}.</source>
        <translation>Eine Zeile von {table} zeigt auf nichts in {target}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/refill.py"/>
        <source>Row {number} of {table} breaks a rule of its kind.</source>
        <translation>Zeile {number} von {table} bricht eine Regel ihrer Art.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/refill.py"/>
        <source>A row of {table} breaks a rule: the same is open twice.</source>
        <translation>Eine Zeile von {table} bricht eine Regel: Dasselbe ist zweimal offen.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/restoring.py"/>
        <source>Nothing was restored: {why}.</source>
        <translation>Nichts wurde wiederhergestellt: {why}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/salvage.py"/>
        <source>Rescue</source>
        <translation>Retten</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/salvage.py"/>
        <source>{name} is damaged too much: not even its tables can be read.</source>
        <translation>{name} ist zu sehr beschädigt: Nicht einmal die Tabellen sind lesbar.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/salvage.py"/>
        <source>its text is damaged</source>
        <translation>ihr Text ist beschädigt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/salvage.py"/>
        <source>its images of the row are damaged</source>
        <translation>ihre Abbilder der Zeile sind beschädigt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/salvage.py"/>
        <source>rows between {} and {} may be missing</source>
        <translation>Zeilen zwischen {} und {} fehlen vielleicht</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/salvage.py"/>
        <source>it was left out: {}</source>
        <translation>sie wurde ausgelassen: {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/salvage.py"/>
        <source>what it pointed at in {} is lost</source>
        <translation>worauf sie in {} zeigte, ist verloren</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/salvage.py"/>
        <source>it was left out: what it belongs to in {} is lost</source>
        <translation>sie wurde ausgelassen: Wozu sie in {} gehört, ist verloren</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/sqlite.py"/>
        <source>The file is damaged: open a backup of it. Nothing was changed.</source>
        <translation>Die Datei ist beschädigt: Öffnen Sie eine Sicherung davon. Nichts wurde geändert.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/sqlite.py"/>
        <source>{name} cannot be opened: {why}.</source>
        <translation>{name} lässt sich nicht öffnen: {why}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/sqlite.py"/>
        <source>{name} cannot be opened safely: its disk does not allow {setting}.</source>
        <translation>{name} lässt sich nicht sicher öffnen: Seine Platte erlaubt {setting} nicht.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/too_late.py"/>
        <source>“{label}” can no longer be undone: “{later}” came after it, under the {hat} hat. Undo that first.</source>
        <translation>„{label}“ lässt sich nicht mehr rückgängig machen: „{later}“ kam danach, unter dem Hut {hat}. Machen Sie das erst rückgängig.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/too_late.py"/>
        <source>“{label}” can no longer be undone: “{later}” came after it.</source>
        <translation>„{label}“ lässt sich nicht mehr rückgängig machen: „{later}“ kam danach.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/too_late.py"/>
        <source>“{label}” can no longer be redone: “{later}” came in between, under the {hat} hat.</source>
        <translation>„{label}“ lässt sich nicht mehr wiederholen: „{later}“ kam dazwischen, unter dem Hut {hat}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/too_late.py"/>
        <source>“{label}” can no longer be redone: “{later}” came in between.</source>
        <translation>„{label}“ lässt sich nicht mehr wiederholen: „{later}“ kam dazwischen.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/too_late.py"/>
        <source>“{label}” can no longer be undone: too much has changed since.</source>
        <translation>„{label}“ lässt sich nicht mehr rückgängig machen: Seither hat sich zu viel geändert.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/too_late.py"/>
        <source>“{label}” can no longer be redone: too much has changed since.</source>
        <translation>„{label}“ lässt sich nicht mehr wiederholen: Seither hat sich zu viel geändert.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/too_late.py"/>
        <source>“{label}” can no longer be undone: somebody in it was erased since.</source>
        <translation>„{label}“ lässt sich nicht mehr rückgängig machen: Jemand darin wurde seither gelöscht.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/storage/too_late.py"/>
        <source>“{label}” can no longer be redone: somebody in it was erased since.</source>
        <translation>„{label}“ lässt sich nicht mehr wiederholen: Jemand darin wurde seither gelöscht.</translation>
    </message>
</context>
<context>
    <name>widgets</name>
    <message>
        <location filename="../../desktop/twohats/widgets/chosen_sum.py"/>
        <source>{:,} chosen</source>
        <translation>{:,} gewählt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/form.py"/>
        <source>What you typed is written down nowhere yet. Esc once more throws it away.</source>
        <translation>Was Sie getippt haben, ist noch nirgends festgehalten. Noch einmal Esc verwirft es.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/known_line.py"/>
        <source>Who is here already</source>
        <translation>Wer schon da ist</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/list_export.py"/>
        <source>Not exported.</source>
        <translation>Nicht exportiert.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/list_export.py"/>
        <source>Page {:,} of {:,}</source>
        <translation>Seite {:,} von {:,}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/list_export.py"/>
        <source>Exporting {:,} of {:,}</source>
        <translation>Export: {:,} von {:,}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/list_export.py"/>
        <source>The list is in {}.</source>
        <translation>Die Liste liegt in {}.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/matrix.py"/>
        <source>{}
of {}</source>
        <translation>{}
von {}</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/opening.py"/>
        <source>Only addresses of the web, of e-mail and of telephones are opened from here.</source>
        <translation>Von hier öffnen sich nur Adressen von Web, E-Mail und Telefon.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/opening.py"/>
        <source>“{path}” is not a place on this computer: open it by hand.</source>
        <translation>„{path}“ ist kein Ort auf diesem Computer: Öffnen Sie ihn von Hand.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/opening.py"/>
        <source>“{name}” would start a program: start it by hand.</source>
        <translation>„{name}“ würde ein Programm starten: Starten Sie es von Hand.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/own_views.py"/>
        <source>Its filter, order and columns are kept on this computer. The same name replaces one.</source>
        <translation>Filter, Reihenfolge und Spalten bleiben auf diesem Computer. Derselbe Name ersetzt eine Ansicht.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/own_views.py"/>
        <source>Keep this view</source>
        <translation>Ansicht behalten</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/own_views.py"/>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/own_views.py"/>
        <source>Rename the view</source>
        <translation>Ansicht umbenennen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/own_views.py"/>
        <source>Give the view a name.</source>
        <translation>Geben Sie der Ansicht einen Namen.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/own_views.py"/>
        <source>A name of a view has at most {count} letters.</source>
        <translation>Der Name einer Ansicht hat höchstens {count} Zeichen.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/own_views.py"/>
        <source>“{name}” is a view of this list already: choose another name.</source>
        <translation>„{name}“ ist schon eine Ansicht dieser Liste: Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/own_views.py"/>
        <source>Large ones this month</source>
        <translation>Große diesen Monat</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/own_views.py"/>
        <source>Rename “{}”…</source>
        <translation>„{}“ umbenennen…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/own_views.py"/>
        <source>Delete “{}”</source>
        <translation>„{}“ löschen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/page.py"/>
        <source>Back to the list (Esc)</source>
        <translation>Zurück zur Liste (Esc)</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/patience.py"/>
        <source>Working…</source>
        <translation>In Arbeit…</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/patience.py"/>
        <source>Stop  Ctrl+.</source>
        <translation>Abbrechen  Strg+.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/pull_downs.py"/>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/record_list.py"/>
        <source>Columns and views of this list</source>
        <translation>Spalten und Ansichten dieser Liste</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/record_list.py"/>
        <source>Columns and views</source>
        <translation>Spalten und Ansichten</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/record_list.py"/>
        <source>Export the list</source>
        <translation>Liste exportieren</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/record_list.py"/>
        <source>Save the list as PDF</source>
        <translation>Liste als PDF speichern</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/record_list.py"/>
        <source>Nothing is listed.</source>
        <translation>Die Liste ist leer.</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/record_list.py"/>
        <source>{:,} chosen of {}</source>
        <translation>{:,} von {} gewählt</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/record_list.py"/>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/record_list.py"/>
        <source>filtered by “{}”</source>
        <translation>gefiltert nach „{}“</translation>
    </message>
    <message>
        <location filename="../../desktop/twohats/widgets/view_bar.py"/>
        <source>{} in the list</source>
        <translation>{} in der Liste</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <location filename="../../desktop/twohats/words.py"/>
        <source>{}; {}</source>
        <translation>{}; {}</translation>
    </message>
</context>
</TS>
