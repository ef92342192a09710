// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <fstream>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

/** What every peer answers: a body and header fields that were recorded from touchlined. */
struct RecordedAnswer
{
    std::string body;
    std::vector<std::pair<std::string, std::string>> fields; // names in lower case; without Content-Length, Content-Type, Date and ETag
    std::string contentType;
    std::string etag;
};

/** FOLDER/body, and FOLDER/fields with one "name: value" a line. */
inline RecordedAnswer recordedAnswer(const std::string &folder)
{
    RecordedAnswer answer;
    std::stringstream body;
    body << std::ifstream(folder + "/body", std::ios::binary).rdbuf();
    answer.body = body.str();
    std::ifstream fields(folder + "/fields");
    for (std::string line; std::getline(fields, line);) {
        const auto colon = line.find(": ");
        if (colon == std::string::npos)
            continue;
        auto name = line.substr(0, colon);
        auto value = line.substr(colon + 2);
        if (name == "content-type")
            answer.contentType = std::move(value);
        else if (name == "etag")
            answer.etag = std::move(value);
        else
            answer.fields.emplace_back(std::move(name), std::move(value));
    }
    return answer;
}
