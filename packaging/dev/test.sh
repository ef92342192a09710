# SPDX-FileCopyrightText: 2026 The Touchline authors
# SPDX-License-Identifier: GPL-3.0-or-later
# ./dev test: all phases through ctest; closes with "N passed, N failed".

test_verb() {
    local preset=release phase= arguments=() status=0
    while [ $# -gt 0 ]; do
        case "$1" in
            --phase) phase=${2:?'--phase needs a name'}; shift 2 ;;
            --preset) preset=${2:?'--preset needs a name'}; shift 2 ;;
            *) arguments+=("$1"); shift ;;
        esac
    done
    setup build run test
    say "Building ($preset)"
    build "$preset"
    local folder=$build_root/$preset log started=$SECONDS
    log=$folder/Testing/Temporary/LastTest.log
    rm -f "$log"
    say "Testing"
    (cd "$folder" && ctest -j "$(nproc)" --output-on-failure --no-tests=error ${phase:+-L "$phase"} "${arguments[@]}" \
        --output-junit "$build_root/report/junit.xml") || status=$?
    report "$log" "$folder" $((SECONDS - started)) || status=1
    return $status
}

# Counts test functions, not executables: QtTest closes each with "Totals: ...". An executable without that line (a crash, a
# timeout, a script) counts as one.
report() { # LOG BUILD-FOLDER SECONDS
    mkdir -p "$build_root/report"
    (cd "$2" && ctest -N --show-only=json-v1) >"$build_root/report/tests.json" 2>/dev/null || true
    awk -v seconds="$3" -v report="$build_root/report/report.json" '
        FNR == NR { # which test has which phase: ctest lists "name" last, its labels before
            if ($0 ~ /"name" : "LABELS"/) inLabels = 1
            else if (inLabels && match($0, /^ *"[a-z0-9]+"$/)) { label = $0; gsub(/[" ]/, "", label); inLabels = 0 }
            else if ($0 ~ /^ {6}"name" : /) { split($0, part, "\""); phase[part[4]] = label; label = "other" }
            next
        }
        /^[0-9]+\/[0-9]+ Testing: / { name = $3; totals = 0 }
        /^Totals: / { passed[phase[name]] += $2; failed[phase[name]] += $4; skipped[phase[name]] += $6; totals = 1 }
        /^SKIP   : / { skips = skips "  " substr($0, 10) "\n" }
        /^Test (Passed|Failed|time =|timeout)/ || /^\*\*\*Timeout|^Exception/ { }
        /^Test Passed\.$/ && !totals { passed[phase[name]]++; totals = 1 }
        /^Test Failed\.$/ && !totals { failed[phase[name]]++; totals = 1 }
        /^end time:/ && name != "" { if (!totals) failed[phase[name]]++; name = "" }
        END {
            if (skips != "") printf "Skipped:\n%s", skips
            order = split("unit integration security e2e other", names, " ")
            printf "{\"seconds\": %d, \"phases\": {", seconds > report
            for (i = 1; i <= order; ++i) {
                p = names[i]
                if (passed[p] + failed[p] + skipped[p] == 0) continue
                printf "%-12s %5d passed, %d failed, %d skipped\n", p ":", passed[p], failed[p], skipped[p]
                printf "%s\"%s\": {\"passed\": %d, \"failed\": %d, \"skipped\": %d}", comma, p, passed[p], failed[p], skipped[p] > report
                comma = ", "; P += passed[p]; F += failed[p]; S += skipped[p]
            }
            print "}}" > report
            printf "%d s\n", seconds
            printf S ? "%d passed, %d failed, %d skipped\n" : "%d passed, %d failed\n", P, F, S
            exit F > 0 || P == 0
        }' "$build_root/report/tests.json" "$1"
}
