<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>ColumnMeaning</name>
    <message>
        <source>– leave out –</source>
        <translation>– omitir –</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>Jugador</translation>
    </message>
    <message>
        <source>Day of the match</source>
        <translation>Día del partido</translation>
    </message>
    <message>
        <source>Opponent</source>
        <translation>Rival</translation>
    </message>
    <message>
        <source>Team of the player</source>
        <translation>Equipo del jugador</translation>
    </message>
    <message>
        <source>Home or away</source>
        <translation>En casa o fuera</translation>
    </message>
    <message>
        <source>Result, our goals first</source>
        <translation>Resultado, nuestros goles primero</translation>
    </message>
    <message>
        <source>Result, home goals first</source>
        <translation>Resultado, goles del local primero</translation>
    </message>
    <message>
        <source>Playing time</source>
        <translation>Tiempo de juego</translation>
    </message>
    <message>
        <source>Started the match</source>
        <translation>Titular</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Shirt number</source>
        <translation>Dorsal</translation>
    </message>
</context>
<context>
    <name>Conflicts</name>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Shirt number</source>
        <translation>Dorsal</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nombre corto</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Fórmula</translation>
    </message>
    <message>
        <source>Divided by</source>
        <translation>Dividido por</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Mejor</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>Decimales</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Jornada</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Fecha y hora</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Home team</source>
        <translation>Equipo local</translation>
    </message>
    <message>
        <source>Away team</source>
        <translation>Equipo visitante</translation>
    </message>
    <message>
        <source>Score of the home team</source>
        <translation>Tantos del equipo local</translation>
    </message>
    <message>
        <source>Score of the away team</source>
        <translation>Tantos del equipo visitante</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>Es</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Año de nacimiento</translation>
    </message>
</context>
<context>
    <name>CrashReport</name>
    <message>
        <source>The report cannot be deleted: %1</source>
        <translation>El informe no se puede eliminar: %1</translation>
    </message>
    <message>
        <source>No report can be kept in %1: %2</source>
        <translation>No se puede guardar ningún informe en %1: %2</translation>
    </message>
</context>
<context>
    <name>DeepLink</name>
    <message>
        <source>This link is too long for one of Touchline.</source>
        <translation>Este enlace es demasiado largo para ser de Touchline.</translation>
    </message>
    <message>
        <source>This is not a link of Touchline. One looks like touchline://club.example/player/12.</source>
        <translation>Este no es un enlace de Touchline. Son como touchline://club.example/player/12.</translation>
    </message>
    <message>
        <source>This link leads to no page that Touchline knows.</source>
        <translation>Este enlace no lleva a ninguna página que Touchline conozca.</translation>
    </message>
</context>
<context>
    <name>DefinedMetrics</name>
    <message>
        <source>Definition: %1</source>
        <translation>Definición: %1</translation>
    </message>
</context>
<context>
    <name>EntryRules</name>
    <message>
        <source>%1 is not between %2 and %3.</source>
        <translation>%1 no está entre %2 y %3.</translation>
    </message>
    <message>
        <source>%1 is not a whole number.</source>
        <translation>%1 no es un número entero.</translation>
    </message>
    <message>
        <source>Nobody plays longer than %1.</source>
        <translation>Nadie juega más de %1.</translation>
    </message>
    <message>
        <source>Somebody who started has played: enter the playing time.</source>
        <translation>Quien fue titular ha jugado: introduzca el tiempo de juego.</translation>
    </message>
    <message>
        <source>Somebody with time on the pitch has played.</source>
        <translation>Quien tiene tiempo en el campo ha jugado.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>You are not signed in.</source>
        <translation>No ha iniciado sesión.</translation>
    </message>
    <message>
        <source>You may not do this. Ask the admin of your club.</source>
        <translation>No tiene permiso para esto. Pregunte al administrador de su club.</translation>
    </message>
    <message>
        <source>This does not exist, or you may not see it.</source>
        <translation>Esto no existe, o usted no puede verlo.</translation>
    </message>
    <message>
        <source>Too many requests. Wait a little.</source>
        <translation>Demasiadas peticiones. Espere un poco.</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>El servidor no responde.</translation>
    </message>
    <message>
        <source>This took too long. Choose a shorter period.</source>
        <translation>Ha tardado demasiado. Elija un periodo más corto.</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>Algo ha fallado.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n seconds.</source>
        <translation>
            <numerusform>Inténtelo de nuevo en %n segundo.</numerusform>
            <numerusform>Inténtelo de nuevo en %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Request: %1</source>
        <translation>Petición: %1</translation>
    </message>
    <message>
        <source>request %1</source>
        <translation>petición %1</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar los detalles</translation>
    </message>
    <message>
        <source>The file is damaged. Save it anew, or save the sheet as CSV.</source>
        <translation>El archivo está dañado. Guárdelo de nuevo, o guarde la hoja como CSV.</translation>
    </message>
    <message>
        <source>The table is larger than what is read at once. Save only the rows that are needed, as CSV for example.</source>
        <translation>La tabla es mayor de lo que se lee de una vez. Guarde solo las filas necesarias, por ejemplo como CSV.</translation>
    </message>
    <message>
        <source>This workbook has a password or is of an old Excel (.xls). Save it as .xlsx without a password, or as CSV.</source>
        <translation>Este libro tiene contraseña o es de un Excel antiguo (.xls). Guárdelo como .xlsx sin contraseña, o como CSV.</translation>
    </message>
    <message>
        <source>The letters of this file cannot be read. Choose another encoding, or save the file as UTF-8.</source>
        <translation>Las letras de este archivo no se pueden leer. Elija otra codificación, o guarde el archivo como UTF-8.</translation>
    </message>
    <message>
        <source>This time zone is not known; one is Europe/Berlin.</source>
        <translation>Esta zona horaria no se conoce; una es Europe/Berlin.</translation>
    </message>
    <message>
        <source>This formula is too long or too deeply nested. Divide it.</source>
        <translation>Esta fórmula es demasiado larga o está demasiado anidada. Divídala.</translation>
    </message>
    <message>
        <source>This name has a meaning in formulas already. Choose another one.</source>
        <translation>Este nombre ya tiene un significado en las fórmulas. Elija otro.</translation>
    </message>
    <message>
        <source>The formula of this cell gives an error instead of a value.</source>
        <translation>La fórmula de esta celda da un error en lugar de un valor.</translation>
    </message>
    <message>
        <source>A cell has more text than can be read.</source>
        <translation>Una celda tiene más texto del que se puede leer.</translation>
    </message>
    <message>
        <source>A row has more or fewer cells than there are headings. Give every column a heading, or empty the cells beside the table.</source>
        <translation>Una fila tiene más o menos celdas que encabezados hay. Dé un encabezado a cada columna, o vacíe las celdas junto a la tabla.</translation>
    </message>
    <message>
        <source>A heading stands there twice. Give each column one of its own.</source>
        <translation>Un encabezado aparece dos veces. Dé a cada columna uno propio.</translation>
    </message>
    <message>
        <source>This player is in the match twice. Take one of the two rows away.</source>
        <translation>Esta persona está dos veces en el partido. Quite una de las dos filas.</translation>
    </message>
    <message>
        <source>This is not a table. Save it as .xlsx or as CSV, then try again.</source>
        <translation>Esto no es una tabla. Guárdela como .xlsx o como CSV e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>There is nothing in this file or sheet.</source>
        <translation>No hay nada en este archivo o esta hoja.</translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <translation>El archivo ya no está.</translation>
    </message>
    <message>
        <source>This is not a file.</source>
        <translation>Esto no es un archivo.</translation>
    </message>
    <message>
        <source>The file is too large. Save only the sheet that is needed, as CSV for example.</source>
        <translation>El archivo es demasiado grande. Guarde solo la hoja necesaria, por ejemplo como CSV.</translation>
    </message>
    <message>
        <source>The file cannot be read. Check that you may open it and that no other program uses it.</source>
        <translation>El archivo no se puede leer. Compruebe que puede abrirlo y que ningún otro programa lo usa.</translation>
    </message>
    <message>
        <source>Nobody has computed the formula of this cell yet. Open the workbook in your spreadsheet and save it.</source>
        <translation>La fórmula de esta celda aún no se ha calculado. Abra el libro en su hoja de cálculo y guárdelo.</translation>
    </message>
    <message>
        <source>A match has no time of its kick-off.</source>
        <translation>A un partido le falta la hora de comienzo.</translation>
    </message>
    <message>
        <source>The rows of this match contradict each other.</source>
        <translation>Las filas de este partido se contradicen.</translation>
    </message>
    <message>
        <source>Some cells of the sheet are merged: the first one has their value, the others are read as empty.</source>
        <translation>Algunas celdas de la hoja están combinadas: la primera tiene el valor, las demás se leen como vacías.</translation>
    </message>
    <message>
        <source>This column is needed, and the file does not have it.</source>
        <translation>Esta columna es necesaria y el archivo no la tiene.</translation>
    </message>
    <message>
        <source>A file that belongs to these is missing. Choose it together with the others.</source>
        <translation>Falta un archivo que va con estos. Elíjalo junto con los demás.</translation>
    </message>
    <message>
        <source>A team or a player has no name, or one that is too long.</source>
        <translation>Un equipo o una persona no tiene nombre, o tiene uno demasiado largo.</translation>
    </message>
    <message>
        <source>There is no file with statistics among these.</source>
        <translation>Entre estos no hay ningún archivo con estadísticas.</translation>
    </message>
    <message>
        <source>The row does not say which player or match it is about.</source>
        <translation>La fila no dice de quién o de qué partido se trata.</translation>
    </message>
    <message>
        <source>The day of the match is missing, or cannot be read.</source>
        <translation>Falta el día del partido, o no se puede leer.</translation>
    </message>
    <message>
        <source>This does not name two teams that are known.</source>
        <translation>Esto no nombra dos equipos conocidos.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Esto no es un número.</translation>
    </message>
    <message>
        <source>This is not a playing time.</source>
        <translation>Esto no es un tiempo de juego.</translation>
    </message>
    <message>
        <source>This is not an Excel workbook. Save the sheet as .xlsx or as CSV.</source>
        <translation>Esto no es un libro de Excel. Guarde la hoja como .xlsx o como CSV.</translation>
    </message>
    <message>
        <source>This is not a whole number.</source>
        <translation>Esto no es un número entero.</translation>
    </message>
    <message>
        <source>This is neither yes nor no.</source>
        <translation>Esto no es ni sí ni no.</translation>
    </message>
    <message>
        <source>This number is smaller or larger than is possible.</source>
        <translation>Este número es menor o mayor de lo posible.</translation>
    </message>
    <message>
        <source>A quotation mark is opened here and never closed.</source>
        <translation>Aquí se abre una comilla que nunca se cierra.</translation>
    </message>
    <message>
        <source>There is text behind a closing quotation mark. Double the quotation marks inside a cell.</source>
        <translation>Hay texto tras una comilla de cierre. Duplique las comillas dentro de una celda.</translation>
    </message>
    <message>
        <source>The season needs a competition and a short name.</source>
        <translation>La temporada necesita una competición y un nombre corto.</translation>
    </message>
    <message>
        <source>Matches of this table lie more than a month outside the days of the season. Check the days and the season; if they are right, the season becomes longer.</source>
        <translation>Hay partidos de esta tabla a más de un mes de los días de la temporada. Compruebe los días y la temporada; si son correctos, la temporada se alarga.</translation>
    </message>
    <message>
        <source>Only one file of this kind is read at a time.</source>
        <translation>Solo se lee un archivo de este tipo a la vez.</translation>
    </message>
    <message>
        <source>The workbook has no such sheet, or it is hidden. Choose another one.</source>
        <translation>El libro no tiene esa hoja, o está oculta. Elija otra.</translation>
    </message>
    <message>
        <source>A row above gives this team another name.</source>
        <translation>Una fila anterior da otro nombre a este equipo.</translation>
    </message>
    <message>
        <source>This playing time is not possible.</source>
        <translation>Este tiempo de juego no es posible.</translation>
    </message>
    <message>
        <source>All together this is too large. Make it smaller, or divide it.</source>
        <translation>Todo junto es demasiado grande. Redúzcalo o divídalo.</translation>
    </message>
    <message>
        <source>These are too many files at once. Bring fewer.</source>
        <translation>Son demasiados archivos a la vez. Traiga menos.</translation>
    </message>
    <message>
        <source>This column is not known. Correct its heading, or take the column out.</source>
        <translation>Esta columna no se conoce. Corrija su encabezado, o quite la columna.</translation>
    </message>
    <message>
        <source>This file is none of those that are read here.</source>
        <translation>Este archivo no es de los que se leen aquí.</translation>
    </message>
    <message>
        <source>This match is not known.</source>
        <translation>Este partido no se conoce.</translation>
    </message>
    <message>
        <source>This player is not known.</source>
        <translation>Esta persona no se conoce.</translation>
    </message>
    <message>
        <source>The sport has no such position.</source>
        <translation>El deporte no tiene esa posición.</translation>
    </message>
    <message>
        <source>This team does not take part in the match or in the season.</source>
        <translation>Este equipo no participa en el partido o en la temporada.</translation>
    </message>
    <message>
        <source>Several players of this team have the same name. Give one of them another name, an initial for example, here and in the table.</source>
        <translation>Varias personas de este equipo tienen el mismo nombre. Dé a una otro nombre, una inicial por ejemplo, aquí y en la tabla.</translation>
    </message>
    <message>
        <source>The server is at work on this already. Wait a little.</source>
        <translation>El servidor ya está en ello. Espere un poco.</translation>
    </message>
    <message>
        <source>With this, other formulas could not be computed any more. Change those first.</source>
        <translation>Con esto, otras fórmulas ya no se podrían calcular. Cambie antes esas.</translation>
    </message>
    <message>
        <source>This stays as it is. Make a new one instead.</source>
        <translation>Esto se queda como está. Cree uno nuevo en su lugar.</translation>
    </message>
    <message>
        <source>Somebody who started, or has time on the pitch, has played.</source>
        <translation>Quien fue titular o tiene tiempo de juego ha jugado.</translation>
    </message>
    <message>
        <source>This text holds a character that cannot be stored. Type it anew.</source>
        <translation>Este texto contiene un carácter que no se puede guardar. Escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>These days are not possible: the first must not lie after the last, nor too far before it.</source>
        <translation>Estos días no son posibles: el primero no puede estar después del último, ni demasiado antes.</translation>
    </message>
    <message>
        <source>This was deleted. Make a new one.</source>
        <translation>Esto se ha eliminado. Cree uno nuevo.</translation>
    </message>
    <message>
        <source>This stands there twice. Take one of the two away.</source>
        <translation>Esto aparece dos veces. Quite uno de los dos.</translation>
    </message>
    <message>
        <source>There is no text yet. Write something first.</source>
        <translation>Aún no hay texto. Escriba algo primero.</translation>
    </message>
    <message>
        <source>A result has the scores of both teams.</source>
        <translation>Un resultado tiene el marcador de los dos equipos.</translation>
    </message>
    <message>
        <source>There are statistics of this match already. Delete them before its teams change.</source>
        <translation>Ya hay estadísticas de este partido. Elimínelas antes de cambiar sus equipos.</translation>
    </message>
    <message>
        <source>There are matches that do not go with this any more. Change or delete them first.</source>
        <translation>Hay partidos que ya no encajarían con esto. Cámbielos o elimínelos antes.</translation>
    </message>
    <message>
        <source>The import cannot be undone: others build on it by now. Undo later imports first, or correct it by hand. Nothing was changed.</source>
        <translation>La importación no se puede deshacer: otros datos dependen ya de ella. Deshaga antes las posteriores, o corríjala a mano. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>This import is not checked any more. Check it once more.</source>
        <translation>Esta importación ya no está comprobada. Compruébela otra vez.</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing was written.</source>
        <translation>La importación se ha detenido. No se ha escrito nada.</translation>
    </message>
    <message>
        <source>This import has been undone already.</source>
        <translation>Esta importación ya se ha deshecho.</translation>
    </message>
    <message>
        <source>This import was written by an older version, which did not note what it made. It cannot be undone.</source>
        <translation>Esta importación la escribió una versión anterior, que no anotó lo que creaba. No se puede deshacer.</translation>
    </message>
    <message>
        <source>This import was written already.</source>
        <translation>Esta importación ya está escrita.</translation>
    </message>
    <message>
        <source>Other imports of yours are under way. Wait until they are done, write them, or stop them.</source>
        <translation>Otras importaciones suyas están en marcha. Espere a que terminen, escríbalas o deténgalas.</translation>
    </message>
    <message>
        <source>A text is missing, or too long.</source>
        <translation>Falta un texto, o es demasiado largo.</translation>
    </message>
    <message>
        <source>There were too many failed sign-ins. Wait a little.</source>
        <translation>Ha habido demasiados intentos fallidos de entrar. Espere un poco.</translation>
    </message>
    <message>
        <source>A match of this table belongs to another season already.</source>
        <translation>Un partido de esta tabla ya pertenece a otra temporada.</translation>
    </message>
    <message>
        <source>Only admins add teams to a season. Ask one of them, or choose a team that takes part in it.</source>
        <translation>Solo los administradores añaden equipos a una temporada. Pregunte a uno, o elija un equipo que participe en ella.</translation>
    </message>
    <message>
        <source>A name needs a letter or a digit.</source>
        <translation>Un nombre necesita una letra o una cifra.</translation>
    </message>
    <message>
        <source>Only a match that is under way or over has a score. Change its status as well.</source>
        <translation>Solo un partido en juego o terminado tiene marcador. Cambie también su estado.</translation>
    </message>
    <message>
        <source>This player never belonged to this team.</source>
        <translation>Esta persona nunca perteneció a este equipo.</translation>
    </message>
    <message>
        <source>This match is not played yet. Change its status before you enter statistics.</source>
        <translation>Este partido aún no se ha jugado. Cambie su estado antes de introducir estadísticas.</translation>
    </message>
    <message>
        <source>This player does not belong to the team in this season. Add the player to the squad first.</source>
        <translation>Esta persona no pertenece al equipo esta temporada. Añádala antes a la plantilla.</translation>
    </message>
    <message>
        <source>This player did not belong to the team on the day of the match. Correct the days in the squad first.</source>
        <translation>Esta persona no pertenecía al equipo el día del partido. Corrija antes los días en la plantilla.</translation>
    </message>
    <message>
        <source>The day lies outside the season.</source>
        <translation>El día está fuera de la temporada.</translation>
    </message>
    <message>
        <source>The player belongs to this team on some of these days already.</source>
        <translation>La persona ya pertenece a este equipo algunos de estos días.</translation>
    </message>
    <message>
        <source>A reason is one short line.</source>
        <translation>Un motivo es una línea corta.</translation>
    </message>
    <message>
        <source>A correction needs a reason. Say why.</source>
        <translation>Una corrección necesita un motivo. Diga por qué.</translation>
    </message>
    <message>
        <source>A team does not play against itself.</source>
        <translation>Un equipo no juega contra sí mismo.</translation>
    </message>
    <message>
        <source>The season has no days: it needs matches, or a first and a last day.</source>
        <translation>La temporada no tiene días: necesita partidos, o un primer y un último día.</translation>
    </message>
    <message>
        <source>There is a metric of this name already. Choose another name.</source>
        <translation>Ya hay una métrica con este nombre. Elija otro.</translation>
    </message>
    <message>
        <source>There is one of this name already. Choose another name.</source>
        <translation>Este nombre ya existe. Elija otro.</translation>
    </message>
    <message>
        <source>The competition has a season of this name already. Choose another name.</source>
        <translation>La competición ya tiene una temporada con este nombre. Elija otro.</translation>
    </message>
    <message>
        <source>This text is too long. Make it shorter.</source>
        <translation>Este texto es demasiado largo. Acórtelo.</translation>
    </message>
    <message>
        <source>There are more of these than there may be. Take some away first.</source>
        <translation>Hay más de los permitidos. Quite antes algunos.</translation>
    </message>
    <message>
        <source>This is not known any more. It may have been deleted.</source>
        <translation>Esto ya no se conoce. Quizá se haya eliminado.</translation>
    </message>
    <message>
        <source>The server does not know this sport.</source>
        <translation>El servidor no conoce este deporte.</translation>
    </message>
    <message>
        <source>Name or password is wrong.</source>
        <translation>El nombre o la contraseña no son correctos.</translation>
    </message>
    <message>
        <source>This formula has changed or is gone. Look at it again, then decide anew.</source>
        <translation>Esta fórmula ha cambiado o ya no está. Mírela de nuevo y decida después.</translation>
    </message>
    <message>
        <source>A name is missing, too long, or has characters that cannot be shown.</source>
        <translation>Falta un nombre, es demasiado largo o tiene caracteres que no se pueden mostrar.</translation>
    </message>
    <message>
        <source>It reads a formula that has an error itself. Correct that one first.</source>
        <translation>Lee una fórmula que tiene un error. Corrija antes esa.</translation>
    </message>
    <message>
        <source>There are too many or too few values in the brackets of this function.</source>
        <translation>Hay demasiados o muy pocos valores entre los paréntesis de esta función.</translation>
    </message>
    <message>
        <source>Nothing is assigned in a formula. Compare with ==.</source>
        <translation>En una fórmula no se asigna nada. Compare con ==.</translation>
    </message>
    <message>
        <source>A bracket lacks its counterpart.</source>
        <translation>A un paréntesis le falta su pareja.</translation>
    </message>
    <message>
        <source>This character has no meaning in a formula.</source>
        <translation>Este carácter no tiene significado en una fórmula.</translation>
    </message>
    <message>
        <source>A comma stands only between the values of a function. Write decimals with a point: 1.5.</source>
        <translation>La coma solo va entre los valores de una función. Escriba los decimales con punto: 1.5.</translation>
    </message>
    <message>
        <source>The formula would read itself.</source>
        <translation>La fórmula se leería a sí misma.</translation>
    </message>
    <message>
        <source>The formula, or a part of it, is still empty.</source>
        <translation>La fórmula, o una parte de ella, aún está vacía.</translation>
    </message>
    <message>
        <source>This cannot be mixed: one part is counted match by match, the other from sums or of a whole team.</source>
        <translation>Esto no se puede mezclar: una parte cuenta partido a partido, la otra con sumas o de todo un equipo.</translation>
    </message>
    <message>
        <source>This is not a number. Write 2 or 0.5, and a sign such as * before a name.</source>
        <translation>Esto no es un número. Escriba 2 o 0.5, y un signo como * delante de un nombre.</translation>
    </message>
    <message>
        <source>A formula needs exactly one result.</source>
        <translation>Una fórmula necesita exactamente un resultado.</translation>
    </message>
    <message>
        <source>This cannot be read as a formula.</source>
        <translation>Esto no se puede leer como fórmula.</translation>
    </message>
    <message>
        <source>A metric is one formula, or one part divided by another; not both.</source>
        <translation>Una métrica es una fórmula, o una parte dividida por otra; no ambas.</translation>
    </message>
    <message>
        <source>The formula needs a name.</source>
        <translation>La fórmula necesita un nombre.</translation>
    </message>
    <message>
        <source>Quotients of single matches cannot be added up. Divide the sums instead.</source>
        <translation>Los cocientes de partidos sueltos no se pueden sumar. Divida en su lugar las sumas.</translation>
    </message>
    <message>
        <source>Only one part divided by another can be a share.</source>
        <translation>Solo una parte dividida por otra puede ser una proporción.</translation>
    </message>
    <message>
        <source>There is no such function.</source>
        <translation>No existe esa función.</translation>
    </message>
    <message>
        <source>There is nothing of this name here.</source>
        <translation>Aquí no hay nada con este nombre.</translation>
    </message>
    <message>
        <source>This workspace is damaged and was not opened. Nothing was changed. Restore the latest backup.</source>
        <translation>Este espacio de trabajo está dañado y no se ha abierto. No se ha cambiado nada. Restaure la última copia de seguridad.</translation>
    </message>
    <message>
        <source>This file belongs to another program and was not opened. Nothing was changed.</source>
        <translation>Este archivo es de otro programa y no se ha abierto. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Another program has this workspace open. Close it there first.</source>
        <translation>Otro programa tiene abierto este espacio de trabajo. Ciérrelo antes allí.</translation>
    </message>
    <message>
        <source>This workspace was written by a newer Touchline. Nothing was changed. Install the newer version.</source>
        <translation>Este espacio de trabajo lo escribió un Touchline más nuevo. No se ha cambiado nada. Instale la versión más nueva.</translation>
    </message>
    <message>
        <source>This server describes the sport in a way that this version of Touchline does not understand. Update Touchline.</source>
        <translation>Este servidor describe el deporte de un modo que esta versión de Touchline no entiende. Actualice Touchline.</translation>
    </message>
    <message>
        <source>This cannot be read.</source>
        <translation>Esto no se puede leer.</translation>
    </message>
    <message>
        <source>This cannot be taken like this.</source>
        <translation>Esto no se puede aceptar así.</translation>
    </message>
    <message>
        <source>Something that is there already stands in the way.</source>
        <translation>Algo que ya existe lo impide.</translation>
    </message>
    <message>
        <source>This has changed in the meantime. Look at it again, then decide anew.</source>
        <translation>Esto ha cambiado entretanto. Mírelo de nuevo y decida después.</translation>
    </message>
    <message>
        <source>This is too much at once. Choose less: a shorter period, or fewer rows.</source>
        <translation>Es demasiado de una vez. Elija menos: un período más corto o menos filas.</translation>
    </message>
    <message>
        <source>The server cannot do this.</source>
        <translation>El servidor no puede hacer esto.</translation>
    </message>
    <message>
        <source>This was stopped.</source>
        <translation>Esto se ha detenido.</translation>
    </message>
    <message>
        <source>Line %1, “%2”: %3</source>
        <translation>Línea %1, «%2»: %3</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>It can be from %1 to %2.</source>
        <translation>Puede ir de %1 a %2.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n errors in all.</source>
        <translation>
            <numerusform>Hay %n error en total.</numerusform>
            <numerusform>Hay %n errores en total.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write figures, or leave the cell empty.</source>
        <translation>Escriba cifras, o deje la celda vacía.</translation>
    </message>
    <message>
        <source>Write the time like 78 or 78:30, or leave the cell empty.</source>
        <translation>Escriba el tiempo como 78 o 78:30, o deje la celda vacía.</translation>
    </message>
    <message>
        <source>Nobody plays that long: correct it.</source>
        <translation>Nadie juega tanto tiempo: corríjalo.</translation>
    </message>
    <message>
        <source>Correct it, or choose what the column really means.</source>
        <translation>Corríjalo, o elija lo que la columna significa de verdad.</translation>
    </message>
    <message>
        <source>Only whole numbers are counted here: correct it, or choose what the column really means.</source>
        <translation>Aquí solo se cuentan números enteros: corríjalo, o elija lo que la columna significa de verdad.</translation>
    </message>
    <message>
        <source>All rows of a match need the same result.</source>
        <translation>Todas las filas de un partido necesitan el mismo resultado.</translation>
    </message>
    <message>
        <source>Write a position of the sport, or leave the cell empty.</source>
        <translation>Escriba una posición del deporte, o deje la celda vacía.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>¿Quería decir «%1»?</translation>
    </message>
