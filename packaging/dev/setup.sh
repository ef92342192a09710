# SPDX-FileCopyrightText: 2026 The Touchline authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing. Debian 13 has everything; Debian 12 takes it from the trixie suite of the machine's own mirror.

trixie_list=/etc/apt/sources.list.d/touchline-trixie.list

say() { printf '\033[1m%s\033[0m\n' "$*" >&2; }
die() { printf 'dev: %s\n' "$*" >&2; exit 1; }

packages_of() { # GROUP...
    local group
    for group in "$@"; do
        sed -n "s/^$group: //p" packaging/debian-packages.txt
    done | tr ' ' '\n' | sort -u
}

missing_of() { # the packages of the groups that are not installed, or are older than what the build needs
    local -A have=()
    local package version
    while read -r package version; do
        have[${package%%:*}]=$version
    done < <(dpkg-query -W -f='${db:Status-Status} ${Package} ${Version}\n' 2>/dev/null | sed -n 's/^installed //p')
    for package in $(packages_of "$@"); do
        version=${have[$package]:-}
        if [ -z "$version" ]; then
            echo "$package"
        elif [ "$package" = qt6-base-dev ] && dpkg --compare-versions "$version" lt 6.8; then
            echo "$package"
        fi
    done
}

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi
}

add_trixie() { # same mirror as the machine's own sources, suite trixie, only on request (priority 100)
    local uri signed
    [ ! -e "$trixie_list" ] || return 0
    uri=$(awk '/^URIs:/{print $2; exit}' /etc/apt/sources.list.d/debian.sources 2>/dev/null || true)
    signed=$(awk '/^Signed-By:/{print $2; exit}' /etc/apt/sources.list.d/debian.sources 2>/dev/null || true)
    [ -n "$uri" ] || uri=$(awk '/^deb /{for (i = 2; i <= NF; i++) if ($i ~ /:\/\//) {print $i; exit}}' /etc/apt/sources.list)
    [ -n "$uri" ] || die "found no Debian mirror in /etc/apt; add one, or use Debian 13"
    echo "deb ${signed:+[signed-by=$signed] }$uri trixie main" | as_root tee "$trixie_list" >/dev/null
    printf 'Package: *\nPin: release n=trixie\nPin-Priority: 100\n' | as_root tee /etc/apt/preferences.d/touchline-trixie >/dev/null
}

setup() { # GROUP...
    local missing target=() policy=/usr/sbin/policy-rc.d ours=0 status=0
    [ -n "$(packages_of "$@")" ] || die "packaging/debian-packages.txt has no group '$*'"
    mapfile -t missing < <(missing_of "$@")
    [ ${#missing[@]} -gt 0 ] || return 0
    command -v apt-get >/dev/null || die "this is not a Debian machine; install: ${missing[*]}"
    say "To install ($(. /etc/os-release && echo "$PRETTY_NAME")): ${missing[*]}"
    if [ "$(id -u)" != 0 ]; then
        command -v sudo >/dev/null || die "not root and no sudo: ask your administrator to install the packages above"
        [ -t 0 ] || die "not root and nobody to ask: run './dev setup' in a terminal first"
        read -r -p "Install them with sudo? [y/N] " answer
        case "$answer" in [yYjJ]*) ;; *) die "nothing was installed" ;; esac
    fi
    if [ "$(. /etc/os-release && echo "${VERSION_CODENAME:-}")" = bookworm ]; then add_trixie; fi
    # By our list, not by the name: packages of trixie bring its /etc/os-release with them.
    if [ -e "$trixie_list" ]; then target=(-t trixie); fi
    as_root apt-get update -qq
    if [ ! -e "$policy" ]; then # test servers come as packages, but must not start as services
        printf '#!/bin/sh\nexit 101\n' | as_root tee "$policy" >/dev/null
        as_root chmod +x "$policy"
        ours=1
    fi
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
        -o Dpkg::Options::=--force-confold "${target[@]}" "${missing[@]}" >"$build_root/setup.log" 2>&1 || status=$?
    [ $ours = 0 ] || as_root rm -f "$policy"
    if [ $status != 0 ]; then tail -n 30 "$build_root/setup.log" >&2; die "the installation failed; see $build_root/setup.log"; fi
}
