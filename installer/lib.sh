# shellcheck shell=bash
# Shared by installer/try and tests/run (bash): words to the person, packages from Debian, daemons kept down.
# Whoever sources this sets ROOT (the checkout), LOG (where the output of long work goes) and calls
# end_cleanly_on_signals once.

PACKAGES_FILE=$ROOT/installer/packages
POLICY=/usr/sbin/policy-rc.d
POLICY_SAVED=/usr/sbin/policy-rc.d.before-postroom
POLICY_MARK='written by Postroom while it installs packages'

say() { printf '%s\n' "$*"; }

step() { printf '\n==> %s\n' "$*"; }

# One sentence: what happened, and what to do.
fail()
{
    printf '\n%s: %s\n' "$PROGRAM" "$*" >&2
    exit 1
}

# The same for a build, with what the compiler and linker said.
fail_with_errors()
{
    printf '\nFrom %s:\n' "$LOG" >&2
    { grep -aE '(error: |FAILED: |undefined reference|cannot find -l|Killed)' "$LOG" || tail -n 15 -- "$LOG"; } | tail -n 20 | sed 's/^/    /' >&2
    fail "$*"
}

# The same, with the last lines of the log and where the rest is.
fail_with_log()
{
    printf '\nThe last lines of %s:\n' "$LOG" >&2
    tail -n 15 -- "$LOG" | sed 's/^/    /' >&2
    fail "$*"
}

# Ctrl-C and a closed terminal end the program through its EXIT trap, like any other end.
end_cleanly_on_signals()
{
    trap finish_packages EXIT
    trap 'exit 130' INT
    trap 'exit 143' TERM HUP
}

# ---- packages ----

# packages_of build run …: their names, one a line
packages_of()
{
    local section
    for section in "$@"; do
        sed -n "s/^$section://p" "$PACKAGES_FILE" | tr -s ' ' '\n' | sed '/^$/d'
    done | sort -u
}

installed_packages()
{
    # shellcheck disable=SC2016 # the holes are dpkg-query's
    dpkg-query --show --showformat '${db:Status-Status} ${Package}\n' | sed -n 's/^installed //p' | sort -u
}

# missing_packages build run …
missing_packages()
{
    comm -23 <(packages_of "$@") <(installed_packages)
}

require_debian()
{
    if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
        fail 'this is not a Debian system; Postroom is built and tried on Debian 12.'
    fi
    local release
    release=$(. /etc/os-release && printf '%s %s' "$ID" "${VERSION_ID:-}")
    [ "$release" = 'debian 12' ] || say "Note: made for Debian 12; this is $release, so a package may be missing."
}

# install_packages NAME …: nothing is removed, nothing asks, no daemon starts. Adds the names of everything that is
# new to the file NEW_PACKAGES, and switches off the daemons among it, also when it is interrupted.
install_packages()
{
    local simulation removed count
    local -x DEBIAN_FRONTEND=noninteractive LC_ALL=C
    say "Asking Debian for $# packages …"
    if [ -e "$NEW_PACKAGES.unfinished" ]; then finish_interrupted_install; fi
    apt-get update >>"$LOG" 2>&1 || say "Note: 'apt-get update' reported a problem (see $LOG); going on with the lists there are."

    simulation=$(apt-get -s install --no-install-recommends -- "$@" 2>&1) || {
        printf '%s\n' "$simulation" >>"$LOG"
        fail_with_log "Debian cannot install these packages; the lines above say why. Put that right ('apt-get update' must work), and run this again."
    }
    removed=$(sed -n 's/^Remv \([^ ]*\).*/\1/p' <<<"$simulation")
    if [ -n "$removed" ]; then
        printf '\nTo install what Postroom needs, Debian would remove:\n' >&2
        printf '    %s\n' "${removed//$'\n'/$'\n'    }" >&2
        fail "nothing was changed. Debian allows one mail server package at a time, and Postroom works with Postfix." \
            "If you can do without the above, remove it yourself (apt-get remove …) and run this again; otherwise use" \
            "another machine, a virtual machine or a chroot."
    fi

    count=$(grep -c '^Inst ' <<<"$simulation" || true)
    say "Installing $count packages (this can take some minutes; details in $LOG) …"
    if [ ! -e "$NEW_PACKAGES.before" ]; then
        installed_packages >"$NEW_PACKAGES.before.new"
        mv -T -- "$NEW_PACKAGES.before.new" "$NEW_PACKAGES.before"
    fi
    : >"$NEW_PACKAGES.unfinished"
    deny_daemons
    # Postfix would ask what kind of server this is; Postroom never touches /etc/postfix, so: none.
    if ! installed_packages | grep -qx postfix; then
        echo 'postfix postfix/main_mailer_type select No configuration' | debconf-set-selections
    fi
    # --no-remove once more: between the look and the deed another program may have changed something.
    apt-get -y --no-remove --no-install-recommends -o Dpkg::Options::=--force-confold install -- "$@" >>"$LOG" 2>&1 </dev/null ||
        fail_with_log "installing packages failed; the lines above say why (no network? disk full?). Put that right, and run this again."
    rm -f -- "$NEW_PACKAGES.unfinished"
    finish_packages
}

