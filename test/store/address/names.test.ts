import { describe, expect, it } from 'vitest';
import { isAllowedHost } from '../../../src/store/address/allowed-hosts.ts';
import { fileNameOf } from '../../../src/store/address/file-name.ts';

describe('an allowed host', () => {
  it.each([
    ['example.com', 'example.com', true],
    ['www.example.com', 'example.com', false],
    ['www.example.com', '*.example.com', true],
    ['a.b.example.com', '*.example.com', true],
    ['example.com', '*.example.com', false],
    ['evilexample.com', '*.example.com', false],
    ['example.com.evil.org', 'example.com', false],
  ])('%s by %s: %s', (host, pattern, isAllowed) => {
    expect(isAllowedHost(host, ['other.org', pattern])).toBe(isAllowed);
  });
});

describe('the file of an address', () => {
  it.each([
    ['https://www.example.com/news/dam-opens', 'dam-opens.html'],
    ['https://www.example.com/news/dam-opens.html?a=b', 'dam-opens.html'],
    ['https://www.example.com/news/dam/index.php', 'dam.html'],
    ['https://www.example.com/news/2019/12345', 'news.html'],
    ['https://www.example.com/', 'example.com.html'],
    ['https://www.example.com/%D0%B4%D0%B0%D0%BC/', 'дам.html'],
    ['https://www.example.com/%E0%A4%A', 'E0-A4-A.html'],
    ['https://www.example.com/a%2F..%2Fb%5Cc', 'a-b-c.html'],
    [`https://www.example.com/${'a'.repeat(300)}`, `${'a'.repeat(80)}.html`],
  ])('%s is %s', (address, file) => {
    expect(fileNameOf(new URL(address), '.html')).toBe(file);
  });
});
