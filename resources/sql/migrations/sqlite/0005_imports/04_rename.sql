-- SPDX-FileCopyrightText: 2026 The Touchline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
ALTER TABLE import_batch_new RENAME TO import_batch
