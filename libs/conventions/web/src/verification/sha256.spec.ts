import { createHash } from 'node:crypto';
import { sha256 } from './sha256';

const bytesOf = (text: string): Uint8Array => new Uint8Array(Buffer.from(text));

describe('SHA-256 where the browser keeps its own from us', () => {
  it.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    [
      'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
      '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
    ],
  ])('gives the digest that FIPS 180-4 gives for « %s »', (text, digest) => {
    expect(sha256(bytesOf(text))).toBe(digest);
  });

  it('gives the same as Node at every length around a block, and for a large file', () => {
    const lengths = [...Array.from({ length: 200 }, (_, length) => length), 1_000_003];
    const differing = lengths.filter((length) => {
      const bytes = Uint8Array.from({ length }, (_, index) => (index * 31 + length) & 255);
      return sha256(bytes) !== createHash('sha256').update(bytes).digest('hex');
    });

    expect(differing).toEqual([]);
  });
});
