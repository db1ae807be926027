import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { GatewayCloseCodes, GatewayDispatchEvents, GatewayOpcodes } from 'discord-api-types/v10';
import { WebSocketServer, type WebSocket } from 'ws';
import { sentByClient, type HeartbeatFault, type Hello, type Identify, type Resume } from './gateway-wire.ts';
import { stream, type Stream } from './stream.ts';

export interface FakeGateway {
  /** Takes over a connection that asks for a WebSocket. */
  readonly upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => void;
  /** Sends an event to every session; a session without a connection gets it when it resumes. */
  readonly dispatch: (event: GatewayDispatchEvents, payload: unknown) => void;
  readonly identifies: Stream<Identify>;
  readonly resumes: Stream<Resume>;
  readonly heartbeats: Stream<number | null>;
  /** The codes with which the client closed a connection; 1006 for none. */
  readonly closes: Stream<number>;
  /** How many connections are open. */
  readonly connections: () => number;
  /** Cuts every connection off, without a close frame. The sessions live on. */
  readonly drop: () => void;
  /** Sends op 7: the client must reconnect. */
  readonly reconnect: () => void;
  /** Sends op 9; sessions that are not resumable end. */
  readonly invalidate: (resumable: boolean) => void;
  /** Closes every connection with this code. */
  readonly close: (code: number) => void;
  /** Answers the next connections with this HTTP status in place of a WebSocket. */
  readonly refuse: (...statuses: readonly number[]) => void;
  /** Closes the next session that identifies with this code; cuts it off, without a close frame, for null. */
  readonly refuseIdentify: (code: number | null) => void;
  /** Greets the next connections so. */
  readonly greet: (...hellos: readonly Hello[]) => void;
  /** What becomes of the next heartbeats. */
  readonly failHeartbeats: (...faults: readonly HeartbeatFault[]) => void;
  /** Ends every session without telling: a resume of it is refused. */
  readonly forget: () => void;
  /** Sends this message to every connection, as it is. */
  readonly send: (message: unknown) => void;
  /** Sends what is no message: a text, or bytes, as they are. */
  readonly sendFrame: (frame: string | Uint8Array) => void;
}

export interface GatewaySettings {
  readonly token: string;
  readonly applicationId: string;
  readonly url: () => string;
}

interface Event {
  readonly s: number;
  readonly t: string;
  readonly d: unknown;
}

interface Session {
  readonly id: string;
  readonly events: Event[];
  socket: WebSocket | null;
}