# An earlier run was ended in the middle: dpkg first finishes what it had begun.
finish_interrupted_install()
{
    deny_daemons
    dpkg --configure -a >>"$LOG" 2>&1 </dev/null || true
    apt-get -y --no-remove --fix-broken install >>"$LOG" 2>&1 </dev/null ||
        fail_with_log "an earlier installation was interrupted and could not be finished; the lines above say why."
}

# However an installation ends, what it brought is noted and its daemons are off.
finish_packages()
{
    [ "$(id -u)" -eq 0 ] || return 0
    if [ -e "$NEW_PACKAGES.before" ] && remember_new_packages; then rm -f -- "$NEW_PACKAGES.before"; fi
    restore_policy
}

# What was not there before the installation began is noted, and its daemons are switched off. What was there is not touched.
remember_new_packages()
{
    local new package
    new=$(comm -13 "$NEW_PACKAGES.before" <(installed_packages))
    [ -n "$new" ] || return 0
    printf '%s\n' "$new" >>"$NEW_PACKAGES"
    sort -u -o "$NEW_PACKAGES" "$NEW_PACKAGES"
    for package in $new; do
        disable_daemons_of "$package"
    done
}

# ---- daemons ----

# While packages are installed, no maintainer script may start a daemon. A policy-rc.d that is already there is put
# aside as it is, and put back.
deny_daemons()
{
    if [ -e "$POLICY_SAVED" ] || [ -L "$POLICY_SAVED" ]; then
        rm -f -- "$POLICY" # of an earlier run that was killed; the former one waits beside it
    elif [ -e "$POLICY" ] || [ -L "$POLICY" ]; then
        grep -qsF "$POLICY_MARK" "$POLICY" || mv -T -- "$POLICY" "$POLICY_SAVED"
    fi
    printf '#!/bin/sh\n# %s\nexit 101\n' "$POLICY_MARK" >"$POLICY"
    chmod 0755 "$POLICY"
}

restore_policy()
{
    if grep -qsF "$POLICY_MARK" "$POLICY"; then rm -f -- "$POLICY"; fi
    if [ -e "$POLICY_SAVED" ] || [ -L "$POLICY_SAVED" ]; then mv -T -- "$POLICY_SAVED" "$POLICY"; fi
}

# Units and init scripts of a package that would start at boot. Those that only run once at boot (Default-Start: S)
# are no daemons.
disable_daemons_of()
{
    local file name
    while IFS= read -r file; do
        name=${file##*/}
        case $file in
        */systemd/system/*.service | */systemd/system/*.socket) disable_unit "$name" "$1" ;;
        /etc/init.d/*)
            if grep -qs '^# Default-Start:.*[2-5]' "$file"; then
                update-rc.d "$name" disable >>"$LOG" 2>&1 || say "Note: could not switch off /etc/init.d/$name; see $LOG."
            fi
            ;;
        esac
    done < <(dpkg --listfiles "$1" 2>/dev/null | sort --reverse) # units before /etc, so that each is named
}

# disable_unit UNIT PACKAGE: a unit is enabled when a target wants it.
disable_unit()
{
    local links
    links=$(find /etc/systemd/system -mindepth 2 -maxdepth 2 -type l -name "$1")
    [ -n "$links" ] || return 0
    if [ -d /run/systemd/system ]; then
        systemctl disable --now -- "$1" >>"$LOG" 2>&1 || say "Note: could not switch off $1; see $LOG."
    else
        xargs -d '\n' rm -f -- <<<"$links" # systemd is not running, so that is all there is to it
    fi
    say "Switched off at boot: $1 (came with the package $2)"
}

# ---- long work ----

# Runs a command with its output in LOG, and shows how far ninja is, about every tenth.
run_ninja()
{
    local line done_count all shown=0
    "$@" 2>&1 | while IFS= read -r line; do
        printf '%s\n' "$line" >>"$LOG"
        if [[ $line =~ ^\[([0-9]+)/([0-9]+)\] ]]; then
            done_count=${BASH_REMATCH[1]} all=${BASH_REMATCH[2]}
            if ((all >= 10 && done_count * 10 / all > shown)); then
                shown=$((done_count * 10 / all))
                printf '    %s of %s\n' "$done_count" "$all"
            fi
        fi
    done
    return "${PIPESTATUS[0]}"
}
