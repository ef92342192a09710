// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Drogon answers a constant body from memory, on one thread, and 304 to whoever has it. Usage: drogon PORT FOLDER
#include "answer.h"
#include <cstdlib>
#include <drogon/drogon.h>

int main(int argc, char **argv)
{
    if (argc != 3)
        return 2;
    const auto recorded = recordedAnswer(argv[2]);
    const auto made = [&recorded](drogon::HttpStatusCode status) {
        auto response = drogon::HttpResponse::newHttpResponse();
        response->setStatusCode(status);
        for (const auto &[name, value] : recorded.fields)
            response->addHeader(name, value);
        response->addHeader("etag", recorded.etag);
        return response;
    };
    const auto whole = made(drogon::k200OK);
    whole->setContentTypeString(recorded.contentType);
    whole->setBody(recorded.body);
    whole->setExpiredTime(0); // Drogon then keeps the rendered bytes, which is the quickest that it can do
    const auto unchanged = made(drogon::k304NotModified);
    unchanged->setExpiredTime(0);

    auto &app = drogon::app();
    app.setLogLevel(trantor::Logger::kWarn);
    app.addListener("127.0.0.1", uint16_t(std::atoi(argv[1])));
    app.setThreadNum(1);
    app.setIdleConnectionTimeout(600);
    app.registerHandler("/answer",
                        [&](const drogon::HttpRequestPtr &request, std::function<void(const drogon::HttpResponsePtr &)> &&answer) {
                            answer(request->getHeader("if-none-match") == recorded.etag ? unchanged : whole);
                        },
                        {drogon::Get});
    app.run();
}