/** Discord's gateway: https://docs.discord.com/developers/events/gateway */
export function createGateway(settings: GatewaySettings): FakeGateway {
  const server = new WebSocketServer({ noServer: true });
  const sessions = new Map<string, Session>();
  const refusals: number[] = [];
  const identifyRefusals: (number | null)[] = [];
  const [hellos, heartbeatFaults]: [Hello[], HeartbeatFault[]] = [[], []];
  const [identifies, resumes] = [stream<Identify>(), stream<Resume>()];
  const [heartbeats, closes] = [stream<number | null>(), stream<number>()];

  server.on('connection', (socket: WebSocket) => {
    socket.on('message', (data: Buffer) => receive(socket, sentByClient.parse(JSON.parse(data.toString()))));
    socket.on('close', (code) => {
      closes.push(code);
      for (const session of sessions.values()) {
        if (session.socket !== socket) continue;
        session.socket = null;
        // As at Discord, saying goodbye ends the session.
        if (code === 1000 || code === 1001) sessions.delete(session.id);
      }
    });
    const { interval = 41_250, after } = hellos.shift() ?? {};
    const greet = () => write(socket, { op: GatewayOpcodes.Hello, d: { heartbeat_interval: interval } });
    if (after === undefined) greet();
    else void after.then(greet);
  });

  function receive(socket: WebSocket, message: ReturnType<typeof sentByClient.parse>): void {
    switch (message.op) {
      case GatewayOpcodes.Heartbeat:
        acknowledge(socket, heartbeatFaults.shift());
        heartbeats.push(message.d);
        return;
      case GatewayOpcodes.Identify:
        identifies.push(message.d);
        begin(socket, message.d.token);
        return;
      case GatewayOpcodes.Resume:
        resumes.push(message.d);
        resume(socket, message.d);
    }
  }

  function begin(socket: WebSocket, token: string): void {
    const refusal = identifyRefusals.shift();
    if (refusal === null) return socket.terminate();
    if (refusal !== undefined) return socket.close(refusal);
    if (token !== settings.token) return socket.close(GatewayCloseCodes.AuthenticationFailed);
    const session: Session = { id: randomUUID(), events: [], socket };
    sessions.set(session.id, session);
    send(session, GatewayDispatchEvents.Ready, {
      v: 10,
      user: {
        id: settings.applicationId,
        username: 'verbatim',
        discriminator: '0000',
        avatar: null,
        bot: true,
      },
      guilds: [{ id: '900000000000000002', unavailable: true }],
      session_id: session.id,
      resume_gateway_url: settings.url(),
      application: { id: settings.applicationId, flags: 0 },
    });
  }

  function resume(socket: WebSocket, asked: Resume): void {
    const session = sessions.get(asked.session_id);
    if (session === undefined) return write(socket, { op: GatewayOpcodes.InvalidSession, d: false });
    session.socket = socket;
    for (const event of session.events) {
      if (event.s > asked.seq) write(socket, { op: GatewayOpcodes.Dispatch, ...event });
    }
    send(session, GatewayDispatchEvents.Resumed, {});
  }

  const sockets = () => [...server.clients];
  return {
    upgrade: (request, socket, head) => {
      const refusal = refusals.shift();
      if (refusal === undefined) {
        server.handleUpgrade(request, socket, head, (webSocket) =>
          server.emit('connection', webSocket, request),
        );
      } else socket.end(`HTTP/1.1 ${refusal} Refused\r\nContent-Length: 0\r\nConnection: close\r\n\r\n`);
    },
    dispatch: (event, payload) => sessions.forEach((session) => send(session, event, payload)),
    identifies,
    resumes,
    heartbeats,
    closes,
    connections: () => server.clients.size,
    drop: () => sockets().forEach((socket) => socket.terminate()),
    reconnect: () => sockets().forEach((socket) => write(socket, { op: GatewayOpcodes.Reconnect, d: null })),
    invalidate: (resumable) => {
      if (!resumable) sessions.clear();
      sockets().forEach((socket) => write(socket, { op: GatewayOpcodes.InvalidSession, d: resumable }));
    },
    close: (code) => sockets().forEach((socket) => socket.close(code)),
    refuse: (...statuses) => refusals.push(...statuses),
    refuseIdentify: (code) => identifyRefusals.push(code),
    greet: (...more) => hellos.push(...more),
    failHeartbeats: (...faults) => heartbeatFaults.push(...faults),
    forget: () => sessions.clear(),
    send: (message) => sockets().forEach((socket) => write(socket, message)),
    sendFrame: (frame) => sockets().forEach((socket) => socket.send(frame)),
  };
}

function send(session: Session, event: GatewayDispatchEvents, payload: unknown): void {
  const numbered = { s: session.events.length + 1, t: event, d: payload };
  session.events.push(numbered);
  if (session.socket !== null) write(session.socket, { op: GatewayOpcodes.Dispatch, ...numbered });
}

function acknowledge(socket: WebSocket, fault: HeartbeatFault | undefined): void {
  if (fault === 'cut off') socket.terminate();
  else if (fault === undefined) write(socket, { op: GatewayOpcodes.HeartbeatAck });
}

function write(socket: WebSocket, message: unknown): void {
  if (socket.readyState !== socket.OPEN) return;
  socket.send(JSON.stringify(message));
}
