# SPDX-FileCopyrightText: 2026 The Touchline authors
# SPDX-License-Identifier: GPL-3.0-or-later
# The verbs of ./dev, one function each.

build_root=$root/build
bin=$build_root/release/bin
mkdir -p "$build_root"

help_verb() {
    cat <<'HELP'
./dev run [--screenshot FILE.png] [ARGUMENT...]   build, then open the desktop on the sample league with its own server
./dev test [--phase unit|integration|security|e2e] [--preset asan] [-R NAME]   build and run every test
./dev build [PRESET] [TARGET...]   configure and build (release; debug, asan, tsan, coverage, clazy)
./dev bench         measure everything that docs/benchmarks.md records
./dev bench http [--rows cached,tls,...]   only the HTTP edge against its peers
./dev lint          clang-format, clang-tidy, clazy and the translations: anything to mend?
./dev format        format all sources
./dev coverage      run the tests with line and branch coverage; report in build/coverage
./dev screenshots [--preset NAME] [FOLDER]   every screen: light, dark, right to left, 200 %, small, long names, empty (build/screenshots/index.html)
./dev package       Debian packages of server and desktop into build/packages
./dev setup [GROUP...]   install what building, testing and measuring need (groups: packaging/debian-packages.txt)
./dev clean         remove build/
HELP
}

configure() { # PRESET
    [ -e "$build_root/$1/build.ninja" ] || cmake --preset "$1" >"$build_root/$1.configure.log" 2>&1 || {
        tail -n 30 "$build_root/$1.configure.log" >&2
        die "configuring '$1' failed; see build/$1.configure.log"
    }
}

build() { # PRESET [TARGET...]
    local preset=$1 status=0
    shift
    configure "$preset"
    if [ -t 1 ]; then
        ninja -C "$build_root/$preset" "$@" || status=$?
    else
        ninja -C "$build_root/$preset" "$@" >"$build_root/$preset.log" 2>&1 || status=$?
        [ $status = 0 ] || { grep -E 'error|FAILED|undefined' "$build_root/$preset.log" | head -n 40 >&2; }
    fi
    [ $status = 0 ] || die "the build failed; see build/$preset.log"
}

build_verb() {
    setup build
    build "${@:-release}"
}

has_display() { [ -n "${DISPLAY:-}" ] || [ -n "${WAYLAND_DISPLAY:-}" ]; }

run_verb() {
    local picture=
    if [ "${1:-}" = --screenshot ]; then
        picture=${2:?'--screenshot needs a file name'}
        shift 2
    fi
    setup build run
    build release touchline touchlined
    if [ -n "$picture" ]; then
        virtual_screen "$bin/touchline" --sample --screenshot "$picture" "$@"
        say "Wrote $picture"
    elif has_display; then
        exec "$bin/touchline" --sample "$@"
    else
        say "There is no display here (neither DISPLAY nor WAYLAND_DISPLAY): starting the server alone."
        serve_sample
    fi
}

virtual_screen() { # COMMAND...: runs it in an X server of its own, with private settings
    local home status=0
    home=$(mktemp -d)
    HOME=$home XDG_RUNTIME_DIR=$home XDG_CONFIG_HOME=$home/config XDG_DATA_HOME=$home/data XDG_CACHE_HOME=$home/cache \
        xvfb-run -a -s '-screen 0 1600x1000x24 -dpi 96' "$@" || status=$?
    rm -rf "$home"
    return $status
}

