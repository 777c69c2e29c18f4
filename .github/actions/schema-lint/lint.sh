#!/usr/bin/env bash
# Lints with the inputs of the action: annotations on standard output, the summary of the job, counts as outputs.
set -uo pipefail

report="$RUNNER_TEMP/schema-lint-report.json"
rm -f "$report"

options=(--format github --output "json=$report" --output "markdown=$GITHUB_STEP_SUMMARY")
[ -z "$LINT_PRESET" ] || options+=(--preset "$LINT_PRESET")
[ "$LINT_CONFIG_CODE" = true ] || options+=(--no-config-code)
[ -z "$LINT_BASELINE" ] || options+=(--baseline "$LINT_BASELINE")
[ -z "$LINT_SARIF_FILE" ] || options+=(--output "sarif=$LINT_SARIF_FILE")

paths=()
while IFS= read -r path; do
  [ -z "$path" ] || paths+=("$path")
done <<<"$LINT_PATHS"

# Away from the checkout: what a pull request commits as node_modules or .npmrc must not decide what runs.
own="$RUNNER_TEMP/schema-lint"
mkdir -p "$own"
(cd "$own" && npm install --prefix . --no-audit --no-fund --ignore-scripts "@openpartner/schema-lint@$LINT_VERSION" >&2) || exit 2

node "$own/node_modules/@openpartner/schema-lint/bin/schema-lint.js" "${options[@]}" -- ${paths[@]+"${paths[@]}"}
status=$?

if [ -f "$report" ]; then
  node "$GITHUB_ACTION_PATH/outputs.mjs" "$report" >>"$GITHUB_OUTPUT"
fi
exit "$status"
