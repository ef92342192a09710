-- SPDX-FileCopyrightText: 2026 The Touchline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO team (uuid, club, sport, name, folded, short_name)
VALUES (:uuid, :club, :sport, :name, :folded, :short_name)
RETURNING id
