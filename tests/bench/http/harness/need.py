# SPDX-FileCopyrightText: 2026 The Touchline authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the peers need: Debian packages through `./dev setup GROUP`, npm packages, and programs compiled here."""
import hashlib
import os
import shutil
import subprocess

from harness.process import NotMeasured


class Need:
    def __init__(self, root, build):
        self._root = root
        self._build = build
        self._why_not = {}
        os.makedirs(build, exist_ok=True)

    def command(self, name, group):
        return self._have(name, group, lambda: shutil.which(name) or shutil.which(name, path="/usr/sbin:/sbin"))

    def header(self, name, group):
        return self._have(name, group, lambda: os.path.exists(f"/usr/include/{name}"))

    def program(self, source, libraries=()):
        """Compiles one C++ file; the path of the program."""
        name = os.path.splitext(os.path.basename(source))[0]
        target = os.path.join(self._build, name)
        compiler = next((c for c in ("g++-14", "g++", "c++") if shutil.which(c)), None)
        if not compiler:
            raise NotMeasured("there is no C++ compiler")
        command = [compiler, "-O2", "-std=c++20", "-I/usr/include/jsoncpp", "-o", target, source, *(f"-l{l}" for l in libraries)]
        self._run(command, f"{name} does not compile")
        return target

    def node_modules(self, package_file, native=False):
        """A folder whose node_modules has what the file asks for; with `native` also what has to be compiled, against this machine's node.
        Scripts of packages do not run, so no ready-made binary is fetched."""
        self.command("node", "node")
        self.command("npm", "node")
        folder = os.path.join(self._build, "node")
        os.makedirs(folder, exist_ok=True)
        shutil.copy(package_file, folder)
        with open(package_file) as wanted:
            mark = hashlib.sha256(wanted.read().encode()).hexdigest()[:12]
        self._once(f"{folder}/installed-{mark}", ["npm", "install", "--ignore-scripts", "--no-audit", "--no-fund"], folder)
        if native:
            self.header("node/node.h", "node")
            self._once(f"{folder}/compiled-{mark}", ["npm", "run", "compile"], folder)
        return folder

    def _once(self, mark, command, folder):
        if os.path.exists(mark):
            return
        if mark in self._why_not:
            raise NotMeasured(self._why_not[mark])
        try:
            self._run(command, f"{' '.join(command[:2])} failed", cwd=folder)
        except NotMeasured as why:
            self._why_not[mark] = str(why)
            raise
        open(mark, "w").close()

    def _have(self, name, group, look):
        found = look()
        if found:
            return found
        if name not in self._why_not:
            try:
                self._run([os.path.join(self._root, "dev"), "setup", group], f"{name} is missing and could not be installed")
            except NotMeasured as why:
                self._why_not[name] = str(why)
            found = look()
        if not found:
            raise NotMeasured(self._why_not.setdefault(name, f"{name} is missing"))
        return found

    @staticmethod
    def _run(command, otherwise, **options):
        done = subprocess.run(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
                              errors="replace", **options)
        if done.returncode != 0:
            raise NotMeasured(f"{otherwise}: {' '.join(done.stdout.split())[-300:]}")