</context>
<context>
    <name>ExplorePage</name>
    <message>
        <source>with at least %1 % of their team&apos;s time</source>
        <translation>con al menos el %1 % del tiempo de su equipo</translation>
    </message>
    <message>
        <source>They hardly go together</source>
        <translation>Apenas van juntos</translation>
    </message>
    <message>
        <source>Who has more of one has slightly less of the other</source>
        <translation>Quien tiene más de uno tiene algo menos del otro</translation>
    </message>
    <message>
        <source>Who has more of one has less of the other</source>
        <translation>Quien tiene más de uno tiene menos del otro</translation>
    </message>
    <message>
        <source>Who has more of one has much less of the other</source>
        <translation>Quien tiene más de uno tiene mucho menos del otro</translation>
    </message>
    <message>
        <source>They go together slightly</source>
        <translation>Van algo juntos</translation>
    </message>
    <message>
        <source>They go together</source>
        <translation>Van juntos</translation>
    </message>
    <message>
        <source>They go together strongly</source>
        <translation>Van claramente juntos</translation>
    </message>
    <message>
        <source>%1 percentile of %2</source>
        <comment>98th percentile of 61</comment>
        <translation>percentil %1 de %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>2nd of 7</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>No correlation: %1 (n = %2).</source>
        <translation>Sin correlación: %1 (n = %2).</translation>
    </message>
    <message>
        <source> (95 % interval %1 to %2)</source>
        <translation> (intervalo del 95 % de %1 a %2)</translation>
    </message>
    <message>
        <source>%1: r = %2%3, n = %4.</source>
        <translation>%1: r = %2%3, n = %4.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message numerus="yes">
        <source>%n appearances</source>
        <translation>
            <numerusform>%n aparición</numerusform>
            <numerusform>%n apariciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n players</source>
        <translation>
            <numerusform>%n jugador</numerusform>
            <numerusform>%n jugadores</numerusform>
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
            <numerusform>%n de ellos no se muestra: no se puede nombrar a jugadores de otros equipos.</numerusform>
            <numerusform>%n de ellos no se muestran: no se puede nombrar a jugadores de otros equipos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody who has played enough has both numbers in this season.</source>
        <translation>Nadie que haya jugado lo suficiente tiene ambas cifras en esta temporada.</translation>
    </message>
    <message>
        <source>Nobody has both numbers in this season. Choose other metrics, or another season at the top.</source>
        <translation>Nadie tiene ambas cifras en esta temporada. Elija otras métricas, u otra temporada arriba.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>97th percentile of 61 forwards</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Nobody who has played enough has this number in this season.</source>
        <translation>Nadie que haya jugado lo suficiente tiene esta cifra en esta temporada.</translation>
    </message>
    <message>
        <source>Nothing to show: %1.</source>
        <translation>Nada que mostrar: %1.</translation>
    </message>
    <message>
        <source>%1 of %2, %3.</source>
        <comment>Goals of 312 players with at least 30 %, Premier League</comment>
        <translation>%1 de %2, %3.</translation>
    </message>
    <message>
        <source>Half of them have %1 to %2, the median is %3.</source>
        <translation>La mitad tiene de %1 a %2, la mediana es %3.</translation>
    </message>
    <message>
        <source>%1 has no place: %2.</source>
        <translation>%1 no tiene puesto: %2.</translation>
    </message>
    <message>
        <source>%1 has %2.</source>
        <translation>%1 tiene %2.</translation>
    </message>
    <message>
        <source>%1 has %2: %3.</source>
        <translation>%1 tiene %2: %3.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>others</source>
        <translation>otros</translation>
    </message>
    <message>
        <source>Colour and shape say the team.</source>
        <translation>El color y la forma indican el equipo.</translation>
    </message>
    <message>
        <source>Colour and shape say the position.</source>
        <translation>El color y la forma indican la posición.</translation>
    </message>
    <message>
        <source>The size says %1.</source>
        <comment>Shots /90</comment>
        <translation>El tamaño indica %1.</translation>
    </message>
</context>
<context>
    <name>FirstSeason</name>
    <message>
        <source>Matches of %1</source>
        <translation>Partidos de %1</translation>
    </message>
    <message>
        <source>Say what the competition is called.</source>
        <translation>Diga cómo se llama la competición.</translation>
    </message>
    <message>
        <source>Give the season a name, such as 2026/27.</source>
        <translation>Dé un nombre a la temporada, como 2026/27.</translation>
    </message>
</context>
<context>
    <name>FormulaDrafts</name>
    <message>
        <source>The formula cannot be kept on this computer: %1. Make room, or save it now.</source>
        <translation>La fórmula no se puede conservar en este equipo: %1. Libere espacio o guárdela ahora.</translation>
    </message>
</context>
<context>
    <name>FormulaTexts</name>
    <message>
        <source>To be read only: coaches write the formulas of their teams, admins those of everybody.</source>
        <translation>Solo lectura: los entrenadores escriben las fórmulas de sus equipos; los administradores, las de todos.</translation>
    </message>
    <message>
        <source>Begin to type what is counted, and choose from the names; Ctrl+Space shows all of them.</source>
        <translation>Empiece a escribir lo que se cuenta y elija entre los nombres; Ctrl+Espacio los muestra todos.</translation>
    </message>
    <message>
        <source>At character %1: %2</source>
        <translation>En el carácter %1: %2</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>¿Quería decir «%1»?</translation>
    </message>
    <message>
        <source>The formula can be computed. Give it a name to save it.</source>
        <translation>La fórmula se puede calcular. Póngale un nombre para guardarla.</translation>
    </message>
    <message>
        <source>✓ The formula can be computed. Other formulas know it as %1.</source>
        <translation>✓ La fórmula se puede calcular. Las demás fórmulas la conocen como %1.</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>No season yet</source>
        <translation>Aún no hay temporada</translation>
    </message>
    <message>
        <source>data as of %1</source>
        <translation>datos de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n teams</source>
        <translation>
            <numerusform>%n equipo</numerusform>
            <numerusform>%n equipos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n players</source>
        <translation>
            <numerusform>%n jugador</numerusform>
            <numerusform>%n jugadores</numerusform>
        </translation>
    </message>
    <message>
        <source>revision %1</source>
        <translation>revisión %1</translation>
    </message>
</context>
<context>
    <name>ImportBody</name>
    <message numerus="yes">
        <source>These are more than %n files. Bring fewer at a time: a part of the season does no harm, the rest can follow.</source>
        <translation>
            <numerusform>Es más de %n archivo. Traiga menos a la vez: una parte de la temporada no hace daño, el resto puede seguir.</numerusform>
            <numerusform>Son más de %n archivos. Traiga menos a la vez: una parte de la temporada no hace daño, el resto puede seguir.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>No se puede leer %1.</translation>
    </message>
    <message>
        <source>There are two files called %1. Rename one, or bring the files of one folder only.</source>
        <translation>Hay dos archivos llamados %1. Cambie el nombre de uno o traiga los archivos de una sola carpeta.</translation>
    </message>
    <message>
        <source>%1 is too much: a file may have %2, all together %3. Use the command touchlined import for it.</source>
        <translation>%1 es demasiado: un archivo puede tener %2, todos juntos %3. Use para ello la orden touchlined import.</translation>
    </message>
</context>
<context>
    <name>ImportTarget</name>
    <message>
        <source>%1 %2 (new)</source>
        <translation>%1 %2 (nueva)</translation>
    </message>
    <message>
        <source>A new season…</source>
        <translation>Una temporada nueva…</translation>
    </message>
</context>
<context>
    <name>KeptDrafts</name>
    <message>
        <source>A formula without a name</source>
        <translation>Una fórmula sin nombre</translation>
    </message>
    <message>
        <source>Formula: %1</source>
        <translation>Fórmula: %1</translation>
    </message>
    <message>
        <source>Lines of a match</source>
        <translation>Líneas de un partido</translation>
    </message>
    <message>
        <source>Lines of %1</source>
        <translation>Líneas de %1</translation>
    </message>
</context>
<context>
    <name>LeadersPage</name>
    <message>
        <source>at least %1 per match of the team in: %2</source>
        <comment>0.395 per match of the team in: Shots</comment>
        <translation>al menos %1 por partido del equipo en: %2</translation>
    </message>
    <message>
        <source>at least %1 in: %2</source>
        <comment>15 in: Shots</comment>
        <translation>al menos %1 en: %2</translation>
    </message>
    <message>
        <source>%1, total</source>
        <translation>%1, total</translation>
    </message>
    <message>
        <source>%1, the least is best</source>
        <translation>%1, lo menor es lo mejor</translation>
    </message>
    <message>
        <source>at least %1 % of the team&apos;s playing time</source>
        <translation>al menos el %1 % del tiempo de juego del equipo</translation>
    </message>
    <message>
        <source>Totals ask for no least playing time.</source>
        <translation>Los totales no piden un tiempo mínimo de juego.</translation>
    </message>
    <message>
        <source>A place takes nothing but a value.</source>
        <translation>Para tener puesto basta con un valor.</translation>
    </message>
    <message>
        <source>A place takes %1.</source>
        <translation>Para tener puesto hace falta %1.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message>
        <source>The rule is that of %1.</source>
        <translation>La regla es la de %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n players have a place</source>
        <translation>
            <numerusform>%n jugador tiene puesto</numerusform>
            <numerusform>%n jugadores tienen puesto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n have too little for one</source>
        <translation>
            <numerusform>, %n tiene demasiado poco</numerusform>
            <numerusform>, %n tienen demasiado poco</numerusform>
        </translation>
    </message>
    <message>
        <source>Places are among the players of your own teams</source>
        <translation>Los puestos son entre los jugadores de sus propios equipos</translation>
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
        <translation>Esta lista es más larga de lo que Touchline puede tomar de una vez. Elija un periodo más corto o un equipo.</translation>
    </message>
    <message>
        <source>The server&apos;s list has no end: it leads back to a page that was there before. Tell whoever runs the server.</source>
        <translation>La lista del servidor no tiene fin: vuelve a una página que ya estaba. Dígaselo a quien lleva el servidor.</translation>
    </message>
</context>
<context>
    <name>MatchDrafts</name>
    <message>
        <source>What you typed cannot be kept on this computer: %1. Make room, or save it now.</source>
        <translation>Lo que ha escrito no se puede conservar en este ordenador: %1. Haga sitio, o guárdelo ya.</translation>
    </message>
</context>
<context>
    <name>MatchFilter</name>
    <message>
        <source>Against %1</source>
        <translation>Contra %1</translation>
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
        <translation>entrada</translation>
    </message>
    <message>
        <source>innings</source>
        <translation>entradas</translation>
    </message>
    <message>
        <source>out</source>
        <translation>out</translation>
    </message>
    <message>
        <source>outs</source>
        <translation>outs</translation>
    </message>
    <message>
        <source>match</source>
        <translation>partido</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>partidos</translation>
    </message>
    <message>
        <source>per %1</source>
        <comment>per set</comment>
        <translation>por %1</translation>
    </message>
    <message>
        <source>per %1 %2</source>
        <comment>per 9 innings</comment>
        <translation>por %1 %2</translation>
    </message>
    <message>
        <source>%1, %2: the sum over the period divided by the playing time.</source>
        <translation>%1, %2: la suma del periodo dividida por el tiempo de juego.</translation>
    </message>
    <message>
        <source>Definition: %1</source>
        <translation>Definición: %1</translation>
    </message>
    <message>
        <source>%1 = (%2) / (%3), from the sums of the period.</source>
        <translation>%1 = (%2) / (%3), a partir de las sumas del periodo.</translation>
    </message>
    <message>
        <source>%1: %2, counted match by match.</source>
        <translation>%1: %2, contado partido a partido.</translation>
    </message>
    <message>
        <source>%1 = %2, from the sums of the period.</source>
        <translation>%1 = %2, a partir de las sumas del periodo.</translation>
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
        <translation>Min</translation>
    </message>
    <message>
        <source>players</source>
        <translation>jugadores</translation>
    </message>
    <message>
        <source>the playing time is not known</source>
        <translation>no se conoce el tiempo de juego</translation>
    </message>
    <message>
        <source>too few players to compare with</source>
        <translation>demasiado pocos jugadores para comparar</translation>
    </message>
    <message>
        <source>too little playing time for a comparison</source>
        <translation>demasiado poco tiempo de juego para comparar</translation>
    </message>
    <message>
        <source>other players are compared over whole seasons and date ranges only</source>
        <translation>a los demás jugadores solo se los compara en temporadas enteras y entre fechas</translation>
    </message>
    <message>
        <source>nothing to divide by yet</source>
        <translation>aún no hay nada entre lo que dividir</translation>
    </message>
    <message>
        <source>nobody recorded it in this period</source>
        <translation>nadie lo registró en este periodo</translation>
    </message>
    <message>
        <source>players of other teams may not be shown here</source>
        <translation>aquí no se puede mostrar a jugadores de otros equipos</translation>
    </message>
    <message>
        <source>a team wrote this metric for itself, and it is not computed over others</source>
        <translation>un equipo escribió esta métrica para sí, y no se calcula con otros</translation>
    </message>
    <message>
        <source>all values are equal</source>
        <translation>todos los valores son iguales</translation>
    </message>
    <message>
        <source>no appearance in this period</source>
        <translation>ninguna aparición en este periodo</translation>
    </message>
    <message>
        <source>too few matches</source>
        <translation>demasiado pocos partidos</translation>
    </message>
    <message>
        <source>not available (%1)</source>
        <translation>no disponible (%1)</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>A note has a text.</source>
        <translation>Una nota tiene un texto.</translation>
    </message>
    <message>
        <source>A note has at most %1 characters, and this one has %2. Shorten it, or write two.</source>
        <translation>Una nota tiene como máximo %1 caracteres, y esta tiene %2. Acórtela o escriba dos.</translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message>
        <source>This change is too large to be kept.</source>
        <translation>Este cambio es demasiado grande para conservarlo.</translation>
    </message>
    <message>
        <source>Too many changes wait for the server. Connect to it, or discard some.</source>
        <translation>Demasiados cambios esperan al servidor. Conéctese a él, o descarte algunos.</translation>
    </message>
    <message>
        <source>The change cannot be kept on this computer: %1. Make room, then try again.</source>
        <translation>El cambio no se puede conservar en este ordenador: %1. Haga sitio y vuelva a intentarlo.</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>%1 has more %2 than before: %3 in the last five, %4 otherwise.</source>
        <translation>%1 tiene más %2 que antes: %3 en los cinco últimos, %4 en los demás.</translation>
    </message>
    <message>
        <source>%1 has less %2 than before: %3 in the last five, %4 otherwise.</source>
        <translation>%1 tiene menos %2 que antes: %3 en los cinco últimos, %4 en los demás.</translation>
    </message>
    <message>
        <source>%1 to %2 · %3 and %4 matches · by chance alone in %5 % of such tests</source>
        <translation>%1 a %2 · %3 y %4 partidos · por puro azar en el %5 % de estas pruebas</translation>
    </message>
    <message>
        <source>appearances</source>
        <translation>apariciones</translation>
    </message>
    <message>
        <source>%1 has reached %2 %3.</source>
        <translation>%1 ha llegado a %2 %3.</translation>
    </message>
    <message>
        <source>%1 is close to %2 %3.</source>
        <translation>%1 está cerca de %2 %3.</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 hasta ahora</translation>
    </message>
    <message>
        <source>%1 has had the best season so far in %2: %3.</source>
        <translation>%1 ha hecho su mejor temporada hasta ahora en %2: %3.</translation>
    </message>
    <message>
        <source>%1 had the best match of the season in %2: %3.</source>
        <translation>%1 hizo su mejor partido de la temporada en %2: %3.</translation>
    </message>
    <message>
        <source>%1 had the best match ever in %2: %3.</source>
        <translation>%1 hizo su mejor partido de siempre en %2: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 in each of the last %n appearances.</source>
        <translation>
            <numerusform>%1: %2 en la última aparición.</numerusform>
            <numerusform>%1: %2 en cada una de las últimas %n apariciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>since %1 · the longest so far: %2</source>
        <translation>desde %1 · la racha más larga hasta ahora: %2</translation>
    </message>
    <message>
        <source>Share of possible playing time</source>
        <translation>Parte del tiempo de juego posible</translation>
    </message>
    <message>
        <source>Nobody has played yet in this period.</source>
        <translation>Nadie ha jugado aún en este periodo.</translation>
    </message>
    <message>
        <source>Dashed: %1 % of the time. ! says who is below it.</source>
        <translation>Línea discontinua: %1 % del tiempo. ! indica quién está por debajo.</translation>
    </message>
    <message numerus="yes">
        <source>%n appearances</source>
        <translation>
            <numerusform>%n aparición</numerusform>
            <numerusform>%n apariciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n matches</source>
        <translation>
            <numerusform>%n partido</numerusform>
            <numerusform>%n partidos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 won, %2 drawn, %3 lost</source>
        <translation>%1 ganados, %2 empatados, %3 perdidos</translation>
    </message>
    <message>
        <source>%1, over five appearances each: from %2 to %3</source>
        <translation>%1, cada vez en cinco apariciones: de %2 a %3</translation>
    </message>
    <message>
        <source>%1 has played for the first time.</source>
        <translation>%1 ha jugado por primera vez.</translation>
    </message>
    <message>
        <source>%1 has a first entry under %2.</source>
        <comment>under Shots</comment>
        <translation>%1 tiene un primer registro en %2.</translation>
    </message>
    <message>
        <source>%1 · the best before it: %2</source>
        <translation>%1 · lo mejor antes: %2</translation>
    </message>
