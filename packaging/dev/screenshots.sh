# SPDX-FileCopyrightText: 2026 The Touchline authors
# SPDX-License-Identifier: GPL-3.0-or-later
# ./dev screenshots: every screen as its users may have it, and one page with all pictures beside each other.

screenshots_verb() { # [--preset NAME] [FOLDER]
    local preset=release folder language started=$SECONDS albums=() running=0
    if [ "${1:-}" = --preset ]; then preset=${2:?'--preset needs a name'}; shift 2; fi
    folder=$(realpath -m "${1:-$build_root/screenshots}")
    setup build run
    build "$preset" touchline touchlined
    bin=$build_root/$preset/bin
    if [ -e "$folder" ] && [ ! -e "$folder/index.html" ]; then die "$folder is there, and not of this command: name another"; fi
    rm -rf "$folder"
    mkdir -p "$folder"
    "$bin/touchlined" sample --database "$folder/sample.touchline" >"$folder/log.txt" 2>&1 || die "no sample league: see $folder/log.txt"

    # name|scale|arguments
    albums=("light|1|--theme light --language en" "dark|1|--theme dark --language en" "rtl|1|-reverse --theme light --language ar"
        "200-percent|2|--theme light --language en --size 1280x800" "long-names|1|--long-names --theme light --language en"
        "empty|1|--theme light --language en" "900x600|1|--theme light --language en --size 900x600"
        "640x480|1|--theme light --language en --size 640x480" "640x480-rtl|1|-reverse --theme dark --language ar --size 640x480")
    for language in translations/touchline_*.ts; do
        language=${language##*_}
        language=${language%.ts}
        case $language in
            en | ar) ;; # above
            *) albums+=("$language|1|--theme light --language $language" "$language-900x600|1|--theme dark --language $language --size 900x600") ;;
        esac
    done
    say "Taking ${#albums[@]} albums"
    for album in "${albums[@]}"; do
        if [ $running -ge "$(nproc)" ]; then wait -n; running=$((running - 1)); fi
        take_album "$folder" "$album" &
        running=$((running + 1))
    done
    wait
    rm -f "$folder"/*.touchline*
    album_page "$folder" "${albums[@]%%|*}" >"$folder/index.html"
    say "$(find "$folder" -name '*.png' | wc -l) pictures in $((SECONDS - started)) s. Look at them: $folder/index.html"
}

take_album() { # FOLDER ALBUM
    local folder=$1 name scale arguments workspace home
    IFS='|' read -r name scale arguments <<<"$2"
    workspace=$folder/$name.touchline
    [ "$name" = empty ] || cp "$folder/sample.touchline" "$workspace"
    home=$(mktemp -d)
    # shellcheck disable=SC2086 # arguments are words
    HOME=$home XDG_RUNTIME_DIR=$home XDG_CONFIG_HOME=$home/config XDG_DATA_HOME=$home/data XDG_CACHE_HOME=$home/cache \
        DBUS_SESSION_BUS_ADDRESS=unix:path=/nonexistent QT_SCALE_FACTOR=$scale TOUCHLINE_SERVER=$bin/touchlined \
        timeout 300 xvfb-run -a -s '-screen 0 2600x1800x24 -dpi 96' \
        "$bin/touchline" --album "$folder/$name" --workspace "$workspace" $arguments 2>&1 | sed "s/^/$name: /" >>"$folder/log.txt"
    rm -rf "$home"
}

album_page() { # FOLDER ALBUM...
    local folder=$1 album picture
    shift
    cat <<'HTML'
<!doctype html><html lang="en"><meta charset="utf-8"><title>Touchline, every screen</title>
<style>body{font:14px sans-serif;margin:16px}table{border-collapse:collapse}th{position:sticky;top:0;background:#fff;text-align:left}
td,th{padding:4px 8px;vertical-align:top}td:first-child{position:sticky;left:0;background:#fff}img{width:420px;border:1px solid #ccc}</style>
HTML
    printf '<table><tr><th>screen</th>'
    printf '<th>%s</th>' "$@"
    echo '</tr>'
    for picture in $(cd "$folder" && find . -name '*.png' -printf '%f\n' | sort -u); do
        printf '<tr><td>%s</td>' "${picture%.png}"
        for album in "$@"; do
            if [ -e "$folder/$album/$picture" ]; then
                printf '<td><a href="%s"><img loading="lazy" src="%s" alt="%s, %s"></a></td>' \
                    "$album/$picture" "$album/$picture" "${picture%.png}" "$album"
            else
                printf '<td></td>'
            fi
        done
        echo '</tr>'
    done
    echo '</table></html>'
}
