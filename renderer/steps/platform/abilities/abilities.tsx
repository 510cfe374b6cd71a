import { currentResults } from '../../../../shared/flow/index.ts';
import { providerName } from '../../../../shared/knowledge/index.ts';
import { Details, Words } from '../../../components/index.ts';
import { useText } from '../../../theme/index.ts';
import styles from './abilities.module.css';
import { useWizard } from '../../../wizard/index.ts';

/** The connected platform's capabilities, collapsed; empty without a connection. */
export function Abilities() {
  const t = useText();
  const { capabilities } = currentResults(useWizard().profile).connection ?? {};
  if (!capabilities) return null;
  const { ownConnections = [], refusedProviders, inboundAddress, inboundAddresses = [] } = capabilities;
  const lines = [
    t(capabilities.runsChecks ? 'abilities.checks' : 'abilities.no-checks'),
    ...(capabilities.sendsTestMail ? [t('abilities.test-mail')] : []),
    ...(inboundAddress === undefined ? [] : [t('abilities.inbound', { address: inboundAddress })]),
    ...(inboundAddress === undefined && inboundAddresses.length > 0
      ? [t('abilities.inbound.several', { count: inboundAddresses.length })]
      : []),
    ...(capabilities.checksInbound === true ? [t('abilities.checks-inbound')] : []),
    ...ownConnections.map((provider) =>
      t(refusedProviders.includes(provider) ? 'abilities.connection-only' : 'abilities.own-connections', {
        provider: t(`provider.${provider}`),
      }),
    ),
    ...refusedProviders
      .filter((provider) => !ownConnections.some((each) => each === provider))
      .map((provider) => t('abilities.refused', { provider: providerName(provider) })),
    ...(capabilities.senderName === true ? [t('abilities.sender-name')] : []),
    ...(capabilities.separateUsername ? [] : [t('abilities.username')]),
  ];
  return (
    <Details title={t('abilities.title', { platform: capabilities.name })}>
      <ul className={styles['abilities']}>
        {lines.map((line) => (
          <li key={line}>
            <Words>{line}</Words>
          </li>
        ))}
      </ul>
    </Details>
  );
}
