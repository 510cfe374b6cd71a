# Run by `odoo shell`, which defines `env`. Creates the job positions with their addresses, and the users whose API keys
# the tests sign in with, and prints the keys and the administrator's login as one line of JSON.
import json
from datetime import datetime, timedelta

keys = env['res.users.apikeys']
later = datetime.now() + timedelta(days=1)


def key_of(user):
    return keys.with_user(user).sudo()._generate('rpc', 'tests', later)


admin = env.ref('base.user_admin')
clerk = env['res.users'].create({
    'name': 'Anna Beispiel', 'login': 'anna', 'email': 'anna@firma.test', 'group_ids': [(6, 0, [env.ref('base.group_user').id])],
})
# A user who manages the mail servers, but has no recruiting rights.
keeper = env['res.users'].create({
    'name': 'Karl Beispiel', 'login': 'karl', 'email': 'karl@firma.test',
    'group_ids': [(6, 0, [env.ref('base.group_system').id])],
})
made = {'admin': key_of(admin), 'clerk': key_of(clerk), 'keeper': key_of(keeper), 'expired': key_of(admin)}
env.cr.execute(
    'UPDATE res_users_apikeys SET expiration_date = %s WHERE index = %s',
    (datetime.now() - timedelta(days=1), made['expired'][:8]),
)

domain = env['mail.alias.domain'].create({'name': 'jobs.firma.test', 'default_from': 'info@firma.test'})
env['res.company'].search([]).write({'alias_domain_id': domain.id})
env['hr.job'].create([
    {'name': 'Schlosserei', 'alias_name': 'schlosserei'},
    {'name': 'Buchhaltung', 'alias_name': 'buchhaltung'},
])
env.cr.commit()
print(json.dumps({'keys': made, 'login': admin.login}))
