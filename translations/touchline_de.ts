<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>ColumnMeaning</name>
    <message>
        <source>– leave out –</source>
        <translation>– weglassen –</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>Spieler/in</translation>
    </message>
    <message>
        <source>Day of the match</source>
        <translation>Spieltag (Datum)</translation>
    </message>
    <message>
        <source>Opponent</source>
        <translation>Gegner</translation>
    </message>
    <message>
        <source>Team of the player</source>
        <translation>Mannschaft der Spielerin oder des Spielers</translation>
    </message>
    <message>
        <source>Home or away</source>
        <translation>Heim oder auswärts</translation>
    </message>
    <message>
        <source>Result, our goals first</source>
        <translation>Ergebnis, unsere Tore zuerst</translation>
    </message>
    <message>
        <source>Result, home goals first</source>
        <translation>Ergebnis, Heimtore zuerst</translation>
    </message>
    <message>
        <source>Playing time</source>
        <translation>Spielzeit</translation>
    </message>
    <message>
        <source>Started the match</source>
        <translation>Stand in der Startelf</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Shirt number</source>
        <translation>Rückennummer</translation>
    </message>
</context>
<context>
    <name>Conflicts</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Shirt number</source>
        <translation>Rückennummer</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Kurzname</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formel</translation>
    </message>
    <message>
        <source>Divided by</source>
        <translation>Geteilt durch</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Besser</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>Nachkommastellen</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Spieltag</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Tag und Uhrzeit</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Home team</source>
        <translation>Heimmannschaft</translation>
    </message>
    <message>
        <source>Away team</source>
        <translation>Gastmannschaft</translation>
    </message>
    <message>
        <source>Score of the home team</source>
        <translation>Punkte der Heimmannschaft</translation>
    </message>
    <message>
        <source>Score of the away team</source>
        <translation>Punkte der Gastmannschaft</translation>
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
        <source>It is</source>
        <translation>Es ist</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Geburtsjahr</translation>
    </message>
</context>
<context>
    <name>CrashReport</name>
    <message>
        <source>The report cannot be deleted: %1</source>
        <translation>Der Bericht kann nicht gelöscht werden: %1</translation>
    </message>
    <message>
        <source>No report can be kept in %1: %2</source>
        <translation>In %1 kann kein Bericht behalten werden: %2</translation>
    </message>
</context>
<context>
    <name>DeepLink</name>
    <message>
        <source>This link is too long for one of Touchline.</source>
        <translation>Dieser Link ist zu lang für einen von Touchline.</translation>
    </message>
    <message>
        <source>This is not a link of Touchline. One looks like touchline://club.example/player/12.</source>
        <translation>Das ist kein Link von Touchline. Einer sieht so aus: touchline://club.example/player/12.</translation>
    </message>
    <message>
        <source>This link leads to no page that Touchline knows.</source>
        <translation>Dieser Link führt zu keiner Seite, die Touchline kennt.</translation>
    </message>
</context>
<context>
    <name>DefinedMetrics</name>
    <message>
        <source>Definition: %1</source>
        <translation>Definition: %1</translation>
    </message>
</context>
<context>
    <name>EntryRules</name>
    <message>
        <source>%1 is not between %2 and %3.</source>
        <translation>%1 liegt nicht zwischen %2 und %3.</translation>
    </message>
    <message>
        <source>%1 is not a whole number.</source>
        <translation>%1 ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>Nobody plays longer than %1.</source>
        <translation>Niemand spielt länger als %1.</translation>
    </message>
    <message>
        <source>Somebody who started has played: enter the playing time.</source>
        <translation>Wer begonnen hat, hat gespielt: Bitte die Spielzeit eintragen.</translation>
    </message>
    <message>
        <source>Somebody with time on the pitch has played.</source>
        <translation>Wer Spielzeit hat, hat gespielt.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>You are not signed in.</source>
        <translation>Sie sind nicht angemeldet.</translation>
    </message>
    <message>
        <source>You may not do this. Ask the admin of your club.</source>
        <translation>Das dürfen Sie nicht. Fragen Sie den Admin Ihres Vereins.</translation>
    </message>
    <message>
        <source>This does not exist, or you may not see it.</source>
        <translation>Das gibt es nicht, oder Sie dürfen es nicht sehen.</translation>
    </message>
    <message>
        <source>Too many requests. Wait a little.</source>
        <translation>Zu viele Anfragen. Warten Sie ein wenig.</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>Der Server antwortet nicht.</translation>
    </message>
    <message>
        <source>This took too long. Choose a shorter period.</source>
        <translation>Das hat zu lange gedauert. Wählen Sie einen kürzeren Zeitraum.</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>Etwas ist schiefgegangen.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n seconds.</source>
        <translation>
            <numerusform>Versuchen Sie es in %n Sekunde noch einmal.</numerusform>
            <numerusform>Versuchen Sie es in %n Sekunden noch einmal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Request: %1</source>
        <translation>Anfrage: %1</translation>
    </message>
    <message>
        <source>request %1</source>
        <translation>Anfrage %1</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>The file is damaged. Save it anew, or save the sheet as CSV.</source>
        <translation>Die Datei ist beschädigt. Speichern Sie sie neu, oder speichern Sie das Blatt als CSV.</translation>
    </message>
    <message>
        <source>The table is larger than what is read at once. Save only the rows that are needed, as CSV for example.</source>
        <translation>Die Tabelle ist größer, als auf einmal gelesen wird. Speichern Sie nur die Zeilen, die gebraucht werden, zum Beispiel als CSV.</translation>
    </message>
    <message>
        <source>This workbook has a password or is of an old Excel (.xls). Save it as .xlsx without a password, or as CSV.</source>
        <translation>Diese Arbeitsmappe hat ein Passwort oder ist von einem alten Excel (.xls). Speichern Sie sie als .xlsx ohne Passwort oder als CSV.</translation>
    </message>
    <message>
        <source>The letters of this file cannot be read. Choose another encoding, or save the file as UTF-8.</source>
        <translation>Die Buchstaben dieser Datei lassen sich nicht lesen. Wählen Sie eine andere Kodierung, oder speichern Sie die Datei als UTF-8.</translation>
    </message>
    <message>
        <source>This time zone is not known; one is Europe/Berlin.</source>
        <translation>Diese Zeitzone ist nicht bekannt; eine ist Europe/Berlin.</translation>
    </message>
    <message>
        <source>This formula is too long or too deeply nested. Divide it.</source>
        <translation>Diese Formel ist zu lang oder zu tief verschachtelt. Teilen Sie sie auf.</translation>
    </message>
    <message>
        <source>This name has a meaning in formulas already. Choose another one.</source>
        <translation>Dieser Name hat in Formeln schon eine Bedeutung. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The formula of this cell gives an error instead of a value.</source>
        <translation>Die Formel dieser Zelle ergibt einen Fehler statt eines Werts.</translation>
    </message>
    <message>
        <source>A cell has more text than can be read.</source>
        <translation>In einer Zelle steht mehr Text, als gelesen werden kann.</translation>
    </message>
    <message>
        <source>A row has more or fewer cells than there are headings. Give every column a heading, or empty the cells beside the table.</source>
        <translation>Eine Zeile hat mehr oder weniger Zellen, als es Überschriften gibt. Geben Sie jeder Spalte eine Überschrift, oder leeren Sie die Zellen neben der Tabelle.</translation>
    </message>
    <message>
        <source>A heading stands there twice. Give each column one of its own.</source>
        <translation>Eine Überschrift steht zweimal da. Geben Sie jeder Spalte eine eigene.</translation>
    </message>
    <message>
        <source>This player is in the match twice. Take one of the two rows away.</source>
        <translation>Diese Person ist zweimal im Spiel. Nehmen Sie eine der beiden Zeilen heraus.</translation>
    </message>
    <message>
        <source>This is not a table. Save it as .xlsx or as CSV, then try again.</source>
        <translation>Das ist keine Tabelle. Speichern Sie sie als .xlsx oder als CSV, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>There is nothing in this file or sheet.</source>
        <translation>In dieser Datei oder diesem Blatt steht nichts.</translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <translation>Die Datei ist nicht mehr da.</translation>
    </message>
    <message>
        <source>This is not a file.</source>
        <translation>Das ist keine Datei.</translation>
    </message>
    <message>
        <source>The file is too large. Save only the sheet that is needed, as CSV for example.</source>
        <translation>Die Datei ist zu groß. Speichern Sie nur das Blatt, das gebraucht wird, zum Beispiel als CSV.</translation>
    </message>
    <message>
        <source>The file cannot be read. Check that you may open it and that no other program uses it.</source>
        <translation>Die Datei lässt sich nicht lesen. Prüfen Sie, ob Sie sie öffnen dürfen und ob kein anderes Programm sie benutzt.</translation>
    </message>
    <message>
        <source>Nobody has computed the formula of this cell yet. Open the workbook in your spreadsheet and save it.</source>
        <translation>Die Formel dieser Zelle ist noch nicht berechnet. Öffnen Sie die Mappe in Ihrer Tabellenkalkulation, und speichern Sie sie.</translation>
    </message>
    <message>
        <source>A match has no time of its kick-off.</source>
        <translation>Einem Spiel fehlt die Zeit seines Beginns.</translation>
    </message>
    <message>
        <source>The rows of this match contradict each other.</source>
        <translation>Die Zeilen dieses Spiels widersprechen einander.</translation>
    </message>
    <message>
        <source>Some cells of the sheet are merged: the first one has their value, the others are read as empty.</source>
        <translation>Einige Zellen des Blatts sind verbunden: Die erste hat den Wert, die anderen werden als leer gelesen.</translation>
    </message>
    <message>
        <source>This column is needed, and the file does not have it.</source>
        <translation>Diese Spalte wird gebraucht, und die Datei hat sie nicht.</translation>
    </message>
    <message>
        <source>A file that belongs to these is missing. Choose it together with the others.</source>
        <translation>Eine Datei, die dazugehört, fehlt. Wählen Sie sie zusammen mit den anderen.</translation>
    </message>
    <message>
        <source>A team or a player has no name, or one that is too long.</source>
        <translation>Eine Mannschaft oder Person hat keinen Namen oder einen zu langen.</translation>
    </message>
    <message>
        <source>There is no file with statistics among these.</source>
        <translation>Unter diesen ist keine Datei mit Statistiken.</translation>
    </message>
    <message>
        <source>The row does not say which player or match it is about.</source>
        <translation>Die Zeile sagt nicht, um wen oder um welches Spiel es geht.</translation>
    </message>
    <message>
        <source>The day of the match is missing, or cannot be read.</source>
        <translation>Der Tag des Spiels fehlt oder lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>This does not name two teams that are known.</source>
        <translation>Hier stehen keine zwei bekannten Mannschaften.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Das ist keine Zahl.</translation>
    </message>
    <message>
        <source>This is not a playing time.</source>
        <translation>Das ist keine Spielzeit.</translation>
    </message>
    <message>
        <source>This is not an Excel workbook. Save the sheet as .xlsx or as CSV.</source>
        <translation>Das ist keine Excel-Mappe. Speichern Sie das Blatt als .xlsx oder als CSV.</translation>
    </message>
    <message>
        <source>This is not a whole number.</source>
        <translation>Das ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>This is neither yes nor no.</source>
        <translation>Das ist weder Ja noch Nein.</translation>
    </message>
    <message>
        <source>This number is smaller or larger than is possible.</source>
        <translation>Diese Zahl ist kleiner oder größer, als möglich ist.</translation>
    </message>
    <message>
        <source>A quotation mark is opened here and never closed.</source>
        <translation>Hier beginnt ein Anführungszeichen, das nirgends endet.</translation>
    </message>
    <message>
        <source>There is text behind a closing quotation mark. Double the quotation marks inside a cell.</source>
        <translation>Hinter einem schließenden Anführungszeichen steht Text. Verdoppeln Sie die Anführungszeichen innerhalb einer Zelle.</translation>
    </message>
    <message>
        <source>The season needs a competition and a short name.</source>
        <translation>Die Saison braucht einen Wettbewerb und einen kurzen Namen.</translation>
    </message>
    <message>
        <source>Matches of this table lie more than a month outside the days of the season. Check the days and the season; if they are right, the season becomes longer.</source>
        <translation>Spiele dieser Tabelle liegen mehr als einen Monat außerhalb der Tage der Saison. Prüfen Sie die Tage und die Saison; stimmen sie, wird die Saison länger.</translation>
    </message>
    <message>
        <source>Only one file of this kind is read at a time.</source>
        <translation>Von dieser Art wird nur eine Datei auf einmal gelesen.</translation>
    </message>
    <message>
        <source>The workbook has no such sheet, or it is hidden. Choose another one.</source>
        <translation>Die Mappe hat kein solches Blatt, oder es ist ausgeblendet. Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>A row above gives this team another name.</source>
        <translation>Eine Zeile weiter oben gibt dieser Mannschaft einen anderen Namen.</translation>
    </message>
    <message>
        <source>This playing time is not possible.</source>
        <translation>Diese Spielzeit ist nicht möglich.</translation>
    </message>
    <message>
        <source>All together this is too large. Make it smaller, or divide it.</source>
        <translation>Alles zusammen ist zu groß. Machen Sie es kleiner, oder teilen Sie es auf.</translation>
    </message>
    <message>
        <source>These are too many files at once. Bring fewer.</source>
        <translation>Das sind zu viele Dateien auf einmal. Bringen Sie weniger.</translation>
    </message>
    <message>
        <source>This column is not known. Correct its heading, or take the column out.</source>
        <translation>Diese Spalte ist nicht bekannt. Berichtigen Sie ihre Überschrift, oder nehmen Sie die Spalte heraus.</translation>
    </message>
    <message>
        <source>This file is none of those that are read here.</source>
        <translation>Diese Datei ist keine von denen, die hier gelesen werden.</translation>
    </message>
    <message>
        <source>This match is not known.</source>
        <translation>Dieses Spiel ist nicht bekannt.</translation>
    </message>
    <message>
        <source>This player is not known.</source>
        <translation>Diese Person ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The sport has no such position.</source>
        <translation>Eine solche Position hat die Sportart nicht.</translation>
    </message>
    <message>
        <source>This team does not take part in the match or in the season.</source>
        <translation>Diese Mannschaft nimmt an dem Spiel oder der Saison nicht teil.</translation>
    </message>
    <message>
        <source>Several players of this team have the same name. Give one of them another name, an initial for example, here and in the table.</source>
        <translation>Mehrere in dieser Mannschaft heißen gleich. Geben Sie einem davon einen anderen Namen, etwa mit einem Anfangsbuchstaben, hier und in der Tabelle.</translation>
    </message>
    <message>
        <source>The server is at work on this already. Wait a little.</source>
        <translation>Der Server arbeitet schon daran. Warten Sie ein wenig.</translation>
    </message>
    <message>
        <source>With this, other formulas could not be computed any more. Change those first.</source>
        <translation>Damit ließen sich andere Formeln nicht mehr berechnen. Ändern Sie zuerst diese.</translation>
    </message>
    <message>
        <source>This stays as it is. Make a new one instead.</source>
        <translation>Das bleibt, wie es ist. Legen Sie stattdessen etwas Neues an.</translation>
    </message>
    <message>
        <source>Somebody who started, or has time on the pitch, has played.</source>
        <translation>Wer in der Startaufstellung stand oder Spielzeit hat, hat gespielt.</translation>
    </message>
    <message>
        <source>This text holds a character that cannot be stored. Type it anew.</source>
        <translation>Dieser Text enthält ein Zeichen, das sich nicht speichern lässt. Tippen Sie ihn neu.</translation>
    </message>
    <message>
        <source>These days are not possible: the first must not lie after the last, nor too far before it.</source>
        <translation>Diese Tage sind nicht möglich: Der erste darf nicht nach dem letzten liegen und nicht zu weit davor.</translation>
    </message>
    <message>
        <source>This was deleted. Make a new one.</source>
        <translation>Das wurde gelöscht. Legen Sie es neu an.</translation>
    </message>
    <message>
        <source>This stands there twice. Take one of the two away.</source>
        <translation>Das steht zweimal da. Nehmen Sie eines davon heraus.</translation>
    </message>
    <message>
        <source>There is no text yet. Write something first.</source>
        <translation>Es steht noch kein Text da. Schreiben Sie zuerst etwas.</translation>
    </message>
    <message>
        <source>A result has the scores of both teams.</source>
        <translation>Zu einem Ergebnis gehören die Punkte oder Tore beider Mannschaften.</translation>
    </message>
    <message>
        <source>There are statistics of this match already. Delete them before its teams change.</source>
        <translation>Zu diesem Spiel gibt es schon Statistiken. Löschen Sie sie, bevor die Mannschaften sich ändern.</translation>
    </message>
    <message>
        <source>There are matches that do not go with this any more. Change or delete them first.</source>
        <translation>Es gibt Spiele, die dann nicht mehr dazu passen. Ändern oder löschen Sie zuerst diese.</translation>
    </message>
    <message>
        <source>The import cannot be undone: others build on it by now. Undo later imports first, or correct it by hand. Nothing was changed.</source>
        <translation>Der Import lässt sich nicht rückgängig machen: Anderes baut inzwischen darauf auf. Machen Sie zuerst spätere Importe rückgängig, oder berichtigen Sie ihn von Hand. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This import is not checked any more. Check it once more.</source>
        <translation>Dieser Import ist nicht mehr geprüft. Prüfen Sie ihn noch einmal.</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing was written.</source>
        <translation>Der Import wurde angehalten. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>This import has been undone already.</source>
        <translation>Dieser Import ist schon rückgängig gemacht.</translation>
    </message>
    <message>
        <source>This import was written by an older version, which did not note what it made. It cannot be undone.</source>
        <translation>Diesen Import hat eine ältere Version geschrieben, die nicht vermerkt hat, was sie anlegte. Er lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>This import was written already.</source>
        <translation>Dieser Import ist schon geschrieben.</translation>
    </message>
    <message>
        <source>Other imports of yours are under way. Wait until they are done, write them, or stop them.</source>
        <translation>Andere Importe von Ihnen laufen noch. Warten Sie, bis sie fertig sind, schreiben Sie sie, oder halten Sie sie an.</translation>
    </message>
    <message>
        <source>A text is missing, or too long.</source>
        <translation>Ein Text fehlt oder ist zu lang.</translation>
    </message>
    <message>
        <source>There were too many failed sign-ins. Wait a little.</source>
        <translation>Es gab zu viele vergebliche Anmeldungen. Warten Sie ein wenig.</translation>
    </message>
    <message>
        <source>A match of this table belongs to another season already.</source>
        <translation>Ein Spiel dieser Tabelle gehört schon zu einer anderen Saison.</translation>
    </message>
    <message>
        <source>Only admins add teams to a season. Ask one of them, or choose a team that takes part in it.</source>
        <translation>Nur Admins fügen einer Saison Mannschaften hinzu. Fragen Sie jemanden von ihnen, oder wählen Sie eine Mannschaft, die teilnimmt.</translation>
    </message>
    <message>
        <source>A name needs a letter or a digit.</source>
        <translation>Ein Name braucht einen Buchstaben oder eine Ziffer.</translation>
    </message>
    <message>
        <source>Only a match that is under way or over has a score. Change its status as well.</source>
        <translation>Nur ein Spiel, das läuft oder vorbei ist, hat einen Spielstand. Ändern Sie auch seinen Status.</translation>
    </message>
    <message>
        <source>This player never belonged to this team.</source>
        <translation>Diese Person gehörte nie zu dieser Mannschaft.</translation>
    </message>
    <message>
        <source>This match is not played yet. Change its status before you enter statistics.</source>
        <translation>Dieses Spiel ist noch nicht gespielt. Ändern Sie seinen Status, bevor Sie Statistiken eingeben.</translation>
    </message>
    <message>
        <source>This player does not belong to the team in this season. Add the player to the squad first.</source>
        <translation>Diese Person gehört in dieser Saison nicht zur Mannschaft. Nehmen Sie sie zuerst in den Kader auf.</translation>
    </message>
    <message>
        <source>This player did not belong to the team on the day of the match. Correct the days in the squad first.</source>
        <translation>Diese Person gehörte am Tag des Spiels nicht zur Mannschaft. Berichtigen Sie zuerst die Tage im Kader.</translation>
    </message>
    <message>
        <source>The day lies outside the season.</source>
        <translation>Der Tag liegt außerhalb der Saison.</translation>
    </message>
    <message>
        <source>The player belongs to this team on some of these days already.</source>
        <translation>Die Person gehört an manchen dieser Tage schon zu dieser Mannschaft.</translation>
    </message>
    <message>
        <source>A reason is one short line.</source>
        <translation>Ein Grund ist eine kurze Zeile.</translation>
    </message>
    <message>
        <source>A correction needs a reason. Say why.</source>
        <translation>Eine Berichtigung braucht einen Grund. Sagen Sie, warum.</translation>
    </message>
    <message>
        <source>A team does not play against itself.</source>
        <translation>Eine Mannschaft spielt nicht gegen sich selbst.</translation>
    </message>
    <message>
        <source>The season has no days: it needs matches, or a first and a last day.</source>
        <translation>Die Saison hat keine Tage: Sie braucht Spiele oder einen ersten und einen letzten Tag.</translation>
    </message>
    <message>
        <source>There is a metric of this name already. Choose another name.</source>
        <translation>Eine Kennzahl dieses Namens gibt es schon. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is one of this name already. Choose another name.</source>
        <translation>Diesen Namen gibt es schon. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The competition has a season of this name already. Choose another name.</source>
        <translation>Der Wettbewerb hat schon eine Saison dieses Namens. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>This text is too long. Make it shorter.</source>
        <translation>Dieser Text ist zu lang. Kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>There are more of these than there may be. Take some away first.</source>
        <translation>Davon gibt es mehr, als es geben darf. Nehmen Sie zuerst einige weg.</translation>
    </message>
    <message>
        <source>This is not known any more. It may have been deleted.</source>
        <translation>Das ist nicht mehr bekannt. Vielleicht wurde es gelöscht.</translation>
    </message>
    <message>
        <source>The server does not know this sport.</source>
        <translation>Der Server kennt diese Sportart nicht.</translation>
    </message>
    <message>
        <source>Name or password is wrong.</source>
        <translation>Name oder Passwort ist falsch.</translation>
    </message>
    <message>
        <source>This formula has changed or is gone. Look at it again, then decide anew.</source>
        <translation>Diese Formel hat sich geändert oder ist weg. Sehen Sie sie sich noch einmal an, und entscheiden Sie dann neu.</translation>
    </message>
    <message>
        <source>A name is missing, too long, or has characters that cannot be shown.</source>
        <translation>Ein Name fehlt, ist zu lang oder hat Zeichen, die sich nicht anzeigen lassen.</translation>
    </message>
    <message>
        <source>It reads a formula that has an error itself. Correct that one first.</source>
        <translation>Sie liest eine Formel, die selbst einen Fehler hat. Berichtigen Sie zuerst diese.</translation>
    </message>
    <message>
        <source>There are too many or too few values in the brackets of this function.</source>
        <translation>In den Klammern dieser Funktion stehen zu viele oder zu wenige Werte.</translation>
    </message>
    <message>
        <source>Nothing is assigned in a formula. Compare with ==.</source>
        <translation>In einer Formel wird nichts zugewiesen. Vergleichen Sie mit ==.</translation>
    </message>
    <message>
        <source>A bracket lacks its counterpart.</source>
        <translation>Einer Klammer fehlt ihr Gegenstück.</translation>
    </message>
    <message>
        <source>This character has no meaning in a formula.</source>
        <translation>Dieses Zeichen hat in einer Formel keine Bedeutung.</translation>
    </message>
    <message>
        <source>A comma stands only between the values of a function. Write decimals with a point: 1.5.</source>
        <translation>Ein Komma steht nur zwischen den Werten einer Funktion. Schreiben Sie Dezimalzahlen mit Punkt: 1.5.</translation>
    </message>
    <message>
        <source>The formula would read itself.</source>
        <translation>Die Formel würde sich selbst lesen.</translation>
    </message>
    <message>
        <source>The formula, or a part of it, is still empty.</source>
        <translation>Die Formel oder ein Teil von ihr ist noch leer.</translation>
    </message>
    <message>
        <source>This cannot be mixed: one part is counted match by match, the other from sums or of a whole team.</source>
        <translation>Das lässt sich nicht mischen: Ein Teil zählt Spiel für Spiel, der andere aus Summen oder für eine ganze Mannschaft.</translation>
    </message>
    <message>
        <source>This is not a number. Write 2 or 0.5, and a sign such as * before a name.</source>
        <translation>Das ist keine Zahl. Schreiben Sie 2 oder 0.5, und vor einen Namen ein Zeichen wie *.</translation>
    </message>
    <message>
        <source>A formula needs exactly one result.</source>
        <translation>Eine Formel braucht genau ein Ergebnis.</translation>
    </message>
    <message>
        <source>This cannot be read as a formula.</source>
        <translation>Das lässt sich nicht als Formel lesen.</translation>
    </message>
    <message>
        <source>A metric is one formula, or one part divided by another; not both.</source>
        <translation>Eine Kennzahl ist eine Formel oder ein Teil geteilt durch einen anderen; nicht beides.</translation>
    </message>
    <message>
        <source>The formula needs a name.</source>
        <translation>Die Formel braucht einen Namen.</translation>
    </message>
    <message>
        <source>Quotients of single matches cannot be added up. Divide the sums instead.</source>
        <translation>Quotienten einzelner Spiele lassen sich nicht addieren. Teilen Sie stattdessen die Summen.</translation>
    </message>
    <message>
        <source>Only one part divided by another can be a share.</source>
        <translation>Nur ein Teil geteilt durch einen anderen kann ein Anteil sein.</translation>
    </message>
    <message>
        <source>There is no such function.</source>
        <translation>Eine solche Funktion gibt es nicht.</translation>
    </message>
    <message>
        <source>There is nothing of this name here.</source>
        <translation>Unter diesem Namen gibt es hier nichts.</translation>
    </message>
    <message>
        <source>This workspace is damaged and was not opened. Nothing was changed. Restore the latest backup.</source>
        <translation>Dieser Arbeitsbereich ist beschädigt und wurde nicht geöffnet. Nichts wurde geändert. Stellen Sie die letzte Sicherung wieder her.</translation>
    </message>
    <message>
        <source>This file belongs to another program and was not opened. Nothing was changed.</source>
        <translation>Diese Datei gehört einem anderen Programm und wurde nicht geöffnet. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Another program has this workspace open. Close it there first.</source>
        <translation>Ein anderes Programm hat diesen Arbeitsbereich geöffnet. Schließen Sie ihn dort zuerst.</translation>
    </message>
    <message>
        <source>This workspace was written by a newer Touchline. Nothing was changed. Install the newer version.</source>
        <translation>Diesen Arbeitsbereich hat ein neueres Touchline geschrieben. Nichts wurde geändert. Installieren Sie die neuere Version.</translation>
    </message>
    <message>
        <source>This server describes the sport in a way that this version of Touchline does not understand. Update Touchline.</source>
        <translation>Dieser Server beschreibt die Sportart so, wie diese Version von Touchline es nicht versteht. Aktualisieren Sie Touchline.</translation>
    </message>
    <message>
        <source>This cannot be read.</source>
        <translation>Das lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>This cannot be taken like this.</source>
        <translation>So lässt sich das nicht übernehmen.</translation>
    </message>
    <message>
        <source>Something that is there already stands in the way.</source>
        <translation>Etwas, das schon da ist, steht im Weg.</translation>
    </message>
    <message>
        <source>This has changed in the meantime. Look at it again, then decide anew.</source>
        <translation>Das hat sich inzwischen geändert. Sehen Sie es sich noch einmal an, und entscheiden Sie dann neu.</translation>
    </message>
    <message>
        <source>This is too much at once. Choose less: a shorter period, or fewer rows.</source>
        <translation>Das ist zu viel auf einmal. Wählen Sie weniger: einen kürzeren Zeitraum oder weniger Zeilen.</translation>
    </message>
    <message>
        <source>The server cannot do this.</source>
        <translation>Das kann der Server nicht.</translation>
    </message>
    <message>
        <source>This was stopped.</source>
        <translation>Das wurde angehalten.</translation>
    </message>
    <message>
        <source>Line %1, “%2”: %3</source>
        <translation>Zeile %1, „%2“: %3</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>It can be from %1 to %2.</source>
        <translation>Möglich ist %1 bis %2.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n errors in all.</source>
        <translation>
            <numerusform>Es ist insgesamt %n Fehler.</numerusform>
            <numerusform>Es sind insgesamt %n Fehler.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write figures, or leave the cell empty.</source>
        <translation>Schreiben Sie Ziffern, oder lassen Sie die Zelle leer.</translation>
    </message>
    <message>
        <source>Write the time like 78 or 78:30, or leave the cell empty.</source>
        <translation>Schreiben Sie die Zeit wie 78 oder 78:30, oder lassen Sie die Zelle leer.</translation>
    </message>
    <message>
        <source>Nobody plays that long: correct it.</source>
        <translation>So lange spielt niemand: Berichtigen Sie die Zeit.</translation>
    </message>
    <message>
        <source>Correct it, or choose what the column really means.</source>
        <translation>Berichtigen Sie den Wert, oder wählen Sie, was die Spalte wirklich bedeutet.</translation>
    </message>
    <message>
        <source>Only whole numbers are counted here: correct it, or choose what the column really means.</source>
        <translation>Hier zählen nur ganze Zahlen: Berichtigen Sie den Wert, oder wählen Sie, was die Spalte wirklich bedeutet.</translation>
    </message>
    <message>
        <source>All rows of a match need the same result.</source>
        <translation>Alle Zeilen eines Spiels brauchen dasselbe Ergebnis.</translation>
    </message>
    <message>
        <source>Write a position of the sport, or leave the cell empty.</source>
        <translation>Schreiben Sie eine Position der Sportart, oder lassen Sie die Zelle leer.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Meinten Sie „%1“?</translation>
    </message>