</context>
<context>
    <name>OwnTable</name>
    <message>
        <source>workbook</source>
        <translation>libro de hojas</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>tabuladores</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>puntos y coma</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>comas</translation>
    </message>
    <message>
        <source>text with %1 between the columns, %2</source>
        <comment>comma or semicolon; encoding</comment>
        <translation>texto con %1 entre las columnas, %2</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Columna %1</translation>
    </message>
    <message>
        <source>The table has %1 rows and %2 columns; at most %3 and %4 are read here. Divide it, by month for example.</source>
        <translation>La tabla tiene %1 filas y %2 columnas; aquí se leen como mucho %3 y %4. Divídala, por meses por ejemplo.</translation>
    </message>
    <message>
        <source>The table has a line of headings, but no rows below it.</source>
        <translation>La tabla tiene una línea de encabezados, pero ninguna fila debajo.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check that it is there and that you may open it.</source>
        <translation>No se puede leer %1. Compruebe que existe y que puede abrirlo.</translation>
    </message>
    <message>
        <source>%1 has more than %2 MB. Save the sheet with the matches in a file of its own.</source>
        <translation>%1 pasa de %2 MB. Guarde la hoja de los partidos en un archivo aparte.</translation>
    </message>
    <message>
        <source>This is too much to paste. Save it as a file.</source>
        <translation>Es demasiado para pegarlo. Guárdelo como archivo.</translation>
    </message>
    <message>
        <source>There is no table in the clipboard. Copy the cells in your spreadsheet, headings included.</source>
        <translation>No hay ninguna tabla en el portapapeles. Copie las celdas en su hoja de cálculo, con los encabezados.</translation>
    </message>
    <message>
        <source>pasted table</source>
        <translation>tabla pegada</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Equipos</translation>
    </message>
    <message>
        <source>Players</source>
        <translation>Jugadores</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Leaders</source>
        <translation>Clasificaciones</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Explorar</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Partidos</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Formulas</source>
        <translation>Fórmulas</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>Jugador</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Partido</translation>
    </message>
</context>
<context>
    <name>PeriodChoice</name>
    <message numerus="yes">
        <source>Last %n matches</source>
        <translation>
            <numerusform>Último partido</numerusform>
            <numerusform>Últimos %n partidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Whole season</source>
        <translation>Toda la temporada</translation>
    </message>
</context>
<context>
    <name>PlayerPage</name>
    <message>
        <source>%1 pct. of %2</source>
        <comment>98th percentile of 61 players</comment>
        <translation>perc. %1 de %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>2nd of 7</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>only %1 attempts</source>
        <translation>solo %1 intentos</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>solo %1</translation>
    </message>
    <message numerus="yes">
        <source>%n appearances</source>
        <translation>
            <numerusform>%n aparición</numerusform>
            <numerusform>%n apariciones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % of possible time</source>
        <translation>%1 % del tiempo posible</translation>
    </message>
    <message>
        <source>playing time not known</source>
        <translation>tiempo de juego desconocido</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>61 forwards</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n players of the squad</source>
        <translation>
            <numerusform>%n jugador de la plantilla</numerusform>
            <numerusform>%n jugadores de la plantilla</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n players of all positions in the season before</source>
        <translation>
            <numerusform>%n jugador de todas las posiciones en la temporada anterior</numerusform>
            <numerusform>%n jugadores de todas las posiciones en la temporada anterior</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n players of all positions</source>
        <translation>
            <numerusform>%n jugador de todas las posiciones</numerusform>
            <numerusform>%n jugadores de todas las posiciones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 with at least %2</source>
        <translation>%1 con al menos %2</translation>
    </message>
    <message>
        <source>%1 with at least %2 % of their team&apos;s time</source>
        <translation>%1 con al menos el %2 % del tiempo de su equipo</translation>
    </message>
    <message>
        <source>Nobody to compare with in this period.</source>
        <translation>Nadie con quien comparar en este periodo.</translation>
    </message>
    <message>
        <source>No percentiles: %1.</source>
        <translation>Sin percentiles: %1.</translation>
    </message>
    <message>
        <source>Ranks among %1</source>
        <translation>Puestos entre %1</translation>
    </message>
    <message>
        <source>Percentiles among %1</source>
        <translation>Percentiles entre %1</translation>
    </message>
    <message>
        <source>No value: %1.</source>
        <translation>Sin valor: %1.</translation>
    </message>
    <message>
        <source>Total: %1</source>
        <translation>Total: %1</translation>
    </message>
    <message>
        <source>95 % interval: %1</source>
        <translation>Intervalo del 95 %: %1</translation>
    </message>
    <message>
        <source>Comes in bursts: the interval allows for that.</source>
        <translation>Llega a rachas: el intervalo lo tiene en cuenta.</translation>
    </message>
    <message>
        <source>per match</source>
        <translation>por partido</translation>
    </message>
    <message numerus="yes">
        <source>last %n matches</source>
        <translation>
            <numerusform>último partido</numerusform>
            <numerusform>últimos %n partidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, last %n matches</source>
        <translation>
            <numerusform>%1, último partido</numerusform>
            <numerusform>%1, últimos %n partidos</numerusform>
        </translation>
    </message>
    <message>
        <source>whole period %1</source>
        <translation>todo el periodo %1</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalo del 95 %</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>Rovers (H)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No appearance in this period.</source>
        <translation>Ninguna aparición en este periodo.</translation>
    </message>
    <message>
        <source>Better than before: %1 in the last five appearances, %2 in the %3 others.</source>
        <translation>Mejor que antes: %1 en las últimas cinco apariciones, %2 en las otras %3.</translation>
    </message>
    <message>
        <source>Worse than before: %1 in the last five appearances, %2 in the %3 others.</source>
        <translation>Peor que antes: %1 en las últimas cinco apariciones, %2 en las otras %3.</translation>
    </message>
    <message>
        <source>More than before: %1 in the last five appearances, %2 in the %3 others.</source>
        <translation>Más que antes: %1 en las últimas cinco apariciones, %2 en las otras %3.</translation>
    </message>
    <message>
        <source>Less than before: %1 in the last five appearances, %2 in the %3 others.</source>
        <translation>Menos que antes: %1 en las últimas cinco apariciones, %2 en las otras %3.</translation>
    </message>
    <message>
        <source>No percentiles: these are chosen matches only, and players are compared over all of theirs.</source>
        <translation>Sin percentiles: son solo partidos elegidos, y los jugadores se comparan en todos los suyos.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Percentiles</source>
        <translation>Percentiles</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, left out for want of room</source>
        <translation>
            <numerusform>y %n más, omitido por falta de sitio</numerusform>
            <numerusform>y %n más, omitidos por falta de sitio</numerusform>
        </translation>
    </message>
    <message>
        <source>revision %1</source>
        <translation>revisión %1</translation>
    </message>
    <message>
        <source>data as of %1</source>
        <translation>datos de %1</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Partidos</translation>
    </message>
    <message>
        <source>Squad</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Last results, the newest at the end</source>
        <translation>Últimos resultados, el más reciente al final</translation>
    </message>
    <message>
        <source>For and against</source>
        <translation>A favor y en contra</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Propios</translation>
    </message>
    <message>
        <source>Opponents</source>
        <translation>Rivales</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Situación al %1</translation>
    </message>
</context>
<context>
    <name>ReportLogo</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>No se puede leer %1: %2</translation>
    </message>
    <message>
        <source>The logo has more than %1 MB. Save it smaller.</source>
        <translation>El logotipo pasa de %1 MB. Guárdelo más pequeño.</translation>
    </message>
    <message>
        <source>The logo is neither a PNG nor a JPEG picture. Save it as one of these.</source>
        <translation>El logotipo no es una imagen PNG ni JPEG. Guárdelo en uno de esos formatos.</translation>
    </message>
    <message>
        <source>The logo is larger than %1 × %1 pixels, or broken. Save it smaller.</source>
        <translation>El logotipo pasa de %1 × %1 píxeles, o está dañado. Guárdelo más pequeño.</translation>
    </message>
    <message>
        <source>The logo cannot be read: %1</source>
        <translation>No se puede leer el logotipo: %1</translation>
    </message>
</context>
<context>
    <name>ServerAddress</name>
    <message>
        <source>Enter the address of the server.</source>
        <translation>Introduzca la dirección del servidor.</translation>
    </message>
    <message>
        <source>This is not an address of a server. Example: stats.my-club.org</source>
        <translation>Esto no es la dirección de un servidor. Ejemplo: stats.mi-club.org</translation>
    </message>
    <message>
        <source>Leave name and password out of the address.</source>
        <translation>No ponga nombre ni contraseña en la dirección.</translation>
    </message>
</context>
<context>
    <name>ServerCertificate</name>
    <message>
        <source>The server shows no certificate.</source>
        <translation>El servidor no muestra ningún certificado.</translation>
    </message>
    <message>
        <source>It expired on %1. Whoever runs the server has to renew it.</source>
        <translation>Caducó el %1. Quien administra el servidor tiene que renovarlo.</translation>
    </message>
    <message>
        <source>It is valid from %1 on. Is the clock of this computer right?</source>
        <translation>Solo es válido a partir del %1. ¿Está en hora el reloj de este ordenador?</translation>
    </message>
    <message>
        <source>It is not sound (%1). Whoever runs the server has to make another one.</source>
        <translation>No es correcto (%1). Quien administra el servidor tiene que crear otro.</translation>
    </message>
    <message>
        <source>It belongs to another server. Check the address; on a guest network, sign in there first.</source>
        <translation>Pertenece a otro servidor. Compruebe la dirección; en una red de invitados, inicie sesión allí primero.</translation>
    </message>
</context>
<context>
    <name>ServerProgram</name>
    <message>
        <source>TOUCHLINE_SERVER names %1, which is not a program that can be run.</source>
        <translation>TOUCHLINE_SERVER nombra %1, que no es un programa que se pueda ejecutar.</translation>
    </message>
    <message>
        <source>The program touchlined is missing beside Touchline. Install the server package, or connect to a club server.</source>
        <translation>Falta el programa touchlined junto a Touchline. Instale el paquete del servidor, o conéctese al servidor de un club.</translation>
    </message>
</context>
<context>
    <name>SquadText</name>
    <message>
        <source>This text is too long for a squad: paste only the lines of the players.</source>
        <translation>Este texto es demasiado largo para una plantilla: pegue solo las líneas de los jugadores.</translation>
    </message>
    <message>
        <source>Line %1 has no name.</source>
        <translation>La línea %1 no tiene nombre.</translation>
    </message>
    <message>
        <source>Line %1: a name has at most 100 characters.</source>
        <translation>Línea %1: un nombre tiene como mucho 100 caracteres.</translation>
    </message>
    <message>
        <source>A squad has at most 200 players; the lines from %1 on are left out.</source>
        <translation>Una plantilla tiene como mucho 200 jugadores; se omiten las líneas desde la %1.</translation>
    </message>
    <message>
        <source>Line %1: a name needs a letter.</source>
        <translation>Línea %1: un nombre necesita una letra.</translation>
    </message>
    <message>
        <source>Line %1: %2 stands there twice. Add something that tells the two apart.</source>
        <translation>Línea %1: %2 aparece dos veces. Añada algo que los distinga.</translation>
    </message>
    <message>
        <source>Line %1: number %2 is taken by line %3.</source>
        <translation>Línea %1: el dorsal %2 lo tiene la línea %3.</translation>
    </message>
</context>
<context>
    <name>TableMapping</name>
    <message>
        <source>No column says who the player is. Choose “Player” for one.</source>
        <translation>Ninguna columna dice quién es el jugador. Elija «Jugador» para una.</translation>
    </message>
    <message>
        <source>No column says when the match was. Choose “Day of the match” for one.</source>
        <translation>Ninguna columna dice cuándo fue el partido. Elija «Día del partido» para una.</translation>
    </message>
    <message>
        <source>No column says who the opponent was. Choose “Opponent” for one.</source>
        <translation>Ninguna columna dice quién fue el rival. Elija «Rival» para una.</translation>
    </message>
    <message>
        <source>Say whose players these are: choose the team.</source>
        <translation>Diga de quién son estos jugadores: elija el equipo.</translation>
    </message>
    <message>
        <source>The name of the player is missing.</source>
        <translation>Falta el nombre del jugador.</translation>
    </message>
    <message>
        <source>The opponent is missing.</source>
        <translation>Falta el rival.</translation>
    </message>
    <message>
        <source>The team is missing.</source>
        <translation>Falta el equipo.</translation>
    </message>
    <message>
        <source>A team does not play against itself.</source>
        <translation>Un equipo no juega contra sí mismo.</translation>
    </message>
    <message>
        <source>The day is missing.</source>
        <translation>Falta el día.</translation>
    </message>
    <message>
        <source>This is no day. Write it like 2026-08-15.</source>
        <translation>Esto no es un día. Escríbalo como 2026-08-15.</translation>
    </message>
    <message>
        <source>Write H for a home match, A for an away match.</source>
        <translation>Escriba H para un partido en casa, A para uno fuera.</translation>
    </message>
    <message>
        <source>%1 stands in line %2 for this match already. Delete one of the two rows; two people of one name need an initial.</source>
        <translation>%1 ya está en la línea %2 para este partido. Borre una de las dos filas; dos personas con el mismo nombre necesitan una inicial.</translation>
    </message>
    <message>
        <source>This is no result. Write it like 2-1.</source>
        <translation>Esto no es un resultado. Escríbalo como 2-1.</translation>
    </message>
    <message>
        <source>Write yes or no.</source>
        <translation>Escriba sí o no.</translation>
    </message>
    <message>
        <source>This is no position of the sport. There are %1.</source>
        <translation>Esto no es una posición del deporte. Hay %1.</translation>
    </message>
</context>
<context>
    <name>TeamTexts</name>
    <message numerus="yes">
        <source>%n matches</source>
        <translation>
            <numerusform>%n partido</numerusform>
            <numerusform>%n partidos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>3rd of 20 teams</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Last results, the newest at the end</source>
        <translation>Últimos resultados, el más reciente al final</translation>
    </message>
    <message>
        <source>No match with a result yet.</source>
        <translation>Aún no hay partidos con resultado.</translation>
    </message>
    <message numerus="yes">
        <source>%n matches are past their day and have no result.</source>
        <translation>
            <numerusform>%n partido ya pasó y no tiene resultado.</numerusform>
            <numerusform>%n partidos ya pasaron y no tienen resultado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n players have appearances without playing time, and so no rates.</source>
        <translation>
            <numerusform>%n jugador tiene apariciones sin tiempo de juego y por eso no tiene tasas.</numerusform>
            <numerusform>%n jugadores tienen apariciones sin tiempo de juego y por eso no tienen tasas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenStore</name>
    <message>
        <source>This computer offers no keychain, so you stay signed in only until Touchline is closed.</source>
        <translation>Este ordenador no ofrece un llavero, así que la sesión dura solo hasta que se cierre Touchline.</translation>
    </message>
    <message>
        <source>The keychain does not work (%1), so you stay signed in only until Touchline is closed.</source>
        <translation>El llavero no funciona (%1), así que la sesión dura solo hasta que se cierre Touchline.</translation>
    </message>
    <message>
        <source>The keychain is locked: give its password when it asks, else you stay signed in only until Touchline is closed.</source>
        <translation>El llavero está bloqueado: dé su contraseña cuando la pida; si no, la sesión solo dura hasta que se cierre Touchline.</translation>
    </message>
    <message>
        <source>Touchline was not let into the keychain, so you stay signed in only until it is closed. Allow it when you are asked, or in the settings of the keychain.</source>
        <translation>Touchline no pudo entrar en el llavero, así que la sesión solo dura hasta que se cierre. Permítalo cuando se le pregunte, o en los ajustes del llavero.</translation>
    </message>
    <message>
        <source>The keychain does not answer, so you stay signed in only until Touchline is closed.</source>
        <translation>El llavero no responde, así que la sesión solo dura hasta que se cierre Touchline.</translation>
    </message>
</context>
<context>
    <name>TrustedServers</name>
    <message>
        <source>What you have decided about the certificate cannot be kept: %1</source>
        <translation>No se puede guardar lo que ha decidido sobre el certificado: %1</translation>
    </message>
</context>
<context>
    <name>TypedDraft</name>
    <message>
        <source>What you typed is too long to be kept as a draft.</source>
        <translation>Lo que ha escrito es demasiado largo para guardarse como borrador.</translation>
    </message>
    <message>
        <source>What you typed cannot be kept on this computer: %1. Make room, or save it now.</source>
        <translation>Lo que ha escrito no puede conservarse en este ordenador: %1. Haga sitio, o guárdelo ahora.</translation>
    </message>
</context>
<context>
    <name>touchline::AddPlayersSheet</name>
    <message>
        <source>One &amp;player a line: number, name, position.</source>
        <translation>Un &amp;jugador por línea: número, nombre, posición.</translation>
    </message>
    <message>
        <source>&amp;Add to the squad</source>
        <translation>&amp;Añadir a la plantilla</translation>
    </message>
    <message>
        <source>Add players</source>
        <translation>Añadir jugadores</translation>
    </message>
    <message>
        <source>Registered from</source>
        <translation>Inscritos desde</translation>
    </message>
    <message>
        <source>&amp;Registered from</source>
        <translation>&amp;Inscritos desde</translation>
    </message>
    <message>
        <source>The server does not answer: whether it knows players of these names already cannot be seen. They are added as new ones.</source>
        <translation>El servidor no responde: no se puede ver si ya conoce a jugadores con estos nombres. Se añadirán como nuevos.</translation>
    </message>
</context>
<context>
    <name>touchline::ApiTransport</name>
    <message>
        <source>This is more than the server takes at once.</source>
        <translation>Es más de lo que el servidor acepta de una vez.</translation>
    </message>
    <message>
        <source>The server is busy or being updated.</source>
        <translation>El servidor está ocupado o se está actualizando.</translation>
    </message>
    <message>
        <source>What answers points to another address, which Touchline does not follow. On a guest network, sign in there first; else enter that address itself.</source>
        <translation>Lo que responde remite a otra dirección, que Touchline no sigue. En una red de invitados, inicie sesión primero en ella; si no, escriba usted esa dirección.</translation>
    </message>
    <message>
        <source>Something answers at this address, but it is not a Touchline server. On a guest network, sign in there first.</source>
        <translation>Algo responde en esta dirección, pero no es un servidor de Touchline. En una red de invitados, inicie sesión primero en ella.</translation>
    </message>
</context>
<context>
    <name>touchline::BarListChart</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Muestra</translation>
    </message>
    <message numerus="yes">
        <source>%1: from %2 (%3) to %4 (%5); %n below the line.</source>
        <translation>
            <numerusform>%1: de %2 (%3) a %4 (%5); %n por debajo de la línea.</numerusform>
            <numerusform>%1: de %2 (%3) a %4 (%5); %n por debajo de la línea.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchline::Call</name>
    <message>
        <source>Nothing answers at this address. Is the server running?</source>
        <translation>Nada responde en esta dirección. ¿Está en marcha el servidor?</translation>
    </message>
    <message>
        <source>There is no server of this name. Check the address.</source>
        <translation>No hay ningún servidor con este nombre. Compruebe la dirección.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>El servidor no respondió a tiempo.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted by this computer, so nothing was sent. Ask who runs the server.</source>
        <translation>Este ordenador no confía en el certificado del servidor, así que no se ha enviado nada. Pregunte a quien lleva el servidor.</translation>
    </message>
    <message>
        <source>The server closed the connection before its answer was complete.</source>
        <translation>El servidor cerró la conexión antes de completar su respuesta.</translation>
    </message>
    <message>
        <source>The server cannot be reached (%1).</source>
        <translation>No se llega al servidor (%1).</translation>
    </message>
    <message>
        <source>The answer is larger than %1 MB. Choose a shorter period.</source>
        <translation>La respuesta pasa de %1 MB. Elija un periodo más corto.</translation>
    </message>
</context>
<context>
    <name>touchline::CertificateSheet</name>
    <message>
        <source>The certificate cannot be trusted</source>
        <translation>No se puede confiar en el certificado</translation>
    </message>
    <message>
        <source>Another certificate</source>
        <translation>Otro certificado</translation>
    </message>
    <message>
        <source>Is this your club&apos;s server?</source>
        <translation>¿Es este el servidor de su club?</translation>
    </message>
    <message>
        <source>Fingerprint that you trusted (SHA-256)</source>
        <translation>Huella en la que confió (SHA-256)</translation>
    </message>
    <message>
        <source>Fingerprint that is shown now (SHA-256)</source>
        <translation>Huella que se muestra ahora (SHA-256)</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Huella (SHA-256)</translation>
    </message>
    <message>
        <source>&amp;Do not connect</source>
        <translation>&amp;No conectar</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Trust the new certificate</source>
        <translation>C&amp;onfiar en el certificado nuevo</translation>
    </message>
    <message>
        <source>&amp;Trust this certificate</source>
        <translation>C&amp;onfiar en este certificado</translation>
    </message>
    <message>
        <source>I have &amp;asked, and the fingerprint that is shown now is the right one</source>
        <translation>He &amp;preguntado, y la huella que se muestra ahora es la correcta</translation>
    </message>
    <message>
        <source>%1 does not show a certificate that could be trusted. Nothing was sent: neither a password nor anything else.</source>
        <translation>%1 no muestra un certificado en el que se pueda confiar. No se ha enviado nada: ni una contraseña ni ninguna otra cosa.</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one that you trusted. It may have been renewed, or somebody stands between you and the server. Nothing was sent: neither a password nor anything else.</source>
        <translation>%1 muestra un certificado distinto de aquel en el que usted confió. Puede que se haya renovado, o que alguien esté entre usted y el servidor. No se ha enviado nada: ni una contraseña ni ninguna otra cosa.</translation>
    </message>
    <message>
        <source>%1 shows a certificate of its own, for which nobody vouches whom this computer knows. That is usual for a club&apos;s own server. Nothing was sent so far: neither a password nor anything else.</source>
        <translation>%1 muestra un certificado propio, del que no responde nadie que este ordenador conozca. Es habitual en el servidor de un club. Hasta ahora no se ha enviado nada: ni una contraseña ni ninguna otra cosa.</translation>
    </message>
    <message>
        <source>Made out to nobody by name</source>
        <translation>Emitido sin nombre de titular</translation>
    </message>
    <message>
        <source>Made out to: %1</source>
        <translation>Emitido a nombre de: %1</translation>
    </message>
    <message>
        <source>Made by its owner</source>
        <translation>Emitido por su propio titular</translation>
    </message>
    <message>
        <source>Made by: %1</source>
        <translation>Emitido por: %1</translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation>Válido hasta el %1</translation>
    </message>
    <message>
        <source>It is made out to another name than %1. That happens where a server is reached by a number; the fingerprint counts.</source>
        <translation>Está emitido a un nombre distinto de %1. Ocurre cuando se llega al servidor por un número; lo que cuenta es la huella.</translation>
    </message>
    <message>
        <source>Compare it, character by character, with the fingerprint that whoever runs the server tells you: in person or by telephone, not by way of this server.</source>
        <translation>Compárela, carácter por carácter, con la huella que le diga quien administra el servidor: en persona o por teléfono, no a través de este servidor.</translation>
    </message>
    <message>
        <source>The server says it when it starts. So does this command, with the server&apos;s certificate file:</source>
        <translation>El servidor la dice al arrancar. También esta orden, con el archivo del certificado del servidor:</translation>
    </message>
