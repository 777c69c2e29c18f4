#!/usr/bin/env bash
# Lints with the inputs of the action: annotations on standard output, the summary of the job, counts as outputs.
set -uo pipefail

report="$RUNNER_TEMP/schema-lint-report.json"
rm -f "$report"

options=(--format github --output "json=$report" --output "markdown=$GITHUB_STEP_SUMMARY")
[ -z "$LINT_PRESET" ] || options+=(--preset "$LINT_PRESET")
[ -z "$LINT_BASELINE" ] || options+=(--baseline "$LINT_BASELINE")
[ -z "$LINT_SARIF_FILE" ] || options+=(--output "sarif=$LINT_SARIF_FILE")

paths=()
while IFS= read -r path; do
  [ -z "$path" ] || paths+=("$path")
done <<<"$LINT_PATHS"

npx --yes "@openpartner/schema-lint@$LINT_VERSION" "${options[@]}" -- ${paths[@]+"${paths[@]}"}
status=$?

if [ -f "$report" ]; then
  node "$GITHUB_ACTION_PATH/outputs.mjs" "$report" >>"$GITHUB_OUTPUT"
fi
exit "$status"
