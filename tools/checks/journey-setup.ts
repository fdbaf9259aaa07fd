// A browser on a busy machine now and then misses a moment; such a journey is walked once more, and both outcomes are printed.
jest.retryTimes(1, { logErrorsBeforeRetry: true });