</context>
<context>
    <name>touchline::ChartCard</name>
    <message>
        <source>Table copied.</source>
        <translation>Tabla copiada.</translation>
    </message>
    <message>
        <source>Chart and its data copied.</source>
        <translation>Gráfico y datos copiados.</translation>
    </message>
    <message>
        <source>More about this chart</source>
        <translation>Más sobre este gráfico</translation>
    </message>
    <message>
        <source>Save, copy, show as table</source>
        <translation>Guardar, copiar, mostrar como tabla</translation>
    </message>
    <message>
        <source>Show as &amp;table</source>
        <translation>Mostrar como &amp;tabla</translation>
    </message>
    <message>
        <source>&amp;Copy chart and data</source>
        <translation>&amp;Copiar el gráfico y sus datos</translation>
    </message>
    <message>
        <source>Save as &amp;PNG…</source>
        <translation>Guardar como &amp;PNG…</translation>
    </message>
    <message>
        <source>Save as &amp;SVG…</source>
        <translation>Guardar como &amp;SVG…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Guardar como P&amp;DF…</translation>
    </message>
    <message>
        <source>PNG images (*.png)</source>
        <translation>Imágenes PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG drawings (*.svg)</source>
        <translation>Dibujos SVG (*.svg)</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documentos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation>Guardar el gráfico</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 guardado.</translation>
    </message>
    <message>
        <source>Zoom &amp;in (+, or Ctrl and the wheel)</source>
        <translation>&amp;Acercar (+, o Ctrl y la rueda)</translation>
    </message>
    <message>
        <source>Zoom &amp;out (-)</source>
        <translation>A&amp;lejar (-)</translation>
    </message>
    <message>
        <source>Show the &amp;whole (0)</source>
        <translation>&amp;Ver todo (0)</translation>
    </message>
</context>
<context>
    <name>touchline::ChartView</name>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>No se pudo escribir %1: %2</translation>
    </message>
</context>
<context>
    <name>touchline::CheckCard</name>
    <message>
        <source>3. Check</source>
        <translation>3. Comprobar</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Lo que está mal</translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <translation>C&amp;omprobar</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>It fits. New: %1, %2, %3. Changed: %4.</source>
        <translation>Encaja. Nuevo: %1, %2, %3. Cambiado: %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n players</source>
        <translation>
            <numerusform>%n jugador</numerusform>
            <numerusform>%n jugadores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n matches</source>
        <translation>
            <numerusform>%n partido</numerusform>
            <numerusform>%n partidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n fila</numerusform>
            <numerusform>%n filas</numerusform>
        </translation>
    </message>
    <message>
        <source>The season is made with it.</source>
        <translation>La temporada se crea con ello.</translation>
    </message>
    <message>
        <source>Every row is being read…</source>
        <translation>Se lee cada fila…</translation>
    </message>
    <message numerus="yes">
        <source>%n things are in the way. Mend the files, then check again.</source>
        <translation>
            <numerusform>%n cosa estorba. Corrija los archivos y compruebe otra vez.</numerusform>
            <numerusform>%n cosas estorban. Corrija los archivos y compruebe otra vez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things are in the way. Mend the cells here or in your spreadsheet, or change what a column means.</source>
        <translation>
            <numerusform>%n cosa lo impide. Corrija las celdas aquí o en su hoja de cálculo, o cambie lo que significa una columna.</numerusform>
            <numerusform>%n cosas lo impiden. Corrija las celdas aquí o en su hoja de cálculo, o cambie lo que significa una columna.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Nothing is written yet: the check only looks.</source>
        <translation>%1. Aún no se ha escrito nada: la comprobación solo mira.</translation>
    </message>
    <message>
        <source>The files are being sent…</source>
        <translation>Se envían los archivos…</translation>
    </message>
    <message>
        <source>The server looks at every row…</source>
        <translation>El servidor mira cada fila…</translation>
    </message>
    <message>
        <source>The rows are being written…</source>
        <translation>Se escriben las filas…</translation>
    </message>
    <message>
        <source>The import is being taken back…</source>
        <translation>Se deshace la importación…</translation>
    </message>
    <message>
        <source>Bytes sent</source>
        <translation>Bytes enviados</translation>
    </message>
    <message>
        <source>Rows done</source>
        <translation>Filas hechas</translation>
    </message>
    <message>
        <source>Stop the import</source>
        <translation>Detener la importación</translation>
    </message>
    <message>
        <source>Look at this first: %1</source>
        <translation>Mire primero esto: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n things want a look first: they are listed in step 3.</source>
        <translation>
            <numerusform>Conviene mirar antes %n aviso: está en el paso 3.</numerusform>
            <numerusform>Conviene mirar antes %n avisos: están en el paso 3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchline::ChosenRow</name>
    <message>
        <source>Compare chosen</source>
        <translation>Comparar los elegidos</translation>
    </message>
    <message>
        <source>Choose nobody</source>
        <translation>No elegir a nadie</translation>
    </message>
</context>
<context>
    <name>touchline::ColumnsEditor</name>
    <message>
        <source>Meaning of the column %1</source>
        <translation>Significado de la columna %1</translation>
    </message>
    <message>
        <source>Type to find a meaning</source>
        <translation>Escriba para encontrar un significado</translation>
    </message>
</context>
<context>
    <name>touchline::CommandPalette</name>
    <message>
        <source>Nothing of this name.</source>
        <translation>Nada con este nombre.</translation>
    </message>
    <message>
        <source>Find and do</source>
        <translation>Buscar y hacer</translation>
    </message>
    <message>
        <source>Type a player, a team or what you want to do</source>
        <translation>Escriba un jugador, un equipo o lo que quiera hacer</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Lo que encaja</translation>
    </message>
</context>
<context>
    <name>touchline::CompareChart</name>
    <message>
        <source>Comparison of %1</source>
        <translation>Comparación de %1</translation>
    </message>
    <message>
        <source>Statistic</source>
        <translation>Estadística</translation>
    </message>
    <message>
        <source>percentile</source>
        <translation>percentil</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>player, number of metrics</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Highest percentile of %1 metrics: %2.</source>
        <translation>Percentil más alto de %1 métricas: %2.</translation>
    </message>
    <message>
        <source>percentile %1</source>
        <translation>percentil %1</translation>
    </message>
    <message>
        <source>no comparison</source>
        <translation>sin comparación</translation>
    </message>
    <message>
        <source>Nobody to compare.</source>
        <translation>Nadie a quien comparar.</translation>
    </message>
    <message>
        <source>Percentiles among %1</source>
        <translation>Percentiles entre %1</translation>
    </message>
    <message>
        <source>5th percentile</source>
        <translation>Percentil 5</translation>
    </message>
    <message>
        <source>95th percentile</source>
        <translation>Percentil 95</translation>
    </message>
    <message>
        <source>nine of ten have %1 to %2</source>
        <translation>nueve de cada diez tienen de %1 a %2</translation>
    </message>
    <message>
        <source>%1. Dark: the middle half of them; the numbers are their 5th and 95th percentile.</source>
        <translation>%1. Oscuro: la mitad central; los números son sus percentiles 5 y 95.</translation>
    </message>
</context>
<context>
    <name>touchline::CompareModel</name>
    <message>
        <source>95 % interval: %1</source>
        <translation>Intervalo del 95 %: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n matches</source>
        <translation>
            <numerusform>%n partido</numerusform>
            <numerusform>%n partidos</numerusform>
        </translation>
    </message>
    <message>
        <source>percentile %1</source>
        <translation>percentil %1</translation>
    </message>
    <message>
        <source>differs from %1 with q = %2</source>
        <translation>difiere de %1 con q = %2</translation>
    </message>
    <message>
        <source>Statistic</source>
        <translation>Estadística</translation>
    </message>
</context>
<context>
    <name>touchline::ComparePage</name>
    <message>
        <source>Add a player</source>
        <translation>Añadir un jugador</translation>
    </message>
    <message>
        <source>Percentiles</source>
        <translation>Percentiles</translation>
    </message>
    <message>
        <source>Where they stand</source>
        <translation>Dónde están</translation>
    </message>
    <message>
        <source>Number by number</source>
        <translation>Cifra a cifra</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Type to add a player</source>
        <translation>Escriba para añadir un jugador</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Show or hide %1 in the charts</source>
        <translation>Mostrar u ocultar a %1 en los gráficos</translation>
    </message>
    <message>
        <source>Take %1 out</source>
        <translation>Quitar a %1</translation>
    </message>
    <message>
        <source>Plays like %1</source>
        <translation>Juega como %1</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Añadir a %1</translation>
    </message>
    <message>
        <source>Choose two to six players to see them beside each other.</source>
        <translation>Elija de dos a seis jugadores para verlos uno junto a otro.</translation>
    </message>
    <message>
        <source>Add another player to compare with.</source>
        <translation>Añada otro jugador para comparar.</translation>
    </message>
    <message>
        <source>★ the best of them · ↑ ↓ more or less than %1, beyond chance (q ≤ 5 %)</source>
        <translation>★ el mejor de ellos · ↑ ↓ más o menos que %1, más allá del azar (q ≤ 5 %)</translation>
    </message>
    <message>
        <source>Comparison of %1</source>
        <translation>Comparación de %1</translation>
    </message>
    <message>
        <source>None of them has played in this period.</source>
        <translation>Ninguno de ellos ha jugado en este periodo.</translation>
    </message>
</context>
<context>
    <name>touchline::CompareViewModel</name>
    <message>
        <source>Too little playing time for a place among the others: %1</source>
        <translation>Demasiado poco tiempo de juego para situarlo entre los demás: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n matches</source>
        <translation>
            <numerusform>%n partido</numerusform>
            <numerusform>%n partidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody to compare with in this period.</source>
        <translation>Nadie con quien comparar en este periodo.</translation>
    </message>
</context>
<context>
    <name>touchline::CorrelationsViewModel</name>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>What goes together could not be read.</source>
        <translation>No se pudo leer qué va unido.</translation>
    </message>
    <message>
        <source>What goes together</source>
        <translation>Lo que va unido</translation>
    </message>
    <message>
        <source>−1: more of one, less of the other</source>
        <translation>−1: más de uno, menos del otro</translation>
    </message>
    <message>
        <source>1: together</source>
        <translation>1: juntos</translation>
    </message>
    <message>
        <source>Too few players have played enough to say what goes together.</source>
        <translation>Muy pocos jugadores han jugado lo suficiente para decir qué va unido.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message numerus="yes">
        <source>Up to %n players who have played enough, %1. Strongest: %2 and %3 (r = %4).</source>
        <translation>
            <numerusform>Hasta %n jugador que ha jugado lo suficiente, %1. Lo más fuerte: %2 y %3 (r = %4).</numerusform>
            <numerusform>Hasta %n jugadores que han jugado lo suficiente, %1. Lo más fuerte: %2 y %3 (r = %4).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchline::CrashSheet</name>
    <message>
        <source>Report of a crash</source>
        <translation>Informe de un fallo</translation>
    </message>
    <message>
        <source>This is on your computer only. Whoever helps you may ask you for it.</source>
        <translation>Esto está solo en su ordenador. Quien le ayude puede pedírselo.</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>Co&amp;piar</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
</context>
<context>
    <name>touchline::DataGrid</name>
    <message>
        <source>&amp;Filter rows</source>
        <translation>&amp;Filtrar filas</translation>
    </message>
    <message>
        <source>C&amp;olumns…</source>
        <translation>C&amp;olumnas…</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>&amp;Copiar filas</translation>
    </message>
    <message>
        <source>&amp;Save as CSV…</source>
        <translation>&amp;Guardar como CSV…</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>&amp;Restablecer columnas</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 de %2 mostrados</translation>
    </message>
    <message>
        <source>No row passes the filter.</source>
        <translation>Ninguna fila pasa el filtro.</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filtro: %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>No se pudo escribir %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>%n fila copiada.</numerusform>
            <numerusform>%n filas copiadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Guardar como CSV</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 guardado.</translation>
    </message>
    <message>
        <source>&amp;Views…</source>
        <translation>&amp;Vistas…</translation>
    </message>
    <message>
        <source>Save as &amp;workbook (XLSX)…</source>
        <translation>Guardar como &amp;libro (XLSX)…</translation>
    </message>
    <message>
        <source>Save as workbook</source>
        <translation>Guardar como libro</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Libros (*.xlsx)</translation>
    </message>
    <message>
        <source>&amp;Save this view as…</source>
        <translation>&amp;Guardar esta vista como…</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Guardar esta vista</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Cambiar &amp;nombre</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Cambiar el nombre de la vista</translation>
    </message>
    <message>
        <source>The view %1 is deleted.</source>
        <translation>La vista %1 se ha eliminado.</translation>
    </message>
    <message>
        <source>Name of the view:</source>
        <translation>Nombre de la vista:</translation>
    </message>
    <message>
        <source>The table changed while it was being copied. Copy it again.</source>
        <translation>La tabla ha cambiado mientras se copiaba. Cópiela de nuevo.</translation>
    </message>
</context>
<context>
    <name>touchline::DataStack</name>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
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
        <translation>menos de %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Players</source>
        <translation>Jugadores</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>Middle half</source>
        <translation>Mitad central</translation>
    </message>
    <message>
        <source>Whiskers</source>
        <translation>Bigotes</translation>
    </message>
    <message numerus="yes">
        <source>%n player(s)</source>
        <translation>
            <numerusform>%n jugador</numerusform>
            <numerusform>%n jugadores</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing known</source>
        <translation>no se sabe nada</translation>
    </message>
    <message>
        <source>median %1</source>
        <translation>mediana %1</translation>
    </message>
    <message>
        <source>the middle half: %1 to %2</source>
        <translation>la mitad central: %1 a %2</translation>
    </message>
    <message>
        <source>whiskers: %1 to %2</source>
        <translation>bigotes: %1 a %2</translation>
    </message>
    <message>
        <source>Nobody has this number yet.</source>
        <translation>Nadie tiene aún esta cifra.</translation>
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
        <translation>4. Listo</translation>
    </message>
    <message>
        <source>&amp;Undo this import</source>
        <translation>&amp;Deshacer esta importación</translation>
    </message>
    <message>
        <source>To the &amp;team</source>
        <translation>&amp;Al equipo</translation>
    </message>
    <message>
        <source>&amp;Another table</source>
        <translation>Otra ta&amp;bla</translation>
    </message>
    <message>
        <source>To the &amp;teams</source>
        <translation>A los &amp;equipos</translation>
    </message>
    <message>
        <source>The import was taken back: everything is as it was before.</source>
        <translation>La importación se ha deshecho: todo está como antes.</translation>
    </message>
    <message>
        <source>%1 are in %2.</source>
        <translation>%1 están en %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n fila</numerusform>
            <numerusform>%n filas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchline::EmptyPlace</name>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>There is no season here yet: it begins with the first table.</source>
        <translation>Aquí aún no hay ninguna temporada: empieza con la primera tabla.</translation>
    </message>
    <message>
        <source>Bring your own table</source>
        <translation>Traer una tabla propia</translation>
    </message>
    <message>
        <source>There is no season here yet: the admin of your club brings the first table.</source>
        <translation>Aquí aún no hay ninguna temporada: el administrador de su club trae la primera tabla.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Mirar otra vez</translation>
    </message>
    <message>
        <source>The season is on its way.</source>
        <translation>La temporada está en camino.</translation>
    </message>
</context>
<context>
    <name>touchline::EntryGrid</name>
    <message>
        <source>Lines of the match</source>
        <translation>Líneas del partido</translation>
    </message>
    <message numerus="yes">
        <source>This is too much to paste: %n lines at most.</source>
        <translation>
            <numerusform>Es demasiado para pegarlo: %n línea como mucho.</numerusform>
            <numerusform>Es demasiado para pegarlo: %n líneas como mucho.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells pasted</source>
        <translation>
            <numerusform>%n celda pegada</numerusform>
            <numerusform>%n celdas pegadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not understood and left out</source>
        <translation>
            <numerusform>%n no entendida y omitida</numerusform>
            <numerusform>%n no entendidas y omitidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n beyond the last row or column</source>
        <translation>
            <numerusform>%n más allá de la última fila o columna</numerusform>
            <numerusform>%n más allá de la última fila o columna</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchline::EntryModel</name>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Back to what is saved</source>
        <translation>Volver a lo guardado</translation>
    </message>
    <message>
        <source>Line-up</source>
        <translation>Alineación</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Tomar la otra</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>Jugador</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>De titular</translation>
    </message>
    <message>
        <source>Playing time</source>
        <translation>Tiempo de juego</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>“%1” is not understood in the column %2.</source>
        <translation>«%1» no se entiende en la columna %2.</translation>
    </message>
    <message>
        <source>In</source>
        <comment>in the line-up</comment>
        <translation>Juega</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>in the first line-up</comment>
        <translation>Tit.</translation>
    </message>
    <message>
        <source>Pos</source>
        <translation>Pos.</translation>
    </message>
