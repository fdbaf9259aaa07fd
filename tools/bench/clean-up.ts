import process from 'node:process';

/** Runs `work`, and `clean` after it whatever becomes of it: also when somebody presses Ctrl-C, which no `finally` sees. */
export async function cleaningUp<Value>(clean: () => Promise<void> | void, work: () => Promise<Value>): Promise<Value> {
  const interrupted = (): void => {
    void Promise.resolve(clean()).finally(() => process.exit(130));
  };
  process.once('SIGINT', interrupted);
  try {
    return await work();
  } finally {
    process.off('SIGINT', interrupted);
    await clean();
  }
}
