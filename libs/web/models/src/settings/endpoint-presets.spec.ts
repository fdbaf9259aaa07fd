import { ENDPOINT_PRESETS, hostOf, isHttpAddress, isLoopback, needsThisMachine, offeredClasses } from './endpoint-presets';

describe('endpoint presets', () => {
  it('offer no class that their place may not have', () => {
    for (const preset of ENDPOINT_PRESETS) expect(offeredClasses(preset)).toContain(preset.maxDataClass);
  });

  it('never offer restricted text to a cloud or to another machine', () => {
    expect(offeredClasses({ kind: 'openai', place: 'cloud', baseUrl: 'http://127.0.0.1:1/v1' })).not.toContain('restricted');
    expect(offeredClasses({ kind: 'openai', place: 'local', baseUrl: 'http://10.0.0.5:8080/v1' })).not.toContain('restricted');
    expect(offeredClasses({ kind: 'openai', place: 'local', baseUrl: 'http://localhost.example/v1' })).not.toContain('restricted');
    expect(offeredClasses({ kind: 'openai', place: 'local', baseUrl: 'http://[::1]:8080/v1' })).toContain('restricted');
    expect(offeredClasses({ kind: 'gguf', place: 'local' })).toContain('restricted');
  });

  it('name the host, also where it is the provider’s own', () => {
    expect(hostOf({ kind: 'openai', baseUrl: 'https://api.example:8443/v1' })).toBe('api.example:8443');
    expect(hostOf({ kind: 'deepseek', baseUrl: null })).toBe('api.deepseek.com');
    expect(hostOf({ kind: 'gguf', baseUrl: null })).toBeUndefined();
  });

  it('know an address from something else', () => {
    expect(isHttpAddress('http://127.0.0.1:1/v1')).toBe(true);
    expect(['', 'ollama', 'file:///etc/passwd', 'javascript:alert(1)'].some(isHttpAddress)).toBe(false);
    expect(isLoopback('http://127.0.0.1.example/')).toBe(false);
    expect(needsThisMachine({ kind: 'gguf' })).toBe(true);
    expect(needsThisMachine({ kind: 'openai', baseUrl: 'https://api.example/v1' })).toBe(false);
  });
});
