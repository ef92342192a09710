<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>ColumnMeaning</name>
    <message>
        <source>– leave out –</source>
        <translation>– laisser de côté –</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>Joueur</translation>
    </message>
    <message>
        <source>Day of the match</source>
        <translation>Jour du match</translation>
    </message>
    <message>
        <source>Opponent</source>
        <translation>Adversaire</translation>
    </message>
    <message>
        <source>Team of the player</source>
        <translation>Équipe du joueur</translation>
    </message>
    <message>
        <source>Home or away</source>
        <translation>Domicile ou extérieur</translation>
    </message>
    <message>
        <source>Result, our goals first</source>
        <translation>Résultat, nos buts d’abord</translation>
    </message>
    <message>
        <source>Result, home goals first</source>
        <translation>Résultat, buts du club recevant d’abord</translation>
    </message>
    <message>
        <source>Playing time</source>
        <translation>Temps de jeu</translation>
    </message>
    <message>
        <source>Started the match</source>
        <translation>Titulaire</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Shirt number</source>
        <translation>Numéro de maillot</translation>
    </message>
</context>
<context>
    <name>Conflicts</name>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Shirt number</source>
        <translation>Numéro de maillot</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nom court</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formule</translation>
    </message>
    <message>
        <source>Divided by</source>
        <translation>Divisé par</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Mieux</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>Décimales</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Journée</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Date et heure</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Home team</source>
        <translation>Équipe à domicile</translation>
    </message>
    <message>
        <source>Away team</source>
        <translation>Équipe visiteuse</translation>
    </message>
    <message>
        <source>Score of the home team</source>
        <translation>Score de l&apos;équipe à domicile</translation>
    </message>
    <message>
        <source>Score of the away team</source>
        <translation>Score de l&apos;équipe visiteuse</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>C’est</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Année de naissance</translation>
    </message>
</context>
<context>
    <name>CrashReport</name>
    <message>
        <source>The report cannot be deleted: %1</source>
        <translation>Le rapport ne peut pas être supprimé : %1</translation>
    </message>
    <message>
        <source>No report can be kept in %1: %2</source>
        <translation>Aucun rapport ne peut être gardé dans %1 : %2</translation>
    </message>
</context>
<context>
    <name>DeepLink</name>
    <message>
        <source>This link is too long for one of Touchline.</source>
        <translation>Ce lien est trop long pour Touchline.</translation>
    </message>
    <message>
        <source>This is not a link of Touchline. One looks like touchline://club.example/player/12.</source>
        <translation>Ce n’est pas un lien de Touchline. Exemple&#x202f;: touchline://club.example/player/12.</translation>
    </message>
    <message>
        <source>This link leads to no page that Touchline knows.</source>
        <translation>Ce lien ne mène à aucune page connue de Touchline.</translation>
    </message>
</context>
<context>
    <name>DefinedMetrics</name>
    <message>
        <source>Definition: %1</source>
        <translation>Définition&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>EntryRules</name>
    <message>
        <source>%1 is not between %2 and %3.</source>
        <translation>%1 n’est pas entre %2 et %3.</translation>
    </message>
    <message>
        <source>%1 is not a whole number.</source>
        <translation>%1 n’est pas un nombre entier.</translation>
    </message>
    <message>
        <source>Nobody plays longer than %1.</source>
        <translation>Personne ne joue plus de %1.</translation>
    </message>
    <message>
        <source>Somebody who started has played: enter the playing time.</source>
        <translation>Un titulaire a joué&#x202f;: saisissez son temps de jeu.</translation>
    </message>
    <message>
        <source>Somebody with time on the pitch has played.</source>
        <translation>Qui a du temps de jeu a joué.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>You are not signed in.</source>
        <translation>Vous n’êtes pas connecté.</translation>
    </message>
    <message>
        <source>You may not do this. Ask the admin of your club.</source>
        <translation>Vous n’en avez pas le droit. Adressez-vous à l’administrateur de votre club.</translation>
    </message>
    <message>
        <source>This does not exist, or you may not see it.</source>
        <translation>Cela n’existe pas, ou vous ne pouvez pas le voir.</translation>
    </message>
    <message>
        <source>Too many requests. Wait a little.</source>
        <translation>Trop de demandes. Attendez un peu.</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>Le serveur ne répond pas.</translation>
    </message>
    <message>
        <source>This took too long. Choose a shorter period.</source>
        <translation>Cela a pris trop de temps. Choisissez une période plus courte.</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>Une erreur s’est produite.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n seconds.</source>
        <translation>
            <numerusform>Réessayez dans %n seconde.</numerusform>
            <numerusform>Réessayez dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Request: %1</source>
        <translation>Demande&#x202f;: %1</translation>
    </message>
    <message>
        <source>request %1</source>
        <translation>demande %1</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>The file is damaged. Save it anew, or save the sheet as CSV.</source>
        <translation>Le fichier est endommagé. Enregistrez-le à nouveau, ou enregistrez la feuille en CSV.</translation>
    </message>
    <message>
        <source>The table is larger than what is read at once. Save only the rows that are needed, as CSV for example.</source>
        <translation>Le tableau est plus grand que ce qui est lu en une fois. N’enregistrez que les lignes utiles, en CSV par exemple.</translation>
    </message>
    <message>
        <source>This workbook has a password or is of an old Excel (.xls). Save it as .xlsx without a password, or as CSV.</source>
        <translation>Ce classeur a un mot de passe ou vient d’un ancien Excel (.xls). Enregistrez-le en .xlsx sans mot de passe, ou en CSV.</translation>
    </message>
    <message>
        <source>The letters of this file cannot be read. Choose another encoding, or save the file as UTF-8.</source>
        <translation>Les lettres de ce fichier ne peuvent pas être lues. Choisissez un autre encodage, ou enregistrez le fichier en UTF-8.</translation>
    </message>
    <message>
        <source>This time zone is not known; one is Europe/Berlin.</source>
        <translation>Ce fuseau horaire n’est pas connu&#x202f;; un exemple&#x202f;: Europe/Berlin.</translation>
    </message>
    <message>
        <source>This formula is too long or too deeply nested. Divide it.</source>
        <translation>Cette formule est trop longue ou trop imbriquée. Divisez-la.</translation>
    </message>
    <message>
        <source>This name has a meaning in formulas already. Choose another one.</source>
        <translation>Ce nom a déjà un sens dans les formules. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The formula of this cell gives an error instead of a value.</source>
        <translation>La formule de cette cellule donne une erreur au lieu d’une valeur.</translation>
    </message>
    <message>
        <source>A cell has more text than can be read.</source>
        <translation>Une cellule contient plus de texte qu’on ne peut en lire.</translation>
    </message>
    <message>
        <source>A row has more or fewer cells than there are headings. Give every column a heading, or empty the cells beside the table.</source>
        <translation>Une ligne a plus ou moins de cellules qu’il n’y a d’en-têtes. Donnez un en-tête à chaque colonne, ou videz les cellules à côté du tableau.</translation>
    </message>
    <message>
        <source>A heading stands there twice. Give each column one of its own.</source>
        <translation>Un en-tête figure deux fois. Donnez-en un différent à chaque colonne.</translation>
    </message>
    <message>
        <source>This player is in the match twice. Take one of the two rows away.</source>
        <translation>Cette personne figure deux fois dans le match. Retirez l’une des deux lignes.</translation>
    </message>
    <message>
        <source>This is not a table. Save it as .xlsx or as CSV, then try again.</source>
        <translation>Ce n’est pas un tableau. Enregistrez-le en .xlsx ou en CSV, puis réessayez.</translation>
    </message>
    <message>
        <source>There is nothing in this file or sheet.</source>
        <translation>Il n’y a rien dans ce fichier ou cette feuille.</translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <translation>Le fichier n’est plus là.</translation>
    </message>
    <message>
        <source>This is not a file.</source>
        <translation>Ce n’est pas un fichier.</translation>
    </message>
    <message>
        <source>The file is too large. Save only the sheet that is needed, as CSV for example.</source>
        <translation>Le fichier est trop volumineux. N’enregistrez que la feuille utile, en CSV par exemple.</translation>
    </message>
    <message>
        <source>The file cannot be read. Check that you may open it and that no other program uses it.</source>
        <translation>Le fichier ne peut pas être lu. Vérifiez que vous pouvez l’ouvrir et qu’aucun autre programme ne l’utilise.</translation>
    </message>
    <message>
        <source>Nobody has computed the formula of this cell yet. Open the workbook in your spreadsheet and save it.</source>
        <translation>La formule de cette cellule n’est pas encore calculée. Ouvrez le classeur dans votre tableur et enregistrez-le.</translation>
    </message>
    <message>
        <source>A match has no time of its kick-off.</source>
        <translation>Il manque à un match l’heure de son coup d’envoi.</translation>
    </message>
    <message>
        <source>The rows of this match contradict each other.</source>
        <translation>Les lignes de ce match se contredisent.</translation>
    </message>
    <message>
        <source>Some cells of the sheet are merged: the first one has their value, the others are read as empty.</source>
        <translation>Des cellules de la feuille sont fusionnées&#x202f;: la première a la valeur, les autres sont lues comme vides.</translation>
    </message>
    <message>
        <source>This column is needed, and the file does not have it.</source>
        <translation>Cette colonne est nécessaire, et le fichier ne l’a pas.</translation>
    </message>
    <message>
        <source>A file that belongs to these is missing. Choose it together with the others.</source>
        <translation>Il manque un fichier qui va avec ceux-ci. Choisissez-le avec les autres.</translation>
    </message>
    <message>
        <source>A team or a player has no name, or one that is too long.</source>
        <translation>Une équipe ou une personne n’a pas de nom, ou un nom trop long.</translation>
    </message>
    <message>
        <source>There is no file with statistics among these.</source>
        <translation>Il n’y a pas de fichier de statistiques parmi ceux-ci.</translation>
    </message>
    <message>
        <source>The row does not say which player or match it is about.</source>
        <translation>La ligne ne dit pas de qui ou de quel match il s’agit.</translation>
    </message>
    <message>
        <source>The day of the match is missing, or cannot be read.</source>
        <translation>Le jour du match manque ou ne peut pas être lu.</translation>
    </message>
    <message>
        <source>This does not name two teams that are known.</source>
        <translation>Ceci ne nomme pas deux équipes connues.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Ce n’est pas un nombre.</translation>
    </message>
    <message>
        <source>This is not a playing time.</source>
        <translation>Ce n’est pas un temps de jeu.</translation>
    </message>
    <message>
        <source>This is not an Excel workbook. Save the sheet as .xlsx or as CSV.</source>
        <translation>Ce n’est pas un classeur Excel. Enregistrez la feuille en .xlsx ou en CSV.</translation>
    </message>
    <message>
        <source>This is not a whole number.</source>
        <translation>Ce n’est pas un nombre entier.</translation>
    </message>
    <message>
        <source>This is neither yes nor no.</source>
        <translation>Ce n’est ni oui ni non.</translation>
    </message>
    <message>
        <source>This number is smaller or larger than is possible.</source>
        <translation>Ce nombre est plus petit ou plus grand que possible.</translation>
    </message>
    <message>
        <source>A quotation mark is opened here and never closed.</source>
        <translation>Un guillemet s’ouvre ici et ne se ferme jamais.</translation>
    </message>
    <message>
        <source>There is text behind a closing quotation mark. Double the quotation marks inside a cell.</source>
        <translation>Il y a du texte après un guillemet fermant. Doublez les guillemets à l’intérieur d’une cellule.</translation>
    </message>
    <message>
        <source>The season needs a competition and a short name.</source>
        <translation>La saison a besoin d’une compétition et d’un nom court.</translation>
    </message>
    <message>
        <source>Matches of this table lie more than a month outside the days of the season. Check the days and the season; if they are right, the season becomes longer.</source>
        <translation>Des matchs de ce tableau sont à plus d’un mois des dates de la saison. Vérifiez les dates et la saison&#x202f;; si elles sont justes, la saison s’allonge.</translation>
    </message>
    <message>
        <source>Only one file of this kind is read at a time.</source>
        <translation>Un seul fichier de ce genre est lu à la fois.</translation>
    </message>
    <message>
        <source>The workbook has no such sheet, or it is hidden. Choose another one.</source>
        <translation>Le classeur n’a pas cette feuille, ou elle est masquée. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>A row above gives this team another name.</source>
        <translation>Une ligne au-dessus donne un autre nom à cette équipe.</translation>
    </message>
    <message>
        <source>This playing time is not possible.</source>
        <translation>Ce temps de jeu n’est pas possible.</translation>
    </message>
    <message>
        <source>All together this is too large. Make it smaller, or divide it.</source>
        <translation>L’ensemble est trop grand. Réduisez-le ou divisez-le.</translation>
    </message>
    <message>
        <source>These are too many files at once. Bring fewer.</source>
        <translation>Cela fait trop de fichiers à la fois. Apportez-en moins.</translation>
    </message>
    <message>
        <source>This column is not known. Correct its heading, or take the column out.</source>
        <translation>Cette colonne n’est pas connue. Corrigez son en-tête, ou retirez la colonne.</translation>
    </message>
    <message>
        <source>This file is none of those that are read here.</source>
        <translation>Ce fichier n’est pas de ceux qui sont lus ici.</translation>
    </message>
    <message>
        <source>This match is not known.</source>
        <translation>Ce match n’est pas connu.</translation>
    </message>
    <message>
        <source>This player is not known.</source>
        <translation>Cette personne n’est pas connue.</translation>
    </message>
    <message>
        <source>The sport has no such position.</source>
        <translation>Ce sport n’a pas ce poste.</translation>
    </message>
    <message>
        <source>This team does not take part in the match or in the season.</source>
        <translation>Cette équipe ne participe pas au match ou à la saison.</translation>
    </message>
    <message>
        <source>Several players of this team have the same name. Give one of them another name, an initial for example, here and in the table.</source>
        <translation>Plusieurs personnes de cette équipe ont le même nom. Donnez à l’une un autre nom, une initiale par exemple, ici et dans le tableau.</translation>
    </message>
    <message>
        <source>The server is at work on this already. Wait a little.</source>
        <translation>Le serveur y travaille déjà. Attendez un peu.</translation>
    </message>
    <message>
        <source>With this, other formulas could not be computed any more. Change those first.</source>
        <translation>Avec cela, d’autres formules ne pourraient plus être calculées. Modifiez d’abord celles-ci.</translation>
    </message>
    <message>
        <source>This stays as it is. Make a new one instead.</source>
        <translation>Ceci reste tel quel. Créez plutôt un nouvel élément.</translation>
    </message>
    <message>
        <source>Somebody who started, or has time on the pitch, has played.</source>
        <translation>Qui a débuté ou a du temps de jeu a joué.</translation>
    </message>
    <message>
        <source>This text holds a character that cannot be stored. Type it anew.</source>
        <translation>Ce texte contient un caractère qui ne peut pas être enregistré. Saisissez-le à nouveau.</translation>
    </message>
    <message>
        <source>These days are not possible: the first must not lie after the last, nor too far before it.</source>
        <translation>Ces jours ne sont pas possibles&#x202f;: le premier ne doit pas venir après le dernier, ni trop longtemps avant.</translation>
    </message>
    <message>
        <source>This was deleted. Make a new one.</source>
        <translation>Ceci a été supprimé. Créez-en un nouveau.</translation>
    </message>
    <message>
        <source>This stands there twice. Take one of the two away.</source>
        <translation>Ceci figure deux fois. Retirez l’un des deux.</translation>
    </message>
    <message>
        <source>There is no text yet. Write something first.</source>
        <translation>Il n’y a pas encore de texte. Écrivez d’abord quelque chose.</translation>
    </message>
    <message>
        <source>A result has the scores of both teams.</source>
        <translation>Un résultat comporte le score des deux équipes.</translation>
    </message>
    <message>
        <source>There are statistics of this match already. Delete them before its teams change.</source>
        <translation>Il y a déjà des statistiques de ce match. Supprimez-les avant de changer ses équipes.</translation>
    </message>
    <message>
        <source>There are matches that do not go with this any more. Change or delete them first.</source>
        <translation>Il y a des matchs qui n’iraient plus avec cela. Modifiez-les ou supprimez-les d’abord.</translation>
    </message>
    <message>
        <source>The import cannot be undone: others build on it by now. Undo later imports first, or correct it by hand. Nothing was changed.</source>
        <translation>L’importation ne peut pas être annulée&#x202f;: d’autres données en dépendent. Annulez d’abord les importations suivantes, ou corrigez à la main. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This import is not checked any more. Check it once more.</source>
        <translation>Cette importation n’est plus vérifiée. Vérifiez-la encore une fois.</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing was written.</source>
        <translation>L’importation a été arrêtée. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>This import has been undone already.</source>
        <translation>Cette importation a déjà été annulée.</translation>
    </message>
    <message>
        <source>This import was written by an older version, which did not note what it made. It cannot be undone.</source>
        <translation>Cette importation vient d’une version plus ancienne, qui n’a pas noté ce qu’elle créait. Elle ne peut pas être annulée.</translation>
    </message>
    <message>
        <source>This import was written already.</source>
        <translation>Cette importation est déjà écrite.</translation>
    </message>
    <message>
        <source>Other imports of yours are under way. Wait until they are done, write them, or stop them.</source>
        <translation>D’autres importations de votre part sont en cours. Attendez leur fin, écrivez-les ou arrêtez-les.</translation>
    </message>
    <message>
        <source>A text is missing, or too long.</source>
        <translation>Un texte manque ou est trop long.</translation>
    </message>
    <message>
        <source>There were too many failed sign-ins. Wait a little.</source>
        <translation>Il y a eu trop de connexions manquées. Attendez un peu.</translation>
    </message>
    <message>
        <source>A match of this table belongs to another season already.</source>
        <translation>Un match de ce tableau appartient déjà à une autre saison.</translation>
    </message>
    <message>
        <source>Only admins add teams to a season. Ask one of them, or choose a team that takes part in it.</source>
        <translation>Seuls les administrateurs ajoutent des équipes à une saison. Demandez à l’un d’eux, ou choisissez une équipe qui y participe.</translation>
    </message>
    <message>
        <source>A name needs a letter or a digit.</source>
        <translation>Un nom a besoin d’une lettre ou d’un chiffre.</translation>
    </message>
    <message>
        <source>Only a match that is under way or over has a score. Change its status as well.</source>
        <translation>Seul un match en cours ou terminé a un score. Changez aussi son statut.</translation>
    </message>
    <message>
        <source>This player never belonged to this team.</source>
        <translation>Cette personne n’a jamais fait partie de cette équipe.</translation>
    </message>
    <message>
        <source>This match is not played yet. Change its status before you enter statistics.</source>
        <translation>Ce match n’est pas encore joué. Changez son statut avant de saisir des statistiques.</translation>
    </message>
    <message>
        <source>This player does not belong to the team in this season. Add the player to the squad first.</source>
        <translation>Cette personne ne fait pas partie de l’équipe cette saison. Ajoutez-la d’abord à l’effectif.</translation>
    </message>
    <message>
        <source>This player did not belong to the team on the day of the match. Correct the days in the squad first.</source>
        <translation>Cette personne ne faisait pas partie de l’équipe le jour du match. Corrigez d’abord les jours dans l’effectif.</translation>
    </message>
    <message>
        <source>The day lies outside the season.</source>
        <translation>Le jour est en dehors de la saison.</translation>
    </message>
    <message>
        <source>The player belongs to this team on some of these days already.</source>
        <translation>La personne fait déjà partie de cette équipe certains de ces jours.</translation>
    </message>
    <message>
        <source>A reason is one short line.</source>
        <translation>Une raison tient en une courte ligne.</translation>
    </message>
    <message>
        <source>A correction needs a reason. Say why.</source>
        <translation>Une correction a besoin d’une raison. Dites pourquoi.</translation>
    </message>
    <message>
        <source>A team does not play against itself.</source>
        <translation>Une équipe ne joue pas contre elle-même.</translation>
    </message>
    <message>
        <source>The season has no days: it needs matches, or a first and a last day.</source>
        <translation>La saison n’a pas de jours&#x202f;: il lui faut des matchs, ou un premier et un dernier jour.</translation>
    </message>
    <message>
        <source>There is a metric of this name already. Choose another name.</source>
        <translation>Il y a déjà un indicateur de ce nom. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>There is one of this name already. Choose another name.</source>
        <translation>Ce nom existe déjà. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The competition has a season of this name already. Choose another name.</source>
        <translation>La compétition a déjà une saison de ce nom. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>This text is too long. Make it shorter.</source>
        <translation>Ce texte est trop long. Raccourcissez-le.</translation>
    </message>
    <message>
        <source>There are more of these than there may be. Take some away first.</source>
        <translation>Il y en a plus qu’il n’est permis. Retirez-en d’abord quelques-uns.</translation>
    </message>
    <message>
        <source>This is not known any more. It may have been deleted.</source>
        <translation>Ceci n’est plus connu. Peut-être a-t-il été supprimé.</translation>
    </message>
    <message>
        <source>The server does not know this sport.</source>
        <translation>Le serveur ne connaît pas ce sport.</translation>
    </message>
    <message>
        <source>Name or password is wrong.</source>
        <translation>Le nom ou le mot de passe est faux.</translation>
    </message>
    <message>
        <source>This formula has changed or is gone. Look at it again, then decide anew.</source>
        <translation>Cette formule a changé ou n’existe plus. Regardez-la à nouveau, puis décidez.</translation>
    </message>
    <message>
        <source>A name is missing, too long, or has characters that cannot be shown.</source>
        <translation>Un nom manque, est trop long ou contient des caractères qui ne peuvent pas être affichés.</translation>
    </message>
    <message>
        <source>It reads a formula that has an error itself. Correct that one first.</source>
        <translation>Elle lit une formule qui contient elle-même une erreur. Corrigez d’abord celle-ci.</translation>
    </message>
    <message>
        <source>There are too many or too few values in the brackets of this function.</source>
        <translation>Il y a trop ou trop peu de valeurs entre les parenthèses de cette fonction.</translation>
    </message>
    <message>
        <source>Nothing is assigned in a formula. Compare with ==.</source>
        <translation>Rien n’est affecté dans une formule. Comparez avec ==.</translation>
    </message>
    <message>
        <source>A bracket lacks its counterpart.</source>
        <translation>Il manque à une parenthèse sa contrepartie.</translation>
    </message>
    <message>
        <source>This character has no meaning in a formula.</source>
        <translation>Ce caractère n’a pas de sens dans une formule.</translation>
    </message>
    <message>
        <source>A comma stands only between the values of a function. Write decimals with a point: 1.5.</source>
        <translation>Une virgule ne se met qu’entre les valeurs d’une fonction. Écrivez les décimales avec un point&#x202f;: 1.5.</translation>
    </message>
    <message>
        <source>The formula would read itself.</source>
        <translation>La formule se lirait elle-même.</translation>
    </message>
    <message>
        <source>The formula, or a part of it, is still empty.</source>
        <translation>La formule, ou une partie, est encore vide.</translation>
    </message>
    <message>
        <source>This cannot be mixed: one part is counted match by match, the other from sums or of a whole team.</source>
        <translation>Ceci ne peut pas être mélangé&#x202f;: une partie compte match par match, l’autre à partir de sommes ou de toute une équipe.</translation>
    </message>
    <message>
        <source>This is not a number. Write 2 or 0.5, and a sign such as * before a name.</source>
        <translation>Ce n’est pas un nombre. Écrivez 2 ou 0.5, et un signe comme * devant un nom.</translation>
    </message>
    <message>
        <source>A formula needs exactly one result.</source>
        <translation>Une formule doit avoir exactement un résultat.</translation>
    </message>
    <message>
        <source>This cannot be read as a formula.</source>
        <translation>Ceci ne peut pas être lu comme une formule.</translation>
    </message>
    <message>
        <source>A metric is one formula, or one part divided by another; not both.</source>
        <translation>Un indicateur est une formule, ou une partie divisée par une autre&#x202f;; pas les deux.</translation>
    </message>
    <message>
        <source>The formula needs a name.</source>
        <translation>La formule a besoin d’un nom.</translation>
    </message>
    <message>
        <source>Quotients of single matches cannot be added up. Divide the sums instead.</source>
        <translation>Les quotients de matchs isolés ne s’additionnent pas. Divisez plutôt les sommes.</translation>
    </message>
    <message>
        <source>Only one part divided by another can be a share.</source>
        <translation>Seule une partie divisée par une autre peut être une proportion.</translation>
    </message>
    <message>
        <source>There is no such function.</source>
        <translation>Cette fonction n’existe pas.</translation>
    </message>
    <message>
        <source>There is nothing of this name here.</source>
        <translation>Il n’y a rien de ce nom ici.</translation>
    </message>
    <message>
        <source>This workspace is damaged and was not opened. Nothing was changed. Restore the latest backup.</source>
        <translation>Cet espace de travail est endommagé et n’a pas été ouvert. Rien n’a été modifié. Restaurez la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>This file belongs to another program and was not opened. Nothing was changed.</source>
        <translation>Ce fichier appartient à un autre programme et n’a pas été ouvert. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Another program has this workspace open. Close it there first.</source>
        <translation>Un autre programme a ouvert cet espace de travail. Fermez-le d’abord là-bas.</translation>
    </message>
    <message>
        <source>This workspace was written by a newer Touchline. Nothing was changed. Install the newer version.</source>
        <translation>Cet espace de travail vient d’un Touchline plus récent. Rien n’a été modifié. Installez la version plus récente.</translation>
    </message>
    <message>
        <source>This server describes the sport in a way that this version of Touchline does not understand. Update Touchline.</source>
        <translation>Ce serveur décrit le sport d’une façon que cette version de Touchline ne comprend pas. Mettez Touchline à jour.</translation>
    </message>
    <message>
        <source>This cannot be read.</source>
        <translation>Ceci ne peut pas être lu.</translation>
    </message>
    <message>
        <source>This cannot be taken like this.</source>
        <translation>Ceci ne peut pas être accepté tel quel.</translation>
    </message>
    <message>
        <source>Something that is there already stands in the way.</source>
        <translation>Quelque chose qui existe déjà l’empêche.</translation>
    </message>
    <message>
        <source>This has changed in the meantime. Look at it again, then decide anew.</source>
        <translation>Ceci a changé entre-temps. Regardez-le à nouveau, puis décidez.</translation>
    </message>
    <message>
        <source>This is too much at once. Choose less: a shorter period, or fewer rows.</source>
        <translation>C’est trop à la fois. Choisissez moins&#x202f;: une période plus courte ou moins de lignes.</translation>
    </message>
    <message>
        <source>The server cannot do this.</source>
        <translation>Le serveur ne sait pas faire cela.</translation>
    </message>
    <message>
        <source>This was stopped.</source>
        <translation>Ceci a été arrêté.</translation>
    </message>
    <message>
        <source>Line %1, “%2”: %3</source>
        <translation>Ligne %1, «&#x202f;%2&#x202f;»&#x202f;: %3</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>It can be from %1 to %2.</source>
        <translation>Il peut aller de %1 à %2.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n errors in all.</source>
        <translation>
            <numerusform>Il y a %n erreur au total.</numerusform>
            <numerusform>Il y a %n erreurs au total.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write figures, or leave the cell empty.</source>
        <translation>Écrivez des chiffres, ou laissez la cellule vide.</translation>
    </message>
    <message>
        <source>Write the time like 78 or 78:30, or leave the cell empty.</source>
        <translation>Écrivez le temps comme 78 ou 78:30, ou laissez la cellule vide.</translation>
    </message>
    <message>
        <source>Nobody plays that long: correct it.</source>
        <translation>Personne ne joue aussi longtemps&#x202f;: corrigez.</translation>
    </message>
    <message>
        <source>Correct it, or choose what the column really means.</source>
        <translation>Corrigez, ou choisissez ce que la colonne signifie vraiment.</translation>
    </message>
    <message>
        <source>Only whole numbers are counted here: correct it, or choose what the column really means.</source>
        <translation>On ne compte ici que des nombres entiers&#x202f;: corrigez, ou choisissez ce que la colonne signifie vraiment.</translation>
    </message>
    <message>
        <source>All rows of a match need the same result.</source>
        <translation>Toutes les lignes d’un match doivent avoir le même résultat.</translation>
    </message>
    <message>
        <source>Write a position of the sport, or leave the cell empty.</source>
        <translation>Écrivez un poste de ce sport, ou laissez la cellule vide.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Vouliez-vous dire «&#x202f;%1&#x202f;»&#x202f;?</translation>
    </message>
