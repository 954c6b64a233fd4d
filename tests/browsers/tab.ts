/** One page of one engine, as far as the tests of all engines need it. */
export type Tab = {
  readonly goto: (path: string) => Promise<void>;
  /** The value of an expression in the page. */
  readonly evaluate: (expression: string) => Promise<unknown>;
  readonly click: (selector: string) => Promise<void>;
  readonly type: (selector: string, text: string) => Promise<void>;
  readonly press: (key: 'ArrowDown' | 'Enter' | 'Escape') => Promise<void>;
  /** What went to the console as an error, and what was thrown and not caught. */
  readonly problems: () => Promise<readonly string[]>;
  /** Requests to another host. */
  readonly foreign: () => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
};

export type LaunchOptions = { readonly origin: string; readonly forcedColors?: boolean };

/** An engine that can be driven. `launch` throws with the remedy where it is not installed. */
export type Engine = {
  readonly name: string;
  readonly canForceColors: boolean;
  readonly launch: (options: LaunchOptions) => Promise<Tab>;
};

/** Waits at most ten seconds for an expression to be true in the page. */
export async function until(tab: Tab, expression: string): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    // A page that is being left answers with an error.
    if (await tab.evaluate(`Boolean(${expression})`).catch(() => false)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`Not true after ten seconds: ${expression}`);
}