</context>
<context>
    <name>touchline::EntryPanel</name>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>&amp;Reason of the correction</source>
        <translation>&amp;Motivo de la corrección</translation>
    </message>
    <message>
        <source>&amp;Save lines</source>
        <translation>&amp;Guardar líneas</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>&amp;Descartar cambios</translation>
    </message>
    <message>
        <source>Reason of the correction</source>
        <translation>Motivo de la corrección</translation>
    </message>
    <message>
        <source>&amp;Team</source>
        <translation>&amp;Equipo</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Deshacer (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Paste cells of a spreadsheet, beginning at the current cell (Ctrl+V)</source>
        <translation>Pegar celdas de una hoja de cálculo, desde la celda actual (Ctrl+V)</translation>
    </message>
    <message>
        <source>Somebody else has changed the same cells in the meantime. Which shall stand?</source>
        <translation>Otra persona ha cambiado las mismas celdas entretanto. ¿Cuáles valen?</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>&amp;Conservar los míos</translation>
    </message>
    <message>
        <source>Take t&amp;heirs</source>
        <translation>&amp;Tomar los suyos</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mi versión</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>La otra versión</translation>
    </message>
    <message numerus="yes">
        <source>and %n more cells</source>
        <translation>
            <numerusform>y %n celda más</numerusform>
            <numerusform>y %n celdas más</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Everything is saved.</source>
        <translation>Todo está guardado.</translation>
    </message>
    <message>
        <source>The server does not answer. Your changes are kept on this computer and saved when it is back.</source>
        <translation>El servidor no responde. Sus cambios se conservan en este ordenador y se guardan cuando vuelva.</translation>
    </message>
    <message>
        <source>Your changes of %1 are back: they are not saved yet.</source>
        <translation>Sus cambios de %1 están de vuelta: aún no están guardados.</translation>
    </message>
    <message numerus="yes">
        <source>%n changed cells</source>
        <translation>
            <numerusform>%n celda cambiada</numerusform>
            <numerusform>%n celdas cambiadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells break a rule and must be mended before saving.</source>
        <translation>
            <numerusform>%n celda incumple una regla y hay que corregirla antes de guardar.</numerusform>
            <numerusform>%n celdas incumplen una regla y hay que corregirlas antes de guardar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells look unusual.</source>
        <translation>
            <numerusform>%n celda parece poco habitual.</numerusform>
            <numerusform>%n celdas parecen poco habituales.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines that were there change: give a reason.</source>
        <translation>Cambian líneas que ya estaban: dé un motivo.</translation>
    </message>
    <message>
        <source>Type numbers; Enter goes down, Tab on, Del clears, Esc takes back, Space sets line-up and start.</source>
        <translation>Escriba números; Intro baja, Tab avanza, Supr vacía, Esc devuelve, Espacio marca alineación y titular.</translation>
    </message>
    <message>
        <source>Why it changes: kept in the history</source>
        <translation>Por qué cambia: queda en el historial</translation>
    </message>
</context>
<context>
    <name>touchline::ExplorePage</name>
    <message>
        <source>Horizontal metric</source>
        <translation>Métrica horizontal</translation>
    </message>
    <message>
        <source>Vertical metric</source>
        <translation>Métrica vertical</translation>
    </message>
    <message>
        <source>Player who stands out</source>
        <translation>Jugador destacado</translation>
    </message>
    <message>
        <source>Metric whose spread is shown</source>
        <translation>Métrica cuya distribución se muestra</translation>
    </message>
    <message>
        <source>&amp;Everybody</source>
        <translation>&amp;Todos</translation>
    </message>
    <message>
        <source>Two metrics</source>
        <translation>Dos métricas</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Distribución</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Explorar</translation>
    </message>
    <message>
        <source>Type to find a metric</source>
        <translation>Escriba para encontrar una métrica</translation>
    </message>
    <message>
        <source>Type to find a player</source>
        <translation>Escriba para encontrar un jugador</translation>
    </message>
    <message>
        <source>Also those who have too little to be compared</source>
        <translation>También quienes tienen demasiado poco para compararlos</translation>
    </message>
    <message>
        <source>Player page</source>
        <translation>Página del jugador</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Exchange horizontal and vertical</source>
        <translation>Intercambiar horizontal y vertical</translation>
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
        <translation>&amp;Jugador</translation>
    </message>
    <message>
        <source>Zoom in (+, or Ctrl and the wheel)</source>
        <translation>Acercar (+, o Ctrl y la rueda)</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>Alejar (-)</translation>
    </message>
    <message>
        <source>Show the whole (0)</source>
        <translation>Ver todo (0)</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Mostrar a todos</translation>
    </message>
    <message>
        <source>Spread of %1</source>
        <translation>Distribución de %1</translation>
    </message>
    <message>
        <source>%1 - spread</source>
        <translation>%1 - distribución</translation>
    </message>
    <message>
        <source>What goes together</source>
        <translation>Lo que va unido</translation>
    </message>
    <message>
        <source>A field chosen shows its two metrics above</source>
        <translation>Una casilla elegida muestra arriba sus dos métricas</translation>
    </message>
    <message>
        <source>What colour and shape say</source>
        <translation>Qué indican el color y la forma</translation>
    </message>
    <message>
        <source>Metric that the size says</source>
        <translation>Métrica que indica el tamaño</translation>
    </message>
    <message>
        <source>&amp;Colour by</source>
        <translation>&amp;Color según</translation>
    </message>
    <message>
        <source>&amp;Size by</source>
        <translation>Tamaño &amp;según</translation>
    </message>
    <message>
        <source>Lasso: draw around points to choose them (L)</source>
        <translation>Lazo: rodear puntos para elegirlos (L)</translation>
    </message>
</context>
<context>
    <name>touchline::ExploreViewModel</name>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>Of the whole season: players are compared over seasons here, whatever the period.</source>
        <translation>De toda la temporada: aquí se compara a los jugadores por temporadas, sea cual sea el periodo.</translation>
    </message>
    <message>
        <source>Nobody is chosen. Draw around points with the lasso (L), or walk to one and press Space.</source>
        <translation>No hay nadie elegido. Rodee puntos con el lazo (L), o vaya a uno y pulse Espacio.</translation>
    </message>
    <message numerus="yes">
        <source>%n players chosen</source>
        <translation>
            <numerusform>%n jugador elegido</numerusform>
            <numerusform>%n jugadores elegidos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; two to six can be compared</source>
        <comment>8 players chosen</comment>
        <translation>%1; se pueden comparar de dos a seis</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
</context>
<context>
    <name>touchline::FirstSeasonRow</name>
    <message>
        <source>There is no season here yet: the import makes the first one. Say what it is about.</source>
        <translation>Aquí aún no hay ninguna temporada: la importación crea la primera. Diga de qué se trata.</translation>
    </message>
    <message>
        <source>Sport</source>
        <translation>Deporte</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Regional league</source>
        <translation>Liga regional</translation>
    </message>
    <message>
        <source>Competition</source>
        <translation>Competición</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Temporada</translation>
    </message>
    <message>
        <source>Type to find a time zone</source>
        <translation>Escriba para buscar una zona horaria</translation>
    </message>
    <message>
        <source>Spo&amp;rt</source>
        <translation>Q&amp;ué deporte</translation>
    </message>
    <message>
        <source>Compe&amp;tition</source>
        <translation>Competició&amp;n</translation>
    </message>
    <message>
        <source>Se&amp;ason</source>
        <translation>Tempo&amp;rada</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>&amp;Zona horaria</translation>
    </message>
</context>
<context>
    <name>touchline::FixtureChanges</name>
    <message>
        <source>New match: %1</source>
        <translation>Partido nuevo: %1</translation>
    </message>
    <message>
        <source>Match: %1</source>
        <translation>Partido: %1</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>Delete the match: %1</source>
        <translation>Eliminar el partido: %1</translation>
    </message>
</context>
<context>
    <name>touchline::FixtureViewModel</name>
    <message>
        <source>Choose who plays.</source>
        <translation>Elija quién juega.</translation>
    </message>
    <message>
        <source>A team does not play against itself.</source>
        <translation>Un equipo no juega contra sí mismo.</translation>
    </message>
    <message>
        <source>The season goes from %1 to %2: choose a day in it, or another season at the top.</source>
        <translation>La temporada va del %1 al %2: elija un día dentro de ella u otra temporada arriba.</translation>
    </message>
    <message>
        <source>A result has the scores of both teams.</source>
        <translation>Un resultado tiene los tantos de ambos equipos.</translation>
    </message>
    <message>
        <source>A match that has not been played has no result: change its status as well.</source>
        <translation>Un partido que no se ha jugado no tiene resultado: cambie también su estado.</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 contra %2</translation>
    </message>
</context>
<context>
    <name>touchline::FormStrip</name>
    <message>
        <source>W</source>
        <comment>won</comment>
        <translation>G</translation>
    </message>
    <message>
        <source>L</source>
        <comment>lost</comment>
        <translation>P</translation>
    </message>
    <message>
        <source>D</source>
        <comment>drawn</comment>
        <translation>E</translation>
    </message>
    <message>
        <source>won</source>
        <translation>ganado</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>perdido</translation>
    </message>
    <message>
        <source>drawn</source>
        <translation>empatado</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Opponent</source>
        <translation>Rival</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Desenlace</translation>
    </message>
    <message>
        <source>home</source>
        <translation>en casa</translation>
    </message>
    <message>
        <source>away</source>
        <translation>fuera</translation>
    </message>
    <message>
        <source>%1: %2 won, %3 drawn, %4 lost; the last one against %5 was %6.</source>
        <translation>%1: %2 ganados, %3 empatados, %4 perdidos; el último, contra %5: %6.</translation>
    </message>
</context>
<context>
    <name>touchline::FormulaEditor</name>
    <message>
        <source>An amount, and per playing time</source>
        <translation>Una cantidad, y por tiempo de juego</translation>
    </message>
    <message>
        <source>A ratio</source>
        <translation>Una razón</translation>
    </message>
    <message>
        <source>A percentage</source>
        <translation>Un porcentaje</translation>
    </message>
    <message>
        <source>More is better</source>
        <translation>Más es mejor</translation>
    </message>
    <message>
        <source>Less is better</source>
        <translation>Menos es mejor</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Ni lo uno ni lo otro</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Fórmula</translation>
    </message>
    <message>
        <source>Divided by</source>
        <translation>Dividido por</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>Es</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Mejor</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>Decimales</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Names, numbers, + - * / ^ ( ), min, max, abs, sqrt, round and if; Ctrl+Space shows all names</source>
        <translation>Nombres, números, + - * / ^ ( ), min, max, abs, sqrt, round e if; Ctrl+Espacio muestra todos los nombres</translation>
    </message>
    <message>
        <source>Of a ratio: sums are divided by sums, so that a short match does not weigh as much as a long one</source>
        <translation>De una razón: se dividen sumas por sumas, para que un partido corto no pese tanto como uno largo</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>Nom&amp;bre</translation>
    </message>
    <message>
        <source>F&amp;ormula</source>
        <translation>&amp;Fórmula</translation>
    </message>
    <message>
        <source>Di&amp;vided by</source>
        <translation>Di&amp;vidido por</translation>
    </message>
    <message>
        <source>&amp;It is</source>
        <translation>E&amp;s</translation>
    </message>
    <message>
        <source>D&amp;ecimals</source>
        <translation>&amp;Decimales</translation>
    </message>
    <message>
        <source>&amp;Better</source>
        <translation>Me&amp;jor</translation>
    </message>
    <message>
        <source>What it comes to</source>
        <translation>Lo que resulta</translation>
    </message>
    <message>
        <source>What it comes to, %1</source>
        <translation>Lo que resulta, %1</translation>
    </message>
    <message>
        <source>The formula is kept; the server gets it as soon as it answers.</source>
        <translation>La fórmula se conserva; el servidor la recibe en cuanto responda.</translation>
    </message>
    <message>
        <source>Dis&amp;card changes</source>
        <translation>Des&amp;cartar los cambios</translation>
    </message>
    <message>
        <source>What you typed on %1 is back: it is not saved yet.</source>
        <translation>Lo que escribió el %1 ha vuelto: todavía no está guardado.</translation>
    </message>
</context>
<context>
    <name>touchline::FormulasModel</name>
    <message>
        <source>saved</source>
        <translation>guardada</translation>
    </message>
    <message>
        <source>waits for the server</source>
        <translation>espera al servidor</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>le necesita</translation>
    </message>
    <message>
        <source>cannot be computed</source>
        <translation>no se puede calcular</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Fórmula</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>aún sin guardar</translation>
    </message>
</context>
<context>
    <name>touchline::FormulasPage</name>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>&amp;New formula</source>
        <translation>N&amp;ueva fórmula</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Fórmula</translation>
    </message>
    <message>
        <source>Formulas</source>
        <translation>Fórmulas</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Para</translation>
    </message>
    <message>
        <source>Metrics of your own</source>
        <translation>Sus propias métricas</translation>
    </message>
    <message>
        <source>New formula</source>
        <translation>Nueva fórmula</translation>
    </message>
    <message>
        <source>Change a formula</source>
        <translation>Cambiar una fórmula</translation>
    </message>
    <message>
        <source>No formulas yet. Combine what is recorded into a number of your own; it then stands beside all others.</source>
        <translation>Aún no hay fórmulas. Combine lo que se registra en una cifra propia; estará junto a todas las demás.</translation>
    </message>
    <message>
        <source>No formulas here. Coaches write those of their teams, admins those of everybody.</source>
        <translation>Aquí no hay fórmulas. Los entrenadores escriben las de sus equipos; los administradores, las de todos.</translation>
    </message>
    <message>
        <source>Start with an example</source>
        <translation>Empezar con un ejemplo</translation>
    </message>
    <message>
        <source>The formula is deleted.</source>
        <translation>La fórmula está borrada.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Puts the last formula back that was saved or deleted here</source>
        <translation>Restablece la última fórmula que se guardó o eliminó aquí</translation>
    </message>
    <message>
        <source>Does once more what was undone last</source>
        <translation>Vuelve a hacer lo último que se deshizo</translation>
    </message>
</context>
<context>
    <name>touchline::FormulasViewModel</name>
    <message>
        <source>counted match by match: to be seen when it is saved</source>
        <translation>contado partido a partido: se verá cuando se guarde</translation>
    </message>
    <message>
        <source>to be seen when it is saved</source>
        <translation>se verá cuando se guarde</translation>
    </message>
    <message>
        <source>nothing to divide by</source>
        <translation>nada entre lo que dividir</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percentage</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>playing time</source>
        <translation>tiempo de juego</translation>
    </message>
    <message>
        <source>players of a side on the pitch</source>
        <translation>jugadores de un equipo en el campo</translation>
    </message>
    <message>
        <source>%1 of the team</source>
        <translation>%1 del equipo</translation>
    </message>
    <message>
        <source>%1 of the opponents</source>
        <translation>%1 de los rivales</translation>
    </message>
    <message>
        <source>function</source>
        <translation>función</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>Formula: %1</source>
        <translation>Fórmula: %1</translation>
    </message>
    <message>
        <source>This formula cannot be saved yet.</source>
        <translation>Esta fórmula no se puede guardar todavía.</translation>
    </message>
    <message>
        <source>Only a formula that the server has can be deleted.</source>
        <translation>Solo se puede borrar una fórmula que el servidor tenga.</translation>
    </message>
    <message>
        <source>Delete the formula: %1</source>
        <translation>Borrar la fórmula: %1</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>sin nombre</translation>
    </message>
</context>
<context>
    <name>touchline::GridExport</name>
    <message>
        <source>The table changed while it was being saved. Save it again.</source>
        <translation>La tabla ha cambiado mientras se guardaba. Guárdela de nuevo.</translation>
    </message>
</context>
<context>
    <name>touchline::GridFilterRow</name>
    <message>
        <source>Filter %1</source>
        <translation>Filtrar %1</translation>
    </message>
    <message>
        <source>Text contained in %1, or a comparison: &gt;2, &lt;=0.5, =3, 1..4</source>
        <translation>Texto contenido en %1, o una comparación: &gt;2, &lt;=0.5, =3, 1..4</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
</context>
<context>
    <name>touchline::GridProxy</name>
    <message>
        <source>%1 contains %2</source>
        <translation>%1 contiene %2</translation>
    </message>
</context>
<context>
    <name>touchline::GridTotals</name>
    <message>
        <source>Total: %1</source>
        <translation>Total: %1</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message numerus="yes">
        <source>The sum of %n rows that have a number, of those that are shown</source>
        <translation>
            <numerusform>La suma de %n fila que tiene un número, de las que se ven</numerusform>
            <numerusform>La suma de %n filas que tienen un número, de las que se ven</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchline::GridViews</name>
    <message>
        <source>A view needs a name.</source>
        <translation>Una vista necesita un nombre.</translation>
    </message>
    <message>
        <source>The name of a view has at most %1 letters.</source>
        <translation>El nombre de una vista tiene como máximo %1 letras.</translation>
    </message>
    <message>
        <source>A table has at most %1 views. Delete one first.</source>
        <translation>Una tabla tiene como máximo %1 vistas. Elimine primero una.</translation>
    </message>
    <message>
        <source>There is a view called %1 already.</source>
        <translation>Ya existe una vista llamada %1.</translation>
    </message>
    <message>
        <source>There is no view called %1 any more.</source>
        <translation>Ya no existe ninguna vista llamada %1.</translation>
    </message>
</context>
<context>
    <name>touchline::ImportPage</name>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>The import was taken back: everything is as it was before.</source>
        <translation>La importación se ha deshecho: todo está como antes.</translation>
    </message>
    <message>
        <source>the table that is being imported</source>
        <translation>la tabla que se está importando</translation>
    </message>
    <message>
        <source>The table that you brought and mended before is back: it is not imported yet.</source>
        <translation>La tabla que trajo y corrigió está de vuelta: aún no se ha importado.</translation>
    </message>
</context>
<context>
    <name>touchline::ImportRun</name>
    <message>
        <source>The server does not answer. An import that it has begun it ends: look at the team later, or import the table once more, which does no harm.</source>
        <translation>El servidor no responde. Una importación empezada la termina: mire el equipo más tarde, o importe la tabla otra vez, que no hace daño.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is not about this import. Nothing is known of it: check again.</source>
        <translation>La respuesta del servidor no trata de esta importación. No se sabe nada de ella: compruebe otra vez.</translation>
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
        <translation>Solo los administradores pueden importar. Pregunte al de su club, o introduzca los partidos uno por uno.</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <translation>%1 (nuevo)</translation>
    </message>
    <message>
        <source>A new team…</source>
        <translation>Un equipo nuevo…</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n matches</source>
        <translation>
            <numerusform>%n partido</numerusform>
            <numerusform>%n partidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n players</source>
        <translation>
            <numerusform>%n jugador</numerusform>
            <numerusform>%n jugadores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n fila</numerusform>
            <numerusform>%n filas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, as the files say</source>
        <translation>%1, según los archivos</translation>
    </message>
    <message>
        <source>The season is not there yet, so nobody knows the sport of this table. Try again when it is.</source>
        <translation>La temporada aún no está, así que no se conoce el deporte de esta tabla. Inténtelo de nuevo cuando esté.</translation>
    </message>
    <message>
        <source>Import: %1</source>
        <translation>Importación: %1</translation>
    </message>
</context>
<context>
    <name>touchline::InsightList</name>
    <message>
        <source>Nothing that stands out: nobody&apos;s last five matches differ from the others by more than chance, and no round number is near.</source>
        <translation>Nada destaca: los últimos cinco partidos de nadie difieren de los otros más que por azar, y ninguna cifra redonda está cerca.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Hito</translation>
    </message>
    <message>
        <source>For the better</source>
        <translation>A mejor</translation>
    </message>
    <message>
        <source>For the worse</source>
        <translation>A peor</translation>
    </message>
    <message>
        <source>To the player: %1</source>
        <translation>Al jugador: %1</translation>
    </message>
    <message>
        <source>To the player</source>
        <translation>Al jugador</translation>
    </message>
    <message>
        <source>What stands out is told here once a few matches have been entered.</source>
        <translation>Lo que destaca aparecerá aquí en cuanto se hayan introducido unos cuantos partidos.</translation>
    </message>
</context>
<context>
    <name>touchline::KeysEditor</name>
    <message>
        <source>belongs to: %1</source>
        <translation>pertenece a: %1</translation>
    </message>
    <message>
        <source>All as &amp;delivered</source>
        <translation>Todas como de &amp;origen</translation>
    </message>
    <message>
        <source>Keys of: %1</source>
        <translation>Teclas de: %1</translation>
    </message>
    <message>
        <source>Take them</source>
        <translation>Tomarlas</translation>
    </message>
    <message>
        <source>Take the keys for: %1</source>
        <translation>Tomar las teclas para: %1</translation>
    </message>
    <message>
        <source>fields and tables need them</source>
        <translation>los campos y las tablas las necesitan</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Press the keys</source>
        <translation>Pulse las teclas</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no keys</comment>
        <translation>ninguna</translation>
    </message>
</context>
<context>
    <name>touchline::KeysSheet</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Open the row</source>
        <translation>Abrir la fila</translation>
    </message>
    <message>
        <source>Walk through the points</source>
        <translation>Recorrer los puntos</translation>
    </message>
    <message>
        <source>First and last point</source>
        <translation>Primer y último punto</translation>
    </message>
    <message>
        <source>Choose the point</source>
        <translation>Elegir el punto</translation>
    </message>
    <message>
        <source>Closer, further away, the whole</source>
        <translation>Más cerca, más lejos, todo</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>In grids</source>
        <translation>En las tablas</translation>
    </message>
    <message>
        <source>In charts</source>
        <translation>En los gráficos</translation>
    </message>
    <message>
        <source>Leave the grid where lines are typed</source>
        <translation>Salir de la tabla donde se escriben las líneas</translation>
    </message>
    <message>
        <source>Move what is seen</source>
        <translation>Mover lo que se ve</translation>
    </message>
    <message>
        <source>On to the legend: arrows walk, Space shows and hides</source>
        <translation>Ir a la leyenda: las flechas recorren, Espacio muestra y oculta</translation>
    </message>
    <message>
        <source>In Explore: choose the point to compare it</source>
        <translation>En Explorar: elegir el punto para compararlo</translation>
    </message>
    <message>
        <source>In Explore: the lasso, to draw around points</source>
        <translation>En Explorar: el lazo, para rodear puntos</translation>
    </message>
    <message>
        <source>What the number means</source>
        <translation>Qué significa el número</translation>
    </message>
    <message>
        <source>What the numbers mean</source>
        <translation>Qué significan los números</translation>
    </message>
    <message>
        <source>The keys of the window, its pages and its tables can be changed in the settings; more commands can be given some there.</source>
        <translation>Las teclas de la ventana, de sus páginas y de sus tablas se cambian en los ajustes; allí otras órdenes también pueden recibir teclas.</translation>
    </message>
</context>
<context>
    <name>touchline::KnownPlayers</name>
    <message>
        <source>born %1</source>
        <translation>nacido/a en %1</translation>
    </message>
    <message>
        <source>last with %1</source>
        <translation>último equipo: %1</translation>
    </message>
    <message>
        <source>last with %1 (%2)</source>
        <comment>team, season</comment>
        <translation>último equipo: %1 (%2)</translation>
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
        <translation>Ya hay jugadores con estos nombres. ¿De quién se trata? Un jugador conocido conserva sus partidos de antes.</translation>
    </message>
    <message>
        <source>A new player</source>
        <translation>Un jugador nuevo</translation>
    </message>
    <message>
        <source>Who is %1?</source>
        <translation>¿Quién es %1?</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>Elija, por favor</translation>
    </message>
</context>
<context>
    <name>touchline::KpiTile</name>
    <message>
        <source>no value</source>
        <translation>sin valor</translation>
    </message>
    <message>
        <source>95 % interval %1</source>
        <translation>Intervalo del 95 % %1</translation>
    </message>
</context>
<context>
    <name>touchline::LastMatch</name>
    <message>
        <source>Last match</source>
        <translation>Último partido</translation>
    </message>
    <message>
        <source>Match report</source>
        <translation>Informe del partido</translation>
    </message>
    <message>
        <source>No lines of this match have been entered, or they are not yours to see.</source>
        <translation>No se han introducido líneas de este partido, o no puede verlas.</translation>
    </message>
    <message>
        <source>Loading the lines…</source>
        <translation>Cargando las líneas…</translation>
    </message>
    <message>
        <source>Page of %1</source>
        <translation>Página de %1</translation>
    </message>
    <message>
        <source>Player page</source>
        <translation>Página del jugador</translation>
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
        <translation>aun así sería primero</translation>
    </message>
    <message>
        <source>only %1 of %2</source>
        <comment>143 of 900 min</comment>
        <translation>solo %1 de %2</translation>
    </message>
    <message>
        <source>only %1 of %2 %3</source>
        <comment>4 of 15 shots</comment>
        <translation>solo %1 de %2 %3</translation>
    </message>
    <message>
        <source>too little</source>
        <translation>demasiado poco</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>12 of 46 shots</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>No place: %1.</source>
        <translation>Sin puesto: %1.</translation>
    </message>
    <message>
        <source>%1, shared with others</source>
        <translation>%1, compartido con otros</translation>
    </message>
    <message numerus="yes">
        <source>%1, from %n matches and %2</source>
        <translation>
            <numerusform>%1, de %n partido y %2</numerusform>
            <numerusform>%1, de %n partidos y %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Has less than a place takes, and would still lead with all that is missing counted as failures.</source>
        <translation>Tiene menos de lo que pide un puesto, y aun así sería primero contando como fallo todo lo que falta.</translation>
    </message>
    <message>
        <source>Place; with = it is shared</source>
        <translation>Puesto; con = es compartido</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>Jugador</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Pos.</source>
        <translation>Pto.</translation>
    </message>
    <message>
        <source>95 % interval: where the true rate lies, as far as these matches say</source>
        <translation>Intervalo del 95 %: dónde está la tasa verdadera, hasta donde lo dicen estos partidos</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95 %</translation>
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
        <translation>Apariciones</translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>Apar.</translation>
    </message>
    <message>
        <source>Playing time</source>
        <translation>Tiempo de juego</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Over the last five appearances, after each of the last ten</source>
        <translation>En los últimos cinco partidos jugados, después de cada uno de los diez últimos</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forma</translation>
    </message>
</context>
<context>
    <name>touchline::LeaderboardViewModel</name>
    <message>
        <source>Ratio</source>
        <comment>ranked by</comment>
        <translation>Razón</translation>
    </message>
    <message>
        <source>Total</source>
        <comment>ranked by</comment>
        <translation>Total</translation>
    </message>
    <message>
        <source>All positions</source>
        <translation>Todas las posiciones</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>Todos los equipos</translation>
    </message>
    <message>
        <source>%1 · Whole season: last matches are other days for each player, so nobody leads in them.</source>
        <translation>%1 · Toda la temporada: los últimos partidos son otros días para cada jugador, así que ahí no hay clasificación.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody has played enough for a place yet; %n have a value.</source>
        <translation>
            <numerusform>Nadie ha jugado aún lo suficiente para tener puesto; %n tiene un valor.</numerusform>
            <numerusform>Nadie ha jugado aún lo suficiente para tener puesto; %n tienen un valor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody of this choice has a value in this period.</source>
        <translation>Nadie de esta selección tiene un valor en este periodo.</translation>
    </message>
    <message>
        <source>Nobody has a value between these days.</source>
        <translation>Nadie tiene un valor entre estos días.</translation>
    </message>
    <message>
        <source>No match of this season recorded this metric yet. Choose another metric, or another season at the top.</source>
        <translation>Ningún partido de esta temporada ha registrado aún esta métrica. Elija otra métrica, u otra temporada arriba.</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Mostrar a todos</translation>
    </message>
    <message>
        <source>All teams and positions</source>
        <translation>Todos los equipos y posiciones</translation>
    </message>
    <message>
        <source>Whole season</source>
        <translation>Toda la temporada</translation>
    </message>
</context>
<context>
    <name>touchline::LeadersPage</name>
    <message>
        <source>Metric</source>
        <translation>Métrica</translation>
    </message>
    <message>
        <source>Ranked by</source>
        <translation>Ordenado por</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>&amp;Everybody</source>
        <translation>&amp;Todos</translation>
    </message>
    <message>
        <source>Leaders</source>
        <translation>Clasificaciones</translation>
    </message>
    <message>
        <source>Type to find a metric</source>
        <translation>Escriba para encontrar una métrica</translation>
    </message>
    <message>
        <source>Also those who have too little for a place</source>
        <translation>También quienes tienen demasiado poco para un puesto</translation>
    </message>
    <message>
        <source>&amp;Metric</source>
        <translation>&amp;Métrica</translation>
    </message>
    <message>
        <source>&amp;Ranked by</source>
        <translation>&amp;Ordenado por</translation>
    </message>
    <message>
        <source>&amp;Position</source>
        <translation>&amp;Posición</translation>
    </message>
    <message>
        <source>&amp;Team</source>
        <translation>&amp;Equipo</translation>
    </message>
    <message>
        <source>Leaders - %1</source>
        <translation>Clasificaciones - %1</translation>
    </message>
</context>
<context>
    <name>touchline::LegendButton</name>
    <message>
        <source>Show or hide in the chart</source>
        <translation>Mostrar u ocultar en el gráfico</translation>
    </message>
</context>
<context>
    <name>touchline::LineUpModel</name>
    <message>
        <source>Player</source>
        <translation>Jugador</translation>
    </message>
    <message>
        <source>In the first line-up</source>
        <translation>Titular</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>in the first line-up</comment>
        <translation>Tit.</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Pos</source>
        <translation>Pos.</translation>
    </message>
    <message>
        <source>Playing time</source>
        <translation>Tiempo de juego</translation>
    </message>
</context>
<context>
    <name>touchline::LocalServer</name>
    <message>
        <source>The local server did not become ready within 30 seconds.</source>
        <translation>El servidor local no estuvo listo en 30 segundos.</translation>
    </message>
    <message>
        <source>The local server ended without a word.</source>
        <translation>El servidor local terminó sin decir nada.</translation>
    </message>
    <message>
        <source>Opening the workspace…</source>
        <translation>Abriendo el espacio de trabajo…</translation>
    </message>
</context>
<context>
    <name>touchline::MainWindow</name>
    <message>
        <source>Find and do</source>
        <translation>Buscar y hacer</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation>Volver a la página anterior</translation>
    </message>
    <message>
        <source>Ask the server again</source>
        <translation>Preguntar otra vez al servidor</translation>
    </message>
    <message>
        <source>Copy a link to this page</source>
        <translation>Copiar un enlace a esta página</translation>
    </message>
    <message>
        <source>The link is in the clipboard.</source>
        <translation>El enlace está en el portapapeles.</translation>
    </message>
    <message>
        <source>Fold the menu, or unfold it</source>
        <translation>Plegar el menú, o desplegarlo</translation>
    </message>
    <message>
        <source>Light, or dark</source>
        <translation>Claro, u oscuro</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Mostrar todas las teclas</translation>
    </message>
    <message>
        <source>Quit Touchline</source>
        <translation>Salir de Touchline</translation>
    </message>
    <message>
        <source>Follow the link?</source>
        <translation>¿Seguir el enlace?</translation>
    </message>
    <message>
        <source>The link leads to %1. %2 would be closed.</source>
        <translation>El enlace lleva a %1. Se cerraría %2.</translation>
    </message>
    <message>
        <source>&amp;Go there</source>
        <translation>&amp;Ir allí</translation>
    </message>
    <message>
        <source>%1 - Touchline</source>
        <translation>%1 - Touchline</translation>
    </message>
    <message>
        <source>Go on all the same?</source>
        <translation>¿Continuar de todos modos?</translation>
    </message>
    <message>
        <source>This would get lost: %1.</source>
        <translation>Esto se perdería: %1.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuar</translation>
    </message>
</context>
<context>
    <name>touchline::MatchDialog</name>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Score of the home team</source>
        <translation>Tantos del equipo local</translation>
    </message>
    <message>
        <source>Score of the away team</source>
        <translation>Tantos del equipo visitante</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Make the match</source>
        <translation>&amp;Crear el partido</translation>
    </message>
    <message>
        <source>Change a match</source>
        <translation>Cambiar un partido</translation>
    </message>
    <message>
        <source>New match</source>
        <translation>Partido nuevo</translation>
    </message>
    <message>
        <source>Competition</source>
        <translation>Competición</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Partido</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 contra %2</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Opponent</source>
        <translation>Rival</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>En casa</translation>
    </message>
    <message>
        <source>Away</source>
        <comment>where a team plays</comment>
        <translation>Fuera</translation>
    </message>
    <message>
        <source>Type to find a team</source>
        <translation>Escriba para buscar un equipo</translation>
    </message>
    <message>
        <source>&amp;Team</source>
        <translation>&amp;Equipo</translation>
    </message>
    <message>
        <source>&amp;Opponent</source>
        <translation>&amp;Rival</translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation>&amp;Dónde</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Fecha y hora</translation>
    </message>
    <message>
        <source>By the clock of %1</source>
        <translation>Según la hora de %1</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Jornada</translation>
    </message>
    <message>
        <source>&amp;Date and time</source>
        <translation>&amp;Fecha y hora</translation>
    </message>
    <message>
        <source>&amp;Venue</source>
        <translation>&amp;Lugar</translation>
    </message>
    <message>
        <source>&amp;Round</source>
        <translation>&amp;Jornada</translation>
    </message>
    <message>
        <source>St&amp;atus</source>
        <translation>Es&amp;tado</translation>
    </message>
    <message>
        <source>R&amp;esult</source>
        <translation>Re&amp;sultado</translation>
    </message>
    <message>
        <source>Reason of the correction</source>
        <translation>Motivo de la corrección</translation>
    </message>
    <message>
        <source>Rea&amp;son</source>
        <translation>Moti&amp;vo</translation>
    </message>
    <message>
        <source>An opponent that is missing here is added by an admin of this server. Ask one of them.</source>
        <translation>Un rival que falte aquí lo añade un administrador de este servidor. Pídaselo a uno de ellos.</translation>
    </message>
    <message>
        <source>Name of the new team</source>
        <translation>Nombre del equipo nuevo</translation>
    </message>
    <message>
        <source>Harbour U17</source>
        <translation>Puerto U17</translation>
    </message>
    <message>
        <source>&amp;Name of the new team</source>
        <translation>&amp;Nombre del equipo nuevo</translation>
    </message>
    <message>
        <source>A new team…</source>
        <translation>Un equipo nuevo…</translation>
    </message>
    <message>
        <source>Why it changes: kept in the history</source>
        <translation>Por qué cambia: queda en el historial</translation>
    </message>
    <message>
        <source>This match has a result: say why it changes.</source>
        <translation>Este partido ya tiene un resultado: indique por qué cambia.</translation>
    </message>
</context>
<context>
    <name>touchline::MatchFilterBar</name>
    <message>
        <source>All matches</source>
        <translation>Todos los partidos</translation>
    </message>
    <message>
        <source>Back to all matches of season and period</source>
        <translation>Volver a todos los partidos de la temporada y del periodo</translation>
    </message>
    <message>
        <source>Matches: %1</source>
        <translation>Partidos: %1</translation>
    </message>
    <message>
        <source>Which matches the page is about</source>
        <translation>De qué partidos trata la página</translation>
    </message>
</context>
<context>
    <name>touchline::MatchLogModel</name>
    <message>
        <source>H</source>
        <comment>home match</comment>
        <translation>C</translation>
    </message>
    <message>
        <source>A</source>
        <comment>away match</comment>
        <translation>F</translation>
    </message>
    <message>
        <source>W</source>
        <comment>won</comment>
        <translation>G</translation>
    </message>
    <message>
        <source>D</source>
        <comment>drawn</comment>
        <translation>E</translation>
    </message>
    <message>
        <source>L</source>
        <comment>lost</comment>
        <translation>P</translation>
    </message>
    <message>
        <source>not used in this match</source>
        <translation>no se usa en este partido</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Opponent</source>
        <translation>Rival</translation>
    </message>
    <message>
        <source>Home or away</source>
        <translation>En casa o fuera</translation>
    </message>
    <message>
        <source>H/A</source>
        <translation>C/F</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Playing time</source>
        <translation>Tiempo de juego</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Pos.</source>
        <translation>Pto.</translation>
    </message>
</context>
<context>
    <name>touchline::MatchPage</name>
    <message numerus="yes">
        <source>Saved: %n lines.</source>
        <translation>
            <numerusform>Guardado: %n línea.</numerusform>
            <numerusform>Guardado: %n líneas.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>&amp;Informe</translation>
    </message>
    <message>
        <source>&amp;Enter lines</source>
        <translation>Int&amp;roducir líneas</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 contra %2</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Partidos</translation>
    </message>
    <message>
        <source>Enter lines, or back to the report</source>
        <translation>Introducir líneas, o volver al informe</translation>
    </message>
</context>
<context>
    <name>touchline::MatchReport</name>
    <message>
        <source>&amp;All figures</source>
        <translation>Todas las ci&amp;fras</translation>
    </message>
    <message>
        <source>Both teams</source>
        <translation>Ambos equipos</translation>
    </message>
    <message>
        <source>Best lines</source>
        <translation>Mejores líneas</translation>
    </message>
    <message>
        <source>Nearest to the highest figures of this match, by position</source>
        <translation>Lo más cercano a las mejores cifras de este partido, por posición</translation>
    </message>
    <message>
        <source>No lines of this team have been entered, or they are not yours to see.</source>
        <translation>No se han introducido líneas de este equipo, o usted no puede verlas.</translation>
    </message>
    <message numerus="yes">
        <source>%n players</source>
        <translation>
            <numerusform>%n jugador</numerusform>
            <numerusform>%n jugadores</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 - line-up</source>
        <translation>%1 - alineación</translation>
    </message>
    <message>
        <source>Page of %1</source>
        <translation>Página de %1</translation>
    </message>
    <message>
        <source>Player page</source>
        <translation>Página del jugador</translation>
    </message>
    <message>
        <source>Nothing has been recorded for this match yet.</source>
        <translation>Aún no se ha registrado nada de este partido.</translation>
    </message>
    <message>
        <source>Figures of both teams</source>
        <translation>Cifras de ambos equipos</translation>
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
        <translation>Este partido no se ha jugado: aún no hay nada que introducir.</translation>
    </message>
    <message>
        <source>%1 against %2, %3</source>
        <translation>%1 contra %2, %3</translation>
    </message>
    <message>
        <source>Lines of %1</source>
        <translation>Líneas de %1</translation>
    </message>
</context>
<context>
    <name>touchline::MatchesModel</name>
    <message>
        <source>abandoned</source>
        <translation>suspendido</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>W</source>
        <comment>won</comment>
        <translation>G</translation>
    </message>
    <message>
        <source>L</source>
        <comment>lost</comment>
        <translation>P</translation>
    </message>
    <message>
        <source>D</source>
        <comment>drawn</comment>
        <translation>E</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Jornada</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Fuera</translation>
    </message>
    <message>
        <source>W/D/L</source>
        <translation>G/E/P</translation>
    </message>
    <message>
        <source>to be played</source>
        <translation>por jugar</translation>
    </message>
    <message>
        <source>being played</source>
        <translation>en juego</translation>
    </message>
    <message>
        <source>played</source>
        <translation>jugado</translation>
    </message>
    <message>
        <source>awarded</source>
        <translation>adjudicado</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>Jornada %1</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Lugar</translation>
    </message>
</context>
<context>
    <name>touchline::MatchesPage</name>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Partidos</translation>
    </message>
    <message>
        <source>Type to find a team</source>
        <translation>Escriba para buscar un equipo</translation>
    </message>
    <message>
        <source>&amp;Team</source>
        <translation>&amp;Equipo</translation>
    </message>
    <message>
        <source>This team has no matches in this season yet.</source>
        <translation>Este equipo aún no tiene partidos en esta temporada.</translation>
    </message>
    <message>
        <source>This season has no matches yet. They come with an import.</source>
        <translation>Esta temporada aún no tiene partidos. Llegan con una importación.</translation>
    </message>
    <message>
        <source>Show all teams</source>
        <translation>Mostrar todos los equipos</translation>
    </message>
    <message>
        <source>&amp;New match</source>
        <translation>Partido &amp;nuevo</translation>
    </message>
    <message>
        <source>&amp;Change the match</source>
        <translation>&amp;Cambiar el partido</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Day, place, status and result of the match chosen in the table</source>
        <translation>Día, lugar, estado y resultado del partido elegido en la tabla</translation>
    </message>
    <message>
        <source>Puts the last match back that was made or changed here</source>
        <translation>Deshace el último partido creado o cambiado aquí</translation>
    </message>
    <message>
        <source>This season has no matches yet. Make one, or import a table.</source>
        <translation>Esta temporada aún no tiene partidos. Cree uno o importe una tabla.</translation>
    </message>
    <message>
        <source>New match</source>
        <translation>Partido nuevo</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Does once more what was undone last</source>
        <translation>Vuelve a hacer lo último que se deshizo</translation>
    </message>
    <message>
        <source>Match: %1 against %2</source>
        <translation>Partido: %1 contra %2</translation>
    </message>
    <message>
        <source>A new match</source>
        <translation>Un partido nuevo</translation>
    </message>
</context>
<context>
    <name>touchline::MatchesViewModel</name>
    <message>
        <source>All teams</source>
        <translation>Todos los equipos</translation>
    </message>
    <message numerus="yes">
        <source>%n matches</source>
        <translation>
            <numerusform>%n partido</numerusform>
            <numerusform>%n partidos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchline::MeaningsCard</name>
    <message>
        <source>Season that it goes into</source>
        <translation>Temporada a la que va</translation>
    </message>
    <message>
        <source>Whose players these are</source>
        <translation>De quién son estos jugadores</translation>
    </message>
    <message>
        <source>How days are written</source>
        <translation>Cómo se escriben los días</translation>
    </message>
    <message>
        <source>Saved meanings</source>
        <translation>Significados guardados</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Into the &amp;season</source>
        <translation>A la &amp;temporada</translation>
    </message>
    <message>
        <source>Type to find a team</source>
        <translation>Escriba para buscar un equipo</translation>
    </message>
    <message>
        <source>day first: 15/08/2026</source>
        <translation>día primero: 15/08/2026</translation>
    </message>
    <message>
        <source>month first: 08/15/2026</source>
        <translation>mes primero: 08/15/2026</translation>
    </message>
    <message>
        <source>Players &amp;of</source>
        <translation>&amp;Jugadores de</translation>
    </message>
    <message>
        <source>&amp;Days are written</source>
        <translation>Los &amp;días se escriben</translation>
    </message>
    <message>
        <source>Save meanin&amp;gs…</source>
        <translation>&amp;Guardar los significados…</translation>
    </message>
    <message>
        <source>Save meanings</source>
        <translation>Guardar los significados</translation>
    </message>
    <message>
        <source>Name, for the next table of this kind:</source>
        <translation>Nombre, para la próxima tabla de este tipo:</translation>
    </message>
    <message>
        <source>Delete these saved meanings</source>
        <translation>Borrar estos significados guardados</translation>
    </message>
    <message>
        <source>A new team</source>
        <translation>Un equipo nuevo</translation>
    </message>
    <message>
        <source>Name of the team:</source>
        <translation>Nombre del equipo:</translation>
    </message>
    <message>
        <source>2. Where it goes</source>
        <translation>2. Adónde va</translation>
    </message>
    <message>
        <source>2. What the columns mean</source>
        <translation>2. Lo que significan las columnas</translation>
    </message>
    <message>
        <source>Touchline has guessed from the headings. Change what is wrong; leave out what is not wanted.</source>
        <translation>Touchline lo ha deducido de los encabezados. Cambie lo que esté mal; omita lo que no se quiera.</translation>
    </message>
    <message>
        <source>As you saved it under “%1”: the headings are the same.</source>
        <translation>Como lo guardó en «%1»: los encabezados son los mismos.</translation>
    </message>
</context>
<context>
    <name>touchline::NavigationRail</name>
    <message>
        <source>Navigation</source>
        <translation>Navegación</translation>
    </message>
    <message>
        <source>Show names</source>
        <translation>Mostrar nombres</translation>
    </message>
    <message>
        <source>Icons only</source>
        <translation>Solo iconos</translation>
    </message>
</context>
<context>
    <name>touchline::NewSeasonSheet</name>
    <message>
        <source>A new season</source>
        <translation>Una temporada nueva</translation>
    </message>
    <message>
        <source>Competition</source>
        <translation>Competición</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Temporada</translation>
    </message>
    <message>
        <source>The import makes it, with the days that your table has; if it is there already, the table goes into it. Players of the same name in the same team stay the same people.</source>
        <translation>La importación la crea, con los días de su tabla; si ya existe, la tabla entra en ella. Los jugadores del mismo nombre en el mismo equipo siguen siendo las mismas personas.</translation>
    </message>
    <message>
        <source>Co&amp;mpetition</source>
        <translation>Co&amp;mpetición</translation>
    </message>
    <message>
        <source>S&amp;eason</source>
        <translation>Tempor&amp;ada</translation>
    </message>
    <message>
        <source>&amp;Into this season</source>
        <translation>A &amp;esta temporada</translation>
    </message>
</context>
<context>
    <name>touchline::NewWorkspacePage</name>
    <message>
        <source>&amp;Create the workspace</source>
        <translation>&amp;Crear el espacio de trabajo</translation>
    </message>
    <message>
        <source>Rovers U17</source>
        <translation>Rovers U17</translation>
    </message>
    <message>
        <source>Regional league</source>
        <translation>Liga regional</translation>
    </message>
    <message>
        <source>&amp;Sport</source>
        <translation>&amp;Deporte</translation>
    </message>
    <message>
        <source>&amp;Team</source>
        <translation>&amp;Equipo</translation>
    </message>
    <message>
        <source>Co&amp;mpetition</source>
        <translation>Co&amp;mpetición</translation>
    </message>
    <message>
        <source>S&amp;eason</source>
        <translation>Tempor&amp;ada</translation>
    </message>
    <message>
        <source>Match &amp;length</source>
        <translation>D&amp;uración del partido</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Primer día</translation>
    </message>
    <message>
        <source>L&amp;ast day</source>
        <translation>Ú&amp;ltimo día</translation>
    </message>
    <message>
        <source>One &amp;player a line: number, name, position. You can add players later.</source>
        <translation>Un &amp;jugador por línea: dorsal, nombre, posición. Podrá añadir más después.</translation>
    </message>
    <message>
        <source>Squad</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Team and season</source>
        <translation>Equipo y temporada</translation>
    </message>
    <message>
        <source>New workspace on this computer</source>
        <translation>Nuevo espacio de trabajo en este ordenador</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Volver</translation>
    </message>
    <message>
        <source>This installation has no sports. Install Touchline again.</source>
        <translation>Esta instalación no tiene deportes. Instale Touchline de nuevo.</translation>
    </message>
    <message>
        <source>Give your team a name.</source>
        <translation>Dé un nombre a su equipo.</translation>
    </message>
    <message>
        <source>Give the season a name, such as 2026/27.</source>
        <translation>Dé un nombre a la temporada, como 2026/27.</translation>
    </message>
    <message>
        <source>The season ends before it begins.</source>
        <translation>La temporada termina antes de empezar.</translation>
    </message>
    <message>
        <source>Mend the lines of the squad that are named above.</source>
        <translation>Corrija las líneas de la plantilla nombradas arriba.</translation>
    </message>
    <message>
        <source>Matches of %1</source>
        <translation>Partidos de %1</translation>
    </message>
    <message>
        <source>What you typed on %1 is back: the workspace is not made yet.</source>
        <translation>Lo que escribió el %1 está de vuelta: el espacio de trabajo aún no se ha creado.</translation>
    </message>
</context>
<context>
    <name>touchline::NoteSheet</name>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>Texto de la nota</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Team</source>
        <translation>&amp;Equipo</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 de %2 caracteres</translation>
    </message>
    <message>
        <source>Coaches of %1 and admins can read it, nobody else. It is in no export.</source>
        <translation>Pueden leerla los entrenadores de %1 y los administradores, nadie más. No está en ninguna exportación.</translation>
    </message>
</context>
<context>
    <name>touchline::NotesCard</name>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>&amp;Undo the last change</source>
        <translation>&amp;Deshacer el último cambio</translation>
    </message>
    <message>
        <source>Undo the last change of a note</source>
        <translation>Deshacer el último cambio de una nota</translation>
    </message>
    <message>
        <source>Redo the last change of a note</source>
        <translation>Rehacer el último cambio de una nota</translation>
    </message>
    <message>
        <source>Nobody has written anything down about this player yet.</source>
        <translation>Nadie ha anotado nada todavía sobre este jugador.</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>Escribir una nota…</translation>
    </message>
    <message>
        <source>The notes could not be read: %1</source>
        <translation>No se pudieron leer las notas: %1</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message numerus="yes">
        <source>%n changes of these notes wait for the server.</source>
        <translation>
            <numerusform>%n cambio de estas notas espera al servidor.</numerusform>
            <numerusform>%n cambios de estas notas esperan al servidor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n older notes</source>
        <translation>
            <numerusform>Mostrar %n nota más antigua</numerusform>
            <numerusform>Mostrar %n notas más antiguas</numerusform>
        </translation>
    </message>
    <message>
        <source>waits for the server</source>
        <translation>espera al servidor</translation>
    </message>
    <message>
        <source>needs you: look at the changes at the bottom of the window</source>
        <translation>le necesita: mire los cambios al pie de la ventana</translation>
    </message>
    <message>
        <source>Change the note…</source>
        <translation>Cambiar la nota…</translation>
    </message>
    <message>
        <source>Change the note: %1</source>
        <translation>Cambiar la nota: %1</translation>
    </message>
    <message>
        <source>Delete the note</source>
        <translation>Eliminar la nota</translation>
    </message>
    <message>
        <source>Delete the note: %1</source>
        <translation>Eliminar la nota: %1</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Escribir una nota</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>Cambiar la nota</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>Nota sobre %1</translation>
    </message>
    <message>
        <source>The page shows somebody else by now. What you typed is kept: go back to that player to go on with it.</source>
        <translation>La página muestra ahora a otra persona. Lo que ha escrito se conserva: vuelva a ese jugador para continuar.</translation>
    </message>
</context>
<context>
    <name>touchline::NotesViewModel</name>
    <message>
        <source>Note on %1</source>
        <translation>Nota sobre %1</translation>
    </message>
    <message>
        <source>Delete a note on %1</source>
        <translation>Eliminar una nota sobre %1</translation>
    </message>
    <message>
        <source>Somebody else has changed this note in the meantime. Look at it, then decide anew.</source>
        <translation>Otra persona ha cambiado esta nota entretanto. Mírela y decida de nuevo.</translation>
    </message>
</context>
<context>
    <name>touchline::OpeningPage</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar los detalles</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>No ha funcionado</translation>
    </message>
</context>
<context>
    <name>touchline::Outbox</name>
    <message>
        <source>Nothing is open that could be changed.</source>
        <translation>No hay nada abierto que se pueda cambiar.</translation>
    </message>
</context>
<context>
    <name>touchline::OutboxSheet</name>
    <message>
        <source>Mine</source>
        <translation>Mi versión</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>La otra versión</translation>
    </message>
    <message>
        <source>Changes that wait</source>
        <translation>Cambios que esperan</translation>
    </message>
    <message>
        <source>The server has all of your changes.</source>
        <translation>El servidor tiene todos sus cambios.</translation>
    </message>
    <message>
        <source>Waits for the server.</source>
        <translation>Espera al servidor.</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Conservar la mía</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Tomar la otra</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Forget this change</source>
        <translation>Olvidar este cambio</translation>
    </message>
    <message>
        <source>made %1</source>
        <translation>del %1</translation>
    </message>
    <message>
        <source>Typed and not saved yet. It is kept on this computer only.</source>
        <translation>Escrito y aún sin guardar. Solo está en este equipo.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Seguir con ello</translation>
    </message>
    <message>
        <source>Go to the match</source>
        <translation>Ir al partido</translation>
    </message>
    <message>
        <source>Somebody else has changed this in the meantime.</source>
        <translation>Otra persona ha cambiado esto entretanto.</translation>
    </message>
</context>
<context>
    <name>touchline::OverviewPage</name>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Playing time</source>
        <translation>Tiempo de juego</translation>
    </message>
    <message>
        <source>No match yet. Enter one, or import a table.</source>
        <translation>Aún no hay partidos. Introduzca uno, o importe una tabla.</translation>
    </message>
    <message>
        <source>What stands out</source>
        <translation>Lo que destaca</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Squad</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Type to find a team</source>
        <translation>Escriba para buscar un equipo</translation>
    </message>
    <message>
        <source>There is no team in this season yet. Import a table, or ask who keeps the rosters.</source>
        <translation>Aún no hay ningún equipo en esta temporada. Importe una tabla, o pregunte a quien lleva las plantillas.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>%1 - playing time</source>
        <translation>%1 - tiempo de juego</translation>
    </message>
    <message>
        <source>%1 - results</source>
        <translation>%1 - resultados</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Data to complete</source>
        <translation>Datos por completar</translation>
    </message>
    <message>
        <source>%1 - form</source>
        <translation>%1 - forma</translation>
    </message>
    <message>
        <source>Figure of the form</source>
        <translation>Dato de la forma</translation>
    </message>
    <message>
        <source>Form of the squad</source>
        <translation>Forma de la plantilla</translation>
    </message>
    <message>
        <source>%1 - form of the squad</source>
        <translation>%1 - forma de la plantilla</translation>
    </message>
    <message>
        <source>Enter a match…</source>
        <translation>Introducir un partido…</translation>
    </message>
</context>
<context>
    <name>touchline::OverviewViewModel</name>
    <message>
        <source>How time is shared out needs the same matches for everybody: choose days or the whole season at the top.</source>
        <translation>Para ver cómo se reparte el tiempo hacen falta los mismos partidos para todos: elija días o toda la temporada arriba.</translation>
    </message>
</context>
<context>
    <name>touchline::PageCommands</name>
    <message>
        <source>In grids</source>
        <translation>En las tablas</translation>
    </message>
</context>
<context>
    <name>touchline::PaletteFinder</name>
    <message>
        <source>on this page</source>
        <translation>en esta página</translation>
    </message>
</context>
<context>
    <name>touchline::PastCard</name>
    <message>
        <source>Imports so far</source>
        <translation>Importaciones hasta ahora</translation>
    </message>
    <message>
        <source>Undo the &amp;chosen import…</source>
        <translation>Deshacer la importación &amp;elegida…</translation>
    </message>
    <message>
        <source>Nothing was imported yet.</source>
        <translation>Aún no se ha importado nada.</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importaciones</translation>
    </message>
    <message>
        <source>Undo an import</source>
        <translation>Deshacer una importación</translation>
    </message>
    <message>
        <source>Take back what was imported into %1 (%2)? What it made or changed goes, nothing else.</source>
        <translation>¿Retirar lo que se importó en %1 (%2)? Se va lo que creó o cambió, nada más.</translation>
    </message>
    <message>
        <source>&amp;Take it back</source>
        <translation>&amp;Retirar</translation>
    </message>
</context>
<context>
    <name>touchline::PastImports</name>
    <message>
        <source>Own table</source>
        <translation>Tabla propia</translation>
    </message>
    <message>
        <source>A season that is gone</source>
        <translation>Una temporada que ya no existe</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Retirada</translation>
    </message>
    <message>
        <source>Being taken back…</source>
        <translation>Retirándose…</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>Adónde</translation>
    </message>
    <message>
        <source>New matches</source>
        <translation>Partidos nuevos</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importado</translation>
    </message>
</context>
<context>
    <name>touchline::PeriodPicker</name>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Last matches…</source>
        <translation>Últimos partidos…</translation>
    </message>
    <message>
        <source>Between two days…</source>
        <translation>Entre dos días…</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>Entre dos días</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Desde</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Hasta</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>El periodo termina antes de empezar.</translation>
    </message>
    <message>
        <source>Last matches</source>
        <translation>Últimos partidos</translation>
    </message>
    <message>
        <source>&amp;Appearances</source>
        <translation>&amp;Apariciones</translation>
    </message>
</context>
<context>
    <name>touchline::PiecesDevice</name>
    <message>
        <source>%1 has become shorter while it was sent.</source>
        <translation>%1 se ha acortado mientras se enviaba.</translation>
    </message>
</context>
<context>
    <name>touchline::PlayerPage</name>
    <message>
        <source>Trend</source>
        <translation>Evolución</translation>
    </message>
    <message>
        <source>Percentiles</source>
        <translation>Percentiles</translation>
    </message>
    <message>
        <source>Metric of the trend</source>
        <translation>Métrica de la evolución</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Barras</translation>
    </message>
    <message>
        <source>Percentiles as bars</source>
        <translation>Percentiles en barras</translation>
    </message>
    <message>
        <source>No match in this period.</source>
        <translation>Ningún partido en este periodo.</translation>
    </message>
    <message>
        <source>Match log</source>
        <translation>Registro de partidos</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparar…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>One page on paper…</source>
        <translation>Una página en papel…</translation>
    </message>
    <message>
        <source>Page as picture (PNG)…</source>
        <translation>La página como imagen (PNG)…</translation>
    </message>
    <message>
        <source>Match log as table (CSV)…</source>
        <translation>El registro de partidos como tabla (CSV)…</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Equipos</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>Jugador</translation>
    </message>
    <message>
        <source>%1 - percentiles</source>
        <translation>%1 - percentiles</translation>
    </message>
    <message>
        <source>%1 - match log</source>
        <translation>%1 - registro de partidos</translation>
    </message>
    <message>
        <source>Save the page as a picture</source>
        <translation>Guardar la página como imagen</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Imágenes (*.png)</translation>
    </message>
    <message>
        <source>Save the match log as a table</source>
        <translation>Guardar el registro de partidos como tabla</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>%1 could not be written. Check that there is space and that you may write there.</source>
        <translation>No se pudo escribir %1. Compruebe que hay espacio y que puede escribir ahí.</translation>
    </message>
    <message>
        <source>In parts</source>
        <translation>Por partes</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Partes</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Partidos</translation>
    </message>
    <message>
        <source>No such match in this period.</source>
        <translation>Ningún partido así en este periodo.</translation>
    </message>
</context>
<context>
    <name>touchline::PlayerViewModel</name>
    <message>
        <source>%1 (before: %2)</source>
        <translation>%1 (antes: %2)</translation>
    </message>
</context>
<context>
    <name>touchline::PlayersModel</name>
    <message>
        <source>Player</source>
        <translation>Jugador</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Pos.</source>
        <translation>Pto.</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Nacimiento</translation>
    </message>
</context>
<context>
    <name>touchline::PlayersPage</name>
    <message>
        <source>Players</source>
        <translation>Jugadores</translation>
    </message>
    <message>
        <source>Type a part of the name</source>
        <translation>Escriba una parte del nombre</translation>
    </message>
    <message>
        <source>Find a player</source>
        <translation>Encontrar un jugador</translation>
    </message>
    <message>
        <source>No player of this season has such a name.</source>
        <translation>Ningún jugador de esta temporada se llama así.</translation>
    </message>
    <message numerus="yes">
        <source>The first %n players. Type to find the others.</source>
        <translation>
            <numerusform>El primer jugador. Escriba para encontrar a los demás.</numerusform>
            <numerusform>Los primeros %n jugadores. Escriba para encontrar a los demás.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n players</source>
        <translation>
            <numerusform>%n jugador</numerusform>
            <numerusform>%n jugadores</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no player in this season yet. Import a table, or ask who keeps the rosters.</source>
        <translation>Aún no hay ningún jugador en esta temporada. Importe una tabla, o pregunte a quien lleva las plantillas.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Mostrar a todos</translation>
    </message>
</context>
<context>
    <name>touchline::ProgramCard</name>
    <message>
        <source>Touchline itself</source>
        <translation>El propio Touchline</translation>
    </message>
    <message>
        <source>Show the last &amp;report</source>
        <translation>Ver el último info&amp;rme</translation>
    </message>
    <message>
        <source>&amp;Keep a report when Touchline crashes</source>
        <translation>&amp;Guardar un informe cuando Touchline falle</translation>
    </message>
    <message>
        <source>It stays on this computer and is sent nowhere. It holds versions and where in the program it happened, and nothing of teams and players.</source>
        <translation>Se queda en este ordenador y no se envía a ninguna parte. Contiene versiones y en qué punto del programa ocurrió, y nada de equipos y jugadores.</translation>
    </message>
    <message>
        <source>Tell &amp;me about new versions</source>
        <translation>&amp;Avisarme de versiones nuevas</translation>
    </message>
    <message>
        <source>Once a day at most, when Touchline is started, %1 is asked for the newest version. Nothing about you is sent.</source>
        <translation>Una vez al día como mucho, al iniciar Touchline, se pregunta a %1 por la versión más reciente. No se envía nada sobre usted.</translation>
    </message>
</context>
<context>
    <name>touchline::RadarChart</name>
    <message>
        <source>Percentiles</source>
        <translation>Percentiles</translation>
    </message>
    <message>
        <source>Percentiles of %1</source>
        <translation>Percentiles de %1</translation>
    </message>
    <message>
        <source>no comparison</source>
        <translation>sin comparación</translation>
    </message>
    <message>
        <source>%1th percentile</source>
        <translation>percentil %1</translation>
    </message>
    <message>
        <source>%1st percentile</source>
        <translation>percentil %1</translation>
    </message>
    <message>
        <source>%1nd percentile</source>
        <translation>percentil %1</translation>
    </message>
    <message>
        <source>%1rd percentile</source>
        <translation>percentil %1</translation>
    </message>
    <message>
        <source>Rank among %1</source>
        <translation>Puesto entre %1</translation>
    </message>
    <message>
        <source>Percentiles among %1; dashed: the median</source>
        <translation>Percentiles entre %1; línea discontinua: la mediana</translation>
    </message>
    <message>
        <source>Statistic</source>
        <translation>Estadística</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>%1: no comparison yet.</source>
        <translation>%1: aún sin comparación.</translation>
    </message>
    <message>
        <source> among %1</source>
        <translation> entre %1</translation>
    </message>
    <message>
        <source>%1%2: highest in %3 (%4), lowest in %5 (%6).</source>
        <translation>%1%2: lo más alto en %3 (%4), lo más bajo en %5 (%6).</translation>
    </message>
    <message>
        <source>Value %1</source>
        <translation>Valor %1</translation>
    </message>
    <message>
        <source>Nothing to compare in this period yet.</source>
        <translation>Aún no hay nada que comparar en este periodo.</translation>
    </message>
</context>
<context>
    <name>touchline::ReadingChoices</name>
    <message>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>Between the cells</source>
        <translation>Entre las celdas</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>Encabezados</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>Signo decimal</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>&amp;Hoja</translation>
    </message>
    <message>
        <source>&amp;Headings</source>
        <translation>&amp;Encabezados</translation>
    </message>
    <message>
        <source>&amp;Between the cells</source>
        <translation>En&amp;tre las celdas</translation>
    </message>
    <message>
        <source>E&amp;ncoding</source>
        <translation>C&amp;odificación</translation>
    </message>
    <message>
        <source>Deci&amp;mal sign</source>
        <translation>Signo deci&amp;mal</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>coma</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>punto y coma</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulador</translation>
    </message>
    <message>
        <source>bar (|)</source>
        <translation>barra (|)</translation>
    </message>
    <message>
        <source>point: 1.5</source>
        <translation>punto: 1.5</translation>
    </message>
    <message>
        <source>comma: 1,5</source>
        <translation>coma: 1,5</translation>
    </message>
</context>
<context>
    <name>touchline::ReportJob</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>No se puede escribir %1: %2</translation>
    </message>
    <message>
        <source>The report was not finished: its page was left, or season or period have changed.</source>
        <translation>El informe no se terminó: se dejó la página, o cambiaron la temporada o el período.</translation>
    </message>
</context>
<context>
    <name>touchline::ReportPreview</name>
    <message>
        <source>Preview of the page</source>
        <translation>Vista previa de la página</translation>
    </message>
</context>
<context>
    <name>touchline::ReportViewModel</name>
    <message>
        <source>%1 - report</source>
        <translation>%1 - informe</translation>
    </message>
</context>
<context>
    <name>touchline::ReportsPage</name>
    <message>
        <source>What the report is about</source>
        <translation>De qué trata el informe</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>Jugador</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>&amp;Logo…</source>
        <translation>&amp;Logotipo…</translation>
    </message>
    <message>
        <source>Without logo</source>
        <translation>Sin logotipo</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Guardar como PDF…</translation>
    </message>
    <message>
        <source>Pri&amp;nt…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>A player</source>
        <translation>Un jugador</translation>
    </message>
    <message>
        <source>A team</source>
        <translation>Un equipo</translation>
    </message>
    <message>
        <source>A squad, a page for each</source>
        <translation>Una plantilla, una página por jugador</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Type to find a team</source>
        <translation>Escriba para buscar un equipo</translation>
    </message>
    <message>
        <source>Type to find a player</source>
        <translation>Escriba para encontrar un jugador</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;Sobre</translation>
    </message>
    <message>
        <source>&amp;Team</source>
        <translation>&amp;Equipo</translation>
    </message>
    <message>
        <source>&amp;Player</source>
        <translation>&amp;Jugador</translation>
    </message>
    <message>
        <source>Pape&amp;r</source>
        <translation>&amp;Papel</translation>
    </message>
    <message>
        <source>&amp;Figures</source>
        <translation>Ci&amp;fras</translation>
    </message>
    <message>
        <source>Tren&amp;d</source>
        <translation>E&amp;volución</translation>
    </message>
    <message>
        <source>Per&amp;centiles</source>
        <translation>Pe&amp;rcentiles</translation>
    </message>
    <message>
        <source>Ta&amp;ble</source>
        <translation>Ta&amp;bla</translation>
    </message>
    <message>
        <source>A picture (PNG or JPEG) at the end of the head of every page</source>
        <translation>Una imagen (PNG o JPEG) al final del encabezado de cada página</translation>
    </message>
    <message>
        <source>Pages written</source>
        <translation>Páginas escritas</translation>
    </message>
    <message>
        <source>Cancelled; no file was written.</source>
        <translation>Cancelado; no se escribió ningún archivo.</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n pages as %1.</source>
        <translation>
            <numerusform>%n página guardada como %1.</numerusform>
            <numerusform>%n páginas guardadas como %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the squad as a PDF and print that</source>
        <translation>Guarde la plantilla como PDF e imprima ese archivo</translation>
    </message>
    <message numerus="yes">
        <source>%n pages, one for each who played in the period. This is one of them.</source>
        <translation>
            <numerusform>%n página, una por cada uno que jugó en el periodo. Esta es una de ellas.</numerusform>
            <numerusform>%n páginas, una por cada uno que jugó en el periodo. Esta es una de ellas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The page as it will be on paper. Season and period are chosen at the top.</source>
        <translation>La página como quedará en papel. La temporada y el periodo se eligen arriba.</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Elegir un logotipo</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documentos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The printer does not take the page. Save it as a PDF and print that.</source>
        <translation>La impresora no acepta la página. Guárdela como PDF e imprima ese archivo.</translation>
    </message>
    <message>
        <source>The page is on its way to the printer.</source>
        <translation>La página va camino de la impresora.</translation>
    </message>
    <message>
        <source>the document that is being written</source>
        <translation>el documento que se está escribiendo</translation>
    </message>
    <message>
        <source>For&amp;m</source>
        <translation>For&amp;ma</translation>
    </message>
    <message>
        <source>For and a&amp;gainst</source>
        <translation>A favor y en co&amp;ntra</translation>
    </message>
    <message>
        <source>There is no team in this season yet. Import a table, or ask who keeps the rosters.</source>
        <translation>Aún no hay ningún equipo en esta temporada. Importe una tabla, o pregunte a quien lleva las plantillas.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Nobody of this team has played yet. Choose another team, or import its matches.</source>
        <translation>Nadie de este equipo ha jugado todavía. Elija otro equipo, o importe sus partidos.</translation>
    </message>
    <message>
        <source>Nobody of this team has played in this period. Choose another team, or the whole season.</source>
        <translation>Nadie de este equipo ha jugado en este periodo. Elija otro equipo, o toda la temporada.</translation>
    </message>
    <message>
        <source>Show the whole season</source>
        <translation>Mostrar toda la temporada</translation>
    </message>
    <message>
        <source>As &amp;of</source>
        <translation>A fec&amp;ha de</translation>
    </message>
    <message>
        <source>Stop making the report</source>
        <translation>Detener la creación del informe</translation>
    </message>
    <message>
        <source>Matc&amp;hes</source>
        <translation>Parti&amp;dos</translation>
    </message>
    <message>
        <source>The figures as they stood that evening: of the matches up to and including this day</source>
        <translation>Las cifras tal como estaban esa noche: de los partidos hasta ese día inclusive</translation>
    </message>
    <message>
        <source>Nobody of this team had played by this day. Choose a later one, or the figures of now.</source>
        <translation>Nadie de este equipo había jugado hasta ese día. Elija uno posterior o las cifras de ahora.</translation>
    </message>
    <message>
        <source>Show the figures of now</source>
        <translation>Mostrar las cifras de ahora</translation>
    </message>
</context>
<context>
    <name>touchline::ResultsModel</name>
    <message>
        <source>home</source>
        <translation>en casa</translation>
    </message>
    <message>
        <source>away</source>
        <translation>fuera</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Opponent</source>
        <translation>Rival</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>W/D/L</source>
        <translation>G/E/P</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Jornada</translation>
    </message>
</context>
<context>
    <name>touchline::RosterEdit</name>
    <message>
        <source>Edit the player…</source>
        <translation>Editar el jugador…</translation>
    </message>
    <message>
        <source>Undo the edit</source>
        <translation>Deshacer la edición</translation>
    </message>
    <message>
        <source>Redo the edit</source>
        <translation>Rehacer la edición</translation>
    </message>
    <message numerus="yes">
        <source>%n players have changes that the server does not have yet: %1.</source>
        <translation>
            <numerusform>%n jugador tiene cambios que el servidor aún no tiene: %1.</numerusform>
            <numerusform>%n jugadores tienen cambios que el servidor aún no tiene: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo the edit</source>
        <translation>&amp;Deshacer la edición</translation>
    </message>
    <message>
        <source>Add players…</source>
        <translation>Añadir jugadores…</translation>
    </message>
    <message>
        <source>Squad: %1</source>
        <translation>Plantilla: %1</translation>
    </message>
    <message>
        <source>New players of %1</source>
        <translation>Jugadores nuevos de %1</translation>
    </message>
</context>
<context>
    <name>touchline::RosterSheet</name>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Edit the player</source>
        <translation>Editar el jugador</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Shirt number</source>
        <translation>Dorsal</translation>
    </message>
    <message>
        <source>No position</source>
        <translation>Sin posición</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Shirt n&amp;umber</source>
        <translation>N&amp;úmero</translation>
    </message>
    <message>
        <source>&amp;Position</source>
        <translation>&amp;Posición</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Leaves the team, last day</source>
        <translation>&amp;Deja el equipo, último día</translation>
    </message>
    <message>
        <source>Last day with the team</source>
        <translation>Último día en el equipo</translation>
    </message>
</context>
<context>
    <name>touchline::RosterViewModel</name>
    <message>
        <source>The registration of this player is not known here. Try again when the server answers.</source>
        <translation>La inscripción de este jugador no se conoce aquí. Inténtelo otra vez cuando responda el servidor.</translation>
    </message>
    <message>
        <source>A player needs a name.</source>
        <translation>Un jugador necesita un nombre.</translation>
    </message>
    <message>
        <source>The server has not said which state this is of. Try again when it answers.</source>
        <translation>El servidor no ha dicho de qué estado se trata. Inténtelo otra vez cuando responda.</translation>
    </message>
    <message>
        <source>Squad: %1</source>
        <translation>Plantilla: %1</translation>
    </message>
    <message>
        <source>Only the coaches of this team and admins may add players to it.</source>
        <translation>Solo los entrenadores de este equipo y los administradores pueden añadirle jugadores.</translation>
    </message>
    <message>
        <source>New player: %1</source>
        <translation>Jugador nuevo: %1</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>Delete the player: %1</source>
        <translation>Eliminar al jugador: %1</translation>
    </message>
    <message>
        <source>Take %1 out of the squad</source>
        <translation>Quitar a %1 de la plantilla</translation>
    </message>
</context>
<context>
    <name>touchline::SampleMaker</name>
    <message>
        <source>Playing the sample season…</source>
        <translation>Se juega la temporada de ejemplo…</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Check that there is space and that you may write there.</source>
        <translation>No se puede crear la carpeta %1. Compruebe que hay espacio y que puede escribir ahí.</translation>
    </message>
    <message>
        <source>The sample league could not be made.</source>
        <translation>No se pudo crear la liga de ejemplo.</translation>
    </message>
    <message>
        <source>The sample league could not be stored as %1.</source>
        <translation>No se pudo guardar la liga de ejemplo como %1.</translation>
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
        <translation>Jugador</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Muestra</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>too little to be compared</source>
        <translation>demasiado poco para comparar</translation>
    </message>
    <message>
        <source>Nobody has both numbers yet.</source>
        <translation>Nadie tiene aún ambas cifras.</translation>
    </message>
    <message>
        <source>compared</source>
        <translation>comparado</translation>
    </message>
    <message>
        <source>median</source>
        <translation>mediana</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Elegido</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message numerus="yes">
        <source>%n players are chosen.</source>
        <translation>
            <numerusform>%n jugador está elegido.</numerusform>
            <numerusform>%n jugadores están elegidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no number</source>
        <translation>%1: sin cifra</translation>
    </message>
    <message>
        <source>chosen to be compared</source>
        <translation>elegido para comparar</translation>
    </message>
</context>
<context>
    <name>touchline::Scope</name>
    <message>
        <source>This server describes %1 in a way that this version of Touchline does not understand. Update Touchline.</source>
        <translation>Este servidor describe %1 de un modo que esta versión de Touchline no entiende. Actualice Touchline.</translation>
    </message>
</context>
<context>
    <name>touchline::SelfCare</name>
    <message>
        <source>Touchline ended unexpectedly on %1, %2.</source>
        <comment>day, time</comment>
        <translation>Touchline se cerró inesperadamente el %1 a las %2.</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Ver el informe</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Touchline %1 can be had; this is %2.</source>
        <translation>Ya está disponible Touchline %1; esta es la %2.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Novedades</translation>
    </message>
    <message>
        <source>Not this one</source>
        <translation>Esta no</translation>
    </message>
</context>
<context>
    <name>touchline::ServerProgram</name>
    <message>
        <source>The local server could not be started: %1.</source>
        <translation>No se pudo iniciar el servidor local: %1.</translation>
    </message>
</context>
<context>
    <name>touchline::Session</name>
    <message>
        <source>Your session has ended. Sign in again.</source>
        <translation>Su sesión ha terminado. Iníciela de nuevo.</translation>
    </message>
    <message>
        <source>Opening the sample league…</source>
        <translation>Abriendo la liga de ejemplo…</translation>
    </message>
    <message>
        <source>Opening the workspace…</source>
        <translation>Abriendo el espacio de trabajo…</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Check that there is space and that you may write there.</source>
        <translation>No se puede crear la carpeta %1. Compruebe que hay espacio y que puede escribir ahí.</translation>
    </message>
    <message>
        <source>Making the workspace…</source>
        <translation>Creando el espacio de trabajo…</translation>
    </message>
    <message>
        <source>Entering the squad…</source>
        <translation>Introduciendo la plantilla…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Iniciando sesión…</translation>
    </message>
    <message>
        <source>You are signed out, but your sign-in may still lie in the keychain, which is locked or does not answer. Touchline deletes it as soon as the keychain is open; or delete “Touchline” there yourself.</source>
        <translation>Ha cerrado la sesión, pero su acceso puede seguir en el llavero, que está bloqueado o no responde. Touchline lo borra en cuanto el llavero esté abierto; o borre usted mismo «Touchline» allí.</translation>
    </message>
</context>
<context>
    <name>touchline::SettingsPage</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>Cerrar &amp;sesión</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Open &amp;another workspace…</source>
        <translation>Abrir &amp;otro espacio de trabajo…</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espacio de trabajo</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Touchline %1, on Qt %2. Free software under the GNU General Public License 3 or later.</source>
        <translation>Touchline %1, sobre Qt %2. Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>%1, on this computer only</source>
        <comment>name of a workspace</comment>
        <translation>%1, solo en este ordenador</translation>
    </message>
    <message>
        <source>viewer</source>
        <translation>lector</translation>
    </message>
    <message>
        <source>admin</source>
        <translation>administrador</translation>
    </message>
    <message>
        <source>coach</source>
        <translation>entrenador</translation>
    </message>
    <message>
        <source>Signed in as %1 (%2)</source>
        <comment>name, role</comment>
        <translation>Sesión iniciada: %1 (%2)</translation>
    </message>
    <message>
        <source>There is no setting with these words.</source>
        <translation>No hay ningún ajuste con estas palabras.</translation>
    </message>
    <message>
        <source>Type to find a setting</source>
        <translation>Escriba para buscar un ajuste</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Buscar un ajuste</translation>
    </message>
    <message>
        <source>&amp;Numbers and days</source>
        <translation>&amp;Números y fechas</translation>
    </message>
    <message>
        <source>&amp;Copy debug info</source>
        <translation>&amp;Copiar la información de diagnóstico</translation>
    </message>
    <message>
        <source>Versions, system, screen and language, for whoever helps you. No names, no addresses.</source>
        <translation>Versiones, sistema, pantalla e idioma, para quien le ayude. Sin nombres ni direcciones.</translation>
    </message>
    <message>
        <source>The debug info is in the clipboard.</source>
        <translation>La información de diagnóstico está en el portapapeles.</translation>
    </message>
</context>
<context>
    <name>touchline::SignInPage</name>
    <message>
        <source>&amp;Stay signed in on this computer</source>
        <translation>&amp;Mantener la sesión en este ordenador</translation>
    </message>
    <message>
        <source>Sign &amp;in</source>
        <translation>&amp;Iniciar sesión</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Volver</translation>
    </message>
    <message>
        <source>Server &amp;address</source>
        <translation>&amp;Dirección del servidor</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Su &amp;nombre</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>Connect to your club&apos;s server</source>
        <translation>Conectarse al servidor de su club</translation>
    </message>
    <message>
        <source>Not encrypted: others on the way can read your password. Use https unless you trust the whole network.</source>
        <translation>Sin cifrar: otros por el camino pueden leer su contraseña. Use https, salvo que confíe en toda la red.</translation>
    </message>
</context>
<context>
    <name>touchline::Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>Cargando</translation>
    </message>
</context>
<context>
    <name>touchline::SplitsChart</name>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalo del 95 %</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Muestra</translation>
    </message>
    <message>
        <source>%1: no numbers in this period.</source>
        <translation>%1: sin números en este periodo.</translation>
    </message>
    <message>
        <source>%1: %2 (%3).</source>
        <translation>%1: %2 (%3).</translation>
    </message>
    <message>
        <source>%1: highest %2 (%3), lowest %4 (%5).</source>
        <translation>%1: máximo %2 (%3), mínimo %4 (%5).</translation>
    </message>
    <message>
        <source>95 % interval %1</source>
        <translation>Intervalo del 95 % %1</translation>
    </message>
</context>
<context>
    <name>touchline::SplitsViewModel</name>
    <message>
        <source>Home and away</source>
        <translation>Casa y fuera</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Starter or substitute</source>
        <translation>Titular o suplente</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Opponent</source>
        <translation>Rival</translation>
    </message>
    <message>
        <source>In parts</source>
        <translation>Por partes</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>The parts could not be read.</source>
        <translation>No se pudieron leer las partes.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>En casa</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Fuera</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Ganados</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Empatados</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdidos</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>De titular</translation>
    </message>
    <message>
        <source>Came on</source>
        <translation>Entró de suplente</translation>
    </message>
    <message>
        <source>No appearance in this period.</source>
        <translation>Ninguna aparición en este periodo.</translation>
    </message>
    <message numerus="yes">
        <source>%n matches</source>
        <translation>
            <numerusform>%n partido</numerusform>
            <numerusform>%n partidos</numerusform>
        </translation>
    </message>
    <message>
        <source>no number</source>
        <translation>sin número</translation>
    </message>
    <message>
        <source>Upright: all of them, %1; lines: 95 % intervals</source>
        <translation>Vertical: todos juntos, %1; líneas: intervalos del 95 %</translation>
    </message>
</context>
<context>
    <name>touchline::SquadEntry</name>
    <message>
        <source>Squad as it was understood</source>
        <translation>La plantilla tal como se ha entendido</translation>
    </message>
    <message>
        <source>9 Ana Ferreira FWD
1 Mia Okafor GK
…or paste the columns of your spreadsheet</source>
        <translation>9 Ana Ferreira FWD
1 Mia Okafor GK
…o pegue las columnas de su hoja de cálculo</translation>
    </message>
    <message>
        <source>Squad</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>%1 is in the squad already. Add something that tells the two apart.</source>
        <translation>%1 ya está en la plantilla. Añada algo que distinga a los dos.</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Nadie aún</translation>
    </message>
    <message numerus="yes">
        <source>%n players understood</source>
        <translation>
            <numerusform>%n jugador entendido</numerusform>
            <numerusform>%n jugadores entendidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>…and %n more</source>
        <translation>
            <numerusform>…y %n más</numerusform>
            <numerusform>…y %n más</numerusform>
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
            <numerusform>percentil %1 de su único partido</numerusform>
            <numerusform>percentil %1 de sus %n propios partidos</numerusform>
        </translation>
    </message>
    <message>
        <source>did not play</source>
        <translation>no jugó</translation>
    </message>
    <message>
        <source>Most often above the own middle: %1, in %2 of %3.</source>
        <translation>Más veces por encima de su propio punto medio: %1, en %2 de %3.</translation>
    </message>
    <message>
        <source>Form of the squad</source>
        <translation>Forma de la plantilla</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>The form of the squad could not be read.</source>
        <translation>No se pudo leer la forma de la plantilla.</translation>
    </message>
    <message>
        <source>the player&apos;s weakest matches</source>
        <translation>los partidos más flojos del jugador</translation>
    </message>
    <message>
        <source>the best</source>
        <translation>los mejores</translation>
    </message>
    <message>
        <source>Nobody has played for the team yet.</source>
        <translation>Nadie ha jugado todavía con el equipo.</translation>
    </message>
    <message>
        <source>%1: nobody has recorded that in these matches.</source>
        <translation>%1: nadie lo registró en estos partidos.</translation>
    </message>
    <message numerus="yes">
        <source>%1 in the last %2 matches, %n players; the shade says where a match stands among the player&apos;s own of the season.</source>
        <translation>
            <numerusform>%1 en los últimos %2 partidos, un jugador; el tono dice dónde queda un partido entre los suyos de la temporada.</numerusform>
            <numerusform>%1 en los últimos %2 partidos, %n jugadores; el tono dice dónde queda un partido entre los suyos de la temporada.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchline::SquadModel</name>
    <message numerus="yes">
        <source>%1, from %n matches and %2</source>
        <translation>
            <numerusform>%1, de %n partido y %2</numerusform>
            <numerusform>%1, de %n partidos y %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Player</source>
        <translation>Jugador</translation>
    </message>
    <message>
        <source>Shirt number</source>
        <translation>Dorsal</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Pos.</source>
        <translation>Pto.</translation>
    </message>
    <message>
        <source>Appearances</source>
        <translation>Apariciones</translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>Apar.</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Titular</translation>
    </message>
    <message>
        <source>Playing time</source>
        <translation>Tiempo de juego</translation>
    </message>
</context>
<context>
    <name>touchline::SquadPreviewModel</name>
    <message>
        <source>Player</source>
        <translation>Jugador</translation>
    </message>
    <message>
        <source>Pos.</source>
        <translation>Pto.</translation>
    </message>
</context>
<context>
    <name>touchline::TableCard</name>
    <message>
        <source>1. Your table</source>
        <translation>1. Su tabla</translation>
    </message>
    <message>
        <source>Choose &amp;files…</source>
        <translation>Elegir &amp;archivos…</translation>
    </message>
    <message>
        <source>The table</source>
        <translation>La tabla</translation>
    </message>
    <message>
        <source>Choose a f&amp;older…</source>
        <translation>Elegir una &amp;carpeta…</translation>
    </message>
    <message>
        <source>&amp;Paste a table</source>
        <translation>&amp;Pegar una tabla</translation>
    </message>
    <message>
        <source>Save an &amp;example…</source>
        <translation>Guardar un e&amp;jemplo…</translation>
    </message>
    <message>
        <source>Choose a table, or the files of a known source</source>
        <translation>Elegir una tabla o los archivos de una fuente conocida</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.xlsm)</source>
        <translation>Tablas (*.csv *.tsv *.txt *.xlsx *.xlsm)</translation>
    </message>
    <message>
        <source>Choose the folder with the files of a known source</source>
        <translation>Elegir la carpeta con los archivos de una fuente conocida</translation>
    </message>
    <message>
        <source>Save an example</source>
        <translation>Guardar un ejemplo</translation>
    </message>
    <message>
        <source>Example for Touchline</source>
        <translation>Ejemplo para Touchline</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1. Open it in a spreadsheet program and put your own figures in.</source>
        <translation>Guardado como %1. Ábralo en una hoja de cálculo y ponga sus propias cifras.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>No se pudo escribir %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Recognised as %1. %2: %3.</source>
        <translation>Reconocido como %1. %2: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n files have no use in it, and are left out.</source>
        <translation>
            <numerusform>%n archivo no tiene uso y se deja fuera.</numerusform>
            <numerusform>%n archivos no tienen uso y se dejan fuera.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the table…</source>
        <translation>Leyendo la tabla…</translation>
    </message>
    <message>
        <source>A row for each player in each match, with headings in the first line: day, opponent, player, minutes, goals, whatever you write down. Drop a file here (CSV or Excel), choose one, or copy the cells in your spreadsheet and paste them. Files of a known source (FPL, NBA, NHL, WNBA) come together, or as a folder. Your own may look like this:</source>
        <translation>Una fila para cada jugador en cada partido, con títulos en la primera línea: día, rival, jugador, minutos, goles, lo que usted anote. Suelte un archivo aquí (CSV o Excel), elija uno, o copie las celdas de su hoja de cálculo y péguelas. Los archivos de una fuente conocida (FPL, NBA, NHL, WNBA) vienen juntos o como carpeta. La suya puede parecerse a esto:</translation>
    </message>
    <message>
        <source>%1: %2, %3. A double click on a cell mends it here; your file stays as it is.</source>
        <translation>%1: %2, %3. Un doble clic en una celda la corrige aquí; su archivo queda como está.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n fila</numerusform>
            <numerusform>%n filas</numerusform>
        </translation>
    </message>
    <message>
        <source>1. Your files</source>
        <translation>1. Sus archivos</translation>
    </message>
