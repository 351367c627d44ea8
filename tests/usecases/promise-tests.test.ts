import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { promiseTests } from '~/ui/prose/promise-tests';

describe('the tests that the privacy page names', () => {
  it('are there and test something', () => {
    for (const { file } of promiseTests) {
      expect(existsSync(file), file).toBe(true);
      expect(readFileSync(file, 'utf8'), file).toMatch(/\b(it|test)(\.each)?\(/);
    }
  });

  it('are each named once', () => {
    expect(new Set(promiseTests.map(({ file }) => file)).size).toBe(promiseTests.length);
  });
});
