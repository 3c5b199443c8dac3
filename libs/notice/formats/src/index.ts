export { safeName } from './safe-name';