</context>
<context>
    <name>ExplorePage</name>
    <message>
        <source>with at least %1 % of their team&apos;s time</source>
        <translation>avec au moins %1&#x202f;% du temps de leur équipe</translation>
    </message>
    <message>
        <source>They hardly go together</source>
        <translation>Ils ne vont guère ensemble</translation>
    </message>
    <message>
        <source>Who has more of one has slightly less of the other</source>
        <translation>Qui a plus de l’un a un peu moins de l’autre</translation>
    </message>
    <message>
        <source>Who has more of one has less of the other</source>
        <translation>Qui a plus de l’un a moins de l’autre</translation>
    </message>
    <message>
        <source>Who has more of one has much less of the other</source>
        <translation>Qui a plus de l’un a bien moins de l’autre</translation>
    </message>
    <message>
        <source>They go together slightly</source>
        <translation>Ils vont un peu ensemble</translation>
    </message>
    <message>
        <source>They go together</source>
        <translation>Ils vont ensemble</translation>
    </message>
    <message>
        <source>They go together strongly</source>
        <translation>Ils vont nettement ensemble</translation>
    </message>
    <message>
        <source>%1 percentile of %2</source>
        <comment>98th percentile of 61</comment>
        <translation>%1 centile de %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>2nd of 7</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>No correlation: %1 (n = %2).</source>
        <translation>Pas de corrélation&#x202f;: %1 (n = %2).</translation>
    </message>
    <message>
        <source> (95 % interval %1 to %2)</source>
        <translation> (intervalle à 95&#x202f;% de %1 à %2)</translation>
    </message>
    <message>
        <source>%1: r = %2%3, n = %4.</source>
        <translation>%1&#x202f;: r = %2%3, n = %4.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message numerus="yes">
        <source>%n appearances</source>
        <translation>
            <numerusform>%n apparition</numerusform>
            <numerusform>%n apparitions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n players</source>
        <translation>
            <numerusform>%n joueur</numerusform>
            <numerusform>%n joueurs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2, %3.</source>
        <comment>Goals and xG of 187 players with ..., Premier League</comment>
        <translation>%1 de %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are not shown: players of other teams may not be named.</source>
        <translation>
            <numerusform>%n d’entre eux n’est pas affiché&#x202f;: les joueurs d’autres équipes ne peuvent pas être nommés.</numerusform>
            <numerusform>%n d’entre eux ne sont pas affichés&#x202f;: les joueurs d’autres équipes ne peuvent pas être nommés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody who has played enough has both numbers in this season.</source>
        <translation>Aucun joueur ayant assez joué n’a ces deux chiffres cette saison.</translation>
    </message>
    <message>
        <source>Nobody has both numbers in this season. Choose other metrics, or another season at the top.</source>
        <translation>Personne n’a ces deux chiffres cette saison. Choisissez d’autres indicateurs, ou une autre saison en haut.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>97th percentile of 61 forwards</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Nobody who has played enough has this number in this season.</source>
        <translation>Aucun joueur ayant assez joué n’a ce chiffre cette saison.</translation>
    </message>
    <message>
        <source>Nothing to show: %1.</source>
        <translation>Rien à afficher&#x202f;: %1.</translation>
    </message>
    <message>
        <source>%1 of %2, %3.</source>
        <comment>Goals of 312 players with at least 30 %, Premier League</comment>
        <translation>%1 de %2, %3.</translation>
    </message>
    <message>
        <source>Half of them have %1 to %2, the median is %3.</source>
        <translation>La moitié d’entre eux a de %1 à %2, la médiane est %3.</translation>
    </message>
    <message>
        <source>%1 has no place: %2.</source>
        <translation>%1 n’est pas classé&#x202f;: %2.</translation>
    </message>
    <message>
        <source>%1 has %2.</source>
        <translation>%1 a %2.</translation>
    </message>
    <message>
        <source>%1 has %2: %3.</source>
        <translation>%1 a %2&#x202f;: %3.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>others</source>
        <translation>autres</translation>
    </message>
    <message>
        <source>Colour and shape say the team.</source>
        <translation>La couleur et la forme indiquent l’équipe.</translation>
    </message>
    <message>
        <source>Colour and shape say the position.</source>
        <translation>La couleur et la forme indiquent le poste.</translation>
    </message>
    <message>
        <source>The size says %1.</source>
        <comment>Shots /90</comment>
        <translation>La taille indique %1.</translation>
    </message>
</context>
<context>
    <name>FirstSeason</name>
    <message>
        <source>Matches of %1</source>
        <translation>Matchs de %1</translation>
    </message>
    <message>
        <source>Say what the competition is called.</source>
        <translation>Dites comment s’appelle la compétition.</translation>
    </message>
    <message>
        <source>Give the season a name, such as 2026/27.</source>
        <translation>Donnez un nom à la saison, comme 2026/27.</translation>
    </message>
</context>
<context>
    <name>FormulaDrafts</name>
    <message>
        <source>The formula cannot be kept on this computer: %1. Make room, or save it now.</source>
        <translation>La formule ne peut pas être conservée sur cet ordinateur : %1. Faites de la place, ou enregistrez-la maintenant.</translation>
    </message>
</context>
<context>
    <name>FormulaTexts</name>
    <message>
        <source>To be read only: coaches write the formulas of their teams, admins those of everybody.</source>
        <translation>Lecture seule&#x202f;: les entraîneurs écrivent les formules de leurs équipes, les administrateurs celles de tous.</translation>
    </message>
    <message>
        <source>Begin to type what is counted, and choose from the names; Ctrl+Space shows all of them.</source>
        <translation>Commencez à taper ce qui est compté et choisissez parmi les noms&#x202f;; Ctrl+Espace les montre tous.</translation>
    </message>
    <message>
        <source>At character %1: %2</source>
        <translation>Au caractère %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>Vouliez-vous dire «&#x202f;%1&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>The formula can be computed. Give it a name to save it.</source>
        <translation>La formule peut être calculée. Donnez-lui un nom pour l’enregistrer.</translation>
    </message>
    <message>
        <source>✓ The formula can be computed. Other formulas know it as %1.</source>
        <translation>✓ La formule peut être calculée. Les autres formules la connaissent sous le nom %1.</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>No season yet</source>
        <translation>Pas encore de saison</translation>
    </message>
    <message>
        <source>data as of %1</source>
        <translation>données du %1</translation>
    </message>
    <message numerus="yes">
        <source>%n teams</source>
        <translation>
            <numerusform>%n équipe</numerusform>
            <numerusform>%n équipes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n players</source>
        <translation>
            <numerusform>%n joueur</numerusform>
            <numerusform>%n joueurs</numerusform>
        </translation>
    </message>
    <message>
        <source>revision %1</source>
        <translation>révision %1</translation>
    </message>
</context>
<context>
    <name>ImportBody</name>
    <message numerus="yes">
        <source>These are more than %n files. Bring fewer at a time: a part of the season does no harm, the rest can follow.</source>
        <translation>
            <numerusform>Il y a plus de %n fichier. Apportez-en moins à la fois : une partie de la saison ne nuit pas, le reste peut suivre.</numerusform>
            <numerusform>Il y a plus de %n fichiers. Apportez-en moins à la fois : une partie de la saison ne nuit pas, le reste peut suivre.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 ne peut pas être lu.</translation>
    </message>
    <message>
        <source>There are two files called %1. Rename one, or bring the files of one folder only.</source>
        <translation>Deux fichiers s’appellent %1. Renommez-en un, ou apportez les fichiers d’un seul dossier.</translation>
    </message>
    <message>
        <source>%1 is too much: a file may have %2, all together %3. Use the command touchlined import for it.</source>
        <translation>%1 est de trop : un fichier peut avoir %2, tous ensemble %3. Utilisez pour cela la commande touchlined import.</translation>
    </message>
</context>
<context>
    <name>ImportTarget</name>
    <message>
        <source>%1 %2 (new)</source>
        <translation>%1 %2 (nouvelle)</translation>
    </message>
    <message>
        <source>A new season…</source>
        <translation>Une nouvelle saison…</translation>
    </message>
</context>
<context>
    <name>KeptDrafts</name>
    <message>
        <source>A formula without a name</source>
        <translation>Une formule sans nom</translation>
    </message>
    <message>
        <source>Formula: %1</source>
        <translation>Formule : %1</translation>
    </message>
    <message>
        <source>Lines of a match</source>
        <translation>Lignes d&apos;un match</translation>
    </message>
    <message>
        <source>Lines of %1</source>
        <translation>Lignes de %1</translation>
    </message>
</context>
<context>
    <name>LeadersPage</name>
    <message>
        <source>at least %1 per match of the team in: %2</source>
        <comment>0.395 per match of the team in: Shots</comment>
        <translation>au moins %1 par match de l’équipe en&#x202f;: %2</translation>
    </message>
    <message>
        <source>at least %1 in: %2</source>
        <comment>15 in: Shots</comment>
        <translation>au moins %1 en&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1, total</source>
        <translation>%1, total</translation>
    </message>
    <message>
        <source>%1, the least is best</source>
        <translation>%1, le moins est le mieux</translation>
    </message>
    <message>
        <source>at least %1 % of the team&apos;s playing time</source>
        <translation>au moins %1&#x202f;% du temps de jeu de l’équipe</translation>
    </message>
    <message>
        <source>Totals ask for no least playing time.</source>
        <translation>Les totaux n’exigent pas de temps de jeu minimal.</translation>
    </message>
    <message>
        <source>A place takes nothing but a value.</source>
        <translation>Pour être classé, il suffit d’une valeur.</translation>
    </message>
    <message>
        <source>A place takes %1.</source>
        <translation>Pour être classé, il faut %1.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> et </translation>
    </message>
    <message>
        <source>The rule is that of %1.</source>
        <translation>La règle est celle de %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n players have a place</source>
        <translation>
            <numerusform>%n joueur est classé</numerusform>
            <numerusform>%n joueurs sont classés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n have too little for one</source>
        <translation>
            <numerusform>, %n n’a pas assez joué</numerusform>
            <numerusform>, %n n’ont pas assez joué</numerusform>
        </translation>
    </message>
    <message>
        <source>Places are among the players of your own teams</source>
        <translation>Les places valent parmi les joueurs de vos propres équipes</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>Places are among your own teams: too few players</comment>
        <translation>%1&#x202f;: %2.</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>This list is longer than Touchline can take at once. Choose a shorter period, or one team.</source>
        <translation>Cette liste est plus longue que ce que Touchline peut prendre en une fois. Choisissez une période plus courte, ou une équipe.</translation>
    </message>
    <message>
        <source>The server&apos;s list has no end: it leads back to a page that was there before. Tell whoever runs the server.</source>
        <translation>La liste du serveur n’a pas de fin&#xa0;: elle ramène à une page déjà vue. Dites-le à qui gère le serveur.</translation>
    </message>
</context>
<context>
    <name>MatchDrafts</name>
    <message>
        <source>What you typed cannot be kept on this computer: %1. Make room, or save it now.</source>
        <translation>Votre saisie ne peut pas être conservée sur cet ordinateur&#x202f;: %1. Faites de la place, ou enregistrez maintenant.</translation>
    </message>
</context>
<context>
    <name>MatchFilter</name>
    <message>
        <source>Against %1</source>
        <translation>Contre %1</translation>
    </message>
</context>
<context>
    <name>MetricCatalog</name>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>set</source>
        <translation>set</translation>
    </message>
    <message>
        <source>sets</source>
        <translation>sets</translation>
    </message>
    <message>
        <source>inning</source>
        <translation>manche</translation>
    </message>
    <message>
        <source>innings</source>
        <translation>manches</translation>
    </message>
    <message>
        <source>out</source>
        <translation>retrait</translation>
    </message>
    <message>
        <source>outs</source>
        <translation>retraits</translation>
    </message>
    <message>
        <source>match</source>
        <translation>match</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>matchs</translation>
    </message>
    <message>
        <source>per %1</source>
        <comment>per set</comment>
        <translation>par %1</translation>
    </message>
    <message>
        <source>per %1 %2</source>
        <comment>per 9 innings</comment>
        <translation>par %1 %2</translation>
    </message>
    <message>
        <source>%1, %2: the sum over the period divided by the playing time.</source>
        <translation>%1, %2&#x202f;: la somme sur la période divisée par le temps de jeu.</translation>
    </message>
    <message>
        <source>Definition: %1</source>
        <translation>Définition&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 = (%2) / (%3), from the sums of the period.</source>
        <translation>%1 = (%2) / (%3), à partir des sommes de la période.</translation>
    </message>
    <message>
        <source>%1: %2, counted match by match.</source>
        <translation>%1&#x202f;: %2, compté match par match.</translation>
    </message>
    <message>
        <source>%1 = %2, from the sums of the period.</source>
        <translation>%1 = %2, à partir des sommes de la période.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percentage</comment>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>5 innings</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Min</source>
        <translation>Min</translation>
    </message>
    <message>
        <source>players</source>
        <translation>joueurs</translation>
    </message>
    <message>
        <source>the playing time is not known</source>
        <translation>le temps de jeu n’est pas connu</translation>
    </message>
    <message>
        <source>too few players to compare with</source>
        <translation>trop peu de joueurs pour comparer</translation>
    </message>
    <message>
        <source>too little playing time for a comparison</source>
        <translation>trop peu de temps de jeu pour comparer</translation>
    </message>
    <message>
        <source>other players are compared over whole seasons and date ranges only</source>
        <translation>les autres joueurs ne sont comparés que sur des saisons entières et entre deux dates</translation>
    </message>
    <message>
        <source>nothing to divide by yet</source>
        <translation>encore rien par quoi diviser</translation>
    </message>
    <message>
        <source>nobody recorded it in this period</source>
        <translation>personne ne l’a relevé pendant cette période</translation>
    </message>
    <message>
        <source>players of other teams may not be shown here</source>
        <translation>les joueurs d’autres équipes ne peuvent pas être montrés ici</translation>
    </message>
    <message>
        <source>a team wrote this metric for itself, and it is not computed over others</source>
        <translation>une équipe a écrit cet indicateur pour elle-même, et il n’est pas calculé pour les autres</translation>
    </message>
    <message>
        <source>all values are equal</source>
        <translation>toutes les valeurs sont égales</translation>
    </message>
    <message>
        <source>no appearance in this period</source>
        <translation>aucune apparition pendant cette période</translation>
    </message>
    <message>
        <source>too few matches</source>
        <translation>trop peu de matchs</translation>
    </message>
    <message>
        <source>not available (%1)</source>
        <translation>non disponible (%1)</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>A note has a text.</source>
        <translation>Une note a un texte.</translation>
    </message>
    <message>
        <source>A note has at most %1 characters, and this one has %2. Shorten it, or write two.</source>
        <translation>Une note a au plus %1 caractères, et celle-ci en a %2. Raccourcissez-la ou écrivez-en deux.</translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message>
        <source>This change is too large to be kept.</source>
        <translation>Cette modification est trop grande pour être conservée.</translation>
    </message>
    <message>
        <source>Too many changes wait for the server. Connect to it, or discard some.</source>
        <translation>Trop de modifications attendent le serveur. Connectez-vous à lui, ou abandonnez-en.</translation>
    </message>
    <message>
        <source>The change cannot be kept on this computer: %1. Make room, then try again.</source>
        <translation>La modification ne peut pas être conservée sur cet ordinateur&#x202f;: %1. Faites de la place, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>%1 has more %2 than before: %3 in the last five, %4 otherwise.</source>
        <translation>%1 a plus de %2 qu’avant&#x202f;: %3 sur les cinq derniers, %4 sinon.</translation>
    </message>
    <message>
        <source>%1 has less %2 than before: %3 in the last five, %4 otherwise.</source>
        <translation>%1 a moins de %2 qu’avant&#x202f;: %3 sur les cinq derniers, %4 sinon.</translation>
    </message>
    <message>
        <source>%1 to %2 · %3 and %4 matches · by chance alone in %5 % of such tests</source>
        <translation>%1 à %2 · %3 et %4 matchs · par pur hasard dans %5&#x202f;% de tels tests</translation>
    </message>
    <message>
        <source>appearances</source>
        <translation>apparitions</translation>
    </message>
    <message>
        <source>%1 has reached %2 %3.</source>
        <translation>%1 a atteint %2 %3.</translation>
    </message>
    <message>
        <source>%1 is close to %2 %3.</source>
        <translation>%1 est proche de %2 %3.</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 jusqu’ici</translation>
    </message>
    <message>
        <source>%1 has had the best season so far in %2: %3.</source>
        <translation>%1 réalise sa meilleure saison jusqu’ici en %2&#x202f;: %3.</translation>
    </message>
    <message>
        <source>%1 had the best match of the season in %2: %3.</source>
        <translation>%1 a joué son meilleur match de la saison en %2&#x202f;: %3.</translation>
    </message>
    <message>
        <source>%1 had the best match ever in %2: %3.</source>
        <translation>%1 a joué son meilleur match de tous en %2&#x202f;: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 in each of the last %n appearances.</source>
        <translation>
            <numerusform>%1&#x202f;: %2 dans la dernière apparition.</numerusform>
            <numerusform>%1&#x202f;: %2 dans chacune des %n dernières apparitions.</numerusform>
        </translation>
    </message>
    <message>
        <source>since %1 · the longest so far: %2</source>
        <translation>depuis le %1 · la plus longue série jusqu’ici&#x202f;: %2</translation>
    </message>
    <message>
        <source>Share of possible playing time</source>
        <translation>Part du temps de jeu possible</translation>
    </message>
    <message>
        <source>Nobody has played yet in this period.</source>
        <translation>Personne n’a encore joué pendant cette période.</translation>
    </message>
    <message>
        <source>Dashed: %1 % of the time. ! says who is below it.</source>
        <translation>En tirets&#x202f;: %1&#x202f;% du temps.&#x202f;! signale qui est en dessous.</translation>
    </message>
    <message numerus="yes">
        <source>%n appearances</source>
        <translation>
            <numerusform>%n apparition</numerusform>
            <numerusform>%n apparitions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n matches</source>
        <translation>
            <numerusform>%n match</numerusform>
            <numerusform>%n matchs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 won, %2 drawn, %3 lost</source>
        <translation>%1 victoires, %2 nuls, %3 défaites</translation>
    </message>
    <message>
        <source>%1, over five appearances each: from %2 to %3</source>
        <translation>%1, sur cinq apparitions à chaque fois : de %2 à %3</translation>
    </message>
    <message>
        <source>%1 has played for the first time.</source>
        <translation>%1 a joué pour la première fois.</translation>
    </message>
    <message>
        <source>%1 has a first entry under %2.</source>
        <comment>under Shots</comment>
        <translation>%1 a une première valeur pour %2.</translation>
    </message>
    <message>
        <source>%1 · the best before it: %2</source>
        <translation>%1 · le meilleur avant : %2</translation>
    </message>
</context>
<context>
    <name>OwnTable</name>
    <message>
        <source>workbook</source>
        <translation>classeur</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>tabulations</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>points-virgules</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>virgules</translation>
    </message>
    <message>
        <source>text with %1 between the columns, %2</source>
        <comment>comma or semicolon; encoding</comment>
        <translation>texte avec des %1 entre les colonnes, %2</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Colonne %1</translation>
    </message>
    <message>
        <source>The table has %1 rows and %2 columns; at most %3 and %4 are read here. Divide it, by month for example.</source>
        <translation>Le tableau a %1 lignes et %2 colonnes&#x202f;; on en lit ici au plus %3 et %4. Divisez-le, par mois par exemple.</translation>
    </message>
    <message>
        <source>The table has a line of headings, but no rows below it.</source>
        <translation>Le tableau a une ligne d’en-têtes, mais aucune ligne en dessous.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check that it is there and that you may open it.</source>
        <translation>%1 ne peut pas être lu. Vérifiez que le fichier existe et que vous pouvez l’ouvrir.</translation>
    </message>
    <message>
        <source>%1 has more than %2 MB. Save the sheet with the matches in a file of its own.</source>
        <translation>%1 dépasse %2 Mo. Enregistrez la feuille des matchs dans un fichier à part.</translation>
    </message>
    <message>
        <source>This is too much to paste. Save it as a file.</source>
        <translation>C’est trop à coller. Enregistrez-le comme fichier.</translation>
    </message>
    <message>
        <source>There is no table in the clipboard. Copy the cells in your spreadsheet, headings included.</source>
        <translation>Il n’y a pas de tableau dans le presse-papiers. Copiez les cellules de votre tableur, en-têtes compris.</translation>
    </message>
    <message>
        <source>pasted table</source>
        <translation>tableau collé</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Équipes</translation>
    </message>
    <message>
        <source>Players</source>
        <translation>Joueurs</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Leaders</source>
        <translation>Classements</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Explorer</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Matchs</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Formulas</source>
        <translation>Formules</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>Joueur</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Match</translation>
    </message>
</context>
<context>
    <name>PeriodChoice</name>
    <message numerus="yes">
        <source>Last %n matches</source>
        <translation>
            <numerusform>Dernier match</numerusform>
            <numerusform>%n derniers matchs</numerusform>
        </translation>
    </message>
    <message>
        <source>Whole season</source>
        <translation>Toute la saison</translation>
    </message>
</context>
<context>
    <name>PlayerPage</name>
    <message>
        <source>%1 pct. of %2</source>
        <comment>98th percentile of 61 players</comment>
        <translation>%1 centile de %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>2nd of 7</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>only %1 attempts</source>
        <translation>seulement %1 tentatives</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>seulement %1</translation>
    </message>
    <message numerus="yes">
        <source>%n appearances</source>
        <translation>
            <numerusform>%n apparition</numerusform>
            <numerusform>%n apparitions</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % of possible time</source>
        <translation>%1&#x202f;% du temps possible</translation>
    </message>
    <message>
        <source>playing time not known</source>
        <translation>temps de jeu inconnu</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>61 forwards</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n players of the squad</source>
        <translation>
            <numerusform>%n joueur de l’effectif</numerusform>
            <numerusform>%n joueurs de l’effectif</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n players of all positions in the season before</source>
        <translation>
            <numerusform>%n joueur de tous les postes la saison précédente</numerusform>
            <numerusform>%n joueurs de tous les postes la saison précédente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n players of all positions</source>
        <translation>
            <numerusform>%n joueur de tous les postes</numerusform>
            <numerusform>%n joueurs de tous les postes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 with at least %2</source>
        <translation>%1 avec au moins %2</translation>
    </message>
    <message>
        <source>%1 with at least %2 % of their team&apos;s time</source>
        <translation>%1 avec au moins %2&#x202f;% du temps de leur équipe</translation>
    </message>
    <message>
        <source>Nobody to compare with in this period.</source>
        <translation>Personne à qui comparer pendant cette période.</translation>
    </message>
    <message>
        <source>No percentiles: %1.</source>
        <translation>Pas de centiles&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Ranks among %1</source>
        <translation>Rangs parmi %1</translation>
    </message>
    <message>
        <source>Percentiles among %1</source>
        <translation>Centiles parmi %1</translation>
    </message>
    <message>
        <source>No value: %1.</source>
        <translation>Pas de valeur&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Total: %1</source>
        <translation>Total&#x202f;: %1</translation>
    </message>
    <message>
        <source>95 % interval: %1</source>
        <translation>Intervalle à 95&#x202f;%&#x202f;: %1</translation>
    </message>
    <message>
        <source>Comes in bursts: the interval allows for that.</source>
        <translation>Vient par séries&#x202f;: l’intervalle en tient compte.</translation>
    </message>
    <message>
        <source>per match</source>
        <translation>par match</translation>
    </message>
    <message numerus="yes">
        <source>last %n matches</source>
        <translation>
            <numerusform>dernier match</numerusform>
            <numerusform>%n derniers matchs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, last %n matches</source>
        <translation>
            <numerusform>%1, dernier match</numerusform>
            <numerusform>%1, %n derniers matchs</numerusform>
        </translation>
    </message>
    <message>
        <source>whole period %1</source>
        <translation>toute la période %1</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalle à 95 %</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>Rovers (H)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No appearance in this period.</source>
        <translation>Aucune apparition sur cette période.</translation>
    </message>
    <message>
        <source>Better than before: %1 in the last five appearances, %2 in the %3 others.</source>
        <translation>Mieux qu’avant : %1 sur les cinq dernières apparitions, %2 sur les %3 autres.</translation>
    </message>
    <message>
        <source>Worse than before: %1 in the last five appearances, %2 in the %3 others.</source>
        <translation>Moins bien qu’avant : %1 sur les cinq dernières apparitions, %2 sur les %3 autres.</translation>
    </message>
    <message>
        <source>More than before: %1 in the last five appearances, %2 in the %3 others.</source>
        <translation>Plus qu’avant : %1 sur les cinq dernières apparitions, %2 sur les %3 autres.</translation>
    </message>
    <message>
        <source>Less than before: %1 in the last five appearances, %2 in the %3 others.</source>
        <translation>Moins qu’avant : %1 sur les cinq dernières apparitions, %2 sur les %3 autres.</translation>
    </message>
    <message>
        <source>No percentiles: these are chosen matches only, and players are compared over all of theirs.</source>
        <translation>Pas de centiles : il ne s’agit que de matchs choisis, et les joueurs sont comparés sur tous les leurs.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Percentiles</source>
        <translation>Centiles</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, left out for want of room</source>
        <translation>
            <numerusform>et %n de plus, omis faute de place</numerusform>
            <numerusform>et %n de plus, omis faute de place</numerusform>
        </translation>
    </message>
    <message>
        <source>revision %1</source>
        <translation>révision %1</translation>
    </message>
    <message>
        <source>data as of %1</source>
        <translation>données du %1</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Matchs</translation>
    </message>
    <message>
        <source>Squad</source>
        <translation>Effectif</translation>
    </message>
    <message>
        <source>Last results, the newest at the end</source>
        <translation>Derniers résultats, le plus récent à la fin</translation>
    </message>
    <message>
        <source>For and against</source>
        <translation>Pour et contre</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Propres</translation>
    </message>
    <message>
        <source>Opponents</source>
        <translation>Adversaires</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Situation au %1</translation>
    </message>
</context>
<context>
    <name>ReportLogo</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ne peut pas être lu&#x202f;: %2</translation>
    </message>
    <message>
        <source>The logo has more than %1 MB. Save it smaller.</source>
        <translation>Le logo dépasse %1 Mo. Enregistrez-le plus petit.</translation>
    </message>
    <message>
        <source>The logo is neither a PNG nor a JPEG picture. Save it as one of these.</source>
        <translation>Le logo n’est ni une image PNG ni JPEG. Enregistrez-le dans l’un de ces formats.</translation>
    </message>
    <message>
        <source>The logo is larger than %1 × %1 pixels, or broken. Save it smaller.</source>
        <translation>Le logo dépasse %1 × %1 pixels, ou il est abîmé. Enregistrez-le plus petit.</translation>
    </message>
    <message>
        <source>The logo cannot be read: %1</source>
        <translation>Le logo ne peut pas être lu&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>ServerAddress</name>
    <message>
        <source>Enter the address of the server.</source>
        <translation>Saisissez l’adresse du serveur.</translation>
    </message>
    <message>
        <source>This is not an address of a server. Example: stats.my-club.org</source>
        <translation>Ce n’est pas une adresse de serveur. Exemple&#x202f;: stats.mon-club.org</translation>
    </message>
    <message>
        <source>Leave name and password out of the address.</source>
        <translation>Ne mettez ni nom ni mot de passe dans l’adresse.</translation>
    </message>
</context>
<context>
    <name>ServerCertificate</name>
    <message>
        <source>The server shows no certificate.</source>
        <translation>Le serveur ne présente aucun certificat.</translation>
    </message>
    <message>
        <source>It expired on %1. Whoever runs the server has to renew it.</source>
        <translation>Il a expiré le %1. La personne qui gère le serveur doit le renouveler.</translation>
    </message>
    <message>
        <source>It is valid from %1 on. Is the clock of this computer right?</source>
        <translation>Il n’est valable qu’à partir du %1. L’horloge de cet ordinateur est-elle à l’heure ?</translation>
    </message>
    <message>
        <source>It is not sound (%1). Whoever runs the server has to make another one.</source>
        <translation>Il n’est pas correct (%1). La personne qui gère le serveur doit en créer un autre.</translation>
    </message>
    <message>
        <source>It belongs to another server. Check the address; on a guest network, sign in there first.</source>
        <translation>Il appartient à un autre serveur. Vérifiez l’adresse ; sur un réseau d’invités, connectez-vous d’abord à celui-ci.</translation>
    </message>
</context>
<context>
    <name>ServerProgram</name>
    <message>
        <source>TOUCHLINE_SERVER names %1, which is not a program that can be run.</source>
        <translation>TOUCHLINE_SERVER désigne %1, qui n’est pas un programme exécutable.</translation>
    </message>
    <message>
        <source>The program touchlined is missing beside Touchline. Install the server package, or connect to a club server.</source>
        <translation>Le programme touchlined manque à côté de Touchline. Installez le paquet du serveur, ou connectez-vous au serveur d’un club.</translation>
    </message>
</context>
<context>
    <name>SquadText</name>
    <message>
        <source>This text is too long for a squad: paste only the lines of the players.</source>
        <translation>Ce texte est trop long pour un effectif&#x202f;: ne collez que les lignes des joueurs.</translation>
    </message>
    <message>
        <source>Line %1 has no name.</source>
        <translation>La ligne %1 n’a pas de nom.</translation>
    </message>
    <message>
        <source>Line %1: a name has at most 100 characters.</source>
        <translation>Ligne %1&#x202f;: un nom a au plus 100 caractères.</translation>
    </message>
    <message>
        <source>A squad has at most 200 players; the lines from %1 on are left out.</source>
        <translation>Un effectif a au plus 200 joueurs&#x202f;; les lignes à partir de %1 sont laissées de côté.</translation>
    </message>
    <message>
        <source>Line %1: a name needs a letter.</source>
        <translation>Ligne %1&#x202f;: un nom a besoin d’une lettre.</translation>
    </message>
    <message>
        <source>Line %1: %2 stands there twice. Add something that tells the two apart.</source>
        <translation>Ligne %1&#x202f;: %2 y figure deux fois. Ajoutez de quoi distinguer les deux.</translation>
    </message>
    <message>
        <source>Line %1: number %2 is taken by line %3.</source>
        <translation>Ligne %1&#x202f;: le numéro %2 est pris par la ligne %3.</translation>
    </message>
</context>
<context>
    <name>TableMapping</name>
    <message>
        <source>No column says who the player is. Choose “Player” for one.</source>
        <translation>Aucune colonne ne dit qui est le joueur. Choisissez «&#x202f;Joueur&#x202f;» pour l’une d’elles.</translation>
    </message>
    <message>
        <source>No column says when the match was. Choose “Day of the match” for one.</source>
        <translation>Aucune colonne ne dit quand était le match. Choisissez «&#x202f;Jour du match&#x202f;» pour l’une d’elles.</translation>
    </message>
    <message>
        <source>No column says who the opponent was. Choose “Opponent” for one.</source>
        <translation>Aucune colonne ne dit qui était l’adversaire. Choisissez «&#x202f;Adversaire&#x202f;» pour l’une d’elles.</translation>
    </message>
    <message>
        <source>Say whose players these are: choose the team.</source>
        <translation>Dites de qui sont ces joueurs&#x202f;: choisissez l’équipe.</translation>
    </message>
    <message>
        <source>The name of the player is missing.</source>
        <translation>Le nom du joueur manque.</translation>
    </message>
    <message>
        <source>The opponent is missing.</source>
        <translation>L’adversaire manque.</translation>
    </message>
    <message>
        <source>The team is missing.</source>
        <translation>L’équipe manque.</translation>
    </message>
    <message>
        <source>A team does not play against itself.</source>
        <translation>Une équipe ne joue pas contre elle-même.</translation>
    </message>
    <message>
        <source>The day is missing.</source>
        <translation>Le jour manque.</translation>
    </message>
    <message>
        <source>This is no day. Write it like 2026-08-15.</source>
        <translation>Ce n’est pas un jour. Écrivez-le comme 2026-08-15.</translation>
    </message>
    <message>
        <source>Write H for a home match, A for an away match.</source>
        <translation>Écrivez H pour un match à domicile, A à l’extérieur.</translation>
    </message>
    <message>
        <source>%1 stands in line %2 for this match already. Delete one of the two rows; two people of one name need an initial.</source>
        <translation>%1 figure déjà à la ligne %2 pour ce match. Supprimez l’une des deux lignes&#x202f;; deux homonymes ont besoin d’une initiale.</translation>
    </message>
    <message>
        <source>This is no result. Write it like 2-1.</source>
        <translation>Ce n’est pas un résultat. Écrivez-le comme 2-1.</translation>
    </message>
    <message>
        <source>Write yes or no.</source>
        <translation>Écrivez oui ou non.</translation>
    </message>
    <message>
        <source>This is no position of the sport. There are %1.</source>
        <translation>Ce n’est pas un poste de ce sport. Il y a %1.</translation>
    </message>
</context>
<context>
    <name>TeamTexts</name>
    <message numerus="yes">
        <source>%n matches</source>
        <translation>
            <numerusform>%n match</numerusform>
            <numerusform>%n matchs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>3rd of 20 teams</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Last results, the newest at the end</source>
        <translation>Derniers résultats, le plus récent à la fin</translation>
    </message>
    <message>
        <source>No match with a result yet.</source>
        <translation>Pas encore de match avec un résultat.</translation>
    </message>
    <message numerus="yes">
        <source>%n matches are past their day and have no result.</source>
        <translation>
            <numerusform>%n match est passé et n’a pas de résultat.</numerusform>
            <numerusform>%n matchs sont passés et n’ont pas de résultat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n players have appearances without playing time, and so no rates.</source>
        <translation>
            <numerusform>%n joueur a des apparitions sans temps de jeu, donc sans taux.</numerusform>
            <numerusform>%n joueurs ont des apparitions sans temps de jeu, donc sans taux.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenStore</name>
    <message>
        <source>This computer offers no keychain, so you stay signed in only until Touchline is closed.</source>
        <translation>Cet ordinateur n’offre pas de trousseau&#x202f;; vous ne restez connecté que jusqu’à la fermeture de Touchline.</translation>
    </message>
    <message>
        <source>The keychain does not work (%1), so you stay signed in only until Touchline is closed.</source>
        <translation>Le trousseau ne fonctionne pas (%1)&#x202f;; vous ne restez connecté que jusqu’à la fermeture de Touchline.</translation>
    </message>
    <message>
        <source>The keychain is locked: give its password when it asks, else you stay signed in only until Touchline is closed.</source>
        <translation>Le trousseau est verrouillé&#xa0;: donnez son mot de passe quand il le demande, sinon vous ne restez connecté que jusqu’à la fermeture de Touchline.</translation>
    </message>
    <message>
        <source>Touchline was not let into the keychain, so you stay signed in only until it is closed. Allow it when you are asked, or in the settings of the keychain.</source>
        <translation>Touchline n’a pas eu accès au trousseau, vous ne restez donc connecté que jusqu’à sa fermeture. Autorisez-le quand on vous le demande, ou dans les réglages du trousseau.</translation>
    </message>
    <message>
        <source>The keychain does not answer, so you stay signed in only until Touchline is closed.</source>
        <translation>Le trousseau ne répond pas, vous ne restez donc connecté que jusqu’à la fermeture de Touchline.</translation>
    </message>
</context>
<context>
    <name>TrustedServers</name>
    <message>
        <source>What you have decided about the certificate cannot be kept: %1</source>
        <translation>Votre décision au sujet du certificat ne peut pas être enregistrée : %1</translation>
    </message>
</context>
<context>
    <name>TypedDraft</name>
    <message>
        <source>What you typed is too long to be kept as a draft.</source>
        <translation>Votre saisie est trop longue pour être conservée comme brouillon.</translation>
    </message>
    <message>
        <source>What you typed cannot be kept on this computer: %1. Make room, or save it now.</source>
        <translation>Votre saisie ne peut pas être conservée sur cet ordinateur : %1. Faites de la place, ou enregistrez-la maintenant.</translation>
    </message>
</context>
<context>
    <name>touchline::AddPlayersSheet</name>
    <message>
        <source>One &amp;player a line: number, name, position.</source>
        <translation>Un &amp;joueur par ligne : numéro, nom, poste.</translation>
    </message>
    <message>
        <source>&amp;Add to the squad</source>
        <translation>&amp;Ajouter à l’effectif</translation>
    </message>
    <message>
        <source>Add players</source>
        <translation>Ajouter des joueurs</translation>
    </message>
    <message>
        <source>Registered from</source>
        <translation>Inscrits à partir du</translation>
    </message>
    <message>
        <source>&amp;Registered from</source>
        <translation>&amp;Inscrits à partir du</translation>
    </message>
    <message>
        <source>The server does not answer: whether it knows players of these names already cannot be seen. They are added as new ones.</source>
        <translation>Le serveur ne répond pas : impossible de voir s’il connaît déjà des joueurs de ces noms. Ils seront ajoutés comme nouveaux.</translation>
    </message>
</context>
<context>
    <name>touchline::ApiTransport</name>
    <message>
        <source>This is more than the server takes at once.</source>
        <translation>C’est plus que ce que le serveur accepte en une fois.</translation>
    </message>
    <message>
        <source>The server is busy or being updated.</source>
        <translation>Le serveur est occupé ou en cours de mise à jour.</translation>
    </message>
    <message>
        <source>What answers points to another address, which Touchline does not follow. On a guest network, sign in there first; else enter that address itself.</source>
        <translation>Ce qui répond renvoie à une autre adresse, que Touchline ne suit pas. Sur un réseau d’invités, connectez-vous d’abord à celui-ci&#x202f;; sinon, saisissez vous-même cette adresse.</translation>
    </message>
    <message>
        <source>Something answers at this address, but it is not a Touchline server. On a guest network, sign in there first.</source>
        <translation>Quelque chose répond à cette adresse, mais ce n’est pas un serveur Touchline. Sur un réseau d’invités, connectez-vous d’abord à celui-ci.</translation>
    </message>
</context>
<context>
    <name>touchline::BarListChart</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Échantillon</translation>
    </message>
    <message numerus="yes">
        <source>%1: from %2 (%3) to %4 (%5); %n below the line.</source>
        <translation>
            <numerusform>%1&#x202f;: de %2 (%3) à %4 (%5)&#x202f;; %n sous la ligne.</numerusform>
            <numerusform>%1&#x202f;: de %2 (%3) à %4 (%5)&#x202f;; %n sous la ligne.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchline::Call</name>
    <message>
        <source>Nothing answers at this address. Is the server running?</source>
        <translation>Rien ne répond à cette adresse. Le serveur est-il en marche&#x202f;?</translation>
    </message>
    <message>
        <source>There is no server of this name. Check the address.</source>
        <translation>Aucun serveur ne porte ce nom. Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>Le serveur n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted by this computer, so nothing was sent. Ask who runs the server.</source>
        <translation>Cet ordinateur ne fait pas confiance au certificat du serveur&#x202f;; rien n’a été envoyé. Demandez à qui gère le serveur.</translation>
    </message>
    <message>
        <source>The server closed the connection before its answer was complete.</source>
        <translation>Le serveur a fermé la connexion avant la fin de sa réponse.</translation>
    </message>
    <message>
        <source>The server cannot be reached (%1).</source>
        <translation>Le serveur est inaccessible (%1).</translation>
    </message>
    <message>
        <source>The answer is larger than %1 MB. Choose a shorter period.</source>
        <translation>La réponse dépasse %1 Mo. Choisissez une période plus courte.</translation>
    </message>
</context>
<context>
    <name>touchline::CertificateSheet</name>
    <message>
        <source>The certificate cannot be trusted</source>
        <translation>On ne peut pas faire confiance au certificat</translation>
    </message>
    <message>
        <source>Another certificate</source>
        <translation>Un autre certificat</translation>
    </message>
    <message>
        <source>Is this your club&apos;s server?</source>
        <translation>Est-ce bien le serveur de votre club ?</translation>
    </message>
    <message>
        <source>Fingerprint that you trusted (SHA-256)</source>
        <translation>Empreinte à laquelle vous avez fait confiance (SHA-256)</translation>
    </message>
    <message>
        <source>Fingerprint that is shown now (SHA-256)</source>
        <translation>Empreinte présentée maintenant (SHA-256)</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Empreinte (SHA-256)</translation>
    </message>
    <message>
        <source>&amp;Do not connect</source>
        <translation>&amp;Ne pas se connecter</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Trust the new certificate</source>
        <translation>Faire c&amp;onfiance au nouveau certificat</translation>
    </message>
    <message>
        <source>&amp;Trust this certificate</source>
        <translation>Faire c&amp;onfiance à ce certificat</translation>
    </message>
    <message>
        <source>I have &amp;asked, and the fingerprint that is shown now is the right one</source>
        <translation>J’ai &amp;demandé, et l’empreinte présentée maintenant est la bonne</translation>
    </message>
    <message>
        <source>%1 does not show a certificate that could be trusted. Nothing was sent: neither a password nor anything else.</source>
        <translation>%1 ne présente pas de certificat auquel on puisse faire confiance. Rien n’a été envoyé, ni mot de passe ni autre chose.</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one that you trusted. It may have been renewed, or somebody stands between you and the server. Nothing was sent: neither a password nor anything else.</source>
        <translation>%1 présente un autre certificat que celui auquel vous avez fait confiance. Il a peut-être été renouvelé, ou quelqu’un se trouve entre vous et le serveur. Rien n’a été envoyé, ni mot de passe ni autre chose.</translation>
    </message>
    <message>
        <source>%1 shows a certificate of its own, for which nobody vouches whom this computer knows. That is usual for a club&apos;s own server. Nothing was sent so far: neither a password nor anything else.</source>
        <translation>%1 présente son propre certificat, dont personne que cet ordinateur connaisse ne se porte garant. C’est courant pour le serveur d’un club. Rien n’a été envoyé jusqu’ici, ni mot de passe ni autre chose.</translation>
    </message>
    <message>
        <source>Made out to nobody by name</source>
        <translation>Établi sans nom de titulaire</translation>
    </message>
    <message>
        <source>Made out to: %1</source>
        <translation>Établi pour : %1</translation>
    </message>
    <message>
        <source>Made by its owner</source>
        <translation>Établi par son titulaire lui-même</translation>
    </message>
    <message>
        <source>Made by: %1</source>
        <translation>Établi par : %1</translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation>Valable jusqu’au %1</translation>
    </message>
    <message>
        <source>It is made out to another name than %1. That happens where a server is reached by a number; the fingerprint counts.</source>
        <translation>Il est établi pour un autre nom que %1. Cela arrive quand on joint un serveur par un numéro ; c’est l’empreinte qui compte.</translation>
    </message>
    <message>
        <source>Compare it, character by character, with the fingerprint that whoever runs the server tells you: in person or by telephone, not by way of this server.</source>
        <translation>Comparez-la, caractère par caractère, avec l’empreinte que vous indique la personne qui gère le serveur : de vive voix ou par téléphone, pas par l’intermédiaire de ce serveur.</translation>
    </message>
    <message>
        <source>The server says it when it starts. So does this command, with the server&apos;s certificate file:</source>
        <translation>Le serveur l’affiche à son démarrage. Cette commande aussi, avec le fichier de certificat du serveur :</translation>
    </message>
</context>
<context>
    <name>touchline::ChartCard</name>
    <message>
        <source>Table copied.</source>
        <translation>Tableau copié.</translation>
    </message>
    <message>
        <source>Chart and its data copied.</source>
        <translation>Graphique et données copiés.</translation>
    </message>
    <message>
        <source>More about this chart</source>
        <translation>Plus sur ce graphique</translation>
    </message>
    <message>
        <source>Save, copy, show as table</source>
        <translation>Enregistrer, copier, afficher en tableau</translation>
    </message>
    <message>
        <source>Show as &amp;table</source>
        <translation>Afficher en &amp;tableau</translation>
    </message>
    <message>
        <source>&amp;Copy chart and data</source>
        <translation>&amp;Copier le graphique et ses données</translation>
    </message>
    <message>
        <source>Save as &amp;PNG…</source>
        <translation>Enregistrer en &amp;PNG…</translation>
    </message>
    <message>
        <source>Save as &amp;SVG…</source>
        <translation>Enregistrer en &amp;SVG…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Enregistrer en P&amp;DF…</translation>
    </message>
    <message>
        <source>PNG images (*.png)</source>
        <translation>Images PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG drawings (*.svg)</source>
        <translation>Dessins SVG (*.svg)</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documents PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation>Enregistrer le graphique</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 enregistré.</translation>
    </message>
    <message>
        <source>Zoom &amp;in (+, or Ctrl and the wheel)</source>
        <translation>&amp;Agrandir (+, ou Ctrl et la molette)</translation>
    </message>
    <message>
        <source>Zoom &amp;out (-)</source>
        <translation>&amp;Réduire (-)</translation>
    </message>
    <message>
        <source>Show the &amp;whole (0)</source>
        <translation>Tout &amp;voir (0)</translation>
    </message>
</context>
<context>
    <name>touchline::ChartView</name>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 n’a pas pu être écrit&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>touchline::CheckCard</name>
    <message>
        <source>3. Check</source>
        <translation>3. Vérifier</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <translation>&amp;Vérifier</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>It fits. New: %1, %2, %3. Changed: %4.</source>
        <translation>Tout va. Nouveau&#x202f;: %1, %2, %3. Modifié&#x202f;: %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n players</source>
        <translation>
            <numerusform>%n joueur</numerusform>
            <numerusform>%n joueurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n matches</source>
        <translation>
            <numerusform>%n match</numerusform>
            <numerusform>%n matchs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>The season is made with it.</source>
        <translation>La saison est créée avec.</translation>
    </message>
    <message>
        <source>Every row is being read…</source>
        <translation>Chaque ligne est lue…</translation>
    </message>
    <message numerus="yes">
        <source>%n things are in the way. Mend the files, then check again.</source>
        <translation>
            <numerusform>%n chose fait obstacle. Corrigez les fichiers, puis vérifiez de nouveau.</numerusform>
            <numerusform>%n choses font obstacle. Corrigez les fichiers, puis vérifiez de nouveau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things are in the way. Mend the cells here or in your spreadsheet, or change what a column means.</source>
        <translation>
            <numerusform>%n obstacle. Corrigez les cellules ici ou dans votre tableur, ou changez ce que signifie une colonne.</numerusform>
            <numerusform>%n obstacles. Corrigez les cellules ici ou dans votre tableur, ou changez ce que signifie une colonne.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Nothing is written yet: the check only looks.</source>
        <translation>%1. Rien n’est encore écrit&#x202f;: on ne fait que vérifier.</translation>
    </message>
    <message>
        <source>The files are being sent…</source>
        <translation>Envoi des fichiers…</translation>
    </message>
    <message>
        <source>The server looks at every row…</source>
        <translation>Le serveur regarde chaque ligne…</translation>
    </message>
    <message>
        <source>The rows are being written…</source>
        <translation>Les lignes sont écrites…</translation>
    </message>
    <message>
        <source>The import is being taken back…</source>
        <translation>L’importation est annulée…</translation>
    </message>
    <message>
        <source>Bytes sent</source>
        <translation>Octets envoyés</translation>
    </message>
    <message>
        <source>Rows done</source>
        <translation>Lignes traitées</translation>
    </message>
    <message>
        <source>Stop the import</source>
        <translation>Arrêter l’importation</translation>
    </message>
    <message>
        <source>Look at this first: %1</source>
        <translation>Regardez d’abord ceci : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n things want a look first: they are listed in step 3.</source>
        <translation>
            <numerusform>%n point est à regarder d’abord : il figure à l’étape 3.</numerusform>
            <numerusform>%n points sont à regarder d’abord : ils figurent à l’étape 3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchline::ChosenRow</name>
    <message>
        <source>Compare chosen</source>
        <translation>Comparer la sélection</translation>
    </message>
    <message>
        <source>Choose nobody</source>
        <translation>Ne choisir personne</translation>
    </message>
</context>
<context>
    <name>touchline::ColumnsEditor</name>
    <message>
        <source>Meaning of the column %1</source>
        <translation>Signification de la colonne %1</translation>
    </message>
    <message>
        <source>Type to find a meaning</source>
        <translation>Tapez pour trouver une signification</translation>
    </message>
</context>
<context>
    <name>touchline::CommandPalette</name>
    <message>
        <source>Nothing of this name.</source>
        <translation>Rien de ce nom.</translation>
    </message>
    <message>
        <source>Find and do</source>
        <translation>Chercher et agir</translation>
    </message>
    <message>
        <source>Type a player, a team or what you want to do</source>
        <translation>Tapez un joueur, une équipe ou ce que vous voulez faire</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Ce qui convient</translation>
    </message>
</context>
<context>
    <name>touchline::CompareChart</name>
    <message>
        <source>Comparison of %1</source>
        <translation>Comparaison de %1</translation>
    </message>
    <message>
        <source>Statistic</source>
        <translation>Statistique</translation>
    </message>
    <message>
        <source>percentile</source>
        <translation>centile</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>player, number of metrics</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Highest percentile of %1 metrics: %2.</source>
        <translation>Meilleur centile parmi %1 indicateurs&#x202f;: %2.</translation>
    </message>
    <message>
        <source>percentile %1</source>
        <translation>centile %1</translation>
    </message>
    <message>
        <source>no comparison</source>
        <translation>pas de comparaison</translation>
    </message>
    <message>
        <source>Nobody to compare.</source>
        <translation>Personne à comparer.</translation>
    </message>
    <message>
        <source>Percentiles among %1</source>
        <translation>Centiles parmi %1</translation>
    </message>
    <message>
        <source>5th percentile</source>
        <translation>5e centile</translation>
    </message>
    <message>
        <source>95th percentile</source>
        <translation>95e centile</translation>
    </message>
    <message>
        <source>nine of ten have %1 to %2</source>
        <translation>neuf sur dix ont de %1 à %2</translation>
    </message>
    <message>
        <source>%1. Dark: the middle half of them; the numbers are their 5th and 95th percentile.</source>
        <translation>%1. Foncé : la moitié centrale ; les nombres sont leurs 5e et 95e centiles.</translation>
    </message>
</context>
<context>
    <name>touchline::CompareModel</name>
    <message>
        <source>95 % interval: %1</source>
        <translation>Intervalle à 95&#x202f;%&#x202f;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n matches</source>
        <translation>
            <numerusform>%n match</numerusform>
            <numerusform>%n matchs</numerusform>
        </translation>
    </message>
    <message>
        <source>percentile %1</source>
        <translation>centile %1</translation>
    </message>
    <message>
        <source>differs from %1 with q = %2</source>
        <translation>diffère de %1 avec q = %2</translation>
    </message>
    <message>
        <source>Statistic</source>
        <translation>Statistique</translation>
    </message>
</context>
<context>
    <name>touchline::ComparePage</name>
    <message>
        <source>Add a player</source>
        <translation>Ajouter un joueur</translation>
    </message>
    <message>
        <source>Percentiles</source>
        <translation>Centiles</translation>
    </message>
    <message>
        <source>Where they stand</source>
        <translation>Où ils se situent</translation>
    </message>
    <message>
        <source>Number by number</source>
        <translation>Chiffre par chiffre</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Type to add a player</source>
        <translation>Tapez pour ajouter un joueur</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Show or hide %1 in the charts</source>
        <translation>Montrer ou cacher %1 dans les graphiques</translation>
    </message>
    <message>
        <source>Take %1 out</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>Plays like %1</source>
        <translation>Joue comme %1</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Ajouter %1</translation>
    </message>
    <message>
        <source>Choose two to six players to see them beside each other.</source>
        <translation>Choisissez de deux à six joueurs pour les voir côte à côte.</translation>
    </message>
    <message>
        <source>Add another player to compare with.</source>
        <translation>Ajoutez un autre joueur pour comparer.</translation>
    </message>
    <message>
        <source>★ the best of them · ↑ ↓ more or less than %1, beyond chance (q ≤ 5 %)</source>
        <translation>★ le meilleur d’entre eux · ↑ ↓ plus ou moins que %1, au-delà du hasard (q ≤ 5&#x202f;%)</translation>
    </message>
    <message>
        <source>Comparison of %1</source>
        <translation>Comparaison de %1</translation>
    </message>
    <message>
        <source>None of them has played in this period.</source>
        <translation>Aucun d’eux n’a joué pendant cette période.</translation>
    </message>
</context>
<context>
    <name>touchline::CompareViewModel</name>
    <message>
        <source>Too little playing time for a place among the others: %1</source>
        <translation>Trop peu de temps de jeu pour être situé parmi les autres&#x202f;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n matches</source>
        <translation>
            <numerusform>%n match</numerusform>
            <numerusform>%n matchs</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody to compare with in this period.</source>
        <translation>Personne à qui comparer pendant cette période.</translation>
    </message>
</context>
<context>
    <name>touchline::CorrelationsViewModel</name>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>What goes together could not be read.</source>
        <translation>Les liens n’ont pas pu être lus.</translation>
    </message>
    <message>
        <source>What goes together</source>
        <translation>Ce qui va ensemble</translation>
    </message>
    <message>
        <source>−1: more of one, less of the other</source>
        <translation>−1 : plus de l’un, moins de l’autre</translation>
    </message>
    <message>
        <source>1: together</source>
        <translation>1 : ensemble</translation>
    </message>
    <message>
        <source>Too few players have played enough to say what goes together.</source>
        <translation>Trop peu de joueurs ont assez joué pour dire ce qui va ensemble.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message numerus="yes">
        <source>Up to %n players who have played enough, %1. Strongest: %2 and %3 (r = %4).</source>
        <translation>
            <numerusform>Jusqu’à %n joueur ayant assez joué, %1. Le plus fort : %2 et %3 (r = %4).</numerusform>
            <numerusform>Jusqu’à %n joueurs ayant assez joué, %1. Le plus fort : %2 et %3 (r = %4).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchline::CrashSheet</name>
    <message>
        <source>Report of a crash</source>
        <translation>Rapport de plantage</translation>
    </message>
    <message>
        <source>This is on your computer only. Whoever helps you may ask you for it.</source>
        <translation>Ceci n’est que sur votre ordinateur. La personne qui vous aide peut vous le demander.</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
</context>
<context>
    <name>touchline::DataGrid</name>
    <message>
        <source>&amp;Filter rows</source>
        <translation>&amp;Filtrer les lignes</translation>
    </message>
    <message>
        <source>C&amp;olumns…</source>
        <translation>C&amp;olonnes…</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>&amp;Copier les lignes</translation>
    </message>
    <message>
        <source>&amp;Save as CSV…</source>
        <translation>&amp;Enregistrer en CSV…</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>&amp;Réinitialiser les colonnes</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 sur %2 affichés</translation>
    </message>
    <message>
        <source>No row passes the filter.</source>
        <translation>Aucune ligne ne passe le filtre.</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filtre&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 n’a pas pu être écrit&#x202f;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>%n ligne copiée.</numerusform>
            <numerusform>%n lignes copiées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Enregistrer en CSV</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 enregistré.</translation>
    </message>
    <message>
        <source>&amp;Views…</source>
        <translation>&amp;Vues…</translation>
    </message>
    <message>
        <source>Save as &amp;workbook (XLSX)…</source>
        <translation>Enregistrer en classe&amp;ur (XLSX)…</translation>
    </message>
    <message>
        <source>Save as workbook</source>
        <translation>Enregistrer en classeur</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Classeurs (*.xlsx)</translation>
    </message>
    <message>
        <source>&amp;Save this view as…</source>
        <translation>&amp;Enregistrer cette vue sous…</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Enregistrer cette vue</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Re&amp;nommer</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Renommer la vue</translation>
    </message>
    <message>
        <source>The view %1 is deleted.</source>
        <translation>La vue %1 est supprimée.</translation>
    </message>
    <message>
        <source>Name of the view:</source>
        <translation>Nom de la vue :</translation>
    </message>
    <message>
        <source>The table changed while it was being copied. Copy it again.</source>
        <translation>Le tableau a changé pendant la copie. Copiez-le à nouveau.</translation>
    </message>
</context>
<context>
    <name>touchline::DataStack</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>touchline::DistributionChart</name>
    <message>
        <source>%1 %</source>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>moins de %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>à partir de %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Players</source>
        <translation>Joueurs</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>Middle half</source>
        <translation>Moitié centrale</translation>
    </message>
    <message>
        <source>Whiskers</source>
        <translation>Moustaches</translation>
    </message>
    <message numerus="yes">
        <source>%n player(s)</source>
        <translation>
            <numerusform>%n joueur</numerusform>
            <numerusform>%n joueurs</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing known</source>
        <translation>rien de connu</translation>
    </message>
    <message>
        <source>median %1</source>
        <translation>médiane %1</translation>
    </message>
    <message>
        <source>the middle half: %1 to %2</source>
        <translation>la moitié centrale&#x202f;: %1 à %2</translation>
    </message>
    <message>
        <source>whiskers: %1 to %2</source>
        <translation>moustaches&#x202f;: %1 à %2</translation>
    </message>
    <message>
        <source>Nobody has this number yet.</source>
        <translation>Personne n’a encore ce chiffre.</translation>
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
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>touchline::DoneCard</name>
    <message>
        <source>4. Done</source>
        <translation>4. Terminé</translation>
    </message>
    <message>
        <source>&amp;Undo this import</source>
        <translation>&amp;Annuler cette importation</translation>
    </message>
    <message>
        <source>To the &amp;team</source>
        <translation>Vers l’é&amp;quipe</translation>
    </message>
    <message>
        <source>&amp;Another table</source>
        <translation>Un autre &amp;tableau</translation>
    </message>
    <message>
        <source>To the &amp;teams</source>
        <translation>Vers l&amp;es équipes</translation>
    </message>
    <message>
        <source>The import was taken back: everything is as it was before.</source>
        <translation>L’importation a été annulée&#x202f;: tout est comme avant.</translation>
    </message>
    <message>
        <source>%1 are in %2.</source>
        <translation>%1 sont dans %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchline::EmptyPlace</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>There is no season here yet: it begins with the first table.</source>
        <translation>Il n&apos;y a pas encore de saison ici : elle commence avec le premier tableau.</translation>
    </message>
    <message>
        <source>Bring your own table</source>
        <translation>Apporter son propre tableau</translation>
    </message>
    <message>
        <source>There is no season here yet: the admin of your club brings the first table.</source>
        <translation>Il n&apos;y a pas encore de saison ici : l&apos;administrateur de votre club apporte le premier tableau.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Regarder à nouveau</translation>
    </message>
    <message>
        <source>The season is on its way.</source>
        <translation>La saison arrive.</translation>
    </message>
</context>
<context>
    <name>touchline::EntryGrid</name>
    <message>
        <source>Lines of the match</source>
        <translation>Lignes du match</translation>
    </message>
    <message numerus="yes">
        <source>This is too much to paste: %n lines at most.</source>
        <translation>
            <numerusform>C’est trop à coller&#x202f;: %n ligne au plus.</numerusform>
            <numerusform>C’est trop à coller&#x202f;: %n lignes au plus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells pasted</source>
        <translation>
            <numerusform>%n cellule collée</numerusform>
            <numerusform>%n cellules collées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not understood and left out</source>
        <translation>
            <numerusform>%n incomprise et laissée de côté</numerusform>
            <numerusform>%n incomprises et laissées de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n beyond the last row or column</source>
        <translation>
            <numerusform>%n au-delà de la dernière ligne ou colonne</numerusform>
            <numerusform>%n au-delà de la dernière ligne ou colonne</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchline::EntryModel</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Back to what is saved</source>
        <translation>Revenir à ce qui est enregistré</translation>
    </message>
    <message>
        <source>Line-up</source>
        <translation>Composition</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Prendre l’autre</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>Joueur</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Titulaire</translation>
    </message>
    <message>
        <source>Playing time</source>
        <translation>Temps de jeu</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>“%1” is not understood in the column %2.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas compris dans la colonne %2.</translation>
    </message>
    <message>
        <source>In</source>
        <comment>in the line-up</comment>
        <translation>Présent</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>in the first line-up</comment>
        <translation>Tit.</translation>
    </message>
    <message>
        <source>Pos</source>
        <translation>Poste</translation>
    </message>
</context>
<context>
    <name>touchline::EntryPanel</name>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>&amp;Reason of the correction</source>
        <translation>Mot&amp;if de la correction</translation>
    </message>
    <message>
        <source>&amp;Save lines</source>
        <translation>&amp;Enregistrer les lignes</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>&amp;Abandonner les modifications</translation>
    </message>
    <message>
        <source>Reason of the correction</source>
        <translation>Raison de la correction</translation>
    </message>
    <message>
        <source>&amp;Team</source>
        <translation>É&amp;quipe</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Annuler (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Paste cells of a spreadsheet, beginning at the current cell (Ctrl+V)</source>
        <translation>Coller des cellules d’un tableur, à partir de la cellule actuelle (Ctrl+V)</translation>
    </message>
    <message>
        <source>Somebody else has changed the same cells in the meantime. Which shall stand?</source>
        <translation>Quelqu’un d’autre a modifié les mêmes cellules entre-temps. Que garder&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>&amp;Garder les miennes</translation>
    </message>
    <message>
        <source>Take t&amp;heirs</source>
        <translation>Prendre &amp;les leurs</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Ma version</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>L’autre version</translation>
    </message>
    <message numerus="yes">
        <source>and %n more cells</source>
        <translation>
            <numerusform>et %n autre cellule</numerusform>
            <numerusform>et %n autres cellules</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Everything is saved.</source>
        <translation>Tout est enregistré.</translation>
    </message>
    <message>
        <source>The server does not answer. Your changes are kept on this computer and saved when it is back.</source>
        <translation>Le serveur ne répond pas. Vos modifications sont gardées sur cet ordinateur et enregistrées à son retour.</translation>
    </message>
    <message>
        <source>Your changes of %1 are back: they are not saved yet.</source>
        <translation>Vos modifications du %1 sont de retour&#x202f;: elles ne sont pas encore enregistrées.</translation>
    </message>
    <message numerus="yes">
        <source>%n changed cells</source>
        <translation>
            <numerusform>%n cellule modifiée</numerusform>
            <numerusform>%n cellules modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells break a rule and must be mended before saving.</source>
        <translation>
            <numerusform>%n cellule enfreint une règle et doit être corrigée avant d’enregistrer.</numerusform>
            <numerusform>%n cellules enfreignent une règle et doivent être corrigées avant d’enregistrer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells look unusual.</source>
        <translation>
            <numerusform>%n cellule paraît inhabituelle.</numerusform>
            <numerusform>%n cellules paraissent inhabituelles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines that were there change: give a reason.</source>
        <translation>Des lignes existantes changent&#x202f;: donnez un motif.</translation>
    </message>
    <message>
        <source>Type numbers; Enter goes down, Tab on, Del clears, Esc takes back, Space sets line-up and start.</source>
        <translation>Tapez des nombres&#x202f;; Entrée descend, Tab avance, Suppr efface, Échap revient, Espace règle présence et titulaire.</translation>
    </message>
    <message>
        <source>Why it changes: kept in the history</source>
        <translation>Pourquoi cela change : gardé dans l’historique</translation>
    </message>
</context>
<context>
    <name>touchline::ExplorePage</name>
    <message>
        <source>Horizontal metric</source>
        <translation>Indicateur horizontal</translation>
    </message>
    <message>
        <source>Vertical metric</source>
        <translation>Indicateur vertical</translation>
    </message>
    <message>
        <source>Player who stands out</source>
        <translation>Joueur mis en avant</translation>
    </message>
    <message>
        <source>Metric whose spread is shown</source>
        <translation>Indicateur dont on voit la répartition</translation>
    </message>
    <message>
        <source>&amp;Everybody</source>
        <translation>T&amp;ous</translation>
    </message>
    <message>
        <source>Two metrics</source>
        <translation>Deux indicateurs</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Répartition</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Explorer</translation>
    </message>
    <message>
        <source>Type to find a metric</source>
        <translation>Tapez pour trouver un indicateur</translation>
    </message>
    <message>
        <source>Type to find a player</source>
        <translation>Tapez pour trouver un joueur</translation>
    </message>
    <message>
        <source>Also those who have too little to be compared</source>
        <translation>Aussi ceux qui ont trop peu joué pour être comparés</translation>
    </message>
    <message>
        <source>Player page</source>
        <translation>Page du joueur</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Échanger</translation>
    </message>
    <message>
        <source>Exchange horizontal and vertical</source>
        <translation>Échanger horizontal et vertical</translation>
    </message>
    <message>
        <source>&amp;Horizontal</source>
        <translation>&amp;Horizontal</translation>
    </message>
    <message>
        <source>&amp;Vertical</source>
        <translation>&amp;Vertical</translation>
    </message>
    <message>
        <source>&amp;Player</source>
        <translation>&amp;Joueur</translation>
    </message>
    <message>
        <source>Zoom in (+, or Ctrl and the wheel)</source>
        <translation>Agrandir (+, ou Ctrl et la molette)</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>Réduire (-)</translation>
    </message>
    <message>
        <source>Show the whole (0)</source>
        <translation>Tout voir (0)</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Montrer tout le monde</translation>
    </message>
    <message>
        <source>Spread of %1</source>
        <translation>Répartition de %1</translation>
    </message>
    <message>
        <source>%1 - spread</source>
        <translation>%1 - répartition</translation>
    </message>
    <message>
        <source>What goes together</source>
        <translation>Ce qui va ensemble</translation>
    </message>
    <message>
        <source>A field chosen shows its two metrics above</source>
        <translation>Une case choisie montre ses deux mesures ci-dessus</translation>
    </message>
    <message>
        <source>What colour and shape say</source>
        <translation>Ce qu’indiquent la couleur et la forme</translation>
    </message>
    <message>
        <source>Metric that the size says</source>
        <translation>Indicateur représenté par la taille</translation>
    </message>
    <message>
        <source>&amp;Colour by</source>
        <translation>&amp;Couleur selon</translation>
    </message>
    <message>
        <source>&amp;Size by</source>
        <translation>&amp;Taille selon</translation>
    </message>
    <message>
        <source>Lasso: draw around points to choose them (L)</source>
        <translation>Lasso : entourer des points pour les choisir (L)</translation>
    </message>
</context>
<context>
    <name>touchline::ExploreViewModel</name>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Of the whole season: players are compared over seasons here, whatever the period.</source>
        <translation>De toute la saison&#x202f;: on compare ici les joueurs sur des saisons, quelle que soit la période.</translation>
    </message>
    <message>
        <source>Nobody is chosen. Draw around points with the lasso (L), or walk to one and press Space.</source>
        <translation>Personne n’est choisi. Entourez des points avec le lasso (L), ou allez à un point et appuyez sur Espace.</translation>
    </message>
    <message numerus="yes">
        <source>%n players chosen</source>
        <translation>
            <numerusform>%n joueur choisi</numerusform>
            <numerusform>%n joueurs choisis</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; two to six can be compared</source>
        <comment>8 players chosen</comment>
        <translation>%1 ; on peut en comparer de deux à six</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Poste</translation>
    </message>
</context>
<context>
    <name>touchline::FirstSeasonRow</name>
    <message>
        <source>There is no season here yet: the import makes the first one. Say what it is about.</source>
        <translation>Il n’y a pas encore de saison ici&#x202f;: l’importation crée la première. Dites de quoi il s’agit.</translation>
    </message>
    <message>
        <source>Sport</source>
        <translation>Sport</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Regional league</source>
        <translation>Ligue régionale</translation>
    </message>
    <message>
        <source>Competition</source>
        <translation>Compétition</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Saison</translation>
    </message>
    <message>
        <source>Type to find a time zone</source>
        <translation>Tapez pour trouver un fuseau horaire</translation>
    </message>
    <message>
        <source>Spo&amp;rt</source>
        <translation>S&amp;port</translation>
    </message>
    <message>
        <source>Compe&amp;tition</source>
        <translation>Co&amp;mpétition</translation>
    </message>
    <message>
        <source>Se&amp;ason</source>
        <translation>Saiso&amp;n</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>Fuseau &amp;horaire</translation>
    </message>
</context>
<context>
    <name>touchline::FixtureChanges</name>
    <message>
        <source>New match: %1</source>
        <translation>Nouveau match : %1</translation>
    </message>
    <message>
        <source>Match: %1</source>
        <translation>Match : %1</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Delete the match: %1</source>
        <translation>Supprimer le match : %1</translation>
    </message>
</context>
<context>
    <name>touchline::FixtureViewModel</name>
    <message>
        <source>Choose who plays.</source>
        <translation>Choisissez qui joue.</translation>
    </message>
    <message>
        <source>A team does not play against itself.</source>
        <translation>Une équipe ne joue pas contre elle-même.</translation>
    </message>
    <message>
        <source>The season goes from %1 to %2: choose a day in it, or another season at the top.</source>
        <translation>La saison va du %1 au %2 : choisissez un jour compris dedans, ou une autre saison en haut.</translation>
    </message>
    <message>
        <source>A result has the scores of both teams.</source>
        <translation>Un résultat comporte les scores des deux équipes.</translation>
    </message>
    <message>
        <source>A match that has not been played has no result: change its status as well.</source>
        <translation>Un match qui n&apos;a pas été joué n&apos;a pas de résultat : changez aussi son état.</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 contre %2</translation>
    </message>
</context>
<context>
    <name>touchline::FormStrip</name>
    <message>
        <source>W</source>
        <comment>won</comment>
        <translation>V</translation>
    </message>
    <message>
        <source>L</source>
        <comment>lost</comment>
        <translation>D</translation>
    </message>
    <message>
        <source>D</source>
        <comment>drawn</comment>
        <translation>N</translation>
    </message>
    <message>
        <source>won</source>
        <translation>gagné</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>perdu</translation>
    </message>
    <message>
        <source>drawn</source>
        <translation>nul</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Opponent</source>
        <translation>Adversaire</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>home</source>
        <translation>à domicile</translation>
    </message>
    <message>
        <source>away</source>
        <translation>à l’extérieur</translation>
    </message>
    <message>
        <source>%1: %2 won, %3 drawn, %4 lost; the last one against %5 was %6.</source>
        <translation>%1 : %2 gagnés, %3 nuls, %4 perdus ; le dernier contre %5 : %6.</translation>
    </message>
</context>
<context>
    <name>touchline::FormulaEditor</name>
    <message>
        <source>An amount, and per playing time</source>
        <translation>Une quantité, et par temps de jeu</translation>
    </message>
    <message>
        <source>A ratio</source>
        <translation>Un rapport</translation>
    </message>
    <message>
        <source>A percentage</source>
        <translation>Un pourcentage</translation>
    </message>
    <message>
        <source>More is better</source>
        <translation>Plus est mieux</translation>
    </message>
    <message>
        <source>Less is better</source>
        <translation>Moins est mieux</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Ni l’un ni l’autre</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formule</translation>
    </message>
    <message>
        <source>Divided by</source>
        <translation>Divisé par</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>C’est</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Mieux</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>Décimales</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Names, numbers, + - * / ^ ( ), min, max, abs, sqrt, round and if; Ctrl+Space shows all names</source>
        <translation>Noms, nombres, + - * / ^ ( ), min, max, abs, sqrt, round et if&#x202f;; Ctrl+Espace montre tous les noms</translation>
    </message>
    <message>
        <source>Of a ratio: sums are divided by sums, so that a short match does not weigh as much as a long one</source>
        <translation>D’un rapport&#x202f;: des sommes divisées par des sommes, pour qu’un match court ne pèse pas autant qu’un long</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>No&amp;m</translation>
    </message>
    <message>
        <source>F&amp;ormula</source>
        <translation>&amp;Formule</translation>
    </message>
    <message>
        <source>Di&amp;vided by</source>
        <translation>&amp;Divisé par</translation>
    </message>
    <message>
        <source>&amp;It is</source>
        <translation>C’es&amp;t</translation>
    </message>
    <message>
        <source>D&amp;ecimals</source>
        <translation>Dé&amp;cimales</translation>
    </message>
    <message>
        <source>&amp;Better</source>
        <translation>Mieu&amp;x</translation>
    </message>
    <message>
        <source>What it comes to</source>
        <translation>Ce que cela donne</translation>
    </message>
    <message>
        <source>What it comes to, %1</source>
        <translation>Ce que cela donne, %1</translation>
    </message>
    <message>
        <source>The formula is kept; the server gets it as soon as it answers.</source>
        <translation>La formule est gardée&#x202f;; le serveur la reçoit dès qu’il répond.</translation>
    </message>
    <message>
        <source>Dis&amp;card changes</source>
        <translation>A&amp;bandonner les modifications</translation>
    </message>
    <message>
        <source>What you typed on %1 is back: it is not saved yet.</source>
        <translation>Ce que vous avez saisi le %1 est de retour : ce n&apos;est pas encore enregistré.</translation>
    </message>
</context>
<context>
    <name>touchline::FormulasModel</name>
    <message>
        <source>saved</source>
        <translation>enregistré</translation>
    </message>
    <message>
        <source>waits for the server</source>
        <translation>attend le serveur</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>a besoin de vous</translation>
    </message>
    <message>
        <source>cannot be computed</source>
        <translation>ne peut pas être calculé</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formule</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>pas encore enregistré</translation>
    </message>
</context>
<context>
    <name>touchline::FormulasPage</name>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>&amp;New formula</source>
        <translation>Nou&amp;velle formule</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formule</translation>
    </message>
    <message>
        <source>Formulas</source>
        <translation>Formules</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Pour</translation>
    </message>
    <message>
        <source>Metrics of your own</source>
        <translation>Vos propres indicateurs</translation>
    </message>
    <message>
        <source>New formula</source>
        <translation>Nouvelle formule</translation>
    </message>
    <message>
        <source>Change a formula</source>
        <translation>Modifier une formule</translation>
    </message>
    <message>
        <source>No formulas yet. Combine what is recorded into a number of your own; it then stands beside all others.</source>
        <translation>Pas encore de formule. Combinez ce qui est relevé en un chiffre à vous&#x202f;; il se tient ensuite à côté de tous les autres.</translation>
    </message>
    <message>
        <source>No formulas here. Coaches write those of their teams, admins those of everybody.</source>
        <translation>Pas de formule ici. Les entraîneurs écrivent celles de leurs équipes, les administrateurs celles de tous.</translation>
    </message>
    <message>
        <source>Start with an example</source>
        <translation>Commencer par un exemple</translation>
    </message>
    <message>
        <source>The formula is deleted.</source>
        <translation>La formule est supprimée.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Puts the last formula back that was saved or deleted here</source>
        <translation>Rétablit la dernière formule enregistrée ou supprimée ici</translation>
    </message>
    <message>
        <source>Does once more what was undone last</source>
        <translation>Refait ce qui a été annulé en dernier</translation>
    </message>
</context>
<context>
    <name>touchline::FormulasViewModel</name>
    <message>
        <source>counted match by match: to be seen when it is saved</source>
        <translation>compté match par match&#x202f;: visible une fois enregistré</translation>
    </message>
    <message>
        <source>to be seen when it is saved</source>
        <translation>visible une fois enregistré</translation>
    </message>
    <message>
        <source>nothing to divide by</source>
        <translation>rien par quoi diviser</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percentage</comment>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>playing time</source>
        <translation>temps de jeu</translation>
    </message>
    <message>
        <source>players of a side on the pitch</source>
        <translation>joueurs d’une équipe sur le terrain</translation>
    </message>
    <message>
        <source>%1 of the team</source>
        <translation>%1 de l’équipe</translation>
    </message>
    <message>
        <source>%1 of the opponents</source>
        <translation>%1 des adversaires</translation>
    </message>
    <message>
        <source>function</source>
        <translation>fonction</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>Formula: %1</source>
        <translation>Formule : %1</translation>
    </message>
    <message>
        <source>This formula cannot be saved yet.</source>
        <translation>Cette formule ne peut pas encore être enregistrée.</translation>
    </message>
    <message>
        <source>Only a formula that the server has can be deleted.</source>
        <translation>Seule une formule que le serveur possède peut être supprimée.</translation>
    </message>
    <message>
        <source>Delete the formula: %1</source>
        <translation>Supprimer la formule&#x202f;: %1</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>sans nom</translation>
    </message>
</context>
<context>
    <name>touchline::GridExport</name>
    <message>
        <source>The table changed while it was being saved. Save it again.</source>
        <translation>Le tableau a changé pendant l’enregistrement. Enregistrez-le à nouveau.</translation>
    </message>
</context>
<context>
    <name>touchline::GridFilterRow</name>
    <message>
        <source>Filter %1</source>
        <translation>Filtrer %1</translation>
    </message>
    <message>
        <source>Text contained in %1, or a comparison: &gt;2, &lt;=0.5, =3, 1..4</source>
        <translation>Texte contenu dans %1, ou une comparaison&#x202f;: &gt;2, &lt;=0.5, =3, 1..4</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
</context>
<context>
    <name>touchline::GridProxy</name>
    <message>
        <source>%1 contains %2</source>
        <translation>%1 contient %2</translation>
    </message>
</context>
<context>
    <name>touchline::GridTotals</name>
    <message>
        <source>Total: %1</source>
        <translation>Total : %1</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message numerus="yes">
        <source>The sum of %n rows that have a number, of those that are shown</source>
        <translation>
            <numerusform>La somme de %n ligne qui a un nombre, parmi celles affichées</numerusform>
            <numerusform>La somme de %n lignes qui ont un nombre, parmi celles affichées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchline::GridViews</name>
    <message>
        <source>A view needs a name.</source>
        <translation>Une vue doit avoir un nom.</translation>
    </message>
    <message>
        <source>The name of a view has at most %1 letters.</source>
        <translation>Le nom d’une vue a au plus %1 caractères.</translation>
    </message>
    <message>
        <source>A table has at most %1 views. Delete one first.</source>
        <translation>Un tableau a au plus %1 vues. Supprimez-en d’abord une.</translation>
    </message>
    <message>
        <source>There is a view called %1 already.</source>
        <translation>Il existe déjà une vue nommée %1.</translation>
    </message>
    <message>
        <source>There is no view called %1 any more.</source>
        <translation>Il n’existe plus de vue nommée %1.</translation>
    </message>
</context>
<context>
    <name>touchline::ImportPage</name>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>The import was taken back: everything is as it was before.</source>
        <translation>L’importation a été annulée&#x202f;: tout est comme avant.</translation>
    </message>
    <message>
        <source>the table that is being imported</source>
        <translation>le tableau en cours d’importation</translation>
    </message>
    <message>
        <source>The table that you brought and mended before is back: it is not imported yet.</source>
        <translation>Le tableau que vous aviez apporté et corrigé est de retour : il n’est pas encore importé.</translation>
    </message>
</context>
<context>
    <name>touchline::ImportRun</name>
    <message>
        <source>The server does not answer. An import that it has begun it ends: look at the team later, or import the table once more, which does no harm.</source>
        <translation>Le serveur ne répond pas. Il termine une importation commencée&#x202f;: regardez l’équipe plus tard, ou importez le tableau encore une fois, ce qui ne fait aucun mal.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is not about this import. Nothing is known of it: check again.</source>
        <translation>La réponse du serveur ne concerne pas cette importation. On n’en sait rien&#x202f;: vérifiez de nouveau.</translation>
    </message>
</context>
<context>
    <name>touchline::ImportViewModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Only admins may import. Ask the admin of your club, or enter matches one by one.</source>
        <translation>Seuls les administrateurs peuvent importer. Adressez-vous à celui de votre club, ou saisissez les matchs un par un.</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <translation>%1 (nouvelle)</translation>
    </message>
    <message>
        <source>A new team…</source>
        <translation>Une nouvelle équipe…</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n matches</source>
        <translation>
            <numerusform>%n match</numerusform>
            <numerusform>%n matchs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n players</source>
        <translation>
            <numerusform>%n joueur</numerusform>
            <numerusform>%n joueurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, as the files say</source>
        <translation>%1, selon les fichiers</translation>
    </message>
    <message>
        <source>The season is not there yet, so nobody knows the sport of this table. Try again when it is.</source>
        <translation>La saison n&apos;est pas encore là, le sport de ce tableau est donc inconnu. Réessayez quand elle y sera.</translation>
    </message>
    <message>
        <source>Import: %1</source>
        <translation>Import : %1</translation>
    </message>
</context>
<context>
    <name>touchline::InsightList</name>
    <message>
        <source>Nothing that stands out: nobody&apos;s last five matches differ from the others by more than chance, and no round number is near.</source>
        <translation>Rien ne ressort&#x202f;: les cinq derniers matchs de personne ne s’écartent des autres plus que par hasard, et aucun chiffre rond n’est proche.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Cap</translation>
    </message>
    <message>
        <source>For the better</source>
        <translation>En mieux</translation>
    </message>
    <message>
        <source>For the worse</source>
        <translation>En moins bien</translation>
    </message>
    <message>
        <source>To the player: %1</source>
        <translation>Vers le joueur&#x202f;: %1</translation>
    </message>
    <message>
        <source>To the player</source>
        <translation>Vers le joueur</translation>
    </message>
    <message>
        <source>What stands out is told here once a few matches have been entered.</source>
        <translation>Ce qui ressort apparaîtra ici dès que quelques matchs auront été saisis.</translation>
    </message>
</context>
<context>
    <name>touchline::KeysEditor</name>
    <message>
        <source>belongs to: %1</source>
        <translation>appartient à&#x202f;: %1</translation>
    </message>
    <message>
        <source>All as &amp;delivered</source>
        <translation>Toutes &amp;comme à l’origine</translation>
    </message>
    <message>
        <source>Keys of: %1</source>
        <translation>Touches de&#x202f;: %1</translation>
    </message>
    <message>
        <source>Take them</source>
        <translation>Les prendre</translation>
    </message>
    <message>
        <source>Take the keys for: %1</source>
        <translation>Prendre les touches pour&#x202f;: %1</translation>
    </message>
    <message>
        <source>fields and tables need them</source>
        <translation>les champs et les tableaux en ont besoin</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Press the keys</source>
        <translation>Tapez les touches</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no keys</comment>
        <translation>aucune</translation>
    </message>
</context>
<context>
    <name>touchline::KeysSheet</name>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Open the row</source>
        <translation>Ouvrir la ligne</translation>
    </message>
    <message>
        <source>Walk through the points</source>
        <translation>Parcourir les points</translation>
    </message>
    <message>
        <source>First and last point</source>
        <translation>Premier et dernier point</translation>
    </message>
    <message>
        <source>Choose the point</source>
        <translation>Choisir le point</translation>
    </message>
    <message>
        <source>Closer, further away, the whole</source>
        <translation>Plus près, plus loin, le tout</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>In grids</source>
        <translation>Dans les tableaux</translation>
    </message>
    <message>
        <source>In charts</source>
        <translation>Dans les graphiques</translation>
    </message>
    <message>
        <source>Leave the grid where lines are typed</source>
        <translation>Quitter le tableau où l’on saisit les lignes</translation>
    </message>
    <message>
        <source>Move what is seen</source>
        <translation>Déplacer ce que l’on voit</translation>
    </message>
    <message>
        <source>On to the legend: arrows walk, Space shows and hides</source>
        <translation>Aller à la légende : les flèches parcourent, Espace affiche et masque</translation>
    </message>
    <message>
        <source>In Explore: choose the point to compare it</source>
        <translation>Dans Explorer : choisir le point pour le comparer</translation>
    </message>
    <message>
        <source>In Explore: the lasso, to draw around points</source>
        <translation>Dans Explorer : le lasso, pour entourer des points</translation>
    </message>
    <message>
        <source>What the number means</source>
        <translation>Ce que signifie le nombre</translation>
    </message>
    <message>
        <source>What the numbers mean</source>
        <translation>Ce que signifient les nombres</translation>
    </message>
    <message>
        <source>The keys of the window, its pages and its tables can be changed in the settings; more commands can be given some there.</source>
        <translation>Les touches de la fenêtre, de ses pages et de ses tableaux se changent dans les réglages&#x202f;; d’autres commandes peuvent y en recevoir.</translation>
    </message>
</context>
<context>
    <name>touchline::KnownPlayers</name>
    <message>
        <source>born %1</source>
        <translation>né(e) en %1</translation>
    </message>
    <message>
        <source>last with %1</source>
        <translation>en dernier avec %1</translation>
    </message>
    <message>
        <source>last with %1 (%2)</source>
        <comment>team, season</comment>
        <translation>en dernier avec %1 (%2)</translation>
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
        <translation>Il y a déjà des joueurs de ces noms. De qui s’agit-il ? Un joueur connu garde ses matchs d’avant.</translation>
    </message>
    <message>
        <source>A new player</source>
        <translation>Un nouveau joueur</translation>
    </message>
    <message>
        <source>Who is %1?</source>
        <translation>Qui est %1 ?</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>Veuillez choisir</translation>
    </message>
</context>
<context>
    <name>touchline::KpiTile</name>
    <message>
        <source>no value</source>
        <translation>pas de valeur</translation>
    </message>
    <message>
        <source>95 % interval %1</source>
        <translation>Intervalle à 95 % %1</translation>
    </message>
</context>
<context>
    <name>touchline::LastMatch</name>
    <message>
        <source>Last match</source>
        <translation>Dernier match</translation>
    </message>
    <message>
        <source>Match report</source>
        <translation>Rapport du match</translation>
    </message>
    <message>
        <source>No lines of this match have been entered, or they are not yours to see.</source>
        <translation>Aucune ligne n’a été saisie pour ce match, ou vous ne pouvez pas les voir.</translation>
    </message>
    <message>
        <source>Loading the lines…</source>
        <translation>Chargement des lignes…</translation>
    </message>
    <message>
        <source>Page of %1</source>
        <translation>Page de %1</translation>
    </message>
    <message>
        <source>Player page</source>
        <translation>Page du joueur</translation>
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
        <translation>resterait en tête</translation>
    </message>
    <message>
        <source>only %1 of %2</source>
        <comment>143 of 900 min</comment>
        <translation>seulement %1 sur %2</translation>
    </message>
    <message>
        <source>only %1 of %2 %3</source>
        <comment>4 of 15 shots</comment>
        <translation>seulement %1 sur %2 %3</translation>
    </message>
    <message>
        <source>too little</source>
        <translation>trop peu</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>12 of 46 shots</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>No place: %1.</source>
        <translation>Pas de place&#x202f;: %1.</translation>
    </message>
    <message>
        <source>%1, shared with others</source>
        <translation>%1, à égalité avec d’autres</translation>
    </message>
    <message numerus="yes">
        <source>%1, from %n matches and %2</source>
        <translation>
            <numerusform>%1, sur %n match et %2</numerusform>
            <numerusform>%1, sur %n matchs et %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Has less than a place takes, and would still lead with all that is missing counted as failures.</source>
        <translation>Est en dessous du minimum pour être classé, et resterait en tête si tout ce qui manque comptait comme échec.</translation>
    </message>
    <message>
        <source>Place; with = it is shared</source>
        <translation>Place&#x202f;; avec = elle est partagée</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>Joueur</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Pos.</source>
        <translation>Pl.</translation>
    </message>
    <message>
        <source>95 % interval: where the true rate lies, as far as these matches say</source>
        <translation>Intervalle à 95&#x202f;%&#x202f;: là où se trouve le vrai taux, autant que ces matchs le disent</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95&#x202f;%</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Appearances</source>
        <translation>Apparitions</translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>App.</translation>
    </message>
    <message>
        <source>Playing time</source>
        <translation>Temps de jeu</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Over the last five appearances, after each of the last ten</source>
        <translation>Sur les cinq derniers matchs joués, après chacun des dix derniers</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forme</translation>
    </message>
</context>
<context>
    <name>touchline::LeaderboardViewModel</name>
    <message>
        <source>Ratio</source>
        <comment>ranked by</comment>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Total</source>
        <comment>ranked by</comment>
        <translation>Total</translation>
    </message>
    <message>
        <source>All positions</source>
        <translation>Tous les postes</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>Toutes les équipes</translation>
    </message>
    <message>
        <source>%1 · Whole season: last matches are other days for each player, so nobody leads in them.</source>
        <translation>%1 · Toute la saison&#x202f;: les derniers matchs tombent à d’autres jours pour chaque joueur, il n’y a donc pas de classement.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody has played enough for a place yet; %n have a value.</source>
        <translation>
            <numerusform>Personne n’a encore assez joué pour être classé&#x202f;; %n a une valeur.</numerusform>
            <numerusform>Personne n’a encore assez joué pour être classé&#x202f;; %n ont une valeur.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody of this choice has a value in this period.</source>
        <translation>Personne de ce choix n’a de valeur pendant cette période.</translation>
    </message>
    <message>
        <source>Nobody has a value between these days.</source>
        <translation>Personne n’a de valeur entre ces jours.</translation>
    </message>
    <message>
        <source>No match of this season recorded this metric yet. Choose another metric, or another season at the top.</source>
        <translation>Aucun match de cette saison n’a encore relevé cet indicateur. Choisissez un autre indicateur, ou une autre saison en haut.</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Montrer tout le monde</translation>
    </message>
    <message>
        <source>All teams and positions</source>
        <translation>Toutes les équipes et tous les postes</translation>
    </message>
    <message>
        <source>Whole season</source>
        <translation>Toute la saison</translation>
    </message>
</context>
<context>
    <name>touchline::LeadersPage</name>
    <message>
        <source>Metric</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Ranked by</source>
        <translation>Classé par</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>&amp;Everybody</source>
        <translation>T&amp;ous</translation>
    </message>
    <message>
        <source>Leaders</source>
        <translation>Classements</translation>
    </message>
    <message>
        <source>Type to find a metric</source>
        <translation>Tapez pour trouver un indicateur</translation>
    </message>
    <message>
        <source>Also those who have too little for a place</source>
        <translation>Aussi ceux qui ont trop peu pour être classés</translation>
    </message>
    <message>
        <source>&amp;Metric</source>
        <translation>&amp;Indicateur</translation>
    </message>
    <message>
        <source>&amp;Ranked by</source>
        <translation>&amp;Classé par</translation>
    </message>
    <message>
        <source>&amp;Position</source>
        <translation>&amp;Poste</translation>
    </message>
    <message>
        <source>&amp;Team</source>
        <translation>É&amp;quipe</translation>
    </message>
    <message>
        <source>Leaders - %1</source>
        <translation>Classements - %1</translation>
    </message>
</context>
<context>
    <name>touchline::LegendButton</name>
    <message>
        <source>Show or hide in the chart</source>
        <translation>Afficher ou masquer dans le graphique</translation>
    </message>
</context>
<context>
    <name>touchline::LineUpModel</name>
    <message>
        <source>Player</source>
        <translation>Joueur</translation>
    </message>
    <message>
        <source>In the first line-up</source>
        <translation>Titulaire</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>in the first line-up</comment>
        <translation>Tit.</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Pos</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Playing time</source>
        <translation>Temps de jeu</translation>
    </message>
</context>
<context>
    <name>touchline::LocalServer</name>
    <message>
        <source>The local server did not become ready within 30 seconds.</source>
        <translation>Le serveur local n’a pas été prêt en 30 secondes.</translation>
    </message>
    <message>
        <source>The local server ended without a word.</source>
        <translation>Le serveur local s’est arrêté sans un mot.</translation>
    </message>
    <message>
        <source>Opening the workspace…</source>
        <translation>Ouverture de l’espace de travail…</translation>
    </message>
</context>
<context>
    <name>touchline::MainWindow</name>
    <message>
        <source>Find and do</source>
        <translation>Chercher et agir</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation>Revenir à la page précédente</translation>
    </message>
    <message>
        <source>Ask the server again</source>
        <translation>Redemander au serveur</translation>
    </message>
    <message>
        <source>Copy a link to this page</source>
        <translation>Copier un lien vers cette page</translation>
    </message>
    <message>
        <source>The link is in the clipboard.</source>
        <translation>Le lien est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Fold the menu, or unfold it</source>
        <translation>Replier ou déplier le menu</translation>
    </message>
    <message>
        <source>Light, or dark</source>
        <translation>Clair, ou sombre</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Montrer toutes les touches</translation>
    </message>
    <message>
        <source>Quit Touchline</source>
        <translation>Quitter Touchline</translation>
    </message>
    <message>
        <source>Follow the link?</source>
        <translation>Suivre le lien&#x202f;?</translation>
    </message>
    <message>
        <source>The link leads to %1. %2 would be closed.</source>
        <translation>Le lien mène à %1. %2 serait fermé.</translation>
    </message>
    <message>
        <source>&amp;Go there</source>
        <translation>&amp;Y aller</translation>
    </message>
    <message>
        <source>%1 - Touchline</source>
        <translation>%1 - Touchline</translation>
    </message>
    <message>
        <source>Go on all the same?</source>
        <translation>Continuer quand même ?</translation>
    </message>
    <message>
        <source>This would get lost: %1.</source>
        <translation>Ceci serait perdu : %1.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuer</translation>
    </message>
</context>
<context>
    <name>touchline::MatchDialog</name>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Score of the home team</source>
        <translation>Score de l&apos;équipe à domicile</translation>
    </message>
    <message>
        <source>Score of the away team</source>
        <translation>Score de l&apos;équipe visiteuse</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Make the match</source>
        <translation>&amp;Créer le match</translation>
    </message>
    <message>
        <source>Change a match</source>
        <translation>Modifier un match</translation>
    </message>
    <message>
        <source>New match</source>
        <translation>Nouveau match</translation>
    </message>
    <message>
        <source>Competition</source>
        <translation>Compétition</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Match</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 contre %2</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Opponent</source>
        <translation>Adversaire</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>À domicile</translation>
    </message>
    <message>
        <source>Away</source>
        <comment>where a team plays</comment>
        <translation>À l&apos;extérieur</translation>
    </message>
    <message>
        <source>Type to find a team</source>
        <translation>Tapez pour trouver une équipe</translation>
    </message>
    <message>
        <source>&amp;Team</source>
        <translation>É&amp;quipe</translation>
    </message>
    <message>
        <source>&amp;Opponent</source>
        <translation>Ad&amp;versaire</translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation>&amp;Où</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Date et heure</translation>
    </message>
    <message>
        <source>By the clock of %1</source>
        <translation>À l&apos;heure de %1</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Journée</translation>
    </message>
    <message>
        <source>&amp;Date and time</source>
        <translation>&amp;Date et heure</translation>
    </message>
    <message>
        <source>&amp;Venue</source>
        <translation>&amp;Lieu</translation>
    </message>
    <message>
        <source>&amp;Round</source>
        <translation>&amp;Journée</translation>
    </message>
    <message>
        <source>St&amp;atus</source>
        <translation>É&amp;tat</translation>
    </message>
    <message>
        <source>R&amp;esult</source>
        <translation>&amp;Résultat</translation>
    </message>
    <message>
        <source>Reason of the correction</source>
        <translation>Raison de la correction</translation>
    </message>
    <message>
        <source>Rea&amp;son</source>
        <translation>Rai&amp;son</translation>
    </message>
    <message>
        <source>An opponent that is missing here is added by an admin of this server. Ask one of them.</source>
        <translation>Un adversaire qui manque ici est ajouté par un administrateur de ce serveur. Demandez à l’un d’eux.</translation>
    </message>
    <message>
        <source>Name of the new team</source>
        <translation>Nom de la nouvelle équipe</translation>
    </message>
    <message>
        <source>Harbour U17</source>
        <translation>Le Port U17</translation>
    </message>
    <message>
        <source>&amp;Name of the new team</source>
        <translation>&amp;Nom de la nouvelle équipe</translation>
    </message>
    <message>
        <source>A new team…</source>
        <translation>Une nouvelle équipe…</translation>
    </message>
    <message>
        <source>Why it changes: kept in the history</source>
        <translation>Pourquoi cela change : gardé dans l’historique</translation>
    </message>
    <message>
        <source>This match has a result: say why it changes.</source>
        <translation>Ce match a déjà un résultat : indiquez pourquoi il change.</translation>
    </message>
</context>
<context>
    <name>touchline::MatchFilterBar</name>
    <message>
        <source>All matches</source>
        <translation>Tous les matchs</translation>
    </message>
    <message>
        <source>Back to all matches of season and period</source>
        <translation>Revenir à tous les matchs de la saison et de la période</translation>
    </message>
    <message>
        <source>Matches: %1</source>
        <translation>Matchs : %1</translation>
    </message>
    <message>
        <source>Which matches the page is about</source>
        <translation>Les matchs sur lesquels porte la page</translation>
    </message>
</context>
<context>
    <name>touchline::MatchLogModel</name>
    <message>
        <source>H</source>
        <comment>home match</comment>
        <translation>D</translation>
    </message>
    <message>
        <source>A</source>
        <comment>away match</comment>
        <translation>E</translation>
    </message>
    <message>
        <source>W</source>
        <comment>won</comment>
        <translation>V</translation>
    </message>
    <message>
        <source>D</source>
        <comment>drawn</comment>
        <translation>N</translation>
    </message>
    <message>
        <source>L</source>
        <comment>lost</comment>
        <translation>D</translation>
    </message>
    <message>
        <source>not used in this match</source>
        <translation>non utilisé dans ce match</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Opponent</source>
        <translation>Adversaire</translation>
    </message>
    <message>
        <source>Home or away</source>
        <translation>Domicile ou extérieur</translation>
    </message>
    <message>
        <source>H/A</source>
        <translation>D/E</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Playing time</source>
        <translation>Temps de jeu</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Pos.</source>
        <translation>Pl.</translation>
    </message>
</context>
<context>
    <name>touchline::MatchPage</name>
    <message numerus="yes">
        <source>Saved: %n lines.</source>
        <translation>
            <numerusform>Enregistré&#x202f;: %n ligne.</numerusform>
            <numerusform>Enregistré&#x202f;: %n lignes.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>&amp;Rapport</translation>
    </message>
    <message>
        <source>&amp;Enter lines</source>
        <translation>&amp;Saisir les lignes</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 contre %2</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Matchs</translation>
    </message>
    <message>
        <source>Enter lines, or back to the report</source>
        <translation>Saisir les lignes, ou revenir au rapport</translation>
    </message>
</context>
<context>
    <name>touchline::MatchReport</name>
    <message>
        <source>&amp;All figures</source>
        <translation>Tous les &amp;chiffres</translation>
    </message>
    <message>
        <source>Both teams</source>
        <translation>Les deux équipes</translation>
    </message>
    <message>
        <source>Best lines</source>
        <translation>Meilleures lignes</translation>
    </message>
    <message>
        <source>Nearest to the highest figures of this match, by position</source>
        <translation>Au plus près des meilleurs chiffres de ce match, par poste</translation>
    </message>
    <message>
        <source>No lines of this team have been entered, or they are not yours to see.</source>
        <translation>Aucune ligne de cette équipe n’a été saisie, ou vous ne pouvez pas les voir.</translation>
    </message>
    <message numerus="yes">
        <source>%n players</source>
        <translation>
            <numerusform>%n joueur</numerusform>
            <numerusform>%n joueurs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 - line-up</source>
        <translation>%1 - composition</translation>
    </message>
    <message>
        <source>Page of %1</source>
        <translation>Page de %1</translation>
    </message>
    <message>
        <source>Player page</source>
        <translation>Page du joueur</translation>
    </message>
    <message>
        <source>Nothing has been recorded for this match yet.</source>
        <translation>Rien n’a encore été relevé pour ce match.</translation>
    </message>
    <message>
        <source>Figures of both teams</source>
        <translation>Chiffres des deux équipes</translation>
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
        <translation>Ce match n’a pas été joué&#x202f;: il n’y a encore rien à saisir.</translation>
    </message>
    <message>
        <source>%1 against %2, %3</source>
        <translation>%1 contre %2, %3</translation>
    </message>
    <message>
        <source>Lines of %1</source>
        <translation>Lignes de %1</translation>
    </message>
</context>
<context>
    <name>touchline::MatchesModel</name>
    <message>
        <source>abandoned</source>
        <translation>interrompu</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>W</source>
        <comment>won</comment>
        <translation>V</translation>
    </message>
    <message>
        <source>L</source>
        <comment>lost</comment>
        <translation>D</translation>
    </message>
    <message>
        <source>D</source>
        <comment>drawn</comment>
        <translation>N</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Journée</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Domicile</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>À l’extérieur</translation>
    </message>
    <message>
        <source>W/D/L</source>
        <translation>V/N/D</translation>
    </message>
    <message>
        <source>to be played</source>
        <translation>à jouer</translation>
    </message>
    <message>
        <source>being played</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>played</source>
        <translation>joué</translation>
    </message>
    <message>
        <source>awarded</source>
        <translation>attribué</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>Journée %1</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Lieu</translation>
    </message>
</context>
<context>
    <name>touchline::MatchesPage</name>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Matchs</translation>
    </message>
    <message>
        <source>Type to find a team</source>
        <translation>Tapez pour trouver une équipe</translation>
    </message>
    <message>
        <source>&amp;Team</source>
        <translation>É&amp;quipe</translation>
    </message>
    <message>
        <source>This team has no matches in this season yet.</source>
        <translation>Cette équipe n’a pas encore de match cette saison.</translation>
    </message>
    <message>
        <source>This season has no matches yet. They come with an import.</source>
        <translation>Cette saison n’a pas encore de match. Ils arrivent par une importation.</translation>
    </message>
    <message>
        <source>Show all teams</source>
        <translation>Montrer toutes les équipes</translation>
    </message>
    <message>
        <source>&amp;New match</source>
        <translation>&amp;Nouveau match</translation>
    </message>
    <message>
        <source>&amp;Change the match</source>
        <translation>&amp;Modifier le match</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Day, place, status and result of the match chosen in the table</source>
        <translation>Jour, lieu, état et résultat du match choisi dans le tableau</translation>
    </message>
    <message>
        <source>Puts the last match back that was made or changed here</source>
        <translation>Annule le dernier match créé ou modifié ici</translation>
    </message>
    <message>
        <source>This season has no matches yet. Make one, or import a table.</source>
        <translation>Cette saison n&apos;a pas encore de matchs. Créez-en un, ou importez un tableau.</translation>
    </message>
    <message>
        <source>New match</source>
        <translation>Nouveau match</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Does once more what was undone last</source>
        <translation>Refait ce qui a été annulé en dernier</translation>
    </message>
    <message>
        <source>Match: %1 against %2</source>
        <translation>Match : %1 contre %2</translation>
    </message>
    <message>
        <source>A new match</source>
        <translation>Un nouveau match</translation>
    </message>
</context>
<context>
    <name>touchline::MatchesViewModel</name>
    <message>
        <source>All teams</source>
        <translation>Toutes les équipes</translation>
    </message>
    <message numerus="yes">
        <source>%n matches</source>
        <translation>
            <numerusform>%n match</numerusform>
            <numerusform>%n matchs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchline::MeaningsCard</name>
    <message>
        <source>Season that it goes into</source>
        <translation>Saison où cela va</translation>
    </message>
    <message>
        <source>Whose players these are</source>
        <translation>De quelle équipe sont ces joueurs</translation>
    </message>
    <message>
        <source>How days are written</source>
        <translation>Comment les jours sont écrits</translation>
    </message>
    <message>
        <source>Saved meanings</source>
        <translation>Significations enregistrées</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Into the &amp;season</source>
        <translation>Dans la &amp;saison</translation>
    </message>
    <message>
        <source>Type to find a team</source>
        <translation>Tapez pour trouver une équipe</translation>
    </message>
    <message>
        <source>day first: 15/08/2026</source>
        <translation>jour d’abord&#x202f;: 15/08/2026</translation>
    </message>
    <message>
        <source>month first: 08/15/2026</source>
        <translation>mois d’abord&#x202f;: 08/15/2026</translation>
    </message>
    <message>
        <source>Players &amp;of</source>
        <translation>J&amp;oueurs de</translation>
    </message>
    <message>
        <source>&amp;Days are written</source>
        <translation>Les &amp;jours sont écrits</translation>
    </message>
    <message>
        <source>Save meanin&amp;gs…</source>
        <translation>Enre&amp;gistrer les significations…</translation>
    </message>
    <message>
        <source>Save meanings</source>
        <translation>Enregistrer les significations</translation>
    </message>
    <message>
        <source>Name, for the next table of this kind:</source>
        <translation>Nom, pour le prochain tableau de ce genre&#x202f;:</translation>
    </message>
    <message>
        <source>Delete these saved meanings</source>
        <translation>Supprimer ces significations enregistrées</translation>
    </message>
    <message>
        <source>A new team</source>
        <translation>Une nouvelle équipe</translation>
    </message>
    <message>
        <source>Name of the team:</source>
        <translation>Nom de l’équipe :</translation>
    </message>
    <message>
        <source>2. Where it goes</source>
        <translation>2. Où cela va</translation>
    </message>
    <message>
        <source>2. What the columns mean</source>
        <translation>2. Ce que les colonnes signifient</translation>
    </message>
    <message>
        <source>Touchline has guessed from the headings. Change what is wrong; leave out what is not wanted.</source>
        <translation>Touchline a deviné d’après les en-têtes. Changez ce qui est faux&#x202f;; laissez de côté ce qui n’est pas voulu.</translation>
    </message>
    <message>
        <source>As you saved it under “%1”: the headings are the same.</source>
        <translation>Comme vous l’avez enregistré sous «&#x202f;%1&#x202f;»&#x202f;: les en-têtes sont les mêmes.</translation>
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
        <translation>Montrer les noms</translation>
    </message>
    <message>
        <source>Icons only</source>
        <translation>Icônes seulement</translation>
    </message>
</context>
<context>
    <name>touchline::NewSeasonSheet</name>
    <message>
        <source>A new season</source>
        <translation>Une nouvelle saison</translation>
    </message>
    <message>
        <source>Competition</source>
        <translation>Compétition</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Saison</translation>
    </message>
    <message>
        <source>The import makes it, with the days that your table has; if it is there already, the table goes into it. Players of the same name in the same team stay the same people.</source>
        <translation>L’importation la crée, avec les jours de votre tableau ; si elle existe déjà, le tableau y entre. Les joueurs du même nom dans la même équipe restent les mêmes personnes.</translation>
    </message>
    <message>
        <source>Co&amp;mpetition</source>
        <translation>Co&amp;mpétition</translation>
    </message>
    <message>
        <source>S&amp;eason</source>
        <translation>Saiso&amp;n</translation>
    </message>
    <message>
        <source>&amp;Into this season</source>
        <translation>&amp;Dans cette saison</translation>
    </message>
</context>
<context>
    <name>touchline::NewWorkspacePage</name>
    <message>
        <source>&amp;Create the workspace</source>
        <translation>&amp;Créer l’espace de travail</translation>
    </message>
    <message>
        <source>Rovers U17</source>
        <translation>Rovers U17</translation>
    </message>
    <message>
        <source>Regional league</source>
        <translation>Ligue régionale</translation>
    </message>
    <message>
        <source>&amp;Sport</source>
        <translation>&amp;Sport</translation>
    </message>
    <message>
        <source>&amp;Team</source>
        <translation>É&amp;quipe</translation>
    </message>
    <message>
        <source>Co&amp;mpetition</source>
        <translation>Co&amp;mpétition</translation>
    </message>
    <message>
        <source>S&amp;eason</source>
        <translation>Saiso&amp;n</translation>
    </message>
    <message>
        <source>Match &amp;length</source>
        <translation>D&amp;urée du match</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Premier jour</translation>
    </message>
    <message>
        <source>L&amp;ast day</source>
        <translation>&amp;Dernier jour</translation>
    </message>
    <message>
        <source>One &amp;player a line: number, name, position. You can add players later.</source>
        <translation>Un &amp;joueur par ligne&#x202f;: numéro, nom, poste. Vous pourrez en ajouter plus tard.</translation>
    </message>
    <message>
        <source>Squad</source>
        <translation>Effectif</translation>
    </message>
    <message>
        <source>Team and season</source>
        <translation>Équipe et saison</translation>
    </message>
    <message>
        <source>New workspace on this computer</source>
        <translation>Nouvel espace de travail sur cet ordinateur</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>This installation has no sports. Install Touchline again.</source>
        <translation>Cette installation n’a aucun sport. Réinstallez Touchline.</translation>
    </message>
    <message>
        <source>Give your team a name.</source>
        <translation>Donnez un nom à votre équipe.</translation>
    </message>
    <message>
        <source>Give the season a name, such as 2026/27.</source>
        <translation>Donnez un nom à la saison, comme 2026/27.</translation>
    </message>
    <message>
        <source>The season ends before it begins.</source>
        <translation>La saison finit avant de commencer.</translation>
    </message>
    <message>
        <source>Mend the lines of the squad that are named above.</source>
        <translation>Corrigez les lignes de l’effectif nommées ci-dessus.</translation>
    </message>
    <message>
        <source>Matches of %1</source>
        <translation>Matchs de %1</translation>
    </message>
    <message>
        <source>What you typed on %1 is back: the workspace is not made yet.</source>
        <translation>Votre saisie du %1 est de retour : l’espace de travail n’est pas encore créé.</translation>
    </message>
</context>
<context>
    <name>touchline::NoteSheet</name>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>Texte de la note</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Team</source>
        <translation>É&amp;quipe</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 caractères sur %2</translation>
    </message>
    <message>
        <source>Coaches of %1 and admins can read it, nobody else. It is in no export.</source>
        <translation>Les entraîneurs de %1 et les administrateurs peuvent la lire, personne d’autre. Elle n’est dans aucun export.</translation>
    </message>
</context>
<context>
    <name>touchline::NotesCard</name>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>&amp;Undo the last change</source>
        <translation>&amp;Annuler la dernière modification</translation>
    </message>
    <message>
        <source>Undo the last change of a note</source>
        <translation>Annuler la dernière modification d’une note</translation>
    </message>
    <message>
        <source>Redo the last change of a note</source>
        <translation>Rétablir la dernière modification d’une note</translation>
    </message>
    <message>
        <source>Nobody has written anything down about this player yet.</source>
        <translation>Personne n’a encore rien noté sur ce joueur.</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>Écrire une note…</translation>
    </message>
    <message>
        <source>The notes could not be read: %1</source>
        <translation>Les notes n’ont pas pu être lues : %1</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message numerus="yes">
        <source>%n changes of these notes wait for the server.</source>
        <translation>
            <numerusform>%n modification de ces notes attend le serveur.</numerusform>
            <numerusform>%n modifications de ces notes attendent le serveur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n older notes</source>
        <translation>
            <numerusform>Afficher %n note plus ancienne</numerusform>
            <numerusform>Afficher %n notes plus anciennes</numerusform>
        </translation>
    </message>
    <message>
        <source>waits for the server</source>
        <translation>attend le serveur</translation>
    </message>
    <message>
        <source>needs you: look at the changes at the bottom of the window</source>
        <translation>a besoin de vous : regardez les modifications en bas de la fenêtre</translation>
    </message>
    <message>
        <source>Change the note…</source>
        <translation>Modifier la note…</translation>
    </message>
    <message>
        <source>Change the note: %1</source>
        <translation>Modifier la note : %1</translation>
    </message>
    <message>
        <source>Delete the note</source>
        <translation>Supprimer la note</translation>
    </message>
    <message>
        <source>Delete the note: %1</source>
        <translation>Supprimer la note : %1</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Écrire une note</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>Modifier la note</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>Note sur %1</translation>
    </message>
    <message>
        <source>The page shows somebody else by now. What you typed is kept: go back to that player to go on with it.</source>
        <translation>La page montre maintenant quelqu’un d’autre. Ce que vous avez écrit est conservé : revenez à ce joueur pour continuer.</translation>
    </message>
</context>
<context>
    <name>touchline::NotesViewModel</name>
    <message>
        <source>Note on %1</source>
        <translation>Note sur %1</translation>
    </message>
    <message>
        <source>Delete a note on %1</source>
        <translation>Supprimer une note sur %1</translation>
    </message>
    <message>
        <source>Somebody else has changed this note in the meantime. Look at it, then decide anew.</source>
        <translation>Quelqu’un d’autre a modifié cette note entre-temps. Regardez-la, puis décidez à nouveau.</translation>
    </message>
</context>
<context>
    <name>touchline::OpeningPage</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un instant</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>Cela n’a pas marché</translation>
    </message>
</context>
<context>
    <name>touchline::Outbox</name>
    <message>
        <source>Nothing is open that could be changed.</source>
        <translation>Rien d’ouvert ne peut être modifié.</translation>
    </message>
</context>
<context>
    <name>touchline::OutboxSheet</name>
    <message>
        <source>Mine</source>
        <translation>Ma version</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>L’autre version</translation>
    </message>
    <message>
        <source>Changes that wait</source>
        <translation>Modifications en attente</translation>
    </message>
    <message>
        <source>The server has all of your changes.</source>
        <translation>Le serveur a toutes vos modifications.</translation>
    </message>
    <message>
        <source>Waits for the server.</source>
        <translation>Attend le serveur.</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Garder la mienne</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Prendre l’autre</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Forget this change</source>
        <translation>Oublier cette modification</translation>
    </message>
    <message>
        <source>made %1</source>
        <translation>du %1</translation>
    </message>
    <message>
        <source>Typed and not saved yet. It is kept on this computer only.</source>
        <translation>Saisi et pas encore enregistré. Conservé sur cet ordinateur seulement.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Go to the match</source>
        <translation>Aller au match</translation>
    </message>
    <message>
        <source>Somebody else has changed this in the meantime.</source>
        <translation>Quelqu’un d’autre a modifié cela entre-temps.</translation>
    </message>
</context>
<context>
    <name>touchline::OverviewPage</name>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Playing time</source>
        <translation>Temps de jeu</translation>
    </message>
    <message>
        <source>No match yet. Enter one, or import a table.</source>
        <translation>Pas encore de match. Saisissez-en un, ou importez un tableau.</translation>
    </message>
    <message>
        <source>What stands out</source>
        <translation>Ce qui ressort</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Squad</source>
        <translation>Effectif</translation>
    </message>
    <message>
        <source>Type to find a team</source>
        <translation>Tapez pour trouver une équipe</translation>
    </message>
    <message>
        <source>There is no team in this season yet. Import a table, or ask who keeps the rosters.</source>
        <translation>Il n’y a pas encore d’équipe cette saison. Importez un tableau, ou demandez à qui tient les effectifs.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>%1 - playing time</source>
        <translation>%1 - temps de jeu</translation>
    </message>
    <message>
        <source>%1 - results</source>
        <translation>%1 - résultats</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>Data to complete</source>
        <translation>Données à compléter</translation>
    </message>
    <message>
        <source>%1 - form</source>
        <translation>%1 - forme</translation>
    </message>
    <message>
        <source>Figure of the form</source>
        <translation>Chiffre de la forme</translation>
    </message>
    <message>
        <source>Form of the squad</source>
        <translation>Forme de l’effectif</translation>
    </message>
    <message>
        <source>%1 - form of the squad</source>
        <translation>%1 - forme de l’effectif</translation>
    </message>
    <message>
        <source>Enter a match…</source>
        <translation>Saisir un match…</translation>
    </message>
</context>
<context>
    <name>touchline::OverviewViewModel</name>
    <message>
        <source>How time is shared out needs the same matches for everybody: choose days or the whole season at the top.</source>
        <translation>Pour voir le partage du temps, il faut les mêmes matchs pour tous&#x202f;: choisissez des jours ou toute la saison en haut.</translation>
    </message>
</context>
<context>
    <name>touchline::PageCommands</name>
    <message>
        <source>In grids</source>
        <translation>Dans les tableaux</translation>
    </message>
</context>
<context>
    <name>touchline::PaletteFinder</name>
    <message>
        <source>on this page</source>
        <translation>sur cette page</translation>
    </message>
</context>
<context>
    <name>touchline::PastCard</name>
    <message>
        <source>Imports so far</source>
        <translation>Importations jusqu’ici</translation>
    </message>
    <message>
        <source>Undo the &amp;chosen import…</source>
        <translation>Annuler l’importation &amp;choisie…</translation>
    </message>
    <message>
        <source>Nothing was imported yet.</source>
        <translation>Rien n’a encore été importé.</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importations</translation>
    </message>
    <message>
        <source>Undo an import</source>
        <translation>Annuler une importation</translation>
    </message>
    <message>
        <source>Take back what was imported into %1 (%2)? What it made or changed goes, nothing else.</source>
        <translation>Reprendre ce qui a été importé dans %1 (%2) ? Ce qu’elle a créé ou modifié disparaît, rien d’autre.</translation>
    </message>
    <message>
        <source>&amp;Take it back</source>
        <translation>&amp;Reprendre</translation>
    </message>
</context>
<context>
    <name>touchline::PastImports</name>
    <message>
        <source>Own table</source>
        <translation>Tableau personnel</translation>
    </message>
    <message>
        <source>A season that is gone</source>
        <translation>Une saison qui n’existe plus</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Reprise</translation>
    </message>
    <message>
        <source>Being taken back…</source>
        <translation>Reprise en cours…</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>New matches</source>
        <translation>Nouveaux matchs</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importé</translation>
    </message>
</context>
<context>
    <name>touchline::PeriodPicker</name>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Last matches…</source>
        <translation>Derniers matchs…</translation>
    </message>
    <message>
        <source>Between two days…</source>
        <translation>Entre deux jours…</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>Entre deux jours</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;À</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>La période finit avant de commencer.</translation>
    </message>
    <message>
        <source>Last matches</source>
        <translation>Derniers matchs</translation>
    </message>
    <message>
        <source>&amp;Appearances</source>
        <translation>&amp;Apparitions</translation>
    </message>
</context>
<context>
    <name>touchline::PiecesDevice</name>
    <message>
        <source>%1 has become shorter while it was sent.</source>
        <translation>%1 a raccourci pendant l’envoi.</translation>
    </message>
</context>
<context>
    <name>touchline::PlayerPage</name>
    <message>
        <source>Trend</source>
        <translation>Évolution</translation>
    </message>
    <message>
        <source>Percentiles</source>
        <translation>Centiles</translation>
    </message>
    <message>
        <source>Metric of the trend</source>
        <translation>Indicateur de l’évolution</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Barres</translation>
    </message>
    <message>
        <source>Percentiles as bars</source>
        <translation>Centiles en barres</translation>
    </message>
    <message>
        <source>No match in this period.</source>
        <translation>Aucun match pendant cette période.</translation>
    </message>
    <message>
        <source>Match log</source>
        <translation>Journal des matchs</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparer…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>One page on paper…</source>
        <translation>Une page sur papier…</translation>
    </message>
    <message>
        <source>Page as picture (PNG)…</source>
        <translation>La page comme image (PNG)…</translation>
    </message>
    <message>
        <source>Match log as table (CSV)…</source>
        <translation>Le journal des matchs comme tableau (CSV)…</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Équipes</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>Joueur</translation>
    </message>
    <message>
        <source>%1 - percentiles</source>
        <translation>%1 - centiles</translation>
    </message>
    <message>
        <source>%1 - match log</source>
        <translation>%1 - journal des matchs</translation>
    </message>
    <message>
        <source>Save the page as a picture</source>
        <translation>Enregistrer la page comme image</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Images (*.png)</translation>
    </message>
    <message>
        <source>Save the match log as a table</source>
        <translation>Enregistrer le journal des matchs comme tableau</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>%1 could not be written. Check that there is space and that you may write there.</source>
        <translation>%1 n’a pas pu être écrit. Vérifiez qu’il y a de la place et que vous pouvez y écrire.</translation>
    </message>
    <message>
        <source>In parts</source>
        <translation>Par parties</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Matchs</translation>
    </message>
    <message>
        <source>No such match in this period.</source>
        <translation>Aucun match de ce genre sur cette période.</translation>
    </message>
</context>
<context>
    <name>touchline::PlayerViewModel</name>
    <message>
        <source>%1 (before: %2)</source>
        <translation>%1 (avant&#x202f;: %2)</translation>
    </message>
</context>
<context>
    <name>touchline::PlayersModel</name>
    <message>
        <source>Player</source>
        <translation>Joueur</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Pos.</source>
        <translation>Pl.</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Né le</translation>
    </message>
</context>
<context>
    <name>touchline::PlayersPage</name>
    <message>
        <source>Players</source>
        <translation>Joueurs</translation>
    </message>
    <message>
        <source>Type a part of the name</source>
        <translation>Tapez une partie du nom</translation>
    </message>
    <message>
        <source>Find a player</source>
        <translation>Trouver un joueur</translation>
    </message>
    <message>
        <source>No player of this season has such a name.</source>
        <translation>Aucun joueur de cette saison ne porte un tel nom.</translation>
    </message>
    <message numerus="yes">
        <source>The first %n players. Type to find the others.</source>
        <translation>
            <numerusform>Le premier joueur. Tapez pour trouver les autres.</numerusform>
            <numerusform>Les %n premiers joueurs. Tapez pour trouver les autres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n players</source>
        <translation>
            <numerusform>%n joueur</numerusform>
            <numerusform>%n joueurs</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no player in this season yet. Import a table, or ask who keeps the rosters.</source>
        <translation>Il n’y a pas encore de joueur cette saison. Importez un tableau, ou demandez à qui tient les effectifs.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Montrer tout le monde</translation>
    </message>
</context>
<context>
    <name>touchline::ProgramCard</name>
    <message>
        <source>Touchline itself</source>
        <translation>Touchline lui-même</translation>
    </message>
    <message>
        <source>Show the last &amp;report</source>
        <translation>Afficher le dernier &amp;rapport</translation>
    </message>
    <message>
        <source>&amp;Keep a report when Touchline crashes</source>
        <translation>&amp;Garder un rapport quand Touchline plante</translation>
    </message>
    <message>
        <source>It stays on this computer and is sent nowhere. It holds versions and where in the program it happened, and nothing of teams and players.</source>
        <translation>Il reste sur cet ordinateur et n’est envoyé nulle part. Il contient les versions et l’endroit du programme, et rien sur les équipes et les joueurs.</translation>
    </message>
    <message>
        <source>Tell &amp;me about new versions</source>
        <translation>&amp;M’informer des nouvelles versions</translation>
    </message>
    <message>
        <source>Once a day at most, when Touchline is started, %1 is asked for the newest version. Nothing about you is sent.</source>
        <translation>Une fois par jour au plus, au démarrage de Touchline, la dernière version est demandée à %1. Rien sur vous n’est envoyé.</translation>
    </message>
</context>
<context>
    <name>touchline::RadarChart</name>
    <message>
        <source>Percentiles</source>
        <translation>Centiles</translation>
    </message>
    <message>
        <source>Percentiles of %1</source>
        <translation>Centiles de %1</translation>
    </message>
    <message>
        <source>no comparison</source>
        <translation>pas de comparaison</translation>
    </message>
    <message>
        <source>%1th percentile</source>
        <translation>%1e centile</translation>
    </message>
    <message>
        <source>%1st percentile</source>
        <translation>%1e centile</translation>
    </message>
    <message>
        <source>%1nd percentile</source>
        <translation>%1e centile</translation>
    </message>
    <message>
        <source>%1rd percentile</source>
        <translation>%1e centile</translation>
    </message>
    <message>
        <source>Rank among %1</source>
        <translation>Rang parmi %1</translation>
    </message>
    <message>
        <source>Percentiles among %1; dashed: the median</source>
        <translation>Centiles parmi %1&#x202f;; en tirets&#x202f;: la médiane</translation>
    </message>
    <message>
        <source>Statistic</source>
        <translation>Statistique</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>%1: no comparison yet.</source>
        <translation>%1&#x202f;: pas encore de comparaison.</translation>
    </message>
    <message>
        <source> among %1</source>
        <translation> parmi %1</translation>
    </message>
    <message>
        <source>%1%2: highest in %3 (%4), lowest in %5 (%6).</source>
        <translation>%1%2&#x202f;: au plus haut en %3 (%4), au plus bas en %5 (%6).</translation>
    </message>
    <message>
        <source>Value %1</source>
        <translation>Valeur %1</translation>
    </message>
    <message>
        <source>Nothing to compare in this period yet.</source>
        <translation>Encore rien à comparer pendant cette période.</translation>
    </message>
</context>
<context>
    <name>touchline::ReadingChoices</name>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Between the cells</source>
        <translation>Entre les cellules</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>En-têtes</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>Signe décimal</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>&amp;Feuille</translation>
    </message>
    <message>
        <source>&amp;Headings</source>
        <translation>En-&amp;têtes</translation>
    </message>
    <message>
        <source>&amp;Between the cells</source>
        <translation>Entre les &amp;cellules</translation>
    </message>
    <message>
        <source>E&amp;ncoding</source>
        <translation>Enco&amp;dage</translation>
    </message>
    <message>
        <source>Deci&amp;mal sign</source>
        <translation>&amp;Signe décimal</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>virgule</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>point-virgule</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulation</translation>
    </message>
    <message>
        <source>bar (|)</source>
        <translation>barre (|)</translation>
    </message>
    <message>
        <source>point: 1.5</source>
        <translation>point&#x202f;: 1.5</translation>
    </message>
    <message>
        <source>comma: 1,5</source>
        <translation>virgule&#x202f;: 1,5</translation>
    </message>
</context>
<context>
    <name>touchline::ReportJob</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 ne peut pas être écrit&#x202f;: %2</translation>
    </message>
    <message>
        <source>The report was not finished: its page was left, or season or period have changed.</source>
        <translation>Le rapport n&apos;a pas été terminé : la page a été quittée, ou la saison ou la période a changé.</translation>
    </message>
</context>
<context>
    <name>touchline::ReportPreview</name>
    <message>
        <source>Preview of the page</source>
        <translation>Aperçu de la page</translation>
    </message>
</context>
<context>
    <name>touchline::ReportViewModel</name>
    <message>
        <source>%1 - report</source>
        <translation>%1 - rapport</translation>
    </message>
</context>
<context>
    <name>touchline::ReportsPage</name>
    <message>
        <source>What the report is about</source>
        <translation>Sujet du rapport</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>Joueur</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>&amp;Logo…</source>
        <translation>&amp;Logo…</translation>
    </message>
    <message>
        <source>Without logo</source>
        <translation>Sans logo</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Pri&amp;nt…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>A player</source>
        <translation>Un joueur</translation>
    </message>
    <message>
        <source>A team</source>
        <translation>Une équipe</translation>
    </message>
    <message>
        <source>A squad, a page for each</source>
        <translation>Un effectif, une page par joueur</translation>
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
        <translation>Tapez pour trouver une équipe</translation>
    </message>
    <message>
        <source>Type to find a player</source>
        <translation>Tapez pour trouver un joueur</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>S&amp;ujet</translation>
    </message>
    <message>
        <source>&amp;Team</source>
        <translation>É&amp;quipe</translation>
    </message>
    <message>
        <source>&amp;Player</source>
        <translation>&amp;Joueur</translation>
    </message>
    <message>
        <source>Pape&amp;r</source>
        <translation>&amp;Papier</translation>
    </message>
    <message>
        <source>&amp;Figures</source>
        <translation>&amp;Chiffres</translation>
    </message>
    <message>
        <source>Tren&amp;d</source>
        <translation>É&amp;volution</translation>
    </message>
    <message>
        <source>Per&amp;centiles</source>
        <translation>Centile&amp;s</translation>
    </message>
    <message>
        <source>Ta&amp;ble</source>
        <translation>&amp;Tableau</translation>
    </message>
    <message>
        <source>A picture (PNG or JPEG) at the end of the head of every page</source>
        <translation>Une image (PNG ou JPEG) au bout de l’en-tête de chaque page</translation>
    </message>
    <message>
        <source>Pages written</source>
        <translation>Pages écrites</translation>
    </message>
    <message>
        <source>Cancelled; no file was written.</source>
        <translation>Annulé&#x202f;; aucun fichier n’a été écrit.</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n pages as %1.</source>
        <translation>
            <numerusform>%n page enregistrée sous %1.</numerusform>
            <numerusform>%n pages enregistrées sous %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the squad as a PDF and print that</source>
        <translation>Enregistrez l’effectif en PDF et imprimez celui-ci</translation>
    </message>
    <message numerus="yes">
        <source>%n pages, one for each who played in the period. This is one of them.</source>
        <translation>
            <numerusform>%n page, une par joueur ayant joué pendant la période. En voici une.</numerusform>
            <numerusform>%n pages, une par joueur ayant joué pendant la période. En voici une.</numerusform>
        </translation>
    </message>
    <message>
        <source>The page as it will be on paper. Season and period are chosen at the top.</source>
        <translation>La page telle qu’elle sera sur papier. La saison et la période se choisissent en haut.</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Choisir un logo</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Images (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documents PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The printer does not take the page. Save it as a PDF and print that.</source>
        <translation>L’imprimante n’accepte pas la page. Enregistrez-la en PDF et imprimez celui-ci.</translation>
    </message>
    <message>
        <source>The page is on its way to the printer.</source>
        <translation>La page est en route vers l’imprimante.</translation>
    </message>
    <message>
        <source>the document that is being written</source>
        <translation>le document en cours d’écriture</translation>
    </message>
    <message>
        <source>For&amp;m</source>
        <translation>For&amp;me</translation>
    </message>
    <message>
        <source>For and a&amp;gainst</source>
        <translation>Pour et contre (&amp;G)</translation>
    </message>
    <message>
        <source>There is no team in this season yet. Import a table, or ask who keeps the rosters.</source>
        <translation>Il n’y a pas encore d’équipe cette saison. Importez un tableau, ou demandez à qui tient les effectifs.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Nobody of this team has played yet. Choose another team, or import its matches.</source>
        <translation>Personne de cette équipe n’a encore joué. Choisissez une autre équipe, ou importez ses matchs.</translation>
    </message>
    <message>
        <source>Nobody of this team has played in this period. Choose another team, or the whole season.</source>
        <translation>Personne de cette équipe n’a joué pendant cette période. Choisissez une autre équipe, ou toute la saison.</translation>
    </message>
    <message>
        <source>Show the whole season</source>
        <translation>Montrer toute la saison</translation>
    </message>
    <message>
        <source>As &amp;of</source>
        <translation>A&amp;rrêté au</translation>
    </message>
    <message>
        <source>Stop making the report</source>
        <translation>Arrêter la création du rapport</translation>
    </message>
    <message>
        <source>Matc&amp;hes</source>
        <translation>Matc&amp;hs</translation>
    </message>
    <message>
        <source>The figures as they stood that evening: of the matches up to and including this day</source>
        <translation>Les chiffres tels qu’ils étaient ce soir-là : des matchs jusqu’à ce jour inclus</translation>
    </message>
    <message>
        <source>Nobody of this team had played by this day. Choose a later one, or the figures of now.</source>
        <translation>Personne de cette équipe n’avait encore joué ce jour-là. Choisissez un jour plus tardif, ou les chiffres d’aujourd’hui.</translation>
    </message>
    <message>
        <source>Show the figures of now</source>
        <translation>Afficher les chiffres d’aujourd’hui</translation>
    </message>
</context>
<context>
    <name>touchline::ResultsModel</name>
    <message>
        <source>home</source>
        <translation>à domicile</translation>
    </message>
    <message>
        <source>away</source>
        <translation>à l’extérieur</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Opponent</source>
        <translation>Adversaire</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>W/D/L</source>
        <translation>V/N/D</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Journée</translation>
    </message>
</context>
<context>
    <name>touchline::RosterEdit</name>
    <message>
        <source>Edit the player…</source>
        <translation>Modifier le joueur…</translation>
    </message>
    <message>
        <source>Undo the edit</source>
        <translation>Annuler la modification</translation>
    </message>
    <message>
        <source>Redo the edit</source>
        <translation>Rétablir la modification</translation>
    </message>
    <message numerus="yes">
        <source>%n players have changes that the server does not have yet: %1.</source>
        <translation>
            <numerusform>%n joueur a des modifications que le serveur n’a pas encore : %1.</numerusform>
            <numerusform>%n joueurs ont des modifications que le serveur n’a pas encore : %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo the edit</source>
        <translation>&amp;Annuler la modification</translation>
    </message>
    <message>
        <source>Add players…</source>
        <translation>Ajouter des joueurs…</translation>
    </message>
    <message>
        <source>Squad: %1</source>
        <translation>Effectif : %1</translation>
    </message>
    <message>
        <source>New players of %1</source>
        <translation>Nouveaux joueurs de %1</translation>
    </message>
</context>
<context>
    <name>touchline::RosterSheet</name>
    <message>
        <source>Position</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Edit the player</source>
        <translation>Modifier le joueur</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Shirt number</source>
        <translation>Numéro de maillot</translation>
    </message>
    <message>
        <source>No position</source>
        <translation>Aucun poste</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Shirt n&amp;umber</source>
        <translation>N&amp;uméro</translation>
    </message>
    <message>
        <source>&amp;Position</source>
        <translation>&amp;Poste</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Leaves the team, last day</source>
        <translation>&amp;Quitte l’équipe, dernier jour</translation>
    </message>
    <message>
        <source>Last day with the team</source>
        <translation>Dernier jour dans l’équipe</translation>
    </message>
</context>
<context>
    <name>touchline::RosterViewModel</name>
    <message>
        <source>The registration of this player is not known here. Try again when the server answers.</source>
        <translation>L’inscription de ce joueur n’est pas connue ici. Réessayez quand le serveur répond.</translation>
    </message>
    <message>
        <source>A player needs a name.</source>
        <translation>Un joueur a besoin d’un nom.</translation>
    </message>
    <message>
        <source>The server has not said which state this is of. Try again when it answers.</source>
        <translation>Le serveur n’a pas dit de quel état il s’agit. Réessayez quand il répond.</translation>
    </message>
    <message>
        <source>Squad: %1</source>
        <translation>Effectif : %1</translation>
    </message>
    <message>
        <source>Only the coaches of this team and admins may add players to it.</source>
        <translation>Seuls les entraîneurs de cette équipe et les administrateurs peuvent y ajouter des joueurs.</translation>
    </message>
    <message>
        <source>New player: %1</source>
        <translation>Nouveau joueur : %1</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Delete the player: %1</source>
        <translation>Supprimer le joueur : %1</translation>
    </message>
    <message>
        <source>Take %1 out of the squad</source>
        <translation>Retirer %1 de l’effectif</translation>
    </message>
</context>
<context>
    <name>touchline::SampleMaker</name>
    <message>
        <source>Playing the sample season…</source>
        <translation>La saison d’exemple se joue…</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Check that there is space and that you may write there.</source>
        <translation>Le dossier %1 ne peut pas être créé. Vérifiez qu’il y a de la place et que vous pouvez y écrire.</translation>
    </message>
    <message>
        <source>The sample league could not be made.</source>
        <translation>Le championnat d’exemple n’a pas pu être créé.</translation>
    </message>
    <message>
        <source>The sample league could not be stored as %1.</source>
        <translation>Le championnat d’exemple n’a pas pu être rangé sous %1.</translation>
    </message>
</context>
<context>
    <name>touchline::ScatterChart</name>
    <message>
        <source>%1 %</source>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>Joueur</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Échantillon</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>too little to be compared</source>
        <translation>trop peu pour être comparé</translation>
    </message>
    <message>
        <source>Nobody has both numbers yet.</source>
        <translation>Personne n’a encore ces deux chiffres.</translation>
    </message>
    <message>
        <source>compared</source>
        <translation>comparé</translation>
    </message>
    <message>
        <source>median</source>
        <translation>médiane</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Choisi</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message numerus="yes">
        <source>%n players are chosen.</source>
        <translation>
            <numerusform>%n joueur est choisi.</numerusform>
            <numerusform>%n joueurs sont choisis.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no number</source>
        <translation>%1 : pas de chiffre</translation>
    </message>
    <message>
        <source>chosen to be compared</source>
        <translation>choisi pour la comparaison</translation>
    </message>
</context>
<context>
    <name>touchline::Scope</name>
    <message>
        <source>This server describes %1 in a way that this version of Touchline does not understand. Update Touchline.</source>
        <translation>Ce serveur décrit %1 d’une façon que cette version de Touchline ne comprend pas. Mettez Touchline à jour.</translation>
    </message>
</context>
<context>
    <name>touchline::SelfCare</name>
    <message>
        <source>Touchline ended unexpectedly on %1, %2.</source>
        <comment>day, time</comment>
        <translation>Touchline s’est arrêté de façon inattendue le %1 à %2.</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Afficher le rapport</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Touchline %1 can be had; this is %2.</source>
        <translation>Touchline %1 est disponible ; ceci est la version %2.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Les nouveautés</translation>
    </message>
    <message>
        <source>Not this one</source>
        <translation>Pas celle-ci</translation>
    </message>
</context>
<context>
    <name>touchline::ServerProgram</name>
    <message>
        <source>The local server could not be started: %1.</source>
        <translation>Le serveur local n’a pas pu être démarré&#x202f;: %1.</translation>
    </message>
</context>
<context>
    <name>touchline::Session</name>
    <message>
        <source>Your session has ended. Sign in again.</source>
        <translation>Votre session est terminée. Reconnectez-vous.</translation>
    </message>
    <message>
        <source>Opening the sample league…</source>
        <translation>Ouverture du championnat d’exemple…</translation>
    </message>
    <message>
        <source>Opening the workspace…</source>
        <translation>Ouverture de l’espace de travail…</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Check that there is space and that you may write there.</source>
        <translation>Le dossier %1 ne peut pas être créé. Vérifiez qu’il y a de la place et que vous pouvez y écrire.</translation>
    </message>
    <message>
        <source>Making the workspace…</source>
        <translation>Création de l’espace de travail…</translation>
    </message>
    <message>
        <source>Entering the squad…</source>
        <translation>Saisie de l’effectif…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>You are signed out, but your sign-in may still lie in the keychain, which is locked or does not answer. Touchline deletes it as soon as the keychain is open; or delete “Touchline” there yourself.</source>
        <translation>Vous êtes déconnecté, mais votre connexion est peut-être encore dans le trousseau, qui est verrouillé ou ne répond pas. Touchline la supprime dès que le trousseau est ouvert&#x202f;; ou supprimez-y «&#x202f;Touchline&#x202f;» vous-même.</translation>
    </message>
</context>
<context>
    <name>touchline::SettingsPage</name>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>Se &amp;déconnecter</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Open &amp;another workspace…</source>
        <translation>&amp;Ouvrir un autre espace de travail…</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espace de travail</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Touchline %1, on Qt %2. Free software under the GNU General Public License 3 or later.</source>
        <translation>Touchline %1, sur Qt %2. Logiciel libre sous la licence publique générale GNU, version 3 ou ultérieure.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>%1, on this computer only</source>
        <comment>name of a workspace</comment>
        <translation>%1, sur cet ordinateur seulement</translation>
    </message>
    <message>
        <source>viewer</source>
        <translation>lecteur</translation>
    </message>
    <message>
        <source>admin</source>
        <translation>administrateur</translation>
    </message>
    <message>
        <source>coach</source>
        <translation>entraîneur</translation>
    </message>
    <message>
        <source>Signed in as %1 (%2)</source>
        <comment>name, role</comment>
        <translation>Connecté&#x202f;: %1 (%2)</translation>
    </message>
    <message>
        <source>There is no setting with these words.</source>
        <translation>Aucun réglage ne contient ces mots.</translation>
    </message>
    <message>
        <source>Type to find a setting</source>
        <translation>Saisir pour trouver un réglage</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Trouver un réglage</translation>
    </message>
    <message>
        <source>&amp;Numbers and days</source>
        <translation>&amp;Nombres et dates</translation>
    </message>
    <message>
        <source>&amp;Copy debug info</source>
        <translation>&amp;Copier les informations de diagnostic</translation>
    </message>
    <message>
        <source>Versions, system, screen and language, for whoever helps you. No names, no addresses.</source>
        <translation>Versions, système, écran et langue, pour la personne qui vous aide. Ni noms, ni adresses.</translation>
    </message>
    <message>
        <source>The debug info is in the clipboard.</source>
        <translation>Les informations de diagnostic sont dans le presse-papiers.</translation>
    </message>
</context>
<context>
    <name>touchline::SignInPage</name>
    <message>
        <source>&amp;Stay signed in on this computer</source>
        <translation>Re&amp;ster connecté sur cet ordinateur</translation>
    </message>
    <message>
        <source>Sign &amp;in</source>
        <translation>Se &amp;connecter</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>Server &amp;address</source>
        <translation>&amp;Adresse du serveur</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Votre &amp;nom</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>Connect to your club&apos;s server</source>
        <translation>Se connecter au serveur de votre club</translation>
    </message>
    <message>
        <source>Not encrypted: others on the way can read your password. Use https unless you trust the whole network.</source>
        <translation>Non chiffré&#x202f;: d’autres, en chemin, peuvent lire votre mot de passe. Utilisez https, sauf si vous faites confiance à tout le réseau.</translation>
    </message>
</context>
<context>
    <name>touchline::Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
</context>
<context>
    <name>touchline::SplitsChart</name>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalle à 95 %</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Échantillon</translation>
    </message>
    <message>
        <source>%1: no numbers in this period.</source>
        <translation>%1 : aucun chiffre sur cette période.</translation>
    </message>
    <message>
        <source>%1: %2 (%3).</source>
        <translation>%1 : %2 (%3).</translation>
    </message>
    <message>
        <source>%1: highest %2 (%3), lowest %4 (%5).</source>
        <translation>%1 : au plus haut %2 (%3), au plus bas %4 (%5).</translation>
    </message>
    <message>
        <source>95 % interval %1</source>
        <translation>Intervalle à 95 % %1</translation>
    </message>
</context>
<context>
    <name>touchline::SplitsViewModel</name>
    <message>
        <source>Home and away</source>
        <translation>Domicile et extérieur</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Starter or substitute</source>
        <translation>Titulaire ou remplaçant</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Opponent</source>
        <translation>Adversaire</translation>
    </message>
    <message>
        <source>In parts</source>
        <translation>Par parties</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>The parts could not be read.</source>
        <translation>Les parties n’ont pas pu être lues.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>À domicile</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>À l’extérieur</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Gagnés</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Nuls</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdus</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Titulaire</translation>
    </message>
    <message>
        <source>Came on</source>
        <translation>Entré en jeu</translation>
    </message>
    <message>
        <source>No appearance in this period.</source>
        <translation>Aucune apparition sur cette période.</translation>
    </message>
    <message numerus="yes">
        <source>%n matches</source>
        <translation>
            <numerusform>%n match</numerusform>
            <numerusform>%n matchs</numerusform>
        </translation>
    </message>
    <message>
        <source>no number</source>
        <translation>aucun chiffre</translation>
    </message>
    <message>
        <source>Upright: all of them, %1; lines: 95 % intervals</source>
        <translation>Trait vertical : l’ensemble, %1 ; traits fins : intervalles à 95 %</translation>
    </message>
</context>
<context>
    <name>touchline::SquadEntry</name>
    <message>
        <source>Squad as it was understood</source>
        <translation>L’effectif tel qu’il a été compris</translation>
    </message>
    <message>
        <source>9 Ana Ferreira FWD
1 Mia Okafor GK
…or paste the columns of your spreadsheet</source>
        <translation>9 Ana Ferreira FWD
1 Mia Okafor GK
…ou collez les colonnes de votre tableur</translation>
    </message>
    <message>
        <source>Squad</source>
        <translation>Effectif</translation>
    </message>
    <message>
        <source>%1 is in the squad already. Add something that tells the two apart.</source>
        <translation>%1 est déjà dans l’effectif. Ajoutez quelque chose qui distingue les deux.</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Encore personne</translation>
    </message>
    <message numerus="yes">
        <source>%n players understood</source>
        <translation>
            <numerusform>%n joueur compris</numerusform>
            <numerusform>%n joueurs compris</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>…and %n more</source>
        <translation>
            <numerusform>…et %n de plus</numerusform>
            <numerusform>…et %n de plus</numerusform>
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
            <numerusform>%1 percentile de son unique match</numerusform>
            <numerusform>%1 percentile de ses %n propres matchs</numerusform>
        </translation>
    </message>
    <message>
        <source>did not play</source>
        <translation>n’a pas joué</translation>
    </message>
    <message>
        <source>Most often above the own middle: %1, in %2 of %3.</source>
        <translation>Le plus souvent au-dessus de son propre milieu : %1, dans %2 sur %3.</translation>
    </message>
    <message>
        <source>Form of the squad</source>
        <translation>Forme de l’effectif</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>The form of the squad could not be read.</source>
        <translation>La forme de l’effectif n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>the player&apos;s weakest matches</source>
        <translation>les matchs les plus faibles du joueur</translation>
    </message>
    <message>
        <source>the best</source>
        <translation>les meilleurs</translation>
    </message>
    <message>
        <source>Nobody has played for the team yet.</source>
        <translation>Personne n’a encore joué pour l’équipe.</translation>
    </message>
    <message>
        <source>%1: nobody has recorded that in these matches.</source>
        <translation>%1 : personne ne l’a relevé dans ces matchs.</translation>
    </message>
    <message numerus="yes">
        <source>%1 in the last %2 matches, %n players; the shade says where a match stands among the player&apos;s own of the season.</source>
        <translation>
            <numerusform>%1 sur les %2 derniers matchs, un joueur ; la teinte dit où se situe un match parmi les siens de la saison.</numerusform>
            <numerusform>%1 sur les %2 derniers matchs, %n joueurs ; la teinte dit où se situe un match parmi les siens de la saison.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchline::SquadModel</name>
    <message numerus="yes">
        <source>%1, from %n matches and %2</source>
        <translation>
            <numerusform>%1, sur %n match et %2</numerusform>
            <numerusform>%1, sur %n matchs et %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Player</source>
        <translation>Joueur</translation>
    </message>
    <message>
        <source>Shirt number</source>
        <translation>Numéro de maillot</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Pos.</source>
        <translation>Pl.</translation>
    </message>
    <message>
        <source>Appearances</source>
        <translation>Apparitions</translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>App.</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Titulaire</translation>
    </message>
    <message>
        <source>Playing time</source>
        <translation>Temps de jeu</translation>
    </message>
</context>
<context>
    <name>touchline::SquadPreviewModel</name>
    <message>
        <source>Player</source>
        <translation>Joueur</translation>
    </message>
    <message>
        <source>Pos.</source>
        <translation>Pl.</translation>
    </message>
</context>
<context>
    <name>touchline::TableCard</name>
    <message>
        <source>1. Your table</source>
        <translation>1. Votre tableau</translation>
    </message>
    <message>
        <source>Choose &amp;files…</source>
        <translation>Choisir des &amp;fichiers…</translation>
    </message>
    <message>
        <source>The table</source>
        <translation>Le tableau</translation>
    </message>
    <message>
        <source>Choose a f&amp;older…</source>
        <translation>Choisir un d&amp;ossier…</translation>
    </message>
    <message>
        <source>&amp;Paste a table</source>
        <translation>&amp;Coller un tableau</translation>
    </message>
    <message>
        <source>Save an &amp;example…</source>
        <translation>&amp;Enregistrer un exemple…</translation>
    </message>
    <message>
        <source>Choose a table, or the files of a known source</source>
        <translation>Choisir un tableau, ou les fichiers d’une source connue</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.xlsm)</source>
        <translation>Tableaux (*.csv *.tsv *.txt *.xlsx *.xlsm)</translation>
    </message>
    <message>
        <source>Choose the folder with the files of a known source</source>
        <translation>Choisir le dossier avec les fichiers d’une source connue</translation>
    </message>
    <message>
        <source>Save an example</source>
        <translation>Enregistrer un exemple</translation>
    </message>
    <message>
        <source>Example for Touchline</source>
        <translation>Exemple pour Touchline</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1. Open it in a spreadsheet program and put your own figures in.</source>
        <translation>Enregistré sous %1. Ouvrez-le dans un tableur et mettez-y vos propres chiffres.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 n’a pas pu être écrit&#x202f;: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Recognised as %1. %2: %3.</source>
        <translation>Reconnu comme %1. %2 : %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n files have no use in it, and are left out.</source>
        <translation>
            <numerusform>%n fichier n’y sert à rien et est laissé de côté.</numerusform>
            <numerusform>%n fichiers n’y servent à rien et sont laissés de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the table…</source>
        <translation>Lecture du tableau…</translation>
    </message>
    <message>
        <source>A row for each player in each match, with headings in the first line: day, opponent, player, minutes, goals, whatever you write down. Drop a file here (CSV or Excel), choose one, or copy the cells in your spreadsheet and paste them. Files of a known source (FPL, NBA, NHL, WNBA) come together, or as a folder. Your own may look like this:</source>
        <translation>Une ligne pour chaque joueur dans chaque match, avec des en-têtes dans la première ligne : jour, adversaire, joueur, minutes, buts, tout ce que vous notez. Déposez un fichier ici (CSV ou Excel), choisissez-en un, ou copiez les cellules de votre tableur et collez-les. Les fichiers d’une source connue (FPL, NBA, NHL, WNBA) viennent ensemble, ou comme dossier. Le vôtre peut ressembler à ceci :</translation>
    </message>
    <message>
        <source>%1: %2, %3. A double click on a cell mends it here; your file stays as it is.</source>
        <translation>%1&#x202f;: %2, %3. Un double clic sur une cellule la corrige ici&#x202f;; votre fichier reste tel quel.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>1. Your files</source>
        <translation>1. Vos fichiers</translation>
    </message>
</context>
<context>
    <name>touchline::TableIssuesModel</name>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Cellule</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
</context>
<context>
    <name>touchline::TeamPage</name>
    <message>
        <source>Squad</source>
        <translation>Effectif</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Équipes</translation>
    </message>
    <message>
        <source>%1 - squad</source>
        <translation>%1 - effectif</translation>
    </message>
    <message>
        <source>For and against</source>
        <translation>Pour et contre</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>%1 - form</source>
        <translation>%1 - forme</translation>
    </message>
    <message>
        <source>Opponents</source>
        <translation>Adversaires</translation>
    </message>
    <message>
        <source>No match yet. Enter one, or import a table.</source>
        <translation>Pas encore de match. Saisissez-en un, ou importez un tableau.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>%1 - results</source>
        <translation>%1 - résultats</translation>
    </message>
    <message>
        <source>%1 - for and against</source>
        <translation>%1 - pour et contre</translation>
    </message>
    <message>
        <source>Nobody is registered for this team yet. Import a table, or ask who keeps the rosters.</source>
        <translation>Personne n’est encore inscrit dans cette équipe. Importez un tableau, ou demandez à qui tient les effectifs.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
</context>
<context>
    <name>touchline::TeamViewModel</name>
    <message numerus="yes">
        <source>%n players</source>
        <translation>
            <numerusform>%n joueur</numerusform>
            <numerusform>%n joueurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with appearances</source>
        <translation>
            <numerusform>%n avec des apparitions</numerusform>
            <numerusform>%n avec des apparitions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchline::TeamsModel</name>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Club</source>
        <translation>Club</translation>
    </message>
    <message>
        <source>Players</source>
        <translation>Joueurs</translation>
    </message>
</context>
<context>
    <name>touchline::TeamsPage</name>
    <message>
        <source>Teams</source>
        <translation>Équipes</translation>
    </message>
    <message>
        <source>There is no team in this season yet. Import a table, or ask who keeps the rosters.</source>
        <translation>Il n’y a pas encore d’équipe cette saison. Importez un tableau, ou demandez à qui tient les effectifs.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
</context>
<context>
    <name>touchline::Toast</name>
    <message>
        <source>Dismiss message</source>
        <translation>Fermer le message</translation>
    </message>
</context>
<context>
    <name>touchline::TopBar</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Saison</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Find and do</source>
        <translation>Chercher et agir</translation>
    </message>
    <message>
        <source>Find a player, a team or a command</source>
        <translation>Trouver un joueur, une équipe ou une commande</translation>
    </message>
</context>
<context>
    <name>touchline::TrendChart</name>
    <message>
        <source>%1 %</source>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>pas de valeur</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Match</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Rolling</source>
        <translation>Glissant</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Échantillon</translation>
    </message>
    <message numerus="yes">
        <source>%1 over %n match(es)</source>
        <translation>
            <numerusform>%1 sur %n match</numerusform>
            <numerusform>%1 sur %n matchs</numerusform>
        </translation>
    </message>
    <message>
        <source>, season %1</source>
        <translation>, saison %1</translation>
    </message>
    <message>
        <source> (95 % interval %1 to %2)</source>
        <translation> (intervalle à 95&#x202f;% de %1 à %2)</translation>
    </message>
    <message>
        <source>, latest rolling value %1</source>
        <translation>, dernière valeur glissante %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1: %2 in %3</source>
        <translation>%1&#x202f;: %2 en %3</translation>
    </message>
    <message>
        <source>No matches in this period yet.</source>
        <translation>Pas encore de match pendant cette période.</translation>
    </message>
</context>
<context>
    <name>touchline::TrustedCard</name>
    <message>
        <source>Trusted servers</source>
        <translation>Serveurs de confiance</translation>
    </message>
    <message>
        <source>Servers with a certificate of their own, whose fingerprint you have compared.</source>
        <translation>Serveurs ayant leur propre certificat, dont vous avez comparé l’empreinte.</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Empreinte (SHA-256)</translation>
    </message>
    <message>
        <source>Stop trusting it</source>
        <translation>Ne plus lui faire confiance</translation>
    </message>
    <message>
        <source>Stop trusting %1</source>
        <translation>Ne plus faire confiance à %1</translation>
    </message>
</context>
<context>
    <name>touchline::Upcoming</name>
    <message>
        <source>Upcoming</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>At home against %1</source>
        <translation>À domicile contre %1</translation>
    </message>
    <message>
        <source>Away against %1</source>
        <translation>À l’extérieur contre %1</translation>
    </message>
    <message>
        <source>To the match: %1</source>
        <translation>Vers le match : %1</translation>
    </message>
    <message>
        <source>To the match</source>
        <translation>Vers le match</translation>
    </message>
</context>
<context>
    <name>touchline::VersusChart</name>
    <message>
        <source>Statistic</source>
        <translation>Statistique</translation>
    </message>
    <message>
        <source>%1 has more in %2 of %3 figures, %4 in %5.</source>
        <comment>team, number, number, other team, number</comment>
        <translation>%1 a davantage dans %2 chiffres sur %3, %4 dans %5.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>No figures yet.</source>
        <translation>Pas encore de chiffres.</translation>
    </message>
</context>
<context>
    <name>touchline::WelcomePage</name>
    <message>
        <source>%1 at %2</source>
        <comment>user at server</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Sample league</source>
        <translation>Championnat d’exemple</translation>
    </message>
    <message>
        <source>Welcome to Touchline</source>
        <translation>Bienvenue dans Touchline</translation>
    </message>
    <message>
        <source>Statistics for your team, with every number&apos;s sample and certainty beside it. How do you want to begin?</source>
        <translation>Des statistiques pour votre équipe, chaque chiffre avec son échantillon et sa certitude. Par où voulez-vous commencer&#x202f;?</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Faire un tour</translation>
    </message>
    <message>
        <source>A made-up league with 20 teams and a whole season of matches. Nothing to fill in; ready in a few seconds.</source>
        <translation>Un championnat imaginaire de 20 équipes et toute une saison de matchs. Rien à remplir&#x202f;; prêt en quelques secondes.</translation>
    </message>
    <message>
        <source>&amp;Try the sample league</source>
        <translation>&amp;Essayer le championnat d’exemple</translation>
    </message>
    <message>
        <source>Your own team</source>
        <translation>Votre propre équipe</translation>
    </message>
    <message>
        <source>Your team on this computer only. Type or paste the squad; no account and no server needed.</source>
        <translation>Votre équipe sur cet ordinateur seulement. Tapez ou collez l’effectif&#x202f;; ni compte ni serveur à prévoir.</translation>
    </message>
    <message>
        <source>&amp;New workspace</source>
        <translation>&amp;Nouvel espace de travail</translation>
    </message>
    <message>
        <source>Your club&apos;s server</source>
        <translation>Le serveur de votre club</translation>
    </message>
    <message>
        <source>Your club already runs Touchline. You need its address, your name and your password.</source>
        <translation>Votre club utilise déjà Touchline. Il vous faut son adresse, votre nom et votre mot de passe.</translation>
    </message>
    <message>
        <source>&amp;Connect to a server</source>
        <translation>Se &amp;connecter à un serveur</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
</context>
<context>
    <name>touchline::Workbench</name>
    <message numerus="yes">
        <source>%n changes need you</source>
        <translation>
            <numerusform>%n modification a besoin de vous</numerusform>
            <numerusform>%n modifications ont besoin de vous</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes wait for the server</source>
        <translation>
            <numerusform>%n modification attend le serveur</numerusform>
            <numerusform>%n modifications attendent le serveur</numerusform>
        </translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>sur cet ordinateur</translation>
    </message>
    <message>
        <source>online</source>
        <translation>en ligne</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>Le serveur ne répond pas.</translation>
    </message>
    <message>
        <source>The server does not answer. You are looking at data from %1.</source>
        <translation>Le serveur ne répond pas. Vous regardez des données du %1.</translation>
    </message>
    <message>
        <source>Trying again…</source>
        <translation>Nouvel essai…</translation>
    </message>
    <message>
        <source>Touchline keeps trying.</source>
        <translation>Touchline continue d’essayer.</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Réessayer maintenant</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>hors ligne</translation>
    </message>
    <message>
        <source>offline, as of %1</source>
        <translation>hors ligne, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n drafts not saved</source>
        <translation>
            <numerusform>%n brouillon non enregistré</numerusform>
            <numerusform>%n brouillons non enregistrés</numerusform>
        </translation>
    </message>
</context>
</TS>
