// Written by `npm run learn`: words of the labelled texts with their causes.
export const learntCauses = `
account-locked:29 auth:22 connect message
account-suspended:52 auth:18 message:18 recipient:4 sender:9
antivirus-interception:25 connect greeting starttls:2 tls:21
app-password-required:54 auth:51 sender:2
auth-mechanism-unsupported:81 auth:74 ehlo:2 greeting
auth-required:124 auth:9 message:3 recipient:38 sender:59
basic-auth-retired:14 auth:13
certificate-too-weak:4 tls:3
client-certificate-required:3 tls:3
connection-dropped:67 auth:3 connect:9 ehlo:3 greeting:10 message:21 quit:3 recipient sender:3 tls:7
connection-refused:49 connect:46
connection-tampered:1 starttls
content-rejected:142 message:137
dns-failure:31 connect:3 greeting message:2 recipient:2 resolve:20 sender
dns-record-broken:1
ehlo-rejected:36 connect ehlo:26 recipient:6 sender:2
external-apps-blocked:16 auth:15
greylisted:37 message:3 recipient:34
host-not-found:55 connect:6 recipient:2 resolve:41
ip-blocklisted:128 auth connect:49 greeting:27 message:10 recipient:31 sender:5
ip-not-allowed:72 auth:14 connect:17 greeting:11 message recipient:23 sender
license-or-plan-limit:37 auth:14 connect message:15
mailbox-full:46 message:7 recipient:32
message-too-large:51 message:36 sender:6
network-unreachable:29 connect:25
no-encryption-offered:4 starttls:3 tls
not-an-smtp-server:23 greeting:21 tls
oauth-app-misconfigured:97 auth:3 tls:2
oauth-app-not-accepted:31
oauth-approval-missing:91 auth:2
oauth-sign-in-ended:29 auth:3
oauth-token-invalid:70 auth:29 message
oauth-wrong-account:30 auth:2
password-expired:17 auth:16
port-blocked:80 connect:70
protocol-error:91 auth:12 connect:3 ehlo:13 greeting:4 message:11 recipient:10 sender:33 starttls:2
rate-limited:190 auth:12 connect:21 ehlo greeting:14 message:53 recipient:55 sender:19 starttls
recipient-rejected:78 message:15 recipient:57 sender
recipient-unknown:110 message recipient:93
relay-denied:95 auth connect message recipient:85 sender:2
security-defaults-or-conditional-access:37 auth:15 sender
send-as-denied:135 message:22 recipient:10 sender:87
sender-rejected-policy:127 message:38 recipient:18 sender:63
server-tls-broken:5 starttls tls:4
service-unavailable:137 auth:25 connect:11 ehlo greeting:13 message:36 recipient:13 sender:21 starttls:6
shared-mailbox-no-login:11 auth:9
signature-broken-on-the-way:1
smtp-access-disabled-by-provider:29 auth:26 sender
smtp-auth-disabled-mailbox:9 auth:7 sender
smtp-auth-disabled-tenant:10 auth:9 sender
starttls-stripped-or-middlebox:46 auth:4 ehlo:2 greeting:7 message:3 recipient sender starttls:26
tls-certificate-expired:35 message starttls:5 tls:27
tls-certificate-name-mismatch:61 message starttls:11 tls:47
tls-certificate-untrusted:85 message starttls:20 tls:62
tls-required:63 auth:28 ehlo message:2 recipient:3 sender:18 starttls:8 tls
tls-version-too-old:75 auth starttls:16 tls:55
tls-wrong-mode:59 connect greeting:8 starttls:2 tls:46
unknown:8 connect
unknown-user:17 auth:11
unverified-sender:61 message:33 recipient:3 sender:23
username-format:12 auth:12
wrong-credentials:212 auth:208
`;
export const learntCounts = `
200 36:2
220 2 9 11 26:2 35 50:8 56
235 31 61:2
250 4:2 9:3 11 50:3
300 17:2 36
301 26:2 55:2
305 9 61:2
332 56:3
334 31:2
365 20 31 37
400 26:3 27:12 28:2 29:7 31:2 36
401 27:6 35
402 5:2 21 42
403 27:2 28:3 29:2 31 32:6 36 43 55 59
405 42:2
415 41 42
417 22:2
421 0 1 9:11 17:2 19:7 20:5 21:2 35:7 36:54 41 44:31 50 54:3 55:3
422 21 22:4
431 44:2
432 33:2 36:3
435 44 61
450 1 3 9 12 13:2 15:2 17:18 19 20:7 21:2 36:24 37 38:4 42:3 44:2 53 59:3
451 1 5 9:3 13:3 17:11 19:3 20 21:3 22 35 36:12 37:2 39 41 42:6 44:36 50 53 54:5
452 17:2 21 22:9 36:12 44:12
454 5 35:2 36:9 39:6 44:19 54
465 2 10:2 18:4 24:3 34:7 53 56
500 4:3 23 35:7 36:4 50:2 54
501 5 15:11 19 23 31 35:16 37 38 41:7 42:2 56 59 61:3
502 1 4:3 21 35:4 50:5 54:2
503 4:7 5:8 35:19 41 42 54
504 4:18 15:4 35:3 54
505 5:2
511 38:2
512 18 23
513 39:2
514 23:2
521 19 35 39
523 23 35 54:3
525 1 20:2
526 3 61:2
530 5:43 54:22 59 61:3
534 0 3:7 4 16:5
535 0:15 1:10 3:34 4:8 6:9 16:7 19 20:7 21:9 31:12 32 33:9 35 36:2 40:9 44:5 45:6 47:19 48:7 49:6 50:2 54:2 55 58:8 60:12 61:154
538 54:4
540 38:2
541 37:2
550 0 1:23 5:37 6:4 12:61 15:12 19:51 20:20 21:6 22:6 23:4 35:6 36:37 37:47 38:83 39:49 41:54 42:84 44:3 46 47:7 50:2 54:3 58 59:33 61:4
551 12:2 22 37:2 39:5 41:2 42
552 12:9 22:15 23:27 35 36 37
553 5:7 12 19:7 35:5 37 38:3 39:3 41:29 42:10 54 55:2 59:4
554 1:8 5:6 12:50 15:3 19:46 20:25 21:2 22:6 23:7 24 26 35:7 36:8 37:6 38:5 39:17 41:20 42:13 44:7 47 50 53 54 55 59:14 61
555 35:4
556 37 59
571 12:3 19 20 39:3
587 5:3 7 9:2 10:9 13:2 18:2 24:6 34:22 52
592 55:2
4.1.0 44:2
4.1.1 17 38:2
4.1.2 13 38:2
4.1.8 42:6
4.2.0 17:8 31
4.2.1 36:5
4.2.2 17:2 21 22:9
4.3.0 22 35 36:2 44:16
4.3.1 44:7
4.3.2 17 22 36:11 44:10
4.3.5 44:4
4.4.0 13 35 44:2 54
4.4.1 9 34:2 44
4.4.2 9:7 36 55
4.4.5 36:2 44:3
4.5.3 36:9
4.7.0 9:2 13 17 19:2 20:2 35:3 36:21 43 44:22 54:3 55
4.7.1 15:4 17:13 19 20:3 21 35 36:17 37 39:6 44:4 54
4.7.12 33:2
4.7.25 13 20:5
4.7.26 42:2
4.7.28 36:5
4.7.500 36:2
4.7.650 19 36
4.7.66 55:2
5.0.0 0 15:2 35:3 41
5.0.350 12:2
5.1.0 1 5 12 36 37 38 41:5 42:10 59
5.1.1 22:2 37 38:40
5.1.10 37 38:6
5.1.2 35 37 38:2 39:2
5.1.4 37:2
5.1.7 35:4 42:3
5.1.8 1:6 42:8 59:2
5.1.90 36:2
5.2.0 1:2 12:2 22 23:2 36:2 37 41:2
5.2.1 12:2 37:5 38:2
5.2.121 36:2
5.2.2 22:12 36
5.2.252 41:4
5.2.3 23:8
5.3.0 12 19 38 44
5.3.2 19:2
5.3.3 4:2
5.3.4 0 23:18
5.3.5 44:2
5.4.1 37 38:3 39:3
5.4.5 36:6
5.4.6 1:3 35 44:2
5.5.0 5 35 37 42 44
5.5.1 4:7 5:10 15 20 35:14 50:5 54:3
5.5.2 4:2 12 15:5 23 35:11 54
5.5.3 36 37 41
5.5.4 4:2 5 15:3 19:2 35:6 41:3 54
5.5.6 35 44
5.6.0 12:8
5.6.7 35:2
5.7.0 0:3 1:5 3:9 5:16 12:11 19:2 21:2 22 23 35:2 36:5 37 39:2 41:2 42 54:10 60 61:22
5.7.1 1:6 3 5:30 6 12:53 15:6 16:3 19:37 20:21 21:5 23:2 31 36:11 37:10 38:7 39:43 41:48 42:22 46 47:5 50:2 54:3 59:11 60 61:10
5.7.10 35 54:3
5.7.11 54:3
5.7.124 37:3
5.7.13 1 37
5.7.133 37:4
5.7.139 0:3 6:7 33 40:9 45 48:5 49:4 55 61:2
5.7.14 0 3 16:3
5.7.2 19:2
5.7.20 42:2
5.7.23 42:3
5.7.232 21 36
5.7.233 36:2
5.7.26 42:7
5.7.3 0 5 20 31:9 32 45:5 48 50 54:3 55 61:6
5.7.30 6:3
5.7.367 39:2
5.7.4 4:9
5.7.501 1:2
5.7.509 42:3
5.7.515 42:4
5.7.520 37:5
5.7.54 39:4
5.7.57 5:9
5.7.60 41:7
5.7.606 19:2
5.7.64 20:3
5.7.68 20:2
5.7.7 12:2 54:2
5.7.708 1 19:2
5.7.750 59:2
5.7.8 0:3 1:4 3:19 4:5 16:2 20 21 31:4 33:5 44:5 47:4 58:5 60:3 61:64
5.7.9 3:7 4 16:3 42:3
aaaa 13 42:3 61
ab 10:2 50
abc 3 19 27:2 36
aber 40:3
abgebrochen 9 30:2
abgelaufen 27 31:2 33:2 51
abgelehnt 10 30 60 61:3
abgeschlossen 28:2 30
able 27 29 37 44 57 59:3
abnormal 3:2 61
aborted 12 22:2 23 35 44
about 9 12 19 27:3 35 40 54
absender 41:3 42:2
absenderadresse 41:5 59
abstract 9 44
abstractsmtptransport 9 44
abuse 1:5 12 19:2 37
acceder 29 30 40
accept 19:2 20 37:4 39:2 42:2 44
accepted 1 3:7 6 12:5 15 16 19:4 20 31:2 36 38 39:4 42:6 47:2 55 61:3
accepting 19 37:2 44:4
accepts 27:2 37 38
acces 27 28
access 1:6 5:5 12 15:6 16:4 19:14 20:18 21 27:7 28:9 29:19 30:5 31:10 32:9 34 36:2 37:9 38:3 39:22 40:11 41:2 42:9 47:5 59:2 61:3
accessing 29 36 40
accesspolicy 29:3
according 52:3 53
account 0:17 1:22 3:4 4:3 16:4 17 19 21:15 22:5 27:3 28:4 29:2 30:2 32:16 34 36:4 37:6 38:9 39:2 40:2 41:7 42:2 45:2 47:3 58:6 59:10 61:5
accounts 21:2 32
acquire 27:2
action 0 1:2 3 12:2 17:7 20 22:4 23 36:6 38:4 39 41:6 42:4 44:2
activate 21:2
activated 1:2 21:2 37 47
activation 1:2 21:4
active 0 1 3 27 32 33 35 36 37 44:3 61
actively 10:4
activity 0 1:5
add 21:4 39 41 44 59:7
added 27:2 32:4 58:4
additional 10 12 24 34 36:2 40
address 0 1:4 5:8 12:2 13 15:3 17:10 18:2 19:12 20:7 21:7 22 24:4 27:4 32:2 34 35:16 36:8 37:15 38:44 39:7 41:56 42:35 44:3 54:2 59:27 60:6
addresses 12:2 19 20 21:2 24 41:4 42:2
admin 29:28 30 40:2
administrador 29:5
administrative 12 37 42:2
administrator 0:2 1:3 5 12 20 27:4 29:21 31:5 34 36:2 37:5 40:11 42 45 48 49
administratorgenehmigung 29:2
administrators 29:2
administratorzustimmung 29:2
adresse 15 19:3 20:2 38:4 41:3 60
advertise 4:3 50:3
advertised 4:2 54
after 1:2 9 10:2 17 22 27:2 34:7 35:2 44:3 45 50 51:6
again 13:4 16:6 17:15 18:2 19 20 24 27:2 29 30:4 31 32 33 34 35 36:25 39 41:3 42:2 44:27 57
agent 12 37 44
akgnsbv 16:2
aktiv 3:2
aktivieren 47:3
aktiviert 47:3
akzeptiert 3 54 61
alert 8:3 43:3 51 52 55:16
algorithm 7 55:5
alias 38:3 41 59
all 10 19:3 20 21:2 27 34 38:2 42:5 44 54:2
allow 4 20 21 29 37:5 40:2
allowed 1 3 4:2 5:6 12:5 16 19 20:12 21:4 22:2 23:2 27 29:2 35:2 36:6 37:4 38:2 39:6 41:29 42:8 54:2 59:5
already 4 30 31:2 35:3 44
als 12:3 32 60
alternate 19:3 34 54
alternative 52:6
altname 52:2
altnames 52:6
am 39 60 61
amount 1 12:4
an 0:4 1:5 2 3:7 5:4 9:4 12:2 19:3 20 24 27:5 28 29:10 30:2 31 32:5 33 34:2 36:7 39:2 40 42:2 44:2 50:2 53 56:6 57 61
and 1 3:6 4:3 5:2 10 11 12:5 16:7 18 19 22 24 27:5 28:3 29:4 30 31:8 32:11 33 34 35:3 36:5 39:2 40 41:3 42:7 43 45:3 47:2 54 55:6 59:9 61:10
andere 41 52
andern 4:2 56
anforderung 27 29:2
angemeldet 41 61
angemeldeten 41:3
anmelden 5 28 33 39 40 45 61:2
anmeldung 0:2 3 5 20 30:2 40:4 48 54 60 61:2
anna 5:2 17:2 22 32:5 36 37 38:5 39:3 41 42 44
anonymous 5:5
another 32 40 52 61:2
answer 12 13 16:4 31 36:5 44
anti 2:4 19 42
anwendung 29:4 32:2 40
anwendungsspezifisches 3:2
any 4:2 27:5 29 42 52:4
anzahl 36:2
ao 2:2
api 5 21 27:4 29 52 61:2
aplicacion 29:2
app 3:8 27:14 28:24 29:21 30:2 32 36 40:2
application 3:11 12:2 27:28 28 29:18 30 31 32:10 36 40 58:3
apponly 29:3
appropriate 55:4
approval 1 21:2 29:9
approve 16 29
apps 16:2 27:3 28:3 29:3
aprobacion 29:3
are 1 3:2 4 5 6 12:4 17 18 19 20:3 21:4 23 27:5 29:2 30 31:2 32:2 34 36:3 37:4 38:2 39:3 41:7 42:3 44 54 55:6 59
argument 15:5 35
arn 41:2 59:2
array 9 31
as 1:3 4 5:2 12:9 19:3 20 21:2 27:3 32:6 37:5 38 39:3 41:28 42:3 45 53 54 59:2 60:3
ask 12 19:4 20 29:5
asked 27:3
assertion 27:3
assign 24:2
assigned 21 29:3
assistance 19 37:4
associated 1:2 59
at 1:2 3:8 5:3 12 16:4 19:6 21:3 27:2 30 31 34 35 36:4 38 41 44:3 54 55 61:2
attachment 12:11 23:2
attack 19 36
atteinte 23:2
attempt 12 17 28 34:5 36 53
attempted 28 34 54 56
attempting 5:2 19:2 41 56
attempts 0:5 3 36:7 38
attribution 20:4
au 38 41
audience 27 31:2
auf 19 28:2 29:2 32:2 34 40:3
aufgelost 18:3
aup 1 24 41
aus 0 40
ausgestellt 2 53:3
autenticacion 61:2
autenticazione 5 61
auth 0 3 4:15 5:19 6 11 19 20 26:2 27 30 31:5 35:4 36:4 37 39 41:8 44 48:5 49:6 54:4 55 58 61:6
authenticate 5:11 9 16 31:2 36 42:4 44:5 45 54 59:2 61:8
authenticated 5:17 32 35 37:6 40:4 41:9 45 49
authentication 0:8 1:5 3:13 4:56 5:54 6:12 20:2 21:3 27:3 30:5 31:18 32:2 33:2 35:5 36:3 37:4 39:4 40:14 41:2 42:7 44:16 45:5 47:6 48:7 49:7 50:3 54:10 55:3 58:4 60:3 61:115
authenticationfailedexception 4:2
authenticator 9 61:3
authenticators 4 9 61
authentification 3 5:2 61:2
authentifizierung 3:2 5:2 47 49 61:2
authentifizierungsmethode 4:3 61
authorised 32 41
authority 2 53:4
authorization 3 20 27:3 28 29:6 30:4 31:3 41:2 47 57 61:8
authorize 27 31 35 50
authorized 12 19:5 20 21:4 29 37:2 39 41:9 42:3 59:4
av 12:2 16 54
available 4:6 19:5 20 21:2 34 36 37 41 44:12 55:2 61
avast 2:3
away 19 37
aws 1:2 41:2 59:2
azure 27:6 29:2 32:2
back 17:3 32 44:2
bad 0 1:3 3:7 9 15:4 16 19:2 20:2 26:3 31:3 35:7 36:3 37:3 42 52 53 55 56 58 60 61:8
badcredentials 3:6 16 61
badmailfrom 42:2
banned 0 12:4 19:4 37 42
banner 9 26:2
barracuda 19:2
based 12 19:2 27 34 42:2
basic 6:11 21
bc 12:3
be 9:2 10:7 12:3 18:7 19:7 21 22:2 23 27:6 28 29:2 32:4 33 34:5 35 36:7 37 38:4 40:9 41:2 42:2 45 52 53 58:4 59:12 60:2 61
because 0:2 9 10:5 12:6 18 19:4 21 27:5 28:2 29 31:5 34:4 36:6 37:4 40 42:6 51 52:2 53:2 54 55:4 59
been 0:4 1:10 6 10 12:7 17 19:14 21:2 27:5 28:5 29:3 31:5 36:5 37:2 39:2 40:3 42:8 44 48 53 55 59:3
before 5:2 9:2 27:2 29:5 30:3 31 33 35 51:2 54:6 57 59:2
behalf 29 41:2
bei 2 13 34 45
beim 34 40 41 61:2
being 27:3 28:2 29 31:4 36:2 39
beispiel 27 29
bekannt 18:2
believe 19:3
belong 41:2
benachrichtigt 29:2
benutzer 29 30:3 32 41:2 61
benutzerkonto 32:2
benutzername 3 60 61:5
best 12:2 36
bestimmten 34:2
between 11 27:2
bevor 30 33
bewerber 28:2
bewerbung 5 32 45
bietet 50:2
big 23:5
bin 3:3 12 16 19:2 31 54
bitdefender 2:3
bitte 0 3:5 4:2 5:2 10 15 17 18 31:3 33 36 39 41 47:5 50 54 60:2 61:2
bl 19:6
black 19:7 42
blacklist 19:3 37 42
blacklisted 12 19:5 20 37:2 42:4
block 19:11 29 37 42
blocked 0:3 1:11 12:14 16:2 17 19:34 20 27 28:7 29:7 34 36:2 37:9 40:8 41 42:11 45:2 54 59:2
blockiert 2 28:3 29:3 32
blocklist 19 42
bloqu 27 28 37
bloque 19:2
body 27:2 31 50
boite 22:2
boringssl 53 55:3 56
both 4:3 42
bounce 5 36 37
bounced 12 44
broken 9:2
browser 0 3 16:6 28 30:2 33 40:2
builder 53:4
building 53:6
bulk 12 35 54
busy 3:2 17 22 36 44:4 61:2
but 9:4 30 31:2 32:2 34 39:2 40:2 45 52 54:2 55 61:2
by 1:2 2:3 4:8 9:4 10:2 12:18 19:12 20:4 23 25 27:10 28:5 29:8 30:3 31:8 34:2 35 37:8 38:11 39 40:13 41:20 42:6 46 47 48 49 50:4 52 53:9 54 55:2 61
bytes 8 23:2 43 51 55:4
ca 2:8 7:3 53:2 55
callback 27:2 30 53
can 19 21 27:7 28 29:8 30 35 36:2
cancel 30:3 31
canceled 30:2 35:2
cancelled 30 35
candidate 29 35 36 37:6 38:12 39:10 41 44:2
cannot 4:2 10 18 20:7 22:2 24:2 27 28 31:2 32:9 34:5 35 37 38 39:2 41:3 44:4 45:2 50 52:2 53 55:4 56:3 57 59:4
cant 5 10 21 27:3 28:2 32:2 36:5 38 40 42 48 53
capability 26:5
case 12 23 41
casella 1 36
cert 2:3 51:8 52:2 53:14 55
certificate 2:20 7 8:3 20 27 51:28 52:48 53:61 55:2
certificateexpiredexception 51:2
certificates 52:6
certification 53:8
certpathvalidatorexception 51:2
certs 52:6
cet 51:2
cette 28 40 41
cgi 3:3 12 19:2 54
chain 2:13 51:2 52 53:7
change 1 4 31:6 33 40:2
changed 31:4 33
changing 4:3 56
channel 31 32 35 36:3 44:5 48
characters 12:2 35
check 1:2 5:2 9 20 21:2 27 29 34 37:2 38:2 39 41 42:3 51:2 52 53:2 55 59:5 61:6
checking 38:4
checks 31:2 42
chkuser 38:2
choose 55:2
cipher 43 55:6
ciphers 55:2
clam 12:2
clamav 12:2
clarify 19:4
classes 9 44
classified 12:2
client 4:4 5:26 6:3 9:4 10:2 13 15 17 18:3 19:19 20:16 26 27:35 29:6 31 33 34:5 36:7 39 41:10 48:5 49:5 50 51 52:3 55:9 56 59:2
clientauthentifizierung 48 49
clients 16 54:2
clientsubmit 36:2
close 9 30 34 41
closed 9:11 30:3 34 56
closing 9:4 20:2 35 36:7 40 44:7 54:3
cloud 19 29
cloudmark 19:2
cn 2:7 51 52:10 53:3
code 3 5 6 9:5 10:2 12 13:2 18:5 19 21:2 24 26:2 27:3 29:4 30:2 31:5 34:4 41:2 44 51 52:2 53:2 55 56:3 61:5
codes 12 19:2 30 36:2 42:2
comcast 19 20
come 17:3 44
command 4:11 5:6 9:2 11 12 15:10 25 26 34 35:11 36:2 39:2 41 42 44 50:7 54:12 56 61
commands 5 35:8 36:2 42
common 27:4 52:4 55:4
communicate 55:3
community 12 19
company 12 20
complaints 36:3
complete 22 29:2 30 60:3
completed 28:3 34
compliant 12:3
comply 27 28:2
compte 31 37 41
concurrent 36:12
conditional 31:2 40:6
configuration 1 27 29 31:5 36 40:2 44:7 53 59:2
configure 5 27:2 39 42
configured 4 18 20 27:10 28 29:5 36:2 39:2 42 44
confirm 59:4
confirmed 59:2
conn 26 34 56
connect 9 10:26 18:2 20:2 24:18 26 29:2 30 32:2 34:28 38 44:2 52 53:8 55 56:2 57
connected 32 34:3 45
connectex 10 34
connecting 9 30 34:2
connection 9:33 10:28 18:4 19:7 20:3 24 25 26 31:4 33 34:31 35:2 36:12 38 39 40 41 44:10 51 52:4 53:2 54:14 55:2 56:8 61
connections 10 15 19:4 20 36:16 44 50:3 54:2
connector 4 20
connects 36:2
consent 27:3 28 29:8 30:3 31
consented 27:4 29:6
consumers 27:2
contact 0:3 1:6 5 12:3 17 19:13 20 21:2 27:6 28 29:4 34 36:6 37:5 40:7 42 45 50:3
contain 27:2 31 35 52:2 59
contains 12:9 27 36 42
content 12:22 19 23 44 50 56:2
context 30 34 55
continu 0 16:3 30:2 34 54
control 19 21:2 42 59:2
correct 18 41
correlation 29 31 61
corrupt 12 56:2
corrupted 56:3
could 5 9 10:10 18:7 19 22 27 30 31 34:4 36 38:2 42:2 44 52:2 53:3 55:2 61:3
couldnt 10:2 18 24 34:5 38
count 35 44:3
country 20:2
cox 19 36
cram 4:5 5
create 3:2 5 27:3 57
created 27:2 36
credential 27:2
credentials 3:6 5 16 27:3 29 31 39:2 40 47:4 61:27
credits 21:3
criteria 40:6
cross 27:3
crypto 52:5 53 55:2
csi 19:2
curl 10:2 18:2 34:2 41 50:2 53:3 56:2 61:4
current 21:3 51:4
currently 5 17 19:2 20 28:2 44
customer 19 36:2 37
da 10:2 28:3 34:2 47 50 55
daily 21 36:19
dane 52:2 53
darauf 40:3
das 2 3 4 22:3 27 30 31:2 32:4 33:2 34 38 51 52 53:3 61:5
dass 27 29:2 61
data 5 9:6 11 12:3 28 29 31 35:4 36:2 42 50:3 61:8
databytes 23:2
date 12 31 34 51
daten 9 28:2
datos 29 61
dauthentification 61:2
dav 29:2 31
davmail 29:2 31
day 19 36:3
dd 37 38:2
de 3 4 10 12 19:3 28:2 29:4 30 33 34 36 40 41 52 60 61:6
deactivated 1 37
deaktiviert 47:2 48 49:2
debian 26:2
declined 30:3
defaults 40:3
deferred 4 9:2 10 17:2 18 19:3 24 34 36:6 42 54 55
defined 5 35 42
del 19 29:3 51
deleted 21 27:3
deliver 5 22:2 36 39:2 42:2
delivered 19 22 36:2 37 38:2 44
delivery 12:3 22:3 34 36:2 37:6 38:3 39:3 44 54
dem 5 9 10:3 18 32 34:2 41:3 50 52
den 5 9 15 21 23 28 29:2 34 40:2 41 47:5 49 51 56
denial 19:2
denied 1:6 5:9 12:3 15:6 17 19:9 20:12 28:2 29:8 30:3 31 34:4 36:3 37:9 38:3 39:40 41:13 42:12 47 50 59:3 61:7
deps 8 55:2 56:5
depth 2 51 53:3
der 2 4:3 5 9:2 10:4 13 18:7 21 24 27:2 28 29:3 30 32:3 34:4 39 40 41 44 47 50:3 52:3 55 61:4
des 15 22:6 34 40 41:2 50
description 27:2 29 30:3 31:3
desktop 15:2
destinataire 22:2 37 38
destination 13 18 34 35 37:2 51 54:2
details 12:2 19 27 28 30 37 54
detected 1:8 12:17 36:6 40 44
determine 42 56:3
developer 27:4 28:2
developers 59:2
device 27 30 40:6
dh 55:7
dhe 55:2
dial 10:3 13:5 18:2 20 34:4
dictionary 19 36
did 4:2 34:5 40:5 42:2 44 52:10 54
didnt 12 50 61
die 2 4:2 9:2 10:5 15 18 23:4 27 28:3 29:7 30:4 31 32:2 34:3 36 38 40:5 41:2 49:2 53:6 56:2 61:2
dienst 18:2 44
diese 28:5 29:3 32 34 40:4 41 50
diesen 28 41 50 53
dieser 2 20:2 28:3 29 41
dieses 9 33 47:4 48
different 32:3 41 58
digest 7 55
direct 20 22 29
directly 19:3
directory 0 22 27:5 32 33 40 44 58:5
disabled 0 1:8 6:7 16:2 20 27:2 28 29:8 36 37:7 39 45:2 47:5 48:5 49:9 55:6 61:2
disallowed 27 41:4 54 59:2
discarded 1 12 36:3
disconnected 9:4
disk 22 44:7
ditt 3 12
dkim 36 42:11 59
dmarc 13 42:15 46
dns 1 13:8 15 18:3 19:2 20:13 27 42:7 44 52:8 59:2
dnsbl 19:2
do 5:2 12 19 20 27 29 30 35:2 38 39:7 42 50 55:3 61
doc 12 19:2 42:2
docs 12 19:2 42:2 59:2
domain 1:3 4 5:5 12:6 13:5 15:9 16 18:3 19 20:3 21:8 27 34 35:3 36:8 37:5 38:8 39:10 40 41:4 42:45 44 53 54:3 59:26 60:2
domains 9 20 21 35 39:3 42:3 59:6
dos 4:8 5:2 13 15:2 19 20 21:2 25 27:8 31 32:10 35 37:8 38:11 39:2 40:3 41:17 42:18 47:2 50:6 52:12 55:2 56:6 58:6 59:6
dosnt 4:2 20 24 27:3 28:2 32 37 38:3 39 41:2 42:2 50:3 52:5 58
double 3 34 38:4
dovecot 26:4 58
down 18 36:3 44:3
drive 27 30
driver 37 48
dropped 9 55
dt 12:2 17
du 0:2 1:5 10 12:14 19:8 21 22:5 23:3 30 31:18 33 36:9 37:2 40:4 41:6 42:7 44:7 55 56:2 61:4
duplicate 12:2
durch 2 29:3 40
durfen 41:2
during 5:5 9:2 30 44 51 56
dutilisateur 61:2
dvcmq 61:7
dxmioii 31:2
dynamic 19:5 20
eacces 34:2
eaddrnotavail 24:2
eai 13:4
eauth 0 3:2 4 5 6 20 31 36:2 47:2 49 54
econnection 9:2 10 34
econnrefused 10:9
econnreset 9:4
edns 13 18
ee 7 19 55
eenvelope 5 35 38 41:2 59
ehlo 15:7 35:7 36:2 39 44:2
ehostunreach 24:4
eicar 12:2
ein 3:3 9 29:2 32 33 34:2 40 45
eine 9 29:3 34 40 50
einen 12 40 55
einer 14 19 34:2 53:3
eines 29 56
eingestuft 12:3
einschalten 5 47
einstellungen 4:2 10 18 41 47:6 61
either 20 21 27:2 34 39 42:5 54
email 1:6 5:2 12:9 13 17 18 19:5 21:5 22:3 23:2 29 36:6 37:3 38:11 39 41:7 42:8 44 54:3 55 58:2 59:15 60
emailhidden 58:2
emails 1 21 36:5 41 59:3
emessage 12 36 59
emetteur 41 42:3
empfangers 15 22:4
empty 9:3 39
en 5 12:2 23 33 36 41
enable 5 16 26:3 27 47:4 52:5 53 55:2
enabled 3:3 4:3 17 21:4 27 47:2 54 55
encountered 27 34 51
encrypted 4:4
encryption 54:16 56:2
end 9:2 12 27 28 36
endpoint 27:5 34
enetunreach 24:3
enforced 29:6
enotfound 13 18:8
enroll 31:2
ensure 27:3 28
enter 3 58
entered 18 30
enthalt 12 40
entries 42:4
entry 20:2 37 42
entspricht 28 32 41
entweder 10:2
envelope 37:2 39 41:5 42:6 59
envolope 41:2
eof 9:6 51 56
epipe 9:2
eproto 55:4 56
eprotocol 20 26
equal 41:3
er 5 16 24 29:2 33 37
erfolgreich 40:3 48
erforderlich 3:2 5 29:5 54:2
erfullen 40:2
erfullt 40:2
erlaubt 14 20 39:2 41
erneut 0 17 31 36
err 43 51 52:2 55:2 56
erreichbar 24:2 38 44
erreicht 36:2
erreur 27 61
errno 9 10:2 13:2 18:5 24:3 53:3 56:2
error 0 1:4 2:4 3:9 4:10 5:8 8 9:7 10:5 12:4 13:6 15:2 18:5 19:11 22 23:2 25 26:2 27:5 28 29:5 30:5 31:5 33 34:8 35:23 36:18 37:2 38:4 39 41:4 42:4 43:3 44:21 47:4 48 50:4 51:5 52:5 53:13 54:4 55:12 56:18 58 59:4 60 61:44
erroraccessdenied 29:3
errors 2 19:2 21 35:3 36:2 38 51:2 52 53:4
errorsendasdenied 41:2
ers 19:3
es 10:3 18:2 34:2 36
eservfail 13:3
eset 2:4
esmtp 9 19:5 50 56
esocket 2 52:3 53:2 55 56:6
essayer 23 44
est 3 37
esta 28 29
establish 44 50:3 56
established 9:2 10:2 18 34:4 52
et 23 40 61
etimedout 26 33 34:6 56:3
etimeout 13:2
eu 41:2 59:5
ex 3 12 38
example 5 12 18 19:2 20 29 35 38:2 39 40 42:2
exceeded 1 9:4 21:4 22:16 23:6 28 34 35 36:71 44:3
exceeding 36:2
exceeds 22 23:26 35 36
exception 1:2 4:2 9 10:2 18:3 22:3 23 27 31 34:5 36:3 41:5 44:3 51:4 53:6 54 55 56:2 61
excessive 0 19 35 36
exchange 21 27:3 35 50
execution 34:4
exhausted 22:2
exist 13 27:4 32:9 38:13 42:10 58:7
existiert 38:3 42
existing 9 30
expected 9:4 12 30 31 35 52:9 61:2
expire 30 31 33
expired 9 21:3 27:7 30:3 31:20 33:8 34:4 38 44:2 51:25 53 61:2
explanation 12:2 19:2 23 36 41
extension 4:3 12 25 50:5
external 3:2 12 16:2 21 27 30 32:4 36:3 37:6 39 40 47
ey 31:2
eyjzdgf 31:2
factor 3:7 31:6 40:2
fail 3:3 42:4 61
failed 0:5 1:7 2:2 3:11 4:9 5:3 7 9:3 10:12 12:3 13:2 18:9 19 20:3 21:3 22:2 23:2 24 26 27:5 29 30:4 31:11 32 33 34:14 36:2 37:4 38:3 39:4 41:9 42:16 43:2 44:8 45 47:3 48 49 50:3 51:6 52:16 53:21 54:3 55:13 56:7 58:4 59:5 60:4 61:90
failover 34 54
failure 3 4:2 12 13:4 19:3 20 31 36:7 37:3 42 43:2 44:19 51 55:7 61:12
failures 0:2 36:2
faktor 3:2
falsch 18 52:2 61:3
fatal 8 55:4
feature 21 50:3
feel 12 30
fehler 13 32 41 61
fehlernummer 5 9 10 18 34
fehlgeschlagen 0 5 10:2 34:2 47 49 56 61:3
fehlversuche 0:2
fejl 29 34
few 17 44
ffff 26 34
field 41 52:2 59:3
file 9 23:2 44:3 51 53 58
filter 2:4 12:3 23 42:2 44
find 4 20:7 37 38 50 53:7
finished 18 30
firma 4 10 27:2 29 32:5 34:2 40:2 53
first 2:2 5:11 9 16 17:4 27:2 31 32:4 33 35:6 53:6 54:10 56:4 59:4
fix 15 20:3 27 36 42
fixed 23:12 61
flow 29 30:2
folder 22 37
following 1 5 27:2 31 38:2 39 41 53:3 59:5
for 0:3 1:12 3:5 5:17 6:4 7 9:6 10:3 12:13 13 15:2 16:5 17:3 18:4 19:23 20:10 21:11 22:2 23:9 27:31 28:4 29:16 31:6 32:2 33:2 35:3 36:31 37:14 38:7 39:14 40 41:8 42:17 44:4 47:5 48:6 49:6 50:3 51 52:18 53:6 54:14 56 59:8 61:9
forbidden 5 12:2 19 29:2 34
forged 12 41
format 56:2
fortinet 2:2
forward 19:2 39:2 42
forwarding 37:5
found 4:3 12:2 13 15:4 18:4 19:4 20 22 27:10 38:17 39 40 42:8 52:2 53 58:2 59:2 61
fqdn 1 34 39
frame 56:3
free 21:2 30
freescout 9 44
freigeschaltet 21 47
frequncy 3:2 31:2 36:2 61
frequnt 36:2
fresh 31:3
from 0 1:6 5:7 9:7 12:8 13 15 16:4 17 19:22 20:12 21:2 27:2 29:3 31 32:6 34 35:3 36:42 37:5 39:3 40:3 41:28 42:23 47 50 56:2 59:19
fsockopen 18:2 24 34:2 55 56
ftpd 26:2
full 22:5 44:3 60:2
fully 15:4 35:2
function 53:2 56
fur 3:2 14 21:2 23 28 29:3 31 32 33 39 40:2 41 47:4 48 49:2 50 53 61
further 12 37:5
fwlink 1 19:3 27 42
geandert 33:2
gefunden 14 18:2 27 38
gegenstelle 34:2
gehort 41:2
genehmigung 29:3
generate 27 33
generic 20 44 61
gerat 40:2
geschlossen 9 30 56
gesendet 10:2 23 29:2 34
gesperrt 0:4 29 42
get 2:2 18 25 26 27:2 29 36 40 53:14 55 56:10 58
getaddresses 13:2 18:6
getaddrinfo 13:7 18:15
gewahlte 4 61
given 4 28 35:2 41 52 58
global 23 29
gmail 10 12:5 23 24 27:2 34 36:5 38 42:4 47 54
gmb 27:2 29 32:4
gmbh 27:2 29 32:4
gmt 51:2
gnutls 9 55 56:2
go 1 3:3 5:5 9 11 12:2 16 19:5 23 35 36:4 37:2 38 44 54:2
going 44:2
goodbye 9 19 35:3
google 23 27:2 28:20 29:2 30 31 32 36 39
googles 23:3 27 28:2
got 9:5 18 31 34 53 56:3 61:2
grant 0 28 29:10 31:20 40 58 61:2
greater 23 55
greeting 9:2 26:2 56:7
greylist 17:2
greylisted 17:13
greylisting 17:7
grosse 23:3
group 29 37:6
gsmtp 3:8 5:3 12 16:4 19 20 23 35:2 36:4 38 44 54 61
gui 31:2
guidelines 12:3 23:2
haben 29 30 36:2 38 40
had 20 27 31
hai 29:2
handshake 9:3 11 43:3 55:14 56:10
happen 27:3
har 12 41
has 0:4 1:15 3 5 6 9 10 12:10 16 19:17 20:2 21:4 22:4 27:10 28:6 29:13 30:2 31:20 33:3 34:5 36:22 37:4 39 40:3 42:15 44:4 47:3 48 51:17 53:2 55:2 57 59:3
haslo 33 61
hasnt 28:5 53
hat 2 9 28:5 29:4 30:2 34:4 61
have 5:3 10 12 17 18 19 20 27:3 28 31:3 33 35 36:5 37 38 39:3 40 41:10 42:2 47:2 52:2 56:2
having 12:2
hawwuz 31:2
header 5 12:10 23 41:5 42:3 56 59
headers 12:3 30 35
hello 4 26 35 55:2 56:3
helo 12 15:26 35:6 39:2
help 3:4 12:4 17:2 19:4 20 36 40 54
here 18 19 20 26 29 32:2 34 38:9 39 40 41 42:2 54 56:2 58
hergestellt 10:3 18 34
herstellen 34:2
hi 12:2 57
hidden 58:3
high 12:3 55
hinweis 29 47
hlbwvzijoiqmvhcmvyiiwic 31:2
home 9 22 40 44
hop 12 35 44:3
host 4:2 9:3 10:7 15:8 17 18:17 19:19 20:21 24:8 34:8 36:4 38:4 42 44 50 52:13 53:3 54:2 56
hosted 21 41
hostid 12:2
hostname 13:2 15:5 18:6 20:8 36 52:21
hosts 10 20 34 54
hour 19 36:14
hourly 36:4
how 27 36:2 42
hr 0 37 39 41:2 59
hresult 40 48:2
hrwczov 31:2
html 9 12 34 44 55
http 1:2 3:3 5:2 12:7 17 19:18 26:5 27:2 29 31 34 42:2 54:3 59
https 3:16 5:4 10 12:13 15 16:8 19:14 22 23:2 27:6 28 29:4 30:2 36:12 37:2 38:3 41 42:7 44 48:4 49:5 55:2 59:4 61
hub 27 29:2 32:2
iam 41:2 59:2
ich 39 41 42
id 0:3 1 3:3 12:8 19:3 26:3 27:11 29:6 31 36:2 39 42:2 50 54 61:2
identifiants 3 61
identified 12 19
identifier 27:8
identifying 27:2
identitat 53:4
identities 41 59:5
identity 27 32:6 35 41:2 59:7
idle 9:2 26:4
if 0 4:2 5 12:2 19:3 27:5 28 29:2 34 35 39:2 42 53
ifq 31:2
ihr 0 2 5 15 29:3 33 36 40 56
ihre 19 23 29:2 34 40:3 41 60
ihrem 3 21 28:2 30 40 41
ihrer 29 36 40
ihres 28 47:3
ijoi 31:2
ikke 5 24 34 41
illegal 12:3 38:2
im 32:2 33 44 52 61
imap 5:2 26:2 45 47:9
impersonating 15:2
implemented 4:2 35:2 50:4
implied 27:2
in 0:9 2:11 3:4 4:3 5:17 9 11 12:10 13:3 15:2 16:9 17:16 18 19:12 20:3 21:6 22:2 23 27:28 28:9 29:8 30:6 31:6 32:16 33:3 34 35:3 36:10 37:4 38:7 39:6 40:5 41:8 42:7 44:5 45:4 47:10 50 51:2 52:7 53:6 54:2 56 58:5 59:15 61:6
inactive 21 22 31:3 37:2 38:3
inactivity 9 31:5 37
inappropriate 55:4
inbound 20:2
inbox 1:2 21:2 22:2 27
incident 12 19:2
include 27 31 60
incoming 37 39
incorrect 0:3 3:4 4 30 40 41 50:2 61:19
incorrectly 18 44
incorrectos 61:2
indicate 29:2
infected 12 19
info 4 5 10 12 24 28 34 41:8 42 45 59:3
information 1:3 3:5 5:6 9 12 16 19:6 27:2 28 35 36:8 37 38:2 40 44 48:4 49:3 54:3
initial 9 33
initialize 55:2
innerhalb 32:2 34
input 9:2 27:2 56
inspect 42:2
installed 27:3 53
instead 6 18 19:4 32:2 34 52:2 56:3
institutions 29:2
insufficient 19 21 27:2 29:2 31 44:10 55
inte 12 34 54
intended 19:3
interaction 31:2
interactive 29:3 31
internal 17 32:6 43:2 44:4 53 55:4 56
internet 12 19:5 34
internetdienstanbieter 9 34
into 5:2 15 58:3
invalid 0:2 2 3:8 4:4 5:3 12:6 13 15:14 19 20:2 21 26 27:24 28:2 29:3 30:2 31:21 35:4 36 37 38:6 39:3 40 41:2 42:11 47:4 51:3 52:8 53:10 54:2 56:3 57 58 59:2 60 61:40
invalidcontenttype 56:2
invalide 38 41 42:3 61:2
invalidsecondfactor 3:6
invio 1 19 36
io 9 10 24 44 53
ios 53 61
ip 0:2 1:3 12 15 18 19:49 20:16 27 34 36:14 39:4 41 42:5 44 52:8 54 59
ipliteral 4 5:3 7 9:3 10:14 12:4 13:6 15:4 17 19:58 20:27 24:5 26 27 31 34:12 36:21 38:2 39:8 41 42:5 44:5 52:5 53 54 56 58 61
ips 19 42
ipsrc 19:2 36:2 42
ir 26:3
irbc 12:3
is 0:8 1:13 2:2 3:8 4:6 5:15 6:11 10:2 12:18 15:4 16:2 17 18:6 19:34 20:14 21:13 22:12 23:2 24:7 27:31 28:4 29:20 30 31:10 32:4 33:4 34:5 35:5 36:9 37:13 38:5 39:7 40:8 41:23 42:26 44:6 45:5 47:5 48:5 49:6 51:11 52:19 53:13 54:17 55:8 56:4 59:33 61:7
isnt 5:2 29 37:2 39
isp 19 34
issu 5:3 12:4 27:3 35 54:12
issuance 40:2
issud 2:3 29 31:4 52 53:2
issur 2:7 53:20
issus 19:2
ist 3 10:2 14 15 18:3 20 21 22:3 23 24 27:2 28:3 29:2 31:2 32:3 33:2 34:2 41 42 44 45 47:5 48 49:2 51 52:3 53:2 54 61:3
it 10:4 12:3 27:6 28:4 29:9 30 31:4 33 41 42 44 47:3 50:3 52:2 54 59:5
its 12:3 21 22:2 28 34 36:7 41 42:2
iwsdh 12 36
jane 42:2
jest 20 29
jifnx 12 36
job 34 41
jobs 1:3 4 5:5 9 29:3 31 32:6 34 35:4 36:6 37 38:3 39:2 41:18 42:19 44 58:4 59:5 61:6
jod 31:2
judged 12 19
jul 50 51
junk 19:2
junkmail 19:2
just 4:2
jzd 31:2
kan 24 33
kann 29 32:3 34:2 40 50 53:4 61:2
karriere 41 59
kaspersky 2:4
kb 5 23
keep 28 40:2
keeping 28:2
kein 41 50:2
keine 4 9 10:2 18 29 34:3 39
keinen 29 40
kennwort 3 33:2 45 61:4
key 5 7 27:4 55:7 61
keys 27:3
kit 36 44 50 56
known 18:14 37 38 53
konfiguriert 18 29
konnen 9 28 33 40:2 45 55
konnte 10:5 18:4 23 31 34:3 61
konten 4:2 41 61
konto 0:4 4 10 28:2 30 31 32:3 33 34 38 41:2 47:2
kontos 22:2 28
kontrollieren 10 18
kriterien 40:3
kunde 5 39
la 3 28 29:3 34 40 61
lab 2:2
ladministrateur 29:2
ladresse 41 61
lapp 28 29
lapprovazione 29:2
lapsed 29:2
large 23:4
last 5:2 34 36
later 17:11 19:2 20 27:2 36:28 44:32
laut 47 52 53
layer 8 43 51 52 55
lcjz 31:2
ldap 38 44 61
le 23 31 33 34 37 61:2
learn 3:7 5:2 16:5 27 31 38 42 61
legacy 12 52:2 55:2
legitimate 37 42
lehnt 10:2
length 55 56:2
less 16:2
let 39:2
lettre 4 34
level 42:4 50:2
lf 12 35
lib 9 44 52
library 51:2 52 55
license 21:2
like 1 12 19 56:4
likely 12:5
limit 19 21:2 22:6 23:19 28 36:62
limite 23:2 36
limited 3:2 19:2 36:5 42:2 61
limits 23:2 36:8
line 34 35:3 44 52:2
link 1:2 19:3 50:3
linkid 1 19:3 27 42
list 5:2 19:16 20:2 37:4 38:2 42:3 52
listed 12 15 19:8 20 27 42:3
literal 26:4
lm 31:2
load 44:2
local 2:2 5:5 12:7 19:2 20 24:3 37 38:4 39:3 41:3 42 44:7 50 53:10
localhost 5 10:2 15:2 39 52 56:2
locally 53:2
location 19 20 31:4 40:2
locked 0:12 37 40:3
log 3 5:3 16:6 21:2 33:2 45 59 61
logged 5:7 41:3
login 0:2 1 3:5 4:3 5 6 9 16:3 20:5 26:3 27 30:2 36:4 41:7 44 45 49 54 60:4 61:28
logins 0:2 6 19 36
logon 0 31 61
long 10 12 23 35:3 44 56
longer 4 6:2 27 38:2
look 56:4
looks 1 12 19
lookup 13:7 18:3 19:2 20 38:6 39:2 44:4 53
lookuphost 36:2
loop 27 35 44:4
lost 9:5 31 39 44:5
low 12:3 19
lower 36:2
lrt 1 34
machine 10:4
made 10:4 31:5 34 40:2
mail 1:8 2:4 3:18 4 5:29 10 11 12:19 15:3 16:8 17:2 18:2 19:19 20:6 21:2 22:3 23:2 24 26 27 28 29:5 31:2 34:6 35:9 36:19 37:11 38:7 39:7 41:16 42:17 44:11 47 49 50:2 51 53:2 54:11 56:2 57 59:5 60:5 61:4
mailbox 1:2 3:2 5 17:2 20 21:6 22:13 23 27:2 29:4 30 31:3 32:6 36:11 37:11 38:19 41:7 42:5 45:3 47:2 48:6 58:2 59 60 61
mailboxnotenabledforrestapi 21:3
mailcow 20 36
mailer 18 29 61
mailgun 21:2
mailing 37 38
mailkit 36 44 50 56
mails 5 34 36:7
maintenance 44:2
make 27 28 42 47
malformed 12 31 35
managed 29 40:3
mandanten 32:2 49
mandatory 5 12 54:2
many 0:9 3 5 19:4 35:7 36:58 44:2 50
manyasterisks 50:11
mapi 22:3 23 31 41:5
mapiexceptionsendasdenied 41:5
mapiexceptionshutoffquotaxceeded 22:2
mar 51:2
marked 37 38 53
match 15:2 21 27:6 30 32:2 39 41:8 52:26 59:5 61
matches 19:2 27 52:2
matching 52:3
max 22 23:4 32 36:8
maximale 23 36:2
maximum 21:2 22 23:13 35 36:8 44
may 9 10 18 27 29 35 41:2 42:2 54
mb 23:6
mbl 12 19:2
md 7:2
mdailcjzy 31:2
me 12 19:2 21 36 39:2 44
means 19:3
mechanism 4:11 49 54:5
mechanisms 4:3
mechansims 4:2
mechs 4:2
meddelande 12 54
meet 40:6 42:4
melden 3 5 31 33 40
meldung 34 47
member 29 37 38
message 1:7 5:2 9:4 10:2 12:75 18:2 19:4 21 22:3 23:41 25 27 29:2 31:2 34:3 35 36:30 37:3 38:5 39:2 41:5 42:14 44:9 50:2 53 54:2 56:7 59:9 61:3
messages 0 1 9 12:2 18 19:12 20 22 26 35 36:26 37:3 38 41 42:2 44:3 53 54 55 56 59:3
messaging 10 56
messagingexception 10 56
method 3 4:10 27:2 29 54 56 61:4
methods 4:3
micro 19:2
microsoft 28 30 31:2 32:2 37 58
might 31:3 40
milliseconds 34:2 44
mime 12:3
minuten 0:2 17
minutes 0:2 5:2 17:5 36:2 44
misbehaving 13:4
mismatch 27:9 31 41:3 52:13 55 61
missing 5:2 12:2 27:2 29:3 37:2 42:4 61
mit 3:2 9 10:3 18 21:2 28 30 32 34:3 41:3 45 50 52
mode 19 35
modern 6:2
more 1:3 3:12 5:8 9:2 12:3 16:6 19:7 27 30 31:2 35 36:6 37:4 38:3 40 42:2 44 48:4 49:3 53 54:3 61
mot 3 33 61:5
moved 26:2 31:4 40
ms 10:2 12:2 34
msdownload 12:2
msg 1 5:2 12 34 36 39
msmtp 4:3 25 50 51 52:2 53 61
mtas 19:3
much 36:3 44:2
multi 12 27:3 31:6 37 40:2
multiple 12:2 35
muss 5 29 32 33:2 40
mussen 5 40
must 5:13 12 20 21:2 27:7 29 31:7 33 35:4 39 40:3 41:7 42:3 52:2 54:14 58:4 59:3 60:3
muster 32:2
mx 13 17 18:2 37 38 39 42:10 44
my 5:2 23:2 29 42:2 44
na 10 28
nach 5 34:2
nachricht 10:2 12:4 23:4 34
name 5 13:3 15:12 18:17 27:3 35:2 38:8 39:2 41 45 52:19 59 60:5 61:4
named 29:4
names 39 52:2
nas 24 47
ne 34 40
necesita 29:3
necessaria 5 29:2
need 1 3 15:4 29:2 35:4 42
needed 5 31:3 33:2 54:4 61:2
needs 29:5 32:4 40
nein 10 34
neither 27 42
nemesis 19:4
neobhodim 3:2
nest 40 42
nested 10 34:2 35:2 53 55 56
net 2 3 9 10 18 34:6 36 44 48 51 53 61
network 9:2 13:4 17 18:6 19:5 20:7 24:9 27:2 44:12
neu 4 31:2 59
never 26 37 56:4
new 5:2 27:5 30 31:6 33:2 36:5 40 44 58
newly 27 28
next 12 35 55
nicht 2 3 4:2 10:3 18:7 20:2 21:2 23 24:2 27:2 28:7 29 31 32:4 34:5 37 38:5 39:2 40:4 41:8 42 44:2 45 47:4 48 50 52 53:7 54 55 56 59 61:5
nie 18:2 33
no 3:3 4:10 6:2 10:4 12:3 13 18:4 19:7 20:5 21 22 24:6 26 27:7 29 30 31 33 34:4 35:5 38:14 39:3 41:2 42:7 47:3 52:3 54 55:8 58:2 59 61:3
nobody 30 57
nochmals 10 18 34
nodename 18:3
nom 61:2
nome 52 60 61
non 5:2 9 13 28 29 39:4 54 56
none 1:2 4:2 20 42
nor 18:3 27 42
normal 4:2 19
nosuchuser 38:2
not 0 1:8 2:2 3:10 4:34 5:36 6:3 9 10:7 12:17 13:2 15:9 16:2 17:2 18:21 19:22 20:24 21:16 22:4 23 24 25:2 27:34 28:7 29:12 30 31:6 32:14 34:10 35:12 36:9 37:26 38:38 39:31 40:11 41:84 42:54 44:27 45 47:6 50:17 51:14 52:38 53:12 54:9 55:12 56:6 57 58:8 59:44 61:9
notafter 51:3
notice 26 34 52
nottimevalid 51:2
notvalidforname 52:2
now 36 44
ntlm 4:6
null 9 37 42:2
nullmx 37 42
num 2:3 51:3 52 53:5
number 5 8 22 23 25 26 34:2 35 36:11 43 51 52:2 55:3 56:18
nur 3 14 28 32:2 40 42 54
nvb 31:2
nvcguioijodhrwczovl 31:2
nxdomain 18:2
oauth 6:3 27:7 28:4 30 31:4
object 18 40 44
occurred 9 19:4 27 44 56
och 3 12
odata 29:3
oder 9:2 10:2 18:3 28 34:2 40 50 61:6
of 0:2 1:3 4:4 5:2 9:3 10 12:17 19:9 22:3 23:7 27:8 29:5 30 31 34:3 35:6 36:19 37 38:2 39:2 41:10 42:13 44:2 46 50 51 52 53:3 56:3 58 59:3
off 6 29 48 49 50:3
offer 35 50
office 20 37
ofr 12 22:2 23:2 38 41 61:2
ohne 21:2 60
oi 31:2
ok 26:9
on 4:2 5:9 6:2 9 12:4 13:5 19:13 20:2 21:3 27:6 28 29:2 31:4 34:6 35 36:7 37:3 38 40 41:4 42:3 51 52:2 54:3 58 59:8 61
once 9 29
one 12 24 27:2 30 31 33 37:3 39:2 41:5 42:2 53 58
only 3 20 21:5 27:6 28 29:8 36 37 41:3 52 54 55:2
open 3:2 10 26:3 31 34:2 36:3 39:2 51 52 53 55 56:2 61
openssh 26:2
openssl 8 26 53:2 55:8 56:8
operation 9:2 26 27 29:2 34:7 35 53 55 56
or 0:3 1:2 3:5 5:4 10 12:8 18:14 19:5 20:3 21:7 22 27:15 29:9 30:3 31:19 32:2 33 34:4 35:4 36:5 37:8 38:10 39:2 40:3 41 42:15 44 50:3 51:6 52:3 53:2 54:2 55:7 56:8 57 58 59:4 61:24
order 28 59:4
org 23 32:6
organisation 29:3 32:2 40:2 49
organizacion 29:2
organization 20 23 29:3 32 37:7 40:2 49
organizations 27 40:3
origin 27:5
originating 1 36:3
os 10 34 53 61
oserror 24:2
other 21 41 53
ou 55 61:3
our 1 12:9 19:10 23:2 36:5 42:3 44
out 0:3 9:5 13:2 22:2 30:2 32:3 33 34:31 38 44:6 56:2
outbound 1:5 34 36:3
outboundspamexception 1:2
outgoing 1:10 4:5 9 10 18 34:3 36:4 41 50:3 57 61:3
outlook 12 29 30 34:3 61
outside 20 37
over 22:11 27 30 35 36 37 41:2 42 54:2 56
overquota 22:2
overrides 9 44
own 21:3 41:3
owned 41:19
owner 18 41 52:2
pa 3 33 34:2
packet 56:8
page 3 27 40
panel 21:2 47 59:2
para 29 49 52
parameter 4 27:6 30 31 35
parameters 35:2
parol 3:2
part 12:2 19:4
partial 53:2
partialchain 53:2
party 16:2 21 27:3 29:2 34:3 53 55:4 56
pas 28 34 40 41:2 42
pass 42:8 61:2
passe 3 33 61:5
password 0:3 1 3:28 4:3 5 6:3 16 31:7 33:11 45 47:2 58:2 60 61:37
passwords 3:2 4:4
passwort 3:7 4 33 61:6
path 39:2 41 51:2 53:8
peer 9:3 51 52:13 53:5 55:3
pending 1 21:2 30
per 1 21 23 29:2 35 36:20 42:3 47
perform 41:2 59:2
perhaps 5:2
period 21 34:3 36
permanent 1:2 12 19:2 22:2 23 37:2 41:3 42
permanently 12 19:3 26:2
permission 27:2 29:5 34:4 37 41:2 47:3 61
permissions 5 27:2 29:5 34 39 41:9
permitted 5:6 12:4 20:3 22 23:2 27 35:3 36:2 39:7 41:4 42:2
personal 2:7 12 32:3
phishing 12:3
php 13:2 18:6 20
phpmailer 10 34 52 61
pi 12 36
pipe 9:2
pipeline 35:2
piws 12 36
pkix 51:2 53:6
pl 12 36
plain 3 4:4 5 6 11 12 26:2 56 61:2
plaintext 4 50 54 56:2
plan 21:4
please 0:2 1:9 3:4 4:2 5:16 9 12:12 16:8 17:13 18:2 19:25 21:11 22 23 27:6 29:4 30:5 31:5 32:4 33:2 34 35 36:25 37:6 38:5 39:4 41:3 42:5 44:18 47:4 54:2 55 59:12 60:4 61:5
pleine 22:2
plt 16:3
point 18 20 39 42
policies 12 40:3
policy 2 12:24 16 19:5 20:2 23 27 28:2 29:10 35 36:4 37:4 39:2 40:8 42:19 46
poor 19:9
pop 5:2
popup 30:2
por 17 28 52
port 5:4 9 10:6 13 18:2 24 34:17 53 54 56 57
portal 27:5
possess 55:3
possible 9 11 35 44:2 61
post 27:2 51 53 55
postausgangs 4:2 10 61
postausgangsserver 18 34:2 60 61:2
postfach 21 22:3 31:2 32 45 47:3 48
postfachs 47:3
postmaster 19:4 20
potential 12:3
pour 19:2 30
preauthorization 27:2
precede 5 35 42
present 12 39 44 61
presented 53:2
presents 12:3
preventing 27 29
prevents 29:2 36:2
prihlaseni 0 30
prilozheniya 3:2
primary 34 37 44 54
principal 29:4 52:2
private 27 29
privileges 29:2
pro 26 36:2
probability 12:3
problem 2 9 19:4 38 44:14 51:2 52 53:5 55
procedure 28 52:3 53
process 1:2 22:2 23 24 28:3 31 41:3 44:2 51 53:3 55:3 61:3
processing 22 36 44
programme 3:2 47
programs 16:2 21
prohibited 5 12:2 37:2 39:2
prohibition 12 37 42:2
project 27:2
proof 27:2
proper 5:2 39:2 42:2
properly 9 27 34:3
protect 12:2 19 36:2 42:2
protection 3:2 29
protocol 26 31 35:7 47 55:30 56:4
protokoll 10 34
provide 42:3
provided 18:3 27:13 29 31:6 33 52 53 61:2
provider 19:7 27 31 32:6 34 40 50:3
proxy 2 26
prufen 29 50
ptr 20:6 42
public 9 37
publishers 27 28
purposes 21:4
qm 31:2
qq 22 44:2
qu 29:2 40
qualified 15:4 35:2
quarantined 12:2
quickly 36:2
quota 21:2 22:23 26 36:15
quotaxceededexception 22:2
qury 13:5 18:2 19
qurya 13:4 18
qurymx 13 18
qusta 28 29 36
quu 44:4
range 1 19 36
raop 29:3
rate 19:2 21 28 36:31 42:2
ratelimit 36:3
raw 41:2 59:2
rbl 19:8
rcpt 5 20:2 35:4 39 42 54:3
rcpthosts 5:2
reach 22:2 34 37:2 38:6
reachable 38 44
reached 9 10 21:2 23 34 36:16
read 8 9:8 13 27 34 43 50 51 55:4
reading 9 39 56
ready 2 26:9
reagiert 34:2
reason 3 12:3 27:2 31 44 51 61:4
reasons 12:2 39:2 42:4 53:2
rec 8 43 51 52 55
receive 34 36:2 54:2 55
received 8 11 23 26 27:2 35:2 36:5 50 55:4 56:13
receiving 9 23 36:3 38
rechazo 17 61
recip 23:2 36 38
recipient 5 13 17:10 19:6 20 21:3 22:4 23:3 35:3 36:11 37:23 38:41 39:9 42:2 44:4 54
recipientnotfound 38:5
recipients 12 18 19:2 21:7 22:3 35:2 36:22 37:4 38:8 39
recipsizelimit 23:2
recognized 4:2 35 50
reconnect 31:3
record 8 20:5 25 42:13 43 51 52 55 56:11
records 13 20 42:2 59
recruit 27 29:2 32:2
recruithub 27 29:2 32:2
recruiting 21 29
redeemed 30 31:2
redemption 27:3
redirect 27:15
reduce 12:4 36
ref 12 19:2
referrals 26:3
refresh 27 30:2 31:13
refuse 30 42 44 61
refused 10:24 12:9 15 19:5 20:2 35 36:2 39 41 42:2 43 44 61:2
refuses 3 55
region 20 59:5
registered 27:4 28 39:2
registration 27:2 29
reject 12:11 19:5 39 42:4
rejected 1:4 5:6 10 12:42 13 15:12 17:11 19:20 20:17 23:2 29 35:3 36:8 37:13 38:22 39:5 41:22 42:25 44:4 46 49 50 53 54 56 59:10 61:5
rejection 10 36:2 37 42
relay 5:10 19:3 20:6 21 36:3 38:2 39:57 41 44
relaying 5:10 12 19 39:21 41:4 50 59:3
relies 52:2
remote 2 5 9:3 10:3 15 18:2 34:2 35 39:2 43 50 51 52:6 53:5 55:2 61:3
remotecertificatechainerrors 2 52
remotecertificatenamemismatch 52:4
remotehost 9 19
remotename 18:3
remotezertifikat 52 53
removal 19:2
renegotiation 55:2
repeated 0 35 36
reply 27:5 39 42 59
reputation 12:3 19:17 20 36:2
require 27 59
required 3:11 5:45 8:3 16:2 21 27:5 29:11 30 31:4 35:3 37:4 39:4 40:4 42:4 54:22 59
requirements 42 59
requires 1 4 5:3 6 15 20 29 35 40:2 42:4 54:3 55:2 59:2
requise 5:2 29
requst 1:2 13 17 19:7 21:2 26:3 27:25 28:2 29:8 30:3 31:10 34 40:5 41 44:2
requstdenied 29:3
requsted 0 3 12:2 17:2 20 22:4 23 24:2 27 29:3 31 36:6 38:4 39 41:5 42:4 44:2 50:2 53:7 54:5
requsting 27 29:2
requsts 27:2 28 36:2 44
resend 12 21:2 36:2
reserved 37:2
reset 9:3 19:3 20 31:3 33 35 61
resolution 13:3
resolve 18:3 42:2
resolved 18:2 27 59:4
resource 20 27:8 29:6 31 36 40:3 41:2 42:3 59:2
resources 17:2 29:3 44:4
respond 34:4
responded 44 53 54
response 5 9:7 19 26 31:2 34 35:4 44 50:2 56:2 61:5
ressource 40:3
rest 21 27
restapi 21:3
restarting 61:3
restricted 20:2 28 35 37:2 40
restriction 19 37:2
restrictions 12:3 19:2
results 42:2
retry 10 17:3 19 27 30 31 36:3 44
retrying 19:3
return 30 41
returned 9 13:2 18 39:2 53:3 56:2 61:2
reverse 13 15 19 20:10
review 12:3 29:2 35 54
revocation 53:2
revoked 30 31:10 53 61:2
rfc 12:3 35:3 37:2 54
right 32 41 44
rights 47:2
risk 40:2
role 29:3
root 2:7 42:2 53:6
route 24:6 54 55:2
routines 7 8 9 25 26 43 51:2 52 53:5 55:21 56:15
rule 20 37
rules 20 35
said 38:2
same 21:2 36 41:2
sandbox 21:2
sans 52:4
sarp 16:3
sasl 4:3 26:3 31 36:2 44
scanner 12:2 15 58
scc 16:3
schannel 52 53 55:2
school 32:2
schutz 2 28
scope 27:7 31:3
scopes 27 28 29 31:2
scored 12:2
se 25 29:4 34
sec 51 52:2 53 55 56
second 3:6 36
seconds 17:5 36
secret 27:11
section 12:2
secure 4 9:2 10 16:2 18 28:3 34 40:2 50:5 54:2
security 3:3 12:4 16 19 40:4 55:3 56
see 5:2 12:5 15:3 17:2 19:14 20 29 35 36:4 37 38 42:5 49 54:2 59:2
seem 4:3
seen 17 57
selected 4 32:3 55:3
self 2:12 33 53:15
send 1 5:16 18 19:4 20:3 21:5 23:2 27:4 29:5 31:2 34:2 35:3 36:7 37:3 41:33 42:5 45 54:6 55 59:9
sendasdenied 41:4
sendasdeniedexception 41:5
sende 33 41
senden 5 41
sender 1:6 5:8 12 13 15 17:2 19:9 21 23 35:11 36:8 37:12 39 41:69 42:60 54 59:23
senderguidelines 12 19
sendernotauthenticatedforgroup 37:2
senders 5:2 37:5 41 42:8 54 59
sending 0 1:11 5:2 9:3 10 12:7 15 19:10 20 21 36:22 37:4 39:2 41 42:13 54:3 59:11
sendmail 9 10:2 34 41
sendrawemail 41:2 59:2
sensitive 28:4
sent 9:2 10 12:5 18 19:5 20 21 22 27:7 29 30 31 34 35 36:10 37:3 39 42:4 54 55 56 59:4 61
sequnce 35:2
ser 28 60
server 4:23 5:11 6 9:14 10:17 12:2 13:5 18:11 19:6 20:2 23:2 24:3 25:3 26:5 27:2 31 34:21 35:4 36:4 37 38 39:9 41:4 42:2 44:33 49 50:19 51:3 52:7 53:10 54:5 55:13 56:8 57:2 58 61:18
serveradministrator 9 34
serveren 5 41
servern 34 54
servers 4 15 18 19:3 20 51 52 53
serveur 34 61
servfail 13:2
service 1:2 3:3 6 15 17:2 18:11 19:32 20:2 22 26 29:4 33 34 36:3 38 39 41 44:16 47:4 50:3 59:3 61
servidor 10 55 61
servname 18:3
ses 21 41:2 59:2
session 30:2 31 36:4 44 54:2
sessions 30 36:7
set 4:2 20 27 29 33 48
settings 4:2 5 16 18 21:4 29:4 41:2 42:2 47:4 59 61:5
share 21:2 29
shared 45:3 55
shield 2:3
should 23 28
shutoff 22:2
shutting 44:2
sich 3 5:3 9 28 31 33:2 34 40 45 61
sicher 27 28 61
sie 3:5 4:2 5:2 9 10 15 18 21 23 27 28 29:2 30 31:3 32:2 33:2 34:2 36:2 38 40:5 41:4 47:3 50 55 56 60 61:3
sign 0:6 3 16:2 20 27:6 28:4 29 30:4 31:4 32:5 33 36 40:3 45:4 58:4
signature 7 12:2 27 42 53 55 59:4
signed 2:12 29:2 30 31 32:3 41 42:2 53:18
signin 16:3
signing 30 32 40
silent 30 31
since 3 19:4 50:3
sind 9 21 41 61
size 4 22 23:37 36 56:3
ske 55:2
slow 36:3
small 7 55:6
smtp 1:2 2 4:16 5:23 6 9:8 10:12 12:2 18:7 19:13 20:5 21:8 24:4 26 27:3 31:2 33 34:14 35:7 36:8 37 38:7 39:6 41:11 42 43 44:6 47:12 48:7 49:8 50:8 51:2 53:4 54:5 55 56:3 59 61:25
smtpclient 5 18
smtpclientauthentication 48:5 49:5
smtpcommandexception 36 44
so 28 29 55
socket 9:5 10:5 13 18:3 24 26 34:12 52:8 53:2 55:3 56:2
socketexception 10 34:2
socketfehler 10 18 34
sockets 10 34:2
sockettimeoutexception 9 34:2
solo 29:2
som 12 41
something 40 57:2
sometime 1:2 17
son 30 61
sorry 3 5:2 12 19:2 20 22 23:2 35 37:2 38:7 42:4 44 57 61:5
source 19:2
space 22:5 44:5
spaces 38:3
spam 1:11 12:49 19:9 36 42:3
spamhaus 12 15 19:3
spamhauss 19:2
spammer 19:2
spamming 19:2
specific 3:7 27:2 36:2
specifications 35 54
specified 15 27:7 41:2 56:2
speicherplatz 22:3
spf 14 36 42:22 59
spm 12:2 17
spoofing 41 42
src 34 52 53 55:3 56
ssh 26:2
ssl 2:5 7 8 9 10 18:2 25 26 34:6 43:2 50:2 51:3 52:4 53:15 54:10 55:26 56:27
sslerror 52 56
sslhandshakeexception 53:3 55 56
start 30 35 44 53 55
starttls 25:3 35:3 50:17 51 53:3 54:21
state 30:3 40 53:3 56:2
statem 53 55:2
status 4 9:2 10 18 24 27 34 37 44 54 55
stellen 27 61
step 3:2 61:2
stimmt 32 41:2 52
storage 22:7 44:5
store 37 53
stored 22 44
storedrv 1:2 22:3 31 36:5 37 41:5 44
stream 10:2 13 18:3 26 34:5 44 52:8 53 55 56
subcode 30:2
subdomains 21:2
subject 12:3 52:8
submission 1:2 5:3 6:3 22 23 31 36:4 41:5
submissionquotaxceededexception 36:2
submit 5 19:4 36:2 39 41:4 44
subscription 29:2
subtype 3:3
succeed 19:3 34 54
succeeded 61:2
successful 40:2 45
successfully 40:4
such 18:3 27:2 38:6 39 41 42 54 58:2
suite 29 39
suites 55:5
sun 50 51 53:5
suncertpathbuilderexception 53:4
supplied 56 59:3
support 0 1:2 4:8 19:2 25 35 36:2 50:5 54:3 55:3 56:2 57:2
supported 4:17 6:4 21 25 27:5 32 37 50:5 54:3 55:4
sure 27 42 47
suspected 1 12
suspended 1:7 21 37 47
suspension 1:3
suspicion 12:3
suspicious 0 1 9 12:5 19 36 42:2
swaks 4 61
swift 9 44
swiftmailer 9 44
switch 50:3
sync 29:2
synchronization 35:3 56
syntactically 15:3
syntax 12 35:10 37 42 54
syscall 13:2 18:4
system 1 3:2 5 10 12:6 18 19:8 23:3 34:3 35 36:3 44:18 50 51 53:2 61:2
table 38:5 42:2
tag 35 36
taille 23:2
taken 0 3 12 17:2 20 22:2 36:6 38:4 39 41:6 42:4 44
talentportal 28 29:4
target 10:6 34 44 52:2 53:8 54
tarif 21:2
tcp 9 10:3 13:5 18:3 34:5
temporarily 0:3 1:2 17:4 19:6 20 21 28 36:13 37 42:2 44:15
temporary 13:6 19 36 44:26
tenant 1 20:4 21 27:13 29:6 32:9 36:3 40:3 49:5 59
tenantattribution 20:2
tenantinboundattribution 20:2
terminated 9:3 27
test 12:2 18 21:4 34 41 56:2 58 61
tested 28:2
testing 21 32
text 11 12 56
than 9 23:2 37 41
that 2 5:3 12:6 16 18:2 19:3 20:5 22:2 23:2 27:4 29:8 32:6 34 35 36:2 37:5 38:12 39:2 40 41 50:3 52 53 54 55 58 59:2 61
the 0:4 1:6 2:3 4:11 5:5 9:11 10:9 11 12:18 13 15 16 18:6 19:20 20:8 21:10 22:5 23:10 24 25 27:52 28:4 29:23 30:9 31:18 32:16 33:4 34:15 35:5 36:24 37:12 38:11 39:5 40:13 41:13 42:19 44:5 45:2 47 48:5 49:6 50:4 51:3 52:20 53:20 55:9 56:8 58:5 59:31 60:3 61:12
their 5 19:4 31:3
then 5 16:6 27 33
there 20 34 40 54 57
they 29 38 42:2 55:3
think 0 28
third 16:2 21 27 29:2 53 55:3 56
this 0 1:10 3:2 4:4 5:10 6:2 12:18 16:3 17:2 19:17 20:6 21:4 22:2 23:6 24 27:10 28:14 29:20 30 31:2 32:2 34 35:3 36:23 37:10 38:3 39:9 40:5 41:20 42:10 44:3 45 47:6 48 50 53 54:5 55:2 58:4 59:11 61
thread 36:5
throttled 21 36:2
throttling 36:6
through 5:3 27
thumbprint 27:2
til 24 41
time 9 10 12:2 17 22 30:2 34:4 36:4 44 51:6
timed 9:5 13:2 30:2 33 34:31 38 44:5 56:2
timeout 9:11 13:2 24 34:14
times 0:3 36 44
timestamp 29 31 61
tls 9:4 11 25 34 35 36 43:3 44:8 50:2 51:4 52:10 53:5 54:25 55:24 56:13
to 0:6 1:11 2:4 3:6 4:4 5:26 9:8 10:19 12:24 16 18:3 19:27 20:9 21:15 22:6 23:4 24:13 26:2 27:18 28:10 29:29 30:6 31:22 32:7 33 34:31 35:8 36:23 37:15 38:10 39:25 40:14 41:38 42:23 44:23 45:2 47:3 50:4 51 52:8 53:34 54:12 55:7 56:5 57:2 58:4 59:14 61:14
token 5 21 27:9 30:3 31:24 40:2 56 61:2
tokens 29:2 30:2 31
too 0:9 3 4 5 7:4 12 19:4 23:10 35:12 36:63 44:6 50 55:8 56 61
tool 28 33
tosa 19:3
trace 9 27 29 31 61:2
traffic 1 19:2
transaction 5 9 12:3 23 35 36 37 41:3 42 44
transient 20 31 44:2
transition 33:2
transmission 35 36:3 44:5
transport 9:4 10 35 42 44 50 61:2
transportexception 44 61
trend 19:2
trial 21:3 36
tried 0:3 22:2 28:3 37:3 38:6
trouble 22 44
trust 29 53:3
trusted 2:2 53:7
try 1:2 4:3 9 16:6 17:16 18:2 19 20 24 27:2 29 30 32 33 34 35 36:27 37 38:4 39:4 41:3 42:2 44:35 53 56 57
trying 23 29 36:3 39:3 50
turn 5:4
turned 5:2 6 29 49
two 3:3
type 4:13 12:3 18 27:2 38 50 56:4 61:2
typos 38:4
uber 34:2 40 47:2 55
uberein 32 41 52
uberprufen 15 41 53 61:3
uberpruft 28:3 53:3 61
uberschreitet 23:3
uberschritten 22:3 34:2 36
ubuntu 26:2
um 5 40
un 3 29:2 38 40
unable 2:4 9:3 10:5 18 21 24 27 34:8 38 39:14 42 44:3 50:3 53:29 55 56 61:6
unauthenticated 5:3 19 42:7 59
unauthorized 1 20:3 27:3 29 31 41:3
unavailable 1:2 3:2 10 15 17:6 19:17 22 31 36:6 37:2 38:4 41:6 42:2 44:9 59:2 61:4
unbekannt 18:2 38
unblock 19:2
unconfigured 59:2
und 3 10 15 18 27 28 29 32:2 33:2 40 41:2 55 61:2
under 5 12:3 39 41 47
unencrypted 54:5
unexpected 9:3 12 26:2 34 36:2 39 44 51 56:7
unexpectedly 9:8 56
unfortunately 19:4 36
ungultig 15 41 52 53:2 61
ungultiger 27 61
unimplemented 4:2
unknown 4 16 18:5 20:6 26 38:27 42:3 53:6 56:3 58:4 61
unknownhostexception 18:2
unknownissur 53:3
unless 29 32
unnecessary 38:3
unreachable 24:10 38
unrecognized 4:14 35:5 50:2 54 56:5
unregistered 59:2
unrouteable 38:3
unsafe 12 55:2
unsolicited 1 12:3 35 36:3 50
unsuccessful 0:6 6:7 20 31:8 32 33 40:10 41 45:5 48:6 49:5 55 61:9
unsupported 4:2 27 35:2 53 55:14 56:4
unter 4:2 28 47 61
unterstutzt 4:2 56
until 44 59:4
untrusted 36:2 53:6
untrustedroot 53:2
unusual 1:4 36:4 40
unverified 1 17 28:2 38:2 59:3
up 4:2 13 22 27
update 33 55
upgrade 1 21:5 51 55
uri 27:16
uris 27:4
url 12:3 27 29 55
us 1:2 2 12:3 21:2 36 39 40 59:2
usable 4 13
usage 27:2
use 1 3:4 4 5:4 6:3 12 16 19:4 20:2 21:2 27:3 28 29:8 30 31:3 32:5 33:2 35:3 39:3 40:2 41:6 45 48 50 52:2 53 54:3 59:3 60:4
used 4:2 27:5 41 44 45 54 59
user 0:5 1:5 3 4 5:2 12 16 17:3 18 22:7 27:4 29:7 30:11 31:7 32:10 33 36:18 37:10 38:33 39:5 40:7 41:38 42:6 45:4 47:9 53 58:12 59:2 60:5 61:16
useraction 1:2
username 3:8 6 9:2 16 31:2 47:2 58 60:2 61:20
users 5:2 12:2 19 22 27 28 29:2 33 36:3 38 42:2
using 1 9 17 19:20 27:2 29 30 34 50:3 61
usuario 41 61
valid 4 5 12 15:3 20 27:6 30 31:3 35:5 38:2 42:7 51:11 52:12 53:7 59:4
validate 52:2 59:3
validated 53 59:4
validating 13 61:4
validation 28 42:2 51:2 52:3 53:3
validator 51:2 53:3
validatorexception 53:2
validierungsverfahren 52 53
validity 51:2
valu 23 27:6
var 34 44 52 55
vendor 9 27:4 34
verbinden 31:2 32
verbindung 2:2 9:3 10:4 18 30 31 34:6 50 54 56
verbindungen 10:2 36 54
verbindungsaufbau 10:2
verbindungsversuch 34:2
verbundene 32 34
verdict 1:2
verfugbar 10:2 32 37 44
verification 3 5 7 17 28:3 38 42:8 51 52:4 53 59
verified 27 28:7 38 41 52:2 59:25
verifier 23 36
verify 0 2:6 5 18:2 21 38 41:2 42:9 51:4 52:8 53:18 55 59:8 61:4
versand 21 41 47:2
verschlusselung 50 54
versenden 5 41
version 25 53 55:19 56:18
versuchen 0 10 17 18 34 36 56
versucht 28 38
vertrauliche 28:2 40
vertraunswurdigen 53:3
verweigert 30 39
verweigerte 10:2
verwenden 3:3 32 40 41 54 60
verwendet 29 32
very 12:3 19
veuillez 23 31 33 36 44
vhcm 31:2
via 16:4 18 19:3 25 27:2 50
viele 0 36
vieler 0:2
view 23:2 59
violation 12:3 20 23 35:2 36 42
virtual 38:2 42:2
virus 2:4 12:9
visit 12:8 17 19:7 23:2 27:2 36:2 41 42 48:4 49:3 55 59:2
voll 22:4
volume 36:3
vom 9 28 30 34 41 61:2
von 2:2 9 20:2 23:2 28:3 32 36 40:2 47 53:7
vor 5 54
vorgang 15 41
vorhanden 32:2 38
vorubergehend 0:2
votre 31 33 36 40 42 61
vous 29 40 41
vy 31:2
vz 31:2
wait 36:3
waiting 9:4 56
want 5:4 32 35 37
wantautherror 5:4
war 30 34 40:3 41
was 0 2:2 5:11 6 9:7 11 12:7 19 27:6 30:3 31:10 34:3 35:2 36:2 37:4 38:3 40:5 41:3 42:3 44:2 52 53:4 54:2 56:7 61:2
wascl 1:2
wasnt 44 54
we 5 12:2 18 19 20 34 35:2 36 37 39:4 50 56:2
weak 4 7:3 55:2
web 1 2:2 16:8 18 27 29:2 34
webloginrequired 16:2
webmail 33:3 47:2
wegen 0:2 44:2 56
weil 10:2 23 34
weiterhin 9 34
wenden 9 34
wenn 4 9 29 34
werden 3 9 10:5 18:4 23 29:2 31 32:2 33:2 34:3 40:2 50 53:3 54 61:2
were 30 40 42 61:2
werent 19:4 36 37
west 41:2 59:4
weve 28 40
what 18 34 56:2
when 4:2 5:2 28 37:3 54
which 4 27 31 35 41
while 9:5 13 21:2 34:2 36 39 44 56
whitelist 20:2
whitelisted 12 20
who 27 29
why 19 42
wiederholen 15 41
will 19:5 24 27 40
win 10 12
wird 2 28 29
with 0:3 1:4 2 3 5 9:4 10:2 12:2 16:3 18 20:2 22 23 24 26 27:9 28:3 29:6 30:2 31:4 32:7 34:5 36:2 41:7 42:6 43 44 45 50:3 52 53:3 54 55 56:2 59 60 61:6
within 29:2 36 39
without 5:3 12 15 28 42 54:2 56
work 32:2 61
workspace 23 29 39
worthy 4:2
write 9:3 19 44:3 55:3
wrong 18 20 25 27:2 38 52:2 56:18 57 61:2
wsdh 12 36
wurde 0 9:2 12 18 27 28:2 29:3 30:2 34 38 40:2 41 53:3 56:2 61:2
wvz 31:2
wwu 31:2
www 34 44 52 55
xllmnvbs 31:2
xmi 31:2
xoauth 4 47
xxxx 27 32 50 54
xxxxx 22 29 32 37:4 38:2
xxxxxx 27 29
xxxxxxxa 50:3
xxxxxxxx 27 32 50
yahoo 27 42 59
yet 1:2 21:3 28:2 31 35 51:9
you 0 1 3 4:2 5:8 12:2 17 18 19:7 20:2 21 22:2 23 27:6 28:3 29:8 30 31:5 32:4 34 35:2 36:7 37:6 38:6 39:4 40:4 41:10 42 45 47 54 56:2 59:5
your 0:10 1:15 3:2 4 5:9 9 12:6 16:8 17 18 19:34 20:15 21:17 22 23:3 27:5 28:4 29:19 30:3 31:7 32:2 33:2 34 36:25 37:10 38 39:2 40:15 41:10 42:14 44:2 45 47:3 48 49 50:3 55 56:2 59:18 60:3 61:3
youre 19:3 32
youve 0:3 36:3 39
zablokowane 0 20
zeitspanne 34:2
zeituberschreitung 34:3
zertifikat 2:3 52 53:2
zertifikatkette 53:2
zertifizierungsstelle 2 53:3
zielcomputer 10:2
zielprinzipalname 52:2
zu 0:3 2 4 5 9 23 31 36 38 41:2 56
zugreifen 32:2 40:2
zugriff 20 21 28:3 29:3 32 40:2 47:4
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