</context>
<context>
    <name>ExplorePage</name>
    <message>
        <source>with at least %1 % of their team&apos;s time</source>
        <translation>mit mindestens %1 % der Zeit ihrer Mannschaft</translation>
    </message>
    <message>
        <source>They hardly go together</source>
        <translation>Sie hängen kaum zusammen</translation>
    </message>
    <message>
        <source>Who has more of one has slightly less of the other</source>
        <translation>Wer vom einen mehr hat, hat vom anderen etwas weniger</translation>
    </message>
    <message>
        <source>Who has more of one has less of the other</source>
        <translation>Wer vom einen mehr hat, hat vom anderen weniger</translation>
    </message>
    <message>
        <source>Who has more of one has much less of the other</source>
        <translation>Wer vom einen mehr hat, hat vom anderen deutlich weniger</translation>
    </message>
    <message>
        <source>They go together slightly</source>
        <translation>Sie hängen leicht zusammen</translation>
    </message>
    <message>
        <source>They go together</source>
        <translation>Sie hängen zusammen</translation>
    </message>
    <message>
        <source>They go together strongly</source>
        <translation>Sie hängen stark zusammen</translation>
    </message>
    <message>
        <source>%1 percentile of %2</source>
        <comment>98th percentile of 61</comment>
        <translation>%1 Perzentil von %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>2nd of 7</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>No correlation: %1 (n = %2).</source>
        <translation>Kein Zusammenhang: %1 (n = %2).</translation>
    </message>
    <message>
        <source> (95 % interval %1 to %2)</source>
        <translation> (95-%-Intervall %1 bis %2)</translation>
    </message>
    <message>
        <source>%1: r = %2%3, n = %4.</source>
        <translation>%1: r = %2%3, n = %4.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message numerus="yes">
        <source>%n appearances</source>
        <translation>
            <numerusform>%n Einsatz</numerusform>
            <numerusform>%n Einsätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n players</source>
        <translation>
            <numerusform>%n Spieler</numerusform>
            <numerusform>%n Spieler</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2, %3.</source>
        <comment>Goals and xG of 187 players with ..., Premier League</comment>
        <translation>%1: %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are not shown: players of other teams may not be named.</source>
        <translation>
            <numerusform>%n von ihnen ist nicht zu sehen: Spieler anderer Mannschaften dürfen nicht genannt werden.</numerusform>
            <numerusform>%n von ihnen sind nicht zu sehen: Spieler anderer Mannschaften dürfen nicht genannt werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody who has played enough has both numbers in this season.</source>
        <translation>Niemand, der genug gespielt hat, hat in dieser Saison beide Zahlen.</translation>
    </message>
    <message>
        <source>Nobody has both numbers in this season. Choose other metrics, or another season at the top.</source>
        <translation>Niemand hat in dieser Saison beide Zahlen. Wählen Sie andere Kennzahlen oder oben eine andere Saison.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>97th percentile of 61 forwards</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Nobody who has played enough has this number in this season.</source>
        <translation>Niemand, der genug gespielt hat, hat in dieser Saison diese Zahl.</translation>
    </message>
    <message>
        <source>Nothing to show: %1.</source>
        <translation>Nichts zu zeigen: %1.</translation>
    </message>
    <message>
        <source>%1 of %2, %3.</source>
        <comment>Goals of 312 players with at least 30 %, Premier League</comment>
        <translation>%1: %2, %3.</translation>
    </message>
    <message>
        <source>Half of them have %1 to %2, the median is %3.</source>
        <translation>Die Hälfte von ihnen hat %1 bis %2, der Median ist %3.</translation>
    </message>
    <message>
        <source>%1 has no place: %2.</source>
        <translation>%1 hat keinen Platz: %2.</translation>
    </message>
    <message>
        <source>%1 has %2.</source>
        <translation>%1 hat %2.</translation>
    </message>
    <message>
        <source>%1 has %2: %3.</source>
        <translation>%1 hat %2: %3.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>others</source>
        <translation>andere</translation>
    </message>
    <message>
        <source>Colour and shape say the team.</source>
        <translation>Farbe und Form zeigen die Mannschaft.</translation>
    </message>
    <message>
        <source>Colour and shape say the position.</source>
        <translation>Farbe und Form zeigen die Position.</translation>
    </message>
    <message>
        <source>The size says %1.</source>
        <comment>Shots /90</comment>
        <translation>Die Größe zeigt %1.</translation>
    </message>
</context>
<context>
    <name>FirstSeason</name>
    <message>
        <source>Matches of %1</source>
        <translation>Spiele von %1</translation>
    </message>
    <message>
        <source>Say what the competition is called.</source>
        <translation>Sagen Sie, wie der Wettbewerb heißt.</translation>
    </message>
    <message>
        <source>Give the season a name, such as 2026/27.</source>
        <translation>Geben Sie der Saison einen Namen, zum Beispiel 2026/27.</translation>
    </message>
</context>
<context>
    <name>FormulaDrafts</name>
    <message>
        <source>The formula cannot be kept on this computer: %1. Make room, or save it now.</source>
        <translation>Die Formel kann auf diesem Rechner nicht aufbewahrt werden: %1. Schaffen Sie Platz, oder speichern Sie sie jetzt.</translation>
    </message>
</context>
<context>
    <name>FormulaTexts</name>
    <message>
        <source>To be read only: coaches write the formulas of their teams, admins those of everybody.</source>
        <translation>Nur zum Lesen: Trainer schreiben die Formeln ihrer Mannschaften, Administratoren die für alle.</translation>
    </message>
    <message>
        <source>Begin to type what is counted, and choose from the names; Ctrl+Space shows all of them.</source>
        <translation>Tippen Sie, was gezählt wird, und wählen Sie aus den Namen; Strg+Leertaste zeigt alle.</translation>
    </message>
    <message>
        <source>At character %1: %2</source>
        <translation>An Zeichen %1: %2</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>Meinten Sie „%1“?</translation>
    </message>
    <message>
        <source>The formula can be computed. Give it a name to save it.</source>
        <translation>Die Formel ist berechenbar. Geben Sie ihr einen Namen, um sie zu speichern.</translation>
    </message>
    <message>
        <source>✓ The formula can be computed. Other formulas know it as %1.</source>
        <translation>✓ Die Formel ist berechenbar. Andere Formeln kennen sie als %1.</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>No season yet</source>
        <translation>Noch keine Saison</translation>
    </message>
    <message>
        <source>data as of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message numerus="yes">
        <source>%n teams</source>
        <translation>
            <numerusform>%n Team</numerusform>
            <numerusform>%n Teams</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n players</source>
        <translation>
            <numerusform>%n Spieler</numerusform>
            <numerusform>%n Spieler</numerusform>
        </translation>
    </message>
    <message>
        <source>revision %1</source>
        <translation>Revision %1</translation>
    </message>
</context>
<context>
    <name>ImportBody</name>
    <message numerus="yes">
        <source>These are more than %n files. Bring fewer at a time: a part of the season does no harm, the rest can follow.</source>
        <translation>
            <numerusform>Das ist mehr als %n Datei. Bringen Sie weniger auf einmal: Ein Teil der Saison schadet nicht, der Rest kann folgen.</numerusform>
            <numerusform>Das sind mehr als %n Dateien. Bringen Sie weniger auf einmal: Ein Teil der Saison schadet nicht, der Rest kann folgen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>There are two files called %1. Rename one, or bring the files of one folder only.</source>
        <translation>Es gibt zwei Dateien namens %1. Benennen Sie eine um, oder bringen Sie die Dateien nur eines Ordners.</translation>
    </message>
    <message>
        <source>%1 is too much: a file may have %2, all together %3. Use the command touchlined import for it.</source>
        <translation>%1 ist zu viel: Eine Datei darf %2 haben, alle zusammen %3. Nehmen Sie dafür den Befehl touchlined import.</translation>
    </message>
</context>
<context>
    <name>ImportTarget</name>
    <message>
        <source>%1 %2 (new)</source>
        <translation>%1 %2 (neu)</translation>
    </message>
    <message>
        <source>A new season…</source>
        <translation>Eine neue Saison…</translation>
    </message>
</context>
<context>
    <name>KeptDrafts</name>
    <message>
        <source>A formula without a name</source>
        <translation>Eine Formel ohne Namen</translation>
    </message>
    <message>
        <source>Formula: %1</source>
        <translation>Formel: %1</translation>
    </message>
    <message>
        <source>Lines of a match</source>
        <translation>Zeilen eines Spiels</translation>
    </message>
    <message>
        <source>Lines of %1</source>
        <translation>Zeilen von %1</translation>
    </message>
</context>
<context>
    <name>LeadersPage</name>
    <message>
        <source>at least %1 per match of the team in: %2</source>
        <comment>0.395 per match of the team in: Shots</comment>
        <translation>mindestens %1 je Spiel der Mannschaft bei: %2</translation>
    </message>
    <message>
        <source>at least %1 in: %2</source>
        <comment>15 in: Shots</comment>
        <translation>mindestens %1 bei: %2</translation>
    </message>
    <message>
        <source>%1, total</source>
        <translation>%1, gesamt</translation>
    </message>
    <message>
        <source>%1, the least is best</source>
        <translation>%1, weniger ist besser</translation>
    </message>
    <message>
        <source>at least %1 % of the team&apos;s playing time</source>
        <translation>mindestens %1 % der Spielzeit der Mannschaft</translation>
    </message>
    <message>
        <source>Totals ask for no least playing time.</source>
        <translation>Summen verlangen keine Mindestspielzeit.</translation>
    </message>
    <message>
        <source>A place takes nothing but a value.</source>
        <translation>Für einen Platz genügt ein Wert.</translation>
    </message>
    <message>
        <source>A place takes %1.</source>
        <translation>Ein Platz verlangt %1.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>The rule is that of %1.</source>
        <translation>Die Regel ist die von %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n players have a place</source>
        <translation>
            <numerusform>%n Spieler hat einen Platz</numerusform>
            <numerusform>%n Spieler haben einen Platz</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n have too little for one</source>
        <translation>
            <numerusform>, %n hat zu wenig dafür</numerusform>
            <numerusform>, %n haben zu wenig dafür</numerusform>
        </translation>
    </message>
    <message>
        <source>Places are among the players of your own teams</source>
        <translation>Die Plätze gelten unter den Spielern Ihrer eigenen Mannschaften</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>Places are among your own teams: too few players</comment>
        <translation>%1: %2.</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>This list is longer than Touchline can take at once. Choose a shorter period, or one team.</source>
        <translation>Diese Liste ist länger, als Touchline auf einmal aufnehmen kann. Wählen Sie einen kürzeren Zeitraum oder eine Mannschaft.</translation>
    </message>
    <message>
        <source>The server&apos;s list has no end: it leads back to a page that was there before. Tell whoever runs the server.</source>
        <translation>Die Liste des Servers hat kein Ende: Sie führt zu einer Seite zurück, die schon da war. Sagen Sie es denen, die den Server betreiben.</translation>
    </message>
</context>
<context>
    <name>MatchDrafts</name>
    <message>
        <source>What you typed cannot be kept on this computer: %1. Make room, or save it now.</source>
        <translation>Ihre Eingaben lassen sich auf diesem Rechner nicht aufheben: %1. Schaffen Sie Platz oder speichern Sie jetzt.</translation>
    </message>
</context>
<context>
    <name>MatchFilter</name>
    <message>
        <source>Against %1</source>
        <translation>Gegen %1</translation>
    </message>
</context>
<context>
    <name>MetricCatalog</name>
    <message>
        <source>min</source>
        <translation>Min.</translation>
    </message>
    <message>
        <source>set</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>sets</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>inning</source>
        <translation>Inning</translation>
    </message>
    <message>
        <source>innings</source>
        <translation>Innings</translation>
    </message>
    <message>
        <source>out</source>
        <translation>Out</translation>
    </message>
    <message>
        <source>outs</source>
        <translation>Outs</translation>
    </message>
    <message>
        <source>match</source>
        <translation>Spiel</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>Spiele</translation>
    </message>
    <message>
        <source>per %1</source>
        <comment>per set</comment>
        <translation>pro %1</translation>
    </message>
    <message>
        <source>per %1 %2</source>
        <comment>per 9 innings</comment>
        <translation>pro %1 %2</translation>
    </message>
    <message>
        <source>%1, %2: the sum over the period divided by the playing time.</source>
        <translation>%1, %2: die Summe des Zeitraums, geteilt durch die Spielzeit.</translation>
    </message>
    <message>
        <source>Definition: %1</source>
        <translation>Definition: %1</translation>
    </message>
    <message>
        <source>%1 = (%2) / (%3), from the sums of the period.</source>
        <translation>%1 = (%2) / (%3), aus den Summen des Zeitraums.</translation>
    </message>
    <message>
        <source>%1: %2, counted match by match.</source>
        <translation>%1: %2, Spiel für Spiel gezählt.</translation>
    </message>
    <message>
        <source>%1 = %2, from the sums of the period.</source>
        <translation>%1 = %2, aus den Summen des Zeitraums.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percentage</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>5 innings</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Min</source>
        <translation>Min.</translation>
    </message>
    <message>
        <source>players</source>
        <translation>Spieler</translation>
    </message>
    <message>
        <source>the playing time is not known</source>
        <translation>die Spielzeit ist nicht bekannt</translation>
    </message>
    <message>
        <source>too few players to compare with</source>
        <translation>zu wenige Spieler zum Vergleichen</translation>
    </message>
    <message>
        <source>too little playing time for a comparison</source>
        <translation>zu wenig Spielzeit für einen Vergleich</translation>
    </message>
    <message>
        <source>other players are compared over whole seasons and date ranges only</source>
        <translation>mit anderen wird nur über ganze Saisons und Datumsbereiche verglichen</translation>
    </message>
    <message>
        <source>nothing to divide by yet</source>
        <translation>noch nichts, durch das zu teilen wäre</translation>
    </message>
    <message>
        <source>no appearance in this period</source>
        <translation>kein Einsatz in diesem Zeitraum</translation>
    </message>
    <message>
        <source>too few matches</source>
        <translation>zu wenige Spiele</translation>
    </message>
    <message>
        <source>not available (%1)</source>
        <translation>nicht verfügbar (%1)</translation>
    </message>
    <message>
        <source>nobody recorded it in this period</source>
        <translation>in diesem Zeitraum hat es niemand erfasst</translation>
    </message>
    <message>
        <source>players of other teams may not be shown here</source>
        <translation>Spieler anderer Mannschaften dürfen hier nicht gezeigt werden</translation>
    </message>
    <message>
        <source>a team wrote this metric for itself, and it is not computed over others</source>
        <translation>eine Mannschaft hat diese Kennzahl für sich selbst geschrieben, über andere wird sie nicht berechnet</translation>
    </message>
    <message>
        <source>all values are equal</source>
        <translation>alle Werte sind gleich</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>A note has a text.</source>
        <translation>Eine Notiz hat einen Text.</translation>
    </message>
    <message>
        <source>A note has at most %1 characters, and this one has %2. Shorten it, or write two.</source>
        <translation>Eine Notiz hat höchstens %1 Zeichen, diese hat %2. Kürze sie oder schreib zwei.</translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message>
        <source>This change is too large to be kept.</source>
        <translation>Diese Änderung ist zu groß, um aufgehoben zu werden.</translation>
    </message>
    <message>
        <source>Too many changes wait for the server. Connect to it, or discard some.</source>
        <translation>Zu viele Änderungen warten auf den Server. Verbinden Sie sich mit ihm, oder verwerfen Sie einige.</translation>
    </message>
    <message>
        <source>The change cannot be kept on this computer: %1. Make room, then try again.</source>
        <translation>Die Änderung lässt sich auf diesem Computer nicht aufheben: %1. Schaffe Platz und versuche es dann noch einmal.</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>%1 has more %2 than before: %3 in the last five, %4 otherwise.</source>
        <translation>%1 hat mehr %2 als vorher: %3 in den letzten fünf, sonst %4.</translation>
    </message>
    <message>
        <source>%1 has less %2 than before: %3 in the last five, %4 otherwise.</source>
        <translation>%1 hat weniger %2 als vorher: %3 in den letzten fünf, sonst %4.</translation>
    </message>
    <message>
        <source>%1 to %2 · %3 and %4 matches · by chance alone in %5 % of such tests</source>
        <translation>%1 bis %2 · %3 und %4 Spiele · durch Zufall allein in %5 % solcher Prüfungen</translation>
    </message>
    <message>
        <source>appearances</source>
        <translation>Einsätze</translation>
    </message>
    <message>
        <source>%1 has reached %2 %3.</source>
        <translation>%1 hat %2 %3 erreicht.</translation>
    </message>
    <message>
        <source>%1 is close to %2 %3.</source>
        <translation>%1 ist nah an %2 %3.</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>bisher %1</translation>
    </message>
    <message>
        <source>%1 has had the best season so far in %2: %3.</source>
        <translation>%1 hat bei %2 die bisher beste Saison: %3.</translation>
    </message>
    <message>
        <source>%1 had the best match of the season in %2: %3.</source>
        <translation>%1 hatte bei %2 das beste Spiel der Saison: %3.</translation>
    </message>
    <message>
        <source>%1 had the best match ever in %2: %3.</source>
        <translation>%1 hatte bei %2 das beste Spiel überhaupt: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 in each of the last %n appearances.</source>
        <translation>
            <numerusform>%1: %2 im letzten Einsatz.</numerusform>
            <numerusform>%1: %2 in jedem der letzten %n Einsätze.</numerusform>
        </translation>
    </message>
    <message>
        <source>since %1 · the longest so far: %2</source>
        <translation>seit %1 · die bisher längste: %2</translation>
    </message>
    <message>
        <source>Share of possible playing time</source>
        <translation>Anteil an der möglichen Spielzeit</translation>
    </message>
    <message>
        <source>Nobody has played yet in this period.</source>
        <translation>In diesem Zeitraum hat noch niemand gespielt.</translation>
    </message>
    <message>
        <source>Dashed: %1 % of the time. ! says who is below it.</source>
        <translation>Gestrichelt: %1 % der Zeit. ! sagt, wer darunter liegt.</translation>
    </message>
    <message numerus="yes">
        <source>%n appearances</source>
        <translation>
            <numerusform>%n Einsatz</numerusform>
            <numerusform>%n Einsätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n matches</source>
        <translation>
            <numerusform>%n Spiel</numerusform>
            <numerusform>%n Spiele</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 won, %2 drawn, %3 lost</source>
        <translation>%1 gewonnen, %2 unentschieden, %3 verloren</translation>
    </message>
    <message>
        <source>%1, over five appearances each: from %2 to %3</source>
        <translation>%1, über jeweils fünf Einsätze: von %2 auf %3</translation>
    </message>
    <message>
        <source>%1 has played for the first time.</source>
        <translation>%1 hat zum ersten Mal gespielt.</translation>
    </message>
    <message>
        <source>%1 has a first entry under %2.</source>
        <comment>under Shots</comment>
        <translation>%1 hat den ersten Eintrag bei %2.</translation>
    </message>
    <message>
        <source>%1 · the best before it: %2</source>
        <translation>%1 · vorher der beste Wert: %2</translation>
    </message>
