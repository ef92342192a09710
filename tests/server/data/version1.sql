-- SPDX-FileCopyrightText: 2026 The Touchline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- A database as the first version of Touchline wrote it (.dump of SQLite), for tst_version1: two rounds imported one after the other, the
-- second with a corrected line and another spelling; two accounts, two sessions and one refused sign-in.
PRAGMA application_id = 1414286897;
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE schema_version (version INTEGER PRIMARY KEY, name TEXT NOT NULL, applied_at INTEGER NOT NULL, program TEXT NOT NULL) STRICT;
INSERT INTO schema_version VALUES(1,'0001_initial',1795619027,'0.1.0');
CREATE TABLE revision (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    number INTEGER NOT NULL,
    rosters INTEGER NOT NULL DEFAULT 0,
    packs INTEGER NOT NULL DEFAULT 0,
    policy INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO revision VALUES(1,9,4,2,6);
CREATE TABLE pack (
    sport TEXT PRIMARY KEY,
    version INTEGER NOT NULL,
    columns TEXT NOT NULL,
    revision INTEGER NOT NULL
) STRICT;
INSERT INTO pack VALUES('basketball',1,replace('points INTEGER CHECK ("points" BETWEEN 0 AND 120)\nfgm INTEGER CHECK ("fgm" BETWEEN 0 AND 50)\nfga INTEGER CHECK ("fga" BETWEEN 0 AND 80)\nfg3m INTEGER CHECK ("fg3m" BETWEEN 0 AND 25)\nfg3a INTEGER CHECK ("fg3a" BETWEEN 0 AND 40)\nftm INTEGER CHECK ("ftm" BETWEEN 0 AND 40)\nfta INTEGER CHECK ("fta" BETWEEN 0 AND 50)\noreb INTEGER CHECK ("oreb" BETWEEN 0 AND 30)\ndreb INTEGER CHECK ("dreb" BETWEEN 0 AND 45)\nrebounds INTEGER CHECK ("rebounds" BETWEEN 0 AND 60)\nassists INTEGER CHECK ("assists" BETWEEN 0 AND 35)\nsteals INTEGER CHECK ("steals" BETWEEN 0 AND 15)\nblocks INTEGER CHECK ("blocks" BETWEEN 0 AND 20)\nblocks_against INTEGER CHECK ("blocks_against" BETWEEN 0 AND 15)\nturnovers INTEGER CHECK ("turnovers" BETWEEN 0 AND 20)\npersonal_fouls INTEGER CHECK ("personal_fouls" BETWEEN 0 AND 6)\nfouls_drawn INTEGER CHECK ("fouls_drawn" BETWEEN 0 AND 30)\ntechnical_fouls INTEGER CHECK ("technical_fouls" BETWEEN 0 AND 3)\nunsportsmanlike_fouls INTEGER CHECK ("unsportsmanlike_fouls" BETWEEN 0 AND 3)\npoints_in_paint INTEGER CHECK ("points_in_paint" BETWEEN 0 AND 80)\nfast_break_points INTEGER CHECK ("fast_break_points" BETWEEN 0 AND 50)\nsecond_chance_points INTEGER CHECK ("second_chance_points" BETWEEN 0 AND 50)\npoints_off_turnovers INTEGER CHECK ("points_off_turnovers" BETWEEN 0 AND 50)\ncharges_drawn INTEGER CHECK ("charges_drawn" BETWEEN 0 AND 8)\ndeflections INTEGER CHECK ("deflections" BETWEEN 0 AND 20)\nplus_minus INTEGER CHECK ("plus_minus" BETWEEN -100 AND 100)','\n',char(10)),1);
INSERT INTO pack VALUES('football',1,replace('goals INTEGER CHECK ("goals" BETWEEN 0 AND 12)\nassists INTEGER CHECK ("assists" BETWEEN 0 AND 10)\nexpected_goals REAL CHECK ("expected_goals" BETWEEN 0 AND 12)\nexpected_assists REAL CHECK ("expected_assists" BETWEEN 0 AND 10)\nshots INTEGER CHECK ("shots" BETWEEN 0 AND 30)\nshots_on_target INTEGER CHECK ("shots_on_target" BETWEEN 0 AND 20)\npasses INTEGER CHECK ("passes" BETWEEN 0 AND 300)\npasses_completed INTEGER CHECK ("passes_completed" BETWEEN 0 AND 300)\nkey_passes INTEGER CHECK ("key_passes" BETWEEN 0 AND 25)\ncrosses INTEGER CHECK ("crosses" BETWEEN 0 AND 40)\ndribbles INTEGER CHECK ("dribbles" BETWEEN 0 AND 40)\ndribbles_completed INTEGER CHECK ("dribbles_completed" BETWEEN 0 AND 30)\ntackles INTEGER CHECK ("tackles" BETWEEN 0 AND 25)\ninterceptions INTEGER CHECK ("interceptions" BETWEEN 0 AND 25)\nclearances INTEGER CHECK ("clearances" BETWEEN 0 AND 40)\nblocks INTEGER CHECK ("blocks" BETWEEN 0 AND 20)\nduels INTEGER CHECK ("duels" BETWEEN 0 AND 60)\nduels_won INTEGER CHECK ("duels_won" BETWEEN 0 AND 50)\naerial_duels INTEGER CHECK ("aerial_duels" BETWEEN 0 AND 40)\naerial_duels_won INTEGER CHECK ("aerial_duels_won" BETWEEN 0 AND 30)\nrecoveries INTEGER CHECK ("recoveries" BETWEEN 0 AND 40)\nfouls INTEGER CHECK ("fouls" BETWEEN 0 AND 15)\nfouls_suffered INTEGER CHECK ("fouls_suffered" BETWEEN 0 AND 20)\noffsides INTEGER CHECK ("offsides" BETWEEN 0 AND 15)\nyellow_cards INTEGER CHECK ("yellow_cards" BETWEEN 0 AND 2)\nred_cards INTEGER CHECK ("red_cards" BETWEEN 0 AND 1)\nown_goals INTEGER CHECK ("own_goals" BETWEEN 0 AND 4)\npenalties_missed INTEGER CHECK ("penalties_missed" BETWEEN 0 AND 4)\ngoals_conceded INTEGER CHECK ("goals_conceded" BETWEEN 0 AND 20)\nexpected_goals_conceded REAL CHECK ("expected_goals_conceded" BETWEEN 0 AND 20)\nclean_sheets INTEGER CHECK ("clean_sheets" BETWEEN 0 AND 1)\nshots_on_target_faced INTEGER CHECK ("shots_on_target_faced" BETWEEN 0 AND 40)\nsaves INTEGER CHECK ("saves" BETWEEN 0 AND 30)\npenalties_saved INTEGER CHECK ("penalties_saved" BETWEEN 0 AND 4)\nbonus INTEGER CHECK ("bonus" BETWEEN 0 AND 3)\nbps INTEGER CHECK ("bps" BETWEEN -60 AND 200)\ninfluence REAL CHECK ("influence" BETWEEN 0 AND 300)\ncreativity REAL CHECK ("creativity" BETWEEN 0 AND 300)\nthreat REAL CHECK ("threat" BETWEEN 0 AND 300)\ntotal_points INTEGER CHECK ("total_points" BETWEEN -20 AND 60)','\n',char(10)),2);
CREATE TABLE club (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    folded TEXT NOT NULL UNIQUE
) STRICT;
INSERT INTO club VALUES(1,'01a2133b-f9b5-7ea6-b16f-e11b36610a0c','Harbour City','harbour city');
INSERT INTO club VALUES(2,'01a2133b-f9b5-7b96-868a-41620d595981','Old Mill','old mill');
CREATE TABLE team (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
    club INTEGER NOT NULL REFERENCES club (id),
    sport TEXT NOT NULL,
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    folded TEXT NOT NULL,
    short_name TEXT NOT NULL DEFAULT '' CHECK (length(short_name) <= 20),
    UNIQUE (sport, folded)
) STRICT;
INSERT INTO team VALUES(1,'01a2133b-f9b5-70af-bbd4-e1bd754e6df2',1,'football','Harbour City','harbour city','HAR');
INSERT INTO team VALUES(2,'01a2133b-f9b6-7468-b81b-c85c92d8e453',2,'football','Old Mill','old mill','OLD');
CREATE TABLE competition (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
    sport TEXT NOT NULL,
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    folded TEXT NOT NULL,
    time_zone TEXT NOT NULL,
    visibility TEXT NOT NULL DEFAULT 'team' CHECK (visibility IN ('team', 'league')),
    per INTEGER CHECK (per > 0),
    match_length INTEGER CHECK (match_length > 0),
    players_per_side INTEGER CHECK (players_per_side > 0),
    UNIQUE (sport, folded)
) STRICT;
INSERT INTO competition VALUES(1,'01a2133b-f9b4-7872-9d91-580ab9adf83b','football','Premier League','premier league','Europe/London','team',NULL,NULL,NULL);
CREATE TABLE season (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
    competition INTEGER NOT NULL REFERENCES competition (id),
    label TEXT NOT NULL CHECK (length(label) BETWEEN 1 AND 50),
    first_day TEXT NOT NULL CHECK (length(first_day) = 10),
    last_day TEXT NOT NULL CHECK (length(last_day) = 10),
    revision INTEGER NOT NULL DEFAULT 0,
    UNIQUE (competition, label),
    CHECK (first_day <= last_day)
) STRICT;
INSERT INTO season VALUES(1,'01a2133b-f9b4-7cb3-b672-8103a14f191f',1,'2023','2023-08-12','2023-08-19',4);
CREATE TABLE season_team (
    season INTEGER NOT NULL REFERENCES season (id),
    team INTEGER NOT NULL REFERENCES team (id),
    PRIMARY KEY (season, team)
) STRICT, WITHOUT ROWID;
INSERT INTO season_team VALUES(1,1);
INSERT INTO season_team VALUES(1,2);
CREATE TABLE player (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    folded TEXT NOT NULL,
    birth_year INTEGER CHECK (birth_year BETWEEN 1850 AND 2200),
    consent INTEGER CHECK (consent IN (0, 1)),
    initials_only INTEGER NOT NULL DEFAULT 0 CHECK (initials_only IN (0, 1)),
    erased INTEGER NOT NULL DEFAULT 0 CHECK (erased IN (0, 1)),
    revision INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO player VALUES(1,'01a2133b-f9b6-7f15-be04-9a0277593256','Ann Lee','ann lee',NULL,NULL,0,0,3);
INSERT INTO player VALUES(2,'01a2133b-f9b6-7662-9731-a53b4278fd12','Djordje Moss','djordje moss',NULL,NULL,0,0,4);
INSERT INTO player VALUES(3,'01a2133b-f9b6-7442-8e81-ba7b6818dc24','Bo Hart','bo hart',NULL,NULL,0,0,3);
CREATE TABLE player_alias (
    player INTEGER NOT NULL REFERENCES player (id),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    folded TEXT NOT NULL,
    PRIMARY KEY (player, name)
) STRICT, WITHOUT ROWID;
INSERT INTO player_alias VALUES(2,'Đorđe Moss','djordje moss');
CREATE TABLE registration (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
    player INTEGER NOT NULL REFERENCES player (id),
    team INTEGER NOT NULL REFERENCES team (id),
    season INTEGER NOT NULL REFERENCES season (id),
    shirt TEXT NOT NULL DEFAULT '' CHECK (length(shirt) <= 10),
    position TEXT NOT NULL DEFAULT '' CHECK (length(position) <= 40),
    from_day TEXT NOT NULL CHECK (length(from_day) = 10),
    to_day TEXT CHECK (length(to_day) = 10 AND to_day >= from_day),
    revision INTEGER NOT NULL DEFAULT 0,
    UNIQUE (player, team, season, from_day)
) STRICT;
INSERT INTO registration VALUES(1,'01a2133b-f9b9-7800-abf4-fc6e7d73d969',1,1,1,'','FWD','2023-08-12',NULL,3);
INSERT INTO registration VALUES(2,'01a2133b-f9b9-70c3-b04f-40203bdbe0d0',2,1,1,'','MID','2023-08-12',NULL,3);
INSERT INTO registration VALUES(3,'01a2133b-f9b9-7dc7-a087-6d82ec665197',3,2,1,'','GK','2023-08-12',NULL,3);
CREATE TABLE registration_history (
    id INTEGER NOT NULL,
    player INTEGER NOT NULL,
    team INTEGER NOT NULL,
    season INTEGER NOT NULL,
    shirt TEXT NOT NULL,
    position TEXT NOT NULL,
    from_day TEXT NOT NULL,
    to_day TEXT,
    revision_from INTEGER NOT NULL,
    revision_to INTEGER NOT NULL,
    reason TEXT NOT NULL,
    actor INTEGER,
    changed_at INTEGER NOT NULL,
    PRIMARY KEY (id, revision_to)
) STRICT, WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS "match" (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
    season INTEGER NOT NULL REFERENCES season (id),
    round INTEGER NOT NULL DEFAULT 0 CHECK (round BETWEEN 0 AND 10000),
    status TEXT NOT NULL CHECK (status IN ('scheduled', 'live', 'played', 'abandoned', 'awarded', 'cancelled')),
    kick_off INTEGER NOT NULL,
    local_day TEXT NOT NULL CHECK (length(local_day) = 10),
    length INTEGER CHECK (length > 0),
    venue TEXT NOT NULL DEFAULT '' CHECK (length(venue) <= 200),
    revision INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO "match" VALUES(1,'01a2133b-f9b7-7287-9def-ba988b1ccda2',1,1,'played',1691848800,'2023-08-12',NULL,'',3);
INSERT INTO "match" VALUES(2,'01a2133b-fa6f-7e1a-94a2-09adff2b258f',1,2,'played',1692453600,'2023-08-19',NULL,'',4);
CREATE TABLE match_team (
    "match" INTEGER NOT NULL REFERENCES "match" (id),
    team INTEGER NOT NULL REFERENCES team (id),
    side INTEGER NOT NULL CHECK (side IN (0, 1)),
    score INTEGER CHECK (score BETWEEN 0 AND 1000),
    score_overtime INTEGER CHECK (score_overtime BETWEEN 0 AND 1000),
    shoot_out INTEGER CHECK (shoot_out BETWEEN 0 AND 1000),
    PRIMARY KEY ("match", team),
    UNIQUE ("match", side)
) STRICT, WITHOUT ROWID;
INSERT INTO match_team VALUES(1,1,0,2,NULL,NULL);
INSERT INTO match_team VALUES(1,2,1,0,NULL,NULL);
INSERT INTO match_team VALUES(2,1,1,1,NULL,NULL);
INSERT INTO match_team VALUES(2,2,0,1,NULL,NULL);
CREATE TABLE match_history (
    id INTEGER NOT NULL,
    round INTEGER NOT NULL,
    status TEXT NOT NULL,
    kick_off INTEGER NOT NULL,
    local_day TEXT NOT NULL,
    length INTEGER,
    venue TEXT NOT NULL,
    home_score INTEGER,
    away_score INTEGER,
    revision_from INTEGER NOT NULL,
    revision_to INTEGER NOT NULL,
    reason TEXT NOT NULL,
    actor INTEGER,
    changed_at INTEGER NOT NULL,
    PRIMARY KEY (id, revision_to)
) STRICT, WITHOUT ROWID;
CREATE TABLE external_id (
    source TEXT NOT NULL CHECK (length(source) BETWEEN 1 AND 50),
    season INTEGER REFERENCES season (id),
    kind TEXT NOT NULL CHECK (kind IN ('team', 'player', 'match', 'season')),
    value TEXT NOT NULL CHECK (length(value) BETWEEN 1 AND 200),
    target INTEGER NOT NULL
) STRICT;
INSERT INTO external_id VALUES('fpl',1,'team','1',1);
INSERT INTO external_id VALUES('fpl',1,'team','2',2);
INSERT INTO external_id VALUES('fpl',1,'player','7',1);
INSERT INTO external_id VALUES('fpl',1,'player','9',2);
INSERT INTO external_id VALUES('fpl',1,'player','8',3);
INSERT INTO external_id VALUES('fpl',1,'match','1',1);
INSERT INTO external_id VALUES('fpl',1,'match','2',2);
CREATE TABLE user (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    folded TEXT NOT NULL UNIQUE,
    password TEXT NOT NULL CHECK (length(password) <= 512),
    role TEXT NOT NULL CHECK (role IN ('viewer', 'coach', 'admin')),
    disabled INTEGER NOT NULL DEFAULT 0 CHECK (disabled IN (0, 1)),
    totp_secret BLOB,
    created_at INTEGER NOT NULL,
    password_at INTEGER NOT NULL,
    revision INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO user VALUES(1,'01a2133b-fb36-763d-ac65-218c4d20a7bb','admin','admin','$argon2id$v=19$m=19456,t=2,p=1$BExbwDuW8DtaDuEMOHmstA$XSX7Ntumv5wpJNgkLI4Bq1jeZZBVjpeJG16mAy23Maw','admin',0,NULL,1795619027,1795619027,5);
INSERT INTO user VALUES(2,'01a2133b-fc12-7cbb-bbf1-bb91faad4739','coach','coach','$argon2id$v=19$m=19456,t=2,p=1$5Hpu0NfKGjjpTp/XrIU36w$fKWyIfYVJx/y9tiN75SDkh2zkQq4Hl9hRoWMnbr1I/8','coach',0,NULL,1795619027,1795619027,6);
CREATE TABLE membership (
    user INTEGER NOT NULL REFERENCES user (id) ON DELETE CASCADE,
    team INTEGER NOT NULL REFERENCES team (id) ON DELETE CASCADE,
    PRIMARY KEY (user, team)
) STRICT, WITHOUT ROWID;
INSERT INTO membership VALUES(2,1);
CREATE TABLE session (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    user INTEGER NOT NULL REFERENCES user (id) ON DELETE CASCADE,
    token BLOB NOT NULL UNIQUE CHECK (length(token) = 32),
    previous_token BLOB UNIQUE CHECK (length(previous_token) = 32),
    device TEXT NOT NULL DEFAULT '' CHECK (length(device) <= 200),
    remote TEXT NOT NULL DEFAULT '' CHECK (length(remote) <= 100),
    stay INTEGER NOT NULL DEFAULT 0 CHECK (stay IN (0, 1)),
    created_at INTEGER NOT NULL,
    used_at INTEGER NOT NULL,
    renewed_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    revoked_at INTEGER
) STRICT;
INSERT INTO session VALUES(1,2,X'24a6546a00efe2a98f17afa851cb0efb319e79b5424808f9053f2fa0282299ec',NULL,'v1','127.0.0.1',0,1795619028,1795619028,1795619028,1796223828,NULL);
INSERT INTO session VALUES(2,2,X'8d9490ab8b582343706bcbe8d8b7cf5efd8632b013c162997e0559761f94a84e',NULL,'','127.0.0.1',0,1795619029,1795619029,1795619029,1796223829,NULL);
CREATE TABLE lockout (
    bucket TEXT PRIMARY KEY CHECK (length(bucket) BETWEEN 1 AND 300),
    failures INTEGER NOT NULL CHECK (failures >= 0),
    window_start INTEGER NOT NULL,
    locked_until INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO lockout VALUES('8c6976e5b5410415bde908bd4dee15df',1,1795619029,1795619029);
INSERT INTO lockout VALUES('8c6976e5b5410415bde908bd4dee15df@127.0.0.1',1,1795619029,1795619029);
CREATE TABLE import_batch (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
    season INTEGER NOT NULL REFERENCES season (id),
    source TEXT NOT NULL,
    user INTEGER REFERENCES user (id),
    imported_at INTEGER NOT NULL,
    files TEXT NOT NULL,
    lines_added INTEGER NOT NULL,
    lines_changed INTEGER NOT NULL,
    revision INTEGER NOT NULL
) STRICT;
INSERT INTO import_batch VALUES(1,'01a2133b-f9ba-765a-9b45-d83301ec439b',1,'fpl',NULL,1795619027,'["gw1.csv"]',3,0,3);
INSERT INTO import_batch VALUES(2,'01a2133b-fa76-70f7-a206-d69a62048f34',1,'fpl',NULL,1795619027,'["gw1.csv","gw2.csv"]',3,1,4);
CREATE TABLE audit (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL,
    actor INTEGER,
    action TEXT NOT NULL CHECK (length(action) BETWEEN 1 AND 100),
    subject_kind TEXT NOT NULL DEFAULT '',
    subject INTEGER NOT NULL DEFAULT 0,
    detail TEXT NOT NULL DEFAULT '{}',
    request_id TEXT NOT NULL DEFAULT '',
    remote TEXT NOT NULL DEFAULT '',
    revision INTEGER NOT NULL,
    mac BLOB
) STRICT;
INSERT INTO audit VALUES(1,1795619027,NULL,'sport.apply','',0,'{"sport":"basketball","version":1}','','',1,X'ad289052ae73ad972afec84fcdaba9e89fca64854cd659494d787029a6f72299');
INSERT INTO audit VALUES(2,1795619027,NULL,'sport.apply','',0,'{"sport":"football","version":1}','','',2,X'1ff14c414c48c1ccf8dacac7d2e9661baf7d186ecb7dfda86730ca7ddd2e8a1e');
INSERT INTO audit VALUES(3,1795619027,NULL,'season.import','season',1,'{"files":1,"lines_added":3,"lines_changed":0,"source":"fpl"}','','',3,X'580687e8b1ceddc61179bb7f9a305b175a90a22574361985f0c460cdcdf94d10');
INSERT INTO audit VALUES(4,1795619027,NULL,'season.import','season',1,'{"files":2,"lines_added":3,"lines_changed":1,"source":"fpl"}','','',4,X'e4f01804a1269942140c93120979436afd7756edbbf251c6628ce6e4f384726f');
INSERT INTO audit VALUES(5,1795619027,NULL,'user.create','user',1,'{"role":"admin","teams":0}','','',5,X'9a22e72611cc533e97bae2261287027557c1b2d77aaf32f8f0da4544458882e8');
INSERT INTO audit VALUES(6,1795619027,NULL,'user.create','user',2,'{"role":"coach","teams":1}','','',6,X'e75cd691c0f5f3cf9feea0606b26fa3a4308b5128e4b4d16aa0e5b24993b8875');
INSERT INTO audit VALUES(7,1795619028,2,'session.login','session',1,'{}','051b92104fd73297','127.0.0.1',7,X'6083322346605b9971b09fc7e9db48c77d6d671917885faa5dfd5caf6d1de220');
INSERT INTO audit VALUES(8,1795619029,2,'session.login','session',2,'{}','051b92104fd73298','127.0.0.1',8,X'a9dee12461159292d3ef07bcbe1ced29dd3dd52f6ade91836bc62717819ca10d');
INSERT INTO audit VALUES(9,1795619029,NULL,'session.refused','user',1,'{}','051b92104fd73299','127.0.0.1',9,X'625ed73fe72fcbff24927d9495e064b2683338005021285d2c6200dc239ecf0b');
CREATE TABLE definition (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
    sport TEXT NOT NULL,
    team INTEGER REFERENCES team (id),
    metric TEXT NOT NULL CHECK (length(metric) BETWEEN 1 AND 41),
    version INTEGER NOT NULL CHECK (version > 0),
    body TEXT NOT NULL,
    author INTEGER REFERENCES user (id),
    created_at INTEGER NOT NULL,
    retired INTEGER NOT NULL DEFAULT 0 CHECK (retired IN (0, 1)),
    revision INTEGER NOT NULL
) STRICT;
CREATE TABLE tombstone (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL CHECK (kind IN ('player', 'registration', 'match', 'stat_line', 'user', 'definition')),
    uuid TEXT NOT NULL CHECK (length(uuid) = 36),
    target INTEGER NOT NULL,
    at INTEGER NOT NULL,
    revision INTEGER NOT NULL
) STRICT;
CREATE TABLE setting (
    name TEXT PRIMARY KEY CHECK (length(name) BETWEEN 1 AND 100),
    value TEXT NOT NULL,
    revision INTEGER NOT NULL
) STRICT;
CREATE TABLE IF NOT EXISTS "stat_line_basketball" (
    player INTEGER NOT NULL REFERENCES player (id),
    "match" INTEGER NOT NULL,
    team INTEGER NOT NULL,
    started INTEGER NOT NULL CHECK (started IN (0, 1)),
    played INTEGER NOT NULL CHECK (played IN (0, 1)),
    time INTEGER CHECK (time >= 0),
    position TEXT NOT NULL DEFAULT '' CHECK (length(position) <= 40),
    revision INTEGER NOT NULL,
    "points" INTEGER CHECK ("points" BETWEEN 0 AND 120),
    "fgm" INTEGER CHECK ("fgm" BETWEEN 0 AND 50),
    "fga" INTEGER CHECK ("fga" BETWEEN 0 AND 80),
    "fg3m" INTEGER CHECK ("fg3m" BETWEEN 0 AND 25),
    "fg3a" INTEGER CHECK ("fg3a" BETWEEN 0 AND 40),
    "ftm" INTEGER CHECK ("ftm" BETWEEN 0 AND 40),
    "fta" INTEGER CHECK ("fta" BETWEEN 0 AND 50),
    "oreb" INTEGER CHECK ("oreb" BETWEEN 0 AND 30),
    "dreb" INTEGER CHECK ("dreb" BETWEEN 0 AND 45),
    "rebounds" INTEGER CHECK ("rebounds" BETWEEN 0 AND 60),
    "assists" INTEGER CHECK ("assists" BETWEEN 0 AND 35),
    "steals" INTEGER CHECK ("steals" BETWEEN 0 AND 15),
    "blocks" INTEGER CHECK ("blocks" BETWEEN 0 AND 20),
    "blocks_against" INTEGER CHECK ("blocks_against" BETWEEN 0 AND 15),
    "turnovers" INTEGER CHECK ("turnovers" BETWEEN 0 AND 20),
    "personal_fouls" INTEGER CHECK ("personal_fouls" BETWEEN 0 AND 6),
    "fouls_drawn" INTEGER CHECK ("fouls_drawn" BETWEEN 0 AND 30),
    "technical_fouls" INTEGER CHECK ("technical_fouls" BETWEEN 0 AND 3),
    "unsportsmanlike_fouls" INTEGER CHECK ("unsportsmanlike_fouls" BETWEEN 0 AND 3),
    "points_in_paint" INTEGER CHECK ("points_in_paint" BETWEEN 0 AND 80),
    "fast_break_points" INTEGER CHECK ("fast_break_points" BETWEEN 0 AND 50),
    "second_chance_points" INTEGER CHECK ("second_chance_points" BETWEEN 0 AND 50),
    "points_off_turnovers" INTEGER CHECK ("points_off_turnovers" BETWEEN 0 AND 50),
    "charges_drawn" INTEGER CHECK ("charges_drawn" BETWEEN 0 AND 8),
    "deflections" INTEGER CHECK ("deflections" BETWEEN 0 AND 20),
    "plus_minus" INTEGER CHECK ("plus_minus" BETWEEN -100 AND 100),
    PRIMARY KEY (player, "match"),
    FOREIGN KEY ("match", team) REFERENCES match_team ("match", team)
) STRICT, WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS "stat_line_basketball_history" (
    player INTEGER NOT NULL,
    "match" INTEGER NOT NULL,
    team INTEGER NOT NULL,
    started INTEGER NOT NULL,
    played INTEGER NOT NULL,
    time INTEGER,
    position TEXT NOT NULL,
    revision_from INTEGER NOT NULL,
    revision_to INTEGER NOT NULL,
    reason TEXT NOT NULL,
    actor INTEGER,
    changed_at INTEGER NOT NULL,
    "points" REAL,
    "fgm" REAL,
    "fga" REAL,
    "fg3m" REAL,
    "fg3a" REAL,
    "ftm" REAL,
    "fta" REAL,
    "oreb" REAL,
    "dreb" REAL,
    "rebounds" REAL,
    "assists" REAL,
    "steals" REAL,
    "blocks" REAL,
    "blocks_against" REAL,
    "turnovers" REAL,
    "personal_fouls" REAL,
    "fouls_drawn" REAL,
    "technical_fouls" REAL,
    "unsportsmanlike_fouls" REAL,
    "points_in_paint" REAL,
    "fast_break_points" REAL,
    "second_chance_points" REAL,
    "points_off_turnovers" REAL,
    "charges_drawn" REAL,
    "deflections" REAL,
    "plus_minus" REAL,
    PRIMARY KEY (player, "match", revision_to)
) STRICT, WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS "stat_line_football" (
    player INTEGER NOT NULL REFERENCES player (id),
    "match" INTEGER NOT NULL,
    team INTEGER NOT NULL,
    started INTEGER NOT NULL CHECK (started IN (0, 1)),
    played INTEGER NOT NULL CHECK (played IN (0, 1)),
    time INTEGER CHECK (time >= 0),
    position TEXT NOT NULL DEFAULT '' CHECK (length(position) <= 40),
    revision INTEGER NOT NULL,
    "goals" INTEGER CHECK ("goals" BETWEEN 0 AND 12),
    "assists" INTEGER CHECK ("assists" BETWEEN 0 AND 10),
    "expected_goals" REAL CHECK ("expected_goals" BETWEEN 0 AND 12),
    "expected_assists" REAL CHECK ("expected_assists" BETWEEN 0 AND 10),
    "shots" INTEGER CHECK ("shots" BETWEEN 0 AND 30),
    "shots_on_target" INTEGER CHECK ("shots_on_target" BETWEEN 0 AND 20),
    "passes" INTEGER CHECK ("passes" BETWEEN 0 AND 300),
    "passes_completed" INTEGER CHECK ("passes_completed" BETWEEN 0 AND 300),
    "key_passes" INTEGER CHECK ("key_passes" BETWEEN 0 AND 25),
    "crosses" INTEGER CHECK ("crosses" BETWEEN 0 AND 40),
    "dribbles" INTEGER CHECK ("dribbles" BETWEEN 0 AND 40),
    "dribbles_completed" INTEGER CHECK ("dribbles_completed" BETWEEN 0 AND 30),
    "tackles" INTEGER CHECK ("tackles" BETWEEN 0 AND 25),
    "interceptions" INTEGER CHECK ("interceptions" BETWEEN 0 AND 25),
    "clearances" INTEGER CHECK ("clearances" BETWEEN 0 AND 40),
    "blocks" INTEGER CHECK ("blocks" BETWEEN 0 AND 20),
    "duels" INTEGER CHECK ("duels" BETWEEN 0 AND 60),
    "duels_won" INTEGER CHECK ("duels_won" BETWEEN 0 AND 50),
    "aerial_duels" INTEGER CHECK ("aerial_duels" BETWEEN 0 AND 40),
    "aerial_duels_won" INTEGER CHECK ("aerial_duels_won" BETWEEN 0 AND 30),
    "recoveries" INTEGER CHECK ("recoveries" BETWEEN 0 AND 40),
    "fouls" INTEGER CHECK ("fouls" BETWEEN 0 AND 15),
    "fouls_suffered" INTEGER CHECK ("fouls_suffered" BETWEEN 0 AND 20),
    "offsides" INTEGER CHECK ("offsides" BETWEEN 0 AND 15),
    "yellow_cards" INTEGER CHECK ("yellow_cards" BETWEEN 0 AND 2),
    "red_cards" INTEGER CHECK ("red_cards" BETWEEN 0 AND 1),
    "own_goals" INTEGER CHECK ("own_goals" BETWEEN 0 AND 4),
    "penalties_missed" INTEGER CHECK ("penalties_missed" BETWEEN 0 AND 4),
    "goals_conceded" INTEGER CHECK ("goals_conceded" BETWEEN 0 AND 20),
    "expected_goals_conceded" REAL CHECK ("expected_goals_conceded" BETWEEN 0 AND 20),
    "clean_sheets" INTEGER CHECK ("clean_sheets" BETWEEN 0 AND 1),
    "shots_on_target_faced" INTEGER CHECK ("shots_on_target_faced" BETWEEN 0 AND 40),
    "saves" INTEGER CHECK ("saves" BETWEEN 0 AND 30),
    "penalties_saved" INTEGER CHECK ("penalties_saved" BETWEEN 0 AND 4),
    "bonus" INTEGER CHECK ("bonus" BETWEEN 0 AND 3),
    "bps" INTEGER CHECK ("bps" BETWEEN -60 AND 200),
    "influence" REAL CHECK ("influence" BETWEEN 0 AND 300),
    "creativity" REAL CHECK ("creativity" BETWEEN 0 AND 300),
    "threat" REAL CHECK ("threat" BETWEEN 0 AND 300),
    "total_points" INTEGER CHECK ("total_points" BETWEEN -20 AND 60),
    PRIMARY KEY (player, "match"),
    FOREIGN KEY ("match", team) REFERENCES match_team ("match", team)
) STRICT, WITHOUT ROWID;
INSERT INTO stat_line_football VALUES(1,1,1,1,1,5400,'FWD',3,2,0,1.5700000000000000621,0.020000000000000000416,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,0,0.30999999999999999777,1,NULL,0,0,3,54,80.40000000000000568,12.30000000000000071,66.0,13);
INSERT INTO stat_line_football VALUES(1,2,1,0,1,2700,'FWD',4,1,0,0.66000000000000003108,0.0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,0,0.47999999999999998223,0,NULL,0,0,2,30,44.0,3.1000000000000000888,38.0,6);
INSERT INTO stat_line_football VALUES(2,1,1,1,1,3660,'MID',3,0,2,0.080000000000000001665,0.73999999999999999111,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,1,0,0,0,0,0.2000000000000000111,1,NULL,0,0,1,20,30.199999999999999288,41.5,4.0,9);
INSERT INTO stat_line_football VALUES(2,2,1,0,0,0,'MID',4,0,0,0.0,0.0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,0,0.0,0,NULL,0,0,0,0,0.0,0.0,0.0,0);
INSERT INTO stat_line_football VALUES(3,1,2,1,1,5400,'GK',4,0,0,0.0,0.0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,2,1.6499999999999999111,0,NULL,6,0,0,18,33.0,0.0,0.0,3);
INSERT INTO stat_line_football VALUES(3,2,2,1,1,5400,'GK',4,0,0,0.0,0.0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,0,1,0.71999999999999997335,0,NULL,7,1,1,28,51.600000000000001421,0.0,0.0,9);
CREATE TABLE IF NOT EXISTS "stat_line_football_history" (
    player INTEGER NOT NULL,
    "match" INTEGER NOT NULL,
    team INTEGER NOT NULL,
    started INTEGER NOT NULL,
    played INTEGER NOT NULL,
    time INTEGER,
    position TEXT NOT NULL,
    revision_from INTEGER NOT NULL,
    revision_to INTEGER NOT NULL,
    reason TEXT NOT NULL,
    actor INTEGER,
    changed_at INTEGER NOT NULL,
    "goals" REAL,
    "assists" REAL,
    "expected_goals" REAL,
    "expected_assists" REAL,
    "shots" REAL,
    "shots_on_target" REAL,
    "passes" REAL,
    "passes_completed" REAL,
    "key_passes" REAL,
    "crosses" REAL,
    "dribbles" REAL,
    "dribbles_completed" REAL,
    "tackles" REAL,
    "interceptions" REAL,
    "clearances" REAL,
    "blocks" REAL,
    "duels" REAL,
    "duels_won" REAL,
    "aerial_duels" REAL,
    "aerial_duels_won" REAL,
    "recoveries" REAL,
    "fouls" REAL,
    "fouls_suffered" REAL,
    "offsides" REAL,
    "yellow_cards" REAL,
    "red_cards" REAL,
    "own_goals" REAL,
    "penalties_missed" REAL,
    "goals_conceded" REAL,
    "expected_goals_conceded" REAL,
    "clean_sheets" REAL,
    "shots_on_target_faced" REAL,
    "saves" REAL,
    "penalties_saved" REAL,
    "bonus" REAL,
    "bps" REAL,
    "influence" REAL,
    "creativity" REAL,
    "threat" REAL,
    "total_points" REAL,
    PRIMARY KEY (player, "match", revision_to)
) STRICT, WITHOUT ROWID;
INSERT INTO stat_line_football_history VALUES(3,1,2,1,1,5400,'GK',3,4,'import',NULL,1795619027,0.0,0.0,0.0,0.0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0.0,0.0,0.0,0.0,2.0,1.6499999999999999111,0.0,NULL,5.0,0.0,0.0,18.0,33.0,0.0,0.0,3.0);
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence VALUES('audit',9);
INSERT INTO sqlite_sequence VALUES('competition',1);
INSERT INTO sqlite_sequence VALUES('season',1);
INSERT INTO sqlite_sequence VALUES('club',2);
INSERT INTO sqlite_sequence VALUES('team',2);
INSERT INTO sqlite_sequence VALUES('player',3);
INSERT INTO sqlite_sequence VALUES('match',2);
INSERT INTO sqlite_sequence VALUES('registration',3);
INSERT INTO sqlite_sequence VALUES('import_batch',2);
INSERT INTO sqlite_sequence VALUES('user',2);
INSERT INTO sqlite_sequence VALUES('session',2);
CREATE INDEX team_by_club ON team (club);
CREATE INDEX season_team_by_team ON season_team (team);
CREATE INDEX player_by_name ON player (folded);
CREATE INDEX player_alias_by_name ON player_alias (folded);
CREATE INDEX registration_by_season ON registration (season, team);
CREATE INDEX match_by_season ON "match" (season, kick_off);
CREATE INDEX match_team_by_team ON match_team (team);
CREATE UNIQUE INDEX external_id_unique ON external_id (source, ifnull(season, 0), kind, value);
CREATE INDEX external_id_by_target ON external_id (kind, target);
CREATE INDEX session_by_user ON session (user);
CREATE INDEX import_batch_by_season ON import_batch (season);
CREATE INDEX audit_by_subject ON audit (subject_kind, subject);
CREATE UNIQUE INDEX definition_unique ON definition (sport, ifnull(team, 0), metric, version);
CREATE INDEX tombstone_by_revision ON tombstone (revision);
CREATE INDEX "stat_line_basketball_by_match" ON "stat_line_basketball" ("match");
CREATE INDEX "stat_line_football_by_match" ON "stat_line_football" ("match");
COMMIT;
