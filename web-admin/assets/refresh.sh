#!/bin/sh
# Fetches the style sheets, letters and script we did not make ourselves, in the versions below, and writes lock.json.
# Needs npm and node; the build does not, since what is fetched is kept in git.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
static="$here/../src/main/resources/static"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
lines=""

fetch() {
    cd "$work"
    archive=$(npm pack --silent "$1@$2")
    rm -rf package
    tar -xzf "$archive"
}

note() {
    sum=$(sha256sum "$static/$4" | cut -d ' ' -f 1)
    line="  {\"file\": \"$4\", \"package\": \"$1\", \"version\": \"$2\", \"licence\": \"$3\", \"sha256\": \"$sum\"}"
    lines="${lines:+$lines,
}$line"
}

tokens=@nl-design-system-unstable/voorbeeld-design-tokens
fetch $tokens 7.4.1
cp package/dist/theme.css "$static/theme.css"
note $tokens 7.4.1 EUPL-1.2 theme.css

components=@utrecht/component-library-css
fetch $components 9.0.4
node "$here/subset.mjs" utrecht-button utrecht-button-link utrecht-link utrecht-textbox utrecht-textarea \
    utrecht-select utrecht-skip-link < package/dist/index.css > "$static/utrecht.css"
note $components 9.0.4 EUPL-1.2 utrecht.css

letters=@fontsource/source-sans-3
fetch $letters 5.3.1
for weight in 400 600 700; do
    cp "package/files/source-sans-3-latin-$weight-normal.woff2" "$static/fonts/"
    note $letters 5.3.1 OFL-1.1 "fonts/source-sans-3-latin-$weight-normal.woff2"
done

cp package/LICENSE "$static/fonts/LICENSE"

fetch htmx.org 2.0.11
cp package/dist/htmx.min.js "$static/htmx.min.js"
note htmx.org 2.0.11 0BSD htmx.min.js

printf '[\n%s\n]\n' "$lines" > "$here/lock.json"
