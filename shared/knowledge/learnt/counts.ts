// Written by `npm run learn`: words of the labelled texts with their causes.
export const learntCauses = `
account-locked:31 auth:23 connect message
account-suspended:53 auth:18 message:18 recipient:4 sender:9
antivirus-interception:26 connect greeting starttls:2 tls:22
app-password-required:55 auth:52 sender:2
auth-mechanism-unsupported:83 auth:76 ehlo:2 greeting
auth-required:126 auth:9 message:3 recipient:38 sender:59
basic-auth-retired:15 auth:13
certificate-too-weak:5 tls:4
client-certificate-required:3 tls:3
connection-dropped:68 auth:3 connect:9 ehlo:3 greeting:10 message:22 quit:3 recipient sender:3 tls:7
connection-refused:50 connect:47
connection-tampered:1 starttls
content-rejected:150 message:140 recipient
dns-failure:32 connect:3 greeting message:2 recipient:3 resolve:20 sender
dns-record-broken:2
ehlo-rejected:37 connect ehlo:26 recipient:6 sender:3
external-apps-blocked:16 auth:15
greylisted:38 message:3 recipient:34 sender
host-not-found:58 connect:6 recipient:2 resolve:43
ip-blocklisted:136 auth connect:49 greeting:29 message:10 recipient:31 sender:5
ip-not-allowed:74 auth:14 connect:17 greeting:12 message recipient:24 sender
license-or-plan-limit:38 auth:14 connect message:15
mailbox-full:47 message:7 recipient:33
message-too-large:52 message:36 sender:6
network-unreachable:30 connect:26
no-encryption-offered:4 starttls:3 tls
not-an-smtp-server:24 greeting:22 tls
oauth-app-misconfigured:105 auth:3 tls:2
oauth-app-not-accepted:33
oauth-approval-missing:94 auth:2
oauth-sign-in-ended:30 auth:3
oauth-token-invalid:75 auth:29 message
oauth-wrong-account:31 auth:2
password-expired:18 auth:17
port-blocked:86 connect:75
protocol-error:92 auth:12 connect:3 ehlo:13 greeting:4 message:11 recipient:10 sender:33 starttls:2
rate-limited:195 auth:12 connect:21 ehlo greeting:14 message:53 recipient:56 sender:19 starttls
recipient-rejected:81 message:16 recipient:58 sender
recipient-unknown:119 message recipient:97
relay-denied:96 auth connect message recipient:86 sender:2
security-defaults-or-conditional-access:42 auth:16 sender
send-as-denied:139 message:22 recipient:11 sender:87
sender-rejected-policy:132 message:41 recipient:19 sender:63
server-tls-broken:6 starttls tls:5
service-unavailable:141 auth:26 connect:11 ehlo greeting:13 message:36 recipient:13 sender:21 starttls:7
shared-mailbox-no-login:11 auth:9
signature-broken-on-the-way:1
signature-not-aligned:1
smtp-access-disabled-by-provider:30 auth:27 sender
smtp-auth-disabled-mailbox:10 auth:8 sender
smtp-auth-disabled-tenant:10 auth:9 sender
starttls-stripped-or-middlebox:47 auth:4 ehlo:2 greeting:7 message:3 recipient sender starttls:26 tls
tls-certificate-expired:37 message starttls:5 tls:29
tls-certificate-name-mismatch:64 message starttls:11 tls:49
tls-certificate-untrusted:86 message starttls:20 tls:63
tls-required:64 auth:28 ehlo message:2 recipient:3 sender:18 starttls:8 tls
tls-version-too-old:76 auth starttls:16 tls:55
tls-wrong-mode:62 connect greeting:8 starttls:2 tls:47
unknown:9 connect
unknown-user:18 auth:12
unverified-sender:63 message:34 recipient:3 sender:23
username-format:14 auth:14
wrong-credentials:215 auth:211
`;
export const learntCounts = `
200 36:2
220 2 9 11 26:2 35 51:8 57
235 31 62:2
250 4:2 9:3 11 51:3
300 17:2 36
301 26:2 56:3
305 9 62:2
332 57:3
334 31:2
365 20 31 37
400 21 26:3 27:12 28:2 29:7 31:2 36
401 27:6 35
402 5:2 21 42
403 27:2 28:3 29:2 31 32:6 36 41 43 56 60
405 42:2
415 41 42
417 22:2
421 0 1 9:12 17:2 19:7 20:5 21:2 35:7 36:54 41 42 44:31 51 55:3 56:3
422 21 22:4
431 44:2
432 33:2 36:3
435 44 62
450 1 3 9 10 12 13:3 15:2 17:18 19 20:7 21:2 36:25 37 38:4 42:3 44:2 54 60:3
451 1 5 9:3 13:3 17:12 19:4 20 21:3 22 35:2 36:13 37:2 39 41 42:6 44:36 51 54 55:5
452 17:2 21 22:9 36:12 44:13
454 5 35:2 36:9 39:6 44:21 55
465 2 10:2 18:4 24:4 34:9 54 57
500 4:3 23 35:7 36:5 51:2 55
501 5 15:11 19:2 23 31 35:16 37 38 41:7 42:2 57 60 62:3
502 1 4:3 21 35:4 51:5 55:2
503 4:7 5:8 35:19 39 41 42 55
504 4:18 15:4 35:3 55
505 5:2
511 38:2
512 18 23
513 39:2
514 23:2
521 19 35 39
523 23 35 55:3
525 1 20:2
526 3 62:2
530 5:43 55:23 60 62:3
534 0 3:8 4 16:5
535 0:16 1:10 3:34 4:8 6:9 16:7 19 20:7 21:9 31:12 32 33:10 35 36:2 40:10 44:5 45:6 48:20 49:8 50:6 51:2 55:2 56 59:8 61:14 62:157
538 55:4
540 38:2
541 37:2
550 0 1:23 5:39 6:5 12:64 14 15:13 19:53 20:21 21:6 22:6 23:4 35:6 36:39 37:49 38:90 39:49 41:55 42:87 44:3 46 48:7 51:2 55:3 59 60:34 62:4
551 12:2 22 37:2 39:5 41:2 42
552 12:10 22:16 23:28 35 36 37
553 5:7 12:2 19:7 35:5 37 38:3 39:3 41:30 42:10 55 56:2 60:4
554 1:8 5:6 12:53 15:3 19:50 20:26 21:2 22:6 23:7 24 26 35:7 36:8 37:7 38:6 39:17 41:20 42:14 44:7 48 51 54 55 56 60:14 62
555 35:4
556 37 60
571 12:3 19 20 39:3
587 5:3 7 9:2 10:9 13:2 18:2 24:6 34:24 53 57
592 56:2
4.1.0 44:2
4.1.1 17 38:2
4.1.2 13 38:2
4.1.8 42:6
4.2.0 17:8 31
4.2.1 36:5
4.2.2 17:2 21 22:9
4.3.0 22 35 36:2 44:16
4.3.1 44:8
4.3.2 17 22 36:11 44:10
4.3.3 44:2
4.3.5 44:4
4.4.0 13 35 44:2 55
4.4.1 9 34:2 44
4.4.2 9:7 36 56
4.4.316 10:2
4.4.5 36:2 44:3
4.5.3 36:9
4.7.0 9:2 13 17 19:2 20:2 35:3 36:21 43 44:23 55:3 56
4.7.1 15:4 17:13 19 20:3 21 35 36:18 37 39:6 44:4 55
4.7.12 33:2
4.7.25 13 20:5
4.7.26 42:2
4.7.28 36:5
4.7.500 36:3
4.7.650 19 36
4.7.66 56:2
5.0.0 0 15:2 35:3 41
5.0.350 12:2
5.1.0 1 5 12 36 37 38:2 41:5 42:11 60
5.1.1 22:2 37 38:44
5.1.10 37 38:6
5.1.2 23 35 37 38:3 39:2
5.1.4 37:2
5.1.7 35:4 42:3
5.1.8 1:6 42:8 60:2
5.1.90 36:2
5.2.0 1:2 12:3 22 23:2 36:2 37 41:2
5.2.1 12:2 37:5 38:2
5.2.121 36:2
5.2.2 22:13 36
5.2.252 41:4
5.2.3 23:8
5.3.0 12 19 38 44
5.3.2 19:2
5.3.3 4:2
5.3.4 0 23:19
5.3.5 44:2
5.4.1 37 38:3 39:3
5.4.5 36:6
5.4.6 1:3 35 44:2
5.5.0 5 35 37 42 44
5.5.1 4:7 5:10 15 20 35:14 51:5 55:3
5.5.2 4:2 12 15:5 23 35:11 55
5.5.3 36 37 41
5.5.4 4:2 5 15:3 19:2 35:6 41:3 55
5.5.6 35 44
5.6.0 12:8
5.6.7 35:2
5.7.0 0:3 1:5 3:9 5:16 12:12 19:2 21:2 22 23 35:2 36:6 37 39:2 41:2 42 55:11 61 62:23
5.7.1 1:6 3 5:30 6 12:56 14 15:6 16:3 19:37 20:21 21:5 23:2 31 36:11 37:10 38:7 39:43 41:50 42:22 46 48:5 51:2 55:3 60:12 61 62:11
5.7.10 35 55:3
5.7.11 55:3
5.7.124 37:3
5.7.13 1 37
5.7.133 37:4
5.7.139 0:3 6:7 33:2 40:10 45 49:6 50:4 56 62:2
5.7.14 0 3 16:3
5.7.2 19:2
5.7.20 42:2
5.7.23 42:3
5.7.232 21 36
5.7.233 36:2
5.7.26 42:7
5.7.27 42:2
5.7.3 0:2 5 20 31:9 32 45:5 49 51 55:3 56 62:6
5.7.30 6:4
5.7.367 39:2
5.7.4 4:9
5.7.501 1:2
5.7.506 15:2
5.7.508 36:2
5.7.509 42:3
5.7.512 12:2
5.7.513 19:2
5.7.515 42:4
5.7.520 37:5
5.7.54 39:4
5.7.57 5:9
5.7.60 41:7
5.7.606 19:2
5.7.64 20:3
5.7.68 20:3
5.7.7 12:2 55:2
5.7.708 1 19:2
5.7.750 60:2
5.7.8 0:3 1:4 3:19 4:5 16:2 20 21 31:4 33:5 44:5 48:4 59:5 61:3 62:65
5.7.9 3:8 4 16:3 42:4
aaaa 13 29 42:3 62
ab 10:2 51
abc 3 19 27:2 36
aber 40:3
abgebrochen 9 30:2
abgelaufen 27 31:2 33:2 52
abgelehnt 10 30 61 62:3
abgeschlossen 28:2 30
able 27 29 37 44 58 60:3
abnormal 3:2 62
aborted 12 22:2 23 35 44
about 9 12 19:2 27:3 35 40 42 55
absender 41:3 42:2
absenderadresse 41:6 60
abstract 9 44
abstractsmtptransport 9 44
abuse 1:5 12 19:2 37
acceder 29 30 40
accept 19:2 20 37:4 39:2 42:2 44
accepted 1 3:7 6 12:5 15 16 19:4 20 31:2 36 38 39:4 42:7 48:2 56 62:3
accepting 19 37:2 44:4
accepts 27:2 37 38
acces 27 28
access 1:6 5:5 12:2 15:7 16:4 19:15 20:18 21 27:8 28:9 29:20 30:5 31:10 32:10 34 36:3 37:9 38:3 39:22 40:13 41:2 42:9 48:5 60:2 62:3
accessing 29 36 40
accesspolicy 29:3
according 53:4 54
account 0:17 1:23 3:4 4:3 16:4 17 19 21:15 22:5 27:4 28:4 29:2 30:2 32:17 34 36:4 37:6 38:10 39:2 40:2 41:7 42:2 45:2 48:3 59:6 60:10 62:5
accounts 21:2 32
acquire 27:2
action 0 1:3 3 12:2 17:7 20 22:4 23 36:6 38:5 39 41:6 42:4 44:2
activate 21:2
activated 1:2 21:2 37 48
activation 1:2 21:4
active 0 1 3 27 32:2 33 35 36 37 44:3 62
actively 10:4
activity 0 1:5
actual 1:2
add 21:4 39 41 44 60:7
added 27:2 32:4 59:4
additional 10 12 24 31 34 36:2 40
address 0 1:4 5:8 12:2 13 15:3 17:10 18:2 19:12 20:7 21:7 22 24:4 27:4 32:2 34 35:16 36:9 37:15 38:47 39:7 41:57 42:36 44:3 55:2 60:27 61:6
addresses 12:2 19 20 21:2 24 41:4 42:2
admin 27 29:28 30 40:2
administrador 29:5
administrative 12 37 42:2
administrator 0:3 1:3 5 12 20 27:4 29:22 31:5 34 36:2 37:5 40:12 42 45 49 50 59
administratorgenehmigung 29:2
administrators 29:3
administratorzustimmung 29:2
adresse 15 19:3 20:2 38:4 41:4 61
advanced 29:2
advertise 4:3 51:3
advertised 4:2 55
after 1:2 9 10:2 17 22 27:2 34:8 35:2 44:4 45 51 52:6 57
ag 19 32
again 13:4 16:6 17:15 18:2 19 20 24 27:2 29 30:4 31 32:2 33 34 35 36:26 39 41:3 42:2 44:28 58
agent 12 37 44
akgnsbv 16:2
aktiv 3:2
aktivieren 48:3
aktiviert 48:3
akzeptiert 3 55 62
alert 8:3 43:3 52 53 56:16
algorithm 7 56:5
alias 38:3 41 60
aligned 42:2
alignment 42:2
all 10 19:3 20 21:2 27 34 38:2 39 42:6 44 55:2
allow 4 20 21 29 37:5 40:3
allowed 1 3 4:2 5:6 12:5 16 19:2 20:13 21:4 22:2 23:2 27 29:2 35:2 36:6 37:4 38:2 39:6 41:29 42:8 55:2 60:5
already 4 30 31:2 35:3 44
als 12:3 32 61
alternate 19:4 34 55
alternative 53:6
altname 53:2
altnames 53:6
am 39 61 62
amount 1 12:4
an 0:5 1:5 2 3:7 5:4 9:4 12:2 19:4 20 24 27:5 28 29:11 30:2 31 32:5 33 34:2 36:7 39:2 40 42:2 44:2 51:2 54 57:7 58 59 62
and 1 3:6 4:4 5:2 10 11 12:5 16:7 18 19 22:2 24 27:5 28:3 29:5 30 31:9 32:12 33 34 35:3 36:5 39:2 40 41:3 42:7 43 45:3 48:2 55 56:6 60:10 62:10
andere 41 53
andern 4:2 57:2
anforderung 27:2 29:2
angegebene 18 27
angegebenen 57:2
angemeldet 41:2 62
angemeldeten 41:3
anmelden 5 28 33 39 40 45 62:2
anmeldung 0:2 3 5 20 30:2 40:4 49 55 61 62:3
anna 5:2 17:2 22 32:5 36 37 38:5 39:3 41 42 44
anonymous 5:5
another 31 32 40 53 62:2
answer 12 13 16:4 31 36:5 44
anti 2:4 19 42
anwendung 27 29:4 32:2 40
anwendungsspezifisches 3:2
any 4:2 27:6 29 38 42 53:4
anzahl 36:2
ao 2:2
api 5 21 27:5 29 53 62:2
aplicacion 29:2
app 3:8 27:16 28:25 29:21 30:2 31 32 36 40:2
application 3:12 12:2 27:32 28:2 29:19 30 31 32:11 36 40 59:3
apponly 29:3
appropriate 56:4
approval 1 21:2 29:9
approve 16 29
apps 16:2 27:3 28:3 29:3
aprobacion 29:3
are 1 3:2 4 5 6 12:4 17 18 19:2 20:3 21:4 23 27:5 29:2 30 31:2 32:2 34 36:3 37:4 38:2 39:3 41:7 42:3 44 55 56:6 60
argument 15:5 35
arn 41:2 60:2
array 9 31
as 1:3 4 5:2 12:9 19:3 20 21:2 27:3 29 32:6 37:5 38 39:3 41:28 42:3 45 54 55 60:2 61:3
ask 12 19:4 20 29:5
asked 27:3
assertion 27:4
assign 24:2
assigned 21 29:3
assistance 19 37:4
associated 1:2 60
at 1:2 3:8 5:3 12:2 16:4 18 19:7 21:3 27:2 30 31 34 35 36:4 38 41 44:3 55 56 62:2
attachment 12:11 23:2
attack 19 36
atteinte 23:2
attempt 12 17 28 34:5 36 54
attempted 10 13 28 34 55 57
attempting 5:2 19:2 41 57
attempts 0:5 3 36:7 38
attribution 20:5
au 38 41 52
audience 27 31:2
auf 19 28:2 29:2 32:2 34:2 40:3
aufgelost 18:3
aup 1 24 41
aus 0 40:2
ausgestellt 2 54:3
autenticacion 62:2
autenticazione 5 62
auth 0 3 4:15 5:19 6 11 19 20 26:2 27 30 31:5 35:4 36:4 37 39 41:8 44 49:6 50:6 55:4 56 59 62:6
authenticate 5:11 9 16 31:2 36 42:5 44:5 45 55 60:2 62:8
authenticated 5:17 32 35 37:7 40:5 41:9 42 45 50
authentication 0:9 1:5 3:13 4:58 5:56 6:13 20:2 21:3 27:3 30:5 31:21 32:2 33:3 35:5 36:3 37:5 39:4 40:15 41:2 42:8 44:17 45:5 48:7 49:8 50:7 51:3 55:11 56:3 59:4 61:5 62:116
authenticationfailedexception 4:3
authenticator 9 61 62:3
authenticators 4 9 62
authentification 3 5:2 62:2
authentifizierung 3:2 5:2 48 50 62:2
authentifizierungsmethode 4:3 62
authorised 32 41
authority 2 54:4
authorization 3 20 27:3 28 29:6 30:4 31:3 41:2 48 58 62:8
authorize 27 31 35 51
authorized 12 17 19:5 20 21:4 29 37:2 39 41:9 42:3 60:4
av 12:2 16 55
available 4:6 19:5 20:2 21:2 34 36 37 41 44:13 56:2 62
avast 2:3
away 19 37
aws 1:2 41:2 60:2
azure 27:7 29:2 32:3
back 17:3 32 44:2
bad 0 1:3 3:7 9 15:5 16 19:2 20:3 23 26:3 31:3 35:7 36:3 37:3 42 53 54 56 57 59 61:2 62:8
badcredentials 3:6 16 62
badmailfrom 42:2
banned 0 12:4 19:4 37 42
banner 9 26:2
barracuda 19:2
based 12 19:2 27 34 37 42:2
basic 6:12 21
bc 12:3
be 9:2 10:7 12:4 18:8 19:7 21 22:2 23 27:8 28 29:3 31:2 32:4 33 34:5 35 36:7 37:2 38:4 40:10 41:3 42:2 45 53 54 57 59:4 60:12 61:2 62
because 0:2 9 10:5 12:6 18 19:5 21 27:5 28:2 29 31:5 34:4 36:6 37:5 40 42:8 52 53:2 54:2 55 56:4 60
been 0:4 1:10 6 10 12:7 17 19:15 21:2 27:5 28:6 29:3 31:5 36:5 37:2 39:2 40:5 42:10 44 49 54 56 60:3
before 5:2 9:2 27:2 29:5 30:3 31 33 35 52:2 55:6 58 60:2
behalf 29 41:3
bei 2 13 34 45
beim 34 40 41 62:2
being 27:3 28:2 29 31:4 36:2 39
beispiel 27 29
bekannt 18:2
believe 19:4
belong 41:2
benachrichtigt 29:2
benutzer 29 30:3 32 41:2 62
benutzerkonto 32:2
benutzername 3 59 61 62:6
best 12:2 36
bestimmten 34:2
between 11 27:2
bevor 30 33
bewerber 28:2
bewerbung 5 32 37 45
bietet 51:2
big 23:6
billing 1 36
bin 3:3 12 16 19:2 31 55
bitdefender 2:3
bitte 0 3:5 4:2 5:2 10 15 17 18 31:3 33 36 39 41:2 48:5 51 55 61:2 62:2
bl 19:6
black 19:8 42
blacklist 19:3 37 42
blacklisted 12 19:6 20 37:2 42:4
block 19:12 29 37 42
blocked 0:3 1:11 12:14 16:2 17 19:36 20 27 28:7 29:8 34 36:2 37:10 40:10 41 42:12 45:2 55 60:2
blockiert 2 28:3 29:3 32
blocklist 19 42
bloqu 27 28 37
bloque 19:2
body 27:2 31 51
boite 22:2
boringssl 54 56:3 57
both 4:4 42
bounce 5 36 37
bounced 12 44
bridge 27 41
broken 9:2
browser 0 3 16:6 27 28 30:2 33 40:2
builder 54:4
building 54:6
bulk 12 35 42 55
busy 3:2 17 22 36:2 44:4 62:2
but 9:4 30 31:2 32:2 34 39:2 40:2 45 53 55:2 56 62:2
by 1:2 2:3 4:9 9:4 10:2 12:19 19:14 20:4 23 25 27:11 28:6 29:10 30:3 31:9 34:2 35 37:9 38:12 39 40:15 41:21 42:6 46 48 49 50 51:4 53 54:9 55 56:2 62
bytes 8 23:2 43 52 56:4
ca 2:8 7:3 54:3 56
callback 27:3 30 54
can 19 21 27:7 28 29:9 30 35 36:2
cancel 30:3 31
canceled 30:2 35:2
cancelled 30:2 35
candidate 29 35 36 37:6 38:12 39:10 41 44:2
cannot 1 4:2 10 18 20:7 22:2 24:2 27 28 31:3 32:10 34:5 35 37:2 38 39:2 41:3 44:4 45:2 51 53:2 54 56:4 57:3 58 60:4
cant 5 10 21 27:3 28:2 32:2 36:5 38 40 42 49 54
capability 26:5
case 12 23 41
casella 1 36
cert 2:3 52:8 53:2 54:14 56
certificate 2:21 7 8:3 20 27 51 52:29 53:50 54:62 56:2
certificateexpiredexception 52:2
certificates 53:6
certification 54:8
certpathvalidatorexception 52:2
certs 53:6
cet 52:2
cette 28:2 40 41
cgi 3:3 12 19:2 55
chain 2:14 51 52:2 53 54:8
challenge 31 40
challenges 31 40
change 1 4 31:6 33 40:2
changed 31:4 33
changing 4:3 57
channel 9 31 32 35 36:3 44:5 49
characters 12:2 35
check 1:2 5:2 9 20 21:2 27:2 29 34 37:3 38:2 39 41 42:3 52:2 53 54:2 56 60:5 62:6
checking 38:4
checks 31:2 42
chkuser 38:2
choose 56:2
cipher 43 56:6
ciphers 56:2
clam 12:2
clamav 12:2
clarify 19:4
classes 9 44
classified 12:2
client 4:5 5:27 6:4 9:4 10:2 13 15 17 18:4 19:20 20:16 26 27:38 29:7 31 33 34:5 36:7 39 41:10 49:6 50:5 51 52 53:3 56:9 57:2 60:2
clientauthentifizierung 49 50
clients 16 27:2 55:2
clientsubmit 36:2
close 9 30 34 41
closed 9:11 30:3 34 57:2
closing 9:5 20:2 35 36:7 40 44:7 55:3
cloud 19 29 34
cloudmark 19:2
cn 2:7 52 53:10 54:4
code 3 5 6 9:5 10:3 12 13:2 18:6 19 21:2 24 26:2 27:3 29:4 30:2 31:6 34:4 41:2 44 52:2 53:3 54:2 56 57:4 62:5
codes 12 19:2 30 36:2 42:3
comcast 19:2 20
come 12 17:3 44
command 4:11 5:6 9:3 11 12 15:10 25 26 34 35:11 36:2 39:3 41 42 44 51:7 55:12 57 62
commands 5 35:8 36:2 39 42
common 27:4 53:4 56:4
communicate 56:3
community 12 19
company 12 20
complaints 36:3
complete 22 29:2 30 61:3
completed 28:3 34
compliant 12:4
comply 27 28:2
component 18 57 62
compte 18 31 37 41
concurrent 36:12
conditional 31:2 40:7
configuration 1 27 29 31:5 36 40:2 44:7 54 60:3
configure 5 27:2 39 42
configured 4 18 20 27:12 28 29:5 36:2 39:2 42 44
confirm 60:4
confirmed 60:2
conn 26 34 57
connect 9 10:26 18:2 20:2 24:19 26 29:2 30 32:2 34:31 38 44:2 53 54:8 56 57:2 58
connected 32 34:3 45
connectex 10 34
connecting 9 30 34:2
connection 9:33 10:29 18:5 19:8 20:3 24 25 26 31:4 33 34:33 35:2 36:12 38 39 40 41 44:10 52 53:4 54:2 55:14 56:2 57:10 62
connections 10 15 19:4 20 36:16 44 51:3 55:2
connector 4 20
connects 36:2
consent 27:3 28 29:8 30:3 31
consented 27:5 29:6
consumers 27:3
contact 0:3 1:6 5 12:3 17 19:14 20 21:2 27:6 28 29:5 34 36:6 37:5 40:8 42 45 51:3
contain 27:2 31 35 53:2 60
contains 12:9 27 36 42
content 12:23 19 23 44 51 57:2
context 30 34 56
continu 0 16:3 30:2 34 55
control 19 21:2 42 60:3
correct 18 41
correlation 29 31 40 62
corrupt 12 57:2
corrupted 57:3
could 5 9 10:10 18:8 19 22 27:2 30 31 34:4 36 38:2 41 42:3 44 53:2 54:3 56:2 57 62:3
couldnt 10:2 18 24 34:5 38:2
count 35 36 44:3
country 20:2
cox 19 36
cram 4:5 5
create 3:2 5 27:3 58
created 27:2 36
credential 27:2
credentials 3:6 5 16 27:4 29 31 39:2 40 48:5 62:27
credits 21:3
criteria 40:7
cross 27:3
crypto 53:5 54 56:2
csi 19:2
curl 10:2 18:2 34:2 41 51:2 54:3 57:2 62:4
current 21:3 52:4
currently 5:2 17 19:2 20 28:2 44
customer 19:2 36:2 37
da 10:2 28:3 34:2 48 51 56
daily 21 36:19
dane 53:2 54
darauf 40:4
das 2 3 4 22:3 27 30 31:2 32:4 33:2 34:2 36 38 52 53 54:3 62:6
dass 27:2 29:2 62
data 5 9:6 11 12:3 28 29 31 35:4 36:2 39 42:2 51:3 61 62:8
databytes 23:2
date 12 31 34 52
daten 9 28:2
datos 29 62
dauthentification 62:2
dav 29:2 31
davmail 29:2 31
day 19 36:3
dd 37 38:3
de 3 4 10 12 18 19:3 28:2 29:4 30 33 34 36 40 41 52 53 61 62:6
deactivated 1 37
deaktiviert 48:2 49 50:2
debian 26:2
declined 30:3
defaults 40:4
deferred 4 9:2 10 17:2 18 19:3 24 34 36:6 42 55 56
defined 5 35 42
del 19 29:3 52
delegation 41:2
deleted 21 27:3
deliver 5 17 22:2 36 39:2 42:3
delivered 19 22 36:2 37:2 38:2 44
delivery 12:3 22:3 34 36:2 37:7 38:4 39:3 44 55
dem 5 9 10:3 18 32 34:2 41:3 51 53
den 5 9 15 21 23 27 28 29:2 34 40:2 41 48:5 50 52 57:2
denial 19:2
denied 1:6 5:9 12:4 15:7 17 19:9 20:12 28:2 29:8 30:3 31 34:4 36:4 37:9 38:3 39:40 41:14 42:12 48 51 60:3 62:7
deps 8 43 56:2 57:5
depth 2 52 54:3
der 2 4:3 5 9:2 10:4 13 18:7 21 24 27:3 28 29:3 30 32:3 34:5 39 40 41:2 44 48 51:3 53:4 56 57 62:4
des 15 22:6 34 40 41:2 51
description 27:2 29 30:3 31:3
desktop 5 15:2
destinataire 22:2 37 38
destination 13 18 23 34 35 37:2 52 55:2
details 12:2 19:2 27 28 30 37 55
detected 1:8 12:18 36:6 40 44
determine 42 57:3
developer 27:4 28:2
developers 60:2
device 27 30 40:6
dh 56:7
dhe 56:2
dial 10:3 13:5 18:2 20 34:4
dictionary 19 36
did 4:2 34:5 40:6 42:2 44 53:10 55
didnt 12 42 51 62
die 2 4:2 9:2 10:5 15 18 23:4 27:2 28:3 29:7 30:4 31 32:2 34:4 36:2 38 40:5 41:3 50:2 54:6 57:3 62:2
dienst 18:2 44
diese 27 28:5 29:3 32 34 40:4 41 51
diesen 28 41 51 54
dieser 2 20:2 27 28:3 29 41 59
dieses 9 33 48:4 49
different 32:4 41 59
digest 7 56
direct 20:2 22:2 29
directly 19:3
directory 0 22 27:5 32:2 33 40 44 59:5
disabled 0 1:8 6:7 16:2 20 27:2 28 29:8 36 37:8 39 43 45:2 48:5 49:6 50:9 56:6 62:2
disallowed 27 41:4 55 60:2
discarded 1 12 36:3
disconnected 9:4
disk 22 44:7
ditt 3 12
dkim 36 42:12 60
dmarc 13 42:16 46
dns 1 13:9 14 15 18:3 19:2 20:14 27 42:7 44 53:8 60:3
dnsbl 19:2
do 5:3 12 19 20 27 29 30 35:2 38 39:7 41 42 51 56:3 62
doc 12 19:3 37 42:2
docs 12 19:3 35 37 42:2 60:2
domain 1:3 4 5:5 12:6 13:5 15:9 16 18:3 19 20:3 21:8 27 34 35:3 36:8 37:5 38:8 39:10 40 41:4 42:46 44 54:2 55:3 60:28 61:2
domains 9 20 21 35 39:3 42:3 60:6
dos 4:8 5:2 13 15:2 19 20 21:2 25 27:8 31 32:11 35 37:8 38:11 39:2 40:4 41:17 42:18 48:2 51:6 53:12 56:2 57:6 59:6 60:6
dosnt 4:2 20 24 27:3 28:2 32 37 38:4 39 41:2 42:2 51:3 53:6 59
double 3 34 38:4
dovecot 26:4 59
down 18 36:3 44:3
drive 27 30
driver 37 49
dropped 9 56
dt 12:2 17
du 0:2 1:5 10 12:15 19:9 21 22:5 23:3 27 30 31:18 33 36:9 37:2 40:4 41:6 42:7 44:7 56 57:2 62:4
duplicate 12:3
durch 2 29:3 40
durfen 41:2
during 5:5 9:2 30 44 52 57
dutilisateur 62:2
dvcmq 62:7
dxmioii 31:2
dynamic 19:5 20
eacces 34:2
eaddrnotavail 24:2
eai 13:4
eauth 0 3:2 4 5 6 20 31 36:2 48:2 50 55
econnection 9:2 10 34
econnrefused 10:9
econnreset 9:4
edns 13 18
ee 7:2 19 56
eenvelope 5 35 38 41:2 60
ehlo 15:7 35:7 36:2 39 44:2
ehostunreach 24:4
eicar 12:2
ein 3:3 9 29:2 32 33 34:2 40 45
eine 0 9 29:3 34:2 40 51
einen 12 40 56
einer 14 19 34:2 54:3
eines 29 57
eingestuft 12:3
einschalten 5 48
einstellungen 4:2 10 18 41 48:6 62
either 20 21 27:2 34 39 42:6 55
email 1:6 5:3 12:9 13 17 18 19:5 20 21:5 22:3 23:2 29 36:6 37:3 38:12 39 41:7 42:10 44 55:3 56 57 59:2 60:15 61
emailhidden 59:2
emails 1 21 36:6 41 60:3
emessage 12 36 60
emetteur 41 42:3
empfangers 15 22:4
empty 9:3 39
en 5 12:2 23 33 36 38 41
enable 5 16 26:3 27 48:4 53:5 54 56:2
enabled 3:3 4:3 17 21:5 27:2 48:2 55 56
encountered 27 34 52
encrypted 4:4
encryption 55:16 57:2
end 9:2 12 27 28 36
endpoint 27:6 34
enetunreach 24:4
enforced 29:6
enotfound 13 18:9
enroll 31:2
ensure 27:4 28
enter 3 59
entered 18 30
enthalt 12 40
entries 42:4
entry 20:2 37 42
entspricht 28 32 41
entweder 10:2
envelope 37:2 39 41:5 42:6 60
envolope 41:2
eof 9:6 52 57
epipe 9:2
eproto 56:4 57
eprotocol 20 26
equal 41:3
er 5 16 24 29:2 33 37
erfolgreich 40:3 49
erforderlich 3:2 5 29:5 40 55:2
erfullen 40:2
erfullt 40:2
erhalten 34 57
erlaubt 14 20 39:2 41
erneut 0 17 31 36
err 43 52 53:2 56:2 57
erreichbar 24:2 38 44
erreicht 36:3
erreur 27 62
errno 9 10:2 13:2 18:5 24:3 54:3 57:2
error 0 1:4 2:4 3:9 4:10 5:8 8 9:7 10:6 12:4 13:7 14 15:2 18:5 19:15 22 23:3 25 26:2 27:5 28 29:5 30:5 31:5 33 34:9 35:23 36:18 37:2 38:6 39:2 41:4 42:5 43:4 44:22 48:4 49 51:4 52:6 53:5 54:13 55:4 56:12 57:19 59 60:4 61 62:44
erroraccessdenied 29:3
errors 2 19:2 21 35:3 36:2 38 52:2 53 54:4
errorsendasdenied 41:2
ers 19:3
es 0 10:3 18:2 34:2 36
eservfail 13:3
eset 2:4
esmtp 9:2 19:5 20 51 57
esocket 2 53:3 54:2 56 57:6
essayer 23 44
est 3 37
esta 28 29
establish 44 51:3 57
established 9:2 10:2 18:2 34:4 53 57
et 23 40 62
etimedout 26 33 34:7 57:3
etimeout 13:2
eu 41:2 60:5
ex 3 12 38:2
example 5 12 18 19:2 20 29 35 38:2 39 40 42:2
exceeded 1 9:4 21:4 22:16 23:6 28 34 35 36:73 44:3
exceeding 36:2
exceeds 22 23:26 35 36
exception 1:2 4:3 9 10:2 18:4 22:3 23 27 31 34:5 36:3 41:5 44:3 52:4 54:6 55 56 57:2 62
excessive 0 19 35 36
exchange 21 27:3 35 38 51
execution 34:5
exhausted 22:2
exist 13 27:4 32:10 38:13 42:10 59:7
existiert 38:4 42
existing 9 30
expected 9:4 12 30 31 35 53:9 62:2
expire 30 31 33 52
expired 9 21:3 27:7 30:3 31:21 33:9 34:5 38 44:2 52:26 54 62:2
explanation 12:2 19:2 20 23 36 38 41
exrecipnotfound 38:2
extension 4:3 12 25 51:5
external 3:2 12 16:2 21 27:2 30 31 32:4 36:3 37:6 39 40 48
ey 31:2
eyjzdgf 31:2
factor 3:8 31:6 40:2
fail 3:3 42:4 62
failed 0:5 1:7 2:2 3:11 4:10 5:3 7 9:3 10:12 12:4 13:3 18:10 19 20:3 21:3 22:2 23:2 24 26 27:5 29 30:4 31:11 32 33 34:15 36:2 37:5 38:3 39:4 41:9 42:17 43:2 44:8 45 48:3 49 50 51:3 52:6 53:17 54:21 55:3 56:13 57:8 59:4 60:5 61:6 62:91
failover 34 55
failure 3 4:3 12 13:4 19:4 20 31 36:7 37:3 42 43:2 44:20 52 56:7 62:12
failures 0:2 36:2
faktor 3:2
falsch 18 53:2 59 62:4
fatal 8 56:4
feature 21 51:3
feel 12 30
fehler 13 32 41 53 62
fehlernummer 5 9 10 18 34
fehlgeschlagen 0 5 10:2 34:2 48 50 57 62:4
fehlversuche 0:2
fejl 29 34
few 17 44
ffff 26 34
field 41 53:2 60:3
file 9 23:3 44:3 52 54 59
filter 2:4 12:3 23 42:2 44
final 43 56
find 4 20:7 37 38:2 51 54:7
finished 18 30
firma 4 10 27:2 29 32:5 34:2 40:2 54
first 2:2 5:11 9 16 17:4 27:2 31 32:4 33 35:6 54:7 55:10 57:4 60:4
fix 15 20:3 27 36 42
fixed 23:12 31 62
flow 29 30:3
folder 22 37
follow 1 19
following 1 5 27:3 31 38:2 39 41 54:3 60:5
for 0:3 1:12 3:6 5:18 6:5 7 9:6 10:3 12:14 13 15:2 16:5 17:3 18:5 19:24 20:12 21:11 22:2 23:9 26 27:34 28:4 29:16 31:7 32:2 33:2 35:3 36:31 37:15 38:8 39:14 40 41:9 42:20 44:4 48:5 49:7 50:6 51:3 52 53:18 54:6 55:15 57 60:8 61 62:9
forbidden 5 12:2 19 29:2 34
forged 12 41
format 57:2
fortinet 2:2
forward 19:2 39:2 42
forwarding 37:5
found 4:4 12:2 13 15:4 18:4 19:5 20 22 27:10 38:18 39 40 42:8 53:2 54 59:2 60:2 62
fqdn 1 34 39
frame 57:3
free 21:2 30
freescout 9 44
freigeschaltet 21 48
frequncy 3:2 31:2 36:2 62
frequnt 36:2
fresh 31:3
from 0 1:6 5:7 9:7 12:9 13 15 16:4 17:2 19:22 20:13 21:2 26 27:3 29:3 31 32:7 34 35:3 36:43 37:5 39:3 40:3 41:28 42:24 48 51 57:3 60:19
fsockopen 18:2 24 34:2 56 57
ftpd 26:2
full 22:5 44:3 61:2
fully 15:4 35:2
function 54:2 57
fur 3:2 14 21:2 23 27 28 29:3 31 32 33 36 39 40:2 41 48:4 49 50:2 51 54 62:2
further 12 37:5
fwlink 1 19:3 27 29 42
geandert 33:2
gefunden 14 18:2 27 38
gegenstelle 34:2
gehort 41:3
genehmigung 29:3
generate 27 33
generic 20 44 62
gepruft 29 34
gerat 40:2
geschlossen 9 30 57
gesendet 10:2 23 29:2 34
gesendete 27:2
gesperrt 0:5 29 34 42 62
get 2:2 18 25 26 27:2 29 36 40 54:14 56 57:10 59
getaddresses 13:2 18:7
getaddrinfo 13:7 18:17
gewahlte 4 62
given 4 28 35:2 41 53 59
global 23 29
gmail 10 12:5 23 24 27:2 34:2 36:5 38 42:5 48 55
gmb 27:2 29 32:4
gmbh 27:2 29 32:4
gmt 52:2
gnutls 9 56 57:2
go 1 3:4 5:5 9 11 12:2 16 19:5 23 35 36:4 37:2 38 42 44 55:2
going 44:2
goodbye 9 19 35:3
google 23 27:2 28:22 29:2 30 31 32 36 39
googles 23:3 27 28:2
got 9:5 18 31 34 54 57:3 62:2
grant 0 28 29:10 31:21 40 59 62:2
graph 27 29
greater 23 56
greeting 9:2 26:2 57:7
greylist 17:2
greylisted 17:13
greylisting 17:7
grosse 23:3
group 29 37:6
gsmtp 3:9 5:3 12 16:4 19 20 22 23 35:2 36:4 38 42:2 44 55 62
gui 31:2
guidelines 12:3 23:2 42
haben 29 30 34 36:2 38 40 41
had 20 27 31
hai 29:2
handshake 9:3 11 43:3 56:14 57:10
happen 27:3
har 12 41
has 0:4 1:15 3 5 6 9 10 12:10 16 19:18 20:2 21:4 22:4 27:12 28:7 29:13 30:2 31:21 33:3 34:5 36:23 37:4 39 40:5 42:17 44:5 48:3 49 52:17 54:3 56:2 58 60:3
haslo 33 62
hasnt 28:5 54
hat 2 9 28:5 29:4 30:2 34:4 53 62
have 5:4 10 12 17 18 19 20 27:3 28 31:3 33 35 36:5 37 38:2 39:3 40 41:11 42:2 48:2 53:2 57:2
having 12:2
hawwuz 31:2
header 5 12:11 23 37 41:5 42:4 57 60
headers 12:3 30 35
hello 4 26 35 56:2 57:3 58
helo 12 15:27 35:6 39:2
help 3:4 12:4 17:2 19:4 20 36 40 55
here 18 19 20 26 29:2 32:2 34 38:9 39 40 41 42:2 55 57:2 59
hergestellt 10:3 18 34
herstellen 34:2
hi 12:2 38 58
hidden 59:3
hier 40:2
high 12:3 56
hinweis 29 48
hinzugefugt 27 32
hlbwvzijoiqmvhcmvyiiwic 31:2
home 9 22 40 44
hop 12 35 44:3
host 4:2 9:3 10:7 15:8 17 18:18 19:20 20:21 23 24:8 34:8 36:4 38:5 42 44 51 53:14 54:3 55:2 57:2
hosted 21 41
hostid 12:2
hostname 13:2 15:5 18:6 20:8 36 53:22
hosts 10 20 34 55
hour 19 36:14
hourly 36:4
how 27 36:2 42
hr 0 37 39 41:2 60
hresult 40 49:2
hrwczov 31:2
html 9 12 18 34 44 56
http 1:2 3:3 5:2 12:8 17 19:19 26:5 27:2 29 31 34 35 42:2 55:3 60
https 3:17 5:4 10 12:13 15 16:8 19:17 20 22:2 23:2 27:8 28 29:5 30:2 36:13 37:3 38:4 41 42:10 44 49:5 50:5 56:2 60:4 62
hub 27:2 29:2 32:2
iam 41:2 60:2
ich 39 41 42
id 0:3 1 3:3 12:8 18 19:3 26:3 27:13 29:6 31 36:2 39 40 42:2 51 55 61 62:2
identifiants 3 62
identified 12 19
identifier 27:9
identifying 27:2
identitat 54:4
identities 41 60:5
identity 27 32:7 35 41:2 60:7
idle 9:2 26:4
if 0 4:2 5 12:2 19:5 27:5 28 29:2 34 35 39:2 42 54
ifq 31:2
ihr 0:2 2 5 15 29:3 33 36 40 57
ihre 19 23 29:2 34 40:3 41 61
ihrem 3 21 28:2 30 34 40 41:2
ihren 0 36 51 59
ihrer 27 29 36 40
ihres 28 48:3
ijoi 31:2
ikke 5 24 34 41
illegal 12:3 38:2
im 27 32:2 33 44 53 62
imap 5:3 26:2 45 48:9
impersonating 15:2
implemented 4:2 35:2 51:4
implied 27:2
impossible 18 52
in 0:9 1 2:12 3:4 4:4 5:18 9 11 12:11 13:3 15:2 16:9 17:16 18 19:14 20:3 21:6 22:2 23 27:31 28:10 29:10 30:6 31:7 32:17 33:3 34:2 35:3 36:10 37:4 38:8 39:6 40:5 41:8 42:9 44:5 45:4 48:10 51:2 52:2 53:7 54:6 55:2 57 59:5 60:16 62:6
inactive 21 22:2 31:3 37:2 38:3
inactivity 9 31:5 37
inappropriate 56:4
inbound 20:3
inbox 1:3 21:2 22:3 27
incident 12 19:2
include 27 31 61
incoming 37 39
incorrect 0:3 3:4 4 30 40 41 51:2 61 62:19
incorrectly 18 44
incorrectos 62:2
indicate 29:2
infected 12 19
info 4 5 10 12 24 28 34 41:8 42 45 60:3
information 1:3 3:6 5:6 9 12:2 16 19:6 27:2 28 35 36:8 37 38:2 40 44 49:4 50:3 55:3
informationen 27 40:2 57
informations 18 40
initial 9 33
initialize 56:2
innerhalb 32:2 34
input 9:2 27:2 57
inspect 42:2
installed 27:3 54
instead 6 18 19:4 32:2 34 53:2 57:3
institutions 29:2
instructions 1 29:2 42
insufficient 19 21 27:2 29:2 31 44:11 56
inte 12 34 55
intended 19:4
interaction 31:2
interactive 29:3 31
internal 17 32:6 43:2 44:4 54 56:4 57
internet 12 19:5 34
internetdienstanbieter 9 34 57
into 5:3 15 59:3
invalid 0:2 2 3:9 4:4 5:3 12:6 13 15:14 19 20:2 21 26 27:25 28:2 29:3 30:2 31:23 35:4 36 37 38:6 39:3 40 41:2 42:11 48:5 52:3 53:9 54:10 55:2 57:3 58 59 60:2 61 62:40
invalidcontenttype 57:2
invalide 38 41 42:3 62:2
invalidsecondfactor 3:7
invio 1 19 36
io 9 10 24 44 54
ios 54 62
ip 0:2 1:3 10 12 15 18 19:52 20:17 27 34 36:14 39:4 41 42:5 44 47 53:8 55 60
ipliteral 4 5:4 7 9:3 10:15 12:4 13:6 15:4 17:2 19:62 20:28 24:5 26:2 27 31 34:14 36:22 38:2 39:8 41 42:5 44:5 47 53:5 54 55 57 59 61 62
ips 19 42
ipsrc 19:2 36:2 42
ir 26:3
irbc 12:3
is 0:8 1:14 2:2 3:8 4:6 5:17 6:12 10:2 12:18 15:4 16:2 17:2 18:6 19:37 20:14 21:13 22:13 23:2 24:7 27:35 28:4 29:21 30 31:12 32:4 33:4 34:6 35:5 36:9 37:14 38:5 39:7 40:9 41:23 42:26 44:6 45:5 48:5 49:6 50:6 52:11 53:20 54:13 55:17 56:8 57:4 60:34 62:8
isnt 5:2 29 37:2 39 42
isp 19 34 57
issu 5:3 12:4 27:3 35 55:12
issuance 40:3
issud 2:3 29 31:5 53 54:2
issur 2:7 54:21
issus 19:2
ist 0 3 10:2 14 15 18:3 20 21 22:3 23 24 27:3 28:3 29:2 31:2 32:3 33:2 34:3 36 41 42 44 45 48:5 49 50:2 52 53:3 54:2 55 59 62:3
it 10:4 12:3 27:7 28:4 29:9 30 31:5 33 41 42 44 48:3 51:3 53:2 55 60:5
its 12:3 21 22:2 28 34 36:7 41 42:2
iwsdh 12 36
jane 42:2
jest 20 29
jifnx 12 36
job 31 34 41
jobs 1:3 4 5:5 9 17 29:3 31:2 32:6 34 35:4 36:6 37 38:3 39:2 41:19 42:19 44 59:4 60:5 62:6
jod 31:2
judged 12 19
jul 51 52
junk 19:2
junkmail 19:2
just 4:2
jzd 31:2
kan 24 33
kann 29 32:3 34:3 40 51 54:4 62:2
karriere 41 60
kaspersky 2:4
kb 5 23
keep 28 40:2
keeping 28:2
kein 41 51:2
keine 4 9 10:2 18 29 34:3 39
keinen 29 40
kennwort 3 33:2 45 62:4
key 5 7:2 27:4 56:7 62
keys 27:3
kit 36 44 51 57
known 18:15 37 38 54
konfiguriert 18 29
konnen 9 28 33 40:3 45 56
konnte 10:5 18:4 23 31 34:3 62
konten 4:2 41 62
konto 0:5 4 10 28:2 30 31 32:3 33 34 38 41:2 48:2
kontos 22:2 28
kontrollieren 10 18
kriterien 40:3
kunde 5 36 39
la 3 28 29:3 34 40 62
lab 2:2
ladministrateur 29:2
ladresse 41 62
lapp 28 29
lapprovazione 29:2
lapsed 29:2
laptop 15 61
large 23:4
last 5:3 10 13 34 36
lastattemptedservername 10 13
later 17:12 19:2 20 27:2 36:29 44:32
laut 48 53 54
layer 8 43 52 53 56
lcjz 31:2
ldap 38 44 62
le 18 23 31 33 34 37 52 62:2
leaf 54:2
learn 3:7 5:2 16:5 27 31 38 42:2 62
legacy 12 38 43 53:2 56:2
legitimate 37 42
lehnt 10:2
length 56 57:2
less 16:2
let 39:2
lettre 4 34
level 42:4 51:2
lf 12 35
lib 9 44 53
library 52:2 53 56
license 21:2
like 1 12 19 57:4
likely 12:5
limit 19 21:2 22:6 23:19 28 36:63
limite 23:2 36
limited 3:2 19:2 31 36:5 42:3 62
limits 23:2 36:9
line 34 35:3 44 53:2
link 1:2 19:3 51:3
linkid 1 19:3 27 29 42
list 5:2 19:18 20:2 37:4 38:2 42:3 53
listed 12 15 19:8 20 27:3 42:3
literal 26:4
lm 31:2
load 44:2
local 2:2 5:5 12:8 19:2 20 24:4 37 38:4 39:3 41:3 42 44:7 51 54:10
localhost 5 10:2 15:2 39 53 57:2
locally 54:2
location 19 20 31:4 40:2
locked 0:12 10 13 37 40:3
log 3 5:3 16:6 21:2 33:2 34 45 60:2 62
logged 5:8 41:3
login 0:2 1 3:5 4:3 5 6 9 16:3 20:5 26:3 27 30:2 36:4 41:7 44 45 50 55 61:5 62:29
logins 0:2 6 19 36
logon 0 31 62
long 10 12 23 35:3 44 57
longer 4 6:2 27 38:2
look 57:4
looks 1 12 19
lookup 13:7 18:3 19:2 20 38:7 39:2 44:4 54
lookuphost 36:2
loop 27 35 44:4
lost 9:5 31 39 44:5
low 12:3 19
lower 36:2
lrt 1 34
machine 10:4
made 10:4 31:5 34 40:2
mail 1:9 2:4 3:19 4 5:29 10 11 12:19 15:3 16:8 17:3 18:2 19:21 20:6 21:3 22:4 23:2 24 26 27:2 28 29:5 31:2 32 34:6 35:9 36:19 37:11 38:7 39:7 41:16 42:18 44:11 48 50 51:2 52 54:2 55:11 57:2 58 60:5 61:5 62:4
mailbox 1:2 3:2 5 17:2 20 21:6 22:13 23 27:2 29:4 30 31:3 32:6 36:11 37:13 38:20 41:7 42:6 45:3 48:2 49:7 59:2 60 61 62
mailboxnotenabledforrestapi 21:3
mailcow 20 36
mailer 18:2 29 57 62
mailgun 21:2 62
mailing 37 38
mailkit 36 44 51 57
mails 5 34 36:7
main 4 39
maintenance 44:2
make 27 28 42 48
malformed 12 31 35
managed 29 40:3
mandanten 32:2 50
mandatory 5 12 55:2
many 0:9 3 5 14 19:4 35:7 36:59 44:2 51
manyasterisks 51:11
mapi 22:3 23 31 41:5
mapiexceptionsendasdenied 41:5
mapiexceptionshutoffquotaxceeded 22:2
mar 52:2
marked 37 38 54
match 15:2 21 27:6 30 32:2 39 41:8 53:27 60:5 62
matches 19:2 27:2 53:2
matching 53:3
max 22 23:4 32 36:8
maximale 23 36:2
maximum 21:2 22 23:13 35 36:8 44
may 9 10 18 27 29 35 41:2 42:2 55
mb 23:6
mbl 12 19:2
md 7:2
mdailcjzy 31:2
me 12 19:2 21 36 39:2 44
means 19:4
mechanism 4:11 50 55:5
mechanisms 4:4
mechansims 4:2
mechs 4:3
meddelande 12 55
meet 40:7 42:4
melden 3 5 31 33 40
meldung 34 48
member 29 37 38
message 1:7 5:2 9:4 10:3 12:79 13 18:2 19:5 21 22:3 23:42 25 27 29:2 31:2 34:3 35 36:31 37:4 38:5 39:2 41:6 42:17 44:9 51:2 54 55:2 57:8 60:9 62:3
messages 0 1 9 12:2 18 19:12 20 22 26 35 36:26 37:3 38:2 41 42:2 44:3 54 55 56 57:2 60:3
messaging 10 57
messagingexception 10 57
method 3 4:10 27:2 29 55 57 62:4
methods 4:3
micro 19:2
microsoft 27:2 28 30 31:2 32:3 37 59
might 31:3 40
milliseconds 34:2 44
mime 12:3
minuten 0:2 17 62
minutes 0:2 5:3 17:5 36:2 44
misbehaving 13:4
misconfigured 27:2
mismatch 27:9 31 41:3 53:15 56 62
missing 5:2 12:2 27:3 29:4 37:2 42:4 62
mit 3:2 9 10:3 18 21:2 27 28 30 32 34:3 41:4 45 51 53
mode 19 35
modern 6:2
moglicherweise 40 59
more 1:3 3:13 5:8 9:2 12:4 16:6 19:9 27 30 31:2 35 36:6 37:4 38:3 40 42:3 44 49:4 50:3 54 55:3 62
mot 3 33 62:5
moved 26:2 31:4 40
ms 10:2 12:2 34:2
msdownload 12:2
msg 1 5:2 12 34 36 39
msmtp 4:3 25 51 52 53:2 54 62
mtas 19:4
much 36:3 44:2
multi 12 27:3 31:6 37 40:2
multiple 12:2 35
muss 5 29 32 33:2 40
mussen 5 40
must 5:13 12:2 20 21:2 27:7 29 31:8 33 35:4 39:2 40:3 41:7 42:3 53:2 55:15 59:4 60:3 61:3
muster 32:2
mx 13 17 18:2 37 38 39 42:10 44
my 5:2 23:2 29 42:2 44
na 10 28:2
nach 5 34:3 62
nachricht 10:2 12:4 23:4 34 36
name 5 10 13:4 15:12 18:18 27:3 35:2 38:8 39:2 41 45 53:20 60 61:5 62:4
named 29:4 38
names 39 53:2
nas 24 48
ne 34 40
necesita 29:3
necessaria 5 29:2
need 1 3 15:4 29:2 35:4 42
needed 5 31:3 33:2 55:4 62:2
needs 29:5 32:4 40
negotiation 53:2
nein 10 34
neither 27:2 42
nemesis 9 19:4 20
neobhodim 3:2
nest 40 42
nested 10 34:2 35:2 54 56 57
net 2 3 9 10 18 34:6 36 44 49 52 54 62
network 9:2 13:4 17 18:7 19:5 20:7 24:9 27:2 34 44:12
neu 4 31:2 34 60
never 26 37 57:4
new 5:2 27:5 30 31:7 33:2 36:5 40 44 59
newly 27 28
next 12 35 56
nicht 2 3 4:2 10:3 18:7 20:2 21:2 23 24:2 27:4 28:7 29 31 32:4 34:6 36 37 38:6 39:2 40:5 41:9 42 44:2 45 48:4 49 51 53 54:7 55 56 57:2 60 62:5
nie 18:2 33
no 3:3 4:12 6:2 10:4 12:3 13 18:4 19:7 20:6 21 22 24:6 26 27:7 29 30 31 33 34:4 35:5 38:14 39:3 41:2 42:7 48:3 53:3 55 56:8 59:2 60 62:3
nobody 30 58
noch 0 28
nochmals 10 18 34
nodename 18:3
nom 62:2
nome 53 61 62
non 5:2 9 13 28 29 39:4 55 57
none 1:3 4:2 20 42
nor 18:3 27:2 42
noreply 41 42
normal 4:2 19
nosuchuser 38:2
not 0 1:9 2:2 3:10 4:34 5:37 6:4 9 10:7 12:17 13:2 15:9 16:2 17:3 18:22 19:23 20:26 21:17 22:4 23 24 25:2 27:37 28:8 29:12 30 31:7 32:15 34:10 35:12 36:9 37:27 38:40 39:32 40:13 41:86 42:56 44:28 45 48:6 51:17 52:14 53:38 54:12 55:9 56:12 57:7 58 59:8 60:44 62:10
notafter 52:3
notice 26 34 53
nottimevalid 52:2
notvalidforname 53:2
now 31 36 44
ntlm 4:6
null 9 37 42:2
nullmx 37 42
num 2:4 51 52:3 53:2 54:5
number 5 8 22 23 25 26 34:2 35 36:11 43 52 53:2 56:3 57:19
nur 3 14 28 32:2 40 42 55
nvb 31:2
nvcguioijodhrwczovl 31:2
nxdomain 18:2
oauth 6:3 27:7 28:4 30 31:4
object 18:2 40 44
occurred 9 19:4 27 44:2 57
och 3 12
odata 29:3
oder 9:2 10:2 18:3 27 28 34:2 40 51 57 62:7
of 0:2 1:3 4:4 5:2 9:3 10 12:17 19:9 22:4 23:7 27:9 29:6 30 31:2 34:3 35:6 36:19 37 38:2 39:2 41:11 42:13 44:2 46 51 52 53 54:3 57:3 59 60:3
off 6 29 49 50 51:3
offer 35 51
office 20 37
ofr 12 22:2 23:2 38 41 62:2
ohne 21:2 61
oi 31:2
ok 26:10
on 4:2 5:10 6:2 9 12:4 13:5 19:14 20:2 21:3 27:6 28 29:2 31:4 34:6 35 36:7 37:3 38 40 41:5 42:4 52 53:2 55:3 59 60:8 62
onboarding 29 32
once 9 29
one 12 19 24 27:3 29 30 31 33 37:3 39:2 41:5 42:2 54 59
only 3 20 21:5 27:7 28 29:9 36 37 41:3 53 55 56:2
open 3:2 10 26:3 31 34:2 36:3 39:2 52 53 54 56 57:3 62
openssh 26:2
openssl 8 26 43 54:2 56:8 57:9
operation 9:2 26 27 29:3 34:7 35 54 56 57:2
or 0:3 1:2 3:5 5:5 10 12:8 18:15 19:6 20:3 21:7 22 27:16 29:10 30:3 31:20 32:2 33 34:4 35:4 36:5 37:8 38:10 39:2 40:3 41 42:16 44 51:3 52:6 53:3 54:2 55:2 56:7 57:8 58 59 60:4 62:25
order 28:2 60:4
org 23 32:6
organisation 29:3 32:2 40:2 50
organizacion 29:2
organization 12 20:2 23 29:3 32 37:7 40:2 50
organizational 32 42
organizations 27 29 40:3
origin 27:5
originating 1 36:3
os 10 34 54 62
oserror 24:2
other 21 41 54
ou 56 62:3
our 1 12:9 19:10 23:2 36:5 42:3 44
out 0:3 9:5 13:2 22:3 29 30:2 32:4 33 34:34 38 44:6 57:2
outbound 1:5 34 36:3
outboundspamexception 1:2
outgoing 1:10 4:5 9 10 18 34:3 36:4 41 51:3 58 62:3
outlook 12 29 30 34:3 62
outside 20 37
over 22:12 27 30 35 36 37 41:2 42 55:2 57
overquota 22:2
overrides 9 44
own 21:3 41:3
owned 41:20
owner 18 41 53:2
pa 3 33 34:2
packet 57:8
page 3 12 19 27 31:2 40
panel 21:2 48 60:3
para 29 50 53
parameter 4 27:7 30 31 35
parameters 35:2
parol 3:2
part 12:2 19:4
partial 54:2
partialchain 54:2
party 16:2 21 27:3 29:2 34:3 54 56:4 57
pas 28:2 34 40 41:2 42
pass 42:9 47 62:2
passe 3 33 62:5
password 0:3 1 3:29 4:3 5 6:3 16 31:7 33:12 45 48:2 59:2 61:2 62:38
passwords 3:2 4:4
passwort 3:7 4 33 62:7
path 39:2 41 52:2 54:8
peer 9:3 52 53:13 54:5 56:3
pending 1 21:2 30
per 1 21 23 29:2 35 36:21 42:3 48
perform 41:2 60:2
performed 4 29
perhaps 5:3
period 21 34:3 36
perm 14 22
permanent 1:2 12 19:2 22:2 23 37:2 41:3 42
permanently 12 19:3 26:2
permission 27:2 29:5 34:4 37 41:3 48:3 62
permissions 5 27:4 29:5 34 39 41:9
permitted 5:7 12:4 20:3 22 23:2 27 35:3 36:3 39:8 41:4 42:2
personal 2:7 12 32:3
phishing 12:3
php 13:2 18:7 20
phpmailer 10 34 53 62
pi 12 36
pipe 9:2
pipeline 35:2
piws 12 36
pkix 52:2 54:6
pl 12 36
plain 3 4:4 5 6 11 12 26:2 57 61 62:2
plaintext 4 51 55 57:2
plan 21:4 36
please 0:2 1:9 3:4 4:2 5:16 9 12:12 16:8 17:14 18:2 19:28 21:11 22:2 23 27:7 29:4 30:5 31:5 32:4 33:2 34 35 36:27 37:6 38:5 39:4 41:3 42:5 44:19 48:4 55:2 56 60:12 61:4 62:5
pleine 22:2
plt 16:3
point 18 20 39 42
policies 12 40:5
policy 2 12:26 16 19:6 20:2 23 27 28:2 29:10 35 36:5 37:4 39:2 40:9 42:20 46
poor 19:10
pop 5:3
popup 30:2
por 17 28 53
port 5:4 9 10:6 13 18:2 24 34:19 54 55 57 58
portal 27:6
ports 34 44
possess 56:3
possible 9 11 35 44:2 62
post 27:2 52 54 56
postausgangs 4:2 10 62
postausgangsserver 18 34:2 61 62:2
postfach 21 22:3 31:2 32 41 45 48:3 49 62
postfachs 48:3
postmaster 19:5 20
potential 12:3
pour 19:2 30
preauthorization 27:2
precede 5 35 39 42
present 12 39 44 62
presented 27 54:2
presents 12:3
preventing 27 29
prevents 29:2 36:2
prihlaseni 0 30
prilozheniya 3:2
primary 34 37 44 55
principal 29:5 53:2
private 27 29
privileges 29:2
pro 26 36:3
probability 12:3
problem 2 9 19:4 38 44:14 52:2 53 54:5 56
procedure 28 53:4 54
process 1:2 22:2 23 24 28:3 31 41:3 44:2 52 54:3 56:3 62:3
processing 22 36 44
programme 3:2 48
programs 16:2 21
prohibited 5 12:2 37:2 39:2
prohibition 12 37 42:2
project 27:2
proof 27:2
proper 5:2 39:2 42:2
properly 9 27 34:3
protect 12:2 19 36:2 42:2
protection 3:2 29:2
protocol 26 31 35:7 48 56:31 57:4
protokoll 10 34
provide 42:3
provided 18:3 27:13 29 31:6 33 53 54 62:2
provider 19:7 27 31:2 32:7 34 40 51:3
proxy 2 26
prufen 29 51
ptr 20:7 42
public 9 27 37
publishers 27 28
purposes 21:4
qm 31:2
qq 22 44:2
qu 29:2 40
qualified 15:4 35:2
quarantined 12:2
quickly 36:2
quota 21:2 22:24 26 36:16
quotaxceededexception 22:2
qury 13:6 18:2 19:2
qurya 13:4 18
qurymx 13 18
qusta 28 29 36
quu 44:4
range 1 19 36:2
raop 29:3
rate 19:2 21 28 36:31 42:3
ratelimit 36:3
raw 41:2 60:2
rbl 19:8
rcpt 5 20:2 35:4 39:2 42 55:3
rcpthosts 5:2
rdns 20:2
reach 22:2 34 37:2 38:6
reachable 38 44
reached 9 10 21:2 23 34 36:16
read 8 9:8 13 27 34 43 51 52 56:4
reading 9 39 57
ready 2 26:10
reagiert 34:2
reason 3 12:3 27:2 31 44 52 62:4
reasons 12:2 39:2 42:5 54:2
rec 8 43 52 53 56
receive 34 36:2 55:2 56
received 8 11 23 26 27:2 35:2 36:5 51 56:4 57:13
receiving 9 23 36:3 38
rechazo 17 62
recip 23:2 36 38:2
recipient 5 13 17:10 19:7 20 21:3 22:5 23:3 35:3 36:12 37:23 38:43 39:9 42:2 44:4 55
recipientnotfound 38:5
recipients 12 18 19:2 21:7 22:4 35:2 36:22 37:4 38:8 39
recipsizelimit 23:2
recognized 4:2 35 51
reconnect 31:3
record 8 20:6 25 42:13 43 52 53 56 57:11
records 13 20 42:2 60:2
recruit 27 29:2 32:2
recruithub 27 29:2 32:2
recruiting 21 29 41
redeemed 30 31:2
redemption 27:3
redirect 27:16
redirected 31 40
reduce 12:4 36
ref 12 19:2
refer 12 19:2
referrals 26:3
refresh 27 30:2 31:15
refuse 30 42 44 62
refused 10:25 12:9 15 19:5 20:2 35 36:2 39 41 42:2 43 44 62:2
refuses 3 56
region 20 60:5
registered 27:4 28 39:2
registration 27:4 29
reject 12:12 19:5 39 42:4
rejected 1:4 5:6 10 12:45 13 15:12 17:11 19:23 20:17 23:2 29 35:3 36:9 37:14 38:24 39:6 41:23 42:26 44:4 46 50 51 54 55 57 60:10 62:5
rejection 10 36:3 37 42
relay 5:12 19:3 20:6 21 36:3 38:3 39:58 41 44
relaying 5:10 12 19 39:21 41:4 51 60:3
relies 53:2
remote 2 5 9:3 10:3 15 18:2 34:2 35 39:2 43 51 52 53:7 54:5 56:2 62:3
remotecertificatechainerrors 2 53
remotecertificatenamemismatch 53:5
remotehost 9 19
remotename 18:3
remotezertifikat 53 54
removal 19:2
renegotiate 43 56
renegotiation 43 56:2
repeated 0 35 36
reply 27:5 39 42 60
reputation 12:3 19:18 20 36:2
require 27 60
required 3:12 5:46 8:3 16:2 21 27:6 29:11 30 31:5 35:3 37:5 39:4 40:4 42:4 55:22 60:2
requirements 42 60
requires 1 4 5:3 6 15 20 29 35 40:2 42:5 55:3 56:2 60:3
requise 5:2 29
requst 1:2 13 17 19:7 21:2 26:3 27:28 28:2 29:8 30:3 31:11 34 40:7 41 44:2
requstdenied 29:3
requsted 0 3 12:2 17:2 20 22:4 23 24:2 27:3 29:3 31 36:6 38:5 39 41:5 42:4 44:2 51:2 54:7 55:5
requsting 27 29:2
requsts 26 27:2 28 36:2 44
resend 12 21:2 36:2
reserved 37:2
reset 9:3 19:3 20 31:3 33 35 62
resolution 13:3
resolve 18:3 42:2
resolved 18:2 27 60:4
resource 20:2 27:9 29:6 31 36 40:3 41:2 42:3 60:2
resources 17:2 29:3 44:4
respond 34:4
responded 44 54 55
response 5 9:7 19 26 27 31:2 34 35:4 44 51:2 57:2 62:5
ressource 40:3
rest 21 27
restapi 21:3
restarting 62:3
restricted 20:2 28 35 37:2 40
restriction 19 37:3
restrictions 12:3 19:2
results 42:2
retry 10 13 17:3 19 27 30 31 36:3 44
retrying 19:3
return 30 41
returned 9 13:2 18 39:2 54:3 57:2 62:2
reverse 13 15 19 20:10
review 12:3 29:2 35 55
revocation 54:2
revoked 30 31:10 54 62:2
rfc 12:4 35:3 37:2 55
rifiutato 12 19
right 32 41 44
rights 48:2
risk 40:2
role 29:3
root 2:7 42:2 54:6
route 24:6 55 56:2
routines 7:2 8 9 25 26 43:2 52:2 53 54:5 56:21 57:16
rule 20 37
rules 20 35
said 38:2
same 21:2 36 41:2
sandbox 21:2
sans 53:4
sarp 16:3
sasl 4:4 26:3 31 36:2 44
satisfied 31 40
satisfy 31 40
scanner 12:2 15 59
scc 16:3
schannel 53 54 56:2
school 32:2
schutz 2 28
scope 27:7 31:3
scopes 27 28 29 31:2
scored 12:2
se 25 29:4 34 52
sec 52:2 53:2 54 56 57
second 3:7 36:2
seconds 17:5 36
secret 27:12
section 12:3
secure 4 9:2 10 16:2 18 28:3 34 40:2 51:5 54 55:2
security 3:3 12:4 16 19 31 40:5 56:3 57
see 5:2 12:5 15:3 17:2 19:16 20 29:2 35:2 36:4 37 38 42:6 50 55:2 60:2
seem 4:3
seen 17 58
selected 4 32:3 56:4
self 2:13 33 51 54:15
send 1:2 5:16 18 19:5 20:4 21:5 23:2 27:4 29:5 31:2 34:2 35:3 36:7 37:3 41:34 42:5 45 55:6 56 57 60:9
sendasdenied 41:4
sendasdeniedexception 41:5
sende 33 41
senden 5 41
sender 1:6 5:8 12 13 15 17:2 19:9 21 23 35:11 36:8 37:13 39 41:70 42:63 55 60:23
senderguidelines 12 19 20
sendernotauthenticatedforgroup 37:2
senders 5:2 37:6 41 42:9 55 60
sending 0 1:11 5:2 9:3 10 12:7 15 19:11 20 21 36:22 37:5 39:2 41 42:13 55:3 60:12
sendmail 9 10:2 34 41
sendrawemail 41:2 60:2
sensitive 28:4
sent 9:2 10 12:5 18 19:5 20 21 22 27:7 29 30 31:2 34 35 36:10 37:3 39 41 42:4 55 56 57 60:4 62
sequnce 35:2
ser 28 61
serve 27 29
server 4:24 5:12 6 9:14 10:18 12:2 13:6 18:11 19:6 20:2 23:2 24:3 25:3 26:5 27:2 31 34:21 35:4 36:5 37 38 39:9 41:4 42:3 44:33 50 51:19 52:3 53:8 54:11 55:5 56:14 57:9 58:2 59 62:18
serveradministrator 9 34
serveren 5 41
servern 34:2 55
servers 4 15 18 19:3 20 52 53 54
serveur 18 34 52 62
servfail 13:2
service 1:2 3:3 6 9 15 17:2 18:12 19:33 20:3 21 22 26 29:5 33 34 36:3 38 39 41 44:16 48:4 51:3 60:3 62
servidor 10 56 62
servname 18:3
ses 21 41:2 60:2
session 30:2 31 36:4 44 55:2
sessions 30 36:7
set 4:2 20 27 29 33 49 61
settings 4:2 5 16 18 21:4 29:4 41:2 42:2 48:4 60 62:5
share 21:2 29
shared 45:3 56
shield 2:3
should 23 27 28
show 1:2
showtierupgrade 1:2
shutoff 22:2
shutting 44:2
sich 0 3 5:3 9 28 31 33:2 34 40 41 45 57 59 62
sicher 27:3 28 62
sie 0 3:5 4:2 5:2 9 10 15 18 21 23 27:2 28 29:2 30 31:3 32:2 33:2 34:3 36:2 38 40:6 41:5 48:3 51 56 57:2 59 61 62:3
sign 0:6 3 16:2 20 27:6 28:5 29:2 30:4 31:5 32:6 33 36 40:3 45:4 59:4
signature 7 12:2 27 42 54:2 56 60:4
signed 2:13 29:2 30 31 32:3 41 42:2 51 54:18
signin 16:3
signing 30 32 40
silent 30 31
since 3 19:4 51:3
sind 9 21 34 41 62
single 27 31
size 4 22 23:37 36 57:3
ske 56:2
slow 36:3
small 7:2 56:6
smtp 1:2 2 4:16 5:24 6 9:8 10:12 12:2 18:8 19:14 20:6 21:8 24:4 26 27:3 31:2 33 34:15 35:7 36:8 37 38:7 39:6 41:11 42 43 44:6 48:12 49:8 50:8 51:8 52:2 54:4 55:5 56 57:3 60 62:25
smtpclient 5 18
smtpclientauthentication 49:6 50:5
smtpcommandexception 36 44
so 27 28 29 56
socket 9:5 10:6 13 18:4 24 26 34:12 53:8 54:2 56:3 57:3
socketexception 10 34:2
socketfehler 10 18 34
sockets 10 34:2
sockettimeoutexception 9 34:2
solo 29:2
som 12 41
something 40 58:2
sometime 1:2 17
son 30 62
sorry 3 5:2 12 19:2 20 22 23:2 35 37:3 38:8 42:4 44 58 62:5
source 19:2
sources 20:2
space 22:6 44:5
spaces 38:3
spam 1:11 12:52 19:9 36 42:3
spamhaus 12 15 19:3
spamhauss 19:2
spammer 19:2
spamming 19:2
spater 0 36
specific 3:8 27:2 36:2
specifications 35 55
specified 15 27:7 41:3 57:2
speicherplatz 22:3
spf 14:2 36 42:24 47 60
spm 12:2 17
spoofing 41 42
src 34 53 54 56:3 57
ssh 26:2
ssl 2:5 7:2 8 9 10 18:2 25 26 34:6 43:3 51:2 52:3 53:4 54:15 55:10 56:26 57:28
sslerror 53 57
sslhandshakeexception 54:3 56 57
start 30 35 44:2 54 56
starttls 25:3 35:3 51:17 52 54:3 55:21
state 30:3 40 54:3 57:2
statem 43 54 56:2
status 4 9:2 10 18 24 27 34 37 44 55 56
stellen 27:2 62
step 3:2 62:2
stimmt 27 32 41:2 53
storage 22:8 44:6
store 37 54
stored 22 44
storedrv 1:2 22:3 31 36:5 37 41:5 44
stream 10:2 13 18:4 26 34:5 44 53:8 54 56 57:2
strong 30 31
stunde 36:2
subcode 30:2
subdomains 21:2
subject 12:3 53:8
submission 1:2 5:3 6:4 22 23 31 36:4 41:5
submissionquotaxceededexception 36:2
submit 5 19:4 36:2 39 41:4 44
subscription 29:2
subtype 3:3
succeed 19:3 34 55
succeeded 62:2
successful 40:2 45
successfully 40:5
such 18:3 27:2 38:6 39 41 42 55 59:2
suite 29 39
suites 56:5
sun 51 52 54:5
suncertpathbuilderexception 54:4
supplied 57 60:3
support 0 1:2 4:8 19:3 25 35 36:2 51:5 55:3 56:3 57:2 58:2
supported 4:18 6:5 21 25 27:5 32 37 51:5 55:3 56:4
sure 27 42 48
suspected 1 12
suspended 1:7 21 37 48
suspension 1:3
suspicion 12:3
suspicious 0 1 9 12:5 19 36 42:2
swaks 4 62
swift 9 44
swiftmailer 9 44
switch 51:3
symfony 18 57 62
sync 29:2
synchronization 35:3 57
syntactically 15:3
syntax 12 35:10 37 42 55
syscall 13:2 18:4
system 1 3:2 5 10 12:6 18 19:9 23:3 34:3 35 36:3 44:19 51 52 54:2 62:2
table 38:6 42:3
tag 35 36
taille 23:2
taken 0 3 12 17:2 20 22:2 36:6 38:5 39 41:6 42:4 44
talentportal 28 29:4
target 10:6 34 44 53:2 54:8 55
tarif 21:2
tcp 9 10:3 13:5 18:3 34:6
temporarily 0:3 1:2 17:4 19:7 20 21 28 36:13 37 42:2 44:15
temporary 13:6 19 36 44:27
tenant 1 20:5 21 27:14 29:7 32:10 36:3 40:3 50:5 60
tenantattribution 20:2
tenantinboundattribution 20:3
terminated 9:3 27
test 12:2 18 21:4 34 41 57:2 59 62
tested 28:2
testing 21 32 36
text 11 12 57
than 9 23:2 37 41
that 2 5:3 12:6 16 18:2 19:4 20:5 22:2 23:2 27:4 29:8 32:7 34 35 36:2 37:5 38:12 39:2 40 41 51:3 53 54 55 56 59 60:2 62
the 0:4 1:7 2:3 4:11 5:6 9:11 10:9 11 12:20 13 15 16 18:6 19:22 20:8 21:10 22:6 23:10 24 25 27:56 28:4 29:24 30:10 31:19 32:17 33:4 34:15 35:5 36:24 37:13 38:11 39:5 40:16 41:14 42:21 44:5 45:2 48 49:6 50:6 51:4 52:3 53:22 54:21 56:9 57:8 59:5 60:32 61:3 62:12
their 5 19:4 31:3 42
then 5 16:6 27 33
there 20 34 40 55 58
therefore 12 31
they 29 38 42:2 56:3
think 0 19 28
third 16:2 21 27 29:2 54 56:3 57
this 0 1:10 3:2 4:4 5:11 6:2 12:18 16:3 17:2 19:20 20:7 21:4 22:2 23:6 24 27:12 28:15 29:21 30 31:2 32:2 34 35:3 36:23 37:12 38:4 39:10 40:5 41:21 42:12 44:3 45 48:6 49 51 54 55:5 56:2 59:4 60:11 62
thread 4 36:5
throttled 21 36:2
throttling 36:6
through 5:4 27
thumbprint 27:2
tier 1:2
til 24 41
time 9 10 12:2 17 22 30:2 34:4 36:4 44 52:6
timed 9:5 13:2 30:2 33 34:34 38 44:5 57:2
timeout 9:12 13:2 24 34:14
times 0:3 36 44
timestamp 29 31 62
tls 9:4 11 25 34 35 36 43:3 44:9 51:2 52:4 53:11 54:5 55:26 56:25 57:13
to 0:6 1:12 2:4 3:6 4:4 5:27 9:8 10:19 12:26 16 17 18:3 19:29 20:9 21:15 22:7 23:4 24:13 26:2 27:21 28:11 29:29 30:6 31:24 32:7 33 34:34 35:8 36:23 37:17 38:10 39:25 40:15 41:39 42:26 44:23 45:2 48:3 51:4 52 53:9 54:35 55:12 56:7 57:5 58:2 59:4 60:15 62:14
token 5 21 27:10 30:3 31:27 40:3 57 62:2
tokens 29:2 30:2 31
too 0:9 3 4 5 7:5 12 14 19:4 23:11 35:12 36:64 44:6 51 56:8 57 62
tool 28 33
tosa 19:3
trace 9 27 29 31 40 62:2
traffic 1 19:2
transaction 5 9 12:4 23 35 36 37 41:3 42 44
transient 20 31 44:3
transition 33:2
transmission 9 35 36:3 44:5
transport 9:4 10 18 35 42 44 51 57 62:2
transportexception 18 44 62
trend 19:2
trial 21:3 36
tried 0:3 22:2 28:3 37:3 38:6
trouble 22 44
troubleshooting 10 12
trust 29 54:3
trusted 2:2 54:7
try 1:2 4:3 9 16:6 17:17 18:2 19 20 24 27:2 29 30 32 33 34 35 36:28 37 38:4 39:4 41:3 42:2 44:36 54 57 58
trying 23 29 36:3 39:3 51
turn 5:4
turned 5:3 6 29 50
two 3:3
type 4:13 12:3 18 27:3 38 51 57:4 62:2
typos 38:4
uber 34:3 40 48:2 56
uberein 27 32 41 53
uberprufen 15 41 54 62:3
uberpruft 28:3 54:3 62
uberschreitet 23:3
uberschritten 22:3 34:2 36
ubuntu 26:2
um 0 5 34 40 57
umstanden 27 28
un 3 29:2 38 40
unable 2:4 9:3 10:5 18 21 24 27 34:8 38 39:14 42 44:3 51:3 54:30 56 57 62:6
unauthenticated 5:3 19 42:7 60
unauthorized 1 20:4 27:3 29 31 41:3
unavailable 1:2 3:2 10 15 17:6 19:18 22 31 36:6 37:2 38:5 41:6 42:2 44:9 60:2 62:4
unbekannt 18:2 38
unblock 19:2
unconfigured 60:3
und 3 10 15 18 27 28 29 32:2 33:2 34 40 41:2 56 62:2
under 5 12:3 39 41 48
unencrypted 55:5
unexpected 9:3 12 26:2 34 36:2 39 44 52 57:7
unexpectedly 9:8 57:2
unfortunately 19:4 36
ungultig 15 41 53 54:2 62
ungultiger 27 62
unimplemented 4:2
unknown 4 16 18:5 20:6 26 38:31 42:4 54:6 57:3 59:4 62
unknownhostexception 18:2
unknownissur 54:3
unless 29 32
unnecessary 38:3
unreachable 24:10 34 38
unrecognized 4:14 35:5 51:2 55 57:5
unregistered 60:2
unrouteable 38:3
unsafe 12 40 43 56:2
unsolicited 1 12:3 35 36:3 51
unsuccessful 0:7 6:7 20 31:8 32 33:2 40:11 41 45:5 49:7 50:5 56 62:9
unsupported 4:2 27 35:2 54 56:15 57:4
unter 4:2 27 28 48 62
unterstutzt 4:2 57:2
until 44 60:4
untrusted 36:2 54:6
untrustedroot 54:2
unusual 1:4 36:4 40
unverified 1 17 28:2 38:2 60:4
up 4:2 13 22 27 42
update 33 56
upgrade 1:2 21:5 36 52 56
uri 27:18
uris 27:5
url 12:4 27 29 56
us 1:2 2 12:3 19 21:2 36 39 40 60:2
usable 4 13
usage 27:2
use 1 3:4 4 5:4 6:3 12 16 19:4 20:2 21:2 27:4 28:2 29:8 30 31:3 32:5 33:2 35:3 39:3 40:2 41:6 45 49 51 53:2 54 55:4 60:3 61:4
used 4:2 27:5 41 44 45 55 60
user 0:5 1:6 3 4 5:2 12 16 17:3 18:2 22:7 27:4 29:7 30:12 31:8 32:11 33 36:18 37:10 38:38 39:5 40:7 41:40 42:7 45:4 48:9 54 59:12 60:2 61:5 62:16
useraction 1:3
username 3:8 6 9:2 16 31:2 48:2 59 61:3 62:20
users 5:2 12:2 19 22 27:2 28 29:2 33 36:3 38 42:2
using 1 9 17 19:21 27:2 29 30 34 51:3 62
usuario 41 62
valid 4 5 12 15:3 20 27:6 30 31:3 35:5 38:2 39 42:7 52:11 53:12 54:7 60:4
validate 53:2 60:3
validated 54 60:4
validating 13 62:4
validation 28 42:2 52:2 53:4 54:4
validator 52:2 54:3
validatorexception 54:2
validierungsverfahren 53 54
validity 52:2
valu 23 27:7
var 18 34 44 53 56
vendor 9 18 27:4 34
verbinden 31:2 32
verbindung 2:2 9:3 10:4 18 30 31 34:6 51 55 57
verbindungen 10:2 36 55
verbindungsaufbau 10:2
verbindungsverschlusselungstyp 57:2
verbindungsversuch 34:2
verbundene 32 34
verdict 1:3
verfugbar 10:2 32 37 44
verification 3 5 7 17 28:3 38 42:9 52 53:4 54 60
verified 27 28:8 38 41 53:2 60:25
verifier 23 36
verifiez 18 62
verify 0 1 2:6 5 18:2 21 38 41:2 42:10 52:4 53:8 54:19 56 60:8 62:4
versand 21 41 48:2
verschlusselung 51 55
verschlusselungsmethode 57:2
versenden 5 41
version 25 54 56:20 57:19
versuchen 0:2 10 17 18 34 36 57
versucht 28 38
vertrauliche 28:2 40
vertraunswurdigen 54:3
verweigert 30 39
verweigerte 10:2
verwenden 3:3 32 40 41:2 55 61
verwendet 29 32
very 12:3 19
veuillez 23 31 33 36 44
vhcm 31:2
via 16:4 18 19:4 25 27:2 51
viele 0 36
vieler 0:2
view 23:2 60:2
violation 12:4 20 23 35:2 36 42
virtual 38:2 42:3
virus 2:4 12:9
visit 12:8 17 19:8 20 23:2 27:2 36:2 38 41 42:2 49:5 50:3 56 60:2
voll 22:4
volume 36:3
vom 9 28 30 34 41 62:2
von 2:2 9 20:2 23:2 28:3 32 36:2 40:3 48 54:7
vor 5 55
vorgang 15 41
vorhanden 32:2 38
vorubergehend 0:3
votre 18 31 33 36 40 42 62
vous 29 40 41
vy 31:2
vz 31:2
wait 36:3
waiting 9:4 57
want 5:4 32 35 37
wantautherror 5:4
war 30 34 40:3 41
was 0 2:2 5:11 6 9:7 11 12:8 19 27:6 30:3 31:11 34:3 35:2 36:2 37:5 38:3 40:5 41:3 42:3 44:2 53 54:4 55:2 57:7 62:2
wascl 1:3
wasnt 44 55
we 5 12:2 18 19 20 34 35:2 36 37 39:4 51 57:2
weak 4 7:3 56:2
web 1 2:2 16:8 18 27 29:2 34
webloginrequired 16:2
webmail 33:3 48:2
wegen 0:2 44:2 57
weil 10:2 23 34
weitere 27 40 57
weiterhin 0 9 34
wenden 0 9 34 57 59
wenn 4 9 29 34
werden 3 9 10:5 18:4 23 29:2 31 32:2 33:2 34:4 40:2 51 54:3 55 62:2
were 30 39 40 42 62:2
werent 19:4 36 37
west 41:2 60:4
weve 28 40
what 18 34 57:2
when 4:2 5:2 28 37:4 55
which 4 27:2 31:2 35 41
while 9:5 13 21:2 34:2 36 39 44 57:2
whitelist 20:2
whitelisted 12 20
who 27 29
why 19 42
wiederholen 15 41
will 19:5 24 27 31 40
win 10 12
winsock 34:2
wird 2 28 29 62
with 0:3 1:4 2 3 5 9:4 10:2 12:2 16:3 18:2 20:2 22 23 24 26 27:9 28:3 29:6 30:2 31:4 32:8 34:5 36:2 39 41:7 42:8 43 44 45 47 51:3 53 54:3 55 56 57:3 60 61 62:6
within 29:2 36:2 39
without 5:3 12 15 28 42 55:2 57
work 32:2 62
workspace 23 29 39
worthy 4:3
write 9:3 19 44:3 56:3
wrong 18 20 25 27:2 38 53:2 57:19 58 62:2
wsdh 12 36
wurde 0 9:2 12 18 27:2 28:2 29:3 30:2 34 36 38 40:2 41 54:3 57:2 62:2
wvz 31:2
wwu 31:2
www 18 34 42 44 53 56
xllmnvbs 31:2
xmi 31:2
xoauth 4 48
xxxx 27 32 51 55
xxxxx 22 29 32 37:4 38:2
xxxxxx 27 29
xxxxxxxa 51:3
xxxxxxxx 27 32 51
yahoo 27 42 60
yet 1:2 17 21:3 28:3 31 35 52:9
you 0 1 3 4:2 5:9 12:2 17 18 19:9 20:2 21 22:2 23 27:6 28:3 29:8 30 31:5 32:4 34 35:2 36:7 37:6 38:6 39:4 40:4 41:11 42 45 48 55 57:2 60:5
your 0:10 1:16 3:2 4 5:10 9 12:6 16:8 17 18 19:35 20:15 21:17 22 23:3 27:5 28:4 29:20 30:3 31:7 32:2 33:2 34 36:26 37:11 38 39:2 40:16 41:10 42:16 44:2 45 48:3 49 50 51:3 56 57:2 60:19 61:3 62:4
youre 19:3 32
youve 0:3 36:3 39
zablokowane 0 20
zeitspanne 34:2
zeituberschreitung 34:3
zertifikat 2:3 53 54:2
zertifikatkette 54:2
zertifizierungsstelle 2 54:3
zielcomputer 10:2
zielprinzipalname 53:2
zu 0:4 2 4 5 9 23 31 36 38 41:3 57:2
zugreifen 32:2 40:3
zugriff 20 21 28:3 29:3 32 40:2 48:4
zulassige 23:2
zum 28 34:2 41
zurst 5 32 39
zustimmung 30:2
zuzugreifen 28 40
zwei 3:2 14
오류 27 32
详情请看 3:2
请使用授权码登录 3:2
`;
