-- SPDX-FileCopyrightText: 2026 The Touchline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- A club that came with a team of its name: nobody has made it by itself, or changed it since.
DELETE FROM club
WHERE folded = :folded AND revision = 0
    AND NOT EXISTS (SELECT 1 FROM team t WHERE t.club = club.id)
    AND NOT EXISTS (SELECT 1 FROM audit a WHERE a.subject_kind = 'club' AND a.subject = club.id)
