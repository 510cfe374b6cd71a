"""Prints the results of dkimpy and pyspf for one mail, using the name server given on standard input."""
import base64
import json
import sys

import dkim
import dns.resolver
import spf

given = json.load(sys.stdin)
resolver = dns.resolver.Resolver(configure=False)
resolver.nameservers = ["127.0.0.1"]
resolver.port = given["port"]
resolver.lifetime = 5
dns.resolver.default_resolver = resolver


def txt(name, timeout=5):
    name = name.decode() if isinstance(name, bytes) else name
    try:
        return b"".join(resolver.resolve(name, "TXT")[0].strings)
    except (dns.resolver.NXDOMAIN, dns.resolver.NoAnswer):
        pass
    try:
        # Follows the alias itself: unlike a resolver, a zone's own server does not follow one into another zone.
        return txt(str(resolver.resolve(name, "CNAME")[0].target))
    except (dns.resolver.NXDOMAIN, dns.resolver.NoAnswer):
        return None


mail = base64.b64decode(given["mail"])
signatures = []
verifier = dkim.DKIM(mail)
for index in range(mail.lower().count(b"dkim-signature:")):
    try:
        signatures.append(verifier.verify(index, dnsfunc=txt))
    except dkim.DKIMException:
        signatures.append(False)
result, _ = spf.check2(given["ip"], given["sender"], given["helo"])
print(json.dumps({"signatures": signatures, "spf": result}))
