const hidden = '•••';

/** « n•••@letilleul.example »: enough to recognise a mailbox one knows. */
export const maskedEmail = (email: string): string => {
  const at = email.lastIndexOf('@');
  return at < 1 ? hidden : `${email.slice(0, 1)}${hidden}${email.slice(at)}`;
};

/** The last byte of an IPv4 address; of an IPv6 one, everything after its first 48 bits. */
export const maskedIp = (ip: string): string => {
  if (!ip.includes(':')) return ip.replace(/[^.]*$/, hidden);
  const mapped = /^(.*:)(\d+\.\d+\.\d+\.)\d+$/.exec(ip);
  if (mapped) return `${mapped[1]}${mapped[2]}${hidden}`;
  const [before = ''] = ip.split('::');
  const kept = before.split(':').slice(0, 3).join(':');
  return kept === '' ? hidden : `${kept}:${hidden}`;
};

/** Keeps the family and the system: what follows tells one device from another. */
export const maskedAgent = (agent: string): string => {
  const end = agent.indexOf(')');
  return end < 0 ? hidden : `${agent.slice(0, end + 1)} ${hidden}`;
};