</context>
<context>
    <name>touchline::TableIssuesModel</name>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Celda</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Lo que está mal</translation>
    </message>
</context>
<context>
    <name>touchline::TeamPage</name>
    <message>
        <source>Squad</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Equipos</translation>
    </message>
    <message>
        <source>%1 - squad</source>
        <translation>%1 - plantilla</translation>
    </message>
    <message>
        <source>For and against</source>
        <translation>A favor y en contra</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>%1 - form</source>
        <translation>%1 - forma</translation>
    </message>
    <message>
        <source>Opponents</source>
        <translation>Rivales</translation>
    </message>
    <message>
        <source>No match yet. Enter one, or import a table.</source>
        <translation>Aún no hay partidos. Introduzca uno, o importe una tabla.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>%1 - results</source>
        <translation>%1 - resultados</translation>
    </message>
    <message>
        <source>%1 - for and against</source>
        <translation>%1 - a favor y en contra</translation>
    </message>
    <message>
        <source>Nobody is registered for this team yet. Import a table, or ask who keeps the rosters.</source>
        <translation>Aún no hay nadie inscrito en este equipo. Importe una tabla, o pregunte a quien lleva las plantillas.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
</context>
<context>
    <name>touchline::TeamViewModel</name>
    <message numerus="yes">
        <source>%n players</source>
        <translation>
            <numerusform>%n jugador</numerusform>
            <numerusform>%n jugadores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with appearances</source>
        <translation>
            <numerusform>%n con apariciones</numerusform>
            <numerusform>%n con apariciones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchline::TeamsModel</name>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Club</source>
        <translation>Club</translation>
    </message>
    <message>
        <source>Players</source>
        <translation>Jugadores</translation>
    </message>
