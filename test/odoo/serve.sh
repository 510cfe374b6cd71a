#!/bin/sh
# Runs Odoo as the first process of a separate namespace, so that everything in it ends when the input ends. It writes
# to memory only, so the folder stays unchanged.
#
#   serve.sh FOLDER PORT < an input that stays open during the run
set -eu
root=$1
port=$2
mount -t proc proc "$root/proc"
mount -t tmpfs tmpfs "$root/run"
cp "$(dirname "$(readlink -f "$0")")/people.py" "$root/run/people.py"
if [ -n "${ODOO_CA:-}" ]; then cp "$ODOO_CA" "$root/run/ca.pem"; fi

cat >"$root/run/inside.sh" <<'INSIDE'
set -eu
postgres=$(echo /usr/lib/postgresql/*/bin)
as_odoo() {
  setpriv --reuid odoo --regid odoo --clear-groups env HOME=/run/odoo SSL_CERT_FILE=/run/ca.pem "$@"
}
mkdir -p /run/postgresql /run/odoo
cp -a /var/lib/odoo/pg /run/odoo/pg
chown odoo /run/postgresql /run/odoo
as_odoo "$postgres/pg_ctl" -D /run/odoo/pg -w -l /run/odoo/pg.log start >/dev/null
as_odoo odoo shell -d firma --db_host=/run/postgresql --no-http --log-level=error </run/people.py
# The administrator's keys are valid for the other database too.
keys='res_users_apikeys (name, user_id, scope, expiration_date, key, index, create_date)'
as_odoo psql -q -h /run/postgresql firma -c "COPY (SELECT name, user_id, scope, expiration_date, key, index, create_date FROM res_users_apikeys WHERE user_id = 2) TO STDOUT" |
  as_odoo psql -q -h /run/postgresql leer -c "COPY $keys FROM STDIN"
exec setpriv --reuid odoo --regid odoo --clear-groups env HOME=/run/odoo SSL_CERT_FILE=/run/ca.pem \
  odoo server --db_host=/run/postgresql --http-interface=127.0.0.1 --http-port="$1" \
  --workers=0 --max-cron-threads=0 --log-level=warn --log-handler=odoo.service.server:INFO </dev/null >&2
INSIDE
exec 3<&0
cat <&3 >/dev/null &
life=$!
(
  env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 chroot "$root" sh /run/inside.sh "$port" 3<&- || true
  kill "$life"
) &
wait "$life" || true