</context>
<context>
    <name>OwnTable</name>
    <message>
        <source>workbook</source>
        <translation>Arbeitsmappe</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>Tabulatoren</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>Semikolons</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>Kommas</translation>
    </message>
    <message>
        <source>text with %1 between the columns, %2</source>
        <comment>comma or semicolon; encoding</comment>
        <translation>Text mit %1 zwischen den Spalten, %2</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>The table has %1 rows and %2 columns; at most %3 and %4 are read here. Divide it, by month for example.</source>
        <translation>Die Tabelle hat %1 Zeilen und %2 Spalten; hier werden höchstens %3 und %4 gelesen. Teilen Sie sie, zum Beispiel nach Monaten.</translation>
    </message>
    <message>
        <source>The table has a line of headings, but no rows below it.</source>
        <translation>Die Tabelle hat eine Zeile mit Überschriften, aber keine Zeilen darunter.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check that it is there and that you may open it.</source>
        <translation>%1 lässt sich nicht lesen. Prüfen Sie, ob die Datei da ist und ob Sie sie öffnen dürfen.</translation>
    </message>
    <message>
        <source>%1 has more than %2 MB. Save the sheet with the matches in a file of its own.</source>
        <translation>%1 hat mehr als %2 MB. Speichern Sie das Blatt mit den Spielen in einer eigenen Datei.</translation>
    </message>
    <message>
        <source>This is too much to paste. Save it as a file.</source>
        <translation>Das ist zu viel zum Einfügen. Speichern Sie es als Datei.</translation>
    </message>
    <message>
        <source>There is no table in the clipboard. Copy the cells in your spreadsheet, headings included.</source>
        <translation>In der Zwischenablage ist keine Tabelle. Kopieren Sie die Zellen in Ihrer Tabellenkalkulation, mit den Überschriften.</translation>
    </message>
    <message>
        <source>pasted table</source>
        <translation>eingefügte Tabelle</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>Players</source>
        <translation>Spieler</translation>
    </message>
    <message>
        <source>Leaders</source>
        <translation>Bestenliste</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Erkunden</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Spiele</translation>
    </message>
    <message>
        <source>Formulas</source>
        <translation>Formeln</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>Spieler/in</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Spiel</translation>
    </message>
</context>
<context>
    <name>PeriodChoice</name>
    <message numerus="yes">
        <source>Last %n matches</source>
        <translation>
            <numerusform>Letztes Spiel</numerusform>
            <numerusform>Letzte %n Spiele</numerusform>
        </translation>
    </message>
    <message>
        <source>Whole season</source>
        <translation>Ganze Saison</translation>
    </message>
</context>
<context>
    <name>PlayerPage</name>
    <message>
        <source>%1 pct. of %2</source>
        <comment>98th percentile of 61 players</comment>
        <translation>%1 Perz. von %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>2nd of 7</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>only %1 attempts</source>
        <translation>nur %1 Versuche</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>nur %1</translation>
    </message>
    <message numerus="yes">
        <source>%n appearances</source>
        <translation>
            <numerusform>%n Einsatz</numerusform>
            <numerusform>%n Einsätze</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % of possible time</source>
        <translation>%1 % der möglichen Zeit</translation>
    </message>
    <message>
        <source>playing time not known</source>
        <translation>Spielzeit nicht bekannt</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>61 forwards</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n players of the squad</source>
        <translation>
            <numerusform>%n Spieler des Kaders</numerusform>
            <numerusform>%n Spieler des Kaders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n players of all positions in the season before</source>
        <translation>
            <numerusform>%n Spieler aller Positionen in der Vorsaison</numerusform>
            <numerusform>%n Spieler aller Positionen in der Vorsaison</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n players of all positions</source>
        <translation>
            <numerusform>%n Spieler aller Positionen</numerusform>
            <numerusform>%n Spieler aller Positionen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 with at least %2</source>
        <translation>%1 mit mindestens %2</translation>
    </message>
    <message>
        <source>%1 with at least %2 % of their team&apos;s time</source>
        <translation>%1 mit mindestens %2 % der Zeit ihres Teams</translation>
    </message>
    <message>
        <source>Nobody to compare with in this period.</source>
        <translation>In diesem Zeitraum gibt es niemanden zum Vergleichen.</translation>
    </message>
    <message>
        <source>No percentiles: %1.</source>
        <translation>Keine Perzentile: %1.</translation>
    </message>
    <message>
        <source>Ranks among %1</source>
        <translation>Ränge unter %1</translation>
    </message>
    <message>
        <source>Percentiles among %1</source>
        <translation>Perzentile unter %1</translation>
    </message>
    <message>
        <source>No value: %1.</source>
        <translation>Kein Wert: %1.</translation>
    </message>
    <message>
        <source>Total: %1</source>
        <translation>Summe: %1</translation>
    </message>
    <message>
        <source>95 % interval: %1</source>
        <translation>95-%-Intervall: %1</translation>
    </message>
    <message>
        <source>Comes in bursts: the interval allows for that.</source>
        <translation>Kommt in Schüben: Das Intervall berücksichtigt es.</translation>
    </message>
    <message>
        <source>per match</source>
        <translation>pro Spiel</translation>
    </message>
    <message numerus="yes">
        <source>last %n matches</source>
        <translation>
            <numerusform>letztes Spiel</numerusform>
            <numerusform>letzte %n Spiele</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, last %n matches</source>
        <translation>
            <numerusform>%1, letztes Spiel</numerusform>
            <numerusform>%1, letzte %n Spiele</numerusform>
        </translation>
    </message>
    <message>
        <source>whole period %1</source>
        <translation>ganzer Zeitraum %1</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>Rovers (H)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No appearance in this period.</source>
        <translation>Kein Einsatz in diesem Zeitraum.</translation>
    </message>
    <message>
        <source>Better than before: %1 in the last five appearances, %2 in the %3 others.</source>
        <translation>Besser als vorher: %1 in den letzten fünf Einsätzen, %2 in den %3 anderen.</translation>
    </message>
    <message>
        <source>Worse than before: %1 in the last five appearances, %2 in the %3 others.</source>
        <translation>Schlechter als vorher: %1 in den letzten fünf Einsätzen, %2 in den %3 anderen.</translation>
    </message>
    <message>
        <source>More than before: %1 in the last five appearances, %2 in the %3 others.</source>
        <translation>Mehr als vorher: %1 in den letzten fünf Einsätzen, %2 in den %3 anderen.</translation>
    </message>
    <message>
        <source>Less than before: %1 in the last five appearances, %2 in the %3 others.</source>
        <translation>Weniger als vorher: %1 in den letzten fünf Einsätzen, %2 in den %3 anderen.</translation>
    </message>
    <message>
        <source>No percentiles: these are chosen matches only, and players are compared over all of theirs.</source>
        <translation>Keine Perzentile: Das sind nur ausgewählte Spiele, und verglichen werden Spieler über alle ihre Spiele.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Percentiles</source>
        <translation>Perzentile</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, left out for want of room</source>
        <translation>
            <numerusform>und %n weitere Zeile, für die kein Platz ist</numerusform>
            <numerusform>und %n weitere, für die kein Platz ist</numerusform>
        </translation>
    </message>
    <message>
        <source>revision %1</source>
        <translation>Revision %1</translation>
    </message>
    <message>
        <source>data as of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Spiele</translation>
    </message>
    <message>
        <source>Squad</source>
        <translation>Kader</translation>
    </message>
    <message>
        <source>Last results, the newest at the end</source>
        <translation>Letzte Ergebnisse, das neueste am Ende</translation>
    </message>
    <message>
        <source>For and against</source>
        <translation>Für und gegen</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>Opponents</source>
        <translation>Gegner</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Stand: %1</translation>
    </message>
</context>
<context>
    <name>ReportLogo</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 lässt sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>The logo has more than %1 MB. Save it smaller.</source>
        <translation>Das Logo hat mehr als %1 MB. Speichere es kleiner.</translation>
    </message>
    <message>
        <source>The logo is neither a PNG nor a JPEG picture. Save it as one of these.</source>
        <translation>Das Logo ist weder ein PNG- noch ein JPEG-Bild. Speichere es als eines davon.</translation>
    </message>
    <message>
        <source>The logo is larger than %1 × %1 pixels, or broken. Save it smaller.</source>
        <translation>Das Logo ist größer als %1 × %1 Pixel oder beschädigt. Speichere es kleiner.</translation>
    </message>
    <message>
        <source>The logo cannot be read: %1</source>
        <translation>Das Logo lässt sich nicht lesen: %1</translation>
    </message>
</context>
<context>
    <name>ServerAddress</name>
    <message>
        <source>Enter the address of the server.</source>
        <translation>Geben Sie die Adresse des Servers ein.</translation>
    </message>
    <message>
        <source>This is not an address of a server. Example: stats.my-club.org</source>
        <translation>Das ist keine Adresse eines Servers. Beispiel: statistik.mein-verein.de</translation>
    </message>
    <message>
        <source>Leave name and password out of the address.</source>
        <translation>Lassen Sie Name und Passwort aus der Adresse weg.</translation>
    </message>
</context>
<context>
    <name>ServerCertificate</name>
    <message>
        <source>The server shows no certificate.</source>
        <translation>Der Server zeigt kein Zertifikat.</translation>
    </message>
    <message>
        <source>It expired on %1. Whoever runs the server has to renew it.</source>
        <translation>Es ist am %1 abgelaufen. Wer den Server betreibt, muss es erneuern.</translation>
    </message>
    <message>
        <source>It is valid from %1 on. Is the clock of this computer right?</source>
        <translation>Es gilt erst ab dem %1. Geht die Uhr dieses Computers richtig?</translation>
    </message>
    <message>
        <source>It is not sound (%1). Whoever runs the server has to make another one.</source>
        <translation>Es ist nicht in Ordnung (%1). Wer den Server betreibt, muss ein neues machen.</translation>
    </message>
    <message>
        <source>It belongs to another server. Check the address; on a guest network, sign in there first.</source>
        <translation>Es gehört zu einem anderen Server. Prüfen Sie die Adresse; in einem Gästenetz melden Sie sich zuerst dort an.</translation>
    </message>
</context>
<context>
    <name>ServerProgram</name>
    <message>
        <source>TOUCHLINE_SERVER names %1, which is not a program that can be run.</source>
        <translation>TOUCHLINE_SERVER nennt %1; das ist kein ausführbares Programm.</translation>
    </message>
    <message>
        <source>The program touchlined is missing beside Touchline. Install the server package, or connect to a club server.</source>
        <translation>Das Programm touchlined fehlt neben Touchline. Installieren Sie das Server-Paket, oder verbinden Sie sich mit einem Vereinsserver.</translation>
    </message>
</context>
<context>
    <name>SquadText</name>
    <message>
        <source>This text is too long for a squad: paste only the lines of the players.</source>
        <translation>Dieser Text ist zu lang für einen Kader: Füge nur die Zeilen der Spieler ein.</translation>
    </message>
    <message>
        <source>Line %1 has no name.</source>
        <translation>Zeile %1 hat keinen Namen.</translation>
    </message>
    <message>
        <source>Line %1: a name has at most 100 characters.</source>
        <translation>Zeile %1: Ein Name hat höchstens 100 Zeichen.</translation>
    </message>
    <message>
        <source>A squad has at most 200 players; the lines from %1 on are left out.</source>
        <translation>Ein Kader hat höchstens 200 Spieler; die Zeilen ab %1 bleiben weg.</translation>
    </message>
    <message>
        <source>Line %1: a name needs a letter.</source>
        <translation>Zeile %1: Ein Name braucht einen Buchstaben.</translation>
    </message>
    <message>
        <source>Line %1: %2 stands there twice. Add something that tells the two apart.</source>
        <translation>Zeile %1: %2 steht zweimal da. Ergänze etwas, das die beiden unterscheidet.</translation>
    </message>
    <message>
        <source>Line %1: number %2 is taken by line %3.</source>
        <translation>Zeile %1: Die Nummer %2 hat schon Zeile %3.</translation>
    </message>
</context>
<context>
    <name>TableMapping</name>
    <message>
        <source>No column says who the player is. Choose “Player” for one.</source>
        <translation>Keine Spalte sagt, wer gespielt hat. Wählen Sie für eine „Spieler/in“.</translation>
    </message>
    <message>
        <source>No column says when the match was. Choose “Day of the match” for one.</source>
        <translation>Keine Spalte sagt, wann das Spiel war. Wählen Sie für eine „Spieltag (Datum)“.</translation>
    </message>
    <message>
        <source>No column says who the opponent was. Choose “Opponent” for one.</source>
        <translation>Keine Spalte nennt den Gegner. Wählen Sie für eine „Gegner“.</translation>
    </message>
    <message>
        <source>Say whose players these are: choose the team.</source>
        <translation>Sagen Sie, zu wem diese Spieler gehören: Wählen Sie die Mannschaft.</translation>
    </message>
    <message>
        <source>The name of the player is missing.</source>
        <translation>Der Name fehlt.</translation>
    </message>
    <message>
        <source>The opponent is missing.</source>
        <translation>Der Gegner fehlt.</translation>
    </message>
    <message>
        <source>The team is missing.</source>
        <translation>Die Mannschaft fehlt.</translation>
    </message>
    <message>
        <source>A team does not play against itself.</source>
        <translation>Eine Mannschaft spielt nicht gegen sich selbst.</translation>
    </message>
    <message>
        <source>The day is missing.</source>
        <translation>Das Datum fehlt.</translation>
    </message>
    <message>
        <source>This is no day. Write it like 2026-08-15.</source>
        <translation>Das ist kein Datum. Schreiben Sie es wie 2026-08-15.</translation>
    </message>
    <message>
        <source>Write H for a home match, A for an away match.</source>
        <translation>Schreiben Sie H für ein Heimspiel, A für ein Auswärtsspiel.</translation>
    </message>
    <message>
        <source>%1 stands in line %2 for this match already. Delete one of the two rows; two people of one name need an initial.</source>
        <translation>%1 steht für dieses Spiel schon in Zeile %2. Löschen Sie eine der beiden Zeilen; zwei Menschen gleichen Namens brauchen einen Anfangsbuchstaben.</translation>
    </message>
    <message>
        <source>This is no result. Write it like 2-1.</source>
        <translation>Das ist kein Ergebnis. Schreiben Sie es wie 2-1.</translation>
    </message>
    <message>
        <source>Write yes or no.</source>
        <translation>Schreiben Sie ja oder nein.</translation>
    </message>
    <message>
        <source>This is no position of the sport. There are %1.</source>
        <translation>Das ist keine Position der Sportart. Es gibt %1.</translation>
    </message>
</context>
<context>
    <name>TeamTexts</name>
    <message numerus="yes">
        <source>%n matches</source>
        <translation>
            <numerusform>%n Spiel</numerusform>
            <numerusform>%n Spiele</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>3rd of 20 teams</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Last results, the newest at the end</source>
        <translation>Letzte Ergebnisse, das neueste am Ende</translation>
    </message>
    <message>
        <source>No match with a result yet.</source>
        <translation>Noch kein Spiel mit Ergebnis.</translation>
    </message>
    <message numerus="yes">
        <source>%n matches are past their day and have no result.</source>
        <translation>
            <numerusform>%n Spiel ist vorbei und hat kein Ergebnis.</numerusform>
            <numerusform>%n Spiele sind vorbei und haben kein Ergebnis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n players have appearances without playing time, and so no rates.</source>
        <translation>
            <numerusform>%n Spieler hat Einsätze ohne Spielzeit und darum keine Raten.</numerusform>
            <numerusform>%n Spieler haben Einsätze ohne Spielzeit und darum keine Raten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenStore</name>
    <message>
        <source>This computer offers no keychain, so you stay signed in only until Touchline is closed.</source>
        <translation>Dieser Computer bietet keinen Schlüsselbund; Sie bleiben nur angemeldet, bis Touchline geschlossen wird.</translation>
    </message>
    <message>
        <source>The keychain does not work (%1), so you stay signed in only until Touchline is closed.</source>
        <translation>Der Schlüsselbund funktioniert nicht (%1); Sie bleiben nur angemeldet, bis Touchline geschlossen wird.</translation>
    </message>
    <message>
        <source>The keychain is locked: give its password when it asks, else you stay signed in only until Touchline is closed.</source>
        <translation>Der Schlüsselbund ist gesperrt: Geben Sie sein Passwort ein, wenn er danach fragt, sonst bleiben Sie nur angemeldet, bis Touchline geschlossen wird.</translation>
    </message>
    <message>
        <source>Touchline was not let into the keychain, so you stay signed in only until it is closed. Allow it when you are asked, or in the settings of the keychain.</source>
        <translation>Touchline wurde nicht in den Schlüsselbund gelassen; Sie bleiben nur angemeldet, bis es geschlossen wird. Erlauben Sie es, wenn Sie gefragt werden, oder in den Einstellungen des Schlüsselbunds.</translation>
    </message>
    <message>
        <source>The keychain does not answer, so you stay signed in only until Touchline is closed.</source>
        <translation>Der Schlüsselbund antwortet nicht; Sie bleiben nur angemeldet, bis Touchline geschlossen wird.</translation>
    </message>
</context>
<context>
    <name>TrustedServers</name>
    <message>
        <source>What you have decided about the certificate cannot be kept: %1</source>
        <translation>Was Sie zum Zertifikat entschieden haben, lässt sich nicht speichern: %1</translation>
    </message>
</context>
<context>
    <name>TypedDraft</name>
    <message>
        <source>What you typed is too long to be kept as a draft.</source>
        <translation>Was Sie getippt haben, ist zu lang, um als Entwurf aufgehoben zu werden.</translation>
    </message>
    <message>
        <source>What you typed cannot be kept on this computer: %1. Make room, or save it now.</source>
        <translation>Was Sie getippt haben, lässt sich auf diesem Computer nicht aufheben: %1. Schaffen Sie Platz, oder speichern Sie es jetzt.</translation>
    </message>
</context>
<context>
    <name>touchline::AddPlayersSheet</name>
    <message>
        <source>One &amp;player a line: number, name, position.</source>
        <translation>Ein &amp;Spieler je Zeile: Nummer, Name, Position.</translation>
    </message>
    <message>
        <source>&amp;Add to the squad</source>
        <translation>In den Kader &amp;aufnehmen</translation>
    </message>
    <message>
        <source>Add players</source>
        <translation>Spieler aufnehmen</translation>
    </message>
    <message>
        <source>Registered from</source>
        <translation>Gemeldet ab</translation>
    </message>
    <message>
        <source>&amp;Registered from</source>
        <translation>&amp;Gemeldet ab</translation>
    </message>
    <message>
        <source>The server does not answer: whether it knows players of these names already cannot be seen. They are added as new ones.</source>
        <translation>Der Server antwortet nicht: Ob er Spieler mit diesen Namen schon kennt, lässt sich nicht feststellen. Sie werden als neue hinzugefügt.</translation>
    </message>
</context>
<context>
    <name>touchline::ApiTransport</name>
    <message>
        <source>This is more than the server takes at once.</source>
        <translation>Das ist mehr, als der Server auf einmal annimmt.</translation>
    </message>
    <message>
        <source>The server is busy or being updated.</source>
        <translation>Der Server ist ausgelastet oder wird gerade aktualisiert.</translation>
    </message>
    <message>
        <source>What answers points to another address, which Touchline does not follow. On a guest network, sign in there first; else enter that address itself.</source>
        <translation>Was antwortet, verweist auf eine andere Adresse, der Touchline nicht folgt. Melden Sie sich in einem Gastnetz zuerst dort an; sonst geben Sie diese Adresse selbst ein.</translation>
    </message>
    <message>
        <source>Something answers at this address, but it is not a Touchline server. On a guest network, sign in there first.</source>
        <translation>Unter dieser Adresse antwortet etwas, aber es ist kein Touchline-Server. Melden Sie sich in einem Gastnetz zuerst dort an.</translation>
    </message>
</context>
<context>
    <name>touchline::BarListChart</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Stichprobe</translation>
    </message>
    <message numerus="yes">
        <source>%1: from %2 (%3) to %4 (%5); %n below the line.</source>
        <translation>
            <numerusform>%1: von %2 (%3) bis %4 (%5); %n unter der Linie.</numerusform>
            <numerusform>%1: von %2 (%3) bis %4 (%5); %n unter der Linie.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchline::Call</name>
    <message>
        <source>Nothing answers at this address. Is the server running?</source>
        <translation>Unter dieser Adresse antwortet nichts. Läuft der Server?</translation>
    </message>
    <message>
        <source>There is no server of this name. Check the address.</source>
        <translation>Es gibt keinen Server dieses Namens. Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>Der Server hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted by this computer, so nothing was sent. Ask who runs the server.</source>
        <translation>Dieser Computer vertraut dem Zertifikat des Servers nicht; es wurde nichts gesendet. Fragen Sie, wer den Server betreibt.</translation>
    </message>
    <message>
        <source>The server closed the connection before its answer was complete.</source>
        <translation>Der Server hat die Verbindung geschlossen, bevor seine Antwort vollständig war.</translation>
    </message>
    <message>
        <source>The server cannot be reached (%1).</source>
        <translation>Der Server ist nicht erreichbar (%1).</translation>
    </message>
    <message>
        <source>The answer is larger than %1 MB. Choose a shorter period.</source>
        <translation>Die Antwort ist größer als %1 MB. Wählen Sie einen kürzeren Zeitraum.</translation>
    </message>
