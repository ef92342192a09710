// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/gate/standardheaders.h"

namespace touchline::gate {

const QHttpHeaders &standardHeaders()
{
    static const QHttpHeaders headers = [] {
        using Known = QHttpHeaders::WellKnownHeader;
        QHttpHeaders all;
        all.append(Known::XContentTypeOptions, "nosniff");
        all.append(Known::ContentSecurityPolicy, "default-src 'none'; frame-ancestors 'none'");
        all.append(Known::Vary, "Authorization, Accept, Accept-Encoding, Accept-Language");
        return all;
    }();
    return headers;
}

} // namespace touchline::gate
