// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QtCore>
#include <algorithm>
#include <cmath>
#include <expected>
#include <memory>
#include <optional>
#include <span>
#include <vector>
