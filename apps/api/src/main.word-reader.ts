import { serveWordReader } from '@entente/conventions/api/reading';

serveWordReader();
