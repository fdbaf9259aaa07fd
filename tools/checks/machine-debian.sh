#!/usr/bin/env bash
# Puts on a Debian machine what the checks need: Chromium, a Chinese font, PostgreSQL with pgvector, and the programs that look at DICOM exports (dcmtk, dicom3tools, orthanc).
# Run it as root; what is there stays as it is. No service is started.
set -euo pipefail
export LC_ALL=C DEBIAN_FRONTEND=noninteractive

wanted=()
[ -x /usr/bin/chromium ] || wanted+=(chromium)
[ -d /usr/share/fonts/opentype/noto ] || wanted+=(fonts-noto-cjk)
ls -d /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1 || wanted+=(postgresql)
command -v dsrdump >/dev/null || wanted+=(dcmtk)
command -v dciodvfy >/dev/null || wanted+=(dicom3tools)
[ -x /usr/sbin/Orthanc ] || wanted+=(orthanc)
if [ ${#wanted[@]} -gt 0 ]; then
  echo "Installing ${wanted[*]} …"
  apt-get -q update >/dev/null
  # The archive's package would begin to serve at once; the tests start one of their own on loopback.
  [[ " ${wanted[*]} " != *" orthanc "* ]] || ! command -v systemctl >/dev/null || systemctl mask orthanc.service >/dev/null 2>&1 || true
  apt-get install -qy --no-install-recommends "${wanted[@]}" >/dev/null
fi

version=$(ls /usr/lib/postgresql | sort -n | tail -n 1)
extensions=/usr/share/postgresql/$version/extension
[ -f "$extensions/vector.control" ] && exit 0

apt-get -q update >/dev/null
# From Debian 13 on there is a package.
if apt-cache show "postgresql-$version-pgvector" >/dev/null 2>&1; then
  apt-get install -qy --no-install-recommends "postgresql-$version-pgvector" >/dev/null
  exit 0
fi

# Debian 12 has none: compile the next release's source against this server's headers, without installing its compiler chain.
echo "Compiling pgvector for PostgreSQL $version …"
command -v gcc >/dev/null || apt-get install -qy --no-install-recommends gcc libc6-dev >/dev/null
command -v dpkg-source >/dev/null || apt-get install -qy --no-install-recommends dpkg-dev >/dev/null
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
chmod 755 "$work"
cd "$work"
apt-get -q -o APT::Sandbox::User=root download "postgresql-server-dev-$version" >/dev/null
dpkg -x postgresql-server-dev-"${version}"_*.deb headers
mirror=$(apt-get indextargets --format '$(SITE)' 'Created-By: Packages' | grep -m1 '/debian$')
mkdir -p apt/lists/partial apt/cache/archives/partial
echo "deb-src [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $mirror trixie main" > apt/sources.list
options=(-q -o "Dir::Etc::sourcelist=$work/apt/sources.list" -o Dir::Etc::sourceparts=- -o "Dir::State::lists=$work/apt/lists" -o "Dir::Cache=$work/apt/cache" -o APT::Sandbox::User=root)
apt-get "${options[@]}" update >/dev/null
apt-get "${options[@]}" source --download-only pgvector >/dev/null
tar xzf pgvector_*.orig.tar.gz
cd pgvector-*/
release=$(sed -n "s/default_version = '\(.*\)'/\1/p" vector.control)
gcc -O2 -fPIC -ftree-vectorize -fassociative-math -fno-signed-zeros -fno-trapping-math -shared -I"$work/headers/usr/include/postgresql/$version/server" src/*.c -o vector.so
install -m 755 vector.so "/usr/lib/postgresql/$version/lib/vector.so"
install -m 644 sql/vector--*--*.sql "$extensions/"
install -m 644 sql/vector.sql "$extensions/vector--$release.sql"
install -m 644 vector.control "$extensions/"
echo "pgvector $release is installed."
