export { serveWordReader } from './serve-word-reader';
