-- SPDX-FileCopyrightText: 2026 The Touchline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TABLE membership (
    user INTEGER NOT NULL REFERENCES user (id) ON DELETE CASCADE,
    team INTEGER NOT NULL REFERENCES team (id) ON DELETE CASCADE,
    PRIMARY KEY (user, team)
) STRICT, WITHOUT ROWID
