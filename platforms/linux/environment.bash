# Sourced by the commands beside it and by tests/run: where on this machine Alongside is built and
# run, and how the commands speak. There are two places:
#
#   host   this machine as it is, when it has Qt 6.8 or newer and every package in `packages`
#   root   a Debian 13 root in the cache folder, made once, shared by all checkouts of this user
#
# ALONGSIDE_ENVIRONMENT=host or =root takes the choice away from the commands.
# ALONGSIDE_SQLCIPHER_ROOT names a SQLCipher to use instead of building one.
# shellcheck shell=bash disable=SC2034 # the names are for those who source this

readonly qt_floor=6.8
linux=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
checkout=$(cd "$linux/../.." && pwd)
HOME=${HOME:-$(getent passwd "$(id -u)" | cut -d: -f6)}
cache=${XDG_CACHE_HOME:-$HOME/.cache}/alongside
root=$cache/debian-13
log=$cache/log
export HOME
readonly linux checkout cache root log

# -- Speaking ------------------------------------------------------------------------------------

say() { printf 'Alongside: %s\n' "$*" >&2; }

stop() {
    say "$@"
    exit 1
}

# why_failed LOG: the cause in a failed command's log, with its remedy, as one sentence.
why_failed() {
    if grep -qiE 'no space left on device|enough free space|quota exceeded' "$1"; then
        echo "the disk is full. Free some gigabytes where $cache is, or set XDG_CACHE_HOME to a folder on another disk, then run this again."
    elif grep -qiE 'could not (resolve|connect)|failure resolving|unable to connect|network is unreachable|connection (timed out|refused|failed)' "$1"; then
        echo "the package archive could not be reached. Check the network connection, then run this again."
    elif grep -qiE 'is not signed|no_pubkey|invalid signature|signatures? (were|was|is) invalid|not valid yet|release file .*expired' "$1"; then
        echo "the package archive's signature was not accepted. Check this machine's clock, then run this again."
    elif grep -qiE 'could not get lock' "$1"; then
        echo "another program is installing packages. Run this again when it is done."
    elif grep -qiE 'read-only file system|permission denied' "$1"; then
        echo "a file could not be written. See whose it is in the log, then run this again."
    else
        echo "the log ends with the reason. If it makes no sense, remove $cache and run this again."
    fi
}

# logged NAME WHAT COMMAND...: runs COMMAND with its output in a log; stops with one line if it fails.
logged() {
    local file=$log/$1.log what=$2
    shift 2
    (
        export LC_ALL=C.UTF-8 # why_failed reads English
        unset LANGUAGE
        "$@"
    ) >"$file" 2>&1 </dev/null || stop "$what failed: $(why_failed "$file") Log: $file"
}

# -- The cache folder ----------------------------------------------------------------------------

need_cache() {
    if ! mkdir -p "$cache" "$log" 2>/dev/null || [[ ! -w $cache || ! -w $log ]]; then
        stop "cannot write to the cache folder $cache. Give it to this user, or set XDG_CACHE_HOME to a folder you can write."
    fi
}

need_space() {
    local free
    free=$(df --output=avail --block-size=1G "$cache" | tail -n 1)
    ((free >= $1)) ||
        stop "the disk is too full: $1 GB are needed in $cache, ${free// /} GB are free. Free some, or set XDG_CACHE_HOME to a folder on another disk."
}

# Held until this process and every child are gone: a child that outlives a killed parent keeps it,
# so nobody clears away what it still writes.
hold_set_up_lock() {
    need_cache
    exec {set_up_lock}>"$cache/set-up.lock" || stop "cannot write to the cache folder $cache."
    flock --nonblock "$set_up_lock" && return
    say "another set-up is running; waiting for it."
    flock "$set_up_lock"
}

# -- Packages ------------------------------------------------------------------------------------

# The lines of `packages` without comments, sorted: a package, or alternatives, each.
wanted_packages() { sed -e 's/#.*//' -e '/^[[:space:]]*$/d' "$linux/packages" | LC_ALL=C sort; }

# Lines of `packages` of which nothing is installed here. Qt's own are left out when a Qt that does
# not come from packages is new enough.
missing_packages() {
    local unneeded='^$'
    qt_from_elsewhere && unneeded='^q(t|ml)6-'
    {
        dpkg-query --show --showformat '${db:Status-Status} ${Package}\n' 2>/dev/null | sed -n 's/^installed //p'
        echo
        wanted_packages | grep -vE "$unneeded"
    } | awk '
        !wanted { if (NF) have[$1] = 1; else wanted = 1; next }
        { for (i = 1; i <= NF; i++) if ($i in have) next; print }'
}

# at_least VERSION FLOOR
at_least() { [[ $(printf '%s\n' "$1" "$2" | sort --version-sort | head -n 1) == "$2" ]]; }

