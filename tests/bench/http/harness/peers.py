# SPDX-FileCopyrightText: 2026 The Touchline authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The peers of one row, started beside touchlined on the same core, each with the bytes that touchlined answered."""
import os

from harness.process import NotMeasured, Process, accepts, free_port
from harness.wrk import Target

HERE = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "peers")
PER_CONNECTION = {"date", "content-length", "connection", "keep-alive", "transfer-encoding"}


class Peers:
    """Starts peers on demand; the one that cannot be had raises NotMeasured, which says why."""

    def __init__(self, need, folder, fields):
        self._need, self._folder, self._fields = need, folder, fields
        self._nginx = None

    def record(self, headers, body):
        """What all peers are to answer."""
        www = os.path.join(self._folder, "nginx", "www")
        os.makedirs(www, exist_ok=True)
        for folder, name in ((self._folder, "body"), (www, "answer")):
            with open(os.path.join(folder, name), "wb") as file:
                file.write(body)
        with open(os.path.join(self._folder, "fields"), "w") as file:
            file.writelines(f"{name}: {value}\n" for name, value in headers.items() if name not in PER_CONNECTION)

    def epoll(self):
        program = self._need.program(os.path.join(HERE, "epoll.cpp"))
        return self._target("epoll loop", [program], "/answer")

    def drogon(self, extra=None, status=200):
        self._need.header("drogon/drogon.h", "drogon")
        program = self._need.program(os.path.join(HERE, "drogon.cpp"), ["drogon", "trantor", "jsoncpp"])
        return self._target("Drogon", [program], "/answer", extra, status, cwd=self._folder)

    def fastify(self, database=None, script="", path="/answer", name=None):
        modules = self._need.node_modules(os.path.join(HERE, "package.json"), native=bool(database))
        environment = dict(os.environ, NODE_PATH=os.path.join(modules, "node_modules"), NODE_ENV="production")
        name = name or ("fastify + better-sqlite3" if database else "fastify")
        return self._target(name, ["node", os.path.join(HERE, "fastify.js")], path, script=script, after=[database] if database else [],
                            env=environment)

    def nginx(self):
        process, port, _ = self._nginx_running()
        return Target("nginx, static file", process, f"http://127.0.0.1:{port}/answer", self._fields)

    def nginx_tls(self, tls):
        process, _, port = self._nginx_running(tls)
        return Target("nginx, static file, TLS", process, f"https://127.0.0.1:{port}/answer", self._fields)

    def _target(self, name, command, path, extra=None, status=200, script="", after=(), **options):
        port = free_port()
        log = os.path.join(self._folder, f"{name.replace(' ', '-').replace(',', '')}.log")
        process = Process([*command, str(port), self._folder, *after], log, **options)
        process.wait_for(lambda: accepts(port))
        return Target(name, process, f"http://127.0.0.1:{port}{path}", self._fields | (extra or {}), script, status)

    def _nginx_running(self, tls=None):
        if self._nginx:
            return self._nginx
        program = self._need.command("nginx", "bench")
        folder = os.path.join(self._folder, "nginx")
        port, tls_port = free_port(), free_port()
        with open(os.path.join(HERE, "nginx.conf")) as template:
            text = template.read().format(folder=folder, port=port, tlsPort=tls_port, certificate=tls and tls.certificate,
                                          key=tls and tls.key)
        if not tls: # without the server that wants a certificate
            text = text[:text.rindex("    server {")] + "}\n"
        if os.geteuid() == 0:
            text = "user root;\n" + text # its worker is to read the files of this run
        configuration = os.path.join(folder, "nginx.conf")
        with open(configuration, "w") as file:
            file.write(text)
        log = os.path.join(folder, "nginx.log")
        process = Process([program, "-c", configuration, "-e", log], log, measured_child=True)
        process.wait_for(lambda: accepts(port))
        self._nginx = process, port, tls_port
        return self._nginx