</context>
<context>
    <name>touchline::CertificateSheet</name>
    <message>
        <source>The certificate cannot be trusted</source>
        <translation>Dem Zertifikat kann man nicht vertrauen</translation>
    </message>
    <message>
        <source>Another certificate</source>
        <translation>Ein anderes Zertifikat</translation>
    </message>
    <message>
        <source>Is this your club&apos;s server?</source>
        <translation>Ist das der Server Ihres Vereins?</translation>
    </message>
    <message>
        <source>Fingerprint that you trusted (SHA-256)</source>
        <translation>Fingerabdruck, dem Sie vertraut haben (SHA-256)</translation>
    </message>
    <message>
        <source>Fingerprint that is shown now (SHA-256)</source>
        <translation>Fingerabdruck, der jetzt gezeigt wird (SHA-256)</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Fingerabdruck (SHA-256)</translation>
    </message>
    <message>
        <source>&amp;Do not connect</source>
        <translation>&amp;Nicht verbinden</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Trust the new certificate</source>
        <translation>Dem neuen Zertifikat &amp;vertrauen</translation>
    </message>
    <message>
        <source>&amp;Trust this certificate</source>
        <translation>Diesem Zertifikat &amp;vertrauen</translation>
    </message>
    <message>
        <source>I have &amp;asked, and the fingerprint that is shown now is the right one</source>
        <translation>Ich habe &amp;gefragt, und der jetzt gezeigte Fingerabdruck ist der richtige</translation>
    </message>
    <message>
        <source>%1 does not show a certificate that could be trusted. Nothing was sent: neither a password nor anything else.</source>
        <translation>%1 zeigt kein Zertifikat, dem man vertrauen könnte. Es wurde nichts gesendet, weder ein Passwort noch sonst etwas.</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one that you trusted. It may have been renewed, or somebody stands between you and the server. Nothing was sent: neither a password nor anything else.</source>
        <translation>%1 zeigt ein anderes Zertifikat als das, dem Sie vertraut haben. Vielleicht wurde es erneuert, vielleicht steht jemand zwischen Ihnen und dem Server. Es wurde nichts gesendet, weder ein Passwort noch sonst etwas.</translation>
    </message>
    <message>
        <source>%1 shows a certificate of its own, for which nobody vouches whom this computer knows. That is usual for a club&apos;s own server. Nothing was sent so far: neither a password nor anything else.</source>
        <translation>%1 zeigt ein eigenes Zertifikat, für das niemand bürgt, den dieser Computer kennt. Bei einem eigenen Server des Vereins ist das üblich. Bisher wurde nichts gesendet, weder ein Passwort noch sonst etwas.</translation>
    </message>
    <message>
        <source>Made out to nobody by name</source>
        <translation>Auf keinen Namen ausgestellt</translation>
    </message>
    <message>
        <source>Made out to: %1</source>
        <translation>Ausgestellt auf: %1</translation>
    </message>
    <message>
        <source>Made by its owner</source>
        <translation>Vom Inhaber selbst ausgestellt</translation>
    </message>
    <message>
        <source>Made by: %1</source>
        <translation>Ausgestellt von: %1</translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation>Gültig bis %1</translation>
    </message>
    <message>
        <source>It is made out to another name than %1. That happens where a server is reached by a number; the fingerprint counts.</source>
        <translation>Es ist auf einen anderen Namen als %1 ausgestellt. Das kommt vor, wenn ein Server über eine Nummer erreicht wird; es zählt der Fingerabdruck.</translation>
    </message>
    <message>
        <source>Compare it, character by character, with the fingerprint that whoever runs the server tells you: in person or by telephone, not by way of this server.</source>
        <translation>Vergleichen Sie ihn Zeichen für Zeichen mit dem Fingerabdruck, den Ihnen der Betreiber des Servers nennt: persönlich oder am Telefon, nicht über diesen Server.</translation>
    </message>
    <message>
        <source>The server says it when it starts. So does this command, with the server&apos;s certificate file:</source>
        <translation>Der Server nennt ihn beim Start. Das tut auch dieser Befehl mit der Zertifikatsdatei des Servers:</translation>
    </message>
</context>
<context>
    <name>touchline::ChartCard</name>
    <message>
        <source>Table copied.</source>
        <translation>Tabelle kopiert.</translation>
    </message>
    <message>
        <source>Chart and its data copied.</source>
        <translation>Diagramm und Daten kopiert.</translation>
    </message>
    <message>
        <source>More about this chart</source>
        <translation>Mehr zu diesem Diagramm</translation>
    </message>
    <message>
        <source>Save, copy, show as table</source>
        <translation>Speichern, kopieren, als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Show as &amp;table</source>
        <translation>Als &amp;Tabelle zeigen</translation>
    </message>
    <message>
        <source>&amp;Copy chart and data</source>
        <translation>Diagramm und Daten &amp;kopieren</translation>
    </message>
    <message>
        <source>Save as &amp;PNG…</source>
        <translation>Als &amp;PNG speichern …</translation>
    </message>
    <message>
        <source>Save as &amp;SVG…</source>
        <translation>Als &amp;SVG speichern …</translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation>Diagramm speichern</translation>
    </message>
    <message>
        <source>PNG images (*.png)</source>
        <translation>PNG-Bilder (*.png)</translation>
    </message>
    <message>
        <source>SVG drawings (*.svg)</source>
        <translation>SVG-Zeichnungen (*.svg)</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 gespeichert.</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Als P&amp;DF speichern …</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-Dokumente (*.pdf)</translation>
    </message>
    <message>
        <source>Zoom &amp;in (+, or Ctrl and the wheel)</source>
        <translation>&amp;Vergrößern (+ oder Strg und das Mausrad)</translation>
    </message>
    <message>
        <source>Zoom &amp;out (-)</source>
        <translation>Ve&amp;rkleinern (-)</translation>
    </message>
    <message>
        <source>Show the &amp;whole (0)</source>
        <translation>Das &amp;Ganze zeigen (0)</translation>
    </message>
</context>
<context>
    <name>touchline::ChartView</name>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>touchline::CheckCard</name>
    <message>
        <source>3. Check</source>
        <translation>3. Prüfen</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>It fits. New: %1, %2, %3. Changed: %4.</source>
        <translation>Es passt. Neu: %1, %2, %3. Geändert: %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n players</source>
        <translation>
            <numerusform>%n Spieler</numerusform>
            <numerusform>%n Spieler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n matches</source>
        <translation>
            <numerusform>%n Spiel</numerusform>
            <numerusform>%n Spiele</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>The season is made with it.</source>
        <translation>Die Saison wird damit angelegt.</translation>
    </message>
    <message>
        <source>Every row is being read…</source>
        <translation>Jede Zeile wird gelesen …</translation>
    </message>
    <message numerus="yes">
        <source>%n things are in the way. Mend the files, then check again.</source>
        <translation>
            <numerusform>%n Sache steht im Weg. Bessern Sie die Dateien aus und prüfen Sie noch einmal.</numerusform>
            <numerusform>%n Sachen stehen im Weg. Bessern Sie die Dateien aus und prüfen Sie noch einmal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things are in the way. Mend the cells here or in your spreadsheet, or change what a column means.</source>
        <translation>
            <numerusform>%n Hindernis. Berichtigen Sie die Zelle hier oder in Ihrer Tabelle, oder ändern Sie, was eine Spalte bedeutet.</numerusform>
            <numerusform>%n Hindernisse. Berichtigen Sie die Zellen hier oder in Ihrer Tabelle, oder ändern Sie, was eine Spalte bedeutet.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Nothing is written yet: the check only looks.</source>
        <translation>%1. Noch wird nichts geschrieben: Die Prüfung schaut nur.</translation>
    </message>
    <message>
        <source>The files are being sent…</source>
        <translation>Die Dateien werden gesendet…</translation>
    </message>
    <message>
        <source>The server looks at every row…</source>
        <translation>Der Server schaut sich jede Zeile an …</translation>
    </message>
    <message>
        <source>The rows are being written…</source>
        <translation>Die Zeilen werden geschrieben …</translation>
    </message>
    <message>
        <source>The import is being taken back…</source>
        <translation>Der Import wird zurückgenommen …</translation>
    </message>
    <message>
        <source>Bytes sent</source>
        <translation>Gesendete Bytes</translation>
    </message>
    <message>
        <source>Rows done</source>
        <translation>Bearbeitete Zeilen</translation>
    </message>
    <message>
        <source>Stop the import</source>
        <translation>Den Import anhalten</translation>
    </message>
    <message>
        <source>Look at this first: %1</source>
        <translation>Sehen Sie sich vorher das an: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n things want a look first: they are listed in step 3.</source>
        <translation>
            <numerusform>Sehen Sie sich vorher %n Hinweis an: Er steht in Schritt 3.</numerusform>
            <numerusform>Sehen Sie sich vorher %n Hinweise an: Sie stehen in Schritt 3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchline::ChosenRow</name>
    <message>
        <source>Compare chosen</source>
        <translation>Ausgewählte vergleichen</translation>
    </message>
    <message>
        <source>Choose nobody</source>
        <translation>Niemanden auswählen</translation>
    </message>
</context>
<context>
    <name>touchline::ColumnsEditor</name>
    <message>
        <source>Meaning of the column %1</source>
        <translation>Bedeutung der Spalte %1</translation>
    </message>
    <message>
        <source>Type to find a meaning</source>
        <translation>Bedeutung suchen</translation>
    </message>
</context>
<context>
    <name>touchline::CommandPalette</name>
    <message>
        <source>Nothing of this name.</source>
        <translation>Nichts mit diesem Namen.</translation>
    </message>
    <message>
        <source>Find and do</source>
        <translation>Finden und tun</translation>
    </message>
    <message>
        <source>Type a player, a team or what you want to do</source>
        <translation>Spieler, Team oder was Sie tun möchten</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Was passt</translation>
    </message>
</context>
<context>
    <name>touchline::CompareChart</name>
    <message>
        <source>Comparison of %1</source>
        <translation>Vergleich von %1</translation>
    </message>
    <message>
        <source>Statistic</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>percentile</source>
        <translation>Perzentil</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>player, number of metrics</comment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Highest percentile of %1 metrics: %2.</source>
        <translation>Höchstes Perzentil von %1 Kennzahlen: %2.</translation>
    </message>
    <message>
        <source>percentile %1</source>
        <translation>Perzentil %1</translation>
    </message>
    <message>
        <source>no comparison</source>
        <translation>kein Vergleich</translation>
    </message>
    <message>
        <source>Nobody to compare.</source>
        <translation>Niemand zum Vergleichen.</translation>
    </message>
    <message>
        <source>Percentiles among %1</source>
        <translation>Perzentile unter %1</translation>
    </message>
    <message>
        <source>5th percentile</source>
        <translation>5. Perzentil</translation>
    </message>
    <message>
        <source>95th percentile</source>
        <translation>95. Perzentil</translation>
    </message>
    <message>
        <source>nine of ten have %1 to %2</source>
        <translation>neun von zehn haben %1 bis %2</translation>
    </message>
    <message>
        <source>%1. Dark: the middle half of them; the numbers are their 5th and 95th percentile.</source>
        <translation>%1. Dunkel: die mittlere Hälfte; die Zahlen sind ihr 5. und 95. Perzentil.</translation>
    </message>
</context>
<context>
    <name>touchline::CompareModel</name>
    <message>
        <source>95 % interval: %1</source>
        <translation>95-%-Intervall: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n matches</source>
        <translation>
            <numerusform>%n Spiel</numerusform>
            <numerusform>%n Spiele</numerusform>
        </translation>
    </message>
    <message>
        <source>percentile %1</source>
        <translation>Perzentil %1</translation>
    </message>
    <message>
        <source>differs from %1 with q = %2</source>
        <translation>unterscheidet sich von %1 mit q = %2</translation>
    </message>
    <message>
        <source>Statistic</source>
        <translation>Kennzahl</translation>
    </message>
</context>
<context>
    <name>touchline::ComparePage</name>
    <message>
        <source>Add a player</source>
        <translation>Spieler hinzufügen</translation>
    </message>
    <message>
        <source>Percentiles</source>
        <translation>Perzentile</translation>
    </message>
    <message>
        <source>Where they stand</source>
        <translation>Wo sie stehen</translation>
    </message>
    <message>
        <source>Number by number</source>
        <translation>Zahl für Zahl</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Type to add a player</source>
        <translation>Zum Hinzufügen einen Namen tippen</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Show or hide %1 in the charts</source>
        <translation>%1 in den Diagrammen zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Take %1 out</source>
        <translation>%1 herausnehmen</translation>
    </message>
    <message>
        <source>Plays like %1</source>
        <translation>Spielt wie %1</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Choose two to six players to see them beside each other.</source>
        <translation>Wählen Sie zwei bis sechs Spieler, um sie nebeneinander zu sehen.</translation>
    </message>
    <message>
        <source>Add another player to compare with.</source>
        <translation>Fügen Sie noch jemanden zum Vergleichen hinzu.</translation>
    </message>
    <message>
        <source>★ the best of them · ↑ ↓ more or less than %1, beyond chance (q ≤ 5 %)</source>
        <translation>★ der beste Wert · ↑ ↓ mehr oder weniger als %1, über den Zufall hinaus (q ≤ 5 %)</translation>
    </message>
    <message>
        <source>Comparison of %1</source>
        <translation>Vergleich von %1</translation>
    </message>
    <message>
        <source>None of them has played in this period.</source>
        <translation>Von ihnen hat in diesem Zeitraum niemand gespielt.</translation>
    </message>
</context>
<context>
    <name>touchline::CompareViewModel</name>
    <message>
        <source>Too little playing time for a place among the others: %1</source>
        <translation>Zu wenig Spielzeit für einen Platz unter den anderen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n matches</source>
        <translation>
            <numerusform>%n Spiel</numerusform>
            <numerusform>%n Spiele</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody to compare with in this period.</source>
        <translation>In diesem Zeitraum gibt es niemanden zum Vergleichen.</translation>
    </message>
</context>
<context>
    <name>touchline::CorrelationsViewModel</name>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen …</translation>
    </message>
    <message>
        <source>What goes together could not be read.</source>
        <translation>Was zusammenhängt, konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>What goes together</source>
        <translation>Was zusammenhängt</translation>
    </message>
    <message>
        <source>−1: more of one, less of the other</source>
        <translation>−1: mehr vom einen, weniger vom anderen</translation>
    </message>
    <message>
        <source>1: together</source>
        <translation>1: gemeinsam</translation>
    </message>
    <message>
        <source>Too few players have played enough to say what goes together.</source>
        <translation>Zu wenige haben genug gespielt, um zu sagen, was zusammenhängt.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message numerus="yes">
        <source>Up to %n players who have played enough, %1. Strongest: %2 and %3 (r = %4).</source>
        <translation>
            <numerusform>Bis zu %n Person, die genug gespielt hat, %1. Am stärksten: %2 und %3 (r = %4).</numerusform>
            <numerusform>Bis zu %n Personen, die genug gespielt haben, %1. Am stärksten: %2 und %3 (r = %4).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchline::CrashSheet</name>
    <message>
        <source>Report of a crash</source>
        <translation>Bericht über einen Absturz</translation>
    </message>
    <message>
        <source>This is on your computer only. Whoever helps you may ask you for it.</source>
        <translation>Das liegt nur auf Ihrem Computer. Wer Ihnen hilft, fragt Sie vielleicht danach.</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
</context>
<context>
    <name>touchline::DataGrid</name>
    <message>
        <source>&amp;Filter rows</source>
        <translation>Zeilen &amp;filtern</translation>
    </message>
    <message>
        <source>C&amp;olumns…</source>
        <translation>&amp;Spalten …</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>Zeilen &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Save as CSV…</source>
        <translation>Als CS&amp;V speichern …</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>Spalten &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 von %2 gezeigt</translation>
    </message>
    <message>
        <source>No row passes the filter.</source>
        <translation>Keine Zeile passt zum Filter.</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filter: %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>%n Zeile kopiert.</numerusform>
            <numerusform>%n Zeilen kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Als CSV speichern</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 gespeichert.</translation>
    </message>
    <message>
        <source>&amp;Views…</source>
        <translation>&amp;Ansichten…</translation>
    </message>
    <message>
        <source>Save as &amp;workbook (XLSX)…</source>
        <translation>Als Arbeits&amp;mappe speichern (XLSX)…</translation>
    </message>
    <message>
        <source>Save as workbook</source>
        <translation>Als Arbeitsmappe speichern</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Arbeitsmappen (*.xlsx)</translation>
    </message>
    <message>
        <source>&amp;Save this view as…</source>
        <translation>Diese Ansicht s&amp;peichern als…</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Diese Ansicht speichern</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Ansicht umbenennen</translation>
    </message>
    <message>
        <source>The view %1 is deleted.</source>
        <translation>Die Ansicht %1 ist gelöscht.</translation>
    </message>
    <message>
        <source>Name of the view:</source>
        <translation>Name der Ansicht:</translation>
    </message>
    <message>
        <source>The table changed while it was being copied. Copy it again.</source>
        <translation>Die Tabelle hat sich beim Kopieren geändert. Kopieren Sie sie noch einmal.</translation>
    </message>
</context>
<context>
    <name>touchline::DataStack</name>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
</context>
<context>
    <name>touchline::DistributionChart</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>unter %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Players</source>
        <translation>Spieler</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Middle half</source>
        <translation>Mittlere Hälfte</translation>
    </message>
    <message>
        <source>Whiskers</source>
        <translation>Ausläufer</translation>
    </message>
    <message numerus="yes">
        <source>%n player(s)</source>
        <translation>
            <numerusform>%n Spieler</numerusform>
            <numerusform>%n Spieler</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing known</source>
        <translation>nichts bekannt</translation>
    </message>
    <message>
        <source>median %1</source>
        <translation>Median %1</translation>
    </message>
    <message>
        <source>the middle half: %1 to %2</source>
        <translation>mittlere Hälfte: %1 bis %2</translation>
    </message>
    <message>
        <source>whiskers: %1 to %2</source>
        <translation>Ausläufer: %1 bis %2</translation>
    </message>
    <message>
        <source>Nobody has this number yet.</source>
        <translation>Diese Zahl hat noch niemand.</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n</source>
        <comment>Forwards · 61</comment>
        <translation>
            <numerusform>%1 · %n</numerusform>
            <numerusform>%1 · %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>touchline::DoneCard</name>
    <message>
        <source>4. Done</source>
        <translation>4. Fertig</translation>
    </message>
    <message>
        <source>&amp;Undo this import</source>
        <translation>Import &amp;zurücknehmen</translation>
    </message>
    <message>
        <source>To the &amp;team</source>
        <translation>Zur &amp;Mannschaft</translation>
    </message>
    <message>
        <source>&amp;Another table</source>
        <translation>&amp;Andere Tabelle</translation>
    </message>
    <message>
        <source>To the &amp;teams</source>
        <translation>Zu den &amp;Mannschaften</translation>
    </message>
    <message>
        <source>The import was taken back: everything is as it was before.</source>
        <translation>Der Import wurde zurückgenommen: Alles ist wie vorher.</translation>
    </message>
    <message>
        <source>%1 are in %2.</source>
        <translation>%1 sind in %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchline::EmptyPlace</name>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>There is no season here yet: it begins with the first table.</source>
        <translation>Hier gibt es noch keine Saison: Sie beginnt mit der ersten Tabelle.</translation>
    </message>
    <message>
        <source>Bring your own table</source>
        <translation>Eigene Tabelle mitbringen</translation>
    </message>
    <message>
        <source>There is no season here yet: the admin of your club brings the first table.</source>
        <translation>Hier gibt es noch keine Saison: Wer Ihren Verein verwaltet, bringt die erste Tabelle.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal nachsehen</translation>
    </message>
    <message>
        <source>The season is on its way.</source>
        <translation>Die Saison kommt gleich.</translation>
    </message>
</context>
<context>
    <name>touchline::EntryGrid</name>
    <message>
        <source>Lines of the match</source>
        <translation>Zeilen des Spiels</translation>
    </message>
    <message numerus="yes">
        <source>This is too much to paste: %n lines at most.</source>
        <translation>
            <numerusform>Das ist zu viel zum Einfügen: höchstens %n Zeile.</numerusform>
            <numerusform>Das ist zu viel zum Einfügen: höchstens %n Zeilen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells pasted</source>
        <translation>
            <numerusform>%n Zelle eingefügt</numerusform>
            <numerusform>%n Zellen eingefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not understood and left out</source>
        <translation>
            <numerusform>%n nicht verstanden und ausgelassen</numerusform>
            <numerusform>%n nicht verstanden und ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n beyond the last row or column</source>
        <translation>
            <numerusform>%n jenseits der letzten Zeile oder Spalte</numerusform>
            <numerusform>%n jenseits der letzten Zeile oder Spalte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchline::EntryModel</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Back to what is saved</source>
        <translation>Zurück zum Gespeicherten</translation>
    </message>
    <message>
        <source>Line-up</source>
        <translation>Aufstellung</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Andere übernehmen</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>Spieler</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Playing time</source>
        <translation>Spielzeit</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>“%1” is not understood in the column %2.</source>
        <translation>„%1“ wird in der Spalte %2 nicht verstanden.</translation>
    </message>
    <message>
        <source>In</source>
        <comment>in the line-up</comment>
        <translation>Dabei</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>in the first line-up</comment>
        <translation>Start</translation>
    </message>
    <message>
        <source>Pos</source>
        <translation>Pos</translation>
    </message>
</context>
<context>
    <name>touchline::EntryPanel</name>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>&amp;Reason of the correction</source>
        <translation>&amp;Grund der Berichtigung</translation>
    </message>
    <message>
        <source>&amp;Save lines</source>
        <translation>Zeilen &amp;speichern</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>Änderungen &amp;verwerfen</translation>
    </message>
    <message>
        <source>Reason of the correction</source>
        <translation>Grund der Berichtigung</translation>
    </message>
    <message>
        <source>&amp;Team</source>
        <translation>&amp;Team</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Rückgängig (Strg+Z)</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Paste cells of a spreadsheet, beginning at the current cell (Ctrl+V)</source>
        <translation>Zellen einer Tabelle ab der aktuellen Zelle einfügen (Strg+V)</translation>
    </message>
    <message>
        <source>Somebody else has changed the same cells in the meantime. Which shall stand?</source>
        <translation>Jemand anderes hat inzwischen dieselben Zellen geändert. Was soll gelten?</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>Meine &amp;behalten</translation>
    </message>
    <message>
        <source>Take t&amp;heirs</source>
        <translation>&amp;Deren Werte übernehmen</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine Fassung</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Andere Fassung</translation>
    </message>
    <message numerus="yes">
        <source>and %n more cells</source>
        <translation>
            <numerusform>und %n weitere Zelle</numerusform>
            <numerusform>und %n weitere Zellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>Everything is saved.</source>
        <translation>Alles ist gespeichert.</translation>
    </message>
    <message>
        <source>The server does not answer. Your changes are kept on this computer and saved when it is back.</source>
        <translation>Der Server antwortet nicht. Ihre Änderungen bleiben auf diesem Rechner und werden gespeichert, sobald er wieder da ist.</translation>
    </message>
    <message>
        <source>Your changes of %1 are back: they are not saved yet.</source>
        <translation>Ihre Änderungen von %1 sind wieder da: Sie sind noch nicht gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>%n changed cells</source>
        <translation>
            <numerusform>%n geänderte Zelle</numerusform>
            <numerusform>%n geänderte Zellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells break a rule and must be mended before saving.</source>
        <translation>
            <numerusform>%n Zelle verletzt eine Regel und muss vor dem Speichern berichtigt werden.</numerusform>
            <numerusform>%n Zellen verletzen eine Regel und müssen vor dem Speichern berichtigt werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells look unusual.</source>
        <translation>
            <numerusform>%n Zelle sieht ungewöhnlich aus.</numerusform>
            <numerusform>%n Zellen sehen ungewöhnlich aus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines that were there change: give a reason.</source>
        <translation>Vorhandene Zeilen ändern sich: Bitte einen Grund angeben.</translation>
    </message>
    <message>
        <source>Type numbers; Enter goes down, Tab on, Del clears, Esc takes back, Space sets line-up and start.</source>
        <translation>Zahlen tippen; Eingabe geht nach unten, Tab weiter, Entf leert, Esc nimmt zurück, Leertaste setzt Dabei und Start.</translation>
    </message>
    <message>
        <source>Why it changes: kept in the history</source>
        <translation>Warum es sich ändert: bleibt im Verlauf</translation>
    </message>
