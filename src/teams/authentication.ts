import {
  ConfigurationBotFrameworkAuthentication,
  ConfigurationServiceClientCredentialFactory,
} from 'botbuilder';
import {
  AppCredentials,
  AuthenticationConstants,
  type BotFrameworkAuthentication,
} from 'botframework-connector';

/** The bot's registration. */
export interface Registration {
  readonly appId: string;
  /** Null: a managed identity. */
  readonly password: string | null;
  readonly type: 'SingleTenant' | 'UserAssignedMSI' | 'MultiTenant';
  readonly tenantId: string | null;
}

export interface Authentication {
  /** Checks who posts to us. */
  readonly inbound: BotFrameworkAuthentication;
  /** What we show when we post; null without a registration. Throws when no token can be had. */
  readonly token: () => Promise<string | null>;
}

const {
  ToChannelFromBotLoginUrl,
  ToChannelFromBotOAuthScope,
  ToBotFromChannelTokenIssuer,
  OAuthUrl,
  ToBotFromEmulatorOpenIdMetadataUrl,
} = AuthenticationConstants;

const sdkSettings = (registration: Registration | null): Record<string, string> =>
  registration === null
    ? {}
    : {
        MicrosoftAppId: registration.appId,
        MicrosoftAppType: registration.type,
        ...(registration.password === null ? {} : { MicrosoftAppPassword: registration.password }),
        ...(registration.tenantId === null ? {} : { MicrosoftAppTenantId: registration.tenantId }),
      };

/** `openIdMetadataUrl`: where the signing keys are published; null: the Bot Framework's own. */
export const createAuthentication = (
  registration: Registration | null,
  openIdMetadataUrl: string | null,
): Authentication => {
  const credentials = sdkSettings(registration);
  const factory = new ConfigurationServiceClientCredentialFactory(credentials);
  // With one of these set the SDK leaves all the others empty, the issuer too: a token without an issuer would
  // then pass. So all or none.
  const addresses =
    openIdMetadataUrl === null
      ? {}
      : {
          ToChannelFromBotLoginUrl,
          ToChannelFromBotOAuthScope,
          ToBotFromChannelTokenIssuer,
          OAuthUrl,
          ToBotFromChannelOpenIdMetadataUrl: openIdMetadataUrl,
          ToBotFromEmulatorOpenIdMetadataUrl,
        };
  const inbound = new ConfigurationBotFrameworkAuthentication({ ...credentials, ...addresses });
  const token = async (): Promise<string | null> => {
    if (registration === null) return null;
    const credential = await factory.createCredentials(
      registration.appId,
      ToChannelFromBotOAuthScope,
      ToChannelFromBotLoginUrl,
      true,
    );
    if (!(credential instanceof AppCredentials)) throw new Error('The registration gives no credentials.');
    return credential.getToken();
  };
  return { inbound, token };
};
