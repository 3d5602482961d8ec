import { serveWordReader } from '../reading';

// The thread of the reader's tests: the very entry that the product starts.
serveWordReader();
