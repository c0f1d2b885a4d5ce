#!/bin/bash
# shellcheck source=tests/setup/cases.bash
. "$(dirname "${BASH_SOURCE[0]}")/cases.bash"

# _results NAME TESTCASE...: a results file as ctest writes them.
_results() {
    { echo '<testsuite name="linux">' && printf '%s\n' "${@:2}" && echo '</testsuite>'; } >"$scratch/$1.xml"
    echo "$scratch/$1.xml"
}

passed='<testcase name="unit.a" status="run"/>'
failed='<testcase name="unit.b" status="fail"><failure message="Failed"/></testcase>'
not_there='<testcase name="unit.c" status="notrun"><skipped message="Unable to find executable"/></testcase>'
skipped='<testcase name="unit.d" status="notrun"><skipped message="SKIP_RETURN_CODE=77"/></testcase>'
disabled='<testcase name="unit.e" status="disabled"><skipped message="Disabled"/></testcase>'

all_passed_is_success() {
    attempt "$checkout/tests/count" "$(_results all "$passed" "$passed")"
    claim "it is success" ended_with 0
    claim "the last line is the count" is "${said[-1]}" "2 passed, 0 failed"
}

one_failure_is_failure_and_is_named() {
    attempt "$checkout/tests/count" "$(_results one "$passed" "$failed")"
    claim "it is failure" ended_with 1
    claim "the test is named" said_somewhere "unit.b"
    claim "the last line is the count" is "${said[-1]}" "1 passed, 1 failed"
}

a_program_that_is_not_there_has_failed() {
    attempt "$checkout/tests/count" "$(_results gone "$passed" "$not_there")"
    claim "it is failure" ended_with 1
    claim "the last line is the count" is "${said[-1]}" "1 passed, 1 failed"
}

what_skipped_itself_counts_as_neither_and_is_named() {
    attempt "$checkout/tests/count" "$(_results skip "$passed" "$skipped" "$disabled")"
    claim "it is success" ended_with 0
    claim "the test is named" said_somewhere "unit.d"
    claim "the last line is the count" is "${said[-1]}" "1 passed, 0 failed"
}

nothing_that_ran_is_failure() {
    attempt "$checkout/tests/count" "$(_results none)"
    claim "it is failure" ended_with 1
    claim "the last line is the count" is "${said[-1]}" "0 passed, 0 failed"
    attempt "$checkout/tests/count" "$(_results skips "$skipped")"
    claim "skipping everything is failure" ended_with 1
}

results_that_are_missing_or_torn_are_failure() {
    attempt "$checkout/tests/count" "$(_results good "$passed")" "$scratch/missing.xml"
    claim "missing is failure" ended_with 1
    echo '<testsuite><testcase' >"$scratch/torn.xml"
    attempt "$checkout/tests/count" "$scratch/torn.xml"
    claim "torn is failure" ended_with 1
    claim "the last line is the count" is "${said[-1]}" "0 passed, 1 failed"
}

several_results_are_added_up() {
    attempt "$checkout/tests/count" "$(_results first "$passed")" "$(_results second "$passed" "$failed")"
    claim "the last line is the count" is "${said[-1]}" "2 passed, 1 failed"
}

run_cases
