# SPDX-FileCopyrightText: 2026 The Touchline authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A season of many players, as files in the columns of the shipped template `fpl`, imported like anybody's."""
import csv
import datetime
import os
import random

SQUAD = 25
ROUNDS = 38
POSITIONS = ["GK"] * 3 + ["DEF"] * 8 + ["MID"] * 9 + ["FWD"] * 5
METRICS = ["goals_scored", "assists", "clean_sheets", "goals_conceded", "own_goals", "penalties_saved", "penalties_missed", "yellow_cards",
           "red_cards", "saves", "bonus", "bps", "influence", "creativity", "threat", "expected_goals", "expected_assists",
           "expected_goals_conceded", "total_points"]
COLUMNS = ["name", "position", "element", "fixture", "round", "kickoff_time", "minutes", "starts", "opponent_team", "was_home",
           "team_h_score", "team_a_score", *METRICS]


def fill(players):
    """For Workspace: makes the database of a league of so many players. The same number makes the same league."""
    def make(build, file):
        folder = file + ".csv"
        os.makedirs(folder, exist_ok=True)
        _write(folder, max(2, players // SQUAD // 2 * 2))
        build.run("init", "--database", file)
        build.run("import", "--database", file, "--template", "fpl", "--competition", "Large League", folder)
    return make


def _write(folder, teams):
    chance = random.Random(1)
    with open(os.path.join(folder, "teams.csv"), "w", newline="") as file:
        out = csv.writer(file)
        out.writerow(["id", "name", "short_name"])
        out.writerows([team, f"Club {team}", f"C{team}"] for team in range(1, teams + 1))
    fixture = 0
    for number in range(1, ROUNDS + 1):
        with open(os.path.join(folder, f"gw{number}.csv"), "w", newline="") as file:
            out = csv.writer(file)
            out.writerow(COLUMNS)
            day = datetime.date(2025, 8, 1) + datetime.timedelta(days=7 * number)
            for home, away in _pairs(teams, number):
                fixture += 1
                lines = {team: _side(chance) for team in (home, away)}
                goals = {team: sum(line["goals_scored"] for line in lines[team]) for team in lines}
                for team, opponent in ((home, away), (away, home)):
                    for place, line in enumerate(lines[team]):
                        conceded = goals[opponent] if line["minutes"] == 90 else 0
                        line |= {"goals_conceded": conceded, "clean_sheets": int(line["minutes"] == 90 and conceded == 0)}
                        element = (team - 1) * SQUAD + place + 1
                        out.writerow([f"Player {element}", POSITIONS[place], element, fixture, number, f"{day}T15:00:00Z", line["minutes"],
                                      line["starts"], opponent, team == home, goals[home], goals[away], *(line[m] for m in METRICS)])


def _pairs(teams, number):
    """Every team once a round: the circle turns by one place."""
    circle = [1] + [2 + (i + number) % (teams - 1) for i in range(teams - 1)]
    return [(circle[i], circle[teams - 1 - i]) for i in range(teams // 2)]


def _side(chance):
    """The lines of one squad: eleven play through, three come on, the others do not play."""
    order = list(range(SQUAD))
    chance.shuffle(order)
    keeper = next(place for place in order if POSITIONS[place] == "GK")
    starters = [keeper] + [place for place in order if POSITIONS[place] != "GK"][:10]
    late = [place for place in order if POSITIONS[place] != "GK"][10:13]
    return [_line(chance, POSITIONS[place], 90 if place in starters else 20 if place in late else 0) for place in range(SQUAD)]


def _line(chance, position, minutes):
    line = dict.fromkeys(METRICS, 0) | {"minutes": minutes, "starts": int(minutes == 90)}
    if minutes:
        forward = {"GK": 0, "DEF": 1, "MID": 2, "FWD": 4}[position]
        line["goals_scored"] = int(chance.random() < 0.06 * forward)
        line["assists"] = int(chance.random() < 0.05 * forward)
        line["yellow_cards"] = int(chance.random() < 0.1)
        line["saves"] = chance.randrange(7) if position == "GK" else 0
        line["bps"] = chance.randrange(40)
        for name in ("influence", "creativity", "threat"):
            line[name] = round(chance.random() * 60, 1)
        for name in ("expected_goals", "expected_assists", "expected_goals_conceded"):
            line[name] = round(chance.random() * 0.8, 2)
        line["total_points"] = 1 + chance.randrange(8)
    return line
