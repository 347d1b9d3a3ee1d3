#!/bin/sh
# Sees to the Debian packages in packages.txt and those named as arguments: as root it installs what is missing,
# otherwise it says in one line what is missing and stops. Systems without dpkg are left to their owner.
set -eu
command -v dpkg-query >/dev/null || exit 0
wanted=$({ sed 's/#.*//' "$(dirname "$0")/../packages.txt"; echo "$@"; } | xargs)
# a newer Debian may carry a package under another name that provides this one
installed=$(dpkg-query -W -f='${db:Status-Status} ${Package}, ${Provides}\n' | sed -n 's/^installed //p' | sed 's/([^)]*)//g' | tr -s ', ' '\n')
missing=
for package in $wanted; do
  case "
$installed
" in *"
$package
"*) ;; *) missing="$missing $package" ;; esac
done
[ -n "$missing" ] || exit 0
if [ "$(id -u)" != 0 ]; then
  echo "System packages are missing; install them: sudo apt-get update && sudo apt-get install -y --no-install-recommends$missing" >&2
  exit 1
fi
echo "Installing system packages:$missing"
export DEBIAN_FRONTEND=noninteractive
apt-get update -qq
# shellcheck disable=SC2086  # one argument for each package
apt-get install -y -qq --no-install-recommends $missing >/dev/null
