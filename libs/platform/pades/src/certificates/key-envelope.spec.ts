import { randomBytes } from 'node:crypto';
import { openKey, sealKey } from './key-envelope';

const key = randomBytes(138);

describe('the envelope of a key', () => {
  it('gives the key back to who has the secret and states the purpose', async () => {
    const envelope = await sealKey(key, 'un secret', 'organisation 7');

    expect(await openKey(envelope, 'un secret', 'organisation 7')).toEqual(key);
    expect(envelope.includes(key.subarray(0, 16))).toBe(false);
  });

  it('never writes the same envelope twice', async () => {
    const [one, other] = await Promise.all([sealKey(key, 'un secret'), sealKey(key, 'un secret')]);

    expect(one.equals(other)).toBe(false);
  });

  it.each([
    ['another secret', 'un autre', 'a'],
    ['another purpose', 'un secret', 'b'],
  ])('stays shut with %s', async (_, secret, purpose) => {
    const envelope = await sealKey(key, 'un secret', 'a');

    await expect(openKey(envelope, secret, purpose)).rejects.toMatchObject({ code: 'key-cannot-be-opened' });
  });

  it.each([0, 5, 25, 40, 60])('stays shut when byte %i changed', async (position) => {
    const envelope = await sealKey(key, 'un secret');
    envelope.writeUInt8((envelope[position] ?? 0) ^ 1, position);

    await expect(openKey(envelope, 'un secret')).rejects.toMatchObject({ code: 'key-cannot-be-opened' });
  });

  it('refuses bytes too short to be an envelope', async () => {
    await expect(openKey(Buffer.from('ENT1'), 'un secret')).rejects.toMatchObject({ code: 'key-cannot-be-opened' });
  });
});