</context>
<context>
    <name>touchline::ExplorePage</name>
    <message>
        <source>Horizontal metric</source>
        <translation>Waagerechte Kennzahl</translation>
    </message>
    <message>
        <source>Vertical metric</source>
        <translation>Senkrechte Kennzahl</translation>
    </message>
    <message>
        <source>Player who stands out</source>
        <translation>Hervorgehobener Spieler</translation>
    </message>
    <message>
        <source>Metric whose spread is shown</source>
        <translation>Kennzahl, deren Verteilung gezeigt wird</translation>
    </message>
    <message>
        <source>&amp;Everybody</source>
        <translation>A&amp;lle</translation>
    </message>
    <message>
        <source>Two metrics</source>
        <translation>Zwei Kennzahlen</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Verteilung</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Erkunden</translation>
    </message>
    <message>
        <source>Type to find a metric</source>
        <translation>Kennzahl suchen</translation>
    </message>
    <message>
        <source>Type to find a player</source>
        <translation>Spieler suchen</translation>
    </message>
    <message>
        <source>Also those who have too little to be compared</source>
        <translation>Auch wer für einen Vergleich zu wenig hat</translation>
    </message>
    <message>
        <source>Player page</source>
        <translation>Zum Spieler</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Tauschen</translation>
    </message>
    <message>
        <source>Exchange horizontal and vertical</source>
        <translation>Waagerecht und senkrecht tauschen</translation>
    </message>
    <message>
        <source>&amp;Horizontal</source>
        <translation>&amp;Waagerecht</translation>
    </message>
    <message>
        <source>&amp;Vertical</source>
        <translation>&amp;Senkrecht</translation>
    </message>
    <message>
        <source>&amp;Player</source>
        <translation>S&amp;pieler</translation>
    </message>
    <message>
        <source>Zoom in (+, or Ctrl and the wheel)</source>
        <translation>Vergrößern (+ oder Strg und das Mausrad)</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>Verkleinern (-)</translation>
    </message>
    <message>
        <source>Show the whole (0)</source>
        <translation>Das Ganze zeigen (0)</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Spread of %1</source>
        <translation>Verteilung: %1</translation>
    </message>
    <message>
        <source>%1 - spread</source>
        <translation>%1 – Verteilung</translation>
    </message>
    <message>
        <source>What goes together</source>
        <translation>Was zusammenhängt</translation>
    </message>
    <message>
        <source>A field chosen shows its two metrics above</source>
        <translation>Ein gewähltes Feld zeigt oben seine beiden Kennzahlen</translation>
    </message>
    <message>
        <source>What colour and shape say</source>
        <translation>Was Farbe und Form zeigen</translation>
    </message>
    <message>
        <source>Metric that the size says</source>
        <translation>Kennzahl, die die Größe zeigt</translation>
    </message>
    <message>
        <source>&amp;Colour by</source>
        <translation>&amp;Farbe nach</translation>
    </message>
    <message>
        <source>&amp;Size by</source>
        <translation>&amp;Größe nach</translation>
    </message>
    <message>
        <source>Lasso: draw around points to choose them (L)</source>
        <translation>Lasso: um Punkte zeichnen, um sie auszuwählen (L)</translation>
    </message>
</context>
<context>
    <name>touchline::ExploreViewModel</name>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Of the whole season: players are compared over seasons here, whatever the period.</source>
        <translation>Von der ganzen Saison: Hier werden Spieler über Saisons verglichen, welcher Zeitraum auch gewählt ist.</translation>
    </message>
    <message>
        <source>Nobody is chosen. Draw around points with the lasso (L), or walk to one and press Space.</source>
        <translation>Niemand ist ausgewählt. Zeichnen Sie mit dem Lasso (L) um Punkte, oder gehen Sie zu einem und drücken Sie die Leertaste.</translation>
    </message>
    <message numerus="yes">
        <source>%n players chosen</source>
        <translation>
            <numerusform>%n Spieler ausgewählt</numerusform>
            <numerusform>%n Spieler ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; two to six can be compared</source>
        <comment>8 players chosen</comment>
        <translation>%1; zwei bis sechs lassen sich vergleichen</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
</context>
<context>
    <name>touchline::FirstSeasonRow</name>
    <message>
        <source>There is no season here yet: the import makes the first one. Say what it is about.</source>
        <translation>Hier gibt es noch keine Saison: Der Import legt die erste an. Sagen Sie, worum es geht.</translation>
    </message>
    <message>
        <source>Sport</source>
        <translation>Sportart</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Regional league</source>
        <translation>Regionalliga</translation>
    </message>
    <message>
        <source>Competition</source>
        <translation>Wettbewerb</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Saison</translation>
    </message>
    <message>
        <source>Type to find a time zone</source>
        <translation>Tippen, um eine Zeitzone zu finden</translation>
    </message>
    <message>
        <source>Spo&amp;rt</source>
        <translation>Spo&amp;rtart</translation>
    </message>
    <message>
        <source>Compe&amp;tition</source>
        <translation>&amp;Name des Wettbewerbs</translation>
    </message>
    <message>
        <source>Se&amp;ason</source>
        <translation>Saison (&amp;Jahr)</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>&amp;Zeitzone</translation>
    </message>
</context>
<context>
    <name>touchline::FixtureChanges</name>
    <message>
        <source>New match: %1</source>
        <translation>Neues Spiel: %1</translation>
    </message>
    <message>
        <source>Match: %1</source>
        <translation>Spiel: %1</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Rückgängig gemacht</translation>
    </message>
    <message>
        <source>Delete the match: %1</source>
        <translation>Spiel löschen: %1</translation>
    </message>
</context>
<context>
    <name>touchline::FixtureViewModel</name>
    <message>
        <source>Choose who plays.</source>
        <translation>Wählen Sie, wer spielt.</translation>
    </message>
    <message>
        <source>A team does not play against itself.</source>
        <translation>Eine Mannschaft spielt nicht gegen sich selbst.</translation>
    </message>
    <message>
        <source>The season goes from %1 to %2: choose a day in it, or another season at the top.</source>
        <translation>Die Saison geht von %1 bis %2: Wählen Sie einen Tag darin oder oben eine andere Saison.</translation>
    </message>
    <message>
        <source>A result has the scores of both teams.</source>
        <translation>Zu einem Ergebnis gehören die Punkte beider Teams.</translation>
    </message>
    <message>
        <source>A match that has not been played has no result: change its status as well.</source>
        <translation>Ein Spiel, das nicht gespielt wurde, hat kein Ergebnis: Ändern Sie auch seinen Stand.</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 gegen %2</translation>
    </message>
</context>
<context>
    <name>touchline::FormStrip</name>
    <message>
        <source>W</source>
        <comment>won</comment>
        <translation>S</translation>
    </message>
    <message>
        <source>L</source>
        <comment>lost</comment>
        <translation>N</translation>
    </message>
    <message>
        <source>D</source>
        <comment>drawn</comment>
        <translation>U</translation>
    </message>
    <message>
        <source>won</source>
        <translation>gewonnen</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>verloren</translation>
    </message>
    <message>
        <source>drawn</source>
        <translation>unentschieden</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Opponent</source>
        <translation>Gegner</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>home</source>
        <translation>zu Hause</translation>
    </message>
    <message>
        <source>away</source>
        <translation>auswärts</translation>
    </message>
    <message>
        <source>%1: %2 won, %3 drawn, %4 lost; the last one against %5 was %6.</source>
        <translation>%1: %2 gewonnen, %3 unentschieden, %4 verloren; das letzte gegen %5 wurde %6.</translation>
    </message>
</context>
<context>
    <name>touchline::FormulaEditor</name>
    <message>
        <source>An amount, and per playing time</source>
        <translation>Eine Menge, auch je Spielzeit</translation>
    </message>
    <message>
        <source>A ratio</source>
        <translation>Ein Verhältnis</translation>
    </message>
    <message>
        <source>A percentage</source>
        <translation>Ein Prozentwert</translation>
    </message>
    <message>
        <source>More is better</source>
        <translation>Mehr ist besser</translation>
    </message>
    <message>
        <source>Less is better</source>
        <translation>Weniger ist besser</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Weder noch</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formel</translation>
    </message>
    <message>
        <source>Divided by</source>
        <translation>Geteilt durch</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>Es ist</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Besser</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>Nachkommastellen</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Names, numbers, + - * / ^ ( ), min, max, abs, sqrt, round and if; Ctrl+Space shows all names</source>
        <translation>Namen, Zahlen, + - * / ^ ( ), min, max, abs, sqrt, round und if; Strg+Leertaste zeigt alle Namen</translation>
    </message>
    <message>
        <source>Of a ratio: sums are divided by sums, so that a short match does not weigh as much as a long one</source>
        <translation>Bei einem Verhältnis: Summen werden durch Summen geteilt, damit ein kurzes Spiel nicht so viel zählt wie ein langes</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>Na&amp;me</translation>
    </message>
    <message>
        <source>F&amp;ormula</source>
        <translation>F&amp;ormel</translation>
    </message>
    <message>
        <source>Di&amp;vided by</source>
        <translation>&amp;Geteilt durch</translation>
    </message>
    <message>
        <source>&amp;It is</source>
        <translation>&amp;Es ist</translation>
    </message>
    <message>
        <source>D&amp;ecimals</source>
        <translation>Na&amp;chkommastellen</translation>
    </message>
    <message>
        <source>&amp;Better</source>
        <translation>&amp;Besser</translation>
    </message>
    <message>
        <source>What it comes to</source>
        <translation>Was dabei herauskommt</translation>
    </message>
    <message>
        <source>What it comes to, %1</source>
        <translation>Was dabei herauskommt, %1</translation>
    </message>
    <message>
        <source>The formula is kept; the server gets it as soon as it answers.</source>
        <translation>Die Formel ist festgehalten; der Server bekommt sie, sobald er antwortet.</translation>
    </message>
    <message>
        <source>Dis&amp;card changes</source>
        <translation>Änderungen &amp;verwerfen</translation>
    </message>
    <message>
        <source>What you typed on %1 is back: it is not saved yet.</source>
        <translation>Was Sie am %1 eingegeben haben, ist wieder da: Es ist noch nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>touchline::FormulasModel</name>
    <message>
        <source>saved</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>waits for the server</source>
        <translation>wartet auf den Server</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>braucht Sie</translation>
    </message>
    <message>
        <source>cannot be computed</source>
        <translation>nicht berechenbar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formel</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>noch nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>touchline::FormulasPage</name>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>&amp;New formula</source>
        <translation>&amp;Neue Formel</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formel</translation>
    </message>
    <message>
        <source>Formulas</source>
        <translation>Formeln</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Für</translation>
    </message>
    <message>
        <source>Metrics of your own</source>
        <translation>Eigene Kennzahlen</translation>
    </message>
    <message>
        <source>New formula</source>
        <translation>Neue Formel</translation>
    </message>
    <message>
        <source>Change a formula</source>
        <translation>Formel ändern</translation>
    </message>
    <message>
        <source>No formulas yet. Combine what is recorded into a number of your own; it then stands beside all others.</source>
        <translation>Noch keine Formeln. Verbinden Sie, was erfasst wird, zu einer eigenen Zahl; sie steht dann neben allen anderen.</translation>
    </message>
    <message>
        <source>No formulas here. Coaches write those of their teams, admins those of everybody.</source>
        <translation>Hier gibt es keine Formeln. Trainer schreiben die ihrer Mannschaften, Administratoren die für alle.</translation>
    </message>
    <message>
        <source>Start with an example</source>
        <translation>Mit einem Beispiel beginnen</translation>
    </message>
    <message>
        <source>The formula is deleted.</source>
        <translation>Die Formel ist gelöscht.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Puts the last formula back that was saved or deleted here</source>
        <translation>Stellt die letzte Formel wieder her, die hier gespeichert oder gelöscht wurde</translation>
    </message>
    <message>
        <source>Does once more what was undone last</source>
        <translation>Macht noch einmal, was zuletzt rückgängig gemacht wurde</translation>
    </message>
</context>
<context>
    <name>touchline::FormulasViewModel</name>
    <message>
        <source>counted match by match: to be seen when it is saved</source>
        <translation>Spiel für Spiel gezählt: zu sehen, wenn es gespeichert ist</translation>
    </message>
    <message>
        <source>to be seen when it is saved</source>
        <translation>zu sehen, wenn es gespeichert ist</translation>
    </message>
    <message>
        <source>nothing to divide by</source>
        <translation>nichts, wodurch geteilt wird</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percentage</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>playing time</source>
        <translation>Spielzeit</translation>
    </message>
    <message>
        <source>players of a side on the pitch</source>
        <translation>Spieler einer Seite auf dem Feld</translation>
    </message>
    <message>
        <source>%1 of the team</source>
        <translation>%1 der Mannschaft</translation>
    </message>
    <message>
        <source>%1 of the opponents</source>
        <translation>%1 der Gegner</translation>
    </message>
    <message>
        <source>function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>Formula: %1</source>
        <translation>Formel: %1</translation>
    </message>
    <message>
        <source>This formula cannot be saved yet.</source>
        <translation>Diese Formel kann noch nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>Only a formula that the server has can be deleted.</source>
        <translation>Nur eine Formel, die der Server hat, kann gelöscht werden.</translation>
    </message>
    <message>
        <source>Delete the formula: %1</source>
        <translation>Formel löschen: %1</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>ohne Namen</translation>
    </message>
</context>
<context>
    <name>touchline::GridExport</name>
    <message>
        <source>The table changed while it was being saved. Save it again.</source>
        <translation>Die Tabelle hat sich beim Speichern geändert. Speichern Sie sie noch einmal.</translation>
    </message>
</context>
<context>
    <name>touchline::GridFilterRow</name>
    <message>
        <source>Filter %1</source>
        <translation>%1 filtern</translation>
    </message>
    <message>
        <source>Text contained in %1, or a comparison: &gt;2, &lt;=0.5, =3, 1..4</source>
        <translation>Text, der in %1 vorkommt, oder ein Vergleich: &gt;2, &lt;=0,5, =3, 1..4</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
</context>
<context>
    <name>touchline::GridProxy</name>
    <message>
        <source>%1 contains %2</source>
        <translation>%1 enthält %2</translation>
    </message>
</context>
<context>
    <name>touchline::GridTotals</name>
    <message>
        <source>Total: %1</source>
        <translation>Summe: %1</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message numerus="yes">
        <source>The sum of %n rows that have a number, of those that are shown</source>
        <translation>
            <numerusform>Die Summe von %n Zeile mit einer Zahl, von denen, die zu sehen sind</numerusform>
            <numerusform>Die Summe von %n Zeilen mit einer Zahl, von denen, die zu sehen sind</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchline::GridViews</name>
    <message>
        <source>A view needs a name.</source>
        <translation>Eine Ansicht braucht einen Namen.</translation>
    </message>
    <message>
        <source>The name of a view has at most %1 letters.</source>
        <translation>Der Name einer Ansicht hat höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>A table has at most %1 views. Delete one first.</source>
        <translation>Eine Tabelle hat höchstens %1 Ansichten. Löschen Sie zuerst eine.</translation>
    </message>
    <message>
        <source>There is a view called %1 already.</source>
        <translation>Es gibt schon eine Ansicht namens %1.</translation>
    </message>
    <message>
        <source>There is no view called %1 any more.</source>
        <translation>Es gibt keine Ansicht namens %1 mehr.</translation>
    </message>
</context>
<context>
    <name>touchline::ImportPage</name>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>The import was taken back: everything is as it was before.</source>
        <translation>Der Import wurde zurückgenommen: Alles ist wie vorher.</translation>
    </message>
    <message>
        <source>the table that is being imported</source>
        <translation>die Tabelle, die gerade importiert wird</translation>
    </message>
    <message>
        <source>The table that you brought and mended before is back: it is not imported yet.</source>
        <translation>Die Tabelle, die Sie gebracht und verbessert haben, ist wieder da: Sie ist noch nicht importiert.</translation>
    </message>
</context>
<context>
    <name>touchline::ImportRun</name>
    <message>
        <source>The server does not answer. An import that it has begun it ends: look at the team later, or import the table once more, which does no harm.</source>
        <translation>Der Server antwortet nicht. Einen begonnenen Import führt er zu Ende: Sehen Sie später bei der Mannschaft nach, oder importieren Sie die Tabelle noch einmal, das schadet nicht.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is not about this import. Nothing is known of it: check again.</source>
        <translation>Die Antwort des Servers handelt nicht von diesem Import. Wie es um ihn steht, ist nicht bekannt: Prüfen Sie noch einmal.</translation>
    </message>
</context>
<context>
    <name>touchline::ImportViewModel</name>
    <message>
        <source>Only admins may import. Ask the admin of your club, or enter matches one by one.</source>
        <translation>Importieren dürfen nur Admins. Fragen Sie den Admin Ihres Vereins, oder geben Sie die Spiele einzeln ein.</translation>
    </message>
    <message numerus="yes">
        <source>%n matches</source>
        <translation>
            <numerusform>%n Spiel</numerusform>
            <numerusform>%n Spiele</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n players</source>
        <translation>
            <numerusform>%n Spieler/in</numerusform>
            <numerusform>%n Spieler/innen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <translation>%1 (neu)</translation>
    </message>
    <message>
        <source>A new team…</source>
        <translation>Eine neue Mannschaft…</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, as the files say</source>
        <translation>%1, wie es die Dateien sagen</translation>
    </message>
    <message>
        <source>The season is not there yet, so nobody knows the sport of this table. Try again when it is.</source>
        <translation>Die Saison ist noch nicht da, daher ist die Sportart dieser Tabelle nicht bekannt. Versuchen Sie es wieder, wenn sie da ist.</translation>
    </message>
    <message>
        <source>Import: %1</source>
        <translation>Import: %1</translation>
    </message>
</context>
<context>
    <name>touchline::InsightList</name>
    <message>
        <source>Nothing that stands out: nobody&apos;s last five matches differ from the others by more than chance, and no round number is near.</source>
        <translation>Nichts fällt auf: Niemandes letzte fünf Spiele unterscheiden sich von den anderen mehr als durch Zufall, und keine runde Zahl ist nah.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Meilenstein</translation>
    </message>
    <message>
        <source>For the better</source>
        <translation>Zum Besseren</translation>
    </message>
    <message>
        <source>For the worse</source>
        <translation>Zum Schlechteren</translation>
    </message>
    <message>
        <source>To the player: %1</source>
        <translation>Zum Spieler: %1</translation>
    </message>
    <message>
        <source>To the player</source>
        <translation>Zum Spieler</translation>
    </message>
    <message>
        <source>What stands out is told here once a few matches have been entered.</source>
        <translation>Was auffällt, steht hier, sobald ein paar Spiele eingegeben sind.</translation>
    </message>
</context>
<context>
    <name>touchline::KeysEditor</name>
    <message>
        <source>belongs to: %1</source>
        <translation>gehört zu: %1</translation>
    </message>
    <message>
        <source>All as &amp;delivered</source>
        <translation>Alle wie aus&amp;geliefert</translation>
    </message>
    <message>
        <source>Keys of: %1</source>
        <translation>Tasten von: %1</translation>
    </message>
    <message>
        <source>Take them</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Take the keys for: %1</source>
        <translation>Tasten übernehmen für: %1</translation>
    </message>
    <message>
        <source>fields and tables need them</source>
        <translation>Felder und Tabellen brauchen sie</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Press the keys</source>
        <translation>Tasten drücken</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no keys</comment>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>touchline::KeysSheet</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Open the row</source>
        <translation>Die Zeile öffnen</translation>
    </message>
    <message>
        <source>Walk through the points</source>
        <translation>Durch die Punkte gehen</translation>
    </message>
    <message>
        <source>First and last point</source>
        <translation>Erster und letzter Punkt</translation>
    </message>
    <message>
        <source>Choose the point</source>
        <translation>Den Punkt wählen</translation>
    </message>
    <message>
        <source>Closer, further away, the whole</source>
        <translation>Näher, weiter weg, das Ganze</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>In grids</source>
        <translation>In Tabellen</translation>
    </message>
    <message>
        <source>In charts</source>
        <translation>In Diagrammen</translation>
    </message>
    <message>
        <source>Leave the grid where lines are typed</source>
        <translation>Die Eingabetabelle verlassen</translation>
    </message>
    <message>
        <source>Move what is seen</source>
        <translation>Den Ausschnitt bewegen</translation>
    </message>
    <message>
        <source>On to the legend: arrows walk, Space shows and hides</source>
        <translation>Weiter zur Legende: Pfeile wandern, Leertaste zeigt und verbirgt</translation>
    </message>
    <message>
        <source>In Explore: choose the point to compare it</source>
        <translation>In Erkunden: den Punkt zum Vergleichen auswählen</translation>
    </message>
    <message>
        <source>In Explore: the lasso, to draw around points</source>
        <translation>In Erkunden: das Lasso, um Punkte zu umfahren</translation>
    </message>
    <message>
        <source>What the number means</source>
        <translation>Was die Zahl bedeutet</translation>
    </message>
    <message>
        <source>What the numbers mean</source>
        <translation>Was die Zahlen bedeuten</translation>
    </message>
    <message>
        <source>The keys of the window, its pages and its tables can be changed in the settings; more commands can be given some there.</source>
        <translation>Die Tasten des Fensters, seiner Seiten und seiner Tabellen lassen sich in den Einstellungen ändern; dort können noch mehr Befehle Tasten bekommen.</translation>
    </message>
</context>
<context>
    <name>touchline::KnownPlayers</name>
    <message>
        <source>born %1</source>
        <translation>geboren %1</translation>
    </message>
    <message>
        <source>last with %1</source>
        <translation>zuletzt bei %1</translation>
    </message>
    <message>
        <source>last with %1 (%2)</source>
        <comment>team, season</comment>
        <translation>zuletzt bei %1 (%2)</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between what tells a person apart</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>touchline::KnownRows</name>
    <message>
        <source>There are players of these names already. Who is meant? A known player keeps the matches of before.</source>
        <translation>Spieler mit diesen Namen gibt es schon. Wer ist gemeint? Ein bekannter Spieler behält die Spiele von früher.</translation>
    </message>
    <message>
        <source>A new player</source>
        <translation>Ein neuer Spieler</translation>
    </message>
    <message>
        <source>Who is %1?</source>
        <translation>Wer ist %1?</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>Bitte wählen</translation>
    </message>
</context>
<context>
    <name>touchline::KpiTile</name>
    <message>
        <source>no value</source>
        <translation>kein Wert</translation>
    </message>
    <message>
        <source>95 % interval %1</source>
        <translation>95-%-Intervall %1</translation>
    </message>
</context>
<context>
    <name>touchline::LastMatch</name>
    <message>
        <source>Last match</source>
        <translation>Letztes Spiel</translation>
    </message>
    <message>
        <source>Match report</source>
        <translation>Spielbericht</translation>
    </message>
    <message>
        <source>No lines of this match have been entered, or they are not yours to see.</source>
        <translation>Für dieses Spiel sind keine Zeilen erfasst, oder Sie dürfen sie nicht sehen.</translation>
    </message>
    <message>
        <source>Loading the lines…</source>
        <translation>Die Zeilen werden geladen…</translation>
    </message>
    <message>
        <source>Page of %1</source>
        <translation>Seite von %1</translation>
    </message>
    <message>
        <source>Player page</source>
        <translation>Zum Spieler</translation>
    </message>
</context>
<context>
    <name>touchline::LeaderboardModel</name>
    <message>
        <source>%1=</source>
        <comment>a shared place: 3=</comment>
        <translation>%1=</translation>
    </message>
    <message>
        <source>still leads</source>
        <translation>führt trotzdem</translation>
    </message>
    <message>
        <source>only %1 of %2</source>
        <comment>143 of 900 min</comment>
        <translation>nur %1 von %2</translation>
    </message>
    <message>
        <source>only %1 of %2 %3</source>
        <comment>4 of 15 shots</comment>
        <translation>nur %1 von %2 %3</translation>
    </message>
    <message>
        <source>too little</source>
        <translation>zu wenig</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>12 of 46 shots</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>No place: %1.</source>
        <translation>Kein Platz: %1.</translation>
    </message>
    <message>
        <source>%1, shared with others</source>
        <translation>%1, mit anderen geteilt</translation>
    </message>
    <message numerus="yes">
        <source>%1, from %n matches and %2</source>
        <translation>
            <numerusform>%1, aus %n Spiel und %2</numerusform>
            <numerusform>%1, aus %n Spielen und %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Has less than a place takes, and would still lead with all that is missing counted as failures.</source>
        <translation>Hat weniger, als ein Platz verlangt, und würde selbst dann führen, wenn alles Fehlende als Fehlversuch zählte.</translation>
    </message>
    <message>
        <source>Place; with = it is shared</source>
        <translation>Platz; mit = ist er geteilt</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>Spieler</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Pos.</source>
        <translation>Pos.</translation>
    </message>
    <message>
        <source>95 % interval: where the true rate lies, as far as these matches say</source>
        <translation>95-%-Intervall: wo die wahre Rate liegt, soweit diese Spiele es sagen</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95 %</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Appearances</source>
        <translation>Einsätze</translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>Eins.</translation>
    </message>
    <message>
        <source>Playing time</source>
        <translation>Spielzeit</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Over the last five appearances, after each of the last ten</source>
        <translation>Über die letzten fünf Einsätze, nach jedem der letzten zehn</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
