/** A session of WebDriver (w3.org/TR/webdriver2): commands in, values out. */
export type Session = {
  readonly send: (method: string, command: string, body?: object) => Promise<unknown>;
  readonly end: () => Promise<void>;
};

const elementKey = 'element-6066-11e4-a52e-4f735466cecf';
const keyCodes = { ArrowDown: '\uE015', Enter: '\uE007', Escape: '\uE00C' } as const;
export type Key = keyof typeof keyCodes;

/** Milliseconds after which a command is given up: one that meets a page that is being left may hang. */
const patience = 12_000;

async function send(address: string, method: string, body?: object): Promise<unknown> {
  const answer = await fetch(address, {
    method,
    signal: AbortSignal.timeout(patience),
    ...(method === 'POST' ? { body: JSON.stringify(body ?? {}) } : {}),
  });
  const { value } = (await answer.json()) as { value: unknown };
  if (!answer.ok) throw new Error(`${address}: ${JSON.stringify(value)}`);
  return value;
}

/** Opens a session of the driver that listens at an address. */
export async function openSession(driver: string, capabilities: object): Promise<Session> {
  const opened = await send(`${driver}/session`, 'POST', {
    capabilities: { alwaysMatch: capabilities },
  });
  const session = `${driver}/session/${(opened as { sessionId: string }).sessionId}`;
  return {
    send: (method, command, body) => send(`${session}/${command}`, method, body),
    end: async () => {
      await send(session, 'DELETE');
    },
  };
}

/** The command that stands for an element found by a selector. */
export async function elementAt({ send }: Session, selector: string): Promise<string> {
  const found = await send('POST', 'element', { using: 'css selector', value: selector });
  return `element/${(found as Record<string, string>)[elementKey]}`;
}

/** Presses one key where the focus is. */
export async function pressKey({ send }: Session, key: Key): Promise<void> {
  const value = keyCodes[key];
  const actions = [
    { type: 'keyDown', value },
    { type: 'keyUp', value },
  ];
  await send('POST', 'actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
}
