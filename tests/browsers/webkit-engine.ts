import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { startForeign, startProbed } from '@/tests/browsers/probe';
import type { Engine, LaunchOptions, Tab } from '@/tests/browsers/tab';
import { elementAt, openSession, pressKey, type Session } from '@/tests/browsers/web-driver';
import { freePort, isTaken } from '@/tests/support/ports';

const driverPath = '/usr/bin/WebKitWebDriver';

/** Starts the driver of WebKit on a screen that is none. */
async function startDriver(port: number): Promise<ChildProcess> {
  for (const path of [driverPath, '/usr/bin/xvfb-run'])
    if (!existsSync(path))
      throw new Error(`No ${path}: apt-get install webkit2gtk-driver xvfb xauth`);
  const driver = spawn('xvfb-run', ['-a', driverPath, `--port=${port}`, '--host=127.0.0.1'], {
    detached: true,
    stdio: 'ignore',
  });
  for (let tries = 0; !(await isTaken(port)); tries += 1) {
    if (tries > 100 || driver.exitCode !== null) throw new Error('WebKitWebDriver does not start');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return driver;
}

function tabOf(session: Session, origin: string, stop: () => void, asked: readonly string[]): Tab {
  const evaluate = (expression: string) =>
    session.send('POST', 'execute/sync', { script: `return (${expression})`, args: [] });
  const problems: string[] = [];
  const gather = async () =>
    problems.push(...((await evaluate('window.problems ?? []')) as string[]));
  return {
    goto: async (path) => {
      await gather();
      await session.send('POST', 'url', { url: new URL(path, origin).href });
    },
    evaluate,
    click: async (selector) => {
      await session.send('POST', `${await elementAt(session, selector)}/click`);
    },
    type: async (selector, text) => {
      await session.send('POST', `${await elementAt(session, selector)}/value`, { text });
    },
    press: (key) => pressKey(session, key),
    problems: async () => {
      await gather();
      return problems;
    },
    foreign: async () => asked,
    close: async () => {
      await session.end();
      stop();
    },
  };
}

/** WebKit by WebDriver, which tells neither console nor requests: a probe and a proxy note them. */
export const webkit: Engine = {
  name: 'WebKit',
  canForceColors: false,
  async launch({ origin }: LaunchOptions) {
    const port = await freePort();
    const driver = await startDriver(port);
    const probed = await startProbed(origin);
    const foreign = await startForeign();
    const proxy = `localhost:${foreign.port}`;
    const stop = () => {
      probed.stop();
      foreign.stop();
      if (driver.pid !== undefined) process.kill(-driver.pid);
    };
    const session = await openSession(`http://127.0.0.1:${port}`, {
      proxy: {
        proxyType: 'manual',
        httpProxy: proxy,
        sslProxy: proxy,
        noProxy: ['localhost', '127.0.0.1'],
      },
    }).catch((error: unknown) => {
      stop();
      throw error;
    });
    return tabOf(session, `http://localhost:${probed.port}`, stop, foreign.asked);
  },
};