# A Qt that somebody installed by hand and put into PATH.
qt_from_elsewhere() {
    local tool version
    tool=$(command -v qtpaths6 || command -v qmake6) || return
    case $(readlink -f "$tool") in /usr/lib/* | /usr/bin/*) return 1 ;; esac
    version=$("$tool" -query QT_VERSION 2>/dev/null) && at_least "$version" "$qt_floor"
}

qt_of_host() {
    if qt_from_elsewhere; then
        return
    fi
    if [[ $(command -v dpkg-query) ]]; then
        at_least "$(dpkg-query --show --showformat '${Version}' qt6-base-dev 2>/dev/null || echo 0)" "$qt_floor"
    else
        at_least "$(qtpaths6 -query QT_VERSION 2>/dev/null || qmake6 -query QT_VERSION 2>/dev/null || echo 0)" "$qt_floor"
    fi
}

# -- The two places ------------------------------------------------------------------------------

# Where the SQLCipher of a place is kept; it is named after what it was made for and how.
sqlcipher_of() {
    local distribution=debian-13
    [[ $1 == root ]] || distribution=$(. /etc/os-release && echo "${ID:-linux}-${VERSION_ID:-${VERSION_CODENAME:-rolling}}")
    echo "${ALONGSIDE_SQLCIPHER_ROOT:-$cache/sqlcipher-$distribution-$(sha256sum "$linux/build-sqlcipher" | head -c 12)}"
}

has_sqlcipher() { [[ -f $(sqlcipher_of "$1")/lib/libsqlcipher.a ]]; }

host_is_ready() {
    qt_of_host || return
    has_sqlcipher host || return
    [[ ! $(command -v dpkg-query) || -z $(missing_packages) ]]
}

# The root's own list names what it has been given, for every checkout. It is written last, so a root
# that was interrupted while it grew is not current.
root_is_current() {
    [[ -f $root/etc/alongside-packages && ! $(LC_ALL=C comm -23 <(wanted_packages) "$root/etc/alongside-packages") ]]
}

# The locales that this user's settings name.
locale_names() { printenv LANG LC_ALL LC_CTYPE LC_MESSAGES LC_NUMERIC LC_TIME LC_COLLATE LC_MONETARY | sort --unique; }

# Those that the root could have and has not, as de_DE.
locales_missing_in_root() {
    local name
    locale_names | sed -n -E 's/^([a-z]+_[A-Z]+)\.(UTF-8|utf8)$/\1/p' | while read -r name; do
        [[ -d $root/usr/lib/locale/$name.utf8 || ! -f $root/usr/share/i18n/locales/$name ]] || echo "$name"
    done
}

root_is_ready() { root_is_current && has_sqlcipher root && [[ ! $(locales_missing_in_root) ]]; }

# Prints host or root; fails when neither is ready.
ready_environment() {
    case ${ALONGSIDE_ENVIRONMENT:-} in
    host) host_is_ready && echo host ;;
    root) root_is_ready && echo root ;;
    '') if host_is_ready; then echo host; elif root_is_ready; then echo root; else return 1; fi ;;
    *) stop "ALONGSIDE_ENVIRONMENT is '$ALONGSIDE_ENVIRONMENT'; it can be host or root." ;;
    esac
}

# in_private_namespace [--dying] COMMAND...: replaces this process by COMMAND with mounts of its own;
# what it mounts is gone when it ends, however it ends. An ordinary user becomes root of a user
# namespace. --dying: COMMAND and all it starts are killed when this process's parent is.
in_private_namespace() {
    local namespace=(unshare --mount)
    if ((EUID != 0)); then
        namespace=(unshare --user --map-root-user --mount)
        ALONGSIDE_USER=$(id -u):$(id -g)
        export ALONGSIDE_USER
    fi
    if [[ $1 == --dying ]]; then
        shift
        namespace=(setpriv --pdeathsig KILL "${namespace[@]}" --pid --fork --kill-child)
    fi
    exec "${namespace[@]}" -- "$@"
}

# Stops with one line where the machine does not allow what in_private_namespace needs.
need_namespaces() {
    local refusal
    refusal=$(in_private_namespace true 2>&1) && return
    if ((EUID == 0)); then
        stop "this container may not mount folders, which a Debian 13 root needs (${refusal##*unshare: }). Give it the right (for example --cap-add SYS_ADMIN), or use a machine whose distribution has Qt $qt_floor."
    fi
    stop "this machine does not let ordinary users make namespaces, which a Debian 13 root needs (${refusal##*unshare: }). Ask its administrator to allow them (sysctl user.max_user_namespaces, kernel.unprivileged_userns_clone, kernel.apparmor_restrict_unprivileged_userns), or to install Qt $qt_floor."
}
