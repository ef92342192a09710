<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Errors</name>
    <message numerus="yes">
        <source>Try again in %n seconds.</source>
        <translation>
            <numerusform>Try again in %n second.</numerusform>
            <numerusform>Try again in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n errors in all.</source>
        <translation>
            <numerusform>There is %n error in all.</numerusform>
            <numerusform>There are %n errors in all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExplorePage</name>
    <message numerus="yes">
        <source>%n appearances</source>
        <translation>
            <numerusform>%n appearance</numerusform>
            <numerusform>%n appearances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n players</source>
        <translation>
            <numerusform>%n player</numerusform>
            <numerusform>%n players</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are not shown: players of other teams may not be named.</source>
        <translation>
            <numerusform>%n of them is not shown: players of other teams may not be named.</numerusform>
            <numerusform>%n of them are not shown: players of other teams may not be named.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message numerus="yes">
        <source>%n players</source>
        <translation>
            <numerusform>%n player</numerusform>
            <numerusform>%n players</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n teams</source>
        <translation>
            <numerusform>%n team</numerusform>
            <numerusform>%n teams</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportBody</name>
    <message numerus="yes">
        <source>These are more than %n files. Bring fewer at a time: a part of the season does no harm, the rest can follow.</source>
        <translation>
            <numerusform>This is more than %n file. Bring fewer at a time: a part of the season does no harm, the rest can follow.</numerusform>
            <numerusform>These are more than %n files. Bring fewer at a time: a part of the season does no harm, the rest can follow.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeadersPage</name>
    <message numerus="yes">
        <source>%n players have a place</source>
        <translation>
            <numerusform>%n player has a place</numerusform>
            <numerusform>%n players have a place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n have too little for one</source>
        <translation>
            <numerusform>, %n has too little for one</numerusform>
            <numerusform>, %n have too little for one</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message numerus="yes">
        <source>%1: %2 in each of the last %n appearances.</source>
        <translation>
            <numerusform>%1: %2 in the last appearance.</numerusform>
            <numerusform>%1: %2 in each of the last %n appearances.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appearances</source>
        <translation>
            <numerusform>%n appearance</numerusform>
            <numerusform>%n appearances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n matches</source>
        <translation>
            <numerusform>%n match</numerusform>
            <numerusform>%n matches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeriodChoice</name>
    <message numerus="yes">
        <source>Last %n matches</source>
        <translation>
            <numerusform>Last %n match</numerusform>
            <numerusform>Last %n matches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlayerPage</name>
    <message numerus="yes">
        <source>%n appearances</source>
        <translation>
            <numerusform>%n appearance</numerusform>
            <numerusform>%n appearances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n players of the squad</source>
        <translation>
            <numerusform>%n player of the squad</numerusform>
            <numerusform>%n players of the squad</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n players of all positions</source>
        <translation>
            <numerusform>%n player of all positions</numerusform>
            <numerusform>%n players of all positions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last %n matches</source>
        <translation>
            <numerusform>last %n match</numerusform>
            <numerusform>last %n matches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, last %n matches</source>
        <translation>
            <numerusform>%1, last %n match</numerusform>
            <numerusform>%1, last %n matches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n players of all positions in the season before</source>
        <translation>
            <numerusform>%n player of all positions in the season before</numerusform>
            <numerusform>%n players of all positions in the season before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>and %n more, left out for want of room</source>
        <translation>
            <numerusform>and %n more, left out for want of room</numerusform>
            <numerusform>and %n more, left out for want of room</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TeamTexts</name>
    <message numerus="yes">
        <source>%n matches</source>
        <translation>
            <numerusform>%n match</numerusform>
            <numerusform>%n matches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n matches are past their day and have no result.</source>
        <translation>
            <numerusform>%n match is past its day and has no result.</numerusform>
            <numerusform>%n matches are past their day and have no result.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n players have appearances without playing time, and so no rates.</source>
        <translation>
            <numerusform>%n player has appearances without playing time, and so no rates.</numerusform>
            <numerusform>%n players have appearances without playing time, and so no rates.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchline::BarListChart</name>
    <message numerus="yes">
        <source>%1: from %2 (%3) to %4 (%5); %n below the line.</source>
        <translation>
            <numerusform>%1: from %2 (%3) to %4 (%5); %n below the line.</numerusform>
            <numerusform>%1: from %2 (%3) to %4 (%5); %n below the line.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchline::CheckCard</name>
    <message numerus="yes">
        <source>%n players</source>
        <translation>
            <numerusform>%n player</numerusform>
            <numerusform>%n players</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n matches</source>
        <translation>
            <numerusform>%n match</numerusform>
            <numerusform>%n matches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things are in the way. Mend the files, then check again.</source>
        <translation>
            <numerusform>%n thing is in the way. Mend the files, then check again.</numerusform>
            <numerusform>%n things are in the way. Mend the files, then check again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things are in the way. Mend the cells here or in your spreadsheet, or change what a column means.</source>
        <translation>
            <numerusform>%n thing is in the way. Mend the cell here or in your spreadsheet, or change what a column means.</numerusform>
            <numerusform>%n things are in the way. Mend the cells here or in your spreadsheet, or change what a column means.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things want a look first: they are listed in step 3.</source>
        <translation>
            <numerusform>%n thing wants a look first: it is listed in step 3.</numerusform>
            <numerusform>%n things want a look first: they are listed in step 3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchline::CompareModel</name>
    <message numerus="yes">
        <source>%n matches</source>
        <translation>
            <numerusform>%n match</numerusform>
            <numerusform>%n matches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchline::CompareViewModel</name>
    <message numerus="yes">
        <source>%n matches</source>
        <translation>
            <numerusform>%n match</numerusform>
            <numerusform>%n matches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchline::CorrelationsViewModel</name>
    <message numerus="yes">
        <source>Up to %n players who have played enough, %1. Strongest: %2 and %3 (r = %4).</source>
        <translation>
            <numerusform>Up to %n player who has played enough, %1. Strongest: %2 and %3 (r = %4).</numerusform>
            <numerusform>Up to %n players who have played enough, %1. Strongest: %2 and %3 (r = %4).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchline::DataGrid</name>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>%n row(s) copied.</numerusform>
            <numerusform>%n row(s) copied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchline::DistributionChart</name>
    <message numerus="yes">
        <source>%n player(s)</source>
        <translation>
            <numerusform>%n player</numerusform>
            <numerusform>%n players</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n</source>
        <comment>Forwards · 61</comment>
        <translation>
            <numerusform>%1 · %n</numerusform>
            <numerusform>%1 · %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchline::DoneCard</name>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchline::EntryGrid</name>
    <message numerus="yes">
        <source>This is too much to paste: %n lines at most.</source>
        <translation>
            <numerusform>This is too much to paste: %n line at most.</numerusform>
            <numerusform>This is too much to paste: %n lines at most.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells pasted</source>
        <translation>
            <numerusform>%n cell pasted</numerusform>
            <numerusform>%n cells pasted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not understood and left out</source>
        <translation>
            <numerusform>%n not understood and left out</numerusform>
            <numerusform>%n not understood and left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n beyond the last row or column</source>
        <translation>
            <numerusform>%n beyond the last row or column</numerusform>
            <numerusform>%n beyond the last row or column</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchline::EntryPanel</name>
    <message numerus="yes">
        <source>and %n more cells</source>
        <translation>
            <numerusform>and %n more cell</numerusform>
            <numerusform>and %n more cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed cells</source>
        <translation>
            <numerusform>%n changed cell</numerusform>
            <numerusform>%n changed cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells break a rule and must be mended before saving.</source>
        <translation>
            <numerusform>%n cell breaks a rule and must be mended before saving.</numerusform>
            <numerusform>%n cells break a rule and must be mended before saving.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells look unusual.</source>
        <translation>
            <numerusform>%n cell looks unusual.</numerusform>
            <numerusform>%n cells look unusual.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchline::ExploreViewModel</name>
    <message numerus="yes">
        <source>%n players chosen</source>
        <translation>
            <numerusform>%n player chosen</numerusform>
            <numerusform>%n players chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchline::GridTotals</name>
    <message numerus="yes">
        <source>The sum of %n rows that have a number, of those that are shown</source>
        <translation>
            <numerusform>The sum of %n row that has a number, of those that are shown</numerusform>
            <numerusform>The sum of %n rows that have a number, of those that are shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchline::ImportViewModel</name>
    <message numerus="yes">
        <source>%n matches</source>
        <translation>
            <numerusform>%n match</numerusform>
            <numerusform>%n matches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n players</source>
        <translation>
            <numerusform>%n player</numerusform>
            <numerusform>%n players</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchline::InsightList</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchline::LeaderboardModel</name>
    <message numerus="yes">
        <source>%1, from %n matches and %2</source>
        <translation>
            <numerusform>%1, from %n match and %2</numerusform>
            <numerusform>%1, from %n matches and %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchline::LeaderboardViewModel</name>
    <message numerus="yes">
        <source>Nobody has played enough for a place yet; %n have a value.</source>
        <translation>
            <numerusform>Nobody has played enough for a place yet; %n has a value.</numerusform>
            <numerusform>Nobody has played enough for a place yet; %n have a value.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchline::MatchPage</name>
    <message numerus="yes">
        <source>Saved: %n lines.</source>
        <translation>
            <numerusform>Saved: %n line.</numerusform>
            <numerusform>Saved: %n lines.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchline::MatchReport</name>
    <message numerus="yes">
        <source>%n players</source>
        <translation>
            <numerusform>%n player</numerusform>
            <numerusform>%n players</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchline::MatchesViewModel</name>
    <message numerus="yes">
        <source>%n matches</source>
        <translation>
            <numerusform>%n match</numerusform>
            <numerusform>%n matches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchline::NotesCard</name>
    <message numerus="yes">
        <source>%n changes of these notes wait for the server.</source>
        <translation>
            <numerusform>%n change of these notes waits for the server.</numerusform>
            <numerusform>%n changes of these notes wait for the server.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n older notes</source>
        <translation>
            <numerusform>Show %n older note</numerusform>
            <numerusform>Show %n older notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchline::PlayersPage</name>
    <message numerus="yes">
        <source>The first %n players. Type to find the others.</source>
        <translation>
            <numerusform>The first %n player. Type to find the others.</numerusform>
            <numerusform>The first %n players. Type to find the others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n players</source>
        <translation>
            <numerusform>%n player</numerusform>
            <numerusform>%n players</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchline::ReportsPage</name>
    <message numerus="yes">
        <source>Saved %n pages as %1.</source>
        <translation>
            <numerusform>Saved %n page as %1.</numerusform>
            <numerusform>Saved %n pages as %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages, one for each who played in the period. This is one of them.</source>
        <translation>
            <numerusform>%n page, for the one who played in the period.</numerusform>
            <numerusform>%n pages, one for each who played in the period. This is one of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchline::RosterEdit</name>
    <message numerus="yes">
        <source>%n players have changes that the server does not have yet: %1.</source>
        <translation>
            <numerusform>%n player has changes that the server does not have yet: %1.</numerusform>
            <numerusform>%n players have changes that the server does not have yet: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchline::ScatterChart</name>
    <message numerus="yes">
        <source>%n players are chosen.</source>
        <translation>
            <numerusform>%n player is chosen.</numerusform>
            <numerusform>%n players are chosen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchline::SplitsViewModel</name>
    <message numerus="yes">
        <source>%n matches</source>
        <translation>
            <numerusform>%n match</numerusform>
            <numerusform>%n matches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchline::SquadEntry</name>
    <message numerus="yes">
        <source>%n players understood</source>
        <translation>
            <numerusform>%n player understood</numerusform>
            <numerusform>%n players understood</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>…and %n more</source>
        <translation>
            <numerusform>…and %n more</numerusform>
            <numerusform>…and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchline::SquadFormViewModel</name>
    <message numerus="yes">
        <source>%1 percentile of the player&apos;s own %n matches</source>
        <translation>
            <numerusform>%1 percentile of the player&apos;s own %n match</numerusform>
            <numerusform>%1 percentile of the player&apos;s own %n matches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in the last %2 matches, %n players; the shade says where a match stands among the player&apos;s own of the season.</source>
        <translation>
            <numerusform>%1 in the last %2 matches, %n player; the shade says where a match stands among the player&apos;s own of the season.</numerusform>
            <numerusform>%1 in the last %2 matches, %n players; the shade says where a match stands among the player&apos;s own of the season.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchline::SquadModel</name>
    <message numerus="yes">
        <source>%1, from %n matches and %2</source>
        <translation>
            <numerusform>%1, from %n match and %2</numerusform>
            <numerusform>%1, from %n matches and %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchline::TableCard</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files have no use in it, and are left out.</source>
        <translation>
            <numerusform>%n file has no use in it, and is left out.</numerusform>
            <numerusform>%n files have no use in it, and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchline::TeamViewModel</name>
    <message numerus="yes">
        <source>%n players</source>
        <translation>
            <numerusform>%n player</numerusform>
            <numerusform>%n players</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with appearances</source>
        <translation>
            <numerusform>%n with appearances</numerusform>
            <numerusform>%n with appearances</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchline::TrendChart</name>
    <message numerus="yes">
        <source>%1 over %n match(es)</source>
        <translation>
            <numerusform>%1 over %n match(es)</numerusform>
            <numerusform>%1 over %n match(es)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchline::Workbench</name>
    <message numerus="yes">
        <source>%n changes need you</source>
        <translation>
            <numerusform>%n change needs you</numerusform>
            <numerusform>%n changes need you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes wait for the server</source>
        <translation>
            <numerusform>%n change waits for the server</numerusform>
            <numerusform>%n changes wait for the server</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drafts not saved</source>
        <translation>
            <numerusform>%n draft not saved</numerusform>
            <numerusform>%n drafts not saved</numerusform>
        </translation>
    </message>
</context>
</TS>
