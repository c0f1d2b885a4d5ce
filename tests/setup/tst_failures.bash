#!/bin/bash
# shellcheck source=tests/setup/cases.bash
. "$(dirname "${BASH_SOURCE[0]}")/cases.bash"

# What goes wrong while a root is made for the first time: one line with the remedy, nothing half-made.
export ALONGSIDE_ENVIRONMENT=root XDG_CACHE_HOME=$scratch/cache
unset ALONGSIDE_SQLCIPHER_ROOT

need_namespaces_or_skip
# Without a network nothing can be installed or fetched by accident either.
_set_up() { "${offline[@]}" "$linux/set-up"; }
_nothing_half_made() { [[ ! $(find "$scratch/cache" -name '*.partial.*' -o -name debian-13) ]]; }

no_network_is_one_line() {
    attempt _set_up
    claim "it fails" ended_with 1
    claim "it says so after what it began" said_lines 2
    claim "the cause is the network" said_last "Check the network connection"
    claim "the log is named" test -s "${said[-1]##*Log: }"
    claim "nothing is half-made" _nothing_half_made
}

a_cache_that_cannot_be_written_is_one_line() {
    : >"$scratch/file"
    XDG_CACHE_HOME=$scratch/file attempt _set_up
    claim "it fails" ended_with 1
    claim "it is one line" said_lines 1
    claim "the remedy is named" said_last "XDG_CACHE_HOME"
}

a_full_disk_is_one_line() {
    mkdir -p "$scratch/small"
    # shellcheck disable=SC2016 # for the shell apart
    attempt "${offline[@]}" bash -c 'mount -t tmpfs -o size=8M tmpfs "$1" && XDG_CACHE_HOME=$1 "$2"' bash "$scratch/small" "$linux/set-up"
    claim "it fails" ended_with 1
    claim "it is one line" said_lines 1
    claim "the cause is the disk" said_last "disk is too full"
}

a_machine_without_namespaces_is_one_line() {
    mkdir -p "$scratch/bin"
    printf '%s\n' '#!/bin/sh' 'echo "unshare: unshare failed: Operation not permitted" >&2; exit 1' >"$scratch/bin/unshare"
    chmod +x "$scratch/bin/unshare"
    attempt env PATH="$scratch/bin:$PATH" "$linux/set-up"
    claim "it fails" ended_with 1
    claim "it is one line" said_lines 1
    claim "the cause is told" said_last "Operation not permitted"
}

a_word_for_the_place_that_does_not_exist_is_one_line() {
    ALONGSIDE_ENVIRONMENT=cellar attempt "$linux/set-up"
    claim "it fails" ended_with 1
    claim "it is one line" said_lines 1
}

what_a_killed_run_left_is_removed() {
    mkdir -p "$scratch/cache/alongside/debian-13.partial.killed/deep/unwritable"
    : >"$scratch/cache/alongside/debian-13.partial.killed/deep/unwritable/file"
    chmod 500 "$scratch/cache/alongside/debian-13.partial.killed/deep/unwritable"
    attempt _set_up
    claim "nothing is half-made" _nothing_half_made
}

a_killed_run_leaves_no_process_and_the_next_one_begins_anew() {
    local group
    setsid "${offline[@]}" "$linux/set-up" >"$scratch/killed" 2>&1 &
    group=$!
    for _ in {1..100}; do
        compgen -G "$scratch/cache/alongside/debian-13.partial.*/apt" >/dev/null && break
        sleep 0.05
    done
    kill -KILL -- "-$group"
    wait "$group" 2>/dev/null
    attempt _set_up
    claim "nobody holds the lock" not said_somewhere "waiting"
    claim "the cause is the network again" said_last "Check the network connection"
    claim "nothing is half-made" _nothing_half_made
}

# Builds in the place that the tests run in themselves, after a command to the shell apart.
usual=(env --unset=ALONGSIDE_ENVIRONMENT --unset=XDG_CACHE_HOME)
# shellcheck disable=SC2016 # for another shell
_can_build() { "${usual[@]}" bash -c '. "$1/environment.bash" && ready_environment' bash "$linux" >/dev/null 2>&1; }
_build_after() {
    mkdir -p "$checkout/build/linux"
    # shellcheck disable=SC2016 # for the shell apart
    attempt "${apart[@]}" "${usual[@]}" bash -c "$1"' && "$1/platforms/linux/build" linux' bash "$checkout"
}

a_checkout_that_cannot_be_written_is_one_line() {
    _can_build || return 0
    # shellcheck disable=SC2016 # for the shell apart
    _build_after 'mount --bind "$1/build" "$1/build" && mount -o remount,bind,ro "$1/build"'
    claim "it fails" ended_with 1
    claim "it is one line" said_lines 1
    claim "the remedy is named" said_last "Give the checkout to this user"
}

a_disk_that_fills_up_while_building_is_told_last() {
    _can_build || return 0
    # shellcheck disable=SC2016 # for the shell apart
    _build_after 'mount -t tmpfs -o size=64k tmpfs "$1/build"'
    claim "it fails" ended_with 1
    claim "the cause is the disk" said_last "the disk is full"
    claim "the remedy is named" said_last "then run this again"
}

what_fails_for_another_reason_is_not_called_a_full_disk() {
    _can_build || return 0
    mkdir -p "$checkout/build"
    # shellcheck disable=SC2016 # for the shell apart
    attempt "${apart[@]}" "${usual[@]}" TMPDIR=/nowhere bash -c 'mount -t tmpfs tmpfs "$1/build" && "$1/platforms/linux/build" cellar' bash "$checkout"
    claim "it fails" ended_with 1
    claim "the disk is not blamed" said_last "configuring failed"
}

# Until the second one has said that it waits: a minute at most.
_hold_until_said() {
    for _ in {1..600}; do
        grep --quiet "another set-up is running" "$scratch/heard" && return
        sleep 0.1
    done
}
_set_up_heard() { _set_up 2>&1 | tee "$scratch/heard"; }

a_second_run_waits_for_the_first() {
    mkdir -p "$scratch/cache/alongside"
    : >"$scratch/heard"
    (
        flock 9
        _hold_until_said
    ) 9>"$scratch/cache/alongside/set-up.lock" &
    for _ in {1..600}; do
        flock --nonblock "$scratch/cache/alongside/set-up.lock" true || break
        sleep 0.1
    done
    attempt _set_up_heard
    claim "it says that it waits" said_somewhere "another set-up is running"
    claim "it goes on afterwards" said_last "Check the network connection"
    wait
}

run_cases
