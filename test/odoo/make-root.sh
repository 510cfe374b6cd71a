#!/bin/sh
# Makes the folder that a real Odoo 19 runs in: a Debian of its own with PostgreSQL, Odoo from Debian's package, and two
# databases, one with the recruiting app and one without. Takes root, debootstrap, the network and about two minutes.
#
#   make-root.sh FOLDER
set -eu
here=$(dirname "$(readlink -f "$0")")
done=$1
root=$1.new
rm -rf "$root"
mkdir -p "$root"

# A clean environment: Odoo stumbles over a TZ that its Debian does not know.
in_root() {
  env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 HOME=/root DEBIAN_FRONTEND=noninteractive RUNLEVEL=1 \
    chroot "$root" "$@"
}

echo '— Debian'
debootstrap --force-check-gpg --variant=minbase --include=ca-certificates trixie "$root" >"$root.log" 2>&1 || {
  tail -5 "$root.log"
  exit 1
}
cp /etc/resolv.conf "$root/etc/resolv.conf"
grep -q localhost "$root/etc/hosts" 2>/dev/null || echo '127.0.0.1 localhost' >>"$root/etc/hosts"
# Nothing is started while it is installed, nothing is written twice to be safe, and nobody reads manuals in here.
printf '#!/bin/sh\nexit 101\n' >"$root/usr/sbin/policy-rc.d"
chmod 755 "$root/usr/sbin/policy-rc.d"
echo force-unsafe-io >"$root/etc/dpkg/dpkg.cfg.d/tests"
printf 'path-exclude=/usr/share/%s/*\n' doc man locale >>"$root/etc/dpkg/dpkg.cfg.d/tests"
printf 'APT::Install-Recommends "false";\nAcquire::Languages "none";\n' >"$root/etc/apt/apt.conf.d/99tests"

# Odoo itself is in unstable only. A mirror may lag behind there; the signature is what counts.
mirror=$(sed -n 's/^deb \([^ ]*\) .*/\1/p' "$root/etc/apt/sources.list" | head -n 1)
echo "deb [check-valid-until=no] $mirror unstable main" >>"$root/etc/apt/sources.list"
printf 'Package: *\nPin: release n=sid\nPin-Priority: 10\n' >"$root/etc/apt/preferences.d/unstable"

echo '— PostgreSQL and what Odoo is written with'
in_root apt-get update -q
python=$(in_root apt-cache depends odoo-19 | sed -n 's/^  Depends: \(python3-.*\)$/\1/p')
# shellcheck disable=SC2086 -- a list of packages
in_root apt-get install -y -q postgresql tzdata-legacy $python

echo '— Odoo'
in_root sh -c 'cd /tmp && apt-get download -q odoo-19'
# Unpacked, not installed: its own set-up would make a service. Pages and translations are not needed.
in_root sh -c 'dpkg-deb --fsys-tarfile /tmp/odoo-19_*.deb | tar x -C / \
  --exclude="*.po" --exclude="*.pot" --exclude="*/addons/l10n_*" \
  --exclude="*/static/*.js" --exclude="*/static/*.scss" --exclude="*/static/tests/*"'
in_root sh -c 'rm -f /tmp/*.deb && apt-get clean && rm -rf /var/lib/apt/lists/*'
in_root useradd --system --create-home --home-dir /var/lib/odoo odoo

echo '— its databases'
cp "$here/databases.sh" "$root/tmp/databases.sh"
unshare --mount --pid --fork --kill-child sh -c "mount -t proc proc '$root/proc' && exec env -i \
  PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 chroot '$root' sh /tmp/databases.sh"
rm -rf "$done"
mv "$root" "$done"
rm -f "$root.log"
