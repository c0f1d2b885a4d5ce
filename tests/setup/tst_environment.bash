#!/bin/bash
# shellcheck disable=SC2034 # the names are read by cases.bash
# shellcheck source=tests/setup/cases.bash
. "$(dirname "${BASH_SOURCE[0]}")/cases.bash"
export XDG_CACHE_HOME=$scratch/cache
# shellcheck source=platforms/linux/environment.bash
. "$linux/environment.bash"
defined_before=$(declare -F)

every_package_is_named_once() {
    said=()
    claim "there are packages" test -n "$(wanted_packages)"
    claim "none is named twice" is "$(wanted_packages | tr -s ' ' '\n' | sort | uniq --repeated)" ""
    claim "only names are left of each line" is "$(wanted_packages | grep -vE '^[a-z0-9][a-z0-9+. -]*$')" ""
}

versions_are_compared_as_versions() {
    claim "6.8 is enough" at_least 6.8 6.8
    claim "6.8.2+dfsg-9 is enough" at_least 6.8.2+dfsg-9 6.8
    claim "6.10.1 is enough" at_least 6.10.1 6.8
    claim "6.4.2 is not" not at_least 6.4.2 6.8
    claim "none is not" not at_least "" 6.8
}

a_failure_is_told_by_its_cause_and_remedy() {
    local line cause
    while IFS='|' read -r line cause; do
        echo "$line" >"$scratch/log"
        said=("$(why_failed "$scratch/log")")
        claim "'$line' is about: $cause" said_last "$cause"
    done <<'TABLE'
tar: usr/lib/x.so: Cannot write: No space left on device|disk is full
E: You don't have enough free space in apt/archives/.|disk is full
W: Failed to fetch x  Temporary failure resolving 'archive'|network
E: Failed to fetch x  Could not connect to archive:80, connection timed out|network
E: The repository 'x InRelease' is not signed.|clock
E: Could not get lock /var/lib/dpkg/lock-frontend. It is held by process 7|another program
cp: cannot create regular file 'x': Read-only file system|could not be written
something nobody has seen before|the log ends
TABLE
}

a_root_with_more_packages_than_wanted_is_current() {
    mkdir -p "$root/etc"
    { wanted_packages && echo zzz; } | LC_ALL=C sort >"$root/etc/alongside-packages"
    claim "it is current" root_is_current
}

a_root_with_fewer_packages_than_wanted_is_not_current() {
    mkdir -p "$root/etc"
    wanted_packages | tail -n +2 >"$root/etc/alongside-packages"
    claim "it is not current" not root_is_current
    rm "$root/etc/alongside-packages"
    claim "one that was never finished is not" not root_is_current
}

a_sqlcipher_of_ones_own_is_taken() {
    claim "it is the one named" is "$(ALONGSIDE_SQLCIPHER_ROOT=/mine sqlcipher_of root)" /mine
    claim "otherwise it lies in the cache" is "$(unset ALONGSIDE_SQLCIPHER_ROOT; dirname "$(sqlcipher_of root)")" "$cache"
    claim "places do not share one" not is "$(unset ALONGSIDE_SQLCIPHER_ROOT; sqlcipher_of root)" \
        "$(unset ALONGSIDE_SQLCIPHER_ROOT; XDG_CACHE_HOME=/x sqlcipher_of host | sed 's/debian-13/other/')"
}

run_cases