serve_sample() {
    local folder=$build_root/sample secret port address season player path
    mkdir -p "$folder"
    "$bin/touchlined" sample --database "$folder/sample.touchline" >&2
    secret=$(od -An -N32 -tx1 /dev/urandom | tr -d ' \n')
    mkfifo "$folder/stdin.$$"
    "$bin/touchlined" serve --local --database "$folder/sample.touchline" --port 0 <"$folder/stdin.$$" >"$folder/state.$$" &
    local server=$!
    exec 5>"$folder/stdin.$$"
    rm -f "$folder/stdin.$$"
    echo "$secret" >&5
    for _ in $(seq 200); do
        port=$(sed -n 's/.*"port": *\([0-9]*\).*/\1/p' "$folder/state.$$" 2>/dev/null | head -n 1)
        [ -n "$port" ] && break
        kill -0 $server 2>/dev/null || die "the server ended; its last words: $(tail -n 3 "$folder/state.$$")"
        sleep 0.05
    done
    rm -f "$folder/state.$$"
    [ -n "$port" ] || die "the server did not say where it listens"
    address=http://127.0.0.1:$port
    get() { printf 'header = "Authorization: Bearer %s"\n' "$secret" | curl -fsS -K - "$address$1"; }
    season=$(get /api/v1/seasons | sed -n 's/.*"data":\[{"id":\([0-9]*\).*/\1/p')
    player=$(get "/api/v1/players?season=$season&limit=1" | sed -n 's/.*"data":\[{"id":\([0-9]*\).*/\1/p')
    [ -n "$player" ] || die "the server has no players"
    path="/api/v1/players/$player/statistics?season=$season&fields=goals,assists"
    say "Server: $address"
    echo "GET $path"
    get "$path"
    echo
    if [ -t 1 ]; then
        say "Runs until you press Ctrl+C."
        wait $server
    else
        say "Nobody is watching (no terminal): the server is stopped again."
        exec 5>&-
        wait $server
    fi
}

bench_verb() {
    setup build test bench
    build release
    if [ "${1:-}" = http ]; then
        tests/bench/http/run "$bin" "$build_root/bench" "${@:2}"
        return
    fi
    say "Figures go to build/bench; docs/benchmarks.md keeps those worth keeping."
    mkdir -p "$build_root/bench"
    if ninja -C "$build_root/release" -t query statsbench >/dev/null 2>&1; then
        build release statsbench
        "$build_root/release/tests/statsbench" "$build_root/bench/stats.md" --benchmark_repetitions=3
    else
        say "The engine's own figures are left out: google-benchmark was not there when build/release was configured."
    fi
    tests/bench/run "$bin" "$build_root/bench" "$@"
    tests/bench/http/run "$bin" "$build_root/bench"
}

format_verb() {
    setup lint
    git ls-files '*.cpp' '*.h' | xargs clang-format-19 -i
}

lint_verb() {
    local status=0
    setup build lint
    git ls-files '*.cpp' '*.h' | xargs clang-format-19 --dry-run --Werror || status=1
    build clazy
    grep -E 'warning: .*\[-W' "$build_root/clazy.log" 2>/dev/null | sort -u | head -n 50 && status=1 || true
    git ls-files 'core/*.cpp' 'server/*.cpp' 'ui/*.cpp' 'app/*.cpp' \
        | xargs -P "$(nproc)" -n 4 clang-tidy-19 -p "$build_root/clazy" --quiet 2>/dev/null >"$build_root/clang-tidy.log" || true
    if grep -E 'warning:|error:' "$build_root/clang-tidy.log" | sort -u | head -n 50; then status=1; fi
    if grep -l 'type="unfinished"' translations/touchline_*.ts; then say "a translation is not complete"; status=1; fi
    [ $status = 0 ] && say "lint: clean" || die "lint: see above"
}

coverage_verb() {
    setup build test lint
    test_verb --preset coverage "$@" || true
    mkdir -p "$build_root/coverage"
    gcovr --gcov-executable gcov-14 -r . --object-directory "$build_root/coverage" -f core -f server -f ui -f app \
        --exclude '.*autogen.*' --exclude-unreachable-branches --html-details "$build_root/coverage/index.html" --txt-summary --print-summary
}

package_verb() {
    setup build
    build release
    (cd "$build_root/release" && cpack -G DEB -B "$build_root/packages" >"$build_root/package.log" 2>&1) \
        || { tail -n 20 "$build_root/package.log" >&2; die "packaging failed; see build/package.log"; }
    ls -l "$build_root"/packages/*.deb
}

clean_verb() { rm -rf "$build_root"; }

main() {
    local verb=${1:-help}
    [ $# -eq 0 ] || shift
    case "$verb" in
        help | --help | -h) help_verb ;;
        setup) if [ $# -gt 0 ]; then setup "$@"; else setup build run test bench lint; fi ;;
        build | run | test | bench | lint | format | coverage | screenshots | package | clean) "${verb}_verb" "$@" ;;
        *) help_verb >&2; die "'$verb' is not a verb" ;;
    esac
}
