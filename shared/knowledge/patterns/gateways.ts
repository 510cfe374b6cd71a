import { family, mailStages } from './pattern.ts';

/**
 * Replies of filters and gateways in front of mail servers: Mimecast, Proofpoint, Barracuda, Trend Micro, Sophos, Cisco
 * and others.
 */
export const gateways = family(
  {
    layer: 'vendor',
    sources: ['https://mimecastsupport.zendesk.com/hc/en-us/articles/34000709564435'],
    asOf: '2026-11-23',
  },
  [
    {
      id: 'mimecast-anti-spoofing',
      cause: 'sender-rejected-policy',
      confidence: 0.9,
      ideas: ['anti spoofing|antispoofing|impersonation|spoofed|spoofing'],
      not: 'phishing|heuristic|virus|unsafe content|malware',
    },
    {
      id: 'mimecast-route-tls',
      cause: 'tls-required',
      confidence: 0.9,
      ideas: ['this route requires|route requires encryption|requires encryption'],
      not: 'version|cipher|high strength',
    },
    {
      id: 'mimecast-route-version',
      cause: 'tls-version-too-old',
      confidence: 0.88,
      alternatives: ['tls-required'],
      ideas: [
        'requires|required|or greater|or higher|minimum',
        'tls version|tls 1.2|tlsv1.2|tls1.2|tls 1.3|high strength cipher|strong cipher|stronger cipher|newer tls',
      ],
    },
    {
      id: 'mimecast-outbounds',
      cause: 'account-suspended',
      confidence: 0.78,
      alternatives: ['smtp-access-disabled-by-provider'],
      ideas: ['outbounds disabled|outbound disabled|inbounds disabled'],
    },
    {
      id: 'mimecast-greylist',
      cause: 'greylisted',
      confidence: 0.6,
      alternatives: ['ip-blocklisted', 'service-unavailable'],
      ideas: ['internal resources', 'temporarily unavailable|temporar'],
    },
    {
      id: 'proofpoint-block',
      cause: 'ip-blocklisted',
      confidence: 0.93,
      ideas: ['prs.proofpoint|proofpoint dynamic reputation|ipcheck.proofpoint|proofpoint.com ip'],
    },
    {
      id: 'barracuda-reputation',
      cause: 'ip-blocklisted',
      confidence: 0.9,
      ideas: ['barracuda', 'reputation|blocked|bbl|listed|poor'],
    },
    {
      id: 'appliance-licence',
      cause: 'license-or-plan-limit',
      confidence: 0.85,
      alternatives: ['service-unavailable'],
      ideas: ['license|licence|lizenz', 'expired|invalid|exceed|missing|abgelaufen|no valid|required'],
    },
    {
      id: 'trend-customised',
      cause: 'ip-blocklisted',
      confidence: 0.65,
      alternatives: ['recipient-rejected', 'sender-rejected-policy'],
      ideas: ['ers$|mail abuse.com|trend micro rbl|trendmicro', 'block|rbl|ers$'],
    },
    {
      id: 'trend-no-domain',
      cause: 'relay-denied',
      confidence: 0.72,
      alternatives: ['recipient-rejected'],
      ideas: [
        'no domain$|no such domain|domain is not hosted|not our domain|unknown domain|domain not handled',
      ],
      not: 'sender|mail from|helo|nxdomain',
      when: { stages: ['recipient', 'message'] },
    },
    {
      id: 'gateway-envelope-blocked',
      cause: 'recipient-rejected',
      confidence: 0.68,
      alternatives: ['sender-rejected-policy', 'content-rejected'],
      ideas: [
        'envelope blocked|administrative prohibition|administratively prohibited|user entry|user domain entry|block policy|blocked senders',
      ],
      not: 'header based|header from',
    },
    {
      id: 'gateway-sender-blocked',
      cause: 'sender-rejected-policy',
      confidence: 0.68,
      alternatives: ['recipient-rejected', 'content-rejected'],
      ideas: ['header based|header from', 'blocked senders|manually blocked|block policy|manual block'],
    },
    {
      id: 'cisco-poor-reputation',
      cause: 'ip-blocklisted',
      confidence: 0.75,
      alternatives: ['ip-not-allowed', 'sender-rejected-policy'],
      ideas: ['your access to'],
      when: { codes: [550, 554, 421, 450] },
    },
    {
      id: 'cut-off-on-the-way',
      cause: 'starttls-stripped-or-middlebox',
      confidence: 0.5,
      alternatives: ['connection-dropped', 'protocol-error', 'content-rejected'],
      ideas: ['message ended early|ended prematurely|incorrectly terminated'],
    },
    {
      id: 'comcast-block',
      cause: 'ip-blocklisted',
      confidence: 0.9,
      ideas: ['block for spam|bl000000|bl000001|bl000010'],
    },
    {
      id: 'orange-connections',
      cause: 'rate-limited',
      confidence: 0.9,
      ideas: ['ofr005|ofr007|ofr999|trop de connexions'],
    },
    {
      id: 'orange-sender',
      cause: 'sender-rejected-policy',
      confidence: 0.82,
      alternatives: ['send-as-denied'],
      ideas: ['ofr004|emetteur invalide|ofr 405|adresse expediteur invalide'],
    },
    {
      id: 'cisco-mailguard',
      cause: 'starttls-stripped-or-middlebox',
      confidence: 0.95,
      ideas: ['mailguard|smtp fixup|fixup protocol|esmtp inspect'],
    },
    {
      id: 'cisco-8bit',
      cause: 'starttls-stripped-or-middlebox',
      confidence: 0.5,
      alternatives: ['protocol-error', 'content-rejected'],
      ideas: ['body type not supported'],
    },
    {
      id: 'hotspot-filter',
      cause: 'starttls-stripped-or-middlebox',
      confidence: 0.55,
      alternatives: ['content-rejected'],
      ideas: ['*wifi|*hotspot|guest network|captive'],
      when: { stages: ['connect', 'greeting', 'ehlo', 'starttls', 'auth', ...mailStages] },
    },
  ],
);