</context>
<context>
    <name>touchline::TeamsPage</name>
    <message>
        <source>Teams</source>
        <translation>Equipos</translation>
    </message>
    <message>
        <source>There is no team in this season yet. Import a table, or ask who keeps the rosters.</source>
        <translation>Aún no hay ningún equipo en esta temporada. Importe una tabla, o pregunte a quien lleva las plantillas.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
</context>
<context>
    <name>touchline::Toast</name>
    <message>
        <source>Dismiss message</source>
        <translation>Cerrar el mensaje</translation>
    </message>
</context>
<context>
    <name>touchline::TopBar</name>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Temporada</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Find and do</source>
        <translation>Buscar y hacer</translation>
    </message>
    <message>
        <source>Find a player, a team or a command</source>
        <translation>Encontrar un jugador, un equipo o una orden</translation>
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
        <translation>sin valor</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Partido</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Rolling</source>
        <translation>Media móvil</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Muestra</translation>
    </message>
    <message numerus="yes">
        <source>%1 over %n match(es)</source>
        <translation>
            <numerusform>%1 en %n partido</numerusform>
            <numerusform>%1 en %n partidos</numerusform>
        </translation>
    </message>
    <message>
        <source>, season %1</source>
        <translation>, temporada %1</translation>
    </message>
    <message>
        <source> (95 % interval %1 to %2)</source>
        <translation> (intervalo del 95 % de %1 a %2)</translation>
    </message>
    <message>
        <source>, latest rolling value %1</source>
        <translation>, último valor móvil %1</translation>
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
        <translation>%1: %2 en %3</translation>
    </message>
    <message>
        <source>No matches in this period yet.</source>
        <translation>Aún no hay partidos en este periodo.</translation>
    </message>
