# SPDX-FileCopyrightText: 2026 The Touchline authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A real touchlined: its own database, an account, a session; and what its build can do."""
import json
import os
import re
import secrets
import shutil
import subprocess

from harness.client import ask, data_of
from harness.process import NotMeasured, Process, free_port


class Build:
    """The executable under measurement."""

    def __init__(self, program):
        self.program = program
        self._help = self.run("serve", "--help")

    def run(self, *arguments, stdin=None):
        done = subprocess.run([self.program, *arguments], input=stdin, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        if done.returncode != 0:
            raise RuntimeError(f"touchlined {' '.join(arguments)}: {done.stdout[-500:]}")
        return done.stdout

    def has_tls(self):
        return "--tls-certificate" in self._help

    def knows(self, option):
        """Also options that --help does not show: asked with a database that is not there, an unknown option is told first."""
        done = subprocess.run([self.program, "serve", option, "--database", "/nonexistent/touchline.db"], stdin=subprocess.DEVNULL,
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        return "not expected" not in done.stdout


class Workspace:
    """A database with one season and one account to sign in with."""

    def __init__(self, build, file, fill):
        self.build, self.file = build, file
        self._password = secrets.token_urlsafe(24)
        fill(build, file)
        build.run("user", "create", "bench", "--admin", "--password-stdin", "--database", file, stdin=self._password + "\n")

    def copy(self, file):
        """The same as a file of its own, for a server beside the first."""
        other = object.__new__(Workspace)
        other.build, other.file, other._password = self.build, file, self._password
        folder = os.path.dirname(self.file)
        for name in os.listdir(folder):
            if name in [os.path.basename(self.file) + end for end in ("", "-wal", "-shm")]:
                shutil.copy(os.path.join(folder, name), file + name[len(os.path.basename(self.file)):])
        return other

    def login(self):
        return json.dumps({"name": "bench", "password": self._password})


class Touchlined:
    """`touchlined serve`, signed in."""

    def __init__(self, workspace, log, cores=(0,), threads=1, options=(), tls=None):
        self.tls = tls
        self.port = free_port()
        command = [workspace.build.program, "serve", "--database", workspace.file, "--port", str(self.port), "--threads", str(threads),
                   "--rate", "0", *options]
        if tls:
            command += ["--tls-certificate", tls.certificate, "--tls-key", tls.key]
        self.process = Process(command, log, cores) # its access log goes there too
        self.process.wait_for(lambda: re.search(r"listening on", open(log, errors="replace").read()))
        self.idle_rss = self.process.rss()
        login = data_of(self.port, "/api/v1/auth/login", {"Content-Type": "application/json"}, workspace.login(), bool(tls))
        self.fields = {"Authorization": f"Bearer {login['token']}"}

    def url(self, path):
        return f"{'https' if self.tls else 'http'}://127.0.0.1:{self.port}{path}"

    def ask(self, path, fields=None):
        return ask(self.port, path, self.fields | (fields or {}), tls=bool(self.tls))

    def data(self, path):
        return data_of(self.port, path, self.fields, tls=bool(self.tls))

    def season(self):
        return self.data("/api/v1/seasons")[0]["id"]

    def players(self, season, most=10_000):
        """Ids of the season's players, page by page."""
        found, path = [], f"/api/v1/players?season={season}&limit=200"
        while path and len(found) < most:
            status, _, content = self.ask(path)
            if status != 200:
                raise RuntimeError(f"{path} answered {status}")
            page = json.loads(content)
            found += [player["id"] for player in page["data"]]
            path = page.get("links", {}).get("next", {}).get("href")
        return found[:most]


class Certificate:
    """Made for the run, P-256, signed by itself."""

    def __init__(self, folder):
        self.certificate, self.key = os.path.join(folder, "bench.pem"), os.path.join(folder, "bench.key")
        if not shutil.which("openssl"):
            raise NotMeasured("there is no openssl command to make a certificate")
        subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2",
                        "-subj", "/CN=localhost", "-keyout", self.key, "-out", self.certificate], check=True, stderr=subprocess.DEVNULL)
        os.chmod(self.key, 0o600)
