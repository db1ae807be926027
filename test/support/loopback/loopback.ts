import { createServer, type Server } from 'node:http';
import { GatewayDispatchEvents, type APIInteraction } from 'discord-api-types/v10';
import { applicationId } from '../interactions.ts';
import { createGateway, type FakeGateway } from './gateway.ts';
import { createSigner, type Signer } from './signer.ts';
import { createRest, type Rest, type Sent } from './rest.ts';

/** A small Discord on 127.0.0.1 that speaks the real protocol: REST over HTTP, and the gateway over a WebSocket. */
export interface Loopback {
  /** The base address to give a client in place of https://discord.com/api. */
  readonly api: string;
  /** The only bot token that it takes. */
  readonly token: string;
  readonly rest: Omit<Rest, 'handle'>;
  readonly gateway: Omit<FakeGateway, 'upgrade'>;
  /** Sends an interaction, as if a reader had acted; an expired one can no longer be answered. */
  readonly deliver: (interaction: APIInteraction, state?: { readonly expired: boolean }) => void;
  /** Signs what it sends to an endpoint over HTTP. */
  readonly signer: Signer;
  /** Sends an interaction to the endpoint at that address and takes the response, as if a reader had acted. */
  readonly post: (endpoint: string, interaction: APIInteraction) => Promise<Response>;
  /** Shuts the port, as in an outage, and cuts every connection off. */
  readonly shut: () => Promise<void>;
  /** Opens the same port again. */
  readonly open: () => Promise<void>;
}

/** Starts a loopback; shut it at the end of the test. */
export async function startLoopback(): Promise<Loopback> {
  const token = 'OTAwMDAwMDAwMDAwMDAwMDAx.loopback.a-secret-that-must-not-be-logged';
  const sent = new Map<string, Sent>();
  const address = { port: 0 };
  const url = () => `ws://127.0.0.1:${address.port}`;
  const rest = createRest({ token, applicationId, gatewayUrl: url, sent });
  const gateway = createGateway({ token, applicationId, url });
  const running: { server: Server | null } = { server: null };

  async function open(): Promise<void> {
    const server = createServer(rest.handle).on('upgrade', gateway.upgrade);
    address.port = await listen(server, address.port);
    running.server = server;
  }

  await open();
  const signer = createSigner();
  return {
    api: `http://127.0.0.1:${address.port}/api`,
    token,
    rest,
    gateway,
    deliver: (interaction, { expired } = { expired: false }) => {
      const { id, token: key } = interaction;
      if (!sent.has(key)) sent.set(key, { id, token: key, expired, acknowledged: null });
      gateway.dispatch(GatewayDispatchEvents.InteractionCreate, interaction);
    },
    signer,
    post: async (endpoint, interaction) => {
      const known: Sent = {
        id: interaction.id,
        token: interaction.token,
        expired: false,
        acknowledged: null,
      };
      sent.set(interaction.token, known);
      const body = JSON.stringify(interaction);
      const headers = signer.headersFor(body);
      const response = await fetch(`${endpoint}/interactions`, { method: 'POST', headers, body });
      known.acknowledged = response.status;
      return response;
    },
    open,
    shut: async () => {
      const { server } = running;
      running.server = null;
      if (server === null) return;
      gateway.drop();
      const closed = new Promise((resolve) => {
        server.close(resolve);
      });
      server.closeAllConnections();
      await closed;
    },
  };
}

async function listen(server: Server, port: number): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : port;
}
