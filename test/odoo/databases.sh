#!/bin/sh
# Inside the folder, once: the database server's files, and two databases to begin every run with.
set -eu
postgres=$(echo /usr/lib/postgresql/*/bin)
as_odoo() {
  setpriv --reuid odoo --regid odoo --clear-groups env HOME=/var/lib/odoo "$@"
}
mkdir -p /run/postgresql /var/lib/odoo/pg
chown odoo /run/postgresql /var/lib/odoo/pg
as_odoo "$postgres/initdb" -D /var/lib/odoo/pg -E UTF8 --locale=C.UTF-8 -A trust -N >/dev/null
cat >>/var/lib/odoo/pg/postgresql.conf <<'CONF'
listen_addresses = ''
unix_socket_directories = '/run/postgresql'
fsync = off
synchronous_commit = off
full_page_writes = off
CONF
as_odoo "$postgres/pg_ctl" -D /var/lib/odoo/pg -w -l /var/lib/odoo/pg.log start >/dev/null
install() {
  as_odoo odoo server -d "$1" -i "$2" --without-demo=true --stop-after-init --no-http \
    --db_host=/run/postgresql --log-level=error
}
install leer base
as_odoo createdb -h /run/postgresql -T leer firma
install firma hr_recruitment
as_odoo "$postgres/pg_ctl" -D /var/lib/odoo/pg -w stop >/dev/null
