import { countedSubject } from './throttle';

describe('what a limit counts', () => {
  it.each([
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:0DB8:1:2::9', '2001:db8:1:2'],
    ['2001:db8::1', '2001:db8:0:0'],
    ['::1', '0:0:0:0'],
    ['n.b@asso.example|2001:db8:1:2::9', 'n.b@asso.example|2001:db8:1:2'],
    ['N.B@asso.example', 'n.b@asso.example'],
  ])('counts %s as %s', (subject, counted) => expect(countedSubject(subject)).toBe(counted));
});
