import { maskedAgent, maskedEmail, maskedIp } from './masking';

describe('masking', () => {
  it.each([
    ['n.belkacem@letilleul.example', 'n•••@letilleul.example'],
    ['a@b.example', 'a•••@b.example'],
    ['no address', '•••'],
  ])('keeps of %s the first letter and the domain', (email, masked) => {
    expect(maskedEmail(email)).toBe(masked);
  });

  it.each([
    ['192.0.2.45', '192.0.2.•••'],
    ['2001:db8:85a3::8a2e:370:7334', '2001:db8:85a3:•••'],
    ['2001:db8::1', '2001:db8:•••'],
    ['::ffff:192.0.2.45', '::ffff:192.0.2.•••'],
    ['::1', '•••'],
  ])('hides the end of %s', (ip, masked) => {
    expect(maskedIp(ip)).toBe(masked);
  });

  it('keeps the system of a device, not its versions', () => {
    expect(maskedAgent('Mozilla/5.0 (X11; Linux x86_64) Gecko/20100101 Firefox/140.0')).toBe(
      'Mozilla/5.0 (X11; Linux x86_64) •••',
    );
    expect(maskedAgent('curl/8.5.0')).toBe('•••');
  });
});