</context>
<context>
    <name>touchline::LeaderboardViewModel</name>
    <message>
        <source>Ratio</source>
        <comment>ranked by</comment>
        <translation>Verhältnis</translation>
    </message>
    <message>
        <source>Total</source>
        <comment>ranked by</comment>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>All positions</source>
        <translation>Alle Positionen</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>Alle Teams</translation>
    </message>
    <message numerus="yes">
        <source>Nobody has played enough for a place yet; %n have a value.</source>
        <translation>
            <numerusform>Für einen Platz hat noch niemand genug gespielt; %n hat einen Wert.</numerusform>
            <numerusform>Für einen Platz hat noch niemand genug gespielt; %n haben einen Wert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody of this choice has a value in this period.</source>
        <translation>Von dieser Auswahl hat in diesem Zeitraum niemand einen Wert.</translation>
    </message>
    <message>
        <source>Nobody has a value between these days.</source>
        <translation>Zwischen diesen Tagen hat niemand einen Wert.</translation>
    </message>
    <message>
        <source>No match of this season recorded this metric yet. Choose another metric, or another season at the top.</source>
        <translation>Kein Spiel dieser Saison hat diese Kennzahl bisher erfasst. Wählen Sie eine andere Kennzahl oder oben eine andere Saison.</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>All teams and positions</source>
        <translation>Alle Teams und Positionen</translation>
    </message>
    <message>
        <source>Whole season</source>
        <translation>Ganze Saison</translation>
    </message>
    <message>
        <source>%1 · Whole season: last matches are other days for each player, so nobody leads in them.</source>
        <translation>%1 · Ganze Saison: Letzte Spiele sind bei jedem andere Tage, darin führt niemand.</translation>
    </message>
</context>
<context>
    <name>touchline::LeadersPage</name>
    <message>
        <source>Metric</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Ranked by</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>&amp;Everybody</source>
        <translation>A&amp;lle</translation>
    </message>
    <message>
        <source>Leaders</source>
        <translation>Bestenliste</translation>
    </message>
    <message>
        <source>Type to find a metric</source>
        <translation>Kennzahl suchen</translation>
    </message>
    <message>
        <source>Also those who have too little for a place</source>
        <translation>Auch wer für einen Platz zu wenig hat</translation>
    </message>
    <message>
        <source>&amp;Metric</source>
        <translation>&amp;Kennzahl</translation>
    </message>
    <message>
        <source>&amp;Ranked by</source>
        <translation>&amp;Reihenfolge</translation>
    </message>
    <message>
        <source>&amp;Position</source>
        <translation>&amp;Position</translation>
    </message>
    <message>
        <source>&amp;Team</source>
        <translation>&amp;Team</translation>
    </message>
    <message>
        <source>Leaders - %1</source>
        <translation>Bestenliste – %1</translation>
    </message>
</context>
<context>
    <name>touchline::LegendButton</name>
    <message>
        <source>Show or hide in the chart</source>
        <translation>Im Diagramm zeigen oder verbergen</translation>
    </message>
</context>
<context>
    <name>touchline::LineUpModel</name>
    <message>
        <source>Player</source>
        <translation>Spieler</translation>
    </message>
    <message>
        <source>In the first line-up</source>
        <translation>In der Startaufstellung</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>in the first line-up</comment>
        <translation>Start</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Pos</source>
        <translation>Pos</translation>
    </message>
    <message>
        <source>Playing time</source>
        <translation>Spielzeit</translation>
    </message>
</context>
<context>
    <name>touchline::LocalServer</name>
    <message>
        <source>The local server did not become ready within 30 seconds.</source>
        <translation>Der lokale Server war nach 30 Sekunden noch nicht bereit.</translation>
    </message>
    <message>
        <source>The local server ended without a word.</source>
        <translation>Der lokale Server endete ohne ein Wort.</translation>
    </message>
    <message>
        <source>Opening the workspace…</source>
        <translation>Der Arbeitsbereich wird geöffnet …</translation>
    </message>
</context>
<context>
    <name>touchline::MainWindow</name>
    <message>
        <source>%1 - Touchline</source>
        <translation>%1 – Touchline</translation>
    </message>
    <message>
        <source>Find and do</source>
        <translation>Finden und tun</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation>Zurück zur Seite davor</translation>
    </message>
    <message>
        <source>Ask the server again</source>
        <translation>Den Server noch einmal fragen</translation>
    </message>
    <message>
        <source>Copy a link to this page</source>
        <translation>Einen Link auf diese Seite kopieren</translation>
    </message>
    <message>
        <source>The link is in the clipboard.</source>
        <translation>Der Link ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Fold the menu, or unfold it</source>
        <translation>Das Menü ein- oder ausklappen</translation>
    </message>
    <message>
        <source>Light, or dark</source>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Alle Tasten zeigen</translation>
    </message>
    <message>
        <source>Quit Touchline</source>
        <translation>Touchline beenden</translation>
    </message>
    <message>
        <source>Follow the link?</source>
        <translation>Dem Link folgen?</translation>
    </message>
    <message>
        <source>The link leads to %1. %2 would be closed.</source>
        <translation>Der Link führt zu %1. %2 würde geschlossen.</translation>
    </message>
    <message>
        <source>&amp;Go there</source>
        <translation>&amp;Dorthin gehen</translation>
    </message>
    <message>
        <source>Go on all the same?</source>
        <translation>Trotzdem weitermachen?</translation>
    </message>
    <message>
        <source>This would get lost: %1.</source>
        <translation>Das ginge verloren: %1.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Weiter</translation>
    </message>
</context>
<context>
    <name>touchline::MatchDialog</name>
    <message>
        <source>Status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Score of the home team</source>
        <translation>Punkte der Heimmannschaft</translation>
    </message>
    <message>
        <source>Score of the away team</source>
        <translation>Punkte der Gastmannschaft</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Make the match</source>
        <translation>Spiel an&amp;legen</translation>
    </message>
    <message>
        <source>Change a match</source>
        <translation>Spiel ändern</translation>
    </message>
    <message>
        <source>New match</source>
        <translation>Neues Spiel</translation>
    </message>
    <message>
        <source>Competition</source>
        <translation>Wettbewerb</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Spiel</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 gegen %2</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Opponent</source>
        <translation>Gegner</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>Zu Hause</translation>
    </message>
    <message>
        <source>Away</source>
        <comment>where a team plays</comment>
        <translation>Auswärts</translation>
    </message>
    <message>
        <source>Type to find a team</source>
        <translation>Tippen, um ein Team zu finden</translation>
    </message>
    <message>
        <source>&amp;Team</source>
        <translation>&amp;Team</translation>
    </message>
    <message>
        <source>&amp;Opponent</source>
        <translation>Ge&amp;gner</translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation>&amp;Wo</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Tag und Uhrzeit</translation>
    </message>
    <message>
        <source>By the clock of %1</source>
        <translation>Nach der Uhr von %1</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>&amp;Date and time</source>
        <translation>Tag und U&amp;hrzeit</translation>
    </message>
    <message>
        <source>&amp;Venue</source>
        <translation>&amp;Ort</translation>
    </message>
    <message>
        <source>&amp;Round</source>
        <translation>&amp;Runde</translation>
    </message>
    <message>
        <source>St&amp;atus</source>
        <translation>St&amp;and</translation>
    </message>
    <message>
        <source>R&amp;esult</source>
        <translation>Erge&amp;bnis</translation>
    </message>
    <message>
        <source>Reason of the correction</source>
        <translation>Grund der Korrektur</translation>
    </message>
    <message>
        <source>Rea&amp;son</source>
        <translation>Gr&amp;und</translation>
    </message>
    <message>
        <source>An opponent that is missing here is added by an admin of this server. Ask one of them.</source>
        <translation>Einen Gegner, der hier fehlt, trägt ein Admin dieses Servers ein. Fragen Sie einen von ihnen.</translation>
    </message>
    <message>
        <source>Name of the new team</source>
        <translation>Name der neuen Mannschaft</translation>
    </message>
    <message>
        <source>Harbour U17</source>
        <translation>Hafen U17</translation>
    </message>
    <message>
        <source>&amp;Name of the new team</source>
        <translation>&amp;Name der neuen Mannschaft</translation>
    </message>
    <message>
        <source>A new team…</source>
        <translation>Eine neue Mannschaft…</translation>
    </message>
    <message>
        <source>Why it changes: kept in the history</source>
        <translation>Warum es sich ändert: bleibt im Verlauf</translation>
    </message>
    <message>
        <source>This match has a result: say why it changes.</source>
        <translation>Dieses Spiel hat schon ein Ergebnis: Geben Sie an, warum es sich ändert.</translation>
    </message>
</context>
<context>
    <name>touchline::MatchFilterBar</name>
    <message>
        <source>All matches</source>
        <translation>Alle Spiele</translation>
    </message>
    <message>
        <source>Back to all matches of season and period</source>
        <translation>Zurück zu allen Spielen von Saison und Zeitraum</translation>
    </message>
    <message>
        <source>Matches: %1</source>
        <translation>Spiele: %1</translation>
    </message>
    <message>
        <source>Which matches the page is about</source>
        <translation>Um welche Spiele es auf dieser Seite geht</translation>
    </message>
</context>
<context>
    <name>touchline::MatchLogModel</name>
    <message>
        <source>H</source>
        <comment>home match</comment>
        <translation>H</translation>
    </message>
    <message>
        <source>A</source>
        <comment>away match</comment>
        <translation>A</translation>
    </message>
    <message>
        <source>W</source>
        <comment>won</comment>
        <translation>S</translation>
    </message>
    <message>
        <source>D</source>
        <comment>drawn</comment>
        <translation>U</translation>
    </message>
    <message>
        <source>L</source>
        <comment>lost</comment>
        <translation>N</translation>
    </message>
    <message>
        <source>not used in this match</source>
        <translation>in diesem Spiel nicht eingesetzt</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Opponent</source>
        <translation>Gegner</translation>
    </message>
    <message>
        <source>Home or away</source>
        <translation>Heim oder auswärts</translation>
    </message>
    <message>
        <source>H/A</source>
        <translation>H/A</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Playing time</source>
        <translation>Spielzeit</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Pos.</source>
        <translation>Pos.</translation>
    </message>
</context>
<context>
    <name>touchline::MatchPage</name>
    <message numerus="yes">
        <source>Saved: %n lines.</source>
        <translation>
            <numerusform>Gespeichert: %n Zeile.</numerusform>
            <numerusform>Gespeichert: %n Zeilen.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>&amp;Bericht</translation>
    </message>
    <message>
        <source>&amp;Enter lines</source>
        <translation>Zeilen &amp;eintragen</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 gegen %2</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Spiele</translation>
    </message>
    <message>
        <source>Enter lines, or back to the report</source>
        <translation>Zeilen eintragen, oder zurück zum Bericht</translation>
    </message>
</context>
<context>
    <name>touchline::MatchReport</name>
    <message>
        <source>&amp;All figures</source>
        <translation>&amp;Alle Zahlen</translation>
    </message>
    <message>
        <source>Both teams</source>
        <translation>Beide Mannschaften</translation>
    </message>
    <message>
        <source>Best lines</source>
        <translation>Beste Leistungen</translation>
    </message>
    <message>
        <source>Nearest to the highest figures of this match, by position</source>
        <translation>Am nächsten an den Höchstwerten dieses Spiels, je Position</translation>
    </message>
    <message>
        <source>No lines of this team have been entered, or they are not yours to see.</source>
        <translation>Von dieser Mannschaft ist nichts eingetragen, oder Sie dürfen es nicht sehen.</translation>
    </message>
    <message numerus="yes">
        <source>%n players</source>
        <translation>
            <numerusform>%n Spieler</numerusform>
            <numerusform>%n Spieler</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 - line-up</source>
        <translation>%1 - Aufstellung</translation>
    </message>
    <message>
        <source>Page of %1</source>
        <translation>Seite von %1</translation>
    </message>
    <message>
        <source>Player page</source>
        <translation>Zum Spieler</translation>
    </message>
    <message>
        <source>Nothing has been recorded for this match yet.</source>
        <translation>Für dieses Spiel ist noch nichts eingetragen.</translation>
    </message>
    <message>
        <source>Figures of both teams</source>
        <translation>Zahlen beider Mannschaften</translation>
    </message>
    <message>
        <source>%1 - %2</source>
        <comment>teams of a match</comment>
        <translation>%1 - %2</translation>
    </message>
</context>
<context>
    <name>touchline::MatchViewModel</name>
    <message>
        <source>This match has not been played: there is nothing to enter yet.</source>
        <translation>Dieses Spiel ist nicht gespielt: Es gibt noch nichts einzutragen.</translation>
    </message>
    <message>
        <source>%1 against %2, %3</source>
        <translation>%1 gegen %2, %3</translation>
    </message>
    <message>
        <source>Lines of %1</source>
        <translation>Zeilen von %1</translation>
    </message>
</context>
<context>
    <name>touchline::MatchesModel</name>
    <message>
        <source>abandoned</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgesagt</translation>
    </message>
    <message>
        <source>W</source>
        <comment>won</comment>
        <translation>S</translation>
    </message>
    <message>
        <source>L</source>
        <comment>lost</comment>
        <translation>N</translation>
    </message>
    <message>
        <source>D</source>
        <comment>drawn</comment>
        <translation>U</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Spieltag</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Heim</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Auswärts</translation>
    </message>
    <message>
        <source>W/D/L</source>
        <translation>S/U/N</translation>
    </message>
    <message>
        <source>to be played</source>
        <translation>noch zu spielen</translation>
    </message>
    <message>
        <source>being played</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>played</source>
        <translation>gespielt</translation>
    </message>
    <message>
        <source>awarded</source>
        <translation>gewertet</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>Runde %1</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Ort</translation>
    </message>
</context>
<context>
    <name>touchline::MatchesPage</name>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Spiele</translation>
    </message>
    <message>
        <source>Type to find a team</source>
        <translation>Tippen, um ein Team zu finden</translation>
    </message>
    <message>
        <source>&amp;Team</source>
        <translation>&amp;Team</translation>
    </message>
    <message>
        <source>This team has no matches in this season yet.</source>
        <translation>Diese Mannschaft hat in dieser Saison noch keine Spiele.</translation>
    </message>
    <message>
        <source>This season has no matches yet. They come with an import.</source>
        <translation>Diese Saison hat noch keine Spiele. Sie kommen mit einem Import.</translation>
    </message>
    <message>
        <source>Show all teams</source>
        <translation>Alle Mannschaften zeigen</translation>
    </message>
    <message>
        <source>&amp;New match</source>
        <translation>&amp;Neues Spiel</translation>
    </message>
    <message>
        <source>&amp;Change the match</source>
        <translation>Spiel än&amp;dern</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Day, place, status and result of the match chosen in the table</source>
        <translation>Tag, Ort, Stand und Ergebnis des Spiels, das in der Tabelle gewählt ist</translation>
    </message>
    <message>
        <source>Puts the last match back that was made or changed here</source>
        <translation>Macht das letzte Spiel rückgängig, das hier angelegt oder geändert wurde</translation>
    </message>
    <message>
        <source>This season has no matches yet. Make one, or import a table.</source>
        <translation>Diese Saison hat noch keine Spiele. Legen Sie eines an, oder importieren Sie eine Tabelle.</translation>
    </message>
    <message>
        <source>New match</source>
        <translation>Neues Spiel</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Does once more what was undone last</source>
        <translation>Macht noch einmal, was zuletzt rückgängig gemacht wurde</translation>
    </message>
    <message>
        <source>Match: %1 against %2</source>
        <translation>Spiel: %1 gegen %2</translation>
    </message>
    <message>
        <source>A new match</source>
        <translation>Ein neues Spiel</translation>
    </message>
</context>
<context>
    <name>touchline::MatchesViewModel</name>
    <message>
        <source>All teams</source>
        <translation>Alle Teams</translation>
    </message>
    <message numerus="yes">
        <source>%n matches</source>
        <translation>
            <numerusform>%n Spiel</numerusform>
            <numerusform>%n Spiele</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchline::MeaningsCard</name>
    <message>
        <source>Season that it goes into</source>
        <translation>Saison, in die es kommt</translation>
    </message>
    <message>
        <source>Whose players these are</source>
        <translation>Zu wem diese Spieler gehören</translation>
    </message>
    <message>
        <source>How days are written</source>
        <translation>Wie das Datum geschrieben ist</translation>
    </message>
    <message>
        <source>Saved meanings</source>
        <translation>Gespeicherte Bedeutungen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Into the &amp;season</source>
        <translation>In die &amp;Saison</translation>
    </message>
    <message>
        <source>Type to find a team</source>
        <translation>Tippen, um ein Team zu finden</translation>
    </message>
    <message>
        <source>day first: 15/08/2026</source>
        <translation>Tag zuerst: 15/08/2026</translation>
    </message>
    <message>
        <source>month first: 08/15/2026</source>
        <translation>Monat zuerst: 08/15/2026</translation>
    </message>
    <message>
        <source>Players &amp;of</source>
        <translation>Spieler &amp;von</translation>
    </message>
    <message>
        <source>&amp;Days are written</source>
        <translation>Da&amp;tum geschrieben</translation>
    </message>
    <message>
        <source>Save meanin&amp;gs…</source>
        <translation>&amp;Bedeutungen speichern …</translation>
    </message>
    <message>
        <source>Save meanings</source>
        <translation>Bedeutungen speichern</translation>
    </message>
    <message>
        <source>Name, for the next table of this kind:</source>
        <translation>Name, für die nächste Tabelle dieser Art:</translation>
    </message>
    <message>
        <source>Delete these saved meanings</source>
        <translation>Diese gespeicherten Bedeutungen löschen</translation>
    </message>
    <message>
        <source>A new team</source>
        <translation>Eine neue Mannschaft</translation>
    </message>
    <message>
        <source>Name of the team:</source>
        <translation>Name der Mannschaft:</translation>
    </message>
    <message>
        <source>2. Where it goes</source>
        <translation>2. Wohin es kommt</translation>
    </message>
    <message>
        <source>2. What the columns mean</source>
        <translation>2. Was die Spalten bedeuten</translation>
    </message>
    <message>
        <source>Touchline has guessed from the headings. Change what is wrong; leave out what is not wanted.</source>
        <translation>Touchline hat nach den Überschriften geraten. Ändern Sie, was nicht stimmt; lassen Sie weg, was nicht gebraucht wird.</translation>
    </message>
    <message>
        <source>As you saved it under “%1”: the headings are the same.</source>
        <translation>Wie von Ihnen unter „%1“ gespeichert: Die Überschriften sind dieselben.</translation>
    </message>
</context>
<context>
    <name>touchline::NavigationRail</name>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>Show names</source>
        <translation>Namen zeigen</translation>
    </message>
    <message>
        <source>Icons only</source>
        <translation>Nur Symbole</translation>
    </message>
</context>
<context>
    <name>touchline::NewSeasonSheet</name>
    <message>
        <source>A new season</source>
        <translation>Eine neue Saison</translation>
    </message>
    <message>
        <source>Competition</source>
        <translation>Wettbewerb</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Saison</translation>
    </message>
    <message>
        <source>The import makes it, with the days that your table has; if it is there already, the table goes into it. Players of the same name in the same team stay the same people.</source>
        <translation>Der Import legt sie an, mit den Tagen Ihrer Tabelle; gibt es sie schon, kommt die Tabelle hinein. Wer gleich heißt und in derselben Mannschaft ist, bleibt derselbe Mensch.</translation>
    </message>
    <message>
        <source>Co&amp;mpetition</source>
        <translation>&amp;Wettbewerb</translation>
    </message>
    <message>
        <source>S&amp;eason</source>
        <translation>Sai&amp;son</translation>
    </message>
    <message>
        <source>&amp;Into this season</source>
        <translation>&amp;In diese Saison</translation>
    </message>
</context>
<context>
    <name>touchline::NewWorkspacePage</name>
    <message>
        <source>&amp;Create the workspace</source>
        <translation>Arbeitsbereich &amp;anlegen</translation>
    </message>
    <message>
        <source>Rovers U17</source>
        <translation>SV Beispiel U17</translation>
    </message>
    <message>
        <source>Regional league</source>
        <translation>Regionalliga</translation>
    </message>
    <message>
        <source>&amp;Sport</source>
        <translation>&amp;Sportart</translation>
    </message>
    <message>
        <source>&amp;Team</source>
        <translation>&amp;Team</translation>
    </message>
    <message>
        <source>Co&amp;mpetition</source>
        <translation>&amp;Wettbewerb</translation>
    </message>
    <message>
        <source>S&amp;eason</source>
        <translation>Saiso&amp;n</translation>
    </message>
    <message>
        <source>Match &amp;length</source>
        <translation>Spiel&amp;dauer</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Erster Tag</translation>
    </message>
    <message>
        <source>L&amp;ast day</source>
        <translation>&amp;Letzter Tag</translation>
    </message>
    <message>
        <source>One &amp;player a line: number, name, position. You can add players later.</source>
        <translation>Ein S&amp;pieler je Zeile: Nummer, Name, Position. Weitere können Sie später ergänzen.</translation>
    </message>
    <message>
        <source>Squad</source>
        <translation>Kader</translation>
    </message>
    <message>
        <source>Team and season</source>
        <translation>Team und Saison</translation>
    </message>
    <message>
        <source>New workspace on this computer</source>
        <translation>Neuer Arbeitsbereich auf diesem Computer</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>This installation has no sports. Install Touchline again.</source>
        <translation>Diese Installation hat keine Sportarten. Installiere Touchline neu.</translation>
    </message>
    <message>
        <source>Give your team a name.</source>
        <translation>Geben Sie Ihrem Team einen Namen.</translation>
    </message>
    <message>
        <source>Give the season a name, such as 2026/27.</source>
        <translation>Geben Sie der Saison einen Namen, zum Beispiel 2026/27.</translation>
    </message>
    <message>
        <source>The season ends before it begins.</source>
        <translation>Die Saison endet, bevor sie beginnt.</translation>
    </message>
    <message>
        <source>Mend the lines of the squad that are named above.</source>
        <translation>Verbessere die oben genannten Zeilen des Kaders.</translation>
    </message>
    <message>
        <source>Matches of %1</source>
        <translation>Spiele von %1</translation>
    </message>
    <message>
        <source>What you typed on %1 is back: the workspace is not made yet.</source>
        <translation>Was Sie am %1 getippt haben, ist wieder da: Der Arbeitsbereich ist noch nicht angelegt.</translation>
    </message>
</context>
<context>
    <name>touchline::NoteSheet</name>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>Text der Notiz</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Team</source>
        <translation>&amp;Team</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 von %2 Zeichen</translation>
    </message>
    <message>
        <source>Coaches of %1 and admins can read it, nobody else. It is in no export.</source>
        <translation>Lesen können sie die Trainer von %1 und Admins, sonst niemand. Sie steht in keinem Export.</translation>
    </message>
</context>
<context>
    <name>touchline::NotesCard</name>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>&amp;Undo the last change</source>
        <translation>Letzte Änderung &amp;rückgängig</translation>
    </message>
    <message>
        <source>Undo the last change of a note</source>
        <translation>Letzte Änderung einer Notiz rückgängig machen</translation>
    </message>
    <message>
        <source>Redo the last change of a note</source>
        <translation>Letzte Änderung einer Notiz wiederholen</translation>
    </message>
    <message>
        <source>Nobody has written anything down about this player yet.</source>
        <translation>Über diesen Spieler hat noch niemand etwas notiert.</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>Notiz schreiben …</translation>
    </message>
    <message>
        <source>The notes could not be read: %1</source>
        <translation>Die Notizen konnten nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen …</translation>
    </message>
    <message numerus="yes">
        <source>%n changes of these notes wait for the server.</source>
        <translation>
            <numerusform>%n Änderung an diesen Notizen wartet auf den Server.</numerusform>
            <numerusform>%n Änderungen an diesen Notizen warten auf den Server.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n older notes</source>
        <translation>
            <numerusform>%n ältere Notiz zeigen</numerusform>
            <numerusform>%n ältere Notizen zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>waits for the server</source>
        <translation>wartet auf den Server</translation>
    </message>
    <message>
        <source>needs you: look at the changes at the bottom of the window</source>
        <translation>braucht Sie: Sehen Sie sich unten im Fenster die Änderungen an</translation>
    </message>
    <message>
        <source>Change the note…</source>
        <translation>Notiz ändern …</translation>
    </message>
    <message>
        <source>Change the note: %1</source>
        <translation>Notiz ändern: %1</translation>
    </message>
    <message>
        <source>Delete the note</source>
        <translation>Notiz löschen</translation>
    </message>
    <message>
        <source>Delete the note: %1</source>
        <translation>Notiz löschen: %1</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>Notiz ändern</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>Notiz zu %1</translation>
    </message>
    <message>
        <source>The page shows somebody else by now. What you typed is kept: go back to that player to go on with it.</source>
        <translation>Die Seite zeigt inzwischen jemand anderen. Was Sie geschrieben haben, ist aufgehoben: Gehen Sie zurück zu der Person, um damit weiterzumachen.</translation>
    </message>
