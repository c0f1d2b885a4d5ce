#!/bin/bash
# shellcheck source=tests/setup/cases.bash
. "$(dirname "${BASH_SOURCE[0]}")/cases.bash"

help_names_every_option() {
    local option
    attempt "$linux/run" --help
    claim "--help is no failure" ended_with 0
    for option in --size --dark --text-scale --locale --data-dir --demo --gallery --tour; do
        claim "$option is in the help" said_somewhere "  $option"
    done
    attempt "$checkout/tests/run" --help
    claim "--help is no failure" ended_with 0
    claim "its words are in the help" said_somewhere 'unit|screens|faults|fuzz|bench|lint|all'
}

# Each has to be refused at once, before anything is set up.
what_is_wrong_is_said_in_one_line() {
    local command
    for command in "$linux/run --bogus" "$linux/run bogus" "$linux/run --size" "$linux/run --size 390" \
        "$linux/run --size 0x844" "$linux/run --size --dark" "$linux/run --text-scale big" "$linux/run --locale" \
        "$linux/run --data-dir" "$linux/run --tour" "$checkout/tests/run bogus" "$checkout/tests/run --match" \
        "$checkout/tests/run -j many" "$checkout/tests/run bench --sanitize"; do
        # shellcheck disable=SC2086 # words
        XDG_CACHE_HOME=$scratch/cache attempt $command
        claim "'$command' ends with 2" ended_with 2
        claim "'$command' is answered in one line" said_lines 1
        claim "'$command' is told where to look" said_last "--help"
    done
    claim "nothing was made" not test -e "$scratch/cache"
}

run_cases
