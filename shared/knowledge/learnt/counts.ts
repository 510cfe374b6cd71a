// Written by `npm run learn`: words of the labelled texts with their causes.
export const learntCauses = `
account-locked:23 auth:19 connect message
account-suspended:43 auth:17 message:16 recipient:3 sender:7
antivirus-interception:21 connect greeting starttls:2 tls:17
app-password-required:47 auth:45 sender:2
auth-mechanism-unsupported:76 auth:71 ehlo:2
auth-required:108 auth:8 message:3 recipient:34 sender:58
basic-auth-retired:11 auth:11
certificate-too-weak:2 tls:2
connection-dropped:63 auth:3 connect:9 ehlo:3 greeting:9 message:21 quit:3 recipient sender:3 tls:7
connection-refused:44 connect:43
content-rejected:132 message:132
dns-failure:28 connect:3 greeting message:2 recipient:2 resolve:19 sender
ehlo-rejected:31 connect ehlo:24 recipient:5 sender
external-apps-blocked:13 auth:13
greylisted:34 message:3 recipient:31
host-not-found:49 connect:6 recipient:2 resolve:39
ip-blocklisted:118 auth connect:49 greeting:24 message:9 recipient:30 sender:3
ip-not-allowed:63 auth:14 connect:17 greeting:10 message recipient:18 sender
license-or-plan-limit:31 auth:12 connect message:15
mailbox-full:41 message:7 recipient:32
message-too-large:45 message:35 sender:6
network-unreachable:25 connect:24
not-an-smtp-server:19 greeting:18 tls
oauth-app-misconfigured:76 auth:3
oauth-app-not-accepted:25
oauth-approval-missing:68 auth:2
oauth-sign-in-ended:20 auth
oauth-token-invalid:61 auth:28 message
oauth-wrong-account:24 auth
password-expired:12 auth:12
port-blocked:71 connect:68
protocol-error:88 auth:12 connect:3 ehlo:13 greeting:4 message:11 recipient:10 sender:32 starttls:2
rate-limited:172 auth:12 connect:21 ehlo greeting:14 message:50 recipient:53 sender:18 starttls
recipient-rejected:73 message:15 recipient:55 sender
recipient-unknown:99 message recipient:92
relay-denied:88 auth connect message recipient:81 sender:2
security-defaults-or-conditional-access:31 auth:13 sender
send-as-denied:124 message:21 recipient:8 sender:86
sender-rejected-policy:115 message:35 recipient:17 sender:62
server-tls-broken:2 tls:2
service-unavailable:128 auth:24 connect:11 ehlo greeting:10 message:36 recipient:12 sender:21 starttls:6
shared-mailbox-no-login:9 auth:8
smtp-access-disabled-by-provider:25 auth:23 sender
smtp-auth-disabled-mailbox:7 auth:5 sender
smtp-auth-disabled-tenant:8 auth:7 sender
starttls-stripped-or-middlebox:42 auth:4 ehlo:2 greeting:7 message:3 recipient sender starttls:24
tls-certificate-expired:29 message starttls:5 tls:23
tls-certificate-name-mismatch:56 message starttls:11 tls:44
tls-certificate-untrusted:78 message starttls:20 tls:57
tls-required:56 auth:25 ehlo message recipient:3 sender:17 starttls:7 tls
tls-version-too-old:70 auth starttls:16 tls:53
tls-wrong-mode:55 connect greeting:8 starttls:2 tls:44
unknown:6 connect
unknown-user:13 auth:10
unverified-sender:55 message:30 recipient:2 sender:23
username-format:8 auth:8
wrong-credentials:198 auth:195
`;
export const learntCounts = `
220 2 8 22:2 31 45:8 51
250 4 8:3 45:2
300 14:2 32
301 22 50:2
305 8 56:2
332 51:3
334 27:2
365 17 27 33
400 22:3 23:8 24:2 25:4 27:2
401 23:5 31
402 5:2 18 38
403 24 25:2 28:6 32 50 54
405 38:2
415 37 38
417 19:2
421 0 8:11 14:2 16:6 17:4 31:7 32:51 37 40:27 45 49:3 50:3
422 18 19:4
431 40:2
432 29:2 32:2
435 40 56
450 1 3 8 10 11:2 12:2 14:18 16 17:6 18:2 32:22 33 34:4 38:2 40:2 48 54:3
451 1 5 8:3 11:3 14:9 16:2 17 18:3 19 31 32:10 33:2 35 37 38:6 40:34 45 48 49:5
452 14 18 19:8 32:11 40:12
454 5 31:2 32:8 35:4 40:18 49
465 2 9 15:3 21:3 30:5 48 51
500 4:3 20 31:6 32:4 49
501 5 12:10 16 20 27 31:16 33 34 37:6 38:2 51 54 56:3
502 1 4:3 18 31:4 45:4 49:2
503 4:6 5:8 31:17 37 38
504 4:16 12:3 31:3 49
512 15 20
514 20:2
521 16 31 35
523 20 31 49:2
525 1 17:2
526 3 56:2
530 5:37 49:18 54 56:3
534 0 3:6 4 13:3
535 0:13 1:9 3:30 4:8 6:8 13:7 16 17:7 18:7 27:12 29:8 31 32:2 36:7 40:5 41:5 42:16 43:5 44:4 45:2 49:2 50 53:7 55:8 56:144
538 49:3
540 34:2
541 33:2
550 0 1:18 5:32 6:3 10:56 12:10 16:48 17:16 18:5 19:6 20:2 31:6 32:34 33:43 34:74 35:46 37:49 38:78 40:3 42:7 45:2 49:2 53 54:28 56:4
551 10:2 19 33 35:5 37:2 38
552 10:8 19:11 20:24 31 32 33
553 5:6 10 16:5 31:5 33 34:3 35:3 37:28 38:8 49 50:2 54:3
554 1:6 5:5 10:46 12:3 16:43 17:23 18 19:5 20:7 21 22 31:7 32:8 33:5 34:3 35:17 37:17 38:10 40:7 42 45 48 49 50 54:13 56
555 31:4
556 33 54
571 10:3 16 35:2
587 5:3 8:2 9:8 11:2 15:2 21:6 30:19 47
592 50:2
4.1.0 40:2
4.1.1 14 34:2
4.1.2 11 34:2
4.1.8 38:5
4.2.0 14:8 27
4.2.1 32:4
4.2.2 14 18 19:8
4.3.0 19 31 32:2 40:13
4.3.1 40:7
4.3.2 14 19 32:8 40:9
4.3.5 40:4
4.4.0 11 31 40:2 49
4.4.1 8 30 40
4.4.2 8:7 32 50
4.4.5 32:2 40:3
4.5.3 32:8
4.7.0 8:2 11 14 16:2 17 31:3 32:20 40:19 49:3 50
4.7.1 12:3 14:11 16 17:3 18 31 32:16 33 35:4 40:4 49
4.7.12 29:2
4.7.25 11 17:4
4.7.26 38:2
4.7.28 32:5
4.7.500 32:2
4.7.650 16 32
4.7.66 50:2
5.0.0 0 12:2 31:3 37
5.0.350 10:2
5.1.0 1 5 10 32 33 34 37:4 38:10 54
5.1.1 19:2 33 34:34
5.1.10 33 34:4
5.1.2 31 33 34:2 35:2
5.1.4 33:2
5.1.7 31:4 38:3
5.1.8 1:4 38:7 54:2
5.1.90 32:2
5.2.0 1:2 10:2 19 20:2 32:2 33 37:2
5.2.1 10:2 33:4 34:2
5.2.121 32:2
5.2.2 19:8 32
5.2.252 37:3
5.2.3 20:6
5.3.0 10 16 34 40
5.3.2 16:2
5.3.3 4:2
5.3.4 0 20:16
5.3.5 40:2
5.4.1 33 34:2 35:3
5.4.5 32:5
5.4.6 1:2 31 40:2
5.5.0 5 31 33 38 40
5.5.1 4:6 5:9 12 17 31:13 45:3 49:3
5.5.2 4:2 10 12:4 20 31:11 49
5.5.3 32 33 37
5.5.4 4:2 5 12:3 16:2 31:6 37:2 49
5.5.6 31 40
5.6.0 10:8
5.6.7 31:2
5.7.0 0:2 1:2 3:9 5:13 10:10 16 18:2 19 20 31:2 32:5 33 35:2 37:2 38 49:9 56:20
5.7.1 1:5 3 5:24 6 10:46 12:6 13:3 16:34 17:17 18 20:2 27 32:9 33:9 34:7 35:42 37:44 38:17 42:5 45:2 49:2 54:9 55 56:10
5.7.10 31 49:2
5.7.11 49:2
5.7.124 33:2
5.7.13 1 33
5.7.133 33:4
5.7.139 0:3 6:6 29 36:7 41 43:4 44:4 50 56:2
5.7.14 0 3 13:2
5.7.23 38:3
5.7.232 18 32
5.7.233 32:2
5.7.26 38:6
5.7.3 5 17 27:9 41:4 43 45 49:3 50 56:6
5.7.30 6:2
5.7.4 4:7
5.7.501 1:2
5.7.509 38:3
5.7.515 38:3
5.7.520 33:5
5.7.54 35:3
5.7.57 5:8
5.7.60 37:7
5.7.606 16:2
5.7.64 17:2
5.7.7 10:2
5.7.708 1 16
5.7.750 54:2
5.7.8 0:3 1:4 3:16 4:5 13:2 17 18 27:4 29:4 40:5 42:2 53:4 55 56:60
5.7.9 3:6 4 13:2 38:3
aaaa 38:3
ab 9:2 45
abc 3 16 23:2
aber 36:2
abgebrochen 8 26:2
abgelaufen 23 27:2 29 46
abgelehnt 9 26 56:3
abgeschlossen 24:2
able 23 25 33 40 52 54:2
abnormal 3:2 56
aborted 10 19:2 20 31 40
about 8 10 16 23:3 31 36 49
absender 37:3 38
absenderadresse 37:4 54
abstract 8 40
abstractsmtptransport 8 40
abuse 1:4 10 16:2 33
acceder 25 26 36
accept 16:2 17 33:2 35:2 38:2
accepted 1 3:6 10:5 12 13 16:2 17 27:2 32 34 35:3 38:5 42:2 50 56:3
accepting 16 33 40:3
accepts 23:2 33 34
access 1:5 5:5 10 12:5 13:4 16:13 17:16 23:6 24:7 25:14 26:3 27:6 28:7 30 32:2 33:9 34:2 35:20 36:9 37:2 38:8 42:4 54:2 56:2
accessing 25 36
accesspolicy 25:2
according 47:3 48
account 0:13 1:18 3:4 4:3 13:4 18:14 19:5 24:4 25 26:2 28:12 32:3 33:6 34:9 35:2 36:2 37:7 38:2 41 42:3 53:4 54:8 56:5
accounts 18:2
acquire 23:2
action 0 1:2 3 10:2 14:6 17 19:4 20 32:6 34:4 35 37:6 38:4 40:2
activate 18:2
activated 1 18:2 33 42
activation 1 18:4
active 1 28 31 32 33 40:3 56
actively 9:4
activity 0 1:4
add 18:4 35 37 40 54:5
added 23:2 28:2 53:2
additional 9 10 21 30 32 36
address 0 1:3 5:7 10:2 11 12:3 14:10 15 16:12 17:7 18:6 19 21:4 23:2 28:2 31:16 32:8 33:15 34:38 35:6 37:53 38:32 40:3 49:2 54:24 55:4
addresses 10:2 16 17 18 21 37:4 38:2
admin 25:20 36:2
administrador 25:3
administrative 10 33 38:2
administrator 0:2 1:3 5 10 17 23:2 25:17 27:3 30 32:2 33:5 36:9 38 41 44
administratorgenehmigung 25:2
administrators 25:2
administratorzustimmung 25:2
adresse 12 16:3 17:2 34:4 37:3 55
advertise 4:3 45:3
advertised 4:2
after 1 8 9:2 14 23 30:7 31:2 40:3 41 45 46:5
again 11:4 13:4 14:13 15:2 16 17 21 23:2 25 26:3 27 28 30 31 32:25 35 37:3 38:2 40:26 52
agent 10 33 40
aktivieren 42:2
aktiviert 42:2
akzeptiert 3 49 56
alert 39:2 46 50:15
algorithm 50:5
alias 34:3 37 54
all 16:2 17 18 34:2 38:4 40 49
allow 4 17 25 33:5 36:2
allowed 3 4:2 5:6 10:5 13 16 17:10 18 19:2 20 23 25:2 31:2 32:4 33:3 34:2 35:5 37:26 38:8 54:3
already 4 27:2 31:3 40
als 10:3 28 55
alternate 16:3 49
alternative 47:6
altname 47:2
altnames 47:5
am 35 56
amount 1 10:4
an 0:3 1:4 2 3:6 5:3 8:3 10 16:3 17 21 23:4 24 25:9 27 28:2 30 32:7 35:2 38 40:2 45:2 47 48 51:6 52 56
and 1 3:5 4:3 5:2 10:5 13:5 15 16 19 21 23:3 24:3 25:4 27:6 28:7 29 30 31:3 32:5 35:2 37:3 38:6 41:2 42:2 49 50:6 54:7 56:10
andern 4:2 51
anforderung 23 25:2
angemeldeten 37:2
anmelden 5 24 29 35 36 41 56:2
anmeldung 0:2 5 17 26:2 36:3 43 49 56:2
anna 5:2 14:2 19 28:5 32 33 34:5 35:3 37 38 40
anonymous 5:5
another 28 36 56:2
answer 13:3 27 32:5
anti 2:3 16 38
anwendung 25:4 28:2 36
anwendungsspezifisches 3:2
any 4:2 23:3 38 47:4
anzahl 32:2
ao 2:2
api 5 18 23:3 25 47 56:2
aplicacion 25:2
app 3:6 23:12 24:20 25:17 26 28 32 36
application 3:11 10 23:22 24 25:15 26 28:7 36 53:2
apponly 25:2
appropriate 50:3
approval 1 18 25:4
approve 13 25
apps 13:2 23:2 24:3 25:3
aprobacion 25:2
are 1 3:2 4 5 10:4 14 15 16 17:2 18:4 20 23:4 25:2 27 28 32:2 33:4 34:2 35:3 37:6 38:3 40 49 50:5 54
argument 12:4 31
arn 37 54:2
array 8 27
as 1:2 4 5:2 10:9 16:2 18 23:2 28:3 33:5 34 35:3 37:25 38:3 48 49 54:2 55:2
ask 10 16:3 17 25:5
asked 23:2
assign 21:2
assigned 18 25:4
assistance 16 33:4
associated 1 54
at 1 3:8 5:3 10 13:3 16:6 18:3 23 27 30 31 32:3 34 40:3 49 50 56:2
attachment 10:8 20:2
attack 16 32
atteinte 20:2
attempt 10 14 24 30:5 32
attempted 24 49 51
attempting 5:2 16:2 37 47 51
attempts 0:3 3 32:7 34
attribution 17:2
audience 23 27:2
auf 16 24:2 25 28:2 30 36:2
aufgelost 15:3
aup 1 21 37
aus 0 36
ausgestellt 48:3
autenticacion 56:2
auth 3 4:14 5:16 16 17 22 23 27:5 31:4 32:4 33 35 37:8 40 43:3 44:5 49:2 50 53 56:5
authenticate 5:11 8 13 27:2 32 38:3 40:5 41 49 54 56:7
authenticated 5:16 28 31 33:6 36:3 37:8 41 44
authentication 0:7 1:4 3:11 4:52 5:45 6:10 17:2 18:3 23:2 26:2 27:15 28 29 31:5 32:3 33:4 35:4 36:12 37:2 38:5 40:14 41:5 42:4 43:5 44:6 45:3 49:8 50:3 53:3 55:2 56:111
authenticationfailedexception 4:2
authenticator 8 56
authenticators 4 8
authentification 5:2 56
authentifizierung 3 5:2 42 44 56:2
authentifizierungsmethode 4:3 56
authorised 28 37
authority 2 48:4
authorization 3 17 23:3 24 25:5 26:2 27:2 37:2 42 52 56:6
authorize 23 27 31 45
authorized 10 16:5 17 18:4 35 37:8 38:2 54:4
available 4:5 16:5 17 18 30 33 37 40:12 50:2 56
avast 2:3
away 16 33
aws 1 37 54:2
azure 23:5 25:2 28:2
back 14:2 40:2
bad 1:2 3:6 8 12:3 13 16:2 17:2 22:3 27:3 31:6 32:3 33:3 38 50 51 53 55 56:8
badcredentials 3:5 13 56
banned 0 10:3 16:4 33 38
banner 8 22
based 10 16:2 23 38:2
basic 6:9
bc 10:3
be 8:2 9:6 10:3 15:6 16:5 18 19:2 20 23:5 24 25:3 28:2 29 30:5 31 32:7 33 34:4 36:8 37:2 38:2 41 47 48:2 53:2 54:10 55 56
because 0:2 8 9:5 10:6 15 16:3 18 23:4 24:2 25 27:2 30:4 32:6 33:3 36 38:5 46 47:2 48:2 50:4
been 0:4 1:9 6 10:6 14 16:14 18:2 23:3 24:5 25:2 27:5 32:4 33:2 35:2 36:3 38:7 40 48 50 54:2
before 5:2 8:2 23 25:5 26:3 27 29 31 49:3 52 54:2
behalf 37:2
bei 11 30
beim 30 36 37 56:2
being 23:3 24:2 27:4 32 35
bekannt 15:2
believe 16:3
benutzer 25 26:3 28 37:2 56
benutzerkonto 28:2
benutzername 3 56:5
best 10 32
bestimmten 30:2
between 23:2
bietet 45:2
big 20:5
bin 3:3 10 13 16:2 27 49
bitdefender 2:2
bitte 0 3:5 4:2 5:2 9 12 14 15 27:3 32 35 37 42:3 45 49 55 56:2
bl 16:6
black 16:7 38
blacklist 16:2 33 38
blacklisted 10 16:5 17 33:2 38:4
block 16:10 25 33 38
blocked 0:3 1:8 10:12 13:2 14 16:31 17 23 24:6 25:6 30 32:2 33:9 36:6 37 38:8 41 54:2
blockiert 2 24:3 25:3 28
blocklist 16 38
bloqu 24 33
bloque 16:2
body 23 27 45
boite 19:2
boringssl 48 50:3 51
both 4:3 38
bounce 5 32 33 37
bounced 10 40
broken 8:2
browser 0 3 13:4 24 26:2 36
builder 48:3
building 48:5
bulk 10 31
busy 3:2 14 19 32 40:4 56:2
but 8:4 25 27:2 28 35:2 36:2 41 47 49:2 50
by 1:2 2:3 4:8 8:3 9:2 10:14 16:11 17:4 23:4 24:5 25:7 26 27:5 30:2 31 33:7 34:8 35 36:12 37:19 38:5 42 44 45:4 47 48:8 49 50:2 56
bytes 20:2 39 46 50:4
ca 2:7 7 48 50
callback 23:2 48
can 18 23:6 24 25:7 26 31 32:2
cancel 26:2 27
canceled 26 31:2
cancelled 26 31
candidate 31 32 33:6 34:12 35:10 37 40:2
cannot 4:2 9 15 17:6 19:2 21:2 23 24 27:2 28:7 30:5 31 33 34 35:2 37:2 40:4 41:2 45 47:2 48 50:4 51:2 52 54:3
cant 5 9 18 23:3 24:2 28 32:5 34 36 38 43
capability 22:4
cert 2:3 46:8 47:2 48:11 50
certificate 2:17 46:23 47:45 48:58 50:2
certificateexpiredexception 46:2
certificates 47:5
certification 48:7
certpathvalidatorexception 46:2
certs 47:5
cet 46:2
cette 24 36 37
cgi 3:3 10 16:2 49
chain 2:13 46:2 47 48:7
change 1 4 27:3 29 36:2
changed 27:4 29
changing 4:3 51
channel 31 32:3 40:5 43
characters 10:2 31
check 1 5:2 8 17 18:2 23 25 30 33:2 34:2 35 37 38:2 46:2 47 48:2 50 54:4 56:6
checking 34:4
checks 27 38
choose 50:2
cipher 50:5
ciphers 50:2
clarify 16:3
classes 8 40
classified 10:2
client 4:4 5:24 6:2 8:4 9 11 14 15 16:18 17:14 22 23:28 25:5 29 30:4 32:6 35 37:10 43:4 44:4 45 46 47:3 50:9 51 54:2
clients 13 49:2
close 8 26 30 37
closed 8:10 26:2 30 51
closing 8:4 17 31 32:6 40:6 49:3
cloud 16 25
cloudmark 16:2
cn 2:7 46 47:9 48
code 3 6 8:5 9:2 10 11:2 15:5 16 18 21 22:2 23:3 25:3 27:4 30:2 37 40 46 47:2 48:3 50:3 51:3 56:3
codes 10 16 32:2 38:2
comcast 16 17
come 14:2 40
command 4:11 5:5 8:2 10 12:8 22 31:10 32:2 35:2 37 38 40 45:4 49:11 51 56
commands 5 31:7 32:2 38
common 23:3 47:4 50:4
communicate 50:3
community 10 16
complaints 32:3
complete 19 25:2 26 55:2
completed 24:2 30
compliant 10:3
comply 23 24:2
compte 27 33
concurrent 32:12
conditional 27 36:4
configuration 1 23 27:3 32 36:2 40:7 48 54:2
configure 5 23 35 38
configured 4 15 23:9 25:3 32:2 35:2 38 40
confirm 54:3
confirmed 54:2
conn 22 51
connect 8 9:23 15:2 17:2 21:16 22 25:2 26 28 30:25 34 40 47 48:7 51:2 52
connected 30:3 41
connectex 9 30
connecting 8 26 30:2
connection 8:31 9:25 15:2 16:7 17:2 22 27:4 29 30:28 31:2 32:10 34 35 37 40:7 46 47:4 48:2 49:13 50:2 51:8
connections 9 12 16:3 17 32:16 40 45:3 49
connects 32:2
consent 23:3 24 25:7 26:2 27
consented 23:2 25:6
consumers 23:2
contact 0:3 1:4 5 10:3 14 16:11 17 18:2 23:5 24 25:2 30 32:5 33:5 36:6 38 41 45:3
contain 23 27 31 47:2 54
contains 10:7 32 38
content 10:21 16 20 40 45 51:2
context 26 30 50
continu 0 13:2 26:2 30
control 16 18:2 38 54:2
correct 15 37
correlation 25 27
corrupt 10 51:2
corrupted 51:2
could 5 8 9:9 15:6 16 19 23 26 27 30:4 32 34:2 38:2 40 47:2 48:4 50:2 56:3
couldnt 9:2 15 21 30:5 34
count 31 40:3
country 17:2
cox 16 32
cram 4:4 5
create 3:2 5 23:3 52
created 23 32
credential 23:2
credentials 3:5 5 13 23:2 25 27 35:2 36 42:3 56:24
credits 18:3
criteria 36:5
cross 23:3
crypto 47:4 48:2 50:4
csi 16:2
curl 9:2 15:2 30:2 37 45:2 48:3 51:2 56:3
current 18:2 46:3
currently 5 14 16 17 24:2 40
customer 16 32:2
da 9:2 24:2 30:2 42 45 50
daily 18 32:15
dane 47:2 48
darauf 36:3
das 2 3 4 19:3 23 27:2 28:4 29 30 34 46 47 48:3 56:5
dass 23 25:2 56
data 5 8:6 10:3 24 25 27 31:4 32:2 38 45:3 56:9
date 10 27 46
daten 8 24:2
datos 25 56
dauthentification 56:2
dav 25:2 27
davmail 25:2 27
day 16 32:3
dd 33 34:2
de 10 16:3 24 25:3 26 29 32 36 56:4
deactivated 1 33
deaktiviert 42 43 44
debian 22:2
declined 26:2
defaults 36:3
deferred 4 8:2 9 14:2 15 16:2 21 30 32:6 38 49 50
defined 5 31 38
del 25:2
deleted 18 23:2
deliver 5 19:2 32 35:2 38:2
delivered 16 19 32 33 34:2 40
delivery 10:3 19 32 33:5 34 35:2 40 49
dem 5 9:3 15 28 30 37:3 45 47
den 12 20 24 25 36 37 42:3 51
denial 16:2
denied 1:5 5:7 10:3 12:5 14 16:8 17:10 24 25:7 26:2 30:4 32:3 33:9 34:2 35:36 37:11 38:10 42 45 54:3 56:6
deps 50:2 51:5
depth 2 46 48:3
der 4:3 5 8:2 9:4 11 15:7 18 23:2 24 25:2 26 28:3 30:4 35 37 42 45:3 47:3 50 56:4
des 12 19:6 30 36 37:2 45
description 23:2 25 26:2 27:3
destinataire 19:2 33 34
destination 11 15 31 33:2 46 49:2
details 10:2 16 23 24 26 33 49
detected 1:7 10:14 32:6 36 40
determine 38 51:2
developer 23:4 24:2
developers 54:2
device 23 36:5
dh 50:7
dhe 50:2
dial 9:3 11:4 15:2 30:4
dictionary 16 32
did 4:2 30:3 36:4 38 47:9 49
didnt 10 45 56
die 2 4:2 8 9:5 12 15 20:4 23 24:3 25:7 26:3 27 28:2 30:3 32 34 36:4 37:2 44 48:5 51:2 56:2
dienst 15:2
diese 24:4 25:3 28 36:3 37 45
diesen 24 37 45 48
dieser 17:2 24:3 25 37
dieses 42:3 43
different 28:2 37 53
direct 17 19 25
directly 16:3
directory 19 23:3 28 36 40 53:3
disabled 0 1:8 6:6 13 17 23 24 25:5 32 33:6 35 41 42:5 43:4 44:7 50:5 56:2
disallowed 37:4 49 54:2
discarded 10 32:2
disconnected 8:4
disk 19 40:6
dkim 38:8 54
dmarc 11 38:13
dns 1 11:8 12 15:3 16:2 17:11 23 38:7 40 47:7 54:2
do 5 10 16 17 23 26 31:2 34 35:7 38 45 50:3 56
doc 10 16 38:2
docs 10 16 38:2 54:2
domain 1:2 4 5:4 10:5 11:5 12:9 13 15:3 16 17 18:4 23 30 31:3 32:6 33:5 34:7 35:9 37:4 38:39 40 48 49:3 54:24 55
domains 8 18 31 35:3 38:3 54:6
dos 4:8 5:2 11 12:2 16 17 23:8 27 28:8 31 33:7 34:11 35:2 36:3 37:16 38:17 42 45:6 47:11 50:2 51:5 53:4 54:5
dosnt 4:2 17 21 23:2 24:2 28 33 34:3 35 37:2 38 45:3 47:5 53
double 30 34:4
dovecot 22:2 53
down 15 32:3 40:3
driver 33 43
dropped 8 50
dt 10:2 14
du 0 1:5 9 10:12 16:8 18 19:5 20:3 27:13 32:8 33:2 36:3 37:4 38:5 40:7 50 51:2 56:3
duplicate 10:2
durch 25:2 36
durfen 37:2
during 5:5 8:2 40 46 51
dvcmq 56:6
dxmioii 27:2
dynamic 16:4 17
eacces 30:2
eaddrnotavail 21:2
eai 11:4
eauth 0 3:2 4 5 6 17 27 32:2 42:2 44 49
econnection 8:2 9 30
econnrefused 9:8
econnreset 8:3
edns 11 15
ee 7 16 50
eenvelope 5 31 34 37:2 54
ehlo 12:6 31:7 32:2 35 40
ehostunreach 21:3
eicar 10:2
ein 3:3 8 25:2 28 30:2 36
eine 8 25:3 30 45
einen 10 50
einer 16 30:2 48:3
eines 25 51
eingestuft 10:3
einstellungen 4:2 9 15 37 42:3 56
either 18 23 35 38:4 49
email 1:4 5:2 10:8 11 14 15 16:5 18:5 19:3 20:2 32:5 33:3 34:11 35 37:6 38:7 40 49 50 53 54:14 55
emails 1 18 32:3 37 54:3
emessage 10 32 54
emetteur 37 38:3
empfangers 12 19:4
empty 8:3 35
en 10:2 32
enable 5 13 22:2 42:4 47:4 48:2 50:4
enabled 3:3 4:2 18:3 23 42:2 49 50
encountered 23 46
encrypted 4:4
encryption 49:10 51:2
end 8:2 10 23 24 32
endpoint 23:4
enetunreach 21:3
enforced 25:4
enotfound 11 15:7
ensure 23:3 24
enter 3 53
enthalt 10 36
entries 38:3
entry 17 33 38
entspricht 24 28 37
entweder 9:2
envelope 33:2 35 37:5 38:5 54
envolope 37:2
eof 8:6 46 51
epipe 8:2
eproto 50:4 51
eprotocol 17 22
equal 37:3
er 25:2 33
erfolgreich 36:2 43
erforderlich 3:2 5 25:4 49:2
erfullt 36:2
erlaubt 17 35:2 37
erneut 0 14 27 32
err 39 46 47:2 50:2 51
erreichbar 21 34
erreicht 32:2
errno 8 9:2 11:2 15:5 21:2 48:3 51:2
error 0 1:4 2:4 3:8 4:9 5:8 8:7 9:5 10:4 11:6 12:2 15:4 16:10 20:2 22:2 23:5 24 25:5 26:3 27:5 30:5 31:22 32:18 33 34 35 37:3 38:4 39:2 40:20 42:3 43 45:3 46:5 47:4 48:12 49:4 50:13 51:17 53 54:3 55 56:40
erroraccessdenied 25:3
errors 2 16 18 31:3 32:2 34 46:2 47 48:4
ers 16:3
es 9:3 15:2 30:2 32
eservfail 11:2
eset 2:3
esmtp 8 16:5 45 51
esocket 2 47:3 48:2 50 51:6
essayer 20 40
establish 40 45:3 47 51
established 8:2 9 30:4 47
et 20 36
etimedout 22 29 30:4 51:3
etimeout 11:2
eu 37 54:4
example 5 10 16:2 17 31 34:2 35 36 38:2
exceeded 1 8:4 18:4 19:14 20:6 30 31 32:63 40:3
exceeding 32:2
exceeds 19 20:23 31 32
exception 1:2 4:2 8 9:2 15:2 19:3 20 23 27 30:5 32:3 37:4 40:3 46:4 48:5 49 50 51:2
excessive 0 16 31 32
exchange 23:3 31 45
execution 30:4
exhausted 19:2
exist 11 23:3 28:7 34:13 38:9 53:5
existiert 34:3 38
expected 8:4 10 27 31 47:8
expire 27 29
expired 8 18:3 23:5 26 27:17 29:5 30:4 34 40:2 46:21 48 56
explanation 10:2 16:2 32
extension 4:3 10 45:5
external 3:2 10 13 18 23 26 28:2 32:3 33:5 35 36 42
ey 27:2
eyjzdgf 27:2
factor 3:6 27:4 36:2
fail 3:3 38:3 56
failed 0:4 1:7 2:2 3:9 4:9 5:3 8:3 9:12 10:3 11:2 15:8 16 17:3 18:3 19:2 20:2 21 22 23:5 25 26:2 27:10 28 30:11 32:2 33:4 34:3 35:4 37:6 38:15 40:7 41 42 44 45:3 46:5 47:15 48:18 49:3 50:13 51:7 53:3 54:4 55:2 56:87
failure 3 4:2 11:4 16:3 17 27 32:6 33:3 38 40:17 46 50:7 56:12
failures 0:2 32:2
falsch 15 47:2 56:3
fatal 50:4
feature 18 45:3
feel 10 26
fehler 11 28 37 56
fehlernummer 5 8 9 15 30
fehlgeschlagen 0 5 9:2 30:2 42 44 56:3
fehlversuche 0:2
ffff 22 30
field 37 47:2 54:2
file 8 20:2 40:3 46 53
filter 2:3 10:3 20 38 40
find 4 17:6 33 34 45 48:6
finished 15 26
firma 4 9 23 25 28:5 30:2 36:2
first 5:9 8 13 14:4 23:2 28:2 29 31:6 48:6 49:10 51:3 54:4
fix 12 17:2 23 32 38
fixed 20:11 56
folder 19 33
following 1 5 23 27 34:2 35 37 48:3 54:4
for 0:2 1:9 3:2 5:13 6:2 8:6 9:2 10:11 12 13:3 14:3 15:3 16:21 17:8 18:10 19 20:5 23:27 24:3 25:12 27:4 31:3 32:28 33:14 34:6 35:13 36 37:7 38:15 40:3 42:5 43:4 44:6 45:3 47:17 48:5 49:12 51 54:7 56:9
forbidden 5 10:2 16 25:2 30
forged 10 37
format 51:2
fortinet 2:2
forward 16:2 35:2 38
forwarding 33:5
found 4:3 10:2 11 12:3 15:3 16:4 17 19 23:5 34:14 35 36 38:6 47:2 48 53 54:2 56
frame 51:2
free 18:2 26
freescout 8 40
frequncy 3:2 27 32:2 56
frequnt 32:2
fresh 27:3
from 0 1:6 5:7 8:7 10:6 12 13:4 14 16:18 17:12 18 23:2 25 27 28:5 30 31:3 32:40 33:4 35:3 36:3 37:27 38:20 42 45 51:2 54:17
fsockopen 15:2 21 30:2 50 51
ftpd 22:2
full 19:4 40:2 55:2
fully 12:3 31:2
function 48:2 51
fur 3:2 20 24 25:3 27 28 35 36 37 42:3 43 44 45 48 56
further 10 33:5
fwlink 1 16:2 23 38
geandert 29:2
gefunden 15:2 23 34
gegenstelle 30:2
genehmigung 25:2
generic 17 40 56
geschlossen 8 51
gesendet 9:2 20 25 30
gesperrt 0:4 25 38
get 2:2 22 23:2 32 36 48:13 50 51:10 53
getaddresses 11:2 15:5
getaddrinfo 11:7 15:13
gewahlte 4 56
given 4 24 31:2 37 47 53
global 20 25
gmail 9 10:4 20 21 23 30 32:5 34 38:3 42
gmb 23 25 28:3
gmbh 23 25 28:3
gnutls 8 50 51:2
go 1 3:2 5:4 8 10 16:4 20 31 32:4 33:2 34 49:2
going 40:2
goodbye 8 31:3
google 20 23:2 24:16 25:2 27 28 32 35
googles 20:3 23 24:2
got 8:5 15 27 30 48 51:3
grant 24 25:9 27:17 36 56
greater 20 50
greeting 8:2 22:2 51:7
greylist 14:2
greylisted 14:12
greylisting 14:5
grosse 20:3
group 25 33:6
gsmtp 3:7 5:3 13:2 16 20 31:2 32:2 34 40 56
gui 27:2
guidelines 10:2 20:2
haben 25 26 32:2 34 36
handshake 8:3 50:14 51:9
happen 23:2
has 0:4 1:13 3 5 6 8 9 10:9 13 16:17 17 18:4 19:4 23:7 24:5 25:10 26 27:18 29:2 30:5 32:20 33:4 35 36:3 38:13 40:4 42:3 46:14 48:2 50:2 52 54:2
hasnt 24:4 48
hat 2 8 24:5 25:4 26:2 30:4 56
have 5:3 10 14 15 16 17 23:2 24 27:3 31 32:4 33 34 35:3 36 37:10 38:2 42 47:2 51:2
having 10:2 25
hawwuz 27:2
header 5 10:10 20 37:5 38:3 51 54
headers 10:3 26 31
hello 22 31 50:2 51:3
helo 10 12:22 31:6 35:2
help 3:3 10:4 14:2 16:3 17 32 36 49
here 15 16 17 22 25 28 30 34:8 35 36 37 38:2 51:2 53
hergestellt 9:3 15 30
hi 10:2
hidden 53:2
high 10:3 50
hlbwvzijoiqmvhcmvyiiwic 27:2
home 8 19 40
hop 31 40:3
host 4:2 8:3 9:5 12:7 14 15:15 16:18 17:18 21:7 30:7 32:4 34:3 40 45 47:12 48:3 49:2 51
hosted 18 37
hostid 10:2
hostname 11:2 12:3 15:6 17:7 47:20
hosts 17 49
hour 16 32:13
hourly 32:4
how 23 32:2 38
hresult 36 43:2
hrwczov 27:2
html 8 10 30 40 50
http 1:2 3:3 5:2 10:5 14 16:16 22:4 23:2 25 27 30 38:2 49:3 54
https 3:13 5:4 9 10:12 12 13:6 16:10 19 20 23:5 25:3 32:11 33:2 34:3 38:6 43:3 44:4 50:2 54:4 56
hub 25:2 28
iam 37 54:2
ich 35 37 38
id 0:2 1 3:3 10:7 16:2 22:2 23:9 25:6 27 32:2 35 38:2 45 49 56:2
identified 10 16
identifier 23:6
identitat 48:3
identities 37 54:4
identity 23 28:5 31 37 54:6
idle 8:2 22:3
if 0 4:2 5 10:2 16:3 23:4 24 25:2 30 31 35:2 38 48
ifq 27:2
ihr 0 2 5 12 25:2 29 32 51
ihre 16 20 25 30 36:2 37 55
ihrem 3 18 24:2 37
ihrer 25 32 36
ihres 24 42:2
ijoi 27:2
illegal 10:2 34:2
im 28:2 40 47 56
imap 5:2 22:2 41 42:7
impersonating 12:2
implemented 4:2 31:2 45:3
in 0:6 2:11 3:3 4:3 5:14 8 10:10 11:3 12:2 13:7 14:13 15 16:10 17:2 18:6 19:2 20 23:24 24:9 25:9 26:3 27:3 28:12 29 30 31:3 32:8 33:3 34:5 35:5 36:4 37:8 38:6 40:5 41:3 42:8 45 46:2 47:6 48:5 49:2 51 53:3 54:12 56:6
inactive 18 19 27:3 33:2 34:3
inactivity 8 27:4 33
inappropriate 50:3
inbox 1 18:2 19:2
incident 10 16:2
include 23 27 55
incoming 33 35
incorrect 0:2 3:4 4 26 36 37 45:2 56:17
incorrectly 15 40
incorrectos 56:2
infected 10 16
info 4 5 9 10 21 24 30 37:7 54:2
information 1:2 3:4 5:5 8 16:5 23 24 31 32:7 33 34:2 36 43:3 44:3 49:3
initial 8 29
initialize 50:2
innerhalb 28:2 30
input 8:2 23:2 51
inspect 38:2
installed 23:2 48
instead 15 16:4 28 30 47:2 51:3
institutions 25:2
insufficient 16 18 23:2 25:2 40:10 50
intended 16:3
interaction 27:2
interactive 25:3
internal 14 28:6 39:2 40:4 48 50:4 51
internet 10 16:4 30
into 5:2 12 53:2
invalid 0 2 3:7 4:4 5:2 10:6 11 12:12 16 17 18 22 23:20 24:2 25:3 26:2 27:18 31:4 32 33 34:6 35:3 36 37:2 38:11 42:3 46:3 47:8 48:10 49:2 51:3 52 54:2 55 56:33
invalidcontenttype 51:2
invalide 34 37 38:3 56:2
invalidsecondfactor 3:5
io 8 9 40
ios 48 56
ip 0:2 1:2 10 12 16:44 17:14 23 32:13 35:3 38:4 40 47:7 49 54
ipliteral 5:2 8:3 9:12 10:2 11:4 12:3 14 16:52 17:21 21:4 22 23 27 30:10 32:20 34:2 35:7 38:4 40:3 47:5 49 51 53
ips 16 38
ipsrc 16:2 32:2 38
ir 22:2
irbc 10:3
is 0:7 1:12 2:2 3:7 4:5 5:12 6:9 9:2 10:15 12:3 13:2 14 15:5 16:31 17:12 18:8 19:10 20:2 21:7 23:26 24:3 25:14 27:8 28:2 29:3 30:5 31:5 32:5 33:13 34:5 35:6 36:6 37:22 38:21 40:6 41:3 42:5 43:4 44:6 46:9 47:18 48:13 49:14 50:7 51:4 54:27 56:6
isnt 5:2 25 33 35
isp 16 30
issu 5:2 10:4 23:3 31 49:11
issuance 36:2
issud 2:3 27:4 47 48
issur 2:6 48:18
issus 16:2
ist 3 9:2 12 15:3 17 18 19:3 20 21 23:2 24:3 25:2 27:2 28:3 29 30:2 37 38 42:3 43 44 46 47:3 48:2 49 56:3
it 9:4 10:3 23:4 24:4 25:6 26 27:4 29 37 38 40 42:3 45:3 47:2 54:4
its 10:3 18 19 24 30 32:6 37 38:2
iwsdh 10 32
jane 38:2
jifnx 10 32
jobs 1:3 4 5:5 8 25:3 28:6 30 31:4 32:5 33 34:3 35:2 37:17 38:19 53:4 54:5 56:6
jod 27:2
judged 10 16
junk 16:2
junkmail 16:2
just 4:2
jzd 27:2
kann 25 28:3 30 36 45 48:3 56:2
kaspersky 2:3
kb 5 20
keep 24 36:2
keeping 24:2
kein 37 45:2
keine 4 8 9:2 15 25 30:2 35
keinen 25 36
kennwort 3 29 41 56:4
key 5 7 23:2 50:7 56
keys 23:2
kit 32 40 45 51
known 15:12 33 34 48
konfiguriert 15 25
konnen 8 24 29 36:2 41 50
konnte 9:5 15:4 20 27 30:3 56
konten 4:2 37 56
konto 0:3 4 9 24:2 27 28:3 30 34 37 42
kontos 19:2 24
kontrollieren 9 15
kriterien 36:2
la 24 25:2 36 56
lab 2:2
large 20:2
last 5:2 32
later 14:10 16:2 17 23:2 32:27 40:31
laut 47 48
layer 39 46 50
lcjz 27:2
ldap 34 40 56
le 20 27 29 30 33 56
learn 3:7 5:2 13:4 23 27 34 38 56
legacy 10 47:2 50:2
legitimate 33 38
lehnt 9:2
length 50 51
less 13:2
let 35:2
lettre 4 30
level 38:3 45:2
lf 10 31
lib 8 40
library 46:2 50
license 18:2
like 1 10 16 51:3
likely 10:4
limit 16 18:2 19:4 20:15 32:52
limite 20:2
limited 3:2 16:2 32:4 38:2 56
limits 20:2 32:8
line 30 31:2 40 47
link 1:2 16:2 45:3
linkid 1 16:2 23 38
list 5:2 16:14 17:2 33:2 34:2 38:2 47
listed 12 16:8 23 38:2
literal 22:3
lm 27:2
load 40:2
local 2:2 5:5 10:6 16:2 17 21:3 34:3 35:3 37:3 38 40:7 45 48:9
localhost 5 9:2 12 35 47 51:2
locally 48:2
location 16 17 27:2 36:2
locked 0:9 33 36:3
log 3 5:2 13:4 18:2 29 41 54 56
logged 5:6 37:3
login 0:2 1 3:5 4:3 5 6 8 13:2 17:4 22:2 23 26:2 32:4 37:7 44 49 55:3 56:21
logins 0 16 32
logon 0 27 56
long 10 20 31:2 40
longer 4 6 23 34:2
look 51:3
looks 1 10 16
lookup 11:6 15:3 16:2 17 34:4 35:2 40:3 48
loop 23 31 40:4
lost 8:5 27 35 40:3
low 10:2 16
lower 32:2
machine 9:4
made 9:4 27:3 30 36:2
mail 1:7 2:4 3:16 4 5:27 9 10:17 12:3 13:6 14:2 15 16:18 17:5 18 19:3 20:2 21 22 23 25:4 27:2 30:5 31:8 32:16 33:9 34:7 35:7 37:15 38:16 40:10 44 45:2 46 48:2 49:10 51:2 52 54:4 55:4 56:4
mailbox 1:2 3 5 14:2 17 18:5 19:10 20 23:2 25:4 26 27:2 28:5 32:8 33:9 34:16 37:7 38:5 41:2 42:2 43:4 53:2 54 56
mailboxnotenabledforrestapi 18:2
mailcow 17 32
mailgun 18:2
mailing 33 34
mailkit 32 40 45 51
mails 5 30 32:7
make 23 38 42
malformed 10 27 31
managed 25 36:3
mandanten 28:2
mandatory 5 10 49
many 0:6 3 5 16:4 31:7 32:55 40:2 45
manyasterisks 45:9
mapi 19:3 20 27 37:4
mapiexceptionsendasdenied 37:4
mapiexceptionshutoffquotaxceeded 19:2
marked 33 34 48
match 12:2 23:6 26 28:2 35 37:8 47:24 54:4 56
matches 16:2 23 47:2
matching 47:3
max 19 20:4 32:6
maximale 20 32:2
maximum 18:2 19 20:11 31 32:8 40
may 8 9 15 25:2 31 37:2 38:2
mb 20:5
mbl 10 16:2
mdailcjzy 27:2
me 10 16:2 18 32 35:2 40
means 16:3
mechanism 4:11 44 49:4
mechanisms 4:3
mechansims 4:2
mechs 4:2
meet 36:5 38:3
melden 3 5 27
member 25 33 34
message 1:4 5:2 8:4 9:2 10:69 15 16:4 18 19:3 20:35 23 25:2 27:2 30:3 31 32:26 33:3 34:5 35:2 37:4 38:12 40:9 45:2 48 51:7 54:8 56
messages 0 1 8 10:2 16:10 19 22 31 32:24 33:2 34 37 38:2 40:2 48:2 49 50:3 51 54:2
messaging 9 51
messagingexception 9 51
method 4:9 23:2 51 56:4
methods 4:3
micro 16:2
microsoft 24 26 27:2 28 33 53
might 27:3 36
milliseconds 30:2 40
mime 10:3
minuten 0:2 14
minutes 0:2 5:2 14:4 32:2 40
misbehaving 11:3
mismatch 23:7 27 37:3 47:13 50 56
missing 5:2 10:2 23:2 25:3 33:2 38:4 56
mit 3 9:3 15 18 24 28 30:2 37:3 41 45 47
mode 16 31
more 1:2 3:11 5:7 8:2 10 13:4 16:6 23 26 27 31 32:6 33:4 34:3 36 38 43:3 44:3 48 49:3 56
mot 29 56:3
moved 22 27:2 36
ms 9:2 10:2 30
msg 5:2 10 32
msmtp 4:3 45 46 47:2 48 56
mtas 16:3
much 32:3 40:2
multi 10 23:2 27:4 33 36:2
multiple 10:2 31
muss 5 25 28 29:2
mussen 5 36
must 5:12 10 17 18 23:5 25 27:4 29 31:4 35 36:3 37:7 38:3 47:2 49:14 53:2 54:3 55:2
mx 11 14 15:2 33 35 38:10 40
my 5:2 20 25 38 40
nach 5 30:2
nachricht 9:2 10:4 20:4 30
name 5 11:3 12:11 15:16 23:3 31:2 34:6 35:2 37 41 47:18 54 55:3 56:4
named 25:4
names 35 47:2
ne 30 36
necesita 25:2
need 1 3 12:3 25:2 31:4 38
needed 27:3 29:2 49:2 56:2
needs 25:5 28:2 36
nein 9 30
nemesis 16:4
neobhodim 3:2
nest 36 38
nested 9 30:2 31 48 50 51
net 2 3 8 9 30:6 32 40 43 46 56
network 8:2 11:2 15:5 16:4 17:6 21:7 40:2
neu 4 27:2
never 22 33 51:4
new 5:2 23:5 27:3 29 32:5 36 40 53
newly 23 24
next 31 50
nicht 3 4:2 9:3 15:7 17:2 18 20 21 23:2 24:6 25 27 28:4 30:5 33 34:5 35:2 36:3 37:7 38 40 41 42:3 43 45 47 48:6 49 50 51 54 56:5
no 3:3 4:10 6 9:4 10:3 15:3 16:7 17:4 18 19 21:5 22 23:4 25 27 29 30 31:5 34:12 35:3 37 38:5 42:3 47:3 49 50:7 53:2 56:3
nochmals 9 15 30
nodename 15:3
non 5:2 8 11 24 25 35:3 49 51
none 1:2 4:2 17
nor 15:3 23
normal 4:2 16
nosuchuser 34:2
not 0 1:6 2:2 3:9 4:31 5:31 6:2 8 9:5 10:15 11:2 12:7 13:2 14:2 15:18 16:19 17:21 18:9 19:4 20 21 23:27 24:5 25:11 26 27:6 28:11 30:8 31:12 32:7 33:21 34:35 35:29 36:9 37:78 38:49 40:25 41 42:5 45:15 46:11 47:36 48:12 49:5 50:12 51:5 52 53:5 54:36 56:9
notafter 46:2
notice 22 47
nottimevalid 46:2
notvalidforname 47:2
now 32 40
ntlm 4:5
null 8 33 38:2
nullmx 33 38
num 2:3 46:2 47 48:4
number 5 19 20 22 30 31 32:11 39 46 47 50:3 51:17
nur 24 28:2 36 49
nvb 27:2
nvcguioijodhrwczovl 27:2
nxdomain 15:2
oauth 6:2 23:6 24:3 27:4
object 36 40
occurred 8 16:3 23 40 47 51
odata 25:2
oder 8 9:2 15:3 24 30 45 56:6
of 0:2 1:2 4:4 5:2 8:3 9 10:15 16:8 19:3 20:7 23:4 25:2 26 27 30:3 31:5 32:18 34:2 35:2 37:10 38:11 40:2 45 46 47 48:3 51:3 53 54:2
off 6 25 44 45:3
offer 31 45
office 17 33
ofr 10 19:2 20:2 34 37 56:2
oi 27:2
ok 22:7
on 4 5:8 6 8 10 11:4 16:12 17:2 18:2 23:4 24 25 27:4 30:6 31 32:7 33:2 34 37:3 38:3 46 47:2 49:3 53 54:7
one 21 23:2 26 29 33:3 35:2 37:5 38 48 53
only 3 17 18:5 23:6 24 25:7 32 33 37:3 47 49 50:2
open 3:2 9 22:3 27 30:2 32:2 35:2 46 47 48:2 50:3 51:2 56
openssh 22:2
openssl 22 48:3 50:10 51:8
operation 8:2 22 23 25:2 30:7 31 48:2 50:3 51
or 0:2 1:2 3:5 5:4 9 10:7 15:13 16:4 17:2 18:7 19 23:9 25:6 26 27:13 28 30:3 31:4 32:5 33:8 34:9 35:2 36:3 37 38:13 45:3 46:5 47:4 48:2 49:2 50:6 51:7 52 53 54:3 56:20
order 24 54:3
org 28:6
organisation 25:3 28:2 36:2 44
organizacion 25:2
organization 17 25:2 33:7 36:2 44
organizations 23 36:3
origin 23:5
originating 1 32:3
os 9 30 48 56
oserror 21:2
other 18 37 48
ou 56:2
our 1 10:7 16:9 20:2 32:5 38:2
out 0:2 8:5 11:2 19:2 26:2 28 29 30:29 34 40:5 51:2
outbound 1:4 30 32:2
outboundspamexception 1:2
outgoing 1:8 4:5 8 9 15 30:3 32:4 37 45:3 52 56:3
outlook 10 25 26 30:2 56
outside 17 33
over 19:10 23 31 33 37:2 38 49 51
overquota 19:2
overrides 8 40
own 18:3 37:3
owned 37:18
owner 37 47:2
packet 51:7
page 3 23 36
panel 18:2 42 54:2
parameter 4 23:5 26 27 31
parameters 31:2
parol 3:2
part 10:2 16:3
partial 48:2
partialchain 48:2
party 13:2 23:3 25:2 30:3 48 50:4 51
pas 24 30 36 37 38
pass 38:7 56:2
passe 29 56:3
password 0:2 1 3:25 4:3 5 6:2 13 27:6 29:8 41 42:2 53:2 55 56:34
passwords 3:2 4:4
passwort 3:6 4 29 56:6
path 35:2 37 46:2 48:7
peer 8:2 46 47:12 48:4 50:2
pending 1 18
per 18 20 25 31 32:18 38:3 42
perform 37 54:2
perhaps 5:2
period 18 30:3 32
permanent 1:2 16:2 19:2 20 33:2 37:2 38
permanently 10 16:2 22
permission 23 25:5 30:4 37:2 42:3 56
permissions 5 23:2 25:4 30 35 37:9
permitted 5:4 10:2 17:3 19 20:2 23 31:3 32:2 35:6 37:4 38:2
personal 2:5 28
phishing 10:3
php 11:2 15:5 17
phpmailer 9 30 56
pi 10 32
pipe 8:2
pipeline 31:2
piws 10 32
pkix 46:2 48:5
pl 10 32
plain 4:4 5 6 10 22 51 56:2
plaintext 4 45 49 51:2
plan 18:2
please 0:2 1:5 3:3 4:2 5:14 8 10:11 13:6 14:11 15:2 16:23 18:11 19 20 23:5 25:4 26:3 27:4 28:2 29:2 30 31 32:24 33:5 34:5 35:4 37:3 38:5 40:18 42:4 50 54:10 55:3 56:5
pleine 19:2
plt 13:2
point 17 35 38
policies 10 36:3
policy 2 10:22 13 16:5 17:2 20 23 24:2 25:6 31 32:4 33:4 35:2 36:6 38:17
poor 16:8
pop 5:2
port 5:3 8 9:6 11 15:2 21 30:15 48 49 51 52
portal 23:5
possess 50:3
possible 8 31 40:2
post 23:2 46 48 50
postausgangs 4:2 9 56
postausgangsserver 15 30 56:2
postfach 19:3 27:2 28 42:2 43
postfachs 42:2
postmaster 16:3 17
potential 10:3
pour 16:2 26
preauthorization 23:2
precede 5 31 38
present 10 35 40 56
presented 48:2
presents 10:3
prevents 25 32
prilozheniya 3:2
primary 33 40 49
principal 25:2 47:2
private 23 25
privileges 25:2
pro 22 32:2
probability 10:3
problem 2 16:3 34 40:14 46:2 48:5 50
procedure 24 47:3 48
process 1:2 19:2 20 21 24:2 27 37:2 40:2 46 48:2 50:3 56:3
processing 19 32 40
programme 3:2
prohibited 5 10:2 33:2 35:2
prohibition 10 33 38:2
proof 23:2
proper 5 35:2 38:2
properly 8 23 30:3
protect 10 16 32:2 38
protection 3:2 25
protocol 22 27 31:7 42 50:26 51:4
protokoll 9 30
provide 38:3
provided 15:3 23:10 25 27:5 29 47 48 56
provider 16:6 23 27 28:5 30 36 45:3
proxy 2 22
prufen 25 45
ptr 17:6 38
public 8 33
publishers 23 24
purposes 18:4
qm 27:2
qq 19 40
qu 25:2 36
qualified 12:3 31:2
quarantined 10:2
quickly 32:2
quota 18:2 19:21 22 32:14
quotaxceededexception 19:2
qury 11:4 15:2 16
qurya 11:3 15
qurymx 11 15
qusta 24 25
quu 40:4
range 1 16 32
raop 25:2
rate 16:2 18 32:27 38:2
ratelimit 32:2
raw 37 54:2
rbl 16:8
rcpt 5 17 31:4 35 38 49:3
rcpthosts 5:2
reach 19:2 30 33:2 34:6
reachable 34 40
reached 8 18:2 20 30 32:14
read 8:7 11 30 39 45 46 50:4
reading 8 35 51
ready 2 22:7
reagiert 30:2
reason 3 10:3 27 40 46 56:3
reasons 10:2 35:2 38:4 48:3
rec 39 46 50
receive 30 32:2 49:2 50
received 20 22 23:2 31:2 32:5 45 50:4 51:12
receiving 8 20 32:2 34
rechazo 14 56
recip 20 32 34
recipient 11 14:10 16:6 18:2 19:4 20:2 31:3 32:11 33:21 34:36 35:8 38:2 40:3 49
recipientnotfound 34:3
recipients 15 16:2 18:7 19:3 31:2 32:21 33:3 34:8 35
recognized 4:2 31
reconnect 27:2
record 17:5 38:12 39 46 50 51:10
records 11 17 38:2 54
recruit 25:2 28
recruithub 25:2 28
redeemed 27:2
redemption 23:3
redirect 23:11
reduce 10:4 32
ref 10 16:2
referrals 22:2
refresh 23 27:10
refuse 26 38 40 56
refused 9:21 10:8 12 16:5 17 31 32:2 35 37 38:2 40 56:2
region 17 54:4
registered 23:3 24 35:2
registration 23:2 25
reject 10:11 16:5 35 38:3
rejected 1 5:4 9 10:39 11 12:10 14:11 16:20 17:15 20:2 25 31:3 32:8 33:12 34:19 35:5 37:21 38:23 40:4 44 45 48 49 51 54:8 56:5
rejection 9 32:2 33 38
relay 5:7 16:3 17:2 18 32:3 34:2 35:53 37 40
relaying 5:7 16 35:18 37:4 45 54:3
relies 47:2
remote 2 5 8:3 9:3 15 30:2 31 35 45 46 47:6 48:5 50:2 56:2
remotecertificatechainerrors 2 47
remotecertificatenamemismatch 47:4
remotehost 8 16
remotename 15:3
remotezertifikat 47 48
removal 16:2
renegotiation 50:2
repeated 0 31 32
reply 23:3 35
reputation 10:2 16:15 17 32
required 3:11 5:38 13 18 23:5 25:6 27:4 31:3 33:4 35:4 36:3 38:3 49:21 54
requirements 38 54
requires 1 4 5:3 6 12 17 25 31 36 38:3 49:2 50:2 54:2
requise 5:2
requst 1 11 14 16:7 18:2 22:3 23:22 24:2 25:7 26 27:7 30 36:4 37 40:2
requstdenied 25:2
requsted 0 3 10:2 14:2 17 19:4 20 21:2 23 25:2 32:6 34:4 35 37:5 38:4 40:2 45:2 48:6 49:4
requsting 23 25
requsts 23:2 32:2
resend 10 18:2 32
reserved 33:2
reset 8:2 16:3 17 27:3 31
resolution 11:3
resolve 15:3 38:2
resolved 15:2 23 54:3
resource 17 23:7 25:5 32 36:3 37 38:3 54:2
resources 14:2 25:3 40:4
respond 30:3
responded 40 48 49
response 8:7 16 22 27:2 30 31:4 40 45:2 51:2 56:3
ressource 36:2
rest 18 23
restapi 18:2
restarting 56:3
restricted 17:2 31 33 36
restriction 16 33:2
restrictions 10:3 16:2
retry 14:3 16 27 32:3 40
retrying 16:2
return 26 37
returned 8 11:2 15 35 48:3 51:2
reverse 11 12 16 17:8
review 10:2 25 31 49
revocation 48:2
revoked 27:10 48 56
rfc 10:3 31:3 33:2 49
right 37 40
role 25:3
root 2:6 38 48:5
route 21:5 49 50:2
routines 7 8 22 39 46:2 48:4 50:19 51:14
rules 17 31
said 34:2
same 18 32 37:2
sandbox 18:2
sans 47:4
sarp 13:2
sasl 4:3 22:2 27 32:2
scanner 10:2
scc 13:2
schannel 47 48 50:2
schutz 2 24
scope 23:5 27:2
scored 10:2
se 25:2
sec 46 47:2 48 50 51
second 3:5 32
seconds 14:5 32
secret 23:9
section 10:2
secure 4 8:2 9 13:2 15 24:3 30 36:2 45:5 49:2
security 3:3 10:4 13 16 36:4 50:3 51
see 5:2 10:5 12:2 14:2 16:11 17 25 32:3 33 34 38:4 44 54:2
seem 4:3
seen 14 52
selected 4 28:2 50:3
self 2:12 25 48:13
send 5:15 16:4 17:3 18:2 20 23:3 25:5 27 30:2 31:3 32:5 33:2 37:28 38:5 49:6 50 54:7
sendasdenied 37:3
sendasdeniedexception 37:4
senden 5 37
sender 1:5 5:5 10 11 12 14:2 16:8 18 31:11 32:6 33:10 35 37:66 38:54 49 54:19
senderguidelines 10 16
sendernotauthenticatedforgroup 33:2
senders 5:2 33:3 37 38:7 54
sending 0 1:7 5:2 8:3 9 10:5 12 16:9 18 32:21 33:4 35:2 37 38:9 54:10
sendmail 8 9:2 30 37
sendrawemail 37 54:2
sensitive 24:4
sent 8:2 9 10:5 15 16:4 17 18 19 23:6 25 27 30 31 32:10 33:3 35 38:2 50 51 54:3 56
server 4:22 5:9 6 8:12 9:15 10:2 11:4 15:9 16:6 17 20:2 21:2 22:5 23:2 27 30:17 31:4 32:3 33 34 35:8 37:3 38:2 40:30 44 45:19 46:2 47:6 48:9 49:4 50:12 51:8 52:2 53 56:17
servers 4 12 15 16:3 17 46 47 48:2
serveur 30 56
service 1:2 3:3 12 14:2 15:9 16:29 17:2 19 22 25:2 30 32:2 35 40:15 42:3 45:3 54:3 56
servname 15:3
ses 18 37 54:2
session 26:2 32:3 40 49
sessions 32:6
set 4:2 23 29 56
settings 4:2 5 13 15 18:4 25:3 37:2 38:2 42:4 54 56:5
share 18 25
shared 41:2 50
shield 2:3
should 20 24
shutoff 19:2
shutting 40:2
sich 3 5:3 24 27 29 41 56
sicher 23 24 56
sie 3:5 4:2 5:2 9 12 15 20 23 24 25:2 26 27:3 28:2 29 30 32:2 34 36:4 37:4 42:2 45 50 51 55 56:3
sign 0:4 13:2 17 23:4 24:4 25 26:2 27:2 28:3 32 36:3 41:3 53:2
signature 10:2 38 48 50 54:3
signed 2:12 25:3 27 28:3 37 38 48:16
signin 13:2
signing 25 26 36
since 3 16:3 45:3
sind 8 37 56
size 20:31 32 51:2
ske 50:2
slow 32:3
small 7 50:6
smtp 1 2 4:16 5:20 8:8 9:12 10 15:5 16:13 17:4 18:6 21:3 22 23:2 27:2 29 30:11 31:7 32:8 33 34:5 35:5 37:11 38 40:6 42:10 43:5 44:6 45:8 46:2 48:2 49:4 50 51:3 54 56:24
smtpclientauthentication 43:4 44:5
smtpcommandexception 32 40
socket 8:5 9:4 11 15 22 30:11 47:7 48:2 50:5 51:2
socketexception 9 30:2
socketfehler 9 15 30
sockets 9 30:2
sockettimeoutexception 8 30:2
something 36 52:2
sometime 1 14
son 26 56
sorry 3 5:2 10 16:2 19 20 25 31 33:2 34:6 38:3 40 52 56:5
source 16:2
space 19:5 40:5
spaces 34:3
spam 1:10 10:45 16:8 32 38
spamhaus 10 12 16:3
spammer 16:2
spamming 16:2
specific 3:7 23 32:2
specifications 31 49
specified 12 23:7 37:2 51:2
speicherplatz 19:3
spf 32 38:17 54
spm 10:2 14
spoofing 37 38
src 30 48 50:3 51
ssh 22:2
ssl 2:4 7 8 9 15 22 30:4 39:2 45:2 46:3 47:3 48:15 49:7 50:24 51:26
sslerror 47 51
sslhandshakeexception 48:2 50 51
start 31 40 50
starttls 31:3 45:17 46 48:2 49:20
state 26:2 48:3 51:2
statem 48 50:2
status 4 8:2 9 15 21 23 30 33 40 49 50
stellen 23 56
step 56:2
stimmt 28 37:2 47
storage 19:7 40:5
stored 19 40
storedrv 1:2 19:3 27 32:4 33 37:4 40
stream 9 11 15 22 30:4 40 47:7 48:2 50:3 51
subdomains 18:2
subject 10:3 47:8
submission 1:2 5:2 6:2 19 20 27 32:4 37:4
submissionquotaxceededexception 32:2
submit 5 16:4 32 35 37:3 40
subtype 3:3
succeed 16:2 49
succeeded 56:2
successful 36:2 41
successfully 36:3
such 15:3 23 34:5 35 37 38 49 53:2
suites 50:4
sun 45 46 48:4
suncertpathbuilderexception 48:3
supplied 51 54:2
support 0 1 4:8 16:2 31 32:2 45:5 49:3 50:3 51:2
supported 4:16 6:3 18 23:4 33 45:5 49:2 50:4
sure 23 38 42
suspected 1 10
suspended 1:6 18 33 42
suspension 1:2
suspicion 10:3
suspicious 0 1 8 10:4 16 32 38
swaks 4 56
swift 8 40
swiftmailer 8 40
switch 45:3
synchronization 31:3 51
syntactically 12:2
syntax 10 31:10 33 38 49
syscall 11:2 15:4
system 1 3:2 5 9 10:5 16:7 20:2 30:3 31 32:3 40:17 45 46 48:2 56:2
table 34:3 38:2
tag 31 32
taille 20:2
taken 0 3 10 14:2 17 19:2 32:6 34:4 35 37:6 38:4 40
talentportal 24 25:4
target 9:6 40 47:2 48:7 49
tcp 8 9:3 11:4 15:2 30:5
temporarily 0:2 1:2 14:4 16:6 17 18 24 32:12 33 38:2 40:7
temporary 11:6 16 32 40:24
tenant 1 17:2 18 23:9 25:4 28:7 32:3 36:2 44:5 54
terminated 8:3 23
test 10:2 15 18:4 30 37 51:2 53 56
tested 24:2
testing 18 28
text 10 51
than 8 20:2 33 37
that 2 5:3 10:5 13 15:2 16:3 17:4 19:2 20 23:3 25:5 28:4 31 32 33:5 34:11 35:2 36 37 45:3 47 48 49 50 53 54:2 56
the 0:3 1:5 2 4:11 5:5 8:11 9:9 10:16 11 12 13 15:5 16:18 17:6 18:9 19:4 20:9 21 23:41 24:3 25:19 26:6 27:14 28:13 29:2 30:14 31:5 32:21 33:11 34:11 35:5 36:10 37:13 38:15 40:4 41 42 43:4 44:6 45:4 46:3 47:19 48:20 50:8 51:7 53:3 54:26 55:2 56:11
their 5 16:3 27:3
then 5 13:4
there 36 49 52
they 25 34 38:2 50:3
think 0 24
third 13:2 23 25:2 48 50:3 51
this 0 1:7 3 4:3 5:6 6 10:17 13:3 14:2 16:16 17:5 18:4 19:2 20:3 21 23:8 24:12 25:17 26 27 30 31:3 32:20 33:9 34:3 35:8 36:5 37:19 38:10 40:3 41 42:5 45 48 49:3 50:2 53:3 54:8 56
thread 32:4
throttled 18 32
throttling 32:4
through 5:2 23
time 8 10:2 14 19 30:3 32:3 40 46:5
timed 8:5 11:2 26:2 29 30:29 34 40:4 51:2
timeout 8:11 11:2 21 30:12
times 0:2 32 40
timestamp 25 27
tls 8:4 31 32 40:8 45:2 46:3 47:10 48:4 49:22 50:21 51:12
to 0:4 1:9 2:2 3:5 4:4 5:22 8:8 9:17 10:21 15:2 16:24 17:7 18:15 19:6 20:4 21:12 22:2 23:14 24:9 25:26 26:4 27:16 28:4 29 30:28 31:8 32:20 33:14 34:10 35:22 36:12 37:33 38:19 40:20 41:2 42:2 45:4 47:9 48:31 49:11 50:7 51:5 52:2 53:2 54:12 56:12
token 5 23:9 27:22 36:2 51 56:2
tokens 26 27
too 0:6 3 4 5 7:2 10 16:4 20:8 31:11 32:60 40:6 45 50:8 56
tosa 16:3
trace 8 23 25 27 56
traffic 1 16
transaction 5 8 10:3 20 31 32 33 37 38 40
transient 27 40:2
transition 29:2
transmission 31 32:3 40:5
transport 8:4 9 31 40 45 56
trend 16:2
trial 18:3 32
tried 0:2 19:2 24:3 33:3 34:6
trouble 19 25 40
trust 25 48:2
trusted 2:2 48:7
try 1 4:3 8 13:4 14:14 15:2 16 17 21 23:2 25 26 30 31 32:27 34:4 35:4 37:3 38:2 40:34 48 51 52
trying 20 32:2 35:3 45
turn 5:3
turned 5:2 6 25 44
type 4:11 10:2 15 23:2 45 51:4 56:2
typos 34:4
uber 30:2 42 50
uberein 28 37 47
uberprufen 12 37 48 56:3
uberpruft 24:2 48:2 56
uberschreitet 20:3
uberschritten 19:3 30:2 32
um 5 36
un 25 34 36
unable 2:2 8:3 9:4 15 18 21 23 30:7 34 35:13 38 40:3 45:3 48:27 50 51 56:6
unauthenticated 5:3 16 38:6 54
unauthorized 1 17:3 23:3 37:2
unavailable 1:2 3:2 9 12 14:6 16:15 19 27 32:6 33:2 34:4 37:6 38:2 40:8 54:2 56:3
unbekannt 15:2 34
unblock 16:2
unconfigured 54:2
und 3 9 12 15 23 24 28:2 29 36 37:2 50 56:2
under 10:3 35 37 42
unencrypted 49:5
unexpected 8:3 10 22 30 32:2 35 40 46 51:7
unexpectedly 8:7 51
unfortunately 16:3 32
ungultig 12 37 47 48:2 56
ungultiger 23 56
unimplemented 4:2
unknown 4 13 15:5 17:5 22 34:25 38:3 48:6 51:3 53:4 56
unknownhostexception 15:2
unknownissur 48:3
unnecessary 34:3
unreachable 21:8 34
unrecognized 4:12 31:5 45 49 51:5
unregistered 54:2
unrouteable 34:2
unsafe 10 50:2
unsolicited 1 10:3 31 32:3 45
unsuccessful 0:5 6:6 17 27:8 29 36:8 37 41:5 43:5 44:5 50 56:8
unsupported 4:2 23 31:2 48 50:12 51:4
unter 4:2 24 56
unterstutzt 4:2 51
until 54:3
untrusted 32:2 48:4
untrustedroot 48:2
unusual 1:3 32:4 36
unverified 1 14 24 34:2 54:3
up 4:2 11 23
upgrade 1 18:5 46 50
uri 23:12
uris 23:4
url 10:2 23 25 50
us 1 2 10:3 18:2 32 35 36 54:2
use 1 3:4 4 5:4 6:2 10 13 16:4 18:2 23 24 25:8 27:2 28:3 29 31:3 35:3 36:2 37:6 43 45 47:2 48 49:2 54:2 55:3
used 4:2 23:2 37 40 41
user 0:4 1:5 3 4 5:2 10 13 14:3 15 19:6 23:2 25:8 26:6 27:5 28:7 32:16 33:9 34:31 35:5 36:5 37:35 38:6 41:3 42:8 48 53:9 54:2 55:3 56:16
useraction 1:2
username 3:7 8:2 13 27:2 42:2 53 55:2 56:17
users 5 10 16 23 24 25:2 32:3 34 38
using 1 8 14 16:19 23:2 26 30 45:3
valid 4 5 10 12:2 17 23:5 27:3 31:5 34:2 38:7 46:9 47:12 48:6 54:3
validate 47:2 54:2
validated 48:2 54:3
validating 11 56:3
validation 24 38:2 46:2 47:3 48:3
validator 46:2 48:3
validatorexception 48:2
validierungsverfahren 47 48
validity 46:2
valu 20 23:6
var 30 40 50
vendor 8 23:3 30
verbinden 27:2 28
verbindung 2 8:2 9:4 15 27 30:5 45 49 51
verbindungen 9:2 32 49
verbindungsaufbau 9:2
verbindungsversuch 30:2
verbundene 28 30
verdict 1:2
verfugbar 9:2 28 33 40
verification 5 14 24:2 34 38:8 46 47:4 48 54
verified 23 24:6 34 37 47:2 54:22
verifier 20 32
verify 0 2:4 5 15:2 18 34 37:2 38:9 46:3 47:8 48:17 50 54:7 56:4
versand 42:2
verschlusselung 45 49
versenden 5 37
version 48 50:18 51:17
versuchen 0 9 14 15 30 32 51
versucht 24 34
vertrauliche 24:2 36
vertraunswurdigen 48:3
verweigert 26 35
verweigerte 9:2
verwenden 3:3 28 36 37 49 55
verwendet 25 28
very 10:2 16
veuillez 20 27 29 32 40
vhcm 27:2
via 13:3 16:3 23:2 45
viele 0 32
vieler 0:2
view 20:2 54
violation 10:3 17 20 31:2 32 38
virtual 34 38:2
virus 2:3 10:8
visit 10:7 14 16:7 20 23:2 32:2 38 43:3 44:3 50 54:2
voll 19:4
volume 32:3
vom 8 24 26 30 37 56:2
von 2 8 17:2 20:2 24:2 28 32 36 48:6
vor 5 49
vorgang 12 37
vorhanden 28:2 34
vorubergehend 0:2
votre 27 29 32 36 38 56
vous 25 36 37
vy 27:2
vz 27:2
wait 32:2
waiting 8:4 51
want 5:4 28 31 33
wantautherror 5:4
war 30 36:2 37
was 0 2:2 5:11 6 8:7 10:7 16 23:3 26 27:9 30:2 31:2 32:2 33:4 34:3 36:5 37:3 38:2 40:2 47 48:4 49 51:6 56:2
wascl 1:2
we 10:2 15 16 17 30 31:2 32 33 35:4 45 51:2
weak 4 7 50:2
web 1 2:2 13:6 23 25:2
webmail 29 42:2
wegen 0:2 40 51
weil 9:2 20 30
wenn 4 25
werden 3 8 9:5 15:4 20 25:2 27 28:2 29:2 30:3 36 45 48:2 49 56:2
were 25 26 36 38 56:2
werent 16:3 32 33
west 37 54:4
weve 24 36
what 15 30 51:2
when 4:2 5:2 24 33:3
which 4 23 27 31 37
while 8:5 11 18 30 35 40 47 51
whitelisted 10 17
why 16 38
wiederholen 12 37
will 16:3 21 23 36
wird 24 25
with 0:2 1:3 2 5 8:4 9 10:2 13:2 17:2 19 20 21 22 23:6 24:3 25:6 26 27:4 28:4 30:4 32:2 37:6 38:5 40 41 45:3 47 48:4 49 50:3 51:2 54 55 56:4
within 25 32 35
without 5 10 12 24 38 51
work 28 56
workspace 20 25 35
worthy 4:2
write 8:3 16 40:2 50:3
wrong 15 17 23 34 47:2 51:17 52 56:2
wsdh 10 32
wurde 0 8 10 15 23 24 25:2 26 30 34 36 37 48:3 51 56:2
wvz 27:2
wwu 27:2
www 30 40 50
xllmnvbs 27:2
xmi 27:2
xoauth 4 42
xxxx 23 28 49
xxxxx 19 25 28 33:4 34:2
xxxxxx 23 25
xxxxxxxa 45:3
xxxxxxxx 23 28
yahoo 38 54
yet 1 18:3 24 27 31 46:7
you 0 1 3 4:2 5:8 10:2 14 15 16:6 17 18 19:2 20 23:5 24:3 25:8 26 27:3 28:3 30 31:2 32:5 33:6 34:6 35:4 36:4 37:9 38 41 42 49 51:2 54:3
your 0:10 1:13 3:2 4 5:8 8 10:5 13:6 14 15 16:32 17:14 18:14 19 20:3 23:4 24:4 25:16 26:3 27:5 28 29 30 32:22 33:10 34 35:2 36:14 37:10 38:11 40:2 41 42:3 44 45:3 50 51:2 54:15 55:2 56:3
youre 16:3 28
youve 0:2 32:3 35
zeitspanne 30:2
zeituberschreitung 30:3
zertifikat 2 47 48:2
zertifikatkette 48:2
zertifizierungsstelle 48:3
zielcomputer 9:2
zielprinzipalname 47:2
zu 0:3 2 4 5 8 20 27 32 34 37:2 51
zugreifen 28:2 36:2
zugriff 17 18 24:3 25:2 28 36 42:2
zulassige 20:2
zum 24 30:2
zurst 5 28 35
zustimmung 26:2
zuzugreifen 24 36
오류 23 28
详情请看 3:2
请使用授权码登录 3:2
`;
