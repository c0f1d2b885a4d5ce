# Sourced by each tst_*.bash, which then defines cases as functions named by what they claim, and
# ends with `run_cases`.
# shellcheck shell=bash disable=SC2034 # the names are for those who source this
set -uo pipefail

checkout=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
linux=$checkout/platforms/linux
scratch=$(mktemp --directory)
trap 'rm -rf "$scratch"' EXIT
defined_before=$(declare -F)

# attempt COMMAND...: leaves its exit status in $status and what it said, line by line, in said.
attempt() {
    status=0
    mapfile -t said < <("$@" 2>&1 </dev/null; echo "status $?")
    status=${said[-1]#status }
    unset 'said[-1]'
}

# claim WHAT TEST...: the case fails when TEST, a command, does.
claim() {
    local what=$1
    shift
    "$@" && return
    echo "    not so: $what (status $status)"
    printf '    | %s\n' "${said[@]}"
    case_failed=1
}

ended_with() { ((status == $1)); }
said_lines() { ((${#said[@]} == $1)); }
said_last() { [[ ${said[-1]:-} == *"$1"* ]]; }
said_somewhere() { [[ $(printf '%s\n' "${said[@]}") == *"$1"* ]]; }
is() { [[ $1 == "$2" ]]; }
not() { ! "$@"; }

# Before a command: with mounts of its own, as root of them; and that without any network.
apart=(unshare --mount)
((EUID == 0)) || apart+=(--user --map-root-user)
offline=("${apart[@]}" --net)

# Ends the file where the machine does not allow that.
need_namespaces_or_skip() { "${offline[@]}" true 2>/dev/null || exit 77; }

run_cases() {
    local name any_failed=0
    for name in $(comm -13 <(printf '%s\n' "$defined_before" | sort) <(declare -F | sort) | sed 's/^declare -f //'); do
        [[ $name != _* && $name != run_cases ]] || continue
        case_failed=0 status='' said=()
        "$name"
        if ((case_failed)); then
            echo "FAIL $name"
            any_failed=1
        else
            echo "ok   $name"
        fi
    done
    exit $any_failed
}
defined_before=$(declare -F)
