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
    mkdir -p "$build_root/report"
    say "Testing"
    (cd "$folder" && ctest -j "$(nproc)" --output-on-failure --no-tests=error ${phase:+-L "$phase"} "${arguments[@]}" \
        --output-junit "$build_root/report/junit.xml") || status=$?
    report "$log" "$folder" $((SECONDS - started)) || status=1
    return $status
}

# Counts test functions and data rows, not executables. One that never came to its "Totals: ..." line (a crash, a timeout) counts
# as one failure more.
report() { # LOG BUILD-FOLDER SECONDS
    awk -v seconds="$3" -v report="$build_root/report/report.json" '
        FNR == NR { phase[$1] = $2; next }
        /^[0-9]+\/[0-9]+ Testing: / { name = $3; totals = 0 }
        /^PASS   : .*::(init|cleanup)TestCase\(\)/ { next }
        /^PASS   : / { passed[phase[name]]++ }
        /^(FAIL!|XPASS)  : / { failed[phase[name]]++ }
        /^SKIP   : / { skipped[phase[name]]++; skips = skips "  " name ": " substr($0, 10); getline; skips = skips " (" $0 ")\n" }
        /^Totals: / { totals = 1 }
        /^Test Passed\.$/ && !totals { passed[phase[name]]++; totals = 1 }
        /^Test Failed\.$/ && !totals { failed[phase[name]]++; totals = 1 }
        /^".*" end time:/ && name != "" { if (!totals) failed[phase[name]]++; name = "" }
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
        }' "$2/phases.txt" "$1"
}