</context>
<context>
    <name>touchline::NotesViewModel</name>
    <message>
        <source>Note on %1</source>
        <translation>Notiz zu %1</translation>
    </message>
    <message>
        <source>Delete a note on %1</source>
        <translation>Notiz zu %1 löschen</translation>
    </message>
    <message>
        <source>Somebody else has changed this note in the meantime. Look at it, then decide anew.</source>
        <translation>Jemand anderes hat diese Notiz inzwischen geändert. Sehen Sie sie sich an, und entscheiden Sie dann neu.</translation>
    </message>
</context>
<context>
    <name>touchline::OpeningPage</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Einen Moment</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>Das hat nicht geklappt</translation>
    </message>
</context>
<context>
    <name>touchline::Outbox</name>
    <message>
        <source>Nothing is open that could be changed.</source>
        <translation>Es ist nichts offen, was sich ändern ließe.</translation>
    </message>
</context>
<context>
    <name>touchline::OutboxSheet</name>
    <message>
        <source>Mine</source>
        <translation>Meine Fassung</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Andere Fassung</translation>
    </message>
    <message>
        <source>Changes that wait</source>
        <translation>Änderungen, die warten</translation>
    </message>
    <message>
        <source>The server has all of your changes.</source>
        <translation>Der Server hat alle Ihre Änderungen.</translation>
    </message>
    <message>
        <source>Waits for the server.</source>
        <translation>Wartet auf den Server.</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meine behalten</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Andere übernehmen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Forget this change</source>
        <translation>Diese Änderung vergessen</translation>
    </message>
    <message>
        <source>made %1</source>
        <translation>gemacht %1</translation>
    </message>
    <message>
        <source>Typed and not saved yet. It is kept on this computer only.</source>
        <translation>Eingegeben und noch nicht gespeichert. Es liegt nur auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Damit weitermachen</translation>
    </message>
    <message>
        <source>Go to the match</source>
        <translation>Zum Spiel</translation>
    </message>
    <message>
        <source>Somebody else has changed this in the meantime.</source>
        <translation>Das hat inzwischen jemand anderes geändert.</translation>
    </message>
</context>
<context>
    <name>touchline::OverviewPage</name>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Playing time</source>
        <translation>Spielzeit</translation>
    </message>
    <message>
        <source>No match yet. Enter one, or import a table.</source>
        <translation>Noch kein Spiel. Trage eines ein oder importiere eine Tabelle.</translation>
    </message>
    <message>
        <source>What stands out</source>
        <translation>Was auffällt</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Squad</source>
        <translation>Kader</translation>
    </message>
    <message>
        <source>Type to find a team</source>
        <translation>Tippen, um ein Team zu finden</translation>
    </message>
    <message>
        <source>There is no team in this season yet. Import a table, or ask who keeps the rosters.</source>
        <translation>In dieser Saison gibt es noch kein Team. Importiere eine Tabelle oder frage, wer die Kader pflegt.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>%1 - playing time</source>
        <translation>%1 - Spielzeit</translation>
    </message>
    <message>
        <source>%1 - results</source>
        <translation>%1 - Ergebnisse</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Data to complete</source>
        <translation>Daten, die fehlen</translation>
    </message>
    <message>
        <source>%1 - form</source>
        <translation>%1 - Form</translation>
    </message>
    <message>
        <source>Figure of the form</source>
        <translation>Kennzahl der Form</translation>
    </message>
    <message>
        <source>Form of the squad</source>
        <translation>Form des Kaders</translation>
    </message>
    <message>
        <source>%1 - form of the squad</source>
        <translation>%1 - Form des Kaders</translation>
    </message>
    <message>
        <source>Enter a match…</source>
        <translation>Ein Spiel eingeben …</translation>
    </message>
</context>
<context>
    <name>touchline::OverviewViewModel</name>
    <message>
        <source>How time is shared out needs the same matches for everybody: choose days or the whole season at the top.</source>
        <translation>Wie die Zeit verteilt ist, braucht für alle dieselben Spiele: Wählen Sie oben Tage oder die ganze Saison.</translation>
    </message>
</context>
<context>
    <name>touchline::PageCommands</name>
    <message>
        <source>In grids</source>
        <translation>In Tabellen</translation>
    </message>
</context>
<context>
    <name>touchline::PaletteFinder</name>
    <message>
        <source>on this page</source>
        <translation>auf dieser Seite</translation>
    </message>
</context>
<context>
    <name>touchline::PastCard</name>
    <message>
        <source>Imports so far</source>
        <translation>Bisherige Importe</translation>
    </message>
    <message>
        <source>Undo the &amp;chosen import…</source>
        <translation>Den &amp;gewählten Import rückgängig machen…</translation>
    </message>
    <message>
        <source>Nothing was imported yet.</source>
        <translation>Es wurde noch nichts importiert.</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Undo an import</source>
        <translation>Einen Import rückgängig machen</translation>
    </message>
    <message>
        <source>Take back what was imported into %1 (%2)? What it made or changed goes, nothing else.</source>
        <translation>Zurücknehmen, was in %1 importiert wurde (%2)? Was es angelegt oder geändert hat, geht; sonst nichts.</translation>
    </message>
    <message>
        <source>&amp;Take it back</source>
        <translation>&amp;Zurücknehmen</translation>
    </message>
</context>
<context>
    <name>touchline::PastImports</name>
    <message>
        <source>Own table</source>
        <translation>Eigene Tabelle</translation>
    </message>
    <message>
        <source>A season that is gone</source>
        <translation>Eine Saison, die es nicht mehr gibt</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Being taken back…</source>
        <translation>Wird zurückgenommen…</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
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
        <source>Into</source>
        <translation>Wohin</translation>
    </message>
    <message>
        <source>New matches</source>
        <translation>Neue Spiele</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
</context>
<context>
    <name>touchline::PeriodPicker</name>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Last matches…</source>
        <translation>Letzte Spiele …</translation>
    </message>
    <message>
        <source>Between two days…</source>
        <translation>Zwischen zwei Tagen …</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>Zwischen zwei Tagen</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>Der Zeitraum endet, bevor er beginnt.</translation>
    </message>
    <message>
        <source>Last matches</source>
        <translation>Letzte Spiele</translation>
    </message>
    <message>
        <source>&amp;Appearances</source>
        <translation>&amp;Einsätze</translation>
    </message>
</context>
<context>
    <name>touchline::PiecesDevice</name>
    <message>
        <source>%1 has become shorter while it was sent.</source>
        <translation>%1 ist kürzer geworden, während es gesendet wurde.</translation>
    </message>
</context>
<context>
    <name>touchline::PlayerPage</name>
    <message>
        <source>Trend</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Percentiles</source>
        <translation>Perzentile</translation>
    </message>
    <message>
        <source>Metric of the trend</source>
        <translation>Kennzahl des Verlaufs</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Balken</translation>
    </message>
    <message>
        <source>Percentiles as bars</source>
        <translation>Perzentile als Balken</translation>
    </message>
    <message>
        <source>No match in this period.</source>
        <translation>Kein Spiel in diesem Zeitraum.</translation>
    </message>
    <message>
        <source>Match log</source>
        <translation>Spielübersicht</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Page as picture (PNG)…</source>
        <translation>Seite als Bild (PNG) …</translation>
    </message>
    <message>
        <source>Match log as table (CSV)…</source>
        <translation>Spielübersicht als Tabelle (CSV) …</translation>
    </message>
    <message>
        <source>%1 - percentiles</source>
        <translation>%1 – Perzentile</translation>
    </message>
    <message>
        <source>%1 - match log</source>
        <translation>%1 – Spielübersicht</translation>
    </message>
    <message>
        <source>Save the page as a picture</source>
        <translation>Seite als Bild speichern</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Bilder (*.png)</translation>
    </message>
    <message>
        <source>Save the match log as a table</source>
        <translation>Spielübersicht als Tabelle speichern</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>%1 could not be written. Check that there is space and that you may write there.</source>
        <translation>%1 konnte nicht geschrieben werden. Prüfen Sie, ob dort Platz ist und Sie dort schreiben dürfen.</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>Spieler</translation>
    </message>
    <message>
        <source>One page on paper…</source>
        <translation>Eine Seite auf Papier …</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vergleichen …</translation>
    </message>
    <message>
        <source>In parts</source>
        <translation>In Teilen</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Spiele</translation>
    </message>
    <message>
        <source>No such match in this period.</source>
        <translation>Kein solches Spiel in diesem Zeitraum.</translation>
    </message>
</context>
<context>
    <name>touchline::PlayerViewModel</name>
    <message>
        <source>%1 (before: %2)</source>
        <translation>%1 (vorher: %2)</translation>
    </message>
</context>
<context>
    <name>touchline::PlayersModel</name>
    <message>
        <source>Player</source>
        <translation>Spieler</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Pos.</source>
        <translation>Pos.</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Jahrgang</translation>
    </message>
</context>
<context>
    <name>touchline::PlayersPage</name>
    <message>
        <source>Players</source>
        <translation>Spieler</translation>
    </message>
    <message>
        <source>Type a part of the name</source>
        <translation>Ein Teil des Namens</translation>
    </message>
    <message>
        <source>Find a player</source>
        <translation>Spieler suchen</translation>
    </message>
    <message>
        <source>No player of this season has such a name.</source>
        <translation>Kein Spieler dieser Saison heißt so.</translation>
    </message>
    <message numerus="yes">
        <source>The first %n players. Type to find the others.</source>
        <translation>
            <numerusform>Der erste Spieler. Tippen Sie, um die anderen zu finden.</numerusform>
            <numerusform>Die ersten %n Spieler. Tippen Sie, um die anderen zu finden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n players</source>
        <translation>
            <numerusform>%n Spieler</numerusform>
            <numerusform>%n Spieler</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no player in this season yet. Import a table, or ask who keeps the rosters.</source>
        <translation>In dieser Saison gibt es noch keinen Spieler. Importiere eine Tabelle oder frage, wer die Kader pflegt.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Alle zeigen</translation>
    </message>
</context>
<context>
    <name>touchline::ProgramCard</name>
    <message>
        <source>Touchline itself</source>
        <translation>Touchline selbst</translation>
    </message>
    <message>
        <source>Show the last &amp;report</source>
        <translation>Letzten Be&amp;richt zeigen</translation>
    </message>
    <message>
        <source>&amp;Keep a report when Touchline crashes</source>
        <translation>B&amp;ericht behalten, wenn Touchline abstürzt</translation>
    </message>
    <message>
        <source>It stays on this computer and is sent nowhere. It holds versions and where in the program it happened, and nothing of teams and players.</source>
        <translation>Er bleibt auf diesem Computer und wird nirgendwohin geschickt. Er enthält Versionen und die Stelle im Programm, und nichts über Mannschaften und Spieler.</translation>
    </message>
    <message>
        <source>Tell &amp;me about new versions</source>
        <translation>Neue &amp;Versionen melden</translation>
    </message>
    <message>
        <source>Once a day at most, when Touchline is started, %1 is asked for the newest version. Nothing about you is sent.</source>
        <translation>Höchstens einmal am Tag, beim Start von Touchline, wird %1 nach der neuesten Version gefragt. Über Sie wird nichts gesendet.</translation>
    </message>
</context>
<context>
    <name>touchline::RadarChart</name>
    <message>
        <source>Percentiles</source>
        <translation>Perzentile</translation>
    </message>
    <message>
        <source>Percentiles of %1</source>
        <translation>Perzentile von %1</translation>
    </message>
    <message>
        <source>no comparison</source>
        <translation>kein Vergleich</translation>
    </message>
    <message>
        <source>%1th percentile</source>
        <translation>%1. Perzentil</translation>
    </message>
    <message>
        <source>%1st percentile</source>
        <translation>%1. Perzentil</translation>
    </message>
    <message>
        <source>%1nd percentile</source>
        <translation>%1. Perzentil</translation>
    </message>
    <message>
        <source>%1rd percentile</source>
        <translation>%1. Perzentil</translation>
    </message>
    <message>
        <source>Rank among %1</source>
        <translation>Rang unter %1</translation>
    </message>
    <message>
        <source>Percentiles among %1; dashed: the median</source>
        <translation>Perzentile unter %1; gestrichelt: der Median</translation>
    </message>
    <message>
        <source>Statistic</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Einordnung</translation>
    </message>
    <message>
        <source>%1: no comparison yet.</source>
        <translation>%1: noch kein Vergleich.</translation>
    </message>
    <message>
        <source> among %1</source>
        <translation> unter %1</translation>
    </message>
    <message>
        <source>%1%2: highest in %3 (%4), lowest in %5 (%6).</source>
        <translation>%1%2: am höchsten bei %3 (%4), am niedrigsten bei %5 (%6).</translation>
    </message>
    <message>
        <source>Value %1</source>
        <translation>Wert %1</translation>
    </message>
    <message>
        <source>Nothing to compare in this period yet.</source>
        <translation>In diesem Zeitraum gibt es noch nichts zu vergleichen.</translation>
    </message>
</context>
<context>
    <name>touchline::ReadingChoices</name>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>Between the cells</source>
        <translation>Zwischen den Zellen</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Zeichensatz</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>Überschriften</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>Dezimalzeichen</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>B&amp;latt</translation>
    </message>
    <message>
        <source>&amp;Headings</source>
        <translation>&amp;Überschriften</translation>
    </message>
    <message>
        <source>&amp;Between the cells</source>
        <translation>Z&amp;wischen den Zellen</translation>
    </message>
    <message>
        <source>E&amp;ncoding</source>
        <translation>Zei&amp;chensatz</translation>
    </message>
    <message>
        <source>Deci&amp;mal sign</source>
        <translation>Dezimalzeic&amp;hen</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>bar (|)</source>
        <translation>Strich (|)</translation>
    </message>
    <message>
        <source>point: 1.5</source>
        <translation>Punkt: 1.5</translation>
    </message>
    <message>
        <source>comma: 1,5</source>
        <translation>Komma: 1,5</translation>
    </message>
</context>
<context>
    <name>touchline::ReportJob</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 lässt sich nicht schreiben: %2</translation>
    </message>
    <message>
        <source>The report was not finished: its page was left, or season or period have changed.</source>
        <translation>Der Bericht wurde nicht fertig: Die Seite wurde verlassen, oder Saison oder Zeitraum haben sich geändert.</translation>
    </message>
</context>
<context>
    <name>touchline::ReportPreview</name>
    <message>
        <source>Preview of the page</source>
        <translation>Vorschau der Seite</translation>
    </message>
</context>
<context>
    <name>touchline::ReportViewModel</name>
    <message>
        <source>%1 - report</source>
        <translation>%1 - Bericht</translation>
    </message>
