# SPDX-FileCopyrightText: 2026 The Touchline authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Single questions to a server, to learn what the rows need."""
import http.client
import json
import ssl


def ask(port, path, fields=None, body=None, tls=False):
    """(status, fields in lower case, body)"""
    if tls:
        anyone = ssl.create_default_context()
        anyone.check_hostname = False
        anyone.verify_mode = ssl.CERT_NONE # the certificate was made for this run
        connection = http.client.HTTPSConnection("127.0.0.1", port, timeout=60, context=anyone)
    else:
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
    try:
        connection.request("POST" if body is not None else "GET", path, body=body, headers=fields or {})
        answer = connection.getresponse()
        return answer.status, {name.lower(): value for name, value in answer.getheaders()}, answer.read()
    finally:
        connection.close()


def data_of(port, path, fields=None, body=None, tls=False):
    """The "data" of a JSON answer; an answer that is not 200 is an error of the harness."""
    status, _, content = ask(port, path, fields, body, tls)
    if status != 200:
        raise RuntimeError(f"{path} answered {status}: {content[:300]!r}")
    return json.loads(content)["data"]