</context>
<context>
    <name>touchline::TrustedCard</name>
    <message>
        <source>Trusted servers</source>
        <translation>Servidores de confianza</translation>
    </message>
    <message>
        <source>Servers with a certificate of their own, whose fingerprint you have compared.</source>
        <translation>Servidores con certificado propio, cuya huella ha comparado.</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Huella (SHA-256)</translation>
    </message>
    <message>
        <source>Stop trusting it</source>
        <translation>Dejar de confiar en él</translation>
    </message>
    <message>
        <source>Stop trusting %1</source>
        <translation>Dejar de confiar en %1</translation>
    </message>
</context>
<context>
    <name>touchline::Upcoming</name>
    <message>
        <source>Upcoming</source>
        <translation>Próximos partidos</translation>
    </message>
    <message>
        <source>At home against %1</source>
        <translation>En casa contra %1</translation>
    </message>
    <message>
        <source>Away against %1</source>
        <translation>Fuera contra %1</translation>
    </message>
    <message>
        <source>To the match: %1</source>
        <translation>Al partido: %1</translation>
    </message>
    <message>
        <source>To the match</source>
        <translation>Al partido</translation>
    </message>
</context>
<context>
    <name>touchline::VersusChart</name>
    <message>
        <source>Statistic</source>
        <translation>Estadística</translation>
    </message>
    <message>
        <source>%1 has more in %2 of %3 figures, %4 in %5.</source>
        <comment>team, number, number, other team, number</comment>
        <translation>%1 tiene más en %2 de %3 cifras, %4 en %5.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No figures yet.</source>
        <translation>Todavía no hay cifras.</translation>
    </message>
</context>
<context>
    <name>touchline::WelcomePage</name>
    <message>
        <source>%1 at %2</source>
        <comment>user at server</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Sample league</source>
        <translation>Liga de ejemplo</translation>
    </message>
    <message>
        <source>Welcome to Touchline</source>
        <translation>Bienvenido a Touchline</translation>
    </message>
    <message>
        <source>Statistics for your team, with every number&apos;s sample and certainty beside it. How do you want to begin?</source>
        <translation>Estadísticas para su equipo, cada cifra con su muestra y su certeza al lado. ¿Cómo quiere empezar?</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Echar un vistazo</translation>
    </message>
    <message>
        <source>A made-up league with 20 teams and a whole season of matches. Nothing to fill in; ready in a few seconds.</source>
        <translation>Una liga inventada de 20 equipos con una temporada entera de partidos. Nada que rellenar; lista en unos segundos.</translation>
    </message>
    <message>
        <source>&amp;Try the sample league</source>
        <translation>&amp;Probar la liga de ejemplo</translation>
    </message>
    <message>
        <source>Your own team</source>
        <translation>Su propio equipo</translation>
    </message>
    <message>
        <source>Your team on this computer only. Type or paste the squad; no account and no server needed.</source>
        <translation>Su equipo solo en este ordenador. Escriba o pegue la plantilla; sin cuenta ni servidor.</translation>
    </message>
    <message>
        <source>&amp;New workspace</source>
        <translation>&amp;Nuevo espacio de trabajo</translation>
    </message>
    <message>
        <source>Your club&apos;s server</source>
        <translation>El servidor de su club</translation>
    </message>
    <message>
        <source>Your club already runs Touchline. You need its address, your name and your password.</source>
        <translation>Su club ya usa Touchline. Necesita su dirección, su nombre y su contraseña.</translation>
    </message>
    <message>
        <source>&amp;Connect to a server</source>
        <translation>&amp;Conectarse a un servidor</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Abrir de nuevo</translation>
    </message>
</context>
<context>
    <name>touchline::Workbench</name>
    <message numerus="yes">
        <source>%n changes need you</source>
        <translation>
            <numerusform>%n cambio le necesita</numerusform>
            <numerusform>%n cambios le necesitan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes wait for the server</source>
        <translation>
            <numerusform>%n cambio espera al servidor</numerusform>
            <numerusform>%n cambios esperan al servidor</numerusform>
        </translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>en este ordenador</translation>
    </message>
    <message>
        <source>online</source>
        <translation>en línea</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>El servidor no responde.</translation>
    </message>
    <message>
        <source>The server does not answer. You are looking at data from %1.</source>
        <translation>El servidor no responde. Está viendo datos de %1.</translation>
    </message>
    <message>
        <source>Trying again…</source>
        <translation>Intentando de nuevo…</translation>
    </message>
    <message>
        <source>Touchline keeps trying.</source>
        <translation>Touchline lo sigue intentando.</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Reintentar ahora</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>offline, as of %1</source>
        <translation>sin conexión, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n drafts not saved</source>
        <translation>
            <numerusform>%n borrador sin guardar</numerusform>
            <numerusform>%n borradores sin guardar</numerusform>
        </translation>
    </message>
</context>
</TS>
