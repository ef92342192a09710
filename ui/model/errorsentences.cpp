// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/errorwords.h"
#include <QtCore/QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

/**
 * A sentence for each code that people of the desktop can meet. One code may be given for several reasons: its sentence is true of all.
 * tests/house/tst_errorcodes fails for a code that is neither here nor among those that it says nobody meets.
 */
namespace touchline {

namespace {

struct Sentence
{
    QLatin1StringView code;
    const char *words;
};

/** Of more than one code. */
namespace shared {
constexpr const char *damaged = QT_TRANSLATE_NOOP("Errors", "The file is damaged. Save it anew, or save the sheet as CSV.");
constexpr const char *tooMuchTable =
    QT_TRANSLATE_NOOP("Errors", "The table is larger than what is read at once. Save only the rows that are needed, as CSV for example.");
constexpr const char *locked = QT_TRANSLATE_NOOP(
    "Errors", "This workbook has a password or is of an old Excel (.xls). Save it as .xlsx without a password, or as CSV.");
constexpr const char *strangeLetters =
    QT_TRANSLATE_NOOP("Errors", "The letters of this file cannot be read. Choose another encoding, or save the file as UTF-8.");
constexpr const char *timeZone = QT_TRANSLATE_NOOP("Errors", "This time zone is not known; one is Europe/Berlin.");
constexpr const char *bracketsTooDeep = QT_TRANSLATE_NOOP("Errors", "This formula is too long or too deeply nested. Divide it.");
constexpr const char *reservedName = QT_TRANSLATE_NOOP("Errors", "This name has a meaning in formulas already. Choose another one.");
} // namespace shared

/** Files and tables: core/import, also where it runs in the desktop. */
constexpr Sentence ofTables[] = {
    {"cell_broken"_L1, shared::damaged},
    {"cell_error"_L1, QT_TRANSLATE_NOOP("Errors", "The formula of this cell gives an error instead of a value.")},
    {"cell_place"_L1, shared::damaged},
    {"cell_too_long"_L1, QT_TRANSLATE_NOOP("Errors", "A cell has more text than can be read.")},
    {"column_count"_L1,
     QT_TRANSLATE_NOOP("Errors",
                       "A row has more or fewer cells than there are headings. Give every column a heading, or empty the cells beside "
                       "the table.")},
    {"column_duplicate"_L1, QT_TRANSLATE_NOOP("Errors", "A heading stands there twice. Give each column one of its own.")},
    {"duplicate_line"_L1, QT_TRANSLATE_NOOP("Errors", "This player is in the match twice. Take one of the two rows away.")},
    {"encoding_unknown"_L1, shared::strangeLetters},
    {"encoding_wrong"_L1, shared::strangeLetters},
    {"file_binary"_L1, QT_TRANSLATE_NOOP("Errors", "This is not a table. Save it as .xlsx or as CSV, then try again.")},
    {"file_damaged"_L1, shared::damaged},
    {"file_empty"_L1, QT_TRANSLATE_NOOP("Errors", "There is nothing in this file or sheet.")},
    {"file_encrypted"_L1, shared::locked},
    {"file_encrypted_or_old"_L1, shared::locked},
    {"file_missing"_L1, QT_TRANSLATE_NOOP("Errors", "The file is not there any more.")},
    {"file_not_regular"_L1, QT_TRANSLATE_NOOP("Errors", "This is not a file.")},
    {"file_too_large"_L1, QT_TRANSLATE_NOOP("Errors", "The file is too large. Save only the sheet that is needed, as CSV for example.")},
    {"file_unreadable"_L1,
     QT_TRANSLATE_NOOP("Errors", "The file cannot be read. Check that you may open it and that no other program uses it.")},
    {"formula_without_value"_L1,
     QT_TRANSLATE_NOOP("Errors", "Nobody has computed the formula of this cell yet. Open the workbook in your spreadsheet and save it.")},
    {"kick_off"_L1, QT_TRANSLATE_NOOP("Errors", "A match has no time of its kick-off.")},
    {"match_contradiction"_L1, QT_TRANSLATE_NOOP("Errors", "The rows of this match contradict each other.")},
    {"merged_cells"_L1,
     QT_TRANSLATE_NOOP("Errors", "Some cells of the sheet are merged: the first one has their value, the others are read as empty.")},
    {"missing_column"_L1, QT_TRANSLATE_NOOP("Errors", "This column is needed, and the file does not have it.")},
    {"missing_file"_L1, QT_TRANSLATE_NOOP("Errors", "A file that belongs to these is missing. Choose it together with the others.")},
    {"name"_L1, QT_TRANSLATE_NOOP("Errors", "A team or a player has no name, or one that is too long.")},
    {"no_files"_L1, QT_TRANSLATE_NOOP("Errors", "There is no file with statistics among these.")},
    {"no_key"_L1, QT_TRANSLATE_NOOP("Errors", "The row does not say which player or match it is about.")},
    {"not_a_date"_L1, QT_TRANSLATE_NOOP("Errors", "The day of the match is missing, or cannot be read.")},
    {"not_a_matchup"_L1, QT_TRANSLATE_NOOP("Errors", "This does not name two teams that are known.")},
    {"not_a_number"_L1, QT_TRANSLATE_NOOP("Errors", "This is not a number.")},
    {"not_a_time"_L1, QT_TRANSLATE_NOOP("Errors", "This is not a playing time.")},
    {"not_a_workbook"_L1, QT_TRANSLATE_NOOP("Errors", "This is not an Excel workbook. Save the sheet as .xlsx or as CSV.")},
    {"not_an_integer"_L1, QT_TRANSLATE_NOOP("Errors", "This is not a whole number.")},
    {"not_yes_or_no"_L1, QT_TRANSLATE_NOOP("Errors", "This is neither yes nor no.")},
    {"nul_character"_L1, shared::damaged},
    {"out_of_range"_L1, QT_TRANSLATE_NOOP("Errors", "This number is smaller or larger than is possible.")},
    {"part_missing"_L1, shared::damaged},
    {"quote_open"_L1, QT_TRANSLATE_NOOP("Errors", "A quotation mark is opened here and never closed.")},
    {"quote_text"_L1,
     QT_TRANSLATE_NOOP("Errors", "There is text behind a closing quotation mark. Double the quotation marks inside a cell.")},
    {"row_number"_L1, shared::damaged},
    {"season"_L1, QT_TRANSLATE_NOOP("Errors", "The season needs a competition and a short name.")},
    {"season_widened"_L1,
     QT_TRANSLATE_NOOP("Errors",
                       "Matches of this table lie more than a month outside the days of the season. Check the days and the season; if "
                       "they are right, the season becomes longer.")},
    {"second_file"_L1, QT_TRANSLATE_NOOP("Errors", "Only one file of this kind is read at a time.")},
    {"sheet_missing"_L1, QT_TRANSLATE_NOOP("Errors", "The workbook has no such sheet, or it is hidden. Choose another one.")},
    {"team_contradiction"_L1, QT_TRANSLATE_NOOP("Errors", "A row above gives this team another name.")},
    {"text_broken"_L1, shared::damaged},
    {"time_out_of_range"_L1, QT_TRANSLATE_NOOP("Errors", "This playing time is not possible.")},
    {"time_zone"_L1, shared::timeZone},
    {"too_large"_L1, QT_TRANSLATE_NOOP("Errors", "All together this is too large. Make it smaller, or divide it.")},
    {"too_many_cells"_L1, shared::tooMuchTable},
    {"too_many_columns"_L1, shared::tooMuchTable},
    {"too_many_files"_L1, QT_TRANSLATE_NOOP("Errors", "These are too many files at once. Bring fewer.")},
    {"too_many_parts"_L1, shared::tooMuchTable},
    {"too_many_rows"_L1, shared::tooMuchTable},
    {"too_many_styles"_L1, shared::tooMuchTable},
    {"unknown_column"_L1, QT_TRANSLATE_NOOP("Errors", "This column is not known. Correct its heading, or take the column out.")},
    {"unknown_file"_L1, QT_TRANSLATE_NOOP("Errors", "This file is none of those that are read here.")},
    {"unknown_match"_L1, QT_TRANSLATE_NOOP("Errors", "This match is not known.")},
    {"unknown_player"_L1, QT_TRANSLATE_NOOP("Errors", "This player is not known.")},
    {"unknown_position"_L1, QT_TRANSLATE_NOOP("Errors", "The sport has no such position.")},
    {"unknown_team"_L1, QT_TRANSLATE_NOOP("Errors", "This team does not take part in the match or in the season.")},
    {"xml_broken"_L1, shared::damaged},
    {"xml_declaration"_L1, shared::damaged},
    {"xml_depth"_L1, shared::damaged},
    {"xml_mark"_L1, shared::damaged},
    {"zip_duplicate"_L1, shared::damaged},
    {"zip_entries"_L1, shared::tooMuchTable},
    {"zip_name"_L1, shared::damaged},
    {"zip_overlap"_L1, shared::damaged},
    {"zip_ratio"_L1, shared::tooMuchTable},
    {"zip_too_large"_L1, shared::tooMuchTable},
};

/** What somebody enters or asks for: server/service. */
constexpr Sentence ofEntries[] = {
    {"ambiguous_player"_L1,
     QT_TRANSLATE_NOOP("Errors",
                       "Several players of this team have the same name. Give one of them another name, an initial for example, here "
                       "and in the table.")},
    {"at_work"_L1, QT_TRANSLATE_NOOP("Errors", "The server is at work on this already. Wait a little.")},
    {"breaks_others"_L1, QT_TRANSLATE_NOOP("Errors", "With this, other formulas could not be computed any more. Change those first.")},
    {"cannot_change"_L1, QT_TRANSLATE_NOOP("Errors", "This stays as it is. Make a new one instead.")},
    {"contradiction"_L1, QT_TRANSLATE_NOOP("Errors", "Somebody who started, or has time on the pitch, has played.")},
    {"control_character"_L1, QT_TRANSLATE_NOOP("Errors", "This text holds a character that cannot be stored. Type it anew.")},
    {"dates"_L1, QT_TRANSLATE_NOOP("Errors", "These days are not possible: the first must not lie after the last, nor too far before it.")},
    {"deleted"_L1, QT_TRANSLATE_NOOP("Errors", "This was deleted. Make a new one.")},
    {"duplicate"_L1, QT_TRANSLATE_NOOP("Errors", "This stands there twice. Take one of the two away.")},
    {"empty"_L1, QT_TRANSLATE_NOOP("Errors", "There is no text yet. Write something first.")},
    {"half_a_result"_L1, QT_TRANSLATE_NOOP("Errors", "A result has the scores of both teams.")},
    {"has_lines"_L1, QT_TRANSLATE_NOOP("Errors", "There are statistics of this match already. Delete them before its teams change.")},
    {"has_matches"_L1, QT_TRANSLATE_NOOP("Errors", "There are matches that do not go with this any more. Change or delete them first.")},
    {"import_built_upon"_L1,
     QT_TRANSLATE_NOOP("Errors",
                       "The import cannot be undone: others build on it by now. Undo later imports first, or correct it by hand. "
                       "Nothing was changed.")},
    {"import_not_checked"_L1, QT_TRANSLATE_NOOP("Errors", "This import is not checked any more. Check it once more.")},
    {"import_stopped"_L1, QT_TRANSLATE_NOOP("Errors", "The import was stopped. Nothing was written.")},
    {"import_undone"_L1, QT_TRANSLATE_NOOP("Errors", "This import has been undone already.")},
    {"import_unrecorded"_L1,
     QT_TRANSLATE_NOOP("Errors", "This import was written by an older version, which did not note what it made. It cannot be undone.")},
    {"import_written"_L1, QT_TRANSLATE_NOOP("Errors", "This import was written already.")},
    {"imports_under_way"_L1,
     QT_TRANSLATE_NOOP("Errors", "Other imports of yours are under way. Wait until they are done, write them, or stop them.")},
    {"length"_L1, QT_TRANSLATE_NOOP("Errors", "A text is missing, or too long.")},
    {"locked_out"_L1, QT_TRANSLATE_NOOP("Errors", "There were too many failed sign-ins. Wait a little.")},
    {"match_elsewhere"_L1, QT_TRANSLATE_NOOP("Errors", "A match of this table belongs to another season already.")},
    {"needs_admin"_L1,
     QT_TRANSLATE_NOOP("Errors", "Only admins add teams to a season. Ask one of them, or choose a team that takes part in it.")},
    {"no_letters"_L1, QT_TRANSLATE_NOOP("Errors", "A name needs a letter or a digit.")},
    {"no_result_yet"_L1, QT_TRANSLATE_NOOP("Errors", "Only a match that is under way or over has a score. Change its status as well.")},
    {"not_of_team"_L1, QT_TRANSLATE_NOOP("Errors", "This player never belonged to this team.")},
    {"not_played"_L1, QT_TRANSLATE_NOOP("Errors", "This match is not played yet. Change its status before you enter statistics.")},
    {"not_registered"_L1,
     QT_TRANSLATE_NOOP("Errors", "This player does not belong to the team in this season. Add the player to the squad first.")},
    {"not_registered_that_day"_L1,
     QT_TRANSLATE_NOOP("Errors", "This player did not belong to the team on the day of the match. Correct the days in the squad first.")},
    {"outside_season"_L1, QT_TRANSLATE_NOOP("Errors", "The day lies outside the season.")},
    {"overlaps"_L1, QT_TRANSLATE_NOOP("Errors", "The player belongs to this team on some of these days already.")},
    {"reason"_L1, QT_TRANSLATE_NOOP("Errors", "A reason is one short line.")},
    {"reason_needed"_L1, QT_TRANSLATE_NOOP("Errors", "A correction needs a reason. Say why.")},
    {"same_team"_L1, QT_TRANSLATE_NOOP("Errors", "A team does not play against itself.")},
    {"season_without_days"_L1, QT_TRANSLATE_NOOP("Errors", "The season has no days: it needs matches, or a first and a last day.")},
    {"taken_id"_L1, QT_TRANSLATE_NOOP("Errors", "There is a metric of this name already. Choose another name.")},
    {"taken_name"_L1, QT_TRANSLATE_NOOP("Errors", "There is one of this name already. Choose another name.")},
    {"taken_season"_L1, QT_TRANSLATE_NOOP("Errors", "The competition has a season of this name already. Choose another name.")},
    {"too_long"_L1, QT_TRANSLATE_NOOP("Errors", "This text is too long. Make it shorter.")},
    {"too_many"_L1, QT_TRANSLATE_NOOP("Errors", "There are more of these than there may be. Take some away first.")},
    {"unknown_metric"_L1, QT_TRANSLATE_NOOP("Errors", "This is not known any more. It may have been deleted.")},
    {"unknown_sport"_L1, QT_TRANSLATE_NOOP("Errors", "The server does not know this sport.")},
    {"unknown_time_zone"_L1, shared::timeZone},
    {"wrong_sign_in"_L1, QT_TRANSLATE_NOOP("Errors", "Name or password is wrong.")},
    {"wrong_version"_L1, QT_TRANSLATE_NOOP("Errors", "This formula has changed or is gone. Look at it again, then decide anew.")},
};

/** Formulas as somebody types them: core/sport, in the desktop and in the server. */
constexpr Sentence ofFormulas[] = {
    {"bad_text"_L1, QT_TRANSLATE_NOOP("Errors", "A name is missing, too long, or has characters that cannot be shown.")},
    {"definition_broken"_L1, QT_TRANSLATE_NOOP("Errors", "It reads a formula that has an error itself. Correct that one first.")},
    {"duplicate_id"_L1, QT_TRANSLATE_NOOP("Errors", "There is a metric of this name already. Choose another name.")},
    {"formula_arguments"_L1, QT_TRANSLATE_NOOP("Errors", "There are too many or too few values in the brackets of this function.")},
    {"formula_assignment"_L1, QT_TRANSLATE_NOOP("Errors", "Nothing is assigned in a formula. Compare with ==.")},
    {"formula_bracket"_L1, QT_TRANSLATE_NOOP("Errors", "A bracket lacks its counterpart.")},
    {"formula_character"_L1, QT_TRANSLATE_NOOP("Errors", "This character has no meaning in a formula.")},
    {"formula_comma"_L1,
     QT_TRANSLATE_NOOP("Errors", "A comma stands only between the values of a function. Write decimals with a point: 1.5.")},
    {"formula_cycle"_L1, QT_TRANSLATE_NOOP("Errors", "The formula would read itself.")},
    {"formula_empty"_L1, QT_TRANSLATE_NOOP("Errors", "The formula, or a part of it, is still empty.")},
    {"formula_mixed"_L1,
     QT_TRANSLATE_NOOP("Errors", "This cannot be mixed: one part is counted match by match, the other from sums or of a whole team.")},
    {"formula_number"_L1, QT_TRANSLATE_NOOP("Errors", "This is not a number. Write 2 or 0.5, and a sign such as * before a name.")},
    {"formula_results"_L1, QT_TRANSLATE_NOOP("Errors", "A formula needs exactly one result.")},
    {"formula_syntax"_L1, QT_TRANSLATE_NOOP("Errors", "This cannot be read as a formula.")},
    {"formula_too_deep"_L1, shared::bracketsTooDeep},
    {"formula_too_large"_L1, shared::bracketsTooDeep},
    {"formula_too_long"_L1, shared::bracketsTooDeep},
    {"formula_too_nested"_L1, shared::bracketsTooDeep},
    {"formula_twice"_L1, QT_TRANSLATE_NOOP("Errors", "A metric is one formula, or one part divided by another; not both.")},
    {"missing_name"_L1, QT_TRANSLATE_NOOP("Errors", "The formula needs a name.")},
    {"not_a_sum"_L1, QT_TRANSLATE_NOOP("Errors", "Quotients of single matches cannot be added up. Divide the sums instead.")},
    {"not_binomial"_L1, QT_TRANSLATE_NOOP("Errors", "Only one part divided by another can be a share.")},
    {"reserved_prefix"_L1, shared::reservedName},
    {"reserved_word"_L1, shared::reservedName},
    {"sum_of_quotients"_L1, QT_TRANSLATE_NOOP("Errors", "Quotients of single matches cannot be added up. Divide the sums instead.")},
    {"unknown_function"_L1, QT_TRANSLATE_NOOP("Errors", "There is no such function.")},
    {"unknown_name"_L1, QT_TRANSLATE_NOOP("Errors", "There is nothing of this name here.")},
};

/** Opening a workspace: the local server; and what the desktop finds in what it is told. */
constexpr Sentence ofOpening[] = {
    {"database_damaged"_L1,
     QT_TRANSLATE_NOOP("Errors", "This workspace is damaged and was not opened. Nothing was changed. Restore the latest backup.")},
    {"database_foreign"_L1, QT_TRANSLATE_NOOP("Errors", "This file belongs to another program and was not opened. Nothing was changed.")},
    {"database_in_use"_L1, QT_TRANSLATE_NOOP("Errors", "Another program has this workspace open. Close it there first.")},
    {"database_newer"_L1,
     QT_TRANSLATE_NOOP("Errors", "This workspace was written by a newer Touchline. Nothing was changed. Install the newer version.")},
    {"sport_unreadable"_L1,
     QT_TRANSLATE_NOOP("Errors",
                       "This server describes the sport in a way that this version of Touchline does not understand. Update "
                       "Touchline.")},
};

template<size_t N> const char *sought(const Sentence (&sentences)[N], QStringView code)
{
    const auto *found = std::ranges::find_if(sentences, [code](const Sentence &each) { return each.code == code; });
    return found == std::end(sentences) ? nullptr : found->words;
}

} // namespace

const char *errorWords::sentenceOf(QStringView code)
{
    for (const char *found : {sought(ofTables, code), sought(ofEntries, code), sought(ofFormulas, code), sought(ofOpening, code)}) {
        if (found)
            return found;
    }
    return nullptr;
}

QStringList errorWords::codes()
{
    QStringList all;
    const auto take = [&all](const auto &sentences) {
        for (const Sentence &each : sentences)
            all.append(each.code);
    };
    take(ofTables);
    take(ofEntries);
    take(ofFormulas);
    take(ofOpening);
    return all;
}

} // namespace touchline