</context>
<context>
    <name>touchline::ReportsPage</name>
    <message>
        <source>What the report is about</source>
        <translation>Worum es im Bericht geht</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>Spieler</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>&amp;Logo…</source>
        <translation>&amp;Logo …</translation>
    </message>
    <message>
        <source>Without logo</source>
        <translation>Ohne Logo</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>Als PDF &amp;speichern …</translation>
    </message>
    <message>
        <source>Pri&amp;nt…</source>
        <translation>&amp;Drucken …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>A player</source>
        <translation>Ein Spieler</translation>
    </message>
    <message>
        <source>A team</source>
        <translation>Ein Team</translation>
    </message>
    <message>
        <source>A squad, a page for each</source>
        <translation>Ein Kader, je eine Seite</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Type to find a team</source>
        <translation>Tippen, um ein Team zu finden</translation>
    </message>
    <message>
        <source>Type to find a player</source>
        <translation>Spieler suchen</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;Über</translation>
    </message>
    <message>
        <source>&amp;Team</source>
        <translation>&amp;Team</translation>
    </message>
    <message>
        <source>&amp;Player</source>
        <translation>S&amp;pieler</translation>
    </message>
    <message>
        <source>Pape&amp;r</source>
        <translation>Papie&amp;r</translation>
    </message>
    <message>
        <source>&amp;Figures</source>
        <translation>&amp;Zahlen</translation>
    </message>
    <message>
        <source>Tren&amp;d</source>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>Per&amp;centiles</source>
        <translation>Perzentil&amp;e</translation>
    </message>
    <message>
        <source>Ta&amp;ble</source>
        <translation>Ta&amp;belle</translation>
    </message>
    <message>
        <source>A picture (PNG or JPEG) at the end of the head of every page</source>
        <translation>Ein Bild (PNG oder JPEG) am Ende des Kopfes jeder Seite</translation>
    </message>
    <message>
        <source>Pages written</source>
        <translation>Geschriebene Seiten</translation>
    </message>
    <message>
        <source>Cancelled; no file was written.</source>
        <translation>Abgebrochen; es wurde keine Datei geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n pages as %1.</source>
        <translation>
            <numerusform>%n Seite als %1 gespeichert.</numerusform>
            <numerusform>%n Seiten als %1 gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the squad as a PDF and print that</source>
        <translation>Speichere den Kader als PDF und drucke das</translation>
    </message>
    <message numerus="yes">
        <source>%n pages, one for each who played in the period. This is one of them.</source>
        <translation>
            <numerusform>%n Seite für den, der im Zeitraum gespielt hat.</numerusform>
            <numerusform>%n Seiten, je eine für alle, die im Zeitraum gespielt haben. Dies ist eine davon.</numerusform>
        </translation>
    </message>
    <message>
        <source>The page as it will be on paper. Season and period are chosen at the top.</source>
        <translation>Die Seite, wie sie auf dem Papier aussieht. Saison und Zeitraum wählen Sie oben.</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Ein Logo wählen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Bilder (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Den Bericht speichern</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-Dokumente (*.pdf)</translation>
    </message>
    <message>
        <source>The printer does not take the page. Save it as a PDF and print that.</source>
        <translation>Der Drucker nimmt die Seite nicht. Speichere sie als PDF und drucke das.</translation>
    </message>
    <message>
        <source>The page is on its way to the printer.</source>
        <translation>Die Seite ist auf dem Weg zum Drucker.</translation>
    </message>
    <message>
        <source>the document that is being written</source>
        <translation>das Dokument, das gerade geschrieben wird</translation>
    </message>
    <message>
        <source>For&amp;m</source>
        <translation>For&amp;m</translation>
    </message>
    <message>
        <source>For and a&amp;gainst</source>
        <translation>Für und ge&amp;gen</translation>
    </message>
    <message>
        <source>There is no team in this season yet. Import a table, or ask who keeps the rosters.</source>
        <translation>In dieser Saison gibt es noch kein Team. Importiere eine Tabelle oder frage, wer die Kader pflegt.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Nobody of this team has played yet. Choose another team, or import its matches.</source>
        <translation>Von diesem Team hat noch niemand gespielt. Wählen Sie ein anderes Team, oder importieren Sie seine Spiele.</translation>
    </message>
    <message>
        <source>Nobody of this team has played in this period. Choose another team, or the whole season.</source>
        <translation>Von diesem Team hat in diesem Zeitraum niemand gespielt. Wählen Sie ein anderes Team oder die ganze Saison.</translation>
    </message>
    <message>
        <source>Show the whole season</source>
        <translation>Ganze Saison zeigen</translation>
    </message>
    <message>
        <source>As &amp;of</source>
        <translation>Sta&amp;nd</translation>
    </message>
    <message>
        <source>Stop making the report</source>
        <translation>Das Erstellen des Berichts anhalten</translation>
    </message>
    <message>
        <source>Matc&amp;hes</source>
        <translation>Sp&amp;iele</translation>
    </message>
    <message>
        <source>The figures as they stood that evening: of the matches up to and including this day</source>
        <translation>Die Zahlen, wie sie an jenem Abend waren: aus den Spielen bis einschließlich dieses Tages</translation>
    </message>
    <message>
        <source>Nobody of this team had played by this day. Choose a later one, or the figures of now.</source>
        <translation>Bis zu diesem Tag hatte von diesem Team noch niemand gespielt. Wählen Sie einen späteren oder die Zahlen von heute.</translation>
    </message>
    <message>
        <source>Show the figures of now</source>
        <translation>Zahlen von heute zeigen</translation>
    </message>
</context>
<context>
    <name>touchline::ResultsModel</name>
    <message>
        <source>home</source>
        <translation>zu Hause</translation>
    </message>
    <message>
        <source>away</source>
        <translation>auswärts</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Opponent</source>
        <translation>Gegner</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>W/D/L</source>
        <translation>S/U/N</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Spieltag</translation>
    </message>
</context>
<context>
    <name>touchline::RosterEdit</name>
    <message>
        <source>&amp;Undo the edit</source>
        <translation>Bearbeitung &amp;rückgängig machen</translation>
    </message>
    <message>
        <source>Edit the player…</source>
        <translation>Spieler bearbeiten…</translation>
    </message>
    <message>
        <source>Undo the edit</source>
        <translation>Bearbeitung rückgängig machen</translation>
    </message>
    <message>
        <source>Redo the edit</source>
        <translation>Bearbeitung wiederholen</translation>
    </message>
    <message numerus="yes">
        <source>%n players have changes that the server does not have yet: %1.</source>
        <translation>
            <numerusform>%n Spieler hat Änderungen, die der Server noch nicht hat: %1.</numerusform>
            <numerusform>%n Spieler haben Änderungen, die der Server noch nicht hat: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add players…</source>
        <translation>Spieler aufnehmen…</translation>
    </message>
    <message>
        <source>Squad: %1</source>
        <translation>Kader: %1</translation>
    </message>
    <message>
        <source>New players of %1</source>
        <translation>Neue Spieler von %1</translation>
    </message>
</context>
<context>
    <name>touchline::RosterSheet</name>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Edit the player</source>
        <translation>Spieler bearbeiten</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Shirt number</source>
        <translation>Rückennummer</translation>
    </message>
    <message>
        <source>No position</source>
        <translation>Keine Position</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Shirt n&amp;umber</source>
        <translation>Rückenn&amp;ummer</translation>
    </message>
    <message>
        <source>&amp;Position</source>
        <translation>&amp;Position</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Leaves the team, last day</source>
        <translation>&amp;Verlässt die Mannschaft, letzter Tag</translation>
    </message>
    <message>
        <source>Last day with the team</source>
        <translation>Letzter Tag in der Mannschaft</translation>
    </message>
</context>
<context>
    <name>touchline::RosterViewModel</name>
    <message>
        <source>The registration of this player is not known here. Try again when the server answers.</source>
        <translation>Die Anmeldung dieses Spielers ist hier nicht bekannt. Versuchen Sie es wieder, wenn der Server antwortet.</translation>
    </message>
    <message>
        <source>A player needs a name.</source>
        <translation>Ein Spieler braucht einen Namen.</translation>
    </message>
    <message>
        <source>The server has not said which state this is of. Try again when it answers.</source>
        <translation>Der Server hat nicht gesagt, welchen Stand das hat. Versuchen Sie es wieder, wenn er antwortet.</translation>
    </message>
    <message>
        <source>Squad: %1</source>
        <translation>Kader: %1</translation>
    </message>
    <message>
        <source>Only the coaches of this team and admins may add players to it.</source>
        <translation>Nur die Trainer dieser Mannschaft und Admins dürfen Spieler aufnehmen.</translation>
    </message>
    <message>
        <source>New player: %1</source>
        <translation>Neuer Spieler: %1</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Rückgängig gemacht</translation>
    </message>
    <message>
        <source>Delete the player: %1</source>
        <translation>Spieler löschen: %1</translation>
    </message>
    <message>
        <source>Take %1 out of the squad</source>
        <translation>%1 aus dem Kader nehmen</translation>
    </message>
</context>
<context>
    <name>touchline::SampleMaker</name>
    <message>
        <source>Playing the sample season…</source>
        <translation>Die Beispielsaison wird gespielt …</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Check that there is space and that you may write there.</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen. Prüfen Sie, ob dort Platz ist und Sie dort schreiben dürfen.</translation>
    </message>
    <message>
        <source>The sample league could not be made.</source>
        <translation>Die Beispielliga konnte nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The sample league could not be stored as %1.</source>
        <translation>Die Beispielliga konnte nicht als %1 gespeichert werden.</translation>
    </message>
</context>
<context>
    <name>touchline::ScatterChart</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>Spieler</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Stichprobe</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>too little to be compared</source>
        <translation>zu wenig für einen Vergleich</translation>
    </message>
    <message>
        <source>Nobody has both numbers yet.</source>
        <translation>Noch hat niemand beide Zahlen.</translation>
    </message>
    <message>
        <source>compared</source>
        <translation>verglichen</translation>
    </message>
    <message>
        <source>median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Ausgewählt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message numerus="yes">
        <source>%n players are chosen.</source>
        <translation>
            <numerusform>%n Spieler ist ausgewählt.</numerusform>
            <numerusform>%n Spieler sind ausgewählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no number</source>
        <translation>%1: keine Zahl</translation>
    </message>
    <message>
        <source>chosen to be compared</source>
        <translation>zum Vergleichen ausgewählt</translation>
    </message>
</context>
<context>
    <name>touchline::Scope</name>
    <message>
        <source>This server describes %1 in a way that this version of Touchline does not understand. Update Touchline.</source>
        <translation>Dieser Server beschreibt %1 so, dass diese Version von Touchline es nicht versteht. Aktualisiere Touchline.</translation>
    </message>
</context>
<context>
    <name>touchline::SelfCare</name>
    <message>
        <source>Touchline ended unexpectedly on %1, %2.</source>
        <comment>day, time</comment>
        <translation>Touchline wurde am %1 um %2 unerwartet beendet.</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Bericht zeigen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Touchline %1 can be had; this is %2.</source>
        <translation>Touchline %1 ist erschienen; dies ist %2.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Was ist neu</translation>
    </message>
    <message>
        <source>Not this one</source>
        <translation>Diese nicht</translation>
    </message>
</context>
<context>
    <name>touchline::ServerProgram</name>
    <message>
        <source>The local server could not be started: %1.</source>
        <translation>Der lokale Server ließ sich nicht starten: %1.</translation>
    </message>
</context>
<context>
    <name>touchline::Session</name>
    <message>
        <source>Your session has ended. Sign in again.</source>
        <translation>Ihre Sitzung ist zu Ende. Melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>Opening the sample league…</source>
        <translation>Die Beispielliga wird geöffnet …</translation>
    </message>
    <message>
        <source>Opening the workspace…</source>
        <translation>Der Arbeitsbereich wird geöffnet …</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Check that there is space and that you may write there.</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen. Prüfen Sie, ob dort Platz ist und Sie dort schreiben dürfen.</translation>
    </message>
    <message>
        <source>Making the workspace…</source>
        <translation>Der Arbeitsbereich wird angelegt …</translation>
    </message>
    <message>
        <source>Entering the squad…</source>
        <translation>Der Kader wird eingetragen …</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Anmeldung läuft …</translation>
    </message>
    <message>
        <source>You are signed out, but your sign-in may still lie in the keychain, which is locked or does not answer. Touchline deletes it as soon as the keychain is open; or delete “Touchline” there yourself.</source>
        <translation>Sie sind abgemeldet, aber Ihre Anmeldung liegt vielleicht noch im Schlüsselbund, der gesperrt ist oder nicht antwortet. Touchline löscht sie, sobald der Schlüsselbund offen ist; oder löschen Sie „Touchline“ dort selbst.</translation>
    </message>
</context>
<context>
    <name>touchline::SettingsPage</name>
    <message>
        <source>Sign &amp;out</source>
        <translation>&amp;Abmelden</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
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
        <source>&amp;Theme</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Open &amp;another workspace…</source>
        <translation>Anderen Ar&amp;beitsbereich öffnen …</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Touchline %1, on Qt %2. Free software under the GNU General Public License 3 or later.</source>
        <translation>Touchline %1, auf Qt %2. Freie Software unter der GNU General Public License 3 oder neuer.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>%1, on this computer only</source>
        <comment>name of a workspace</comment>
        <translation>%1, nur auf diesem Computer</translation>
    </message>
    <message>
        <source>viewer</source>
        <translation>Leser</translation>
    </message>
    <message>
        <source>admin</source>
        <translation>Admin</translation>
    </message>
    <message>
        <source>coach</source>
        <translation>Trainer</translation>
    </message>
    <message>
        <source>Signed in as %1 (%2)</source>
        <comment>name, role</comment>
        <translation>Angemeldet als %1 (%2)</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>There is no setting with these words.</source>
        <translation>Keine Einstellung enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Type to find a setting</source>
        <translation>Tippen, um eine Einstellung zu finden</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Eine Einstellung finden</translation>
    </message>
    <message>
        <source>&amp;Numbers and days</source>
        <translation>&amp;Zahlen und Tage</translation>
    </message>
    <message>
        <source>&amp;Copy debug info</source>
        <translation>&amp;Diagnosedaten kopieren</translation>
    </message>
    <message>
        <source>Versions, system, screen and language, for whoever helps you. No names, no addresses.</source>
        <translation>Versionen, System, Bildschirm und Sprache, für alle, die Ihnen helfen. Keine Namen, keine Adressen.</translation>
    </message>
    <message>
        <source>The debug info is in the clipboard.</source>
        <translation>Die Diagnosedaten sind in der Zwischenablage.</translation>
    </message>
</context>
<context>
    <name>touchline::SignInPage</name>
    <message>
        <source>&amp;Stay signed in on this computer</source>
        <translation>Auf diesem Computer angemeldet &amp;bleiben</translation>
    </message>
    <message>
        <source>Sign &amp;in</source>
        <translation>&amp;Anmelden</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Server &amp;address</source>
        <translation>S&amp;erveradresse</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Ihr &amp;Name</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>Connect to your club&apos;s server</source>
        <translation>Mit dem Server Ihres Vereins verbinden</translation>
    </message>
    <message>
        <source>Not encrypted: others on the way can read your password. Use https unless you trust the whole network.</source>
        <translation>Nicht verschlüsselt: Unterwegs können andere Ihr Passwort lesen. Nehmen Sie https, wenn Sie nicht dem ganzen Netz vertrauen.</translation>
    </message>
</context>
<context>
    <name>touchline::Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>Lädt</translation>
    </message>
</context>
<context>
    <name>touchline::SplitsChart</name>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Stichprobe</translation>
    </message>
    <message>
        <source>%1: no numbers in this period.</source>
        <translation>%1: keine Zahlen in diesem Zeitraum.</translation>
    </message>
    <message>
        <source>%1: %2 (%3).</source>
        <translation>%1: %2 (%3).</translation>
    </message>
    <message>
        <source>%1: highest %2 (%3), lowest %4 (%5).</source>
        <translation>%1: am höchsten %2 (%3), am niedrigsten %4 (%5).</translation>
    </message>
    <message>
        <source>95 % interval %1</source>
        <translation>95-%-Intervall %1</translation>
    </message>
</context>
<context>
    <name>touchline::SplitsViewModel</name>
    <message>
        <source>Home and away</source>
        <translation>Daheim und auswärts</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Starter or substitute</source>
        <translation>Startelf oder eingewechselt</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Opponent</source>
        <translation>Gegner</translation>
    </message>
    <message>
        <source>In parts</source>
        <translation>In Teilen</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen …</translation>
    </message>
    <message>
        <source>The parts could not be read.</source>
        <translation>Die Teile konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>Zu Hause</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Gast</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Gewonnen</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Unentschieden</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Von Beginn an</translation>
    </message>
    <message>
        <source>Came on</source>
        <translation>Eingewechselt</translation>
    </message>
    <message>
        <source>No appearance in this period.</source>
        <translation>Kein Einsatz in diesem Zeitraum.</translation>
    </message>
    <message numerus="yes">
        <source>%n matches</source>
        <translation>
            <numerusform>%n Spiel</numerusform>
            <numerusform>%n Spiele</numerusform>
        </translation>
    </message>
    <message>
        <source>no number</source>
        <translation>keine Zahl</translation>
    </message>
    <message>
        <source>Upright: all of them, %1; lines: 95 % intervals</source>
        <translation>Senkrecht: alle zusammen, %1; Striche: 95-%-Intervalle</translation>
    </message>
</context>
<context>
    <name>touchline::SquadEntry</name>
    <message>
        <source>Squad as it was understood</source>
        <translation>Kader, wie er verstanden wurde</translation>
    </message>
    <message>
        <source>9 Ana Ferreira FWD
1 Mia Okafor GK
…or paste the columns of your spreadsheet</source>
        <translation>9 Ana Ferreira FWD
1 Mia Okafor GK
… oder fügen Sie die Spalten Ihrer Tabelle ein</translation>
    </message>
    <message>
        <source>Squad</source>
        <translation>Kader</translation>
    </message>
    <message>
        <source>%1 is in the squad already. Add something that tells the two apart.</source>
        <translation>%1 steht schon im Kader. Füge etwas hinzu, das die beiden unterscheidet.</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message numerus="yes">
        <source>%n players understood</source>
        <translation>
            <numerusform>%n Spieler verstanden</numerusform>
            <numerusform>%n Spieler verstanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>…and %n more</source>
        <translation>
            <numerusform>… und %n weiterer</numerusform>
            <numerusform>… und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchline::SquadFormViewModel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>Rovers (H)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1 percentile of the player&apos;s own %n matches</source>
        <translation>
            <numerusform>%1 Perzentil des einen eigenen Spiels</numerusform>
            <numerusform>%1 Perzentil der %n eigenen Spiele</numerusform>
        </translation>
    </message>
    <message>
        <source>did not play</source>
        <translation>nicht gespielt</translation>
    </message>
    <message>
        <source>Most often above the own middle: %1, in %2 of %3.</source>
        <translation>Am öftesten über der eigenen Mitte: %1, in %2 von %3.</translation>
    </message>
    <message>
        <source>Form of the squad</source>
        <translation>Form des Kaders</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen …</translation>
    </message>
    <message>
        <source>The form of the squad could not be read.</source>
        <translation>Die Form des Kaders konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>the player&apos;s weakest matches</source>
        <translation>die schwächsten Spiele des Spielers</translation>
    </message>
    <message>
        <source>the best</source>
        <translation>die besten</translation>
    </message>
    <message>
        <source>Nobody has played for the team yet.</source>
        <translation>Es hat noch niemand für die Mannschaft gespielt.</translation>
    </message>
    <message>
        <source>%1: nobody has recorded that in these matches.</source>
        <translation>%1: Das hat in diesen Spielen niemand erfasst.</translation>
    </message>
    <message numerus="yes">
        <source>%1 in the last %2 matches, %n players; the shade says where a match stands among the player&apos;s own of the season.</source>
        <translation>
            <numerusform>%1 in den letzten %2 Spielen, ein Spieler; die Farbe sagt, wo ein Spiel unter den eigenen der Saison steht.</numerusform>
            <numerusform>%1 in den letzten %2 Spielen, %n Spieler; die Farbe sagt, wo ein Spiel unter den eigenen der Saison steht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchline::SquadModel</name>
    <message numerus="yes">
        <source>%1, from %n matches and %2</source>
        <translation>
            <numerusform>%1, aus %n Spiel und %2</numerusform>
            <numerusform>%1, aus %n Spielen und %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Player</source>
        <translation>Spieler</translation>
    </message>
    <message>
        <source>Shirt number</source>
        <translation>Rückennummer</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Pos.</source>
        <translation>Pos.</translation>
    </message>
    <message>
        <source>Appearances</source>
        <translation>Einsätze</translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>Einsätze</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Startelf</translation>
    </message>
    <message>
        <source>Playing time</source>
        <translation>Spielzeit</translation>
    </message>
</context>
<context>
    <name>touchline::SquadPreviewModel</name>
    <message>
        <source>Player</source>
        <translation>Spieler</translation>
    </message>
    <message>
        <source>Pos.</source>
        <translation>Pos.</translation>
    </message>
</context>
<context>
    <name>touchline::TableCard</name>
    <message>
        <source>1. Your table</source>
        <translation>1. Ihre Tabelle</translation>
    </message>
    <message>
        <source>Choose &amp;files…</source>
        <translation>&amp;Dateien wählen…</translation>
    </message>
    <message>
        <source>The table</source>
        <translation>Die Tabelle</translation>
    </message>
    <message>
        <source>Choose a f&amp;older…</source>
        <translation>&amp;Ordner wählen…</translation>
    </message>
    <message>
        <source>&amp;Paste a table</source>
        <translation>Tabelle &amp;einfügen</translation>
    </message>
    <message>
        <source>Save an &amp;example…</source>
        <translation>Beispiel &amp;speichern …</translation>
    </message>
    <message>
        <source>Choose a table, or the files of a known source</source>
        <translation>Eine Tabelle wählen oder die Dateien einer bekannten Quelle</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.xlsm)</source>
        <translation>Tabellen (*.csv *.tsv *.txt *.xlsx *.xlsm)</translation>
    </message>
    <message>
        <source>Choose the folder with the files of a known source</source>
        <translation>Den Ordner mit den Dateien einer bekannten Quelle wählen</translation>
    </message>
    <message>
        <source>Save an example</source>
        <translation>Beispiel speichern</translation>
    </message>
    <message>
        <source>Example for Touchline</source>
        <translation>Beispiel für Touchline</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1. Open it in a spreadsheet program and put your own figures in.</source>
        <translation>Gespeichert als %1. Öffnen Sie es in einer Tabellenkalkulation und tragen Sie Ihre eigenen Zahlen ein.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 ließ sich nicht schreiben: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Recognised as %1. %2: %3.</source>
        <translation>Erkannt als %1. %2: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n files have no use in it, and are left out.</source>
        <translation>
            <numerusform>%n Datei hat darin keinen Platz und bleibt weg.</numerusform>
            <numerusform>%n Dateien haben darin keinen Platz und bleiben weg.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the table…</source>
        <translation>Die Tabelle wird gelesen …</translation>
    </message>
    <message>
        <source>A row for each player in each match, with headings in the first line: day, opponent, player, minutes, goals, whatever you write down. Drop a file here (CSV or Excel), choose one, or copy the cells in your spreadsheet and paste them. Files of a known source (FPL, NBA, NHL, WNBA) come together, or as a folder. Your own may look like this:</source>
        <translation>Eine Zeile für jeden Spieler in jedem Spiel, mit Überschriften in der ersten Zeile: Tag, Gegner, Spieler, Minuten, Tore, was immer Sie aufschreiben. Legen Sie eine Datei hier ab (CSV oder Excel), wählen Sie eine, oder kopieren Sie die Zellen in Ihrer Tabelle und fügen Sie sie ein. Dateien einer bekannten Quelle (FPL, NBA, NHL, WNBA) kommen zusammen oder als Ordner. Ihre eigene kann so aussehen:</translation>
    </message>
    <message>
        <source>%1: %2, %3. A double click on a cell mends it here; your file stays as it is.</source>
        <translation>%1: %2, %3. Ein Doppelklick auf eine Zelle berichtigt sie hier; Ihre Datei bleibt, wie sie ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>1. Your files</source>
        <translation>1. Ihre Dateien</translation>
    </message>
</context>
<context>
    <name>touchline::TableIssuesModel</name>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Zelle</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
</context>
<context>
    <name>touchline::TeamPage</name>
    <message>
        <source>Squad</source>
        <translation>Kader</translation>
    </message>
    <message>
        <source>%1 - squad</source>
        <translation>%1 – Kader</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>For and against</source>
        <translation>Für und gegen</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>%1 - form</source>
        <translation>%1 - Form</translation>
    </message>
    <message>
        <source>Opponents</source>
        <translation>Gegner</translation>
    </message>
    <message>
        <source>No match yet. Enter one, or import a table.</source>
        <translation>Noch kein Spiel. Trage eines ein oder importiere eine Tabelle.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>%1 - results</source>
        <translation>%1 - Ergebnisse</translation>
    </message>
    <message>
        <source>%1 - for and against</source>
        <translation>%1 - für und gegen</translation>
    </message>
    <message>
        <source>Nobody is registered for this team yet. Import a table, or ask who keeps the rosters.</source>
        <translation>Für dieses Team ist noch niemand gemeldet. Importiere eine Tabelle oder frage, wer die Kader pflegt.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren …</translation>
    </message>
</context>
<context>
    <name>touchline::TeamViewModel</name>
    <message numerus="yes">
        <source>%n players</source>
        <translation>
            <numerusform>%n Spieler</numerusform>
            <numerusform>%n Spieler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with appearances</source>
        <translation>
            <numerusform>%n mit Einsätzen</numerusform>
            <numerusform>%n mit Einsätzen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchline::TeamsModel</name>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Club</source>
        <translation>Verein</translation>
    </message>
    <message>
        <source>Players</source>
        <translation>Spieler</translation>
    </message>
</context>
<context>
    <name>touchline::TeamsPage</name>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>There is no team in this season yet. Import a table, or ask who keeps the rosters.</source>
        <translation>In dieser Saison gibt es noch kein Team. Importiere eine Tabelle oder frage, wer die Kader pflegt.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren …</translation>
    </message>
</context>
<context>
    <name>touchline::Toast</name>
    <message>
        <source>Dismiss message</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>touchline::TopBar</name>
    <message>
        <source>Season</source>
        <translation>Saison</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Find and do</source>
        <translation>Finden und tun</translation>
    </message>
    <message>
        <source>Find a player, a team or a command</source>
        <translation>Einen Spieler, ein Team oder einen Befehl finden</translation>
    </message>
</context>
<context>
    <name>touchline::TrendChart</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>kein Wert</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Spiel</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Rolling</source>
        <translation>Gleitend</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Stichprobe</translation>
    </message>
    <message numerus="yes">
        <source>%1 over %n match(es)</source>
        <translation>
            <numerusform>%1 über %n Spiel</numerusform>
            <numerusform>%1 über %n Spiele</numerusform>
        </translation>
    </message>
    <message>
        <source>, season %1</source>
        <translation>, Saison %1</translation>
    </message>
    <message>
        <source> (95 % interval %1 to %2)</source>
        <translation> (95-%-Intervall %1 bis %2)</translation>
    </message>
    <message>
        <source>, latest rolling value %1</source>
        <translation>, letzter gleitender Wert %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 in %3</source>
        <translation>%1: %2 in %3</translation>
    </message>
    <message>
        <source>No matches in this period yet.</source>
        <translation>In diesem Zeitraum gibt es noch keine Spiele.</translation>
    </message>
</context>
<context>
    <name>touchline::TrustedCard</name>
    <message>
        <source>Trusted servers</source>
        <translation>Vertraute Server</translation>
    </message>
    <message>
        <source>Servers with a certificate of their own, whose fingerprint you have compared.</source>
        <translation>Server mit eigenem Zertifikat, dessen Fingerabdruck Sie verglichen haben.</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Fingerabdruck (SHA-256)</translation>
    </message>
    <message>
        <source>Stop trusting it</source>
        <translation>Nicht mehr vertrauen</translation>
    </message>
    <message>
        <source>Stop trusting %1</source>
        <translation>%1 nicht mehr vertrauen</translation>
    </message>
</context>
<context>
    <name>touchline::Upcoming</name>
    <message>
        <source>Upcoming</source>
        <translation>Demnächst</translation>
    </message>
    <message>
        <source>At home against %1</source>
        <translation>Zu Hause gegen %1</translation>
    </message>
    <message>
        <source>Away against %1</source>
        <translation>Auswärts gegen %1</translation>
    </message>
    <message>
        <source>To the match: %1</source>
        <translation>Zum Spiel: %1</translation>
    </message>
    <message>
        <source>To the match</source>
        <translation>Zum Spiel</translation>
    </message>
</context>
<context>
    <name>touchline::VersusChart</name>
    <message>
        <source>Statistic</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>%1 has more in %2 of %3 figures, %4 in %5.</source>
        <comment>team, number, number, other team, number</comment>
        <translation>%1 hat bei %2 von %3 Zahlen mehr, %4 bei %5.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No figures yet.</source>
        <translation>Noch keine Zahlen.</translation>
    </message>
</context>
<context>
    <name>touchline::WelcomePage</name>
    <message>
        <source>%1 at %2</source>
        <comment>user at server</comment>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>Sample league</source>
        <translation>Beispielliga</translation>
    </message>
    <message>
        <source>Welcome to Touchline</source>
        <translation>Willkommen bei Touchline</translation>
    </message>
    <message>
        <source>Statistics for your team, with every number&apos;s sample and certainty beside it. How do you want to begin?</source>
        <translation>Statistik für Ihr Team; neben jeder Zahl stehen Stichprobe und Sicherheit. Wie möchten Sie anfangen?</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Umsehen</translation>
    </message>
    <message>
        <source>A made-up league with 20 teams and a whole season of matches. Nothing to fill in; ready in a few seconds.</source>
        <translation>Eine erfundene Liga mit 20 Teams und einer ganzen Saison. Nichts auszufüllen; in wenigen Sekunden bereit.</translation>
    </message>
    <message>
        <source>&amp;Try the sample league</source>
        <translation>&amp;Beispielliga ausprobieren</translation>
    </message>
    <message>
        <source>Your own team</source>
        <translation>Ihr eigenes Team</translation>
    </message>
    <message>
        <source>Your team on this computer only. Type or paste the squad; no account and no server needed.</source>
        <translation>Ihr Team nur auf diesem Computer. Tippen Sie den Kader, oder fügen Sie ihn ein; ohne Konto und ohne Server.</translation>
    </message>
    <message>
        <source>&amp;New workspace</source>
        <translation>&amp;Neuer Arbeitsbereich</translation>
    </message>
    <message>
        <source>Your club&apos;s server</source>
        <translation>Der Server Ihres Vereins</translation>
    </message>
    <message>
        <source>Your club already runs Touchline. You need its address, your name and your password.</source>
        <translation>Ihr Verein betreibt Touchline schon. Sie brauchen Adresse, Namen und Passwort.</translation>
    </message>
    <message>
        <source>&amp;Connect to a server</source>
        <translation>Mit Server &amp;verbinden</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
</context>
<context>
    <name>touchline::Workbench</name>
    <message numerus="yes">
        <source>%n changes need you</source>
        <translation>
            <numerusform>%n Änderung braucht Sie</numerusform>
            <numerusform>%n Änderungen brauchen Sie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes wait for the server</source>
        <translation>
            <numerusform>%n Änderung wartet auf den Server</numerusform>
            <numerusform>%n Änderungen warten auf den Server</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drafts not saved</source>
        <translation>
            <numerusform>%n Entwurf nicht gespeichert</numerusform>
            <numerusform>%n Entwürfe nicht gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>auf diesem Gerät</translation>
    </message>
    <message>
        <source>online</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>Der Server antwortet nicht.</translation>
    </message>
    <message>
        <source>The server does not answer. You are looking at data from %1.</source>
        <translation>Der Server antwortet nicht. Sie sehen Daten von %1.</translation>
    </message>
    <message>
        <source>Trying again…</source>
        <translation>Neuer Versuch …</translation>
    </message>
    <message>
        <source>Touchline keeps trying.</source>
        <translation>Touchline versucht es weiter.</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>nicht verbunden</translation>
    </message>
    <message>
        <source>offline, as of %1</source>
        <translation>offline, Stand %1</translation>
    </message>
</context>
</TS>
