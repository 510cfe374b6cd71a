// Written by `npm run learn`: words of the labelled texts with their causes.
export const learntCauses = `
account-locked:28 auth:22 connect message
account-suspended:50 auth:18 message:18 recipient:4 sender:9
antivirus-interception:24 connect greeting starttls:2 tls:20
app-password-required:52 auth:50 sender:2
auth-mechanism-unsupported:80 auth:74 ehlo:2 greeting
auth-required:118 auth:9 message:3 recipient:36 sender:58
basic-auth-retired:13 auth:12
certificate-too-weak:3 tls:2
client-certificate-required:3 tls:3
connection-dropped:66 auth:3 connect:9 ehlo:3 greeting:10 message:21 quit:3 recipient sender:3 tls:7
connection-refused:47 connect:45
content-rejected:139 message:137
dns-failure:30 connect:3 greeting message:2 recipient:2 resolve:19 sender
ehlo-rejected:35 connect ehlo:26 recipient:6 sender
external-apps-blocked:15 auth:15
greylisted:36 message:3 recipient:33
host-not-found:53 connect:6 recipient:2 resolve:41
ip-blocklisted:127 auth connect:49 greeting:27 message:10 recipient:31 sender:4
ip-not-allowed:69 auth:14 connect:17 greeting:10 message recipient:23 sender
license-or-plan-limit:35 auth:13 connect message:15
mailbox-full:44 message:7 recipient:32
message-too-large:48 message:35 sender:6
network-unreachable:26 connect:24
no-encryption-offered:3 starttls:2 tls
not-an-smtp-server:22 greeting:20 tls
oauth-app-misconfigured:89 auth:3 tls:2
oauth-app-not-accepted:29
oauth-approval-missing:85 auth:2
oauth-sign-in-ended:27 auth:3
oauth-token-invalid:67 auth:29 message
oauth-wrong-account:28 auth:2
password-expired:15 auth:15
port-blocked:76 connect:70
protocol-error:90 auth:12 connect:3 ehlo:13 greeting:4 message:11 recipient:10 sender:33 starttls:2
rate-limited:184 auth:12 connect:21 ehlo greeting:14 message:51 recipient:54 sender:19 starttls
recipient-rejected:77 message:15 recipient:57 sender
recipient-unknown:107 message recipient:93
relay-denied:93 auth connect message recipient:83 sender:2
security-defaults-or-conditional-access:34 auth:14 sender
send-as-denied:131 message:22 recipient:10 sender:86
sender-rejected-policy:123 message:36 recipient:18 sender:62
server-tls-broken:4 starttls tls:3
service-unavailable:135 auth:25 connect:11 ehlo greeting:12 message:36 recipient:13 sender:21 starttls:6
shared-mailbox-no-login:10 auth:8
smtp-access-disabled-by-provider:28 auth:25 sender
smtp-auth-disabled-mailbox:8 auth:6 sender
smtp-auth-disabled-tenant:9 auth:8 sender
starttls-stripped-or-middlebox:45 auth:4 ehlo:2 greeting:7 message:3 recipient sender starttls:25
tls-certificate-expired:33 message starttls:5 tls:26
tls-certificate-name-mismatch:59 message starttls:11 tls:46
tls-certificate-untrusted:83 message starttls:20 tls:61
tls-required:61 auth:27 ehlo message:2 recipient:3 sender:18 starttls:8 tls
tls-version-too-old:73 auth starttls:16 tls:55
tls-wrong-mode:58 connect greeting:8 starttls:2 tls:46
unknown:7 connect
unknown-user:15 auth:11
unverified-sender:60 message:33 recipient:3 sender:23
username-format:11 auth:11
wrong-credentials:209 auth:205
`;
export const learntCounts = `
200 34:2
220 2 9 24:2 33 47:8 53
250 4:2 9:3 47:3
300 15:2 34
301 24:2 52:2
305 9 58:2
332 53:3
334 29:2
365 18 29 35
400 24:3 25:11 26:2 27:6 29:2
401 25:6 33
402 5:2 19 40
403 25 26 27:2 30:6 34 41 52 56
405 40:2
415 39 40
417 20:2
421 0 1 9:11 15:2 17:7 18:5 19:2 33:7 34:54 39 42:30 47 51:3 52:3
422 19 20:4
431 42:2
432 31:2 34:2
435 42 58
450 1 3 9 11 12:2 13:2 15:18 17 18:7 19:2 34:23 35 36:4 40:3 42:2 50 56:3
451 1 5 9:3 12:3 15:11 17:3 18 19:3 20 33 34:11 35:2 37 39 40:6 42:36 47 50 51:5
452 15 19 20:9 34:12 42:12
454 5 33:2 34:9 37:5 42:19 51
465 2 10:2 16:4 22:3 32:5 50 53
500 4:3 21 33:6 34:4 47 51
501 5 13:11 17 21 29 33:16 35 36 39:6 40:2 53 56 58:3
502 1 4:3 19 33:4 47:5 51:2
503 4:7 5:8 33:19 39 40 51
504 4:18 13:4 33:3 51
511 36:2
512 16 21
513 37:2
514 21:2
521 17 33 37
523 21 33 51:2
525 1 18:2
526 3 58:2
530 5:42 51:22 56 58:3
534 0 3:7 4 14:5
535 0:15 1:10 3:33 4:8 6:8 14:7 17 18:7 19:8 29:12 30 31:9 33 34:2 38:8 42:5 43:5 44:18 45:6 46:5 47:2 51:2 52 55:8 57:11 58:154
538 51:4
540 36:2
541 35:2
550 0 1:22 5:35 6:4 11:59 13:11 17:51 18:18 19:6 20:6 21:2 33:6 34:37 35:46 36:80 37:49 39:52 40:81 42:3 44:7 47:2 51:3 55 56:32 58:4
551 11:2 20 35:2 37:5 39:2 40
552 11:9 20:13 21:27 33 34 35
553 5:7 11 17:6 33:5 35 36:3 37:3 39:29 40:10 51 52:2 56:4
554 1:8 5:5 11:49 13:3 17:46 18:24 19:2 20:6 21:7 22 24 33:7 34:8 35:6 36:5 37:17 39:20 40:12 42:7 44 47 50 51 52 56:14 58
555 33:4
556 35 56
571 11:3 17 18 37:2
587 5:3 9:2 10:8 12:2 16:2 22:6 32:21 49
592 52:2
4.1.0 42:2
4.1.1 15 36:2
4.1.2 12 36:2
4.1.8 40:6
4.2.0 15:8 29
4.2.1 34:4
4.2.2 15 19 20:9
4.3.0 20 33 34:2 42:15
4.3.1 42:7
4.3.2 15 20 34:10 42:10
4.3.5 42:4
4.4.0 12 33 42:2 51
4.4.1 9 32 42
4.4.2 9:7 34 52
4.4.5 34:2 42:3
4.5.3 34:9
4.7.0 9:2 12 15 17:2 18:2 33:3 34:21 41 42:22 51:3 52
4.7.1 13:4 15:13 17 18:3 19 33 34:16 35 37:5 42:4 51
4.7.12 31:2
4.7.25 12 18:5
4.7.26 40:2
4.7.28 34:5
4.7.500 34:2
4.7.650 17 34
4.7.66 52:2
5.0.0 0 13:2 33:3 39
5.0.350 11:2
5.1.0 1 5 11 34 35 36 39:5 40:10 56
5.1.1 20:2 35 36:38
5.1.10 35 36:5
5.1.2 33 35 36:2 37:2
5.1.4 35:2
5.1.7 33:4 40:3
5.1.8 1:5 40:8 56:2
5.1.90 34:2
5.2.0 1:2 11:2 20 21:2 34:2 35 39:2
5.2.1 11:2 35:5 36:2
5.2.121 34:2
5.2.2 20:10 34
5.2.252 39:4
5.2.3 21:6
5.3.0 11 17 36 42
5.3.2 17:2
5.3.3 4:2
5.3.4 0 21:18
5.3.5 42:2
5.4.1 35 36:3 37:3
5.4.5 34:6
5.4.6 1:3 33 42:2
5.5.0 5 33 35 40 42
5.5.1 4:7 5:10 13 18 33:14 47:4 51:3
5.5.2 4:2 11 13:5 21 33:11 51
5.5.3 34 35 39
5.5.4 4:2 5 13:3 17:2 33:6 39:2 51
5.5.6 33 42
5.6.0 11:8
5.6.7 33:2
5.7.0 0:3 1:5 3:9 5:16 11:11 17:2 19:2 20 21 33:2 34:5 35 37:2 39:2 40 51:10 57 58:21
5.7.1 1:6 3 5:28 6 11:50 13:6 14:3 17:37 18:20 19:4 21:2 29 34:11 35:10 36:7 37:43 39:46 40:22 44:5 47:2 51:3 56:11 57 58:11
5.7.10 33 51:2
5.7.11 51:3
5.7.124 35:2
5.7.13 1 35
5.7.133 35:4
5.7.139 0:3 6:6 31 38:8 43 45:5 46:4 52 58:2
5.7.14 0 3 14:3
5.7.23 40:3
5.7.232 19 34
5.7.233 34:2
5.7.26 40:7
5.7.3 0 5 18 29:9 30 43:4 45 47 51:3 52 58:6
5.7.30 6:3
5.7.367 37:2
5.7.4 4:9
5.7.501 1:2
5.7.509 40:3
5.7.515 40:3
5.7.520 35:5
5.7.54 37:4
5.7.57 5:9
5.7.60 39:7
5.7.606 17:2
5.7.64 18:2
5.7.68 18:2
5.7.7 11:2 51:2
5.7.708 1 17:2
5.7.750 56:2
5.7.8 0:3 1:4 3:18 4:5 14:2 18 19 29:4 31:5 42:5 44:3 55:5 57:2 58:63
5.7.9 3:7 4 14:3 40:3
aaaa 12 40:3 58
ab 10:2 47
abc 3 17 25:2 34
aber 38:3
abgebrochen 9 28:2
abgelaufen 25 29:2 31:2 48
abgelehnt 10 28 57 58:3
abgeschlossen 26:2 28
able 25 27 35 42 54 56:3
abnormal 3:2 58
aborted 11 20:2 21 33 42
about 9 11 17 25:3 33 38 51
absender 39:3 40:2
absenderadresse 39:4 56
abstract 9 42
abstractsmtptransport 9 42
abuse 1:5 11 17:2 35
acceder 27 28 38
accept 17:2 18 35:4 37:2 40:2
accepted 1 3:7 6 11:5 13 14 17:4 18 29:2 34 36 37:4 40:5 44:2 52 58:3
accepting 17 35:2 42:4
accepts 25:2 35 36
acces 25 26
access 1:5 5:5 11 13:5 14:4 17:14 18:17 19 25:6 26:8 27:18 28:4 29:9 30:9 32 34:2 35:9 36:3 37:21 38:10 39:2 40:8 44:4 56:2 58:3
accessing 27 34 38
accesspolicy 27:3
according 49:3 50
account 0:16 1:22 3:4 4:3 14:4 19:15 20:5 26:4 27:2 28:2 30:15 34:4 35:6 36:9 37:2 38:2 39:7 40:2 43:2 44:3 55:5 56:10 58:5
accounts 19:2
acquire 25:2
action 0 1:2 3 11:2 15:7 18 20:4 21 34:6 36:4 37 39:6 40:4 42:2
activate 19:2
activated 1:2 19:2 35 44
activation 1:2 19:4
active 0 1 3 30 33 34 35 42:3 58
actively 10:4
activity 0 1:5
add 19:4 37 39 42 56:6
added 25:2 30:4 55:3
additional 10 11 22 32 34 38
address 0 1:4 5:8 11:2 12 13:3 15:10 16:2 17:12 18:7 19:7 20 22:4 25:3 30:2 33:16 34:8 35:15 36:42 37:7 39:56 40:34 42:3 51:2 56:28 57:6
addresses 11:2 17 18 19:2 22 39:4 40:2
admin 27:22 28 38:2
administrador 27:4
administrative 11 35 40:2
administrator 0:2 1:3 5 11 18 25:3 27:21 29:5 32 34:2 35:5 38:10 40 43 46
administratorgenehmigung 27:2
administrators 27:2
administratorzustimmung 27:2
adresse 13 17:3 18:2 36:4 39:3 57
advertise 4:3 47:3
advertised 4:2 51
after 1:2 9 10:2 15 20 25:2 32:7 33:2 42:3 43 47 48:6
again 12:4 14:6 15:14 16:2 17 18 22 25:2 27 28:4 29 30 31 32 33 34:25 37 39:3 40:2 42:27 54
agent 11 35 42
akgnsbv 14:2
aktiv 3:2
aktivieren 44:3
aktiviert 44:3
akzeptiert 3 51 58
alert 8:3 41:2 48 49 52:16
algorithm 52:5
alias 36:3 39 56
all 17:2 18 19:2 36:2 40:5 42 51:2
allow 4 18 27 35:5 38:2
allowed 1 3 4:2 5:6 11:5 14 17 18:11 19:4 20:2 21:2 25 27:2 33:2 34:6 35:3 36:2 37:6 39:27 40:8 51:2 56:5
already 4 28 29:2 33:3 42
als 11:3 30 57
alternate 17:3 51
alternative 49:6
altname 49:2
altnames 49:6
am 37 57 58
amount 1 11:4
an 0:4 1:4 2 3:7 5:4 9:4 11:2 17:3 18 22 25:4 26 27:9 28:2 29 30:4 31 32:2 34:7 37:2 38 40:2 42:2 47:2 50 53:6 54 58
and 1 3:6 4:3 5:2 11:5 14:7 16 17 20 22 25:4 26:3 27:4 28 29:6 30:9 31 32 33:3 34:5 37:2 39:3 40:7 43:2 44:2 51 52:6 56:8 58:10
andere 39 49
andern 4:2 53
anforderung 25 27:2
angemeldeten 39:2
anmelden 5 26 31 37 38 43 58:2
anmeldung 0:2 3 5 18 28:2 38:4 45 51 57 58:2
anna 5:2 15:2 20 30:5 34 35 36:5 37:3 39 40 42
anonymous 5:5
another 30 38 58:2
answer 12 14:4 29 34:5
anti 2:3 17 40
anwendung 27:4 30:2 38
anwendungsspezifisches 3:2
any 4:2 25:4 27 40 49:4
anzahl 34:2
ao 2:2
api 5 19 25:3 27 49 58:2
aplicacion 27:2
app 3:7 25:13 26:23 27:21 28:2 30 34 38:2
application 3:11 11:2 25:26 26 27:18 28 30:9 34 38 55:3
apponly 27:3
appropriate 52:3
approval 1 19:2 27:5
approve 14 27
apps 14:2 25:3 26:3 27:3
aprobacion 27:3
are 1 3:2 4 5 6 11:4 15 16 17 18:3 19:4 21 25:5 27:2 28 29 30 34:2 35:4 36:2 37:3 39:6 40:3 42 51 52:5 56
argument 13:5 33
arn 39:2 56:2
array 9 29
as 1:2 4 5:2 11:9 17:3 18 19:2 25:3 30:5 35:5 36 37:3 39:26 40:3 50 51 56:2 57:3
ask 11 17:4 18 27:5
asked 25:2
assertion 25:2
assign 22:2
assigned 19 27:3
assistance 17 35:4
associated 1:2 56
at 1:2 3:8 5:3 11 14:4 17:6 19:3 25 28 29 32 33 34:3 36 42:3 51 52 58:2
attachment 11:11 21:2
attack 17 34
atteinte 21:2
attempt 11 15 26 32:5 34 50
attempted 26 51 53
attempting 5:2 17:2 39 53
attempts 0:4 3 34:7 36
attribution 18:3
au 36 39
audience 25 29:2
auf 17 26:2 27:2 30:2 32 38:3
aufgelost 16:3
aup 1 22 39
aus 0 38
ausgestellt 2 50:3
autenticacion 58:2
autenticazione 5 58
auth 0 3 4:15 5:18 6 17 18 24:2 25 28 29:5 33:4 34:4 35 37 39:8 42 45:4 46:6 51:4 52 55 58:5
authenticate 5:11 9 14 29:2 34 40:4 42:5 43 51 56:2 58:7
authenticated 5:17 30 33 35:6 38:3 39:9 43 46
authentication 0:8 1:5 3:12 4:55 5:50 6:11 18:2 19:3 25:3 28:5 29:17 30:2 31:2 33:5 34:3 35:4 37:4 38:13 39:2 40:6 42:16 43:5 44:5 45:6 46:6 47:3 51:9 52:3 55:4 57:3 58:116
authenticationfailedexception 4:2
authenticators 4 9
authentification 3 5:2 58:2
authentifizierung 3:2 5:2 44 46 58:2
authentifizierungsmethode 4:3 58
authorised 30 39
authority 2 50:4
authorization 3 18 25:3 26 27:6 28:4 29:2 39:2 44 54 58:8
authorize 25 29 33 47
authorized 11 17:5 18 19:4 27 35 37 39:9 40:3 56:4
available 4:6 17:5 18 19:2 32 34 35 39 42:12 52:2 58
avast 2:3
away 17 35
aws 1:2 39:2 56:2
azure 25:5 27:2 30:2
back 15:3 42:2
bad 0 1:2 3:7 9 13:4 14 17:2 18:2 24:3 29:3 33:7 34:3 35:3 40 49 50 52 53 55 57 58:8
badcredentials 3:6 14 58
badmailfrom 40:2
banned 0 11:4 17:4 35 40
banner 9 24:2
barracuda 17:2
based 11 17:2 25 40:2
basic 6:10
bc 11:3
be 9:2 10:7 11:3 16:7 17:6 19 20:2 21 25:6 26 27:2 30:4 31 32:5 33 34:7 35 36:4 38:8 39:2 40:2 43 49 50 55:3 56:12 57:2 58
because 0:2 9 10:5 11:6 16 17:4 19 25:4 26:2 27 29:4 32:4 34:6 35:4 38 40:6 48 49:2 50:2 51 52:4 56
been 0:4 1:10 6 11:6 15 17:14 19:2 25:4 26:5 27:2 29:5 34:5 35:2 37:2 38:3 40:8 42 50 52 56:3
before 5:2 9:2 25 27:5 28:3 29 31 33 48 51:5 54 56:2
behalf 27 39:2
bei 12 32 43
beim 32 38 39 58:2
being 25:3 26:2 27 29:4 34 37
beispiel 25 27
bekannt 16:2
believe 17:3
belong 39:2
benachrichtigt 27:2
benutzer 27 28:3 30 39:2 58
benutzerkonto 30:2
benutzername 3 57 58:5
best 11 34
bestimmten 32:2
between 25:2
bevor 28 31
bewerber 26:2
bietet 47:2
big 21:5
bin 3:3 11 14 17:2 29 51
bitdefender 2:3
bitte 0 3:5 4:2 5:2 10 13 15 16 29:3 31 34 37 39 44:5 47 51 57:2 58:2
bl 17:6
black 17:7 40
blacklist 17:3 35 40
blacklisted 11 17:5 18 35:2 40:4
block 17:11 27 35 40
blocked 0:3 1:11 11:13 14:2 15 17:34 18 25 26:7 27:7 32 34:2 35:9 38:7 39 40:10 43 51 56:2
blockiert 2 26:3 27:3 30
blocklist 17 40
bloqu 25 26 35
bloque 17:2
body 25:2 29 47
boite 20:2
boringssl 50 52:3 53
both 4:3 40
bounce 5 34 35
bounced 11 42
broken 9:2
browser 0 3 14:6 26 28:2 31 38:2
builder 50:4
building 50:6
bulk 11 33 51
busy 3:2 15 20 34 42:4 58:2
but 9:4 29:2 30 37:2 38:2 43 49 51:2 52
by 1:2 2:3 4:8 9:4 10:2 11:17 17:12 18:4 21 23 25:6 26:5 27:8 28:3 29:8 32:2 33 35:8 36:10 37 38:13 39:20 40:6 44 46 47:4 49 50:9 51 52:2 58
bytes 8 21:2 41 48 52:4
ca 2:8 7:2 50 52
callback 25:2 28 50
can 17 19 25:7 26 27:8 28 33 34:2
cancel 28:2 29
canceled 28:2 33:2
cancelled 28 33
candidate 33 34 35:6 36:12 37:10 39 42:2
cannot 4:2 10 16 18:7 20:2 22:2 25 26 29:2 30:9 32:5 33 35 36 37:2 39:3 42:4 43:2 47 49:2 50 52:4 53:3 54 56:4
cant 5 10 19 25:3 26:2 30:2 34:5 36 38 40 45 50
capability 24:5
case 11 21 39
casella 1 34
cert 2:3 48:8 49:2 50:12 52
certificate 2:19 8:3 18 25 48:26 49:46 50:61 52:2
certificateexpiredexception 48:2
certificates 49:6
certification 50:8
certpathvalidatorexception 48:2
certs 49:6
cet 48:2
cette 26 38 39
cgi 3:3 11 17:2 51
chain 2:13 48:2 49 50:7
change 1 4 29:6 31 38:2
changed 29:4 31
changing 4:3 53
channel 29 33 34:3 42:5 45
characters 11:2 33
check 1:2 5:2 9 18 19:2 25 27 32 35:2 36:2 37 39 40:3 48:2 49 50:2 52 56:5 58:6
checking 36:4
checks 29:2 40
chkuser 36:2
choose 52:2
cipher 52:5
ciphers 52:2
clarify 17:4
classes 9 42
classified 11:2
client 4:4 5:25 6:3 9:4 10:2 12 13 15 16:3 17:19 18:16 24 25:34 27:6 31 32:5 34:6 37 39:10 45:5 46:4 47 48 49:3 52:9 53 56:2
clientauthentifizierung 45 46
clients 14 51:2
close 9 28 32 39
closed 9:10 28:3 32 53
closing 9:4 18:2 33 34:7 42:7 51:3
cloud 17 27
cloudmark 17:2
cn 2:7 48 49:9 50:2
code 3 5 6 9:5 10:2 11 12:2 16:5 17 19 22 24:2 25:3 27:4 28:2 29:4 32:3 39 42 48 49:2 50:2 52 53:3 58:3
codes 11 17:2 28 34:2 40:2
comcast 17 18
come 15:3 42
command 4:11 5:6 9:2 11 13:10 23 24 32 33:11 34:2 37:2 39 40 42 47:6 51:12 53 58
commands 5 33:8 34:2 40
common 25:4 49:4 52:4
communicate 52:3
community 11 17
company 11 18
complaints 34:3
complete 20 27:2 28 57:3
completed 26:3 32
compliant 11:3
comply 25 26:2
compte 29 35 39
concurrent 34:12
conditional 29:2 38:5
configuration 1 25 27 29:5 34 38:2 42:7 50 56:2
configure 5 25:2 37 40
configured 4 16 18 25:10 26 27:5 34:2 37:2 40 42
confirm 56:4
confirmed 56:2
conn 24 32 53
connect 9 10:25 16:2 18:2 22:17 24 27:2 28 30 32:27 36 42 49 50:8 52 53:2 54
connected 32:3 43
connectex 10 32
connecting 9 28 32:2
connection 9:32 10:26 16:4 17:7 18:3 24 29:4 31 32:30 33:2 34:12 36 37 39 42:10 48 49:3 50:2 51:14 52:2 53:8
connections 10 13 17:4 18 34:16 42 47:3 51:2
connector 4 18
connects 34:2
consent 25:3 26 27:8 28:3 29
consented 25:3 27:6
consumers 25:2
contact 0:3 1:6 5 11:3 15 17:13 18 19:2 25:5 26 27:4 32 34:5 35:5 38:6 40 43 47:3
contain 25:2 29 33 49:2 56
contains 11:9 34 40
content 11:22 17 21 42 47 53:2
context 28 32 52
continu 0 14:3 28:2 32
control 17 19:2 40 56:2
correct 16 39
correlation 27 29 58
corrupt 11 53:2
corrupted 53:3
could 5 9 10:10 16:7 17 20 25 28 29 32:4 34 36:2 40:2 42 49:2 50:3 52:2 58:3
couldnt 10:2 16 22 32:5 36
count 33 42:3
country 18:2
cox 17 34
cram 4:4 5
create 3:2 5 25:3 54
created 25:2 34
credential 25:2
credentials 3:6 5 14 25:2 27 29 37:2 38 44:4 58:26
credits 19:3
criteria 38:5
cross 25:3
crypto 49:4 50 52:2
csi 17:2
curl 10:2 16:2 32:2 39 47:2 50:3 53:2 58:4
current 19:3 48:4
currently 5 15 17:2 18 26:2 42
customer 17 34:2 35
da 10:2 26:2 32:2 44 47 52
daily 19 34:18
dane 49:2 50
darauf 38:3
das 2 3 4 20:3 25 28 29:2 30:4 31:2 32 36 48 49 50:3 58:5
dass 25 27:2 58
data 5 9:6 11:3 26 27 29 33:4 34:2 40 47:3 58:9
databytes 21:2
date 11 29 48
daten 9 26:2
datos 27 58
dauthentification 58:2
dav 27:2 29
davmail 27:2 29
day 17 34:3
dd 35 36:2
de 3 10 11 17:3 26 27:4 28 31 32 34 38 39 49 58:6
deactivated 1 35
deaktiviert 44:2 45 46:2
debian 24:2
declined 28:3
defaults 38:3
deferred 4 9:2 10 15:2 16 17:2 22 32 34:6 40 51 52
defined 5 33 40
del 17 27:3 48
deleted 19 25:3
deliver 5 20:2 34 37:2 40:2
delivered 17 20 34 35 36:2 42
delivery 11:3 20:3 34:2 35:6 36:3 37:3 42 51
dem 5 9 10:3 16 30 32:2 39:3 47 49
den 9 13 19 21 26 27:2 32 38:2 39 44:5 46 53
denial 17:2
denied 1:5 5:9 11:3 13:5 15 17:9 18:11 26 27:8 28:2 32:4 34:3 35:9 36:3 37:39 39:12 40:11 44 47 56:3 58:7
deps 8 52:2 53:5
depth 2 48 50:3
der 4:3 5 9:2 10:4 12 16:7 19 25:2 26 27:3 28 30:3 32:4 37 38 39 44 47:3 49:3 52 58:4
des 13 20:6 32 38 39:2 47
description 25:2 27 28:3 29:3
desktop 13:2
destinataire 20:2 35 36
destination 12 16 33 35:2 48 51:2
details 11:2 17 25 26 28 35 51
detected 1:8 11:15 34:6 38 42
determine 40 53:3
developer 25:4 26:2
developers 56:2
device 25 28 38:5
dh 52:7
dhe 52:2
dial 10:3 12:5 16:2 32:4
dictionary 17 34
did 4:2 32:3 38:4 40:2 49:9 51
didnt 11 47 58
die 2 4:2 9:2 10:5 13 16 21:4 25 26:3 27:7 28:4 29 30:2 32:3 34 36 38:5 39:2 46:2 50:6 53:2 58:2
dienst 16:2
diese 26:5 27:3 30 32 38:4 39 47
diesen 26 39 47 50
dieser 2 18:2 26:3 27 39
dieses 9 31 44:4 45
different 30:3 39 55
direct 18 20 27
directly 17:3
directory 0 20 25:4 30 38 42 55:4
disabled 0 1:8 6:6 14 18 25 26 27:8 34 35:7 37 43:2 44:5 45:5 46:8 52:5 58:2
disallowed 25 39:4 51 56:2
discarded 11 34:3
disconnected 9:4
disk 20 42:7
dkim 34 40:9 56
dmarc 12 40:14
dns 1 12:8 13 16:3 17:2 18:12 25 40:7 42 49:8 56:2
dnsbl 17:2
do 5 11 17 18 25 28 33:2 36 37:7 40 47 52:3 58
doc 11 17:2 40:2
docs 11 17:2 40:2 56:2
domain 1:2 4 5:4 11:5 12:5 13:9 14 16:3 17 18:3 19:8 25 32 33:3 34:8 35:5 36:8 37:10 39:4 40:43 42 50 51:3 56:25 57:2
domains 9 18 19 33 37:3 40:3 56:6
dos 4:8 5:2 12 13:2 17 18 19 23 25:8 29 30:10 33 35:8 36:11 37:2 38:3 39:17 40:18 44 47:6 49:12 52:2 53:6 55:5 56:6
dosnt 4:2 18 22 25:2 26:2 30 35 36:3 37 39:2 40 47:3 49:5 55
double 3 32 36:4
dovecot 24:3 55
down 16 34:3 42:3
driver 35 45
dropped 9 52
dt 11:2 15
du 0:2 1:5 10 11:13 17:8 19 20:5 21:3 28 29:17 34:9 35:2 38:3 39:5 40:6 42:7 52 53:2 58:4
duplicate 11:2
durch 27:3 38
durfen 39:2
during 5:5 9:2 28 42 48 53
dutilisateur 58:2
dvcmq 58:7
dxmioii 29:2
dynamic 17:5 18
eacces 32:2
eaddrnotavail 22:2
eai 12:4
eauth 0 3:2 4 5 6 18 29 34:2 44:2 46 51
econnection 9:2 10 32
econnrefused 10:9
econnreset 9:4
edns 12 16
ee 7 17 52
eenvelope 5 33 36 39:2 56
ehlo 13:7 33:7 34:2 37 42:2
ehostunreach 22:3
eicar 11:2
ein 3:3 9 27:2 30 31 32:2 38 43
eine 9 27:3 32 38 47
einen 11 38 52
einer 17 32:2 50:3
eines 27 53
eingestuft 11:3
einschalten 5 44
einstellungen 4:2 10 16 39 44:6 58
either 18 19 25 37 40:5 51
email 1:6 5:2 11:9 12 15 16 17:5 19:5 20:3 21:2 34:5 35:3 36:11 37 39:7 40:8 42 51:3 52 55:2 56:15 57
emailhidden 55:2
emails 1 19 34:4 39 56:3
emessage 11 34 56
emetteur 39 40:3
empfangers 13 20:4
empty 9:3 37
en 11:2 21 34 39
enable 5 14 24:3 44:4 49:4 50 52:2
enabled 3:3 4:3 15 19:3 25 44:2 51 52
encountered 25 48
encrypted 4:4
encryption 51:15 53:2
end 9:2 11 25 26 34
endpoint 25:5
enetunreach 22:3
enforced 27:5
enotfound 12 16:8
enroll 29:2
ensure 25:3 26
enter 3 55
entered 16 28
enthalt 11 38
entries 40:3
entry 18:2 35 40
entspricht 26 30 39
entweder 10:2
envelope 35:2 37 39:5 40:6 56
envolope 39:2
eof 9:6 48 53
epipe 9:2
eproto 52:4 53
eprotocol 18 24
equal 39:3
er 27:2 35
erfolgreich 38:3 45
erforderlich 3:2 5 27:5 51:2
erfullen 38:2
erfullt 38:2
erlaubt 18 37:2 39
erneut 0 15 29 34
err 41 48 49:2 52:2 53
erreichbar 22 36
erreicht 34:2
erreur 25 58
errno 9 10:2 12:2 16:5 22:2 50:3 53:2
error 0 1:4 2:4 3:8 4:10 5:8 8 9:7 10:5 11:4 12:6 13:2 16:5 17:11 20 21:2 23 24:2 25:5 26 27:5 28:4 29:5 31 32:7 33:23 34:18 35:2 36:4 37 39:3 40:4 41:3 42:21 44:3 45 47:4 48:5 49:4 50:12 51:4 52:12 53:18 55 56:4 57 58:43
erroraccessdenied 27:3
errors 2 17:2 19 33:3 34:2 36 48:2 49 50:4
ers 17:3
es 10:3 16:2 32:2 34
eservfail 12:2
eset 2:4
esmtp 9 17:5 47 53
esocket 2 49:3 50:2 52 53:6
essayer 21 42
est 3 35
establish 42 47:3 53
established 9:2 10:2 16 32:4 49
et 21 38 58
etimedout 24 31 32:6 53:3
etimeout 12:2
eu 39:2 56:5
ex 3 11 36
example 5 11 16 17:2 18 27 33 36:2 37 38 40:2
exceeded 1 9:4 19:4 20:15 21:6 32 33 34:68 42:3
exceeding 34:2
exceeds 20 21:26 33 34
exception 1:2 4:2 9 10:2 16:3 20:3 21 25 29 32:5 34:3 39:5 42:3 48:4 50:6 51 52 53:2
excessive 0 17 33 34
exchange 19 25:3 33 47
execution 32:4
exhausted 20:2
exist 12 25:3 30:9 36:13 40:10 55:6
existiert 36:3 40
existing 9 28
expected 9:4 11 28 29 33 49:8
expire 28 29 31
expired 9 19:3 25:7 28:3 29:18 31:6 32:4 36 42:2 48:24 50 58:2
explanation 11:2 17:2 21 34 39
extension 4:3 11 23 47:5
external 3:2 11 14 19 25 28 30:4 34:3 35:6 37 38 44
ey 29:2
eyjzdgf 29:2
factor 3:7 29:6 38:2
fail 3:3 40:3 58
failed 0:5 1:7 2:2 3:10 4:9 5:3 9:3 10:12 11:3 12:2 16:9 17 18:3 19:3 20:2 21:2 22 24 25:5 27 28:4 29:11 30 31 32:12 34:2 35:4 36:3 37:4 39:9 40:16 41:2 42:8 43 44:2 46 47:3 48:6 49:15 50:20 51:3 52:12 53:7 55:4 56:5 57:4 58:90
failure 3 4:2 11 12:4 17:3 18 29 34:7 35:3 40 41 42:19 48 52:7 58:12
failures 0:2 34:2
faktor 3:2
falsch 16 49:2 58:3
fatal 8 52:4
feature 19 47:3
feel 11 28
fehler 12 30 39 58
fehlernummer 5 9 10 16 32
fehlgeschlagen 0 5 10:2 32:2 44 46 58:3
fehlversuche 0:2
ffff 24 32
field 39 49:2 56:3
file 9 21:2 42:3 48 50 55
filter 2:4 11:3 21 40 42
find 4 18:7 35 36 47 50:7
finished 16 28
firma 4 10 25 27 30:5 32:2 38:2
first 2:2 5:11 9 14 15:4 25:2 30:4 31 33:6 50:6 51:10 53:4 56:4
fix 13 18:2 25 34 40
fixed 21:12
flow 27 28:2
folder 20 35
following 1 5 25:2 29 36:2 37 39 50:3 56:5
for 0:3 1:12 3:4 5:16 6:4 9:6 10:2 11:12 12 13:2 14:4 15:3 16:4 17:23 18:9 19:10 20 21:7 25:30 26:4 27:15 29:5 33:3 34:31 35:14 36:7 37:14 38 39:8 40:17 42:3 44:5 45:5 46:6 47:3 49:17 50:6 51:14 53 56:8 58:8
forbidden 5 11:2 17 27:2 32
forged 11 39
format 53:2
fortinet 2:2
forward 17:2 37:2 40
forwarding 35:5
found 4:3 11:2 12 13:4 16:3 17:4 18 20 25:7 36:16 37 38 40:7 49:2 50 55:2 56:2 58
frame 53:3
free 19:2 28
freescout 9 42
freigeschaltet 19 44
frequncy 3:2 29:2 34:2 58
frequnt 34:2
fresh 29:3
from 0 1:6 5:7 9:7 11:7 12 13 14:4 15 17:21 18:12 19:2 25:2 27:3 29 30:6 32 33:3 34:41 35:5 37:3 38:3 39:27 40:22 44 47 53:2 56:19
fsockopen 16:2 22 32:2 52 53
ftpd 24:2
full 20:4 42:3 57:2
fully 13:4 33:2
function 50:2 53
fur 3:2 19:2 21 26 27:3 29 30 31 37 38:2 39 44:4 45 46:2 47 50 58
further 11 35:5
fwlink 1 17:3 25 40
geandert 31:2
gefunden 16:2 25 36
gegenstelle 32:2
genehmigung 27:3
generic 18 42 58
gerat 38:2
geschlossen 9 28 53
gesendet 10:2 21 27:2 32
gesperrt 0:4 27 40
get 2:2 16 23 24 25:2 34 38 50:14 52 53:10 55
getaddresses 12:2 16:6
getaddrinfo 12:7 16:15
gewahlte 4 58
given 4 26 33:2 39 49 55
global 21 27
gmail 10 11:4 21 22 25 32 34:5 36 40:4 44 51
gmb 25:2 27 30:4
gmbh 25:2 27 30:4
gnutls 9 52 53:2
go 1 3:3 5:5 9 11 14 17:5 21 33 34:4 35:2 36 51:2
going 42:2
goodbye 9 17 33:3
google 21 25:2 26:19 27:2 28 29 30 34 37
googles 21:3 25 26:2
got 9:5 16 29 32 50 53:3
grant 0 26 27:10 29:19 38 58:2
greater 21 52
greeting 9:2 24:2 53:7
greylist 15:2
greylisted 15:12
greylisting 15:7
grosse 21:3
group 27 35:6
gsmtp 3:8 5:3 14:4 17 18 21 33:2 34:3 36 42 51 58
gui 29:2
guidelines 11:3 21:2
haben 27 28 34:2 36 38
had 18 25
hai 27:2
handshake 9:3 41:2 52:14 53:10
happen 25:3
has 0:4 1:14 3 5 6 9 10 11:9 14 17:17 18:2 19:4 20:4 25:8 26:6 27:12 28:2 29:19 31:2 32:5 34:22 35:4 37 38:3 40:14 42:4 44:3 48:17 50:2 52:2 54 56:3
haslo 31 58
hasnt 26:5 50
hat 2 9 26:5 27:4 28:2 32:4 58
have 5:3 11 15 16 17 18 25:3 26 29:3 33 34:4 35 36 37:3 38 39:10 40:2 44 49:2 53:2
having 11:2
hawwuz 29:2
header 5 11:10 21 39:5 40:3 53 56
headers 11:3 28 33
hello 4 24 33 52:2 53:3
helo 11 13:25 33:6 37:2
help 3:4 11:4 15:2 17:4 18 34 38 51
here 16 17 18 24 27 30:2 32 36:9 37 38 39 40:2 51 53:2 55
hergestellt 10:3 16 32
herstellen 32:2
hi 11:2 54
hidden 55:3
high 11:3 52
hinweis 27 44
hlbwvzijoiqmvhcmvyiiwic 29:2
home 9 20 42
hop 11 33 42:3
host 4:2 9:3 10:6 13:8 15 16:16 17:19 18:21 22:8 32:7 34:4 36:4 40 42 47 49:13 50:3 51:2 53
hosted 19 39
hostid 11:2
hostname 12:2 13:5 16:6 18:8 49:21
hosts 18 51
hour 17 34:14
hourly 34:4
how 25 34:2 40
hr 0 35 37 39:2 56
hresult 38 45:2
hrwczov 29:2
html 9 11 32 42 52
http 1:2 3:3 5:2 11:6 15 17:18 24:5 25:2 27 29 32 40:2 51:3 56
https 3:16 5:4 10 11:12 13 14:8 17:14 20 21:2 25:5 26 27:4 28:2 34:12 35:2 36:3 39 40:7 45:4 46:5 52:2 56:4 58
hub 25 27:2 30:2
iam 39:2 56:2
ich 37 39 40
id 0:3 1 3:3 11:8 17:3 24:3 25:10 27:6 29 34:2 37 40:2 47 51 58:3
identifiants 3 58
identified 11 17
identifier 25:8
identitat 50:4
identities 39 56:5
identity 25 30:6 33 39:2 56:7
idle 9:2 24:4
if 0 4:2 5 11:2 17:3 25:5 26 27:2 32 33 37:2 40 50
ifq 29:2
ihr 0 2 5 13 27:3 31 34 38 53
ihre 17 21 27:2 32 38:3 39 57
ihrem 3 19 26:2 28 38 39
ihrer 27 34 38
ihres 26 44:3
ijoi 29:2
illegal 11:3 36:2
im 30:2 31 42 49 58
imap 5:2 24:2 43 44:9
impersonating 13:2
implemented 4:2 33:2 47:4
in 0:8 2:11 3:4 4:3 5:16 9 11:10 12:3 13:2 14:9 15:15 16 17:12 18:3 19:6 20:2 21 25:25 26:9 27:8 28:5 29:5 30:15 31:2 32 33:3 34:9 35:3 36:6 37:6 38:4 39:8 40:7 42:5 43:3 44:10 47 48:2 49:7 50:5 51:2 53 55:4 56:14 58:6
inactive 19 20 29:3 35:2 36:3
inactivity 9 29:4 35
inappropriate 52:3
inbound 18:2
inbox 1:2 19:2 20:2
incident 11 17:2
include 25 29 57
incoming 35 37
incorrect 0:3 3:4 4 28 38 39 47:2 58:18
incorrectly 16 42
incorrectos 58:2
indicate 27:2
infected 11 17
info 4 5 10 11 22 26 32 39:8 40 43 56:3
information 1:3 3:5 5:6 9 14 17:6 25 26 33 34:8 35 36:2 38 45:4 46:3 51:3
initial 9 31
initialize 52:2
innerhalb 30:2 32
input 9:2 25:2 53
inspect 40:2
installed 25:3 50
instead 6 16 17:4 30:2 32 49:2 53:3
institutions 27:2
insufficient 17 19 25:2 27:2 42:10 52
intended 17:3
interaction 29:2
interactive 27:3
internal 15 30:6 41:2 42:4 50 52:4 53
internet 11 17:5 32
internetdienstanbieter 9 32
into 5:2 13 55:3
invalid 0:2 2 3:8 4:4 5:3 11:6 12 13:13 17 18 19 24 25:22 26:2 27:3 28:2 29:21 33:4 34 35 36:6 37:3 38 39:2 40:11 44:4 48:3 49:8 50:10 51:2 53:3 54 56:2 57 58:37
invalidcontenttype 53:2
invalide 36 39 40:3 58:2
invalidsecondfactor 3:6
invio 1 17 34
io 9 10 22 42 50
ios 50 58
ip 0:2 1:2 11 13 17:49 18:15 25 34:14 37:4 39 40:5 42 49:8 51 56
ipliteral 4 5:2 9:3 10:13 11:3 12:6 13:3 15 17:57 18:25 22:4 24 25 29 32:11 34:21 36:2 37:8 39 40:5 42:4 49:5 50 51 53 55
ips 17 40
ipsrc 17:2 34:2 40
ir 24:3
irbc 11:3
is 0:8 1:13 2:2 3:8 4:6 5:13 6:10 10:2 11:17 13:4 14:2 15 16:5 17:34 18:14 19:13 20:11 21:2 22:7 25:29 26:4 27:20 29:10 30:2 31:4 32:5 33:5 34:8 35:13 36:5 37:7 38:7 39:23 40:25 42:6 43:4 44:5 45:5 46:6 48:10 49:19 50:13 51:17 52:7 53:4 56:32 58:7
isnt 5:2 27 35:2 37
isp 17 32
issu 5:3 11:4 25:3 33 51:12
issuance 38:2
issud 2:3 27 29:4 49 50:2
issur 2:7 50:19
issus 17:2
ist 3 10:2 13 16:3 18 19 20:3 21 22 25:2 26:3 27:2 29:2 30:3 31:2 32:2 39 40 43 44:5 45 46:2 48 49:3 50:2 51 58:3
it 10:4 11:3 25:4 26:4 27:9 28 29:4 31 39 40 42 44:3 47:3 49:2 51 56:5
its 11:3 19 20:2 26 32 34:7 39 40:2
iwsdh 11 34
jane 40:2
jest 18 27
jifnx 11 34
jobs 1:3 4 5:5 9 27:3 29 30:6 32 33:4 34:6 35 36:3 37:2 39:18 40:19 42 55:4 56:5 58:6
jod 29:2
judged 11 17
junk 17:2
junkmail 17:2
just 4:2
jzd 29:2
kann 27 30:3 32:2 38 47 50:4 58:2
karriere 39 56
kaspersky 2:3
kb 5 21
keep 26 38:2
keeping 26:2
kein 39 47:2
keine 4 9 10:2 16 27 32:3 37
keinen 27 38
kennwort 3 31:2 43 58:4
key 5 7 25:3 52:7 58
keys 25:3
kit 34 42 47 53
known 16:13 35 36 50
konfiguriert 16 27
konnen 9 26 31 38:2 43 52
konnte 10:5 16:4 21 29 32:3 58
konten 4:2 39 58
konto 0:4 4 10 26:2 28 29 30:3 31 32 36 39 44:2
kontos 20:2 26
kontrollieren 10 16
kriterien 38:3
la 3 26 27:3 32 38 58
lab 2:2
ladministrateur 27:2
ladresse 39 58
lapp 26 27
lapprovazione 27:2
lapsed 27:2
large 21:2
last 5:2 34
later 15:11 17:2 18 25:2 34:27 42:32
laut 44 49 50
layer 8 41 48 49 52
lcjz 29:2
ldap 36 42 58
le 21 29 31 32 35 58:2
learn 3:7 5:2 14:5 25 29 36 40 58
legacy 11 49:2 52:2
legitimate 35 40
lehnt 10:2
length 52 53:2
less 14:2
let 37:2
lettre 4 32
level 40:3 47:2
lf 11 33
lib 9 42
library 48:2 49 52
license 19:2
like 1 11 17 53:4
likely 11:4
limit 17 19:2 20:6 21:17 34:59
limite 21:2 34
limited 3:2 17:2 34:5 40:2 58
limits 21:2 34:8
line 32 33:2 42 49
link 1:2 17:3 47:3
linkid 1 17:3 25 40
list 5:2 17:16 18:2 35:3 36:2 40:3 49
listed 11 13 17:8 18 25 40:3
literal 24:4
lm 29:2
load 42:2
local 2:2 5:5 11:7 17:2 18 22:3 35 36:3 37:3 39:3 40 42:7 47 50:10
localhost 5 10:2 13:2 37 49 53:2
locally 50:2
location 17 18 29:4 38:2
locked 0:11 35 38:3
log 3 5:3 14:6 19:2 31 43 56 58
logged 5:7 39:3
login 0:2 1 3:5 4:3 5 6 9 14:3 18:4 24:3 25 28:2 34:4 39:7 42 46 51 57:4 58:21
logins 0:2 6 17 34
logon 0 29 58
long 11 21 33:2 42 53
longer 4 6:2 25 36:2
look 53:4
looks 1 11 17
lookup 12:7 16:3 17:2 18 36:5 37:2 42:4 50
loop 25 33 42:4
lost 9:5 29 37 42:5
low 11:2 17
lower 34:2
machine 10:4
made 10:4 29:5 32 38:2
mail 1:7 2:4 3:18 4 5:28 10 11:18 13:3 14:8 15:2 16:2 17:19 18:6 19 20:3 21:2 22 24 25 27:5 29:2 32:5 33:9 34:18 35:11 36:7 37:7 39:16 40:16 42:10 44 46 47:2 48 50:2 51:11 53:2 54 56:5 57:5 58:4
mailbox 1:2 3:2 5 15:2 18 19:5 20:12 21 25:2 27:4 28 29:3 30:5 34:10 35:11 36:19 39:7 40:5 43:2 44:2 45:5 55:2 56 57 58
mailboxnotenabledforrestapi 19:2
mailcow 18 34
mailer 16 27
mailgun 19:2
mailing 35 36
mailkit 34 42 47 53
mails 5 32 34:7
maintenance 42:2
make 25 26 40 44
malformed 11 29 33
managed 27 38:3
mandanten 30:2 46
mandatory 5 11 51:2
many 0:9 3 5 17:4 33:7 34:58 42:2 47
manyasterisks 47:10
mapi 20:3 21 29 39:5
mapiexceptionsendasdenied 39:5
mapiexceptionshutoffquotaxceeded 20:2
mar 48:2
marked 35 36 50
match 13:2 19 25:6 28 30:2 37 39:8 49:25 56:5 58
matches 17:2 25 49:2
matching 49:3
max 20 21:4 30 34:7
maximale 21 34:2
maximum 19:2 20 21:12 33 34:8 42
may 9 10 16 25 27 33 39:2 40:2
mb 21:5
mbl 11 17:2
md 7:2
mdailcjzy 29:2
me 11 17:2 19 34 37:2 42
means 17:3
mechanism 4:11 46 51:5
mechanisms 4:3
mechansims 4:2
mechs 4:2
meet 38:5 40:3
melden 3 5 29 31 38
meldung 32 44
member 27 35 36
message 1:6 5:2 9:4 10:2 11:73 16:2 17:4 19 20:3 21:38 25 27:2 29:2 32:3 33 34:29 35:3 36:5 37:2 39:5 40:14 42:9 47:2 50 51 53:7 56:9 58
messages 0 1 9 11:2 17:11 18 20 24 33 34:25 35:3 36 39 40:2 42:3 50 51 52 53 56:3
messaging 10 53
messagingexception 10 53
method 3 4:9 25:2 27 53 58:4
methods 4:3
micro 17:2
microsoft 26 28 29:2 30 35 55
might 29:3 38
milliseconds 32:2 42
mime 11:3
minuten 0:2 15
minutes 0:2 5:2 15:5 34:2 42
misbehaving 12:4
mismatch 25:9 29 39:3 49:13 52 58
missing 5:2 11:2 25:2 27:3 35:2 40:4 58
mit 3:2 9 10:3 16 19:2 26 28 30 32:3 39:3 43 47 49
mode 17 33
modern 6:2
more 1:3 3:12 5:8 9:2 11:2 14:6 17:7 25 28 29 33 34:6 35:4 36:3 38 40 45:4 46:3 50 51:3 58
mot 3 31 58:5
moved 24:2 29:4 38
ms 10:2 11:2 32
msdownload 11:2
msg 5:2 11 34 37
msmtp 4:3 23 47 48 49:2 50 58
mtas 17:3
much 34:3 42:2
multi 11 25:3 29:6 35 38:2
multiple 11:2 33
muss 5 27 30 31:2 38
mussen 5 38
must 5:13 11 18 19:2 25:6 27 29:6 31 33:4 37 38:3 39:7 40:3 49:2 51:14 55:3 56:3 57:3
muster 30:2
mx 12 15 16:2 35 36 37 40:10 42
my 5:2 21:2 27 40:2 42
nach 5 32:2
nachricht 10:2 11:4 21:4 32
name 5 12:3 13:11 16:17 25:3 33:2 36:8 37:2 39 43 49:18 56 57:5 58:4
named 27:4
names 37 49:2
ne 32 38
necesita 27:3
necessaria 5 27
need 1 3 13:4 27:2 33:4 40
needed 5 29:3 31:2 51:3 58:2
needs 27:5 30:4 38
nein 10 32
neither 25 40
nemesis 17:4
neobhodim 3:2
nest 38 40
nested 10 32:2 33:2 50 52 53
net 2 3 9 10 16 32:6 34 42 45 48 50 58
network 9:2 12:2 16:6 17:5 18:7 22:7 42:3
neu 4 29:2 56
never 24 35 53:4
new 5:2 25:5 28 29:5 31 34:5 38 42 55
newly 25 26
next 11 33 52
nicht 2 3 4:2 10:3 16:7 18:2 19:2 21 22 25:2 26:7 27 29 30:4 32:5 35 36:5 37:2 38:4 39:7 40 42 43 44:4 45 47 49 50:7 51 52 53 56 58:5
nie 16:2 31
no 3:3 4:10 6:2 10:4 11:3 12 16:3 17:7 18:5 19 20 22:6 24 25:5 27 29 31 32:2 33:5 36:14 37:3 39:2 40:6 44:3 49:3 51 52:7 55:2 56 58:3
nobody 28 54
nochmals 10 16 32
nodename 16:3
nom 58:2
non 5:2 9 12 26 27 37:4 51 53
none 1:2 4:2 18
nor 16:3 25 40
normal 4:2 17
nosuchuser 36:2
not 0 1:8 2:2 3:10 4:33 5:34 6:3 9 10:6 11:17 12:2 13:9 14:2 15:2 16:19 17:21 18:23 19:14 20:4 21 22 23:2 25:30 26:7 27:12 28 29:6 30:13 32:8 33:12 34:9 35:25 36:37 37:31 38:9 39:82 40:53 42:26 43 44:5 47:16 48:13 49:37 50:11 51:8 52:12 53:6 54 55:7 56:43 58:9
notafter 48:3
notice 24 32 49
nottimevalid 48:2
notvalidforname 49:2
now 34 42
ntlm 4:6
null 9 35 40:2
nullmx 35 40
num 2:3 48:3 49 50:5
number 5 8 20 21 23 24 32:2 33 34:11 41 48 49:2 52:3 53:17
nur 3 26 30:2 38 40 51
nvb 29:2
nvcguioijodhrwczovl 29:2
nxdomain 16:2
oauth 6:3 25:7 26:4 28 29:4
object 16 38 42
occurred 9 17:4 25 42 53
odata 27:3
oder 9:2 10:2 16:3 26 32:2 38 47 58:6
of 0:2 1:3 4:4 5:2 9:3 10 11:16 17:9 20:3 21:7 25:7 27:5 28 29 32:3 33:6 34:18 35 36:2 37:2 39:10 40:12 42:2 47 48 49 50:3 53:3 55 56:3
off 6 27 46 47:3
offer 33 47
office 18 35
ofr 11 20:2 21:2 36 39 58:2
ohne 19:2 57
oi 29:2
ok 24:8
on 4:2 5:8 6:2 9 11:4 12:5 17:13 18:2 19:3 25:5 26 27:2 29:4 32:6 33 34:7 35:3 36 39:4 40:3 48 49:2 51:3 55 56:8
one 11 22 25:2 28 31 35:3 37:2 39:5 40 50 55
only 3 18 19:5 25:6 26 27:8 34 35 39:3 49 51 52:2
open 3:2 10 24:3 29 32:2 34:3 37:2 48 49 50 52 53:2 58
openssh 24:2
openssl 8 24 50:2 52:8 53:8
operation 9:2 24 25 27:2 32:7 33 50 52 53
or 0:3 1:2 3:5 5:4 10 11:8 16:14 17:5 18:3 19:7 20 25:12 27:9 28:3 29:17 30:2 32:3 33:4 34:5 35:8 36:10 37:2 38:3 39 40:14 42 47:3 48:6 49:3 50:2 51:2 52:6 53:8 54 55 56:4 58:23
order 26 56:4
org 30:6
organisation 27:3 30:2 38:2 46
organizacion 27:2
organization 18 27:3 35:7 38:2 46
organizations 25 38:3
origin 25:5
originating 1 34:3
os 10 32 50 58
oserror 22:2
other 19 39 50
ou 58:3
our 1 11:8 17:10 21:2 34:5 40:2
out 0:3 9:5 12:2 20:2 28:2 30 31 32:30 36 42:5 53:2
outbound 1:4 32 34:2
outboundspamexception 1:2
outgoing 1:9 4:5 9 10 16 32:3 34:4 39 47:3 54 58:3
outlook 11 27 28 32:3 58
outside 18 35
over 20:11 25 28 33 34 35 39:2 40 51:2 53
overquota 20:2
overrides 9 42
own 19:3 39:3
owned 39:19
owner 16 39 49:2
packet 53:8
page 3 25 38
panel 19:2 44 56:2
parameter 4 25:6 28 29 33
parameters 33:2
parol 3:2
part 11:2 17:4
partial 50:2
partialchain 50:2
party 14:2 25:3 27:2 32:3 50 52:4 53
pas 26 32 38 39:2 40
pass 40:8 58:2
passe 3 31 58:5
password 0:3 1 3:27 4:3 5 6:3 14 29:7 31:9 43 44:2 55:2 57 58:36
passwords 3:2 4:4
passwort 3:7 4 31 58:6
path 37:2 39 48:2 50:8
peer 9:3 48 49:12 50:4 52:3
pending 1 19:2 28
per 1 19 21 27:2 33 34:20 40:3 44
perform 39:2 56:2
perhaps 5:2
period 19 32:3 34
permanent 1:2 11 17:2 20:2 21 35:2 39:3 40
permanently 11 17:2 24:2
permission 25 27:5 32:4 35 39:2 44:3 58
permissions 5 25:2 27:5 32 37 39:9
permitted 5:5 11:4 18:3 20 21:2 25 33:3 34:2 37:7 39:4 40:2
personal 2:6 11 30:2
phishing 11:3
php 12:2 16:6 18
phpmailer 10 32 58
pi 11 34
pipe 9:2
pipeline 33:2
piws 11 34
pkix 48:2 50:6
pl 11 34
plain 3 4:4 5 6 11 24:2 53 58:2
plaintext 4 47 51 53:2
plan 19:3
please 0:2 1:9 3:4 4:2 5:15 9 11:12 14:8 15:12 16:2 17:25 19:11 20 21 25:6 27:4 28:5 29:5 30:3 31:2 32 33 34:24 35:6 36:5 37:4 39:3 40:5 42:18 44:4 51:2 52 56:11 57:4 58:5
pleine 20:2
plt 14:3
point 16 18 37 40
policies 11 38:3
policy 2 11:24 14 17:5 18:2 21 25 26:2 27:9 33 34:4 35:4 37:2 38:7 40:19
poor 17:9
pop 5:2
popup 28:2
port 5:4 9 10:6 12 16:2 22 32:15 50 51 53 54
portal 25:5
possess 52:3
possible 9 33 42:2
post 25:2 48 50 52
postausgangs 4:2 10 58
postausgangsserver 16 32:2 57 58:2
postfach 19 20:3 29:2 30 43 44:3 45
postfachs 44:3
postmaster 17:4 18
potential 11:3
pour 17:2 28
preauthorization 25:2
precede 5 33 40
present 11 37 42 58
presented 50:2
presents 11:3
preventing 25 27
prevents 27:2 34
prilozheniya 3:2
primary 35 42 51
principal 27:4 49:2
private 25 27
privileges 27:2
pro 24 34:2
probability 11:3
problem 2 9 17:4 36 42:14 48:2 49 50:5 52
procedure 26 49:3 50
process 1:2 20:2 21 22 26:3 29 39:3 42:2 48 50:3 52:3 58:3
processing 20 34 42
programme 3:2 44
prohibited 5 11:2 35:2 37:2
prohibition 11 35 40:2
proof 25:2
proper 5:2 37:2 40:2
properly 9 25 32:3
protect 11 17 34:2 40
protection 3:2 27
protocol 24 29 33:7 44 52:29 53:4
protokoll 10 32
provide 40:3
provided 16:3 25:11 27 29:5 31 49 50 58:2
provider 17:7 25 29 30:6 32 38 47:3
proxy 2 24
prufen 27 47
ptr 18:6 40
public 9 35
publishers 25 26
purposes 19:4
qm 29:2
qq 20 42:2
qu 27:2 38
qualified 13:4 33:2
quarantined 11:2
quickly 34:2
quota 19:2 20:22 24 34:15
quotaxceededexception 20:2
qury 12:4 16:2 17
qurya 12:3 16
qurymx 12 16
qusta 26 27 34
quu 42:4
range 1 17 34
raop 27:3
rate 17:2 19 34:29 40:2
ratelimit 34:2
raw 39:2 56:2
rbl 17:8
rcpt 5 18:2 33:4 37 40 51:3
rcpthosts 5:2
reach 20:2 32 35:2 36:6
reachable 36 42
reached 9 19:2 21 32 34:15
read 8 9:8 12 32 41 47 48 52:4
reading 9 37 53
ready 2 24:8
reagiert 32:2
reason 3 11:3 25 29 42 48 58:4
reasons 11:2 37:2 40:4 50:2
rec 8 41 48 49 52
receive 32 34:2 51:2 52
received 8 21 24 25:2 33:2 34:5 47 52:4 53:13
receiving 9 21 34:2 36
rechazo 15 58
recip 21 34 36
recipient 12 15:10 17:6 18 19:3 20:4 21:2 33:3 34:11 35:23 36:39 37:9 40:2 42:3 51
recipientnotfound 36:4
recipients 11 16 17:2 19:7 20:3 33:2 34:22 35:4 36:8 37
recognized 4:2 33
reconnect 29:3
record 8 18:5 23 40:12 41 48 49 52 53:11
records 12 18 40:2 56
recruit 25 27:2 30:2
recruithub 25 27:2 30:2
recruiting 19 27
redeemed 28 29:2
redemption 25:3
redirect 25:15
reduce 11:4 34
ref 11 17:2
referrals 24:3
refresh 25 28:2 29:12
refuse 28 40 42 58
refused 10:22 11:9 13 17:5 18:2 33 34:2 37 39 40:2 42 58:2
refuses 3 52
region 18 56:5
registered 25:4 26 37:2
registration 25:2 27
reject 11:11 17:5 37 40:4
rejected 1:4 5:5 10 11:42 12 13:12 15:11 17:20 18:17 21:2 27 33:3 34:8 35:13 36:21 37:5 39:22 40:25 42:4 46 47 50 51 53 56:11 58:5
rejection 10 34:2 35 40
relay 5:7 17:3 18:4 19 34:3 36:2 37:56 39 42
relaying 5:10 11 17 37:20 39:4 47 56:3
relies 49:2
remote 2 5 9:3 10:3 13 16 32:2 33 37:2 41 47 48 49:6 50:5 52:2 58:2
remotecertificatechainerrors 2 49
remotecertificatenamemismatch 49:4
remotehost 9 17
remotename 16:3
remotezertifikat 49 50
removal 17:2
renegotiation 52:2
repeated 0 33 34
reply 25:4 37 40 56
reputation 11:2 17:17 18 34:2
required 3:11 5:42 8:3 14:2 19 25:5 27:7 28 29:4 33:3 35:4 37:4 38:3 40:3 51:22 56
requirements 40 56
requires 1 4 5:3 6 13 18 27 33 38 40:4 51:3 52:2 56:2
requise 5:2 27
requst 1:2 12 15 17:7 19:2 24:3 25:24 26:2 27:7 28:2 29:7 32 38:4 39 42:2
requstdenied 27:3
requsted 0 3 11:2 15:2 18 20:4 21 22:2 25 27:3 34:6 36:4 37 39:5 40:4 42:2 47:2 50:7 51:5
requsting 25 27:2
requsts 25:2 26 34:2
resend 11 19:2 34
reserved 35:2
reset 9:3 17:3 18 29:3 33
resolution 12:3
resolve 16:3 40:2
resolved 16:2 25 56:4
resource 18 25:7 27:6 34 38:3 39:2 40:3 56:2
resources 15:2 27:3 42:4
respond 32:3
responded 42 50 51
response 5 9:7 17 24 29:2 32 33:4 42 47:2 53:2 58:3
ressource 38:3
rest 19 25
restapi 19:2
restarting 58:3
restricted 18:2 26 33 35:2 38
restriction 17 35:2
restrictions 11:3 17:2
results 40:2
retry 15:3 17 28 29 34:3 42
retrying 17:2
return 28 39
returned 9 12:2 16 37:2 50:3 53:2
reverse 12 13 17 18:9
review 11:3 27:2 33 51
revocation 50:2
revoked 28 29:10 50 58:2
rfc 11:3 33:3 35:2 51
right 39 42
role 27:3
root 2:6 40:2 50:5
route 22:6 51 52:2
routines 7 8 9 23 24 41 48:2 49 50:5 52:21 53:15
rule 18 35
rules 18 33
said 36:2
same 19:2 34 39:2
sandbox 19:2
sans 49:4
sarp 14:3
sasl 4:3 24:3 29 34:2 42
scanner 11:2 13 55
scc 14:3
schannel 49 50 52:2
school 30:2
schutz 2 26
scope 25:5 29:2
scopes 25 26 27
scored 11:2
se 27:3 32
sec 48 49:2 50 52 53
second 3:6 34
seconds 15:5 34
secret 25:11
section 11:2
secure 4 9:2 10 14:2 16 26:3 32 38:2 47:5 51:2
security 3:3 11:4 14 17 38:4 52:3 53
see 5:2 11:5 13:2 15:2 17:14 18 27 34:4 35 36 40:5 46 51:2 56:2
seem 4:3
seen 15 54
selected 4 30:3 52:3
self 2:12 50:14
send 1 5:16 16 17:4 18:3 19:5 21 25:3 27:5 29 32:2 33:3 34:7 35:3 39:30 40:5 51:6 52 56:9
sendasdenied 39:4
sendasdeniedexception 39:5
senden 5 39
sender 1:5 5:7 11 12 13 15:2 17:9 19 21 33:11 34:6 35:11 37 39:69 40:60 51 56:23
senderguidelines 11 17
sendernotauthenticatedforgroup 35:2
senders 5:2 35:4 39 40:8 51 56
sending 0 1:11 5:2 9:3 10 11:6 13 17:10 18 19 34:22 35:4 37:2 39 40:10 51:3 56:11
sendmail 9 10:2 32 39
sendrawemail 39:2 56:2
sensitive 26:4
sent 9:2 10 11:5 16 17:5 18 19 20 25:7 29 32 33 34:10 35:3 37 40:3 51 52 53 56:4 58
sequnce 33:2
server 4:22 5:9 6 9:13 10:16 11:2 12:5 16:9 17:6 18:2 21:2 22:2 23:2 24:5 25:2 29 32:18 33:4 34:4 35 36 37:9 39:3 40:2 42:32 46 47:19 48:3 49:7 50:10 51:4 52:12 53:8 54:2 55 58:17
serveradministrator 9 32
servers 4 13 16 17:3 18 48 49 50
serveur 32 58
servfail 12:2
service 1:2 3:3 6 13 15:2 16:11 17:32 18:2 20 24 27:4 32 34:3 36 37 39 42:16 44:3 47:3 56:3 58
servname 16:3
ses 19 39:2 56:2
session 28:2 29 34:4 42 51
sessions 28 34:7
set 4:2 18 25 27 31 58
settings 4:2 5 14 16 19:4 27:4 39:2 40:2 44:4 56 58:5
share 19:2 27
shared 43:2 52
shield 2:3
should 21 26
shutoff 20:2
shutting 42:2
sich 3 5:3 9 26 29 31:2 32 38 43 58
sicher 25 26 58
sie 3:5 4:2 5:2 9 10 13 16 19 21 25 26 27:2 28 29:3 30:2 31:2 32:2 34:2 36 38:5 39:4 44:3 47 52 53 57 58:3
sign 0:5 3 14:2 18 25:5 26:4 27 28:3 29:3 30:4 34 38:3 43:3 55:3
signature 11:2 40 50 52 56:4
signed 2:12 27:2 29 30:3 39 40:2 50:17
signin 14:3
signing 28 38
since 3 17:4 47:3
sind 9 19 39 58
size 4 20 21:34 34 53:3
ske 52:2
slow 34:3
small 7 52:6
smtp 1:2 2 4:16 5:21 6 9:8 10:12 11:2 16:6 17:13 18:5 19:8 22:3 24 25:2 29:2 31 32:12 33:7 34:8 35 36:6 37:6 39:11 40 41 42:6 44:12 45:6 46:7 47:8 48:2 50:4 51:5 52 53:3 56 58:24
smtpclient 5 16
smtpclientauthentication 45:5 46:5
smtpcommandexception 34 42
socket 9:5 10:5 12 16:3 22 24 32:12 49:7 50:2 52:3 53:2
socketexception 10 32:2
socketfehler 10 16 32
sockets 10 32:2
sockettimeoutexception 9 32:2
solo 27:2
something 38 54:2
sometime 1:2 15
son 28 58
sorry 3 5:2 11 17:2 18 20 21:2 33 35:2 36:7 40:4 42 54 58:5
source 17:2
space 20:5 42:5
spaces 36:3
spam 1:11 11:47 17:9 34 40
spamhaus 11 13 17:3
spamhauss 17:2
spammer 17:2
spamming 17:2
specific 3:7 25:2 34:2
specifications 33 51
specified 13 25:7 39:2 53:2
speicherplatz 20:3
spf 34 40:20 56
spm 11:2 15
spoofing 39 40
src 32 50 52:3 53
ssh 24:2
ssl 2:5 7 8 9 10 16:2 23 24 32:4 41:2 47:2 48:3 49:4 50:15 51:10 52:26 53:27
sslerror 49 53
sslhandshakeexception 50:3 52 53
start 28 33 42 52
starttls 23:2 33:3 47:17 48 50:3 51:21
state 28:3 50:3 53:2
statem 50 52:2
status 4 9:2 10 16 22 25 32 35 42 51 52
stellen 25 58
step 3 58:2
stimmt 30 39:2 49
storage 20:7 42:5
stored 20 42
storedrv 1:2 20:3 29 34:4 35 39:5 42
stream 10:2 12 16:3 24 32:5 42 49:7 50 52 53
subdomains 19:2
subject 11:3 49:8
submission 1:2 5:3 6:3 20 21 29 34:4 39:5
submissionquotaxceededexception 34:2
submit 5 17:4 34 37 39:4 42
subscription 27:2
subtype 3:3
succeed 17:2 51
succeeded 58:2
successful 38:2 43
successfully 38:3
such 16:3 25:2 36:6 37 39 40 51 55:2
suite 27 37
suites 52:4
sun 47 48 50:5
suncertpathbuilderexception 50:4
supplied 53 56:3
support 0 1:2 4:8 17:2 23 33 34:2 47:5 51:3 52:3 53:2 54
supported 4:16 6:4 19 23 25:5 35 47:5 51:2 52:4
sure 25 40 44
suspected 1 11
suspended 1:7 19 35 44
suspension 1:2
suspicion 11:3
suspicious 0 1 9 11:4 17 34 40
swaks 4 58
swift 9 42
swiftmailer 9 42
switch 47:3
synchronization 33:3 53
syntactically 13:3
syntax 11 33:10 35 40 51
syscall 12:2 16:4
system 1 3:2 5 10 11:6 16 17:8 21:3 32:3 33 34:3 42:18 47 48 50:2 58:2
table 36:4 40:2
tag 33 34
taille 21:2
taken 0 3 11 15:2 18 20:2 34:6 36:4 37 39:6 40:4 42
talentportal 26 27:4
target 10:6 42 49:2 50:8 51
tarif 19:2
tcp 9 10:3 12:5 16:2 32:5
temporarily 0:2 1:2 15:4 17:6 18 19 26 34:13 35 40:2 42:8
temporary 12:6 17 34 42:26
tenant 1 18:3 19 25:11 27:6 30:9 34:3 38:2 46:5 56
tenantinboundattribution 18:2
terminated 9:3 25
test 11:2 16 19:4 32 39 53:2 55 58
tested 26:2
testing 19 30
text 11 53
than 9 21:2 35 39
that 2 5:3 11:5 14 16:2 17:3 18:5 20:2 21:2 25:3 27:8 30:6 33 34 35:5 36:12 37:2 38 39 47:3 49 50 51 52 55 56:2 58
the 0:4 1:6 2:3 4:11 5:5 9:11 10:9 11:17 12 13 14 16:5 17:20 18:8 19:10 20:5 21:10 22 23 25:48 26:4 27:23 28:9 29:16 30:15 31:3 32:14 33:5 34:23 35:12 36:11 37:5 38:11 39:13 40:17 42:4 43:2 44 45:5 46:6 47:4 48:3 49:20 50:20 52:9 53:8 55:4 56:30 57:3 58:12
their 5 17:4 29:3
then 5 14:6 31
there 18 38 51 54
they 27 36 40:2 52:3
think 0 26
third 14:2 25 27:2 50 52:3 53
this 0 1:10 3:2 4:4 5:8 6:2 11:17 14:3 15:2 17:17 18:6 19:4 20:2 21:4 22 25:9 26:14 27:20 28 29 32 33:3 34:23 35:10 36:3 37:9 38:5 39:19 40:10 42:3 43 44:5 47 50 51:4 52:2 55:4 56:11 58
thread 34:4
throttled 19 34:2
throttling 34:5
through 5:2 25
time 9 11:2 15 20 28:2 32:3 34:3 42 48:6
timed 9:5 12:2 28:2 31 32:30 36 42:4 53:2
timeout 9:11 12:2 22 32:13
times 0:3 34 42
timestamp 27 29 58
tls 9:4 23 33 34 41:2 42:8 47:2 48:4 49:10 50:5 51:25 52:23 53:13
to 0:6 1:11 2:4 3:6 4:4 5:25 9:8 10:18 11:23 14 16:2 17:27 18:9 19:15 20:6 21:4 22:13 24:2 25:17 26:10 27:29 28:6 29:20 30:6 31 32:29 33:8 34:22 35:15 36:10 37:25 38:12 39:36 40:21 42:22 43:2 44:2 47:4 48 49:8 50:34 51:12 52:7 53:5 54:2 55:3 56:14 58:13
token 5 19 25:9 28:3 29:23 38:2 53 58:2
tokens 27:2 28:2 29
too 0:9 3 4 5 7:3 11 17:4 21:8 33:11 34:63 42:6 47 52:8 53 58
tosa 17:3
trace 9 25 27 29 58:2
traffic 1 17:2
transaction 5 9 11:3 21 33 34 35 39:3 40 42
transient 29 42:2
transition 31:2
transmission 33 34:3 42:5
transport 9:4 10 33 40 42 47 58
trend 17:2
trial 19:3 34
tried 0:3 20:2 26:3 35:3 36:6
trouble 20 42
trust 27 50:2
trusted 2:2 50:7
try 1:2 4:3 9 14:6 15:15 16:2 17 18 22 25:2 27 28 31 32 33 34:27 35 36:4 37:4 39:3 40:2 42:35 50 53 54
trying 21 27 34:2 37:3 47
turn 5:3
turned 5:2 6 27 46
two 3:2
type 4:13 11:3 16 25:2 36 47 53:4 58:2
typos 36:4
uber 32:2 38 44:2 52
uberein 30 39 49
uberprufen 13 39 50 58:3
uberpruft 26:3 50:3 58
uberschreitet 21:3
uberschritten 20:3 32:2 34
um 5 38
un 3 27:2 36 38
unable 2:4 9:3 10:5 16 19 22 25 32:8 36 37:14 40 42:3 47:3 50:29 52 53 58:6
unauthenticated 5:3 17 40:7 56
unauthorized 1 18:3 25:3 27 39:3
unavailable 1:2 3:2 10 13 15:6 17:17 20 29 34:6 35:2 36:4 39:6 40:2 42:9 56:2 58:4
unbekannt 16:2 36
unblock 17:2
unconfigured 56:2
und 3 10 13 16 25 26 27 30:2 31:2 38 39:2 52 58:2
under 11:3 37 39 44
unencrypted 51:5
unexpected 9:3 11 24:2 32 34:2 37 42 48 53:7
unexpectedly 9:7 53
unfortunately 17:4 34
ungultig 13 39 49 50:2 58
ungultiger 25 58
unimplemented 4:2
unknown 4 14 16:5 18:6 24 36:26 40:3 50:6 53:3 55:4 58
unknownhostexception 16:2
unknownissur 50:3
unnecessary 36:3
unreachable 22:8 36
unrecognized 4:14 33:5 47:2 51 53:5
unregistered 56:2
unrouteable 36:3
unsafe 11 52:2
unsolicited 1 11:3 33 34:3 47
unsuccessful 0:6 6:6 18 29:8 30 31 38:9 39 43:5 45:6 46:5 52 58:9
unsupported 4:2 25 33:2 50 52:14 53:4
unter 4:2 26 44 58
unterstutzt 4:2 53
until 42 56:4
untrusted 34:2 50:4
untrustedroot 50:2
unusual 1:4 34:4 38
unverified 1 15 26:2 36:2 56:3
up 4:2 12 20 25
update 31 52
upgrade 1 19:5 48 52
uri 25:16
uris 25:4
url 11:3 25 27 52
us 1:2 2 11:3 19:2 34 37 38 56:2
usable 4 12
usage 25:2
use 1 3:4 4 5:4 6:3 11 14 17:4 18 19:2 25:2 26 27:8 28 29:3 30:5 31 33:3 37:3 38:2 39:6 45 47 49:2 50 51:3 56:3 57:4
used 4:2 25:3 39 42 43 51 56
user 0:5 1:5 3 4 5:2 11 14 15:3 16 20:6 25:3 27:7 28:10 29:5 30:9 34:17 35:10 36:32 37:5 38:6 39:38 40:6 43:4 44:8 50 55:11 56:2 57:5 58:16
useraction 1:2
username 3:8 6 9:2 14 29:2 44:2 55 57:2 58:18
users 5 11 17 20 25 26 27:2 34:3 36 40
using 1 9 15 17:20 25:2 27 28 32 47:3
usuario 39 58
valid 4 5 11 13:3 18 25:6 28 29:3 33:5 36:2 40:7 48:10 49:12 50:7 56:4
validate 49:2 56:3
validated 50 56:4
validating 12 58:4
validation 26 40:2 48:2 49:3 50:3
validator 48:2 50:3
validatorexception 50:2
validierungsverfahren 49 50
validity 48:2
valu 21 25:6
var 32 42 52
vendor 9 25:3 32
verbinden 29:2 30
verbindung 2 9:3 10:4 16 28 29 32:6 47 51 53
verbindungen 10:2 34 51
verbindungsaufbau 10:2
verbindungsversuch 32:2
verbundene 30 32
verdict 1:2
verfugbar 10:2 30 35 42
verification 3 5 15 26:3 36 40:8 48 49:4 50 56
verified 25 26:7 36 39 49:2 56:24
verifier 21 34
verify 0 2:6 5 16:2 19 36 39:2 40:9 48:4 49:8 50:18 52 56:7 58:4
versand 19 39 44:2
verschlusselung 47 51
versenden 5 39
version 23 50 52:19 53:17
versuchen 0 10 15 16 32 34 53
versucht 26 36
vertrauliche 26:2 38
vertraunswurdigen 50:3
verweigert 28 37
verweigerte 10:2
verwenden 3:3 30 38 39 51 57
verwendet 27 30
very 11:2 17
veuillez 21 29 31 34 42
vhcm 29:2
via 14:4 17:3 23 25:2 47
viele 0 34
vieler 0:2
view 21:2 56
violation 11:3 18 21 33:2 34 40
virtual 36:2 40:2
virus 2:3 11:8
visit 11:8 15 17:7 21:2 25:2 34:2 39 40 45:4 46:3 52 56:2
voll 20:4
volume 34:3
vom 9 26 28 32 39 58:2
von 2:2 9 18:2 21:2 26:3 30 34 38:2 44 50:7
vor 5 51
vorgang 13 39
vorhanden 30:2 36
vorubergehend 0:2
votre 29 31 34 38 40 58
vous 27 38 39
vy 29:2
vz 29:2
wait 34:3
waiting 9:4 53
want 5:4 30 33 35
wantautherror 5:4
war 28 32 38:3 39
was 0 2:2 5:11 6 9:7 11:7 17 25:5 28:2 29:9 32:2 33:2 34:2 35:4 36:3 38:5 39:3 40:3 42:2 49 50:4 51:2 53:7 58:2
wascl 1:2
wasnt 42 51
we 11:2 16 17 18 32 33:2 34 35 37:4 47 53:2
weak 4 7:2 52:2
web 1 2:2 14:8 16 25 27:2
webloginrequired 14:2
webmail 31:2 44:2
wegen 0:2 42 53
weil 10:2 21 32
weiterhin 9 32
wenden 9 32
wenn 4 9 27 32
werden 3 9 10:5 16:4 21 27:2 29 30:2 31:2 32:3 38:2 47 50:3 51 58:2
were 28 38 40 58:2
werent 17:4 34 35
west 39:2 56:4
weve 26 38
what 16 32 53:2
when 4:2 5:2 26 35:3 51
which 4 25 29 33 39
while 9:5 12 19:2 32 34 37 42 53
whitelist 18:2
whitelisted 11 18
who 25 27
why 17 40
wiederholen 13 39
will 17:4 22 25 38
wird 2 26 27
with 0:3 1:4 2 3 5 9:4 10:2 11:2 14:3 16 18:2 20 21 22 24 25:8 26:3 27:6 28:2 29:4 30:5 32:4 34:2 39:7 40:6 42 43 47:3 49 50:3 51 52 53:2 56 57 58:4
within 27:2 34 37
without 5 11 13 26 40 51:2 53
work 30:2 58
workspace 21 27 37
worthy 4:2
write 9:3 17 42:3 52:3
wrong 16 18 23 25:2 36 49:2 53:17 54 58:2
wsdh 11 34
wurde 0 9:2 11 16 25 26:2 27:3 28:2 32 36 38:2 39 50:3 53 58:2
wvz 29:2
wwu 29:2
www 32 42 52
xllmnvbs 29:2
xmi 29:2
xoauth 4 44
xxxx 25 30 47 51
xxxxx 20 27 30 35:4 36:2
xxxxxx 25 27
xxxxxxxa 47:3
xxxxxxxx 25 30
yahoo 25 40 56
yet 1:2 19:3 26:2 29 33 48:8
you 0 1 3 4:2 5:8 11:2 15 16 17:7 18:2 19 20:2 21 25:6 26:3 27:8 28 29:5 30:4 32 33:2 34:5 35:6 36:6 37:4 38:4 39:9 40 43 44 51 53:2 56:5
your 0:10 1:15 3:2 4 5:8 9 11:6 14:8 15 16 17:34 18:15 19:16 20 21:3 25:5 26:4 27:18 28:3 29:7 30:2 31:2 32 34:23 35:10 36 37:2 38:14 39:10 40:14 42:2 43 44:3 46 47:3 52 53:2 56:17 57:3 58:3
youre 17:3 30
youve 0:3 34:3 37
zablokowane 0 18
zeitspanne 32:2
zeituberschreitung 32:3
zertifikat 2:2 49 50:2
zertifikatkette 50:2
zertifizierungsstelle 2 50:3
zielcomputer 10:2
zielprinzipalname 49:2
zu 0:3 2 4 5 9 21 29 34 36 39:2 53
zugreifen 30:2 38:2
zugriff 18 19 26:3 27:3 30 38:2 44:4
zulassige 21:2
zum 26 32:2
zurst 5 30 37
zustimmung 28:2
zuzugreifen 26 38
zwei 3:2
오류 25 30
详情请看 3:2
请使用授权码登录 3:2
`;
